"""A new profile to fill in, and what is said about one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from resume_helper.bullets import tense
from resume_helper.person.number import Number
from resume_helper.person.written import format_number, roughly
from resume_helper.text import one_line

if TYPE_CHECKING:
    from decimal import Decimal

    from resume_helper.catalog.entries import Metric, Writing
    from resume_helper.person.doubts import Doubt

_TEMPLATE = """\
# {template_intro}
# {template_numbers_asked}
basics:
  name: "[{your_name}]"
  email: ""
  phone: ""
  location: {{city: ""}}
work:
  # {template_jobs}
  - name: "[{template_company}]"
    position: "[{template_position}]"
    startDate: ""  # 2023-03
    duties: []     # {template_duties}
    numbers: {{}}    # {{{template_numbers}}}; {template_comma}
volunteer: []      # - {{organization: "", position: "", duties: []}}; {template_volunteer}
education:
  - institution: ""
    studyType: ""
    endDate: ""
skills: []         # - {{name: Salesforce}}
languages: []      # - {{{template_languages}}}
certificates: []   # - {{name: CCSP, date: "2024-05"}}
meta:
  language: {code}   # {template_language}
"""


def template(writing: Writing, *, as_json: bool) -> str:
    """A new profile in a language, with comments where the form has them, and with blanks for what is the person's own."""
    say = writing.messages
    if not as_json:
        return _TEMPLATE.format(**say, code=writing.code)
    job: dict[str, Any] = {"name": f"[{say['template_company']}]", "position": f"[{say['template_position']}]",
                           "startDate": "", "duties": [], "numbers": {}}  # fmt: skip
    basics = {"name": f"[{say['your_name']}]", "email": "", "phone": "", "location": {"city": ""}}
    lists = dict.fromkeys(("volunteer", "education", "skills", "languages", "certificates"), ())
    document = {"basics": basics, "work": [job], **lists, "meta": {"language": writing.code}}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def doubt_text(doubt: Doubt, writing: Writing) -> str:
    """A doubt as a question to the person, in which a number of the metric is written as the bullets write it."""
    id_, values = doubt.metric.id, (_value(value, doubt.metric, writing) for value in doubt.values)
    asked = tense(writing.messages[doubt.code], present=doubt.present)
    text = asked.format(*values, name=writing.metrics[id_].name if id_ in writing.metrics else id_)
    usual = (_value(value, doubt.metric, writing) for value in doubt.usual)
    return f"{text} {writing.messages['usual'].format(*usual)}" if doubt.usual else text


def _value(value: Decimal | Number | str, metric: Metric, writing: Writing) -> str:
    from babel.numbers import format_decimal  # 60 ms, only where a number is written

    if isinstance(value, str):
        return one_line(value)
    if not isinstance(value, Number):
        return str(format_decimal(value, locale=writing.locale, decimal_quantization=False))
    text = format_number(value, metric, writing.locale, writing.messages)
    return roughly(text, metric, writing.messages) if value.about else text
