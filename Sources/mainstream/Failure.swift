import ArgumentParser
import Model
import Words

/// Runs what a command does, and says why it cannot go on.
enum Failure {
  /// Gives the catalogue to `body`; an error becomes words on standard error and exit code 2.
  static func reported(_ body: (Catalogue) throws -> Void) throws {
    let words = BuiltInWords.catalogue()
    do {
      try body(words)
    } catch let code as ExitCode {
      throw code
    } catch let error as RunError {
      StandardError.line(words.words(for: error))
      throw Exit.failed
    } catch {
      StandardError.line(words.words(forUnforeseen: error))
      throw Exit.failed
    }
  }
}
