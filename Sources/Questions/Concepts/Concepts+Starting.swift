/// Beginning, and what the things are called.
extension Concept {
  static let starting: [Concept] = [
    Concept(
      "minimum", 6,
      en:
        "minimum*, minimal, minimun, min, least, smallest, at least, enough, small amount*, lower limit, too little, how little, tiny amount, too small, lowest amount, smallest amount, threshold, floor, limit, just 1 tao, only 1 tao, only have, with only, with just, as little as, dust, too low, least amount, lowest, tiny, such a small, start with, below, less than 1, little tao, few tao, minumum",
      de:
        "mindest*, minimum, minimal*, kleinst*, wenigstens, mindestens, reicht, reichen, genug, untergrenze, zu wenig, ausreichend, kleinste menge, wenig tao, geringste*, ab wie viel, ab wieviel, ab welchem betrag, schon mit, *betrag",
      es:
        "minim*, suficiente*, basta*, alcanza*, al menos, muy poco, poco tao, limite inferior, menor cantidad, cantidad minima, a partir de cuanto, llega con, tan poco, desde cuanto"
    ),
    Concept(
      "start", 4,
      en:
        "start, starting, begin, beginning, get going, first steps, first step, step by step, steps to, steps for, get started, getting started, walk me through, set up staking, go about it, go about, how do i stake, how to stake, how do you stake, how can i stake, how would i stake, what do i do next, what next, do next, guide, tutorial, instructions, from zero to, from scratch, how do i put, how do i get into, get into, onboarding, checklist, where do i begin, where do i start, new here, new to this, newbie, just bought, noob, beginner, my first stake, how does one stake, how is staking done, procedure, howto, stake my first, enter staking, join, delegate my, how do i delegate, how to delegate, how to invest, instruct*, prerequisite*, hwo do i put, hwo do i stake, how do i do it, how do i do this, put my tao to work, do the staking, steps, do i stake, from zero",
      de:
        "anfang*, fang* .. an, beginn*, einsteig*, loslegen, lege ich los, leg ich los, schritt fur schritt, erste schritte, ersten schritte, starten, anleitung, stake ich, wie kann ich staken, wie kann ich tao staken, einstieg, wie geht staken, wie geht das staken, wie stake, wie staket man, schritte, zu staken, was brauche ich, loszulegen, anfanger, neuling, los",
      es:
        "empez*, empiez*, comenz*, comienz*, comienc*, primeros pasos, paso a paso, inici*, arranc*, pasos para, como hago staking, como hacer staking, como se hace staking, guia para, novato, para empezar, como stakeo, como delego, como pongo, como meto, primer paso, pasos"
    ),
    Concept(
      "technical", 5,
      en:
        "technical*, tech, techie, tech savvy, knowledge, hard, difficult*, complicated, complex, server, coding, code, programmer, program a, programming, computer, laptop, linux, command line, cli, terminal, run a node, run something, run anything, keep it on, keep it running, stay on, stay online, 24 7, skills, nerd, expert, easy, grandma, grandmother, my mother, my mom, my dad, non technical, nontechnical, idiot, dummy, simple, install, hardware needed, tecnical, engineer, know anything about, pc, phone, mobile, geek, computer science, button, python, raspberry, always online, internet connection, leave my",
      de:
        "technisch*, technik*, kenntnisse, wissen, vorkenntnisse, schwierig*, schwer, kompliziert*, server, programmier*, computer, node betreiben, knoten betreiben, experte, laie, einfach genug, rechner, laufen lassen, eingeschaltet, kommandozeile, oma, profi, know how, anlassen",
      es:
        "tecnic*, conocimiento*, dificil, complicad*, servidor*, programar, programador*, ordenador, computadora, experto, abuela, facil, correr un nodo, tener un nodo, encendido, encendida, linea de comandos, saber de, informatica, saber mucho"
    ),
    Concept(
      "dtao", 8, anchor: true, any: "dtao, dynamic tao, d tao, dynamictao, dtao's",
      en:
        "february 2025, feb 2025, 13 february, february 13, 13 feb, feb 13, 13th february, february 13 th, 13 th of february, new system, token per subnet, since the upgrade, before the upgrade, big upgrade, february upgrade, old system, upgrade in 2025, subnet tokens introduced, alpha tokens introduced, alpha introduced, why did they introduce alpha, network upgrade, upgrade",
      de:
        "februar 2025, 13 februar, dynamisches tao, dynamic tao, neue system, neues system, umstellung, upgrade",
      es:
        "febrero de 2025, 13 de febrero, febrero 2025, tao dinamico, nuevo sistema, actualizacion de 2025"
    ),
    Concept(
      "worthit", 5,
      en:
        "worth it, worth staking, worth the, worthwhile, pay to bother, bother, worth doing, make sense, makes sense, worth my time, pros and cons, good idea, bad idea, sensible, just hodl, just hold, or hold, or hodl, not to stake, reasons to, reason to, point in, point of, any point, smart move, smart to, is staking good, should i stake, should we stake, should one stake, what would you do, would you stake, in my place, in my shoes, in my position, worth to, convince me, good investment, or just hold, or just keep, better than holding, hodl, holding, instead of holding, no brainer, why would i stake, why should i stake, why stake, should i even, is it smart, is it wise, advantage, advantages, benefit, benefits, upside, go for it, do it, worth putting, worth risking, a good thing, recommend staking",
      de:
        "lohnt*, lohnen*, sinnvoll, macht .. sinn, gute idee, vorteile, pro und contra, an meiner stelle, wurdest du, soll ich staken, sollte ich staken, einfach halten, nur halten, grunde, bringt das was, es wert, sinn, soll ich uberhaupt, ergibt .. sinn, schlechte idee, vor und nachteile",
      es:
        "vale la pena, merece la pena, tiene sentido, buena idea, conviene hacer, conviene stakear, deberia hacer staking, que harias, en mi lugar, pros y contras, ventaja*, me conviene, compensa, sale a cuenta, motivos para, mala idea, o mejor holdear, holdear, solo mantener"
    ),
    Concept(
      "portion", 4,
      en:
        "how much of my, how many of my, what part of my, what share of my, what portion, percentage of my, what percentage of, what fraction, how much should i, how much shoud i, how many should, how much do you recommend, how much would you, how much to stake, how big should, keep free, keep liquid, stay liquid, keep back, hold back, keep aside, keep unstaked, leave unstaked, keep in reserve, reserve, everything i own, all of it or, stake everything, stake it all, all in, all my tao, stake all, emergency, buffer, go all in, keep some, what proportion, leave free, how much tao should, allocate, how much is sensible, how much is reasonable, whole bag, entire stack, entire bag, stake all of, how much to put, all or, split between staked and, put aside, some liquid, too much, unstaked, how much of it, leave some, all of my, half or all, right amount",
      de:
        "wie viel von meinen, wieviel von meinen, wie viel von meinem, wieviel von meinem, wie viel soll*, wieviel soll*, welchen teil, welchen anteil, wie viel meiner, wieviel meiner, frei halten, flussig halten, zuruckbehalten, reserve, alles staken, liquide, freihalten, wie viele soll*, alles reinsteck*, puffer, alles auf einmal investieren, notgroschen, behalten, wie viel davon, wieviel davon, alle meine tao, alle tao",
      es:
        "cuanto de mi, cuanto de mis, cuantos de mis, que parte de mi, que porcentaje, cuanto deberia, cuanto debo, dejar libre, guardar libre, reserva, meter todo, stakear todo, todo mi, cuantos deberia, cuanto conviene, todos mis, que proporcion, sin stakear, liquido, cuanto me recomiendas, cuanto poner"
    ),
    Concept(
      "buy", 4,
      en:
        "buy*, bought, purchas*, acquire, get tao, get some tao, get my first tao, obtain tao, credit card, paypal, where can i get, how do i get tao, get hold of, order tao, fiat, bank transfer, on ramp, onramp, debit card, trade for tao, exchange for tao, swap eth for, swap usdt",
      de:
        "kauf*, gekauft, erwerb*, kreditkarte, komme ich an tao, bekomme ich tao, wo gibt es tao, paypal, uberweis*, zu tao kommen, krieg ich tao",
      es:
        "compr*, adquir*, adquier*, tarjeta*, conseguir tao, consigo tao, donde consigo, obtener tao, transferencia bancaria"
    ),
    Concept(
      "own", 2, en: "own, hold, have, possess, holding, got",
      de: "halte, habe ich, besitze, gehort mir", es: "tengo, poseo, posee"),
    Concept(
      "sort", 2,
      en:
        "beginner, newbie, new, suits, suit*, for me, type of person, my case, someone like me, conservative, cautious, pick, prefer*, beginners, right for me, go for, which one, choose between",
      de: "anfanger*, passt, geeignet, fur mich, besser fur, einsteiger, vorsichtig*, konservativ*",
      es:
        "principiante*, para mi, conservador*, prefier*, me va mejor, novato, me conviene, adecuad*"
    ),
    Concept(
      "share", 3,
      en:
        "share, shares, stock, stocks, equity, company, ownership in, share of, startup, business, businesses, companies",
      de: "aktie*, anteil*, firma, unternehmen, beteiligung",
      es: "accion, acciones, empresa*, participacion*, compania"),
  ]
}
