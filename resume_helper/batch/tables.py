"""From a row of a table to a posting: which of its fields hold the text, the name and the title."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from resume_helper.errors import UserError
from resume_helper.posting.decode import MAX_BYTES, plain, writable
from resume_helper.render.table import called
from resume_helper.text import key, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TEXT_FIELDS = (
    *("text", "posting", "job posting", "description", "job description", "full description", "body", "content"),
    *(
        "jobdescription",
        "job posting text",
        "posting text",
        "job text",
        "job ad",
        "job advert",
        "vacancy description",
        "details",
    ),
    *("descripcion", "descripcion del puesto", "descripcion del empleo", "descripcion de la oferta", "texto", "oferta"),
    *("descrizione", "descrizione del lavoro", "descrizione della posizione", "descrizione dell offerta", "testo", "annuncio"),
    *("beskrivelse", "stillingsbeskrivelse", "jobbeskrivelse", "annonsetekst", "tekst", "annonse"),
)
"""Names of a field that are obviously the posting, by their folded words: "Job description" as well as "job_description"."""
TITLE_FIELDS = (
    *("title", "job title", "jobtitle", "position", "titulo", "titulo del puesto", "puesto"),
    *("titolo", "titolo di lavoro", "posizione", "tittel", "stillingstittel", "stilling"),
)
ID_FIELDS = (
    *("id", "job id", "jobid", "posting id", "url", "link", "key"),
    *("reference", "ref", "job reference", "referencia", "riferimento", "referanse", "finnkode"),
)
CARRIED = {
    "place": (
        *("location", "job location", "place", "city", "town", "ubicacion", "localidad", "ciudad", "lugar de trabajo"),
        *("sede", "sede di lavoro", "luogo", "luogo di lavoro", "citta", "localita", "sted", "arbeidssted"),
    ),
    "company": (
        *("company", "company name", "employer", "employer name", "organization", "organisation", "hiring organization"),
        *("empresa", "nombre de la empresa", "compania", "azienda", "nome azienda", "datore di lavoro"),
        *("bedrift", "arbeidsgiver", "firma", "selskap"),
    ),
    "deadline": (
        *("deadline", "closing date", "close date", "closing", "apply by", "expires", "expiry date", "valid through"),
        *("fecha limite", "plazo", "fecha de cierre", "scadenza", "data di scadenza", "frist", "soknadsfrist", "søknadsfrist"),
    ),
    "posted": (
        *("posted", "date posted", "posted date", "posted on", "posted at", "date", "published", "publication date"),
        *("fecha", "fecha de publicacion", "publicado", "data", "data di pubblicazione", "pubblicato"),
        *("dato", "publisert", "publiseringsdato"),
    ),
    "url": (
        *("url", "link", "job url", "job link", "posting url", "apply url", "enlace", "enlace de la oferta"),
        *("link annuncio", "lenke", "annonselenke"),
    ),
}
"""What else a table may tell of a posting, as records call it, each with the names of fields that do: it is carried over."""
NAMES = ("name", "display name", "displayname", "title", "city", "locality", "address locality", "addresslocality")
"""Which fields of an object of JSON tell what it is called."""
_DAY = re.compile(r"(?=\D*\d)(?=\d*\D).{1,40}")
"""What a text that tells a day looks like: a few words or marks, and a number."""
_WEB = re.compile(r"https?://[^\s<>\"'`\\]+", re.IGNORECASE)
"""An address that a page may lead to."""
EMPTY = ("", "none", "nan", "null", "<na>", "#n/a")
"""What a field without a value holds, also where pandas, a database or a spreadsheet has written it as text."""
LONGEST_CARRIED, LONGEST_ADDRESS = 100, 1000
"""Characters of what is carried over, and of an address."""
MOST_NAMED = 12
"""Fields that a message names at most, and things of a list in a cell."""
NESTED = 2
"""How deep a cell is read: a list of objects."""


class Source(NamedTuple):
    """One posting: its name, and its text or what is wrong with it."""

    name: str
    text: str
    error: str = ""
    file: str = ""
    """The file that it was read from."""
    same_as: str = ""
    """What the first posting is called that has the same text."""
    title: str = ""
    """The title that a table has for it, with which the text begins."""
    place: str = ""
    """Where one works, as its table tells."""
    company: str = ""
    """Who offers the job, as its table tells."""
    deadline: str = ""
    """Until when one may apply, as its table tells."""
    posted: str = ""
    """When it was published, as its table tells."""
    url: str = ""
    """The address of its page, as its table tells."""

    @property
    def table(self) -> str:
        """The file, where the name is an id in it, and does not begin with the file itself."""
        return self.file if self.name != self.file and not self.name.startswith(f"{self.file}:") else ""

    @property
    def called(self) -> str:
        """What tells the posting from those of other files."""
        return called(self.name, self.table)


class Fields(NamedTuple):
    """The fields of a table that hold the text, the name and the title of a posting; "" guesses."""

    text: str = ""
    id: str = ""
    title: str = ""


def posting_of(row: Mapping[str, object], place: str, fields: Fields) -> Source:
    """The posting in a row, given by field; `place` tells where the row stands, and names a posting without an id."""
    text_field, id_field, title_field = fields_of(tuple(row), fields)
    id_ = row[id_field] if id_field else None
    name = place if is_empty(id_) else str(id_)
    text = row[text_field] if text_field else None
    if text_field and is_empty(text):
        return Source(name, "", f"{place}: there is no text in its '{text_field}'; put the posting there, or leave it out")
    if not isinstance(text, str):
        wanted = fields.text or text_field or "text"
        return Source(name, "", f"{place}: there is no text in the field '{wanted}'; name the right one with --text-field")
    title = row[title_field] if title_field else None
    read = checked(name, text, None if is_empty(title) else title)
    return read if read.error else read._replace(**_carried(row))


def _carried(row: Mapping[str, object]) -> dict[str, str]:
    """What else a row tells of its posting, by what records call it."""
    told = {name: _shown(row[field]) for name, field in carried_fields(tuple(row)).items()}
    told = {name: text for name, text in told.items() if text and (name != "posted" or _DAY.fullmatch(text))}
    url = told.pop("url", "")
    told = {name: text[:LONGEST_CARRIED] for name, text in told.items()}
    return {**told, "url": url} if len(url) <= LONGEST_ADDRESS and _WEB.fullmatch(url) else told


def _shown(value: object, nested: int = NESTED) -> str:
    """What a cell tells: of a moment, as workbooks keep days, the day; of an object its name; "" where it tells nothing so."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, dict) and nested:
        named = {" ".join(key(str(name))): one for name, one in value.items()}
        return next(filter(None, (_shown(named[name], nested - 1) for name in NAMES if name in named)), "")
    if isinstance(value, list) and nested:
        return ", ".join(filter(None, (_shown(one, nested - 1) for one in value[:MOST_NAMED])))
    plain_value = isinstance(value, str | int | float | Decimal | date) and not isinstance(value, bool)
    return one_line(str(value)) if plain_value and not is_empty(value) else ""


def is_empty(value: object) -> bool:
    """Whether a field holds nothing, or what programs write for nothing."""
    return str(value).strip().lower() in EMPTY


@lru_cache(maxsize=64)
def fields_of(names: tuple[str, ...], fields: Fields) -> Fields:
    """The fields of a table that there are."""
    known = (TEXT_FIELDS, ID_FIELDS, TITLE_FIELDS)
    return Fields(*(_field(names, given, obvious) for given, obvious in zip(fields, known, strict=True)))


@lru_cache(maxsize=64)
def carried_fields(names: tuple[str, ...]) -> dict[str, str]:
    """The fields of a table that are carried over, by what records call them."""
    found = {name: _field(names, "", obvious) for name, obvious in CARRIED.items()}
    return {name: field for name, field in found.items() if field}


def _field(names: Iterable[str], given: str, obvious: tuple[str, ...]) -> str:
    """The name of a field: the one given, or the first of the obvious ones."""
    if given:
        return given if given in names else ""
    named = {" ".join(key(name)): name for name in names}
    return next((named[name] for name in obvious if name in named), "")


def check_fields(name: str, listed: Sequence[str], fields: Fields) -> None:
    """Raise UserError where the fields of a table are none of those that are given, or that are obviously the posting."""
    known = ", ".join(one_line(field)[:40] for field in [field for field in listed if field.strip()][:MOST_NAMED])
    for given, option in zip(fields, ("--text-field", "--id-field", "--title-field"), strict=True):
        if given and given not in listed:
            raise UserError(f"{name}: there is no field '{given}'; name one of these with {option}: {known}")
    if not fields_of(tuple(listed), fields).text:
        why = "no field of its first line is obviously the posting"
        remedy = "name one of these with --text-field, or begin with a line of names"
        raise UserError(f"{name}: {why}; {remedy}: {known}")


def given(source: Source) -> Source:
    """A posting as somebody's own code gives it, whose text may be HTML, or none: a table of pandas has None or NaN there."""
    source = Source(*source)  # a plain tuple will do
    name, text = str(source.name), source.text
    if source.error:
        return source._replace(name=name, text="")
    # The types do not say so. An empty file is what `suggest` takes it for: a posting that is too short.
    if not isinstance(text, str) or (is_empty(text) and not source.file):
        return source._replace(name=name, text="", error=f"{name}: there is no text; give the posting as a text")
    read = checked(name, text)
    return source._replace(name=name, text=read.text, error=read.error)


def checked(name: str, text: str, title: object = None) -> Source:
    """A posting below its title, without markup; an error where it is longer than MAX_BYTES."""
    size = len(text.encode("utf-8", "replace"))
    if size > MAX_BYTES:
        return Source(
            name, "", f"{name}: the posting has {size:,} bytes, more than the limit of {MAX_BYTES:,}; give one at a time"
        )
    named = one_line(title) if isinstance(title, str) and key(title) else ""
    return Source(name, writable(_titled(plain(text), named)), title=named)


def _titled(text: str, title: str) -> str:
    """A posting below the title that its table has for it, unless it begins with that."""
    first = text.lstrip().partition("\n")[0]
    return f"{title}\n\n{text}" if title and key(title) != key(first) else text
