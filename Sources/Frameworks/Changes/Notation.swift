/// Lists in the notation of definition files, which is the same in every language.
extension Sequence<String> {
  /// Codes or words: `a, b`.
  var commaSeparated: String { joined(separator: ", ") }

  /// Texts that may contain commas: `a, b; c`.
  var semicolonSeparated: String { joined(separator: "; ") }

  /// Things that are added up or combined: `a + b`.
  var plusSeparated: String { joined(separator: " + ") }
}
