import Model

extension MatchedSupport {
  private struct Offer: Hashable {
    let entity: String
    let partner: String?
  }

  /// Each record with the entities whose record on the same indicator answers it.
  ///
  /// A record that names a partner is answered only by that partner.
  static func all(_ records: [SupportRecord]) -> [MatchedSupport] {
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
