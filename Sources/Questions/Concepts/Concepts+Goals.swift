/// What somebody wants to reach, and what there is of something.
extension Concept {
  static let goals: [Concept] = [
    Concept(
      "goal", 7,
      en: """
        how many tao .. give, how much tao .. give, how many tao .. give,
        need to earn, to earn, needed to earn, have to earn, need to make, needed to make,
        need to get, to make .. a day, to make .. a month, to make .. a year, need to receive,
        stake to make, stake to get, stake to receive, need to live, to live off, to live from,
        live from staking, live off staking, need for an income, for a passive income of,
        would it take to earn, stake in order to, quit my job, want to earn, want to make,
        to have an income of, stake produces, stake that produces, must my stake be,
        must i stake for, do i have to stake for, have to delegate, amount required,
        required to get, required for, required to earn, so that i receive, so that i get,
        so that i earn, so i get, so i receive, an income of, yearly income of, monthly income of,
        daily income of, month out of staking, day out of staking, year out of staking,
        how many tao is that, what stake gives, what stake yields, what stake pays,
        what stake brings, what stake earns, stake is needed, stake needed, tao needed,
        necessary to earn, necessary to get, to reach, to pull in, to bring in,
        need .. to get, need .. to make, need .. to receive, need .. so that, need for .. a month,
        how much tao for .. a month, how many tao for .. a month, how much tao for .. a day,
        how many tao for .. a day, how much tao for .. a week, how many tao for .. a week,
        how much tao for .. a year, how many tao for .. a year, how much tao gives, how many tao give,
        how much tao for .. per, how many tao for .. per, stake size for, need for .. per,
        to collect .. a month, to collect .. a day, want to receive, would like to earn,
        how big a stake, how large a stake, how big must, how large must, how much tao for a,
        how many tao for a, must i hold, have to hold to, what must i stake,
        how much is staked if, how much must be staked, how much is staked when, to cover my rent,
        pay my rent, replace my salary, how much do i need, do i have to stake,
        what do i have to stake, coins would i put in, size of stake for, size of a stake for,
        how much is staked, how many are staked, what is staked, capital gives me, capital needed,
        how much capital, what capital, stake is that, stake would that be
        """,
      de: """
        um .. zu verdienen, um .. zu bekommen, davon leben, zu leben, brauche ich fur,
        muss ich staken fur, muss ich staken um, muss ich einsetzen, brauche ich um, damit ich,
        um auf .. zu kommen, notig fur, notig um, was muss ich staken, wie viel muss ich staken
        """,
      es: """
        para ganar, para vivir, para obtener, vivir de, necesito para sacar, necesito para ganar,
        para sacar, para recibir, para cobrar, hace falta para, debo poner para,
        tengo que poner para, para que me den, necesito para tener
        """),
    Concept(
      "grown", 7,
      en: """
        until .. double*, until .. become*, until .. doubled, takes to double, take to double,
        need to double, how long to double, when will .. double*, when does .. double*,
        when do .. double*, till .. double*, until .. turn into, to become .. tao, time to double,
        until i have double, until i have .. tao, until .. grow to, before .. double*,
        to turn .. into, turn into, turns into, become twice, twice as big, twice as much,
        twice as many, two times what, double itself, double themselves, doubled itself,
        until i have, before i have, until i own, until i get to, until i reach,
        how long until i earn, how long until i have, how long to earn, how long to make,
        how long to get from, how long to reach, how long till i, when will i have,
        when do i have, when will i own, when will i reach, when do i reach, when will my .. be,
        how long does it take to earn, how long does it take to get from,
        how long does it take to reach, how long does it take to make,
        how long does it take until i have, days until i have, days until i earn,
        months until i have, months until i earn, years until i have, years until i earn,
        triple my stake, until they are .. tao, grows to, grow from, go from .. tao to,
        get from .. tao to, to become, takes to earn, takes to reach, grown to, become .. tao,
        becomes .. tao, time for .. to double, to double, much time to go from, long to go from,
        when would .. have, when would .. be, time to go from
        """,
      de: """
        bis .. verdopp*, verdoppelt sich, wann verdoppel*, bis .. werden, sich verdoppelt,
        wann habe ich, wann werden aus, wie lange bis ich, bis ich .. tao habe, bis aus,
        wann sind es, wie lange dauert es bis ich, bis ich .. verdient habe
        """,
      es: """
        hasta que .. dupli*, se duplican, tarda en duplicar*, para duplicar, se doblan, se dobla,
        cuando tendre, hasta tener, hasta ganar, tarda en doblar, en llegar a,
        cuanto tardo en ganar, cuanto tardo en tener, para llegar a
        """),
    Concept(
      "countof", 6,
      en: """
        percent of tao is, part of all tao, of the supply is staked, supply is staked, of the supply staked,
        how many subnets are, how many subnets exist, how many subnets does, number of subnets,
        how many subnets there, how many validators are, how many validators exist,
        number of validators, how many stakers, how many people stake,
        how many people are staking, number of stakers, how many others stake,
        how much tao is staked, how much is staked, total staked, staked in total,
        tao staked in all, how many tao are staked, staked altogether, how many wallets,
        how many users, how many subnets in total, how many subnets now, coins are staked,
        of all tao is staked, percent of all tao, share of all tao, staked overall, staked in all,
        total number of subnets, total number of validators, tao is locked in staking,
        locked in staking, how much tao is locked
        """,
      de: """
        wie viele subnets gibt, wie viele subnetze gibt, wie viele validatoren gibt,
        wie viele leute staken, anzahl der subnets, wie viele subnets existieren
        """,
      es: "cuantas subredes hay, cuantas subredes existen, cuantos validadores hay"),
    Concept(
      "legal", 7,
      en: """
        legal, illegal, tao a security, it a security, a security by law, legally, lawful, against the law, allowed by law, halal, haram, sharia,
        shariah, riba, permitted by, banned in, forbidden, regulated, regulation, regulations,
        sec, bafin, islam*, religio*, sinful, does the law, by law, the law allow,
        am i allowed to, are we allowed to, permitted in, allowed in, islam, bank forbid,
        forbid this, forbid, minors, underage
        """,
      de: """
        legal, illegal, erlaubt, verboten, gesetz*, strafbar, halal, haram, darf man das,
        darf man, ist das erlaubt, ist das legal
        """,
      es: "legal, ilegal, permitido, prohibido, halal, haram"),
    Concept(
      "bankrun", 7,
      en: """
        bank run, bankrun, everyone left, everybody left, everyone sold, everybody sold, all left, everybody leaves, everyone leaves, all leave, everybody sells,
        everyone sells, everybody unstakes, everyone unstakes, everybody exits, everyone exits,
        all sell, all unstake, all exit, mass exit, mass exodus, run for the exit, rush for the exit,
        panic selling, everybody wants out, everyone wants out, all want out,
        whales leave, whales sell, big holders leave, big holders sell, a whale sells, a whale leaves
        """,
      de: "alle gehen, alle aussteigen, alle verkaufen, bankrun, massenflucht",
      es: "todos salen, todos venden, todo el mundo sale, estampida, panico bancario"),
    Concept(
      "alphafalls", 7,
      en: """
        value falls why, worth less although, grows but, grow but, more alpha but, keep falling,
        keeps falling, always falling, keeps dropping, keeps going down, constantly falling,
        bleeding, bleeds, only goes down, keep going down, keep dropping, falling all the time,
        losing value, loses value, lost value, value goes down, why is alpha falling,
        why do alpha prices fall, why does alpha fall, why is everything down, why are prices down
        """,
      de: "fallt standig, fallt immer, immer weiter, verliert an wert, warum fallt alpha",
      es: "sigue bajando, no deja de bajar, pierde valor, por que cae, por que baja"),
    Concept(
      "blocktime", 6,
      en: """
        blocks in a, blocks per, blocks a day, blocks are in, blocks each day, length of a block,
        long is a block, long does a block, block time, blocktime, time between blocks,
        often is a block, often does a block, seconds per block, blocks an hour, blocks a year,
        blocks does a day, block take, blocks is a day, many blocks, new block come, block length,
        time per block, block interval, blocks make a
        """,
      de:
        "blocke am tag, blocke pro, blockzeit, lang ist ein block, dauert ein block, viele blocke",
      es: "bloques al dia, bloques por, dura un bloque, bloques hay, tiempo de bloque"),
    Concept(
      "refusedorder", 7, anchor: true,
      en: """
        unstake failed, stake failed, order failed, transaction failed, unstaking failed,
        staking failed, extrinsic failed, failed to unstake, failed to stake, unstake fail,
        transaction was refused, order was refused, was rejected, got rejected, order refused,
        order rejected, transaction rejected, unstake rejected, cant unstake, cannot unstake,
        wont let me unstake, wont let me stake, wont unstake, not able to unstake,
        unable to unstake, unable to stake, unstake doesnt work, staking doesnt work,
        unstaking doesnt work, stake doesnt work, error when staking, error when unstaking,
        error when i stake, error when i unstake, amounttoolow, amount too low,
        slippagetoohigh, notenoughbalancetostake, notenoughstake, insufficient balance,
        transaction does not go through, doesnt go through, didnt go through, not go through,
        keeps failing, fails, order fail, refused to, stake was refused, why was it refused,
        move failed, claim failed, swap failed
        """,
      de: """
        fehlgeschlagen, schlug fehl, schlagt fehl, abgelehnt, abgewiesen, klappt nicht,
        geht nicht durch, fehler beim staken, fehler beim unstaken
        """,
      es: """
        fallo mi, ha fallado, fallo la, fallo el, rechazada, rechazado, no me deja, fallida,
        error al hacer
        """),
    Concept(
      "lessafter", 7,
      en: """
        less right after, less after staking, balance go down, balance went down,
        balance dropped, balance drop, down right after, down after i staked, lost right after,
        less than i put, less than i staked, less than i paid, lower right after,
        immediately less, immediately lower, right after staking, just staked and,
        minus right after, smaller after, shrink after, shrank after, fewer after,
        balance smaller, balance lower, balance less, after staking my balance,
        after staking i have less, staked and now i have less, already down, already less,
        already in the red, instantly less, instantly down, instant loss, red right after,
        disappeared after staking, disappeared when i staked, vanished after staking,
        balance disappeared, gone after staking, why do i have less
        """,
      de: """
        weniger nach dem staken, nach dem staken weniger, guthaben gesunken, weniger als ich,
        gleich weniger, sofort weniger, sofort im minus
        """,
      es: """
        menos despues de, bajo mi saldo, saldo bajo, menos de lo que puse, menos nada mas
        """),
    Concept(
      "wrongsend", 7, anchor: true,
      en: """
        wrong address, sent to the wrong, sent it to the wrong, sent tao to a, sent my tao to a,
        sent to a hotkey, sent to my hotkey, wrong wallet, wrong network, wrong chain,
        sent it to an exchange, sent to another address, mistyped address, mistyped the address,
        typo in the address, sent by mistake, sent by accident, accidentally sent,
        mistakenly sent, sent to somebody else, sent it to somebody, reverse a transfer,
        reverse a transaction, undo a transfer, call back a transfer, recall a transfer,
        tao to a hotkey, tao to my hotkey, tao to the hotkey, tao to hotkey
        """,
      de:
        "falsche adresse, falschen adresse, falsche wallet, an den hotkey, aus versehen, versehentlich",
      es: "direccion equivocada, direccion incorrecta, por error, a la hotkey, billetera equivocada"
    ),
    Concept(
      "alphafor", 7,
      en: """
        how much alpha, how many alpha, alpha do i get, alpha would i get, alpha will i get,
        alpha can i buy, alpha does .. buy, alpha do .. buy, alpha i get, alpha for my,
        how many tokens do i get, how many subnet tokens, tokens would i get,
        how much does .. buy, number of alpha, alpha tokens for, tokens for, tao to alpha,
        tao into alpha, tao in alpha, convert .. tao to, what amount of alpha, amount of alpha,
        tokens does .. get, tokens for my, how many tokens, is how many tokens, is how many alpha,
        how many alpha come out, alpha come out
        """,
      de: "wie viel alpha, wie viele alpha",
      es: "cuanto alpha, cuantos alpha, cuanta alpha"),
  ]
}
