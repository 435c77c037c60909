"""What is wrong with a folder, a device or a machine is said in one sentence, before anything is run."""

import json
import pickle
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
import torch

from openimagen.engines.diffusers import Options, describe_model, loading, open_model
from openimagen.errors import ImagenError
from tests_engines import tiny


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.save(tiny.z_image(), tmp_path_factory.mktemp("whole"))


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return shutil.copytree(whole, tmp_path / "model")


def refusal(folder: Path, **options: Any) -> str:
    with pytest.raises(ImagenError) as caught:
        open_model(Options(folder, **({"device": "cpu", "dtype": "float32"} | options)))
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def index(folder: Path, **changes: Any) -> None:
    file = folder / "model_index.json"
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | changes), "utf-8")


def weights(folder: Path) -> Path:
    return folder / "transformer" / "diffusion_pytorch_model.safetensors"


def no_index(folder: Path) -> None:
    (folder / "model_index.json").unlink()


def no_json(folder: Path) -> None:
    (folder / "model_index.json").write_text("{", "utf-8")


def other_pipeline(folder: Path) -> None:
    index(folder, _class_name="FluxPipeline")


def code_of_its_own(folder: Path) -> None:
    index(folder, transformer=["my_module", "MyTransformer"])
    (folder / "my_module.py").write_text("raise SystemExit('code of the folder was run')", "utf-8")


def another_class(folder: Path) -> None:
    index(folder, vae=["diffusers", "AutoencoderTiny"])


def no_part(folder: Path) -> None:
    shutil.rmtree(folder / "text_encoder")


def no_config(folder: Path) -> None:
    (folder / "vae" / "config.json").unlink()


def a_pickle(folder: Path) -> None:
    weights(folder).unlink()
    with (folder / "transformer" / "diffusion_pytorch_model.bin").open("wb") as file:
        pickle.dump({}, file)


def no_shard(folder: Path) -> None:
    listing = folder / "transformer" / "diffusion_pytorch_model.safetensors.index.json"
    listing.write_text(json.dumps({"weight_map": {"a": "part-00002-of-00002.safetensors"}}), "utf-8")


def cut_off(folder: Path) -> None:
    weights(folder).write_bytes(weights(folder).read_bytes()[:1000])


def cut_off_later(folder: Path) -> None:
    weights(folder).write_bytes(weights(folder).read_bytes()[:-1000])


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (no_index, "it is not a model in diffusers' format"),
        (no_json, "cannot be read"),
        (other_pipeline, "is a FluxPipeline; models that can be drawn with are ZImagePipeline"),
        (code_of_its_own, "names my_module.MyTransformer for its transformer"),
        (another_class, "names diffusers.AutoencoderTiny for its vae"),
        (no_part, "text_encoder is missing: download the model again"),
        (no_config, "has no config.json"),
        (a_pickle, "other formats are pickles"),
        (no_shard, "lacks part-00002-of-00002.safetensors"),
        (cut_off, "is damaged"),
        (cut_off_later, "its end is missing"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_is_wrong_with_a_folder_is_said(folder: Path, spoil: Callable[[Path], None], said: str) -> None:
    spoil(folder)
    assert said in refusal(folder)


def test_weights_in_half_precision_alone_are_found(folder: Path) -> None:
    for file in folder.rglob("*.safetensors"):
        file.rename(file.with_suffix(".fp16.safetensors"))
    open_model(Options(folder, device="cpu", dtype="float32")).close()


def test_a_former_name_of_a_pipeline_is_understood(tmp_path: Path) -> None:
    folder = tiny.save(tiny.lumina(), tmp_path / "model")
    index(folder, _class_name="Lumina2Text2ImgPipeline")
    engine = open_model(Options(folder, device="cpu", dtype="float32"))
    assert engine.name == "lumina-image-2"
    engine.close()


def test_the_thread_that_loads_a_model_is_gone_afterwards(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads, load = [], loading.load

    def loading_thread(*arguments: Any) -> Any:
        threads.append(threading.current_thread())
        return load(*arguments)

    monkeypatch.setattr(loading, "load", loading_thread)
    open_model(Options(whole, device="cpu")).close()
    assert not threads[0].is_alive()


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert "there is no folder" in refusal(tmp_path / "nothing")


def test_too_little_memory_is_said_before_loading(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = SimpleNamespace(available=10**6, total=10**12)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    assert "GiB free. Use a smaller model" in refusal(whole)
    describe_model(Options(whole, device="cpu"))
    memory.total = 10**6
    with pytest.raises(ImagenError, match=r"GiB in all\. Use a smaller model"):
        describe_model(Options(whole, device="cpu"))


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")
def test_a_device_that_is_not_there_is_said(whole: Path) -> None:
    assert "has no device cuda" in refusal(whole, device="cuda")


@pytest.mark.parametrize("wrong", [{"device": "gpu"}, {"dtype": "int3"}])
def test_a_setting_that_is_none_is_said(whole: Path, wrong: dict[str, str]) -> None:
    assert "allowed: auto, " in refusal(whole, **wrong)
