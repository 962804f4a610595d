import Foundation
import Testing

@testable import Frameworks

@Suite struct IndicatorSchemaTests {
  @Test func theDeliveredSchemaIsUpToDate() throws {
    let delivered = try String(contentsOfFile: "\(DefinitionTree.delivered)/indicator.schema.json", encoding: .utf8)
    #expect(
      delivered == IndicatorSchema.text, "renew it: mainstream indicators schema > Indicators/indicator.schema.json")
  }

  /// Compares the keys of each table in the schema with those that the reader accepts.
  @Test(arguments: [
    ("criterion", TableKeys.criterion), ("question", .question), ("measure", .measure), ("parameter", .parameter),
    ("value", .datedValue), ("applicability", .applicability), ("level", .level), ("condition", .condition),
    ("operand", .operand), ("example", .example), ("", .indicator),
  ])
  func keysEqualThoseOfTheReader(name: String, keys: TableKeys) throws {
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(IndicatorSchema.text.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let table = try name.isEmpty ? schema : #require(definitions[name])
    #expect(Set((table["properties"] as? [String: Any] ?? [:]).keys) == Set(keys.all))
    #expect(table["required"] as? [String] ?? [] == keys.required)
    #expect(table["additionalProperties"] as? Bool == false)
  }

  @Test func everyReferenceIsDefined() throws {
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(IndicatorSchema.text.utf8)) as? [String: Any])
    let defined = try #require(schema["$defs"] as? [String: Any])
    let referred = IndicatorSchema.text.split(separator: "#/$defs/").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(Set(referred) == Set(defined.keys))
  }
}
