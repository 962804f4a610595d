import Foundation
import Words

/// The manual page in the format of `man`, made from the help of all commands.
struct ManualPage {
  let words: Catalogue

  /// - Parameter json: what the argument parser writes about the program.
  func text(ofHelp json: String) throws -> String {
    let root = try JSONDecoder().decode(HelpTree.self, from: Data(json.utf8)).command
    var page = [
      ".TH MAINSTREAM 1", section("name"), "mainstream \\- \(Self.escaped(root.abstract ?? ""))",
      section("description"),
    ]
    page += Self.verbatim(root.discussion ?? "")
    page.append(section("commands"))
    for command in root.subcommands ?? [] { add(command, to: &page) }
    page.append(section("exit"))
    for code in ["0", "1", "2", "64"] { page += [".TP", code, Self.escaped(words.say("manual-exit-\(code)"))] }
    return page.joined(separator: "\n") + "\n"
  }

  private func section(_ key: String) -> String { ".SH \(words.say("manual-\(key)"))" }

  private func add(_ command: HelpTree.Command, to page: inout [String]) {
    guard command.shouldDisplay, command.commandName != "help" else { return }
    let subcommands = (command.subcommands ?? []).filter { $0.commandName != "help" }
    let name = ((command.superCommands ?? []) + [command.commandName]).joined(separator: " ")
    page += [".SS \(Self.escaped(name))", Self.escaped(command.abstract ?? "")]
    if subcommands.isEmpty {
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        page += [".TP", Self.heading(argument), Self.escaped(Self.description(argument))]
      }
    }
    page += Self.verbatim(command.discussion ?? "")
    for subcommand in subcommands { add(subcommand, to: &page) }
  }

  private static func heading(_ argument: HelpTree.Argument) -> String {
    let value = argument.valueName.map { "\\fI\(escaped($0))\\fR" } ?? ""
    let names = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
    switch argument.kind {
    case "positional": return value
    case "option": return "\(names) \(value)"
    default: return names
    }
  }

  private static func description(_ argument: HelpTree.Argument) -> String {
    [argument.abstract, argument.defaultValue.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
  }

  /// Text whose lines stay as they are.
  private static func verbatim(_ text: String) -> [String] {
    text.isEmpty
      ? [] : [".PP", ".nf"] + text.split(separator: "\n", omittingEmptySubsequences: false).map(escaped) + [".fi"]
  }

  /// Text in which nothing is a command of the formatter.
  private static func escaped(_ text: some StringProtocol) -> String {
    let plain = String(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
