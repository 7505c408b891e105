"""What states work and no duty answers is told; what states no work is not."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.match.unmatched import MOST
from resume_helper.suggestion import suggest

LINES = {
    "en": """Shop Assistant
Your duties
- Serve customers at the till, polish the brass and walk the owner's dog
- Answer the phone
- Wind up the tower clock every Friday
- Work weekends and bank holidays
- Must be able to lift 20 kg
We do not ask for a degree.
Full training is provided on the job.
We are an equal opportunity employer.""",
    "es": """Dependiente de tienda
Funciones:
- Atender a los clientes en caja, regar las plantas y pasear al perro del dueño
- Contestar el teléfono
- Dar cuerda al reloj de la torre
- Trabajar los fines de semana
- Tener carnet de conducir
No se requiere titulación.
Somos un empleador de igualdad.
Recibirás formación a cargo de la empresa.""",
    "it": """Commesso
Mansioni:
servire i clienti in cassa, annaffiare le piante e portare a spasso il cane
rispondere al telefono
caricare l'orologio della torre
disponibilità nel weekend
Non si richiede la laurea.
Sarai il volto del negozio.
Offriamo formazione continua.""",
    "nb": """Butikkmedarbeider
Arbeidsoppgaver:
- Betjene kunder i kassen, vanne alle blomstene og lufte hunden til sjefen
- Svare på telefonen
- Trekke opp klokka i tårnet
- Må kunne jobbe helg
Det kreves ingen utdanning.
Hos oss er du ansiktet utad.
Vi gir god opplæring.""",
}
LEFT = {
    "en": ["Wind up the tower clock every Friday", "polish the brass", "walk the owner's dog"],
    "es": ["Dar cuerda al reloj de la torre", "regar las plantas", "pasear al perro del dueño"],
    "it": ["caricare l'orologio della torre", "annaffiare le piante", "portare a spasso il cane"],
    "nb": ["Trekke opp klokka i tårnet", "vanne alle blomstene", "lufte hunden til sjefen"],
}


@pytest.mark.parametrize("code", LINES)
def test_work_without_a_duty_is_told_whole_lines_first_and_clauses_beside_others(catalog: Catalog, code: str) -> None:
    report = suggest(LINES[code], catalog)
    assert [row.quote for row in report.unmatched] == LEFT[code]
    assert all(LINES[code][row.start : row.end] == row.quote for row in report.unmatched)


def test_no_more_is_told_than_somebody_reads(catalog: Catalog) -> None:
    many = "".join(f"- Polish the brass lion of founder {name}\n" for name in "ABCDEFGHIJKLMNOP")
    report = suggest(f"Clerk\nDuties:\n- Answer calls from customers\n- Greet guests at the desk\n{many}", catalog)
    assert len(report.unmatched) == MOST


def test_in_prose_without_headings_a_clause_with_a_verb_is_told(catalog: Catalog) -> None:
    text = (
        "Hi all! Our bakery in Ripon needs a shop assistant. You'll serve customers, knead the dough and take calls. "
        "We pay 12 pounds an hour and we give you lunch. Send us your CV."
    )
    assert [row.quote for row in suggest(text, catalog).unmatched] == ["knead the dough"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "- juggle the waiting area so that nobody stands for over 20 minutes"),
        ("en", "- lock up the boats at 6"),
        ("en", "- phone no-shows on the morning after"),
        ("en", "- Walk the dogs before a storm comes in"),
        ("es", "- regar las plantas a las 6"),
        ("it", "- annaffiare le piante alle 6"),
        ("nb", "- lufte hundene klokka 6"),
        ("nb", "- trøste de minste når kvelden kommer"),
    ],
)
def test_a_number_or_a_no_show_in_a_line_of_work_hides_it_not(catalog: Catalog, code: str, line: str) -> None:
    head, call = LINES[code].splitlines()[:2], {"en": "Answer", "es": "Contestar", "it": "rispondere", "nb": "Svare"}[code]
    calls = next(row for row in LINES[code].splitlines() if call in row)
    text = "\n".join([*head, calls, line])
    report = suggest(text, catalog)
    assert line.removeprefix("- ") in [row.quote for row in report.unmatched] or report.duties[1:]


def test_what_only_leads_to_the_work_is_not_told(catalog: Catalog) -> None:
    text = "Host\nWhat you'll do all day\n- Answer the phone\n- Greet guests\n- Polish the brass lion\n"
    assert [row.quote for row in suggest(text, catalog).unmatched] == ["Polish the brass lion"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Duties:\n- Answer the phone, check, sort and file all writs", ["check, sort and file all writs"]),
        (
            "Funciones:\n- Contestar el teléfono, recibir, clasificar y sellar los exhortos",
            ["recibir, clasificar y sellar los exhortos"],
        ),
        (
            "Mansioni:\n- Rispondere al telefono, ritagliare, piegare e timbrare gli avvisi",
            ["ritagliare, piegare e timbrare gli avvisi"],
        ),
        ("Oppgaver:\n- Svare på telefonen, trekke, dele og bære ut alle loddene", ["trekke, dele og bære ut alle loddene"]),
    ],
)
def test_verbs_that_share_what_they_are_about_are_told_with_it(catalog: Catalog, text: str, told: list[str]) -> None:
    assert [row.quote for row in suggest(text, catalog).unmatched] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Funciones\nQué harás cada día\n- Cobrar a los clientes\n- Planchar las sábanas del hotel",
            ["Planchar las sábanas del hotel"],
        ),
        ("Mansioni\nChe cosa farai tutto il giorno\n- Incassare i pagamenti\n- Stirare le lenzuola", ["Stirare le lenzuola"]),
        (
            "Buscamos portero que cobre a los clientes en caja, planchando sábanas del hotel, cuando todos duermen",
            ["planchando sábanas del hotel"],
        ),
        (
            "Cerchiamo un portiere che risponde al telefono, stirando le lenzuola, quando tutti dormono",
            ["stirando le lenzuola"],
        ),
    ],
)
def test_a_question_that_leads_to_the_work_is_none_and_a_gerund_is(catalog: Catalog, text: str, told: list[str]) -> None:
    assert [row.quote for row in suggest(text, catalog).unmatched] == told


def test_a_clause_with_a_verb_of_its_own_is_not_answered_by_what_stands_before_it(catalog: Catalog) -> None:
    text = "Mansioni:\n- Serve i clienti al banco, imballa la merce, prepara le gabbie dei criceti, risponde alle mail"
    assert [row.quote for row in suggest(text, catalog).unmatched] == ["prepara le gabbie dei criceti"]


def test_a_verb_that_several_clauses_share_answers_them_all(catalog: Catalog) -> None:
    assert not suggest("Duties:\n- Keep the dining room, the counter and the restrooms clean", catalog).unmatched


def test_two_words_of_a_list_are_told_where_they_begin_with_a_verb(catalog: Catalog) -> None:
    text = "Arbeidsoppgaver:\n- Svare på telefonen når kundene ringer til oss\n- Blande måling\n- Ymse greier"
    assert [row.quote for row in suggest(text, catalog).unmatched] == ["Blande måling"]


def test_a_line_of_many_duties_is_told_wherever_it_stands(catalog: Catalog) -> None:
    text = (
        "Agenzia viaggi\nRequisiti\nLa persona sa preparare preventivi di viaggio, prenotare voli e hotel, incassare "
        "gli acconti, rispondere al telefono, annaffiare le palme della vetrina.\nDiploma, inglese."
    )
    assert "annaffiare le palme della vetrina" in [row.quote for row in suggest(text, catalog).unmatched]


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Duties:", "Posted on November 24, 2026 by Lakeview Bakery #0417"),
        ("Duties:", "Responded to 75% or more applications in the past 30 days"),
        ("Duties:", "For an informal chat please contact Dora, on 01555 555 0123"),
    ],
)
def test_what_a_board_writes_and_dates_state_no_work(catalog: Catalog, heading: str, line: str) -> None:
    calls = {"Duties:": "Answer the phone", "Funciones:": "Contestar el teléfono", "Mansioni:": "Rispondere al telefono"}
    assert not suggest(f"{heading}\n- {calls[heading]}\n{line}", catalog).unmatched


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jobb som verksmester\n- Svare på telefonen\n- Zumpe glassene og telle rammene", "Zumpe glassene og telle rammene"),
        ("Mansioni:\nRispondere al telefono.\nSforni le ceramiche del laboratorio.", "Sforni le ceramiche del laboratorio."),
        (
            "Funciones:\nContestar llamadas. También se encargará de regar los cactus del vestíbulo, de recibir a las visitas.",
            "También se encargará de regar los cactus del vestíbulo",
        ),
        (
            "Mansioni:\nRispondere al telefono. Si occuperà dei cactus del cortile, risponderà alle mail.",
            "Si occuperà dei cactus del cortile",
        ),
    ],
)
def test_work_is_told_by_a_verb_further_on_and_in_any_person_and_tense(catalog: Catalog, text: str, told: str) -> None:
    assert told in [row.quote for row in suggest(text, catalog).unmatched]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Duties:\n- Answer the phone, polish helmets and take payments by card", ["polish helmets"]),
        ("Duties:\n- Answer the phone and explain our planets", ["explain our planets"]),
        ("Duties:\n- Answer the phone, drop off, and move in and out", []),
        ("Funciones:\n- Contestar el teléfono, lijar mástiles y cuadrar la caja", ["lijar mástiles"]),
        ("Funciones:\n- Contestar el teléfono a los clientes, restauración de relojes", ["restauración de relojes"]),
        ("Mansioni:\n- Rispondere al telefono per i nostri clienti, lucidare elmi", ["lucidare elmi"]),
        ("Oppgaver:\n- Svare på telefonen og vanne våre kaktuser ute", ["vanne våre kaktuser ute"]),
        ("Oppgaver:\n- Svare på telefonen når kundene ringer oss, mottak av meteoritter", ["mottak av meteoritter"]),
    ],
)
def test_a_short_clause_beside_a_duty_is_told_where_its_verb_is_about_something(
    catalog: Catalog, text: str, told: list[str]
) -> None:
    assert [row.quote for row in suggest(text, catalog).unmatched] == told


def test_a_clause_is_told_with_all_that_it_is_about(catalog: Catalog) -> None:
    text = "Duties:\n- Answer the phone, polish helmets, harps and lutes, and take payments by card"
    assert [row.quote for row in suggest(text, catalog).unmatched] == ["polish helmets, harps and lutes"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mansioni:\n- Emissione di polizze per zattere e canoe, incasso dei premi",
            "Emissione di polizze per zattere e canoe",
        ),
        (
            "Mansioni:\n- informazioni turistiche e organizzazione di tornei ed escursioni",
            "organizzazione di tornei ed escursioni",
        ),
    ],
)
def test_words_of_a_duty_in_another_clause_answer_no_work_of_their_own(catalog: Catalog, text: str, told: str) -> None:
    assert told in [row.quote for row in suggest(text, catalog).unmatched]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Duties:\n- Answer the phone\n- Chair the front end when the store manager is away",
            "Chair the front end when the store manager is away",
        ),
        ("Duties:\n1.1 Answer the phone\n1.2 To gild the weathercock of the chapel", "To gild the weathercock of the chapel"),
    ],
)
def test_work_is_told_whatever_job_or_number_stands_in_its_line(catalog: Catalog, text: str, told: str) -> None:
    assert told in [row.quote for row in suggest(text, catalog).unmatched]


@pytest.mark.parametrize(
    "text",
    [
        "Duties:\n- Answer the phone\nHas worked in a customer-facing job (retail, hospitality, whatever)",
        "Duties:\n- Answer the phone\n£10.20 under 21s",
        "Clerk\nCall Stable & Visitor Office\nDuties:\n- Answer the phone",
        "Duties:\n- Answer the phone\n- Write the letters to dora@harp.example",
        "Funciones:\n- Contestar el teléfono\nPreguntar por Dora.",
        "Funciones:\n- Contestar el teléfono, cargar bultos hasta 20 kg",
        "Funciones:\n- Contestar el teléfono, vivir en Cuenca o alrededores",
        "Annuncio\nLe tue attività saranno\n- Rispondere al telefono",
        "Duties:\n- Answer calls from members about bills and moving harps",
        "Duties:\n- Answer calls, email and telegrams of members",
        "Duties:\n- Answer calls of members and phones for new harpists",
        "Kundebehandler\nHovedoppgavene dine blir\n- Svare på telefonen",
        "Kundebehandler\nPublisert 24.11.2026\nOppgaver:\n- Svare på telefonen, også når svaret er nei",
        "Kundebehandler\nBli med på laget hos Harpe AS!\nOppgaver:\n- Svare på telefonen",
    ],
)
def test_dates_calls_demands_and_half_sentences_are_no_work(catalog: Catalog, text: str) -> None:
    assert not suggest(text, catalog).unmatched
