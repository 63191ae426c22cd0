/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 118 #amount 110 tao 105 #tao 104 _tao 104 #time 92 earn 84 what 38 _what 37 mine 36
    earn 0 _in 29 _i 28 which 28 howmuch 26 _how 23 _mont 21 _year 20 _do 19 _much 19 _on 19
    earn 0 _root 19 root 19 stake 19 #subnet 18 whatif 18 _for 17 reward 17 _a 16 subnet 16
    earn 0 _earn 14 _me 14 _my 13 _stak 13 _month 11 _woul 11 _would 11 _brin 10 _en 9 _if 9 _of 9
    earn 0 _was 9 _week 9 rate 9 _days 8 _does 8 _ich 8 _the 8 _bring 7 _cuan 7 _cuanto 7 _per 7
    earn 0 _sn 7 can 7 cost 7 _afte 6 _after 6 _come 6 _from 6 _jahr 6 _months 6 _rewa 6 _staked 6
    earn 0 _subn 6 _subnet 6 exact 6 #alpha 5 _alph 5 _alpha 5 _ano 5 _inco 5 _income 5 _it 5
    earn 0 _make 5 _out 5 _with 5 alpha 5 coins 5 own 5 #rate 4 _and 4 _comes 4 _each 4 _many 4
    earn 0 _mona 4 _monthly 4 _over 4 _pro 4 _que 4 _stake 4 _take 4 _un 4 _whats 4 _years 4
    earn 0 _yiel 4 _yield 4 paid 4 some 4 #exchange 3 _al 3 _be 3 _by 3 _calc 3 _can 3 _chut 3
    earn 0 _chutes 3 _con 3 _coul 3 _could 3 _dail 3 _daily 3 _ever 3 _every 3 _expe 3 _fur 3
    earn 0 _get 3 _give 3 _got 3 _habe 3 _half 3 _have 3 _home 3 _im 3 _ive 3 _komm 3 _kommt 3
    earn 0 _mes 3 _next 3 _off 3 _payo 3 _payout 3 _plea 3 _please 3 _prof 3 _profit 3 _put 3
    earn 0 _reward 3 _rewards 3 _so 3 _staking 3 _that 3 _they 3 _up 3 _viel 3 _weekly 3 _wie 3
    earn 0 _wort 3 _worth 3 elsewhere 3 get 3 leave 3 #currency 2 _alon 2 _alone 2 _am 2 _an 2
    earn 0 _arou 2 _around 2 _auf 2 _bei 2 _bringen 2 _calcula 2 _chri 2 _christm 2 _coin 2 _da 2
    earn 0 _dari 2 _darian 2 _de 2 _deja 2 _dejan 2 _drop 2 _ein 2 _eine 2 _euro 2 _euros 2
    earn 0 _expecte 2 _gain 2 _gana 2 _gananci 2 _gives 2 _inte 2 _interes 2 _into 2 _is 2 _la 2
    earn 0 _leav 2 _leave 2 _lock 2 _lyin 2 _lying 2 _mese 2 _meses 2 _mir 2 _mit 2 _monat 2
    earn 0 _mone 2 _money 2 _nach 2 _netu 2 _netuid 2 _one 2 _pock 2 _pocket 2 _raus 2 _reti 2
    earn 0 _saco 2 _si 2 _sitt 2 _sitting 2 _supp 2 _suppose 2 _tag 2 _teng 2 _tengo 2 _to 2
    earn 0 _toda 2 _today 2 _unti 2 _until 2 _verd 2 _verdien 2 _wenn 2 _wiev 2 _wieviel 2 _will 2
    earn 0 _woch 2 _woche 2 _yearly 2 _yr 2 all 2 asks 2 define 2 howoften 2 large 2 lock 2 now 2
    earn 0 one 2 split 2 take 2 #money 1 _ab 1 _abou 1 _about 1 _add 1 _amou 1 _amount 1 _are 1
    earn 0 _assu 1 _assume 1 _aus 1 _back 1 _bala 1 _balance 1 _betr 1 _betw 1 _between 1 _bitt 1
    earn 0 _bittens 1 _bloc 1 _block 1 _boug 1 _bought 1 _bringt 1 _cada 1 _cant 1 _cantida 1
    earn 0 _clai 1 _claim 1 _coinbas 1 _coins 1 _coll 1 _collect 1 _comp 1 _compute 1 _cove 1
    earn 0 _cover 1 _dann 1 _day 1 _dele 1 _delegat 1 _dia 1 _die 1 _doin 1 _doing 1 _drip 1
    earn 0 _earns 1 _einem 1 _eins 1 _end 1 _entr 1 _ertr 1 _ertrag 1 _esti 1 _estimat 1 _exch 1
    earn 0 _exchang 1 _expect 1 _extr 1 _frag 1 _frau 1 _gano 1 _grow 1 _has 1 _hold 1 _hwo 1
    earn 0 _id 1 _inhe 1 _inherit 1 _june 1 _kind 1 _know 1 _krak 1 _kraken 1 _krie 1 _kriege 1
    earn 0 _land 1 _lands 1 _lieg 1 _liegen 1 _like 1 _live 1 _marc 1 _march 1 _medi 1 _mein 1
    earn 0 _meine 1 _meto 1 _monaten 1 _noth 1 _nothing 1 _or 1 _own 1 _paid 1 _para 1 _pass 1
    earn 0 _passive 1 _pays 1 _pens 1 _pension 1 _pong 1 _pongo 1 _por 1 _proj 1 _project 1
    earn 0 _quar 1 _quarter 1 _real 1 _realist 1 _reci 1 _recieve 1 _rein 1 _reinves 1 _resu 1
    earn 0 _result 1 _retirem 1 _retu 1 _return 1 _rich 1 _rind 1 _rinde 1 _savi 1 _savings 1
    earn 0 _say 1 _shal 1 _shall 1 _sit 1 _sold 1 _spri 1 _stay 1 _stays 1 _stec 1 _subr 1
    earn 0 _subred 1 _summ 1 _summer 1 _tell 1 _tend 1 _tendre 1 _then 1 _thro 1 _throw 1 _tiem 1
    earn 0 _tiempo 1 _till 1 _time 1 _tomo 1 _tomorro 1 _top 1 _tota 1 _total 1 _turn 1 _turned 1
    earn 0 _uber 1 _ubri 1 _ubrig 1 _una 1 _us 1 _wall 1 _wallet 1 _want 1 _wants 1 _when 1
    earn 0 _wife 1 _work 1 _you 1 _zeit 1 _zusa 1 _zusamme 1 _τ 1 become 1 best 1 bittensor 1
    earn 0 claim 1 compound 1 exchange 1 expire 1 fall 1 free 1 guarantee 1 halving 1
    earn 0 holdingrule 1 how 1 list 1 not 1 nothing 1 offline 1 or 1 predict 1 price 1 sell 1
    earn 0 should 1 source 1 units 1 validator 1 wallet 1 when 1 worthit 1
    needed 24 goal 24 #amount 22 #time 22 _tao 21 tao 21 #tao 18 _how 14 stake 14 _to 13 _stak 12
    needed 0 _a 10 _i 10 _much 9 howmuch 9 _stake 8 _mont 7 _do 6 _earn 6 _month 6 earn 5 mine 5
    needed 0 _must 4 _year 4 #currency 3 #money 3 _amou 3 _amount 3 _doll 3 _dollars 3 _for 3
    needed 0 _have 3 _make 3 _many 3 _need 3 _of 3 _per 3 _what 3 need 3 #share 2 _al 2 _be 2
    needed 0 _big 2 _cuan 2 _cuanto 2 _dail 2 _daily 2 _day 2 _get 2 _half 2 _ich 2 _is 2 _it 2
    needed 0 _mes 2 _muss 2 _my 2 _nece 2 _necesit 2 _para 2 _staken 2 _that 2 _viel 2 _want 2
    needed 0 _week 2 _wie 2 _woul 2 _would 2 minimum 2 which 2 _an 1 _annu 1 _annuall 1 _capi 1
    needed 0 _capital 1 _coin 1 _coins 1 _dele 1 _delegat 1 _ever 1 _every 1 _from 1 _fur 1
    needed 0 _gana 1 _give 1 _gives 1 _id 1 _if 1 _im 1 _in 1 _inco 1 _income 1 _like 1 _live 1
    needed 0 _me 1 _mona 1 _monat 1 _monthly 1 _on 1 _out 1 _pro 1 _prod 1 _produce 1 _put 1
    needed 0 _rece 1 _receive 1 _requ 1 _require 1 _root 1 _saca 1 _sacar 1 _size 1 _so 1
    needed 0 _staked 1 _staking 1 _tag 1 _take 1 _um 1 _verd 1 _verdien 1 _weekly 1 _whic 1
    needed 0 _which 1 _yearly 1 _zu 1 all 1 countof 1 inflation 1 own 1 reward 1 root 1 split 1
    needed 0 validator 1 what 1 whatif 1
    until-grown 26 grown 21 _tao 18 tao 18 #amount 14 #tao 14 _how 14 howlong 13 mine 11 _doub 8
    until-grown 0 _long 8 _unti 8 _until 8 stake 8 #change 7 #two 7 _my 6 _to 6 _double 5 _stak 5
    until-grown 0 _when 5 whatif 5 #subnet 4 _have 4 _i 4 _many 4 _stake 4 _time 4 _earn 3 _in 3
    until-grown 0 _will 3 _year 3 _years 3 earn 3 _beco 2 _become 2 _coin 2 _coins 2 _cuan 2
    until-grown 0 _does 2 _doubled 2 _for 2 _into 2 _mein 2 _much 2 _put 2 _sich 2 _turn 2 _verd 2
    until-grown 0 _verdopp 2 _wann 2 howmuch 2 when 2 _a 1 _afte 1 _after 1 _amou 1 _amount 1
    until-grown 0 _an 1 _are 1 _as 1 _befo 1 _before 1 _big 1 _by 1 _cuando 1 _cuanto 1 _daue 1
    until-grown 0 _dauert 1 _days 1 _do 1 _doubles 1 _earned 1 _en 1 _es 1 _from 1 _go 1 _grow 1
    until-grown 0 _habe 1 _has 1 _ich 1 _if 1 _is 1 _it 1 _itse 1 _itself 1 _lang 1 _lange 1
    until-grown 0 _meine 1 _mis 1 _mont 1 _months 1 _on 1 _own 1 _pong 1 _pongo 1 _posi 1
    until-grown 0 _positio 1 _requ 1 _require 1 _root 1 _se 1 _si 1 _staking 1 _take 1 _tend 1
    until-grown 0 _tendre 1 _tiem 1 _tiempo 1 _times 1 _wenn 1 _what 1 _wie 1 _with 1 _woul 1
    until-grown 0 _would 1 can 1 coins 1 goal 1 own 1 root 1 scam 1 what 1 which 1
    earn-compare 73 paymore 54 root 50 _root 49 #exchange 32 subnet 29 or 27 _subn 19 which 18
    earn-compare 0 _tao 17 tao 17 _more 16 _or 16 _subnet 16 _the 16 mine 16 #amount 14 #tao 14
    earn-compare 0 earn 13 exchange 13 #subnet 12 more 12 _is 11 what 11 _for 10 _whic 10
    earn-compare 0 _which 10 compare 10 _do 9 _exch 9 _exchang 9 _mehr 9 _i 8 _on 8 _stak 8
    earn-compare 0 _what 8 stake 8 _alph 7 _alpha 7 _krak 7 _kraken 7 _mas 7 _o 7 alpha 7 _a 6
    earn-compare 0 _bina 6 _binance 6 _brin 6 _high 6 _it 6 _me 6 _most 6 _oder 6 _of 6 _que 6
    earn-compare 0 _subr 6 _subred 6 _than 6 _to 6 _yiel 6 #time 5 _coin 5 _earn 5 _ich 5 _in 5
    earn-compare 0 _my 5 _opti 5 _with 5 _woul 5 _would 5 _yield 5 best 5 define 5 where 5 _als 4
    earn-compare 0 _bett 4 _better 4 _bors 4 _borse 4 _by 4 _coinbas 4 _comp 4 _give 4 _leav 4
    earn-compare 0 _pays 4 _retu 4 _staking 4 _una 4 _was 4 _wher 4 _where 4 difference 4 one 4
    earn-compare 0 rate 4 _an 3 _at 3 _bringt 3 _chut 3 _chutes 3 _compare 3 _does 3 _ein 3 _en 3
    earn-compare 0 _from 3 _gives 3 _higher 3 _highest 3 _inco 3 _income 3 _make 3 _one 3
    earn-compare 0 _options 3 _over 3 _return 3 _rind 3 _rinde 3 _selb 3 _sn 3 _subnets 3 _up 3
    earn-compare 0 _year 3 paid 3 reward 3 should 3 whatif 3 _agai 2 _against 2 _all 2 _am 2
    earn-compare 0 _and 2 _auf 2 _beat 2 _beko 2 _best 2 _bring 2 _chai 2 _chain 2 _con 2 _die 2
    earn-compare 0 _earner 2 _eine 2 _ends 2 _hace 2 _hacerlo 2 _how 2 _if 2 _la 2 _leaves 2
    earn-compare 0 _lohn 2 _lohnt 2 _lucr 2 _lucrati 2 _mein 2 _mit 2 _mone 2 _money 2 _option 2
    earn-compare 0 _pay 2 _payi 2 _paying 2 _pls 2 _prof 2 _profita 2 _rank 2 _rend 2 _righ 2
    earn-compare 0 _right 2 _selber 2 _self 2 _sich 2 _staken 2 _verd 2 _verdien 2 _vs 2 _ways 2
    earn-compare 0 _whats 2 _who 2 _wo 2 _yo 2 choose 2 coins 2 dereg 2 diversify 2 get 2 not 2
    earn-compare 0 same 2 sort 2 source 2 true 2 #change 1 #rate 1 #several 1 #two 1 _abov 1
    earn-compare 0 _above 1 _afte 1 _after 1 _ange 1 _bank 1 _be 1 _bei 1 _bekomme 1 _bekommt 1
    earn-compare 0 _beste 1 _bigg 1 _biggest 1 _bitt 1 _bitte 1 _brot 1 _brother 1 _bybi 1
    earn-compare 0 _bybit 1 _cant 1 _choo 1 _coins 1 _conv 1 _convien 1 _cost 1 _costs 1 _cust 1
    earn-compare 0 _da 1 _das 1 _days 1 _deci 1 _decide 1 _deja 1 _dejarlo 1 _der 1 _dine 1
    earn-compare 0 _dinero 1 _doin 1 _doing 1 _dond 1 _donde 1 _doub 1 _double 1 _each 1 _einem 1
    earn-compare 0 _el 1 _end 1 _ertr 1 _expe 1 _expect 1 _flex 1 _flexibl 1 _fur 1 _gano 1
    earn-compare 0 _gege 1 _gegen 1 _gehe 1 _get 1 _gett 1 _getting 1 _givi 1 _giving 1 _goin 1
    earn-compare 0 _going 1 _half 1 _he 1 _hold 1 _holders 1 _inst 1 _instead 1 _ist 1 _jahr 1
    earn-compare 0 _just 1 _keep 1 _krie 1 _kriege 1 _kuco 1 _kucoin 1 _leave 1 _leaving 1 _less 1
    earn-compare 0 _like 1 _mal 1 _mana 1 _manager 1 _meine 1 _mejo 1 _mejor 1 _mism 1 _mismo 1
    earn-compare 0 _much 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1 _nova 1 _now 1 _othe 1
    earn-compare 0 _other 1 _out 1 _outp 1 _own 1 _paga 1 _para 1 _por 1 _put 1 _raus 1 _real 1
    earn-compare 0 _really 1 _rendimi 1 _rendite 1 _returns 1 _says 1 _selbst 1 _shou 1 _should 1
    earn-compare 0 _side 1 _sitt 1 _sitting 1 _smar 1 _smarter 1 _staked 1 _stakers 1 _stim 1
    earn-compare 0 _stimmt 1 _tabl 1 _table 1 _tell 1 _that 1 _thes 1 _these 1 _they 1 _thin 1
    earn-compare 0 _thing 1 _un 1 _vers 1 _versus 1 _wenn 1 _womi 1 _womit 1 _yields 1 asks 1
    earn-compare 0 cost 1 custody 1 goodtime 1 holdingrule 1 how 1 keep 1 leave 1 list 1 lock 1
    earn-compare 0 metric 1 move 1 nothing 1 now 1 predict 1 quote 1 rise 1 scam 1 some 1 wallet 1
    earn-compare 0 who 1 worthit 1
    earn-rate 74 rate 67 now 45 _the 19 root 19 _root 18 _perc 16 _percent 16 subnet 15 #subnet 14
    earn-rate 0 #time 14 _what 14 stake 14 _stak 12 earn 12 what 11 _how 10 _on 10 _yiel 10
    earn-rate 0 _yield 10 which 9 _whats 8 define 8 _curr 7 _current 7 _now 7 _of 7 _staking 7
    earn-rate 0 _tao 7 _wie 7 tao 7 _annu 6 _apr 6 _for 6 _inte 6 _interes 6 _is 6 _rate 6 _sn 6
    earn-rate 0 _year 6 get 6 _aktu 5 _aktuell 5 _apy 5 _does 5 _many 5 _me 5 paid 5 reward 5
    earn-rate 0 _ahor 4 _ahora 4 _annual 4 _days 4 _de 4 _do 4 _es 4 _hoch 4 _la 4 _proz 4
    earn-rate 0 _prozent 4 _que 4 _retu 4 _righ 4 _right 4 _stakers 4 _subn 4 _subnet 4 _tell 4
    earn-rate 0 _thes 4 _these 4 _toda 4 _zins 4 how 4 mine 4 #rate 3 _anua 3 _anual 3 _at 3
    earn-rate 0 _cual 3 _da 3 _gera 3 _gerade 3 _get 3 _hoy 3 _ist 3 _it 3 _mome 3 _much 3 _netu 3
    earn-rate 0 _netuid 3 _pay 3 _per 3 _pls 3 _porc 3 _porcent 3 _pres 3 _present 3 _return 3
    earn-rate 0 _tasa 3 _today 3 _viel 3 _zinssat 3 howmuch 3 portion 3 _a 2 _actu 2 _actual 2
    earn-rate 0 _are 2 _arou 2 _around 2 _as 2 _auf 2 _bitt 2 _brin 2 _bringt 2 _dele 2 _delegat 2
    earn-rate 0 _der 2 _el 2 _gibt 2 _give 2 _goin 2 _going 2 _high 2 _mism 2 _mismo 2 _moment 2
    earn-rate 0 _rend 2 _stil 2 _still 2 _subr 2 _subred 2 _yearly 2 same 2 #exchange 1 _abov 1
    earn-rate 0 _above 1 _annuall 1 _atm 1 _bitte 1 _bittens 1 _carr 1 _carry 1 _chan 1 _changed 1
    earn-rate 0 _chut 1 _chutes 1 _cuan 1 _cuanto 1 _dan 1 _die 1 _exch 1 _exchang 1 _furs 1
    earn-rate 0 _gett 1 _getting 1 _gibts 1 _has 1 _jetz 1 _jetzt 1 _nomi 1 _one 1 _or 1 _paga 1
    earn-rate 0 _payi 1 _paying 1 _plea 1 _please 1 _por 1 _rece 1 _receive 1 _rendimi 1
    earn-rate 0 _rendite 1 _rent 1 _rentabi 1 _returns 1 _sich 1 _staken 1 _that 1 _todays 1
    earn-rate 0 _whic 1 _which 1 _wiev 1 _wieviel 1 _you 1 bittensor 1 exchange 1 fresh 1 list 1
    earn-rate 0 one 1 or 1 proportion 1
    compounding 56 compound 55 reward 30 mine 18 _i 16 _the 15 _do 13 _or 13 _my 12 _on 12 _apr 11
    compounding 0 _apy 11 _is 11 earn 11 _rewa 10 _rewards 10 _auto 9 _inte 9 _interes 9 _to 9
    compounding 0 stake 9 _automat 8 _stak 8 need 8 rate 8 _does 7 _earn 7 _it 7 _rein 7 _and 6
    compounding 0 _reinves 6 or 6 _comp 5 _grow 5 _that 5 _with 5 get 5 _are 4 _by 4 _compoun 4
    compounding 0 _earning 4 _have 4 _here 4 _las 4 _rest 4 _restake 4 _them 4 _themsel 4 _what 4
    compounding 0 _will 4 _diff 3 _divi 3 _dividen 3 _ertr 3 _ertrage 3 _get 3 _its 3 _own 3 _se 3
    compounding 0 _so 3 _stake 3 _staking 3 _they 3 _too 3 not 3 own 3 should 3 _a 2 _add 2
    compounding 0 _alon 2 _as 2 _back 2 _bala 2 _balance 2 _die 2 _differe 2 _effe 2 _effect 2
    compounding 0 _es 2 _figu 2 _figure 2 _gain 2 _gana 2 _gananci 2 _gibt 2 _hand 2 _how 2 _in 2
    compounding 0 _into 2 _leav 2 _leave 2 _must 2 _need 2 _neve 2 _never 2 _numb 2 _number 2
    compounding 0 _put 2 _reco 2 _recompe 2 _shou 2 _should 2 _snow 2 _snowbal 2 _sola 2 _solas 2
    compounding 0 _well 2 _werd 2 _werden 2 _wied 2 _wieder 2 _without 2 _work 2 _yiel 2 _yield 2
    compounding 0 _zins 2 _zinsesz 2 coins 2 data 2 define 2 difference 2 what 2 whatif 2 #rate 1
    compounding 0 #subnet 1 #time 1 _acce 1 _acco 1 _account 1 _adde 1 _added 1 _alone 1 _along 1
    compounding 0 _alph 1 _alpha 1 _an 1 _ange 1 _bank 1 _betw 1 _between 1 _book 1 _brin 1
    compounding 0 _bring 1 _butt 1 _button 1 _calc 1 _calcula 1 _capi 1 _capital 1 _coin 1
    compounding 0 _coins 1 _conv 1 _convert 1 _cost 1 _costs 1 _depo 1 _deposit 1 _differ 1
    compounding 0 _dont 1 _earl 1 _earned 1 _earns 1 _eat 1 _ever 1 _every 1 _flat 1 _furt 1
    compounding 0 _further 1 _gains 1 _gene 1 _growth 1 _had 1 _happ 1 _happen 1 _hay 1 _high 1
    compounding 0 _higher 1 _if 1 _itse 1 _itself 1 _just 1 _know 1 _like 1 _lol 1 _make 1 _manu 1
    compounding 0 _mas 1 _matt 1 _matter 1 _mont 1 _month 1 _more 1 _myse 1 _myself 1 _new 1
    compounding 0 _next 1 _no 1 _o 1 _oder 1 _of 1 _ofte 1 _often 1 _one 1 _paid 1 _payo 1
    compounding 0 _payouts 1 _perc 1 _percent 1 _pres 1 _press 1 _prin 1 _princip 1 _prod 1
    compounding 0 _produce 1 _quot 1 _quoted 1 _real 1 _root 1 _s 1 _same 1 _savi 1 _savings 1
    compounding 0 _selb 1 _selbst 1 _show 1 _simp 1 _simple 1 _sn 1 _stakear 1 _staked 1 _star 1
    compounding 0 _start 1 _stuf 1 _stuff 1 _tao 1 _than 1 _then 1 _thes 1 _these 1 _top 1 _touc 1
    compounding 0 _touch 1 _tran 1 _transac 1 _up 1 _verd 1 _verdien 1 _vs 1 _vuel 1 _whats 1
    compounding 0 _when 1 _why 1 _woul 1 _would 1 _year 1 _yes 1 _you 1 _your 1 all 1 alpha 1
    compounding 0 can 1 exact 1 fee 1 form 1 free 1 greeting 1 howoften 1 leave 1 one 1 paid 1
    compounding 0 quote 1 root 1 same 1 show 1 subnet 1 tao 1 technical 1 true 1 wallet 1 when 1
    compounding 0 which 1 why 1 worthit 1
    price-fall 67 fall 50 whatif 48 #change 36 mine 29 _what 26 _tao 25 tao 25 alpha 23 _alph 22
    price-fall 0 _alpha 22 _if 21 _my 21 #amount 20 price 19 _a 17 _the 16 rise 15 rate 14 _i 13
    price-fall 0 _of 13 _pric 12 _price 12 some 12 _to 11 _do 10 _does 9 _fall 9 _in 9 #currency 8
    price-fall 0 #tao 8 _cras 8 _how 8 _stak 8 coins 8 stake 8 what 8 which 8 _drop 7 _toke 7
    price-fall 0 _token 7 earn 7 #money 6 #share 6 _by 6 _goes 6 _me 6 _si 6 #subnet 5 _der 5
    price-fall 0 _doll 5 _drops 5 _half 5 _perc 5 _percent 5 _resu 5 _result 5 _stake 5 _stil 5
    price-fall 0 _still 5 _thir 5 _third 5 _was 5 _wenn 5 holdings 5 how 5 subnet 5 _and 4 _chut 4
    price-fall 0 _chutes 4 _crash 4 _crashes 4 _dollars 4 _doub 4 _doubles 4 _el 4 _falls 4
    price-fall 0 _happ 4 _have 4 _is 4 _kurs 4 _lose 4 _loses 4 _sn 4 _that 4 _um 4 _up 4 _woul 4
    price-fall 0 _would 4 cost 4 _am 3 _down 3 _einb 3 _einbric 3 _fallt 3 _for 3 _its 3 _left 3
    price-fall 0 _mein 3 _mit 3 _on 3 _pass 3 _passier 3 _prec 3 _precio 3 _se 3 _staked 3 _supp 3
    price-fall 0 _suppose 3 _then 3 _valu 3 _value 3 _y 3 or 3 own 3 paymore 3 reward 3 #rate 2
    price-fall 0 #time 2 _ahea 2 _ahead 2 _ange 2 _angenom 2 _baja 2 _beco 2 _becomes 2 _earn 2
    price-fall 0 _effe 2 _effect 2 _got 2 _halv 2 _halves 2 _happen 2 _happens 2 _hold 2 _hund 2
    price-fall 0 _hunde 2 _im 2 _it 2 _mark 2 _market 2 _meinem 2 _posi 2 _positio 2 _que 2
    price-fall 0 _qued 2 _rewa 2 _rewards 2 _rise 2 _say 2 _show 2 _trip 2 _triples 2 _un 2
    price-fall 0 _whats 2 _when 2 _yiel 2 _yield 2 all 2 define 2 get 2 learn 2 past 2 units 2
    price-fall 0 when 2 #exchange 1 _abou 1 _about 1 _affe 1 _are 1 _assu 1 _assume 1 _at 1 _auf 1
    price-fall 0 _bad 1 _bear 1 _befo 1 _before 1 _can 1 _chan 1 _change 1 _coin 1 _coins 1
    price-fall 0 _come 1 _como 1 _cryp 1 _crypto 1 _cut 1 _dann 1 _de 1 _die 1 _dip 1 _dive 1
    price-fall 0 _dollar 1 _ein 1 _ertr 1 _ertrag 1 _euro 1 _euros 1 _ever 1 _everyth 1 _exch 1
    price-fall 0 _exchang 1 _falling 1 _far 1 _gain 1 _halfte 1 _holding 1 _hurt 1 _impa 1
    price-fall 0 _impact 1 _incr 1 _increas 1 _la 1 _leav 1 _leave 1 _look 1 _lost 1 _make 1
    price-fall 0 _matt 1 _matter 1 _meinen 1 _mita 1 _mitad 1 _mont 1 _months 1 _more 1 _much 1
    price-fall 0 _nigh 1 _o 1 _oder 1 _off 1 _or 1 _out 1 _over 1 _pasa 1 _por 1 _prei 1 _preis 1
    price-fall 0 _proz 1 _prozent 1 _quar 1 _quarter 1 _queda 1 _quedo 1 _rema 1 _remains 1
    price-fall 0 _retu 1 _return 1 _rich 1 _rises 1 _root 1 _s 1 _save 1 _scen 1 _scenari 1
    price-fall 0 _sich 1 _sink 1 _stei 1 _steigt 1 _sube 1 _subn 1 _subnet 1 _surv 1 _survive 1
    price-fall 0 _tank 1 _tanks 1 _term 1 _terms 1 _than 1 _und 1 _usd 1 _verd 1 _verdopp 1
    price-fall 0 _verl 1 _verlier 1 _went 1 _wher 1 _where 1 _whil 1 _while 1 _whol 1 _whole 1
    price-fall 0 _win 1 _wors 1 _worse 1 _wort 1 _worth 1 _x 1 _year 1 _yest 1 _yesterd 1
    price-fall 0 breakeven 1 can 1 exchange 1 fixed 1 grown 1 howmuch 1 impact 1 list 1 lose 1
    price-fall 0 metric 1 offline 1 privacy 1 root 1 show 1 where 1
    rewards-form 53 form 39 reward 29 _in 26 _do 20 mine 18 _tao 17 tao 17 _i 16 _or 16 _rewa 16
    rewards-form 0 _the 16 _rewards 14 paid 14 _stak 13 alpha 13 stake 13 _alph 12 _alpha 12 _my 9
    rewards-form 0 _paid 9 _are 8 _on 8 _stake 8 _wher 8 _where 8 _whic 8 _which 8 earn 8 land 8
    rewards-form 0 _get 7 _toke 7 _up 7 _what 7 get 7 show 7 subnet 7 _does 6 _me 6 or 6 where 6
    rewards-form 0 which 6 _coin 5 _payo 5 _root 5 _see 5 _show 5 _some 5 _subn 5 _subnet 5
    rewards-form 0 _they 5 _wall 5 _wallet 5 root 5 _en 4 _of 4 _pay 4 _payouts 4 _to 4 _token 4
    rewards-form 0 wallet 4 what 4 #subnet 3 _am 3 _as 3 _be 3 _else 3 _go 3 _is 3 _it 3 _land 3
    rewards-form 0 _las 3 _rece 3 _receive 3 _reco 3 _recompe 3 _somethi 3 _tokens 3 _top 3 free 3
    rewards-form 0 _a 2 _adde 2 _added 2 _addr 2 _address 2 _ausg 2 _ausgeza 2 _bala 2 _balance 2
    rewards-form 0 _can 2 _die 2 _divi 2 _dividen 2 _earn 2 _for 2 _got 2 _lleg 2 _llegan 2
    rewards-form 0 _mone 2 _moneda 2 _o 2 _oder 2 _out 2 _paga 2 _pagan 2 _que 2 _reward 2 _sn 2
    rewards-form 0 _staked 2 _stakers 2 _that 2 _them 2 _welc 2 _welcher 2 _werd 2 _werden 2
    rewards-form 0 _will 2 coins 2 #currency 1 _acco 1 _account 1 _actu 1 _actuall 1 _and 1
    rewards-form 0 _anyw 1 _anywher 1 _arri 1 _arrive 1 _auf 1 _beco 1 _become 1 _been 1 _belo 1
    rewards-form 0 _belohnu 1 _bigg 1 _bigger 1 _but 1 _by 1 _came 1 _cant 1 _coins 1 _cold 1
    rewards-form 0 _coldkey 1 _come 1 _curr 1 _currenc 1 _doll 1 _dollars 1 _dond 1 _donde 1
    rewards-form 0 _earned 1 _earning 1 _end 1 _exac 1 _exactly 1 _figu 1 _figure 1 _geza 1
    rewards-form 0 _gezahlt 1 _have 1 _hotk 1 _hotkey 1 _how 1 _itse 1 _itself 1 _ive 1 _just 1
    rewards-form 0 _komm 1 _kommen 1 _lands 1 _last 1 _look 1 _made 1 _mein 1 _mine 1 _more 1
    rewards-form 0 _munz 1 _munze 1 _no 1 _ok 1 _one 1 _othe 1 _other 1 _own 1 _payout 1 _pays 1
    rewards-form 0 _put 1 _reci 1 _recieve 1 _righ 1 _right 1 _sent 1 _shou 1 _should 1 _simp 1
    rewards-form 0 _somewhe 1 _son 1 _staking 1 _thei 1 _their 1 _themsel 1 _thes 1 _these 1
    rewards-form 0 _thin 1 _thing 1 _tran 1 _transfe 1 _week 1 _when 1 _wird 1 _you 1 _zum 1
    rewards-form 0 best 1 buy 1 coldkey 1 compound 1 data 1 emission 1 holdings 1 hotkey 1 how 1
    rewards-form 0 mining 1 more 1 move 1 need 1 not 1 nothing 1 own 1 past 1 paymore 1 rise 1
    rewards-form 0 sort 1 whatif 1 when 1
    rewards-when 66 reward 36 howoften 32 paid 26 when 19 nothing 16 _rewa 15 _how 14 _is 14
    rewards-when 0 _the 14 mine 14 whatif 13 #time 12 first 12 howlong 12 stake 12 _do 11
    rewards-when 0 _rewards 11 _i 10 _stak 10 _when 10 _firs 9 _first 9 _payo 9 land 9 _paid 8
    rewards-when 0 _what 8 _and 7 _come 6 _cuan 6 _day 6 _payout 6 earn 6 get 6 _bloc 5 _ever 5
    rewards-when 0 _every 5 _get 5 _in 5 _it 5 _many 5 _my 5 _some 5 _somethi 5 free 5 _a 4
    rewards-when 0 _afte 4 _after 4 _are 4 _cuando 4 _does 4 _lleg 4 _of 4 _ofte 4 _often 4
    rewards-when 0 _reward 4 _see 4 _staked 4 _stil 4 _still 4 _wann 4 _blocks 3 _cada 3 _cuanto 3
    rewards-when 0 _dail 3 _daily 3 _days 3 _ich 3 _no 3 _noth 3 _nothing 3 _oft 3 _or 3 _pago 3
    rewards-when 0 _payouts 3 _staking 3 _wie 3 _yest 3 _yesterd 3 define 3 show 3 why 3 _arri 2
    rewards-when 0 _arrive 2 _at 2 _ausg 2 _ausz 2 _auszahl 2 _bala 2 _balance 2 _been 2 _befo 2
    rewards-when 0 _before 2 _block 2 _comi 2 _coming 2 _cred 2 _credite 2 _die 2 _earn 2
    rewards-when 0 _earning 2 _el 2 _epoc 2 _epoch 2 _ertr 2 _ertrag 2 _hour 2 _hours 2 _inco 2
    rewards-when 0 _income 2 _inte 2 _interva 2 _kein 2 _las 2 _llega 2 _long 2 _norm 2 _normal 2
    rewards-when 0 _paga 2 _pagan 2 _prim 2 _primer 2 _reco 2 _recompe 2 _same 2 _sche 2
    rewards-when 0 _schedul 2 _sehe 2 _show 2 _soon 2 _stake 2 _stop 2 _stopped 2 _temp 2 _tempo 2
    rewards-when 0 _that 2 _time 2 _und 2 _up 2 _week 2 _whats 2 _why 2 _wird 2 _y 2 _zero 2
    rewards-when 0 coins 2 holdings 2 leave 2 minimum 2 not 2 start 2 _ab 1 _abst 1 _an 1 _anyt 1
    rewards-when 0 _anythin 1 _ausgeza 1 _back 1 _begi 1 _begin 1 _beko 1 _bekomme 1 _belo 1
    rewards-when 0 _belohnu 1 _betw 1 _between 1 _brok 1 _broken 1 _came 1 _coin 1 _coins 1
    rewards-when 0 _dele 1 _delegat 1 _dist 1 _distrib 1 _divi 1 _dividen 1 _duri 1 _during 1
    rewards-when 0 _each 1 _eine 1 _einer 1 _empi 1 _erst 1 _es 1 _etwa 1 _etwas 1 _exac 1
    rewards-when 0 _exactly 1 _far 1 _for 1 _gest 1 _geza 1 _gezahlt 1 _gibt 1 _habe 1 _happ 1
    rewards-when 0 _happen 1 _has 1 _have 1 _havent 1 _hice 1 _ive 1 _komm 1 _kommen 1 _llegan 1
    rewards-when 0 _llegar 1 _los 1 _matt 1 _matter 1 _me 1 _minu 1 _minutes 1 _mone 1 _money 1
    rewards-when 0 _move 1 _moved 1 _nada 1 _next 1 _noch 1 _numb 1 _number 1 _on 1 _out 1 _per 1
    rewards-when 0 _reci 1 _recieve 1 _regu 1 _se 1 _seit 1 _shou 1 _should 1 _shows 1 _sinc 1
    rewards-when 0 _since 1 _so 1 _stakers 1 _tage 1 _ther 1 _theres 1 _they 1 _tiem 1 _tiempo 1
    rewards-when 0 _till 1 _toda 1 _too 1 _veo 1 _vor 1 _waru 1 _warum 1 _welc 1 _welchem 1
    rewards-when 0 _werd 1 _werden 1 _will 1 _woch 1 _woche 1 _wron 1 _wrong 1 _yet 1 again 1
    rewards-when 0 can 1 greeting 1 how 1 or 1 privacy 1 quote 1 should 1
    root-decline 51 root 48 _root 47 declining 39 why 22 rate 14 _why 12 fall 12 reward 12 _is 11
    root-decline 0 _the 10 earn 10 mine 10 _less 9 _will 9 #time 8 _it 8 past 7 _keep 6 _on 6
    root-decline 0 _pay 6 _to 6 _what 6 _yiel 6 _yield 6 _a 5 _and 5 _do 5 _i 5 _now 5 _rewa 5
    root-decline 0 _shri 5 _sink 5 _year 5 paid 5 what 5 _does 4 _go 4 _goin 4 _going 4 _mont 4
    root-decline 0 _month 4 _more 4 _my 4 _rewards 4 _shrinki 4 _stak 4 _than 4 _zero 4 less 4
    root-decline 0 stake 4 which 4 _apy 3 _auf 3 _come 3 _divi 3 _dividen 3 _down 3 _drop 3
    root-decline 0 _droppin 3 _ever 3 _every 3 _get 3 _how 3 _in 3 _meno 3 _menos 3 _por 3 _que 3
    root-decline 0 _used 3 define 3 #change 2 _ago 2 _apr 2 _are 2 _cada 2 _day 2 _each 2 _earn 2
    root-decline 0 _fall 2 _give 2 _gives 2 _half 2 _imme 2 _immer 2 _inco 2 _income 2 _keeps 2
    root-decline 0 _last 2 _long 2 _longer 2 _lowe 2 _lower 2 _make 2 _makes 2 _me 2 _norm 2
    root-decline 0 _normal 2 _over 2 _reas 2 _reason 2 _rind 2 _rinde 2 _sinking 2 _sinkt 2
    root-decline 0 _stake 2 _staking 2 _that 2 _time 2 _vez 2 _waru 2 _warum 2 _way 2 _week 2
    root-decline 0 _weni 2 _weniger 2 _whats 2 all 2 fixed 2 more 2 now 2 source 2 subnet 2
    root-decline 0 #amount 1 #rate 1 #share 1 _als 1 _ante 1 _antes 1 _away 1 _baja 1 _be 1
    root-decline 0 _behi 1 _behind 1 _beko 1 _bekomme 1 _bit 1 _blee 1 _bleedin 1 _brin 1
    root-decline 0 _bringt 1 _das 1 _der 1 _die 1 _earned 1 _en 1 _end 1 _ertr 1 _ertrag 1 _even 1
    root-decline 0 _expl 1 _explain 1 _falling 1 _fixe 1 _fixed 1 _for 1 _from 1 _fruh 1 _fruher 1
    root-decline 0 _furt 1 _further 1 _gano 1 _gave 1 _happ 1 _happene 1 _hit 1 _ich 1 _its 1
    root-decline 0 _lieg 1 _liegt 1 _lo 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1 _of 1
    root-decline 0 _one 1 _or 1 _paga 1 _paid 1 _payi 1 _paying 1 _payo 1 _payout 1 _pays 1
    root-decline 0 _peop 1 _people 1 _perc 1 _percent 1 _rate 1 _rend 1 _rendite 1 _retu 1
    root-decline 0 _returns 1 _reward 1 _roots 1 _same 1 _shrink 1 _smal 1 _spri 1 _spring 1
    root-decline 0 _stakers 1 _stay 1 _stop 1 _subn 1 _subnet 1 _they 1 _this 1 _true 1 _wait 1
    root-decline 0 _was 1 _weit 1 _weiter 1 _when 1 _wies 1 _wieso 1 _wora 1 _woran 1 free 1 get 1
    root-decline 0 one 1 or 1 paymore 1 portion 1 same 1 some 1 true 1 whatif 1 when 1
    guaranteed 57 guarantee 48 rate 33 _the 24 reward 18 earn 17 _is 14 _i 11 can 11 _can 10
    guaranteed 0 mine 10 _a 9 _on 8 _prom 8 _promise 8 fixed 8 _retu 7 _yiel 7 _yield 7 _inco 6
    guaranteed 0 _income 6 _rend 6 quote 6 _die 5 _do 5 _perc 5 _percent 5 _return 5 _this 5
    guaranteed 0 _are 4 _coun 4 _count 4 _does 4 _fest 4 _fixe 4 _fixed 4 _for 4 _gara 4
    guaranteed 0 _garanti 4 _guar 4 _guarant 4 _ist 4 _rate 4 _rendite 4 _rewa 4 _that 4 _year 4
    guaranteed 0 #time 3 _el 3 _esta 3 _how 3 _ich 3 _in 3 _inte 3 _interes 3 _kann 3 _me 3
    guaranteed 0 _next 3 _plan 3 _rewards 3 _same 3 _sure 3 _they 3 _will 3 minimum 3 #rate 2
    guaranteed 0 _afte 2 _after 2 _any 2 _anyo 2 _anyone 2 _as 2 _aseg 2 _asegura 2 _be 2 _cert 2
    guaranteed 0 _certain 2 _den 2 _earn 2 _earning 2 _enou 2 _enough 2 _ertr 2 _ertrag 2 _get 2
    guaranteed 0 _like 2 _live 2 _mont 2 _month 2 _my 2 _rendimi 2 _returns 2 _savi 2 _savings 2
    guaranteed 0 _so 2 _stak 2 _stake 2 _ston 2 _stone 2 _stop 2 _thes 2 _these 2 _to 2 _what 2
    guaranteed 0 _zins 2 _zuge 2 _zugesag 2 exact 2 get 2 lock 2 or 2 same 2 stake 2 #amount 1
    guaranteed 0 #tao 1 _acco 1 _account 1 _all 1 _an 1 _anyb 1 _anybody 1 _apr 1 _arou 1
    guaranteed 0 _around 1 _at 1 _auch 1 _auf 1 _beko 1 _bekomme 1 _blei 1 _bleibt 1 _bond 1 _by 1
    guaranteed 0 _camb 1 _cambia 1 _chan 1 _change 1 _cut 1 _das 1 _day 1 _de 1 _dem 1 _depe 1
    guaranteed 0 _depo 1 _deposit 1 _der 1 _down 1 _ein 1 _es 1 _esti 1 _estimat 1 _ever 1
    guaranteed 0 _every 1 _figu 1 _figure 1 _go 1 _if 1 _it 1 _its 1 _just 1 _keep 1 _know 1 _la 1
    guaranteed 0 _las 1 _lock 1 _locked 1 _mich 1 _migh 1 _might 1 _mini 1 _minimum 1 _mit 1 _o 1
    guaranteed 0 _oder 1 _once 1 _or 1 _pass 1 _passive 1 _payi 1 _paying 1 _pens 1 _pension 1
    guaranteed 0 _peri 1 _period 1 _pred 1 _predict 1 _proz 1 _prozent 1 _pued 1 _puedo 1 _reco 1
    guaranteed 0 _recompe 1 _reli 1 _reliabl 1 _rely 1 _rent 1 _rentabi 1 _reti 1 _retirem 1
    guaranteed 0 _righ 1 _right 1 _safe 1 _set 1 _show 1 _shown 1 _sind 1 _sink 1 _some 1 _stay 1
    guaranteed 0 _stops 1 _sudd 1 _suddenl 1 _tao 1 _teh 1 _thos 1 _those 1 _time 1 _verl 1
    guaranteed 0 _wher 1 _where 1 _with 1 _years 1 _you 1 _zero 1 _zinssat 1 all 1 cost 1 data 1
    guaranteed 0 declining 1 elsewhere 1 fall 1 goal 1 holdingrule 1 how 1 lend 1 predict 1 safe 1
    guaranteed 0 show 1 some 1 tao 1 what 1 whatif 1 where 1 which 1
    exchange-quote 54 #exchange 45 quote 42 rate 39 #rate 35 true 27 exchange 16 _exch 14
    exchange-quote 0 _exchang 14 _tao 14 tao 14 _is 12 _on 12 can 12 _perc 10 _percent 10 _the 10
    exchange-quote 0 why 10 some 9 _that 8 _can 7 _coin 7 _coinbas 7 _krak 7 _real 7 exact 7
    exchange-quote 0 show 7 _a 6 _an 6 _for 6 _how 6 _kraken 6 _show 6 _than 6 _adve 5 _adverti 5
    exchange-quote 0 _apy 5 _beli 5 _bybi 5 _bybit 5 _to 5 _why 5 how 5 paid 5 #change 4 _be 4
    exchange-quote 0 _bina 4 _binance 4 _das 4 _it 4 _much 4 _offe 4 _prom 4 _promise 4 _realist 4
    exchange-quote 0 _root 4 _shows 4 _up 4 earn 4 mine 4 root 4 _at 3 _believa 3 _bors 3 _borse 3
    exchange-quote 0 _does 3 _high 3 _kann 3 _numb 3 _pays 3 _quot 3 _quotes 3 _rate 3 _some 3
    exchange-quote 0 _stim 3 _true 3 _un 3 connect 3 data 3 more 3 _anun 2 _anuncia 2 _app 2
    exchange-quote 0 _believe 2 _bett 2 _better 2 _bitt 2 _bittens 2 _by 2 _come 2 _disp 2
    exchange-quote 0 _display 2 _el 2 _figu 2 _figure 2 _give 2 _gives 2 _good 2 _higher 2 _i 2
    exchange-quote 0 _list 2 _lists 2 _mexc 2 _mit 2 _my 2 _number 2 _offer 2 _offered 2 _ofre 2
    exchange-quote 0 _ofrece 2 _okx 2 _or 2 _pay 2 _poss 2 _possibl 2 _proz 2 _prozent 2 _says 2
    exchange-quote 0 _so 2 _stimmen 2 _this 2 _too 2 _verd 2 _verdad 2 _what 2 _wirb 2 _wirbt 2
    exchange-quote 0 _you 2 _your 2 bittensor 2 define 2 good 2 paymore 2 program 2 scam 2 take 2
    exchange-quote 0 #time 1 _add 1 _als 1 _auf 1 _behi 1 _behind 1 _bigg 1 _bigger 1 _brok 1
    exchange-quote 0 _chai 1 _chain 1 _cier 1 _clai 1 _claims 1 _corr 1 _correct 1 _de 1 _dice 1
    exchange-quote 0 _die 1 _do 1 _doub 1 _double 1 _earn 1 _eine 1 _einen 1 _es 1 _even 1 _expl 1
    exchange-quote 0 _explain 1 _firs 1 _first 1 _from 1 _hier 1 _if 1 _ist 1 _itse 1 _itself 1
    exchange-quote 0 _kuco 1 _kucoin 1 _legi 1 _legit 1 _like 1 _likes 1 _look 1 _looks 1 _lyin 1
    exchange-quote 0 _lying 1 _mark 1 _mas 1 _mehr 1 _mein 1 _meine 1 _more 1 _next 1 _numbers 1
    exchange-quote 0 _of 1 _off 1 _page 1 _per 1 _por 1 _pued 1 _puede 1 _que 1 _really 1 _said 1
    exchange-quote 0 _saw 1 _seri 1 _serious 1 _shou 1 _should 1 _site 1 _somethi 1 _soun 1
    exchange-quote 0 _sounds 1 _stimmt 1 _tasa 1 _trip 1 _triple 1 _trus 1 _trustwo 1 _una 1
    exchange-quote 0 _user 1 _users 1 _vers 1 _waru 1 _warum 1 _whats 1 _wher 1 _where 1 _who 1
    exchange-quote 0 _wie 1 _woul 1 _would 1 _writ 1 _write 1 _year 1 _yiel 1 _yield 1 _yours 1
    exchange-quote 0 _zahl 1 _zahlen 1 _zeig 1 _zins 1 _zinssat 1 buy 1 choose 1 claim 1 fall 1
    exchange-quote 0 first 1 holdingrule 1 large 1 list 1 one 1 rise 1 safe 1 should 1 source 1
    exchange-quote 0 whatif 1 where 1 who 1
    where-from 56 source 50 reward 24 _the 23 _rewa 14 earn 14 _is 13 _rewards 12 _who 11 _what 10
    where-from 0 rate 10 _me 9 _mone 9 _money 9 paid 9 _for 8 mine 8 stake 8 _from 7 _pay 7
    where-from 0 _stak 7 _does 6 _that 6 _wher 6 _are 5 _do 5 _my 5 _of 5 _or 5 _prin 5 _so 5
    where-from 0 _where 5 _yiel 5 _yield 5 coins 5 _beza 4 _i 4 _it 4 _othe 4 _other 4 _printed 4
    where-from 0 _sale 4 _staking 4 _thes 4 _these 4 _they 4 _to 4 get 4 what 4 who 4 _all 3
    where-from 0 _bezahlt 3 _can 3 _come 3 _de 3 _dond 3 _donde 3 _earn 3 _how 3 _inco 3 _income 3
    where-from 0 _inte 3 _interes 3 _out 3 _paga 3 _payi 3 _paying 3 _rece 3 _receive 3 _sour 3
    where-from 0 _source 3 _stakers 3 _this 3 _wer 3 _whats 3 all 3 define 3 _a 2 _actu 2 _affo 2
    where-from 0 _afford 2 _and 2 _away 2 _bill 2 _catc 2 _catch 2 _coin 2 _coins 2 _das 2 _die 2
    where-from 0 _dine 2 _dinero 2 _earned 2 _econ 2 _economi 2 _el 2 _foot 2 _free 2 _fund 2
    where-from 0 _funds 2 _gain 2 _give 2 _gives 2 _in 2 _komm 2 _kommt 2 _must 2 _newl 2 _newly 2
    where-from 0 _nobo 2 _nobody 2 _noth 2 _nothing 2 _on 2 _pagan 2 _pays 2 _peop 2 _people 2
    where-from 0 _pot 2 _que 2 _reward 2 _some 2 _somebod 2 _subn 2 _used 2 _whic 2 _which 2
    where-from 0 _why 2 _wohe 2 _woher 2 fresh 2 or 2 quote 2 safe 2 subnet 2 which 2 #subnet 1
    where-from 0 _actual 1 _actuall 1 _alle 1 _alles 1 _aus 1 _back 1 _backs 1 _be 1 _bein 1
    where-from 0 _being 1 _beko 1 _bekomme 1 _belo 1 _belohnu 1 _bitt 1 _bittens 1 _busi 1
    where-from 0 _busines 1 _comi 1 _coming 1 _comp 1 _compani 1 _cust 1 _depo 1 _deposit 1 _der 1
    where-from 0 _divi 1 _dividen 1 _doin 1 _doing 1 _earns 1 _eart 1 _earth 1 _eige 1 _eigentl 1
    where-from 0 _ertr 1 _ertrag 1 _fees 1 _furs 1 _gains 1 _geld 1 _gene 1 _generat 1 _get 1
    where-from 0 _hace 1 _hacer 1 _hand 1 _hands 1 _ich 1 _infl 1 _inflati 1 _inve 1 _irge 1
    where-from 0 _irgendw 1 _its 1 _just 1 _la 1 _las 1 _like 1 _los 1 _lose 1 _mein 1 _meine 1
    where-from 0 _mint 1 _minted 1 _much 1 _muss 1 _nada 1 _netw 1 _network 1 _new 1 _nich 1 _no 1
    where-from 0 _orig 1 _origina 1 _paid 1 _payo 1 _payouts 1 _ponz 1 _ponzi 1 _por 1 _quie 1
    where-from 0 _quien 1 _reac 1 _reach 1 _real 1 _reco 1 _recompe 1 _rend 1 _rendite 1 _rent 1
    where-from 0 _rentabi 1 _retu 1 _return 1 _reve 1 _say 1 _side 1 _soun 1 _sounds 1 _spea 1
    where-from 0 _subnet 1 _subnets 1 _take 1 _tao 1 _thei 1 _their 1 _user 1 _users 1 _welc 1
    where-from 0 _welchem 1 _werd 1 _werden 1 _wheres 1 _whos 1 _whose 1 _wies 1 _wieso 1 _with 1
    where-from 0 bittensor 1 can 1 cost 1 declining 1 form 1 free 1 how 1 inflation 1 leave 1
    where-from 0 need 1 not 1 nothing 1 scam 1 sell 1 tao 1 whatif 1 where 1 why 1
    history 60 past 59 _the 19 rate 19 subnet 17 _in 16 _root 16 root 16 #subnet 15 _did 15 _of 15
    history 0 _last 13 _what 13 earn 13 what 13 _how 11 _mont 11 which 11 _past 10 _year 9
    history 0 _months 8 _sn 8 _subn 8 _yiel 8 _stak 7 _subnet 7 stake 7 _perf 6 _perform 6 _show 6
    history 0 _yields 6 _pay 5 _pric 5 _retu 5 _returns 5 _sinc 5 _since 5 _staked 5 _was 5
    history 0 #time 4 _have 4 _letz 4 _letzten 4 _over 4 howmuch 4 show 4 #amount 3 _a 3 _deve 3
    history 0 _develop 3 _el 3 _had 3 _has 3 _hat 3 _hist 3 _i 3 _month 3 _much 3 _pasa 3
    history 0 _pasado 3 _plea 3 _please 3 _price 3 _rend 3 _spri 3 _spring 3 _tao 3 _to 3 _were 3
    history 0 _wie 3 _woul 3 _would 3 alpha 3 price 3 tao 3 #tao 2 _ago 2 _alph 2 _alpha 2 _ano 2
    history 0 _back 2 _char 2 _chart 2 _cuan 2 _cuanto 2 _den 2 _die 2 _done 2 _earn 2 _gebr 2
    history 0 _gebrach 2 _happ 2 _happene 2 _history 2 _im 2 _it 2 _jahr 2 _janu 2 _january 2
    history 0 _made 2 _me 2 _mona 2 _monaten 2 _move 2 _prev 2 _previou 2 _prices 2 _quar 2
    history 0 _quarter 2 _rendite 2 _rewa 2 _this 2 _who 2 _yield 2 connect 2 how 2 list 2 move 2
    history 0 reward 2 who 2 #share 1 _actu 1 _actuall 1 _ahea 1 _ahead 1 _anyo 1 _anyone 1 _apr 1
    history 0 _apy 1 _aver 1 _average 1 _befo 1 _before 1 _bett 1 _better 1 _by 1 _come 1 _como 1
    history 0 _date 1 _day 1 _do 1 _duri 1 _during 1 _earned 1 _far 1 _for 1 _fruh 1 _fruher 1
    history 0 _gain 1 _get 1 _high 1 _higher 1 _if 1 _kurs 1 _la 1 _laun 1 _launch 1 _le 1 _like 1
    history 0 _make 1 _marc 1 _march 1 _mes 1 _mone 1 _money 1 _more 1 _moved 1 _out 1 _pago 1
    history 0 _peop 1 _people 1 _rate 1 _reco 1 _record 1 _rendimi 1 _reward 1 _rewards 1 _rind 1
    history 0 _rinde 1 _sich 1 _so 1 _stakers 1 _staking 1 _subnets 1 _subr 1 _subred 1 _summ 1
    history 0 _summer 1 _term 1 _terms 1 _toda 1 _today 1 _toke 1 _tokens 1 _trac 1 _track 1
    history 0 _von 1 _well 1 choose 1 coins 1 dtao 1 get 1 keepswap 1 metric 1 now 1 paid 1
    history 0 paymore 1 volatile 1
    """
}
