"""The upscaler beside Pillow and beside plain ncnn: `python benchmarks/upscale.py [--quick]`.

Quality: photographs that scikit-image ships are reduced by Pillow's bicubic filter and enlarged again; PSNR
and SSIM (scikit-image's, on colour) against the original.

Speed: each way in a process of its own, in turns, with its peak memory. "plain ncnn" is the same network over
the same tiles, one after the other, with ncnn's own threads and allocator. Its threads wait for each other
busily, which costs most where the cores are shared, so it is measured on one thread too: there CPU seconds
compare. Needs the dev extra.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import numpy as np
import PIL.Image
from machine import describe
from skimage import data
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import no_progress
from openimagen.upscalers.span import CORE, OVERLAP, Span
from openimagen.upscalers.tiles import tiles

PHOTOGRAPHS = ("astronaut", "coffee", "chelsea", "rocket", "immunohistochemistry")
SIZE = 1024
CORES = len(os.sched_getaffinity(0))
Enlarge = Callable[[np.ndarray, int], np.ndarray]


def photograph(name: str) -> np.ndarray:
    """The middle of a packaged photograph, square, its side a multiple of 12 and at most 512."""
    image = getattr(data, name)()[:, :, :3]
    side = min(*image.shape[:2], 512) // 12 * 12
    top, left = ((length - side) // 2 for length in image.shape[:2])
    return np.ascontiguousarray(image[top : top + side, left : left + side])


def by_pillow(kernel: PIL.Image.Resampling) -> Enlarge:
    def enlarge(image: np.ndarray, factor: int) -> np.ndarray:
        height, width, _ = image.shape
        return np.asarray(PIL.Image.fromarray(image).resize((width * factor, height * factor), kernel))

    return enlarge


def by_span(upscaler: Span) -> Enlarge:
    return lambda image, factor: upscaler.upscale(image, factor, no_progress, Cancellation())


def quality(upscaler: Span) -> None:
    ways = {
        "bicubic": by_pillow(PIL.Image.Resampling.BICUBIC),
        "lanczos": by_pillow(PIL.Image.Resampling.LANCZOS),
        "span": by_span(upscaler),
    }
    print(
        f"{'':14}{'PSNR dB':>9}{'over lanczos':>14}{'SSIM':>8}{'s per image':>13}   PSNR of each photograph"
    )
    for factor in (2, 3, 4):
        rows: dict[str, tuple[list[float], list[float], float]] = {}
        for name, enlarge in ways.items():
            psnr, ssim, seconds = [], [], 0.0
            for photo in map(photograph, PHOTOGRAPHS):
                side = len(photo) // factor
                reduced = PIL.Image.fromarray(photo).resize((side, side), PIL.Image.Resampling.BICUBIC)
                started = time.perf_counter()
                result = enlarge(np.asarray(reduced), factor)
                seconds += time.perf_counter() - started
                psnr.append(peak_signal_noise_ratio(photo, result))
                ssim.append(structural_similarity(photo, result, channel_axis=2))
            rows[name] = psnr, ssim, seconds / len(PHOTOGRAPHS)
        for name, (psnr, ssim, seconds) in rows.items():
            gain = np.mean(psnr) - np.mean(rows["lanczos"][0])
            each = " ".join(f"{value:.2f}" for value in psnr)
            label = f"x{factor} {name}"
            print(f"{label:14}{np.mean(psnr):9.2f}{gain:+14.2f}{np.mean(ssim):8.4f}{seconds:13.3f}   {each}")


def plain_ncnn(image: np.ndarray, factor: int, threads: int) -> np.ndarray:
    import ncnn

    net = ncnn.Net()
    net.opt.num_threads = threads
    weights = str(resources.files("openimagen.upscalers") / f"data/span_x{factor}")
    net.load_param(f"{weights}.param")
    net.load_model(f"{weights}.bin")
    mean = np.array((0.4488, 0.4371, 0.4040), np.float32) * 255
    height, width, _ = image.shape
    target = np.empty((height * factor, width * factor, 3), np.uint8)
    for tile in tiles(width, height, CORE, OVERLAP):
        values = np.ascontiguousarray((tile.window(image) - mean).transpose(2, 0, 1))
        extractor = net.create_extractor()
        extractor.input("pixels", ncnn.Mat(values))
        output = np.array(extractor.extract("output")[1])
        pixels = np.clip(np.rint(output * 255), 0, 255).astype(np.uint8).transpose(1, 2, 0)
        tile.place(pixels, factor, target)
    return target


def measure(way: str, factor: int, size: int) -> None:
    """Run in a process of its own: print seconds, CPU seconds and the peak memory in MB."""
    image = np.asarray(PIL.Image.fromarray(photograph("astronaut")).resize((size, size)))
    started, cpu = time.perf_counter(), time.process_time()
    if way == "openimagen":
        by_span(Span(CORES, 3600))(image, factor)
    else:
        plain_ncnn(image, factor, int(way.split()[2]))
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    print(json.dumps([seconds, cpu, peak_megabytes()]))


def peak_megabytes() -> float:
    """The most memory that this process had; getrusage would count what its parent had before the fork."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return float("nan")


def speed(rounds: int) -> None:
    print(f"\n{'':40}{'s (best)':>9}{'s (all)':>20}{'CPU s':>8}{'peak MB':>9}")
    for factor, size in ((4, SIZE), (4, SIZE // 2), (2, SIZE)):
        plain, single = f"plain ncnn, {CORES} threads", "plain ncnn, 1 thread"
        ways: dict[str, list[list[float]]] = {plain: [], "openimagen": [], single: []}
        for _ in range(rounds):  # in turns, so that both meet the same load
            for way, results in ways.items():
                command = [sys.executable, __file__, "--measure", way, str(factor), str(size)]
                results.append(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))
        for way, results in ways.items():
            seconds = [result[0] for result in results]
            label = f"{size} to {size * factor}, {way}"
            every = " ".join(f"{value:.1f}" for value in seconds)
            cpu, peak = min(result[1] for result in results), max(result[2] for result in results)
            print(f"{label:40}{min(seconds):9.1f}{every:>20}{cpu:8.1f}{peak:9.0f}")
        ours = np.min(ways["openimagen"], axis=0)
        ratio, work = np.min(ways[plain], axis=0)[0] / ours[0], np.min(ways[single], axis=0)[1] / ours[1]
        print(f"openimagen's speed: {ratio:.2f} of plain ncnn's; by CPU seconds {work:.2f} of one thread's")


def main() -> None:
    parser = argparse.ArgumentParser(description="The upscaler beside Pillow and plain ncnn.")
    parser.add_argument("--quick", action="store_true", help="one round instead of three")
    parser.add_argument("--measure", nargs=3, metavar=("WAY", "FACTOR", "SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        way, factor, size = options.measure
        measure(way, int(factor), int(size))
        return
    print(f"{describe()}; load {os.getloadavg()[0]:.1f}")
    quality(Span(CORES, 3600))
    speed(1 if options.quick else 3)
    print(f"load at the end {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
