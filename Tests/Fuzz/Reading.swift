import Formats
import Frameworks
import Intake
import Model

/// Reads a text as the program does.
enum Reading {
  /// The delivered definitions, relative to the current folder.
  private static let vocabulary: Vocabulary = {
    do {
      let definitions = try DefinitionsFolder.read("Indicators")
      return Vocabulary(entities: definitions.entities, frameworks: definitions.frameworks)
    } catch {
      fatalError("start it where the folder Indicators is: \(error)")
    }
  }()

  static func transcript(of source: inout some ByteSource, _ format: FileFormat.RecordFormat) -> Transcript {
    var transcript = Transcript()
    do {
      switch format {
      case .csv: try CSVReader.read(&source, file: "ratings.csv", table: "", keepsBlankRows: true, to: &transcript)
      case .xml: try XMLReader.read(&source, file: "ratings.csv", shape: .submission, to: &transcript)
      case .workbook: fatalError("a workbook is no text")
      }
    } catch {
      fatalError("a reader throws: \(error)")
    }
    return transcript
  }

  /// Reads files as submissions and returns the findings.
  static func submissions(in items: [SubmissionFiles.Item]) -> [Finding] {
    var findings: [Finding] = []
    let builder = SubmissionBuilder(vocabulary: vocabulary) { findings.append($0) }
    var reader = SubmissionReader(builder: builder) { findings.append($0) }
    for item in items { reader.read(item) }
    _ = reader.finish()
    return findings
  }
}
