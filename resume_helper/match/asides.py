"""Where a line speaks of what is not asked of the person hired: what others do, what comes later, a figure of speech."""

from resume_helper.catalog.phrases import BEGINS, SOME, WHOLE, Tree, following, phrase_at, phrases_in
from resume_helper.match.scan import Scan
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS

FEW = 3
"""Words at most for which SOME stands: "we are a **small family** firm that"."""
ENDS = f"{SENTENCE_MARKS}{CLAUSE_MARKS}()\u2013\u2014"
"""What ends a clause, and what is said aside with it."""


def find_asides(scan: Scan) -> dict[int, str]:
    """The words that are said aside, by number, each with the phrase that says so."""
    tree, folded = scan.index.asides, scan.folded
    aside = {
        at: " ".join(folded[first : first + size])
        for first, size in phrases_in(folded, scan.index.figures)
        for at in range(first, first + size)
    }
    begins = following(BEGINS, tree)
    if not any(word in tree or word in begins for word in {*folded}):
        return aside
    ended = _ended(scan)
    for i, word in enumerate(folded):
        if i in aside:  # so is what follows, to the same end
            continue
        begun = following(word, begins) if i == 0 or ended[i - 1] else None
        for node in (following(word, tree), begun):
            after = _after(scan, ended, node, i + 1) if node else 0
            if after and not any(phrase_at(folded, at, scan.index.negation_exceptions) for at in range(i, after)):
                aside |= dict.fromkeys(_rest(scan, ended, after), " ".join(folded[i:after]))
    return aside


def without(scan: Scan, aside: dict[int, str]) -> Scan:
    """The line without the words that are said aside."""
    if not aside:
        return scan
    return Scan(scan.text, [word for i, word in enumerate(scan.words) if i not in aside], scan.section, scan.index)


def _ended(scan: Scan) -> list[bool]:
    """Of each word, whether a clause ends after it."""
    starts = [start for _, start, _ in scan.words[1:]]
    between = [scan.text[end:start] for (_, _, end), start in zip(scan.words, [*starts, len(scan.text)], strict=True)]
    return [any(mark in gap for mark in ENDS) for gap in between]


def _after(scan: Scan, ended: list[bool], node: Tree, at: int) -> int:
    """The number of the word after a phrase whose last word but those of `node` stands before `at`; 0 where it is none."""
    if WHOLE in node:
        return at
    few = node.get(SOME)
    for skipped in range(FEW + 1 if few else 1):
        here = at + skipped
        if here == len(scan.folded) or ended[here - 1]:
            break
        for rest in (few, node if not skipped else None):
            node_after = rest.get(scan.folded[here]) if rest else None
            after = _after(scan, ended, node_after, here + 1) if node_after is not None else 0
            if after:
                return after
    return 0


def _rest(scan: Scan, ended: list[bool], after: int) -> range:
    """The words from one on to the end of its clause, or to a word that speaks of the person again."""
    end = after
    while end < len(scan.folded) and not ended[end - 1] and scan.folded[end] not in scan.index.aside_ends:
        end += 1
    return range(after, end)
