"""Calculates the parts of a change of the system's share, and the bounds of shares, in fractions."""

from fractions import Fraction

PARTS = ("same-entities", "entrants", "leavers", "not-applicable", "not-reported", "under-review", "open", "revisions")


def decompositions(report):
    """(earlier, later, (met, rated) before and after, {part: contribution}). These ratings were not reviewed."""
    for earlier, later, _, _ in report.changes():
        framework = report.frameworks[later[0]]
        cells = [
            (report.state(earlier, code, number), report.state(later, code, number))
            for code in {row.entity for edition in (earlier, later) for row in report.rows(edition)}
            for number in framework.indicators
        ]
        before, after = (counts(framework, [cell[side] for cell in cells]) for side in (0, 1))
        if not before[1] or not after[1]:
            continue
        middle = (Fraction(*before) + Fraction(*after)) / 2
        ratings = Fraction(before[1] + after[1], 2)
        sums = dict.fromkeys(PARTS, Fraction(0))
        for cell in cells:
            part = part_of(cell, framework.levels)
            if part:
                (old_met, old_rated), (met, rated) = (counts(framework, [state]) for state in cell)
                sums[part] += ((met - old_met) - middle * (rated - old_rated)) / ratings
        yield earlier, later, before, after, sums


def counts(framework, states):
    """The number of ratings that meet or exceed requirements, and the number on the scale."""
    met = framework.levels[framework.levels.index(framework.met_from):]
    return sum(state in met for state in states), sum(state in framework.levels for state in states)


def part_of(cell, levels):
    """The part to which a rating belongs; None if it does not change the share."""
    before, after = cell
    if before is None:
        return "entrants"
    if after is None:
        return "leavers"
    rated = [state in levels for state in cell]
    if all(rated):
        return "same-entities"
    return before if rated == [False, True] else after if rated == [True, False] else None


def bounds(report):
    """(edition, grouping, key, {open ratings: (lowest, highest, whole)}) for the system and for each indicator."""
    for edition in report.editions:
        framework = report.frameworks[edition[0]]
        for by, key, states in report.groups(edition):
            if by in ("system", "indicator"):
                met, rated = counts(framework, states)
                silent = states.count("not-reported") + states.count("under-review")  # claims are never open
                apart = states.count("not-applicable")
                yield edition, by, key, {
                    "not-applicable": (met, met + apart, rated + apart),
                    "not-reported": (met, met + silent, rated + silent),
                    "all": (met, met + apart + silent, len(states)),
                }
