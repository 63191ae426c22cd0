extension Intent {
  static let earning: [Intent] = [
    Intent(
      "earn", .earning, "What does an amount earn over a time?",
      de: "Was bringt ein Betrag über eine Zeit ein?",
      es: "¿Cuánto rinde una cantidad en un tiempo?",
      may: """
        #amount howmuch what get #subnet root stake alpha #alpha reward #exchange exchange #time
        #tao earn rate wallet whatif #money when which tao price bittensor own can worthit quote
        some now paid coins lock leave #taoprice #parts #taken #payment validator take
        """,
      asked: [
        "#taken #tao/#amount/#alpha earn/howmuch/get -choose -leave -sell -goal -lose -cost +12",
        "#taken #tao/#amount #time -leave -goal +8",
        "#payment #amount/#tao -leave -goal +10",
        "earn",
        "earn #amount/#tao/#alpha +2",
        "earn #alpha howmuch -leave -sell +6",
        "earn #amount #time +2",
        "earn howmuch #tao/#amount -goal -grown -leave -take +5",
        "#tao #time",
        "#alpha #time",
        "earn/get howmuch",
        "reward howmuch",
        "reward/earn #time",
        "#amount worthit get/earn +2",
        "rate #tao/#amount/#alpha +2",
        "reward #tao/#alpha/#amount",
        "#amount #time",
        "howmuch #tao root/#exchange/#subnet",
        "earn #tao #time",
        "howmuch #amount #time",
        "earn lock #time",
        "earn #amount #time whatif +2",
        "earn worthit #amount +4",
        "earn whatif #amount leave #time +6",
        "earn #taoprice +4",
        "#taoprice #tao/#amount +2",
        "#parts -howlong -cost -dereg -lose -safe +4",
      ]),
    Intent(
      "needed", .earning, "How much must I stake to earn an amount?",
      may: """
        goal howmuch need #amount #tao #money tao #time stake earn get root #subnet subnet reward
        alpha coins more can which what
        """,
      asked: [
        "goal howmuch +4", "goal howmuch #amount/#tao/#money/#time +6", "goal need +2",
        "goal what stake +2", "goal #tao/#money/#amount +4", "goal #tao/#money #time +6",
      ]),
    Intent(
      "until-grown", .earning, "How long until an amount has doubled?",
      may: """
        grown howlong when #amount #tao #two tao stake coins rise #change root #subnet subnet earn
        alpha get more whatif goal
        """,
      asked: [
        "grown -earn +6", "grown howlong/when -earn +8", "grown #tao/#amount +8",
        "howlong #change tao/coins/#tao +4", "#two when/howlong +6",
      ]),
    Intent(
      "earn-compare", .earning, "Which pays more: root, a subnet or an exchange?",
      de: "Was bringt mehr: Root, ein Subnet oder eine Börse?",
      es: "¿Qué rinde más: root, una subred o un exchange?",
      may: """
        root exchange #exchange #subnet subnet alpha what where validator #amount #tao which #time
        #several rate earn reward more best stake difference compare worthit or own list tao price
        wallet now coins whatif predict
        """,
      asked: [
        "paymore +1",
        "paymore where/which +1",
        "compare root/#subnet/#exchange/exchange/earn/rate/reward/#several -alpha +1",
        "root #exchange/exchange difference/more/best/or +1",
        "#subnet root difference/best/more",
        "#several earn/rate/reward",
        "best earn/rate/reward",
        "where earn more/best +2",
        "#subnet root earn/rate/reward",
        "root alpha earn/rate/reward",
        "#exchange/exchange root earn/rate/reward/what",
        "more earn/rate/reward exchange/#exchange",
        "worthit more exchange/#exchange +6",
        "#exchange/exchange #subnet earn/rate/reward/difference/more/or",
        "more exchange stake own -safe",
        "root subnet earn/rate/reward",
        "root #exchange/exchange #subnet +2",
        "more earn root/alpha",
        "paymore #exchange/exchange/root/#time +2",
        "should/or rate #exchange/exchange root/stake/or +3",
        "compare #time/#amount/#tao +2",
        "more root subnet/#subnet/alpha/exchange -leave -cost +2",
        "paymore subnet root +3",
        "worthit more exchange/#exchange stake +8",
        "paymore root or subnet +6",
      ]),
    Intent(
      "earn-rate", .earning, "What is the rate now?",
      de: "Wie hoch ist die Rendite jetzt?",
      es: "¿Cuál es la rentabilidad ahora?",
      may: """
        what howmuch root subnet #subnet #exchange now exchange alpha stake bittensor define tao
        validator #time get paid show reward earn which quote fresh portion same list #rate more
        good data
        """,
      asked: [
        "rate",
        "rate now +2",
        "rate what/howmuch/define +1",
        "rate #exchange/exchange",
        "portion earn/paid/rate/#rate -keep -stake +2",
        "rate root/#subnet/subnet",
        "reward now howmuch",
        "earn now #subnet/root",
        "rate #time",
        "howmuch rate get stake -#amount -#tao +2",
        "rate stake what +3",
        "rate tao what",
        "biggerrate rate/earn/reward/paymore -fee -cost -impact -take -tax -minimum +8",
      ]),
    Intent(
      "compounding", .earning, "Do rewards compound? APR or APY?",
      de: "Gibt es Zinseszins? APR oder APY?",
      es: "¿Se capitalizan las recompensas? ¿APR o APY?",
      may: """
        reward rate difference earn should root #subnet alpha claim how howoften define stake or
        true can coins all leave not
        """,
      asked: [
        "compound +1",
        "reward stake again",
        "compound rate +2",
        "compound difference -root +6",
        "compound leave should +3",
      ]),
    Intent(
      "price-fall", .earning, "What if the price falls or rises?",
      de: "Was, wenn der Kurs fällt oder steigt?",
      es: "¿Y si el precio baja o sube?",
      may: """
        #taofall whatif price alpha #subnet #change #tao subnet earn reward lose #amount root what #time
        coins tao fall rise rate stake #money #currency own again offline save quote #taoprice
        """,
      asked: [
        "fall price/alpha/tao/#change",
        "rise whatif -predict",
        "#change +2",
        "fall whatif alpha/tao/price/#subnet/subnet +1",
        "lose whatif price",
        "rise #change",
        "fall #rate",
        "fall price",
        "fall whatif price/alpha/tao/#subnet +3",
        "lose #change",
        "fall reward/rate/earn #subnet/alpha price",
        "whatif tao/price #money -earn +4",
        "whatif alpha #money +3",
        "#taoprice whatif/fall/rise -earn -predict +6",
        "#taofall whatif/fall/#change -predict -when +8",
        "#change fall lose/earn/stake/alpha +4",
        "fall earn/reward -declining -root +3",
        "fall #change #subnet/alpha/tao +4",
      ]),
    Intent(
      "rewards-form", .earning, "In what are rewards paid, and where do they arrive?",
      may: """
        reward earn paid root #subnet subnet alpha get what tao which where land stake wallet when
        show mine nothing units coins or validator
        """,
      asked: [
        "form reward/paid/earn/get/#subnet/root/stake/alpha +2",
        "reward land +1",
        "where reward land/paid/get/show +2",
        "reward alpha/tao paid/get",
        "reward/earn paid alpha",
        "reward wallet land/where/stake",
        "land nothing where +2",
        "where reward wallet +1",
        "reward paid what/form",
        "land where",
        "form root/#subnet",
        "reward what/which units/coins",
        "form root paid +4",
      ]),
    Intent(
      "rewards-when", .earning, "When and how often are rewards paid?",
      de: "Wann und wie oft werden Belohnungen gezahlt?",
      es: "¿Cuándo y cada cuánto se pagan las recompensas?",
      may: """
        reward paid get earn #time when define first nothing stake howlong why past validator root
        again true not land whatif mine howoften start holdings same coins
        """,
      asked: [
        "howoften +2",
        "howoften reward/paid/earn/get +3",
        "when reward/paid +2",
        "when reward first +3",
        "when first get/paid/earn/land +2",
        "nothing reward/stake/earn/past +1",
        "reward first when/howlong +2",
        "howlong reward +1",
        "why reward nothing",
        "howlong earn first",
        "paid when",
        "stake past nothing",
        "start earn when/howlong",
        "reward not get/paid/earn why",
        "why not reward/earn get",
        "when get earn",
        "nothing validator #time",
        "nothing not",
        "why nothing",
        "nothing why/when +3",
        "nothing earn not",
        "nothing stake +1",
        "nothing #time +2",
        "reward #time -#amount -#tao -howmuch -#alpha -#subnet +2",
        "reward #time land/paid -#amount +2",
      ]),
    Intent(
      "root-decline", .earning, "Why do root rewards fall?",
      may: """
        root why reward rate #time fixed not whatif fall less earn can stake price now validator
        what define more past
        """,
      asked: [
        "root declining +2",
        "declining reward/rate/earn",
        "declining root reward/rate/earn +2",
        "root fixed rate",
        "root fixed reward",
        "root fall reward/rate",
        "root reward/rate less",
        "fixed rate root",
        "root why fall/less",
        "rate fixed fall root",
        "reward/rate fall why",
        "root rate lose +6",
        "root fall #time",
        "reward/rate less why",
        "declining why",
        "rate fall",
        "root declining more",
        "root declining #time +4",
        "declining #time +2",
      ]),
    Intent(
      "guaranteed", .earning, "Is the yield guaranteed?",
      de: "Ist die Rendite garantiert?",
      es: "¿Está garantizada la rentabilidad?",
      may: """
        reward rate earn fixed root #rate #subnet true can safe stake price source lend #amount
        #tao #time data exact holdingrule what quote coins lock all should
        """,
      asked: [
        "guarantee +1",
        "guarantee rate/reward/earn/#amount/paid +3",
        "fixed rate/earn/reward -root +1",
        "safe rate/reward -what",
        "rate/reward same/fixed",
        "guarantee whatif rate/reward +2",
      ]),
    Intent(
      "exchange-quote", .earning, "An exchange quotes a rate: can it be true?",
      de: "Eine Börse nennt einen Zinssatz: kann das stimmen?",
      es: "Un exchange ofrece una tasa: ¿puede ser verdad?",
      may: """
        rate tao how exchange #exchange why more stake #time #rate quote true source fresh
        guarantee who earn paid where coins which can what show scam program root bittensor or
        safe some paymore exact
        """,
      asked: [
        "exchange/#exchange #rate +2",
        "#rate true +2",
        "earn #rate -#amount -#tao -#alpha -#subnet -root -#time -take +6",
        "exchange/#exchange rate true/why",
        "exchange/#exchange rate quote more/true/why +2",
        "#rate quote +1",
        "exchange/#exchange quote rate -what -now",
        "rate true quote more",
        "#rate why/how/source exchange/#exchange +4",
        "exchange/#exchange source rate/earn +3",
        "#rate guarantee true +4",
        "#rate true scam +4",
        "#rate true program/quote +2",
        "exchange/#exchange paymore why/true/how +6",
        "exchange/#exchange paymore show/quote +4",
      ]),
    Intent(
      "where-from", .earning, "Where does the yield come from?",
      de: "Woher kommt die Rendite?",
      es: "¿De dónde sale la rentabilidad?",
      may: """
        reward rate earn paid true root #subnet subnet who where bittensor how coins alpha source
        fresh stake why get all safe sell mine what tao guarantee validator
        """,
      asked: [
        "source",
        "source reward/rate/earn/stake/paid/coins/who/why +2",
        "who paid reward/earn/rate/mine +2",
        "source subnet/#subnet",
        "who source +2",
        "where reward/rate/earn source/fresh +3",
        "fresh rate/reward/earn where/how +0",
        "fresh reward",
        "why reward/earn get paid",
        "safe reward source",
        "rate/earn/reward fresh -now -data -price +3",
        "source paid",
      ]),
    Intent(
      "history", .earning, "What did it pay in the past?",
      may: """
        price rate reward earn how root #subnet subnet alpha #time list show fall rise tao paid
        what stake true who all howmuch more less now coins exchange
        """,
      asked: [
        "past",
        "past price/rate/reward/earn/root/subnet/#subnet/alpha +1",
        "past show",
        "past tao/stake how/earn/paid",
        "price/rate/reward past",
        "past more/less",
        "past #tao/#amount/howmuch earn/paid +6",
        "past earn true +2",
      ]),
  ]
}
