import Formats
import Model

/// Reads the records of the table `initiatives` in one file, or of a table of others that is read as one.
struct InitiativeRowReader: TableRowReader {
  let resolver: SubjectResolver
  /// How a table of others is read; nil for one of our own.
  let mapping: ImportMapping?

  /// Adds the initiative in the current record, or reports why it cannot be used.
  func take() {
    let entities = entities
    let year = resolver.required(.year).flatMap { resolver.year($0) }
    let id = resolver.required(.id)
    let title = resolver.required(.title)
    var initiative = Initiative(
      id: id?.text ?? "", entities: entities, year: year ?? 0, title: title?.text ?? "", place: values.place)
    describe(&initiative)
    initiative.budget = budget
    let order = resolver.submissionOrder
    guard !entities.isEmpty, year != nil, id != nil, title != nil else { return }
    builder.handledRows.add()
    builder.initiatives.add(ReportedInitiative(initiative, addsBudget: mapping?.addsBudgets ?? false), order)
  }

  private func describe(_ initiative: inout Initiative) {
    initiative.description = values.reason(.description)
    initiative.kind = values.freeText(.kind)
    initiative.countries = countries
    initiative.places = list(.places)
    initiative.programme = values.reason(.programme)
    initiative.partners = list(.partners)
    initiative.targets = list(.sdgTargets, ",")
    initiative.groups = list(.groups)
    initiative.parent = values.reason(.parent)
    initiative.link = values.freeText(.link)
    initiative.indicators = indicators(.indicators, initiative.year)
    initiative.practiceFor = indicators(.practiceFor, initiative.year)
    initiative.isGoodPractice = isYes(.goodPractice)
    initiative.isPublic = isYes(.public)
    initiative.start = date(in: .start, order: mapping?.dates ?? .yearFirst)
    initiative.end = date(in: .end, order: mapping?.dates ?? .yearFirst)
    if let start = initiative.start, let end = initiative.end, end < start, let value = values[.end] {
      findings.note(
        .initiativeDatesReversed, at: value.place, found: value.text, cause: "", ["start": start.description])
    }
  }

  // MARK: - Entities and countries

  /// Sorted, without duplicates; empty, with a finding, if none is known.
  ///
  /// In a table of others, names that are not known are kept as they are written.
  private var entities: [String] {
    guard let mapping else { return resolver.required(.entity).flatMap { resolver.entity($0) }.map { [$0.code] } ?? [] }
    guard let value = resolver.required(.entity) else { return [] }
    let known = resolver.vocabulary.entities
    let names = Self.parts(of: value.text, separators: mapping.separator).map { name -> String in
      guard let entity = known.entityMatching(mapping.entities[name] ?? name) else {
        findings.noteOnce(.initiativeEntityUnknown, at: value.place, found: name)
        return name
      }
      return known.current(entity.code)?.code ?? entity.code
    }
    return Set(names).sorted()
  }

  /// Codes without duplicates; a name that is not known is kept as it is written.
  private var countries: [String] {
    let list = resolver.vocabulary.countries
    var codes: [String] = []
    for name in self.list(.countries) {
      let country = list.matching(name)
      if country == nil, !list.isEmpty {
        findings.noteOnce(
          .initiativeCountryUnknown, at: values.placeOfValue(.countries), found: name,
          ["suggestion": list.nearest(to: name) ?? ""])
      }
      let code = country?.code ?? name
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private func indicators(_ field: Field, _ year: Int) -> [String] {
    var codes: [String] = []
    for name in list(field, ",") {
      guard let code = resolver.vocabulary.indicatorCode(name, year: year) else {
        findings.noteOnce(.initiativeIndicatorUnknown, at: values.placeOfValue(field), found: name, field: field)
        continue
      }
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  // MARK: - Money, yes and no, lists

  /// The budget; without a currency it is left out, and never taken for dollars.
  private var budget: Money? {
    let currency = currency
    guard let value = values[.budget], !EmptyWords.saysNothing(value.text) else { return nil }
    switch ParsedAnswer(value.text, type: .amount) {
    case .refused(let code, let hints):
      findings.note(code, at: value.place, found: value.text, AnswerType.amount.arguments(hints, of: Field.budget.name))
      return nil
    case .plain(.number(let amount)): return money(amount, currency, value)
    case .variant(.number(let amount)):
      findings.noteOnce(
        .answerForm, at: value.place, found: value.text, ["meaning": amount.description], field: .budget)
      return money(amount, currency, value)
    case .plain, .variant: return nil
    }
  }

  private func money(_ amount: ExactDecimal, _ currency: Currency?, _ value: FieldValue) -> Money? {
    if let currency { return Money(amount, currency) }
    if !values.hasValue(.currency), !values.isExcelError(.currency) {
      findings.note(.initiativeCurrencyLacking, at: value.place, found: value.text, cause: "")
    }
    return nil
  }

  private var currency: Currency? {
    guard let value = values[.currency], !EmptyWords.saysNothing(value.text) else { return nil }
    if let currency = Currency(code: value.text) { return currency }
    findings.noteOnce(.initiativeCurrencyUnknown, at: value.place, found: value.text)
    return nil
  }

  /// Blank means no, and so does what cannot be read.
  private func isYes(_ field: Field) -> Bool {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return false }
    switch YesNoParser.reading(value.text) {
    case .plain(let answer), .variant(let answer):
      return resolver.isDoubtful(value, meaning: answer ? "yes" : "no") ? false : answer
    case .either, .none:
      findings.noteOnce(.initiativeYesNoUnclear, at: value.place, found: value.text, field: field)
      return false
    }
  }

  /// The maximum number of members of a list that are read.
  private static let maxMembers = 1_000

  /// The members of a list, as written.
  private func list(_ field: Field, _ further: String = "") -> [String] {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return [] }
    return Self.parts(of: value.text, separators: (mapping?.separator ?? ";|") + further)
  }

  private static func parts(of text: String, separators: String) -> [String] {
    text.split { separators.contains($0) || $0.isNewline }.prefix(maxMembers)
      .map { $0.description.trimmingWhitespace }.filter { !$0.isEmpty }
  }
}
