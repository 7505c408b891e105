"""Read the occupations of a catalog: their ids and links, and how each language calls them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from resume_helper.catalog.entries import Occupation
from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import packed, tree
from resume_helper.catalog.titles import Titles
from resume_helper.text import key

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Shared
    from resume_helper.yamlfile import Node

SOC = re.compile(r"\d\d-\d{4}")
ESCO = "http://data.europa.eu/esco/occupation/"
ID = re.compile(r"[a-z]+(?:-[a-z]+)*")
TITLE_KEYS = (*Titles.__annotations__, "leads", "starts", "same", "others")


@dataclass(frozen=True, slots=True)
class OccupationWords:
    """An occupation in one language: its name, and the titles by which postings call it."""

    name: str
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What a language says about job titles: its occupations, and the words that stand in a title beside them."""

    occupations: dict[str, OccupationWords]
    others: tuple[str, ...]
    """Titles of jobs that are none of these, though they have all words of a title of one."""
    lists: dict[str, Any]
    """The lists of Titles, by their names."""
    same: dict[str, tuple[str, ...]]
    """By a phrase, the words that say the same."""


class OccupationReader(Files):
    """Reads `occupations.yaml` at the top of a catalog and in the folder of a language."""

    def occupations(self, sectors: tuple[str, ...]) -> dict[str, Occupation]:
        """What holds of each occupation in every language, by id."""
        entries = self._entries("occupations.yaml")
        return {id_: self._occupation(id_, node, sectors, (*entries,)) for id_, node in entries.items()}

    def _occupation(self, id_: str, node: Node, sectors: tuple[str, ...], ids: tuple[str, ...]) -> Occupation:
        fields = self._fields(node, Occupation._fields)
        sector = self._one_of(fields, "sector", sectors, node.place)
        onet, esco = self._text(fields, "onet"), self._text(fields, "esco")
        if not ID.fullmatch(id_):
            self.faults.add(fields["id"].place, f"'{id_}' is no id", "write small letters with hyphens between words")
        if onet and not SOC.fullmatch(onet):
            self.faults.add(fields["onet"].place, f"'{onet}' is no SOC code", "write one such as 43-4051")
        if esco and not esco.startswith(ESCO):
            self.faults.add(fields["esco"].place, f"'{esco}' is no ESCO occupation", f"write its URI, {ESCO}...")
        within = dict[str, str]()
        for one, child in self._part(fields, "within").items():
            within[one] = child.text(self.faults)
            for kind, said, known in (("sector", one, sectors), ("occupation", within[one], ids)):
                if said not in known:
                    self.faults.unknown(child.place, kind, said, known)
        return Occupation(id_, sector, onet, esco, within)

    def title_words(self, code: str, shared: Shared, node: Node | None) -> TitleWords:
        """The titles of one language; `node` is `title` of its `posting.yaml`."""
        fields = self._fields(node, TITLE_KEYS) if node else {}
        same = self._part(fields, "same")
        lists = {
            name: self._small(fields, name) if of == frozenset[str] else packed(tree(self._texts(fields, name)))
            for name, of in Titles.__annotations__.items()
        }
        lists["noise"] = packed(tree((*self._texts(fields, "noise"), *self._texts(fields, "references"))))
        return TitleWords(
            self._occupation_words(code, shared),
            self._texts(fields, "others"),
            lists,
            {phrase: tuple(map(str.lower, node.texts(self.faults))) for phrase, node in same.items()},
        )

    def _occupation_words(self, code: str, shared: Shared) -> dict[str, OccupationWords]:
        found = dict[str, OccupationWords]()
        owners = dict[tuple[str, ...], str]()
        for id_, node in self._entries(f"{code}/occupations.yaml").items():
            fields = self._fields(node, ("id", "name", "titles"))
            if id_ not in shared.occupations:
                self.faults.unknown(node.place, "occupation", id_, shared.occupations)
                continue
            found[id_] = OccupationWords(self._text(fields, "name", node.place), self._texts(fields, "titles"))
            if not found[id_].titles:
                self.faults.add(node.place, f"'{id_}' has no titles", "add the titles by which postings call it")
            listed = fields["titles"].items(self.faults) if "titles" in fields else []
            self._check_titles(id_, [*(fields[name] for name in fields if name == "name"), *listed], owners)
        return {id_: found[id_] for id_ in shared.occupations if id_ in found}

    def _check_titles(self, id_: str, titles: list[Node], owners: dict[tuple[str, ...], str]) -> None:
        """One title names one occupation, and stands once."""
        for node in titles:
            title = key(node.text(self.faults))
            if title in owners:
                self.faults.add(node.place, f"'{node.value}' is a title of '{owners[title]}' already", "keep one")
            owners[title] = id_
