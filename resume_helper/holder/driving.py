"""Whether somebody has the driving licence that a posting asks for, by its class where one is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.catalog.tongues import tongues
from resume_helper.holder import DRIVING
from resume_helper.match.matches import read_line

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.holder import Holder
    from resume_helper.match.conditions.demand import Condition

CAR = frozenset({"B"})
"""The class that most mean who name none."""
BEHIND, LONGEST = 24, 120
"""Characters behind what is shown of a demand in which its class may stand, and of a line that names a licence."""
_CLASS = re.compile(r"(?<![\w'\u2019])(?:[A-D]\d?E?|[A-C]-?I{1,3}[abc]?)(?![\w'\u2019])")
_OF_SPANISH = re.compile(r"\b(?:DE|A|E) ")
_END = re.compile(r"[\n;]|(?<!\b\w{2})(?<!\b\w{3})\.")
"""Where a demand ends; a full stop behind a short word shortens it: "kl. C1"."""
_WORD = re.compile(r"[^\W_]+")


def drives(who: Holder, condition: Condition, posting: str) -> bool | None:
    """Whether the person has the licence that a posting demands; None where they name none, or none of its class."""
    behind = posting[condition.end : condition.end + BEHIND]
    text = f"{condition.shown}{_END.split(behind, maxsplit=1)[0]}"
    return holds_licence(who, text)


def holds_licence(who: Holder, asked: str) -> bool | None:
    """The same of the words that ask for one. The classes of countries differ, so that another is neither this one nor none."""
    if DRIVING not in who.held:
        return None
    wanted, own = classes_in(asked, who.catalog), who.driving
    return True if wanted <= (own or CAR) or not wanted else None


def classes_in(text: str, catalog: Catalog) -> frozenset[str]:
    """The classes of a driving licence that a text names: "B" of "CARNET DE CONDUCIR B", "C1" of "klasse C1".

    None beside the name of a language, nor behind it: "B1" of "Driving licence and B1 English" is how well that is spoken.
    """
    read = _OF_SPANISH.sub(" ", text)
    at = next((word.start() for word in _WORD.finditer(read) if tongues(word[0], catalog)), len(read))
    found = [*_CLASS.finditer(read, 0, at)]
    level = bool(found) and at < len(read) and not re.search(r"[,;/]", read[found[-1].end() : at])
    return frozenset(one[0] for one in found[: len(found) - level])


def own_classes(who: Holder) -> frozenset[str]:
    """The classes that the lines of somebody name which speak of a licence."""
    rows = [row for row in dict.fromkeys((*who.certificates, *who.rows_said)) if len(row) <= LONGEST and _CLASS.search(row)]
    said = (
        row
        for row in rows
        for code in who.codes
        if any(match.id == DRIVING for match in read_line(row, who.catalog.index(code), who.catalog.shared).skills)
    )
    return frozenset[str]().union(*(classes_in(row, who.catalog) for row in said))
