import Foundation
import Frameworks
import Model
import Testing

extension MatchingWeights {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Those in `Indicators/matching/weights.yaml`.
  ///
  /// If they cannot be read, a test fails, and all others go on with weights of nothing.
  static let delivered: MatchingWeights = {
    do {
      return try #require(try DefinitionsFolder.read(root + "/Indicators").matching)
    } catch {
      Issue.record(error)
      return MatchingWeights(
        intercept: 0, weights: [:], lowerThreshold: 1, upperThreshold: 1, sameSimilarity: 1, candidateSimilarity: 1,
        agencies: [])
    }
  }()
}
