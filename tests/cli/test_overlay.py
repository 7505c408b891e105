"""A coach's own folder, laid over the shipped catalog; and a language that is a folder only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from resume_helper.catalog import load_catalog
from resume_helper.errors import UserError
from resume_helper.holder.fluency import reached
from resume_helper.match.matches import find_matches
from resume_helper.person import number_reader
from resume_helper.person.amounts import NumberError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from resume_helper.catalog import Catalog

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSTING = b"Duties:\nYou will polish the brass bell of our shop and greet customers as they come in the door.\n"


def test_a_duty_of_one_s_own_is_one_entry_in_each_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "duties.yaml").write_text("- {id: polish-bell, category: store, sectors: [retail], bullets: [[]]}\n")
    (tmp_path / "en" / "duties").mkdir(parents=True)
    (tmp_path / "en" / "duties" / "store.yaml").write_text(
        "- id: polish-bell\n"
        "  name: Polish the bell\n"
        "  cues: [polish bell]\n"
        "  bullets: ['(Polish|Polished) the shop bell for {customers}']\n"
        "  examples: {match: [Polish our bell, Bell polishing], no_match: [Polish your English]}\n"
    )
    checked = run("catalog", "check", tmp_path)
    assert checked.returncode == 0
    assert checked.stderr.endswith(
        b"duties.yaml:1: [0]: 'polish-bell' has no words in es, it, nb; "
        b"a posting that asks for it gets no bullet for it there; add them\nno faults\n"
    )
    duties = json.loads(run("suggest", "--catalog", tmp_path, "--format", "json", stdin=POSTING).stdout)["duties"]
    found = {duty["id"]: duty for duty in duties}
    assert found["polish-bell"]["bullets"][0]["text"] == "Polished the shop bell for customers"
    assert "greet-customers" in found
    _is_told_where_it_has_no_words(run, tmp_path)


def test_a_metric_without_words_in_a_language_that_asks_for_it_is_noted(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "resume-helper" / "catalog"
    (own / "duties.yaml").parent.mkdir(parents=True)
    (own / "duties.yaml").write_text(
        "- {id: polish-bell, category: store, sectors: [retail], bullets: [[bells_per_day], []]}\n"
    )
    (own / "metrics.yaml").write_text("bells_per_day: {kind: count, period: day, low: 1, high: 99}\n")
    words = {
        "en": ("Polish the bell", "polish bell", "bells a day"),
        "es": ("Pulir la campana", "pulir campana", "campanas al día"),
    }
    for code, (name, cue, unit) in words.items():
        (own / code / "duties").mkdir(parents=True)
        (own / code / "duties" / "store.yaml").write_text(
            f"- id: polish-bell\n  name: {name}\n  cues: [{cue}]\n  bullets: ['{name}, {{bells_per_day}} {unit}', '{name}']\n"
            f"  examples: {{match: [{name}, '{name} ahora'], no_match: [Ring]}}\n"
        )
    (own / "en" / "metrics.yaml").write_text(
        "bells_per_day: {name: bells per day, question: How many bells?, where: The log}\n"
    )
    # A catalog of one's own is the one that is checked.
    checked = run("catalog", "check", XDG_CONFIG_HOME=str(tmp_path))
    assert checked.returncode == 0, checked.stdout
    note = (
        b"metrics.yaml:1: bells_per_day: 'bells_per_day' has no words in es; a bullet there asks for it in English; add them\n"
    )
    assert note in checked.stderr
    (own / "es" / "metrics.yaml").write_text("bells_per_day: {name: campanas al día, question: 7, wear: x}\n")
    done = run("suggest", "--to", "es", stdin=POSTING, XDG_CONFIG_HOME=str(tmp_path))
    assert done.returncode == 3
    assert f"to see them all, run: resume-helper catalog check {own}\n" in done.stderr.decode()


def _is_told_where_it_has_no_words(run: Run, folder: Path) -> None:
    for posting, status, code in (
        (POSTING, "ok", 0),
        (POSTING.split(b" and greet")[0] + b" at the start of each day.\n", "no_duties", 1),
    ):
        done = run("suggest", "--catalog", folder, "--to", "es", "--format", "json", stdin=posting)
        report = json.loads(done.stdout)
        assert (done.returncode, report["status"]) == (code, status)
        assert "polish-bell" not in {duty["id"] for duty in report["duties"]}
        says = "polish-bell: el catálogo no tiene textos para esta función en este idioma"
        assert done.stderr.decode().splitlines()[0] == says
    assert report["why"] == "no_words"
    done = run("batch", "-", "--catalog", folder, "--to", "es", stdin=json.dumps(posting.decode()).encode())
    assert done.stderr == (
        b"the catalog has no words in 'es' for polish-bell: where asked for, they are unmatched lines\n"
        b"1 posting, 0 failed, 1 with nothing to suggest (<stdin>:1)\n"
    )
    assert json.loads(done.stdout)["unmatched"] == report["unmatched"]
    assert [posting.decode()[row["start"] : row["end"]] for row in report["unmatched"]] == [report["unmatched"][0]["quote"]]
    assert "polish the brass bell" in report["unmatched"][0]["quote"]
    me, cv = folder.with_name("bell.yaml"), folder.with_name("bell.txt")
    me.write_text("basics: {name: Bo}\nwork: [{name: A, startDate: '2020', duties: [polish-bell]}]\n")
    greeting = b"Duties:\n- You will greet customers as they come in the door of our shop every day.\n"
    assert run("build", me, "-", "--catalog", folder, "--to", "es", "--output", cv, stdin=greeting).returncode == 0
    assert cv.read_text("utf-8").splitlines()[-2:] == ["A", "2020 \u2013 actualidad"]
    page = run("suggest", "--catalog", folder, "--to", "es", "--explain", stdin=posting)
    assert page.stdout.startswith("Nada que sugerir: el catálogo no tiene textos en este idioma para".encode())


def test_the_user_s_own_catalog_folder_is_used_by_itself(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "resume-helper" / "catalog" / "en"
    own.mkdir(parents=True)
    (own / "skills.yaml").write_text(
        "- {id: empathy, name: A big heart, cues: [big heart], examples: {match: [big heart, Big hearts], no_match: [art]}}\n"
    )
    done = run("catalog", "show", "empathy", XDG_CONFIG_HOME=str(tmp_path))
    assert done.stdout.startswith(b"A big heart")


def test_an_occupation_of_one_s_own_is_one_entry_in_two_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "occupations.yaml").write_text("- {id: bell-ringer, sector: retail}\n")
    (tmp_path / "en" / "occupations.yaml").write_text("- {id: bell-ringer, name: Bell ringer, titles: [shop bell attendant]}\n")
    assert run("catalog", "check", tmp_path).stderr == b"no faults\n"
    posting = b"Attendant, Shop Bell (nights)\n\n" + POSTING
    done = run("suggest", "--catalog", tmp_path, "--format", "json", stdin=posting)
    named = {"id": "bell-ringer", "name": "Bell ringer", "title": "shop bell attendant", "onet": "", "esco": ""}
    assert json.loads(done.stdout)["posting"]["occupation"] == named
    spanish = run("suggest", "--catalog", tmp_path, "--to", "es", "--format", "json", stdin=posting)
    assert json.loads(spanish.stdout)["posting"]["occupation"]["name"] == "shop bell attendant"


def test_a_language_is_a_folder(run: Run, tmp_path: Path) -> None:
    words = tmp_path / "eo"
    (words / "duties").mkdir(parents=True)
    (words / "language.yaml").write_text("name: Esperanto\n")
    (words / "words.yaml").write_text("people: {customer: {customers: klientoj}}\n")
    (words / "posting.yaml").write_text(
        "headings: {duties: [taskoj]}\nfunction_words: [la, kaj, de, en, al, por, kun, vi, ni, estas, kiu, ke, sur, el]\n"
    )
    (words / "duties" / "contact.yaml").write_text(
        "- id: answer-inbound-calls\n"
        "  name: Respondi vokojn\n"
        "  cues: [respondi vokojn]\n"
        "  bullets:\n"
        "    - Respondis {calls_per_day} vokojn de {customers} en tago\n"
        "    - Respondis {calls_per_day} vokojn kaj solvis {first_contact_resolution} tuj\n"
        "    - Parolis {handle_time}\n"
        "    - Respondis vokojn de {customers}\n"
        "  examples: {match: [respondi vokojn, Vi povas respondi vokojn], no_match: [voki]}\n"
    )
    posting = (
        "Ni serĉas homon por la butiko.\nTaskoj:\nRespondi vokojn de la klientoj kaj helpi al ili en la butiko kun ni.".encode()
    )
    done = run("suggest", "--catalog", tmp_path, stdin=posting)
    assert done.returncode == 0
    assert "Respondis [calls per day] vokojn de klientoj en tago" in done.stdout.decode()
    english = run("suggest", "--catalog", tmp_path, "--to", "en", stdin=posting)
    assert b"Answered [calls per day]" in english.stdout
    plain = run("suggest", "--catalog", tmp_path, "--format", "json", stdin=b"Vendisto\n" + posting)
    assert json.loads(plain.stdout)["posting"]["occupation"] is None


def test_a_language_of_one_s_own_has_its_own_words_about_numbers(tmp_path: Path) -> None:
    words = tmp_path / "eo"
    words.mkdir()
    (words / "language.yaml").write_text('name: Esperanto\ndecimal: ","\n')
    (words / "conditions.yaml").write_text(
        "units: {year: [jaro, jaroj, j.k.], hour: [horo, horoj]}\n"
        "particles: {and: [kaj], or: [aŭ], from: [de], to: [ĝis, ĝis la], up_to: [maksimume], clock: [la, h]}\n"
        "languages: [angla, franca, germana]\n"
        "conditions:\n"
        "  - {id: pay, name: Salajro, cues: [salajro]}\n"
        "  - {id: language, name: Lingvoj, cues: [scio angla]}\n"
        "  - {id: age, name: Aĝo, choices: {'18': [almenaŭ-18]}}\n"
        "  - {id: schedule, name: Tagoj, cues: [lundo-vendredo]}\n",
        encoding="utf-8",
    )
    catalog = load_catalog(tmp_path, cache=False)
    index = catalog.index("eo")
    for text, said, low, high in (
        ("Salajro: €1.800 ĝis €2.000", "Salajro: €1.800 ĝis €2.000", 1800, 2000),
        ("Salajro: €1.800 to €2.000", "Salajro: €1.800 to €2.000", 1800, None),
        ("Salajro: maksimume €21.000 j.k.", "Salajro: maksimume €21.000 j.k.", None, 21000),
        ("Almenaŭ 18 ĝis 30 jaroj", "Almenaŭ 18 ĝis 30 jaroj", 18, 30),
        ("Scio angla, franca kaj germana", "Scio angla, franca kaj germana", None, None),
        ("Lundo-vendredo de la 9 ĝis la 17 h", "Lundo-vendredo de la 9 ĝis la 17 h", None, None),
        ("Lundo-vendredo from 9 to 17", "Lundo-vendredo", None, None),
    ):
        (found,) = find_matches(index.posting(text), index, catalog.shared).conditions
        told = (found.value.low, found.value.high) if found.value else (None, None)
        assert (found.text, *told) == (said, low, high)


def test_what_is_typed_in_a_language_of_one_s_own_is_understood(tmp_path: Path, catalog: Catalog) -> None:
    (tmp_path / "eo").mkdir()
    (tmp_path / "eo" / "language.yaml").write_text('name: Esperanto\ndecimal: ","\n')
    (tmp_path / "eo" / "typed.yaml").write_text(
        "about: [ĉirkaŭ, almenaŭ]\nfrom: [de]\nto: [ĝis]\nor: [aŭ]\nand: [kaj]\nwithin: [dum]\nper: [en, po]\nof: [da]\n"
        "units: {minute: [minuto, minutoj], hour: [horo, horoj], month: [monatoj], percent: [elcentoj], square_metre: [kvm.]}\n"
        "periods: {hour: [horo], day: [tago], week: [semajno]}\n"
        "rates: {week: [semajne]}\n"
        "multiples: {miloj: 1000, milionoj: 1000000}\n"
        "levels: {native: [denask*], near_native: [preskaŭ denask*], good: [bone], advanced: [tre bone]}\n",
        encoding="utf-8",
    )
    own = load_catalog(tmp_path, cache=False)
    metrics = own.shared.metrics
    for text, metric, value in (
        ("ĉirkaŭ 80 en tago", "calls_per_day", 80),
        ("400 semajne", "calls_per_day", 80),
        ("1 horo kaj 4,5 minutoj", "handle_time", 3870),
        ("94 elcentoj", "csat", 94),
        ("de 78 ĝis 94 dum 6 monatoj", "csat", 94),
        ("250 kvm.", "store_area", 250),
        ("12 miloj da euros", "cash_handled_per_shift", 12_000),
        ("2 milionoj", "calls_per_day", 2_000_000),
    ):
        assert number_reader("eo", own).read(text, metrics[metric]).value == value
        with pytest.raises(NumberError):
            number_reader("es", catalog).read(text, metrics[metric])
    for text, level in (
        ("denaske", "native"),
        ("preskaŭ denaska", "near_native"),
        ("Bone", "good"),
        ("tre bone", "advanced"),
        ("fluent", "fluent"),
    ):
        found = reached(text, own.typed.levels)
        assert found is not None
        assert found.words == {level}


def test_a_language_of_one_s_own_has_its_own_abbreviations(tmp_path: Path) -> None:
    (tmp_path / "eo").mkdir()
    (tmp_path / "eo" / "language.yaml").write_text("name: Esperanto\n")
    (tmp_path / "eo" / "posting.yaml").write_text("abbreviations: [ekz, proksim]\n")
    index = load_catalog(tmp_path, cache=False).index("eo")
    for line, count in (("Vendi ekz. Visma al proksim. 9 homoj.", 1), ("Venu je approx. 9 homoj.", 2)):
        assert len(index.posting(line).segments) == count


def test_one_message_of_one_s_own_leaves_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "language.yaml").write_text('messages: {bullets: "My bullets"}\n')
    assert run("catalog", "check", tmp_path).stderr == b"no faults\n"
    done = run("suggest", "--catalog", tmp_path, stdin=POSTING)
    assert done.returncode == 0
    assert "My bullets" in done.stdout.decode()
    assert "Fill each [blank]" in done.stdout.decode()


def test_the_folder_of_a_catalog_may_be_a_text(tmp_path: Path) -> None:
    assert load_catalog(str(tmp_path)).roots == load_catalog(tmp_path).roots
    with pytest.raises(UserError, match="there is no such folder"):
        load_catalog(str(tmp_path / "no"))


def test_function_words_of_one_s_own_are_added(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "posting.yaml").write_text("function_words: [yonder]\n")
    words = load_catalog(tmp_path, cache=False).shared.function_words
    assert "en" in words["yonder"]
    assert "en" in words["the"]


def test_a_folder_of_something_else_is_no_catalog(tmp_path: Path) -> None:
    (tmp_path / "teller.txt").write_text("Teller", "utf-8")
    with pytest.raises(UserError, match="no file of a catalog"):
        load_catalog(tmp_path)
