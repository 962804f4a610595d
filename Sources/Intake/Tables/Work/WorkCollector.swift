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
      record.add(item, by: counting, place: place())
    }

    fileprivate func set(_ rates: [Currency: ExchangeRate]) { record.rates = rates }
  }

  private var accounts: [SubmissionKey: Account] = [:]
  private var rates: [Subject: [Currency: CompetingRecords<ExchangeRate>]] = [:]
  private var ids: [Subject: SeenItemIDs] = [:]
  /// The ids of several items, if the files are read again to choose among them.
  private let contestedIDs: [Subject: Set<UInt64>]?
  private var contestedItems = ContestedItems()
  /// The files with work items.
  private(set) var files: Set<String> = []
  /// Findings about items and rates that occur more than once.
  private(set) var corrections = Corrections()

  /// The titles of items, by which several entities may tell the same.
  let told: ToldItems

  init() {
    contestedIDs = nil
    told = ToldItems()
  }

  /// Counts the work in files that are read again because several items have the same id.
  init(recounting first: WorkCollector) {
    contestedIDs = first.ids.mapValues(\.contested)
    rates = first.rates
    told = first.told
  }

  /// Whether the files are read again, so that what concerns their titles has been noted.
  var isRecount: Bool { contestedIDs != nil }

  /// Whether several items have the same id.
  ///
  /// A counted item cannot be subtracted, and millions of items cannot be kept in memory. So the files are read again.
  var needsRecount: Bool { contestedIDs == nil && ids.values.contains { !$0.contested.isEmpty } }

  func account(_ key: SubmissionKey, _ counting: WorkMeasureCounters, place: SourcePlace) -> Account {
    if let account = accounts[key] { return account }
    let account = Account(key: key, counting: counting, place: place)
    accounts[key] = account
    return account
  }

  /// The ids of the items of `subject` in all files.
  func seen(_ subject: Subject) -> SeenItemIDs {
    if let seen = ids[subject] { return seen }
    let seen = SeenItemIDs(contested: contestedIDs.map { $0[subject] ?? [] })
    ids[subject] = seen
    return seen
  }

  func noteFile(_ file: String) { files.insert(file) }

  /// Adds an item with an id that several items have.
  ///
  /// When the files are read for the first time, only the id is recorded.
  func take(
    _ item: @autoclosure () -> ContestedItem, _ fingerprint: UInt64, of subject: Subject,
    _ submissionOrder: @autoclosure () -> SubmissionOrder
  ) {
    if contestedIDs != nil { contestedItems.take(item(), fingerprint, of: subject, submissionOrder()) }
  }

  /// Adds an exchange rate.
  ///
  /// Which of several rates for a currency counts is decided after all files are read.
  func add(_ rate: ExchangeRate, of currency: Currency, to subject: Subject, _ submissionOrder: SubmissionOrder) {
    if contestedIDs != nil { return }
    if rates[subject]?[currency]?.take(rate, submissionOrder) == nil {
      rates[subject, default: [:]][currency] = CompetingRecords(first: rate, submissionOrder: submissionOrder)
    }
  }

  /// Returns all work, sorted by submission; reports exchange rates that are needed and not given.
  func finish(_ report: FindingSink) -> [(SubmissionKey, WorkTotals)] {
    contestedItems.resolve(&corrections)
    let disputed = resolveRates()
    return accounts.values.sorted { $0.key < $1.key }.map { account in
      let subject = Subject(entity: account.key.entity, year: account.key.year)
      let missing = account.record.currencies.filter {
        $0 != .usDollar && account.record.rates[$0] == nil && disputed[subject]?.contains($0) != true
      }
      if account.record.currencies.count > 1, !missing.isEmpty {
        report(
          Finding(
            .rateLacking, at: account.record.place, found: Finding.found(missing.map(\.description)),
            arguments: ["entity": account.key.entity, "year": String(account.key.year)]))
      }
      return (account.key, account.record)
    }
  }

  /// Gives each account the rates that count; returns the currencies with contradictory rates.
  private func resolveRates() -> [Subject: Set<Currency>] {
    var counting: [Subject: [Currency: ExchangeRate]] = [:]
    var disputed: [Subject: Set<Currency>] = [:]
    for (subject, rates) in rates {
      for (currency, competing) in rates {
        let resolution = competing.resolve()
        if let rate = resolution.counting {
          counting[subject, default: [:]][currency] = rate
        } else {
          disputed[subject, default: []].insert(currency)
        }
        corrections.add(
          resolution, currency.description, of: subject.entity, in: subject.year, disputed: .rateTwice)
      }
    }
    for account in accounts.values {
      account.set(counting[Subject(entity: account.key.entity, year: account.key.year)] ?? [:])
    }
    return disputed
  }
}
