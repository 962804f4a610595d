/// All texts of one language that readers see on pages, in findings and in commands.
///
/// The texts are in `Catalogues/<language>.<topic>.yaml`, with one phrase per key. A phrase is a text with `{names}` as
/// placeholders, or one such text for each plural form of the language.
///
/// ```swift
/// let words = try Catalogue.embedded()
/// print(words.say("severity-warning"))  // warning
/// print(words.row(["EXH", "EXW"]))  // EXH, EXW
/// ```
package struct Catalogue: Sendable {
  package let language: Language
  private let phrases: [String: LazyPhrase]

  /// Every key, in alphabetical order.
  package var keys: [String] { phrases.keys.sorted() }

  package func contains(_ key: String) -> Bool { phrases[key] != nil }

  /// The phrase under `key` with its values filled in.
  ///
  /// A missing key or value is a programming error. It stops a debug build and shows as `⟦key⟧` in a release build.
  /// Whether there are words under `key`.
  func has(_ key: String) -> Bool { phrases[key] != nil }

  package func say(_ key: String, _ values: [String: WordValue] = [:]) -> String {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return "⟦\(key)⟧"
    }
    return phrase.text(with: values, in: language)
  }

  /// The phrase under `key` with its values filled in, split into words and values.
  package func pieces(_ key: String, _ values: [String: WordValue]) -> [PhraseSegment] {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return [PhraseSegment(text: "⟦\(key)⟧")]
    }
    return phrase.pieces(with: values, in: language)
  }

  /// The phrase under `key`, or nil if there is no such key.
  package func textIfPresent(_ key: String, _ values: [String: WordValue] = [:]) -> String? {
    phrases[key]?.phrase?.text(with: values, in: language)
  }

  /// The phrase under `key` with “…” for each value, for use where no particular values are meant.
  package func pattern(_ key: String) -> String {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return "⟦\(key)⟧"
    }
    return phrase.pattern
  }

  /// Creates a catalogue from the contents of its files.
  ///
  /// Only the keys are read at this point.
  init(language: Language, files: [[UInt8]]) throws {
    self.language = language
    var phrases: [String: LazyPhrase] = [:]
    phrases.reserveCapacity(files.reduce(0) { $0 + $1.count } / 64)
    for file in files {
      try CatalogueFileSplitter.cut(file) { key, lines in
        guard phrases.updateValue(LazyPhrase(lines), forKey: key) == nil else { throw CatalogueError.duplicateKey(key) }
      }
    }
    self.phrases = phrases
  }

  /// Throws if any phrase is invalid.
  ///
  /// Only tests parse all phrases.
  package func check() throws {
    for key in keys where phrases[key]?.phrase == nil { throw CatalogueError.invalidPhrase(key) }
  }
}

package enum CatalogueError: Error, Equatable {
  case duplicateKey(String)
  /// The value is neither a text nor one text per plural form including `other`.
  case invalidPhrase(String)
  /// The file is not a table of keys and phrases.
  case invalidFile
}
