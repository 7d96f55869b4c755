"""How many drafts a second the gate checks: posts in Markdown of some 1,000 words, all of them different.

    python benchmarks/check_drafts.py [POSTS] [JOBS]

Prints the seconds of the whole process, those of CPU, and the posts a second. A machine that does other things at the
same time makes the first number worse and hardly the second one.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from peak_memory import seconds, tree

SUBJECTS = "The baker|A glacier|Our neighbour|The old mill|Every second boat|A careful rider|The long winter|Rain"
VERBS = "carries|measures|forgets|sells|washes|follows|describes|hides|repairs|counts|lends|divides"
OBJECTS = "a sack of flour|the wet road|seven letters|an empty house|the blue lamp|most of the bread|a torn map"
ENDS = "before the sun is up|without a word|because nobody else will|once a week|in the harbour|at a fair price"


def post(number: int, words: int = 1_000) -> str:
    """A post with headings, a list, a table, a link and a shortcode."""
    draw = random.Random(number)

    def sentence() -> str:
        parts = (
            draw.choice(SUBJECTS.split("|")),
            draw.choice(VERBS.split("|")),
            draw.choice(OBJECTS.split("|")),
            draw.choice(ENDS.split("|")),
        )
        return " ".join(parts) + "."

    parts, count = [], 0
    while count < words:
        text = " ".join(sentence() for _ in range(draw.randint(3, 6)))
        count += len(text.split())
        parts.append(text.replace("the", f"*the* [page](/p/{number})", 1) if draw.random() < 0.3 else text)
        if draw.random() < 0.2:
            parts.append(
                f"## {draw.choice(SUBJECTS.split('|'))} and {draw.choice(OBJECTS.split('|'))} {draw.randint(1, 99)}"
            )
        if draw.random() < 0.1:
            parts.append("\n".join(f"- {draw.choice(OBJECTS.split('|'))}" for _ in range(4)))
    parts.append("| Name | Price |\n|------|-------|\n| Lamp | 7 |\n| Map | 3 |")
    parts.append('{{< figure src="a.png" >}}')
    title = f"What {draw.choice(SUBJECTS.split('|')).lower()} does in year {number}"
    head = f'---\ntitle: "{title}"\ndate: 2026-01-0{number % 9 + 1}\n---\n\n'
    return head + "\n\n".join(parts) + "\n"


def main() -> None:
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    jobs = sys.argv[2] if len(sys.argv) > 2 else "2"
    with tempfile.TemporaryDirectory() as folder:
        for number in range(posts):
            Path(folder, f"post-{number:04}.md").write_text(post(number), encoding="utf-8")
        command = [sys.executable, "-m", "auditor", "check", folder, "--jobs", jobs, "--fail-on", "never"]
        start = time.perf_counter()
        used: dict[int, float] = {}
        with tempfile.TemporaryFile("w+") as output:
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)  # noqa: S603 - ourselves
            while process.poll() is None:
                used |= {number: max(used.get(number, 0.0), seconds(number)) for number in tree(process.pid)}
                time.sleep(0.05)
            took = time.perf_counter() - start
            output.seek(0)
            print(" ".join(output.read().strip().split("\n")[-1:]))
    cpu = sum(used.values())
    print(f"{posts} posts, --jobs {jobs}: {took:.1f} s, {posts / took:.0f} a second; {cpu:.1f} s of CPU in all "
          f"processes, {posts / cpu:.0f} a second of CPU")  # fmt: skip


if __name__ == "__main__":
    main()
