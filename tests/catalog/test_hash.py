"""The hash of a catalog tells whether two reports are comparable."""

from pathlib import PurePosixPath, PureWindowsPath

from resume_helper.catalog import _digest


def test_the_hash_of_a_catalog_is_the_same_on_every_system() -> None:
    names, content = ("en\\words.yaml", "en/words.yaml"), b"groups: {}\n"
    windows, others = _digest([(PureWindowsPath(names[0]), content)]), _digest([(PurePosixPath(names[1]), content)])
    assert windows == others
    assert others != _digest([(PurePosixPath("es/words.yaml"), content)])
