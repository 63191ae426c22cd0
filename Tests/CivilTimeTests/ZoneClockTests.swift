import TestSupport
import Testing

@testable import CivilTime

/// Clocks of time zones, with their summer time.
@Suite struct ZoneClockTests {
  private func seconds(_ text: String) throws -> Int64 {
    let parts = text.split(separator: " ")
    let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
    let day = try #require(CivilDate(parts[0]))
    return day.start.seconds + clock[0] * 3_600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
  }

  /// The last second of one clock and the first of the next, in hours ahead of UTC.
  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-03-30 01:00", 1, 2),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-10-26 01:00", 2, 1),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29 01:00", 1, 2),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-03-09 07:00", -5, -4),
    ("EST5EDT,M3.2.0,M11.1.0", "2025-11-02 06:00", -4, -5),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-04-05 16:00", 11, 10),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-10-04 16:00", 10, 11),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2025-03-30 01:00", -2, -1),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-10-26 01:00", 1, 0),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2025-03-29 00:00", 2, 3),
  ])
  func seasons(rule: String, change: String, before: Int64, after: Int64) throws {
    let clock = try #require(ZoneClock(name: "x", file: ZoneFile.bytes(first: 0, rule: rule)))
    let time = try seconds(change)
    #expect(clock.offset(at: time - 1) == before * 3_600)
    #expect(clock.offset(at: time) == after * 3_600)
  }

  /// What it shows, and when that was in UTC: an hour that comes twice is the first, one that does not come
  /// is told by the clock from before.
  @Test(arguments: [
    ("2025-01-15 10:00", "2025-01-15 09:00"), ("2025-07-15 10:00", "2025-07-15 08:00"),
    ("2025-03-30 01:59", "2025-03-30 00:59"), ("2025-03-30 02:30", "2025-03-30 01:30"),
    ("2025-03-30 03:00", "2025-03-30 01:00"), ("2025-10-26 01:59", "2025-10-25 23:59"),
    ("2025-10-26 02:30", "2025-10-26 00:30"), ("2025-10-26 03:00", "2025-10-26 02:00"),
    ("2025-01-01 00:30", "2024-12-31 23:30"),
  ])
  func whatItShows(local: String, utc: String) throws {
    let clock = try #require(
      ZoneClock(name: "x", file: ZoneFile.bytes(first: 0, rule: "CET-1CEST,M3.5.0,M10.5.0/3")))
    #expect(try clock.utc(showing: seconds(local)) == seconds(utc))
  }

  /// Changes that are listed go before the rule, and what was before them is the first.
  @Test func listedChanges() throws {
    let (one, two) = (try seconds("2020-01-01 00:00"), try seconds("2021-01-01 00:00"))
    let file = ZoneFile.bytes(
      first: 600, changes: [(Int(one), 7_200), (Int(two), 3_600)], rule: "IST-5:30")
    let clock = try #require(ZoneClock(name: "x", file: file))
    #expect(clock.offset(at: one - 1) == 600)
    #expect(clock.offset(at: one) == 7_200)
    #expect(clock.offset(at: two - 1) == 7_200)
    #expect(clock.offset(at: two) == 19_800)
    let last = try #require(
      ZoneClock(name: "x", file: ZoneFile.bytes(first: 600, changes: [(Int(one), 7_200)], rule: ""))
    )
    #expect(last.offset(at: two) == 7_200)
  }

  @Test(arguments: [(3_600, "+01:00"), (-12_600, "-03:30"), (0, "+00:00"), (50_400, "+14:00")])
  func fixedClocks(seconds: Int64, name: String) {
    let clock = ZoneClock(seconds: seconds)
    #expect(clock.name == name)
    #expect(clock.utc(showing: 1_700_000_000) == 1_700_000_000 - seconds)
  }

  /// A file that is none, is cut anywhere or has another rule is no clock, and nothing traps.
  @Test func damagedFiles() {
    let file = ZoneFile.bytes(
      first: 0, changes: [(1_000, 3_600), (2_000, 0)], rule: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(ZoneClock(name: "x", file: file) != nil)
    for count in 0..<file.count {
      #expect(ZoneClock(name: "x", file: Array(file.prefix(count))) == nil, "\(count)")
    }
    for place in file.indices {
      for bits: UInt8 in [0x01, 0x80, 0xFF] {
        var other = file
        other[place] ^= bits
        if let clock = ZoneClock(name: "x", file: other) { _ = clock.utc(showing: 1_752_000_000) }
      }
    }
    for rule in [
      "CET", "CET-1CEST", "CET-1CEST,J60,J300", "CET-1CEST,M13.5.0,M10.5.0",
      "CET-1CEST,M3.6.0,M10.5.0",
      "CET-1CEST,M3.5.7,M10.5.0", "CET-999", "CET-1CEST,M3.5.0", "-1", "CET-1x",
    ] {
      #expect(ZoneClock(name: "x", file: ZoneFile.bytes(first: 0, rule: rule)) == nil, "\(rule)")
    }
  }
}
