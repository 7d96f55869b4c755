"""Rows of signs that hold and whether they should end in yes in, weights out: logistic regression with expectations.

Maximum a posteriori: each weight is expected to be what its meaning tells, with a normal spread around it. Newton's
method; standard library only, since the tables are small (a hundred signs, some thousand pages).
"""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

_STEPS = 25
_CLOSE = 1e-6


class Row(NamedTuple):
    values: dict[int, float]
    """By number of the sign; what is not in it is 0."""
    answer: bool
    weight: float


def fit(rows: Sequence[Row], expected: Sequence[float], spread: float) -> list[float]:
    """Weights, the last one the bias, which is expected to be the last of ``expected``; log odds.

    ``spread`` is the standard deviation of a weight around its expectation: the smaller, the stronger the
    regularisation.
    """
    size = len(expected)
    weights = list(expected)
    pull = 1 / spread**2
    for _ in range(_STEPS):
        gradient = [pull * (mean - weight) for mean, weight in zip(expected, weights, strict=True)]
        curvature = [[pull * (row == column) for column in range(size)] for row in range(size)]
        for row in rows:
            items = [*row.values.items(), (size - 1, 1.0)]
            probability = chance(weights, row.values)
            for number, value in items:
                gradient[number] += row.weight * value * (row.answer - probability)
            bend = row.weight * probability * (1 - probability)
            for number, value in items:
                line = curvature[number]
                for other, other_value in items:
                    line[other] += bend * value * other_value
        step = _solved(curvature, gradient)
        weights = [weight + max(-1.0, min(1.0, change)) for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _CLOSE:
            break
    return weights


def chance(weights: Sequence[float], values: dict[int, float]) -> float:
    """The probability of yes."""
    odds = weights[-1] + sum(weights[number] * value for number, value in values.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss with the largest pivot; the matrix is positive definite."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        top = rows[column]
        for row in rows[column + 1 :]:
            factor = row[column] / top[column]
            if factor:
                for place in range(column, size + 1):
                    row[place] -= factor * top[place]
    result = [0.0] * size
    for number in reversed(range(size)):
        line = rows[number]
        known = sum(line[other] * result[other] for other in range(number + 1, size))
        result[number] = (line[size] - known) / line[number]
    return result
