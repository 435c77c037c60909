"""A network in two files of the package's data, run by ncnn on one core."""

from importlib import resources

import numpy as np
from numpy.typing import NDArray

from openimagen.errors import ImagenError

Values = NDArray[np.float32]


class Network:
    """The network `name`, loaded. Safe to call from many threads; ncnn lets go of the GIL."""

    def __init__(self, name: str) -> None:
        import ncnn  # slow to import, and not always wanted

        self._ncnn = ncnn
        self._name = name
        self._net = ncnn.Net()
        self._net.opt.num_threads = 1
        # half precision is how weights are kept, not how sums are made
        self._net.opt.use_fp16_storage = self._net.opt.use_fp16_arithmetic = False
        self._net.opt.use_bf16_storage = False
        with resources.as_file(resources.files("openimagen.safety.detectors") / "data") as folder:
            files = (
                self._net.load_param(f"{folder / name}.param"),
                self._net.load_model(f"{folder / name}.bin"),
            )
        if files != (0, 0):
            raise ImagenError("INTERNAL", f"The weights of the detector of {name} cannot be read.")
        self._source = self._net.input_names()[0]
        self._results = self._net.output_names()

    def run(self, values: Values) -> list[Values]:
        """The outputs, in the file's order, for `values` (channels, height, width)."""
        extractor = self._net.create_extractor()
        held = np.ascontiguousarray(values, np.float32)  # a Mat of an array does not keep it alive
        extractor.input(self._source, self._ncnn.Mat(held).clone())  # with its planes aligned
        results = []
        for name in self._results:
            code, output = extractor.extract(name)
            if code != 0:
                raise ImagenError("INTERNAL", f"The detector of {self._name} failed on this image.")
            results.append(np.array(output, np.float32))
        return results
