"""Sign tests of changes with Holm's correction, in fractions. Entities with one common input are one unit."""

from fractions import Fraction
from math import comb

LEAST = 10
THRESHOLD = Fraction(5, 100)


def tests(report):
    """(earlier, later, number, counts, p, corrected p, arrow) by pair of years and indicator; None if not tested."""
    for earlier, later, _, _ in report.changes():
        numbers = list(report.frameworks[later[0]].indicators)
        counts = [units(report, earlier, later, number) for number in numbers]
        plain = [None if sum(one) < LEAST else two_sided(min(one[0], one[2]), one[0] + one[2]) for one in counts]
        for number, one, p, corrected in zip(numbers, counts, plain, holm(plain)):
            clear = corrected is not None and corrected < THRESHOLD
            yield earlier, later, number, one, p, corrected, ("up" if one[0] > one[2] else "down") if clear else ""


def units(report, earlier, later, number):
    """The numbers of units that were rated higher, the same and lower."""
    levels = report.frameworks[later[0]].levels
    sharing = shared(report, later, number)
    pairs, together = [], set()
    for code in set(report.reported(earlier)) | set(report.reported(later)):
        pair = (report.state(earlier, code, number), report.state(later, code, number))
        if code in sharing:
            together.add(pair)
        else:
            pairs.append(pair)
    steps = [
        levels.index(after) - levels.index(before) for before, after in [*pairs, *together]
        if before in levels and after in levels
    ]
    return sum(step > 0 for step in steps), steps.count(0), sum(step < 0 for step in steps)


def shared(report, edition, number):
    """The entities that count as sharing one rating: published ratings do not say which entities adopted it."""
    rated = [code for code in report.reported(edition) if report.state(edition, code, number) != "not-reported"]
    codes = set()
    for indicator, provider, kind, first, last in report.frameworks[edition[0]].shared:
        if indicator == number and first <= edition[1] <= last:
            codes |= {code for code in rated if code == provider or report.entities[code].type == kind}
    return codes


def two_sided(fewer, count):
    """The probability that as many fair coins fall at least as unevenly."""
    return min(Fraction(1), Fraction(2 * sum(comb(count, i) for i in range(fewer + 1)), 2**count))


def holm(values):
    order = sorted((value, place) for place, value in enumerate(values) if value is not None)
    corrected, largest = [None] * len(values), Fraction(0)
    for rank, (value, place) in enumerate(order):
        largest = max(largest, min(Fraction(1), (len(order) - rank) * value))
        corrected[place] = largest
    return corrected
