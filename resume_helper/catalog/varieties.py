"""The varieties of a language (British, American): the signs of each in a posting, and the words that it has of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.files import Files
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from resume_helper.catalog.entries import Signs, Writing


class Variety(NamedTuple):
    """A variety of a language. `id` is its code ("en-GB"), `aliases` are other codes for it."""

    id: str
    aliases: tuple[str, ...]
    signs: tuple[str, ...]
    """Words side by side, or a mark, of which a posting in it has some."""
    words: dict[str, str]
    """By words of the catalog, what it has for them."""


class VarietyReader(Files):
    """Reads `varieties.yaml` in the folder of a language."""

    def varieties(self, code: str) -> tuple[Variety, ...]:
        """The varieties of a language, in the order of the file: in the first one the catalog is written."""
        found = dict[str, Variety]()
        for root in self._files(f"{code}/varieties.yaml"):
            for id_, node in root.mapping(self.faults).items():
                if not re.fullmatch(rf"{code}-[A-Z]{{2}}", id_):
                    self.faults.add(node.place, f"'{id_}' is no variety of '{code}'", f"write {code}-GB for that of Britain")
                fields = self._fields(node, Variety._fields[1:])
                words = {word: said.text(self.faults) for word, said in self._part(fields, "words").items()}
                one = found.get(id_) or Variety(id_, (), (), {})
                found[id_] = Variety(
                    id_,
                    one.aliases + self._texts(fields, "aliases"),
                    one.signs + self._texts(fields, "signs"),
                    one.words | words,
                )
        return tuple(found.values())


def signs_of(varieties: Iterable[Variety]) -> Signs:
    """The signs of varieties by their first word, or by the mark that they are."""
    found: Signs = {}
    for variety in varieties:
        for sign in variety.signs:
            first, *rest = key(sign) or (sign,)
            following = found.setdefault(first, {})
            following[tuple(rest)] = (*following.get(tuple(rest), ()), variety.id)
    return found


def in_variety(writing: Writing, variety: Variety) -> Writing:
    """What writes reports in a language, in the words of one of its varieties. Ids, slots and fields stay."""
    told = {word.lower(): said for word, said in variety.words.items()}
    longest_first = sorted(map(re.escape, told), key=len, reverse=True)
    # What stands in braces is the name of a slot or a field, and no word.
    words = re.compile(rf"\{{[^{{}}]*\}}|(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", re.IGNORECASE)

    def say(text: str) -> str:
        return words.sub(lambda found: _cased(told.get(found[0].lower(), found[0]), found[0]), text)

    def named(rows: Mapping[str, str]) -> dict[str, str]:
        return {id_: say(text) for id_, text in rows.items()}

    return writing._replace(
        code=variety.id,
        duties={
            id_: row._replace(name=say(row.name), bullets=tuple(map(say, row.bullets))) for id_, row in writing.duties.items()
        },
        skills={id_: row._replace(name=say(row.name)) for id_, row in writing.skills.items()},
        metrics={
            id_: row._replace(name=say(row.name), question=say(row.question), where=say(row.where), tail=say(row.tail))
            for id_, row in writing.metrics.items()
        },
        sectors=named(writing.sectors),
        occupations=named(writing.occupations),
        conditions=named(writing.conditions),
        people={name: named(forms) for name, forms in writing.people.items()},
        messages=named(writing.messages),
    )


def _cased(said: str, found: str) -> str:
    """Words in the case of those that they stand for: "Centre" for "Center", "CENTRE" for "CENTER"."""
    if found.isupper():
        return said.upper()
    return said[:1].upper() + said[1:] if found[:1].isupper() else said
