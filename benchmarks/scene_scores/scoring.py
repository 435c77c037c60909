"""The scores of one picture: for each measure the single verdicts, right or wrong."""

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

from scene_scores.drawn import Drawn, part_mask
from scene_scores.matching import Match, colour_is, match
from scene_scores.positions import SPATIAL, Box, box_of, holds
from scene_scores.prompts import SETTINGS, Concepts, Prompt, WantedRelation

MEASURES = (
    "subject", "count", "colour", "position", "joined", "binding", "attribute", "excluded", *SETTINGS,
    "lettering", "noted", "not empty", "visible",
)  # fmt: skip
# Proper nouns that have a drawing of their own need no note.
_OWN_DRAWING = frozenset({"eiffel-tower", "tokyo-tower", "statue-of-liberty", "mount-fuji"})
# A subject is seen if it changes this share of the picture: 0.2 % of 1024 x 1024 is 46 x 46 pixels.
VISIBLE = 0.002
_CLOTHES = frozenset({"dress", "coat", "sari", "kimono", "t-shirt", "womans-clothes"})
_UNSAID = {"time": "day", "camera": "eye"}


@dataclass
class Score:
    """Verdicts by measure, the nonsense that was drawn, and what went wrong, in words."""

    verdicts: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    nonsense: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def judge(self, measure: str, right: bool, what: str) -> None:
        self.verdicts[measure].append(right)
        if not right:
            self.wrong.append(f"{measure}: {what}")

    @property
    def badness(self) -> int:
        """Missing and nonsensical subjects weigh most."""
        return len(self.wrong) + 2 * (self.verdicts["subject"].count(False) + len(self.nonsense))


def score(prompt: Prompt, drawn: Drawn, concepts: Concepts) -> Score:
    result = Score()
    matches, extra = match(prompt.subjects, drawn, concepts)
    required = [one for one in matches if not one.wanted.optional]
    for one in required:
        left_out = ", ".join(drawn.scene.left_out) or "nothing"
        result.judge("subject", one.shown, f"{one.wanted.concept}; left out: {left_out}")
        if one.shown:
            _one(result, one, matches, concepts)
    _binding(result, required, concepts)
    boxes = {art: box_of(mask) for art, mask in drawn.masks.items()}
    if boxes:
        for relation in prompt.relations:
            _position(result, relation, matches, boxes, drawn, concepts)
    for art, mask in drawn.masks.items():
        result.judge("visible", bool(mask.mean() >= VISIBLE), art)
    for concept in prompt.excluded:
        result.judge("excluded", not _shown(concept, drawn, concepts), concept)
    _settings(result, prompt, drawn)
    _words(result, prompt, drawn)
    for subject in extra:
        result.nonsense.append(f"{subject.art} ({subject.word})")
    if required:
        something = bool(drawn.counts) or any(one.shown for one in required)
        result.judge("not empty", something, "nothing that was asked for, nor anything else")
    return result


def _one(result: Score, one: Match, matches: list[Match], concepts: Concepts) -> None:
    wanted, subject = one.wanted, one.subject
    if wanted.count is not None:
        right = one.count >= wanted.count if wanted.or_more else one.count == wanted.count
        # One of a thing that the backdrop itself shows is right; several cannot be told.
        right = right or (subject is None and wanted.count == 1)
        result.judge("count", right, f"{wanted.concept} {wanted.count}, drawn {one.count}")
    if wanted.colour:
        right = subject is not None and colour_is(subject, wanted.colour, concepts)
        result.judge("colour", right, f"{wanted.concept} {wanted.colour}, drawn {subject and subject.colour}")
    for key, value in wanted.attributes:
        right = subject is not None and _has(one, key, value, matches)
        result.judge("attribute", right, f"{wanted.concept} {key}:{value}")


def _has(one: Match, key: str, value: str, matches: list[Match]) -> bool:
    subject = one.subject
    if subject is None:
        return False
    others = [m.subject for m in matches if m.subject is not None]
    match key:
        case "action":
            words = value.removeprefix("playing_").replace("_", "-")
            return subject.action == value or words in subject.art
        case "age":
            return subject.age == value or subject.art.startswith(
                (value, "older" if value == "old" else value)
            )
        case "colour":
            return subject.colour == value or any(s.art in _CLOTHES and s.colour == value for s in others)
        case "pattern":
            return subject.pattern == value or any(s.art in _CLOTHES and s.pattern == value for s in others)
        case "hair":
            return subject.hair == value or f"{value}-hair" in subject.art
        case "beard":
            return subject.beard or "beard" in subject.art
        case "glasses":
            return subject.glasses or any(s.art in ("glasses", "sunglasses") for s in others)
        case "material":
            # What is always made of it needs no paint: a cabin is wooden.
            return subject.material == value or (value == "wood" and subject.art in ("cabin", "wooden-box"))
        case _:
            raise ValueError(f"not an attribute: {key}")


def _binding(result: Score, required: list[Match], concepts: Concepts) -> None:
    """Of prompts in which several things have colours and all are drawn: has each its own?"""
    coloured = [one for one in required if one.wanted.colour]
    if len(coloured) >= 2 and all(one.subject for one in coloured):
        right = all(
            one.subject and one.wanted.colour and colour_is(one.subject, one.wanted.colour, concepts)
            for one in coloured
        )
        result.judge("binding", right, " and ".join(one.wanted.concept for one in coloured))


def _position(
    result: Score,
    relation: WantedRelation,
    matches: list[Match],
    boxes: dict[str, Box | None],
    drawn: Drawn,
    concepts: Concepts,
) -> None:
    subjects = [m for m in matches if m.wanted.concept in relation.subjects and m.shown]
    objects = [m for m in matches if m.wanted.concept in relation.objects and m.shown]
    if not subjects or not objects:
        return
    behind = {m.wanted.concept: _backdrop_box(m, drawn, concepts) for m in objects if m.subject is None}
    right = any(
        _relates(kind, a, b, boxes, drawn, behind.get(b.wanted.concept))
        for kind in relation.kinds
        for a in subjects
        for b in objects
        if a is not b
    )
    measure = "position" if relation.kinds[0] in SPATIAL else "joined"
    what = f"{'/'.join(relation.subjects)} {'/'.join(relation.kinds)} {'/'.join(relation.objects)}"
    result.judge(measure, right, what)


def _backdrop_box(one: Match, drawn: Drawn, concepts: Concepts) -> Box | None:
    """Where the backdrop itself shows what was wanted: its clouds, its trees."""
    allowed = concepts.drawings[one.wanted.concept]
    parts = {name.removeprefix("part:") for name in allowed if name.startswith("part:")} & drawn.parts
    return box_of(part_mask(drawn.svg, frozenset(parts))) if parts and drawn.svg else None


def _relates(
    kind: str, a: Match, b: Match, boxes: dict[str, Box | None], drawn: Drawn, behind: Box | None
) -> bool:
    """`behind` is where the backdrop shows b."""
    if a.subject is None:
        return False
    if b.subject is None and behind is not None:
        first = boxes.get(a.subject.art)
        return first is not None and holds(kind, first, behind)
    if b.subject is None:
        # A table that is the place: whatever is drawn stands on it.
        return kind in ("on", "in", "above") and drawn.place == b.wanted.concept
    if a.subject.art == b.subject.art:
        # Their pixels cannot be told apart; the scene's own relation must do.
        numbers = [k for k, s in enumerate(drawn.scene.subjects) if s is a.subject or s is b.subject]
        return any(r.kind == kind and {r.subject, r.object} <= {*numbers} for r in drawn.scene.relations)
    if kind == "wearing" and a.subject.glasses and b.subject.art in ("glasses", "sunglasses"):
        return True
    first, second = boxes.get(a.subject.art), boxes.get(b.subject.art)
    return first is not None and second is not None and holds(kind, first, second)


def _shown(concept: str, drawn: Drawn, concepts: Concepts) -> bool:
    allowed = concepts.drawings[concept]
    parts = {name.removeprefix("part:") for name in allowed if name.startswith("part:")} | {concept}
    if concept == "animal":
        parts.add("bird")
    return not allowed.isdisjoint(drawn.counts) or not parts.isdisjoint(drawn.parts)


def _settings(result: Score, prompt: Prompt, drawn: Drawn) -> None:
    for name, allowed in prompt.settings.items():
        value = getattr(drawn.scene, name)
        if name == "place":
            value = drawn.place
        right = "none" in allowed or (value or _UNSAID.get(name)) in allowed
        if name == "weather" and "rainbow" in allowed:
            right = right or "rainbow" in drawn.counts
        result.judge(name, right, f"{'/'.join(allowed)}, drawn {value}")


def _words(result: Score, prompt: Prompt, drawn: Drawn) -> None:
    if prompt.lettering:
        right = _plain(drawn.scene.lettering or "") == _plain(prompt.lettering)
        result.judge("lettering", right, f"{prompt.lettering}, drawn {drawn.scene.lettering}")
    if prompt.noted:
        told = [*drawn.scene.left_out, *(word for word, _ in drawn.scene.replaced)]
        noted = _plain(prompt.noted)
        right = any(_plain(word) and (noted in _plain(word) or _plain(word) in noted) for word in told)
        right = right or not _OWN_DRAWING.isdisjoint(drawn.counts)
        result.judge("noted", right, f"{prompt.noted}, told {told}")


def _plain(text: str) -> str:
    """Without case, width and punctuation."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if not unicodedata.category(letter).startswith(("P", "Z")))
