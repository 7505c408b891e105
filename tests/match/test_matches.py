"""What states a duty or a skill, and beside it what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match import search
from resume_helper.match.matches import find_matches
from resume_helper.match.negation import find_hits
from resume_helper.match.scan import Scan
from resume_helper.text import words

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog
    from resume_helper.match.matches import Matches


def scanned(catalog: Catalog, text: str) -> Scan:
    return Scan(text, words(text), "duties", catalog.index("en"))


def read(catalog: Catalog, text: str, code: str = "en") -> Matches:
    index = catalog.index(code)
    return find_matches(index.posting(text), index, catalog.shared)


def duties(catalog: Catalog, text: str, code: str = "en") -> set[str]:
    return {match.id for match in read(catalog, text, code).duties}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Process orders, returns and exchanges", {"process-orders", "process-returns"}),
        ("Responsible for handling customer complaints", {"resolve-complaints"}),
        ("Experience in complaint handling is an advantage", {"resolve-complaints"}),
        ("You will be balancing your cash drawer every night", {"balance-cash-drawer"}),
        ("Handling of customer complaits by phone", {"resolve-complaints"}),
        ("Monitor average handle time", {"monitor-kpis"}),
        ("Monitor AHT", {"monitor-kpis"}),
        ("ANSWER INBOUND CALLS", {"answer-inbound-calls"}),
        ("Answer incoming phone\u2011calls", {"answer-inbound-calls"}),
    ],
)
def test_a_duty_is_found_in_its_many_forms(catalog: Catalog, text: str, stated: set[str]) -> None:
    assert stated <= duties(catalog, text)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Say good morning to all who come in", "greet-customers"),
        ("Put the cakes by for the driver and keep the orders ready for collection", "pack-fulfil-orders"),
        ("You take unwanted goods back", "process-returns"),
        ("Be sure that you are speaking to the account holder before you say a word", "verify-identity"),
        ("Bring in a supervisor when you are stuck", "escalate-issues"),
        ("Get an electrician out to tenants", "coordinate-service-delivery"),
        ("Freeze or cancel memberships when a payment bounces", "process-cancellations"),
        ("Get people back online when the router won't connect", "troubleshoot-technical-issues"),
        ("Let households know in advance that the water will be off", "contact-proactively"),
        ("Mind the self-scan area and approve age checks", "operate-cash-register"),
        ("Work the hygiene recall list every Monday", "schedule-appointments"),
        ("Sort out rejected insurance scripts with the payer", "process-claims"),
        ("Callers may be in tears or furious; you listen and stay calm", "deescalate-upset-customers"),
    ],
)
def test_a_duty_is_found_in_daily_speech(catalog: Catalog, text: str, stated: str) -> None:
    assert stated in duties(catalog, f"Your duties:\n- {text}")


@pytest.mark.parametrize(
    ("text", "not_stated"),
    [
        ("Join our SAYE scheme and greet your savings with a smile", "greet-customers"),
        ("You can swap shifts when the wrong day suits you", "process-returns"),
        ("We'll show you the ropes", "train-staff"),
        ("Let the warehouse know when a line runs low", "communicate-status-updates"),
        ("Have-a-go customers love our paint", "demonstrate-products"),
        ("Tell us if you need adjustments at interview", "adjust-accounts"),
        ("The ability to bounce back from setbacks", "collect-overdue-payments"),
        ("A separate billing team sends the invoices", "issue-invoices"),
    ],
)
def test_daily_speech_that_only_looks_like_a_duty_is_none(catalog: Catalog, text: str, not_stated: str) -> None:
    assert not_stated not in duties(catalog, f"Your duties:\n- {text}")


def test_a_line_of_many_duties_is_no_boilerplate_whatever_it_mentions(catalog: Catalog) -> None:
    text = "Process sales orders and cycle to work vouchers, answer the phone and keep the shop tidy"
    assert {"process-orders", "answer-inbound-calls", "maintain-store"} <= duties(catalog, text)
    assert not duties(catalog, "You get cycle to work vouchers when you answer the phone")


@pytest.mark.parametrize(
    ("duty", "quote"),
    [
        ("answer-inbound-calls", "You answer inbound calls for the three shops"),
        ("process-payments", "make coffee, take payments"),
        ("prepare-food-drinks", "make coffee, take payments"),
        ("maintain-store", "mop the floor of the whole hall (kitchen, bar, and stairs)"),
        ("balance-cash-drawer", "Balance the till"),
    ],
)
def test_a_long_line_is_quoted_by_the_clauses_that_state_a_duty(catalog: Catalog, duty: str, quote: str) -> None:
    text = (
        "You answer inbound calls for the three shops: make coffee, take payments, "
        "mop the floor of the whole hall (kitchen, bar, and stairs); stay calm. Balance the till"
    )
    (match,) = (match for match in read(catalog, text).duties if match.id == duty)
    assert match.evidence[0].quote == quote


def test_a_quote_that_begins_within_a_bracket_and_ends_after_it_holds_all_of_it(catalog: Catalog) -> None:
    text = (
        "In the back office, for all three shops of the group, you will look after the till paperwork of the day "
        "(receipts, vouchers, refunds) and exchanges of customers at the service desk"
    )
    (match,) = (match for match in read(catalog, text).duties if match.id == "process-returns")
    said = match.evidence[0].quote
    assert "refunds) and exchanges" in said
    assert said.count("(") == said.count(")") == 1


def test_a_line_of_a_list_is_quoted_whole(catalog: Catalog) -> None:
    text = "Take payments, make coffee and mop the floor of the whole hall, kitchen and bar"
    assert {e.quote for match in read(catalog, text).duties for e in match.evidence} == {text}


def test_a_quote_parts_no_bracket_and_ends_with_a_word_that_means_something(catalog: Catalog) -> None:
    text = f"You answer inbound calls {'from our kind and patient guests and neighbours and friends ' * 4} with care and"
    quote = next(match for match in read(catalog, text).duties if match.id == "answer-inbound-calls").evidence[0].quote
    assert quote.startswith("You answer inbound calls")
    assert quote.rsplit(" ", 1)[-1] not in ("and", "with", "from", "our")
    proud = "We are proud of our town, its people and its river. " * 3
    text = f"{proud}You take (in four lines, two halls, and all day) inbound calls"
    quote = next(match for match in read(catalog, text).duties if match.id == "answer-inbound-calls").evidence[0].quote
    assert quote == "You take (in four lines, two halls, and all day) inbound calls"


def test_the_evidence_shown_first_is_the_surest_line_and_no_title(catalog: Catalog) -> None:
    text = "Chat & Email Agent\n- Deal with chat\n- Answer customers by live chat, email and social media"
    quotes = [e.quote for e in next(m for m in read(catalog, text).duties if m.id == "support-digital-channels").evidence]
    assert quotes == ["Answer customers by live chat, email and social media", "Deal with chat", "Chat & Email Agent"]


SURE = 0.7
"""A score that neither duty of the next test has when its line is read only whole."""


@pytest.mark.parametrize(("line", "code"), [("Presencial", "es"), ("In presenza.", "it")])
def test_a_line_that_is_a_condition_and_nothing_else_tells_of_no_duty(catalog: Catalog, line: str, code: str) -> None:
    assert read(catalog, line, code).duties == ()


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        ("Un saludo,", "greet-customers"),
        ("Explicar cobros de la factura", "issue-invoices"),
        ("Capacidad para mover bultos de hasta 15 kg", "restock-shelves"),
        ("Ingresar las solicitudes al sistema de gestión documental", "provide-clerical-support"),
        ("Entregar certificados y constancias", "pack-fulfil-orders"),
        ("Atender el teléfono y hacer cambios en las pólizas", "process-returns"),
        ("Contestar llamadas y atender a los clientes que llegan", "make-outbound-calls"),
        ("Recepción de proveedores y revisión de remitos", "staff-front-desk"),
        ("Presentar el portafolio de planes a los clientes", "manage-account-portfolio"),
        ("Registrar la gestión y agendar rellamadas", "schedule-appointments"),
        ("Garantizar la atención operativa de la oficina", "manage-operations"),
        ("Llamar a clientes con cuotas vencidas para evitar cancelaciones", "retain-customers"),
        ("Conteo de la caja al inicio y cierre del turno", "open-close-premises"),
    ],
)
def test_what_only_sounds_like_a_duty_in_spanish_is_none(catalog: Catalog, line: str, id_: str) -> None:
    assert id_ not in [match.id for match in read(catalog, line, "es").duties]


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        ("Funciones\n- Invitar a los clientes a solicitar su tarjeta", "promote-financial-products"),
        ("Cobrar en la registradora y dar el cambio", "operate-cash-register"),
        ("Funciones\n- Mantener los archivos de clientes en orden", "maintain-customer-records"),
        ("Balancear la gaveta antes de irse", "balance-cash-drawer"),
        ("Funciones\n- Apertura y cierre de la tienda y arqueo de la caja", "open-close-premises"),
        ("Funciones\n- Hacer cambios y devoluciones y actualizar los datos de las pólizas", "process-returns"),
    ],
)
def test_a_duty_is_found_in_spanish(catalog: Catalog, line: str, id_: str) -> None:
    assert id_ in [match.id for match in read(catalog, line, "es").duties]


@pytest.mark.parametrize(
    ("line", "skill", "stated"),
    [
        ("Licencia de conducir de la Florida para hacer entregas", "driving-licence", True),
        ("Licencia de conducir de la Florida para hacer entregas", "licence", False),
        ("Licencia de Property & Casualty", "licence", True),
        ("Grupo hotelero con más de 20 años en el país", "industry-experience", False),
        ("Experiencia en ventas de tecnologia", "higher-degree", False),
        ("Ganas de vender y actitud comercial", "positive-language", False),
    ],
)
def test_a_skill_is_told_from_what_sounds_like_it_in_spanish(catalog: Catalog, line: str, skill: str, *, stated: bool) -> None:
    found = [match.id for match in read(catalog, f"Requisitos\n- {line}", "es").skills]
    assert (skill in found) == stated


def test_a_clause_states_what_the_whole_of_a_long_line_drowns(catalog: Catalog) -> None:
    clauses = "cobrarás en caja, repondrás el lineal de refrescos"
    line = f"Te unirás a un equipo alegre que desde hace años trabaja en el barrio, donde {clauses}, y también explicarás"
    found = {match.id: match.score for match in read(catalog, line, "es").duties}
    assert found["operate-cash-register"] > SURE
    assert found["restock-shelves"] > SURE


def test_a_line_is_parted_at_marks_into_clauses_of_three_words_or_more(catalog: Catalog) -> None:
    text = "Ring up sales, bag, pack the goods (with great care); greet all by name"
    found = [[clause.words[0][0], where] for where, clause in scanned(catalog, text).clauses()]
    assert found == [["ring", range(3)], ["bag", range(3, 7)], ["with", range(7, 10)], ["greet", range(10, 14)]]
    assert not [*scanned(catalog, "Ring up sales and greet all by name").clauses()]


LOOP = "answer calls from customers, never tax returns, and resolve complaints about returns on their accounts "


def test_a_long_line_has_the_hits_that_looking_everywhere_finds(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    def hits() -> list[tuple[int, int, int, int]]:
        kept, dropped, *_ = find_hits(scanned(catalog, LOOP * 12))
        return [(hit.owner, hit.cue, hit.first, hit.last) for hit in (*kept, *(hit for hit, _ in dropped))]

    near = hits()
    monkeypatch.setattr(search, "MANY", len(LOOP) * 12)
    assert near == hits()
    assert len(near) > search.REACH


@pytest.mark.parametrize(
    "line",
    [
        LOOP,
        "answer calls from customers and resolve their complaints about our service ",
        "salary hours experience years license ",
        "20 hours 3 years $12 ",
    ],
)
def test_a_line_without_end_is_read_in_the_end(catalog: Catalog, line: str) -> None:
    many, few = (read(catalog, line * count) for count in (600, 40))
    assert {match.id for match in many.duties} >= {match.id for match in few.duties}


@pytest.mark.parametrize(
    ("text", "not_stated"),
    [
        ("No cold calling, ever", "cold-call-prospects"),
        ("You never make outbound calls", "make-outbound-calls"),
        (
            "Sell shoes. Every day we wish that more of our great many happy friends would never file a complaint",
            "resolve-complaints",
        ),
        ("About us\nWe handle a million customer complaints a year", "resolve-complaints"),
        ("What we offer\nTraining and a cash register of fun", "operate-cash-register"),
    ],
)
def test_what_looks_like_a_duty_is_none(catalog: Catalog, text: str, not_stated: str) -> None:
    assert not_stated not in duties(catalog, f"Your duties:\n- {text}")


@pytest.mark.parametrize("text", ["Write the price, tags", "Price; tags"])
def test_words_parted_by_a_comma_are_no_phrase(catalog: Catalog, text: str) -> None:
    def phrases_to_the_end(text: str) -> int:
        scan = scanned(catalog, text)
        return sum(last == len(scan.words) - 1 for (_, last), _ in scan.phrases)

    assert phrases_to_the_end(text) == 0 < phrases_to_the_end("Write the price tags")


def test_not_only_is_no_negation(catalog: Catalog) -> None:
    assert "resolve-complaints" in duties(catalog, "You will not only resolve complaints, you will enjoy it")


@pytest.mark.parametrize(("mark", "stated"), [(".", True), ("?", True), (";", True), (",", False), ("", False)])
def test_a_negation_ends_with_its_clause(catalog: Catalog, mark: str, *, stated: bool) -> None:
    hits = find_hits(scanned(catalog, f"You will not{mark} resolve complaints"))
    owners = {catalog.index("en").owners[hit.owner] for hit in hits.kept}
    assert (("duty", "resolve-complaints") in owners) is stated


@pytest.mark.parametrize(
    ("code", "duty", "text"),
    [
        ("en", "collaborate-with-team", "Trace payments that did not arrive and coordinate with the operations team"),
        ("en", "collect-overdue-payments", "Call customers who have not paid and negotiate payment plans"),
        ("en", "process-returns", "If a customer is not happy, you process the return"),
        ("es", "collaborate-with-team", "Rastrear pagos que no llegaron y coordinar con operaciones"),
        ("es", "process-returns", "Si un cliente no está contento, tramitarás la devolución"),
        ("it", "collaborate-with-team", "Rintracciare i pagamenti che non sono arrivati e collaborare con gli altri reparti"),
        ("it", "collect-overdue-payments", "Chiamare i clienti che non hanno pagato e concordare piani di rientro"),
        ("it", "prepare-quotes", "Sollecito dei premi non pagati, preparazione dei preventivi"),
        ("nb", "collect-overdue-payments", "Ringe kunder som ikke har betalt og avtale nedbetaling"),
        ("nb", "process-returns", "Kontrollere varer som ikke er brukt og behandle returer"),
    ],
)
def test_a_negation_within_another_clause_ends_with_it(catalog: Catalog, code: str, duty: str, text: str) -> None:
    assert duty in duties(catalog, text, code)


@pytest.mark.parametrize("text", ["A job that does not involve selling", "If they do not call and complain, you read"])
def test_what_such_a_negation_is_about_is_no_duty_for_it(catalog: Catalog, text: str) -> None:
    assert not duties(catalog, text) & {"close-sales", "resolve-complaints"}


@pytest.mark.parametrize(
    ("text", "kept", "against", "negated"),
    [
        ("Resolve complaints", True, [], False),
        ("Never resolve complaints", False, ["never"], True),
        ("Never, resolve complaints", False, ["never"], False),
        ("Resolve complaints is not required", False, ["not required"], True),
        ("Resolve complaints never comes without tea", True, [], False),
    ],
)
def test_a_hit_is_dropped_with_what_denies_it_and_its_owner_is_negated_where_no_comma_parts_them(
    catalog: Catalog, text: str, *, kept: bool, against: list[str], negated: bool
) -> None:
    owner = catalog.index("en").owners.index(("duty", "resolve-complaints"))
    hits = find_hits(scanned(catalog, text))
    assert (owner in {hit.owner for hit in hits.kept}) is kept
    assert [words_ for hit, words_ in hits.dropped if hit.owner == owner][:1] == against
    assert (owner in hits.negated) is negated


@pytest.mark.parametrize(
    ("code", "line", "skill", "asked"),
    [
        ("en", "A-levels not essential", "secondary-diploma", False),
        ("en", "Excel skills are not needed for this role", "office-software", False),
        ("en", "Cash handling is not part of this job", "cash-handling", False),
        ("en", "No driving licence needed", "driving-licence", False),
        ("en", "Series 7 not required but a plus", "licence", True),
        ("en", "Previous retail experience preferred but not required", "industry-experience", True),
        ("es", "No hace falta carnet de conducir", "driving-licence", False),
        ("es", "Experiencia con Salesforce no imprescindible", "crm-software", False),
        ("it", "Patente non necessaria", "driving-licence", False),
        ("it", "Il diploma non è richiesto", "secondary-diploma", False),
        ("nb", "Førerkort er ikke nødvendig", "driving-licence", False),
    ],
)
def test_what_is_said_not_to_be_needed_is_not_asked_for(
    catalog: Catalog, code: str, line: str, skill: str, *, asked: bool
) -> None:
    heading = {"en": "Requirements", "es": "Requisitos", "it": "Requisiti", "nb": "Kvalifikasjoner"}[code]
    matches = read(catalog, f"{heading}\n- {line}\n", code)
    assert (skill in {match.id for match in matches.skills}) is asked
    assert asked or not matches.conditions


def test_a_duty_that_is_denied_is_not_told_by_its_words_either(catalog: Catalog) -> None:
    assert "process-payments" not in duties(catalog, "Your duties\n- You will not take payments\n- Answer calls from customers")


def test_what_ends_the_reach_of_a_cue_does_with_and_without_its_accents(catalog: Catalog) -> None:
    index = catalog.index("it")
    assert all(index.find(word).breaks for word in ("perché", "perche", "poiché", "affinché", "mentre"))
    assert not index.find("per").breaks


def test_the_specific_duty_takes_the_words_of_the_general_one(catalog: Catalog) -> None:
    found = duties(catalog, "Resolve billing issues")
    assert "resolve-billing-issues" in found
    assert "resolve-issues" not in found


@pytest.mark.parametrize(
    ("line", "duty"),
    [
        ("mornin all! you'd be servin customers at the counter", "serve-in-person"),
        ("moppin the floor n wipin down tables", "maintain-store"),
        ("cashin up at the end of the night", "balance-cash-drawer"),
    ],
)
def test_an_ending_as_it_is_spoken_is_read_as_it_is_written(catalog: Catalog, line: str, duty: str) -> None:
    assert duty in {match.id for match in read(catalog, f"Shop Assistant\n\nDuties:\n- {line}").duties}


@pytest.mark.parametrize(
    ("line", "stated", "not_stated"),
    [
        ("Give customers a bell when their skis are serviced", "make-outbound-calls", "answer-inbound-calls"),
        ("Ringing people when their washing is done", "make-outbound-calls", "answer-inbound-calls"),
        ("Ring GPs about prescriptions that are missing", "make-outbound-calls", "answer-inbound-calls"),
        ("Sign new members up to the credit union and open their share account", "open-accounts", "enroll-loyalty-members"),
        ("Sign shoppers up to our rewards card", "enroll-loyalty-members", "open-accounts"),
        ("Make sure every donor completes the health questionnaire", "assist-paperwork", "collect-feedback"),
        ("Ask guests to fill in a feedback questionnaire", "collect-feedback", "assist-paperwork"),
        ("Order more secure envelopes when stock runs low", "manage-inventory", "prevent-loss"),
        ("Lead a team of 15 on the checkouts", "supervise-team", "operate-cash-register"),
        ("Scan shopping at the checkout", "operate-cash-register", "supervise-team"),
        (
            "Get clients to book their next treatment before they leave the salon",
            "schedule-appointments",
            "contact-proactively",
        ),
        ("Walk callers through resetting the smart meter", "troubleshoot-technical-issues", "demonstrate-products"),
        ("Help people who can't work the ticket machine", "guide-self-service", "operate-cash-register"),
        ("Discuss headstones and urns with families", "recommend-products", "collaborate-with-team"),
        ("Handle complaints passed on by head office", "resolve-complaints", "escalate-issues"),
        ("Sort out noise and housekeeping complaints", "resolve-complaints", "maintain-store"),
        ("Hold 1-2-1s with the team", "coach-agents", "facilitate-meetings"),
        ("Take back unwanted goods and refund the customer", "process-returns", "collect-overdue-payments"),
    ],
)
def test_a_word_is_read_in_the_sense_that_its_line_gives_it(catalog: Catalog, line: str, stated: str, not_stated: str) -> None:
    found = read(catalog, f"Assistant\n\nDuties:\n- {line}\n- Answer the telephone to customers").duties
    told = {match.id for match in found if any(evidence.quote in line for evidence in match.evidence)}
    assert stated in told
    assert not_stated not in told


@pytest.mark.parametrize("line", ["Lend, renew and take back books at the issue desk", "Empty the book returns box"])
def test_what_a_library_lends_is_returned_without_a_refund(catalog: Catalog, line: str) -> None:
    assert "process-returns" not in duties(catalog, f"Assistant\n\nDuties:\n- {line}\n- Answer the telephone")


@pytest.mark.parametrize(
    ("line", "stated", "not_stated"),
    [
        ("Hjelpe innbyggere med å fylle ut søknadsskjema", "assist-paperwork", ""),
        ("Veilede innbyggere om tjenester i kommunen og hjelpe til med utfylling av skjema", "provide-product-information", ""),
        ("Gi råd om hudpleie til kundene", "recommend-products", ""),
        ("Skrive referat for råd og utval", "", "recommend-products"),
        ("Bestille blomster og kiste for de etterlatte", "", "manage-inventory"),
        ("Bestille varer når lageret går tomt", "manage-inventory", ""),
        ("Dirigere biler om bord i ferga", "", "coordinate-service-delivery"),
        ("Skanne billetter ved inngangen", "", "provide-clerical-support"),
        ("Skanne dokumenter og arkivere dem", "provide-clerical-support", ""),
        ("Purre på lånere som ikke har levert bøkene", "", "collect-overdue-payments"),
        ("Purre på kunder som ikke har betalt", "collect-overdue-payments", ""),
        ("Følge opp forsinkede pakker for mottakerne", "track-orders", "pack-fulfil-orders"),
        ("Plukke klikk og hent-ordre", "pack-fulfil-orders", "process-orders"),
        ("Tipse turistene om hva som skjer i byen", "provide-product-information", "recommend-products"),
        ("Sende inn skader til forsikringsselskapet", "process-claims", ""),
        ("Kveldsrunder og kontroll av brannsentral", "prevent-loss", ""),
        ("Sørge for at blodgivere fyller ut spørreskjema om helse", "assist-paperwork", "collect-feedback"),
        ("Hjelpe gjester med billettautomaten", "guide-self-service", ""),
    ],
)
def test_a_word_is_read_in_its_sense_in_norwegian(catalog: Catalog, line: str, stated: str, not_stated: str) -> None:
    text = f"Kundebehandler\n\nArbeidsoppgaver:\n- {line}\n- Svare på telefoner fra kunder"
    found = duties(catalog, text, "nb")
    assert not stated or stated in found
    assert not_stated not in found


def test_each_match_quotes_the_posting_to_the_letter(catalog: Catalog) -> None:
    text = (
        "Clerk\r\n\u2022 Resolve  customer\u00a0complaints\u2026 and ANSWER calls\n"
        + "x " * 200
        + "handle refunds "
        + "y " * 200
    )
    found = read(catalog, text)
    assert found.duties
    for match in (*found.duties, *found.skills):
        assert match.evidence
        for evidence in match.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
            assert evidence.cue


def test_more_evidence_makes_a_stronger_match(catalog: Catalog) -> None:
    once = read(catalog, "Responsibilities:\nResolve complaints")
    twice = read(catalog, "Responsibilities:\nResolve complaints\nHandle complaints of guests")
    score = {m.id: m.score for m in once.duties}["resolve-complaints"]
    assert {m.id: m.score for m in twice.duties}["resolve-complaints"] > score


def test_a_duty_under_its_heading_counts_more_than_one_asked_as_experience(catalog: Catalog) -> None:
    duty = read(catalog, "Responsibilities:\nProcess returns")
    experience = read(catalog, "Requirements:\nExperience processing returns")
    assert duty.duties[0].score > experience.duties[0].score


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Greet guests. Serve guests. Help customers.", "guest"),
        ("Serve members", "member"),
        ("Customer service for patients", "patient"),
        ("Sell", "customer"),
        ("Be patient. A team member greets customers.", "customer"),
        ("Calm irate members of the public with the help of other team members.", "customer"),
        ("Serve members of the public and patients", "patient"),
        ("Serve members and their families", "member"),
        ("A calm and patient person to serve at our counter", "customer"),
        ("Help residents fill in forms at our counter", "resident"),
        ("Answer questions from citizens by phone", "citizen"),
        ("Help senior citizens with their phones. Only US citizens and permanent residents may apply.", "customer"),
    ],
)
def test_the_posting_has_its_own_word_for_the_people_served(catalog: Catalog, text: str, people: str) -> None:
    assert read(catalog, text).people == people


def test_other_words_for_the_same_people_tell_who_is_served(catalog: Catalog) -> None:
    assert read(catalog, "Atender a la ciudadanía en persona y por teléfono", "es").people == "citizen"
    assert read(catalog, "Assistenza all'utenza allo sportello e al telefono", "it").people == "user"


def test_a_tool_is_named_as_the_posting_writes_it(catalog: Catalog) -> None:
    found = {match.id: match for match in read(catalog, "Requirements: ZenDesk and MS Excel").skills}
    assert found["ticketing-software"].tools == ("ZenDesk",)
    assert "MS Excel" in found["office-software"].tools


def test_a_school_certificate_and_a_sign_language_are_called_as_the_posting_calls_them(catalog: Catalog) -> None:
    text = "Receptionist\n\nRequirements:\n- GCSE English, or Leaving Certificate\n- British Sign Language is a plus\n"
    found = {match.id: match for match in read(catalog, text).skills}
    assert found["secondary-diploma"].tools == ("GCSE", "Leaving Certificate")
    assert found["other-language"].tools == ("British Sign Language",)


def test_a_verb_is_no_tool(catalog: Catalog) -> None:
    assert "office-software" not in {match.id for match in read(catalog, "You excel at chess and never give up").skills}
