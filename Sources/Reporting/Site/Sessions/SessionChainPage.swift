import Model
import Words

/// From recommendations to decisions, task forces, products, answers, evidence and indicators, and back.
struct SessionChainPage {
  let view: SessionView
  private let index: SessionLinks

  init(view: SessionView) {
    self.view = view
    index = SessionLinks(view)
  }

  var document: SessionDocument {
    SessionDocument(
      name: SessionPages.chain, title: view.say("session-chain-title"), subtitle: view.say("session-chain-subtitle"),
      sections: index.ids.map(section) + [indicators].compactMap { $0 })
  }

  private func section(_ id: String) -> SessionDocument.Section {
    SessionDocument.Section(
      id: id, heading: heading(id), paragraphs: view.text(of: id).map { [.init(view.text($0))] } ?? [],
      items: [
        source(id), back(id), forward(id), forces(id), products(id), issues(id), responses(id), evidence(id),
        indicators(of: id),
      ]
      .compactMap { $0 }, sources: ["links.csv"])
  }

  private func heading(_ id: String) -> String {
    guard let recommendation = view.register[id] else { return id }
    let key =
      recommendation.body == RecommendationRegister.networkBody
      ? "session-chain-decision" : "session-chain-recommendation"
    return view.say(key, ["id": .text(id), "document": .text(recommendation.document.name)])
  }

  private func source(_ id: String) -> SessionView.Line? {
    guard let recommendation = view.register[id], !recommendation.source.isEmpty else { return nil }
    return .init(
      view.say(
        "session-chain-source",
        [
          "source": .text(recommendation.source),
          "confidence": .text(view.say("recommendation-confidence-\(recommendation.confidence.rawValue)")),
        ]))
  }

  private func list(_ key: String, _ lines: [SessionView.Line], by separator: String = "list-comma") -> SessionView
    .Line?
  {
    guard !lines.isEmpty else { return nil }
    return SessionView.Line(
      pieces: [.init(text: view.say(key) + " ")] + SessionView.Line.joined(lines, by: view.say(separator)).pieces)
  }

  private func back(_ id: String) -> SessionView.Line? {
    list("session-chain-back", (index.back[id] ?? []).map { .init(pieces: [view.link($0)]) })
  }

  private func forward(_ id: String) -> SessionView.Line? {
    list("session-chain-forward", (index.forward[id] ?? []).map { .init(pieces: [view.link($0)]) })
  }

  private func forces(_ id: String) -> SessionView.Line? {
    list(
      "session-chain-forces",
      (index.forces[id] ?? []).map { .init($0.title, link: "task-forces.html#force-\($0.id)") }, by: "list-semicolon"
    )
  }

  private func products(_ id: String) -> SessionView.Line? {
    list(
      "session-chain-products",
      (index.products[id] ?? []).map { product in
        .init(
          view.say(
            "session-chain-product",
            [
              "title": .text(product.title), "status": .text(view.status(product.status)),
              "due": .text(view.date(product.due)),
            ]))
      }, by: "list-semicolon")
  }

  private func issues(_ id: String) -> SessionView.Line? {
    list(
      "session-chain-issues",
      (index.issues[id] ?? []).map { .init(view.text($0), link: "issues.html") }, by: "list-semicolon")
  }

  private func responses(_ id: String) -> SessionView.Line? {
    guard let decision = index.decisions[id] else { return nil }
    let lines = decision.addressees.map { addressee -> SessionView.Line in
      guard let answer = addressee.answer else {
        return .init(
          view.say("session-chain-silent", ["entity": .text(addressee.entity)]), link: "decisions.html#\(id)")
      }
      guard addressee.isShown else {
        return .init(
          view.say("session-chain-hidden", ["entity": .text(addressee.entity)]), link: "decisions.html#\(id)")
      }
      return .init(
        view.say(
          "session-chain-answer",
          [
            "entity": .text(addressee.entity), "response": .text(view.response(answer.response)),
            "status": .text(view.status(answer.status)), "year": .number(answer.year),
          ]), link: "decisions.html#\(id)")
    }
    return list("session-chain-answers", lines, by: "list-semicolon")
  }

  private func evidence(_ id: String) -> SessionView.Line? {
    let answers = (index.decisions[id]?.addressees ?? []).filter(\.isShown).compactMap(\.answer)
    let texts = (answers.map(\.texts.evidence) + (index.products[id] ?? []).map(\.evidence)).filter { !$0.isEmpty }
    return list("session-chain-evidence", texts.uniqued.map { .init(view.text($0)) }, by: "list-semicolon")
  }

  private func indicators(of id: String) -> SessionView.Line? {
    list(
      "session-chain-indicators",
      (index.indicators[id] ?? []).map { .init(view.indicatorNumber($0), link: "#indicators") })
  }

  /// From indicators back to decisions and recommendations.
  private var indicators: SessionDocument.Section? {
    var byIndicator: [String: [String]] = [:]
    for id in index.ids {
      for indicator in index.indicators[id] ?? [] { byIndicator[indicator, default: []].append(id) }
    }
    guard !byIndicator.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "indicators", heading: view.say("session-chain-by-indicator"),
      table: view.table(
        view.say("session-chain-by-indicator-caption"),
        [view.column("session-column-indicator"), view.column("session-column-asks")],
        SessionView.sorted(byIndicator.keys).map { [.init(view.indicator($0)), view.links(byIndicator[$0] ?? [])] }),
      sources: ["links.csv"])
  }
}
