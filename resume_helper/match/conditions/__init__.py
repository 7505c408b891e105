"""What a posting demands besides duties and skills: hours, contract, pay, place, schooling, years, licences, age, dates."""

from collections.abc import Iterable, Iterator, Sequence

from resume_helper.match.conditions.demand import NEEDS_VALUE, Condition, overlap
from resume_helper.match.conditions.languages import with_languages
from resume_helper.match.conditions.merged import joined, shared_out, summed, united
from resume_helper.match.conditions.own_labels import of_rest, without_label
from resume_helper.match.conditions.paired import paired
from resume_helper.match.conditions.reach import Span, abroad, closed, led, leveled, named_on, opened
from resume_helper.match.conditions.sifted import sifted
from resume_helper.match.conditions.stated import SPANNED, stated
from resume_helper.match.conditions.wished import wished
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.text import fold

TRIAL = "trial"
"""The choice of how long one is on probation."""
FOR_A_TIME = frozenset({"temporary", "seasonal", "internship", "apprenticeship", "agency", TRIAL})
"""Contracts of which it is told how long they last, or what comes after them."""
WHOLE = SPANNED | {"experience", "education", "shifts", "place", "residence", "reserved"}
"""Kinds that are told with their limit, and all else that belongs to them."""
PAIRED = frozenset({"experience", "education", "certificate", "background-check", "driving-licence"})
"""Kinds that go on with what is named in one breath with their last word."""
AGREEMENT = "collective_agreement"
"""The choice of a contract by an agreement that has a name."""
BRACKETED = frozenset({"language", "certificate", "driving-licence", "right-to-work"})
"""Kinds that are told with the bracket right after them, which may say that they can be had later."""


def in_line(scan: Scan, hits: Sequence[Hit]) -> Iterator[Condition]:
    """The conditions that one line states; `hits` are what was found in it.

    What is stated is sifted while each condition has no more than its own words: later they grow, and would overlap others that
    say something else. Only what is left is told whole, as far as the words of the next; what overlaps then is told together,
    and loses its labels last, as the words of others may stand before these.
    """
    rows = [*with_languages(scan, sifted(scan, stated(scan, hits)))]
    whole_sums = [*summed(rows)]
    owners = scan.index.owners
    other = [scan.words[hit.first][1:2] + scan.words[hit.last][2:] for hit in hits if owners[hit.owner][0] != "condition"]
    closed_rows = (_closed(scan, row, whole_sums, other) for row in whole_sums)
    merged = [*shared_out([*united(scan, joined(scan.text, closed_rows))])]
    said = (of_rest(scan, without_label(scan, _without_others(scan, row, merged))) for row in merged)
    yield from wished(scan, said, [(row.start, row.end) for row in merged])


def _closed(scan: Scan, row: Condition, rows: Sequence[Condition], named: Sequence[Span]) -> Condition:
    """A condition of a line with what its words lack: "**60-**80 % stilling", "experience in **retail**"; `rows` are all.

    `named` are the spans of what the line says of duties and skills.
    """
    begin, end = _led_on(scan, row)
    end = closed(scan.text, begin, end)
    start, end = _whole(scan, row, (opened(scan, begin, end), end), rows)
    if row.kind in PAIRED:
        end = paired(scan, row.kind, end, [*named, *((one.start, one.end) for one in rows if one.kind != row.kind)])
    return row._replace(text=scan.text[start:end], start=start, end=end)


def _led_on(scan: Scan, row: Condition) -> Span:
    """The span of a condition with what its last words lead to, by its kind: a name, a level, how long a contract lasts."""
    begin, end = row.start, led(scan, row.end, over_units=row.kind == "experience")
    choice = row.value.choice if row.value else ""
    if row.kind in ("right-to-work", "place", "residence"):
        return begin, abroad(scan, end)
    if row.kind == "language":
        return begin, leveled(scan.text, end)
    if row.kind == "certificate":
        return begin, named_on(scan, end)
    if choice == AGREEMENT:
        return begin, abroad(scan, end, titled=True)
    if row.kind == "contract" and choice in FOR_A_TIME:
        from resume_helper.match.conditions.dates import counted_before, lasting  # 0.2 ms, which most postings can do without

        return (counted_before(scan, begin) if choice == TRIAL else begin), lasting(scan, end)
    return begin, end


def _whole(scan: Scan, row: Condition, span: Span, rows: Sequence[Condition]) -> Span:
    """The span of a condition with all that belongs to it, where it is of a kind that is; `rows` are all of the line."""
    if row.kind in WHOLE and (row.value or row.kind not in NEEDS_VALUE):
        from resume_helper.match.conditions.whole import whole

        # "24 h (mon, wed)" are hours of those days, "Monday to Friday 9-5, Saturdays until 2" are times of day.
        own = {row.kind} | {"hours": {"shifts", "schedule"}, "schedule": {"shifts"}}.get(row.kind, set())
        told = (other for other in rows if other.value or other.kind not in NEEDS_VALUE)
        others = [(other.start, other.end) for other in told if other.kind not in own]
        start, end = whole(scan, row.kind, span, others)
        if row.kind in ("place", "residence"):
            from resume_helper.match.conditions.ways import way

            return way(scan, (start, end), others)
        return start, end
    if row.kind == "contract":
        from resume_helper.match.conditions.whole import own_part

        return own_part(scan, *span, [(other.start, other.end) for other in rows if other.kind != row.kind and other.value])
    if row.kind in BRACKETED:
        from resume_helper.match.conditions.whole import bracketed

        return span[0], bracketed(scan, span[1], [(other.start, other.end) for other in rows if not overlap(other, row)])
    return span


def _without_others(scan: Scan, row: Condition, rows: Iterable[Condition]) -> Condition:
    """A demand for languages without what is listed before them: "required: a diploma, **English and German**"."""
    within = (one.end for one in rows if one.kind != "language" and row.start <= one.start < one.end < row.end)
    last = max((end for end in within if scan.text[end] == ","), default=-1)
    if row.kind != "language" or last < 0:
        return row
    start = last + 1 + len(scan.text[last + 1 : row.end]) - len(scan.text[last + 1 : row.end].lstrip())
    named = any(start <= at < row.end and fold(word) in scan.index.measures.languages for word, at, _ in scan.words)
    return row._replace(text=scan.text[start : row.end], start=start) if named else row
