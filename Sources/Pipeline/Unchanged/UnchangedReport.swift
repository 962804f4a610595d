import Foundation
import Model

/// Finds out that the report in place is what a run would make again.
///
/// The digests in its `run.json` must be those of the contents of every file, of the options and of the build, and the
/// report itself must be as it was written. Where anything differs or is not known, the run is made in full.
enum UnchangedReport {
  /// Whether the report in place has findings of severity error or blocker; nil if the report must be made again.
  static func hasErrors(in folder: String, madeFrom sources: RunSources?) -> Bool? {
    guard let sources, let data = FileManager.default.contents(atPath: "\(folder)/run.json"),
      let file = try? JSONDecoder().decode(File.self, from: data), let digests = file.digests,
      !file.inputs.isEmpty, digests.source_names == sources.names,
      digests.source_contents == sources.contents(inputs: file.inputs.map(\.path)),
      ReportDigest.text(ofReport: folder, stating: digests.report) == digests.report
    else { return nil }
    return Severity.allCases.contains { $0 >= .error && file.findings[$0.rawValue, default: 0] > 0 }
  }

  private struct File: Decodable {
    struct Digests: Decodable {
      let source_names: String
      let source_contents: String
      let report: String
    }
    struct Input: Decodable {
      let path: String
    }

    let inputs: [Input]
    let findings: [String: Int]
    let digests: Digests?
  }
}
