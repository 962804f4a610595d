import Foundation
import Model

@testable import Frameworks

/// A temporary folder of sessions, beside the valid definitions of tests.
final class SessionTree {
  let root: String
  private let definitions: Definitions

  /// A session with everything that a file can have.
  static let sound = """
    number: 3
    commission: { number: 48, opens: 2004-03-01 }
    place: New York
    host: EXH
    theme: Data
    note: A note.
    source: made up
    agenda:
      1: { title: Opening, note: Programme of work }
      2: { title: Decisions, paper: decisions }
    task_forces:
      water:
        title: Gender and water
        lead: EXH
        members: [EXA, EXW]
        follows: [SA-51-67-3]
        products:
          - title: Note
            due: 2004-12-31
            status: in-progress
            follows: [IANWGE-2004-4]
            evidence: https://example.org/note
            indicators: { sample-2.0: ["1"] }
    expert_meetings:
      - { title: Experts, first: 2004-05-01, last: 2004-05-03, place: Lima, organizers: [EXH, A university], report: https://example.org/r }
    decisions:
      - number: 4
        text: Entities should count.
        to: [system, EXA, water]
        theme: data
        due: 2004-12-31
        status: not-started
        follows: [SA-51-67-3]
        indicators: { sample-2.0: ["1"] }
        item: 2
        issues: [EXA/A-1]
      - { number: 5, text: EXA should report., to: [EXA], follows: [IANWGE-2004-4] }
    committees:
      HLCP:
        - { number: 2, text: Data concern all., follows: [SA-51-67-3] }
      HLCM:
        - { text: Time of focal points. }
    messages:
      - text: "Overdue: {n}; {share} meet requirements."
        numbers: { n: { count: decisions/overdue }, share: { figure: sample-2.0/2004/system/system/meets } }
        when:
          - { count: decisions/overdue, at_least: 1 }
          - { figure: sample-2.0/2004/system/system/meets, at_most: 50.5 }

    """

  init(_ text: String = SessionTree.sound, year: String = "2004") throws {
    root = NSTemporaryDirectory() + "sessions-" + UUID().uuidString
    definitions = try DefinitionsFolder.read(DefinitionTree.sound)
    try lay(text, year: year)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func lay(_ text: String, year: String) throws {
    let folder = "\(root)/\(year)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/session.yaml"))
  }

  /// Replaces `old`, which must occur in the session of 2004, by `new`.
  func change(_ old: String, _ new: String) throws {
    let path = "\(root)/2004/session.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let range = text.range(of: old) else { throw CocoaError(.fileReadCorruptFile) }
    try lay(text.replacingCharacters(in: range, with: new), year: "2004")
  }

  func read() throws -> SessionsReading { try SessionsFolder.read(root, definitions: definitions) }
}
