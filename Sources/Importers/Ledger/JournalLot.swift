/// What a posting says of a lot behind its amount: `{400 EUR}` for each, `{{4000 EUR}}` for all.
struct JournalLot {
  let price: Substring?
  let isTotal: Bool
  /// When it was acquired, where it says it: `[2025-02-10]`.
  var date: DateText?

  /// Takes it out of the text of a posting, with its date and its note; nil where it does not end.
  init?(removedFrom text: inout String) {
    guard let open = text.firstIndex(of: "{") else {
      (price, isTotal) = (nil, false)
      return
    }
    guard let close = text[open...].lastIndex(of: "}") else { return nil }
    let inner = text[open...close]
    isTotal = inner.hasPrefix("{{")
    guard !isTotal || inner.hasSuffix("}}") else { return nil }
    // `{=400 EUR}` fixes a price, which changes nothing here.
    price = inner.drop { $0 == "{" || $0 == "=" }.prefix { $0 != "}" }
    let rest = text[text.index(after: close)...]
    if let open = rest.firstIndex(of: "["), let end = rest[open...].firstIndex(of: "]") {
      let day = rest[rest.index(after: open)..<end].map { $0 == "/" || $0 == "." ? "-" : $0 }
      date = DateText(String(day), .yearFirst)
    }
    text = text[..<open] + (rest.firstIndex(of: "@").map { String(rest[$0...]) } ?? "")
  }
}
