/// All words of one language that a reader can see: of pages, findings and commands.
///
/// The words stand in `Catalogues/<language>.<topic>.yaml`, a key a phrase. A phrase is a text with `{names}` for the
/// values that are put in, or one text for each plural form that the language has.
///
/// ```swift
/// let words = try Catalogue.embedded()
/// print(words.say("severity-warning"))  // warning
/// print(words.row(["EXH", "EXW"]))  // EXH, EXW
/// ```
package struct Catalogue: Sendable {
  package let language: Language
  private let phrases: [String: PhraseText]

  /// Every key, in alphabetical order.
  package var keys: [String] { phrases.keys.sorted() }

  package func contains(_ key: String) -> Bool { phrases[key] != nil }

  /// The phrase under `key` with the values put in.
  ///
  /// A key or value that is lacking is a mistake of the program's author: it stops a debug build and shows as `⟦key⟧`.
  package func say(_ key: String, _ values: [String: WordValue] = [:]) -> String {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return "⟦\(key)⟧"
    }
    return phrase.text(with: values, in: language)
  }

  /// The phrase under `key` with the values put in, cut at the values.
  package func pieces(_ key: String, _ values: [String: WordValue]) -> [PhrasePiece] {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return [PhrasePiece(text: "⟦\(key)⟧")]
    }
    return phrase.pieces(with: values, in: language)
  }

  /// The phrase under `key` if there is one.
  package func sayIfKnown(_ key: String, _ values: [String: WordValue] = [:]) -> String? {
    phrases[key]?.phrase?.text(with: values, in: language)
  }

  /// The phrase under `key` with “…” for each of its values: what it says whatever the case at hand.
  package func pattern(_ key: String) -> String {
    guard let phrase = phrases[key]?.phrase else {
      assertionFailure("no words under \(key)")
      return "⟦\(key)⟧"
    }
    return phrase.pattern
  }

  /// A catalogue of the texts of its files, in which nothing but the keys has been looked at.
  init(language: Language, files: [[UInt8]]) throws {
    self.language = language
    var phrases: [String: PhraseText] = [:]
    phrases.reserveCapacity(files.reduce(0) { $0 + $1.count } / 64)
    for file in files {
      try PhraseTexts.cut(file) { key, lines in
        guard phrases.updateValue(PhraseText(lines), forKey: key) == nil else { throw CatalogueError.keyTwice(key) }
      }
    }
    self.phrases = phrases
  }

  /// Throws where something is no phrase; only tests look at all of them.
  package func check() throws {
    for key in keys where phrases[key]?.phrase == nil { throw CatalogueError.notAPhrase(key) }
  }
}

package enum CatalogueError: Error, Equatable {
  case keyTwice(String)
  /// Neither a text nor one text for each plural form, `other` among them.
  case notAPhrase(String)
  /// The file is no table of keys and phrases.
  case notATable
}
