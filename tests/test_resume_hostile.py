"""Résumés of one long line: each takes a second, where a way to read it that goes back and forth would take minutes."""

from __future__ import annotations

from resume_helper.resume_text.sections import CLASSES

LONG = 30_000


def test_a_list_of_classes_of_a_licence_is_read_in_one_way() -> None:
    assert CLASSES.fullmatch("BE " * LONG)
    assert CLASSES.fullmatch("B, BE, C1E.")
    assert not CLASSES.fullmatch(
        "BE " * LONG + "x"
    )  # each may be "B" and "E", and all that in two to the power of their number
