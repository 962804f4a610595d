import Foundation
import Model

/// How a published report was made and from what, according to its `run.json`.
package struct PublishedRun {
  package let year: Int
  package let version: String
  /// The commit from which the program was built; nil if the report does not say it.
  package let commit: String?
  package let release: Release
  /// The day on which it was counted which recommendations are overdue; nil if the report counts none.
  package let asOf: CalendarDate?
  package let replacesReport: Bool
  /// The entities that files were allowed to report on; empty for all.
  package let entities: [String]
  /// Whether a file was allowed to report only on the entity named by its folder.
  package let folderIsEntity: Bool
  package let inputs: [InputFile]
  package let definitions: [InputFile]
  package let texts: [InputFile]

  /// - Throws: `RunError.noReport` if there is no report.
  package init(folder: String) throws {
    guard let data = FileManager.default.contents(atPath: "\(folder)/run.json"), let run = PublishedRun(json: data)
    else { throw RunError.noReport(folder) }
    self = run
  }

  /// Nil if the data are not a valid `run.json`.
  init?(json data: Data) {
    guard let file = try? JSONDecoder().decode(File.self, from: data), (1900...9999).contains(file.year) else {
      return nil
    }
    year = file.year
    version = file.program.version
    commit = file.program.commit
    release = Release(
      name: file.release?.name, date: file.release?.date.flatMap { CalendarDate(strictly: $0) },
      note: file.release?.note)
    asOf = file.as_of.flatMap { CalendarDate(strictly: $0) }
    replacesReport = file.replaces != nil
    entities = file.speakers?.entities ?? []
    folderIsEntity = file.speakers?.folder_is_entity ?? false
    inputs = file.inputs.map(\.file)
    definitions = file.definitions.map(\.file)
    texts = (file.texts ?? []).map(\.file)
  }

  private struct File: Decodable {
    struct Program: Decodable {
      let version: String
      let commit: String?
    }
    struct Release: Decodable {
      let name: String?
      let date: String?
      let note: String?
    }
    struct Replaced: Decodable { let year: Int }
    struct Speakers: Decodable {
      let entities: [String]?
      let folder_is_entity: Bool
    }
    struct Input: Decodable {
      let path: String
      let bytes: Int
      let sha256: String
      let archive_sha256: String?

      var file: InputFile {
        InputFile(path: path, byteCount: bytes, sha256: sha256, archiveSHA256: archive_sha256)
      }
    }

    let program: Program
    let year: Int
    let as_of: String?
    let release: Release?
    let replaces: Replaced?
    let speakers: Speakers?
    let inputs: [Input]
    let definitions: [Input]
    let texts: [Input]?
  }
}
