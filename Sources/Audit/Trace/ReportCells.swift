import Model

extension RatingSources {
  /// The cells of a report in memory, before it is written.
  init(_ report: SystemReport) {
    self.init()
    let inputs = Dictionary(report.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    for edition in report.editions { add(edition.framework) }
    let marks = CommonInputIndex(report.figures.sharedInputs)
    for card in report.scorecards { add(card, report.frameworks[card.framework], inputs, marks) }
    for status in report.figures.requirements { add(status) }
    for coverage in report.figures.coverage { add(coverage) }
    followUp = report.followUp.rows(inputs)
    grades = report.followUp.gradeRows(inputs)
    let files = Dictionary(report.definitions.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for recommendation in report.recommendations.recommendations {
      recommendationFiles[recommendation.id] = files[recommendation.place.file]
    }
    for entity in report.entities.entities { types[entity.code] = entity.type }
  }

  private mutating func add(_ framework: Framework) {
    guard levels[framework.id] == nil else { return }
    let codes = framework.scale.levels.map(\.code)
    levels[framework.id] = codes
    metCodes[framework.id] = Set(codes[framework.scale.lowestMetLevel...])
    denominatorCodes[framework.id] = Set(codes + framework.denominator.states.compactMap(\.outsideCode))
    for indicator in framework.indicators {
      indicators.append(
        Indicator(
          framework: framework.id, number: indicator.number, area: indicator.area,
          work: WorkKind.allCases.filter(indicator.work.contains).map(\.rawValue), file: indicator.file,
          sha256: indicator.fingerprint))
      for criterion in indicator.criteria {
        indicatorOfCriterion[Criterion(framework: framework.id, code: criterion.code)] = indicator.number
      }
    }
  }

  private mutating func add(_ status: RequirementStatus) {
    let states = Dictionary(uniqueKeysWithValues: status.entities.map { ($0.key.rawValue, Set($0.value)) })
    requirements[Requirement(framework: status.framework, year: status.year, criterion: status.criterion)] =
      RequirementEntities(states: states, heldBack: Set(status.heldBack))
  }

  private mutating func add(
    _ card: Scorecard, _ framework: Framework?, _ inputs: [String: String], _ marks: CommonInputIndex
  ) {
    guard let framework else { return }
    for (indicator, rating) in zip(framework.indicators, card.ratings) {
      ratings.append(
        Rating(
          framework: card.framework, year: card.year, entity: card.entity, indicator: indicator.number,
          code: framework.scale.level(of: rating.final).code,
          place: rating.place.map {
            SourcePlace(file: $0.file, line: $0.line, row: $0.row, cellColumn: $0.cellColumn)
          },
          sha256: rating.place.flatMap { inputs[SourcePlace.input($0.file)] },
          provider: marks.provider(
            framework: card.framework, year: card.year, indicator: indicator.number, entity: card.entity)?
            .code,
          isReviewed: rating.finalRatingOrigin == .reviewed))
    }
  }

  private mutating func add(_ coverage: Model.Coverage) {
    let first = Set(coverage.firstTime)
    for (codes, isReported) in [(coverage.reported, true), (coverage.absent, false)] {
      self.coverage += codes.map {
        var report = Report(
          framework: coverage.framework, year: coverage.year, entity: $0, isReported: isReported,
          isFirst: first.contains($0))
        report.listedAs = coverage.outside?.names[$0]
        return report
      }
    }
  }
}
