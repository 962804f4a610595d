import Formats
import Model

/// Tells of each finding in a file which entity, which field and which heading it is about.
///
/// It is asked about every finding, so it is an object: a value would be copied each time.
final class FindingContext {
  /// Longer texts are cut off: a hostile file may repeat a long one in thousands of findings.
  private static let maxLength = 200

  private let values: FieldValues
  private let entities: EntityList
  private var headings: [String] = []
  private var columns: [Field?] = []

  init(values: FieldValues, entities: EntityList) {
    self.values = values
    self.entities = entities
  }

  /// Learns the header row of a table.
  func learn(_ header: [String], _ fields: [Field?]) {
    headings = header.map(Self.shortened)
    columns = fields
  }

  /// The finding with what is known of its row and its column.
  func completed(_ finding: Finding) -> Finding {
    var finding = finding
    if let index = finding.place.cellColumn.map({ $0 - 1 }) {
      if headings.indices.contains(index), !headings[index].isEmpty { finding.heading = headings[index] }
      if columns.indices.contains(index), let field = columns[index] { finding.field = field.name }
    }
    if finding.field == nil { finding.field = values.field(at: finding.place)?.name }
    finding.entity = finding.entity ?? entity
    return finding
  }

  /// Whether a record is being judged.
  var isInRecord: Bool { values.isLoaded }

  /// Whether the current record explains the warnings on it.
  var isExplained: Bool { values.isLoaded && values.hasValue(.explanation) }

  /// The field of the current record that stands at a place.
  func field(at place: SourcePlace) -> Field? { values.field(at: place) }

  /// The column that a place lies in: by its number, or else by its field.
  func column(of place: SourcePlace) -> Int? { place.cellColumn ?? values.field(at: place).map { -1 - $0.rawValue } }

  /// The entity of the current record: its code, or else what the record writes in its place.
  private var entity: String? {
    guard values.isLoaded else { return nil }
    let text = values.text(.entity)
    return text.isEmpty ? nil : entities.entityMatching(text)?.code ?? Self.shortened(text)
  }

  static func shortened(_ text: String) -> String {
    text.utf8.count > maxLength ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(maxLength))) : text
  }
}
