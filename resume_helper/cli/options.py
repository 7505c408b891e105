"""The options that several commands share, declared once."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.errors import UserError, check_known

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def _languages() -> list[str]:
    from resume_helper.catalog import load_catalog

    try:
        return [*load_catalog().shared.codes]
    except UserError:
        return []


def _sectors() -> list[str]:
    from resume_helper.catalog import load_catalog
    from resume_helper.match.sector import ours

    try:
        return ours(load_catalog().shared)
    except UserError:
        return []


To = Annotated[
    str,
    typer.Option(
        "--to",
        help="Write bullets and skills in this language: en (en-US, en-GB, en-CA), es (es-ES, es-MX, es-PE, es-CL), it or nb.",
        autocompletion=_languages,
    ),
]
ResumeLanguage = Annotated[
    str,
    typer.Option(
        "--language",
        help="Its language, where it is not told right: en (en-US, en-GB, en-CA), es (es-ES, es-MX, es-PE, es-CL), it or nb.",
        autocompletion=_languages,
    ),
]
Sector = Annotated[
    str,
    typer.Option(help="Take the posting to be of this sector: call_center, bank, retail or general.", autocompletion=_sectors),
]
CatalogFolder = Annotated[
    Path | None,
    typer.Option("--catalog", metavar="DIR", help="A catalog folder of your own, laid over the shipped one.", readable=False),
]
TextField = Annotated[str, typer.Option(help="The field of a table that holds the posting.")]
IdField = Annotated[str, typer.Option(help="The field of a table that names the posting.")]
TitleField = Annotated[str, typer.Option(help="The field of a table that has its title.")]
Jobs = Annotated[int, typer.Option(min=1, help="Processes to use.")]


def known_language(told: str, catalog: "Catalog") -> str:
    """The code of a language, or a variety of one, that the catalog has, or "". Raises UsageError for another."""
    code = catalog.shared.code(told)
    check_known(code, catalog.shared.codes, "language")
    return code
