"""Calculates what the share that meets or exceeds requirements would be if ratings were counted in other ways."""

from fractions import Fraction

import chance
from figures import WORK

ALIKE = Fraction(4, 5)  # of the ratings of a type of entity on an indicator
FEWEST = 20  # ratings on the scale, for that


def what_ifs(report):
    """(edition, choice, key, part, whole, entities, share, ratings left out) for each case that counts other ratings."""
    panels = {}
    for edition in report.editions:
        reported = set(report.reported(edition))
        panel = panels[edition[0]] & reported if edition[0] in panels else None
        panels[edition[0]] = reported if panel is None else panel
        yield from edition_cases(report, edition, panel)


def edition_cases(report, edition, panel):
    framework = report.frameworks[edition[0]]
    met_levels = framework.levels[framework.levels.index(framework.met_from):]
    rows = list(report.rows(edition))

    def case(choice, key, some, further=0, states=None, left_out=""):
        """The default whole is the ratings on the scale, as in all delivered frameworks."""
        whole = sum(row.state in (states or framework.levels) for row in some)
        part = sum(row.state in met_levels for row in some) + further
        return (*edition, choice, key, part, whole, "", Fraction(part, whole) if whole else None, left_out)

    levels, apart = framework.levels, "not-applicable"
    everything = {row.state for row in rows} | {*levels}
    yield case("of-rated", "system", rows)
    yield case("of-rated-and-not-applicable", "system", rows, states=[*levels, apart])
    yield case("of-expected", "system", rows, states=everything)
    yield case("not-applicable-met", "system", rows, sum(row.state == apart for row in rows), [*levels, apart])
    alike = alike_groups(report, edition)
    selections = [
        ("without-common-inputs", [row for row in rows if not is_common(report, framework, edition, row)]),
        ("without-alike-ratings",
         [row for row in rows if (report.entities[row.entity].type, row.indicator) not in alike]),
    ]
    if panel is not None:
        selections.append(("constant-panel", [row for row in rows if row.entity in panel]))
    for choice, some in selections:
        if 0 < len(some) < len(rows):
            yield case(choice, "system", some, left_out=len(rows) - len(some))
    shares = [case("", "", [row for row in rows if row.entity == code])[-2] for code in {row.entity for row in rows}]
    shares = [share for share in shares if share is not None]
    if shares:
        yield (*edition, "mean-of-entities", "system", "", "", len(shares), sum(shares) / len(shares), "")
    for kind in WORK:
        of_kind = {number for number, (_, kinds) in framework.indicators.items() if kind in kinds}
        own = {number for number in of_kind if list(framework.indicators[number][1]) == [kind]}
        if own and own != of_kind:
            yield case("without-shared-indicators", kind, [row for row in rows if row.indicator in own])


def is_common(report, framework, edition, row):
    """Whether a published rating is, or may be, adopted from the provider of a common input."""
    return any(
        number == row.indicator and kind == report.entities[row.entity].type and provider != row.entity
        and first <= edition[1] <= last and row.state != "not-reported"
        for number, provider, kind, first, last in framework.shared)


def alike_groups(report, edition):
    """(type, indicator): (how many are at one level, how many are on the scale), where no common input is named."""
    framework, groups = report.frameworks[edition[0]], {}
    for row in report.rows(edition):
        if row.state in framework.levels and not chance.shared(report, edition, row.indicator):
            groups.setdefault((report.entities[row.entity].type, row.indicator), []).append(row.state)
    counts = {key: (max(map(states.count, states)), len(states)) for key, states in groups.items()}
    return {key: count for key, count in counts.items() if count[1] >= FEWEST and count[0] >= ALIKE * count[1]}
