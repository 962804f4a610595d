import Formats
import Model
import Words

/// The page of initiatives that may be one, or parts of one programme.
struct InitiativeClustersPage {
  let view: InitiativeView
  /// The clusters of which the audience sees two members or more.
  let clusters: [InitiativeCluster]

  /// A page with more would be slow to open; the data file holds all.
  private static let (maxClusters, maxMembers) = (200, 50)

  private var report: InitiativeReport { view.report }
  private var words: Catalogue { view.words }

  init(view: InitiativeView) {
    self.view = view
    clusters = view.report.clusters.filter { cluster in cluster.members.count { view.isShown[$0] } > 1 }
  }

  var context: [String: Any] {
    [
      "title": words.say("title-initiative-clusters"),
      "subtitle": clusters.isEmpty
        ? words.say("subtitle-no-initiative-clusters")
        : words.say("subtitle-initiative-clusters", ["n": .count(clusters.count)]),
      "clusters": clusters.prefix(Self.maxClusters).enumerated().map(cluster),
      "more": clusters.count > Self.maxClusters
        ? words.say("initiatives-more", ["n": .count(clusters.count - Self.maxClusters)]) : false,
    ]
  }

  private func cluster(_ number: Int, _ cluster: InitiativeCluster) -> [String: Any] {
    let shown = cluster.members.filter { view.isShown[$0] }
    let members = shown.map { report.initiatives[$0] }
    return [
      "id": "cluster-\(number + 1)", "caption-id": "cluster-caption-\(number + 1)", "name": name(of: members),
      "caption": words.say(
        "initiative-cluster-caption",
        [
          "initiatives": .text(words.say("initiatives", ["n": .count(cluster.members.count)])),
          "entities": .text(
            words.say("initiative-entities", ["n": .count(cluster.entityCount(among: report.initiatives))])),
        ]),
      "rows": members.prefix(Self.maxMembers).map(row),
      "hidden": shown.count == cluster.members.count
        ? false : words.say("initiative-cluster-hidden", ["n": .count(cluster.members.count - shown.count)]),
      "more": shown.count > Self.maxMembers
        ? words.say("initiatives-more", ["n": .count(shown.count - Self.maxMembers)]) : false,
      "partners": partners(of: members) ?? false,
    ]
  }

  /// The programme that the members name, or the title of the first.
  private func name(of members: [Initiative]) -> String {
    let name = members.lazy.map(\.programme).first { !$0.isEmpty } ?? members.first?.title ?? ""
    return InitiativeView.beginning(of: VisibleText.onOneLine(name))
  }

  private func row(_ initiative: Initiative) -> [String: Any] {
    let countries = initiative.countries.map { report.countries[$0]?.name ?? VisibleText.onOneLine($0) }
    return view.row(initiative).merging(["countries": countries.joined(separator: words.say("list-comma"))]) {
      own, _ in own
    }
  }

  /// The partners that the members name; nil if they name none.
  private func partners(of members: [Initiative]) -> String? {
    let names = members.flatMap(\.partners).removingDuplicates
    guard !names.isEmpty else { return nil }
    return words.say(
      "initiative-cluster-partners",
      [
        "partners": .text(
          InitiativeView.beginning(of: VisibleText.onOneLine(names.joined(separator: words.say("list-comma")))))
      ])
  }
}
