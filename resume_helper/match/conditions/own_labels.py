"""The label that a condition has in its own line: cut off, told with it, or all that there is."""

import re

from resume_helper.match.conditions.demand import Condition
from resume_helper.match.scan import Scan
from resume_helper.text import key

TIMED = frozenset({"schedule", "shifts"})
"""Kinds that tell days and times."""
LONGEST_LABEL = 40
"""Characters."""
_LABEL = re.compile(r"[^:\n]{1,40}:\s+")
_REST = r"(?:^|[,;.|\u2022\u00b7(]\s*)([^\W\d_][^:,;.|\n]{0,30}):\s*$"
"""A label before what it tells. Compiled where days follow one, as that takes 0.3 ms of a start."""


def is_label(scan: Scan, row: Condition) -> bool:
    """Whether the words of a condition end the label of a form, which only names its kind: "Heltid/**deltid**: heltid"."""
    if scan.text[row.end : row.end + 1] != ":":
        return False
    begins = scan.text.rfind("\n", 0, row.end) + 1
    label = scan.text[max(begins, row.end - LONGEST_LABEL) : row.end]
    return " ".join(key(label)) in scan.index.measures.labels


def without_label(scan: Scan, row: Condition) -> Condition:
    """A condition without a label before it that says no more than its kind: "**Salary:** $18 an hour"."""
    start, labels = row.start, scan.index.measures.labels
    while (label := _LABEL.match(scan.text, start, row.end)) and " ".join(key(label[0])) in labels:
        start = label.end()
    return row._replace(text=scan.text[start : row.end], start=start) if start < row.end else row


def of_rest(scan: Scan, row: Condition) -> Condition:
    """A condition; one of days off with the label that says so: "**Day off:** Sunday" asks nobody to work on Sundays."""
    timed = row.kind in TIMED and ":" in scan.text[: row.start]
    label = re.compile(_REST).search(scan.text, 0, row.start) if timed else None
    if not label or " ".join(key(label[1])) not in scan.index.measures.rest:
        return row
    start = label.start(1)
    return Condition("schedule", scan.text[start : row.end], start, row.end, None)
