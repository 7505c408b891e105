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
    ],
)
def test_the_bullet_of_a_duty_is_of_the_kind_that_the_line_names(
    catalog: Catalog, code: str, line: str, duty: str, metric: str
) -> None:
    report = suggest(f"{HEADS[code]}\n- {OTHERS[code]}\n- {line}", catalog)
    found = next(row for row in report.duties if row.id == duty)
    assert [slot.metric for slot in found.bullets[0].slots] == [metric]
