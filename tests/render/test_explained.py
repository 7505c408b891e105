"""The words of a quote by which a duty was found, told without the syntax of the catalog."""

from __future__ import annotations

import pytest

from resume_helper.render.explained import found_in


@pytest.mark.parametrize(
    ("quote", "cue", "found"),
    [
        ("keep displays to our guidelines", "keep|keeping displays|=window tidy|order", ["keep displays"]),
        ("enjoy selling and hitting targets", "hit|reach <target>|SLA", ["hitting"]),
        ("Arqueo y cierre de caja", "@duties arqueo|=cierre caja|cierre-de-caja", ["Arqueo", "cierre de caja"]),
        ("du skal møte kunder", "=du m\u00f8te", ["møte"]),
        ("våre salgsmål teller", "*m\u00e5l", ["salgsmål"]),
        ("Pass on the files", "=passes", []),
        ("Greet guests", "<greet> <customer>", []),
    ],
)
def test_the_words_of_a_quote_are_told_as_it_writes_them(quote: str, cue: str, found: list[str]) -> None:
    assert found_in(quote, cue) == found
