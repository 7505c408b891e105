"""Files and streams: where a posting comes from, and where a result goes.

What is wrong with a file or with the command line is told in English, as typer's own words are: nothing that has a language was
read yet. What stands in a posting, a résumé or a profile is spoken of in its language, in the messages of the catalog.
"""

from __future__ import annotations

import contextlib
import os
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from resume_helper.draft import STDOUT, drafted, is_stream
from resume_helper.errors import UsageError, UserError, pasteable
from resume_helper.posting.decode import STDIN, decode, read, writable
from resume_helper.text import few, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

A = TypeVar("A")
SHOWN_AS = "<stdin>"
POSTING = "posting"
"""What is read where a command does not say otherwise."""
LONGEST_PASTED = (1023, 1024) if sys.platform == "darwin" else (4095,)
"""Bytes of a line beyond which a terminal keeps nothing, without a word."""
OF_MANY = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet", ".xlsx")
"""Endings of files that `batch` reads a posting a row of, and that would be taken for one."""
ADDRESSES = ("http://", "https://", "www.")
"""How what is no file begins, but a page of the web."""
A_FILE = "a file (text, HTML, RTF, .docx or .pdf), or - for stdin"
MOST_COMPARED, MOST_NEAR = 2000, 3
"""Names in a folder that are held against one that is missing, and how many of them are named."""
WIDTH_UNKNOWN = 80
"""Columns of a terminal that does not tell."""


def text_of(name: str, what: str) -> tuple[str, str]:
    """The text of a `what` and its name: a file, or what is piped in or pasted at a terminal.

    Raises UserError where it cannot be had.
    """
    if name and name != STDIN:
        to_batch = "give it to batch, or " if what == POSTING else ""
        if name.lower().endswith(".gz"):
            raise UserError(f"{name}: this is compressed; {to_batch}unpack it first")
        if name.lower().endswith(OF_MANY):
            raise UserError(f"{name}: this is a table of {what}s; {to_batch}save one {what} as a text file")
        if Path(name).is_dir():
            instead = (
                f"give it to: {pasteable('resume-helper', 'batch', name)}" if what == POSTING else "give the path of a file"
            )
            raise UserError(f"{name}: this is a folder, not a {what}; {instead}")
        try:
            with Path(name).open("rb") as file:
                return decode(read(file), name, what), writable(name)
        except OSError as error:
            raise UserError(f"{name}: {_why_not(name, error)}") from None
    if sys.stdin is None:
        raise UserError("<stdin>: there is none; give the path of a text file")
    pasted = sys.stdin.isatty()
    if pasted:
        key = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
        print(f"Paste the {what}, then press {key} on a line of its own:", file=sys.stderr)  # noqa: T201
    try:
        data = read(sys.stdin.buffer)
    except OSError as error:
        raise UserError(f"<stdin>: cannot be read ({error.strerror}); give the path of a text file") from None
    if pasted and any(len(line) in LONGEST_PASTED for line in data.split(b"\n")):
        tell(f"a pasted line is as long as a terminal keeps: its rest may be lost; save the {what} as a file, and give that")
    return decode(data, SHOWN_AS, what), SHOWN_AS


def _why_not(name: str, error: OSError) -> str:
    """Why a file cannot be read, and what to do instead."""
    if name.lower().startswith(ADDRESSES):
        return "this program does not go online; save the page and give its file, or copy its text and paste it"
    if not isinstance(error, FileNotFoundError):
        return f"cannot be read ({error.strerror}); give the path of {A_FILE}"
    from difflib import get_close_matches  # 5 ms, only for what is missing

    folder = Path(name).parent
    with contextlib.suppress(OSError), os.scandir(folder) as there:
        names = [entry.name for entry in islice(there, MOST_COMPARED)]
        if near := get_close_matches(Path(name).name, names, n=MOST_NEAR):
            return f"there is no such file; the folder has {', '.join(sorted(near))}"
    return f"there is no such file; give the path of {A_FILE}"


def form_of(output: Path, forms: Collection[str], what: str) -> str:
    """The ending of a file name, one of `forms`, which tells how it is to be written. `what` is what is written to it."""
    suffix = output.suffix.lower()
    if suffix not in forms:
        *most, last = filter(None, forms)
        why = f"{what} is not written as '{suffix}'; use" if suffix else f"{what} needs a file whose name ends with"
        raise UsageError(f"{output}: {why} {', '.join(most)} or {last}")
    return suffix


def write_new(text: str, output: Path) -> None:
    """Write a file that does not exist yet."""
    if output.exists():
        raise UsageError(f"{output}: this file exists; give another name, or move it away")
    write_result(text, output)


def write_result(text: str | bytes, output: Path | None) -> None:
    """Write a result to a file, whole or not at all, or (text) to stdout."""
    if output is None or output in STDOUT:
        if isinstance(text, bytes):
            sys.stdout.buffer.write(text)
        else:
            sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        with drafted(output) as draft:
            draft.write_bytes(text if isinstance(text, bytes) else text.encode())
    except OSError as error:
        raise UserError(f"{output}: cannot be written ({error.strerror}); give a file in a folder that you may write") from None


def tell_written(say: Mapping[str, str], *outputs: Path | None, always: bool = False) -> None:
    """Name the files that were written, the first of many, to a person who looks on, or `always`.

    To a script the exit code says as much, and a line on stderr would be a mail from cron each night.
    """
    files = [str(output) for output in outputs if output and not is_stream(output)]
    if files and (always or sys.stderr.isatty()):
        tell(say["written"].format(files=few(files)))


def signed(text: str, output: Path | None) -> str:
    """A page as text, signed where it goes to a file: that it may be written anew, it has to tell who wrote it."""
    if output is None or is_stream(output):
        return text
    from resume_helper.render.made import SIGNED  # 5 ms, only where a file is written

    return text + SIGNED


def spare(inputs: Iterable[Path], *outputs: Path | None, force: bool) -> None:
    """Raise UsageError where an output would take the place of an input, of another output, or of what somebody else wrote.

    With `force` the last is allowed.
    """
    regular = [output for output in outputs if output and not is_stream(output)]
    files = [output.resolve() for output in regular if output.is_file() or not output.exists()]
    if len({*files}) < len(files):
        raise UsageError(f"{files[-1]}: two results would be written to this one file; give another for one of them")
    for source in inputs:
        for output in regular:
            if same(source, output) and source.is_file():
                raise UsageError(f"{output}: this is read, and would be written over; give another file")
    for output in regular:
        if not force and output.is_file() and output.stat().st_size:
            _spare_others(output)


def _spare_others(output: Path) -> None:
    from resume_helper.batch.outputs import is_output  # 30 ms, only where there is a file already

    if not is_output(output):
        why = "does not tell that resume-helper wrote it"
        raise UsageError(f"{output}: this file is there already, and {why}; give another name, or --force to write over it")


def same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def tell(message: object, *, err: bool = True) -> None:
    """Print a message, by default to stderr, without what a terminal could take for a command: names come from anywhere.

    On a terminal it is wrapped, as a page is: a program or a file gets each line whole. A stderr that takes nothing (a full
    disk behind it, a reader that has gone) is no reason to stop the work.
    """
    passed_over = (OSError,) if err else ()
    with contextlib.suppress(*passed_over):
        text, width = printable(str(message)), terminal_width(err=err)
        typer.echo(wrapped(text, width) if width else text, err=err)


def wrapped(message: str, width: int) -> str:
    """Lines that are wrapped, each as far in as it begins."""
    from resume_helper.render import text
    from resume_helper.render.line import Line

    lines = ((line.lstrip(" "), len(line) - len(line.lstrip(" "))) for line in message.split("\n"))
    page = text.plain((Line("item", said, indent=indent) if said else Line("blank") for said, indent in lines), width)
    return page.removesuffix("\n")


def watched(items: Iterable[A], what: str, total: Callable[[], int | None], done: int = 0) -> Iterator[A]:
    """The items, with a progress line on a terminal that counts them; `total` tells how many there will be, if anything can."""
    if not sys.stderr.isatty():
        yield from items
        return
    from resume_helper.render import progress  # rich: 60 ms, only where a person looks on

    yield from progress.watched(items, what, total(), done)


def terminal_width(*, err: bool = False) -> int:
    """The columns of the terminal on stdout, or on stderr, or 0 where it is none."""
    stream = sys.stderr if err else sys.stdout
    if not stream.isatty():
        return 0
    return os.get_terminal_size(stream.fileno()).columns or WIDTH_UNKNOWN


def wants_colours() -> bool:
    """Whether a terminal has colours, and whoever sits at it has not turned them off."""
    return os.environ.get("TERM") != "dumb" and not os.environ.get("NO_COLOR")
