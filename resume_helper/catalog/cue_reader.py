"""Read what is found by cues: duties, skills, sectors, conditions, boilerplate, and what leads to the name of a job."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from resume_helper.catalog.cues import Alternative, Cue, CueError, parse, parse_group
from resume_helper.catalog.entries import DutyWords, SkillWords
from resume_helper.catalog.filled import check_whole
from resume_helper.catalog.kinds import ALONE, LEADS, STARTS
from resume_helper.catalog.language import Entry
from resume_helper.catalog.shared import CATEGORIES, SharedReader
from resume_helper.posting.headings import SECTIONS
from resume_helper.text import SLOT, key

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from resume_helper.catalog.entries import Shared
    from resume_helper.yamlfile import Node

LONGEST_BULLET = 160
"""Two lines of a résumé at 80 columns."""
_Groups = dict[str, frozenset[Alternative]]


class CueReader(SharedReader):
    """Reads entries with cues. Each method adds what it reads to `entries`, and gives what a report calls it, by id."""

    def _groups(self, node: Node | None) -> dict[str, frozenset[Alternative]]:
        found = dict[str, frozenset[Alternative]]()
        for name, child in (node.mapping(self.faults) if node else {}).items():
            try:
                found[name] = parse_group(child.texts(self.faults), found)
            except CueError as error:
                self.faults.add(child.place, error.what, error.remedy)
        return found

    def _cues(self, fields: Mapping[str, Node], name: str, groups: _Groups, *, alone: bool = False) -> tuple[Cue, ...]:
        """Cues, parsed. `alone` says that they may count only where their line says nothing else."""
        found = dict[str, Cue]()
        for node in fields[name].items(self.faults) if name in fields else []:
            text = node.text(self.faults)
            if text in found:
                self.faults.add(node.place, f"cue '{text}' stands twice", "remove one")
            try:
                found[text] = parse(text, groups)
                if found[text].section == ALONE and not alone:
                    self.faults.add(node.place, f"cue '{text}' has '@{ALONE}'", "only the cues of conditions may have it")
            except CueError as error:
                self.faults.add(node.place, error.what, error.remedy)
        return tuple(found.values())

    def _entry(self, kind: str, id_: str, node: Node, fields: Mapping[str, Node], groups: _Groups) -> Entry:
        examples = self._part(fields, "examples", ("match", "no_match"))
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
                fields = self._fields(node, ("id", "name", "cues", "unless", "bullets", "suits", "examples"))
                if id_ not in shared.duties:
                    self.faults.unknown(node.place, "duty", id_, shared.duties)
                    continue
                entries.append(self._entry("duty", id_, node, fields, groups))
                name, texts = self._text(fields, "name", node.place), self._texts(fields, "bullets")
                found[id_] = DutyWords(id_, name, texts, self._suits(id_, fields, shared))
                bullets = fields["bullets"].items(self.faults) if "bullets" in fields else []
                self._check_bullets(id_, node, bullets, shared, forms)
        return {id_: found[id_] for id_ in shared.duties if id_ in found}

    def _suits(self, id_: str, fields: Mapping[str, Node], shared: Shared) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The words that name the kinds of a duty, by the metric of each; one with a star has any ending."""
        known = {metric for slots in shared.duties[id_].slots for metric in slots}
        suits = self._part(fields, "suits")
        for metric, node in suits.items():
            if metric not in known:
                self.faults.unknown(node.place, "metric", metric, known)
        return tuple(
            (metric, tuple(f" {' '.join(key(text))}{'' if text.endswith('*') else ' '}" for text in node.texts(self.faults)))
            for metric, node in suits.items()
        )

    def _check_bullets(self, id_: str, node: Node, bullets: list[Node], shared: Shared, forms: Collection[str]) -> None:
        every = shared.duties[id_].slots
        # The first ones will do, so that a form which a later version adds is no fault of a language of the user's own.
        if len(bullets) > len(every) or all(every[: len(bullets)]):
            what = f"{len(bullets)} bullets, but duties.yaml gives {len(every)}"
            self.faults.add(node.place, what, "give as many, or the first of them up to one without a number")
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
                cues = self._cues(fields, "cues", groups, alone=True)
                entries.append(Entry("condition", id_, cues, unless, (), (), item.place))
            choices = self._part(fields, "choices")
            for choice in choices:
                cues = self._cues(choices, choice, groups, alone=True)
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
