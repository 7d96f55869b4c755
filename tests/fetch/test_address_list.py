"""A list of addresses is one address a line, with notes."""

from pathlib import Path

from auditor.fetch.address_list import read_list
from auditor.fetch.crawl_request import CrawlRequest
from auditor.model import Unread


def test_addresses_are_taken_in_order_and_notes_left_out(tmp_path: Path) -> None:
    name = f"{tmp_path}/list.txt"
    Path(name).write_text("\ufeff# mine\nhttps://e.example/a#b\n\n  https://e.example/c?d=1  # why\nnonsense\n")

    assert list(read_list(name)) == [
        CrawlRequest("https://e.example/a", "named"),
        CrawlRequest("https://e.example/c?d=1", "named"),
        Unread("nonsense", f"line 5 of {name} is not an http or https address; correct it or put # before it"),
    ]


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    (tmp_path / "list.txt").touch()

    assert [Unread(f"{tmp_path}/list.txt", "the list is empty; write one address on each line")] == list(
        read_list(f"{tmp_path}/list.txt")
    )


def test_any_bytes_are_read_in_lines_of_bounded_length(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_bytes(b"\xff\xfe\0" * 50_000 + b"\nhttps://e.example/")

    found = list(read_list(f"{tmp_path}/list.txt"))

    assert found[-1] == CrawlRequest("https://e.example/", "named")
    assert all(len(unread.url) <= 200 for unread in found if isinstance(unread, Unread))
