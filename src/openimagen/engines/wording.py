"""How styles and prompt enhancement are put into words, for models that only read text."""

from openimagen.tasks import Item

# `{}` is the prompt.
STYLES = {
    "photograph": "{}, photograph, natural light, realistic detail, sharp focus",
    "digital_art": "{}, digital art, clean shapes, rich colours",
    "landscape": "{}, wide landscape view, deep perspective, atmospheric light",
    "sketch": "{}, pencil sketch on paper, hand-drawn lines, hatching",
    "watercolor": "{}, watercolor painting, soft washes, paper texture",
    "cyberpunk": "{}, cyberpunk style, neon lights, night city, high contrast",
    "pop_art": "{}, pop art, bold outlines, flat bright colours, halftone dots",
}
ENHANCED = "{}, highly detailed, well composed, good lighting"
# A longer prompt says enough by itself.
_ENHANCED_BELOW_WORDS = 30


def worded(item: Item) -> str:
    """The text that a model reads for an item: its prompt, in its style, enhanced where allowed."""
    text = STYLES[item.style].format(item.prompt) if item.style else item.prompt
    if item.enhance and not item.style and len(item.prompt.split()) < _ENHANCED_BELOW_WORDS:
        text = ENHANCED.format(text)
    return text


def guidance(scale: float | None, low: float, default: float, high: float) -> float:
    """A model's own guidance scale for Imagen's: 0 to 9 weak, 10 to 20 medium, 21 and up strong.

    0 gives `low`, 15 `default`, 30 and more `high`, and a straight line between them; None gives `default`.
    """
    if scale is None:
        return default
    if scale <= 15:
        return low + (default - low) * scale / 15
    return default + (high - default) * (min(scale, 30) - 15) / 15
