import pytest

from resume_helper.catalog.cues import Acronyms, Alternative, CueError, parse, parse_group

GROUPS = {
    "handle": parse_group(["handle", "deal-with"], {}),
    "complaint": parse_group(["complaint", "=moan"], {}),
}


def test_a_cue_is_terms_of_alternatives() -> None:
    cue = parse("@duties <handle>|run =complaints cash-drawer *behandling kunde* *klage*", GROUPS)
    assert cue.section == "duties"
    assert cue.terms == (
        frozenset({Alternative("stem", ("handle",)), Alternative("stem", ("deal", "with")), Alternative("stem", ("run",))}),
        frozenset({Alternative("form", ("complaints",))}),
        frozenset({Alternative("stem", ("cash", "drawer"))}),
        frozenset({Alternative("suffix", ("behandling",))}),
        frozenset({Alternative("prefix", ("kunde",))}),
        frozenset({Alternative("infix", ("klage",))}),
    )


def test_words_side_by_side_may_be_of_groups() -> None:
    groups = {"day": parse_group(["monday", "good-friday"], {})}
    days = ("monday",), ("good", "friday")
    assert parse_group(["<day>-<day>"], groups) == {Alternative("stem", one + other) for one in days for other in days}
    assert parse("=<day>-off|<day>", groups).terms == (
        frozenset({Alternative("form", ("monday", "off")), Alternative("form", ("good", "friday", "off")), *groups["day"]}),
    )


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("<handel> complaint", "unknown word group '<handel>'", "did you mean 'handle'?"),
        ("@duty sell", "unknown section '@duty'", "did you mean 'duties'?"),
        ("@x sell", "unknown section '@x'", "use alone, duties, requirements"),
        ("", "a cue has 1 to 6 terms, this one has 0", ""),
        ("a b c d e f g", "this one has 7", "split"),
        ("sell||buy", "'' is no word", ""),
        ('"=sell" it', "no word", ""),
        ("*ab", "'*ab' is too loose", ""),
        ("sell <handle", "no word", ""),
        ("sell handle>-it", "no word", ""),
        ("sell <handel>-it", "unknown word group '<handel>'", "did you mean 'handle'?"),
        ("sell <complaint>-desk", "'<complaint>-desk' is too mixed", "plain words"),
    ],
)
def test_a_wrong_cue_is_named_with_its_remedy(text: str, what: str, remedy: str) -> None:
    with pytest.raises(CueError) as caught:
        parse(text, GROUPS)
    assert what in caught.value.what
    assert remedy in caught.value.remedy


def test_an_acronym_stands_for_its_long_form_and_the_other_way_round() -> None:
    acronyms = Acronyms({"aht": [("average", "handle", "time")]})
    short, long, form = (
        Alternative("stem", ("aht",)),
        Alternative("stem", ("average", "handle", "time")),
        Alternative("form", ("aht",)),
    )
    assert acronyms.added(frozenset({short})) == acronyms.added(frozenset({long})) == {short, long}
    assert acronyms.added(frozenset({form})) == {form, short, long}
    assert acronyms.added(frozenset({Alternative("stem", ("time",))})) == {Alternative("stem", ("time",))}
