"""YAML and JSON to values that know where they stand. JSON is read here too, as json.loads tells no lines."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from resume_helper.yamlfile.faults import Place
from resume_helper.yamlfile.node import Node

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import yaml

    from resume_helper.yamlfile.faults import Faults

DEEPEST = 30
"""Lists and mappings in each other at most. Functions that call themselves for each level fail in Python at some 300 levels."""
TAG = "tag:yaml.org,2002:"
KINDS = frozenset({"map", "seq", "str", "null", "bool", "float", "int", "timestamp", "value", "merge"})
"""What YAML takes values for. Scalars are all read as text, whatever they are taken for."""
PLAIN = {
    "did not find expected key": "this line does not fit in below those above it",
    "mapping values are not allowed in this context": "': ' stands in a text, or this line is indented too far",
    "could not find expected ':'": "there is no ': ' after a key",
    "found character that cannot start any token": "a text begins with a sign that needs quotes, or with a tab",
    "found unexpected end of stream": "a quote or bracket is opened here and never closed",
    "did not find expected ',' or ']'": "a comma or the closing bracket is missing",
    "did not find expected ',' or '}'": "a comma or the closing bracket is missing",
    "did not find expected '-' indicator": "the rows of a list begin with '- ', one below the other",
}
"""What the parser of YAML calls wrong, in words for those who write no programs."""
_PIECES = r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\],:"]+'
"""What JSON is made of, but for what stands between its values."""


def read(path: Path, name: str, faults: Faults) -> Node | None:
    """The YAML or JSON file at `path`, called `name` in messages; a fault and None where it cannot be read or is neither."""
    import yaml  # 15 ms

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is 7 times as fast
    try:
        text = path.read_text("utf-8-sig")
        if is_json(path, text):
            return _of_json(text, name)
        root = yaml.compose(text, Loader=loader)
        return Node({}, Place(name, 1, "")) if root is None else _node(root, name, "", set(), 0)
    except (OSError, UnicodeDecodeError) as error:
        faults.unreadable(name, error)
    except yaml.MarkedYAMLError as error:
        # What is never closed is told where it begins, not at the end of the file.
        at = error.context_mark if error.problem == "found unexpected end of stream" else error.problem_mark
        line = at.line + 1 if at else 1
        remedy = "check the indentation, and quote texts that hold ': ', ' #', '{{' or '[', or begin with '*', '&', '@' or '%'"
        faults.add(Place(name, line, ""), "not valid YAML ({0})", remedy, PLAIN.get(str(error.problem), str(error.problem)))
    except yaml.YAMLError as error:
        faults.add(Place(name, 1, ""), "not valid YAML ({0})", "remove the character", str(error).splitlines()[0])
    except json.JSONDecodeError as error:
        place = Place(name, error.lineno, "")
        faults.add(place, "not valid JSON ({0})", "check the commas, brackets and quotes there", error.msg)
    except _RefusedError as error:
        faults.add(*error.args)
    return None


class _RefusedError(Exception):
    """Valid YAML or JSON that is not read: its place, what it is, and a remedy."""


def is_json(path: Path, text: str) -> bool:
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
    return _RefusedError(place, "key '{0}' stands twice", remedy, key)


def _too_deep(place: Place) -> _RefusedError:
    what, remedy = "{0} lists and mappings in each other are the most that is read", "take out what stands for nothing"
    return _RefusedError(place, what, remedy, str(DEEPEST))


def _node(node: yaml.Node, name: str, path: str, seen: set[int], depth: int) -> Node:
    place = Place(name, node.start_mark.line + 1, path)
    if node.tag.removeprefix(TAG) not in KINDS:
        raise _RefusedError(place, "tags ({0}) are not read", "write the value without one", node.tag.replace(TAG, "!!"))
    if isinstance(node.value, str):
        return Node("" if node.tag == f"{TAG}null" else node.value, place)
    if id(node) in seen:
        raise _RefusedError(place, "aliases (*name) are not read", "write the value out")
    seen.add(id(node))
    if depth == DEEPEST:
        raise _too_deep(place)
    if node.tag == f"{TAG}map":
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
