"""The open-weight models that are known by name. What is not known for certain is left empty."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Checkpoint:
    """A model's weights, as they are published.

    `commercial` says whether they may be used commercially, by their licence. `memory` is what a GPU needs,
    as others published it; `repository` is OWNER/NAME at the hub, `revision` a commit of it (40 hex digits).
    `card` is the page in docs/models.
    """

    name: str
    family: str
    licence: str
    commercial: str
    languages: tuple[str, ...]
    card: str
    memory: str = ""
    repository: str = ""
    revision: str = ""


_TABLE = (
    Checkpoint("z-image", "Z-Image", "Apache-2.0", "yes", ("en", "zh"), "z-image.md"),
    Checkpoint(
        "z-image-turbo",
        "Z-Image",
        "Apache-2.0",
        "yes",
        ("en", "zh"),
        "z-image-turbo.md",
        memory="24.5 GB at 1024x1024 in bfloat16",
    ),
    Checkpoint(
        "flux2-klein-4b",
        "FLUX.2-klein",
        "Apache-2.0",
        "yes",
        ("en",),
        "flux2-klein.md",
        memory="13.7 GB at 1024x1024",
    ),
    Checkpoint("flux2-klein-9b", "FLUX.2-klein", "non-commercial", "no", ("en",), "flux2-klein-9b.md"),
    Checkpoint(
        "lumina-image-2",
        "Lumina-Image-2",
        "Apache-2.0",
        "yes",
        ("en", "zh"),
        "lumina-image-2.md",
        memory="12 to 16 GB",
    ),
    Checkpoint("sdxl", "SDXL", "OpenRAIL++-M", "yes, but for the uses that it rules out", ("en",), "sdxl.md"),
    Checkpoint("sdxl-turbo", "SDXL", "", "", ("en",), "sdxl-turbo.md"),
    Checkpoint("sdxl-lightning", "SDXL", "", "", ("en",), "sdxl-lightning.md"),
)
MODELS = {checkpoint.name: checkpoint for checkpoint in _TABLE}


def find(name: str) -> Checkpoint | None:
    """The model of a name, in whatever case, or None."""
    return MODELS.get(name.strip().lower())


def described(checkpoint: Checkpoint, on_disk: str) -> str:
    """What there is to know of a model, as lines; `on_disk` is its folder, or empty."""
    at = f" at {checkpoint.revision}" if checkpoint.revision else ", no revision pinned"
    rows = {
        "licence": checkpoint.licence or "unknown: read its card",
        "commercial use": checkpoint.commercial or "unknown: read its card",
        "languages": ", ".join(checkpoint.languages),
        "memory": f"{checkpoint.memory} (published, not measured here)" if checkpoint.memory else "unknown",
        "repository": f"{checkpoint.repository}{at}" if checkpoint.repository else "unknown",
        "on disk": on_disk or "no",
    }
    lines = [f"  {name + ':':<16}{value}" for name, value in rows.items()]
    return "\n".join([f"{checkpoint.name} ({checkpoint.family})", *lines])
