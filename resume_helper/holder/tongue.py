"""Whether somebody speaks the language in which a posting is written, which it seldom asks for in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.catalog.tongues import by_code, named_in
from resume_helper.holder.fluency import CEFR, Level, meets
from resume_helper.report import Tongue

if TYPE_CHECKING:
    from resume_helper.holder import Holder

LEAST = CEFR.index("b1") + 1
"""The level from which somebody can work in a language."""


def tongue_of(who: Holder, language: str, to: str) -> Tongue | None:
    """What a report in the language `to` says of whether somebody speaks the `language` of a posting; None for nothing.

    There is nothing to say of who writes in that language, or in one that is not known. Who lists other languages, or speaks
    it below LEAST, does not speak it; who lists none may.
    """
    tongue = by_code(language, who.catalog)
    if not tongue or who.own in ("", tongue):
        return None
    if tongue in who.spoken:
        level = who.spoken[tongue]
        met = True if level is None else meets(level, Level(LEAST, LEAST))
    else:
        met = False if who.spoken else None
    if met:
        return None
    name = named_in(tongue, to) or who.catalog.languages[language]
    return Tongue(who.catalog.writing(to).messages["of_the_posting"].format(language=name), met)
