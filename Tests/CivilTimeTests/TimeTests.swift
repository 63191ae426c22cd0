import CivilTime
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2026-10-08", 20_734), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func knownDays(text: String, day: Int64) throws {
    let date = try #require(CivilDate(text))
    #expect(date.day == day)
    #expect(date.text == text)
  }

  @Test(arguments: [
    "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-10-00",
    "0000-01-01", "2026-1-01", "2026/10/08", "26-10-08", "2026-10-08 ", "２０２６-10-08", "",
    "----------",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CivilDate(text) == nil)
  }

  /// Every day of 800 years follows the one before it and reads back as itself.
  @Test func daysFollowEachOther() {
    var last = CivilDate(day: -150_001).components
    for day in Int64(-150_000)...150_000 {
      let date = CivilDate(day: day)
      let now = date.components
      let nextDay = now.day == last.day + 1 && now.month == last.month && now.year == last.year
      let nextMonth = now.day == 1 && now.month == last.month + 1 && now.year == last.year
      let nextYear = now.day == 1 && now.month == 1 && last.month == 12 && now.year == last.year + 1
      if !(nextDay || nextMonth || nextYear) || CivilDate(date.text) != date {
        Issue.record("\(date.text)")
        return
      }
      last = now
    }
  }

  @Test(arguments: [
    ("2026-10-08T19:18:48Z", 1_791_487_128), ("1970-01-01T00:00:00Z", 0),
    ("1969-12-31T23:59:59Z", -1), ("2025-12-15T13:31:24Z", 1_765_805_484),
  ])
  func moments(text: String, seconds: Int64) throws {
    let time = try #require(UnixTime(iso8601: text))
    #expect(time.seconds == seconds)
    #expect(time.iso8601 == text)
  }

  @Test(arguments: [
    "2026-10-08", "2026-10-08T24:00:00Z", "2026-10-08T19:60:00Z", "2026-10-08T19:18:60Z",
    "2026-10-08T19:18:48", "2026-10-08 19:18:48Z", "2026-10-08T19:18:4-Z",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(UnixTime(iso8601: text) == nil)
  }

  @Test func extremesDoNotTrap() {
    for seconds in [Int64.min, .min + 1, .max, .max - 1] {
      let time = UnixTime(seconds: seconds)
      #expect(!time.iso8601.isEmpty)
      #expect(!time.utcText.isEmpty)
    }
    #expect(UnixTime(seconds: .max).adding(seconds: 1).seconds == .max)
    #expect(UnixTime(seconds: .min).adding(seconds: -1).seconds == .min)
    #expect(!CivilDate(day: .max).adding(days: .max).text.isEmpty)
  }
}
