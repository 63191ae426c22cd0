/// Decimal text of a number, the same on every machine and in every locale.
///
/// Rounds half away from zero to `digits` places and drops trailing zeros; what is not finite is 0.
func decimalText(_ value: Double, digits: Int = 2) -> String {
  let places = max(0, min(6, digits))
  let scale = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000][places]
  let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
  guard scaled.isFinite, scaled.magnitude < 0x1p62, scaled != 0 else { return "0" }
  let whole = String(Int64(scaled.magnitude))
  let padded = String(repeating: "0", count: max(0, places + 1 - whole.count)) + whole
  let point = padded.index(padded.endIndex, offsetBy: -places)
  var fraction = String(padded[point...])
  while fraction.hasSuffix("0") { fraction.removeLast() }
  let text = String(padded[..<point]) + (fraction.isEmpty ? "" : "." + fraction)
  return (scaled < 0 ? "-" : "") + text
}

/// A position as a share of the width: `37.5%`.
func percentText(_ share: Double) -> String {
  decimalText(min(1, max(0, share.isFinite ? share : 0)) * 100, digits: 3) + "%"
}
