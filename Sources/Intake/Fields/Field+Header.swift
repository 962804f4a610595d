import Model

/// How the field of a column is recognised by its header.
extension Field {
  /// The field that a column header names: our own name, or that of the platform's export in any of its variants.
  package init?(header: String) {
    let folded = FoldedText.fold(header)
    guard let field = Self.byFoldedHeader[folded] else { return nil }
    self = field
  }

  /// Whether `names` are the columns of an export of the UN-SWAP platform, which holds no justification and no evidence.
  static func areOfPlatformExport(_ names: [String]) -> Bool {
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
