extension Intent {
  static let leaving: [Intent] = [
    Intent(
      "leave", .leaving, "How do I get my TAO back?",
      de: "Wie bekomme ich meine TAO zurück?",
      es: "¿Cómo recupero mis TAO?",
      may: """
        root #subnet subnet alpha stake tao wallet #amount #tao #alpha coins can how where help
        sell all start mine need again exchange #exchange get show what usage some holdings
        disposal connect breakeven program who move source now quit
        """,
      asked: [
        "leave #alpha get/what/earn -cost -fee -lose -howlong +8",
        "sell #alpha get/what/earn/howmuch -cost -fee -lose -howlong +8",
        "leave +1",
        "leave how/where/help/start/show +2",
        "leave #subnet/root/alpha/#alpha +2",
        "sell how/where",
        "sell alpha/#alpha/#subnet",
        "again tao/coins get how",
        "leave tao/coins/stake/mine +1",
        "leave holdings",
        "leave connect how",
        "leave breakeven how -fee -cost",
        "sell now",
        "quit #subnet/root/subnet/alpha +6",
        "quit stake +5",
        "leave stake #tao what +4",
        "leave own stake +4",
        "leave wallet #tao",
      ]),
    Intent(
      "leave-cost", .leaving, "What does it cost to leave?",
      de: "Was kostet das Aussteigen?",
      es: "¿Cuánto cuesta salir?",
      may: """
        inout getin paid
        howmuch cost fee root #subnet alpha #amount #alpha #tao now early get what stake sell lose
        subnet whatif again transaction leave can price coins all mine worthit slash metric who
        more large free validator
        """,
      asked: [
        "leave cost/fee +2",
        "leave howmuch #amount/#alpha/now/get/#subnet +2",
        "leave howmuch",
        "sell howmuch/cost/fee +2",
        "sell #alpha howmuch/cost/get/what",
        "leave lose -can -claim -unclaimed +1",
        "leave early",
        "leave early cost/slash +4",
        "cost #alpha get/now/lose",
        "cost howmuch #alpha now/get +2",
        "goodtime howmuch cost #alpha +5",
        "leave howmuch/what get",
        "leave howmuch get now -#alpha +6",
        "inout cost/paid/fee #amount/#tao #subnet +10",
        "stake leave cost/lose #amount +2",
        "cost stake early",
        "leave slash early +3",
        "leave what cost +1",
        "again howmuch now #alpha/#amount",
        "leave what #alpha now",
        "leave free/cost +1",
        "cost leave stake who",
        "leave cost #alpha +2",
        "cost fee",
        "leave free cost +4 -list",
        "leave cost -stake +4",
        "leave cost #subnet/#alpha/early/what +4",
        "leave fee +3",
        "leave paid/cost what #amount root +6",
        "cost leave #amount what +6",
      ]),
    Intent(
      "leave-time", .leaving, "How long does leaving take?",
      de: "Wie lange dauert das Aussteigen?",
      es: "¿Cuánto tarda el retiro?",
      may: """
        root #subnet stake wallet coins tao #time howlong when again get exchange land not nothing
        #amount #exchange subnet alpha lock leave now minimum whatif past can howmuch mine own
        technical or #alpha validator
        """,
      asked: [
        "leave howlong +3",
        "anytime leave/can/get/stake/sell/coins +6",
        "leave when -should -goodtime +2",
        "leave land",
        "leave nothing +3",
        "leave now not",
        "howlong coins/tao/get again/land +2",
        "when coins/tao again/land/get +2",
        "when tao/coins own/lock leave +4",
        "leave #time howlong/when",
        "sell howlong +2",
        "leave past not +6",
        "leave past nothing +4",
        "leave not land",
        "howlong leave lock -keep -need +1",
        "leave howlong can/whatif/now +2",
        "leave past not minimum +8",
        "leave not past",
        "leave #time not",
        "leave howlong past +3",
        "leave howlong #amount +2",
        "leave not #time +3",
      ]),
    Intent(
      "leave-part", .leaving, "Can I take out a part?",
      may: """
        can some all #amount stake coins tao or not keep alpha claim reward get sell leave need
        #tao #share mine rewardsonly what #time worthit howmuch nothing portion earn
        """,
      asked: [
        "leave some +3",
        "leave #share +3",
        "leave #part +6",
        "rewardsonly +3",
        "rewardsonly leave/sell/some +3",
        "leave #amount all not",
        "some sell",
        "#share sell",
        "leave all or",
        "leave reward keep -root",
        "leave need #tao/#amount +3",
        "leave need not all",
        "leave some not",
        "leave some or need +2",
        "leave can some +1",
        "leave rewardsonly +4",
        "some #tao can +2",
      ]),
    Intent(
      "leave-large", .leaving, "Can a large stake be sold?",
      may: """
        bankrun
        #amount #tao leave sell can pool impact split alpha #subnet subnet how fall best metric
        price #alpha whatif #rate large not now all quit rate holdings volatile goodtime
        """,
      asked: [
        "bankrun +6", "bankrun whatif/leave/sell +8",
        "large leave/sell/pool/metric/goodtime +2",
        "large quit +6",
        "sell/leave split +2",
        "large price fall/impact",
        "large coins",
        "sell/leave impact +2",
        "sell pool",
        "leave pool #amount",
        "leave metric large/#amount",
        "sell all price",
        "leave fall price/pool",
        "large -stake -root",
        "leave #rate metric +4",
        "quit large +6",
        "large alpha pool +3",
      ]),
    Intent(
      "when-sell", .leaving, "When should I sell?",
      de: "Wann soll ich verkaufen?",
      es: "¿Cuándo debería vender?",
      may: """
        sell should alpha now when stake #subnet subnet all fall rise price whatif tao coins leave
        goodtime root what halving or best which worthit own some quit
        """,
      asked: [
        "goodtime +2",
        "goodtime sell/leave +3",
        "sell when/should -tax +2",
        "leave when should +3",
        "leave should now",
        "should sell/leave +2",
        "sell rise/fall now",
        "sell now should",
        "leave or/when halving +3",
        "sell rise #subnet",
        "leave fall now",
        "leave should fall",
        "goodtime or",
        "sell own or",
        "goodtime #subnet/alpha +1",
        "quit goodtime +4",
        "halving goodtime/leave or/goodtime +5",
      ]),
    Intent(
      "order-refused", .leaving, "Why was my order refused?",
      may: """
        stake leave sell move claim why #amount #tao #alpha alpha can not coins tao mine wallet
        #subnet subnet root transaction slippage minimum past now
        """,
      asked: ["refusedorder +6", "refusedorder why/stake/leave/transaction +9"]),
    Intent(
      "switch", .leaving, "How do I move stake to another subnet or validator?",
      de: "Wie wechsle ich Subnet oder Validator?",
      es: "¿Cómo cambio de subred o de validador?",
      may: """
        validator subnet #subnet root stake alpha #several cost fee how leave can transaction one
        howlong howmuch tao need some mine many what not own which good source now when disposal
        swap
        """,
      asked: [
        "move -tax -units -unclaimed -disposal -claim",
        "move -tax -units -unclaimed -disposal +1",
        "move root #subnet +2",
        "move validator +2 -units",
        "move subnet/#several +1",
        "move stake +1 -wallet",
        "move validator leave +3",
        "move howlong/cost/fee",
        "move #several",
        "leave not move",
        "move fee/cost +3",
        "move subnet/validator fee +3",
      ]),
  ]
}
