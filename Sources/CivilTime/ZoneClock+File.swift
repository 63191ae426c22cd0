extension ZoneClock {
  /// No file of a zone is larger.
  public static let fileLimit = 100_000

  /// A zone as systems keep it, in TZif (RFC 9636); nil for anything else, and for what holds by a rule
  /// that is not known here.
  public init?(name: String, file bytes: [UInt8]) {
    var reader = ZoneReader(bytes: bytes[...])
    guard let old = reader.header(), old.version >= UInt8(ascii: "2"),
      reader.skip(old.size(ofTime: 4)), let head = reader.header(),
      let times = reader.numbers(head.times, of: 8), let kinds = reader.numbers(head.times, of: 1),
      head.types > 0, let offsets = reader.offsets(head.types),
      reader.skip(head.letters + head.leaps * 12 + head.standards + head.universals),
      kinds.allSatisfy({ offsets.indices.contains(Int($0)) })
    else { return nil }
    let changes = zip(times, kinds).map { Change(time: $0, offset: offsets[Int($1)]) }
    guard zip(changes, changes.dropFirst()).allSatisfy({ $0.time < $1.time }) else { return nil }
    let rule = reader.footer()
    let season = rule.flatMap { ZoneSeason($0) }
    guard let rule, rule.isEmpty || season != nil else { return nil }
    self.init(name: name, first: offsets[0], changes: changes, season: season)
  }
}

/// Reads the parts of such a file.
private struct ZoneReader {
  var bytes: ArraySlice<UInt8>

  struct Header {
    let version: UInt8
    let universals, standards, leaps, times, types, letters: Int

    /// Of all that stands behind it.
    func size(ofTime width: Int) -> Int {
      times * (width + 1) + types * 6 + letters + leaps * (width + 4) + standards + universals
    }
  }

  mutating func header() -> Header? {
    guard bytes.starts(with: Array("TZif".utf8)), bytes.count >= 44 else { return nil }
    let version = bytes[bytes.startIndex + 4]
    bytes = bytes.dropFirst(20)
    guard let counts = numbers(6, of: 4)?.map(Int.init),
      counts.allSatisfy({ (0...ZoneClock.fileLimit).contains($0) })
    else { return nil }
    return Header(
      version: version, universals: counts[0], standards: counts[1], leaps: counts[2],
      times: counts[3], types: counts[4], letters: counts[5])
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, count <= bytes.count else { return false }
    bytes = bytes.dropFirst(count)
    return true
  }

  /// Numbers of so many bytes, the first one the largest; of four and eight with a sign.
  mutating func numbers(_ count: Int, of width: Int) -> [Int64]? {
    guard count * width <= bytes.count else { return nil }
    return (0..<count).map { _ in
      let value = bytes.prefix(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      bytes = bytes.dropFirst(width)
      return width == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }
  }

  /// How far ahead each type of time is, besides whether it is summer and what it is called.
  mutating func offsets(_ count: Int) -> [Int64]? {
    var found: [Int64] = []
    for _ in 0..<count {
      guard let offset = numbers(1, of: 4)?.first, offset.magnitude <= 26 * 3_600, skip(2) else {
        return nil
      }
      found.append(offset)
    }
    return found
  }

  /// The rule for all that follows, between two ends of lines.
  func footer() -> String? {
    guard bytes.first == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\n"), bytes.count >= 2
    else {
      return nil
    }
    return String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
  }
}
