"""What holds in every language: duties, skills, metrics, occupations, sectors, conditions, weights, and the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog import learned
from resume_helper.catalog.context import Context
from resume_helper.catalog.entries import FIRMS, GROUPS, PROGRAMS, WEIGHTS, Duty, Metric, Shared, Skill, language_of
from resume_helper.catalog.filled import check_messages
from resume_helper.catalog.kinds import MATCHED
from resume_helper.catalog.occupations import OccupationReader
from resume_helper.catalog.tables import context_table
from resume_helper.catalog.varieties import VarietyReader, signs_of
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.yamlfile import Node, Place

CONTEXT, SECTORS = "context.tsv", "sectors.tsv"
CATEGORIES = ("contact", "problems", "transactions", "accounts", "sales", "store", "insight", "team", "office")
KINDS = ("count", "percent", "score", "money", "duration", "area")
LETTERS = "letters"
REGIONS = ("alone", "behind", LETTERS)
TOWNS = ("plain", "words")
PERIODS = ("hour", "shift", "day", "week", "month", "year")


class SharedReader(OccupationReader, VarietyReader):
    """Reads the files at the top of a catalog."""

    def shared(self) -> Shared:
        """What holds in every language."""
        sectors = self._list("sectors.yaml")
        metrics = {id_: self._metric(id_, node, sectors) for id_, node in self._mapping("metrics.yaml").items()}
        duty_nodes = self._entries("duties.yaml")
        skills = {id_: self._skill(id_, node, duty_nodes) for id_, node in self._entries("skills.yaml").items()}
        known = sectors, duty_nodes, metrics, skills
        duties = {id_: self._duty(id_, node, known) for id_, node in duty_nodes.items()}
        neighbours = self._mapping("neighbours.yaml")
        names = {code: self.about(code) for code in self.languages()}
        varieties = [one for code in names for one in self.varieties(code)]
        function_words = {code: self._small(self._posting(code), "function_words") for code in names}
        for code, node in neighbours.items():
            listed = self._fields(node, ("name", "function_words"))
            if code not in names:
                function_words[code] = self._small(listed, "function_words")
        return Shared(
            duties,
            skills,
            metrics,
            self.occupations(sectors),
            self._list("conditions.yaml"),
            sectors,
            self._weights(),
            _by_word(function_words),
            {code: self._text(node, "name") or code for code, node in names.items()},
            self.aliases(),
            {code: told for code in names if (told := tuple(one.id for one in varieties if language_of(one.id) == code))},
            signs_of(varieties),
            {code: self._text(self._fields(node, None), "name") for code, node in neighbours.items() if code not in names},
            self._fitted(SECTORS, learned.read_sectors) or {},
            {code: self._faults(code) for code in names},
            self._programs(skills),
            self._regions(),
            self._towns(),
            Context(context_table(self._fitted(CONTEXT, learned.read_context) or {})),
        )

    def _duty(self, id_: str, node: Node, known: tuple[Iterable[str], ...]) -> Duty:
        fields = self._fields(node, ("id", *Duty._fields[1:5], "bullets", "skills", "onet", "esco"))
        bullets = fields["bullets"].items(self.faults) if "bullets" in fields else []
        sectors, duties, metrics, skills = known
        slots = tuple(self._known({"bullets": bullet}, "bullets", "metric", metrics) for bullet in bullets)
        if slots and all(slots):
            self.faults.add(node.place, f"no bullet of '{id_}' is true without a number", "add [] to its bullets")
        return Duty(
            id_,
            self._one_of(fields, "category", CATEGORIES, node.place),
            self._known(fields, "sectors", "sector", sectors),
            self._text(fields, "any_trade") == "true",
            self._known(fields, "yields_to", "duty", duties),
            slots,
            self._known(fields, "skills", "skill", skills),
            self._texts(fields, "onet"),
            self._texts(fields, "esco"),
        )

    def _skill(self, id_: str, node: Node, duties: Iterable[str]) -> Skill:
        fields = self._fields(node, Skill._fields)
        group = self._one_of(fields, "group", GROUPS, node.place)
        shown_by = self._known(fields, "shown_by", "duty", duties)
        return Skill(id_, group, self._texts(fields, "tools"), shown_by, self._texts(fields, "esco"))

    def _metric(self, id_: str, node: Node, sectors: Iterable[str]) -> Metric:
        fields = self._fields(node, Metric._fields[1:])
        kind = self._one_of(fields, "kind", KINDS, node.place)
        period = self._one_of(fields, "period", PERIODS, node.place) if "period" in fields else ""
        low, high = self._number(fields, "low", node), self._number(fields, "high", node)
        if low > high:
            self.faults.add(node.place, f"'low' is {low:g} and 'high' is {high:g}", "write the smaller one as low")
        counted = self._known(fields, "sectors", "sector", sectors) if "sectors" in fields else None
        return Metric(id_, kind, period, low, high, "saving" in fields, "points" in fields, counted)

    def _weights(self) -> dict[str, dict[str, float]]:
        found = dict[str, dict[str, float]]()
        for kind, node in self._mapping("weights.yaml").items():
            if kind not in MATCHED:
                self.faults.unknown(node.place, "kind", kind, MATCHED)
            row = self._fields(node, WEIGHTS)
            found[kind] = {name: self._number(row, name, row.get(name, node)) for name in WEIGHTS}
        return found

    def _programs(self, skills: Mapping[str, Skill]) -> dict[str, tuple[str, tuple[str, ...]]]:
        """The programs by their folded names, each with how surely it is one, and how it is written."""
        found, of_skills = dict[str, tuple[str, tuple[str, ...]]](), list[str]()
        for file in self._files("programs.yaml"):
            for trade in file.mapping(self.faults).values():
                fields = self._fields(trade, (*PROGRAMS, "skills"))
                of_skills += self._known(fields, "skills", "skill", skills)
                for sure, node in fields.items():
                    for item in node.items(self.faults) if sure in PROGRAMS else ():
                        name = item.text(self.faults)
                        before, written = found.setdefault(" ".join(key(name)), (sure, ()))
                        if before != sure or name in written:
                            self.faults.add(item.place, f"'{name}' stands twice", "keep one")
                        found[" ".join(key(name))] = sure, (*written, name)
        for tool in (tool for id_ in of_skills if id_ in skills for tool in skills[id_].tools):
            found.setdefault(" ".join(key(tool)), (FIRMS, (tool,)))
        return found

    def _regions(self) -> dict[str, frozenset[str]]:
        """The names of regions and countries, as folded words with spaces between, and the letters of regions."""
        listed = self._merged("regions.yaml", REGIONS)
        given = {name: frozenset(self._texts(listed, name)) for name in REGIONS}
        folded = {name: frozenset(" ".join(key(text)) for text in texts) for name, texts in given.items()}
        return folded | {LETTERS: given[LETTERS]}

    def _towns(self) -> dict[str, str]:
        """The names of towns, as folded words with spaces between, each kind in one string."""
        listed = self._merged("towns.yaml", TOWNS)
        named = {kind: {" ".join(key(name)) for name in self._texts(listed, kind)} for kind in TOWNS}
        return {kind: "\n".join(("", *sorted(names), "")) for kind, names in named.items()}

    def about(self, code: str) -> dict[str, Node]:
        """What a language says of itself."""
        return self._merged(f"{code}/language.yaml", ("name", "aliases", "stemmer", "decimal", "before_numbers", "messages"))

    def _faults(self, code: str) -> dict[str, str]:
        """What a language has for the English words of faults."""
        said = self._mapping(f"{code}/faults.yaml")
        check_messages(said, {english: english for english in said}, self.faults)
        return {english: node.text(self.faults) for english, node in said.items()}

    def aliases(self) -> dict[str, str]:
        """The languages and their varieties by the other codes that they say of themselves."""
        codes = self.languages()
        own = {alias.lower(): code for code in codes for alias in self._texts(self.about(code), "aliases")}
        varieties = [one for code in codes for one in self.varieties(code)]
        return own | {alias.lower(): one.id for one in varieties for alias in (one.id, *one.aliases)}

    def _posting(self, code: str) -> dict[str, Node]:
        """How postings of a language are read."""
        return self._merged(
            f"{code}/posting.yaml", ("headings", "boilerplate", "abbreviations", "stamps", "work", "function_words", "title")
        )

    def own_messages(self, code: str) -> dict[str, Node]:
        """What the program says in a language, as far as the language has words for it."""
        return self._part(self.about(code), "messages")

    def places(self, table: str) -> dict[str, Place]:
        """Where each entry of a table (duties, skills, metrics, occupations) stands, by its id."""
        nodes = self._mapping("metrics.yaml") if table == "metrics" else self._entries(f"{table}.yaml")
        return {id_: node.place for id_, node in nodes.items()}


def _by_word(function_words: Mapping[str, frozenset[str]]) -> dict[str, dict[str, float]]:
    every = sorted(set().union(*function_words.values()))
    codes = {word: tuple(code for code in sorted(function_words) if word in function_words[code]) for word in every}
    # One dictionary for all words of the same languages: a kept catalog is loaded in less time.
    shares = {found: dict.fromkeys(found, 1 / len(found)) for found in codes.values()}
    return {word: shares[found] for word, found in codes.items()}
