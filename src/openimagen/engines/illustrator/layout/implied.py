"""Relations that go without saying: who walks near a dog walks it, who fishes by a boat sits in it."""

from dataclasses import replace

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures.catalogue import has_hands, is_person
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.groups import is_eaten
from openimagen.engines.illustrator.scene import Relation, RelationKind, Scene, Subject

_BOATS = ("rowing-boat", "canoe", "raft")
_FROM_BOATS = ("fishing", "sitting")
_WEAPONS = ("bow-and-arrow", "magic-wand", "fishing-pole", "axe", "dagger", "sword")
_UMBRELLAS = ("umbrella", "umbrella-with-rain-drops")
_ON_FOOT = (None, "walking", "running", "waving")
_ON_LEASHES = ("dog", "dog-face", "poodle", "service-dog", "guide-dog", "goat", "llama")
# A dog of the usual size can still be held in the arms.
_LAP_METRES = 0.62
_TOYS = ("teddy-bear",)
_CONSUMED = ("eating", "drinking")
_JOINED: tuple[RelationKind, ...] = ("riding", "holding", "on", "in", "doing", "with", "wearing")


def completed(scene: Scene) -> Scene:
    """The scene with the relations that it does not name but means; what it names is kept."""
    relations = list(scene.relations)
    for a, actor in enumerate(scene.subjects):
        for b, thing in enumerate(scene.subjects):
            if a == b or _joined(relations, b):
                continue
            beside = any(_between(r, a, b) and r.kind == "next" for r in relations)
            kind = "doing" if beside and _sits_at(actor, thing) else _means(actor, thing)
            if kind and not (kind != "doing" and _joined(relations, a)):
                relations = [r for r in relations if not (_between(r, a, b) and r.kind == "next")]
                relations.append(Relation(a, kind, b))
    return replace(scene, relations=tuple(relations)) if relations != list(scene.relations) else scene


def _sits_at(actor: Subject, thing: Subject) -> bool:
    """True for who works or sits "at a desk"."""
    works = actor.action in ("sitting", "reading", "writing") and thing.art in ("desk", "table")
    types = actor.action in (None, "sitting", "writing") and thing.art in ("laptop", "desktop-computer")
    return (works or types) and thing.count == 1 and is_person(actor.art)


def _means(actor: Subject, thing: Subject) -> RelationKind | None:
    if actor.action == "running" and _is_animal(actor) and _is_animal(thing) and thing.action is None:
        return "doing"
    if not has_hands(actor.art):
        return None
    if actor.action == "walking" and thing.art in _ON_LEASHES and is_person(actor.art):
        return "doing"
    if actor.action in _FROM_BOATS and thing.art in _BOATS and thing.count == 1:
        return "in"
    if actor.action in _CONSUMED and thing.count <= actor.count and is_eaten(thing.art):
        return "doing"
    if thing.art in _UMBRELLAS and is_person(actor.art) and actor.action in _ON_FOOT:
        return "holding"
    if thing.art in _WEAPONS and actor.action in (None, "fighting", "fishing"):
        return "holding"
    return None


def _joined(relations: list[Relation], index: int) -> bool:
    return any(index in (r.subject, r.object) and r.kind in _JOINED for r in relations)


def _between(relation: Relation, a: int, b: int) -> bool:
    return {relation.subject, relation.object} == {a, b}


def is_pet(subject: Subject) -> bool:
    """True for an animal that fits into arms or on a shoulder."""
    return (_is_animal(subject) or subject.art in _TOYS) and stature(
        subject
    ) * subject.scale**2 <= _LAP_METRES


def _is_animal(subject: Subject) -> bool:
    return library().subgroup(subject.art).startswith(("animal", "cat-face", "monkey"))
