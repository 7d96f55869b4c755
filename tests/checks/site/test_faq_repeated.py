"""The same questions with the same answers on several pages: one finding with all of them."""

from auditor import Config
from auditor.audit import audit
from auditor.model import Page, SiteFinding
from tests.checks.site.small_site import article, of_check


def faq(*pairs: tuple[str, str]) -> str:
    return "<h2>Frequently asked questions</h2>" + "".join(f"<h3>{asked}</h3><p>{said}</p>" for asked, said in pairs)


OIL = ("How often does a chain need oil?", "Every two hundred kilometres, and after each ride in the rain.")
AIR = ("How much air does a tyre need?", "As much as its side says, and a little less on gravel roads.")


def found(**pages: str) -> list[SiteFinding]:
    made = [
        Page(f"https://a.example/{name}", article(name, text).encode(), url=f"https://a.example/{name}")
        for name, text in pages.items()
    ]
    return of_check(audit(made, Config(), source="", started="", version=""), "faq-repeated")


def test_two_questions_on_three_pages_are_one_finding() -> None:
    (finding,) = found(pump=faq(OIL, AIR), lamp=faq(AIR, OIL), bell=faq(OIL, AIR), lock=faq())

    assert (finding.level, finding.message) == ("note", "3 pages share 2 questions with the same answer")
    assert [url.rpartition("/")[2] for url in finding.urls] == ["bell", "lamp", "pump"]
    assert finding.evidence == (f"“{AIR[0]}” on 3 pages", f"“{OIL[0]}” on 3 pages")


def test_a_question_that_the_template_puts_under_every_article_is_no_articles() -> None:
    names = ("pump", "lamp", "bell", "lock", "fork", "grip", "hub", "rim", "tube", "valve", "lever", "cable")

    assert found(**{name: faq(OIL) for name in names}) == []


def test_two_pages_are_too_few_and_another_answer_is_another_question() -> None:
    own = [(OIL[0], f"{answer} and not before that day comes round.") for answer in ("Monthly", "Weekly", "Yearly")]

    assert found(pump=faq(OIL, AIR), lamp=faq(OIL, AIR)) == []
    assert found(pump=faq(own[0], AIR), lamp=faq(own[1], AIR), bell=faq(own[2])) == []
