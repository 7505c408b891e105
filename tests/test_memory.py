"""A memory keeps what it is given, and starts anew when it is full."""

from resume_helper.memory import Memory


def test_what_is_kept_is_given_back_and_found_again() -> None:
    known = Memory[str, int]()
    assert known.keep("a", 1) == 1
    assert known.get("a") == 1


def test_a_full_memory_starts_anew() -> None:
    known = Memory[str, int](2)
    for n, word in enumerate("abc"):
        known.keep(word, n)
    assert known == {"c": 2}
