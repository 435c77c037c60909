"""What an operator says of one model."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """How to load and run the model of a folder. None and 0 mean the family's own default.

    `file` has the weights of its denoiser, or of all its components, in place of those in the folder.
    `steps` is the number of denoising steps; `guidance` the scale in the model's own units, 0 for a model
    that was distilled to work without; `resolution` the side in pixels of the square it draws best.
    `device` is auto, cpu, cuda, cuda:N or mps; `dtype` auto, float32, bfloat16 or float16. `deterministic`
    lets no two images share a step, so that no bit of an image depends on what else is drawn. `step_timeout`
    is in seconds. With `stock_rounding`, noise and latents have the model's own type, as in diffusers'
    pipelines, and not float32: another image for the same seed. The rest makes it faster or smaller: `speed`.
    """

    folder: Path
    steps: int = 0
    guidance: float | None = None
    resolution: int = 0
    device: str = "auto"
    dtype: str = "auto"
    max_batch: int = 0
    deterministic: bool = False
    step_timeout: float = 300.0
    stock_rounding: bool = False
    compile: bool = False
    attention: str = "auto"
    vae_tiling: bool = False
    offload: str = "none"
    quantization: str = "none"
    step_cache: str = "none"
    file: Path | None = None

    @property
    def source(self) -> Path:
        """What the operator calls the model by: its single file, or its folder."""
        return self.file or self.folder

    def says(self, word: str) -> bool:
        """True when the name of the single file or of the folder has this word, as distilled ones' do.

        The two folders above the folder count too: in a hub's cache they carry the name.
        """
        folder = "/".join(self.folder.resolve().parts[-3:])
        return word in f"{folder} {self.file.name if self.file else ''}".lower()
