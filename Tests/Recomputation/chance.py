"""Tests of changes by exchanging units between two years, with Holm's correction, in whole numbers and fractions.

A unit is an entity with its own ratings and with those that other entities adopted from it, or may have adopted.
"""

from collections import Counter
from fractions import Fraction

from figures import WORK

LEAST = 10
THRESHOLD = Fraction(5, 100)
COUNTS = (
    "compared", "met_before", "met_after", "entities_higher", "entities_same", "entities_lower", "units",
    "units_higher", "units_lower",
)


class Test:
    def __init__(self, earlier, later, by, key, cells):
        self.earlier, self.later, self.by, self.key = earlier, later, by, key
        entities, units = Counter(), Counter()
        for code, judge, was, now in cells:
            entities[code] += now - was
            units[judge] += now - was
        self.counts = dict(zip(COUNTS, (
            len(cells), sum(cell[2] for cell in cells), sum(cell[3] for cell in cells), *signs(entities), len(units),
            *signs(units)[::2])))
        self.p = two_sided(list(units.values())) if len(units) >= LEAST else None
        self.corrected, self.family = None, 0

    @property
    def direction(self):
        if self.corrected is None or self.corrected >= THRESHOLD:
            return ""
        return "up" if self.counts["met_after"] > self.counts["met_before"] else "down"


def tests(report):
    """All tests: those of consecutive years, then those of the first and the last year of each framework."""
    yearly = [between(report, earlier, later) for earlier, later, *_ in report.changes()]
    overall = [between(report, earlier, later) for earlier, later, *_ in report.overall_changes()]
    for one in yearly:
        family([one[0]])
    for one in overall:
        last = next(other for other in reversed(yearly) if other[0].later == one[0].later)
        family([last[0], one[0]])
    return [test for one in yearly + overall for test in one]


def between(report, earlier, later):
    """The tests of all groups in two years, corrected within each grouping; the test of the system is the first."""
    framework = report.frameworks[later[0]]
    rows = {number: cells(report, earlier, later, number) for number in framework.indicators}
    everything = [cell for row in rows.values() for cell in row]
    found = [Test(earlier, later, "system", "system", everything)]
    found += family([
        Test(earlier, later, "area", area, [
            cell for number, row in rows.items() if framework.indicators[number][0] == area for cell in row])
        for area in framework.areas])
    found += family([Test(earlier, later, "indicator", number, row) for number, row in rows.items()])
    found += family([
        Test(earlier, later, "work", kind, [
            cell for number, row in rows.items() if kind in framework.indicators[number][1] for cell in row])
        for kind in WORK])
    types = {}
    for cell in everything:
        types.setdefault(report.entities[cell[0]].type, []).append(cell)
    return found + family([Test(earlier, later, "type", kind, types[kind]) for kind in sorted(types)])


def cells(report, earlier, later, number):
    """(entity, who judged, met in the earlier year, met in the later year) of each comparable pair of ratings."""
    framework = report.frameworks[later[0]]
    met = framework.levels[framework.levels.index(framework.met_from):]
    providers = {**shared(report, later, number), **shared(report, earlier, number)}
    found = []
    for code in dict.fromkeys([*report.reported(earlier), *report.reported(later)]):
        before, after = report.state(earlier, code, number), report.state(later, code, number)
        if before in framework.levels and after in framework.levels:
            found.append((code, providers.get(code, code), before in met, after in met))
    return found


def shared(report, edition, number):
    """The provider of each entity that counts as sharing a rating: published ratings do not say who adopted it."""
    rated = [code for code in report.reported(edition) if report.state(edition, code, number) != "not-reported"]
    providers = {}
    for indicator, provider, kind, first, last in report.frameworks[edition[0]].shared:
        if indicator == number and first <= edition[1] <= last:
            providers |= {
                code: provider for code in rated if code == provider or report.entities[code].type == kind}
    return providers


def signs(differences):
    values = differences.values()
    return sum(one > 0 for one in values), sum(one == 0 for one in values), sum(one < 0 for one in values)


def two_sided(differences):
    """The probability that the sum is at least as far from zero if each difference may have either sign."""
    sums = Counter({0: 1})
    for one in differences:
        step = Counter()
        for value, ways in sums.items():
            step[value + one] += ways
            step[value - one] += ways
        sums = step
    observed = abs(sum(differences))
    return Fraction(sum(ways for value, ways in sums.items() if abs(value) >= observed), 2 ** len(differences))


def family(members):
    tested = [one for one in members if one.p is not None]
    for one, corrected in zip(members, holm([one.p for one in members])):
        one.corrected, one.family = corrected, len(tested)
    return members


def holm(values):
    order = sorted((value, place) for place, value in enumerate(values) if value is not None)
    corrected, largest = [None] * len(values), Fraction(0)
    for rank, (value, place) in enumerate(order):
        largest = max(largest, min(Fraction(1), (len(order) - rank) * value))
        corrected[place] = largest
    return corrected
