"""What can go wrong for the user, and the exit code that it earns."""

import os
from collections.abc import Iterable
from enum import IntEnum

PIP = r".venv\Scripts\pip" if os.name == "nt" else ".venv/bin/pip"
"""By which the README installs the program: there is no package of this name to be had elsewhere."""


class Exit(IntEnum):
    """The exit codes of the program, the same for every command."""

    OK = 0
    NOTHING = 1
    """Done, but there is nothing to suggest, or part of a batch failed."""
    USAGE = 2
    INPUT = 3
    """A file is missing, unreadable or wrong; of several postings, all are."""
    INTERRUPTED = 130


class UserError(Exception):
    """One sentence for the user: where, what is wrong, and what to do instead. Anything else that escapes is a bug."""

    exit = Exit.INPUT


class UsageError(UserError):
    """The command line asks for something that does not exist."""

    exit = Exit.USAGE


class StoppedError(UserError):
    """The user has stopped the work with Ctrl-C, and is told how to go on."""

    exit = Exit.INTERRUPTED


def needed(what: str, package: str, extra: str) -> str:
    """What is told of a `package` that is not installed, by which `what` is read or done, and the extra that installs it."""
    return f"{what} needs {package}; install it in the folder of resume-helper with: {PIP} install '.[{extra}]'"


def check_known(name: str, known: Iterable[str], what: str) -> None:
    """Raise UsageError for the name of a `what` that does not exist; "" is none."""
    if name and name not in known:
        raise UsageError(f"there is no {what} '{name}'; use {', '.join(known)}")


def pasteable(*words: str) -> str:
    """A command as the shell takes it, with quotes where it needs them."""
    if os.name == "nt":
        from subprocess import list2cmdline

        return list2cmdline(words)
    from shlex import join

    return join(words)
