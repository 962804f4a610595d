"""Statistics as given in data/: rows of tables, objects of report.json, and values by name.

Intervals depend on a seeded generator and are not recalculated: report.json must contain those of intervals.csv.
"""

import csv
import os
from fractions import Fraction

import chance
import kappas
import parts
import whatifs
from figures import percent


class Statistics:
    def __init__(self, report, known):
        self.report = report
        self.tests = list(chance.tests(report))
        self.parts = list(parts.decompositions(report))
        self.bounds = list(parts.bounds(report))
        self.what_ifs = list(whatifs.what_ifs(report))
        self.kappas = list(kappas.agreements(report, known))

    def tables(self):
        """The rows of the CSV files, without headers."""
        return {
            "tests.csv": [
                [test.later[0], test.earlier[1], test.later[1], test.by, test.key, *test.counts.values(),
                 decimal(test.p), decimal(test.corrected), test.family, test.direction] for test in self.tests
            ],
            "decompositions.csv": [
                [later[0], earlier[1], later[1], part, *numerator_and_whole(value, before, after)]
                for earlier, later, before, after, sums in self.parts for part, value in sums.items()
            ],
            "bounds.csv": [
                [*edition, by, key, name, *ends] for edition, by, key, ranges in self.bounds
                for name, ends in ranges.items()
            ],
            "what-ifs.csv": [
                [*row, "" if share is None else scaled(share, 4), left_out] for *row, share, left_out in self.what_ifs
            ],
            "rating-agreements.csv": [
                [*edition, number or "", "derived", *agreed(report_levels(self.report, edition), table).values(),
                 *("" if value is None else scaled(value, 4) for value in values.values())]
                for edition, number, _, table, values in self.kappas
            ],
        }

    def objects(self):
        """The objects of report.json by the name of their list and their own name, without intervals."""
        found = {"tests": {}, "decompositions": {}, "bounds": {}, "rating_agreements": {}, "what_ifs": {}}
        for test in self.tests:
            found["tests"][f"{span(test.earlier, test.later)}/test/{test.by}/{test.key}"] = {
                "framework": test.later[0], "from": test.earlier[1], "to": test.later[1], "by": test.by,
                "key": test.key, **test.counts, "p": rounded(test.p), "p_adjusted": rounded(test.corrected),
                "tests_in_family": test.family, "direction": test.direction or None,
            }
        for earlier, later, before, after, sums in self.parts:
            name = f"{span(earlier, later)}/parts/system"
            change = Fraction(*after) - Fraction(*before)
            found["decompositions"][name] = {
                "framework": later[0], "from": earlier[1], "to": later[1],
                **{
                    key: dict(zip(("part", "whole"), share))
                    for key, share in (("before", before), ("after", after))
                },
                "parts": [
                    {"id": f"{name}/{part}", "part": part,
                     **dict(zip(("numerator", "denominator"), numerator_and_whole(value, before, after)))}
                    for part, value in {**sums, "change": change}.items()
                ],
            }
        for edition, by, key, ranges in self.bounds:
            found["bounds"][f"{edition[0]}/{edition[1]}/bounds/{by}/{key}"] = {
                "framework": edition[0], "year": edition[1], "by": by, "key": key,
                **{name.replace("-", "_"): dict(zip(("lowest", "highest", "whole"), ends))
                   for name, ends in ranges.items()},
            }
        for edition, number, _, table, values in self.kappas:
            found["rating_agreements"][f"{edition[0]}/{edition[1]}/kappa/{number or 'all'}/derived"] = {
                "framework": edition[0], "year": edition[1], "indicator": number, "against": "derived",
                **{key: None if count == "" else count
                   for key, count in agreed(report_levels(self.report, edition), table).items()},
                **{kind: None if value is None else scaled(value, 4) for kind, value in values.items()},
                "table": table,
            }
        for framework, year, choice, key, part, whole, entities, share, left_out in self.what_ifs:
            found["what_ifs"][f"{framework}/{year}/what-if/{choice}/{key}"] = {
                "framework": framework, "year": year, "choice": choice, "key": key, "part": known(part),
                "whole": known(whole), "entities": known(entities),
                "ten_thousandths": None if share is None else scaled(share, 4), "left_out": known(left_out),
            }
        return found

    def values(self):
        """The values in figures.csv by figure name."""
        values = {}
        for test in self.tests:
            name = f"{span(test.earlier, test.later)}/test/{test.by}/{test.key}"
            for measure, count in test.counts.items():
                values[f"{name}/{measure.replace('_', '-')}"] = str(count)
            for measure, value in (("p", test.p), ("adjusted-p", test.corrected)):
                if value is not None:
                    values[f"{name}/{measure}"] = digits(value, 4)
        for earlier, later, before, after, sums in self.parts:
            change = Fraction(*after) - Fraction(*before)
            for part, value in {**sums, "change": change}.items():
                values[f"{span(earlier, later)}/parts/system/{part}"] = digits(100 * value, 2)
        for edition, by, key, ranges in self.bounds:
            for name, (lowest, highest, whole) in ranges.items():
                for end, part in (("lowest", lowest), ("highest", highest)):
                    shown = percent(part, whole)
                    values[f"{edition[0]}/{edition[1]}/bounds/{by}/{key}/{name}-{end}"] = (
                        "" if shown is None else str(shown))
        for framework, year, choice, key, part, _, entities, share, left_out in self.what_ifs:
            name = f"{framework}/{year}/what-if/{choice}/{key}"
            if left_out:
                values[f"{name}/number-left-out"] = str(left_out)
            if entities:
                values[f"{name}/meets-or-exceeds"] = digits(100 * share, 2)
                values[f"{name}/number-entities"] = str(entities)
            else:
                shown = None if share is None else percent(share.numerator, share.denominator)
                values[f"{name}/meets-or-exceeds"] = "" if shown is None else str(shown)
        for edition, number, states, table, kinds in self.kappas:
            name = f"{edition[0]}/{edition[1]}/kappa/{number or 'all'}/derived"
            counts = agreed(report_levels(self.report, edition), table)
            values[f"{name}/number-on-scale"] = str(counts["on_scale"])
            if counts["agreed"] != "":
                values[f"{name}/agreed"] = str(percent(counts["agreed"], counts["on_scale"]))
                values[f"{name}/number-agreed"] = str(counts["agreed"])
            for claim in states:
                for other in states:
                    values[f"{name}/number-{claim}-{other}"] = str(table[claim][other])
            for kind, value in kinds.items():
                if value is not None:
                    values[f"{name}/{kind}"] = digits(value, 4)
        return values


def problems(statistics, given, folder):
    """The differences between report.json or figures.csv and the recomputed values."""
    found = []
    for name, expected in statistics.objects().items():
        objects = {one.pop("id"): one for one in given[name]}
        for one in dict.fromkeys([*expected, *objects]):
            found += differences(f"{name}/{one}", expected.get(one), without_intervals(objects.get(one)))
    found += interval_problems(given["intervals"], os.path.join(folder, "data", "intervals.csv"))
    with open(os.path.join(folder, "data", "figures.csv"), encoding="utf-8", newline="") as file:
        shown = {row["figure"]: row["value"] for row in csv.DictReader(file)}
    for name, value in statistics.values().items():
        if shown.get(name) != value:
            found.append(f"data/figures.csv: {name}: given {shown.get(name)}, recomputed {value}")
    return found


def without_intervals(one):
    return one and {key: value for key, value in one.items() if not key.endswith("_interval")}


def differences(name, expected, given):
    """Flattened, so that each value has a name."""
    if isinstance(expected, dict) and isinstance(given, dict):
        return [line for key in dict.fromkeys([*expected, *given])
                for line in differences(f"{name}/{key}", expected.get(key), given.get(key))]
    if isinstance(expected, list) and isinstance(given, list) and len(expected) == len(given):
        return [line for one, other in zip(expected, given)
                for line in differences(f"{name}/{one['part']}", one, other)]
    return [] if expected == given else [f"{name}: given {given}, recomputed {expected}"]


def interval_problems(given, path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = [] if len(rows) == len(given) else [f"intervals: {len(given)}, and {len(rows)} in data/intervals.csv"]
    for row, one in zip(rows, given):
        years = f"{row['from']}-{row['year']}" if row["from"] else row["year"]
        expected = {"id": f"{row['framework']}/{years}/interval/{row['by']}/{row['key']}", **row}
        for key, value in one.items():
            if ("" if value is None else str(value)) != expected.get(key):
                found.append(f"intervals/{expected['id']}/{key}: given {value}, in the table {expected.get(key)}")
    return found


def known(cell):
    return None if cell == "" else cell


def span(earlier, later):
    return f"{later[0]}/{earlier[1]}-{later[1]}"


def report_levels(report, edition):
    return report.frameworks[edition[0]].levels


def agreed(levels, table):
    return {
        "pairs": sum(sum(row.values()) for row in table.values()),
        "agreed": sum(table[level][level] for level in levels) if kappas.has_spread(table, levels) else "",
        "on_scale": sum(table[one][other] for one in levels for other in levels),
    }


def numerator_and_whole(value, before, after):
    """A contribution with the denominator that all parts of one change share."""
    whole = before[1] * after[1] * (before[1] + after[1])
    return int(value * whole) if (value * whole).denominator == 1 else value * whole, whole


def scaled(value, places):
    """In units of the last decimal place, rounded half away from zero."""
    magnitude = (abs(value) * 10**places * 2 + 1) // 2
    return int(-magnitude if value < 0 else magnitude)


def rounded(value):
    """Rounded to a millionth."""
    return None if value is None else scaled(value, 6) / 10**6


def decimal(value):
    return "" if value is None else repr(rounded(value))


def digits(value, places):
    """With exactly this number of decimal places."""
    number = scaled(value, places)
    text = str(abs(number)).rjust(places + 1, "0")
    return f"{'-' if number < 0 else ''}{text[:-places]}.{text[-places:]}"
