import Model

/// The register of recommendations as text.
package struct RegisterText {
  let words: Catalogue
  let register: RecommendationRegister

  package init(words: Catalogue, register: RecommendationRegister) {
    self.words = words
    self.register = register
  }

  /// One line for each body, with the number of its recommendations; empty if there are none.
  package var bodies: String {
    guard !register.isEmpty else { return "" }
    let counts = Dictionary(grouping: register.recommendations, by: \.body).mapValues(\.count)
    let lines = register.bodies.map { body in
      words.say(
        "show-register-list-line",
        [
          "id": .text(body.id), "name": .text(body.name), "type": .text(type(body)),
          "count": .text(words.say("register-count", ["n": .count(counts[body.id] ?? 0)])),
        ])
    }
    return ([words.say("register-list-title")] + lines).joined(separator: "\n") + "\n\n"
  }

  /// All recommendations, or those of one body, with a line for each.
  package func recommendations(of id: String? = nil) -> String {
    let byBody = Dictionary(grouping: register.recommendations, by: \.body)
    let sections = register.bodies.filter { id == nil || $0.id == id }.compactMap { body -> String? in
      let own = byBody[body.id] ?? []
      guard !own.isEmpty || id != nil else { return nil }
      let notes = id == nil || body.note.isEmpty ? [] : [body.note]
      return ([heading(body, own)] + notes + own.map(line)).joined(separator: "\n") + "\n"
    }
    let about = id == nil && !register.about.isEmpty ? [register.about + "\n"] : []
    return (about + sections).joined(separator: "\n")
  }

  private func heading(_ body: RecommendationBody, _ own: [Recommendation]) -> String {
    let unconfirmed = own.count(where: \.isUnconfirmed)
    return words.say(
      unconfirmed > 0 ? "register-body-heading-unconfirmed" : "register-body-heading",
      [
        "name": .text(body.name), "type": .text(type(body)),
        "count": .text(words.say("register-count", ["n": .count(own.count)])),
        "current": .text(
          words.say("register-current-count", ["n": .count(own.count { register.isCurrent($0.id) })])),
        "unconfirmed": .text(words.say("register-unconfirmed-count", ["n": .count(unconfirmed)])),
      ])
  }

  private func line(_ recommendation: Recommendation) -> String {
    words.say(
      recommendation.isUnconfirmed ? "show-register-line-unconfirmed" : "show-register-line",
      [
        "id": .text(recommendation.id), "document": .text(recommendation.document.name),
        "text": .text(recommendation.text),
      ])
  }

  private func type(_ body: RecommendationBody) -> String { words.say("register-type-\(body.type.rawValue)") }
}
