"""Lengths of time, and periods of work."""

DAY = 86_400
MONTH, YEAR = 2_629_746, 31_556_952
"""Seconds of a mean month and a mean year of the Gregorian calendar."""
SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": DAY,
    "working_day": DAY,
    "week": 7 * DAY,
    "month": MONTH,
    "year": YEAR,
}
PER_YEAR = {"hour": 1760, "shift": 220, "day": 220, "week": 44, "month": 12, "year": 1}
"""How many of a period a full-time year has: 220 days of eight hours, in 44 weeks, without holidays and sickness."""
