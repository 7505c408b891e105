"""Many postings: one line of JSON each, in input order, byte for byte the same however many processes or machines do it."""

from __future__ import annotations

import gc
import os
from collections import Counter, deque
from concurrent.futures import CancelledError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from resume_helper.batch.sources import chunks
from resume_helper.batch.tables import CARRIED, Source, given
from resume_helper.catalog import load_catalog
from resume_helper.catalog.entries import language_of
from resume_helper.errors import UserError, needed
from resume_helper.fit import fit
from resume_helper.holder.demands import answered
from resume_helper.person import Person, read_person
from resume_helper.posting.decode import writable
from resume_helper.render import json
from resume_helper.render.astray import resume_alone
from resume_helper.reposts import fingerprint
from resume_helper.sections import name_in
from resume_helper.suggestion import suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from resume_helper.catalog import Catalog
    from resume_helper.report import Report

__all__ = ["Loaded", "Options", "Outcome", "Source", "check", "run", "run_on_cluster", "settle", "untold", "work"]
CHUNK = 32
"""Postings that go to a worker at once."""
AHEAD = 4
"""Chunks in flight for each worker: enough that none waits, few enough that memory stays constant."""
GC_THRESHOLD = 100_000
"""Values between two searches for cycles. Reports have none, and each search would go through all of them."""
A = TypeVar("A")
B = TypeVar("B")


class Options(NamedTuple):
    """What holds for every posting of a batch. Plain values, so that they can be sent to another process or machine."""

    to: str = ""
    sector: str = ""
    catalog: Path | None = None
    profiles: tuple[Path, ...] = ()
    own: bool = False
    """Whether records are written in the language of most of the profiles, where `to` names none."""


class Outcome(NamedTuple):
    """A record of the JSON contract as a line, and whether the posting could be read."""

    line: str
    failed: bool
    trace: str = ""
    """Where the program went wrong, if it did: a bug, to be reported."""


class Loaded:
    """What options name, loaded: the catalog, and by their names the people who are held against postings."""

    def __init__(self, options: Options) -> None:
        self.options, self.catalog = options, load_catalog(options.catalog)
        self.people = dict[str, Person]()
        faults = list[str]()
        for path in options.profiles:
            name = writable(path.stem)
            if name in self.people:
                faults.append(f"{path}: there is another profile '{name}', and people go by these names; rename one")
                continue
            try:
                self.people[name] = read_person(path, self.catalog)
            except UserError as error:
                faults.append(str(error))
        if faults:
            raise UserError("\n".join(faults))
        languages = [code for code, _ in Counter(who.profile.language for who in self.people.values()).most_common()]
        self.languages = {name: self.catalog.spoken(who.profile.language, *languages) for name, who in self.people.items()}
        """The language, or variety of one, of each person."""
        self.to = self.catalog.spoken(options.to, *languages) if options.own else options.to
        """The language, or variety of one, that records are written in; "" for that of each posting."""

    def outcome(self, source: Source) -> Outcome:
        """What became of one posting: one that meets a bug must not end a run of many."""
        source = Source(*map(writable, given(source)))
        name, text, error, *_ = source
        if error:
            return self._failure(source, error)
        try:
            report = suggest(text, self.catalog, source=name, title=source.title, to=self.to, sector=self.options.sector)
            # Of a row of a table nobody is told to give it to `check`; and who names the sector knows what it is.
            if name == source.file and not self.options.sector and (astray := resume_alone(report, text, name, self.catalog)):
                return self._failure(source, astray)
            return Outcome(self._line(report, source), failed=False)
        except UserError:
            raise
        except Exception as fault:  # noqa: BLE001 - see above
            import traceback

            error = f"{name}: internal error ({type(fault).__name__}); please report it"
            return self._failure(source, error, traceback.format_exc())

    def _failure(self, source: Source, error: str, trace: str = "") -> Outcome:
        record = json.failure(source.name, error, self.catalog.version)
        record["posting"] |= _where(source)
        return Outcome(json.line(record), failed=True, trace=trace)

    def _line(self, report: Report, source: Source) -> str:
        record = json.record(report)
        mark = fingerprint(source.text, report, self.catalog, (source.place, source.company))
        record["posting"] |= _where(source) | ({"fingerprint": mark} if mark else {})
        people = [self._person(name, report, source.text) for name in self.people]
        return json.line({**record, "people": people} if people else record)

    def _person(self, name: str, report: Report, text: str) -> dict[str, Any]:
        """How far one of the people covers a posting, in their own words where records are in the language of most of them."""
        who, named = self.people[name], {}
        if self.options.own and not self.options.to:
            code, language = self.languages[name], report.posting.language
            report = report._replace(to=language_of(code), variety=code if code != language_of(code) else "")
            known = self.catalog.writing(code).skills
            stated = [skill for skill in report.skills if skill.asked == "stated" and skill.id in known]
            named = {"names": {skill.id: name_in(code, skill, self.catalog, language) for skill in stated}}
        return {"profile": name, **fit(answered(who, report, text), who)._asdict(), **named}


def _where(source: Source) -> dict[str, str]:
    """What a record tells of a posting besides its name: its table, what it is a copy of, and what the table tells."""
    told = {name: getattr(source, name) for name in ("table", "same_as", *CARRIED)}
    return {name: value for name, value in told.items() if value}


_loaded: dict[Options, Loaded] = {}
"""A process's own, loaded once."""


def work(rows: list[Source], options: Options) -> list[Outcome]:
    """The outcomes of a few postings, in their order. A plain function: it runs in a process pool, Dask, Spark or Ray alike.

    With Ray Data, for one, where the columns of a dataset are `id` and `text`:

        def suggest_lines(batch):
            rows = [Source(str(id_), text) for id_, text in zip(batch["id"], batch["text"])]
            batch["report"] = [outcome.line for outcome in work(rows, Options())]
            return batch

        dataset.map_batches(suggest_lines, batch_format="pandas")

    With Spark: `frame.mapInPandas(lambda batches: map(suggest_lines, batches), "id string, text string, report string")`.
    """
    if options not in _loaded:
        _loaded[options] = Loaded(options)
    return [_loaded[options].outcome(row) for row in rows]


def check(options: Options) -> Loaded:
    """Load what the options name, so that what is wrong is said before anything is written."""
    work([], options)
    loaded = _loaded[options]
    suggest("", loaded.catalog, to=options.to, sector=options.sector)
    return loaded


def untold(catalog: Catalog, to: str) -> list[str]:
    """The ids of the duties that the catalog has no words for in the language that records are to be written in."""
    return [id_ for id_ in catalog.shared.duties if to and id_ not in catalog.writing(to).duties]


def settle() -> None:
    """Let Python look for garbage seldom, and not in what is loaded: for a process of the program's own, not a user's."""
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)


def run(rows: Iterable[Source], options: Options, jobs: int = 1) -> Iterator[Outcome]:
    """One outcome for each posting, in input order, as they come; memory does not grow with the input.

    Raises UserError where one of several processes is ended from outside.
    """
    if jobs == 1:
        for chunk in chunks(rows, CHUNK):
            yield from work(chunk, options)
        return
    try:
        with ProcessPoolExecutor(jobs, initializer=_start, initargs=(options,)) as pool:
            for outcomes in in_order(pool.submit, partial(work, options=options), chunks(rows, CHUNK), jobs * AHEAD):
                yield from outcomes
    except BrokenProcessPool:
        remedy = "run it again with less memory in use or fewer --jobs (a batch with --output goes on with --resume)"
        raise UserError(f"a process of --jobs {jobs} was ended by the system or by someone; {remedy}") from None


def _start(options: Options) -> None:
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C, and ends the workers
    Thread(target=_end_with_parent, daemon=True).start()
    work([], options)
    settle()


def _end_with_parent() -> None:
    """End this process when its parent has ended, though it was killed: it would wait for work for ever."""
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)


def in_order(
    submit: Callable[[Callable[[A], B], A], Future[B]], function: Callable[[A], B], items: Iterable[A], ahead: int
) -> Iterator[B]:
    """The results of a function on other processes, in the order of the items, with at most `ahead` of them in flight."""
    items = iter(items)
    flying = deque(submit(function, item) for item in islice(items, ahead))
    while flying:
        yield flying.popleft().result()
        flying.extend(submit(function, item) for item in islice(items, 1))


def run_on_cluster(rows: Iterable[Source], options: Options, address: str) -> Iterator[Outcome]:
    """One outcome for each posting, made on a Dask cluster: in input order, as they come, those of lost workers made again.

    Raises UserError where dask.distributed is missing, nothing answers at the address, or the scheduler is lost. The paths of
    the options are paths on the workers.
    """
    try:
        import logging

        from distributed import Client
        from distributed.client import ClosedClientError
        from distributed.comm.core import CommClosedError
        from distributed.scheduler import KilledWorker
    except ImportError:
        raise UserError(needed("--cluster", "dask.distributed", "cluster")) from None
    # What it has to say of a lost scheduler, with a traceback, is said below in a sentence.
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    try:
        client: Any = Client(address, timeout="10s", set_as_default=False)  # type: ignore[no-untyped-call, unused-ignore]
    except (OSError, ValueError) as error:
        raise UserError(f"{address}: no Dask scheduler answers ({error}); give an address such as tcp://host:8786") from None
    with client:

        def submit(function: Callable[[list[Source]], list[Outcome]], chunk: list[Source]) -> Future[list[Outcome]]:
            future: Future[list[Outcome]] = client.submit(function, chunk, pure=False, retries=10)
            return future

        cores = sum(client.ncores().values()) or os.cpu_count() or 1
        try:
            for outcomes in in_order(submit, partial(work, options=options), chunks(rows, CHUNK), cores * AHEAD):
                yield from (Outcome(*outcome) for outcome in outcomes)
        except (CancelledError, CommClosedError, KilledWorker, ClosedClientError) as error:
            remedy = "when it is back, go on with --output and --resume"
            raise UserError(f"{address}: the Dask cluster was lost ({type(error).__name__}); {remedy}") from None
