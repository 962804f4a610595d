import Formats
import Model

/// From which files the pages on initiatives were made, and for whom: `run.json`.
struct InitiativeRunJSON {
  let report: InitiativeReport

  var file: ReportFile {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.program(version: report.programVersion, commit: report.programCommit)
      json.member("years", strings: report.years.map { String($0) })
      json.member("audience", audience)
      json.member("initiatives", report.initiatives.count)
      json.member("shown", report.shown.count)
      json.member("inputs", array: report.inputs) { $0.file($1) }
      json.member("definitions", array: report.definitions) { $0.file($1) }
    }
    return ReportFile(path: "run.json", text: json.text + "\n")
  }

  private var audience: String {
    switch report.audience {
    case .everyone: "public"
    case .secretariat: "secretariat"
    case .entity(let code): code
    }
  }
}
