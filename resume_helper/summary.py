"""What employers ask for, over many postings: counts of duties, skills and conditions, with sample quotes."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from resume_helper.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLES = 3
"""Quotes kept for each entry."""
KINDS = ("duties", "skills", "conditions")


@dataclass
class Summary:
    """Counts over records of the JSON contract. Its size does not grow with the number of postings."""

    postings: int = 0
    reposts: int = 0
    """How many of them are a job again that was counted: they are counted in nothing else but in `written`."""
    status: Counter[str] = field(default_factory=Counter)
    sectors: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)
    """In how many of their records each language, or variety of one, is written, by its code."""
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """By kind (duties, skills, conditions): in how many postings each id is asked."""
    by_sector: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """By kind and sector."""
    by_language: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    quotes: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    first_in: dict[tuple[str, str, str, str], str] = field(default_factory=dict)
    """By kind, id, sector and language, the first quote; "" stands for any sector, and for any language."""
    lacking: Counter[str] = field(default_factory=Counter)
    """Duties that someone of the batch lacks, by how many postings ask for them."""
    lacking_by: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """The same for each person."""

    def add(self, record: Mapping[str, Any], *, again: bool = False) -> None:
        """Count one posting; `again` says that it is a job that was counted."""
        self.postings += 1
        if record["status"] == "ok":
            self.written[written_in(record)] += 1
        if again:
            self.reposts += 1
            return
        self.status[record["status"]] += 1
        if record["status"] != "ok":
            return
        posting = record["posting"]
        self.sectors[posting["sector"]] += 1
        self.languages[posting["language"]] += 1
        for kind in KINDS:
            for id_, quote in _asked(kind, record[kind]).items():
                self.counts[kind][id_] += 1
                self.by_sector[kind, posting["sector"]][id_] += 1
                self.by_language[kind, posting["language"]][id_] += 1
                for sector in (posting["sector"], ""):
                    for language in (posting["language"], ""):
                        self.first_in.setdefault((kind, id_, sector, language), quote)
                samples = self.quotes[kind, id_]
                if len(samples) < SAMPLES and quote not in samples:
                    samples.append(quote)
        people = record.get("people", ())
        self.lacking.update({duty for who in people for duty in who["lacking_duties"]})
        for who in people:
            self.lacking_by[who["profile"]].update(who["lacking_duties"])


def written_in(record: Mapping[str, Any]) -> str:
    """The code of the variety that a record is written in, or else of its language."""
    return str(record.get("variety") or record.get("to", ""))


def _asked(kind: str, rows: list[dict[str, Any]]) -> dict[str, str]:
    """The ids of one kind that a posting asks, each with its first quote."""
    if kind == "conditions":
        return {row["kind"]: one_line(row.get("seen", row["text"])) for row in reversed(rows)}
    first = {row["id"]: row["evidence"][0] for row in rows if row["evidence"]}
    return {id_: one_line(evidence.get("seen") or evidence["quote"]) for id_, evidence in first.items()}
