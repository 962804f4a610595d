/// A request or an offer of support, with those that answer it.
package struct MatchedSupport: Hashable, Sendable {
  /// At most so many counterparts are listed.
  package static let maxListed = 10

  package var record: SupportRecord
  /// The entities with an offer for the request, or a request for the offer, on the same indicator.
  package var counterparts: [String]

  package init(record: SupportRecord, counterparts: [String]) {
    self.record = record
    self.counterparts = counterparts
  }

  package var state: State {
    if !record.outcome.isEmpty { return .followedUp }
    return counterparts.isEmpty ? .open : .matched
  }

  package enum State: String, CaseIterable, Sendable {
    /// The row tells what came of it.
    case followedUp = "followed-up"
    case matched
    case open
  }
}
