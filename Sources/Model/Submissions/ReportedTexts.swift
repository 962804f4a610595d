/// The justification and the evidence of a rating.
///
/// There can be hundreds of thousands of ratings. To save memory, all ratings of a submission share one array that
/// holds their texts, and a string is made only when it is needed.
package struct ReportedTexts: Sendable {
  private var storage: [UInt8]
  private var justificationRange: Range<Int>
  private var evidenceRange: Range<Int>

  /// Creates blank texts.
  package init() { self.init(justification: 0..<0, evidence: 0..<0) }

  package init(justification: String, evidence: String) {
    storage = Array(justification.utf8) + Array(evidence.utf8)
    justificationRange = 0..<justification.utf8.count
    evidenceRange = justification.utf8.count..<storage.count
  }

  /// Creates texts from their positions in an array that is not complete yet.
  ///
  /// Call `attach(to:)` with the complete array before you read the texts.
  package init(justification: Range<Int>, evidence: Range<Int>) {
    storage = []
    justificationRange = justification
    evidenceRange = evidence
  }

  package mutating func attach(to storage: [UInt8]) { self.storage = storage }

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
    storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

/// Compares the texts, not their positions in the shared array.
extension ReportedTexts: Hashable {
  package static func == (a: ReportedTexts, b: ReportedTexts) -> Bool {
    a.justification == b.justification && a.evidence == b.evidence
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(justification)
    hasher.combine(evidence)
  }
}
