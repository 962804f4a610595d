import Model

/// A response with what the register and the year before say about it.
struct ReviewedResponse {
  let response: ReportedResponse
  let recommendation: Recommendation
  /// The entity's response of the year before to the same recommendation or to one that it repeats.
  let lastYear: ReportedResponse?
  let isAddressed: Bool
  /// The ids of the texts that are in force in its place; nil if it is in force itself.
  let current: [String]?

  /// A finding about a value of the response.
  func finding(
    _ code: FindingCode, at cell: KeyPath<ReportedResponse.Cells, CellPosition>, found: String,
    _ arguments: FindingArguments = [:]
  ) -> Finding {
    var arguments = arguments
    arguments["entity"] = response.entity
    arguments["recommendation"] = response.recommendation
    return Finding(code, at: response.place(of: cell), found: found, arguments: arguments)
  }
}
