import Model
import Testing

@Suite struct PrivateDetailsTests {
  @Test func nothingThatIsPrintedShowsANameOrAnAddress() {
    let point = FocalPoint(
      entity: "EXW", year: 2025, function: "Adviser", kind: .gender,
      details: PrivateDetails(name: "canary", address: "canary@example.org"), place: SourcePlace(file: "a.csv", line: 2)
    )
    var dumped = ""
    dump(point, to: &dumped)
    for text in [
      "\(point)", String(reflecting: point), "\(point.details)", String(reflecting: [point.details]), dumped,
    ] {
      #expect(!text.contains("canary"))
    }
  }
}
