/// Tax, and where keys are.
extension Concept {
  static let taxAndWallets: [Concept] = [
    Concept(
      "tax", 6,
      en: """
        tax*, taxed, taxable, taxes, irs, hmrc, capital gain*, income tax, declare,
        report to the government, owe something to the state, owe the state, owe the government,
        taxman, tax man, cgt, revenue service, inland revenue, vat, fiscal, to the state, deduct*,
        write off, cra, ato, tax office, tax return, txa, 1099, file my, filing, tac,
        realise a gain, realize a gain, realised gain, treasury, taxation, government,
        authorities, holding period, income already, count as income, counts as income,
        treated as income, report it, report my, reporting, declaring, owe, pay the government,
        legal obligation, gains tax, is it income, income or, form 8949, tax free, uncle sam,
        government know, tell the government, exempt, pay anything to the state, the state,
        treat crypto, tax year, tax rate, tax guy
        """,
      de: """
        steuer*, *steuer*, finanzamt, versteuer*, haltefrist, einkommensteuer, abgeltung*,
        freigrenze, freibetrag, fiskus, spekulationsfrist, kapitalertrag*, veranlag*,
        sonstige einkunfte, steuerfrei, absetz*, angeben, einkunfte, steuererklarung, behorde*,
        elster, amt, dem staat, meldepflicht*, melden, besteuer*, steuerlich*, besteuert
        """,
      es: """
        impuesto*, hacienda, tribut*, declar*, fiscal*, irpf, agencia tributaria, sat, afip,
        plusvalia*, renta, modelo 721, modelo 100, gravad*, grava, sii, dian, declaracion,
        autoridades, rendimientos del capital, pagar al estado, obligacion de, al fisco, fisco,
        gravan, ganancias patrimoniales, iva, impositiv*, tributo, contribuyente
        """),
    Concept(
      "disposal", 4,
      en: """
        disposal, disposing, dispose, taxable event, trigger*, realise*, realize*, trade,
        crypto to crypto, swap, counts as a, count as a, counted as, treated as, considered a,
        barter, do swaps restart, restart my holding, crypto swap, exchange for alpha,
        alpha for tao, tao for alpha, tao to alpha, alpha to tao, into alpha, sell event,
        realization, gain event, conversion, counts as selling, same as selling, like selling,
        if i only, just moved, a sale, like a sale, as a sale, do swaps, swaps restart,
        considered a sale
        """,
      de: """
        verausserung*, tausch, steuerbar*, steuerlich ein, gilt .. als, steuerereignis,
        als verkauf, auslost, tauschvorgang, ein verkauf, ist das ein verkauf
        """,
      es: """
        permuta, hecho imponible, evento, enajen*, cuenta como, se considera, transmision,
        cambio patrimonial, como venta, una venta
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
        spreadsheet, csv, accountant, adviser, advisor, bookkeep*, receipt*, paperwork, document,
        documentation, document hundreds, tax software, track of my tax, log of, logs, export for,
        basis, acquisition cost, proof, evidence, note down, keep track, export my, average cost,
        history for my tax, statement for, tax report, tax documents, ledger export, blockpit,
        write down, every price, price at every, keep proof, how do i prove, statements,
        statement, list of all my, transaction history, history of my, transaction list,
        save for tax, what info, what information should, data do i need, bookkeeping, audit,
        excel, ledger of, tax tool, calculate my gains, calculate gains, purchase price,
        cost price, price i bought, acquisition, which price do i use, which price counts,
        value at receipt, market value at
        """,
      de: """
        aufzeichn*, anschaffungskosten, anschaffung*, steuerberater*, fifo, beleg*, nachweis*,
        dokumentier*, dokumentation, buchfuhrung, export*, csv, koinly, blockpit, cointracking,
        festhalten, unterlagen, notieren, protokoll*, aufschreiben, mitschreiben, notiere, excel,
        tabelle fuhren, einkaufspreis, kaufpreis, kosten basis, transaktionsliste,
        transaktionshistorie, steuerreport, steuertool, daten brauche ich
        """,
      es: """
        registr*, asesor*, gestor*, fifo, base de coste, coste de adquisicion,
        costo de adquisicion, contab*, justificante*, comprobante*, koinly, csv, exportar,
        documentar, documentos, documentacion, llevar la cuenta, base de costo, anotar, contador,
        apuntar, anoto, excel, historial de transacciones, precio de compra,
        precio de adquisicion, lista de transacciones, llevar registro, guardar facturas,
        facturas, recibos, datos necesito
        """),
    Concept(
      "coldkey", 7, anchor: true,
      any: "coldkey, coldkeys, cold key, cold keys, kaltkey",
      en: """
        codlkey, coldky, codkey, cold ley, two keys, which of the two keys, both keys, key pair,
        cold and hot, of the two keys
        """),
    Concept(
      "hotkey", 7, anchor: true,
      any: "hotkey, hotkeys, hot key, hot keys",
      en: "hotky, hot ley"),
    Concept(
      "connect", 5,
      en: """
        connect*, link my, hook up, sign in, log in, login, log into, sign up, sign my, sign a,
        sign for me, signing, signs, stake for me, on my behalf, send transactions,
        send a transaction, send my, send tao, execute, broadcast*, really stake, carry out,
        touch my coins, touch my, access my wallet, access my coins, wallet connect,
        walletconnect, plug in, do it for me, move my real, real tao, perform, automate,
        stake through this, stake from here, stake here, stake with this, stake directly,
        import my wallet, place orders, do transactions, make transactions, submit, do real,
        real stake, act for me, press a button here, do trades, trade for me, execute this,
        do this trade, do it now, please unstake everything, please stake, actually move,
        really move, does it move, send it for me, work with my real, does this move,
        buy it for me, do i need to log, make an account, create an account, register here,
        account here, do you need my, real wallet, my actual wallet, api key, integrate,
        integration, permission, approve, browser wallet, read my wallet, see my wallet,
        wallet here, trade from here, real money or, with real money, use real money,
        can it stake, sign with, need to sign, sign transactions, real transactions,
        app able to touch, i link, link talisman, link wallet, link a, linking, attach my wallet,
        hook my wallet, you stake my, can you stake, could you stake, stake it for me,
        stake my tao for me, stake them for me, can you buy, can you sell, can you unstake
        """,
      de: """
        verbind*, verbinden, verknupf*, anmeld*, einlogg*, signier*, unterschreib*,
        fur mich staken, fur mich stakt, transaktionen senden, transaktionen aus*, ausfuhr*,
        anschliess*, koppel*, senden, echte transaktion*, echtes geld, hier staken, direkt staken,
        fur mich, stakt .. fur mich, login, echt, sendet
        """,
      es: """
        conect*, vincul*, firm*, iniciar sesion, enviar transaccion*, envia transaccion*,
        stakear por mi, por mi, ejecut*, enlazar, transacciones reales, desde aqui, dinero real,
        hacer staking aqui, de verdad, registrarme, mover mis
        """),
  ]
}
