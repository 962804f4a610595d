// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Intake into this file.
import Formats
import Model
import Words
import Testing

@testable import Intake

extension GivenValues {
  // Sources/Intake/Fields/Field.swift
  static func example1OfField() throws {
    expectPrinted(Field.markerScale.name, is: ##"marker-scale"##)
    expectPrinted(Field(header: "Performance_Indicator") == .indicator, is: ##"true"##)
  }

  // Sources/Intake/Fields/Values/ExcelError.swift
  static func example1OfExcelError() throws {
    expectPrinted(ExcelError.isError("#REF!"), is: ##"true"##)
    expectPrinted(ExcelError.isError("The sheet shows #REF! here."), is: ##"false"##)
  }

  // Sources/Intake/Files/SubmissionFiles.swift
  static func example1OfSubmissionFiles() throws {
    let files = try SubmissionFiles(below: "Samples/agencies/exw")
    expectPrinted(files.items.map(\.name), is: ##"["actions.csv", "answers.csv", "rates.csv", "ratings.csv", "work.csv"]"##)
  }

  // Sources/Intake/Records/SubmissionReader.swift
  func example1OfSubmissionReader() throws {
    let vocabulary = Vocabulary(entities: definitions.entities, frameworks: definitions.frameworks)
    let builder = SubmissionBuilder(vocabulary: vocabulary) { print($0.code) }
    var reader = SubmissionReader(builder: builder) { print($0.code) }
    for item in try SubmissionFiles(below: "Samples/agencies/exw").items { reader.read(item) }
    print(reader.finish().map(\.key.framework))  // ["mainstreaming-work", "un-swap-3.0"]
  }

  // Sources/Intake/Tables/Network/PersonalNames.swift
  static func example1OfPersonalNames() throws {
    var names = PersonalNames()
    names.insert("Jane Example")
    expectPrinted(names.occur(in: "To be confirmed by EXAMPLE, Jane"), is: ##"true"##)
  }

  // Sources/Intake/Tables/Table.swift
  static func example1OfTable() throws {
    expectPrinted(Table(fileName: "ratings.csv") == .ratings, is: ##"true"##)
    expectPrinted(Table(header: ["entity", "year", "indicator", "question", "answer"]) == .answers, is: ##"true"##)
  }

  static var examplesOfIntake: [() throws -> Void] {
    [
      example1OfField,
      example1OfExcelError,
      example1OfSubmissionFiles,
      example1OfPersonalNames,
      example1OfTable,
    ]
  }
}
