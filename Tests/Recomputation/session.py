"""Recalculates every count of a session's pack without any code of the program, and compares the data files.

    python3 session.py SESSIONS INDICATORS PACK SUBMISSIONS...

It reads the forms used in Samples/ only: tables of their own names as CSV, XML documents with attributes or elements, and
session.yaml as it is laid out there. Which issues and initiatives are alike is taken from the pack (matching.py works out
the comparison itself); what is counted of the groups is worked out here. Prints the number of recalculated values. Exits
with 1 after listing all that differ.
"""

import csv
import datetime
import json
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

import follow_up
import sources

TABLES = {
    "issue": "issues", "focal-point": "focal-points", "peer-review": "peer-reviews", "support": "support",
    "recommendation": "recommendations"}
FINAL_RESPONSES = ("not-accepted", "not-relevant")
MAX_LISTED = 10
CLOSED = ("implemented", "overtaken-by-events")


def main(sessions_folder, indicators, pack, *submissions):
    with open(os.path.join(pack, "run.json"), encoding="utf-8") as file:
        run = json.load(file)
    check = Check(pack)
    year, start = run["session"], day(run["first"])
    sessions = {
        int(name): Session(int(name), yaml(os.path.join(sessions_folder, name, "session.yaml")))
        for name in sorted(os.listdir(sessions_folder))
        if re.fullmatch(r"\d{4}", name) and int(name) <= year}
    check.equal("first day", run["first"], str(sessions[year].first))
    check.equal("last day", run["last"], str(sessions[year].last))
    entities = sources.entities(indicators)
    records = read(submissions, year)
    told = {row["entity"] for rows in records.values() for row in rows}
    codes = [code for code, one in entities.items() if one.counted and one.type == "fictional"]
    ratings = [one for folder in submissions for one in sources.ratings(folder)]
    told |= {one.entity for one in ratings if one.year == year - 1}
    members = [code for code in codes if code in told or entities[code].first <= year <= entities[code].last]
    check.count("entities/members", len(members))
    secretariat = run["audience"] == "secretariat"
    register = follow_up.Register(indicators, entities)
    decisions(check, sessions, year, start, register, codes, records["recommendations"], secretariat)
    due(check, sessions, year, start, register, codes, records["recommendations"])
    task_forces(check, sessions, start)
    issues(check, records["issues"], sessions)
    duplications(check)
    reviews(check, records["peer-reviews"], members, start, ratings, year, indicators, entities, codes)
    focal_points(check, records["focal-points"], members)
    support(check, records["support"])
    rating_counts(check, ratings, year, indicators)
    return check.report()


class Check:
    """Compares values with the data files of a pack."""

    def __init__(self, pack):
        self.pack, self.problems, self.compared = pack, [], 0
        self.counts = {row["count"]: int(row["value"]) for row in self.rows("counts")}
        self.left = set(self.counts)

    def rows(self, name):
        with open(os.path.join(self.pack, "data", name + ".csv"), encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def equal(self, what, given, expected):
        self.compared += 1
        if given != expected:
            self.problems.append(f"{what} is {given}, recomputed {expected}")

    def count(self, name, expected):
        self.left.discard(name)
        self.equal(name, self.counts.get(name), expected)

    def table(self, name, columns, expected):
        given = sorted(tuple(row[column] for column in columns) for row in self.rows(name))
        expected = sorted(tuple(str(cell) for cell in row) for row in expected)
        self.compared += len(columns) * len(expected)
        for row in given:
            if row not in expected:
                self.problems.append(f"{name}.csv: {row} is not what was recomputed")
        for row in expected:
            if row not in given:
                self.problems.append(f"{name}.csv: {row} is lacking")

    def report(self):
        self.problems += [f"{name} was not recomputed" for name in sorted(self.left)]
        for problem in self.problems:
            print(problem)
        if not self.problems:
            print(f"{self.compared} values of the session recomputed, all the same")
        return 1 if self.problems else 0


class Session:
    """A session with its dates: those stated, or the week before the Commission's."""

    def __init__(self, year, file):
        self.year, self.file = year, file
        if "dates" in file:
            self.first, self.last = day(file["dates"]["first"]), day(file["dates"]["last"])
        else:
            opens = day(file["commission"]["opens"])
            self.first = opens - datetime.timedelta(days=opens.isoweekday() + 6)
            self.last = self.first + datetime.timedelta(days=4)


def decisions(check, sessions, year, start, register, codes, answers, secretariat):
    forces = {}
    for one in sessions.values():
        forces.update(one.file.get("task_forces", {}))
    earlier = [one for one in sessions.values() if one.year < year]
    listed, rows, asked = [], [], []
    for session in earlier:
        for decision in session.file.get("decisions", []):
            status = decision.get("status", "")
            if session.year != earlier[-1].year and status in CLOSED:
                continue
            listed.append((session, decision, status))
    for session, decision, status in listed:
        id = f"IANWGE-{session.year}-{decision['number']}"
        addressed, pairs = set(), []
        for name in decision.get("to", []):
            if name in forces:
                addressed |= set([forces[name]["lead"]] + forces[name].get("members", []))
            elif name in register.groups:
                addressed |= set(register.addressed({"to": [name]}, year, True))
            else:
                addressed.add(name)
        for entity in sorted(addressed & set(codes), key=codes.index):
            own = sorted((one for one in answers if one["entity"] == entity and one["recommendation"] == id),
                         key=lambda one: one["year"])
            pairs.append(pair(id, entity, own[-1] if own else None, decision, status, start, secretariat))
        asked += pairs
        is_open = not pairs or any(not one["shown"] or not one["final"] for one in pairs)
        overdue = status not in CLOSED and is_open and "due" in decision and day(decision["due"]) < start
        silent = sum(one["answer"] is None for one in pairs)
        rows.append([id, session.year, decision["number"], decision.get("due", ""), status, yes(overdue), len(pairs),
                     len(pairs) - silent, silent, " ".join(decision.get("follows", []))])
    check.table("decisions", ["decision", "session", "paragraph", "due", "status", "overdue", "asked", "answered",
                              "silent", "follows"], rows)
    check.table("addressees", ["decision", "entity", "answered", "public", "year", "response", "status", "due", "overdue"],
                [one["row"] for one in asked])
    check.count("decisions/followed", len(rows))
    for name, status in [("implemented", "implemented"), ("in-progress", "in-progress"), ("not-started", "not-started"),
                         ("overtaken-by-events", "overtaken-by-events"), ("status-not-stated", "")]:
        check.count(f"decisions/{name}", sum(row[4] == status for row in rows))
    check.count("decisions/overdue", sum(row[5] == "yes" for row in rows))
    check.count("addressees/asked", len(asked))
    check.count("addressees/silent", sum(one["answer"] is None for one in asked))
    check.count("addressees/answered", sum(one["answer"] is not None for one in asked))
    check.count("addressees/not-public", sum(one["hidden"] for one in asked))
    check.count("addressees/overdue", sum(one["row"][-1] == "yes" for one in asked))


def pair(id, entity, answer, decision, status, start, secretariat):
    hidden = answer is not None and answer.get("public") != "yes"
    shown = not hidden or secretariat
    response, done = (word(answer.get("response")), word(answer.get("status"))) if answer else ("", "")
    final = response in FINAL_RESPONSES or done in CLOSED
    due = (answer.get("due") if answer and shown else None) or decision.get("due", "")
    overdue = bool(answer and shown and not final and status not in CLOSED and due and day(due) < start)
    row = [id, entity, yes(answer is not None), yes(not hidden) if answer else "",
           answer["year"] if answer and shown else "", response if shown else "", done if shown else "",
           due if shown else "", yes(overdue)]
    return {"answer": answer, "hidden": hidden, "shown": shown, "final": final, "row": row}


def due(check, sessions, year, start, register, codes, answers):
    earlier = [one for one in sessions.values() if one.year < year]
    begin = earlier[-1].first if earlier else start.replace(year=start.year - 1)
    end = start.replace(year=start.year + 1)
    rows = []
    for members in register.clusters:
        one = register.all[members[-1]]
        date = register.due(one, year)
        asked = [code for code in register.addressed(one, year, True) if code in codes]
        if one["body"] == "ianwge" or date is None or not begin <= date <= end or not asked:
            continue
        answered = [code for code in asked
                    if any(row["entity"] == code and row["recommendation"] in members for row in answers)]
        rows.append([one["id"], date, yes(date < start), len(asked), len(answered)])
    check.table("recommendations", ["recommendation", "due", "past", "asked", "answered"], rows)
    check.count("recommendations/past-due", sum(row[2] == "yes" for row in rows))
    check.count("recommendations/due", sum(row[2] == "no" for row in rows))


def task_forces(check, sessions, start):
    latest, products = {}, {}
    for session in sessions.values():
        for id, force in session.file.get("task_forces", {}).items():
            latest[id] = (session.year, force)
            for product in force.get("products", []):
                products.setdefault(id, {}).pop(product["title"].lower(), None)
                products[id][product["title"].lower()] = product
    active = {id: one for id, one in latest.items() if one[1].get("ended") != "yes"}
    rows = [
        [id, product["title"], product.get("due", ""), product.get("status", ""),
         yes(product.get("status") not in CLOSED and "due" in product and day(product["due"]) < start)]
        for id in active for product in products.get(id, {}).values()]
    check.table("task-forces", ["task_force", "lead", "members", "session"],
                [[id, force["lead"], "; ".join(force.get("members", [])), year] for id, (year, force) in active.items()])
    check.table("products", ["task_force", "product", "due", "status", "overdue"], rows)
    check.count("task-forces/active", len(active))
    check.count("products/all", len(rows))
    check.count("products/delivered", sum(row[3] == "implemented" for row in rows))
    check.count("products/overdue", sum(row[4] == "yes" for row in rows))


def issues(check, rows, sessions):
    taken = {}
    for session in sessions.values():
        for decision in session.file.get("decisions", []):
            for name in decision.get("issues", []):
                taken.setdefault(tuple(name.split("/", 1)), []).append(f"IANWGE-{session.year}-{decision['number']}")
    last = max((row["year"] for row in rows), default=None)
    found = {}
    for row in rows:
        found.setdefault((row["entity"], row["id"]), []).append(row)
    states = {}
    for key, own in found.items():
        newest = max(own, key=lambda row: row["year"])
        early = len({row["year"] for row in own}) > 1 or (newest.get("raised") or "9999") < str(newest["year"])
        state = "not-told-again" if newest["year"] < last else "carried" if early else "new"
        states[key] = (state, newest)
    given = check.rows("issues")
    check.equal("issues.csv", len(given), len(states))
    for row in given:
        if row["entity"]:
            state, newest = states[row["entity"], row["id"]]
            check.equal(f"state of {row['entity']}:{row['id']}", row["state"], state)
            check.equal("public", row["public"], yes(newest.get("public") == "yes"))
            key = (row["entity"], row["id"])
            check.equal(f"decisions on {key}", row["decisions"], " ".join(taken.get(key, [])))
    check.count("issues/all", len(states))
    for state in ("new", "carried", "not-told-again"):
        check.count(f"issues/{state}", sum(one[0] == state for one in states.values()))
    check.count("issues/taken-up", sum(key in taken for key in states))
    check.count("issues/not-public", sum(one[1].get("public") != "yes" for one in states.values()))
    groups = check.rows("issue-groups")
    check.equal("issues in groups", sum(int(row["issues"]) for row in groups), len(states))
    for row in groups:
        shown = [states[tuple(name.split(":", 1))][1] for name in row["shown"].split("; ") if name]
        workers = sorted({code for one in shown for code in split(one.get("who"))})
        check.equal(f"workers of group {row['group']}", row["workers"], "; ".join(workers))
        if len(shown) == int(row["issues"]):
            check.equal(f"covered {row['group']}", row["covered"], yes(bool(workers)))
    check.count("issues/groups", len(groups))
    check.count("issues/groups-without-entity-at-work", sum(row["covered"] == "no" for row in groups))


def duplications(check):
    rows = check.rows("duplications")
    check.count("duplications/groups", len(rows))
    check.count("duplications/initiatives", sum(int(row["initiatives"]) for row in rows))


def reviews(check, rows, members, start, ratings, year, indicators, entities, codes):
    found, texts = {}, {}
    for (entity, reviewer) in sorted({(row["entity"], row["reviewer"]) for row in rows}):
        own = [row for row in rows if (row["entity"], row["reviewer"]) == (entity, reviewer)]
        done = sorted({row["done"] for row in own if row.get("done")})
        for date in done:
            part = [row for row in own if row.get("done") == date or not row.get("done") and done[0] == date]
            found[entity, reviewer, date, latest_due(part)] = part
        for row in own:
            planned = row.get("due") or ""
            covered = any((planned or str(row["year"]))[:4] <= date[:4] for date in done)
            if not row.get("done") and not covered:
                found.setdefault((entity, reviewer, "", planned), []).append(row)
    table = []
    for (entity, reviewer, done, planned), part in found.items():
        state = ("done" if done and day(done) <= start else "undated" if not planned else
                 "overdue" if before(planned, start) else "due")
        for row in part:
            text = row.get("recommendation")
            known = texts.get((entity, reviewer, done, planned, text))
            if text and (known is None or known["year"] < row["year"]):
                texts[entity, reviewer, done, planned, text] = row
        count = len({row["recommendation"] for row in part if row.get("recommendation")})
        table.append([entity, reviewer, state, planned, done, count])
    check.table("peer-reviews", ["entity", "reviewer", "state", "due", "done", "recommendations"], table)
    for state in ("done", "due", "overdue", "undated"):
        check.count(f"peer-reviews/{state}", sum(row[2] == state for row in table))
    check.table("review-recommendations", ["entity", "reviewer", "recommendation", "status", "year"],
                [[key[0], key[1], key[4], word(row.get("status")), row["year"]] for key, row in texts.items()])
    check.count("peer-reviews/recommendations", len(texts))
    check.count("peer-reviews/recommendations-implemented",
                sum(word(row.get("status")) == "implemented" for row in texts.values()))
    cycles = []
    for code in members:
        last = max((row[4] for row in table if row[0] == code and row[2] == "done"), default="")
        following = str(day(last).replace(year=day(last).year + 4)) if last else ""
        planned = any(row[0] == code and row[2] == "due" for row in table)
        cycles.append([code, last, following, yes(not following or following < str(start)), yes(planned)])
    check.table("review-cycles", ["entity", "last", "next", "without_review", "planned"], cycles)
    check.count("peer-reviews/entities-without-review-in-four-years", sum(row[3] == "yes" for row in cycles))
    proposals(check, cycles, table, ratings, year, indicators, entities, codes)


def proposals(check, cycles, table, ratings, year, indicators, entities, codes):
    name = reviewed(check)
    if name is None:
        check.table("proposed-reviews", ["entity", "reviewer", "indicators"], [])
        return check.count("peer-reviews/pairs-proposed", 0)
    framework = sources.frameworks(indicators)[name]
    met = framework.levels[framework.levels.index(framework.met_from):]
    cards = {}
    for one in ratings:
        if one.framework == name and one.year == year - 1 and one.state in framework.levels:
            cards.setdefault(one.entity, {})[one.indicator] = one.state in met
    rated = {one.entity for one in ratings if one.framework == name and one.year == year - 1}
    known = {(row[0], row[1]) for row in table}
    free, rows = [code for code in codes if code in rated], []
    for code, _, _, without, planned in cycles:
        if without != "yes" or planned == "yes" or code not in rated:
            continue
        best = (0, None, [])
        for other in free:
            if other != code and entities[other].type == entities[code].type and (code, other) not in known:
                strong = [number for number in framework.indicators
                          if cards.get(other, {}).get(number) is True and cards.get(code, {}).get(number) is False]
                if len(strong) > best[0]:
                    best = (len(strong), other, strong)
        if best[1]:
            free.remove(best[1])
            rows.append([code, best[1], " ".join(best[2])])
    check.table("proposed-reviews", ["entity", "reviewer", "indicators"], rows)
    check.count("peer-reviews/pairs-proposed", len(rows))


def focal_points(check, rows, members):
    gender = [row for row in rows if row["kind"] == "gender"]
    table, every = [], []
    for code in members:
        own = [row for row in gender if row["entity"] == code]
        last = max((row["year"] for row in own), default=None)
        own = [row for row in own if row["year"] == last]
        alternates = [row for row in own if row.get("alternate-of")]
        named = {row["alternate-of"].lower() for row in alternates}
        main_ones = [(meets(row), row["function"].lower() in named, row) for row in own if not row.get("alternate-of")]
        every += main_ones
        states = [one[0] for one in main_ones]
        state = "none" if not states else "below" if False in states else "not-stated" if None in states else "meets"
        table.append([code, last or "", state, len(states), states.count(True), sum(not one[1] for one in main_ones),
                      len(alternates)])
    check.table("focal-point-coverage", ["entity", "year", "state", "main", "meeting", "without_alternate", "alternates"],
                table)
    check.table("focal-points", ["entity", "function", "meets", "alternate"],
                [[row["entity"], row["function"], "" if holds is None else yes(holds), yes(alternate)]
                 for holds, alternate, row in every])
    check.count("focal-points/main", len(every))
    check.count("focal-points/without-alternate", sum(not one[1] for one in every))
    for name, state in [("entities-meeting-requirement", "meets"), ("entities-below-requirement", "below"),
                        ("entities-not-stated", "not-stated"), ("entities-without-focal-point", "none")]:
        check.count(f"focal-points/{name}", sum(row[2] == state for row in table))


def meets(row):
    """P-4 or above, written terms, at least a fifth of the time; None if nothing fails and something is not stated."""
    level = (row.get("level") or "").upper()
    found = re.fullmatch(r"(P|D|G)-(\d)", level)
    high = True if level in ("ASG", "USG") else None
    if found:
        high = found[1] == "D" or found[1] == "P" and int(found[2]) >= 4
    terms = {"yes": True, "no": False}.get(row.get("terms") or "")
    share = row.get("share-of-time") or ""
    parts = [high, terms, float(share) >= 20 if share else None]
    return False if False in parts else None if None in parts else True


def support(check, every):
    def subject(row):
        return row["entity"], row["kind"], row.get("indicator") or "", (row.get("description") or "").lower()

    last = {}
    for row in every:
        last[subject(row)] = max(last.get(subject(row), 0), row["year"])
    rows = [row for row in every if row["year"] == last[subject(row)]]
    table = []
    for row in rows:
        other = "offer" if row["kind"] == "request" else "request"
        found = sorted({
            one["entity"] for one in rows
            if one["kind"] == other and row.get("indicator") and one.get("indicator") == row["indicator"]
            and one["entity"] != row["entity"] and one.get("with") in (None, "", row["entity"])
            and row.get("with") in (None, "", one["entity"])})[:MAX_LISTED]
        outcome = row.get("outcome") or ""
        state = "followed-up" if outcome else "matched" if found else "open"
        table.append([row["entity"], row["year"], row["kind"], row.get("with") or "", outcome, state, "; ".join(found)])
    check.table("support", ["entity", "year", "kind", "with", "outcome", "state", "counterparts"], table)
    requests = [row for row in table if row[2] == "request"]
    check.count("support/requests", len(requests))
    check.count("support/offers", len(table) - len(requests))
    check.count("support/requests-matched", sum(bool(row[6]) for row in requests))
    check.count("support/requests-open", sum(row[5] == "open" for row in requests))
    check.count("support/with-outcome", sum(bool(row[4]) for row in table))


def reviewed(check):
    """The framework of the ratings in the pack; None if there are none."""
    rows = check.rows("ratings")
    return rows[0]["framework"] if rows else None


def rating_counts(check, ratings, year, indicators):
    name = reviewed(check)
    if name is None:
        return
    levels = sources.frameworks(indicators)[name].levels
    own = [one for one in ratings if one.framework == name and one.year == year - 1]
    for row in check.rows("ratings"):
        states = [one.state for one in own if one.indicator == row["indicator"]]
        for level in levels + ["not-applicable"]:
            check.equal(f"{level} of indicator {row['indicator']}", int(row[level]), states.count(level))


def read(folders, year):
    """The rows of all tables, by their names, up to a year."""
    records = {name: [] for name in TABLES.values()}
    for path in sorted(path for folder in folders for path in sources.files_below(folder)):
        for name, row in rows_of(path):
            row["year"] = int(row["year"])
            if row["year"] <= year:
                records[name].append(row)
    return records


def rows_of(path):
    name = os.path.basename(path)[:-4]
    if path.endswith(".csv") and name in TABLES.values():
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield name, row
    elif path.endswith(".xml"):
        root = ElementTree.parse(path).getroot()
        for element in root:
            if element.tag in TABLES:
                row = {"entity": root.get("entity"), "year": root.get("year"), **element.attrib}
                row.update({inner.tag: inner.text or "" for inner in element})
                yield TABLES[element.tag], row


def latest_due(rows):
    return max(((row["year"], row["due"]) for row in rows if row.get("due")), default=(0, ""))[1]


def before(planned, date):
    return int(planned) < date.year if len(planned) == 4 else day(planned) < date


def word(text):
    return (text or "").strip().lower().replace(" ", "-")


def split(text):
    return [part.strip() for part in (text or "").split(";") if part.strip()]


def yes(value):
    return "yes" if value else "no"


def day(text):
    return datetime.date.fromisoformat(text)


def yaml(path):
    """The few forms of YAML that session.yaml is written in; every scalar is a text."""
    lines = []
    for line in sources.read(path).split("\n"):
        line = re.sub(r"(^|\s)#.*$", "", line).rstrip()
        if line:
            lines.append((len(line) - len(line.lstrip()), line.lstrip()))
    return block(lines, 0, 0)[0]


def block(lines, start, indent):
    """The value that begins at a line with this indentation, and the line behind it."""
    if lines[start][1].startswith("- "):
        items = []
        while start < len(lines) and lines[start] [0] == indent and lines[start][1].startswith("- "):
            rest = lines[start][1][2:]
            if re.match(r"[\w-]+:(\s|$)", rest):
                lines[start] = (indent + 2, rest)
                value, start = block(lines, start, indent + 2)
            else:
                value, start = flow(rest)[0], start + 1
            items.append(value)
        return items, start
    table = {}
    while start < len(lines) and lines[start][0] == indent and not lines[start][1].startswith("- "):
        key, _, rest = lines[start][1].partition(":")
        start += 1
        if rest.strip():
            table[key] = flow(rest.strip())[0]
        else:
            table[key], start = block(lines, start, lines[start][0])
    return table, start


def flow(text):
    """A value on one line, and what is left of the text."""
    text = text.lstrip()
    if text.startswith('"'):
        end = text.index('"', 1)
        return text[1:end], text[end + 1:]
    if text.startswith("["):
        items, text = [], text[1:].lstrip()
        while not text.startswith("]"):
            value, text = inner(text)
            items.append(value)
            text = text.lstrip().removeprefix(",").lstrip()
        return items, text[1:]
    if text.startswith("{"):
        table, text = {}, text[1:].lstrip()
        while not text.startswith("}"):
            key, _, text = text.partition(":")
            table[key.strip()], text = inner(text.lstrip())
            text = text.lstrip().removeprefix(",").lstrip()
        return table, text[1:]
    return text, ""


def inner(text):
    """A value within brackets."""
    if text[0] in '"[{':
        return flow(text)
    end = re.search(r",\s|[\]}]", text).start()
    return text[:end].strip(), text[end:]


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
