"""Recalculates every figure about recommendations without any code of the program, and compares the results.

    python3 follow_up.py SUBMISSIONS INDICATORS REPORT

It reads the forms used in Samples/ and in Indicators/recommendations/ only: tables named recommendations.csv and
grades.csv, XML documents with attributes or elements, and definitions as they are laid out there. Prints the number of
recalculated figures. Exits with 1 after listing all that differ.
"""

import csv
import datetime
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

import sources

RESPONSES = ["accepted", "accepted-in-part", "under-consideration", "not-accepted", "not-relevant"]
STATUSES = ["not-started", "in-progress", "implemented", "overtaken-by-events", "no-information"]
STEPS = {"not-started": 0, "in-progress": 1, "implemented": 2}
GROUPINGS = ["system", "body", "year", "theme", "entity", "recommendation"]
MOVEMENTS = [
    "advanced", "unchanged", "went-back", "not-comparable", "newly-answered", "no-longer-answered", "unanswered", "new",
    "gone", "not-public",
]
# What is not public is counted by what it says only among so many entities.
MIN_WITHHELD = 3


def main(submissions, indicators, folder):
    with open(os.path.join(folder, "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    entities = sources.entities(indicators)
    register = Register(indicators, entities)
    answers, grades = records(submissions, register, scales(indicators))
    reporting = {answer["entity"] for answer in answers}
    fictional = all(entities[code].type == "fictional" for code in reporting) if reporting else is_fictional(folder)
    population = [
        code for code, one in entities.items()
        if one.counted and (one.type == "fictional") == fictional and not one.renamed_to
    ]
    answers = [one for one in answers if one["entity"] in population]
    grades = [one for one in grades if one["entity"] in population]
    tables = figures(register, population, fictional, answers, grades, run["year"], day(run["as_of"]))
    problems, count = [], 0
    for name, (keys, rows) in tables.items():
        with open(os.path.join(folder, "data", name), encoding="utf-8", newline="") as file:
            given = {tuple(row[:keys]): row for row in list(csv.reader(file))[1:]}
        expected = {tuple(str(cell) for cell in row[:keys]): [str(cell) for cell in row] for row in rows}
        count += sum(len(row) - keys for row in expected.values())
        problems += [f"{name}: {row} is not what was recomputed: {expected.get(key)}"
                     for key, row in given.items() if expected.get(key) != row]
        problems += [f"{name}: {row} is lacking" for key, row in expected.items() if key not in given]
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{count} figures about recommendations recomputed, all the same")
    return 1 if problems else 0


def is_fictional(folder):
    with open(os.path.join(folder, "data", "entities.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return bool(rows) and all(row["type"] == "fictional" for row in rows)


class Register:
    """Recommendations and their addressees."""

    def __init__(self, indicators, entities):
        self.entities = entities
        folder = os.path.join(indicators, "recommendations")
        self.groups = addressees(sources.read(os.path.join(folder, "register.yaml")))
        self.all, self.sessions = {}, {}
        for name in sorted(os.listdir(folder)):
            if name.endswith(".yaml") and name not in ("register.yaml", "scales.yaml"):
                text = sources.read(os.path.join(folder, name))
                self.sessions[name[:-5]] = {
                    number: day(last) for number, last in
                    re.findall(r'^  "?(\d+)"?: \{ first: \S+, last: (\S+) \}', text, re.MULTILINE)}
                for one in recommendations(text, name[:-5]):
                    self.all[one["id"]] = one
        self.order = {id: place for place, id in enumerate(self.all)}
        self.clusters = self.clustered()

    def clustered(self):
        cluster = {id: {id} for id in self.all}
        for one in self.all.values():
            for target in one["repeats"]:
                joined = cluster[one["id"]] | cluster[target]
                for member in joined:
                    cluster[member] = joined
        age = lambda id: (self.all[id]["year"] or 0, self.all[id]["paragraph"] or "", self.order[id])
        seen, result = set(), []
        for members in cluster.values():
            ordered = sorted(members, key=age)
            if ordered[-1] not in seen:
                seen.add(ordered[-1])
                if not self.is_superseded(ordered):
                    result.append(ordered)
        return sorted(result, key=lambda members: self.order[members[-1]])

    def is_superseded(self, members):
        newest = self.all[members[-1]]
        for one in self.all.values():
            for target in one["supersedes"]:
                if target in members and one["id"] not in members:
                    if target == newest["id"] or (one["year"] or 0) >= (newest["year"] or 0):
                        return True
        return False

    def addressed(self, one, year, fictional):
        """The current codes of the entities that are addressed and expected to report for the year, sorted."""
        codes = set()
        for name in one["to"]:
            group = self.groups.get(name)
            if group is None:
                codes |= self.reporter(name, year)
                continue
            for code, entity in self.entities.items():
                belongs = (group["all"] or entity.type in group["types"]) and entity.counted
                if group["all"] and (entity.type == "fictional") != fictional:
                    belongs = False
                if belongs and entity.first <= year <= entity.last:
                    codes.add(self.current(code))
            for code in group["entities"]:
                codes |= self.reporter(code, year)
        return sorted(codes, key=lambda code: code.encode())

    def current(self, code):
        while self.entities[code].renamed_to:
            code = self.entities[code].renamed_to
        return code

    def reporter(self, code, year):
        while code in self.entities:
            entity = self.entities[code]
            if entity.first <= year <= entity.last:
                return {self.current(code)}
            code = entity.renamed_to
        return set()

    def due(self, one, year):
        """The last day of the first time that is set; None if it cannot be worked out."""
        due = one["due"]
        if not due:
            return None
        if "date" in due:
            return day(due["date"])
        if "of" in due:
            return self.sessions.get(due["of"], {}).get(due.get("session"))
        if "year" in due:
            return datetime.date(int(due["year"]), 12, 31)
        if "every_years" in due:
            every, first = int(due["every_years"]), one["year"]
            if every == 1:
                return datetime.date(year, 12, 31) if first is None or year > first else None
            return datetime.date(year, 12, 31) if first and year > first and (year - first) % every == 0 else None
        return None


def addressees(text):
    groups = {}
    block = re.split(r"^addressees:\n", text, flags=re.MULTILINE)[1]
    for name, body in re.findall(r"^  ([\w-]+):\n((?:    .*\n?|\s*\n)*)", block, re.MULTILINE):
        groups[name] = {
            "all": bool(re.search(r"^    all: yes", body, re.MULTILINE)),
            "types": listed(body, "    types"), "entities": listed(body, "    entities")}
    return groups


def listed(text, key):
    found = re.search(rf"^{key}: \[(.*?)\]", text, re.MULTILINE | re.DOTALL)
    return [part.strip().strip('"') for part in found.group(1).split(",")] if found else []


def recommendations(text, body):
    """The recommendations of a body; what their document states applies to each."""
    listed_documents = re.split(r"^documents:\n", text, flags=re.MULTILINE)[1:]
    for document in [one for part in listed_documents for one in re.split(r"^  - ", part, flags=re.MULTILINE)[1:]]:
        head, _, inner = document.partition("    recommendations:\n")
        year = re.search(r"^    year: (\d+)", head, re.MULTILINE) or re.search(r"^year: (\d+)", head)
        for id, block in re.findall(r"^      ([\w.-]+):\n((?:        .*\n?|\s*\n)*)", inner, re.MULTILINE):
            links = re.search(r"^        links: \{(.*?)\}", block, re.MULTILINE | re.DOTALL)
            due = re.search(r"^        due: \[\{(.*?)\}", block, re.MULTILINE | re.DOTALL)
            paragraph = re.search(r'^        paragraph: "?([^"\n]*)"?', block, re.MULTILINE)
            own = re.search(r"^        year: (\d+)", block, re.MULTILINE)
            yield {
                "id": id, "body": body, "theme": sources.value(block, "        theme"),
                "year": int((own or year).group(1)) if own or year else None,
                "paragraph": paragraph.group(1).strip() if paragraph else None,
                "to": listed(block, "        to"),
                "repeats": linked(links, "repeats"), "supersedes": linked(links, "supersedes"),
                "indicators": "        indicators:" in block,
                "due": dict(part.strip().split(": ") for part in due.group(1).split(",")) if due else None}


def linked(links, kind):
    found = re.search(rf"{kind}: \[(.*?)\]", links.group(1), re.DOTALL) if links else None
    return [part.strip() for part in found.group(1).split(",")] if found else []


def scales(indicators):
    """What each word of another tracker means: (response, status) by scale and word."""
    path = os.path.join(indicators, "recommendations", "scales.yaml")
    result = {}
    if os.path.exists(path):
        for name, body in re.findall(r"^  ([\w-]+):\n((?:    .*\n?)*)", sources.read(path), re.MULTILINE):
            words = {}
            for word, inner in re.findall(r"^      ([^:]+): \{(.*)\}", body, re.MULTILINE):
                found = dict(re.findall(r"(response|status): ([\w-]+)", inner))
                words[word] = (found.get("response", ""), found.get("status", ""))
            result[name] = words
    return result


def records(folder, register, known):
    answers, grades = {}, []
    for path in sorted(sources.files_below(folder)):
        for table, row in rows(path):
            if table == "grades":
                grades.append({**row, "year": int(row["year"])})
                continue
            one = {key: (row.get(key) or "").strip() for key in (
                "entity", "recommendation", "response", "status", "scale", "due", "first-due", "public")}
            if one["recommendation"] not in register.all:
                continue
            if one["scale"]:
                words = known[one["scale"]]
                one["response"] = words[one["response"]][0] if one["response"] else ""
                one["status"] = words[one["status"]][1] if one["status"] else ""
            one["year"] = int(row["year"])
            answers[one["entity"], one["year"], one["recommendation"]] = one
    return list(answers.values()), grades


def rows(path):
    name = os.path.basename(path)
    if name in ("recommendations.csv", "grades.csv"):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield name[:-4], row
    elif path.endswith(".xml"):
        root = ElementTree.parse(path).getroot()
        for element in root:
            if element.tag in ("recommendation", "grade"):
                own = {"entity": root.get("entity"), "year": root.get("year")}
                own.update(element.attrib)
                own.update({inner.tag: inner.text or "" for inner in element})
                yield element.tag + "s", own


def figures(register, population, fictional, answers, grades, year, as_of):
    """The tables of figures by file, each with the number of columns that identify a row."""
    years = [year - 1, year] if any(one["year"] == year - 1 for one in answers) else [year]
    subjects = [members for members in register.clusters
                if any((register.all[id]["year"] or 0) <= year for id in members)]
    of = {id: place for place, members in enumerate(subjects) for id in members}
    history = {}
    for one in sorted(answers, key=lambda one: (one["year"], one["entity"], one["recommendation"])):
        if one["recommendation"] in of:
            history.setdefault((of[one["recommendation"]], one["entity"]), []).append(one)
    pairs = {}
    for counted in years:
        end = as_of if counted == year else datetime.date(counted, 12, 31)
        pairs[counted] = []
        for place, members in enumerate(subjects):
            decided = [id for id in members if (register.all[id]["year"] or 0) <= counted]
            if decided:
                text = register.all[decided[-1]]
                for entity in register.addressed(text, counted, fictional):
                    if entity in population:
                        rows = history.get((place, entity), [])
                        pairs[counted].append(pair(register, place, members, text, entity, rows, counted, end))
    groups = [row for counted in years for row in group_rows(register, subjects, population, pairs[counted], counted)]
    changes = change_rows(register, subjects, population, pairs, years) if len(years) == 2 else []
    postponements = [
        ["recommendations", counted, one["entity"], subjects[one["subject"]][-1], one["first"], one["answer"]["due"],
         one["moved"], one["late"]]
        for counted in years for one in pairs[counted]
        if one["answer"] and one["answer"]["public"] == "yes" and one["first"]]
    counts = {}
    for grade in grades:
        if grade["year"] in years and grade["recommendation"] in register.all:
            key = (grade["year"], grade["scale"], grade["grade"])
            counts[key] = counts.get(key, 0) + 1
    return {
        "follow-up.csv": (4, groups), "follow-up-changes.csv": (5, changes), "postponements.csv": (4, postponements),
        "grade-counts.csv": (4, [["recommendations", *key, count] for key, count in counts.items()])}


def is_final(answer):
    return answer["response"] in ("not-accepted", "not-relevant") or answer["status"] in (
        "implemented", "overtaken-by-events")


def pair(register, subject, members, text, entity, rows, year, as_of):
    """What is known of one recommendation and one entity in one year."""
    chosen = {}
    for row in rows:
        if row["year"] <= year:
            rank = (row["recommendation"] == text["id"], members.index(row["recommendation"]))
            if row["year"] not in chosen or rank > chosen[row["year"]][0]:
                chosen[row["year"]] = (rank, row)
    own = [chosen[key][1] for key in sorted(chosen)]
    answer = own[-1] if own and (own[-1]["year"] == year or is_final(own[-1])) else None
    due = (day(answer["due"]) if answer and answer["due"] else None) or register.due(text, year)
    one = {"subject": subject, "entity": entity, "answer": answer, "first": None, "moved": 0, "late": 0,
           "overdue": bool(answer and not is_final(answer) and due and due < as_of)}
    if answer and answer["response"] not in ("not-accepted", "not-relevant"):
        dates = [row["due"] for row in own if row["due"]]
        first = next((row["first-due"] for row in own if row["first-due"]), None)
        dates = ([first] if first else []) + dates
        if dates:
            end = day(dates[-1]) if answer["status"] in ("implemented", "overtaken-by-events") else as_of
            one["first"] = dates[0]
            one["moved"] = sum(a < b for a, b in zip(dates, dates[1:]))
            one["late"] = max(0, (end - day(dates[0])).days)
    return one


def is_withheld(one):
    return one["answer"] is not None and one["answer"]["public"] != "yes"


def hides_each(pairs):
    return len({one["entity"] for one in pairs if is_withheld(one)}) >= MIN_WITHHELD


def key_of(register, subjects, one, by):
    newest = register.all[subjects[one["subject"]][-1]]
    return {
        "system": "system", "body": newest["body"], "year": str(newest["year"] or "unknown"),
        "theme": newest["theme"], "entity": one["entity"], "recommendation": newest["id"]}[by]


def grouped(register, subjects, pairs, by):
    groups = {"system": []} if by == "system" else {}
    for one in pairs:
        groups.setdefault(key_of(register, subjects, one, by), []).append(one)
    return groups


def group_rows(register, subjects, population, pairs, year):
    for by in GROUPINGS:
        for key, own in grouped(register, subjects, pairs, by).items():
            counted = [one for one in own if one["answer"]
                       and (not is_withheld(one) or by == "system" and hides_each(own))]
            acting = {}
            for one in counted:
                if one["answer"]["status"] in ("in-progress", "implemented"):
                    acting[one["subject"]] = acting.get(one["subject"], 0) + 1
            about = {one["subject"] for one in own}
            answered = sum(one["answer"] is not None for one in own)
            yield [
                "recommendations", year, by, key, len(about),
                sum(not any(register.all[id]["indicators"] for id in subjects[place]) for place in about),
                sum(count > 1 for count in acting.values()), len(own), answered, len(own) - answered,
                sum(is_withheld(one) for one in own),
                *[sum(one["answer"]["response"] == word for one in counted) for word in [*RESPONSES, ""]],
                *[sum(one["answer"]["status"] == word for one in counted) for word in [*STATUSES, ""]],
                sum(one["overdue"] for one in counted), sum(one["moved"] > 0 for one in counted),
                sum(one["moved"] for one in counted), sum(one["late"] for one in counted)]


def change_rows(register, subjects, population, pairs, years):
    before, after = pairs[years[0]], pairs[years[1]]
    all_told = hides_each(before) and hides_each(after)
    for by in ("system", "body", "theme", "entity"):
        earlier = grouped(register, subjects, before, by)
        for key, own in grouped(register, subjects, after, by).items():
            old = {(one["subject"], one["entity"]): one for one in earlier.get(key, [])}
            counts = dict.fromkeys(MOVEMENTS, 0)
            for one in own:
                counts[movement(old.pop((one["subject"], one["entity"]), None), one, by == "system" and all_told)] += 1
            counts["gone"] = len(old)
            yield ["recommendations", *years, by, key, *counts.values()]


def movement(before, after, all_told):
    if before is None:
        return "new"
    old, new = before["answer"], after["answer"]
    if old is None or new is None:
        return "unanswered" if old is new else "newly-answered" if old is None else "no-longer-answered"
    if (is_withheld(before) or is_withheld(after)) and not all_told:
        return "not-public"
    if old["status"] and old["status"] == new["status"]:
        return "unchanged"
    if old["status"] in STEPS and new["status"] in STEPS:
        return "advanced" if STEPS[new["status"]] > STEPS[old["status"]] else "went-back"
    return "not-comparable"


def day(text):
    return datetime.date.fromisoformat(text)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
