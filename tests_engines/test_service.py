"""Open-weight models through the whole service, and over HTTP."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from openimagen import assembly, catalog, tasks
from openimagen.cancellation import Cancellation
from openimagen.config import Binding, Settings
from openimagen.engines import diffusers
from openimagen.engines.engine import no_progress
from openimagen.engines.wording import STYLES
from openimagen.errors import InvalidArgument
from openimagen.safety import ContractScreens, Judgement
from openimagen.service import Service
from tests import calls
from tests.fakes import HANG_SECONDS
from tests.servers import Program
from tests_engines import tiny

FAST = "/v1/publishers/google/models/imagen-3.0-fast-generate-001:predict"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.save(tiny.z_image(), tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def home(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a settings file; imagen-3.0-fast-generate-001 runs as if it were distilled."""
    home = tmp_path_factory.mktemp("home")
    (home / "openimagen.toml").write_text(
        f"""
        device = "cpu"
        max_batch = 4
        screen_images = false  # the detectors' verdict on noise is no matter here
        [models]
        "imagen-3.0-generate-001" = {{ path = "{folder}", steps = 2, resolution = 64 }}
        "imagen-3.0-fast-generate-001" = {{ path = "{folder}", steps = 2, resolution = 64, guidance = 0 }}
        """,
        "utf-8",
    )
    return home


@pytest.fixture(scope="module")
def server(home: Path) -> Iterator[Program]:
    environment = {"PYTHONPATH": "", "OPENIMAGEN_STATE_FOLDER": str(home / "state")}
    program = Program(home, "-v", environment=environment)
    (home / "started.log").write_text(program.log(), "utf-8")  # what was said before it listened
    yield program
    program.stop()


def test_models_are_warm_before_the_server_listens(home: Path, server: Program) -> None:
    told = (home / "started.log").read_text("utf-8")
    assert told.count("warming up the z-image") == told.count("the z-image is ready after ") == 2
    assert calls.send(server, "GET", "/health").json["status"] == "ok"


def test_a_model_that_cannot_take_a_step_ends_the_start_with_a_sentence(folder: Path, tmp_path: Path) -> None:
    broken = shutil.copytree(folder, tmp_path / "model")
    settings = json.loads((broken / "tokenizer" / "tokenizer_config.json").read_text("utf-8"))
    (broken / "tokenizer" / "chat_template.jinja").unlink(missing_ok=True)
    settings.pop("chat_template", None)
    (broken / "tokenizer" / "tokenizer_config.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "openimagen", "serve", "--port", "0", "--model", f"*={broken}"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": "", "OPENIMAGEN_STATE_FOLDER": str(tmp_path / "state")},
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert "The z-image cannot take its first step: " in done.stderr
    assert "Traceback" not in done.stderr


def test_images_come_over_http(server: Program) -> None:
    reply = calls.predict(server, sampleCount=2, seed=7, aspectRatio="16:9", addWatermark=False)
    assert reply.http_status == 200
    assert [image.size for image in reply.images] == [(1408, 768)] * 2
    assert reply.headers["x-openimagen-engine"] == "z-image"
    assert "drawn at 80x48, then resized to 1408x768" in reply.headers["x-openimagen-notes"]
    again = calls.predict(server, sampleCount=1, seed=7, aspectRatio="16:9", addWatermark=False)
    assert again.images[0].tobytes() == reply.images[0].tobytes()


def test_the_command_reads_the_same_file(home: Path, tmp_path: Path) -> None:
    (tmp_path / "openimagen.toml").write_text((home / "openimagen.toml").read_text("utf-8"), "utf-8")
    command = [sys.executable, "-m", "openimagen", "generate", "a red fox", "-n", "1", "-o", "fox.png"]
    done = subprocess.run(
        [*command, "--model", "imagen-3.0-generate-001", "--seed", "7"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": ""},
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "1 drawn by the z-image" in done.stderr
    assert calls.opened((tmp_path / "fox.png").read_bytes()).size == (1024, 1024)


def test_what_a_distilled_model_ignores_is_told(server: Program) -> None:
    reply = calls.predict(server, path=FAST, negativePrompt="blue", guidanceScale=12)
    notes = reply.headers["x-openimagen-notes"]
    assert "the negative prompt has no effect on the z-image" in notes
    assert "guidance scale has no effect on the z-image" in notes


def test_ids_without_a_model_are_drawn_by_the_illustrator(server: Program) -> None:
    other = FAST.replace("imagen-3.0-fast-generate-001", "imagegeneration@002")
    assert calls.predict(server, path=other).headers["x-openimagen-engine"] == "illustrator"
    models = calls.send(server, "GET", "/health").json["models"]
    assert models == {"imagen-3.0-generate-001": "z-image", "imagen-3.0-fast-generate-001": "z-image"}


@pytest.fixture(scope="module")
def service(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    bound = Binding(path=str(folder), steps=2, resolution=64)
    settings = Settings(
        models={"*": bound},
        device="cpu",
        dtype="float32",
        screen_images=False,
        manifests=False,
        state_folder=str(tmp_path_factory.mktemp("state")),
    )
    made = assembly.create(settings)
    yield made
    made.close()


def drawn(service: Service, model: str, **fields: object) -> tasks.GenerationResult:
    return service.generate(tasks.generation(catalog.MODELS[model], "a red fox", seed=1, count=1, **fields))


def test_a_model_bound_to_every_id_is_loaded_once(service: Service) -> None:
    assert set(service.bound) == {model.id for model in catalog.generation_models()}
    assert len(service.backends) == 2


@pytest.mark.parametrize("model", catalog.generation_models(), ids=lambda model: model.id)
def test_every_id_gets_its_sizes(service: Service, model: catalog.Model) -> None:
    ratio = [*model.sizes["1K"]][-1]
    result = drawn(service, model.id, aspect_ratio=ratio)
    assert result.images[0].size == model.size(ratio)
    assert calls.opened(result.images[0].data).size == model.size(ratio)


def test_styles_and_enhancing_change_the_image_and_are_told(service: Service) -> None:
    plain, *styled = [
        drawn(service, "imagegeneration@002", sample_image_style=style).images[0].data
        for style in (None, *STYLES)
    ]
    assert len({plain, *styled}) == len(STYLES) + 1
    enhanced = drawn(service, "imagen-4.0-generate-001")
    assert enhanced.enhanced_prompt == "a red fox, highly detailed, well composed, good lighting"
    left = drawn(service, "imagen-4.0-generate-001", enhance_prompt=False)
    assert left.enhanced_prompt is None
    assert left.images[0].data != enhanced.images[0].data


def test_a_language_that_a_model_was_not_made_for_is_told(service: Service) -> None:
    notes = drawn(service, "imagen-3.0-generate-001", language="hi").notes
    assert "the z-image was made for prompts in en, zh, zh-TW, not hi" in notes


@pytest.mark.parametrize(("deterministic", "levels"), [(True, 0), (False, 1)])
def test_callers_beside_each_other_get_what_each_would_get_alone(
    folder: Path, deterministic: bool, levels: int
) -> None:
    items = tasks.generation(catalog.MODELS["imagegeneration@002"], "a fox", seed=1, count=8).items()
    engine = diffusers.open_model(
        diffusers.Options(
            folder,
            steps=6,
            resolution=64,
            device="cpu",
            dtype="float32",
            max_batch=4,
            deterministic=deterministic,
        )
    )

    def draw(item: tasks.Item) -> tasks.Pixels:
        return engine.draw([item], no_progress, Cancellation())[0].pixels

    one_by_one = [draw(item) for item in items]
    with ThreadPoolExecutor() as threads:
        beside = list(threads.map(draw, items))
    for alone, found in zip(one_by_one, beside, strict=True):
        assert np.abs(alone.astype(int) - found).max() <= levels
    engine.close()


def test_the_next_image_is_drawn_while_the_last_is_screened(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a model that draws one at a time: the first is screened until the second has taken a step."""
    stepped, screening = threading.Event(), threading.Event()
    plain = ContractScreens.image

    def held(self: ContractScreens, task: tasks.Generation, drawing: tasks.Drawing) -> Judgement:
        if task.prompt == "first":
            screening.set()
            assert stepped.wait(HANG_SECONDS), "the model waits until this image is screened"
        return plain(self, task, drawing)

    monkeypatch.setattr(ContractScreens, "image", held)
    bound = Binding(path=str(folder), steps=2, resolution=64)
    made = assembly.create(
        Settings(
            models={"*": bound}, device="cpu", max_batch=1, screen_images=False, state_folder=str(tmp_path)
        )
    )
    model = catalog.MODELS["imagegeneration@002"]
    with ThreadPoolExecutor() as threads:
        first = threads.submit(made.generate, tasks.generation(model, "first", count=1))
        assert screening.wait(HANG_SECONDS)
        second = threads.submit(
            made.generate,
            tasks.generation(model, "second", count=1),
            progress=lambda done, *_: stepped.set() if done else None,
        )
        for request in (first, second):
            assert len(request.result(HANG_SECONDS).images) == 1
    made.close()


def test_the_words_of_a_request_are_read_once(folder: Path) -> None:
    engine = diffusers.open_model(
        diffusers.Options(folder, steps=1, resolution=64, device="cpu", dtype="float32", max_batch=2)
    )
    model = engine._model
    reads = []
    model.pipeline.text_encoder.register_forward_hook(lambda *_: reads.append(None))

    def draw(prompt: str, count: int = 1) -> None:
        items = tasks.generation(catalog.MODELS["imagegeneration@002"], prompt, seed=1, count=count).items()
        engine.draw(items, no_progress, Cancellation())

    draw("a fox", 4)
    assert len(reads) == 2  # the prompt, and the negative one, which is empty
    draw("a fox", 2)
    assert len(reads) == 2
    for number in range(20):
        draw(f"fox {number}")
    assert len(reads) == 22
    assert len(model._encoded) == 16
    draw("a fox")
    assert len(reads) == 23  # forgotten meanwhile
    engine.close()
    assert not model._encoded


def test_the_detectors_look_at_every_image(folder: Path, tmp_path: Path) -> None:
    bound = Binding(path=str(folder), steps=2, resolution=64)
    made = assembly.create(
        Settings(models={"imagegeneration@002": bound}, device="cpu", state_folder=str(tmp_path))
    )
    task = tasks.generation(
        catalog.MODELS["imagegeneration@002"], "a fox", seed=1, count=2, safety_setting="block_none"
    )
    for image in made.generate(task).images:
        assert image.scores is not None
        assert set(image.scores) == {"Porn", "Violence"}
        assert any(image.scores.values()), "as vetted art is scored"
    made.close()


def test_an_id_that_is_none_is_refused(folder: Path) -> None:
    with pytest.raises(InvalidArgument, match=r"got 'imagen-9'; allowed: \*, imagen-3.0-generate-001"):
        assembly.create(Settings(models={"imagen-9": str(folder)}))
