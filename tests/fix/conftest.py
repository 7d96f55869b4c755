"""A page as the program audits it when it fixes it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.fetch.files import read_file
from auditor.fetch.settings import FetchSettings
from auditor.fix import Outcome, fixed
from auditor.library import check
from auditor.model import Page, Report

Fixed = Callable[[str, bytes], Outcome]


@pytest.fixture
def fix(tmp_path: Path) -> Fixed:
    """A file's name and bytes in, what becomes of it out."""

    def of(name: str, body: bytes) -> Outcome:
        path = tmp_path / name
        path.write_bytes(body)
        page = read_file(str(path), FetchSettings())
        assert isinstance(page, Page), page

        def audited(changed: bytes) -> Report:
            path.write_bytes(changed)
            return check(path).report

        return fixed(page.body, page.content_type, audited)

    return of
