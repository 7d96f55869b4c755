"""Articles that compete for one keyphrase are one finding that says which to keep; a series or a glossary is none."""

import pytest

from auditor import Report
from tests.checks.site.small_site import article, of_check, report_of, start

SUBJECT = "".join(
    f"<p>A cast iron pan is {verb} with salt, hot water and a brush, and then it is dried on the stove and oiled.</p>"
    for verb in ("cleaned", "washed", "scrubbed", "rinsed", "wiped", "scoured")
)


def pan(name: str, title: str, *, given: str = "cast iron pan", body: str = "", head: str = "") -> str:
    head += f'<meta name="keyphrase" content="{given}">' if given else ""
    return article(name, f"{SUBJECT}{body}", head=head, title=title)


def report(**titles: str) -> tuple[Report, str]:
    pages = {f"/{name}": pan(name, title) for name, title in titles.items()}
    return report_of({"/": start(*pages), **pages})


def test_two_articles_of_one_given_keyphrase_are_one_finding_with_all_that_is_to_change() -> None:
    pages = {
        "/cast-iron-pan": pan("pump", "How to clean a cast iron pan", body="<p>More on salt and on soap.</p>" * 3),
        "/b": pan("lamp", "Cleaning cast iron pans: a guide", body='<p>See <a href="/cast-iron-pan">more</a>.</p>'),
        "/c": article("bell", '<p>See <a href="/b">pans</a>.</p>'),
    }
    found, site = report_of({"/": start(*pages), **pages})

    (finding,) = of_check(found, "keyphrase-shared")

    assert finding.level == "warning"
    assert finding.message.startswith("2 articles aim at “cast iron pan”; ")
    assert finding.message.endswith(" % of their words are the same")
    assert finding.urls == (f"{site}/b", f"{site}/cast-iron-pan")
    keep, redirect = finding.evidence[:2]
    assert keep.startswith(
        "keep “How to clean a cast iron pan” (the keyphrase is in its title and H1 and address; it has "
    )
    assert keep.endswith(f"{site}/cast-iron-pan")
    assert redirect.startswith("redirect “Cleaning cast iron pans: a guide” there")
    assert redirect.endswith(f"{site}/b")


LINK = '<p>See <a href="/b">the guide</a>.</p>' * 2


def test_a_link_to_the_page_that_goes_is_to_be_changed() -> None:
    pages = {
        "/cast-iron-pan": pan(
            "pump", "How to clean a cast iron pan", body='<p>See <a href="/b">the guide</a>.</p>' * 2
        ),
        "/b": pan("lamp", "Cleaning cast iron pans: a guide"),
    }
    found, site = report_of({"/": start(*pages), **pages})

    (finding,) = of_check(found, "keyphrase-shared")

    assert f"change the link “the guide” on {site}/cast-iron-pan, which leads to a redirected page" in finding.evidence


@pytest.mark.parametrize(
    "titles",
    [
        {"a": "Cast iron pans of 2024", "b": "Cast iron pans of 2025"},
        {"a": "Cleaning a cast iron pan, part 1", "b": "Cleaning a cast iron pan, part 2"},
        {"a": "Cleaning a cast iron pan, part I", "b": "Cleaning a cast iron pan, part II"},
        {"a": "Cast iron pan vs steel pan", "b": "Cast iron pan"},
        {"a": "Rust restoration and history", "b": "Seasoning oils at breakfast"},
        {name: f"How to clean a cast iron pan in {name}" for name in ("pump", "lamp", "bell", "lock", "oven", "boat")},
    ],
)
def test_series_comparisons_subtopics_and_the_sites_own_subject_are_none(titles: dict[str, str]) -> None:
    found, _ = report(**titles)

    assert of_check(found, "keyphrase-shared") == []


TERMS = ("linseed", "walnut", "olive")


def test_a_glossary_with_a_phrase_for_each_page_is_none() -> None:
    pages = {f"/{term}": pan(term, f"What is {term} oil?", given=f"{term} oil") for term in TERMS}
    found, _ = report_of({"/": start(*pages), **pages})

    assert of_check(found, "keyphrase-shared") == []


def test_one_phrase_in_two_texts_about_different_things_is_none() -> None:
    strange = "".join(
        f"<p>Word{number} thing{number} is near place{number}, says person{number}.</p>" for number in range(60)
    )
    head = '<meta name="keyphrase" content="iron pan"><meta property="og:type" content="article">'
    other = (
        f"<!doctype html><html lang=en><head><title>The iron pan</title>{head}</head><body><article>"
        f"<h1>The iron pan</h1>{strange}</article></body></html>"
    )
    pages = {"/a": other, "/b": pan("lamp", "The iron pan", given="iron pan")}
    found, _ = report_of({"/": start(*pages), **pages})

    assert of_check(found, "keyphrase-shared") == []


def test_a_page_that_search_engines_leave_out_competes_with_none() -> None:
    pages = {
        "/a": pan("pump", "How to clean a cast iron pan"),
        "/b": pan("lamp", "Cleaning a cast iron pan", head='<meta name="robots" content="noindex">'),
    }
    found, _ = report_of({"/": start(*pages), **pages})

    assert of_check(found, "keyphrase-shared") == []
