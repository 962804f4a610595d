import Formats

/// The texts of the catalogue files, and the names of the values that each text inserts.
struct CatalogueTexts {
  /// By key, then by plural form.
  ///
  /// A phrase with a single text has the form `other`.
  let phrases: [String: [String: String]]

  /// - Parameter topic: The topic of a catalogue, such as `report`; nil for all catalogues.
  init(topic: String? = nil) throws {
    var phrases: [String: [String: String]] = [:]
    for file in SourceTexts.files(below: "Sources/Words/Catalogues", endingIn: "\(topic ?? "").yaml") {
      for value in try YAMLTree.root(of: Array(file.text.utf8)[...])?.values ?? [] {
        var forms = ["other": value.text].compactMapValues(\.self)
        for form in value.values ?? [] where form.key?.text != "count" { forms[form.key?.text ?? ""] = form.text }
        phrases[value.key?.text ?? ""] = forms
      }
    }
    self.phrases = phrases
  }

  /// The text of a phrase, in its plural form `other` if it has several; nil if there is no such phrase.
  func text(_ key: String) -> String? { phrases[key]?["other"] }

  /// The names in curly brackets in a text.
  static func names(in text: String) -> Set<String> { Set(text.matches(of: /\{([^}]*)\}/).map { String($0.1) }) }

  /// The names that the texts of a finding insert.
  func names(ofFinding code: String) -> Set<String> {
    ["message", "expected", "remedy"].reduce(into: []) { names, part in
      names.formUnion(Self.names(in: phrases["finding.\(code).\(part)"]?["other"] ?? ""))
    }
  }
}
