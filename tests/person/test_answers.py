"""Answers in a file: by the names that are printed, with decimal commas, and the file to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from resume_helper.errors import UserError
from resume_helper.person import number_reader
from resume_helper.person.answering import answer_from, template
from resume_helper.person.interview import Interview
from resume_helper.person.profile import read_profile

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog


def interview(folder: Path, catalog: Catalog, code: str, jobs: int = 1) -> Interview:
    file = folder / "p.yaml"
    rows = [{"name": f"Firm {n}", "position": "Aide", "startDate": "2019", "duties": ["prevent-loss"]} for n in range(jobs)]
    file.write_text(yaml.safe_dump({"basics": {"name": "Ada"}, "work": rows, "meta": {"language": code}}), "utf-8")
    return Interview(file, catalog, ["prevent-loss", "answer-inbound-calls"], number_reader(code, catalog), code)


def answered(folder: Path, catalog: Catalog, code: str, text: str, jobs: int = 1) -> list[dict[str, str]]:
    asked = interview(folder, catalog, code, jobs)
    (folder / "a.yaml").write_text(text, "utf-8")
    answer_from(folder / "a.yaml", asked)
    return [job.numbers for job in read_profile(asked.path, catalog.shared).work]


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_a_duty_and_a_number_are_called_as_they_are_printed(tmp_path: Path, catalog: Catalog, code: str) -> None:
    writing = catalog.writing(code)
    duty, label = writing.duties["answer-inbound-calls"].name, writing.metrics["calls_per_day"].name
    for said in (label, label.replace(" ", "_")):
        assert answered(tmp_path, catalog, code, f"{duty}: {{{said}: 60}}") == [{"calls_per_day": "60"}]


@pytest.mark.parametrize(
    ("code", "number"), [("es", "2,1 % -> 1,4 %"), ("it", "1,4 %"), ("nb", "2,1 % -> 1,3 % p\u00e5 to \u00e5r")]
)
def test_a_decimal_comma_in_brackets_parts_no_number(tmp_path: Path, catalog: Catalog, code: str, number: str) -> None:
    told = answered(tmp_path, catalog, code, f"prevent-loss: {{job: 1, shrink_rate: {number}}}")
    assert told == [{"shrink_rate": number}]


def test_the_template_answers_nothing_until_it_is_filled_in(tmp_path: Path, catalog: Catalog) -> None:
    text = template(interview(tmp_path, catalog, "en", 2))
    assert "# How many calls did you take" in text
    assert answered(tmp_path, catalog, "en", text, 2) == [{}, {}]
    filled = text.replace("answer-inbound-calls:\n  job:", "answer-inbound-calls:\n  job: 2").replace(
        "calls_per_day:", "calls_per_day: 60"
    )
    assert answered(tmp_path, catalog, "en", filled, 2) == [{}, {"calls_per_day": "60"}]


@pytest.mark.parametrize(
    ("code", "told"), [("en", "is no duty"), ("es", "ninguna funci\u00f3n"), ("it", "una mansione"), ("nb", "ingen oppgave")]
)
def test_an_unknown_duty_is_told_in_the_language_of_the_person(tmp_path: Path, catalog: Catalog, code: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        answered(tmp_path, catalog, code, "answer-inbound-call: {job: 1}")


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_two_numbers_for_one_thing_in_one_job_are_told_and_none_is_lost(tmp_path: Path, catalog: Catalog, code: str) -> None:
    text = (
        "answer-inbound-calls: {job: 1, first_contact_resolution: 82%}\n"
        "troubleshoot-technical-issues: {job: JOB, first_contact_resolution: 71%}\n"
    )
    with pytest.raises(UserError, match=r"82%.*71%"):
        answered(tmp_path, catalog, code, text.replace("JOB", "1"), 2)
    told = answered(tmp_path, catalog, code, text.replace("JOB", "2"), 2)
    assert told == [{"first_contact_resolution": "82%"}, {"first_contact_resolution": "71%"}]


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_a_duty_that_is_like_none_is_no_other_and_the_list_is_named(tmp_path: Path, catalog: Catalog, code: str) -> None:
    with pytest.raises(UserError) as error:
        answered(tmp_path, catalog, code, "zzzz: no\n")
    assert "catalog list" in str(error.value)
    assert "?" not in str(error.value)


@pytest.mark.parametrize(
    ("code", "no", "yes"), [("en", "No", "yes"), ("es", "no", "sí"), ("it", "no", "sì"), ("nb", "nei", "ja")]
)
def test_yes_and_no_are_said_in_the_language_of_the_person(
    tmp_path: Path, catalog: Catalog, code: str, no: str, yes: str
) -> None:
    answered(tmp_path, catalog, code, f"prevent-loss: {no}\nanswer-inbound-calls: {yes}\n")
    profile = read_profile(tmp_path / "p.yaml", catalog.shared)
    assert profile.work[0].duties == ("answer-inbound-calls",)
    assert [*profile.not_done] == ["prevent-loss"]
    assert f": {no.lower()})" in template(interview(tmp_path, catalog, code))


def test_a_yes_tells_no_job_where_there_are_several(tmp_path: Path, catalog: Catalog) -> None:
    with pytest.raises(UserError, match="job"):
        answered(tmp_path, catalog, "en", "answer-inbound-calls: yes\n", 2)


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_two_jobs_in_one_answer_are_refused_with_what_to_write(tmp_path: Path, catalog: Catalog, code: str) -> None:
    with pytest.raises(UserError) as error:
        answered(tmp_path, catalog, code, "answer-inbound-calls: {job: [1, 2]}\n", 2)
    assert "[{job: 1}, {job: 2}]" in str(error.value)


def test_the_template_shows_the_number_that_a_line_has(tmp_path: Path, catalog: Catalog) -> None:
    asked = interview(tmp_path, catalog, "en")
    document = yaml.safe_load(asked.path.read_text("utf-8"))
    document["work"][0] |= {"highlights": ["Answer about 60 calls a day"], "duties": ["answer-inbound-calls"]}
    asked.path.write_text(yaml.safe_dump(document), "utf-8")
    rows = template(asked).splitlines()
    at = rows.index("  calls_per_day:")
    assert rows[at - 1] == "  # Your line: Answer about 60 calls a day"


NUMBERS = {
    "calls_per_day": "about 70",
    "first_contact_resolution": "78% -> 94% in 6 months",
    "handle_time": "4m30s",
}


@pytest.mark.parametrize("code", ["en", "es", "it", "nb"])
def test_the_template_has_what_the_profile_has_and_given_back_changes_nothing(
    tmp_path: Path, catalog: Catalog, code: str
) -> None:
    asked = interview(tmp_path, catalog, code, 3)
    document = yaml.safe_load(asked.path.read_text("utf-8"))
    document["work"][0] |= {"duties": ["answer-inbound-calls", "troubleshoot-technical-issues"], "numbers": NUMBERS}
    document["work"][2] |= {"duties": ["answer-inbound-calls"]}
    document["work"][1] |= {"duties": []}
    document["meta"]["not_done"] = ["prevent-loss"]
    asked.path.write_text(yaml.safe_dump(document), "utf-8")
    asked.asked = ["prevent-loss", "answer-inbound-calls", "troubleshoot-technical-issues", "process-returns"]
    before = asked.path.read_text("utf-8")
    text = template(asked)
    told = yaml.safe_load(text)
    assert told["answer-inbound-calls"][0] == {"job": 1, **NUMBERS}
    assert told["answer-inbound-calls"][1]["job"] == 3
    assert "first_contact_resolution" not in told["troubleshoot-technical-issues"]  # it stands above
    (tmp_path / "a.yaml").write_text(text, "utf-8")
    assert answer_from(tmp_path / "a.yaml", asked)[:2] == (0, 0)
    assert asked.path.read_text("utf-8") == before
    (tmp_path / "a.yaml").write_text(text.replace("about 70", "75"), "utf-8")
    assert answer_from(tmp_path / "a.yaml", asked)[:2] == (0, 1)


def test_a_duty_without_numbers_is_no_answer_until_it_is_filled_in(tmp_path: Path, catalog: Catalog) -> None:
    asked = interview(tmp_path, catalog, "en")
    asked.seldom = {metric for slots in catalog.shared.duties["process-returns"].slots for metric in slots}
    asked.asked = ["process-returns"]
    (tmp_path / "a.yaml").write_text(f"prevent-loss: no\n{template(asked)}", "utf-8")
    assert answer_from(tmp_path / "a.yaml", asked)[:2] == (1, 0)
    assert "process-returns" not in asked.path.read_text("utf-8")


@pytest.mark.parametrize(("code", "said"), [("en", "60/70"), ("it", "60/70")])
def test_two_numbers_with_a_slash_may_be_a_range(tmp_path: Path, catalog: Catalog, code: str, said: str) -> None:
    told = catalog.writing(code).messages["one_number"].split("{")[0]
    with pytest.raises(UserError, match=told):
        answered(tmp_path, catalog, code, f"answer-inbound-calls: {{calls_per_day: {said}}}")
