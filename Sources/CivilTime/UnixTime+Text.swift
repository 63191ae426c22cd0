extension UnixTime {
  /// A moment written as `2026-10-08T19:18:48Z`; nil for anything else.
  public init?(iso8601 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = wholeNumber(bytes[11..<13]), let minute = wholeNumber(bytes[14..<16]),
      let second = wholeNumber(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: date.day * 86_400 + Int64(hour * 3600 + minute * 60 + second))
  }

  /// The day in UTC.
  public var date: CivilDate {
    CivilDate(day: (seconds - secondOfDay) / 86_400)
  }

  /// As `2026-10-08T19:18:48Z`.
  public var iso8601: String {
    "\(date.text)T\(clock):\(padded(Int(secondOfDay % 60), to: 2))Z"
  }

  /// As `2026-10-08 19:18 UTC`, for people.
  public var utcText: String {
    "\(date.text) \(clock) UTC"
  }

  /// The moment that many seconds later; the last or first possible one if there is no such.
  public func adding(seconds more: Int64) -> UnixTime {
    let (sum, overflow) = seconds.addingReportingOverflow(more)
    return UnixTime(seconds: overflow ? (more < 0 ? .min : .max) : sum)
  }

  private var secondOfDay: Int64 {
    let rest = seconds % 86_400
    // The first moments there are have no midnight before them.
    return rest >= 0 ? rest : (seconds < .min + 86_400 ? 0 : rest + 86_400)
  }

  private var clock: String {
    let minutes = Int(secondOfDay / 60)
    return "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}
