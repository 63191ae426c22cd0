import Diagnostics

/// The fences of a lesson as values.
struct FenceReader {
  let source: SourceText
  var faults: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
  }

  // MARK: calc

  mutating func calculation(_ body: PlacedText, range: Range<Int>) -> CalculationBlock {
    var lines: [CalculationBlock.Line] = []
    for line in body.lines where !line.trimmed.isEmpty {
      let (code, expected) =
        line.split(at: "#=>").map { ($0.before, Optional($0.after)) } ?? (line.trimmed, nil)
      guard let (name, expression) = code.split(at: "="), isName(name.text), !expression.isEmpty
      else {
        faults.append(
          LessonFault.calculationLine.at(
            line.trimmed.range, in: source, "this line is not `name = expression`",
            hint: Hint("write for example `fee = spend * fact(swap_fee)  #=> 0.005 TAO`")))
        continue
      }
      lines.append(
        CalculationBlock.Line(
          name: name, expression: expression, expected: expected, code: code, whole: line))
    }
    return CalculationBlock(lines: lines, range: range)
  }

  func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  // MARK: myth

  mutating func myth(_ body: PlacedText, id: PlacedText, range: Range<Int>) -> Myth {
    var fields = FenceFields(
      body, keys: ["myth", "truth", "but"], hasOptions: false, in: source)
    let claim = required("myth", of: &fields, at: range)
    let truth = required("truth", of: &fields, at: range)
    let limits = fields.only("but", in: source).map { RichText(lines: $0.lines) }
    faults += fields.faults
    return Myth(id: id, claim: claim, truth: truth, limits: limits, range: range)
  }

  // MARK: fields

  func nonempty(_ lines: [PlacedText]) -> [PlacedText] {
    lines.filter { !$0.isEmpty }
  }

  mutating func required(
    _ key: String, of fields: inout FenceFields, at range: Range<Int>
  ) -> RichText {
    guard let field = fields.only(key, in: source), !field.first.isEmpty || field.lines.count > 1
    else {
      missing(key, at: range)
      return RichText([])
    }
    return RichText(lines: nonempty(field.lines))
  }

  mutating func requiredText(
    _ key: String, of fields: inout FenceFields, at range: Range<Int>
  ) -> PlacedText? {
    guard let field = fields.only(key, in: source), !field.first.isEmpty else {
      missing(key, at: range)
      return nil
    }
    return field.first
  }

  mutating func missing(_ key: String, at range: Range<Int>) {
    faults.append(
      LessonFault.fieldMissing.at(
        range, in: source, "this block has no `\(key)`", hint: Hint("add a line `\(key): …`")))
  }
}
