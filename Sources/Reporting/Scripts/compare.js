// Compares an entity with another, with a group, or with itself in another year. Without this script the page shows only
// the table of types.
(function () {
  "use strict";
  const data = JSON.parse(document.getElementById("ratings-data").textContent);
  const words = data.words;
  const at = id => document.getElementById(id);
  const grouped = number => number.toLocaleString(document.documentElement.lang);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const element = (name, text, attributes) => {
    const made = document.createElement(name);
    if (text !== undefined) { made.textContent = text; }
    for (const key of Object.keys(attributes || {})) { made.setAttribute(key, attributes[key]); }
    return made;
  };
  const option = (value, text) => element("option", text, { value: value });
  const optionGroup = (label, options) => {
    const made = element("optgroup", undefined, { label: label });
    made.append(...options);
    return made;
  };
  const yearsOf = entity => data.editions.map((_, place) => place).filter(place => entity.ratings[place]);
  const frameworkAt = place => data.frameworks[data.editions[place].framework];
  // If a year has several frameworks, its name includes the framework.
  const yearName = place => {
    const year = data.editions[place].year;
    const isAlone = data.editions.filter(edition => edition.year === year).length === 1;
    return isAlone ? year : year + ", " + frameworkAt(place).title;
  };
  // A rating is stored as its position in the framework's marks: levels from the highest to the lowest, then states
  // outside the scale. This is the position of its level in the scale; undefined for a state outside the scale.
  const level = (framework, mark) => mark < framework.levels ? framework.levels - 1 - mark : undefined;

  // Decodes the ratings of each edition from the packed text.
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (const entity of data.entities) {
    let start = 0;
    const text = entity.ratings;
    entity.ratings = data.editions.map((_, place) => {
      const framework = frameworkAt(place);
      const count = framework.indicators.length;
      if (text[start] === " ") { start += 1; return undefined; }
      const own = text.slice(start, start + Math.ceil(count / framework.together));
      start += own.length;
      const base = framework.marks.length;
      return Array.from(own).map(one => alphabet.indexOf(one)).flatMap(value =>
        framework.together === 2 ? [Math.floor(value / base), value % base] : [value]).slice(0, count);
    });
  }

  function offerYears() {
    const entity = data.entities[at("entity").value];
    const before = at("year").value;
    const places = yearsOf(entity).reverse();
    at("year").replaceChildren(...places.map(place => option(place, yearName(place))));
    if (places.includes(Number(before)) && before !== "") { at("year").value = before; }
  }

  function offerOthers() {
    const own = Number(at("entity").value);
    const entity = data.entities[own];
    const place = Number(at("year").value);
    const before = at("beside").value;
    const years = yearsOf(entity).filter(other =>
      other !== place && data.editions[other].framework === data.editions[place].framework);
    const others = data.entities.map((other, index) => [other, index])
      .filter(([other, index]) => index !== own && other.ratings[place]);
    const groups = [option("all", words["whole-system"]), option("type", words["compare-type"] + ": " + entity.type),
      option("both", words["compare-both"])];
    at("beside").replaceChildren(...groups);
    if (years.length) {
      at("beside").append(optionGroup(words["compare-years"],
        years.map(other => option("year-" + other, entity.code + " " + data.editions[other].year))));
    }
    if (others.length) {
      at("beside").append(optionGroup(words["compare-entities"],
        others.map(([other, index]) => option("entity-" + index, other.code))));
    }
    if (Array.from(at("beside").options).some(one => one.value === before)) { at("beside").value = before; }
  }

  // The cell of the rating of an entity in an edition on the indicator at `position`.
  function markCell(framework, entity, place, position) {
    const mark = framework.marks[entity.ratings[place][position]];
    const cell = element("td", undefined, { class: "rating" });
    cell.append(element("span", mark.symbol, { class: "mark " + mark.tone }), " " + mark.title);
    const input = data.inputs[Number(entity.inputs[place][position])];
    if (input) { cell.append(" ", element("sup", input)); }
    return cell;
  }

  // Replaces the table with a new one; the last columns contain numbers.
  function tabulate(caption, titles, numbers, rows) {
    const table = element("table", undefined, { class: "ratings" });
    table.append(element("caption", caption), element("thead"), element("tbody"));
    const cells = titles.map(title => element("th", title, { scope: "col" }));
    cells.slice(titles.length - numbers).forEach(cell => cell.classList.add("num"));
    table.tHead.append(element("tr"));
    table.tHead.rows[0].append(...cells);
    table.tBodies[0].append(...rows);
    at("two-ratings").replaceChildren(table);
  }

  function show() {
    const entity = data.entities[at("entity").value];
    const place = Number(at("year").value);
    const framework = frameworkAt(place);
    const one = entity.code + " " + data.editions[place].year;
    const own = entity.ratings[place];
    const choice = at("beside").value;
    const isGroup = ["all", "type", "both"].includes(choice);
    (choice === "both" ? besideBoth : isGroup ? besideGroup : besideOne)(framework, entity, place, own, one, choice);
    at("differences").disabled = isGroup;
    narrow();
  }

  // If only differences are wanted, rows with equal ratings are left out. A group has no rating of its own.
  function narrow() {
    const isNarrow = at("differences").checked && !at("differences").disabled;
    for (const row of at("two-ratings").querySelectorAll("tbody tr")) {
      row.hidden = isNarrow && row.dataset.same === "yes";
    }
  }

  const caption = (one, other, framework) =>
    fill(words["compare-caption-two"], { one: one, other: other, framework: framework.title });

  function besideOne(framework, entity, place, own, one, choice) {
    const index = Number(choice.split("-")[1]);
    const isYear = choice.startsWith("year");
    const others = isYear ? entity.ratings[index] : data.entities[index].ratings[place];
    const other = isYear ? entity.code + " " + data.editions[index].year
      : data.entities[index].code + " " + data.editions[place].year;
    const counts = { one: one, other: other, higher: 0, same: 0, lower: 0, not: 0 };
    const rows = own.map((mark, position) => {
      const [a, b] = [level(framework, mark), level(framework, others[position])];
      const outcome = a === undefined || b === undefined ? "not" : a > b ? "higher" : a < b ? "lower" : "same";
      counts[outcome] += 1;
      const said = { not: words["compare-not"], same: words["compare-same"], higher: one, lower: other }[outcome];
      const row = element("tr", undefined, { "data-same": mark === others[position] ? "yes" : "no" });
      row.append(element("th", framework.indicators[position], { scope: "row" }),
        markCell(framework, entity, place, position),
        isYear ? markCell(framework, entity, index, position)
          : markCell(framework, data.entities[index], place, position),
        element("td", said));
      return row;
    });
    tabulate(caption(one, other, framework), [words["column-indicator"], one, other, words["compare-higher"]], 0, rows);
    at("summary").textContent = fill(words["compare-summary"], counts);
  }

  // The number of members of a group with ratings in an edition and, by indicator, how many ratings are on the scale and
  // how many of these meet requirements.
  function groupAt(framework, place, name, holds) {
    const members = data.entities.filter(member => member.ratings[place] && holds(member));
    const levels = framework.marks.slice(0, framework.levels);
    const rows = framework.indicators.map((_, position) => {
      const counts = levels.map((_, is) => members.filter(member => member.ratings[place][position] === is).length);
      return {
        counts: counts, whole: counts.reduce((sum, count) => sum + count, 0),
        part: levels.reduce((sum, _, is) => sum + (level(framework, is) >= framework.met ? counts[is] : 0), 0)
      };
    });
    const sum = key => rows.reduce((sum, row) => sum + row[key], 0);
    return { name: name + " " + data.editions[place].year, n: members.length, rows: rows,
      part: sum("part"), whole: sum("whole") };
  }

  const all = (framework, place) => groupAt(framework, place, words["whole-system"], () => true);
  const ofType = (framework, place, type) => groupAt(framework, place, type, member => member.type === type);
  const shareOf = row => fill(words["part-of-whole"], { part: row.part, whole: row.whole });
  const percentOf = group => group.whole
    ? Math.floor((200 * group.part + group.whole) / (2 * group.whole)) + "% (" + fill(words["part-of-whole"],
      { part: grouped(group.part), whole: grouped(group.whole) }) + ")"
    : "–";

  // The number of an entity's ratings on the scale, and the number of these that meet requirements.
  function ownCounts(framework, own) {
    const levels = own.map(mark => level(framework, mark)).filter(position => position !== undefined);
    return { part: levels.filter(position => position >= framework.met).length, whole: levels.length };
  }

  function besideGroup(framework, entity, place, own, one, choice) {
    const isAll = choice === "all";
    const group = isAll ? all(framework, place) : ofType(framework, place, entity.type);
    const other = isAll ? words["compare-all"] + " " + data.editions[place].year : group.name;
    const levels = framework.marks.slice(0, framework.levels);
    const rows = own.map((mark, position) => {
      const row = element("tr");
      row.append(element("th", framework.indicators[position], { scope: "row" }), markCell(framework, entity, place, position),
        element("td", shareOf(group.rows[position]), { class: "num" }),
        ...group.rows[position].counts.map(count => element("td", count, { class: "num" })));
      return row;
    });
    const titles = [words["column-indicator"], one, group.name + ": " + words["column-met"]];
    tabulate(caption(one, other, framework), titles.concat(levels.map(mark => mark.title)), levels.length + 1, rows);
    at("summary").textContent = fill(words["compare-summary-group"], Object.assign(ownCounts(framework, own),
      { one: one, other: other, n: group.n, percent: percentOf(group) }));
  }

  function besideBoth(framework, entity, place, own, one) {
    const groups = [ofType(framework, place, entity.type), all(framework, place)];
    const rows = own.map((mark, position) => {
      const row = element("tr");
      row.append(element("th", framework.indicators[position], { scope: "row" }), markCell(framework, entity, place, position),
        ...groups.map(group => element("td", shareOf(group.rows[position]), { class: "num" })));
      return row;
    });
    const titles = groups.map(group => group.name + ": " + words["column-met"]);
    tabulate(caption(one, groups.map(group => group.name).join(", "), framework),
      [words["column-indicator"], one].concat(titles), titles.length, rows);
    at("summary").textContent = fill(words["compare-summary-both"], Object.assign(ownCounts(framework, own), {
      one: one, type: groups[0].name, share: percentOf(groups[0]), members: groups[0].n,
      other: words["compare-all"] + " " + data.editions[place].year, percent: percentOf(groups[1]), n: groups[1].n }));
  }

  const offered = data.entities.map((entity, index) => [entity, index]).filter(([entity]) => yearsOf(entity).length);
  if (!offered.length) { return; }
  at("entity").append(...offered.map(([entity, index]) => option(index, entity.code)));
  // Links on the pages of entities select the entity to compare.
  const asked = new URLSearchParams(location.search).get("entity");
  const found = offered.find(([entity]) => entity.code === asked);
  if (found) { at("entity").value = found[1]; }
  at("entity").addEventListener("change", () => { offerYears(); offerOthers(); show(); });
  at("year").addEventListener("change", () => { offerOthers(); show(); });
  at("beside").addEventListener("change", show);
  at("differences").addEventListener("change", narrow);
  at("choice").addEventListener("submit", event => event.preventDefault());
  offerYears();
  offerOthers();
  show();
  at("two").hidden = false;
})();
