extension LessonWords {
  /// `40 s`, `1 min 20 s`, `2 h 5 min`: signs that every language here shares.
  public static func time(_ seconds: Int64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let parts =
      hours > 0
      ? [(hours, "h"), (minutes, "min")] : [(minutes, "min"), (rest, "s")]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? "0 s" : shown.joined(separator: " ")
  }
}
