import Formats
import Foundation
import Model
import TestFolders
import Testing

@testable import Audit

/// Tests that the inputs of a report are found by path and content, and only in nearby folders.
@Suite struct InputSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("near/inbox/sub/a.csv", "a")
    try folder.write("near/inbox/b.zip", "archive")
    try folder.write("far/x/y/c.csv", "c")
  }

  private func input(_ path: String, _ text: String, archive: String? = nil) -> InputFile {
    InputFile(
      path: path, byteCount: text.utf8.count, sha256: Fingerprint.sha256Hex(of: Array(text.utf8)),
      archiveSHA256: archive.map { Fingerprint.sha256Hex(of: Array($0.utf8)) })
  }

  private func found(_ inputs: InputFile...) -> [String]? {
    var search = InputSearch(inputs: inputs)
    return search.folders(near: [folder.url.path]).map { $0.map { String($0.dropFirst(folder.url.path.count)) } }
  }

  @Test func inputsInAFolderAreFound() {
    #expect(found(input("sub/a.csv", "a")) == ["/near/inbox"])
    #expect(found(input("a.csv", "a")) == nil)
    #expect(found(input("sub/a.csv", "b")) == nil)
    #expect(found(input("sub/a.csv", "a longer text")) == nil)
  }

  @Test func anArchiveIsFoundByItsFingerprint() {
    #expect(found(input("b.zip/in/a.csv", "whatever", archive: "archive")) == ["/near/inbox"])
    #expect(found(input("b.zip/in/a.csv", "whatever", archive: "another")) == nil)
  }

  @Test func severalFoldersAreUsedInTheOrderOfInputs() throws {
    try folder.write("near/other/z.csv", "z")
    let both = [input("z.csv", "z"), input("sub/a.csv", "a")]
    #expect(found(both[0], both[1]) == ["/near/other", "/near/inbox"])
    #expect(found(both[1], both[0]) == ["/near/inbox", "/near/other"])
    #expect(found(both[0], input("lost.csv", "l")) == nil)
  }

  /// One folder with all inputs is preferred to several folders with some of them.
  @Test func asFewFoldersAsPossibleAreUsed() throws {
    try folder.write("all/sub/a.csv", "a")
    try folder.write("all/z.csv", "z")
    try folder.write("near/other/z.csv", "z")
    #expect(found(input("sub/a.csv", "a"), input("z.csv", "z")) == ["/all"])
  }

  @Test(arguments: ["../near/inbox/sub/a.csv", "./sub/a.csv", "sub//a.csv", "", "/", "sub/a.csv\0", "/etc/hostname"])
  func aPathOutsideTheFolderIsNotFound(_ path: String) { #expect(found(input(path, "a")) == nil) }

  @Test func distantFoldersAreNotSearched() throws {
    #expect(found(input("c.csv", "c")) == nil)
    #expect(found(input("y/c.csv", "c")) == ["/far/x"])
    try folder.write(".hidden/h.csv", "h")
    #expect(found(input("h.csv", "h")) == nil)
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("l.csv", "l")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link").path, withDestinationPath: elsewhere.url.path)
    #expect(found(input("l.csv", "l")) == nil)
  }

  @Test func aReportWithoutInputsHasNoFolders() { #expect(found() == nil) }
}
