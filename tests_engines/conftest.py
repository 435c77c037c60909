"""The tests that need torch: `make test-engines`."""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # threads that spin slow a busy machine down

import diffusers  # noqa: F401 — looks for torchvision, once: before the stand-in is there
import pytest
from transformers.utils import is_torchvision_available

is_torchvision_available()  # likewise, and remembered

# `import spandrel` imports torchvision. Where there is none, a stand-in takes its place, in subprocesses too.
if find_spec("torchvision") is None:
    stand_ins = str(Path(__file__).parent / "stand_ins")
    sys.path.append(stand_ins)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), stand_ins)))


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("OPENIMAGEN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENIMAGEN_STATE_FOLDER", str(tmp_path / "state"))
