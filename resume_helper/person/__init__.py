"""The person: what a profile says of them in the catalog's terms, and their numbers."""

from resume_helper.person.number_reader import decimal_of, number_reader
from resume_helper.person.person import Person
from resume_helper.person.reading import read_person

__all__ = ["Person", "decimal_of", "number_reader", "read_person"]
