import Foundation
import Testing

/// Long files are told of on a terminal, and nowhere else.
@Suite struct ProgressTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A file of `size` bytes that takes no room and is soon known to be no table.
  private func write(_ name: String, size: UInt64) throws {
    try workspace.write(name, "<!DOCTYPE html>\n")
    let file = try FileHandle(forWritingTo: workspace.url.appendingPathComponent(name))
    try file.truncate(atOffset: size)
    try file.close()
  }

  /// What a check shows on a terminal.
  private func shown(_ name: String, _ setting: String = "") throws -> String {
    let command =
      "env -u CI TERM=xterm \(setting) '\(Program.path)' check --indicators '\(Package.path("Indicators"))' \(name)"
    return try Program.launch("/usr/bin/script", ["-qec", command, "/dev/null"], in: workspace.url).output
  }

  @Test func longFileIsToldOfAndWipedAway() throws {
    try write("long.csv", size: 60_000_000)
    let text = try shown("long.csv")
    #expect(text.contains("\r\u{1B}[Kreading long.csv 35 %\r\u{1B}[K"))
    #expect(text.contains("reading long.csv 100 %\r\u{1B}[Klong.csv\r\n"))
    #expect(try !shown("long.csv", "CI=true").contains("reading"))
    #expect(try !shown("long.csv", "TERM=dumb").contains("reading"))
    let quiet = try Program.run("check", workspace.path("long.csv"))
    #expect(quiet.errors.isEmpty)
    #expect(!quiet.output.contains("reading"))
  }

  @Test func shortFileIsNot() throws {
    try write("short.csv", size: 1_000)
    #expect(try !shown("short.csv").contains("reading"))
  }
}
