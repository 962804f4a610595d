import Model

/// The keys allowed in one kind of table of a definition file.
///
/// The reader and the schema for editors both use these lists, so they always agree.
struct TableKeys: Sendable {
  let required: [String]
  let optional: [String]

  /// Every key, required keys first.
  let all: [String]

  init(_ required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
    all = required + optional
  }
}

extension TableKeys {
  static let indicator = TableKeys(
    ["number", "title", "area", "work", "about", "source"],
    optional: ["criteria", "questions", "measures", "parameters", "not_applicable", "levels", "examples"])
  /// `ask`, `rule` or both are required as well.
  static let criterion = TableKeys(["text", "confirmed"], optional: ["ask", "partial", "rule"])
  static let question = TableKeys(["type", "ask"], optional: ["unit", "choices"])
  static let measure = TableKeys(["title"], optional: MeasureEntry.formulaKeys)
  static let percent = TableKeys(["part", "whole"])
  static let parameter = TableKeys(["title", "values"])
  static let datedValue = TableKeys(["value", "source"])
  static let applicability = TableKeys(["text"], optional: RuleEntry.groupKeys + ["of"])
  static let level = TableKeys(["text"], optional: ["includes"] + RuleEntry.groupKeys + ["of"])
  static let condition = TableKeys(
    [], optional: RuleEntry.groupKeys + ["of"] + RuleEntry.subjectKeys + RuleEntry.comparisonKeys)
  /// Exactly one of these keys is required.
  static let operand = TableKeys([], optional: ["answer", "measure", "parameter"])
  static let example = TableKeys(
    ["case", "year", "answers", "level"], optional: ["measured", "provisional", "unmet", "unanswered"])

  /// Fields that every work item has, so that it is clear which items a figure covers.
  static let itemSelection = TableKeys(
    [], optional: ["work", "kind", "marker", "screened", "goals", "partners_at_least"])
  static let itemTest = TableKeys([], optional: itemSelection.all + ["facts", "facts_at_least"])
  static let ofItems = TableKeys([], optional: ["of", "with"])
  static let shareOfMoney = TableKeys(["amount"], optional: ["of", "with"])
  static let sumOfMoney = TableKeys(["amount", "currency"], optional: ["of", "with"])
  static let meanOfFacts = TableKeys(["facts"], optional: ["of"])

  static let markers = TableKeys(["scales", "assumed"], optional: ["mappings"])
  static let markerScale = TableKeys(["title", "source", "codes"])
  static let markerCode = TableKeys(["title"], optional: ["also"])
  static let markerMapping = TableKeys(["from", "to", "source", "codes"])

  static let trackerScales = TableKeys(["scales"])
  static let trackerScale = TableKeys(["title", "source", "words"])
  static let trackerWord = TableKeys(["title"], optional: ["response", "status"])

  static let importMapping = TableKeys(
    ["title", "source", "columns", "lists", "dates"], optional: ["constants", "entities", "unused", "budget_shares"])
  static let importColumns = TableKeys(
    ["entity", "id", "title"],
    optional: InitiativeField.allCases.filter { ![.entity, .id, .title].contains($0) }.map(\.rawValue))
  static let importConstants = TableKeys(
    [], optional: InitiativeField.allCases.filter { ![.id, .title].contains($0) }.map(\.rawValue))

  static let framework = TableKeys(
    ["id", "title", "about", "years", "source", "final", "derives", "denominator", "scale", "areas"],
    optional: ["assumed", "common_inputs"])
  static let commonInput = TableKeys(["indicator", "provider", "for", "years", "source"])
  static let years = TableKeys(["from"], optional: ["until"])
  static let scale = TableKeys(["requirements_met_from", "levels", "outside"])
  static let scaleLevel = TableKeys(["code", "title", "symbol"], optional: ["also"])
  static let bridge = TableKeys(["from", "to", "source", "rows"])
  static let bridgeRow = TableKeys(["from", "to", "kind", "note"])
  static let outside = TableKeys([], optional: ["list", "published"])
  static let outsideList = TableKeys(["title", "source", "members"])
  static let outsideMember = TableKeys(["name", "entities"])
  static let publishedShare = TableKeys(["framework", "year", "percent", "source"], optional: ["entity"])
  static let matching = TableKeys(["intercept", "weights", "thresholds", "agencies"])
  static let matchingWeights = TableKeys(MatchingFeature.allCases.map(\.rawValue))
  static let matchingThresholds = TableKeys(["lower", "upper", "same", "candidate"])

  static let register = TableKeys(["about", "source", "themes", "addressees"])
  static let addressee = TableKeys(["name"], optional: ["all", "types", "entities", "except", "note"])
  static let recommendations = TableKeys(
    ["name", "code", "type"], optional: ["note", "source", "symbols", "sessions", "documents"])
  static let symbols = TableKeys([], optional: ["final", "draft", "sessions"])
  static let sessionYears = TableKeys(["first_in", "in_a_year"], optional: ["into_next_year"])
  static let session = TableKeys(["first", "last"])
  /// One of the keys that name the document is required as well.
  static let document = TableKeys(
    ["kind", "source", "confidence", "recommendations"],
    optional: DocumentName.allCases.map(\.rawValue) + ["year", "date"])
  static let recommendation = TableKeys(
    ["to", "theme", "text"],
    optional: [
      "paragraph", "strength", "note", "due", "indicators", "links", "formerly", "source", "confidence",
    ])
  static let due = TableKeys([], optional: ["date", "year", "months", "every_years", "session", "of"])
  static let recommendationLinks = TableKeys([], optional: RecommendationLink.Kind.allCases.map(\.rawValue))
}

/// The keys of `session.yaml`.
extension TableKeys {
  static let annualSession = TableKeys(
    [],
    optional: [
      "number", "commission", "dates", "place", "host", "theme", "note", "source", "agenda", "task_forces",
      "expert_meetings", "decisions", "committees", "messages",
    ])
  static let commission = TableKeys(["opens"], optional: ["number"])
  static let agendaItem = TableKeys(["title"], optional: ["paper", "note"])
  static let taskForce = TableKeys(["title"], optional: ["lead", "members", "follows", "products", "ended"])
  static let product = TableKeys(["title"], optional: ["due", "status", "follows", "evidence", "indicators"])
  static let expertMeeting = TableKeys(["title", "first", "last"], optional: ["place", "organizers", "report"])
  static let sessionDecision = TableKeys(
    ["number", "text"], optional: ["to", "theme", "due", "status", "follows", "indicators", "item", "issues"])
  static let committees = TableKeys([], optional: SessionCommitteeIssue.Committee.allCases.map(\.rawValue))
  static let committeeIssue = TableKeys(["text"], optional: ["number", "follows"])
  static let message = TableKeys(["text", "when"], optional: ["numbers"])
  static let messageNumber = TableKeys([], optional: ["figure", "count"])
  static let messageCondition = TableKeys([], optional: ["figure", "count", "at_least", "at_most"])
}
