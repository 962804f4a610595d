import Model

/// A column of a table of ratings that holds answers to questions, such as a target or a share in per cent.
///
/// Agencies keep the figures of an indicator beside its rating, where no column has a place for them.
struct AnswerColumn {
  /// A cell of the column, and what its row is about.
  struct Sample {
    let text: String
    let framework: String
    let year: String
    let indicator: String

    private static let maxLength = 100

    init(_ text: String, _ values: FieldValues) {
      self.text = String(text.prefix(Self.maxLength))
      framework = values.text(.framework)
      year = values.text(.year)
      indicator = values.text(.indicator)
    }
  }

  /// The text of the first cell.
  let sample: String
  /// The number of the indicator in the row of this cell.
  let indicator: String
  /// The id of its framework.
  let framework: String
  /// The ids of the questions that can be meant; empty if the indicator asks for nothing of the kind.
  let questions: [String]

  /// Returns nil unless every sample is a number or yes or no, and either the heading or a sample tells what it counts.
  init?(_ heading: String, _ samples: [Sample], in table: Table, _ vocabulary: Vocabulary) {
    guard Table.combined.contains(table), let first = samples.first else { return nil }
    let isNumber = samples.allSatisfy { Self.isNumber($0.text) }
    guard isNumber || samples.allSatisfy({ Self.isYesOrNo($0.text) }),
      let (framework, indicator) = Self.indicator(of: first, vocabulary)
    else { return nil }
    let words = Self.words(heading)
    let isPercent = isNumber && (Self.isShare(heading) || samples.contains { Self.hasPercentSign($0.text) })
    let asked = Self.questions(of: indicator, isNumber: isNumber, isPercent: isPercent)
    let matching = asked.filter { !words.isDisjoint(with: Self.words("\($0.id) \($0.ask)")) }
    // Yes and no stand in many columns, so all words of the heading must be those of the question.
    let meant =
      isNumber ? matching : matching.filter { words.isSubset(of: Self.words("\($0.id) \($0.ask)")) && words.count > 1 }
    guard isPercent || !meant.isEmpty else { return nil }
    sample = first.text
    self.indicator = indicator.number
    self.framework = framework.id
    questions = (meant.isEmpty ? asked : meant).map(\.id)
  }

  private static func indicator(of sample: Sample, _ vocabulary: Vocabulary) -> (Framework, Indicator)? {
    let name = IndicatorName(sample.indicator)
    let named = vocabulary.terms(sample.framework).map { [$0.framework] }
    let year = Int(sample.year)
    for framework in (named ?? vocabulary.assumable).reversed() where year.map(framework.years.contains) ?? true {
      if let position = name.position(in: framework) { return (framework, framework.indicators[position]) }
    }
    return nil
  }

  private static func questions(
    of indicator: Indicator, isNumber: Bool, isPercent: Bool
  ) -> [(id: String, ask: String)] {
    let questions = indicator.questions.filter { question in
      switch question.type {
      case .percent, .number: isNumber
      case .amount, .count: isNumber && !isPercent
      case .yesNo: !isNumber
      case .date, .choice: false
      }
    }
    let criteria = isNumber ? [] : indicator.criteria.filter { $0.ask != nil }
    return questions.map { ($0.id, $0.ask) } + criteria.map { ($0.code, $0.ask ?? "") }
  }

  private static func isNumber(_ text: String) -> Bool {
    if case .none = ParsedNumber(text).reading { return false }
    return true
  }

  private static func isYesOrNo(_ text: String) -> Bool {
    switch YesNoParser.reading(text) {
    case .plain, .variant: true
    case .either, .none: false
    }
  }

  private static func hasPercentSign(_ text: String) -> Bool { text.contains { "%٪％".contains($0) } }

  private static func isShare(_ heading: String) -> Bool {
    hasPercentSign(heading) || !words(heading).isDisjoint(with: shares)
  }

  private static let shares: Set<String> = [
    "percent", "percentage", "cent", "share", "target", "proportion", "ratio", "pourcentage", "porcentaje", "pct",
  ]
  private static let fillers: Set<String> = [
    "the", "and", "for", "with", "from", "this", "that", "what", "which", "does", "there", "are", "has", "have", "how",
    "much", "number", "indicator", "rating", "year", "usd", "total", "amount", "value",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().prefix(500).split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init))
      .subtracting(fillers)
  }
}
