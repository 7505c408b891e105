"""What a page stamps on a posting is read as nothing."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.posting.stamps import without
from resume_helper.suggestion import suggest

STAMPS = [
    ("en", "Bright Paws Insurance · 2 hours ago · Over 200 applicants"),
    ("en", "Reposted 3 weeks ago"),
    ("en", "Moor & Sons1,204 applicantsEasy Apply"),
    ("en", "30+ days ago"),
    ("en", "Posted 2d ago"),
    ("en", "Hiring 12 candidates for this role"),
    ("es", "Contratación de 3 candidatos"),
    ("it", "Assunzione di 5 candidati per questo ruolo"),
    ("nb", "Ansetter 4 kandidater"),
    ("es", "Publicada hace 2 días · Más de 100 solicitudes"),
    ("es", "Bogotá hace 3 horas Tiempo completo"),
    ("it", "Bari 2 ore fa Part-time"),
    ("it", "Pubblicato 3 giorni fa | Oltre 100 candidati"),
    ("en", "ID: 44718"),
    ("es", "Taquillera | ID 44718"),
    ("it", "Moor Traghetti · ID: 44718"),
    ("nb", "Billettselger - fast\nID: 44718"),
    ("nb", "Bergen · for 5 timer siden · 12 søkere"),
]
WORK = [
    ("en", "Interview and hire 12 candidates for this role a month, and tell the team"),
    ("en", "Review 40 applicants a week and help customers who bought up to 30 days before"),
    ("es", "Atender 100 solicitudes"),
    ("it", "Seleziona 20 candidati al mese"),
    ("en", "Check ID: 18 and over"),
    ("en", "Hourly rate paid: 14"),
    ("es", "Madrid 28001"),
    ("es", "MADRID 28001"),
    ("nb", "Svare på nettside 2"),
    ("nb", "Behandle 30 søknader om dagen"),
]


@pytest.mark.parametrize(("code", "line"), STAMPS)
def test_a_stamp_is_blanked_and_the_text_as_long_as_before(catalog: Catalog, code: str, line: str) -> None:
    read = without(line, catalog.index(code).stamps)
    assert len(read) == len(line)
    assert not any(map(str.isdigit, read))


@pytest.mark.parametrize(("code", "line"), WORK)
def test_numbers_of_the_work_stay(catalog: Catalog, code: str, line: str) -> None:
    assert without(line, catalog.index(code).stamps) == line


def test_how_long_ago_a_posting_was_put_there_is_no_working_time(catalog: Catalog) -> None:
    text = (
        "Addetto vendite reparto freschi Bari 2 ore fa Part-time Tempo determinato\nMansioni:\n- Servire i clienti al banco\n"
        "- Incassare i pagamenti\n- Rifornire gli scaffali"
    )
    assert not [row for row in suggest(text, catalog).conditions if "fa" in row.text.split()]
