"""Which skills a line only wishes for: told with the words that say so, alone or in a list."""

from collections.abc import Iterable, Mapping, Sequence

from resume_helper.catalog.phrases import phrases_in
from resume_helper.match.conditions.reach import HARD, Span, first_from
from resume_helper.match.conditions.wished import followed_end, led_start, says_so
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit

MOST_NAMED = 60
"""Places of a line in which it names skills, at most: one of a megabyte may name them without end."""


def only_wished(scan: Scan, places: Mapping[str, Iterable[Hit]]) -> frozenset[str]:
    """The skills that a line only wishes for, of those that it names; `places` has its hits by their ids.

    Of a list all are wished for, whether the words that say so stand before or after it: "**a plus:** Excel and SAP".
    """
    measures = scan.index.measures
    if not any(True for phrases in (measures.wishes_before, measures.wishes_after) for _ in phrases_in(scan.folded, phrases)):
        return frozenset()
    spans = {id_: {(scan.words[hit.first][1], scan.words[hit.last][2]) for hit in hits} for id_, hits in places.items()}
    ordered = sorted(frozenset[Span]().union(*spans.values()))[:MOST_NAMED]
    found = _led_in_list(scan, ordered) | _followed_in_list(scan, ordered)
    found |= {span for span in ordered if says_so(scan.text[slice(*span)], scan.index)}
    return frozenset(id_ for id_, own in spans.items() if own <= found)


def _led_in_list(scan: Scan, spans: Sequence[Span]) -> set[Span]:
    """Those of some spans to which words of a wish lead, or to others in a list before them."""
    found = set[Span]()
    for n, (start, end) in enumerate(spans):
        before = spans[n - 1] if n else (0, 0)
        if (before in found and _listed(scan, before, (start, end))) or led_start(scan, start, [before] if n else []) < start:
            found.add((start, end))
    return found


def _followed_in_list(scan: Scan, spans: Sequence[Span]) -> set[Span]:
    """Those of some spans that words of a wish follow, or others in a list after them."""
    found = set[Span]()
    for n, (start, end) in reversed([*enumerate(spans)]):
        after = spans[n + 1] if n + 1 < len(spans) else (len(scan.text), 0)
        listed = after in found and _listed(scan, (start, end), after)
        if listed or followed_end(scan, end, [after] if after[1] else []) > end:
            found.add((start, end))
    return found


def _listed(scan: Scan, one: Span, other: Span) -> bool:
    """Whether nothing but small words and commas stands between two spans, or they overlap."""
    between = scan.text[one[1] : other[0]]
    if any(mark in between for mark in f"{HARD}.("):
        return False
    return not any(scan.found[i].content for i in range(first_from(scan, one[1]), first_from(scan, other[0])))
