/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let other = """
    small-talk 62 greeting 62 _you 20 _are 13 _thank 6 _a 5 _good 4 _how 4 _nice 4 _whats 4 _bye 3
    small-talk 0 _doing 3 _great 3 _hello 3 _see 3 _that 3 _to 3 _ai 2 _an 2 _bot 2 _buena 2
    small-talk 0 _haha 2 _hey 2 _hi 2 _hola 2 _human 2 _is 2 _lol 2 _lot 2 _my 2 _name 2 _nett 2
    small-talk 0 _ok 2 _que 2 _robot 2 _sorry 2 _tal 2 _there 2 _thx 2 _up 2 _was 2 _who 2 _your 2
    small-talk 0 _youre 2 _am 1 _bad 1 _best 1 _day 1 _dir 1 _done 1 _du 1 _engli 1 _eveni 1
    small-talk 0 _for 1 _frien 1 _going 1 _guten 1 _i 1 _it 1 _morni 1 _much 1 _now 1 _or 1
    small-talk 0 _perso 1 _quick 1 _real 1 _so 1 _tag 1 _talk 1 _thats 1 _the 1 _today 1 _tomor 1
    small-talk 0 _un 1 _very 1 _viele 1 _well 1 _what 1 _wie 1 _wrong 1 good 1 large 1 mine 1
    small-talk 0 now 1 quit 1
    off-topic 193 elsewhere 137 _how 52 _is 42 _a 39 how 39 _the 31 mine 31 othercoin 31 _my 29
    off-topic 0 _i 26 _do 25 _to 24 define 17 #country 15 _of 15 _for 14 _in 14 stake 13 _what 11
    off-topic 0 _does 10 what 10 who 10 _best 9 _who 9 _stake 8 _dogec 7 howmuch 7 _bank 6
    off-topic 0 _ether 6 _good 6 _price 6 _solan 6 _whats 6 _wie 6 best 6 earn 6 price 6 start 6
    off-topic 0 which 6 _accou 5 _an 5 _bitco 5 _buy 5 _ich 5 _me 5 _much 5 _write 5 become 5
    off-topic 0 wallet 5 when 5 _can 4 _carda 4 _como 4 _franc 4 _get 4 _it 4 _lose 4 _presi 4
    off-topic 0 _safe 4 _trans 4 _weath 4 _with 4 fixed 4 get 4 lock 4 safe 4 why 4 _capit 3
    off-topic 0 _car 3 _cat 3 _eiffe 3 _elect 3 _fix 3 _gold 3 _into 3 _lapto 3 _long 3 _many 3
    off-topic 0 _or 3 _print 3 _recip 3 _staki 3 _tao 3 _that 3 _time 3 _tokyo 3 _unloc 3 _weigh 3
    off-topic 0 _when 3 _which 3 _work 3 buy 3 can 3 cost 3 howlong 3 learn 3 not 3 now 3 or 3
    off-topic 0 predict 3 rate 3 scam 3 tax 3 whatif 3 #amount 2 _apple 2 _at 2 _banan 2 _berli 2
    off-topic 0 _boil 2 _ching 2 _credi 2 _css 2 _das 2 _de 2 _der 2 _did 2 _earn 2 _eat 2 _egg 2
    off-topic 0 _eggs 2 _el 2 _eth 2 _fees 2 _fligh 2 _funct 2 _grow 2 _hace 2 _halvi 2 _hambu 2
    off-topic 0 _hurts 2 _inter 2 _inves 2 _iphon 2 _ist 2 _joke 2 _lido 2 _list 2 _mask 2 _mine 2
    off-topic 0 _minim 2 _moon 2 _need 2 _on 2 _one 2 _open 2 _phone 2 _poem 2 _polka 2 _pytho 2
    off-topic 0 _que 2 _recom 2 _resta 2 _route 2 _satos 2 _savin 2 _scam 2 _se 2 _shoul 2
    off-topic 0 _sorts 2 _spain 2 _stock 2 _stude 2 _subne 2 _tall 2 _tap 2 _te 2 _tell 2 _tesla 2
    off-topic 0 _this 2 _tie 2 _times 2 _tomor 2 _tower 2 _train 2 _valid 2 _water 2 _why 2
    off-topic 0 _will 2 _xrp 2 _you 2 choose 2 consensus 2 diversify 2 fee 2 good 2 greeting 2
    off-topic 0 guarantee 2 halving 2 leave 2 list 2 minimum 2 mining 2 need 2 one 2 otherchain 2
    off-topic 0 paymore 2 quote 2 report 2 rise 2 share 2 should 2 validator 2 where 2 #change 1
    off-topic 0 #currency 1 #exchange 1 #subnet 1 #time 1 _about 1 _alpha 1 _and 1 _apy 1 _as 1
    off-topic 0 _atm 1 _back 1 _bette 1 _bill 1 _broke 1 _canad 1 _cance 1 _card 1 _chang 1
    off-topic 0 _cheap 1 _close 1 _cold 1 _conve 1 _cover 1 _crypt 1 _cuant 1 _cuest 1 _curre 1
    off-topic 0 _damag 1 _deep 1 _deuts 1 _dolla 1 _doubl 1 _ein 1 _einen 1 _else 1 _email 1
    off-topic 0 _error 1 _es 1 _eveni 1 _excha 1 _far 1 _fast 1 _finde 1 _flat 1 _frenc 1 _from 1
    off-topic 0 _gano 1 _gives 1 _going 1 _got 1 _has 1 _hat 1 _have 1 _help 1 _heute 1 _hoch 1
    off-topic 0 _house 1 _hoy 1 _husba 1 _insid 1 _insur 1 _ive 1 _key 1 _koste 1 _la 1 _last 1
    off-topic 0 _learn 1 _leave 1 _lendi 1 _like 1 _llega 1 _loan 1 _locke 1 _lower 1 _made 1
    off-topic 0 _makes 1 _match 1 _meani 1 _mein 1 _mexic 1 _minar 1 _minin 1 _money 1 _more 1
    off-topic 0 _morge 1 _never 1 _next 1 _night 1 _no 1 _not 1 _nuevo 1 _numer 1 _ocean 1 _ok 1
    off-topic 0 _order 1 _paper 1 _parti 1 _pays 1 _pensi 1 _per 1 _pool 1 _por 1 _prime 1
    off-topic 0 _promi 1 _prote 1 _quien 1 _rate 1 _repar 1 _reset 1 _retur 1 _rid 1 _rig 1
    off-topic 0 _rises 1 _root 1 _says 1 _since 1 _somet 1 _sunda 1 _take 1 _tax 1 _taxed 1
    off-topic 0 _teach 1 _than 1 _tiemp 1 _un 1 _una 1 _under 1 _unsta 1 _verdi 1 _viel 1 _vienn 1
    off-topic 0 _walle 1 _warum 1 _was 1 _way 1 _wer 1 _where 1 _win 1 _windo 1 _wird 1 _witho 1
    off-topic 0 _wo 1 _year 1 coins 1 exchange 1 help 1 land 1 large 1 lend 1 less 1 past 1 pool 1
    off-topic 0 privacy 1 quit 1 reward 1 root 1 sell 1 sort 1 swap 1 tao 1 technical 1 undo 1
    off-topic 0 units 1 worthit 1
    """
}
