"""Read the YAML files of a catalog into values, and collect everything that is wrong with them: the words of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from resume_helper.catalog import learned
from resume_helper.catalog.cues import Alternative, Cue, CueError, parse, parse_groups
from resume_helper.catalog.entries import DutyWords, MetricWords, Shared, SkillWords, Writing
from resume_helper.catalog.filled import check_messages, check_whole
from resume_helper.catalog.index import LEADS, STARTS
from resume_helper.catalog.shared import CATEGORIES, SECTORS, SharedReader
from resume_helper.posting.headings import PAGE
from resume_helper.text import SLOT, key, parts, stemmer
from resume_helper.yamlfile import Fault, Node, Place

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Mapping, Sequence

    from resume_helper.catalog.lexicon import LexiconFile
    from resume_helper.catalog.occupations import TitleWords
    from resume_helper.catalog.trade import TradeFile

LEXICON = "lexicon.tsv"
SECTIONS = ("duties", "requirements", "benefits", "company", "legal", "apply")
FALLBACK = "en"
"""The language in which the program says what a language has no words for."""
LONGEST_BULLET = 160
"""Two lines of a résumé at 80 columns."""
_WORDS = (
    "groups",
    "people",
    "breaks",
    "negations",
    "negation_exceptions",
    "not_needed",
    "but",
    "not_typos",
    "common_words",
    "acronyms",
)
_Groups = dict[str, frozenset[Alternative]]


@dataclass(frozen=True, slots=True)
class Entry:
    """Whatever is found by cues: a duty, a skill, a sector (by title or text), boilerplate, or what leads to a job's name."""

    kind: str
    id: str
    cues: tuple[Cue, ...]
    unless: tuple[Cue, ...]
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    place: Place
    named: tuple[str, ...] = ()
    """Words by which a line that states it says it more exactly ("French", of other languages)."""


@dataclass(frozen=True, slots=True)
class Words:
    """What `words.yaml` and `posting.yaml` of a language say about reading it."""

    stemmer: str
    acronyms: dict[str, tuple[tuple[str, ...], ...]]
    people: dict[str, dict[str, str]]
    breaks: frozenset[str]
    negations: frozenset[str]
    negation_exceptions: tuple[tuple[str, ...], ...]
    not_needed: tuple[tuple[str, ...], ...]
    but: frozenset[str]
    not_typos: frozenset[str]
    common_words: frozenset[str]
    """Ordinary words that are product names too: "excel"."""
    function_words: frozenset[str]
    headings: dict[tuple[str, ...], str]
    units: dict[str, tuple[str, ...]]
    """The words for units of measure and of time, by unit."""
    numbers: dict[str, int]
    """Numbers written out."""
    any_experience: frozenset[str]
    """The words of a demand for experience that name no field."""
    decimal: str
    """The decimal mark."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of a catalog as read: what finds duties in a posting, and what writes a report."""

    words: Words
    entries: tuple[Entry, ...]
    titles: TitleWords
    writing: Writing
    lexicon: LexiconFile | None
    """What single words say of duties and skills, where the language has learned it."""
    trade: TradeFile | None
    """What they say of the sector."""


class Reader(SharedReader):
    """Reads the folder of a language."""

    def language(self, code: str, shared: Shared) -> Language:
        """The words of one language."""
        about = self.about(code)
        raw = self._merged(f"{code}/words.yaml", _WORDS)
        groups = self._groups(raw.get("groups"))
        entries = list[Entry]()
        people = self._people(raw.get("people"))
        duties = self._duties(code, shared, groups, set().union(*people.values()), entries)
        skills = self._skill_words(code, shared, groups, entries)
        sectors = self._sector_words(code, shared, groups, entries)
        measures = self._merged(f"{code}/conditions.yaml", ("units", "numbers", "any_experience", "conditions"))
        conditions = self._condition_words(measures.get("conditions"), shared, groups, entries)
        posting = self._posting(code)
        self._boilerplate(posting.get("boilerplate"), groups, entries)
        acronyms = {} if "acronyms" not in raw else raw["acronyms"].mapping(self.faults)
        longs = {short: tuple(parts(long) for long in node.texts(self.faults)) for short, node in acronyms.items()}
        reading = Words(
            stemmer=self._stemmer(about),
            acronyms={short.lower(): forms for short, forms in longs.items()},
            people=people,
            breaks=frozenset(map(str.lower, self._texts(raw, "breaks"))),
            negations=frozenset(map(str.lower, self._texts(raw, "negations"))),
            negation_exceptions=tuple(parts(text) for text in self._texts(raw, "negation_exceptions")),
            not_needed=tuple(parts(text) for text in self._texts(raw, "not_needed")),
            but=frozenset(map(str.lower, self._texts(raw, "but"))),
            not_typos=frozenset(map(str.lower, self._texts(raw, "not_typos"))),
            common_words=frozenset(map(str.lower, self._texts(raw, "common_words"))),
            function_words=frozenset(map(str.lower, self._texts(posting, "function_words"))),
            headings=self._headings(posting.get("headings")),
            units={unit: tuple(node.texts(self.faults)) for unit, node in self._part(measures, "units").items()},
            numbers={word: int(self._digits(node)) for word, node in self._part(measures, "numbers").items()},
            any_experience=frozenset(word for text in self._texts(measures, "any_experience") for word in key(text)),
            decimal=self._text(about, "decimal") or ".",
        )
        titles = self.title_words(code, shared, posting.get("title"))
        self._leads(posting.get("title"), groups, entries)
        said = self._part(about, "messages")
        check_messages(said, self._english(), self.faults)
        messages = self._part(self.about(FALLBACK), "messages") | said
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
            {name: node.text(self.faults) for name, node in messages.items()},
            {},
        )
        lexicon = self._fitted(f"{code}/{LEXICON}", learned.read_lexicon)
        trade = self._fitted(f"{code}/{SECTORS}", learned.read_trade)
        return Language(reading, tuple(entries), titles, writing, lexicon, trade)

    def _groups(self, node: Node | None) -> dict[str, frozenset[Alternative]]:
        found = dict[str, frozenset[Alternative]]()
        for name, child in (node.mapping(self.faults) if node else {}).items():
            try:
                found |= parse_groups({name: child.texts(self.faults)})
            except CueError as error:
                self.faults.add(child.place, error.what, error.remedy)
        return found

    def _cues(self, fields: Mapping[str, Node], name: str, groups: _Groups) -> tuple[Cue, ...]:
        found = dict[str, Cue]()
        for node in fields[name].items(self.faults) if name in fields else []:
            text = node.text(self.faults)
            if text in found:
                self.faults.add(node.place, f"cue '{text}' stands twice", "remove one")
            try:
                found[text] = parse(text, groups)
            except CueError as error:
                self.faults.add(node.place, error.what, error.remedy)
        return tuple(found.values())

    def _entry(self, kind: str, id_: str, node: Node, fields: Mapping[str, Node], groups: _Groups) -> Entry:
        examples = self._fields(fields["examples"], ("match", "no_match")) if "examples" in fields else {}
        cues = self._cues(fields, "cues", groups)
        if not cues:
            self.faults.add(node.place, f"'{id_}' has no cues", "add the phrases by which postings state it")
        unless = self._cues(fields, "unless", groups)
        return Entry(kind, id_, cues, unless, self._texts(examples, "match"), self._texts(examples, "no_match"), node.place)

    def _duties(
        self, code: str, shared: Shared, groups: _Groups, forms: Collection[str], entries: list[Entry]
    ) -> dict[str, DutyWords]:
        """The duties of a language; `forms` are the words for people, by their names in bullets."""
        found = dict[str, DutyWords]()
        for category in CATEGORIES:
            for id_, node in self._entries(f"{code}/duties/{category}.yaml").items():
                fields = self._fields(node, ("id", "name", "cues", "unless", "bullets", "examples"))
                if id_ not in shared.duties:
                    self.faults.unknown(node.place, "duty", id_, shared.duties)
                    continue
                entries.append(self._entry("duty", id_, node, fields, groups))
                found[id_] = DutyWords(id_, self._text(fields, "name", node.place), self._texts(fields, "bullets"))
                bullets = fields["bullets"].items(self.faults) if "bullets" in fields else []
                self._check_bullets(id_, node, bullets, shared, forms)
        return {id_: found[id_] for id_ in shared.duties if id_ in found}

    def _check_bullets(self, id_: str, node: Node, bullets: list[Node], shared: Shared, forms: Collection[str]) -> None:
        every = shared.duties[id_].slots
        if len(bullets) != len(every):
            self.faults.add(node.place, f"{len(bullets)} bullets, but duties.yaml gives {len(every)}", "make them agree")
        for bullet in bullets:
            check_whole(bullet, self.faults)
            text = bullet.text(self.faults)
            for slot in SLOT.findall(text):
                if slot not in forms and slot not in shared.metrics:
                    self.faults.unknown(bullet.place, "slot", slot, {*forms, *shared.metrics})
            if re.search(r"\d", text):
                self.faults.add(bullet.place, f"bullet '{text}' holds a digit", "every number must come from the person")
            if len(text) > LONGEST_BULLET:
                self.faults.add(bullet.place, f"bullet '{text}' is too long", f"use at most {LONGEST_BULLET} characters")
        for bullet, slots in zip(bullets, every, strict=False):
            got = tuple(slot for slot in SLOT.findall(bullet.text(self.faults)) if slot in shared.metrics)
            if got != slots:
                what = f"bullet '{bullet.value}' has the slots {list(got)}"
                self.faults.add(bullet.place, what, f"duties.yaml gives {list(slots)}")

    def _skill_words(self, code: str, shared: Shared, groups: _Groups, entries: list[Entry]) -> dict[str, SkillWords]:
        found = dict[str, SkillWords]()
        for id_, node in self._entries(f"{code}/skills.yaml").items():
            fields = self._fields(node, ("id", "name", "named", "cues", "unless", "examples"))
            if id_ not in shared.skills:
                self.faults.unknown(node.place, "skill", id_, shared.skills)
                continue
            entries.append(replace(self._entry("skill", id_, node, fields, groups), named=self._texts(fields, "named")))
            found[id_] = SkillWords(id_, self._text(fields, "name", node.place))
        return {id_: found[id_] for id_ in shared.skills if id_ in found}

    def _sector_words(self, code: str, shared: Shared, groups: _Groups, entries: list[Entry]) -> dict[str, str]:
        found = dict[str, str]()
        for id_, node in self._entries(f"{code}/sectors.yaml").items():
            fields = self._fields(node, ("id", "name", "titles", "cues", "unless"))
            if id_ not in shared.sectors:
                self.faults.unknown(node.place, "sector", id_, shared.sectors)
            found[id_] = self._text(fields, "name", node.place)
            unless = self._cues(fields, "unless", groups)
            for kind, name in (("title", "titles"), ("sector", "cues")):
                cues = self._cues(fields, name, groups)
                entries.append(Entry(kind, id_, cues, unless, (), (), node.place))
        return found

    def _condition_words(self, node: Node | None, shared: Shared, groups: _Groups, entries: list[Entry]) -> dict[str, str]:
        found = dict[str, str]()
        for item in node.items(self.faults) if node else []:
            fields = self._fields(item, ("id", "name", "choices", "cues", "unless"))
            id_ = self._one_of(fields, "id", shared.conditions, item.place)
            found[id_] = self._text(fields, "name", item.place)
            unless = self._cues(fields, "unless", groups)
            if "cues" in fields:
                entries.append(Entry("condition", id_, self._cues(fields, "cues", groups), unless, (), (), item.place))
            choices = self._part(fields, "choices")
            for choice in choices:
                cues = self._cues(choices, choice, groups)
                entries.append(Entry("condition", f"{id_}={choice}", cues, unless, (), (), item.place))
        return found

    def _boilerplate(self, node: Node | None, groups: _Groups, entries: list[Entry]) -> None:
        for section, child in (self._fields(node, SECTIONS) if node else {}).items():
            cues = self._cues({section: child}, section, groups)
            entries.append(Entry("boilerplate", section, cues, (), (), (), child.place))

    def _leads(self, node: Node | None, groups: _Groups, entries: list[Entry]) -> None:
        for id_, child in node.mapping(self.faults).items() if node else ():
            if id_ in (LEADS, STARTS):
                entries.append(Entry("lead", id_, self._cues({id_: child}, id_, groups), (), (), (), child.place))

    def _headings(self, node: Node | None) -> dict[tuple[str, ...], str]:
        found = dict[tuple[str, ...], str]()
        for section, child in (self._fields(node, (*SECTIONS, PAGE)) if node else {}).items():
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

    def _english(self) -> dict[str, str]:
        """The messages of the first catalog in English: all that the program says."""
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

    def missing(self, code: str, shared: Shared, writing: Writing) -> list[Fault]:
        """What the whole catalog has and this language lacks."""
        wanted = {
            "duties": _lacking(shared.duties, writing.duties),
            "skills.yaml": _lacking(shared.skills, writing.skills),
            "metrics.yaml": _lacking(shared.metrics, writing.metrics),
            "sectors.yaml": _lacking(shared.sectors, writing.sectors),
            "occupations.yaml": _lacking(shared.occupations, writing.occupations),
            "conditions.yaml": _lacking(shared.conditions, writing.conditions),
            "language.yaml": _lacking(self._english(), self._part(self.about(code), "messages")),
        }
        return [
            Fault(Place(f"{code}/{file}", 1, ""), f"not written in this language: {', '.join(ids)}", "add their entries")
            for file, ids in wanted.items()
            if ids
        ]

    def unsaid(self, writings: Sequence[Writing]) -> list[Fault]:
        """What no language has words for, and so nothing will ever use."""
        every: list[tuple[Mapping[str, Node], list[Iterable[str]]]] = [
            (self._entries("duties.yaml"), [writing.duties for writing in writings]),
            (self._entries("skills.yaml"), [writing.skills for writing in writings]),
            (self._mapping("metrics.yaml"), [writing.metrics for writing in writings]),
            (self._entries("occupations.yaml"), [writing.occupations for writing in writings]),
        ]
        remedy = "add them in the folder of a language, or remove it"
        return [
            Fault(nodes[id_].place, f"no language has words for '{id_}'", remedy)
            for nodes, said in every
            for id_ in _lacking(nodes, set().union(*said))
        ]

    def untold(self, writings: Sequence[Writing]) -> list[Fault]:
        """The duties that some of these languages have no words for, so that a report in them cannot name them."""
        nodes = self._entries("duties.yaml")
        without = {id_: [writing.code for writing in writings if id_ not in writing.duties] for id_ in nodes}
        remedy = "a posting that asks for it gets no bullet for it there; add them"
        return [
            Fault(nodes[id_].place, f"'{id_}' has no words in {', '.join(codes)}", remedy)
            for id_, codes in without.items()
            if codes
        ]


def _lacking(every: Iterable[str], have: Container[str]) -> list[str]:
    return [id_ for id_ in every if id_ not in have]
