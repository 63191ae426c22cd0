import Inquiry

/// From what is earned to what arrives.
extension SummaryReport {
  static let netShape: [String: TemplateShape] = [
    "netSteps": .list(["name": .text, "tao": .text]), "waterfallChart": .optional(.markup),
    "hasHeldBack": .flag,
  ]

  var netValues: TemplateRecord {
    [
      "netSteps": .list(netSteps.map { ["name": .text($0.name), "tao": .text($0.text)] }),
      "hasHeldBack": .flag((outlook.waterfall?.rao(.locked) ?? 0) != 0),
    ]
  }

  /// The steps that are not nothing, in words.
  var netSteps: [(name: String, rao: Int128, text: String, isSum: Bool)] {
    let steps = (outlook.waterfall?.steps ?? []).filter { $0.step.isSum || $0.rao != 0 }
    return steps.map { step, rao in
      let text = step.isSum ? Words.tao(rao: rao) : Words.gain(rao: rao)
      return (SummaryReport.name(step), rao, text, step.isSum)
    }
  }

  private static func name(_ step: HoldingsWaterfall.Step) -> String {
    switch step {
    case .gross: "Before anybody's part"
    case .take: "What takes cost"
    case .commission: "What commissions cost"
    case .earned: "You earn, net"
    case .claiming: "Claiming on root"
    case .leaving: "Leaving it all then"
    case .locked: "Not to be had then"
    case .inHand: "Above today's worth"
    }
  }
}
