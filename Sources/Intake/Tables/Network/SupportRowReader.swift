import Formats
import Model

/// Reads the records of the table `support` in one file: support that an entity asks for or offers.
struct SupportRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the request or the offer in the current record, or reports why it cannot be used.
  func take() {
    let owner = resolver.owner()
    let kind = kind
    let description = requiredText(.description)
    let record = SupportRecord(
      entity: owner?.entity.code ?? "", year: owner?.year ?? 0, kind: kind ?? .request,
      indicator: indicator(owner?.year),
      partner: partner(of: owner?.entity), description: description ?? "", outcome: publicText(.outcome),
      place: values.place)
    let order = resolver.submissionOrder
    guard owner != nil, kind != nil, description != nil else { return }
    builder.handledRows.add()
    builder.network.add(record, order)
  }

  private var kind: SupportRecord.Kind? {
    guard let value = resolver.required(.kind) else { return nil }
    if EmptyWords.saysNothing(value.text) {
      findings.noteOnce(
        .supportKindUnknown, at: value.place, found: value.text,
        ["allowed": SupportRecord.Kind.allCases.map(\.rawValue), "suggestion": ""])
      return nil
    }
    return word(in: .kind, otherwise: .supportKindUnknown)
  }

  private func indicator(_ year: Int?) -> String? {
    let name = publicText(.indicator)
    return name.isEmpty ? nil : indicatorCode(name, in: .indicator, year: year)
  }

  /// The code of the other entity; nil, with a finding, if it is not known or is the entity itself.
  private func partner(of entity: Entity?) -> String? {
    let name = publicText(.with)
    guard !name.isEmpty, let code = otherEntity(name, in: .with) else { return nil }
    if let entity, code == entity.code {
      findings.noteOnce(.supportWithItself, at: values.placeOfValue(.with), found: name, ["entity": entity.code])
      return nil
    }
    return code
  }
}
