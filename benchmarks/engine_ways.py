"""Ways to draw for `engines.py`: diffusers' own pipeline, and the engine of openimagen.

Each opens the model in a folder and gives how an image is drawn, the seconds from a caller's leaving in the
middle of his image until his place is free (or None), and how to end it all.
"""

import argparse
import copy
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

COMPILED = "openimagen, compiled"
PROMPT = "a red fox in the snow, caller {}"
Draw = Callable[[int], None]
Opened = tuple[Draw, Callable[[], float] | None, Callable[[], Any]]


def stock(options: argparse.Namespace, way: str, dtype: str, folder: str) -> Opened:
    """diffusers' pipeline under a lock, or with a copy for each caller."""
    import diffusers
    import torch

    torch.set_grad_enabled(False)
    pipeline = diffusers.DiffusionPipeline.from_pretrained(
        folder, local_files_only=True, use_safetensors=True, dtype=getattr(torch, dtype)
    ).to(options.device)
    pipeline.set_progress_bar_config(disable=True)
    lock = threading.Lock()

    def call(number: int, steps: int) -> None:
        mine = pipeline
        if way == "stock, copies":
            mine = copy.copy(pipeline)
            mine.scheduler = copy.deepcopy(pipeline.scheduler)
        mine(
            prompt=PROMPT.format(number),
            height=options.side,
            width=options.side,
            num_inference_steps=steps,
            guidance_scale=1.0 if options.family == "klein" else 0.0,
            generator=torch.Generator("cpu").manual_seed(number),
        )

    def draw(number: int) -> None:
        if way == "stock, copies":
            call(number, options.steps)
            return
        with lock:
            call(number, options.steps)

    def left() -> float:
        """The caller of an image leaves in its middle, and the next one waits until the lock is free."""
        started = time.perf_counter()
        draw(0)
        half = (time.perf_counter() - started) / 2
        with ThreadPoolExecutor(1) as thread:
            thread.submit(draw, 0)
            time.sleep(half)
            gone = time.perf_counter()
            with lock:
                return time.perf_counter() - gone

    return draw, left if way == "stock, lock" else None, lambda: None


def ours(options: argparse.Namespace, way: str, dtype: str, folder: str) -> Opened:
    """The engine of openimagen behind its gate."""
    from openimagen.cancellation import Cancellation
    from openimagen.engines.diffusers import Options, open_model
    from openimagen.engines.engine import Progress, no_progress
    from openimagen.errors import Cancelled
    from openimagen.gate import Gate
    from openimagen.tasks import Item

    engine = open_model(
        Options(
            Path(folder),
            steps=options.steps,
            guidance=0.0,
            resolution=options.side,
            device=options.device,
            dtype=dtype,
            **({"compile": True} if way == COMPILED else {}),
        )
    )
    gate = Gate(engine.capabilities.parallel, queue_work=1e9)
    size = (options.side, options.side)

    def draw(number: int, cancellation: Cancellation | None = None, progress: Progress = no_progress) -> None:
        cancellation = cancellation or Cancellation()
        item = Item(PROMPT.format(number), "", size, number, "auto", None, None)
        with gate.admit(1.0, str(number), cancellation, 3600):
            engine.draw([item], progress, cancellation)

    def left() -> float:
        """The caller leaves after a step."""
        cancellation, stepped = Cancellation(), threading.Event()

        def leaving() -> float:
            try:
                draw(0, cancellation, lambda done, *_: stepped.set() if done else None)
            except Cancelled:
                return time.perf_counter()
            raise AssertionError("it was finished before its caller left")

        with ThreadPoolExecutor(1) as thread:
            end = thread.submit(leaving)
            stepped.wait()
            gone = time.perf_counter()
            cancellation.cancel()
            return end.result() - gone

    return draw, left, engine.close
