/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 62 subnet 57 _subn 45 choose 42 _subnet 34 _a 22 which 20 good 12 mine 12 _i 11
    choose-subnet 0 _what 11 one 11 what 10 _how 9 _subnets 9 how 9 should 9 _good 8 _in 8 _subr 8
    choose-subnet 0 _subred 8 _whic 8 _which 8 _one 7 best 7 _do 6 _ich 6 _to 6 _woul 6 _would 6
    choose-subnet 0 _best 5 _for 5 _from 5 _me 5 _una 5 _welc 5 _you 5 stake 5 #amount 4 #tao 4
    choose-subnet 0 _como 4 _ein 4 _elij 4 _elijo 4 _is 4 _look 4 _make 4 _pick 4 _shou 4
    choose-subnet 0 _should 4 _tao 4 earn 4 tao 4 #subnet 3 _befo 3 _before 3 _buen 3 _buena 3
    choose-subnet 0 _chec 3 _choo 3 _choose 3 _makes 3 _put 3 _reco 3 _sn 3 _welchen 3 _acht 2
    choose-subnet 0 _are 2 _at 2 _aus 2 _bei 2 _check 2 _choi 2 _der 2 _eine 2 _eines 2 _ente 2
    choose-subnet 0 _es 2 _help 2 _im 2 _ist 2 _krit 2 _kriteri 2 _mir 2 _mone 2 _money 2 _nach 2
    choose-subnet 0 _of 2 _para 2 _que 2 _sign 2 _signs 2 _soli 2 _solid 2 _subnetz 2 _such 2
    choose-subnet 0 _suche 2 _tell 2 _ther 2 _wahl 2 _welches 2 _wher 2 _where 2 _wora 2 _worauf 2
    choose-subnet 0 define 2 sort 2 start 2 type 2 whatif 2 #several 1 _achten 1 _all 1 _an 1
    choose-subnet 0 _and 1 _anot 1 _another 1 _any 1 _ausw 1 _auswahl 1 _avoi 1 _avoid 1 _away 1
    choose-subnet 0 _back 1 _bad 1 _be 1 _beste 1 _bett 1 _better 1 _can 1 _cash 1 _chut 1
    choose-subnet 0 _chutes 1 _clai 1 _claim 1 _crit 1 _criteri 1 _cual 1 _das 1 _dece 1 _decent 1
    choose-subnet 0 _deci 1 _decide 1 _die 1 _does 1 _du 1 _empe 1 _empezar 1 _enter 1 _enterin 1
    choose-subnet 0 _expe 1 _find 1 _flag 1 _give 1 _gut 1 _gute 1 _have 1 _heal 1 _healthy 1
    choose-subnet 0 _inve 1 _invest 1 _kann 1 _kannst 1 _la 1 _lass 1 _lassen 1 _looks 1 _lost 1
    choose-subnet 0 _many 1 _matt 1 _matter 1 _mejo 1 _mejor 1 _mete 1 _meter 1 _muss 1 _name 1
    choose-subnet 0 _now 1 _on 1 _or 1 _over 1 _picking 1 _putt 1 _putting 1 _recomie 1 _recomme 1
    choose-subnet 0 _red 1 _righ 1 _right 1 _sele 1 _selecti 1 _sepa 1 _separat 1 _seri 1
    choose-subnet 0 _serious 1 _so 1 _soll 1 _sort 1 _spot 1 _stak 1 _stake 1 _stay 1 _sube 1
    choose-subnet 0 _take 1 _teh 1 _than 1 _the 1 _them 1 _there 1 _theres 1 _tips 1 _top 1 _von 1
    choose-subnet 0 _wahle 1 _warn 1 _weak 1 _whats 1 _wie 1 again 1 all 1 can 1 claim 1 coins 1
    choose-subnet 0 fall 1 holdings 1 list 1 now 1 or 1 predict 1 safe 1 scam 1 show 1 technical 1
    choose-subnet 0 usage 1 where 1
    choose-validator 55 validator 52 _vali 47 choose 43 _validat 38 _a 19 _i 15 which 14 how 13
    choose-validator 0 mine 11 _do 9 _how 9 _to 9 _is 8 _validad 8 stake 8 _dele 7 _whic 7
    choose-validator 0 _which 7 best 7 _delegat 6 _for 5 _ich 5 _me 5 _one 5 _shou 5 _trus 5
    choose-validator 0 good 5 one 5 _find 4 _que 4 _should 4 _take 4 _what 4 list 4 safe 4 _best 3
    choose-validator 0 _crit 3 _criteri 3 _does 3 _eine 3 _einen 3 _elij 3 _elijo 3 _from 3
    choose-validator 0 _good 3 _hone 3 _honest 3 _it 3 _root 3 _smal 3 _small 3 _trustwo 3 _welc 3
    choose-validator 0 _who 3 _whom 3 _wie 3 consensus 3 root 3 should 3 what 3 _any 2 _bett 2
    choose-validator 0 _better 2 _big 2 _bigg 2 _biggest 2 _chea 2 _cheapes 2 _choo 2 _choose 2
    choose-validator 0 _como 2 _deci 2 _decide 2 _diff 2 _differe 2 _foun 2 _foundat 2 _gute 2
    choose-validator 0 _guten 2 _in 2 _matt 2 _matter 2 _mejo 2 _mejor 2 _my 2 _on 2 _or 2 _pick 2
    choose-validator 0 _sele 2 _than 2 _the 2 _tips 2 _trust 2 _upti 2 _uptime 2 _vtru 2 _vtrust 2
    choose-validator 0 _wahl 2 _wahle 2 _welchen 2 can 2 difference 2 earn 2 metric 2 more 2
    choose-validator 0 offline 2 or 2 #subnet 1 _acht 1 _achten 1 _am 1 _an 1 _and 1 _are 1
    choose-validator 0 _ausw 1 _auswahl 1 _bad 1 _betw 1 _between 1 _can 1 _chec 1 _check 1
    choose-validator 0 _comp 1 _compare 1 _conf 1 _cual 1 _den 1 _dist 1 _earn 1 _el 1 _erke 1
    choose-validator 0 _erkenne 1 _es 1 _finde 1 _frie 1 _friends 1 _ist 1 _know 1 _krit 1
    choose-validator 0 _kriteri 1 _lazy 1 _le 1 _list 1 _long 1 _look 1 _make 1 _makes 1 _mis 1
    choose-validator 0 _more 1 _most 1 _much 1 _mucho 1 _nach 1 _name 1 _nehm 1 _nehmen 1 _of 1
    choose-validator 0 _okay 1 _open 1 _openten 1 _para 1 _picking 1 _pros 1 _rate 1 _reco 1
    choose-validator 0 _recomie 1 _reli 1 _reliabl 1 _safe 1 _safest 1 _selecti 1 _sepa 1
    choose-validator 0 _separat 1 _sn 1 _soll 1 _stak 1 _stake 1 _tao 1 _tell 1 _that 1 _ther 1
    choose-validator 0 _theres 1 _un 1 _use 1 _wall 1 _wallet 1 _want 1 _wants 1 _welcher 1 _why 1
    choose-validator 0 _with 1 _wora 1 _worauf 1 _you 1 _yuma 1 asks 1 bittensor 1 exact 1 rate 1
    choose-validator 0 sort 1 subnet 1 tao 1 true 1 wallet 1 why 1
    metrics 48 metric 48 _what 24 define 23 what 16 _the 13 subnet 12 _subn 11 which 11 _subnet 10
    metrics 0 _a 9 _cap 9 _does 9 _of 9 mine 9 _i 8 _liqu 8 _liquidi 8 _mark 8 _market 8 _do 7
    metrics 0 _in 7 _mean 7 _volu 7 _whats 7 _colu 6 _me 6 _tell 6 how 6 _and 5 _columns 5 _how 5
    metrics 0 _pric 5 _price 5 _read 5 _volume 5 _expl 4 _explain 4 _is 4 _pool 4 _tabl 4 _table 4
    metrics 0 _was 4 difference 4 price 4 _alph 3 _alpha 3 _betw 3 _between 3 _diff 3 _differe 3
    metrics 0 _ema 3 _fdv 3 _figu 3 _movi 3 _moving 3 _que 3 _tao 3 _thes 3 _these 3 alpha 3
    metrics 0 data 3 list 3 tao 3 _die 2 _eine 2 _emis 2 _emissio 2 _figures 2 _for 2 _high 2
    metrics 0 _inte 2 _interpr 2 _kenn 2 _kennzah 2 _list 2 _meaning 2 _numb 2 _numbers 2 _or 2
    metrics 0 _sage 2 _sagen 2 _say 2 _spot 2 _that 2 _volumen 2 emission 2 or 2 supply 2 whatif 2
    metrics 0 _abou 1 _about 1 _are 1 _at 1 _aus 1 _bede 1 _bedeute 1 _bei 1 _by 1 _call 1
    metrics 0 _called 1 _capi 1 _capital 1 _como 1 _coun 1 _das 1 _dato 1 _datos 1 _de 1 _dice 1
    metrics 0 _dont 1 _einem 1 _eines 1 _el 1 _es 1 _figure 1 _from 1 _get 1 _good 1 _heal 1
    metrics 0 _healthy 1 _heis 1 _heisst 1 _here 1 _la 1 _look 1 _los 1 _meant 1 _one 1 _out 1
    metrics 0 _plea 1 _please 1 _poin 1 _point 1 _see 1 _shou 1 _should 1 _sign 1 _signifi 1
    metrics 0 _stan 1 _stand 1 _stat 1 _subnets 1 _subr 1 _subred 1 _telling 1 _this 1 _to 1
    metrics 0 _una 1 _vs 1 _vtru 1 _vtrust 1 _whic 1 _which 1 compare 1 consensus 1 get 1 good 1
    metrics 0 large 1 not 1 one 1 pool 1 quote 1 should 1 show 1 sort 1
    emission 47 emission 44 _emis 30 subnet 27 _emissio 26 _subn 23 _is 15 _subnet 13 _a 12
    emission 0 _how 12 _what 12 define 12 _subnets 10 _the 10 _tao 9 how 9 tao 9 _does 7 get 7
    emission 0 which 7 why 7 _new 6 _of 6 _why 6 what 6 _do 5 _gets 5 _shar 5 _to 5 #subnet 4
    emission 0 _emision 4 howmuch 4 rate 4 #rate 3 _and 3 _coin 3 _coins 3 _deci 3 _each 3 _get 3
    emission 0 _la 3 _mean 3 _much 3 _que 3 _share 3 _sn 3 _some 3 _spli 3 _split 3 _that 3 _who 3
    emission 0 _zero 3 earn 3 paid 3 share 3 some 3 #amount 2 #time 2 _amon 2 _among 2 _beko 2
    emission 0 _bekommt 2 _decides 2 _dete 2 _determi 2 _earn 2 _ein 2 _es 2 _goes 2 _have 2 _it 2
    emission 0 _many 2 _more 2 _noth 2 _nothing 2 _rece 2 _receive 2 _shared 2 _this 2 _up 2
    emission 0 _whats 2 _whic 2 _which 2 _wie 2 _with 2 about 2 choose 2 lose 2 more 2 not 2 who 2
    emission 0 #tao 1 _abou 1 _about 1 _are 1 _bad 1 _best 1 _bett 1 _better 1 _betw 1 _between 1
    emission 0 _bloc 1 _block 1 _burn 1 _burned 1 _chai 1 _chain 1 _como 1 _crea 1 _dail 1
    emission 0 _daily 1 _day 1 _de 1 _decided 1 _depe 1 _die 1 _divi 1 _ever 1 _every 1 _expl 1
    emission 0 _explain 1 _from 1 _give 1 _goin 1 _going 1 _high 1 _i 1 _if 1 _into 1 _ist 1
    emission 0 _its 1 _kein 1 _larg 1 _las 1 _mine 1 _miners 1 _newl 1 _newly 1 _next 1 _nobo 1
    emission 0 _nobody 1 _on 1 _othe 1 _others 1 _owne 1 _owner 1 _page 1 _pay 1 _per 1 _perc 1
    emission 0 _percent 1 _pric 1 _price 1 _repa 1 _rise 1 _se 1 _set 1 _slic 1 _slice 1 _so 1
    emission 0 _stak 1 _stakers 1 _subr 1 _subred 1 _tell 1 _than 1 _una 1 _vali 1 _validat 1
    emission 0 _vert 1 _verteil 1 _viel 1 _waru 1 _warum 1 _was 1 _wer 1 _wird 1 _word 1 _yiel 1
    emission 0 _yield 1 all 1 coins 1 diversify 1 mine 1 miner 1 nothing 1 one 1 predict 1 price 1
    emission 0 split 1 stake 1 validator 1 whatif 1
    dereg 52 dereg 49 subnet 46 _subn 36 _subnet 31 mine 22 whatif 19 _my 16 _is 15 _a 12 _alph 11
    dereg 0 _alpha 11 alpha 11 _get 10 _what 10 can 10 #subnet 8 _remo 8 _removed 8 _to 8 _are 7
    dereg 0 _be 7 _dere 7 _do 7 _in 7 _the 7 _whic 7 _which 7 offline 7 _deregis 6 _how 6 _i 6
    dereg 0 _if 6 _when 6 leave 6 when 6 _does 5 _kick 5 _kicked 5 _out 5 _sn 5 _subnets 5 _subr 5
    dereg 0 _subred 5 hack 5 list 5 _can 4 _dang 4 _danger 4 _dele 4 _deleted 4 _happ 4 _happens 4
    dereg 0 _it 4 _shut 4 _was 4 emission 4 how 4 one 4 safe 4 _abou 3 _about 3 _back 3 _bein 3
    dereg 0 _being 3 _down 3 _elim 3 _elimina 3 _gets 3 _mi 3 _of 3 _pued 3 _pueden 3 _risk 3
    dereg 0 _una 3 choose 3 get 3 lose 3 _and 2 _aus 2 _con 2 _das 2 _ein 2 _gone 2 _immu 2
    dereg 0 _immunit 2 _kann 2 _la 2 _mein 2 _meinem 2 _mone 2 _money 2 _netw 2 _network 2 _new 2
    dereg 0 _off 2 _ones 2 _pasa 2 _peri 2 _period 2 _prun 2 _que 2 _rank 2 _si 2 _stak 2 _stake 2
    dereg 0 _that 2 _thro 2 _thrown 2 _wenn 2 _werd 2 _werden 2 _will 2 _wird 2 stake 2 what 2
    dereg 0 which 2 #alpha 1 #amount 1 #change 1 _abge 1 _anyt 1 _anythin 1 _at 1 _beco 1
    dereg 0 _become 1 _bei 1 _borr 1 _cier 1 _clos 1 _close 1 _deci 1 _decide 1 _desa 1 _desapar 1
    dereg 0 _die 1 _dies 1 _drop 1 _dropped 1 _eine 1 _einer 1 _goes 1 _goin 1 _going 1 _got 1
    dereg 0 _hear 1 _heard 1 _hold 1 _holders 1 _its 1 _last 1 _like 1 _likely 1 _lowe 1 _lowest 1
    dereg 0 _one 1 _pass 1 _passier 1 _rece 1 _receive 1 _regi 1 _risky 1 _take 1 _taken 1 _tao 1
    dereg 0 _ther 1 _there 1 _they 1 _weak 1 _wher 1 _wheres 1 _work 1 _wort 1 _woul 1 _would 1
    dereg 0 _y 1 coins 1 define 1 earn 1 form 1 fresh 1 metric 1 predict 1 quit 1 tao 1 where 1
    subnet-price 54 alpha 43 _alph 39 #subnet 38 _alpha 38 price 37 subnet 33 #amount 22 _of 22
    subnet-price 0 #alpha 21 _how 15 _is 15 _subn 14 _sn 13 _in 12 _pric 12 _price 12 _subnet 11
    subnet-price 0 _tao 11 _what 11 tao 11 _wort 9 _worth 9 howmuch 9 _much 8 define 8 _de 6
    subnet-price 0 _chut 5 _chutes 5 _for 5 _the 5 _von 5 _was 5 _a 4 _are 4 _cuan 4 _cuanto 4
    subnet-price 0 _el 4 _kost 4 _kostet 4 _la 4 _subr 4 _subred 4 _toke 4 _token 4 cost 4 move 4
    subnet-price 0 now 4 what 4 which 4 _now 3 _valu 3 _value 3 _α 3 how 3 units 3 _an 2 _at 2
    subnet-price 0 _cost 2 _do 2 _does 2 _esta 2 _expe 2 _expensi 2 _i 2 _many 2 _netu 2 _netuid 2
    subnet-price 0 _prec 2 _precio 2 _quot 2 _quote 2 _righ 2 _right 2 _subnets 2 _vale 2 coins 2
    subnet-price 0 #currency 1 #tao 1 _alphas 1 _book 1 _cual 1 _curr 1 _current 1 _das 1 _del 1
    subnet-price 0 _dete 1 _determi 1 _doll 1 _dollars 1 _eine 1 _eines 1 _en 1 _entr 1 _entry 1
    subnet-price 0 _es 1 _form 1 _formula 1 _get 1 _ist 1 _it 1 _list 1 _made 1 _my 1 _or 1
    subnet-price 0 _orde 1 _order 1 _pay 1 _per 1 _plea 1 _please 1 _prei 1 _preis 1 _s 1 _sind 1
    subnet-price 0 _subnetz 1 _targ 1 _targon 1 _ther 1 _there 1 _trad 1 _trading 1 _una 1 _wert 1
    subnet-price 0 _whats 1 _who 1 _wie 1 alphafor 1 earn 1 mine 1 one 1 or 1 quote 1
    subnet-price 0 transaction 1 who 1
    diversify 46 diversify 43 subnet 33 _subn 28 _subnets 18 _one 17 _all 9 _in 9 _or 9 _shou 9
    diversify 0 _should 9 _subnet 9 _how 8 _is 8 _many 8 _spre 8 many 8 mine 8 should 8 _bask 7
    diversify 0 _eggs 7 _i 7 all 7 #amount 6 _a 6 _basket 6 _hold 6 _put 6 _spread 6 elsewhere 6
    diversify 0 one 6 or 6 stake 6 _over 5 _seve 5 _several 5 _to 5 #tao 4 _it 4 _my 4 _of 4
    diversify 0 _tao 4 _than 4 split 4 tao 4 #subnet 3 _dive 3 _diversi 3 _ein 3 _enou 3 _enough 3
    diversify 0 _mehr 3 _mehrere 3 _oder 3 _sing 3 _single 3 _subr 3 _vari 3 _varias 3 how 3
    diversify 0 _alph 2 _alphas 2 _bett 2 _better 2 _dont 2 _ever 2 _everyth 2 _for 2 _into 2 _o 2
    diversify 0 _pick 2 _repa 2 _reparti 2 _safe 2 _safer 2 _sn 2 _spreadi 2 _subred 2 _una 2
    diversify 0 alpha 2 minimum 2 not 2 #share 1 _alle 1 _alles 1 _anyw 1 _anyway 1 _are 1 _auf 1
    diversify 0 _conc 1 _conv 1 _convien 1 _cras 1 _crash 1 _dece 1 _decent 1 _diff 1 _differe 1
    diversify 0 _dist 1 _distrib 1 _do 1 _entr 1 _entre 1 _go 1 _holding 1 _lieb 1 _lieber 1
    diversify 0 _lowe 1 _lower 1 _much 1 _on 1 _picking 1 _righ 1 _right 1 _risk 1 _sind 1 _so 1
    diversify 0 _sola 1 _subnetz 1 _subrede 1 _toge 1 _togethe 1 _too 1 _vert 1 _verteil 1 _viel 1
    diversify 0 _viele 1 _wie 1 _wise 1 _woul 1 _would 1 choose 1 good 1 goodtime 1 greeting 1
    diversify 0 howmuch 1 less 1 list 1 own 1 safe 1 sort 1 worthit 1
    volatility 39 volatile 38 subnet 18 _how 16 _the 13 _pric 12 price 12 alpha 11 #subnet 10
    volatility 0 _subn 9 #time 8 _a 8 _alph 8 _alpha 8 _are 8 _is 8 _of 8 _subnet 7 _much 6
    volatility 0 _price 6 _prices 6 _sn 6 _swin 6 _can 5 howmuch 5 which 5 _dail 4 _daily 4 _in 4
    volatility 0 _move 4 _stab 4 _whic 4 _which 4 _wild 4 _calm 3 _it 3 _stable 3 _swing 3
    volatility 0 _swings 3 _toke 3 _vola 3 _volatil 3 #change 2 _and 2 _day 2 _devi 2 _deviati 2
    volatility 0 _do 2 _does 2 _down 2 _drop 2 _es 2 _for 2 _jump 2 _moves 2 _or 2 _roll 2 _schw 2
    volatility 0 _schwank 2 _stan 2 _standar 2 _subnets 2 _subr 2 _subred 2 _token 2 fixed 2 how 2
    volatility 0 list 2 rate 2 _am 1 _arou 1 _around 1 _bigg 1 _biggest 1 _by 1 _chan 1 _change 1
    volatility 0 _chut 1 _chutes 1 _cuan 1 _cuanto 1 _der 1 _did 1 _el 1 _esta 1 _expe 1 _expect 1
    volatility 0 _fall 1 _far 1 _ist 1 _la 1 _leas 1 _least 1 _lot 1 _mas 1 _mont 1 _month 1
    volatility 0 _most 1 _muy 1 _nerv 1 _nervous 1 _netu 1 _netuid 1 _over 1 _overnig 1 _perc 1
    volatility 0 _percent 1 _prec 1 _precio 1 _prei 1 _preis 1 _que 1 _rece 1 _retu 1 _returns 1
    volatility 0 _risk 1 _risky 1 _star 1 _stark 1 _stea 1 _steadie 1 _thes 1 _these 1 _thin 1
    volatility 0 _things 1 _thos 1 _those 1 _to 1 _tokens 1 _up 1 _vari 1 _week 1 _welc 1
    volatility 0 _welches 1 _weni 1 _wie 1 _α 1 can 1 choose 1 earn 1 minimum 1 or 1
    market-list 44 list 42 subnet 28 _subn 25 _subnets 19 _the 15 show 8 _me 7 _by 6 _what 6
    market-list 0 _list 5 _mark 5 _market 5 _show 5 _subnet 5 _whic 5 _which 5 _all 4 _ever 4
    market-list 0 _give 4 _of 4 _with 4 define 4 _alle 3 _chea 3 _cheapes 3 _every 3 _i 3 _liqu 3
    market-list 0 _over 3 _overvie 3 _plea 3 _please 3 _subr 3 _subrede 3 _tabl 3 _table 3 _top 3
    market-list 0 _zeig 3 which 3 _are 2 _can 2 _cap 2 _deep 2 _deepest 2 _die 2 _from 2 _is 2
    market-list 0 _las 2 _liquidi 2 _mir 2 _most 2 _mues 2 _muestra 2 _pool 2 _pools 2 _sort 2
    market-list 0 _ther 2 _there 2 _to 2 _whol 2 _whole 2 _yiel 2 earn 2 large 2 mine 2 price 2
    market-list 0 quote 2 _a 1 _alph 1 _alpha 1 _an 1 _apy 1 _bigg 1 _biggest 1 _choo 1 _choose 1
    market-list 0 _de 1 _el 1 _emis 1 _emissio 1 _ense 1 _ensenam 1 _everyth 1 _exis 1 _exist 1
    market-list 0 _gros 1 _has 1 _have 1 _high 1 _highest 1 _in 1 _larg 1 _largest 1 _liquide 1
    market-list 0 _mit 1 _netw 1 _network 1 _on 1 _ones 1 _pay 1 _pick 1 _por 1 _prei 1 _preis 1
    market-list 0 _pric 1 _price 1 _rank 1 _see 1 _stak 1 _stake 1 _subnetz 1 _that 1 _thei 1
    market-list 0 _their 1 _them 1 _volu 1 _volume 1 _want 1 _whats 1 _yield 1 _yields 1 all 1
    market-list 0 alpha 1 emission 1 metric 1 paymore 1 stake 1
    mev 42 mev 42 _my 15 mine 15 _orde 13 can 13 _order 12 _a 11 _fron 10 _sand 10 _sandwic 10
    mev 0 _bots 9 _can 8 _front 8 _i 8 _is 8 _me 8 _mev 6 _of 6 _how 5 _some 5 transaction 5
    mev 0 _ahea 4 _ahead 4 _prot 4 _runn 4 _stak 4 _stake 4 _thin 4 _trad 4 define 4 impact 4
    mev 0 stake 4 _agai 3 _befo 3 _before 3 _bitt 3 _bittens 3 _do 3 _from 3 _jump 3 _on 3
    mev 0 _protect 3 _pued 3 _pueden 3 _run 3 _running 3 _shie 3 _shield 3 _someone 3 _thing 3
    mev 0 _trade 3 _what 3 _will 3 bittensor 3 hack 3 how 3 #amount 2 #tao 2 _against 2 _and 2
    mev 0 _at 2 _atta 2 _attack 2 _bot 2 _boug 2 _bought 2 _exec 2 _execute 2 _frontru 2 _get 2
    mev 0 _it 2 _righ 2 _right 2 _somebod 2 _tao 2 _to 2 connect 2 paymore 2 safe 2 tao 2 _abou 1
    mev 0 _about 1 _afte 1 _after 1 _again 1 _am 1 _an 1 _ande 1 _andere 1 _are 1 _ausg 1 _bad 1
    mev 0 _be 1 _bein 1 _being 1 _come 1 _cont 1 _coul 1 _could 1 _did 1 _does 1 _hace 1 _hacer 1
    mev 0 _have 1 _hide 1 _in 1 _jema 1 _jemand 1 _kann 1 _los 1 _make 1 _mein 1 _meine 1 _mi 1
    mev 0 _mir 1 _more 1 _orden 1 _pay 1 _pric 1 _price 1 _priv 1 _private 1 _prof 1 _profits 1
    mev 0 _risk 1 _see 1 _sehe 1 _sie 1 _sold 1 _that 1 _the 1 _ther 1 _there 1 _think 1 _trades 1
    mev 0 _tran 1 _transac 1 _un 1 _vor 1 _wird 1 _work 1 _wort 1 _worth 1 again 1 compare 1
    mev 0 difference 1 disposal 1 get 1 need 1 own 1 price 1 sell 1 slippage 1 why 1
    """
}
