"""A résumé whose two columns were pasted side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.columns import one_below_the_other
from resume_helper.resume_text.profile import taken

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

WORK = {
    "en": """EMPLOYMENT HISTORY
Cashier, Acme Stores, Leeds
March 2019 - June 2021
- Rang up purchases
- Balanced the till at the end
  of each shift

Waiter, Bar Blu, Leeds
2016 - 2018
- Took orders and served food to the guests""",
    "es": """EXPERIENCIA LABORAL
Cajera, Tiendas Sol, Lima
marzo de 2019 - junio de 2021
- Cobro en caja
- Arqueo de caja al final
  de cada turno

Camarera, Bar Azul, Lima
2016 - 2018
- Toma de pedidos y servicio en la terraza""",
    "it": """ESPERIENZE LAVORATIVE
Cassiera, Magazzini Sole, Parma
marzo 2019 - giugno 2021
- Incasso e resto
- Quadratura della cassa alla fine
  di ogni turno

Cameriera, Bar Blu, Parma
2016 - 2018
- Presa delle ordinazioni e servizio ai tavoli""",
    "nb": """ARBEIDSERFARING
Kassemedarbeider, Butikk Sol, Bergen
mars 2019 - juni 2021
- Betjente kassen
- Gjorde opp kassen på slutten
  av hver vakt

Servitør, Bar Blå, Bergen
2016 - 2018
- Tok imot bestillinger og serverte gjestene""",
}
ASIDE = {
    "en": ["Kim Doe", "kim@mail.com", "", "KEY SKILLS", "Excel", "Visma", "", "LANGUAGES", "English: native", "French: basic"],
    "es": ["Ana Vega", "ana@mail.com", "", "HABILIDADES", "Excel", "SAP", "", "IDIOMAS", "Español: nativo", "Inglés: básico"],
    "it": ["Ada Neri", "ada@mail.it", "", "COMPETENZE", "Excel", "SAP", "", "LINGUE", "Italiano: madrelingua", "Inglese: B1"],
    "nb": ["Kari Lie", "kari@mail.no", "", "FERDIGHETER", "Excel", "Visma", "", "SPRÅK", "Norsk: morsmål", "Engelsk: god"],
}


def beside(left: list[str], right: list[str]) -> str:
    rows = max(len(left), len(right))
    left, right = [*left, *[""] * (rows - len(left))], [*right, *[""] * (rows - len(right))]
    return "\n".join(f"{one:52}{other}".rstrip() for one, other in zip(left, right, strict=True))


def profile(catalog: Catalog, text: str) -> dict[str, Any]:
    return taken(read_resume(text, catalog)).document


@pytest.mark.parametrize("code", [*WORK])
@pytest.mark.parametrize("turned", [False, True])
def test_each_column_is_read_by_itself(catalog: Catalog, code: str, *, turned: bool) -> None:
    left, right = ASIDE[code], WORK[code].split("\n")
    found = profile(catalog, beside(right, left) if turned else beside(left, right))
    apart = profile(catalog, "\n".join([*left[:2], "", *right, "", *left[3:]]))
    assert [(job["name"], len(job["highlights"])) for job in apart["work"]] == [
        (job["name"], len(job["highlights"])) for job in found["work"]
    ]
    assert {name: found[name] for name in ("basics", "skills", "languages")} == {
        name: apart[name] for name in ("basics", "skills", "languages")
    }


@pytest.mark.parametrize(
    "rows",
    [
        [("Cashier, Acme Stores", "2019 - 2021"), ("- Rang up purchases", ""), ("Waiter, Bar Blu", "2016 - 2018")] * 4,
        [("WORK EXPERIENCE", ""), ("Dates", "2019 - 2021"), ("Occupation", "Cashier"), ("Employer", "Acme")] * 4,
        [("SKILLS", ""), ("Excel", "SAP"), ("Word", "Opera"), ("Visma", "Zendesk"), ("Outlook", "Siebel")],
        [("Cashier", "Acme Stores"), ("2019 - 2021", "Leeds"), ("Waiter", "Bar Blu"), ("2016 - 2018", "York")] * 4,
        [("", "EXPERIENCE"), ("Cashier, Acme Stores", ""), ("", "EDUCATION"), ("Diploma in tourism", "")],
    ],
    ids=["dates at the right", "a form", "a list of skills", "a table", "headings in the middle"],
)
def test_what_only_stands_in_columns_stays_as_it_is(catalog: Catalog, rows: list[tuple[str, str]]) -> None:
    text = beside(*([row[side] for row in rows] for side in (0, 1)))
    assert one_below_the_other(text, catalog) == (text, False)


def test_columns_that_nothing_tells_apart_make_no_jobs(catalog: Catalog) -> None:
    left = ["Kim Doe", "kim@mail.com", "What I know", "Excel", "Visma", "What I speak", "English", "French", "Fun", "Chess"]
    right = ["My story so far", "Cashier", "Acme Stores", "Rang up purchases", "Balanced the till", "Waiter", "Bar Blu, York"]
    resume = read_resume(beside(left, [*right, "Took orders", "Carried plates", "Welcomed all the guests"]), catalog)
    document, left_out = taken(resume)
    assert resume.mixed
    assert document["work"] == [{"name": "[Company]", "position": "[Position]"}]
    assert "Excel Rang up purchases" in left_out
