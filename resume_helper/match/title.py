"""What a title says: the name of the job in it, and the occupation that this names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.titles import Named
from resume_helper.match.title_overlap import nearest_title
from resume_helper.match.title_parts import name_in, parts_of
from resume_helper.text import fold, one_line

if TYPE_CHECKING:
    from resume_helper.catalog.titles import Titles

NOTHING_ELSE = 0.95
"""The overlap of a part of a title that has little beside the words of one of the catalog."""
SHORTEST_SHOUT = 5
"""Letters of a name in capitals that is no acronym."""
VOWELS = frozenset("aeiouy\u00e6\u00f8\u00e5")
"""A word in capitals without any of them is an acronym."""
MOST_KNOWN = 0.5
"""A part of which titles have more of the words than this share names the job; where there is none, the first does."""


def clean(title: str, titles: Titles) -> str:
    """The name of the job in a title, without pay, place, hours, firm, gender forms, numbers and shouting; "" for none."""
    return _read(title, titles).name


def find_occupation(title: str, titles: Titles) -> tuple[str, str] | None:
    """The id of the occupation that a title names, and the title of the catalog that it matched; None where none is sure.

    No answer is better than a wrong one (see title_overlap.py).
    """
    return _read(title, titles).occupation


def find_occupations(title: str, titles: Titles) -> frozenset[str]:
    """The ids of the occupations that a title names: that of the whole, and of each job between slashes.

    "Cashier / receptionist" names two. What stands between slashes must have little beside the words of a title of the catalog:
    "Barista / counter staff" names one.
    """
    whole = find_occupation(title, titles)
    found = {whole[0]} if whole else set[str]()
    for part in parts_of(title, titles) if "/" in title else ():
        for job in part.split("/"):
            score, number = nearest_title(name_in(job, titles), titles)
            if score > NOTHING_ELSE:
                found.add(titles.occupation(number))
    return frozenset(found - {""})


def _read(title: str, titles: Titles) -> Named:
    """The name of the job in a title, and the occupation that it names."""
    known = titles.named.get(title)
    return known or titles.named.keep(title, _named(title, titles))


def _named(title: str, titles: Titles) -> Named:
    """The first part of a title that names an occupation, or its first two together ("Team leader | Contact centre").

    After a part that names some other job, one that names an occupation has to name nothing else: "Engineer | Cashier systems"
    is no cashier. Where none names one, the job is the first part that has words of titles, or else that is no firm.
    """
    names = [name for part in parts_of(title, titles) if (name := name_in(part, titles))]
    jobs = list[str]()
    for name in names:
        score, number = nearest_title(name, titles)
        if score > (NOTHING_ELSE if jobs else 0):
            return _told(name, number, titles)
        if _share_known(name, titles) > MOST_KNOWN:
            jobs.append(name)
    both = ", ".join(names[:2])
    score, number = nearest_title(both, titles)
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


def names_a_job(title: str, titles: Titles) -> bool:
    """Whether most words of a title stand in titles of the catalog."""
    return share_known(title, titles) > MOST_KNOWN


def share_known(title: str, titles: Titles) -> float:
    """The share of the words of a title that stand in titles of the catalog."""
    return _share_known(clean(title, titles), titles)


def names_another(title: str, titles: Titles) -> bool:
    """Whether a title is one that the catalog lists as none of its occupations."""
    score, number = nearest_title(clean(title, titles), titles)
    return bool(score) and not titles.occupation(number)


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
