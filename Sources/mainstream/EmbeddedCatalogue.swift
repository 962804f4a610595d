import ArgumentParser
import Words

/// Gives access to the message catalogue that is built into the program.
///
/// Help and usage messages are created before a command runs, in the default language. A running command receives its
/// catalogue from `Failure.reported`.
enum EmbeddedCatalogue {
  private static let english: Catalogue = {
    do {
      return try Catalogue.embedded()
    } catch {
      preconditionFailure("the built-in words cannot be read: \(error)")
    }
  }()

  static func catalogue(_ language: Language = .english) -> Catalogue {
    switch language {
    case .english: english
    }
  }
}

/// The help text under `help-<key>`.
func help(_ key: String) -> String { EmbeddedCatalogue.catalogue().say("help-\(key)") }

extension ValidationError {
  /// Creates a usage error with the message under `key`.
  init(saying key: String, _ values: [String: WordValue] = [:]) {
    self.init(EmbeddedCatalogue.catalogue().say(key, values))
  }
}
