"""Read the words by which a résumé is read, and collect what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper.catalog.date_words import DATES, date_words
from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import Tree, any_of, tree
from resume_helper.catalog.prose_words import NAME, PROSE, prose_words
from resume_helper.catalog.resume_words import ISSUED, LABELS, SECTIONS, SPARE, Phrases, ResumeWords, Words
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from resume_helper.posting.headings import Headings
    from resume_helper.yamlfile import Node

EDGES = ("begins", "ends")
"""Where the words stand by which a name is told to be of a kind."""
_KEYS = [str.maketrans(dict(zip("åøæñ", letters.split(), strict=True))) for letters in ("a o ae n", "aa oe ae n")]
"""What is written for letters that a keyboard lacks."""


class ResumeReader(Files):
    """Reads `resume.yaml` of the languages."""

    def resume_words(self, code: str) -> dict[str, Any]:
        """The words by which a résumé in a language is read: plain values by the names that ResumeWords has for them."""
        raw = self._merged(f"{code}/resume.yaml", ResumeWords._fields)
        at, firms = self._texts(raw, "at"), self._part(raw, "firms", EDGES)
        spare, issued = self._part(raw, "spare", SPARE), self._part(raw, "issued", ISSUED)
        dates, prose = self._part(raw, "dates", (*DATES, "months", "repeated")), self._part(raw, "prose", PROSE)
        endings = self._part(raw, "endings", None)
        months = _months(code) | self._months(dates)
        kinds = tuple(word for word in self._texts(firms, "begins") if word.isalpha())
        own = {
            "headings": _plain(self._headings(raw.get("headings"), tuple(SECTIONS))),
            "labels": self._headings(raw.get("labels"), LABELS),
            "issued": {name: self._phrases(issued, name) for name in ISSUED},
            "countries": _countries(code) | self._phrases(raw, "countries"),
            "endings": {ending: self._texts(endings, ending) for ending in endings},
            "trades": self._named(self._part(raw, "trades", EDGES)),
            "firms": self._named(firms),
            "at": _at_a_firm(at),
            "also_at": _at_a_firm(self._texts(raw, "also_at")),
            "spare": {name: any_of(*self._texts(spare, name)) for name in SPARE},
            "dates": date_words(lambda name: self._texts(dates, name), months, self._folded(dates, "repeated"))._asdict(),
            "prose": prose_words(
                lambda name: self._texts(prose, name), self._texts(raw, "pronouns"), at, self._texts(dates, "lengths"), kinds
            )._asdict(),
        }
        by_type: dict[Any, Callable[[Mapping[str, Node], str], Any]] = {
            Words: self._folded,
            Phrases: self._phrases,
            dict[str, str]: self._forms,
            Tree: lambda raw, name: tree(self._texts(raw, name)),
            str: lambda raw, name: _either(self._texts(raw, name)),
        }
        return own | {name: by_type[of](raw, name) for name, of in ResumeWords.__annotations__.items() if name not in own}

    def resume_keys(self, code: str) -> tuple[str, ...]:
        """What a language has words for."""
        return tuple(self._merged(f"{code}/resume.yaml", ResumeWords._fields))

    def _folded(self, raw: Mapping[str, Node], name: str) -> Words:
        return frozenset(word for text in self._texts(raw, name) for word in key(text))

    def _phrases(self, raw: Mapping[str, Node], name: str) -> Phrases:
        return frozenset(key(text) for text in self._texts(raw, name))

    def _named(self, said: Mapping[str, Node]) -> str:
        """An expression for the folded words of a name that begins or ends with a word of a kind."""
        begins, ends = (_endings(self._texts(said, edge)) for edge in EDGES)
        return rf"^{begins}(?!\S)|(?<!\S){ends}$"


def _at_a_firm(at: Iterable[str]) -> str:
    """An expression for a job at a firm, by words between these: "cashier at Acme"."""
    return rf"^(.*?)(?:^|(?<!\s)\s++){any_of(*at)}(?:\s++|(?<=['\u2019])){NAME}(.+)$"


def _endings(words: Iterable[str]) -> str:
    """An expression for one of some words, folded; one with a star is the end of a word."""
    every = [(r"\S*" if word.startswith("*") else "") + "".join(key(word)) for word in words]
    return f"(?:{'|'.join(every) or '(?!)'})"


def _either(expressions: Iterable[str]) -> str:
    """An expression that matches one of some; nothing for none."""
    return rf"(?<!\w)(?:{'|'.join(expressions) or '(?!)'})(?!\w)"


def _plain(headings: Headings) -> Headings:
    """Headings, and the same as those write them whose keys lack a letter: "Spraak" and "Sprak" for "Språk"."""
    others = {tuple(word.translate(form) for word in said): part for said, part in headings.items() for form in _KEYS}
    return {**others, **headings}


def _months(code: str) -> dict[str, int]:
    """The months by what CLDR calls them."""
    every = _of_cldr(code, "months")
    names = ((name, n) for use in every.values() for width in ("wide", "abbreviated") for n, name in use[width].items())
    return {name.lower().rstrip("."): n for name, n in names if not name.isdigit()}


def _countries(code: str) -> frozenset[tuple[str, ...]]:
    """The countries by what CLDR calls them."""
    return frozenset(key(name) for territory, name in _of_cldr(code, "territories").items() if territory.isalpha())


def _of_cldr(code: str, what: str) -> Any:  # noqa: ANN401 - of babel, whose tables have no types
    """A table of CLDR; an empty one for a language of a catalog of one's own that CLDR does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return getattr(Locale.parse(code), what)
    except (UnknownLocaleError, ValueError):
        return {}
