import Formats
import Model

/// From which files the pages of a session were made, and for whom: `run.json`.
struct SessionRunJSON {
  let briefing: SessionBriefing
  let report: SystemReport
  /// The files of sessions.
  let sessions: [InputFile]
  let kind: String

  var file: ReportFile {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.program(version: report.programVersion, commit: report.programCommit)
      json.member("session", briefing.session.year)
      json.member("kind", kind)
      json.member("audience", briefing.audience.rawValue)
      json.member("first", briefing.days.first.description)
      json.member("last", briefing.days.last.description)
      json.member("inputs", array: report.inputs) { $0.file($1) }
      json.member("sessions", array: sessions) { $0.file($1) }
      json.member("definitions", array: report.definitions) { $0.file($1) }
    }
    return ReportFile(path: "run.json", text: json.text + "\n")
  }
}
