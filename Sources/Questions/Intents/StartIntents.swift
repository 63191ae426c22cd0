extension Intent {
  static let start: [Intent] = [
    Intent(
      "minimum", .start, "What is the least I can stake?",
      de: "Wie viel muss ich mindestens staken?",
      es: "¿Cuál es el mínimo para hacer staking?",
      may: """
        stake howmuch #amount #tao tao subnet #subnet root start validator need can try what coins
        alpha how whatif or claim get wallet exchange #money worthit less now mine some portion
        """,
      asked: [
        "minimum -fee -claim +2",
        "minimum #tao/#amount/#money/stake",
        "can start #tao/#amount +2",
        "need #tao/#amount stake",
        "howmuch need stake/start",
        "#tao can stake",
        "minimum howmuch",
        "need #tao/#amount",
        "can start #tao -buy -exchange -need +6",
        "can start #money +4",
      ]),
    Intent(
      "how-start", .start, "How do I begin?",
      de: "Wie fange ich an?",
      es: "¿Cómo empiezo?",
      may: """
        stake root #subnet subnet tao coins #amount #tao need first buy exchange wallet help now
        what where alpha again show validator mine bittensor how define #exchange reward technical
        usage quote some learn should about own can
        """,
      asked: [
        "start -undo -become -halving -program +2",
        "start stake/root/#subnet/#tao -undo -become -halving -program +3",
        "start first -undo -learn",
        "need what stake/start -technical -minimum -seed +1",
        """
        how stake -earn -compound -fee -leave -validator -minimum -exchange -safe -tax -should \
        -move -lend -rate -reward
        """,
        "start stake how +2",
        "start define",
        "buy exchange/#exchange start/stake +1",
        "start buy +4",
        "start technical how stake",
        "start reward first +6",
        "start technical #amount/mine/should +2",
        "learn stake #subnet/root +4",
        "buy start +6",
        "start earn +4",
      ]),
    Intent(
      "technical", .start, "Do I need technical knowledge?",
      may: """
        need stake validator can how or not show true start program all minimum own connect become
        hardware coins tao usage mining first wallet mine bittensor define holdings
        """,
      asked: [
        "technical -become -asks",
        "technical need/stake/can +2",
        "technical own",
        "need validator own stake -hotkey",
        "technical need become",
        "technical mining need/stake -validator +6",
        "technical can/need own",
        "technical not can +5",
      ]),
    Intent(
      "what-is-staking", .start, "What is staking?",
      de: "Was ist Staking?",
      es: "¿Qué es el staking?",
      may: """
        stake tao bittensor what coins how show can technical mine define validator lend whatif or
        about program when
        """,
      asked: [
        """
        define stake -root -subnet -alpha -rate -tax -slippage -lend -program -#subnet -reward \
        -price -validator -lock -exchange -earn -claim -fee +2
        """,
        "stake define bittensor/tao -root -alpha -fee -rate",
        "what stake whatif coins/tao -price -reward -lose -fall -hack -leave",
        "stake define lend or +14",
        "stake what -root -#amount -rate -reward",
        "stake whatif coins/tao what -price -reward -lose -fall -hack -leave +3",
        "stake whatif tao -price -reward -lose -fall -hack -leave -should -exchange",
        "define stake why/about",
      ]),
    Intent(
      "other-coins", .start, "How does it differ from staking another coin?",
      may: """
        othercoin otherchain difference compare same stake tao bittensor earn rate safe how what
        best more lock slash validator leave
        """,
      asked: [
        "othercoin/otherchain difference +8", "othercoin/otherchain difference stake +10",
        "othercoin/otherchain compare stake +8", "othercoin/otherchain same stake +6",
      ]),
    Intent(
      "what-is-tao", .start, "What is TAO, what is Bittensor?",
      de: "Was ist TAO, was ist Bittensor?",
      es: "¿Qué es TAO, qué es Bittensor?",
      may: """
        tao bittensor what who coins how othercoin whatif define or share safe true about can
        exact program which
        """,
      asked: [
        """
        define tao/bittensor -stake -alpha -root -subnet -price -proportion -validator \
        -#amount -miner -reward -metric -rate -fee -inflation -#subnet -program -sell -supply \
        -halving -wallet -emission +3
        """,
        "what bittensor -#amount -stake -subnet +2",
        "bittensor what safe +6",
        "bittensor share or/coins +2",
        "tao define what coins",
        "what tao -#amount -stake -subnet -price -wallet -inflation -earn -supply",
        "bittensor or coins",
        "bittensor -#amount",
        "tao -#amount",
        "define tao coins program/who/can -stake",
        "define tao who +2",
        "define tao coins",
      ]),
    Intent(
      "what-is-alpha", .start, "What is alpha?",
      de: "Was ist Alpha?",
      es: "¿Qué es alpha?",
      may: """
        alpha what own share stake #subnet subnet tao same wallet difference coins get why define
        form or all who mine data
        """,
      asked: [
        "define alpha -root -price -reward -rate -fee -sell +2",
        "alpha same/difference tao -root -price +3",
        "alpha same form tao",
        "alpha share/own +2",
        "what alpha own/get/wallet/stake/subnet/show",
        "own what stake subnet/#subnet/alpha +2",
        "alpha what wallet",
        "alpha why -root",
        "subnet own coins all +3",
        "subnet own coins",
        "wallet show alpha",
        "alpha same/share",
        "define own stake subnet/#subnet +4",
        "alpha tao same +4",
        "alpha",
      ]),
    Intent(
      "what-is-root", .start, "What is root staking?",
      de: "Was ist Root-Staking?",
      es: "¿Qué es el staking en root?",
      may: "root stake what subnet coins alpha same how whatif define own true tao bittensor",
      asked: [
        """
        define root -reward -rate -proportion -claim -difference -fee -validator -earn -lock \
        -lose -alpha +3
        """,
        "root what -earn -rate -lock -fee -alpha -validator -reward",
        "root subnet same/own/true +2",
        "root define",
        "root -stake -reward -alpha -rate -#amount -#time -past",
        "root define subnet",
      ]),
    Intent(
      "what-is-subnet", .start, "What is a subnet?",
      de: "Was ist ein Subnet?",
      es: "¿Qué es una subred?",
      may: """
        define subnet what who howmuch bittensor supply share become same many consensus how
        source #subnet diversify earn list validator all or which can
        """,
      asked: [
        """
        define subnet -root -price -rate -emission -metric -reward -dereg -alpha -fee -stake \
        -minimum -validator -volatile -choose +3
        """,
        "subnet howmuch supply/list",
        "diversify supply +6",
        "define diversify +4",
        "who subnet become/source/consensus/earn/own +3",
        "subnet share +3",
        "what subnet -root -stake -which",
        "#subnet who/about/define -price -earn",
        "#subnet detail -price -earn -leave -dereg -choose +6",
        "who #subnet",
        "who subnet -emission",
        "what subnet -root -stake -reward -price -choose -rate -best -dereg",
        "good subnet -which -best -how -choose +0",
      ]),
    Intent(
      "dtao", .start, "What is Dynamic TAO?",
      es: "¿Qué es Dynamic TAO?",
      may: """
        define what difference past why alpha subnet how fixed now when tao bittensor who whatif
        price stake root rate reward worthit should
        """,
      asked: [
        "dtao +2",
        "dtao define/what/difference/why +3",
        "dtao past +4",
        "dtao alpha +2",
      ]),
    Intent(
      "root-or-alpha", .start, "Root or alpha: what is the difference?",
      de: "Root oder Alpha: was ist der Unterschied?",
      es: "¿Root o alpha: cuál es la diferencia?",
      may: """
        root alpha subnet #subnet difference should sort safe stake why which best choose less
        more now goodtime what worthit or not past define own buy true many start who tao how
        """,
      asked: [
        """
        root alpha difference/or/should/sort/same/safe/which/choose/best/why/more +2 -paymore \
        -move -tax -emission -proportion -rate -reward
        """,
        """
        root subnet/#subnet difference/or/should/sort/safe/which/choose/best +2 -paymore -move \
        -tax -emission -proportion -rate -reward -choose
        """,
        "root sort alpha/subnet +3",
        "root alpha",
        "root subnet which sort +4",
        "root alpha worthit/sort/difference +3 -paymore",
        "root subnet difference stake +3",
        "root #subnet/subnet/alpha sort +2",
        "root alpha safe +5",
        "root alpha or +4",
      ]),
    Intent(
      "should-i", .start, "Should I stake?",
      de: "Soll ich staken?",
      es: "¿Debería hacer staking?",
      may: """
        stake should #amount tao #tao #time coins sell root alpha now why can true good or not
        what keep #subnet subnet earn mine worthit own quote wallet all some #money safe which
        """,
      asked: [
        "worthit -claim -technical -validator +1",
        "worthit minimum #tao/#amount +9",
        "worthit stake/should/tao/coins/#amount -claim -technical -earn -exchange -validator +2",
        """
        should stake -root -validator -all -howmuch -subnet -seed -alpha -diversify -sell \
        -again -wallet -exchange -#exchange +1
        """,
        "should #amount what",
        "why stake not/should",
        "stake good -validator -subnet",
      ]),
    Intent(
      "how-much", .start, "How much of my TAO should I stake?",
      may: """
        stake tao keep all #tao #amount howmuch should some coins mine many fee #share now lock or
        worthit root not leave reward cost wallet safe holdings #rate rate
        """,
      asked: [
        "portion -lose -tax -sell -rate -earn +2",
        "howmuch should stake/mine +2",
        "all stake should -leave -sell +1",
        "#share stake should",
        "keep howmuch tao",
        "keep some tao/stake fee +4",
        "portion fee +3",
        "portion holdings +6",
        "portion should/stake +2",
        "portion tao should +4",
        "portion #rate +6",
      ]),
    Intent(
      "buy-tao", .start, "Where can I buy TAO, and what does it cost?",
      de: "Wo kaufe ich TAO, und was kostet es?",
      es: "¿Dónde compro TAO y cuánto cuesta?",
      may: """
        where how can tao coins #exchange exchange #money #currency #amount bittensor now #tao
        program what price howmuch define show units cost one which get data
        """,
      asked: [
        "buy -alpha -#subnet -predict -impact -split -tax -record",
        "buy where/how/can -alpha -#subnet -predict -stake -start +1",
        """
        price tao/bittensor/#tao -alpha -fall -rise -#subnet -subnet -emission -predict -past \
        -impact -metric -#alpha -data -update -holdings -reward -stake -halving +3
        """,
        "price one tao/bittensor/#currency",
        "#tao howmuch #currency/now",
        "buy program/#money",
        "price bittensor/tao units #currency now +6",
        "tao #currency now/howmuch/price -earn",
      ]),
  ]
}
