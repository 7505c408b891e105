"""Phrases are kept word by word, and looked for at a word of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import load_catalog
from resume_helper.catalog.phrases import following, packed, phrase_at, tree
from resume_helper.catalog.word_lists import FOLDED, PHRASES, SMALL, WordLists

if TYPE_CHECKING:
    from pathlib import Path


def test_a_phrase_is_every_choice_of_its_alternatives_in_order() -> None:
    assert tree(["^ our|the shop", "no-need .. to"]) == {
        "^": {"our": {"shop": {"": {}}}, "the": {"shop": {"": {}}}},
        "no": {"need": {"..": {"to": {"": {}}}}},
    }


@pytest.mark.parametrize(
    ("text", "at", "length"),
    [
        ("full time job", 0, 2),
        ("a full time job", 1, 2),
        ("full", 0, 1),
        ("full job", 0, 1),
        ("time full job", 0, 0),
        ("part time", 0, 0),
        ("part time or", 0, 0),
        ("part time or more", 0, 4),
    ],
)
def test_of_the_phrases_that_begin_at_a_word_the_longest_counts(text: str, at: int, length: int) -> None:
    assert phrase_at(text.split(), at, tree(["full", "full-time", "part time or more"])) == length


def test_a_packed_tree_is_read_as_the_tree() -> None:
    whole = tree(["^ our|the shop", "full", "part time or more"])
    kept = packed(whole)
    assert {type(node) for node in (*kept["^"].values(), kept["full"], kept["part"])} == {bytes}
    for text, length in (("part time or more", 4), ("part time", 0), ("full time", 1), ("shop", 0)):
        assert phrase_at(text.split(), 0, kept) == length, text
    assert following("our", following("^", kept)) == whole["^"]["our"]
    assert following("shop", kept) == {}


def test_a_phrase_that_has_no_words_is_none(tmp_path: Path) -> None:
    (tmp_path / "eo").mkdir()
    (tmp_path / "eo" / "language.yaml").write_text("name: Esperanto\n")
    (tmp_path / "eo" / "words.yaml").write_text("not_needed: ['...', surplus to requirements]\nnegation_exceptions: ['!']\n")
    index = load_catalog(tmp_path, cache=False).index("eo")
    words = ["surplus", "to", "requirements"]
    assert phrase_at(words, 0, index.not_needed) == len(words)


def test_each_word_list_that_is_read_has_its_place_in_the_index_and_no_other_has_one() -> None:
    assert sorted(WordLists.__annotations__) == sorted((*FOLDED, *SMALL, *PHRASES))
