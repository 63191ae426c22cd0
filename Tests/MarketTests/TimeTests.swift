import CivilTime
import Market
import TestSupport
import Testing
import TextFormats

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
      #expect(!Freshness(recorded: time, now: UnixTime(seconds: 0)).text.isEmpty)
      #expect(!Freshness(recorded: UnixTime(seconds: 0), now: time).text.isEmpty)
    }
    #expect(UnixTime(seconds: .max).adding(seconds: 1).seconds == .max)
    #expect(UnixTime(seconds: .min).adding(seconds: -1).seconds == .min)
    #expect(!CivilDate(day: .max).adding(days: .max).text.isEmpty)
  }

  @Test(arguments: [
    (0, "just recorded", Freshness.Level.fresh), (-600, "just recorded", .fresh),
    (60, "1 minute old", .fresh), (7199, "1 hour old", .fresh), (86_400, "24 hours old", .fresh),
    (86_401, "24 hours old", .aging), (172_800, "2 days old", .aging),
    (604_800, "7 days old", .aging), (604_801, "7 days old", .stale),
    (3_888_000, "45 days old", .stale), (63_072_000, "2 years old", .stale),
    (3_821_600, "45 days old", .stale),
    (-3601, "dated later than this machine's clock", .future),
  ])
  func ages(age: Int64, text: String, level: Freshness.Level) {
    let recorded = UnixTime(seconds: 1_791_487_128)
    let freshness = Freshness(recorded: recorded, now: recorded.adding(seconds: age))
    #expect(freshness.text == text)
    #expect(freshness.level == level)
  }
}

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("Chutes", "Chutes"), ("න", "න"), ("hoτfloaτ", "hoτfloaτ"), ("404—GEN", "404—GEN"), ("𑀀", "𑀀"),
    ("  a \t b\n", "a b"), ("\u{1b}[31mred\u{1b}[0m", "red"), ("\u{1b}]0;title\u{7}x", "x"),
    ("\u{9b}31mred", "red"), ("a\u{1b}", "a"), ("\u{1b}[31\nm", "m"), ("\u{1b}P1;2q\u{1b}\\y", "y"),
    ("\u{202e}live\u{202c}", "live"), ("\u{2066}a\u{2069}\u{200f}b", "ab"),
    ("a\u{200b}\u{200d}\u{feff}\u{00ad}b", "ab"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("\u{0}\u{7f}\u{85}", ""), ("\u{3164}\u{115f}", ""), ("\u{e0041}x\u{e007f}", "x"),
    ("\u{ffff}x", "x"), ("e\u{301}", "e\u{301}"), ("\u{301}x", "x"),
  ])
  func neutralises(text: String, safe: String) {
    #expect(SafeText.neutralised(text) == safe)
  }

  @Test func lengthAndMarksAreLimited() {
    let long = SafeText.neutralised(String(repeating: "x", count: 5000), limit: 10)
    #expect(long == "xxxxxxxxx…")
    let tower = "a" + String(repeating: "\u{301}", count: 500)
    #expect(SafeText.neutralised(tower).unicodeScalars.count == 4)
    #expect(SafeText.neutralised("abc", limit: 0) == "…")
  }

  /// Whatever comes in, nothing harmful comes out, and a second pass changes nothing.
  @Test(arguments: 0..<300)
  func nothingHarmfulRemains(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0..<80, using: &random) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x9F, 0x20...0x7E, 0x300...0x36F, 0x2000...0x206F, 0xFFF0...0xFFFF, 0...0x10FFFF,
        0x1B...0x1B, 0x5B...0x5D,
      ]
      let range = ranges.randomElement(using: &random) ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    let safe = SafeText.neutralised(text)
    #expect(safe.count <= 64)
    #expect(SafeText.neutralised(safe) == safe)
    for scalar in safe.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format)
      #expect(scalar == " " || !scalar.properties.isWhitespace)
      #expect(!scalar.properties.isDefaultIgnorableCodePoint)
    }
  }
}
