/// An entity's own rating on one indicator, as it stands in a file.
package struct ReportedRating: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var rating: Rating
  package var texts: ReportedTexts
  package var basis: Basis
  package var status: ReportStatus
  /// Whether a common input was adopted or replaced; nil where the file does not say.
  package var input: InputChoice?
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the rating itself stands in the file: a place of its own would hold the file a second time.
  private var cellLine: Int?
  private var cellColumn: Int?

  package init(
    indicator: Int, rating: Rating, texts: ReportedTexts = ReportedTexts(), basis: Basis, status: ReportStatus,
    input: InputChoice? = nil, place: SourcePlace, cell: SourcePlace? = nil
  ) {
    self.indicator = indicator
    self.rating = rating
    self.texts = texts
    self.basis = basis
    self.status = status
    self.input = input
    self.place = place
    cellLine = (cell ?? place).line
    cellColumn = (cell ?? place).column
  }

  /// Where the rating itself stands.
  package var cell: SourcePlace {
    get { SourcePlace(file: place.file, line: cellLine, column: cellColumn) }
    set { (cellLine, cellColumn) = (newValue.line, newValue.column) }
  }

  package var justification: String { texts.justification }
  package var evidence: String { texts.evidence }
}

/// The justification and the evidence of a rating.
///
/// Ratings come by the hundred thousand: the texts of a submission lie one after the other in one memory that its
/// ratings share, and a string is made of one only when it is asked for.
package struct ReportedTexts: Sendable {
  private var memory: [UInt8]
  private var justificationRange: Range<Int>
  private var evidenceRange: Range<Int>

  /// Texts that are blank.
  package init() { self.init(justification: 0..<0, evidence: 0..<0) }

  package init(justification: String, evidence: String) {
    memory = Array(justification.utf8) + Array(evidence.utf8)
    justificationRange = 0..<justification.utf8.count
    evidenceRange = justification.utf8.count..<memory.count
  }

  /// Texts that have been added to a memory that still grows; blank until `lie(in:)` gives them their memory.
  package init(justification: Range<Int>, evidence: Range<Int>) {
    memory = []
    justificationRange = justification
    evidenceRange = evidence
  }

  package mutating func lie(in memory: [UInt8]) { self.memory = memory }

  package var justification: String { withJustification { String(decoding: $0, as: UTF8.self) } }

  package var evidence: String { withEvidence { String(decoding: $0, as: UTF8.self) } }

  package var hasJustification: Bool { !justificationRange.isEmpty }

  package var hasEvidence: Bool { !evidenceRange.isEmpty }

  package func withJustification<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    with(justificationRange, body)
  }

  package func withEvidence<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    with(evidenceRange, body)
  }

  private func with<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    memory.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

/// By what they say, wherever that lies.
extension ReportedTexts: Hashable {
  package static func == (a: ReportedTexts, b: ReportedTexts) -> Bool {
    a.justification == b.justification && a.evidence == b.evidence
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(justification)
    hasher.combine(evidence)
  }
}
