/// What a program offers and asks for when somebody types into cells.
///
/// Validation only warns: what does not fit can be kept, and pasting goes round it. The check of the submission counts.
package struct SheetValidation: Sendable {
  package enum Rule: Sendable {
    /// One of some words, in a list to choose from.
    case list(SheetList)
    /// A number from the first to the second; nil for no upper bound.
    case decimal(from: Int, to: Int?)
    /// A whole number that is not negative.
    case count
    case date
    /// Anything; only the prompt is shown.
    case any
  }

  /// The greatest lengths, in UTF-16 units, that Excel opens without an error.
  package static let maxPromptLength = 255
  package static let maxErrorLength = 224
  package static let maxTitleLength = 32

  /// One range or more, separated by blanks.
  package var ranges: String
  package var rule: Rule
  package var promptTitle: String
  package var prompt: String
  package var errorTitle: String
  package var error: String

  /// Texts that are too long are cut by `SheetText.fitted`.
  package init(
    ranges: String, rule: Rule, promptTitle: String = "", prompt: String = "", errorTitle: String = "",
    error: String = ""
  ) {
    self.ranges = ranges
    self.rule = rule
    self.promptTitle = SheetText.fitted(promptTitle, to: Self.maxTitleLength)
    self.prompt = SheetText.fitted(prompt, to: Self.maxPromptLength)
    self.errorTitle = SheetText.fitted(errorTitle, to: Self.maxTitleLength)
    self.error = SheetText.fitted(error, to: Self.maxErrorLength)
  }

  var xml: String {
    let (type, formulas) = condition
    var text = "<dataValidation"
    if let type { text += #" type="\#(type)" errorStyle="warning" showErrorMessage="1""# }
    if case .decimal(_, nil) = rule { text += #" operator="greaterThanOrEqual""# }
    if case .count = rule { text += #" operator="greaterThanOrEqual""# }
    if case .date = rule { text += #" operator="greaterThanOrEqual""# }
    text += #" allowBlank="1" showInputMessage="1""#
    for (name, value) in [
      ("errorTitle", errorTitle), ("error", error), ("promptTitle", promptTitle), ("prompt", prompt),
    ] where !value.isEmpty { text += #" \#(name)="\#(SheetText.escaped(value))""# }
    text += #" sqref="\#(ranges)">"#
    for (position, formula) in formulas.enumerated() {
      text += "<formula\(position + 1)>\(SheetText.escaped(formula))</formula\(position + 1)>"
    }
    return text + "</dataValidation>"
  }

  private var condition: (type: String?, formulas: [String]) {
    switch rule {
    case .list(let list): ("list", [list.formula])
    case .decimal(let low, let high): ("decimal", ["\(low)"] + (high.map { ["\($0)"] } ?? []))
    case .count: ("whole", ["0"])
    // 1 January 1980: days before it are mistakes.
    case .date: ("date", ["29221"])
    case .any: (nil, [])
    }
  }
}

/// The words of a list to choose from.
package struct SheetList: Hashable, Sendable {
  /// The greatest length of a list that stands in the validation itself, with its commas.
  package static let maxLength = 255

  let formula: String

  /// The words in the validation itself; nil if they are too long for that, or if one holds a comma or a quotation mark.
  package init?(words: [String]) {
    let text = words.joined(separator: ",")
    guard !words.isEmpty, text.utf16.count <= Self.maxLength,
      !words.contains(where: { $0.contains(",") || $0.contains("\"") || $0.first == "=" || $0.isEmpty })
    else { return nil }
    formula = "\"\(text)\""
  }

  /// The cells of another sheet, such as `Lists!$A$2:$A$80`.
  package init(range: String) { formula = range }
}
