/// What a template is filled with: words that are already formatted, and their structure.
public enum TemplateValue: Hashable, Sendable {
  /// Words; escaped for the format of the template.
  case text(String)
  /// Text in the template's own format, made by our code from escaped parts; taken as it is.
  case markup(String)
  /// The same as bytes of UTF-8, where it is long.
  case written([UInt8])
  case flag(Bool)
  case list([TemplateValue])
  case record(TemplateRecord)
  /// An optional value that is not there.
  case nothing

  /// Words, or nothing.
  public static func optional(_ text: String?) -> TemplateValue {
    text.map(TemplateValue.text) ?? .nothing
  }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral
{
  /// Words.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A record.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .record(TemplateRecord(elements.map { .init(key: $0, value: $1) }))
  }

  /// A list.
  public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }

  /// A flag.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

/// Which names a template may use, and what stands behind them.
public indirect enum TemplateShape: Hashable, Sendable {
  case text
  case markup
  case flag
  case list(TemplateShape)
  case record([String: TemplateShape])
  /// May be missing; a section around it is left out then.
  case optional(TemplateShape)

  /// The shape without its optionality.
  var unwrapped: TemplateShape {
    if case .optional(let inner) = self { return inner.unwrapped }
    return self
  }

  /// A word for messages.
  var noun: String {
    switch unwrapped {
    case .text: "text"
    case .markup: "finished markup"
    case .flag: "a yes or no"
    case .list: "a list"
    case .record, .optional: "a group of values"
    }
  }

  /// Paths at which a value is not what the shape promises, as `sections.0.title`; none if it fits.
  func mismatches(_ value: TemplateValue, at path: String = "") -> [String] {
    switch (self, value) {
    case (.text, .text), (.markup, .markup), (.markup, .written), (.flag, .flag),
      (.optional, .nothing):
      []
    case (.optional(let inner), _): inner.mismatches(value, at: path)
    case (.list(let element), .list(let values)):
      values.enumerated().flatMap { element.mismatches($0.element, at: "\(path).\($0.offset)") }
    case (.record(let fields), .record(let values)):
      fields.keys.sorted().flatMap { key -> [String] in
        guard let shape = fields[key], let value = values[key] else { return ["\(path).\(key)"] }
        return shape.mismatches(value, at: "\(path).\(key)")
      } + values.keys.filter { fields[$0] == nil }.sorted().map { "\(path).\($0)" }
    default: [path]
    }
  }
}

extension TemplateShape: ExpressibleByDictionaryLiteral {
  /// A record.
  public init(dictionaryLiteral elements: (String, TemplateShape)...) {
    self = .record(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}
