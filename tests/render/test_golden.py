"""What people and programs read, compared whole with files that a person has looked at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from resume_helper.batch import Options, Source, work
from resume_helper.person import read_person
from resume_helper.render import json as json_form
from resume_helper.render import markdown, text
from resume_helper.render.layout import View, layout
from resume_helper.suggestion import suggest
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

ENGLISH = sorted((POSTINGS / "en").glob("*.txt"))
ONE_EACH = {"en": "call-center", "es": "teleoperador", "it": "sportello", "nb": "butikk"}
PAIRS = [(one, other) for one in ONE_EACH for other in ONE_EACH]
VERSION = "0+0"


def page(catalog: Catalog, path: Path, to: str = "", view: View | None = None) -> str:
    report = suggest(path.read_text("utf-8"), catalog, source=path.name, to=to)
    return text.plain(layout(report, catalog.writing(report.written_in or "en"), catalog.languages, view or View()))


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_the_page_of_a_posting(catalog: Catalog, path: Path, golden: Callable[[str, str], None]) -> None:
    golden(f"en/{path.stem}.txt", page(catalog, path))


@pytest.mark.parametrize(("reading", "writing"), PAIRS)
def test_every_pair_of_languages(catalog: Catalog, reading: str, writing: str, golden: Callable[[str, str], None]) -> None:
    golden(f"pairs/{reading}-{writing}.txt", page(catalog, POSTINGS / reading / f"{ONE_EACH[reading]}.txt", writing))


def test_days_among_the_times_of_day_are_shown_once(catalog: Catalog) -> None:
    duties = (
        "Dependiente\n\nFunciones:\n- Atender a los clientes en tienda\n- Cobrar en caja\n- Reponer el género\n\nSe ofrece:\n"
    )
    times = "- Horario de lunes a viernes de 9:00 a 14:00 y sábados de 9:00 a 13:00\n"
    report = suggest(f"{duties}{times}- Trabajo en festivos", catalog, source="x")
    lines = text.plain(layout(report, catalog.writing("es"), catalog.languages, View()), 120)
    assert {c.value.choice for c in report.conditions if c.kind == "shifts" and c.value} == {"weekend", "holiday"}
    assert "Días y horario: Horario de lunes a viernes de 9:00 a 14:00 y sábados de 9:00 a 13:00\n" in lines
    assert "Turnos: festivos\n" in lines


def test_the_page_that_explains_and_has_alternatives(catalog: Catalog, golden: Callable[[str, str], None]) -> None:
    golden("explain.txt", page(catalog, POSTINGS / "en" / "call-center.txt", view=View(alternatives=True, explain=True)))


def test_markdown(catalog: Catalog, golden: Callable[[str, str], None]) -> None:
    report = suggest((POSTINGS / "en" / "bank-teller.txt").read_text("utf-8"), catalog)
    golden("bank-teller.md", markdown.render(layout(report, catalog.writing("en"), catalog.languages, View())))


def test_json(catalog: Catalog, golden: Callable[[str, str], None]) -> None:
    report = suggest((POSTINGS / "es" / "cajero.txt").read_text("utf-8"), catalog, source="cajero.txt")
    golden("cajero.json", json_form.render(json_form.record(report)).replace(catalog.version, VERSION))


def strict(schema: Any) -> Any:  # noqa: ANN401 - JSON
    """The schema, by which nothing is allowed that it does not name: keys are only ever added, and it is to name them all."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    whole = {key: strict(part) for key, part in schema.items()}
    return {**whole, "additionalProperties": False} if "properties" in schema and "type" in schema else whole


@pytest.fixture(scope="module")
def contract() -> jsonschema.Draft202012Validator:
    schema = json.loads(json_form.SCHEMA_FILE.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(strict(schema))


@pytest.mark.parametrize("path", sorted(POSTINGS.rglob("*.txt")), ids=lambda path: path.stem)
def test_json_keeps_its_contract(catalog: Catalog, path: Path, contract: jsonschema.Draft202012Validator) -> None:
    record = json_form.record(suggest(path.read_text("utf-8"), catalog, source=str(path)))
    contract.validate(record)
    for key in ("to", "why", "gaps", "conditions"):
        assert not contract.is_valid({name: value for name, value in record.items() if name != key})
    assert not contract.is_valid({**record, "more": 1})


def test_the_contract_holds_for_people_and_for_what_could_not_be_read(
    catalog: Catalog, contract: jsonschema.Draft202012Validator, tmp_path: Path
) -> None:
    contract.validate(json_form.failure("x", "x: cannot be read", catalog.version))
    me = tmp_path / "me.yaml"
    me.write_text("work: [{name: A, position: B, duties: [answer-inbound-calls]}]\n")
    text = (POSTINGS / "en" / "call-center.txt").read_text("utf-8") + "\nPay: $15 to $18 per hour\nFull-time, 40 hours a week"
    contract.validate(json_form.record(suggest(text, catalog, person=read_person(me, catalog))))
    (outcome,) = work([Source("x", text)], Options(profiles=(me,)))
    record = json.loads(outcome.line)
    contract.validate(record)
    assert record["people"][0]["duties"] == ["answer-inbound-calls"]
    assert {"low": 15, "high": 18, "currency": "USD", "per": "hour"} in [row["value"] for row in record["conditions"]]


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_page(catalog: Catalog, width: int) -> None:
    report = suggest((POSTINGS / "en" / "call-center.txt").read_text("utf-8"), catalog)
    lines = [*layout(report, catalog.writing("en"), catalog.languages, View(alternatives=True, explain=True))]
    assert max(len(line) for line in text.plain(lines, width).splitlines()) <= width
    coloured = text.coloured(lines, width)
    assert "\x1b[1m" in coloured
    assert "calls per day" in coloured


def test_nothing_of_a_posting_is_markdown() -> None:
    assert markdown.escape("[a](b) *c* _d_ `e` <f> &lt; #g") == r"\[a\](b) \*c\* \_d\_ \`e\` \<f\> \&lt; #g"
    assert markdown.escape("# heading") == r"\# heading"
    assert markdown.escape("- item") == r"\- item"
    assert markdown.escape("1. item") == r"1\. item"  # a backslash before a digit would be shown


def test_the_contract_holds_for_a_text_of_several_postings(catalog: Catalog, contract: jsonschema.Draft202012Validator) -> None:
    said = "1. Cashier - Leeds\nYou take payments at the till.\n2. Receptionist - Hull\nYou greet visitors and answer calls."
    record = json_form.record(suggest(said, catalog))
    contract.validate(record)
    assert record["posting"]["several"] == ["Cashier", "Receptionist"]
