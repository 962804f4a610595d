import Model

/// Finds entities that a report in place rates and a new one would not, although nobody has said why.
///
/// A file that cannot be read, or in which an error is found, is there: its entity is not lost. Nor is an entity whose
/// records were read and left out for another reason than their year.
struct LostEntities {
  let earlier: ReportSummary
  let now: ReportSummary
  let report: SystemReport

  /// Sorted by code.
  var entities: [RunError.LostEntity] {
    let lost = earlier.files.filter { now.files[$0.key] == nil }
    // With no entity left, the folder itself is more likely to be wrong than every file in it.
    let all = now.files.isEmpty
    let explanations = all ? Explanations() : Explanations(report)
    return lost.filter { all || !explanations.explain($0.key, $0.value) }
      .map { RunError.LostEntity(code: $0.key, files: $0.value.sorted()) }.sorted { $0.code < $1.code }
  }

  /// What explains that an entity has no ratings any more.
  private struct Explanations {
    /// Files, archives and folders that could not be read to their end.
    private var blocked: Set<String> = []
    /// The files with an error in a row that nobody can be recognized in.
    private var unclear: Set<String> = []
    /// The entities in whose rows an error is found, with the file.
    private var errors: Set<[String]> = []
    private var excluded: Set<String> = []

    init() {}

    init(_ report: SystemReport) {
      for finding in report.findings where finding.severity >= .error {
        let file = finding.place.file
        if finding.severity == .blocker { blocked.insert(file) }
        if let entity = finding.entity, report.entities[code: entity] != nil {
          errors.insert([entity, file])
        } else {
          unclear.insert(file)
        }
      }
      for row in report.excludedRatings where row.reason != .otherYear && row.year == report.year {
        excluded.insert(row.entity)
      }
    }

    func explain(_ entity: String, _ files: Set<String>) -> Bool {
      excluded.contains(entity)
        || files.contains { file in
          unclear.contains(file) || errors.contains([entity, file])
            || Self.folders(above: file).contains(where: blocked.contains)
        }
    }

    /// The file itself and each folder or archive that it lies in.
    private static func folders(above file: String) -> [String] {
      let parts = file.split(separator: "/")
      return ["."] + parts.indices.map { parts[...$0].joined(separator: "/") }
    }
  }
}
