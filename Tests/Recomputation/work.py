"""Recalculates the measures of work items, the ratings that follow and their bounds, and compares them with data/.

    python3 work.py SUBMISSIONS REPORT [INDICATORS]

Shares no code with the program: the definition of each measure is repeated here; the thresholds are those of the
definitions. Prints the number of recalculated values. Exits with 1 after listing all that differ or are absent.
"""

import csv
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from fractions import Fraction

NORMATIVE = {"resolution", "convention", "standard", "guideline", "report", "intergovernmental-support"}
TEXTS = {"resolution", "convention", "standard", "guideline"}
SCALE = {"EXW": "un-gem", "EXH": "oecd-dac"}
TO_GEM = {"un-gem": {code: code for code in "0123"}, "oecd-dac": {"0": "0", "1": "2", "2": "3"}}


def gem(item):
    """The marker on the UN's scale; None if there is no marker."""
    return TO_GEM[SCALE[item["entity"]]].get(item.get("marker", ""))


def facts(item, names, least=None):
    """True, False, or None if blank answers leave it open."""
    answers = [item.get(name, "") for name in names]
    least = len(names) if least is None else least
    if answers.count("yes") >= least:
        return True
    return None if answers.count("yes") + answers.count("") >= least else False


def normative(item):
    return item["kind"] in NORMATIVE


def operational(item):
    return item["kind"] not in NORMATIVE


def asks(*names, least=None):
    return lambda item: facts(item, names, least)


def joint(item):
    return facts(item, ["joint"]) if item.get("partners", "") else False


# indicator, measure: kind of measure, selection of items, test of items
MEASURES = {
    ("N1", "analysed_percent"): ("share", normative, asks("gender-analysis")),
    ("N2", "provisions_percent"): ("share", lambda item: item["kind"] in TEXTS, asks("gender-provisions")),
    ("N3", "data_by_sex_percent"): (
        "share", lambda item: item["kind"] in {"report", "standard", "guideline"}, asks("sex-disaggregated-data")),
    ("N4", "consulted_percent"): ("share", normative, asks("womens-organizations")),
    ("N5", "follow_up_count"): ("count", normative, asks("follows-up")),
    ("N6", "reported_percent"): (
        "share", lambda item: item["kind"] == "report", asks("governing-body", "gender-result")),
    ("N6", "thoroughness_count"): (
        "mean", normative, ["gender-analysis", "sex-disaggregated-data", "womens-organizations", "gender-expertise"]),
    ("O1", "screened_percent"): ("share", operational, lambda item: item.get("marker", "") != ""),
    ("O1", "checked_percent"): (
        "share", lambda item: operational(item) and item.get("marker", "") != "", asks("marker-checked")),
    ("O2", "significant_or_principal_percent"): (
        "money", lambda item: operational(item) and gem(item), lambda item: gem(item) in "23"),
    ("O3", "principal_percent"): ("money", lambda item: operational(item) and gem(item), lambda item: gem(item) == "3"),
    ("O4", "analysed_percent"): (
        "share", lambda item: item["kind"] in {"programme", "project"}, asks("gender-analysis")),
    ("O5", "shown_percent"): (
        "share", operational, asks("sex-disaggregated-data", "gender-result", "gender-indicator", least=2)),
    ("O6", "consulted_percent"): ("share", operational, asks("womens-organizations")),
    ("O7", "joint_percent"): ("share", lambda item: operational(item) and (gem(item) or "-") in "23", joint),
    ("O8", "justified_percent"): (
        "share", lambda item: operational(item) and gem(item) == "0", asks("marker-justified")),
}


LEVELS = ["missing", "approaches", "meets", "exceeds"]


def main(submissions, report, indicators="Indicators"):
    items, rates = read(submissions)
    with open(os.path.join(report, "data", "measures.csv"), encoding="utf-8", newline="") as file:
        given = {
            (row["year"], row["entity"], row["indicator"], row["measure"]): (row["lowest"], row["highest"])
            for row in csv.DictReader(file) if row["framework"] == "mainstreaming-work"
        }
    expected, ratings = {}, {}
    rules = thresholds(os.path.join(indicators, "mainstreaming-work"))
    for year, entity in sorted({(item["year"], item["entity"]) for item in items}):
        own = [item for item in items if (item["year"], item["entity"]) == (year, entity)]
        values = {}
        for (indicator, measure), rule in MEASURES.items():
            exact = figure(own, rates.get((year, entity), {}), *rule)
            expected[year, entity, indicator, measure] = ranged(*exact) if exact else ("", "")
            values[indicator, measure] = exact
        for number in rules:
            ratings[year, entity, number] = rating(number, rules[number], values)
    problems = [
        f"{'/'.join(key)}: given {given.get(key)}, recomputed {expected.get(key)}"
        for key in sorted(set(given) | set(expected)) if given.get(key) != expected.get(key)
    ]
    problems += rating_problems(ratings, report) + bounds_problems(ratings, report)
    same = f"{len(expected)} measures and {len(ratings)} ratings recomputed, all the same"
    print("\n".join(problems) if problems else same)
    return 1 if problems else 0


def thresholds(folder):
    """For each indicator, the conditions of each level: (measure, lowest value)."""
    found = {}
    for name in sorted(os.listdir(folder)):
        if name == "framework.yaml":
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        number = re.search(r"^number: (\S+)", text, re.MULTILINE).group(1)
        values = dict(re.findall(r"^  (\w+):\n    title: .*\n    values:\n      \d+: \{ value: ([\d.]+)", text, re.MULTILINE))
        found[number] = {}
        for code, measure, parameter in re.findall(
                r"^  (\w+\.[ame]\d):(?:(?!^  \w).*\n)*?    rule: \{ measure: (\w+), at_least: \{ parameter: (\w+) \} \}",
                text, re.MULTILINE):
            level = {"a": "approaches", "m": "meets", "e": "exceeds"}[code.split(".")[1][0]]
            found[number].setdefault(level, []).append((measure, Fraction(values[parameter])))
    return found


def rating(number, rules, values):
    """The lowest and the highest level that the items leave possible; None if there is nothing to rate."""
    own = [values[number, measure] for measure in {measure for level in rules.values() for measure, _ in level}]
    if all(value is None for value in own):
        return None
    reached, possible, lower = 0, 0, True
    for position, level in enumerate(LEVELS[1:], 1):
        outcomes = [outcome(values[number, measure], least) for measure, least in rules[level]]
        lower = False if lower is False or False in outcomes else None if lower is None or None in outcomes else True
        reached = position if lower is True else reached
        possible = position if lower is not False else possible
    return reached, possible


def outcome(value, least):
    if value is None:
        return None
    return True if value[0] >= least else False if value[1] < least else None


def rows(report, name):
    with open(os.path.join(report, "data", name), encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["framework"] == "mainstreaming-work"]


def rating_problems(ratings, report):
    given = {(row["year"], row["entity"], row["indicator"]): row["final"] for row in rows(report, "ratings.csv")}
    shown = {
        key: "not-reported" if one is None else LEVELS[one[0]] if one[0] == one[1] else "open"
        for key, one in ratings.items()}
    return [
        f"{'/'.join(key)}: given {given.get(key)}, recomputed {shown.get(key)}"
        for key in sorted(set(given) | set(shown)) if given.get(key) != shown.get(key)]


def bounds_problems(ratings, report):
    """The bounds of the system's share: an open rating counts from its lowest to its highest possible level."""
    problems = []
    for row in rows(report, "bounds.csv"):
        if (row["by"], row["open"]) != ("system", "all"):
            continue
        own = [one for key, one in ratings.items() if key[0] == row["year"]]
        meets = LEVELS.index("meets")
        expected = [
            sum(one is not None and one[0] >= meets for one in own),
            sum(one is None or one[1] >= meets for one in own), len(own)]
        found = [int(row[name]) for name in ("lowest", "highest", "whole")]
        if found != expected:
            problems.append(f"bounds of {row['year']}: given {found}, recomputed {expected}")
    return problems


def figure(items, rates, kind, of, test):
    chosen = [item for item in items if of(item)]
    if kind == "mean":
        low = sum(item.get(name, "") == "yes" for item in chosen for name in test)
        high = sum(item.get(name, "") in ("yes", "") for item in chosen for name in test)
        return (Fraction(low, len(chosen)), Fraction(high, len(chosen))) if chosen else None
    if kind == "money":
        chosen = [item for item in chosen if item.get("expenditure", "")]
    weight = {id(item): money(item, rates) if kind == "money" else Fraction(1) for item in chosen}
    outcome = {id(item): test(item) for item in chosen}
    low = sum((weight[key] for key in weight if outcome[key] is True), Fraction(0))
    high = sum((weight[key] for key in weight if outcome[key] is not False), Fraction(0))
    if kind == "count":
        return (low, high) if chosen else None
    whole = sum(weight.values(), Fraction(0))
    return (100 * low / whole, 100 * high / whole) if whole else None


def money(item, rates):
    rate = Fraction(1) if item["currency"] == "USD" else rates[item["currency"]]
    return Fraction(item["expenditure"]) * rate


def ranged(low, high):
    return cut(low), cut(high)


def cut(value):
    """The number with two decimals, truncated and not rounded."""
    whole, rest = divmod(int(value * 100), 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")


def read(folder):
    items, rates = [], {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if name in ("work.csv", "rates.csv"):
                with open(path, encoding="utf-8", newline="") as file:
                    for row in csv.DictReader(file):
                        if name == "work.csv":
                            items.append(row)
                        else:
                            rates.setdefault((row["year"], row["entity"]), {})[row["currency"]] = Fraction(
                                row["usd-per-unit"])
            elif name.endswith(".xml"):
                root = ElementTree.parse(path).getroot()
                for item in root.iter("item"):
                    items.append({"entity": root.get("entity"), "year": root.get("year"), **item.attrib})
    return items, rates


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
