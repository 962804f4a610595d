/// One difference between two folders of definitions.
package struct DefinitionChange: Hashable, Sendable {
  /// What differs.
  ///
  /// The raw value is part of the key of the message in the catalogue.
  package enum Subject: String, CaseIterable, Sendable {
    case framework, frameworkTitle = "framework-title", frameworkAbout = "framework-about"
    case frameworkSource = "framework-source", frameworkYears = "framework-years", frameworkUse = "framework-use"
    case frameworkScale = "framework-scale", frameworkAreas = "framework-areas"
    case frameworkInputs = "framework-inputs"
    case indicator, title, area, work, about, source
    case criterion, criterionText = "criterion-text", criterionAsk = "criterion-ask"
    case criterionConfirmed = "criterion-confirmed", criterionPartial = "criterion-partial"
    case criterionRule = "criterion-rule"
    case question, questionAsk = "question-ask", questionType = "question-type"
    case measure, measureFormula = "measure-formula"
    case parameter, parameterValue = "parameter-value", parameterSource = "parameter-source"
    case applicability, applicabilityRule = "applicability-rule"
    case level, levelText = "level-text", levelRule = "level-rule"
    case example, bridge, bridgeRow = "bridge-row", entity
    case recommendation, recommendationID = "recommendation-id", recommendationText = "recommendation-text"
    case recommendationDocument = "recommendation-document", recommendationKind = "recommendation-kind"
    case recommendationAddressees = "recommendation-addressees", recommendationTheme = "recommendation-theme"
    case recommendationDue = "recommendation-due", recommendationIndicators = "recommendation-indicators"
    case recommendationLinks = "recommendation-links", recommendationSource = "recommendation-source"
    case recommendationBody = "recommendation-body", recommendationAddressee = "recommendation-addressee"
    case recommendationThemeTitle = "recommendation-theme-title"
  }

  /// One side of a difference.
  package enum Value: Hashable, Sendable {
    case text(String)
    case flag(Bool)
    /// A rule; its codes and ids refer to the indicator on this side.
    case rule(Rule)
  }

  package var subject: Subject
  /// The framework, bridge or list that the difference belongs to.
  package var framework: String
  /// The number of the indicator; nil if the difference is not in an indicator.
  package var indicator: String?
  /// The code or id of what differs, or the name of an example.
  package var name: String
  /// Nil if `name` is new.
  package var before: Value?
  /// Nil if `name` was removed.
  package var after: Value?

  package init(
    _ subject: Subject, framework: String, indicator: String? = nil, name: String, before: Value?, after: Value?
  ) {
    self.subject = subject
    self.framework = framework
    self.indicator = indicator
    self.name = name
    self.before = before
    self.after = after
  }
}
