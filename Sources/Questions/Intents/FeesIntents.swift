extension Intent {
  static let fees: [Intent] = [
    Intent(
      "fees", .fees, "What fees are there?", de: "Welche Gebühren gibt es?",
      es: "¿Qué comisiones hay?",
      [
        "fee stake? what? howmuch? root? #subnet? #amount? #tao? transaction? who? leave? list? all? now? subnet? alpha? cost? paid? define? #rate? where? tao? can? need? move? -validator -breakeven -claim -exchange +1",
        "cost stake/transaction/#subnet/root howmuch? fee? #amount? #tao? what? transaction? paid? leave? all? #subnet? root? tao? again? -claim -alpha -earn",
        "transaction cost/paid stake? howmuch?",
        "cost stake leave all? +1",
        "cost list/all",
        "paid stake leave cost?",
        "who get #rate transaction",
        "fee leave stake +2",
      ]),
    Intent(
      "price-impact", .fees, "What is price impact?",
      [
        "impact #amount? #tao? #alpha? alpha? price? #subnet? subnet? why? define? less? get? how? howmuch? buy? what? large? pool? more? cost? fall? move? +2",
        "less alpha why/price get? price? +2",
        "price move howmuch #amount",
        "buy price more why #rate? impact?",
        "buy move/rise price #amount? howmuch? alpha?",
        "why less get price",
        "rise price buy/stake #amount/#tao howmuch? #subnet?",
      ]),
    Intent(
      "slippage", .fees, "What is slippage tolerance?", de: "Was ist Slippage-Toleranz?",
      es: "¿Qué es el deslizamiento?",
      [
        "slippage define? fee? #rate? what? should? how? impact? lose? transaction? why? price? safe? difference? can? stake? cost? same? +2"
      ]),
    Intent(
      "take", .fees, "What is the validator's take?",
      [
        "take validator? what? howmuch? #rate? best? reward? stake? define? who? fee? keep? less? minimum? -raises root? where? more? good? choose? safe? why? now? +2",
        "validator fee/cost/keep howmuch? what? reward? paid? stake? #rate? +1",
        "validator #rate best/take/fee? good?",
        "validator howmuch keep/paid/earn/get/cost reward? +1",
        "validator paid how/howmuch",
      ]),
    Intent(
      "break-even", .fees, "When have I earned back the costs?",
      de: "Wann sind die Kosten wieder verdient?",
      es: "¿Cuándo recupero los costes?",
      [
        "breakeven fee? cost? howlong? when? reward? #time? #subnet? #amount? #tao? earn? stake? lose? need? get? alpha? root? start? paid? price? lock? leave? +2",
        "howlong/when fee/cost paid reward? earn? +2",
        "howlong reward/earn more fee/cost",
      ]),
    Intent(
      "spread", .fees, "Does it help to split an order?",
      [
        "split #amount? #tao? #subnet? alpha? stake? buy? difference? should? all? or? transaction? one? best? impact? many? subnet? now? cost? fee? how? slippage? large? -leave -sell -emission -proportion -diversify +2",
        "split transaction stake/buy",
        "one many transaction +1",
        "split buy alpha",
      ]),
  ]
}
