"""The questions that a job board puts to those who apply, which demand nothing: "Employer questions", and a list of them."""

import re
from collections.abc import Iterator

from resume_helper.catalog.index import Index
from resume_helper.match.conditions.reach import Span
from resume_helper.posting.cut import is_item
from resume_helper.text import key

LONGEST_HEADING, LONGEST_ANSWER = 80, 30
"""Characters of a line that says that questions follow ("Your application will include the following questions:"), and of one
between them with answers to choose from ("Yes / No")."""
LONGEST_TITLE = 4
"""Words of a heading without a colon: "Employer questions", "Preguntas de la empresa"."""
MOST_QUESTIONS = 50
"""Questions that are looked for: a board puts a dozen, a text may repeat one without end."""
_MARKS = " \t\xa0*_()[]:"
_CHOSEN = r"\?[\s*(\[]{1,4}[^\W\d_]{2,3}\s?[/|]\s?([^\W\d_]{2,3})[ \t)\]*]*(?:\n|$)"
"""The second of two answers after a question: "Do you drive? Yes/**No**"."""


def questions(text: str, index: Index) -> Iterator[Span]:
    """The spans in a text of questions that stand below a line which says so, or have answers to choose from after them."""
    if "?" in text:
        yield from _with_answers(text, index)
        yield from _listed(text, index)


def _leads(line: str, said: str, index: Index) -> bool:
    """Whether a line says that questions follow, as a heading or with a colon: "Answer the questions of guests" does not."""
    told = key(said) if len(said) <= LONGEST_HEADING and "?" not in said and not is_item(line) else ()
    headed = line.rstrip("*_ ").endswith(":") or len(told) <= LONGEST_TITLE
    return headed and not index.measures.questions.isdisjoint(told)


def _with_answers(text: str, index: Index) -> Iterator[Span]:
    """The spans of the questions between whose answers, the second of them "no", one is to choose."""
    for match in re.compile(_CHOSEN).finditer(text):
        if match[1].lower() in index.refusals:
            begins = max(text.rfind(mark, 0, match.start()) for mark in "?.!\n")
            yield begins + 1, match.start()


def _listed(text: str, index: Index) -> Iterator[Span]:
    """The lines that are questions, below one that says that questions follow."""
    at, listed = 0, False
    for line in text.split("\n"):
        said = line.strip(_MARKS)
        if listed and said.endswith("?"):
            yield at, at + len(line)
        elif said and not (listed and len(said) <= LONGEST_ANSWER and said[-1] not in ".!"):
            listed = _leads(line.strip(), said, index)
        at += len(line) + 1
