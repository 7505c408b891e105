"""The heads of jobs that may be looked at (tests/heads), which are read as they must be but for a few."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.heads import CODES, heads_of, read

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

NOT_YET = {31, 37}
"""A department behind a dash, and "Self-employed" above a title that is not known."""


@pytest.mark.parametrize("code", CODES)
def test_heads_of_jobs_are_read_as_people_mean_them(catalog: Catalog, code: str) -> None:
    wrong = {heads.number for heads in heads_of(code) if heads.number % 2 and read(heads, code, catalog) != heads.jobs}
    assert wrong == NOT_YET
