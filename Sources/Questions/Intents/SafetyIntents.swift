extension Intent {
  static let safety: [Intent] = [
    Intent(
      "safe", .safety, "Is staking safe, and what are the risks?",
      de: "Ist Staking sicher, und was sind die Risiken?",
      es: "¿Es seguro el staking y qué riesgos tiene?",
      may: """
        stake what #amount #tao root subnet #subnet alpha can list true coins tao bittensor define
        lose should program how all whatif mine good worthit validator
        """,
      asked: [
        "safe",
        "safe root/subnet/#subnet/stake/alpha/tao/coins/bittensor +1",
        "safe what +1",
        "safe list +2",
        "safe volatile all/true +4",
        "safe program what +3",
        "safe guarantee list +4",
        "safe define",
        "safe stake #amount +2",
        "safe stake should +2",
        "safe should stake +3",
      ]),
    Intent(
      "lose", .safety, "Can I lose money?",
      de: "Kann ich Geld verlieren?",
      es: "¿Puedo perder dinero?",
      may: """
        can tao coins mine stake root #subnet subnet alpha what howmuch all #amount #tao safe
        nothing less whatif #share some worthit past true now how price cost leave minimum
        guarantee again get fall
        """,
      asked: [
        "lose -claim -unclaimed -seed -leave -validator -leaked +1",
        "lose howmuch -leave",
        "lose can/all/coins/tao -leave -claim -seed -leaked +2",
        "less tao stake",
        "lose #subnet/root/alpha/subnet -leave",
        "lose leave +1",
        "lose #tao/#amount",
      ]),
    Intent(
      "slashing", .safety, "Is there slashing?",
      es: "¿Hay slashing?",
      may: """
        validator stake coins othercoin can lose #amount #tao define mine good safe some whatif
        """,
      asked: [
        "slash +1",
        "validator slash",
        "slash whatif/validator +2",
        "slash validator/can/lose stake/coins/tao +4",
        "slash validator can/lose +4",
        "slash validator stake +4",
      ]),
    Intent(
      "locked", .safety, "Is my TAO locked?",
      de: "Sind meine TAO gesperrt?",
      es: "¿Están bloqueados mis TAO?",
      may: """
        tao stake coins howlong leave root #subnet subnet alpha #time can mine now what when need
        again keep minimum earn exchange or whatif get sell early reward lock othercoin undo
        #amount free some
        """,
      asked: [
        "lock +2",
        "lock leave +3",
        "lock can/howlong/need/when/again +2",
        "howlong keep/need stake",
        "can leave when now",
        "leave lock minimum",
        "lock need/coins/leave/whatif",
        "lock guarantee",
        "lock leave can/need +4",
      ]),
    Intent(
      "scam", .safety, "Is this a scam?",
      de: "Ist das Betrug?",
      es: "¿Es una estafa?",
      may: """
        asks seed true stake coins tao rewardsonly #amount guarantee #rate rise can quote wallet
        #time who connect validator help program #tao #exchange exchange scam type need should
        reward lock units undo privacy source quit
        """,
      asked: [
        "scam +2",
        "rise asks tao coins",
        "asks true coins first",
        "true program safe -#rate",
        "scam guarantee +3",
        "scam asks/seed/true/program/connect +2",
        "guarantee true should #rate #time +1",
        "scam rate/#rate #time",
      ]),
    Intent(
      "seed", .safety, "What about my seed phrase?",
      may: """
        keep leaked type need where what define safe lose can mine show wallet program help whatif
        hardware privacy should how hack not connect undo
        """,
      asked: [
        "lostdevice -save -program -learn +6",
        "seedsaid +8",
        "seed +1 -scam -asks",
        "seed what/define/where",
        "seed connect/program/need +2",
      ]),
    Intent(
      "custody", .safety, "Who holds my TAO?",
      de: "Wer verwahrt meine TAO?",
      es: "¿Quién tiene mis TAO?",
      may: """
        validator coins tao who mine stake can wallet subnet own leave get safe not where or all
        scam technical move which seed whatif share exchange now keep alpha root #amount #tao
        source holdings when choose lose
        """,
      asked: [
        "seizure -#exchange +6",
        "custody -tax +1",
        "custody validator/who/mine/coins/stake -tax +2",
        "who tao/coins own/keep",
        "validator coins/tao can",
        "who own tao/coins/stake",
        "coins/tao wallet stake leave",
        "who move/leave coins/tao/stake can +3",
        "validator move/sell/leave coins/tao/mine can not",
        "who get tao/coins",
        "custody #amount/#tao/wallet/leave",
        "who custody validator +2",
        "custody stake/validator/lose +2",
        "custody -tax -exchange -#exchange +2",
        "custody true",
      ]),
    Intent(
      "hack", .safety, "What if a validator, an exchange or a site is hacked or goes bankrupt?",
      may: """
        exchange #exchange validator subnet coins stake tao whatif #subnet wallet lose custody
        safe program get what who can bittensor alpha leave mine past exact offline when data or
        technical
        """,
      asked: [
        "halts +8",
        "hack +1",
        "exchange/#exchange hack/lose/offline/lock whatif +1",
        "hack custody",
        "exchange/#exchange dereg/quit whatif",
        "hack",
        "exchange/#exchange dereg/offline whatif +3",
        "hack lock exchange/#exchange",
        "hack whatif wallet/program/exact/exchange/#exchange +3",
        "hack validator/technical whatif +4",
      ]),
    Intent(
      "validator-fails", .safety, "What if my validator fails or changes its take?",
      may: """
        reward stake lose take offline mine what #time earn coins less bittensor rise not whatif
        validator dereg raises more good root hack slash leaked become get fall best subnet can
        #change #rate quote
        """,
      asked: [
        "validator offline +3",
        "offline",
        "validator dereg/hack whatif +2",
        "validator raises/rise +3",
        "take raises/rise/fixed/more whatif +3",
        "take raises +3",
        "validator not reward/earn",
        "validator whatif",
        "raises",
        "validator offline/lose get/reward/whatif",
        "raises take whatif +4",
        "raises take +3",
      ]),
  ]
}
