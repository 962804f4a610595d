import Model
import Words

/// A report prepared for its pages: figures by group, links, and the marks of ratings.
struct ReportView {
  let report: SystemReport
  let words: Catalogue
  let links: PageLinks
  /// All editions that the report covers, by year, and the edition of its own year.
  let editions: [ReportEdition]
  let current: ReportEdition?
  private let groups: [GroupKey: GroupDistribution]
  private let groupsByKind: [GroupKey: [GroupDistribution]]
  private let cardsByEdition: [GroupKey: [Scorecard]]
  private let cards: [GroupKey: Scorecard]
  private let facts: [GroupKey: [RequirementStatus]]
  private let reportedYears: [String: [Int]]
  let commonInputs: CommonInputIndex
  let alikeRatings: [AlikeKey: AlikeRatings]
  private let formerCodes: [String: [String]]

  init(report: SystemReport, words: Catalogue) {
    self.report = report
    self.words = words
    links = PageLinks(report: report)
    editions = report.editions
    current = report.current
    groups = Dictionary(
      (report.figures.distributions + report.figures.typesByIndicator).map {
        (GroupKey($0.framework, $0.year, $0.grouping, $0.key), $0)
      },
      uniquingKeysWith: { first, _ in first })
    groupsByKind = Dictionary(grouping: report.figures.distributions) {
      GroupKey($0.framework, $0.year, $0.grouping, "")
    }
    cardsByEdition = Dictionary(grouping: report.scorecards) { GroupKey($0.framework, $0.year, .system, "") }
    cards = Dictionary(
      report.scorecards.map { (GroupKey($0.framework, $0.year, .entity, $0.entity), $0) },
      uniquingKeysWith: { first, _ in first })
    facts = Dictionary(grouping: report.figures.requirements) {
      GroupKey($0.framework, $0.year, .indicator, $0.indicator)
    }
    reportedYears = report.reportedYears
    commonInputs = CommonInputIndex(report.figures.sharedInputs)
    alikeRatings = Self.alikeRatings(report.figures)
    formerCodes = Dictionary(grouping: report.entities.entities.map(\.code)) {
      report.entities.current($0)?.code ?? $0
    }
  }

  /// The years for which the entity reported, in order.
  func reportedYears(_ code: String) -> [Int] { reportedYears[code] ?? [] }

  /// The codes under which the entity reported earlier, without its present code.
  func formerCodes(_ code: String) -> [String] { (formerCodes[code] ?? []).filter { $0 != code } }

  private struct GroupKey: Hashable {
    let framework: String
    let year: Int
    let grouping: Grouping
    let key: String

    init(_ framework: String, _ year: Int, _ grouping: Grouping, _ key: String) {
      self.framework = framework
      self.year = year
      self.grouping = grouping
      self.key = key
    }
  }

  func group(_ edition: ReportEdition, _ grouping: Grouping, _ key: String) -> GroupDistribution? {
    groups[GroupKey(edition.framework.id, edition.year, grouping, key)]
  }

  /// All groups of one grouping, in the order of the figures.
  func groups(_ edition: ReportEdition, _ grouping: Grouping) -> [GroupDistribution] {
    groupsByKind[GroupKey(edition.framework.id, edition.year, grouping, "")] ?? []
  }

  /// The scorecards of one edition, in the order of `entities.csv`.
  func cards(_ edition: ReportEdition) -> [Scorecard] {
    cardsByEdition[GroupKey(edition.framework.id, edition.year, .system, "")] ?? []
  }

  func card(_ edition: ReportEdition, _ entity: String) -> Scorecard? {
    cards[GroupKey(edition.framework.id, edition.year, .entity, entity)]
  }

  /// The facts about each requirement of an indicator, in the order of its file.
  func facts(_ edition: ReportEdition, _ indicator: String) -> [RequirementStatus] {
    facts[GroupKey(edition.framework.id, edition.year, .indicator, indicator)] ?? []
  }

  /// The ratings of one type of entity on one indicator in one edition.
  func group(_ edition: ReportEdition, type: String, indicator position: Int) -> GroupDistribution? {
    group(edition, .type, GroupDistribution.key(type, indicator: edition.framework.indicators[position].number))
  }

  /// The entities that reported or were expected to, in the order of `entities.csv`, by type in the order of the
  /// figures.
  func entitiesByType(_ edition: ReportEdition) -> [(type: String, entities: [Entity])] {
    let codes = Set(edition.coverage.reported + edition.coverage.absent)
    let byType = Dictionary(grouping: report.entities.entities.filter { codes.contains($0.code) }, by: \.type)
    return groups(edition, .type).map { ($0.key, byType[$0.key] ?? []) }
  }

  func system(_ edition: ReportEdition) -> GroupDistribution? { group(edition, .system, "system") }

  /// The share that meets or exceeds requirements, with the framework's denominator.
  func met(_ distribution: Distribution, _ framework: Framework) -> Share {
    Share(
      distribution.atLeast(framework.scale.lowestMetLevel), of: distribution.total(framework.denominator))
  }

  /// The positions of the highest and the lowest group; nil if either is not unique for every denominator.
  ///
  /// Groups whose shares are equal after rounding are not distinguished.
  func extremes(of groups: [GroupDistribution], _ framework: Framework) -> (top: Int, bottom: Int)? {
    let distributions = groups.map(\.distribution)
    let level = framework.scale.lowestMetLevel
    guard let top = StatementGuard.soleExtreme(.highest, of: distributions, atLeast: level),
      let bottom = StatementGuard.soleExtreme(.lowest, of: distributions, atLeast: level), top != bottom
    else { return nil }
    let percents = distributions.map { met($0, framework).roundedPercent }
    guard [top, bottom].allSatisfy({ end in percents.count { $0 == percents[end] } == 1 }) else { return nil }
    return (top, bottom)
  }

  /// The share at the highest level, with the framework's denominator.
  func highest(_ distribution: Distribution, _ framework: Framework) -> Share {
    Share(distribution.levels.last ?? 0, of: distribution.total(framework.denominator))
  }

  func name(_ code: String) -> String { report.entities[code: code]?.name ?? code }

  /// Whether there are ratings for the report's own year.
  var hasFigures: Bool { current?.coverage.reported.isEmpty == false }

  /// Whether the page of requirements also names the entities that meet each requirement.
  ///
  /// Otherwise the pages of indicators name them, because one page with all those names would be too large.
  var showsNamesWithFacts: Bool { (current?.coverage.reported.count ?? 0) <= Self.maxNamesWithFacts }

  private static let maxNamesWithFacts = 150

  var hasTrend: Bool { hasFigures && report.mainEditions.count > 1 }

  /// The link to an indicator: to its own page, or to its place on the page of its framework.
  func link(ofIndicator number: String, _ framework: Framework) -> String {
    framework.id == current?.framework.id
      ? PageLinks.indicator(number)
      : "\(PageLinks.companion(framework.id))#indicator-\(PageLinks.fragment(number))"
  }

  /// States which entities the figures cover.
  func population(_ edition: ReportEdition) -> Sentence {
    words.say(
      "population",
      figures: [
        "n": reported(edition), "year": .number(edition.year), "framework": .text(edition.framework.title),
      ])
  }

  func reported(_ edition: ReportEdition) -> SentenceValue {
    .count(edition.coverage.reported.count, edition.coverage.name(.reported))
  }

  func expected(_ edition: ReportEdition) -> SentenceValue {
    .count(
      edition.coverage.reported.count + edition.coverage.absent.count, edition.coverage.name(.expected))
  }

  /// The number and title of an indicator.
  func indicatorName(_ number: String, _ framework: Framework) -> String {
    let title = framework.position(ofIndicator: number).map { framework.indicators[$0].title } ?? ""
    return words.say("indicator-name", ["number": .text(number), "title": .text(title)])
  }

  /// The status of the whole report, which a reader must know before using it.
  var status: String {
    if report.isPreview { return words.say("status-preview") }
    return words.say(report.isFictional ? "status-fictional" : "status-published")
  }

  var source: String {
    if report.isPreview { return words.say("source-preview") }
    return words.say(report.isFictional ? "source-fictional" : "source-published")
  }
}
