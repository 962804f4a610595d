import CLibXML2
import Model

/// Goes on after signs that XML does not allow in a text, where it is certain what they stand for.
///
/// libxml2 passes over them; here they are reported, and put back into the value.
extension XMLRecords {
  /// What is known of the signs so far.
  struct Repairs {
    /// Whether there were any, so that the document is not well formed although all of it was read.
    var isAny = false
    /// Whether there are any in the attributes of the next tag.
    var isInAttributes = false
    /// Whether control characters were replaced.
    fileprivate(set) var hasControls = false
    /// Where the last of them ends.
    fileprivate var end = -1
    /// Up to where tags have been looked for, and the last one that was found, unless it is not a start tag.
    fileprivate var searchedEnd = 0
    fileprivate var startTag = -1
    /// Control characters that were replaced and that the parser has not passed.
    fileprivate var controls: [Control] = []
  }

  /// A control character that was replaced by a space.
  fileprivate struct Control {
    let offset: Int
    let place: TextPlace
    let byte: UInt8
  }

  /// Reports the signs before `offset` and puts them back; returns false if reading cannot go on after the error.
  mutating func repair(_ error: xmlError, before offset: Int) -> Bool {
    // The library reports some references twice.
    if offset == repairs.end, error.code == Int32(XML_ERR_INVALID_CHAR.rawValue) { return true }
    guard let fault = XMLTextFault(error, endingAt: offset, in: document) else { return false }
    let isInTag = isInStartTag(fault.start)
    guard isInTag || depth > 0 else { return false }
    repairs.end = offset
    repairs.isAny = true
    note(fault)
    if isInTag {
      repairs.isInAttributes = true
    } else {
      fault.text.withUnsafeBufferPointer { text($0.baseAddress, $0.count) }
    }
    return true
  }

  /// One of the five entities that every document has; no document can define others.
  ///
  /// After a fault libxml2 would drop them as well. The option that makes it ask for them has no other effect.
  func entity(_ name: UnsafePointer<xmlChar>?) -> UnsafeMutablePointer<xmlEntity>? {
    if failure == nil { context?.pointee.wellFormed = 1 }
    return name.flatMap { xmlGetPredefinedEntity($0) }
  }

  private mutating func note(_ fault: XMLTextFault) {
    let place = document.place(ofByte: fault.start) ?? TextPlace(line: line, column: 0)
    switch fault.kind {
    case .character: noteCharacter(fault.found, at: place)
    case .ampersand: notices.note(.xmlUnescaped, "xml-reason-ampersand", at: place, found: fault.found)
    case .entity: notices.note(.xmlUnescaped, "xml-reason-entity", at: place, found: fault.found)
    case .lessThan: notices.note(.xmlUnescaped, "xml-reason-less-than-text", at: place, found: fault.found)
    }
  }

  /// Whether `offset` lies in a start tag that has not been handled yet.
  ///
  /// Each part of the document is searched once.
  private mutating func isInStartTag(_ offset: Int) -> Bool {
    let from = max(repairs.searchedEnd, document.start)
    if offset > from {
      let bytes = document.bytes(from: from)
      if let index = bytes.prefix(offset - from).lastIndex(of: 0x3C) {
        let isStart = index + 1 < bytes.count && MarkupScanner.beginsName(bytes[index + 1])
        repairs.startTag = isStart ? from + index : -1
      }
      repairs.searchedEnd = offset
    }
    return repairs.startTag >= 0 && (!hasRoot || repairs.startTag > startOffset)
  }

  /// Replaces control characters from `offset` on by spaces; nobody sees them, and no parser takes them.
  mutating func replaceControls(from offset: Int) {
    if !repairs.controls.isEmpty { noteControls(before: parserOffset) }
    var next = offset
    while let (found, byte) = document.replaceControl(from: next) {
      next = found + 1
      repairs.hasControls = true
      let place = document.place(ofByte: found) ?? TextPlace(line: line, column: 0)
      repairs.controls.append(Control(offset: found, place: place, byte: byte))
    }
  }

  private mutating func noteControls(before offset: Int) {
    let passed = repairs.controls.prefix { $0.offset < offset }
    for control in passed { noteCharacter(XMLTextFault.name(of: UInt32(control.byte)), at: control.place) }
    repairs.controls.removeFirst(passed.count)
  }

  /// Reports the control characters that are left when reading ends.
  ///
  /// An end mark of old programs is no mistake at the end of the document, and of what was not read nothing is said.
  mutating func noteLastControls() {
    if let failure {
      for control in repairs.controls where SourcePlace(file: file, control.place) < failure.place {
        noteCharacter(XMLTextFault.name(of: UInt32(control.byte)), at: control.place)
      }
      return
    }
    let mark = repairs.controls.reversed().prefix { $0.byte == 0x1A }.last
    if let mark, mark.offset >= document.start, document.bytes(from: mark.offset).allSatisfy({ $0 <= 0x20 }) {
      report(Finding(.csvEndMark, at: SourcePlace(file: file, mark.place)))
      repairs.controls.removeAll { $0.offset >= mark.offset }
    }
    noteControls(before: .max)
  }

  /// One finding tells all such characters.
  private mutating func noteCharacter(_ name: String, at place: TextPlace) {
    notices.note(.xmlCharacter, "", at: place, found: name)
  }
}
