"""How often the intervals of ``auditor/search_console/effect.py`` hold what is true, on simulated sites.

    python benchmarks/search_effect.py [SITES]

Each site has 40 to 240 pages of uneven traffic (log-normal), a season, a trend of the site and one of each page of its
own, and counts that vary more than Poisson's (gamma-Poisson, by page and period). Half of the sites have no effect, the
others one between -40 % and +60 % of clicks, or between four places nearer to the top and two farther. Positions
begin at 5, have a trend of the site, one of each page, and vary the less the more often a page is shown. Pages are
changed at random, a tenth to a half of them, 20 at the least.
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from math import exp, log, pi, sin, sqrt
from random import Random
from typing import TypeVar

from auditor.search_console.effect import Clicks, Effect, Places, effect, effect_on_position

EFFECTS = (-0.4, -0.2, 0.1, 0.2, 0.4, 0.6)
PLACES = (-4.0, -2.0, -1.0, -0.5, 1.0, 2.0)
_Page = TypeVar("_Page", Clicks, Places)


def poisson(mean: float, random: Random) -> int:
    """Knuth's product for small means, the rounded normal for large ones."""
    if mean > 60:
        return max(0, round(random.gauss(mean, sqrt(mean))))
    limit, product, count = exp(-mean), random.random(), 0
    while product > limit:
        product *= random.random()
        count += 1
    return count


def site(true: float, random: Random) -> tuple[list[Clicks], list[Clicks]]:
    pages = random.randint(40, 240)
    changed = max(20, round(random.uniform(0.1, 0.5) * pages))
    season = 0.4 * sin(2 * pi * random.random())
    trend = random.gauss(0, 0.2)
    own, spread = random.uniform(0.05, 0.4), random.uniform(1.0, 1.8)
    shape = random.uniform(3, 30)
    groups: tuple[list[Clicks], list[Clicks]] = ([], [])
    for number in range(pages):
        usual = exp(random.gauss(log(30), spread))
        moved = season + trend + random.gauss(0, own) + (log(1 + true) if number < changed else 0.0)
        before, after = (
            poisson(mean * random.gammavariate(shape, 1 / shape), random) for mean in (usual, usual * exp(moved))
        )
        shown = round((before + after) / random.uniform(0.01, 0.08)) + 10
        groups[number >= changed].append(Clicks(before, after, shown))
    return groups


def site_of_places(true: float, random: Random) -> tuple[list[Places], list[Places]]:
    pages = random.randint(40, 240)
    changed = max(20, round(random.uniform(0.1, 0.5) * pages))
    trend = random.gauss(0, 0.5)
    own, noise = random.uniform(0.03, 0.2), random.uniform(2, 8)
    groups: tuple[list[Places], list[Places]] = ([], [])
    for number in range(pages):
        shown = max(10, round(exp(random.gauss(log(600), 1.4))))
        usual = 5 + exp(random.gauss(log(8), 0.7))
        moved = trend + random.gauss(0, own * usual) + (true if number < changed else 0.0)
        before, after = (max(1.0, place + random.gauss(0, noise / sqrt(shown / 2))) for place in (usual, usual + moved))
        groups[number >= changed].append(Places(before, after, shown))
    return groups


def main() -> None:
    sites = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    print("Clicks")
    table(sites, EFFECTS, site, effect, "{:+.0%}")
    print("\nPositions, in places (less is nearer to the top)")
    table(sites, PLACES, site_of_places, effect_on_position, "{:+.1f}")


def table(
    sites: int, effects: Sequence[float], simulated: Callable[[float, Random], tuple[list[_Page], list[_Page]]],
    judged: Callable[..., Effect], written: str,
) -> None:  # fmt: skip
    random = Random(18)
    of: Counter[float] = Counter()
    covered: Counter[float] = Counter()
    verdicts: Counter[tuple[float, str]] = Counter()
    for number in range(sites):
        true = 0.0 if number % 2 else effects[number // 2 % len(effects)]
        found = judged(*simulated(true, random), seed=number)
        of[true] += 1
        verdicts[true, found.verdict] += 1
        if found.low is not None and found.high is not None:
            covered[true] += found.low <= true <= found.high
    words = ("worked", "did harm", "no difference seen", "cannot tell")
    print("| effect | sites | interval holds it | " + " | ".join(f'"{word}"' for word in words) + " |")
    print("| --- " * (3 + len(words)) + "|")
    for true in sorted(of):
        shares = " | ".join(f"{100 * verdicts[true, word] / of[true]:.1f} %" for word in words)
        name = written.format(true) if true else "none"
        print(f"| {name} | {of[true]} | {100 * covered[true] / of[true]:.1f} % | {shares} |")
    print(f"| all | {sites:,} | {100 * covered.total() / sites:.1f} % | | | | |")


if __name__ == "__main__":
    main()
