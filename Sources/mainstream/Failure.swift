import ArgumentParser
import Model
import Words

/// Runs the body of a command and reports errors.
enum Failure {
  /// Calls `body` with the catalogue.
  ///
  /// An error is printed on standard error and ends the program with exit code 2.
  static func reported(_ body: (Catalogue) throws -> Void) throws {
    let words = EmbeddedCatalogue.catalogue()
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
