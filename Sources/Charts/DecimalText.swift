import Decimals

/// Decimal text of a number as SVG takes it, with at most `digits` after the point.
func decimalText(_ value: Double, digits: Int = 2) -> String {
  NumberFormat.plain(value, upTo: digits)
}

/// A position as a share of the width: `37.5%`.
func percentText(_ share: Double) -> String {
  decimalText(min(1, max(0, share.isFinite ? share : 0)) * 100, digits: 3) + "%"
}
