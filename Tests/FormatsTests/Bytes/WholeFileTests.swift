import Foundation
import Testing

@testable import Formats

@Suite struct WholeFileTests {
  private let folder = NSTemporaryDirectory() + "whole-" + UUID().uuidString

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func kind(_ name: String, atMost limit: Int = 10) -> String {
    switch WholeFile("\(folder)/\(name)", atMost: limit) {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .link: "link"
    case .tooLarge: "too large"
    case .unreadable: "unreadable"
    }
  }

  @Test func aFileIsReadUpToItsLimit() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("0123456789".utf8).write(to: URL(filePath: "\(folder)/a"))
    try Data().write(to: URL(filePath: "\(folder)/empty"))
    #expect(kind("a") == "0123456789")
    #expect(kind("a", atMost: 9) == "too large")
    #expect(kind("empty") == "")
  }

  @Test func whatIsNoFileIsNotRead() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("0".utf8).write(to: URL(filePath: "\(folder)/a"))
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "\(folder)/a")
    #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
    #expect(["link", "pipe", ".", "none"].map { kind($0) } == ["link", "unreadable", "unreadable", "unreadable"])
    #expect(FileStatus.isLink("\(folder)/link"))
    #expect(!FileStatus.isLink("\(folder)/a") && !FileStatus.isLink("\(folder)/none"))
  }
}
