import Formats
import Intake
import Model

/// Properties that must hold for every text, whatever it contains.
enum TextPromises {
  private static let file = "ratings.csv"

  static func check(_ bytes: [UInt8], as format: FileFormat.RecordFormat) {
    let whole = read(bytes, format)
    // The result does not depend on how the text is cut into pieces.
    let pieceSize = [1, 1, 2, 7][Int(bytes.last ?? 0) % 4]
    let inPieces = read(bytes, format, pieceSize: pieceSize)
    promise(inPieces.fields == whole.fields, "pieces of \(pieceSize) give other fields")
    promise(inPieces.headers == whole.headers, "pieces of \(pieceSize) give other headers")
    promise(causes(inPieces) == causes(whole), "pieces of \(pieceSize) give other findings")

    // Values are not longer than the text. A byte that is not UTF-8 becomes a character of up to three bytes.
    promise(whole.fields.reduce(0) { $0 + $1.value.utf8.count } <= 3 * bytes.count, "values grow")
    promise(whole.fields.count <= bytes.count + 1, "more fields than bytes")
    let lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    for field in whole.fields { promise((1...lineCount).contains(field.line), "a field on line \(field.line)") }
    for finding in whole.findings { check(finding, lineCount: lineCount) }

    let file = MemoryFile(bytes)
    let intake = Reading.submissions(in: [SubmissionFiles.Item(path: file.path, name: Self.file, format: format)])
    for finding in intake { check(finding, lineCount: lineCount) }
  }

  /// The codes of the findings.
  ///
  /// If there are two reasons to stop at one tag, the pieces may decide which one is found first.
  private static func causes(_ read: Transcript) -> [String] {
    read.findings.map { [.xmlNotWellFormed, .xmlTooLarge].contains($0.code) ? "stopped" : $0.code.rawValue }
  }

  /// Every finding has a place that exists in the text.
  private static func check(_ finding: Finding, lineCount: Int) {
    promise(finding.place.file == file, "a finding in \(finding.place.file)")
    if let line = finding.place.line { promise((1...lineCount).contains(line), "\(finding.code) on line \(line)") }
    if let column = finding.place.column { promise(column >= 1, "\(finding.code) in column \(column)") }
    if let found = finding.found { _ = VisibleText.onOneLine(found) }
  }

  private static func read(_ bytes: [UInt8], _ format: FileFormat.RecordFormat, pieceSize: Int = .max) -> Transcript {
    var source = PiecedBytes(bytes, size: pieceSize)
    return Reading.transcript(of: &source, format)
  }
}
