import Intake
import Model

/// Finds the names and addresses of focal points in the texts of sessions, which anyone may read.
enum SessionNameCheck {
  /// - Parameter network: the records whose private fields hold the names; no finding repeats one.
  static func findings(_ sessions: [NetworkSession], _ network: NetworkRecords) -> [Finding] {
    var names = PersonalNames()
    for point in network.focalPoints {
      names.insert(point.details.name)
      names.insert(address: point.details.address)
    }
    guard !names.isEmpty else { return [] }
    return sessions.flatMap { session in
      texts(of: session).filter { names.occur(in: $0.text) }.map {
        Finding(.sessionPersonalData, at: $0.place, found: "…")
      }
    }
  }

  /// All texts of a session that pages show, with their places.
  private static func texts(of session: NetworkSession) -> [(text: String, place: SourcePlace)] {
    let file = SourcePlace(file: session.file)
    let head = [session.theme, session.note, session.place].map { ($0, file) }
    let agenda = session.agenda.flatMap { [$0.title, $0.note] }.map { ($0, file) }
    let meetings = session.expertMeetings.flatMap { [$0.title, $0.place] + $0.organizers }.map { ($0, file) }
    let forces = session.taskForces.flatMap { force in
      [(force.title, force.place)] + force.products.flatMap { [($0.title, $0.place), ($0.evidence, $0.place)] }
    }
    return head + agenda + meetings + forces + session.decisions.map { ($0.text, $0.place) }
      + session.committeeIssues.map { ($0.text, $0.place) } + session.messages.map { ($0.text, $0.place) }
  }
}
