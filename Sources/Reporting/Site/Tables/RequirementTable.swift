import Model

/// The requirements of one indicator, with the number of entities that meet each.
struct RequirementTable {
  let view: ReportView
  let edition: ReportEdition
  let indicator: Indicator
  /// Whether the names of entities link to their pages.
  var namesAreLinked = false

  private var facts: [RequirementStatus] { view.facts(edition, indicator.number) }

  /// Nil if the indicator has no requirements.
  ///
  /// - Parameter root: the relative path from the page to the report's folder.
  func context(root: String) -> [String: Any]? {
    guard !facts.isEmpty else { return nil }
    return [
      "id": "requirements-\(PageLinks.fragment(indicator.number))",
      "caption": view.words.say(
        "requirements-caption",
        [
          "number": .text(indicator.number), "framework": .text(edition.framework.title), "year": .number(edition.year),
          "n": .count(edition.coverage.reported.count),
        ]),
      "rows": facts.map { row($0, root: root) }, "legend": Self.legend(view),
    ]
  }

  private func row(_ fact: RequirementStatus, root: String) -> [String: Any] {
    let criterion = indicator.criteria.first { $0.code == fact.criterion }
    return [
      "code": fact.criterion, "text": criterion?.text ?? "", "unconfirmed": criterion?.isConfirmed == false,
      "level": indicator.level(ofCriterion: fact.criterion).map { edition.framework.scale.levels[$0].title } ?? "",
      "bar": Self.bar(fact),
      "in-place": view.words.say(
        "part-of-whole", ["part": .count(fact.inPlace.part), "whole": .count(fact.inPlace.whole)]),
      "figure": fact.name(.inPlace).text,
      "counts": RequirementState.allCases.map { view.words.language.grouped(fact.count($0)) },
      "holds-back": view.words.language.grouped(fact.heldBack.count),
      "holds-back-figure": fact.name(.heldBack).text,
      "names": RequirementState.allCases.filter { fact.count($0) > 0 && $0 != .notApplicable }.map { state in
        [
          "state": view.words.say("requirement-\(state.rawValue)"),
          "entities": names(fact.entities[state] ?? [], root: root),
        ]
      },
    ]
  }

  /// Built in code because rendering thousands of names by template is slow.
  private func names(_ codes: [String], root: String) -> String {
    view.words.row(codes.map { namesAreLinked ? Self.link($0, view, root: root) : HTMLText.escaped($0) })
  }

  private static func link(_ code: String, _ view: ReportView, root: String) -> String {
    guard let link = view.links.entity(code) else { return HTMLText.escaped(code) }
    return "<a href=\"\(root)\(link)\">\(HTMLText.escaped(code))</a>"
  }

  /// The maximum number of bytes that links may add to a page.
  private static let maxLinkBytes = 350_000

  /// Whether the names of all entities in these facts can be links on one page.
  static func canLinkAllNames(_ facts: [RequirementStatus], _ view: ReportView, root: String) -> Bool {
    let shown = RequirementState.allCases.filter { $0 != .notApplicable }
    let codes = facts.flatMap { fact in shown.flatMap { fact.entities[$0] ?? [] } }
    let sizes = Dictionary(
      codes.removingDuplicates.map { ($0, link($0, view, root: root).utf8.count) }, uniquingKeysWith: max)
    return codes.reduce(0) { $0 + (sizes[$1] ?? 0) } <= maxLinkBytes
  }

  /// A bar of all entities by whether they meet the requirement.
  private static func bar(_ fact: RequirementStatus) -> String {
    StackedBar.svg(RequirementState.allCases.map { (RequirementTable.tone($0), fact.count($0)) })
  }

  private static func tone(_ state: RequirementState) -> String {
    switch state {
    case .answered: "r3"
    case .implied: "r2"
    case .notInPlace: "r0"
    case .notKnown: "nr"
    case .notApplicable: "na"
    }
  }

  private static func legend(_ view: ReportView) -> [[String: Any]] {
    RequirementState.allCases.map {
      [
        "tone": tone($0), "symbol": view.words.say("requirement-symbol-\($0.rawValue)"),
        "title": view.words.say("requirement-\($0.rawValue)"),
      ]
    }
  }

  /// The tone, symbol and title of a state.
  static func mark(_ state: RequirementState, _ view: ReportView) -> (tone: String, symbol: String, title: String) {
    (
      tone(state), view.words.say("requirement-symbol-\(state.rawValue)"),
      view.words.say("requirement-\(state.rawValue)")
    )
  }
}
