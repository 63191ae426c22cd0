import Diagnostics
import Market
import StakingModel

/// Amounts and subnets of cells, faults noted.
extension ImportBuilder {
  /// Whole rao of an amount that is held: never below zero, never beyond what there can be.
  mutating func rao(
    _ nano: Int128, _ line: Int, _ what: String, limit: UInt64 = BlockEmission.supplyCap
  ) -> UInt64? {
    guard nano >= 0 else {
      fault(
        "import.negative", line, "\(what) is negative: \(Shown.amount(nano))",
        hint: Hint("export the file again"))
      return nil
    }
    guard let rao = UInt64(exactly: nano), rao <= limit else {
      fault(
        "import.supply", line, "\(what) is more than there can ever be",
        why: "There are never more than 21,000,000 TAO, nor alpha of one subnet. The number may be "
          + "in rao where TAO is expected.",
        hint: Hint("check the unit of the file"))
      return nil
    }
    return rao
  }

  /// An amount of a cell in 10^−9, faults noted.
  mutating func amount(
    _ text: String, _ line: Int, _ what: String, mark: DecimalMark = .point
  ) -> Int128? {
    do throws(AmountText.Fault) {
      let reading = try AmountText.read(text, mark: mark)
      if reading.isCut { noteCut(line) }
      return reading.nano
    } catch {
      note(error, text, line, what)
      return nil
    }
  }

  mutating func note(_ fault: AmountText.Fault, _ text: String, _ line: Int, _ what: String) {
    switch fault {
    case .notANumber:
      let isHidden = text.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
      self.fault(
        "import.amount", line, "\(what) is no number: `\(Shown.text(text))`",
        why: isHidden ? "Characters that no screen shows stand in it." : nil)
    case .separators(let likely):
      self.fault(
        "import.amount", line, "\(what) cannot be read: `\(Shown.text(text))`",
        why: "Its separators group nothing in threes.",
        hint: likely.map { Hint("write \($0)") })
    case .tooLarge:
      self.fault(
        "import.supply", line, "\(what) is more than there can ever be",
        hint: Hint("check the unit of the file"))
    }
  }

  /// An amount that the format has in whole rao.
  mutating func wholeRao(_ text: String, _ line: Int, _ what: String) -> Int128? {
    let digits = text.drop { $0 == "-" }
    guard !digits.isEmpty, digits.utf8.count <= 24,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int128(text)
    else {
      let isTAO = (try? AmountText.read(text))?.hasFraction == true
      fault(
        isTAO ? "import.unit" : "import.amount", line,
        isTAO
          ? "\(what) is rao in this format, and `\(Shown.text(text))` has a fraction"
          : "\(what) is no whole number of rao: `\(Shown.text(text))`",
        why: isTAO ? "There is nothing below one rao, so it may be TAO: it is not guessed." : nil,
        hint: isTAO ? Hint("export the file again, unchanged") : nil)
      return nil
    }
    return value
  }

  /// A subnet by number, or by the name the snapshot has for it.
  mutating func netuid(
    _ text: String, _ line: Int, hint: Hint = Hint("write its number, as 64")
  ) -> Netuid? {
    let word = Shown.text(text)
    if let number = UInt16(word) { return known(Netuid(number), line) ? Netuid(number) : nil }
    switch context.snapshot?.find(word) {
    case .found(let info)?: return info.netuid
    case .root?: return .root
    case .ambiguous?, .suggestions?, nil:
      if case .alpha(let netuid)? = ImportedAsset(ticker: word) {
        return known(netuid, line) ? netuid : nil
      }
      if ["root", "τ root"].contains(word.lowercased()) { return .root }
      fault(
        "import.subnet", line,
        word.isEmpty ? "there is no subnet" : "there is no subnet `\(word)`",
        hint: hint)
      return nil
    }
  }

  private mutating func known(_ netuid: Netuid, _ line: Int) -> Bool {
    guard netuid != .root, let snapshot = context.snapshot, snapshot.info(netuid) == nil else {
      return true
    }
    leaveOut(line, "there is no subnet \(netuid.value) at block \(snapshot.block)")
    return false
  }
}
