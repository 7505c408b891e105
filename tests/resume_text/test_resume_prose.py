"""A résumé that is told in sentences: as a letter, or as a chat."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Any

import pytest

from resume_helper.resume_text import read_resume
from resume_helper.resume_text.pieces import Pieces
from resume_helper.resume_text.profile import taken
from resume_helper.resume_text.prose import jobs_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from resume_helper.catalog import Catalog

JOBS = {
    "en": [
        ("Since May 2021 I have worked as a Sales Adviser at Blue Shop in Hull.", "Sales Adviser", "Blue Shop", "Hull"),
        ("I have been a receptionist at the Azure since 2019.", "receptionist", "Azure", ""),
        ("Between 2015 and 2019 I worked for Acme as a cashier.", "cashier", "Acme", ""),
        ("I joined Acme in 2018 as a cashier and left in 2020.", "cashier", "Acme", ""),
        ("2) Worked as Tele Caller in Acme Calls, Noida from 10.03.2020 to 31.07.22", "Tele Caller", "Acme Calls", "Noida"),
        ("Presently working with Acme Bank as a Teller since June 2021.", "Teller", "Acme Bank", ""),
        ("From 2012 to 2014 I was on the tills at Blue Shop.", "", "Blue Shop", ""),
        ("before that 2 yrs at Azure Walton (2021-23) serving coffee", "", "Azure Walton", ""),
        ("I worked as a cashier in Leeds from 2019 to 2021.", "cashier", "", "Leeds"),
    ],
    "es": [
        ("Desde abril de 2019 soy recepcionista en el Hotel Azul, en Vigo.", "recepcionista", "Hotel Azul", "Vigo"),
        ("Entre 2018 y 2021 trabajé de cajera en Tiendas Sol.", "cajera", "Tiendas Sol", ""),
        ("Desde 2021 trabajo como teleoperadora en Acme, Sevilla.", "teleoperadora", "Acme", "Sevilla"),
        ("labure 2 años en Sol (2021-2023) de vendedora", "vendedora", "Sol", ""),
        ("Trabajé en Acme, de lunes a viernes, de 2019 a 2021.", "", "Acme", ""),
    ],
    "it": [
        ("Dal 2019 sono cassiera presso il Sole di Rimini.", "cassiera", "Sole di Rimini", ""),
        ("Dal 2010 al 2012 ho fatto la cassiera da Acme a Torino.", "cassiera", "Acme", "Torino"),
        ("Tra il 2015 e il 2018 ho lavorato da Acme come commessa.", "commessa", "Acme", ""),
        ("Attualmente lavoro come barista al Bar Centrale, dal 2022.", "barista", "Bar Centrale", ""),
        ("Dal 2005 al 2009 mi sono occupata della sala all'Hotel Riva.", "", "Hotel Riva", ""),
    ],
    "nb": [
        ("Siden 2016 har jeg jobbet som selger hos Acme.", "selger", "Acme", ""),
        ("Frå 2000 til 2008 arbeidde eg som legesekretær ved Vik legesenter.", "legesekretær", "Vik legesenter", ""),
        ("Sidan 2016 har eg vore sakshandsamar i Vik kommune.", "sakshandsamar", "Vik kommune", ""),
        ("Mellom 2012 og 2015 jobbet jeg hos Acme som selger.", "selger", "Acme", ""),
        ("har jobba på Acme siden sommeren 2024, sitter i kassa", "", "Acme", ""),
        ("Fra 2008 til 2010 satt jeg i kassen på Acme 1000.", "", "Acme 1000", ""),
    ],
}
NONE = {
    "en": [
        "From 2018 to 2020 I studied tourism at Leeds College.",
        "From 2016 to 2018 I travelled around Asia.",
        "Volunteer at Green Bank, 2015 - 2017",
    ],
    "es": [
        "De 2010 a 2014 estudié en la Universidad de Lima.",
        "Vivo en Lima desde 2010.",
        "Prácticas en Banco Azul, 2015 - 2016",
    ],
    "it": [
        "Mi sono diplomata nel 2010 al Liceo Galilei di Torino.",
        "Dal 2015 vivo a Torino.",
        "Impiegata di segreteria, Studio Blu, Lecce, 2015 - 2016",
    ],
    "nb": ["Fra 2018 til 2020 studerte jeg ved Høgskolen i Molde.", "Siden 2020 er jeg gift.", "Praksis på Acme, 2015 - 2016"],
}


@pytest.mark.parametrize(("code", "row"), [(code, row) for code, rows in JOBS.items() for row in rows])
def test_a_sentence_tells_a_title_a_firm_and_a_town(catalog: Catalog, code: str, row: tuple[str, str, str, str]) -> None:
    said, *told = row
    (job,) = jobs_in(said, Pieces(catalog.resume_words(code), catalog.titles(code)))
    assert [job.told.get(kind, "") for kind in ("position", "employer", "place")] == told


@pytest.mark.parametrize(("code", "said"), [(code, said) for code, rows in NONE.items() for said in rows])
def test_a_sentence_that_tells_no_work_makes_no_job(catalog: Catalog, code: str, said: str) -> None:
    assert not [*jobs_in(said, Pieces(catalog.resume_words(code), catalog.titles(code)))]


LETTERS = {
    "en": """Kim Doe
Leeds | 07700 900123 | kim@mail.example

I am a cashier with six years behind the counter. Since May 2021 I have worked as a cashier at Acme Stores in Leeds, where I \
serve customers. I also balance the till.

From 2018 to 2021 I was a waiter at Hotel Azure. I took orders.

I hold a Diploma in Tourism from Leeds College (2018). I speak English and French. I am married with two children.""",
    "es": """Ana Vega
Calle Luna 4, Lima · 999 888 777 · ana@mail.example

Me llamo Ana y tengo 34 años. Desde mayo de 2021 soy cajera en Tiendas Sol, en Lima, donde cobro a los clientes. También hago \
el arqueo de la caja.

Antes, de 2018 a 2021, fui camarera en el Hotel Azul. Tomaba los pedidos.

Soy técnica en Turismo por el Instituto Mar (2018). Hablo español e inglés. Soy casada y tengo dos hijos.""",
    "it": """Ada Neri
Via Roma 4, 37121 Verona – 345 555 0123 – ada@mail.example

Mi chiamo Ada e ho 34 anni. Da maggio 2021 sono cassiera presso i Magazzini Sole di Verona, dove servo i clienti. Mi occupo \
anche della chiusura di cassa.

In precedenza, dal 2018 al 2021, ho lavorato come cameriera all'Hotel Blu. Prendevo le ordinazioni.

Mi sono diplomata nel 2018 all'Istituto Mare. Parlo italiano e inglese. Sono sposata e ho due figli.""",
    "nb": """CV – Kari Lie
Bergen, tlf. 971 30 445, kari@mail.example

Jeg er 34 år og bor i Bergen. Siden mai 2021 har jeg vært selger hos Butikk Sol i Bergen, der jeg hjelper kundene. Jeg gjør \
også opp kassen.

Fra 2018 til 2021 jobbet jeg som servitør på Hotell Blå. Jeg tok imot bestillinger.

Jeg har fagbrev fra Bergen videregående skole i 2018. Jeg snakker norsk og engelsk. Jeg er gift og har to barn.""",
}


def letter(catalog: Catalog, code: str) -> tuple[dict[str, Any], Sequence[str]]:
    return taken(read_resume(LETTERS[code], catalog))


@pytest.mark.parametrize("code", [*LETTERS])
def test_what_a_letter_tells_goes_where_it_belongs(catalog: Catalog, code: str) -> None:
    document, left = letter(catalog, code)
    assert [(job["startDate"], len(job["highlights"])) for job in document["work"]] == [("2021-05", 2), ("2018", 1)]
    assert [row["language"][:3] for row in document["languages"]] == [row[:3] for row in LANGUAGES[code]]
    assert document["basics"]["name"] in LETTERS[code].split("\n", maxsplit=1)[0]
    assert document["basics"]["location"]["city"] in ("Leeds", "Lima", "Verona", "Bergen")
    assert [row["endDate"] for row in document["education"]] == ["2018"]
    assert document["education"][0]["institution"].startswith(("Leeds College", "Instituto Mar", "Istituto Mare", "Bergen"))
    assert not any("2018" in line for line in left)


LANGUAGES = {
    "en": ["English", "French"],
    "es": ["Español", "Inglés"],
    "it": ["Italiano", "Inglese"],
    "nb": ["Norsk", "Engelsk"],
}
CHATS = {
    "en": """hi im Kim Doe from Leeds, 07700 900123
currently on the tills at Acme Stores since 2023, also do the bakery and the stock fill
before that 2 yrs at Azure Walton (2021-23) serving coffee and cleaning
and I can do any shift except sundays""",
    "es": """hola, soy Ana Vega, 26, de Lima
tel 11 5678-1234
laburé 2 años en Tiendas Sol (2021-2023) de vendedora, hacía caja y reposición
antes trabajé en el Hotel Azul 2019 a 2021, atendía y cobraba, hacía los pedidos
disponibilidad full time""",
    "it": """ciao sono Ada Neri, 22 anni, di Rimini, tel 333 9988776
dal 2023 lavoro alla cassa al Conad Sole, faccio anche il banco e gli scaffali
prima ero al Bar Centrale dal 2021 al 2023, servivo ai tavoli e al banco
sono disponibile anche la domenica""",
    "nb": """hei! jeg heter Kari Lie, 19 år, fra Hamar, 47612398
har jobba på Butikk Sol siden sommeren 2024, sitter i kassa og fyller på varer
før det var jeg på Kafé Blå i 2023-2024, laget kaffe og tok betalt
kan jobbe helg og kveld""",
}


@pytest.mark.parametrize("code", [*CHATS])
def test_a_chat_tells_a_job_in_each_line(catalog: Catalog, code: str) -> None:
    document, left = taken(read_resume(CHATS[code], catalog))
    assert [len(job["highlights"]) for job in document["work"]] == [1, 1]
    assert all(job["startDate"] and job["name"][0] != "[" for job in document["work"])
    assert document["basics"]["name"] == LETTER_NAMES[code]
    assert document["basics"]["phone"]
    assert document["basics"]["location"]["city"] in CHATS[code]
    assert left


LETTER_NAMES = {"en": "Kim Doe", "es": "Ana Vega", "it": "Ada Neri", "nb": "Kari Lie"}


Row = dict[str, str]
STATED: dict[str, list[tuple[str, list[Row], list[str], list[Row]]]] = {
    "en": [
        (
            "I speak fluent Spanish and get by in French.",
            [{"language": "Spanish", "fluency": "fluent"}, {"language": "French", "fluency": "get by"}],
            [],
            [],
        ),
        (
            "I hold a full UK driving licence and left school with five GCSEs.",
            [],
            ["Full UK driving licence"],
            [{"studyType": "Five GCSEs"}],
        ),
        ("I also have a food hygiene certificate and know Excel well.", [], ["Food hygiene certificate"], []),
        (
            "I studied tourism at Leeds College from 2012 to 2014.",
            [],
            [],
            [{"institution": "Leeds College", "studyType": "Tourism", "startDate": "2012", "endDate": "2014"}],
        ),
        ("I have a basic knowledge of Polish.", [{"language": "Polish", "fluency": "basic knowledge"}], [], []),
    ],
    "es": [
        (
            "Hablo inglés con soltura y me defiendo en francés.",
            [{"language": "Inglés", "fluency": "con soltura"}, {"language": "Francés", "fluency": "me defiendo"}],
            [],
            [],
        ),
        (
            "Tengo carnet de conducir B y terminé el bachillerato en 2012.",
            [],
            ["Carnet de conducir B"],
            [{"studyType": "Bachillerato", "endDate": "2012"}],
        ),
        ("También tengo el certificado de manipulador de alimentos.", [], ["Certificado de manipulador de alimentos"], []),
        (
            "Soy licenciada en Derecho por la Universidad de Vigo (2010).",
            [],
            [],
            [{"institution": "Universidad de Vigo", "studyType": "Licenciada en Derecho", "endDate": "2010"}],
        ),
        ("Tengo un nivel alto de alemán.", [{"language": "Alemán", "fluency": "alto"}], [], []),
    ],
    "it": [
        (
            "Parlo bene l'inglese e me la cavo con il francese.",
            [{"language": "Inglese", "fluency": "bene"}, {"language": "Francese", "fluency": "me la cavo"}],
            [],
            [],
        ),
        (
            "Ho la patente B e mi sono diplomata in ragioneria nel 2012.",
            [],
            ["Patente B"],
            [{"studyType": "Diplomata in ragioneria", "endDate": "2012"}],
        ),
        ("Ho anche l'attestato HACCP e uso bene Excel.", [], ["Attestato HACCP"], []),
        (
            "Mi sono laureata nel 2010 all'Università di Bari.",
            [],
            [],
            [{"institution": "Università di Bari", "studyType": "Laureata", "endDate": "2010"}],
        ),
        ("Ho una buona conoscenza del tedesco.", [{"language": "Tedesco", "fluency": "buona conoscenza"}], [], []),
    ],
    "nb": [
        (
            "Jeg snakker flytende engelsk og klarer meg på tysk.",
            [{"language": "Engelsk", "fluency": "flytende"}, {"language": "Tysk", "fluency": "klarer meg"}],
            [],
            [],
        ),
        (
            "Jeg har førerkort klasse B og fullførte videregående skole i 2012.",
            [],
            ["Førerkort klasse B"],
            [{"studyType": "Videregående skole", "endDate": "2012"}],
        ),
        ("Dessuten har jeg truckførerbevis og kan Excel.", [], ["Truckførerbevis"], []),
        (
            "Jeg er utdannet helsesekretær fra Bergen videregående skole i 2010.",
            [],
            [],
            [{"institution": "Bergen videregående skole", "studyType": "Utdannet helsesekretær", "endDate": "2010"}],
        ),
        ("Jeg har gode kunnskaper i polsk.", [{"language": "Polsk", "fluency": "gode kunnskaper"}], [], []),
    ],
}
TOLD = {
    "en": "From 2019 to 2021 I worked as a cashier at Acme Stores in Leeds, where I served customers and took payments.",
    "es": "De 2019 a 2021 trabajé como cajera en Tiendas Sol en Vigo, donde atendía a los clientes y cobraba las compras.",
    "it": "Dal 2019 al 2021 ho lavorato come cassiera da Negozi Sole a Torino, dove servivo i clienti e incassavo i pagamenti.",
    "nb": "Fra 2019 til 2021 jobbet jeg som selger hos Butikk Sol i Bergen, der jeg betjente kunder og tok imot betaling.",
}
HEADED = {
    "en": "Profile\n{}\nExperience\nCashier, Acme Stores, 2019 - 2021\n- Served the customers and took payments at the till\n",
    "es": "Perfil\n{}\nExperiencia\nCajera, Tiendas Sol, 2019 - 2021\n- Atendí a los clientes y cobré las compras en la caja\n",
    "it": "Profilo\n{}\nEsperienza\nCassiera, Negozi Sole, 2019 - 2021\n- Ho servito i clienti e incassato i pagamenti\n",
    "nb": "Profil\n{}\nArbeidserfaring\nSelger, Butikk Sol, 2019 - 2021\n- Betjente kunder og tok imot betaling i kassen\n",
}


@pytest.mark.parametrize("headed", [False, True])
@pytest.mark.parametrize(("code", "row"), [(code, row) for code, rows in STATED.items() for row in rows])
def test_what_a_sentence_states_of_the_person_is_taken_over(
    catalog: Catalog, code: str, row: tuple[str, list[Row], list[str], list[Row]], *, headed: bool
) -> None:
    said, languages, certificates, education = row
    text = HEADED[code].format(said) if headed else f"{TOLD[code]}\n{said}\n"
    document, left = taken(read_resume(f"Kim Lie\nkim@mail.example\n{text}", catalog, language=code))
    assert document.get("languages", []) == languages
    assert [one["name"] for one in document.get("certificates", [])] == certificates
    assert document.get("education", []) == education
    assert not left
    (job,) = document["work"]
    assert not any(said[:12] in line for line in job["highlights"])


NOT_STATED = {
    "en": ["I have completed three projects in 2019.", "I have worked at Leeds College.", "I have good references."],
    "es": ["Tengo jornada completa.", "He trabajado en el Instituto Mar.", "Tengo 34 años."],
    "it": ["Ho lavorato all'Istituto Mare.", "Sono segretaria in una scuola.", "Ho 34 anni."],
    "nb": ["Jeg har jobbet ved Bergen videregående skole.", "Jeg har gode referanser.", "Jeg er 34 år."],
}


@pytest.mark.parametrize(("code", "said"), [(code, said) for code, rows in NOT_STATED.items() for said in rows])
def test_what_states_neither_school_nor_certificate_makes_none(catalog: Catalog, code: str, said: str) -> None:
    document, _ = taken(read_resume(f"Kim Lie\nkim@mail.example\n{TOLD[code]}\n{said}\n", catalog, language=code))
    assert not {"education", "certificates", "languages"} & {*document}


TALES = {
    "en": """I have looked after customers for fourteen years. Since March 2017 I have worked as a Visitor Services Officer at \
Peak District Park in Bakewell, where I welcome visitors and sell tickets. I also handle complaints.

Before that, from June 2012 to February 2017, I was a Sales Adviser at Marks and Spencer in Derby, where I served customers. \
Earlier I was a waitress at the Old Crown Hotel (2009-2012), where I took orders and handled the bills.

I hold a Diploma in Travel and Tourism from Derby College (2009). I speak French and I use Excel and Outlook every day.""",
    "es": """Llevo quince años atendiendo al público. Desde abril de 2018 trabajo como responsable de caja en Supermercados \
Vidal en Valencia, donde coordino a cinco personas. También preparo los informes.

Entre 2013 y 2018 fui asesora en Telefónica Móviles, donde respondía llamadas y ofrecía productos. Antes, de 2009 a 2013, \
trabajé como recepcionista en el Hotel Playa Blanca de Gandía, donde recibía a los huéspedes.

Hablo inglés con fluidez y francés a nivel básico. Tengo carnet de conducir y manejo Excel y SAP.""",
    "it": """Lavoro da quindici anni con il pubblico. Dal 2016 lavoro come istruttrice amministrativa all'Ufficio Relazioni \
con il Pubblico del Comune di Firenze, dove ricevo i cittadini. Inoltre raccolgo i reclami.

In precedenza, dal 2010 al 2016, ho lavorato come operatrice di sportello presso la ASL 5 di Pisa, dove prenotavo visite ed \
esami e incassavo i ticket.

Mi sono laureata in Lettere all'Università di Firenze nel 2006. Parlo inglese a livello B2 e uso Excel e Word.""",
    "nb": """Jeg har arbeidet med kunder i femten år. Siden mars 2017 har jeg vært kundekonsulent i Mjøsa Sparebank på Hamar, \
der jeg tar imot kunder i skranken. Jeg behandler også klager.

Fra 2011 til 2017 arbeidet jeg som butikkmedarbeider hos Coop Obs i Elverum, der jeg fylte på varer. Før det var jeg servitør \
på Hotel Astoria (2008–2011), der jeg tok imot bestillinger og ryddet bord.

Jeg tok fagbrev i salgsfaget i 2011 ved Hamar katedralskole. Jeg snakker engelsk og bruker Excel og Outlook hver dag.""",
}


@pytest.mark.parametrize("width", [60, 72, 90])
@pytest.mark.parametrize("code", TALES)
def test_where_a_page_breaks_the_lines_of_a_paragraph_makes_no_difference(catalog: Catalog, code: str, width: int) -> None:
    told = "\n\n".join(fill(paragraph, width, break_on_hyphens=False) for paragraph in TALES[code].split("\n\n"))
    document = taken(read_resume(told, catalog, language=code)).document
    assert document == taken(read_resume(TALES[code], catalog, language=code)).document
    assert len(document["work"]) > 1


HEAD = "Kim Doe\nLeeds\n\nWORK\n\n"


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            "Cashier, Acme Stores in the White Rose Centre, Leeds, 2019 - 2021\nServed customers at the till and took payment \
in cash or by card. I\nalso balanced the till.",
            ["Served customers at the till and took payment in cash or by card. I also balanced the till."],
        ),
        (
            "Cashier, Acme Stores, 2019 - 2021\nServed customers at the till and took payment\nAnswered the telephone and \
passed on messages\nBalanced the till",
            [
                "Served customers at the till and took payment",
                "Answered the telephone and passed on messages",
                "Balanced the till",
            ],
        ),
    ],
)
def test_a_head_and_a_list_are_no_paragraph(catalog: Catalog, rows: str, lines: list[str]) -> None:
    (job,) = taken(read_resume(HEAD + rows, catalog)).document["work"]
    assert (job["position"], job["startDate"], job["highlights"]) == ("Cashier", "2019", lines)


def test_lines_of_a_paragraph_are_quoted_as_they_were_written(catalog: Catalog) -> None:
    told = fill(TALES["en"].split("\n\n", maxsplit=1)[0], 60)
    resume = read_resume(told, catalog, language="en")
    at = resume.text.index("Peak District Park")
    said, start, end = resume.written(at, at + len("Peak District Park"))
    assert (said.split(), told[start:end]) == (["Peak", "District", "Park"], said)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "I was a shop assistant at Acme Stores in Hull (2009-2013), where I stocked shelves and worked the till."),
        ("es", "Fui cajera en Tiendas Sol de 2009 a 2013, donde cobraba a los clientes y reponía mercadería."),
        (
            "it",
            "Dal 2009 al 2013 ho lavorato come commessa presso Magazzini Sole, dove stavo in cassa e sistemavo gli scaffali.",
        ),
        ("nb", "Jeg var butikkmedarbeider hos Butikk Sol (1999-2003), der jeg fylte på varer og satt i kassa."),
    ],
)
def test_the_duties_of_a_clause_that_became_a_line_are_taken_over(catalog: Catalog, code: str, said: str) -> None:
    (job,) = taken(read_resume(f"Kim Doe\n07700 900123, kim@mail.example\n\n{said}", catalog, language=code)).document["work"]
    assert "restock-shelves" in job["duties"]
    assert len(job["duties"]) > 1


TALKS = {
    "en": """hiya im Kim Doe, 19, from Hull. ive been at Acme since summer 2023, i serve customers and work the till. then \
before that 2 years at Azure stacking shelves and helping customers. can start asap \U0001f64f my no is 07700 900412 cheers""",
    "es": """hola soy Ana Vega, 26 años, de Lima. mi cel 987 332 104. trabaje 2 años en un minimarket Sol de cajera (2022 a \
2024) cobraba a los clientes. antes estuve 8 meses en Azul vendiendo planes. disponibilidad inmediata gracias \U0001f64f""",
    "it": """ciao sono Ada Neri, 34 anni, di Verona. ho lavorato come cassiera al Sole di Verona dal 2015 al \
2019, facevo cassa. poi 3 anni allo sportello di Banca Azzurra a Lecco. il mio num è 320 4471985 grazie mille \U0001f44d""",
    "nb": """hei! jeg heter Kari Lie, 24 år, bor på Hamar. har jobba på Sol siden høsten 2022, der står jeg i kassa. så to år \
på Butikk Blå med varepåfylling. kan starte med en gang. mitt nummer er 968 04 117 mvh Kari""",
}


@pytest.mark.parametrize("code", TALKS)
def test_a_chat_in_small_letters_is_read_sentence_by_sentence(catalog: Catalog, code: str) -> None:
    document, left = taken(read_resume(TALKS[code], catalog, language=code))
    first, second = document["work"]
    assert (first["startDate"][:2], second.get("startDate"), len(second["highlights"])) == ("20", None, 1)
    assert second["name"] in {"Azure", "Azul", "Banca Azzurra", "Butikk Blå"}
    assert document["basics"]["name"] == LETTER_NAMES[code]
    assert document["basics"]["phone"].replace(" ", "").isdigit()
    lines = " ".join(line for job in document["work"] for line in job["highlights"])
    assert not any(c.isdigit() and len(c) > 5 for c in lines.split())
    assert "\U0001f64f" not in lines
    assert left


NAMED = [
    (
        "en",
        "From 2013 to 2017 I was head of sales, returns and stock at Acme Stores.",
        "head of sales, returns and stock",
        "Acme Stores",
    ),
    ("en", "I worked at Foot Shop for 2 yrs (2020-2022) selling shoes.", "", "Foot Shop"),
    (
        "es",
        "Entre 2013 y 2017 fui ejecutiva de atención de clientes en Aguas Sur.",
        "ejecutiva de atención de clientes",
        "Aguas Sur",
    ),
    (
        "es",
        "Desde 2019 trabajo como responsable de caja, pedidos y almacén en Mercado Sol, donde cobro.",
        "responsable de caja, pedidos y almacén",
        "Mercado Sol",
    ),
    ("it", "Dal 2016 al 2021 sono stata impiegata allo sportello di Banca Azzurra.", "impiegata", "Banca Azzurra"),
    ("it", "Dal 2008 al 2014 ho lavorato come operatrice CUP presso la ASL 8 di Lecco.", "operatrice CUP", "ASL 8 di Lecco"),
    (
        "nb",
        "Fra 2013 til 2017 var jeg ansvarlig for kasse, retur og lager hos Butikk Sol.",
        "ansvarlig for kasse, retur og lager",
        "Butikk Sol",
    ),
    ("nb", "Før det var jeg selger hos Butikk Sol i fire år (2016-2020).", "selger", "Butikk Sol"),
]


@pytest.mark.parametrize(("code", "said", "title", "firm"), NAMED)
def test_a_title_goes_up_to_the_word_before_the_firm(catalog: Catalog, code: str, said: str, title: str, firm: str) -> None:
    (job,) = jobs_in(said, Pieces(catalog.resume_words(code), catalog.titles(code)))
    assert (job.told.get("position", ""), job.told["employer"]) == (title, firm)


def test_a_degree_with_its_school_in_brackets(catalog: Catalog) -> None:
    said = "Soy Técnica en Gestión Administrativa (IES Luis Vives, 2009) y llevo doce años atendiendo al público."
    letter = (
        f"Ana Vega\nLima, 999 888 777\n\nDesde 2018 soy recepcionista en el Hotel Sol, donde recibo a los huéspedes. {said}"
    )
    document = taken(read_resume(letter, catalog, language="es")).document
    (school,) = document["education"]
    assert (school["institution"], school["endDate"]) == ("IES Luis Vives", "2009")
    assert "Técnica en Gestión Administrativa" in school["studyType"]
    assert "doce años" in document["basics"]["summary"]
    assert document["work"][0]["highlights"] == ["Recibo a los huéspedes."]


@pytest.mark.parametrize(
    ("code", "tale"),
    [
        ("en", "I worked two years at Blue Shop and one at Hill Bank."),
        ("en", "I have worked for two years at Blue Shop and for 18 months at Hill Bank."),
        ("es", "Trabajé dos años en Blue Shop y uno en el Hill Bank."),
        ("it", "Ho lavorato due anni da Blue Shop e uno alla Hill Bank."),
        ("nb", "Jeg har jobbet to år hos Blue Shop og ett år i Hill Bank."),
    ],
)
def test_a_sentence_may_tell_how_long_each_of_two_jobs_took(catalog: Catalog, code: str, tale: str) -> None:
    found = [*jobs_in(tale, Pieces(catalog.resume_words(code), catalog.titles(code)))]
    assert [job.told for job in found] == [{"employer": "Blue Shop"}, {"employer": "Hill Bank"}]
    text = f"{tale} {ABOUT_JOBS[code]}"
    assert [job["name"] for job in taken(read_resume(text, catalog, language=code)).document["work"]] == [
        "Blue Shop",
        "Hill Bank",
    ]


ABOUT_JOBS = {
    "en": "I am looking for work in the south of the country, where my family is, and I would like to stay there for long.",
    "es": "Busco trabajo en el sur del país, donde está mi familia, y me gustaría quedarme allí por mucho tiempo con todos.",
    "it": "Cerco lavoro nel sud del paese, dove si trova la mia famiglia, e vorrei restare lì per molto tempo con tutti loro.",
    "nb": "Jeg ser etter jobb sør i landet, der familien min er, og jeg vil gjerne bli der lenge sammen med alle sammen.",
}


@pytest.mark.parametrize(
    ("code", "letter"),
    [
        (
            "en",
            "hi im kim and im after a saturday job in a shop. ive never worked but i help at school. call me on 07700 900123",
        ),
        (
            "es",
            "Hola, me llamo Ana Vega y tengo 19 años. Nunca he trabajado pero me gusta tratar con la gente. Puedo empezar ya.",
        ),
        (
            "it",
            "Ciao, mi chiamo Ada Neri e ho 19 anni. Non ho mai lavorato ma mi piace stare con la gente. Posso iniziare subito.",
        ),
        (
            "nb",
            "Hei, jeg heter Kari Lie og er 19 år. Jeg har aldri hatt en jobb, men jeg liker folk. Jeg kan begynne nå i dag.",
        ),
    ],
)
def test_a_letter_of_one_who_never_worked_makes_no_lines_of_work(catalog: Catalog, code: str, letter: str) -> None:
    (job,) = taken(read_resume(letter, catalog, language=code)).document["work"]
    assert not job.get("highlights")


def test_a_sentence_that_goes_on_to_languages_is_no_language(catalog: Catalog) -> None:
    chat = "I worked as a cashier at Blue Shop from 2019 to 2021. I finished school in 2015 and I speak English and French."
    told = taken(read_resume(f"{chat} {ABOUT_JOBS['en']}", catalog, language="en"))
    assert [row["language"] for row in told.document["languages"]] == ["English", "French"]
