"""A draft as it is read."""

from collections.abc import Callable

import pytest

from auditor.model import Article, Page
from auditor.read import read

Read = Callable[..., Article]


@pytest.fixture
def draft() -> Read:
    """Read a text as the file of that name; its source is kept."""

    def of(text: str | bytes, name: str = "post.md") -> Article:
        body = text.encode() if isinstance(text, str) else text
        found = read(Page(name, body, path=name), markup=True)
        assert isinstance(found, Article), found
        return found

    return of
