/// An item of the agenda of a session.
package struct SessionAgendaItem: Hashable, Sendable {
  package var number: String
  package var title: String
  /// Which part of the briefing pack is its paper; nil if none is.
  package var paper: SessionPaper?
  /// What the secretariat adds, such as a document of its own; empty if there is nothing.
  package var note: String

  package init(number: String, title: String, paper: SessionPaper? = nil, note: String = "") {
    self.number = number
    self.title = title
    self.paper = paper
    self.note = note
  }
}

/// A part of the briefing pack that can be the paper for an agenda item.
package enum SessionPaper: String, CaseIterable, Sendable {
  case ratings
  case decisions
  case recommendations
  case issues
  case duplications
  case peerReviews = "peer-reviews"
  case focalPoints = "focal-points"
  case support
  case taskForces = "task-forces"
  case messages
}

/// A meeting of experts that the network or one of its members holds.
package struct SessionExpertMeeting: Hashable, Sendable {
  package var title: String
  package var first: CalendarDate
  package var last: CalendarDate
  package var place: String
  /// Codes of entities, or names of others.
  package var organizers: [String]
  /// Where its report can be read; empty if there is none.
  package var report: String

  package init(
    title: String, first: CalendarDate, last: CalendarDate, place: String = "", organizers: [String] = [],
    report: String = ""
  ) {
    self.title = title
    self.first = first
    self.last = last
    self.place = place
    self.organizers = organizers
    self.report = report
  }
}
