"""Where the viewer stands: chosen by the scene and the seed where the prompt does not say."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.scene import ROOMS, Camera, Place, Scene

Weights = dict[Camera, float]

# Above this height in metres things are looked up to; below that one they are looked at closely.
_TALL, _SMALL = 3.5, 0.45
_CROWD = 5
# Where nothing lies on the ground that a camera could be near to or above.
_WITHOUT_GROUND = ("sky", "space", "underwater")
_INSIDE = ROOMS | {"stage", "studio"}
# A cliff's top, a floe and a stage are seen whole.
_PLATFORMS = ("cliff", "ice", "stage", "studio")


def choose(scene: Scene, place: Place, canvas: Canvas) -> Camera:
    """The camera that was asked for, or one that suits the subjects, the place and the seed."""
    if scene.camera:
        return scene.camera
    weights = _weights(scene, place)
    if not _may_be_close(scene, place):
        weights.pop("close", None)
    names = list(weights)
    return canvas.stream("camera").choices(names, [weights[name] for name in names])[0]


def _weights(scene: Scene, place: Place) -> Weights:
    """How likely each camera is for a scene."""
    subjects = scene.subjects
    if not subjects and scene.time == "night" and scene.place is None:
        return {"low": 1.0}  # the sky is the picture
    if not subjects:
        return {"eye": 0.5, "low": 0.2, "high": 0.3}
    count = sum(subject.count for subject in subjects)
    tallest = max(metres(subject.art) * subject.scale**2 for subject in subjects)
    if place in _WITHOUT_GROUND:
        return {"eye": 0.5, "low": 0.25, "high": 0.25}
    if scene.lettering or place == "studio":
        return {"eye": 1.0}
    if place == "table":
        return {"high": 0.45, "eye": 0.3, "close": 0.25}
    if place in _INSIDE:
        return {"eye": 0.6, "high": 0.4}
    if tallest >= _TALL:
        return {"low": 0.6, "eye": 0.4}
    if count >= _CROWD:
        return {"high": 0.7, "eye": 0.3}
    if tallest <= _SMALL:
        return {"close": 0.45, "high": 0.3, "eye": 0.25}
    return {"eye": 0.45, "close": 0.2, "low": 0.2, "high": 0.15}


def _may_be_close(scene: Scene, place: Place) -> bool:
    """A close view shows one thing; what stands beside it would be cut off."""
    alone = len(scene.subjects) == 1 and scene.subjects[0].count == 1
    return alone and place not in _PLATFORMS
