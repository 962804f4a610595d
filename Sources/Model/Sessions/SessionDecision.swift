/// A decision of a session, in the words of the secretariat.
package struct SessionDecision: Hashable, Sendable {
  /// The paragraph of the report, such as `12`.
  package var number: String
  package var text: String
  /// Codes of entities, ids of groups in the register, and ids of task forces; empty if none is named.
  package var addressees: [String] = []
  /// A theme of the register.
  package var theme: String
  package var due: CalendarDate?
  /// What the secretariat knows of the decision as a whole; nil if the file does not say.
  package var status: ImplementationStatus?
  /// Ids of recommendations and decisions from which it follows.
  package var follows: [String] = []
  /// Numbers of indicators by the id of their framework.
  package var indicators: [String: [String]] = [:]
  /// The agenda item under which it was taken; nil if the file does not say.
  package var item: String?
  /// The emerging issues that it takes up, such as `EXW/EXW-A`: the entity and its id of the issue.
  package var issues: [String] = []
  package var place: SourcePlace

  package init(number: String, text: String, theme: String, place: SourcePlace) {
    self.number = number
    self.text = text
    self.theme = theme
    self.place = place
  }
}

/// An issue that the network passes to a high-level committee of the Chief Executives Board.
package struct SessionCommitteeIssue: Hashable, Sendable {
  package var committee: Committee
  /// The paragraph of the report; nil if there is none.
  package var number: String?
  package var text: String
  package var follows: [String]
  package var place: SourcePlace

  package init(
    _ committee: Committee, number: String? = nil, text: String, follows: [String] = [], place: SourcePlace
  ) {
    self.committee = committee
    self.number = number
    self.text = text
    self.follows = follows
    self.place = place
  }

  package enum Committee: String, CaseIterable, Sendable {
    /// The High-level Committee on Programmes.
    case programmes = "HLCP"
    /// The High-level Committee on Management.
    case management = "HLCM"
  }
}
