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
        make with, i expect, would i make, making from, can i expect, grows to, does it grow,
        much does it make, in my pocket, lands in my, leaves me with, go up by,
        how much more will i have, whats in it for me, in it for me, get in return, get back on,
        comes back every, come back each, comes back each, comes back per, take home, takehome,
        bring home, brings home, drop off, drops off, lands with me, come out of, whats in it,
        how much is in it, put me ahead, leave me, throw out, what would that make me,
        will i collect, how much richer, do i end up with, do i wind up with, wind up with,
        how many do i have, how many will i have, how much will i have, how much do i have after,
        extra do i, get per month, get per year, get per day, get each month, get each year,
        payback per, monthly take
        """,
      de: """
        verdien*, bringt, bringen, einbringen, rausbekomm*, bekomme ich, krieg ich, kriege ich,
        wirft .. ab, abwirft, abwerfen, ertrag*, gewinn*, kommt .. rum, rumkommt, kommt .. raus,
        springt .. raus, erhalte ich, ergeben, ergibt, rausspringen, zahlt, hab ich nach,
        habe ich nach, einnahmen, gibt es fur, erwirtschaft*, kommt .. zusammen, bekomm, erziel*,
        abfallen, abfallt, rausschaut, schaut .. raus, hatte ich, springt, einstreich*,
        bringen mir, ein bringt, komme ich auf, kame, wachst, wachsen, verzins*, werden aus,
        wird aus, bleibt hangen, pro monat, am tag, im monat, im jahr, pro tag, pro jahr, werfen,
        wirft, kommt bei .. raus, kommt .. heraus, bringt mir, wie viel habe ich dann,
        wieviel habe ich dann, verdient man, was bleibt mir, mein gewinn, bringt das,
        im monat raus, herausspringen, was krieg ich, was kriege ich
        """,
      es: """
        gan*, ganaria, gano, ganar, ganare, rinde*, rendiria*, rendir, generan, genera*, me da,
        me dan, me daria*, recibo, recibiria, obtengo, obtendria, saco, sacaria, produc*, cobro,
        cobraria, tendria, tendre, beneficio*, deja, me deja, dejan, me dejaria, dan, da, paga,
        obtiene, ingreso, ganan, saca, al mes, al dia, al ano, por mes, por dia, por ano,
        cuanto sale, cuanto seria, me rentaria, rentaria, rentan, me renta, me reporta,
        cuanto me dan, cuanto me da, cuanto tendre, cuanto tendria, cuanto saco, cuanto gano,
        cuanto ganaria, que me dejan, que me deja, me dejan, me entra, me entran, cuanto me queda,
        que saco, que gano, rinde una cantidad, cuanto rinde una, cuanto rinden,
        cuanto rinde una cantidad
        """),
    Concept(
      "get", 1,
      en: "get, gets, getting, receive*, obtain, got, collecting, obtains",
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
        apy now, current apy, annual yield, pct, interest rates, the going rate, going rate,
        the apy, whats the apy, interest paid, what yield, how high is the yield,
        how high is the interest, yearly percentage, percent per year, percent are, how much % is,
        nowadays percent, yearly interest, interest yearly, receive as of today
        """,
      de: """
        rendite*, zins*, zinssatz*, verzinsung, prozent, ertragsrate, *rendite, *zins, *zinsen,
        jahresrendite, rate, prozentsatz, wieviel prozent, p a, jahreszins, wie viel prozent,
        satz, rentiert, wie hoch ist die rendite, wie hoch ist der zins, wie viel prozent gibt,
        zinsen gibt es, zurzeit prozent, wieviele prozent
        """,
      es: """
        rentabilidad*, rendimiento*, tasa*, interes, porcentaje, por ciento, rentabilidades,
        renta, retorno*, cuanto rinde, cuanto paga, porcentajes, apy, apr, por ciento anual,
        renta anual, cuanto rinde ahora, que interes, que tasa, que rentabilidad, a que tasa,
        que porcentaje dan, tasa de hoy, tasa actual, tipo de interes, cuanto por ciento,
        por ciento da
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
        more money than, beat root, beats root, highest yield, yield highest, yield the highest,
        best yielding, highest yielding, greater return, bigger income, greatest return,
        makes the most, brings the most, rank by pay, by what they pay, where do i get the most,
        out perform, outperform*, do better, does better, earn most, pays out more, the most tao,
        more tao out of, more with, better income, best income, better returns,
        above that of root, above root, give me less than, less than staking on my own,
        bring me than, how much more would, outpay, outpays, out pay, giving up income,
        give up income, leave income on the table, giving up yield, better paid, the better earner
        """,
      de: """
        bringt mehr, bringt .. mehr, mehr bringt, lohnt sich mehr, hohere rendite,
        bessere rendite, mehr rendite, verdien* .. mehr, mehr verdien*, zahlt .. mehr,
        mehr ertrag, mehr rewards, rentabler, profitabler, am meisten, zahlt besser, lukrativ*,
        wirft mehr ab, mehr raus, wo bekomm* .. mehr, besser verzinst, ertragreich*,
        wo bekomme ich am meisten, wo bekomme ich mehr, wo kriege ich mehr,
        wo kriege ich am meisten, bringt am meisten, was bringt mehr, hochste rendite,
        beste rendite, mehr einbringt, rentiert mehr, rentiert besser, mehr verdient,
        lohnt sich am meisten, schlagt root, besserer ertrag, mehr mit alpha als,
        mehr als mit root, verdiene ich mehr
        """,
      es: """
        paga mas, pagan mas, rinde mas, da mas, gano mas, gana mas, mas rentable*,
        mejor rentabilidad, mejor rendimiento, mas rendimiento, mas rentabilidad, deja mas,
        genera mas, ganar mas, mas beneficio, mas ganancia*, renta mas, conviene mas,
        me conviene mas, rinden mas, donde rinde, donde gano mas, que paga mejor, paga mejor,
        paguen mas, mejor pagado, saco mas, sacar mas, mas me deja, se gana mas,
        mayor rendimiento, mayor ganancia, que renta mas, mas rinde, gano mas con,
        mas que con root
        """),
    Concept(
      "compare", 4,
      en: """
        compar*, side by side, stack up, rank the options, weigh up, head to head, comparision,
        comparison, line up, pit, measured against, relative to, put next to, weigh, compare all,
        rank the, options, versus, vs, against each other, contrast, trade off, trade offs,
        tradeoff
        """,
      de: """
        vergleich*, gegenuberstell*, gegenuberstellung, gegen, gegenuber, im vergleich, abwagen
        """,
      es: """
        compar*, frente a, comparativa, versus, contra, frente a frente, contrastar, comparado
        """),
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
        apr and apy differ, get added to my stake so, earns on its own, earn on its own,
        earning on what i, earn on what i, interest on that as well, interest on that,
        on top of what i earned, put to work again, work again, plowed back, ploughed back,
        feed back into, fed back, reinvested, left in to grow, earns further, grow by themselves,
        earn on earnings, reinvest or, is reinvesting, rewards start earning,
        dividends start earning, earnings on earnings, re add, growth accelerate,
        produce more coins, coins produce, simple interest, compound interest, bring rewards too,
        to restake, press a button to restake, number an apr, apr or, accelerate,
        interest to the balance, adds interest, leave rewards alone, leave the rewards alone,
        do likewise, grow too, themselves earning, rewards themselves earning, staked along,
        staked too, interest on earlier interest, on the growing balance, growing balance,
        re deposit, redeposit, put to work automatically, added to the principal,
        roll over automatically, keep earning on, on previous interest, on past interest,
        apy higher than apr, higher than apr
        """,
      de: """
        zinseszins*, wiederanleg*, reinvest*, wieder anlegen, neu anlegen, wieder stak*,
        erneut stak*, thesaurier*, apr oder apy, apr und apy, compound*, wieder reinsteck*,
        aufzinsung, wieder einsetz*, restak*, zins auf zins, nachstak*, rewards wieder,
        automatisch wieder angelegt, automatisch wieder, werden wieder, mitverzinst,
        rewards wieder anleg*, die rewards auch, ertrage wieder, auto compound, zinsen auf,
        wieder rein, effektiver, wieder angelegt, automatisch angelegt, ertrage auf ertrage,
        neu angelegt, selbst wieder, von selbst wieder, arbeitet weiter, verzinst sich mit,
        mitarbeitet, wieder gestakt, wieder ertrage, ertrage selbst
        """,
      es: """
        interes compuesto, reinvert*, reinvier*, compuesto, apr o apy, apr y apy,
        volver a stakear, restak*, volver a meter, reinversion, compound*,
        intereses sobre intereses, recompensas de nuevo, se reinvierten, automaticamente reinv*,
        interes sobre interes, volver a invertir, se suman, componer, efecto compuesto,
        se reinvierte solo, se suman al stake, ganan a su vez, generan mas recompensas,
        interes sobre el interes, solas al stake, vuelven a generar, bola de nieve,
        capitalizan solas, capitalizar intereses, se capitaliza, ganancias generan,
        generan mas ganancias, vuelven a stakear, vuelve a stakear, se stakean solas,
        se reinvierten solas
        """),
    Concept(
      "price", 3,
      en: """
        price*, value, valued, market price, trading at, how much is one, how much is a, priced,
        cost of one, pirce, prise, spot price, worth, is worth, alpha worth, token worth,
        how expensive, expensive is, going for, trades at, trading for, quote for, cost per alpha,
        cost per token, market value, costs now, worth right now, quotation, per alpha,
        pay per alpha, value of, price list entry, what does one tao go for, go for today,
        tao price in, price in usd, price in euro, quote of
        """,
      de: """
        preis*, kurs*, *kurs, *preis, notier*, kostet ein, wieviel ist ein, kurse,
        was ist .. wert, wie viel wert, wieviel wert, wert von, der wert, wie teuer ist,
        was kostet ein, was kostet 1, wie viel kostet ein, wieviel kostet ein, notiert, kurs von,
        gehandelt zu, wo steht
        """,
      es: """
        precio*, valor, cotiz*, cuesta un, cuanto vale, cuanto valen, que vale, a cuanto esta,
        a cuanto esta el, a cuanto cotiza, cuanto cuesta un, que precio tiene, precio de,
        cuanto esta, en cuanto esta
        """),
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
        price halves, dumps, dumped, price dump, dumping hard, lower price, go under,
        takes a dive, dive, dives, hammered, gets hammered, craters, crater, wipes out half,
        tanking, bust, market crash, falls apart, down by half, drops to, sinks to, sinking,
        collapsed, slashed in half, loses a third, losing value, go to half, goes to 100,
        by a third, cut by a quarter, cut by a third, market dives, loses 70, drops 70,
        lost 30 percent, lost 20 percent, lost 40 percent, lost 50 percent, lost percent,
        how bad is it
        """,
      de: """
        fall*, fallt, sink*, halbier*, absturz*, sturzt .. ab, einbrech*, bricht .. ein, einbruch,
        verliert, runter, runtergeh*, nachgibt, crash*, crasht, abschmier*, kurssturz,
        kursverlust, preisverfall, geht runter, nach unten, gefallen, gesunken, schrumpf*,
        weniger wert, *verfall, minus, abrutsch*, rutscht, nachgeben, im keller, in den keller,
        einbricht, halbe, nur noch die halfte, weniger kost*, crashen, kippt, billiger wird,
        korrektur, abgestürzt, baren*, um die halfte, bricht ein, sturzt, sturzen, fallt um,
        in die knie, talfahrt, baisse, rutscht ab, sackt, absackt, wenn der kurs, auf die halfte
        """,
      es: """
        cae, caen, caiga, caida, cayera, baja, bajan, bajar*, bajase, desplom*, se hunde, hund*,
        pierde valor, se reduce a la mitad, reduce, cayendo, bajando, bajado, caido, desciend*,
        disminuy*, a la mitad, menos, pierde la mitad, se cae, cayo, se derrumb*, derrumb*, tumb*,
        bajista, bajo, baje, se va a la mitad, pierde un, corrige, correccion, se desploma,
        se va al piso, se va a pique, cae un, caer, hundirse, mercado bajista, se derrumba,
        caiga un, cae a la mitad
        """),
  ]
}
