"""The two ways to score a place agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match.candidates import candidates
from resume_helper.match.score import Scorer, certainty, features, together
from resume_helper.posting.structure import structure
from resume_helper.text import words
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def test_a_scorer_gives_what_the_features_give(catalog: Catalog) -> None:
    text = (POSTINGS / "en" / "retail-uk.txt").read_text("utf-8")
    index = catalog.index("en")
    found = candidates(structure(text, words(text), index.headings), index, catalog.shared)
    for weights in catalog.shared.weights.values():
        score = Scorer(found.scanner, weights)
        places = [place for rows in (*found.duties.values(), *found.skills.values()) for place in rows]
        assert places
        for scan, hit in places:
            assert score(scan, hit) == pytest.approx(certainty(features(found.scanner, scan, hit), weights))


def test_more_places_make_a_match_surer() -> None:
    assert together([0.5]) == 0.5
    assert together([0.5, 0.5]) == 0.75
    assert together([]) == 0
