"""Checks the shades of ratings without colour: in order, different enough, and never without text."""

# The shades of the levels, from the lowest to the highest. States outside the scale have no order.
ORDERED = ("r0", "r1", "r2", "r3")
OUTSIDE = ("na", "nr", "ur")

# In units of perceived lightness, from 0 for black to 100 for white.
LEAST_STEP = 12
LEAST_CONTRAST = 4.5


def problems(browser):
    """What readers would not see on the current page in greyscale."""
    shown = browser.execute_script(_COLLECT, ORDERED + OUTSIDE)
    found = []
    for one in shown["cells"]:
        if not one["text"]:
            found.append(f"a cell of tone {one['tone']} says nothing")
        elif contrast(grey(one["ink"]), grey(one["ground"])) < LEAST_CONTRAST:
            found.append(f"“{one['text']}” of tone {one['tone']} is too pale in greyscale")
    found += [f"a bar stands without its numbers: {row}" for row in shown["bars"]]
    grounds = {}
    for one in shown["cells"]:
        grounds.setdefault(one["tone"], set()).add(lightness(grey(one["ground"])))
    if any(len(tones) > 1 for tones in grounds.values()):
        found.append("one tone has several lightnesses")
    tones = [tone for tone in ORDERED if tone in grounds]
    steps = [min(grounds[b]) - min(grounds[a]) for a, b in zip(tones, tones[1:])]
    if steps and (len({step > 0 for step in steps}) > 1 or min(map(abs, steps)) < LEAST_STEP):
        found.append(f"levels are not told apart in greyscale: steps of {[round(step) for step in steps]}")
    return sorted(set(found))


def grey(colour):
    """The shade of grey in which a black-and-white printer prints red, green and blue, each from 0 to 1."""
    red, green, blue = colour
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def luminance(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lightness(value):
    y = luminance(value)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


# Cells and symbols with a shade, each with its text and colours, and rows whose bar has no numbers.
_COLLECT = """
const numbers = text => text.match(/[\\d.]+/g).map(Number);
const ground = element => {
  for (let one = element; one; one = one.parentElement) {
    const colour = numbers(getComputedStyle(one).backgroundColor);
    if (colour.length === 3 || colour[3] > 0) { return colour.slice(0, 3).map(part => part / 255); }
  }
  return [1, 1, 1];
};
const tones = arguments[0];
const cells = Array.from(document.querySelectorAll(tones.map(tone => "td." + tone + ",.mark." + tone).join())).map(cell => ({
  tone: tones.find(tone => cell.classList.contains(tone)), text: cell.textContent.trim(),
  ink: numbers(getComputedStyle(cell).color).slice(0, 3).map(part => part / 255), ground: ground(cell)}));
const bars = Array.from(document.querySelectorAll("tr")).filter(row =>
  row.querySelector("svg.stack") && !Array.from(row.querySelectorAll("td")).some(cell => /\\d/.test(cell.textContent)))
  .map(row => row.cells[0].textContent);
return {cells: cells, bars: bars};
"""
