"""What sounds like a duty and is another one, or none, and what states one in words of its own."""

import pytest

from resume_helper.catalog import Catalog
from resume_helper.suggestion import suggest

HEADS = {"en": "Responsibilities:", "es": "Funciones:", "it": "Mansioni:", "nb": "Arbeidsoppgaver:"}
OTHERS = {
    "en": "Greet visitors at the front desk of Larkfield House",
    "es": "Recibir a las visitas en la recepción de Hotel Alameda",
    "it": "Accogliere i visitatori alla reception della Torre Alba",
    "nb": "Ta imot besøkende i resepsjonen hos Solbakken Hotell",
}


def duties(catalog: Catalog, code: str, line: str) -> set[str]:
    """The ids of the duties of a line, in a posting that has another one."""
    return {row.id for row in suggest(f"{HEADS[code]}\n- {OTHERS[code]}\n- {line}", catalog).duties}


@pytest.mark.parametrize(
    ("code", "line", "not_stated"),
    [
        ("nb", "Nesten hver dag ringer folk oss fordi noe har gått i stykker", "make-outbound-calls"),
        ("en", "First contact for end users calling or emailing the help desk", "make-outbound-calls"),
        ("es", "Venta cruzada de servicios de jardinería en la misma llamada", "make-outbound-calls"),
        ("en", "Help shoppers by live chat and Instagram DM", "manage-social-media"),
        ("en", "Must hold a valid passport and be of age over 18", "verify-identity"),
        ("es", "Colocar las prendas siguiendo las directrices de visual merchandising", "follow-policies"),
        ("es", "Contestar los reclamos dentro de los tiempos establecidos por la ley", "comply-regulations"),
        ("en", "Updating ticket prices and moving the racks of sale coats", "maintain-customer-records"),
        ("nb", "Ringe nye og tidligere kunder og tilby dem avtaler om vask", "retain-customers"),
        ("nb", "Ansvar for egen portefølje med saker fra første dag", "manage-account-portfolio"),
        ("it", "Prendere gli ordini al banco, preparare panini e bevande", "pack-fulfil-orders"),
        ("it", "Emissione di polizze per la casa", "prepare-quotes"),
        (
            "it",
            "Contattare telefonicamente clienti già profilati (no elenco telefonico) e proporre offerte luce",
            "cold-call-prospects",
        ),
        ("nb", "har fagbrev i kontor og administrasjon eller høgare utdanning", "provide-clerical-support"),
        ("en", "Making outbound calls for follow up on pending documents", "maintain-customer-records"),
        ("it", "Spazzare il laboratorio e lavare il negozio prima della chiusura", "open-close-premises"),
        ("it", "Chiudere e portare i contanti in cassaforte", "balance-cash-drawer"),
        ("en", "Join the monthly listening session and take the feedback on board", "collect-feedback"),
        ("en", "Greet guests and point them to the right window", "locate-merchandise"),
        ("en", "Greet guests and point them to the right window", "recommend-products"),
        ("it", "Fare la verifica del credito prima della firma", "verify-identity"),
        ("en", "Notice what customers complain about and tell the manager", "provide-product-information"),
        ("it", "Riferire al titolare quali reclami si ripetono", "resolve-complaints"),
        ("nb", "Fortelle lederen hvilke klager som går igjen", "resolve-complaints"),
        ("en", "Update pupil records when families move", "communicate-status-updates"),
        ("en", "Mop the shop before closing", "open-close-premises"),
        ("es", "Abrir la puerta a las visitas", "open-close-premises"),
        ("es", "Revisar que las solicitudes y los documentos estén bien cumplimentados", "verify-identity"),
        ("es", "Avisar al encargado cuando falta un producto", "assist-coworkers-peak"),
        ("it", "Inoltrare le autoletture al reparto", "resolve-billing-issues"),
        ("nb", "Tilby e-faktura i samtaler", "resolve-billing-issues"),
        ("en", "Communicate with patients using interpreters", "interpret-for-customers"),
        ("nb", "Endre adressen før bestillingen sendes", "pack-fulfil-orders"),
        ("nb", "Rope opp neste pasient", "provide-product-information"),
        ("nb", "Ta opp opplysninger om ulykken", "provide-product-information"),
        ("it", "Registrare le segnalazioni di mancata raccolta dei rifiuti", "maintain-store"),
        ("nb", "Holde orden i prøverommene og telle plagg", "manage-inventory"),
        ("es", "Bloquear en la tarjeta del huésped la fianza", "update-customer-accounts"),
        ("it", "Contare la cassa e firmare il modulo", "assist-paperwork"),
        ("es", "Devolver la fianza y el saldo al dar de baja un contrato", "process-cancellations"),
        ("it", "Rimborsare i saldi a credito alla chiusura del contratto", "close-sales"),
        ("nb", "Kjøre kredittsjekk før avtalen signeres", "close-sales"),
        ("nb", "Spørre hvordan telefonen brukes", "answer-inbound-calls"),
        ("es", "Gestor de facturación", "issue-invoices"),
        ("nb", "Melde underlige saker til svindelteamet", "escalate-issues"),
        ("nb", "Skrive dagens tilbud på tavla", "prepare-quotes"),
        ("nb", "Skrive og oppdatere svar på hjelpesidene", "answer-product-questions"),
        ("nb", "Ekspedere i disken og ta imot bestillinger på brød", "pack-fulfil-orders"),
    ],
)
def test_what_sounds_like_a_duty_is_none(catalog: Catalog, code: str, line: str, not_stated: str) -> None:
    assert not_stated not in duties(catalog, code, line)


@pytest.mark.parametrize(
    ("code", "line", "stated"),
    [
        ("nb", "Ringe folk i nabolaget og selge inn alarmavtaler", "close-sales"),
        ("nb", "Nå dags- og ukesmål i salget", "meet-targets"),
        ("es", "Rebatir objeciones de los interesados por teléfono", "close-sales"),
        ("en", "Handle objections calmly and read out the contract", "close-sales"),
        ("en", "Verify documents and evidence presented with each application", "verify-identity"),
        ("it", "Configurazione di PC e smartphone aziendali", "support-installation"),
    ],
)
def test_a_duty_is_found_in_words_of_its_own(catalog: Catalog, code: str, line: str, stated: str) -> None:
    assert stated in duties(catalog, code, line)


@pytest.mark.parametrize(
    ("code", "line", "duty", "metric"),
    [
        ("nb", "Registrere reklamasjoner og avklare med leverandør", "process-claims", "faulty_goods_cases_per_week"),
        ("it", "Aprire le pratiche con i corrieri per i pacchi smarriti", "process-claims", "faulty_goods_cases_per_week"),
        ("en", "File claims with carriers for lost parcels", "process-claims", "faulty_goods_cases_per_week"),
        ("es", "Gestionar las garantías con los fabricantes de estufas", "process-claims", "warranty_claims_per_week"),
        ("it", "Gestione delle denunce di sinistro degli assicurati", "process-claims", "claims_per_week"),
        ("es", "Moderar los comentarios en Instagram y Facebook", "manage-social-media", "followers"),
        ("en", "Process refunds for cancelled concerts", "process-returns", "refunds_per_day"),
        ("nb", "Følge rutiner for IK-mat", "comply-regulations", "food_safety_checks_per_shift"),
        ("en", "Take the money for boat trips and issue receipts", "issue-invoices", "receipts_per_day"),
        ("es", "Cobrar las matrículas y entregar recibos", "issue-invoices", "receipts_per_day"),
        ("it", "Incassare le quote e rilasciare ricevute", "issue-invoices", "receipts_per_day"),
        ("nb", "Ta betalt for båtturer og gi kvittering", "issue-invoices", "receipts_per_day"),
        ("en", "Issue invoices and receipts to customers", "issue-invoices", "invoices_per_week"),
        (
            "en",
            "Show visitors round the climbing hall and sign up new members",
            "enroll-loyalty-members",
            "new_members_per_month",
        ),
        ("nb", "Melde inn nye medlemmer i klatrehallen", "enroll-loyalty-members", "new_members_per_month"),
        ("en", "Sign up new members for our loyalty program", "enroll-loyalty-members", "sign_ups_per_month"),
        ("en", "Book meeting rooms for the surveyors", "facilitate-meetings", "meeting_rooms_booked_per_week"),
        ("it", "Scrivere i verbali delle riunioni", "facilitate-meetings", "minutes_taken_per_month"),
        ("nb", "Skrive referat fra møter og kopiere for lærerne", "provide-clerical-support", "minutes_taken_per_month"),
        ("it", "Fare fotocopie per i periti", "provide-clerical-support", "documents_copied_per_day"),
        ("en", "Book couriers and taxis for the surveyors", "coordinate-service-delivery", "transport_booked_per_week"),
        ("es", "Organizar coches de sustitución y grúas", "coordinate-service-delivery", "transport_booked_per_week"),
        (
            "it",
            "Ritirare orologi in riparazione e annotare il difetto",
            "coordinate-service-delivery",
            "repairs_booked_in_per_week",
        ),
        (
            "en",
            "Calm nervous pet owners and patients before the visit",
            "deescalate-upset-customers",
            "anxious_people_per_week",
        ),
        ("es", "Tranquilizar a pacientes nerviosos", "deescalate-upset-customers", "anxious_people_per_week"),
        ("en", "Walk the building twice a night and check that doors are locked", "prevent-loss", "security_rounds_per_shift"),
        ("nb", "Gå to runder i bygget og se at dørene er låst", "prevent-loss", "security_rounds_per_shift"),
        ("en", "Recommend places to eat near the hostel", "recommend-products", "tourist_tips_per_day"),
        ("it", "Consigliare ristoranti in zona", "recommend-products", "tourist_tips_per_day"),
        ("nb", "Oppdatere elevmappene", "maintain-customer-records", "records_updated_per_day"),
        ("es", "Enseñar las instalaciones y apuntar a socios nuevos", "demonstrate-products", "tours_per_week"),
        ("en", "Verify insurance with patients before their visit", "confirm-account-information", "insurance_checks_per_day"),
        ("en", "Exchange currency for guests", "exchange-currency", "currency_transactions_per_day"),
        ("it", "Emettere vaglia e assegni circolari", "exchange-currency", "drafts_per_day"),
    ],
)
def test_the_bullet_of_a_duty_is_of_the_kind_that_the_line_names(
    catalog: Catalog, code: str, line: str, duty: str, metric: str
) -> None:
    report = suggest(f"{HEADS[code]}\n- {OTHERS[code]}\n- {line}", catalog)
    found = next(row for row in report.duties if row.id == duty)
    assert [slot.metric for slot in found.bullets[0].slots] == [metric]
