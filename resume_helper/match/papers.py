"""Licences and certificates of others: those that the work deals with are asked of nobody who does it."""

from resume_helper.catalog.phrases import phrase_at
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

PAPERS = frozenset({"certificate", "driving-licence", "industry-certification", "licence"})
"""The conditions and skills that are held on paper."""
REACH = 9
"""Words at most from what is done to papers to one of them: "**examine** applications for passports and **licences**"."""
AFTER = 2
"""Words at most after one to what makes it a matter of the work: "licence of the **holder**", "licence **renewals**"."""
ASKS = 15
"""Words at most after one to what still asks for it: "licence, or a certificate from a school, **required**"."""
NEAR = 3
"""Words within which an "and" shows that one is named in a list, whose commas end nothing."""
ENDS = f"{SENTENCE_MARKS};|\u2022\n"
"""What ends a sentence, or an item of a list."""


def dealt_with(scan: Scan, hit: Hit) -> str:
    """The words by which a licence or certificate is one that the work deals with, "" where it may be asked of the person.

    "**Renew** driver's licences", "health cards and driving licence **applications**". What is said of it in its own part of
    the sentence may still ask it of the person: "Renew memberships, driver's licence **required**".
    """
    index, folded = scan.index, scan.folded
    if index.owners[hit.owner][1].partition("=")[0] not in PAPERS:
        return ""
    for i in range(hit.last + 1, min(hit.last + 1 + AFTER, len(folded))):
        if scan.ends(i - 1, i, f"{ENDS}{CLAUSE_MARKS}"):
            break
        if size := phrase_at(folded, i, index.papers_after):
            return " ".join(folded[i : i + size])
    if _asks(scan, hit):
        return ""
    joined = not index.joins.isdisjoint(folded[max(0, hit.first - NEAR) : hit.last + 1 + NEAR])
    for i in range(hit.first - 1, max(-1, hit.first - 1 - REACH), -1):
        if scan.ends(i, i + 1, ENDS if joined else f"{ENDS},") or folded[i] in index.papers_asked:
            return ""
        size = phrase_at(folded, i, index.papers_before)
        if size and i + size <= hit.first:
            return " ".join(folded[i : i + size])
    return ""


def _asks(scan: Scan, hit: Hit) -> bool:
    """Whether the words of a hit, or those after it in its part of the sentence, ask for what it names."""
    asked = scan.index.papers_asked
    for i in range(hit.first, min(hit.last + 1 + ASKS, len(scan.folded))):
        if i > hit.last and scan.ends(i - 1, i, f"{ENDS},"):
            return False
        if scan.folded[i] in asked:
            return True
    return False
