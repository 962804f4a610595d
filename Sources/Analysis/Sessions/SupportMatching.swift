import Model

extension MatchedSupport {
  private struct Offer: Hashable {
    let entity: String
    let partner: String?
  }

  /// What makes two rows of different years the same request or offer.
  private struct Subject: Hashable {
    let entity: String
    let kind: SupportRecord.Kind
    let indicator: String?
    let description: String

    init(_ record: SupportRecord) {
      entity = record.entity
      kind = record.kind
      indicator = record.indicator
      description = FoldedText.fold(record.description)
    }
  }

  /// The records without those that are told again for a later year.
  private static func latest(_ records: [SupportRecord]) -> [SupportRecord] {
    let years = Dictionary(records.map { (Subject($0), $0.year) }, uniquingKeysWith: { max($0, $1) })
    return records.filter { years[Subject($0)] == $0.year }
  }

  /// Each record with the entities whose record on the same indicator answers it.
  ///
  /// A record that names a partner is answered only by that partner.
  static func all(_ rows: [SupportRecord]) -> [MatchedSupport] {
    let records = latest(rows)
    var others: [SupportRecord.Kind: [String: Set<Offer>]] = [:]
    for record in records {
      guard let indicator = record.indicator else { continue }
      others[record.kind, default: [:]][indicator, default: []].insert(
        Offer(entity: record.entity, partner: record.partner))
    }
    let sorted = others.mapValues {
      $0.mapValues { $0.sorted { ($0.entity, $0.partner ?? "") < ($1.entity, $1.partner ?? "") } }
    }
    return records.map { record in
      let offers = sorted[record.kind == .request ? .offer : .request]?[record.indicator ?? ""] ?? []
      var found: [String] = []
      for offer in offers where found.count < maxListed {
        guard offer.entity != record.entity, offer.partner.map({ $0 == record.entity }) ?? true,
          record.partner.map({ $0 == offer.entity }) ?? true, found.last != offer.entity
        else { continue }
        found.append(offer.entity)
      }
      return MatchedSupport(record: record, counterparts: found)
    }
  }
}
