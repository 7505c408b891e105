"""What the words of a line say beside its cues: the features that the lexicon weighs (catalog/lexicon.py, catalog/trade.py)."""

from collections import Counter

from resume_helper.catalog.kinds import SHARE
from resume_helper.catalog.lexicon import Row, total
from resume_helper.match.scan import Scan

HALF = SHARE // 2
"""A cue is half found from a greater share on."""


def told(scan: Scan) -> dict[int, float]:
    """What the words say of duties and skills, by owner, in logits."""
    lexicon = scan.index.lexicon
    if not lexicon.bias:
        return {}
    words = scan.distinct
    terms_say = (*(word.terms_say for word in words), *(group.terms_say for _, group in scan.phrases))
    said = lexicon.said((word.stem_says for word in words), terms_say)
    return lexicon.told(said, lexicon.manner(manner(scan)), partial(scan))


def trade(scan: Scan) -> Row:
    """What the words say of the sector."""
    return total(word.trade for word in scan.distinct)


def stems(scan: Scan) -> list[str]:
    """The stems of the words that the lexicon listens to."""
    return [word.stem for word in scan.distinct if word.speaks]


def terms(scan: Scan) -> list[int]:
    """The terms that the words and phrases are, those of each word or phrase by themselves."""
    found = (*(word.terms for word in scan.distinct), *(group.terms for _, group in scan.phrases))
    return [term for terms in found for term in terms]


def manner(scan: Scan) -> set[str]:
    """How the line speaks, whatever of: its words, function words too, and those that it begins with."""
    said = [word.stem for word in scan.found]
    return {*said, f"^{' '.join(said[:1])}", f"^{' '.join(said[:2])}"}


def partial(scan: Scan) -> dict[int, tuple[str, float, int]]:
    """How far the cues are found whose rarest term is there: by owner, its kind, the best share, how many half found."""
    index, present = scan.index, scan.present
    rows, owners, counted = index.cues, index.owners, index.lexicon.weights
    best, many = dict[int, int](), Counter[int]()
    for cue in scan.cues:
        owner, _, listed, shares = rows[cue]
        if owners[owner][0] in counted:
            share = sum([one for term, one in zip(listed, shares, strict=True) if term in present])
            best[owner] = max(share, best.get(owner, 0))
            many[owner] += share > HALF
    return {owner: (owners[owner][0], share / SHARE, many[owner]) for owner, share in best.items()}
