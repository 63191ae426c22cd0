import Decimals
import Diagnostics

/// Numbers as people write them, with the suffixes of the language: `1,000.5`, `1e-9`, `50k`.
extension Lexer {
  mutating func readNumber() {
    if isDate(at: index) {
      faults.append(.date(source, offsets[index]..<offsets[index + 10]))
      add(.number(.one), length: 10)
      return
    }
    let style = isInArguments ? DecimalScanner.Style.arguments : .free
    guard let reading = DecimalScanner.scan(scalars, from: index, style) else {
      index += 1
      return
    }
    var end = reading.end
    let zeros = suffixZeros(at: end)
    if zeros > 0 { end += 1 }
    let place = offsets[index]..<offsets[end]
    do throws(DecimalFault) {
      var number = try reading.result.get()
      if zeros > 0 {
        do throws(DecimalError) { number = try number.scaled(byPowerOfTen: zeros) } catch {
          throw .range(error)
        }
      }
      add(.number(number), length: end - index, isAmbiguous: reading.isAmbiguous)
    } catch {
      faults.append(.unreadableNumber(error, source, place, offsets[index]..<offsets[reading.end]))
      add(.number(.one), length: end - index)
    }
  }

  /// `2026-10-08`
  private func isDate(at start: Int) -> Bool {
    guard start + 10 <= scalars.count else { return false }
    if start + 10 < scalars.count, isWordPart(scalars[start + 10]) { return false }
    return zip(scalars[start...], "0000-00-00".unicodeScalars).allSatisfy { scalar, model in
      model == "-" ? scalar == "-" : isDigit(scalar)
    }
  }

  /// `k`, `M` and `B` directly after the digits, and nothing of a word after them but a unit, as in
  /// `50kTAO`; 0 without a suffix.
  private func suffixZeros(at position: Int) -> Int {
    let zeros: [Unicode.Scalar: Int] = ["k": 3, "K": 3, "M": 6, "B": 9]
    guard position < scalars.count, let count = zeros[scalars[position]] else { return 0 }
    let whole = word(at: position)
    let unit = whole.dropFirst()
    if unit.isEmpty { return count }
    let isUnit = UnitNames.atom(named: String(unit)) != nil && UnitNames.atom(named: whole) == nil
    return isUnit ? count : 0
  }

  /// The letters and digits from a place on.
  private func word(at start: Int) -> String {
    var text = ""
    var position = start
    while position < scalars.count, isWordPart(scalars[position]), text.utf8.count < 24 {
      text.unicodeScalars.append(scalars[position])
      position += 1
    }
    return text
  }
}
