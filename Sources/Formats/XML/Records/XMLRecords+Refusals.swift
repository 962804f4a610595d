import CLibXML2
import Model

/// Reports why a document is refused or not read to its end.
extension XMLRecords {
  private static let noReason = PhraseKey("xml-reason-unknown")

  /// Reports what was noted and, if reading stopped early, why.
  mutating func finish(isWellFormed: Bool) {
    let isReadWhole = failure == nil && (isWellFormed || repairs.isAny)
    if isReadWhole { noteStrayText() }
    noteLastControls()
    // Elements that are nested too deeply are reported as such, and not again as unknown.
    let tooDeep = failure.flatMap {
      $0.arguments[phrase: "reason"] == XMLLimits.ExceededLimit.depth.phrase ? $0.place.line : nil
    }
    for finding in notices.findings(file: file)
    where finding.code != .xmlElementUnknown || tooDeep == nil || finding.place.line != tooDeep {
      report(finding)
    }
    if scanner.isBlank, !repairs.hasControls, failure == nil || failure?.code == .xmlNotWellFormed {
      report(Finding(.fileEmpty, at: SourcePlace(file: file, line: 1)))
    } else if let failure {
      report(failure)
    } else if !isReadWhole {
      report(Finding(.xmlNotWellFormed, at: SourcePlace(file: file, line: line), arguments: ["reason": Self.noReason]))
    }
  }

  /// Reports why the document was cut.
  mutating func stop(at cut: XMLInput.Cut) {
    guard failure == nil else { return }
    let start = SourcePlace(file: file, line: 1, column: 1)
    switch cut {
    case .stop(let cause, let place):
      stop(cause.reason, at: SourcePlace(file: file, place ?? TextPlace(line: line, column: 0)))
    case .encoding(_, .utf16): stop(Finding(.xmlEncoding, at: start, found: "UTF-16"))
    case .encoding(let declared, _): stop(Finding(.xmlEncoding, at: start, found: declared))
    case .declaration: stop(tooLarge: .declaration, at: start)
    }
  }

  private mutating func stop(_ reason: MarkupScanner.Stop.Reason, at place: SourcePlace) {
    switch reason {
    case .doctype: stop(Finding(.xmlDoctype, at: place))
    case .null, .malformed:
      stop(Finding(.xmlNotWellFormed, at: place, arguments: ["reason": PhraseKey("xml-reason-null")]))
    case .tag: stop(tooLarge: .tag, at: place)
    case .attributes: stop(tooLarge: .attributes, at: place)
    case .section: stop(tooLarge: .section, at: place)
    }
  }

  func noteUntrueEncoding(_ declared: String, _ outcome: PhraseKey) {
    report(
      Finding(
        .xmlEncodingUntrue, at: SourcePlace(file: file, line: 1, column: 1), found: declared,
        arguments: ["declared": declared, "outcome": outcome]))
  }

  mutating func refuseDoctype() { stop(Finding(.xmlDoctype, at: SourcePlace(file: file, line: line))) }

  mutating func instruction(_ target: UnsafePointer<xmlChar>?) {
    guard !isStopped, let target else { return }
    switch String(cString: target) {
    case "xml-stylesheet":
      notices.note(.xmlStylesheet, "xml-stylesheet", at: TextPlace(line: line, column: 0))
    case "xml-model": notices.note(.xmlSchemaLocation, "xml-model", at: TextPlace(line: line, column: 0))
    default: break
    }
  }

  mutating func error(_ error: xmlError) {
    guard !isStopped, failure == nil, error.level == XML_ERR_FATAL || Self.isNamespaceError(error) else { return }
    let offset = parserOffset
    if input?.isCut(atByte: offset) == true { return cease() }
    if repair(error, before: offset) { return }
    // A byte of another encoding is certain; how the tag would go on is not.
    if !Self.isEncodingError(error), let tag = document.unendedTag(before: offset),
      let place = document.place(ofByte: tag)
    {
      let reason = PhraseKey("xml-reason-tag-unended")
      return stop(Finding(.xmlNotWellFormed, at: SourcePlace(file: file, place), arguments: ["reason": reason]))
    }
    stop(finding(for: error, at: offset))
  }

  private func finding(for error: xmlError, at offset: Int) -> Finding {
    let reason = error.message.map {
      String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let reportedOffset = input?.reportedOffset(offset) ?? offset
    let known = document.place(ofByte: reportedOffset)
    let line = (reportedOffset < offset ? known?.line : nil) ?? (error.line > 0 ? Int(error.line) : line)
    let place = SourcePlace(file: file, line: line, column: known?.line == line ? known?.column : nil)
    guard Self.isEncodingError(error), input?.isReadAsUTF8 == true else {
      return Finding(.xmlNotWellFormed, at: place, arguments: ["reason": XMLErrorReason(error, text: reason).argument])
    }
    return Finding(
      .xmlEncodingUntrue, at: place, found: input?.declaredEncoding,
      arguments: [
        "declared": input?.declaredEncoding ?? "UTF-8", "outcome": PhraseKey("xml-encoding-is-other"),
      ], severity: .blocker)
  }

  /// Whether a byte is not UTF-8.
  private static func isEncodingError(_ error: xmlError) -> Bool {
    error.message.map { String(cString: $0).hasPrefix("Input is not proper UTF-8") } == true
  }

  /// Whether a prefix or a name breaks the rules of namespaces.
  ///
  /// libxml2 would tolerate this, and an element of an unknown namespace would count as ours.
  private static func isNamespaceError(_ error: xmlError) -> Bool {
    (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(UInt32(max(0, error.code)))
  }

  @inline(never)
  mutating func stop(tooLarge exceededLimit: XMLLimits.ExceededLimit, at place: SourcePlace? = nil) {
    stop(
      Finding(
        .xmlTooLarge, at: place ?? SourcePlace(file: file, line: line),
        arguments: ["reason": exceededLimit.phrase, "expected": exceededLimit.allowed]))
  }
}
