/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 85 #amount 79 tao 74 #tao 73 _tao 73 #time 69 earn 62 mine 27 what 27 _i 21 _in 21
    earn 0 _what 21 howmuch 18 which 18 _how 17 _month 16 _root 16 root 16 #subnet 15 _on 15
    earn 0 _much 14 stake 14 subnet 13 whatif 13 _a 12 _do 12 _my 11 _for 10 _me 10 _would 10
    earn 0 _year 10 reward 9 _bring 8 _was 8 _earn 7 _en 7 _stake 7 _cuant 6 _does 6 _ich 6 _if 6
    earn 0 _per 6 #alpha 5 _alpha 5 _days 5 _from 5 _of 5 _sn 5 _subne 5 _week 5 alpha 5 exact 5
    earn 0 own 5 _ano 4 _comes 4 _each 4 _it 4 _make 4 _que 4 _the 4 _with 4 can 4 coins 4 cost 4
    earn 0 _after 3 _al 3 _and 3 _con 3 _habe 3 _have 3 _home 3 _im 3 _incom 3 _jahr 3 _many 3
    earn 0 _mes 3 _monat 3 _off 3 _out 3 _over 3 _payou 3 _pro 3 _put 3 _take 3 _that 3 _un 3
    earn 0 _up 3 _whats 3 _years 3 elsewhere 3 paid 3 rate 3 some 3 #currency 2 _am 2 _an 2 _auf 2
    earn 0 _bei 2 _by 2 _can 2 _chris 2 _chute 2 _da 2 _daily 2 _dejan 2 _drop 2 _euros 2 _every 2
    earn 0 _expec 2 _get 2 _got 2 _half 2 _is 2 _ive 2 _jahre 2 _kommt 2 _mir 2 _mit 2 _money 2
    earn 0 _netui 2 _next 2 _one 2 _pleas 2 _profi 2 _retir 2 _rewar 2 _saco 2 _si 2 _sitti 2
    earn 0 _so 2 _staki 2 _suppo 2 _tag 2 _tengo 2 _they 2 _until 2 _verdi 2 _viel 2 _weekl 2
    earn 0 _wie 2 _wievi 2 _worth 2 _yearl 2 _yield 2 _yr 2 asks 2 define 2 get 2 howoften 2 one 2
    earn 0 split 2 #exchange 1 #money 1 #rate 1 _ab 1 _about 1 _add 1 _alone 1 _amoun 1 _are 1
    earn 0 _aroun 1 _aus 1 _back 1 _be 1 _bitte 1 _block 1 _bough 1 _cada 1 _calcu 1 _canti 1
    earn 0 _coinb 1 _coins 1 _colle 1 _come 1 _compu 1 _could 1 _cover 1 _dann 1 _day 1 _dia 1
    earn 0 _die 1 _doing 1 _drip 1 _ein 1 _eine 1 _einem 1 _end 1 _entra 1 _estim 1 _fur 1 _gain 1
    earn 0 _ganan 1 _gano 1 _grow 1 _hold 1 _hwo 1 _id 1 _inher 1 _inter 1 _into 1 _know 1 _la 1
    earn 0 _lands 1 _leave 1 _like 1 _live 1 _lock 1 _lying 1 _meine 1 _meto 1 _nach 1 _nothi 1
    earn 0 _own 1 _paid 1 _passi 1 _pensi 1 _pocke 1 _pongo 1 _por 1 _quart 1 _raus 1 _reali 1
    earn 0 _recie 1 _resul 1 _retur 1 _rinde 1 _savin 1 _say 1 _shall 1 _sit 1 _sold 1 _sprin 1
    earn 0 _stays 1 _steck 1 _subre 1 _summe 1 _tell 1 _then 1 _throw 1 _tiemp 1 _till 1 _time 1
    earn 0 _to 1 _today 1 _tomor 1 _top 1 _total 1 _uber 1 _ubrig 1 _una 1 _us 1 _walle 1 _wants 1
    earn 0 _wenn 1 _when 1 _wife 1 _will 1 _woche 1 _zusam 1 _τ 1 all 1 become 1 best 1
    earn 0 bittensor 1 fall 1 free 1 guarantee 1 halving 1 how 1 large 1 leave 1 lock 1 not 1
    earn 0 nothing 1 now 1 offline 1 price 1 sell 1 should 1 take 1 wallet 1 when 1 worthit 1
    needed 11 goal 11 #amount 9 #time 9 _tao 9 _to 9 howmuch 9 need 9 tao 9 _how 8 #tao 7 _a 6
    needed 0 _i 6 _much 6 _earn 5 _stake 5 stake 5 _do 4 mine 4 _month 3 _must 3 _need 3 _it 2
    needed 0 _make 2 _year 2 earn 2 #currency 1 #money 1 #share 1 _al 1 _amoun 1 _an 1 _be 1
    needed 0 _big 1 _cuant 1 _day 1 _dolla 1 _from 1 _get 1 _half 1 _have 1 _ich 1 _im 1 _live 1
    needed 0 _many 1 _mes 1 _monat 1 _muss 1 _my 1 _neces 1 _on 1 _para 1 _per 1 _root 1 _take 1
    needed 0 _um 1 _verdi 1 _viel 1 _want 1 _week 1 _what 1 _wie 1 _would 1 _zu 1 how 1
    needed 0 inflation 1 large 1 minimum 1 own 1 root 1 split 1 what 1 which 1
    until-grown 9 grown 9 _how 7 _doubl 6 _tao 6 howlong 6 tao 6 _long 5 _until 5 #change 4 _my 4
    until-grown 0 mine 4 #amount 3 #tao 3 _to 2 stake 2 #subnet 1 _amoun 1 _an 1 _becom 1 _by 1
    until-grown 0 _coins 1 _does 1 _has 1 _have 1 _i 1 _into 1 _it 1 _many 1 _meine 1 _much 1
    until-grown 0 _on 1 _root 1 _sich 1 _stake 1 _staki 1 _take 1 _time 1 _turn 1 _verdo 1 _wann 1
    until-grown 0 _when 1 _will 1 _years 1 can 1 howmuch 1 root 1 scam 1
    earn-compare 59 paymore 43 root 40 _root 39 #exchange 27 subnet 25 or 21 _subne 15 mine 15
    earn-compare 0 _more 14 _the 14 which 14 _or 13 exchange 12 _tao 11 tao 11 #subnet 10 earn 10
    earn-compare 0 #amount 9 #tao 9 _is 9 more 9 what 9 _do 8 _excha 8 _mehr 8 _which 8 compare 8
    earn-compare 0 _i 7 _on 7 stake 7 _mas 6 _o 6 _subre 6 _than 6 _alpha 5 _binan 5 _bring 5
    earn-compare 0 _for 5 _it 5 _me 5 _most 5 _my 5 _of 5 _que 5 _what 5 _would 5 _yield 5 alpha 5
    earn-compare 0 where 5 #time 4 _a 4 _als 4 _borse 4 _coinb 4 _highe 4 _ich 4 _in 4 _krake 4
    earn-compare 0 _oder 4 _pays 4 _retur 4 _stake 4 _to 4 _una 4 _where 4 _with 4 best 4 define 4
    earn-compare 0 one 4 rate 4 _at 3 _bette 3 _by 3 _compa 3 _does 3 _earn 3 _ein 3 _from 3
    earn-compare 0 _make 3 _one 3 _optio 3 _rinde 3 _sn 3 _staki 3 _was 3 difference 3 paid 3
    earn-compare 0 whatif 3 _again 2 _an 2 _auf 2 _beat 2 _bekom 2 _chain 2 _chute 2 _con 2 _die 2
    earn-compare 0 _en 2 _gives 2 _hacer 2 _how 2 _if 2 _incom 2 _leave 2 _lohnt 2 _lucra 2
    earn-compare 0 _money 2 _over 2 _pay 2 _pls 2 _profi 2 _rank 2 _rendi 2 _right 2 _selbe 2
    earn-compare 0 _self 2 _sich 2 _whats 2 _wo 2 _year 2 _yo 2 coins 2 diversify 2 get 2 not 2
    earn-compare 0 reward 2 same 2 should 2 sort 2 #change 1 #rate 1 #several 1 _above 1 _after 1
    earn-compare 0 _all 1 _am 1 _and 1 _angeb 1 _bank 1 _bei 1 _best 1 _beste 1 _bigge 1 _bitte 1
    earn-compare 0 _broth 1 _bybit 1 _cant 1 _coins 1 _convi 1 _costs 1 _custo 1 _da 1 _das 1
    earn-compare 0 _days 1 _decid 1 _der 1 _diner 1 _doing 1 _donde 1 _doubl 1 _earne 1 _eine 1
    earn-compare 0 _einem 1 _el 1 _end 1 _ends 1 _expec 1 _flexi 1 _fur 1 _gano 1 _gegen 1 _gehe 1
    earn-compare 0 _get 1 _getti 1 _give 1 _going 1 _he 1 _holde 1 _inste 1 _jahr 1 _just 1
    earn-compare 0 _keep 1 _krieg 1 _kucoi 1 _la 1 _leavi 1 _less 1 _like 1 _mal 1 _manag 1
    earn-compare 0 _mein 1 _meine 1 _mejor 1 _mismo 1 _mit 1 _much 1 _netui 1 _nothi 1 _nova 1
    earn-compare 0 _now 1 _out 1 _own 1 _paga 1 _para 1 _payin 1 _por 1 _raus 1 _says 1 _selbs 1
    earn-compare 0 _shoul 1 _side 1 _sitti 1 _stimm 1 _table 1 _tell 1 _that 1 _these 1 _they 1
    earn-compare 0 _thing 1 _un 1 _up 1 _verdi 1 _versu 1 _vs 1 _ways 1 _wenn 1 _who 1 asks 1
    earn-compare 0 choose 1 cost 1 custody 1 dereg 1 goodtime 1 holdingrule 1 how 1 keep 1 leave 1
    earn-compare 0 list 1 lock 1 metric 1 move 1 nothing 1 now 1 predict 1 quote 1 rise 1 scam 1
    earn-compare 0 source 1 true 1 wallet 1 worthit 1
    earn-rate 59 rate 54 now 37 _the 17 root 15 _root 14 subnet 13 #subnet 12 _perce 12 #time 10
    earn-rate 0 _on 9 _yield 9 _how 8 earn 8 what 8 which 8 stake 7 _is 6 _now 6 _whats 6 _wie 6
    earn-rate 0 define 6 _curre 5 _for 5 _inter 5 _of 5 _rate 5 _sn 5 _what 5 get 5 _annua 4
    earn-rate 0 _apr 4 _apy 4 _de 4 _es 4 _hoch 4 _la 4 _many 4 _me 4 _right 4 _stake 4 _tao 4
    earn-rate 0 _today 4 _year 4 how 4 paid 4 reward 4 tao 4 #rate 3 _ahora 3 _aktue 3 _at 3
    earn-rate 0 _cual 3 _do 3 _does 3 _gerad 3 _hoy 3 _ist 3 _it 3 _momen 3 _netui 3 _pay 3 _per 3
    earn-rate 0 _pls 3 _proze 3 _que 3 _retur 3 _staki 3 _subne 3 _tell 3 mine 3 _a 2 _actua 2
    earn-rate 0 _are 2 _aroun 2 _as 2 _bitte 2 _da 2 _days 2 _der 2 _el 2 _get 2 _high 2 _much 2
    earn-rate 0 _porce 2 _prese 2 _rendi 2 _still 2 _subre 2 _tasa 2 _these 2 _viel 2 _zinss 2
    earn-rate 0 howmuch 2 portion 2 #exchange 1 _above 1 _atm 1 _auf 1 _bring 1 _chang 1 _chute 1
    earn-rate 0 _cuant 1 _die 1 _excha 1 _furs 1 _getti 1 _gibt 1 _gibts 1 _give 1 _going 1 _has 1
    earn-rate 0 _jetzt 1 _mismo 1 _nomin 1 _one 1 _or 1 _paga 1 _por 1 _recei 1 _renta 1 _sich 1
    earn-rate 0 _that 1 _which 1 _wievi 1 _yearl 1 _you 1 bittensor 1 exchange 1 list 1 one 1 or 1
    earn-rate 0 proportion 1 same 1
    compounding 47 compound 47 reward 25 mine 15 _i 14 _the 13 _do 12 _or 12 _apr 10 _apy 10
    compounding 0 _my 10 _is 9 _on 9 _rewar 9 _inter 8 _to 8 _reinv 7 earn 7 rate 7 stake 7
    compounding 0 _autom 6 _it 6 need 6 or 6 _and 5 _does 5 _with 5 get 5 _compo 4 _have 4 _that 4
    compounding 0 not 4 _are 3 _by 3 _diffe 3 _divid 3 _earni 3 _get 3 _grow 3 _here 3 _las 3
    compounding 0 _resta 3 _stake 3 _staki 3 _thems 3 _too 3 _what 3 _will 3 _add 2 _back 2 _die 2
    compounding 0 _earn 2 _effec 2 _ertra 2 _es 2 _gibt 2 _hand 2 _how 2 _in 2 _into 2 _its 2
    compounding 0 _leave 2 _never 2 _numbe 2 _own 2 _put 2 _recom 2 _se 2 _shoul 2 _snowb 2 _so 2
    compounding 0 _they 2 _wiede 2 _witho 2 _zinse 2 coins 2 define 2 difference 2 own 2 paid 2
    compounding 0 should 2 what 2 whatif 2 #rate 1 #subnet 1 #time 1 _a 1 _accou 1 _added 1
    compounding 0 _alone 1 _alpha 1 _an 1 _as 1 _auto 1 _balan 1 _bank 1 _betwe 1 _book 1 _bring 1
    compounding 0 _butto 1 _capit 1 _coins 1 _compu 1 _conve 1 _costs 1 _dont 1 _earne 1 _earns 1
    compounding 0 _eat 1 _every 1 _figur 1 _flat 1 _gain 1 _ganan 1 _gener 1 _growt 1 _had 1
    compounding 0 _hay 1 _if 1 _itsel 1 _just 1 _know 1 _lol 1 _manua 1 _mas 1 _matte 1 _month 1
    compounding 0 _more 1 _must 1 _mysel 1 _need 1 _new 1 _next 1 _no 1 _o 1 _oder 1 _of 1
    compounding 0 _often 1 _one 1 _paid 1 _payou 1 _perce 1 _press 1 _princ 1 _produ 1 _quote 1
    compounding 0 _real 1 _root 1 _s 1 _same 1 _savin 1 _selbs 1 _show 1 _simpl 1 _sn 1 _start 1
    compounding 0 _stuff 1 _tao 1 _them 1 _then 1 _these 1 _top 1 _touch 1 _trans 1 _up 1 _verdi 1
    compounding 0 _vs 1 _well 1 _werde 1 _whats 1 _when 1 _work 1 _would 1 _year 1 _yes 1 _yield 1
    compounding 0 _you 1 _your 1 all 1 alpha 1 data 1 fee 1 free 1 greeting 1 howoften 1 leave 1
    compounding 0 one 1 quote 1 root 1 same 1 show 1 subnet 1 tao 1 technical 1 true 1 wallet 1
    compounding 0 when 1 which 1 worthit 1
    price-fall 53 whatif 39 fall 38 #change 29 mine 22 _what 21 _tao 20 tao 20 price 18 _if 17
    price-fall 0 _alpha 16 _my 16 _the 16 alpha 16 #amount 13 rise 13 _a 12 _price 11 _i 10 _to 10
    price-fall 0 some 9 _of 8 _stake 8 rate 8 stake 8 #currency 7 _do 7 _does 7 _how 7 _in 7
    price-fall 0 coins 7 what 7 which 7 _crash 6 #money 5 _by 5 _der 5 _drops 5 _goes 5 _resul 5
    price-fall 0 _si 5 _token 5 #share 4 #tao 4 _dolla 4 _doubl 4 _half 4 _happe 4 _have 4 _is 4
    price-fall 0 _kurs 4 _me 4 _third 4 _was 4 _wenn 4 _would 4 earn 4 how 4 #subnet 3 _am 3
    price-fall 0 _and 3 _el 3 _falls 3 _fallt 3 _for 3 _loses 3 _perce 3 _preci 3 _still 3 _that 3
    price-fall 0 _um 3 _up 3 _y 3 holdings 3 or 3 own 3 reward 3 #time 2 _baja 2 _chute 2 _down 2
    price-fall 0 _earn 2 _effec 2 _einbr 2 _got 2 _im 2 _it 2 _its 2 _left 2 _marke 2 _meine 2
    price-fall 0 _mit 2 _on 2 _passi 2 _rewar 2 _say 2 _se 2 _show 2 _sn 2 _suppo 2 _tripl 2
    price-fall 0 _value 2 _when 2 _yield 2 all 2 cost 2 define 2 get 2 learn 2 paymore 2 subnet 2
    price-fall 0 units 2 when 2 #exchange 1 #rate 1 _about 1 _affec 1 _ahead 1 _at 1 _auf 1 _bad 1
    price-fall 0 _becom 1 _befor 1 _can 1 _chang 1 _coins 1 _como 1 _crypt 1 _cut 1 _dann 1 _de 1
    price-fall 0 _dip 1 _drop 1 _ein 1 _ertra 1 _euros 1 _every 1 _excha 1 _fall 1 _far 1 _halve 1
    price-fall 0 _holdi 1 _la 1 _look 1 _lost 1 _make 1 _matte 1 _mitad 1 _month 1 _more 1 _much 1
    price-fall 0 _night 1 _o 1 _oder 1 _off 1 _or 1 _over 1 _pasa 1 _por 1 _posit 1 _preis 1
    price-fall 0 _proze 1 _quart 1 _que 1 _quedo 1 _remai 1 _rich 1 _rise 1 _rises 1 _root 1
    price-fall 0 _save 1 _sich 1 _steig 1 _survi 1 _tanks 1 _terms 1 _than 1 _then 1 _un 1 _und 1
    price-fall 0 _usd 1 _verdo 1 _went 1 _whats 1 _while 1 _whole 1 _win 1 _worse 1 _worth 1
    price-fall 0 _year 1 _yeste 1 breakeven 1 can 1 exchange 1 fixed 1 grown 1 howmuch 1 list 1
    price-fall 0 metric 1 offline 1 past 1 privacy 1 root 1 show 1
    rewards-form 42 form 31 reward 21 _in 19 _do 16 _tao 14 mine 14 tao 14 _i 13 _or 13 _the 12
    rewards-form 0 stake 12 _rewar 11 _stake 11 alpha 11 paid 11 _alpha 10 _on 8 _paid 8 _where 7
    rewards-form 0 subnet 7 _are 6 _get 6 _my 6 _up 6 _what 6 _which 6 earn 6 get 6 land 6 show 6
    rewards-form 0 where 6 _does 5 _subne 5 _they 5 _token 5 _walle 5 which 5 _me 4 _of 4 _root 4
    rewards-form 0 _see 4 _show 4 or 4 root 4 wallet 4 what 4 #subnet 3 _am 3 _as 3 _coin 3 _en 3
    rewards-form 0 _is 3 _it 3 _las 3 _pay 3 _payou 3 _recom 3 _to 3 _top 3 free 3 _a 2 _added 2
    rewards-form 0 _be 2 _die 2 _else 2 _for 2 _go 2 _got 2 _land 2 _llega 2 _moned 2 _oder 2
    rewards-form 0 _out 2 _que 2 _recei 2 _sn 2 _somet 2 _that 2 _accou 1 _actua 1 _addre 1 _and 1
    rewards-form 0 _anywh 1 _arriv 1 _auf 1 _ausge 1 _balan 1 _becom 1 _been 1 _beloh 1 _bigge 1
    rewards-form 0 _but 1 _by 1 _came 1 _can 1 _cant 1 _come 1 _curre 1 _divid 1 _donde 1 _earni 1
    rewards-form 0 _end 1 _exact 1 _figur 1 _gezah 1 _have 1 _how 1 _itsel 1 _ive 1 _just 1
    rewards-form 0 _komme 1 _lands 1 _last 1 _look 1 _made 1 _mein 1 _mine 1 _more 1 _munze 1
    rewards-form 0 _no 1 _o 1 _ok 1 _one 1 _other 1 _own 1 _pagan 1 _pays 1 _put 1 _recie 1
    rewards-form 0 _right 1 _sent 1 _shoul 1 _some 1 _somew 1 _son 1 _staki 1 _their 1 _them 1
    rewards-form 0 _thems 1 _these 1 _thing 1 _trans 1 _week 1 _welch 1 _werde 1 _when 1 _will 1
    rewards-form 0 _wird 1 _you 1 _zum 1 best 1 buy 1 compound 1 data 1 emission 1 holdings 1
    rewards-form 0 how 1 mining 1 more 1 move 1 need 1 not 1 nothing 1 own 1 past 1 paymore 1
    rewards-form 0 rise 1 sort 1 whatif 1 when 1
    rewards-when 54 reward 29 howoften 26 paid 20 when 16 _is 13 nothing 13 _the 12 mine 12
    rewards-when 0 #time 11 _how 11 _rewar 11 whatif 11 howlong 10 _i 9 _when 9 first 9 stake 9
    rewards-when 0 _do 8 _and 7 _first 7 _payou 7 _paid 6 earn 6 land 6 _come 5 _day 5 _stake 5
    rewards-when 0 _a 4 _every 4 _it 4 _many 4 _my 4 _often 4 _somet 4 _wann 4 _what 4 get 4
    rewards-when 0 _are 3 _block 3 _cada 3 _cuand 3 _cuant 3 _daily 3 _does 3 _get 3 _ich 3 _in 3
    rewards-when 0 _llega 3 _nothi 3 _of 3 _oft 3 _see 3 _wie 3 define 3 free 3 show 3 why 3
    rewards-when 0 _after 2 _ausge 2 _ausza 2 _balan 2 _been 2 _befor 2 _days 2 _earni 2 _ertra 2
    rewards-when 0 _hours 2 _las 2 _long 2 _no 2 _norma 2 _or 2 _pagan 2 _recom 2 _same 2 _sched 2
    rewards-when 0 _sehe 2 _staki 2 _still 2 _tempo 2 _that 2 _und 2 _why 2 _wird 2 _y 2 _yeste 2
    rewards-when 0 holdings 2 leave 2 not 2 start 2 _ab 1 _an 1 _anyth 1 _arriv 1 _at 1 _back 1
    rewards-when 0 _begin 1 _bekom 1 _beloh 1 _betwe 1 _broke 1 _came 1 _comin 1 _credi 1 _deleg 1
    rewards-when 0 _die 1 _distr 1 _divid 1 _durin 1 _each 1 _einer 1 _el 1 _empie 1 _erste 1
    rewards-when 0 _es 1 _etwas 1 _exact 1 _far 1 _for 1 _gezah 1 _gibt 1 _habe 1 _has 1 _haven 1
    rewards-when 0 _hice 1 _incom 1 _inter 1 _ive 1 _kein 1 _keine 1 _los 1 _matte 1 _me 1
    rewards-when 0 _minut 1 _money 1 _moved 1 _nada 1 _next 1 _noch 1 _numbe 1 _on 1 _out 1
    rewards-when 0 _pago 1 _prime 1 _recie 1 _se 1 _shoul 1 _shows 1 _since 1 _so 1 _soon 1
    rewards-when 0 _stopp 1 _there 1 _they 1 _tiemp 1 _till 1 _time 1 _too 1 _up 1 _veo 1 _vor 1
    rewards-when 0 _warum 1 _week 1 _werde 1 _whats 1 _woche 1 _wrong 1 _yet 1 _zero 1 again 1
    rewards-when 0 can 1 coins 1 minimum 1 privacy 1 quote 1 should 1
    root-decline 42 root 39 _root 37 declining 33 why 18 _why 11 fall 11 reward 11 rate 10 _is 9
    root-decline 0 mine 9 _will 8 earn 8 #time 7 _it 7 _less 7 _the 7 _on 6 _a 5 _and 5 _do 5
    root-decline 0 _pay 5 _rewar 5 _to 5 _yield 5 paid 5 _going 4 _i 4 _more 4 _my 4 _now 4
    root-decline 0 _shrin 4 _year 4 _zero 4 stake 4 what 4 _divid 3 _does 3 _dropp 3 _every 3
    root-decline 0 _get 3 _go 3 _in 3 _keep 3 _month 3 _than 3 _what 3 define 3 less 3 past 3
    root-decline 0 which 3 #change 2 _ago 2 _apr 2 _apy 2 _are 2 _auf 2 _come 2 _day 2 _down 2
    root-decline 0 _half 2 _how 2 _keeps 2 _me 2 _menos 2 _por 2 _que 2 _reaso 2 _sinki 2 _stake 2
    root-decline 0 _staki 2 _used 2 _way 2 _week 2 _wenig 2 _whats 2 all 2 fixed 2 more 2 source 2
    root-decline 0 subnet 2 #amount 1 #share 1 _als 1 _antes 1 _away 1 _baja 1 _be 1 _behin 1
    root-decline 0 _bekom 1 _bit 1 _bleed 1 _bring 1 _cada 1 _das 1 _der 1 _each 1 _earn 1
    root-decline 0 _earne 1 _en 1 _end 1 _ertra 1 _event 1 _ever 1 _expla 1 _fall 1 _falli 1
    root-decline 0 _fixed 1 _for 1 _from 1 _gano 1 _gave 1 _gives 1 _happe 1 _hit 1 _ich 1
    root-decline 0 _incom 1 _its 1 _last 1 _liegt 1 _lo 1 _longe 1 _lower 1 _makes 1 _netui 1
    root-decline 0 _next 1 _norma 1 _nothi 1 _one 1 _or 1 _over 1 _paga 1 _paid 1 _payin 1
    root-decline 0 _payou 1 _peopl 1 _rate 1 _retur 1 _rinde 1 _roots 1 _same 1 _small 1 _sprin 1
    root-decline 0 _stay 1 _stop 1 _subne 1 _that 1 _they 1 _this 1 _time 1 _warum 1 _was 1
    root-decline 0 _when 1 _wieso 1 _woran 1 free 1 get 1 now 1 one 1 or 1 paymore 1 portion 1
    root-decline 0 same 1 whatif 1 when 1
    guaranteed 47 guarantee 38 rate 27 _the 19 reward 17 earn 15 _is 11 _a 8 _can 8 _i 8 can 8
    guaranteed 0 fixed 8 mine 8 _promi 7 _on 6 _retur 6 _yield 6 _die 5 _incom 5 _rendi 5 _this 5
    guaranteed 0 quote 5 _are 4 _do 4 _does 4 _garan 4 _guara 4 _that 4 #time 3 _count 3 _fixed 3
    guaranteed 0 _for 3 _ich 3 _inter 3 _ist 3 _kann 3 _me 3 _perce 3 _rate 3 _rewar 3 _will 3
    guaranteed 0 exact 3 minimum 3 #rate 2 _after 2 _anyon 2 _as 2 _den 2 _earni 2 _el 2 _enoug 2
    guaranteed 0 _ertra 2 _esta 2 _fest 2 _how 2 _in 2 _like 2 _live 2 _month 2 _next 2 _plan 2
    guaranteed 0 _same 2 _savin 2 _so 2 _stone 2 _sure 2 _these 2 _they 2 _to 2 _what 2 _year 2
    guaranteed 0 or 2 #amount 1 #tao 1 _accou 1 _all 1 _an 1 _anybo 1 _aroun 1 _auch 1 _auf 1
    guaranteed 0 _be 1 _bekom 1 _bleib 1 _by 1 _cambi 1 _certa 1 _chang 1 _das 1 _de 1 _dem 1
    guaranteed 0 _depen 1 _down 1 _ein 1 _es 1 _estim 1 _every 1 _figur 1 _get 1 _go 1 _if 1
    guaranteed 0 _its 1 _just 1 _keep 1 _know 1 _la 1 _las 1 _mich 1 _minim 1 _mit 1 _my 1 _o 1
    guaranteed 0 _oder 1 _or 1 _passi 1 _payin 1 _pensi 1 _perio 1 _predi 1 _proze 1 _puedo 1
    guaranteed 0 _recom 1 _relia 1 _rely 1 _renta 1 _retir 1 _right 1 _set 1 _sind 1 _stake 1
    guaranteed 0 _stay 1 _stop 1 _stops 1 _sudde 1 _tao 1 _teh 1 _those 1 _where 1 _with 1
    guaranteed 0 _years 1 _you 1 _zinse 1 all 1 cost 1 data 1 declining 1 elsewhere 1 fall 1 get 1
    guaranteed 0 goal 1 holdingrule 1 lend 1 lock 1 predict 1 safe 1 same 1 stake 1 tao 1 what 1
    guaranteed 0 whatif 1 where 1 which 1
    exchange-quote 45 #exchange 37 quote 35 rate 32 #rate 28 true 22 exchange 15 _excha 12 _tao 12
    exchange-quote 0 tao 12 _is 11 _on 11 can 11 _perce 8 _the 8 why 8 _that 7 exact 7 some 7 _a 6
    exchange-quote 0 _can 6 _coinb 6 _an 5 _for 5 _how 5 _krake 5 _to 5 show 5 #change 4 _adver 4
    exchange-quote 0 _be 4 _belie 4 _bybit 4 _much 4 _promi 4 _reali 4 _than 4 _up 4 _why 4 how 4
    exchange-quote 0 paid 4 _apy 3 _binan 3 _borse 3 _das 3 _does 3 _kann 3 _quote 3 _rate 3
    exchange-quote 0 _root 3 _shows 3 _stimm 3 _true 3 earn 3 mine 3 root 3 _app 2 _at 2 _bette 2
    exchange-quote 0 _bitte 2 _by 2 _come 2 _displ 2 _el 2 _figur 2 _gives 2 _good 2 _highe 2
    exchange-quote 0 _it 2 _mexc 2 _my 2 _numbe 2 _offer 2 _ofrec 2 _or 2 _pay 2 _pays 2 _possi 2
    exchange-quote 0 _proze 2 _so 2 _this 2 _too 2 _un 2 _verda 2 _you 2 bittensor 2 connect 2
    exchange-quote 0 data 2 paymore 2 program 2 scam 2 take 2 #time 1 _add 1 _als 1 _auf 1
    exchange-quote 0 _broke 1 _claim 1 _corre 1 _de 1 _dice 1 _die 1 _doubl 1 _earn 1 _eine 1
    exchange-quote 0 _einen 1 _es 1 _even 1 _expla 1 _first 1 _from 1 _hier 1 _high 1 _i 1 _if 1
    exchange-quote 0 _kucoi 1 _legit 1 _likes 1 _looks 1 _lying 1 _marke 1 _mas 1 _mehr 1 _meine 1
    exchange-quote 0 _mit 1 _next 1 _off 1 _page 1 _per 1 _por 1 _puede 1 _que 1 _real 1 _reall 1
    exchange-quote 0 _said 1 _saw 1 _says 1 _serio 1 _show 1 _site 1 _some 1 _somet 1 _sound 1
    exchange-quote 0 _tasa 1 _tripl 1 _una 1 _users 1 _warum 1 _what 1 _where 1 _who 1 _wie 1
    exchange-quote 0 _would 1 _write 1 _year 1 _yield 1 _your 1 _yours 1 _zahle 1 _zinss 1 claim 1
    exchange-quote 0 define 1 fall 1 first 1 good 1 holdingrule 1 large 1 list 1 more 1 one 1
    exchange-quote 0 rise 1 source 1 whatif 1 where 1 who 1
    where-from 48 source 43 _the 21 reward 20 _rewar 11 earn 11 _is 10 _who 10 rate 10 _for 8
    where-from 0 _from 7 _me 7 _money 7 _does 6 _pay 6 _what 6 _where 6 mine 6 stake 6 _do 5 _my 5
    where-from 0 _or 5 _so 5 _that 5 _yield 5 _are 4 _of 4 _print 4 _they 4 paid 4 _all 3 _bezah 3
    where-from 0 _come 3 _i 3 _inter 3 _other 3 _sale 3 _sourc 3 _staki 3 _these 3 _this 3 _to 3
    where-from 0 _wer 3 _whats 3 all 3 coins 3 define 3 get 3 what 3 who 3 _actua 2 _and 2 _away 2
    where-from 0 _bill 2 _can 2 _catch 2 _coins 2 _das 2 _de 2 _donde 2 _earne 2 _econo 2 _free 2
    where-from 0 _gives 2 _how 2 _in 2 _incom 2 _it 2 _kommt 2 _newly 2 _nobod 2 _nothi 2 _on 2
    where-from 0 _out 2 _payin 2 _pays 2 _recei 2 _stake 2 _subne 2 _used 2 _why 2 _woher 2
    where-from 0 fresh 2 or 2 safe 2 subnet 2 which 2 #subnet 1 _a 1 _alles 1 _being 1 _bekom 1
    where-from 0 _beloh 1 _bitte 1 _busin 1 _comin 1 _compa 1 _custo 1 _depos 1 _der 1 _die 1
    where-from 0 _diner 1 _divid 1 _doing 1 _earns 1 _earth 1 _eigen 1 _el 1 _ertra 1 _fees 1
    where-from 0 _funds 1 _furs 1 _gain 1 _gains 1 _geld 1 _gener 1 _get 1 _hacer 1 _hands 1
    where-from 0 _ich 1 _infla 1 _inves 1 _irgen 1 _its 1 _la 1 _las 1 _like 1 _los 1 _lose 1
    where-from 0 _meine 1 _minte 1 _much 1 _muss 1 _must 1 _nada 1 _new 1 _nicht 1 _no 1 _origi 1
    where-from 0 _paga 1 _pagan 1 _payou 1 _peopl 1 _ponzi 1 _por 1 _que 1 _quien 1 _reach 1
    where-from 0 _real 1 _recom 1 _rendi 1 _renta 1 _retur 1 _say 1 _side 1 _someb 1 _sound 1
    where-from 0 _speak 1 _take 1 _tao 1 _their 1 _users 1 _which 1 _whose 1 _wieso 1 _with 1
    where-from 0 bittensor 1 can 1 cost 1 declining 1 form 1 how 1 inflation 1 leave 1 not 1
    where-from 0 nothing 1 quote 1 scam 1 sell 1 tao 1 whatif 1 where 1 why 1
    history 46 past 45 subnet 15 _the 14 rate 14 #subnet 13 _in 13 _of 13 _root 11 root 11 _did 10
    history 0 earn 10 _how 9 _last 9 _month 9 _what 9 what 9 _past 8 _sn 8 which 8 _subne 6
    history 0 _yield 6 _price 5 _since 5 _year 5 stake 5 _perfo 4 _retur 4 _show 4 _stake 4 _was 4
    history 0 #time 3 _devel 3 _has 3 _have 3 _letzt 3 _over 3 _pay 3 _pleas 3 _to 3 alpha 3
    history 0 howmuch 3 price 3 show 3 _a 2 _alpha 2 _chart 2 _den 2 _done 2 _el 2 _had 2 _happe 2
    history 0 _histo 2 _i 2 _it 2 _janua 2 _made 2 _monat 2 _much 2 _pasad 2 _rendi 2 _sprin 2
    history 0 _tao 2 _this 2 _were 2 _who 2 _wie 2 _would 2 how 2 move 2 tao 2 who 2 #amount 1
    history 0 #tao 1 _actua 1 _ago 1 _ahead 1 _ano 1 _anyon 1 _apr 1 _apy 1 _back 1 _befor 1
    history 0 _bette 1 _by 1 _come 1 _como 1 _cuant 1 _date 1 _day 1 _die 1 _do 1 _far 1 _for 1
    history 0 _gain 1 _hat 1 _highe 1 _if 1 _im 1 _jahr 1 _la 1 _launc 1 _like 1 _make 1 _me 1
    history 0 _mes 1 _money 1 _more 1 _move 1 _moved 1 _out 1 _pago 1 _peopl 1 _quart 1 _rate 1
    history 0 _recor 1 _rewar 1 _so 1 _staki 1 _subre 1 _summe 1 _terms 1 _today 1 _token 1
    history 0 _track 1 _von 1 choose 1 coins 1 connect 1 dtao 1 list 1 metric 1 mine 1 now 1
    history 0 paid 1 paymore 1 reward 1 volatile 1
    """
}
