import Formats
import Model

/// Adds to each finding in a file the entity, the field and the heading that it is about.
///
/// It is asked about every finding, so it is an object: a value would be copied each time.
final class FindingContext {
  /// Longer texts are cut off, because a hostile file can repeat a long text in thousands of findings.
  private static let maxLength = 200

  private let values: FieldValues
  private let entities: EntityList
  /// Whether the file has a table with names and addresses of persons.
  var isAboutPersons = false
  /// Whether the first row may be no header, but a row with names and addresses of persons.
  var lacksHeader = false
  private var headings: [String] = []
  private var columns: [Field?] = []

  init(values: FieldValues, entities: EntityList) {
    self.values = values
    self.entities = entities
  }

  /// Records the header row of a table.
  func learn(_ header: [String], _ fields: [Field?]) {
    headings = header.map(Self.shortened)
    columns = fields
  }

  /// The finding with the known details of its row and column.
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

  /// Whether a record is being read.
  var isInRecord: Bool { values.isLoaded }

  /// Whether the current record contains an explanation of its warnings.
  var isExplained: Bool { values.isLoaded && values.hasValue(.explanation) }

  /// The field of the current record that stands at a place.
  func field(at place: SourcePlace) -> Field? { values.field(at: place) }

  /// The column of a place, identified by its number, or by its field if there is no number.
  func column(of place: SourcePlace) -> Int? { place.cellColumn ?? values.field(at: place).map { -1 - $0.rawValue } }

  /// What a finding about the current record may show of a text: nothing of a name or an address of a person.
  func shown(_ text: String) -> String {
    guard isAboutPersons, isInRecord else { return text }
    if PersonalAddress.occurs(in: text) { return ProtectedNames.mark }
    for field in Field.privateFields where values.isPresent(field) {
      let value = values.text(field)
      if !value.isEmpty, text.contains(value) || PersonalNames.shareWord(value, text) { return ProtectedNames.mark }
    }
    return text
  }

  /// The finding without texts that may hold the name or the address of a person.
  ///
  /// Whether a file has any is known when it has been read.
  func withheld(from finding: Finding) -> Finding {
    isAboutPersons ? WithheldTexts.withheld(from: finding, lacksHeader: lacksHeader) : finding
  }

  /// The code of the current record's entity, or the text in the record if it is not a known entity.
  private var entity: String? {
    guard values.isLoaded else { return nil }
    let text = values.text(.entity)
    return text.isEmpty ? nil : entities.entityMatching(text)?.code ?? Self.shortened(shown(text))
  }

  static func shortened(_ text: String) -> String {
    text.utf8.count > maxLength ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(maxLength))) : text
  }
}
