import Formats
import Model

/// Reads the money, partners and goals of a work item.
extension WorkCells {
  /// The currency of the item's amounts; nil if none is given, or, with a finding, if it is unknown.
  func currency(_ record: borrowing Record) -> Currency? {
    guard let slot = slot(.currency, record) else { return nil }
    if let currency = record.withBytes(slot, { Currency($0) }) { return currency }
    let text = text(slot, record)
    if let currency = Currency(code: text) { return currency }
    findings.noteOnce(.workCurrencyUnknown, at: place(.currency, record), found: text)
    return nil
  }

  /// Reads an amount; without a currency it is rejected, never assumed to be dollars.
  func money(_ field: Field, _ currency: Currency?, _ record: borrowing Record) -> Money? {
    guard let slot = slot(field, record) else { return nil }
    let amount: ExactDecimal
    if let plain = record.withBytes(slot, { ExactDecimal(exactBytes: $0) }) {
      amount = plain
    } else if case .number(let number)? = answer(slot, field, .amount, record) {
      amount = number
    } else {
      return nil
    }
    guard let currency else {
      if self.slot(.currency, record) == nil, !values.isExcelError(.currency) {
        findings.note(.workCurrencyLacking, at: place(field, record), found: text(slot, record))
      }
      return nil
    }
    return Money(amount, currency)
  }

  /// The number of partners, which are separated by semicolons.
  func partners(_ record: borrowing Record) -> Int {
    guard let slot = slot(.partners, record) else { return 0 }
    return record.withBytes(slot) { bytes in
      bytes.split(separator: UInt8(ascii: ";")).count { $0.contains { $0 > 0x20 } }
    }
  }

  /// The goals of the listed targets, such as `5.1; 5.c; 16.7`, with one bit for each goal.
  func goals(_ record: borrowing Record) -> UInt32 {
    guard let slot = slot(.sdgTargets, record) else { return 0 }
    var goals: UInt32 = 0
    var isSound = true
    record.withBytes(slot) { bytes in
      for part in bytes.split(whereSeparator: { $0 == 0x3B || $0 == 0x2C || $0 == 0x20 || $0 == 0x7C }) {
        if let goal = Self.goal(part) { goals |= 1 << UInt32(goal) } else { isSound = false }
      }
    }
    if !isSound { findings.noteOnce(.workTargetUnknown, at: place(.sdgTargets, record), found: text(slot, record)) }
    return goals
  }

  /// The goal in `5`, `5.1` or `5.c`; nil for any other text.
  private static func goal(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let pieces = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = pieces.first, pieces.count <= 2, (1...2).contains(first.count),
      first.allSatisfy({ (0x30...0x39).contains($0) }), pieces.count == 1 || (1...2).contains(pieces[1].count)
    else { return nil }
    let goal = first.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...17).contains(goal) ? goal : nil
  }
}
