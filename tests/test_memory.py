"""A memory keeps what it is given, and forgets the oldest when it is full."""

import sys
from concurrent.futures import ThreadPoolExecutor

from resume_helper.memory import Memory


def test_what_is_kept_is_given_back_and_found_again() -> None:
    known = Memory[str, int]()
    assert known.keep("a", 1) == 1
    assert known.get("a") == 1


def test_a_full_memory_forgets_the_older_half() -> None:
    known = Memory[str, int](4)
    for n, word in enumerate("abcde"):
        known.keep(word, n)
    assert known == {"c": 2, "d": 3, "e": 4}


def test_long_texts_are_forgotten_sooner() -> None:
    known = Memory[object, int](characters=10)
    known.keep("abcdef", 1)
    known.keep(("ghij", "duties", True), 2)
    assert [*known.values()] == [1, 2]
    known.keep("k", 3)
    assert [*known.values()] == [2, 3]
    assert known.keep("a" * 11, 4) == 4
    assert [*known.values()] == [2, 3]


def test_threads_may_share_a_memory() -> None:
    known = Memory[int | str, int](40, characters=100)
    words = [str(n) * 3 for n in range(70)]

    def keep(first: int) -> None:
        for n in range(first, 20_000 + first):
            known.keep(words[n * 7 % 70], n)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert [*pool.map(keep, range(4))] == [None] * 4
    finally:
        sys.setswitchinterval(before)
    assert known._length == sum(len(word) for word in known if isinstance(word, str)) <= 100  # noqa: SLF001 - what must not drift


def test_a_memory_of_one_keeps_the_last() -> None:
    known = Memory[str, int](1)
    known.keep("a", 1)
    known.keep("b", 2)
    assert known == {"b": 2}
