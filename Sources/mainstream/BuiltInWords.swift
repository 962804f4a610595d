import ArgumentParser
import Words

/// The words that are built into the program.
///
/// Help and messages about usage are made before a command runs, in the default language; a command is given its
/// catalogue.
enum BuiltInWords {
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
func help(_ key: String) -> String { BuiltInWords.catalogue().say("help-\(key)") }

extension ValidationError {
  /// What is wrong with how the program is called.
  init(saying key: String, _ values: [String: WordValue] = [:]) {
    self.init(BuiltInWords.catalogue().say(key, values))
  }
}
