/// Summer time as a rule for every year: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneSeason: Hashable, Sendable {
  private let standard: Int64
  private let summer: Int64
  private let days: Days?

  /// When summer begins and ends, by the clock before each.
  private struct Days: Hashable {
    let begins, ends: Day
  }

  fileprivate struct Day: Hashable {
    let month, week, weekday: Int
    let seconds: Int64

    /// Seconds as if the clock were UTC.
    func time(in year: Int) -> Int64 {
      guard let first = CivilDate(year: year, month: month, day: 1) else { return 0 }
      // 1970-01-01 was a Thursday.
      let start = (((first.day + 4) % 7) + 7) % 7
      var day = first.day + (Int64(weekday) - start + 7) % 7 + Int64(week - 1) * 7
      while CivilDate(day: day).components.month != month { day -= 7 }
      return day * 86_400 + seconds
    }
  }

  func offset(at time: Int64) -> Int64 {
    guard let days else { return standard }
    let local = time + standard
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let year = CivilDate(day: day).components.year
    let begins = days.begins.time(in: year) - standard
    let ends = days.ends.time(in: year) - summer
    let isSummer =
      begins < ends ? (begins..<ends).contains(time) : !(ends..<begins).contains(time)
    return isSummer ? summer : standard
  }

  /// Nil for what is no such rule.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let head = parts.first, parts.count == 1 || parts.count == 3 else { return nil }
    var rest = Substring(head)
    guard ZoneSeason.dropName(&rest), let standard = ZoneSeason.seconds(&rest) else { return nil }
    // How far behind UTC it is, as the rule has it.
    self.standard = -standard
    guard parts.count == 3 else {
      guard rest.isEmpty else { return nil }
      (summer, days) = (-standard, nil)
      return
    }
    guard ZoneSeason.dropName(&rest) else { return nil }
    if rest.isEmpty {
      summer = 3_600 - standard
    } else {
      guard let told = ZoneSeason.seconds(&rest), rest.isEmpty else { return nil }
      summer = -told
    }
    guard let begins = Day(parts[1]), let ends = Day(parts[2]) else { return nil }
    days = Days(begins: begins, ends: ends)
  }

  private static func dropName(_ text: inout Substring) -> Bool {
    let count = text.count
    if text.hasPrefix("<") {
      guard let end = text.firstIndex(of: ">") else { return false }
      text = text[text.index(after: end)...]
    } else {
      text = text.drop { $0.isLetter }
    }
    return text.count < count
  }

  /// `-1`, `3`, `5:30`, with a sign and up to a week.
  fileprivate static func seconds(_ text: inout Substring) -> Int64? {
    let isNegative = text.hasPrefix("-")
    if isNegative || text.hasPrefix("+") { text = text.dropFirst() }
    let digits = text.prefix { $0.isNumber || $0 == ":" }
    text = text.dropFirst(digits.count)
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (1...3).contains(parts.count), let hours = parts[0], (0...167).contains(hours) else {
      return nil
    }
    var seconds = hours * 3_600
    for (part, unit) in zip(parts.dropFirst(), [60, 1] as [Int64]) {
      guard let part, (0...59).contains(part) else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }
}

extension ZoneSeason.Day {
  /// `M3.5.0/3`: the fifth, that is the last, Sunday of March, at three.
  fileprivate init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "/", maxSplits: 1)
    guard let day = halves.first, day.hasPrefix("M") else { return nil }
    let numbers = day.dropFirst().split(separator: ".").map { Int($0) }
    guard numbers.count == 3, let month = numbers[0], let week = numbers[1],
      let weekday = numbers[2], (1...12).contains(month), (1...5).contains(week),
      (0...6).contains(weekday)
    else { return nil }
    var seconds: Int64 = 7_200
    if halves.count > 1 {
      var rest = Substring(halves[1])
      guard let told = ZoneSeason.seconds(&rest), rest.isEmpty else { return nil }
      seconds = told
    }
    self.init(month: month, week: week, weekday: weekday, seconds: seconds)
  }
}
