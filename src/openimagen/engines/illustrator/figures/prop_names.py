"""The things that are drawn by code because no packed drawing shows them."""

PROPS: frozenset[str] = frozenset(
    {
        "astronaut", "bookshelf", "boy", "bridge", "cabin", "couch", "girl", "hot-air-balloon", "lamp",
        "lighthouse", "man", "sign", "table", "vase", "window", "woman",
    }
)  # fmt: skip
