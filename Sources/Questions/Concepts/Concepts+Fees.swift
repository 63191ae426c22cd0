/// Fees and claims.
extension Concept {
  static let feesAndClaims: [Concept] = [
    Concept(
      "fee", 4,
      en:
        "fee, fees, commission to stake, swap fee, transaction cost*, tx cost, gas, charges, hidden cost*, feees, transaction fee*, total cost*, all costs, every cost, overhead, gas fee*, network fee*, fess, surcharge*, expenses, tx fee*",
      de:
        "gebuhr*, *gebuhr*, transaktionskosten, *kosten, gas, swap gebuhr*, fees, fee, nebenkosten, versteckte kosten, spesen",
      es:
        "comision*, tarifa*, tasas de transaccion, gas, costes ocultos, costos ocultos, gastos, cobran, fee, fees, coste* de transaccion, costo* de transaccion, coste, costes, costo, costos"
    ),
    Concept(
      "transaction", 2, en: "transaction*, tx, txs, swap, swapping, swapped, order, trade",
      de: "transaktion*, swap, tausch*, order", es: "transaccion*, swap, orden, operacion*"),
    Concept(
      "impact", 6,
      en:
        "price impact, impact, move the price, moves the price, move price, pushes the price, push the price, less alpha than, fewer alpha, paid more on average, average price, worse price, worse rate, worse than the quoted, worse than quoted, moves the pool, price moves against, price change when i, how much will .. move, curve, constant product, price says, higher than the quoted, quoted price, displayed price, listed price, shown price, got less alpha, get less alpha, received less alpha, fewer tokens, less tokens, got less, receive less, got fewer, get fewer, expected more alpha, effective price, price i got, average than, bonding curve, shift the price, didnt get the full, bump the price, my own trade, my own order",
      de:
        "preiswirkung*, preiseinfluss*, price impact, weniger alpha als, bewegt .. den preis, preis beweg*, durchschnittspreis, auswirkung auf den preis, preiseffekt, schlechterer preis, schlechteren kurs, impact, schlechterer kurs, weniger alpha bekommen, kurs beweg*, kurs beeinfluss*, weniger alpha, preisauswirkung*",
      es:
        "impacto*, menos alpha de, menos alpha que, mueve el precio, muevo el precio, mover el precio, precio medio, precio promedio, menos alpha, menos alfa, peor precio, muevo el mercado"
    ),
    Concept(
      "slippage", 7, anchor: false, any: "slippage, slipage, slippage tolerance",
      en:
        "toleranc*, limit order*, limit price, rate tolerance, safe staking, slip, slippage protection, allow partial, max slippage, limit orders, price protection, slippag, partial fill, slipping",
      de: "toleranz*, limit order*, limitorder*, slippage*, limitpreis",
      es:
        "deslizamiento, tolerancia, orden limite, ordenes limite, orden limitada, ordenes limitadas"
    ),
    Concept(
      "take", 6, any: "take rate",
      en: """
        the take, a take, validator take, validators take, validators cut, validator keep, validators keep, his take, its take, their take, % take, 18 % take, 0 % take, zero take, no take, take of, take percentage, take fee, commission, commissions, cut,
        high take, low take, lower take, higher take, lowest take, cheapest take, take come off, take on, delegate take, keeps for itself, validator fee, validators fee, validator fees, validators charge, validator charge, validators earn, validator earn, validator skim, keep for themselves, 18 percent, 18 %, max take, maximum take, default take, highest take, 0 % fee, percent take, his cut, their cut, childkey take, take mean, take is, take taken, take deducted, zero commission, 0 % commission, validator pocket*, does the validator keep, validator deduct*, take and
        """,
      de:
        "take, provision*, kommission*, behalt .. der validator, validator behalt*, anteil des validators, validatorgebuhr*, gebuhr des validators, der take, validator .. abzieh*, gebuhr der validatoren, validator .. nimmt, nimmt .. validator, behalten validator*, validator verdien*, validator gebuhr, validator provision",
      es:
        "take, comision del validador, comision de los validadores, comisiones de los validadores, se queda el validador, se queda un validador, se quedan los validadores, cobra el validador, cobra un validador, cobran los validadores, corte del validador, validador cobra, comision validador, porcentaje del validador, comision cobran los, comision tiene el validador"
    ),
    Concept(
      "breakeven", 7,
      en:
        "break even, breakeven, break-even, brake even, recoup*, earn back, earned back, earned it back, make back, made back, pay for itself, pays for itself, paid for the fees, paid for itself, recover the cost*, recover my cost*, recover the fees, recover my fees, recover fees, cover the fees, cover my fees, cover the cost*, covered the, covers the, wasnt for nothing, not for nothing, pay off, paid off, pays off, back to even, get even, in profit, in the green, in the plus, into profit, out of the red, payback, back to zero, even again, profitable after, made up for, make up for, fees are back, be ahead, before i profit, before im up, before i make a profit, out the fees, amortis*, amortiz*, start making profit, starts being profitable, earned the fees, worn off the fees, recover entry, recover what i paid, outweigh",
      de:
        "break even, breakeven, amortis*, wieder drin, wieder drinnen, wieder reingeholt, reinholen, reingeholt, wieder raus, kosten gedeckt, im plus, gewinnschwelle, eingespielt, rentiert es sich, wieder verdient, gebuhren verdient, kosten verdient, gebuhren drin, kosten drin, zuruckverdient, ins plus, null auf null, kostendeckend, ausgeglichen, gebuhren wieder, kosten wieder, hereingeholt",
      es:
        "punto de equilibrio, break even, amortiz*, recuper* .. coste*, recuper* .. costo*, recuper* .. comision*, cubrir las comisiones, cubrir los costes, cubro las comisiones, cubro los, breakeven, umbral de rentabilidad, compens* .. comision*, compens* .. coste*, en positivo, en verde, cubren las comisiones, recuper* lo que, recuper* lo pagado, recuper* los gastos, haber recuperado"
    ),
    Concept(
      "split", 6,
      en:
        "split*, in parts, into parts, tranche*, dca, dollar cost, dollar cost averag*, cost averag*, several orders, chunk*, in pieces, in one go, at once, all in one, lump, lump sum, small orders, smaller orders, smaller pieces, bit by bit, little by little, over several days, over several weeks, spread over, spread my entry, spread the order, spread out my, spread my order, spread .. over, in slices, slice*, in batches, batches, staggered, stagger*, gradually, small steps, multiple orders, multiple buys, one big, one big order, one order or, every week, each week, per week instead, in stages, drip, piecemeal, portions, every month instead, in small, smaller chunks, a little every, twap, averaging in, average in",
      de:
        "aufteil*, stuckel*, teilen, auf einmal, in teilen, tranche*, nach und nach, kleine schritte, dca, sparplan, cost average, in mehreren, stuck fur stuck, mehrere orders, verteilt kaufen, staffel*, in raten, durchschnittskosten*, in kleinen, portionen, auf mehrere, etappen, schrittweise",
      es:
        "dividir, dividirlo, en partes, de golpe, de una vez, fraccion*, poco a poco, dca, en varias, varias compras, varias ordenes, promedi*, trocear, partir, escalonad*, por partes, en tramos, en trozos, de una sola vez, en pequen*"
    ),
    Concept(
      "claim", 5, anchor: false,
      en:
        "claim*, claiming, redeem my rewards, collect*, harvest*, cash in my rewards, pick up my, fetch my rewards, clam my, claim button, collect my, cliam*, withdraw my rewards, get my root rewards, withdraw root rewards, withdraw rewards",
      de:
        "claim*, einforder*, abholen, hole ich .. ab, abrufen, beanspruch*, einlosen, geclaimt, einsammel*, *claim*, gutschreiben lassen, holen .. ab",
      es:
        "reclam*, cobrar, cobro mis, reivindic*, claim*, recoger, recojo, canje*, clame*, recolect*"
    ),
    Concept(
      "unclaimed", 5,
      en:
        "unclaimed, not claimed, pending, havent claimed, never claimed, dont claim, not claiming, forget to claim, forgot to claim, accrued, accumulated, outstanding, claimable, uncollected, still owed, didnt claim, unclaimd, sitting there",
      de:
        "nicht geclaimt*, ungeclaimt*, offene rewards, nicht abgeholt*, offene belohnungen, ausstehend*, nicht claime, angesammelt*, noch nicht abgeholt, offene ansprueche, nicht beansprucht*",
      es:
        "sin reclamar, no reclamad*, pendiente*, no reclamo, acumulad*, no he reclamado, no cobrad*, sin cobrar"
    ),
    Concept(
      "expire", 5,
      en:
        "expire*, expiry, expiration, forfeit*, lapse*, run out, deadline, time limit, use by, vanish, void, wait as long, gone if, before i unstake, unstake after, order irrelevant, in which order",
      de: "verfall*, verfallt, ablauf*, frist, verfallen, verjahr*, weg wenn",
      es: "caduc*, expir*, venc*, fecha limite, prescrib*"),
    Concept(
      "keepswap", 7,
      en:
        "keep or swap, swap or keep, keep and swap, keep vs swap, keep versus swap, auto claim, autoclaim, automatic claim*, root claim type, claim type, set root claim, claim setting, claim mode, claim option*, sold for tao, root dividends get sold, root dividends sold, dividends in alpha, dividends accumulate, rewards accumulate, accumulate in, converted to tao automatically, swapped automatically, automatically swapped, sold automatically, swap to tao automatically, claim automatically, keep setting, swap setting, keep alpha or, keep the alpha, keep root alpha, root in alpha, keepsubnets, keep subnets, swap mode, keep mode, claimtype, claimed automatically, dividends held, swap the dividends, keep the dividends, dividends as alpha, rewards as alpha, root rewards in, root dividends in",
      de:
        "keep oder swap, swap oder keep, behalten oder tauschen, auto claim, autoclaim, automatisch geclaimt, automatisch claimen, keep und swap, claim typ, claim einstellung, sammeln sich, automatisch getauscht, automatisch verkauft, automatisch in tao, root dividenden in, root rewards in, root belohnungen in, als alpha behalten",
      es:
        "keep o swap, swap o keep, conservar o cambiar, mantener o cambiar, auto claim, autoclaim, reclamo automatico, reclamar automaticamente, keep y swap, tipo de claim, se acumulan, se venden automaticamente, se cambian automaticamente, dividendos de root en, recompensas de root en, guardar o cambiar, automaticamente"
    ),
    Concept(
      "swap", 3, en: "swap*, convert*, trade for", de: "swap*, tausch*, umtausch*",
      es: "swap*, intercambi*, conver*, permut*"),
  ]
}
