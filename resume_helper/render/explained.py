"""Why each duty matched and why others did not, in words that a job seeker knows: no syntax of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.render.line import Line, heading, percent, quote
from resume_helper.text import fold, key, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.entries import Writing
    from resume_helper.match.dropped import Dropped
    from resume_helper.match.evidence import Evidence
    from resume_helper.report import Report

SHORTEST_STEM, LONGEST_ENDING = 3, 2
"""Letters that a word and a form of it share at least, and letters of the word that a form may lack."""
HIGHEST = 0.99
"""Nothing is certain."""
BETWEEN = " \u2026 "
"""What stands between words that are not side by side."""
SHORTEST_TOLD = 3
"""Letters of the words that say something by themselves."""


def grounds(evidence: Evidence, score: float, say: dict[str, str]) -> str:
    """By which words of a quote a duty was found, and its score."""
    found = found_in(evidence.quote, evidence.cue)
    told = f"{say['by_words']} {quote(BETWEEN.join(found), say)}" if found else say["by_line"]
    return f"{told}; {say['score']}: {percent(min(HIGHEST, score), say)}"


def explained(report: Report, writing: Writing) -> Iterator[Line]:
    """The sections behind the page: what tells the sector, and what was not counted."""
    say = writing.messages
    yield from heading(say["sector"])
    quotes = ", ".join(dict.fromkeys(quote(e.shown, say) for e in report.posting.sector_evidence))
    yield Line("item", quotes or say["sector_by_all"], lead=f"{writing.sectors.get(report.posting.sector, '')}: ", indent=4)
    if report.dropped:
        yield from heading(say["dropped"])
    rows = (
        Line(
            "item",
            f"{quote(row.evidence.shown, say)}: {_why(row, writing)}",
            lead=f"{_name(row.id, writing)}: ",
            indent=4,
        )
        for row in report.dropped
    )
    yield from dict.fromkeys(rows)


def _why(row: Dropped, writing: Writing) -> str:
    about, reason = _name(row.about, writing), "untold" if row.reason == "no_words" else row.reason
    if row.reason == "unless":
        # The word of a cue of one stands there, whether in the quote or beside it.
        about = BETWEEN.join(found_in(row.evidence.quote, row.about)) or (row.about if row.about.isalpha() else "")
    return writing.messages[reason if about or reason != "unless" else "unless_unnamed"].format(about=about)


def _name(id_: str, writing: Writing) -> str:
    return writing.duties[id_].name if id_ in writing.duties else id_


def found_in(quote: str, cue: str) -> list[str]:
    """The words of a quote that a cue has, as the quote writes them, those side by side as a phrase.

    Those of the groups of the catalog are not looked for.
    """
    said = [(fold(word), quote[start:end]) for word, start, end in words(quote)]
    found = set[int]()
    for part in cue.split():
        places = ([_place(word, alternative, said) for word in key(alternative)] for alternative in _plain(part))
        whole = [place for place in places if place and -1 not in place]
        best: list[int] = max(whole, key=len, default=[])
        found.update(best)
    phrases = [" ".join(said[at][1] for at in run) for run in _runs(sorted(found))]
    return [phrase for phrase in phrases if len(phrase) >= SHORTEST_TOLD]


def _runs(places: Iterable[int]) -> list[list[int]]:
    """Numbers that follow each other, together."""
    runs = list[list[int]]()
    for at in places:
        if runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _plain(part: str) -> list[str]:
    """The alternatives of a part of a cue, but for groups of words and sections."""
    return [one.replace("-", " ") for one in part.split("|") if one[:1] not in ("<", "@")]


def _place(word: str, alternative: str, said: list[tuple[str, str]]) -> int:
    """Where a word of an alternative, or a form of it, stands in a quote; -1 for nowhere."""
    exact = alternative.startswith("=") or len(word) < SHORTEST_STEM
    stem = word if exact else word[: max(SHORTEST_STEM, len(word) - LONGEST_ENDING)]
    end = "*" in alternative
    for at, (other, _) in enumerate(said):
        if other == word or (not exact and other.startswith(stem)) or (end and other.endswith(word)):
            return at
    return -1
