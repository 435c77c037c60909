"""What the watermark of this service says, the day and the model, and which key wrote it."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from openimagen.findings import Mark
from openimagen.provenance.detect import detect
from openimagen.provenance.keys import Key
from openimagen.provenance.watermark import embed
from openimagen.tasks import Pixels

_FIRST_DAY = date(2020, 1, 1)
_LONGEST = 2**16 - 1  # days, to 2199


def today() -> date:
    """The day, UTC."""
    return datetime.now(UTC).date()


def add(pixels: Pixels, key: Key, model: str, clock: Callable[[], date] = today) -> Pixels:
    """The image with a mark that says the day and the model."""
    days = min(max((clock() - _FIRST_DAY).days, 0), _LONGEST)
    return embed(pixels, key.secret, days << 16 | _number(model))


def find(pixels: Pixels, keys: Sequence[Key], models: Iterable[str]) -> Mark | None:
    """The mark of any of these keys. It can name one of `models`."""
    found = detect(pixels, [key.secret for key in keys])
    if found is None:
        return None
    day, model = None, None
    if found.payload is not None:
        day = _FIRST_DAY + timedelta(days=found.payload >> 16)
        model = next((name for name in models if _number(name) == found.payload & 0xFFFF), None)
    return Mark(keys[found.key].name, day, model, found.chance, found.scale, found.degrees)


def _number(model: str) -> int:
    """16 bits that stand for a model's id."""
    return int.from_bytes(hashlib.blake2b(model.encode(), digest_size=2).digest(), "big")
