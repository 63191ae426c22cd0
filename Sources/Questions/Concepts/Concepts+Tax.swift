/// Tax, and where keys are.
extension Concept {
  static let taxAndWallets: [Concept] = [
    Concept(
      "tax", 6,
      en: """
        tax*, taxed, taxable, taxes, irs, hmrc, capital gain*, income tax, declare,
        report to the government, owe something to the state, owe the state, owe the government,
        taxman, tax man, cgt, revenue service, inland revenue, vat, fiscal, to the state,
        write off, cra, ato, tax office, tax return, txa, 1099, file my, filing, tac,
        realise a gain, realize a gain, realised gain, treasury, taxation, government,
        authorities, holding period, income already, count as income, counts as income,
        treated as income, report it, report my, reporting, declaring, owe, pay the government,
        legal obligation, gains tax, is it income, income or, form 8949, tax free, uncle sam,
        government know, tell the government, exempt, pay anything to the state, treat crypto,
        tax year, tax rate, tax guy, considered income, income tax on, owe the taxman,
        tell the tax, declare it, report this to the, report to the irs, taxable income,
        in my tax, state take, does the state, vienna, tell the state, the state take,
        tax deduct*, deduct from tax, tax deductible, irs want, want a share, will the irs,
        will the irs want, want a share of my, on what i earned or, earned or on what,
        pay on what i earned, are rewards income
        """,
      de: """
        steuer*, *steuer*, finanzamt, versteuer*, haltefrist, einkommensteuer, abgeltung*,
        freigrenze, freibetrag, fiskus, spekulationsfrist, kapitalertrag*, veranlag*,
        sonstige einkunfte, steuerfrei, absetz*, angeben, einkunfte, steuererklarung, behorde*,
        elster, amt, dem staat, meldepflicht*, melden, besteuer*, steuerlich*, besteuert,
        dem finanzamt melden, finanzamt wissen, steuerpflichtig, muss ich versteuern,
        einkommen versteuern
        """,
      es: """
        impuesto*, hacienda, tribut*, declar*, fiscal*, irpf, agencia tributaria, sat, afip,
        plusvalia*, renta, modelo 721, modelo 100, gravad*, grava, sii, dian, declaracion,
        autoridades, rendimientos del capital, pagar al estado, obligacion de, al fisco, fisco,
        gravan, ganancias patrimoniales, iva, impositiv*, tributo, contribuyente,
        tengo que declarar, hay que declarar, pagar impuestos, paga impuestos, se declara,
        se considera ingreso, considera ingreso
        """),
    Concept(
      "country", 4,
      en: """
        country, countries, my country, in a country, where i live, jurisdiction, abroad,
        other countries, european union, in the eu, do i owe in, what do i owe
        """,
      es: "pais, paises, mi pais, en un pais, donde vivo, extranjero"),
    Concept(
      "disposal", 4,
      en: """
        disposal, disposing, dispose, taxable event, trigger*, realise*, realize*, trade,
        crypto to crypto, swap, counts as a, count as a, counted as, treated as, considered a,
        barter, do swaps restart, restart my holding, crypto swap, exchange for alpha,
        alpha for tao, tao for alpha, tao to alpha, alpha to tao, into alpha, sell event,
        realization, gain event, conversion, counts as selling, same as selling, like selling,
        if i only, just moved, a sale, like a sale, as a sale, do swaps, swaps restart,
        considered a sale, trade for tax, tax sale, taxed sale, trade in the eyes,
        treated like a sale, considered a trade, considered a swap, is it a sale, deemed a sale,
        deemed a disposal
        """,
      de: """
        verausserung*, tausch, steuerbar*, steuerlich ein, gilt .. als, steuerereignis,
        als verkauf, auslost, tauschvorgang, ein verkauf, ist das ein verkauf, wechsel in alpha,
        als verausserung, als tausch, ein tausch, gilt das als, zahlt .. als verkauf,
        zahlt das als, unstaken als verkauf, unstaken ein verkauf
        """,
      es: """
        permuta, hecho imponible, evento, enajen*, cuenta como, se considera, transmision,
        cambio patrimonial, como venta, una venta, a efectos fiscales, es una venta,
        como una venta, cuenta como venta, es vender, es vender o
        """),
    Concept(
      "holdingrule", 4,
      en: """
        holding period, one year rule, one year holding, after one year, after a year,
        1 year rule, holding rule, 12 months rule, flat tax, long term gains, 27 5, 30 percent,
        exempt*, tax free allowance, section 104, schedule, bed and breakfast
        """,
      de: "haltefrist*, jahresfrist, spekulationsfrist, nach einem jahr steuerfrei, ein jahr",
      es: "exent*, exencion"),
    Concept(
      "record", 5,
      en: """
        record*, cost basis, costbasis, fifo, lifo, hifo, koinly, cointracking, cointracker,
        spreadsheet, csv, accountant, bookkeep*, receipt*, paperwork, documentation,
        document hundreds, tax software, track of my tax, log of, logs, export for, basis,
        acquisition cost, proof, evidence, note down, keep track, export my, average cost,
        history for my tax, statement for, tax report, tax documents, ledger export, blockpit,
        write down, every price, price at every, keep proof, how do i prove, statements,
        statement, list of all my, transaction history, history of my, transaction list,
        save for tax, what info, what information should, data do i need, bookkeeping, audit,
        excel, ledger of, tax tool, calculate my gains, calculate gains, purchase price,
        cost price, price i bought, acquisition, which price do i use, which price counts,
        value at receipt, market value at, details of every reward, which details,
        every reward do i, note for taxes, note for tax, for the tax return, for my tax return,
        what to keep for, what do i keep for, what must i write down, log for my tax,
        list of rewards for, list for my accountant, documents do i need, tax adviser,
        tax advisor, documents, a document for the tax, how far back must i keep, far back,
        keep my data for, back must i keep, hand to my accountant, track my rewards for tax,
        for the tax office, for tax
        """,
      de: """
        aufzeichn*, anschaffungskosten, anschaffung*, steuerberater*, fifo, beleg*, nachweis*,
        dokumentier*, dokumentation, buchfuhrung, export*, csv, koinly, blockpit, cointracking,
        festhalten, unterlagen, notieren, protokoll*, aufschreiben, mitschreiben, notiere, excel,
        tabelle fuhren, einkaufspreis, kaufpreis, kosten basis, transaktionsliste,
        transaktionshistorie, steuerreport, steuertool, daten brauche ich,
        fur die steuererklarung, fur das finanzamt, fur die steuer aufschreiben,
        fur die steuer notieren, was muss ich aufheben, welche belege, welche daten brauche,
        buch fuhren
        """,
      es: """
        registr*, asesor*, gestor*, fifo, base de coste, coste de adquisicion,
        costo de adquisicion, contab*, justificante*, comprobante*, koinly, csv, documentar,
        documentos, documentacion, llevar la cuenta, base de costo, anotar, contador, apuntar,
        anoto, excel, historial de transacciones, precio de compra, precio de adquisicion,
        lista de transacciones, llevar registro, guardar facturas, facturas, recibos,
        datos necesito, exportar para hacienda, exportar transacciones, que registros,
        que debo anotar, que debo guardar, que tengo que guardar, que apunto, para la declaracion,
        para hacienda, que datos guardo, llevar un registro
        """),
    Concept(
      "coldkey", 7, anchor: true,
      any: "coldkey, coldkeys, cold key, cold keys, kaltkey",
      en: """
        codlkey, coldky, codkey, cold ley, two keys, which of the two keys, both keys, key pair,
        cold and hot, of the two keys, cold one and, one cold, a cold one, cold and one hot,
        why two keys, why are there two, ss 58, ss58, ss58 address, key to keep offline,
        both of the keys, which key is secret, which key, key is secret, which of them holds,
        why are there two keys
        """,
      de: """
        zwei schlussel, kalter schlussel, kalte schlussel, welcher schlussel,
        schlussel ist geheim, beide schlussel
        """,
      es: """
        dos claves, dos llaves, clave fria, llave fria, que clave es secreta, que llave
        """),
    Concept(
      "hotkey", 7, anchor: true,
      any: "hotkey, hotkeys, hot key, hot keys",
      en: "hotky, hot ley, one hot, hot one, a hot one, two keys, both keys",
      de: "heisser schlussel",
      es: "clave caliente, llave caliente"),
    Concept(
      "connect", 5,
      en: """
        connect*, link my, hook up, sign in, log in, login, log into, sign up, sign my, sign a,
        sign for me, signing, stake for me, on my behalf, send transactions, send a transaction,
        send my, send tao, execute, broadcast*, really stake, carry out, touch my coins, touch my,
        access my wallet, access my coins, wallet connect, walletconnect, plug in, do it for me,
        move my real, real tao, perform, automate, stake through this, stake from here,
        stake here, stake with this, stake directly, import my wallet, place orders,
        do transactions, make transactions, submit, do real, real stake, act for me,
        press a button here, do trades, trade for me, execute this, do this trade, do it now,
        please unstake everything, please stake, actually move, really move, does it move,
        send it for me, work with my real, does this move, buy it for me, do i need to log,
        make an account, create an account, register here, account here, real wallet,
        my actual wallet, api key, integrate, integration, permission, approve, browser wallet,
        read my wallet, see my wallet, wallet here, trade from here, real money or,
        with real money, use real money, can it stake, sign with, need to sign, sign transactions,
        real transactions, app able to touch, i link, link talisman, link wallet, link a, linking,
        attach my wallet, hook my wallet, you stake my, can you stake, could you stake,
        stake it for me, stake my tao for me, stake them for me, can you buy, can you sell,
        can you unstake, pay in here, deposit here, can i pay in, place an order, place my order,
        place order, send 10, send 5, send tao to, send some, send coins, transfer tao to,
        pay my friend, to my address, to my brother, link up, sign a transaction,
        is this app able, plug my wallet, plug my wallet into, buy me, buy alpha for me,
        buy for me, really buy, can you touch, do my coins move, coins move when, for real,
        stake for real, let me log, do you need my wallet, do you need my address, linked to this,
        wallet linked, is my wallet linked, import my address, enter my address, load my address,
        look up my address, see my coldkey, see my balance, can you see my, paste my address,
        my address here, look into my wallet, place the order, on chain for me
        """,
      de: """
        verbind*, verbinden, verknupf*, anmeld*, einlogg*, signier*, unterschreib*,
        fur mich staken, fur mich stakt, transaktionen senden, transaktionen aus*, ausfuhr*,
        anschliess*, koppel*, senden, echte transaktion*, echtes geld, hier staken, direkt staken,
        fur mich, stakt .. fur mich, login, echt, sendet, kannst du das fur mich,
        kannst du fur mich, mach das fur mich, hier einzahlen, einzahlen hier, wallet verbinden,
        hier anmelden, geld senden, tao senden, schicke, wo melde ich mich, melde ich mich an,
        mich anmelden, bewegt das programm, echtes geld bewegt
        """,
      es: """
        conect*, vincul*, firm*, iniciar sesion, enviar transaccion*, envia transaccion*,
        stakear por mi, por mi, ejecut*, enlazar, transacciones reales, desde aqui, dinero real,
        hacer staking aqui, de verdad, registrarme, mover mis, puedes hacer el stake,
        hacerlo por mi, ingresar aqui, depositar aqui, enviar tao, envia tao, mandar tao,
        registrarse, hay que registrarse, mueve dinero real, se mueve dinero
        """),
  ]
}
