"""Write plain values, and change a file in place, with its comments and its order kept."""

from __future__ import annotations

import json
import re
from io import StringIO
from typing import TYPE_CHECKING, Any

from resume_helper.draft import drafted
from resume_helper.errors import UserError
from resume_helper.yamlfile.parse import TAG, is_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LISTED = r"^( *)[^\s#-][^\n:]*: *(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)*(\1 *)- "
"""The first list below a key, which tells how far the writer of a file indents them."""
NEVER_WRAPPED = 4096
"""Columns. A line stays as long as its writer made it."""


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
        document, dump = _json(text) if is_json(path, text) else _round_trip(text)
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
    from ruamel.yaml.error import YAMLError

    editor = _editor()
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


def _editor() -> Any:  # noqa: ANN401 - ruamel's own
    """What reads and writes YAML with its comments, its quotes, and each scalar as it was typed."""
    from ruamel.yaml import YAML  # keeps comments, which PyYAML does not
    from ruamel.yaml.constructor import RoundTripConstructor
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
        Constructor.add_constructor(f"{TAG}{kind}", lambda _, node: AsTyped(node.value))
    Representer.add_representer(AsTyped, represented)
    editor: Any = YAML()
    editor.Constructor, editor.Representer = Constructor, Representer
    editor.preserve_quotes = editor.brace_single_entry_mapping_in_flow_sequence = True
    editor.width = NEVER_WRAPPED
    return editor
