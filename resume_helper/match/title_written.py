"""A job as a text writes it: the stretch of a title that names it, and the title of the catalog that a sentence names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.title import clean, shown
from resume_helper.match.title_parts import second_gender
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, fold, one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from resume_helper.catalog.titles import Titles
    from resume_helper.text import Word

_Meant = tuple[str, str, int, int]
"""A word that means something, its stems and its span."""
MOST_BETWEEN = 4
"""Words that may stand between those of the name of a job, in the part of a title that is shown."""
LONGEST_STRETCH = 120
"""Characters in which a sentence names the job, if it does."""
LONGEST_NAMED, MOST_BEFORE = 6, 3
"""Words of a title that a sentence names, and words that may go before it: those that mean something."""
LEVEL_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?|I{1,3}|IV", re.IGNORECASE)
"""What with a word such as "level" tells which of several a job is of."""
OF_AN_ORDER = " .\u00b0\u00ba\u00aa"
"""What stands behind a number that tells an order: "1. linje", "1° livello"."""
TITLE_ENDS = f"{SENTENCE_MARKS}{CLAUSE_MARKS}()|\u2022\n"


def stretch(title: str, titles: Titles) -> str:
    """The part of a title that names the job, as it is written: both genders, and a bracket after it that speaks of the job.

    What has no name of a job stays as it is.
    """
    title = one_line(title)
    name = [fold(word) for word, _, _ in words(clean(title, titles))]
    said = words(title)
    first, last = _shortest_run([fold(word) for word, _, _ in said], name)
    if last < 0 or last - first >= len(name) + MOST_BETWEEN:
        return shown(clean(title, titles), titles) or title
    while last + 1 < len(said) and _is_second_gender(title, said[last], said[last + 1], titles):
        last += 1
    first, last = _with_levels(title, said, (first, last), titles)
    start, end = said[first][1], said[last][2]
    rest = title[end:]
    bracket = re.match(r"\)|\s?\([^()]*\)", rest) if rest[:2].strip()[:1] in ("(", ")") else None
    if bracket and (bracket[0] == ")" or _of_a_job(bracket[0], titles)):
        end += bracket.end()
    told = title[start:end]
    return shown(told if told.count("(") == told.count(")") else told.replace("(", "").replace(")", ""), titles)


def _shortest_run(said: list[str], name: list[str]) -> tuple[int, int]:
    """The first and the last of the fewest words in which those of a name stand in their order; -1 twice where they do not."""
    best = (-1, -1)
    for first, word in enumerate(said):
        if not name or word != name[0]:
            continue
        at = first
        for sought in name[1:]:
            at = next((n for n in range(at + 1, len(said)) if said[n] == sought), -1)
            if at < 0:
                return best
        if best[1] < 0 or at - first < best[1] - best[0]:
            best = first, at
    return best


def _with_levels(title: str, said: list[Word], run: tuple[int, int], titles: Titles) -> tuple[int, int]:
    """The first and the last word of a name, with a level right before or behind it: "Help Desk I livello"."""
    first, last = run
    near = range(max(0, first - 2), min(last + 3, len(said) - 1))
    levels = [at for at in near if _is_level(title, said[at], said[at + 1], titles)]
    for at in levels:
        if at + 1 <= first and _linked(title[said[at + 1][2] : said[first][1]], titles):
            first = at
        elif at >= last and _linked(title[said[last][2] : said[at][1]], titles):
            last = at + 1
    return first, last


def _is_level(title: str, word: Word, after: Word, titles: Titles) -> bool:
    """Whether two words are a level: "Nivel 1", "2. linje"."""
    pairs = ((word, after), (after, word))
    told = any(fold(name[0]) in map(fold, titles.levels) and LEVEL_NUMBER.fullmatch(number[0]) for name, number in pairs)
    return told and not title[word[2] : after[1]].strip(OF_AN_ORDER)


def _linked(gap: str, titles: Titles) -> bool:
    """Whether what stands between a name and its level parts them not: nothing, or a small word."""
    small = gap.strip(OF_AN_ORDER)
    return not small or fold(small) in titles.function_words


def _of_a_job(bracket: str, titles: Titles) -> bool:
    """Whether what stands in brackets speaks of the job ("(Call Center)"), not of hours, contract or place."""
    said = [fold(word) for word, _, _ in words(bracket)]
    left = [
        word for n, word in enumerate(said) if not any(phrase_at(said, n - back, titles.noise) > back for back in range(n + 1))
    ]
    return bool(left) and said[0] not in titles.ends and not any(map(str.isdigit, bracket)) and titles.knows(" ".join(left))


def job_named(stretches: Iterable[tuple[bool, str]], titles: Titles) -> str:
    """The first title of the catalog with which one of some stretches of text begins, as the text writes it; "" for none.

    Where words lead to it, some may go before it ("an experienced"), but before a title of one word only such as say nothing of
    the job ("a friendly"): too many texts have it.
    """
    for led, text, row in ((leads, said, row) for leads, said in stretches for row in _clauses(said, titles, led=leads)):
        plain = _first_telling([fold(word) for word, _, _, _ in row], titles)
        for length in range(min(len(row), LONGEST_NAMED), 0, -1):
            for first in range(min(len(row) - length, MOST_BEFORE if led else 0) + 1):
                here = row[first : first + length]
                key = " ".join(stems for _, stems, _, _ in here)
                if key in titles.numbers and (" " in key or first <= plain):
                    return one_line(text[here[0][2] : _with_second_gender(text, here[-1], titles)])
    return ""


def _first_telling(said: Sequence[str], titles: Titles) -> int:
    """The number of the first word that may be of a job: behind numbers and what stands beside it ("**2 part-time** cooks")."""
    at = 0
    while at < len(said) and (size := int(said[at].isdigit()) or phrase_at(said, at, titles.noise)):
        at += size
    return at if at < len(said) else 0


def _with_second_gender(text: str, last: _Meant, titles: Titles) -> int:
    """Where a name ends of which `last` is the last word, its second gender with it: "cassiere/a"."""
    word, _, start, end = last
    after = next(iter(words(text[end : end + LONGEST_STRETCH])), None)
    if after and _is_second_gender(
        text[start : end + after[2]], (word, 0, end - start), (after[0], after[1] + end - start, after[2] + end - start), titles
    ):
        return end + after[2]
    return end


def _clauses(text: str, titles: Titles, *, led: bool) -> Iterator[list[_Meant]]:
    """The clause that begins a text, and where words lead to it the one after a colon: "We look for this season: a cook"."""
    yield _clause(text, 0, titles)
    colon = text.find(":", 0, LONGEST_STRETCH) if led else -1
    if colon >= 0:
        yield _clause(text, colon + 1, titles)


def _clause(text: str, begin: int, titles: Titles) -> list[_Meant]:
    """The words up to the end of a clause that mean something, each with its stems and its span; of two genders the first."""
    row = list[_Meant]()
    end = 0
    for word, start, stop in words(text[: begin + LONGEST_STRETCH]):
        if start < begin:
            continue
        if end and any(c in TITLE_ENDS for c in text[end:start]):
            if not all(said.isdigit() or phrase_at((fold(said),), 0, titles.noise) for said, _, _, _ in row):
                break
            row.clear()  # "no. 2 cashiers"
        other = row and text[row[-1][3] : start] == "/" and second_gender(row[-1][0], word, titles)
        end = stop
        stems = titles.stems(word)
        if stems and not other:
            row.append((word, " ".join(stems), start, stop))
    return row


def _is_second_gender(title: str, word: Word, after: Word, titles: Titles) -> bool:
    gap = title[word[2] : after[1]]
    return gap in ("/", "/-", "(") and second_gender(word[0], after[0], titles)
