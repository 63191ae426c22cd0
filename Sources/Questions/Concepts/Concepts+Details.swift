/// What is asked of one subnet, when something can be done, and in which language.
extension Concept {
  static let details: [Concept] = [
    Concept(
      "detail", 4,
      en: """
        age of, how old is sn, how old is subnet, holders, owner of, who owns, who runs, who is behind,
        founded, launched when, started when, tell me about, info on, info about, details of,
        details on, everything about, size of the pool, pool size
        """),
    Concept(
      "anytime", 4,
      en: """
        weekend, weekends, on sunday, on saturday, on sundays, on a sunday, holiday, holidays,
        at night, in the night, day and night, around the clock, opening hours, business days,
        working days
        """,
      de: "am wochenende, sonntags, am sonntag, nachts, feiertag, feiertags",
      es: "fin de semana, domingo, domingos, de noche, festivo"),
    Concept(
      "halts", 5,
      en: """
        chain stops, chain halts, chain stop, chain goes down, chain is down, chain breaks,
        network stops, network down, network goes down, network halts, bittensor goes down,
        bittensor stops, blockchain stops, blockchain halts, blocks stop, no more blocks, chain dies
        """),
    Concept(
      "speaks", 6,
      en: """
        speak german, speak spanish, speak english, speak french, in german, in spanish, in french,
        which languages, what languages, your language, my language, another language,
        other languages, languages
        """,
      de: "sprichst du, auf deutsch, welche sprachen", es: "hablas, en espanol, que idiomas"),
    Concept(
      "sofar", 6,
      en: """
        my profit, my profits, in profit, my gain, my gains, my loss, my losses, so far, up to now,
        made until now, have i made, did i make, have i earned, did i earn, have i lost,
        am i up, am i down, in the red, in the black, in the plus, my average, i paid on average,
        average buy price, my cost basis, my pnl, pnl, p&l, profit and loss, up or down overall,
        winning or losing, my performance, how am i doing, my entry price, since i bought
        """,
      de: """
        bin ich im plus, bin ich im minus, mein gewinn, mein verlust, bisher verdient,
        bis jetzt verdient, habe ich verdient, im plus, gewinn gemacht
        """,
      es: """
        mi ganancia, mis ganancias, voy ganando, voy perdiendo, he ganado, llevo ganado,
        hasta ahora, mi beneficio, estoy en positivo
        """),
    Concept(
      "worthmine", 6, anchor: true,
      en: """
        my holdings worth, my stake worth, my stuff, my portfolio worth, my total worth,
        worth of my, value of my, my alpha worth, my coins worth, my tao worth, my positions worth,
        my net worth, my total, all i have worth, everything i have worth, what do i have right now,
        do i have right now, do i have in total, do i hold in total, how rich am i, my wallet worth,
        is it all worth, is everything worth, it worth in total, worth in total, worth all together,
        worth altogether, it all worth, all together worth, my balance worth,
        everything i hold worth, everything i own worth, my holdings, my investment worth
        """,
      de: """
        ist mein portfolio wert, sind meine coins wert, meine tao wert, mein stake wert,
        wert meines, wert meiner, was habe ich insgesamt, habe ich insgesamt
        """,
      es: """
        valen mis, vale mi, valor de mi, valor de mis, tengo en total, cuanto tengo
        """),
    Concept(
      "livefrom", 4,
      en: """
        live from, live off, live on, retire on, retire with, living from, living off, retiring on,
        quit my job
        """,
      de: "leben von, davon leben", es: "vivir de, jubilarme con"),
    Concept(
      "staysame", 3,
      en: """
        stays the same, stays same, price stays, prices stay, stay the same, stands still,
        does not change, doesnt change, remains the same
        """,
      de: "gleich bleibt, bleibt gleich", es: "sigue igual, no cambia"),
    Concept(
      "inout", 2, en: "in and out, in and then out", de: "rein und raus", es: "entrar y salir"),
    Concept(
      "getin", 5,
      en: """
        get in to, get into, getting into, getting in to, buy in, buying in, buy into, cost to enter,
        cost of entry, entry cost, entry fee, entering, to enter, get in with, cost to get in,
        cost of getting in, to get in, cost of buying, cost to buy, cost me to buy
        """,
      de: "einstieg, einsteigen, rein zu kommen, reinzukommen, hineinzukommen",
      es: "entrar en, entrada, costo de entrar, cuesta entrar"),
    Concept(
      "biggerrate", 5,
      en: """
        bigger stake, larger stake, higher stake, size of my stake, big stakers, large stakers, whales earn, whales get,
        small stakers, same rate for everyone, same rate for all, same for everyone,
        bonus for size, bonus for large, tiers, tier, tiered, depend on the amount,
        depends on the amount, depend on how much i stake, depend on my stake, economies of scale,
        staking more give, stake more do i get, loyalty bonus
        """,
      de: """
        groesserer stake, grosserer stake, grossere menge, grosserer betrag, mehr ich stake,
        hoherer betrag, abhangig vom betrag, gleiche rate fur alle, grosse staker
        """,
      es: "stake mas grande, cantidad mayor, misma tasa para todos, depende de la cantidad"),
    Concept(
      "handover", 6,
      en: """
        give my stake, give stake, give it to my, give my tao to, give my alpha, gift, gifting,
        gift my, as a present, to my wife, to my husband, to my son, to my daughter,
        to a friend, to another person, to somebody else, to someone else, transfer my stake to,
        transfer stake to, transfer ownership, another coldkey, new coldkey, different coldkey,
        other coldkey, change coldkey, change my coldkey,
        hand over, handover
        """,
      de: """
        verschenk*, schenken, schenkung, an meine frau, an meinen mann,
        neue wallet ubertrag*, andere wallet, neuen coldkey, anderen coldkey,
        auf eine andere wallet, auf eine neue wallet
        """,
      es: """
        regalar, a mi esposa, a mi mujer, a otra billetera, otra coldkey,
        a otra persona
        """),
  ]
}
