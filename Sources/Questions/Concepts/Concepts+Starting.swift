/// Beginning, and what the things are called.
extension Concept {
  static let starting: [Concept] = [
    Concept(
      "minimum", 6,
      en: """
        minimum*, minimal, minimun, least, smallest, at least, enough, small amount*, lower limit,
        too little, how little, tiny amount, too small, lowest amount, smallest amount, threshold,
        just 1 tao, only 1 tao, only have, with only, with just, as little as, dust, too low,
        least amount, tiny, such a small, below, less than 1, little tao, few tao, minumum,
        small fry, with 1 tao, with 2 tao, with 5 tao, pennies, few bucks, poor, student, broke,
        small budget, small holder, little guy, small stake, as small, how small, how few,
        tiny stake, starting amount, entry amount, minimum entry, entry level, go below, accepted,
        allowed amount, full tao, half a tao, less than one, bare minimum, lowest possible,
        too poor, even possible, is it possible with, not enough, 0 1 tao, 0 5 tao, min stake,
        min amount, start with 0, start with 1, the min, minimum stake, staking limit,
        thousand coins, any crumb, crumb*, small fish, a lot of money, lot of money for,
        a tenth of a, half a coin, tiny bit, a handful, is .. enough, do i have enough,
        ok with little, even with a few, too little money, modest, small sum, enough to begin,
        enough to start, fraction of a tao, budget is, my budget, only for the rich, for the rich,
        do anything, smallest sum, is it only for, is there a floor, must one have,
        how many tao must, even with little, with little, anyone join, just under one,
        under one tao, tiniest, tiniest stake, poor people
        """,
      de: """
        mindest*, minimum, minimal*, kleinst*, wenigstens, mindestens, reicht, reichen, genug,
        untergrenze, zu wenig, ausreichend, kleinste menge, wenig tao, geringste*, ab wie viel,
        ab wieviel, ab welchem betrag, schon mit, *betrag, kleiner betrag, kleinen betrag,
        kleine betrage, kleinanleger, ein tao reicht, nur ein tao, nur 1 tao, mit einem tao,
        mindestsumme, mindestmenge, mindesteinlage, kleine summe, mit nur, weniger als ein,
        geht auch mit, reicht ein, reicht das, geht das mit, halber tao, schon ab, ein paar tao,
        wenig geld, viel geld, kleiner einsatz
        """,
      es: """
        minim*, suficiente*, basta*, alcanza*, al menos, muy poco, poco tao, limite inferior,
        menor cantidad, cantidad minima, a partir de cuanto, llega con, tan poco, desde cuanto,
        poca cantidad, poca plata, poco dinero, con solo, solo un tao, menos de un tao,
        cantidad pequena, pequena cantidad, con un tao, con 1 tao, monto minimo, llega, bastan,
        basta con, fraccion de tao, puedo empezar con, basta con un, mucho dinero, con poco,
        con medio, me llega con, poquito
        """),
    Concept(
      "start", 4,
      en: """
        start, starting, begin, beginning, get going, first steps, first step, step by step,
        steps to, steps for, get started, getting started, walk me through, set up staking,
        go about it, go about, how do i stake, how to stake, how do you stake, how can i stake,
        how would i stake, what do i do next, what next, do next, instructions, from zero to,
        from scratch, how do i put, how do i get into, get into, onboarding, checklist,
        where do i begin, where do i start, new here, new to this, newbie, just bought, noob,
        beginner, my first stake, how does one stake, how is staking done, procedure, howto,
        stake my first, enter staking, join, delegate my, how do i delegate, how to delegate,
        how to invest, instruct*, prerequisite*, hwo do i put, hwo do i stake, how do i do it,
        how do i do this, put my tao to work, do the staking, steps, do i stake, from zero,
        never staked, never done this, first time, first timer, total beginner, total newbie,
        complete beginner, how do people stake, how do we stake, how would one stake,
        how do i deposit, how do i get my tao staked, get my tao staked, getting into staking,
        how do i join, entry, sign me up, jump in, new to staking, new to bittensor, which button,
        what do i press, how do i put my, how do i lock, how can i put, set me up,
        show me how to stake, explain how to stake, teach me to stake, i want to stake,
        want to stake, id like to stake, would like to stake, ready to stake,
        how do i make my tao work, how can i start, first move, first thing, staking guide,
        guide to staking, staking tutorial, now how do i earn, how do i earn with,
        what now with my tao, set up before i can stake, before i can stake, set up before,
        what do i need before, where to begin, where do i even, first thing to do,
        what are the steps, how does one get going, new and, delegate my coins, i bought tao,
        get going with, getting underway, prepare, preparation, how i stake, now what,
        tao now what, first thing i click, i want in, how do i get in, got a wallet and,
        have a wallet and, what is the procedure, get it staked, how do i get it staked,
        lead to my first reward, show a newbie, how its done, guide me, now guide me,
        decided to stake
        """,
      de: """
        anfang*, fang* .. an, beginn*, einsteig*, loslegen, lege ich los, leg ich los,
        schritt fur schritt, erste schritte, ersten schritte, starten, anleitung, stake ich,
        wie kann ich staken, wie kann ich tao staken, einstieg, wie geht staken,
        wie geht das staken, wie stake, wie staket man, schritte, zu staken, was brauche ich,
        loszulegen, anfanger, neuling, mochte staken, will staken, wurde gern staken,
        zum ersten mal, noch nie, wie funktioniert der einstieg, wie fangt, wie lege ich an,
        wie stecke ich, wie setze ich, wie komme ich ins, erste mal,
        wie mache ich das mit dem staking, wie starte ich, ich bin neu, neu hier,
        wie fange ich an, womit fange ich an, was muss ich tun, was muss ich zuerst,
        wie gehe ich vor, vorgehen, ersten mal staken, bin neu, los geht
        """,
      es: """
        empez*, empiez*, comenz*, comienz*, comienc*, primeros pasos, paso a paso, inici*,
        arranc*, pasos para, como hago staking, como hacer staking, como se hace staking,
        guia para, novato, para empezar, como stakeo, como delego, como pongo, como meto,
        primer paso, pasos, quiero hacer staking, quiero stakear, primera vez, nunca he hecho,
        desde el principio, como entro, como se empieza, como se stakea, como invierto, por donde,
        como lo hago, primer stake, soy nuevo, soy nueva, por donde empiezo,
        que tengo que hacer para, que hago para, que necesito para empezar, como comienzo
        """),
    Concept(
      "technical", 5,
      en: """
        technical*, tech, techie, tech savvy, knowledge, hard, difficult*, complicated, complex,
        coding, code, programmer, program a, programming, laptop, linux, command line, cli,
        terminal, run a node, run something, run anything, keep it on, keep it running, stay on,
        stay online, 24 7, skills, nerd, expert, grandma, grandmother, my mother, my mom, my dad,
        non technical, nontechnical, idiot, dummy, hardware needed, tecnical, engineer,
        know anything about, geek, computer science, python, raspberry, always online,
        internet connection, leave my, not technical, im not technical, no idea about computers,
        computer person, programmer to, know how to code, need to code, noob friendly,
        user friendly, idiot proof, simple enough, easy enough, too hard, too complicated,
        for non, older people, my parents, for old people, 70 years old, old man, old lady,
        without coding, no coding, dev skills, dedicated machine, own hardware, own server,
        own node, my own computer running, machine running, computer on, pc on, leave my computer,
        run 24, vps, be online, stay connected, always connected, from my phone, on my phone,
        smartphone, cmd, gpu, graphics card, run my own node, run a server, powerful computer,
        special hardware, equipment, have to be online, my phone, a phone, easy to, is it easy,
        how easy, simple to, is it simple, my pc, a pc, is there a button, my mum, mum, mummy,
        grandpa, granny, do this on her own, on his own, by myself, my kid, anyone do it,
        anybody do it, can anyone, layperson, tech person, it background, nephew set up,
        my nephew, know programming, know computers, pc be on, computer be on,
        good with computers, set up hard, hard to set up, technically minded, software skills,
        gadgets, a server, server required, server running, need a server, need a computer,
        my computer on, computer running, computer skills, computers, own computer, too old and,
        clueless, too clueless, run without me, understand computers, linux a must,
        clue about tech, without a clue, run a machine, something switched on, switched on,
        keep something on, for laypeople, i only have a phone, need to run, barely use,
        can barely use a, use a mouse, old and clumsy
        """,
      de: """
        technisch*, technik*, kenntnisse, wissen, vorkenntnisse, schwierig*, schwer, kompliziert*,
        server, programmier*, computer, node betreiben, knoten betreiben, experte, laie,
        einfach genug, rechner, laufen lassen, eingeschaltet, kommandozeile, oma, profi, know how,
        anlassen, technisches wissen, technik verstehen, fur laien, handy, smartphone, pc, eltern,
        ohne technik, computer anlassen, durchlaufen, rechner anlassen, einfach fur, rentner,
        einen server, eigenen server, schwierig fur
        """,
      es: """
        tecnic*, conocimiento*, dificil, complicad*, servidor*, programar, programador*,
        ordenador, computadora, experto, abuela, facil, correr un nodo, tener un nodo, encendido,
        encendida, linea de comandos, saber de, informatica, saber mucho, movil, celular,
        telefono, padres, sin saber, saber programar, dificultad, sencillo, simple,
        mi propio servidor, tener servidor, pc encendido, informatico, experiencia tecnica,
        ser tecnico, servidor encendido, un servidor, alguien mayor, persona mayor, para mayores
        """),
    Concept(
      "dtao", 8, anchor: true,
      any: "dtao, dynamic tao, d tao, dynamictao, dtao's",
      en: """
        february 2025, feb 2025, 13 february, february 13, 13 feb, feb 13, 13th february,
        february 13 th, 13 th of february, new system, token per subnet, since the upgrade,
        before the upgrade, big upgrade, february upgrade, old system, upgrade in 2025,
        subnet tokens introduced, alpha tokens introduced, alpha introduced,
        why did they introduce alpha, network upgrade, upgrade, last february, 2025 change,
        2025 changes, the big change, old staking, old way, before february, since february,
        staking change, staking changed, when did alpha start, subnet token model, tokenization,
        tokenisation, changed last, why did staking change, new model, new tokenomics,
        tokenomics change, how it worked before, before 2025, before alpha tokens came,
        before alpha came, before alpha tokens, how was it before, before the alpha, came in 2025,
        2025 upgrade, dynamic thing, the dynamic, the february change, the 2025 upgrade,
        dtao upgrade, dynamic tao mean, before dtao, after dtao, dynamic upgrade, since 2025,
        everything is different, old tao staking, bring in subnet tokens, introduce subnet tokens,
        introduced subnet tokens, why subnet tokens, different since, before alpha existed,
        alpha existed, upgrade of last year
        """,
      de: """
        februar 2025, 13 februar, dynamisches tao, dynamic tao, neue system, neues system,
        umstellung, upgrade, dynamische, vor dtao, seit dtao, dtao umstellung
        """,
      es: """
        febrero de 2025, 13 de febrero, febrero 2025, tao dinamico, nuevo sistema,
        actualizacion de 2025, antes de dtao, dinamico, lo de dynamic, la actualizacion de febrero
        """),
  ]
}
