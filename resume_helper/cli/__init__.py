"""The command line: one module a command. Each reads, calls, renders and exits; none decides anything about résumés."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from resume_helper.cli import batch, build, catalog, numbers, profile, rank, schema, suggest
from resume_helper.errors import Exit, UserError
from resume_helper.version import VERSION

app = typer.Typer(
    name="resume-helper",
    help="Match a customer-service job posting against a catalog of duties, and get résumé bullets and skills for it.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("suggest")(suggest.suggest)
app.command("batch")(batch.batch)
app.command("rank")(rank.rank)
app.command("numbers")(numbers.numbers)
app.command("build")(build.build)
app.command("schema")(schema.schema)
app.add_typer(profile.app, name="profile")
app.add_typer(catalog.app, name="catalog")


def _version(wanted: bool) -> None:  # noqa: FBT001 - the signature that typer calls
    if wanted:
        typer.echo(f"resume-helper {VERSION}")
        raise typer.Exit


@app.callback()
def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the program. What goes wrong for the user becomes one sentence on stderr and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a letter shows a question mark; it is no reason to stop.
            stream.reconfigure(errors="replace")
    try:
        app()
    except UserError as error:
        print(f"resume-helper: {error}", file=sys.stderr)  # noqa: T201 - the one place that reports errors
        sys.exit(error.exit)
    except KeyboardInterrupt:
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader has gone (head, less): end quietly, and let no flush at exit complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.OK)
