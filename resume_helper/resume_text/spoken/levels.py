"""How well languages are spoken, as a résumé puts what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.holder.fluency import CEFR
from resume_helper.text import key, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.resume_text.spoken.words import Reader

LONGEST_ASIDE = 8
"""Words that tell how well a language is spoken, and by which exam; of more only the level of CEFR stays."""
_EDGES = " :-\u2013\u2014.*,;"


def fluency(told: str, reader: Reader) -> str:
    """What is said of a language in a piece of text, as a résumé puts it."""
    told = one_line(told).strip(_EDGES)
    told = told.partition("(")[0].strip() if told.count("(") > told.count(")") else told
    told = told[: told.rindex(")")].strip() if told.count(")") > told.count("(") else told
    if not parts(told):  # ":)"
        return ""
    low = told.lower()
    if low in reader.words.fluency:
        return reader.words.fluency[low]
    named = [word for word in told.replace("/", " ").split() if word.strip("().,").lower() in CEFR]
    said = reader.said(told)
    if named and (len(parts(told)) > LONGEST_ASIDE or not (said.bare or said.worded)):
        return " ".join(dict.fromkeys(word.strip("().,") for word in named))
    return told


def all_of(told: Sequence[str], reader: Reader) -> str:
    """All that some pieces of text say of a language: of several levels of CEFR the lowest and the highest."""
    levels = [word.upper() for one in told for word in key(one) if word in CEFR]
    if len(levels) > 1:
        low, high = min(levels), max(levels)
        return low if low == high else f"{low}\u2013{high}"
    if len(told) == 1 and reader.said(told[0]).bare:
        return told[0]
    return ", ".join(dict.fromkeys(fluency(one, reader) for one in told))
