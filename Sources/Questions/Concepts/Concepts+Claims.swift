/// Splitting and claiming.
extension Concept {
  static let claims: [Concept] = [
    Concept(
      "breakeven", 7,
      en: """
        break even, breakeven, break-even, brake even, recoup*, earn back, earned back,
        earned it back, make back, made back, pay for itself, pays for itself, paid for the fees,
        paid for itself, recover the cost*, recover my cost*, recover the fees, recover my fees,
        recover fees, cover the fees, cover my fees, cover the cost*, covered the, covers the,
        wasnt for nothing, not for nothing, pay off, paid off, pays off, back to even, get even,
        in profit, in the green, in the plus, into profit, out of the red, payback, back to zero,
        even again, profitable after, made up for, make up for, fees are back, be ahead,
        before i profit, before im up, before i make a profit, out the fees, amortis*, amortiz*,
        start making profit, starts being profitable, earned the fees, worn off the fees,
        recover entry, recover what i paid, outweigh, cancel out, cancels out, beat the fees,
        earns its fees, worth the fees, back what i paid, back what it cost, fee is recovered,
        fees recovered, costs recovered, costs covered, fees covered, net positive, net zero,
        make up, get my fees back, fees back, costs back, earn the fee, earn the cost,
        rewards cover, rewards exceed, rewards outweigh, before its worth, before it pays,
        before i am, minimum time to profit, how long until it pays, how long until im,
        until it pays, until im up, until i am up, until profitable, until profit,
        how long to profit, wins back, win back, win it back, square, flat again, flat after,
        back at zero, at which price am i, at what price am i, back to where i started,
        back where i started, to recover, recover 0, in costs, recover my, weeks to recover,
        days to recover, plus minus zero, no longer losing, stop losing, stopped losing,
        covered what i paid, rewards covered, pay for its own, paid for its own, out of the minus,
        in the black, into the black, back in the black, earned my fees, costs are back,
        got my costs, recouped, even out, evened out, evens out, time to profit,
        get back what i paid, since i paid, my money back in rewards, paid itself off,
        pays itself off, worth it after costs, dont make a loss, rewards beat costs,
        beat the costs, beat costs, days till i got it back, till i got it back, make no loss,
        day on do i profit, made up the entry, made up the cost, im even, until im even,
        till im even, isnt a loss, so that it isnt a loss, stay only a week do i lose,
        have i earned that again, earned that again, earned it again
        """,
      de: """
        break even, breakeven, amortis*, wieder drinnen, wieder reingeholt, reinholen, reingeholt,
        kosten gedeckt, im plus, gewinnschwelle, eingespielt, rentiert es sich, wieder verdient,
        gebuhren verdient, kosten verdient, gebuhren drin, kosten drin, zuruckverdient, ins plus,
        null auf null, kostendeckend, ausgeglichen, gebuhren wieder, kosten wieder, hereingeholt,
        gebuhren zuruck, wieder rauskomm*, sich rechnet, rechnet sich, rechnet es sich,
        rentiert hat, lohnt ab, profitabel, eingeholt, wieder reinkomm*, wieder eingenommen,
        kosten wieder raus, gebuhren wieder raus, wieder drin habe, kosten wieder drin,
        gebuhren wieder drin, wieder bei null, aus dem minus, bin ich im plus, wieder drin,
        eingefahren, wieder herein*, schwarze null, hat sich gerechnet, gerechnet hat,
        bezahlt gemacht, damit es sich, damit es sich rechnet, damit sich das lohnt
        """,
      es: """
        punto de equilibrio, break even, amortiz*, recuper* .. coste*, recuper* .. costo*,
        recuper* .. comision*, cubrir las comisiones, cubrir los costes, cubro las comisiones,
        cubro los, breakeven, umbral de rentabilidad, compens* .. comision*, compens* .. coste*,
        en positivo, en verde, cubren las comisiones, recuper* lo que, recuper* lo pagado,
        recuper* los gastos, haber recuperado, cubrir comisiones, cubrir costes,
        cubrir los gastos, pagar las comisiones, pagan las comisiones, ser rentable,
        empiezo a ganar, recuperar la comision, recuperar las comisiones, recuperar los,
        recupero las comisiones, recupero los costes, recupero la inversion,
        recuperar la inversion, salir a cuenta, quedo a cero, quedar a cero, estoy en cero,
        salgo a mano, lo que pague, recupero lo, recupere lo, dejo de perder, cuando gano,
        numeros verdes, quedo en tablas, a los cuantos dias, dias compensa
        """),
    Concept(
      "split", 6,
      en: """
        split*, in parts, into parts, tranche*, dca, dollar cost, dollar cost averag*,
        cost averag*, several orders, chunk*, in pieces, in one go, at once, all in one, lump sum,
        small orders, smaller orders, smaller pieces, little by little, over several days,
        over several weeks, spread over, spread my entry, spread the order, spread out my,
        spread my order, spread .. over, in slices, slice*, in batches, batches, staggered,
        stagger*, gradually, small steps, multiple orders, multiple buys, one big, one big order,
        one order or, per week instead, in stages, piecemeal, every month instead, in small,
        smaller chunks, a little every, twap, averaging in, average in, drip in, drip feed,
        one at a time, one tao a day, 1 tao a day, 1 tao per, 10 tao a week, bit at a time,
        over a week, over a month, in several, in multiple, several small, many small, ten small,
        ten orders, 10 orders, 5 orders, five orders, four orders, spread it out, spread my buy,
        average into, ladder, phased, phase in, all in one go, everything at once, single order,
        one shot, single transaction, one big transaction, weekly buys, monthly buys,
        regular buys, in one order, as one order, a lump, one lump, five pieces, pieces instead,
        in five, in ten, in 5 pieces, in 10 pieces, in two, in three, in four, in steps,
        several pieces, buy everything at once, pieces, buy every week, buy weekly,
        a bit every week, at once or weekly, bit by bit, feed it in, feed in, in small bites,
        bites, buy in chunks, smaller buys, several small buys, several buys, small buys,
        a bit at a time, portions, in portions, instalments, installments, space out, spaced out,
        over time instead, over some weeks, over a few weeks, over a few days, one big buy,
        one swoop, in a single, in one move, a big one, slicing, small ones or, ones or 1,
        enter slowly, slowly, chop up, chop my, go in slowly, drip, 1 large one, one large one,
        big one or, bit every day, buy a bit, a bit every, into how many orders, how many orders,
        divide .. orders, one order or many, buy gradually, today or over a month,
        at once or over, at once or in, all at once or, once or over
        """,
      de: """
        aufteil*, stuckel*, teilen, auf einmal, in teilen, tranche*, nach und nach,
        kleine schritte, dca, sparplan, cost average, in mehreren, stuck fur stuck,
        mehrere orders, verteilt kaufen, staffel*, in raten, durchschnittskosten*, in kleinen,
        portionen, auf mehrere, etappen, schrittweise, jeden monat ein bisschen, jede woche,
        uber mehrere, in kleinen schritten, alles auf einmal, einmalig, kleine portionen,
        monatlich kaufen, regelmassig kaufen, raten, peu a peu, scheibchen*, gestaffelt,
        stuckweise, in happchen, hintereinander, auf einen schlag, in einem rutsch, in einem zug,
        mehrmals kaufen, in mehreren schritten, uber wochen, uber mehrere wochen,
        zeitlich verteilt
        """,
      es: """
        dividir, dividirlo, en partes, de golpe, de una vez, fraccion*, poco a poco, dca,
        en varias, varias compras, varias ordenes, promedi*, trocear, partir, escalonad*,
        por partes, en tramos, en trozos, de una sola vez, en pequen*, cada semana, cada mes un,
        poquito a poquito, todo de una, todo junto, varias veces, en cuotas, compra unica,
        un solo pago, compras pequenas, gradual*, cada mes, en pedazos, en plazos, a plazos,
        a trozos, de un golpe, de un tiron, en un solo, en porciones, en una sola orden,
        varias mas pequenas, escalonar, a lo largo de semanas
        """),
    Concept(
      "claim", 5,
      en: """
        claim*, claiming, redeem my rewards, collect*, harvest*, cash in my rewards, pick up my,
        fetch my rewards, clam my, claim button, collect my, cliam*, withdraw my rewards,
        get my root rewards, withdraw root rewards, withdraw rewards, take my rewards,
        cash rewards, get my dividends, dividends out, rewards out, root dividends out, claimed,
        how do dividends reach, dividend payout, do i have to do something to get,
        press something to get, owes me, root owes, collect what, what i am owed, what im owed,
        whats owed, get what root, auto claim or manual, must do to receive them,
        must i do to receive, get hold of my dividends, fetch my dividends, cash my dividends,
        cash in my dividends, do i need to do something to get, receive my root dividends,
        receive root dividends, take out my dividends, dividends are waiting, get at my dividends,
        get at my rewards, hold of my dividends, dividends come by themselves, must i fetch them,
        fetch them, claim weekly, fetch my, dividends arrive automatically, arrive automatically,
        arrive by themselves, uncollected
        """,
      de: """
        claim*, einforder*, abholen, hole ich .. ab, abrufen, beanspruch*, einlosen, geclaimt,
        einsammel*, *claim*, gutschreiben lassen, holen .. ab, fordere ich, anfordern, einfordern,
        abrufe, rufe ich .. ab, abgeholt, auszahlen lassen, wie komme ich an meine,
        an die dividenden, an meine dividenden, beanspruchen, wie oft sollte ich claimen
        """,
      es: """
        reclam*, cobrar, cobro mis, reivindic*, claim*, recoger, recojo, canje*, clame*,
        recolect*, cobro los dividendos, cobrar los dividendos, retirar recompensas,
        retirar dividendos, sacar los dividendos, como recibo los dividendos, reclamacion,
        hay que reclamar, tengo que reclamar
        """),
    Concept(
      "unclaimed", 5,
      en: """
        unclaimed, not claimed, pending, havent claimed, never claimed, dont claim, not claiming,
        forget to claim, forgot to claim, accrued, accumulated, outstanding, claimable,
        uncollected, still owed, didnt claim, unclaimd, sitting there, rot, gather, lying there,
        waiting there, pile up, piled up, piling up, not picked up, left unclaimed,
        sitting unclaimed, never collected, lying around unclaimed, rewards lying around,
        didnt collect, not collected, forgot to collect, never picked up, didnt pick up,
        dont collect, have not claimed, i never claim, left sitting, not collected since,
        ive not collected, open dividends, unclaimed stuff, nobody collects, never collect,
        left uncollected
        """,
      de: """
        nicht geclaimt*, ungeclaimt*, offene rewards, nicht abgeholt*, offene belohnungen,
        ausstehend*, nicht claime, angesammelt*, noch nicht abgeholt, offene ansprueche,
        nicht beansprucht*, nicht abhole, nicht einfordere, liegen gelassen, nicht eingefordert,
        vergesse zu claimen, vergessen zu claimen, alte dividenden, alte rewards,
        dividenden noch da
        """,
      es: """
        sin reclamar, no reclamad*, pendiente*, no reclamo, acumulad*, no he reclamado,
        no cobrad*, sin cobrar, sin recoger, no cobro, no recojo, no he cobrado, olvido reclamar,
        olvide reclamar, no reclamo las
        """),
    Concept(
      "expire", 5,
      en: """
        expire*, expiry, expiration, forfeit*, lapse*, run out, deadline, time limit, use by,
        vanish, void, wait as long, gone if, before i unstake, unstake after, order irrelevant,
        in which order, rot away, rot, go away, go bad, after some time, time out, timeout,
        gone forever, too late to, lose them if, wasted, how long can i wait, stale rewards,
        evaporate, evaporates, forfeited, is it lost, are they lost, gone if i, still mine later,
        disappear when i, lost if i, lost when i, too old, go to waste, prior to leaving,
        forfeit when, lose unclaimed, do i lose unclaimed, lose my unclaimed, lose pending,
        do i lose my rewards, lose rewards
        """,
      de: """
        verfall*, verfallt, ablauf*, frist, verfallen, verjahr*, weg wenn, verschwinden,
        gehen verloren, geht verloren, zu spat, verlieren, verfallen*, sind sie weg, weg wenn ich,
        verliere ich etwas, verliere ich sie, futsch wenn, zu lange warte
        """,
      es: """
        caduc*, expir*, venc*, fecha limite, prescrib*, se pierden, se pierde, desaparecen,
        tarde para, plazo para, las pierdo, los pierdo, se pierden si, se me pierden,
        pierdo lo pendiente, se borran, se esfuman
        """),
    Concept(
      "keepswap", 7,
      en: """
        keep or swap, swap or keep, keep and swap, keep vs swap, keep versus swap, auto claim,
        autoclaim, automatic claim*, root claim type, claim type, set root claim, claim setting,
        claim mode, claim option*, sold for tao, root dividends get sold, root dividends sold,
        dividends in alpha, dividends accumulate, rewards accumulate, accumulate in,
        converted to tao automatically, swapped automatically, automatically swapped,
        sold automatically, swap to tao automatically, claim automatically, keep setting,
        swap setting, keep alpha or, keep the alpha, keep root alpha, root in alpha, keepsubnets,
        keep subnets, swap mode, keep mode, claimtype, claimed automatically, dividends held,
        swap the dividends, keep the dividends, dividends as alpha, rewards as alpha,
        root rewards in, changed into tao, hold the subnet tokens, keep the subnet tokens,
        keep subnet tokens, hold the alpha, instead of having them changed, instead of converting,
        automatically sold, sold for me, being sold, swap for tao, swapped for tao,
        swapped to tao, swapped into tao, turned into tao, converted into tao, converted to tao,
        keep or sell, keep them as alpha, as alpha or, alpha on root, root pay in, accrue as,
        stay as alpha, remain alpha, remain as alpha, keep my alpha dividends, auto sell,
        autosell, autoswap, auto swap, claim preference, hold my dividends, keep my dividends,
        pile up as, pile up in alpha, collected as alpha, collect as alpha, build up as alpha,
        paid as alpha on root, keep chosen, swap chosen, chose keep, chose swap, choose keep,
        choose swap, swap option, keep option, convert my dividends, converts my dividends,
        root convert, alphas root gives, alpha from root, alpha that root, alpha root pays,
        sell the alpha from root, alphas from root, tao instead of alpha from root,
        root dividends become, becomes of root dividends, root dividends automatically,
        get sold automatically, get sold for tao, root dividends in alpha, root dividends in tao,
        auto convert, autoconvert, different alphas on root, twenty different alphas,
        claim type is better, pile up as alpha, dividends on root in alpha, root pay out in tao,
        make root pay, make root pay out, converted automatically, convert .. automatically,
        exchanged to tao, held as alpha or, kept as alpha or, rewards converted
        """,
      de: """
        keep oder swap, swap oder keep, behalten oder tauschen, auto claim, autoclaim,
        automatisch geclaimt, automatisch claimen, keep und swap, claim typ, claim einstellung,
        sammeln sich, automatisch getauscht, automatisch verkauft, automatisch in tao,
        root dividenden in, root rewards in, root belohnungen in, als alpha behalten,
        alpha von root, dividenden automatisch getauscht, automatisch umgewandelt,
        dividenden behalten, dividenden tauschen, dividenden als alpha, alpha behalten oder
        """,
      es: """
        keep o swap, swap o keep, conservar o cambiar, mantener o cambiar, auto claim, autoclaim,
        reclamo automatico, reclamar automaticamente, keep y swap, tipo de claim, se acumulan,
        se venden automaticamente, se cambian automaticamente, dividendos de root en,
        recompensas de root en, guardar o cambiar, automaticamente, alpha de root, dejar en alpha,
        mantener en alpha, quedarme con el alpha, dividendos en alpha, se convierten solos,
        convierte los dividendos, cambiar los dividendos, vender los dividendos,
        conservar los dividendos, conservar el alpha
        """),
    Concept(
      "swap", 3,
      en: "swap*, convert*, trade for",
      de: "swap*, tausch*, umtausch*",
      es: "swap*, intercambi*, conver*, permut*"),
  ]
}
