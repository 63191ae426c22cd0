extension Intent {
  static let network: [Intent] = [
    Intent(
      "inflation", .network, "How many TAO are made, and how many will there be?",
      de: "Wie viele TAO entstehen, und wie viele wird es geben?",
      es: "¿Cuántos TAO se crean y cuántos habrá?",
      [
        "inflation/supply tao? howmuch? #time? alpha? what? define? now? bittensor? coins? #tao? subnet? all? fixed? how? can? inflation? supply? emission? source? fall? reward? #amount? #subnet? +1 -halving -proportion",
        "emission inflation/supply/howmuch tao? #time? +1",
        "emission tao #time howmuch?",
      ]),
    Intent(
      "halving", .network, "What does the halving do?", de: "Was macht das Halving?",
      es: "¿Qué hace el halving?",
      [
        "halving reward? when? what? define? price? rate? emission? #subnet? earn? whatif? how? less? fall? rise? paid? root? stake? #share? some? alpha? tao? past? inflation? #rate? subnet? first? +3"
      ]),
    Intent(
      "validator-what", .network, "What does a validator do, what a miner?",
      [
        "define validator/miner what? difference? subnet? miner? validator? consensus? who? bittensor? own? how? why? root? stake? need? +2 -take -reward -offline -fee -become -choose -best -alpha",
        "miner/validator difference subnet?/own? miner? validator? who? define? +1 -best -choose -move",
        "consensus validator?/miner?/subnet?/define?/what?/who?/how? bittensor? miner? validator? +1",
        "miner what/who/why/how validator? bittensor? -become -mining",
        "validator what/why -best -choose -good -take -#rate -fee -offline -custody",
        "who miner/validator",
      ]),
    Intent(
      "become-validator", .network, "How do I become a validator, run a subnet or mine?",
      [
        "become validator/subnet/miner/mining how? own? can? need? cost? fee? howmuch? what? mine? mining? validator? subnet? bittensor? start? hardware? technical? earn? tao? #amount? miner? +3 -leave",
        "mining how/can/start/become/what/need/technical/hardware tao? become? start? bittensor? earn? technical? +1",
        "start validator/miner/mining/subnet own?/become? how?",
        "own validator/subnet/miner/mining become?/start? how? -custody",
      ]),
    Intent(
      "lending", .network, "Does staking lend my TAO out?", de: "Werden meine TAO verliehen?",
      es: "¿Se prestan mis TAO?",
      [
        "lend stake? coins? tao? who? can? same? mine? what? validator? how? or? define? true? difference? bittensor? get? whatif? safe? root? +2 -guarantee"
      ]),
    Intent(
      "root-proportion", .network, "What is root proportion, what is TAO weight?",
      [
        "proportion define? what? root? howmuch? alpha? stake? #subnet? subnet? why? how? less? now? tao? reward? emission? who? fall? #rate? +3",
        "root share/split alpha?/#subnet?/subnet?/emission?/stake? how? why? +1",
        "root howmuch get emission/share",
      ]),
  ]
}
