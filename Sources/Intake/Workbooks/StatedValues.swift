import Formats
import Model

/// What a workbook says of all records of a sheet outside its table, such as `Entity: EXW` above it or on another sheet.
///
/// A value that is said in two ways counts as not said.
struct StatedValues {
  /// A value with the cell that holds it.
  struct Stated {
    let value: FieldValue
    /// The cell as spreadsheets refer to it, such as `Start!B3`.
    let cell: String
  }

  private static let fields: Set<Field> = [.entity, .year, .framework, .submitted]
  private static let maxLabelLength = 60

  private var found: [Field: Stated] = [:]
  private var contested: Set<Field> = []

  init() {}

  /// Looks for values in rows that belong to no table.
  ///
  /// - Parameter file: the name of the sheet in places.
  init(_ rows: some Sequence<SheetSurvey.Row>, file: String, _ vocabulary: Vocabulary) {
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        let parts = cell.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let field = Self.field(String(parts[0])) else { continue }
        let own = parts.count > 1 ? String(parts[1]).trimmingWhitespace : ""
        let next = index + 1 < row.cells.count ? row.cells[index + 1] : nil
        guard let (text, column) = own.isEmpty ? next.map({ ($0.text, $0.column) }) : (own, cell.column),
          Self.isValue(text, of: field, vocabulary)
        else { continue }
        let place = SourcePlace(file: file, line: row.number, column: column, row: row.number, cellColumn: column)
        let stated = Stated(
          value: FieldValue(verbatim: text, text: text, place: place),
          cell: "\(place.sheet ?? "")!\(place.cell ?? "")")
        add(stated, as: field)
      }
    }
  }

  private mutating func add(_ stated: Stated, as field: Field) {
    guard let known = found[field] else { return found[field] = stated }
    if !FoldedText.isSame(known.value.text, as: stated.value.text) { contested.insert(field) }
  }

  /// Adds what other sheets say.
  mutating func add(_ other: StatedValues) {
    for (field, stated) in other.found { add(stated, as: field) }
    contested.formUnion(other.contested)
  }

  /// These values, and those of `others` for fields that these do not say.
  func completed(with others: StatedValues) -> [Field: Stated] {
    let own = found.filter { !contested.contains($0.key) }
    return own.merging(others.found.filter { !others.contested.contains($0.key) && !contested.contains($0.key) }) {
      first, _ in first
    }
  }

  private static func field(_ label: String) -> Field? {
    guard label.utf8.count <= maxLabelLength, label.contains(where: \.isLetter) else { return nil }
    let field = HeadingText(label).field ?? HeadingSynonyms.likely(label)
    return field.flatMap { fields.contains($0) ? $0 : nil }
  }

  private static func isValue(_ text: String, of field: Field, _ vocabulary: Vocabulary) -> Bool {
    switch field {
    case .entity: return vocabulary.entities.entityMatching(text) != nil
    case .framework: return vocabulary.terms(text) != nil
    case .year:
      switch YearParser.reading(text) {
      case .plain, .variant: return true
      case .either, .none: return false
      }
    default: return !text.isEmpty
    }
  }
}
