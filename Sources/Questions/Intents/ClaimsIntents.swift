extension Intent {
  static let claims: [Intent] = [
    Intent(
      "claim", .claims, "How do I claim root rewards?",
      de: "Wie hole ich Root-Belohnungen ab?",
      es: "¿Cómo reclamo las recompensas de root?",
      may: """
        how root reward cost fee howmuch when where worthit need should #tao #amount howoften mine
        can unclaimed minimum define not what transaction get all alpha tao start coins validator
        stake show claim exact true early past again goodtime
        """,
      asked: [
        "claim -expire -keepswap -tax +1",
        "claim root/reward/how/cost/fee/need/when/where/howmuch -expire -keepswap -tax +2",
        """
        unclaimed fee/cost/#amount/worthit/how/define/root/reward -lose -leave -expire -move \
        -tax +1
        """,
        "unclaimed not",
        "unclaimed claim not +4",
        "reward root get how",
        "reward root leave/where how",
        "claim goodtime +6",
        "claim when/should +2",
        "claim exact true +8",
        "claim not exact +4",
      ]),
    Intent(
      "claim-lost", .claims, "Do I lose unclaimed rewards?",
      may: """
        reward root leave move lose expire whatif claim validator stake sell coins subnet dereg
        unclaimed first or when need
        """,
      asked: [
        "unclaimed lose/leave/move/expire/whatif +2",
        "claim lose/expire +2",
        "claim leave/move +2 -how",
        "reward lose/whatif leave/move +1",
        "reward expire +2",
        "root reward leave/move lose/whatif",
        "unclaimed expire/lose/leave/move +3",
        "expire reward/claim/unclaimed +3",
      ]),
    Intent(
      "keep-swap", .claims, "Keep or swap: what becomes of root dividends?",
      may: """
        root reward claim define alpha tao what how sell which best should form keep swap stake
        get subnet own earn can coins units or not mine compound unclaimed
        """,
      asked: [
        "keepswap +2",
        "root reward swap/keep/sell -tax +2",
        "keep swap +2",
        "claim keep/swap/sell -tax +1",
        "root reward form",
        "root reward alpha",
        "keepswap",
        "keepswap root/alpha/reward/claim +2",
        "keepswap unclaimed",
        "keepswap alpha/root/reward +4",
        "keep claim/root define +4",
      ]),
  ]
}
