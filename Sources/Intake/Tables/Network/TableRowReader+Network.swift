import Formats
import Model

/// Reads the values that several tables of the network have.
extension TableRowReader {
  // MARK: - Texts

  /// A text that others may see; empty, with a finding, if it holds an address for e-mail.
  func publicText(_ field: Field) -> String {
    let text = values.reason(field)
    return isWithheld(text, in: field) ? "" : text
  }

  /// The text of a field that every row needs; nil, with a finding, if it is blank or holds an address for e-mail.
  func requiredText(_ field: Field) -> String? {
    guard let value = resolver.required(field), !isWithheld(value.text, in: field) else { return nil }
    return value.text
  }

  /// The members of a list as written, without those that hold an address for e-mail.
  ///
  /// - Parameter further: signs that divide members beside the semicolon, the bar and the end of a line.
  func members(of field: Field, dividedBy further: String = "") -> [String] {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return [] }
    let signs = ";|" + further
    let parts = value.text.split(maxSplits: maxMembers) { signs.contains($0) || $0.isNewline }.prefix(maxMembers)
    return parts.map { $0.description.trimmingWhitespace }.filter { !$0.isEmpty && !isWithheld($0, in: field) }
  }

  /// The maximum number of members of a list that are read.
  private var maxMembers: Int { 1_000 }

  private func isWithheld(_ text: String, in field: Field) -> Bool {
    guard PersonalAddress.occurs(in: text) else { return false }
    findings.noteOnce(
      .networkAddressPublic, at: values.placeOfValue(field), found: nil, ["field": field.name], field: field)
    return true
  }

  // MARK: - Words

  /// The word of a closed list in a field; nil if the field is blank, or, with a finding, if it holds another word.
  func word<Choice: RawRepresentable<String> & CaseIterable>(
    in field: Field, otherwise code: FindingCode
  ) -> Choice? {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return nil }
    let allowed = Choice.allCases.map(\.rawValue)
    if let choice = Choice.allCases.first(where: { FoldedText.isSame(value.text, as: $0.rawValue) }) {
      return resolver.isDoubtful(value, meaning: choice.rawValue) ? nil : choice
    }
    findings.noteOnce(
      code, at: value.place, found: value.text,
      ["allowed": allowed, "suggestion": FoldedText.nearest(to: value.text, among: allowed) ?? ""])
    return nil
  }

  /// Nil if the field is blank, or, with a finding, if it says neither yes nor no.
  func yesNo(_ field: Field) -> Bool? {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return nil }
    switch YesNoParser.reading(value.text) {
    case .plain(let answer), .variant(let answer):
      return resolver.isDoubtful(value, meaning: answer ? "yes" : "no") ? nil : answer
    case .either, .none:
      findings.noteOnce(
        .networkYesNoUnclear, at: value.place, found: value.text, ["field": field.name], field: field)
      return nil
    }
  }

  // MARK: - Indicators and entities

  /// The codes of the indicators in a list, without duplicates.
  func indicatorCodes(_ field: Field, year: Int?) -> [String] {
    var codes: [String] = []
    for name in members(of: field, dividedBy: ",") {
      if let code = indicatorCode(name, in: field, year: year), !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// The code of an indicator; nil, with a finding, if it is not known.
  func indicatorCode(_ name: String, in field: Field, year: Int?) -> String? {
    if let code = resolver.vocabulary.indicatorCode(name, year: year) { return code }
    findings.noteOnce(
      .networkIndicatorUnknown, at: values.placeOfValue(field), found: name,
      ["suggestion": suggestedIndicator(for: name, year: year)], field: field)
    return nil
  }

  /// The indicator that may be meant, of the framework that is assumed for the year; empty if there is none.
  private func suggestedIndicator(for name: String, year: Int?) -> String {
    let assumed = resolver.vocabulary.assumable.filter { framework in year.map { framework.years.contains($0) } ?? false
    }
    guard assumed.count == 1, name.utf8.count <= 200 else { return "" }
    return IndicatorSuggestion.text(for: IndicatorName(name), in: assumed[0]) ?? ""
  }

  /// The current code of an entity that the row names beside its own; nil, with a finding, if it is not known.
  ///
  /// The file may name any entity here, although it reports on its own only.
  func otherEntity(_ name: String, in field: Field, _ code: FindingCode = .networkEntityUnknown) -> String? {
    let known = resolver.vocabulary.entities
    let place = values.placeOfValue(field)
    guard let entity = known.entityMatching(name) ?? known.entityNamedTwice(name) else {
      resolver.suggestionCount += 1
      let suggestion = resolver.suggestionCount > 1_000 ? "" : known.suggestion(for: name) ?? ""
      findings.noteOnce(code, at: place, found: name, ["suggestion": suggestion, "field": field.name], field: field)
      return nil
    }
    if name != entity.code {
      findings.noteOnce(.entitySpelling, at: place, found: name, ["code": entity.code], field: field)
    }
    return known.current(entity.code)?.code ?? entity.code
  }
}
