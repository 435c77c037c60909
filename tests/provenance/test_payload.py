"""The error correction and the check of a mark's payload."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openimagen.provenance import payload

PAYLOADS = st.integers(0, 2**payload.PAYLOAD_BITS - 1)


def soft(said: int) -> np.ndarray:
    return 1 - 2.0 * payload.encode(said)


@given(said=PAYLOADS, gain=st.floats(1e-3, 1e3))
def test_what_is_encoded_is_decoded_at_any_scale(said: int, gain: float) -> None:
    assert payload.decode(soft(said) * gain) == said


@given(said=PAYLOADS, wrong=st.sets(st.integers(0, payload.CODED_BITS - 1), max_size=11))
def test_eleven_wrong_bits_anywhere_are_corrected(said: int, wrong: set[int]) -> None:
    received = soft(said)
    received[list(wrong)] *= -1  # the code's free distance is 24
    assert payload.decode(received) == said


def test_a_fifth_of_the_bits_may_be_wrong_when_they_are_scattered() -> None:
    random = np.random.default_rng(0)
    for said in (0, 1, 2**31, 2**32 - 1, 0xDEADBEEF):
        received = soft(said) + random.normal(0, 1.1, payload.CODED_BITS)
        assert np.mean((received < 0) != (soft(said) < 0)) > 0.1
        assert payload.decode(received) == said


def test_noise_does_not_pass_the_check() -> None:
    random = np.random.default_rng(0)
    assert all(payload.decode(noise) is None for noise in random.normal(size=(2000, payload.CODED_BITS)))


def test_nothing_says_nothing() -> None:
    # all paths are as good as each other: whatever the decoder takes must not pass the check
    assert payload.decode(np.zeros(payload.CODED_BITS)) is None


@pytest.mark.parametrize("said", [-1, 2**32])
def test_a_payload_has_32_bits(said: int) -> None:
    with pytest.raises(OverflowError):
        payload.encode(said)
