"""Checks every sentence of a report that compares shares, or states their change, against the inputs.

    python3 claims.py SUBMISSIONS INDICATORS REPORT

Such a sentence must be in the report, with the right numbers, if it is true under each of the three denominators, and
must not be there otherwise. Prints the number of correct places; exits with 1 after listing all incorrect ones.
"""

import os
import re
import sys
from fractions import Fraction

import chance
import figures
import points
import sources
from figures import percent
from pages import Page

WHOLES = ("rated", "rated_and_not_applicable", "expected")
LEAST_OF_TYPE = 5
WORDS = {
    "up": ("rose", "rise"), "down": ("fell", "fall"), "none": ("No clear change",),
    "break": ("cannot be compared",),
    "ends": ("highest", "lowest", "largest", "smallest", "furthest", "meet or exceed requirements;"),
}
VERDICTS = {"up": "▲ more higher", "down": "▼ more lower", "none": "no clear change", "few": "too few to test"}


def main(submissions, indicators, folder):
    year = int(os.path.basename(os.path.normpath(folder)))
    report = figures.Report(
        sources.ratings(submissions), sources.entities(indicators), sources.frameworks(indicators), year)
    claims = Claims(report)
    pages = {name: Page(os.path.join(folder, name)) for name in claims.pages()}
    checks = claims.expected()
    problems = [line for check in checks for line in check.problems(pages[check.page])]
    problems += [
        f"{name}: nothing here recomputes “{sentence}”" for name, page in pages.items()
        for place, sentence in page.sentences
        if outcome(sentence) and not any(check.page == name and check.place == place for check in checks)
    ]
    problems += verdict_problems(claims, pages["index.html"]) + elsewhere(folder, pages)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(checks)} places and {len(claims.verdicts())} verdicts, all right")
    return 1 if problems else 0


class Check:
    """What a page must state at one place: an outcome of WORDS and its numbers in order, or nothing."""

    def __init__(self, page, place, outcome, numbers=()):
        self.page, self.place, self.outcome = page, place, outcome
        self.numbers = [str(number) for number in numbers]

    def problems(self, page):
        found = [sentence for place, sentence in page.sentences if place == self.place]
        said = [sentence for sentence in found if outcome(sentence)]
        if self.outcome is None:
            return [f"{self.page}#{self.place}: “{one}”, and nothing may be said" for one in said]
        if len(said) != 1:
            return [f"{self.page}#{self.place}: lacking; it should be “{self.outcome}” with {', '.join(self.numbers)}"]
        # Sentences that only name groups may contain numbers in the names.
        stated = points.numbers_in(said[0])
        rest = iter(stated)
        same = all(number in rest for number in self.numbers) and (
            self.outcome in ("ends", "break") or len(stated) == len(self.numbers))
        right = outcome(said[0]) == self.outcome and same
        return [] if right else [
            f"{self.page}#{self.place}: “{said[0]}” should be “{self.outcome}” with {', '.join(self.numbers)}"]


class Claims:
    def __init__(self, report):
        self.report = report
        self.edition = report.editions[-1]
        self.framework = report.frameworks[self.edition[0]]
        self.before = next((edition for edition in reversed(report.editions[:-1]) if edition[0] == self.edition[0]), None)
        self.groups = {
            edition: {(by, key): report.distribution(edition[0], states) for by, key, states in report.groups(edition)}
            for edition in report.editions
        }
        self.tests = {(later, number): (counts, p, arrow) for _, later, number, counts, p, _, arrow in chance.tests(report)}

    def pages(self):
        return ["index.html", "compare.html", *(self.indicator_page(number) for number in self.framework.indicators)]

    def indicator_page(self, number):
        return f"indicators/{number.lower()}.html"

    def expected(self):
        return [*self.system(), *self.ends(), self.types_apart(), *map(self.indicator, self.framework.indicators)]

    # Change

    def direction(self, earlier, later, group):
        """up or down if all three denominators agree and whole percentages show it; otherwise none."""
        before, after = self.groups[earlier][group], self.groups[later][group]
        ways = set()
        for whole in WHOLES:
            old, new = whole_of(before, whole), whole_of(after, whole)
            if not old or not new:
                return "none"
            step = Fraction(met(after), new) - Fraction(met(before), old)
            ways.add("up" if step > 0 else "down" if step < 0 else "none")
        seen = percent(met(before), before["rated"]) != percent(met(after), after["rated"])
        return ways.pop() if len(ways) == 1 and seen else "none"

    def shares(self, edition, group):
        one = self.groups[edition][group]
        return percent(met(one), one["rated"]), met(one), one["rated"]

    def system(self):
        group = ("system", "system")
        pairs = [(earlier, later) for earlier, later, _, _ in self.report.changes()]
        latest = pairs[-1] if pairs else None
        change = self.direction(*latest, group) if latest else None
        numbers, short = [], []
        for edition in latest or ():
            shown, part, whole = self.shares(edition, group)
            numbers += [shown, edition[1], part, whole]
            short += [shown, edition[1]]
        is_now = latest is not None and latest[1] == self.edition
        yield Check("index.html", "point-share", change if is_now else None, numbers)
        yield Check("index.html", "decomposition", change, short)
        one_framework = len({edition[0] for edition in self.report.editions}) == 1
        clear = is_now and one_framework and change != "none"
        yield Check("index.html", "trend", change if clear else None, short)
        first = self.before is None and len(self.report.editions) > 1
        yield Check("index.html", "point-break", "break" if first else None)

    def indicator(self, number):
        page = self.indicator_page(number)
        if self.before is None:
            earlier = self.report.editions[:-1]
            years = [self.edition[1], earlier[-1][1]] if earlier else []
            return Check(page, "change", "break" if earlier else None, years)
        change = self.verdict(self.before, self.edition, number)
        movement = self.movement(self.before, self.edition, number)
        compared = movement["improved"] + movement["unchanged"] + movement["worsened"]
        counts = [movement["improved"], movement["unchanged"], movement["worsened"]]
        numbers = [self.before[1], self.edition[1], compared, *(counts[::-1] if change == "down" else counts)]
        if change in ("up", "down"):
            for edition in (self.before, self.edition):
                numbers += self.shares(edition, ("indicator", number))
        return Check(page, "change", None if change == "few" else change, numbers)

    def movement(self, earlier, later, number):
        codes = set(self.report.reported(earlier)) | set(self.report.reported(later))
        return self.report.movement(earlier, later, number, codes)

    def verdict(self, earlier, later, number):
        _, p, arrow = self.tests[later, number]
        movement = self.movement(earlier, later, number)
        counted = movement["improved"] - movement["worsened"]
        if p is None:
            return "few"
        agrees = arrow == ("up" if counted > 0 else "down" if counted < 0 else "")
        return arrow if arrow and agrees and self.direction(earlier, later, ("indicator", number)) == arrow else "none"

    def verdicts(self):
        """For the latest two years, in the order of the indicators."""
        pairs = [(earlier, later) for earlier, later, _, _ in self.report.changes()]
        if not pairs:
            return []
        return [self.verdict(*pairs[-1], number) for number in self.report.frameworks[pairs[-1][0][0]].indicators]

    # Groups

    def ends(self):
        for by, place in (("area", "areas-heading"), ("indicator", "indicators"), ("type", "types-heading")):
            groups = {key: one for (kind, key), one in self.groups[self.edition].items() if kind == by}
            found = alone(groups)
            shown = [percent(met(one), one["rated"]) for one in groups.values()]
            numbers = [percent(met(groups[key]), groups[key]["rated"]) for key in found or ()]
            clear = found and all(shown.count(number) == 1 for number in numbers)
            yield Check("index.html", place, "ends" if clear else None, numbers)
            if by == "indicator":
                yield Check(
                    "index.html", "point-extremes", "ends" if clear else None, self.end_numbers(groups, found))

    @staticmethod
    def end_numbers(groups, found):
        return [
            number for key in found or ()
            for number in (key, percent(met(groups[key]), groups[key]["rated"]), met(groups[key]), groups[key]["rated"])
        ]

    def types_apart(self):
        """The indicator with the widest gap between two types of entity."""
        rows = {}
        for row in self.report.rows(self.edition):
            kind = self.report.entities[row.entity].type
            rows.setdefault(row.indicator, {}).setdefault(kind, []).append(row.state)
        found, numbers = set(), []
        for whole in WHOLES:
            gaps = []
            for number, types in rows.items():
                ones = {kind: self.report.distribution(self.edition[0], states) for kind, states in types.items()}
                shares = sorted(
                    (Fraction(met(one), whole_of(one, whole)), kind) for kind, one in ones.items()
                    if one["rated"] >= LEAST_OF_TYPE)
                if shares:
                    values = [share for share, _ in shares]
                    clear = values.count(values[0]) == 1 == values.count(values[-1])
                    gaps.append((values[-1] - values[0], number, shares[-1][1], shares[0][1], clear))
            widest = max(gaps, default=(0, None, None, None, False))
            tied = [gap for gap in gaps if gap[0] == widest[0]]
            found.add(widest[1:4] if widest[4] and len(tied) == 1 else None)
        one = found.pop() if len(found) == 1 else None
        if one:
            for kind in one[1:]:
                group = self.report.distribution(self.edition[0], rows[one[0]][kind])
                numbers.append(percent(met(group), group["rated"]))
        clear = one and numbers[0] != numbers[1]
        return Check("compare.html", "types-heading", "ends" if clear else None, numbers)


def alone(groups):
    """The keys with the highest and the lowest share under each denominator; None if there is no single one."""
    ends = set()
    for whole in WHOLES:
        ranked = sorted((Fraction(met(one), whole_of(one, whole)), key) for key, one in groups.items() if whole_of(one, whole))
        if len(ranked) < 2 or ranked[0][0] == ranked[1][0] or ranked[-1][0] == ranked[-2][0]:
            return None
        ends.add((ranked[-1][1], ranked[0][1]))
    return ends.pop() if len(ends) == 1 else None


def met(distribution):
    return distribution["meets_or_exceeds"]["part"]


def whole_of(distribution, whole):
    if whole == "rated_and_not_applicable":
        return distribution["rated"] + distribution["not_applicable"]
    return distribution[whole]


def outcome(sentence):
    """The kind of a sentence; None if it compares nothing."""
    sentence = sentence.replace("highest level", "")
    for name, words in WORDS.items():
        if any(re.search(rf"\b{re.escape(word)}(?!\w)", sentence) for word in words):
            return name
    return None


def verdict_problems(claims, page):
    expected = [VERDICTS[one] for one in claims.verdicts()]
    found = [row[-1] for row in page.changes[1:-1]]
    return [] if found == expected else [
        f"index.html#table-change: {number}. row: “{one}” should be “{other}”"
        for number, (one, other) in enumerate(zip(found, expected), 1) if one != other
    ] or [f"index.html#table-change: {len(found)} rows, and {len(expected)} were recomputed"]


def elsewhere(folder, checked):
    """The headings on all other pages that compare something; there should be none."""
    problems = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.relpath(os.path.join(place, name), folder)
            if path.endswith(".html") and path not in checked:
                with open(os.path.join(folder, path), encoding="utf-8") as file:
                    headings = re.findall(r"<(h[1-3])[^>]*>(.*?)</\1>", file.read(), re.DOTALL)
                plain = [re.sub(r"<[^>]*>", "", text) for _, text in headings]
                problems += [f"{path}: nothing here recomputes “{text}”" for text in plain if outcome(text)]
    return problems


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
