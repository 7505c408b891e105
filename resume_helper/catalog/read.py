"""Read the folder of a language into values, and collect everything that is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog import learned
from resume_helper.catalog.cue_reader import SECTIONS, CueReader
from resume_helper.catalog.entries import MetricWords, Shared, Writing
from resume_helper.catalog.filled import check_messages, check_whole
from resume_helper.catalog.index import PARTICLES
from resume_helper.catalog.language import Entry, Language, Words
from resume_helper.catalog.shared import SECTORS, SharedReader
from resume_helper.posting.headings import PAGE, SITE
from resume_helper.text import key, parts, stemmer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from resume_helper.yamlfile import Node

LEXICON = "lexicon.tsv"
FALLBACK = "en"
"""The language in which the program says what a language has no words for."""
_WORDS = (
    *("groups", "people", "breaks", "negations", "negation_exceptions", "not_needed", "but", "subordinates", "joins"),
    *("asides", "aside_ends"),
    *("not_typos", "common_words", "acronyms"),
)


class Reader(CueReader):
    """Reads the folder of a language."""

    def language(self, code: str, shared: Shared) -> Language:
        """The words of one language."""
        about = self.about(code)
        raw = self._merged(f"{code}/words.yaml", _WORDS)
        groups, entries = self._groups(raw.get("groups")), list[Entry]()
        people = self._people(raw.get("people"))
        duties = self._duties(code, shared, groups, set().union(*people.values()), entries)
        skills = self._skill_words(code, shared, groups, entries)
        sectors = self._sector_words(code, shared, groups, entries)
        measures = self._merged(
            f"{code}/conditions.yaml",
            ("units", "particles", "numbers", "any_experience", "extras", "besides", "languages", "conditions"),
        )
        conditions = self._condition_words(measures.get("conditions"), shared, groups, entries)
        posting = self._posting(code)
        self._boilerplate(posting.get("boilerplate"), groups, entries)
        words = self._words(about, raw, people, measures, posting)
        titles = self.title_words(code, shared, posting.get("title"))
        self._leads(posting.get("title"), groups, entries)
        messages = self._messages(about)
        writing = Writing(
            code,
            self._text(about, "name") or code,
            duties,
            skills,
            self._metric_words(code, shared),
            sectors,
            {id_: occupation.name for id_, occupation in titles.occupations.items()},
            conditions,
            people,
            messages,
            {},
        )
        lexicon = self._fitted(f"{code}/{LEXICON}", learned.read_lexicon)
        trade = self._fitted(f"{code}/{SECTORS}", learned.read_trade)
        return Language(words, tuple(entries), titles, writing, lexicon, trade)

    def _words(
        self,
        about: Mapping[str, Node],
        raw: Mapping[str, Node],
        people: dict[str, dict[str, str]],
        measures: Mapping[str, Node],
        posting: Mapping[str, Node],
    ) -> Words:
        """The words by which postings are read: of `language.yaml`, `words.yaml`, `conditions.yaml` and `posting.yaml`."""
        acronyms = self._part(raw, "acronyms")
        longs = {short: tuple(parts(long) for long in node.texts(self.faults)) for short, node in acronyms.items()}
        return Words(
            stemmer=self._stemmer(about),
            acronyms={short.lower(): forms for short, forms in longs.items()},
            people=people,
            breaks=self._small(raw, "breaks"),
            negations=self._small(raw, "negations"),
            negation_exceptions=tuple(parts(text) for text in self._texts(raw, "negation_exceptions")),
            not_needed=tuple(parts(text) for text in self._texts(raw, "not_needed")),
            but=self._small(raw, "but"),
            subordinates=self._small(raw, "subordinates"),
            joins=self._small(raw, "joins"),
            asides=tuple(self._texts(raw, "asides")),
            aside_ends=self._small(raw, "aside_ends"),
            not_typos=self._small(raw, "not_typos"),
            common_words=self._small(raw, "common_words"),
            function_words=self._small(posting, "function_words"),
            headings=self._headings(posting.get("headings")),
            abbreviations=self._small(posting, "abbreviations"),
            units={unit: tuple(node.texts(self.faults)) for unit, node in self._part(measures, "units").items()},
            particles=self._particles(measures.get("particles")),
            numbers={word: int(self._digits(node)) for word, node in self._part(measures, "numbers").items()},
            any_experience=frozenset(word for text in self._texts(measures, "any_experience") for word in key(text)),
            extras=tuple(" ".join(key(text)) for text in self._texts(measures, "extras")),
            besides=tuple(" ".join(key(text)) for text in self._texts(measures, "besides")),
            languages=frozenset(word for text in self._texts(measures, "languages") for word in key(text)),
            decimal=self._text(about, "decimal") or ".",
        )

    def _particles(self, node: Node | None) -> dict[str, tuple[str, ...]]:
        fields = self._fields(node, PARTICLES) if node else {}
        return {name: tuple(child.texts(self.faults)) for name, child in fields.items()}

    def _headings(self, node: Node | None) -> dict[tuple[str, ...], str]:
        found = dict[tuple[str, ...], str]()
        for section, child in (self._fields(node, (*SECTIONS, PAGE, SITE)) if node else {}).items():
            for item in child.items(self.faults):
                phrase = key(item.text(self.faults))
                if found.get(phrase, section) != section:
                    self.faults.add(item.place, f"'{item.value}' heads two sections", "keep one")
                found.setdefault(phrase, section)
        found.pop((), None)
        return found

    def _people(self, node: Node | None) -> dict[str, dict[str, str]]:
        found = {
            name: {form: text.text(self.faults) for form, text in child.mapping(self.faults).items()}
            for name, child in (node.mapping(self.faults) if node else {}).items()
        }
        forms = set(found.get("customer", {}))
        for name, given in found.items():
            if node and set(given) != forms:
                self.faults.add(
                    node.place, f"'{name}' has the forms {sorted(given)}", f"give {sorted(forms)}, as customer does"
                )
        return found

    def _metric_words(self, code: str, shared: Shared) -> dict[str, MetricWords]:
        found = dict[str, MetricWords]()
        for id_, node in self._mapping(f"{code}/metrics.yaml").items():
            fields = self._fields(node, MetricWords._fields[1:])
            if id_ not in shared.metrics:
                self.faults.unknown(node.place, "metric", id_, shared.metrics)
            if "question" in fields:
                check_whole(fields["question"], self.faults)
            found[id_] = MetricWords(id_, *(self._text(fields, name, node.place) for name in MetricWords._fields[1:]))
        return found

    def _messages(self, about: Mapping[str, Node]) -> dict[str, str]:
        """What the program says in a language, in the words of FALLBACK where it has none."""
        said = self._part(about, "messages")
        check_messages(said, self.messages(), self.faults)
        messages = self.own_messages(FALLBACK) | said
        return {name: node.text(self.faults) for name, node in messages.items()}

    def messages(self) -> dict[str, str]:
        """All that the program says: the messages of the first catalog in English."""
        about = SharedReader(self.roots[:1]).about(FALLBACK)
        return {name: node.text(self.faults) for name, node in self._part(about, "messages").items()}

    def _stemmer(self, about: Mapping[str, Node]) -> str:
        name = self._text(about, "stemmer")
        try:
            stemmer(name)
        except LookupError:
            self.faults.add(
                about["stemmer"].place, f"Snowball has no stemmer '{name}'", "name one, such as 'portuguese', or none"
            )
            return ""
        return name
