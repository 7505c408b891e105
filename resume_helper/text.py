"""The one definition of a word: where it begins and ends, how it is folded, and which words are the same."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

WORD = re.compile(r"[^\W_]+(?:'(?:s|t|re|ll|ve|m|d)\b)?")
"""Letters and digits, with an English ending after an apostrophe ("don't"); "dell'ordine" is two words."""
_MARKED_WORD = r"(?:[^\W_][\u0300-\u036f]*)+(?:'(?:s|t|re|ll|ve|m|d)\b)?"
"""The same for letters whose accents are characters of their own, which is slower."""
_MARKS = re.compile("[\u0300-\u036f]")

SENTENCE_MARKS, CLAUSE_MARKS = ".!?", ",;:"
"""What ends a sentence, and a clause within one."""
SLOT, TENSES = re.compile(r"\{([^{}]*)\}"), re.compile(r"\(([^|()]*)\|([^|()]*)\)")
"""What a bullet or question has for a number or a word for people, and for a word in the present or in the past."""
MOST_NAMED = 3
"""Names of which the first are told."""
STEMS = 4096
"""Stems remembered at most, the words of a few postings."""
KEYS, LONGEST_MET = 20_000, 100
"""Keys remembered at most, some 15 MB, and the characters of a text whose key is: titles, conditions, tools come again."""
Word = tuple[str, int, int]
"""A word in lower case, and its span in the text."""

_PARTED = r"(?<=[^\W\d_]-)\n[ \t]*(?=[^\W\d_A-Z]{3})"
"""A line end within a word. Before a word of two letters it may be none: "sales- | or". Compiled when a text has one."""
_UNSEEN = ("Cc", "Cf")
"""The categories of Unicode of characters that control others, and show nothing themselves."""
_VOWELS = str.maketrans("áàâäéèêëíìîïóòôöúùûü", "aaaaeeeeiiiioooouuuu")


def words(text: str) -> list[Word]:
    """The words of a text, in order."""
    low = _lower(text)
    if text.isascii() or not _MARKS.search(low):
        return _spanned(WORD.findall(low), low)
    return [(unicodedata.normalize("NFC", m.group()), *m.span()) for m in re.finditer(_MARKED_WORD, low)]


def _lower(text: str) -> str:
    low = text.lower().replace("\u2019", "'")
    if len(low) != len(text):  # a few letters of other scripts have two in lower case; the spans must stay true
        low = "".join(c if len(c.lower()) > 1 else c.lower() for c in text.replace("\u2019", "'"))
    return low


def _spanned(found: list[str], text: str) -> list[Word]:
    """The words that were found in a text, in their order, with their spans.

    Each letter and digit belongs to some word, so the next one begins where its text stands next: to look for it there takes
    half the time of asking the expression for its place.
    """
    at, spanned, find = 0, list[Word](), text.find
    for word in found:
        start = find(word, at)
        at = start + len(word)
        spanned.append((word, start, at))
    return spanned


def fold(word: str) -> str:
    """A lower-case word without the accents of its vowels; ñ, å, ø and æ are letters of their own and stay."""
    return word if word.isascii() else word.translate(_VOWELS)


def key(text: str) -> tuple[str, ...]:
    """The folded words of a text: two texts with the same key say the same, whatever their case and punctuation."""
    return _met(text) if len(text) <= LONGEST_MET else _key(text)


def _key(text: str) -> tuple[str, ...]:
    return tuple(map(fold, parts(text)))


_met = lru_cache(maxsize=KEYS)(_key)


def parts(text: str) -> tuple[str, ...]:
    """The lower-case words of a text, in order, without their spans: that takes half the time."""
    low = _lower(text)
    if text.isascii() or not _MARKS.search(low):
        return tuple(WORD.findall(low))
    return tuple(word for word, _, _ in words(text))


@cache
def stemmer(algorithm: str) -> Callable[[str], str]:
    """A function from a lower-case word to its folded stem by a Snowball algorithm ("english"); "" leaves words whole.

    Raises LookupError for an algorithm that Snowball does not have.
    """
    if not algorithm:
        return fold
    from Stemmer import Stemmer  # 2 ms, not needed to write a report

    try:
        stem = Stemmer(algorithm, 0).stemWord
    except KeyError:
        raise LookupError(algorithm) from None
    # The words of a posting are asked for by more than one reader.
    return lru_cache(maxsize=STEMS)(lambda word: fold(stem(word)))


def printable(text: str) -> str:
    """The text without what a terminal could take for a command, or nobody sees: control, bidirectional, zero-width marks."""
    if text.isprintable():
        return text
    return "".join(c for c in text if c in "\t\n" or unicodedata.category(c) not in _UNSEEN)


def few(names: Sequence[str]) -> str:
    """The first of some names, and dots where there are more."""
    return ", ".join((*names[:MOST_NAMED], *["..."] * (len(names) > MOST_NAMED)))


def one_line(text: str) -> str:
    """The printable text with each run of white space as one space, but none where a line end parts a word at a hyphen."""
    if "-\n" in text:
        text = re.sub(_PARTED, "", text)
    return " ".join(printable(text).split())


def capitalised(text: str) -> str:
    """A text that begins in small letters with a capital, as a row of a résumé does."""
    return text[:1].upper() + text[1:] if text.split(" ", maxsplit=1)[0].islower() else text
