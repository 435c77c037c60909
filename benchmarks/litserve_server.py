"""The server of `litserve_way.py`: diffusers' pipeline as LitServe runs one.

Up to BATCH of the requests that wait when a call begins share it to its end; it waits for no more, which is
LitServe's default. An answer is the image's size alone, so that nothing but the way there and back is added.
A caller who leaves is drawn for all the same.
"""

import sys
from typing import Any

import diffusers
import litserve
import torch
from engine_ways import PROMPT

BATCH = 4


class Stock(litserve.LitAPI):  # at the top, since LitServe sends it to another process
    def __init__(self, folder: str, dtype: str, family: str, side: int, steps: int) -> None:
        super().__init__(max_batch_size=BATCH)
        self.folder, self.dtype, self.family, self.side, self.steps = folder, dtype, family, side, steps

    def setup(self, device: str) -> None:
        torch.set_grad_enabled(False)
        self.pipeline = diffusers.DiffusionPipeline.from_pretrained(
            self.folder, local_files_only=True, use_safetensors=True, dtype=getattr(torch, self.dtype)
        ).to(device)
        self.pipeline.set_progress_bar_config(disable=True)

    def decode_request(self, request: dict[str, int], **_: Any) -> int:
        return request["number"]

    def batch(self, inputs: list[int]) -> list[int]:
        return inputs

    def predict(self, numbers: list[int], **_: Any) -> list[Any]:
        return list(
            self.pipeline(
                prompt=[PROMPT.format(number) for number in numbers],
                height=self.side,
                width=self.side,
                num_inference_steps=self.steps,
                guidance_scale=1.0 if self.family == "klein" else 0.0,
                generator=[torch.Generator("cpu").manual_seed(number) for number in numbers],
            ).images
        )

    def unbatch(self, output: list[Any]) -> list[Any]:
        return output

    def encode_response(self, image: Any, **_: Any) -> dict[str, Any]:
        return {"size": image.size}


def main(port: str, folder: str, dtype: str, device: str, family: str, side: str, steps: str) -> None:
    accelerator, _, index = device.partition(":")
    server = litserve.LitServer(
        Stock(folder, dtype, family, int(side), int(steps)),
        accelerator=accelerator,
        devices=[int(index)] if index else 1,
        timeout=False,
    )
    server.run(host="127.0.0.1", port=int(port), generate_client_file=False, log_level="error")


if __name__ == "__main__":
    main(*sys.argv[1:])
