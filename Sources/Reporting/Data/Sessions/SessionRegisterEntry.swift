import Formats
import Model

/// The decisions of a session as the register takes them: text to be added to `recommendations/ianwge.yaml`.
///
/// Once it is there, `check` and `run` know the decisions as well.
struct SessionRegisterEntry {
  let view: SessionView

  var file: ReportFile {
    let session = view.briefing.session
    var lines = [
      view.say("session-register-note"),
      "  - title: \(Self.quoted(view.say("session-register-title", ["year": .number(session.year)])))",
      "    year: \(session.year)", "    date: \(view.briefing.days.last)", "    kind: decision",
      "    source: \(Self.quoted(session.source.isEmpty ? session.file : session.source))", "    confidence: read",
      "    recommendations:",
    ]
    for decision in session.decisions { lines += entry(decision, session.id(of: decision)) }
    return ReportFile(path: "data/decisions.yaml", text: lines.map { $0 + "\n" }.joined())
  }

  private func entry(_ decision: SessionDecision, _ id: String) -> [String] {
    let known = view.register[id]
    var lines = [
      "      \(id):", "        paragraph: \(Self.quoted(decision.number))",
      "        to: \(Self.list(known?.addressees ?? decision.addressees))", "        theme: \(decision.theme)",
      "        strength: decides", "        text: \(Self.quoted(decision.text))",
    ]
    if let due = decision.due { lines.append("        due: [{ date: \(due) }]") }
    if !decision.indicators.isEmpty {
      let indicators = decision.indicators.sorted { $0.key < $1.key }.map { "\($0): \(Self.list($1))" }
      lines.append("        indicators: { \(indicators.joined(separator: ", ")) }")
    }
    if !decision.follows.isEmpty { lines.append("        links: { cites: \(Self.list(decision.follows)) }") }
    return lines
  }

  private static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

  /// A text in double quotation marks, on one line.
  private static func quoted(_ text: String) -> String {
    "\"" + VisibleText.onOneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
