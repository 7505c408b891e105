"""The PDF that LinkedIn makes of a page, as text, in each language of its interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.profile import taken
from tests.conftest import ROOT

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

PAGES = ROOT / "tests" / "linkedin"
JOBS = {
    "en": [
        ("Team Leader", "Quickline Telecom", "Sunderland, England, United Kingdom", "2021-03", ""),
        ("Customer Service Agent", "Quickline Telecom", "", "2019-03", "2021-03"),
        ("Sales Assistant", "Harrow & Finch", "York", "2017-06", "2019-02"),
        ("Shop Volunteer", "Red Cross", "Leeds", "2016", "2017"),
        ("Fundraiser", "Red Cross", "", "2015", "2016"),
    ],
    "es": [
        ("Coordinadora de equipo", "Contacta Sur", "Sevilla, Andalucía, España", "2021-03", ""),
        ("Teleoperadora", "Contacta Sur", "", "2019-03", "2021-03"),
        ("Dependienta", "Calzados Rivera", "Valencia y alrededores, España", "2017-06", "2019-02"),
    ],
    "it": [
        ("Team leader", "Voce Amica", "Bari, Puglia, Italia", "2021-03", ""),
        ("Operatrice telefonica", "Voce Amica", "", "2019-03", "2021-03"),
        ("Commessa", "Calzature Fiorelli", "Verona", "2017-06", "2019-02"),
    ],
    "nb": [
        ("Teamleder", "Svartjenesten AS", "Trondheim, Trøndelag, Norge", "2021-03", ""),
        ("Kundekonsulent", "Svartjenesten AS", "", "2019-03", "2021-03"),
        ("Butikkmedarbeider", "Skobua AS", "Hamar", "2017-06", "2019-02"),
    ],
}
NAMES = {"en": "Kim Doe", "es": "Ana Ruiz", "it": "Giulia Neri", "nb": "Kari Moe"}
LEVELS = {
    "en": ["Native or Bilingual", "Professional Working", "Limited Working", "Elementary", "Full Professional"],
    "es": ["nativo o bilingüe", "profesional", "profesional limitado", "básico", "profesional completo"],
    "it": ["madrelingua o bilingue", "professionale", "professionale limitato", "elementare", "professionale completo"],
    "nb": ["morsmål eller tospråklig", "profesjonell", "begrenset", "elementært", "full profesjonell"],
}


@pytest.mark.parametrize("code", JOBS)
def test_a_page_of_linkedin(catalog: Catalog, code: str) -> None:
    resume = read_resume((PAGES / f"{code}.txt").read_text("utf-8"), catalog)
    told = taken(resume).document
    keys = ("position", "name", "location", "startDate", "endDate")
    assert [tuple(job.get(key, "") for key in keys) for job in told["work"]] == JOBS[code]
    assert "Page" not in str(told)
    assert told["basics"]["name"] == NAMES[code]
    assert told["basics"]["label"]
    assert told["basics"]["location"]["region"]
    assert told["basics"]["profiles"][0]["url"].endswith(("1a2b3c", "5b6c7d"))
    assert len(told["skills"]) == 3
    assert [row["fluency"] for row in told["languages"]] == LEVELS[code]
    assert [(level.low, level.high) for level in resume.spoken.values() if level] == [(7, 7), (4, 6), (2, 3), (1, 2), (5, 6)]
    assert told["certificates"]
    assert told["awards"]
    assert told["education"][0]["institution"].startswith("Univers")


def test_a_firm_above_is_that_of_the_jobs_that_tell_none_only_where_they_go_on(catalog: Catalog) -> None:
    about = "I am looking for work in the south of the country, where I live with my family."
    for later, firm in (("Shift lead\n2017 - 2019", "Acme Stores"), ("Waiter\n2012 - 2014", "")):
        work = f"Acme Stores\nCashier\n2019 - 2021\n- Rang up purchases\n{later}\n- Looked after everything"
        jobs = [*read_resume(f"Kim Doe\n\nPROFILE\n{about}\n\nEXPERIENCE\n{work}", catalog).jobs()]
        assert [job.name for job in jobs] == ["Acme Stores", firm]


def test_a_firm_that_stands_apart_above_a_title_ends_the_one_before(catalog: Catalog) -> None:
    text = (
        "Kim Doe\nExperience\nQuickline Telecom\n5 yrs 10 mos\nTeam Leader\nFull-time\nMar 2023 - Present \u00b7 2 yrs 9 mos\n"
        "- Lead a team of agents\nService Agent\nFull-time\nFeb 2020 - Mar 2023 \u00b7 3 yrs 2 mos\n- Answered calls\n\n"
        "Harrow & Finch\nShop Assistant\nPart-time\nAug 2016 - Jan 2020 \u00b7 3 yrs 6 mos\nYork\nServed at the till.\n"
    )
    work = taken(read_resume(text, catalog)).document["work"]
    assert [(job["position"], job["name"]) for job in work] == [
        ("Team Leader", "Quickline Telecom"),
        ("Service Agent", "Quickline Telecom"),
        ("Shop Assistant", "Harrow & Finch"),
    ]


def test_short_lines_of_jobs_are_no_paragraph(catalog: Catalog) -> None:
    text = (
        "Kim Doe\nExperience\nQuickline Telecom\n4 years 3 months\nTeam Lead\nMarch 2023 - Present (2 years 9 months)\n"
        "Supervise fourteen agents on the claims queue.\nCustomer Care Representative II\n"
        "September 2021 - March 2023 (1 year 7 months)\nAnswered inbound calls all day.\n"
    )
    work = taken(read_resume(text, catalog)).document["work"]
    assert [(job["position"], job["name"]) for job in work] == [
        ("Team Lead", "Quickline Telecom"),
        ("Customer Care Representative II", "Quickline Telecom"),
    ]
    assert work[0]["highlights"] == ["Supervise fourteen agents on the claims queue."]


@pytest.mark.parametrize(
    "levels",
    [
        ("Full profesjonell ferdighet", "Begrenset yrkesmessig ferdighet", "Elementær kompetanse"),
        ("Fullverdig arbeidskunnskap", "Begrenset arbeidskunnskap", "Grunnleggende ferdighet"),
        ("Full yrkeskompetanse", "Begrenset yrkeskompetanse", "Grunnleggende yrkeskompetanse"),
    ],
)
def test_the_norwegian_page_tells_each_level_below_its_language(catalog: Catalog, levels: tuple[str, ...]) -> None:
    listed = "\n".join(f"{name}\n{level}" for name, level in zip(("Engelsk", "Tysk", "Spansk"), levels, strict=True))
    work = "Erfaring\nKundekonsulent, Acme, Bergen, 2019 - 2021\nSvarte på telefon og chat fra kundene i hele landet."
    told = taken(read_resume(f"Kari Lie\nBergen\n\n{work}\n\nSpråk\n{listed}", catalog)).document["languages"]
    assert [(row["language"], row["fluency"]) for row in told] == [*zip(("Engelsk", "Tysk", "Spansk"), levels, strict=True)]


def test_a_word_of_a_title_below_the_dates_is_no_place(catalog: Catalog) -> None:
    jobs = "Acme\nCashier\nJanuary 2020 - Present (4 years)\nLeeds\nServed the customers of the shop.\n\n"
    jobs += "Hill Foods\nBarista\nMay 2018 - December 2019 (1 year 8 months)\nSales"
    told = taken(read_resume(f"Kim Doe\nRetail\n\nExperience\n\n{jobs}", catalog)).document["work"]
    assert [(job.get("location"), job["highlights"][-1:]) for job in told] == [
        ("Leeds", ["Served the customers of the shop."]),
        (None, ["Sales"]),
    ]


@pytest.mark.parametrize("level", ["Profesjonell arbeidsferdighet", "Flytende"])
def test_a_level_that_may_head_a_list_is_that_of_the_language_above_it(catalog: Catalog, level: str) -> None:
    work = "Erfaring\nKundekonsulent, Acme, Bergen, 2019 - 2021\nSvarte p\u00e5 telefon og chat fra kundene i hele landet."
    told = taken(
        read_resume(f"Kari Lie\nBergen\n\n{work}\n\nSpr\u00e5k\nNorsk\nMorsm\u00e5l\nEngelsk\n{level}", catalog)
    ).document["languages"]
    assert [tuple(row.values()) for row in told] == [("Norsk", "Morsm\u00e5l"), ("Engelsk", level)]


def test_a_heading_of_languages_without_one_above_it_heads_those_below(catalog: Catalog) -> None:
    work = "Experience\nAgent, Acme, Leeds, 2019 - 2021\nAnswered calls and chats of customers all over the country."
    text = f"Kim Doe\nLeeds\n\n{work}\n\nLanguages\nMother tongue\nIrish\nOther languages\nFrench: B2"
    told = taken(read_resume(text, catalog)).document["languages"]
    assert [tuple(row.values()) for row in told] == [("Irish", "Mother tongue"), ("French", "B2")]


def test_what_was_done_is_no_firm_above_the_next_job_at_the_same_one(catalog: Catalog) -> None:
    jobs = (
        "Telecasa\n3 a\u00f1os 2 meses\nCoordinadora de turno\nenero de 2024 - Present (1 a\u00f1o 2 meses)\n"
        "Organizo los turnos\nReviso las reclamaciones escaladas\nAgente de atenci\u00f3n al cliente\n"
        "enero de 2022 - enero de 2024 (2 a\u00f1os 1 mes)\nAtend\u00eda llamadas sobre facturas\n"
        "Zapater\u00eda Blu\nDependienta\njunio de 2018 - diciembre de 2021 (3 a\u00f1os 7 meses)\nCobro en caja y cambios\n"
    )
    told = taken(read_resume(f"Ana Ruiz\nSevilla\n\nExperiencia\n{jobs}", catalog)).document["work"]
    assert [(job["name"], job["highlights"]) for job in told] == [
        ("Telecasa", ["Organizo los turnos", "Reviso las reclamaciones escaladas"]),
        ("Telecasa", ["Atend\u00eda llamadas sobre facturas"]),
        ("Zapater\u00eda Blu", ["Cobro en caja y cambios"]),
    ]


def test_what_stands_for_the_picture_of_a_firm_is_left_out_in_norwegian(catalog: Catalog) -> None:
    jobs = (
        "Logoen til Fjellstr\u00f8m\nKundekonsulent\nFjellstr\u00f8m \u00b7 Heltid\njan. 2021 \u2013 n\u00e5 \u00b7 2 \u00e5r\n"
        "- Svarer p\u00e5 telefon\nLogoen til Gr\u00f8nn Bok\nButikkmedarbeider\nGr\u00f8nn Bok \u00b7 Deltid\n"
        "aug. 2018 \u2013 des. 2020 \u00b7 2 \u00e5r 5 md.\n- St\u00e5r i kassen"
    )
    told = taken(read_resume(f"Kari Moe\nBergen\n\nErfaring\n{jobs}", catalog)).document["work"]
    assert [(job["name"], job["highlights"]) for job in told] == [
        ("Fjellstr\u00f8m", ["Svarer p\u00e5 telefon"]),
        ("Gr\u00f8nn Bok", ["St\u00e5r i kassen"]),
    ]
