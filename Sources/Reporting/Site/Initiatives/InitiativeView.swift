import Formats
import Model
import Words

/// What all pages on initiatives share.
struct InitiativeView {
  let report: InitiativeReport
  let words: Catalogue
  /// The folder of the pages: empty where they stand alone, else within a report.
  let folder: String
  /// The countries with an initiative, by name; without a country comes last.
  let countries: [InitiativeGroup]
  /// The indicators that an initiative serves.
  let indicators: [InitiativeGroup]
  /// What is decided, as far as the audience sees it.
  let decisions: InitiativeDecisions
  /// Whether the audience sees each initiative.
  let isShown: [Bool]

  init(report: InitiativeReport, words: Catalogue, folder: String = "") {
    self.report = report
    self.words = words
    self.folder = folder
    isShown = report.initiatives.map(report.audience.sees)
    countries = InitiativeGroup.countries(in: report) { Self.name(of: $0, report, words) }
    let indicators = Dictionary(report.indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.indicators = InitiativeGroup.indicators(in: report) { Self.name(ofIndicator: $0, indicators[$0], words) }
    decisions = InitiativeDecisions(report: report, words: words)
  }

  /// Whether the audience sees both initiatives of a pair.
  func isShown(_ pair: InitiativePair) -> Bool { isShown[pair.first] && isShown[pair.second] }

  private static func name(
    ofIndicator code: String, _ indicator: InitiativeReport.Indicator?, _ words: Catalogue
  ) -> String {
    guard let indicator else { return VisibleText.onOneLine(code) }
    return words.say(
      "initiatives-indicator",
      ["framework": .text(indicator.framework), "number": .text(indicator.number), "title": .text(indicator.title)])
  }

  private static func name(of code: String, _ report: InitiativeReport, _ words: Catalogue) -> String {
    code.isEmpty ? words.say("initiatives-no-country") : report.countries[code]?.name ?? VisibleText.onOneLine(code)
  }

  /// The years as words, such as “2024 and 2025”.
  var years: String { words.language.list(report.years.map { String($0) }) }

  /// What the frame of every page shows where the pages stand alone.
  func frame(path: String) -> [String: Any] {
    [
      "year": years, "source": source, "version": report.programVersion, "release-line": false, "figures-link": false,
      "script": false, "script-policy": "'none'",
      "nav": [
        ["link": PageLinks.system, "label": words.say("nav-initiatives"), "is-here": path == PageLinks.system]
          as [String: Any]
      ],
    ]
  }

  /// What every page on initiatives shows, also within a report.
  var common: [String: Any] { ["status": words.say(statusKey), "folder": folder] }

  var source: String { words.say("initiatives-source") }

  private var statusKey: String {
    switch report.audience {
    case .everyone: "initiatives-status-public"
    case .secretariat: "initiatives-status-secretariat"
    case .entity: "initiatives-status-entity"
    }
  }

  /// Codes of entities, or their names where they are not known.
  func entities(of initiative: Initiative) -> String {
    VisibleText.onOneLine(initiative.entities.joined(separator: words.say("list-comma")))
  }

  /// The first and the last day; nil if neither is known.
  func dates(of initiative: Initiative) -> String? {
    switch (initiative.start, initiative.end) {
    case (let start?, let end?):
      words.say("initiatives-dates", ["start": .text(start.description), "end": .text(end.description)])
    case (let start?, nil): words.say("initiatives-from", ["start": .text(start.description)])
    case (nil, let end?): words.say("initiatives-until", ["end": .text(end.description)])
    case (nil, nil): nil
    }
  }

  /// The budget in whole units of its currency; nil if there is none.
  func money(of initiative: Initiative) -> String? {
    guard let budget = initiative.budget else { return nil }
    let half = ExactDecimal.unitsPerOne / 2
    let whole = (budget.amount.units / half + 1) / 2
    return words.say(
      "initiatives-money",
      ["currency": .text(budget.currency.description), "amount": .text(words.language.grouped(Int(whole)))])
  }

  /// The beginning of a text that may be very long; the data file holds the whole of it.
  static func beginning(of text: String) -> String {
    guard text.unicodeScalars.count > maxLength else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(maxLength))) + "…"
  }

  private static let maxLength = 1_200

  /// What tables of initiatives show of one.
  func row(_ initiative: Initiative) -> [String: Any] {
    [
      "entities": entities(of: initiative), "title": Self.beginning(of: initiative.title),
      "id": initiative.id, "is-good-practice": initiative.isGoodPractice,
      "description": initiative.description.isEmpty || initiative.description == initiative.title
        ? false : Self.beginning(of: initiative.description),
      "dates": dates(of: initiative) ?? false, "money": money(of: initiative) ?? false,
      "parent": initiative.parent.isEmpty ? false : Self.beginning(of: initiative.parent),
    ]
  }
}
