"""The index of the pages of a batch."""

from __future__ import annotations

import json
import os
import re
import tracemalloc
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from resume_helper.batch import Options, check, work
from resume_helper.batch.finishing import write_pages
from resume_helper.batch.tables import Source
from resume_helper.render import index, markdown
from tests.conftest import POSTINGS, leave

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

HOSTILE = "<script>alert('x')</script> [x](y) | Zog"
ROWS = {
    "cashier": (POSTINGS / "en" / "cashier.txt").read_text("utf-8"),
    "a|b <i>": f"{HOSTILE}\n\nA shoe store in the mall.\n\nDuties:\n- Operate the cash register\n- Answer inbound calls\n",
    "teller": (POSTINGS / "en" / "bank-teller.txt").read_text("utf-8"),
    "other": (POSTINGS / "en" / "other-trade.txt").read_text("utf-8"),
    "short": "Hello",
}
TITLES = [
    "Teller",
    "Cashier / Stocker",
    HOSTILE,
    "short",
    "Registered Nurse - Night Shift",
]
"""Of the rows, in the order of the index without profiles."""


class Links(HTMLParser):
    """The links of a page to files, with their texts, and its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links, self.tags = list[tuple[str, str]](), set[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        href = dict(attrs).get("href") or ""
        if href and not href.startswith("#"):
            self.links.append((href, ""))

    def handle_data(self, data: str) -> None:
        if self.lasttag == "a" and self.links and not self.links[-1][1]:
            self.links[-1] = (self.links[-1][0], data)


@pytest.fixture
def folder(tmp_path: Path, catalog: Catalog) -> Path:
    catalog.index("en")  # compiled and kept, so that the minute that a run may take is for the postings
    rows = [json.dumps({"id": name, "text": text}) for name, text in ROWS.items()]
    (tmp_path / "p.jsonl").write_text("\n".join((*rows, "no")), "utf-8")
    for name, duties in (("ana", "operate-cash-register"), ("bob & co", "operate-cash-register, answer-inbound-calls")):
        (tmp_path / f"{name}.yaml").write_text(f"work: [{{name: A, position: B, duties: [{duties}]}}]\n")
    return tmp_path


def test_the_index_leads_to_each_page_and_back_and_to_the_summary_and_back(run: Run, folder: Path) -> None:
    pages, summary = folder / "pages", folder / "the 100% #1 summary.html"
    table = folder / "p.jsonl"
    poor = f"1 with fewer than 3 duties: worth a look ({table}#a|b <i>)"
    done = run("batch", folder / "p.jsonl", "--output", pages, "--pages", "html", "--summary", summary)
    assert (done.returncode, done.stderr.split(b"line\n")[1:]) == (
        1,
        [f"6 postings, 1 failed, 2 with nothing to suggest ({table}#other, {table}#short), {poor}\n".encode()],
    )
    heads = '<thead><tr><th>asked for</th><th></th><th>postings</th><th class="wide">for example</th></tr></thead>'
    assert "; English 3</p>" in summary.read_text("utf-8")
    assert f"<table class='bars'>\n{heads}\n<tr><td>" in summary.read_text("utf-8")
    titles = [f"{folder}/p.jsonl#short" if title == "short" else title for title in TITLES]
    found = Links((pages / "index.html").read_text("utf-8"))
    assert [text for _, text in found.links] == ["What employers ask for \u2192", *titles, f"{folder}/p.jsonl:6"]
    assert not found.tags & {"script", "i", "img", "link"}
    for href, _ in found.links:
        target = pages / unquote(href)
        assert target.is_file()
        back = Links(target.read_text("utf-8")).links[0]
        assert ((target.parent / unquote(back[0])).resolve(), back[1].strip("\u2190\u2192 ")) == (
            (pages / "index.html").resolve(),
            "All postings",
        )


def test_the_index_says_what_each_posting_asks_and_why_there_is_nothing(run: Run, folder: Path) -> None:
    run("batch", folder / "p.jsonl", "--output", folder / "pages", "--pages", "html")
    page = (folder / "pages" / "index.html").read_text("utf-8")
    assert "<h1>All postings (6)</h1>" in page
    groups = re.findall(r'<h2 id="(\w+)">(.*?)</h2>', page)
    assert [name for _, name in groups] == ["Bank (1)", "Retail (2)", "Too short (1)", "Another trade (1)", "Not readable (1)"]
    assert all(f'<a href="#{id_}">' in page for id_, _ in groups)
    assert 'p.jsonl#a|b &lt;i&gt;</small></td><td class="number">2</td></tr>' in page
    assert "Nothing to suggest: this posting is for another trade (&#x27;Nurse&#x27;)" in page
    assert "Nothing to suggest: this text is too short" in page
    assert "p.jsonl:6: this is not JSON; write one object a line</td>" in page
    assert "Covered by" not in page


def test_a_page_with_nothing_to_suggest_says_of_which_posting_it_is(run: Run, folder: Path) -> None:
    for form, head in (("html", "<h1>{}</h1>"), ("md", "# {}\n")):
        run("batch", folder / "p.jsonl", "--output", folder / form, "--pages", form)
        for name, title in (("other", TITLES[4]), ("short", "short")):
            assert head.format(title) in (folder / form / f"p-{name}.{form}").read_text("utf-8")


def test_with_profiles_the_best_covered_comes_first_and_so_does_who_covers_it_best(run: Run, folder: Path) -> None:
    people = (folder / "ana.yaml", folder / "bob & co.yaml")
    command = ["batch", folder / "p.jsonl", "--profile", people[0], "--profile", people[1]]
    lines = [json.loads(line) for line in run(*command).stdout.splitlines()]
    fits = {line["posting"]["source"]: {who["profile"]: who["score"] for who in line.get("people", ())} for line in lines}
    run(*command, "--output", folder / "pages", "--pages", "html")
    page = (folder / "pages" / "index.html").read_text("utf-8")
    retail = [name for name, text in Links(page).links if text in (HOSTILE, "Cashier / Stocker")]
    assert retail == ["p-a-b-i.html", "p-cashier.html"]
    assert fits["a|b <i>"] == {"ana": pytest.approx(0.5, abs=0.1), "bob & co": 1.0}
    assert f'<td class="wide people">bob &amp; co\u00a0100% \u00b7 ana\u00a0{fits["a|b <i>"]["ana"]:.0%}</td>' in page
    assert page.count('class="wide people"') == 3


def test_the_index_of_markdown_is_markdown(run: Run, folder: Path) -> None:
    pages = folder / "pages"
    command = ["batch", folder / "p.jsonl", "--output", pages, "--pages", "markdown", "--to", "es"]
    run(*command, "--profile", folder / "ana.yaml", "--summary", pages / "s.md")
    text = (pages / "index.md").read_text("utf-8")
    assert text.startswith(
        "<!-- resume-helper: index -->\n\n[Qué piden las empresas \u2192](s.md)\n\n# Todas las ofertas (6)\n"
    )
    assert "\n## Comercio minorista (2)\n\n| Oferta | Funciones | Cubierta por |\n|---|---:|---|\n" in text
    hostile = r"\<script\>alert('x')\</script\> \[x\](y) \| Zog"
    row = rf"| [{hostile}](p-a-b-i.md) {markdown.cell(str(folder))}/p.jsonl#a\|b \<i\> | 2 | ana"
    assert re.search(re.escape(row) + "\u00a0" + r"\d+% \|\n", text)
    assert "## Ilegibles (1)\n\n| Oferta | |\n|---|---|\n| [" in text
    assert all((pages / name).is_file() for name in re.findall(r"\]\(([^)]+\.md)\)", text))
    assert (
        (pages / "p-cashier.md")
        .read_text("utf-8")
        .startswith("<!-- resume-helper: posting -->\n\n[\u2190 Todas las ofertas](index.md)\n\n# ")
    )
    assert "[Todas las ofertas \u2192](index.md)\n" in (pages / "s.md").read_text("utf-8")


def test_the_index_is_the_same_however_the_work_is_done(run: Run, folder: Path) -> None:
    command = ["batch", folder / "p.jsonl", "--profile", folder / "ana.yaml", "--pages", "html"]
    ways = {"one": [], "two": ["--jobs", "2"], "resumed": ["--resume"], "again": []}
    options = Options(profiles=(folder / "ana.yaml",))
    first = work([Source("cashier", ROWS["cashier"], file=str(folder / "p.jsonl"))], options)[0].line
    leave(folder / "p.jsonl", folder / "resumed", f"{first}\n{first[:100]}".encode(), options)
    for name, way in ways.items():
        run(*command, "--output", folder / name, *way)
    made = [{path.name: path.read_bytes() for path in (folder / name).iterdir()} for name in ways]
    assert len(made[0]) == 7
    assert made[1:] == made[:1] * 3


def test_no_index_ever_names_a_page_that_is_missing(folder: Path) -> None:
    def torn() -> Iterator[str]:
        yield work([Source("z", ROWS["teller"])], Options())[0].line
        raise OSError(28, os.strerror(28))

    loaded = check(Options())
    lines = [loaded.outcome(Source(*row)).line for row in ROWS.items()]
    write_pages(lines, folder / "pages", "html", loaded, None)
    before = (folder / "pages" / "index.html").read_bytes()
    with pytest.raises(Exception, match="cannot be written"):
        write_pages(torn(), folder / "pages", "html", loaded, None)
    assert (folder / "pages" / "index.html").read_bytes() == before
    assert all((folder / "pages" / href).is_file() for href, _ in Links(before.decode()).links)
    assert not [path for path in (folder / "pages").iterdir() if path.name.startswith(".")]


def test_an_index_of_somebody_else_is_never_written_over(run: Run, folder: Path) -> None:
    pages = folder / "pages"
    pages.mkdir()
    (pages / "index.html").write_text("mine")
    done = run("batch", folder / "p.jsonl", "--output", pages, "--pages", "html")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        f"resume-helper: {pages}/index.html: this file is there already, and does not tell that resume-helper wrote it; "
        "give another name, or --force to write over it\n"
    )
    assert [(path.name, path.read_text()) for path in pages.iterdir()] == [("index.html", "mine")]
    done = run(
        "batch", folder / "p.jsonl", "--output", folder / "o", "--pages", "html", "--summary", folder / "o" / "index.html"
    )
    assert done.returncode == 2
    assert b"two results would be written to this one file" in done.stderr


def test_an_index_speaks_each_language(catalog: Catalog) -> None:
    entries = [index.entry(json.loads(line.line), 1, "x.html") for line in work([Source("t", ROWS["teller"])], Options())]
    heads = {}
    for code in catalog.languages:
        page = "".join(index.to_html(entries, catalog.writing(code), catalog.languages))
        heads[code] = re.findall(r"<(?:h1|h2 .*?|th|th .*?)>(.*?)<", page)
    assert heads == {
        "en": ["All postings (1)", "Bank (1)", "Posting", "Duties"],
        "es": ["Todas las ofertas (1)", "Banca (1)", "Oferta", "Funciones"],
        "it": ["Tutti gli annunci (1)", "Banca (1)", "Annuncio", "Mansioni"],
        "nb": ["Alle annonser (1)", "Bank (1)", "Annonse", "Oppgaver"],
    }


def test_a_sector_without_a_name_in_a_language_goes_by_its_id(catalog: Catalog) -> None:
    (line,) = work([Source("t", ROWS["teller"])], Options())
    record = json.loads(line.line)
    records = [
        {**record, "posting": {**record["posting"], "sector": sector}} for sector in ("museum", "bank", "airline", "museum")
    ]
    entries = [index.entry(each, number, "x.html") for number, each in enumerate([*records, {**record, "status": "too_short"}])]
    names = [name for _, name, _ in index.groups(entries, catalog.writing("en"))]
    assert names == ["Bank (1)", "Airline (1)", "Museum (2)", "Too short (1)"]


def test_a_posting_takes_little_memory_until_the_index_is_in_order(catalog: Catalog) -> None:
    people = [{"profile": f"client{n}", "score": n / 10} for n in range(10)]
    posting = {"source": "s" * 10_000, "title": "t" * 10_000, "sector": "bank"}
    line = json.dumps({"status": "ok", "posting": posting, "duties": [], "people": people})
    tracemalloc.start()
    try:
        entries = [index.entry(json.loads(line), n, f"{n:06}-x.html") for n in range(2000)]
        written = sum(len(piece) for piece in index.to_html(entries, catalog.writing("en"), catalog.languages))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert written > 2000 * 300
    assert peak < 2000 * 2000
