import Model

/// Collects the work items and exchange rates of all entities while files are read.
package final class WorkCollector {
  /// Identifies the work of one entity in one year.
  struct Subject: Hashable {
    let entity: String
    let year: Int
  }

  /// The work of one entity in one year under one framework.
  final class Account {
    let key: SubmissionKey
    let counting: WorkMeasureCounters
    private(set) var record: WorkTotals

    init(key: SubmissionKey, counting: WorkMeasureCounters, place: SourcePlace) {
      self.key = key
      self.counting = counting
      record = WorkTotals(counting: counting, place: place)
    }

    func take(_ item: WorkItem, place: @autoclosure () -> SourcePlace) {
      record.take(item, by: counting, place: place())
    }

    fileprivate func set(_ rates: [Currency: ExchangeRate]) { record.rates = rates }
  }

  private var accounts: [SubmissionKey: Account] = [:]
  private var rates: [Subject: [Currency: ExchangeRate]] = [:]
  private var ids: [Subject: SeenItemIDs] = [:]

  func account(_ key: SubmissionKey, _ counting: WorkMeasureCounters, place: SourcePlace) -> Account {
    if let account = accounts[key] { return account }
    let account = Account(key: key, counting: counting, place: place)
    accounts[key] = account
    return account
  }

  /// The ids of the items of `subject` in all files.
  func seen(_ subject: Subject) -> SeenItemIDs {
    if let seen = ids[subject] { return seen }
    let seen = SeenItemIDs()
    ids[subject] = seen
    return seen
  }

  /// Adds an exchange rate; if the currency already has one, it is kept and returned.
  func add(_ rate: ExchangeRate, of currency: Currency, to subject: Subject) -> ExchangeRate? {
    if let first = rates[subject]?[currency] { return first }
    rates[subject, default: [:]][currency] = rate
    return nil
  }

  /// Returns all work, sorted by submission; reports missing exchange rates.
  func finish(_ report: FindingSink) -> [(SubmissionKey, WorkTotals)] {
    accounts.values.sorted { $0.key < $1.key }.map { account in
      let rates = rates[Subject(entity: account.key.entity, year: account.key.year)] ?? [:]
      account.set(rates)
      let missing = account.record.currencies.filter { $0 != .usDollar && rates[$0] == nil }
      if account.record.currencies.count > 1, !missing.isEmpty {
        report(
          Finding(
            .rateLacking, at: account.record.place, found: Finding.found(missing.map(\.description)),
            arguments: ["entity": account.key.entity, "year": String(account.key.year)]))
      }
      return (account.key, account.record)
    }
  }
}
