"""Open-weight models here and under diffusers' own pipelines: `python benchmarks/engines.py [--family F]`.

One run on one copy with random weights, the same steps, size and number type for all. Ways:

- `stock, lock`: diffusers' pipeline, one caller at a time
- `stock, copies`: a copy of it with a scheduler of its own for each caller, all at once, as diffusers'
  example server-async does
- `LitServe` (with `--litserve`, where it is installed): the pipeline behind that server (`litserve_way.py`)
- `openimagen`: the engine behind its gate
- `openimagen, compiled` (with `--compile`): the same with the setting `compile`

Each way and number type has a process of its own, and they take turns, `--rounds` times, so that a machine
that is slower for a while is slower for all of them. Callers ask again as soon as they are answered. "left"
is the time from a caller's leaving in the middle of his image until his place is free; under a lock that is
the image's rest. CPU seconds compare where others use the machine too. `--full-size` builds a copy of the
published size on the device; all processes must fit into its memory, or take one number type or way after
another with `--dtypes` and `--ways`. Needs the environment of `make test-engines`.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))  # for tests_engines

import litserve_way
from engine_ways import COMPILED, Draw, ours, stock
from machine import describe

CALLERS = (1, 4, 8)
WAYS = ("stock, lock", "stock, copies", "openimagen")
OPENERS = {"openimagen": ours, COMPILED: ours, litserve_way.NAME: litserve_way.opened}


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Open-weight models here and under diffusers' own pipelines."
    )
    parser.add_argument("--family", default="z-image", help="z-image (default), klein or sdxl")
    parser.add_argument("--device", default="cpu", help="cpu (default), cuda or cuda:N")
    parser.add_argument("--full-size", action="store_true", help="a copy of the published size; 1024 x 1024")
    parser.add_argument("--dtypes", default="float32,bfloat16", help="float32,bfloat16 (default)")
    parser.add_argument("--side", type=int, default=0, help="side in pixels (256; full size: 1024)")
    parser.add_argument("--steps", type=int, default=4, help="denoising steps (4)")
    parser.add_argument("--images", type=int, default=8, help="images of a round (8)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each way and number of callers (3)")
    parser.add_argument("--ways", default=";".join(WAYS), help=f"default: {';'.join(WAYS)}")
    parser.add_argument("--litserve", action="store_true", help="LitServe as well, where it is installed")
    parser.add_argument("--compile", action="store_true", help="our engine with the setting compile as well")
    parser.add_argument("--measure", nargs=3, metavar=("WAY", "DTYPE", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.side = options.side or (1024 if options.full_size else 256)
    if options.measure:
        measure(options)
        return
    with tempfile.TemporaryDirectory() as folder:
        parameters = _built(options, folder)
        import diffusers
        import torch

        device = torch.cuda.get_device_name(options.device) if "cuda" in options.device else "CPU"
        print(f"{describe()}; {device}; torch {torch.__version__}, diffusers {diffusers.__version__}")
        print(
            f"{options.family}, random weights, denoiser of {parameters / 1e6:.0f} million parameters; "
            f"{options.side} x {options.side}, {options.steps} steps without guidance; {options.rounds} "
            f"rounds of {options.images} images; load {os.getloadavg()[0]:.1f}\n"
        )
        names = _ways(options)
        ways = [Way(name, dtype, folder) for dtype in options.dtypes.split(",") for name in names]
        try:
            _take_turns(ways, options.rounds)
        finally:
            for way in ways:
                way.close()
        print("| way | dtype | callers | images/s | p50 s | p99 s | CPU s/image | memory MB | left s |")
        print("|---|---|---|---|---|---|---|---|---|")
        for way in ways:
            for callers in CALLERS:
                print(way.row(callers))
        print(f"\nload at the end {os.getloadavg()[0]:.1f}")


def _ways(options: argparse.Namespace) -> list[str]:
    """The ways to measure; one that cannot be is told on stderr."""
    ways = options.ways.split(";")
    if options.litserve and litserve_way.installed():
        ways.append(litserve_way.NAME)
    elif options.litserve:
        print("LitServe is left out: pip install litserve", file=sys.stderr)
    if options.compile:
        ways.append(COMPILED)
    return ways


class Way:
    """A way and number type in a process of its own, which draws when it is asked to."""

    def __init__(self, way: str, dtype: str, folder: str) -> None:
        self._names = f"{way} | {dtype}"
        self._process = subprocess.Popen(
            [sys.executable, __file__, *sys.argv[1:], "--measure", way, dtype, folder],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._rounds: dict[int, list[Round]] = {callers: [] for callers in CALLERS}
        self._ask()  # until it is loaded and has drawn

    def draw(self, callers: int) -> None:
        """One more round of so many callers."""
        seconds, all_seconds, cpu = self._ask(callers)
        self._rounds[callers].append(Round(seconds, all_seconds, cpu))
        print(f"{self._names} | {callers}: {all_seconds:.1f} s", file=sys.stderr)

    def finish(self) -> None:
        """Measure what does not depend on the number of callers."""
        self._memory, self._left = self._ask("end")

    def row(self, callers: int) -> str:
        """Its row of the table; images per second are those of the median round."""
        rounds = self._rounds[callers]
        seconds = sorted(one for turn in rounds for one in turn.seconds)
        p99 = seconds[min(len(seconds) - 1, int(len(seconds) * 0.99))]
        rate = statistics.median(len(turn.seconds) / turn.all_seconds for turn in rounds)
        cells = [rate, statistics.median(seconds), p99, sum(turn.cpu for turn in rounds) / len(seconds)]
        texts = [str(callers), *(f"{cell:.2f}" for cell in cells), f"{self._memory:.0f}"]
        return (
            f"| {self._names} | {' | '.join(texts)} | {'-' if self._left is None else f'{self._left:.2f}'} |"
        )

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()

    def _ask(self, what: object = None) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        if what:
            print(what, file=self._process.stdin, flush=True)
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self._names}: its process ended with {self._process.wait()}")
        return json.loads(answer)


class Round(NamedTuple):
    """Seconds of each image, of all together, and of the processor."""

    seconds: list[float]
    all_seconds: float
    cpu: float


def _take_turns(ways: list[Way], rounds: int) -> None:
    for number in range(rounds):
        for callers in CALLERS:
            # there and back, so that none is always first
            for way in ways if number % 2 == 0 else reversed(ways):
                way.draw(callers)
    for way in ways:
        way.finish()


def _built(options: argparse.Namespace, folder: str) -> int:
    """Build the copy in a process of its own, which takes its memory along."""
    code = (
        "import sys; sys.path[:0] = sys.argv[1:3]; import engine_copies as copies; from pathlib import Path; "
        "print(copies.save(sys.argv[3], sys.argv[4] == 'True', Path(sys.argv[5]), sys.argv[6]))"
    )
    here = Path(__file__).parent
    arguments = [here, here.parent, options.family, options.full_size, folder, options.device]
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return int(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.split()[-1])


def measure(options: argparse.Namespace) -> None:
    """Answer on stdout, in JSON, what is asked on stdin: a number of callers, or "end"."""
    way, dtype, folder = options.measure
    answers, sys.stdout = sys.stdout, sys.stderr  # libraries print too
    opened = OPENERS.get(way, stock)
    draw, left, close = opened(options, way, dtype, folder)
    draw(0)
    draw(1)
    print("null", file=answers, flush=True)
    for line in sys.stdin:
        if line.strip() == "end":
            freed = None if left is None else statistics.median(left() for _ in range(3))
            print(json.dumps([_memory(options.device), freed]), file=answers, flush=True)
            continue
        cpu = _cpu_seconds()
        seconds, all_seconds = _loop(draw, int(line), options.images)
        print(json.dumps([seconds, all_seconds, _cpu_seconds() - cpu]), file=answers, flush=True)
    close()


def _loop(draw: Draw, callers: int, images: int) -> tuple[list[float], float]:
    """Seconds of each image, and of all."""
    numbers = iter(range(images))
    lock = threading.Lock()

    def caller(_: int) -> list[float]:
        found = []
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return found
            started = time.perf_counter()
            draw(number)
            found.append(time.perf_counter() - started)

    started = time.perf_counter()
    with ThreadPoolExecutor(callers) as threads:
        seconds = [one for found in threads.map(caller, range(callers)) for one in found]
    return seconds, time.perf_counter() - started


def _cpu_seconds() -> float:
    """Those of this process and of those that it started."""
    import psutil

    me = psutil.Process()
    return sum(sum(process.cpu_times()[:2]) for process in [me, *me.children(recursive=True)])


def _memory(device: str) -> float:
    """The most megabytes that were taken: of the GPU's memory, or by this process and its children."""
    import psutil

    me = psutil.Process()
    if device.startswith("cuda"):
        import torch

        if not me.children():
            return torch.cuda.max_memory_allocated(device) / 2**20
        return float("nan")  # the memory of another process is not told
    return sum(_peak_memory(process.pid) for process in [me, *me.children(recursive=True)])


def _peak_memory(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


if __name__ == "__main__":
    main()
