/// A kind of problem that the program finds in data: its stable name, group and severity.
///
/// The meaning of a name never changes. The texts of a code are in the catalogue `en.findings.yaml`, under
/// `finding.<name>`. To add a code, declare it in the file of its group, add it to the list at the end of that file,
/// and write its texts:
///
///     package static let csvNull = Self("csv-null", .csv, .error)
///
/// Tests fail if a code is not in the list, has no texts, or is not tested.
package struct FindingCode: RawRepresentable, Sendable {
  /// The stable name, such as `csv-null`, which other programs read.
  package let rawValue: String
  package let group: FindingGroup
  /// The severity of a finding with this code, unless the finding is created with another one.
  package let severity: Severity
  /// Whether reading stops at the place of the finding.
  ///
  /// The data before that place is used.
  package let endsReading: Bool

  init(_ name: String, _ group: FindingGroup, _ severity: Severity, endsReading: Bool = false) {
    rawValue = name
    self.group = group
    self.severity = severity
    self.endsReading = endsReading
  }

  /// The code with this name; nil if there is none.
  package init?(rawValue: String) {
    guard let code = Self.byName[rawValue] else { return nil }
    self = code
  }
}

extension FindingCode: CaseIterable {
  /// All codes in the order of the groups and, within a group, in the order of its list.
  package static let allCases: [Self] = FindingGroup.allCases.flatMap(\.codes)

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension FindingCode: Hashable {
  package static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension FindingCode: CustomStringConvertible {
  package var description: String { rawValue }
}
