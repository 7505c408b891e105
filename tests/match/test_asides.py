"""What a line says of others, of later, of the firm and of what is not expected is no duty; what stands beside it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.match.asides import find_asides
from resume_helper.match.matches import find_matches
from resume_helper.match.scan import Scan
from resume_helper.text import words

if TYPE_CHECKING:
    from resume_helper.catalog import Catalog

RECRUITERS = [
    ("en", "schedule-appointments", "If your application is successful, we will schedule an appointment with you for a chat"),
    ("en", "support-digital-channels", "We will review your application and answer by email within five days"),
    ("es", "support-digital-channels", "Revisaremos tu solicitud y te responderemos por correo electrónico"),
    ("es", "make-outbound-calls", "Llamaremos a las personas que encajen con el perfil"),
    ("it", "protect-confidential-data", "Tratteremo i tuoi dati in modo riservato"),
    ("it", "make-outbound-calls", "Chiameremo le persone in linea con il profilo"),
    ("nb", "make-outbound-calls", "Vi ringer de som er aktuelle"),
    ("nb", "train-staff", "Vi lærer deg opp fra første dag"),
]
NOT_EXPECTED = [
    ("en", "process-returns", "There is no need for you to process returns"),
    ("en", "operate-cash-register", "You will not be expected to handle cash or work the till"),
    ("en", "cold-call-prospects", "At no point will you be asked to do any cold calling"),
    ("en", "restock-shelves", "Nobody will ask you to restock the shelves"),
    ("es", "process-returns", "No se requiere que gestiones devoluciones"),
    ("es", "cold-call-prospects", "En ningún momento se te pedirá que hagas puerta fría"),
    ("es", "supervise-team", "No estarás a cargo de supervisar ningún equipo"),
    ("es", "operate-cash-register", "Manejar la caja no forma parte de este puesto"),
    ("it", "process-returns", "Non dovrai occuparti di gestire i resi"),
    ("it", "restock-shelves", "Nessuno ti chiederà di rifornire gli scaffali"),
    ("it", "process-returns", "Gestire i resi non fa parte di questo ruolo"),
    ("it", "close-sales", "Non è prevista attività di vendita"),
    ("it", "close-sales", "Esclusa qualsiasi attività di vendita"),
    ("it", "operate-cash-register", "L'uso della cassa non rientra nel ruolo"),
    ("it", "process-orders", "Non è necessaria esperienza nell'inserimento ordini"),
    ("nb", "process-returns", "Du trenger ikke å behandle returer"),
    ("nb", "cold-call-prospects", "Du blir aldri bedt om å drive med kaldringing"),
    ("nb", "restock-shelves", "Ingen vil be deg om å fylle på varer i hyllene"),
    ("nb", "operate-cash-register", "Å sitte i kassen er ikke en del av denne jobben"),
]
OTHERS = [
    ("en", "process-returns", "Work alongside colleagues who process returns"),
    ("en", "resolve-complaints", "Your manager handles complaints"),
    ("en", "answer-inbound-calls", "The team you support takes 200 calls a day"),
    ("en", "process-claims", "A separate department processes the insurance claims"),
    ("es", "resolve-complaints", "En colaboración con el equipo que gestiona reclamaciones"),
    ("es", "schedule-staff", "Tu jefe de equipo planifica los turnos"),
    ("es", "report-product-issues", "Los clientes nos llaman para comunicar averías de su router"),
    ("es", "process-claims", "Otro departamento tramita los siniestros"),
    ("it", "resolve-complaints", "In collaborazione con il team che gestisce i reclami"),
    ("it", "schedule-staff", "Il tuo capo turno pianifica i turni"),
    ("it", "process-claims", "Un altro reparto gestisce i sinistri"),
    ("it", "resolve-complaints", "La gestione delle lamentele è a carico dell'ufficio qualità"),
    ("it", "issue-invoices", "Le fatture le emette l'amministrazione"),
    ("it", "schedule-staff", "I turni vengono preparati dal direttore"),
    ("it", "pack-fulfil-orders", "I colleghi della logistica preparano i pacchi"),
    ("it", "coach-agents", "Avrai un tutor che ti ascolta in cuffia e ti dà consigli"),
    ("it", "schedule-appointments", "Ti fisseremo un appuntamento con la direzione"),
    ("nb", "resolve-complaints", "I samarbeid med teamet som behandler klager"),
    ("nb", "schedule-staff", "Teamlederen din setter opp vaktlistene"),
    ("nb", "process-claims", "En annen avdeling behandler skadesakene"),
]
THE_FIRM = [
    ("en", "collect-overdue-payments", "We are a call center that helps banks collect overdue payments"),
    ("en", "schedule-appointments", "Our software helps companies schedule appointments and keep customer records"),
    ("es", "collect-overdue-payments", "Somos un call center que ayuda a los bancos a cobrar deudas impagadas"),
    ("es", "prepare-food-drinks", "Somos una panadería que sirve desayunos y cafés todo el día"),
    ("es", "make-reservations", "Somos una app que permite reservar mesa en cualquier restaurante"),
    ("es", "comply-regulations", "La empresa cumple la normativa de protección de datos"),
    ("es", "operate-cash-register", "Te enseñaremos a manejar la caja registradora"),
    ("es", "coordinate-service-delivery", "Nuestros repartidores coordinan las entregas a domicilio"),
    ("it", "troubleshoot-technical-issues", "Siamo una piccola impresa che ripara e risolve problemi tecnici dei portatili"),
    ("it", "prepare-food-drinks", "Siamo una panetteria che serve colazioni e caffè tutto il giorno"),
    ("nb", "troubleshoot-technical-issues", "Vi er et lite firma som reparerer og feilsøker bærbare PC-er"),
    ("nb", "prepare-food-drinks", "Vi er et bakeri som serverer frokost og kaffe hele dagen"),
]
LATER = [
    ("en", "coach-agents", "Opportunity to become a supervisor and coach a team"),
    ("en", "supervise-team", "With time you could lead a team of your own"),
    ("es", "supervise-team", "Posibilidad de promoción a coordinador de equipo"),
    ("es", "schedule-staff", "Podrás llegar a planificar los turnos como encargado"),
    ("it", "supervise-team", "Con il tempo potresti guidare un team tutto tuo"),
    ("it", "manage-account-portfolio", "A lungo termine potrai gestire un tuo portafoglio di clienti chiave"),
    ("nb", "supervise-team", "Mulighet for å bli teamleder og lede et team"),
    ("nb", "manage-account-portfolio", "På sikt kan du få ansvar for din egen portefølje av nøkkelkunder"),
]
ONCE = [
    ("en", "operate-cash-register", "Maybe you have worked at a till before"),
    ("es", "operate-cash-register", "Quizá ya has trabajado en una caja"),
    ("it", "operate-cash-register", "Forse hai già lavorato in cassa"),
    ("nb", "operate-cash-register", "Kanskje har du sittet i kassen før"),
]
FIGURES = [
    ("en", "maintain-store", "When the wheels come off, you clean up the mess"),
    ("en", "maintain-store", "You sweep them off their feet"),
    ("es", "maintain-store", "Sabes poner orden y limpiar el caos de un lunes"),
    ("nb", "maintain-store", "Når turen går i vasken, er det du som rydder opp"),
]
BEFALLS_THE_CUSTOMER = [
    ("en", "process-cancellations", "Help customers who have had to cancel their trip"),
    ("en", "make-reservations", "Look after guests who have been forced to change their booking"),
    ("es", "make-reservations", "Ayudar a viajeros que han tenido que cancelar su reserva"),
    ("it", "process-cancellations", "Aiutare i viaggiatori che hanno dovuto annullare la prenotazione"),
    ("nb", "make-reservations", "Hjelpe kunder som har måttet avbestille reisen"),
]
HOW_TO_APPLY = [
    ("en", "operate-cash-register", "Drop your resume off with the manager at the till"),
    ("en", "greet-customers", "Season's greetings from all of us"),
    ("it", "operate-cash-register", "Passa a lasciare il curriculum in cassa e chiedi di Marta"),
]
ASIDE = [*FIGURES, *BEFALLS_THE_CUSTOMER, *HOW_TO_APPLY, *RECRUITERS, *NOT_EXPECTED, *OTHERS, *THE_FIRM, *LATER, *ONCE]

ASKED = [
    ("en", "schedule-appointments", "We need you to schedule appointments for our patients"),
    ("en", "process-returns", "You process returns together with two colleagues"),
    ("en", "escalate-issues", "Escalate complex cases to your manager"),
    ("en", "answer-inbound-calls", "Join a team that answers calls from customers of an energy supplier"),
    ("en", "answer-inbound-calls", "Our call center needs someone who answers calls from energy customers"),
    ("en", "answer-inbound-calls", "A great opportunity to answer calls for a well-known brand"),
    ("en", "process-payments", "You are not only responsible for taking payments, you also greet guests"),
    ("en", "operate-cash-register", "Occasionally you help out at the till"),
    ("es", "operate-cash-register", "Enseñarás a los nuevos y manejarás la caja registradora"),
    ("es", "make-outbound-calls", "Llamarás a los clientes cuando llegue su pedido"),
    ("es", "resolve-complaints", "Con la ayuda de tu responsable gestionarás reclamaciones de clientes"),
    ("es", "resolve-complaints", "Formarás parte del equipo que gestiona reclamaciones"),
    ("es", "answer-inbound-calls", "Nuestro call center necesita a alguien que atienda llamadas de clientes"),
    ("es", "process-payments", "No solo te encargarás de cobrar a los clientes, también los recibirás"),
    ("es", "make-outbound-calls", "Ocasionalmente realizarás llamadas salientes a clientes"),
    ("it", "process-returns", "Gestirai i resi insieme a due colleghi"),
    ("it", "resolve-complaints", "Farai parte del team che gestisce i reclami"),
    ("it", "answer-inbound-calls", "Il nostro call center cerca chi risponda alle chiamate dei clienti"),
    ("it", "process-payments", "Non solo ti occuperai di incassare i pagamenti, accoglierai anche gli ospiti"),
    ("it", "operate-cash-register", "Ogni tanto darai una mano in cassa"),
    ("it", "resolve-complaints", "Ricevi i reclami dei clienti e li gestisci fino alla chiusura"),
    ("it", "resolve-complaints", "La gestione dei reclami è affidata alla risorsa"),
    ("it", "recommend-products", "Non si tratta di vendere ma di consigliare i prodotti adatti"),
    ("it", "assist-customers", "Assistere i clienti seguiti dalla filiale"),
    ("nb", "answer-inbound-calls", "Bli med i et team som besvarer anrop fra strømkunder"),
    ("nb", "resolve-complaints", "Med hjelp fra lederen din behandler du klager fra gjester"),
    ("nb", "answer-inbound-calls", "Kundesenteret vårt trenger noen som besvarer anrop fra kunder"),
    ("nb", "process-payments", "Du skal ikke bare ta imot betaling, du skal også ønske gjestene velkommen"),
    ("nb", "operate-cash-register", "Av og til hjelper du til i kassen"),
]


def duties(catalog: Catalog, code: str, text: str) -> set[str]:
    index = catalog.index(code)
    return {match.id for match in find_matches(index.posting(text), index, catalog.shared).duties}


@pytest.mark.parametrize(("code", "duty", "line"), ASIDE)
def test_what_is_said_aside_is_no_duty(catalog: Catalog, code: str, duty: str, line: str) -> None:
    assert duty not in duties(catalog, code, line)


@pytest.mark.parametrize(("code", "duty", "line"), ASKED)
def test_what_is_asked_beside_such_words_is_a_duty(catalog: Catalog, code: str, duty: str, line: str) -> None:
    assert duty in duties(catalog, code, line)


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        ("Your manager handles complaints, you greet guests", ["handles", "complaints"]),
        ("Escalate cases to your manager and greet guests", []),
        ("We greet guests (your manager handles complaints)", ["handles", "complaints"]),
        ("Our company sells shoes and you greet guests", ["sells", "shoes", "and"]),
        ("We are a company that sells shoes", ["sells", "shoes"]),
        ("We are a small family company that sells shoes", ["sells", "shoes"]),
        ("We are a small and old family company that sells shoes", []),
        ("We are a small, old company that sells shoes", []),
        ("You are not just responsible for shoes", []),
        ("You are not responsible for shoes", ["shoes"]),
    ],
)
def test_an_aside_goes_on_to_the_end_of_its_clause_or_to_a_word_for_the_person(
    catalog: Catalog, line: str, aside: list[str]
) -> None:
    scan = Scan(line, words(line), "duties", catalog.index("en"))
    assert [scan.words[i][0] for i in find_asides(scan)] == aside


def test_what_takes_a_duty_back_is_named(catalog: Catalog) -> None:
    index, line = catalog.index("en"), "Work alongside colleagues who process returns"
    dropped = find_matches(index.posting(line), index, catalog.shared).dropped
    assert ("process-returns", "unless", "alongside colleagues who") in {(one.id, one.reason, one.about) for one in dropped}


def test_a_clause_of_a_long_line_does_not_hear_what_is_said_aside_either(catalog: Catalog) -> None:
    line = (
        "You greet the guests as they come in with a smile and ask whether they need help, your manager handles complaints, "
        "and all of us keep the hall clean and tidy for the guests and neighbours"
    )
    found = duties(catalog, "en", line)
    assert "greet-customers" in found
    assert "resolve-complaints" not in found
