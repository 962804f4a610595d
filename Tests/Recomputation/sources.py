"""Reads submissions and definitions, without any code of the program.

Only the forms that Samples/ uses are read: one rating a row or element, with our own column names.
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


def ratings(folder):
    """All ratings below the folder; of two ratings of one cell the first in reading order."""
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
                yield [row[name] for name in ("entity", "year", "framework", "indicator", "rating", "status")]
    else:
        submission = ElementTree.parse(path).getroot()
        for rating in submission.iter("rating"):
            yield [
                submission.get("entity"), submission.get("year"), submission.get("framework"),
                rating.get("indicator"), rating.get("rating"), rating.get("status", submission.get("status", "")),
            ]


def entities(folder):
    """The entities of entities.csv, by code, in the order of the file."""
    result = {}
    with open(os.path.join(folder, "entities.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            fate, _, other = row["succession"].partition(" ")
            result[row["code"]] = Entity(
                row["code"], row["type"], row["counted"] == "yes", int(row["expected_from"]),
                int(row["expected_until"] or 9999), other if fate == "renamed" else "")
    return result


def frameworks(folder):
    """The frameworks, by id."""
    result = {}
    for name in sorted(os.listdir(folder)):
        place = os.path.join(folder, name)
        if os.path.exists(os.path.join(place, "framework.yaml")):
            result[name] = framework(place)
    return result


def framework(place):
    text = read(os.path.join(place, "framework.yaml"))
    indicators = {}
    for name in os.listdir(place):
        if name != "framework.yaml":
            indicator = read(os.path.join(place, name))
            work = re.search(r"^work: \[(.*)\]", indicator, re.MULTILINE).group(1)
            indicators[value(indicator, "number")] = (value(indicator, "area"), re.split(r",\s*", work))
    scale, areas = text.split("\nareas:")
    return Framework(
        id=value(text, "id"),
        version=re.search(r"[0-9.]+$", value(text, "title")).group(),
        first=int(re.search(r"^years: \{ from: (\d+)", text, re.MULTILINE).group(1)),
        levels=re.findall(r"^    - \{ code: ([a-z-]+)", scale.split("\n  outside:")[0], re.MULTILINE),
        met_from=value(text, "  requirements_met_from"),
        areas=[unquoted(line) for line in re.findall(r"^  - (.*)$", areas, re.MULTILINE)],
        indicators=dict(sorted(indicators.items(), key=lambda item: [int(part) for part in item[0].split(".")])))


def value(text, key):
    """What stands behind a key on one line."""
    return unquoted(re.search(rf"^{key}: (.*)$", text, re.MULTILINE).group(1))


def unquoted(text):
    return re.sub(r"\s+#.*$", "", text).strip().strip('"')


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()
