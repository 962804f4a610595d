import Formats
import Model

/// What the names of fields in one file mean, as far as they have turned up.
struct FieldNames {
  /// The meaning of each name, by the reader's index; nil for one that means nothing.
  private(set) var fields: [Field?] = []
  /// For a name that means nothing the field that is probably meant, where its lack would be felt.
  private(set) var likely: [Field?] = []
  /// Whether any name is probably a needed field: most files have none, and need not be searched for them.
  private(set) var hasLikely = false
  /// Which of the names have been looked at: in XML a name may turn up first in a record that is not used.
  private var isLearned: [Bool] = []

  /// The names of a header row.
  init(header names: [String] = []) {
    fields = names.map { Field(header: $0) }
    likely = names.map { _ in nil }
    isLearned = names.map { _ in true }
  }

  /// Lets the column at `index` mean nothing.
  mutating func drop(_ index: Int) { fields[index] = nil }

  /// Learns names that turn up as a document goes on.
  ///
  /// - Parameters:
  ///   - needed: the fields without which the record says nothing.
  ///   - unknown: takes names that mean nothing and are not near to a needed field.
  mutating func learn(_ record: borrowing Record, needed: [Field], unknown: (_ name: String, _ index: Int) -> Void) {
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, name >= fields.count || !isLearned[name], let text = record.name(index) else { continue }
      while fields.count <= name {
        fields.append(nil)
        likely.append(nil)
        isLearned.append(false)
      }
      isLearned[name] = true
      fields[name] = Field(header: text)
      guard fields[name] == nil else { continue }
      if let field = Self.likely(text), needed.contains(field) {
        likely[name] = field
        hasLikely = true
      } else {
        unknown(text, index)
      }
    }
  }

  /// The field that a name that means nothing probably stands for.
  static func likely(_ name: String) -> Field? {
    FoldedText.nearest(to: name, among: Field.names).flatMap { Field(name: $0) }
  }
}
