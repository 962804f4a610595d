"""Recalculates every figure of a report without any code of the program, and compares the results.

    python3 recompute.py SUBMISSIONS INDICATORS REPORT

Prints the number of recalculated figures. Exits with 1 after listing all that differ, are absent or are unknown.
"""

import csv
import json
import os
import sys

import figures
import movers
import points
import requirements
import sources
import statistical


def main(submissions, indicators, folder):
    with open(os.path.join(folder, "data", "report.json"), encoding="utf-8") as file:
        given = json.load(file)
    report = figures.Report(
        sources.ratings(submissions), sources.entities(indicators), sources.frameworks(indicators), given["year"],
        sources.outside(indicators))
    known = requirements.Requirements(report, sources.answers(submissions))
    expected = expected_figures(report, known)
    found = given_figures(given)
    problems = differences(expected, found) + text_problems(report, given)
    worked_out = statistical.Statistics(report, known)
    problems += statistical.problems(worked_out, given, folder)
    problems += movers.problems(report, given, folder)
    for name, rows in {**expected_tables(report), **worked_out.tables(), **movers.tables(report)}.items():
        problems += table_problems(name, rows, os.path.join(folder, "data", name))
    for problem in problems:
        print(problem)
    if not problems:
        counted = sum(isinstance(value, (int, float, type(None))) for value in expected.values())
        counted += len(worked_out.values())
        print(f"{counted} figures recomputed, all the same")
    return 1 if problems else 0


def expected_figures(report, known):
    """All figures by name, calculated from ratings and answers."""
    flat = {}
    for edition in report.editions:
        prefix = f"{edition[0]}/{edition[1]}"
        lists = {
            "reported": report.reported(edition), "absent": report.absent(edition),
            "first_time": report.first_time(edition),
        }
        listed = report.listed(edition)
        lists |= dict(zip(("listed_reported", "listed_not_found"), listed[:2] if listed else (None, None)))
        expected = len(lists["reported"]) + len(lists["absent"])
        flatten(f"{prefix}/coverage", {"expected": expected, **lists}, flat)
        for by, key, states in report.groups(edition):
            flatten(f"{prefix}/{by}/{key}", report.distribution(edition[0], states), flat)
    for earlier, later, indicators, total in [*report.changes(), *report.overall_changes()]:
        flatten(f"{later[0]}/{earlier[1]}-{later[1]}/change", {**indicators, "total": total}, flat)
    for _, code, row in known.facts():
        flatten(f"requirement/{code}", row, flat)
    for edition, number, row in known.agreements():
        flatten(f"agreement/{edition[0]}/{edition[1]}/{number}", row, flat)
    for point, (values, _) in points.expected_points(report).items():
        flatten(f"main_points/{point}", values, flat)
    return flat


def given_figures(given):
    """All figures by the same names, read from data/report.json. The names are made here, not read from the file."""
    flat = {}
    for one in given["coverage"]:
        place = {key: one.pop(key) for key in ("framework", "year")}
        flatten(f"{place['framework']}/{place['year']}/coverage", one, flat)
    for one in given["distributions"]:
        name = one.pop("id")
        place = [one.pop(key) for key in ("framework", "year", "by", "key")]
        if name != "/".join(str(part) for part in place):
            flat[f"{name} (id)"] = "/".join(str(part) for part in place)
        flatten("/".join(str(part) for part in place), one, flat)
    for one in given["changes"]:
        indicators = {row.pop("indicator"): row for row in one["indicators"]}
        name = f"{one['framework']}/{one['from']}-{one['to']}/change"
        flatten(name, {**indicators, "total": one["total"]}, flat)
    for one in given["requirements"]:
        place = [one.pop(key) for key in ("framework", "year", "indicator", "criterion")]
        flatten(f"requirement/{place[3]}", one, flat)
    for one in given["agreements"]:
        place = [one.pop(key) for key in ("framework", "year", "indicator")]
        flatten("agreement/" + "/".join(str(part) for part in place), one, flat)
    for point in given["main_points"]:
        flatten(f"main_points/{point['id']}", point["values"], flat)
    return flat


def flatten(name, value, into):
    if isinstance(value, dict):
        for key, inner in value.items():
            flatten(f"{name}/{key}", inner, into)
    elif name in into:
        into[f"{name} (given twice)"] = value
    else:
        into[name] = value


def differences(expected, found):
    problems = []
    # A main point is shown only if its condition is met; which ones are shown is not a figure.
    stated = {"/".join(name.split("/")[:2]) for name in found if name.startswith("main_points/")}
    for name in list(dict.fromkeys([*expected, *found])):
        point = "/".join(name.split("/")[:2])
        if name.startswith("main_points/") and point not in stated:
            del expected[name]
        elif name not in expected:
            problems.append(f"{name}: given {found[name]}, and nothing here recomputes it")
        elif name not in found:
            problems.append(f"{name}: lacking; recomputed {expected[name]}")
        elif expected[name] != found[name]:
            problems.append(f"{name}: given {found[name]}, recomputed {expected[name]}")
    return problems


def text_problems(report, given):
    """The numbers in the sentences of the main points that are not figures."""
    expected = points.expected_points(report)
    problems = []
    # Intervals depend on a seeded generator; the sentences must give those of the data.
    bounds = {
        f"{abs(one[end]) / 100:.2f}" for one in given["intervals"] if one["from"] and one["by"] == "system"
        for end in ("low", "high")
    }
    # In millionths, rounded up at a half; a value that would be shown as zero is stated as below the least one.
    millionths = [
        round(one["p_adjusted"] * 10**6) for one in given["tests"]
        if one["by"] == "system" and one["p_adjusted"] is not None]
    chances = {f"0.{max(1, (number + 50) // 100):04}" if number < 999_950 else "1.0000" for number in millionths}
    for point in given["main_points"]:
        values, further = expected.get(point["id"], ({}, []))
        allowed = {str(number) for number in [*values.values(), *further]}
        if point["id"] in ("overall", "share"):
            allowed |= {*bounds, *chances, "95"}
        for number in points.numbers_in(point["text"]):
            if number not in allowed:
                problems.append(f"main_points/{point['id']}/text: {number} is none of the figures of this point")
    return problems


def expected_tables(report):
    """The rows of the CSV files of figures, without headers, in any order."""
    distributions, coverage, changes = [], [], []
    for edition in report.editions:
        for by, key, states in report.groups(edition):
            one = report.distribution(edition[0], states)
            outside = [one[state] for state in ("not_applicable", "not_reported", "under_review", "open")]
            distributions.append([*edition, by, key, *one["levels"].values(), *outside])
        first = report.first_time(edition)
        names = (report.listed(edition) or ((), (), {}))[2]
        for codes, answer in ((report.reported(edition), "yes"), (report.absent(edition), "no")):
            coverage += [
                [*edition, code, answer, "yes" if code in first else "no", names.get(code, "")] for code in codes]
    for earlier, later, indicators, _ in [*report.changes(), *report.overall_changes()]:
        changes += [[later[0], earlier[1], later[1], number, *row.values()] for number, row in indicators.items()]
    return {
        "distributions.csv": distributions, "coverage.csv": coverage, "changes.csv": changes,
        "movers.csv": list(expected_movers(report)),
    }


def expected_movers(report):
    """The ratings on the scale that differ between two years, and those that went from the lowest level to N/A."""
    for earlier, later, _, _ in [*report.changes(), *report.overall_changes()]:
        levels = report.frameworks[later[0]].levels
        both = set(report.reported(earlier)) & set(report.reported(later))
        for code in both:
            for number in report.frameworks[later[0]].indicators:
                states = [report.cells.get((*edition, code, number), "not-reported") for edition in (earlier, later)]
                ranks = [levels.index(state) if state in levels else None for state in states]
                if None not in ranks:
                    moved = "rose" if ranks[1] > ranks[0] else "fell" if ranks[1] < ranks[0] else None
                else:
                    moved = "lowest-to-not-applicable" if states == [levels[0], "not-applicable"] else None
                if moved:
                    yield [later[0], earlier[1], later[1], code, number, *states, moved]


def table_problems(name, rows, path):
    with open(path, encoding="utf-8", newline="") as file:
        given = [tuple(row) for row in list(csv.reader(file))[1:]]
    expected = [tuple(str(cell) for cell in row) for row in rows]
    known, stated = set(expected), set(given)
    problems = [f"data/{name}: {','.join(row)} is not what was recomputed" for row in given if row not in known]
    problems += [f"data/{name}: {','.join(row)} is lacking" for row in expected if row not in stated]
    return problems if problems or len(given) == len(expected) else [f"data/{name}: a row stands there twice"]


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
