extension Intent {
  static let tax: [Intent] = [
    Intent(
      "legal", .tax, "Is staking legal, or allowed by my faith?",
      may: "legal stake tao bittensor #country can country reward earn own",
      asked: ["legal -tax -scam +5", "legal stake -tax -scam +6"]),
    Intent(
      "tax", .tax, "Are rewards taxed?",
      de: "Muss ich Belohnungen versteuern?",
      es: "¿Tributan las recompensas?",
      may: """
        reward stake sell when get what need how #amount earn howmuch leave can paid not mine
        coins now tao where or #rate root own true claim price unclaimed should fee who alpha
        """,
      asked: [
        "tax -record -#country +1",
        "tax reward/when/need/paid/earn/get/stake -#country +1",
        "tax unclaimed reward",
        "tax sell get/when",
        "tax sell/disposal when/or +3 -alpha -move",
        "tax reward #country",
        "tax reward how +2",
        "tax define/when +2",
      ]),
    Intent(
      "tax-swap", .tax, "Is a swap into alpha a taxable sale?",
      may: """
        alpha #subnet root stake move disposal leave #amount #tao subnet tao can whatif true
        transaction swap validator tax holdingrule sell when coins fee again now undo reward buy
        """,
      asked: [
        "tax disposal/transaction/swap/move -record -#country +3",
        "tax alpha stake/leave/move/swap/buy/sell -reward -#country +1",
        "disposal stake/alpha/move +1 -large",
        "tax move +2",
        "tax leave -reward",
        "disposal tax",
        "tax disposal holdingrule swap/move/transaction +6",
        "disposal holdingrule -#country +4",
        "tax swap/alpha/move disposal +2",
        "disposal move +4",
      ]),
    Intent(
      "tax-country", .tax, "What is the tax in a country?",
      de: "Wie ist die Steuer in einem Land?",
      es: "¿Cómo tributa en un país?",
      may: """
        reward stake holdingrule disposal alpha sell swap what how #rate howmuch transaction #time
        root now earn when record paid need move
        """,
      asked: [
        "#country tax +3",
        "country tax +4",
        "#country reward/stake/alpha/holdingrule/sell +2",
        "tax holdingrule -disposal +3",
        "holdingrule stake/reward/tao",
        "#country reward #rate +4",
        "#country paid reward +4",
      ]),
    Intent(
      "records", .tax, "What records should I keep?",
      may: """
        tax reward alpha how keep what need stake transaction best price holdings paid which buy
        tao report #country should past show many exchange record claim all where get list data
        """,
      asked: [
        "record +2",
        "keep tax",
        "tax record",
        "tax report",
        "record how/keep/what/tax +1",
      ]),
  ]
}
