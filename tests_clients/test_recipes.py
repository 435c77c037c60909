"""The recipes of docs/moving-from-vertex.md that `make test` does not run."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.calls import opened
from tests.fakes import HANG_SECONDS
from tests.servers import Program
from tests.test_docs import PRINTED_ADDRESS, ROOT
from tests_clients.programs import HERE

PAGE = (ROOT / "docs/moving-from-vertex.md").read_text("utf-8")
RUN = {"py": ("recipe.py", [sys.executable, "-W", "ignore"]), "js": ("recipe.mjs", ["node"])}


def _recipes() -> list[tuple[str, str, str]]:
    sections = re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.DOTALL | re.MULTILINE)
    return [
        (title, language, code)
        for title, text in sections
        for language, code in re.findall(r"```(py|js)\n(.*?)```", text, re.DOTALL)
    ]


def test_every_javascript_section_has_a_recipe() -> None:
    titles = re.findall(r"^## (JavaScript: .+)$", PAGE, re.MULTILINE)
    assert titles
    assert [title for title, language, _ in _recipes() if language == "js"] == titles


@pytest.mark.parametrize(("title", "language", "code"), _recipes(), ids=lambda value: value[:40])
def test_recipe(title: str, language: str, code: str, server: Program, tmp_path: Path) -> None:
    name, command = RUN[language]
    (tmp_path / name).write_text(code.replace(PRINTED_ADDRESS, server.url), "utf-8")
    (tmp_path / "node_modules").symlink_to(HERE / "node_modules")
    done = subprocess.run(
        [*command, name],
        cwd=tmp_path,
        env=os.environ | {"LITELLM_LOCAL_MODEL_COST_MAP": "True"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=2 * HANG_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{title}: {done.stderr.decode()}"
    assert opened((tmp_path / "fox.png").read_bytes()).format == "PNG"
