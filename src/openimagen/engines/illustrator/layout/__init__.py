"""From a scene to one SVG: who stands where, how big, and in front of whom."""
