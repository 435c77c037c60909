"""`openimagen pull` from a hub on this machine, and a model that is bound by its name."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from openimagen.checkpoints import known
from openimagen.checkpoints.hub import wanted_files
from openimagen.errors import ImagenError
from tests_engines import tiny
from tests_engines.hub import COMMIT, Hub, listening

Pull = Callable[..., subprocess.CompletedProcess[str]]
WEIGHTS = "transformer/diffusion_pytorch_model.safetensors"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model's repository, with what hubs also have in them."""
    folder = tiny.save(tiny.z_image(), tmp_path_factory.mktemp("model"))
    for name in (
        "transformer/diffusion_pytorch_model.bin",
        "transformer/diffusion_pytorch_model.fp16.safetensors",
        "transformer/modeling.py",
        "text_encoder/model.onnx",
        "whole-model.safetensors",
        "extra/model.safetensors",
        "setup.py",
        "README.md",
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"not wanted")
    return folder


@pytest.fixture
def hub(model: Path) -> Iterator[Hub]:
    with listening(Hub(model)) as running:
        yield running


@pytest.fixture
def run(hub: Hub, tmp_path: Path) -> Pull:
    """Runs the program with this hub and a cache of the test's own."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
        own = {
            "HF_HOME": str(tmp_path / "cache"),
            "HF_ENDPOINT": hub.url,
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
            "OPENIMAGEN_STATE_FOLDER": str(tmp_path / "state"),
            "PYTHONPATH": os.pathsep.join(path for path in paths if "stand_ins" not in path),
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
        command = [sys.executable, "-m", "openimagen", *arguments]
        return subprocess.run(
            command,
            env=inherited | own | environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def failure(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode in (1, 2), done.stderr
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("openimagen: ")]
    assert len(lines) == 1, done.stderr
    return lines[0]


def test_what_is_loaded_comes_and_nothing_else(run: Pull, hub: Hub, model: Path, tmp_path: Path) -> None:
    done = run("pull", "z-image-turbo", "--repository", "some/model", HF_TOKEN="hf_token", TQDM_POSITION="-1")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "cache/hub/models--some--model/snapshots" / COMMIT
    assert f"some/model at {COMMIT} is in {folder}" in done.stdout
    assert "100%" in done.stderr  # progress, which TQDM_POSITION asks for without a terminal
    here = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    assert here == set(hub.sent)
    assert {"model_index.json", WEIGHTS, "tokenizer/tokenizer.json", "vae/config.json"} < here
    assert not [name for name in here if name.endswith((".py", ".bin", ".md", ".onnx")) or ".fp16." in name]
    assert "whole-model.safetensors" not in here
    assert "extra/model.safetensors" not in here
    assert (folder / WEIGHTS).read_bytes() == (model / WEIGHTS).read_bytes()
    assert "Bearer hf_token" in hub.tokens

    listed = run("models").stdout
    assert f"on disk:        {folder}" in listed.partition("z-image-turbo")[2].partition("flux2")[0]

    hub.sent.clear()
    again = run("pull", "z-image-turbo", "--repository", "some/model", "-q")
    assert (again.returncode, again.stdout, hub.sent) == (0, "", [])


def test_a_model_is_bound_by_its_name(run: Pull, hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "openimagen.toml").write_text(
        'device = "cpu"\nscreen_images = false\n[models]\n'
        '"imagegeneration@002" = {path = "z-image", steps = 1, resolution = 64}\n'
        '"imagegeneration@006" = {path = "some/model", steps = 1, resolution = 64}\n',
        "utf-8",
    )
    assert "`openimagen pull z-image`" in failure(run("generate", "a fox", "--model", "imagegeneration@002"))
    assert run("pull", "z-image", "--repository", "some/model", "-q").returncode == 0
    assert run("pull", "some/model", "-q").returncode == 0
    drawn = run("generate", "a fox", "--model", "imagegeneration@002", HF_HUB_OFFLINE="1")
    assert "drawn by the z-image" in drawn.stderr, drawn.stderr


@pytest.mark.parametrize("name", [name for name, known_one in known.MODELS.items() if not known_one.file])
def test_a_name_stands_for_its_repository_and_revision(run: Pull, hub: Hub, name: str) -> None:
    checkpoint = known.MODELS[name]
    assert re.fullmatch("[0-9a-f]{40}", checkpoint.revision)
    hub.repository = checkpoint.repository
    missing = failure(run("pull", name))
    assert f"{checkpoint.repository} has no revision {checkpoint.revision}" in missing
    done = run("pull", name, "--revision", "main")
    assert f"{checkpoint.repository} at {COMMIT} is in " in done.stdout


def test_a_branch_is_resolved_once_and_a_commit_is_taken_as_it_is(
    run: Pull, hub: Hub, tmp_path: Path
) -> None:
    assert run("pull", "some/model", "-q").returncode == 0
    assert run("pull", "some/model", "-q", "--revision", COMMIT).returncode == 0
    assert hub.revisions == ["", COMMIT]
    record = json.loads((tmp_path / "state/models.json").read_text("utf-8"))
    assert record["some/model"]["revision"] == COMMIT


def test_a_transfer_that_breaks_off_goes_on_where_it_stopped(run: Pull, hub: Hub, tmp_path: Path) -> None:
    hub.folder = shutil.copytree(hub.folder, tmp_path / "large")
    content = os.urandom(2**20) * 24  # huggingface_hub writes 10 MiB at a time
    (hub.folder / WEIGHTS).write_bytes(content)
    hub.breaks_off = WEIGHTS
    assert run("pull", "some/model", "-q").returncode == 0
    assert hub.ranges == [f"{WEIGHTS} bytes={10 * 2**20}-"]
    (there,) = (tmp_path / "cache").rglob(WEIGHTS)
    assert there.read_bytes() == content


def test_a_pull_that_failed_keeps_the_files_that_are_whole(run: Pull, hub: Hub, tmp_path: Path) -> None:
    hub.breaks_off, hub.then = WEIGHTS, (503, "")
    assert "pull again" in failure(run("pull", "some/model"))
    assert not (tmp_path / "state/models.json").exists()
    before = set(hub.sent) - {WEIGHTS}
    assert len(before) > 3
    hub.refusal = None
    hub.sent.clear()
    assert run("pull", "some/model", "-q").returncode == 0
    assert WEIGHTS in hub.sent
    assert not before & set(hub.sent)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        ((403, "GatedRepo"), "is gated: accept its terms at"),
        ((404, "RepoNotFound"), "has no model some/model, or it is private"),
        ((401, "RepoNotFound"), "has no model some/model, or it is private"),
        ((500, ""), "answered 500"),
    ],
)
def test_what_the_hub_refuses_is_said(run: Pull, hub: Hub, refusal: tuple[int, str], said: str) -> None:
    hub.refusal = refusal
    assert said in failure(run("pull", "some/model"))


def test_what_else_stands_in_the_way_is_said(run: Pull, hub: Hub, tmp_path: Path) -> None:
    assert "has no revision nothing: name another" in failure(
        run("pull", "some/model", "--revision", "nothing")
    )
    assert "HF_HUB_OFFLINE is set" in failure(run("pull", "some/model", HF_HUB_OFFLINE="1"))
    assert "cannot be reached" in failure(run("pull", "some/model", HF_ENDPOINT="http://127.0.0.1:9"))
    single = failure(run("pull", "sdxl-lightning"))
    assert "download sdxl_lightning_4step_unet.safetensors of ByteDance/SDXL-Lightning" in single
    assert 'config = "sdxl"' in single
    assert "NAME: got 'sdxk'; allowed: OWNER/NAME, or one of z-image" in failure(run("pull", "sdxk"))
    hub.claimed = 10**15
    assert "make room" in failure(run("pull", "some/model"))
    assert "model_index.json" in hub.sent
    assert WEIGHTS not in hub.sent


def test_a_disk_that_becomes_full_is_said(run: Pull, hub: Hub, tmp_path: Path) -> None:
    """A disk of the test's own would need root: the library's call fails as it does on a full one."""
    (tmp_path / "sitecustomize.py").write_text(
        "import errno, huggingface_hub\n"
        "def full(*_, **__): raise OSError(errno.ENOSPC, 'No space left on device')\n"
        "huggingface_hub.hf_hub_download = full\n",
        "utf-8",
    )
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    assert "The disk is full" in failure(run("pull", "some/model", PYTHONPATH=path))


def test_without_the_extra_it_is_named(run: Pull, tmp_path: Path) -> None:
    (tmp_path / "huggingface_hub.py").write_text("raise ImportError('not here')", "utf-8")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    said = failure(run("pull", "some/model", PYTHONPATH=path))
    assert "pip install 'openimagen[diffusers]'" in said


INDEX = {"_class_name": "ZImagePipeline", "vae": ["diffusers", "AutoencoderKL"], "gone": [None, None]}


def wanted(index: object, *files: str) -> list[str]:
    return wanted_files(json.dumps(index).encode(), dict.fromkeys(files, 1), "some/model")


def test_half_precision_comes_where_there_is_no_other() -> None:
    assert wanted(INDEX, "vae/a.fp16.safetensors", "vae/config.json", "gone/a.safetensors") == [
        "vae/a.fp16.safetensors",
        "vae/config.json",
    ]


def test_files_that_lead_elsewhere_are_not_taken() -> None:
    index = INDEX | {"../up": ["diffusers", "AutoencoderKL"], "": ["a", "b"]}
    assert (
        wanted(index, "vae/../../x.json", "../up/x.json", "/x.json", "vae/deep/x.json", "vae/\n.json") == []
    )


@pytest.mark.parametrize(
    ("index", "files", "said"),
    [
        (INDEX | {"_class_name": "FluxPipeline"}, (), "is a FluxPipeline; models that can be drawn with"),
        (INDEX, ("vae/diffusion_pytorch_model.bin",), "are pickles"),
        ([], (), "cannot be read"),
        ({}, (), "cannot be read"),
    ],
)
def test_a_model_that_cannot_be_drawn_with_is_not_fetched(
    index: object, files: tuple[str, ...], said: str
) -> None:
    with pytest.raises(ImagenError, match=said):
        wanted(index, *files)


def test_a_repository_without_an_index(hub: Hub, run: Pull, tmp_path: Path) -> None:
    hub.folder = shutil.copytree(hub.folder, tmp_path / "other")
    (hub.folder / "model_index.json").unlink()
    assert "it is not a model in diffusers' format" in failure(run("pull", "some/model"))
