"""The words by which a résumé that somebody has already is read (resume.yaml), and those that weaken its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.catalog.files import Files
from resume_helper.catalog.phrases import Tree, tree
from resume_helper.posting.headings import PAGE
from resume_helper.text import key

if TYPE_CHECKING:
    from resume_helper.posting.headings import Headings

SECTIONS = {"work": "duties", "skills": "requirements", "profile": "profile", "other": "apply", PAGE: PAGE}
"""By the part of a résumé, the section of a posting as which it is read: what was done there as the duties are."""


class ResumeWords(NamedTuple):
    """What `resume.yaml` of a language lists, ready to be looked for."""

    headings: Headings
    openings: Tree
    """How a line of work should not begin."""
    pronouns: frozenset[str]
    claims: Tree
    """What says nothing by itself."""
    verbs: dict[str, str]
    """By a form that tells what was done, the verb as postings have it: "sold", "sell"."""


class ResumeReader(Files):
    """Reads `resume.yaml` of the languages."""

    def resume_words(self, code: str) -> ResumeWords:
        """The words by which a résumé in a language is read."""
        raw = self._merged(f"{code}/resume.yaml", ResumeWords._fields)
        parts = self._headings(raw.get("headings"), tuple(SECTIONS))
        return ResumeWords(
            {heading: SECTIONS[part] for heading, part in parts.items()},
            tree(self._texts(raw, "openings")),
            frozenset(word for text in self._texts(raw, "pronouns") for word in key(text)),
            tree(self._texts(raw, "claims")),
            self._forms(raw, "verbs"),
        )

    def resume_keys(self, code: str) -> tuple[str, ...]:
        """What a language has words for."""
        return tuple(self._merged(f"{code}/resume.yaml", ResumeWords._fields))
