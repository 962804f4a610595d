import Testing

/// Tests the examples in doc comments, which `copy-examples.py` copies to the folder `Copied` for the compiler.
@Suite struct ExampleTests {
  @Test func examplesPrintWhatTheirCommentsState() throws {
    let examples = GivenValues.allExamples.joined()
    #expect(examples.count > 30)
    for example in examples { try example() }
  }
}
