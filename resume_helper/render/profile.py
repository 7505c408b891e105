"""A new profile to fill in, and what is said about one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resume_helper.catalog.entries import Writing
    from resume_helper.person.numbers import Doubt

_TEMPLATE = """\
# Your profile: a JSON Resume document (jsonresume.org) with two keys more on each job, duties and numbers.
# resume-helper numbers asks you for both. Nothing of it leaves your machine.
basics:
  name: ""
  email: ""
  phone: ""
  location: {city: ""}
work:
  # The current job has no endDate. Copy the block for each job, the latest first.
  - name: Company
    position: Customer Service Representative
    startDate: "2023-03"
    duties: []     # ids of duties done here; resume-helper catalog list shows them all
    numbers: {}    # {calls_per_day: 80, csat: 94%, handle_time: 4m30s, cash_handled_per_shift: "$1,200"}; a comma needs quotes
education:
  - institution: ""
    studyType: ""
    endDate: ""
skills: []         # - {name: Salesforce}
languages: []      # - {language: Spanish, fluency: fluent}
certificates: []   # - {name: CCSP, date: "2024-05"}
meta:
  language: LANGUAGE   # the language of your numbers: 1,200.50 (en) or 1.200,50 (es, it, nb)
"""


def template(language: str, *, as_json: bool) -> str:
    """A new profile, with comments where the form has them."""
    if not as_json:
        return _TEMPLATE.replace("LANGUAGE", language)
    job: dict[str, Any] = {"name": "Company", "position": "Customer Service Representative", "startDate": "2023-03",
                           "duties": [], "numbers": {}}  # fmt: skip
    basics = {"name": "", "email": "", "phone": "", "location": {"city": ""}}
    document = {"basics": basics, "work": [job], "education": [], "skills": [], "languages": [], "certificates": [],
                "meta": {"language": language}}  # fmt: skip
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def doubt_text(doubt: Doubt, writing: Writing) -> str:
    """A doubt as a question to the person."""
    from babel.numbers import format_decimal  # 60 ms, only where a number is written

    name = writing.metrics[doubt.metric].name if doubt.metric in writing.metrics else doubt.metric
    return writing.messages[doubt.code].format(
        *(format_decimal(value, locale=writing.code, decimal_quantization=False) for value in doubt.values), name=name
    )
