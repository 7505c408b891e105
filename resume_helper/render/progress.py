"""A progress line on the terminal: how many, how fast, how many failed, and how long it will take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Done(Protocol):
    """What became of a posting."""

    @property
    def failed(self) -> bool:
        """Whether it could not be read."""
        ...


D = TypeVar("D", bound=Done)


def watched(outcomes: Iterable[D], done: int, total: int | None) -> Iterator[D]:
    """The outcomes as they come, with a line on stderr that counts them. `total` is how many will come, where that is known."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.completed} postings{task.fields[note]}"), BarColumn(), TimeRemainingColumn())
    failed = 0
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total, completed=done, note="")
        for outcome in outcomes:
            failed += outcome.failed
            speed = progress.tasks[0].speed
            rate = f", {speed:.0f}/s" if speed else ""
            progress.update(task, advance=1, note=f"{rate}, {failed} failed")
            yield outcome
