"""Writes a folder of articles for timing: ``python benchmarks/generated_site.py NUMBER FOLDER``.

Each page has about 1,100 words, a title, a description and an H1 of its own, the box of a theme that all share, and
sentences that no two pages share. The same number gives the same bytes.
"""

import sys
from pathlib import Path
from random import Random

THINGS = (
    "kettle", "bicycle", "jumper", "lamp", "loaf", "garden", "chair", "window", "violin", "stove", "boat", "ladder",
    "clock", "fence", "pump", "basket", "mirror", "saddle", "tent", "drill", "knife", "candle", "bucket", "trellis",
)  # fmt: skip
TASKS = (
    "clean", "repair", "choose", "store", "paint", "measure", "sharpen", "carry", "adjust", "test", "build", "move",
    "dry", "seal", "balance", "replace", "protect", "fold", "mount", "polish",
)  # fmt: skip
PLACES = (
    "kitchen",
    "shed",
    "cellar",
    "workshop",
    "balcony",
    "attic",
    "hall",
    "yard",
    "studio",
    "barn",
    "porch",
    "loft",
)
SORTS = (
    "old",
    "small",
    "heavy",
    "light",
    "wooden",
    "steel",
    "cheap",
    "quiet",
    "wide",
    "narrow",
    "soft",
    "dark",
    "loose",
)
FRAMES = (
    "Before you {task} the {thing}, put it on a {sort} table in the {place} and look at part {number}.",
    "A {sort} {thing} from the {place} needs {number} minutes of care and a dry cloth.",
    "Most people {task} it too late, because the {sort} side of the {thing} hides the damage of year {number}.",
    "However, a {thing} that was kept in the {place} will last {number} winters.",
    "We tried {number} ways and the {sort} one was the best for this {thing}.",
    "Ask a friend to hold the {thing} while you {task} its {sort} edge, bent in the {place} at mark {number}.",
    "The {place} was cold, so the {thing} was left there for {number} days until it was dry.",
    "Write down the number {number}, since the shop will want it when you {task} another {thing}.",
)
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | The Shed</title>
<meta name="description" content="{description}"><link rel="canonical" href="https://shed.example/{name}">
<meta property="article:published_time" content="2025-{month:02}-{day:02}"></head>
<body><header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header><main><article>
<h1>{title}</h1>
{body}
<div class="newsletter"><p>Get one letter a month with everything that we have repaired in the shed.</p></div>
</article></main><footer><p>The Shed, a magazine about things that last.</p></footer></body></html>
"""


def page(number: int) -> str:
    """The page of that number."""
    drawn = Random(number)
    thing, task, place = drawn.choice(THINGS), drawn.choice(TASKS), drawn.choice(PLACES)
    title = f"How to {task} a {drawn.choice(SORTS)} {thing} in the {place}, part {number}"
    body = []
    for section in range(7):
        body.append(f"<h2>{drawn.choice(TASKS).capitalize()} the {thing}: step {section + 1} of {number}</h2>")
        for _ in range(3):
            sentences = (
                drawn.choice(FRAMES).format(
                    task=drawn.choice(TASKS), thing=drawn.choice((thing, thing, drawn.choice(THINGS))),
                    place=drawn.choice(PLACES), sort=drawn.choice(SORTS), number=drawn.randrange(10_000),
                )
                for _ in range(3)
            )  # fmt: skip
            body.append(f"<p>{' '.join(sentences)}</p>")
    description = (
        f"What we learned when we had to {task} a {thing} in the {place}: seven steps, some tools and care {number}."
    )
    return PAGE.format(
        title=title, description=description, name=f"{number:05}.html", body="\n".join(body),
        month=1 + number % 12, day=1 + number % 28,
    )  # fmt: skip


def main() -> None:
    number, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for each in range(number):
        (folder / f"{each:05}.html").write_text(page(each), encoding="utf-8")


if __name__ == "__main__":
    main()
