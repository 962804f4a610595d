import Formats
import Model

/// Reads the records of the table `rates` in one file: the value of a currency unit in US dollars.
struct RateRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the rate in the current record, or reports why it cannot be used.
  func take() {
    let owner = resolver.owner()
    let code = resolver.required(.currency)
    let number = resolver.required(.usdPerUnit).flatMap { self.number($0) }
    let source = resolver.required(.source)
    let currency = code.flatMap { self.currency($0) }
    guard let (entity, year) = owner, let currency, let number, let source else { return }
    let rate = ExchangeRate(usDollars: number, source: source.text, place: values.place)
    let subject = WorkCollector.Subject(entity: entity.code, year: year)
    builder.handledRows.add()
    builder.work.add(rate, of: currency, to: subject, resolver.submissionOrder)
  }

  private func currency(_ value: FieldValue) -> Currency? {
    if let currency = Currency(code: value.text) { return currency }
    findings.note(.workCurrencyUnknown, at: value.place, found: value.text)
    return nil
  }

  private func number(_ value: FieldValue) -> ExactDecimal? {
    switch ParsedAnswer(value.text, type: .amount) {
    case .plain(.number(let number)), .variant(.number(let number)):
      if number.units > 0 { return number }
      findings.note(.rateNotPositive, at: value.place, found: value.text)
    case .plain, .variant: break
    case .refused(let code, let hints):
      let arguments = AnswerType.amount.arguments(hints, of: Field.usdPerUnit.name)
      findings.note(code, at: value.place, found: value.text, arguments)
    }
    return nil
  }
}
