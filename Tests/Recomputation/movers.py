"""The ratings that moved, by name, and how many of those that moved share one common input."""

import csv
import os

import chance


def pairs(report):
    return [(earlier, later) for earlier, later, *_ in [*report.changes(), *report.overall_changes()]]


def tables(report):
    """The rows of movers.csv and common-inputs.csv, without headers."""
    return {
        "movers.csv": [row for pair in pairs(report) for row in moved(report, *pair)],
        "common-inputs.csv": [
            [*name, *counts.values()] for pair in pairs(report) for name, counts in shared(report, *pair).items()],
    }


def moved(report, earlier, later):
    framework = report.frameworks[later[0]]
    for code in report.reported(later):
        if code not in report.reported(earlier):
            continue
        for number in framework.indicators:
            before, after = report.state(earlier, code, number), report.state(later, code, number)
            kind = kind_of(framework.levels, before, after)
            if kind:
                yield [later[0], earlier[1], later[1], code, number, before, after, kind]


def kind_of(levels, before, after):
    if before in levels and after in levels:
        step = levels.index(after) - levels.index(before)
        return "rose" if step > 0 else "fell" if step < 0 else None
    return "lowest-to-not-applicable" if (before, after) == (levels[0], "not-applicable") else None


def shared(report, earlier, later):
    """The movements of ratings that are, or may be, one common input, by indicator and provider."""
    framework = report.frameworks[later[0]]
    found = {}
    for number in framework.indicators:
        providers = {**chance.shared(report, later, number), **chance.shared(report, earlier, number)}
        for code, provider in sorted(providers.items(), key=lambda item: item[1]):
            before, after = report.state(earlier, code, number), report.state(later, code, number)
            if before in framework.levels and after in framework.levels:
                name = (later[0], earlier[1], later[1], number, provider)
                counts = found.setdefault(name, {"improved": 0, "unchanged": 0, "worsened": 0})
                counts[{"rose": "improved", "fell": "worsened"}.get(
                    kind_of(framework.levels, before, after), "unchanged")] += 1
    return found


def problems(report, given, folder):
    """Differences in report.json and figures.csv; the tables are compared as all others."""
    expected = {}
    for pair in pairs(report):
        for (framework, first, last, number, provider), counts in shared(report, *pair).items():
            expected[f"{framework}/{first}-{last}/common-input/{number}/{provider}"] = counts
    stated = {one["id"]: {key: one[key] for key in ("improved", "unchanged", "worsened")} for one in given["common_inputs"]}
    found = [
        f"common_inputs/{name}: given {stated.get(name)}, recomputed {expected.get(name)}"
        for name in dict.fromkeys([*expected, *stated]) if expected.get(name) != stated.get(name)]
    with open(os.path.join(folder, "data", "figures.csv"), encoding="utf-8", newline="") as file:
        shown = {row["figure"]: row["value"] for row in csv.DictReader(file)}
    values = {
        f"{name}/{measure}": count for name, counts in expected.items()
        for measure, count in {**counts, "compared": sum(counts.values())}.items()}
    for edition in report.editions:
        listed = report.listed(edition)
        if listed:
            name = f"{edition[0]}/{edition[1]}/coverage"
            values |= {f"{name}/listed": len(listed[0]) + len(listed[1]), f"{name}/listed-reported": len(listed[0])}
    return found + [
        f"data/figures.csv: {name}: given {shown.get(name)}, recomputed {value}"
        for name, value in values.items() if shown.get(name) != str(value)]
