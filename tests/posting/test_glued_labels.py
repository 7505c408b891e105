"""Labels that are glued to the value before them begin lines of their own."""

import pytest

from resume_helper.posting.legible import legible


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Job Title:Bank TellerLocation: Pune, MHSalary: Rs 20,000Shift:Day",
            ["Job Title:Bank Teller", "Location: Pune, MH", "Salary: Rs 20,000", "Shift:Day"],
        ),
        ("Puesto:CajeraLugar:CaliSueldo: a convenir", ["Puesto:Cajera", "Lugar:Cali", "Sueldo: a convenir"]),
        ("Titolo:CommessaSede:BariOrario:part time", ["Titolo:Commessa", "Sede:Bari", "Orario:part time"]),
        ("Stilling:SelgerArbeidssted:BodøLønn: etter avtale", ["Stilling:Selger", "Arbeidssted:Bodø", "Lønn: etter avtale"]),
        ("Tools: PowerPoint: basic, Word: good, Excel: good", ["Tools: PowerPoint: basic, Word: good, Excel: good"]),
    ],
)  # fmt: skip
def test_glued_labels_begin_lines(text: str, lines: list[str]) -> None:
    read = legible(text)
    assert read.text.split("\n") == lines
    # Every character still has its place in what was pasted.
    assert "".join(text[place] for place, said in zip(read.places, read.text, strict=False) if said != "\n") == text
