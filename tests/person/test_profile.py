"""The person's file: read, checked, imported, changed in place."""

from __future__ import annotations

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from resume_helper import yamlfile
from resume_helper.errors import UserError
from resume_helper.holder.career import months
from resume_helper.person import decimal_of, number_reader, read_person
from resume_helper.person.answering import answer_from
from resume_helper.person.answering import template as answers_template
from resume_helper.person.importing import imported
from resume_helper.person.interview import Interview
from resume_helper.person.jobs_named import jobs_named
from resume_helper.person.profile import check_profile, read_profile
from resume_helper.person.readiness import unready
from resume_helper.person.saving import set_duty, set_number
from resume_helper.render.profile import template
from resume_helper.yamlfile import Faults

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

PROFILE = """\
# mine
basics: {name: Ana García, email: ana@example.com, location: {city: Columbus, region: OH}}
work:
  - name: Acme Telecom   # the phones
    position: Representative
    startDate: "2022-03"
    duties: [answer-inbound-calls]
    numbers: {calls_per_day: 80}
  - {name: Corner Shop, position: Cashier, startDate: "2019-06", endDate: "2022-02", duties: [operate-cash-register]}
education:
  - {institution: Lincoln High, studyType: High school diploma, endDate: "2019-05"}
skills: [{name: Salesforce}, {name: Languages, keywords: [empathy]}]
languages: [{language: Spanish, fluency: native}]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "me.yaml"
    file.write_text(PROFILE, "utf-8")
    return file


def test_a_profile_is_read(path: Path, catalog: Catalog) -> None:
    profile = read_profile(path, catalog.shared)
    assert (profile.name, profile.location) == ("Ana García", "Columbus, OH")
    assert [job.current for job in profile.work] == [True, False]
    assert profile.work[0].numbers == {"calls_per_day": "80"}


def test_what_a_person_holds_is_named_or_implied(path: Path, catalog: Catalog) -> None:
    who = read_person(path, catalog)
    assert {"spanish", "crm-software", "secondary-diploma", "empathy"} <= who.held
    assert "active-listening" in who.implied - who.held
    assert "higher-degree" not in who.held
    assert 5 * 12 < months(who.profile.work) < 60 * 12


@pytest.mark.parametrize(
    ("language", "title", "degree"),
    [
        ("it", "Diploma di ragioniere", False),
        ("it", "Laurea in economia", True),
        ("es", "Diploma de bachillerato", False),
        ("nb", "Bachelor i økonomi", True),
        ("en", "High school diploma", False),
    ],
)
def test_a_school_is_read_in_the_language_of_the_person(
    tmp_path: Path, catalog: Catalog, language: str, title: str, *, degree: bool
) -> None:
    file = tmp_path / "me.yaml"
    school = PROFILE.replace("High school diploma", title)
    file.write_text(f"{school}meta: {{language: {language}}}\n", "utf-8")
    who = read_person(file, catalog)
    assert ("secondary-diploma" in who.held, "higher-degree" in who.held) == (True, degree)


def test_all_faults_are_reported_at_once(tmp_path: Path, catalog: Catalog) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(
        "basics: {nam: Ana}\nwork:\n  - {name: A, startDate: May, duties: [answer-calls], numbers: {calls: 3}}\nskils: []\n",
        "utf-8",
    )
    faults = "\n".join(map(str, check_profile(file, catalog.shared)))
    for part in (
        "bad.yaml:1: basics.nam: unknown key 'nam'; did you mean 'name'?",
        "bad.yaml:3: work[0].startDate: 'May' is not a date; write it as 2024-03",
        "unknown duty 'answer-calls'",
        "unknown metric 'calls'",
        "unknown key 'skils'; did you mean 'skills'?",
    ):
        assert part in faults
    with pytest.raises(UserError, match="did you mean"):
        read_profile(file, catalog.shared)


@pytest.mark.parametrize("numbers", ["{calls_per_day: 1,200, csat: 94%}", "{calls_per_day: 1,200, emails_per_day: 1,200}"])
def test_a_number_with_a_comma_is_to_be_quoted(tmp_path: Path, catalog: Catalog, numbers: str) -> None:
    file = _file(tmp_path, f"work: [{{name: A, numbers: {numbers}}}]\n")
    assert "in quotes" in "\n".join(map(str, check_profile(file, catalog.shared)))


def test_a_wrong_number_is_named_with_its_place(path: Path, catalog: Catalog) -> None:
    set_number(path, 0, "calls_per_day", "lots")
    with pytest.raises(UserError, match=r"me.yaml:8: work\[0\].numbers.calls_per_day: 'lots' is not a number"):
        read_person(path, catalog)


def test_answers_are_saved_with_the_comments_kept(path: Path, catalog: Catalog) -> None:
    set_number(path, 0, "csat", "94%")
    set_duty(path, "process-returns", [1])
    set_duty(path, "manage-vault-atm", [])
    text = path.read_text("utf-8")
    assert "# mine" in text
    assert "# the phones" in text
    profile = read_profile(path, catalog.shared)
    assert profile.work[0].numbers == {"calls_per_day": "80", "csat": "94%"}
    assert profile.work[1].duties == ("operate-cash-register", "process-returns")
    assert profile.not_done == ("manage-vault-atm",)


def test_a_duty_is_in_the_jobs_that_were_told_last(path: Path, catalog: Catalog) -> None:
    for jobs in ([0], [], [0, 1], [1]):
        set_duty(path, "process-returns", jobs)
        profile = read_profile(path, catalog.shared)
        assert [at for at, job in enumerate(profile.work) if "process-returns" in job.duties] == jobs
        assert profile.not_done == (() if jobs else ("process-returns",))


@pytest.mark.parametrize(
    ("text", "jobs"),
    [("1", {0}), ("1 2", {0, 1}), ("1,2", {0, 1}), ("1, 2", {0, 1}), ("2 Y 1", {0, 1}), ("0", set()), ("1 0", None),
     ("3", None), ("yes", None), ("", None), ("1 and 2", None), ("-1", None), ("1.2", None), ("\u00b2", None),
     ("9" * 5000, None)],
)  # fmt: skip
def test_several_jobs_are_told_in_one_answer(text: str, jobs: set[int] | None) -> None:
    assert jobs_named(text, 2, "y") == jobs


SCALARS = """
+4712345678 0123456789 0047 1_000 1.10 1e3 1e400 1_0.5 0x1F 0o17 0b11 yes No on True TRUE 2023-03-15 2023-02-31 12:30 12:30:45
1,200 .5 5. -0 +1 +1.5 -00 nan .nan .inf = 007 123456789012345678901234567890 0.00000000001 2001-12-14t21:59:43.10-05:00
"""


@pytest.mark.parametrize("dash", ["- ", "  - "])
def test_an_answer_changes_nothing_else_of_the_file(tmp_path: Path, dash: str) -> None:
    more = " " * len(dash)
    places = "".join(f"  {dash}network: a{n}\n  {more}username: {text}\n" for n, text in enumerate(SCALARS.split()))
    text = (
        f"# mine\nbasics:\n  phone: +4712345678\n  profiles: # where\n\n{places}work:\n{dash}name: >\n{more}  Acme\n"
        f"{more}  Telecom\n{more}numbers: {{calls_per_day: 1e2}}\nskills: [{{name: 007}}, {{name: '1'}}]\nmeta: {{}}\n"
    )
    path = _file(tmp_path, text)
    set_number(path, 0, "csat", "94%")
    assert path.read_text("utf-8") == text.replace("calls_per_day: 1e2}", "calls_per_day: 1e2, csat: 94%}")


@given(st.text("+-0123456789.:_eExobTrueNullyn ~/%,", min_size=1, max_size=12))
def test_every_plain_word_of_a_profile_outlives_an_answer(word: str) -> None:
    with TemporaryDirectory() as folder:
        path = _file(Path(folder), f"work:\n- name: {word}\n  numbers: {{}}\n")
        faults = Faults()
        before = yamlfile.read(path, "x", faults)
        assume(before and isinstance(before.plain()["work"][0].get("name"), str))
        set_number(path, 0, "calls_per_day", "80")
        after = yamlfile.read(path, "x", faults)
        assert before
        assert after
        assert after.plain() == {"work": [{**before.plain()["work"][0], "numbers": {"calls_per_day": "80"}}]}


@pytest.mark.parametrize("meta", ["meta:", "meta: {not_done: }", "meta: {not_done: ~, language: }"])
def test_what_is_null_is_as_good_as_absent(tmp_path: Path, catalog: Catalog, meta: str) -> None:
    path = _file(tmp_path, f"{PROFILE}{meta}\n")
    assert check_profile(path, catalog.shared) == []
    set_duty(path, "process-returns", [1])
    set_duty(path, "manage-vault-atm", [])
    profile = read_profile(path, catalog.shared)
    assert profile.language == ""
    assert profile.not_done == ("manage-vault-atm",)
    assert "process-returns" in profile.work[1].duties


def test_a_job_of_5000_digits_is_none(path: Path, tmp_path: Path, catalog: Catalog) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text(f"process-returns: {{job: {'9' * 5000}}}\n")
    with pytest.raises(UserError, match=r"there is no job '9+'; say which: 1 \(Representative, Acme"):
        answer_from(answers, Interview(path, catalog, [], number_reader("en", catalog)))


WHICH = "say which: 1 (Representative, Acme Telecom), 2 (Cashier, Corner Shop)"


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ("{cash_handled_per_shift: $900}", f": 'job' is missing, and the profile has 2 jobs; {WHICH}"),
        ("[{job: 1}, {balancing_accuracy: 99%}]", f"[1]: 'job' is missing, and the profile has 2 jobs; {WHICH}"),
        ("{job: 3}", f".job: there is no job '3'; {WHICH}"),
        ("{job: }", f": 'job' is missing, and the profile has 2 jobs; {WHICH}"),
        (
            "{job: 2, csat: 94%}",
            ".csat: 'csat' isn't a number for this duty; use one of: job, balancing_accuracy, cash_handled_per_shift",
        ),
    ],
)
def test_an_answer_tells_its_job_and_only_the_numbers_of_its_duty(
    path: Path, tmp_path: Path, catalog: Catalog, answer: str, fault: str
) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text(f"balance-cash-drawer: {answer}\n")
    with pytest.raises(UserError) as refused:
        answer_from(answers, Interview(path, catalog, [], number_reader("en", catalog)))
    assert str(refused.value) == f"{answers}:1: balance-cash-drawer{fault}"
    assert path.read_text("utf-8") == PROFILE


def test_a_slip_in_the_key_of_the_job_is_no_answer_for_another(path: Path, tmp_path: Path, catalog: Catalog) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("balance-cash-drawer: {jobs: 2}\n")
    with pytest.raises(UserError, match=r"'jobs' isn't a number for this duty; use one of: job, "):
        answer_from(answers, Interview(path, catalog, [], number_reader("en", catalog)))


def test_where_there_is_one_job_an_answer_need_not_tell_it(tmp_path: Path, catalog: Catalog) -> None:
    path, answers = _file(tmp_path, "work: [{name: A}]\n"), tmp_path / "answers.yaml"
    answers.write_text("balance-cash-drawer: {balancing_accuracy: 99%}\n")
    assert answer_from(answers, Interview(path, catalog, [], number_reader("en", catalog)))[:2] == (1, 1)
    job = read_profile(path, catalog.shared).work[0]
    assert (job.duties, job.numbers) == (("balance-cash-drawer",), {"balancing_accuracy": "99%"})


EMPTY = """\
basics: {name: Ana, label: ' ', location: {city: ' ', region: OH}, profiles: }
work:
- {name: Acme, position: Agent, url: , summary: "\\t", highlights: , duties: , numbers: }
- {name: Shop, position: ' ', duties: ' ', numbers: ' '}
education:
volunteer: [{organization: A, highlights: , endDate: ' '}]
skills: [{name: SAP, keywords: }]
languages: ' '
meta: {not_done: ' ', language: ' '}
"""


def test_other_programs_may_leave_any_part_of_a_profile_empty(tmp_path: Path, catalog: Catalog) -> None:
    path = _file(tmp_path, EMPTY)
    assert unready(read_profile(path, catalog.shared)) == []
    assert read_profile(path, catalog.shared).location == "OH"
    set_duty(path, "process-returns", [0, 1])
    set_duty(path, "manage-vault-atm", [])
    set_number(path, 1, "calls_per_day", "80")
    profile = read_profile(path, catalog.shared)
    assert [(job.duties, job.numbers) for job in profile.work] == [
        (("process-returns",), {}),
        (("process-returns",), {"calls_per_day": "80"}),
    ]
    assert (profile.not_done, profile.education, profile.skills) == (("manage-vault-atm",), (), ("SAP",))


@pytest.mark.parametrize("basics", ["", "' '"])
def test_what_is_needed_and_empty_is_lacking(tmp_path: Path, catalog: Catalog, basics: str) -> None:
    path = _file(tmp_path, f"basics: {basics}\nwork: [{{name: A, highlights: [' ']}}]\n")
    assert [str(one) for one in check_profile(path, catalog.shared)] == [
        f"{path}:2: work[0].highlights[0]: this is empty, not a text"
    ]
    path = _file(tmp_path, f"basics: {basics}\nwork: [{{name: A}}]\n")
    assert [one.what for one in unready(read_profile(path, catalog.shared))] == ["your name is missing"]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("certificates: [CCSP]", "certificates[0]: 'CCSP' has no key; write it as {name: CCSP}"),
        ("languages: [Welsh]", "languages[0]: 'Welsh' has no key; write it as {language: Welsh}"),
        ("work: [Cashier]", "work[0]: 'Cashier' has no key; write it as {name: Cashier}"),
    ],
)
def test_a_bare_text_is_told_how_to_be_written(tmp_path: Path, catalog: Catalog, row: str, fault: str) -> None:
    rest = "" if row.startswith("work") else "work: [{name: A}]\n"
    found = check_profile(_file(tmp_path, f"{rest}{row}\n"), catalog.shared)
    assert str(found[0]).partition(": ")[2] == fault


@pytest.mark.parametrize(
    ("meta", "fault"),
    [
        ("meta: mine", "meta: this is a text, not a mapping (key: value)"),
        ("meta: [mine]", "meta: this is a list, not a mapping (key: value)"),
        ("meta: {not_done: sell}", "meta.not_done: this is a text, not a list"),
        ("meta: {not_done: [[sell]]}", "meta.not_done[0]: this is a list, not a text"),
        ("meta: {language: [en]}", "meta.language: this is a list, not a text"),
        (
            "meta: {language: klingon}",
            "meta.language: unknown language 'klingon'; use en, en-CA, en-GB, en-US, es, es-CL, es-ES, es-MX, es-PE, it, nb",
        ),
    ],
)
def test_meta_is_what_the_program_can_read_and_write(tmp_path: Path, catalog: Catalog, meta: str, fault: str) -> None:
    path = _file(tmp_path, f"{PROFILE}{meta}\n")
    assert [str(one).partition(": ")[2] for one in check_profile(path, catalog.shared)] == [fault]


@pytest.mark.parametrize(
    ("date", "good"),
    [
        ("2023", True),
        ("2023-02", True),
        ("2024-02-29", True),
        ("2023-99", False),
        ("0000-01", False),
        ("2023-02-29", False),
        ("\uff12\uff10\uff12\uff10", False),
    ],
)
def test_a_date_is_one_of_the_calendar(tmp_path: Path, catalog: Catalog, date: str, *, good: bool) -> None:
    path = _file(tmp_path, PROFILE.replace("2019-06", date))
    wrong = f"work[1].startDate: '{date}' is not a date; write it as 2024-03"
    assert [str(one).partition(": ")[2] for one in check_profile(path, catalog.shared)] == ([] if good else [wrong])


def test_the_end_of_the_current_job_is_left_out(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("work:\n- {name: A, position: Clerk, startDate: 2022-03, endDate: now}\n", "utf-8")
    told = "work[0].endDate: 'now' is not a date; write it as 2024-03, or leave it out for the current job"
    assert [str(one).partition(": ")[2] for one in check_profile(path, catalog.shared)] == [told]


@pytest.mark.parametrize("value", ["!!set {a}", "!!binary x", "!mine x", "!!omap [a: b]"])
def test_tags_are_not_read(tmp_path: Path, catalog: Catalog, value: str) -> None:
    path = _file(tmp_path, f"{PROFILE}awards: [{value}]\n")
    said = f"awards[0]: tags ({value.split(maxsplit=1)[0]}) are not read; write the value without one"
    assert [str(one).partition(": ")[2] for one in check_profile(path, catalog.shared)] == [said]


def test_json_is_a_profile_too(tmp_path: Path, catalog: Catalog) -> None:
    file = tmp_path / "me.json"
    file.write_text(template(catalog.writing("es"), as_json=True), "utf-8")
    set_number(file, 0, "csat", "94%")
    assert json.loads(file.read_text("utf-8"))["work"][0]["numbers"] == {"csat": "94%"}
    profile = read_profile(file, catalog.shared)
    assert decimal_of(profile.language, catalog) == ","


@pytest.mark.parametrize("name", ["me.json", "me.JSON", "me"])
def test_json_is_read_and_changed_as_json(tmp_path: Path, catalog: Catalog, name: str) -> None:
    file = tmp_path / name
    file.write_text(
        '{\n\t"basics": {"name": "X \\ud83d\\ude00", "phone": 1.10, "url": "https:\\/\\/a.b", "label": null},\n'
        '\t"work": [{"name": "A", "position": "Agent", "startDate": 2020}],\n\t"meta": {"n": 1e400, "z": true}\n}\n'
    )
    assert check_profile(file, catalog.shared) == []
    profile = read_profile(file, catalog.shared)
    assert (profile.name, profile.phone, profile.url, profile.label) == ("X \U0001f600", "1.10", "https://a.b", "")
    set_number(file, 0, "csat", "94%")
    text = file.read_text("utf-8")
    assert all(part in text for part in ('"phone": 1.10,', '"n": 1e400,', '"z": true\n', '"startDate": 2020,', "\U0001f600"))
    changed = read_profile(file, catalog.shared)
    assert changed.work[0].numbers == {"csat": "94%"}
    assert {**changed.raw, "work": []} == {**profile.raw, "work": []}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"basics": {}\n "work": []}', "2: not valid JSON (Expecting ',' delimiter); check the commas,"),
        ("basics: {}", "1: not valid JSON (Expecting value); check the commas"),
        ('{"basics": {},\n "basics": {}}', "2: key 'basics' stands twice; keep one"),
        (
            '{"basics": {\n "name": "\\ud83d"}}',
            "2: basics.name: this holds half a character; write it as it is, or both of its",
        ),
        ('{"work": [{\n "startDate": "May"}]}', "2: work[0].startDate: 'May' is not a date; write it as 2024-03"),
        ("[" * 40 + "]" * 40, "lists and mappings in each other are the most that is read; take out"),
        ("[" * 100_000, "1: 30 lists and mappings in each other are the most that is read; take out"),
    ],
)
def test_what_is_wrong_with_json_is_said_with_its_place(tmp_path: Path, catalog: Catalog, text: str, fault: str) -> None:
    file = tmp_path / "me.json"
    file.write_text(text)
    assert any(fault in str(found) for found in check_profile(file, catalog.shared))


@pytest.mark.parametrize(
    ("told", "code", "seconds"),
    [
        ("no", "nb", 75),
        ("NB_no", "nb", 75),
        ("es-AR", "es-CL", 75),
        ("es-MX", "es-MX", 75_000),
        ("en", "en", 75_000),
        ("en_ie", "en-GB", 75_000),
    ],
)
def test_numbers_are_read_in_the_language_of_the_profile_whatever_it_is_called(
    tmp_path: Path, catalog: Catalog, told: str, code: str, seconds: int
) -> None:
    path = _file(tmp_path, PROFILE.replace("calls_per_day: 80", "handle_time: '1,250 min'") + f"meta: {{language: {told}}}\n")
    who = read_person(path, catalog)
    assert who.profile.language == code
    assert who.numbers[0]["handle_time"].value == seconds


@pytest.mark.parametrize("language", ["en", "es", "it", "nb"])
def test_a_new_profile_has_no_faults(tmp_path: Path, catalog: Catalog, language: str) -> None:
    file = tmp_path / "new.yaml"
    file.write_text(template(catalog.writing(language), as_json=False), "utf-8")
    assert check_profile(file, catalog.shared) == []
    assert re.search(r"^volunteer: .*\bduties: ", file.read_text("utf-8"), re.MULTILINE)
    say = catalog.writing(language).messages
    found = unready(read_profile(file, catalog.shared))
    assert [(fault.place.path, fault.what.format(*fault.about)) for fault in found] == [
        ("basics.name", f"'[{say['your_name']}]' was not filled in"),
        ("work[0].name", f"'[{say['template_company']}]' was not filled in"),
        ("work[0].position", f"'[{say['template_position']}]' was not filled in"),
    ]
    assert read_profile(file, catalog.shared).language == language


@pytest.mark.parametrize(
    ("job", "fault"),
    [
        (
            "{name: A, startDate: 2018-04, endDate: 2017-01}",
            "work[0].endDate: '2017-01' is before the start, '2018-04'; check both dates",
        ),
        ("{name: A, startDate: 2018-04, endDate: 2018}", ""),
        ("{name: A, startDate: 2018-04-02, endDate: 2018-04}", ""),
        (
            "{name: A, startDate: 2990}",
            "work[0].startDate: '2990' is in the future; check the date, or take the job out until it begins",
        ),
        ("{name: A, startDate: 0018-04}", "work[0].startDate: nobody who looks for a job began one in 0018-04; check the year"),
        ("{startDate: 2018}", "work[0]: this job has neither name nor position; write them, or take the job out"),
        ("{name: A}", ""),
        ("{highlights: [Took calls]}", ""),
        (
            "{highlights: [Took calls], startDate: 2018}",
            "work[0]: this job has neither name nor position; write them, or take the job out",
        ),
        (
            "{position: Baker, highlights: ['[what I did]']}",
            "work[0].highlights[0]: '[what I did]' was not filled in; write your own, or take it out",
        ),
    ],
)
def test_what_nobody_would_want_in_a_resume_is_named(tmp_path: Path, catalog: Catalog, job: str, fault: str) -> None:
    path = _file(tmp_path, f"basics: {{name: Ana}}\nwork: [{job}]\n")
    assert check_profile(path, catalog.shared) == []
    found = [str(one) for one in unready(read_profile(path, catalog.shared))]
    assert found == ([f"{path}:2: {fault}"] if fault else [])


def test_a_profile_is_read_once_and_what_it_has_wrong_is_told_at_once(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _file(tmp_path, "basics: {name: '[Name]'}\nwork:\n- {name: A, startDate: 2990, numbers: {csat: lots}}\n")
    read, reads = yamlfile.read, list[Path]()
    monkeypatch.setattr(yamlfile, "read", lambda file, *rest: reads.append(file) or read(file, *rest))  # type: ignore[func-returns-value]
    with pytest.raises(UserError) as refused:
        read_person(path, catalog, ready=True)
    places = [line.split(": ")[:2] for line in str(refused.value).splitlines()]
    assert places == [
        [f"{path}:1", "basics.name"],
        [f"{path}:3", "work[0].numbers.csat"],
        [f"{path}:3", "work[0].startDate"],
    ]
    assert reads == [path]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "work: [{duties: [no-such], numbers: {calls_per_day: lots, no_metric: 3, csat: }, startDate: soon, endDate: 2020}]",
            [
                "work[0].startDate: 'soon' is not a date",
                "work[0].duties[0]: unknown duty 'no-such'",
                "work[0].numbers.no_metric: unknown metric 'no_metric'",
                "work[0].numbers.csat: this is empty, not a text",
                "work[0].numbers.calls_per_day: 'lots' is not a number for it",
                "your name is missing",
                "work[0]: this job has neither name nor position",
            ],
        ),
        (
            "basics: {name: Ana}\nwork: [Shop, {name: A, duties: [{x: 1}, null]}]",
            [
                "work[0]: 'Shop' has no key",
                "work[1].duties[0]: this is a mapping, not a text",
                "work[1].duties[1]: this is empty, not a text",
            ],
        ),
        ("basics: {name: Ana}\nwork: {name: A}", ["there is no job in 'work'", "work: this is a mapping, not a list"]),
        ("[]", ["this is a list, not a mapping (key: value)"]),
        ("", ["there is no job in 'work'", "your name is missing"]),
    ],
)
def test_everything_that_is_wrong_is_told_once(tmp_path: Path, catalog: Catalog, text: str, told: list[str]) -> None:
    path = _file(tmp_path, text)
    with pytest.raises(UserError) as refused:
        read_person(path, catalog, ready=True)
    said = [line.removeprefix(f"{path}:").partition(": ")[2].partition("; ")[0] for line in str(refused.value).splitlines()]
    assert said == told


def test_rendercv_is_imported(tmp_path: Path, catalog: Catalog) -> None:
    source = tmp_path / "cv.yaml"
    source.write_text(
        "cv:\n  name: Ana\n  email: a@b.co\n  location: Oslo\n  sections:\n    summary: [Agent., Sells.]\n    experience:\n"
        "    - {company: Acme, position: Agent, start_date: 2020-01, end_date: present, highlights: [Sold things]}\n"
        "    education:\n    - {institution: NTNU, area: Business, degree: BSc, start_date: 2015-08, end_date: 2018-06}\n"
        "    skills:\n    - {label: Tools, details: 'Excel, SAP'}\n",
        "utf-8",
    )
    target = tmp_path / "me.yaml"
    target.write_text(imported(source, as_json=False), "utf-8")
    profile = read_profile(target, catalog.shared)
    assert profile.work[0].current
    assert profile.work[0].highlights == ("Sold things",)
    assert profile.skills == ("Tools", "Excel", "SAP")
    assert profile.summary == "Agent. Sells."
    assert json.loads(imported(_file(tmp_path, "cv: {name: Ana, sections: []}"), as_json=True)) == {"basics": {"name": "Ana"}}
    assert json.loads(imported(_file(tmp_path, "cv: {name: Ana, sections: none}"), as_json=True)) == {"basics": {"name": "Ana"}}
    with pytest.raises(UserError, match="neither JSON Resume"):
        imported(_file(tmp_path, "[1, 2]"), as_json=True)


def _file(folder: Path, text: str) -> Path:
    file = folder / "x.yaml"
    file.write_text(text, "utf-8")
    return file


def test_where_one_number_of_a_bullet_is_skipped_the_others_are_not_asked(tmp_path: Path, catalog: Catalog) -> None:
    duty = "support-digital-channels"
    assert ("chats_per_day", "concurrent_chats") in catalog.shared.duties[duty].slots
    interview = Interview(
        _file(tmp_path, PROFILE.replace("answer-inbound-calls", duty)), catalog, [duty], number_reader("en", catalog)
    )
    asked = list[str]()
    while (step := interview.current()) and len(asked) < 9:
        asked.append(step.metric)
        interview.skip(step)
    assert asked == ["emails_per_day", "chats_per_day", "first_response_time"]


def test_a_number_that_the_work_seldom_counts_is_not_asked(tmp_path: Path, catalog: Catalog) -> None:
    duty, seldom = (
        "process-orders",
        frozenset({"prescription_requests_per_day", "activations_per_week", "tickets_issued_per_day"}),
    )
    file = _file(tmp_path, PROFILE.replace("answer-inbound-calls", duty))
    interview = Interview(file, catalog, [duty], number_reader("en", catalog), seldom=seldom)
    asked = list[str]()
    while (step := interview.current()) and len(asked) < 9:
        asked.append(step.metric)
        interview.skip(step)
    assert asked == ["orders_per_day", "order_accuracy"]
    assert not any(metric in answers_template(interview) for metric in seldom)


def test_a_bare_skill_is_taken_as_it_is(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("work: [{name: A}]\nskills: [Excel, {name: Patience}]\n", "utf-8")
    assert read_person(path, catalog).profile.skills == ("Excel", "Patience")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("startDate: 03/2021", "'03/2021' is not a date; write it as 2021-03"),
        ("startDate: '2020', endDate: 9.2021", "'9.2021' is not a date; write it as 2021-09, or leave it out"),
        ("startDate: 13/2021", "'13/2021' is not a date; write it as 2024-03"),
        ("duties: [answer phones]", "unknown duty 'answer phones'; did you mean 'answer-inbound-calls'?"),
        ("duties: [atender llamadas]", "unknown duty 'atender llamadas'; use one of the"),
        ("duties: [anser-inbound-calls]", "did you mean 'answer-inbound-calls'?"),
    ],
)
def test_what_is_meant_is_told_as_it_is_to_be_written(tmp_path: Path, catalog: Catalog, row: str, told: str) -> None:
    path = tmp_path / "me.yaml"
    path.write_text(f"work: [{{name: A, {row}}}]\n", "utf-8")
    with pytest.raises(UserError) as refused:
        read_person(path, catalog)
    assert told in str(refused.value)


def test_a_duty_in_plain_words_is_read_in_the_language_of_the_profile(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("work: [{name: A, duties: [atender llamadas]}]\nmeta: {language: es-MX}\n", "utf-8")
    with pytest.raises(UserError, match="¿querías decir 'answer-inbound-calls'"):
        read_person(path, catalog)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("work:\n  - name: A\n position: B\n", "this line does not fit in below those above it"),
        ("work:\n  - name: A: B\n", "': ' stands in a text, or this line is indented too far"),
        ('basics:\n  name: "Ana\nwork: []\n', "a quote or bracket is opened here and never closed"),
        ("work:\n  - name: @Acme\n", "a text begins with a sign that needs quotes, or with a tab"),
        ("work: [{name: A]\n", "a comma or the closing bracket is missing"),
    ],
)
def test_faults_of_yaml_are_told_in_plain_words(tmp_path: Path, catalog: Catalog, text: str, told: str) -> None:
    path = tmp_path / "me.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(UserError) as refused:
        read_person(path, catalog)
    assert told in str(refused.value)


def test_a_line_with_a_colon_is_told_to_need_quotes(tmp_path: Path, catalog: Catalog) -> None:
    path = _file(tmp_path, "basics: {name: Ana}\nwork:\n- name: A\n  highlights:\n  - Bagged groceries: paper and cloth\n")
    with pytest.raises(UserError, match="not a text; put a text with ': ' in quotes"):
        read_person(path, catalog, ready=True)
