"""What the command line shows while it works."""

import functools
import io
from types import SimpleNamespace

import pytest
import tqdm

from openimagen import output
from openimagen.output import progress_bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    terminal = Terminal()
    monkeypatch.setattr(output, "sys", SimpleNamespace(stderr=terminal))  # pytest puts its own into sys
    monkeypatch.setattr(tqdm, "tqdm", functools.partial(tqdm.tqdm, mininterval=0, file=terminal))
    return terminal


def test_images_are_counted(shown: Terminal) -> None:
    with progress_bar(4, quiet=False) as progress:
        progress(3, 4)
    assert "3/4" in shown.getvalue()
    assert "step" not in shown.getvalue()


@pytest.mark.parametrize("images", [1, 4])
def test_steps_are_counted_where_the_engine_counts_them(shown: Terminal, images: int) -> None:
    with progress_bar(images, quiet=False) as progress:
        progress(1, images * 30)
        progress(7, images * 30)
    assert f"7/{images * 30}" in shown.getvalue()
    assert "step" in shown.getvalue()


def test_a_single_image_needs_no_bar(shown: Terminal) -> None:
    with progress_bar(1, quiet=False) as progress:
        progress(1, 1)
    assert shown.getvalue() == ""


def test_nothing_is_shown_when_quiet_or_piped(shown: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    with progress_bar(4, quiet=True) as progress:
        progress(1, 4)
    monkeypatch.setattr(shown, "isatty", lambda: False)
    with progress_bar(4, quiet=False) as progress:
        progress(1, 4)
    assert shown.getvalue() == ""
