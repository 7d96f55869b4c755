"""Two states of a file in, a unified diff out, byte for byte, so that it can be applied."""

import difflib
from collections.abc import Iterator

_CONTEXT = 3


def difference(name: str, before: bytes, after: bytes) -> Iterator[bytes]:
    """The lines of the diff; of a file in UTF-16 as UTF-8, since no program applies another."""
    old, new = _lines(before), _lines(after)
    same = next(
        (at for at, (one, two) in enumerate(zip(old, new, strict=False)) if one != two), min(len(old), len(new))
    )
    first = max(0, same - _CONTEXT)
    end = 0
    while end < min(len(old), len(new)) - same and old[-1 - end] == new[-1 - end]:
        end += 1
    cut = max(0, end - _CONTEXT)
    found = difflib.diff_bytes(
        difflib.unified_diff, old[first : len(old) - cut], new[first : len(new) - cut],
        f"a/{name}".encode(), f"b/{name}".encode(), n=_CONTEXT,
    )  # fmt: skip
    for line in found:
        if line.startswith(b"@@"):
            yield _moved(line, first)
        elif line.endswith(b"\n"):
            yield line
        else:
            yield line + b"\n\\ No newline at end of file\n"


def _lines(body: bytes) -> list[bytes]:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        body = body.decode("utf-16", "replace").encode()
    parts = body.split(b"\n")
    return [*(part + b"\n" for part in parts[:-1]), *([parts[-1]] if parts[-1] else [])]


def _moved(line: bytes, by: int) -> bytes:
    """The head of a hunk, counted from the file's first line."""
    marks = line.split()
    for number in (1, 2):
        sign, (start, comma, length) = marks[number][:1], marks[number][1:].partition(b",")
        marks[number] = sign + str(int(start) + by).encode() + comma + length
    return b" ".join(marks) + b"\n"
