extension Intent {
  static let program: [Intent] = [
    Intent(
      "data-age", .program, "How old is the data?", de: "Wie alt sind die Daten?",
      es: "¿De cuándo son los datos?",
      [
        "data fresh price? when? what? now? where? who? program? true? how? get? +2 -update -tax",
        "fresh price/#subnet/rate now? when? how? data? -past -tax -coldkey",
        "data source/where/when/what source? where? get? +1 -privacy -save",
        "fresh when/what/which data? program? -tax",
        "program fresh data?",
        "price fresh true",
        "source data?/price?/program? where +0 -reward -earn -rate -stake -paid -who -tax",
        "fresh +0 -tax -past",
      ]),
    Intent(
      "update-data", .program, "How do I get newer data?", de: "Wie bekomme ich neuere Daten?",
      es: "¿Cómo actualizo los datos?",
      [
        "update data? price? how? now? can? get? fresh? program? show? what? when? where? need? save? +2 -dtao",
        "fresh update data?",
        "get data/price update/fresh/now +1",
      ]),
    Intent(
      "what-is-this", .program, "What is this program?", de: "Was ist dieses Programm?",
      es: "¿Qué es este programa?",
      [
        "about program? free? who? can? what? need? define? coins? not? paid? bittensor? how? data? +2",
        "program define/who/free/cost/what what? free? can? paid? about? not? -connect -privacy -quit -report -save +1",
        "program can not/what",
        "bittensor program?",
        "who program own?",
        "free program",
      ]),
    Intent(
      "advice", .program, "Will the price rise, what should I buy?",
      de: "Wird der Kurs steigen, was soll ich kaufen?",
      es: "¿Subirá el precio, qué compro?",
      [
        "predict tao? price? #subnet? alpha? when? what? buy? rise? fall? should? now? #money? #currency? subnet? which? #rate? best? bittensor? #time? worthit? how? again? good? -halving coins? define? +2",
        "should buy tao?/alpha?/#subnet?/which?/what?/now? subnet? +2",
        "buy now good",
        "tao rise/fall when predict? -whatif",
        "rise should",
      ]),
    Intent(
      "how-exit", .program, "How do I leave this program?", de: "Wie beende ich das Programm?",
      es: "¿Cómo salgo del programa?",
      [
        "quit program? how? what? which? now? leave? -hack -validator -exchange -#exchange -save +2",
        "leave program how? +3",
      ]),
    Intent(
      "how-help", .program, "How do I use it?", de: "Wie bediene ich das?", es: "¿Cómo se usa?",
      [
        "usage program? what? can? help? how? show? list? which? about? where? need? +2 -tax -undo",
        "help program? need? what? can? -scam -tax",
        "show usage",
        "define program how",
      ]),
    Intent(
      "how-undo", .program, "How do I undo or start again?", de: "Wie mache ich etwas rückgängig?",
      es: "¿Cómo deshago algo?",
      [
        "undo sandbox? how? again? all? start? can? mine? first? wallet? now? transaction? stake? move? sell? #amount? program? data? coins? leave? +2 -tax -move",
        "sandbox undo/start/again how? all? +1",
        "start again",
        "sandbox dereg",
      ]),
    Intent(
      "how-save", .program, "How do I save, and what is kept?", de: "Wie speichere ich?",
      es: "¿Cómo guardo?",
      [
        "save how? where? program? sandbox? what? can? all? mine? data? report? whatif? keep? quit? lose? again? need? holdings? now? type? when? +2 -seed -tax -record",
        "program keep/save mine? data? quit?",
        "sandbox keep",
        "keep program",
        "quit save/lose",
      ]),
    Intent(
      "how-report", .program, "How do I make a report?", de: "Wie mache ich einen Bericht?",
      es: "¿Cómo hago un informe?",
      [
        "report how? program? can? show? get? need? what? where? holdings? which? save? all? reward? earn? data? stake? tao? connect? +2 -tax -record",
        "show report",
        "report holdings? +2 -tax",
      ]),
    Intent(
      "how-holdings", .program, "How do I enter what I hold?",
      de: "Wie gebe ich ein, was ich habe?",
      es: "¿Cómo introduzco lo que tengo?",
      [
        "holdings how? where? can? program? show? type? #amount? #tao? #alpha? root? #subnet? what? own? keep? stake? need? wallet? save? again? price? alpha? tao? coins? all? subnet? mine? -leave -report -sell -seed -undo -tax +2",
        "own data/type/tao how? type? -tax",
        "type own/tao/stake/alpha where/how -seed",
        "where type #tao/#alpha/#amount root? #subnet? +2",
      ]),
    Intent(
      "how-learn", .program, "Is there a course?", de: "Gibt es einen Kurs?", es: "¿Hay un curso?",
      [
        "learn start? first? where? how? can? program? stake? show? bittensor? about? tao? need? sort? define? again? one? usage? help? +2 -tax"
      ]),
    Intent(
      "how-exact", .program, "How exact are the numbers?", de: "Wie genau sind die Zahlen?",
      es: "¿Qué tan exactos son los números?",
      [
        "exact data? how? true? program? why? can? show? what? safe? rate? reward? price? source? earn? difference? not? same? more? past? less? coins? metric? good? +2 -tax -exchange -#exchange -type",
        "data true/safe/good how? can? program? +2",
        "true program/data -scam",
        "program true/safe",
      ]),
    Intent(
      "privacy", .program, "Does it send my data?", de: "Sendet es meine Daten?",
      es: "¿Envía mis datos?",
      [
        "privacy data? program? who? can? wallet? where? type? keep? save? show? not? need? what? mine? connect? holdings? all? coins? usage? technical? safe? custody? -validator -hack -elsewhere -exchange +2 -seed",
        "data who/where/custody show? keep? mine? privacy? program?",
        "program offline",
      ]),
    Intent(
      "currency", .program, "How do I see it in dollars or euro?", de: "Wie sehe ich es in Euro?",
      es: "¿Cómo lo veo en euros?",
      [
        "units/show #currency how? show? units? can? price? program? tao? all? reward? data? earn? what? #money? move? now? +2 -tax -buy",
        "units show?/how?/move?/what?/can?/price?/tao? move? -form -reward -tax -paid +1",
        "#currency how/show/can -price -howmuch -buy -#country -#amount",
        "units #currency",
      ]),
  ]
}
