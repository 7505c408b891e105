"""How fast and how lean the program is, each figure against a reference in the same run; the ratios are what counts.

    python tests/bench/speed.py [POSTINGS]     # default 20000

1. One process against `rapidfuzz.process.extract` over the same segments and cues, and against merely tokenising and
   lower-casing the same texts with one regular expression; once with the project's postings repeated, as many templates on
   job boards are, and once with every line made different, so that nothing remembered helps.
2. Two processes against one, and the peak memory of few postings against many: repeated, and with every line made different.
3. A catalog ten times as large against the shipped one.
4. `suggest` as a whole process against a hello-world typer command.
5. A phrase of a posting, or a piece of HTML, over and over, against the same eight times as long: the worst of many shapes.
"""

from __future__ import annotations

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from rapidfuzz import fuzz, process

from resume_helper.batch import Options, run, settle
from resume_helper.batch.tables import Source
from resume_helper.catalog import load_catalog
from resume_helper.catalog.read import Reader
from resume_helper.posting.markup import shown
from resume_helper.suggestion import suggest

ROOT = Path(__file__).parents[2]
TEXTS = [path.read_text("utf-8") for path in sorted((ROOT / "tests" / "corpus").rglob("*.txt"))]
PART = 4 * len(TEXTS)
"""Postings of a turn: all of the project's, some times."""
TURNS = 3
"""How often one and two processes are timed: on a machine that others use too, a single pair gives anything from 1.65 to 1.85."""
TOKEN = re.compile(r"\w+")
PHRASES = (
    *(
        "Customer Service Representative ",
        "2 years of experience ",
        "We are looking for a ",
        "(answer calls ",
        "40 hours a week and ",
    ),
    *("not expected to handle cash ", "alongside colleagues who answer calls ", "Monday to Friday "),
)
PIECES = ("<", "<a", "<!--", " ", "<script>", "<p ", "&lt;p", "<p>", "&", "&#1", "\n", "</", "<li>", "</script", "<a <p>")
SHORT, LONG = 20_000, 160_000
"""Characters."""
HELLO = "import typer\napp = typer.Typer()\n@app.command()\ndef main() -> None:\n    typer.echo('hello')\napp()\n"


def repeated(count: int) -> list[Source]:
    return [Source(str(i), text) for i, text in enumerate(islice(cycle(TEXTS), count))]


def different(count: int) -> list[Source]:
    """Postings of which no two share a line: each line ends in a word of its own."""
    return [
        Source(str(i), "\n".join(f"{line} q{i}" if line.strip() else line for line in text.split("\n")))
        for i, text in enumerate(islice(cycle(TEXTS), count))
    ]


def seconds(work: object) -> float:
    start = time.perf_counter()
    for _ in work:  # type: ignore[attr-defined]
        pass
    return time.perf_counter() - start


def tokenising(rows: list[Source]) -> float:
    return seconds([token.lower() for token in TOKEN.findall(row.text)] for row in rows)


def fuzzy(rows: list[Source]) -> float:
    """Seconds that rapidfuzz takes for a few postings, all segments against all cues."""
    catalog = load_catalog()
    spent = 0.0
    for row in rows:
        index = catalog.index("en")
        cues = [index.cues.text(number) for number in range(len(index.cues))]
        for segment in index.posting(row.text).segments:
            start = time.perf_counter()
            process.extract(row.text[segment.start : segment.end], cues, scorer=fuzz.token_set_ratio, limit=3)
            spent += time.perf_counter() - start
    return spent


def turn(rows: list[Source], options: Options) -> tuple[float, float]:
    """Seconds a posting that the program takes, and that tokenising takes."""
    return seconds(run(rows, options)) / len(rows), tokenising(rows) / len(rows)


def one_process(count: int) -> None:
    options = Options()
    list(run(repeated(len(TEXTS)), options))
    few = repeated(20)
    by_fuzzy = fuzzy(few) / len(few)
    for name, rows in (("repeated", repeated(count)), ("all different", different(min(count, 4000)))):
        # In turns, so that both meet the same moods of the machine.
        turns = [turn(rows[at : at + PART], options) for at in range(0, len(rows), PART)]
        mine, tokens = (statistics.median(times) for times in zip(*turns, strict=True))
        print(
            f"1. {name}: {1 / mine:.0f} postings/s; {by_fuzzy / mine:.0f} times the throughput of rapidfuzz extract; "
            f"{mine / tokens:.1f} times the time of tokenising"
        )


def processes(count: int) -> None:
    rows = repeated(count)
    list(run(repeated(len(TEXTS)), Options()))  # the workers begin with what this process has met: so must it
    turns = [(seconds(run(rows, Options(), 1)), seconds(run(rows, Options(), 2))) for _ in range(TURNS)]
    print(f"2. two processes: {statistics.median(one / two for one, two in turns):.2f} times the throughput of one")
    with tempfile.TemporaryDirectory() as folder:
        for name, kind, few, many in (
            ("repeated", repeated, 2_000, 10 * count),
            ("all different", different, count // 4, count // 2),
        ):
            peaks = [peak(Path(folder), kind(n)) for n in (few, many)]
            print(
                f"   peak memory, {name}: {peaks[0]:.0f} MiB for {few:,} postings, {peaks[1]:.0f} MiB for {many:,}: "
                f"{peaks[1] - peaks[0]:+.0f} MiB"
            )


def peak(folder: Path, rows: list[Source]) -> float:
    """The peak memory of a whole batch, in MiB."""
    source = folder / "postings.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({"text": row.text}) + "\n")
    code = "import resource,subprocess,sys;subprocess.run(sys.argv[1:],check=True,capture_output=True);"
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    command = [sys.executable, "-m", "resume_helper", "batch", str(source), "--output", str(folder / "out.jsonl")]
    done = subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True, text=True, cwd=ROOT)
    return int(done.stdout) / 1024


def larger_catalog(count: int) -> None:
    """Ten times the cues: each English cue nine times more, with words that no posting has in place of its own."""
    catalog = load_catalog(cache=False)
    language = Reader(catalog.roots).language("en", catalog.shared)
    from resume_helper.catalog.compile import compile_index
    from resume_helper.catalog.cues import Alternative
    from resume_helper.catalog.index import Index
    from resume_helper.match.matches import find_matches

    def other(entry, n: int):
        def word(said: str) -> str:
            return f"{said}x{n}"

        cues = tuple(
            type(cue)(
                f"{cue.text}x{n}",
                cue.section,
                tuple(
                    frozenset(Alternative(a.kind, tuple(map(word, a.words))) if i == len(cue.terms) - 1 else a for a in term)
                    for i, term in enumerate(cue.terms)
                ),
            )
            for cue in entry.cues
        )
        return type(entry)(entry.kind, entry.id, cues, (), (), (), entry.place)

    many = [other(entry, n) for n in range(9) for entry in language.entries]
    wide = replace(language, entries=(*language.entries, *many))
    english = [text for text in different(count) if text.text.isascii()]
    times = []
    for tongue in (language, wide):
        index = Index(compile_index(tongue, catalog.shared))
        postings = [index.posting(row.text) for row in english]
        for posting in postings[:50]:
            find_matches(posting, index, catalog.shared)
        times.append((len(index.cues), seconds(find_matches(posting, index, catalog.shared) for posting in postings)))
    (cues, small), (ten, large) = times
    print(f"3. {ten} cues instead of {cues}: {large / small:.2f} times the time a posting")


def whole_process(runs: int = 40) -> None:
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO)
        posting = ROOT / "tests" / "postings" / "en" / "call-center.txt"
        commands = ([sys.executable, "-m", "resume_helper", "suggest", str(posting)], [sys.executable, str(hello)])
        # As installed: modules compiled once, at the first run, which is not counted.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        times: list[list[float]] = [[], []]
        for n in range(runs + 1):
            for command, found in zip(commands, times, strict=True):
                start = time.perf_counter()
                subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)
                if n:
                    found.append(time.perf_counter() - start)
    mine, plain = map(statistics.median, times)
    ratio = statistics.median(a / b for a, b in zip(*times, strict=True))
    print(f"4. suggest {mine * 1000:.0f} ms, hello-world with typer {plain * 1000:.0f} ms: {ratio:.2f} times")


def over_and_over() -> None:
    catalog = load_catalog()
    posting = (ROOT / "tests" / "postings" / "en" / "call-center.txt").read_text("utf-8")

    def of_phrase(phrase: str, length: int) -> float:
        texts = [f"{posting}\n{n} {phrase * (length // len(phrase))}" for n in range(3)]  # what was met before is remembered
        return min(seconds(suggest(text, catalog) for text in (one,)) for one in texts)

    def of_piece(piece: str, length: int) -> float:
        return min(seconds(shown("<p>" + piece * (length // len(piece)) + end) for end in ("", "<p>")) for _ in range(2))

    for what, measured, shapes in (("a posting", of_phrase, PHRASES), ("HTML", of_piece, PIECES)):
        ratios = {shape: measured(shape, LONG) / measured(shape, SHORT) for shape in shapes}
        worst = max(ratios, key=lambda shape: ratios[shape])
        print(f"5. {what} {LONG // SHORT} times as long: {ratios[worst]:.1f} times the time at most ({worst!r} over and over)")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    settle()  # as the command does
    one_process(count)
    processes(count)
    larger_catalog(600)
    whole_process()
    over_and_over()
    print(f"   peak memory of this benchmark: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
