import JSONText
import Testing

/// What is held says the same in the lab as in a summary: every position, every sum.
struct HoldingsAgreementTests {
  /// Lines with the positions of a profile that mean the same.
  private static let cases: [(lines: [String], positions: String)] = [
    (["hold 300 α64"], "  - {subnet: 64, alpha: 300}\n"),
    (["hold 120 TAO on root with take 9%"], "  - {root: 120 TAO, take: 9%}\n"),
    (
      [
        "hold 300 α64 bought for 20 TAO with take 9%", "hold 1000 α108",
        "hold 5 α64 validator Other", "hold 10 TAO on root",
        "hold 50 TAO at Exchange quoted 17.3% on 2026-09-01 commission 35% paid after 3 days",
        "hold 7 TAO at Shop",
      ],
      """
        - {subnet: 64, alpha: 300, bought_for: 20 TAO, take: 9%}
        - {subnet: 108, alpha: 1000}
        - {subnet: 64, alpha: 5, validator: Other}
        - {root: 10 TAO}
        - {custodial: Exchange, amount: 50 TAO, quoted_apy: 17.3%, quoted_on: 2026-09-01, \
      commission: 35%, withdrawal_days: 3}
        - {custodial: Shop, amount: 7 TAO}

      """
    ),
  ]

  @Test(arguments: cases.indices, [1, 90, 365])
  func verbsAgreeWithTheSummary(index: Int, days: Int) throws {
    var faces = try Faces()
    let (lines, positions) = Self.cases[index]
    for line in lines { #expect(faces.json(line)?["added"] != nil, "\(line)") }
    let summary = try faces.summary(positions, days: days, amount: nil)
    let held = faces.json("holdings") ?? .null
    let earning = faces.json("earn for \(days) days") ?? .null
    let leaving = faces.json("leave") ?? .null
    let report = faces.json("report summary --days \(days)") ?? .null
    #expect(report["positions"] == summary["positions"] && report["total"] == summary["total"])
    let (lab, file) = (report["comparison"], summary["comparison"])
    #expect(lab?["amount_rao"] == file?["amount_rao"] && lab?["days"] == file?["days"])
    // In the lab the offer that was set stands beside those of the profile.
    let ways = lab?["ways"]?.arrayValue?.filter {
      $0["title"]?.stringValue != "Exchange as you set it"
    }
    #expect(ways != nil && ways == file?["ways"]?.arrayValue)
    try expect(held, leaving, earning, summary)
    let total = summary["total"]
    for key in ["leaving_today", "leaving_later", "lost_by_leaving_rao", "spot_rao"] {
      #expect(leaving[key] == total?[key] && held["total"]?[key] == total?[key], "\(key)")
    }
    #expect(held["total"]?["result"] == total?["result"])
    #expect(earning["earned"] == total?["earned"])
    #expect(leaving["lost_by_leaving_share"] == total?["lost_by_leaving_share"])
    expectOutlook(summary, days: days, earning)
    for sum in held["total"]?["earned"]?.arrayValue ?? [] {
      #expect(total?["earned"]?.arrayValue?.contains(sum) == true, "\(sum)")
    }
  }

  /// The simulation of all that is held is the summary's own range, in the lab and of a file.
  @Test(arguments: cases.indices, [30, 365])
  func simulationsAgreeWithTheSummary(index: Int, days: Int) throws {
    var faces = try Faces()
    let (lines, positions) = Self.cases[index]
    for line in lines { _ = faces.json(line) }
    let report = faces.json("report summary --days \(days)") ?? .null
    let drawn = faces.json("montecarlo holdings for \(days) days") ?? .null
    let fan = try #require(report["outlook"]?["fan"]?.arrayValue)
    let ranges = try #require(drawn["ranges"]?.arrayValue)
    #expect(ranges.count == fan.count)
    for (one, other) in zip(ranges, fan) {
      for key in ["days", "low_rao", "middle_rao", "high_rao", "still_rao"] {
        #expect(one[key] == other[key], "\(key)")
      }
    }
    for key in ["paths", "correlation"] { #expect(drawn[key] == report["outlook"]?[key], "\(key)") }
    for key in ["below_today", "below_root"] {
      #expect(drawn["part_\(key)"] == report["outlook"]?[key], "\(key)")
    }
    #expect(drawn["spot_rao"] == report["total"]?["spot_rao"])
    // No take is named in the lab; a file's stand-in is the same.
    let summary = try faces.summary(positions, days: days, amount: nil)
    #expect(summary["outlook"]?["fan"] == report["outlook"]?["fan"])
  }

  /// The range of the summary has what `earn` says in it, and so has its way from gross to net.
  private func expectOutlook(_ summary: JSONValue, days: Int, _ earning: JSONValue) {
    let earned = earning["earned"]?.arrayValue?.first { $0["days"]?.int128 == Int128(days) }
    let rao = earned?["total"]?["rao"]
    let still = summary["outlook"]?["fan"]?.arrayValue?.last?["still_rao"]
    #expect(still == rao)
    let step = summary["waterfall"]?.arrayValue?.first { $0["step"] == "earned" }
    #expect(step?["rao"] == rao)
  }

  private func expect(
    _ held: JSONValue, _ leaving: JSONValue, _ earning: JSONValue, _ summary: JSONValue
  ) throws {
    let wanted = try #require(summary["positions"]?.arrayValue)
    for answer in [held, leaving, earning] {
      let found = try #require(answer["positions"]?.arrayValue)
      #expect(found.count == wanted.count)
      for (found, wanted) in zip(found, wanted) {
        for key in ["title", "spot_rao", "take_u16", "result_rao", "holding_rao", "netuid"] {
          #expect(found[key] == wanted[key], "\(key)")
        }
        #expect(found["leaving_net_rao"] == wanted["exit"]?["net_rao"])
        #expect(found["wait_days"] == wanted["exit"]?["wait_days"])
        let earned = wanted["earned"]?.arrayValue ?? []
        for one in found["earned"]?.arrayValue ?? [] {
          let same = earned.first { $0["days"] == one["days"] }
          #expect(same?["rao"] == one["rao"] && same?["at_least"] == one["at_least"])
        }
      }
    }
  }

  /// All of a place is what its positions say; a part is what an order of that size is quoted.
  @Test(arguments: [64, 51, 4, 8, 120, 1, 19])
  func leavingAPartAgreesWithTheQuote(netuid: Int) throws {
    var faces = try Faces()
    _ = faces.json("hold 300 α\(netuid)")
    let quote = faces.json("quote 100 α\(netuid)") ?? .null
    let part = faces.json("leave 100 α\(netuid)") ?? .null
    let received = try #require(quote["received_rao"]?.int128)
    let fee = try #require(quote["transaction_fee_rao"]?.int128)
    #expect(part["leaving_today"]?["rao"]?.int128 == received - fee)
    let all = faces.json("leave \(netuid)") ?? .null
    let whole = faces.json("quote 300 α\(netuid)") ?? .null
    let back = try #require(whole["received_rao"]?.int128)
    #expect(all["leaving_today"]?["rao"]?.int128 == back - fee)
  }
}
