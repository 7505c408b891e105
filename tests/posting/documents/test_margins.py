"""The margins of printed pages, which are no text."""

from __future__ import annotations

import pytest

from resume_helper.posting.documents.margins import is_stamp, without_margins

TEXT = ["Ada Quill", "Work", "Waiter, Mill Inn", "Served tables"]
MORE = ["Took orders", "Porter, Hotel Arden", "Carried luggage", "Woke guests"]


@pytest.mark.parametrize(
    "line",
    [
        "11/29/26, 12:41 PM Ada Quill",
        "29.11.2026, 12:41 Ledig stilling",
        "29/11/26, 9:05",
        "file:///home/ada/cv.html 1/1",
        "https://jobs.example.com/apply?id=31 2/3",
        "1 of 2 29/11/2026, 12:41",
    ],
)
def test_what_a_browser_stamps_is_left_out(line: str) -> None:
    assert is_stamp(line)
    assert [*without_margins([[line, *TEXT, line]])] == [TEXT]


@pytest.mark.parametrize(
    "line", ["2019 - 2021", "Apply by 12/05/2026, 12:00", "https://example.org/ada", "9/12", "9-17", "0113 496 0999", "Page"]
)
def test_what_none_stamps_stays(line: str) -> None:
    assert not is_stamp(line)
    assert [*without_margins([[line, *TEXT]])] == [[line, *TEXT]]


@pytest.mark.parametrize("foot", ["Page {} of 2", "Ada Quill - {}", "{}", "Side {} av 2"])
def test_the_number_of_a_page_is_left_out(foot: str) -> None:
    pages = [[*text, foot.format(number)] for number, text in enumerate((TEXT, MORE), 1)]
    assert [*without_margins(pages)] == [TEXT, MORE]


def test_what_stands_above_each_page_is_told_once_and_dates_at_the_edges_stay() -> None:
    head = "Ada Quill | ada@example.org"
    first, second = [head, *TEXT, "2019 - 2021"], [head, "2015 - 2018", *MORE, "Porter"]
    assert [*without_margins([first, second])] == [first, second[1:]]
