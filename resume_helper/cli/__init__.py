"""The command line: one module a command. Each reads, calls, renders and exits; none decides anything about résumés."""

import errno
import gc
import io
import os
import sys
from importlib import import_module
from itertools import combinations
from typing import Annotated

import typer

from resume_helper.errors import Exit, UserError
from resume_helper.version import VERSION

NAME = "resume-helper"
"""What the program is called, also where it is run as a module: completion is installed for this name."""
COMMANDS = ("suggest", "check", "batch", "rank", "numbers", "build", "schema")
GROUPS = ("profile", "catalog")


def whole(only: str = "") -> typer.Typer:
    """The command line. With `only` that command alone, as reading the options of all of them takes as long as a posting."""
    app = typer.Typer(
        name=NAME,
        help="Match a customer-service job posting against a catalog of duties, and get résumé bullets and skills for it.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(_root)
    for name in (*COMMANDS, *GROUPS):
        if only in ("", name):
            module = import_module(f"resume_helper.cli.{name}")
            if name in GROUPS:
                app.add_typer(module.app, name=name)
            else:
                app.command(name)(getattr(module, name))
    return app


def _version(wanted: bool) -> None:  # noqa: FBT001 - the signature that typer calls
    if wanted:
        typer.echo(f"resume-helper {VERSION}")
        raise typer.Exit


def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What becomes of stdout where a disk is full, or a stream is closed."""

MOST_WORDS = 20
"""Words of a command line that are looked through for a name with blanks."""


def _streams() -> None:
    """Make stdout and stderr such that writing to them goes well, or fails as writing to a file would."""
    if sys.stderr is None:  # closed (2>&-): what is said to nobody goes nowhere, not to stdout
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - open as long as the program runs
    if sys.stdout is None:  # closed (>&-): whoever writes to it hears of it
        sys.stdout = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a letter shows a question mark; it is no reason to stop.
            stream.reconfigure(errors="replace")
            if stream is sys.stdout and not stream.isatty():
                # What a program or a file takes is the same bytes on every system, whatever the encoding of its consoles.
                stream.reconfigure(encoding="utf-8", newline="\n")


def _complain(what: str) -> None:
    from resume_helper.cli.streams import tell

    tell(f"resume-helper: {what}")


def _tell_of_end(code: object) -> None:
    """What is to be said where typer has ended the program with this exit code."""
    if code == Exit.INTERRUPTED:  # what typer makes of Ctrl-C
        _complain("stopped")
    elif code == Exit.USAGE:
        _tell_of_blanks(sys.argv[1:])


def _tell_of_blanks(given: list[str]) -> None:
    """Name the file, if there is one, whose name the shell has taken for several words, as it has blanks."""
    for first, last in combinations(range(min(len(given), MOST_WORDS)), 2):
        name = " ".join(given[first : last + 1])
        if os.path.isfile(name):  # noqa: PTH113 - raises nothing for what can be no name
            _complain(f'put a name with blanks in quotes: "{name}"')
            return


def _drop_stdout() -> None:
    """Let no flush at exit complain of what could not be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """Run the program. What goes wrong for the user becomes one sentence on stderr and an exit code."""
    _streams()
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    stdout = sys.stdout
    try:
        try:
            whole(first if first in (*COMMANDS, *GROUPS) else "")(prog_name=NAME)
        finally:
            sys.stdout.flush()  # here, where it can still be said that it fails
    except UserError as error:
        _complain(str(error))
        _tell_of_blanks(sys.argv[1:])
        sys.exit(error.exit)
    except KeyboardInterrupt:
        _complain("stopped")
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader has gone (head, less): end quietly, and let no flush at exit complain.
        _drop_stdout()
        sys.exit(Exit.OK)
    except SystemExit as end:
        _tell_of_end(end.code)
        if sys.stdout is stdout:
            raise
        # typer has met the same, has put a stdout of its own in place, and would exit with 1.
        _drop_stdout()
        sys.exit(Exit.OK)
    except OSError as error:
        if error.filename is not None:
            _complain(f"{error.filename}: cannot be used ({error.strerror}); check the path and its permissions")
            sys.exit(Exit.INPUT)
        closed = isinstance(error, io.UnsupportedOperation)
        if not closed and error.errno not in UNWRITABLE:
            raise
        why = "it is closed" if closed else error.strerror
        _complain(f"<stdout>: cannot be written ({why}); make room, or give --output")
        _drop_stdout()
        sys.exit(Exit.INPUT)
    finally:
        gc.freeze()  # the process ends: to look through all that it has made for garbage would take 8 ms
