"""The sector is told by rules, and by what was learned beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.learned import read_sectors, read_trade, write_sectors, write_trade
from resume_helper.catalog.tables import trade_table
from resume_helper.catalog.trade import Trade
from resume_helper.match.evidence import Evidence
from resume_helper.match.matches import Match, Matches, find_matches
from resume_helper.match.sector import MOST_WORDS, SectorFound, find_sector, of_another_trade, ours, seen
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Shared


def quoted(*cues: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(cue, 0, len(cue), cue) for cue in cues)


def matches(
    *duties: str, words: dict[str, tuple[Evidence, ...]], title: str = "", trade: dict[str, float] | None = None
) -> Matches:
    found = tuple(Match(id_, 0.9, quoted("cue")) for id_ in duties)
    return Matches(
        found, frozenset(duties), (), words, {title: quoted("title")} if title else {}, trade or {}, "", (), (), (), (), ()
    )


@pytest.fixture
def shared(catalog: Catalog) -> Shared:
    return catalog.shared._replace(telling={})


def test_a_posting_has_its_titles_words_and_duties(shared: Shared) -> None:
    many = quoted(*map(str, range(MOST_WORDS + 3)))
    found = seen(matches("process-returns", words={"retail": many, "bank": quoted("loan", "loan")}, title="bank"), shared)
    assert found == {
        "always": 1.0,
        "title bank": 1.0,
        "words bank": 1.0,
        "words retail": pytest.approx(MOST_WORDS**0.5),
        "process-returns": 1.0,
    }
    assert seen(matches(words={}), shared) == {"always": 1.0, "no title": 1.0, "nothing of us": 1.0}
    cook = seen(matches(words={"other": quoted("oven")}), shared)
    assert cook == {"always": 1.0, "no title": 1.0, "nothing of us": 1.0, "another trade": 1.0}


def test_without_what_is_learned_the_rules_tell(shared: Shared) -> None:
    till = matches(words={"retail": quoted("till", "shelf", "shop floor")})
    assert find_sector(till, shared).id == "retail"
    assert find_sector(matches(words={}), shared).id == "general"


def test_what_is_learned_is_added_to_the_rules(shared: Shared) -> None:
    till = matches("greet-customers", words={"retail": quoted("till", "shelf", "shop floor")})
    found = find_sector(till, shared._replace(telling={"greet-customers": {"bank": 9.0}, "title bank": {"general": 99.0}}))
    assert (found.id, found.evidence) == ("bank", ())


def test_words_tell_the_sector_and_whether_it_is_another_trade(shared: Shared) -> None:
    plain = find_sector(matches("greet-customers", words={}), shared)
    assert (plain.id, plain.strange) == ("general", pytest.approx(0.2))  # one of five
    shop = find_sector(matches("greet-customers", words={}, trade={"retail": 9.0, "other": -9.0}), shared)
    assert (shop.id, shop.strange) == ("retail", pytest.approx(0.0, abs=1e-6))
    kitchen = find_sector(matches("greet-customers", words={}, trade={"other": 9.0}), shared)
    assert (kitchen.id, kitchen.strange) == ("general", pytest.approx(1.0, abs=1e-3))


def test_a_title_of_customer_service_and_many_duties_make_no_other_trade(catalog: Catalog, shared: Shared) -> None:
    post_room = {"other": 9.0}
    many, few = [*catalog.shared.duties][:6], [*catalog.shared.duties][:5]
    for duties, title, silent in ((many, "general", False), (few, "general", True), (many, "other", True)):
        told = matches(*duties, words={}, title=title, trade=post_room)
        found = find_sector(told, shared)
        assert found.strange > 0.9
        assert of_another_trade(found, told, shared) == silent


def test_many_duties_speak_against_another_trade(catalog: Catalog) -> None:
    for chance, count, silent in ((0.44, 5, False), (0.5, 5, True), (0.74, 6, False), (0.76, 6, True)):
        found = matches(*[*catalog.shared.duties][:count], words={})
        assert of_another_trade(SectorFound("general", (), chance), found, catalog.shared) == silent


def test_what_words_say_is_divided_by_the_length_of_the_posting() -> None:
    words = {"till": (3.0, {"retail": 2.0, "bank": -0.5}), "loan": (4.0, {"bank": 1.0, "circus": 9.0}), "the": (0.0, {})}
    trade = Trade(trade_table(words, ("bank", "retail")))
    till, loan = trade.of_stem("till"), trade.of_stem("loan")
    assert trade.told([till]) == {"bank": pytest.approx(-0.5), "retail": pytest.approx(2.0)}
    assert trade.told([till, loan]) == {"bank": pytest.approx((4.0 - 1.5) / 5), "retail": pytest.approx(6 / 5)}
    assert trade.told([trade.of_stem("sky")]) == {} == Trade({}).told([])


def test_the_words_of_a_language_are_read_as_they_were_written(tmp_path: Path) -> None:
    words = {"till": (3.25, {"retail": 2.0, "bank": -0.5}), "loan": (4.0, {})}
    write_trade(words, tmp_path / "sectors.tsv", "head")
    assert read_trade(tmp_path / "sectors.tsv") == words


def test_a_file_says_what_was_written(tmp_path: Path) -> None:
    told = {"always": {"bank": -0.5}, "title call_center": {"call_center": 1.5, "bank": -0.25}, "greet-customers": {}}
    write_sectors(told, tmp_path / "sectors.tsv", "head")
    assert read_sectors(tmp_path / "sectors.tsv") == told


@pytest.mark.parametrize("line", ["no tab", "always\tbank", "always\tbank:x", "a\tbank:1\tmore"])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "sectors.tsv").write_text(f"# head\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        read_sectors(tmp_path / "sectors.tsv")


def test_every_name_that_the_shipped_file_has_is_one_that_a_posting_can_have(catalog: Catalog) -> None:
    shared = catalog.shared
    sectors = [id_ for id_ in shared.sectors if id_ != "other"]
    names = {
        "always",
        "no title",
        "another trade",
        "nothing of us",
        *shared.duties,
        *(f"{what} {id_}" for what in ("title", "words") for id_ in sectors),
    }
    assert shared.telling.keys() <= names
    assert {id_ for told in shared.telling.values() for id_ in told} <= {*shared.sectors}


@pytest.mark.parametrize(("logit", "strange"), [(5000.0, 1.0), (-5000.0, 0.0)])
def test_what_many_lines_add_up_to_is_a_chance_still(shared: Shared, logit: float, strange: float) -> None:
    assert find_sector(matches(words={}, trade={"other": logit}), shared).strange == strange
    assert find_sector(matches(words={}, trade=dict.fromkeys(ours(shared), -logit)), shared).strange == strange


BANKS = {
    "en": ["Receptionist, Hill Food Bank", "Donor booking clerk, blood bank", "Sales associate: cables and power banks"],
    "es": ["Recepcionista, Banco de Alimentos La Loma", "Atención al donante, banco de sangre"],
    "it": ["Addetto accoglienza, banca del sangue", "Receptionist: inserimento nella banca dati"],
    "nb": ["Resepsjonist i blodbanken", "Kundevert i matbanken", "Selger, ladere og powerbanker"],
}
WORK = {
    "en": "Greet visitors at the desk and answer the telephone.",
    "es": "Recibir a las visitas y contestar el teléfono.",
    "it": "Accogliere i visitatori e rispondere al telefono.",
    "nb": "Ta imot besøkende og svare på telefonen.",
}


@pytest.mark.parametrize(("code", "title"), [(code, title) for code, titles in BANKS.items() for title in titles])
def test_what_keeps_food_or_blood_is_no_bank(catalog: Catalog, code: str, title: str) -> None:
    index = catalog.index(code)
    found = find_matches(index.posting(f"{title}\n{WORK[code]}"), index, catalog.shared)
    assert "bank" not in {**found.title_hits, **found.sector_hits}
    assert suggest(f"{title}\n{WORK[code]}", catalog).posting.sector != "bank"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Receptionist, Hill Bank\nGreet the customers of the bank and answer the telephone."),
        ("es", "Recepcionista, Banco La Loma\nRecibir a los clientes del banco y contestar el teléfono."),
        ("it", "Addetto accoglienza, banca della Loma\nAccogliere i clienti della banca e rispondere al telefono."),
        ("nb", "Kundevert i banken\nTa imot kundene i banken og svare på telefonen."),
    ],
)
def test_a_bank_is_one(catalog: Catalog, code: str, text: str) -> None:
    index = catalog.index(code)
    found = find_matches(index.posting(text), index, catalog.shared)
    assert "bank" in {**found.title_hits, **found.sector_hits}


@pytest.mark.parametrize(
    ("title", "sectors"),
    [
        ("Kundekonsulent bank", {"bank"}),
        ("Kundebehandler i sparebank", {"bank"}),
        ("Kundekonsulent", {"call_center"}),
        ("Kundebehandler, kundesenter i bank", {"bank", "call_center"}),
    ],
)
def test_a_customer_adviser_of_a_bank_has_a_title_of_banks_alone(catalog: Catalog, title: str, sectors: set[str]) -> None:
    index = catalog.index("nb")
    found = find_matches(index.posting(f"{title}\n{WORK['nb']}"), index, catalog.shared)
    assert {*found.title_hits} & {"bank", "call_center"} == sectors
