"""The open-weight models that are known by name. What is not known for certain is left empty.

Repositories, licences and sizes were found in public documentation, which the cards name (docs/models).
Nothing was fetched from the hub to check them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Checkpoint:
    """A model's weights, as they are published.

    `commercial` says whether they may be used commercially, by their licence. `size` is what a pull fetches,
    `memory` what a GPU needs, both as others published it; `repository` is OWNER/NAME at the hub, `revision`
    a commit of it (40 hex digits). `file` is the single file that there is instead of a folder in diffusers'
    format, `base` the name of the model that has the rest. `card` is the page in docs/models.
    """

    name: str
    family: str
    licence: str
    commercial: str
    languages: tuple[str, ...]
    card: str
    size: str = ""
    memory: str = ""
    repository: str = ""
    revision: str = ""
    file: str = ""
    base: str = ""


_TABLE = (
    Checkpoint(
        "z-image",
        "Z-Image",
        "Apache-2.0",
        "yes",
        ("en", "zh"),
        "z-image.md",
        repository="Tongyi-MAI/Z-Image",
        revision="04cc4abb7c5069926f75c9bfde9ef43d49423021",
    ),
    Checkpoint(
        "z-image-turbo",
        "Z-Image",
        "Apache-2.0",
        "yes",
        ("en", "zh"),
        "z-image-turbo.md",
        memory="24.5 GB at 1024x1024 in bfloat16",
        repository="Tongyi-MAI/Z-Image-Turbo",
        revision="f332072aa78be7aecdf3ee76d5c247082da564a6",
    ),
    Checkpoint(
        "flux2-klein-4b",
        "FLUX.2-klein",
        "Apache-2.0",
        "yes",
        ("en",),
        "flux2-klein.md",
        size="15.8 GB",
        memory="13.7 GB at 1024x1024",
        repository="black-forest-labs/FLUX.2-klein-4B",
        revision="e7b7dc27f91deacad38e78976d1f2b499d76a294",
    ),
    Checkpoint(
        "flux2-klein-9b",
        "FLUX.2-klein",
        "FLUX Non-Commercial License",
        "no",
        ("en",),
        "flux2-klein-9b.md",
        size="34.4 GB",
        repository="black-forest-labs/FLUX.2-klein-9B",
        revision="92196c8e11f7b6cf2b7493e037d8c5345c559216",
    ),
    Checkpoint(
        "lumina-image-2",
        "Lumina-Image-2",
        "Apache-2.0",
        "yes",
        ("en", "zh"),
        "lumina-image-2.md",
        size="21.3 GB",
        memory="12 to 16 GB",
        repository="Alpha-VLLM/Lumina-Image-2.0",
        revision="cf8a782c5be9bc864310a5c7881510104472923c",
    ),
    Checkpoint(
        "sdxl",
        "SDXL",
        "OpenRAIL++-M",
        "yes, but for the uses that it rules out",
        ("en",),
        "sdxl.md",
        repository="stabilityai/stable-diffusion-xl-base-1.0",
        revision="462165984030d82259a11f4367a4eed129e94a7b",
    ),
    Checkpoint(
        "sdxl-turbo",
        "SDXL",
        "Stability AI Non-Commercial Community",
        "not by this licence: https://stability.ai/license",
        ("en",),
        "sdxl-turbo.md",
        size="13.9 GB",
        repository="stabilityai/sdxl-turbo",
        revision="71153311d3dbb46851df1931d3ca6e939de83304",
    ),
    Checkpoint(
        "sdxl-lightning",
        "SDXL",
        "OpenRAIL++-M",
        "yes, but for the uses that it rules out",
        ("en",),
        "sdxl-lightning.md",
        size="5.1 GB, and that of sdxl",
        repository="ByteDance/SDXL-Lightning",
        revision="c9a24f48e1c025556787b0c58dd67a091ece2e44",
        file="sdxl_lightning_4step_unet.safetensors",
        base="sdxl",
    ),
)
MODELS = {checkpoint.name: checkpoint for checkpoint in _TABLE}


def find(name: str) -> Checkpoint | None:
    """The model of a name, in whatever case, or None."""
    return MODELS.get(name.strip().lower())


def described(checkpoint: Checkpoint, on_disk: str) -> str:
    """What there is to know of a model, as lines; `on_disk` is its folder, or empty."""
    rows = {
        "licence": checkpoint.licence,
        "commercial use": checkpoint.commercial,
        "languages": ", ".join(checkpoint.languages),
        "size": f"{checkpoint.size} (published, not checked)" if checkpoint.size else "unknown",
        "memory": f"{checkpoint.memory} (published, not measured here)" if checkpoint.memory else "unknown",
        "repository": checkpoint.repository,
        "revision": f"{checkpoint.revision} (not checked at the hub)",
        "on disk": on_disk or "no",
    }
    if checkpoint.file:
        rows["single file"] = f"{checkpoint.file}, which needs {checkpoint.base} as its config"
    lines = [f"  {name + ':':<16}{value}" for name, value in rows.items()]
    return "\n".join([f"{checkpoint.name} ({checkpoint.family})", *lines])
