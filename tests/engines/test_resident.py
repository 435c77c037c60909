"""Engines that share a machine, with fake step models behind them; torch is not needed."""

import http.client
import json
import logging
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from openimagen import assembly, catalog, drawing, tasks
from openimagen.cancellation import Cancellation
from openimagen.config import Binding, Settings
from openimagen.engines.diffusers import Options
from openimagen.engines.engine import Capabilities, Engine, no_progress
from openimagen.engines.resident import Resident, Residents
from openimagen.engines.step_batcher import StepBatcher
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Drawing, Item
from tests import calls
from tests.fakes import HANG_SECONDS, FakeStepModel, FlatEngine
from tests.servers import in_thread
from tests.waiting import until


def item(prompt: str = "a fox") -> Item:
    return Item(prompt, "", (16, 16), 1, "auto", None, None)


class Shelf:
    """Engines of fake models; `log` has what is opened and closed, in order.

    `gates` hold an opening back until the test lets it go, `faults` are raised by the next opening.
    """

    def __init__(self, limit: int, patience: float, held: bool) -> None:
        self.residents = Residents(limit, patience)
        self.log: list[str] = []
        self.gates: dict[str, threading.Event] = {}
        self.faults: dict[str, list[Exception]] = {}
        self.models: dict[str, FakeStepModel] = {}
        self.engines: dict[str, Resident] = {}
        self.open = 0
        self.most_open = 0
        self._held = held
        self._threads = ThreadPoolExecutor(32)

    def add(self, name: str) -> Resident:
        able = FlatEngine().capabilities
        self.engines[name] = self.residents.add(name, able, lambda: self._opened(name))
        return self.engines[name]

    def ask(self, name: str, cancellation: Cancellation | None = None) -> Future[list[Drawing]]:
        cancellation = cancellation or Cancellation()
        return self._threads.submit(self.engines[name].draw, [item()], no_progress, cancellation)

    def draw(self, name: str) -> None:
        assert len(self.ask(name).result(HANG_SECONDS)) == 1

    def waiting(self) -> int:
        return len(self.residents._queue)

    def close(self) -> None:
        for gate in self.gates.values():
            gate.set()
        for model in self.models.values():
            model.let_go(1000)
        for engine in self.engines.values():
            engine.close()
        self._threads.shutdown()

    def _opened(self, name: str) -> Engine:
        self.log.append(f"open {name}")
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        if gate := self.gates.get(name):
            assert gate.wait(HANG_SECONDS)
        if self.faults.get(name):
            self.open -= 1
            raise self.faults[name].pop(0)
        self.models[name] = model = FakeStepModel(held=self._held)
        close = model.close

        def closed() -> None:
            close()
            self.log.append(f"close {name}")
            self.open -= 1

        model.close = closed  # type: ignore[method-assign]
        return StepBatcher(model, 2, HANG_SECONDS)


@contextmanager
def shelf(*names: str, limit: int = 1, patience: float = HANG_SECONDS, held: bool = False) -> Iterator[Shelf]:
    made = Shelf(limit, patience, held)
    for name in names:
        made.add(name)
    try:
        yield made
    finally:
        made.close()


def test_the_least_recently_used_makes_room() -> None:
    with shelf("a", "b", "c", limit=2) as table:
        for name in "abacab":
            table.draw(name)
        assert table.log == ["open a", "open b", "close b", "open c", "close c", "open b"]
        assert [table.engines[name].loaded for name in "abc"] == [True, True, False]
        assert table.most_open == 2


def test_two_callers_cause_one_opening() -> None:
    with shelf("a") as table:
        table.gates["a"] = threading.Event()
        callers = [table.ask("a") for _ in range(5)]
        until(lambda: table.waiting() == 5)
        table.gates["a"].set()
        for caller in callers:
            assert len(caller.result(HANG_SECONDS)) == 1
        assert table.log == ["open a"]


def test_what_is_drawn_with_is_never_closed() -> None:
    with shelf("a", "b", held=True) as table:
        busy = table.ask("a")
        until(lambda: "a" in table.models)
        assert table.models["a"].entered.acquire(timeout=HANG_SECONDS)
        other = table.ask("b")
        until(lambda: table.waiting() == 1)
        time.sleep(0.05)
        assert table.log == ["open a"]
        assert not table.models["a"].closed
        table.models["a"].let_go(100)
        assert len(busy.result(HANG_SECONDS)) == 1
        until(lambda: "b" in table.models)
        assert table.log == ["open a", "close a", "open b"]
        table.models["b"].let_go(100)
        assert len(other.result(HANG_SECONDS)) == 1


def test_a_busy_one_takes_nobody_in_while_another_waits_for_its_room() -> None:
    with shelf("a", "b", held=True) as table:
        first = table.ask("a")
        until(lambda: "a" in table.models)
        assert table.models["a"].entered.acquire(timeout=HANG_SECONDS)
        other = table.ask("b")
        until(lambda: table.waiting() == 1)
        until(lambda: table.residents._served(table.engines["a"]))
        late = table.ask("a")
        until(lambda: table.waiting() == 2)
        table.models["a"].let_go(100)
        first.result(HANG_SECONDS)
        until(lambda: "b" in table.models)
        assert not late.done()
        table.models["b"].let_go(100)
        other.result(HANG_SECONDS)
        until(lambda: table.log[-1] == "open a")
        table.models["a"].let_go(100)
        until(lambda: late.done() or not table.models["a"].let_go(100))
        assert len(late.result(HANG_SECONDS)) == 1


def test_it_is_used_for_as_long_as_it_took_to_open() -> None:
    with shelf("a", "b", held=True) as table:
        first = table.ask("a")
        until(lambda: "a" in table.models)
        assert table.models["a"].entered.acquire(timeout=HANG_SECONDS)
        table.engines["a"].seconds_to_open = 1e6  # as if it had taken days
        table.ask("b")
        until(lambda: table.waiting() == 1)
        late = table.ask("a")
        until(lambda: table.engines["a"].users == 2)
        table.models["a"].let_go(100)
        first.result(HANG_SECONDS)
        late.result(HANG_SECONDS)
        until(lambda: "b" in table.models)  # once nobody draws with the other any more
        table.models["b"].let_go(100)


def test_a_caller_who_leaves_is_released_and_others_are_not() -> None:
    with shelf("a") as table:
        table.gates["a"] = threading.Event()
        leaving = Cancellation()
        leaver, stays = table.ask("a", leaving), table.ask("a")
        until(lambda: table.waiting() == 2)
        leaving.cancel()
        with pytest.raises(Cancelled):
            leaver.result(HANG_SECONDS)
        assert not table.gates["a"].is_set()
        table.gates["a"].set()
        assert len(stays.result(HANG_SECONDS)) == 1


def test_what_everybody_left_is_kept_once_it_is_open() -> None:
    with shelf("a") as table:
        table.gates["a"] = threading.Event()
        leaving = Cancellation()
        leaver = table.ask("a", leaving)
        until(lambda: table.log == ["open a"])
        leaving.cancel()
        with pytest.raises(Cancelled):
            leaver.result(HANG_SECONDS)
        table.gates["a"].set()
        until(lambda: table.engines["a"].loaded)
        table.draw("a")
        assert table.log == ["open a"]


def test_a_failure_fails_those_who_wait_and_the_next_one_tries_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with shelf("a", "b") as table, caplog.at_level(logging.ERROR):
        table.draw("b")
        table.gates["a"] = threading.Event()
        table.faults["a"] = [ImagenError("FAILED_PRECONDITION", "/secret/folder is damaged.")]
        callers = [table.ask("a") for _ in range(2)]
        until(lambda: table.waiting() == 2)
        table.gates["a"].set()
        for caller in callers:
            error = caller.exception(HANG_SECONDS)
            assert isinstance(error, ImagenError)
            assert error.code == "UNAVAILABLE"
            assert error.message == (
                "The a could not be loaded; the server's log says why. The next request tries again."
            )
        assert "/secret/folder is damaged" in caplog.text
        table.draw("a")
        table.draw("b")
        assert table.log == ["open b", "close b", "open a", "open a", "close a", "open b"]


def test_memory_that_runs_out_is_a_failure_like_others() -> None:
    with shelf("a") as table:
        table.faults["a"] = [MemoryError()]
        error = table.ask("a").exception(HANG_SECONDS)
        assert isinstance(error, ImagenError)
        assert error.code == "UNAVAILABLE"
        table.draw("a")


def test_a_model_that_cannot_be_warmed_up_is_closed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(engine: StepBatcher) -> None:
        raise MemoryError

    with shelf("a") as table:
        with monkeypatch.context() as patched:
            patched.setattr(StepBatcher, "warm_up", fail)
            assert isinstance(table.ask("a").exception(HANG_SECONDS), ImagenError)
        assert table.log == ["open a", "close a"]
        table.draw("a")


def test_who_waits_too_long_is_told() -> None:
    with shelf("a", "b", held=True, patience=0.2) as table:
        busy = table.ask("a")
        until(lambda: "a" in table.models)
        error = table.ask("b").exception(HANG_SECONDS)
        assert isinstance(error, ImagenError)
        assert error.code == "DEADLINE_EXCEEDED"
        assert error.message == "The request waited 0.2 s for the b to be loaded and was given up."
        table.models["a"].let_go(100)
        busy.result(HANG_SECONDS)
        assert table.log == ["open a"]


def test_closing_fails_those_who_wait_and_closes_what_comes_late() -> None:
    with shelf("a", "b") as table:
        table.draw("b")
        table.gates["a"] = threading.Event()
        waits = table.ask("a")
        until(lambda: table.log[-1] == "open a")
        closing = threading.Thread(target=table.engines["a"].close)
        closing.start()
        error = waits.exception(HANG_SECONDS)
        assert isinstance(error, ImagenError)
        assert error.message == "The server is shutting down."
        table.gates["a"].set()
        closing.join(HANG_SECONDS)
        assert table.log[-1] == "close a"
        with pytest.raises(ImagenError, match="shutting down"):
            table.ask("a").result(HANG_SECONDS)


def test_many_callers_of_many_models_are_all_served() -> None:
    with shelf("a", "b", "c", limit=2) as table:
        callers = [table.ask("abc"[number * 7 % 3]) for number in range(90)]
        for caller in callers:
            assert len(caller.result(HANG_SECONDS)) == 1
        assert table.most_open == 2
        assert table.waiting() == 0
        assert all(engine.users == 0 for engine in table.engines.values())


def test_opened_at_the_start_the_reason_of_a_failure_is_told() -> None:
    with shelf("a") as table:
        table.faults["a"] = [ImagenError("FAILED_PRECONDITION", "there is no folder")]
        with pytest.raises(ImagenError, match="there is no folder"):
            table.engines["a"].load()
        table.engines["a"].load()
        table.engines["a"].warm_up()
        table.draw("a")
        assert table.log == ["open a", "open a"]


def test_over_http_leaving_frees_the_place_and_a_failure_is_a_503() -> None:
    with shelf("a") as table:
        table.gates["a"] = threading.Event()
        table.faults["a"] = [OSError("a detail of this machine")]
        settings = Settings(queue_megapixels=0)  # nobody waits at the gate
        with in_thread(table.engines["a"], settings) as server:

            def running() -> int:
                return calls.send(server, "GET", "/health").json["running"]

            def ask() -> http.client.HTTPConnection:
                connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
                connection.request("POST", calls.GENERATE, json.dumps(calls.call("a")), calls.JSON_HEADERS)
                return connection

            leaver, stays = ask(), ask()
            until(lambda: running() == 2)
            full = calls.predict(server)
            assert full.http_status == 429
            assert int(full.headers["retry-after"]) >= 1
            leaver.close()
            until(lambda: running() == 1)
            table.gates["a"].set()
            failed = stays.getresponse()
            assert failed.status == 503
            said = json.loads(failed.read())["error"]
            assert said["status"] == "UNAVAILABLE"
            assert "detail" not in said["message"]
            stays.close()
            assert calls.predict(server).http_status == 200


@contextmanager
def fake_models(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """FAKE open-weight models: folders that hold nothing, told apart by their names; gives what is opened."""
    opened = []

    def describe(options: Options) -> tuple[str, Capabilities]:
        if not options.folder.is_dir():
            raise ImagenError("FAILED_PRECONDITION", f"there is no folder {options.folder}")
        steps = 7 if options.folder.name == "c" else 3
        return options.folder.name, replace(FlatEngine().capabilities, steps=steps, parallel=2)

    def open_model(options: Options) -> Engine:
        opened.append(options.folder.name)
        model = FakeStepModel()
        model.name, model.capabilities = describe(options)
        return StepBatcher(model, 1, HANG_SECONDS)

    monkeypatch.setattr("openimagen.engines.diffusers.describe_model", describe)
    monkeypatch.setattr("openimagen.engines.diffusers.open_model", open_model)
    yield opened


IDS = {
    "a": "imagen-3.0-generate-001",
    "b": "imagen-3.0-generate-002",
    "c": "imagen-3.0-fast-generate-001",
}


def settings_of(tmp_path: Path, limit: int) -> Settings:
    for name in IDS:
        (tmp_path / name).mkdir()
    bound: dict[str, str | Binding] = {id_: str(tmp_path / name) for name, id_ in IDS.items()}
    return Settings(
        models=bound | {"imagegeneration@002": Binding(url="http://127.0.0.1:1/v1", model="behind")},
        max_loaded_models=limit,
        screen_images=False,
        manifests=False,
        state_folder=str(tmp_path / "state"),
    )


def test_the_service_opens_what_there_is_room_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake_models(monkeypatch) as opened:
        service = assembly.create(settings_of(tmp_path, limit=2))
        try:
            service.warm_up()
            assert opened == ["a", "b"]
            assert service.loaded == [IDS["a"], IDS["b"], "imagegeneration@002"]
            assert [service.bound[id_].engine.name for id_ in IDS.values()] == ["a", "b", "c"]
            assert service.bound[IDS["c"]].engine.capabilities.steps == 7  # known before it is opened
            task = tasks.generation(catalog.MODELS[IDS["c"]], "a fox", seed=1, count=1)
            assert service.generate(task).engine == "c"
            assert opened == ["a", "b", "c"]
            assert service.loaded == [IDS["b"], IDS["c"], "imagegeneration@002"]
        finally:
            service.close()
        assert service.loaded == ["imagegeneration@002"]


@pytest.mark.parametrize("limit", [0, 3, 4])
def test_with_room_for_all_all_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    with fake_models(monkeypatch) as opened:
        service = assembly.create(settings_of(tmp_path, limit))
        assert opened == ["a", "b", "c"]
        assert set(service.loaded) == {*IDS.values(), "imagegeneration@002"}
        service.close()


def test_what_is_not_opened_yet_is_looked_at_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(tmp_path, limit=1)
    (tmp_path / "c").rmdir()
    with fake_models(monkeypatch) as opened:
        with pytest.raises(ImagenError, match="there is no folder"):
            assembly.create(settings)
        assert opened == []


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"storage": ["bad"]}, "storage"),
        ({"watermark_keys": ["short"]}, "watermark_keys"),
        ({"manifests": True, "manifest_credentials": "missing.pem"}, r"missing\.pem"),
    ],
)
def test_wrong_settings_are_told_before_models_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: dict[str, object], says: str
) -> None:
    settings = msgspec.structs.replace(settings_of(tmp_path, limit=0), **wrong)
    with fake_models(monkeypatch) as opened:
        with pytest.raises(ImagenError, match=says):
            assembly.create(settings)
        assert opened == []


def test_a_single_image_needs_its_own_model_alone(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, limit=0)
    assert set(drawing.with_models_of(settings, IDS["b"]).models) == {IDS["b"]}
    assert drawing.with_models_of(settings, "imagegeneration@006").models == {}
    every = Settings(models={"*": "/all", IDS["b"]: "/one"})
    assert drawing.with_models_of(every, IDS["b"]).models == {IDS["b"]: "/one"}
    assert drawing.with_models_of(every, IDS["a"]).models == {"*": "/all"}
