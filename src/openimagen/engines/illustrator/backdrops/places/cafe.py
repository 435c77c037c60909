"""A café."""

from openimagen.engines.illustrator.backdrops.places import room

draw = room.draw
