/// A task force that works between sessions.
package struct SessionTaskForce: Hashable, Sendable {
  /// Such as `indigenous-women`; the same in every year.
  package var id: String
  package var title: String
  /// The current code of the entity that leads it; nil if none is named.
  package var lead: String?
  /// Current codes of entities, without the lead, in the order of the file.
  package var members: [String] = []
  /// The ids of decisions and recommendations by which it was set up.
  package var follows: [String] = []
  package var products: [Product] = []
  /// Whether the network has ended it.
  package var hasEnded = false
  package var place: SourcePlace

  package init(id: String, title: String, place: SourcePlace) {
    self.id = id
    self.title = title
    self.place = place
  }

  /// The lead and the members.
  package var entities: [String] { (lead.map { [$0] } ?? []) + members.filter { $0 != lead } }

  /// Something that a task force is to deliver.
  package struct Product: Hashable, Sendable {
    package var title: String
    package var due: CalendarDate?
    /// Nil if the file does not say.
    package var status: ImplementationStatus?
    /// Decisions and recommendations that it serves.
    package var follows: [String] = []
    /// Where it can be read; empty if it is not published.
    package var evidence = ""
    /// Numbers of indicators by the id of their framework.
    package var indicators: [String: [String]] = [:]
    package var place: SourcePlace

    package init(title: String, place: SourcePlace) {
      self.title = title
      self.place = place
    }
  }
}
