"""What of a posting that a site tells to search engines is read."""

import json

import pytest

from resume_helper.posting.decode import decode

POSTING = {
    "@type": "JobPosting",
    "title": "Cajera",
    "description": "<p>Cobrar en caja y reponer género.</p>",
    "id": {"value": 7},
}
OPENS = "<script type='application/ld+json'>"
SAID = "Cajera\n\nCobrar en caja y reponer género."


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(POSTING),
        "\n" + json.dumps([{"@type": "Organization", "description": "A firm"}, POSTING], indent=2),
        json.dumps({"@context": "https://schema.org", "@graph": [POSTING]}),
        json.dumps({"title": "Cajera", "description": "Cobrar en caja y reponer género."}),
        json.dumps(POSTING | {"description": "&lt;p&gt;Cobrar en caja y reponer g&eacute;nero.&lt;/p&gt;"}),
        f"<html><body><div id='app'></div>{OPENS}{json.dumps(POSTING)}</script></body></html>",
        f"<html>{OPENS}{{</script>{OPENS}\n{json.dumps(POSTING)}</script><p>Loading</p></html>",
    ],
)
def test_a_posting_told_to_search_engines_is_its_title_and_description(text: str) -> None:
    assert decode(text.encode(), "p") == SAID


@pytest.mark.parametrize(
    "text",
    [
        '{"description": "Sell shoes"',
        '{"@type": "Organization", "description": "Sell shoes"}',
        '{"description": 3}',
        '["description"]',
        "[" * 100_000 + '"description"',
        '[10:32] Ana: the "description" says: sell shoes',
    ],
)
def test_what_is_no_posting_in_json_is_kept_to_the_letter(text: str) -> None:
    assert decode(text.encode(), "p") == text


def test_of_a_page_what_it_shows_is_read_where_it_shows_more() -> None:
    script = f"{OPENS}{json.dumps(POSTING)}</script>"
    text = "Sell shoes in our shop by the river, and count the drawer at night."
    assert decode(f"<p>{text}</p>{script}".encode(), "p") == text


@pytest.mark.parametrize("piece", ["<script type='application/ld+json'>", "<script ld+json>[</script>"])
def test_hostile_scripts_are_read_quickly(piece: str) -> None:
    assert isinstance(decode(("<p>JobPosting" + piece * 20_000).encode(), "p"), str)
