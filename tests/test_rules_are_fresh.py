"""What rules say of the world was read lately: search engines change their minds."""

from datetime import UTC, date, datetime, timedelta

import pytest

from auditor.check import Check
from auditor.checks import CHECKS

OLDEST = timedelta(days=400)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rule.id)
def test_the_source_of_a_rule_was_read_within_400_days(check: Check) -> None:
    read_on = date.fromisoformat(check.rule.checked)
    age = datetime.now(UTC).date() - read_on

    assert age <= OLDEST, f"read {check.rule.source} again, correct the rule, then set its `checked` date"
