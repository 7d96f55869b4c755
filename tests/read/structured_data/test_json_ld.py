"""JSON as the web writes it: what is broken is read all the same, and named where it stands."""

import json
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.structured_data.json_ld import LONGEST, parse
from auditor.read.structured_data.repair import repair

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FRAGMENTS = st.lists(
    st.sampled_from([*'{}[],:"\'\\/;', "//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", "\n", "\t", " ", "\x00",
                     "\ufeff", "“", "”", "&quot;", "true", "null", "NaN", "1", "-1.5e9", "01", "name", "\\u12", "x"])
).map("".join)  # fmt: skip


def _nested(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """With names such as markup has them; odder ones, as ``{",": 1}``, may be taken for text by one who guesses."""
    return st.lists(inner, max_size=4) | st.dictionaries(
        st.from_regex("[@a-zA-Z]{1,9}", fullmatch=True), inner, max_size=4
    )


BROKEN = {
    '{"a": 1,}': ({"a": 1}, ["trailing comma"]),
    "[1, 2,,]": ([1, 2], ["extra comma", "trailing comma"]),
    '{,"a": 1}': ({"a": 1}, ["extra comma"]),
    '{"a": "x" "b": "y"}': ({"a": "x", "b": "y"}, ["missing comma"]),
    '["x" "y"]': (['x" "y'], ["inner quote"]),
    '{"a": "he said "hi" to me", "b": 2}': ({"a": 'he said "hi" to me', "b": 2}, ["inner quote"]),
    '{"a": "Say "hi", "bye" now", "b": "c"}': ({"a": 'Say "hi", "bye" now', "b": "c"}, ["inner quote"]),
    "{a: 1, b: 'it''s'}": ({"a": 1, "b": "it''s"}, ["bare name", "quotes", "inner quote"]),
    "{“a”: “b”}": ({"a": "b"}, ["quotes"]),
    '<!--\n{"a": 1}\n-->': ({"a": 1}, ["wrapper"]),
    '<!-- made by a plugin -->\n{"a": 1}': ({"a": 1}, ["wrapper"]),
    '//<![CDATA[\n{"a": 1}\n//]]>': ({"a": 1}, ["wrapper"]),
    '/*<![CDATA[*/{"a": 1}/*]]>*/': ({"a": 1}, ["wrapper"]),
    '\ufeff{"a": 1}': ({"a": 1}, ["byte order mark"]),
    '{"a": "x\ny\tz"}': ({"a": "x\ny\tz"}, ["control character"]),
    '{"a": 1} {"b": 2}': ([{"a": 1}, {"b": 2}], ["several values"]),
    '{"a": 1}, {"b": 2}': ([{"a": 1}, {"b": 2}], ["several values"]),
    '{"a": [1, 2': ({"a": [1, 2]}, ["unclosed"]),
    '{"a": 1};': ({"a": 1}, ["trailing text"]),
    '{"a": 1}}': ({"a": 1}, ["trailing text"]),
    '{"a": , "b": 1}': ({"a": None, "b": 1}, ["missing value"]),
    '{"a": NaN, "b": undefined, "c": True}': ({"a": None, "b": None, "c": True}, ["value"]),
    '{"a": 007}': ({"a": 7}, ["value"]),
    '{"a": "C:\\x"}': ({"a": "C:x"}, ["escape"]),
    '{"a": "b" /* c */, // d\n "e": 1}': ({"a": "b", "e": 1}, ["comment"]),
    "{&quot;a&quot;: &quot;b &amp; c&quot;}": ({"a": "b & c"}, ["entities"]),
}
LOST = ["{{ faq | json }}", "", " \n", '{"a": "no end', "[" * 5_000, '{"a" 1}', "{]", "<?php echo 1 ?>", '{"a": b}']


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_block_is_read_as_it_was_meant(text: str) -> None:
    value, kinds = BROKEN[text]

    parsed = parse(text)

    assert parsed.read
    assert value == parsed.value
    assert kinds == [fault.kind for fault in parsed.faults]


@pytest.mark.parametrize("text", LOST)
def test_a_block_that_cannot_be_guessed_is_lost_with_a_reason(text: str) -> None:
    parsed = parse(text)

    assert not parsed.read
    assert parsed.faults
    assert all(fault.message for fault in parsed.faults)


def test_a_fault_says_where_it_stands() -> None:
    text = '{"a": 1,\n "b": [1, 2, ],\n "c": "x" // why\n}'

    assert {"trailing comma": text.index(", ]"), "comment": text.index("//")} == {
        fault.kind: fault.offset for fault in parse(text).faults
    }


def test_a_block_that_is_too_large_is_not_read() -> None:
    parsed = parse('{"a": "' + "x" * LONGEST + '"}')

    assert [fault.kind for fault in parsed.faults] == ["too large"]
    assert not parsed.read


@given(JSON)
def test_what_is_json_is_read_as_json(value: object) -> None:
    parsed = parse(json.dumps(value))

    assert parsed.value == value
    assert parsed.faults == ()


@given(st.recursive(st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(), _nested, max_leaves=12))
def test_the_tolerant_reader_finds_no_fault_in_json(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)

    found, faults, read = repair(text)

    assert read
    assert json.loads(text) == found
    assert faults == ()


@given(FRAGMENTS | st.text())
def test_nothing_makes_it_raise_and_every_fault_stands_within_the_block(text: str) -> None:
    parsed = parse(text)

    assert all(0 <= fault.offset <= len(text) for fault in parsed.faults)
    assert parsed.read or parsed.faults


@given(JSON, st.integers(0, 200), st.sampled_from(',:"{}[]\n\\x'))
def test_one_wrong_character_never_makes_it_raise(value: object, at: int, wrong: str) -> None:
    text = json.dumps(value)
    at = min(at, len(text))

    parsed = parse(text[:at] + wrong + text[at:])

    assert parsed.read or parsed.faults


@pytest.mark.parametrize(
    "piece", ['"', '" ', "<!--", "//", "/*", "[", '{"a":', '",', ',"a":', "\\", "&quot;{", " ", "'x' "]
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    short, long = ('{"a":"' + piece * (size // len(piece)) for size in (8_000, 64_000))

    def seconds(text: str) -> float:
        start = process_time()
        parse(text)
        return process_time() - start

    assert seconds(long) < 60 * seconds(short) + 0.2
