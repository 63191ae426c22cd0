/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 204 #amount 195 tao 180 _tao 179 #tao 178 #time 140 earn 135 _what 76 what 64 mine 59
    earn 0 _i 52 _in 52 which 49 _year 47 howmuch 43 #subnet 42 _do 41 _how 40 _a 38 _on 37
    earn 0 _mont 35 _much 35 _root 33 root 33 stake 32 _earn 30 subnet 30 whatif 30 _for 28
    earn 0 rate 27 _of 24 _month 22 #rate 21 reward 20 _afte 19 _after 19 _my 19 _with 19 _if 18
    earn 0 _stak 18 #taken 17 _me 17 _does 16 _subn 15 take 15 _brin 14 _subnet 14 _the 14
    earn 0 _woul 14 _would 14 _years 14 _en 13 _take 13 cost 13 #alpha 12 _cuan 12 _cuanto 12
    earn 0 _per 12 _was 12 _week 12 alpha 12 #payment 11 _ich 11 _from 10 _sn 10 can 10 _alph 9
    earn 0 _alpha 9 _bring 9 _come 9 _days 9 _get 9 _jahr 9 _put 9 _yiel 9 #exchange 8 _and 8
    earn 0 _ano 8 _con 8 _ever 8 _it 8 _make 8 _months 8 _un 8 _yield 8 define 8 #currency 7 _at 7
    earn 0 _comes 7 _every 7 _give 7 _have 7 _out 7 _stake 7 _staked 7 _whats 7 own 7 _al 6 _can 6
    earn 0 _each 6 _inco 6 _income 6 _into 6 _is 6 _mona 6 _retu 6 _return 6 _rewa 6 _that 6 all 6
    earn 0 coins 6 exact 6 some 6 validator 6 #money 5 _be 5 _exch 5 _exchang 5 _half 5 _im 5
    earn 0 _mes 5 _monthly 5 _over 5 _que 5 _vali 5 _viel 5 _wie 5 _will 5 _wort 5 _worth 5
    earn 0 exchange 5 holdingrule 5 paid 5 _add 4 _am 4 _bringen 4 _by 4 _eine 4 _expe 4 _fees 4
    earn 0 _fur 4 _gana 4 _habe 4 _la 4 _many 4 _one 4 _payo 4 _payout 4 _pro 4 _rewards 4
    earn 0 _staking 4 _to 4 _validat 4 _weekly 4 get 4 howoften 4 one 4 split 4 worthit 4 #parts 3
    earn 0 _an 3 _auf 3 _bei 3 _calc 3 _chut 3 _chutes 3 _coul 3 _could 3 _de 3 _einem 3 _euro 3
    earn 0 _gain 3 _gananci 3 _gano 3 _gives 3 _got 3 _home 3 _ive 3 _komm 3 _kommt 3 _mit 3
    earn 0 _monat 3 _nach 3 _next 3 _off 3 _or 3 _pay 3 _perc 3 _percent 3 _prof 3 _profit 3
    earn 0 _reti 3 _rind 3 _rinde 3 _si 3 _so 3 _subr 3 _subred 3 _teng 3 _tengo 3 _they 3 _up 3
    earn 0 _verd 3 _verdien 3 _wenn 3 _α 3 asks 3 elsewhere 3 how 3 leave 3 livefrom 3 or 3 sell 3
    earn 0 _alon 2 _alone 2 _are 2 _arou 2 _around 2 _cada 2 _calcula 2 _chri 2 _christm 2 _coin 2
    earn 0 _comm 2 _commiss 2 _como 2 _da 2 _dail 2 _daily 2 _dari 2 _darian 2 _day 2 _deja 2
    earn 0 _dejan 2 _dele 2 _delegat 2 _doll 2 _dollars 2 _drop 2 _earning 2 _ein 2 _el 2 _euros 2
    earn 0 _expect 2 _expecte 2 _inst 2 _instead 2 _june 2 _know 2 _krak 2 _kraken 2 _leav 2
    earn 0 _leave 2 _live 2 _lock 2 _lyin 2 _lying 2 _mese 2 _meses 2 _meto 2 _mir 2 _monaten 2
    earn 0 _mone 2 _money 2 _netu 2 _netuid 2 _park 2 _plea 2 _please 2 _pock 2 _pocket 2 _prov 2
    earn 0 _raus 2 _resu 2 _result 2 _retire 2 _reward 2 _rich 2 _richer 2 _saco 2 _say 2 _sell 2
    earn 0 _sitt 2 _sitting 2 _supp 2 _suppose 2 _tag 2 _then 2 _toda 2 _today 2 _tota 2 _total 2
    earn 0 _unti 2 _until 2 _want 2 _wants 2 _wiev 2 _wieviel 2 _woch 2 _woche 2 _yearly 2 _you 2
    earn 0 _yr 2 fee 2 large 2 lock 2 now 2 predict 2 price 2 show 2 source 2 worthmine 2
    earn 0 #several 1 #share 1 #taoprice 1 _ab 1 _abou 1 _about 1 _amou 1 _amount 1 _annu 1
    earn 0 _annual 1 _assu 1 _assume 1 _aus 1 _back 1 _bala 1 _balance 1 _beko 1 _bekomme 1
    earn 0 _bene 1 _betr 1 _betrag 1 _betw 1 _between 1 _bitt 1 _bittens 1 _bloc 1 _block 1
    earn 0 _boug 1 _bought 1 _bringt 1 _buck 1 _bucks 1 _buy 1 _cant 1 _cantida 1 _cash 1 _clai 1
    earn 0 _claim 1 _coinbas 1 _coins 1 _coll 1 _collect 1 _comp 1 _compute 1 _cost 1 _costs 1
    earn 0 _cove 1 _cover 1 _dann 1 _dca 1 _depo 1 _deposit 1 _dia 1 _die 1 _doin 1 _doing 1
    earn 0 _drip 1 _dura 1 _earned 1 _earns 1 _eins 1 _end 1 _entr 1 _ertr 1 _ertrag 1 _esti 1
    earn 0 _estimat 1 _everyth 1 _extr 1 _extra 1 _fore 1 _frag 1 _frau 1 _gains 1 _grow 1 _has 1
    earn 0 _him 1 _hold 1 _hwo 1 _id 1 _incl 1 _include 1 _inhe 1 _inherit 1 _inte 1 _interes 1
    earn 0 _jede 1 _keep 1 _keeps 1 _kind 1 _krie 1 _kriege 1 _land 1 _lands 1 _lieg 1 _liegen 1
    earn 0 _like 1 _marc 1 _march 1 _medi 1 _mein 1 _meine 1 _more 1 _net 1 _noth 1 _nothing 1
    earn 0 _numb 1 _numbers 1 _our 1 _own 1 _paid 1 _para 1 _pass 1 _passive 1 _pays 1 _pens 1
    earn 0 _pension 1 _pong 1 _pongo 1 _por 1 _pric 1 _price 1 _proj 1 _project 1 _prove 1
    earn 0 _provisi 1 _proz 1 _prozent 1 _quar 1 _quarter 1 _quot 1 _quotes 1 _real 1 _realist 1
    earn 0 _reci 1 _recieve 1 _rein 1 _reinves 1 _retirem 1 _reve 1 _revenue 1 _savi 1 _savings 1
    earn 0 _shal 1 _shall 1 _shar 1 _share 1 _show 1 _sit 1 _sold 1 _spri 1 _stay 1 _stays 1
    earn 0 _stec 1 _subnetz 1 _summ 1 _summer 1 _takes 1 _tell 1 _tend 1 _tendre 1 _thro 1
    earn 0 _throw 1 _tiem 1 _tiempo 1 _till 1 _time 1 _toge 1 _togethe 1 _tomo 1 _tomorro 1 _top 1
    earn 0 _turn 1 _turned 1 _uber 1 _ubri 1 _ubrig 1 _una 1 _us 1 _usd 1 _validad 1 _vs 1 _wall 1
    earn 0 _wallet 1 _wat 1 _when 1 _wher 1 _where 1 _wife 1 _work 1 _yields 1 _zeit 1 _zusa 1
    earn 0 _zusamme 1 _τ 1 about 1 become 1 best 1 bittensor 1 buy 1 claim 1 compare 1 compound 1
    earn 0 data 1 difference 1 expire 1 fall 1 free 1 guarantee 1 halving 1 list 1 lostdevice 1
    earn 0 more 1 not 1 nothing 1 offline 1 quote 1 share 1 should 1 sofar 1 units 1 wallet 1
    earn 0 when 1
    needed 57 #time 47 #amount 46 _tao 45 tao 45 goal 42 #tao 34 _how 32 _a 28 howmuch 25 stake 25
    needed 0 _to 24 _stak 23 _i 19 _much 19 _for 18 _mont 17 _stake 17 _month 15 need 13
    needed 0 #currency 11 #money 11 _do 11 _need 10 mine 10 _earn 9 _many 8 _root 8 _week 8 earn 8
    needed 0 root 8 _doll 7 _must 7 _my 7 _day 6 _dollars 6 _get 6 _on 6 _per 6 _what 6 _year 6
    needed 0 _big 5 _have 5 minimum 5 _amou 4 _amount 4 _cuan 4 _euro 4 _ich 4 _in 4 _is 4 _make 4
    needed 0 _nece 4 _necesit 4 _para 4 _reti 4 inflation 4 #share 3 _al 3 _be 3 _cuanto 3 _fur 3
    needed 0 _give 3 _half 3 _it 3 _mes 3 _of 3 _size 3 _staking 3 _viel 3 _want 3 _wie 3 _woul 3
    needed 0 _would 3 own 3 reward 3 whatif 3 #subnet 2 _brau 2 _brauche 2 _dail 2 _daily 2
    needed 0 _enou 2 _enough 2 _euros 2 _gana 2 _ganar 2 _gives 2 _if 2 _im 2 _live 2 _me 2
    needed 0 _mona 2 _monat 2 _monthly 2 _muss 2 _needed 2 _out 2 _pro 2 _requ 2 _require 2
    needed 0 _retire 2 _retirem 2 _rewa 2 _rewards 2 _staken 2 _take 2 _that 2 _with 2 livefrom 2
    needed 0 split 2 #payment 1 #taoprice 1 _an 1 _annu 1 _annuall 1 _auf 1 _can 1 _capi 1
    needed 0 _capital 1 _coin 1 _coins 1 _cuantos 1 _dele 1 _delegat 1 _dollar 1 _earl 1 _early 1
    needed 0 _en 1 _ever 1 _every 1 _from 1 _id 1 _inco 1 _income 1 _job 1 _like 1 _off 1 _one 1
    needed 0 _pays 1 _pens 1 _pension 1 _plan 1 _por 1 _put 1 _quit 1 _rece 1 _receive 1 _rent 1
    needed 0 _saca 1 _sacar 1 _so 1 _staked 1 _tag 1 _ther 1 _there 1 _um 1 _verd 1 _verdien 1
    needed 0 _viele 1 _weekly 1 _when 1 _whic 1 _which 1 _wiev 1 _wieviel 1 _woch 1 _woche 1
    needed 0 _yearly 1 _zu 1 all 1 can 1 countof 1 early 1 elsewhere 1 get 1 guarantee 1 large 1
    needed 0 leave 1 offline 1 one 1 portion 1 validator 1 when 1 which 1
    until-grown 38 _tao 28 tao 28 grown 26 #amount 23 #tao 23 #two 20 _how 20 howlong 19 _long 12
    until-grown 0 _unti 12 _until 12 mine 12 stake 10 #change 9 _doub 9 _when 9 whatif 9 _to 8
    until-grown 0 _my 7 _stak 7 _many 6 _stake 6 when 6 _beco 5 _become 5 _have 5 _i 5 _year 5
    until-grown 0 _years 5 earn 5 _double 4 _earn 4 _in 4 _on 4 _root 4 _time 4 _will 4 root 4
    until-grown 0 _doubled 3 _for 3 _from 3 _is 3 _sich 3 _verd 3 _verdopp 3 howmuch 3 _a 2 _as 2
    until-grown 0 _big 2 _bis 2 _cuan 2 _days 2 _do 2 _does 2 _doubles 2 _go 2 _into 2 _lang 2
    until-grown 0 _lange 2 _mein 2 _much 2 _put 2 _turn 2 _twic 2 _twice 2 _wann 2 _wie 2 own 2
    until-grown 0 #subnet 1 _afte 1 _after 1 _amou 1 _amount 1 _an 1 _are 1 _be 1 _befo 1
    until-grown 0 _before 1 _by 1 _coin 1 _coins 1 _cuando 1 _cuanto 1 _daue 1 _dauert 1 _earned 1
    until-grown 0 _en 1 _es 1 _gain 1 _grow 1 _habe 1 _has 1 _ich 1 _if 1 _it 1 _itse 1 _itself 1
    until-grown 0 _meine 1 _mis 1 _mont 1 _months 1 _own 1 _perc 1 _percent 1 _pong 1 _pongo 1
    until-grown 0 _posi 1 _positio 1 _requ 1 _require 1 _se 1 _si 1 _staking 1 _take 1 _tend 1
    until-grown 0 _tendre 1 _tiem 1 _tiempo 1 _times 1 _wenn 1 _what 1 _with 1 _woul 1 _would 1
    until-grown 0 can 1 goal 1 rate 1 rise 1 scam 1 what 1 which 1
    earn-compare 94 root 64 _root 63 paymore 60 #exchange 46 or 37 subnet 31 _tao 26 tao 26 _or 25
    earn-compare 0 #amount 23 #tao 23 _more 23 _the 22 #subnet 21 which 21 exchange 20 _is 18
    earn-compare 0 _subn 18 mine 18 _exch 16 _exchang 16 _subnet 16 _for 15 compare 13 earn 13
    earn-compare 0 _stak 12 _than 12 _whic 12 _which 12 more 12 stake 12 what 12 #time 11 _coin 11
    earn-compare 0 _bett 10 _better 10 _coinbas 10 _do 10 _mehr 10 _on 10 _what 10 _i 9 _krak 9
    earn-compare 0 _kraken 9 _with 9 rate 9 _a 8 _brin 8 _in 8 _me 8 _o 8 _staking 8 _alph 7
    earn-compare 0 _alpha 7 _earn 7 _it 7 _mas 7 _que 7 _yiel 7 alpha 7 _and 6 _at 6 _bina 6
    earn-compare 0 _binance 6 _leav 6 _most 6 _oder 6 _of 6 _over 6 _sn 6 _subr 6 _subred 6 _to 6
    earn-compare 0 _woul 6 _would 6 best 6 define 6 difference 6 where 6 #rate 5 _comp 5 _does 5
    earn-compare 0 _give 5 _high 5 _ich 5 _my 5 _wher 5 _where 5 _year 5 _yield 5 _agai 4
    earn-compare 0 _against 4 _als 4 _bors 4 _borse 4 _bringt 4 _by 4 _compare 4 _gives 4
    earn-compare 0 _leaves 4 _one 4 _opti 4 _pay 4 _pays 4 _retu 4 _una 4 _was 4 one 4 paid 4
    earn-compare 0 #several 3 _an 3 _best 3 _bring 3 _chut 3 _chutes 3 _ein 3 _en 3 _from 3
    earn-compare 0 _higher 3 _how 3 _inco 3 _income 3 _lohn 3 _lohnt 3 _make 3 _mont 3 _months 3
    earn-compare 0 _options 3 _return 3 _rind 3 _rinde 3 _selb 3 _self 3 _sich 3 _up 3 _who 3
    earn-compare 0 reward 3 should 3 sort 3 whatif 3 #two 2 _all 2 _am 2 _auf 2 _beat 2 _beko 2
    earn-compare 0 _chai 2 _chain 2 _con 2 _days 2 _deal 2 _die 2 _doin 2 _doing 2 _earner 2
    earn-compare 0 _eine 2 _ends 2 _gege 2 _givi 2 _giving 2 _hace 2 _hacerlo 2 _highest 2 _if 2
    earn-compare 0 _la 2 _less 2 _lucr 2 _lucrati 2 _mein 2 _mejo 2 _mejor 2 _mit 2 _mone 2
    earn-compare 0 _money 2 _much 2 _own 2 _plac 2 _place 2 _pls 2 _prof 2 _profita 2 _rank 2
    earn-compare 0 _rend 2 _righ 2 _right 2 _selber 2 _staken 2 _subnets 2 _verd 2 _verdien 2
    earn-compare 0 _vers 2 _versus 2 _vs 2 _ways 2 _whats 2 _wo 2 _yields 2 _yo 2 choose 2 coins 2
    earn-compare 0 dereg 2 diversify 2 get 2 not 2 same 2 source 2 who 2 worthit 2 #change 1
    earn-compare 0 _abov 1 _above 1 _afte 1 _after 1 _ange 1 _aske 1 _asked 1 _bank 1 _be 1 _bei 1
    earn-compare 0 _bekomme 1 _bekommt 1 _beste 1 _bigg 1 _biggest 1 _bitt 1 _bitte 1 _brot 1
    earn-compare 0 _brother 1 _bybi 1 _bybit 1 _cant 1 _choo 1 _coins 1 _conv 1 _convien 1 _cost 1
    earn-compare 0 _costs 1 _cust 1 _da 1 _das 1 _deci 1 _decide 1 _deja 1 _dejarlo 1 _der 1
    earn-compare 0 _dine 1 _dinero 1 _dond 1 _donde 1 _doub 1 _double 1 _each 1 _einem 1 _el 1
    earn-compare 0 _end 1 _es 1 _expe 1 _expect 1 _flex 1 _flexibl 1 _fur 1 _gano 1 _gegen 1
    earn-compare 0 _gehe 1 _get 1 _gett 1 _getting 1 _goin 1 _going 1 _half 1 _he 1 _hold 1
    earn-compare 0 _holders 1 _inst 1 _instead 1 _jahr 1 _just 1 _keep 1 _krie 1 _kriege 1 _kuco 1
    earn-compare 0 _kucoin 1 _leave 1 _leaving 1 _like 1 _mal 1 _mana 1 _manager 1 _meine 1
    earn-compare 0 _mism 1 _mismo 1 _myse 1 _myself 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1
    earn-compare 0 _nova 1 _now 1 _option 1 _othe 1 _other 1 _out 1 _paga 1 _paid 1 _para 1
    earn-compare 0 _payi 1 _paying 1 _por 1 _put 1 _rate 1 _raus 1 _rendimi 1 _rendite 1
    earn-compare 0 _returns 1 _says 1 _selbst 1 _shou 1 _should 1 _side 1 _sitt 1 _sitting 1
    earn-compare 0 _smar 1 _smarter 1 _staked 1 _stakers 1 _stim 1 _stimmt 1 _tabl 1 _table 1
    earn-compare 0 _tell 1 _that 1 _thes 1 _these 1 _they 1 _thin 1 _thing 1 _un 1 _way 1 _wenn 1
    earn-compare 0 _why 1 _your 1 asks 1 cost 1 custody 1 detail 1 goodtime 1 holdingrule 1 how 1
    earn-compare 0 keep 1 leave 1 list 1 lock 1 lose 1 metric 1 move 1 nothing 1 now 1 own 1
    earn-compare 0 predict 1 quote 1 rise 1 scam 1 some 1 true 1 wallet 1 why 1
    earn-rate 101 rate 89 now 44 _the 29 _perc 21 _percent 21 root 21 _root 20 _rate 18 #subnet 17
    earn-rate 0 stake 17 subnet 17 _how 15 _stak 15 #time 14 _what 14 _on 13 _yiel 13 _yield 13
    earn-rate 0 _is 12 earn 12 _for 11 _of 10 get 10 what 10 _do 9 _does 9 _tao 9 tao 9 which 9
    earn-rate 0 _apr 8 _apy 8 _get 8 define 8 _a 7 _at 7 _curr 7 _current 7 _inte 7 _interes 7
    earn-rate 0 _now 7 _whats 7 _year 7 biggerrate 7 _annu 6 _many 6 _sn 6 _subn 6 _subnet 6
    earn-rate 0 _wie 6 mine 6 paymore 6 reward 6 _are 5 _high 5 _much 5 _righ 5 _right 5
    earn-rate 0 _stakers 5 _toda 5 how 5 more 5 _ahor 4 _ahora 4 _annual 4 _da 4 _de 4 _es 4
    earn-rate 0 _hoch 4 _ist 4 _la 4 _me 4 _mome 4 _per 4 _que 4 _stake 4 _staking 4 howmuch 4
    earn-rate 0 large 4 paid 4 same 4 #rate 3 _afte 3 _after 3 _aktu 3 _aktuell 3 _bett 3
    earn-rate 0 _better 3 _cual 3 _days 3 _fees 3 _gera 3 _gerade 3 _give 3 _hoy 3 _i 3 _it 3
    earn-rate 0 _moment 3 _netu 3 _netuid 3 _or 3 _pay 3 _pls 3 _porc 3 _porcent 3 _pres 3
    earn-rate 0 _present 3 _proz 3 _prozent 3 _rend 3 _retu 3 _same 3 _tasa 3 _tell 3 _thes 3
    earn-rate 0 _these 3 _today 3 _zins 3 portion 3 #exchange 2 _actu 2 _actual 2 _amou 2 _and 2
    earn-rate 0 _anua 2 _anual 2 _arou 2 _around 2 _as 2 _befo 2 _before 2 _big 2 _bitt 2 _dele 2
    earn-rate 0 _delegat 2 _depe 2 _depend 2 _der 2 _die 2 _el 2 _exch 2 _exchang 2 _gibt 2
    earn-rate 0 _goin 2 _going 2 _good 2 _higher 2 _larg 2 _large 2 _mism 2 _mismo 2 _more 2
    earn-rate 0 _rendite 2 _return 2 _stil 2 _still 2 _subr 2 _subred 2 _take 2 _todays 2 _viel 2
    earn-rate 0 _yearly 2 _zinssat 2 cost 2 exchange 2 good 2 goodtime 2 one 2 take 2 #amount 1
    earn-rate 0 #tao 1 #two 1 _abov 1 _above 1 _amount 1 _amounts 1 _an 1 _annuall 1 _atm 1 _auf 1
    earn-rate 0 _bei 1 _beko 1 _bekommt 1 _bess 1 _besser 1 _betr 1 _betrag 1 _bigg 1 _bigger 1
    earn-rate 0 _bitte 1 _bittens 1 _bonu 1 _bonus 1 _brin 1 _bringt 1 _cant 1 _cantida 1 _chan 1
    earn-rate 0 _changed 1 _chut 1 _chutes 1 _cuan 1 _cuanto 1 _dan 1 _earn 1 _eine 1 _ever 1
    earn-rate 0 _everyon 1 _furs 1 _gett 1 _getting 1 _gibts 1 _gros 1 _has 1 _if 1 _incl 1
    earn-rate 0 _include 1 _jetz 1 _jetzt 1 _like 1 _man 1 _mayo 1 _mayor 1 _mehr 1 _mejo 1
    earn-rate 0 _mejor 1 _mit 1 _my 1 _net 1 _nomi 1 _one 1 _paga 1 _plea 1 _please 1 _por 1
    earn-rate 0 _rates 1 _rece 1 _receive 1 _rendimi 1 _rent 1 _rentabi 1 _returns 1 _sich 1
    earn-rate 0 _smal 1 _small 1 _staken 1 _stakes 1 _that 1 _ther 1 _there 1 _thos 1 _those 1
    earn-rate 0 _tier 1 _una 1 _whal 1 _whales 1 _whic 1 _which 1 _wiev 1 _wieviel 1 _you 1 best 1
    earn-rate 0 bittensor 1 fee 1 list 1 or 1 proportion 1 whatif 1 worthit 1
    compounding 76 compound 73 reward 34 _apr 21 _apy 21 mine 21 _i 20 _the 18 _on 16 _do 15
    compounding 0 _or 15 _is 14 _rewa 14 _rewards 14 _my 13 rate 13 _to 12 _inte 11 _interes 11
    compounding 0 earn 11 _does 10 stake 10 _it 9 _rein 9 _stak 9 need 9 _auto 8 _earn 8
    compounding 0 _reinves 8 _and 7 _automat 7 _by 7 _comp 7 or 7 _compoun 6 _grow 6 _rest 6
    compounding 0 _restake 6 difference 6 get 6 #rate 5 _are 5 _here 5 _that 5 _them 5 _themsel 5
    compounding 0 _what 5 _with 5 _diff 4 _get 4 _have 4 _its 4 _las 4 _own 4 _stake 4 _staking 4
    compounding 0 _will 4 define 4 not 4 should 4 _as 3 _divi 3 _dividen 3 _earning 3 _hand 3
    compounding 0 _must 3 _root 3 _se 3 _shou 3 _should 3 _so 3 _they 3 _too 3 own 3 root 3 what 3
    compounding 0 _a 2 _add 2 _adde 2 _added 2 _back 2 _bala 2 _balance 2 _betw 2 _between 2
    compounding 0 _conv 2 _convert 2 _die 2 _differe 2 _dont 2 _effe 2 _effect 2 _ertr 2
    compounding 0 _ertrage 2 _es 2 _figu 2 _figure 2 _gain 2 _gana 2 _gananci 2 _gibt 2 _high 2
    compounding 0 _higher 2 _how 2 _in 2 _into 2 _itse 2 _itself 2 _leav 2 _leave 2 _need 2
    compounding 0 _neve 2 _never 2 _numb 2 _number 2 _paid 2 _perc 2 _percent 2 _put 2 _reco 2
    compounding 0 _recompe 2 _same 2 _simp 2 _simple 2 _snow 2 _snowbal 2 _sola 2 _solas 2 _than 2
    compounding 0 _und 2 _unte 2 _untersc 2 _vs 2 _well 2 _whats 2 _why 2 _wied 2 _wieder 2
    compounding 0 _without 2 _work 2 _yiel 2 _yield 2 _zins 2 _zinsesz 2 _zwis 2 _zwische 2
    compounding 0 coins 2 data 2 form 2 free 2 paid 2 same 2 technical 2 whatif 2 why 2 #subnet 1
    compounding 0 #time 1 _acce 1 _acco 1 _account 1 _alon 1 _alone 1 _alph 1 _alpha 1 _an 1
    compounding 0 _ange 1 _bank 1 _bett 1 _better 1 _book 1 _brin 1 _bring 1 _butt 1 _button 1
    compounding 0 _calc 1 _calcula 1 _capi 1 _capital 1 _coin 1 _coins 1 _cost 1 _costs 1 _depo 1
    compounding 0 _deposit 1 _der 1 _dife 1 _diferen 1 _differ 1 _diffren 1 _earl 1 _earned 1
    compounding 0 _earns 1 _eat 1 _entr 1 _entre 1 _ever 1 _every 1 _flat 1 _furt 1 _further 1
    compounding 0 _gains 1 _gene 1 _growth 1 _had 1 _happ 1 _happen 1 _hay 1 _if 1 _incl 1
    compounding 0 _include 1 _ist 1 _just 1 _know 1 _like 1 _lol 1 _make 1 _manu 1 _mas 1 _matt 1
    compounding 0 _matter 1 _mont 1 _month 1 _more 1 _myse 1 _myself 1 _new 1 _next 1 _no 1 _o 1
    compounding 0 _oder 1 _of 1 _ofte 1 _often 1 _one 1 _payo 1 _payouts 1 _pres 1 _press 1
    compounding 0 _prin 1 _princip 1 _prod 1 _produce 1 _quot 1 _quoted 1 _real 1 _s 1 _savi 1
    compounding 0 _savings 1 _selb 1 _selbst 1 _show 1 _sn 1 _stakear 1 _star 1 _start 1 _stuf 1
    compounding 0 _stuff 1 _tao 1 _then 1 _thes 1 _these 1 _top 1 _touc 1 _touch 1 _tran 1
    compounding 0 _transac 1 _up 1 _verd 1 _verdien 1 _vuel 1 _was 1 _werd 1 _werden 1 _when 1
    compounding 0 _woul 1 _would 1 _y 1 _year 1 _yes 1 _you 1 _your 1 all 1 alpha 1 can 1 exact 1
    compounding 0 fee 1 goal 1 greeting 1 howoften 1 leave 1 one 1 quote 1 show 1 sofar 1 some 1
    compounding 0 subnet 1 swap 1 tao 1 true 1 units 1 wallet 1 when 1 which 1 worthit 1
    price-fall 110 fall 81 whatif 71 #change 63 _tao 55 tao 55 _what 48 mine 42 price 39 _if 36
    price-fall 0 _my 34 alpha 29 _alph 28 _alpha 28 _of 27 _pric 27 _price 27 #taofall 26 _the 26
    price-fall 0 #amount 24 _a 23 #tao 20 _to 20 rate 20 some 20 rise 19 _fall 18 #subnet 16 _i 16
    price-fall 0 _stak 15 stake 15 _do 13 _does 13 _drop 13 _in 13 which 13 #currency 12 _goes 12
    price-fall 0 what 12 #taoprice 10 _cras 10 _drops 10 _how 10 _stake 10 cost 10 _half 9 _happ 9
    price-fall 0 _is 9 _si 9 reward 9 _by 8 _was 8 _wenn 8 coins 8 earn 8 subnet 8 _der 7 _doll 7
    price-fall 0 _for 7 _happens 7 _lose 7 _rewa 7 _rewards 7 _then 7 _toke 7 _token 7 how 7
    price-fall 0 _crashes 6 _dollars 6 _down 6 _el 6 _falls 6 _me 6 _on 6 _perc 6 _percent 6
    price-fall 0 _thir 6 _third 6 _um 6 _up 6 holdings 6 #time 5 _doub 5 _doubles 5 _fallt 5
    price-fall 0 _halv 5 _halves 5 _have 5 _kurs 5 _loses 5 _mark 5 _market 5 _pass 5 _passier 5
    price-fall 0 _prec 5 _precio 5 _resu 5 _result 5 _root 5 _sn 5 _stil 5 _still 5 _that 5
    price-fall 0 _woul 5 _would 5 root 5 _and 4 _baja 4 _crash 4 _it 4 _its 4 _left 4 _que 4
    price-fall 0 _staked 4 _supp 4 _suppose 4 _valu 4 _value 4 _when 4 _year 4 define 4 lose 4
    price-fall 0 offline 4 own 4 paymore 4 when 4 #share 3 _am 3 _beco 3 _becomes 3 _bett 3
    price-fall 0 _better 3 _can 3 _chut 3 _chutes 3 _earn 3 _effe 3 _effect 3 _einb 3 _einbric 3
    price-fall 0 _far 3 _im 3 _matt 3 _matter 3 _mein 3 _mit 3 _pasa 3 _rema 3 _remains 3 _se 3
    price-fall 0 _subn 3 _un 3 _y 3 can 3 learn 3 or 3 units 3 #rate 2 _abou 2 _about 2 _ahea 2
    price-fall 0 _ahead 2 _are 2 _at 2 _bear 2 _cae 2 _con 2 _de 2 _euro 2 _fell 2 _got 2
    price-fall 0 _happen 2 _hold 2 _hund 2 _hunde 2 _la 2 _meinem 2 _mita 2 _mitad 2 _posi 2
    price-fall 0 _positio 2 _prei 2 _preis 2 _qued 2 _rise 2 _say 2 _show 2 _sich 2 _subnet 2
    price-fall 0 _tank 2 _tanks 2 _than 2 _trip 2 _triples 2 _und 2 _unti 2 _until 2 _usd 2
    price-fall 0 _whats 2 _whil 2 _while 2 _with 2 _wort 2 _yiel 2 _yield 2 _zero 2 all 2
    price-fall 0 breakeven 2 get 2 howmuch 2 list 2 past 2 #exchange 1 _affe 1 _ange 1 _assu 1
    price-fall 0 _assume 1 _auf 1 _bad 1 _beat 1 _befo 1 _before 1 _buck 1 _bucks 1 _chan 1
    price-fall 0 _change 1 _coin 1 _coins 1 _come 1 _como 1 _cove 1 _cover 1 _cryp 1 _crypto 1
    price-fall 0 _cuan 1 _cuanto 1 _cut 1 _dann 1 _depe 1 _depend 1 _did 1 _die 1 _dip 1 _dive 1
    price-fall 0 _dollar 1 _double 1 _drin 1 _eat 1 _ein 1 _en 1 _ertr 1 _ertrag 1 _euros 1
    price-fall 0 _ever 1 _everyth 1 _exch 1 _exchang 1 _falling 1 _from 1 _gain 1 _habe 1 _halb 1
    price-fall 0 _halbier 1 _halfte 1 _hard 1 _holding 1 _hurt 1 _ich 1 _impa 1 _impact 1 _impo 1
    price-fall 0 _importa 1 _inco 1 _income 1 _incr 1 _increas 1 _leav 1 _leave 1 _look 1 _lost 1
    price-fall 0 _make 1 _meinen 1 _mi 1 _mont 1 _months 1 _moon 1 _more 1 _much 1 _nigh 1 _o 1
    price-fall 0 _oder 1 _off 1 _or 1 _out 1 _over 1 _pier 1 _pierdo 1 _por 1 _proz 1 _prozent 1
    price-fall 0 _quar 1 _quarter 1 _queda 1 _quedo 1 _retu 1 _return 1 _rich 1 _rises 1 _s 1
    price-fall 0 _save 1 _sink 1 _staking 1 _stei 1 _steigt 1 _sube 1 _subnets 1 _surv 1
    price-fall 0 _survive 1 _term 1 _terms 1 _verd 1 _verdopp 1 _verl 1 _verlier 1 _viel 1 _went 1
    price-fall 0 _wher 1 _where 1 _whic 1 _which 1 _whol 1 _whole 1 _why 1 _wie 1 _win 1 _wors 1
    price-fall 0 _worse 1 _worth 1 _worthle 1 _x 1 _years 1 _yest 1 _yesterd 1 exchange 1 fixed 1
    price-fall 0 grown 1 impact 1 metric 1 privacy 1 show 1 sofar 1 technical 1 where 1 why 1
    price-fall 0 worthmine 1
    rewards-form 80 reward 48 form 44 _rewa 32 _do 31 _in 31 _rewards 29 mine 26 _i 25 _tao 25
    rewards-form 0 tao 25 _or 23 _the 22 _my 18 alpha 17 paid 17 _alph 16 _alpha 16 _wher 15
    rewards-form 0 _where 15 land 14 _paid 13 _stak 13 stake 13 earn 12 where 12 _are 11 _whic 11
    rewards-form 0 _which 11 or 11 _get 10 _root 10 root 10 _toke 9 get 9 _does 8 _on 8 _stake 8
    rewards-form 0 _up 8 _what 8 show 8 which 8 _coin 7 _go 7 _me 7 _see 7 _they 7 _wall 7
    rewards-form 0 _wallet 7 subnet 7 wallet 7 _is 6 _payo 6 _show 6 _token 6 coins 6 _it 5
    rewards-form 0 _land 5 _of 5 _pay 5 _payouts 5 _some 5 _subn 5 _subnet 5 _to 5 what 5
    rewards-form 0 #currency 4 _am 4 _arri 4 _be 4 _can 4 _earn 4 _en 4 _out 4 _rece 4 _receive 4
    rewards-form 0 not 4 #subnet 3 _a 3 _as 3 _auto 3 _automat 3 _by 3 _divi 3 _dividen 3 _else 3
    rewards-form 0 _las 3 _reco 3 _recompe 3 _reward 3 _somethi 3 _tokens 3 _top 3 _will 3 free 3
    rewards-form 0 _acco 2 _account 2 _adde 2 _added 2 _addr 2 _address 2 _arrive 2 _arrived 2
    rewards-form 0 _bala 2 _balance 2 _coins 2 _die 2 _earning 2 _for 2 _got 2 _how 2 _itse 2
    rewards-form 0 _itself 2 _just 2 _lands 2 _lleg 2 _llegan 2 _mone 2 _moneda 2 _neve 2 _never 2
    rewards-form 0 _o 2 _oder 2 _paga 2 _pagan 2 _que 2 _sn 2 _staked 2 _stakers 2 _that 2 _them 2
    rewards-form 0 _usd 2 _when 2 compound 2 how 2 own 2 sort 2 units 2 whatif 2 when 2 _actu 1
    rewards-form 0 _actuall 1 _and 1 _anyt 1 _anythin 1 _anyw 1 _anywher 1 _auf 1 _ausg 1
    rewards-form 0 _ausgeza 1 _beco 1 _become 1 _been 1 _belo 1 _belohnu 1 _bigg 1 _bigger 1
    rewards-form 0 _but 1 _came 1 _cant 1 _cash 1 _clai 1 _claims 1 _cold 1 _coldkey 1 _come 1
    rewards-form 0 _curr 1 _currenc 1 _did 1 _doll 1 _dollars 1 _dond 1 _donde 1 _earned 1 _end 1
    rewards-form 0 _euro 1 _euros 1 _exac 1 _exactly 1 _figu 1 _figure 1 _find 1 _geza 1
    rewards-form 0 _gezahlt 1 _grow 1 _have 1 _his 1 _hold 1 _hotk 1 _hotkey 1 _into 1 _ive 1
    rewards-form 0 _komm 1 _last 1 _look 1 _made 1 _mein 1 _mine 1 _more 1 _munz 1 _munze 1 _no 1
    rewards-form 0 _not 1 _ok 1 _one 1 _othe 1 _other 1 _own 1 _payout 1 _pays 1 _pick 1 _put 1
    rewards-form 0 _reci 1 _recieve 1 _righ 1 _right 1 _sent 1 _shou 1 _should 1 _simp 1 _sitt 1
    rewards-form 0 _sitting 1 _somewhe 1 _son 1 _staking 1 _thei 1 _their 1 _themsel 1 _ther 1
    rewards-form 0 _there 1 _thes 1 _these 1 _thin 1 _thing 1 _tran 1 _transfe 1 _user 1 _week 1
    rewards-form 0 _welc 1 _welcher 1 _werd 1 _werden 1 _wird 1 _you 1 _zum 1 best 1 buy 1 can 1
    rewards-form 0 choose 1 claim 1 coldkey 1 data 1 emission 1 holdings 1 hotkey 1 mining 1
    rewards-form 0 more 1 move 1 need 1 nothing 1 past 1 paymore 1 quote 1 rise 1 unclaimed 1
    rewards-when 103 reward 63 howoften 38 _rewa 32 paid 27 _rewards 26 mine 25 howlong 23
    rewards-when 0 nothing 22 _i 21 when 21 _how 20 _do 19 stake 19 _the 18 whatif 18 #time 16
    rewards-when 0 _stak 16 _is 15 first 13 _payo 12 _when 12 land 12 _and 11 _firs 11 _first 11
    rewards-when 0 _afte 10 _after 10 _cuan 10 _see 10 _my 9 _payout 9 _what 9 earn 9 show 9
    rewards-when 0 _are 8 _bloc 8 _day 8 _paid 8 _staked 8 get 8 _come 7 _cuanto 7 _many 7 _on 7
    rewards-when 0 _reco 7 _recompe 7 not 7 _a 6 _does 6 _ever 6 _every 6 _get 6 _hour 6 _in 6
    rewards-when 0 _it 6 _noth 6 _nothing 6 _ofte 6 _often 6 _reward 6 _some 6 _somethi 6 _week 6
    rewards-when 0 _block 5 _dail 5 _daily 5 _no 5 _show 5 free 5 _at 4 _cada 4 _cuando 4 _earn 4
    rewards-when 0 _happ 4 _hours 4 _las 4 _lleg 4 _long 4 _not 4 _of 4 _oft 4 _or 4 _stake 4
    rewards-when 0 _staking 4 _stil 4 _still 4 _wann 4 _weekend 4 _wie 4 _yest 4 _yesterd 4 why 4
    rewards-when 0 _an 3 _arri 3 _arrive 3 _ausg 3 _bala 3 _balance 3 _blocks 3 _dele 3 _delegat 3
    rewards-when 0 _earning 3 _en 3 _happens 3 _ich 3 _next 3 _paga 3 _pagan 3 _payouts 3 _sche 3
    rewards-when 0 _schedul 3 _tard 3 _why 3 _zero 3 anytime 3 coins 3 define 3 quote 3 start 3
    rewards-when 0 _ausgeza 2 _ausz 2 _auszahl 2 _been 2 _befo 2 _before 2 _belo 2 _belohnu 2
    rewards-when 0 _dar 2 _days 2 _die 2 _divi 2 _dividen 2 _empi 2 _epoc 2 _epoch 2 _ertr 2
    rewards-when 0 _ertrag 2 _kein 2 _llegar 2 _norm 2 _normal 2 _pago 2 _per 2 _reci 2 _root 2
    rewards-when 0 _same 2 _se 2 _sees 2 _sehe 2 _shows 2 _soon 2 _sund 2 _tarda 2 _temp 2
    rewards-when 0 _tempo 2 _that 2 _till 2 _time 2 _too 2 _und 2 _werd 2 _werden 2 _wird 2 _y 2
    rewards-when 0 _yet 2 can 2 holdings 2 leave 2 root 2 #amount 1 #tao 1 _ab 1 _adde 1 _added 1
    rewards-when 0 _ago 1 _alph 1 _alpha 1 _anyt 1 _anythin 1 _appe 1 _appear 1 _asks 1 _back 1
    rewards-when 0 _begi 1 _begin 1 _beko 1 _bekomme 1 _betw 1 _between 1 _brok 1 _broken 1
    rewards-when 0 _came 1 _can 1 _coin 1 _coins 1 _comi 1 _coming 1 _cred 1 _dist 1 _distrib 1
    rewards-when 0 _duri 1 _during 1 _each 1 _eine 1 _einer 1 _el 1 _empiezo 1 _erst 1 _es 1
    rewards-when 0 _etwa 1 _etwas 1 _exac 1 _exactly 1 _far 1 _for 1 _from 1 _gest 1 _geza 1
    rewards-when 0 _gezahlt 1 _gibt 1 _grow 1 _habe 1 _happen 1 _has 1 _have 1 _havent 1 _he 1
    rewards-when 0 _hice 1 _inco 1 _income 1 _inte 1 _ive 1 _llega 1 _llegan 1 _los 1 _matt 1
    rewards-when 0 _matter 1 _me 1 _minu 1 _minutes 1 _miss 1 _missing 1 _mone 1 _money 1 _move 1
    rewards-when 0 _moved 1 _nada 1 _nigh 1 _night 1 _noch 1 _numb 1 _number 1 _one 1 _out 1
    rewards-when 0 _pay 1 _prim 1 _quic 1 _quickly 1 _recibir 1 _recieve 1 _righ 1 _right 1 _run 1
    rewards-when 0 _says 1 _seit 1 _shou 1 _should 1 _sinc 1 _since 1 _so 1 _stop 1 _stopped 1
    rewards-when 0 _sunday 1 _tage 1 _tao 1 _thei 1 _their 1 _ther 1 _theres 1 _they 1 _tiem 1
    rewards-when 0 _tiempo 1 _toda 1 _up 1 _user 1 _veo 1 _visi 1 _visible 1 _vor 1 _wall 1
    rewards-when 0 _wallet 1 _waru 1 _warum 1 _weekly 1 _whats 1 _wher 1 _where 1 _whic 1 _which 1
    rewards-when 0 _will 1 _woch 1 _woche 1 _wron 1 _wrong 1 again 1 alpha 1 asks 1 custody 1
    rewards-when 0 form 1 fresh 1 grown 1 minimum 1 one 1 or 1 privacy 1 save 1 should 1 tao 1
    rewards-when 0 wallet 1
    root-decline 70 _root 62 root 61 declining 43 why 27 rate 25 fall 18 _why 17 _is 15 mine 14
    root-decline 0 _less 12 _the 12 _on 11 reward 11 _yiel 10 _yield 10 earn 10 past 10 #time 9
    root-decline 0 _it 9 _what 9 _will 9 _to 8 _my 7 _stak 7 alphafalls 7 stake 7 _a 6 _apy 6
    root-decline 0 _do 6 _down 6 _go 6 _i 6 _keep 6 _pay 6 _than 6 _year 6 _and 5 _drop 5 _ever 5
    root-decline 0 _goin 5 _going 5 _how 5 _mont 5 _month 5 _more 5 _now 5 _rewa 5 _shri 5 _sink 5
    root-decline 0 less 5 paid 5 what 5 whatif 5 _does 4 _droppin 4 _por 4 _que 4 _rate 4
    root-decline 0 _rewards 4 _shrinki 4 _when 4 _zero 4 source 4 when 4 which 4 #amount 3 _apr 3
    root-decline 0 _are 3 _auf 3 _come 3 _did 3 _divi 3 _dividen 3 _each 3 _earn 3 _every 3
    root-decline 0 _from 3 _get 3 _give 3 _gives 3 _happ 3 _in 3 _last 3 _lowe 3 _lower 3 _meno 3
    root-decline 0 _menos 3 _over 3 _roots 3 _stake 3 _that 3 _this 3 _time 3 _used 3 define 3
    root-decline 0 more 3 #change 2 #tao 2 _ago 2 _an 2 _baja 2 _cada 2 _chan 2 _changed 2 _cust 2
    root-decline 0 _custome 2 _day 2 _erro 2 _error 2 _everyon 2 _fall 2 _for 2 _half 2 _happens 2
    root-decline 0 _has 2 _imme 2 _immer 2 _keeps 2 _long 2 _longer 2 _make 2 _makes 2 _me 2
    root-decline 0 _norm 2 _normal 2 _peop 2 _people 2 _reas 2 _reason 2 _rend 2 _rind 2 _rinde 2
    root-decline 0 _sinking 2 _sinkt 2 _stakes 2 _staking 2 _tao 2 _vez 2 _waru 2 _warum 2 _was 2
    root-decline 0 _way 2 _week 2 _weni 2 _weniger 2 _went 2 _whats 2 all 2 fixed 2 now 2
    root-decline 0 portion 2 subnet 2 tao 2 #rate 1 #share 1 _als 1 _ante 1 _antes 1 _away 1 _be 1
    root-decline 0 _befo 1 _before 1 _behi 1 _behind 1 _beko 1 _bekomme 1 _bit 1 _blee 1
    root-decline 0 _bleedin 1 _brin 1 _bringt 1 _das 1 _de 1 _dead 1 _der 1 _die 1 _earned 1 _el 1
    root-decline 0 _en 1 _end 1 _ertr 1 _ertrag 1 _even 1 _expl 1 _explain 1 _falling 1 _fell 1
    root-decline 0 _fixe 1 _fixed 1 _fruh 1 _furt 1 _further 1 _gano 1 _gave 1 _good 1 _happene 1
    root-decline 0 _he 1 _high 1 _higher 1 _hit 1 _ich 1 _if 1 _inco 1 _income 1 _its 1 _lieg 1
    root-decline 0 _liegt 1 _lo 1 _mate 1 _mist 1 _mistake 1 _netu 1 _netuid 1 _next 1 _noth 1
    root-decline 0 _nothing 1 _of 1 _one 1 _or 1 _paga 1 _paid 1 _payi 1 _paying 1 _payo 1
    root-decline 0 _payout 1 _pays 1 _rendimi 1 _rendite 1 _retu 1 _returns 1 _reward 1 _righ 1
    root-decline 0 _right 1 _same 1 _says 1 _shrink 1 _smal 1 _smaller 1 _spri 1 _spring 1
    root-decline 0 _stakers 1 _stay 1 _stop 1 _subn 1 _subnet 1 _they 1 _true 1 _wait 1 _weit 1
    root-decline 0 _weiter 1 _wies 1 _wieso 1 _wora 1 _woran 1 free 1 get 1 good 1 lose 1 one 1
    root-decline 0 or 1 paymore 1 quote 1 same 1 some 1 true 1 undo 1
    guaranteed 74 guarantee 50 rate 41 _the 35 _is 21 reward 21 can 18 earn 18 fixed 17 _can 16
    guaranteed 0 _a 14 _i 13 mine 11 _yiel 10 _yield 10 _do 8 _on 8 _prom 8 _promise 8 _rate 8
    guaranteed 0 _fixe 7 _fixed 7 _guar 7 _guarant 7 _perc 7 _percent 7 _retu 7 _chan 6 _rewa 6
    guaranteed 0 quote 6 _change 5 _die 5 _inco 5 _income 5 _inte 5 _interes 5 _like 5 _rend 5
    guaranteed 0 _return 5 _rewards 5 _savi 5 _savings 5 _this 5 #time 4 _are 4 _coun 4 _count 4
    guaranteed 0 _does 4 _for 4 _gara 4 _garanti 4 _me 4 _rendite 4 _rule 4 _rules 4 _same 4
    guaranteed 0 _some 4 _sure 4 _that 4 _they 4 _year 4 lend 4 #rate 3 _acco 3 _account 3 _as 3
    guaranteed 0 _be 3 _fest 3 _get 3 _how 3 _ich 3 _in 3 _ist 3 _kann 3 _mont 3 _month 3 _next 3
    guaranteed 0 _plan 3 _so 3 _stak 3 _thes 3 _these 3 _to 3 _will 3 _with 3 get 3 lock 3
    guaranteed 0 minimum 3 safe 3 same 3 stake 3 _afte 2 _after 2 _any 2 _anyo 2 _anyone 2 _den 2
    guaranteed 0 _earn 2 _earning 2 _el 2 _enou 2 _enough 2 _ertr 2 _ertrag 2 _esta 2 _ever 2
    guaranteed 0 _every 2 _foun 2 _foundat 2 _it 2 _live 2 _migh 2 _might 2 _my 2 _returns 2
    guaranteed 0 _righ 2 _right 2 _root 2 _safe 2 _stake 2 _ston 2 _stone 2 _stop 2 _time 2 _we 2
    guaranteed 0 _what 2 _who 2 all 2 exact 2 livefrom 2 or 2 root 2 whatif 2 who 2 #amount 1
    guaranteed 0 #tao 1 _all 1 _an 1 _and 1 _answ 1 _answer 1 _anyb 1 _anybody 1 _apr 1 _arou 1
    guaranteed 0 _around 1 _asks 1 _at 1 _auch 1 _auf 1 _bank 1 _beko 1 _bekomme 1 _blei 1
    guaranteed 0 _bleibt 1 _bond 1 _book 1 _by 1 _camb 1 _cambia 1 _cert 1 _certain 1 _changed 1
    guaranteed 0 _clie 1 _clients 1 _cut 1 _das 1 _day 1 _de 1 _deci 1 _decides 1 _dem 1 _depe 1
    guaranteed 0 _depo 1 _deposit 1 _down 1 _ein 1 _es 1 _esti 1 _estimat 1 _figu 1 _figure 1
    guaranteed 0 _go 1 _have 1 _if 1 _im 1 _its 1 _just 1 _keep 1 _know 1 _la 1 _las 1 _lock 1
    guaranteed 0 _locked 1 _lowe 1 _lower 1 _mich 1 _mini 1 _minimum 1 _mit 1 _new 1 _o 1 _oder 1
    guaranteed 0 _of 1 _once 1 _open 1 _openten 1 _or 1 _over 1 _pass 1 _passive 1 _payi 1
    guaranteed 0 _paying 1 _pens 1 _pension 1 _peri 1 _period 1 _pred 1 _predict 1 _proz 1
    guaranteed 0 _prozent 1 _pued 1 _puedo 1 _reco 1 _recompe 1 _reli 1 _reliabl 1 _rely 1
    guaranteed 0 _rendimi 1 _rent 1 _rentabi 1 _reti 1 _retirem 1 _risk 1 _set 1 _show 1 _shown 1
    guaranteed 0 _sind 1 _sink 1 _somebod 1 _someone 1 _somethi 1 _stab 1 _stable 1 _staking 1
    guaranteed 0 _stay 1 _stea 1 _stops 1 _sudd 1 _suddenl 1 _tao 1 _teh 1 _tell 1 _thos 1
    guaranteed 0 _those 1 _tomo 1 _tomorro 1 _verl 1 _when 1 _wher 1 _where 1 _without 1 _years 1
    guaranteed 0 _you 1 _zero 1 _zins 1 bittensor 1 choose 1 coins 1 cost 1 data 1 declining 1
    guaranteed 0 elsewhere 1 fall 1 goal 1 holdingrule 1 how 1 less 1 not 1 own 1 predict 1 scam 1
    guaranteed 0 show 1 some 1 staysame 1 tao 1 volatile 1 what 1 when 1 where 1 which 1
    exchange-quote 78 #rate 56 rate 54 #exchange 53 quote 51 true 39 _is 20 exchange 19 _exch 17
    exchange-quote 0 _exchang 17 _tao 17 can 17 tao 17 _perc 16 _percent 16 some 16 _a 15 _on 14
    exchange-quote 0 _the 11 why 11 _real 10 _that 10 _an 9 _can 9 _how 8 _krak 8 exact 8 _apy 7
    exchange-quote 0 _coin 7 _coinbas 7 _for 7 _kraken 7 mine 7 show 7 _adve 6 _adverti 6 _at 6
    exchange-quote 0 _beli 6 _bybi 6 _bybit 6 _high 6 _offe 6 _prom 6 _promise 6 _show 6 _than 6
    exchange-quote 0 earn 6 _be 5 _it 5 _poss 5 _possibl 5 _realist 5 _to 5 _why 5 how 5 paid 5
    exchange-quote 0 scam 5 #change 4 _believa 4 _bina 4 _binance 4 _come 4 _das 4 _does 4 _mexc 4
    exchange-quote 0 _much 4 _my 4 _numb 4 _rate 4 _root 4 _shows 4 _some 4 _true 4 _up 4 root 4
    exchange-quote 0 safe 4 take 4 _app 3 _bors 3 _borse 3 _free 3 _good 3 _i 3 _kann 3 _number 3
    exchange-quote 0 _pay 3 _pays 3 _plau 3 _plausib 3 _quot 3 _quotes 3 _risk 3 _says 3 _stim 3
    exchange-quote 0 _they 3 _too 3 _un 3 connect 3 data 3 more 3 program 3 _anun 2 _anuncia 2
    exchange-quote 0 _believe 2 _bett 2 _better 2 _bitt 2 _bittens 2 _by 2 _day 2 _disp 2
    exchange-quote 0 _display 2 _earn 2 _el 2 _figu 2 _figure 2 _from 2 _give 2 _gives 2 _higher 2
    exchange-quote 0 _list 2 _lists 2 _make 2 _mit 2 _offer 2 _offered 2 _offers 2 _ofre 2
    exchange-quote 0 _ofrece 2 _okx 2 _or 2 _proz 2 _prozent 2 _say 2 _seri 2 _serious 2 _site 2
    exchange-quote 0 _so 2 _stimmen 2 _this 2 _verd 2 _verdad 2 _what 2 _wher 2 _where 2 _wirb 2
    exchange-quote 0 _wirbt 2 _with 2 _yiel 2 _yield 2 _you 2 _your 2 asks 2 bittensor 2 define 2
    exchange-quote 0 fall 2 good 2 guarantee 2 holdingrule 2 paymore 2 _add 1 _als 1 _apr 1 _auf 1
    exchange-quote 0 _behi 1 _behind 1 _bigg 1 _bigger 1 _brok 1 _brot 1 _brother 1 _chai 1
    exchange-quote 0 _chain 1 _cier 1 _clai 1 _claims 1 _coll 1 _corr 1 _correct 1 _de 1 _dice 1
    exchange-quote 0 _die 1 _do 1 _doub 1 _double 1 _earns 1 _eine 1 _einen 1 _es 1 _even 1
    exchange-quote 0 _expl 1 _explain 1 _firs 1 _first 1 _fish 1 _fishy 1 _flag 1 _gets 1 _hier 1
    exchange-quote 0 _if 1 _ist 1 _itse 1 _itself 1 _kuco 1 _kucoin 1 _legi 1 _legit 1 _like 1
    exchange-quote 0 _likes 1 _look 1 _looks 1 _lyin 1 _lying 1 _makes 1 _mark 1 _mas 1 _mehr 1
    exchange-quote 0 _mein 1 _meine 1 _mont 1 _monthly 1 _more 1 _next 1 _numbers 1 _of 1 _off 1
    exchange-quote 0 _page 1 _per 1 _por 1 _pued 1 _puede 1 _que 1 _really 1 _red 1 _said 1 _saw 1
    exchange-quote 0 _shou 1 _should 1 _somebod 1 _somethi 1 _soun 1 _sounds 1 _stak 1 _staking 1
    exchange-quote 0 _stimmt 1 _such 1 _susp 1 _suspici 1 _tasa 1 _trip 1 _triple 1 _trus 1
    exchange-quote 0 _trustwo 1 _una 1 _user 1 _users 1 _vers 1 _waru 1 _warum 1 _was 1 _week 1
    exchange-quote 0 _whats 1 _who 1 _wie 1 _woul 1 _would 1 _writ 1 _write 1 _year 1 _yours 1
    exchange-quote 0 _zahl 1 _zahlen 1 _zeig 1 _zins 1 _zinssat 1 buy 1 choose 1 claim 1 first 1
    exchange-quote 0 fresh 1 get 1 large 1 list 1 one 1 rise 1 should 1 source 1 stake 1
    exchange-quote 0 volatile 1 whatif 1 where 1 who 1
    where-from 75 source 61 reward 29 _the 28 earn 20 rate 19 _rewa 18 _rewards 16 _is 15 _who 15
    where-from 0 paid 12 _me 11 _mone 11 _money 11 _what 11 _yiel 11 mine 11 _for 10 _does 9
    where-from 0 _from 9 _pay 9 _yield 9 _do 8 _wher 8 stake 8 _are 7 _my 7 _stak 7 _where 7
    where-from 0 _why 7 _i 6 _it 6 _of 6 _pays 6 _so 6 _that 6 coins 6 why 6 _come 5 _or 5 _othe 5
    where-from 0 _other 5 _prin 5 _sale 5 all 5 not 5 _all 4 _beza 4 _de 4 _dond 4 _donde 4
    where-from 0 _earn 4 _ever 4 _inte 4 _interes 4 _printed 4 _some 4 _staking 4 _thes 4 _these 4
    where-from 0 _they 4 _this 4 _to 4 get 4 what 4 whatif 4 who 4 #rate 3 _bezahlt 3 _can 3 _el 3
    where-from 0 _how 3 _in 3 _komm 3 _kommt 3 _on 3 _out 3 _paga 3 _payi 3 _paying 3 _peop 3
    where-from 0 _people 3 _rece 3 _receive 3 _somebod 3 _sour 3 _source 3 _stakers 3 _subn 3
    where-from 0 _wer 3 _whats 3 define 3 fresh 3 inflation 3 subnet 3 _a 2 _actu 2 _affo 2
    where-from 0 _afford 2 _and 2 _away 2 _back 2 _backs 2 _bill 2 _catc 2 _catch 2 _coin 2
    where-from 0 _coins 2 _cust 2 _custome 2 _das 2 _der 2 _die 2 _dine 2 _dinero 2 _earned 2
    where-from 0 _econ 2 _economi 2 _ertr 2 _ertrag 2 _everyon 2 _foot 2 _free 2 _gain 2 _gene 2
    where-from 0 _generat 2 _get 2 _give 2 _gives 2 _if 2 _inco 2 _income 2 _infl 2 _inflati 2
    where-from 0 _isnt 2 _like 2 _lose 2 _much 2 _must 2 _newl 2 _newly 2 _nobo 2 _nobody 2 _not 2
    where-from 0 _noth 2 _nothing 2 _pagan 2 _paid 2 _pot 2 _que 2 _real 2 _rend 2 _reward 2
    where-from 0 _rich 2 _soun 2 _sounds 2 _subnets 2 _used 2 _whic 2 _which 2 _whos 2 _whose 2
    where-from 0 _with 2 _wohe 2 _woher 2 _yields 2 cost 2 custody 2 or 2 quote 2 safe 2 which 2
    where-from 0 #subnet 1 #time 1 _actual 1 _actuall 1 _alle 1 _alles 1 _alph 1 _alpha 1 _anyb 1
    where-from 0 _anybody 1 _ask 1 _at 1 _aus 1 _be 1 _bein 1 _being 1 _beko 1 _bekomme 1 _belo 1
    where-from 0 _belohnu 1 _bitt 1 _bittens 1 _busi 1 _busines 1 _clie 1 _clients 1 _comi 1
    where-from 0 _coming 1 _comp 1 _compani 1 _day 1 _depo 1 _deposit 1 _divi 1 _dividen 1 _doin 1
    where-from 0 _doing 1 _earns 1 _eart 1 _earth 1 _eige 1 _eigentl 1 _else 1 _every 1 _everybo 1
    where-from 0 _fees 1 _fina 1 _frie 1 _friends 1 _fund 1 _funds 1 _furs 1 _gains 1 _geld 1
    where-from 0 _hace 1 _hacer 1 _hand 1 _hands 1 _her 1 _ich 1 _inve 1 _investo 1 _irge 1
    where-from 0 _irgendw 1 _its 1 _just 1 _la 1 _las 1 _los 1 _loses 1 _mein 1 _meine 1 _mint 1
    where-from 0 _minted 1 _muss 1 _nada 1 _netw 1 _network 1 _new 1 _nich 1 _no 1 _only 1 _orig 1
    where-from 0 _origina 1 _payo 1 _payouts 1 _perc 1 _percent 1 _ponz 1 _ponzi 1 _por 1 _quie 1
    where-from 0 _quien 1 _reac 1 _reach 1 _really 1 _reas 1 _reason 1 _reco 1 _recompe 1
    where-from 0 _rendimi 1 _rendite 1 _rent 1 _rentabi 1 _retu 1 _return 1 _reve 1 _revenue 1
    where-from 0 _say 1 _side 1 _spea 1 _subnet 1 _take 1 _tao 1 _thei 1 _their 1 _ther 1 _there 1
    where-from 0 _thin 1 _user 1 _users 1 _welc 1 _werd 1 _werden 1 _when 1 _wheres 1 _wies 1
    where-from 0 _wieso 1 _wo 1 _woul 1 _would 1 alpha 1 bittensor 1 can 1 consensus 1 declining 1
    where-from 0 form 1 free 1 how 1 large 1 leave 1 need 1 nothing 1 scam 1 sell 1 sofar 1 some 1
    where-from 0 tao 1 when 1 where 1
    history 97 past 90 #subnet 40 _the 28 subnet 26 _last 25 _of 25 _what 25 rate 25 _did 23
    history 0 earn 22 _in 21 _how 20 what 19 which 18 _past 17 _year 16 _mont 15 stake 15 _root 14
    history 0 _subn 14 root 14 _i 13 _subnet 13 #amount 12 _pric 12 _stak 12 _woul 12 _would 12
    history 0 _have 11 _sn 11 _tao 11 alpha 11 tao 11 #tao 10 _a 10 _alph 10 _alpha 10 _had 10
    history 0 _price 10 _staked 10 _yiel 9 howmuch 9 price 9 _ago 8 _months 8 _much 8 _was 8
    history 0 _month 7 _retu 7 _sinc 7 _since 7 _over 6 _perf 6 _perform 6 _returns 6 _show 6
    history 0 _yields 6 how 6 now 6 _fall 5 _has 5 _if 5 _pay 5 _spri 5 _spring 5 _wie 5 fall 5
    history 0 show 5 _do 4 _far 4 _high 4 _letz 4 _letzten 4 _made 4 _toda 4 _today 4 list 4
    history 0 #change 3 #time 3 _by 3 _char 3 _chart 3 _deve 3 _develop 3 _earn 3 _from 3 _get 3
    history 0 _hist 3 _im 3 _into 3 _is 3 _its 3 _janu 3 _january 3 _more 3 _plea 3 _please 3
    history 0 _put 3 _quar 3 _quarter 3 _reco 3 _rend 3 _to 3 _yield 3 mine 3 whatif 3 #share 2
    history 0 _apy 2 _back 2 _befo 2 _before 2 _den 2 _die 2 _done 2 _earned 2 _el 2 _happ 2
    history 0 _happene 2 _hat 2 _higher 2 _history 2 _it 2 _jahr 2 _june 2 _marc 2 _march 2 _me 2
    history 0 _mona 2 _monaten 2 _move 2 _now 2 _pasa 2 _pasado 2 _perc 2 _percent 2 _prices 2
    history 0 _rate 2 _record 2 _rendite 2 _so 2 _than 2 _this 2 _trac 2 _track 2 _week 2 _were 2
    history 0 _when 2 _who 2 choose 2 connect 2 more 2 move 2 when 2 who 2 _actu 1 _actuall 1
    history 0 _ahea 1 _ahead 1 _all 1 _ano 1 _any 1 _anyo 1 _anyone 1 _apr 1 _be 1 _beco 1
    history 0 _become 1 _belo 1 _below 1 _bett 1 _better 1 _bigg 1 _biggest 1 _boug 1 _bought 1
    history 0 _come 1 _como 1 _cuan 1 _cuanto 1 _date 1 _day 1 _days 1 _down 1 _eine 1 _einem 1
    history 0 _ever 1 _for 1 _gain 1 _guid 1 _guide 1 _halv 1 _halved 1 _highest 1 _hoch 1 _ist 1
    history 0 _kurs 1 _la 1 _laun 1 _launch 1 _le 1 _like 1 _lost 1 _lot 1 _make 1 _mes 1 _mone 1
    history 0 _money 1 _moved 1 _out 1 _pago 1 _peop 1 _people 1 _prev 1 _previou 1 _rates 1
    history 0 _rendimi 1 _return 1 _rewa 1 _rewards 1 _see 1 _shown 1 _sich 1 _stakers 1
    history 0 _staking 1 _stan 1 _stand 1 _star 1 _started 1 _subnets 1 _subr 1 _subred 1 _summ 1
    history 0 _summer 1 _term 1 _terms 1 _time 1 _toke 1 _tokens 1 _top 1 _unte 1 _unter 1 _von 1
    history 0 _weit 1 _well 1 _wher 1 _where 1 _wort 1 _worth 1 best 1 coins 1 declining 1 dtao 1
    history 0 get 1 grown 1 keepswap 1 leaked 1 less 1 lose 1 metric 1 minimum 1 paid 1 paymore 1
    history 0 record 1 reward 1 sofar 1 volatile 1 where 1
    """
}
