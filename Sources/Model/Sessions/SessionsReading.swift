/// The sessions of a folder, and what is wrong with their files.
package struct SessionsReading: Sendable {
  /// By year; those that could not be read are missing.
  package var sessions: [NetworkSession]
  /// In the order of the files.
  package var findings: [Finding]
  package var files: [InputFile]

  package init(sessions: [NetworkSession], findings: [Finding], files: [InputFile]) {
    self.sessions = sessions
    self.findings = findings
    self.files = files
  }

  /// What stops a command.
  package var blockers: [Finding] { findings.filter { $0.severity == .blocker } }
}
