"""YAML and JSON values that know their file, line and key path; the only module that imports yaml."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from resume_helper.draft import drafted
from resume_helper.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    import yaml

T = TypeVar("T")

MOST_NAMED = 12
"""Known names listed in a remedy at most."""
DEEPEST = 30
"""Lists and mappings in each other at most. Whatever goes through them by calling itself is stopped by Python at some 300."""
_TAG = "tag:yaml.org,2002:"
KINDS = frozenset({"map", "seq", "str", "null", "bool", "float", "int", "timestamp", "value", "merge"})
"""What YAML takes values for. Scalars are all read as text, whatever they are taken for."""
_PIECES = r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\],:"]+'
"""What JSON is made of, but for what stands between its values."""
_LISTED = r"^( *)[^\s#-][^\n:]*: *(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)*(\1 *)- "
"""The first list below a key, which tells how far the writer of a file indents them."""


class Place(NamedTuple):
    """Where a value stands."""

    file: str
    line: int
    path: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}" if self.path else f"{self.file}:{self.line}"


class Fault(NamedTuple):
    """One thing that is wrong in a file: where, what, and what to do instead."""

    place: Place
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f"; {self.remedy}" if self.remedy else "")


@dataclass(slots=True)
class Faults:
    """Collects what is wrong, so that all of it can be reported at once."""

    found: list[Fault] = field(default_factory=list)

    def add(self, place: Place, what: str, remedy: str = "") -> None:
        self.found.append(Fault(place, what, remedy))

    def unknown(self, place: Place, what: str, name: str, known: Iterable[str]) -> None:
        """Report a name that does not exist, with the nearest one that does."""
        known = sorted(known)
        such = f"use one of the {len(known)} that there are, such as '{_nearest(name, known, 0.0)}'" if known else "remove it"
        self.add(place, f"unknown {what} '{name}'", did_you_mean(name, known) or such)

    def unreadable(self, place: Place, error: OSError | UnicodeDecodeError) -> None:
        """Report a file whose text cannot be had."""
        if isinstance(error, OSError):
            self.add(place, f"cannot be read ({error.strerror})", "check the path and its permissions")
        else:
            self.add(place, "this is not UTF-8 text", "save the file as UTF-8")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest known name, or all of them when they are few."""
    known = sorted(known)
    near = _nearest(name, known, 0.6)
    if near:
        return f"did you mean '{near}'?"
    return "use " + ", ".join(known) if 0 < len(known) <= MOST_NAMED else ""


def _nearest(name: str, known: Iterable[str], likeness: float) -> str:
    """The known name that is most like a name, "" where none is as like as that, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, n=1, cutoff=likeness)), "")


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file: text (every scalar is read as text), a list or a mapping, with its place."""

    value: str | list[Node] | dict[str, Node]
    place: Place

    def mapping(self, faults: Faults) -> dict[str, Node]:
        """The value as a mapping; a fault and an empty mapping if it is something else."""
        return self.value if isinstance(self.value, dict) else self._wrong("a mapping (key: value)", faults, {})

    def items(self, faults: Faults) -> list[Node]:
        """The value as a list; a fault and an empty list if it is something else."""
        return self.value if isinstance(self.value, list) else self._wrong("a list", faults, [])

    def text(self, faults: Faults) -> str:
        """The value as text; a fault and an empty text if it is something else or empty."""
        if isinstance(self.value, str) and self.value.strip():
            return self.value
        return self._wrong("a text", faults, "")

    def texts(self, faults: Faults) -> list[str]:
        """The value as a list of texts."""
        return [item.text(faults) for item in self.items(faults)]

    def plain(self) -> Any:  # noqa: ANN401 - texts, lists and dictionaries to any depth
        """The value without its places."""
        if isinstance(self.value, dict):
            return {key: child.plain() for key, child in self.value.items()}
        return [child.plain() for child in self.value] if isinstance(self.value, list) else self.value

    def _wrong(self, wanted: str, faults: Faults, instead: T) -> T:
        kind = {str: "a text", list: "a list", dict: "a mapping"}[type(self.value)]
        faults.add(self.place, f"this is {kind if self.value else 'empty'}, not {wanted}")
        return instead


def read(path: Path, name: str, faults: Faults) -> Node | None:
    """The YAML or JSON file at `path`, called `name` in messages; a fault and None where it cannot be read or is neither."""
    import yaml  # 15 ms

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is 7 times as fast
    try:
        text = path.read_text("utf-8-sig")
        if _is_json(path, text):
            return _of_json(text, name)
        root = yaml.compose(text, Loader=loader)
        return Node({}, Place(name, 1, "")) if root is None else _node(root, name, "", set(), 0)
    except (OSError, UnicodeDecodeError) as error:
        faults.unreadable(Place(name, 1, ""), error)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        remedy = "check the indentation, and quote texts that hold ': ' or ' #'"
        faults.add(Place(name, line, ""), f"not valid YAML ({error.problem})", remedy)
    except yaml.YAMLError as error:
        faults.add(Place(name, 1, ""), f"not valid YAML ({str(error).splitlines()[0]})", "remove the character")
    except json.JSONDecodeError as error:
        faults.add(
            Place(name, error.lineno, ""), f"not valid JSON ({error.msg})", "check the commas, brackets and quotes there"
        )
    except _RefusedError as error:
        faults.add(*error.args)
    return None


class _RefusedError(Exception):
    """Valid YAML or JSON that is not read: its place, what it is, and a remedy."""


def _is_json(path: Path, text: str) -> bool:
    """Whether a file is JSON: it is called so, or it is so whatever its name. Some of JSON is no YAML, such as tabs."""
    if path.suffix.lower() == ".json" or not text.lstrip().startswith("{"):
        return path.suffix.lower() == ".json"
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _of_json(text: str, name: str) -> Node:
    try:
        json.loads(text, parse_int=str)  # so that its tokens need no more checks; Python reads no integer of 5,000 digits
    except RecursionError:
        raise _too_deep(Place(name, 1, "")) from None
    begins = [0, *(end.end() for end in re.finditer("\n", text))]
    tokens = re.finditer(_PIECES, text)

    def node(token: re.Match[str], path: str, depth: int) -> Node:
        said, place = token.group(), Place(name, bisect_right(begins, token.start()), path)
        if said in "{[" and depth == DEEPEST:
            raise _too_deep(place)
        if said == "[":
            items = list[Node]()
            while (item := next(tokens)).group() != "]":
                items.append(node(item, f"{path}[{len(items)}]", depth + 1))
            return Node(items, place)
        if said == "{":
            children = dict[str, Node]()
            while (token := next(tokens)).group() != "}":
                key = _text(token.group(), place)
                if key in children:
                    raise _twice(place._replace(line=bisect_right(begins, token.start())), key)
                children[key] = node(next(tokens), f"{path}.{key}" if path else key, depth + 1)
            return Node(children, place)
        return Node(_text(said, place) if said[0] == '"' else "" if said == "null" else said, place)

    return node(next(tokens), "", 0)


def _text(said: str, place: Place) -> str:
    """A text of JSON."""
    text = str(json.loads(said))
    if not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text):
        raise _RefusedError(place, "this holds half a character", "write it as it is, or both of its \\u")
    return text


def _twice(place: Place, key: str) -> _RefusedError:
    remedy = "put a number with a comma in quotes" if key.isdecimal() else "keep one"
    return _RefusedError(place, f"key '{key}' stands twice", remedy)


def _too_deep(place: Place) -> _RefusedError:
    what = f"{DEEPEST} lists and mappings in each other are the most that is read"
    return _RefusedError(place, what, "take out brackets, dashes or indentation that stand for nothing")


def _node(node: yaml.Node, name: str, path: str, seen: set[int], depth: int) -> Node:
    place = Place(name, node.start_mark.line + 1, path)
    if node.tag.removeprefix(_TAG) not in KINDS:
        raise _RefusedError(place, f"tags ({node.tag.replace(_TAG, '!!')}) are not read", "write the value without one")
    if isinstance(node.value, str):
        return Node("" if node.tag == f"{_TAG}null" else node.value, place)
    if id(node) in seen:
        raise _RefusedError(place, "aliases (*name) are not read", "write the value out")
    seen.add(id(node))
    if depth == DEEPEST:
        raise _too_deep(place)
    if node.tag == f"{_TAG}map":
        return Node(dict(_pairs(node.value, name, path, seen, depth + 1)), place)
    children = [_node(child, name, f"{path}[{i}]", seen, depth + 1) for i, child in enumerate(node.value)]
    return Node(children, place)


def _pairs(
    pairs: list[tuple[yaml.Node, yaml.Node]],
    name: str,
    path: str,
    seen: set[int],
    depth: int,
) -> Iterator[tuple[str, Node]]:
    keys = set[str]()
    for key, child in pairs:
        if not isinstance(key.value, str):
            raise _RefusedError(Place(name, key.start_mark.line + 1, path), "a key is no text", "write the key as text")
        if key.value in keys:
            raise _twice(Place(name, key.start_mark.line + 1, path), key.value)
        keys.add(key.value)
        yield key.value, _node(child, name, f"{path}.{key.value}" if path else key.value, seen, depth)


def write(value: Any) -> str:  # noqa: ANN401 - plain values of any shape
    """Plain values as YAML, in their order, readable."""
    import yaml

    return str(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100))


def change(path: Path, edit: Callable[[Any], None]) -> None:
    """Change a YAML or JSON file in place, with its comments and its order kept; whole or not at all.

    `edit` gets the document and changes it. Raises UserError where the file cannot be read or written.
    """
    try:
        text = path.read_text("utf-8-sig")
        document, dump = _json(text) if _is_json(path, text) else _round_trip(text)
        edit(document)
        with drafted(path) as draft:
            draft.write_text(dump(document), "utf-8")
    except OSError as error:
        raise UserError(f"{path}: cannot be written ({error.strerror}); check the path and its permissions") from None
    except _UnchangeableError as error:
        raise UserError(
            f"{path}: cannot be changed ({error}); write the answer in it yourself, or take out what it names"
        ) from None


class _UnchangeableError(Exception):
    """What the parser that keeps comments does not take, though the other does."""


def _json(text: str) -> tuple[Any, Callable[[Any], str]]:
    import orjson

    def as_typed(number: str) -> orjson.Fragment:
        return orjson.Fragment(number)

    try:
        document = json.loads(text, parse_float=as_typed, parse_int=as_typed, parse_constant=as_typed)
    except (ValueError, RecursionError) as error:
        raise _UnchangeableError(str(error)) from None
    return document, lambda document: orjson.dumps(document, option=orjson.OPT_INDENT_2).decode() + "\n"


def _round_trip(text: str) -> tuple[Any, Callable[[Any], str]]:
    from ruamel.yaml import YAML  # keeps comments, which PyYAML does not
    from ruamel.yaml.constructor import RoundTripConstructor
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.nodes import ScalarNode
    from ruamel.yaml.representer import RoundTripRepresenter

    class AsTyped(str):
        """A number, date or truth value, as it stands in the file: `read` takes each as text, and a phone number is none."""

        __slots__ = ()

    class Constructor(RoundTripConstructor):
        pass

    class Representer(RoundTripRepresenter):
        pass

    def represented(representer: Any, text: AsTyped) -> Any:  # noqa: ANN401 - what ruamel passes
        return representer.represent_scalar(editor.resolver.resolve(ScalarNode, text, (True, False)), str(text))

    for kind in ("bool", "float", "int", "timestamp"):
        Constructor.add_constructor(f"{_TAG}{kind}", lambda _, node: AsTyped(node.value))
    Representer.add_representer(AsTyped, represented)
    editor: Any = YAML()
    editor.Constructor, editor.Representer = Constructor, Representer
    editor.preserve_quotes = editor.brace_single_entry_mapping_in_flow_sequence = True
    editor.width = 4096
    if listed := re.search(_LISTED, text, re.MULTILINE):
        offset = len(listed[2]) - len(listed[1])
        editor.indent(sequence=offset + 2, offset=offset)

    def dump(document: Any) -> str:  # noqa: ANN401
        out = StringIO()
        editor.dump(document, out)
        return out.getvalue()

    try:
        return editor.load(text), dump
    except (YAMLError, ValueError, RecursionError) as error:
        raise _UnchangeableError(" ".join(str(error).split())) from None
