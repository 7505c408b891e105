"""The tailored résumé: the person's own jobs and numbers, in the order of the posting's demand, with nothing made up."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from resume_helper.cli.streams import text_of
from resume_helper.holder.career import AT_MOST, breaks, months
from resume_helper.holder.fluency import reached
from resume_helper.person import number_reader, read_person
from resume_helper.person.written import format_number
from resume_helper.render import exchange
from resume_helper.render import resume as forms
from resume_helper.render.interview import interview_sheet
from resume_helper.render.layout import View, layout
from resume_helper.render.text import plain
from resume_helper.resume import tailor
from resume_helper.resume.history import FEWEST_MADE, MOST_LINES
from resume_helper.resume.wording import Tenses, named, place, titled, without_stop
from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS
from tests.person.test_profile import PROFILE as PRESENT

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.person import Person
    from resume_helper.resume import Resume

PROFILE = PRESENT.replace('"2019-06", endDate: "2022-02"', '"2009-06", endDate: "2011-02"')
"""With a second job that ended so long ago that nobody asks for it."""
POSTING = (POSTINGS / "en" / "call-center.txt").read_text("utf-8")
JSON_RESUME_KEYS = {"name", "position", "location", "startDate", "endDate", "highlights"}
NUMBERS = {"calls_per_day": "80", "first_contact_resolution": "78% -> 94% in 6 months", "complaints_per_week": "15"}


def made(tmp_path: Path, catalog: Catalog, numbers: dict[str, str], to: str = "en") -> Resume:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"numbers": numbers, "duties": ["answer-inbound-calls", "resolve-complaints", "meet-targets"]}
    return tailored(tmp_path, catalog, document, to)


def person_of(folder: Path, catalog: Catalog, profile: str | dict[str, Any]) -> Person:
    """The person of a profile, given as text or as a document."""
    file = folder / "p.yaml"
    file.write_text(profile if isinstance(profile, str) else yaml.safe_dump(profile, allow_unicode=True), "utf-8")
    return read_person(file, catalog)


def tailored(
    tmp_path: Path, catalog: Catalog, profile: str | dict[str, Any], to: str = "en", *, all_jobs: bool = False
) -> Resume:
    who = person_of(tmp_path, catalog, profile)
    return tailor(suggest(POSTING, catalog, to=to, person=who), who, all_jobs=all_jobs)


def lines(resume: Resume) -> list[str]:
    return [line.text for position in resume.positions for line in position.lines]


@pytest.mark.parametrize("when", ["0000-01", "Spring - 2019", "2019-99", "2019"])
def test_what_is_no_date_of_a_school_is_written_as_it_stands(tmp_path: Path, catalog: Catalog, when: str) -> None:
    assert when in forms.to_text(tailored(tmp_path, catalog, PROFILE.replace("2019-05", when)))


@pytest.mark.parametrize(
    ("to", "when"), [("en", "2024 – present"), ("es", "2024 – actualidad"), ("it", "2024 – oggi"), ("nb", "2024 – d.d.")]
)
def test_a_degree_that_goes_on_says_so_as_a_job_does(tmp_path: Path, catalog: Catalog, to: str, when: str) -> None:
    document = yaml.safe_load(PROFILE) | {"education": [{"institution": "Shaw", "studyType": "BA", "startDate": "2024"}]}
    assert f"BA, Shaw, {when}" in [block.line for block in forms.blocks(tailored(tmp_path, catalog, document, to))]


@pytest.mark.parametrize("to", ["en", "es", "it", "nb"])
def test_bullets_hold_the_person_s_numbers_and_never_a_blank(tmp_path: Path, catalog: Catalog, to: str) -> None:
    resume = made(tmp_path, catalog, NUMBERS, to)
    text = "\n".join(lines(resume))
    assert "80" in text
    assert "94" in text
    assert "78" in text
    assert "15" in text
    assert "[" not in text
    assert "{" not in text


def test_only_positions_that_matter_are_shown_the_latest_first_in_the_right_tense(tmp_path: Path, catalog: Catalog) -> None:
    resume = made(tmp_path, catalog, NUMBERS)
    assert [position.job.name for position in resume.positions] == ["Acme Telecom"]
    assert not any(re.match(r"(Took|Handled|Answered)\b", line) for line in lines(resume))


JOB = (
    "  - {{name: {0}, position: Agent, startDate: {1}, endDate: {2}, "
    "duties: [answer-inbound-calls], numbers: {{calls_per_day: {3}}}}}\n"
)


@pytest.mark.parametrize(
    "dates",
    [
        [("2010", '""'), ("2022", '""')],
        [("2024-01", "2024-06"), ("2020", '""')],
        [("2010", "2019-01"), ("2018", "2019-02")],
        [("2010", "2019"), ("2018", "2019")],
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_suggestions_and_the_resume_take_the_same_job_for_the_latest(
    tmp_path: Path, catalog: Catalog, dates: list[tuple[str, str]], *, turned: bool
) -> None:
    jobs = [JOB.format(name, *row, number) for row, name, number in zip(dates, "AB", (11, 99), strict=True)]
    who = person_of(tmp_path, catalog, "work:\n" + "".join(reversed(jobs) if turned else jobs))
    report = suggest(POSTING, catalog, person=who)
    assert "99" in next(duty.bullets[0].text for duty in report.duties if duty.id == "answer-inbound-calls")
    assert [position.job.name for position in tailor(report, who).positions] == ["B", "A"]


def test_a_job_without_a_duty_asked_for_stays_where_its_years_would_be_missing(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    own = {"name": "Van Co", "position": "Driver", "startDate": "2022-03", "highlights": ["Drove a van"]}
    document["work"] = [
        own,
        *document["work"],
        {"name": "Paper", "position": "Carrier", "startDate": "2009", "endDate": "2010"},
    ]
    document["work"][1] |= {"startDate": "2020", "endDate": "2022-03"}
    resume = tailored(tmp_path, catalog, document)
    assert [(position.job.name, bool(position.lines)) for position in resume.positions] == [
        ("Van Co", True),
        ("Acme Telecom", True),
    ]
    assert resume.left_out == ("Cashier, Corner Shop", "Carrier, Paper")


def test_what_ended_in_the_last_ten_years_stays(tmp_path: Path, catalog: Catalog) -> None:
    names = [position.job.name for position in tailored(tmp_path, catalog, PRESENT).positions]
    assert names == ["Acme Telecom", "Corner Shop"]


def test_ten_years_are_counted_from_when_the_latest_job_began_and_not_from_its_end(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"] = [
        document["work"][0] | {"startDate": "2012", "endDate": "2025"},
        {"name": "Fern Bakery", "position": "Baker", "startDate": "2001", "endDate": "2004"},
        {"name": "Old Mill", "position": "Miller", "startDate": "1998", "endDate": "2001"},
    ]
    resume = tailored(tmp_path, catalog, document)
    assert [position.job.name for position in resume.positions] == ["Acme Telecom", "Fern Bakery"]
    assert resume.left_out == ("Miller, Old Mill",)


def test_who_works_somewhere_still_says_so_and_a_title_may_answer_too(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    phones = document["work"][0] | {"startDate": "2020"}
    document["work"] = [
        {"name": "Sunday Cinema", "position": "Usher", "startDate": "2023"},
        phones,
        {"name": "Old Line", "position": "Call center agent", "startDate": "2004", "endDate": "2009"},
        {"name": "Paper", "position": "Carrier", "startDate": "2001", "endDate": "2002"},
    ]
    resume = tailored(tmp_path, catalog, document)
    assert [position.job.name for position in resume.positions] == ["Acme Telecom", "Sunday Cinema", "Old Line"]
    assert resume.left_out == ("Carrier, Paper",)


def test_numbers_come_before_room_and_those_without_a_line_are_told(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    duties = [duty.id for duty in suggest(POSTING, catalog).duties]
    metrics = dict.fromkeys(metric for duty in duties for row in catalog.shared.duties[duty].slots for metric in row)
    numbers = {id_: "70%" if catalog.shared.metrics[id_].kind == "percent" else "7" for id_ in metrics
               if catalog.shared.metrics[id_].kind in ("percent", "count")}  # fmt: skip
    own = [f"Won prize {letter}" for letter in "abcdefgh"]
    document["work"][0] |= {"duties": duties, "highlights": own, "numbers": numbers}
    (position,) = tailored(tmp_path, catalog, document).positions
    told = {metric for line in position.lines for metric in line.metrics}
    made = [line.duty for line in position.lines if line.metrics]
    assert FEWEST_MADE < len(made) <= MOST_LINES
    assert len({*made}) == len(made)  # of a duty one line
    assert {*position.untold} == numbers.keys() - told


def test_a_duty_asked_for_without_room_is_named_in_one_line_the_last(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    duties = [duty.id for duty in suggest(POSTING, catalog).duties]
    own = [f"Won prize {letter}" for letter in "abcdef"]
    document["work"][0] |= {"duties": duties, "highlights": own}
    who = person_of(tmp_path, catalog, document)
    report = suggest(POSTING, catalog, person=who)
    (few,), (many,) = (tailor(report, who, limit=limit).positions for limit in (0, len(own) + len(duties)))
    assert [line.duty for line in few.lines].count("") == len(own) + 1
    assert few.lines[-1].text.startswith("Other duties: ")
    assert {line.duty for line in few.lines if line.duty} | {*few.named} == {*duties}
    assert len(few.named) == len(duties) - FEWEST_MADE
    assert not many.named


@pytest.mark.parametrize("limit", [1, 4, 6])
def test_no_job_has_more_lines_than_the_limit_and_one_s_own_come_first(tmp_path: Path, catalog: Catalog, limit: int) -> None:
    document = yaml.safe_load(PROFILE)
    duties = [duty.id for duty in suggest(POSTING, catalog).duties]
    own = [f"Won prize {letter}" for letter in "abcd"]
    document["work"][0] |= {"duties": duties, "highlights": own, "numbers": {"calls_per_day": "80", "csat": "90%"}}
    who = person_of(tmp_path, catalog, document)
    position = tailor(suggest(POSTING, catalog, person=who), who, limit=limit).positions[0]
    assert len(position.lines) == limit
    assert sum(line.own for line in position.lines) == min(limit, len(own))
    assert not position.named
    shown = [line.text for line in position.lines]
    assert {*own} == {line for line in (*shown, *position.cut) if line in own}
    names = [catalog.writing("en").duties[line.duty].name for line in position.lines if line.duty]
    assert {*names}.isdisjoint(position.cut)


def test_jobs_without_a_duty_asked_for_are_named(tmp_path: Path, catalog: Catalog) -> None:
    assert made(tmp_path, catalog, NUMBERS).left_out == ("Cashier, Corner Shop",)


def test_of_all_jobs_one_without_a_duty_asked_for_has_the_person_s_own_lines_or_its_heading_alone(
    tmp_path: Path, catalog: Catalog
) -> None:
    document = yaml.safe_load(PROFILE)
    own = [f"Won prize {letter}" for letter in "abcdefgh"]
    document["work"] += [{"name": "Van Co", "position": "Driver", "startDate": "2000", "endDate": "2005", "highlights": own}]
    resume = tailored(tmp_path, catalog, document, all_jobs=True)
    assert resume.left_out == ()
    assert [[line.text for line in position.lines] for position in resume.positions[1:]] == [[], own]
    assert (
        "Cashier | Corner Shop\nJun 2009 \u2013 Feb 2011\n\nDriver | Van Co\n2000 \u2013 2005\n- Won prize a\n"
        in forms.to_text(resume)
    )
    assert [row["name"] for row in json.loads(exchange.to_json_resume(resume))["work"]] == [
        "Acme Telecom",
        "Corner Shop",
        "Van Co",
    ]
    sections = yaml.safe_load(exchange.to_rendercv(resume))["cv"]["sections"]
    assert [row["company"] for row in sections["Work experience"]] == ["Acme Telecom", "Corner Shop", "Van Co"]
    assert not resume.positions[1].lines


def test_where_no_job_has_a_duty_asked_for_the_latest_shows_what_it_has(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0]["duties"] = ["manage-vault-atm"]
    assert [line.duty for line in tailored(tmp_path, catalog, document).positions[0].lines] == ["manage-vault-atm"]
    document["work"][1]["duties"] = ["manage-vault-atm"]
    assert [position.job.name for position in tailored(tmp_path, catalog, document).positions] == ["Acme Telecom"]


def test_a_job_without_dates_is_not_said_to_be_the_present_one(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    del document["work"][0]["startDate"]
    resume = tailored(tmp_path, catalog, document, all_jobs=True)
    assert [position.job.name for position in resume.positions] == ["Corner Shop", "Acme Telecom"]
    assert "\u2013 present" not in forms.to_text(resume)
    assert "\nRepresentative | Acme Telecom\n- " in forms.to_text(resume)
    assert "end_date: present" not in exchange.to_rendercv(resume)
    assert any(re.match(r"(Took|Handled|Answered)\b", line) for line in lines(resume))


@pytest.mark.parametrize("to", ["en", "es", "it", "nb"])
def test_bullets_speak_of_many_so_one_is_left_out(tmp_path: Path, catalog: Catalog, to: str) -> None:
    resume = made(tmp_path, catalog, NUMBERS | {"complaints_per_week": "1", "calls_per_day": "0.5"}, to)
    assert not re.search(r"\b(1|0[.,]5)\b", "\n".join(lines(resume)))
    assert not {"complaints_per_week", "calls_per_day"} & {*resume.positions[0].lacking}


def test_what_a_posting_calls_its_customers_is_not_said_of_another_job(tmp_path: Path, catalog: Catalog) -> None:
    assert suggest(POSTING, catalog).people == "member"
    said = lines(made(tmp_path, catalog, {"calls_per_day": "80"}))
    assert "Investigate complaints from customers and find solutions" in said
    assert "member" not in "\n".join(said)


def test_a_change_stands_at_the_end_where_it_parts_nothing(tmp_path: Path, catalog: Catalog) -> None:
    changed = [line for line in lines(made(tmp_path, catalog, NUMBERS)) if "78%" in line]
    assert changed
    assert all(line.endswith("(from 78%, in 6 months)") for line in changed)


def test_the_person_s_own_lines_are_all_there_and_numbers_come_before_none(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    duties = [duty.id for duty in suggest(POSTING, catalog).duties]
    own = [f"Won prize {letter}" for letter in "abcd"]
    document["work"][0] |= {"duties": duties, "highlights": own, "numbers": {"target_attainment": "112%"}}
    said = lines(tailored(tmp_path, catalog, document))
    assert [line for line in said if line in own] == own
    assert len(said) == MOST_LINES + 1
    assert said[-1].startswith("Other duties: ")
    assert any("112%" in line for line in said)


def own_lines(tmp_path: Path, catalog: Catalog, own: list[str], numbers: dict[str, str], **meta: str) -> Resume:
    """The résumé of somebody who took calls and settled complaints, with these lines and numbers."""
    document = yaml.safe_load(PROFILE) | {"meta": meta}
    document["work"][0] |= {"duties": [COMPLAINTS, CALLS], "highlights": own, "numbers": numbers}
    return tailored(tmp_path, catalog, document)


TELLS_CALLS = "Answer calls from customers about their bills"


def test_what_a_line_of_one_s_own_tells_the_catalog_does_not_tell_again(tmp_path: Path, catalog: Catalog) -> None:
    own = ["Won a prize", TELLS_CALLS]
    (position,) = own_lines(tmp_path, catalog, own, {}).positions
    told = [line.duty for line in position.lines]
    assert sorted(told) == ["", CALLS, COMPLAINTS]
    assert [line.text for line in position.lines if line.duty != COMPLAINTS] == [TELLS_CALLS, "Won a prize"]
    assert "calls_per_day" in position.lacking


@pytest.mark.parametrize(
    ("line", "numbers", "written"),
    [
        ("Answer about 80 calls a day", {"calls_per_day": "80"}, "Answer about 80 calls a day"),
        ("Answer 70-90 calls a day", {"calls_per_day": "80"}, "Answer 70-90 calls a day"),
        ("Answering 80 calls daily", {"calls_per_day": "80"}, "Answering 80 calls daily"),
        ("Answer calls about bookings.", {"calls_per_day": "80"}, "Answer calls about bookings, 80 a day"),
        ("Answer calls, mostly of members", {"calls_per_day": "80"}, "Answer calls, mostly of members (80 calls a day)"),
        (
            "Answer calls about bookings",
            {"calls_per_day": "80", "first_contact_resolution": "85%"},
            "Answer calls about bookings (80 calls a day, 85% resolved on first contact)",
        ),
        ("Answer calls about bookings", {"calls_per_day": "60 -> 80"}, "Answer calls about bookings, 80 a day (from 60)"),
        ("Answer calls, settle complaints", {"calls_per_day": "80"}, "Answer calls (80 a day), settle complaints"),
    ],
)  # fmt: skip
def test_a_number_is_put_into_the_line_of_one_s_own_that_has_none(
    tmp_path: Path, catalog: Catalog, line: str, numbers: dict[str, str], written: str
) -> None:
    (position,) = own_lines(tmp_path, catalog, [line], numbers).positions
    assert [row.text for row in position.lines if row.duty == CALLS] == [written]
    assert not position.untold
    assert not position.otherwise


@pytest.mark.parametrize(
    ("to", "line", "written"),
    [
        ("es", "Atención de llamadas de clientes", "Atención de llamadas de clientes, 80 al día"),
        ("es", "Atendí llamadas, correos y chats", "Atendí llamadas (80 al día), correos y chats"),
        ("it", "Gestione delle chiamate in entrata", "Gestione delle chiamate in entrata, 80 al giorno"),
        ("it", "Risposta alle chiamate e ai reclami", "Risposta alle chiamate e ai reclami (80 chiamate al giorno)"),
        ("nb", "Besvarer innkommende anrop om strøm", "Besvarer innkommende anrop om strøm, 80 om dagen"),
        ("nb", "Besvarer telefoner og klager", "Besvarer telefoner og klager (80 anrop om dagen)"),
    ],
)
def test_a_number_is_put_into_a_line_in_the_words_of_its_language(
    tmp_path: Path, catalog: Catalog, to: str, line: str, written: str
) -> None:
    document = yaml.safe_load(PROFILE) | {"meta": {"language": to}}
    document["work"][0] |= {"duties": [CALLS], "highlights": [line], "numbers": {"calls_per_day": "80"}}
    (position,) = tailored(tmp_path, catalog, document, to).positions
    assert [row.text for row in position.lines] == [written]


def test_an_answer_beside_a_line_that_tells_another_number_is_left_out_and_told(tmp_path: Path, catalog: Catalog) -> None:
    (position,) = own_lines(tmp_path, catalog, ["Answer about 1,800 calls a month"], {"calls_per_day": "80"}).positions
    assert not re.search(r"\b80\b", "\n".join(line.text for line in position.lines))
    assert position.otherwise == ("calls_per_day",)


def test_a_number_stands_once_in_a_job_though_its_line_shows_no_duty(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    own = ["Direct a store with 240 team members and $78M in yearly sales"]
    document["work"][0] |= {"duties": ["supervise-team"], "highlights": own, "numbers": {"people_led": "240"}}
    resume = tailored(tmp_path, catalog, document)
    assert [line.text for line in resume.positions[0].lines] == own


def test_lines_in_another_language_than_the_resume_show_their_duties_and_take_their_numbers(
    tmp_path: Path, catalog: Catalog
) -> None:
    own = "Unas 80 llamadas al día de clientes sobre sus facturas"
    (position,) = own_lines(tmp_path, catalog, [own], {}, language="es").positions
    told = {line.text: line.duty for line in position.lines}
    assert told.pop(own) == CALLS
    assert {*told.values()} == {COMPLAINTS}
    assert "calls_per_day" not in position.lacking
    bare, number = "Atiendo las llamadas de los clientes", {"calls_per_day": "80"}
    (position,) = own_lines(tmp_path, catalog, [bare], number, language="es").positions
    assert [line.text for line in position.lines if line.own] == [f"{bare}, 80 al día"]


def test_a_duty_without_numbers_gets_the_form_that_is_true_without_one_and_says_what_is_lacking(
    tmp_path: Path, catalog: Catalog
) -> None:
    resume = made(tmp_path, catalog, {})
    assert not re.search(r"\d", "\n".join(lines(resume)))
    assert "calls_per_day" in resume.positions[0].lacking


CALLS, COMPLAINTS, RECORDS = "answer-inbound-calls", "resolve-complaints", "maintain-customer-records"


def history(tmp_path: Path, catalog: Catalog, to: str, *jobs: tuple[list[str], dict[str, str]]) -> Resume:
    """The résumé of somebody who had some jobs, the latest first, each with its duties and numbers."""
    document = yaml.safe_load(PROFILE)
    document["work"] = [
        {"name": f"Firm {2020 - n}", "position": "Agent", "startDate": str(2020 - n), "endDate": str(2021 - n)}
        | {"duties": [*duties], "numbers": {**numbers}}
        for n, (duties, numbers) in enumerate(jobs)
    ]
    return tailored(tmp_path, catalog, document, to)


def test_a_job_s_own_numbers_are_told_though_another_has_told_its_own_and_in_other_words_where_there_are(
    tmp_path: Path, catalog: Catalog
) -> None:
    both = {"complaints_per_week": "12", "resolution_rate": "95%"}
    resume = history(
        tmp_path,
        catalog,
        "en",
        ([CALLS, COMPLAINTS], {"calls_per_day": "70", "first_contact_resolution": "85%", "complaints_per_week": "12"}),
        ([CALLS, COMPLAINTS], {"calls_per_day": "55"} | both),
        ([COMPLAINTS, RECORDS], {"complaints_per_week": "10"}),
    )
    assert [[line.text for line in position.lines] for position in resume.positions] == [
        [
            "Handled 70 calls a day, resolving 85% on first contact",
            "Handled 12 customer complaints a week",
        ],
        ["Answered 55 inbound calls a day", "Resolved 95% of customer complaints"],
        [
            "Handled 10 customer complaints a week",
            "Documented customer requests, actions taken and outcomes",
        ],
    ]


@pytest.mark.parametrize("numbers", [{}, {"calls_per_day": "70", "complaints_per_week": "12"}])
@pytest.mark.parametrize(
    ("to", "names"),
    [
        ("en", "Duties: answer inbound calls; resolve customer complaints"),
        ("es", "Funciones: atender llamadas entrantes; resolver quejas y reclamos"),
        ("it", "Mansioni: rispondere alle chiamate in entrata; gestire i reclami"),
        ("nb", "Arbeidsoppgaver: besvare innkommende telefoner; behandle klager og reklamasjoner"),
    ],
)
def test_no_bullet_stands_under_two_jobs_and_what_is_left_is_named_in_one(
    tmp_path: Path, catalog: Catalog, to: str, names: str, numbers: dict[str, str]
) -> None:
    resume = history(tmp_path, catalog, to, *[([CALLS, COMPLAINTS], numbers)] * 4)
    said = lines(resume)
    assert len(said) == len({*said}) + (0 if numbers else 1)
    assert said[-1] == names
    assert [*resume.positions[3].lacking][:2] == (["first_contact_resolution", "handle_time"] if numbers else
                                                  ["calls_per_day", "first_contact_resolution"])  # fmt: skip


def test_two_jobs_without_numbers_show_two_sides_of_a_duty_in_whatever_tense(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    spans = {"startDate": "2022"}, {"startDate": "2018", "endDate": "2021"}
    document["work"] = [{"name": "Acme", "position": "Agent", "duties": [CALLS]} | span for span in spans]
    told = [[line.text for line in position.lines] for position in tailored(tmp_path, catalog, document).positions]
    assert told == [
        ["Answer calls from customers and resolve their requests"],
        ["Took incoming calls and gave callers the information they needed"],
    ]


def test_numbers_that_a_bullet_leaves_out_stand_behind_it_and_a_duty_has_one_line(tmp_path: Path, catalog: Catalog) -> None:
    numbers = {"complaints_per_week": "12", "resolution_rate": "95%", "calls_per_day": "70", "first_contact_resolution": "85%"}
    told = [
        "Handled 70 calls a day, resolving 85% on first contact",
        "Handled 12 customer complaints a week (95% of complaints resolved)",
    ]
    assert lines(history(tmp_path, catalog, "en", ([CALLS, COMPLAINTS], numbers))) == told
    changed = numbers | {"complaints_per_week": "20 -> 12"}
    (_, line) = lines(history(tmp_path, catalog, "en", ([CALLS, COMPLAINTS], changed)))
    assert ")" not in line[:-1] or line.endswith("resolved")  # no bracket behind another


def test_a_job_with_few_duties_asked_for_shows_what_else_it_has(tmp_path: Path, catalog: Catalog) -> None:
    others = ["process-returns", "operate-cash-register", "restock-shelves", "greet-customers"]
    resume = history(tmp_path, catalog, "en", ([CALLS], {}), ([CALLS, *others], {"returns_per_day": "30"}))
    assert [line.duty for line in resume.positions[0].lines] == [CALLS]
    told = resume.positions[1].lines
    assert [line.duty for line in told] == [CALLS, "process-returns", "operate-cash-register"]
    assert "30 returns" in told[1].text


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(calls=7, csat=74, to="en")
@given(calls=st.integers(1, 5000), csat=st.integers(1, 100), to=st.sampled_from(["en", "es", "it", "nb"]))
def test_every_digit_of_every_bullet_comes_from_the_profile(
    tmp_path: Path, catalog: Catalog, calls: int, csat: int, to: str
) -> None:
    given_ = {"calls_per_day": str(calls), "first_contact_resolution": f"{csat}%"}
    metrics, reader = catalog.shared.metrics, number_reader(to, catalog)
    resume = made(tmp_path, catalog, given_, to)
    locale, say = resume.writing.locale, resume.writing.messages
    allowed = {format_number(reader.read(text, metrics[id_]), metrics[id_], locale, say) for id_, text in given_.items()}
    for line in lines(resume):
        for text in sorted(allowed, key=len, reverse=True):  # 74% before 7, which would leave 4%
            line = line.replace(text, "")  # noqa: PLW2901 - what is left must hold no digit
        assert not re.search(r"\d", line)


def test_duties_not_done_are_gaps_with_the_nearest_one_done_where_more_than_a_common_quality_ties_them(
    tmp_path: Path, catalog: Catalog
) -> None:
    made(tmp_path, catalog, {})
    who = read_person(tmp_path / "p.yaml", catalog)
    report = suggest(POSTING, catalog, person=who)
    gaps = {gap.id: gap for gap in report.gaps}
    assert "answer-inbound-calls" not in gaps
    assert not gaps["escalate-issues"].nearest  # written communication is asked of nearly all
    held = {skill.id: skill.held for skill in report.skills}
    assert (held["crm-software"], held["active-listening"]) == (True, None)
    near = suggest("You will operate the switchboard and transfer calls to staff.", catalog, person=who).gaps
    told = {gap.id: gap for gap in near}["operate-switchboard"]
    assert told.nearest == "Answer inbound calls"
    assert told.shared


def spaced(text: str) -> str:
    """A text in one line, in which spaces that do not break stay."""
    return re.sub(r"[ \n]+", " ", text)


def test_with_a_profile_suggestions_hold_its_numbers_and_conditions_are_held_against_it(
    tmp_path: Path, catalog: Catalog
) -> None:
    made(tmp_path, catalog, NUMBERS)
    who = read_person(tmp_path / "p.yaml", catalog)
    report = suggest(POSTING, catalog, person=who)
    for duty in report.duties:
        assert bool(duty.bullets) == (duty.id in who.done)
        told = duty.id in ("answer-inbound-calls", "resolve-complaints")
        assert all(bool(slot.value) is told for bullet in duty.bullets for slot in bullet.slots)
    legend = "\u2713\u00a0in your profile \u00b7 \u2717\u00a0not in your profile \u00b7 no mark: only you know; name it"
    for shown, times in ((report, 1), (suggest(POSTING, catalog), 0)):
        assert spaced(plain(layout(shown, catalog.writing("en"), catalog.languages, View()))).count(legend) == times
    shown_ = plain(layout(report, catalog.writing("en"), catalog.languages, View()))
    assert [row.metric for row in report.questions] == ["target_attainment"]
    assert "\n\n\n" not in shown_
    assert not re.search("[\u2713\u2717][ \n]", shown_)  # a mark stands on the line of what it is about
    near = suggest(f"{POSTING}\nYou will operate the switchboard and transfer calls to staff.", catalog, person=who)
    page = " ".join(plain(layout(near, catalog.writing("en"), catalog.languages, View())).split())
    gap = next(gap for gap in near.gaps if gap.nearest)
    assert f"{gap.name} \u00b7 nearest: {gap.nearest} (" in page
    stated = {duty.id: duty.evidence[0].quote for duty in near.duties}
    assert gap.bullet
    for lacking in near.gaps:  # as `check` tells it: the line of the posting, and a bullet to fill in
        assert f"\u201c{stated[lacking.id]}\u201d" in page
        assert f"\u2022 {lacking.bullet}" in page
    met = {condition.kind: condition.met for condition in report.conditions}
    assert (met["experience"], met["education"], met["language"]) == (None, True, True)
    assert {c.met for c in suggest(POSTING, catalog).conditions} == {None}
    strict = POSTING.replace("one year", "eighteen years").replace("High school diploma or GED", "Master's degree required")
    met = {condition.kind: condition.met for condition in suggest(strict, catalog, person=who).conditions}
    assert (met["experience"], met["education"]) == (False, False)


@pytest.mark.parametrize(
    ("degree", "bachelor", "master"),
    [("Bachelor of Arts", True, False), ("MBA", True, True), ("Degree", None, None), ("High school diploma", False, False)],
)
def test_a_degree_meets_what_is_no_higher(
    tmp_path: Path, catalog: Catalog, degree: str, *, bachelor: bool | None, master: bool | None
) -> None:
    document = yaml.safe_load(PROFILE)
    document["education"] = [{"institution": "Acme College", "studyType": degree}]
    who = person_of(tmp_path, catalog, document)
    for asked, met in (("Bachelor's degree required", bachelor), ("Master's degree required", master)):
        text = POSTING.replace("High school diploma or GED", asked)
        report = suggest(text, catalog, person=who)
        assert [condition.met for condition in report.conditions if condition.kind == "education"] == [met]


@pytest.mark.parametrize(
    ("study", "held"), [("GCSE", True), ("Leaving Cert", True), ("Bachelor of Arts", True), ("First aid", False)]
)
def test_what_a_country_calls_a_school_certificate_is_no_product(
    tmp_path: Path, catalog: Catalog, study: str, *, held: bool
) -> None:
    file = tmp_path / "p.yaml"
    file.write_text(f"work: [{{name: A, position: B}}]\neducation: [{{institution: C, studyType: {study}}}]\n", "utf-8")
    text = POSTING.replace("High school diploma or GED", "GCSE English and Maths")
    report = suggest(text, catalog, person=read_person(file, catalog))
    assert {skill.id: skill.held for skill in report.skills}["secondary-diploma"] is held


def test_a_degree_and_a_duty_done_show_what_they_take_for_granted(tmp_path: Path, catalog: Catalog) -> None:
    file = tmp_path / "p.yaml"
    for duties, degree, held in (("[answer-inbound-calls]", "Bachelor of Arts", True), ("[]", "Diploma course", False)):
        file.write_text(
            f"work: [{{name: A, position: B, duties: {duties}}}]\neducation: [{{institution: C, studyType: {degree}}}]\n",
            "utf-8",
        )
        assert (read_person(file, catalog).held >= {"secondary-diploma", "customer-service-experience"}) is held


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [("2021-01", "2022-12", 24, 24), ("2021-03", "2021-03", 1, 1), ("2021", "2022", 2, 24), ("2021-06", "2022", 8, 19)],
)
def test_months_of_work_count_the_last_one_and_allow_for_dates_of_years_alone(
    tmp_path: Path, catalog: Catalog, start: str, end: str, least: int, most: int
) -> None:
    who = person_of(tmp_path, catalog, f"work: [{{name: A, position: B, startDate: '{start}', endDate: '{end}'}}]\n")
    assert (months(who.profile.work), months(who.profile.work, AT_MOST)) == (least, most)


@pytest.mark.parametrize(
    ("language", "asked", "met"),
    [
        ("en", "At least 2 years of customer service experience required", True),
        ("en", "2 years' work experience", True),
        ("en", "5 years of bank experience", None),
        ("en", "2 years of experience\nin banking", None),
        ("en", "Must have 1 year of management experience", None),
        ("en", "18 years of bank experience", False),
        ("es", "Experiencia mínima de 2 años en atención al cliente", True),
        ("es", "Experiencia de 2 años en banca", None),
        ("it", "Almeno 2 anni di esperienza nell'assistenza clienti", True),
        ("it", "Esperienza di almeno 2 anni come cassiere", None),
        ("nb", "Minst to års erfaring fra kundeservice", True),
        ("nb", "Minst to års erfaring fra bank", None),
    ],
)
def test_years_of_any_work_show_no_experience_of_one_kind(
    tmp_path: Path, catalog: Catalog, language: str, asked: str, *, met: bool | None
) -> None:
    name = {"en": "call-center", "es": "teleoperador", "it": "sportello", "nb": "butikk"}[language]
    posting = (POSTINGS / language / f"{name}.txt").read_text("utf-8") + f"\n- {asked}\n"
    who = person_of(tmp_path, catalog, PROFILE)
    report = suggest(posting, catalog, person=who)
    start = posting.rindex(asked.partition("\n")[0])
    assert [c.met for c in report.conditions if c.kind == "experience" and c.start >= start] == [met]
    page = plain(layout(report, catalog.writing(language), catalog.languages, View()))
    told = {
        "en": "years in all",
        "es": "años en total",
        "it": "anni in tutto",
        "nb": "år til sammen",
    }
    assert (told[language] in " ".join(page.split())) == any(
        c.kind == "experience" and c.met is not False for c in report.conditions
    )


def test_markdown_text_and_docx_say_the_same_in_the_same_order(tmp_path: Path, catalog: Catalog) -> None:
    resume = made(tmp_path, catalog, NUMBERS)
    every = [*forms.blocks(resume)]
    # Dates stand below a job, behind a school, and at the right of both on a page of Word.
    said = [part for block in every for part in ((block.text, block.when) if block.role == "position" else (block.line,))]
    document = Document(io.BytesIO(forms.to_docx(resume)))
    shown = ["\t".join(filter(None, (block.text, block.when))) for block in every]
    assert [paragraph.text for paragraph in document.paragraphs] == shown
    assert {p.style.name for p in document.paragraphs} >= {"Title", "Heading 1", "Heading 2", "List Bullet"}
    assert document.tables == []
    plain = re.sub(r"^[#\- ]+", "", forms.to_markdown(resume).replace("\\", ""), flags=re.MULTILINE)
    assert [line for line in plain.splitlines() if line] == said
    headings = {block.text for block in every if block.role == "heading"}
    assert [re.sub(r"^- ", "", line) for line in forms.to_text(resume).splitlines() if line] == [
        line.upper() if line in headings else line for line in said
    ]


def test_the_dates_of_a_docx_stand_at_its_right_margin(tmp_path: Path, catalog: Catalog) -> None:
    document = Document(io.BytesIO(forms.to_docx(made(tmp_path, catalog, NUMBERS))))
    paper = document.sections[0]
    width = paper.page_width - paper.left_margin - paper.right_margin
    for name in ("Normal", "Heading 2"):
        (stop,) = document.styles[name].paragraph_format.tab_stops
        assert (stop.position, stop.alignment) == (width, WD_TAB_ALIGNMENT.RIGHT)
    job = next(p for p in document.paragraphs if p.style.name == "Heading 2")
    assert [run.bold for run in job.runs] == [None, False]


def test_the_heading_of_a_job_stays_with_its_first_two_lines(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"highlights": ["Won a prize", "Won another", "Won a third"], "duties": [], "numbers": {}}
    paragraphs = Document(io.BytesIO(forms.to_docx(tailored(tmp_path, catalog, document)))).paragraphs
    (first,) = (at for at, paragraph in enumerate(paragraphs) if paragraph.text == "Won a prize")
    assert [bool(p.paragraph_format.keep_with_next) for p in paragraphs[first - 1 : first + 3]] == [True, True, False, False]


def test_schools_are_as_jobs_the_latest_first_where_all_have_dates(tmp_path: Path, catalog: Catalog) -> None:
    dates = {"Alpha": ("2010", "2014"), "Beta": ("2020", ""), "Gamma": ("", "2019-06"), "Delta": ("", "2019")}
    rows = [{"institution": name, "startDate": start, "endDate": end} for name, (start, end) in dates.items()]
    document = yaml.safe_load(PROFILE) | {"education": rows}
    schools = tailored(tmp_path, catalog, document).profile.education
    assert [row["institution"] for row in schools] == ["Beta", "Gamma", "Delta", "Alpha"]
    rows[2]["endDate"] = ""
    schools = tailored(tmp_path, catalog, document).profile.education
    assert [row["institution"] for row in schools] == [*dates]


@pytest.mark.parametrize("form", [".txt", ".md", ".html", ".docx"])
def test_a_resume_of_each_form_is_read_again_as_the_same(tmp_path: Path, catalog: Catalog, form: str) -> None:
    document = yaml.safe_load(PROFILE)
    document["basics"]["summary"] = "Cashier with five years at the till in Columbus, OH. Used to long lines and long days."
    resume = tailored(tmp_path, catalog, document)
    file = tmp_path / f"resume{form}"
    write = {".txt": forms.to_text, ".md": forms.to_markdown, ".html": forms.to_html, ".docx": forms.to_docx}[form]
    made_ = write(resume)
    file.write_bytes(made_ if isinstance(made_, bytes) else made_.encode())
    again, left = taken(read_resume(text_of(str(file), "résumé")[0], catalog))
    assert left == []
    jobs = [(job.position, job.name, job.start, job.end) for job in (position.job for position in resume.positions)]
    assert [tuple(row.get(name, "") for name in ("position", "name", "startDate", "endDate")) for row in again["work"]] == jobs
    assert [row["highlights"] for row in again["work"]] == [
        [line.text for line in position.lines] for position in resume.positions
    ]
    assert again["basics"]["summary"] == document["basics"]["summary"]


@pytest.mark.parametrize(
    ("to", "tag"), [("en", "en-US"), ("es", "es-CL"), ("es-ES", "es-ES"), ("it", "it-IT"), ("nb", "nb-NO")]
)
def test_a_docx_is_in_its_language_and_the_same_each_time(tmp_path: Path, catalog: Catalog, to: str, tag: str) -> None:
    made_ = forms.to_docx(made(tmp_path, catalog, NUMBERS, to))
    with zipfile.ZipFile(io.BytesIO(made_)) as parts:
        assert f'w:lang w:val="{tag}"' in parts.read("word/styles.xml").decode()
        assert b"2013" not in parts.read("docProps/core.xml")
    assert Document(io.BytesIO(made_)).core_properties.author == "Ana García"
    paper = Document(io.BytesIO(made_)).sections[0]
    assert (round(paper.page_width.mm), round(paper.page_height.mm)) == ((216, 279) if to == "en" else (210, 297))


def test_a_docx_has_no_more_of_a_name_than_its_properties_hold(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["basics"]["name"] = "Ana " * 100
    made_ = Document(io.BytesIO(forms.to_docx(tailored(tmp_path, catalog, document))))
    assert made_.core_properties.author == ("Ana " * 100)[:255]
    assert made_.paragraphs[0].text == ("Ana " * 100).strip()


def test_what_is_empty_in_a_profile_is_left_out_of_json_resume(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE) | {"volunteer": None, "awards": [{"title": "Best", "date": " "}]}
    document["basics"] |= {"label": None, "url": " ", "profiles": None}
    document["work"][0]["url"] = None
    written = json.loads(exchange.to_json_resume(tailored(tmp_path, catalog, document)))
    assert "volunteer" not in written
    assert written["awards"] == [{"title": "Best"}]
    assert {*written["basics"]} == {"name", "email", "location"}
    assert "url" not in written["work"][0]


def test_the_headline_stands_under_the_name(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["basics"]["label"] = "Support lead | English and Spanish"
    roles = [(block.role, block.text) for block in forms.blocks(tailored(tmp_path, catalog, document))]
    assert roles[1] == ("label", "Support lead | English and Spanish")
    assert roles[2][0] == "contact"


def test_a_schooling_that_goes_on_says_so(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE) | {
        "education": [{"institution": "Acme College", "studyType": "BA", "startDate": "2024"}]
    }
    assert "\nBA, Acme College, 2024 \u2013 present\n" in forms.to_text(tailored(tmp_path, catalog, document))


@pytest.mark.parametrize(
    ("title", "to", "written"),
    [
        ("CUSTOMER SERVICE AGENT", "en", "Customer Service Agent"),
        ("head of returns", "en", "Head of Returns"),
        ("SENIOR CSR II", "en", "Senior CSR II"),
        ("CSR", "en", "CSR"),
        ("Agent for BPO", "en", "Agent for BPO"),
        ("AUXILIAR DE CAJA", "es", "Auxiliar de caja"),
        ("ADDETTA ALLE VENDITE", "it", "Addetta alle vendite"),
        ("butikkmedarbeider", "nb", "Butikkmedarbeider"),
    ],
)
def test_a_title_all_in_capitals_or_small_letters_is_set_as_its_language_has_it(
    catalog: Catalog, title: str, to: str, written: str
) -> None:
    assert titled(title, catalog.writing(to)) == written


@pytest.mark.parametrize(
    ("name", "to", "written"),
    [
        ("JEAN-PAUL O'HARA", "en", "Jean-Paul O'Hara"),
        ("ANN MCDONALD", "en", "Ann McDonald"),
        ("LUZ DE LOS RÍOS", "es", "Luz de los Ríos"),
        ("PIA DE SANTIS", "it", "Pia De Santis"),
        ("kari af holm", "nb", "Kari af Holm"),
        ("Mei-Lin van Dam", "en", "Mei-Lin van Dam"),
    ],
)
def test_a_name_all_in_capitals_or_small_letters_is_set_as_a_name(catalog: Catalog, name: str, to: str, written: str) -> None:
    assert named(name, catalog.writing(to)) == written


@pytest.mark.parametrize(
    ("location", "written"),
    [
        ("Storgata 2, 5011 Bergen", "Bergen"),
        ("14 Castle Road, Ennis, Ireland", "Ennis, Ireland"),
        ("Cardiff CF14 6HF", "Cardiff"),
        ("Toledo, OH 43612", "Toledo, OH"),
        ("12 Main St, Dublin 2", "Dublin 2"),
        ("Leeds", "Leeds"),
        ("", ""),
    ],
)
def test_a_job_tells_the_town_of_the_employer_and_not_its_street(location: str, written: str) -> None:
    assert place(location) == written


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Sold phones.", "Sold phones"),
        ("sold phones", "Sold phones"),
        ("eBay orders", "eBay orders"),
        ("Sold phones, cases etc.", "Sold phones, cases etc."),
        ("Cut shrink by 2 %.", "Cut shrink by 2 %"),
        ("And more...", "And more..."),
    ],
)
def test_lines_end_alike(catalog: Catalog, line: str, written: str) -> None:
    assert without_stop(line, catalog.index("en").abbreviations) == written


@pytest.mark.parametrize(
    ("own", "current", "present"),
    [
        (["Answered calls", "Trained two people"], True, False),
        (["Answer calls", "Trained two people"], True, True),
        (["Calls and complaints"], True, True),
        (["Calls and complaints"], False, False),
        (["Answer calls", "Train new people"], False, True),
        (["Answer calls", "Calls and complaints"], False, False),
    ],
)
def test_lines_that_are_made_follow_the_tense_of_the_job_s_own(
    catalog: Catalog, own: list[str], *, current: bool, present: bool
) -> None:
    assert Tenses(catalog.writing("en")).present(own, current=current) is present


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("Won prizes for service to guests", "guest"),
        ("Won a guest prize", "guest"),
        ("Won prizes", "customer"),
        ("Won a prize as the most patient team member", "customer"),
        ("Won prizes of club members and guests", "member"),
    ],
)
def test_the_people_served_are_called_as_the_job_s_own_lines_call_them(
    tmp_path: Path, catalog: Catalog, line: str, made: str
) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"duties": [COMPLAINTS], "highlights": [line], "numbers": {"complaints_per_week": "12"}}
    assert f"Handled 12 {made} complaints a week" in lines(tailored(tmp_path, catalog, document))


def test_html_runs_nothing(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["basics"]["name"] = "<script>alert(1)</script>"
    page = forms.to_html(tailored(tmp_path, catalog, document))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_json_resume_and_rendercv_keep_their_forms(tmp_path: Path, catalog: Catalog) -> None:
    resume = made(tmp_path, catalog, NUMBERS)
    document = json.loads(exchange.to_json_resume(resume))
    assert {key for row in document["work"] for key in row} <= JSON_RESUME_KEYS
    assert document["basics"]["name"] == "Ana García"
    jsonschema.validate(document["work"], {"type": "array", "items": {"type": "object", "required": ["name", "position"]}})
    cv = yaml.safe_load(exchange.to_rendercv(resume))["cv"]
    assert cv["sections"]["Work experience"][0]["end_date"] == "present"
    assert cv["sections"]["Education"][0]["area"] == "High school diploma"
    assert "degree" not in cv["sections"]["Education"][0]


MORE = {
    "volunteer": [
        {"organization": "Red Cross", "position": "Helper", "startDate": "2020-01", "highlights": ["Sorted parcels"]}
    ],
    "projects": [
        {"name": "Phone book", "description": "A list of numbers", "startDate": "2021", "endDate": "2022", "type": "app"}
    ],
    "awards": [{"title": "Agent of the year", "awarder": "Acme", "date": "2023-05", "summary": "Of 200"}],
    "references": [{"name": "Bo", "reference": "She is good"}],
}


@pytest.mark.parametrize(
    ("to", "headings"),
    [
        ("en", ["Volunteering", "Projects", "Awards"]),
        ("es", ["Voluntariado", "Proyectos", "Premios y reconocimientos"]),
        ("it", ["Volontariato", "Progetti", "Premi e riconoscimenti"]),
        ("nb", ["Verv og frivillig arbeid", "Prosjekter", "Priser og utmerkelser"]),
    ],
)
def test_what_a_resume_has_besides_is_shown_in_every_form(
    tmp_path: Path, catalog: Catalog, to: str, headings: list[str]
) -> None:
    document = yaml.safe_load(PROFILE) | MORE
    document["basics"]["profiles"] = [
        {"network": "LinkedIn", "url": "https://linkedin.com/in/ana"},
        {"network": "Kununu", "username": "ana"},
    ]
    resume = tailored(tmp_path, catalog, document, to)
    blocks = [*forms.blocks(resume)]
    assert [block.text for block in blocks if block.text in headings] == headings
    assert blocks[1].text == "Columbus, OH | ana@example.com | https://linkedin.com/in/ana | Kununu: ana"
    texts = [part for block in blocks for part in (block.text, block.when) if part]
    for shown in (
        ["Helper | Red Cross"],
        ["Sorted parcels"],
        ["Phone book", "2021 \u2013 2022", "A list of numbers"],
        ["Of 200"],
    ):
        assert texts[texts.index(shown[0]) :][: len(shown)] == shown
    assert not any("She is good" in text for text in texts)
    cv = yaml.safe_load(exchange.to_rendercv(resume))["cv"]
    assert [heading for heading in cv["sections"] if heading in headings] == headings
    assert cv["sections"][headings[0]] == [
        {"name": "Helper, Red Cross", "start_date": "2020-01", "end_date": "present", "highlights": ["Sorted parcels"]}
    ]
    assert cv["sections"][headings[2]] == [{"bullet": "Agent of the year, Acme, 2023-05, Of 200"}]
    assert cv["social_networks"] == [{"network": "LinkedIn", "username": "ana"}]
    assert {name: json.loads(exchange.to_json_resume(resume))[name] for name in MORE} == MORE


def test_the_summary_of_a_job_is_its_first_line_where_it_has_no_others_of_its_own(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"summary": "On the phones", "url": "https://acme.example"}
    document["work"][1] |= {"summary": "At the till", "highlights": ["Won prize a"]}
    resume = tailored(tmp_path, catalog, document, all_jobs=True)
    assert [position.lines[0].text for position in resume.positions] == ["On the phones", "Won prize a"]
    phones, till = json.loads(exchange.to_json_resume(resume))["work"]
    assert "summary" not in phones
    assert phones["highlights"][0] == "On the phones"
    assert (phones["url"], till["summary"], till["highlights"]) == ("https://acme.example", "At the till", ["Won prize a"])


def sheet_of(tmp_path: Path, catalog: Catalog, document: dict[str, Any], suffix: str = ".md", posting: str = POSTING) -> str:
    """The interview sheet of a profile for a posting."""
    who = person_of(tmp_path, catalog, document)
    report = suggest(posting, catalog, person=who)
    sheet = interview_sheet(tailor(report, who), report, suffix)
    assert isinstance(sheet, str)
    return sheet


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_nothing_of_a_profile_is_markup_in_the_interview_sheet(tmp_path: Path, catalog: Catalog, suffix: str) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"name": "<b>Acme</b>", "highlights": ["Won\x1b[31m *all*"]}
    sheet = sheet_of(tmp_path, catalog, document, suffix)
    assert ("&lt;b&gt;Acme" if suffix == ".html" else "\\<b\\>Acme") in sheet
    assert ("*all*" if suffix == ".html" else "\\*all\\*") in sheet
    assert "\x1b" not in sheet


def test_a_job_without_a_firm_is_called_by_its_position_alone(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    del document["work"][0]["name"]
    assert "\n### Representative\n" in sheet_of(tmp_path, catalog, document)
    assert "\nRepresentative\nMar 2022" in forms.to_text(tailored(tmp_path, catalog, document))


def test_the_interview_sheet_asks_in_general_once_and_of_each_line_what_is_not_known_yet(
    tmp_path: Path, catalog: Catalog
) -> None:
    document = yaml.safe_load(PROFILE)
    numbers = {"calls_per_day": "80", "handle_time": "4m"}
    document["work"][0] |= {"duties": [CALLS], "numbers": numbers, "highlights": ["Answer calls about bookings", "Won a prize"]}
    sheet, say = sheet_of(tmp_path, catalog, document), catalog.writing("en").messages
    assert sheet.count(say["situation"]) == 1
    assert "How many calls" not in sheet
    line = "- Answer calls about bookings (80 calls a day, average handle time of 4 min)"
    assert f"{line}\n  - *What percentage of your cases do you" in sheet
    assert "- Won a prize\n" in sheet
    numbers["first_contact_resolution"] = "85%"
    assert f"{say['measured']} (Your phone system's" in sheet_of(tmp_path, catalog, document)


def test_the_interview_sheet_asks_for_no_number_that_the_line_tells_and_for_no_pay_where_an_agreement_tells_it(
    tmp_path: Path, catalog: Catalog
) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"duties": [CALLS], "numbers": {}, "highlights": ["Answer about 70 calls a day on bookings"]}
    sheet = sheet_of(tmp_path, catalog, document, posting=f"{POSTING}\n- Pay: union scale\n")
    assert "How many calls do you take" not in sheet
    assert "What do you expect to earn?" not in sheet


def test_the_interview_sheet_does_not_ask_again_what_a_line_of_one_duty_counts_under_another_name(
    tmp_path: Path, catalog: Catalog
) -> None:
    document = yaml.safe_load(PROFILE)
    lines_ = ["Signed up 12 shoppers a month to the loyalty card"]
    document["work"][0] |= {"duties": ["enroll-loyalty-members"], "numbers": {}, "highlights": lines_}
    assert "How many loyalty members" not in sheet_of(tmp_path, catalog, document)
    lines_[0] = lines_[0].replace("12 shoppers a month", "shoppers")
    assert "How many loyalty members" in sheet_of(tmp_path, catalog, document)


def test_the_interview_sheet_names_the_posting_and_tells_what_it_knows_of_experience(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"position": "Customer Service Representative", "startDate": "2018"}
    posting = POSTING.replace("one year of call center experience", "one year of experience with boat insurance")
    head, first = (
        sheet_of(tmp_path, catalog, document, posting=posting).split("## Your lines")[0].split("## What they will ask")
    )
    assert "\n\nCustomer Service Representative (Call Center)\n\n" in head
    assert "You have had a job like this: Customer Service Representative, Acme" in head
    assert re.search(r"\n- \*\*Experience: one year .*\*\* Your jobs: \d+ years in all", first)
    assert "Experience" not in first.split("Can you meet")[1]


def test_the_interview_sheet_is_a_word_document_too(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"duties": [CALLS], "numbers": {}, "highlights": [TELLS_CALLS, "Won a prize"]}
    who = person_of(tmp_path, catalog, document)
    report = suggest(POSTING, catalog, person=who)
    made_ = interview_sheet(tailor(report, who), report, ".docx")
    assert isinstance(made_, bytes)
    paragraphs = Document(io.BytesIO(made_)).paragraphs
    said = re.sub(r"^[#\- ]+|\*|\\", "", sheet_of(tmp_path, catalog, document), flags=re.MULTILINE).splitlines()
    assert [p.text for p in paragraphs] == [line for line in said if line and not line.startswith("<!")]
    line, asked = (paragraphs[n] for at, p in enumerate(paragraphs) if p.text == TELLS_CALLS for n in (at, at + 1))
    assert (line.style.name, asked.runs[0].italic, line.paragraph_format.keep_with_next) == ("List Bullet", True, True)


def test_the_interview_sheet_asks_of_a_line_for_the_number_of_what_it_begins_with(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE)
    line = "Sit with new starters during their first week on the phones"
    document["work"][0] |= {"duties": [CALLS, "train-staff"], "highlights": [line], "numbers": {}}
    sheet = sheet_of(tmp_path, catalog, document)
    (asked,) = re.findall(rf"- {line}\n  - \*(.*)\*", sheet)
    assert "new hires" in asked
    assert "calls" not in asked


def test_the_interview_sheet_begins_with_what_is_lacking_a_break_and_what_the_posting_demands(
    tmp_path: Path, catalog: Catalog
) -> None:
    document = yaml.safe_load(PROFILE)
    document["work"][0] |= {"duties": [CALLS], "startDate": "2020-03"}
    document["work"][1] |= {"startDate": "2016", "endDate": "2018-02"}
    offered = "- Free meals on shift\n- Work from home two days a week\n- No experience needed\n"
    posting = f"{POSTING}\n- Rotating shifts\n- Pay: $18 an hour\n{offered}"
    sheet = sheet_of(tmp_path, catalog, document, posting=posting).split("## Your lines")[0]
    assert "\n- **Asked for, but not in your profile:** " in sheet
    assert "Escalate" in sheet
    assert "Answer inbound calls" not in sheet
    assert "\n- **Feb 2018 \u2013 Mar 2020:** What did you do" in sheet
    assert re.search(r"\*\*Can you meet these\?\*\* .*Shifts: Rotating shifts\n", sheet)
    assert not any(word in sheet for word in ("meals", "Work from home", "experience needed"))
    assert "What do you expect to earn?" in sheet


@pytest.mark.parametrize(
    ("spans", "found"),
    [
        ([("2015-01", "2016-03"), ("2016-09", "")], []),
        ([("2015-01", "2016-03"), ("2016-11", "")], [("2016-03", "2016-11")]),
        ([("2015", "2016"), ("2017", "")], []),
        ([("2015", "2016"), ("2018", "")], [("2016", "2018")]),
        ([("2018-05", ""), ("2010", "2015-02"), ("2012", "2018-01")], []),
        ([("2001-01", "2002-01")], [("2002-01", "")]),
        ([], []),
    ],
)
def test_a_break_is_longer_than_half_a_year_whichever_month_a_year_may_mean(
    spans: list[tuple[str, str]], found: list[tuple[str, str]]
) -> None:
    assert breaks(spans) == found


@pytest.mark.parametrize(("phone", "written"), [("+1 614 555 0100", True), ("614 555 0100", False), ("", False)])
def test_rendercv_gets_no_phone_that_it_would_refuse(tmp_path: Path, catalog: Catalog, phone: str, *, written: bool) -> None:
    profile = PROFILE.replace("email: ana@example.com", f"email: ana@example.com, phone: '{phone}'")
    cv = yaml.safe_load(exchange.to_rendercv(tailored(tmp_path, catalog, profile)))["cv"]
    assert cv.get("phone") == (phone if written else None)


def test_a_resume_that_was_made_is_taken_up_without_the_names_of_its_groups(tmp_path: Path, catalog: Catalog) -> None:
    first = made(tmp_path, catalog, NUMBERS)
    again = tailored(tmp_path, catalog, json.loads(exchange.to_json_resume(first)))
    assert {"Personal qualities", "Tools and knowledge"} <= {*again.profile.skills}
    assert sorted(name for names in again.skills.values() for name in names) == sorted(
        name for names in first.skills.values() for name in names
    )


@pytest.mark.parametrize(
    ("skills", "listed", "held"),
    [
        (["Zoho CRM", "Google Docs"], ["Zoho CRM", "Google Docs"], [None, None]),
        (["Salesforce", "Excel"], ["Salesforce", "Excel"], [True, True]),
    ],
)
def test_a_product_that_only_the_posting_names_is_not_the_person_s(
    tmp_path: Path, catalog: Catalog, skills: list[str], listed: list[str], held: list[bool | None]
) -> None:
    who = person_of(tmp_path, catalog, PROFILE.replace("{name: Salesforce}", ", ".join(f"{{name: {name}}}" for name in skills)))
    report = suggest(f"{POSTING}\nRequirements:\n- Proficient in Microsoft Excel\n", catalog, person=who)
    tools = {skill.id: skill.held for skill in report.skills if skill.id in ("crm-software", "office-software")}
    assert tools == dict(zip(("crm-software", "office-software"), held, strict=True))
    assert sorted(tailor(report, who).skills["hard"]) == sorted(listed)  # and no name of the catalog's


def listed(tmp_path: Path, catalog: Catalog, asked: str, to: str = "en", **own: object) -> dict[str, tuple[str, ...]]:
    """The skills of the résumé of somebody who keeps customer records, for a posting that asks for something more."""
    document: dict[str, Any] = yaml.safe_load(PROFILE) | {"skills": [], "languages": []} | own
    document["work"][0]["duties"] = [CALLS, RECORDS]
    who = person_of(tmp_path, catalog, document)
    posting = f"{POSTING}\nRequirements:\n- {asked}\n"
    return tailor(suggest(posting, catalog, to=to, person=who), who).skills


def test_a_tool_that_the_person_does_not_name_is_not_the_person_s(tmp_path: Path, catalog: Catalog) -> None:
    assert "CRM" not in str(listed(tmp_path, catalog, "Experience with CRM software"))


def test_a_skill_that_only_the_duties_imply_is_listed_once_the_person_names_it(tmp_path: Path, catalog: Catalog) -> None:
    asked = "Active listening and a professional appearance"
    assert "Active listening" not in str(listed(tmp_path, catalog, asked))
    assert "Active listening" in listed(tmp_path, catalog, asked, skills=[{"name": "Active listening"}])["abilities"]


def test_what_a_line_of_one_s_own_names_is_the_person_s_and_a_quality_is_not(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE) | {"skills": []}
    document["work"][1]["highlights"] = ["Kept the price list in Microsoft Excel", "Stayed patient in long queues"]
    who = person_of(tmp_path, catalog, document)
    assert "office-software" in who.named
    assert "patience" not in who.named


@pytest.mark.parametrize(
    ("summary", "line"), [("Friendly customer service professional, good at upselling", "Sold tea"), ("", "Won a prize")]
)
def test_no_skill_is_listed_that_only_a_summary_or_a_title_tells(
    tmp_path: Path, catalog: Catalog, summary: str, line: str
) -> None:
    document = yaml.safe_load(PROFILE) | {"skills": [{"name": "typing (60 wpm)"}], "languages": []}
    document["basics"]["summary"] = summary
    document["work"][0] |= {"position": "Sales assistant", "highlights": [line], "duties": [CALLS]}
    who = person_of(tmp_path, catalog, document)
    posting = f"{POSTING}\nRequirements:\n- Customer service experience, sales skills, data entry and a friendly manner\n"
    told = tailor(suggest(posting, catalog, person=who), who).skills
    assert [name for names in told.values() for name in names] == ["Typing (60 wpm)"]


def test_a_product_that_is_asked_for_and_a_line_names_is_listed_by_its_name(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE) | {"skills": [], "languages": []}
    document["work"][0]["highlights"] = ["Log each call in Zendesk"]
    who = person_of(tmp_path, catalog, document)
    posting = f"{POSTING}\nRequirements:\n- Zendesk and Freshdesk\n"
    assert tailor(suggest(posting, catalog, person=who), who).skills == {"hard": ("Zendesk",)}


def test_what_the_person_names_is_listed_once_and_in_its_group(tmp_path: Path, catalog: Catalog) -> None:
    own = ["MS Office", "team player", "Patience", "patience in long queues at the counter", "EMIS Web"]
    told = listed(tmp_path, catalog, "Microsoft Office, teamwork, patience", skills=[{"name": name} for name in own])
    assert told["hard"] == ("MS Office", "EMIS Web")
    assert [name for name in told["qualities"] if "eam" in name] == ["Team player"]
    assert [name for name in told["qualities"] if "atience" in name] == ["Patience", "Patience in long queues at the counter"]


@pytest.mark.parametrize(
    ("own", "qualities", "abilities", "named"),
    [
        (["patience and teamwork"], ("Patience", "Teamwork"), (), ()),
        (["leadership", "empathy"], ("Empathy",), ("Leadership",), ()),
        (
            ["own car", "loss prevention", "Kronos", "UKG Pro"],
            (),
            ("Own car", "Loss prevention"),
            ("Kronos", "UKG Pro"),
        ),
        (["cash handling"], (), ("Cash handling",), ()),
        (["QXR systems", "ferry booking software", "Tidemark", "BQ2 terminal"], (), (),
         ("QXR systems", "Ferry booking software", "Tidemark", "BQ2 terminal")),
        (["Outlook and Excel"], (), (), ("Outlook", "Excel")),
        (["Tidemark (basic)", "e-mail", "friendly"], ("Friendly",), (), ("Tidemark (basic)", "E-mail")),
        (["Confidentiality", "Flower Binding", "KITE PILOTSHIP", "Regnskapsførsel", "Rappresentazione", "Improvisación"], (),
         ("Confidentiality", "Flower Binding", "KITE PILOTSHIP", "Regnskapsførsel", "Rappresentazione", "Improvisación"), ()),
    ],
)  # fmt: skip
def test_a_quality_is_no_ability_and_what_has_no_name_is_no_tool(
    tmp_path: Path,
    catalog: Catalog,
    own: list[str],
    qualities: tuple[str, ...],
    abilities: tuple[str, ...],
    named: tuple[str, ...],
) -> None:
    told = listed(tmp_path, catalog, "Patience", skills=[{"name": name} for name in own])
    assert {*told.get("qualities", ())} == {*qualities}
    assert {*abilities} <= {*told.get("abilities", ())}
    assert told.get("hard", ()) == named


def test_a_certificate_begins_with_a_capital(tmp_path: Path, catalog: Catalog) -> None:
    document = yaml.safe_load(PROFILE) | {"certificates": [{"name": "kite safety (40 h)"}, {"name": "iOS repair"}]}
    told = [block.text for block in forms.blocks(tailored(tmp_path, catalog, document))]
    assert "Kite safety (40 h)" in told
    assert "iOS repair" in told


def test_a_resume_in_another_language_lists_skills_and_languages_in_it(tmp_path: Path, catalog: Catalog) -> None:
    own: dict[str, Any] = {
        "meta": {"language": "es"},
        "skills": [{"name": "trabajo en equipo"}, {"name": "Gesbank"}],
        "languages": [{"language": "Inglés", "fluency": "nativo"}, {"language": "francés", "fluency": "B2"}],
    }
    told = listed(tmp_path, catalog, "Patience", to="it", **own)
    assert told["language"] == ("Inglese (madrelingua)", "francese (B2)")
    assert "Lavoro di squadra" in told["qualities"]
    assert "Gesbank" in told["hard"]
    assert listed(tmp_path, catalog, "Patience", to="es", **own)["language"] == ("Inglés (nativo)", "francés (B2)")


@pytest.mark.parametrize(("name", "held"), [("ServSafe Food Handler", True), ("Forklift certificate", None), ("", None)])
def test_one_certificate_does_not_stand_for_another(tmp_path: Path, catalog: Catalog, name: str, *, held: bool | None) -> None:
    document = yaml.safe_load(PROFILE) | {"certificates": [{"name": name}] if name else []}
    posting = "Cashier\n- Balance the cash drawer\n- Greet customers\nRequirements\n- ServSafe food handler certification"
    report = suggest(posting, catalog, person=person_of(tmp_path, catalog, document))
    assert [one.held for one in report.skills if one.id == "industry-certification"] == [held]


@pytest.mark.parametrize(
    ("skill", "position", "held"),
    [
        ("Retail experience", "Agent", True),
        ("Hotel experience", "Agent", None),
        ("Patience", "Retail assistant", True),
        ("Patience", "Agent", None),
    ],
)
def test_of_the_trades_that_are_asked_for_one_will_do(
    tmp_path: Path, catalog: Catalog, skill: str, position: str, *, held: bool | None
) -> None:
    document = yaml.safe_load(PROFILE) | {"skills": [{"name": skill}]}
    for job in document["work"]:
        job["position"] = position
    who = person_of(tmp_path, catalog, document)
    report = suggest(
        "Cashier\nExperience in retail or banking\n- Balance the cash drawer\n- Greet customers", catalog, person=who
    )
    assert [one.held for one in report.skills if one.id == "industry-experience"] == [held]
    told = [name for names in tailor(report, who).skills.values() for name in names]
    assert skill in told
    assert [name for name in told if "Industry" in name] == []


@pytest.mark.parametrize(
    ("spoken", "held"),
    [("French", False), ("German", True), ("german", True), ("alemán", True), ("tysk", True), ("Deutsch", True), ("", None)],
)
def test_a_language_is_the_one_asked_for_by_any_of_its_names(
    tmp_path: Path, catalog: Catalog, spoken: str, *, held: bool | None
) -> None:
    file = tmp_path / "p.yaml"
    languages = f"[{{language: {spoken}, fluency: native}}]" if spoken else "[]"
    file.write_text(PROFILE.replace("[{language: Spanish, fluency: native}]", languages), "utf-8")
    report = suggest(f"{POSTING}\nRequirements: fluent German\n", catalog, person=read_person(file, catalog))
    assert [skill.held for skill in report.skills if skill.name == "German"] == [held]


SPEAKS = [
    {"language": "German", "fluency": "C1"},
    {"language": "francés", "fluency": "fluido"},
    {"language": "Italiano", "fluency": "madrelingua"},
    {"language": "engelsk", "fluency": "gode kunnskaper"},
    {"language": "portugués", "fluency": "nivel medio"},
    {"language": "russo", "fluency": "scolastico"},
    {"language": "Polski"},
]
"""Languages by names, and with levels, of four languages."""
NAMED = {"en": "call-center", "es": "teleoperador", "it": "sportello", "nb": "kundeservice"}


@pytest.mark.parametrize(
    ("code", "line", "met"),
    [
        ("en", "Fluent German required", True),
        ("en", "German (B2)", True),
        ("en", "Good command of English", True),
        ("en", "Polish is a plus", True),
        ("en", "Fluent Polish", None),
        ("en", "C1 English", None),
        ("en", "Native-level French", None),
        ("en", "Native German", False),
        ("en", "Fluent Russian", False),
        ("en", "Must speak Spanish", False),
        ("en", "French or Italian an advantage", True),
        ("en", "Dutch or French an advantage", True),
        ("en", "French or Dutch an advantage", True),
        ("es", "Alemán fluido", True),
        ("es", "Francés avanzado", True),
        ("es", "Se valorará francés", True),
        ("es", "Polaco nivel medio", None),
        ("es", "Nivel alto de inglés", None),
        ("es", "Nivel alto de ruso", False),
        ("es", "Español nativo", None),
        ("it", "Ottima conoscenza della lingua tedesca", True),
        ("it", "Madrelingua italiana", True),
        ("it", "Lingua polacca livello C1", None),
        ("it", "Portoghese B2", None),
        ("it", "Portoghese C1", False),
        ("it", "Conoscenza base del russo", True),
        ("nb", "Flytende tysk", True),
        ("nb", "Gode engelskkunnskaper", True),
        ("nb", "Polsk er et pluss", True),
        ("nb", "Norsk på morsmålsnivå", None),
        ("nb", "Flytende russisk", False),
    ],
)
def test_a_language_is_met_where_its_level_is_and_lacking_only_where_the_profile_says_less(
    tmp_path: Path, catalog: Catalog, code: str, line: str, *, met: bool | None
) -> None:
    file = tmp_path / "p.json"
    posting = (POSTINGS / code / f"{NAMED[code]}.txt").read_text("utf-8") + f"\n- {line}\n"
    work = [{"name": "A", "position": "B"}]
    for languages, expected in ((SPEAKS, met), ([], None)):
        file.write_text(json.dumps({"work": work, "languages": languages}), "utf-8")
        report = suggest(posting, catalog, person=read_person(file, catalog))
        found = [c for c in report.conditions if c.kind == "language" and c.start >= posting.rindex(line)]
        assert found[-1].met == expected, found


def test_few_list_the_language_that_they_write_in(tmp_path: Path, catalog: Catalog) -> None:
    file = tmp_path / "p.yaml"
    posting = (POSTINGS / "es" / "teleoperador.txt").read_text("utf-8") + "\n- Imprescindible inglés hablado\n"
    for language, met in (("en", None), ("it", False)):
        file.write_text(f"work: [{{name: A}}]\nlanguages: [{{language: ruso}}]\nmeta: {{language: {language}}}\n")
        report = suggest(posting, catalog, person=read_person(file, catalog))
        assert [c.met for c in report.conditions if c.kind == "language"][-1] is met
        assert {s.held for s in report.skills if s.id == "english"} <= {met}


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("Native or bilingual proficiency", 7, 7), ("Full professional proficiency", 5, 6),
        ("Professional working proficiency", 4, 6), ("Limited working proficiency", 2, 3), ("Elementary proficiency", 1, 2),
        ("Competencia profesional completa", 5, 6), ("Competencia básica limitada", 2, 3), ("Lengua materna", 7, 7),
        ("nivel intermedio alto", 4, 4), ("muy bueno", 4, 6), ("bilingüe", 6, 7), ("Conoscenza professionale completa", 5, 6),
        ("ottimo", 4, 6), ("scolastico", 1, 2), ("B1/B2", 3, 4), ("svært gode kunnskaper", 4, 6), ("morsmål", 7, 7),
        ("grunnleggende", 1, 2), ("near-native", 5, 6), ("fluent, basic in writing", 1, 6), ("TOEIC 900", 0, 0), ("", 0, 0),
    ],
)  # fmt: skip
def test_a_level_is_read_as_people_put_it(catalog: Catalog, said: str, low: int, high: int) -> None:
    level = reached(said, catalog.typed.levels)
    assert (level[:2] if level else (0, 0)) == (low, high)
