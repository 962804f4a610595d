// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Words into this file.
import Formats
import Model
import Testing

@testable import Words

extension GivenValues {
  // Sources/Words/Catalogue.swift
  static func example1OfCatalogue() throws {
    let words = try Catalogue.embedded()
    expectPrinted(words.say("severity-warning"), is: ##"warning"##)
    expectPrinted(words.row(["EXH", "EXW"]), is: ##"EXH, EXW"##)
  }

  // Sources/Words/Findings/FindingWords.swift
  static func example1OfFindingWords() throws {
    let words = try Catalogue.embedded()
    let said = words.words(for: Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv")))
    print(said.message)
    print(said.remedy)
  }

  // Sources/Words/Phrases/Language.swift
  static func example1OfLanguage() throws {
    expectPrinted(Language.english.grouped(1_200), is: ##"1,200"##)
    expectPrinted(Language.english.percent(Share(2, of: 3)), is: ##"67%"##)
    expectPrinted(Language.english.list(["EXH", "EXW"]), is: ##"EXH and EXW"##)
  }

  static var examplesOfWords: [() throws -> Void] {
    [
      example1OfCatalogue,
      example1OfFindingWords,
      example1OfLanguage,
    ]
  }
}
