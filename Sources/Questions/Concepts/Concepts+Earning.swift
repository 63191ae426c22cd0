/// What staking pays.
extension Concept {
  static let earning: [Concept] = [
    Concept(
      "earn", 3,
      en: """
        earn*, makes, profit*, bring in, bring me, brings, income, gain, gains, return, returns,
        passive, pay me, pays me, pay out, payout, generate, accrue, what will i get,
        what do i get, what would i get, what do i have after, how much do i get,
        how much will i get, what can i expect, come out with, end up with, worth after, be worth,
        gets me, get out of it, yield me, yields me, yields, give me, how much would i get,
        will i have, would i have, turn into, pays, net me, daily payout, how much is that,
        what does .. pay, what do .. pay, rake in, grow to, add up to, wat do i get, throws off,
        throw off, recieve, receive, recieved, interest, net per, per day do i, come in each,
        comes in each, what comes in, what drops, accumulate, income from, revenue from, produces,
        will i see, would i see, would that be, how much is it per, how much will, cash flow,
        pull in, do i collect, whats my, i be getting, will come out, what would i end, how rich,
        earns me, gross, spits out, spit out, my yield, net after, return on, weekly income,
        monthly income, daily income, yearly income, live off, what comes out, comes out,
        how much income, whats the income, i make, we make, make per, make a, make from, make in,
        make with, i expect, would i make, making from, can i expect, to expect, grows to,
        does it grow, much does it make, in my pocket, lands in my, leaves me with, go up by,
        how much more will i have, whats in it for me, in it for me, get in return, get back on,
        comes back every, come back each, comes back each, comes back per
        """,
      de: """
        verdien*, bringt, bringen, einbringen, rausbekomm*, bekomme ich, krieg ich, kriege ich,
        wirft .. ab, abwirft, abwerfen, ertrag*, gewinn*, kommt .. rum, rumkommt, kommt .. raus,
        springt .. raus, erhalte ich, ergeben, ergibt, rausspringen, zahlt, hab ich nach,
        habe ich nach, einnahmen, gibt es fur, erwirtschaft*, kommt .. zusammen, bekomm, erziel*,
        abfallen, abfallt, rausschaut, schaut .. raus, hatte ich, springt, einstreich*,
        bringen mir, ein bringt, komme ich auf, kame, wachst, wachsen, verzins*, werden aus,
        wird aus, bleibt hangen, pro monat, am tag, im monat, im jahr, pro tag, pro jahr
        """,
      es: """
        gan*, ganaria, gano, ganar, ganare, rinde*, rendiria*, rendir, generan, genera*, me da,
        me dan, me daria*, recibo, recibiria, obtengo, obtendria, saco, sacaria, produc*, cobro,
        cobraria, tendria, tendre, beneficio*, deja, me deja, dejan, me dejaria, dan, da, paga,
        obtiene, ingreso, ganan, saca, al mes, al dia, al ano, por mes, por dia, por ano,
        cuanto sale, cuanto seria, me rentaria, rentaria, rentan, me renta, me reporta,
        cuanto me dan, cuanto me da
        """),
    Concept(
      "get", 1,
      en: "get, gets, getting, receive*, obtain, got",
      de: "bekomm*, krieg*, erhalt*, kriege, gibts, gibt es, gibt",
      es: "recib*, obten*, conseguir, consig*"),
    Concept(
      "rate", 4,
      any: "apy, apr, roi, apys, aprs, tae, tin",
      en: """
        yield, yields, interest rate*, rate, rates, rate of return, percent a year, percentage,
        return rate, annual return, interest, %, percent, annualized, return, returns, aay,
        percentages, pays best, p a, pa, per annum, per cent, percents, nominal, yearly return,
        what are returns, pays now, how many percent, annual percentage, what does staking pay,
        apy now, current apy, annual yield, pct, interest rates, the going rate
        """,
      de: """
        rendite*, zins*, zinssatz*, verzinsung, prozent, ertragsrate, *rendite, *zins, *zinsen,
        jahresrendite, rate, prozentsatz, wieviel prozent, p a, jahreszins, wie viel prozent,
        satz, rentiert
        """,
      es: """
        rentabilidad*, rendimiento*, tasa*, interes, porcentaje, por ciento, rentabilidades,
        renta, retorno*, cuanto rinde, cuanto paga, porcentajes, apy, apr, por ciento anual,
        renta anual
        """),
    Concept(
      "paymore", 4,
      en: """
        pays more, pay more, pays better, pays the most, pay the most, earns more, earn more,
        earns the most, earn the most, more profitable, gives more, give more, yields more,
        most profitable, better return*, better yield, higher yield, highest paying, higher apy,
        better rate, best return*, best yield, most money, make more, makes more, get more,
        bring more, brings more, best paying, better apy, better deal, higher return*,
        higher rewards, better rewards, more rewards, more money, most rewards, better off,
        leave money on the table, wins, earning more, better paying, outearn*, most yield,
        return more, pays best, pay best, best place, most lucrative, lucrative, earning the most,
        biggest return, beat, beats, pays higher, worth more, more bang, richer, better earner,
        comes out ahead, come out ahead, win, higher, better return, ahead of, out earn,
        pay higher, highest return, highest returns, most from, which wins, more per year,
        more a year, most for my, biggest yield, better off with, more interest, superior return,
        better for yield, for yield, all the ways, all ways, all options, all the options,
        make me more, leaves me with more, bring me more, with more at the end, more than root,
        more than a subnet, more than the exchange, pay me more, get me more, give me more,
        gives me more, gets me more, more out of it, ends up with more, end up with more,
        more money than
        """,
      de: """
        bringt mehr, bringt .. mehr, mehr bringt, lohnt sich mehr, hohere rendite,
        bessere rendite, mehr rendite, verdien* .. mehr, mehr verdien*, zahlt .. mehr,
        mehr ertrag, mehr rewards, rentabler, profitabler, am meisten, zahlt besser, lukrativ*,
        wirft mehr ab, mehr raus, wo bekomm* .. mehr, besser verzinst, ertragreich*
        """,
      es: """
        paga mas, pagan mas, rinde mas, da mas, gano mas, gana mas, mas rentable*,
        mejor rentabilidad, mejor rendimiento, mas rendimiento, mas rentabilidad, deja mas,
        genera mas, ganar mas, mas beneficio, mas ganancia*, renta mas, conviene mas,
        me conviene mas
        """),
    Concept(
      "compare", 4,
      en: """
        compar*, side by side, stack up, rank the options, weigh up, head to head, comparision,
        comparison, line up, pit, measured against, relative to, put next to, weigh, compare all
        """,
      de: "vergleich*, gegenuberstell*, gegenuberstellung, gegen",
      es: "compar*, frente a, comparativa"),
    Concept(
      "compound", 6,
      en: """
        compound*, reinvest*, re invest*, restak*, re stak*, autocompound*, auto compound*,
        interest on interest, interest on my interest, rolled in, apr or apy, apr vs apy,
        apr and apy, apy or apr, apy vs apr, snowball, stake the rewards, stake my rewards,
        stack on itself, roll over, roll .. back, put .. rewards back, added to my stake and earn,
        apy and apr, apr versus apy, on top of rewards, exponential*, rewards on rewards,
        rewards earn rewards, apr against apy, compunding, stake rewards again, grow on its own,
        rewards themselves, earn more on, gains earn, automatically added, autostake, auto stake,
        automatically stak*, automatically reinvest*, stake them again, put them back,
        restaking my, restake, reinvestment, effective rate, convert apr, roll in, added back,
        rewards to stake, earn interest too, automatic restak*, stake again,
        earning by themselves, by themselves, on their own, earn by themselves, without reinvest*,
        with or without reinvest*, snowball effect, grow by itself, put them back in,
        put it back in, back to work, restake my earnings, how do apr and apy differ,
        apr and apy differ
        """,
      de: """
        zinseszins*, wiederanleg*, reinvest*, wieder anlegen, neu anlegen, wieder stak*,
        erneut stak*, thesaurier*, apr oder apy, apr und apy, compound*, wieder reinsteck*,
        aufzinsung, wieder einsetz*, restak*, zins auf zins, nachstak*, rewards wieder,
        automatisch wieder angelegt, automatisch wieder, werden wieder, mitverzinst,
        rewards wieder anleg*, die rewards auch, ertrage wieder, auto compound, zinsen auf,
        wieder rein, effektiver
        """,
      es: """
        interes compuesto, reinvert*, reinvier*, compuesto, capitaliz*, apr o apy, apr y apy,
        volver a stakear, restak*, volver a meter, reinversion, compound*,
        intereses sobre intereses, recompensas de nuevo, se reinvierten, automaticamente reinv*,
        interes sobre interes, volver a invertir, se suman, componer, efecto compuesto
        """),
    Concept(
      "price", 3,
      en: """
        price*, value, valued, market price, trading at, how much is one, how much is a, priced,
        cost of one, pirce, prise, spot price, worth, is worth, alpha worth, token worth
        """,
      de: """
        preis*, kurs*, *kurs, *preis, notier*, kostet ein, wieviel ist ein, kurse,
        was ist .. wert, wie viel wert, wieviel wert, wert von, der wert
        """,
      es: "precio*, valor, cotiz*, cuesta un, cuanto vale, cuanto valen, que vale"),
    Concept(
      "fall", 3,
      en: """
        fall*, fell, drop*, halve*, crash*, tank*, plung*, sink*, goes down, go down, going down,
        went down, down by, collapse*, nosedive*, loses half, lose half, loses .. value,
        cut in half, dips, dip, cuts in half, slump*, decrease*, halved, goes to half, tumbl*,
        bear market, slides, minus, down, rugs, rug, goes south, correct*, drawdown,
        fall* by half, worth half, bleed*, declin*, shrink*, shrunk, cheaper, tanks, nukes, nuke,
        nuked, 50 % less, dropping, goes to hell, hits 100, sells off, sell off, selloff,
        gets cut, downturn, bear, slips, weak, under, red, loses 30, loses 50, loses 20, loses 10,
        loses 25, loses 40, implodes, melts, depreciat*, devalu*, going south, half price,
        price halves, dumps, dumped, price dump, dumping hard, lower price
        """,
      de: """
        fall*, fallt, sink*, halbier*, absturz*, sturzt .. ab, einbrech*, bricht .. ein, einbruch,
        verliert, runter, runtergeh*, nachgibt, crash*, crasht, abschmier*, kurssturz,
        kursverlust, preisverfall, geht runter, nach unten, gefallen, gesunken, schrumpf*,
        weniger wert, *verfall, minus, abrutsch*, rutscht, nachgeben, im keller, in den keller,
        einbricht, halbe, nur noch die halfte, weniger kost*, crashen, kippt, billiger wird,
        korrektur, abgestürzt, baren*
        """,
      es: """
        cae, caen, caiga, caida, cayera, baja, bajan, bajar*, bajase, desplom*, se hunde, hund*,
        pierde valor, se reduce a la mitad, reduce, cayendo, bajando, bajado, caido, desciend*,
        disminuy*, a la mitad, menos, pierde la mitad, se cae, cayo, se derrumb*, derrumb*, tumb*,
        bajista, bajo, baje, se va a la mitad, pierde un, corrige, correccion
        """),
  ]
}
