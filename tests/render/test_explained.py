"""The words of a quote by which a duty was found, told without the syntax of the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.render.explained import explained, found_in, grounds
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("quote", "cue", "found"),
    [
        ("keep displays to our guidelines", "keep|keeping displays|=window tidy|order", ["keep displays"]),
        ("enjoy selling and hitting targets", "hit|reach <target>|SLA", ["hitting"]),
        ("Arqueo y cierre de caja", "@duties arqueo|=cierre caja|cierre-de-caja", ["Arqueo", "cierre de caja"]),
        ("du skal møte kunder", "=du m\u00f8te", ["møte"]),
        ("våre salgsmål teller", "*m\u00e5l", ["salgsmål"]),
        ("Pass on the files", "=passes", []),
        ("Greet guests", "<greet> <customer>", []),
    ],
)
def test_the_words_of_a_quote_are_told_as_it_writes_them(quote: str, cue: str, found: list[str]) -> None:
    assert found_in(quote, cue) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Claims Handler\nDuties:\n- Record new claims from drivers by phone\n- Review documents and settle claims\n"),
        ("es", "Auxiliar\nFunciones:\n- Contestar el teléfono y agendar citas\n- Archivar documentos\n"),
    ],
)
def test_what_tells_the_sector_is_never_left_empty(catalog: Catalog, code: str, text: str) -> None:
    report = suggest(text, catalog)
    report = report._replace(posting=report.posting._replace(sector_evidence=()))
    told = [line.text for line in explained(report, catalog.writing(code))]
    assert catalog.writing(code).messages["sector_by_all"] in told


def test_what_was_found_and_not_counted_is_told_in_plain_words(catalog: Catalog) -> None:
    duties = "Duties:\n- Answer inbound calls from customers\n- Log each contact\n"
    text = f"Call Center Agent\n{duties}\nBenefits:\n- No cold calling\n"
    report = suggest(text, catalog)
    say = catalog.writing("en").messages
    assert grounds(report.duties[0].evidence[0], 0.9, say).startswith("found by the words \u201cAnswer")
    assert grounds(report.duties[0].evidence[0]._replace(cue="<greet> <customer>"), 1, say) == (
        "found by the line as a whole; score: 99%"
    )
    told = [line.text for line in explained(report, catalog.writing("en"))]
    assert "\u201ccold calling\u201d: not said, as 'no' stands beside it" in told
