import CivilTime
import Market
import Testing

@Suite struct FreshnessTests {
  @Test(arguments: [
    (0, "just recorded", Freshness.Level.fresh), (-600, "just recorded", .fresh),
    (60, "1 minute old", .fresh), (7199, "1 hour old", .fresh), (86_400, "24 hours old", .fresh),
    (86_401, "24 hours old", .aging), (172_800, "2 days old", .aging),
    (604_800, "7 days old", .aging), (604_801, "7 days old", .stale),
    (3_888_000, "45 days old", .stale), (63_072_000, "2 years old", .stale),
    (3_821_600, "45 days old", .stale),
    (-3601, "recorded later than the day it is used for", .future),
  ])
  func ages(age: Int64, text: String, level: Freshness.Level) {
    let recorded = UnixTime(seconds: 1_791_487_128)
    let freshness = Freshness(recorded: recorded, now: recorded.adding(seconds: age))
    #expect(freshness.text == text)
    #expect(freshness.level == level)
  }

  @Test func extremesDoNotTrap() {
    let now = UnixTime(seconds: 0)
    for seconds in [Int64.min, .min + 1, .max, .max - 1] {
      let time = UnixTime(seconds: seconds)
      #expect(!Freshness(recorded: time, now: now).text.isEmpty)
      #expect(!Freshness(recorded: now, now: time).text.isEmpty)
    }
  }
}
