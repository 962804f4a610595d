import Foundation
import Frameworks
import Model
import Words

/// Creates the file of a new indicator.
package enum NewIndicator {
  /// The text of a valid file with comments that say what to fill in.
  package static func text(
    number: String, title: String, framework id: String, indicators: String, words: Catalogue
  ) throws -> String {
    let (framework, numbers) = try framework(id, in: indicators)
    guard IndicatorNumber.isWellFormed(number) else { throw RunError.indicatorNumberWrong(number) }
    guard !numbers.contains(number) else {
      throw RunError.indicatorNumberTaken(number, framework: framework.title)
    }
    return IndicatorSkeleton(words: words, framework: framework, number: number, title: title).text
  }

  /// The framework and the numbers of its indicators; only its own file must have no mistakes.
  ///
  /// The first indicator of a framework is made in an empty folder, and others while some are being written.
  private static func framework(_ id: String, in folder: String) throws -> (Framework, Set<String>) {
    let reading = try DefinitionsFolder.check(folder)
    if let framework = reading.definitions.framework(id) { return (framework, reading.numbers[id] ?? []) }
    let mistakes = reading.findings.filter { $0.place.file == "\(id)/framework.yaml" || $0.place.file == id }
    guard mistakes.isEmpty else { throw RunError.definitionsInvalid(mistakes) }
    throw RunError.frameworkUnknown(id, known: reading.definitions.frameworks.map(\.id))
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
