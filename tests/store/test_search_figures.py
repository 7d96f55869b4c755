"""What is kept of Search Console comes back as it was, by period, and is gone for good when it is forgotten."""

from pathlib import Path

import pytest

from auditor.model import Score
from auditor.model.night import RunSummary, SeenFinding
from auditor.model.search_export import Export, Figures
from auditor.store.forgetting import forget
from auditor.store.past import opened
from auditor.store.sqlite_store import RunStore

A, B = "https://loaf.example/rye", "https://loaf.example/oats"
QUERY = "unmistakable sourdough query"


def store(folder: Path, started: str = "2026-05-01T00:00:00Z") -> RunStore:
    return RunStore(folder, source="loaf", started=started, version="1")


def export(name: str, first: str, last: str, clicks: int = 3, address: str = A) -> Export:
    seen = Figures(clicks, 100, 412.5, 100)
    return Export(
        name, {address: seen}, {(address, QUERY): seen}, first, last, queries={"rye \U0001f35e": seen},
        days={first: seen}, page_days={(address, first): seen}, pair_days={(address, QUERY, first): seen},
    )  # fmt: skip


def test_exports_come_back_as_they_were_oldest_first(tmp_path: Path) -> None:
    march, april = export("m.zip", "2026-03-01", "2026-03-31"), export("a.zip", "2026-04-01", "2026-04-30")
    with store(tmp_path / "r") as one:
        one.search.keep([april, march], "2026-05-01")
    with store(tmp_path / "r") as other:
        assert other.search.exports() == (march, april)
        (first, _) = other.search.periods()

    assert (first.name, first.first, first.pages, first.queries, first.days) == ("m.zip", "2026-03-01", 1, 2, 1)


def test_the_same_export_is_kept_once_and_two_of_one_run_lie_side_by_side(tmp_path: Path) -> None:
    with store(tmp_path / "r") as one:
        for started in ("2026-05-01", "2026-05-02"):
            one.search.keep(
                [export("e.zip", "2026-03-01", "2026-03-31"), export("e.zip", "2026-03-01", "2026-03-31", 5, B)],
                started,
            )
        assert [list(each.pages) for each in one.search.exports()] == [[A], [B]]


def test_of_exports_without_days_those_of_the_last_run_are_kept(tmp_path: Path) -> None:
    with store(tmp_path / "r") as one:
        one.search.keep([export("old.csv", "", "")], "2026-05-01")
        one.search.keep([export("new.csv", "", ""), export("other.csv", "", "", 1, B)], "2026-06-01")

        assert [each.name for each in one.search.exports()] == ["new.csv", "other.csv"]


@pytest.mark.parametrize(
    ("period", "left"),
    [(("2026-03-31", "2026-03-31"), ["a.zip"]), (("2026-01-01", "2026-02-28"), ["m.zip", "a.zip"]), ((), [])],
)
def test_a_period_or_all_is_forgotten(tmp_path: Path, period: tuple[str, ...], left: list[str]) -> None:
    with store(tmp_path / "r") as one:
        one.search.keep(
            [export("m.zip", "2026-03-01", "2026-03-31"), export("a.zip", "2026-04-01", "2026-04-30")], "2026-05-01"
        )
    path = tmp_path / "r.sqlite"

    listed = forget(path, *period, write=False)
    with opened(path) as stored:
        assert len(stored.search.periods()) == 2, "only listed so far"
    assert forget(path, *period, write=True) == listed

    with opened(path) as stored:
        assert [each.name for each in stored.search.periods()] == left


def test_no_byte_of_a_forgotten_query_is_left_in_any_file_of_the_store(tmp_path: Path) -> None:
    with store(tmp_path / "r") as one:
        one.search.keep([export("m.zip", "2026-03-01", "2026-03-31")], "2026-05-01")
    before = b"".join(file.read_bytes() for file in tmp_path.glob("r.sqlite*"))

    forget(tmp_path / "r.sqlite", write=True)

    after = b"".join(file.read_bytes() for file in tmp_path.glob("r.sqlite*"))
    for secret in (QUERY.encode(), A.encode(), "rye \U0001f35e".encode(), b"m.zip"):
        assert secret in before
        assert secret not in after


def test_what_nights_remember_of_findings_loses_the_query_though_it_was_cut(tmp_path: Path) -> None:
    message = "The keyphrase “unmistakable sourdough…” is not in the title, and “rye” is"
    with store(tmp_path / "r") as one:
        one.search.keep([export("m.zip", "2026-03-01", "2026-03-31")], "2026-05-01")
        one.finish(whole=True, summary=night(message, "The title has “oats”"))

    forget(tmp_path / "r.sqlite", write=True)

    with opened(tmp_path / "r.sqlite") as stored:
        (summary,) = stored.nights.past()
    said = [seen.message for seen in summary.site_findings]
    assert "sourdough" not in said[0]
    assert said[1] == "The title has “oats”"


def night(*messages: str) -> RunSummary:
    seen = tuple(SeenFinding("a-check", "note", "A title", message, message[:9]) for message in messages)
    return RunSummary(
        1, "loaf", "2026-05-01T00:00:00Z", "1", articles=1, pages=1, unread=0, score=Score(), levels=(), words=1,
        checks=("a-check",), site_findings=seen,
    )  # fmt: skip
