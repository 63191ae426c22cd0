extension Intent {
  static let network: [Intent] = [
    Intent(
      "counts", .network, "How many subnets are there, and how much is staked?",
      may: """
        countof howmuch subnet validator stake tao bittensor root all list now who
        """,
      asked: ["countof +6", "countof howmuch +7"]),
    Intent(
      "block-time", .network, "How long is a block, and how many are there in a day?",
      may: "what howmuch howlong howoften define tao bittensor subnet #time when how",
      asked: ["blocktime +8", "blocktime howmuch/howlong/define +9"]),
    Intent(
      "inflation", .network, "How many TAO are made, and how many will there be?",
      de: "Wie viele TAO entstehen, und wie viele wird es geben?",
      es: "¿Cuántos TAO se crean y cuántos habrá?",
      may: """
        tao howmuch #time alpha what define now bittensor coins #tao subnet all fixed how can
        inflation supply emission source fall reward #amount #subnet stake whatif when who mining
        not list same othercoin true
        """,
      asked: [
        "inflation/supply +1 -halving -proportion",
        "emission inflation/supply/howmuch +1",
        "emission tao #time",
        "inflation whatif/stake",
        "howmuch tao #time source",
        "supply othercoin",
        "supply same",
        "inflation tao/howmuch/#time",
        "supply othercoin +2",
      ]),
    Intent(
      "halving", .network, "What does the halving do?",
      de: "Was macht das Halving?",
      es: "¿Qué hace el halving?",
      may: """
        reward when what define price rate emission #subnet earn whatif how less fall rise paid
        root stake #share some alpha tao past inflation #rate subnet first best goodtime who
        supply
        """,
      asked: [
        "halving +3",
        "halving",
        "halving -goodtime -leave +2",
      ]),
    Intent(
      "validator-what", .network, "What does a validator do, what a miner?",
      may: """
        what difference subnet miner validator consensus who bittensor own how why root stake need
        define paid earn all get good
        """,
      asked: [
        "define validator/miner +2 -take -reward -offline -fee -become -choose -best -alpha",
        "miner/validator difference +1 -best -choose -move",
        "consensus +1",
        "owner howmuch/earn/get/paid -emission +6",
        "miner what/who/why/how -become -mining",
        "validator what/why -best -choose -good -take -#rate -fee -offline -custody",
        "who miner/validator",
        "validator/miner why need",
        "consensus validator/miner +3",
        "validator why",
        "who consensus",
        "consensus define/what",
      ]),
    Intent(
      "become-validator", .network, "How do I become a validator, run a subnet or mine?",
      may: """
        how own can need cost fee howmuch what mine mining validator subnet bittensor start
        hardware technical earn tao #amount miner become stake holdings minimum rate root list
        connect
        """,
      asked: [
        "become validator/subnet/miner/mining +3 -leave",
        "mining how/can/start/become/what/need/technical/hardware +1",
        "start validator/miner/mining/subnet",
        "own validator/subnet/miner/mining -custody",
        "become",
        "become own/need/howmuch/how +2",
        "mining become/own/hardware/earn",
      ]),
    Intent(
      "lending", .network, "Does staking lend my TAO out?",
      de: "Werden meine TAO verliehen?",
      es: "¿Se prestan mis TAO?",
      may: """
        stake coins tao who can same mine what validator how or define true difference bittensor
        get whatif safe root
        """,
      asked: [
        "lend +2 -guarantee",
        "lend -define",
        "lend when/mine/stake +4",
      ]),
    Intent(
      "root-proportion", .network, "What is root proportion, what is TAO weight?",
      may: """
        define what root howmuch alpha stake #subnet subnet why how less now tao reward emission
        who fall #rate rate not earn paid get difference or validator
        """,
      asked: [
        "proportion +3",
        "root share/split +1",
        "root howmuch get emission/share",
        "proportion",
      ]),
  ]
}
