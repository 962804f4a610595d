import Model

/// Recognizes the field of a column by its header.
extension Field {
  /// Finds the field for a column header, which may use our own name or any variant of the platform's export.
  package init?(header: String) {
    guard let field = Self.byHeader[header] else { return nil }
    self = field
  }

  /// Finds the field for a column header of a table about recommendations.
  init?(headerOfFollowUp header: String) {
    guard let field = Self.byHeaderOfFollowUp[header] else { return nil }
    self = field
  }

  /// Whether `names` are the columns of an export of the UN-SWAP platform, which has no justification and no evidence.
  static func isPlatformExport(_ names: [String]) -> Bool {
    let folded = Set(names.map { FoldedText.fold($0) })
    return folded.contains("performanceindicator") && folded.contains("performancearea")
      && folded.isDisjoint(with: ["justification", "evidence", "basis"])
  }

  private static let byHeader = FoldedNames<Field>(
    ordinaryFields.map { ($0.name, $0) } + [
      ("entity short name", .entity), ("entity type", .type), ("report year", .year), ("report status", .status),
      ("performance area", .area), ("performance indicator", .indicator), ("ratings", .rating), ("pi ratings", .rating),
      ("pi ratings score", .score),
    ])

  private static let byHeaderOfFollowUp = FoldedNames<Field>(
    (Table.recommendations.fields + Table.grades.fields).map { ($0.name, $0) })
}
