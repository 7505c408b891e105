"""Jobs of any trade: a title that no occupation of the catalog has is told from the firm, in whichever order they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.resume_text.test_resume_heads import heads

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

LAYOUTS = ("{firm}\n{title}\n{dates}", "{firm}, {title}, {dates}", "{firm} - {title} ({dates})", "{title}\n{firm}\n{dates}")
JOBS = {
    "en": (("Healthcare Assistant", "Oakmere Nursing Home"), ("Welder", "Zeltro"), ("Farm Hand", "Pinecombe Farm")),
    "es": (("Mozo de almacén", "Distribuciones Garza"), ("Niñera", "Familia Orbe"), ("Soldadora", "Zeltro")),
    "it": (("Banconiera", "Salumeria Ghezzi"), ("Addetta alle pulizie", "Zeltro"), ("Bracciante agricolo", "Azienda Orbe")),
    "nb": (("Sykehusvert", "Fjellklinikken"), ("Hagearbeider", "Zeltro"), ("Pleieassistent", "Bakeriet på Hjørnet")),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", JOBS)
def test_the_word_of_a_trade_tells_the_title(catalog: Catalog, code: str, layout: str) -> None:
    dates = ("2019 - 2021", "2016 - 2019", "2014 - 2016")
    told = [layout.format(title=title, firm=firm, dates=when) for (title, firm), when in zip(JOBS[code], dates, strict=True)]
    assert heads(catalog, code, "\n\n".join(f"{head}\n- X y z." for head in told)) == [(*job, "") for job in JOBS[code]]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Hill Care, Leeds, Kitchen Porter, 2019 - 2021", ("Kitchen Porter", "Hill Care", "Leeds")),
        ("es", "Asador Orbe | Burgos | Friegaplatos | 2019 - 2021", ("Friegaplatos", "Asador Orbe", "Burgos")),
        ("it", "Edil Orbe, Monza, Muratore, 2019 - 2021", ("Muratore", "Edil Orbe", "Monza")),
        ("nb", "Orbe Sykehjem | Hamar | Hjelpepleier | 2019 - 2021", ("Hjelpepleier", "Orbe Sykehjem", "Hamar")),
    ],
)
def test_a_trade_may_stand_behind_the_place(catalog: Catalog, code: str, head: str, told: tuple[str, ...]) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Baker Orchards\nFruit Picker\n2019 - 2021", ("Fruit Picker", "Baker Orchards", "")),
        ("es", "Constructora Orbe\nPeón\n2019 - 2021", ("Peón", "Constructora Orbe", "")),
        ("it", "Cantiere Orbe\nSaldatore\n2019 - 2021", ("Saldatore", "Cantiere Orbe", "")),
        ("nb", "Orbe Legevakt\nSykepleier\n2019 - 2021", ("Sykepleier", "Orbe Legevakt", "")),
    ],
)
def test_the_word_of_a_firm_is_no_trade(catalog: Catalog, code: str, head: str, told: tuple[str, ...]) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "Farm Hand\nOrbe Dairy\nLeeds, Yorkshire\n2019 - 2021", ("Farm Hand", "Orbe Dairy", "Leeds, Yorkshire")),
        ("es", "Peón agrícola\nViñedos Orbe\nHaro\n2019 - 2021", ("Peón agrícola", "Viñedos Orbe", "Haro")),
        ("it", "Potatore\nVivai Orbe\nMonza\n2019 - 2021", ("Potatore", "Vivai Orbe", "Monza")),
        ("nb", "Lagerarbeider\nZeltro AS\nHamar\n2019 - 2021", ("Lagerarbeider", "Zeltro AS", "Hamar")),
    ],
)
def test_a_town_may_stand_between_the_firm_of_a_trade_and_the_dates(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]
