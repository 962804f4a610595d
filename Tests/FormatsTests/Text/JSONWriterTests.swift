import Foundation
import Testing

@testable import Formats

@Suite struct JSONWriterTests {
  @Test func membersStandInTheirOrderOnOneLine() {
    var json = JSONWriter()
    json.object {
      $0.member("b", "x")
      $0.member("a", 1)
      $0.member("none", nil as String?)
      $0.member("noNumber", nil as Int?)
      $0.member("yes", true)
      $0.member("list", strings: ["p", "q"])
      $0.member("empty", strings: [])
      $0.member("inner", object: { $0.member("c", 2) })
    }
    #expect(
      json.text
        == #"{"b":"x","a":1,"none":null,"noNumber":null,"yes":true,"list":["p","q"],"empty":[],"inner":{"c":2}}"#)
  }

  @Test func indentedTextIsTheSameData() throws {
    var json = JSONWriter(indented: true)
    json.object {
      $0.member("a", strings: ["x"])
      $0.member("b", object: { $0.member("c", 2) })
    }
    #expect(json.text == "{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": {\n    \"c\": 2\n  }\n}")
  }

  /// Whatever a value holds, it comes back, and the object stays on one line.
  @Test(arguments: [
    "", "\"", "\\", "\n\r\t", "\0\u{1}\u{1F}", "\u{7F}\u{85}\u{9F}", "\u{2028}\u{2029}", "é𝄞中", "\u{202E}abc",
    "\u{1B}[31m",
    "</script>", "x\u{FEFF}y", "\u{FFFD}", "e\u{301}",
  ])
  func everyTextComesBack(text: String) throws {
    var json = JSONWriter()
    json.object { $0.member("a", text) }
    #expect(!json.text.contains { $0.isNewline })
    let read = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: String]
    #expect(read?["a"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }
}
