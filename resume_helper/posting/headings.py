"""Headings of a posting: the words that open a section, on a line of their own or run into the text."""

import re
from collections.abc import Iterator, Mapping

from resume_helper.text import fold, words

DUTIES, REQUIREMENTS = "duties", "requirements"
STATING = (DUTIES, REQUIREMENTS)
"""Sections that speak of the work, and of who does it."""
SILENT = ("benefits", "company", "legal", "apply")
"""Sections in which a company speaks of itself, its offer or its rules: they state no duty and ask no skill."""
SECTIONS = (*STATING, *SILENT)
"""All that a heading may open."""
PAGE = "page"
"""The "section" of what is no part of a posting but of the page that it was copied from: it opens nothing."""
SITE = "site"
"""The "section" of the name of the site that a posting was copied from: it opens nothing either."""
OTHERS = "others"
"""The "section" of what a page has below a posting, other postings: none of that is read (see tail.py)."""
OF_A_PAGE = frozenset({PAGE, SITE, OTHERS})
OF_A_LINE = frozenset({*SILENT, *OF_A_PAGE})
"""Sections that a label with its value on one line opens for that line alone."""
Headings = Mapping[tuple[str, ...], str]
"""The section that each heading opens, by its folded words, and ALONE behind those that no text may follow."""
ALONE = ":"
"""What ends, in the catalog, a heading that begins sentences too: "the candidate:". "The candidate will ..." opens nothing."""

UPPER, LOWER = "A-Z\xc0-\xd6\xd8-\xde", r"a-z\xe0-\xfe"
"""The letters of our languages, as they stand in a class of an expression."""
BEGINS = rf"[{UPPER}][{LOWER}]+,? [{LOWER}]"
"""A word with a capital and one without: a sentence begins, no title goes on."""
_COLON = re.compile(r"\s*:\s*(?:[-\x96\x97]\s*)?")
_AFTER = re.compile(r"[\s?!.*_#)\x96\x97-]*(?::|$|(?<=[?*_])|\s[\x96\x97-]\s)[\s*_]*")
"""What stands between a heading and the text after it."""
_ASKS = re.compile(rf"\s*[:?](?:\s|-|$|[{UPPER}])")
"""What may follow a heading inside a line, whatever comes next."""
_SENTENCE = re.compile(BEGINS)

LONGEST_HEADING = 10
LONGEST_LOOSE_HEADING = 6
"""Both in words."""
LONGEST_HEADING_CHARACTERS = 120
LONGEST_PARTICLE = 3
"""Letters of the small words that go before one word of a phrase ("Years of Experience"), in all our languages."""
SHORTEST_RUN = 60
"""Characters. Shorter lines have no heading run into them."""
LONGEST_VALUE = 8
"""Words. What is longer, after a label that has one word of a heading among others, is a sentence and no value."""
SHORTEST_SHOUT = 4
"""Capital letters from which words in capitals are a heading and no acronym."""


def heading(piece: str, headings: Headings, *, bare: bool) -> tuple[str, int]:
    """The section that a piece of a line opens ("" for none) and where its own text begins in it (its end for a bare heading).

    `bare` says that it begins the line and is no item: then a loose phrase in it may be a heading without a colon.
    """
    found = words(piece[:LONGEST_HEADING_CHARACTERS])
    keys = tuple([fold(word) for word, _, _ in found[: LONGEST_HEADING + 2]])
    count, section = _longest(keys, headings)
    if count:
        end = found[count - 1][2]
        after = _AFTER.match(piece, end)
        if after:
            return section, after.end()
        if count == len(keys) or _stands_out(piece[:end], count, section, piece[end:]):
            return section, end
        if count > 1 and not _led_to(keys, piece, headings):
            return section, 0  # "What we offer is ..."
    for size in range(min(LONGEST_HEADING, len(keys)), 0, -1):
        section = headings.get((*keys[:size], ALONE), "")
        after = _AFTER.match(piece, found[size - 1][2]) if section else None
        if after:
            return section, after.end()
    colon = piece.find(":", 0, LONGEST_HEADING_CHARACTERS)
    if colon >= 0:
        keys = tuple([fold(word) for word, _, end in found if end <= colon])
    elif not bare or piece[-1] in ".,;" or len(keys) > LONGEST_LOOSE_HEADING:
        return "", 0
    return _loose_heading(piece, keys, colon, headings)


def _longest(keys: tuple[str, ...], headings: Headings) -> tuple[int, str]:
    """The longest heading with which words begin: how many words it has, and its section; 0 and "" for none."""
    for count in range(min(LONGEST_HEADING, len(keys)), 0, -1):
        section = headings.get(keys[:count])
        if section:
            return count, section
    return 0, ""


def ends_with_one(text: str, headings: Headings) -> bool:
    """Whether a text ends with a heading that begins with a capital."""
    found = words(text)[-LONGEST_HEADING:]
    keys = tuple([fold(word) for word, _, _ in found])
    return any(keys[at:] in headings and text[start].isupper() for at, (_, start, _) in enumerate(found))


def begins_with_one(text: str, headings: Headings) -> bool:
    """Whether a text begins with a heading that stands out from what follows it."""
    found = words(text[:LONGEST_HEADING_CHARACTERS])
    count, section = _longest(tuple([fold(word) for word, _, _ in found]), headings)
    if not count:
        return False
    end = found[count - 1][2]
    rest = text[end : end + LONGEST_HEADING_CHARACTERS]
    return _told(text[:end], count, section, rest)


def run_in(line: str, begin: int, headings: Headings) -> Iterator[int]:
    """Where headings begin that were run into the text before them: "... and close the shop Requirements High school ..."."""
    if len(line) - begin < SHORTEST_RUN:
        return
    found = words(line[begin:])
    keys = tuple([fold(word) for word, _, _ in found])
    past = 0
    for at, (_, start, _) in enumerate(found):
        if at < past or not line[begin + start].isupper():
            continue
        # One word at least must follow it.
        count, section = _longest(keys[at : min(at + LONGEST_HEADING, len(keys) - 1)], headings)
        if not count:
            continue
        end = begin + found[at + count - 1][2]
        rest = line[end : end + LONGEST_HEADING_CHARACTERS]
        if _told(line[begin + start : end], count, section, rest):
            past = at + count
            if at and (line[begin + start - 1].isspace() or line[begin + start - 1] in ":.)"):
                word, initial, _ = found[at - 1]
                if count > 1 or _may_precede(word, line[begin + initial]):
                    yield begin + start


def _may_precede(word: str, initial: str) -> bool:
    """Whether a heading of one word may stand after a word: after no name ("Job Requirements") and no "of" or "and"."""
    return not initial.isupper() and len(word) > LONGEST_PARTICLE


def _told(head: str, count: int, section: str, rest: str) -> bool:
    """Whether a heading of `count` words inside a line is told from the text after it, by a mark or by capitals."""
    return _ASKS.match(rest) is not None or _stands_out(head, count, section, rest)


def _stands_out(head: str, count: int, section: str, rest: str) -> bool:
    """Whether a heading of `count` words is told from the text that it runs into by capitals: its own, or the next word's."""
    following = rest.lstrip()
    if not rest[:1].isspace() or not following or not head[0].isupper():
        return False
    if head.isupper():
        return len(head) >= SHORTEST_SHOUT and not following.split(" ", 1)[0].isupper()
    if count > 1:
        return following[0].isupper()
    return section not in OF_A_LINE and _SENTENCE.match(following) is not None


def _loose_heading(piece: str, keys: tuple[str, ...], colon: int, headings: Headings) -> tuple[str, int]:
    """A heading phrase inside a short line of its own or before a colon: "Your main responsibilities at the bank:"."""
    # Without a colon one word is too little: a bare line may be an item of a list.
    count, section = _within(keys, headings, 1 if colon >= 0 else 2) if len(keys) <= LONGEST_HEADING else (0, "")
    section = (colon >= 0 and _led_to(keys, piece[: colon + 1], headings)) or section
    if not count or section == OTHERS:  # "Experience in similar jobs"
        return "", 0
    skip = _COLON.match(piece, colon) if colon >= 0 else None
    begins = skip.end() if skip else len(piece)
    prose = count == 1 and section in OF_A_LINE and len(words(piece[begins:])) > LONGEST_VALUE
    return ("", 0) if prose else (section, begins)


def _led_to(keys: tuple[str, ...], piece: str, headings: Headings) -> str:
    """The section on the work to which a line leads at its end, "" for none: "What we offer you are these **duties**:"."""
    named = (headings.get(keys[at:], "") for at in range(len(keys))) if piece[-1] == ":" else ()
    return next((section for section in named if section in STATING), "")


def _within(keys: tuple[str, ...], headings: Headings, fewest: int) -> tuple[int, str]:
    """The longest heading of `fewest` words or more that stands in some, the last of equals, as `_longest` gives it."""
    for count in range(len(keys) - 1, fewest - 1, -1):
        for at in range(len(keys) - count, -1, -1):
            section = headings.get(keys[at : at + count])
            if section:
                return count, section
    return 0, ""
