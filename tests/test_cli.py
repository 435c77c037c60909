"""The command line as a program: exit codes, files, and what goes to which stream."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest

from openimagen import __version__, catalog, cli, config, images
from openimagen.arguments import parser
from openimagen.checkpoints import known
from tests.calls import opened
from tests.fakes import HANG_SECONDS
from tests.servers import Address, Program

Done = subprocess.CompletedProcess[bytes]
Run = Callable[..., Done]
Here = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `openimagen ARGUMENTS` in an empty folder, its output piped."""

    def run_program(*arguments: str, **environment: str) -> Done:
        return subprocess.run(
            [sys.executable, "-m", "openimagen", *arguments],
            cwd=tmp_path,
            env=os.environ | environment,
            capture_output=True,
            timeout=HANG_SECONDS,
            check=False,
        )

    return run_program


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """Runs the program's main function in an empty folder: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)

    def run_main(*arguments: str) -> tuple[int, str, str]:
        try:
            code = cli.main(list(arguments))
        except SystemExit as stopped:  # how argparse ends
            code = int(stopped.code or 0)
        return code, *capsys.readouterr()

    return run_main


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_draw_into_the_default_folder(run: Run, tmp_path: Path) -> None:
    done = run("generate", "A red fox, in the snow!", "--seed", "7", "-n", "2")
    assert done.returncode == 0, done.stderr
    names = ["out/a-red-fox-in-the-snow-7-0.png", "out/a-red-fox-in-the-snow-7-1.png"]
    assert files(tmp_path) == names
    assert done.stdout.decode().splitlines() == names
    assert b"2 drawn by the illustrator" in done.stderr
    assert b"seed 7" in done.stderr
    assert b"\r" not in done.stderr  # no progress bar
    assert images.read_metadata((tmp_path / names[1]).read_bytes())["index"] == 1


def test_modules_in_the_working_directory_are_not_imported(tmp_path: Path) -> None:
    (tmp_path / "random.py").write_text("raise SystemExit(3)")
    command = [sys.executable, "-P", "-m", "openimagen", "generate", "a cat", "-q"]  # -P: as when installed
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=HANG_SECONDS, check=False)
    assert done.returncode == 0, done.stderr


def test_against_a_server(run: Run, tmp_path: Path, flat_server: Address) -> None:
    done = run("generate", "a cat", "-o", "x.jpg", "--seed", "5", OPENIMAGEN_ENDPOINT=flat_server.url)
    assert done.returncode == 0, done.stderr
    assert PIL.Image.open(tmp_path / "x.jpg").format == "JPEG"
    assert b"1 drawn by the flat-fake" in done.stderr
    assert b"seed 5" in done.stderr


@pytest.fixture
def at_flat_server(run: Run, flat_server: Address) -> Run:
    return lambda *arguments: run("generate", *arguments, "--endpoint", flat_server.url)


def test_one_file_and_several(at_flat_server: Run, tmp_path: Path) -> None:
    assert at_flat_server("a cat", "-o", "one.png", "-q").returncode == 0
    assert at_flat_server("a cat", "-o", "deep/er/many.jpeg", "-n", "2", "-q").returncode == 0
    assert files(tmp_path) == ["deep/er/many-0.jpeg", "deep/er/many-1.jpeg", "one.png"]


def test_a_folder_that_exists_needs_no_slash(at_flat_server: Run, tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    assert at_flat_server("猫 & dog", "-o", "album", "--format", "jpeg", "--seed", "1").returncode == 0
    assert files(tmp_path) == ["album/猫-dog-1-0.jpg"]


def test_standard_output(at_flat_server: Run, tmp_path: Path) -> None:
    done = at_flat_server("a cat", "-o", "-", "--aspect-ratio", "9:16")
    assert done.returncode == 0
    image = opened(done.stdout)
    assert (image.format, image.size) == ("PNG", (768, 1408))
    assert files(tmp_path) == []


def test_a_reader_who_has_enough() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "openimagen", "models"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.stderr is not None
        assert program.stderr.read() == b""
    assert program.returncode == 1


def test_quiet(at_flat_server: Run) -> None:
    done = at_flat_server("a cat", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_file_is_replaced_whole(at_flat_server: Run, tmp_path: Path) -> None:
    (tmp_path / "one.png").write_bytes(b"old")
    assert at_flat_server("a cat", "-o", "one.png", "-q").returncode == 0
    assert files(tmp_path) == ["one.png"]
    assert opened((tmp_path / "one.png").read_bytes()).size == (1024, 1024)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "COMMAND"),
        (("draw",), "draw"),
        (("generate",), "PROMPT"),
        (("generate", ""), "openimagen: PROMPT: got ''"),
        (("generate", "a cat", "--count", "0"), "openimagen: --count: got 0; allowed: a whole "),
        (("generate", "a cat", "--count", "many"), "--count"),
        (("generate", "a cat", "--aspect-ratio", "2:1"), "openimagen: --aspect-ratio: got '2:1'"),
        (("generate", "a cat", "-n", "2", "-o", "-"), "openimagen: --count: got 2; allowed: 1 with"),
        (("generate", "a cat", "--seed", "-1"), "openimagen: --seed: got -1"),
        (("generate", "a cat", "--safety", "strict"), "openimagen: --safety: got 'strict'"),
        (("generate", "a cat", "--model", "dall-e"), "There is no generation model 'dall-e'; there are"),
        (("generate", "a cat", "--model", "imagetext@001"), "There is no generation model"),
        (("generate", "a cat", "-o", "cat.gif"), "openimagen: --output: got 'cat.gif'"),
        (("generate", "a cat", "-o", "cat.png", "--format", "jpeg"), "openimagen: --output: got 'cat.png'"),
        (("generate", "a cat", "-o", "s3://b/x"), "openimagen: --output: got 's3://b/x'; allowed: "),
        (("generate", "word " * 481), "openimagen: PROMPT: got '481 tokens'"),
        (("upscale", os.devnull), "openimagen: FILE: got 'nothing'; allowed: a PNG or JPEG file"),
        # what the system makes of bytes that are not UTF-8
        (("generate", "a cat \udcff"), "openimagen: PROMPT: got 'a cat "),
        (("generate", "a \udcff", "--endpoint", "http://127.0.0.1:1"), "openimagen: The request holds"),
        (("serve", "--host", "0.0.0.0"), "openimagen: Listening on 0.0.0.0 lets other machines in"),
        (("serve", "--port", "70000"), "openimagen: port (from --port): got '70000'; allowed: a"),
        (("serve", "--storage", "gs://b=read"), "openimagen: setting storage: got 'gs://b=read'; allow"),
        (("generate", "a cat", "--endpoint", "host"), "openimagen: endpoint (from --endpoint): got 'host'"),
        (("serve", "--config", "missing.toml"), "openimagen: missing.toml"),
    ],
    ids=lambda value: " ".join(value)[:50] if isinstance(value, tuple) else "",
)  # fmt: skip
def test_wrong_arguments(here: Here, tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    code, output, errors = here(*arguments)
    assert code == 2
    assert message in errors
    assert output == ""
    assert files(tmp_path) == []


def test_the_servers_refusal_is_told(at_flat_server: Run) -> None:
    done = at_flat_server("a cat", "--model", "imagen-9")
    assert done.returncode == 2
    assert b"imagen-9` not found" in done.stderr


def test_no_server(run: Run, tmp_path: Path) -> None:
    done = run("generate", "a cat", "--endpoint", "http://127.0.0.1:1")
    assert done.returncode == 1
    assert b"No answer from http://127.0.0.1:1" in done.stderr
    assert b"Traceback" not in done.stderr
    assert files(tmp_path) == []


def test_a_key_for_the_server(run: Run, start_server: Callable[..., Program]) -> None:
    server = start_server(OPENIMAGEN_API_KEYS="the-key")
    arguments = ("generate", "a cat", "-q", "-o", "-", "--endpoint", server.url)
    assert run(*arguments).returncode == 1
    assert run(*arguments, "--api-key", "wrong").returncode == 1
    assert run(*arguments, "--api-key", "the-key").returncode == 0
    assert run(*arguments, OPENIMAGEN_API_KEYS="the-key").returncode == 0


def test_a_target_that_cannot_be_written(at_flat_server: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    done = at_flat_server("a cat", "-o", "file/cat.png")
    assert done.returncode == 1
    assert done.stderr.startswith(b"openimagen: ")
    assert b"Traceback" not in done.stderr


def test_a_port_that_is_taken(run: Run, flat_server: Address) -> None:
    done = run("serve", "--port", str(flat_server.port))
    assert done.returncode == 1
    assert b"Cannot listen on 127.0.0.1, port %d: Address already in use" % flat_server.port in done.stderr
    assert b"Traceback" not in done.stderr


def test_verify_here(run: Run, here: Here, tmp_path: Path) -> None:
    assert run("generate", "a red fox", "-q", "-o", "fox.jpg").returncode == 0
    code, output, _ = here("verify", "fox.jpg")
    assert code == 0
    assert "watermark: found, of key " in output
    assert "imagen-3.0-generate-001\n" in output
    assert "manifest: intact, signed by openimagen (self-made, not verified)" in output

    changed = bytearray((tmp_path / "fox.jpg").read_bytes())
    changed[-300] ^= 1
    (tmp_path / "changed.jpg").write_bytes(changed)
    code, output, _ = here("verify", "changed.jpg")
    assert code == 0  # the watermark is still there
    assert "manifest: BROKEN" in output

    opened((tmp_path / "fox.jpg").read_bytes()).resize((700, 700)).save(tmp_path / "smaller.jpg")
    code, output, _ = here("verify", "smaller.jpg")
    assert code == 0
    assert "seen at 0.68 times its size" in output
    assert "manifest: none" in output


def test_verify_reads_standard_input(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.BytesIO()
    PIL.Image.new("RGB", (300, 300), "red").save(file, "PNG")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.getvalue())))
    assert here("verify", "-")[:2] == (1, "watermark: not found\nmanifest: none\n")


def test_verify_finds_nothing(here: Here, tmp_path: Path) -> None:
    PIL.Image.new("RGB", (300, 300), "red").save(tmp_path / "red.png")
    code, output, _ = here("verify", "red.png")
    assert (code, output) == (1, "watermark: not found\nmanifest: none\n")


def test_verify_asks_a_server(here: Here, tmp_path: Path, server: Program, flat_server: Address) -> None:
    assert here("generate", "a cat", "-q", "-o", "cat.png", "--endpoint", server.url)[0] == 0
    code, output, _ = here("verify", "cat.png", "--endpoint", server.url)
    assert (code, output) == (0, f"watermark: found, says {server.url}\n")
    code, output, _ = here("verify", "cat.png", "--endpoint", flat_server.url)
    assert (code, output) == (1, f"watermark: not found, says {flat_server.url}\n")


def test_verify_with_wrong_arguments(here: Here, tmp_path: Path, flat_server: Address) -> None:
    (tmp_path / "text.png").write_text("no image")
    for arguments in (
        (),
        ("nothing.png",),
        (".",),
        ("text.png",),
        ("text.png", "--endpoint", flat_server.url),
    ):
        code, output, errors = here("verify", *arguments)
        assert (code, output) == (2, "")
        assert errors
        assert "Traceback" not in errors


def test_explain(here: Here) -> None:
    code, output, _ = here("explain", "three red foxes on a zorgle in Paris, no people", "--style", "sketch")
    assert code == 0
    assert output.splitlines() == [
        f"openimagen {__version__}, illustrator, language en",
        'subject 1: 3 x fox (said "foxes"), red',
        "place: city",
        "style: sketch",
        "excluded: people",
        "replaced: Paris by city",
        "left out: zorgle",
    ]


def test_explain_as_json(here: Here) -> None:
    code, output, _ = here(
        "explain", "un gato rojo", "--language", "es", "--negative-prompt", "perros", "--json"
    )
    assert code == 0
    told = json.loads(output)
    assert (told["version"], told["language"]) == (__version__, "es")
    assert told["scene"]["subjects"][0]["art"] == "cat"
    assert "dog" in told["scene"]["excluded"]


def test_models(here: Here) -> None:
    code, output, _ = here("models")
    assert code == 0
    for model in catalog.generation_models():
        assert f"{model.id}\n" in output
    for checkpoint in known.MODELS.values():
        assert f"{checkpoint.name} ({checkpoint.family})\n" in output
    assert output.count("on disk:        no\n") == len(known.MODELS)


def test_pull_without_its_library_names_the_extra(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    code, _, said = here("pull", "some/model")
    assert code == 2
    assert "pip install 'openimagen[diffusers]'" in said


@pytest.mark.parametrize("name", ["nothing", "a/b/c", "../up", "some/model;rm"])
def test_pull_of_what_is_no_name(here: Here, name: str) -> None:
    code, _, said = here("pull", name)
    assert code == 2
    assert "allowed: OWNER/NAME, or one of z-image" in said


def test_version(run: Run) -> None:
    assert run("--version").stdout.decode() == f"openimagen {__version__}\n"


@pytest.mark.parametrize(
    "command", [(), ("generate",), ("explain",), ("verify",), ("serve",), ("models",), ("pull",)]
)
def test_help(here: Here, command: tuple[str, ...]) -> None:
    code, output, _ = here(*command, "--help")
    assert code == 0
    assert output.startswith("usage: openimagen")


def test_every_setting_but_two_is_a_flag_of_serve(here: Here) -> None:
    _, text, _ = here("serve", "--help")
    flags = {flag.removeprefix("--").replace("-", "_") for flag in re.findall(r"--[a-z-]+", text)}
    names = {name for name, _, _ in config.describe()}
    assert {name for name in names if not {name, name[:-1]} & flags} == {"endpoint", "watermark_keys"}


def test_switches_can_be_turned_off_by_a_flag() -> None:
    options = parser().parse_args(["serve", "--no-manifests", "--no-screen-images", "-v"])
    assert (options.manifests, options.screen_images, options.verbose) == (False, False, True)
    assert (options.previews, options.screen_people) == (None, None)


def test_a_variable_that_is_no_setting_is_told(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENIMAGEN_API_KEY", "secret")
    _, _, errors = here("generate", "a cat", "-o", "cat.gif")
    assert (
        "OPENIMAGEN_API_KEY is set, but there is no such setting; did you mean OPENIMAGEN_API_KEYS?" in errors
    )
    assert "secret" not in errors


def test_the_same_file_twice_without_what_changes_with_time(run: Run, tmp_path: Path) -> None:
    drawn = []
    for name in ("first.png", "second.png"):
        done = run(
            "generate", "a cat", "--seed", "7", "--no-watermark", "-o", name, OPENIMAGEN_MANIFESTS="false"
        )
        assert done.returncode == 0, done.stderr
        drawn.append((tmp_path / name).read_bytes())
    assert drawn[0] == drawn[1]
    assert b"not found" in run("verify", "first.png").stdout


def test_what_the_model_does_not_have_is_noted(here: Here) -> None:
    code, _, errors = here("generate", "a cat", "--style", "sketch", "--size", "2K", "-o", "cat.png")
    assert code == 0
    ignored = "imagen-3.0-generate-001 does not have it: sample image size, sample image style"
    assert f"note: ignored, {ignored}" in errors


def test_how_children_are_drawn_is_told(here: Here) -> None:
    code, _, errors = here("generate", "two children playing", "-o", "x.png")
    assert code == 2
    assert errors.endswith("58061214. Children are drawn with --person-generation allow_all.\n")
    assert here("generate", "two children playing", "-o", "x.png", "--person-generation", "allow_all")[0] == 0
