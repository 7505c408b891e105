"""The sector is told by rules, and by what was learned beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog.learned import read_sectors, write_sectors
from resume_helper.match.matches import Evidence, Match, Matches
from resume_helper.match.sector import MOST_WORDS, find_sector, seen

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.catalog.entries import Shared


def quoted(*cues: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(cue, 0, len(cue), cue) for cue in cues)


def matches(*duties: str, words: dict[str, tuple[Evidence, ...]], title: str = "") -> Matches:
    found = tuple(Match(id_, 0.9, quoted("cue")) for id_ in duties)
    return Matches(found, frozenset(duties), (), words, {title: quoted("title")} if title else {}, "", (), (), ())


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
    assert seen(matches(words={}), shared) == {"always": 1.0, "no title": 1.0}


def test_without_what_is_learned_the_rules_tell(shared: Shared) -> None:
    till = matches(words={"retail": quoted("till", "shelf", "shop floor")})
    assert find_sector(till, shared).id == "retail"
    assert find_sector(matches(words={}), shared).id == "general"


def test_what_is_learned_is_added_to_the_rules(shared: Shared) -> None:
    till = matches("greet-customers", words={"retail": quoted("till", "shelf", "shop floor")})
    found = find_sector(till, shared._replace(telling={"greet-customers": {"bank": 9.0}, "title bank": {"general": 99.0}}))
    assert (found.id, found.evidence) == ("bank", ())


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
    names = {"always", "no title", *shared.duties, *(f"{what} {id_}" for what in ("title", "words") for id_ in sectors)}
    assert shared.telling.keys() <= names
    assert {id_ for told in shared.telling.values() for id_ in told} <= {*sectors}
