"""Places: what lies behind and in front of the subjects, one module for each place or family."""

from collections.abc import Callable

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.backdrops.places import (
    cafe,
    city,
    classroom,
    cliff,
    coast,
    desert,
    farm,
    field,
    forest,
    garden,
    ice,
    island,
    jungle,
    kitchen,
    lake,
    library,
    moon,
    office,
    park,
    river,
    road,
    room,
    savanna,
    sky,
    skyline,
    space,
    studio,
    table,
    theatre,
    underwater,
    village,
    volcano,
    waterfall,
    winter,
)
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Place, Scene

PLACES: dict[Place, Callable[[Stage], Backdrop]] = {
    "snow": winter.plain,
    "beach": coast.beach,
    "sea": coast.sea,
    "underwater": underwater.draw,
    "forest": forest.draw,
    "mountain": field.mountain,
    "desert": desert.draw,
    "field": field.draw,
    "city": city.draw,
    "room": room.draw,
    "table": table.draw,
    "moon": moon.draw,
    "space": space.draw,
    "cliff": cliff.draw,
    "ice": ice.draw,
    "sky": sky.draw,
    "road": road.draw,
    "studio": studio.draw,
    "jungle": jungle.draw,
    "savanna": savanna.draw,
    "lake": lake.draw,
    "river": river.draw,
    "waterfall": waterfall.draw,
    "skyline": skyline.draw,
    "village": village.draw,
    "park": park.draw,
    "garden": garden.draw,
    "farm": farm.draw,
    "kitchen": kitchen.draw,
    "library": library.draw,
    "stage": theatre.draw,
    "volcano": volcano.draw,
    "island": island.draw,
    "cafe": cafe.draw,
    "classroom": classroom.draw,
    "office": office.draw,
}


def draw(canvas: Canvas, scene: Scene, place: Place, light: Light) -> Backdrop:
    """The backdrop of a place in a light. Places under their own light (space) return it changed."""
    return PLACES[place](Stage(canvas, scene, light))
