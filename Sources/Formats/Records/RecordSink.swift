import Model

/// A consumer behind plain functions, so that readers are compiled once and not once for each type of consumer.
struct RecordSink {
  let begin: (_ table: String, _ names: [String], _ places: [SourcePlace]) -> Void
  let take: (borrowing Record) -> Void
  let note: (Finding) -> Void
  let shouldList: (FindingCode) -> Bool

  /// Calls `body` with a sink that passes everything to `consumer`; the sink is valid only during the call.
  static func forwarding<Consumer: RecordConsumer, Result>(
    _ consumer: inout Consumer, _ body: (RecordSink) throws -> Result
  ) rethrows -> Result {
    try withUnsafeMutablePointer(to: &consumer) { consumer in
      try body(
        RecordSink(
          begin: { consumer.pointee.begin(table: $0, names: $1, places: $2) },
          take: { consumer.pointee.take($0) },
          note: { consumer.pointee.note($0) },
          shouldList: { consumer.pointee.shouldList($0) }))
    }
  }
}
