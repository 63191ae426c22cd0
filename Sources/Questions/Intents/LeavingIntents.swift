extension Intent {
  static let leaving: [Intent] = [
    Intent(
      "leave", .leaving, "How do I get my TAO back?", de: "Wie bekomme ich meine TAO zurück?",
      es: "¿Cómo recupero mis TAO?",
      [
        "leave how? root? #subnet? subnet? alpha? stake? tao? wallet? #amount? #tao? #alpha? where? coins? can? what? help? sell? all? start? mine? need? again? exchange? #exchange? get? show?",
        "leave how/where/help/start +1 tao? coins? alpha? #subnet? root?",
        "sell how/where alpha?/#subnet?/#amount?/stake?/tao? #alpha? all? leave? coins? -goodtime +1",
        "sell alpha how",
        "again tao/coins get how",
        "leave holdings",
      ]),
    Intent(
      "leave-cost", .leaving, "What does it cost to leave?", de: "Was kostet das Aussteigen?",
      es: "¿Cuánto cuesta salir?",
      [
        "leave cost/fee howmuch? cost? fee? root? #subnet? alpha? #amount? #alpha? #tao? now? early? get? what? stake? sell? lose? subnet? whatif? again? transaction? +2 -compound",
        "leave howmuch #amount/#alpha/now/get/#subnet get? again? cost? alpha? now? #tao? #alpha? #subnet? sell? lose? whatif? root? +1",
        "sell howmuch/cost/fee #alpha?/#amount? now? get? alpha? #subnet? cost? leave? +1",
        "leave lose #amount?/now? get? #subnet? howmuch? early?",
        "leave early cost? fee?",
        "sell #alpha get/cost/what",
        "leave what/howmuch get",
        "stake leave cost/lose #amount? now? +1",
      ]),
    Intent(
      "leave-time", .leaving, "How long does leaving take?", de: "Wie lange dauert das Aussteigen?",
      es: "¿Cuánto tarda el retiro?",
      [
        "leave howlong/when/now? root? #subnet? stake? wallet? coins? tao? #time? howlong? when? again? get? exchange? land? not? nothing? #amount? #exchange? subnet? alpha? lock? +2 -goodtime -should",
        "leave now/nothing -cost -howmuch -should -goodtime #time? howlong? nothing?",
        "howlong coins/tao/get again/land/leave? +1",
        "when coins/tao again/land wallet? leave? stake?",
        "leave #time howlong?/when?/can?",
        "sell howlong",
        "leave nothing land?",
        "leave land when? wallet?",
      ]),
    Intent(
      "leave-part", .leaving, "Can I take out a part?",
      [
        "leave some/#share can? some? #share? all? #amount? stake? coins? tao? or? not? keep? alpha? +2",
        "rewardsonly leave?/can?/sell? some? claim? get? keep? +3",
        "leave #amount all not?",
        "some leave/sell",
        "leave all or some",
        "leave reward keep",
        "leave reward stake keep? -root",
      ]),
    Intent(
      "leave-large", .leaving, "Can a large stake be sold?",
      [
        "large leave/sell/pool #amount? #tao? leave? sell? can? pool? impact? split? alpha? #subnet? subnet? how? fall? best? metric? price? #alpha? whatif? #rate? +2",
        "sell/leave split impact? large? alpha? #amount? #alpha? +2",
        "large pool coins? alpha?",
        "sell/leave impact large? #amount? #alpha? price?",
        "sell pool",
        "leave metric/pool large?/#amount?",
        "sell many #alpha",
        "sell all price fall",
      ]),
    Intent(
      "when-sell", .leaving, "When should I sell?", de: "Wann soll ich verkaufen?",
      es: "¿Cuándo debería vender?",
      [
        "goodtime sell?/leave? should? alpha? now? when? stake? #subnet? subnet? all? fall? rise? price? whatif? tao? coins? +2",
        "sell when/should now? alpha? tao? goodtime? +2",
        "leave when/now should subnet? #subnet? alpha? root? all? +1 -howlong",
        "should sell/leave now? #subnet? alpha? fall? rise? +1",
        "sell rise/fall #subnet? now? -#change -large -whatif",
      ]),
    Intent(
      "switch", .leaving, "How do I move stake to another subnet or validator?",
      de: "Wie wechsle ich Subnet oder Validator?", es: "¿Cómo cambio de subred o de validador?",
      [
        "move validator?/subnet?/#subnet?/root?/stake?/alpha? #several? root? #subnet? alpha? cost? fee? how? leave? can? transaction? one? howlong? howmuch? subnet? validator? tao? need? some? mine? many? what? -tax -units -unclaimed -disposal +1",
        "move root #subnet +2",
        "move validator +2 -units",
        "move subnet/#several +1",
        "move stake +1 cost? fee? -wallet",
      ]),
  ]
}
