"""The heads of jobs that no mark parts, or whose place stands apart: what is the title, what the firm, and what the town."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.resume_text.test_resume_profile import ABOUT_IN, HEADED

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def heads(catalog: Catalog, code: str, work: str) -> list[tuple[str, ...]]:
    """The title, the firm and the place of each job."""
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{work}"
    told = taken(read_resume(text, catalog, language=code)).document["work"]
    return [tuple(job.get(name, "") for name in ("position", "name", "location")) for job in told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Trainee in Hill Bank\nMay 2019 - June 2021", ("Trainee", "Hill Bank", "")),
        ("en", "Cashier in Acme, Leeds | 2019 - 2021", ("Cashier", "Acme", "Leeds")),
        ("en", "Waiter at the cafe Blu, Leeds\n2019 - 2021", ("Waiter", "cafe Blu", "Leeds")),
        ("es", "Cajera en Acme\nmayo de 2019 - junio de 2021", ("Cajera", "Acme", "")),
        ("it", "Cassiera in Acme, Monza\nmaggio 2019 - giugno 2021", ("Cassiera", "Acme", "Monza")),
        ("it", "Commessa da Acme\n2019 - 2021", ("Commessa", "Acme", "")),
        ("it", "Addetta vendite presso negozio Blu\n2019 - 2021", ("Addetta vendite", "negozio Blu", "")),
        ("nb", "Selger hos butikken Blu, Oslo\n2019 - 2021", ("Selger", "butikken Blu", "Oslo")),
        ("nb", "Butikkmedarbeider i Acme\n2019 - 2021", ("Butikkmedarbeider", "Acme", "")),
    ],
)
def test_a_firm_may_stand_behind_a_small_word(catalog: Catalog, code: str, head: str, told: tuple[str, ...]) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Cashier in Leeds\nHill Stores\n2019 - 2021", ("Cashier", "Hill Stores", "Leeds")),
        ("en", "Assistant Manager in Training\nHill Stores\n2019 - 2021", ("Assistant Manager in Training", "Hill Stores", "")),
        ("en", "Supervisor in Menswear\nHill Stores\n2019 - 2021", ("Supervisor in Menswear", "Hill Stores", "")),
        ("en", "Front Desk Agent\nHill Inn at Blue Lake\n2019 - 2021", ("Front Desk Agent", "Hill Inn at Blue Lake", "")),
        ("es", "Dependienta en Madrid\nZapatería Blu\n2019 - 2021", ("Dependienta", "Zapatería Blu", "Madrid")),
        ("nb", "Selger i Oslo\nHill Butikk\n2019 - 2021", ("Selger", "Hill Butikk", "Oslo")),
    ],
)
def test_behind_a_small_word_may_stand_a_town_or_the_rest_of_a_title(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Job coach at Acme\n2019 - 2021", ("Job coach", "Acme", "")),
        ("nb", "Skolesekretær ved Blu skole, 2019 - 2021", ("Skolesekretær", "Blu skole", "")),
        ("nb", "2019 - 2021 Acme Østfold kundekonsulent", ("kundekonsulent", "Acme Østfold", "")),
        ("en", "2019 - 2021 Acme Oxford shop assistant", ("shop assistant", "Acme Oxford", "")),
        ("en", "Oakfield School | School Secretary | 2019 - 2021", ("School Secretary", "Oakfield School", "")),
    ],
)
def test_a_title_that_is_not_known_or_stands_behind_the_firm(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\nX y z.") == [told]


@pytest.mark.parametrize(
    ("code", "title", "firm", "town", "work"),
    [
        ("en", "Shop assistant", "Hill Pharmacy", "Tuam", "Served customers and took payments."),
        ("en", "Cashier", "Hill Stores", "Boise, ID", "Rang up purchases."),
        ("es", "Teleoperadora", "Acme Norte", "Bilbao", "Atendí llamadas."),
        ("it", "Cassiere", "Iper Blu", "Rovato", "Incassi e resi."),
        ("nb", "Kassemedarbeider", "Blu Mat", "Ski", "Satt i kassen."),
    ],
)
def test_a_town_may_stand_below_the_dates(catalog: Catalog, code: str, title: str, firm: str, town: str, work: str) -> None:
    assert heads(catalog, code, f"{title}\n{firm}\n2019 - 2021\n{town}\n{work}") == [(title, firm, town)]


@pytest.mark.parametrize("work", ["Customer Service\nBilling", "Excel\nOutlook", "Returns\nRefunds"])
def test_what_was_done_below_the_dates_is_no_town(catalog: Catalog, work: str) -> None:
    assert heads(catalog, "en", f"Cashier\nHill Stores\n2019 - 2021\n{work}") == [("Cashier", "Hill Stores", "")]


def test_a_town_may_stand_between_the_firm_and_the_dates(catalog: Catalog) -> None:
    work = "Receptionist\nElm Surgery\nLondon\n2021 - 2023\nServed.\n\nCashier\nHill Stores\nYork\n2018 - 2021\nServed."
    assert heads(catalog, "en", work) == [("Receptionist", "Elm Surgery", "London"), ("Cashier", "Hill Stores", "York")]


def test_firm_title_town_and_dates_may_each_have_a_line(catalog: Catalog) -> None:
    work = (
        "Hill's General Store\nShift Supervisor\nMarion, Iowa\n06/2022 to Present\n- Served.\n\n"
        "Oak Freight\nOrder Picker\nBroken Bow, OK\n01/2020 to 05/2022\n- Packed."
    )
    assert heads(catalog, "en", work) == [
        ("Shift Supervisor", "Hill's General Store", "Marion, Iowa"),
        ("Order Picker", "Oak Freight", "Broken Bow, OK"),
    ]


def test_a_school_behind_in_is_where_somebody_worked(catalog: Catalog) -> None:
    assert heads(catalog, "en", "Dinner lady in Hill Primary School, 2016 - 2018\nServed.") == [
        ("Dinner lady", "Hill Primary School", "")
    ]


@pytest.mark.parametrize(
    ("code", "line", "told"),
    [
        (
            "nb",
            "2016-dags dato: Dals legesenter, Vika. Helsesekretær 100 %.",
            ("Helsesekretær 100 %", "Dals legesenter", "Vika"),
        ),
        ("nb", "2008-2010: Dals stasjon. Ekstrahjelp i kiosk.", ("Ekstrahjelp i kiosk", "Dals stasjon", "")),
        ("en", "2015-2019: Hill Hotel, York. Receptionist. Checked in guests.", ("Receptionist", "Hill Hotel", "York")),
        ("en", "2012-2015: Waiter, Sun Cafe, York. Served tables.", ("Waiter", "Sun Cafe", "York")),
    ],
)
def test_behind_dates_the_title_may_be_a_sentence_by_itself(
    catalog: Catalog, code: str, line: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{line}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "years"),
    [
        ("nb", "Servitør, Kafé Blu, somrene 2016, 2017 og 2018", ["2018", "2017", "2016"]),
        ("en", "Waiter, Sun Cafe, summers 2017 – 2019", ["2019", "2018", "2017"]),
        ("en", "Waiter, Sun Cafe, summers of 2015 and 2017", ["2017", "2015"]),
        ("es", "Camarera, Bar Sol, veranos de 2018 y 2019", ["2019", "2018"]),
        ("it", "Cameriera, Bar Sole, estati 2018 e 2019", ["2019", "2018"]),
    ],
)
def test_a_season_of_several_years_is_no_time_between_them(catalog: Catalog, code: str, head: str, years: list[str]) -> None:
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{head}\n- X y z."
    work = taken(read_resume(text, catalog, language=code)).document["work"]
    assert [(job["startDate"], job["endDate"]) for job in work] == [(year, year) for year in years]
    assert ["highlights" in job for job in work] == [True, *(False for _ in years[1:])]


@pytest.mark.parametrize("when", ["summer 2017 - autumn 2019", "2017 - 2019", "summer 2017 - 2019"])
def test_from_one_season_to_another_somebody_worked_all_the_time(catalog: Catalog, when: str) -> None:
    work = taken(
        read_resume(f"Kim Doe\n\n{ABOUT_IN['en']}\n\n{HEADED['en']}\nWaiter, Sun Cafe, {when}\n- X", catalog)
    ).document["work"]
    assert [(job["startDate"], job["endDate"]) for job in work] == [("2017", "2019")]


@pytest.mark.parametrize(
    ("code", "line", "told", "done"),
    [
        ("nb", "Sommeren 2025 - Kioskmedarbeider, Kafé Odd (solgte is og kaffe, stod i kassa og ryddet)",
         ("Kioskmedarbeider", "Kafé Odd", ""), ["Solgte is og kaffe, stod i kassa og ryddet"]),
        ("en", "May 2019 - June 2021 - Cashier at Hill Stores (served customers, balanced the till and stacked shelves).",
         ("Cashier", "Hill Stores", ""), ["Served customers, balanced the till and stacked shelves"]),
        ("en", "2017 - 2019: Waiter, Sun Cafe (part-time, evenings)", ("Waiter", "Sun Cafe (part-time, evenings)", ""), []),
    ],
)  # fmt: skip
def test_what_was_done_may_stand_in_brackets_behind_the_head(
    catalog: Catalog, code: str, line: str, told: tuple[str, ...], done: list[str]
) -> None:
    assert heads(catalog, code, line) == [told]
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{line}"
    assert taken(read_resume(text, catalog, language=code)).document["work"][0].get("highlights", []) == done


@pytest.mark.parametrize(
    ("code", "season", "one", "title", "work"),
    [
        ("en", "Summer 2017", "2016", "Waiter", ("Orders and payments at the tables", "Ice cream and drinks")),
        ("es", "Verano de 2017", "2016", "Camarera", ("Pedidos y cobros en las mesas", "Helados y bebidas")),
        ("it", "Estate 2017", "2016", "Cameriera", ("Ordini e incassi ai tavoli", "Gelati e bibite")),
        ("nb", "Sommeren 2017", "2016", "Servit\u00f8r", ("Bestilling og betaling ved bordene", "Is og drikke")),
    ],
)
def test_where_dates_begin_each_job_one_date_does_so_too(
    catalog: Catalog, code: str, season: str, one: str, title: str, work: tuple[str, str]
) -> None:
    first, second = work
    page = f"2019 - 2021  {title}, Acme Blu\n{first}\n{season}  {title}, Hill Blu\n{second}\n{one}  {title}, Elm Blu\n{first}"
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\n{page}"
    told = taken(read_resume(text, catalog, language=code)).document["work"]
    assert [(job["name"], job["startDate"], job.get("location"), job["highlights"]) for job in told] == [
        ("Acme Blu", "2019", None, [first]),
        ("Hill Blu", "2017", None, [second]),
        ("Elm Blu", "2016", None, [first]),
    ]


@pytest.mark.parametrize(
    ("code", "line", "told"),
    [
        ("en", "From June to September 2018: Waiter, Blu Cafe", ("Waiter", "Blu Cafe", "2018-06", "2018-09")),
        ("es", "De junio a septiembre de 2018: Camarero en BAR BLU", ("Camarero", "BAR BLU", "2018-06", "2018-09")),
        ("it", "Da giugno a settembre 2018: Cameriere, Bar Blu", ("Cameriere", "Bar Blu", "2018-06", "2018-09")),
        ("nb", "Fra juni til september 2018: Servit\u00f8r, Blu Kafe", ("Servit\u00f8r", "Blu Kafe", "2018-06", "2018-09")),
        ("en", "Cashier\nHill Stores\n2015\nServed.", ("Cashier", "Hill Stores", "2015", "2015")),
    ],
)
def test_dates_are_read_whole_beside_a_title_and_a_firm(catalog: Catalog, code: str, line: str, told: tuple[str, ...]) -> None:
    text = f"Kim Doe\n\n{ABOUT_IN[code]}\n\n{HEADED[code]}\nAcme, 2019 - 2021\n- X y z.\n\n{line}"
    *_, job = taken(read_resume(text, catalog, language=code)).document["work"]
    assert tuple(job[name] for name in ("position", "name", "startDate", "endDate")) == told


def test_a_gap_that_is_called_so_is_no_job(catalog: Catalog) -> None:
    work = "Cashier, Acme, 2019 - 2021\n- X y z.\n\nGap: May 2018 to April 2019 - moved to Leeds"
    assert heads(catalog, "en", work) == [("Cashier", "Acme", "")]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        (
            "es",
            "Auxiliar de ayuda a domicilio y compañía, Servicios Almendro S.L., Dos Hermanas\n2016 - 2019",
            ("Auxiliar de ayuda a domicilio y compañía", "Servicios Almendro S.L.", "Dos Hermanas"),
        ),
        (
            "en",
            "Assistant to the manager of the night team, Hill and Sons Stores Ltd, Leeds\n2016 - 2019",
            ("Assistant to the manager of the night team", "Hill and Sons Stores Ltd", "Leeds"),
        ),
    ],
)
def test_a_long_line_that_begins_a_paragraph_above_dates_is_a_head(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.\n\n{head}\n- X y z.") == [told, told]


def test_a_firm_is_no_title_wherever_other_jobs_have_theirs(catalog: Catalog) -> None:
    others = "Limpiadora, Aseo Blu, Lima\n2019 - 2021\n- X y z.\n\nNiñera, Aseo Elm, Lima\n2017 - 2019\n- X y z.\n\n"
    told = heads(catalog, "es", f"{others}Camarera de pisos\nHotel Loma, Punta Blu\n2012 - 2015\n- X y z.")
    assert told[-1] == ("Camarera de pisos", "Hotel Loma", "Punta Blu")


def test_below_an_item_with_the_dates_of_a_job_stands_what_was_done(catalog: Catalog) -> None:
    first = "• Addetta alle pulizie – Pulizie Blu srl (Torino) – da gennaio 2021 ad oggi\n  Pulizia di uffici e scale"
    second = "• Cameriera ai piani – Hotel Colle – 2018/2020\n  Dodici camere al giorno, risposte agli ospiti"
    assert heads(catalog, "it", f"{first}\n{second}") == [
        ("Addetta alle pulizie", "Pulizie Blu srl", "Torino"),
        ("Cameriera ai piani", "Hotel Colle", ""),
    ]
