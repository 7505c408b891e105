"""Lengths of time and periods of work, and the words for them in the languages that people type."""

from __future__ import annotations

DAY = 86_400
MONTH, YEAR = 2_629_746, 31_556_952
"""Seconds of a mean month and a mean year of the Gregorian calendar."""
_WORDS_OF_TIME = {
    1: ("s", "sec", "secs", "seg", "sek", "second", "seconds", "segundo", "segundos", "secondo", "secondi", "sekund",
        "sekunder"),
    60: ("m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuti", "minutt", "minutter"),
    3600: ("h", "hr", "hrs", "hour", "hours", "hora", "horas", "ora", "ore", "t", "time", "timer"),
    DAY: ("d", "day", "days", "día", "días", "dia", "dias", "giorno", "giorni", "dag", "dager", "døgn"),
    7 * DAY: ("w", "week", "weeks", "semana", "semanas", "settimana", "settimane", "uke", "uker"),
    MONTH: ("month", "months", "mes", "meses", "mese", "mesi", "måned", "måneder", "mnd"),
    YEAR: ("year", "years", "año", "años", "anno", "anni", "år"),
}  # fmt: skip
SECONDS = {word: seconds for seconds, said in _WORDS_OF_TIME.items() for word in said}
PER_YEAR = {"hour": 1760, "shift": 220, "day": 220, "week": 44, "month": 12, "year": 1}
"""How many of a period a full-time year has: 220 days of eight hours, in 44 weeks, without holidays and sickness."""
_SAID_OF_PERIODS = {
    "hour": ("hour", "hr", "h", "hourly", "hora", "ora", "time", "timen", "t"),
    "shift": ("shift", "turno", "vakt", "vakten", "skift", "skiftet"),
    "day": ("day", "d", "daily", "día", "dia", "giorno", "dag", "dagen"),
    "week": ("week", "wk", "w", "weekly", "semana", "settimana", "uke", "uka", "uken"),
    "month": ("month", "mo", "monthly", "mes", "mese", "måned", "måneden", "mnd"),
    "year": ("year", "yr", "y", "yearly", "annum", "año", "anno", "år", "året"),
}
PERIOD_WORDS = {word: period for period, said in _SAID_OF_PERIODS.items() for word in said}
