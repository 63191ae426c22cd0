import Decimals
import Diagnostics

/// The tight end of the grammar: powers, numbers with units, names, calls, brackets.
extension Parser {
  mutating func power() throws(Diagnostic) -> Expression {
    let base = try primary()
    let raised = try poweredTail(of: base)
    return try measured(raised)
  }

  private mutating func poweredTail(of base: Expression) throws(Diagnostic) -> Expression {
    if case .superscript(let power) = current.kind {
      let range = advance().range
      let exponent = Expression(kind: .number(DecimalNumber(Int64(power))), range: range)
      return Expression(
        kind: .power(base, exponent), range: base.range.lowerBound..<range.upperBound)
    }
    guard accept(.power) else { return base }
    let exponent = try nested { (parser) throws(Diagnostic) in try parser.exponent() }
    return Expression(
      kind: .power(base, exponent),
      range: base.range.lowerBound..<exponent.range.upperBound)
  }

  /// A signed operand without a unit, so that `2^3 TAO` is 8 TAO.
  private mutating func exponent() throws(Diagnostic) -> Expression {
    let start = current.range.lowerBound
    let isNegative = accept(.minus)
    if !isNegative { _ = accept(.plus) }
    let base = try primary()
    let value = try poweredTail(of: base)
    guard isNegative else { return value }
    return Expression(kind: .negated(value), range: start..<value.range.upperBound)
  }

  /// A unit directly after a number or a bracket.
  private mutating func measured(_ value: Expression) throws(Diagnostic) -> Expression {
    guard value.takesUnit else { return value }
    let term: Expression.UnitTerm
    switch current.kind {
    case .symbol(.percent):
      term = Expression.UnitTerm(name: .atom(.percent), power: 1, range: advance().range)
    case .word(let word) where next != .symbol(.open) && !Keyword.all.contains(word):
      if !value.isNumber, UnitNames.atom(named: word) == nil { return value }
      term = try unitTerm()
    default: return value
    }
    return Expression(
      kind: .measured(value, term), range: value.range.lowerBound..<term.range.upperBound)
  }

  /// A unit with its power: `TAO`, `α64`, `alpha 64`, `alpha chutes`, `day^2`.
  mutating func unitTerm() throws(Diagnostic) -> Expression.UnitTerm {
    let token = advance()
    guard case .word(let word) = token.kind else {
      if token.kind == .symbol(.percent) {
        return Expression.UnitTerm(name: .atom(.percent), power: 1, range: token.range)
      }
      throw .expected("a unit, as `TAO`, `α64` or `USD`", token, source)
    }
    var range = token.range
    var name = UnitNames.atom(named: word).map(Expression.UnitTerm.Name.atom) ?? .unknown(word)
    if name == .atom(.lessonAlpha), let (subnet, place) = subnetAfterAlpha() {
      name = subnet
      range = range.lowerBound..<place.upperBound
    }
    let power = try unitPower(&range)
    return Expression.UnitTerm(name: name, power: power, range: range)
  }

  /// The `64` of `alpha 64`, the `chutes` of `alpha chutes`.
  private mutating func subnetAfterAlpha() -> (Expression.UnitTerm.Name, Range<Int>)? {
    switch current.kind {
    case .number(let number):
      guard let atom = UnitNames.atom(named: "α\(number.plainText)") else { return nil }
      return (.atom(atom), advance().range)
    case .quoted(let name):
      isAmbiguous = true
      return (.alphaOf(name), advance().range)
    case .word(let name):
      guard next != .symbol(.open), !Keyword.all.contains(name), UnitNames.atom(named: name) == nil
      else { return nil }
      isAmbiguous = true
      return (.alphaOf(name), advance().range)
    default: return nil
    }
  }

  private mutating func unitPower(_ range: inout Range<Int>) throws(Diagnostic) -> Int {
    if case .superscript(let power) = current.kind {
      range = range.lowerBound..<advance().range.upperBound
      return power
    }
    guard accept(.power) else { return 1 }
    let isNegative = accept(.minus)
    let token = advance()
    guard case .number(let number) = token.kind, let power = number.whole,
      power != 0, power <= CompoundUnit.maximumPower
    else {
      throw .expected(
        "a whole number from 1 to \(CompoundUnit.maximumPower) as the power of a unit", token,
        source)
    }
    range = range.lowerBound..<token.range.upperBound
    return isNegative ? -Int(power) : Int(power)
  }

  /// `TAO/day`, `1/day`, `%`, `exact`.
  mutating func target() throws(Diagnostic) -> Expression.Target {
    let start = current.range.lowerBound
    if current.kind == .word("exact") {
      return Expression.Target(terms: [], range: advance().range)
    }
    var terms: [Expression.UnitTerm] = []
    if current.kind == .number(.one), next == .symbol(.divide) {
      _ = advance()
    } else {
      terms.append(try unitTerm())
    }
    while current.kind == .symbol(.times) || current.kind == .symbol(.divide) {
      let isInverse = advance().kind == .symbol(.divide)
      var term = try unitTerm()
      if isInverse { term.power = -term.power }
      terms.append(term)
    }
    return Expression.Target(
      terms: terms, range: start..<(terms.last?.range.upperBound ?? start))
  }

  private mutating func primary() throws(Diagnostic) -> Expression {
    let token = current
    switch token.kind {
    case .number(let number):
      if token.isAmbiguous { isAmbiguous = true }
      return Expression(kind: .number(number), range: advance().range)
    case .quoted(let text):
      return try members(of: Expression(kind: .quoted(text), range: advance().range))
    case .symbol(.open): return try members(of: group())
    case .word(let word):
      if next == .symbol(.open) { return try members(of: call(word)) }
      return try wordOperand(word)
    default:
      throw .expected("a number, a name or a bracket", token, source)
    }
  }

  private mutating func wordOperand(_ word: String) throws(Diagnostic) -> Expression {
    if Keyword.all.contains(word) {
      throw .expected("a number, a name or a bracket", current, source)
    }
    if let atom = UnitNames.atom(named: word) {
      if atom.standsBefore(word), case .number(let number) = next {
        let sign = advance().range
        let range = sign.lowerBound..<advance().range.upperBound
        let term = Expression.UnitTerm(name: .atom(atom), power: 1, range: sign)
        return Expression(
          kind: .measured(Expression(kind: .number(number), range: range), term), range: range)
      }
      let term = try unitTerm()
      return Expression(kind: .unit(term), range: term.range)
    }
    if let share = Keyword.shares[word], next == .word("of") {
      let range = advance().range
      return Expression(
        kind: .group(Expression(kind: .number(share), range: range)), range: range)
    }
    let name = word == "_" ? "ans" : word
    return try members(of: Expression(kind: .name(name), range: advance().range))
  }

  private mutating func group() throws(Diagnostic) -> Expression {
    let open = advance()
    let inner = try expression()
    guard current.kind == .symbol(.close) else { throw unclosed(open, inner) }
    let range = open.range.lowerBound..<advance().range.upperBound
    return Expression(kind: .group(inner), range: range)
  }

  private mutating func call(_ name: String) throws(Diagnostic) -> Expression {
    let word = advance()
    let open = advance()
    var arguments: [Expression.Argument] = []
    while current.kind != .symbol(.close) {
      let argument = try self.argument()
      arguments.append(argument)
      guard accept(.comma) else {
        guard current.kind == .symbol(.close) else { throw unclosed(open, argument.value) }
        break
      }
      if current.kind == .symbol(.close) {
        throw .expected("another argument after the comma", current, source)
      }
    }
    let range = word.range.lowerBound..<advance().range.upperBound
    let call = Expression.Call(name: name, nameRange: word.range, arguments: arguments)
    return Expression(kind: .call(call), range: range)
  }

  private mutating func argument() throws(Diagnostic) -> Expression.Argument {
    var label: String?
    let start = current.range
    if case .word(let word) = current.kind, next == .symbol(.colon) || next == .symbol(.assign) {
      label = word
      _ = advance()
      _ = advance()
    }
    return Expression.Argument(label: label, labelRange: start, value: try expression())
  }

  private mutating func members(of value: Expression) throws(Diagnostic) -> Expression {
    var members: [Expression.Member] = []
    while accept(.dot) {
      let token = advance()
      guard case .word(let name) = token.kind else {
        throw .expected("a name after the dot, as in `pool.tao`", token, source)
      }
      members.append(Expression.Member(name: name, range: token.range))
    }
    guard let last = members.last else { return value }
    return Expression(
      kind: .member(value, members), range: value.range.lowerBound..<last.range.upperBound)
  }

  private func unclosed(_ open: Token, _ inner: Expression) -> Diagnostic {
    current.kind == .end ? .unclosedBracket(source, open.range) : unexpected(after: inner)
  }

  func unexpected(after value: Expression) -> Diagnostic {
    .unexpected(current, after: value, source)
  }
}

extension UnitAtom {
  /// Whether a unit may stand before its number when it is written like this: `$10`, `τ10`.
  fileprivate func standsBefore(_ word: String) -> Bool {
    switch self {
    case .currency: !(word.first?.isLetter ?? true)
    case .tao: word == "τ" || word == "Τ"
    default: false
    }
  }
}

extension Expression {
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// Whether `of` may stand behind it: a percentage, or what may come to one.
  var isShare: Bool {
    switch kind {
    case .number: false
    case .measured(_, let term): term.name == .atom(.percent)
    default: true
    }
  }

  var isUnit: Bool {
    if case .unit = kind { true } else { false }
  }

  /// Whether a unit may stand directly behind it.
  fileprivate var takesUnit: Bool {
    switch kind {
    case .number, .group: true
    case .power(let base, _): base.takesUnit
    default: false
    }
  }
}
