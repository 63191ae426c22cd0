extension Intent {
  static let wallets: [Intent] = [
    Intent(
      "wallet", .wallets, "Which wallet works?",
      de: "Welche Wallet geht?",
      es: "¿Qué billetera sirve?",
      may: """
        which need best good what can should hardware tao stake bittensor safe #amount how true
        #tao keep mine exchange root wallet compare technical where coins show alpha now or
        program same greeting
        """,
      asked: [
        "wallet -connect -custody -land -leave -seed -reward -alpha -hack -nothing -holdings",
        """
        wallet which/need/best/good/what/can/should/hardware/bittensor/true/compare -connect \
        -custody -land -leave -seed -reward -alpha -nothing -holdings -buy +1
        """,
        "hardware -technical",
        "hardware wallet",
        "wallet bittensor/tao -connect -leave -custody",
        "keep tao/coins where -seed -exchange",
        "wallet stake",
        "wallet or/best/#subnet -connect -custody -leave",
      ]),
    Intent(
      "coldkey-hotkey", .wallets, "What are coldkey and hotkey?",
      de: "Was sind Coldkey und Hotkey?",
      es: "¿Qué son coldkey y hotkey?",
      may: """
        coldkey hotkey difference define what need which stake asks miner validator how type where
        lose safe wallet leaked seed whatif who keep custody mining coins leave technical can
        connect privacy or move sell
        """,
      asked: [
        "coldkey/hotkey +2",
        "coldkey custody +4",
        "custody which technical +8",
      ]),
    Intent(
      "give", .wallets, "Can I give stake to another wallet?",
      may: """
        stake tao coins wallet coldkey #amount #tao #alpha alpha can how subnet #subnet root move
        own who mine lose
        """,
      asked: [
        "handover stake/coins/tao/alpha -tax -fee -seed +6", "handover coldkey -tax -fee -seed +6",
      ]),
    Intent(
      "wrong-address", .wallets, "I sent TAO to a wrong address: is it lost?",
      may: """
        coins tao #tao #amount wallet coldkey hotkey exchange #exchange lose can again get what
        whatif move not mine how undo validator land custody
        """,
      asked: ["wrongsend +8", "wrongsend coldkey/hotkey/lose/again +9"]),
    Intent(
      "exchange-staking", .wallets, "How does staking at an exchange differ?",
      de: "Was ist anders an Staking bei einer Börse?",
      es: "¿En qué se diferencia hacer staking en un exchange?",
      may: """
        stake difference same safe true good should or own wallet what worthit custody #exchange
        exchange best keep why can who leave mine tao coins how earn lend quote greeting buy
        offline technical need more list
        """,
      asked: [
        "exchange/#exchange stake -#rate -paymore -rate -hack -leave +1",
        """
        #exchange/exchange difference/same/own/wallet/custody/safe/good/should \
        stake/wallet/own/custody/coins -rate -#rate -paymore -tax -hack +1
        """,
        "#exchange/exchange coins/tao earn/what -rate -hack -paymore",
        "exchange/#exchange wallet stake can +2",
        "exchange/#exchange lend earn/tao +3",
        "exchange/#exchange custody stake/mine/wallet/who/keep -hack",
        "#exchange good/safe/true/worthit -rate -#rate",
        "worthit exchange/#exchange leave/stake/own/coins +5",
        "exchange/#exchange leave worthit/safe/should",
        "exchange/#exchange worthit leave +9",
        "exchange/#exchange buy stake wallet +8",
      ]),
    Intent(
      "connect", .wallets, "Can I connect a wallet here?",
      de: "Kann ich hier eine Wallet verbinden?",
      es: "¿Puedo conectar una billetera aquí?",
      may: """
        wallet program can stake coins where how transaction true mine need tao custody safe
        #amount hardware asks sort root #tao #subnet
        """,
      asked: [
        "connect -scam -seed -tax -leave",
        "connect wallet/program/can/coins/stake/transaction -scam -privacy -seed +2",
        "program coins/wallet/stake/transaction custody/can/true",
        "connect leave all +3",
        "program stake can",
        "connect leave program",
        "connect sort",
        "stake #tao/#amount sort -#time -earn",
      ]),
  ]
}
