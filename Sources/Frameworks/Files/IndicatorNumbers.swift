import Model

/// The numbers of a framework's indicators, by which bridges and common inputs name them.
struct IndicatorNumbers {
  var numbers: Set<String> = []
  /// False if the number of an indicator could not be read, so that it may be any.
  var areComplete = true

  /// In the order of the framework.
  var sorted: [String] { numbers.map { ($0, IndicatorNumber($0)) }.sorted { $0.1 < $1.1 }.map(\.0) }

  /// A finding if the framework has no indicator with this number.
  func finding(unknown number: String, of framework: String, at place: SourcePlace) -> Finding? {
    guard areComplete, !numbers.contains(number) else { return nil }
    return Finding(
      .definitionIndicatorUnknown, at: place, found: number, arguments: ["framework": framework, "allowed": sorted])
  }
}
