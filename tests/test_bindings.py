"""What may stand behind an id, and what is said of what may not."""

import json
from pathlib import Path

import pytest

from openimagen import bindings, config
from openimagen.checkpoints import pulled
from openimagen.config import SPEED, Binding, Settings
from openimagen.engines.diffusers import Options
from openimagen.errors import ImagenError, InvalidArgument

ID = "imagen-3.0-generate-001"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{steps = 3}", "needs either `path` or `url`"),
        ('{path = "/a", url = "http://a/v1", model = "m"}', "needs either `path` or `url`"),
        ('{url = "http://a/v1"}', "a server needs `model`"),
        ('{url = "ftp://a/v1", model = "m"}', "models.*url"),
        ('{url = "http://key@a/v1", model = "m"}', "models.*url"),
        ('{url = "http://a/v1", model = "m", dialect = "comfy"}', "comfy"),
        ('{url = "http://a/v1", model = "m", resolution = 512}', "resolution has no meaning for a server"),
        ('{url = "http://a/v1", model = "m", compile = true}', "compile has no meaning for a server"),
        ('{path = "/a", quantization = "int3"}', "quantization"),
        ('{url = "http://a/v1", model = "m", guidance = 4.0}', "openai has no `steps`, `guidance`"),
        ('{url = "http://a/v1", model = "m", sizes = ["big"]}', "sizes"),
        ('{url = "http://a/v1", model = "m", parallel = 0}', "parallel"),
        (
            '{path = "/a", api_key_env = "KEY", parallel = 2}',
            "api_key_env, parallel has no meaning for a folder",
        ),
        ('{url = "http://a/v1", model = "m", api_key = "secret"}', "api_key"),
    ],
)
def test_a_binding_that_makes_no_sense_is_refused(tmp_path: Path, given: str, said: str) -> None:
    file = tmp_path / "openimagen.toml"
    file.write_text(f'[models]\n"{ID}" = {given}\n', "utf-8")
    with pytest.raises(ImagenError, match=said) as caught:
        config.load(environment={}, file=file)
    assert caught.value.code == "INVALID_ARGUMENT"


def test_a_server_needs_a_table() -> None:
    with pytest.raises(InvalidArgument, match=r"openimagen\.toml"):
        bindings.bindings(Settings(models={ID: "http://127.0.0.1:1/v1"}))


@pytest.mark.parametrize("key", [None, "", "two\nlines", "ключ"])
def test_a_key_that_is_not_there_or_none(monkeypatch: pytest.MonkeyPatch, key: str | None) -> None:
    monkeypatch.delenv("KEY_BEHIND", raising=False)
    if key is not None:
        monkeypatch.setenv("KEY_BEHIND", key)
    bound = Binding(url="http://127.0.0.1:1/v1", model="m", api_key_env="KEY_BEHIND")
    with pytest.raises(ImagenError, match="KEY_BEHIND") as caught:
        bindings.open_engine(Settings(), bound)
    assert caught.value.code == "FAILED_PRECONDITION"


def test_a_name_stands_for_the_folder_that_was_pulled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr("openimagen.engines.diffusers.open_model", opened.append)
    settings = Settings(state_folder=str(tmp_path / "state"))
    with pytest.raises(ImagenError, match="`openimagen pull z-image-turbo`"):
        bindings.open_engine(settings, Binding(path="z-image-turbo"))
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "model_index.json").write_text("{}", "utf-8")
    for name in ("z-image-turbo", "some/model"):
        pulled.record(settings.state_folder, name, pulled.Pulled("some/model", "0" * 40, str(folder)))
    for name in ("Z-Image-Turbo", "some/model", str(folder)):
        bindings.open_engine(settings, Binding(path=name))
    assert [options.folder for options in opened] == [folder] * 3
    (folder / "model_index.json").unlink()  # a cache that was emptied
    with pytest.raises(ImagenError, match="not on this machine"):
        bindings.open_engine(settings, Binding(path="z-image-turbo"))


def test_a_single_file_needs_a_folder_for_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr("openimagen.engines.diffusers.open_model", opened.append)
    folder, file = tmp_path / "model", tmp_path / "z-image-q8.GGUF"
    folder.mkdir()
    with pytest.raises(ImagenError, match=r"is a single file, and needs \{path = .*, config = \"FOLDER\"\}"):
        bindings.open_engine(Settings(), Binding(path=str(file)))
    bindings.open_engine(Settings(), Binding(path=str(file), config=str(folder)))
    assert [(options.folder, options.file) for options in opened] == [(folder, file)]
    with pytest.raises(ImagenError, match=r"`config` belongs to a single file"):
        bindings.open_engine(Settings(), Binding(path=str(folder), config=str(folder)))


@pytest.mark.parametrize("name", ["model.ckpt", "model.bin", "model.PT", "model.pth"])
def test_a_pickle_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ImagenError, match=r"is a pickle, .* take a \.safetensors or \.gguf file"):
        bindings.open_engine(Settings(), Binding(path=str(tmp_path / name), config=str(tmp_path)))


def test_a_word_that_names_nothing_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="a folder, or one of z-image, z-image-turbo"):
        bindings.open_engine(Settings(), Binding(path="z-imagge"))


def test_a_damaged_record_is_said(tmp_path: Path) -> None:
    for content in ("{", json.dumps({"a": {}}), "[]"):
        (tmp_path / pulled.FILE).write_text(content, "utf-8")
        with pytest.raises(ImagenError, match="cannot be read"):
            pulled.folder(str(tmp_path), "z-image")


def test_what_makes_models_faster_holds_for_all_or_for_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given: list[Options] = []
    monkeypatch.setattr(bindings.diffusers, "open_model", given.append)  # FAKE: opens nothing
    settings = Settings(compile=True, vae_tiling=True, quantization="float8", attention="native")
    bindings.open_engine(settings, Binding(path=str(tmp_path)))
    own = Binding(
        path=str(tmp_path),
        compile=False,
        attention="auto",
        offload="model",
        quantization="none",
        step_cache="taylorseer",
    )
    bindings.open_engine(settings, own)
    found = [[getattr(options, name) for name in SPEED] for options in given]
    assert found == [
        [True, "native", True, "none", "float8", "none"],
        [False, "auto", True, "model", "none", "taylorseer"],
    ]


@pytest.mark.parametrize("models", [{}, {ID: Binding(url="http://127.0.0.1:1/v1", model="m")}])
def test_what_makes_models_faster_is_refused_where_there_are_none(models: dict[str, Binding]) -> None:
    with pytest.raises(ImagenError, match="Setting offload: no model is bound") as caught:
        bindings.bindings(Settings(offload="model", models=models))
    assert caught.value.code == "FAILED_PRECONDITION"
