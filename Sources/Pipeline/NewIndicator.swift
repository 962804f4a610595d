import Foundation
import Model
import Words

/// Creates the file of a new indicator.
package enum NewIndicator {
  /// The text of a valid file with comments that say what to fill in.
  package static func text(
    number: String, title: String, framework id: String, indicators: String, words: Catalogue
  ) throws -> String {
    let framework = try DefinitionCheck.framework(id, in: indicators)
    guard IndicatorNumber.isWellFormed(number) else { throw RunError.indicatorNumberWrong(number) }
    guard framework.position(ofIndicator: number) == nil else {
      throw RunError.indicatorNumberTaken(number, framework: framework.title)
    }
    return IndicatorSkeleton(words: words, framework: framework, number: number, title: title).text
  }

  /// Writes the text to a new file; an existing file is never overwritten.
  package static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw RunError.indicatorNotWritten(path)
    }
  }
}
