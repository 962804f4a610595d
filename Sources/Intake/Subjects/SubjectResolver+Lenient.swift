import Formats
import Model

/// Recognizes the subject of records in any spelling, and checks each of its fields independently of the others.
extension SubjectResolver {
  /// The subject of a record, in any spelling; nil if the record cannot be used.
  ///
  /// In this case, `unresolved` contains what is known of the subject.
  func lenientSubject() -> RecordSubject? {
    let entityText = required(.entity)
    let yearText = required(.year)
    let indicatorText = required(.indicator)
    let year = yearText.flatMap { self.year($0) }
    let name = indicatorText.map { IndicatorName($0.text) }
    let terms = year.flatMap { year in name.flatMap { framework(year: year, indicator: $0) } }
    let entity = entityText.flatMap { self.entity($0) }
    guard let terms, let year, let name, let indicatorText else {
      let meant = frameworksMeant(year: year, isJudged: year != nil && name != nil)
      unresolved = UnresolvedSubject(frameworks: meant, indicator: indicatorText, entity: entityText?.text ?? "")
      if let name, let indicatorText { judge(name, indicatorText, in: meant) }
      return nil
    }
    let position = indicator(name, indicatorText, of: terms.framework)
    if let entity, let position, let owner = vocabulary.entities.position(code: entity.code) {
      let draft = builder.draft(framework: terms.position, year: year, entity: owner)
      return RecordSubject(draft: draft, terms: terms, position: position)
    }
    unresolved = UnresolvedSubject(frameworks: [terms], indicator: indicatorText, entity: entityText?.text ?? "")
    if let entityText, entity == nil { leaveOut(entityText.text, name.number ?? indicatorText.text, terms, year) }
    return nil
  }

  /// Records a rating of an unknown entity as left out.
  private func leaveOut(_ entity: String, _ indicator: String, _ terms: FrameworkLookup, _ year: Int) {
    builder.leaveOut(
      .unknownEntity, framework: terms.framework.id, year: year,
      verbatimRating: VerbatimRating(entity: entity, indicator: indicator, rating: values.text(.rating)),
      place: values.place)
  }

  /// The possible frameworks of a record with an unknown year or indicator or a refused framework.
  ///
  /// - Parameter isJudged: whether the record's framework has already been checked.
  private func frameworksMeant(year: Int?, isJudged: Bool) -> [FrameworkLookup] {
    if let value = values[.framework], let named = namedFramework(value, year: year, isJudged: isJudged) {
      return [named]
    }
    guard let year, !isJudged else { return vocabulary.terms }
    let fitting = vocabulary.terms.filter { $0.framework.years.contains(year) }
    return fitting.isEmpty ? vocabulary.terms : fitting
  }

  private func namedFramework(_ value: FieldValue, year: Int?, isJudged: Bool) -> FrameworkLookup? {
    if isJudged { return vocabulary.terms(value.text) }
    if let year { return framework(value, year: year) }
    return framework(value)
  }

  /// Reports an indicator that is in none of several frameworks.
  private func judge(_ name: IndicatorName, _ value: FieldValue, in meant: [FrameworkLookup]) {
    guard let last = meant.last(where: \.framework.isAssumed) ?? meant.last else { return }
    if meant.count > 1,
      let known = meant.first(where: { indicatorReadings.reading(of: name, in: $0.framework) != .unknown })
    {
      _ = position(name, value, in: known.framework)
    } else {
      // The finding names the framework that would be assumed. Any of them would do, because none has the indicator.
      _ = indicator(name, value, of: last.framework)
    }
  }

  /// The position of the indicator that is named; nil, with a finding, if it is unknown.
  private func indicator(_ name: IndicatorName, _ value: FieldValue, of framework: Framework) -> Int? {
    guard let position = position(name, value, in: framework) else { return nil }
    let indicator = framework.indicators[position]
    switch titles.reading(of: name, at: position, in: framework) {
    case .agrees: break
    case .differs:
      findings.noteOnce(
        .indicatorTitleDiffers, at: value.place, found: value.text,
        ["number": indicator.number, "title": indicator.title])
    case .other(let number):
      findings.note(
        .indicatorUnclear, at: value.place, found: value.text, ["first": indicator.number, "second": number])
      return nil
    case .foreign(let other):
      // A file made after the form of another year is one mistake.
      findings.note(
        .indicatorOfOtherFramework, at: value.place, found: value.text, cause: other,
        ["framework": framework.title, "other": other, "allowed": Self.range(of: framework)])
      return nil
    }
    return position
  }

  /// The first and the last number of a framework's indicators.
  static func range(of framework: Framework) -> String {
    guard let first = framework.indicators.first, let last = framework.indicators.last else { return "" }
    return "\(first.number)–\(last.number)"
  }
}
