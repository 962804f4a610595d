/// A body whose recommendations are followed up.
package struct RecommendationBody: Hashable, Sendable {
  /// The name of its file without the ending, for example `general-assembly`.
  package var id: String
  package var name: String
  /// A short name for tables, for example `GA`.
  package var code: String
  package var type: Kind
  /// What readers must know about the list, such as that it is unofficial and incomplete.
  package var note: String
  package var source: String
  package var sessions: [Session]
  /// The path of the file, relative to the folder of definitions.
  package var file: String
  /// The SHA-256 of that file, in hexadecimal.
  package var fingerprint: String

  package init(
    id: String, name: String, code: String, type: Kind, note: String = "", source: String = "",
    sessions: [Session] = [], file: String = "", fingerprint: String = ""
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.type = type
    self.note = note
    self.source = source
    self.sessions = sessions
    self.file = file
    self.fingerprint = fingerprint
  }

  package enum Kind: String, CaseIterable, Sendable {
    case intergovernmental
    case oversight
    case expertAdvisory = "expert-advisory"
    /// The Secretary-General and the boards and committees of heads of entities.
    case executive
  }

  /// A session of which dates are known.
  package struct Session: Hashable, Sendable {
    package var number: Int
    package var first: CalendarDate
    package var last: CalendarDate

    package init(number: Int, first: CalendarDate, last: CalendarDate) {
      self.number = number
      self.first = first
      self.last = last
    }
  }
}
