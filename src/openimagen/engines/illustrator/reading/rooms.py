"""Which kind of room is meant where the place is one: a bedroom, a bathroom, a laboratory."""

from collections.abc import Mapping, Sequence

from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.scene import Room

# Parts of the words for them.
_WORDS: Mapping[Room, str] = {
    "bathroom": "bathroom, washroom, restroom, cuarto de baño, el baño, banheiro, 浴室, 洗手间, 洗手間, "
    "卫生间, 衛生間, バスルーム, 욕실, 화장실, बाथरूम, स्नानघर",
    "bedroom": "bedroom, nursery, hotel room, dormitorio, habitación, recámara, quarto, 卧室, 臥室, 寝室, "
    "ベッドルーム, 침실, शयनकक्ष, बेडरूम",
    "laboratory": "laborator, lab, 实验室, 實驗室, 実験室, ラボ, 실험실, 연구실, प्रयोगशाला, लैब",
    "ward": "hospital, operating, clinic, 病房, 医院, 醫院, 병실, 병원, अस्पताल",
}
# So short that other words have them in them.
_WHOLE = frozenset({"lab", "quarto"})


def room_of(segments: Sequence[Segment]) -> Room | None:
    """The kind of room that a place of the prompt names; None for a living room and all others."""
    for segment in segments:
        if segment.senses.get("place") != "room":
            continue
        said = segment.raw.casefold()
        for room, words in _WORDS.items():
            if any(word in said.split() if word in _WHOLE else word in said for word in words.split(", ")):
                return room
    return None
