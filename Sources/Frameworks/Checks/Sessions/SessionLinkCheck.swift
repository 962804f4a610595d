import Model

/// Notes what sessions name and no session or definition has, decisions that follow from later ones, and circles.
struct SessionLinkCheck {
  private let register: RecommendationRegister
  /// The year of each decision by its id.
  private let years: [String: Int]
  private(set) var findings: [Finding] = []

  init(_ drafts: [SessionDraft], register: RecommendationRegister, entities: EntityList) {
    self.register = register
    years = Dictionary(
      drafts.flatMap { draft in draft.session.decisions.map { (draft.session.id(of: $0), draft.session.year) } },
      uniquingKeysWith: { first, _ in first })
    checkAddressees(drafts, entities)
    checkFollows(drafts)
    checkCircles(drafts)
    checkTwice(drafts)
  }

  private mutating func checkAddressees(_ drafts: [SessionDraft], _ entities: EntityList) {
    var forces: Set<String> = []
    let nearest = NearestText(
      entities.entities.map(\.code) + register.addressees.map(\.id) + drafts.flatMap { $0.session.taskForces.map(\.id) }
    )
    for draft in drafts {
      // A decision may name a task force of its own session or of an earlier one.
      forces.formUnion(draft.session.taskForces.map(\.id))
      for named in draft.addressees
      where !forces.contains(named.name) && entities[code: named.name] == nil && register.addressee(named.name) == nil {
        let suggestion = findings.count < DefinitionMistakes.maxFindings ? nearest.nearest(to: named.name) : nil
        findings.append(
          Finding(
            .sessionAddresseeUnknown, at: named.place, found: named.name, arguments: ["suggestion": suggestion ?? ""]))
      }
    }
  }

  private mutating func checkFollows(_ drafts: [SessionDraft]) {
    let nearest = NearestText(Array(years.keys.sorted()) + register.recommendations.map(\.id))
    for draft in drafts {
      for link in draft.follows {
        let target = link.target.name
        if let year = years[target] ?? register[target]?.year {
          if year > draft.session.year {
            findings.append(
              Finding(
                .sessionFollowsLater, at: link.target.place, found: target,
                arguments: ["year": String(draft.session.year), "other": String(year)]))
          }
        } else if years[target] == nil, register[target] == nil {
          let suggestion = findings.count < DefinitionMistakes.maxFindings ? nearest.nearest(to: target) : nil
          findings.append(
            Finding(
              .sessionFollowsUnknown, at: link.target.place, found: target,
              arguments: ["suggestion": suggestion ?? ""]))
        }
      }
    }
  }

  private mutating func checkCircles(_ drafts: [SessionDraft]) {
    let ids = years.keys.sorted()
    let positions = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var followed: [[(position: Int, place: SourcePlace)]] = Array(repeating: [], count: ids.count)
    for link in drafts.flatMap(\.follows) {
      guard let own = link.decision.flatMap({ positions[$0] }), let target = positions[link.target.name] else {
        continue
      }
      followed[own].append((target, link.target.place))
    }
    findings += RecommendationCircles(followed).all.map { circle in
      Finding(.sessionFollowsCircle, at: circle.place, arguments: ["ids": circle.positions.map { ids[$0] }])
    }
  }

  /// Notes decisions that the register has with another text.
  private mutating func checkTwice(_ drafts: [SessionDraft]) {
    for draft in drafts {
      for decision in draft.session.decisions {
        let id = draft.session.id(of: decision)
        guard let known = register[id], known.text != decision.text else { continue }
        findings.append(
          Finding(
            .sessionDecisionDiffers, at: decision.place, found: id,
            arguments: ["file": known.place.file, "line": String(known.place.line ?? 0)]))
      }
    }
  }
}
