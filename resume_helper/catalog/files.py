"""The files of one or more catalog folders, and their fields, with everything that is wrong collected on the way."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from math import inf, isfinite
from typing import TYPE_CHECKING, TypeVar

from resume_helper import yamlfile
from resume_helper.catalog import find, learned
from resume_helper.posting.headings import ALONE
from resume_helper.text import key
from resume_helper.yamlfile import Fault, Faults, Node, Place, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

T = TypeVar("T")
LANGUAGE = re.compile(r"[a-z]{2,3}")
"""What the folder of a language is called."""
MONTHS = tuple(map(str, range(1, 13)))
"""The numbers under which a catalog lists the names of months."""


@dataclass(slots=True)
class Files:
    """Catalog folders, the later ones laid over the earlier, and the faults of their files."""

    roots: tuple[Path, ...]
    faults: Faults = field(default_factory=Faults)
    asked: set[str] = field(default_factory=set)
    """The files that were looked for, by their names in a folder."""

    def languages(self) -> tuple[str, ...]:
        """The codes of the language folders, in order."""
        found = {d.name for root in self.roots for d in root.iterdir() if d.is_dir() and LANGUAGE.fullmatch(d.name)}
        return tuple(sorted(found))

    def strangers(self, only: str = "") -> Iterator[Fault]:
        """Files that nothing has looked for, and folders without any; `only` names the one language that was read."""
        for root in self.roots:
            names = [os.path.relpath(entry.path, root).replace(os.sep, "/") for entry in find.files(root, find.LIKE_OURS)]
            read = [root / code for code in self.languages() if only in ("", code) and (root / code).is_dir()]
            full = {root / name.partition("/")[0] for name in names}
            for folder in [folder for folder in read if folder not in full] if names else [root]:
                remedy = "write some, as catalog/README.md tells"
                yield Fault(Place(str(folder), 1, ""), "this folder has no file of a catalog", remedy)
            for name in names:
                if name not in self.asked and (only == "" or "/" not in name or name.startswith(f"{only}/")):
                    yield Fault(Place(self._shown(root, name), 1, ""), "nothing reads this file", self._instead(name))

    def _instead(self, name: str) -> str:
        """What may be done with a file that nothing reads."""
        folder, _, _ = name.rpartition("/")
        if "/" in folder and (beside := sorted(read for read in self.asked if read.startswith(f"{folder}/"))):
            return f"the files there are named after categories: {', '.join(beside)}"
        return did_you_mean(name, self.asked) or "name and place it as catalog/README.md tells, or move it away"

    def _shown(self, root: Path, name: str) -> str:
        """What a file is called in messages: by its name in the first folder, by its whole path in one laid over it."""
        return name if root == self.roots[0] else str(root / name)

    def _files(self, name: str) -> list[Node]:
        self.asked.add(name)
        present = [root for root in self.roots if (root / name).is_file()]
        found = (yamlfile.read(root / name, self._shown(root, name), self.faults) for root in present)
        return [node for node in found if node]

    def _fitted(self, name: str, read: Callable[[Path], T]) -> T | None:
        """What a script has fitted and written to a file: that of the last folder that has one."""
        self.asked.add(name)
        for root in reversed(self.roots):
            path = root / name
            if path.is_file():
                try:
                    return read(path)
                except learned.LineError as error:
                    self.faults.add(
                        Place(self._shown(root, name), error.line, ""), str(error), "fit it anew, or delete the file"
                    )
                except (OSError, UnicodeDecodeError) as error:
                    self.faults.unreadable(self._shown(root, name), error)
        return None

    def _list(self, name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(node.text(self.faults) for root in self._files(name) for node in root.items(self.faults)))

    def _mapping(self, name: str) -> dict[str, Node]:
        found = dict[str, Node]()
        for node in self._files(name):
            found |= node.mapping(self.faults)
        return found

    def _merged(self, name: str, allowed: tuple[str, ...] | None) -> dict[str, Node]:
        """A mapping of mappings and lists, in which a later folder adds to the keys of an earlier one.

        `allowed` are all the keys that it may have, None where another reader looks after that.
        """
        found = dict[str, Node]()
        for root in self._files(name):
            for key_, node in self._fields(root, allowed).items():
                before = found[key_].value if key_ in found else None
                if isinstance(before, dict):
                    found[key_] = Node(before | node.mapping(self.faults), node.place)
                elif isinstance(before, list):
                    found[key_] = Node(before + node.items(self.faults), node.place)
                else:
                    found[key_] = node
        return found

    def _entries(self, name: str) -> dict[str, Node]:
        """A list of mappings with an `id`, by that id; in one file each id stands once."""
        found = dict[str, Node]()
        for root in self._files(name):
            here = dict[str, Node]()
            for node in root.items(self.faults):
                id_ = self._text(node.mapping(self.faults), "id", node.place)
                if not id_:
                    continue
                if id_ in here:
                    self.faults.add(node.place, f"'{id_}' is already in line {here[id_].place.line}", "keep one")
                here[id_] = node
            found |= here
        return found

    def _fields(self, node: Node, allowed: tuple[str, ...] | None) -> dict[str, Node]:
        fields = node.mapping(self.faults)
        for name, child in fields.items():
            if allowed is not None and name not in allowed:
                self.faults.unknown(child.place, "key", name, allowed)
        return fields

    def _text(self, fields: Mapping[str, Node], name: str, where: Place | None = None) -> str:
        if name in fields:
            return fields[name].text(self.faults)
        if where:
            self.faults.add(where, f"'{name}' is missing", "add it")
        return ""

    def _texts(self, fields: Mapping[str, Node], name: str) -> tuple[str, ...]:
        return tuple(fields[name].texts(self.faults)) if name in fields else ()

    def _small(self, fields: Mapping[str, Node], name: str) -> frozenset[str]:
        """A list of words, in small letters."""
        return frozenset(map(str.lower, self._texts(fields, name)))

    def _forms(self, fields: Mapping[str, Node], name: str, allowed: tuple[str, ...] | None = None) -> dict[str, str]:
        """By other forms of a word, in small letters, the word under which they are listed: each under one."""
        found = dict[str, str]()
        for word, node in self._part(fields, name, allowed).items():
            for item in node.items(self.faults):
                form = item.text(self.faults).lower()
                if found.setdefault(form, word.lower()) != word.lower():
                    self.faults.add(item.place, f"'{form}' is a form of '{found[form]}' already", "keep one")
        return found

    def _months(self, fields: Mapping[str, Node]) -> dict[str, int]:
        """The months by their names, which `months` lists under their numbers."""
        return {name: int(number) for name, number in self._forms(fields, "months", MONTHS).items() if number in MONTHS}

    def _known(self, fields: Mapping[str, Node], name: str, what: str, known: Iterable[str]) -> tuple[str, ...]:
        """Texts that each name a `what` that there is."""
        texts = self._texts(fields, name)
        for i, text in enumerate(texts):
            if text not in known:
                self.faults.unknown(fields[name].items(self.faults)[i].place, what, text, known)
        return texts

    def _one_of(self, fields: Mapping[str, Node], name: str, known: tuple[str, ...], where: Place) -> str:
        text = self._text(fields, name, where)
        if text and text not in known:
            self.faults.unknown(fields[name].place, name, text, known)
        return text

    def _part(self, fields: Mapping[str, Node], name: str, allowed: tuple[str, ...] | None = None) -> dict[str, Node]:
        return self._fields(fields[name], allowed) if name in fields else {}

    def _number(self, fields: Mapping[str, Node], name: str, node: Node) -> float:
        text = self._text(fields, name, node.place)
        try:
            number = float(text or 0)  # what is missing or empty is a fault already
        except ValueError:
            number = inf
        if not isfinite(number):
            self.faults.add(fields[name].place, f"'{name}' is no number", "write digits")
            return 0.0
        return number

    def _digits(self, node: Node) -> str:
        text = node.text(self.faults)
        if re.fullmatch(r"[0-9]{1,9}", text):  # isdigit takes "²" too
            return text
        self.faults.add(node.place, f"'{text}' is no whole number", "write digits")
        return "0"

    def _headings(self, node: Node | None, known: tuple[str, ...]) -> dict[tuple[str, ...], str]:
        """By the folded words of each heading what it opens, one of `known`, under which the headings are listed."""
        found = dict[tuple[str, ...], str]()
        for section, child in (self._fields(node, known) if node else {}).items():
            for item in child.items(self.faults):
                text = item.text(self.faults)
                phrase = (*key(text), ALONE) if text.endswith(ALONE) else key(text)
                if found.get(phrase, section) != section:
                    self.faults.add(item.place, f"'{item.value}' heads two sections", "keep one")
                found.setdefault(phrase, section)
        found.pop((), None)
        return found
