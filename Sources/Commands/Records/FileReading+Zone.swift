import Answers
import CivilTime
import Diagnostics
import Files
import TextFormats

extension FileReading {
  /// The clock that is typed: hours ahead of UTC, or the name of a zone that this machine knows.
  static func clock(_ typed: String?, _ files: FileAccess) throws(CommandFault) -> ZoneClock? {
    guard let typed else { return nil }
    if let seconds = seconds(typed) { return ZoneClock(seconds: seconds) }
    if let clock = named(typed, files) { return clock }
    throw CommandFault(
      Diagnostic(
        "import.zone", "`\(SafeText.neutralised(typed))` is no time zone",
        explanation:
          "It is said in hours and minutes ahead of UTC or behind, up to 14 hours, or by a name "
          + "that this machine knows, as Europe/Berlin, which has summer time too.",
        hint: Hint("write", code: "--zone +01:00")), .usage)
  }

  private static func seconds(_ zone: String) -> Int64? {
    if zone.uppercased() == "UTC" { return 0 }
    let isBehind = zone.hasPrefix("-") || zone.hasPrefix("−")
    let digits = zone.drop { "+-−".contains($0) }.split(separator: ":").map { Int64($0) }
    guard (1...2).contains(digits.count), let hours = digits[0], (0...14).contains(hours),
      let minutes = digits.count > 1 ? digits[1] : 0, (0...59).contains(minutes)
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return isBehind ? -seconds : seconds
  }

  /// Where systems keep their zones.
  private static let folder = "/usr/share/zoneinfo/"

  private static func named(_ typed: String, _ files: FileAccess) -> ZoneClock? {
    guard let first = typed.utf8.first, (65...90).contains(first) || (97...122).contains(first),
      typed.utf8.count <= 64,
      typed.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0)) })
    else { return nil }
    for name in [typed, capitalised(typed)] {
      if let bytes = try? files.read(folder + name, ZoneClock.fileLimit),
        let clock = ZoneClock(name: name, file: bytes)
      {
        return clock
      }
    }
    return nil
  }

  /// `europe/berlin` as `Europe/Berlin`.
  private static func capitalised(_ name: String) -> String {
    var isStart = true
    return String(
      name.map { letter in
        defer { isStart = !letter.isLetter }
        return isStart ? Character(letter.uppercased()) : Character(letter.lowercased())
      })
  }
}
