extension Intent {
  static let tax: [Intent] = [
    Intent(
      "tax", .tax, "Are rewards taxed?", de: "Muss ich Belohnungen versteuern?",
      es: "¿Tributan las recompensas?",
      [
        "tax reward? stake? sell? when? get? what? need? how? #amount? earn? howmuch? leave? can? paid? not? mine? coins? now? tao? where? or? #rate? root? own? true? claim? price? -record -#country",
        "tax reward/when/need/paid/earn when? reward? need? sell? +1",
        "tax sell reward/get/when +2",
      ]),
    Intent(
      "tax-swap", .tax, "Is a swap into alpha a taxable sale?",
      [
        "tax disposal/transaction/swap/move alpha?/#subnet?/root? stake? move? disposal? leave? #amount? #tao? alpha? subnet? tao? #subnet? can? whatif? true? transaction? swap? validator? -record -#country +3",
        "tax alpha stake/leave/move/swap/buy/sell whatif? disposal? -reward -#country +1",
        "disposal stake/alpha/move tax? whatif? alpha? root? +1 -large",
        "tax move root? #subnet? subnet? validator? +2",
        "tax leave alpha?/stake? disposal? -reward",
      ]),
    Intent(
      "tax-country", .tax, "What is the tax in a country?", de: "Wie ist die Steuer in einem Land?",
      es: "¿Cómo tributa en un país?",
      [
        "#country tax reward? stake? holdingrule? disposal? alpha? sell? swap? what? how? #rate? howmuch? transaction? #time? root? now? earn? when? record? paid? need? move? +3",
        "tax holdingrule stake? reward? #time? #rate? how? +2",
        "#country reward/stake/alpha paid?/what?/#rate?/how?/holdingrule? #rate? holdingrule? reward? +1",
        "holdingrule stake/reward/tao",
      ]),
    Intent(
      "records", .tax, "What records should I keep?",
      [
        "record tax? reward? alpha? how? keep? what? need? stake? transaction? best? price? holdings? paid? which? buy? tao? report? #country? should? past? show? many? exchange? +2",
        "keep tax what?/need?/how? record? reward?",
        "tax record",
        "tax report",
      ]),
  ]
}
