/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 223 #amount 210 tao 193 _tao 192 #tao 189 #time 155 earn 145 _what 85 what 68 mine 62
    earn 0 _in 57 _i 56 which 53 _year 50 #subnet 49 howmuch 45 _do 44 _how 43 _on 43 _a 40
    earn 0 _mont 39 _root 39 root 39 _much 36 stake 33 whatif 33 _earn 32 subnet 32 _for 31
    earn 0 rate 28 _of 25 _month 24 reward 23 #rate 21 _if 21 _afte 20 _after 20 _my 20 _with 20
    earn 0 _me 18 _stak 18 #taken 17 _does 16 _per 16 _woul 16 _would 16 take 16 _subn 15 _week 15
    earn 0 _years 15 #alpha 14 _brin 14 _subnet 14 _take 14 _the 14 alpha 14 _en 13 _from 13
    earn 0 cost 13 #payment 12 _come 12 _cuan 12 _cuanto 12 _sn 12 _was 12 _alph 11 _alpha 11
    earn 0 _get 11 _ich 11 _put 11 can 10 define 10 _bring 9 _comes 9 _days 9 _jahr 9 _make 9
    earn 0 _months 9 _yiel 9 #currency 8 #exchange 8 _and 8 _ano 8 _con 8 _ever 8 _have 8 _it 8
    earn 0 _out 8 _that 8 _un 8 _whats 8 _yield 8 _at 7 _every 7 _give 7 _inco 7 _income 7 _into 7
    earn 0 _is 7 _rewa 7 _stake 7 _staked 7 coins 7 own 7 #money 6 _al 6 _can 6 _each 6 _many 6
    earn 0 _mona 6 _monthly 6 _one 6 _retu 6 _return 6 _to 6 all 6 exact 6 get 6 one 6 paid 6
    earn 0 some 6 validator 6 _be 5 _exch 5 _exchang 5 _got 5 _half 5 _im 5 _mes 5 _over 5 _que 5
    earn 0 _vali 5 _viel 5 _weekly 5 _wie 5 _will 5 _wort 5 _worth 5 exchange 5 holdingrule 5
    earn 0 split 5 #parts 4 _add 4 _am 4 _bringen 4 _by 4 _day 4 _eine 4 _expe 4 _fees 4 _fur 4
    earn 0 _gana 4 _habe 4 _la 4 _pay 4 _payo 4 _payout 4 _pro 4 _prof 4 _profit 4 _rewards 4
    earn 0 _staking 4 _validat 4 elsewhere 4 howoften 4 worthit 4 _an 3 _auf 3 _bei 3 _calc 3
    earn 0 _chri 3 _christm 3 _chut 3 _chutes 3 _coin 3 _coul 3 _could 3 _de 3 _earning 3 _einem 3
    earn 0 _euro 3 _gain 3 _gananci 3 _gano 3 _gives 3 _home 3 _ive 3 _komm 3 _kommt 3 _mit 3
    earn 0 _monat 3 _nach 3 _next 3 _off 3 _or 3 _park 3 _perc 3 _percent 3 _plea 3 _please 3
    earn 0 _reti 3 _reward 3 _rind 3 _rinde 3 _si 3 _so 3 _subr 3 _subred 3 _teng 3 _tengo 3
    earn 0 _they 3 _up 3 _verd 3 _verdien 3 _wenn 3 _yearly 3 _α 3 asks 3 how 3 leave 3 livefrom 3
    earn 0 or 3 sell 3 #several 2 _alon 2 _alone 2 _are 2 _arou 2 _around 2 _bloc 2 _block 2
    earn 0 _cada 2 _calcula 2 _coins 2 _comm 2 _commiss 2 _como 2 _da 2 _dail 2 _daily 2 _dari 2
    earn 0 _darian 2 _dca 2 _deja 2 _dejan 2 _dele 2 _delegat 2 _doll 2 _dollars 2 _drop 2 _ein 2
    earn 0 _el 2 _euros 2 _expect 2 _expecte 2 _id 2 _inst 2 _instead 2 _june 2 _know 2 _krak 2
    earn 0 _kraken 2 _leav 2 _leave 2 _like 2 _live 2 _lock 2 _lyin 2 _lying 2 _mese 2 _meses 2
    earn 0 _meto 2 _mir 2 _monaten 2 _mone 2 _money 2 _net 2 _netu 2 _netuid 2 _pock 2 _pocket 2
    earn 0 _prov 2 _quar 2 _quarter 2 _raus 2 _resu 2 _result 2 _retire 2 _rich 2 _richer 2
    earn 0 _saco 2 _say 2 _sell 2 _sitt 2 _sitting 2 _supp 2 _suppose 2 _tag 2 _then 2 _till 2
    earn 0 _toda 2 _today 2 _tota 2 _total 2 _unti 2 _until 2 _usd 2 _want 2 _wants 2 _wiev 2
    earn 0 _wieviel 2 _woch 2 _woche 2 _you 2 _yr 2 fee 2 large 2 lock 2 now 2 predict 2 price 2
    earn 0 show 2 source 2 worthmine 2 #share 1 #taoprice 1 #two 1 _ab 1 _abou 1 _about 1 _amou 1
    earn 0 _amount 1 _annu 1 _annual 1 _apr 1 _assu 1 _assume 1 _aus 1 _back 1 _bala 1 _balance 1
    earn 0 _beko 1 _bekomme 1 _bene 1 _betr 1 _betrag 1 _betw 1 _between 1 _bitt 1 _bittens 1
    earn 0 _boug 1 _bought 1 _bringt 1 _buck 1 _bucks 1 _buy 1 _cant 1 _cantida 1 _cash 1 _clai 1
    earn 0 _claim 1 _coinbas 1 _coll 1 _collect 1 _comp 1 _compute 1 _cost 1 _costs 1 _cove 1
    earn 0 _cover 1 _dann 1 _depo 1 _deposit 1 _dia 1 _die 1 _doin 1 _doing 1 _drip 1 _dura 1
    earn 0 _earned 1 _earns 1 _eins 1 _end 1 _entr 1 _ertr 1 _ertrag 1 _esti 1 _estimat 1
    earn 0 _everyth 1 _extr 1 _extra 1 _fore 1 _frag 1 _frau 1 _gains 1 _grow 1 _has 1 _him 1
    earn 0 _hold 1 _hour 1 _hours 1 _hwo 1 _incl 1 _include 1 _inhe 1 _inherit 1 _inte 1
    earn 0 _interes 1 _inve 1 _invest 1 _jede 1 _keep 1 _keeps 1 _kind 1 _krie 1 _kriege 1 _land 1
    earn 0 _lands 1 _lieg 1 _liegen 1 _look 1 _marc 1 _march 1 _medi 1 _mein 1 _meine 1 _more 1
    earn 0 _mutc 1 _mutch 1 _new 1 _nigh 1 _night 1 _noth 1 _nothing 1 _numb 1 _numbers 1 _our 1
    earn 0 _own 1 _paid 1 _para 1 _pass 1 _passive 1 _pays 1 _pens 1 _pension 1 _pong 1 _pongo 1
    earn 0 _por 1 _pric 1 _price 1 _proj 1 _project 1 _prove 1 _provisi 1 _proz 1 _prozent 1
    earn 0 _quot 1 _quotes 1 _real 1 _realist 1 _reci 1 _recieve 1 _rein 1 _reinves 1 _retirem 1
    earn 0 _reve 1 _revenue 1 _savi 1 _savings 1 _shal 1 _shall 1 _shar 1 _share 1 _show 1 _sit 1
    earn 0 _slee 1 _sold 1 _spri 1 _stay 1 _stays 1 _stec 1 _subnetz 1 _summ 1 _summer 1 _takes 1
    earn 0 _tell 1 _tend 1 _tendre 1 _thro 1 _throw 1 _tiem 1 _tiempo 1 _time 1 _toge 1 _togethe 1
    earn 0 _tomo 1 _tomorro 1 _top 1 _turn 1 _turned 1 _uber 1 _ubri 1 _ubrig 1 _una 1 _us 1
    earn 0 _validad 1 _vs 1 _wall 1 _wallet 1 _wat 1 _when 1 _wher 1 _where 1 _wife 1 _win 1
    earn 0 _work 1 _yields 1 _zeit 1 _zusa 1 _zusamme 1 _τ 1 about 1 alphafor 1 become 1 best 1
    earn 0 bittensor 1 buy 1 claim 1 compare 1 compound 1 data 1 difference 1 expire 1 fall 1
    earn 0 free 1 guarantee 1 halving 1 inflation 1 list 1 lostdevice 1 more 1 not 1 nothing 1
    earn 0 offline 1 paymore 1 quote 1 same 1 share 1 should 1 sofar 1 units 1 wallet 1 when 1
    needed 66 #time 55 #amount 53 _tao 51 tao 51 goal 42 #tao 39 _how 35 _a 33 stake 27 howmuch 26
    needed 0 _i 25 _stak 25 _to 25 _mont 20 _for 19 _much 19 _month 18 _stake 18 need 15 mine 14
    needed 0 #currency 13 #money 13 _do 13 _need 11 _week 11 earn 11 _earn 9 _many 9 _root 9
    needed 0 root 9 _must 8 _what 8 _day 7 _doll 7 _get 7 _my 7 _per 7 _dollars 6 _on 6 _year 6
    needed 0 _big 5 _have 5 _in 5 _is 5 _make 5 _want 5 minimum 5 _amou 4 _amount 4 _be 4 _cuan 4
    needed 0 _euro 4 _ich 4 _nece 4 _necesit 4 _of 4 _para 4 _reti 4 _size 4 inflation 4 split 4
    needed 0 #share 3 #subnet 3 _al 3 _cuanto 3 _dail 3 _daily 3 _fur 3 _give 3 _half 3 _it 3
    needed 0 _live 3 _mes 3 _out 3 _staking 3 _viel 3 _wie 3 _woul 3 _would 3 how 3 livefrom 3
    needed 0 own 3 reward 3 whatif 3 which 3 _brau 2 _brauche 2 _can 2 _coin 2 _coins 2 _enou 2
    needed 0 _enough 2 _euros 2 _ever 2 _every 2 _gana 2 _ganar 2 _gives 2 _if 2 _im 2 _me 2
    needed 0 _mona 2 _monat 2 _monthly 2 _muss 2 _needed 2 _off 2 _pro 2 _requ 2 _require 2
    needed 0 _retire 2 _retirem 2 _rewa 2 _rewards 2 _staked 2 _staken 2 _take 2 _that 2 _weekly 2
    needed 0 _with 2 all 2 elsewhere 2 get 2 leave 2 what 2 #payment 1 #taoprice 1 _an 1 _annu 1
    needed 0 _annuall 1 _auf 1 _buck 1 _bucks 1 _capi 1 _capital 1 _cuantos 1 _dele 1 _delegat 1
    needed 0 _dollar 1 _earl 1 _early 1 _en 1 _eur 1 _from 1 _id 1 _inco 1 _income 1 _job 1
    needed 0 _like 1 _one 1 _pass 1 _passive 1 _pays 1 _pens 1 _pension 1 _peop 1 _people 1
    needed 0 _plan 1 _pock 1 _pocket 1 _por 1 _pull 1 _put 1 _quit 1 _rece 1 _receive 1 _rent 1
    needed 0 _saca 1 _sacar 1 _sn 1 _so 1 _tag 1 _ther 1 _there 1 _this 1 _um 1 _verd 1 _verdien 1
    needed 0 _viele 1 _wann 1 _when 1 _whic 1 _which 1 _wiev 1 _wieviel 1 _woch 1 _woche 1
    needed 0 _yearly 1 _zu 1 can 1 coins 1 countof 1 early 1 guarantee 1 large 1 offline 1 one 1
    needed 0 portion 1 subnet 1 validator 1 when 1
    until-grown 40 _tao 29 tao 29 grown 27 #amount 24 #tao 24 _how 21 #two 20 howlong 20 _long 13
    until-grown 0 _unti 12 _until 12 mine 12 #change 10 _doub 10 _when 10 stake 10 _to 9 whatif 9
    until-grown 0 _my 8 _stak 7 _many 6 _stake 6 when 6 _beco 5 _become 5 _double 5 _have 5 _i 5
    until-grown 0 _on 5 _root 5 _year 5 _years 5 earn 5 root 5 _earn 4 _in 4 _time 4 _will 4
    until-grown 0 _does 3 _doubled 3 _for 3 _from 3 _is 3 _sich 3 _verd 3 _verdopp 3 howmuch 3
    until-grown 0 #subnet 2 _a 2 _as 2 _big 2 _bis 2 _cuan 2 _days 2 _do 2 _doubles 2 _go 2
    until-grown 0 _into 2 _lang 2 _lange 2 _mein 2 _much 2 _put 2 _turn 2 _twic 2 _twice 2 _wann 2
    until-grown 0 _wie 2 own 2 _afte 1 _after 1 _amou 1 _amount 1 _an 1 _are 1 _bag 1 _be 1
    until-grown 0 _befo 1 _before 1 _by 1 _coin 1 _coins 1 _cuando 1 _cuanto 1 _daue 1 _dauert 1
    until-grown 0 _earned 1 _en 1 _es 1 _gain 1 _grow 1 _habe 1 _has 1 _ich 1 _if 1 _it 1 _itse 1
    until-grown 0 _itself 1 _meine 1 _mis 1 _mont 1 _months 1 _own 1 _perc 1 _percent 1 _pong 1
    until-grown 0 _pongo 1 _posi 1 _positio 1 _requ 1 _require 1 _se 1 _si 1 _staking 1 _take 1
    until-grown 0 _tend 1 _tendre 1 _tiem 1 _tiempo 1 _times 1 _wenn 1 _what 1 _with 1 _woul 1
    until-grown 0 _would 1 can 1 goal 1 large 1 rate 1 rise 1 scam 1 what 1 which 1
    earn-compare 103 root 69 _root 68 paymore 63 #exchange 49 or 39 subnet 32 _tao 29 tao 29
    earn-compare 0 _or 27 #amount 26 #tao 26 _more 25 _the 23 #subnet 22 which 22 exchange 20
    earn-compare 0 _is 19 _subn 19 mine 18 _subnet 17 _exch 16 _exchang 16 _for 16 compare 15
    earn-compare 0 earn 14 #time 13 _than 13 more 13 what 13 _on 12 _stak 12 _whic 12 _which 12
    earn-compare 0 stake 12 _bett 11 _better 11 _coin 11 _do 11 _i 11 _krak 11 _kraken 11 _what 11
    earn-compare 0 _coinbas 10 _mehr 10 _with 10 rate 10 _a 9 _in 9 _it 9 _brin 8 _earn 8 _leav 8
    earn-compare 0 _me 8 _o 8 _over 8 _staking 8 _alph 7 _alpha 7 _and 7 _bina 7 _binance 7
    earn-compare 0 _comp 7 _mas 7 _most 7 _que 7 _to 7 _year 7 _yiel 7 alpha 7 #rate 6 _at 6
    earn-compare 0 _compare 6 _does 6 _give 6 _oder 6 _of 6 _sn 6 _subr 6 _subred 6 _wher 6
    earn-compare 0 _where 6 _woul 6 _would 6 best 6 define 6 difference 6 where 6 _chut 5
    earn-compare 0 _chutes 5 _gives 5 _high 5 _how 5 _ich 5 _leaves 5 _my 5 _pays 5 _yield 5
    earn-compare 0 paid 5 _agai 4 _against 4 _als 4 _bors 4 _borse 4 _bringt 4 _by 4 _one 4
    earn-compare 0 _opti 4 _pay 4 _retu 4 _una 4 _was 4 one 4 #several 3 #two 3 _an 3 _beat 3
    earn-compare 0 _best 3 _bring 3 _ein 3 _en 3 _from 3 _higher 3 _inco 3 _income 3 _lohn 3
    earn-compare 0 _lohnt 3 _make 3 _mont 3 _months 3 _options 3 _return 3 _rind 3 _rinde 3
    earn-compare 0 _selb 3 _self 3 _sich 3 _up 3 _who 3 reward 3 should 3 sort 3 whatif 3 _all 2
    earn-compare 0 _am 2 _auf 2 _beko 2 _chai 2 _chain 2 _con 2 _days 2 _deal 2 _die 2 _doin 2
    earn-compare 0 _doing 2 _earner 2 _eine 2 _ends 2 _gege 2 _get 2 _givi 2 _giving 2 _hace 2
    earn-compare 0 _hacerlo 2 _highest 2 _if 2 _la 2 _leave 2 _less 2 _lucr 2 _lucrati 2 _mein 2
    earn-compare 0 _mejo 2 _mejor 2 _mit 2 _mone 2 _money 2 _much 2 _own 2 _plac 2 _place 2 _pls 2
    earn-compare 0 _prof 2 _profita 2 _rank 2 _rend 2 _righ 2 _right 2 _selber 2 _sitt 2
    earn-compare 0 _sitting 2 _staken 2 _subnets 2 _verd 2 _verdien 2 _vers 2 _versus 2 _vs 2
    earn-compare 0 _ways 2 _whats 2 _wo 2 _yields 2 _yo 2 choose 2 coins 2 dereg 2 diversify 2
    earn-compare 0 get 2 how 2 move 2 not 2 own 2 same 2 source 2 who 2 why 2 worthit 2 #change 1
    earn-compare 0 _abov 1 _above 1 _afte 1 _after 1 _ange 1 _aske 1 _asked 1 _bank 1 _be 1 _bei 1
    earn-compare 0 _bekomme 1 _bekommt 1 _beste 1 _bigg 1 _biggest 1 _bitt 1 _bitte 1 _brot 1
    earn-compare 0 _brother 1 _bybi 1 _bybit 1 _cant 1 _choo 1 _coins 1 _come 1 _conv 1 _convien 1
    earn-compare 0 _cost 1 _costs 1 _cust 1 _da 1 _das 1 _deci 1 _decide 1 _deja 1 _dejarlo 1
    earn-compare 0 _der 1 _dine 1 _dinero 1 _dond 1 _donde 1 _doub 1 _double 1 _each 1 _einem 1
    earn-compare 0 _el 1 _end 1 _es 1 _expe 1 _expect 1 _flex 1 _flexibl 1 _fur 1 _gano 1 _gegen 1
    earn-compare 0 _gehe 1 _gett 1 _getting 1 _goin 1 _going 1 _half 1 _have 1 _he 1 _hold 1
    earn-compare 0 _holders 1 _inst 1 _instead 1 _jahr 1 _just 1 _keep 1 _krie 1 _kriege 1 _kuco 1
    earn-compare 0 _kucoin 1 _leaving 1 _like 1 _mal 1 _mana 1 _manager 1 _meine 1 _mism 1
    earn-compare 0 _mismo 1 _move 1 _myse 1 _myself 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1
    earn-compare 0 _nova 1 _now 1 _option 1 _othe 1 _other 1 _out 1 _paga 1 _paid 1 _para 1
    earn-compare 0 _payi 1 _paying 1 _por 1 _put 1 _rate 1 _raus 1 _rendimi 1 _rendite 1
    earn-compare 0 _returns 1 _says 1 _selbst 1 _shou 1 _should 1 _side 1 _smar 1 _smarter 1
    earn-compare 0 _staked 1 _stakers 1 _stim 1 _stimmt 1 _tabl 1 _table 1 _targ 1 _targon 1
    earn-compare 0 _tell 1 _that 1 _thes 1 _these 1 _they 1 _thin 1 _thing 1 _time 1 _times 1
    earn-compare 0 _un 1 _way 1 _wenn 1 _why 1 _years 1 _your 1 asks 1 cost 1 custody 1 detail 1
    earn-compare 0 goal 1 goodtime 1 holdingrule 1 keep 1 leave 1 list 1 lock 1 lose 1 metric 1
    earn-compare 0 nothing 1 now 1 predict 1 quote 1 rise 1 scam 1 some 1 true 1 wallet 1
    earn-rate 108 rate 93 now 46 _the 30 _perc 23 _percent 23 root 23 _root 22 _rate 19 #subnet 18
    earn-rate 0 subnet 18 stake 17 _how 15 _stak 15 _what 15 #time 14 _yiel 14 _yield 14 _for 13
    earn-rate 0 _is 13 _on 13 earn 13 what 11 _does 10 _of 10 get 10 which 10 _apy 9 _do 9 _tao 9
    earn-rate 0 define 9 tao 9 _apr 8 _curr 8 _current 8 _get 8 _a 7 _at 7 _inte 7 _interes 7
    earn-rate 0 _now 7 _sn 7 _whats 7 _year 7 biggerrate 7 _afte 6 _after 6 _annu 6 _are 6 _many 6
    earn-rate 0 _or 6 _subn 6 _subnet 6 _wie 6 mine 6 paymore 6 reward 6 _high 5 _much 5 _righ 5
    earn-rate 0 _right 5 _stakers 5 _toda 5 how 5 more 5 paid 5 _ahor 4 _ahora 4 _annual 4 _befo 4
    earn-rate 0 _before 4 _da 4 _de 4 _es 4 _fees 4 _hoch 4 _ist 4 _it 4 _la 4 _me 4 _mome 4
    earn-rate 0 _pay 4 _per 4 _que 4 _stake 4 _staking 4 goodtime 4 howmuch 4 large 4 same 4
    earn-rate 0 #rate 3 _aktu 3 _aktuell 3 _bett 3 _better 3 _cual 3 _days 3 _gera 3 _gerade 3
    earn-rate 0 _give 3 _hoy 3 _i 3 _moment 3 _netu 3 _netuid 3 _pls 3 _porc 3 _porcent 3 _pres 3
    earn-rate 0 _present 3 _proz 3 _prozent 3 _rend 3 _retu 3 _same 3 _tasa 3 _tell 3 _thes 3
    earn-rate 0 _these 3 _today 3 _zins 3 cost 3 portion 3 take 3 #exchange 2 _actu 2 _actual 2
    earn-rate 0 _amou 2 _and 2 _anua 2 _anual 2 _arou 2 _around 2 _as 2 _atm 2 _big 2 _bitt 2
    earn-rate 0 _dele 2 _delegat 2 _depe 2 _depend 2 _der 2 _die 2 _el 2 _exch 2 _exchang 2
    earn-rate 0 _gibt 2 _goin 2 _going 2 _good 2 _gros 2 _higher 2 _larg 2 _large 2 _mism 2
    earn-rate 0 _mismo 2 _more 2 _net 2 _rates 2 _rendite 2 _return 2 _stil 2 _still 2 _subr 2
    earn-rate 0 _subred 2 _take 2 _thos 2 _those 2 _todays 2 _viel 2 _yearly 2 _zinssat 2
    earn-rate 0 exchange 2 good 2 one 2 or 2 proportion 2 #amount 1 #tao 1 #two 1 _abov 1 _above 1
    earn-rate 0 _amount 1 _amounts 1 _an 1 _annuall 1 _auf 1 _bei 1 _beko 1 _bekommt 1 _bess 1
    earn-rate 0 _besser 1 _betr 1 _betrag 1 _bigg 1 _bigger 1 _bitte 1 _bittens 1 _bonu 1 _bonus 1
    earn-rate 0 _brin 1 _bringt 1 _cant 1 _cantida 1 _chan 1 _changed 1 _chut 1 _chutes 1 _cuan 1
    earn-rate 0 _cuanto 1 _cut 1 _dan 1 _earn 1 _eine 1 _ever 1 _everyon 1 _furs 1 _gett 1
    earn-rate 0 _getting 1 _gibts 1 _gross 1 _has 1 _if 1 _incl 1 _include 1 _jetz 1 _jetzt 1
    earn-rate 0 _like 1 _man 1 _mayo 1 _mayor 1 _mehr 1 _mejo 1 _mejor 1 _mit 1 _my 1 _nomi 1
    earn-rate 0 _one 1 _paga 1 _plea 1 _please 1 _por 1 _rece 1 _receive 1 _rendimi 1 _rent 1
    earn-rate 0 _rentabi 1 _returns 1 _sich 1 _smal 1 _small 1 _staken 1 _stakes 1 _tax 1 _teh 1
    earn-rate 0 _that 1 _ther 1 _there 1 _tier 1 _una 1 _vali 1 _validat 1 _wat 1 _wats 1 _whal 1
    earn-rate 0 _whales 1 _whic 1 _which 1 _wiev 1 _wieviel 1 _you 1 best 1 bittensor 1 can 1
    earn-rate 0 fee 1 list 1 tax 1 validator 1 whatif 1 worthit 1
    compounding 82 compound 79 reward 36 mine 22 _apr 21 _apy 21 _i 21 _on 18 _the 18 _or 16
    compounding 0 _do 15 _rewa 15 _rewards 15 _is 14 _my 14 rate 13 _does 12 _inte 12 _interes 12
    compounding 0 _to 12 earn 11 stake 11 _auto 10 _it 10 _comp 9 _rein 9 _stak 9 need 9
    compounding 0 _automat 8 _by 8 _compoun 8 _earn 8 _reinves 8 _rest 8 _restake 8 _and 7 or 7
    compounding 0 _are 6 _grow 6 difference 6 get 6 #rate 5 _here 5 _that 5 _them 5 _themsel 5
    compounding 0 _what 5 _with 5 should 5 _diff 4 _get 4 _have 4 _its 4 _las 4 _own 4 _root 4
    compounding 0 _stake 4 _staking 4 _will 4 define 4 not 4 root 4 _as 3 _divi 3 _dividen 3
    compounding 0 _earning 3 _hand 3 _itse 3 _itself 3 _must 3 _se 3 _shou 3 _should 3 _so 3
    compounding 0 _they 3 _too 3 can 3 own 3 what 3 #time 2 _a 2 _add 2 _adde 2 _added 2 _back 2
    compounding 0 _bala 2 _balance 2 _betw 2 _between 2 _conv 2 _convert 2 _die 2 _differe 2
    compounding 0 _dont 2 _effe 2 _effect 2 _ertr 2 _ertrage 2 _es 2 _figu 2 _figure 2 _gain 2
    compounding 0 _gana 2 _gananci 2 _gibt 2 _high 2 _higher 2 _how 2 _in 2 _into 2 _leav 2
    compounding 0 _leave 2 _mont 2 _need 2 _neve 2 _never 2 _no 2 _numb 2 _number 2 _paid 2
    compounding 0 _perc 2 _percent 2 _put 2 _reco 2 _recompe 2 _same 2 _simp 2 _simple 2 _snow 2
    compounding 0 _snowbal 2 _sola 2 _solas 2 _than 2 _und 2 _unte 2 _untersc 2 _vs 2 _well 2
    compounding 0 _whats 2 _why 2 _wied 2 _wieder 2 _without 2 _work 2 _yes 2 _yiel 2 _yield 2
    compounding 0 _zins 2 _zinsesz 2 _zwis 2 _zwische 2 coins 2 data 2 form 2 free 2 paid 2 same 2
    compounding 0 technical 2 whatif 2 why 2 #subnet 1 _acce 1 _acco 1 _account 1 _alon 1 _alone 1
    compounding 0 _alph 1 _alpha 1 _an 1 _ange 1 _bank 1 _beat 1 _bett 1 _better 1 _book 1 _brin 1
    compounding 0 _bring 1 _butt 1 _button 1 _calc 1 _calcula 1 _can 1 _capi 1 _capital 1 _coin 1
    compounding 0 _coins 1 _cost 1 _costs 1 _depo 1 _deposit 1 _der 1 _dife 1 _diferen 1 _differ 1
    compounding 0 _diffren 1 _earl 1 _earned 1 _earns 1 _eat 1 _entr 1 _entre 1 _ever 1 _every 1
    compounding 0 _flat 1 _furt 1 _further 1 _gains 1 _gene 1 _growth 1 _had 1 _happ 1 _happen 1
    compounding 0 _hay 1 _if 1 _incl 1 _include 1 _ist 1 _just 1 _know 1 _like 1 _lol 1 _make 1
    compounding 0 _manu 1 _mas 1 _matt 1 _matter 1 _month 1 _monthly 1 _more 1 _myse 1 _myself 1
    compounding 0 _new 1 _next 1 _o 1 _oder 1 _of 1 _ofte 1 _often 1 _one 1 _over 1 _payo 1
    compounding 0 _payouts 1 _pres 1 _press 1 _prin 1 _princip 1 _prod 1 _produce 1 _quot 1
    compounding 0 _quoted 1 _real 1 _roll 1 _s 1 _savi 1 _savings 1 _selb 1 _selbst 1 _show 1
    compounding 0 _sn 1 _stakear 1 _star 1 _start 1 _stuf 1 _stuff 1 _tao 1 _then 1 _thes 1
    compounding 0 _these 1 _top 1 _touc 1 _touch 1 _tran 1 _transac 1 _up 1 _verd 1 _verdien 1
    compounding 0 _vuel 1 _was 1 _week 1 _weekly 1 _werd 1 _werden 1 _when 1 _woul 1 _would 1 _y 1
    compounding 0 _year 1 _you 1 _your 1 all 1 alpha 1 exact 1 fee 1 goal 1 greeting 1 howoften 1
    compounding 0 leave 1 one 1 paymore 1 quote 1 show 1 sofar 1 some 1 subnet 1 swap 1 tao 1
    compounding 0 true 1 units 1 wallet 1 when 1 which 1 worthit 1
    price-fall 115 fall 84 whatif 73 #change 65 _tao 58 tao 58 _what 50 mine 44 price 40 _if 38
    price-fall 0 _my 35 alpha 30 _alph 29 _alpha 29 #taofall 28 _of 28 _pric 28 _price 28 _the 27
    price-fall 0 #amount 26 _a 23 #tao 22 _to 22 rate 21 some 20 rise 19 #subnet 18 _fall 18 _i 18
    price-fall 0 _stak 16 stake 16 #currency 14 _do 14 _does 14 _drop 14 _in 14 _goes 13 which 13
    price-fall 0 #taoprice 12 what 12 _drops 11 _how 11 _is 11 _stake 11 cost 11 _cras 10 _doll 9
    price-fall 0 _half 9 _happ 9 _si 9 earn 9 reward 9 subnet 9 _by 8 _dollars 8 _was 8 _wenn 8
    price-fall 0 coins 8 _der 7 _down 7 _for 7 _happens 7 _lose 7 _perc 7 _percent 7 _rewa 7
    price-fall 0 _rewards 7 _then 7 _toke 7 _token 7 how 7 _crashes 6 _el 6 _falls 6 _have 6 _me 6
    price-fall 0 _on 6 _sn 6 _thir 6 _third 6 _um 6 _up 6 holdings 6 #time 5 _doub 5 _doubles 5
    price-fall 0 _fallt 5 _halv 5 _halves 5 _kurs 5 _left 5 _loses 5 _mark 5 _market 5 _pass 5
    price-fall 0 _passier 5 _prec 5 _precio 5 _resu 5 _result 5 _root 5 _stil 5 _still 5 _that 5
    price-fall 0 _woul 5 _would 5 define 5 lose 5 offline 5 root 5 _and 4 _baja 4 _crash 4 _earn 4
    price-fall 0 _it 4 _its 4 _que 4 _staked 4 _supp 4 _suppose 4 _valu 4 _value 4 _when 4 _year 4
    price-fall 0 own 4 paymore 4 when 4 #share 3 _am 3 _beco 3 _becomes 3 _bett 3 _better 3 _can 3
    price-fall 0 _chut 3 _chutes 3 _effe 3 _effect 3 _einb 3 _einbric 3 _far 3 _im 3 _matt 3
    price-fall 0 _matter 3 _mein 3 _mit 3 _pasa 3 _rema 3 _remains 3 _se 3 _subn 3 _un 3 _whil 3
    price-fall 0 _while 3 _with 3 _y 3 can 3 howmuch 3 learn 3 or 3 units 3 #rate 2 _abou 2
    price-fall 0 _about 2 _ahea 2 _ahead 2 _are 2 _at 2 _bear 2 _cae 2 _con 2 _de 2 _euro 2
    price-fall 0 _fell 2 _got 2 _happen 2 _hold 2 _hund 2 _hunde 2 _la 2 _lost 2 _meinem 2 _mita 2
    price-fall 0 _mitad 2 _much 2 _posi 2 _positio 2 _prei 2 _preis 2 _qued 2 _rise 2 _say 2
    price-fall 0 _show 2 _sich 2 _subnet 2 _tank 2 _tanks 2 _than 2 _trip 2 _triples 2 _und 2
    price-fall 0 _unti 2 _until 2 _usd 2 _whats 2 _wort 2 _yiel 2 _yield 2 _zero 2 all 2
    price-fall 0 breakeven 2 get 2 list 2 past 2 sofar 2 #exchange 1 _affe 1 _ange 1 _assu 1
    price-fall 0 _assume 1 _auf 1 _bad 1 _beat 1 _befo 1 _before 1 _buck 1 _bucks 1 _chan 1
    price-fall 0 _change 1 _coin 1 _coins 1 _come 1 _como 1 _cove 1 _cover 1 _cryp 1 _crypto 1
    price-fall 0 _cuan 1 _cuanto 1 _cut 1 _dann 1 _depe 1 _depend 1 _did 1 _die 1 _dip 1 _dive 1
    price-fall 0 _dollar 1 _double 1 _drin 1 _dump 1 _eat 1 _ein 1 _en 1 _ertr 1 _ertrag 1
    price-fall 0 _euros 1 _ever 1 _everyth 1 _exch 1 _exchang 1 _falling 1 _from 1 _gain 1 _habe 1
    price-fall 0 _halb 1 _halbier 1 _halfte 1 _hard 1 _holding 1 _hurt 1 _ich 1 _impa 1 _impact 1
    price-fall 0 _impo 1 _importa 1 _inco 1 _income 1 _incr 1 _increas 1 _leav 1 _leave 1 _look 1
    price-fall 0 _make 1 _meinen 1 _mi 1 _minu 1 _minus 1 _mont 1 _months 1 _moon 1 _more 1
    price-fall 0 _nigh 1 _o 1 _oder 1 _off 1 _or 1 _out 1 _over 1 _pier 1 _pierdo 1 _por 1 _proz 1
    price-fall 0 _prozent 1 _quar 1 _quarter 1 _queda 1 _quedo 1 _retu 1 _return 1 _rich 1
    price-fall 0 _rises 1 _s 1 _save 1 _shri 1 _shrink 1 _sink 1 _staking 1 _stei 1 _steigt 1
    price-fall 0 _sube 1 _subnets 1 _surv 1 _survive 1 _term 1 _terms 1 _verd 1 _verdopp 1 _verl 1
    price-fall 0 _verlier 1 _viel 1 _went 1 _wher 1 _where 1 _whic 1 _which 1 _whol 1 _whole 1
    price-fall 0 _why 1 _wie 1 _win 1 _wors 1 _worse 1 _worth 1 _worthle 1 _x 1 _years 1 _yest 1
    price-fall 0 _yesterd 1 exchange 1 fixed 1 grown 1 holdingrule 1 impact 1 metric 1 privacy 1
    price-fall 0 show 1 technical 1 where 1 why 1 worthmine 1
    rewards-form 84 reward 49 form 45 _in 35 _rewa 33 _do 31 _rewards 29 _tao 29 tao 29 mine 28
    rewards-form 0 _or 26 _i 25 _the 24 _my 20 alpha 18 _alph 17 _alpha 17 paid 17 _wher 15
    rewards-form 0 _where 15 land 15 _paid 13 _stak 13 or 13 stake 13 earn 12 where 12 _are 11
    rewards-form 0 _whic 11 _which 11 _get 10 _root 10 _toke 10 root 10 _does 9 _up 9 _what 9
    rewards-form 0 coins 9 get 9 _coin 8 _go 8 _on 8 _stake 8 _wall 8 _wallet 8 show 8 subnet 8
    rewards-form 0 wallet 8 which 8 _is 7 _me 7 _see 7 _they 7 _payo 6 _show 6 _subn 6 _subnet 6
    rewards-form 0 _token 6 _arri 5 _it 5 _land 5 _of 5 _pay 5 _payouts 5 _some 5 _to 5 not 5
    rewards-form 0 what 5 #currency 4 _am 4 _be 4 _can 4 _earn 4 _en 4 _out 4 _rece 4 _receive 4
    rewards-form 0 _reward 4 _tokens 4 #subnet 3 _a 3 _as 3 _auto 3 _automat 3 _bala 3 _balance 3
    rewards-form 0 _by 3 _divi 3 _dividen 3 _else 3 _las 3 _reco 3 _recompe 3 _somethi 3 _top 3
    rewards-form 0 _will 3 free 3 _acco 2 _account 2 _adde 2 _added 2 _addr 2 _address 2 _arrive 2
    rewards-form 0 _arrived 2 _coins 2 _die 2 _earning 2 _exac 2 _exactly 2 _for 2 _got 2 _how 2
    rewards-form 0 _itse 2 _itself 2 _just 2 _lands 2 _lleg 2 _llegan 2 _mone 2 _moneda 2 _neve 2
    rewards-form 0 _never 2 _not 2 _o 2 _oder 2 _othe 2 _other 2 _paga 2 _pagan 2 _que 2 _sn 2
    rewards-form 0 _staked 2 _stakers 2 _that 2 _them 2 _usd 2 _when 2 compound 2 how 2 own 2
    rewards-form 0 rise 2 sort 2 units 2 whatif 2 when 2 _actu 1 _actuall 1 _and 1 _anyt 1
    rewards-form 0 _anythin 1 _anyw 1 _anywher 1 _arrives 1 _auf 1 _ausg 1 _ausgeza 1 _beco 1
    rewards-form 0 _become 1 _been 1 _belo 1 _belohnu 1 _bigg 1 _bigger 1 _but 1 _came 1 _cant 1
    rewards-form 0 _cash 1 _clai 1 _claims 1 _cold 1 _coldkey 1 _come 1 _comi 1 _coming 1 _curr 1
    rewards-form 0 _currenc 1 _did 1 _doll 1 _dollars 1 _dond 1 _donde 1 _earned 1 _end 1 _euro 1
    rewards-form 0 _euros 1 _figu 1 _figure 1 _find 1 _geza 1 _gezahlt 1 _grow 1 _have 1 _his 1
    rewards-form 0 _hold 1 _hotk 1 _hotkey 1 _into 1 _ive 1 _komm 1 _last 1 _look 1 _made 1
    rewards-form 0 _mein 1 _mine 1 _more 1 _munz 1 _munze 1 _no 1 _ok 1 _one 1 _own 1 _payout 1
    rewards-form 0 _pays 1 _pick 1 _put 1 _reci 1 _recieve 1 _righ 1 _right 1 _sent 1 _shou 1
    rewards-form 0 _should 1 _simp 1 _sitt 1 _sitting 1 _somewhe 1 _son 1 _staking 1 _thei 1
    rewards-form 0 _their 1 _themsel 1 _ther 1 _there 1 _thes 1 _these 1 _thin 1 _thing 1 _tran 1
    rewards-form 0 _transfe 1 _user 1 _week 1 _welc 1 _welcher 1 _werd 1 _werden 1 _why 1 _wird 1
    rewards-form 0 _you 1 _zum 1 best 1 buy 1 can 1 choose 1 claim 1 coldkey 1 data 1 define 1
    rewards-form 0 emission 1 holdings 1 hotkey 1 mining 1 more 1 move 1 need 1 nothing 1 past 1
    rewards-form 0 paymore 1 quote 1 unclaimed 1 why 1
    rewards-when 109 reward 67 howoften 38 _rewa 34 mine 28 paid 28 _rewards 26 _i 25 nothing 25
    rewards-when 0 howlong 24 _how 22 _do 21 when 21 _the 19 stake 19 whatif 19 #time 16 _stak 16
    rewards-when 0 _is 15 first 15 _payo 14 _firs 13 _first 13 _when 12 land 12 _afte 11 _after 11
    rewards-when 0 _and 11 _payout 11 _see 11 _cuan 10 _my 10 _what 10 get 10 show 10 _paid 9
    rewards-when 0 earn 9 not 9 _are 8 _bloc 8 _day 8 _get 8 _many 8 _noth 8 _nothing 8 _reward 8
    rewards-when 0 _staked 8 _come 7 _cuanto 7 _hour 7 _on 7 _reco 7 _recompe 7 _a 6 _does 6
    rewards-when 0 _ever 6 _every 6 _in 6 _it 6 _no 6 _ofte 6 _often 6 _some 6 _somethi 6 _week 6
    rewards-when 0 free 6 _at 5 _block 5 _dail 5 _daily 5 _happ 5 _hours 5 _long 5 _show 5 _yest 5
    rewards-when 0 _yesterd 5 why 5 _cada 4 _cuando 4 _earn 4 _happens 4 _las 4 _lleg 4 _not 4
    rewards-when 0 _of 4 _oft 4 _or 4 _stake 4 _staking 4 _stil 4 _still 4 _wann 4 _weekend 4
    rewards-when 0 _why 4 _wie 4 anytime 4 _an 3 _arri 3 _arrive 3 _ausg 3 _bala 3 _balance 3
    rewards-when 0 _blocks 3 _dele 3 _delegat 3 _earning 3 _en 3 _ich 3 _next 3 _paga 3 _pagan 3
    rewards-when 0 _payouts 3 _sche 3 _schedul 3 _tard 3 _till 3 _zero 3 coins 3 define 3 quote 3
    rewards-when 0 start 3 _ausgeza 2 _ausz 2 _auszahl 2 _been 2 _befo 2 _before 2 _belo 2
    rewards-when 0 _belohnu 2 _dar 2 _days 2 _die 2 _divi 2 _dividen 2 _empi 2 _epoc 2 _epoch 2
    rewards-when 0 _ertr 2 _ertrag 2 _kein 2 _llegar 2 _nigh 2 _night 2 _norm 2 _normal 2 _pago 2
    rewards-when 0 _per 2 _reci 2 _root 2 _same 2 _se 2 _sees 2 _sehe 2 _shows 2 _sinc 2 _since 2
    rewards-when 0 _soon 2 _sund 2 _tarda 2 _temp 2 _tempo 2 _that 2 _time 2 _too 2 _und 2 _werd 2
    rewards-when 0 _werden 2 _wird 2 _y 2 _yet 2 can 2 grown 2 holdings 2 leave 2 root 2 #amount 1
    rewards-when 0 #tao 1 _ab 1 _adde 1 _added 1 _ago 1 _alph 1 _alpha 1 _anyt 1 _anythin 1
    rewards-when 0 _appe 1 _appear 1 _as 1 _asks 1 _back 1 _begi 1 _begin 1 _beko 1 _bekomme 1
    rewards-when 0 _betw 1 _between 1 _brok 1 _broken 1 _came 1 _can 1 _coin 1 _coins 1 _comi 1
    rewards-when 0 _coming 1 _cred 1 _did 1 _dist 1 _distrib 1 _duri 1 _during 1 _each 1 _eine 1
    rewards-when 0 _einer 1 _el 1 _empiezo 1 _erst 1 _es 1 _etwa 1 _etwas 1 _exac 1 _exactly 1
    rewards-when 0 _far 1 _for 1 _from 1 _gest 1 _geza 1 _gezahlt 1 _gibt 1 _grow 1 _habe 1
    rewards-when 0 _happen 1 _has 1 _have 1 _havent 1 _he 1 _hice 1 _if 1 _inco 1 _income 1
    rewards-when 0 _inte 1 _ive 1 _llega 1 _llegan 1 _los 1 _matt 1 _matter 1 _me 1 _minu 1
    rewards-when 0 _minutes 1 _miss 1 _missing 1 _mone 1 _money 1 _move 1 _moved 1 _nada 1 _noch 1
    rewards-when 0 _numb 1 _number 1 _one 1 _out 1 _pay 1 _prim 1 _quic 1 _quickly 1 _recibir 1
    rewards-when 0 _recieve 1 _righ 1 _right 1 _run 1 _says 1 _seit 1 _shou 1 _should 1 _so 1
    rewards-when 0 _stop 1 _stopped 1 _sunday 1 _tage 1 _tao 1 _thei 1 _their 1 _ther 1 _theres 1
    rewards-when 0 _they 1 _tiem 1 _tiempo 1 _to 1 _toda 1 _up 1 _user 1 _veo 1 _visi 1 _visible 1
    rewards-when 0 _vor 1 _wall 1 _wallet 1 _waru 1 _warum 1 _weekly 1 _well 1 _whats 1 _wher 1
    rewards-when 0 _where 1 _whic 1 _which 1 _will 1 _woch 1 _woche 1 _wron 1 _wrong 1 again 1
    rewards-when 0 alpha 1 asks 1 custody 1 form 1 fresh 1 minimum 1 one 1 or 1 privacy 1 save 1
    rewards-when 0 should 1 tao 1 wallet 1
    root-decline 75 _root 65 root 64 declining 45 why 29 rate 27 _why 19 fall 18 _is 17 mine 16
    root-decline 0 _less 13 reward 13 _the 12 _on 11 #time 10 _to 10 _will 10 _yiel 10 _yield 10
    root-decline 0 earn 10 past 10 _it 9 _my 9 _what 9 _stak 8 stake 8 _apy 7 _go 7 _rewa 7
    root-decline 0 alphafalls 7 _a 6 _do 6 _down 6 _ever 6 _i 6 _keep 6 _pay 6 _than 6 _year 6
    root-decline 0 less 6 _and 5 _drop 5 _goin 5 _going 5 _how 5 _mont 5 _month 5 _more 5 _now 5
    root-decline 0 _shri 5 _sink 5 _zero 5 paid 5 what 5 whatif 5 _apr 4 _does 4 _droppin 4
    root-decline 0 _every 4 _lowe 4 _lower 4 _por 4 _que 4 _rate 4 _rewards 4 _shrinki 4 _used 4
    root-decline 0 _when 4 source 4 when 4 which 4 #amount 3 #change 3 _are 3 _auf 3 _come 3
    root-decline 0 _did 3 _divi 3 _dividen 3 _each 3 _earn 3 _from 3 _get 3 _give 3 _gives 3
    root-decline 0 _happ 3 _in 3 _last 3 _meno 3 _menos 3 _over 3 _reward 3 _roots 3 _stake 3
    root-decline 0 _that 3 _this 3 _time 3 _week 3 define 3 more 3 now 3 #tao 2 _ago 2 _an 2
    root-decline 0 _baja 2 _be 2 _cada 2 _chan 2 _changed 2 _cust 2 _custome 2 _day 2 _erro 2
    root-decline 0 _error 2 _everyon 2 _fall 2 _for 2 _half 2 _happens 2 _has 2 _imme 2 _immer 2
    root-decline 0 _keeps 2 _long 2 _longer 2 _make 2 _makes 2 _me 2 _norm 2 _normal 2 _peop 2
    root-decline 0 _people 2 _reas 2 _reason 2 _rend 2 _rind 2 _rinde 2 _sinking 2 _sinkt 2
    root-decline 0 _stakers 2 _stakes 2 _staking 2 _tao 2 _vez 2 _waru 2 _warum 2 _was 2 _way 2
    root-decline 0 _weni 2 _weniger 2 _went 2 _whats 2 all 2 fixed 2 lose 2 portion 2 subnet 2
    root-decline 0 tao 2 #share 1 _affe 1 _affecte 1 _als 1 _ante 1 _antes 1 _away 1 _befo 1
    root-decline 0 _before 1 _behi 1 _behind 1 _beko 1 _bekomme 1 _bit 1 _blee 1 _bleedin 1
    root-decline 0 _brin 1 _bringt 1 _by 1 _das 1 _de 1 _dead 1 _der 1 _die 1 _earned 1 _el 1
    root-decline 0 _en 1 _end 1 _ertr 1 _ertrag 1 _even 1 _expl 1 _explain 1 _falling 1 _fell 1
    root-decline 0 _fixe 1 _fixed 1 _fruh 1 _furt 1 _further 1 _gano 1 _gave 1 _gets 1 _good 1
    root-decline 0 _happene 1 _he 1 _high 1 _higher 1 _hit 1 _ich 1 _if 1 _inco 1 _income 1 _its 1
    root-decline 0 _lieg 1 _liegt 1 _like 1 _lo 1 _low 1 _mate 1 _mist 1 _mistake 1 _netu 1
    root-decline 0 _netuid 1 _next 1 _noth 1 _nothing 1 _of 1 _one 1 _or 1 _othe 1 _other 1
    root-decline 0 _paga 1 _paid 1 _payi 1 _paying 1 _payo 1 _payout 1 _pays 1 _perc 1 _percent 1
    root-decline 0 _rendimi 1 _rendite 1 _retu 1 _returns 1 _righ 1 _right 1 _same 1 _says 1
    root-decline 0 _shrink 1 _smal 1 _smaller 1 _so 1 _spri 1 _spring 1 _stay 1 _stop 1 _subn 1
    root-decline 0 _subnet 1 _they 1 _toda 1 _today 1 _true 1 _vs 1 _wait 1 _weit 1 _weiter 1
    root-decline 0 _wies 1 _wieso 1 _wora 1 _woran 1 _yest 1 _yesterd 1 compare 1 difference 1
    root-decline 0 free 1 get 1 good 1 one 1 or 1 paymore 1 proportion 1 quote 1 same 1 some 1
    root-decline 0 true 1 undo 1
    guaranteed 77 guarantee 50 rate 42 _the 37 _is 22 reward 21 can 19 fixed 19 earn 18 _can 17
    guaranteed 0 _a 15 _i 13 mine 11 _yiel 10 _yield 10 _rate 9 _do 8 _fixe 8 _fixed 8 _on 8
    guaranteed 0 _prom 8 _promise 8 _chan 7 _guar 7 _guarant 7 _perc 7 _percent 7 _retu 7
    guaranteed 0 _change 6 _rewa 6 _savi 6 _savings 6 quote 6 _die 5 _inco 5 _income 5 _inte 5
    guaranteed 0 _interes 5 _like 5 _rend 5 _return 5 _rewards 5 _same 5 _this 5 #time 4 _acco 4
    guaranteed 0 _account 4 _are 4 _as 4 _coun 4 _count 4 _does 4 _for 4 _gara 4 _garanti 4 _in 4
    guaranteed 0 _me 4 _rendite 4 _rule 4 _rules 4 _some 4 _sure 4 _that 4 _they 4 _year 4 lend 4
    guaranteed 0 same 4 #rate 3 _be 3 _fest 3 _get 3 _how 3 _ich 3 _ist 3 _it 3 _kann 3 _mont 3
    guaranteed 0 _month 3 _next 3 _plan 3 _so 3 _stak 3 _thes 3 _these 3 _to 3 _will 3 _with 3
    guaranteed 0 get 3 lock 3 minimum 3 or 3 safe 3 stake 3 _afte 2 _after 2 _any 2 _anyo 2
    guaranteed 0 _anyone 2 _den 2 _earn 2 _earning 2 _el 2 _enou 2 _enough 2 _ertr 2 _ertrag 2
    guaranteed 0 _esta 2 _ever 2 _every 2 _foun 2 _foundat 2 _live 2 _migh 2 _might 2 _my 2 _or 2
    guaranteed 0 _returns 2 _righ 2 _right 2 _root 2 _safe 2 _stake 2 _ston 2 _stone 2 _stop 2
    guaranteed 0 _time 2 _tomo 2 _tomorro 2 _we 2 _what 2 _who 2 all 2 coins 2 exact 2 livefrom 2
    guaranteed 0 root 2 whatif 2 who 2 #amount 1 #currency 1 #tao 1 _all 1 _an 1 _and 1 _answ 1
    guaranteed 0 _answer 1 _anyb 1 _anybody 1 _apr 1 _arou 1 _around 1 _asks 1 _at 1 _auch 1
    guaranteed 0 _auf 1 _bank 1 _beko 1 _bekomme 1 _blei 1 _bleibt 1 _bond 1 _book 1 _by 1 _camb 1
    guaranteed 0 _cambia 1 _cert 1 _certain 1 _changed 1 _clie 1 _clients 1 _cut 1 _das 1 _day 1
    guaranteed 0 _de 1 _deci 1 _decides 1 _dem 1 _depe 1 _depo 1 _deposit 1 _down 1 _ein 1 _es 1
    guaranteed 0 _esti 1 _estimat 1 _euro 1 _euros 1 _figu 1 _figure 1 _go 1 _have 1 _if 1 _im 1
    guaranteed 0 _its 1 _just 1 _keep 1 _know 1 _la 1 _las 1 _lock 1 _locked 1 _lowe 1 _lower 1
    guaranteed 0 _mich 1 _mini 1 _minimum 1 _mit 1 _new 1 _o 1 _oder 1 _of 1 _once 1 _open 1
    guaranteed 0 _openten 1 _over 1 _pass 1 _passive 1 _payi 1 _paying 1 _pens 1 _pension 1
    guaranteed 0 _peri 1 _period 1 _pred 1 _predict 1 _proz 1 _prozent 1 _pued 1 _puedo 1 _putt 1
    guaranteed 0 _putting 1 _reco 1 _recompe 1 _reli 1 _reliabl 1 _rely 1 _rendimi 1 _rent 1
    guaranteed 0 _rentabi 1 _reti 1 _retirem 1 _risk 1 _set 1 _show 1 _shown 1 _sind 1 _sink 1
    guaranteed 0 _somebod 1 _someone 1 _somethi 1 _stab 1 _stable 1 _staking 1 _stay 1 _stea 1
    guaranteed 0 _stops 1 _sudd 1 _suddenl 1 _tao 1 _teh 1 _tell 1 _thos 1 _those 1 _verl 1
    guaranteed 0 _when 1 _wher 1 _where 1 _without 1 _years 1 _you 1 _zero 1 _zins 1 bittensor 1
    guaranteed 0 choose 1 cost 1 data 1 declining 1 elsewhere 1 fall 1 goal 1 holdingrule 1 how 1
    guaranteed 0 less 1 not 1 own 1 predict 1 scam 1 show 1 some 1 staysame 1 tao 1 volatile 1
    guaranteed 0 wallet 1 what 1 when 1 where 1 which 1
    exchange-quote 81 #rate 58 rate 55 #exchange 54 quote 52 true 40 _is 21 exchange 19 _exch 17
    exchange-quote 0 _exchang 17 _tao 17 can 17 some 17 tao 17 _a 16 _perc 16 _percent 16 _on 15
    exchange-quote 0 why 12 _real 11 _the 11 _that 10 _an 9 _can 9 _how 9 _krak 8 exact 8 _apy 7
    exchange-quote 0 _bybi 7 _bybit 7 _coin 7 _coinbas 7 _for 7 _kraken 7 _prom 7 _promise 7
    exchange-quote 0 mine 7 show 7 _adve 6 _adverti 6 _at 6 _beli 6 _high 6 _offe 6 _realist 6
    exchange-quote 0 _show 6 _than 6 _why 6 earn 6 how 6 _be 5 _it 5 _poss 5 _possibl 5 _root 5
    exchange-quote 0 _to 5 paid 5 root 5 scam 5 #change 4 _believa 4 _bina 4 _binance 4 _come 4
    exchange-quote 0 _das 4 _does 4 _mexc 4 _much 4 _my 4 _numb 4 _rate 4 _shows 4 _some 4 _they 4
    exchange-quote 0 _true 4 _up 4 safe 4 take 4 _app 3 _bors 3 _borse 3 _free 3 _good 3 _i 3
    exchange-quote 0 _kann 3 _number 3 _pay 3 _pays 3 _plau 3 _plausib 3 _quot 3 _quotes 3 _risk 3
    exchange-quote 0 _says 3 _stim 3 _too 3 _un 3 connect 3 data 3 guarantee 3 more 3 program 3
    exchange-quote 0 _anun 2 _anuncia 2 _believe 2 _bett 2 _better 2 _bitt 2 _bittens 2 _by 2
    exchange-quote 0 _day 2 _disp 2 _display 2 _do 2 _earn 2 _el 2 _figu 2 _figure 2 _from 2
    exchange-quote 0 _give 2 _gives 2 _higher 2 _list 2 _lists 2 _make 2 _mit 2 _offer 2
    exchange-quote 0 _offered 2 _offers 2 _ofre 2 _ofrece 2 _okx 2 _or 2 _proz 2 _prozent 2 _say 2
    exchange-quote 0 _seri 2 _serious 2 _site 2 _so 2 _stimmen 2 _this 2 _verd 2 _verdad 2 _what 2
    exchange-quote 0 _wher 2 _where 2 _wirb 2 _wirbt 2 _with 2 _year 2 _yiel 2 _yield 2 _you 2
    exchange-quote 0 _your 2 asks 2 bittensor 2 define 2 fall 2 good 2 holdingrule 2 paymore 2
    exchange-quote 0 whatif 2 _add 1 _als 1 _apr 1 _auf 1 _behi 1 _behind 1 _bigg 1 _bigger 1
    exchange-quote 0 _brok 1 _brot 1 _brother 1 _chai 1 _chain 1 _cier 1 _clai 1 _claims 1 _coll 1
    exchange-quote 0 _corr 1 _correct 1 _de 1 _dice 1 _die 1 _doub 1 _double 1 _earns 1 _eine 1
    exchange-quote 0 _einen 1 _es 1 _even 1 _expl 1 _explain 1 _firs 1 _first 1 _fish 1 _fishy 1
    exchange-quote 0 _flag 1 _gets 1 _has 1 _hier 1 _if 1 _ist 1 _itse 1 _itself 1 _kuco 1
    exchange-quote 0 _kucoin 1 _legi 1 _legit 1 _like 1 _likes 1 _look 1 _looks 1 _lyin 1 _lying 1
    exchange-quote 0 _makes 1 _mark 1 _mas 1 _mehr 1 _mein 1 _meine 1 _mont 1 _monthly 1 _more 1
    exchange-quote 0 _next 1 _numbers 1 _of 1 _off 1 _page 1 _per 1 _por 1 _pued 1 _puede 1 _que 1
    exchange-quote 0 _really 1 _red 1 _said 1 _saw 1 _shou 1 _should 1 _somebod 1 _somethi 1
    exchange-quote 0 _soun 1 _sounds 1 _stak 1 _staking 1 _stimmt 1 _such 1 _susp 1 _suspici 1
    exchange-quote 0 _tasa 1 _trip 1 _triple 1 _trus 1 _trustwo 1 _una 1 _user 1 _users 1 _vers 1
    exchange-quote 0 _waru 1 _warum 1 _was 1 _week 1 _whats 1 _when 1 _who 1 _wie 1 _woul 1
    exchange-quote 0 _would 1 _writ 1 _write 1 _yours 1 _zahl 1 _zahlen 1 _zeig 1 _zins 1
    exchange-quote 0 _zinssat 1 buy 1 choose 1 claim 1 first 1 fresh 1 get 1 large 1 list 1 one 1
    exchange-quote 0 rise 1 should 1 source 1 stake 1 volatile 1 when 1 where 1 who 1
    where-from 82 source 66 _the 32 reward 30 earn 22 rate 20 _rewa 19 _rewards 17 _is 16 _who 16
    where-from 0 _me 13 _mone 13 _money 13 paid 13 _yiel 12 mine 12 _does 11 _for 11 _from 11
    where-from 0 _what 11 _pay 10 _wher 10 _yield 10 _do 9 _where 9 _my 8 _why 8 coins 8 stake 8
    where-from 0 _are 7 _come 7 _it 7 _of 7 _stak 7 _i 6 _pays 6 _so 6 _that 6 why 6 _or 5 _othe 5
    where-from 0 _other 5 _prin 5 _sale 5 _to 5 all 5 not 5 #rate 4 _all 4 _beza 4 _de 4 _dond 4
    where-from 0 _donde 4 _earn 4 _ever 4 _inte 4 _interes 4 _printed 4 _some 4 _staking 4 _thes 4
    where-from 0 _these 4 _they 4 _this 4 fresh 4 get 4 what 4 whatif 4 who 4 _a 3 _bezahlt 3
    where-from 0 _can 3 _el 3 _how 3 _in 3 _komm 3 _kommt 3 _like 3 _noth 3 _nothing 3 _on 3
    where-from 0 _out 3 _paga 3 _paid 3 _payi 3 _paying 3 _peop 3 _people 3 _real 3 _rece 3
    where-from 0 _receive 3 _somebod 3 _soun 3 _sounds 3 _sour 3 _source 3 _stakers 3 _subn 3
    where-from 0 _wer 3 _whats 3 define 3 inflation 3 subnet 3 _actu 2 _affo 2 _afford 2 _and 2
    where-from 0 _away 2 _back 2 _backs 2 _bill 2 _catc 2 _catch 2 _coin 2 _coins 2 _cust 2
    where-from 0 _custome 2 _das 2 _der 2 _die 2 _dine 2 _dinero 2 _doin 2 _doing 2 _earned 2
    where-from 0 _econ 2 _economi 2 _ertr 2 _ertrag 2 _everyon 2 _fina 2 _finance 2 _foot 2
    where-from 0 _free 2 _gain 2 _gene 2 _generat 2 _get 2 _give 2 _gives 2 _if 2 _inco 2
    where-from 0 _income 2 _infl 2 _inflati 2 _isnt 2 _lose 2 _much 2 _must 2 _newl 2 _newly 2
    where-from 0 _nobo 2 _nobody 2 _not 2 _pagan 2 _ponz 2 _ponzi 2 _pot 2 _que 2 _rend 2 _reve 2
    where-from 0 _revenue 2 _reward 2 _rich 2 _subnets 2 _used 2 _whic 2 _which 2 _whos 2 _whose 2
    where-from 0 _with 2 _wohe 2 _woher 2 _woul 2 _would 2 _yields 2 cost 2 custody 2 or 2 quote 2
    where-from 0 safe 2 scam 2 which 2 #subnet 1 #time 1 _actual 1 _actuall 1 _ai 1 _alle 1
    where-from 0 _alles 1 _alph 1 _alpha 1 _anyb 1 _anybody 1 _anyo 1 _anyone 1 _ask 1 _at 1
    where-from 0 _aus 1 _be 1 _bein 1 _being 1 _beko 1 _bekomme 1 _belo 1 _belohnu 1 _bitt 1
    where-from 0 _bittens 1 _busi 1 _busines 1 _by 1 _chut 1 _chutes 1 _clie 1 _clients 1 _comi 1
    where-from 0 _coming 1 _comp 1 _compani 1 _day 1 _depo 1 _deposit 1 _divi 1 _dividen 1
    where-from 0 _earns 1 _eart 1 _earth 1 _eige 1 _eigentl 1 _else 1 _every 1 _everybo 1 _fees 1
    where-from 0 _frie 1 _friends 1 _fund 1 _funds 1 _furs 1 _gains 1 _geld 1 _guy 1 _hace 1
    where-from 0 _hacer 1 _hand 1 _hands 1 _her 1 _ich 1 _inve 1 _investo 1 _irge 1 _irgendw 1
    where-from 0 _its 1 _just 1 _la 1 _las 1 _los 1 _loses 1 _make 1 _mein 1 _meine 1 _mint 1
    where-from 0 _minted 1 _muss 1 _nada 1 _netw 1 _network 1 _new 1 _next 1 _nich 1 _no 1 _only 1
    where-from 0 _orig 1 _origina 1 _payo 1 _payouts 1 _perc 1 _percent 1 _por 1 _quie 1 _quien 1
    where-from 0 _reac 1 _reach 1 _really 1 _reas 1 _reason 1 _reco 1 _recompe 1 _rendimi 1
    where-from 0 _rendite 1 _rent 1 _rentabi 1 _retu 1 _return 1 _say 1 _side 1 _spea 1 _subnet 1
    where-from 0 _take 1 _tao 1 _thei 1 _their 1 _ther 1 _there 1 _thin 1 _user 1 _users 1 _welc 1
    where-from 0 _werd 1 _werden 1 _when 1 _wheres 1 _wies 1 _wieso 1 _wo 1 alpha 1 bittensor 1
    where-from 0 can 1 consensus 1 declining 1 form 1 free 1 how 1 large 1 leave 1 need 1
    where-from 0 nothing 1 sell 1 sofar 1 some 1 tao 1 when 1 where 1
    history 103 past 94 #subnet 42 _the 29 rate 28 subnet 28 _what 27 _did 26 _last 25 _of 25
    history 0 earn 24 _in 22 what 21 _how 20 which 20 _past 18 _year 18 _root 17 root 17 _mont 15
    history 0 _subn 15 stake 15 _subnet 14 _i 13 #amount 12 _pric 12 _sn 12 _stak 12 _woul 12
    history 0 _would 12 _have 11 _tao 11 alpha 11 tao 11 #tao 10 _a 10 _alph 10 _alpha 10 _had 10
    history 0 _price 10 _staked 10 _ago 9 _retu 9 _yiel 9 howmuch 9 price 9 _months 8 _much 8
    history 0 _sinc 8 _since 8 _was 8 _month 7 _over 7 _returns 7 _perf 6 _perform 6 _show 6
    history 0 _yields 6 fall 6 how 6 now 6 _do 5 _fall 5 _has 5 _if 5 _pay 5 _spri 5 _spring 5
    history 0 _wie 5 show 5 #time 4 _far 4 _high 4 _letz 4 _letzten 4 _made 4 _toda 4 _today 4
    history 0 list 4 #change 3 _apy 3 _by 3 _char 3 _chart 3 _deve 3 _develop 3 _earn 3 _from 3
    history 0 _get 3 _hist 3 _im 3 _into 3 _is 3 _its 3 _janu 3 _january 3 _more 3 _plea 3
    history 0 _please 3 _put 3 _quar 3 _quarter 3 _reco 3 _rend 3 _to 3 _yield 3 mine 3 whatif 3
    history 0 #share 2 _back 2 _befo 2 _before 2 _den 2 _die 2 _done 2 _earned 2 _el 2 _ever 2
    history 0 _happ 2 _happene 2 _hat 2 _higher 2 _history 2 _it 2 _jahr 2 _june 2 _marc 2
    history 0 _march 2 _me 2 _mona 2 _monaten 2 _move 2 _now 2 _pasa 2 _pasado 2 _perc 2
    history 0 _percent 2 _prices 2 _rate 2 _record 2 _rendite 2 _return 2 _so 2 _summ 2 _summer 2
    history 0 _than 2 _this 2 _trac 2 _track 2 _week 2 _were 2 _when 2 _who 2 choose 2 connect 2
    history 0 more 2 move 2 when 2 who 2 _actu 1 _actuall 1 _ahea 1 _ahead 1 _all 1 _ano 1 _any 1
    history 0 _anyo 1 _anyone 1 _apr 1 _be 1 _beco 1 _become 1 _belo 1 _below 1 _bett 1 _better 1
    history 0 _bigg 1 _biggest 1 _boug 1 _bought 1 _chan 1 _change 1 _chut 1 _chutes 1 _come 1
    history 0 _como 1 _cras 1 _crash 1 _cuan 1 _cuanto 1 _date 1 _day 1 _days 1 _down 1 _eine 1
    history 0 _einem 1 _for 1 _gain 1 _give 1 _guid 1 _guide 1 _halv 1 _halved 1 _highest 1
    history 0 _hoch 1 _ist 1 _kurs 1 _la 1 _laun 1 _launch 1 _le 1 _like 1 _lost 1 _lot 1 _make 1
    history 0 _mes 1 _mone 1 _money 1 _moved 1 _out 1 _pago 1 _peop 1 _people 1 _prev 1 _previou 1
    history 0 _rates 1 _rendimi 1 _rewa 1 _rewards 1 _see 1 _shown 1 _sich 1 _stakers 1 _staking 1
    history 0 _stan 1 _stand 1 _star 1 _started 1 _subnets 1 _subr 1 _subred 1 _term 1 _terms 1
    history 0 _time 1 _toke 1 _tokens 1 _top 1 _unte 1 _unter 1 _von 1 _vs 1 _weit 1 _well 1
    history 0 _wher 1 _where 1 _wort 1 _worth 1 best 1 coins 1 compare 1 declining 1 difference 1
    history 0 dtao 1 fixed 1 get 1 grown 1 keepswap 1 leaked 1 less 1 lose 1 metric 1 minimum 1
    history 0 paid 1 paymore 1 record 1 reward 1 sofar 1 volatile 1 where 1
    """
}
