"""What a mark says, 32 bits, and the error correction and the check that carry it.

A message is 32 payload bits and 24 bits of their hash. A convolutional code of rate 1/4 and constraint length
9 (generators 463, 535, 733, 745 octal, free distance 24: Larsen 1973) turns it, closed by 8 zeros, into 256
bits; a soft-decision Viterbi decoder reads them back.
"""

import hashlib

import numpy as np
from numpy.typing import NDArray

Bits = NDArray[np.uint8]  # 0 or 1

PAYLOAD_BITS = 32
CHECK_BITS = 24
_GENERATORS = (0o463, 0o535, 0o733, 0o745)
_MEMORY = 8
_STATES = 1 << _MEMORY
_STEPS = PAYLOAD_BITS + CHECK_BITS + _MEMORY
CODED_BITS = _STEPS * len(_GENERATORS)


def encode(payload: int) -> Bits:
    """The 256 coded bits of a payload (0 to 2^32-1). OverflowError for any other number."""
    checked = (payload << CHECK_BITS) | _check(payload)
    register = 0
    coded = []
    for step in range(_STEPS):
        bit = (checked >> (PAYLOAD_BITS + CHECK_BITS - 1 - step)) & 1 if step < _STEPS - _MEMORY else 0
        register = (register >> 1) | (bit << _MEMORY)
        coded += [(register & generator).bit_count() & 1 for generator in _GENERATORS]
    return np.array(coded, np.uint8)


def decode(soft: NDArray[np.floating]) -> int | None:
    """The payload of 256 soft bits (positive: 0, negative: 1, any scale), or None where the check fails."""
    metrics = np.full(_STATES, -np.inf)
    metrics[0] = 0.0
    came_from = np.empty((_STEPS, _STATES), bool)
    for step, gains in enumerate(soft.reshape(_STEPS, len(_GENERATORS)) @ _SIGNS.T):
        # _SIGNS has two rows for each state: by the lower, then by the higher of its two predecessors
        paths = metrics[_PREDECESSORS] + gains.reshape(2, _STATES)
        came_from[step] = paths[1] > paths[0]
        metrics = np.where(came_from[step], paths[1], paths[0])
    state, message = 0, 0
    for step in reversed(range(_STEPS)):
        if step < _STEPS - _MEMORY:
            message |= (state >> (_MEMORY - 1)) << (_STEPS - _MEMORY - 1 - step)
        state = int(_PREDECESSORS[int(came_from[step, state]), state])
    payload = message >> CHECK_BITS
    return payload if message == (payload << CHECK_BITS) | _check(payload) else None


def _check(payload: int) -> int:
    data = payload.to_bytes(PAYLOAD_BITS // 8, "big")
    return int.from_bytes(hashlib.blake2b(data, digest_size=CHECK_BITS // 8).digest(), "big")


def _trellis() -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """(2, states) predecessors of each state, and the ±1 outputs (2 × states, 4) on the way from them."""
    states = np.arange(_STATES)
    predecessors = np.stack([(states << 1) & (_STATES - 1), ((states << 1) & (_STATES - 1)) | 1])
    signs = np.empty((2, _STATES, len(_GENERATORS)))
    for lower in range(2):
        registers = (states << 1) | lower
        for index, generator in enumerate(_GENERATORS):
            signs[lower, :, index] = 1 - 2 * (np.bitwise_count(registers & generator) & 1).astype(float)
    return predecessors, signs.reshape(2 * _STATES, len(_GENERATORS))


_PREDECESSORS, _SIGNS = _trellis()
