"""Compares claims with ratings derived from yes-no answers: tables and weighted kappas, in fractions."""

from fractions import Fraction

from figures import OUTSIDE
from requirements import derived_state

WEIGHTS = {"linear": abs, "quadratic": lambda distance: distance**2}


def agreements(report, known):
    """(edition, number or None for all, levels and states, table, {kind: kappa or None}) if there are pairs."""
    for edition in report.editions:
        framework = report.frameworks[edition[0]]
        states = [*framework.levels, *OUTSIDE]
        pairs = {number: list(claims_and_derived(report, known, edition, number)) for number in framework.rules}
        pairs = {None: [pair for one in pairs.values() for pair in one], **pairs}
        for number, some in pairs.items():
            if some:
                table = {one: {other: some.count((one, other)) for other in states} for one in states}
                kappas = {kind: kappa(table, framework.levels, weight) for kind, weight in WEIGHTS.items()}
                yield edition, number, states, table, kappas


def claims_and_derived(report, known, edition, number):
    framework = report.frameworks[edition[0]]
    for entity in report.reported(edition) if framework.derives else []:
        answers = known.answers.get((*edition, entity, number))
        claim = report.cells.get((*edition, entity, number))
        if answers is not None and claim is not None:
            yield claim, derived_state(framework, framework.rules[number], answers)


def has_spread(table, levels):
    """Whether, of the pairs on the scale, both sides have more than one level."""
    rows = sum(any(table[level][other] for other in levels) for level in levels)
    columns = sum(any(table[other][level] for other in levels) for level in levels)
    return rows > 1 and columns > 1


def kappa(table, levels, weight):
    """1 minus the ratio of observed to expected disagreement; None if either side has a single level."""
    if not has_spread(table, levels):
        return None
    rows = {level: sum(table[level][other] for other in levels) for level in levels}
    columns = {level: sum(table[other][level] for other in levels) for level in levels}
    total = sum(rows.values())
    places = [(i, one, j, other) for i, one in enumerate(levels) for j, other in enumerate(levels)]
    observed = sum(weight(i - j) * table[one][other] for i, one, j, other in places)
    expected = sum(weight(i - j) * rows[one] * columns[other] for i, one, j, other in places)
    return None if expected == 0 else 1 - Fraction(total * observed, expected)
