"""What is seen in pixels: nudity, gore, faces and their ages (docs/models/detectors.md)."""

from openimagen.safety.detectors.detectors import Detectors, Seen

__all__ = ["Detectors", "Seen"]
