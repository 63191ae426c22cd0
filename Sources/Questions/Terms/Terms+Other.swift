/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let other = """
    small-talk 45 greeting 45 _you 14 _are 8 _thank 5 _a 4 _good 4 _whats 4 _bye 3 _how 3 _nice 3
    small-talk 0 _that 3 _doing 2 _hello 2 _hey 2 _hola 2 _is 2 _lol 2 _lot 2 _name 2 _ok 2 _que 2
    small-talk 0 _see 2 _tal 2 _there 2 _thx 2 _to 2 _up 2 _was 2 _your 2 _ai 1 _an 1 _bad 1
    small-talk 0 _best 1 _bot 1 _buena 1 _dir 1 _done 1 _engli 1 _eveni 1 _for 1 _going 1 _guten 1
    small-talk 0 _it 1 _morni 1 _much 1 _my 1 _now 1 _or 1 _perso 1 _quick 1 _real 1 _so 1
    small-talk 0 _sorry 1 _tag 1 _talk 1 _the 1 _today 1 _viele 1 _well 1 _who 1 good 1 large 1
    small-talk 0 now 1 quit 1
    off-topic 135 elsewhere 95 _how 36 _a 29 _is 26 how 25 mine 22 othercoin 22 _my 21 _the 20
    off-topic 0 _do 19 _i 19 _to 18 #country 12 _in 12 _for 11 _of 11 define 11 what 9 _does 8
    off-topic 0 stake 8 _what 7 _best 6 _stake 6 best 6 howmuch 6 which 6 who 6 _an 5 _bank 5
    off-topic 0 _dogec 5 _good 5 _solan 5 _whats 5 _who 5 when 5 _accou 4 _bitco 4 _ether 4 _get 4
    off-topic 0 _ich 4 _it 4 _much 4 _price 4 _with 4 _write 4 become 4 earn 4 get 4 predict 4
    off-topic 0 price 4 start 4 wallet 4 _buy 3 _carda 3 _franc 3 _long 3 _many 3 _me 3 _or 3
    off-topic 0 _recip 3 _safe 3 _tao 3 _that 3 _time 3 _tokyo 3 _trans 3 _weath 3 _when 3
    off-topic 0 _which 3 _wie 3 fixed 3 howlong 3 learn 3 lock 3 not 3 now 3 or 3 rate 3 safe 3
    off-topic 0 whatif 3 #amount 2 _at 2 _banan 2 _boil 2 _can 2 _capit 2 _car 2 _cat 2 _ching 2
    off-topic 0 _como 2 _credi 2 _did 2 _earn 2 _egg 2 _eggs 2 _eiffe 2 _elect 2 _eth 2 _fees 2
    off-topic 0 _fix 2 _funct 2 _hace 2 _halvi 2 _hambu 2 _inter 2 _into 2 _iphon 2 _joke 2
    off-topic 0 _lido 2 _list 2 _lose 2 _mask 2 _need 2 _on 2 _one 2 _open 2 _phone 2 _presi 2
    off-topic 0 _pytho 2 _satos 2 _savin 2 _sorts 2 _subne 2 _tap 2 _te 2 _tell 2 _tomor 2
    off-topic 0 _train 2 _unloc 2 _work 2 cost 2 diversify 2 fee 2 good 2 greeting 2 guarantee 2
    off-topic 0 halving 2 leave 2 list 2 mining 2 need 2 one 2 otherchain 2 quote 2 scam 2 tax 2
    off-topic 0 #change 1 #currency 1 #exchange 1 #subnet 1 #time 1 _about 1 _alpha 1 _and 1
    off-topic 0 _apple 1 _apy 1 _as 1 _atm 1 _bette 1 _bill 1 _broke 1 _canad 1 _cance 1 _card 1
    off-topic 0 _chang 1 _close 1 _conve 1 _crypt 1 _cuant 1 _cuest 1 _curre 1 _das 1 _der 1
    off-topic 0 _deuts 1 _dolla 1 _doubl 1 _eat 1 _einen 1 _el 1 _else 1 _email 1 _eveni 1
    off-topic 0 _excha 1 _finde 1 _flat 1 _from 1 _gano 1 _going 1 _got 1 _grow 1 _has 1 _hat 1
    off-topic 0 _have 1 _help 1 _heute 1 _hoch 1 _house 1 _hoy 1 _hurt 1 _husba 1 _insid 1
    off-topic 0 _inves 1 _ist 1 _ive 1 _key 1 _koste 1 _lapto 1 _last 1 _learn 1 _leave 1 _lendi 1
    off-topic 0 _like 1 _loan 1 _locke 1 _lower 1 _made 1 _match 1 _meani 1 _mexic 1 _minar 1
    off-topic 0 _mine 1 _minim 1 _money 1 _moon 1 _more 1 _never 1 _next 1 _night 1 _no 1 _not 1
    off-topic 0 _nuevo 1 _ok 1 _paper 1 _parti 1 _pays 1 _pensi 1 _per 1 _polka 1 _pool 1 _prime 1
    off-topic 0 _print 1 _promi 1 _prote 1 _que 1 _quien 1 _rate 1 _recom 1 _retur 1 _rid 1 _rig 1
    off-topic 0 _root 1 _says 1 _scam 1 _se 1 _shoul 1 _since 1 _somet 1 _spain 1 _staki 1
    off-topic 0 _stock 1 _take 1 _tax 1 _teach 1 _than 1 _this 1 _tie 1 _tiemp 1 _un 1 _una 1
    off-topic 0 _unsta 1 _valid 1 _vienn 1 _walle 1 _was 1 _way 1 _weigh 1 _wer 1 _why 1 _will 1
    off-topic 0 _windo 1 _witho 1 _wo 1 _year 1 _you 1 can 1 choose 1 coins 1 consensus 1
    off-topic 0 exchange 1 help 1 lend 1 less 1 past 1 paymore 1 pool 1 privacy 1 report 1
    off-topic 0 reward 1 root 1 sell 1 share 1 sort 1 swap 1 tao 1 technical 1 units 1 validator 1
    off-topic 0 where 1 why 1
    """
}
