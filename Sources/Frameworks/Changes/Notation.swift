/// Lists as the notation of definitions has them, which is the same in every language.
extension Sequence<String> {
  /// Codes or words: `a, b`.
  var row: String { joined(separator: ", ") }

  /// Texts that may hold commas: `a, b; c`.
  var series: String { joined(separator: "; ") }

  /// What is added up or stands together: `a + b`.
  var sum: String { joined(separator: " + ") }
}
