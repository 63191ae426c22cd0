extension Intent {
  static let choosing: [Intent] = [
    Intent(
      "choose-subnet", .choosing, "How do I choose a subnet?",
      de: "Wie wähle ich ein Subnet?",
      es: "¿Cómo elijo una subred?",
      may: """
        which best good should what list many metric stake #amount choose subnet #subnet #several
        past safe how one #tao show now coins who true can worthit price some all diversify help
        usage sort
        """,
      asked: [
        "choose -validator -wallet",
        "choose subnet/#subnet/one/many/#several -validator +3",
        "best subnet -validator -paymore -rate -move -reward +1",
        "good subnet -validator -volatile -rate +2",
        "good subnet show +4",
        "should which #several",
        "should subnet/#subnet -validator -move -diversify -root",
        "best #several -root",
        "should one #amount/#tao",
        "which subnet stake -price -list -validator -rate",
        "subnet past choose +4",
        "subnet stake what choose",
        "best subnet define +5",
        "choose subnet diversify +8",
        "choose help/many subnet +4",
      ]),
    Intent(
      "choose-validator", .choosing, "How do I choose a validator?",
      de: "Wie wähle ich einen Validator?",
      es: "¿Cómo elijo un validador?",
      may: """
        which best good root #subnet should what list take safe true metric stake validator choose
        who how large reward earn rate raises some now wallet asks one more or mine many tao
        difference
        """,
      asked: [
        "choose validator -subnet +3",
        "manyvalidators +6",
        "choose stake who +2",
        "best validator +2",
        "validator which/should -move -raises -take -technical -become +1",
        "good validator -hack -offline -take -slash +1",
        "validator list/large/safe/compare/true -take -custody",
        "who stake should root",
        "validator #subnet/root best/good/choose",
        "validator take best which",
        "choose wallet/one list +2 -subnet",
        "choose who",
        "validator best/more/large/safe one/or",
        "choose list wallet +3",
        "choose validator good/true +6",
        "difference validator who/true +4",
        "validator true who +3",
      ]),
    Intent(
      "metrics", .choosing, "What do the numbers of a subnet mean?",
      may: """
        metric define what emission list price subnet alpha pool data difference which show
        volatile how #subnet more good compare usage why learn
        """,
      asked: [
        "metric +1",
        "metric define/what/difference/how/which/good/more +2",
        "data define list",
        "metric pool price",
        "metric list define +3",
        "metric subnet what +2",
      ]),
    Intent(
      "emission", .choosing, "What is emission?",
      de: "Was ist Emission?",
      es: "¿Qué es la emisión?",
      may: """
        define what rate earn reward price rise share how #subnet subnet who more split root alpha
        #rate same source get validator miner howmuch true consensus predict choose tao all past
        large lose nothing not whatif can
        """,
      asked: [
        "emission -halving -list -inflation -fall +1",
        "emission rise/price/rate/more",
        "emission -halving -inflation",
        "emission subnet/who/share/reward",
        "who howmuch tao subnet +4",
        "who choose tao subnet howmuch",
        "emission lose/nothing/earn -halving +2",
      ]),
    Intent(
      "dereg", .choosing, "Can a subnet be removed?",
      de: "Kann ein Subnet entfernt werden?",
      es: "¿Pueden eliminar una subred?",
      may: """
        subnet #subnet alpha whatif can coins tao get lose which #alpha mine list what when
        #amount stake how safe now who offline less fall leave again price hack
        """,
      asked: [
        "dereg -undo -validator -quit",
        "dereg subnet/#subnet/alpha/#alpha/list/which +3 -undo",
        "dereg leave/lose whatif/get/tao",
        "dereg leave +3",
        "dereg lose #subnet/subnet -undo -validator +6",
        "dereg #subnet #amount/#tao/#alpha -undo -validator +4",
        "subnet offline/hack +2 -validator",
        "subnet hack lose",
      ]),
    Intent(
      "subnet-price", .choosing, "What is the price of a subnet's alpha?",
      de: "Was kostet das Alpha eines Subnets?",
      es: "¿Cuál es el precio del alpha de una subred?",
      may: """
        #subnet alpha subnet #alpha howmuch now what tao how who pool define #amount source cost
        show coins #currency exchange fixed price one exact transaction learn or units
        """,
      asked: [
        """
        price #subnet/alpha/subnet/#alpha -fall -rise -impact -past -predict -volatile -list \
        -metric -emission -reward -#change -update -leave -sell +2
        """,
        "cost alpha/#alpha -fee -sell -leave -stake -#amount",
        "cost #alpha #amount one -leave -now",
        "howmuch alpha tao -stake -leave",
        "#subnet howmuch now",
        "price who/how subnet/alpha/coins/exact +3",
        "#alpha price/#currency -sell -leave -earn -#time +1",
        "price fixed who",
        "price transaction/exact alpha/subnet +4",
        "price who",
        "alpha tao #subnet -stake -leave -earn -claim",
        "alpha #subnet howmuch/#currency -earn -leave",
        "#alpha cost one -leave -sell -now -lose +4",
        "howmuch alpha get #subnet -leave -sell",
        "cost alpha/#alpha what -leave -sell -stake -now +3",
        "#alpha cost #subnet -leave -sell -stake -now +4",
      ]),
    Intent(
      "alpha-falls", .choosing, "Why does the price of alpha fall?",
      de: "Warum fällt der Preis von Alpha?", es: "¿Por qué baja el precio del alpha?",
      may: """
        why alpha subnet #subnet #alpha price fall less tao reward rate sell buy all mine lose
        coins now past earn emission source
        """,
      asked: [
        "why fall alpha/price/subnet/#subnet -root -reward -rate +6",
        "why lose alpha/subnet/#subnet -claim -stake +5", "why less price alpha +4",
        "alphafalls +8",
      ]),
    Intent(
      "diversify", .choosing, "One subnet or many?",
      de: "Ein Subnet oder mehrere?",
      es: "¿Una subred o varias?",
      may: """
        subnet how #amount #tao many one all should safe best stake tao howmuch or coins choose
        good alpha root validator worthit less split which portion list
        """,
      asked: [
        "diversify -large +1",
        "diversify subnet/#amount/stake/should/many/safe/one/good -large +2",
        "subnet one many +2",
        "split subnet many",
        "many subnet safe/should/best/good/stake",
        "howmuch subnet should many",
        "diversify worthit/should/or +2",
      ]),
    Intent(
      "volatility", .choosing, "How much do prices swing?",
      may: """
        price alpha subnet #subnet how howmuch tao which root #time what fall safe more now best
        less volatile earn rate true all stake rise good minimum move
        """,
      asked: [
        "volatile +1",
        "volatile price/alpha/subnet/#subnet/tao/#time +3",
        """
        safe #subnet/subnet/alpha how/howmuch/more/which -root -lose -stake -hack -dereg \
        -should -choose +1
        """,
        "price move howmuch",
        "price fall rise",
        "price fixed",
        "volatile #change/fall +3",
        "volatile which/alpha +2",
        "volatile list/which +5",
      ]),
    Intent(
      "market-list", .choosing, "Show the subnets.",
      de: "Zeige die Subnets.",
      es: "Muestra las subredes.",
      may: """
        subnet price rate which what metric all show emission best now alpha reward more less earn
        howmuch cost list pool define buy many good paymore paid
        """,
      asked: [
        "list -validator -choose -diversify -dereg -define -root",
        """
        list subnet/metric/rate/emission/price/alpha/show/pool/all/which -validator -define \
        -exchange -root -choose +2
        """,
        "show subnet -good +1",
        "which subnet rate/metric/emission/price/pool -#subnet -validator +1",
        "subnet all -own",
        "subnet list/all",
        "metric best/show",
        "list subnet all +3",
        "list all subnet/alpha",
        "which subnet paymore -root -exchange +20",
        "best subnet/alpha rate/reward/earn -root -exchange -validator +4",
        "subnet paymore list/all -root -exchange +4",
        "list subnet paymore +4",
        "list subnet what/which/define +4 -validator",
      ]),
    Intent(
      "mev", .choosing, "Can my order be sandwiched?",
      may: """
        define what stake #amount #tao how bittensor safe can transaction lose slippage large
        price #subnet subnet alpha buy true impact
        """,
      asked: [
        "mev +2",
        "mev safe/define/what",
      ]),
  ]
}
