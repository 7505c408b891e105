"""The conditions of a line without those that another of them tells better."""

from collections.abc import Iterable, Sequence

from resume_helper.match.conditions.demand import DATED, NONE, Condition, overlap
from resume_helper.match.conditions.merged import untimed
from resume_helper.match.conditions.own_labels import is_label
from resume_helper.match.scan import Scan


def sifted(scan: Scan, rows: Sequence[Condition]) -> list[Condition]:
    """The conditions of a line that no other takes away; `rows` are all, each with the words of its own.

    Each step sees what those before it left. What is not meant goes first, that it takes nothing with it; then the times that
    are days of a date, before others that stand in times of day go. Places and ages are held against their own kind alone.
    """
    meant = [row for row in rows if not (_is_taken_back(row, rows) or is_label(scan, row))]
    return _of_highest_age(_whole_places([*untimed(scan.text, _undated(meant))]))


def _undated(rows: Sequence[Condition]) -> list[Condition]:
    """Without the days and times that are those of a date: nobody works each **Monday** for "starts on **Monday**, 3 May"."""
    dated = [row for row in rows if row.kind in DATED]
    return [row for row in rows if row.kind != "schedule" or not any(overlap(row, day) for day in dated)]


def _whole_places(rows: Sequence[Condition]) -> list[Condition]:
    """Without the places that are a part of another one: "home office" says less than "home office two days a week"."""
    return [row for row in rows if row.kind != "place" or not any(_is_part(row, other) for other in rows)]


def _of_highest_age(rows: Sequence[Condition]) -> list[Condition]:
    """Without the ages that overlap one with an upper limit: "over 18" says less than "from 18 to 30"."""
    most = [row for row in rows if row.kind == "age" and row.value and row.value.high]
    return [row for row in rows if row.kind != "age" or row in most or not any(overlap(row, other) for other in most)]


def _is_part(part: Condition, whole: Condition) -> bool:
    """Whether a condition is only a part of another one of its clause and kind: "home office" of "home office two days"."""
    inside = whole.start <= part.start and part.end <= whole.end and "," not in whole.text
    return inside and part.kind == whole.kind and len(part.text) < len(whole.text)


def _is_taken_back(row: Condition, rows: Iterable[Condition]) -> bool:
    """Whether another condition of the kind says better what a row seems to: that nothing is asked for, or what sum is paid."""
    beside = [one for one in rows if one.kind == row.kind and one.value and overlap(one, row)]
    if row.kind == "experience":
        none = [one for one in beside if one.value and one.value.choice == NONE]
        return bool(none) and not (row.value and row.value.choice == NONE)
    return (
        row.kind == "pay"
        and bool(row.value and row.value.choice)
        and any(one.value and (one.value.low or one.value.high) for one in beside)
    )
