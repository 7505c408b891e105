import pytest

from resume_helper.text import fold, key, one_line, printable, stemmer, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("don't hang up", ["don't", "hang", "up"]),
        ("customer\u2019s e-mail", ["customer\u2019s", "e", "mail"]),
        ("gestione dell'ordine", ["gestione", "dell", "ordine"]),
        ("cajero/a y vendedor(a)", ["cajero", "a", "y", "vendedor", "a"]),
        ("401k, 24/7 & R&D", ["401k", "24", "7", "R", "D"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_words_are_letters_and_digits_with_english_endings(text: str, found: list[str]) -> None:
    assert [text[start:end] for _, start, end in words(text)] == found


def test_folding_drops_the_accents_of_vowels_and_keeps_letters_of_their_own() -> None:
    assert fold("atención") == "atencion"
    assert fold("perché") == "perche"
    assert fold("añoåøæ") == "añoåøæ"


def test_words_are_in_lower_case_with_composed_letters_and_true_spans() -> None:
    assert words("ATENCIO\u0301N al \u0130stmo") == [("atención", 0, 9), ("al", 10, 12), ("\u0130stmo", 13, 18)]


@pytest.mark.parametrize(
    ("algorithm", "one", "other"),
    [
        ("english", "handling", "handles"),
        ("spanish", "atención", "atencion"),
        ("italian", "clienti", "cliente"),
        ("norwegian", "kundebehandlingen", "kundebehandling"),
    ],
)
def test_words_of_one_stem_are_the_same(algorithm: str, one: str, other: str) -> None:
    stem = stemmer(algorithm)
    assert stem(one) == stem(other)


def test_an_unknown_stemmer_is_refused() -> None:
    with pytest.raises(LookupError):
        stemmer("klingon")


def test_without_a_stemmer_words_stay_whole() -> None:
    assert stemmer("")("cafés") == "cafes"


def test_key_ignores_case_and_punctuation() -> None:
    assert key("  Key RESPONSIBILITIES: ") == key("key responsibilities") != key("key responsibility")


UNSEEN = "\x07\x1b\x85\xad\u061c\u180e\u200b\u200d\u202e\u2060\u2064\u2066\u206f\ufeff\U000e0041\U000e0001"


@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_nobody_sees_is_not_printed(unseen: str) -> None:
    assert printable(f"a{unseen}b\n") == "ab\n"


@pytest.mark.parametrize(
    "seen", ["a\tb\nc", "\u00a0\u202f", "e\u0301", "\u2019\u2013\u2022", "\U0001f600\ufe0f", "\u0142\u20ac\u4e2d", "\ue000"]
)
def test_all_else_is(seen: str) -> None:
    assert printable(seen) == seen


def test_control_sequences_never_reach_a_terminal() -> None:
    hostile = "a\x1b[31mred\x1b[0m\x00\u202eb\u200b\x9b"
    assert printable(hostile) == "a[31mred[0mb"
    assert one_line("a\n\t b\r\nc") == "a b c"
