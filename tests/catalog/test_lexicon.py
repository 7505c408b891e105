"""What single words say of duties: as a file, as a table, and in a posting."""

from __future__ import annotations

from math import log1p, sqrt
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import find, load_catalog
from resume_helper.catalog.learned import LexiconFile, read_lexicon, write_lexicon
from resume_helper.catalog.lexicon import PARTS, RAREST, Lexicon, Weights
from resume_helper.catalog.read import LEXICON
from resume_helper.catalog.tables import lexicon_table
from resume_helper.match.examples import check
from resume_helper.match.matches import BY_WORDS
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from pathlib import Path

    from resume_helper.catalog import Catalog

DUTY = Weights(hit=2.0, certainty=1.0, partial=4.0, partials=1.0, slope=1.0, cued=0.0, cues=0.0, stated=0.0, offset=0.0)
FILE = LexiconFile(
    {"duty": DUTY, "skill": DUTY},
    {"restock-shelves": -5.0, "maintain-store": -4.0},
    {"zebra": (2.0, {"restock-shelves": 4.0, "maintain-store": -1.0}), "broom": (1.0, {"maintain-store": 6.0})},
    {"<customer>": (1.5, {"restock-shelves": -2.0})},
    {"we": (1.0, {"duty": -3.0, "skill": -1.0}), "^we offer": (2.0, {"duty": -2.0})},
)
OWNERS = {("duty", "maintain-store"): 3, ("duty", "restock-shelves"): 7, ("skill", "patience"): 8, ("sector", "bank"): 1}
TERMS = {"<customer>": 2, "<handle>": 4}
POSTING = """Stock clerk
Duties:
- Walk the zebra round the yard every morning before we open
- Greet customers as they come in the door
"""


def test_a_file_says_what_was_written(tmp_path: Path) -> None:
    write_lexicon(FILE, tmp_path / LEXICON, "a head")
    assert read_lexicon(tmp_path / LEXICON) == FILE


@pytest.mark.parametrize(
    "line", ["stem", "stem\tzebra\tx\ta:1", "word\tzebra\t1\ta:1", "weights\tduty\t1", "bias\tx", "stem\ty\t1\ta"]
)
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / LEXICON).write_text(f"# a head\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match="line 2"):
        read_lexicon(tmp_path / LEXICON)


def test_words_add_up_by_their_rarity_and_the_length_of_the_line() -> None:
    lexicon = Lexicon(lexicon_table(FILE, OWNERS, TERMS))
    said = lexicon.said(
        [lexicon.of_stem("zebra"), lexicon.of_stem("broom"), lexicon.of_stem("unknown")], [lexicon.of_terms([2, 4])]
    )
    length = sqrt(2.0**2 + 1.0**2)
    assert said[7] == pytest.approx(4 * 2 / length - 2 * 1.5 / 1.5, abs=2 / PARTS)
    assert said[3] == pytest.approx((-1 * 2 + 6 * 1) / length, abs=2 / PARTS)
    assert lexicon.counts("zebra", 3) == -2 * PARTS
    assert (lexicon.rarity(2), lexicon.rarity(4)) == (1.5, RAREST)


def test_terms_added_up_beforehand_say_the_same() -> None:
    lexicon = Lexicon(lexicon_table(FILE, OWNERS, TERMS | {"broom": 3}))
    assert lexicon.of_sets((lexicon.packed([2]), [2]), (b"", [])) == lexicon.of_terms([2])
    assert lexicon.of_sets((lexicon.packed([2]), [2]), (b"", [3, 4])) == lexicon.of_terms([2, 3, 4])


def test_a_term_of_several_sets_counts_once() -> None:
    lexicon = Lexicon(lexicon_table(FILE, OWNERS, TERMS | {"broom": 3}))
    sets = (lexicon.packed([2, 3]), [2, 3]), (lexicon.packed([3, 4]), [3, 4]), (b"", [2, 4])
    assert lexicon.of_sets(*sets) == lexicon.of_terms([2, 3, 4])


def test_what_is_told_has_the_bias_and_the_cues_half_found() -> None:
    lexicon = Lexicon(lexicon_table(FILE, OWNERS, TERMS))
    told = lexicon.told(lexicon.said([lexicon.of_stem("zebra")]), [0.0, 0.0], {7: ("duty", 0.5, 2), 9: ("duty", 1.0, 1)})
    assert told == {7: pytest.approx(4.0 - 5.0 + 4 * 0.5 + log1p(2), abs=2 / PARTS)}


def test_the_manner_of_a_line_says_the_same_of_all_duties() -> None:
    lexicon = Lexicon(lexicon_table(FILE, OWNERS, TERMS))
    manner = lexicon.manner({"we", "offer", "^we offer"})
    assert manner == [pytest.approx((-3 * 1 - 2 * 2) / sqrt(5), abs=2 / PARTS), pytest.approx(-1 / sqrt(5), abs=2 / PARTS)]
    plain, spoken = (lexicon.told(lexicon.said([lexicon.of_stem("zebra")]), said, {}) for said in ([0.0, 0.0], [-1.0, 5.0]))
    assert plain[7] - spoken[7] == pytest.approx(1.0)


def test_what_the_catalog_no_longer_has_is_left_out() -> None:
    lexicon = Lexicon(lexicon_table(FILE, {("duty", "restock-shelves"): 7}, {}))
    assert lexicon.bias == {7: -5.0}
    assert lexicon.rarity(2) == RAREST
    assert not any(lexicon.said([lexicon.of_stem("broom")], [lexicon.of_terms([2])]))


def test_a_word_tells_of_a_duty_that_no_cue_finds(catalog: Catalog, tmp_path: Path) -> None:
    words = FILE._replace(stems={"zebra": (2.0, {"restock-shelves": 14.0})})
    (tmp_path / "en").mkdir()
    plain = suggest(POSTING, catalog)
    assert "restock-shelves" not in {duty.id for duty in plain.duties}
    write_lexicon(words, tmp_path / "en" / LEXICON, "a head")
    report = suggest(POSTING, load_catalog(tmp_path, cache=False))
    found = {duty.id: duty for duty in report.duties}
    (evidence,) = found["restock-shelves"].evidence
    assert evidence.quote == "Walk the zebra round the yard every morning before we open"
    assert POSTING[evidence.start : evidence.end] == evidence.quote
    assert evidence.cue == BY_WORDS + "zebra"
    # A duty that the lexicon does not know is found by its cues, as in a language without one.
    assert "greet-customers" in found


def test_a_faulty_file_is_a_fault_of_the_catalog(tmp_path: Path) -> None:
    (tmp_path / "eo").mkdir()
    (tmp_path / "eo" / "language.yaml").write_text("name: Esperanto\n", "utf-8")
    (tmp_path / "eo" / LEXICON).write_text("stem\n", "utf-8")
    (fault,) = check((find.shipped(), tmp_path), "eo")
    assert fault.place.file.endswith(LEXICON)
    assert "line 1" in fault.what
