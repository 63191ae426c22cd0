import CivilTime
import Decimals
import Importers
import Inquiry
import Market
import StakingEconomics
import StakingModel
import TextFormats

extension RecordsAnswer {
  /// How the records count, each choice in a sentence.
  var terms: [String] {
    let wish = result.wish
    var terms = [
      "\(wish.method.name): \(wish.method.meaning.prefix(1).lowercased())"
        + wish.method.meaning.dropFirst().dropLast(),
      wish.treatment.rawValue, receipts,
    ]
    let zone = wish.year.utcOffset == 0 ? "UTC" : "UTC\(Self.offset(wish.year.utcOffset))"
    terms.append(
      wish.year.month == 1 && wish.year.day == 1
        ? "calendar years, days in \(zone)"
        : "years begin on \(Self.twoDigits(wish.year.month))-\(Self.twoDigits(wish.year.day)), month "
          + "and day; days in \(zone)")
    if let yearTerm { terms.append(yearTerm) }
    terms += outflowTerms
    if result.events.contains(where: { $0.event.feeRao > 0 }) {
      terms.append(
        "fees in TAO go out beside what they are paid for: what they had cost is the cost of fees, and "
          + "in no gain")
    }
    if !result.priceSources.isEmpty {
      terms.append(
        "prices: "
          + result.priceSources.map { "\($0.source) (\(NumberFormat.counted($0.count, "event")))" }
          .joined(separator: ", "))
    }
    if let roundingNote { terms.append(roundingNote) }
    return terms + found.notes + leftOut
  }

  /// What reading left out or has to say, file by file: it is in none of these sums.
  private var leftOut: [String] {
    found.files.flatMap { file in
      let name = SafeText.neutralised(file.name, limit: 60)
      let zone = file.isLocal ? file.timeZone.map { ["\(name): time zone: \($0)"] } ?? [] : []
      return zone
        + file.leftOut.map {
          "\(name): \(NumberFormat.counted($0.count, "row")) left out, \($0.reason)"
        } + file.notes(in: unit.text).map { "\(name): \($0)" }
        + file.checks.filter { !$0.agrees }.map {
          "\(name): \($0.subject) \($0.sum), but the file's own total is \($0.total)"
        }
    }
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

  private static func offset(_ seconds: Int64) -> String {
    let (hours, minutes) = (abs(seconds) / 3600, abs(seconds) % 3600 / 60)
    return (seconds < 0 ? "−" : "+") + "\(hours)" + (minutes > 0 ? ":\(minutes)" : "")
  }

  /// What counts as one receipt.
  private var receipts: String {
    let daily = result.dailyCount
    let telling =
      daily == 0
      ? "the files tell each at its time"
      : daily == result.eventCount
        ? "the files tell days, not times" : "\(daily) of them tell the day alone"
    switch result.wish.receipt {
    case .event: return "income counts event by event, as the files have it: \(telling)"
    case .day:
      let joined = result.eventCount - result.events.count
      return "income counts by day and asset, at the last price of the day: "
        + "\(NumberFormat.counted(joined, "event")) joined others; \(telling)"
    }
  }

  /// What is not known and what that leaves open, kind by kind.
  var notes: [String] {
    var groups: [Group: (count: Int, first: Int64, last: Int64)] = [:]
    for fault in result.faults {
      guard result.events.indices.contains(fault.event) else { continue }
      let time = result.events[fault.event].event.time
      let group = Group(fault.kind)
      let known = groups[group]
      groups[group] = (
        (known?.count ?? 0) + 1, min(known?.first ?? time, time), max(known?.last ?? time, time)
      )
    }
    let words = groups.sorted { ($0.value.first, $0.key.text) < ($1.value.first, $1.key.text) }.map
    {
      entry -> String in
      let (count, first, last) = entry.value
      let (from, to) = (UnixTime(seconds: first).date.text, UnixTime(seconds: last).date.text)
      let when = from == to ? "on \(from)" : "from \(from) to \(to)"
      return "\(NumberFormat.counted(count, "event")) \(when): \(entry.key.text)"
    }
    return PriceDoubt.words(result.priceDoubts) + result.priceNotes + words + costless
      + result.otherCurrencies.map {
        "\(NumberFormat.counted($0.count, "event")): paid in \($0.currency), which does not count "
          + "here; the price of the day does, where there is one"
          + (Currency.named($0.currency).map { ". `--in \($0.code)` counts what was paid" } ?? "")
      }
  }

  /// What was received for parts whose cost is not known: known, but in no sum, for no gain follows.
  private var costless: [String] {
    years.filter { $0.costlessProceeds > .zero }.map { year in
      let digits = unit == .tao ? 9 : 2
      return "\(periodName(year)): \(NumberFormat.fixed(rao: year.costlessProceeds.nano, digits)) "
        + "\(unit.text) were received for what has no known cost; they are in no sum above"
    }
  }

  /// Faults that say the same of one asset.
  private struct Group: Hashable {
    let text: String

    init(_ kind: LedgerFault.Kind) {
      text =
        switch kind {
        case .moreThanHeld(let asset, _, _):
          "more \(asset.sign) went out than the records have; what it cost is not known"
        case .missingPrice(let unit, let asset):
          "no price of \(asset.sign) in \(unit.text) on the day; give prices with --prices FILE"
        case .missingCost(let asset):
          "\(asset.sign) came from elsewhere or was there before; what it once cost is not in the files"
        case .money: "an amount of money is below zero or too large"
        case .tooLarge: "a value is too large"
        case .quantity, .fee: "an amount is none that there can be; the event does not count"
        case .time: "a time is none; the event does not count"
        case .outOfOrder: "it is earlier than the one before it"
        case .rootNotOneToOne: "root pays one for one, but the amounts differ"
        }
    }
  }
}
