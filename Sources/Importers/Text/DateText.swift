import CivilTime

/// Moments as files write them.
struct DateText: Hashable {
  /// Which of two numbers before a year is the day.
  enum Order: String, Hashable, Sendable {
    /// `02.09.2026` and `02/09/2026` are of September.
    case dayFirst
    /// `09/02/2026` is of September.
    case monthFirst
    /// Only `2026-09-02`, and `02.09.2026`, which nobody writes with the month first.
    case yearFirst
  }

  /// The moment; midnight where only the day is written.
  var time: UnixTime
  let precision: ImportedEvent.Precision
  /// Whether the zone is written with it.
  let hasZone: Bool

  /// Nil for what is no date.
  init?(_ text: String, _ order: Order) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8, bytes.count <= 48 else { return nil }
    var reader = Reader(bytes: bytes)
    guard let date = reader.date(order) else { return nil }
    guard let clock = reader.clock() else { return nil }
    guard let zone = reader.zone() else { return nil }
    var seconds = date.start.seconds + Int64(clock.seconds)
    seconds -= Int64(zone.offset ?? 0)
    time = UnixTime(seconds: seconds)
    precision = clock.precision
    hasZone = zone.offset != nil
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      index += 1
      return true
    }

    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      while let byte, (48...57).contains(byte), count <= digits.upperBound {
        value = value * 10 + Int(byte - 48)
        count += 1
        index += 1
      }
      return digits.contains(count) ? value : nil
    }

    mutating func date(_ order: Order) -> CivilDate? {
      let start = index
      if let year = number(4...4), let mark = byte, mark == 0x2D || mark == 0x2F {
        index += 1
        guard let month = number(2...2), take(mark), let day = number(2...2) else { return nil }
        return CivilDate(year: year, month: month, day: day)
      }
      index = start
      guard let first = number(1...2), let mark = byte, [0x2E, 0x2F, 0x2D].contains(mark) else {
        return nil
      }
      index += 1
      guard let second = number(1...2), take(mark), let year = number(4...4) else { return nil }
      if mark == UInt8(ascii: "."), order != .monthFirst {
        return CivilDate(year: year, month: second, day: first)
      }
      switch order {
      case .dayFirst: return CivilDate(year: year, month: second, day: first)
      case .monthFirst: return CivilDate(year: year, month: first, day: second)
      case .yearFirst: return nil
      }
    }

    mutating func clock() -> (seconds: Int, precision: ImportedEvent.Precision)? {
      let start = index
      guard take(0x20) || take(UInt8(ascii: "T")) || take(UInt8(ascii: ",")) else {
        return (0, .day)
      }
      while take(0x20) {}
      guard let hour = number(1...2) else {
        index = start
        return (0, .day)
      }
      guard take(0x3A), let minute = number(2...2), hour < 24, minute < 60 else { return nil }
      guard take(0x3A) else { return (hour * 3600 + minute * 60, .minute) }
      guard let second = number(2...2), second < 60 else { return nil }
      if take(UInt8(ascii: ".")), number(1...9) == nil { return nil }
      return (hour * 3600 + minute * 60 + second, .second)
    }

    /// The offset from UTC in seconds; nil inside where none is written.
    mutating func zone() -> (offset: Int?, Void)? {
      while take(0x20) {}
      guard let sign = byte else { return (nil, ()) }
      let rest = String(decoding: bytes[index...], as: UTF8.self)
      switch rest {
      case "Z", "UTC", "GMT", "z", "(UTC)": return (0, ())
      default: break
      }
      guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
      index += 1
      guard let hours = number(2...2) else { return nil }
      _ = take(0x3A)
      guard let minutes = number(2...2), index == bytes.count, hours <= 14, minutes < 60 else {
        return nil
      }
      let offset = hours * 3600 + minutes * 60
      return (sign == UInt8(ascii: "-") ? -offset : offset, ())
    }
  }
}
