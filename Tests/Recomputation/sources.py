"""Reads submissions and definitions, without any code of the program.

It reads only the forms used in Samples/: one rating in each row or element, with our own column names.
"""

import csv
import os
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass


@dataclass
class Rating:
    framework: str
    year: int
    entity: str
    indicator: str
    state: str  # the code of a level, or of a state outside the scale


@dataclass
class Entity:
    code: str
    type: str
    counted: bool
    first: int
    last: int
    renamed_to: str


@dataclass
class Framework:
    id: str
    version: str
    first: int
    levels: list
    met_from: str
    areas: list
    indicators: dict  # number -> (area, kinds of work), in the order of the numbers
    derives: bool
    criteria: dict  # number -> codes, in the order of the file
    rules: dict  # number -> {level: ("all" or "any", codes)}
    shared: list  # (number, provider, type of those that may adopt its rating, first year, last year)


def ratings(folder):
    """All ratings in the folder; the first in reading order if an entity rates an indicator twice."""
    first = {}
    for path in sorted(files_below(folder)):
        for entity, year, framework, indicator, rating, status in rows_of(path):
            key = (framework, int(year), entity, indicator)
            state = rating if status in ("", "final") else "under-review"
            first.setdefault(key, Rating(*key, state))
    return list(first.values())


def files_below(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".csv", ".xml")):
                yield os.path.join(place, name)


def rows_of(path):
    if path.endswith(".csv"):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if "rating" in row:
                    yield [row[name] for name in ("entity", "year", "framework", "indicator", "rating", "status")]
    else:
        submission = ElementTree.parse(path).getroot()
        for rating in submission.iter("rating"):
            yield [
                submission.get("entity"), submission.get("year"), submission.get("framework"),
                rating.get("indicator"), rating.get("rating"), rating.get("status", submission.get("status", "")),
            ]


def answers(folder):
    """All answers in the folder. Samples/un-swap contains only yes-no answers, in CSV."""
    for path in sorted(files_below(folder)):
        if path.endswith(".csv"):
            with open(path, encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    if "answer" in row:
                        yield (row["framework"], int(row["year"]), row["entity"], row["indicator"],
                               row["question"], row["answer"])


def entities(folder):
    """The entities in entities.csv by code, in the order of the file."""
    result = {}
    with open(os.path.join(folder, "entities.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            fate, _, other = row["succession"].partition(" ")
            result[row["code"]] = Entity(
                row["code"], row["type"], row["counted"] == "yes", int(row["expected_from"]),
                int(row["expected_until"] or 9999), other if fate == "renamed" else "")
    return result


def outside(folder):
    """The entities of the list from outside: their names there, and the codes that stand for them; none without a list."""
    path = os.path.join(folder, "outside.yaml")
    if not os.path.exists(path):
        return []
    members = re.findall(r"name: ([^,\n]+?)(?:,|\s*\n)\s*entities: \[([^\]]*)\]", read(path))
    return [(unquoted(name), [code.strip() for code in codes.split(",") if code.strip()]) for name, codes in members]


def frameworks(folder):
    """The assumed frameworks by id. No entity in Samples/un-swap reports under another one."""
    result = {}
    for name in sorted(os.listdir(folder)):
        place = os.path.join(folder, name)
        stated = os.path.join(place, "framework.yaml")
        if os.path.exists(stated) and re.search(r"^assumed: yes", read(stated), re.MULTILINE):
            result[name] = framework(place)
    return result


def framework(place):
    text = read(os.path.join(place, "framework.yaml"))
    indicators, criteria, rules = {}, {}, {}
    for name in os.listdir(place):
        if name != "framework.yaml":
            indicator = read(os.path.join(place, name))
            work = re.search(r"^work: \[(.*)\]", indicator, re.MULTILINE).group(1)
            number = value(indicator, "number")
            indicators[number] = (value(indicator, "area"), re.split(r",\s*", work))
            criteria[number] = re.findall(r"^  ([0-9.]+\.[a-z][0-9]+):$", indicator, re.MULTILINE)
            rules[number] = levels(indicator)
    scale, areas = text.split("\nareas:")
    return Framework(
        id=value(text, "id"),
        version=re.search(r"[0-9.]+$", value(text, "title")).group(),
        first=int(re.search(r"^years: \{ from: (\d+)", text, re.MULTILINE).group(1)),
        levels=re.findall(r"^    - \{ code: ([a-z-]+)", scale.split("\n  outside:")[0], re.MULTILINE),
        met_from=value(text, "  requirements_met_from"),
        areas=[unquoted(line) for line in re.findall(r"^  - (.*)$", areas, re.MULTILINE)],
        indicators=by_number(indicators), derives=value(text, "derives") == "yes", criteria=by_number(criteria),
        rules=by_number(rules), shared=common_inputs(text))


def common_inputs(text):
    """The indicators that one entity answers for all entities of a type."""
    entries = re.findall(
        r'^  - indicator: "?([0-9.]+)"?\n    provider: (\S+)\n    for: (.+)\n    years: \{ from: (\d+)(?:, until: (\d+))?', text,
        re.MULTILINE)
    return [(number, code, kind, int(first), int(last or 9999)) for number, code, kind, first, last in entries]


def levels(indicator):
    """The requirements of each level: one flat group of codes, as in all files."""
    block = indicator.split("\nlevels:")[1].split("\nexamples:")[0]
    parts = re.split(r"^  ([a-z]+):$", block, flags=re.MULTILINE)
    groups = {level: re.search(r"^    (all|any): \[([^\]]*)\]", text, re.MULTILINE) for level, text in zip(parts[1::2], parts[2::2])}
    return {level: (group[1], re.split(r",\s*", group[2])) for level, group in groups.items() if group}


def by_number(table):
    return dict(sorted(table.items(), key=lambda item: [int(part) for part in item[0].split(".")]))


def value(text, key):
    """The value of a key on one line."""
    return unquoted(re.search(rf"^{key}: (.*)$", text, re.MULTILINE).group(1))


def unquoted(text):
    return re.sub(r"\s+#.*$", "", text).strip().strip('"')


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()
