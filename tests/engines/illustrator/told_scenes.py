"""A scene as one line, for tables of prompts: what the reader made of each."""

from openimagen.engines.illustrator.scene import Scene, Subject

_SETTING = (
    "place", "time", "season", "weather", "mood", "camera", "style", "background", "lettering",
)  # fmt: skip


def told(scene: Scene) -> str:
    """Subjects | relations | settings | what was replaced or left out; parts that are empty are not there.

    A subject is "2 x cat/red/sleeping", a relation "0 on 1", a replacement "Paris>city".
    """
    relations = ", ".join(f"{r.subject} {r.kind} {r.object}" for r in scene.relations)
    settings = [f"{name}={value}" for name in _SETTING if (value := getattr(scene, name))]
    settings += [f"form={scene.form}"] if scene.form != "scene" else []
    settings += ["snowy"] if scene.snowy else []
    honest = [f"{word}>{drawn}" for word, drawn in scene.replaced] + [f"-{word}" for word in scene.left_out]
    parts = (", ".join(map(_subject, scene.subjects)), relations, ", ".join(settings), ", ".join(honest))
    return " | ".join(filter(None, parts))


def _subject(subject: Subject) -> str:
    looks = (
        subject.colour,
        subject.pattern,
        subject.material,
        subject.age,
        subject.action,
        subject.hair and f"{subject.hair} hair",
        "beard" if subject.beard else None,
        "glasses" if subject.glasses else None,
        f"size {subject.scale:g}" if subject.scale != 1 else None,
    )
    count = f"{subject.count} x " if subject.count > 1 else ""
    return count + "/".join(filter(None, (subject.art, *looks)))


def said_of(scene: Scene) -> str:
    """ "2 x balloon/red, table/wood; 0 on 1"."""
    things = [
        (f"{s.count} x " if s.count > 1 else "") + "/".join(filter(None, (s.art, s.colour, s.material)))
        for s in scene.subjects
    ]
    pairs = [f"{r.subject} {r.kind} {r.object}" for r in scene.relations]
    return "; ".join(filter(None, (", ".join(things), ", ".join(pairs))))
