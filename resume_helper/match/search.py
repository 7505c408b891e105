"""Find the cues of a language in the lines of a posting."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from resume_helper.catalog.index import SHARE, Found, Group, Index
from resume_helper.catalog.lexicon import Row, total
from resume_helper.catalog.packed import unpack_value
from resume_helper.text import CLAUSE_MARKS, SENTENCE_MARKS, Word

REACH = 6
"""Content words that may stand between two neighbouring terms of a cue."""
WIDEST = 8
"""Content words that one term takes at most, commas counted."""
MANY = 16
"""Places of one term in a line from which on they are looked up by where they stand: a line of a megabyte has thousands."""
NEGATION_REACH = 4
"""Words between a negation and what it negates."""
NOT_NEEDED_REACH = 2
"""Small words at most between what is not asked for and the words that say so: "A-levels **are** not essential"."""
HALF = SHARE // 2
"""A cue is half found from a greater share on."""

CLAUSE_ENDS = frozenset(f"{CLAUSE_MARKS}()")
SHORTEST_CLAUSE = 3
"""Words. What is shorter is part of its neighbour: "by phone, chat or mail"."""

Place = tuple[int, int]
"""Where a term stands: the numbers of its first and its last word in the line."""


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
    """The search in one line: which terms it has, which cues they complete, and where. Words are numbered from its first."""

    def __init__(self, text: str, words: Sequence[Word], section: str, index: Index) -> None:
        """`text` is the line, `words` are its words with their spans in it, `section` is where it stands."""
        find = index.find
        self.text, self.words, self.section, self.index = text, words, section, index
        self.found: list[Found] = [find(word) for word, _, _ in words]
        self.at = _places(text, words, self.found)
        """The place of each word, counted in content words; a comma counts for one more."""
        self.breaks = [*accumulate(found.breaks for found in self.found)]
        """How many words that end a reach stand up to each word."""
        self.present = set[int]()
        """The terms that stand in the line."""
        self.phrases = list[tuple[Place, Group]]()
        self.negated = set[int]()
        """The owners of hits that a negation in the same clause took back."""
        self._places: dict[int, list[Place]] = {}
        self._against: dict[int, dict[int, tuple[int, str]]] = {}

    def clauses(self) -> Iterator[tuple[range, "Search"]]:
        """The clauses of the line: the numbers of their words, and each as a search of its own. None where it has but one."""
        text, words, last = self.text, self.words, len(self.words)
        cuts = [0]
        for i in range(SHORTEST_CLAUSE, last - SHORTEST_CLAUSE + 1):
            if i - cuts[-1] >= SHORTEST_CLAUSE and not CLAUSE_ENDS.isdisjoint(text[words[i - 1][2] : words[i][1]]):
                cuts.append(i)
        for begin, end in pairwise([*cuts, last]) if len(cuts) > 1 else ():
            yield range(begin, end), Search(text, words[begin:end], self.section, self.index)

    def hits(self, cues: Iterable[int]) -> tuple[list[Hit], list[tuple[Hit, str]]]:
        """Where those of the cues are found whole; and the hits that are taken back, with what took them."""
        kept, dropped = list[Hit](), list[tuple[Hit, str]]()
        for hit in self._hits(self._complete(cues)):
            against = self._taken_back(hit)
            if against:
                dropped.append((hit, against))
            else:
                kept.append(hit)
        return kept, dropped

    def candidates(self) -> Iterable[int]:
        """The cues whose rarest term stands in the line, each once. Fills `present` and `phrases` on the way."""
        found, last, present = self.found, len(self.found), self.present
        group_of, cues = self.index.group, list[int]()
        for i, word in enumerate(found):
            present |= word.terms
            cues += word.cues
            for phrases in word.phrases if i + 1 < last else ():
                following = found[i + 1]
                packed = filter(None, (phrases.get(following.stem), phrases.get(following.form)))
                for rest, terms in (row for rows in packed for row in unpack_value(rows)):
                    end = i + 1 + len(rest)
                    same = end < last and all(k in (w.stem, w.form) for k, w in zip(rest, found[i + 2 :], strict=False))
                    if same and not self._parted(i, end):
                        group = group_of(terms)
                        present |= group.terms
                        cues += group.cues
                        self.phrases.append(((i, end), group))
        return dict.fromkeys(cues)

    def _crosses_an_end(self, first: int, last: int) -> bool:
        """Whether more ends between words than at a comma: "No experience? You will answer calls" negates no calls."""
        between = self.text[self.words[first][2] : self.words[last][1]]
        return any(mark in between for mark in f"{SENTENCE_MARKS};:")

    def _parted(self, first: int, last: int) -> bool:
        """Whether a comma or semicolon stands between words: "accounts, updates" are no "account updates"."""
        return any(self.text[end] in ",;" for _, _, end in self.words[first:last])

    def told(self, cues: Iterable[int]) -> dict[int, float]:
        """What the words say of duties and skills besides, by owner, in logits (see catalog/lexicon.py)."""
        lexicon = self.index.lexicon
        if not lexicon.bias:
            return {}
        words = self._distinct()
        terms = (*(word.terms_say for word in words), *(group.terms_say for _, group in self.phrases))
        said = lexicon.said((word.stem_says for word in words), terms)
        return lexicon.told(said, lexicon.manner(self.manner()), self.partial(cues))

    def _distinct(self) -> Iterable[Found]:
        """Its words, each once."""
        return {word: found for (word, _, _), found in zip(self.words, self.found, strict=True)}.values()

    def stems(self) -> list[str]:
        """The stems of its words that the lexicon listens to."""
        return [word.stem for word in self._distinct() if word.speaks]

    def trade(self) -> Row:
        """What its words say of the sector (see catalog/trade.py)."""
        return total(word.trade for word in self._distinct())

    def manner(self) -> set[str]:
        """How the line speaks, whatever of: its words, function words too, and those that it begins with."""
        stems = [word.stem for word in self.found]
        return {*stems, f"^{' '.join(stems[:1])}", f"^{' '.join(stems[:2])}"}

    def terms(self) -> list[int]:
        """The terms that its words and phrases are, those of each word or phrase by themselves."""
        found = (*(word.terms for word in self._distinct()), *(group.terms for _, group in self.phrases))
        return [term for terms in found for term in terms]

    def partial(self, cues: Iterable[int]) -> dict[int, tuple[str, float, int]]:
        """How far the cues are found whose rarest term is there: by owner, its kind, the best share, how many half found."""
        index, present = self.index, self.present
        rows, owners, counted = index.cues, index.owners, index.lexicon.weights
        best, many = dict[int, int](), Counter[int]()
        for cue in cues:
            owner, _, terms, shares = rows[cue]
            if owners[owner][0] in counted:
                share = sum([one for term, one in zip(terms, shares, strict=True) if term in present])
                best[owner] = max(share, best.get(owner, 0))
                many[owner] += share > HALF
        return {owner: (owners[owner][0], share / SHARE, many[owner]) for owner, share in best.items()}

    def _complete(self, cues: Iterable[int]) -> list[int]:
        """Those of the cues of which the line has every term, and whose section it is. Fills the places of their terms."""
        rows, present, section = self.index.cues, self.present, self.section
        complete = list[int]()
        terms = set[int]()
        for number in cues:
            _, only, listed, _ = rows[number]
            if present.issuperset(listed) and (not only or only == section):
                complete.append(number)
                terms.update(listed)
        self._find_places(terms)
        return complete

    def _find_places(self, terms: set[int]) -> None:
        """Where terms stand in the line, all of them in one pass."""
        places: dict[int, list[Place]] = {term: [] for term in terms}
        for i, word in enumerate(self.found):
            for term in terms & word.terms:
                places[term].append((i, i))
        for place, group in self.phrases:
            for term in terms & group.terms:
                places[term].append(place)
        self._places |= places

    def _hits(self, cues: Iterable[int]) -> Iterator[Hit]:
        for number in cues:
            owner, _, terms, _ = self.index.cues[number]
            tool = self.index.is_tool(number)
            for hit in self._placed(owner, number, terms):
                if not (tool and self._ordinary(hit)):
                    yield hit

    def _placed(self, owner: int, cue: int, terms: Sequence[int]) -> Iterable[Hit]:
        """The places where all terms stand within reach of each other, one for each place of the rarest."""
        places = [self._places[term] for term in terms]
        if len(places) == 1:
            return [self._hit(owner, cue, [place]) for place in places[0]]
        if all(len(rows) == 1 for rows in places):
            chosen = sorted([rows[0] for rows in places])
            return [self._hit(owner, cue, chosen)] if self._within_reach(chosen) else ()
        return self._chosen(owner, cue, sorted(places, key=len))

    def _hit(self, owner: int, cue: int, chosen: list[Place]) -> Hit:
        found, at = self.found, self.at
        words = frozenset([i for first, last in chosen for i in range(first, last + 1)])
        content = sum([found[i].content for i in words])
        first, last = chosen[0][0], chosen[-1][1]
        return Hit(owner, cue, words, first, last, content, at[last] - at[first] + found[first].content - content)

    def _chosen(self, owner: int, cue: int, places: list[list[Place]]) -> Iterator[Hit]:
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
        return places, order, [self.at[places[n][0]] for n in order]

    def _around(self, start: Place, span: int, places: list[Place], order: list[int], at: list[int]) -> list[Place]:
        """Those of the places that are at most so many content words away, as they were ordered."""
        if not order:
            return places
        here = self.at[start[0]]
        return [places[n] for n in sorted(order[bisect_left(at, here - span) : bisect_right(at, here + span)])]

    def _nearest(self, places: list[Place], chosen: list[Place]) -> Place | None:
        """The place nearest to those chosen that shares no word with them."""
        at = self.at
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
        at, breaks = self.at, self.breaks
        _, left = chosen[0]
        for first, last in chosen[1:]:
            if first <= left or at[first] - at[left] > REACH + 1 or breaks[first - 1] != breaks[left]:
                return False
            left = last
        return True

    def _ordinary(self, hit: Hit) -> bool:
        """Whether a product name is an ordinary word here: "excel at work", "Excel at work" where a sentence begins."""
        word, start, end = self.words[hit.first]
        if hit.first != hit.last or word not in self.index.common_words:
            return False
        text = self.text
        return text[start:end].islower() or (hit.first == 0 and text[end : end + 1] == " ")

    def _taken_back(self, hit: Hit) -> str:
        """The negation or the words of an `unless` that take a hit back; "" for none."""
        before = self._negation(hit)
        refusal = "" if before >= 0 else self._not_needed(hit)
        if refusal or (before >= 0 and not self._parted(before, hit.first)):
            self.negated.add(hit.owner)
        if refusal or before >= 0:
            return refusal or self.found[before].folded
        against = self._ruled_out(hit.owner)
        return min([against[i] for i in range(hit.first, hit.last + 1) if i in against], default=(0, ""))[1] if against else ""

    def _negation(self, hit: Hit) -> int:
        """The number of the negation before a hit ("**no** cold calling"), -1 where there is none."""
        index, found = self.index, self.found
        for i in range(max(0, hit.first - NEGATION_REACH), hit.first):
            if not found[i].negates or self._crosses_an_end(i, hit.first) or self._says(i, index.negation_exceptions):
                continue
            if not (self._says(i, index.not_needed) and self._parted(i, hit.first)):
                return i
        return -1

    def _not_needed(self, hit: Hit) -> str:
        """The words after a hit that say that it is not asked for: "A-levels **not essential**", if no "but a plus" follows."""
        index, found, after = self.index, self.found, hit.last + 1
        for i in range(after, min(after + NOT_NEEDED_REACH + 1, len(found))):
            refusal = self._says(i, index.not_needed)
            if refusal and not self._parted(hit.last, i) and not self._crosses_an_end(hit.last, i):
                following = found[i + len(refusal) : i + len(refusal) + 1]
                return "" if following and following[0].folded in index.but else " ".join(refusal)
            if found[i].content:
                break
        return ""

    def _says(self, first: int, phrases: Mapping[str, Sequence[tuple[str, ...]]]) -> tuple[str, ...]:
        """The one of the phrases, given by their first word, that begins with a word of the line; () for none."""
        found = self.found
        for phrase in phrases.get(found[first].folded, ()):
            words = found[first : first + len(phrase)]
            if len(words) == len(phrase) and all(word.folded == part for word, part in zip(words, phrase, strict=True)):
                return phrase
        return ()

    def _ruled_out(self, owner: int) -> dict[int, tuple[int, str]]:
        """The words amid which an `unless` of an owner stands: by their number, that of the `unless` and its text."""
        ruled = self._against.get(owner)
        if ruled is None:
            ruled = self._against[owner] = {}
            for number, (text, terms) in enumerate(self.index.unless(owner)):
                if self.present.issuperset(terms):
                    self._find_places({term for term in terms if term not in self._places})
                    for other in self._placed(owner, -1, terms):
                        for i in range(other.first, other.last + 1):
                            ruled.setdefault(i, (number, text))
        return ruled


def _places(text: str, words: Sequence[Word], found: list[Found]) -> list[int]:
    at, places = 0, list[int]()
    for (_, _, end), word in zip(words, found, strict=True):
        at += word.content
        places.append(at)
        at += text[end : end + 1] == ","
    return places
