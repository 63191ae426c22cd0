/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 65 #amount 60 tao 57 #tao 56 _tao 56 #time 53 earn 45 mine 20 what 18 _i 17 _in 15
    earn 0 _what 14 howmuch 13 #subnet 12 stake 12 subnet 12 whatif 12 _how 11 _month 11 _on 11
    earn 0 _root 11 root 11 which 11 _my 10 _a 9 _for 9 _much 8 _year 7 reward 7 _bring 6 _cuant 6
    earn 0 _do 6 _en 6 _me 6 _stake 6 _was 6 _would 6 _days 5 _if 5 _per 5 _subne 5 exact 5
    earn 0 _comes 4 _from 4 _ich 4 _it 4 _sn 4 #alpha 3 _al 3 _alpha 3 _ano 3 _con 3 _does 3
    earn 0 _home 3 _im 3 _jahr 3 _many 3 _mes 3 _monat 3 _of 3 _out 3 _over 3 _que 3 _that 3
    earn 0 _the 3 _up 3 _week 3 _whats 3 _with 3 alpha 3 can 3 coins 3 own 3 rate 3 #currency 2
    earn 0 _after 2 _am 2 _an 2 _and 2 _auf 2 _bei 2 _can 2 _da 2 _daily 2 _dejan 2 _drop 2
    earn 0 _each 2 _earn 2 _euros 2 _every 2 _expec 2 _get 2 _got 2 _have 2 _incom 2 _is 2 _ive 2
    earn 0 _kommt 2 _make 2 _mit 2 _netui 2 _off 2 _payou 2 _pro 2 _profi 2 _put 2 _rewar 2
    earn 0 _saco 2 _si 2 _sitti 2 _so 2 _suppo 2 _tag 2 _take 2 _they 2 _un 2 _verdi 2 _viel 2
    earn 0 _weekl 2 _wie 2 _wievi 2 _worth 2 _yearl 2 _years 2 _yr 2 asks 2 cost 2 define 2 get 2
    earn 0 one 2 paid 2 some 2 split 2 #exchange 1 #money 1 _ab 1 _about 1 _amoun 1 _are 1
    earn 0 _aroun 1 _back 1 _be 1 _bitte 1 _bough 1 _by 1 _cada 1 _calcu 1 _canti 1 _chris 1
    earn 0 _chute 1 _coinb 1 _coins 1 _come 1 _compu 1 _dann 1 _day 1 _dia 1 _doing 1 _drip 1
    earn 0 _ein 1 _eine 1 _einem 1 _end 1 _entra 1 _estim 1 _fur 1 _gain 1 _gano 1 _grow 1 _habe 1
    earn 0 _half 1 _hold 1 _hwo 1 _id 1 _inter 1 _into 1 _know 1 _la 1 _lands 1 _leave 1 _like 1
    earn 0 _live 1 _lock 1 _lying 1 _meine 1 _meto 1 _mir 1 _money 1 _next 1 _nothi 1 _one 1
    earn 0 _paid 1 _pensi 1 _pleas 1 _pocke 1 _pongo 1 _por 1 _quart 1 _raus 1 _reali 1 _recie 1
    earn 0 _retir 1 _retur 1 _rinde 1 _savin 1 _say 1 _shall 1 _sit 1 _sold 1 _sprin 1 _staki 1
    earn 0 _stays 1 _steck 1 _subre 1 _tengo 1 _tiemp 1 _till 1 _time 1 _to 1 _tomor 1 _top 1
    earn 0 _total 1 _uber 1 _una 1 _us 1 _walle 1 _wants 1 _wenn 1 _when 1 _wife 1 _will 1
    earn 0 _yield 1 _zusam 1 _τ 1 all 1 become 1 best 1 bittensor 1 elsewhere 1 fall 1 free 1
    earn 0 guarantee 1 halving 1 how 1 howoften 1 large 1 leave 1 lock 1 not 1 nothing 1 price 1
    earn 0 sell 1 should 1 wallet 1 when 1 worthit 1
    earn-compare 48 paymore 35 root 32 _root 31 #exchange 24 subnet 21 or 19 _subne 13 which 12
    earn-compare 0 _more 11 _or 11 _the 11 exchange 11 mine 11 _tao 9 tao 9 #subnet 8 compare 8
    earn-compare 0 earn 8 what 8 #amount 7 #tao 7 _excha 7 _mehr 7 _which 7 more 7 _is 6 _o 6
    earn-compare 0 _on 6 stake 6 _do 5 _for 5 _i 5 _it 5 _mas 5 _subre 5 _yield 5 _alpha 4
    earn-compare 0 _binan 4 _borse 4 _bring 4 _highe 4 _krake 4 _most 4 _oder 4 _of 4 _que 4
    earn-compare 0 _stake 4 _than 4 _would 4 alpha 4 where 4 #time 3 _a 3 _als 3 _by 3 _coinb 3
    earn-compare 0 _earn 3 _ein 3 _ich 3 _in 3 _make 3 _me 3 _my 3 _one 3 _optio 3 _pays 3
    earn-compare 0 _retur 3 _rinde 3 _una 3 _was 3 _what 3 _where 3 _with 3 best 3 one 3 rate 3
    earn-compare 0 _an 2 _at 2 _auf 2 _beat 2 _bekom 2 _chain 2 _chute 2 _compa 2 _die 2 _does 2
    earn-compare 0 _en 2 _from 2 _hacer 2 _leave 2 _lohnt 2 _money 2 _pay 2 _pls 2 _profi 2
    earn-compare 0 _rank 2 _rendi 2 _right 2 _selbe 2 _self 2 _sich 2 _sn 2 _staki 2 _to 2
    earn-compare 0 _whats 2 _wo 2 _year 2 _yo 2 coins 2 define 2 difference 2 diversify 2 get 2
    earn-compare 0 leave 2 paid 2 should 2 sort 2 whatif 2 #change 1 #several 1 _after 1 _again 1
    earn-compare 0 _all 1 _am 1 _and 1 _bei 1 _best 1 _beste 1 _bette 1 _bigge 1 _bitte 1 _broth 1
    earn-compare 0 _bybit 1 _coins 1 _con 1 _convi 1 _costs 1 _custo 1 _da 1 _das 1 _der 1
    earn-compare 0 _diner 1 _doing 1 _donde 1 _doubl 1 _earne 1 _eine 1 _einem 1 _el 1 _end 1
    earn-compare 0 _ends 1 _expec 1 _flexi 1 _fur 1 _gegen 1 _gehe 1 _getti 1 _gives 1 _going 1
    earn-compare 0 _he 1 _holde 1 _if 1 _incom 1 _inste 1 _jahr 1 _just 1 _keep 1 _krieg 1
    earn-compare 0 _kucoi 1 _la 1 _leavi 1 _like 1 _mal 1 _mein 1 _meine 1 _mejor 1 _mismo 1
    earn-compare 0 _netui 1 _nothi 1 _nova 1 _now 1 _out 1 _over 1 _paga 1 _para 1 _payin 1 _por 1
    earn-compare 0 _raus 1 _says 1 _selbs 1 _shoul 1 _side 1 _sitti 1 _stimm 1 _table 1 _tell 1
    earn-compare 0 _these 1 _they 1 _un 1 _up 1 _versu 1 _vs 1 _ways 1 _wenn 1 _who 1 cost 1
    earn-compare 0 custody 1 dereg 1 holdingrule 1 keep 1 list 1 lock 1 metric 1 not 1 nothing 1
    earn-compare 0 now 1 predict 1 quote 1 reward 1 rise 1 same 1 scam 1 source 1 true 1 wallet 1
    earn-compare 0 worthit 1
    earn-rate 49 rate 47 now 31 _the 13 subnet 11 #subnet 10 root 10 _on 9 _root 9 #time 8
    earn-rate 0 _perce 8 which 7 _how 6 _yield 6 earn 6 stake 6 what 6 _is 5 _what 5 _wie 5 get 5
    earn-rate 0 _apr 4 _apy 4 _curre 4 _de 4 _es 4 _inter 4 _la 4 _now 4 _of 4 _rate 4 _sn 4
    earn-rate 0 _tao 4 _whats 4 _year 4 define 4 tao 4 _ahora 3 _annua 3 _cual 3 _gerad 3 _hoch 3
    earn-rate 0 _ist 3 _it 3 _many 3 _me 3 _momen 3 _per 3 _pls 3 _proze 3 _que 3 _retur 3
    earn-rate 0 _stake 3 _staki 3 _subne 3 _today 3 how 3 paid 3 reward 3 #rate 2 _a 2 _actua 2
    earn-rate 0 _aktue 2 _are 2 _aroun 2 _at 2 _bitte 2 _days 2 _der 2 _do 2 _does 2 _el 2 _for 2
    earn-rate 0 _get 2 _high 2 _hoy 2 _netui 2 _pay 2 _porce 2 _rendi 2 _right 2 _still 2 _subre 2
    earn-rate 0 _tasa 2 _tell 2 _these 2 _viel 2 _zinss 2 mine 2 portion 2 #exchange 1 _as 1
    earn-rate 0 _atm 1 _auf 1 _bring 1 _chang 1 _chute 1 _da 1 _die 1 _excha 1 _furs 1 _getti 1
    earn-rate 0 _gibt 1 _gibts 1 _give 1 _going 1 _has 1 _jetzt 1 _mismo 1 _much 1 _nomin 1 _one 1
    earn-rate 0 _or 1 _paga 1 _renta 1 _that 1 _wievi 1 _you 1 bittensor 1 exchange 1 list 1 one 1
    earn-rate 0 or 1 same 1
    compounding 36 compound 36 reward 17 _or 12 _i 11 _the 11 mine 10 _do 9 _apr 8 _apy 8 _is 8
    compounding 0 _on 7 _to 7 _it 6 _my 6 _reinv 6 _rewar 6 earn 6 need 6 or 6 rate 6 stake 6
    compounding 0 _autom 5 _inter 5 _with 5 _and 4 _compo 4 _does 4 _have 4 _that 4 get 4 not 4
    compounding 0 _divid 3 _resta 3 _stake 3 _add 2 _back 2 _by 2 _diffe 2 _earn 2 _earni 2
    compounding 0 _effec 2 _es 2 _get 2 _gibt 2 _hand 2 _here 2 _how 2 _in 2 _its 2 _las 2
    compounding 0 _never 2 _numbe 2 _own 2 _put 2 _recom 2 _se 2 _snowb 2 _so 2 _staki 2 _thems 2
    compounding 0 _too 2 _what 2 _will 2 _witho 2 _zinse 2 own 2 paid 2 what 2 #rate 1 #subnet 1
    compounding 0 #time 1 _a 1 _accou 1 _added 1 _alpha 1 _an 1 _are 1 _as 1 _auto 1 _bank 1
    compounding 0 _bring 1 _butto 1 _capit 1 _coins 1 _compu 1 _costs 1 _die 1 _dont 1 _earne 1
    compounding 0 _eat 1 _ertra 1 _every 1 _figur 1 _flat 1 _gain 1 _grow 1 _growt 1 _had 1 _hay 1
    compounding 0 _if 1 _into 1 _just 1 _know 1 _leave 1 _lol 1 _manua 1 _matte 1 _month 1 _more 1
    compounding 0 _must 1 _mysel 1 _need 1 _new 1 _next 1 _no 1 _o 1 _oder 1 _of 1 _often 1 _one 1
    compounding 0 _paid 1 _payou 1 _perce 1 _press 1 _princ 1 _produ 1 _quote 1 _real 1 _root 1
    compounding 0 _s 1 _same 1 _shoul 1 _show 1 _simpl 1 _sn 1 _start 1 _stuff 1 _them 1 _then 1
    compounding 0 _these 1 _they 1 _top 1 _touch 1 _trans 1 _up 1 _vs 1 _well 1 _werde 1 _whats 1
    compounding 0 _wiede 1 _work 1 _would 1 _year 1 _yes 1 _yield 1 _you 1 _your 1 all 1 alpha 1
    compounding 0 coins 1 data 1 define 1 difference 1 fee 1 free 1 greeting 1 howoften 1 one 1
    compounding 0 quote 1 root 1 same 1 should 1 show 1 subnet 1 technical 1 true 1 wallet 1
    compounding 0 whatif 1 which 1 worthit 1
    price-fall 39 fall 28 whatif 27 #change 20 mine 17 _what 15 _alpha 13 alpha 13 price 13 _my 12
    price-fall 0 _tao 12 _the 12 tao 12 rise 11 #amount 10 _a 10 _if 10 _to 9 _i 8 _of 7 _price 7
    price-fall 0 rate 7 _does 6 _stake 6 coins 6 stake 6 #currency 5 _crash 5 _der 5 _do 5 _how 5
    price-fall 0 some 5 what 5 which 5 #money 4 #share 4 _by 4 _goes 4 _kurs 4 _me 4 _si 4
    price-fall 0 _token 4 earn 4 _am 3 _and 3 _doubl 3 _drops 3 _el 3 _happe 3 _have 3 _in 3
    price-fall 0 _preci 3 _resul 3 _that 3 _third 3 _um 3 _was 3 _wenn 3 _would 3 _y 3 holdings 3
    price-fall 0 or 3 #tao 2 _chute 2 _dolla 2 _down 2 _earn 2 _effec 2 _einbr 2 _fallt 2 _got 2
    price-fall 0 _half 2 _im 2 _is 2 _its 2 _left 2 _loses 2 _marke 2 _on 2 _say 2 _se 2 _show 2
    price-fall 0 _still 2 _up 2 _value 2 _when 2 _yield 2 cost 2 define 2 get 2 how 2 learn 2
    price-fall 0 own 2 reward 2 when 2 #subnet 1 #time 1 _ahead 1 _at 1 _baja 1 _becom 1 _befor 1
    price-fall 0 _can 1 _chang 1 _coins 1 _crypt 1 _cut 1 _dann 1 _de 1 _dip 1 _drop 1 _ein 1
    price-fall 0 _ertra 1 _euros 1 _fall 1 _far 1 _for 1 _halve 1 _holdi 1 _it 1 _la 1 _look 1
    price-fall 0 _make 1 _matte 1 _meine 1 _mit 1 _mitad 1 _more 1 _much 1 _night 1 _o 1 _oder 1
    price-fall 0 _off 1 _or 1 _over 1 _pasa 1 _passi 1 _perce 1 _posit 1 _preis 1 _proze 1
    price-fall 0 _quart 1 _que 1 _remai 1 _rewar 1 _rich 1 _rise 1 _root 1 _save 1 _sich 1 _sn 1
    price-fall 0 _steig 1 _suppo 1 _survi 1 _tanks 1 _terms 1 _than 1 _then 1 _tripl 1 _und 1
    price-fall 0 _usd 1 _went 1 _whats 1 _while 1 _whole 1 _worse 1 _year 1 all 1 breakeven 1
    price-fall 0 can 1 fixed 1 howmuch 1 list 1 metric 1 offline 1 past 1 paymore 1 privacy 1
    price-fall 0 root 1 show 1 subnet 1 units 1
    rewards-form 33 form 23 _in 16 reward 15 _do 13 _or 12 mine 11 _the 10 paid 10 stake 10 _i 9
    rewards-form 0 _stake 9 _tao 9 tao 9 alpha 8 _alpha 7 _my 6 _on 6 _paid 6 _rewar 6 _where 6
    rewards-form 0 _which 6 earn 6 get 6 land 6 subnet 6 _are 5 _does 5 _they 5 _up 5 _walle 5
    rewards-form 0 _what 5 where 5 _get 4 _me 4 _subne 4 _token 4 or 4 show 4 wallet 4 which 4
    rewards-form 0 #subnet 3 _am 3 _coin 3 _it 3 _of 3 _pay 3 _payou 3 _root 3 _see 3 _show 3
    rewards-form 0 _to 3 free 3 root 3 what 3 _a 2 _added 2 _as 2 _en 2 _for 2 _go 2 _got 2 _is 2
    rewards-form 0 _land 2 _las 2 _llega 2 _moned 2 _out 2 _que 2 _recei 2 _recom 2 _sn 2 _top 2
    rewards-form 0 _accou 1 _actua 1 _addre 1 _and 1 _anywh 1 _arriv 1 _auf 1 _ausge 1 _balan 1
    rewards-form 0 _be 1 _becom 1 _beloh 1 _bigge 1 _came 1 _cant 1 _curre 1 _die 1 _divid 1
    rewards-form 0 _donde 1 _earni 1 _else 1 _end 1 _exact 1 _figur 1 _have 1 _itsel 1 _just 1
    rewards-form 0 _komme 1 _lands 1 _last 1 _look 1 _made 1 _mein 1 _mine 1 _more 1 _munze 1
    rewards-form 0 _no 1 _oder 1 _ok 1 _one 1 _other 1 _pagan 1 _pays 1 _recie 1 _sent 1 _shoul 1
    rewards-form 0 _some 1 _somet 1 _somew 1 _staki 1 _that 1 _them 1 _these 1 _thing 1 _trans 1
    rewards-form 0 _week 1 _welch 1 _when 1 _wird 1 _you 1 _zum 1 best 1 buy 1 data 1 holdings 1
    rewards-form 0 mining 1 more 1 move 1 need 1 not 1 nothing 1 own 1 past 1 paymore 1 rise 1
    rewards-form 0 sort 1 whatif 1 when 1
    rewards-when 41 reward 22 howoften 20 paid 15 nothing 12 mine 10 when 10 _how 9 howlong 9
    rewards-when 0 #time 8 _rewar 8 _the 8 stake 8 _i 7 _is 7 first 7 whatif 7 _and 6 _do 6
    rewards-when 0 _when 6 _first 5 _payou 5 _come 4 _many 4 _my 4 _paid 4 _stake 4 earn 4 land 4
    rewards-when 0 _block 3 _cada 3 _cuant 3 _daily 3 _every 3 _ich 3 _in 3 _nothi 3 _oft 3
    rewards-when 0 _often 3 _see 3 _wann 3 _wie 3 free 3 get 3 why 3 _a 2 _after 2 _are 2 _ausza 2
    rewards-when 0 _balan 2 _cuand 2 _days 2 _does 2 _earni 2 _ertra 2 _get 2 _hours 2 _it 2
    rewards-when 0 _llega 2 _norma 2 _of 2 _or 2 _pagan 2 _same 2 _sched 2 _sehe 2 _somet 2
    rewards-when 0 _staki 2 _still 2 _that 2 _und 2 _why 2 _y 2 _yeste 2 holdings 2 leave 2 not 2
    rewards-when 0 show 2 _ab 1 _anyth 1 _arriv 1 _at 1 _ausge 1 _back 1 _been 1 _befor 1 _begin 1
    rewards-when 0 _bekom 1 _beloh 1 _betwe 1 _broke 1 _came 1 _comin 1 _day 1 _deleg 1 _die 1
    rewards-when 0 _distr 1 _divid 1 _each 1 _einer 1 _el 1 _erste 1 _es 1 _etwas 1 _exact 1
    rewards-when 0 _far 1 _for 1 _gibt 1 _habe 1 _haven 1 _inter 1 _ive 1 _kein 1 _keine 1 _las 1
    rewards-when 0 _long 1 _los 1 _me 1 _minut 1 _money 1 _moved 1 _nada 1 _no 1 _noch 1 _numbe 1
    rewards-when 0 _prime 1 _recie 1 _recom 1 _se 1 _shoul 1 _since 1 _so 1 _soon 1 _stopp 1
    rewards-when 0 _they 1 _tiemp 1 _till 1 _up 1 _veo 1 _vor 1 _warum 1 _week 1 _werde 1 _what 1
    rewards-when 0 _whats 1 _wird 1 _yet 1 _zero 1 again 1 coins 1 define 1 minimum 1 privacy 1
    rewards-when 0 should 1 start 1
    root-decline 32 root 32 _root 30 declining 28 why 16 reward 10 _is 9 _why 9 mine 8 rate 8
    root-decline 0 _it 7 #time 6 _the 6 fall 6 _less 5 _to 5 _will 5 earn 5 _a 4 _going 4 _my 4
    root-decline 0 _on 4 _rewar 4 _yield 4 _zero 4 paid 4 _and 3 _divid 3 _do 3 _dropp 3 _every 3
    root-decline 0 _get 3 _i 3 _in 3 _keep 3 _month 3 _more 3 _now 3 _pay 3 _shrin 3 _than 3
    root-decline 0 _year 3 past 3 stake 3 _ago 2 _apr 2 _apy 2 _are 2 _come 2 _day 2 _does 2
    root-decline 0 _half 2 _how 2 _keeps 2 _me 2 _reaso 2 _staki 2 _used 2 _way 2 _what 2 _whats 2
    root-decline 0 all 2 define 2 fixed 2 subnet 2 what 2 #amount 1 #change 1 #share 1 _auf 1
    root-decline 0 _away 1 _baja 1 _be 1 _behin 1 _bit 1 _bleed 1 _bring 1 _cada 1 _das 1 _der 1
    root-decline 0 _down 1 _each 1 _end 1 _ertra 1 _event 1 _ever 1 _fall 1 _falli 1 _fixed 1
    root-decline 0 _for 1 _from 1 _gave 1 _gives 1 _go 1 _happe 1 _hit 1 _incom 1 _its 1 _last 1
    root-decline 0 _liegt 1 _lo 1 _longe 1 _lower 1 _menos 1 _netui 1 _norma 1 _nothi 1 _one 1
    root-decline 0 _or 1 _over 1 _paga 1 _paid 1 _payin 1 _payou 1 _por 1 _que 1 _retur 1 _rinde 1
    root-decline 0 _same 1 _small 1 _sprin 1 _stake 1 _stay 1 _stop 1 _subne 1 _that 1 _this 1
    root-decline 0 _time 1 _warum 1 _was 1 _week 1 _wenig 1 free 1 get 1 less 1 more 1 now 1 one 1
    root-decline 0 or 1 same 1 which 1
    guaranteed 37 guarantee 34 rate 21 _the 13 earn 13 reward 13 _is 8 _a 7 can 7 mine 7 _can 6
    guaranteed 0 _i 6 _promi 6 _retur 5 _this 5 fixed 5 _die 4 _do 4 _garan 4 _incom 4 _on 4
    guaranteed 0 _rendi 4 _yield 4 quote 4 #time 3 _are 3 _count 3 _does 3 _guara 3 _ich 3
    guaranteed 0 _inter 3 _ist 3 _kann 3 _rate 3 _that 3 minimum 3 _after 2 _as 2 _den 2 _earni 2
    guaranteed 0 _el 2 _enoug 2 _ertra 2 _esta 2 _fest 2 _for 2 _in 2 _like 2 _me 2 _plan 2
    guaranteed 0 _savin 2 _stone 2 _sure 2 _these 2 _they 2 _to 2 _what 2 _will 2 _year 2 exact 2
    guaranteed 0 or 2 #amount 1 #rate 1 #tao 1 _accou 1 _all 1 _an 1 _anyon 1 _aroun 1 _auch 1
    guaranteed 0 _auf 1 _bekom 1 _cambi 1 _certa 1 _chang 1 _das 1 _dem 1 _down 1 _ein 1 _es 1
    guaranteed 0 _estim 1 _every 1 _figur 1 _fixed 1 _get 1 _go 1 _how 1 _if 1 _its 1 _just 1
    guaranteed 0 _keep 1 _know 1 _la 1 _live 1 _mich 1 _minim 1 _mit 1 _month 1 _my 1 _next 1 _o 1
    guaranteed 0 _oder 1 _or 1 _passi 1 _payin 1 _pensi 1 _perce 1 _predi 1 _proze 1 _relia 1
    guaranteed 0 _renta 1 _retir 1 _rewar 1 _right 1 _same 1 _set 1 _sind 1 _so 1 _stake 1 _stay 1
    guaranteed 0 _stop 1 _stops 1 _sudde 1 _tao 1 _teh 1 _where 1 _with 1 _years 1 _you 1 _zinse 1
    guaranteed 0 all 1 data 1 declining 1 elsewhere 1 fall 1 get 1 holdingrule 1 lend 1 predict 1
    guaranteed 0 stake 1 tao 1 what 1 whatif 1 where 1 which 1
    exchange-quote 34 quote 30 #exchange 29 rate 25 #rate 20 true 18 exchange 12 _tao 10 tao 10
    exchange-quote 0 _excha 9 _on 8 _is 7 can 7 _a 6 _perce 6 _the 6 exact 6 why 6 _coinb 5 _for 5
    exchange-quote 0 _that 5 _to 5 show 5 #change 4 _adver 4 _an 4 _can 4 _up 4 _apy 3 _be 3
    exchange-quote 0 _belie 3 _borse 3 _das 3 _does 3 _how 3 _krake 3 _much 3 _promi 3 _quote 3
    exchange-quote 0 _reali 3 _shows 3 _stimm 3 _than 3 _true 3 _why 3 mine 3 some 3 _binan 2
    exchange-quote 0 _bitte 2 _by 2 _bybit 2 _come 2 _displ 2 _figur 2 _highe 2 _it 2 _kann 2
    exchange-quote 0 _mexc 2 _my 2 _numbe 2 _offer 2 _or 2 _rate 2 _root 2 _this 2 _un 2 _verda 2
    exchange-quote 0 _you 2 bittensor 2 connect 2 earn 2 paymore 2 root 2 scam 2 take 2 _add 1
    exchange-quote 0 _als 1 _app 1 _at 1 _auf 1 _bette 1 _broke 1 _corre 1 _de 1 _die 1 _doubl 1
    exchange-quote 0 _earn 1 _eine 1 _einen 1 _el 1 _es 1 _even 1 _expla 1 _first 1 _from 1
    exchange-quote 0 _gives 1 _good 1 _hier 1 _i 1 _if 1 _kucoi 1 _legit 1 _likes 1 _lying 1
    exchange-quote 0 _marke 1 _mehr 1 _meine 1 _mit 1 _next 1 _off 1 _page 1 _pay 1 _pays 1
    exchange-quote 0 _possi 1 _proze 1 _puede 1 _real 1 _said 1 _saw 1 _says 1 _serio 1 _show 1
    exchange-quote 0 _site 1 _so 1 _somet 1 _sound 1 _tasa 1 _too 1 _tripl 1 _una 1 _users 1
    exchange-quote 0 _warum 1 _what 1 _where 1 _who 1 _would 1 _write 1 _your 1 _zinss 1 data 1
    exchange-quote 0 define 1 fall 1 first 1 holdingrule 1 how 1 large 1 list 1 more 1 one 1
    exchange-quote 0 paid 1 program 1 rise 1 source 1 whatif 1 where 1 who 1
    where-from 37 source 35 _the 17 reward 16 _is 8 _rewar 8 rate 8 _from 7 _who 7 earn 7 _does 6
    where-from 0 _for 6 _money 6 _pay 5 _what 5 _where 5 stake 5 _me 4 _my 4 _or 4 _so 4 _that 4
    where-from 0 _yield 4 _all 3 _are 3 _bezah 3 _of 3 _print 3 _sale 3 _sourc 3 _these 3 _they 3
    where-from 0 _this 3 _to 3 _wer 3 _whats 3 all 3 define 3 paid 3 _actua 2 _and 2 _away 2
    where-from 0 _bill 2 _can 2 _coins 2 _come 2 _das 2 _de 2 _do 2 _donde 2 _earne 2 _econo 2
    where-from 0 _free 2 _gives 2 _how 2 _in 2 _inter 2 _it 2 _kommt 2 _newly 2 _nobod 2 _on 2
    where-from 0 _other 2 _pays 2 _stake 2 _staki 2 _subne 2 _used 2 _woher 2 coins 2 fresh 2
    where-from 0 mine 2 or 2 subnet 2 what 2 who 2 #subnet 1 _a 1 _alles 1 _being 1 _beloh 1
    where-from 0 _bitte 1 _catch 1 _comin 1 _compa 1 _custo 1 _depos 1 _der 1 _die 1 _diner 1
    where-from 0 _divid 1 _earth 1 _eigen 1 _el 1 _ertra 1 _fees 1 _funds 1 _gains 1 _gener 1
    where-from 0 _hands 1 _incom 1 _inves 1 _irgen 1 _its 1 _la 1 _las 1 _like 1 _los 1 _meine 1
    where-from 0 _minte 1 _much 1 _muss 1 _new 1 _nothi 1 _origi 1 _out 1 _paga 1 _payin 1
    where-from 0 _payou 1 _ponzi 1 _quien 1 _reach 1 _recei 1 _recom 1 _rendi 1 _renta 1 _retur 1
    where-from 0 _say 1 _side 1 _sound 1 _speak 1 _take 1 _their 1 _users 1 _why 1 _with 1
    where-from 0 bittensor 1 can 1 cost 1 declining 1 form 1 get 1 how 1 leave 1 not 1 nothing 1
    where-from 0 quote 1 safe 1 scam 1 sell 1 whatif 1 why 1
    history 34 past 32 rate 12 _the 11 subnet 11 #subnet 10 _in 10 _last 8 _of 8 earn 8 _month 7
    history 0 _what 7 _did 6 _past 6 _root 6 root 6 what 6 which 6 _how 5 _sn 5 _subne 5 stake 5
    history 0 _retur 4 _stake 4 _year 4 _yield 4 _have 3 _over 3 _perfo 3 _pleas 3 _show 3
    history 0 _since 3 _was 3 price 3 #time 2 _a 2 _chart 2 _devel 2 _had 2 _has 2 _histo 2 _i 2
    history 0 _it 2 _janua 2 _letzt 2 _made 2 _pay 2 _price 2 _rendi 2 _tao 2 _were 2 _who 2
    history 0 _wie 2 _would 2 alpha 2 how 2 move 2 show 2 tao 2 who 2 #amount 1 #tao 1 _actua 1
    history 0 _ago 1 _ahead 1 _alpha 1 _ano 1 _anyon 1 _apr 1 _apy 1 _back 1 _befor 1 _bette 1
    history 0 _by 1 _come 1 _como 1 _day 1 _den 1 _die 1 _do 1 _done 1 _el 1 _far 1 _for 1
    history 0 _highe 1 _if 1 _im 1 _jahr 1 _la 1 _launc 1 _like 1 _make 1 _me 1 _monat 1 _money 1
    history 0 _moved 1 _much 1 _out 1 _peopl 1 _quart 1 _rate 1 _recor 1 _so 1 _sprin 1 _staki 1
    history 0 _subre 1 _terms 1 _this 1 _today 1 _token 1 _track 1 _von 1 choose 1 coins 1
    history 0 connect 1 dtao 1 howmuch 1 list 1 metric 1 mine 1 now 1 paymore 1
    """
}
