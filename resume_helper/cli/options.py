"""The options that several commands share, declared once."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from resume_helper.errors import UserError, check_known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Shared


def completing(names: "Callable[[Shared], Iterable[str]]") -> "Callable[[], list[str]]":
    """What completes an option in the shell: some names of the catalog; none where this has faults."""

    def known() -> list[str]:
        from resume_helper.catalog import load_catalog

        try:
            return [*names(load_catalog().shared)]
        except UserError:
            return []

    return known


def _sectors(shared: "Shared") -> "Iterable[str]":
    from resume_helper.match.sector import ours

    return ours(shared)


LANGUAGES = "en (en-US, en-GB, en-CA), es (es-ES, es-MX, es-PE, es-CL), it or nb"
To = Annotated[
    str,
    typer.Option(
        "--to",
        help=f"Write bullets and skills in this language: {LANGUAGES}.",
        autocompletion=completing(lambda shared: shared.codes),
    ),
]
ResumeLanguage = Annotated[
    str,
    typer.Option(
        "--language",
        help=f"The language of the résumé, where it is not told right: {LANGUAGES}.",
        autocompletion=completing(lambda shared: shared.codes),
    ),
]
Sector = Annotated[
    str,
    typer.Option(
        help="Take the posting to be of this sector: call_center, bank, retail or general.", autocompletion=completing(_sectors)
    ),
]
CatalogFolder = Annotated[
    Path | None,
    typer.Option("--catalog", metavar="DIR", help="A catalog folder of your own, laid over the shipped one.", readable=False),
]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that is there already, whoever wrote it.")]
TextField = Annotated[str, typer.Option(help="The field of a table that holds the posting.")]
IdField = Annotated[str, typer.Option(help="The field of a table that names the posting.")]
TitleField = Annotated[str, typer.Option(help="The field of a table that has its title.")]
Jobs = Annotated[int, typer.Option(min=1, help="Processes to use.")]


def known_language(told: str, catalog: "Catalog") -> str:
    """The code of a language, or a variety of one, that the catalog has, or "". Raises UsageError for another."""
    code = catalog.shared.code(told)
    check_known(code, catalog.shared.codes, "language")
    return code
