"""The demo site, built once for all of these tests."""

from collections.abc import Mapping

import pytest

from auditor.demo import PUBLIC_URL, Resource, build
from auditor.demo.posts import Post, posts


@pytest.fixture(scope="session")
def site() -> Mapping[str, Resource]:
    return build(PUBLIC_URL)


@pytest.fixture(scope="session")
def magazine() -> tuple[Post, ...]:
    return posts()
