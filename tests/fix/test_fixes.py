"""Broken pages come out with the defect gone, every other byte as it was, and nothing left to change."""

import pytest

from tests.fix.broken_pages import BROKEN, Broken
from tests.fix.conftest import Fixed


def test_there_are_forty_of_them() -> None:
    assert len({one.name for one in BROKEN}) == len(BROKEN) >= 40


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.name)
def test_the_finding_is_gone_and_what_is_around_it_is_as_it_was(broken: Broken, fix: Fixed) -> None:
    body = broken.body.encode()
    outcome = fix(broken.file, body)
    text = outcome.body.decode()

    assert broken.check in {one.check for one in outcome.before.pages[0].findings}
    assert broken.check in {fix.finding.check for fix in outcome.fixes}
    assert broken.check not in {one.check for one in outcome.page.findings}
    assert (broken.gone in text) < (broken.gone in broken.body)
    assert not broken.there or (broken.there in text) > (broken.there in broken.body)
    assert outcome.unproven == ()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda one: one.name)
def test_a_second_time_there_is_nothing_to_do(broken: Broken, fix: Fixed) -> None:
    once = fix(broken.file, broken.body.encode())
    again = fix(broken.file, once.body)

    assert again.body == once.body
    assert again.fixes == ()
