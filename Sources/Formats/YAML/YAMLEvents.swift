import CLibYAML

/// The events that libyaml reports for a text, one after the other.
struct YAMLEvents: ~Copyable {
  /// Allocated separately, because libyaml keeps its address.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  /// False if there was not enough memory for the parser.
  private let isReady: Bool

  /// - Parameter bytes: must outlive the events.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    if isReady { yaml_parser_delete(parser) }
    event.deallocate()
    parser.deallocate()
  }

  /// Returns the next event, which is valid until the next call.
  mutating func next() throws(YAMLError) -> UnsafePointer<yaml_event_t> {
    yaml_event_delete(event)
    guard isReady, yaml_parser_parse(parser, event) == 1 else { throw yamlError }
    return UnsafePointer(event)
  }

  private var yamlError: YAMLError {
    let problem = parser.pointee.problem.map { YAMLProblem.reported(String(cString: $0)) } ?? .notEnoughMemory
    guard isReady, parser.pointee.error != YAML_READER_ERROR, parser.pointee.error != YAML_MEMORY_ERROR else {
      return .syntax(problem, line: nil, column: nil)
    }
    let mark = parser.pointee.problem_mark
    return .syntax(problem, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
