import Testing

@testable import Formats

/// Records come out as they went in, whether they were packed or not.
@Suite struct PackedRecordsTests {
  private func filled(_ count: Int, _ text: (Int) -> String) -> PackedRecords {
    var records = PackedRecords()
    for number in 0..<count {
      records.add { bytes in
        bytes.add(number - count / 2)
        bytes.add(text(number))
      }
    }
    return records
  }

  private func values(_ records: PackedRecords) -> [(Int, String)] {
    var values: [(Int, String)] = []
    records.forEach { bytes in values.append((bytes.number(), bytes.text())) }
    return values
  }

  @Test(arguments: [0, 1, 20_000]) func recordsComeOutInTheirOrder(_ count: Int) {
    let records = filled(count) { "row \($0) é" }
    #expect(records.count == count)
    let values = values(records)
    #expect(values.map(\.0) == (0..<count).map { $0 - count / 2 })
    #expect(values.map(\.1) == (0..<count).map { "row \($0) é" })
  }

  @Test func rowsThatResembleEachOtherTakeFewBytes() {
    let records = filled(20_000) { "https://example.org/evidence/\($0)" }
    #expect(records.packedByteCount > 0)
    #expect(records.packedByteCount < 20_000 * 8)
  }

  @Test(arguments: [Int.min, -1, 0, 63, 64, 8_192, Int.max]) func anyNumberIsRead(_ number: Int) {
    var records = PackedRecords()
    records.add { $0.add(number) }
    records.forEach { bytes in
      let read = bytes.number()
      #expect(read == number)
    }
  }

  @Test func bytesThatCannotBePackedStayAsTheyAre() {
    var state: UInt64 = 1
    let noise = (0..<50_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33) & 0x7F
    }
    let text = String(decoding: noise, as: UTF8.self)
    #expect(values(filled(2) { _ in text }).map(\.1) == [text, text])
  }
}
