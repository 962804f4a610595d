import Foundation
import Frameworks
import Model

extension MatchingWeights {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Those in `Indicators/matching/weights.yaml`.
  static let delivered: MatchingWeights = {
    do {
      return try DefinitionsFolder.read(root + "/Indicators").matching!
    } catch {
      fatalError("\(error)")
    }
  }()
}
