"""What a staging site asks for is sent to it alone, and shown nowhere."""

from pathlib import Path
from typing import Any

import pytest

from auditor.fetch import SourceError, fetch
from auditor.fetch.sent_along import sent_along
from tests.started import started

SECRETS = {
    "AUDITOR_AUTH": "me:S3CRETone",
    "AUDITOR_HEADERS": "X-Staging: S3CRETtwo\nX-Other: S3CRETthree",
    "AUDITOR_COOKIE": "pass=S3CRETfour",
}


def test_it_goes_to_the_site_that_was_named_and_nowhere_else(site: Any, fetched: Any, monkeypatch: Any) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    site.redirect("e.example/", "https://other.example/")
    site.page("other.example/")

    fetched("https://e.example/", hosts=True, same_site=False, mode="page")

    headers = {hit.host: hit.headers for hit in site.hits if hit.path == "/"}
    assert headers["e.example"]["authorization"].startswith("Basic ")
    assert headers["e.example"]["x-staging"] == "S3CRETtwo"
    assert headers["e.example"]["cookie"] == "pass=S3CRETfour"
    assert not {"authorization", "cookie", "x-staging", "x-other"} & headers["other.example"].keys()


def test_no_output_holds_it(site: Any, tmp_path: Path) -> None:
    site.page("/", "/a", "/gone")
    site.page("/a")

    done = started(["audit", site.url(), "--out", "r", "--delay", "0", "--all-pages"], tmp_path, {**SECRETS})

    assert {hit.headers.get("x-staging") for hit in site.hits} == {"S3CRETtwo"}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 4
    assert "S3CRET" not in done.stdout + done.stderr
    assert [path for path in files if b"S3CRET" in path.read_bytes()] == []


@pytest.mark.parametrize(
    "environment",
    [
        {"AUDITOR_AUTH": "S3CRET"},
        {"AUDITOR_HEADERS": "S3CRET"},
        {"AUDITOR_HEADERS": "Host: S3CRET"},
        {"AUDITOR_HEADERS": "X-A: S3CRET\u00e9"},
        {"AUDITOR_COOKIE": "a=S3CRET\x07"},
    ],
)
def test_what_cannot_be_sent_is_said_without_its_value(environment: dict[str, str], monkeypatch: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(environment))) as caught:
        sent_along(environment)
    assert "S3CRET" not in str(caught.value)

    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SourceError):
        fetch(["https://e.example/"], links_of=lambda _: ())
