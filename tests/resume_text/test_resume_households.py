"""Jobs at those who are no firm, in small letters: a family, private homes, a shop that only its kind tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.resume_text.test_resume_heads import heads

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("en", "2019 - 2021 Carer for a private family, Leeds", ("Carer", "private family", "Leeds")),
        ("en", "Cleaner, private homes, Hull, 2017 - 2018", ("Cleaner", "private homes", "Hull")),
        ("en", "Live-in Carer\nprivate family, Leeds\n2019 - 2021", ("Live-in Carer", "private family", "Leeds")),
        ("en", "Nanny for a private family in Leeds, 2019 - 2021", ("Nanny", "private family", "Leeds")),
        ("en", "Nanny\nprivate family in Leeds\n2019 - 2021", ("Nanny", "private family", "Leeds")),
        ("es", "Niñera con familia particular, La Paz, 2017 - 2018", ("Niñera", "familia particular", "La Paz")),
        ("it", "Colf presso una famiglia privata a Roma, 2017 - 2018", ("Colf", "famiglia privata", "Roma")),
        ("es", "2019 - 2021 Cuidadora en casa particular, Sevilla", ("Cuidadora", "casa particular", "Sevilla")),
        ("es", "Niñera, familia particular, Sevilla, 2017 - 2018", ("Niñera", "familia particular", "Sevilla")),
        ("es", "Empleada doméstica | familia Ríos | Lima | 2017 - 2018", ("Empleada doméstica", "familia Ríos", "Lima")),
        ("it", "2019 - 2021 Badante presso famiglia privata, Napoli", ("Badante", "famiglia privata", "Napoli")),
        ("it", "Colf presso famiglia, Roma, 2017 - 2018", ("Colf", "famiglia", "Roma")),
        ("it", "Commessa, negozio di scarpe, Napoli, 2017 - 2018", ("Commessa", "negozio di scarpe", "Napoli")),
        ("nb", "2019 - 2021 Barnepasser hos privat familie, Oslo", ("Barnepasser", "privat familie", "Oslo")),
        ("nb", "BPA-assistent for privatperson, Moss, 2017 - 2018", ("BPA-assistent", "privatperson", "Moss")),
    ],
)
def test_a_family_or_a_kind_of_shop_is_the_employer_and_the_town_its_place(
    catalog: Catalog, code: str, head: str, told: tuple[str, ...]
) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]


@pytest.mark.parametrize(
    ("code", "head", "told"),
    [
        ("it", "Commessa, Blu, negozio di Napoli, 2014 - 2015", ("Commessa", "Blu", "negozio di Napoli")),
        ("en", "Nanny, part time, Blu Homes, 2014 - 2015", ("Nanny", "Blu Homes", "")),
        ("en", "Adviser for private customers, Hill Bank, 2014 - 2015", ("Adviser for private customers", "Hill Bank", "")),
    ],
)
def test_a_firm_with_a_name_is_the_employer_all_the_same(catalog: Catalog, code: str, head: str, told: tuple[str, ...]) -> None:
    assert heads(catalog, code, f"{head}\n- X y z.") == [told]
