import Foundation
import Testing

/// Tests that progress is shown for long files, and only on a terminal.
@Suite struct ProgressTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A sparse file of `size` bytes, which is quickly recognized as not being a table.
  private func write(_ name: String, size: UInt64) throws {
    try workspace.write(name, "<!DOCTYPE html>\n")
    let file = try FileHandle(forWritingTo: workspace.url.appendingPathComponent(name))
    try file.truncate(atOffset: size)
    try file.close()
  }

  /// The output of `check` on a terminal.
  private func shown(_ name: String, _ setting: String = "") throws -> String {
    let command =
      "env -u CI TERM=xterm \(setting) '\(Program.path)' check --indicators '\(Package.path("Indicators"))' \(name)"
    return try Program.launch("/usr/bin/script", ["-qec", command, "/dev/null"], in: workspace.url).output
  }

  @Test func progressOfALongFileIsShownAndErased() throws {
    try write("long.csv", size: 60_000_000)
    let text = try shown("long.csv")
    #expect(text.contains("\r\u{1B}[Kreading long.csv 5 %\r\u{1B}[K"))
    #expect(text.contains(" %\r\u{1B}[Klong.csv\r\n"))
    #expect(try !shown("long.csv", "CI=true").contains("reading"))
    #expect(try !shown("long.csv", "TERM=dumb").contains("reading"))
    let quiet = try Program.run("check", workspace.path("long.csv"))
    #expect(quiet.errors.isEmpty)
    #expect(!quiet.output.contains("reading"))
  }

  @Test func progressOfAShortFileIsNotShown() throws {
    try write("short.csv", size: 1_000)
    #expect(try !shown("short.csv").contains("reading"))
  }
}
