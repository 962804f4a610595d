import Model

/// All pages on initiatives, whether they stand alone or within a report.
struct InitiativePages {
  let view: InitiativeView

  /// A page before it is rendered.
  struct Page {
    let template: String
    /// From the folder of the report, or of the pages where they stand alone.
    let path: String
    let context: [String: Any]
  }

  var all: [Page] {
    let clusters = InitiativeClustersPage(view: view)
    let first = page(
      "initiatives", PageLinks.system, InitiativesPage(view: view, clusterCount: clusters.clusters.count).context)
    let groups = [view.countries, view.indicators].flatMap { groups in
      groups.indices.map { InitiativeGroupPage(view: view, groups: groups, position: $0) }
    }
    return [first, page("initiative-clusters", PageLinks.clusters, clusters.context)]
      + groups.map { page("initiative-group", $0.path, $0.context) }
  }

  private func page(_ template: String, _ path: String, _ context: [String: Any]) -> Page {
    Page(
      template: template, path: view.folder + path,
      context: context.merging(view.common) { own, _ in own }.merging(["source": view.source]) { own, _ in own })
  }
}
