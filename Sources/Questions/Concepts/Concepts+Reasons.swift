/// Why, in what and since when rewards are paid.
extension Concept {
  static let rewardsAndReasons: [Concept] = [
    Concept(
      "rise", 3,
      en: """
        rise*, rising, rose, double*, doubling, triple*, goes up, go up, going up, went up, pump*,
        climb*, increase*, appreciat*, surge*, rall*, soar*, up by, 2 x, 10 x, 5 x, 100 x,
        skyrocket*, gains value, explode*, higher price, bull run, recovers, 2x, 10x, 5x, 3x, 3 x,
        goes parabolic, bull, gains 50, up 50, up 20, flies, outpace, jumps, jump, goes to 1000,
        shoot up, shoots up, takes off, triples, quadruple*, grows in value, up big, ten x,
        ten fold, tenfold, hits 1000, upswing, recover, mooning, moons, to the moon
        """,
      de: """
        steig*, steigt, verdoppel*, verdreifach*, hochgeh*, geht hoch, rauf, explodier*,
        nach oben, anstieg, anzieh*, gestiegen, klettert, geht durch die decke, zieht an,
        schiesst, vervielf*, hoch geht, nach oben geht, wachst im wert
        """,
      es: """
        sube, suben, subira*, subir, suba, subiera, duplic*, dobla, tripl*, aument*, increment*,
        se dispara, subio, subi, subida, subieran, subiese, subirian, dispara, se duplica,
        se triplica, va para arriba, crece, se multiplica
        """),
    Concept(
      "paid", 2,
      en: """
        pay, pays, paid, payed, paying, payment*, payout*, distributed, credited, deposited, sent,
        given out, handed out, pay out, paid out, pay me, payday, distribute, transferred,
        come in, comes in
        """,
      de: """
        zahl*, ausgezahlt, auszahl*, bezahl*, gutgeschrieben, verteilt, *zahlung*, ausgeschuttet,
        ausschutt*, gezahlt, zahlen
        """,
      es: "pag*, paga, pagan, pagado, abon*, acredita*, reparte*, deposit*, distribuy*"),
    Concept(
      "form", 5,
      en: """
        tao or alpha, alpha or tao, paid in, pay in, pays in, pay me in, pays me in,
        what currency, which currency, what token, which token, what coin, which coin, form of,
        what form, what kind of coin, denominated, paid as, in the form, added to my stake,
        added on top, sent to my wallet, go into my, goes into my, what do i get paid in,
        what are .. paid in, paid out in, in form of, increase my stake, added to the stake,
        receive tao or, receive alpha or, rewards in, paid to me in, get alpha or, get tao or,
        get them in, which asset, payout currency, paid out as, converted before, in tao itself,
        in actual tao, in dollars or, same token, what exactly do i receive, what do i receive,
        denominat*, kind of token, type of token, more alpha or, receive rewards as, paid in kind,
        reward token, rewards token, rewards arrive in, alpha itself, come as tao, come as alpha,
        in which token, in which coin, in what token, in what coin, rewards as alpha,
        rewards as tao, rewards in alpha, rewards in tao, in what are, get rewards in,
        or something else, tao or something, land in my wallet or, get added to,
        added to the stake or, which token do, tao or in some, in some other coin,
        alpha tokens or tao, came in as, comes in as, in which coin am i, which coin am i,
        what am i paid in, transfers, as transfers, subnet tokens or, in alpha or in tao,
        in tao or in alpha, in tao or alpha, in alpha or tao, made in tao, tao or in that,
        which token does root
        """,
      de: """
        in tao oder, in alpha oder, tao oder alpha, alpha oder tao, in welcher wahrung,
        in welchem token, in welcher form, in was, welcher token, form von, als tao, als alpha,
        in welchem coin, welche wahrung, in alpha ausgezahlt, in tao ausgezahlt,
        bekomme ich alpha, bekomme ich tao, kriege ich alpha, kriege ich tao, zahlen die in, form,
        token art, in welcher munze, welche munze, in welcher coin, auf mein konto oder,
        zum stake dazu, dazugerechnet, gutgeschrieben oder, womit werde ich bezahlt,
        worin werde ich, worin werden, worin bekomme, worin wird
        """,
      es: """
        en tao o, en alpha o, tao o alpha, alpha o tao, en que moneda, en que token, en que forma,
        en forma de, como tao, como alpha, que moneda, en que me pagan, en que se pagan,
        en que pagan, en alfa, tao o alfa, cobro en, pago en, se cobra en, me dan tao,
        me dan alpha, tipo de token, token de recompensa, en que criptomoneda, que token recibo,
        que token me, a mi cuenta o, se suma al stake, se suman al, me llegan en
        """),
    Concept(
      "land", 3,
      en: """
        lands, arrive*, appear*, shows up, end up, credited, turn up, deposited, drop into,
        see my rewards, see rewards, find my rewards, find the rewards, check my rewards,
        view my rewards, visible, where should they be, where will they, anywhere,
        where can i see, track rewards, track my rewards, reflected, balance go up, balance grow*,
        my balance increas*, notified, notification, do they show, pop up, get my rewards,
        end up in, find them, actually land, land in, come in to, go to my wallet,
        where do they go, goes to my, going to my wallet, going to end up
        """,
      de: """
        ankommen, landen, kommen .. an, tauchen .. auf, gutgeschrieben, sehe ich, auftauch*,
        finde ich meine, hin, sichtbar, auf mein konto, in meine wallet, wo landen,
        wo kommen .. an, wohin gehen, wo sehe ich
        """,
      es: """
        llega*, aparece*, donde veo, veo, van a parar, acredita*, se ven, van, visible*, entran,
        a donde llegan, donde llegan, a donde van, donde aparecen, a mi cuenta, a mi billetera
        """),
    Concept(
      "fixed", 4,
      en: """
        fixed, constant, stable, variable, fix, floating, steady, permanent, stay the same,
        change over time, changes over time, change, stays the same, stay, consistent, changes,
        or does it change, same all year, stays fixed, vary over time, set in stone
        """,
      de: """
        fest, fix, fester, konstant*, stabil*, variabel, schwankend, bleibt gleich, bleibt,
        gleich bleib*, dauerhaft, fix oder, andert sich, verandert sich, bleibt er, bleibt sie
        """,
      es: """
        fij*, constante*, estable*, variable*, se mantiene, cambia, siempre igual, o cambia,
        puede cambiar, varia con, es fijo, va cambiando
        """),
    Concept(
      "declining", 4,
      en: """
        keep falling, keeps falling, go on falling, shrinking, keep shrinking, keeps shrinking,
        keep going down, keeps going down, getting smaller, getting less, get smaller, declin*,
        less and less, less every, smaller every, less each, bleeding, dilut*, decay*,
        dropping over time, drying up, go lower, even lower, falling every, trend down,
        going further down, further down, less than before, less than last, lower than before,
        lower than last, dwindl*, decreas*, lower every, fade*, fading, erod*, lower each,
        less now, melting, down to zero, used to be higher, hit zero, reach zero, shrinks, shrink,
        eventually zero, long term future, in the long run, still exist in, half as much as,
        year after year, month after month, getting worse, downhill, sink further, will it stop,
        will it ever stop, stop falling, bottom out, wither*, phase* out, dropped since,
        fell since, over the years, trending down, slide*, ever less, why so low, so low now,
        used to be 18, was higher, has fallen, has dropped, used to get more, used to pay way,
        used to pay more, pay way more, pays less, paying less, used to earn more,
        used to give more, pay zero, pay nothing, zero in the end, in the end zero, end at zero,
        earn nothing in the end, go to nothing, die out, than half a year ago, than a year ago,
        than a month ago, than last year, less on root, less than a year, a bit lower,
        payout is lower, a little lower, bit less, diminish*, paying less each, less each month,
        sinking, are sinking, going to zero, gave me more, pays less than, gets less, now half,
        now its half, half of what, what used to be, keep on dropping, keeps dropping,
        keep dropping, keeps on dropping, drop further, go down after, get less from,
        melting away, decrease, yield nothing, was 12 and now, less than in spring, less than in,
        used to pay me
        """,
      de: """
        immer weniger, werden weniger, wird weniger, weiter sinken, weiter fallen, sinken standig,
        sinkend*, abnehm*, nimmt ab, nehmen ab, schrumpf*, weniger als, verwasser*,
        weniger geworden, standig weniger, sinkt .. weiter, fallt .. weiter, immer kleiner,
        ruckgang, gesunken, langfristig, auf dauer, irgendwann null, abwarts, ruckl*, verringer*,
        fallen weiter, immer niedriger, so niedrig geworden, fruher mehr, jeden monat weniger,
        jeden tag weniger, weniger wird, gegen null, bergab, bringt immer weniger,
        immer weniger ein, sinkt der, sinkt die, sinken, geht zuruck, lasst nach, fruher war,
        wird kleiner
        """,
      es: """
        cada vez menos, siguen bajando, sigue bajando, seguiran bajando, bajando, disminuy*,
        va bajando, van bajando, menos que antes, menguan*, decrec*, decae*, cada vez menor,
        seguira bajando, seguir bajando, decreciente, diluy*, ha bajado, a la baja,
        cada mes menos, cada dia menos, cada vez mas bajo, con el tiempo, llegara a cero,
        tan bajo, mengua, va a menos, van a menos, se reduce, se reducen, rinde menos,
        rinde cada vez, paga menos, paga cada vez, baja lo que, por que baja, ya no rinde,
        antes daba, daba mas
        """),
    Concept(
      "guarantee", 6,
      en: """
        guarant*, predictab*, passive income, sure thing, assured, rely on, relied on, for sure,
        count on, fixed income, secure income, like a salary, safe income, fixed rate,
        fixed return, bond, fixed deposit, can i plan with, reliably, steady income, definitely,
        certainty, no matter what, a given, insured, dependable, stable income, regular income,
        how sure, sure is, sure are, bank on, safe bet, promise, can i be sure, always pay,
        always the same, keep paying, dry up, stop paying, be zero one day, written in stone,
        locked in rate, lock in the rate, rate lock, locked in, contractual, risk free, riskfree,
        risk less, no risk, fixed payout, steady, fix interest, is this figure safe,
        as good as cash, sure money, contractually, a promise, do you promise, is it promised,
        is the yield promised, is the rate promised, promised, always be paid, carved in stone,
        set in stone, cast in stone, carved, for certain, will it last, does it last, forever,
        for ever, is it certain, certain return, fixed payouts, suddenly stop, suddenly stops,
        yield stops, rewards stop, stop one day, could it stop, are certain, earnings certain,
        live on it, reliable enough, count on that, can it change, secured, could the rate,
        can the rate go, will the rate, rate go down after, stays fixed, savings bond,
        same all year, for life, as a pension, my pension, like a savings account, like a pension,
        just stop, keep paying for, for the next five years, in five years still, as a pensioner,
        can i plan, can it stop
        """,
      de: """
        garant*, zugesichert, versprochen, vorhersehbar, passives einkommen, sichere rendite,
        sicheres einkommen, festgeld, planbar, verlasslich*, sicher damit rechnen, zusicherung,
        fester zins, fest zugesagt, versprech*, verlassen, sparbuch, rente, fix versprochen,
        fester zinssatz, sicher ist die rendite, sicher sind die, sicher ist der ertrag,
        immer gleich, zugesagt, gesichert, sicher verdien*, risikolos*, ohne risiko,
        darauf zahlen, drauf verlassen, fest versprochen, sicher bekomm*, festes einkommen,
        fixes einkommen, feste einnahmen, sicheres geld, zuverlassig, kann ich damit rechnen,
        damit rechnen, darauf verlassen, garantie, sicheres, auf den ertrag verlassen,
        kann sich das andern
        """,
      es: """
        garant*, prometid*, predecible*, ingreso* pasivo*, asegurad*, fijo y seguro, renta fija,
        seguro que, previsible*, promet*, contar con, plazo fijo, cuenta de ahorro, jubilacion,
        siempre igual, sin riesgo, libre de riesgo, es seguro que, rentas, cobro seguro, prometen,
        fija garantizada, asegura, asegurar, esta garantizado, esta asegurado, esta asegurada,
        me aseguran, puedo contar con, seguro el rendimiento, cambia con el tiempo, puede cambiar,
        puedo planificar
        """),
    Concept(
      "quote", 3,
      en: """
        quot*, says, claim* to pay, advertis*, offer*, offering, promis*, shows, showing, states,
        lists, told me, promot*, website says, site says, claims, ads, banner, listing, up to,
        blog, youtube video, guy on, article, ad says, ad claims, displayed at, they say,
        claims to, advertises, how can .. pay, can pay, offered by, quoted by, pays according,
        displays, display a, quotes, advertise, figure on the, number on the exchange,
        on their page, exchange page, exchange shows, on the app, double your figure,
        higher number, promised by
        """,
      de: """
        verspricht, bietet, bieten, wirbt, zeigt, behauptet, gibt an, angebot*, werbung, anbieter,
        versprechen, zeigt an, schreibt, auf der seite, steht bei, nennt, wirbt mit, angegeben,
        angezeigt werden, mehr prozent als
        """,
      es: """
        ofrece*, promete*, anuncia*, dice*, muestra*, publicita, asegura, marca, he visto,
        anuncia un, muestra un, pone un, publicidad, segun el exchange
        """),
    Concept(
      "source", 5,
      en: """
        come from, comes from, coming from, came from, who pays, who is paying, who actually pays,
        where .. from, source of, funded, generated by, paid by, pays for, whose money,
        out of thin air, thin air, finances, origin of, origin, who funds, who finances,
        who foots, backed by, where is .. from, what pays, who covers, pay stakers, money printer,
        behind the yield, behind the rewards, where do .. come, where does .. come, real revenue,
        revenue, whats backing, is .. sustainable, paying me, pays me, even come from, free money,
        money tree, printed out of, why do they pay, why would anyone pay, why would they pay,
        why do i get paid, why does anyone pay, why am i paid, what generates, whats generating,
        paying for this, customers, sustainable, new investors, late investors, later investors,
        funding, where do rewards, where do they get, paid from, minted for, how can they afford,
        how do they afford, who loses, whose pocket, out of whose, somebody pays,
        wheres the money, where is the money, money coming, come out of, whats the business,
        business model, the source, being printed, printed or, new coins being, actual revenue,
        from customers, real profits, out of nothing, real income, real profit, footing the bill,
        foot the bill, footing, afford to pay, pay so much, pay that much, whos paying,
        who is footing, picks up the bill, behind these rewards, where from, out of what,
        what funds, funds the rewards, funds these, what finances, finances the, take the money,
        get the money, take the money for, where do they take, money for my rewards,
        money for the rewards, newly printed, newly minted, freshly printed, printed coins,
        newly printed coins, fees from users, from clients, from users, originate*, hands out,
        who hands out, what backs, backs the, behind the return, their source, earned from,
        what feeds, foots the bill, money behind, economics behind, new people,
        money of new people, where does this income, what pays for all, nobody gives away,
        who does this, other investors, investors deposits, deposits used to pay,
        printed or earned, on the other side of my, who is on the other side, somewhere the money,
        companies pay, who gives me, somebody has to pay, someone has to pay,
        where is the catch in, who is paying for
        """,
      de: """
        woher, wer zahlt, wer bezahlt, herkomm*, kommt .. her, kommen .. her, quelle, finanziert,
        schneeball*, ponzi*, wo kommt .. her, wer finanziert, aus welchem topf, stammt, stammen,
        ursprung, wovon, wessen geld, wo kommen, wo kommt, wer gibt, woraus, womit,
        wieso bekomme ich, warum zahlen die, schenkt, wessen tasche, geschaftsmodell,
        finanzierung, kommt das geld, wer bezahlt meine, woher stammt, woher nehmen, herkunft,
        wer kommt dafur auf, wie kann das bezahlt, worauf beruht, wer zahlt mir, woher kommen die,
        woher kommt die, irgendwer muss, irgendjemand muss, jemand muss das
        """,
      es: """
        de donde, quien paga, viene*, provien*, proced*, fuente, financia*, origen, ponzi*,
        piramid*, sale el dinero, salen, quien pone, de que dinero, sale, quien me paga,
        quien financia, por que me pagan, por que pagan, de que bolsillo, modelo de negocio,
        sale la plata, de donde sale, de donde salen, de donde viene, de donde vienen,
        con que pagan, quien paga los, quien paga mis, de donde sacan, con que dinero,
        como se financia, quien me da, de donde procede, que respalda
        """),
    Concept(
      "past", 4,
      en: """
        past, history, historic*, last year, last month, last week, last 90, last 30, last 6,
        so far, previous*, since launch, performed, track record, over time, did .. pay,
        has .. done, been like, over the last, historically, ever paid, looked like, evolved,
        evolution, all time high, ath, come out ahead, earlier, last quarter, moved over,
        past year, backtest, month ago, year ago, did it pay, would i have made, if i had,
        if i staked .. ago, been doing, last three, last few, last half, last six,
        back in the day, higher back, in the past, last spring, last summer, last winter,
        last autumn, since january, since february, since march, since april, since may,
        since june, since july, since august, since september, since october, since november,
        since december, since the start, long term chart, graph, plot, past performance,
        over the year, over the past, recent months, recent weeks, this year so far, ytd,
        year to date, previous months, how did, how has, in retrospect, 30 days ago, 6 months ago,
        peaked, lowest ever, highest ever, past data, time series, historical, a year back,
        back then, first day, origin of price, how did .. develop, days ago, weeks ago,
        months ago, years ago, how was, was it better, was it higher, was it always, have rewards,
        has .. paid, since 2025, since 2024, what was the, done so far, last fall, since last,
        was it like, in march, in april, in may, in june, in july, in august, in september,
        in october, in november, in december, in january, in february, chart of,
        better a year ago, over the last six, in the last, how have subnets, how have subnet
        """,
      de: """
        vergangen*, historisch*, letztes jahr, letzten monat*, letzten jahr*, letzte woche,
        entwickel*, verlauf, seit dem start, historie, rentierte, rentiert, damals, gelaufen,
        entwicklung, im letzten, in den letzten, zuruckblick, ruckblick, war die rendite,
        war der kurs, war der preis, wie war, wie hat sich, wie haben sich, letztem jahr,
        letzter zeit, kursverlauf, rendite verlauf, vor einem jahr, vor einem monat, vor drei,
        hochststand, tiefststand, bisherige, bisher gezahlt, seit beginn, seit start,
        frueher gezahlt, frueher so, seit monaten
        """,
      es: """
        pasado, historic*, historia*, hasta ahora, anterior*, evolucion*, ano pasado, mes pasado,
        ultimos, ultimo ano, pagaba, pago el, ha dado, ha pagado, desde el lanzamiento, ultimas,
        desde que, comportado, como ha ido, como fue, como ha evolucionado, historial, grafica,
        hace un ano, hace un mes, hace seis, maximo historico, en el pasado, como ha sido,
        como han, ano anterior
        """),
  ]
}
