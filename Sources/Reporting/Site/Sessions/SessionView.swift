import Formats
import Model
import Words

/// What all pages about a session share: names, dates, words and links.
struct SessionView {
  typealias Line = SessionDocument.Line
  typealias Piece = SessionDocument.Piece

  let briefing: SessionBriefing
  /// The register with the decisions of all sessions.
  let register: RecommendationRegister
  let entities: EntityList
  let words: Catalogue
  private let forces: [String: SessionTaskForce]
  private let decisions: [String: (session: NetworkSession, decision: SessionDecision)]

  /// A page with more rows would be slow to open; the data files hold all.
  static let maxRows = 2_000
  /// The length of texts on pages, in characters; the data files hold the whole of them.
  private static let maxLength = 600

  /// The framework of the year under review, whose indicators are named by their numbers alone; nil if there is none.
  private let framework: Framework?

  init(
    briefing: SessionBriefing, register: RecommendationRegister, entities: EntityList, framework: Framework? = nil,
    words: Catalogue
  ) {
    self.framework = framework
    self.briefing = briefing
    self.register = register
    self.entities = entities
    self.words = words
    forces = briefing.sessions.latestTaskForces
    decisions = Dictionary(
      briefing.sessions.flatMap { session in session.decisions.map { (session.id(of: $0), (session, $0)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether the session is one of agencies made up for samples.
  var isFictional: Bool {
    !briefing.members.isEmpty && briefing.members.allSatisfy { entities[code: $0]?.isFictional == true }
  }

  func say(_ key: String, _ values: [String: WordValue] = [:]) -> String { words.say(key, values) }

  func count(_ count: SessionCount) -> WordValue { .count(briefing[count]) }

  func number(_ number: Int) -> Line { Line(words.language.grouped(number)) }

  /// A date such as “9 March 2026”.
  func date(_ date: CalendarDate) -> String {
    say(
      "session-date",
      ["day": .number(date.day), "month": .text(say("session-month-\(date.month)")), "year": .number(date.year)])
  }

  func date(_ date: CalendarDate?) -> String { date.map { self.date($0) } ?? say("session-not-stated") }

  /// The days of a session or a meeting, as briefly as they can be written.
  func days(_ first: CalendarDate, _ last: CalendarDate) -> String {
    if first == last { return date(first) }
    guard first.year == last.year, first.month == last.month else {
      return say("session-days-apart", ["first": .text(date(first)), "last": .text(date(last))])
    }
    return say("session-days", ["first": .number(first.day), "last": .text(date(last))])
  }

  /// The name of an entity with its code.
  func name(_ code: String) -> String {
    entities[code: code].map { say("session-entity-name", ["name": .text($0.name), "code": .text(code)]) } ?? code
  }

  /// Codes one after the other; a dash if there are none.
  func codes(_ codes: [String]) -> String {
    codes.isEmpty ? say("session-none") : codes.joined(separator: say("list-comma"))
  }

  /// A text of an entity, as far as it may be shown: no name of a person, and not too long.
  func text(_ text: String) -> String {
    guard PersonalData.first(in: text) == nil else { return say("session-text-withheld") }
    guard text.unicodeScalars.count > Self.maxLength else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.maxLength))) + "…"
  }

  func status(_ status: ImplementationStatus?) -> String {
    status.map { say("status-\($0.rawValue)") } ?? say("session-not-stated")
  }

  func response(_ response: RecommendationResponse?) -> String {
    response.map { say("response-\($0.rawValue)") } ?? say("session-not-stated")
  }

  /// The name of an addressee: an entity, a group or a task force.
  func addressee(_ id: String) -> String {
    forces[id].map { say("session-task-force-name", ["title": .text($0.title)]) } ?? register.addressee(id)?.name ?? id
  }

  /// A decision or recommendation by its id, with a link to where it is shown.
  func link(_ id: String) -> Piece {
    Piece(text: id, link: register[id].map { "\(SessionPages.chain).html#\($0.id)" })
  }

  func links(_ ids: [String]) -> Line {
    ids.isEmpty ? Line(say("session-none")) : .joined(ids.map { Line(pieces: [link($0)]) }, by: say("list-comma"))
  }

  /// The text of a decision or recommendation; nil if the id is not known.
  func text(of id: String) -> String? { decisions[id]?.decision.text ?? register[id]?.text }

  func decision(_ id: String) -> SessionDecision? { decisions[id]?.decision }

  /// An indicator by its code, such as `un-swap-3.0/16`: its number and title, or the code if it is of another framework.
  func indicator(_ code: String) -> String {
    guard let framework, code.hasPrefix(framework.id + "/") else { return code }
    let number = String(code.dropFirst(framework.id.utf8.count + 1))
    guard let position = framework.position(ofIndicator: number) else { return code }
    return say(
      "session-indicator", ["number": .text(number), "title": .text(framework.indicators[position].title)])
  }

  /// The same without the title.
  func indicatorNumber(_ code: String) -> String {
    guard let framework, code.hasPrefix(framework.id + "/") else { return code }
    return String(code.dropFirst(framework.id.utf8.count + 1))
  }

  /// Codes of indicators in the order of their numbers.
  static func sorted(_ codes: some Sequence<String>) -> [String] {
    codes.map { code -> (String, IndicatorNumber, String) in
      let parts = code.split(separator: "/", maxSplits: 1)
      return (String(parts.first ?? ""), IndicatorNumber(String(parts.last ?? "")), code)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Numbers of indicators, such as `un-swap-3.0/16`.
  func indicators(_ indicators: [String: [String]]) -> [String] {
    indicators.sorted { $0.key < $1.key }.flatMap { id, numbers in
      numbers.sorted { IndicatorNumber($0) < IndicatorNumber($1) }.map { "\(id)/\($0)" }
    }
  }

  /// A table that shows at most so many rows, with a sentence about the others.
  func table(
    _ caption: String, _ columns: [SessionDocument.Column], _ rows: [[Line]]
  ) -> SessionDocument.Table? {
    guard !rows.isEmpty else { return nil }
    let more = rows.count - Self.maxRows
    return SessionDocument.Table(
      caption: caption, columns: columns, rows: Array(rows.prefix(Self.maxRows)),
      more: more > 0 ? say("session-more-rows", ["n": .count(more)]) : nil)
  }

  func column(_ key: String, isNumber: Bool = false) -> SessionDocument.Column {
    SessionDocument.Column(label: say(key), isNumber: isNumber)
  }
}
