/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 74 #amount 69 tao 66 #tao 65 _tao 65 #time 61 earn 52 mine 25 what 23 _i 19 _in 18
    earn 0 _what 16 stake 14 which 14 _month 13 _root 13 howmuch 13 root 13 #subnet 12 _how 12
    earn 0 _on 12 subnet 12 whatif 12 _my 11 _a 10 _for 10 _me 9 _much 9 _year 9 _was 8 _would 8
    earn 0 reward 8 _bring 7 _do 7 _en 7 _stake 7 _cuant 6 _ich 6 _days 5 _from 5 _if 5 _per 5
    earn 0 _subne 5 exact 5 own 5 _ano 4 _comes 4 _it 4 _que 4 _sn 4 _the 4 _week 4 can 4 cost 4
    earn 0 #alpha 3 _al 3 _alpha 3 _and 3 _con 3 _does 3 _each 3 _habe 3 _home 3 _im 3 _jahr 3
    earn 0 _make 3 _many 3 _mes 3 _monat 3 _of 3 _out 3 _over 3 _payou 3 _pro 3 _that 3 _un 3
    earn 0 _up 3 _whats 3 _with 3 _years 3 alpha 3 coins 3 paid 3 #currency 2 _after 2 _am 2 _an 2
    earn 0 _auf 2 _bei 2 _by 2 _can 2 _chute 2 _da 2 _daily 2 _dejan 2 _drop 2 _earn 2 _euros 2
    earn 0 _every 2 _expec 2 _get 2 _got 2 _have 2 _incom 2 _is 2 _ive 2 _jahre 2 _kommt 2 _mir 2
    earn 0 _mit 2 _netui 2 _next 2 _off 2 _one 2 _pleas 2 _profi 2 _put 2 _retir 2 _rewar 2
    earn 0 _saco 2 _si 2 _sitti 2 _so 2 _staki 2 _suppo 2 _tag 2 _take 2 _tengo 2 _they 2 _verdi 2
    earn 0 _viel 2 _weekl 2 _wie 2 _wievi 2 _worth 2 _yearl 2 _yr 2 asks 2 define 2 elsewhere 2
    earn 0 get 2 one 2 rate 2 some 2 split 2 #exchange 1 #money 1 _ab 1 _about 1 _add 1 _alone 1
    earn 0 _amoun 1 _are 1 _aroun 1 _aus 1 _back 1 _be 1 _bitte 1 _bough 1 _cada 1 _calcu 1
    earn 0 _canti 1 _chris 1 _coinb 1 _coins 1 _colle 1 _come 1 _compu 1 _could 1 _cover 1 _dann 1
    earn 0 _day 1 _dia 1 _die 1 _doing 1 _drip 1 _ein 1 _eine 1 _einem 1 _end 1 _entra 1 _estim 1
    earn 0 _fur 1 _gain 1 _ganan 1 _gano 1 _grow 1 _half 1 _hold 1 _hwo 1 _id 1 _inher 1 _inter 1
    earn 0 _into 1 _know 1 _la 1 _lands 1 _leave 1 _like 1 _live 1 _lock 1 _lying 1 _meine 1
    earn 0 _meto 1 _money 1 _nach 1 _nothi 1 _own 1 _paid 1 _pensi 1 _pocke 1 _pongo 1 _por 1
    earn 0 _quart 1 _raus 1 _reali 1 _recie 1 _resul 1 _retur 1 _rinde 1 _savin 1 _say 1 _shall 1
    earn 0 _sit 1 _sold 1 _sprin 1 _stays 1 _steck 1 _subre 1 _tell 1 _then 1 _tiemp 1 _till 1
    earn 0 _time 1 _to 1 _tomor 1 _top 1 _total 1 _uber 1 _ubrig 1 _una 1 _until 1 _us 1 _walle 1
    earn 0 _wants 1 _wenn 1 _when 1 _wife 1 _will 1 _woche 1 _yield 1 _zusam 1 _τ 1 all 1 become 1
    earn 0 best 1 bittensor 1 fall 1 free 1 guarantee 1 halving 1 how 1 howoften 1 large 1 leave 1
    earn 0 lock 1 not 1 nothing 1 offline 1 price 1 sell 1 should 1 wallet 1 when 1 worthit 1
    earn-compare 55 paymore 42 root 37 _root 36 #exchange 26 subnet 24 or 20 _subne 14 _the 14
    earn-compare 0 mine 14 _more 13 which 13 _or 12 exchange 12 _tao 10 tao 10 #subnet 9 earn 9
    earn-compare 0 what 9 #amount 8 #tao 8 _excha 8 _is 8 _mehr 8 compare 8 more 8 _on 7 _which 7
    earn-compare 0 stake 7 _do 6 _i 6 _mas 6 _o 6 _subre 6 _than 6 _alpha 5 _binan 5 _bring 5
    earn-compare 0 _for 5 _it 5 _me 5 _my 5 _of 5 _que 5 _would 5 _yield 5 alpha 5 _a 4 _als 4
    earn-compare 0 _borse 4 _highe 4 _ich 4 _krake 4 _most 4 _oder 4 _retur 4 _stake 4 _una 4
    earn-compare 0 _what 4 _with 4 one 4 where 4 #time 3 _by 3 _coinb 3 _does 3 _earn 3 _ein 3
    earn-compare 0 _from 3 _in 3 _make 3 _one 3 _optio 3 _pays 3 _rinde 3 _sn 3 _staki 3 _to 3
    earn-compare 0 _was 3 _where 3 best 3 define 3 rate 3 whatif 3 _an 2 _at 2 _auf 2 _beat 2
    earn-compare 0 _bekom 2 _bette 2 _chain 2 _chute 2 _compa 2 _con 2 _die 2 _en 2 _gives 2
    earn-compare 0 _hacer 2 _if 2 _incom 2 _leave 2 _lohnt 2 _lucra 2 _money 2 _pay 2 _pls 2
    earn-compare 0 _profi 2 _rank 2 _rendi 2 _right 2 _selbe 2 _self 2 _sich 2 _whats 2 _wo 2
    earn-compare 0 _year 2 _yo 2 coins 2 difference 2 diversify 2 get 2 not 2 paid 2 reward 2
    earn-compare 0 should 2 sort 2 #change 1 #several 1 _above 1 _after 1 _again 1 _all 1 _am 1
    earn-compare 0 _and 1 _angeb 1 _bank 1 _bei 1 _best 1 _beste 1 _bigge 1 _bitte 1 _broth 1
    earn-compare 0 _bybit 1 _cant 1 _coins 1 _convi 1 _costs 1 _custo 1 _da 1 _das 1 _decid 1
    earn-compare 0 _der 1 _diner 1 _doing 1 _donde 1 _doubl 1 _earne 1 _eine 1 _einem 1 _el 1
    earn-compare 0 _end 1 _ends 1 _expec 1 _flexi 1 _fur 1 _gano 1 _gegen 1 _gehe 1 _getti 1
    earn-compare 0 _give 1 _going 1 _he 1 _holde 1 _how 1 _inste 1 _jahr 1 _just 1 _keep 1
    earn-compare 0 _krieg 1 _kucoi 1 _la 1 _leavi 1 _less 1 _like 1 _mal 1 _manag 1 _mein 1
    earn-compare 0 _meine 1 _mejor 1 _mismo 1 _mit 1 _much 1 _netui 1 _nothi 1 _nova 1 _now 1
    earn-compare 0 _out 1 _over 1 _own 1 _paga 1 _para 1 _payin 1 _por 1 _raus 1 _says 1 _selbs 1
    earn-compare 0 _shoul 1 _side 1 _sitti 1 _stimm 1 _table 1 _tell 1 _that 1 _these 1 _they 1
    earn-compare 0 _thing 1 _un 1 _up 1 _verdi 1 _versu 1 _vs 1 _ways 1 _wenn 1 _who 1 asks 1
    earn-compare 0 choose 1 cost 1 custody 1 dereg 1 goodtime 1 holdingrule 1 keep 1 leave 1
    earn-compare 0 list 1 lock 1 metric 1 move 1 nothing 1 now 1 predict 1 quote 1 rise 1 same 1
    earn-compare 0 scam 1 source 1 true 1 wallet 1 worthit 1
    earn-rate 56 rate 52 now 35 _the 16 root 13 _root 12 subnet 12 #subnet 11 #time 10 _perce 10
    earn-rate 0 _on 9 _yield 8 earn 8 which 8 _how 7 stake 7 what 7 _is 6 _wie 6 _inter 5 _now 5
    earn-rate 0 _of 5 _rate 5 _what 5 _whats 5 define 5 get 5 _annua 4 _apr 4 _apy 4 _curre 4
    earn-rate 0 _de 4 _es 4 _hoch 4 _la 4 _me 4 _sn 4 _stake 4 _tao 4 _today 4 _year 4 how 4
    earn-rate 0 reward 4 tao 4 #rate 3 _ahora 3 _aktue 3 _at 3 _cual 3 _do 3 _for 3 _gerad 3
    earn-rate 0 _hoy 3 _ist 3 _it 3 _many 3 _momen 3 _netui 3 _per 3 _pls 3 _proze 3 _que 3
    earn-rate 0 _retur 3 _right 3 _staki 3 _subne 3 _tell 3 mine 3 paid 3 _a 2 _actua 2 _are 2
    earn-rate 0 _aroun 2 _as 2 _bitte 2 _da 2 _days 2 _der 2 _does 2 _el 2 _get 2 _high 2 _much 2
    earn-rate 0 _pay 2 _porce 2 _prese 2 _rendi 2 _still 2 _subre 2 _tasa 2 _these 2 _viel 2
    earn-rate 0 _zinss 2 howmuch 2 portion 2 #exchange 1 _above 1 _atm 1 _auf 1 _bring 1 _chang 1
    earn-rate 0 _chute 1 _cuant 1 _die 1 _excha 1 _furs 1 _getti 1 _gibt 1 _gibts 1 _give 1
    earn-rate 0 _going 1 _has 1 _jetzt 1 _mismo 1 _nomin 1 _one 1 _or 1 _paga 1 _por 1 _recei 1
    earn-rate 0 _renta 1 _sich 1 _that 1 _which 1 _wievi 1 _yearl 1 _you 1 bittensor 1 exchange 1
    earn-rate 0 list 1 one 1 or 1 same 1
    compounding 43 compound 43 reward 23 _i 14 mine 14 _do 12 _or 12 _the 12 _apr 9 _apy 9 _my 9
    compounding 0 _is 8 _on 8 _rewar 8 _to 8 _inter 7 earn 7 rate 7 stake 7 _it 6 _reinv 6 need 6
    compounding 0 or 6 _autom 5 _does 5 _with 5 get 5 _and 4 _compo 4 _have 4 _that 4 not 4
    compounding 0 _divid 3 _earni 3 _get 3 _las 3 _resta 3 _stake 3 _staki 3 _thems 3 _too 3
    compounding 0 _add 2 _are 2 _back 2 _by 2 _die 2 _diffe 2 _earn 2 _effec 2 _ertra 2 _es 2
    compounding 0 _gibt 2 _grow 2 _hand 2 _here 2 _how 2 _in 2 _into 2 _its 2 _leave 2 _never 2
    compounding 0 _numbe 2 _own 2 _put 2 _recom 2 _se 2 _shoul 2 _snowb 2 _so 2 _they 2 _what 2
    compounding 0 _wiede 2 _will 2 _witho 2 _zinse 2 coins 2 own 2 paid 2 should 2 what 2 whatif 2
    compounding 0 #rate 1 #subnet 1 #time 1 _a 1 _accou 1 _added 1 _alone 1 _alpha 1 _an 1 _as 1
    compounding 0 _auto 1 _balan 1 _bank 1 _book 1 _bring 1 _butto 1 _capit 1 _coins 1 _compu 1
    compounding 0 _conve 1 _costs 1 _dont 1 _earne 1 _earns 1 _eat 1 _every 1 _figur 1 _flat 1
    compounding 0 _gain 1 _ganan 1 _gener 1 _growt 1 _had 1 _hay 1 _if 1 _just 1 _know 1 _lol 1
    compounding 0 _manua 1 _mas 1 _matte 1 _month 1 _more 1 _must 1 _mysel 1 _need 1 _new 1
    compounding 0 _next 1 _no 1 _o 1 _oder 1 _of 1 _often 1 _one 1 _paid 1 _payou 1 _perce 1
    compounding 0 _press 1 _princ 1 _produ 1 _quote 1 _real 1 _root 1 _s 1 _same 1 _savin 1
    compounding 0 _selbs 1 _show 1 _simpl 1 _sn 1 _start 1 _stuff 1 _them 1 _then 1 _these 1
    compounding 0 _top 1 _touch 1 _trans 1 _up 1 _verdi 1 _vs 1 _well 1 _werde 1 _whats 1 _when 1
    compounding 0 _work 1 _would 1 _year 1 _yes 1 _yield 1 _you 1 _your 1 all 1 alpha 1 data 1
    compounding 0 define 1 difference 1 fee 1 free 1 greeting 1 howoften 1 leave 1 one 1 quote 1
    compounding 0 root 1 same 1 show 1 subnet 1 technical 1 true 1 wallet 1 when 1 which 1
    compounding 0 worthit 1
    price-fall 46 fall 33 whatif 32 #change 22 mine 20 _what 18 _tao 17 tao 17 _my 15 price 15
    price-fall 0 _alpha 14 _the 14 alpha 14 #amount 12 rise 12 _a 11 _if 11 _to 10 _i 9 _of 8
    price-fall 0 _price 8 _stake 8 rate 8 stake 8 #currency 7 _does 7 _how 7 what 7 which 7
    price-fall 0 _crash 6 _do 6 coins 6 #money 5 _by 5 _der 5 _goes 5 _in 5 _si 5 some 5 #share 4
    price-fall 0 _dolla 4 _happe 4 _have 4 _is 4 _kurs 4 _me 4 _resul 4 _token 4 _was 4 _wenn 4
    price-fall 0 _would 4 earn 4 how 4 #tao 3 _am 3 _and 3 _doubl 3 _drops 3 _el 3 _fallt 3
    price-fall 0 _half 3 _perce 3 _preci 3 _that 3 _third 3 _um 3 _up 3 _y 3 holdings 3 or 3 own 3
    price-fall 0 reward 3 #subnet 2 _baja 2 _chute 2 _down 2 _earn 2 _effec 2 _einbr 2 _for 2
    price-fall 0 _got 2 _im 2 _it 2 _its 2 _left 2 _loses 2 _marke 2 _meine 2 _mit 2 _on 2
    price-fall 0 _passi 2 _rewar 2 _say 2 _se 2 _show 2 _sn 2 _still 2 _value 2 _when 2 _yield 2
    price-fall 0 all 2 cost 2 define 2 get 2 learn 2 subnet 2 units 2 when 2 #exchange 1 #rate 1
    price-fall 0 #time 1 _about 1 _affec 1 _ahead 1 _at 1 _auf 1 _bad 1 _becom 1 _befor 1 _can 1
    price-fall 0 _chang 1 _coins 1 _como 1 _crypt 1 _cut 1 _dann 1 _de 1 _dip 1 _drop 1 _ein 1
    price-fall 0 _ertra 1 _euros 1 _every 1 _excha 1 _fall 1 _far 1 _halve 1 _holdi 1 _la 1
    price-fall 0 _look 1 _lost 1 _make 1 _matte 1 _mitad 1 _more 1 _much 1 _night 1 _o 1 _oder 1
    price-fall 0 _off 1 _or 1 _over 1 _pasa 1 _por 1 _posit 1 _preis 1 _proze 1 _quart 1 _que 1
    price-fall 0 _quedo 1 _remai 1 _rich 1 _rise 1 _root 1 _save 1 _sich 1 _steig 1 _suppo 1
    price-fall 0 _survi 1 _tanks 1 _terms 1 _than 1 _then 1 _tripl 1 _un 1 _und 1 _usd 1 _went 1
    price-fall 0 _whats 1 _while 1 _whole 1 _worse 1 _worth 1 _year 1 _yeste 1 breakeven 1 can 1
    price-fall 0 exchange 1 fixed 1 howmuch 1 list 1 metric 1 offline 1 past 1 paymore 1 privacy 1
    price-fall 0 root 1 show 1
    rewards-form 40 form 30 _in 19 reward 19 _do 14 _tao 13 mine 13 tao 13 _i 12 _or 12 stake 12
    rewards-form 0 _stake 11 _the 11 paid 11 alpha 10 _alpha 9 _rewar 9 _on 8 _paid 8 subnet 7
    rewards-form 0 _are 6 _my 6 _what 6 _where 6 _which 6 earn 6 get 6 land 6 _does 5 _get 5
    rewards-form 0 _subne 5 _they 5 _token 5 _up 5 _walle 5 show 5 where 5 which 5 _me 4 _of 4
    rewards-form 0 _root 4 _see 4 or 4 root 4 wallet 4 what 4 #subnet 3 _am 3 _coin 3 _en 3 _is 3
    rewards-form 0 _it 3 _las 3 _pay 3 _payou 3 _recom 3 _show 3 _to 3 _top 3 free 3 _a 2 _added 2
    rewards-form 0 _as 2 _be 2 _die 2 _else 2 _for 2 _go 2 _got 2 _land 2 _llega 2 _moned 2
    rewards-form 0 _oder 2 _out 2 _que 2 _recei 2 _sn 2 _somet 2 _that 2 _accou 1 _actua 1
    rewards-form 0 _addre 1 _and 1 _anywh 1 _arriv 1 _auf 1 _ausge 1 _balan 1 _becom 1 _been 1
    rewards-form 0 _beloh 1 _bigge 1 _but 1 _by 1 _came 1 _can 1 _cant 1 _come 1 _curre 1 _divid 1
    rewards-form 0 _donde 1 _earni 1 _end 1 _exact 1 _figur 1 _gezah 1 _have 1 _how 1 _itsel 1
    rewards-form 0 _ive 1 _just 1 _komme 1 _lands 1 _last 1 _look 1 _made 1 _mein 1 _mine 1
    rewards-form 0 _more 1 _munze 1 _no 1 _o 1 _ok 1 _one 1 _other 1 _own 1 _pagan 1 _pays 1
    rewards-form 0 _put 1 _recie 1 _right 1 _sent 1 _shoul 1 _some 1 _somew 1 _son 1 _staki 1
    rewards-form 0 _their 1 _them 1 _thems 1 _these 1 _thing 1 _trans 1 _week 1 _welch 1 _werde 1
    rewards-form 0 _when 1 _will 1 _wird 1 _you 1 _zum 1 best 1 buy 1 compound 1 data 1 emission 1
    rewards-form 0 holdings 1 how 1 mining 1 more 1 move 1 need 1 not 1 nothing 1 own 1 past 1
    rewards-form 0 paymore 1 rise 1 sort 1 whatif 1 when 1
    rewards-when 48 reward 28 howoften 22 paid 19 when 14 nothing 13 _how 10 _rewar 10 _the 10
    rewards-when 0 howlong 10 mine 10 #time 9 _is 9 whatif 9 first 8 stake 8 _and 7 _do 7 _i 7
    rewards-when 0 _payou 7 _when 7 _first 6 earn 6 land 6 _come 5 _a 4 _many 4 _my 4 _paid 4
    rewards-when 0 _stake 4 _wann 4 _are 3 _block 3 _cada 3 _cuand 3 _cuant 3 _daily 3 _day 3
    rewards-when 0 _every 3 _ich 3 _in 3 _it 3 _llega 3 _nothi 3 _of 3 _oft 3 _often 3 _see 3
    rewards-when 0 _somet 3 _wie 3 free 3 get 3 show 3 why 3 _after 2 _ausge 2 _ausza 2 _balan 2
    rewards-when 0 _been 2 _befor 2 _days 2 _does 2 _earni 2 _ertra 2 _get 2 _hours 2 _las 2
    rewards-when 0 _long 2 _no 2 _norma 2 _or 2 _pagan 2 _recom 2 _same 2 _sched 2 _sehe 2
    rewards-when 0 _staki 2 _still 2 _that 2 _und 2 _what 2 _why 2 _wird 2 _y 2 _yeste 2
    rewards-when 0 holdings 2 leave 2 not 2 start 2 _ab 1 _anyth 1 _arriv 1 _at 1 _back 1 _begin 1
    rewards-when 0 _bekom 1 _beloh 1 _betwe 1 _broke 1 _came 1 _comin 1 _credi 1 _deleg 1 _die 1
    rewards-when 0 _distr 1 _divid 1 _each 1 _einer 1 _el 1 _empie 1 _erste 1 _es 1 _etwas 1
    rewards-when 0 _exact 1 _far 1 _for 1 _gezah 1 _gibt 1 _habe 1 _has 1 _haven 1 _hice 1
    rewards-when 0 _incom 1 _inter 1 _ive 1 _kein 1 _keine 1 _los 1 _me 1 _minut 1 _money 1
    rewards-when 0 _moved 1 _nada 1 _next 1 _noch 1 _numbe 1 _on 1 _pago 1 _prime 1 _recie 1 _se 1
    rewards-when 0 _shoul 1 _shows 1 _since 1 _so 1 _soon 1 _stopp 1 _there 1 _they 1 _tiemp 1
    rewards-when 0 _till 1 _time 1 _too 1 _up 1 _veo 1 _vor 1 _warum 1 _week 1 _werde 1 _whats 1
    rewards-when 0 _woche 1 _wrong 1 _yet 1 _zero 1 again 1 coins 1 define 1 minimum 1 privacy 1
    rewards-when 0 quote 1 should 1
    root-decline 38 root 37 _root 35 declining 33 why 17 _why 10 reward 10 _is 9 fall 9 mine 9
    root-decline 0 rate 9 earn 8 #time 7 _it 7 _less 6 _on 6 _the 6 _will 6 _a 5 _and 5 _to 5
    root-decline 0 _yield 5 _do 4 _going 4 _i 4 _my 4 _now 4 _pay 4 _rewar 4 _shrin 4 _zero 4
    root-decline 0 paid 4 what 4 _divid 3 _dropp 3 _every 3 _get 3 _in 3 _keep 3 _month 3 _more 3
    root-decline 0 _than 3 _what 3 _year 3 define 3 past 3 stake 3 which 3 _ago 2 _apr 2 _apy 2
    root-decline 0 _are 2 _auf 2 _come 2 _day 2 _does 2 _go 2 _half 2 _how 2 _keeps 2 _me 2
    root-decline 0 _menos 2 _por 2 _que 2 _reaso 2 _sinki 2 _staki 2 _used 2 _way 2 _week 2
    root-decline 0 _wenig 2 _whats 2 all 2 fixed 2 less 2 source 2 subnet 2 #amount 1 #change 1
    root-decline 0 #share 1 _als 1 _antes 1 _away 1 _baja 1 _be 1 _behin 1 _bekom 1 _bit 1
    root-decline 0 _bleed 1 _bring 1 _cada 1 _das 1 _der 1 _down 1 _each 1 _earne 1 _en 1 _end 1
    root-decline 0 _ertra 1 _event 1 _ever 1 _expla 1 _fall 1 _falli 1 _fixed 1 _for 1 _from 1
    root-decline 0 _gano 1 _gave 1 _gives 1 _happe 1 _hit 1 _ich 1 _incom 1 _its 1 _last 1
    root-decline 0 _liegt 1 _lo 1 _longe 1 _lower 1 _makes 1 _netui 1 _norma 1 _nothi 1 _one 1
    root-decline 0 _or 1 _over 1 _paga 1 _paid 1 _payin 1 _payou 1 _retur 1 _rinde 1 _roots 1
    root-decline 0 _same 1 _small 1 _sprin 1 _stake 1 _stay 1 _stop 1 _subne 1 _that 1 _they 1
    root-decline 0 _this 1 _time 1 _warum 1 _was 1 _wieso 1 _woran 1 free 1 get 1 more 1 now 1
    root-decline 0 one 1 or 1 same 1
    guaranteed 44 guarantee 38 rate 25 _the 16 reward 16 earn 15 _is 10 _a 8 can 8 mine 8 _can 7
    guaranteed 0 _i 7 fixed 7 _promi 6 _retur 6 _die 5 _incom 5 _on 5 _rendi 5 _this 5 _yield 5
    guaranteed 0 _do 4 _does 4 _garan 4 _guara 4 _that 4 quote 4 #time 3 _are 3 _count 3 _for 3
    guaranteed 0 _ich 3 _inter 3 _ist 3 _kann 3 _me 3 _rate 3 _will 3 minimum 3 #rate 2 _after 2
    guaranteed 0 _as 2 _den 2 _earni 2 _el 2 _enoug 2 _ertra 2 _esta 2 _fest 2 _fixed 2 _how 2
    guaranteed 0 _in 2 _like 2 _live 2 _month 2 _next 2 _perce 2 _plan 2 _rewar 2 _same 2 _savin 2
    guaranteed 0 _so 2 _stone 2 _sure 2 _these 2 _they 2 _to 2 _what 2 _year 2 exact 2 or 2
    guaranteed 0 #amount 1 #tao 1 _accou 1 _all 1 _an 1 _anybo 1 _anyon 1 _aroun 1 _auch 1 _auf 1
    guaranteed 0 _be 1 _bekom 1 _bleib 1 _cambi 1 _certa 1 _chang 1 _das 1 _de 1 _dem 1 _depen 1
    guaranteed 0 _down 1 _ein 1 _es 1 _estim 1 _every 1 _figur 1 _get 1 _go 1 _if 1 _its 1 _just 1
    guaranteed 0 _keep 1 _know 1 _la 1 _las 1 _mich 1 _minim 1 _mit 1 _my 1 _o 1 _oder 1 _or 1
    guaranteed 0 _passi 1 _payin 1 _pensi 1 _perio 1 _predi 1 _proze 1 _puedo 1 _recom 1 _relia 1
    guaranteed 0 _renta 1 _retir 1 _right 1 _set 1 _sind 1 _stake 1 _stay 1 _stop 1 _stops 1
    guaranteed 0 _sudde 1 _tao 1 _teh 1 _those 1 _where 1 _with 1 _years 1 _you 1 _zinse 1 all 1
    guaranteed 0 cost 1 data 1 declining 1 elsewhere 1 fall 1 get 1 holdingrule 1 lend 1 lock 1
    guaranteed 0 predict 1 safe 1 same 1 stake 1 tao 1 what 1 whatif 1 where 1 which 1
    exchange-quote 40 #exchange 34 quote 34 rate 30 #rate 23 true 19 exchange 15 _excha 12 _tao 12
    exchange-quote 0 tao 12 _on 11 can 10 _is 8 why 8 _perce 7 _the 7 _a 6 _can 6 _that 6 exact 6
    exchange-quote 0 _an 5 _coinb 5 _for 5 _to 5 show 5 #change 4 _adver 4 _be 4 _how 4 _krake 4
    exchange-quote 0 _much 4 _than 4 _up 4 _why 4 some 4 _apy 3 _belie 3 _binan 3 _borse 3
    exchange-quote 0 _bybit 3 _das 3 _does 3 _kann 3 _promi 3 _quote 3 _rate 3 _reali 3 _root 3
    exchange-quote 0 _shows 3 _stimm 3 _true 3 how 3 mine 3 paid 3 root 3 _bette 2 _bitte 2 _by 2
    exchange-quote 0 _come 2 _displ 2 _el 2 _figur 2 _highe 2 _it 2 _mexc 2 _my 2 _numbe 2
    exchange-quote 0 _offer 2 _ofrec 2 _or 2 _pay 2 _proze 2 _so 2 _this 2 _too 2 _un 2 _verda 2
    exchange-quote 0 _you 2 bittensor 2 connect 2 data 2 earn 2 paymore 2 scam 2 take 2 _add 1
    exchange-quote 0 _als 1 _app 1 _at 1 _auf 1 _broke 1 _claim 1 _corre 1 _de 1 _dice 1 _die 1
    exchange-quote 0 _doubl 1 _earn 1 _eine 1 _einen 1 _es 1 _even 1 _expla 1 _first 1 _from 1
    exchange-quote 0 _gives 1 _good 1 _hier 1 _high 1 _i 1 _if 1 _kucoi 1 _legit 1 _likes 1
    exchange-quote 0 _looks 1 _lying 1 _marke 1 _mas 1 _mehr 1 _meine 1 _mit 1 _next 1 _off 1
    exchange-quote 0 _page 1 _pays 1 _por 1 _possi 1 _puede 1 _que 1 _real 1 _reall 1 _said 1
    exchange-quote 0 _saw 1 _says 1 _serio 1 _show 1 _site 1 _some 1 _somet 1 _sound 1 _tasa 1
    exchange-quote 0 _tripl 1 _una 1 _users 1 _warum 1 _what 1 _where 1 _who 1 _wie 1 _would 1
    exchange-quote 0 _write 1 _yield 1 _your 1 _yours 1 _zahle 1 _zinss 1 claim 1 define 1 fall 1
    exchange-quote 0 first 1 holdingrule 1 large 1 list 1 more 1 one 1 program 1 rise 1 source 1
    exchange-quote 0 whatif 1 where 1 who 1
    where-from 44 source 42 _the 20 reward 17 earn 10 _rewar 9 _who 9 rate 9 _is 8 _for 7 _from 7
    where-from 0 _does 6 _me 6 _money 6 _pay 6 _what 6 _where 6 _or 5 _so 5 _that 5 _yield 5
    where-from 0 stake 5 _are 4 _my 4 _print 4 _they 4 mine 4 paid 4 _all 3 _bezah 3 _do 3 _of 3
    where-from 0 _sale 3 _sourc 3 _these 3 _this 3 _to 3 _wer 3 _whats 3 all 3 define 3 what 3
    where-from 0 who 3 _actua 2 _and 2 _away 2 _bill 2 _can 2 _catch 2 _coins 2 _come 2 _das 2
    where-from 0 _de 2 _donde 2 _earne 2 _econo 2 _free 2 _gives 2 _how 2 _i 2 _in 2 _incom 2
    where-from 0 _inter 2 _it 2 _kommt 2 _newly 2 _nobod 2 _nothi 2 _on 2 _other 2 _pays 2
    where-from 0 _recei 2 _stake 2 _staki 2 _subne 2 _used 2 _why 2 _woher 2 coins 2 fresh 2 get 2
    where-from 0 or 2 safe 2 subnet 2 #subnet 1 _a 1 _alles 1 _being 1 _bekom 1 _beloh 1 _bitte 1
    where-from 0 _busin 1 _comin 1 _compa 1 _custo 1 _depos 1 _der 1 _die 1 _diner 1 _divid 1
    where-from 0 _doing 1 _earns 1 _earth 1 _eigen 1 _el 1 _ertra 1 _fees 1 _funds 1 _furs 1
    where-from 0 _gain 1 _gains 1 _geld 1 _gener 1 _hacer 1 _hands 1 _ich 1 _infla 1 _inves 1
    where-from 0 _irgen 1 _its 1 _la 1 _las 1 _like 1 _los 1 _lose 1 _meine 1 _minte 1 _much 1
    where-from 0 _muss 1 _must 1 _nada 1 _new 1 _nicht 1 _no 1 _origi 1 _out 1 _paga 1 _pagan 1
    where-from 0 _payin 1 _payou 1 _ponzi 1 _por 1 _que 1 _quien 1 _reach 1 _real 1 _recom 1
    where-from 0 _rendi 1 _renta 1 _retur 1 _say 1 _side 1 _someb 1 _sound 1 _speak 1 _take 1
    where-from 0 _tao 1 _their 1 _users 1 _whose 1 _wieso 1 _with 1 bittensor 1 can 1 cost 1
    where-from 0 declining 1 form 1 how 1 inflation 1 leave 1 not 1 nothing 1 quote 1 scam 1
    where-from 0 sell 1 tao 1 whatif 1 where 1 which 1 why 1
    history 41 past 40 subnet 14 rate 13 #subnet 12 _in 12 _the 12 _of 11 earn 10 _root 9 root 9
    history 0 _did 8 _last 8 _month 8 _what 8 what 8 _past 7 _sn 7 which 7 _how 6 _subne 6 _year 5
    history 0 _yield 5 stake 5 _perfo 4 _retur 4 _show 4 _since 4 _stake 4 _was 4 #time 3 _have 3
    history 0 _letzt 3 _over 3 _pay 3 _pleas 3 _price 3 alpha 3 howmuch 3 price 3 show 3 _a 2
    history 0 _alpha 2 _chart 2 _den 2 _devel 2 _el 2 _had 2 _has 2 _histo 2 _i 2 _it 2 _janua 2
    history 0 _made 2 _monat 2 _much 2 _pasad 2 _rendi 2 _sprin 2 _tao 2 _this 2 _to 2 _were 2
    history 0 _who 2 _wie 2 _would 2 how 2 move 2 tao 2 who 2 #amount 1 #tao 1 _actua 1 _ago 1
    history 0 _ahead 1 _ano 1 _anyon 1 _apr 1 _apy 1 _back 1 _befor 1 _bette 1 _by 1 _come 1
    history 0 _como 1 _cuant 1 _date 1 _day 1 _die 1 _do 1 _done 1 _far 1 _for 1 _gain 1 _happe 1
    history 0 _hat 1 _highe 1 _if 1 _im 1 _jahr 1 _la 1 _launc 1 _like 1 _make 1 _me 1 _mes 1
    history 0 _money 1 _more 1 _moved 1 _out 1 _pago 1 _peopl 1 _quart 1 _rate 1 _recor 1 _so 1
    history 0 _staki 1 _subre 1 _terms 1 _today 1 _token 1 _track 1 _von 1 choose 1 coins 1
    history 0 connect 1 dtao 1 list 1 metric 1 mine 1 now 1 paid 1 paymore 1
    """
}
