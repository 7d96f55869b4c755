"""A pattern that waits for its first use answers as one that did not."""

import re

import pytest

from auditor.text.late_pattern import late_pattern


def test_it_finds_what_the_pattern_finds_with_its_flags() -> None:
    late, compiled = late_pattern(r"(t)ea", re.IGNORECASE), re.compile(r"(t)ea", re.IGNORECASE)

    assert late.findall("Tea tea") == compiled.findall("Tea tea") == ["T", "t"]
    assert late.sub("x", "Tea") == "x"
    assert (late.pattern, late.flags, late.groups) == (compiled.pattern, compiled.flags, 1)


def test_a_broken_pattern_is_found_out_when_it_is_used_and_not_before() -> None:
    late = late_pattern("(")

    with pytest.raises(re.error):
        late.search("tea")
