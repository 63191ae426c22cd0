import Diagnostics

/// Numbers as people write them: `1_000`, `1,000.5`, `.5`, `1e-9`, `50k`.
extension Lexer {
  mutating func readNumber() {
    var reader = DigitReader()
    var end = index
    var isAmbiguous = false
    end = readDigits(from: end, into: &reader)
    if at(end) == "," {
      guard let afterGroups = readGroups(from: end, into: &reader) else { return }
      // A single group could be somebody's decimals: 1,234 is 1.234 in half of the world.
      isAmbiguous = afterGroups == end + 4 && at(afterGroups) != "."
      end = afterGroups
    }
    if at(end) == ".", isDigit(at(end + 1)) {
      reader.appendPoint()
      end = readDigits(from: end + 1, into: &reader)
    }
    end = readPower(from: end, into: &reader)
    if let zeros = suffixZeros(at: end) {
      reader.scale(byPowerOfTen: zeros)
      end += 1
    }
    finish(reader, end: end, isAmbiguous: isAmbiguous)
  }

  private mutating func finish(_ reader: DigitReader, end: Int, isAmbiguous: Bool) {
    do throws(DecimalError) {
      let number = try reader.number()
      add(.number(number), length: end - index, isAmbiguous: isAmbiguous)
    } catch {
      faults.append(.numberOutOfRange(error, source, offsets[index]..<offsets[end]))
      add(.number(.one), length: end - index)
    }
  }

  private func at(_ position: Int) -> Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// Digits with single underscores between them.
  private func readDigits(from start: Int, into reader: inout DigitReader) -> Int {
    var position = start
    while let scalar = at(position) {
      if isDigit(scalar) {
        reader.append(UInt8(scalar.value - 48))
      } else if scalar != "_" || !isDigit(at(position + 1)) || position == start {
        break
      }
      position += 1
    }
    return position
  }

  /// Groups of three digits after commas. A comma that cannot group is left for the parser, one that
  /// could mean two things is a fault; nil after a fault.
  private mutating func readGroups(from start: Int, into reader: inout DigitReader) -> Int? {
    guard isDigit(at(start + 1)) else { return start }
    var groups: [Range<Int>] = []
    var position = start
    while at(position) == ",", isDigit(at(position + 1)) {
      var end = position + 1
      while isDigit(at(end)) { end += 1 }
      groups.append(position + 1..<end)
      position = end
    }
    let first = start - index
    let looksGrouped =
      (1...3).contains(first) && scalars[index] != "0" && groups.allSatisfy { $0.count == 3 }
    if isInArguments {
      guard groups.contains(where: { $0.count == 3 }), looksGrouped else { return start }
      faults.append(.commaInArguments(source, range(index, position)))
    } else if looksGrouped {
      for group in groups {
        for place in group { reader.append(UInt8(scalars[place].value - 48)) }
      }
      return position
    } else {
      faults.append(.commaAsPoint(source, range(index, position), isSingle: groups.count == 1))
    }
    add(.number(.one), length: position - index)
    return nil
  }

  private func range(_ from: Int, _ to: Int) -> Range<Int> { offsets[from]..<offsets[to] }

  private func readPower(from start: Int, into reader: inout DigitReader) -> Int {
    guard at(start) == "e" || at(start) == "E" else { return start }
    var position = start + 1
    var isNegative = false
    if let sign = at(position), ["+", "-", "−"].contains(sign) {
      isNegative = sign != "+"
      position += 1
    }
    guard isDigit(at(position)) else { return start }
    var power = 0
    while let scalar = at(position), isDigit(scalar) {
      power = min(100_000, power * 10 + Int(scalar.value - 48))
      position += 1
    }
    reader.scale(byPowerOfTen: isNegative ? -power : power)
    return position
  }

  /// `k`, `M` and `B` directly after the digits, and nothing of a word after them.
  private func suffixZeros(at position: Int) -> Int? {
    let zeros: [Unicode.Scalar: Int] = ["k": 3, "K": 3, "M": 6, "B": 9]
    guard let scalar = at(position), let count = zeros[scalar] else { return nil }
    let next = at(position + 1)
    return isWordStart(next) || isDigit(next) ? nil : count
  }
}
