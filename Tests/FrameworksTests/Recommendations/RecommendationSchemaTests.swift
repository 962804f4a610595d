import Foundation
import Testing

@testable import Frameworks

@Suite struct RecommendationSchemaTests {
  @Test(arguments: [
    ("recommendations", RecommendationSchema.text), ("register", RecommendationSchema.registerText),
    ("scales", RecommendationSchema.scalesText),
  ])
  func theDeliveredSchemasAreUpToDate(kind: String, text: String) throws {
    let path = "\(DefinitionTree.delivered)/\(kind).schema.json"
    let delivered = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      delivered == text, "renew it: mainstream indicators schema \(kind) > Indicators/\(kind).schema.json")
  }

  /// Compares the keys of each table in the schema with those that the reader accepts.
  @Test(arguments: [
    ("", TableKeys.recommendations), ("symbols", .symbols), ("session_years", .sessionYears), ("session", .session),
    ("document", .document), ("recommendation", .recommendation), ("due", .due), ("links", .recommendationLinks),
  ])
  func keysEqualThoseOfTheReader(name: String, keys: TableKeys) throws {
    try compare(RecommendationSchema.text, name, keys)
  }

  @Test(arguments: [("", TableKeys.register), ("addressee", .addressee)])
  func keysOfTheRegisterEqualThoseOfTheReader(name: String, keys: TableKeys) throws {
    try compare(RecommendationSchema.registerText, name, keys)
  }

  @Test(arguments: [("", TableKeys.trackerScales), ("scale", .trackerScale), ("word", .trackerWord)])
  func keysOfTheScalesEqualThoseOfTheReader(name: String, keys: TableKeys) throws {
    try compare(RecommendationSchema.scalesText, name, keys)
  }

  private func compare(_ text: String, _ name: String, _ keys: TableKeys) throws {
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let table = try name.isEmpty ? schema : #require(definitions[name])
    #expect(Set((table["properties"] as? [String: Any] ?? [:]).keys) == Set(keys.all))
    #expect(table["required"] as? [String] ?? [] == keys.required)
    let referred = Set(text.split(separator: "#/$defs/").dropFirst().map { String($0.prefix { $0 != "\"" }) })
    #expect(referred.isSubset(of: definitions.keys))
  }
}
