/// Submissions of fictional entities.
enum ExampleSubmission {
  static let header = "entity,year,framework,indicator,rating,justification,evidence,basis,status,comment\n"

  /// One rating on each of the 18 indicators of UN-SWAP 3.0 for 2025.
  static func csv(_ entity: String, rating: String = "meets") -> String {
    header + (1...18).map { "\(entity),2025,,\($0),\(rating),Reached in full,Annual report,,,\n" }.joined()
  }

  /// A file that contains only these rows.
  static func csv(rows: String...) -> String { header + rows.map { "\($0)\n" }.joined() }
}
