/// Lists in the notation of definition files, which is the same in every language.
extension Sequence<String> {
  /// Codes or words: `a, b`.
  var row: String { joined(separator: ", ") }

  /// Texts that may contain commas: `a, b; c`.
  var series: String { joined(separator: "; ") }

  /// Things that are added up or combined: `a + b`.
  var sum: String { joined(separator: " + ") }
}
