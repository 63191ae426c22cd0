extension Intent {
  static let claims: [Intent] = [
    Intent(
      "claim", .claims, "How do I claim root rewards?", de: "Wie hole ich Root-Belohnungen ab?",
      es: "¿Cómo reclamo las recompensas de root?",
      [
        "claim how? root? reward? cost? fee? howmuch? when? where? worthit? need? should? #tao? #amount? howoften? mine? can? unclaimed? minimum? define? not? what? transaction? get? all? alpha? tao? start? coins? validator? stake? show? -expire -lose -keepswap -tax +1",
        "unclaimed fee/cost/#amount/worthit/how claim? #tao? reward? root? -lose -leave -expire +1",
        "unclaimed not claim -lose -leave -move",
        "reward root get how +1",
        "reward root leave/where how -move -unclaimed",
        "claim need reward?",
      ]),
    Intent(
      "claim-lost", .claims, "Do I lose unclaimed rewards?",
      [
        "unclaimed lose/leave/move/expire/whatif reward? root? leave? move? lose? expire? whatif? claim? validator? stake? sell? coins? subnet? dereg? +2",
        "claim lose/expire reward? root? leave? move? unclaimed? first? or? whatif? when? +2",
        "claim leave/move first? or? expire? reward? need? lose? unclaimed? +2 -how",
        "reward lose/whatif leave/move validator? root? +1",
        "reward expire root? claim? lose? +2",
        "root reward leave/move lose/whatif",
      ]),
    Intent(
      "keep-swap", .claims, "Keep or swap: what becomes of root dividends?",
      [
        "keepswap root? reward? claim? define? alpha? tao? what? how? sell? which? best? should? form? keep? swap? stake? +2",
        "root reward swap/keep/sell alpha? tao? form? -tax +2",
        "keep swap +2",
        "claim keep/swap/sell alpha? root? -tax +1",
        "root reward form",
        "root reward alpha form?/sell?/get?/tao?",
      ]),
  ]
}
