"""Makes the workbooks in broken/: each has one thing that a finding tells.

    python3 Samples/broken-workbooks.py FOLDER

Workbooks are archives of XML, so this says what is in them. Nothing in them depends on the day or the machine.
"""

import io
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"

NAMES = ["entity", "year", "framework", "indicator", "rating", "justification", "evidence"]
ROWS = [["EXW", "2025", "un-swap-3.0", str(number), "meets", "As in the policy", f"https://example.org/{number}"]
        for number in range(1, 19)]
# Style 1 is struck out, style 2 has a coloured background.
STYLES = (f'<styleSheet xmlns="{MAIN}"><fonts><font/><font><strike/></font></fonts><fills><fill/><fill/><fill>'
          '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills>'
          '<cellXfs><xf/><xf fontId="1"/><xf fillId="2"/></cellXfs></styleSheet>')


class Sheet:
    """One sheet; cells are texts, or XML of a cell without its name."""

    def __init__(self, name, table, before="", after="", state="", links="", hidden=()):
        self.name, self.before, self.after, self.state, self.links = name, before, after, state, links
        rows = []
        for number, cells in enumerate(table, 1):
            text = "".join(cell(f"{chr(65 + column)}{number}", value) for column, value in enumerate(cells) if value)
            attribute = ' hidden="1"' if number in hidden else ""
            rows.append(f'<row r="{number}"{attribute}>{text}</row>')
        self.rows = "".join(rows)


def cell(name, value):
    if isinstance(value, tuple):
        attributes, content = value
        return f'<c r="{name}" {attributes}>{content}</c>'
    return f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def workbook(*sheets, kind=WORKBOOK):
    listed = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{number}" '
        + (f'state="{sheet.state}" ' if sheet.state else "") + f'r:id="rId{number}"/>'
        for number, sheet in enumerate(sheets, 1))
    targets = "".join(relationship(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml")
                      for number in range(1, len(sheets) + 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relationships(targets + relationship("rId99", "styles", "styles.xml")),
        "xl/styles.xml": STYLES,
    }
    for number, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}" xmlns:r="{LINKS}">{sheet.before}<sheetData>{sheet.rows}</sheetData>'
            f"{sheet.after}</worksheet>")
        if sheet.links:
            parts[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = relationships(sheet.links)
    return packed(parts)


def relationship(name, kind, target, mode=""):
    return f'<Relationship Id="{name}" Type="{LINKS}/{kind}" Target="{target}"{mode}/>'


def relationships(elements):
    return f'<Relationships xmlns="{PACKAGE}/relationships">{elements}</Relationships>'


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(entry, text)
    return file.getvalue()


def ratings(name="Ratings", **more):
    return Sheet(name, [NAMES] + ROWS, **more)


def changed(row, column, value, names=NAMES):
    """The table with another value in one cell; rows of data are counted from 0."""
    rows = [list(cells) for cells in ROWS]
    rows[row] += [""] * (column + 1 - len(rows[row]))
    rows[row][column] = value
    return [names] + rows


def wrapped(part):
    """A file of the old format that wraps an encrypted workbook."""
    return bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(504) + part.encode("utf-16-le")


WORKBOOKS = {
    "workbook-cell-twice.xlsx": workbook(Sheet("Ratings", changed(
        0, 5, ('t="inlineStr"', '<is><t>a</t></is></c><c r="F2" t="inlineStr"><is><t>b</t></is>')))),
    "workbook-colour.xlsx": workbook(Sheet("Ratings", changed(0, 7, ('s="2"', ""), NAMES + ["comment"]))),
    "workbook-comments.xlsx": workbook(ratings(links=relationship("rId1", "comments", "../comments1.xml"))),
    "workbook-formula.xlsx": workbook(
        Sheet("Ratings", changed(0, 4, ('t="str"', "<f>IF(TRUE,&quot;meets&quot;)</f><v>meets</v>")))),
    "workbook-formula-no-result.xlsx": workbook(Sheet("Ratings", changed(0, 4, ("", "<f>Sheet2!A1</f><v></v>")))),
    "workbook-labelled.xlsx": wrapped("DRMEncryptedDataSpace"),
    "workbook-link.xlsx": workbook(Sheet(
        "Ratings", changed(0, 6, "The policy"), after='<hyperlinks><hyperlink ref="G2" r:id="rId1"/></hyperlinks>',
        links=relationship("rId1", "hyperlink", "https://example.org/policy", ' TargetMode="External"'))),
    "workbook-macros.xlsm": workbook(ratings(), kind=MACROS),
    "workbook-no-table.xlsx": workbook(Sheet("Notes", [["To be sent later"]])),
    "workbook-open-document.ods": packed({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>"}),
    "workbook-row-hidden.xlsx": workbook(ratings(hidden=(3,))),
    "workbook-sheet-hidden.xlsx": workbook(ratings(state="hidden")),
    "workbook-sheet-passed-over.xlsx": workbook(Sheet("Instructions", [["Fill in all rows"]]), ratings()),
    "workbook-struck-out.xlsx": workbook(
        Sheet("Ratings", changed(0, 5, ('s="1" t="inlineStr"', "<is><t>As in the policy</t></is>")))),
    "workbook-text-long.xlsx": workbook(Sheet("Ratings", changed(0, 5, "As in the policy. " * 8_000))),
    "workbook-values-beside.xlsx": workbook(Sheet(
        "Ratings", [["Entity: EXW"], NAMES[1:]] + [row[1:] for row in ROWS])),
    "workbook-cell-outside.xlsx": workbook(Sheet("Ratings", changed(0, 9, "Ask again"))),
}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for name, data in WORKBOOKS.items():
        (folder / name).write_bytes(data)
