/// The actions of a remedial plan, in the order in which they were read.
///
/// There may be thousands of them, so they may be stored in fewer bytes: each loop makes them again.
///
/// ```swift
/// print(ReportedActions([]).isEmpty)  // true
/// ```
package struct ReportedActions: Sequence, Sendable, ExpressibleByArrayLiteral {
  package let count: Int
  /// The positions of the indicators that have actions.
  package let indicators: Set<Int>
  /// The files in which the actions stand.
  package let files: Set<String>
  /// The first place of an action; nil if there is none.
  package let place: SourcePlace?
  private let make: @Sendable () -> [ReportedAction]

  /// - Parameter make: gives the actions that the other parameters describe, always the same.
  package init(
    count: Int, indicators: Set<Int>, files: Set<String>, place: SourcePlace?,
    _ make: @escaping @Sendable () -> [ReportedAction]
  ) {
    self.count = count
    self.indicators = indicators
    self.files = files
    self.place = place
    self.make = make
  }

  package init(_ actions: [ReportedAction]) {
    self.init(
      count: actions.count, indicators: Set(actions.map(\.indicator)), files: Set(actions.map(\.place.file)),
      place: actions.lazy.map(\.place).min()
    ) { actions }
  }

  package init(arrayLiteral actions: ReportedAction...) { self.init(actions) }

  package var isEmpty: Bool { count == 0 }

  package var underestimatedCount: Int { count }

  package func makeIterator() -> IndexingIterator<[ReportedAction]> { make().makeIterator() }
}

extension ReportedActions: Hashable {
  package static func == (a: ReportedActions, b: ReportedActions) -> Bool { a.count == b.count && a.elementsEqual(b) }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(indicators)
  }
}
