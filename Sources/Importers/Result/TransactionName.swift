/// A transaction as a file names it: by a hash, by its place in the chain, or by a name of the program's own.
enum TransactionName: Hashable {
  case hash(String)
  case place(String)
  case own(String)

  /// Nil for none.
  init?(_ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    let small = text.lowercased()
    let digits = small.hasPrefix("0x") ? small.dropFirst(2) : small[...]
    if digits.utf8.count < small.utf8.count
      || digits.utf8.count == 64 && digits.allSatisfy(\.isHexDigit)
    {
      self = .hash(String(digits))
    } else if small.split(separator: "-").count == 2,
      small.allSatisfy({ $0 == "-" || $0.isASCII && $0.isNumber })
    {
      self = .place(small)
    } else {
      self = .own(text)
    }
  }

  /// Whether both are certainly of two transactions: names of one kind that differ. What programs call
  /// them can be compared within files of one kind alone.
  static func differ(_ one: String?, _ other: String?, ofOneKind isOneKind: Bool) -> Bool {
    guard one != other, let mine = TransactionName(one), let theirs = TransactionName(other) else {
      return false
    }
    switch (mine, theirs) {
    case (.hash, .hash), (.place, .place): return mine != theirs
    default: return isOneKind && mine != theirs
    }
  }
}
