import CivilTime
import Content
import Diagnostics
import Importers
import Market
import StakingEconomics
import TestSupport

/// Files of every kind, made up: no address of them is anybody's.
enum Fixtures {
  static let names = [
    "awaken.csv", "btcli-11-root.json", "btcli-11-stake-table.txt", "btcli-11-stake-value.json",
    "btcli-11-stake.json", "btcli-9-balance-table.txt", "btcli-9-balance.json",
    "btcli-9-stake-table.txt", "btcli-9-stake.json", "coinbase.csv", "coinledger.csv",
    "cointracker.csv", "cointracking.csv", "koinly-simple.csv", "koinly.csv", "kraken.csv",
    "taolab-income.csv", "taolab-ledger.csv", "taolab-records.csv",
    "sheet-de.csv", "sheet-en.csv", "sheet-rao.csv", "tao.journal", "taostats-balance.json",
    "taostats-coldkey.csv", "taostats-delegation.json", "taostats-tax.csv", "taostats-tax.json",
    "taostats-transfers.csv",
  ]

  /// 2026-11-22T12:00:00Z.
  static let context = ImportContext(now: UnixTime(seconds: 1_795_348_800))

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Fixtures/"

  static func text(_ name: String) -> String { TextFile.read(folder + name) ?? "" }

  static func read(
    _ name: String, _ text: String? = nil, as kind: String? = nil,
    in context: ImportContext = context
  ) throws(DiagnosticList) -> Import {
    try Importers.read(
      [ImportInput(name: name, text: text ?? Fixtures.text(name))], as: kind, in: context)
  }

  /// The codes of what is wrong with a text.
  static func faults(
    _ text: String, as kind: String? = nil, in context: ImportContext = context
  ) -> [String] {
    do throws(DiagnosticList) {
      _ = try read("me.csv", text, as: kind, in: context)
      return []
    } catch {
      return error.all.map(\.code)
    }
  }
}

extension Import {
  /// All that it says, for a person who looks at a difference.
  var report: String {
    var lines = files.flatMap(\.report)
    for position in positions {
      let locked = position.locked > 0 ? ", locked \(position.locked)" : ""
      let time = position.time.map { " at \($0.iso8601)" } ?? ""
      lines.append(
        "held: \(position.placeText), \(position.validator ?? "-"): \(position.rao) rao\(locked)\(time)"
      )
    }
    if let freeRao { lines.append("free: \(freeRao) rao") }
    for event in events {
      let fee = event.event.feeRao > 0 ? ", fee \(event.event.feeRao)" : ""
      let price = event.event.price
      let tao = price.taoPerAlpha.map { ", TAO/α \($0.decimal)" } ?? ""
      let fiat = price.fiatPerTAO.map { ", \(event.currency ?? "?")/TAO \($0.decimal)" } ?? ""
      lines.append(
        "event, line \(event.line): \(UnixTime(seconds: event.event.time).iso8601) "
          + "\(event.event.action.words)\(fee)\(tao)\(fiat)")
    }
    for sum in events.sums {
      lines.append("sum: \(sum.asset.sign) net \(sum.net), rewards \(sum.rewards)")
    }
    return (lines + notes.map { "note: \($0)" }).joined(separator: "\n") + "\n"
  }

  /// What must not change without a word: what is held, what is free, what came and went.
  var sums: [String] {
    let held = positions.map { "\($0.placeText) \($0.rao) \($0.locked)" }.sorted()
    return held + ["free \(freeRao.map(String.init) ?? "-")"]
      + events.sums.map { "\($0.asset.sign) \($0.net) \($0.rewards) \($0.fees)" }
  }

  /// The words it has for what a reader should know.
  var words: [String] {
    files.flatMap { file in
      file.notes + file.leftOut.map { "\($0.reason) \($0.count)" }
        + file.checks.map { "\($0.subject) \($0.agrees)" }
    } + notes
  }
}

extension ImportedFile {
  fileprivate var report: [String] {
    ["\(name): \(kind.name), by \(reason)", "rows: \(rowsRead)", "units: \(units)"]
      + (timeZone.map { ["time zone: \($0)"] } ?? [])
      + checks.map { "check: \($0.subject): \($0.sum), \($0.total), \($0.agrees)" }
      + leftOut.map { "left out: \($0.reason): \($0.count), lines \($0.lines)" }
      + notes.map { "note: \($0)" }
  }
}

extension LedgerEvent.Action {
  fileprivate var words: String {
    switch self {
    case .purchase(let asset, let rao, let cost):
      "purchase \(asset.sign) \(rao) for \(cost?.decimal ?? "?")"
    case .disposal(let asset, let rao, let proceeds):
      "disposal \(asset.sign) \(rao) for \(proceeds?.decimal ?? "?")"
    case .stake(let asset, let paid, let received): "stake \(paid) into \(asset.sign) \(received)"
    case .unstake(let asset, let paid, let received):
      "unstake \(asset.sign) \(paid) into \(received)"
    case .reward(let asset, let rao): "reward \(asset.sign) \(rao)"
    case .claim(let rao): "claim \(rao)"
    case .transferIn(let asset, let rao, let cost):
      "in \(asset.sign) \(rao)" + (cost.map { " for \($0.decimal)" } ?? "")
    case .transferOut(let asset, let rao): "out \(asset.sign) \(rao)"
    case .fee: "fee alone"
    }
  }
}
