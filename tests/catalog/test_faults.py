"""What is wrong with a catalog of one's own: told with its place, and what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import find, load_catalog
from resume_helper.catalog.filled import broken
from resume_helper.errors import UserError
from resume_helper.match.examples import check
from resume_helper.yamlfile import Faults, Place

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[bytes]]
    Files = dict[str, str | bytes]
    Check = Callable[..., list[str]]

MESSAGES = 'messages: {bullets: Bullets, change: "({before})", change_in: "({before} in {time})", now: now, why: Why}\n'
BASE = {
    "weights.yaml": (find.shipped() / "weights.yaml").read_text("utf-8"),
    "sectors.yaml": "[retail]",
    "metrics.yaml": "calls_per_day: {kind: count, period: day, low: 1, high: 500}\n",
    "duties.yaml": "- {id: answer-calls, category: contact, sectors: [retail], bullets: [[calls_per_day], []]}\n",
    "skills.yaml": "- {id: patience, group: soft}\n",
    "en/language.yaml": f"name: English\nstemmer: english\n{MESSAGES}",
    "en/words.yaml": "people: {customer: {customer: customer, customers: customers}}\n",
    "en/sectors.yaml": "- {id: retail, name: Retail, titles: [clerk], cues: [shop]}\n",
    "en/metrics.yaml": "calls_per_day: {name: calls per day, question: How many calls (do|did) you take?, where: the log}\n",
    "en/skills.yaml": (
        "- {id: patience, name: Patience, cues: [patient], examples: {match: [be patient, patient], no_match: [park]}}\n"
    ),
    "en/duties/contact.yaml": (
        "- {id: answer-calls, name: Answer calls, cues: [answer call], "
        "bullets: ['(Answer|Answered) {calls_per_day} calls of {customers}', '(Answer|Answered) calls'], "
        "examples: {match: [answer calls, You answer each call], no_match: [sell]}}\n"
    ),
}
"""A catalog with one of each, which is read in a moment."""


def write(folder: Path, files: Files) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def faults(tmp_path: Path) -> Check:
    """The faults of a folder with these files, laid over a small catalog; their places are told without the folder."""

    def faults_(files: Files, only: str = "") -> list[str]:
        roots = write(tmp_path / "base", {**BASE}), write(tmp_path / "own", files)
        return [str(fault).replace(f"{tmp_path / 'own'}/", "own/") for fault in check(roots, only)]

    return faults_


def test_a_small_catalog_has_none(faults: Check) -> None:
    assert faults({"skills.yaml": "[]"}) == []


def test_a_message_is_one_that_there_is_and_is_filled_as_english_is(faults: Check) -> None:
    messages = 'messages: {bulets: Mine, change: "(from {befor}", now: "{about}", why: "{", change_in: "{time:d}"}'
    at = "own/en/language.yaml:1: messages."
    assert sorted(faults({"en/language.yaml": messages})) == [
        f"{at}bulets: unknown message 'bulets'; did you mean 'bullets'?",
        f"{at}change: '(from {{befor}}' has the unknown field '{{befor}}'; use {{before}}, as English does",
        f"{at}change_in: '{{time:d}}' has the unknown field '{{time:d}}'; use {{before}}, {{time}}, as English does",
        f"{at}now: '{{about}}' has the unknown field '{{about}}'; leave it out, as English does",
        f"{at}why: '{{' has one brace without the other; write {{name}} whole, or {{{{ for a brace",
    ]


def test_what_is_no_mapping_or_list_leaves_what_is_below(faults: Check) -> None:
    own = {"en/language.yaml": "messages: hello", "en/words.yaml": "people:"}
    assert sorted(faults(own)) == [
        "own/en/language.yaml:1: messages: this is a text, not a mapping (key: value)",
        "own/en/words.yaml:1: people: this is empty, not a mapping (key: value)",
    ]


def test_a_message_that_a_language_lacks_is_named(tmp_path: Path) -> None:
    whole = {name.replace("en/", "nb/"): text for name, text in BASE.items() if name.startswith("en/")}
    write(tmp_path, {**BASE, **whole, "nb/language.yaml": BASE["en/language.yaml"].replace(", why: Why", "")})
    assert list(map(str, check((tmp_path,)))) == ["nb/language.yaml:1: not written in this language: why; add their entries"]


def test_what_stops_the_reading_is_a_fault(faults: Check) -> None:
    found = faults(
        {
            "weights.yaml": "duty: {}\nskil: {threshold: .nan}\n",
            "en/conditions.yaml": "numbers: {two: ²}\n",
            "skills.yaml": "[" * 900 + "]" * 900,
        }
    )
    for part in (
        "own/weights.yaml:1: duty: 'adjacent' is missing; add it",
        "own/weights.yaml:2: skil: unknown kind 'skil'; did you mean 'skill'?",
        "own/weights.yaml:2: skil.threshold: 'threshold' is no number; write digits",
        "own/en/conditions.yaml:1: numbers.two: '²' is no whole number; write digits",
        f"own/skills.yaml:1: {'[0]' * 30}: 30 lists and mappings in each other are the most that is read; take out",
    ):
        assert any(fault.startswith(part) for fault in found), part
    assert not any("'adjacent' is no number" in fault for fault in found)


def test_small_words_that_nothing_reads_are_faults(faults: Check) -> None:
    found = faults({"en/conditions.yaml": "particles: {upto: [up to], to: to, clock: ['']}\n"})
    for part in (
        "own/en/conditions.yaml:1: particles.upto: unknown key 'upto'; did you mean 'up_to'?",
        "own/en/conditions.yaml:1: particles.to: ",
        "own/en/conditions.yaml:1: particles.clock[0]: ",
    ):
        assert any(fault.startswith(part) for fault in found), (part, found)


def test_a_month_that_is_no_number_is_a_fault(faults: Check) -> None:
    found = faults({"en/conditions.yaml": "months: {may: [mei]}\n", "en/resume.yaml": "dates: {months: {13: [nonuary]}}\n"})
    for part in (
        "own/en/conditions.yaml:1: months.may: unknown key 'may'",
        "own/en/resume.yaml:1: dates.months.13: unknown key '13'",
    ):
        assert any(fault.startswith(part) for fault in found), (part, found)


def test_a_program_that_stands_twice_or_is_of_no_known_skill_is_a_fault(faults: Check) -> None:
    found = faults(
        {"programs.yaml": "hotel: {names: [Velda, Orro], words: [velda], skills: [tils]}\nshop: {makers: [Zenta]}\n"}
    )
    for part in (
        "own/programs.yaml:1: hotel.words[0]: 'velda' stands twice; keep one",
        "own/programs.yaml:1: hotel.skills[0]: unknown skill 'tils'",
        "own/programs.yaml:2: shop.makers: unknown key 'makers'",
    ):
        assert any(fault.startswith(part) for fault in found), (part, found)


def test_words_that_people_type_and_nothing_reads_are_faults(faults: Check) -> None:
    typed = "abuot: [some]\nunits: {hour: [hr, ''], our: [hr]}\nrates: daily\nperiods:\n  day: [t]\n  hour: [T, hr]\n"
    typed += "multiples: {k: 100, lakh: many}\n"
    at = "own/en/typed.yaml"
    assert sorted(faults({"en/typed.yaml": typed})) == [
        f"{at}:1: abuot: unknown key 'abuot'; did you mean 'about'?",
        f"{at}:2: units.hour[1]: this is empty, not a text",
        f"{at}:2: units.our: unknown key 'our'; did you mean 'hour'?",
        f"{at}:3: rates: this is a text, not a mapping (key: value)",
        f"{at}:5: periods.day[0]: 't' says 'hour' already; keep one, in all languages",
        f"{at}:7: multiples.k: 'k' says '1000' already; keep one, in all languages",
        f"{at}:7: multiples.lakh: 'many' is no whole number; write digits",
    ]


def test_a_level_has_words_with_any_ending_but_no_other_beginning(faults: Check) -> None:
    typed = "levels: {native: [born*, ' *born', 'as bo*rn', 'b* born*', '!'], nativ: [born]}\n"
    at, remedy = "own/en/typed.yaml:1: levels", "write it at the end of a word: nativ*"
    assert sorted(faults({"en/typed.yaml": typed})) == [
        f"{at}.nativ: unknown key 'nativ'; did you mean 'native'?",
        f"{at}.native[1]: ' *born' has a stray '*'; {remedy}",
        f"{at}.native[2]: 'as bo*rn' has a stray '*'; {remedy}",
    ]


def test_a_word_that_people_type_says_the_same_in_all_languages(tmp_path: Path) -> None:
    own = {
        "en/typed.yaml": "units: {minute: [t, min]}\n",
        "nb/typed.yaml": "units: {hour: [t]}\n",
        "nb/language.yaml": "name: N\n",
    }
    write(tmp_path, {**BASE, **own})
    found = [
        str(fault) for fault in check((tmp_path,)) if "typed" in fault.place.file and not fault.what.startswith("not written")
    ]
    assert found == ["nb/typed.yaml:1: units.hour[0]: 't' says 'minute' already; keep one, in all languages"]


def test_what_a_language_has_no_typed_words_for_is_named_unless_it_says_so(tmp_path: Path) -> None:
    whole = {name.replace("en/", "nb/"): text for name, text in BASE.items() if name.startswith("en/")}
    own = {
        "en/typed.yaml": "about: [some]\nof: []\nunits: {hour: [hr], day: [day]}\n",
        "nb/typed.yaml": "of: []\nunits: {day: []}\n",
    }
    write(tmp_path, {**BASE, **whole, **own})
    said = "nb/typed.yaml:1: not written in this language: about, units.hour; add their entries"
    assert list(map(str, check((tmp_path,)))) == [said]


def test_only_a_condition_is_told_by_a_line_of_its_own(faults: Check) -> None:
    skills = BASE["en/skills.yaml"].replace("cues: [patient]", 'cues: [patient, "@alone calm"]')
    conditions = "conditions: [{id: place, name: Place, choices: {hybrid: ['@alone hybrid']}}]\n"
    found = faults({"conditions.yaml": "[place]", "en/conditions.yaml": conditions, "en/skills.yaml": skills})
    assert [fault for fault in found if "@alone" in fault] == [
        "own/en/skills.yaml:1: [0].cues[1]: cue '@alone calm' has '@alone'; only the cues of conditions may have it"
    ]


@pytest.mark.parametrize(("name", "to"), [("loop", "loop"), ("skills.yaml", "nowhere")])
def test_what_cannot_be_looked_at_is_named_by_check_and_in_use(tmp_path: Path, name: str, to: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / name).symlink_to(to)
    for use in (lambda: check((find.shipped(), tmp_path), "en"), lambda: load_catalog(tmp_path, cache=False).shared):
        with pytest.raises(UserError, match=rf"{name}: cannot be read \(.+\); check the path"):
            use()


def test_a_link_to_a_folder_above_is_followed_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "up").symlink_to("..")
    assert load_catalog(tmp_path, cache=False).hash


def test_a_file_that_nothing_reads_is_named(faults: Check) -> None:
    lost = ["dutys.yaml", "en/duties/dogs.yaml", "en/duties/old/contact.yaml", "en/dutis/contact.yaml", "en/skills.yml"]
    found = {fault.partition(":")[0]: fault for fault in faults(dict.fromkeys([*lost, "README.md", ".git/x.yaml"], ""))}
    assert sorted(found) == [f"own/{name}" for name in lost]
    assert found["own/dutys.yaml"] == "own/dutys.yaml:1: nothing reads this file; did you mean 'duties.yaml'?"
    assert "did you mean 'en/duties/contact.yaml'?" in found["own/en/dutis/contact.yaml"]
    assert found.keys() - {fault.partition(":")[0] for fault in faults({}, "en")} == set()


def test_a_folder_without_files_is_named(faults: Check, tmp_path: Path) -> None:
    what = "this folder has no file of a catalog; write some, as catalog/README.md tells"
    (tmp_path / "own" / "en").mkdir(parents=True)
    assert faults({}) == [f"{tmp_path / 'own'}:1: {what}"]
    assert faults({"duties.yaml": "[]"}) == [f"own/en:1: {what}"]


def test_what_no_language_has_words_for_is_named(faults: Check) -> None:
    own = {
        "duties.yaml": "- {id: walk-dogs, category: store, bullets: [[]]}\n",
        "metrics.yaml": "dogs_per_day: {kind: count, low: 10, high: 1}\n",
    }
    remedy = "add them in the folder of a language, or remove it"
    assert faults(own) == [
        "own/metrics.yaml:1: dogs_per_day: 'low' is 10 and 'high' is 1; write the smaller one as low",
        f"own/duties.yaml:1: [0]: no language has words for 'walk-dogs'; {remedy}",
        f"own/metrics.yaml:1: dogs_per_day: no language has words for 'dogs_per_day'; {remedy}",
    ]


def test_a_metric_names_sectors_that_there_are(faults: Check) -> None:
    row = "calls_per_day: {kind: count, period: day, low: 1, high: 500, sectors: [kennel]}\n"
    what = "calls_per_day.sectors[0]: unknown sector 'kennel'; use retail"
    assert faults({"metrics.yaml": row}) == [f"own/metrics.yaml:1: {what}"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("(Walk|Walked) {dogs} dogs (CRM) for {customers}", ""),
        ("(Walk|Walked dogs for {customers}", "("),
        ("Walk|Walked) dogs", "|"),
        ("Walked {dogs dogs", "{"),
        ("(Walk|Walked|Walking) dogs", "("),
        ("Walked dogs)", ")"),
    ],
)
def test_a_mark_that_would_be_written_as_it_stands_is_found(text: str, mark: str) -> None:
    assert broken(text) == mark


def test_a_stray_mark_is_a_fault_of_a_bullet_and_of_a_question(faults: Check) -> None:
    duty, question = BASE["en/duties/contact.yaml"].replace("Answered) calls", "Answered calls"), "How many (do|did you take?"
    own = {
        "en/duties/contact.yaml": duty,
        "en/metrics.yaml": f"calls_per_day: {{name: calls, question: {question}, where: here}}",
    }
    remedy = "write (present|past) and {slot} whole"
    assert faults(own) == [
        f"own/en/duties/contact.yaml:1: [0].bullets[1]: '(Answer|Answered calls' has a stray '('; {remedy}",
        f"own/en/metrics.yaml:1: calls_per_day.question: '{question}' has a stray '('; {remedy}",
    ]


def test_a_language_that_there_is_not_is_a_wrong_command_line(run: Run) -> None:
    done = run("catalog", "check", "--language", "xx")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"resume-helper: there is no language 'xx'; use en, es, it, nb\n"


def test_a_variety_is_named_after_its_language_and_has_what_a_variety_has(faults: Check) -> None:
    fine = "en-US: {signs: [center]}\nen-GB: {aliases: [en-IE], signs: [\u00a3, annual leave], words: {center: centre}}\n"
    assert faults({"en/varieties.yaml": fine}) == []
    assert faults({"en/varieties.yaml": "british: {words: {center: centre}}\n"}) == [
        "own/en/varieties.yaml:1: british: 'british' is no variety of 'en'; write en-GB for that of Britain"
    ]
    assert faults({"en/varieties.yaml": "en-GB: {word: {center: centre}}\n"}) == [
        "own/en/varieties.yaml:1: en-GB.word: unknown key 'word'; did you mean 'words'?"
    ]
    assert faults({"en/varieties.yaml": "en-GB: {words: {center: [centre]}, signs: {}}\n"}) == [
        "own/en/varieties.yaml:1: en-GB.words.center: this is a list, not a text",
        "own/en/varieties.yaml:1: en-GB.signs: this is a mapping, not a list",
    ]


def test_a_fault_is_told_where_it_is_and_with_what_to_do_instead(faults: Check) -> None:
    duty = BASE["en/duties/contact.yaml"].replace("calls of {customers}", "calls of {guests}")
    own: Files = {
        "en/duties/contact.yaml": duty,
        "duties.yaml": "- {category: contact}\n- {category: contact}\n- {id: answer-calls, category: contact, "
        "sectors: [bank], yields_to: [sell], skills: [haste], bullets: [[calls_per_day], []]}\n",
        "context.tsv": "# a head\nanswer-calls\tmuch\n",
        "sectors.tsv": b"always\t\xff\n",
    }
    assert sorted(faults(own)) == [
        "own/context.tsv:2: line 2 is no line of a context; fit it anew, or delete the file",
        "own/duties.yaml:1: [0]: 'id' is missing; add it",
        "own/duties.yaml:2: [1]: 'id' is missing; add it",
        "own/duties.yaml:3: [2].sectors[0]: unknown sector 'bank'; use retail",
        "own/duties.yaml:3: [2].skills[0]: unknown skill 'haste'; use patience",
        "own/duties.yaml:3: [2].yields_to[0]: unknown duty 'sell'; use answer-calls",
        "own/en/duties/contact.yaml:1: [0].bullets[0]: unknown slot 'guests'; use calls_per_day, customer, customers",
        "own/sectors.tsv: this is not UTF-8 text; save the file as UTF-8",
    ]


def test_of_many_names_that_there_are_the_nearest_is_told() -> None:
    faults = Faults()
    faults.unknown(Place("duties.yaml", 1, "bullets"), "metric", "callz", [*map(str, range(20)), "calls_per_day"])
    assert list(map(str, faults.found)) == [
        "duties.yaml:1: bullets: unknown metric 'callz'; use one of the 21 that there are, such as 'calls_per_day'"
    ]


@pytest.mark.parametrize(
    ("slots", "fine"),
    [
        ("[calls_per_day], [], []", True),
        ("[calls_per_day], []", True),
        ("[calls_per_day]", False),
        ("[calls_per_day], [calls_per_day], []", False),
    ],
)
def test_a_language_may_give_the_first_bullets_of_a_duty_alone(faults: Check, slots: str, *, fine: bool) -> None:
    own: Files = {"duties.yaml": f"- {{id: answer-calls, category: contact, sectors: [retail], bullets: [{slots}]}}\n"}
    assert bool(faults(own)) != fine
