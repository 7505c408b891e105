"""The title of a posting: the name of the job in it, and the occupation that this names."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from resume_helper.catalog.phrases import phrase_at
from resume_helper.catalog.titles import Named
from resume_helper.match.title_parts import parts_of, second_gender
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, fold, key, one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.catalog.titles import Titles
    from resume_helper.text import Word

_Meant = tuple[str, str, int, int]
"""A word that means something, its stems and its span."""

ALIKE = 0.6
"""The overlap from which a title names an occupation by words in another order, or with others between them."""
INSIDE = 0.5
"""The overlap that does where one of the catalog stands whole in it: a short one says little of a long title."""
LEAST = 0.45
"""The overlap that does where it stands whole and no other has more."""
NOTHING_ELSE = 0.95
"""The overlap of a part of a title that has little beside the words of one of the catalog."""
ROUNDING = 1e-9
"""What sums of the same weights in another order may differ by."""
SHORTEST_SHOUT = 5
"""Letters of a name in capitals that is no acronym."""
VOWELS = frozenset("aeiouy\u00e6\u00f8\u00e5")
"""A word in capitals without any of them is an acronym."""
MOST_KNOWN = 0.5
"""A part of which titles have more of the words than this share names the job; where there is none, the first does."""

MOST_BETWEEN = 4
"""Words that may stand between those of the name of a job, in the part of a title that is shown."""
LONGEST_REST = 2
"""Words after one such as "in" that may still be of the name: "seller in the street", but "seller for a shop in the centre"."""
LONGEST_STRETCH = 120
"""Characters in which a sentence names the job, if it does."""
LONGEST_NAMED, MOST_BEFORE = 6, 3
"""Words of a title that a sentence names, and words that may go before it: those that mean something."""
TITLE_ENDS = f"{SENTENCE_MARKS}{CLAUSE_MARKS}()|\u2022\n"


def clean(title: str, titles: Titles) -> str:
    """The name of the job in a title, without pay, place, hours, firm, gender forms, numbers and shouting; "" for none."""
    return _read(title, titles).name


def find_occupation(title: str, titles: Titles) -> tuple[str, str] | None:
    """The id of the occupation that a title names, and the title of the catalog that it matched; None where none is sure.

    No answer is better than a wrong one, so all words of a title of the catalog must be there: "office manager" is no "branch
    office manager". The longest that stands whole in this one wins, the first of equals; else the one with most in common
    (Dice, each word weighed by how rare it is). The score is over words, not letters, and written out here: `rapidfuzz` would
    take 60 ms to import.
    """
    return _read(title, titles).occupation


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


def _is_second_gender(title: str, word: Word, after: Word, titles: Titles) -> bool:
    gap = title[word[2] : after[1]]
    return gap in ("/", "/-", "(") and second_gender(word[0], after[0], titles)


def _of_a_job(bracket: str, titles: Titles) -> bool:
    """Whether what stands in brackets speaks of the job ("(Call Center)"), not of hours, contract or place."""
    said = [fold(word) for word, _, _ in words(bracket)]
    left = [
        word for n, word in enumerate(said) if not any(phrase_at(said, n - back, titles.noise) > back for back in range(n + 1))
    ]
    return bool(left) and said[0] not in titles.ends and not any(map(str.isdigit, bracket)) and titles.knows(" ".join(left))


def _read(title: str, titles: Titles) -> Named:
    """The name of the job in a title, and the occupation that it names."""
    known = titles.named.get(title)
    return known or titles.named.keep(title, _named(title, titles))


def _named(title: str, titles: Titles) -> Named:
    """The first part of a title that names an occupation, or its first two together ("Team leader | Contact centre").

    After a part that names some other job, one that names an occupation has to name nothing else: "Engineer | Cashier systems"
    is no cashier. Where none names one, the job is the first part that has words of titles, or else that is no firm.
    """
    names = [name for part in parts_of(title, titles) if (name := _name(part, titles))]
    jobs = list[str]()
    for name in names:
        score, number = _best(name, titles)
        if score > (NOTHING_ELSE if jobs else 0):
            return _told(name, number, titles)
        if _share_known(name, titles) > MOST_KNOWN:
            jobs.append(name)
    both = ", ".join(names[:2])
    score, number = _best(both, titles)
    if score:
        return _told(both, number, titles)
    first = next(iter(jobs or (name for name in names if not titles.has_firm(name))), "")
    return Named(shown(first, titles), None)


def _told(name: str, number: int, titles: Titles) -> Named:
    id_ = titles.occupation(number)
    return Named(shown(name, titles), (id_, titles.title(number)) if id_ else None)


def shown(name: str, titles: Titles) -> str:
    """A name as a page has it: on one line, with a capital, and without shouting."""
    name = one_line(_calm(name, titles))
    return name[:1].upper() + name[1:]


def _best(name: str, titles: Titles) -> tuple[float, int]:
    """How much the name of a job has in common with the title of the catalog that it names, and the number of that; 0 for none.

    A word of it that this one lacks counts no more than one that no title has: else to learn a title would be to forget others.
    """
    stems = titles.stems(name)
    weights = {stem: titles.weight(stem) for stem in stems}
    strange = {stem: min(weight, titles.unknown) for stem, weight in weights.items()}
    common, not_strange = defaultdict[int, float](float), defaultdict[int, float](float)
    for stem, weight in weights.items():
        for number in titles.having(stem):
            common[number] += weight
            not_strange[number] += strange[stem]
    every = sum(strange.values())
    text, totals = f" {' '.join(stems)} ", titles.totals
    sure = list[tuple[int, int, float, int]]()
    for number, shared in common.items():
        if shared < totals[number] - ROUNDING:
            continue
        score = 2 * shared / (shared + every - not_strange[number] + totals[number])
        key = titles.stems_of(number)
        at = text.find(f" {key} ")
        if score >= (ALIKE if at < 0 else LEAST) - ROUNDING:
            whole = 0 if at < 0 else key.count(" ") + 1
            sure.append((whole if score >= INSIDE - ROUNDING else -1, -at, round(score, 9), -number))
    _, _, score, number = max(sure, default=(0, 0, 0.0, 0))
    return score, -number


def names_a_job(title: str, titles: Titles) -> bool:
    """Whether most words of a title stand in titles of the catalog."""
    return share_known(title, titles) > MOST_KNOWN


def share_known(title: str, titles: Titles) -> float:
    """The share of the words of a title that stand in titles of the catalog."""
    return _share_known(clean(title, titles), titles)


def names_another(title: str, titles: Titles) -> bool:
    """Whether a title is one that the catalog lists as none of its occupations."""
    score, number = _best(clean(title, titles), titles)
    return bool(score) and not titles.occupation(number)


def job_named(stretches: Iterable[tuple[bool, str]], titles: Titles) -> str:
    """The first title of the catalog with which one of some stretches of text begins, as the text writes it; "" for none.

    Where words lead to it, some may go before it ("an experienced"), but before a title of one word only such as say nothing of
    the job ("a friendly"): too many texts have it.
    """
    for led, text, row in ((leads, said, row) for leads, said in stretches for row in _clauses(said, titles, led=leads)):
        plain = next((n for n, (word, _, _, _) in enumerate(row) if not phrase_at((fold(word),), 0, titles.noise)), 0)
        for length in range(min(len(row), LONGEST_NAMED), 0, -1):
            for first in range(min(len(row) - length, MOST_BEFORE if led else 0) + 1):
                here = row[first : first + length]
                key = " ".join(stems for _, stems, _, _ in here)
                if key in titles.numbers and (" " in key or first <= plain):
                    return one_line(text[here[0][2] : _with_second_gender(text, here[-1], titles)])
    return ""


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


def _name(part: str, titles: Titles) -> str:
    """What is left of a part of a title without what stands beside the name of a job."""
    first, *more = (_without_noise(piece, titles) for piece in part.split(","))
    if first and more and more[0] and not _best(first, titles)[0]:
        both = f"{first}, {more[0]}"
        if _best(both, titles)[0] or (" " not in first and titles.knows(more[0])):
            return both
    return next(filter(None, (first, *more)), "")


def _without_noise(piece: str, titles: Titles) -> str:
    found = words(piece)
    kept = _trimmed(_before_end(_kept(found, titles), piece, titles), piece, titles)
    if not kept:
        return ""
    glue = (piece[a[2] : b[1]] if found.index(b) - found.index(a) == 1 else " " for a, b in pairwise(kept))
    return "".join(piece[start:end] + gap for (_, start, end), gap in zip(kept, (*glue, ""), strict=True))


def _kept(found: list[tuple[str, int, int]], titles: Titles) -> list[tuple[str, int, int]]:
    """The words that are not part of a phrase of noise."""
    keys = [fold(word) for word, _, _ in found]
    kept = []
    at = 0
    while at < len(found):
        length = phrase_at(keys, at, titles.noise)
        if not length:
            kept.append(found[at])
        at += length or 1
    return kept


def _before_end(kept: list[tuple[str, int, int]], piece: str, titles: Titles) -> list[tuple[str, int, int]]:
    """The words before one such as "in" or "for", unless what follows is of the job: "in Oslo", but "in store sales"."""
    name = piece[kept[0][1] : kept[-1][2]] if kept else ""
    for at, (word, _, end) in enumerate(kept):
        if at and fold(word) in titles.ends and not _of_the_job(name, piece[end : kept[-1][2]], titles):
            return kept[:at]
    return kept


def _of_the_job(name: str, rest: str, titles: Titles) -> bool:
    """Whether titles have what follows one such as "in": few words, or some of the title that the whole name matches.

    What has another such word is of no name: "for **our** hotel".
    """
    if not titles.knows(rest) or not titles.ends.isdisjoint(key(rest)):
        return False
    stems = titles.stems(rest)
    score, number = _best(name, titles) if len(stems) > LONGEST_REST else (0.0, 0)
    return len(stems) <= LONGEST_REST or bool(score and {*titles.stems_of(number).split()} & {*stems})


def _trimmed(kept: list[tuple[str, int, int]], piece: str, titles: Titles) -> list[tuple[str, int, int]]:
    """The words without function words at either end; "IT" is none where not all is in capitals."""
    mixed = not piece.isupper()
    telling = [
        at
        for at, (word, start, end) in enumerate(kept)
        if fold(word) not in titles.function_words or (mixed and end - start > 1 and piece[start:end].isupper())
    ]
    return kept[telling[0] : telling[-1] + 1] if telling else []


def _share_known(name: str, titles: Titles) -> float:
    stems = titles.stems(name)
    return sum(any(True for _ in titles.having(stem)) for stem in stems) / len(stems) if stems else 0.0


def _calm(name: str, titles: Titles) -> str:
    """The name in small letters where it shouts; an acronym stays, alone or where it can be nothing else: "HR", "IT"."""
    if name.isupper() and (" " in name or len(name) >= SHORTEST_SHOUT):
        return re.sub(r"[^\W\d_]+", lambda word: word[0] if _is_acronym(word[0], titles) else word[0].lower(), name)
    return re.sub(rf"[^\W\d_]{{{SHORTEST_SHOUT},}}", _mild, name) if " " in name else name


def _mild(word: re.Match[str]) -> str:
    """A word of a name that does not shout as a whole: "NIGHT AUDITOR Larch Hotel" is "Night Auditor Larch Hotel"."""
    return word[0].capitalize() if word[0].isupper() else word[0]


def _is_acronym(word: str, titles: Titles) -> bool:
    return word in titles.acronyms or (len(word) > 1 and VOWELS.isdisjoint(fold(word.lower())))
