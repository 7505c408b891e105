"""What stands at the head of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper import suggest
from resume_helper.render.layout import about
from resume_helper.report import OccupationFound

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

TELLER = OccupationFound("bank-teller", "Bank teller", "bank teller", "", "")


@pytest.mark.parametrize(
    ("title", "occupation", "told"),
    [
        ("Member Advocate II", TELLER, "Bank · Bank teller · English"),
        ("Part-time Bank Teller", TELLER, "Bank · English"),
        ("Keyholder", None, "Bank · English"),
        ("", None, "Bank · English"),
    ],
)
def test_the_occupation_is_told_where_there_is_one_and_the_title_does_not_say_it(
    catalog: Catalog, title: str, occupation: OccupationFound | None, told: str
) -> None:
    report = suggest("We need a teller to balance the cash drawer and to greet members as they come in.", catalog)
    posting = report.posting._replace(title=title, sector="bank", occupation=occupation)
    assert about(report._replace(posting=posting), catalog.writing("en"), catalog.languages) == told
