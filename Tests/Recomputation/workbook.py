"""Calculates the formulas of a template from its cells, without any spreadsheet program.

Usage: workbook.py TEMPLATE.xlsx EXAMPLES.json

EXAMPLES is a list of objects: an indicator, its answers by question, and the rating and the highest possible rating that
the answers must give ("" for none). Each example is written into the sheet of answers, and what the formulas of the
sheet of requirements give for its indicator is compared.
"""

import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<text>"(?:[^"]|"")*")|(?P<function>[A-Z]+)\(
    |(?P<range>(?:(?:'(?:[^']|'')+'|[A-Za-z_]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)
    |(?P<operator><>|<=|>=|[-+*/&=<>(),]))""",
    re.VERBOSE,
)


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


class Workbook:
    """The cells of all sheets: values as they stand, and formulas by their text."""

    def __init__(self, path):
        self.sheets = {}
        with zipfile.ZipFile(path) as archive:
            relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
            targets = {relation.get("Id"): relation.get("Target") for relation in relations}
            for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
                part = archive.read("xl/" + targets[sheet.get(RELATION)])
                self.sheets[sheet.get("name")] = self.cells(ElementTree.fromstring(part))

    @staticmethod
    def cells(sheet):
        cells = {}
        for cell in sheet.iter(MAIN + "c"):
            letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            formula, value = cell.find(MAIN + "f"), cell.find(MAIN + "v")
            if formula is not None:
                content = Formula(formula.text)
            elif cell.get("t") == "inlineStr":
                content = "".join(text.text or "" for text in cell.iter(MAIN + "t"))
            elif value is not None:
                content = float(value.text)
            else:
                continue
            cells[(int(row), column(letters))] = content
        return cells

    def headings(self, sheet):
        return {text: position for (row, position), text in self.sheets[sheet].items() if row == 1}


class Formula:
    """The tokens of a formula."""

    def __init__(self, text):
        self.text = text
        self.tokens = []
        position = 0
        while position < len(text):
            match = TOKEN.match(text, position)
            if not match:
                raise ValueError(f"no formula at {text[position:position + 30]}")
            self.tokens.append((match.lastgroup, match.group(match.lastgroup)))
            position = match.end()


class Reference:
    """A range of cells; a single cell is a range of one."""

    def __init__(self, sheet, first, last):
        self.sheet, self.first, self.last = sheet, first, last

    def cells(self):
        for row in range(self.first[0], self.last[0] + 1):
            for position in range(self.first[1], self.last[1] + 1):
                yield row, position


class Calculation:
    """Values of cells, with other values in some of them."""

    def __init__(self, workbook, written):
        self.workbook = workbook
        self.written = written
        self.known = {}

    def value(self, sheet, cell):
        key = (sheet, cell)
        if key in self.written:
            return self.written[key]
        content = self.workbook.sheets[sheet].get(cell)
        if not isinstance(content, Formula):
            return content
        if key not in self.known:
            self.known[key] = scalar(self, Parser(self, sheet, content.tokens).whole())
        return self.known[key]

    def values(self, reference):
        return [self.value(reference.sheet, cell) for cell in reference.cells()]


def scalar(calculation, value):
    if isinstance(value, Reference):
        values = calculation.values(value)
        assert len(values) == 1, "a range where one value is needed"
        return values[0]
    return value


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def number(value):
    if value is None:
        return 0.0
    if isinstance(value, str):
        raise ValueError("#VALUE!: a text where a number is needed")
    return float(value)


def equal(left, right):
    """As spreadsheets do: capital letters do not matter, and a blank cell equals 0 and an empty text."""
    if left is None or right is None:
        other = right if left is None else left
        return other in (None, "", 0, False)
    if isinstance(left, str) != isinstance(right, str):
        return False
    return left.lower() == right.lower() if isinstance(left, str) else left == right


OPERATORS = {
    "+": lambda a, b: number(a) + number(b),
    "-": lambda a, b: number(a) - number(b),
    "*": lambda a, b: number(a) * number(b),
    "/": lambda a, b: number(a) / number(b),
    "&": lambda a, b: text(a) + text(b),
    "=": equal,
    "<>": lambda a, b: not equal(a, b),
    "<": lambda a, b: number(a) < number(b),
    ">": lambda a, b: number(a) > number(b),
    "<=": lambda a, b: number(a) <= number(b),
    ">=": lambda a, b: number(a) >= number(b),
}
LEVELS = [("=", "<>", "<", ">", "<=", ">="), ("&",), ("+", "-"), ("*", "/")]


class Parser:
    """Calculates while it reads; what IF does not choose is read without calculating."""

    def __init__(self, calculation, sheet, tokens):
        self.calculation, self.sheet, self.tokens = calculation, sheet, tokens
        self.position = 0
        self.skips = False

    def whole(self):
        value = self.expression(0)
        assert self.position == len(self.tokens), "a formula that does not end"
        return value

    def next(self):
        self.position += 1
        return self.tokens[self.position - 1]

    def ahead(self, *operators):
        return self.position < len(self.tokens) and self.tokens[self.position] in [("operator", o) for o in operators]

    def expect(self, operator):
        assert self.next() == ("operator", operator), f"{operator} is missing"

    def expression(self, level):
        if level == len(LEVELS):
            return self.single()
        value = self.expression(level + 1)
        while self.ahead(*LEVELS[level]):
            operator = self.next()[1]
            value = self.combine(operator, value, self.expression(level + 1))
        return value

    def combine(self, operator, left, right):
        if self.skips:
            return None
        left, right = (
            self.calculation.values(side) if isinstance(side, Reference) and side.first != side.last else side
            for side in (left, right)
        )
        left, right = (side if isinstance(side, list) else scalar(self.calculation, side) for side in (left, right))
        if not isinstance(left, list) and not isinstance(right, list):
            return OPERATORS[operator](left, right)
        length = len(left) if isinstance(left, list) else len(right)
        left = left if isinstance(left, list) else [left] * length
        right = right if isinstance(right, list) else [right] * length
        return [OPERATORS[operator](a, b) for a, b in zip(left, right, strict=True)]

    def single(self):
        kind, token = self.next()
        if kind == "number":
            return float(token)
        if kind == "text":
            return token[1:-1].replace('""', '"')
        if kind == "range":
            return self.reference(token)
        if kind == "function":
            return self.function(token)
        if token == "(":
            value = self.expression(0)
            self.expect(")")
            return value
        if token == "-":
            value = self.single()
            return None if self.skips else -number(scalar(self.calculation, value))
        raise ValueError(f"{token} is not expected")

    def reference(self, token):
        sheet = self.sheet
        if "!" in token:
            sheet, token = token.rsplit("!", 1)
            sheet = sheet.strip("'").replace("''", "'")
        ends = [re.fullmatch(r"\$?([A-Z]+)\$?(\d+)", end).groups() for end in token.split(":")]
        cells = [(int(row), column(letters)) for letters, row in ends]
        return Reference(sheet, cells[0], cells[-1])

    def function(self, name):
        if name == "IF":
            return self.choice()
        arguments = []
        while not self.ahead(")"):
            arguments.append(self.expression(0))
            if self.ahead(","):
                self.next()
        self.expect(")")
        return None if self.skips else getattr(Functions, name.lower() + "_")(self.calculation, *arguments)

    def choice(self):
        condition = self.expression(0)
        if not self.skips:
            condition = bool(scalar(self.calculation, condition))
        self.expect(",")
        first = self.branch(condition)
        self.expect(",")
        second = self.branch(not condition)
        self.expect(")")
        return first if condition else second

    def branch(self, isTaken):
        outer, self.skips = self.skips, self.skips or not isTaken
        value = self.expression(0)
        self.skips = outer
        return value


class Functions:
    """What the functions of a template do."""

    def listed(calculation, arguments):
        for argument in arguments:
            if isinstance(argument, Reference):
                yield from ((value, True) for value in calculation.values(argument))
            elif isinstance(argument, list):
                yield from ((value, False) for value in argument)
            else:
                yield argument, False

    def numbers(calculation, arguments):
        """Texts and blanks in cells are passed over; what stands in the formula itself must be a number."""
        for value, isCell in Functions.listed(calculation, arguments):
            if isCell and (value is None or isinstance(value, (str, bool))):
                continue
            yield number(value)

    def min_(calculation, *arguments):
        return min(Functions.numbers(calculation, arguments), default=0.0)

    def max_(calculation, *arguments):
        return max(Functions.numbers(calculation, arguments), default=0.0)

    def sum_(calculation, *arguments):
        return sum(Functions.numbers(calculation, arguments))

    def sumproduct_(calculation, argument):
        return sum(number(value) for value in argument) if isinstance(argument, list) else number(argument)

    def count_(calculation, *arguments):
        values = [value for value, _ in Functions.listed(calculation, arguments)]
        return float(sum(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values))

    def and_(calculation, *arguments):
        return all(bool(scalar(calculation, argument)) for argument in arguments)

    def or_(calculation, *arguments):
        return any(bool(scalar(calculation, argument)) for argument in arguments)

    def round_(calculation, value, digits):
        return round(number(scalar(calculation, value)), int(digits))

    def int_(calculation, value):
        return float(number(scalar(calculation, value)) // 1)

    def isnumber_(calculation, value):
        value = scalar(calculation, value)
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    def trim_(calculation, value):
        return " ".join(text(scalar(calculation, value)).split(" ")).strip()

    def substitute_(calculation, value, old, new):
        return text(scalar(calculation, value)).replace(old, new)

    def left_(calculation, value, count):
        return text(scalar(calculation, value))[: int(count)]

    def cell_(calculation, what, reference):
        assert what == "format"
        return "G"

    def row_(calculation, reference):
        return [float(row) for row, _ in reference.cells()]

    def index_(calculation, reference, row):
        place = reference.first[0] + int(number(scalar(calculation, row))) - 1
        assert reference.first[0] <= place <= reference.last[0], "#REF!"
        return Reference(reference.sheet, (place, reference.first[1]), (place, reference.first[1]))


def answers(workbook, example, sheet="Answers"):
    """The cells to write for an example: beside its question, or below the last row if it is not asked itself."""
    headings = workbook.headings(sheet)
    cells = workbook.sheets[sheet]
    rows = {
        (cells[(row, headings["indicator"])], cells[(row, headings["question"])]): row
        for row, position in cells
        if position == headings["question"] and row > 1
    }
    last = max(rows.values())
    written = {}
    for question, answer in example["answers"].items():
        row = rows.get((example["indicator"], question))
        if row is None:
            last += 1
            row = last
            written[(sheet, (row, headings["indicator"]))] = example["indicator"]
            written[(sheet, (row, headings["question"]))] = question
        isNumber = re.fullmatch(r"-?\d+(\.\d+)?", answer)
        written[(sheet, (row, headings["answer"]))] = float(answer) if isNumber else answer
    return written


def results(workbook, sheet="Requirements"):
    """The row of each indicator: the first whose place is blank and that has two formulas."""
    rows = {}
    for (row, position), content in workbook.sheets[sheet].items():
        if position == 1 and row > 2 and (row, 3) not in workbook.sheets[sheet]:
            if isinstance(workbook.sheets[sheet].get((row, 5)), Formula) and "<>\"\")*1" in workbook.sheets[sheet][(row, 4)].text:
                rows[content] = row
    return rows


def main(path, examples):
    workbook = Workbook(path)
    rows = results(workbook)
    differences = 0
    for example in examples:
        calculation = Calculation(workbook, answers(workbook, example))
        row = rows[example["indicator"]]
        found = [calculation.value("Requirements", (row, position)) for position in (4, 5)]
        wanted = [example["rating"], example["highest"]]
        if found != wanted:
            differences += 1
            print(f"indicator {example['indicator']}, {example['case']}: {found}, not {wanted}", file=sys.stderr)
    print(f"{len(examples)} examples calculated, {differences or 'none'} different")
    return 1 if differences else 0


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf-8") as file:
        sys.exit(main(sys.argv[1], json.load(file)))
