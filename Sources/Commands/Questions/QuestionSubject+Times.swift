import CivilTime
import Decimals
import Diagnostics
import Questions
import Reports

/// Times of a question: as many whole days as are meant.
extension QuestionSubject {
  private static let longest = 36_500

  mutating func times(_ named: NamedThings) {
    let times = named.times.filter { !$0.isPace } + named.times.filter(\.isPace)
    if let until = named.until {
      self.until(until, from: named.from)
    } else if let first = times.first {
      count(first)
    }
    let rest = named.until == nil ? times.dropFirst() : times[...]
    conditions(rest.filter { !$0.isPace }.map(Self.words))
  }

  /// A month or a day that is over: of a month without a year the last one.
  mutating func past(_ named: NamedThings) {
    guard let day = named.pastDay, let month = day.month,
      let last = QuestionSubject.lastBefore(today, day, month),
      let first = day.day == nil
        ? CivilDate(year: last.components.year, month: month, day: 1) : last
    else { return }
    set { $0.past = first...last }
  }

  private static func lastBefore(_ today: CivilDate, _ named: NamedDay, _ month: Int) -> CivilDate?
  {
    func date(_ year: Int) -> CivilDate? {
      named.day.map { CivilDate(year: year, month: month, day: $0) } ?? NamedDay.last(year, month)
    }
    if let year = named.year { return date(year).flatMap { $0 > today ? nil : $0 } }
    let year = today.components.year
    return [year, year - 1].compactMap(date).first { $0 <= today }
  }

  /// The days that are named, at most those that holdings are followed for.
  static func days(_ named: NamedThings, today: CivilDate) -> Int? {
    let until = named.until?.date(after: today).map { Double($0.days(since: today)) }
    let time = named.times.first { !$0.isPace }?.days?.approximate
    return (until ?? time).map { Int(max(1, min(3_650, $0.rounded()))) }
  }

  private mutating func conditions(_ words: [String]) {
    for text in words { add(QuestionCondition(words: text)) }
  }

  @Sendable private static func otherTime(_ subject: inout ReplySubject) {
    subject.days = (subject.days ?? 365) > 100 ? 37 : 271
    subject.shortTime = nil
  }

  private mutating func count(_ time: NamedTime) {
    guard let days = time.days?.approximate, days.isFinite, days > 0 else { return }
    let words = Self.words(time)
    let counted = max(1, min(Double(Self.longest), days.rounded()))
    set { $0.days = Int(counted) }
    var remark: String?
    if days < 1 {
      set { $0.shortTime = (words, days) }
      remark = "Whole days are counted, as rewards come once an epoch."
    } else if days > Double(Self.longest) {
      remark = "No more than a hundred years are counted, and ten by `project` and `compare`."
    } else if (days - counted).magnitude > 0.01, time.unit != .month {
      remark = "Whole days are counted: \(words) as \(NumberFormat.counted(Int(counted), "day"))."
    }
    if time.isPace, remark == nil { return }
    add(QuestionCondition(words: words, remark: remark, change: Self.otherTime))
  }

  private static func words(_ time: NamedTime) -> String {
    let number = time.count.sensibleText(keptFraction: 4).text
    return "\(number) \(time.unit.rawValue)" + (number == "1" ? "" : "s")
  }

  private mutating func until(_ day: NamedDay, from: NamedDay?) {
    let start = from?.date(after: today.adding(days: -1)) ?? today
    guard let date = day.date(after: max(start, today)) else { return conditions(["that day"]) }
    let days = date.days(since: start)
    guard start >= today, days > 0 else {
      return refuse(start < today ? start : date, notAfter: max(start, today))
    }
    set { $0.days = min(Self.longest, Int(days)) }
    let count = NumberFormat.counted(Int(days), "day")
    let words =
      from == nil ? "\(count) until \(date.text)" : "\(count) from \(start.text) to \(date.text)"
    add(QuestionCondition(words: words, isSilent: true, change: Self.otherTime))
  }

  private mutating func refuse(_ date: CivilDate, notAfter other: CivilDate) {
    let words = other == today ? "today, \(today.text)" : other.text
    add(
      QuestionCondition(
        words: date.text,
        fault: Diagnostic(
          "question.past", "\(date.text) is not after \(words)",
          hint: Hint.example("ask what do 100 TAO earn in 90 days")),
        change: Self.otherTime))
  }
}

extension NamedDay {
  /// The day on the calendar: the next such one where no year is said; nil if there is none.
  func date(after today: CivilDate) -> CivilDate? {
    let now = today.components
    guard let month else { return Self.last(year ?? now.year, now.month) }
    func date(_ year: Int) -> CivilDate? {
      day.map { CivilDate(year: year, month: month, day: $0) } ?? Self.last(year, month)
    }
    if let year { return date(year) }
    guard let next = date(now.year) else { return nil }
    return next > today ? next : date(now.year + 1)
  }

  /// The last day of a month.
  static func last(_ year: Int, _ month: Int) -> CivilDate? {
    CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)?.adding(days: -1)
  }
}
