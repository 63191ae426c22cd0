/// What somebody wants to reach, and what there is of something.
extension Concept {
  static let goals: [Concept] = [
    Concept(
      "goal", 7,
      en: """
        need to earn, to earn, needed to earn, have to earn, need to make, needed to make,
        need to get, to make .. a day, to make .. a month, to make .. a year, need to receive,
        stake to make, stake to get, stake to receive, need to live, to live off, to live from,
        live from staking, live off staking, need for an income, for a passive income of,
        would it take to earn, stake in order to, quit my job, want to earn, want to make,
        to have an income of
        """,
      de: "um .. zu verdienen, um .. zu bekommen, davon leben, zu leben, brauche ich fur",
      es: "para ganar, para vivir, para obtener, vivir de"),
    Concept(
      "grown", 7,
      en: """
        until .. double*, until .. become*, until .. doubled, takes to double, take to double,
        need to double, how long to double, when will .. double*, when does .. double*,
        when do .. double*, till .. double*, until .. turn into, to become .. tao, time to double,
        until i have double, until i have .. tao, until .. grow to, before .. double*, to turn .. into
        """,
      de: "bis .. verdopp*, verdoppelt sich, wann verdoppel*, bis .. werden",
      es: "hasta que .. dupli*, se duplican, tarda en duplicar*, para duplicar"),
    Concept(
      "countof", 6,
      en: """
        how many subnets are, how many subnets exist, how many subnets does, number of subnets,
        how many subnets there, how many validators are, how many validators exist,
        number of validators, how many stakers, how many people stake, how many people are staking,
        number of stakers, how many others stake, how much tao is staked, how much is staked,
        total staked, staked in total, tao staked in all, how many tao are staked, staked altogether,
        how many wallets, how many users, how many subnets in total, how many subnets now
        """,
      de: """
        wie viele subnets gibt, wie viele subnetze gibt, wie viele validatoren gibt,
        wie viele leute staken, anzahl der subnets
        """,
      es: "cuantas subredes hay, cuantas subredes existen, cuantos validadores hay"),
    Concept(
      "legal", 7,
      en: """
        legal, illegal, legally, lawful, against the law, allowed by law, halal, haram, sharia,
        shariah, riba, permitted by, banned in, forbidden, regulated, regulation, regulations, sec,
        bafin, islam*, religio*, sinful
        """,
      de: "legal, illegal, erlaubt, verboten, gesetz*, strafbar, halal, haram",
      es: "legal, ilegal, permitido, prohibido, halal, haram"),
    Concept(
      "bankrun", 7,
      en: """
        bank run, bankrun, everybody leaves, everyone leaves, all leave, everybody sells,
        everyone sells, everybody unstakes, everyone unstakes, everybody exits, everyone exits,
        all sell, all unstake, all exit, mass exit, mass exodus, run for the exit, rush for the exit,
        panic selling, everybody wants out, everyone wants out, all want out,
        whales leave, whales sell, big holders leave, big holders sell, a whale sells, a whale leaves
        """,
      de: "alle gehen, alle aussteigen, alle verkaufen, bankrun, massenflucht",
      es: "todos salen, todos venden, todo el mundo sale, estampida, panico bancario"),
    Concept(
      "alphafor", 7,
      en: """
        how much alpha, how many alpha, alpha do i get, alpha would i get, alpha will i get,
        alpha can i buy, alpha does .. buy, alpha do .. buy, alpha i get, alpha for my,
        how many tokens do i get, how many subnet tokens, tokens would i get, how much does .. buy
        """,
      de: "wie viel alpha, wie viele alpha", es: "cuanto alpha, cuantos alpha, cuanta alpha"),
  ]
}
