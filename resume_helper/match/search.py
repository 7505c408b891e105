"""Where the cues of a line are found whole: all terms of a cue within reach of each other (a proximity search)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from resume_helper.catalog.kinds import ALONE
from resume_helper.match.scan import Place, Scan

REACH = 6
"""Content words that may stand between two neighbouring terms of a cue."""
WIDEST = 8
"""Content words that one term takes at most, commas counted."""
MANY = 16
"""Places of one term in a line from which on they are looked up by where they stand: a line of a megabyte has thousands."""


class Hit(NamedTuple):
    """A cue found in a line."""

    owner: int
    cue: int
    words: frozenset[int]
    """The words that it matched, by their number in the line."""
    first: int
    last: int
    content: int
    """How many of the words are more than function words."""
    gap: int
    """How many content words stand between them."""


class Search:
    """The search in one line. It remembers the places of terms that were asked for."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self._places: dict[int, list[Place]] = {}

    def whole(self) -> Iterator[Hit]:
        """The hits of all cues of the line, cue by cue."""
        index = self.scan.index
        for number in self._complete():
            owner, _, terms, _ = index.cues[number]
            tool = index.is_tool(number)
            for hit in self.hits(owner, number, terms):
                if not (tool and self._ordinary(hit)):
                    yield hit

    def hits(self, owner: int, cue: int, terms: Sequence[int]) -> Iterable[Hit]:
        """Where terms that the line has stand within reach of each other: a hit for each place of the one that it has least."""
        if not self._places.keys() >= {*terms}:
            self._find_places({*terms} - self._places.keys())
        places = [self._places[term] for term in terms]
        if len(places) == 1:
            return [self._hit(owner, cue, [place]) for place in places[0]]
        if all(len(rows) == 1 for rows in places):
            chosen = sorted([rows[0] for rows in places])
            return [self._hit(owner, cue, chosen)] if self._within_reach(chosen) else ()
        return self._chosen(owner, cue, sorted(places, key=len))

    def _complete(self) -> list[int]:
        """The cues of which the line has every term, and whose section it is. Finds the places of their terms."""
        rows, present, section = self.scan.index.cues, self.scan.present, self.scan.section
        complete = list[int]()
        terms = set[int]()
        for number in self.scan.cues:
            _, only, listed, _ = rows[number]
            if present.issuperset(listed) and only in ("", section, ALONE):
                complete.append(number)
                terms.update(listed)
        self._find_places(terms)
        return complete

    def _find_places(self, terms: set[int]) -> None:
        """Where terms stand in the line, all of them in one pass."""
        if not terms:
            return
        places: dict[int, list[Place]] = {term: [] for term in terms}
        for i, word in enumerate(self.scan.found):
            for term in terms & word.terms:
                places[term].append((i, i))
        for place, group in self.scan.phrases:
            for term in terms & group.terms:
                places[term].append(place)
        self._places |= places

    def _hit(self, owner: int, cue: int, chosen: list[Place]) -> Hit:
        found, at = self.scan.found, self.scan.at
        words = frozenset([i for first, last in chosen for i in range(first, last + 1)])
        content = sum([found[i].content for i in words])
        first, last = chosen[0][0], chosen[-1][1]
        return Hit(owner, cue, words, first, last, content, at[last] - at[first] + found[first].content - content)

    def _chosen(self, owner: int, cue: int, places: list[list[Place]]) -> Iterator[Hit]:
        """A hit for each place of the first term, with the nearest places of the others, where these are within reach."""
        used = set[int]()
        # What stands further from the first term than this is out of reach whatever stands between.
        span = (len(places) - 1) * (REACH + 1) + len(places) * WIDEST
        others = [self._by_place(rows) for rows in places[1:]]
        for start in places[0]:
            chosen = [start]
            for by_place in others:
                near = self._nearest(self._around(start, span, *by_place), chosen)
                if near is None:
                    break
                chosen.append(near)
            else:
                chosen.sort()
                if self._within_reach(chosen):
                    hit = self._hit(owner, cue, chosen)
                    if not hit.words <= used:
                        used |= hit.words
                        yield hit

    def _by_place(self, places: list[Place]) -> tuple[list[Place], list[int], list[int]]:
        """Places; where many, also their numbers in the order in which they stand, and where each stands in content words."""
        if len(places) <= MANY:
            return places, [], []
        order = sorted(range(len(places)), key=lambda n: places[n])
        return places, order, [self.scan.at[places[n][0]] for n in order]

    def _around(self, start: Place, span: int, places: list[Place], order: list[int], at: list[int]) -> list[Place]:
        """Those of the places that are at most `span` content words away, in their given order; all, where they are few."""
        if not order:
            return places
        here = self.scan.at[start[0]]
        return [places[n] for n in sorted(order[bisect_left(at, here - span) : bisect_right(at, here + span)])]

    def _nearest(self, places: list[Place], chosen: list[Place]) -> Place | None:
        """The place nearest to those chosen that shares no word with them."""
        at = self.scan.at
        first, last = min(chosen)[0], max(end for _, end in chosen)
        best, least = None, 0
        for place in places:
            if all(place[1] < left or place[0] > right for left, right in chosen):
                distance = max(0, at[place[0]] - at[last], at[first] - at[place[1]])
                if best is None or distance < least:
                    best, least = place, distance
        return best

    def _within_reach(self, chosen: list[Place]) -> bool:
        """Whether places in order share no word, and no gap is too wide or has a word in it that ends the reach."""
        at, breaks = self.scan.at, self.scan.breaks
        _, left = chosen[0]
        for first, last in chosen[1:]:
            if first <= left or at[first] - at[left] > REACH + 1 or breaks[first - 1] != breaks[left]:
                return False
            left = last
        return True

    def _ordinary(self, hit: Hit) -> bool:
        """Whether a product name is an ordinary word here: "excel at work", "Excel at work" where a sentence begins."""
        word, start, end = self.scan.words[hit.first]
        if hit.first != hit.last or word not in self.scan.index.common_words:
            return False
        text = self.scan.text
        return text[start:end].islower() or (hit.first == 0 and text[end : end + 1] == " ")
