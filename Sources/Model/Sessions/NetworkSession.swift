/// One annual session of the network, as its file `session.yaml` describes it.
package struct NetworkSession: Hashable, Sendable {
  /// The year in which it is held, which is the name of its folder.
  package var year: Int
  /// How many sessions there have been, with this one; nil if that is not known.
  package var number: Int?
  package var commission: Commission?
  /// The days, if the file states them itself.
  package var statedDays: SessionDays?
  package var place = ""
  /// The current code of the entity that is the host; nil if none is named.
  package var host: String?
  package var theme = ""
  package var note = ""
  /// Where the session is documented; empty for a session that is planned.
  package var source = ""
  package var agenda: [SessionAgendaItem] = []
  package var taskForces: [SessionTaskForce] = []
  package var expertMeetings: [SessionExpertMeeting] = []
  package var decisions: [SessionDecision] = []
  package var committeeIssues: [SessionCommitteeIssue] = []
  package var messages: [SessionMessage] = []
  /// The path of the file, relative to the folder of sessions.
  package var file: String

  package init(year: Int, file: String) {
    self.year = year
    self.file = file
  }

  /// The session of the Commission on the Status of Women that it precedes.
  package struct Commission: Hashable, Sendable {
    /// Nil if the file does not give it.
    package var number: Int?
    /// The first day of the annual session, not of the meeting that elects the bureau.
    package var opens: CalendarDate

    package init(number: Int? = nil, opens: CalendarDate) {
      self.number = number
      self.opens = opens
    }
  }

  /// The stated days, or else the week before the Commission; nil if neither is known.
  package var days: SessionDays? {
    statedDays ?? commission.flatMap { SessionDays(beforeOpening: $0.opens) }
  }

  /// The start of the ids of decisions: `IANWGE-2025-12` is paragraph 12 of the report on 2025.
  package static let decisionPrefix = "IANWGE"

  /// The id under which a decision is followed up.
  package func id(of decision: SessionDecision) -> String { "\(Self.decisionPrefix)-\(year)-\(decision.number)" }
}
