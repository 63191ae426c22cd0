extension Intent {
  static let wallets: [Intent] = [
    Intent(
      "wallet", .wallets, "Which wallet works?", de: "Welche Wallet geht?",
      es: "¿Qué billetera sirve?",
      [
        "wallet which/need/best/good/what/can/should/hardware tao? stake? bittensor? hardware? best? good? safe? #amount? need? which? should? how? true? #tao? keep? mine? exchange? root? -connect -custody -land -leave -seed -reward -alpha -hack +1",
        "hardware wallet? tao? stake? can? #amount? #tao? bittensor? safe? need? how? +1 -technical",
        "wallet bittensor/tao true?/good?/can?",
        "keep tao/coins where -seed -exchange",
        "wallet stake best/which/need/can",
      ]),
    Intent(
      "coldkey-hotkey", .wallets, "What are coldkey and hotkey?",
      de: "Was sind Coldkey und Hotkey?",
      es: "¿Qué son coldkey y hotkey?",
      [
        "coldkey/hotkey coldkey? hotkey? difference? define? what? need? which? stake? asks? miner? validator? how? type? where? lose? safe? wallet? leaked? seed? whatif? who? keep? custody? mining? +2"
      ]),
    Intent(
      "exchange-staking", .wallets, "How does staking at an exchange differ?",
      de: "Was ist anders an Staking bei einer Börse?",
      es: "¿En qué se diferencia hacer staking en un exchange?",
      [
        "exchange/#exchange stake difference? same? safe? true? good? should? or? own? wallet? what? worthit? custody? #exchange? exchange? best? keep? why? can? who? leave? mine? tao? coins? how? -#rate -paymore -rate -hack",
        "#exchange/exchange difference/same/own/wallet/custody/safe/worthit/good/should stake? wallet? own? tao? safe? custody? #exchange? exchange? mine? +1 -rate -#rate -paymore -tax",
        "#exchange/exchange coins/tao what earn? custody? whatif? -rate -hack -paymore",
      ]),
    Intent(
      "connect", .wallets, "Can I connect a wallet here?",
      de: "Kann ich hier eine Wallet verbinden?",
      es: "¿Puedo conectar una billetera aquí?",
      [
        "connect wallet? program? can? stake? coins? where? how? transaction? true? mine? need? tao? custody? safe? #amount? hardware? asks? +1 -scam -privacy -seed",
        "program coins/wallet/stake/transaction custody/connect/can true? +1",
        "connect stake +1",
        "program stake can mine?",
      ]),
  ]
}
