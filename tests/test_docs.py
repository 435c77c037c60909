"""The documentation's examples are run, and its tables are compared with the code."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from openimagen import catalog, config
from openimagen.checkpoints import known
from tests.servers import Program

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "docs/getting-started.md", "docs/moving-from-vertex.md")
PRINTED_ADDRESS = "http://127.0.0.1:8080"


def _examples(language: str) -> list[tuple[str, str]]:
    found = []
    for page in PAGES:
        text = (ROOT / page).read_text("utf-8")
        for number, match in enumerate(re.finditer(rf"```{language}\n(.*?)```", text, re.DOTALL), 1):
            found.append((f"{page}#{number}", match[1]))
    return found


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=120, env=environment, check=False)


@pytest.mark.parametrize(("where", "code"), _examples("python"), ids=lambda value: value[:40])
def test_python_examples_run(where: str, code: str, server: Program, tmp_path: Path) -> None:
    example = tmp_path / "example.py"
    example.write_text(code.replace(PRINTED_ADDRESS, server.url), "utf-8")
    done = _run([sys.executable, "-W", "ignore", example.name], tmp_path)
    assert done.returncode == 0, f"{where}: {done.stderr.decode()}"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed on this machine")
@pytest.mark.parametrize(("where", "code"), _examples("bash"), ids=lambda value: value[:40])
def test_curl_examples_run(where: str, code: str, server: Program, tmp_path: Path) -> None:
    done = _run(["bash", "-c", code.replace(PRINTED_ADDRESS, server.url)], tmp_path)
    assert done.returncode == 0, f"{where}: {done.stderr.decode()}"
    assert b'"bytesBase64Encoded"' in done.stdout


def test_every_setting_is_on_the_settings_page() -> None:
    page = (ROOT / "docs/settings.md").read_text("utf-8")
    for name, meaning, default in config.describe():
        row = f"| `{name}` | `OPENIMAGEN_{name.upper()}` | `{default!r}` | {meaning} |"
        assert row in page, f"docs/settings.md lacks: {row}"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (page.name, text)
        for page in sorted((ROOT / "docs").rglob("*.md"))
        for text in re.findall(r"```toml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    ],
)
def test_settings_files_of_the_pages_can_be_read(page: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / "openimagen.toml"
    file.write_text(text, "utf-8")
    assert config.load(environment={}, file=file) != config.Settings(), page


@pytest.mark.parametrize("model", catalog.generation_models(), ids=lambda model: model.id)
def test_every_model_is_in_the_reference(model: catalog.Model) -> None:
    page = (ROOT / "docs/api/reference.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if f"`{model.id}`" in line and line.startswith("|")]
    assert rows, f"docs/api/reference.md lacks {model.id}"
    assert f"1–{model.max_count} | {model.prompt_tokens} |" in rows[0]


@pytest.mark.parametrize(
    "page", [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"], ids=lambda p: p.name
)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]+)[^)]*\)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("checkpoint", known.MODELS.values(), ids=lambda checkpoint: checkpoint.name)
def test_every_known_checkpoint_has_a_card_of_its_own(checkpoint: known.Checkpoint) -> None:
    assert [other.card for other in known.MODELS.values()].count(checkpoint.card) == 1
    page = (ROOT / "docs/models" / checkpoint.card).read_text("utf-8")
    rows = dict(re.findall(r"^\| ([^|]+) \| (.+) \|$", page, re.MULTILINE))
    assert f"`{checkpoint.name}`" in rows["name here"]
    assert (checkpoint.licence or "unknown") in rows["licence"]
    assert checkpoint.memory.split(" at ")[0] in rows["memory"]
    assert ("unknown" in rows["memory"]) == (not checkpoint.memory)
    assert "a real checkpoint" in " ".join(page.split())
