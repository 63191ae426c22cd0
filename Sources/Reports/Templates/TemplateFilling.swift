/// A template while it is filled.
struct TemplateFilling {
  private let template: CompiledTemplate
  /// Where in its group each name was found the last time: rows of a list are made alike.
  private var found: [Int]
  private(set) var bytes: [UInt8] = []

  /// A value with the group it stands in.
  private struct Frame {
    let value: TemplateValue
    /// The fields of the value, none where it is no record.
    let fields: UnsafeBufferPointer<TemplateRecord.Field>
    let outer: UnsafePointer<Frame>?
  }

  init(_ template: CompiledTemplate) {
    self.template = template
    found = Array(repeating: 0, count: template.paths.count)
    bytes.reserveCapacity(1 << 15)
  }

  /// Writes the whole of it.
  mutating func fill(with values: TemplateValue) {
    fill(template.steps.indices, inside: values, nil)
  }

  private mutating func fill(
    _ steps: Range<Int>, inside value: TemplateValue, _ outer: UnsafePointer<Frame>?
  ) {
    let fields =
      if case .record(let record) = value { record.fields } else { [] as [TemplateRecord.Field] }
    // The frame lives as long as the steps in it are done, and so do the fields it points to.
    fields.withUnsafeBufferPointer { fields in
      withUnsafePointer(to: Frame(value: value, fields: fields, outer: outer)) { frame in
        fill(steps, frame)
      }
    }
  }

  private mutating func fill(_ steps: Range<Int>, _ frame: UnsafePointer<Frame>) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      let step = template.steps[index]
      switch step.kind {
      case .text:
        bytes += template.texts[step.start..<step.end]
        index += 1
      case .value:
        write(value(step.start, frame))
        index += 1
      case .section, .inverted:
        fill(
          (index + 1)..<step.end, for: value(step.start, frame), step.kind == .inverted, frame)
        index = step.end
      }
    }
  }

  private mutating func fill(
    _ steps: Range<Int>, for value: TemplateValue, _ isInverted: Bool,
    _ frame: UnsafePointer<Frame>
  ) {
    switch value {
    case .list(let values):
      if isInverted, values.isEmpty { fill(steps, frame) }
      guard !isInverted else { return }
      for value in values { fill(steps, inside: value, frame) }
    case .flag(let flag): if flag != isInverted { fill(steps, frame) }
    case .nothing: if isInverted { fill(steps, frame) }
    case .text, .markup, .written, .record:
      if !isInverted { fill(steps, inside: value, frame) }
    }
  }

  private mutating func write(_ value: TemplateValue) {
    switch value {
    case .text(let words): template.format.append(words, to: &bytes)
    case .markup(var words): words.withUTF8 { bytes += $0 }
    case .written(let words): bytes += words
    case .flag, .list, .record, .nothing: break
    }
  }

  /// The value of a name: of the innermost group that has it, be it nothing there.
  private mutating func value(_ place: Int, _ frame: UnsafePointer<Frame>) -> TemplateValue {
    let name = template.paths[place].first
    guard !name.isEmpty else { return frame.pointee.value }
    var next = Optional(frame)
    while let frame = next {
      if let value = value(name, place, frame.pointee.fields) {
        return template.paths[place].rest.reduce(value) { value, name in
          if case .record(let fields) = value { fields[name] ?? .nothing } else { .nothing }
        }
      }
      next = frame.pointee.outer
    }
    return .nothing
  }

  private mutating func value(
    _ name: String, _ place: Int, _ fields: UnsafeBufferPointer<TemplateRecord.Field>
  ) -> TemplateValue? {
    let last = found[place]
    if last < fields.count, fields[last].key == name { return fields[last].value }
    for index in fields.indices where fields[index].key == name {
      found[place] = index
      return fields[index].value
    }
    return nil
  }
}
