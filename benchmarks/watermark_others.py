"""Other watermarking libraries behind one face, as far as they are installed."""

import sys
import types
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from openimagen.tasks import Pixels

Bits = NDArray[np.int_]


@dataclass
class ImWatermark:
    """invisible-watermark: dwtDct and dwtDctSvd. rivaGan needs torch and is not run."""

    library: Any
    method: str

    def embed(self, pixels: Pixels, bits: Bits) -> Pixels:
        encoder = self.library.WatermarkEncoder()
        encoder.set_watermark("bits", [int(bit) for bit in bits])
        return np.ascontiguousarray(encoder.encode(pixels[..., ::-1].copy(), self.method)[..., ::-1])

    def extract(self, pixels: Pixels) -> Bits:
        decoder = self.library.WatermarkDecoder("bits", 32)
        return np.array(decoder.decode(pixels[..., ::-1].copy(), self.method)).astype(int)


@dataclass
class BlindWatermark:
    """blind-watermark, with its defaults."""

    library: Any

    def embed(self, pixels: Pixels, bits: Bits) -> Pixels:
        marker = self.library.WaterMark(password_img=1, password_wm=1)
        marker.read_img(img=pixels[..., ::-1].astype(np.float32))
        marker.read_wm([bool(bit) for bit in bits], mode="bit")
        return np.clip(np.rint(marker.embed()), 0, 255).astype(np.uint8)[..., ::-1]

    def extract(self, pixels: Pixels) -> Bits:
        marker = self.library.WaterMark(password_img=1, password_wm=1)
        try:
            found = marker.extract(embed_img=pixels[..., ::-1].astype(np.float32), wm_shape=32, mode="bit")
        except (AssertionError, IndexError, ValueError):
            return np.full(32, -1)  # too small an image for it
        return (np.asarray(found) > 0.5).astype(int)


def methods() -> dict[str, ImWatermark | BlindWatermark]:
    found: dict[str, ImWatermark | BlindWatermark] = {}
    try:
        # it imports torch for rivaGan, which is not run
        sys.modules.setdefault("torch", types.ModuleType("torch"))
        import imwatermark

        found |= {name: ImWatermark(imwatermark, name) for name in ("dwtDct", "dwtDctSvd")}
    except ImportError:
        pass
    try:
        import blind_watermark

        blind_watermark.bw_notes.close()
        found["blind-watermark"] = BlindWatermark(blind_watermark)
    except ImportError:
        pass
    return found
