/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 65 subnet 60 _subn 48 choose 45 _subnet 36 _a 24 which 19 good 12 mine 12 _i 11
    choose-subnet 0 one 11 _how 10 _subnets 10 _what 10 how 10 should 9 what 9 _good 8 _subr 8
    choose-subnet 0 _subred 8 _whic 8 _which 8 _do 7 _in 7 _one 7 best 7 _ich 6 _me 6 _woul 6
    choose-subnet 0 _would 6 _best 5 _for 5 _from 5 _to 5 _una 5 _welc 5 _you 5 stake 5 #amount 4
    choose-subnet 0 #tao 4 _como 4 _ein 4 _elij 4 _elijo 4 _is 4 _make 4 _pick 4 _shou 4 _should 4
    choose-subnet 0 _tao 4 earn 4 tao 4 #subnet 3 _befo 3 _before 3 _buen 3 _buena 3 _chec 3
    choose-subnet 0 _choo 3 _choose 3 _help 3 _look 3 _makes 3 _of 3 _put 3 _reco 3 _sele 3
    choose-subnet 0 _sign 3 _signs 3 _sn 3 _welchen 3 _acht 2 _are 2 _aus 2 _bad 2 _bei 2 _check 2
    choose-subnet 0 _choi 2 _der 2 _eine 2 _eines 2 _ente 2 _es 2 _im 2 _ist 2 _krit 2 _kriteri 2
    choose-subnet 0 _mir 2 _mone 2 _money 2 _nach 2 _para 2 _que 2 _select 2 _soli 2 _solid 2
    choose-subnet 0 _subnetz 2 _such 2 _suche 2 _tell 2 _the 2 _ther 2 _wahl 2 _welches 2 _wher 2
    choose-subnet 0 _where 2 _wora 2 _worauf 2 define 2 sort 2 start 2 type 2 usage 2 whatif 2
    choose-subnet 0 #several 1 _achten 1 _all 1 _an 1 _and 1 _anot 1 _another 1 _any 1 _at 1
    choose-subnet 0 _ausw 1 _auswahl 1 _avoi 1 _avoid 1 _away 1 _back 1 _be 1 _beste 1 _bett 1
    choose-subnet 0 _better 1 _can 1 _cash 1 _chut 1 _chutes 1 _clai 1 _claim 1 _crit 1 _criteri 1
    choose-subnet 0 _cual 1 _das 1 _dece 1 _decent 1 _deci 1 _decide 1 _die 1 _does 1 _du 1
    choose-subnet 0 _empe 1 _empezar 1 _enter 1 _enterin 1 _expe 1 _find 1 _flag 1 _give 1 _gut 1
    choose-subnet 0 _gute 1 _have 1 _heal 1 _healthy 1 _inve 1 _invest 1 _kann 1 _kannst 1 _la 1
    choose-subnet 0 _lass 1 _lassen 1 _looks 1 _lost 1 _many 1 _matt 1 _matter 1 _mejo 1 _mejor 1
    choose-subnet 0 _mete 1 _meter 1 _muss 1 _name 1 _now 1 _on 1 _or 1 _over 1 _picking 1 _pros 1
    choose-subnet 0 _putt 1 _putting 1 _recomie 1 _recomme 1 _red 1 _righ 1 _right 1 _selecti 1
    choose-subnet 0 _sepa 1 _separat 1 _seri 1 _serious 1 _so 1 _soll 1 _sort 1 _spot 1 _stak 1
    choose-subnet 0 _stake 1 _stay 1 _sube 1 _take 1 _teh 1 _than 1 _them 1 _there 1 _theres 1
    choose-subnet 0 _tips 1 _top 1 _von 1 _wahle 1 _warn 1 _weak 1 _whats 1 _wie 1 again 1 all 1
    choose-subnet 0 can 1 claim 1 coins 1 fall 1 holdings 1 list 1 now 1 or 1 safe 1 scam 1 show 1
    choose-subnet 0 technical 1 where 1
    choose-validator 63 validator 60 _vali 55 choose 49 _validat 46 _a 22 _i 16 which 15 how 14
    choose-validator 0 mine 12 _do 10 _how 10 _is 9 _to 9 _validad 8 _whic 8 _which 8 best 8
    choose-validator 0 stake 8 _dele 7 _for 7 _delegat 6 _ich 6 _me 6 _trus 6 good 6 _one 5
    choose-validator 0 _shou 5 one 5 safe 5 _crit 4 _criteri 4 _eine 4 _einen 4 _find 4 _good 4
    choose-validator 0 _que 4 _should 4 _take 4 _trustwo 4 _what 4 list 4 _best 3 _does 3 _elij 3
    choose-validator 0 _elijo 3 _from 3 _gute 3 _guten 3 _hone 3 _honest 3 _it 3 _pick 3 _root 3
    choose-validator 0 _smal 3 _small 3 _welc 3 _who 3 _whom 3 _wie 3 consensus 3 root 3 should 3
    choose-validator 0 what 3 _any 2 _are 2 _bett 2 _better 2 _big 2 _bigg 2 _biggest 2 _chea 2
    choose-validator 0 _cheapes 2 _choo 2 _choose 2 _como 2 _deci 2 _decide 2 _diff 2 _differe 2
    choose-validator 0 _erke 2 _erkenne 2 _foun 2 _foundat 2 _in 2 _matt 2 _matter 2 _mejo 2
    choose-validator 0 _mejor 2 _my 2 _on 2 _or 2 _reco 2 _safe 2 _sele 2 _than 2 _the 2 _tips 2
    choose-validator 0 _trust 2 _upti 2 _uptime 2 _vtru 2 _vtrust 2 _wahl 2 _wahle 2 _welchen 2
    choose-validator 0 _wora 2 can 2 difference 2 earn 2 metric 2 more 2 offline 2 or 2 sort 2
    choose-validator 0 #subnet 1 _acht 1 _achten 1 _am 1 _an 1 _and 1 _ausw 1 _auswahl 1 _bad 1
    choose-validator 0 _besten 1 _betw 1 _between 1 _can 1 _chec 1 _check 1 _comp 1 _compare 1
    choose-validator 0 _conf 1 _cual 1 _den 1 _dist 1 _earn 1 _el 1 _es 1 _finde 1 _frie 1
    choose-validator 0 _friends 1 _impo 1 _ist 1 _judg 1 _judge 1 _know 1 _krit 1 _kriteri 1
    choose-validator 0 _lazy 1 _le 1 _list 1 _long 1 _look 1 _make 1 _makes 1 _mis 1 _more 1
    choose-validator 0 _most 1 _much 1 _mucho 1 _nach 1 _name 1 _nehm 1 _nehmen 1 _of 1 _okay 1
    choose-validator 0 _open 1 _openten 1 _para 1 _picking 1 _pros 1 _rate 1 _recomie 1 _recomme 1
    choose-validator 0 _reli 1 _reliabl 1 _safer 1 _safest 1 _select 1 _selecti 1 _sepa 1
    choose-validator 0 _separat 1 _sn 1 _soll 1 _some 1 _stak 1 _stake 1 _tao 1 _tell 1 _that 1
    choose-validator 0 _ther 1 _theres 1 _top 1 _un 1 _use 1 _wall 1 _wallet 1 _want 1 _wants 1
    choose-validator 0 _welcher 1 _why 1 _with 1 _woran 1 _worauf 1 _you 1 _yuma 1 asks 1
    choose-validator 0 bittensor 1 exact 1 rate 1 some 1 subnet 1 tao 1 true 1 wallet 1 why 1
    metrics 51 metric 51 _what 25 define 24 what 17 _the 14 subnet 12 which 12 _subn 11 _does 10
    metrics 0 _subnet 10 mine 10 _a 9 _cap 9 _mark 9 _market 9 _of 9 _i 8 _liqu 8 _liquidi 8
    metrics 0 _colu 7 _do 7 _in 7 _me 7 _mean 7 _tell 7 _volu 7 _whats 7 _columns 6 how 6 _and 5
    metrics 0 _expl 5 _explain 5 _how 5 _pool 5 _pric 5 _price 5 _read 5 _volume 5 _is 4 _tabl 4
    metrics 0 _table 4 _was 4 difference 4 list 4 price 4 _alph 3 _alpha 3 _betw 3 _between 3
    metrics 0 _diff 3 _differe 3 _ema 3 _fdv 3 _figu 3 _movi 3 _moving 3 _numb 3 _numbers 3 _que 3
    metrics 0 _tao 3 _thes 3 _these 3 alpha 3 data 3 tao 3 _dept 2 _depth 2 _die 2 _eine 2 _emis 2
    metrics 0 _emissio 2 _figures 2 _for 2 _high 2 _inte 2 _interpr 2 _kenn 2 _kennzah 2 _list 2
    metrics 0 _meaning 2 _or 2 _sage 2 _sagen 2 _say 2 _spot 2 _that 2 _volumen 2 _whic 2 _which 2
    metrics 0 emission 2 large 2 or 2 pool 2 supply 2 whatif 2 _abou 1 _about 1 _are 1 _at 1
    metrics 0 _aus 1 _bede 1 _bedeute 1 _bei 1 _by 1 _call 1 _called 1 _capi 1 _capital 1 _como 1
    metrics 0 _coun 1 _das 1 _dato 1 _datos 1 _de 1 _dice 1 _dont 1 _einem 1 _eines 1 _el 1 _es 1
    metrics 0 _figure 1 _from 1 _get 1 _good 1 _heal 1 _healthy 1 _heis 1 _heisst 1 _here 1 _la 1
    metrics 0 _look 1 _los 1 _matt 1 _matter 1 _meant 1 _one 1 _out 1 _plea 1 _please 1 _poin 1
    metrics 0 _point 1 _see 1 _shou 1 _should 1 _sign 1 _signifi 1 _stan 1 _stand 1 _stat 1
    metrics 0 _subnets 1 _subr 1 _subred 1 _telling 1 _this 1 _to 1 _una 1 _vs 1 _vtru 1 _vtrust 1
    metrics 0 compare 1 consensus 1 get 1 good 1 not 1 one 1 quote 1 should 1 show 1 sort 1
    emission 50 emission 46 _emis 32 subnet 29 _emissio 28 _subn 25 _is 15 _how 14 _subnet 14
    emission 0 _what 13 define 13 _a 12 _subnets 11 _the 11 _tao 10 how 10 tao 10 get 8 _does 7
    emission 0 what 7 which 7 why 7 _do 6 _gets 6 _new 6 _why 6 _of 5 _to 5 howmuch 5 #subnet 4
    emission 0 _emision 4 _much 4 _shar 4 earn 4 rate 4 #rate 3 _and 3 _coin 3 _coins 3 _deci 3
    emission 0 _each 3 _get 3 _la 3 _mean 3 _que 3 _rece 3 _receive 3 _sn 3 _some 3 _spli 3
    emission 0 _split 3 _that 3 _whats 3 _who 3 _zero 3 more 3 paid 3 some 3 #amount 2 #time 2
    emission 0 _amon 2 _among 2 _beko 2 _bekommt 2 _decides 2 _dete 2 _determi 2 _earn 2 _ein 2
    emission 0 _es 2 _goes 2 _have 2 _it 2 _many 2 _more 2 _noth 2 _nothing 2 _share 2 _shared 2
    emission 0 _this 2 _up 2 _whic 2 _which 2 _wie 2 _with 2 about 2 choose 2 lose 2 not 2 share 2
    emission 0 who 2 #tao 1 _abou 1 _about 1 _are 1 _bad 1 _best 1 _bett 1 _better 1 _betw 1
    emission 0 _between 1 _bloc 1 _block 1 _burn 1 _burned 1 _chai 1 _chain 1 _chut 1 _chutes 1
    emission 0 _como 1 _crea 1 _dail 1 _daily 1 _day 1 _de 1 _decided 1 _depe 1 _die 1 _divi 1
    emission 0 _ever 1 _every 1 _expl 1 _explain 1 _from 1 _give 1 _goin 1 _going 1 _high 1 _i 1
    emission 0 _if 1 _into 1 _ist 1 _its 1 _kein 1 _larg 1 _las 1 _mine 1 _miners 1 _most 1
    emission 0 _newl 1 _newly 1 _next 1 _nobo 1 _nobody 1 _on 1 _othe 1 _others 1 _owne 1 _owner 1
    emission 0 _page 1 _pay 1 _per 1 _perc 1 _percent 1 _pric 1 _price 1 _repa 1 _rise 1 _se 1
    emission 0 _set 1 _slic 1 _slice 1 _so 1 _subr 1 _subred 1 _tell 1 _than 1 _una 1 _vali 1
    emission 0 _validat 1 _vert 1 _verteil 1 _viel 1 _waru 1 _warum 1 _was 1 _wer 1 _wird 1
    emission 0 _word 1 _yiel 1 _yield 1 all 1 best 1 coins 1 diversify 1 mine 1 miner 1 nothing 1
    emission 0 one 1 predict 1 price 1 split 1 validator 1 whatif 1
    dereg 56 dereg 53 subnet 49 _subn 38 _subnet 33 mine 22 whatif 22 _is 16 _my 16 _a 13 _alph 11
    dereg 0 _alpha 11 _what 11 alpha 11 _get 10 can 10 #subnet 9 _remo 9 _removed 9 _dere 8 _to 8
    dereg 0 _are 7 _be 7 _deregis 7 _do 7 _if 7 _in 7 _the 7 _when 7 _whic 7 _which 7 offline 7
    dereg 0 when 7 _how 6 _i 6 _subr 6 _subred 6 leave 6 _dele 5 _does 5 _kick 5 _kicked 5 _out 5
    dereg 0 _sn 5 _subnets 5 hack 5 list 5 safe 5 _can 4 _dang 4 _danger 4 _deleted 4 _happ 4
    dereg 0 _happens 4 _it 4 _of 4 _risk 4 _shut 4 _was 4 emission 4 how 4 one 4 _abou 3 _about 3
    dereg 0 _back 3 _bein 3 _being 3 _down 3 _elim 3 _elimina 3 _gets 3 _la 3 _mi 3 _pasa 3
    dereg 0 _pued 3 _pueden 3 _que 3 _si 3 _una 3 choose 3 get 3 lose 3 _and 2 _aus 2 _borr 2
    dereg 0 _borran 2 _con 2 _das 2 _ein 2 _gone 2 _immu 2 _immunit 2 _kann 2 _mein 2 _meinem 2
    dereg 0 _mone 2 _money 2 _netw 2 _network 2 _new 2 _off 2 _ones 2 _peri 2 _period 2 _prun 2
    dereg 0 _rank 2 _stak 2 _stake 2 _that 2 _they 2 _thro 2 _thrown 2 _wenn 2 _werd 2 _werden 2
    dereg 0 _will 2 _wird 2 earn 2 stake 2 what 2 which 2 #alpha 1 #amount 1 #change 1 _abge 1
    dereg 0 _anyt 1 _anythin 1 _at 1 _beco 1 _become 1 _bei 1 _cier 1 _clos 1 _close 1 _deci 1
    dereg 0 _decide 1 _delete 1 _desa 1 _desapar 1 _die 1 _dies 1 _drop 1 _dropped 1 _eine 1
    dereg 0 _einer 1 _goes 1 _goin 1 _going 1 _got 1 _hear 1 _heard 1 _hold 1 _holders 1 _its 1
    dereg 0 _last 1 _like 1 _likely 1 _lowe 1 _lowest 1 _one 1 _pass 1 _passier 1 _payo 1
    dereg 0 _payout 1 _rece 1 _receive 1 _regi 1 _risky 1 _take 1 _taken 1 _tao 1 _ther 1 _there 1
    dereg 0 _weak 1 _wher 1 _wheres 1 _work 1 _wort 1 _woul 1 _would 1 _y 1 coins 1 define 1
    dereg 0 form 1 fresh 1 metric 1 paid 1 predict 1 quit 1 reward 1 tao 1 where 1
    subnet-price 60 alpha 45 #subnet 41 _alph 40 _alpha 39 price 39 subnet 35 _of 24 #amount 22
    subnet-price 0 #alpha 21 _is 16 _how 15 _sn 15 _subn 14 _in 13 _pric 13 _price 13 _what 13
    subnet-price 0 _tao 12 tao 12 _subnet 11 howmuch 10 _wort 9 _worth 9 define 9 _much 8 _chut 6
    subnet-price 0 _chutes 6 _de 6 _toke 6 _token 6 cost 6 _a 5 _the 5 _von 5 _was 5 now 5 what 5
    subnet-price 0 _are 4 _cost 4 _cuan 4 _cuanto 4 _does 4 _el 4 _for 4 _kost 4 _kostet 4 _la 4
    subnet-price 0 _now 4 _subr 4 _subred 4 _α 4 coins 4 move 4 which 4 _expe 3 _expensi 3 _quot 3
    subnet-price 0 _quote 3 _righ 3 _right 3 _valu 3 _value 3 how 3 units 3 _an 2 _at 2 _do 2
    subnet-price 0 _esta 2 _i 2 _many 2 _netu 2 _netuid 2 _plea 2 _please 2 _prec 2 _precio 2
    subnet-price 0 _subnets 2 _targ 2 _targon 2 _vale 2 _whats 2 one 2 #currency 1 #tao 1
    subnet-price 0 _alphas 1 _book 1 _cual 1 _curr 1 _current 1 _das 1 _del 1 _dete 1 _determi 1
    subnet-price 0 _doll 1 _dollars 1 _eine 1 _eines 1 _en 1 _entr 1 _entry 1 _es 1 _form 1
    subnet-price 0 _formula 1 _get 1 _ist 1 _it 1 _list 1 _made 1 _my 1 _one 1 _or 1 _orde 1
    subnet-price 0 _order 1 _pay 1 _per 1 _prei 1 _preis 1 _s 1 _sind 1 _subnetz 1 _ther 1
    subnet-price 0 _there 1 _trad 1 _trading 1 _una 1 _wert 1 _who 1 _wie 1 alphafor 1 earn 1
    subnet-price 0 mine 1 or 1 quote 1 transaction 1 who 1
    diversify 51 diversify 48 subnet 36 _subn 30 _subnets 19 _one 17 _shou 10 _should 10
    diversify 0 _subnet 10 _all 9 _how 9 _in 9 _is 9 _or 9 _spre 9 many 9 mine 9 should 9 _i 8
    diversify 0 _many 8 #amount 7 _bask 7 _eggs 7 all 7 _a 6 _basket 6 _hold 6 _over 6 _put 6
    diversify 0 _spread 6 _to 6 elsewhere 6 one 6 or 6 stake 6 #tao 5 _seve 5 _several 5 _tao 5
    diversify 0 tao 5 _dive 4 _diversi 4 _ein 4 _it 4 _mehr 4 _mehrere 4 _my 4 _oder 4 _of 4
    diversify 0 _subr 4 _than 4 _vari 4 _varias 4 how 4 split 4 #subnet 3 _alph 3 _enou 3
    diversify 0 _enough 3 _repa 3 _reparti 3 _safe 3 _safer 3 _sing 3 _single 3 _spreadi 3 alpha 3
    diversify 0 _alphas 2 _bett 2 _better 2 _dont 2 _entr 2 _entre 2 _ever 2 _everyth 2 _for 2
    diversify 0 _into 2 _lieb 2 _lieber 2 _o 2 _pick 2 _sn 2 _subred 2 _subrede 2 _una 2 minimum 2
    diversify 0 not 2 #share 1 _alle 1 _alles 1 _alpha 1 _and 1 _anyw 1 _anyway 1 _are 1 _auf 1
    diversify 0 _conc 1 _conv 1 _convien 1 _cras 1 _crash 1 _dece 1 _decent 1 _diff 1 _differe 1
    diversify 0 _dist 1 _distrib 1 _do 1 _go 1 _holding 1 _lowe 1 _lower 1 _mejo 1 _mejor 1
    diversify 0 _much 1 _on 1 _picking 1 _righ 1 _right 1 _risk 1 _root 1 _sind 1 _so 1 _sola 1
    diversify 0 _subnetz 1 _toge 1 _togethe 1 _too 1 _vert 1 _verteil 1 _viel 1 _viele 1 _wie 1
    diversify 0 _wise 1 _woul 1 _would 1 best 1 choose 1 good 1 goodtime 1 greeting 1 howmuch 1
    diversify 0 less 1 list 1 own 1 root 1 safe 1 sort 1 worthit 1
    volatility 47 volatile 46 subnet 22 _how 17 alpha 16 _pric 14 price 14 _subn 13 _the 13
    volatility 0 #subnet 12 _alph 12 _alpha 12 _are 10 _of 10 _subnet 10 _is 9 #time 8 _a 8
    volatility 0 _price 7 _prices 7 _swin 7 _much 6 _sn 6 howmuch 6 _can 5 _stab 5 _wild 5 which 5
    volatility 0 _calm 4 _dail 4 _daily 4 _in 4 _move 4 _stable 4 _swings 4 _toke 4 _vola 4
    volatility 0 _volatil 4 _whic 4 _which 4 _drop 3 _it 3 _schw 3 _schwank 3 _subnets 3 _swing 3
    volatility 0 #change 2 _and 2 _bigg 2 _biggest 2 _calmest 2 _cuan 2 _cuanto 2 _day 2 _devi 2
    volatility 0 _deviati 2 _do 2 _does 2 _down 2 _es 2 _for 2 _jump 2 _moves 2 _or 2 _prec 2
    volatility 0 _roll 2 _stan 2 _standar 2 _star 2 _stark 2 _subr 2 _subred 2 _token 2 _tokens 2
    volatility 0 _wie 2 fixed 2 how 2 list 2 rate 2 _am 1 _arou 1 _around 1 _by 1 _chan 1
    volatility 0 _change 1 _chut 1 _chutes 1 _de 1 _der 1 _did 1 _el 1 _esta 1 _ever 1 _expe 1
    volatility 0 _expect 1 _fall 1 _far 1 _ist 1 _la 1 _leas 1 _least 1 _los 1 _lot 1 _mas 1
    volatility 0 _mont 1 _month 1 _most 1 _muy 1 _nerv 1 _nervous 1 _netu 1 _netuid 1 _over 1
    volatility 0 _overnig 1 _perc 1 _percent 1 _precio 1 _precios 1 _prei 1 _preis 1 _que 1
    volatility 0 _rece 1 _retu 1 _returns 1 _risk 1 _risky 1 _stea 1 _steadie 1 _thes 1 _these 1
    volatility 0 _thin 1 _things 1 _thos 1 _those 1 _to 1 _up 1 _vari 1 _very 1 _week 1 _welc 1
    volatility 0 _welches 1 _weni 1 _α 1 can 1 choose 1 earn 1 minimum 1 or 1
    market-list 54 list 51 subnet 35 _subn 31 _subnets 24 _the 18 show 10 _by 8 _list 8 _me 8
    market-list 0 _show 7 _what 7 _whic 7 _which 7 _mark 6 _market 6 _subnet 6 _all 5 _with 5
    market-list 0 _ever 4 _give 4 _liqu 4 _of 4 _subr 4 _subrede 4 _top 4 define 4 which 4 _alle 3
    market-list 0 _are 3 _chea 3 _cheapes 3 _every 3 _i 3 _liquidi 3 _over 3 _overvie 3 _plea 3
    market-list 0 _please 3 _pool 3 _pools 3 _tabl 3 _table 3 _yiel 3 _zeig 3 price 3 _avai 2
    market-list 0 _availab 2 _bigg 2 _biggest 2 _can 2 _cap 2 _de 2 _deep 2 _deepest 2 _die 2
    market-list 0 _ense 2 _ensenam 2 _from 2 _has 2 _is 2 _las 2 _lista 2 _mir 2 _most 2 _mues 2
    market-list 0 _muestra 2 _pric 2 _rank 2 _sort 2 _ther 2 _there 2 _to 2 _whats 2 _whol 2
    market-list 0 _whole 2 _yield 2 earn 2 large 2 mine 2 paymore 2 quote 2 _a 1 _alph 1 _alpha 1
    market-list 0 _an 1 _apy 1 _best 1 _choo 1 _choose 1 _el 1 _emis 1 _emissio 1 _everyth 1
    market-list 0 _exis 1 _exist 1 _gros 1 _have 1 _high 1 _highest 1 _in 1 _la 1 _larg 1
    market-list 0 _largest 1 _liquide 1 _mit 1 _netw 1 _network 1 _on 1 _ones 1 _pay 1 _pick 1
    market-list 0 _por 1 _prei 1 _preis 1 _price 1 _prices 1 _see 1 _size 1 _stak 1 _stake 1
    market-list 0 _subnetz 1 _that 1 _thei 1 _their 1 _them 1 _volu 1 _volume 1 _want 1 _yields 1
    market-list 0 all 1 alpha 1 choose 1 emission 1 learn 1 metric 1 pool 1 stake 1
    mev 48 mev 47 mine 17 _my 16 _orde 15 can 15 _order 14 _a 13 _sand 13 _sandwic 13 _bots 11
    mev 0 _fron 11 _front 9 _is 9 _me 9 _can 8 _i 8 _mev 6 _of 6 _how 5 _prot 5 _runn 5 _some 5
    mev 0 _stak 5 _stake 5 _thin 5 impact 5 stake 5 transaction 5 _ahea 4 _ahead 4 _from 4
    mev 0 _protect 4 _pued 4 _pueden 4 _thing 4 _trad 4 define 4 hack 4 _agai 3 _atta 3 _attack 3
    mev 0 _befo 3 _before 3 _bitt 3 _bittens 3 _do 3 _jump 3 _on 3 _run 3 _running 3 _shie 3
    mev 0 _shield 3 _someone 3 _trade 3 _what 3 _will 3 bittensor 3 how 3 #amount 2 #tao 2
    mev 0 _against 2 _and 2 _are 2 _at 2 _bot 2 _boug 2 _bought 2 _exec 2 _execute 2 _frontru 2
    mev 0 _get 2 _hace 2 _hacer 2 _it 2 _mein 2 _meine 2 _priv 2 _private 2 _righ 2 _right 2
    mev 0 _runners 2 _somebod 2 _tao 2 _to 2 _un 2 connect 2 paymore 2 safe 2 tao 2 _abou 1
    mev 0 _about 1 _afte 1 _after 1 _again 1 _am 1 _an 1 _ande 1 _andere 1 _ausg 1 _auss 1 _bad 1
    mev 0 _be 1 _bein 1 _being 1 _come 1 _cont 1 _coul 1 _could 1 _did 1 _does 1 _have 1 _here 1
    mev 0 _hide 1 _in 1 _jema 1 _jemand 1 _kann 1 _konn 1 _konnen 1 _los 1 _make 1 _mi 1 _mir 1
    mev 0 _more 1 _orden 1 _pay 1 _pric 1 _price 1 _prob 1 _problem 1 _prof 1 _profits 1 _risk 1
    mev 0 _see 1 _sehe 1 _sehen 1 _sie 1 _sold 1 _that 1 _the 1 _ther 1 _there 1 _think 1
    mev 0 _trades 1 _tran 1 _transac 1 _visi 1 _visible 1 _vor 1 _wird 1 _work 1 _wort 1 _worth 1
    mev 0 again 1 compare 1 difference 1 disposal 1 get 1 goodtime 1 need 1 own 1 price 1
    mev 0 privacy 1 sell 1 slippage 1 why 1
    """
}
