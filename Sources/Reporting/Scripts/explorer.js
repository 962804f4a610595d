// Filters and sorts the table of all ratings. Without this script the page shows the whole table unsorted.
(function () {
  "use strict";
  const form = document.getElementById("filters");
  const table = document.getElementById("heat");
  const count = document.getElementById("count");
  const field = name => document.getElementById(name).value;
  // The rating cells of a row, without the name at the beginning and the totals at the end.
  const ratingsOf = row => Array.from(row.cells).slice(1, -3);
  const heads = ratingsOf(table.tHead.rows[0]);
  const groups = Array.from(table.tBodies).map(body => ({
    body: body,
    rows: Array.from(body.rows).slice(1).map((row, place) => ({
      row: row,
      place: place,
      words: (row.cells[0].textContent + " " + row.cells[0].firstElementChild.title).toLocaleLowerCase(),
      cells: ratingsOf(row)
    }))
  }));
  // From the highest level to the lowest, then the states outside the scale.
  const scale = Array.from(document.getElementById("filter-level").options).slice(1).map(option => option.value);
  // Without the mark of a common input, which stands behind the symbol.
  const symbolOf = cell => cell.firstChild.textContent;
  const rank = cell => scale.indexOf(symbolOf(cell));

  function show() {
    const name = field("filter-name").trim().toLocaleLowerCase();
    const type = field("filter-type");
    const area = field("filter-area");
    const level = field("filter-level");
    const isOpen = heads.map(head => !area || head.dataset.area === area);
    heads.forEach((head, column) => { head.hidden = !isOpen[column]; });
    ratingsOf(table.tFoot.rows[0]).forEach((cell, column) => { cell.hidden = !isOpen[column]; });
    let entities = 0;
    let ratings = 0;
    for (const group of groups) {
      let inGroup = 0;
      for (const entry of group.rows) {
        let fitting = 0;
        entry.cells.forEach((cell, column) => {
          const fits = isOpen[column] && (!level || symbolOf(cell) === level);
          cell.hidden = !isOpen[column];
          cell.classList.toggle("faint", !fits);
          if (fits) { fitting += 1; }
        });
        const isShown = fitting > 0 && (!type || group.body.dataset.type === type) && entry.words.includes(name);
        entry.row.hidden = !isShown;
        if (isShown) { inGroup += 1; ratings += fitting; }
      }
      group.body.hidden = inGroup === 0;
      entities += inGroup;
    }
    const counts = { entities: entities, indicators: isOpen.filter(Boolean).length, ratings: ratings };
    count.textContent = count.dataset.text.replace(/\{(\w+)\}/g, (_, word) => counts[word].toLocaleString(document.documentElement.lang));
  }

  function sort() {
    const column = field("sort-by");
    for (const group of groups) {
      const rows = group.rows.slice().sort((a, b) =>
        (column === "" ? 0 : rank(a.cells[column]) - rank(b.cells[column])) || a.place - b.place);
      rows.forEach(entry => group.body.append(entry.row));
    }
  }

  // Shows the full text of a rating when the pointer rests on it.
  const titles = new Map(Array.from(document.getElementById("filter-level").options, option => [option.value, option.textContent]));
  table.addEventListener("mouseover", event => {
    const cell = event.target.closest("tbody td");
    const head = cell && heads[cell.cellIndex - 1];
    if (!head || cell.title) { return; }
    const [entity, indicator] = [cell.parentNode.cells[0], head].map(one => one.firstElementChild);
    cell.title = entity.title + "\n" + indicator.textContent + " " + indicator.title + "\n" + titles.get(symbolOf(cell))
      + Array.from(cell.querySelectorAll("abbr"), one => "\n" + one.title).join("");
  });

  const renew = () => { sort(); show(); };
  form.addEventListener("input", renew);
  form.addEventListener("change", renew);
  // The form fields are cleared only after the event.
  form.addEventListener("reset", () => setTimeout(renew));
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  // The browser may restore earlier selections.
  renew();
})();
