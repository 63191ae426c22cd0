extension Intent {
  static let safety: [Intent] = [
    Intent(
      "safe", .safety, "Is staking safe, and what are the risks?",
      de: "Ist Staking sicher, und was sind die Risiken?",
      es: "¿Es seguro el staking y qué riesgos tiene?",
      [
        "safe stake? what? #amount? #tao? root? subnet? #subnet? alpha? can? list? true? coins? tao? bittensor? define? lose?",
        "safe root/subnet/#subnet/stake/alpha/tao/coins/bittensor +1",
        "safe what",
        "safe list/how",
      ]),
    Intent(
      "lose", .safety, "Can I lose money?", de: "Kann ich Geld verlieren?",
      es: "¿Puedo perder dinero?",
      [
        "lose can? tao?/coins?/mine? coins? stake? root? #subnet? subnet? alpha? what? howmuch? all? #amount? #tao? safe? nothing? less? +1 -claim -unclaimed -seed -leave -validator",
        "lose howmuch all? coins?",
        "less tao stake lose",
        "lose #subnet/root/alpha/subnet all? nothing?",
        "lose coins/tao/all can? nothing? less? +1 -leave -claim -seed",
      ]),
    Intent(
      "slashing", .safety, "Is there slashing?", es: "¿Hay slashing?",
      [
        "slash validator? stake? coins? othercoin? can? lose? #amount? #tao? define? mine? good? safe? some? whatif? +1",
        "validator slash",
      ]),
    Intent(
      "locked", .safety, "Is my TAO locked?", de: "Sind meine TAO gesperrt?",
      es: "¿Están bloqueados mis TAO?",
      [
        "lock tao? stake? coins? howlong? leave? root? #subnet? subnet? alpha? #time? can? mine? now? what? when? need? again? keep? minimum? earn? exchange? or? whatif? get? sell? early? reward? +1",
        "howlong keep/need stake lock? +1",
        "can leave lock when?",
        "lock leave can",
      ]),
    Intent(
      "scam", .safety, "Is this a scam?", de: "Ist das Betrug?", es: "¿Es una estafa?",
      [
        "scam asks? seed? true? stake? coins? tao? rewardsonly? #amount? guarantee? #rate? rise? can? quote? wallet? #time? who? connect? validator? help? program? #tao? #exchange? exchange? +2",
        "asks seed who? scam? help? validator? exchange? #exchange? type? need? +2",
        "rise asks tao coins",
        "asks true coins first",
        "true program safe -#rate",
      ]),
    Intent(
      "seed", .safety, "What about my seed phrase?",
      [
        "seed keep? leaked? type? need? where? what? define? safe? lose? can? mine? show? wallet? program? help? whatif? hardware? privacy? should? how? hack? not? connect? undo? +1 -scam -asks"
      ]),
    Intent(
      "custody", .safety, "Who holds my TAO?", de: "Wer verwahrt meine TAO?",
      es: "¿Quién tiene mis TAO?",
      [
        "custody validator? coins? tao? who? mine? stake? can? wallet? subnet? own? leave? get? safe? not? where? or? all? scam? +1 -tax",
        "who tao/coins custody/own/keep validator? stake? mine? wallet?",
        "validator coins/tao can take",
        "who own tao/coins/stake",
        "coins/tao wallet leave stake",
      ]),
    Intent(
      "hack", .safety, "What if a validator, an exchange or a site is hacked or goes bankrupt?",
      [
        "hack exchange?/#exchange?/validator?/subnet? coins? stake? tao? whatif? #exchange? exchange? validator? #subnet? subnet? wallet? lose? custody? safe? program? get? what? who? can? bittensor? alpha? leave? mine? past? +1",
        "exchange/#exchange hack/lose/offline/lock whatif coins? +1",
        "hack custody",
        "exchange/#exchange dereg/quit whatif coins?",
      ]),
    Intent(
      "validator-fails", .safety, "What if my validator fails or changes its take?",
      [
        "validator offline/fall/dereg/raises/quit whatif? reward? stake? lose? take? offline? mine? what? #time? earn? coins? less? bittensor? rise? not? +2",
        "validator raises/rise/more take whatif? +3",
        "take raises/rise/fixed validator? whatif? can? +2",
        "validator offline lose/reward/nothing",
        "validator not reward/earn",
        "validator whatif",
      ]),
  ]
}
