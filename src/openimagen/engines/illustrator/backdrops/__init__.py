"""Where a scene takes place: light, sky, weather, and the places with their scenery."""
