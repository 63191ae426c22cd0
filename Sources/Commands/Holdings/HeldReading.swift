import Answers
import Diagnostics
import Holdings
import Importers
import JSONText
import LabSession
import Market

/// What files tell of what is held.
struct HeldReading {
  let holdings: [ImportedHolding]
  /// Places where nothing is left.
  var emptied: [ImportedHolding] = []
  /// The profile, where it is one.
  let profile: Profile?
  let remarks: [String]
}

extension Session {
  /// A profile from a file or the standard input, or one made of any file that `import` reads.
  mutating func profile(_ path: String) throws -> Profile {
    try profile(try readHeld(path))
  }

  /// The text of a profile or of a file that `import` reads.
  func readHeld(_ path: String) throws(CommandFault) -> SourceText {
    try readFileOrInput(path, limit: Importers.sizeLimit, isWideAllowed: true)
  }

  /// A profile of a text.
  mutating func profile(_ source: SourceText) throws -> Profile {
    let input = ImportInput(name: source.name, text: source.text)
    guard Importers.kind(of: input) != nil else { return try written(source) }
    let found = try importing([input])
    do throws(DiagnosticList) {
      return try found.profile()
    } catch {
      throw CommandFault(error, .input)
    }
  }

  /// What files tell of what is held: those that `import` reads together, each profile by itself.
  mutating func heldFiles(
    _ paths: [String], _ reading: FileReading
  ) throws -> [HeldReading] {
    // A name with spaces may have been typed without quotes.
    let whole = paths.joined(separator: " ")
    let isOne = paths.count == 1 || HeldFile.isTaken(whole, environment.files)
    var inputs: [ImportInput] = []
    var profiles: [HeldReading] = []
    for path in isOne ? [whole] : paths {
      let source = try readHeld(path)
      let input = ImportInput(name: source.name, text: source.text)
      if reading.kind != nil || Importers.kind(of: input) != nil {
        inputs.append(input)
      } else {
        let profile = try written(source)
        profiles.append(
          HeldReading(
            holdings: profile.positions.map { ImportedHolding($0) }, profile: profile, remarks: []))
      }
    }
    guard !inputs.isEmpty else { return profiles }
    let found = try importing(
      inputs, as: reading.kind, token: try FileReading.asset(reading.token),
      zone: try FileReading.clock(reading.zone, environment.files), verb: "hold from")
    do throws(DiagnosticList) {
      let emptied = found.emptiedHoldings
      // What is left nowhere says something of what is held already.
      let isEmptied = found.positions.isEmpty && !emptied.isEmpty && !holdings().positions.isEmpty
      return [
        HeldReading(
          holdings: isEmptied ? [] : try found.holdings(), emptied: emptied, profile: nil,
          remarks: found.remarks)
      ] + profiles
    } catch {
      throw CommandFault(error, .input)
    }
  }

  private mutating func written(_ source: SourceText) throws -> Profile {
    let snapshot = try snapshot()
    do throws(DiagnosticList) {
      return try Profile.read(source, snapshot: snapshot, now: environment.now)
    } catch {
      if error.saysItIsNone(of: source),
        let fault = Importers.neither(ImportInput(name: source.name, text: source.text))
      {
        throw CommandFault(fault, .input)
      }
      throw CommandFault(error, .input)
    }
  }
}

extension DiagnosticList {
  /// Whether nothing of a text is of a profile: no keys at all, or none that a profile has.
  fileprivate func saysItIsNone(of source: SourceText) -> Bool {
    guard all.count == 1, let fault = all.first else { return false }
    // Of a text without a word nobody can tell what it was to be.
    if fault.code == "yaml.empty" { return source.text.allSatisfy(\.isWhitespace) }
    guard ["json.type", "json.key.missing"].contains(fault.code) else { return false }
    return !["taolab:", "\"taolab\"", "positions"].contains { source.text.contains($0) }
  }
}
