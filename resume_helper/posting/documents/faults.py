"""What is told of a document whose text cannot be read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from resume_helper.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

INSTEAD = "save it as a text file, or paste its text"


def some(text: str, source: str) -> str:
    """The text of a document. Raises UserError, which names `source`, where there is none."""
    if not text.strip():
        raise UserError(f"{source}: there is no text in this file, only pictures; paste its text")
    return text


@contextmanager
def faults_told(message: str) -> Iterator[None]:
    """Tell whatever a library raises of a damaged file, which may be anything, as a UserError with this message."""
    try:
        yield
    except UserError:
        raise
    except Exception:  # noqa: BLE001
        raise UserError(message) from None
