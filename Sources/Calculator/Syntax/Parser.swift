import Diagnostics

/// Reads one line: `[let] name = expression` or an expression. Stops at the first fault of syntax.
///
/// Weakest to strongest: `->`, comparison, `+ −`, `× /`, sign, `^`, a unit after its number.
struct Parser {
  /// Deepest nesting of brackets, powers and calls.
  static let maximumDepth = 100

  let source: SourceText
  let tokens: [Token]
  var index = 0
  var depth = 0
  var isAmbiguous = false

  init(_ source: SourceText, _ tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  var current: Token {
    index < tokens.count ? tokens[index] : Token(kind: .end, range: 0..<0)
  }

  var next: Token.Kind {
    index + 1 < tokens.count ? tokens[index + 1].kind : .end
  }

  mutating func advance() -> Token {
    let token = current
    if index < tokens.count - 1 { index += 1 }
    return token
  }

  mutating func accept(_ symbol: Token.Symbol) -> Bool {
    guard current.kind == .symbol(symbol) else { return false }
    _ = advance()
    return true
  }

  mutating func statement() throws(Diagnostic) -> Statement {
    if current.kind == .end { throw .emptyLine(source) }
    var name: String?
    var nameRange = 0..<0
    let startsWithLet = current.kind == .word("let")
    if startsWithLet { _ = advance() }
    if case .word(let word) = current.kind, next == .symbol(.assign) {
      name = word
      nameRange = advance().range
      _ = advance()
    } else if startsWithLet {
      throw .expected("a name and `=`, as in `let spend = 10 TAO`", current, source)
    }
    let isExact = acceptExact()
    let expression = try self.expression()
    guard current.kind == .end else { throw unexpected(after: expression) }
    return Statement(
      name: name, nameRange: nameRange, expression: expression, isExact: isExact,
      isAmbiguous: isAmbiguous)
  }

  /// `exact 1/3`: the word before an expression.
  private mutating func acceptExact() -> Bool {
    guard current.kind == .word("exact") else { return false }
    switch next {
    case .number, .word, .symbol(.open), .symbol(.minus): _ = advance()
    default: return false
    }
    return true
  }

  mutating func expression() throws(Diagnostic) -> Expression {
    try nested { (parser) throws(Diagnostic) in try parser.conversion() }
  }

  /// One level deeper, with a limit instead of a stack overflow.
  mutating func nested(
    _ parse: (inout Parser) throws(Diagnostic) -> Expression
  ) throws(Diagnostic) -> Expression {
    guard depth < Self.maximumDepth else { throw .tooDeep(source, current.range) }
    depth += 1
    defer { depth -= 1 }
    return try parse(&self)
  }

  private mutating func conversion() throws(Diagnostic) -> Expression {
    let value = try comparison()
    var targets: [Expression.Target] = []
    while acceptArrow() { targets.append(try target()) }
    guard let last = targets.last else { return value }
    return Expression(
      kind: .conversion(value, targets), range: value.range.lowerBound..<last.range.upperBound)
  }

  private mutating func acceptArrow() -> Bool {
    if case .word(let word) = current.kind, Keyword.conversions.contains(word) {
      _ = advance()
      return true
    }
    return accept(.arrow)
  }

  private mutating func comparison() throws(Diagnostic) -> Expression {
    let left = try sum()
    guard case .symbol(let symbol) = current.kind, symbol.isComparison else { return left }
    _ = advance()
    let right = try sum()
    if case .symbol(let again) = current.kind, again.isComparison {
      throw .chainedComparison(source, current.range)
    }
    return Expression(
      kind: .comparison(left, symbol, right),
      range: left.range.lowerBound..<right.range.upperBound)
  }

  private mutating func sum() throws(Diagnostic) -> Expression {
    let first = try product()
    var rest: [Expression.Operand] = []
    while current.kind == .symbol(.plus) || current.kind == .symbol(.minus) {
      let isInverse = advance().kind == .symbol(.minus)
      rest.append(Expression.Operand(isInverse: isInverse, expression: try product()))
    }
    guard let last = rest.last else { return first }
    return Expression(
      kind: .sum(first, rest),
      range: first.range.lowerBound..<last.expression.range.upperBound)
  }

  private mutating func product() throws(Diagnostic) -> Expression {
    let first = try signed()
    var rest: [Expression.Operand] = []
    while isProductGoingOn {
      let isOf = current.kind == .word("of")
      if isOf, !(rest.last?.expression ?? first).isShare { throw .numberBeforeOf(current, source) }
      let isInverse = advance().kind == .symbol(.divide)
      let operand = try signed()
      if let last = rest.last, last.isInverse, !last.expression.isUnit, !operand.isUnit {
        isAmbiguous = true
      }
      let isBare = rest.isEmpty && first.isNumber
      if isInverse, isBare, case .measured(_, let unit) = operand.kind,
        unit.name != .atom(.percent)
      {
        isAmbiguous = true
      }
      rest.append(Expression.Operand(isInverse: isInverse, expression: operand))
    }
    guard let last = rest.last else { return first }
    return Expression(
      kind: .product(first, rest),
      range: first.range.lowerBound..<last.expression.range.upperBound)
  }

  private var isProductGoingOn: Bool {
    [.symbol(.times), .symbol(.divide), .word("of")].contains(current.kind)
  }

  private mutating func signed() throws(Diagnostic) -> Expression {
    let start = current.range.lowerBound
    var isNegative = false
    var hasSign = false
    while current.kind == .symbol(.minus) || current.kind == .symbol(.plus) {
      if advance().kind == .symbol(.minus) { isNegative.toggle() }
      hasSign = true
    }
    let value = try power()
    guard isNegative else { return value }
    if hasSign, case .power = value.kind { isAmbiguous = true }
    return Expression(kind: .negated(value), range: start..<value.range.upperBound)
  }
}

extension Token.Symbol {
  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}
