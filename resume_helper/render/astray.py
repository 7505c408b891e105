"""A résumé that was given as a posting: the sentence that says so, with what to do instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.errors import pasteable

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.report import Report

_YEAR = r"(?:19|20)\d\d"
FEWEST_YEARS = 2
"""Years that a text names which tells of jobs with their dates; few postings name as many."""


def resume_alone(report: Report, text: str, given: str, catalog: Catalog) -> str:
    """What is told where the `text` of a report, given as a posting by this name, reads like a résumé; "" of any other.

    Of 2,000 postings none is taken for one.
    """
    if len(re.findall(_YEAR, text)) < FEWEST_YEARS:
        return ""
    from resume_helper.check import is_resume_given  # 100 ms, which most postings do without

    if not is_resume_given(report, text, catalog):
        return ""
    say = catalog.writing(catalog.spoken(report.written_in, report.posting.language)).messages
    command = pasteable("resume-helper", "check", given, say["a_posting"])
    return say["resume_alone"].format(source=report.posting.source, command=command)
