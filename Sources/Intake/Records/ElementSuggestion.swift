import Formats
import Model

/// The element of a submission that an unknown element may stand for.
enum ElementSuggestion {
  /// The name of the element; nil if none is similar enough.
  static func element(for name: String) -> String? {
    let elements = XMLDocumentStructure.submission.tables.keys.sorted()
    if let nearest = FoldedText.nearest(to: name, among: elements) { return nearest }
    let words = Set(words(name.prefix(maxLength)))
    let contained = elements.filter { words.contains($0) || words.contains("\($0)s") }
    return contained.count == 1 ? contained[0] : nil
  }

  /// The finding with the element that may be meant: an error if what it holds counts.
  static func completed(_ finding: Finding, with element: String?) -> Finding {
    guard let element else { return finding }
    let isSubstance = ["rating", "answer", "action"].contains(element)
    var arguments = finding.arguments
    arguments["suggestion"] = element
    return Finding(
      finding.code, at: finding.place, found: finding.found, arguments: arguments,
      severity: isSubstance ? .error : finding.severity)
  }

  private static let maxLength = 200

  /// The words of a name such as `remedial-action` or `remedialAction`.
  private static func words(_ name: Substring) -> [String] {
    var words = [""]
    for character in name {
      if !character.isLetter {
        words.append("")
      } else if character.isUppercase {
        words.append(character.lowercased())
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }
}
