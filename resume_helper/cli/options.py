"""The options that several commands share, declared once."""

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from resume_helper.errors import UserError, check_known


def _languages() -> list[str]:
    from resume_helper.catalog import load_catalog

    try:
        return [*load_catalog().languages]
    except UserError:
        return []


def _sectors() -> list[str]:
    from resume_helper.catalog import load_catalog

    try:
        return [id_ for id_ in load_catalog().shared.sectors if id_ != "other"]
    except UserError:
        return []


To = Annotated[
    str,
    typer.Option("--to", help="Write bullets and skills in this language: en, es, it or nb.", autocompletion=_languages),
]
Sector = Annotated[
    str,
    typer.Option(help="Take the posting to be of this sector: call_center, bank, retail or general.", autocompletion=_sectors),
]
CatalogFolder = Annotated[
    Path | None,
    typer.Option("--catalog", metavar="DIR", help="A catalog folder of your own, laid over the shipped one.", readable=False),
]
ALIASES = {"no": "nb", "nb-no": "nb", "no-no": "nb"}
"""Other codes of a language."""


def known_language(code: str, known: Collection[str]) -> str:
    """The code of a language, one of those known, or "". Raises UsageError for another."""
    code = language(code)
    check_known(code, known, "language")
    return code


def language(code: str) -> str:
    """The code of a language as the catalog has it."""
    code = code.strip().lower().replace("_", "-")
    return ALIASES.get(code, code)
