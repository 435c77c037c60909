"""Turns a sequential-with-shortcuts Keras network (as TensorFlow.js keeps it) into ncnn's two files.

Only the layers that MobileNet v2 has. Kernels are written in half precision, the rest in single.
"""

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

HALF_PRECISION = 0x01306B47
Weights = dict[str, NDArray[np.float32]]


def read_weights(manifest: list[dict[str, Any]], data: bytes) -> Weights:
    """The named weights of a TensorFlow.js file, their 8 bits expanded."""
    weights, at = {}, 0
    for entry in (entry for group in manifest for entry in group["weights"]):
        numbers = int(np.prod(entry["shape"]))
        quantized = entry.get("quantization")
        stored = np.frombuffer(data, quantized["dtype"] if quantized else entry["dtype"], numbers, at)
        at += stored.nbytes
        values = stored.astype(np.float32)
        if quantized:
            values = values * quantized["scale"] + quantized["min"]
        weights[entry["name"]] = values.reshape(entry["shape"]).astype(np.float32)
    return weights


class Writer:
    """The files of one network, layer after layer."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._lines: list[tuple[str, str, list[str], str]] = []
        self.binary = b""

    def add(self, layer: dict[str, Any]) -> None:
        """Take in the next layer. Raises KeyError for a kind that is not known here."""
        sources = [inbound[0] for node in layer["inbound_nodes"] for inbound in node]
        name, config = layer["name"], layer["config"]
        match layer["class_name"]:
            case "InputLayer":
                self._line("Input", name, [])
            case "ZeroPadding2D":
                (top, bottom), (left, right) = config["padding"]
                self._line("Padding", name, sources, f"0={top} 1={bottom} 2={left} 3={right}")
            case "Conv2D" | "DepthwiseConv2D" as kind:
                self._convolution(kind, name, sources, config)
            case "BatchNormalization":
                gamma, beta, mean, variance = (
                    self._weights[f"{name}/{part}"]
                    for part in ("gamma", "beta", "moving_mean", "moving_variance")
                )
                for part in (gamma, mean, variance, beta):
                    self.binary += part.tobytes()
                self._line("BatchNorm", name, sources, f"0={gamma.size} 1={config['epsilon']}")
            case "ReLU":
                self._line("Clip", name, sources, f"0=0 1={config['max_value']}")
            case "Add":
                self._line("BinaryOp", name, sources, "0=0")
            case "AveragePooling2D":  # over all that is left: 7 x 7
                self._line("Pooling", name, sources, "0=1 4=1")
            case "Dropout" | "Flatten":
                self._line("Noop", name, sources)
            case "Dense":
                self._dense(name, sources, config)
            case kind:
                raise KeyError(kind)

    def text(self) -> str:
        """The .param file. ncnn wants a Split layer behind every output that is read more than once."""
        readers: dict[str, list[str]] = {}
        for _, name, sources, _ in self._lines:
            for source in sources:
                readers.setdefault(source, []).append(f"{source}_{name}")
        lines, blobs = [], 0
        for kind, name, sources, settings in self._lines:
            inputs = [f"{source}_{name}" if len(readers[source]) > 1 else source for source in sources]
            lines.append(" ".join([kind, name, str(len(inputs)), "1", *inputs, name, settings]).rstrip())
            blobs += 1
            if len(copies := readers.get(name, [])) > 1:
                lines.append(" ".join(["Split", f"{name}_split", "1", str(len(copies)), name, *copies]))
                blobs += len(copies)
        return "\n".join(["7767517", f"{len(lines)} {blobs}", *lines]) + "\n"

    def _line(self, kind: str, name: str, sources: list[str], settings: str = "") -> None:
        self._lines.append((kind, name, sources, settings))

    def _convolution(self, kind: str, name: str, sources: list[str], config: dict[str, Any]) -> None:
        depthwise = kind == "DepthwiseConv2D"
        kernel = self._weights[f"{name}/{'depthwise_kernel' if depthwise else 'kernel'}"]
        height, _, inputs, outputs = kernel.shape
        if depthwise:
            kernel, outputs = kernel.transpose(2, 3, 0, 1), inputs * outputs
        else:
            kernel = kernel.transpose(3, 2, 0, 1)
        bias = self._weights[f"{name}/bias"] if config["use_bias"] else np.zeros(0, np.float32)
        self._kernel(kernel, bias)
        # -233: padded as TensorFlow's "same" is
        pad = -233 if config["padding"] == "same" else 0
        settings = (
            f"0={outputs} 1={height} 3={config['strides'][0]} 4={pad} 5={int(bias.size > 0)} 6={kernel.size}"
        )
        if depthwise:
            self._line("ConvolutionDepthWise", name, sources, f"{settings} 7={inputs}")
        else:
            self._line("Convolution", name, sources, settings)

    def _dense(self, name: str, sources: list[str], config: dict[str, Any]) -> None:
        kernel, bias = self._weights[f"{name}/kernel"], self._weights[f"{name}/bias"]
        self._kernel(kernel.T, bias)
        settings = f"0={bias.size} 1=1 2={kernel.size}"
        if config["activation"] == "relu":
            self._line("InnerProduct", name, sources, f"{settings} 9=1")
        else:
            self._line("InnerProduct", f"{name}_linear", sources, settings)
            self._line("Softmax", name, [f"{name}_linear"], "0=0 1=1")

    def _kernel(self, kernel: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
        half = np.ascontiguousarray(kernel).astype(np.float16).tobytes()
        self.binary += struct.pack("<I", HALF_PRECISION) + half + bytes(-len(half) % 4) + bias.tobytes()
