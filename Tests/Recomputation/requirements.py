"""Calculates the state of each requirement, and the agreement of claims with answers, from yes-no answers only."""

from itertools import combinations

STATES = ("answered", "implied", "lacking", "not_known", "not_applicable")
AGREEMENTS = ("same", "claim_higher", "claim_lower", "different", "open")


class Requirements:
    """The requirements of the report's latest edition, if its framework derives ratings from them."""

    def __init__(self, report, answers):
        self.report = report
        self.edition = report.editions[-1] if report.editions else None
        self.answers = {}
        for framework, year, entity, indicator, question, answer in answers:
            key = (framework, year, report.current(entity), indicator)
            self.answers.setdefault(key, {})[question] = answer == "yes"

    def facts(self):
        """The numbers of entities for each requirement, by the names in data/report.json."""
        if self.edition is None:
            return
        framework = self.report.frameworks[self.edition[0]]
        for number, rules in framework.rules.items():
            codes = [code for _, members in rules.values() for code in members]
            rows = {code: {**dict.fromkeys(STATES, 0), "holds_back": 0} for code in codes}
            for entity in self.report.reported(self.edition):
                key = (*self.edition, entity, number)
                rating = self.report.cells.get(key)
                if rating in (None, "not-reported"):
                    continue
                states = self.states(framework, rules, key, rating, codes)
                for code, state in states.items():
                    rows[code][state] += 1
                for code in self.next_step(framework, rules, rating, states):
                    rows[code]["holds_back"] += 1
            for code in framework.criteria[number]:
                yield number, code, rows[code]

    def states(self, framework, rules, key, rating, codes):
        if rating == "not-applicable":
            return dict.fromkeys(codes, "not_applicable")
        answers = self.answers.get(key, {}) if framework.derives else {}
        implied = set()
        if rating in framework.levels:
            for level in framework.levels[1 : framework.levels.index(rating) + 1]:
                kind, members = rules[level]
                implied |= set(members) if kind == "all" or len(members) == 1 else set()
        return {
            code: ("answered" if answers[code] else "lacking") if code in answers
            else "implied" if code in implied else "not_known"
            for code in codes
        }

    def next_step(self, framework, rules, rating, states):
        """All requirements that are in one of the smallest sets that reach the next level."""
        if rating not in framework.levels or rating == framework.levels[-1]:
            return set()
        position = framework.levels.index(rating) + 1
        have = {code for code, state in states.items() if state in ("answered", "implied")}
        lacking = [code for code in states if code not in have]
        for size in range(len(lacking) + 1):
            sets = [set(chosen) for chosen in combinations(lacking, size)
                    if reached(framework, rules, have | set(chosen)) >= position]
            if sets:
                return set.union(*sets)
        return set()

    def agreements(self):
        """The numbers of entities by agreement of claimed and derived ratings, for each edition and indicator."""
        for edition in self.report.editions:
            framework = self.report.frameworks[edition[0]]
            for number, rules in framework.rules.items():
                row = dict.fromkeys(AGREEMENTS, 0)
                for entity in self.report.reported(edition) if framework.derives else []:
                    key = (*edition, entity, number)
                    if key in self.answers and self.report.cells.get(key) in (*framework.levels, "not-applicable"):
                        row[self.agreement(framework, rules, self.report.cells[key], self.answers[key])] += 1
                if any(row.values()):
                    yield edition, number, row

    @staticmethod
    def agreement(framework, rules, claim, answers):
        derived = reached(framework, rules, {code for code, yes in answers.items() if yes})
        best = reached(framework, rules, {
            code for _, members in rules.values() for code in members if answers.get(code, True)})
        if claim not in framework.levels:
            return "different"
        if claim == framework.levels[derived]:
            return "open" if best > derived else "same"
        if framework.levels.index(claim) < derived:
            return "claim_lower"
        return "open" if best > derived else "claim_higher"


def derived_state(framework, rules, answers):
    """The level that the answers support; open if missing answers could still raise it."""
    given = reached(framework, rules, {code for code, yes in answers.items() if yes})
    best = reached(framework, rules, {
        code for _, members in rules.values() for code in members if answers.get(code, True)})
    return "open" if best > given else framework.levels[given]


def reached(framework, rules, have):
    """The position of the highest level whose requirements, and those of all lower levels, are met."""
    position = 0
    for level in framework.levels[1:]:
        kind, members = rules[level]
        if not (all if kind == "all" else any)(code in have for code in members):
            return position
        position += 1
    return position
