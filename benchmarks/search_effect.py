"""How often the interval of ``auditor/search_console/effect.py`` holds what is true, on simulated sites.

    python benchmarks/search_effect.py [SITES]

Each site has 40 to 240 pages of uneven traffic (log-normal), a season, a trend of the site and one of each page of its
own, and counts that vary more than Poisson's (gamma-Poisson, by page and period). Half of the sites have no effect, the
others one between -40 % and +60 %. Pages are changed at random, a tenth to a half of them, 20 at the least.
"""

import sys
from collections import Counter
from math import exp, log, pi, sin, sqrt
from random import Random

from auditor.search_console.effect import Clicks, effect

EFFECTS = (-0.4, -0.2, 0.1, 0.2, 0.4, 0.6)


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


def main() -> None:
    sites = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    random = Random(18)
    of: Counter[float] = Counter()
    covered: Counter[float] = Counter()
    verdicts: Counter[tuple[float, str]] = Counter()
    for number in range(sites):
        true = 0.0 if number % 2 else EFFECTS[number // 2 % len(EFFECTS)]
        found = effect(*site(true, random), seed=number)
        of[true] += 1
        verdicts[true, found.verdict] += 1
        if found.low is not None and found.high is not None:
            covered[true] += found.low <= true <= found.high
    print(
        f"{'effect':>8} {'sites':>6} {'covered':>8} {'worked':>7} {'harm':>6} {'no difference':>14} {'cannot tell':>12}"
    )
    for true in sorted(of):
        words = ("worked", "did harm", "no difference seen", "cannot tell")
        shares = [f"{100 * verdicts[true, word] / of[true]:.1f} %" for word in words]
        row = f"{true:>+8.0%} {of[true]:>6} {100 * covered[true] / of[true]:>6.1f} % "
        print(row + f"{shares[0]:>7} {shares[1]:>6} {shares[2]:>14} {shares[3]:>12}")
    print(f"all: {sum(of.values())} sites, the interval holds the effect on {100 * covered.total() / sites:.1f} %")


if __name__ == "__main__":
    main()
