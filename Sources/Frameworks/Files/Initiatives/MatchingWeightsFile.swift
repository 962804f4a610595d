import Model

/// Reads `matching/weights.yaml`: the weights of the comparison of initiatives.
enum MatchingWeightsFile {
  static let folder = "matching"
  static let path = folder + "/weights.yaml"

  /// Nil if the file has any mistakes.
  static func read(_ root: Entry) -> MatchingWeights? {
    guard let table = root.table(.matching) else { return nil }
    let intercept = table.required("intercept")?.number().map(double)
    let weights = table.required("weights").flatMap(readWeights)
    let thresholds = table.required("thresholds").flatMap { $0.table(.matchingThresholds) }
    let lower = thresholds?.required("lower").flatMap(share)
    let upper = thresholds?.required("upper").flatMap(share)
    let same = thresholds?.required("same").flatMap(share)
    let candidate = thresholds?.required("candidate").flatMap(share)
    let agencies = table.required("agencies").flatMap(readAgencies)
    guard let intercept, let weights, let lower, let upper, let same, let candidate, let agencies else { return nil }
    return MatchingWeights(
      intercept: intercept, weights: weights, lowerThreshold: lower, upperThreshold: upper, sameSimilarity: same,
      candidateSimilarity: candidate, agencies: agencies)
  }

  private static func readWeights(_ entry: Entry) -> [MatchingFeature: Double]? {
    guard let table = entry.table(.matchingWeights) else { return nil }
    var weights: [MatchingFeature: Double] = [:]
    for feature in MatchingFeature.allCases {
      weights[feature] = table.required(feature.rawValue)?.number().map(double)
    }
    return weights.count == MatchingFeature.allCases.count ? weights : nil
  }

  private static func readAgencies(_ entry: Entry) -> [[String]]? {
    guard let entries = entry.unrestrictedTable() else { return nil }
    let agencies = entries.compactMap { code, entry in entry.distinctTexts().map { [code] + $0 } }
    return agencies.count == entries.count ? agencies : nil
  }

  /// A number from 0 to 1.
  private static func share(_ entry: Entry) -> Double? {
    guard let number = entry.number().map(double) else { return nil }
    return (0...1).contains(number) ? number : entry.noteInvalidNumber()
  }

  private static func double(_ number: ExactDecimal) -> Double {
    Double(number.units) / Double(ExactDecimal.unitsPerOne)
  }
}
