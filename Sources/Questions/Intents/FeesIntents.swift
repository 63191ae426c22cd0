extension Intent {
  static let fees: [Intent] = [
    Intent(
      "buy-alpha", .fees, "How much alpha does an amount of TAO buy?",
      may: """
        alphafor alpha get howmuch #amount #tao #subnet subnet buy price stake tao what when swap
        getin cost fee paid paymore transaction own
        """,
      asked: [
        "getin cost/fee/howmuch/paid #subnet/subnet/alpha -leave -sell -breakeven -inout +8",
        "alphafor #tao #subnet +8",
        "alphafor #amount/#tao +6", "alphafor get/buy/stake +2", "alphafor #subnet +3",
      ]),
    Intent(
      "less-after", .fees, "Why is it less right after staking?",
      may: """
        stake why less #amount #tao #alpha alpha #subnet subnet root tao coins wallet show past now
        mine lose price get not when howmuch
        """,
      asked: ["lessafter +8", "lessafter why/stake/alpha/#subnet +9"]),
    Intent(
      "fees", .fees, "What fees are there?",
      de: "Welche Gebühren gibt es?",
      es: "¿Qué comisiones hay?",
      may: """
        stake what howmuch root #subnet #amount #tao transaction who leave list all now subnet
        alpha cost define #rate where tao can need move paid fee again get rate or land coins when
        buy disposal fresh nothing why
        """,
      asked: [
        "fee -validator -breakeven -claim -impact +1",
        "fee what/paid #tao/#amount -leave -validator -breakeven -claim -alpha +6",
        "getin cost/fee root +6",
        """
        fee stake/transaction/what/#amount/root/#subnet/list -validator -breakeven -claim \
        -impact +2
        """,
        "cost stake/transaction/#subnet/root -claim -alpha -earn",
        "transaction cost/paid",
        "cost stake leave again/all/list/or +4",
        "stake leave fee +4",
        "cost list/all",
        "paid stake leave +3",
        "who get #rate transaction +4",
        "fee leave list/stake/all/what +1",
        "fee land leave +4",
        "cost leave all list +2",
        "why nothing stake #tao",
        "fee nothing/why/stake +2",
        "fee move -cost",
        "how cost stake leave +6",
        "paid/cost stake leave again +6",
        "fee cost -leave +3",
      ]),
    Intent(
      "price-impact", .fees, "What is price impact?",
      may: """
        #amount #tao #alpha alpha price #subnet subnet why define less get how howmuch buy what
        large pool more cost fall move #rate impact quote true difference not now data
        """,
      asked: [
        "impact #tao/#amount #subnet +6",
        "impact +2",
        "less alpha why/price +2",
        "price move howmuch #amount",
        "buy price more why",
        "buy move/rise price",
        "why less get price",
        "rise price buy/stake #amount/#tao",
        "impact price/alpha/why/#amount +1",
        "impact quote/define",
      ]),
    Intent(
      "slippage", .fees, "What is slippage tolerance?",
      de: "Was ist Slippage-Toleranz?",
      es: "¿Qué es el deslizamiento?",
      may: """
        define fee #rate what should how impact lose transaction why price safe difference can
        stake cost same
        """,
      asked: [
        "slippage +2",
        "slippage fee/define/#rate",
        "slippage minimum/whatif +6",
      ]),
    Intent(
      "take", .fees, "What is the validator's take?",
      may: """
        validator what howmuch #rate best reward stake define who fee keep less minimum root where
        more good choose safe why now paid take
        """,
      asked: [
        "take choose/which/should/best -subnet +6",
        "take stake/coins/portion/all -earn -#subnet -choose +5",
        "validator portion/keep/get coins/stake/reward/tao -custody -move -slash +5",
        "validator cost #amount/#tao +6",
        "take -raises +2",
        "validator fee/cost/keep +1",
        "validator #rate",
        "validator howmuch keep/paid/earn/get/cost +1",
        "validator paid how/howmuch",
        "validator keep/cost howmuch",
        "take define/what/howmuch +1",
      ]),
    Intent(
      "break-even", .fees, "When have I earned back the costs?",
      de: "Wann sind die Kosten wieder verdient?",
      es: "¿Cuándo recupero los costes?",
      may: """
        fee cost howlong when reward #time #subnet #amount #tao earn stake lose need get alpha
        root start paid price lock leave worthit whatif subnet coins all
        """,
      asked: [
        "breakeven +2",
        "howlong/when fee/cost paid +2",
        "howlong reward/earn more fee/cost",
        "breakeven fee/cost/howlong/when +1",
        "breakeven howlong cost +3",
        "howlong cost #tao/#amount",
      ]),
    Intent(
      "spread", .fees, "Does it help to split an order?",
      may: """
        #amount #tao #subnet alpha stake buy difference should all or transaction one best impact
        many subnet now cost fee how slippage large worthit #time earn move good what whatif more
        """,
      asked: [
        "split -leave -sell -emission -proportion -diversify +2",
        "split buy/stake/#amount/transaction/alpha/worthit +3",
        "split transaction",
        "one many transaction",
        "diversify transaction/buy",
        "split worthit #time +5",
      ]),
  ]
}
