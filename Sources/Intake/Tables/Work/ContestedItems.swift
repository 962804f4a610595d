import Model

/// A work item with an id that other items have as well.
struct ContestedItem: CorrectableRecord {
  let id: String
  /// The title, which distinguishes two items that are counted in the same way.
  let title: String
  let item: WorkItem
  /// The accounts in which the item is counted if it is chosen.
  let accounts: [WorkCollector.Account]
  let place: SourcePlace

  func merged(with other: ContestedItem) -> ContestedItem? { item == other.item && title == other.title ? self : nil }
}

/// The work items with ids that several items have, kept until all files are read again.
struct ContestedItems {
  /// The maximum number of additional items that are kept, which limits memory.
  ///
  /// If an id has items beyond this limit, none of them counts.
  private static let limit = 50_000

  private struct Key: Hashable {
    let subject: WorkCollector.Subject
    let fingerprint: UInt64
  }

  private var items: [Key: CompetingRecords<ContestedItem>] = [:]
  private var count = 0

  mutating func take(
    _ item: ContestedItem, _ fingerprint: UInt64, of subject: WorkCollector.Subject, _ submissionOrder: SubmissionOrder
  ) {
    let key = Key(subject: subject, fingerprint: fingerprint)
    guard items[key] != nil else {
      items[key] = CompetingRecords(first: item, submissionOrder: submissionOrder)
      return
    }
    guard count < Self.limit else { return items[key]?.refuseAll() ?? () }
    count += 1
    items[key]?.take(item, submissionOrder)
  }

  /// Counts the latest item of each id.
  func resolve(_ corrections: inout Corrections) {
    let sorted = items.map { (resolution: $1.resolve(), subject: $0.subject) }
      .sorted { $0.resolution.kept[0].place < $1.resolution.kept[0].place }
    for (resolution, subject) in sorted {
      if let item = resolution.counting {
        for account in item.accounts { account.take(item.item, place: item.place) }
      }
      corrections.add(
        resolution, resolution.kept[0].id, of: subject.entity, in: subject.year, disputed: .workItemTwice)
    }
  }
}
