"""Small pages for the examples of FAQ rules: a FAQ that is shown, and markup of it."""

import json

QUESTION = "How long does a starter keep?"
ANSWER = "A week in the fridge, a day on the counter."


def page(markup: str, *, question: str = QUESTION, answer: str = ANSWER) -> str:
    """A page that shows one question, with the given markup in its head."""
    return (
        f'<!doctype html><html lang="en"><head><title>Keeping a starter</title>{markup}</head><body><main><article>'
        "<h1>Keeping a starter</h1><p>Flour and water, fed once a day.</p>"
        f"<h2>Frequently asked questions</h2><h3>{question}</h3><p>{answer}</p>"
        "<h3>Can I freeze it?</h3><p>Yes, dried on paper.</p></article></main></body></html>"
    )


def markup(*questions: tuple[str, str], kind: str = "FAQPage") -> str:
    """JSON-LD of the questions; with an empty answer, one without ``acceptedAnswer``."""
    entities = [
        {"@type": "Question", "name": name} | ({"acceptedAnswer": {"@type": "Answer", "text": text}} if text else {})
        for name, text in questions
    ]
    data = {"@context": "https://schema.org", "@type": kind, "mainEntity": entities}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


SHOWN = ((QUESTION, ANSWER), ("Can I freeze it?", "Yes, dried on paper."))
