"""The words by which a résumé that is told in sentences is read (`prose` of resume.yaml)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.phrases import Tree, any_of, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TREES = ("voluntary", "learned", "spoken", "personal", "licensed", "called")
"""What `prose` has phrases for that are looked for; and below all that it has words for."""
PROSE = (
    *("was", "worked", "joined", "as", "at", "in", "where", "doing", "before", "then", "since_then", "ended"),
    *("introduced", "lives", "has", "studied", "being", "graduated", "masters", "articles", "school"),
    *TREES,
)
AND = r"(?:y|e|og|and)"
"""An expression for the word that joins the last of several to those before it."""
NAME = r"(?=(?-i:[^\W\d_a-z\u00df-\u00fe]|\d|[\u00ab\u201c\"'](?=\w))|[^\W\d_]{4,}\s+(?-i:[^\W\d_a-z\u00df-\u00fe]))"
"""Before the name of a firm, with one word before it at most: "Acme", "the shop Acme"."""
KIND = r"(?={kinds}(?:\s+[^\W\d_]{{2,}}){{1,2}}\s+(?-i:[^\W\d_a-z\u00df-\u00fe]))"
"""The same where words for the kind of firm stand before it, with one or two behind that: "the shop of toys Acme"."""
_CAPITAL = r"[^\W\d_a-z\u00df-\u00fe][\w'\u2019-]*\.?"
_PARTICLES = "af|al|an|av|bin|bint|da|de|degli|del|della|den|der|di|do|dos|du|el|ibn|la|las|le|lo|los|na|te|ten|ter|van|von|zu"
"""The small words in the names of people, which have those of any country."""
_OWN = rf"(?-i:{_CAPITAL}(?: (?:(?:{_PARTICLES}) ){{0,2}}{_CAPITAL}){{0,4}})"
"""The name of a person or a town."""
_LENGTH = r"(?:\d+(?:[.,]\d)?|[^\W\d_]{{1,9}})\s+{lengths}(?!\w)(?:\s+{also}\s+\w+(?:\s+{lengths}(?!\w))?)?"
_FOR = r"(?:(?!{worked}\s)(?-i:[a-z]{{1,8}})\s+)?"
"""The word before a length, which is none for work: "for two years", but not "worked two years"."""
MOST_BEFORE = 4
"""Phrases such as "also" or "at present" that stand in a row in a clause, at most."""
_BEHIND = r"(?:\s+|(?<=['\u2019]))"


class ProseWords(NamedTuple):
    """Expressions to be used without regard to case, and phrases to be looked for."""

    worked: str
    """What tells that somebody worked; its group `was` what the title follows at once: "I was a"."""
    part: str
    """What parts the title, the firm and the place, in its groups `firm`, `role` and `town`."""
    since: str
    """What stands before the dates, behind a firm: "Acme in 2019"."""
    ended: str
    """With what a sentence goes on to the time when the job ended."""
    at: str
    """What stands before a place of work that no name tells: "at a bakery"."""
    where: str
    """With what begins that tells of the work there: "where I"."""
    tale: str
    """Where that begins behind the name of a firm."""
    before: str
    """With what a sentence begins that goes on to another job: "before that"."""
    then: str
    """Where a sentence goes on to another time ("and **before that** I was"): its group `words`, `since` for what followed."""
    by: str
    """What stands before a firm and before no town: "for"."""
    voluntary: Tree
    learned: Tree
    """What tells of schools."""
    spoken: Tree
    """What tells of languages."""
    speaks: str
    """The same at the beginning of a sentence: "I speak"."""
    personal: Tree
    """What tells of the person, and of no work: "two children"."""
    licensed: Tree
    another: str
    """With what a sentence that told how long a job took goes on to another: "and one at"."""
    length: str
    """How long something took, with the word before that: "for two years"."""
    called: Tree
    """What stands before a number to call in a sentence: "my number is"."""
    stated: str
    """With what a clause begins that states what the person has ("I hold a"), in its groups `has`, `studied` and `being`
    of school, `masters` of programs, and `speaks`."""
    school: str
    """What stands between what was learned and the school, whose name begins there or one word behind: "from Hill College"."""
    introduced: str
    """What stands before the name of the person: "my name is"; the name is its group, and `city` that of the town behind it."""


def prose_words(
    texts: Callable[[str], Iterable[str]],
    pronouns: Iterable[str],
    at: Iterable[str],
    lengths: Iterable[str],
    kinds: Iterable[str],
) -> ProseWords:
    """The words for sentences. `texts` gives those of a part of `prose`, `at` are those before a firm in the head of a job.

    `lengths` are "year" and such, `kinds` of firms "shop" and such.
    """
    said = {name: any_of(*texts(name)) for name in PROSE}
    said["before"] = any_of(*(text for name in ("before", "then", "since_then") for text in texts(name)))
    by = any_of(*({*texts("at"), *at} - {*texts("in")}))
    firm = any_of(*texts("at"), *at)
    name = rf"(?:{NAME}|{KIND.format(kinds=any_of(*kinds))})"
    own = rf"(?:{any_of(*pronouns)}(?!\w)\s*)"
    length = _LENGTH.format(lengths=any_of(*lengths), also=AND)
    few = f"{{0,{MOST_BEFORE}}}"
    before = _FOR.format(worked=said["worked"])
    return ProseWords(
        worked=rf"(?<!\w)(?:(?P<was>{said['was']})|{said['worked']})(?!\w|['\u2019]\w)(?:\s+{own})?|(?<!\w)(?={said['joined']}\s)",
        part=rf"(?<!\w)(?:(?P<firm>{firm}){_BEHIND}(?!{length}){name}|(?P<role>{said['as']}){_BEHIND}(?=\w)|(?P<town>{said['in']})\s+(?!{length}){NAME})",
        since=rf"\s(?:{said['in']}|{firm})\s*$",
        ended=rf"(?<!\w){said['ended']}(?!\w)",
        at=rf"(?<!\w){firm}{_BEHIND}",
        where=rf"[\s,;:.)-]*(?:(?:{said['where']}(?!\w)\s*)?{own}?)?",
        tale=rf"\s(?:{said['where']}|{said['doing']})(?!\w)(?=\s+(?-i:[a-z\u00df-\u00fe])|\s+{own}|\s*$)|\s{before}{length}",
        before=rf"\W*(?:{said['before']}(?!\w)[\s,:]*)+",
        then=rf"(?:^\W{{0,3}}|[,;:]\s|\s(?={AND}\s))(?:{AND}\s+)?(?P<words>(?P<since>{said['since_then']})|{said['then']})(?!\w)",
        by=rf"(?<!\w){by}{_BEHIND}",
        speaks=rf"\W*{own}?{said['spoken']}(?!\w)\s*{own}?",
        another=rf"[\s,]*(?:{AND}\s+)?(?:{before}{length}|\w{{1,5}})\s+(?={firm}{_BEHIND}{NAME})",
        length=rf"(?<!\w){before}{length}",
        stated=rf"(?:^\W*|[.,;:]\s+|\s(?={AND}\s))(?:{said['before']}[\s,]+){few}{own}?(?:{said['before']}\s+){few}"
        rf"(?:(?P<has>{said['has']})|(?P<studied>{said['studied']})|(?P<being>{said['being']})(?=\s+{said['graduated']})"
        rf"|(?P<masters>{said['masters']})|(?P<speaks>{said['spoken']}))(?!\w)\s*{own}?(?:(?:{said['before']}|{said['articles']}){_BEHIND}){few}",
        school=rf"(?<=\w),?\s+{said['school']}{_BEHIND}(?=(?:[^\W\d_]{{1,20}}\s+)?(?-i:[^\W\d_a-z\u00df-\u00fe]))",
        introduced=rf"^\W*(?:\w+[\s,!.:-]+){{0,2}}?{said['introduced']}\s+(?P<name>{_OWN})"
        rf"(?:[\s,.(]*(?:{AND}\s+)?(?:(?:\w{{1,5}}\s+)?\d\d?(?:\s+\w+)?[\s,.)]+(?:{AND}\s+)?)?(?:{said['lives']})\s+(?P<city>{_OWN}))?",
        **{name: tree(texts(name)) for name in TREES},
    )
