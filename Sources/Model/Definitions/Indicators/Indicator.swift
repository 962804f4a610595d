/// A performance indicator: what is asked, and what each level takes.
package struct Indicator: Sendable {
  /// Within its framework, such as `6` or `6.1`.
  package var number: String
  package var title: String
  /// The title of its area.
  package var area: String
  package var work: Set<WorkKind>
  /// What the indicator is about, in our words.
  package var about: String
  package var source: String
  /// In the order of the file: by level, then position.
  package var criteria: [Criterion]
  /// Questions other than the plain yes-no question of a criterion.
  package var questions: [Question]
  package var measures: [Measure]
  package var parameters: [Parameter]
  package var notApplicable: Applicability?
  /// One for each level that has requirements, from the highest to the lowest.
  package var levelRules: [LevelRule]
  package var examples: [IndicatorExample]
  /// The file that defines it, relative to the folder of definitions.
  package var file: String
  /// SHA-256 of that file, in hexadecimal.
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
  /// The position of the lowest level that names the criterion `code`; nil where none does.
  package func level(ofCriterion code: String) -> Int? {
    levelRules.filter { level in
      var isMentioned = false
      level.rule.forEachCriterion { if $0 == code { isMentioned = true } }
      return isMentioned
    }.map(\.level).min()
  }
}
