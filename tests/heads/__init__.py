"""Heads of jobs as people write them, each with what a résumé reads of it: how many are read right.

`python tests/bench/heads.py [en]` prints the share of each half; with a language, also what is wrong among the odd ones, which
may be looked at. The even ones are held out: nobody looks at them while what reads them is mended. In the files `--` stands
between texts of a page each, and a line with `=` below each head tells its job: position, firm, place, beginning and end. Its
place on the page has an item (`=-`), a sentence (`=.`) or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from resume_helper.resume_text import read_resume
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from resume_helper.catalog import Catalog

FOLDER = ROOT / "tests" / "heads"
CODES = ("en", "es", "it", "nb")
HEADINGS = {"en": "WORK EXPERIENCE", "es": "EXPERIENCIA LABORAL", "it": "ESPERIENZE LAVORATIVE", "nb": "ARBEIDSERFARING"}
DONE = {
    "en": "Answered questions from customers and put right what was wrong with their orders.",
    "es": "Respondía a las preguntas de los clientes y resolvía lo que estaba mal en sus pedidos.",
    "it": "Ho risposto alle domande dei clienti e ho risolto quello che non andava nei loro ordini.",
    "nb": "Svarte på spørsmål fra kundene og rettet opp i det som var galt med ordrene deres.",
}
ABOUT = {
    "en": "I like to work with people, and I have done so for many years in more than one town of the country.",
    "es": "Me gusta trabajar con la gente, y lo he hecho durante muchos años en más de una ciudad del país.",
    "it": "Mi piace lavorare con le persone, e l'ho fatto per molti anni in più di una città del paese.",
    "nb": "Jeg liker å jobbe med mennesker, og det har jeg gjort i mange år i mer enn en by i landet.",
}
PROFILE = {"en": "PROFILE", "es": "PERFIL", "it": "PROFILO", "nb": "PROFIL"}
Job = tuple[str, ...]


class Heads(NamedTuple):
    """Some heads on a page of their own, by their number from 1, and what they tell."""

    number: int
    page: str
    jobs: list[Job]


def heads_of(code: str) -> Iterator[Heads]:
    """The heads of a language."""
    for number, text in enumerate((FOLDER / f"{code}.txt").read_text("utf-8").split("\n--\n"), 1):
        lines, told = list[str](), list[Job]()
        for line in text.splitlines():
            if not line.startswith("="):
                lines.append(line)
                continue
            mark, _, fields = line.partition(" ")
            told.append(tuple(field.strip() for field in fields.split("|")))
            lines += {"=-": [f"- {DONE[code]}"], "=.": [DONE[code]], "=": []}[mark]
        page = "\n".join(["Kim Doe", "", PROFILE[code], ABOUT[code], "", HEADINGS[code], *lines])
        yield Heads(number, page, told)


def read(heads: Heads, code: str, catalog: Catalog) -> list[Job]:
    """The jobs that are read of some heads."""
    resume = read_resume(heads.page, catalog, language=code)
    return [(job.position, job.name, job.location, job.start, job.end) for job in resume.jobs()]
