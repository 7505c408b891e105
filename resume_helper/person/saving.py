"""Answers saved in the file of a profile, whose comments and order stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from resume_helper import yamlfile

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


def set_duty(path: Path, duty: str, jobs: Collection[int]) -> None:
    """Save in which jobs (by their places in `work`) a duty was done, and in which not; without any, that it was not done."""

    def edit(document: Any) -> None:  # noqa: ANN401 - a document of any shape
        for at, job in enumerate(document["work"]):
            if at in jobs and duty not in _there(job, "duties", []):
                job["duties"].append(duty)
            elif at not in jobs and duty in (_told(job, "duties") or []):
                job["duties"].remove(duty)
        listed = _told(_told(document, "meta") or {}, "not_done") or []
        if jobs and duty in listed:
            listed.remove(duty)
        elif not jobs and duty not in listed:
            _there(_there(document, "meta", {}), "not_done", []).append(duty)

    yamlfile.change(path, edit)


def set_number(path: Path, job: int, metric: str, text: str) -> None:
    """Save a number of a job, as the person typed it."""

    def edit(document: Any) -> None:  # noqa: ANN401
        _there(document["work"][job], "numbers", {})[metric] = text

    yamlfile.change(path, edit)


def _there(mapping: Any, name: str, empty: Any) -> Any:  # noqa: ANN401
    """A part of a document, put there empty where it is absent."""
    if _told(mapping, name) is None:
        mapping[name] = empty
    return mapping[name]


def _told(mapping: Any, name: str) -> Any:  # noqa: ANN401
    """A part of a document; None where it is absent or empty."""
    value = mapping.get(name)
    return None if isinstance(value, str) and not value.strip() else value
