import ArgumentParser

/// Prints the manual page, for `make install`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: help("manual"), discussion: help("manual-examples"))

  func run() throws {
    try Failure.reported { words in
      var output = StandardOutput()
      output.write(try ManualPage(words: words).text(ofHelp: Mainstream._dumpHelp()))
      output.flush()
    }
  }
}
