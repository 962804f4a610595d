import Formats
import Model

/// What is noted about values.
extension Entry {
  /// Notes that `text` is not one of `allowed`.
  func noteUnknown(_ text: String, among allowed: @autoclosure () -> [String]) {
    guard !noteSlip() else { return }
    let allowed = mistakes.isFull ? [] : allowed()
    note(
      .definitionWordUnknown, found: text,
      [
        "allowed": allowed,
        "suggestion": FoldedText.nearest(to: text, among: allowed) ?? "",
      ])
  }

  /// Notes that `name` is not defined in the file.
  ///
  /// What a refused key would have defined is not told a second time.
  func noteUndefined(_ name: String, among defined: @autoclosure () -> [String]) {
    guard !noteSlip(), !mistakes.hasRefused(key: name) else { return }
    let defined = mistakes.isFull ? [] : defined()
    note(
      .definitionReferenceUnknown, found: name,
      [
        "allowed": defined,
        "suggestion": FoldedText.nearest(to: name, among: defined) ?? "",
      ])
  }

  /// Notes a finding at the key of this value, or at the value if it has no key.
  func noteAtKey(_ code: FindingCode, found: String? = nil, _ arguments: FindingArguments = [:]) {
    mistakes.note(code, at: keyNode ?? node, found: found ?? keyNode?.text, arguments)
  }

  /// Notes a key that has no meaning together with the other keys.
  ///
  /// - Parameter type: the key or value with which it does not belong, as written in the file.
  func noteMisplacedKey(_ key: String, type: String) {
    mistakes.note(.definitionKeyForeign, at: keyNode ?? node, found: key, ["type": type])
  }

  /// The key as an entry, for messages about names.
  var keyEntry: Entry { Entry(node: keyNode ?? node, mistakes: mistakes) }

  /// The key of this value in its mapping, if it has one.
  private var keyNode: YAMLNode? { node.key }

  func noteInvalid<Value>(_ wanted: String) -> Value? {
    if !noteSlip() { note(.definitionValueWrong, ["wanted": wanted]) }
    return nil
  }

  func noteInvalidNumber<Value>() -> Value? {
    if !noteSlip() { note(.definitionNumberWrong) }
    return nil
  }

  /// Notes quotation marks or spaces of a word processor, which make a value another one; returns whether it has any.
  func noteSlip() -> Bool {
    if !node.isPlain, mistakes.quotedLines.contains(node.line) { return true }
    guard let text = node.text, text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    let scalars = Array(text.unicodeScalars)
    if let first = scalars.first, let last = scalars.last,
      TypographicQuotes.isOne(first) || TypographicQuotes.isOne(last)
    {
      note(.definitionQuotes)
      return true
    }
    guard let index = scalars.firstIndex(where: HiddenSpace.isOne) else { return false }
    let place = place
    // The position in a text in quotation marks or of several lines is not known exactly.
    let offset = node.isPlain ? index : 0
    mistakes.note(
      .definitionSpace, at: SourcePlace(file: place.file, line: place.line, column: place.column.map { $0 + offset }),
      found: SpacingSlips.name(of: scalars[index]))
    return true
  }
}
