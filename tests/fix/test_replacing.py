"""A file that somebody else changed is theirs."""

from pathlib import Path

import pytest

from auditor.fix import replaced


def test_a_file_that_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"what the writer saved meanwhile")

    assert "it was changed while it was audited" in replaced(path, b"what was audited", b"what was fixed")
    assert path.read_bytes() == b"what the writer saved meanwhile"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_gone_is_said_and_not_made(tmp_path: Path) -> None:
    assert "cannot be written" in replaced(tmp_path / "a.md", b"before", b"after")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("after", [b"", b"x" * 10])
def test_the_file_holds_the_new_bytes_alone(tmp_path: Path, after: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"before")

    assert replaced(path, b"before", after) == ""
    assert path.read_bytes() == after
    assert list(tmp_path.iterdir()) == [path]
