"""What is packed is found again, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from resume_helper.catalog.packed import LARGE, NO_ROWS, NO_WORDS, Rows, Words, pack_plain, pack_rows, pack_words

LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@given(st.dictionaries(LETTERS, st.binary(min_size=1, max_size=5), max_size=40), LETTERS)
def test_each_word_has_its_row_and_others_have_none(rows: dict[str, bytes], other: str) -> None:
    words = Words(pack_words(rows))
    assert {word: words.get(word) for word in rows} == rows
    assert words.get(other) == rows.get(other, b"")


@given(st.dictionaries(st.integers(0, 30), st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=4), max_size=10))
def test_rows_come_in_the_order_asked_for_and_empty_ones_not_at_all(listed: dict[int, list[int]]) -> None:
    rows = Rows(pack_rows({number: pack_plain(row) for number, row in listed.items()}, LARGE), LARGE)
    asked = [*range(40, -1, -1)]
    assert list(map(list, rows.all(asked))) == [listed[number] for number in asked if number in listed]


def test_nothing_is_found_in_nothing() -> None:
    assert not list(Rows(NO_ROWS).all([0, 1]))
    assert Words(NO_WORDS).get("word") == b""
