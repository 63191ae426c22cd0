import Decimals
import Reports

/// What `.ci/bench/batch.py` fills into its page: numbers that are written when the page is.
struct BenchPerson {
  static let shape: TemplateShape = [
    "name": .text, "block": .text, "time": .text, "worth": .text, "money": .text, "leaving": .text,
    "positions": .list([
      "where": .text, "validator": .text, "held": .text, "worth": .text, "left": .text,
      "rate": .text, "take": .text, "month": .text, "year": .text,
    ]),
    "fan": .list(["x": .text, "y": .text]),
    "ranges": .list(["days": .text, "low": .text, "middle": .text, "high": .text]),
    "steps": .list(["name": .text, "value": .text]), "risks": .list(.text),
    "assumptions": .list(.text),
  ]

  private let number: Int
  private let rows: [(held: Double, price: Double, rate: Double)]

  init(_ number: Int) {
    self.number = number
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ low: Double, _ high: Double) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return low + (high - low) * Double(state >> 11) / Double(UInt64(1) << 53)
    }
    rows = (0..<8).map { _ in (next(1, 900), next(0.01, 0.2), next(0.04, 0.6)) }
  }

  /// The numbers as text, as they are each time a page is filled.
  var values: TemplateValue {
    let worth = rows.reduce(0) { $0 + $1.held * $1.price }
    let year = rows.reduce(0) { $0 + $1.held * $1.price * $1.rate }
    let steps = [
      ("Gross", year * 1.22), ("Take", -year * 0.22), ("Claiming", -0.002),
      ("Leaving", -worth * 0.02),
    ]
    return [
      "name": "Person \(number) & Co", "block": .text(String(9_240_381)), "time": "2026-10-08",
      "worth": four(worth), "money": .text(NumberFormat.fixed(worth * 268, 2)),
      "leaving": four(worth * 0.98),
      "positions": .list(rows.indices.map(row)),
      "fan": .list(
        (0..<40).map { ["x": .text(String($0 * 8)), "y": .text(String(120 - 2 * $0))] }),
      "ranges": .list(
        [30, 90, 180, 365].map { days in
          [
            "days": .text(String(days)), "low": four(-worth / 3), "middle": four(worth / 50),
            "high": four(worth / 2),
          ]
        }),
      "steps": .list(
        steps.map { name, value in
          [
            "name": .text(name),
            "value": .text((value > 0 ? "+" : "") + NumberFormat.fixed(value, 4)),
          ]
        }),
      "risks": .list(BenchPerson.risks),
      "assumptions": .list(
        [
          "Prices stand still.", "Rates follow the rules.",
          "The block is \(9_240_381 - number % 50).",
        ]
      ),
    ]
  }

  private static let risks: [TemplateValue] = [
    "A price falls faster than rewards come.", "A subnet is removed.",
    "Leaving a small pool costs more.", "A take changes.", "An exchange pays nothing back.",
  ]

  private func row(_ place: Int) -> TemplateValue {
    let row = rows[place]
    let worth = row.held * row.price
    return [
      "where": "SN\(place * 9)", "validator": "Validator <\(number % 64)>", "held": four(row.held),
      "worth": four(worth), "left": four(worth * 0.98),
      "rate": .text(NumberFormat.fixed(row.rate * 100, 2) + " %"), "take": "18 %",
      "month": four(worth * row.rate / 12), "year": four(worth * row.rate),
    ]
  }

  private func four(_ value: Double) -> TemplateValue { .text(NumberFormat.fixed(value, 4)) }
}
