"""Which lines of a robots.txt are about us, as RFC 9309 and Google's parser have it."""

import pytest

from auditor.fetch.web.robots_groups import our_lines


def rules(text: str, name: str = "auditor") -> list[str]:
    return [f"{field} {pattern}" for field, pattern in our_lines(text, name).rules]


@pytest.mark.parametrize(
    "between",
    [
        "",
        "\n",
        "Crawl-delay: 5\n",
        "Noindex: /x\n",
        "Host: e.example\n",
        "Sitemap: https://e.example/s.xml\n",
        "what?\n",
    ],
)
def test_nothing_but_a_rule_ends_the_user_agent_lines_of_a_group(between: str) -> None:
    assert rules(f"User-agent: auditor\n{between}User-agent: *\nDisallow: /private\n") == ["disallow /private"]


@pytest.mark.parametrize("rule", ["Disallow: /x", "Allow: /x", "Disallow:", "disallow /x", "Dissallow: /x"])
def test_a_rule_ends_them(rule: str) -> None:
    assert "disallow /private" not in rules(f"User-agent: auditor\n{rule}\nUser-agent: *\nDisallow: /private\n")


@pytest.mark.parametrize(
    "line",
    ["auditor", "Auditor", "AUDITOR/1.2", "auditor/0.1.0 (comment)", "auditor 1.2", "auditor*", "auditor # ours"],
)
def test_a_line_is_ours_by_its_product_token_alone(line: str) -> None:
    assert rules(f"User-agent: {line}\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n") == ["disallow /a"]


@pytest.mark.parametrize("line", ["aud", "auditors", "auditor-news", "my auditor", "site-auditor", "auditor_x", ""])
def test_another_name_is_not_ours(line: str) -> None:
    assert rules(f"User-agent: {line}\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n") == ["disallow /b"]


def test_a_name_with_digits_is_its_own() -> None:
    text = "User-agent: MyBot3\nDisallow: /3\n\nUser-agent: MyBot2/1.0\nDisallow: /2\n"

    assert rules(text, "MyBot2") == ["disallow /2"]


def test_all_groups_that_name_us_count_and_those_for_everybody_then_do_not() -> None:
    text = (
        "User-agent: auditor\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\n"
        "User-agent: other\nUser-agent: auditor\nAllow: /a/b\n"
    )

    assert rules(text) == ["disallow /a", "allow /a/b"]


def test_groups_for_everybody_are_joined() -> None:
    assert rules("User-agent: *\nDisallow: /a\nUser-agent: *\nDisallow: /b\n") == ["disallow /a", "disallow /b"]


def test_rules_before_any_user_agent_are_nobodys() -> None:
    assert rules("Disallow: /\nUser-agent: *\nDisallow: /a\n") == ["disallow /a"]


def test_a_crawl_delay_is_of_those_named_above_it() -> None:
    assert our_lines("User-agent: auditor\nCrawl-delay: 5\nUser-agent: *\nDisallow: /a", "auditor").crawl_delay == 5
    assert our_lines("User-agent: other\nCrawl-delay: 5\nUser-agent: auditor\nDisallow: /a", "auditor").crawl_delay == 0
    assert our_lines("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a", "auditor").crawl_delay == 2.5


@pytest.mark.parametrize("value", ["", "soon", "-1", "nan", "inf", "1e999"])
def test_a_crawl_delay_that_is_no_time_is_none(value: str) -> None:
    assert our_lines(f"User-agent: *\nCrawl-delay: {value}\n", "auditor").crawl_delay == 0


def test_sitemaps_are_anybodys_and_said_once() -> None:
    text = "Sitemap: https://e.example/1.xml\nUser-agent: other\nDisallow: /\nsitemap:/2.xml\nSitemap: /2.xml\n"

    assert our_lines(text, "auditor").sitemaps == ("https://e.example/1.xml", "/2.xml")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_machine(end: str) -> None:
    assert rules(end.join(["User-agent: *", "Disallow: /a", ""])) == ["disallow /a"]
