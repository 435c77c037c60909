"""What the illustrator costs: `python benchmarks/illustrator_speed.py [--seeds 2] [--json]`.

Draws the prompts of `docs/engines/prompts.txt` and all styles, and prints the milliseconds of reading,
composing, rendering, the matte and finishing; pictures of 2048 x 2048; a worker's memory after 50 pictures;
the first picture of a fresh process; the size of the packed data; and how much faster two processes are than
one. Times are CPU time of the process, which other programs on the machine lengthen far less than they do the
time on the clock; only the comparison of two processes and the start are by the clock, and say so.
"""

import argparse
import atexit
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar, get_args

from machine import describe

from openimagen.engines.illustrator import picture
from openimagen.engines.illustrator.finish import finish
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Scene, Style
from openimagen.engines.workers import worker_environment

_PROMPTS = Path(__file__).parent.parent / "docs" / "engines" / "prompts.txt"
_STEPS = ("reading", "composing", "rendering", "matte", "finishing")
# Drawn in every style: figures before a wide place, and a person indoors.
_STYLED = ("three elephants in the savanna", "a chef cooking in a kitchen")
_PICTURES_FOR_MEMORY = 50
_PICTURES_SIDE_BY_SIDE, _ROUNDS = 10, 3

T = TypeVar("T")


@dataclass
class Cost:
    """CPU milliseconds of one picture's steps."""

    prompt: str
    style: str
    steps: dict[str, float] = field(default_factory=dict)

    @property
    def drawing(self) -> float:
        """Everything but reading the prompt."""
        return sum(ms for step, ms in self.steps.items() if step != "reading")

    @property
    def total(self) -> float:
        return sum(self.steps.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--prompts", type=Path, default=_PROMPTS)
    parser.add_argument("--seeds", type=int, default=1, help="pictures of each prompt")
    parser.add_argument("--size", type=int, default=1024, help="side of the pictures in pixels")
    parser.add_argument("--only", choices=("prompts", "styles", "large", "worker"), help="one part of it")
    parser.add_argument("--each", action="store_true", help="name every picture")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if worker_environment() != dict(os.environ):
        os.execve(sys.executable, [sys.executable, *sys.argv], worker_environment())
    prompts = _read(options.prompts)
    if options.child:
        _draw_many(prompts, options.child, options.size)
        return
    busy = f"{os.getloadavg()[0]:.1f} programs running"
    found: dict[str, Any] = {"machine": f"{describe()}, {busy}", "size": options.size}
    for prompt in prompts:
        read(prompt)  # builds the words of its language, once per process
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "prompts": lambda: _by_step(
            [_cost(read, p, options.size, seed) for p in prompts for seed in range(options.seeds)],
            options.each,
        ),
        "styles": lambda: _by_style(options.size),
        "large": lambda: _by_step([_cost(read, p, 2048, 0) for p in prompts[::4]], options.each),
        "worker": lambda: _worker(options.prompts, options.size),
    }
    for name, measure in parts.items():
        if options.only in (None, name):
            found[name] = measure()
    print(json.dumps(found, indent=1) if options.json else _described(found))


def _read(file: Path) -> list[str]:
    lines = (line.partition(" # ")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _cost(reading: Callable[[str], Scene], prompt: str, size: int, seed: int) -> Cost:
    """`picture.paint`, step by step."""
    ms: dict[str, float] = {}
    scene = picture.styled(_timed(ms, "reading", lambda: reading(prompt)))

    def compose() -> tuple[Any, Any, str]:
        canvas, layers = picture.composed(scene, size, size, seed)
        return canvas, layers, canvas.document(layers.body, size, size)

    canvas, layers, svg = _timed(ms, "composing", compose)
    pixels = _timed(ms, "rendering", lambda: render(svg, size, size))
    matte = None
    if canvas.treatment.matte:
        matte = _timed(ms, "matte", lambda: picture.matte(canvas, layers, size, size))
    _timed(ms, "finishing", lambda: finish(pixels, picture.look(scene), seed, matte))
    return Cost(prompt, scene.style or "house", {step: ms.get(step, 0.0) for step in _STEPS})


def _timed(ms: dict[str, float], step: str, do: Callable[[], T]) -> T:
    start = time.process_time()
    result = do()
    ms[step] = (time.process_time() - start) * 1000
    return result


def _by_step(costs: list[Cost], each: bool) -> dict[str, Any]:
    rows = {step: _spread(cost.steps[step] for cost in costs) for step in _STEPS}
    rows["all"] = _spread(cost.total for cost in costs)
    dearest = sorted(costs, key=lambda cost: -cost.total)[: None if each else 3]
    return {
        "pictures": len(costs),
        "ms": rows,
        "dearest": [(cost.prompt, cost.style, round(cost.total)) for cost in dearest],
    }


def _by_style(size: int) -> dict[str, Any]:
    """Each style on the same pictures: the median of all its work and of its finish alone."""
    found = {}
    for style in (None, *get_args(Style)):
        reading = partial(_in_style, style)
        costs = [_cost(reading, prompt, size, seed) for prompt in _STYLED for seed in (1, 2)]
        found[style or "house"] = {
            "all": round(statistics.median(cost.drawing for cost in costs)),
            "matte": round(statistics.median(cost.steps["matte"] for cost in costs)),
            "finish": round(statistics.median(cost.steps["finishing"] for cost in costs)),
        }
    return found


def _in_style(style: Style | None, prompt: str) -> Scene:
    return replace(read(prompt), style=style)


def _spread(values: Iterable[float]) -> dict[str, int]:
    ordered = sorted(values)
    last = len(ordered) - 1
    return {
        "p50": round(statistics.median(ordered)),
        "p95": round(ordered[round(last * 0.95)]),
        "max": round(ordered[-1]),
    }


def _worker(prompts: Path, size: int) -> dict[str, Any]:
    """A worker's start, memory and company, each in fresh processes."""
    data = Path(picture.__file__).parent / "data"
    _children(1, 1, prompts, size)  # compiles the modules, as an installation has done
    before = _cpu_of_children()
    first = _children(1, 1, prompts, size)
    first_cpu = _cpu_of_children() - before
    [report] = _children(1, _PICTURES_FOR_MEMORY, prompts, size).reports
    rounds = [
        [_drawing_s(_children(count, _PICTURES_SIDE_BY_SIDE, prompts, size)) for count in (1, 2)]
        for _ in range(_ROUNDS)
    ]
    # What else runs on the machine only makes a round slower, so the quickest is the truest.
    one, two = (min(times) for times in zip(*rounds, strict=True))
    return {
        "first_picture": {"clock_s": round(first.clock_s, 2), "cpu_s": round(first_cpu, 2)},
        "memory_mb": report["memory_mb"],
        "peak_memory_mb": report["peak_memory_mb"],
        "data_mb": round(sum(f.stat().st_size for f in data.rglob("*") if f.is_file()) / 1e6, 1),
        "two_processes_draw": round(2 * one / two, 2),
    }


@dataclass(frozen=True)
class _Run:
    clock_s: float
    reports: list[dict[str, float]]


@lru_cache(1)
def _compiled() -> dict[str, str]:
    """The environment of a process whose modules stay compiled, wherever the sources are."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    return {**variables, "PYTHONPYCACHEPREFIX": folder}


def _drawing_s(run: _Run) -> float:
    return max(report["drawing_s"] for report in run.reports)


def _children(count: int, pictures: int, prompts: Path, size: int) -> _Run:
    """Processes that each draw so many pictures, side by side."""
    command = [
        sys.executable,
        __file__,
        "--child",
        str(pictures),
        "--prompts",
        str(prompts),
        "--size",
        str(size),
    ]
    start = time.perf_counter()
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_compiled()) for _ in range(count)
    ]
    reports = [json.loads(child.communicate()[0]) for child in running]
    return _Run(time.perf_counter() - start, reports)


def _draw_many(prompts: list[str], pictures: int, size: int) -> None:
    """What a child process does: it prints how long it drew by the clock, and its memory."""
    start = time.perf_counter()
    for k in range(pictures):
        picture.paint(read(prompts[k % len(prompts)]), size, size, k)
    spent = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"drawing_s": spent, "memory_mb": _resident_mb(), "peak_memory_mb": round(peak)}))


def _resident_mb() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:  # no Linux
        return 0
    return round(pages * resource.getpagesize() / 2**20)


def _cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _described(found: dict[str, Any]) -> str:
    lines = [found["machine"], "CPU milliseconds of the process unless it says otherwise"]
    for name, title in (("prompts", f"{found['size']} x {found['size']}"), ("large", "2048 x 2048")):
        if name in found:
            part = found[name]
            lines += [
                "",
                f"{title}, {part['pictures']} pictures",
                "",
                "| | p50 | p95 | max |",
                "|---|---|---|---|",
            ]
            lines += [
                f"| {step} | {ms['p50']} | {ms['p95']} | {ms['max']} |" for step, ms in part["ms"].items()
            ]
            lines += ["", *(f"{ms} ms, {style}: {prompt}" for prompt, style, ms in part["dearest"])]
    if "styles" in found:
        lines += ["", "| style | without reading | its matte | its finish |", "|---|---|---|---|"]
        lines += [
            f"| {s} | {ms['all']} | {ms['matte']} | {ms['finish']} |" for s, ms in found["styles"].items()
        ]
    if "worker" in found:
        part = found["worker"]
        lines += [
            "",
            f"first picture of a fresh process: {part['first_picture']['clock_s']} s by the clock, "
            f"{part['first_picture']['cpu_s']} s of CPU",
            f"memory of a worker after {_PICTURES_FOR_MEMORY} pictures: {part['memory_mb']} MB, "
            f"at most {part['peak_memory_mb']} MB",
            f"packed data: {part['data_mb']} MB",
            f"two processes draw {part['two_processes_draw']} times as much as one, by the clock",
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
