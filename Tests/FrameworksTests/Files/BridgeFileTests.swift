import Model
import Testing

@testable import Frameworks

@Suite struct BridgeFileTests {
  @Test func aRowConnectsIndicatorsOfTwoVersions() throws {
    let bridge = try ChangedDefinition.sound().bridges[0]
    #expect((bridge.from, bridge.to) == ("sample-1.0", "sample-2.0"))
    #expect(bridge.rows[0] == Bridge.Row(from: ["1", "2"], to: ["1"], kind: .merged, note: "Joined."))
    #expect(bridge.rows.map(\.kind) == [.merged, .dropped, .new])
  }

  @Test(
    arguments: [
      ("kind: merged", "kind: same", .definitionBridgeKind),
      ("kind: dropped", "kind: new", .definitionBridgeKind),
      ("from: sample-1.0", "from: sample-1.1", .definitionWordUnknown),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes("bridges/sample.yaml", old, new) == [code])
  }
}
