import Model

/// Reads the dates of tables about recommendations and initiatives.
extension TableRowReader {
  /// The date in a field; an unreadable one is reported and left out.
  ///
  /// - Parameter order: the order of day and month in the whole table, if it is known.
  func date(in field: Field, order: ImportMapping.DateOrder = .yearFirst) -> CalendarDate? {
    guard let value = values[field], !EmptyWords.saysNothing(value.text) else { return nil }
    switch DateParser.reading(value.text) {
    case .plain(let date): return date
    case .variant(let date):
      findings.noteOnce(
        .followUpDateForm, at: value.place, found: value.text, ["meaning": date.description, "field": field.name])
      return date
    case .either(let first, let second):
      if let date = order.date(value.text, among: first, second) { return date }
      findings.note(
        .followUpDateAmbiguous, at: value.place, found: value.text,
        ["first": first.description, "second": second.description, "field": field.name])
    case .none(let likely):
      findings.note(
        .followUpDateUnreadable, at: value.place, found: value.text,
        ["suggestion": likely?.description ?? "", "field": field.name])
    }
    return nil
  }

  /// The recommendation that the row names; nil, with a finding, if the register has none such.
  func recommendation() -> Recommendation? {
    guard let value = resolver.required(.recommendation) else { return nil }
    let names = resolver.vocabulary.recommendations
    if let known = names[value.text] { return known }
    if let known = names.spelt(value.text) {
      if resolver.isDoubtful(value, meaning: known.id) { return nil }
      findings.noteOnce(.recommendationForm, at: value.place, found: value.text, ["meaning": known.id])
      return known
    }
    if names.register.isEmpty {
      findings.noteOnce(.recommendationsNone, at: value.place, found: nil)
    } else {
      let inDocument = names.ids(inDocument: value.text)
      findings.noteOnce(
        .recommendationUnknown, at: value.place, found: value.text,
        inDocument.isEmpty
          ? ["suggestion": names.nearest(to: value.text), "document": ""]
          : ["document": PhraseKey("recommendation-in-document", ["ids": Array(inDocument.prefix(20))])])
    }
    return nil
  }
}
