"""The names of pages: those of the postings, however many others there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from resume_helper.batch.page_names import LONGEST, PageNames


@pytest.mark.parametrize(
    ("posting", "name"),
    [
        ({"source": "jobs/teller.txt"}, "teller.html"),
        ({"source": "jobs\\teller.pdf"}, "teller.html"),
        ({"source": "jobs/teller.html.gz"}, "teller.html"),
        ({"source": "jobs/Larch & Moss, till.txt"}, "Larch-Moss-till.html"),
        ({"source": "jobs/list.csv:7"}, "list-7.html"),
        ({"source": "7", "table": "jobs/list.csv"}, "list-7.html"),
        ({"source": "https://larch.example/jobs/12.5", "table": "list.xlsx"}, "list-12-5.html"),
        ({"source": "../../<b>"}, "b.html"),
        ({"source": "..."}, "posting.html"),
        ({"source": "kø/ærlig.txt"}, "ærlig.html"),
    ],
)
def test_a_page_is_called_as_its_posting(posting: dict[str, str], name: str) -> None:
    assert PageNames(".html", ()).of(posting) == name


def test_a_posting_more_moves_no_page() -> None:
    sources = ["a/one.txt", "a/two.txt", "b/one.txt", "b/three.txt"]
    names, more = PageNames(".md", ()), PageNames(".md", ())
    before = {source: names.of({"source": source}) for source in sources}
    after = {source: more.of({"source": source}) for source in ["a/new.txt", *sources[:2], "a/zoo.txt", *sources[2:]]}
    assert before == {"a/one.txt": "one.md", "a/two.txt": "two.md", "b/one.txt": "b-one.md", "b/three.txt": "three.md"}
    assert before.items() <= after.items()


@pytest.mark.parametrize(
    ("posting", "name"),
    [
        ({"source": "jobs/teller.txt"}, "teller.md"),
        ({"source": "jobs/b/teller.txt"}, "b-teller.md"),
        ({"source": "jobs/b/list.csv:7"}, "b-list-7.md"),
        ({"source": "7", "table": "jobs/b/list.csv"}, "b-list-7.md"),
        ({"source": "https://larch.example/7", "table": "jobs/list.csv"}, "list-7.md"),
        ({"source": "jobs/a/b/c/d/teller.txt"}, "b-c-d-teller.md"),
        ({"source": "elsewhere/b/teller.txt"}, "teller.md"),
        ({"source": "jobsite/b/teller.txt"}, "teller.md"),
        ({"source": f"jobs/{'b' * 90}/teller.txt"}, f"{'b' * (LONGEST - 7)}-teller.md"),
        ({"source": f"jobs/b/{'t' * 90}.txt"}, f"b-{'t' * (LONGEST - 2)}.md"),
    ],
)
def test_a_page_has_in_its_name_the_folders_below_the_one_that_was_given(posting: dict[str, str], name: str) -> None:
    assert PageNames(".md", (), [Path("jobs"), Path("jobs/teller.txt")]).of(posting) == name


@pytest.mark.parametrize("folder", [".", "jobs", "jobs/", "/", "../jobs"])
def test_a_posting_that_meets_the_name_of_one_in_another_folder_moves_no_page(folder: str) -> None:
    given = Path(folder)
    for sources in (["b/one.txt"], ["a/one.txt", "b/one.txt", "one.txt"]):
        names = PageNames(".md", (), [given])
        pages = {source: names.of({"source": str(given / source)}) for source in sources}
        assert pages["b/one.txt"] == "b-one.md"


def test_the_folders_of_two_that_were_given_come_before_those_that_are_below() -> None:
    names = PageNames(".md", (), [Path("may"), Path("june")])
    sources = ["june/b/one.txt", "may/b/one.txt", "may/one.txt", "june/one.txt"]
    assert [names.of({"source": s}) for s in sources] == ["b-one.md", "may-b-one.md", "one.md", "june-one.md"]


def test_no_name_is_given_twice_nor_that_of_a_file_that_stays() -> None:
    names = PageNames(".html", ("index.html", "Mine.html"))
    sources = ["index.txt", "jobs/mine.txt", "till.txt", "till.txt", "TILL.md", "till-2.txt", *["x" * 500] * 3]
    given = [names.of({"source": source}) for source in sources]
    assert given[:6] == ["index-2.html", "jobs-mine.html", "till.html", "till-2.html", "TILL-3.html", "till-2-2.html"]
    assert len({name.casefold() for name in given}) == len(given)
    assert all(len(name) <= LONGEST + len("-3.html") for name in given)


def test_a_name_that_comes_again_and_again_is_told_apart_each_time() -> None:
    names = PageNames(".html", ())
    given = [names.of({"source": "a/" * 2000 + "7", "table": "list.csv"}) for _ in range(3000)]
    assert len({*given}) == 3000
