import Formats
import Model

/// The meaning of the field names in one file, as far as they have occurred.
struct FieldNames {
  /// The meaning of each name, by the reader's index; nil for an unknown name.
  private(set) var fields: [Field?] = []
  /// For each unknown name, the field that is probably meant; otherwise nil.
  private(set) var likely: [Field?] = []
  /// Whether any name is probably a misspelt field.
  ///
  /// Most files have none and need no further search.
  private(set) var hasLikely = false
  /// The fields for which names of a document are taken that only resemble theirs.
  private(set) var assumed: Set<Field> = []
  /// Whether each name has been examined: in XML a name may first occur in a record that is not used.
  private var isExamined: [Bool] = []
  /// The names that the table gives to its fields.
  let namespace: FieldNamespace

  /// Learns the names of a header row.
  ///
  /// - Parameter namespace: nil for that of the headings.
  init(header names: [String] = [], in namespace: FieldNamespace? = nil) {
    self.namespace = namespace ?? FieldNamespace(of: names)
    fields = HeaderFields.fields(of: names, in: self.namespace)
    likely = names.map { _ in nil }
    isExamined = names.map { _ in true }
  }

  /// Takes the columns of a foreign table for these fields.
  init(imported fields: [Field?]) {
    namespace = .initiatives
    self.fields = fields
    likely = fields.map { _ in nil }
    isExamined = fields.map { _ in true }
  }

  /// Ignores the column at `index` from now on.
  mutating func drop(_ index: Int) { fields[index] = nil }

  private static func names(_ field: Field, in record: borrowing Record) -> Bool {
    for index in 0..<record.count where record.name(index).flatMap({ Field(header: $0) }) == field { return true }
    return false
  }

  /// Takes the column at `index` for a field from now on.
  mutating func assume(_ field: Field, at index: Int) { fields[index] = field }

  /// Learns names that occur as a document goes on.
  ///
  /// - Parameters:
  ///   - needed: the fields of the record.
  ///   - assumesLikely: whether a name that resembles a field of the record is taken for it.
  ///   - unknown: called with names that are not similar to any field of the record.
  mutating func learn(
    _ record: borrowing Record, needed: [Field], assumesLikely: Bool, unknown: (_ name: String, _ index: Int) -> Void
  ) {
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, name >= fields.count || !isExamined[name], let text = record.name(index) else { continue }
      while fields.count <= name {
        fields.append(nil)
        likely.append(nil)
        isExamined.append(false)
      }
      isExamined[name] = true
      fields[name] = namespace.field(text)
      guard fields[name] == nil else { continue }
      likely[name] = probable(text) ?? HeadingSynonyms.vague(text).flatMap { needed.contains($0) ? $0 : nil }
      if assumesLikely, let field = likely[name], needed.contains(field), !Self.names(field, in: record) {
        fields[name] = field
        assumed.insert(field)
      }
      if likely[name] != nil { hasLikely = true }
      if likely[name].map({ !needed.contains($0) }) ?? true { unknown(text, index) }
    }
  }

  /// The position of a column explanation in a table of ratings without justifications, which may be meant as one.
  static func unclearExplanation(in titles: [String], _ fields: [Field?], of table: Table) -> Int? {
    guard table == .ratings, let index = fields.firstIndex(of: .explanation), !fields.contains(.justification),
      !titles.contains(where: { likely($0) == .justification })
    else { return nil }
    return index
  }

  /// The field that an unknown name of this table probably stands for.
  func probable(_ name: String) -> Field? { namespace.likely(name) }

  /// The field of which a name of this table is a misspelling.
  func misspelt(_ name: String) -> Field? { namespace.close(name) }

  /// The field that an unknown name probably stands for.
  static func likely(_ name: String) -> Field? {
    if name.utf8.count <= maxLength, let field = HeadingSynonyms.likely(name) { return field }
    return close(name) ?? contained(in: name)
  }

  /// The field of which the name is a misspelling.
  static func close(_ name: String) -> Field? {
    nearest(to: name) ?? nearest(to: HeadingText(String(name.prefix(maxLength))).name)
  }

  private static let maxLength = 200

  private static func nearest(to name: String) -> Field? {
    FoldedText.nearest(to: name, among: Field.ordinaryNames).flatMap { Field(name: $0) }
  }

  /// The field whose name is a word in a longer name, such as year in `Reporting year`; nil if there is none or more
  /// than one.
  private static func contained(in name: String) -> Field? {
    let words = Set(name.prefix(maxLength).split { !$0.isLetter }.map { $0.lowercased() })
    let found = telling.filter { words.contains($0.name) || words.contains("\($0.name)s") }
    return found.count == 1 ? found[0] : nil
  }

  /// Fields whose names are unlikely to be used for anything else.
  private static let telling: [Field] = [
    .entity, .year, .framework, .indicator, .rating, .justification, .evidence, .question, .answer, .action,
    .responsible, .due, .resources, .budget, .expenditure, .currency, .marker,
  ]
}
