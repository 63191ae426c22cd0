extension Intent {
  static let choosing: [Intent] = [
    Intent(
      "choose-subnet", .choosing, "How do I choose a subnet?", de: "Wie wähle ich ein Subnet?",
      es: "¿Cómo elijo una subred?",
      [
        "choose subnet/#subnet how? #several? which? best? good? should? what? list? many? metric? stake? #amount? #tao? -validator +2",
        "best subnet which? should? stake? what? choose? now? good? tao? #amount? -validator -paymore -rate -move +1",
        "good subnet which? should? what? choose? now? -validator -volatile +1",
        "should which #several choose? best? or? +2",
        "should subnet/#subnet which?/stake?/what? -validator -move -diversify",
        "choose one many",
        "should one #amount/#tao",
        "subnet should #amount?/#tao?/stake? which? what? best? -diversify",
        "which subnet stake -price -list -validator",
        "#several best/or/should difference? which? -root",
      ]),
    Intent(
      "choose-validator", .choosing, "How do I choose a validator?",
      de: "Wie wähle ich einen Validator?",
      es: "¿Cómo elijo un validador?",
      [
        "choose validator how? which? best? good? root? #subnet? should? what? list? take? safe? true? metric? stake? +2 -subnet",
        "best validator which? root? #subnet? list? safe? large? take? good? stake? subnet? reward? earn? +1 -take",
        "validator which/should root? #subnet? stake? good? best? safe? who? choose? +1 -move -raises -take -technical",
        "good validator which? root? what? safe? true? how? -hack -offline -take +1",
        "validator list/large/safe/compare best? large? safe? -take",
        "who stake should root? choose? validator? +1",
        "validator #subnet/root best?/good?/choose?",
      ]),
    Intent(
      "metrics", .choosing, "What do the numbers of a subnet mean?",
      [
        "metric define what? emission? list? price? subnet? alpha? pool? data? difference? which? show? volatile? how? #subnet? more? good? +2",
        "metric what/difference/how/why/which price? alpha? subnet? tao? -list more? good? define? +1",
        "metric subnet?/alpha? price? difference? compare?",
        "data define list?",
        "metric pool price",
      ]),
    Intent(
      "emission", .choosing, "What is emission?", de: "Was ist Emission?",
      es: "¿Qué es la emisión?",
      [
        "emission define? what? rate? earn? reward? price? rise? share? how? #subnet? subnet? who? more? split? root? alpha? #rate? same? source? get? validator? miner? howmuch? true? consensus? -halving -list -inflation predict? -fall +1",
        "emission rise/price/rate/more",
        "emission -halving -inflation",
      ]),
    Intent(
      "dereg", .choosing, "Can a subnet be removed?", de: "Kann ein Subnet entfernt werden?",
      es: "¿Pueden eliminar una subred?",
      [
        "dereg subnet/#subnet/alpha alpha? whatif? can? coins? tao? get? lose? which? #alpha? mine? list? what? when? #amount? stake? how? safe? now? who? offline? less? fall? #subnet? subnet? +2 -undo -validator",
        "dereg whatif/when/which/define alpha? +0 -validator -undo -hack -exchange -quit",
        "subnet offline/hack whatif? coins? alpha? lose? get? leave? +2 -validator",
      ]),
    Intent(
      "subnet-price", .choosing, "What is the price of a subnet's alpha?",
      de: "Was kostet das Alpha eines Subnets?",
      es: "¿Cuál es el precio del alpha de una subred?",
      [
        "price #subnet/alpha/subnet/#alpha howmuch? now? what? tao? how? who? one? pool? define? alpha? subnet? #subnet? #alpha? #amount? source? cost? show? coins? #currency? exchange? fixed? -fall -rise -impact -past -predict -volatile -list -metric -emission -reward -#change -update +1",
        "cost alpha/#alpha howmuch? what? #subnet? one? subnet? now? -fee -sell -leave -stake +1",
        "howmuch alpha tao now? #subnet? subnet? -stake -leave",
        "#subnet howmuch now",
        "price who/how subnet/alpha/coins fixed? +1",
        "#alpha howmuch/price/#currency now? -sell -leave -earn -#time",
      ]),
    Intent(
      "diversify", .choosing, "One subnet or many?", de: "Ein Subnet oder mehrere?",
      es: "¿Una subred o varias?",
      [
        "diversify subnet? how? #amount? #tao? many? one? all? should? safe? best? stake? tao? howmuch? or? coins? choose? good? alpha? root? validator? worthit? less? split? +2 -large",
        "subnet one many or +2 -list",
        "many subnet safe/should/best safe? one? +1 -list",
        "howmuch subnet should many? stake? diversify? +1",
      ]),
    Intent(
      "volatility", .choosing, "How much do prices swing?",
      [
        "volatile price? alpha? subnet? #subnet? how? howmuch? tao? which? root? #time? what? fall? safe? more? now? best? less? +2",
        "safe #subnet/subnet/alpha how/howmuch/more/which -root -lose -stake -hack -dereg -should -choose +2",
        "price move howmuch alpha?/subnet?/#subnet? #time? +1 -#amount",
        "price fall rise howmuch",
        "price fixed/volatile",
      ]),
    Intent(
      "market-list", .choosing, "Show the subnets.", de: "Zeige die Subnets.",
      es: "Muestra las subredes.",
      [
        "list subnet price? rate? which? what? metric? all? show? emission? best? now? alpha? reward? more? less? earn? howmuch? cost? +2 -validator -choose -diversify -dereg -define",
        "list metric/rate/emission/price show? all? subnet? +1 -validator -define -exchange -root",
        "show subnet all? list? +1",
        "which subnet rate/metric/emission/price/earn/pool list? best? more? less? +2 -#subnet -validator",
        "subnet all",
        "list alpha/subnet",
        "list price/rate which",
      ]),
    Intent(
      "mev", .choosing, "Can my order be sandwiched?",
      [
        "mev define? what? stake? #amount? #tao? how? bittensor? safe? can? transaction? lose? slippage? large? price? #subnet? subnet? alpha? buy? true? impact? +2"
      ]),
  ]
}
