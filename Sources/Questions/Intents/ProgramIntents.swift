extension Intent {
  static let program: [Intent] = [
    Intent(
      "data-age", .program, "How old is the data?",
      de: "Wie alt sind die Daten?",
      es: "¿De cuándo son los datos?",
      may: """
        data fresh price when what now where who program true how get exact show source all rate
        past about
        """,
      asked: [
        "yoursource price/data/#subnet +6",
        "data fresh -update -tax +3",
        "fresh price/#subnet -now -past -tax -coldkey",
        "fresh price now data",
        "data source/where/when/what -privacy -save",
        "fresh when/what/which -tax -reward -rate -earn",
        "program fresh",
        "price fresh true",
        "source data/program -reward -earn -rate -stake -paid -tax",
        "fresh -tax -past -reward -rate -earn -stake",
        "data true fresh +2",
      ]),
    Intent(
      "update-data", .program, "How do I get newer data?",
      de: "Wie bekomme ich neuere Daten?",
      es: "¿Cómo actualizo los datos?",
      may: "data price how now can get fresh program show what when where need save",
      asked: [
        "update +2 -dtao",
        "fresh update",
        "get data/price update/fresh/now +1",
        "update",
      ]),
    Intent(
      "what-is-this", .program, "What is this program?",
      de: "Was ist dieses Programm?",
      es: "¿Qué es este programa?",
      may: """
        program free who can what need define coins not paid bittensor how data about own exact
        usage help buy price sell connect learn
        """,
      asked: [
        "about +2",
        "program define/who/free/cost/what -connect -privacy -quit -report -save +1",
        "program can not/what",
        "who program",
        "free program",
        "about",
        "about exact/data +2",
        "about define +2",
        "program define",
        "about program +2",
      ]),
    Intent(
      "advice", .program, "Will the price rise, what should I buy?",
      de: "Wird der Kurs steigen, was soll ich kaufen?",
      es: "¿Subirá el precio, qué compro?",
      may: """
        tao price #subnet alpha when what buy rise fall should now #money #currency subnet which
        #rate best bittensor #time worthit how again good coins define predict stake safe rate
        fresh true sell who less more
        """,
      asked: [
        "predict -halving +2",
        "should buy +2",
        "buy now good",
        "tao rise/fall when -whatif",
        "rise should",
        "predict",
        "predict #subnet/price/should/buy/tao +2",
        "predict price #subnet/tao +3",
      ]),
    Intent(
      "how-exit", .program, "How do I leave this program?",
      de: "Wie beende ich das Programm?",
      es: "¿Cómo salgo del programa?",
      may: "program how what which now leave coldkey not all usage again safe undo help",
      asked: [
        "quit -hack -validator -exchange -#exchange -save +2",
        "leave program +3",
        "quit which/how +2",
        "quit -leave +2",
      ]),
    Intent(
      "how-help", .program, "How do I use it?",
      de: "Wie bediene ich das?",
      es: "¿Cómo se usa?",
      may: "program what can help how show list which about where need",
      asked: [
        "usage +2 -tax -undo",
        "speaks -tax +6",
        "help -scam -tax",
        "show usage",
        "define program how",
        "usage",
        "define usage",
        "define whatif not",
      ]),
    Intent(
      "how-undo", .program, "How do I undo or start again?",
      de: "Wie mache ich etwas rückgängig?",
      es: "¿Cómo deshago algo?",
      may: """
        sandbox how again all start can mine first wallet now transaction stake move sell #amount
        program data coins leave
        """,
      asked: [
        "mydeeds +8",
        "undo +2 -tax -move",
        "sandbox undo/start/again +1",
        "start again",
        "sandbox dereg",
        "undo -lock",
        "undo exact +3",
      ]),
    Intent(
      "how-save", .program, "How do I save, and what is kept?",
      de: "Wie speichere ich?",
      es: "¿Cómo guardo?",
      may: """
        how where program sandbox what can all mine data report whatif keep quit lose again need
        holdings now type when
        """,
      asked: [
        "save +2 -seed -tax -record",
        "program keep/save",
        "sandbox keep",
        "keep program",
        "quit save/lose",
        "save",
        "save holdings",
        "save custody",
        "save holdings how +6",
        "save holdings +2",
      ]),
    Intent(
      "how-report", .program, "How do I make a report?",
      de: "Wie mache ich einen Bericht?",
      es: "¿Cómo hago un informe?",
      may: """
        how program can show get need what where holdings which save all reward earn data stake
        tao connect
        """,
      asked: [
        "report +2 -tax -record",
        "show report",
        "report +2 -tax",
        "report",
      ]),
    Intent(
      "how-holdings", .program, "How do I enter what I hold?",
      de: "Wie gebe ich ein, was ich habe?",
      es: "¿Cómo introduzco lo que tengo?",
      may: """
        how where can program show type #amount #tao #alpha root #subnet what own keep stake need
        wallet save again price alpha tao coins all subnet mine usage record not privacy connect worthmine #currency howmuch
        """,
      asked: [
        "worthmine -sofar -when +8",
        "worthmine holdings/own/price/howmuch/what -sofar +9",
        "holdings -leave -report -sell -seed -undo -tax +2",
        "type own/tao/stake/alpha where/how -seed",
        "where type #tao/#alpha/#amount +2",
        "holdings -become -record -alpha",
        "holdings record +6",
        "usage holdings +4",
        "holdings usage how +3",
        "own type",
        "holdings how/where/can -leave +2",
      ]),
    Intent(
      "my-profit", .program, "Am I in profit so far?",
      de: "Bin ich im Plus?",
      es: "¿Voy ganando hasta ahora?",
      may: "own holdings earn past what howmuch tao stake cost mine price alpha all now #subnet",
      asked: ["sofar +8", "sofar earn/what/howmuch +9"]),
    Intent(
      "how-learn", .program, "Is there a course?",
      de: "Gibt es einen Kurs?",
      es: "¿Hay un curso?",
      may: """
        start first where how can program stake show bittensor about tao need sort define again
        one usage help
        """,
      asked: [
        "learn +2 -tax",
        "learn",
        "learn start/where/show +4",
        "learn how/first +1",
        "learn lock +2",
      ]),
    Intent(
      "how-exact", .program, "How exact are the numbers?",
      de: "Wie genau sind die Zahlen?",
      es: "¿Qué tan exactos son los números?",
      may: """
        data how true program why can show what safe rate reward price source earn difference not
        same more past less coins metric good
        """,
      asked: [
        "exact +2 -tax -exchange -#exchange -type",
        "data true/safe/good +2",
        "true program/data -scam",
        "program true/safe",
        "exact -guarantee",
      ]),
    Intent(
      "privacy", .program, "Does it send my data?",
      de: "Sendet es meine Daten?",
      es: "¿Envía mis datos?",
      may: """
        data program who can wallet where type keep save show not need what mine connect holdings
        all coins usage technical safe custody privacy consensus
        """,
      asked: [
        "privacy -validator -hack -elsewhere -exchange +2 -seed",
        "data who/where/custody",
        "program offline",
        "privacy",
        "privacy wallet/holdings +2",
      ]),
    Intent(
      "currency", .program, "How do I see it in dollars or euro?",
      de: "Wie sehe ich es in Euro?",
      es: "¿Cómo lo veo en euros?",
      may: """
        how show units can price program tao all reward data earn what #money move now #amount
        #tao coins which who about define nothing not
        """,
      asked: [
        "units/show #currency +2 -tax -buy",
        "units -form -reward -tax -paid +1",
        "#currency how/show/can -price -howmuch -buy -#country -#amount",
        "units #currency",
        "units",
        "#amount #currency units",
        "units #amount #currency",
        "#currency define/price/nothing units",
        "units price +2",
        "#currency price show/units",
        "units define +4",
        "#currency price units tao +3",
        "#currency",
      ]),
  ]
}
