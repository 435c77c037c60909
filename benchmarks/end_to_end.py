"""Time from request to reply through HTTP, and of each step in it: `python benchmarks/end_to_end.py`.

Starts a server, warms it up, and sends every prompt with 1 and with 4 images at 1024 x 1024, one request at a
time. Prints p50 and p95 in milliseconds; "http" is the whole request less the steps that the server reports.
"""

import argparse
import re
import statistics
import subprocess
import sys
import time

import httpx2
from machine import describe

PROMPTS = (
    "a red fox in the snow",
    "three red apples and a green pear on a wooden table",
    "a lighthouse on a cliff at sunset",
    "a blue car parked in front of a yellow house",
    "a cozy cabin in a snowy forest at night",
    "two penguins holding balloons on an iceberg",
    "a watercolor painting of a sailboat on the sea",
    "una tortuga verde en la playa",
)
PATH = "/v1/publishers/google/models/imagen-3.0-generate-001:predict"
STEPS = ("wait", "draw", "mark", "encode", "reply", "http")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="requests for each prompt and count (5)")
    options = parser.parse_args()
    server = subprocess.Popen(
        [sys.executable, "-m", "openimagen", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1]
        with httpx2.Client(base_url=url, timeout=120) as client:
            measure(client, count=4)
            print(describe())
            print(f"{len(PROMPTS)} prompts x {options.rounds}, PNG 1024 x 1024, milliseconds p50 / p95\n")
            print("images  total           " + "".join(f"{step:<16}" for step in STEPS))
            for count in (1, 4):
                rows = [row for _ in range(options.rounds) for row in measure(client, count)]
                cells = [percentiles([row[step] for row in rows]) for step in ("total", *STEPS)]
                print(f"{count:<8}" + "".join(f"{cell:<16}" for cell in cells))
    finally:
        server.terminate()
        server.wait()


def measure(client: httpx2.Client, count: int) -> list[dict[str, float]]:
    """Milliseconds of each step for one request of every prompt."""
    rows = []
    for prompt in PROMPTS:
        body = {"instances": [{"prompt": prompt}], "parameters": {"sampleCount": count}}
        started = time.perf_counter()
        reply = client.post(PATH, json=body)
        total = (time.perf_counter() - started) * 1000
        reply.raise_for_status()
        found = re.findall(r"(\w+);dur=([\d.]+)", reply.headers["server-timing"])
        steps = {name: float(value) for name, value in found}
        rows.append({**steps, "total": total, "http": total - sum(steps.values())})
    return rows


def percentiles(values: list[float]) -> str:
    ordered = sorted(values)
    return f"{statistics.median(ordered):.0f} / {ordered[int(0.95 * (len(ordered) - 1))]:.0f}"


if __name__ == "__main__":
    main()
