"""The PDF that LinkedIn makes of a page, as text, in each language of its interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.person.resume_text import read_resume
from resume_helper.person.resume_text.profile import taken
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
