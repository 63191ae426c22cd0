import Content
import Files
import JSONText
import Market
import StakingModel
import TestSupport
import Testing

/// The markets on which all faces must agree.
enum AgreementMarket: CaseIterable {
  /// The recorded block of the program.
  case embedded
  /// Block 9,101,879 of runtime 467, recorded.
  case earlier
  /// The recorded block as runtime 481 would have it, with weights that owners could have set.
  case ownersSplit

  var specVersion: UInt32 {
    switch self {
    case .embedded: 475
    case .earlier: 467
    case .ownersSplit: 481
    }
  }

  /// The snapshot's text; nil for the program's own.
  func text(here: String = #filePath) throws -> String? {
    switch self {
    case .embedded: return nil
    case .earlier:
      let folder = here.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let path = folder.joined(separator: "/") + "/Data/mainnet-9101879.snapshot.json"
      let text: String = try #require(TextFile.read(path))
      return text
    case .ownersSplit: return try AgreementMarket.withWeights()
    }
  }

  /// Weights by turns: none set, more and less for validators, no owner, all to root.
  static let weights: [[UInt64]?] = [
    nil, parts(17, 50), parts(33, 20), parts(0, 41), parts(30, 5), parts(18, 41),
  ]

  private static func parts(_ owner: UInt64, _ validator: UInt64) -> [UInt64] {
    let unit = UInt64.max / 100
    return [0, 0, owner * unit, validator * unit, .max - (owner + validator) * unit]
  }

  private static func withWeights() throws -> String {
    let text = try #require(ContentLibrary.embedded.text(Snapshot.embeddedName))
      .replacing("\"spec_version\": 475", with: "\"spec_version\": 481")
      .replacing("\"emission_enabled\"]", with: "\"emission_enabled\", \"emission_weights\"]")
    var number = 0
    // Each row of the table ends with whether it is given TAO.
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let end = ["true]", "false]"].first(where: { line.contains(",\($0)") }),
        let range = line.firstRange(of: end)
      else { return String(line) }
      defer { number += 1 }
      let cell = weights[number % weights.count].map { "\($0)" } ?? "null"
      return line.replacing(end, with: "\(end.dropLast()),\(cell)]", subrange: range)
    }
    try #require(number > 100)
    return rows.joined(separator: "\n")
  }
}

extension StringProtocol {
  fileprivate func replacing(
    _ old: String, with new: String, subrange: Range<Index>
  ) -> String {
    String(self[..<subrange.lowerBound]) + new + String(self[subrange.upperBound...])
  }
}

extension FileAccess {
  /// A disk that holds some files and takes no others.
  static func holding(_ texts: [String: String]) -> FileAccess {
    FileAccess(
      read: { path, _ throws(FileFault) in
        guard let text = texts[path] else {
          throw FileFault(.read, path, reason: "none", isMissing: true)
        }
        return Array(text.utf8)
      }, write: { _, _, _ in }, makeFolder: { _ in }, rename: { _, _ in }, list: { _ in [] })
  }
}
