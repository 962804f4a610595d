import Testing

@testable import Formats

@Suite struct YAMLTreeTests {
  private func root(_ text: String) throws -> YAMLNode? { try YAMLTree.root(of: Array(text.utf8)[...]) }

  private func mistake(_ text: String) -> YAMLError? {
    #expect(throws: YAMLError.self) { try root(text) }
  }

  /// A tree on one line, with the place of everything in it.
  private func outline(_ node: YAMLNode) -> String {
    let place = "@\(node.line):\(node.column)"
    if let text = node.text { return "\(text)\(node.isPlain ? "" : "'")\(place)" }
    if let members = node.members { return "[\(members.map(outline).joined(separator: " "))]\(place)" }
    let pairs = (node.values ?? []).map { "\($0.key.map(outline) ?? "")=\(outline($0))" }
    return "{\(pairs.joined(separator: " "))}\(place)"
  }

  @Test func everythingKeepsItsPlace() throws {
    let text = """
      # first
      a: x
      "é b":
        - 1
        - { c: 'y z', d: [] }
      e: >
        one
        two
      f:
      """
    let node = try #require(try root(text))
    #expect(
      outline(node) == """
        {a@2:1=x@2:4 é b'@3:1=[1@4:5 {c@5:7=y z'@5:10 d@5:17=[]@5:20}@5:5]@4:3 e@6:1=one two
        '@6:4 f@9:1=@9:3}@2:1
        """)
  }

  @Test func valuesAreFoundByTheirKeys() throws {
    let node = try #require(try root("a: { b: x }\nab: [y, z]\n? [a]\n: w\n"))
    #expect(node.value(under: "a")?.value(under: "b")?.text == "x")
    #expect(node.value(under: "ab")?.members?.map(\.text) == ["y", "z"])
    #expect(node.value(under: "ab")?.key?.equals("ab") == true)
    #expect(node.value(under: "b") == nil && node.value(under: "ab")?.value(under: "y") == nil)
    #expect(node.values?.map { $0.key?.isText } == [true, true, false])
  }

  @Test(arguments: ["", "# nothing\n", "\u{FEFF}"]) func whatHoldsNothingHasNoRoot(_ text: String) throws {
    #expect(try root(text) == nil)
  }

  @Test func byteOrderMarksAreNoPartOfTexts() throws {
    #expect(try root("a: \u{FEFF}x\u{FEFF}\n\"\u{FEFF}b\": \u{FEFF}")?.values?.map(\.text) == ["x\u{FEFF}", ""])
    #expect(try root("\"\u{FEFF}b\": y")?.value(under: "b")?.text == "y")
  }

  @Test func keysThatStandTwiceAreRefusedWhereTheyStandAgain() {
    #expect(mistake("a: 1\nb:\n  c: 1\n  'c': 2\n") == .duplicateKeys(["c"], line: 4, column: 3))
    #expect(mistake("{ b: 1, a: 2, b: 3, a: 4, b: 5 }") == .duplicateKeys(["a", "b"], line: 1, column: 21))
    #expect(mistake("&x a: 1\n*x : 2\n") == .duplicateKeys(["a"], line: 2, column: 1))
  }

  @Test func manyKeysAreLookedAtInTime() throws {
    let text = (0..<20_000).map { "k\($0): x\n" }.joined()
    #expect(try root(text)?.values?.count == 20_000)
    #expect(mistake(text + "k7: x\n") == .duplicateKeys(["k7"], line: 20_001, column: 1))
  }

  @Test(arguments: [
    ("a: &x 1", 4), ("a: !t 1", 4), ("a: ! 1", 4), ("a: !!str b", 4), ("é: [b, ! 'c']", 8), ("!t { a: b }", 1),
    ("b: &x 1\nc: *x", 4),
  ])
  func anchorsAndTagsAreRefused(_ text: String, _ column: Int) {
    #expect(mistake(text) == .unsupportedFeature(line: 1, column: column))
    #expect(mistake("# !\r\n" + text) == .unsupportedFeature(line: 2, column: column))
  }

  @Test(arguments: ["a: b!", "a: '!b'", "a: \"! b\"", "a: b ! c", "a: b & *c", "a: # !t\n"])
  func textsMayHoldTheMarksOfTags(_ text: String) throws { #expect(try root(text)?.value(under: "a") != nil) }

  @Test func whatIsNoYAMLIsRefusedAtItsPlace() {
    #expect(mistake("a: *b") == .syntax(.aliasUndefined, line: 1, column: 4))
    #expect(mistake("a: &x [*x]") == .syntax(.aliasUndefined, line: 1, column: 8))
    #expect(mistake("a: 1\n--- \nb: 2") == .syntax(.anotherDocument, line: 2, column: 1))
    #expect(
      mistake("a: b: c")
        == .syntax(.reported("mapping values are not allowed in this context"), line: 1, column: 5))
    #expect(
      mistake("a: \u{1}") == .syntax(.reported("control characters are not allowed"), line: nil, column: nil))
  }

  @Test(arguments: ["[", "{a: ", "- ", "a:\n "]) func deepNestingIsRefused(_ opening: String) {
    #expect(throws: YAMLError.self) { try root(String(repeating: opening, count: 100_000)) }
  }
}
