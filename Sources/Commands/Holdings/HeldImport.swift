import Answers
import CivilTime
import Decimals
import Diagnostics
import Holdings
import Importers
import LabSession
import Market
import StakingEconomics
import StakingModel
import TextFormats

extension Session {
  /// A file that may be of any kind; spreadsheets save some as UTF-16.
  func importInput(_ path: String) throws(CommandFault) -> ImportInput {
    let source = try readFileOrInput(path, limit: Importers.sizeLimit, isWideAllowed: true)
    return ImportInput(name: source.name, text: source.text)
  }

  /// What files say.
  ///
  /// - Parameter verb: the words before the files, for hints that work.
  mutating func importing(
    _ inputs: [ImportInput], as kind: String? = nil, token: LedgerAsset? = nil,
    zone: ZoneClock? = nil, verb: String = "import"
  ) throws -> Import {
    let context = ImportContext(
      now: environment.now, snapshot: try snapshot(), token: token, zone: zone)
    do throws(DiagnosticList) {
      return try Importers.read(inputs, as: kind, in: context)
    } catch {
      let faults = error.all.map { fault in
        guard fault.code == "import.token", let code = fault.hint?.code,
          code.hasPrefix("import ")
        else { return fault }
        var changed = fault
        changed.hint = Hint("say it", code: verb + code.dropFirst("import".count))
        return changed
      }
      throw CommandFault(DiagnosticList(faults) ?? error, .input)
    }
  }
}

extension Import {
  /// What is to be known where what is held is taken over from files.
  var remarks: [String] {
    var remarks = files.map { file in
      "\(SafeText.neutralised(file.name, limit: 200)): \(file.kind.title), "
        + "\(NumberFormat.counted(file.rowsRead, "row")) read"
    }
    if let asOf { remarks.append("as of \(asOf.utcText)") }
    if let free = freeRao {
      remarks.append(
        "\(NumberFormat.exact(rao: free)) TAO are free: they earn nothing and are not held here")
    }
    if hasLocked { remarks.append("what is locked is held, and no part of what leaving returns") }
    for file in files {
      remarks += file.leftOut.map { "left out, \($0.reason): \($0.count)" } + file.notes
      remarks += file.checks.filter { !$0.agrees }.map {
        "\($0.subject): \($0.sum), but the file's own total is \($0.total)"
      }
    }
    return remarks + notes
  }

  /// What stands above the positions of a profile made of files.
  var comments: String {
    var lines = files.map { file in
      "# Read from \(SafeText.neutralised(file.name, limit: 200)): \(file.kind.title)."
    }
    if let asOf { lines.append("# As of \(asOf.utcText).") }
    if let free = freeRao {
      lines.append(
        "# Free, not staked, and not part of this: \(Amount<TAO>(rao: free).decimal) TAO.")
    }
    for position in positions where position.locked > 0 {
      let validator = position.validator.map { " with \($0)" } ?? ""
      lines.append(
        "# Locked on \(position.placeText)\(validator): \(Amount<TAO>(rao: position.locked).decimal)."
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
