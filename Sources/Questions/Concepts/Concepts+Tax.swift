/// Tax, and where keys are.
extension Concept {
  static let taxAndWallets: [Concept] = [
    Concept(
      "tax", 6,
      en:
        "tax*, taxed, taxable, taxes, irs, hmrc, capital gain*, income tax, declare, report to the government, owe something to the state, owe the state, owe the government, taxman, tax man, cgt, revenue service, inland revenue, vat, fiscal, to the state, deduct*, write off, cra, ato, tax office, tax return, txa, 1099, file my, filing, tac, realise a gain, realize a gain, realised gain, treasury, taxation, government",
      de:
        "steuer*, *steuer*, finanzamt, versteuer*, haltefrist, einkommensteuer, abgeltung*, freigrenze, freibetrag, fiskus, spekulationsfrist, kapitalertrag*, veranlag*, sonstige einkunfte, steuerfrei, absetz*",
      es:
        "impuesto*, hacienda, tribut*, declar*, fiscal*, irpf, agencia tributaria, sat, afip, plusvalia*, renta, modelo 721, modelo 100, gravad*, grava, sii, dian"
    ),
    Concept(
      "disposal", 4,
      en:
        "disposal, disposing, dispose, taxable event, trigger*, realise*, realize*, sale, trade, crypto to crypto, swap, counts as a, count as a, counted as, treated as, considered a, event, exchange of, barter",
      de:
        "verausserung*, tausch, verkauf*, steuerbar*, steuerlich ein, gilt .. als, steuerereignis, als verkauf, auslost, tauschvorgang",
      es:
        "venta, permuta, hecho imponible, evento, enajen*, cuenta como, se considera, transmision, cambio patrimonial"
    ),
    Concept(
      "holdingrule", 4,
      en:
        "holding period, one year rule, one year holding, after one year, after a year, 1 year rule, holding rule, 12 months rule, flat tax, long term gains, 27 5, 30 percent, exempt*, tax free allowance, section 104, schedule, bed and breakfast",
      de: "haltefrist*, jahresfrist, spekulationsfrist, nach einem jahr steuerfrei, ein jahr",
      es: "exent*, exencion"),
    Concept(
      "record", 5,
      en:
        "record*, cost basis, costbasis, fifo, lifo, hifo, koinly, cointracking, cointracker, spreadsheet, csv, accountant, adviser, advisor, bookkeep*, receipt*, paperwork, document, documentation, document hundreds, tax software, track of my tax, log of, logs, export for, export a, basis, acquisition cost, proof, evidence, note down, keep track, export my, average cost, history for my tax, statement for, tax report, tax documents, ledger export, blockpit",
      de:
        "aufzeichn*, anschaffungskosten, anschaffung*, steuerberater*, fifo, beleg*, nachweis*, dokumentier*, dokumentation, buchfuhrung, export*, csv, koinly, blockpit, cointracking, festhalten, unterlagen, notieren, protokoll*",
      es:
        "registr*, asesor*, gestor*, fifo, base de coste, coste de adquisicion, costo de adquisicion, contab*, justificante*, comprobante*, koinly, csv, exportar, documentar, documentos, documentacion, llevar la cuenta, base de costo, anotar, contador"
    ),
    Concept(
      "coldkey", 7, anchor: true, any: "coldkey, coldkeys, cold key, cold keys, kaltkey",
      en: "codlkey, coldky, codkey, cold ley"),
    Concept(
      "hotkey", 7, anchor: true, any: "hotkey, hotkeys, hot key, hot keys", en: "hotky, hot ley"),
    Concept(
      "connect", 5,
      en:
        "connect*, link my, hook up, sign in, log in, login, log into, sign up, sign my, sign a, sign for me, sign, signing, signs, stake for me, on my behalf, send transactions, send a transaction, send my, send tao, execute, broadcast*, actually stake, really stake, carry out, touch my coins, touch my, access my wallet, access my coins, wallet connect, walletconnect, plug in, do it for me, move my real, real money, real transaction*, real tao, perform, automate, stake through this, stake from here, stake here, stake with this, stake directly, import my wallet, place orders, do transactions, make transactions, submit, do real, for real, real stake, act for me, press a button here, do trades, trade for me",
      de:
        "verbind*, verbinden, verknupf*, anmeld*, einlogg*, signier*, unterschreib*, fur mich staken, fur mich stakt, transaktionen senden, transaktionen aus*, ausfuhr*, anschliess*, koppel*, senden, echte transaktion*, echtes geld, hier staken, direkt staken, fur mich, stakt .. fur mich, login, echt, sendet",
      es:
        "conect*, vincul*, firm*, iniciar sesion, enviar transaccion*, envia transaccion*, stakear por mi, por mi, ejecut*, enlazar, transacciones reales, desde aqui, dinero real, hacer staking aqui, de verdad, registrarme, mover mis"
    ),
  ]
}
