"""What stands for a place on a sheet that shows no scene: a mountain on a logo, waves in a pattern."""

from dataclasses import replace

from openimagen.engines.illustrator.groups import is_sky
from openimagen.engines.illustrator.scene import Place, Scene, Subject

EMBLEMS: dict[Place, str] = {
    "beach": "beach-with-umbrella", "city": "cityscape", "cliff": "lighthouse", "desert": "cactus",
    "farm": "barn", "field": "tulip", "forest": "evergreen-tree", "garden": "sunflower", "ice": "iceberg",
    "island": "desert-island", "jungle": "palm-tree", "kitchen": "cooking-pot", "library": "books",
    "moon": "crescent-moon", "mountain": "snow-capped-mountain", "park": "deciduous-tree", "savanna": "lion",
    "sea": "water-wave", "sky": "sun", "skyline": "cityscape", "snow": "snowflake", "space": "ringed-planet",
    "stage": "studio-microphone", "underwater": "tropical-fish", "village": "cottage", "volcano": "volcano",
    "lake": "duck", "river": "bridge", "waterfall": "waterfall", "cafe": "hot-beverage",
    "classroom": "pencil", "office": "briefcase",
}  # fmt: skip


def with_emblem(scene: Scene) -> Scene:
    """The scene with what stands for its place as a subject, where it has none but what is in the sky."""
    art = EMBLEMS.get(scene.place) if scene.place else None
    if art is None or any(not is_sky(subject.art) or subject.art == art for subject in scene.subjects):
        return scene
    return replace(scene, subjects=(*scene.subjects, Subject(art, art)))
