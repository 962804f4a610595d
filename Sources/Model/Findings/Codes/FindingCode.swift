/// The record of one kind of problem that the program finds in data: its stable name, group and severity.
///
/// A name never changes its meaning. The words of a code are in the catalogue `en.findings.yaml`, under
/// `finding.<name>`. To add a code, declare it in the file of its group, name it in the list at the end of that file,
/// and write its words:
///
///     package static let csvNull = Self("csv-null", .csv, .error)
///
/// Tests fail if a code is not in the list, has no words, or is named in no test.
package struct FindingCode: RawRepresentable, Sendable {
  /// The stable name, such as `csv-null`, which other programs read.
  package let rawValue: String
  package let group: FindingGroup
  /// The severity of a finding of this code unless the code that reports it names another.
  package let severity: Severity
  /// Whether reading stopped at the place of the finding.
  ///
  /// What comes before that place was used.
  package let endsReading: Bool
  /// A number made from the name, which is faster to compare and to hash.
  private let identifier: UInt64

  init(_ name: String, _ group: FindingGroup, _ severity: Severity, endsReading: Bool = false) {
    rawValue = name
    self.group = group
    self.severity = severity
    self.endsReading = endsReading
    identifier = StableHash.of(name.utf8.span)
  }

  /// The code with this name; nil if there is none.
  package init?(rawValue: String) {
    guard let code = Self.byName[rawValue] else { return nil }
    self = code
  }
}

extension FindingCode: CaseIterable {
  /// All codes, in the order of the groups and, within a group, of its list.
  package static let allCases: [Self] = FindingGroup.allCases.flatMap(\.codes)

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// Two codes are the same if they have the same name; a test holds that their identifiers differ.
extension FindingCode: Hashable {
  package static func == (a: Self, b: Self) -> Bool { a.identifier == b.identifier }

  package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension FindingCode: CustomStringConvertible {
  package var description: String { rawValue }
}
