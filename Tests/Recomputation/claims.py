"""Checks every sentence of a report that compares shares, or states their change, against the inputs.

    python3 claims.py SUBMISSIONS INDICATORS REPORT

A sentence on a change must be in the report, with the right numbers, if the change is significant, and one that
compares groups if it is true under each of the three denominators; neither must be there otherwise. Prints the number of correct places; exits with 1 after listing all incorrect ones.
"""

import csv
import os
import re
import sys
from fractions import Fraction

import chance
import figures
import points
import sources
import statistical
from figures import percent
from pages import Page

WHOLES = ("rated", "rated_and_not_applicable", "expected")
LEAST_OF_TYPE = 5
WORDS = {
    "none": ("No clear change", "no clear change"), "up": ("rose",), "down": ("fell",),
    "break": ("cannot be compared",),
    "ends": ("highest", "lowest", "largest", "smallest", "furthest", "meet or exceed requirements;"),
}
VERDICTS = {"up": "▲ higher", "down": "▼ lower", "none": "no clear change", "few": "too few to test"}


def main(submissions, indicators, folder):
    year = int(os.path.basename(os.path.normpath(folder)))
    report = figures.Report(
        sources.ratings(submissions), sources.entities(indicators), sources.frameworks(indicators), year)
    with open(os.path.join(folder, "data", "intervals.csv"), encoding="utf-8", newline="") as file:
        intervals = {
            tuple(row[key] for key in ("framework", "from", "year", "by", "key")): row for row in csv.DictReader(file)}
    claims = Claims(report, intervals)
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

    def __init__(self, page, place, outcome, numbers=(), any_order=False):
        self.page, self.place, self.outcome, self.any_order = page, place, outcome, any_order
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
        same = sorted(stated) == sorted(self.numbers) if self.any_order else (
            all(number in rest for number in self.numbers)
            and (self.outcome in ("ends", "break") or len(stated) == len(self.numbers)))
        right = outcome(said[0]) == self.outcome and same
        return [] if right else [
            f"{self.page}#{self.place}: “{said[0]}” should be “{self.outcome}” with {', '.join(self.numbers)}"]


class Claims:
    def __init__(self, report, intervals):
        self.report = report
        self.edition = report.editions[-1]
        self.framework = report.frameworks[self.edition[0]]
        self.before = next((edition for edition in reversed(report.editions[:-1]) if edition[0] == self.edition[0]), None)
        self.groups = {
            edition: {(by, key): report.distribution(edition[0], states) for by, key, states in report.groups(edition)}
            for edition in report.editions
        }
        self.tests = {(one.earlier, one.later, one.by, one.key): one for one in chance.tests(report)}
        self.intervals = intervals
        # Additional frameworks form series of their own.
        self.main = [name for name in report.frameworks if name.startswith("un-swap")]

    def pages(self):
        return ["index.html", "compare.html", *(self.indicator_page(number) for number in self.framework.indicators)]

    def indicator_page(self, number):
        return f"indicators/{number.lower()}.html"

    def expected(self):
        return [*self.system(), *self.ends(), self.types_apart(), *(
            check for number in self.framework.indicators for check in self.indicator(number))]

    # Change

    def direction(self, earlier, later, group):
        """up or down if the test is significant and whole percentages show it; none; few if nothing was tested."""
        test = self.tests[earlier, later, *group]
        if test.p is None:
            return "few"
        return points.direction_shown(self.report, test) or "none"

    def interval(self, earlier, later, group):
        """The bounds in the data; they depend on a seeded generator and are not recalculated."""
        row = self.intervals.get((later[0], str(earlier[1]), str(later[1]), *group))
        if not row:
            return []
        test = self.tests[earlier, later, *group]
        chances = []
        if test.corrected is not None:
            # The size of the family is told unless the test is alone in it; for the system it is told in words.
            sizes = [test.family] if test.family > 1 and group[0] != "system" else []
            chances = [statistical.digits(max(test.corrected, Fraction(1, 10_000)), 4), *sizes]
        return [*chances, 95, *(f"{abs(int(row[end])) / 100:.2f}" for end in ("low", "high"))]

    def shares(self, edition, group):
        one = self.groups[edition][group]
        return percent(met(one), one["rated"]), met(one), one["rated"]

    def system(self):
        group = ("system", "system")
        pairs = [(earlier, later) for earlier, later, *_ in self.report.changes() if later[0] in self.main]
        overall = [(earlier, later) for earlier, later, *_ in self.report.overall_changes() if later[0] in self.main]
        latest = pairs[-1] if pairs else None
        change = self.direction(*latest, group) if latest else None
        is_now = latest is not None and latest[1] == self.edition
        yield Check("index.html", "point-share", change if is_now else None, self.change_numbers(latest, group),
            any_order=True)
        whole = overall[-1] if overall else None
        rose = [self.direction(*whole, ("indicator", number)) for number in self.indicators(whole)] if whole else []
        yield Check(
            "index.html", "point-overall", self.direction(*whole, group) if whole else None,
            self.change_numbers(whole, group, [len(rose), rose.count("up"), rose.count("down")]), any_order=True)
        short = self.short_numbers(latest, group, change)
        yield Check("index.html", "decomposition", change, short, any_order=True)
        one_framework = len({edition[0] for edition in self.report.editions}) == 1
        trend = whole or latest
        way = self.direction(*trend, group) if trend and trend[1] == self.edition else "none"
        clear = one_framework and way != "none"
        yield Check("index.html", "trend", way if clear else None, self.short_numbers(trend, group, way), any_order=True)
        first = self.before is None and len(self.report.editions) > 1
        yield Check("index.html", "point-break", "break" if first else None)

    def indicators(self, pair):
        return list(self.report.frameworks[pair[0][0]].indicators)

    def version(self, pair):
        return self.report.frameworks[pair[0][0]].version

    def short_numbers(self, pair, group, way):
        if not pair:
            return []
        shares = [self.shares(edition, group)[0] for edition in pair]
        return [self.version(pair), *shares, pair[0][1], pair[1][1]]

    def change_numbers(self, pair, group, further=()):
        if not pair:
            return []
        test = self.tests[*pair, *group]
        shares = [number for edition in pair for number in self.shares(edition, group)]
        return [
            self.version(pair), pair[0][1], pair[1][1], *shares, test.counts["entities_higher"],
            test.counts["entities_lower"], pair[0][1], *further, *self.interval(*pair, group)]

    def indicator(self, number):
        page = self.indicator_page(number)
        if self.before is None:
            earlier = self.report.editions[:-1]
            years = [self.edition[1], earlier[-1][1]] if earlier else []
            yield Check(page, "change", "break" if earlier else None, years)
            return
        yield self.indicator_check(page, "change", (self.before, self.edition), number)
        overall = [pair[:2] for pair in self.report.overall_changes() if pair[1] == self.edition]
        for pair in overall:
            yield self.indicator_check(page, "overall-change", pair, number)

    def indicator_check(self, page, place, pair, number):
        group = ("indicator", number)
        change = self.direction(*pair, group)
        movement = self.movement(*pair, number)
        compared = movement["improved"] + movement["unchanged"] + movement["worsened"]
        shares = [one for edition in pair for one in self.shares(edition, group)]
        numbers = [
            pair[0][1], pair[1][1], *shares, compared, movement["improved"], movement["unchanged"],
            movement["worsened"], *self.shared(pair, number, movement), *self.interval(*pair, group)]
        return Check(page, place, None if change == "few" else change, numbers, any_order=True)

    def shared(self, pair, number, movement):
        """How many of the entities that moved count as one judgement, by provider and direction."""
        levels = self.report.frameworks[pair[0][0]].levels
        providers = {**chance.shared(self.report, pair[1], number), **chance.shared(self.report, pair[0], number)}
        moved = {}
        for code, provider in providers.items():
            before, after = (self.report.state(edition, code, number) for edition in pair)
            if before in levels and after in levels and before != after:
                way = "improved" if levels.index(after) > levels.index(before) else "worsened"
                moved[provider, way] = moved.get((provider, way), 0) + 1
        return [one for key, count in sorted(moved.items()) if count > 1 for one in (movement[key[1]], count)]

    def movement(self, earlier, later, number):
        codes = set(self.report.reported(earlier)) | set(self.report.reported(later))
        return self.report.movement(earlier, later, number, codes)

    def verdicts(self):
        """For the latest two years, in the order of the indicators."""
        pairs = [(earlier, later) for earlier, later, *_ in self.report.changes() if later[0] in self.main]
        return [self.direction(*pairs[-1], ("indicator", number)) for number in self.indicators(pairs[-1])] if pairs else []

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
