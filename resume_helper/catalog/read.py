"""Read the folder of a language into values, and collect everything that is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from resume_helper.catalog import learned
from resume_helper.catalog.cue_reader import CueReader
from resume_helper.catalog.entries import MetricWords, Shared, Writing
from resume_helper.catalog.filled import check_messages, check_whole
from resume_helper.catalog.language import ALSO, Entry, Language, Reading
from resume_helper.catalog.phrases import any_of, packed, tree
from resume_helper.catalog.resume_reader import ResumeReader
from resume_helper.catalog.shared import SECTORS, SharedReader
from resume_helper.catalog.typed_reader import TypedReader
from resume_helper.catalog.varieties import in_variety
from resume_helper.catalog.word_lists import BESIDE, FOLDED, PARTICLES, PHRASES, SMALL, TOWNS, Measures, Work
from resume_helper.posting.headings import OTHERS, PAGE, SECTIONS, SITE
from resume_helper.posting.stamps import Stamps
from resume_helper.text import fold, key, parts, stemmer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from resume_helper.catalog.phrases import Tree
    from resume_helper.yamlfile import Node

LEXICON = "lexicon.tsv"
MARKS = {"to": ("-", "\u2013", "\u2014")}
"""What says the same as some small words in every language."""
FALLBACK = "en"
"""The language in which the program says what a language has no words for."""
_WORDS = ("groups", "people", "acronyms", "spellings", *FOLDED, *SMALL, *PHRASES)


class Reader(CueReader, TypedReader, ResumeReader):
    """Reads the folder of a language."""

    def language(self, code: str, shared: Shared) -> Language:
        """The words of one language."""
        about = self.about(code)
        raw = self._merged(f"{code}/words.yaml", _WORDS)
        groups, entries = self._groups(raw.get("groups")), list[Entry]()
        people = self._people(raw.get("people"))
        duties = self._duties(code, shared, groups, set().union(*people.values()) - {ALSO}, entries)
        skills = self._skill_words(code, shared, groups, entries)
        sectors = self._sector_words(code, shared, groups, entries)
        demands = self._merged(f"{code}/conditions.yaml", (*Measures._fields[:-3], "conditions"))
        conditions = self._condition_words(demands.get("conditions"), shared, groups, entries)
        posting = self._posting(code)
        self._boilerplate(posting.get("boilerplate"), groups, entries)
        algorithm = self._stemmer(about)
        reading = self._reading(algorithm, raw, people, posting)
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
            tuple(self._spoken(node) for node in about["before_numbers"].items(self.faults))
            if "before_numbers" in about
            else (),
            {},
        )
        lexicon = self._fitted(f"{code}/{LEXICON}", learned.read_lexicon)
        trade = self._fitted(f"{code}/{SECTORS}", learned.read_trade)
        beside_towns = {name: titles.lists[name] for name in ("firms", "seeks")}
        measures = self._measures(demands, stemmer(algorithm), self._text(about, "decimal") or ".", beside_towns)
        varieties = tuple(in_variety(writing, variety) for variety in self.varieties(code) if variety.words)
        return Language(reading, measures, tuple(entries), titles, writing, varieties, lexicon, trade)

    def _reading(
        self, algorithm: str, raw: Mapping[str, Node], people: dict[str, dict[str, str]], posting: Mapping[str, Node]
    ) -> Reading:
        """The words by which postings are read: of `words.yaml` and `posting.yaml`."""
        acronyms = self._part(raw, "acronyms")
        work = self._part(posting, "work", Work._fields)
        stamps = self._part(posting, "stamps", Stamps._fields)
        longs = {short: tuple(parts(long) for long in node.texts(self.faults)) for short, node in acronyms.items()}
        return Reading(
            stemmer=algorithm,
            acronyms={short.lower(): forms for short, forms in longs.items()},
            people=people,
            lists={name: frozenset(map(fold, self._small(raw, name))) for name in FOLDED}
            | {name: self._small(raw, name) for name in SMALL}
            | {name: packed(tree(self._texts(raw, name))) for name in PHRASES},
            spellings=self._forms(raw, "spellings"),
            function_words=frozenset(map(fold, self._small(posting, "function_words"))),
            headings=self._headings(posting.get("headings"), (*SECTIONS, PAGE, SITE, OTHERS)),
            abbreviations=self._small(posting, "abbreviations"),
            stamps=Stamps(self._texts(stamps, "anywhere"), self._texts(stamps, "alone")),
            work=Work(
                frozenset(map(stemmer(algorithm), self._texts(work, "verbs"))),
                self._texts(work, "endings"),
                packed(tree(self._texts(work, "others"))),
                packed(tree(self._texts(work, "before"))),
                self._texts(work, "forms"),
            ),
        )

    def _measures(
        self, raw: Mapping[str, Node], stem: Callable[[str], str], decimal: str, beside: Mapping[str, Tree]
    ) -> Measures:
        """The words by which conditions are measured, of `conditions.yaml`; `beside` are words of titles beside towns."""
        units = {unit: node.texts(self.faults) for unit, node in self._part(raw, "units").items()}
        particles = self._part(raw, "particles", PARTICLES)
        said = {name: self._texts(particles, name) for name in PARTICLES}
        towns = self._part(raw, "towns", TOWNS)
        programs = self._part(raw, "programs", BESIDE)
        return Measures(
            units={key_: unit for unit, words in units.items() for word in words for key_ in (stem(word), fold(word))},
            particles={name: any_of(*MARKS.get(name, ()), *phrases) for name, phrases in said.items()},
            most=frozenset(phrase.lower() for phrase in said["up_to"] if " " not in phrase),
            numbers={word: int(self._digits(node)) for word, node in self._part(raw, "numbers").items()},
            any_experience=frozenset(word for text in self._texts(raw, "any_experience") for word in key(text)),
            extras=tuple(" ".join(key(text)) for text in self._texts(raw, "extras")),
            besides=tuple(" ".join(key(text)) for text in self._texts(raw, "besides")),
            sums=frozenset(word for text in self._texts(raw, "sums") for word in key(text)),
            moments=frozenset(word for text in self._texts(raw, "moments") for word in key(text)),
            languages=frozenset(word for text in self._texts(raw, "languages") for word in key(text)),
            labels=frozenset(" ".join(key(text)) for text in self._texts(raw, "labels")),
            rest=frozenset(" ".join(key(text)) for text in self._texts(raw, "rest")),
            questions=frozenset(map(fold, self._texts(raw, "questions"))),
            labelled={" ".join(key(label)): kind for label, kind in self._forms(raw, "labelled").items()},
            months=self._months(raw),
            calendar=frozenset(self._texts(raw, "calendar")),
            of_dates=frozenset(self._texts(raw, "of_dates")),
            prospects=any_of(*self._texts(raw, "prospects")),
            towns={name: tree(self._texts(towns, name)) for name in TOWNS} | {**beside},
            wishes_before=tree(self._texts(raw, "wishes_before")),
            wishes_after=packed(tree(self._texts(raw, "wishes_after"))),
            makes_up=tree(self._texts(raw, "makes_up")),
            programs={name: tree(self._texts(programs, name)) for name in BESIDE},
            multiples=(multiples := self.multiples()),
            multiple=any_of(*multiples),
            decimal=decimal,
        )

    def _people(self, node: Node | None) -> dict[str, dict[str, str]]:
        found = {
            name: {form: text.text(self.faults) for form, text in child.mapping(self.faults).items()}
            for name, child in (node.mapping(self.faults) if node else {}).items()
        }
        forms = set(found.get("customer", {}))
        for name, given in found.items():
            if node and {*given} - {ALSO} != forms:
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
            name, question, where = (self._text(fields, one, node.place) for one in ("name", "question", "where"))
            found[id_] = MetricWords(id_, name, question, where, tail := self._text(fields, "tail"))
            if tail and "{0}" not in tail:
                self.faults.add(fields["tail"].place, f"'{tail}' has no place for the number", "write {0} there")
        return found

    def _messages(self, about: Mapping[str, Node]) -> dict[str, str]:
        """What the program says in a language, in the words of FALLBACK where it has none."""
        said = self._part(about, "messages")
        check_messages(said, self.messages(), self.faults)
        messages = self.own_messages(FALLBACK) | said
        return {name: node.text(self.faults) for name, node in messages.items()}

    def _spoken(self, node: Node) -> tuple[frozenset[int], dict[str, str]]:
        """The beginnings of numbers that change small words before them, "80-89" for all between, and what the words become."""
        fields = self._fields(node, ("begins", "words"))
        begins = set[int]()
        for item in fields["begins"].items(self.faults) if "begins" in fields else []:
            first, _, last = item.text(self.faults).partition("-")
            ends = [int(self._digits(replace(item, value=end))) for end in (first, last or first)]
            begins.update(range(ends[0], ends[1] + 1))
        return frozenset(begins), {word: said.text(self.faults) for word, said in self._part(fields, "words").items()}

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
