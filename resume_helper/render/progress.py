"""A progress line on the terminal: how many, how fast, how many failed, and how long it will take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from resume_helper.batch import Outcome


def watched(outcomes: Iterable[Outcome], done: int, total: int | None) -> Iterator[Outcome]:
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
