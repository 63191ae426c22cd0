/// Whether, and how much.
extension Concept {
  static let judging: [Concept] = [
    Concept(
      "worthit", 5,
      en: """
        worth it, worth staking, too late, to late, miss the boat, missed the boat, worth the, worthwhile, pay to bother, bother, worth doing,
        make sense, makes sense, worth my time, pros and cons, good idea, bad idea, just hodl,
        just hold, or hold, or hodl, not to stake, reasons to, reason to, point in, point of,
        any point, smart move, is staking good, should i stake, should we stake, should one stake,
        what would you do, would you stake, in my place, in my shoes, in my position, worth to,
        convince me, good investment, or just hold, or just keep, better than holding, hodl,
        instead of holding, no brainer, why would i stake, why should i stake, why stake,
        should i even, advantage, advantages, benefit, benefits, upside, go for it, worth putting,
        worth risking, a good thing, recommend staking, on the fence, convince, talk me out,
        talk me into, would it be dumb, is it dumb, dumb to, is it stupid, stupid to,
        good thing to, smart thing, right thing, let it sit, leave them sitting, keep them idle,
        sit idle, your opinion, whats your take on, honest opinion, opinion, thoughts on staking,
        recommend it, for someone like me, is staking for me, do people regret, regret,
        better to just, hassle, worth all, worth anything, missing out, fomo, am i missing,
        benefit from staking, why bother, than holding, just holding, or holding, smart to stake,
        wise to stake, sensible to stake, is it smart to stake, is it wise to stake,
        worth the effort, is it sensible to stake, smart idea, smart move to, is it worth it,
        undecided, or just leave it, just leave it, why not stake, reason not to stake,
        any reason not, makes sense for me, a wise move, would it make sense,
        leave my tao unstaked, dumb to leave, advantage over, a reason to, clever, clever to,
        speaks against, speak against, for everyone, small holder bother, what argues against,
        do nothing with my tao, better to do nothing, do nothing with my, a good investment
        """,
      de: """
        lohnt*, lohnen*, sinnvoll, macht .. sinn, gute idee, vorteile, pro und contra,
        an meiner stelle, wurdest du, soll ich staken, sollte ich staken, einfach halten,
        nur halten, grunde, bringt das was, es wert, sinn, soll ich uberhaupt, ergibt .. sinn,
        schlechte idee, vor und nachteile, meinung, was haltst du, haltst du, rentiert sich,
        zu empfehlen, klug, dumm, schlau, besser nicht, gut idee, rat*, machen oder lassen,
        liegen lassen oder, empfehlenswert, warum soll ich, warum sollte ich, lohnt sich das,
        lohnt sich staken, unentschlossen, unschlussig, was spricht fur, was spricht gegen,
        spricht dagegen, ist es klug, bringt es etwas, lohnt sich, lohnen sich,
        fur mich das richtige
        """,
      es: """
        vale la pena, merece la pena, tiene sentido, buena idea, conviene hacer, conviene stakear,
        deberia hacer staking, que harias, en mi lugar, pros y contras, ventaja*, me conviene,
        compensa, sale a cuenta, motivos para, mala idea, o mejor holdear, holdear, solo mantener,
        opinion, que opinas, opinas, recomendable, aconsejable, renta la pena, es bueno,
        por que deberia, por que hacer, para que hacer, sirve de algo, conveniente, interesa,
        debo hacer, debo stakear, hago staking o, vale la pena hacer, razones para, indeciso,
        hago bien, que ventajas, que gano con, tiene logica
        """),
    Concept(
      "portion", 4,
      en: """
        how much of my, how many of my, what part of my, what share of my, what portion,
        percentage of my, what percentage of, what fraction, how much should i, how much shoud i,
        how many should, how much do you recommend, how much would you, how much to stake,
        how big should, keep free, keep liquid, stay liquid, keep back, hold back, keep aside,
        keep unstaked, leave unstaked, keep in reserve, reserve, everything i own, all of it or,
        stake everything, stake it all, all in, all my tao, stake all, emergency, buffer,
        go all in, keep some, what proportion, leave free, how much tao should, allocate,
        how much is sensible, how much is reasonable, whole bag, entire stack, entire bag,
        stake all of, how much to put, all or, split between staked and, put aside, some liquid,
        too much, how much of it, leave some, all of my, half or all, right amount, bit unstaked,
        a bit unstaked, keep a bit, for gas, for fees, how much in staking, how much to lock,
        how much to commit, everything or, whole amount, stake the lot, all of them, keep any,
        keep a few, safety margin, what chunk, how big a, spare, leave a little, percent of my,
        rest liquid, 100 % of my, put everything, half of my, half my, wallet empty,
        empty my wallet, leave in my wallet, leave in the wallet, in my wallet for,
        part of my holdings, of my holdings, i leave unstaked, stay unstaked, remain unstaked,
        be unstaked, % staked, percent staked, 100 % staked, fully staked, whole lot,
        stake the whole, all in or, what fraction should, what slice of my, 20 % 50,
        what i own or, im torn, how large should my, should i stake all, stake everything or,
        part of it or, or just part, how many coins should, stay out of the stake,
        out of the stake, cushion, 100 % crazy, what ratio, people stake, putting in 100,
        10 or all, or all 50, all 50, leave some tao for, big a part, keep a reserve, a good size,
        good size, third of my tao a, should everything i have, everything i have be
        """,
      de: """
        wie viel von meinen, wieviel von meinen, wie viel von meinem, wieviel von meinem,
        wie viel soll*, wieviel soll*, welchen teil, welchen anteil, wie viel meiner,
        wieviel meiner, frei halten, flussig halten, zuruckbehalten, reserve, alles staken,
        liquide, freihalten, wie viele soll*, alles reinsteck*, puffer,
        alles auf einmal investieren, notgroschen, behalten, wie viel davon, wieviel davon,
        alle meine tao, alle tao, alles oder, alles investieren, alles anlegen, wie hoher anteil,
        prozent meiner, prozent von meinen, liquide halten, ubrig lassen, auf der seite,
        welche menge, fur gebuhren, ganzes geld, wie viel anlegen, wie viel prozent sollte,
        wie viel prozent soll, prozent sollte ich, welchen prozentsatz, etwas zuruckbehalten,
        alles oder nur, nur einen teil, wie gross soll, ganze summe, alles rein
        """,
      es: """
        cuanto de mi, cuanto de mis, cuantos de mis, que parte de mi, que porcentaje,
        cuanto deberia, cuanto debo, dejar libre, guardar libre, reserva, meter todo,
        stakear todo, todo mi, cuantos deberia, cuanto conviene, todos mis, que proporcion,
        sin stakear, liquido, cuanto me recomiendas, cuanto poner, cuanto poner en,
        cuanta cantidad, todo o, dejar algo, guardar algo, algo liquido, para gas,
        para comisiones, porcentaje de mis, cuanto meter, cuanto dejar, que cantidad,
        que parte deberia, que parte debo, lo pongo todo, todo o una parte, poner todo,
        cuanto deberia poner, que fraccion, invertir todo, dejo algo libre, cuanto dejo,
        dejo fuera, dejo aparte
        """),
    Concept(
      "buy", 4,
      en: """
        buy*, purchas*, acquire, get tao, get some tao, get my first tao, obtain tao, paypal,
        where can i get, how do i get tao, get hold of, order tao, bank transfer, on ramp, onramp,
        debit card, trade for tao, exchange for tao, swap eth for, swap usdt, get my hands on tao,
        sell tao, sells tao, seller, place to get tao, how do i get some, some tao, available on,
        trade tao, trading tao, tao trade, get a tao, price tag, mastercard, apple pay, moonpay,
        iban, sepa, i bought, which exchange sells, buy on which, exchanges sell, exchange lists,
        exchanges list, fiat to tao, get hold of some tao, purchase tao, sells bittensor,
        where to get, where to purchase, how do i obtain, trading at now, pay with paypal,
        with my card, bank card, with a credit card, with credit card, by credit card,
        buy with card, tao listed, and want tao, have euros and, have dollars and, tao cost,
        cost of tao, tao costs, a tao cost, cheapest way to get tao, way to get tao, is tao on,
        buy tao on, pay for 1 tao, pay for one tao, pay for a tao, cost of 1 tao, buying,
        purchase, cheapest place
        """,
      de: """
        kauf*, gekauft, erwerb*, kreditkarte, komme ich an tao, bekomme ich tao, wo gibt es tao,
        paypal, uberweis*, zu tao kommen, krieg ich tao, wo bekomme, woher bekomme ich,
        welche borse, welcher borse, besorg*, tao handeln, gehandelt, gelistet, tao kriegen,
        wo kaufe ich, wo kauft man, wo bekomme ich tao, woher bekomme ich tao, tao besorgen,
        tao erwerben, mit kreditkarte
        """,
      es: """
        compr*, adquir*, adquier*, tarjeta*, conseguir tao, consigo tao, donde consigo,
        obtener tao, transferencia bancaria, donde se compra, que exchange, en que exchange,
        donde venden, cotiza en, listado, conseguir, consigo, donde hay, donde compro,
        donde puedo comprar, como compro, comprar tao, hacerme con
        """),
    Concept(
      "own", 2,
      en: """
        own, possess, holding, i have, i own, i hold, have i, what do i own, what i own
        """,
      de: "halte, habe ich, besitze, gehort mir",
      es: "tengo, poseo, posee"),
    Concept(
      "sort", 2,
      en: """
        beginner, newbie, suits, suit*, type of person, my case, someone like me, conservative,
        cautious, pick, prefer*, beginners, right for me, go for, which one, choose between,
        someone who, thinks in, people like me, cautious person, risk averse, someone careful,
        careful person, dont like risk, no risk please, hate risk, best for me, better for me,
        good for me, fit for me, newcomer, new to crypto, prefer calm, pensioner, exciting,
        steadier, belong
        """,
      de: """
        anfanger*, passt, geeignet, fur mich, besser fur, einsteiger, vorsichtig*, konservativ*,
        mag kein risiko, risikoscheu, sicherheitsbewusst, fur jemanden wie
        """,
      es: """
        principiante*, para mi, conservador*, prefier*, me va mejor, novato, me conviene,
        adecuad*, no me gusta el riesgo, persona cautelosa, prudente, alguien como yo
        """),
    Concept(
      "share", 3,
      en: """
        share, shares, stock, stocks, equity, company, ownership in, share of, startup, business,
        businesses, companies, a piece of, piece of the, an ai thing, ai thing, an ai company,
        which share of my, what share of my, what portion, which portion, what part of my,
        which part of my, what fraction of my, which fraction of my
        """,
      de: "aktie*, anteil*, firma, unternehmen, beteiligung",
      es: """
        accion, acciones, empresa*, participacion*, compania, que parte de mis,
        que porcentaje de mis
        """),
  ]
}
