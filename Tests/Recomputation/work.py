"""Recalculates the measures of work items and compares them with data/measures.csv of a report.

    python3 work.py SUBMISSIONS REPORT

Shares no code with the program: the definition of each measure is repeated here. Prints the number of recalculated
values. Exits with 1 after listing all values that differ or are absent.
"""

import csv
import os
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


def main(submissions, report):
    items, rates = read(submissions)
    with open(os.path.join(report, "data", "measures.csv"), encoding="utf-8", newline="") as file:
        given = {
            (row["year"], row["entity"], row["indicator"], row["measure"]): (row["lowest"], row["highest"])
            for row in csv.DictReader(file) if row["framework"] == "mainstreaming-work"
        }
    expected = {}
    for year, entity in sorted({(item["year"], item["entity"]) for item in items}):
        own = [item for item in items if (item["year"], item["entity"]) == (year, entity)]
        for (indicator, measure), rule in MEASURES.items():
            expected[year, entity, indicator, measure] = figure(own, rates.get((year, entity), {}), *rule)
    problems = [
        f"{'/'.join(key)}: given {given.get(key)}, recomputed {expected.get(key)}"
        for key in sorted(set(given) | set(expected)) if given.get(key) != expected.get(key)
    ]
    print("\n".join(problems) if problems else f"{len(expected)} measures recomputed, all the same")
    return 1 if problems else 0


def figure(items, rates, kind, of, test):
    chosen = [item for item in items if of(item)]
    if kind == "mean":
        low = sum(item.get(name, "") == "yes" for item in chosen for name in test)
        high = sum(item.get(name, "") in ("yes", "") for item in chosen for name in test)
        return ranged(Fraction(low, len(chosen)), Fraction(high, len(chosen))) if chosen else ("", "")
    if kind == "money":
        chosen = [item for item in chosen if item.get("expenditure", "")]
    weight = {id(item): money(item, rates) if kind == "money" else Fraction(1) for item in chosen}
    outcome = {id(item): test(item) for item in chosen}
    low = sum((weight[key] for key in weight if outcome[key] is True), Fraction(0))
    high = sum((weight[key] for key in weight if outcome[key] is not False), Fraction(0))
    if kind == "count":
        return ranged(low, high)
    whole = sum(weight.values(), Fraction(0))
    return ranged(100 * low / whole, 100 * high / whole) if whole else ("", "")


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
