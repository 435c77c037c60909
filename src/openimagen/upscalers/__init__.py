"""Super-resolution: pixels to two, three or four times as many in each direction."""
