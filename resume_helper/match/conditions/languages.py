"""The languages that a line demands, each with those that are named in one breath with it."""

from collections.abc import Iterator, Sequence

from resume_helper.match.conditions.demand import Condition, overlap
from resume_helper.match.conditions.reach import Span, within
from resume_helper.match.conditions.spoken import beside, named_together, only_names
from resume_helper.match.scan import Scan
from resume_helper.text import fold


def with_languages(scan: Scan, rows: Sequence[Condition]) -> Iterator[Condition]:
    """The conditions of a line, those of languages with what is named in one breath: "French **and German**"."""
    if not any(row.kind == "language" for row in rows):
        yield from rows
        return
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
