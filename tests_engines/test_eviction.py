"""Models that take turns in memory draw what they would draw alone; over HTTP too."""

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch

import openimagen
from openimagen import assembly, catalog, tasks
from openimagen.config import Binding, Settings
from openimagen.engines.resident import Resident
from openimagen.service import Service
from tests import calls
from tests.servers import Program
from tests_engines import originals, tiny
from tests_engines.test_single_file import saved, without_weights

IDS = ("imagen-3.0-generate-001", "imagen-3.0-fast-generate-001", "imagegeneration@002")


@pytest.fixture(scope="module")
def bound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Binding]:
    """Three models: two folders, and a single file with the rest of a third."""
    torch.set_num_threads(1)
    place = tmp_path_factory.mktemp("models")
    klein = tiny.klein()
    folder = tiny.save(klein, place / "klein")
    file = saved(originals.klein(klein.transformer.state_dict()), place / "klein.safetensors")
    without_weights(folder, ("transformer",))
    return {
        IDS[0]: Binding(path=str(tiny.save(tiny.z_image(), place / "z-image")), steps=2, resolution=64),
        IDS[1]: Binding(path=str(tiny.save(tiny.sdxl(), place / "sdxl")), steps=2, resolution=64),
        IDS[2]: Binding(path=str(file), config=str(folder), steps=2, resolution=64),
    }


def service(bound: dict[str, Binding], state: Path, limit: int) -> Service:
    return assembly.create(
        Settings(
            models=bound,
            max_loaded_models=limit,
            device="cpu",
            dtype="float32",
            screen_images=False,
            manifests=False,
            state_folder=str(state),
        )
    )


def drawn(made: Service, model: str) -> tasks.GenerationResult:
    return made.generate(tasks.generation(catalog.MODELS[model], "a red fox", seed=1, count=1))


def test_images_are_the_same_as_with_all_models_in_memory(bound: dict[str, Binding], tmp_path: Path) -> None:
    together = service(bound, tmp_path, limit=0)
    expected = {model: drawn(together, model) for model in IDS}
    able = {model: together.bound[model].engine.capabilities for model in IDS}
    together.close()
    one = service(bound, tmp_path, limit=1)
    assert {model: one.bound[model].engine.capabilities for model in IDS} == able
    assert one.loaded == [IDS[0]]
    with ThreadPoolExecutor() as threads:
        for model, result in zip(IDS * 2, threads.map(lambda model: drawn(one, model), IDS * 2), strict=True):
            assert result.images[0].data == expected[model].images[0].data
            assert result.engine == expected[model].engine
    assert len(one.loaded) == 1
    one.close()
    assert one.loaded == []


def test_a_model_that_was_closed_leaves_no_weights(bound: dict[str, Binding], tmp_path: Path) -> None:
    made = service(bound, tmp_path, limit=1)
    first = made.bound[IDS[0]].engine
    assert isinstance(first, Resident)
    weights = weakref.ref(first.engine._model.pipeline.transformer)  # type: ignore[union-attr]
    assert weights() is not None
    drawn(made, IDS[1])
    gc.collect()
    assert weights() is None
    made.close()


def test_over_http(bound: dict[str, Binding], tmp_path: Path) -> None:
    lines = ['device = "cpu"', "max_loaded_models = 1", "screen_images = false", "[models]"]
    for model, binding in bound.items():
        config = f', config = "{binding.config}"' if binding.config else ""
        lines.append(f'"{model}" = {{ path = "{binding.path}", steps = 2, resolution = 64{config} }}')
    (tmp_path / "openimagen.toml").write_text("\n".join(lines), "utf-8")
    environment = {
        "PYTHONPATH": str(Path(openimagen.__file__).parent.parent),  # without the stand-in for torchvision
        "OPENIMAGEN_STATE_FOLDER": str(tmp_path / "state"),
    }
    server = Program(tmp_path, environment=environment)
    try:
        assert calls.send(server, "GET", "/health").json["loaded"] == [IDS[0]]
        for model, name in zip(IDS, ("z-image", "sdxl", "flux.2-klein"), strict=True):
            path = f"/v1/publishers/google/models/{model}:predict"
            reply = calls.predict(server, path=path)
            assert reply.http_status == 200
            assert reply.headers["x-openimagen-engine"] == name
            assert calls.send(server, "GET", "/health").json["loaded"] == [model]
    finally:
        server.stop()
