"""The two ways to score a place agree; lines together are surer than one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match.judge import together
from resume_helper.match.lines import read_lines
from resume_helper.match.score import FEATURES, Scorer, chance
from resume_helper.match.search import Hit
from tests.bench.fit import certainty, features
from tests.conftest import POSTINGS

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog


def test_a_scorer_gives_what_the_features_give(catalog: Catalog) -> None:
    text = (POSTINGS / "en" / "retail-uk.txt").read_text("utf-8")
    index = catalog.index("en")
    placed = read_lines(index.posting(text), index, catalog.shared)
    hits = [(one, hit) for one in placed for of in one.line.places.values() for rows in of.values() for hit in rows]
    assert hits
    for weights in catalog.shared.weights.values():
        score = Scorer(weights)
        for one, hit in hits:
            segment, where = one.segment, (one.segment.section, one.line.length)
            found = features(hit, *where, bullet=segment.bullet)
            assert score(hit, *where, bullet=segment.bullet) == pytest.approx(certainty(found, weights))


def test_features_are_what_is_looked_at() -> None:
    def seen(hit: Hit, section: str, count: int, *, bullet: bool) -> dict[str, float]:
        return dict(zip(FEATURES, features(hit, section, count, bullet=bullet), strict=True))

    side_by_side, apart = Hit(0, 0, frozenset({1, 2}), 1, 2, 2, 0), Hit(0, 0, frozenset({1, 20}), 1, 20, 9, 15)
    none = dict.fromkeys(FEATURES, 0)
    assert seen(side_by_side, "duties", 6, bullet=True) == none | {
        "adjacent": 1, "content": 2, "duties": 1, "bullet": 1, "short": 1,
    }  # fmt: skip
    assert seen(apart, "requirements", 30, bullet=False) == none | {"gap": 12, "content": 5, "requirements": 1}
    assert seen(apart, "company", 30, bullet=False) == none | {"gap": 12, "content": 5}


def test_more_lines_make_a_match_surer() -> None:
    assert together([{"a": 0.5}, {"b": 0.5}, {"a": 0.5}]) == {"a": 0.75, "b": 0.5}
    assert together([]) == {}


def test_a_chance_is_one_whatever_the_logit() -> None:
    assert [chance(logit) for logit in (-1e6, -800.0, 0.0, 800.0, 1e6)] == [0.0, 0.0, 0.5, 1.0, 1.0]
