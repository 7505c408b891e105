"""What a posting demands besides duties and skills: hours, contract, pay, place, schooling, years, licences, age, dates."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from resume_helper.catalog.index import ALONE
from resume_helper.match.conditions.amounts import Amount, amounts_of, unit_of
from resume_helper.match.conditions.demand import DATED, NEEDS_VALUE, NONE, Condition, condition_told, overlap
from resume_helper.match.conditions.merged import joined, summed, united, untimed
from resume_helper.match.conditions.own_labels import is_label, of_rest, without_label
from resume_helper.match.conditions.paired import paired
from resume_helper.match.conditions.reach import Span, abroad, closed, led, leveled, named_on, opened, within
from resume_helper.match.conditions.spoken import beside, named_together, only_names
from resume_helper.match.conditions.wished import wished
from resume_helper.match.scan import Scan
from resume_helper.match.search import Hit
from resume_helper.text import fold

SPANNED = NEEDS_VALUE | {"schedule", "age"}
"""Kinds that take all the words of their span, and not those of their cue alone."""
TRIAL = "trial"
"""The choice of how long one is on probation."""
FOR_A_TIME = frozenset({"temporary", "seasonal", "internship", "apprenticeship", "agency", TRIAL})
"""Contracts of which it is told how long they last, or what comes after them."""
WHOLE = SPANNED | {"experience", "education", "shifts", "place", "residence", "reserved"}
"""Kinds that are told with their limit, and all else that belongs to them."""
PAIRED = frozenset({"experience", "education", "certificate", "background-check", "driving-licence"})
"""Kinds that go on with what is named in one breath with their last word."""
LONGEST_ALONE = 12
"""Words that are no numbers. A line that has more says more than its conditions, whatever they are."""
AGREEMENT = "collective_agreement"
"""The choice of a contract by an agreement that has a name."""
BRACKETED = frozenset({"language", "certificate", "driving-licence", "right-to-work"})
"""Kinds that are told with the bracket right after them, which may say that they can be had later."""
MOST_OF_A_LINE = 20
"""Times that a line is asked for one and the same demand: a line of a megabyte may repeat it without end."""


def in_line(scan: Scan, hits: Sequence[Hit]) -> Iterator[Condition]:
    """The conditions that one line states; `hits` are what was found in it."""
    index, words = scan.index, scan.words
    rows, alone, told = list[Condition](), list[Condition](), set[int]()
    often = Counter[str]()
    amounts = cache(lambda: _not_of_age(amounts_of(scan), scan, hits))
    long = len(words) > LONGEST_ALONE and sum(not found.number for found in scan.found) > LONGEST_ALONE
    for hit in hits:
        owner, id_ = index.owners[hit.owner]
        if owner == "condition" and often[id_] < MOST_OF_A_LINE:
            only = index.cues[hit.cue][1] == ALONE and not _in_brackets(scan, hit)
            if only and long:
                continue
            often[id_] += 1
            kind, _, choice = id_.partition("=")
            row = condition_told(scan, kind, choice, hit, amounts)
            if kind == "pay" and not only:
                told |= hit.words  # "£24,500 + up to £3,000 **OTE**" says no more than pay
            if row is None:
                continue
            (alone if only else rows).append(row)
            if row.value or kind not in NEEDS_VALUE:
                told |= hit.words
                told |= {i for i in range(len(words)) if row.start <= words[i][1] < row.end} if kind in SPANNED else set()
    if "@" in scan.text:
        from resume_helper.match.conditions.dates import by_mail  # 0.2 ms, which most lines can do without

        days = ((scan.text[start:end], start, end, value if value.date else None) for value, start, end in by_mail(scan))
        rows += [Condition("deadline", *day) for day in days]
    if alone and not _says_more(scan, told):
        rows += [*_not_told(alone, rows)]
    rows = [row for row in rows if not (_is_taken_back(row, rows) or is_label(scan, row))]
    dated = [row for row in rows if row.kind in DATED]
    rows = [row for row in rows if row.kind != "schedule" or not any(overlap(row, day) for day in dated)]
    rows = [*untimed(scan.text, rows)]
    rows = [row for row in rows if row.kind != "place" or not any(_is_part(row, other) for other in rows)]
    most = [row for row in rows if row.kind == "age" and row.value and row.value.high]
    rows = [row for row in rows if row.kind != "age" or row in most or not any(overlap(row, other) for other in most)]
    if any(row.kind == "language" for row in rows):
        rows = [*_listed(scan, rows)]
    whole_sums = [*summed(rows)]
    other = [scan.words[hit.first][1:2] + scan.words[hit.last][2:] for hit in hits if index.owners[hit.owner][0] != "condition"]
    closed_rows = (_closed(scan, row, whole_sums, other) for row in whole_sums)
    merged = [*united(scan, joined(scan.text, closed_rows))]
    said = (of_rest(scan, without_label(scan, _without_others(scan, row, merged))) for row in merged)
    yield from wished(scan, said, [(row.start, row.end) for row in merged])


def _in_brackets(scan: Scan, hit: Hit) -> bool:
    """Whether a hit of words is all that stands in a bracket, which says it by itself: "Customer Advisor (Hybrid)"."""
    start, end = scan.words[hit.first][1], scan.words[hit.last][2]
    return (scan.text[start - 1 : start], scan.text[end : end + 1]) == ("(", ")") and not scan.found[hit.first].number


def _not_of_age(amounts: Iterable[Amount], scan: Scan, hits: Iterable[Hit]) -> list[Amount]:
    """The numbers of a line that no words for age speak of: "You **are over 18** and have experience in retail"."""
    age = [
        hit
        for hit in hits
        if scan.index.owners[hit.owner][1] == "age" and len(hit.words) > 1 and scan.index.cues[hit.cue][1] != ALONE
    ]
    if not age:
        return [*amounts]
    from resume_helper.match.conditions.ages import age_told  # 0.2 ms, only where a line speaks of age

    told = {i for hit in age if age_told(scan, hit, "") for i in hit.words}
    return [amount for amount in amounts if amount.first not in told]


def _listed(scan: Scan, rows: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those of languages with what is named in one breath: "French **and German**"."""
    names = scan.index.measures.languages
    named = [(start, end) for word, start, end in scan.words if fold(word) in names]
    spoken = [row for row in rows if row.kind == "language"]
    levels = [row for row in spoken if row.value]
    # What a cue of two languages adds to one that has a level has it too: "Fluency in English, Hindi and Urdu".
    told = [row for row in spoken if row.value or not any(overlap(row, other) for other in levels)]
    # One that only names languages after a level has that level too: "Fluent in Hindi**, English and Marathi**".
    bare = [row for row in told if levels and not row.value and only_names(scan, (row.start, row.end), named)]
    told, rows = ([row for row in some if row not in bare] for some in (told, rows))
    free = [span for span in named if not any(row.start <= span[0] < row.end for row in told)]
    said = list[Span]()
    for row in rows:
        span = row.start, row.end
        start, end = named_together(scan, span, named, free) if row.kind == "language" else span
        said.append((start, end))
        yield row._replace(text=scan.text[start:end], start=start, end=end)
    # One whose level is not told stands beside one whose is: "**Hindi** & basic English".
    for start, end in free:
        if not within(start, said) and beside(scan, (start, end), said):
            yield Condition("language", scan.text[start:end], start, end, None)


def _is_part(part: Condition, whole: Condition) -> bool:
    """Whether a condition is only a part of another one of its clause and kind: "home office" of "home office two days"."""
    inside = whole.start <= part.start and part.end <= whole.end and "," not in whole.text
    return inside and part.kind == whole.kind and len(part.text) < len(whole.text)


def _is_taken_back(row: Condition, rows: Iterable[Condition]) -> bool:
    """Whether another condition of the kind says better what a row seems to: that nothing is asked for, or what sum is paid."""
    beside = [one for one in rows if one.kind == row.kind and one.value and overlap(one, row)]
    if row.kind == "experience":
        none = [one for one in beside if one.value and one.value.choice == NONE]
        return bool(none) and not (row.value and row.value.choice == NONE)
    return (
        row.kind == "pay"
        and bool(row.value and row.value.choice)
        and any(one.value and (one.value.low or one.value.high) for one in beside)
    )


def _not_told(alone: Sequence[Condition], rows: Sequence[Condition]) -> Iterator[Condition]:
    """Those of the conditions that count alone which no other tells: in "de 10 a 14 y de 16 a 20 h" nobody is sixteen."""
    valued = [row for row in rows if row.value]
    times = [row for row in (*rows, *alone) if row.kind == "schedule"]
    for row in alone:
        whole = valued if row.kind == "schedule" else (*valued, *times)
        if not any(_says_as_much(other, row) for other in whole):
            yield row


def _says_as_much(whole: Condition, part: Condition) -> bool:
    """Whether a condition tells of the same, and more ("RAL 26.000", "26.000"), or of something else by a word of its own.

    The "fijo" of "sueldo fijo 1.900 €" is the pay, no contract.
    """
    if part.kind == whole.kind:
        return overlap(part, whole)
    return whole.start <= part.start and part.end <= whole.end


def _says_more(scan: Scan, told: Collection[int]) -> bool:
    """Whether a line says more than conditions, whose words are `told`, numbers and a place ("Hybrid **in Leeds**")."""
    named, small, moments = False, False, scan.index.measures.moments
    for i, (_, start, end) in enumerate(scan.words):
        meant = i not in told and scan.found[i].content and not scan.found[i].number and scan.folded[i] not in moments
        meant = meant and not unit_of(scan.found[i], scan.index)
        named = (named or small) and scan.text[start:end].istitle()
        if meant and not named:
            return True
        small = i not in told and not scan.found[i].content
    return scan.text.endswith("?")


def _closed(scan: Scan, row: Condition, rows: Iterable[Condition], stated: Sequence[Span]) -> Condition:
    """A condition of a line with what its words lack: "**60-**80 % stilling", "experience in **retail**"; `rows` are all.

    `stated` are the spans of what the line says of duties and skills.
    """
    begin, end = row.start, led(scan, row.end, over_units=row.kind == "experience")
    if row.kind in ("right-to-work", "place", "residence"):
        end = abroad(scan, end)
    elif row.kind == "language":
        end = leveled(scan.text, end)
    elif row.kind == "contract" and row.value and row.value.choice in FOR_A_TIME:
        from resume_helper.match.conditions.dates import counted_before, lasting  # 0.2 ms, which most postings can do without

        end = lasting(scan, end)
        begin = counted_before(scan, begin) if row.value.choice == TRIAL else begin
    elif row.value and row.value.choice == AGREEMENT:
        end = abroad(scan, end, titled=True)
    elif row.kind == "certificate":
        end = named_on(scan, end)
    end = closed(scan.text, begin, end)
    start = opened(scan, begin, end)
    if row.kind in WHOLE and (row.value or row.kind not in NEEDS_VALUE):
        from resume_helper.match.conditions.whole import whole

        # "24 h (mon, wed)" are hours of those days, "Monday to Friday 9-5, Saturdays until 2" are times of day.
        own = {row.kind} | {"hours": {"shifts", "schedule"}, "schedule": {"shifts"}}.get(row.kind, set())
        told = (other for other in rows if other.value or other.kind not in NEEDS_VALUE)
        others = [(other.start, other.end) for other in told if other.kind not in own]
        start, end = whole(scan, row.kind, (start, end), others)
        if row.kind in ("place", "residence"):
            from resume_helper.match.conditions.ways import way

            start, end = way(scan, (start, end), others)
    elif row.kind in BRACKETED:
        from resume_helper.match.conditions.whole import bracketed

        end = bracketed(scan, end, [(other.start, other.end) for other in rows if not overlap(other, row)])
    if row.kind in PAIRED:
        end = paired(scan, row.kind, end, [*stated, *((one.start, one.end) for one in rows if one.kind != row.kind)])
    return row._replace(text=scan.text[start:end], start=start, end=end)


def _without_others(scan: Scan, row: Condition, rows: Iterable[Condition]) -> Condition:
    """A demand for languages without what is listed before them: "required: a diploma, **English and German**"."""
    within = (one.end for one in rows if one.kind != "language" and row.start <= one.start < one.end < row.end)
    last = max((end for end in within if scan.text[end] == ","), default=-1)
    if row.kind != "language" or last < 0:
        return row
    start = last + 1 + len(scan.text[last + 1 : row.end]) - len(scan.text[last + 1 : row.end].lstrip())
    named = any(start <= at < row.end and fold(word) in scan.index.measures.languages for word, at, _ in scan.words)
    return row._replace(text=scan.text[start : row.end], start=start) if named else row
