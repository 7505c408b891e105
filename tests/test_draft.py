"""A file is written whole or not at all, and what is kept is not kept for ever."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.keep import LONGEST_KEPT, kept
from resume_helper.draft import drafted

if TYPE_CHECKING:
    from pathlib import Path


def test_a_draft_takes_the_place_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with drafted(path) as draft:
        draft.write_text("new")
        assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_text() == "new"


def test_a_draft_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError), drafted(path) as draft:
        draft.write_text("half \ud800", "utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_text() == "old"


def test_tables_of_long_ago_are_removed_when_a_new_one_is_kept(tmp_path: Path) -> None:
    assert kept(tmp_path, "old", lambda: 1) == 1
    assert kept(tmp_path, "recent", lambda: 2) == 2
    status = (tmp_path / "old").stat()
    os.utime(tmp_path / "old", (status.st_atime, status.st_mtime - LONGEST_KEPT - 60))
    assert kept(tmp_path, "new", lambda: 3) == 3
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new", "recent"]
