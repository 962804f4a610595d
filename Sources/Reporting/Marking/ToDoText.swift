import Formats
import Model
import Words

/// The words of the sheet that says what to correct in a marked workbook.
package struct ToDoText {
  /// The sheets of the marked workbook, as findings name them.
  package struct Sheets: Sendable {
    /// The position of each sheet, by the name of its file in places.
    package var positions: [String: Int]
    package var names: [String]

    package init(positions: [String: Int], names: [String]) {
      self.positions = positions
      self.names = names
    }
  }

  private let words: Catalogue
  private let sheets: Sheets

  package init(words: Catalogue, sheets: Sheets) {
    self.words = words
    self.sheets = sheets
  }

  /// The findings that have a row: warnings and worse that nothing explains, the worst first.
  package static func listed(_ findings: [Finding]) -> [Finding] {
    let open = findings.filter { $0.severity >= .warning && $0.isOpen }
    return open.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }

  package func sheet(_ findings: [Finding]) -> ToDoSheet {
    let listed = Self.listed(findings)
    let rows = listed.prefix(ToDoSheet.maxRows).map(row)
    var about = [say("marked-about-done"), say("marked-about-marks")]
    about.append(
      say(
        "marked-about-count",
        ["n": .count(listed.count), "notes": .number(findings.count { $0.severity == .note && $0.isOpen })]))
    if listed.count > rows.count { about.append(say("marked-about-more", ["n": .count(listed.count - rows.count)])) }
    let marked = Set(rows.flatMap(\.cells)).count
    if marked > ToDoSheet.maxNotes {
      about.append(say("marked-about-notes", ["most": .number(ToDoSheet.maxNotes), "n": .number(marked)]))
    }
    let words = words
    return ToDoSheet(
      name: say("marked-sheet"), title: say("marked-title"), about: about,
      headings: ["number", "severity", "sheet", "cell", "found", "expected", "remedy", "done"].map {
        say("marked-column-\($0)")
      }, rows: rows, done: say("marked-done")
    ) { names in
      let few = names.count > 20 ? names.prefix(20) + ["…"] : names
      return words.say("marked-about-without-note", ["names": .text(words.language.list(Array(few)))])
    }
  }

  private func row(_ finding: Finding) -> ToDoSheet.Row {
    let texts = words.words(for: finding)
    let severity = say("severity-\(finding.severity.rawValue)")
    let position = sheets.positions[finding.place.file]
    let places = position == nil ? [] : [finding.place] + finding.occurrences.map(\.place)
    var cells: [ToDoSheet.Cell] = []
    for place in places where place.file == finding.place.file {
      guard let position, let row = place.row, let column = place.cellColumn else { continue }
      let cell = ToDoSheet.Cell(sheet: position, row: row, column: column)
      if cell.isPossible, !cells.contains(cell) { cells.append(cell) }
    }
    // What is about a whole row leads to its first cell.
    let link =
      cells.first
      ?? position.flatMap { sheet in
        finding.place.row.map { ToDoSheet.Cell(sheet: sheet, row: $0, column: 1) }
      }.flatMap { $0.isPossible ? $0 : nil }
    let message = VisibleText.escaped(texts.message)
    let remedy = VisibleText.escaped(texts.remedy)
    return ToDoSheet.Row(
      severity: severity, sheet: position.map { sheets.names[$0] } ?? say("finding-whole-file"),
      cell: cells.first == nil && finding.place.row == nil ? "–" : words.shortPlace(finding.place), found: message,
      expected: VisibleText.escaped(texts.expected), remedy: remedy, cells: cells, link: link,
      note: say(
        "marked-note", ["severity": .text(severity), "message": .text(message), "remedy": .text(remedy)]))
  }

  private func say(_ key: String, _ values: [String: WordValue] = [:]) -> String { words.say(key, values) }
}
