import Foundation

/// The command that lists the findings of a report, ready to be typed in any folder.
struct CheckCommandLine {
  let submissions: [String]
  let indicators: String
  let speakers: SpeakerOptions

  var text: String {
    let words =
      [Self.program, "check"] + submissions.map(Self.absolute)
      + ["--indicators", Self.absolute(indicators)] + speakers.entity.flatMap { ["--entity", $0] }
      + (speakers.folderIsEntity ? ["--folder-is-entity"] : [])
    return words.map(Self.quoted).joined(separator: " ")
  }

  /// The program as it was called; a name without a folder is found again by the shell.
  private static var program: String {
    let name = CommandLine.arguments.first ?? "mainstream"
    return name.contains("/") ? absolute(name) : name
  }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    let folder = FileManager.default.currentDirectoryPath
    return path == "." ? folder : "\(folder)/\(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)"
  }

  /// The word as a shell reads it.
  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./,+=:@".utf8.contains(byte)
    }
    return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
