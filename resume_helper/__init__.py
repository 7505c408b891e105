"""Match a customer-service job posting against a catalog of duties, and suggest résumé bullets and skills.

from resume_helper import load_catalog, suggest
report = suggest(open("posting.txt").read(), load_catalog())
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from resume_helper.version import VERSION

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog, load_catalog
    from resume_helper.errors import UserError
    from resume_helper.person import Person, read_person
    from resume_helper.render.json import record
    from resume_helper.report import Report
    from resume_helper.suggestion import suggest

__version__ = VERSION
__all__ = ["Catalog", "Person", "Report", "UserError", "__version__", "load_catalog", "read_person", "record", "suggest"]

_HOMES = {
    "Catalog": "catalog",
    "Person": "person",
    "Report": "report",
    "UserError": "errors",
    "load_catalog": "catalog",
    "read_person": "person",
    "record": "render.json",
    "suggest": "suggestion",
}


def __getattr__(name: str) -> object:
    """Import the public names when they are first used, so that `--version` need not."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
