/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 128 #amount 120 tao 108 #tao 107 _tao 107 #time 98 earn 93 what 42 _what 41 mine 39
    earn 0 _in 33 howmuch 32 which 31 _i 29 _how 27 #subnet 26 _do 23 _mont 23 _much 23 _year 22
    earn 0 stake 21 subnet 21 _on 20 _earn 19 _root 19 root 19 whatif 19 _a 18 reward 18 _for 16
    earn 0 _me 15 _stak 15 _my 14 #alpha 12 _brin 12 _month 12 _of 12 _woul 12 _would 12 alpha 12
    earn 0 _en 10 _if 10 _the 10 _alph 9 _alpha 9 _subn 9 _subnet 9 _was 9 _week 9 _bring 8
    earn 0 _cuan 8 _cuanto 8 _days 8 _does 8 _ich 8 _sn 8 rate 8 _afte 7 _after 7 _jahr 7
    earn 0 _months 7 _per 7 _staked 7 can 7 cost 7 _come 6 _from 6 _it 6 _rewa 6 _stake 6 exact 6
    earn 0 _and 5 _ano 5 _each 5 _inco 5 _income 5 _make 5 _out 5 _over 5 _whats 5 _with 5
    earn 0 _years 5 coins 5 own 5 paid 5 #rate 4 _by 4 _comes 4 _give 4 _have 4 _im 4 _many 4
    earn 0 _mona 4 _monthly 4 _payo 4 _payout 4 _pro 4 _que 4 _rewards 4 _take 4 _un 4 _viel 4
    earn 0 _wie 4 _yiel 4 _yield 4 some 4 #exchange 3 _al 3 _be 3 _bringen 3 _calc 3 _can 3
    earn 0 _chut 3 _chutes 3 _con 3 _coul 3 _could 3 _ever 3 _every 3 _expe 3 _fur 3 _gana 3
    earn 0 _get 3 _got 3 _habe 3 _half 3 _home 3 _ive 3 _komm 3 _kommt 3 _la 3 _mes 3 _next 3
    earn 0 _off 3 _prof 3 _profit 3 _put 3 _so 3 _that 3 _they 3 _up 3 _weekly 3 _will 3 _wort 3
    earn 0 _worth 3 _α 3 define 3 elsewhere 3 get 3 leave 3 #currency 2 _alon 2 _alone 2 _am 2
    earn 0 _an 2 _arou 2 _around 2 _auf 2 _bei 2 _calcula 2 _chri 2 _christm 2 _coin 2 _da 2
    earn 0 _dail 2 _daily 2 _dari 2 _darian 2 _de 2 _deja 2 _dejan 2 _drop 2 _ein 2 _eine 2
    earn 0 _euro 2 _euros 2 _expecte 2 _gain 2 _gananci 2 _gives 2 _into 2 _is 2 _june 2 _leav 2
    earn 0 _leave 2 _lock 2 _lyin 2 _lying 2 _mese 2 _meses 2 _mir 2 _mit 2 _monat 2 _mone 2
    earn 0 _money 2 _nach 2 _netu 2 _netuid 2 _one 2 _plea 2 _please 2 _pock 2 _pocket 2 _raus 2
    earn 0 _reti 2 _retu 2 _return 2 _reward 2 _saco 2 _si 2 _sitt 2 _sitting 2 _staking 2 _subr 2
    earn 0 _subred 2 _supp 2 _suppose 2 _tag 2 _teng 2 _tengo 2 _to 2 _toda 2 _today 2 _unti 2
    earn 0 _until 2 _verd 2 _verdien 2 _wenn 2 _wiev 2 _wieviel 2 _woch 2 _woche 2 _yearly 2 _yr 2
    earn 0 all 2 asks 2 howoften 2 lock 2 now 2 one 2 split 2 take 2 #money 1 _ab 1 _abou 1
    earn 0 _about 1 _add 1 _amou 1 _amount 1 _annu 1 _annual 1 _are 1 _assu 1 _assume 1 _aus 1
    earn 0 _back 1 _bala 1 _balance 1 _betr 1 _betw 1 _between 1 _bitt 1 _bittens 1 _bloc 1
    earn 0 _block 1 _boug 1 _bought 1 _bringt 1 _buy 1 _cada 1 _cant 1 _cantida 1 _clai 1 _claim 1
    earn 0 _coinbas 1 _coins 1 _coll 1 _collect 1 _comp 1 _compute 1 _cove 1 _cover 1 _dann 1
    earn 0 _day 1 _dele 1 _delegat 1 _dia 1 _die 1 _doin 1 _doing 1 _drip 1 _earned 1 _earning 1
    earn 0 _earns 1 _einem 1 _eins 1 _end 1 _entr 1 _ertr 1 _ertrag 1 _esti 1 _estimat 1 _exch 1
    earn 0 _exchang 1 _expect 1 _extr 1 _frag 1 _frau 1 _gano 1 _grow 1 _has 1 _hold 1 _hwo 1
    earn 0 _id 1 _inhe 1 _inherit 1 _inte 1 _interes 1 _kind 1 _know 1 _krak 1 _kraken 1 _krie 1
    earn 0 _kriege 1 _land 1 _lands 1 _lieg 1 _liegen 1 _like 1 _live 1 _marc 1 _march 1 _medi 1
    earn 0 _mein 1 _meine 1 _meto 1 _monaten 1 _more 1 _noth 1 _nothing 1 _numb 1 _numbers 1 _or 1
    earn 0 _own 1 _paid 1 _para 1 _pass 1 _passive 1 _pays 1 _pens 1 _pension 1 _pong 1 _pongo 1
    earn 0 _por 1 _proj 1 _project 1 _quar 1 _quarter 1 _real 1 _realist 1 _reci 1 _recieve 1
    earn 0 _rein 1 _reinves 1 _resu 1 _result 1 _retirem 1 _rich 1 _rind 1 _rinde 1 _savi 1
    earn 0 _savings 1 _say 1 _shal 1 _shall 1 _sit 1 _sold 1 _spri 1 _stay 1 _stays 1 _stec 1
    earn 0 _summ 1 _summer 1 _tell 1 _tend 1 _tendre 1 _then 1 _thro 1 _throw 1 _tiem 1 _tiempo 1
    earn 0 _till 1 _time 1 _tomo 1 _tomorro 1 _top 1 _tota 1 _total 1 _turn 1 _turned 1 _uber 1
    earn 0 _ubri 1 _ubrig 1 _una 1 _us 1 _wall 1 _wallet 1 _want 1 _wants 1 _when 1 _wife 1
    earn 0 _work 1 _you 1 _zeit 1 _zusa 1 _zusamme 1 _τ 1 become 1 best 1 bittensor 1 buy 1
    earn 0 claim 1 compound 1 data 1 exchange 1 expire 1 fall 1 free 1 guarantee 1 halving 1
    earn 0 holdingrule 1 how 1 large 1 list 1 more 1 not 1 nothing 1 offline 1 or 1 predict 1
    earn 0 price 1 sell 1 should 1 source 1 units 1 validator 1 wallet 1 when 1 worthit 1
    needed 23 goal 23 #amount 21 #time 21 _tao 20 tao 20 #tao 17 _how 14 _to 13 stake 13 _stak 11
    needed 0 _a 10 _i 10 _much 9 howmuch 9 _stake 7 _do 6 _earn 6 _mont 6 _month 6 earn 5 mine 5
    needed 0 _must 4 _year 4 #currency 3 #money 3 _amou 3 _amount 3 _doll 3 _dollars 3 _for 3
    needed 0 _have 3 _make 3 _many 3 _need 3 _of 3 _per 3 need 3 #share 2 _al 2 _be 2 _big 2
    needed 0 _cuan 2 _cuanto 2 _dail 2 _daily 2 _day 2 _get 2 _half 2 _ich 2 _is 2 _it 2 _mes 2
    needed 0 _muss 2 _my 2 _nece 2 _necesit 2 _para 2 _staken 2 _that 2 _viel 2 _want 2 _week 2
    needed 0 _what 2 _wie 2 _woul 2 _would 2 minimum 2 _an 1 _annu 1 _annuall 1 _capi 1 _capital 1
    needed 0 _coin 1 _coins 1 _dele 1 _delegat 1 _ever 1 _every 1 _from 1 _fur 1 _gana 1 _give 1
    needed 0 _gives 1 _id 1 _if 1 _im 1 _in 1 _inco 1 _income 1 _like 1 _live 1 _me 1 _mona 1
    needed 0 _monat 1 _on 1 _out 1 _pro 1 _put 1 _rece 1 _receive 1 _requ 1 _require 1 _root 1
    needed 0 _saca 1 _sacar 1 _size 1 _so 1 _staked 1 _staking 1 _tag 1 _take 1 _um 1 _verd 1
    needed 0 _verdien 1 _weekly 1 _whic 1 _which 1 _yearly 1 _zu 1 all 1 countof 1 inflation 1
    needed 0 own 1 reward 1 root 1 split 1 validator 1 whatif 1 which 1
    until-grown 25 grown 20 _tao 18 tao 18 #amount 14 #tao 14 _how 14 howlong 13 mine 10 #two 9
    until-grown 0 _long 8 _unti 8 _until 8 stake 8 _doub 7 #change 6 _my 5 _stak 5 _to 5 _when 5
    until-grown 0 whatif 5 #subnet 4 _double 4 _have 4 _i 4 _many 4 _stake 4 _earn 3 _in 3 _time 3
    until-grown 0 _will 3 _year 3 _years 3 earn 3 _beco 2 _become 2 _cuan 2 _does 2 _doubled 2
    until-grown 0 _into 2 _mein 2 _much 2 _put 2 _sich 2 _turn 2 _verd 2 _verdopp 2 _wann 2
    until-grown 0 howmuch 2 when 2 _a 1 _afte 1 _after 1 _amou 1 _amount 1 _an 1 _are 1 _as 1
    until-grown 0 _befo 1 _before 1 _big 1 _by 1 _coin 1 _coins 1 _cuando 1 _cuanto 1 _daue 1
    until-grown 0 _dauert 1 _days 1 _do 1 _doubles 1 _earned 1 _en 1 _es 1 _for 1 _from 1 _go 1
    until-grown 0 _grow 1 _habe 1 _has 1 _ich 1 _if 1 _is 1 _it 1 _itse 1 _itself 1 _lang 1
    until-grown 0 _lange 1 _meine 1 _mis 1 _mont 1 _months 1 _on 1 _own 1 _pong 1 _pongo 1 _posi 1
    until-grown 0 _positio 1 _requ 1 _require 1 _root 1 _se 1 _si 1 _staking 1 _take 1 _tend 1
    until-grown 0 _tendre 1 _tiem 1 _tiempo 1 _times 1 _wenn 1 _what 1 _wie 1 _with 1 _woul 1
    until-grown 0 _would 1 can 1 goal 1 own 1 root 1 scam 1 what 1 which 1
    earn-compare 70 paymore 51 root 48 _root 47 #exchange 32 subnet 28 or 26 _subn 18 which 18
    earn-compare 0 _more 16 _or 16 _subnet 16 _tao 16 _the 16 mine 16 tao 16 #amount 13 #tao 13
    earn-compare 0 exchange 13 #subnet 12 earn 12 more 12 _is 11 what 11 _whic 10 _which 10
    earn-compare 0 compare 10 _exch 9 _exchang 9 _for 9 _mehr 9 _do 8 _i 8 _on 8 _stak 8 _what 8
    earn-compare 0 stake 8 _krak 7 _kraken 7 _mas 7 _o 7 _a 6 _alph 6 _alpha 6 _bina 6 _binance 6
    earn-compare 0 _brin 6 _it 6 _me 6 _most 6 _of 6 _que 6 _subr 6 _subred 6 _than 6 _to 6
    earn-compare 0 _yiel 6 alpha 6 #time 5 _coin 5 _earn 5 _high 5 _ich 5 _in 5 _my 5 _oder 5
    earn-compare 0 _with 5 _woul 5 _would 5 _yield 5 best 5 where 5 _als 4 _bett 4 _better 4
    earn-compare 0 _bors 4 _borse 4 _by 4 _coinbas 4 _comp 4 _give 4 _leav 4 _opti 4 _pays 4
    earn-compare 0 _retu 4 _staking 4 _una 4 _wher 4 _where 4 define 4 difference 4 one 4 rate 4
    earn-compare 0 _an 3 _at 3 _bringt 3 _chut 3 _chutes 3 _compare 3 _does 3 _ein 3 _en 3 _from 3
    earn-compare 0 _gives 3 _higher 3 _inco 3 _income 3 _make 3 _one 3 _options 3 _over 3
    earn-compare 0 _return 3 _rind 3 _rinde 3 _selb 3 _sn 3 _up 3 _was 3 _year 3 paid 3 reward 3
    earn-compare 0 should 3 whatif 3 _agai 2 _against 2 _all 2 _am 2 _and 2 _auf 2 _beat 2 _beko 2
    earn-compare 0 _best 2 _bring 2 _chai 2 _chain 2 _con 2 _die 2 _earner 2 _eine 2 _ends 2
    earn-compare 0 _hace 2 _hacerlo 2 _highest 2 _how 2 _if 2 _la 2 _leaves 2 _lohn 2 _lohnt 2
    earn-compare 0 _lucr 2 _lucrati 2 _mein 2 _mit 2 _mone 2 _money 2 _pay 2 _pls 2 _prof 2
    earn-compare 0 _profita 2 _rank 2 _rend 2 _righ 2 _right 2 _selber 2 _self 2 _sich 2 _staken 2
    earn-compare 0 _subnets 2 _verd 2 _verdien 2 _vs 2 _ways 2 _whats 2 _who 2 _wo 2 _yo 2
    earn-compare 0 choose 2 coins 2 dereg 2 diversify 2 get 2 not 2 same 2 sort 2 source 2
    earn-compare 0 #change 1 #rate 1 #several 1 #two 1 _abov 1 _above 1 _afte 1 _after 1 _ange 1
    earn-compare 0 _aske 1 _asked 1 _bank 1 _be 1 _bei 1 _bekomme 1 _bekommt 1 _beste 1 _bigg 1
    earn-compare 0 _biggest 1 _bitt 1 _bitte 1 _brot 1 _brother 1 _bybi 1 _bybit 1 _cant 1 _choo 1
    earn-compare 0 _coins 1 _conv 1 _convien 1 _cost 1 _costs 1 _cust 1 _da 1 _das 1 _days 1
    earn-compare 0 _deci 1 _decide 1 _deja 1 _dejarlo 1 _der 1 _dine 1 _dinero 1 _doin 1 _doing 1
    earn-compare 0 _dond 1 _donde 1 _doub 1 _double 1 _each 1 _einem 1 _el 1 _end 1 _expe 1
    earn-compare 0 _expect 1 _flex 1 _flexibl 1 _fur 1 _gano 1 _gege 1 _gegen 1 _gehe 1 _get 1
    earn-compare 0 _gett 1 _getting 1 _givi 1 _giving 1 _goin 1 _going 1 _half 1 _he 1 _hold 1
    earn-compare 0 _holders 1 _inst 1 _instead 1 _jahr 1 _just 1 _keep 1 _krie 1 _kriege 1 _kuco 1
    earn-compare 0 _kucoin 1 _leave 1 _leaving 1 _less 1 _like 1 _mal 1 _mana 1 _manager 1
    earn-compare 0 _meine 1 _mejo 1 _mejor 1 _mism 1 _mismo 1 _much 1 _netu 1 _netuid 1 _next 1
    earn-compare 0 _noth 1 _nothing 1 _nova 1 _now 1 _othe 1 _other 1 _out 1 _own 1 _paga 1
    earn-compare 0 _para 1 _payi 1 _paying 1 _por 1 _put 1 _raus 1 _rendimi 1 _rendite 1
    earn-compare 0 _returns 1 _says 1 _selbst 1 _shou 1 _should 1 _side 1 _sitt 1 _sitting 1
    earn-compare 0 _smar 1 _smarter 1 _staked 1 _stakers 1 _stim 1 _stimmt 1 _tabl 1 _table 1
    earn-compare 0 _tell 1 _that 1 _thes 1 _these 1 _they 1 _thin 1 _thing 1 _un 1 _vers 1
    earn-compare 0 _versus 1 _wenn 1 _yields 1 asks 1 cost 1 custody 1 goodtime 1 holdingrule 1
    earn-compare 0 how 1 keep 1 leave 1 list 1 lock 1 metric 1 move 1 nothing 1 now 1 predict 1
    earn-compare 0 quote 1 rise 1 scam 1 some 1 true 1 wallet 1 who 1 worthit 1
    earn-rate 64 rate 58 now 40 _the 19 root 16 _root 15 _perc 14 _percent 14 subnet 13 #subnet 12
    earn-rate 0 #time 12 _what 12 _how 11 _yiel 10 _yield 10 stake 10 _on 9 earn 9 what 9 _stak 8
    earn-rate 0 which 8 _is 7 _whats 7 define 7 _annu 6 _for 6 _now 6 _rate 6 _wie 6 get 6 _curr 5
    earn-rate 0 _current 5 _inte 5 _interes 5 _many 5 _of 5 _sn 5 _tao 5 _year 5 how 5 tao 5
    earn-rate 0 _ahor 4 _ahora 4 _annual 4 _apr 4 _apy 4 _at 4 _de 4 _do 4 _does 4 _es 4 _hoch 4
    earn-rate 0 _la 4 _me 4 _que 4 _righ 4 _right 4 _stakers 4 _toda 4 paid 4 reward 4 #rate 3
    earn-rate 0 _aktu 3 _aktuell 3 _cual 3 _da 3 _days 3 _gera 3 _gerade 3 _get 3 _hoy 3 _ist 3
    earn-rate 0 _it 3 _mome 3 _much 3 _netu 3 _netuid 3 _pay 3 _per 3 _pls 3 _porc 3 _porcent 3
    earn-rate 0 _pres 3 _present 3 _proz 3 _prozent 3 _retu 3 _staking 3 _subn 3 _subnet 3 _tell 3
    earn-rate 0 _thes 3 _these 3 _today 3 _zins 3 howmuch 3 mine 3 portion 3 _a 2 _actu 2
    earn-rate 0 _actual 2 _anua 2 _anual 2 _are 2 _arou 2 _around 2 _as 2 _bitt 2 _dele 2
    earn-rate 0 _delegat 2 _der 2 _el 2 _gibt 2 _give 2 _goin 2 _going 2 _high 2 _mism 2 _mismo 2
    earn-rate 0 _moment 2 _rend 2 _return 2 _stil 2 _still 2 _subr 2 _subred 2 _tasa 2 _viel 2
    earn-rate 0 _zinssat 2 same 2 #exchange 1 _abov 1 _above 1 _annuall 1 _atm 1 _auf 1 _bitte 1
    earn-rate 0 _bittens 1 _brin 1 _bringt 1 _chan 1 _changed 1 _chut 1 _chutes 1 _cuan 1
    earn-rate 0 _cuanto 1 _dan 1 _die 1 _exch 1 _exchang 1 _furs 1 _gett 1 _getting 1 _gibts 1
    earn-rate 0 _good 1 _has 1 _jetz 1 _jetzt 1 _nomi 1 _one 1 _or 1 _paga 1 _por 1 _rece 1
    earn-rate 0 _receive 1 _rendimi 1 _rendite 1 _rent 1 _rentabi 1 _returns 1 _sich 1 _staken 1
    earn-rate 0 _that 1 _todays 1 _whic 1 _which 1 _wiev 1 _wieviel 1 _yearly 1 _you 1 bittensor 1
    earn-rate 0 exchange 1 good 1 list 1 one 1 or 1 proportion 1
    compounding 54 compound 54 reward 28 mine 17 _i 16 _the 15 _do 13 _or 13 _on 12 _apr 11
    compounding 0 _apy 11 _is 11 _my 11 _rewa 10 _rewards 10 _inte 9 _interes 9 _to 9 earn 9
    compounding 0 need 8 rate 8 stake 8 _auto 7 _does 7 _it 7 _rein 7 _stak 7 _and 6 _automat 6
    compounding 0 _earn 6 _reinves 6 or 6 _comp 5 _grow 5 _that 5 _with 5 get 5 _by 4 _compoun 4
    compounding 0 _have 4 _here 4 _las 4 _rest 4 _restake 4 _them 4 _themsel 4 _what 4 _will 4
    compounding 0 _are 3 _diff 3 _divi 3 _dividen 3 _earning 3 _get 3 _its 3 _own 3 _se 3 _so 3
    compounding 0 _stake 3 _staking 3 _they 3 _too 3 not 3 own 3 should 3 _a 2 _add 2 _as 2
    compounding 0 _back 2 _bala 2 _balance 2 _die 2 _differe 2 _effe 2 _effect 2 _ertr 2
    compounding 0 _ertrage 2 _es 2 _figu 2 _figure 2 _gain 2 _gana 2 _gananci 2 _gibt 2 _hand 2
    compounding 0 _how 2 _in 2 _into 2 _leav 2 _leave 2 _must 2 _need 2 _neve 2 _never 2 _numb 2
    compounding 0 _number 2 _put 2 _reco 2 _recompe 2 _shou 2 _should 2 _snow 2 _snowbal 2 _sola 2
    compounding 0 _solas 2 _well 2 _wied 2 _wieder 2 _without 2 _work 2 _yiel 2 _yield 2 _zins 2
    compounding 0 _zinsesz 2 coins 2 data 2 define 2 difference 2 what 2 whatif 2 #rate 1
    compounding 0 #subnet 1 #time 1 _acce 1 _acco 1 _account 1 _adde 1 _added 1 _alon 1 _alone 1
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
    compounding 0 _selb 1 _selbst 1 _show 1 _simp 1 _simple 1 _sn 1 _stakear 1 _star 1 _start 1
    compounding 0 _stuf 1 _stuff 1 _tao 1 _than 1 _then 1 _thes 1 _these 1 _top 1 _touc 1 _touch 1
    compounding 0 _tran 1 _transac 1 _up 1 _verd 1 _verdien 1 _vs 1 _vuel 1 _werd 1 _werden 1
    compounding 0 _whats 1 _when 1 _why 1 _woul 1 _would 1 _year 1 _yes 1 _you 1 _your 1 all 1
    compounding 0 alpha 1 can 1 exact 1 fee 1 form 1 free 1 greeting 1 howoften 1 leave 1 one 1
    compounding 0 paid 1 quote 1 root 1 same 1 show 1 subnet 1 tao 1 technical 1 true 1 wallet 1
    compounding 0 when 1 which 1 why 1 worthit 1
    price-fall 66 fall 49 whatif 47 #change 36 mine 29 _what 27 _tao 25 tao 25 alpha 22 _alph 21
    price-fall 0 _alpha 21 _if 21 _my 21 #amount 19 price 19 _a 17 _the 17 rise 15 rate 14 _i 13
    price-fall 0 _of 13 _pric 12 _price 12 _to 11 some 11 _do 10 _does 9 _fall 9 _in 9 _stak 9
    price-fall 0 stake 9 #currency 8 #tao 8 _how 8 coins 8 what 8 which 8 _cras 7 _drop 7 _toke 7
    price-fall 0 _token 7 earn 7 #money 6 _by 6 _goes 6 _me 6 _si 6 #share 5 #subnet 5 _der 5
    price-fall 0 _doll 5 _drops 5 _perc 5 _percent 5 _resu 5 _result 5 _stake 5 _stil 5 _still 5
    price-fall 0 _thir 5 _third 5 _was 5 _wenn 5 holdings 5 how 5 subnet 5 _crash 4 _dollars 4
    price-fall 0 _doub 4 _doubles 4 _el 4 _falls 4 _half 4 _happ 4 _have 4 _is 4 _kurs 4 _lose 4
    price-fall 0 _loses 4 _sn 4 _staked 4 _that 4 _um 4 _up 4 _woul 4 _would 4 cost 4 _am 3 _and 3
    price-fall 0 _chut 3 _chutes 3 _crashes 3 _down 3 _einb 3 _einbric 3 _fallt 3 _for 3 _im 3
    price-fall 0 _its 3 _left 3 _mark 3 _market 3 _mein 3 _mit 3 _on 3 _pass 3 _passier 3 _prec 3
    price-fall 0 _precio 3 _se 3 _supp 3 _suppose 3 _then 3 _valu 3 _value 3 _y 3 or 3 own 3
    price-fall 0 paymore 3 reward 3 #rate 2 #time 2 _ahea 2 _ahead 2 _baja 2 _beco 2 _becomes 2
    price-fall 0 _earn 2 _effe 2 _effect 2 _got 2 _halv 2 _halves 2 _happen 2 _happens 2 _hold 2
    price-fall 0 _hund 2 _hunde 2 _it 2 _meinem 2 _posi 2 _positio 2 _que 2 _qued 2 _rewa 2
    price-fall 0 _rewards 2 _rise 2 _say 2 _show 2 _tank 2 _tanks 2 _trip 2 _triples 2 _un 2
    price-fall 0 _whats 2 _when 2 _whil 2 _while 2 _yiel 2 _yield 2 all 2 define 2 get 2 learn 2
    price-fall 0 list 2 past 2 units 2 when 2 #exchange 1 _abou 1 _about 1 _affe 1 _ange 1 _are 1
    price-fall 0 _assu 1 _assume 1 _at 1 _auf 1 _bad 1 _bear 1 _befo 1 _before 1 _can 1 _chan 1
    price-fall 0 _change 1 _coin 1 _coins 1 _come 1 _como 1 _cryp 1 _crypto 1 _cut 1 _dann 1 _de 1
    price-fall 0 _dip 1 _dive 1 _dollar 1 _ein 1 _ertr 1 _ertrag 1 _euro 1 _euros 1 _ever 1
    price-fall 0 _everyth 1 _exch 1 _exchang 1 _falling 1 _far 1 _gain 1 _holding 1 _hurt 1
    price-fall 0 _impa 1 _impact 1 _incr 1 _increas 1 _la 1 _leav 1 _leave 1 _look 1 _lost 1
    price-fall 0 _make 1 _matt 1 _matter 1 _meinen 1 _mita 1 _mitad 1 _mont 1 _months 1 _more 1
    price-fall 0 _much 1 _nigh 1 _o 1 _oder 1 _off 1 _or 1 _out 1 _over 1 _pasa 1 _por 1 _prei 1
    price-fall 0 _preis 1 _proz 1 _prozent 1 _quar 1 _quarter 1 _queda 1 _quedo 1 _rema 1
    price-fall 0 _remains 1 _retu 1 _return 1 _rich 1 _rises 1 _root 1 _s 1 _save 1 _sich 1
    price-fall 0 _sink 1 _stei 1 _steigt 1 _sube 1 _subn 1 _subnet 1 _surv 1 _survive 1 _term 1
    price-fall 0 _terms 1 _than 1 _und 1 _usd 1 _verd 1 _verdopp 1 _went 1 _wher 1 _where 1
    price-fall 0 _whol 1 _whole 1 _win 1 _wors 1 _worse 1 _wort 1 _worth 1 _x 1 _year 1 _yest 1
    price-fall 0 _yesterd 1 breakeven 1 can 1 exchange 1 fixed 1 grown 1 howmuch 1 impact 1
    price-fall 0 metric 1 offline 1 privacy 1 root 1 show 1 where 1
    rewards-form 50 form 36 reward 26 _in 23 _do 20 mine 18 _tao 17 tao 17 _i 16 _or 16 _the 16
    rewards-form 0 _rewa 15 _rewards 13 _stak 13 alpha 13 paid 13 stake 13 _alph 12 _alpha 12
    rewards-form 0 _my 9 _on 8 _paid 8 _stake 8 _wher 8 _where 8 _whic 8 _which 8 earn 8 land 8
    rewards-form 0 _get 7 _toke 7 _up 7 get 7 show 7 subnet 7 _are 6 _does 6 _me 6 _what 6 or 6
    rewards-form 0 where 6 which 6 _root 5 _see 5 _show 5 _some 5 _subn 5 _subnet 5 _they 5
    rewards-form 0 _wall 5 _wallet 5 root 5 _coin 4 _en 4 _of 4 _pay 4 _payo 4 _to 4 _token 4
    rewards-form 0 wallet 4 what 4 #subnet 3 _am 3 _as 3 _be 3 _else 3 _go 3 _is 3 _it 3 _land 3
    rewards-form 0 _las 3 _payouts 3 _rece 3 _receive 3 _reco 3 _recompe 3 _somethi 3 _tokens 3
    rewards-form 0 _top 3 free 3 _a 2 _adde 2 _added 2 _addr 2 _address 2 _bala 2 _balance 2
    rewards-form 0 _can 2 _die 2 _earn 2 _for 2 _got 2 _lleg 2 _llegan 2 _mone 2 _moneda 2 _o 2
    rewards-form 0 _oder 2 _out 2 _paga 2 _pagan 2 _que 2 _reward 2 _sn 2 _staked 2 _stakers 2
    rewards-form 0 _that 2 _them 2 _will 2 coins 2 _acco 1 _account 1 _actu 1 _actuall 1 _and 1
    rewards-form 0 _anyw 1 _anywher 1 _arri 1 _arrive 1 _auf 1 _ausg 1 _ausgeza 1 _beco 1
    rewards-form 0 _become 1 _been 1 _belo 1 _belohnu 1 _bigg 1 _bigger 1 _but 1 _by 1 _came 1
    rewards-form 0 _cant 1 _coins 1 _cold 1 _coldkey 1 _come 1 _curr 1 _currenc 1 _divi 1
    rewards-form 0 _dividen 1 _dond 1 _donde 1 _earned 1 _earning 1 _end 1 _exac 1 _exactly 1
    rewards-form 0 _figu 1 _figure 1 _geza 1 _gezahlt 1 _have 1 _hotk 1 _hotkey 1 _how 1 _itse 1
    rewards-form 0 _itself 1 _ive 1 _just 1 _komm 1 _lands 1 _last 1 _look 1 _made 1 _mein 1
    rewards-form 0 _mine 1 _more 1 _munz 1 _munze 1 _no 1 _ok 1 _one 1 _othe 1 _other 1 _own 1
    rewards-form 0 _payout 1 _pays 1 _put 1 _reci 1 _recieve 1 _righ 1 _right 1 _sent 1 _shou 1
    rewards-form 0 _should 1 _simp 1 _somewhe 1 _son 1 _staking 1 _thei 1 _their 1 _themsel 1
    rewards-form 0 _thes 1 _these 1 _thin 1 _thing 1 _tran 1 _transfe 1 _week 1 _welc 1 _welcher 1
    rewards-form 0 _werd 1 _werden 1 _when 1 _wird 1 _you 1 _zum 1 best 1 buy 1 coldkey 1
    rewards-form 0 compound 1 data 1 emission 1 holdings 1 hotkey 1 how 1 mining 1 more 1 move 1
    rewards-form 0 need 1 not 1 nothing 1 own 1 past 1 paymore 1 rise 1 sort 1 whatif 1 when 1
    rewards-when 60 reward 31 howoften 29 paid 23 when 18 _how 14 _is 14 _the 14 mine 14
    rewards-when 0 howlong 13 nothing 13 whatif 12 #time 11 _do 11 _i 11 _rewa 11 first 11
    rewards-when 0 _when 10 stake 10 _firs 9 _first 9 _payo 9 _stak 8 _and 7 _paid 7 _rewards 7
    rewards-when 0 land 7 _come 6 _day 6 _many 6 _payout 6 _some 6 _somethi 6 _what 6 earn 6
    rewards-when 0 _bloc 5 _cuan 5 _ever 5 _every 5 _it 5 get 5 _a 4 _afte 4 _after 4 _does 4
    rewards-when 0 _get 4 _in 4 _my 4 _of 4 _ofte 4 _often 4 _reward 4 _see 4 _wann 4 free 4
    rewards-when 0 show 4 _are 3 _blocks 3 _cada 3 _cuando 3 _cuanto 3 _dail 3 _daily 3 _hour 3
    rewards-when 0 _hours 3 _ich 3 _lleg 3 _noth 3 _nothing 3 _oft 3 _or 3 _payouts 3 _staked 3
    rewards-when 0 _staking 3 _wie 3 define 3 why 3 _arri 2 _arrive 2 _ausg 2 _ausz 2 _auszahl 2
    rewards-when 0 _bala 2 _balance 2 _been 2 _befo 2 _before 2 _block 2 _days 2 _earn 2
    rewards-when 0 _earning 2 _epoc 2 _epoch 2 _ertr 2 _ertrag 2 _kein 2 _las 2 _long 2 _no 2
    rewards-when 0 _norm 2 _normal 2 _paga 2 _pagan 2 _pago 2 _reco 2 _recompe 2 _same 2 _sche 2
    rewards-when 0 _schedul 2 _sehe 2 _show 2 _soon 2 _stake 2 _stil 2 _still 2 _temp 2 _tempo 2
    rewards-when 0 _that 2 _time 2 _und 2 _week 2 _why 2 _wird 2 _y 2 _yest 2 _yesterd 2 coins 2
    rewards-when 0 holdings 2 leave 2 not 2 start 2 _ab 1 _an 1 _anyt 1 _anythin 1 _at 1
    rewards-when 0 _ausgeza 1 _back 1 _begi 1 _begin 1 _beko 1 _bekomme 1 _belo 1 _belohnu 1
    rewards-when 0 _betw 1 _between 1 _brok 1 _broken 1 _came 1 _coin 1 _coins 1 _comi 1 _coming 1
    rewards-when 0 _cred 1 _dele 1 _delegat 1 _die 1 _dist 1 _distrib 1 _divi 1 _dividen 1 _duri 1
    rewards-when 0 _during 1 _each 1 _eine 1 _einer 1 _el 1 _empi 1 _erst 1 _es 1 _etwa 1 _etwas 1
    rewards-when 0 _exac 1 _exactly 1 _far 1 _for 1 _gest 1 _geza 1 _gezahlt 1 _gibt 1 _habe 1
    rewards-when 0 _happ 1 _happen 1 _has 1 _have 1 _havent 1 _hice 1 _inco 1 _income 1 _inte 1
    rewards-when 0 _ive 1 _llega 1 _llegan 1 _llegar 1 _los 1 _matt 1 _matter 1 _me 1 _minu 1
    rewards-when 0 _minutes 1 _mone 1 _money 1 _move 1 _moved 1 _nada 1 _next 1 _noch 1 _numb 1
    rewards-when 0 _number 1 _on 1 _out 1 _per 1 _prim 1 _reci 1 _recieve 1 _se 1 _seit 1 _shou 1
    rewards-when 0 _should 1 _shows 1 _sinc 1 _since 1 _so 1 _stop 1 _stopped 1 _tage 1 _ther 1
    rewards-when 0 _theres 1 _they 1 _tiem 1 _tiempo 1 _till 1 _toda 1 _too 1 _up 1 _veo 1 _vor 1
    rewards-when 0 _waru 1 _warum 1 _werd 1 _werden 1 _whats 1 _will 1 _woch 1 _woche 1 _wron 1
    rewards-when 0 _wrong 1 _yet 1 _zero 1 again 1 can 1 minimum 1 or 1 privacy 1 quote 1 should 1
    root-decline 51 root 48 _root 47 declining 37 why 23 rate 14 _why 13 fall 13 _is 11 reward 11
    root-decline 0 _less 10 _the 10 mine 10 _it 9 earn 9 #time 8 _will 8 past 7 _on 6 _pay 6 _to 6
    root-decline 0 _what 6 _yiel 6 _yield 6 _a 5 _and 5 _do 5 _go 5 _i 5 _keep 5 _now 5 _rewa 5
    root-decline 0 _sink 5 _than 5 _year 5 paid 5 what 5 _does 4 _down 4 _goin 4 _going 4 _mont 4
    root-decline 0 _month 4 _more 4 _my 4 _rewards 4 _shri 4 _stak 4 _zero 4 less 4 stake 4
    root-decline 0 which 4 _apy 3 _auf 3 _come 3 _divi 3 _dividen 3 _drop 3 _droppin 3 _ever 3
    root-decline 0 _every 3 _get 3 _give 3 _gives 3 _how 3 _in 3 _meno 3 _menos 3 _por 3 _que 3
    root-decline 0 _shrinki 3 _used 3 define 3 #change 2 _ago 2 _apr 2 _are 2 _cada 2 _day 2
    root-decline 0 _each 2 _earn 2 _fall 2 _for 2 _half 2 _imme 2 _immer 2 _keeps 2 _last 2
    root-decline 0 _long 2 _longer 2 _lowe 2 _lower 2 _make 2 _makes 2 _me 2 _norm 2 _normal 2
    root-decline 0 _over 2 _rate 2 _reas 2 _reason 2 _rind 2 _rinde 2 _sinking 2 _sinkt 2 _stake 2
    root-decline 0 _staking 2 _that 2 _time 2 _vez 2 _waru 2 _warum 2 _way 2 _week 2 _weni 2
    root-decline 0 _weniger 2 _whats 2 all 2 fixed 2 more 2 now 2 source 2 subnet 2 #amount 1
    root-decline 0 #rate 1 #share 1 _als 1 _ante 1 _antes 1 _away 1 _baja 1 _be 1 _behi 1
    root-decline 0 _behind 1 _beko 1 _bekomme 1 _bit 1 _blee 1 _bleedin 1 _brin 1 _bringt 1 _das 1
    root-decline 0 _der 1 _did 1 _die 1 _earned 1 _en 1 _end 1 _ertr 1 _ertrag 1 _even 1 _expl 1
    root-decline 0 _explain 1 _falling 1 _fixe 1 _fixed 1 _from 1 _fruh 1 _furt 1 _further 1
    root-decline 0 _gano 1 _gave 1 _good 1 _happ 1 _happene 1 _hit 1 _ich 1 _inco 1 _income 1
    root-decline 0 _its 1 _lieg 1 _liegt 1 _lo 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1
    root-decline 0 _of 1 _one 1 _or 1 _paga 1 _paid 1 _payi 1 _paying 1 _payo 1 _payout 1 _pays 1
    root-decline 0 _peop 1 _people 1 _rend 1 _rendite 1 _retu 1 _returns 1 _reward 1 _roots 1
    root-decline 0 _same 1 _shrink 1 _smal 1 _spri 1 _spring 1 _stakers 1 _stay 1 _stop 1 _subn 1
    root-decline 0 _subnet 1 _they 1 _this 1 _true 1 _wait 1 _was 1 _weit 1 _weiter 1 _when 1
    root-decline 0 _wies 1 _wieso 1 _wora 1 _woran 1 free 1 get 1 good 1 lose 1 one 1 or 1
    root-decline 0 paymore 1 portion 1 same 1 some 1 true 1 whatif 1 when 1
    guaranteed 52 guarantee 43 rate 30 _the 23 reward 17 earn 15 _is 12 _i 11 can 11 _can 10
    guaranteed 0 mine 10 _a 8 fixed 8 _on 7 _prom 7 _promise 7 _yiel 7 _yield 7 _retu 6 _die 5
    guaranteed 0 _do 5 _inco 5 _income 5 _perc 5 _percent 5 _rend 5 _return 5 _this 5 quote 5
    guaranteed 0 _are 4 _coun 4 _count 4 _does 4 _for 4 _gara 4 _garanti 4 _guar 4 _guarant 4
    guaranteed 0 _rate 4 _rendite 4 _rewa 4 _that 4 _year 4 #time 3 _fest 3 _fixe 3 _fixed 3
    guaranteed 0 _ich 3 _in 3 _inte 3 _interes 3 _ist 3 _kann 3 _me 3 _next 3 _plan 3 _rewards 3
    guaranteed 0 _same 3 _sure 3 _they 3 _will 3 minimum 3 #rate 2 _afte 2 _after 2 _anyo 2
    guaranteed 0 _anyone 2 _as 2 _be 2 _den 2 _earn 2 _earning 2 _el 2 _enou 2 _enough 2 _ertr 2
    guaranteed 0 _ertrag 2 _esta 2 _get 2 _how 2 _like 2 _live 2 _mont 2 _month 2 _my 2 _savi 2
    guaranteed 0 _savings 2 _so 2 _stak 2 _stake 2 _ston 2 _stone 2 _stop 2 _thes 2 _these 2 _to 2
    guaranteed 0 _what 2 exact 2 get 2 lock 2 or 2 same 2 stake 2 #amount 1 #tao 1 _acco 1
    guaranteed 0 _account 1 _all 1 _an 1 _any 1 _anyb 1 _anybody 1 _apr 1 _arou 1 _around 1 _at 1
    guaranteed 0 _auch 1 _auf 1 _beko 1 _bekomme 1 _blei 1 _bleibt 1 _bond 1 _by 1 _camb 1
    guaranteed 0 _cambia 1 _cert 1 _certain 1 _chan 1 _change 1 _cut 1 _das 1 _day 1 _de 1 _dem 1
    guaranteed 0 _depe 1 _down 1 _ein 1 _es 1 _esti 1 _estimat 1 _ever 1 _every 1 _figu 1
    guaranteed 0 _figure 1 _go 1 _if 1 _its 1 _just 1 _keep 1 _know 1 _la 1 _las 1 _lock 1
    guaranteed 0 _locked 1 _mich 1 _migh 1 _might 1 _mini 1 _minimum 1 _mit 1 _o 1 _oder 1 _once 1
    guaranteed 0 _or 1 _pass 1 _passive 1 _payi 1 _paying 1 _pens 1 _pension 1 _peri 1 _period 1
    guaranteed 0 _pred 1 _predict 1 _proz 1 _prozent 1 _pued 1 _puedo 1 _reco 1 _recompe 1 _reli 1
    guaranteed 0 _reliabl 1 _rely 1 _rendimi 1 _rent 1 _rentabi 1 _reti 1 _retirem 1 _returns 1
    guaranteed 0 _righ 1 _right 1 _safe 1 _set 1 _show 1 _shown 1 _sind 1 _sink 1 _some 1 _stay 1
    guaranteed 0 _stops 1 _sudd 1 _suddenl 1 _tao 1 _teh 1 _thos 1 _those 1 _time 1 _verl 1
    guaranteed 0 _wher 1 _where 1 _with 1 _years 1 _you 1 _zero 1 _zins 1 all 1 cost 1 data 1
    guaranteed 0 declining 1 elsewhere 1 fall 1 goal 1 holdingrule 1 lend 1 predict 1 safe 1
    guaranteed 0 show 1 some 1 tao 1 what 1 whatif 1 where 1 which 1
    exchange-quote 56 #exchange 47 quote 43 rate 40 #rate 37 true 29 exchange 16 _tao 15 tao 15
    exchange-quote 0 _exch 14 _exchang 14 _is 13 _on 13 can 12 _perc 11 _percent 11 _the 11
    exchange-quote 0 some 10 why 10 _real 8 _that 8 _can 7 _coin 7 _coinbas 7 _for 7 _krak 7
    exchange-quote 0 exact 7 show 7 _a 6 _adve 6 _adverti 6 _an 6 _how 6 _kraken 6 _show 6 _than 6
    exchange-quote 0 _apy 5 _beli 5 _bybi 5 _bybit 5 _to 5 _why 5 how 5 paid 5 #change 4 _be 4
    exchange-quote 0 _bina 4 _binance 4 _das 4 _it 4 _much 4 _offe 4 _prom 4 _promise 4 _realist 4
    exchange-quote 0 _root 4 _shows 4 _up 4 earn 4 mine 4 root 4 _at 3 _believa 3 _bors 3 _borse 3
    exchange-quote 0 _does 3 _high 3 _kann 3 _mexc 3 _numb 3 _pays 3 _quot 3 _quotes 3 _rate 3
    exchange-quote 0 _some 3 _stim 3 _true 3 _un 3 connect 3 data 3 more 3 _anun 2 _anuncia 2
    exchange-quote 0 _app 2 _believe 2 _bett 2 _better 2 _bitt 2 _bittens 2 _by 2 _come 2 _disp 2
    exchange-quote 0 _display 2 _el 2 _figu 2 _figure 2 _give 2 _gives 2 _good 2 _higher 2 _i 2
    exchange-quote 0 _list 2 _lists 2 _mit 2 _my 2 _number 2 _offer 2 _offered 2 _ofre 2 _ofrece 2
    exchange-quote 0 _okx 2 _or 2 _pay 2 _plau 2 _plausib 2 _poss 2 _possibl 2 _proz 2 _prozent 2
    exchange-quote 0 _says 2 _so 2 _stimmen 2 _this 2 _too 2 _verd 2 _verdad 2 _what 2 _wirb 2
    exchange-quote 0 _wirbt 2 _you 2 _your 2 bittensor 2 define 2 good 2 paymore 2 program 2
    exchange-quote 0 scam 2 take 2 #time 1 _add 1 _als 1 _auf 1 _behi 1 _behind 1 _bigg 1
    exchange-quote 0 _bigger 1 _brok 1 _chai 1 _chain 1 _cier 1 _clai 1 _claims 1 _corr 1
    exchange-quote 0 _correct 1 _de 1 _dice 1 _die 1 _do 1 _doub 1 _double 1 _earn 1 _eine 1
    exchange-quote 0 _einen 1 _es 1 _even 1 _expl 1 _explain 1 _firs 1 _first 1 _from 1 _hier 1
    exchange-quote 0 _if 1 _ist 1 _itse 1 _itself 1 _kuco 1 _kucoin 1 _legi 1 _legit 1 _like 1
    exchange-quote 0 _likes 1 _look 1 _looks 1 _lyin 1 _lying 1 _mark 1 _mas 1 _mehr 1 _mein 1
    exchange-quote 0 _meine 1 _more 1 _next 1 _numbers 1 _of 1 _off 1 _page 1 _per 1 _por 1
    exchange-quote 0 _pued 1 _puede 1 _que 1 _really 1 _said 1 _saw 1 _seri 1 _serious 1 _shou 1
    exchange-quote 0 _should 1 _site 1 _somethi 1 _soun 1 _sounds 1 _stimmt 1 _tasa 1 _trip 1
    exchange-quote 0 _triple 1 _trus 1 _trustwo 1 _una 1 _user 1 _users 1 _vers 1 _waru 1 _warum 1
    exchange-quote 0 _whats 1 _wher 1 _where 1 _who 1 _wie 1 _woul 1 _would 1 _writ 1 _write 1
    exchange-quote 0 _year 1 _yiel 1 _yield 1 _yours 1 _zahl 1 _zahlen 1 _zeig 1 _zins 1
    exchange-quote 0 _zinssat 1 buy 1 choose 1 claim 1 fall 1 first 1 holdingrule 1 large 1 list 1
    exchange-quote 0 one 1 rise 1 safe 1 should 1 source 1 whatif 1 where 1 who 1
    where-from 54 source 48 reward 22 _the 21 _rewa 13 earn 13 _is 12 _rewards 12 _who 11 rate 10
    where-from 0 _me 9 _what 9 paid 9 _for 8 _mone 8 _money 8 mine 8 _from 7 _pay 7 stake 7
    where-from 0 _does 6 _stak 6 _that 6 _wher 6 _are 5 _do 5 _my 5 _of 5 _or 5 _so 5 _where 5
    where-from 0 _yiel 5 _yield 5 _beza 4 _i 4 _it 4 _othe 4 _other 4 _prin 4 _sale 4 _thes 4
    where-from 0 _these 4 _they 4 _to 4 coins 4 get 4 what 4 who 4 _all 3 _bezahlt 3 _can 3
    where-from 0 _come 3 _de 3 _dond 3 _donde 3 _earn 3 _how 3 _inte 3 _interes 3 _out 3 _paga 3
    where-from 0 _payi 3 _paying 3 _printed 3 _rece 3 _receive 3 _sour 3 _source 3 _stakers 3
    where-from 0 _staking 3 _this 3 _wer 3 _whats 3 all 3 define 3 _a 2 _actu 2 _affo 2 _afford 2
    where-from 0 _and 2 _away 2 _bill 2 _catc 2 _catch 2 _coin 2 _coins 2 _das 2 _die 2 _dine 2
    where-from 0 _dinero 2 _earned 2 _econ 2 _economi 2 _el 2 _foot 2 _free 2 _gain 2 _give 2
    where-from 0 _gives 2 _in 2 _inco 2 _income 2 _komm 2 _kommt 2 _must 2 _newl 2 _newly 2
    where-from 0 _nobo 2 _nobody 2 _noth 2 _nothing 2 _on 2 _pagan 2 _pays 2 _peop 2 _people 2
    where-from 0 _pot 2 _que 2 _some 2 _somebod 2 _subn 2 _used 2 _whic 2 _which 2 _why 2 _wohe 2
    where-from 0 _woher 2 fresh 2 or 2 quote 2 safe 2 subnet 2 which 2 #subnet 1 _actual 1
    where-from 0 _actuall 1 _alle 1 _alles 1 _aus 1 _back 1 _be 1 _bein 1 _being 1 _beko 1
    where-from 0 _bekomme 1 _belo 1 _belohnu 1 _bitt 1 _bittens 1 _busi 1 _busines 1 _comi 1
    where-from 0 _coming 1 _comp 1 _compani 1 _cust 1 _depo 1 _deposit 1 _der 1 _divi 1 _dividen 1
    where-from 0 _doin 1 _doing 1 _earns 1 _eart 1 _earth 1 _eige 1 _eigentl 1 _ertr 1 _ertrag 1
    where-from 0 _fees 1 _fund 1 _funds 1 _furs 1 _gains 1 _geld 1 _gene 1 _generat 1 _get 1
    where-from 0 _hace 1 _hacer 1 _hand 1 _hands 1 _ich 1 _infl 1 _inflati 1 _inve 1 _irge 1
    where-from 0 _irgendw 1 _its 1 _la 1 _las 1 _like 1 _los 1 _lose 1 _mein 1 _meine 1 _mint 1
    where-from 0 _minted 1 _much 1 _muss 1 _nada 1 _netw 1 _network 1 _new 1 _nich 1 _no 1 _orig 1
    where-from 0 _origina 1 _paid 1 _payo 1 _payouts 1 _ponz 1 _ponzi 1 _por 1 _quie 1 _quien 1
    where-from 0 _reac 1 _reach 1 _real 1 _reco 1 _recompe 1 _rend 1 _rendite 1 _rent 1 _rentabi 1
    where-from 0 _retu 1 _return 1 _reve 1 _reward 1 _say 1 _side 1 _soun 1 _sounds 1 _spea 1
    where-from 0 _subnet 1 _subnets 1 _take 1 _tao 1 _thei 1 _their 1 _user 1 _users 1 _welc 1
    where-from 0 _werd 1 _werden 1 _wheres 1 _whos 1 _whose 1 _wies 1 _wieso 1 _with 1 bittensor 1
    where-from 0 can 1 cost 1 declining 1 form 1 free 1 how 1 inflation 1 leave 1 need 1 not 1
    where-from 0 nothing 1 scam 1 sell 1 tao 1 whatif 1 where 1 why 1
    history 53 past 52 _the 17 subnet 17 rate 16 #subnet 15 _did 14 _in 14 _of 14 _last 13
    history 0 _root 12 earn 12 root 12 _how 11 _mont 11 _what 11 what 11 which 10 _past 9
    history 0 _months 8 _sn 8 _subn 8 _year 8 _subnet 7 _stak 6 _yiel 6 stake 6 _pay 5 _perf 5
    history 0 _perform 5 _pric 5 _retu 5 _returns 5 _show 5 _sinc 5 _since 5 _staked 5 _yields 5
    history 0 _have 4 _letz 4 _letzten 4 _over 4 _was 4 howmuch 4 #amount 3 #time 3 _a 3 _deve 3
    history 0 _develop 3 _had 3 _has 3 _i 3 _month 3 _much 3 _plea 3 _please 3 _price 3 _rend 3
    history 0 _tao 3 _to 3 _wie 3 _woul 3 _would 3 alpha 3 price 3 show 3 tao 3 #tao 2 _ago 2
    history 0 _alph 2 _alpha 2 _back 2 _char 2 _chart 2 _den 2 _die 2 _done 2 _earn 2 _el 2
    history 0 _happ 2 _happene 2 _hat 2 _hist 2 _im 2 _it 2 _jahr 2 _janu 2 _january 2 _made 2
    history 0 _me 2 _mona 2 _monaten 2 _move 2 _pasa 2 _pasado 2 _prices 2 _quar 2 _quarter 2
    history 0 _rendite 2 _spri 2 _spring 2 _this 2 _were 2 _who 2 connect 2 how 2 list 2 move 2
    history 0 who 2 #share 1 _actu 1 _actuall 1 _ahea 1 _ahead 1 _ano 1 _anyo 1 _anyone 1 _apr 1
    history 0 _apy 1 _befo 1 _before 1 _bett 1 _better 1 _by 1 _come 1 _como 1 _cuan 1 _cuanto 1
    history 0 _date 1 _day 1 _do 1 _earned 1 _far 1 _for 1 _gain 1 _high 1 _higher 1 _if 1 _kurs 1
    history 0 _la 1 _laun 1 _launch 1 _le 1 _like 1 _make 1 _marc 1 _march 1 _mes 1 _mone 1
    history 0 _money 1 _more 1 _moved 1 _out 1 _pago 1 _peop 1 _people 1 _rate 1 _reco 1 _record 1
    history 0 _rendimi 1 _rewa 1 _rewards 1 _sich 1 _so 1 _staking 1 _subnets 1 _subr 1 _subred 1
    history 0 _summ 1 _summer 1 _term 1 _terms 1 _toda 1 _today 1 _toke 1 _tokens 1 _trac 1
    history 0 _track 1 _von 1 _well 1 _yield 1 choose 1 coins 1 dtao 1 keepswap 1 metric 1 now 1
    history 0 paid 1 paymore 1 reward 1 volatile 1
    """
}
