"""The numbers in the main points of a report.

For each main point, by id: the values that data/report.json must contain, and the other numbers that its sentence may
contain (percentages, years, numbers of indicators and versions).
"""

import re
from fractions import Fraction

import chance
import whatifs
from figures import WORK, percent


def expected_points(report):
    """(values, other numbers in the text) by the id of the main point."""
    current = report.editions[-1]
    framework = report.frameworks[current[0]]
    shares = {(by, key): share(report, current[0], states) for by, key, states in report.groups(current)}
    points = {"coverage": coverage(report, current), "level": level(report, current, shares)}
    earlier = [edition for edition in report.editions if edition[0] != current[0]]
    if earlier:
        before = report.frameworks[earlier[-1][0]]
        years = [edition[1] for edition in earlier if edition[0] == before.id]
        points["break"] = (
            {"indicators": len(framework.indicators), "indicators_before": len(before.indicators)},
            [framework.version, before.version, current[1], years[0], years[-1]])
    tests = chance.tests(report)
    # Additional frameworks form series of their own.
    main = [name for name in report.frameworks if name.startswith("un-swap")]
    for first, last, *_ in report.overall_changes():
        if last[0] in main:
            points["overall"] = overall(report, first, last, tests)
    change = None
    for first, last, _, total in report.changes():
        if last[0] not in main:
            continue
        compared = total["improved"] + total["unchanged"] + total["worsened"]
        version = report.frameworks[last[0]].version
        change = ({"compared": compared, **total}, [first[1], last[1], version])
        if last == current:
            points["share"] = change_of_share(report, first, last, tests)
    points["work"] = work(shares)
    ends = extremes(report, current, framework, shares)
    if ends:
        points["extremes"] = ends
    if change:
        points["change"] = change
    return dict(list(points.items())[:6])


def overall(report, earlier, later, tests):
    """The change of the share since the first year, with the numbers of indicators that rose and fell."""
    values, further = change_of_share(report, earlier, later, tests)
    directions = [
        direction_shown(report, test) for test in tests
        if (test.earlier, test.later, test.by) == (earlier, later, "indicator")]
    return {**values, "indicators_up": directions.count("up"), "indicators_down": directions.count("down")}, [
        *further, len(directions)]


def direction_shown(report, test):
    """The direction of a test, if the percentages shown for all ratings differ in the same direction."""
    shown = []
    for edition in (test.earlier, test.later):
        states = next(states for by, key, states in report.groups(edition) if (by, key) == (test.by, test.key))
        shown.append(percent(*share(report, edition[0], states)))
    if None in shown or shown[0] == shown[1]:
        return ""
    return test.direction if test.direction == ("up" if shown[1] > shown[0] else "down") else ""


def change_of_share(report, earlier, later, tests):
    (old, whole), (part, rated) = (
        share(report, edition[0], [row.state for row in report.rows(edition)]) for edition in (earlier, later))
    test = next(
        one for one in tests if (one.earlier, one.later, one.by) == (earlier, later, "system"))
    return {
        "meets_or_exceeds_before": old, "rated_before": whole, "meets_or_exceeds": part, "rated": rated,
    }, [
        earlier[1], later[1], report.frameworks[later[0]].version, percent(old, whole), percent(part, rated),
        test.counts["entities_higher"], test.counts["entities_lower"],
    ]


def coverage(report, edition):
    values = {"reported": len(report.reported(edition))}
    listed = report.listed(edition)
    if listed:
        values |= {"listed": len(listed[0]) + len(listed[1]), "listed_reported": len(listed[0])}
    before = {code for other in report.editions if other[1] < edition[1] for code in report.reported(other)}
    stopped = [code for code in report.absent(edition) if code in before]
    if stopped:
        values["stopped"] = len(stopped)
    return values, [edition[1], *(number for code in stopped for number in numbers_in(code))]


def level(report, edition, shares):
    part, whole = shares["system", "system"]
    top = report.frameworks[edition[0]].levels[-1]
    exceeds = [row.state for row in report.rows(edition)].count(top)
    values = {"meets_or_exceeds": part, "rated": whole, "exceeds": exceeds}
    further = [percent(part, whole), percent(exceeds, whole), edition[1]]
    for *place, choice, _, part, whole, _, _, left_out in whatifs.what_ifs(report):
        if tuple(place) == tuple(edition) and choice in ("without-common-inputs", "without-alike-ratings") and whole:
            name = choice.replace("-", "_")
            values |= {name: part, f"{name}_rated": whole, f"{name}_left_out": left_out}
            further.append(percent(part, whole))
    for (_, number), counts in whatifs.alike_groups(report, edition).items():
        further += [number, *counts]
    return values, further


def work(shares):
    values, further = {}, []
    for kind in WORK:
        part, whole = shares["work", kind]
        values |= {kind: part, f"{kind}_rated": whole}
        further.append(percent(part, whole))
    return values, further


def extremes(report, edition, framework, shares):
    """The single highest and lowest indicators under all three denominators; empty if there are none."""
    groups = {key: report.distribution(edition[0], states) for by, key, states in report.groups(edition)
              if by == "indicator"}
    wholes = {
        "rated": lambda one: one["rated"], "with": lambda one: one["rated"] + one["not_applicable"],
        "expected": lambda one: one["expected"],
    }
    ends = set()
    for whole in wholes.values():
        ranked = sorted(
            (Fraction(one["meets_or_exceeds"]["part"], whole(one)), number)
            for number, one in groups.items() if whole(one))
        if len(ranked) < 2 or ranked[0][0] == ranked[1][0] or ranked[-1][0] == ranked[-2][0]:
            return None
        ends.add((ranked[0][1], ranked[-1][1]))
    if len(ends) > 1:
        return None
    values, further = {}, []
    for name, number in zip(("bottom", "top"), ends.pop()):
        part, whole = shares["indicator", number]
        values |= {name: part, f"{name}_rated": whole}
        further += [number, percent(part, whole)]
    return values, further


def share(report, framework, states):
    """The number of ratings that meet or exceed requirements, and the denominator."""
    distribution = report.distribution(framework, states)
    return distribution["meets_or_exceeds"]["part"], distribution["rated"]


def numbers_in(text):
    """The numbers in a sentence, without thousands separators."""
    return [number.replace(",", "") for number in re.findall(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?", text)]
