"""Towns that stand in brackets behind the firms of jobs: "Acme Stores (Leeds)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from resume_helper.resume_text.contact import is_proper
from resume_helper.text import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog.entries import Shared
    from resume_helper.resume_text.jobs import Worked

_BRACKET = re.compile(r"([^()]*[^()\s])\s*\(([^()\d]+)\)")
LONGEST_TOWN = 3
"""Words of a town that the catalog does not list."""
FEWEST_KNOWN = 2
"""Jobs of a résumé with a listed town in brackets, from which those of its other jobs are towns too."""


def with_towns_apart(jobs: Sequence[Worked], shared: Shared) -> tuple[Worked, ...]:
    """The jobs, the towns in brackets behind their firms told as their places, where they have none.

    A bracket may have a group or an agency as well: a name that the catalog does not list is a town only beside some that it
    does.
    """
    found = [None if job.location else _BRACKET.fullmatch(job.name) for job in jobs]
    known = [bool(one) and _is_listed(one[2], shared) for one in found if one]
    others = sum(known) >= FEWEST_KNOWN
    return tuple(
        job._replace(name=one[1], location=one[2].strip())
        if one and (_is_listed(one[2], shared) or (others and is_proper(one[2]) and len(one[2].split()) <= LONGEST_TOWN))
        else job
        for job, one in zip(jobs, found, strict=True)
    )


def _is_listed(said: str, shared: Shared) -> bool:
    """Whether a name is that of a town or a region that the catalog lists."""
    name = " ".join(key(said))
    return name in shared.regions["alone"] or any(f"\n{name}\n" in named for named in shared.towns.values())
