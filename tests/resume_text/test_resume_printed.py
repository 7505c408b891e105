"""Résumés as they are pasted out of what a browser has printed: without blank lines, marks of items, or the page's margins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog import Catalog

STATEMENT = (
    "Receptionist with seven years behind the desks of hotels and surgeries in and around Derby. Used to full waiting rooms,",
    "three phone lines at once and guests who have travelled all night. Good with rotas.",
)
OF_A_DESK = [
    "Greet guests and hand out keys",
    "Take bookings by phone for the dining room",
    "Send invoices to the accounts office",
]
OF_A_TILL = ["Served customers at the counter", "Counted the till each night", "Filled shelves for the weekend trade"]


def told(catalog: Catalog, *lines: str) -> dict[str, Any]:
    return taken(read_resume("\n".join(lines), catalog)).document


def jobs(document: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    return [(job["position"], job.get("name", ""), job["highlights"]) for job in document["work"]]


@pytest.mark.parametrize(
    "heads",
    [
        (["Receptionist | Hotel Arden | Leek May 2019 – present"], ["Cashier | Moss Stores Ltd | Derby 2015 – 2019"]),
        (["Receptionist May 2019 – present", "Hotel Arden, Leek"], ["Cashier Jan 2015 – May 2019", "Moss Stores Ltd, Derby"]),
        (["Receptionist", "Hotel Arden, Leek", "May 2019 – present"], ["Cashier", "Moss Stores Ltd, Derby", "2015 – 2019"]),
    ],
)
def test_the_last_line_of_a_job_is_none_of_the_next_head(heads: Sequence[Sequence[str]], catalog: Catalog) -> None:
    found = told(catalog, "Ada Quill", "WORK EXPERIENCE", *heads[0], *OF_A_DESK, *heads[1], *OF_A_TILL, "SKILLS", "Excel")
    assert jobs(found) == [("Receptionist", "Hotel Arden", OF_A_DESK), ("Cashier", "Moss Stores Ltd", OF_A_TILL)]


def test_a_statement_of_several_lines_is_taken_over_without_the_heading_below_it(catalog: Catalog) -> None:
    head = ("Ada Quill", "Derby | 07700 900155 | ada@example.org", *STATEMENT)
    found = told(catalog, *head, "WORK EXPERIENCE", "Receptionist | Hotel Arden | Leek May 2019 – present", *OF_A_DESK)
    assert found["basics"]["summary"] == " ".join(STATEMENT)
    assert jobs(found) == [("Receptionist", "Hotel Arden", OF_A_DESK)]


@pytest.mark.parametrize("stamp", ["11/29/26, 12:41 PM Ada Quill", "29.11.2026, 12:41 CV", "file:///home/ada/cv.html 1/1"])
def test_what_a_browser_stamps_on_a_page_is_no_skill(stamp: str, catalog: Catalog) -> None:
    work = ("WORK EXPERIENCE", "Receptionist | Hotel Arden | Leek May 2019 – present", *OF_A_DESK)
    found = taken(read_resume("\n".join(("Ada Quill", *work, "SKILLS", "Microsoft Excel", stamp)), catalog))
    assert "12:41" not in str(found)
    assert "cv.html" not in str(found)
    assert found.document["basics"]["name"] == "Ada Quill"
