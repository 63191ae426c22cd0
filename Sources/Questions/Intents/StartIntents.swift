extension Intent {
  static let start: [Intent] = [
    Intent(
      "minimum", .start, "What is the least I can stake?",
      de: "Wie viel muss ich mindestens staken?",
      es: "¿Cuál es el mínimo para hacer staking?",
      [
        "minimum stake? howmuch? #amount? #tao? tao? subnet? #subnet? root? start? validator? need? can? try? what? coins? alpha? how? whatif? or? claim? get? wallet? exchange? +1 -fee -claim",
        "can start/stake #tao/#amount start? minimum? need? +1",
        "need #tao/#amount stake? can? how? many? start?",
        "howmuch need stake/start tao? minimum? coins? +1",
        "minimum #tao/#amount",
        "#tao can stake",
        "start #tao",
      ]),
    Intent(
      "how-start", .start, "How do I begin?", de: "Wie fange ich an?", es: "¿Cómo empiezo?",
      [
        "start how? stake? root? #subnet? subnet? tao? coins? #amount? #tao? need? first? buy? exchange? wallet? help? now? what? where? alpha? again? show? validator? mine? bittensor? -undo -learn -become -halving -program",
        "need what stake/start stake? tao? +1 -technical -minimum -seed",
        "how stake tao?/root?/#subnet?/coins?/subnet? #amount? #tao? -earn -compound -fee -leave -validator -minimum -exchange -safe -tax -should",
        "start stake how?",
        "buy exchange/#exchange now start/stake what?",
      ]),
    Intent(
      "technical", .start, "Do I need technical knowledge?",
      [
        "technical need? stake? validator? can? how? or? not? show? true? start? program? all? minimum? own? connect? become? hardware? coins? tao? +1 -become",
        "need validator own? become? stake technical? -hotkey",
        "technical need/stake +1",
        "technical can",
      ]),
    Intent(
      "what-is-staking", .start, "What is staking?", de: "Was ist Staking?",
      es: "¿Qué es el staking?",
      [
        "define stake tao? bittensor? what? coins? how? show? can? technical? mine? +1 -root -subnet -alpha -rate -tax -slippage -lend -program -#subnet -reward -price -validator -lock -exchange -earn",
        "stake define bittensor? tao? coins? whatif? mine? -root -alpha -fee",
        "what stake whatif coins/tao -price -reward -lose -fall -hack",
        "stake what +0 -root -#amount",
      ]),
    Intent(
      "what-is-tao", .start, "What is TAO, what is Bittensor?",
      de: "Was ist TAO, was ist Bittensor?",
      es: "¿Qué es TAO, qué es Bittensor?",
      [
        "define tao/bittensor tao? bittensor? what? who? coins? how? othercoin? whatif? +1 -stake -alpha -root -subnet -price -proportion -validator -#amount -miner -reward -metric -rate -fee -inflation -#subnet -program -sell",
        "what bittensor/tao -#amount",
        "bittensor what/who/why/define tao? -subnet -stake -validator",
        "tao define what coins",
      ]),
    Intent(
      "what-is-alpha", .start, "What is alpha?", de: "Was ist Alpha?", es: "¿Qué es alpha?",
      [
        "define alpha what? own? share? stake? #subnet? subnet? tao? same? wallet? difference? coins? get? why? +1 -root -price -reward -rate -fee -sell",
        "alpha same/difference tao what? coins? -root +2",
        "alpha share/own what? stake? subnet? #subnet? +1",
        "what alpha own/get/wallet/stake/subnet/show/define stake? wallet? define? subnet? own? coins?",
        "own what stake subnet/#subnet alpha? get? +2",
        "alpha what wallet",
        "alpha why",
      ]),
    Intent(
      "what-is-root", .start, "What is root staking?", de: "Was ist Root-Staking?",
      es: "¿Qué es el staking en root?",
      [
        "define root stake? what? subnet? coins? alpha? same? how? whatif? +2 -reward -rate -proportion -claim -difference -fee -validator -earn -lock -lose",
        "root what stake? define? -earn -rate -lock -fee -alpha -validator",
        "root subnet same/what own? coins? define?",
        "root why",
      ]),
    Intent(
      "what-is-subnet", .start, "What is a subnet?", de: "Was ist ein Subnet?",
      es: "¿Qué es una subred?",
      [
        "define subnet/#subnet what? who? howmuch? bittensor? share? supply? become? same? many? consensus? how? source? +1 -root -price -rate -emission -metric -reward -dereg -alpha -earn -fee -stake -minimum -validator -volatile",
        "subnet howmuch supply/list/define/bittensor many? all?",
        "who subnet own?/become? consensus? source?",
        "what subnet define?",
        "subnet define what who",
        "#subnet who/about/define what? -price",
      ]),
    Intent(
      "dtao", .start, "What is Dynamic TAO?", es: "¿Qué es Dynamic TAO?",
      [
        "dtao define? what? difference? past? why? alpha? subnet? how? fixed? now? when? tao? bittensor? who? whatif? price? +2",
        "dtao +1",
      ]),
    Intent(
      "root-or-alpha", .start, "Root or alpha: what is the difference?",
      de: "Root oder Alpha: was ist der Unterschied?",
      es: "¿Root o alpha: cuál es la diferencia?",
      [
        "root alpha/subnet/#subnet difference/or/should/sort/same/safe/which/choose difference? should? sort? safe? alpha? subnet? #subnet? stake? why? which? best? choose? less? more? now? goodtime? what? worthit? +2 -paymore -move -tax -emission -proportion",
        "root alpha sort?/safe?/why?/best?/choose? +2 -paymore -earn -rate",
        "root safe more/less alpha/subnet",
        "root or alpha should",
        "root subnet difference",
      ]),
    Intent(
      "should-i", .start, "Should I stake?", de: "Soll ich staken?", es: "¿Debería hacer staking?",
      [
        "worthit stake? should? #amount? tao? #tao? #time? coins? sell? root? alpha? now? why? can? true? good? or? not? what? keep? #subnet? subnet? +1 -claim -technical",
        "should stake tao?/coins? mine? now? #amount? why? -root -validator -all -howmuch -subnet -seed -alpha -diversify -sell -again -wallet -exchange -#exchange",
        "should #amount what tao? #tao?",
        "why stake not? should?",
        "stake good/worthit",
      ]),
    Intent(
      "how-much", .start, "How much of my TAO should I stake?",
      [
        "portion stake? tao? keep? all? #tao? #amount? howmuch? should? some? coins? mine? many? fee? #share? now? lock? or? worthit? root? +2 -leave -lose -tax -sell -holdings",
        "howmuch should stake mine? tao? keep? +2",
        "all stake should tao? coins? mine? +1 -leave -sell",
        "#share stake should +2",
        "keep howmuch tao",
      ]),
    Intent(
      "buy-tao", .start, "Where can I buy TAO, and what does it cost?",
      de: "Wo kaufe ich TAO, und was kostet es?",
      es: "¿Dónde compro TAO y cuánto cuesta?",
      [
        "buy where/how/can tao? coins? #exchange? exchange? #money? #currency? #amount? bittensor? now? #tao? program? where? how? what? +1 -alpha -#subnet -predict",
        "price tao/bittensor/#tao now? howmuch? what? #currency? #amount? coins? define? bittensor? #tao? show? +1 -alpha -fall -rise -#subnet -subnet -emission -predict -units -past -impact -metric -#alpha -data -update -holdings -reward -stake -root -halving",
        "buy tao -alpha -predict #money? #currency? #exchange?",
        "#tao howmuch #currency/now price? now? bittensor?",
        "buy program/#money",
        "tao #currency now/howmuch/price price? now?",
        "bittensor howmuch #currency?/now? #amount? price? one? #tao? -earn",
      ]),
  ]
}
