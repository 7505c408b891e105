"""A progress line on the terminal: how many, how fast, how many failed, and how long it will take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

A = TypeVar("A")


def watched(items: Iterable[A], what: str, total: int | None, done: int = 0) -> Iterator[A]:
    """The items as they come, with a line on stderr that counts them as `what`, and as failed those that say so.

    `total` is how many there will be, where that is known.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.completed} {task.description}{task.fields[note]}"), BarColumn(), TimeRemainingColumn())
    failed = 0
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=total, completed=done, note="")
        for item in items:
            failed += getattr(item, "failed", False)
            speed = progress.tasks[0].speed
            rate = f", {speed:.0f}/s" if speed else ""
            progress.update(task, advance=1, note=f"{rate}, {failed} failed" if failed else rate)
            yield item
