"""The options of the commands that read tables of postings, declared once."""

from typing import Annotated

import typer

TextField = Annotated[str, typer.Option(help="The field of a table that holds the posting.")]
IdField = Annotated[str, typer.Option(help="The field of a table that names the posting.")]
TitleField = Annotated[str, typer.Option(help="The field of a table that has its title.")]
