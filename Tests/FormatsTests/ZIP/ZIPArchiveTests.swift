import Foundation
import TestFolders
import Testing

@testable import Formats

/// Damaged archives give findings, and never another content than was put in.
@Suite struct ZIPArchiveTests {
  private static let sound = WrittenArchive([
    WrittenArchive.Entry("ratings.csv", "entity,year\nEXW,2025\n"), WrittenArchive.Entry("a/answers.csv", "é,語\n"),
  ]).bytes

  /// Deflated, as programs write it.
  private static let deflated: [UInt8] = {
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Samples/broken/table-in-archive.zip")
    return (try? Array(Data(contentsOf: sample))) ?? []
  }()

  @Test(arguments: [sound, deflated]) func everyBeginningIsRefused(_ bytes: [UInt8]) throws {
    #expect(!(try ReadArchive(bytes).names.isEmpty))
    for length in 0..<bytes.count {
      let read = try ReadArchive(Array(bytes[..<length]))
      #expect(read.names == [], "\(length)")
      #expect(read.places == [length == 0 ? "file-empty a.zip" : "zip-damaged a.zip"], "\(length)")
    }
  }

  @Test(arguments: [sound, deflated]) func everyChangedByteLeavesTheContentOrIsFound(_ bytes: [UInt8]) throws {
    let whole = Set(try ReadArchive(bytes).texts.values)
    var random = SeededGenerator(seed: 1)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      let read = try ReadArchive(changed)
      #expect(Set(read.texts.values).isSubset(of: whole), "\(place)")
      let isFound = !read.findings.isEmpty || !read.others.isEmpty
      #expect(Set(read.texts.values) == whole || isFound || read.names.count < whole.count, "\(place)")
    }
  }

  @Test(arguments: 0..<20) func bytesAtRandomAreRefused(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let noise = (0..<Int.random(in: 1..<300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try ReadArchive(noise).places == ["zip-damaged a.zip"])
      // Between the records of a sound archive.
      let place = Int.random(in: 0..<Self.sound.count, using: &random)
      #expect(try ReadArchive(Self.sound[..<place] + noise + Self.sound[place...]).texts.count <= 2)
    }
  }
}
