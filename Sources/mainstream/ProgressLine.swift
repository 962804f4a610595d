import Formats
import Foundation
import Glibc
import Words

/// Shows on a terminal how much of a long file has been read, and clears the line afterwards.
final class ProgressLine {
  private static let longFile = 50_000_000
  private static let delayBeforeShowing = Duration.seconds(2)

  private let words: Catalogue
  private let start = ContinuousClock.now
  private var shown = ""

  /// Returns nil if standard error is not a terminal or the program runs on a build server.
  init?(words: Catalogue) {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDERR_FILENO) == 1, environment["CI", default: ""].isEmpty, environment["TERM"] != "dumb" else {
      return nil
    }
    self.words = words
  }

  func show(_ file: String, read: Int, size: Int) {
    guard size > Self.longFile || ContinuousClock.now - start > Self.delayBeforeShowing else { return }
    let percent = size > 0 ? min(100, read * 100 / size) : 100
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let text = words.say("progress-reading", ["file": .text(VisibleText.onOneLine(name)), "percent": .number(percent)])
    guard text != shown else { return }
    shown = text
    write("\r\u{1B}[K" + text)
  }

  func wipe() {
    if !shown.isEmpty { write("\r\u{1B}[K") }
    shown = ""
  }

  private func write(_ text: String) {
    Array(text.utf8).withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
