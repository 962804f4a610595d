import Formats
import Model

/// The rating of an indicator and its reasons, which stand in rows of their own beside the questions.
struct FormRating {
  /// The fields of a rating that have a row of their own.
  static let fields: Set<Field> = [.rating, .justification, .evidence, .status, .explanation]

  /// The numbers of these rows.
  private(set) var rows: Set<Int> = []
  private var ratingRow = 0
  private let question: Int
  private let answer: Int
  private var values: [Field: FieldValue] = [:]

  /// Returns nil if no row has the rating.
  init?(_ rows: [SheetSurvey.Row], _ form: FormSearch.Form, file: String) {
    guard let question = form.names.firstIndex(of: Field.question.name),
      let answer = form.names.firstIndex(of: Field.answer.name)
    else { return nil }
    self.question = question + 1
    self.answer = answer + 1
    for row in rows {
      guard let label = row.cells.first(where: { $0.column == question + 1 })?.text,
        let field = Self.field(label), let cell = row.cells.first(where: { $0.column == answer + 1 })
      else { continue }
      // Of two rows with one label, neither is certain.
      guard values[field] == nil, field != .rating || ratingRow == 0 else { return nil }
      self.rows.insert(row.number)
      if field == .rating {
        ratingRow = row.number
      } else {
        values[field] = FieldValue(
          verbatim: cell.text, text: cell.text,
          place: SourcePlace(
            file: file, line: row.number, column: cell.column, row: row.number, cellColumn: cell.column))
      }
    }
    if ratingRow == 0 { return nil }
  }

  private static func field(_ label: String) -> Field? {
    guard label.utf8.count <= 60 else { return nil }
    let label = label.last == ":" ? String(label.dropLast()) : label
    let field = HeadingText(label).field ?? HeadingSynonyms.likely(label)
    return field.flatMap { fields.contains($0) ? $0 : nil }
  }

  /// The table of the rating, with the values that the table of answers has.
  func table(beside answers: WorkbookTable) -> WorkbookTable {
    var names = [String](repeating: "", count: answer)
    names[answer - 1] = Field.rating.name
    var table = SheetTable(
      sheet: answers.table.sheet, headerRow: ratingRow - 1, names: names, table: Table.ratings.rawValue)
    table.only = [ratingRow]
    table.ignored = Set(names.indices.dropLast())
    return WorkbookTable(
      file: answers.file, table: table, given: answers.given.merging(values) { first, _ in first })
  }
}
