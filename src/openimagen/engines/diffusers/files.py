"""What a file of weights holds, by its header; nothing is loaded, and pickles are refused."""

import json
import struct
from dataclasses import dataclass
from math import prod
from pathlib import Path

from openimagen.errors import ImagenError

_LONGEST_HEADER = 100_000_000
# A pickle begins with its protocol's number, one of torch.save is a ZIP file.
_PICKLES = (b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05", b"PK\x03\x04")
_GGUF = b"GGUF"
# GGUF's types that are plain numbers; the others are quantized, and stay so in memory.
_PLAIN = ("F32", "F16")


@dataclass(frozen=True)
class Stored:
    """A tensor in a file: how many numbers it has, and how many bytes they take where they are quantized."""

    numbers: int
    quantized: int = 0

    def size(self, itemsize: int) -> int:
        """Bytes in memory, where numbers that are not quantized take `itemsize` each."""
        return self.quantized or self.numbers * itemsize


def contents(file: Path) -> dict[str, Stored]:
    """The tensors of a safetensors or GGUF file, by name.

    Raises ImagenError FAILED_PRECONDITION for any other file, and for one that is damaged.
    """
    if file.suffix.lower() not in (".safetensors", ".gguf"):
        raise failure(
            f"{file} is neither a .safetensors nor a .gguf file; other formats are pickles, which execute "
            "code when loaded"
        )
    try:
        with file.open("rb") as stream:
            start = stream.read(4)
    except FileNotFoundError:
        raise failure(f"there is no file {file}") from None
    except OSError as error:
        raise failure(f"{file} cannot be read: {first_line(error)}") from error
    if start.startswith(_PICKLES):
        raise failure(f"{file} is a pickle, whatever its name says; pickles execute code when loaded")
    return _gguf(file, start) if file.suffix.lower() == ".gguf" else _safetensors(file)


def failure(sentence: str) -> ImagenError:
    """What the operator hears of a model that cannot be used."""
    return ImagenError("FAILED_PRECONDITION", f"Setting models: {sentence.rstrip('.')}.")


def first_line(error: Exception) -> str:
    """The beginning of what an error says, without a full stop."""
    return (str(error).strip() or type(error).__name__).splitlines()[0][:300].rstrip(".:")


def _safetensors(file: Path) -> dict[str, Stored]:
    """Layout: https://github.com/huggingface/safetensors#format."""
    try:
        with file.open("rb") as stream:
            (length,) = struct.unpack("<Q", stream.read(8))
            if length > _LONGEST_HEADER:
                raise ValueError("its header is too long")
            header = json.loads(stream.read(length))
        header.pop("__metadata__", None)
        end = max((entry["data_offsets"][1] for entry in header.values()), default=0)
        if file.stat().st_size < 8 + length + end:
            raise ValueError("its end is missing")
        return {name: Stored(prod(entry["shape"])) for name, entry in header.items()}
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, struct.error) as error:
        raise _damaged(file, error) from error


def _gguf(file: Path, start: bytes) -> dict[str, Stored]:
    try:
        import gguf
    except ImportError as error:
        raise failure(f"{file} needs gguf: pip install 'openimagen[diffusers]'") from error
    if start != _GGUF:
        raise failure(f"{file} is damaged: it does not begin as a GGUF file does")
    try:
        return {
            tensor.name: Stored(
                int(tensor.n_elements), 0 if tensor.tensor_type.name in _PLAIN else int(tensor.n_bytes)
            )
            for tensor in gguf.GGUFReader(file).tensors
        }
    except Exception as error:  # the reader meets a damaged file in many ways
        raise _damaged(file, error) from error


def _damaged(file: Path, error: Exception) -> ImagenError:
    return failure(f"{file} is damaged: download it again ({first_line(error)})")
