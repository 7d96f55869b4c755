"""How many drafts a second the gate checks: posts in Markdown of some 1,000 words, all of them different.

    python benchmarks/check_drafts.py [POSTS] [JOBS]

Prints the seconds of the whole process, those of CPU, and the posts a second. A machine that does other things at the
same time makes the first number worse and hardly the second one.
"""

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        command = [sys.executable, "-m", "auditor", "check", folder, "--jobs", jobs, "--fail-on", "never"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ourselves
        seconds = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(" ".join(done.stdout.strip().split("\n")[-1:]))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{posts} posts, --jobs {jobs}: {seconds:.1f} s, {posts / seconds:.0f} a second; {cpu:.1f} s of CPU, "
          f"{posts / cpu:.0f} a second of CPU")  # fmt: skip


if __name__ == "__main__":
    main()
