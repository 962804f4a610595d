import Formats
import Model

/// The mistakes found in one definition file.
///
/// The same mistake in several places is one finding with a count, and a file has a bounded number of findings, so that
/// a file of nothing but mistakes costs little.
final class DefinitionMistakes {
  /// The maximum number of findings of a file.
  static let maxFindings = 200
  /// The maximum number of places that a finding lists.
  private static let maxOccurrences = 5

  private struct Repeated: Hashable {
    let code: FindingCode
    let found: String?
    let arguments: FindingArguments
  }

  let file: String
  /// In the order in which they were found.
  private(set) var findings: [Finding] = []
  private var positions: [Repeated: Int] = [:]
  private var unlisted = 0
  /// Keys that were refused; what uses them as names is not a mistake of its own.
  private var refusedKeys: Set<String> = []
  /// Whether a key was given twice; the second one may have been meant to be another that seems to be missing.
  var hasRepeatedKeys = false
  /// The lines whose value was put in quotation marks, so that it is another one than was meant.
  var quotedLines: Set<Int> = []
  /// How far texts were moved by repairs, so that places are those of the file as it is.
  var shifts = ColumnShifts()
  /// The comments that end a text without quotation marks.
  var cutTexts = CutTexts()

  init(file: String) { self.file = file }

  /// Whether nothing more is listed, so that suggestions need not be looked for.
  var isFull: Bool { findings.count >= Self.maxFindings }

  /// All findings in the order of the file, with the number of those that are not listed.
  var sortedFindings: [Finding] {
    var sorted = findings.enumerated().sorted { ($0.1.place, $0.0) < ($1.1.place, $1.0) }.map(\.element)
    if unlisted > 0 {
      sorted.append(
        Finding(
          .definitionMistakesUnlisted, at: SourcePlace(file: file), arguments: ["number": String(unlisted)]))
    }
    return sorted
  }

  func place(of node: YAMLNode) -> SourcePlace {
    SourcePlace(file: file, line: node.line, column: shifts.original(node.column, inLine: node.line))
  }

  /// The place in the file of what is now at `column` of `line`.
  func place(line: Int, column: Int) -> SourcePlace {
    SourcePlace(file: file, line: line, column: shifts.original(column, inLine: line))
  }

  func note(_ code: FindingCode, at node: YAMLNode, found: String? = nil, _ arguments: FindingArguments = [:]) {
    note(code, at: place(of: node), found: found, arguments)
  }

  func note(_ code: FindingCode, at place: SourcePlace, found: String? = nil, _ arguments: FindingArguments = [:]) {
    add(Finding(code, at: place, found: found, arguments: arguments))
  }

  /// Adds a finding of another reader as an error: mistakes in definitions are never minor.
  func take(_ finding: Finding) {
    var finding = finding
    finding.severity = .blocker
    add(finding)
  }

  /// Remembers that the key `name` was refused.
  func refuse(key name: String) { if refusedKeys.count < Self.maxFindings { refusedKeys.insert(name) } }

  /// Whether a key with this name was refused.
  func hasRefused(key name: String) -> Bool { refusedKeys.contains(name) }

  private func add(_ finding: Finding) {
    if Self.repeatable.contains(finding.code) {
      // Where a name is not defined, it does not matter which names are.
      let isName = finding.code == .definitionReferenceUnknown
      let key = Repeated(code: finding.code, found: finding.found, arguments: isName ? [:] : finding.arguments)
      if let position = positions[key] { return repeatFinding(at: position, in: finding.place) }
      if !isFull { positions[key] = findings.count }
    }
    guard !isFull else {
      unlisted += 1
      return
    }
    findings.append(finding)
  }

  private func repeatFinding(at position: Int, in place: SourcePlace) {
    if findings[position].occurrences.isEmpty {
      findings[position].occurrences = [.init(place: findings[position].place, found: findings[position].found)]
    }
    findings[position].count += 1
    guard findings[position].occurrences.count < Self.maxOccurrences else { return }
    findings[position].occurrences.append(.init(place: place, found: findings[position].found))
  }

  /// Mistakes that are likely to have one cause if they are the same.
  private static let repeatable: Set<FindingCode> = [
    .definitionReferenceUnknown, .definitionWordUnknown, .definitionExampleYear, .definitionIndicatorUnknown,
  ]
}
