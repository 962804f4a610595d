/// A performance indicator: its questions, its requirements and the rule for each level.
package struct Indicator: Sendable {
  /// The number within the framework, for example `6` or `6.1`.
  package var number: String
  package var title: String
  /// The title of its area.
  package var area: String
  package var work: Set<WorkKind>
  /// What the indicator is about.
  ///
  /// This is our summary, not the framework's text.
  package var about: String
  package var source: String
  /// In the order of the file: by level, then by position.
  package var criteria: [Criterion]
  /// All questions except the yes-no questions of the criteria.
  package var questions: [Question]
  package var measures: [Measure]
  package var parameters: [Parameter]
  package var notApplicable: Applicability?
  /// The rules of all levels that have requirements, from the highest level to the lowest.
  package var levelRules: [LevelRule]
  package var examples: [IndicatorExample]
  /// The path of the file, relative to the folder of definitions.
  package var file: String
  /// The SHA-256 of that file, in hexadecimal.
  package var fingerprint: String

  package init(
    number: String, title: String, area: String, work: Set<WorkKind>, about: String, source: String,
    criteria: [Criterion] = [], questions: [Question] = [], measures: [Measure] = [], parameters: [Parameter] = [],
    notApplicable: Applicability? = nil, levelRules: [LevelRule] = [], examples: [IndicatorExample] = [],
    file: String = "", fingerprint: String = ""
  ) {
    self.number = number
    self.title = title
    self.area = area
    self.work = work
    self.about = about
    self.source = source
    self.criteria = criteria
    self.questions = questions
    self.measures = measures
    self.parameters = parameters
    self.notApplicable = notApplicable
    self.levelRules = levelRules
    self.examples = examples
    self.file = file
    self.fingerprint = fingerprint
  }
}

extension Indicator {
  /// The position of the lowest level whose rule names the criterion `code`; nil if no rule names it.
  package func level(ofCriterion code: String) -> Int? {
    levelRules.filter { level in
      var isMentioned = false
      level.rule.forEachCriterion { if $0 == code { isMentioned = true } }
      return isMentioned
    }.map(\.level).min()
  }

  /// Whether the rule of a level names a requirement that no source confirms.
  package func restsOnUnconfirmed(_ level: Int) -> Bool {
    let unconfirmed = Set(criteria.filter { !$0.isConfirmed }.map(\.code))
    guard !unconfirmed.isEmpty, let rule = levelRules.first(where: { $0.level == level })?.rule else { return false }
    var isMentioned = false
    rule.forEachCriterion { if unconfirmed.contains($0) { isMentioned = true } }
    return isMentioned
  }
}
