"""Tests the scripts of the report: what they show must match the data files."""

import csv
import os
import urllib.parse

import browsing
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select


def problems(browser, folder):
    found = []
    if os.path.exists(os.path.join(folder, "explorer.html")):
        found += explorer(browser, folder) + comparison(browser, folder) + without(browser, folder)
    # A briefing pack has no pages of entities.
    if os.path.isdir(os.path.join(folder, "entities")):
        found += sheets(browser, folder)
    return found


def explorer(browser, folder):
    browsing.show(browser, os.path.join(folder, "explorer.html"), 1280, "light")
    found = []
    rows = len(_shown(browser))

    def expect(what, holds):
        if not holds:
            found.append(f"explorer.html: {what}")

    expect("the table is empty", rows > 0)
    types = Select(browser.find_element(By.ID, "filter-type"))
    first = types.options[1].text
    types.select_by_index(1)
    typed = _shown(browser)
    expect("a type leaves rows of another", {row[0] for row in typed} == {first})
    browser.find_element(By.CSS_SELECTOR, "#filters button").click()
    browser.execute_async_script("setTimeout(arguments[0], 50)")
    expect("“show all” does not bring all rows back", len(_shown(browser)) == rows)

    level = Select(browser.find_element(By.ID, "filter-level"))
    for option in [option.get_attribute("value") for option in level.options[1:]]:
        level.select_by_value(option)
        expect(f"a row without {option} stays", all(option in row[2] for row in _shown(browser)))
    level.select_by_index(0)

    said = browser.execute_script(
        """const cell = document.querySelector("#heat tbody td");
        cell.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
        const level = Array.from(document.getElementById("filter-level").options).find(o => o.value === cell.firstChild.textContent);
        return [cell.title, level.textContent]""")
    expect("a rating is not said in full where a pointer rests", said[0].count("\n") >= 2 and said[1] in said[0].split("\n"))

    areas = Select(browser.find_element(By.ID, "filter-area"))
    areas.select_by_index(1)
    columns = browser.execute_script(
        "return Array.from(document.querySelectorAll('#heat thead th[data-area]')).filter(h => !h.hidden).map(h => h.dataset.area)")
    expect("an area leaves columns of another", set(columns) == {areas.options[1].text})
    expect("cells and columns differ in number", all(len(row[2]) == len(columns) for row in _shown(browser)))
    areas.select_by_index(0)

    name = browser.find_element(By.ID, "filter-name")
    code = _shown(browser)[-1][1]
    name.send_keys(code)
    expect("a name does not find its entity", code in [row[1] for row in _shown(browser)])
    expect("a name leaves all rows", len(_shown(browser)) < rows or rows == 1)
    name.clear()
    name.send_keys(" ")

    order = [option.get_attribute("value") for option in level.options[1:]]
    Select(browser.find_element(By.ID, "sort-by")).select_by_index(1)
    by_type = {}
    for kind, _, cells in _shown(browser):
        by_type.setdefault(kind, []).append(order.index(cells[0]))
    expect("rows are not in the order of the rating", all(ranks == sorted(ranks) for ranks in by_type.values()))
    return found


def comparison(browser, folder):
    """Compares every choice on the page, for one entity, with ratings.csv."""
    browsing.show(browser, os.path.join(folder, "compare.html"), 1280, "light")
    with open(os.path.join(folder, "data", "ratings.csv"), encoding="utf-8", newline="") as file:
        ratings = list(csv.DictReader(file))
    with open(os.path.join(folder, "data", "entities.csv"), encoding="utf-8", newline="") as file:
        kinds = {row["code"]: row["type"] for row in csv.DictReader(file)}
    entity = Select(browser.find_element(By.ID, "entity"))
    code = entity.options[len(entity.options) // 2].text
    browser.get(browser.current_url + "?entity=" + urllib.parse.quote(code))
    entity = Select(browser.find_element(By.ID, "entity"))
    found = []
    if entity.first_selected_option.text != code:
        found.append(f"compare.html: {code} was asked for, {entity.first_selected_option.text} is shown")
    found += differences(browser)
    for year, value, label, summary, shown in _choices(browser):
        # A year may have two frameworks with different numbers of indicators.
        year = year[:4]
        frameworks = {row["framework"] for row in _ratings(ratings, code, year)}
        framework = next((f for f in sorted(frameworks) if len(_ratings(ratings, code, year, f)) == len(shown)), None)
        own = _ratings(ratings, code, year, framework)
        where = f"compare.html: {code} {year} beside {label}"
        if not shown or len(shown) != len(own):
            found.append(f"{where}: {len(shown)} rows for {len(own)} ratings")
        elif value == "all":
            reported = [row for row in ratings if row["year"] == year and row["framework"] == own[0]["framework"]]
            met, rated = _met(reported)
            if f"({met:,} of {rated:,})" not in summary:
                found.append(f"{where}: {met:,} of {rated:,} is not what the page says")
            if [_input(row) for row in own] != [row[-1] if row[-1] in ("c", "c?") else "" for row in shown]:
                found.append(f"{where}: the common inputs are not those of ratings.csv")
        elif value == "both":
            groups = _groups(ratings, kinds, own[0])
            counts = [
                [_met([row for row in rows if row["indicator"] == one["indicator"]]) for rows in groups] for one in own]
            if [row[2:4] for row in shown] != [[f"{met} of {rated}" for met, rated in row] for row in counts]:
                found.append(f"{where}: the counts by indicator are not those of ratings.csv")
            for met, rated in map(_met, groups):
                if f"({met:,} of {rated:,})" not in summary:
                    found.append(f"{where}: {met:,} of {rated:,} is not what the page says")
        elif value != "type":
            is_year = value.startswith("year")
            name = code if is_year else label
            when = label.removeprefix(code).strip()[:4] if is_year else year
            other = _ratings(ratings, name, when, framework)
            if [one["final"] == two["final"] for one, two in zip(own, other)] != [row[1] == row[2] for row in shown]:
                found.append(f"{where}: the marks are not those of ratings.csv")
    return found


def _input(row):
    """The mark of a rating that is, or may be, a common input."""
    return "" if not row["common_input"] else "c?" if row["common_input"].endswith("?") else "c"


def differences(browser):
    """On request, only rows that differ are shown for two entities; all rows are shown for an entity and a group."""
    shown = browser.execute_script(
        """const at = id => document.getElementById(id);
        const choose = value => { at("beside").value = value; at("beside").dispatchEvent(new Event("change")); };
        const rows = () => Array.from(document.querySelectorAll("#two-ratings tbody tr"));
        const other = Array.from(at("beside").options).find(one => one.value.startsWith("entity"));
        if (!other) { return null; }
        choose(other.value);
        const before = rows().length;
        at("differences").click();
        const mark = cell => cell.querySelector(".mark").textContent;
        const after = rows().filter(row => !row.hidden).map(row => mark(row.cells[1]) === mark(row.cells[2]));
        choose("all");
        const group = rows().filter(row => !row.hidden).length;
        at("differences").click();
        return [before, after, group, rows().length];""")
    if shown and (any(shown[1]) or len(shown[1]) > shown[0] or shown[2] != shown[3]):
        return ["compare.html: the choice of differences leaves other rows"]
    return []


def _choices(browser):
    """(year, value, label, summary, rows) for every year and every possible comparison.

    A row is the text of its first four cells, and the mark of an input in the second.
    """
    return browser.execute_script(
        """const at = id => document.getElementById(id);
        const text = cell => {
          const copy = cell.cloneNode(true);
          copy.querySelectorAll("sup").forEach(one => one.remove());
          return copy.textContent.trim();
        };
        const input = row => row.cells[1].querySelector("sup");
        const choose = (id, value) => {
          at(id).value = value;
          at(id).dispatchEvent(new Event("change", {bubbles: true}));
        };
        return Array.from(at("year").options).flatMap(year => {
          choose("year", year.value);
          return Array.from(at("beside").options).map(beside => {
            choose("beside", beside.value);
            const rows = Array.from(document.querySelectorAll("#two-ratings tbody tr"));
            return [year.textContent, beside.value, beside.textContent, at("summary").textContent,
              rows.map(row => [...Array.from(row.cells).slice(0, 4).map(text), input(row) ? input(row).textContent : ""])];
          });
        })""")


def sheets(browser, folder):
    """Each entity's report card fits on one A4 page with margins of 14 mm, as in the style sheet."""
    found = []
    millimetre = 96 / 25.4
    for name in sorted(os.listdir(os.path.join(folder, "entities"))):
        browsing.show(browser, os.path.join(folder, "entities", name), round(182 * millimetre), "light")
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        bottom = browser.execute_script(
            """const card = document.querySelector(".card");
            return card ? card.getBoundingClientRect().bottom + scrollY : 0""")
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        if bottom > 269 * millimetre:
            found.append(f"entities/{name}: the card is {round(bottom / millimetre)} mm long, and a sheet holds 269")
    return found


def without(browser, folder):
    """Without scripts, pages show the full tables and no controls that do nothing."""
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        found = []
        for path, table in (("explorer.html", "#heat"), ("compare.html", "table.compare")):
            browsing.show(browser, os.path.join(folder, path), 1280, "light")
            if not browser.find_element(By.CSS_SELECTOR, f"{table} tbody td").is_displayed():
                found.append(f"{path}: no table without scripts")
            if browser.find_element(By.CSS_SELECTOR, "form").is_displayed():
                found.append(f"{path}: controls without a script behind them")
        return found
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def _shown(browser):
    """(type, entity, symbols) for each visible row."""
    return browser.execute_script(
        """return Array.from(document.querySelectorAll("#heat tbody")).filter(body => !body.hidden).flatMap(body =>
          Array.from(body.rows).slice(1).filter(row => !row.hidden).map(row => [body.dataset.type,
            row.cells[0].textContent, Array.from(row.cells).slice(1, -3).filter(c => !c.hidden).map(c => c.firstChild.textContent)]))""")


def _ratings(rows, code, year, framework=None):
    own = [row for row in rows if row["entity"] == code and row["year"] == year]
    return own if framework is None else [row for row in own if row["framework"] == framework]


def _groups(rows, kinds, own):
    """The ratings of the year by entities of the same type, and by all entities."""
    reported = [row for row in rows if row["year"] == own["year"] and row["framework"] == own["framework"]]
    return [row for row in reported if kinds[row["entity"]] == kinds[own["entity"]]], reported


def _met(rows):
    """The number of ratings that meet or exceed requirements, and the number on the scale."""
    rated = [row["final"] for row in rows if row["final"] in ("exceeds", "meets", "approaches", "missing")]
    return sum(rating in ("exceeds", "meets") for rating in rated), len(rated)
