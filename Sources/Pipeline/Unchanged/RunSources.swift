import Formats
import Model

/// Everything that decides what a report says: the files, the definitions, the options and the build of the program.
///
/// Times of files are not looked at: a file can change without them.
struct RunSources {
  private let options: [String]
  /// The folders: submissions, definitions, texts.
  private let folders: [(label: String, folder: SourceFolder)]
  private let isOneFolder: Bool

  /// Lists the files of a run; nil if the build of the program is not known.
  init?(_ run: AnnualRun) {
    guard let build = BuildIdentifier.text else { return nil }
    options =
      [
        build, ProgramVersion.commit ?? "", String(run.year), String(run.folderIsEntity), run.release.name ?? "-",
        run.release.date?.description ?? "-", run.release.note ?? "-",
        run.replaces.map(Self.fingerprint) ?? "-", run.isStrict ? "strict" : "-",
        run.asOf?.description ?? "-",
      ] + run.entities
    isOneFolder = run.submissions.count == 1
    folders =
      run.submissions.map { ("submissions", SourceFolder($0)) } + [("definitions", SourceFolder(run.indicators))]
      + (run.text.map { [("texts", SourceFolder($0))] } ?? [])
  }

  private static func fingerprint(ofReport folder: String) -> String {
    content(at: "\(folder)/data/report.json") ?? "unreadable"
  }

  /// The SHA-256 of names, sizes, options and build.
  var names: String { digest { _, _ in "" } }

  /// The SHA-256 of the same and of the contents.
  ///
  /// - Parameter inputs: the paths of the files that a report was made from, which are read to their end; of others only
  ///   the beginning matters.
  func contents(inputs: [String]) -> String {
    let names = Self.files(of: inputs)
    return digest { label, file in
      Self.content(at: file.path, isWhole: label != "submissions" || names.contains(file.name)) ?? "unreadable"
    }
  }

  /// The paths, and those of the archives and folders that they lie in.
  private static func files(of inputs: [String]) -> Set<String> {
    var files: Set<String> = []
    for input in inputs {
      files.insert(input)
      for index in input.indices where input[index] == "/" { files.insert(String(input[..<index])) }
    }
    return files
  }

  /// The digests for `report`, which was made from these sources; nil if a file has changed while it was made.
  func digests(of report: SystemReport, definitions: [InputFile]) -> ReportSources? {
    let read = isOneFolder ? report.inputs.filter { $0.archiveSHA256 == nil } : []
    let known = Dictionary(read.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    let names = Self.files(of: report.inputs.map(\.path))
    let contents = digest { label, file in
      let isWhole = label != "submissions" || names.contains(file.name)
      let sha256 =
        (label == "submissions" ? known[file.name] : nil) ?? Self.content(at: file.path, isWhole: isWhole)
        ?? "unreadable"
      seen.insert("\(label)/\(sha256)")
      return sha256
    }
    let all =
      report.inputs.map { "submissions/\($0.archiveSHA256 ?? $0.sha256)" }
      + definitions.map { "definitions/\($0.sha256)" } + report.textFiles.map { "texts/\($0.sha256)" }
    guard seen.isSuperset(of: all),
      Set(known.keys).isSubset(of: folders[0].folder.files.map(\.name))
    else { return nil }
    return ReportSources(names: self.names, contents: contents)
  }

  private func digest(_ content: (String, SourceFolder.File) -> String) -> String {
    var lines: [UInt8] = []
    func add(_ parts: String...) {
      for part in parts {
        lines += String(part.utf8.count).utf8
        lines.append(0x20)
        lines += part.utf8
      }
      lines.append(0x0A)
    }
    for option in options { add(option) }
    for (label, folder) in folders {
      add(label)
      for file in folder.files { add(file.name, file.state, file.isReadable ? content(label, file) : "") }
    }
    return Fingerprint.sha256Hex(of: lines)
  }

  /// The SHA-256 of a file, or of the beginning of a large one.
  private static func content(at path: String, isWhole: Bool = true) -> String? {
    guard let file = try? FileBytes(path: path) else { return nil }
    do {
      if isWhole { try file.forEachPiece { _ in true } } else { try file.finish() }
    } catch { return nil }
    return file.digest
  }
}
