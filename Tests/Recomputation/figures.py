"""Calculates the figures of a report directly from the ratings, in a simple and slow way."""

from functools import cache

from sources import Rating

OUTSIDE = ("not-applicable", "not-reported", "under-review", "open")
WORK = ("normative", "operational", "institutional")


class Report:
    def __init__(self, ratings, entities, frameworks, year, outside=()):
        self.year = year
        self.outside = outside
        self.entities = entities
        self.frameworks = frameworks
        in_time = [rating for rating in ratings if rating.year <= year]
        real = [rating for rating in in_time if entities[rating.entity].type != "fictional"]
        self.fictional = bool(in_time) and not real
        self.cells = {
            (rating.framework, rating.year, self.current(rating.entity), rating.indicator): rating.state
            for rating in (in_time if self.fictional else real)
            if entities[rating.entity].counted
        }
        self.reporters = {key[:3] for key in self.cells}
        editions = {(framework, year) for framework, year, _ in self.reporters}
        if not any(edition[1] == year for edition in editions):
            editions |= {(one.id, year) for one in list(frameworks.values())[-1:] if one.first <= year}
        self.editions = sorted(editions, key=lambda edition: (edition[1], edition[0]))

    def current(self, code):
        """The entity's current code after any renaming."""
        while self.entities[code].renamed_to:
            code = self.entities[code].renamed_to
        return code

    # Coverage

    @cache
    def reported(self, edition):
        return [code for code in self.entities if (*edition, code) in self.reporters]

    @cache
    def absent(self, edition):
        """The entities that were expected to report and did not."""
        expected = [
            self.current(entity.code)
            for entity in self.entities.values()
            if entity.counted and (entity.type == "fictional") == self.fictional
            and entity.first <= edition[1] <= entity.last
        ]
        reported = self.reported(edition)
        return [code for code in self.entities if code in expected and code not in reported]

    def first_time(self, edition):
        before = [other for other in self.editions if self.editions.index(other) < self.editions.index(edition)]
        seen = {code for other in before for code in self.reported(other)}
        return [code for code in self.reported(edition) if code not in seen] if before else []

    def listed(self, edition):
        """The names on the list from outside of those with a report and of the others, and the name of each code."""
        if self.fictional or not self.outside:
            return None
        found, others, names = [], [], {}
        for name, codes in self.outside:
            own = {self.current(code) for code in codes}
            names |= {code: name for code in own}
            (found if own & set(self.reported(edition)) else others).append(name)
        return found, others, names

    def state(self, edition, code, number):
        """The state of a rating; None if the entity neither reported nor was expected to."""
        if (*edition, code) not in self.reporters and code not in self.absent(edition):
            return None
        return self.cells.get((*edition, code, number), "not-reported")

    # Distributions

    def rows(self, edition):
        """All ratings that were expected in the edition."""
        framework = self.frameworks[edition[0]]
        for code in self.reported(edition) + self.absent(edition):
            for number in framework.indicators:
                yield Rating(*edition, code, number, self.cells.get((*edition, code, number), "not-reported"))

    def groups(self, edition):
        """The states of the ratings in each group, by grouping and key."""
        framework = self.frameworks[edition[0]]
        rows = list(self.rows(edition))
        codes = list(dict.fromkeys(row.entity for row in rows))
        type_of = {code: self.entities[code].type for code in codes}
        area = {number: indicator[0] for number, indicator in framework.indicators.items()}
        work = {number: indicator[1] for number, indicator in framework.indicators.items()}
        yield "system", "system", [row.state for row in rows]
        for one in framework.areas:
            yield "area", one, [row.state for row in rows if area[row.indicator] == one]
        for one in framework.indicators:
            yield "indicator", one, [row.state for row in rows if row.indicator == one]
        for one in WORK:
            yield "work", one, [row.state for row in rows if one in work[row.indicator]]
        for one in sorted(set(type_of.values())):
            yield "type", one, [row.state for row in rows if type_of[row.entity] == one]
        for one in codes:
            yield "entity", one, [row.state for row in rows if row.entity == one]

    def distribution(self, framework, states):
        """The counts and shares of one group, by the names in data/report.json."""
        levels = self.frameworks[framework].levels
        met = levels[levels.index(self.frameworks[framework].met_from):]
        rated = sum(state in levels for state in states)
        wholes = {
            "rated": rated, "rated_and_not_applicable": rated + states.count("not-applicable"),
            "expected": len(states),
        }

        def share(part):
            percents = {f"percent_of_{name}": percent(part, whole) for name, whole in wholes.items()}
            return {"part": part, **percents}

        return {
            "levels": {level: states.count(level) for level in levels},
            **{state.replace("-", "_"): states.count(state) for state in OUTSIDE},
            "rated": rated, "expected": len(states),
            "meets_or_exceeds": share(sum(state in met for state in states)),
            "exceeds": share(states.count(levels[-1])),
        }

    # Changes

    def changes(self):
        """The movements between consecutive editions of one framework, by indicator and in total."""
        previous = {}
        for later in self.editions:
            earlier, previous[later[0]] = previous.get(later[0]), later
            if earlier:
                yield self.change(earlier, later)

    def overall_changes(self):
        """The movements between the first and the last edition of each framework, unless these are consecutive."""
        for framework in sorted({edition[0] for edition in self.editions}):
            own = [edition for edition in self.editions if edition[0] == framework]
            if len(own) > 2:
                yield self.change(own[0], own[-1])

    def change(self, earlier, later):
        codes = set(self.reported(earlier)) | set(self.reported(later))
        indicators = {
            number: self.movement(earlier, later, number, codes) for number in self.frameworks[later[0]].indicators
        }
        names = ("improved", "unchanged", "worsened", "not_comparable")
        return earlier, later, indicators, {name: sum(one[name] for one in indicators.values()) for name in names}

    def movement(self, earlier, later, number, codes):
        levels = self.frameworks[later[0]].levels
        movement = dict(improved=0, unchanged=0, worsened=0, not_comparable=0)
        for code in codes:
            before = self.cells.get((*earlier, code, number))
            after = self.cells.get((*later, code, number))
            if before not in levels or after not in levels:
                movement["not_comparable"] += 1
            else:
                step = levels.index(after) - levels.index(before)
                movement["improved" if step > 0 else "worsened" if step < 0 else "unchanged"] += 1
        return movement


def percent(part, whole):
    """The whole percentage, rounded half up; None if the denominator is zero."""
    return None if whole == 0 else (200 * part + whole) // (2 * whole)
