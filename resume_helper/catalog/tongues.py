"""The languages that people speak, by what each is called in the languages of the catalog (CLDR)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from resume_helper.catalog.entries import language_of
from resume_helper.catalog.phrases import phrase_at
from resume_helper.text import fold, key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from resume_helper.catalog import Catalog

OTHER_TONGUE = "other-language"
"""The skill of the languages that have none of their own."""
SHORTEST, SHORTEST_STEM, SHORTEST_ENDING = 4, 5, 4
"""Letters of a name, for "ci" is Twi in Italian; of one that has other forms ("tedesca"); and of what a compound ends with."""
_SAME = {"nb": "no", "nn": "no"}
"""Languages that a posting does not tell apart."""
_ALSO = {
    "castellano": "es", "castilian": "es", "mandarin": "zh", "mandarino": "zh", "holandes": "nl", "flemish": "nl",
    "euskara": "eu", "vasco": "eu", "catala": "ca", "valenciano": "ca", "farsi": "fa", "filipino": "tl", "romeno":
    "ro", "moldavo": "ro", "bokmål": "no", "bokmal": "no", "nynorsk": "no", "galego": "gl", "cantones": "yue",
    "cantonese": "yue", "kantonesisk": "yue", "deutsch": "de", "polski": "pl", "svenska": "sv", "nederlands": "nl",
    "suomi": "fi", "français": "fr", "português": "pt", "türkçe": "tr", "română": "ro",
    "isizulu": "zu", "isixhosa": "xh", "sesotho": "st", "setswana": "tn",
}  # fmt: skip
"""Names that CLDR does not have, folded, and some by which languages call themselves."""
_NONE = frozenset({"corso", "fine", "finesettimana"})
"""Names of languages, folded, that are ordinary words of people who list theirs: Italian for a course and a week-end."""


def tongues(text: str, catalog: Catalog) -> tuple[str, ...]:
    """The ISO 639 codes of the languages that a text names in any language of the catalog, in its order, each once.

    What the catalog calls by several words has none, and is none of them: "French Sign Language".
    """
    words, at, found = key(text), 0, list[str]()
    while at < len(words):
        size = _longer_name(words, at, catalog) if len(words) > 1 else 0
        found.append("" if size else _tongue(words[at], catalog))
        at += size or 1
    return tuple(dict.fromkeys(filter(None, found)))


def _longer_name(words: Sequence[str], at: int, catalog: Catalog) -> int:
    """How many words the name of a language has that begins at one of some folded words; 0 for less than two."""
    every = (catalog.index(code).names(OTHER_TONGUE) for code in catalog.languages)
    size = max((phrase_at(words, at, names[0]) for names in every if names), default=0)
    return size if size > 1 else 0


def by_code(code: str, catalog: Catalog) -> str:
    """What `tongues` calls a language of the catalog, or that of a variety of one; "" for a code that it has not."""
    return next(iter(tongues(catalog.languages.get(language_of(code), ""), catalog)), "")


def called(name: str, catalog: Catalog, code: str) -> str:
    """What the language or variety `code` calls a language that another one names: "francés" for "French"; others stay."""
    return ", ".join(filter(None, (named_in(tongue, code) for tongue in tongues(name, catalog)))) or name


def called_so(name: str, catalog: Catalog) -> bool:
    """Whether a name is that of a language as it stands, in any language of the catalog: "tedesca" is none, "Mandarin" is."""
    return any(fold(name.lower()) in _names(code) for code in catalog.languages)


def is_language(name: str, code: str) -> bool:
    """Whether the language `code` calls any language so, also one that few speak: "Cebuano"."""
    from babel import Locale

    return fold(name.lower()) in {fold(called.lower()) for called in Locale.parse(code).languages.values()}


def named_in(tongue: str, code: str) -> str:
    """What the language or variety `code` calls the language `tongue`: "francés" for fr in es; "" where CLDR lacks it."""
    from babel import Locale

    return str(Locale.parse(language_of(code)).languages.get(_SAME.get(tongue, tongue), ""))


def _tongue(word: str, catalog: Catalog) -> str:
    """The language that a folded word names, in another form too ("tedesca") or a compound ("norskkunnskaper"); or ""."""
    if word in _NONE:
        return ""
    names = [(code, _names(code)) for code in catalog.languages]
    for _, known in names:
        if word in known:
            return known[word]
    for code, known in names:
        stem = catalog.index(code).stem
        if (root := stem(word)) in (stems := _stems(code, stem)):
            return stems[root]
        for end in range(len(word) - SHORTEST_ENDING, SHORTEST_STEM - 1, -1):
            if word[:end] in known:
                return known[word[:end]]
    return ""


@cache
def _names(code: str) -> dict[str, str]:
    """Languages by their folded names of one word in the language `code`."""
    from babel import Locale  # 20 ms, only where a profile is read, or languages are called by other names

    common = ((name, tongue) for tongue, name in Locale.parse(code).languages.items() if len(tongue) == 2)  # noqa: PLR2004
    named = {fold(name.lower()): _SAME.get(tongue, tongue) for name, tongue in common if " " not in name}
    return {name: tongue for name, tongue in named.items() if len(name) >= SHORTEST} | {fold(n): t for n, t in _ALSO.items()}


@cache
def _stems(code: str, stem: Callable[[str], str]) -> dict[str, str]:
    return {stem(name): tongue for name, tongue in _names(code).items() if len(name) >= SHORTEST_STEM}
