"""An office."""

from openimagen.engines.illustrator.backdrops.places import room

draw = room.draw
