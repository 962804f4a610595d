import Formats
import Glibc
import Intake
import Model

/// What was decided about pairs of initiatives.
struct DecidedPairs {
  let decisions: [InitiativeDecision]
  /// What is wrong with the table, with a finding for each decision whose pair no longer exists.
  let findings: [Finding]
  let input: InputFile

  /// The name of the table in a folder of analysts' texts.
  static let fileName = "decisions.csv"

  /// - Parameter name: the name of the table in places; nil for its path.
  /// - Throws: `RunError` if the file does not exist; other errors if it cannot be read.
  init(path: String, named name: String? = nil, about initiatives: [Initiative]) throws {
    try SubmissionIntake.requireExisting([path])
    let read = try DecisionsFile.read(path: path, named: name)
    let known = Set(initiatives.map(\.id))
    let gone = read.decisions.compactMap { decision in
      [decision.first, decision.second].first { !known.contains($0) }.map {
        Finding(.initiativeDecisionGone, at: decision.place, found: $0)
      }
    }
    (decisions, findings, input) = (read.decisions, read.findings + gone, read.input)
  }

  /// Reads the table in a folder of analysts' texts; nil if the folder has none.
  ///
  /// - Throws: if the file cannot be read.
  init?(inTexts folder: String, about initiatives: [Initiative]) throws {
    let path = "\(folder)/\(Self.fileName)"
    guard FileStatus.problem(at: path) != ENOENT else { return nil }
    try self.init(path: path, named: Self.fileName, about: initiatives)
  }
}
