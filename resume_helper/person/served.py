"""What the people are called whom somebody served in a job."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from resume_helper.bullets import ANY_PEOPLE
from resume_helper.catalog.entries import language_of
from resume_helper.catalog.phrases import phrases_in
from resume_helper.text import fold, key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from resume_helper.catalog.index import Index
    from resume_helper.person import Person
    from resume_helper.person.job import Job

PLAIN = (ANY_PEOPLE, "client")
"""Words that are true of whoever is served: a guest or a member is one of some trades only."""

UNSURE = (ANY_PEOPLE, "patient", "user")
"""Words whose singular says other things too: "customer service", "patient and kind", "nivel usuario"."""


def people_of(job: Job, person: Person, posting: str) -> str:
    """The word for the people served in a job: that of its own lines, the posting's first of those that they use.

    Where they use none it is the posting's, if that is true of any job, and else a plain customer.
    """
    code = language_of(person.writes)
    code = code if code in person.catalog.languages else "en"
    index, words = person.catalog.index(code), person.catalog.writing(code).people
    single = {fold(forms[ANY_PEOPLE]): name for name, forms in words.items() if name not in UNSURE}
    counts = Counter(name for text in (job.position, job.summary, *job.highlights) for name in _people(text, index, single))
    if not counts:
        return posting if posting in PLAIN else ANY_PEOPLE
    return posting if posting in counts else counts.most_common(1)[0][0]


def _people(text: str, index: Index, single: Mapping[str, str]) -> Iterator[str]:
    """What a line calls the people served, word by word: "members", but not "team members"."""
    said = key(text)
    apart = {n for at, size in phrases_in(said, index.not_people) for n in range(at, at + size)}
    for n, word in enumerate(said):
        if n not in apart and (name := index.find(word).people or single.get(word, "")):
            yield name
