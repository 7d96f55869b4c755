"""The language that an address promises by its first folder."""

import pytest

from auditor.facts.links import promised_by


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("https://loaf.example/de/brot", "de"),
        ("https://loaf.example/zh-CN/bread", "zh"),
        ("https://loaf.example/pt_BR/pao", "pt"),
        ("https://loaf.example/de/en/bread", ""),
        ("https://loaf.example/uk/bread", ""),
        ("https://loaf.example/design/bread", ""),
        ("https://loaf.example/blog/de/brot", ""),
        ("https://[loaf.example/de/brot", ""),
    ],
)
def test_a_folder_named_like_a_language_promises_it(address: str, language: str) -> None:
    assert promised_by(address) == language
