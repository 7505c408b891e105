"""A file is written whole or not at all, and what is kept is not kept for ever."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from resume_helper.catalog.keep import LONG, MOST_KEPT, kept
from resume_helper.draft import drafted


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


@pytest.mark.skipif(os.name == "nt", reason="modes and links of Unix")
def test_the_mode_of_a_file_and_a_link_to_it_are_kept(tmp_path: Path) -> None:
    path, link = tmp_path / "me.yaml", tmp_path / "link.yaml"
    path.write_text("old")
    path.chmod(0o600)
    link.symlink_to(path)
    with drafted(link) as draft:
        assert draft.stat().st_mode & 0o777 == 0o600
        draft.write_text("new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="modes of Unix")
def test_a_new_file_has_the_mode_that_umask_tells(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with drafted(tmp_path / "new.txt") as draft:
            draft.write_text("new")
    finally:
        os.umask(before)
    assert (tmp_path / "new.txt").stat().st_mode & 0o777 == 0o640


def test_a_name_may_be_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 252)
    with drafted(path) as draft:
        draft.write_text("new")
    assert path.read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with drafted(path) as draft:
            draft.write_text("new")
        assert os.read(reader, 10) == b"new"
    finally:
        os.close(reader)
    assert path.is_fifo()


@pytest.mark.parametrize("name", ["", ".", "/"])
def test_a_folder_is_no_file_to_write(name: str) -> None:
    with pytest.raises(IsADirectoryError), drafted(Path(name)):
        pass


def test_only_the_newest_tables_are_kept(tmp_path: Path) -> None:
    for n in range(MOST_KEPT):
        assert kept(tmp_path, f"{n:02}", lambda: 1) == 1
        os.utime(tmp_path / f"{n:02}", (n, n))
    assert kept(tmp_path, "new", lambda: 2) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"new", *(f"{n:02}" for n in range(1, MOST_KEPT))}


VALUE = {"rows": [b"a" * LONG, b"b", [(1, [b"c" * 5000])]], "plain": b"d" * 5000, "text": ("é", None, frozenset("x"))}


def test_what_is_kept_comes_back_with_its_long_values(tmp_path: Path) -> None:
    assert kept(tmp_path, "table", lambda: VALUE) == VALUE
    assert kept(tmp_path, "table", lambda: "anew") == VALUE


@pytest.mark.parametrize("at", [0, 20, 60, -1])
def test_a_table_that_was_changed_is_made_anew(tmp_path: Path, at: int) -> None:
    kept(tmp_path, "table", lambda: VALUE)
    data = bytearray((tmp_path / "table").read_bytes())
    data[at] ^= 1
    (tmp_path / "table").write_bytes(data)
    assert kept(tmp_path, "table", lambda: "anew") == "anew"


def test_a_table_that_was_cut_short_is_made_anew(tmp_path: Path) -> None:
    kept(tmp_path, "table", lambda: VALUE)
    (tmp_path / "table").write_bytes((tmp_path / "table").read_bytes()[:-1])
    assert kept(tmp_path, "table", lambda: "anew") == "anew"


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="other systems have no such owners")
def test_what_another_user_has_kept_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path, "table", lambda: VALUE)
    user = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    assert kept(tmp_path, "table", lambda: "anew") == "anew"
