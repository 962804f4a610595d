import Model

/// Recognizes the field of a column by its header.
extension Field {
  /// Finds the field for a column header, which may use our own name or any variant of the platform's export.
  package init?(header: String) {
    let folded = FoldedText.fold(header)
    guard let field = Self.byFoldedHeader[folded] else { return nil }
    self = field
  }

  /// Whether `names` are the columns of an export of the UN-SWAP platform, which has no justification and no evidence.
  static func isPlatformExport(_ names: [String]) -> Bool {
    let folded = Set(names.map { FoldedText.fold($0) })
    return folded.contains("performanceindicator") && folded.contains("performancearea")
      && folded.isDisjoint(with: ["justification", "evidence", "basis"])
  }

  private static let byFoldedHeader: [String: Field] = {
    var fields = Dictionary(uniqueKeysWithValues: allCases.map { (FoldedText.fold($0.name), $0) })
    let platform: [(String, Field)] = [
      ("entityshortname", .entity), ("entitytype", .type), ("reportyear", .year), ("reportstatus", .status),
      ("performancearea", .area), ("performanceindicator", .indicator), ("ratings", .rating), ("piratings", .rating),
      ("piratingsscore", .score),
    ]
    for (header, field) in platform { fields[header] = field }
    return fields
  }()
}
