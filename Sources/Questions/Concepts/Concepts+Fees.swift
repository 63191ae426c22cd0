/// Fees and claims.
extension Concept {
  static let feesAndImpact: [Concept] = [
    Concept(
      "fee", 4,
      en: """
        fee, fees, commission to stake, swap fee, transaction cost*, tx cost, gas, charges,
        hidden cost*, feees, transaction fee*, total cost*, all costs, every cost, overhead,
        gas fee*, network fee*, fess, surcharge*, expenses, tx fee*, cost breakdown,
        what it costs, all in cost, fixed cost, transaction price, fees per, extrinsic,
        how much is deducted, deducted, chain fee, tx price, cost per transaction, blockchain fee,
        was missing after, missing after, deducted when, gone after i staked,
        disappeared after i staked, less after i staked, taken when i staked,
        what does it cost me, what does staking cost, charges apply, anything deducted,
        what do they charge, does it cost anything to stake, cost to stake, staking costs,
        staking cost me, what does staking take, costs of staking, costs nothing, free to stake,
        is it free to stake, is staking free, costs involved, cost anything, getting in and out,
        in and out cost, what is deducted, pay in total, price of a transaction, price of staking,
        own fees, charged all in all, be charged, vanishes in fees, goes in fees, in fees,
        annual fee, costs overview, cost overview, per transaction, which deductions,
        deductions are there, charge for putting, do costs hide, round trip cost, putting tao in,
        fees the same on, who gets the fees, get charged monthly, charged monthly,
        price of staking and unstaking, staking and unstaking together, round trip, a round trip,
        where did the rest go, did the rest go, the rest go, what when i unstake,
        when i stake and what, deducted along, hidden charges, hidden cost, hidden costs, gas fee,
        gas fees
        """,
      de: """
        gebuhr*, *gebuhr*, transaktionskosten, *kosten, gas, swap gebuhr*, fees, fee, nebenkosten,
        versteckte kosten, spesen, transaktionsgebuhr, netzwerkgebuhr, kosten insgesamt,
        was kostet staken, was kostet mich das staken, gesamtkosten, was kostet es, welche kosten,
        kosten entstehen, kosten anfallen, fallen .. an, anfallen, anfallende, kostet das staken,
        kostet staken, kostet mich, was zahle ich, was muss ich zahlen, kostenpunkt,
        kostenlos staken, ist staken kostenlos, insgesamt an kosten, abzuge, mich der spass,
        der spass, gesamte kosten, was kostet das staken, was kostet das alles,
        was kostet das insgesamt
        """,
      es: """
        comision*, tarifa*, tasas de transaccion, gas, costes ocultos, costos ocultos, gastos,
        cobran, fee, fees, coste* de transaccion, costo* de transaccion, coste, costes, costo,
        costos, coste total, cuanto cobran, cobra la red, por transaccion, costes de,
        cuanto cuesta hacer, comision de red, comisiones, que comisiones, cuanto se paga en,
        cuanto pago en, cuesta hacer staking, cuesta stakear, me cuesta, me cobran, que cobran,
        que costes, que gastos, es gratis hacer, gratis stakear
        """),
    Concept(
      "transaction", 2,
      en: """
        transaction*, tx, txs, swap, swapping, swapped, trade, an order, my order, my orders,
        one order
        """,
      de: "transaktion*, swap, tausch*, order",
      es: "transaccion*, swap, orden, operacion*"),
    Concept(
      "impact", 6,
      en: """
        price impact, impact, move the price, moving the price, moves the market, without moving, moves the price, move price, pushes the price,
        push the price, less alpha than, fewer alpha, paid more on average, average price,
        worse price, worse rate, worse than the quoted, worse than quoted, moves the pool,
        price moves against, price change when i, how much will .. move, curve, constant product,
        price says, higher than the quoted, quoted price, displayed price, listed price,
        shown price, got less alpha, get less alpha, received less alpha, fewer tokens,
        less tokens, got less, receive less, got fewer, get fewer, expected more alpha,
        effective price, price i got, average than, bonding curve, shift the price,
        didnt get the full, bump the price, my own trade, my own order, fill, actual fill,
        quote and, quoted and, quote vs, quote versus, difference between the price,
        less than expected, less than i expected, less alpha, fewer than expected,
        worse than expected, got a worse, bad fill, bad price, price i paid, paid above,
        above the market, higher price than, pay above, expected amount, expected to get,
        didnt get what, entry price, average price i, price jump*, move when i buy, up when i buy,
        own buy, my buy, my order, order size, size of my order, big order, how big an order,
        ran up, price went up while, because i bought, fill differ, price differ, quote differ,
        differ from the quote, fill differs, and actual, get dearer, dearer, pools react,
        pool react, size matter when buying, react to, than the calculator said,
        above the market price, average price above, lose to the pool, pool when i buy,
        moved after my, after my purchase, was that me, more than the price shown, paid more than,
        a lot for sn, a lot for a, push it up, pushes it up, buying alpha push, with a big order,
        run away from me, price run away, price runs away, make it pricier, pricier,
        effect of a .. order, effect of my order, deep is the effect
        """,
      de: """
        preiswirkung*, preiseinfluss*, price impact, weniger alpha als, bewegt .. den preis,
        preis beweg*, durchschnittspreis, auswirkung auf den preis, preiseffekt,
        schlechterer preis, schlechteren kurs, impact, schlechterer kurs, weniger alpha bekommen,
        kurs beweg*, kurs beeinfluss*, weniger alpha, preisauswirkung*, weniger bekommen als,
        weniger bekommen, weniger erhalten, schlechter als, teurer als angezeigt,
        mehr bezahlt als, angezeigter preis, angezeigt, erwartet, kurs treib*, preis treib*,
        meine order, treibe ich, treibt meine, kurs hoch, preis hoch treiben, hochtreiben
        """,
      es: """
        impacto*, menos alpha de, menos alpha que, mueve el precio, muevo el precio,
        mover el precio, precio medio, precio promedio, menos alpha, menos alfa, peor precio,
        muevo el mercado, menos de lo esperado, menos de lo que, menos alpha del, mas caro de,
        me dieron menos, recibi menos, precio mostrado, esperaba, mi orden, mi compra,
        afecta al precio, afecta el precio, sube el precio al comprar
        """),
    Concept(
      "slippage", 7,
      any: "slippage, slipage, slippage tolerance",
      en: """
        toleranc*, limit order*, limit price, rate tolerance, safe staking, slip,
        slippage protection, allow partial, max slippage, limit orders, price protection, slippag,
        partial fill, slipping, max price, price limit, protect my order, order failed,
        transaction failed, failed because, slippage setting, price moved too, order rejected,
        rejected, min received, minimum received, worst price, price guard, deviation,
        tolerance too low, tolerance too high, limit safer, market order, tolerance how high,
        tolerance is exceeded, go through tolerance, price movement, allow for price,
        for price movement, bounced, transaction bounced, cap the price, cap my price,
        limit the price, maximum price, worst price i accept
        """,
      de: """
        toleranz*, limit order*, limitorder*, slippage*, limitpreis, preisabweichung, abweichung,
        slippageschutz, order abgelehnt, fehlgeschlagen
        """,
      es: """
        deslizamiento, tolerancia, orden limite, ordenes limite, orden limitada,
        ordenes limitadas, desviacion, precio limite, orden fallida, fallo la orden, slippage,
        proteccion de precio, deslizamientos
        """),
    Concept(
      "take", 6,
      any: "take rate",
      en: """
        the take, a take, what take, which take, good take, best take, right take, validator take,
        validators take, validators cut, validator keep, validators keep, his take, its take,
        their take, % take, 18 % take, 0 % take, zero take, no take, take of, take percentage,
        take fee, commission, commissions, cut, high take, low take, lower take, higher take,
        lowest take, cheapest take, take come off, take on, delegate take, keeps for itself,
        validator fee, validators fee, validator fees, validators charge, validator charge,
        validators earn, validator skim, keep for themselves, 18 %, max take, maximum take,
        default take, highest take, 0 % fee, percent take, his cut, their cut, childkey take,
        take mean, take is, take taken, take deducted, zero commission, 0 % commission,
        validator pocket*, does the validator keep, validator deduct*, take and,
        takes from my rewards, take from my rewards, skim off, skims,
        whats in it for the validator, in it for the validator, share of my rewards,
        slice of my rewards, piece of my rewards, percentage of my rewards, deducted before,
        before or after take, validator percentage, validator keeps, validator pay, net of take,
        after take, gross of take, delegation fee, delegation take, commision, comission,
        fee of my validator, fee of the validator, how much do validators,
        how much does my validator, my validator charges, validator charges, cheap validator,
        free validator, validator with 0, fee does my validator, fees do validators,
        fee do validators, validator takes, my validator takes, takes 18, operators share,
        share of the operator, pays the validator, paid to the validator,
        how much does the validator earn, validator earn from, commission rate
        """,
      de: """
        take, provision*, kommission*, behalt .. der validator, validator behalt*,
        anteil des validators, validatorgebuhr*, gebuhr des validators, der take,
        validator .. abzieh*, gebuhr der validatoren, validator .. nimmt, nimmt .. validator,
        behalten validator*, validator verdien*, validator gebuhr, validator provision, take hoch,
        take rate, validator anteil, validatoranteil, was bekommt der validator,
        was verdient der validator, nimmt der validator, zieht der validator, wie viel behalt,
        provision
        """,
      es: """
        take, comision del validador, comision de los validadores, comisiones de los validadores,
        se queda el validador, se queda un validador, se quedan los validadores,
        cobra el validador, cobra un validador, cobran los validadores, corte del validador,
        validador cobra, comision validador, porcentaje del validador, comision cobran los,
        comision tiene el validador, cuanto se lleva el validador, se lleva el validador,
        se llevan los validadores, que comision, parte del validador, porcentaje se queda,
        cuanto gana el validador, comision del 18, comision de mi validador, subio la comision
        """),
  ]
}
