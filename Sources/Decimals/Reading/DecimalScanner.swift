/// Finds out how far a written number reaches and what it says: `1_000`, `1,000.5`, `10 000`, `.5`, `1e-9`.
///
/// One reader for the prompt, settings, options, profiles and lessons. `.` is the decimal point; `,`,
/// `'` and a space group digits in threes, `_` anywhere. What fits neither is a fault with the likely
/// spelling, never a guess.
public struct DecimalScanner {
  /// What a number may look like at a place.
  public struct Style: Hashable, Sendable {
    /// Whether commas separate, as between the arguments of a function.
    public var commasSeparate = false
    /// Whether a space may group digits.
    public var spacesGroup = true
    /// Whether `1e-9` is a number.
    public var hasPowers = true

    /// Everything that people write.
    public static let free = Style()
    /// Between the brackets of a function.
    public static let arguments = Style(commasSeparate: true)
    /// In running words, where a space parts numbers.
    public static let words = Style(spacesGroup: false, hasPowers: false)
  }

  /// A number with its place.
  public struct Reading: Sendable {
    /// The number, or why it is none.
    public let result: Result<DecimalNumber, DecimalFault>
    /// Where the first scalar behind it stands.
    public let end: Int
    /// Digits written behind the point.
    public let fractionDigits: Int
    /// Whether somebody may have meant another number: `1,234`, `10 000`, `10.000`.
    public let isAmbiguous: Bool
  }

  /// Reads the number that begins at a place; nil if none does.
  public static func scan(
    _ scalars: [Unicode.Scalar], from start: Int, _ style: Style = .free
  ) -> Reading? {
    DecimalScanner(scalars: scalars, start: start, style: style).reading
  }

  let scalars: [Unicode.Scalar]
  private let start: Int
  let style: Style

  enum Separator: Hashable {
    case point, comma, apostrophe, space

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ".": self = .point
      case ",": self = .comma
      case "'", "\u{2019}": self = .apostrophe
      case " ", "\u{A0}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{202F}": self = .space
      default: return nil
      }
    }
  }

  /// A separator with the digits behind it.
  struct Piece {
    var separator: Separator
    var digits: Range<Int>
  }

  private var reading: Reading? {
    let first = start..<endOfDigits(from: start)
    let pieces = pieces(behind: first)
    guard !first.isEmpty || pieces.first?.separator == .point else { return nil }
    let end = pieces.last?.digits.upperBound ?? first.upperBound
    let points = pieces.filter { $0.separator == .point }.count
    let fraction = points == 1 && pieces.last?.separator == .point ? pieces.last : nil
    let groups = fraction == nil ? pieces[...] : pieces.dropLast()
    if !groups.isEmpty {
      if let fault = fault(first, pieces, groups) {
        return Reading(result: .failure(fault), end: end, fractionDigits: 0, isAmbiguous: false)
      }
    }
    return number(first, groups, fraction, end)
  }

  private func fault(
    _ first: Range<Int>, _ pieces: [Piece], _ groups: ArraySlice<Piece>
  ) -> DecimalFault? {
    guard isGrouped(first, groups) else {
      return .separators(
        likely: likely(first, pieces), areCommas: pieces.allSatisfy { $0.separator == .comma })
    }
    guard style.commasSeparate, let kind = groups.first?.separator, kind != .apostrophe else {
      return nil
    }
    return .groupedArgument(byComma: kind == .comma)
  }

  private func number(
    _ first: Range<Int>, _ groups: ArraySlice<Piece>, _ fraction: Piece?, _ end: Int
  ) -> Reading {
    var reader = DigitReader()
    append(first, to: &reader)
    for group in groups { append(group.digits, to: &reader) }
    var places = 0
    if let fraction {
      reader.appendPoint()
      places = append(fraction.digits, to: &reader)
    }
    let behind = style.hasPowers ? readPower(from: end, into: &reader) : end
    let result: Result<DecimalNumber, DecimalFault>
    do throws(DecimalError) {
      result = .success(try reader.number())
    } catch {
      result = .failure(.range(error))
    }
    return Reading(
      result: result, end: behind, fractionDigits: places,
      isAmbiguous: isAmbiguous(first, groups, fraction))
  }

  /// 1,234 is 1.234 in half of the world, and 10.000 ten thousand in the other.
  private func isAmbiguous(
    _ first: Range<Int>, _ groups: ArraySlice<Piece>, _ fraction: Piece?
  ) -> Bool {
    if groups.first?.separator == .space { return true }
    if groups.count == 1 { return groups.first?.separator == .comma && fraction == nil }
    guard groups.isEmpty, let fraction else { return false }
    return scalars[fraction.digits].elementsEqual(["0", "0", "0"]) && first.count <= 3
      && first.first.map { scalars[$0] != "0" } ?? false
  }
}

// MARK: Digits and separators

extension DecimalScanner {
  private func at(_ position: Int) -> Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private func isDigit(_ position: Int) -> Bool {
    at(position).map { ("0"..."9").contains($0) } ?? false
  }

  /// Behind digits with single underscores between them.
  private func endOfDigits(from start: Int) -> Int {
    var position = start
    while isDigit(position) || position > start && at(position) == "_" && isDigit(position + 1) {
      position += 1
    }
    return position
  }

  private func pieces(behind first: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var position = first.upperBound
    while let separator = at(position).flatMap(Separator.init), isDigit(position + 1) {
      if separator == .comma, style.commasSeparate {
        let run = commas(from: position)
        guard pieces.isEmpty, isGrouped(first, run[...]) else { break }
        return run
      }
      let digits = position + 1..<endOfDigits(from: position + 1)
      // A space parts two numbers unless it can only group one.
      if separator == .space {
        let isGroup =
          style.spacesGroup && pieces.allSatisfy { $0.separator == .space }
          && isGrouped(first, [Piece(separator: .space, digits: digits)])
        guard isGroup else { break }
      }
      if separator == .apostrophe, digits.count != 3 { break }
      pieces.append(Piece(separator: separator, digits: digits))
      position = digits.upperBound
    }
    return pieces
  }

  private func commas(from start: Int) -> [Piece] {
    var pieces: [Piece] = []
    var position = start
    while at(position) == ",", isDigit(position + 1) {
      let digits = position + 1..<endOfDigits(from: position + 1)
      pieces.append(Piece(separator: .comma, digits: digits))
      position = digits.upperBound
    }
    return pieces
  }

  /// Whether separators of one kind, none of them a point, group digits in threes.
  private func isGrouped(_ first: Range<Int>, _ groups: ArraySlice<Piece>) -> Bool {
    guard let kind = groups.first?.separator, kind != .point else { return false }
    return (1...3).contains(first.count) && scalars[first.lowerBound] != "0"
      && groups.allSatisfy { $0.separator == kind && $0.digits.count == 3 }
  }

  @discardableResult
  private func append(_ range: Range<Int>, to reader: inout DigitReader) -> Int {
    var count = 0
    for scalar in scalars[range] where scalar != "_" {
      reader.append(UInt8(scalar.value - 48))
      count += 1
    }
    return count
  }

  private func readPower(from start: Int, into reader: inout DigitReader) -> Int {
    guard at(start) == "e" || at(start) == "E" else { return start }
    var position = start + 1
    var isNegative = false
    if let sign = at(position), ["+", "-", "−"].contains(sign) {
      isNegative = sign != "+"
      position += 1
    }
    guard isDigit(position) else { return start }
    var power = 0
    while isDigit(position) {
      power = min(100_000, power * 10 + Int(scalars[position].value - 48))
      position += 1
    }
    reader.scale(byPowerOfTen: isNegative ? -power : power)
    return position
  }
}
