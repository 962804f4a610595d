"""Calculates the numbers in ReferenceNumbers.swift with other libraries; not run by the tests.

    pip install numpy==2.* scipy scikit-learn statsmodels
    python3 Tests/AnalysisTests/Reference/reference.py > Tests/AnalysisTests/Reference/ReferenceNumbers.swift
    swift format --in-place Tests/AnalysisTests/Reference/ReferenceNumbers.swift
"""

from fractions import Fraction
from math import comb, isclose
from random import Random

import numpy
from scipy.stats import binomtest, bootstrap
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.multitest import multipletests

random = Random(2025)


def sign_tests():
    """Exact two-sided p-values for `fewer` of `count`, in whole numbers, compared with scipy."""
    pairs = [(0, 1), (0, 5), (0, 6), (2, 10), (2, 12), (5, 10), (5, 11), (4, 17), (8, 28), (16, 52), (0, 75), (30, 75)]
    pairs += [(450, 1000), (500, 1000), (0, 1000), (900, 2000), (2400, 5000), (100, 1000)]
    for fewer, count in pairs:
        tail = sum(comb(count, i) for i in range(fewer + 1))
        exact = float(min(Fraction(1), Fraction(2 * tail, 2**count)))
        assert isclose(exact, binomtest(fewer, count).pvalue, rel_tol=1e-9), (fewer, count)
        yield f"({fewer}, {count}, {exact!r})"


def holm():
    for size in (1, 2, 5, 17, 18):
        values = [round(random.random() ** 4, 6) for _ in range(size)]
        adjusted = multipletests(values, method="holm")[1]
        yield f"({values}, {[float(value) for value in adjusted]})"


def kappas():
    for size in (2, 3, 4, 4, 4, 5, 6):
        table = [[random.randrange(12 if row == column else 5) for column in range(size)] for row in range(size)]
        pairs = [(r, c) for r in range(size) for c in range(size) for _ in range(table[r][c])]
        linear, quadratic = (
            float(cohen_kappa_score(*zip(*pairs), labels=list(range(size)), weights=kind))
            for kind in ("linear", "quadratic")
        )
        yield f"({table}, {linear!r}, {quadratic!r})"


class SplitMix64:
    """A second implementation of the program's random number generator."""

    mask = 2**64 - 1

    def __init__(self, name):
        self.state = 0xCBF29CE484222325
        for byte in name.encode():
            self.state = (self.state ^ byte) * 0x100000001B3 & self.mask

    def next(self):
        self.state = self.state + 0x9E3779B97F4A7C15 & self.mask
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & self.mask
        z = (z ^ z >> 27) * 0x94D049BB133111EB & self.mask
        return z ^ z >> 31

    def draw(self, count):
        drawn = []
        while len(drawn) < count:
            number = self.next()
            drawn += [(number >> 32) * count >> 32, (number & 2**32 - 1) * count >> 32]
        return drawn[:count]


def ten_thousandths(share):
    """Rounded half away from zero."""
    rounded = int(abs(share) * 10_000 + Fraction(1, 2))
    return rounded if share >= 0 else -rounded


def percentiles(name, units, value):
    """The interval from the same samples, by sorting; compared with scipy's bootstrap, which uses other samples."""
    generator = SplitMix64(name)
    values = sorted(
        ten_thousandths(value([units[i] for i in generator.draw(len(units))])) for _ in range(2_000))
    low, high = values[49], values[-50]
    scipys = bootstrap(
        (numpy.arange(len(units)),), lambda drawn: float(value([units[int(i)] for i in drawn])), n_resamples=4_000,
        method="percentile", vectorized=False, rng=7).confidence_interval
    assert abs(scipys.low * 10_000 - low) < 250 and abs(scipys.high * 10_000 - high) < 250, (low, high, scipys)
    return low, high


def share(units):
    return Fraction(sum(unit[0] for unit in units), sum(unit[1] for unit in units))


def change(units):
    return (Fraction(sum(unit[2] for unit in units), sum(unit[3] for unit in units))
            - Fraction(sum(unit[0] for unit in units), sum(unit[1] for unit in units)))


def intervals():
    """Entities with three indicators, each met (2), rated (1) or neither (0), in two years; one may be None."""
    for count, years in ((12, 1), (40, 1), (12, 2), (40, 2)):
        cells = [[[random.choice((0, 1, 1, 2, 2, 2)) for _ in range(3)] for _ in range(years)] for _ in range(count)]
        units = [
            tuple(n for year in entity for n in (sum(cell == 2 for cell in year), sum(cell > 0 for cell in year)))
            for entity in cells
        ]
        rated = [unit for unit in units if any(unit[1::2])]
        name = "example-1/2022/system/system" if years == 1 else "example-1/2022-2023/system/system"
        low, high = percentiles(f"{name}/meets-or-exceeds", rated, share if years == 1 else change)
        yield f"({cells}, {low}, {high}, {len(rated)})"


def table(name, type_, rows):
    rows = list(rows)
    print(f"\n  static let {name}: [{type_}] = [")
    for row in rows:
        print(f"    {row},")
    print("  ]")


print("/// Reference values calculated by `reference.py` in this folder with scipy, scikit-learn and statsmodels.")
print("enum ReferenceNumbers {", end="")
table("signTests", "(fewer: Int, count: Int, pValue: Double)", sign_tests())
table("holm", "(values: [Double], adjusted: [Double])", holm())
table("kappas", "(table: [[Int]], linear: Double, quadratic: Double)", kappas())
table("intervals", "(cells: [[[Int]]], low: Int, high: Int, units: Int)", intervals())
print("}")
