"""Turn the cues of one language round: from the words of a posting to the cues that they may complete."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from resume_helper.catalog.cues import KINDS, Acronyms, Alternative, Cue
from resume_helper.catalog.entries import PROGRAMS
from resume_helper.catalog.found import Known
from resume_helper.catalog.kinds import ALONE, NUMBER, PROGRAM, SHARE, TOOL
from resume_helper.catalog.language import ALSO, Entry
from resume_helper.catalog.lexicon import Lexicon
from resume_helper.catalog.packed import LARGE, pack, pack_plain, pack_rows, pack_value, pack_words
from resume_helper.catalog.phrases import tree
from resume_helper.catalog.tables import lexicon_table, trade_table
from resume_helper.catalog.typos import by_shape
from resume_helper.text import fold, key, parts, stemmer
from resume_helper.yamlfile import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from resume_helper.catalog.entries import Shared
    from resume_helper.catalog.found import Phrases
    from resume_helper.catalog.index import Table
    from resume_helper.catalog.language import Language
    from resume_helper.catalog.packed import Packed
    from resume_helper.catalog.phrases import Tree

MANY = 6
"""Terms of a word from which on what they say is added up when the catalog is compiled: some words are part of hundreds."""
JOINED = 5
"""The shortest closed compound for which two words are also looked for: "cashdrawer"."""


def compile_index(language: Language, shared: Shared) -> Table:
    """The table of a language: all that matching needs, as plain values."""
    return Compiler(language, shared).table()


class Compiler:
    """Numbers the owners, cues and terms of a language, and maps words to terms."""

    def __init__(self, language: Language, shared: Shared) -> None:
        self.language, self.reading, self.sectors = language, language.reading, shared.sectors
        self.entries = [*language.entries, *_tools(shared), *_programs(shared)]
        self.stem = stemmer(self.reading.stemmer)
        self.acronyms = Acronyms(self.reading.acronyms)
        self.terms: dict[frozenset[Alternative], int] = {}
        self.written: dict[str, int] = {}
        """The terms as cues write them."""

    def table(self) -> Table:
        owners = sorted({(entry.kind, entry.id) for entry in self.entries})
        number = {owner: i for i, owner in enumerate(owners)}
        cues = [self._cue(number[e.kind, e.id], cue) for e in self.entries for cue in e.cues]
        unless = defaultdict(list)
        for entry in self.entries:
            for cue in entry.unless:
                unless[number[entry.kind, entry.id]].append((cue.text, self._cue(0, cue)[2]))
        reading = self.reading
        learned = lexicon_table(self.language.lexicon, number, self.written) if self.language.lexicon else {}
        lexicon = Lexicon(learned)
        return {
            "owners": tuple(owners),
            "cues": _columns(cues, lexicon),
            "first_tool": next((n for n, (*_, text) in enumerate(cues) if text.startswith(TOOL)), len(cues)),
            "unless": pack_rows({owner: pack_value(tuple(rows)) for owner, rows in unless.items()}),
            **self._words(lexicon, self._triggers(cues)),
            "lexicon": learned,
            "trade": trade_table(self.language.trade, self.sectors) if self.language.trade else {},
            "stemmer": reading.stemmer,
            "named": {e.id: pack_value(_names(e.named)) for e in self.entries if e.named},
            "people": {fold(form): name for name, forms in reading.people.items() for form in _shown(forms)},
            "lists": reading.lists,
            "spellings": reading.spellings,
            "function_words": reading.function_words,
            "headings": reading.headings,
            "abbreviations": reading.abbreviations,
            "stamps": tuple(reading.stamps),
            "work": tuple(reading.work),
            "measures": tuple(self.language.measures),
        }

    def _cue(self, owner: int, cue: Cue) -> tuple[int, str, tuple[int, ...], str]:
        terms = map(self.acronyms.added, cue.terms)
        numbers = tuple(self.terms.setdefault(term, len(self.terms)) for term in terms)
        for written, term in zip((cue.text,) if cue.text.startswith(TOOL) else cue.written, numbers, strict=True):
            self.written.setdefault(written, term)
        return owner, cue.section, numbers, cue.text

    def _triggers(self, cues: list[tuple[int, str, tuple[int, ...], str]]) -> dict[int, list[int]]:
        """From a term to the cues in which it is the rarest one: the term whose words the catalog uses least.

        Cues that count alone, or are a number, are none of those used: how sure duties are hangs on what is rare in sentences.
        """
        used = Counter[Alternative]()
        sets = list(self.terms)
        for _, section, terms, text in cues:
            used.update(() if section == ALONE or text == NUMBER else (word for term in set(terms) for word in sets[term]))
        weight = [sum(used[word] for word in term) for term in sets]
        triggers = defaultdict(list)
        for i, (_, _, terms, _) in enumerate(cues):
            triggers[min(terms, key=lambda term: (weight[term], term))].append(i)
        return triggers

    def _words(self, lexicon: Lexicon, triggers: Mapping[int, list[int]]) -> Table:
        """What there is to know by stem, by exact form, and by part of a compound."""
        single: dict[str, dict[str, set[int]]] = {kind: defaultdict(set) for kind in KINDS}
        phrases: dict[str, dict[tuple[str, ...], set[int]]] = defaultdict(lambda: defaultdict(set))
        vocabulary = set[str]()
        for (kind, said), numbers in self._ways().items():
            vocabulary.update(said if kind == "stem" else ())
            keys = tuple(self._key(kind, part) for part in said)
            if len(said) == 1:
                single[kind][keys[0]] |= numbers
            else:
                phrases[keys[0]][keys[1:]] |= numbers
                joined = self.stem("".join(said))
                if kind == "stem" and len("".join(said)) >= JOINED and joined not in keys:
                    single[kind][joined] |= numbers
        known = single.pop("stem") | single.pop("form")
        words = dict[str, bytes]()
        for word in sorted(known.keys() | phrases.keys()):
            terms = sorted(known.get(word, ()))
            cues = [cue for term in terms for cue in triggers.get(term, ())]
            told = lexicon.packed(terms) if len(terms) >= MANY else b""
            following = pack_value(_by_next(phrases[word])) if word in phrases else b""
            words[word] = pack_value(tuple(Known(pack(terms), pack_plain(cues), told, following)))
        return {
            **{kind: {word: pack(found) for word, found in rows.items()} for kind, rows in single.items()},
            "words": pack_words(words),
            "triggers": pack_rows({term: pack(found) for term, found in triggers.items()}, LARGE),
            "vocabulary": pack_words({shape: words.encode() for shape, words in by_shape(vocabulary).items()}),
        }

    def _ways(self) -> dict[Alternative, set[int]]:
        """The ways to say something, each with the terms that have it; many terms share a way."""
        found = defaultdict[Alternative, set[int]](set)
        for term, number in self.terms.items():
            for way in term:
                found[way].add(number)
        return found

    def _key(self, kind: str, part: str) -> str:
        if kind == "stem":
            return self.stem(part)
        return "=" + fold(part) if kind == "form" else fold(part)


def _columns(cues: list[tuple[int, str, tuple[int, ...], str]], lexicon: Lexicon) -> tuple[tuple[str, ...], Packed, Packed]:
    """The sections that there are; by cue its owner, the number of its section, its terms and their shares; by cue its text."""
    sections = tuple(sorted({section for _, section, _, _ in cues}))
    rows = (pack_plain((owner, sections.index(section), *terms, *_shares(terms, lexicon))) for owner, section, terms, _ in cues)
    return sections, pack_rows(dict(enumerate(rows)), LARGE), pack_rows({n: text.encode() for n, (*_, text) in enumerate(cues)})


def _shares(terms: Sequence[int], lexicon: Lexicon) -> Iterable[int]:
    """What share of a cue each of its terms is, in SHARE: the rarer, the greater."""
    rare = [lexicon.rarity(term) for term in terms]
    whole = sum(rare) or 1.0
    return (round(SHARE * one / whole) for one in rare)


def _by_next(rows: dict[tuple[str, ...], set[int]]) -> Phrases:
    """The phrases that begin with a word, by the next one: what must follow these two, and the terms of the whole."""
    found = defaultdict(list)
    for rest, terms in sorted(rows.items()):
        found[rest[0]].append((rest[1:], pack(terms)))
    return {following: pack_value(tuple(same)) for following, same in found.items()}


def _shown(forms: dict[str, str]) -> Iterable[str]:
    """The forms of a word for people by which a posting is searched: those of one word, and `also` what says the same.

    Not the bare singular, which says other things too: "customer service", "be patient", "nivel usuario", "vi bruker Visma".
    """
    every = [form for slot, form in forms.items() if slot not in ("customer", ALSO)] + forms.get(ALSO, "").split("|")
    return (form.lower() for form in every if form and " " not in form)


def _names(named: Iterable[str]) -> tuple[Tree, dict[tuple[str, ...], str]]:
    """What a skill is named by, as a tree, and the name that each says, by its words: the first of several ways to say it."""
    names = {key(way): name.split("|")[0] for name in named for way in name.split("|")}
    return tree(" ".join(way) for way in names), names


def _tools(shared: Shared) -> Iterable[Entry]:
    """Product names are cues of their skill in every language."""
    for skill in shared.skills.values():
        yield Entry("skill", skill.id, tuple(map(_named, skill.tools)), (), (), (), Place("skills.yaml", 1, skill.id))


def _programs(shared: Shared) -> Iterable[Entry]:
    """Names of programs are cues by themselves, so that no word that takes back a skill takes back that they are named."""
    for sure in PROGRAMS:
        names = (name for of, written in shared.programs.values() if of == sure for name in written)
        yield Entry(PROGRAM, sure, tuple(map(_named, names)), (), (), (), Place("programs.yaml", 1, sure))


def _named(name: str) -> Cue:
    """The cue that a product is named by."""
    return Cue(TOOL + name, "", (frozenset({Alternative("form", parts(name))}),))
