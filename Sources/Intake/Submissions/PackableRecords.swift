import Formats
import Model

extension ReportedRating: PackableRecord {
  func write(to bytes: inout RecordWriter) {
    bytes.add(indicator)
    bytes.add(Self.number(of: rating))
    bytes.add(basis)
    bytes.add(status)
    bytes.add(input.map { $0 == .adopted ? 1 : 2 } ?? 0)
    bytes.add((cell.line ?? 0) - (place.line ?? 0))
    bytes.add(cell.column ?? 0)
    bytes.add(cell.cellColumn ?? 0)
    texts.withJustification { bytes.add($0) }
    texts.withEvidence { bytes.add($0) }
  }

  init(from bytes: inout RecordReader, at place: SourcePlace) {
    let indicator = bytes.number()
    let rating = Self.rating(bytes.number())
    let (basis, status): (Basis, ReportStatus) = (bytes.value(), bytes.value())
    let input = [nil, CommonInputChoice.adopted, .own][bytes.number()]
    let line = bytes.number() + (place.line ?? 0)
    let position = Position(line: line, column: bytes.number(), spreadsheetColumn: bytes.number())
    self.init(
      indicator: indicator, rating: rating,
      texts: ReportedTexts(justification: bytes.text(), evidence: bytes.text()), basis: basis, status: status,
      input: input, place: place, position: position)
  }

  private static func number(of rating: Rating) -> Int {
    if case .level(let level) = rating { return level }
    return -1 - (Rating.outsideScale.firstIndex(of: rating) ?? 0)
  }

  private static func rating(_ number: Int) -> Rating {
    number < 0 ? Rating.outsideScale[-1 - number] : .level(number)
  }
}

extension ReportedAnswer: PackableRecord {
  func write(to bytes: inout RecordWriter) {
    bytes.add(indicator)
    bytes.add(question)
    switch value {
    case .flag(let flag): bytes.add(flag ? 1 : 0)
    case .number(let number):
      bytes.add(2)
      bytes.add(Int(number.units))
    case .word(let word):
      bytes.add(3)
      bytes.add(word)
    }
    bytes.add(evidence)
    bytes.add(comment)
    bytes.add(basis)
  }

  init(from bytes: inout RecordReader, at place: SourcePlace) {
    let (indicator, question) = (bytes.number(), bytes.text())
    let value: AnswerValue =
      switch bytes.number() {
      case 0: .flag(false)
      case 1: .flag(true)
      case 2: .number(ExactDecimal(units: Int64(bytes.number())))
      default: .word(bytes.text())
      }
    self.init(
      indicator: indicator, question: question, value: value, evidence: bytes.text(), comment: bytes.text(),
      basis: bytes.value(), place: place)
  }
}

extension ReportedAction: PackableRecord {
  func write(to bytes: inout RecordWriter) {
    bytes.add(indicator)
    for text in [action, responsible, due?.description ?? "", resources, status] { bytes.add(text) }
  }

  init(from bytes: inout RecordReader, at place: SourcePlace) {
    self.init(
      indicator: bytes.number(), action: bytes.text(), responsible: bytes.text(),
      due: CalendarDate(strictly: bytes.text()), resources: bytes.text(), status: bytes.text(), place: place)
  }
}

extension SubmissionOrder {
  func write(to bytes: inout RecordWriter) {
    bytes.add((date == nil ? 0 : 1) + (sequence == nil ? 0 : 2) + (isUnreadable ? 4 : 0))
    if let date { bytes.add(date.description) }
    if let sequence { bytes.add(sequence) }
  }

  init(from bytes: inout RecordReader) {
    let stated = bytes.number()
    self.init(
      date: stated & 1 == 0 ? nil : CalendarDate(strictly: bytes.text()),
      sequence: stated & 2 == 0 ? nil : bytes.number(), isUnreadable: stated & 4 != 0)
  }
}
