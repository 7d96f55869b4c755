"""Packed bytes come out whole, within a limit, or not at all."""

import contextlib
import gzip
import zlib
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch.decompress import gunzipped, inflated, limited
from auditor.fetch.failure import BodyError


def chunks(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@given(st.binary(max_size=300), st.binary(max_size=300), st.integers(1, 50))
def test_gzip_of_several_members_is_unpacked_however_it_is_cut(first: bytes, second: bytes, size: int) -> None:
    packed = gzip.compress(first) + gzip.compress(second)

    assert first + second == b"".join(gunzipped(chunks(packed, size)))


@given(st.binary(max_size=300), st.integers(1, 50))
def test_deflate_is_unpacked_with_and_without_its_header(data: bytes, size: int) -> None:
    packer = zlib.compressobj(wbits=-15)
    bare = packer.compress(data) + packer.flush()

    assert data == b"".join(inflated(chunks(zlib.compress(data), size)))
    assert data == b"".join(inflated(chunks(bare, size)))


@pytest.mark.parametrize("size", [1024 * 1024 - 1, 1024 * 1024, 3 * 1024 * 1024])
def test_content_as_long_as_a_step_is_whole(size: int) -> None:
    assert size == sum(map(len, gunzipped([gzip.compress(bytes(size))])))


def test_what_is_no_gzip_comes_back_as_it_is() -> None:
    assert b"".join(gunzipped([b"<", b"p>", b"words"])) == b"<p>words"


def test_rubbish_after_the_end_is_ignored() -> None:
    assert b"".join(gunzipped([gzip.compress(b"words"), b"\0\0", b"\0"])) == b"words"


@given(st.integers(2, 30))
def test_half_a_gzip_is_said_to_break_off(length: int) -> None:
    half = gzip.compress(b"some words that are packed")[:length]

    with pytest.raises(BodyError, match="ends in the middle"):
        list(gunzipped([half]))


def test_broken_gzip_is_said_to_be_broken() -> None:
    with pytest.raises(BodyError, match="broken"):
        list(gunzipped([gzip.compress(b"words")[:10] + b"\xff" * 20]))


def test_a_bomb_is_left_at_the_limit() -> None:
    bomb = zlib.compressobj(wbits=31)
    packed = (bomb.compress(bytes(1024 * 1024)) for _ in count())  # never ends
    sizes: list[int] = []

    with pytest.raises(BodyError, match="too much"):
        sizes.extend(map(len, limited(gunzipped(packed), 5_000_000, "too much")))

    assert max(sizes) <= 1024 * 1024
    assert sum(sizes) <= 5_000_000


@given(st.binary(max_size=200))
def test_any_bytes_are_unpacked_or_refused(data: bytes) -> None:
    for unpack in (gunzipped, inflated):
        with contextlib.suppress(BodyError):
            list(unpack([data, b"\x1f\x8b" + data]))
