import Model
import Words

/// The follow-up of recommendations prepared for pages: names, links and groups.
struct FollowUpView {
  let view: ReportView
  private let groups: [GroupKey: FollowUpGroup]
  private let links: [String: String]
  private let pairsByEntity: [String: [FollowUpPair]]
  private let gradesByEntity: [GroupKey: [ReportedGrade]]
  /// The pairs of the year, in the order of the recommendations and then of the entities.
  let pairs: [FollowUpPair]

  private struct GroupKey: Hashable {
    let year: Int
    let grouping: FollowUpGrouping
    let key: String
  }

  init(view: ReportView) {
    self.view = view
    groups = Dictionary(
      view.report.followUp.groups.map { (GroupKey(year: $0.year, grouping: $0.grouping, key: $0.key), $0) },
      uniquingKeysWith: { first, _ in first })
    let year = view.report.year
    pairs = view.report.followUp.pairs.filter { $0.year == year }
    pairsByEntity = Dictionary(grouping: pairs, by: \.entity)
    gradesByEntity = Dictionary(grouping: view.report.followUp.grades) {
      GroupKey(year: $0.year, grouping: .entity, key: $0.entity)
    }
    links = PageLinks.recommendations(view.report.followUp.subjects.map(\.id))
  }

  var followUp: FollowUp { view.report.followUp }
  var register: RecommendationRegister { view.report.recommendations }
  var year: Int { view.report.year }

  /// The page of a recommendation or of the newest text that repeats it; nil if there is none.
  func link(_ id: String) -> String? { links[id] ?? register.cluster(of: id).flatMap { links[$0.representative] } }

  func group(_ grouping: FollowUpGrouping, _ key: String) -> FollowUpGroup? {
    groups[GroupKey(year: year, grouping: grouping, key: key)]
  }

  var system: FollowUpGroup? { group(.system, FollowUpGrouping.system.rawValue) }

  /// The groups of the year, in their order.
  func groups(_ grouping: FollowUpGrouping) -> [FollowUpGroup] {
    followUp.groups.filter { $0.year == year && $0.grouping == grouping }
  }

  func pairs(of entity: String) -> [FollowUpPair] { pairsByEntity[entity] ?? [] }

  func grades(of entity: String, year: Int) -> [ReportedGrade] {
    gradesByEntity[GroupKey(year: year, grouping: .entity, key: entity)] ?? []
  }

  /// The name of a group.
  func title(_ grouping: FollowUpGrouping, _ key: String) -> String {
    switch grouping {
    case .system: view.words.say("whole-system")
    case .body: register.body(key)?.name ?? key
    case .theme: register.themes.first { $0.id == key }?.title ?? key
    case .year: key == FollowUpSubject.unknownYear ? view.words.say("follow-up-year-unknown") : key
    case .entity, .recommendation: key
    }
  }

  /// The page of a group; nil if it has none.
  func link(_ grouping: FollowUpGrouping, _ key: String) -> String? {
    switch grouping {
    case .entity: view.links.entity(key)
    case .recommendation: link(key)
    default: nil
    }
  }

  /// A response or a status as readers see it.
  func word(_ response: RecommendationResponse?) -> String {
    view.words.say("response-\(response?.rawValue ?? "blank")")
  }

  func word(_ status: ImplementationStatus?) -> String { view.words.say("status-\(status?.rawValue ?? "blank")") }

  /// A sentence about a group, with its counts as figures.
  func sentence(_ key: String, _ group: FollowUpGroup, _ more: [String: SentenceValue] = [:]) -> Sentence {
    var values = more
    for count in FollowUpCount.allCases { values[count.name] = .count(group[count], group.name(count)) }
    return view.words.say(key, figures: values)
  }
}
