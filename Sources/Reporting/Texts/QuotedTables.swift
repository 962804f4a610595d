import Model
import Words

/// The tables of the report's figures that analysts can put into their texts.
///
/// A table has the name of its figures without group and measure, such as `un-swap-3.0/2025/area`,
/// `un-swap-2.0/2023-2024/change` or `un-swap-2.0/2023-2024/test/indicator`. The table of ratings that moved is
/// `un-swap-2.0/2023-2024/movers`.
struct QuotedTables {
  let view: ReportView
  private let tables: [String: Table]
  private let movers: [String: Change]
  /// The names of all tables, in the order of the figures.
  let names: [String]

  /// The figures of one table, in order.
  private struct Table {
    let kind: FigureKind
    let first: FigureName
    var figures: [PublishedFigure] = []
  }

  private static let kinds: [FigureKind] = [
    .distribution, .coverage, .change, .test, .requirement, .decomposition, .bounds, .whatIf,
  ]

  init(view: ReportView, figures: [PublishedFigure]) {
    self.view = view
    var tables: [String: Table] = [:]
    var names: [String] = []
    for figure in figures where Self.kinds.contains(figure.figure.name.kind) {
      let name = figure.figure.name
      // The ratings of one type on one indicator are too many for a table.
      if let key = name.keys.last, GroupDistribution.parts(ofKey: key) != nil { continue }
      let id = Self.name(of: name)
      if tables[id] == nil {
        tables[id] = Table(kind: name.kind, first: name)
        names.append(id)
      }
      tables[id]?.figures.append(figure)
    }
    self.tables = tables
    let changes = figures.isEmpty ? [] : view.report.figures.changes + view.report.figures.overallChanges
    movers = Dictionary(changes.map { (Self.moversName($0), $0) }, uniquingKeysWith: { first, _ in first })
    self.names = names + changes.map(Self.moversName)
  }

  private static func name(of figure: FigureName) -> String {
    let grouping = figure.keys.count > 1 && Grouping(rawValue: figure.keys[0]) != nil ? [figure.keys[0]] : []
    return
      ([figure.framework, figure.years.text] + (figure.kind == .distribution ? [] : [figure.kind.name]) + grouping)
      .joined(separator: "/")
  }

  private static func moversName(_ change: Change) -> String {
    "\(change.framework)/\(change.from)-\(change.to)/movers"
  }

  /// The table as safe HTML; nil if there is no table with this name.
  ///
  /// - Parameter id: identifies the table within the page.
  func html(_ name: String, id: String) -> String? {
    if let change = movers[name] { return html(movers: change, id: id) }
    guard let table = tables[name] else { return nil }
    let measures = columns(of: table)
    let rows = rows(of: table).map { keys, figures in
      [QuotedTableHTML.Cell(label(keys, table))]
        + measures.map { measure in figures[measure].map { .init($0.text, figure: $0.id) } ?? .init("–") }
    }
    let heading = view.words.say(
      "quoted-first-\(table.kind.name == "distribution" ? table.first.keys[0] : table.kind.name)")
    return QuotedTableHTML(
      id: id, caption: caption(table.kind.name, table.first),
      columns: [heading] + measures.map { self.heading($0, table) },
      rows: rows
    ).text
  }

  func caption(_ kind: String, _ name: FigureName) -> String {
    let title = view.report.frameworks[name.framework]?.title ?? name.framework
    let years = name.years.all.map { String($0) }
    return view.words.say(
      "quoted-caption-\(kind)", ["framework": .text(title), "years": .text(view.words.language.list(years))])
  }

  /// The figures of each row by their measure, in order.
  private func rows(of table: Table) -> [(keys: [String], figures: [FigureMeasure: PublishedFigure])] {
    var positions: [[String]: Int] = [:]
    var rows: [(keys: [String], figures: [FigureMeasure: PublishedFigure])] = []
    for figure in table.figures {
      let name = figure.figure.name
      if positions[name.keys] == nil {
        positions[name.keys] = rows.count
        rows.append((name.keys, [:]))
      }
      rows[positions[name.keys] ?? 0].figures[name.measure] = figure
    }
    return rows
  }

  /// The measures that the table shows, in order.
  private func columns(of table: Table) -> [FigureMeasure] {
    var seen: Set<FigureMeasure> = []
    let measures = table.figures.map(\.figure.name.measure).filter { seen.insert($0).inserted }
    guard table.kind == .distribution else {
      return measures.filter { view.words.contains("quoted-column-\($0.text)") }
    }
    let scale = view.report.frameworks[table.first.framework]?.scale
    let codes = Set((scale?.levels.map(\.code) ?? []) + Rating.outsideScale.compactMap(\.outsideCode))
    // A state outside the scale in which no rating is needs no column.
    let states = Set(Rating.outsideScale.compactMap(\.outsideCode))
    let used = Set(table.figures.filter { $0.figure.value != .count(0) }.map(\.figure.name.measure))
    return [.meetsOrExceeds]
      + measures.filter { measure in
        guard case .number(let code) = measure, codes.contains(code) else { return false }
        return !states.contains(code) || used.contains(measure)
      }
  }

  private func heading(_ measure: FigureMeasure, _ table: Table) -> String {
    if let words = view.words.textIfPresent("quoted-column-\(measure.text)") { return words }
    let scale = view.report.frameworks[table.first.framework]?.scale
    guard case .number(let code) = measure, let scale else { return measure.text }
    return (scale.levels.indices.map(Rating.level) + Rating.outsideScale).map { scale.level(of: $0) }
      .first { $0.code == code }?.title ?? code
  }

  private func label(_ keys: [String], _ table: Table) -> String {
    let framework = view.report.frameworks[table.first.framework]
    let key = keys.last ?? ""
    func indicator(_ number: String) -> String {
      framework.map { view.indicatorName(number, $0) } ?? number
    }
    switch table.kind {
    case .change: return key == FigureKind.allIndicators ? view.words.say("all-indicators") : indicator(key)
    case .requirement: return key
    case .whatIf:
      let kind = WorkKind(rawValue: key).map { view.words.say("work-\($0.rawValue)") } ?? ""
      return view.words.textIfPresent("what-if-\(keys[0])", ["kind": .text(kind)]) ?? keys[0]
    case .coverage: return view.words.say("quoted-all-entities")
    default: break
    }
    switch Grouping(rawValue: keys[0]) {
    case .indicator: return indicator(key)
    case .system: return view.words.say("quoted-all-entities")
    case .work: return view.words.say("work-\(key)")
    default: return key
    }
  }
}
