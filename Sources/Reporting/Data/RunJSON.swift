import Formats
import Model

/// The inputs from which the report was made: `run.json`.
struct RunJSON {
  let report: SystemReport

  var file: ReportFile {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.program(version: report.programVersion, commit: report.programCommit)
      json.member("year", report.year)
      if let asOf = report.followUp.asOf { json.member("as_of", asOf.description) }
      json.release(report.release)
      if let replaced = report.release.replaced {
        json.member(
          "replaces",
          object: { json in
            json.member("name", replaced.name)
            json.member("date", replaced.date)
            json.member("year", replaced.year)
            json.member("report_sha256", replaced.sha256)
            json.member("changed", replaced.changed.count)
          })
      }
      json.speakers(report.speakers)
      json.member("inputs", array: report.inputs) { $0.file($1) }
      if !report.textFiles.isEmpty { json.member("texts", array: report.textFiles) { $0.file($1) } }
      json.member("definitions", array: report.definitions) { $0.file($1) }
      json.member(
        "findings",
        object: { json in
          for severity in Severity.allCases {
            json.member(severity.rawValue, report.findings.count { $0.severity == severity && $0.isOpen })
          }
        })
      if let sources = report.sources { json.digests(sources) }
    }
    return ReportFile(path: "run.json", text: json.text + "\n")
  }
}

extension JSONWriter {
  /// The program that made the files; `commit` is null if it is not known.
  mutating func program(version: String, commit: String?) {
    member(
      "program",
      object: {
        $0.member("name", "mainstream")
        $0.member("version", version)
        $0.member("commit", commit)
      })
  }

  /// The details of the release, if any were given.
  mutating func release(_ release: Release) {
    guard release.name != nil || release.date != nil || release.note != nil else { return }
    member(
      "release",
      object: { json in
        json.member("name", release.name)
        json.member("date", release.date?.description)
        json.member("note", release.note)
      })
  }

  /// Which entities the files were allowed to report on, if this was restricted.
  fileprivate mutating func speakers(_ rules: SpeakerRules) {
    guard rules != SpeakerRules() else { return }
    member(
      "speakers",
      object: { json in
        if let entities = rules.entities { json.member("entities", strings: entities.sorted()) }
        json.member("folder_is_entity", rules.folderIsEntity)
      })
  }

  /// By which the next run sees that neither the sources nor the report have changed.
  fileprivate mutating func digests(_ sources: ReportSources) {
    member(
      "digests",
      object: { json in
        json.member("source_names", sources.names)
        json.member("source_contents", sources.contents)
        json.member("report", ReportSources.reportPlaceholder)
      })
  }

  mutating func file(_ file: InputFile) {
    object { json in
      json.member("path", file.path)
      json.member("bytes", file.byteCount)
      json.member("sha256", file.sha256)
      if let digest = file.archiveSHA256 { json.member("archive_sha256", digest) }
    }
  }
}
