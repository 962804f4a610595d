/// A performance indicator: its questions, its requirements and the rule of each level.
package struct Indicator: Sendable {
  /// The number within the framework, such as `6` or `6.1`.
  package var number: String
  package var title: String
  package var area: String
  package var work: Set<WorkKind>
  /// A description of the indicator in our own words, not the framework's.
  package var about: String
  package var source: String
  /// In the order of the file: by level, then by position.
  package var criteria: [Criterion]
  /// All questions except the simple yes-no questions of criteria.
  package var questions: [Question]
  package var measures: [Measure]
  package var parameters: [Parameter]
  package var notApplicable: Applicability?
  /// One rule for each level that has requirements, from the highest to the lowest.
  package var levelRules: [LevelRule]
  package var examples: [IndicatorExample]
  /// The path of the indicator's file, relative to the folder of definitions.
  package var file: String
  /// The SHA-256 of `file`, in hexadecimal.
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
  /// The position of the lowest level whose rule names the criterion `code`; nil if no rule does.
  package func level(ofCriterion code: String) -> Int? {
    levelRules.filter { level in
      var isMentioned = false
      level.rule.forEachCriterion { if $0 == code { isMentioned = true } }
      return isMentioned
    }.map(\.level).min()
  }
}
