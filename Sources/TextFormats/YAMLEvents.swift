import CYAML

/// What libyaml reads in a text, one event after another. The only file that knows the library.
struct YAMLEvents: ~Copyable {
  enum Event {
    case documentStart
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case mappingStart
    /// A list or a mapping ends.
    case end
    case streamEnd
  }

  /// What libyaml has against a text, and before which scalar of it.
  struct Refusal: Error {
    let problem: String
    let scalar: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    // libyaml refuses a text without an address.
    bytes = .allocate(capacity: max(1, text.utf8.count))
    _ = bytes.initialize(from: text.utf8)
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, text.utf8.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next event that says something, with the scalar of the text it begins at.
  mutating func next() throws(Refusal) -> (event: Event, scalar: Int) {
    while true {
      var raw = yaml_event_t()
      guard yaml_parser_parse(parser, &raw) == 1 else { throw refusal }
      defer { yaml_event_delete(&raw) }
      if let event = YAMLEvents.event(raw) { return (event, raw.start_mark.index) }
    }
  }

  private static func event(_ raw: yaml_event_t) -> Event? {
    switch raw.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        String(decoding: text, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart
    case YAML_MAPPING_START_EVENT: return .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_STREAM_END_EVENT: return .streamEnd
    // What an alias stands for was refused before the text came here.
    case YAML_ALIAS_EVENT: return .scalar("", isPlain: true)
    default: return nil
    }
  }

  private var refusal: Refusal {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    return Refusal(problem: problem, scalar: parser.pointee.problem_mark.index)
  }
}
