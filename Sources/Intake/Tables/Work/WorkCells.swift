import Formats
import Model

/// Reads the cells of one work item; a cell that cannot be used is reported and treated as unanswered.
struct WorkCells {
  let slots: FieldPositions
  let file: String
  let findings: FileFindings
  /// The values of the same record, which track what has already been reported.
  let values: FieldValues

  /// The position of a field; nil if the field is missing or blank, or holds a spreadsheet error such as #REF!.
  func slot(_ field: Field, _ record: borrowing Record) -> Int? {
    let slot = slots[field]
    guard slot >= 0, !record.isBlank(slot) else { return nil }
    return record.withBytes(slot, { ExcelError.mayBeError($0) }) && values.isExcelError(field) ? nil : slot
  }

  func place(_ field: Field, _ record: borrowing Record) -> SourcePlace {
    let slot = slots[field]
    return slot < 0 ? record.fields.place(in: file) : record.fields.place(of: slot, in: file)
  }

  func text(_ slot: Int, _ record: borrowing Record) -> String { record.fields.text(slot) }

  /// Reports a problem with a cell.
  func note(_ code: FindingCode, _ field: Field, _ record: borrowing Record, _ arguments: FindingArguments = [:]) {
    findings.note(code, at: place(field, record), found: text(slots[field], record), arguments)
  }

  // MARK: - Identity

  /// The kind of the item; nil if missing; nil with a finding if unknown.
  func kind(_ record: borrowing Record) -> WorkItemKind? {
    guard let slot = slot(.kind, record) else { return nil }
    if let kind = record.withBytes(slot, { bytes in Self.kinds.first { $0.name.elementsEqual(bytes) }?.kind }) {
      return kind
    }
    let text = text(slot, record)
    if let kind = WorkItemKind.allCases.first(where: { FoldedText.isSame(text, as: $0.rawValue) }) {
      guard let mark = DoubtMark.mark(in: text) else { return kind }
      note(.valueDoubtful, .kind, record, ["mark": mark, "meaning": kind.rawValue])
      return nil
    }
    let allowed = WorkItemKind.allCases.map(\.rawValue)
    findings.noteOnce(
      .workKindUnknown, at: place(.kind, record), found: text,
      ["allowed": allowed, "suggestion": FoldedText.nearest(to: text, among: allowed) ?? ""])
    return nil
  }

  private static let kinds = WorkItemKind.allCases.map { (name: Array($0.rawValue.utf8), kind: $0) }

  /// A hash of the id, so that millions of ids need not be stored.
  static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return StableHash.of(bytes.span.extracting(start..<end))
  }

  /// A digest of the title, the country, the kind and the year; nil if the title is too short to tell items apart.
  func titleDigest(_ kind: WorkItemKind, _ year: Int, _ record: borrowing Record) -> UInt64? {
    let slot = slots[.title]
    guard slot >= 0 else { return nil }
    let title = record.withBytes(slot) { bytes -> UInt64? in
      bytes.count < ToldItems.minTitleBytes ? nil : Self.fingerprint(bytes)
    }
    guard let title else { return nil }
    let country = slots[.country] < 0 ? 0 : record.withBytes(slots[.country]) { Self.fingerprint($0) }
    let others = UInt64(kind.position) << 32 | UInt64(UInt32(truncatingIfNeeded: year))
    return title ^ (country &* 0x9E37_79B9_7F4A_7C15) ^ (others &* 0xBF58_476D_1CE4_E5B9)
  }

  // MARK: - Yes and no

  func facts(_ record: borrowing Record, yes: inout WorkFacts, no: inout WorkFacts) {
    for (index, field) in Field.factFields.enumerated() {
      let slot = slots[field]
      guard slot >= 0, let flag = flag(slot, field, record) else { continue }
      let fact = WorkFacts(rawValue: 1 << UInt32(index))
      if flag { yes.insert(fact) } else { no.insert(fact) }
    }
  }

  private func flag(_ slot: Int, _ field: Field, _ record: borrowing Record) -> Bool? {
    let plain = record.withBytes(slot) { bytes -> Bool?? in
      switch bytes.count {
      case 0: .some(nil)
      case 2 where bytes[0] | 0x20 == 0x6E && bytes[1] | 0x20 == 0x6F: .some(false)
      case 3 where bytes[0] | 0x20 == 0x79 && bytes[1] | 0x20 == 0x65 && bytes[2] | 0x20 == 0x73: .some(true)
      default: nil
      }
    }
    if let plain { return plain }
    if self.slot(field, record) == nil { return nil }
    guard case .flag(let flag)? = answer(slot, field, .yesNo, record) else { return nil }
    return flag
  }

  // MARK: - Numbers and dates

  /// The value of a cell as an answer of `type`, in any of the ways in which people write it.
  func answer(_ slot: Int, _ field: Field, _ type: AnswerType, _ record: borrowing Record) -> AnswerValue? {
    let text = text(slot, record)
    switch ParsedAnswer(text, type: type) {
    case .plain(let value): return value
    case .variant(let value):
      findings.noteOnce(
        .answerForm, at: place(field, record), found: text, ["meaning": value.unambiguousText], field: field)
      return value
    case .refused(let code, let hints):
      note(code, field, record, type.arguments(hints, of: field.name))
      return nil
    }
  }

  /// Checks that an item does not end before it starts, and that it does not lie outside the year of its submission.
  func checkDates(_ record: borrowing Record, in year: Int?) {
    let from = slot(.start, record).flatMap { day($0, .start, record) }
    let until = slot(.end, record).flatMap { day($0, .end, record) }
    if let from, let until, until < from {
      note(.workDatesReversed, .end, record, ["start": text(slots[.start], record)])
      return
    }
    guard let year else { return }
    if let until, until / 10_000 < year {
      note(.workOutsideYear, .end, record, ["year": String(year), "side": PhraseKey("work-ended-before")])
    } else if let from, from / 10_000 > year {
      note(.workOutsideYear, .start, record, ["year": String(year), "side": PhraseKey("work-starts-after")])
    }
  }

  /// The date as a number such as 20251231.
  private func day(_ slot: Int, _ field: Field, _ record: borrowing Record) -> Int? {
    if let plain = record.withBytes(slot, { Self.exactDay($0) }) { return plain }
    guard case .word(let word)? = answer(slot, field, .date, record) else { return nil }
    return Int(word.filter { $0 != "-" })
  }

  /// Reads `2025-12-31` without creating a string; days after the 28th take the slow path with a calendar.
  private static func exactDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var number = 0
    for index in [0, 1, 2, 3, 5, 6, 8, 9] {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return (1...12).contains(number / 100 % 100) && (1...28).contains(number % 100) && number > 10_000 ? number : nil
  }
}
