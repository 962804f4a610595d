import Formats
import Model

extension Catalogue {
  /// A place in a file, such as “a.csv, cell D20 (line 22)” or “a.csv, line 2”, or the file alone if it has no line
  /// numbers.
  package func place(_ place: SourcePlace) -> String {
    if place.sheet != nil {
      let file = file(place.file)
      return cell(place).map { say("place-in-sheet", ["file": .text(file), "cell": .text($0)]) } ?? file
    }
    guard let cell = cell(place), let line = place.line else { return self.place(file: place.file, line: place.line) }
    return say(
      "why-place-cell",
      ["file": .text(VisibleText.onOneLine(place.file)), "cell": .text(cell), "line": .number(line)])
  }

  /// The name of a file, such as “a.csv”, or of a sheet, such as “a.xlsx, sheet “Ratings””.
  package func file(_ file: String) -> String {
    let place = SourcePlace(file: file)
    guard let sheet = place.sheet, let workbook = place.workbook else { return VisibleText.onOneLine(file) }
    return say(
      "place-sheet",
      ["file": .text(VisibleText.onOneLine(workbook)), "sheet": .text(VisibleText.onOneLine(sheet))])
  }

  /// The spreadsheet cell, such as “cell D20”, or the row, such as “row 20”; nil for a file without rows.
  package func cell(_ place: SourcePlace) -> String? {
    if let cell = place.cell { return say("place-cell", ["cell": .text(cell)]) }
    return place.row.map { say("place-row", ["row": .number($0)]) }
  }

  /// The shortest form of a place in a list of places in one file: “D20”, “row 20” or “line 22”.
  package func shortPlace(_ place: SourcePlace) -> String {
    place.cell ?? place.row.map { say("place-row", ["row": .number($0)]) } ?? place.line.map {
      say("finding-line", ["line": .number($0)])
    } ?? say(place.sheet == nil ? "finding-whole-file" : "finding-whole-sheet")
  }

  /// A place given as a file and a line, such as “a.csv, line 2”.
  package func place(file: String, line: Int?) -> String {
    let isSheet = SourcePlace(file: file).sheet != nil
    let file = self.file(file)
    guard let line else { return file }
    if isSheet {
      return say("place-in-sheet", ["file": .text(file), "cell": .text(say("place-row", ["row": .number(line)]))])
    }
    return say("why-place", ["file": .text(file), "line": .number(line)])
  }

  /// Several places in one file, such as “a.csv, rows 2 to 7” or “a.csv, lines 2 to 7”.
  package func place(file: String, places: [SourcePlace]) -> String {
    let rows = places.compactMap(\.row)
    let numbers = rows.count == places.count ? rows : places.compactMap(\.line)
    guard let first = numbers.min(), let last = numbers.max(), first < last else {
      return places.min().map(place) ?? place(file: file, line: nil)
    }
    return say(
      rows.count == places.count ? "place-rows" : "place-lines",
      ["file": .text(self.file(file)), "first": .number(first), "last": .number(last)])
  }

  /// A place in a file that has already been named, such as “line 2, column 5”.
  package func placeInFile(_ place: SourcePlace) -> String {
    if place.sheet != nil { return cell(place) ?? say("finding-whole-sheet") }
    guard let line = place.line else { return say("finding-whole-file") }
    guard let column = place.column else { return say("finding-line", ["line": .number(line)]) }
    return say("finding-line-column", ["line": .number(line), "column": .number(column)])
  }
}

extension SourcePlace {
  /// Line and column as editors write them, such as `2:5`; the cell or the row of a sheet.
  ///
  /// Empty if neither is known.
  package var position: String { numbers.joined(separator: ":") }

  /// File, line and column as editors and compilers write them, such as `a.csv:2:5`.
  package var path: String { ([file] + numbers).joined(separator: ":") }

  private var numbers: [String] {
    if sheet != nil { return [cell ?? row.map { String($0) }].compactMap { $0 } }
    return [line, column].compactMap { $0.map { String($0) } }
  }
}
