import pytest

from resume_helper.catalog import Catalog
from resume_helper.posting.headings import ALONE
from resume_helper.posting.structure import Posting, structure
from resume_helper.text import key

HEADINGS = {
    key("responsibilities"): "duties",
    key("key responsibilities"): "duties",
    key("what you will do"): "duties",
    key("job description"): "duties",
    key("requirements"): "requirements",
    key("experience"): "requirements",
    key("we offer"): "benefits",
    key("what we offer"): "benefits",
    key("about us"): "company",
    key("how to apply"): "apply",
    (*key("the candidate"), ALONE): "requirements",
}

ABBREVIATIONS = {"dr", "eks", "lgs", "art"}


def read(text: str) -> Posting:
    return structure(text, HEADINGS, ABBREVIATIONS)


def pieces(text: str) -> list[tuple[str, str]]:
    return [(segment.section, text[segment.start : segment.end]) for segment in read(text).segments]


@pytest.mark.parametrize(
    "heading",
    [
        "Responsibilities:",
        "Responsibilities",
        "RESPONSIBILITIES",
        "** Responsibilities **",
        "Responsibilities -",
        "## Responsibilities",
        "Key Responsibilities of this role:",
        "Your key responsibilities",
        "What you will do?",
        "1. Responsibilities:",
    ],
)
def test_a_heading_opens_its_section(heading: str) -> None:
    assert pieces(f"Clerk wanted\n{heading}\nAnswer calls\n")[-1] == ("duties", "Answer calls")


def test_a_heading_that_begins_sentences_too_opens_a_section_only_by_itself() -> None:
    for heading in ("The candidate", "THE CANDIDATE:", "** The candidate **", "The candidate - "):
        assert pieces(f"Clerk wanted\n{heading}\nA friendly face")[-1][0] == "requirements"
    assert pieces("Clerk wanted\nThe candidate: a friendly face")[-1] == ("requirements", "a friendly face")
    assert {section for section, _ in pieces("Clerk wanted\nThe candidate answers calls\nSell")} == {""}


@pytest.mark.parametrize(
    ("code", "section", "headings"),
    [
        ("en", "duties", ("Roles:", "Daily tasks", "A day in the life")),
        ("en", "requirements", ("The candidate", "Skills needed", "Could this be you?")),
        ("es", "duties", ("Rol", "Principales labores", "Trabajo a realizar")),
        ("es", "requirements", ("El candidato", "Qué aportas", "Valorable")),
        ("it", "duties", ("Il lavoro", "Elenco mansioni", "Compiti giornalieri")),
        ("it", "requirements", ("Il candidato", "La persona", "Devi avere")),
        ("nb", "duties", ("Viktigste oppgaver", "Arbeidshverdagen", "Ansvarsoppgaver")),
        ("nb", "requirements", ("Søkeren", "Hva du tar med deg", "Bør ha")),
    ],
)
def test_the_headings_of_boards_are_known(catalog: Catalog, code: str, section: str, headings: tuple[str, ...]) -> None:
    for heading in headings:
        assert structure(f"Abc\n\n{heading}\n- Def ghi\n", catalog.index(code).headings).segments[-1].section == section


def test_a_heading_is_named_by_what_it_leads_on_to() -> None:
    assert pieces("Clerk wanted\nWhat we offer you as a clerk, these responsibilities:\nAnswer calls")[-1][0] == "duties"
    assert pieces("Clerk wanted\nFor these responsibilities we offer you:\nA car")[-1][0] == "benefits"


@pytest.mark.parametrize("line", ["- Meet company requirements", "Responsible for requirements gathering.", "We offered help."])
def test_a_line_that_only_holds_the_word_opens_none(line: str) -> None:
    assert [section for section, _ in pieces(f"Clerk wanted\n{line}\nAnswer calls")] == ["", "", ""]


@pytest.mark.parametrize(
    "mark",
    [
        *("-", "*", "•", "·", "▪", "–", "✅", "→", "👉", "🔹", "⁃", "1.", "2)", "(3)", "4.-", "a)", "o"),
        *(">", ">>", "»", "›", "->", "=>", "~", "º", "°", "¤", "¬", "_", "\u2981", "\ufffd", "> 1.", "> -"),
    ],
)
def test_bullets_of_every_kind_are_taken_off(mark: str) -> None:
    assert pieces(f"{mark} Answer calls\n{mark} Take orders") == [("", "Answer calls"), ("", "Take orders")]


@pytest.mark.parametrize(
    "line",
    ["• Answer calls • Take orders • Sell", "* Answer calls * Take orders * Sell", "Answer calls. Take orders. Sell",
     "Answer calls - Take orders - Sell", "Answer calls; Take orders; Sell", "Answer calls.Take orders.Sell things",
     "- Answer calls;- Take orders; - Sell", "-Answer calls;-Take orders;-Sell", "> Answer calls > Take orders > Sell",
     "- Answer calls. - Take orders. - Sell", "\u203aAnswer calls \u203a Take orders \u203a Sell"],
)  # fmt: skip
def test_items_run_together_on_one_line_are_parted(line: str) -> None:
    assert [text.rstrip(".;").removesuffix(" things") for _, text in pieces(line)] == ["Answer calls", "Take orders", "Sell"]


def test_items_in_lower_case_are_parted_at_their_marks() -> None:
    found = [text.rstrip(";") for _, text in pieces("- answer calls;- take orders; -sell")]
    assert found == ["answer calls", "take orders", "sell"]
    assert len(pieces("We are nice ;-) and patient")) == 1


def test_a_line_broken_by_an_editor_is_joined() -> None:
    text = "Answer questions of customers by telephone, by e-mail and in\nthe chat, and help them to order.\nSell."
    assert pieces(text)[0][1].endswith("help them to order.")


@pytest.mark.parametrize(
    "text",
    [
        "2.1  To answer questions of customers by telephone, by e-mail and in\n      the chat, and to help them to order",
        "To look after visitors in a customer-\nfacing post",
        "Contract:         Fixed term",
        "R14 000 - R16 500 per month",
        "Monthly pay of Rs 9000 \u2013 Rs 12000",
    ],
)
def test_white_space_and_dashes_within_one_piece_part_nothing(text: str) -> None:
    assert pieces(text)[-1][1] == text.removeprefix("2.1  ")


@pytest.mark.parametrize(
    "mark",
    [
        "(i)",
        "(iv)",
        "(b)",
        "(12)",
        "iv)",
        "B)",
        "1.1.2",
        "1.1.2.",
        "- [ ]",
        "* [x]",
        "v",
        "\xfc",
        "\xa7",
        "\xd8",
        "n",
        "q",
    ],
)
def test_numbers_of_all_kinds_and_letters_of_symbols_are_marks(mark: str) -> None:
    assert pieces(f"{mark} Answer calls\n{mark} Take orders") == [("", "Answer calls"), ("", "Take orders")]


@pytest.mark.parametrize(
    "text",
    [
        *("01.12.25 is your first day", "1.5 years of work", "v 8 motors", "~ 20 calls", "> 2 years"),
        *("q and a", "\xd8stfold is near", "XL) sizes"),
    ],
)
def test_a_date_a_number_or_a_word_is_no_mark(text: str) -> None:
    assert pieces(f"Clerk wanted\n{text}")[1][1] == text


def test_a_small_word_that_ends_a_sentence_is_no_roman_number() -> None:
    assert pieces("Clerk wanted\nvi. Du selger")[1] == ("", "vi.")


@pytest.mark.parametrize("text", ["Answer calls - Take 20 orders", "The keys -\nand the till", "Work    Play"])
def test_white_space_and_dashes_between_pieces_part_them(text: str) -> None:
    assert len(pieces(text)) > 1


def test_a_line_that_hangs_under_its_item_goes_on() -> None:
    text = "\u2022 Count the drawer\n    and lock up\n\u2022 Sell\n  goods"
    assert [" ".join(said.split()) for _, said in pieces(text)] == ["Count the drawer and lock up", "Sell goods"]


@pytest.mark.parametrize(
    "text", ["answer calls\ntake orders\nkeep the counter of the shop clean and tidy", "Answer calls:\n  orders\n  returns"]
)
def test_short_lines_in_lower_case_are_not_joined(text: str) -> None:
    assert len(pieces(text)) == len(text.splitlines())


def test_an_abbreviation_ends_no_sentence() -> None:
    for line in (
        "Work with Dr. Smith on returns.",
        "Ta imot retur, bytte o.l. Registrere i kassen, f.eks. Visma.",
        "Applicare il D.Lgs. 231.",
    ):
        assert len(pieces(line)) == 1, line


@pytest.mark.parametrize(
    ("code", "line", "count"),
    [
        ("en", "We are approx. 20 people.", 1),
        ("en", "A bookshop with a cat. In the morning you open it.", 2),
        ("es", "Libreta de conducir cat. A vigente.", 1),
        ("it", "Ai sensi del D.Lgs. 198 del 2006.", 1),
        ("it", "Non ti fermi al primo no. Tieni ordine in negozio.", 2),
        ("nb", "Vi starter kl. 9 hver dag.", 1),
        ("en", "Bring the order to Kl. 9 people wait.", 2),
    ],
)
def test_abbreviations_are_those_of_the_language(catalog: Catalog, code: str, line: str, count: int) -> None:
    index = catalog.index(code)
    assert len(index.posting(line).segments) == count


def test_a_word_that_ends_like_an_abbreviation_ends_a_sentence() -> None:
    assert len(pieces("Get paid from the start. You will sell art. Find us.")) == 2


@pytest.mark.parametrize("mark", ["\u2022", "\u25aa", "\u2192", "\uf0b7", "\x95", "\u2b50", "\U0001f4de"])
def test_any_bullet_cuts_a_line(mark: str) -> None:
    assert [text for _, text in pieces(f"{mark} Sell {mark} Answer \u201ccalls\u201d {mark} Count")] == [
        "Sell",
        "Answer \u201ccalls\u201d",
        "Count",
    ]


def test_white_space_about_a_line_makes_no_list_of_it() -> None:
    line = "The desk opens at nine. You greet guests. You answer the phone."
    assert [s.bullet for s in structure(f"Clerk\n  {line} \t \n", {}).segments[1:]] == [False] * 3


def test_a_heading_in_capitals_is_parted_from_its_text() -> None:
    assert pieces("REQUIREMENTS High school diploma") == [("requirements", "High school diploma")]


def test_a_heading_run_into_the_text_before_it_is_found_by_its_capitals() -> None:
    line = "Teller, Main Street Job Description We need you to count cash Requirements High school diploma What we offer Coffee"
    assert pieces(line) == [
        ("", "Teller, Main Street"),
        ("duties", "We need you to count cash"),
        ("requirements", "High school diploma"),
        ("benefits", "Coffee"),
    ]
    assert read(line).title == "Teller, Main Street"


@pytest.mark.parametrize(
    "line",
    [
        "Years of Experience matter less to us than whether you keep your word to customers.",
        "You meet the Job Requirements Committee each month and tell them what customers ask for.",
        "They tell you what we offer Coffee lovers and why our guests come back to us every single day.",
    ],
)
def test_what_looks_like_a_heading_within_a_sentence_is_none(line: str) -> None:
    assert pieces(line) == [("", line)]


def test_a_list_that_lost_its_marks_is_cut_where_an_item_begins() -> None:
    line = "Serve guests at the front desk Count the drawer twice daily Answer the phone politely Keep the shelves tidy"
    assert [text for _, text in pieces(line)] == [
        "Serve guests at the front desk",
        "Count the drawer twice daily",
        "Answer the phone politely",
        "Keep the shelves tidy",
    ]
    names = "Ask at the Main Street branch, or our Customer Service desk, or the Lost Property office, or call Ann or Bob."
    assert len(pieces(names)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Greet all guests at the deskAnswer callsTake orders",
        "Greet all guests at the desk- Answer calls- Take orders",
        "Greet all guests at the desk.- Answer calls.- Take orders.",
        "Greet all guests at the desk   Answer calls   Take orders",
        "Greet all guests at the desk!!Answer calls!!Take orders!!",
        "-Greet all guests-Answer calls-Take orders",
        "-Greet all guests at the desk.-Answer calls.-Take orders.",
        "Greet all guests at the desk  Answer calls  Take orders",
        "Greet all guests (at the desk)Answer calls (all day)Take orders",
        "Greet all guests (at the desk.)Answer calls (all day.)Take orders",
    ],
)
def test_items_glued_together_are_parted(line: str) -> None:
    firsts = [text.split()[0] for _, text in pieces(f"Clerk wanted\n{line}")[1:]]
    assert firsts == ["Greet", "Answer", "Take"]


@pytest.mark.parametrize(
    "text",
    [
        "PowerPoint and QuickBooks",
        "PCs, the CRMs and our OfferMaker",
        "an iPhone or eBay",
        "salgs- og butikkleder",
        "post-Brexit",
        "front-End work",
        "jobs@bigStore.com",
    ],
)
def test_names_and_compounds_are_not_parted(text: str) -> None:
    assert pieces(f"Clerk wanted\nKnow {text} very well") == [("", "Clerk wanted"), ("", f"Know {text} very well")]


def test_a_heading_glued_to_the_text_before_it_opens_its_section() -> None:
    line = "Clerk wanted\nHere is some of it, and there is more to come for you:We offer:- Free lunch.About us:We sell boats"
    assert pieces(line)[1:] == [
        ("", "Here is some of it, and there is more to come for you:"),
        ("benefits", "- Free lunch."),
        ("company", "We sell boats"),
    ]


@pytest.mark.parametrize(
    ("before", "heading"),
    [
        ("We sell boats. ", "Responsibilities"),
        ("We sell boats. ", "RESPONSIBILITIES"),
        ("We sell boats. ", "Key Responsibilities"),
        ("We sell boats. ", "What you will do"),
        ("Meet us in Darlington", "What you will do?"),
        ("Meet us in Darlington", "What you will do: "),
        ("Meet us in Darlington", "Key Responsibilities "),
        ("Meet us in Darlington", "RESPONSIBILITIES:"),
    ],
)
def test_a_heading_opens_its_section_whatever_it_is_glued_to(before: str, heading: str) -> None:
    assert pieces(f"Clerk wanted\nWe rent boats. {before}{heading}Answer calls. Take orders.")[1:] == [
        ("", "We rent boats."),
        ("", before.strip()),
        ("duties", "Answer calls."),
        ("duties", "Take orders."),
    ]


def test_a_word_of_one_letter_is_no_item_but_may_follow_a_heading() -> None:
    assert pieces("Clerk wanted\nA diploma of typeB or better") == [("", "Clerk wanted"), ("", "A diploma of typeB or better")]
    assert pieces("Clerk wanted\nRequirementsA diploma")[1:] == [("requirements", "A diploma")]


def test_a_sentence_that_speaks_of_an_offer_leaves_those_after_it_where_they_were() -> None:
    line = "We sell boats. We offer a friendly place to work. You will answer calls from boat owners."
    assert [section for section, _ in pieces(f"Clerk wanted\n{line}")] == ["", "", "benefits", ""]
    assert [section for section, _ in pieces("Clerk wanted\nWe offer: good pay. Free lunch.")] == ["", "benefits", "benefits"]


def test_a_heading_before_its_text_on_one_line() -> None:
    assert pieces("Sell. Requirements: A diploma. We offer: Coffee") == [
        ("", "Sell."),
        ("requirements", "A diploma."),
        ("benefits", "Coffee"),
    ]


def test_what_a_firm_says_of_itself_ends_with_its_first_line() -> None:
    assert pieces("About us\nWe sell tea. We are old.\nYou greet customers.\n- Count cash") == [
        ("company", "We sell tea."),
        ("company", "We are old."),
        ("", "You greet customers."),
        ("", "Count cash"),
    ]


def test_prose_below_an_offer_is_no_offer() -> None:
    prose = "Behind the counter you greet customers, sell tickets, count the cash and close up, with two others, on most days."
    assert pieces(f"We offer\n{prose}\nA pension\n{prose}\nFree tea\n- {prose}") == [
        ("benefits", prose),
        ("benefits", "A pension"),
        ("", prose),
        ("benefits", "Free tea"),
        ("benefits", prose),
    ]


def test_long_sentences_on_one_line_below_an_offer_are_no_items_of_it() -> None:
    prose = "Now and then you also greet customers at the counter, sell tickets, count the cash and close up with two others."
    line = f"{prose} Free tea. A pension. {prose}"
    assert pieces(f"We offer\n- Holidays\n{line}") == [
        ("benefits", "Holidays"),
        ("", prose),
        ("benefits", "Free tea."),
        ("benefits", "A pension."),
        ("", prose),
    ]


def test_a_sentence_after_a_phrase_with_one_word_of_a_heading_is_no_value() -> None:
    headings = {**HEADINGS, key("contract"): "benefits"}
    sentence = "we want somebody who can serve customers at the till and stock shelves"
    for label, section in (("Friendly team and real contract", ""), ("Contract", "benefits")):
        assert [part.section for part in structure(f"{label}: {sentence}", headings).segments] == [section]
    assert [part.section for part in structure("Kind of contract: permanent, full-time", headings).segments] == ["benefits"]


def test_a_label_with_its_value_says_nothing_of_the_lines_after_it() -> None:
    assert pieces("Responsibilities:\nSell. We offer: tea. Coffee too\nCount cash") == [
        ("duties", "Sell."),
        ("benefits", "tea."),
        ("benefits", "Coffee too"),
        ("duties", "Count cash"),
    ]


def test_the_title_is_the_first_line_that_looks_like_one() -> None:
    assert read("Bank Teller - Part Time\nGreet members.").title == "Bank Teller - Part Time"
    assert not read("We are looking for a teller who greets members and counts cash all day, every day of the year.").title
    assert not read("About us\nWe sell.").title
    assert not read("Responsibilities\n- Count cash").title
    assert not read("Responsibilities\n\u2022 Count cash").title
    assert read("- Bank Teller -\nCount cash").title == "- Bank Teller -"
    assert read("Position: Front Desk Agent\nSell.").title == "Front Desk Agent"


def test_spans_are_of_the_original_text() -> None:
    text = "Title\r\n\n  • Answer\u00a0calls  \n\t1) Sell ✅ Count\n"
    found = [text[segment.start : segment.end] for segment in read(text).segments]
    assert found == ["Title", "Answer\u00a0calls", "Sell", "Count"]


def test_hostile_lengths_are_cut_quickly() -> None:
    assert read("word " * 100_000).segments
    assert read("a\n" * 100_000).segments
    assert read("Requirements Answer calls here " * 20_000).segments
    assert not read(" \t" * 100_000).segments
    assert read(" >" * 50_000 + "; -" * 50_000).segments
    assert read("> Answer " * 20_000).segments


@pytest.mark.parametrize(
    ("button", "code"),
    [("Save   Apply now   Report this job", "en"),
     ("Find jobs   Company reviews   Salary guide", "en"),
     ("Guardar oferta   Aplicar ahora", "es"),
     ("Salva annuncio   Candidati ora   Segnala annuncio", "it"), ("Lagre annonsen   S\u00f8k n\u00e5", "nb"),
     ("This week's jobs", "en"), ("OFERTAS DE LA SEMANA", "es"), ("Vendi", "it"), ("Ukens stillinger", "nb")],
)  # fmt: skip
def test_the_buttons_of_a_page_open_nothing_and_are_no_title(catalog: Catalog, button: str, code: str) -> None:
    headings = catalog.index(code).headings
    found = structure(f"{button}\nCashier\nGreet the customers, run the till and fill the shelves.", headings)
    assert found.title == "Cashier"
    assert [segment.section for segment in found.segments] == ["", ""]
    under = structure(f"Cashier\nRequirements: patience\n{button}\nA steady hand", headings)
    assert under.segments[-1].section == under.segments[1].section


def test_a_heading_whose_last_word_is_short_may_be_glued_to_its_text() -> None:
    assert pieces("About usSell.What You Will DoCount the cash and greet McDonald")[-1] == (
        "duties",
        "Count the cash and greet McDonald",
    )


@pytest.mark.parametrize(
    ("line", "code", "title"),
    [
        ("LinkedIn", "en", "Cashier"),
        ("Back to search results", "en", "Cashier"),
        ("Indeed.com | Shelf stacker", "en", "Shelf stacker"),
        ("Glassdoor: Sales associate at Pinecrest", "en", "Sales associate at Pinecrest"),
        ("Shelf stacker - Lane & Sons | Indeed", "en", "Shelf stacker - Lane & Sons | Indeed"),
        ("InfoJobs", "es", "Cashier"),
        ("Bumeran - Cajero", "es", "Cajero"),
        ("Volver a la búsqueda", "es", "Cashier"),
        ("Subito.it", "it", "Cashier"),
        ("Lavora con noi: cassiera", "it", "cassiera"),
        (
            "Banconista gastronomia (esperienza richiesta) - Torino",
            "it",
            "Banconista gastronomia (esperienza richiesta) - Torino",
        ),
        ("Finn.no", "nb", "Cashier"),
        ("NAV - Arbeidsplassen", "nb", "Cashier"),
    ],
)
def test_the_name_of_the_site_that_a_posting_is_from_is_no_part_of_its_title(
    catalog: Catalog, line: str, code: str, title: str
) -> None:
    headings = catalog.index(code).headings
    assert structure(f"{line}\nCashier\nGreet the customers, run the till and fill the shelves.", headings).title == title
