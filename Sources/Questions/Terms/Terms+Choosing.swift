/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 72 subnet 65 _subn 53 choose 49 _subnet 40 _a 26 which 20 _i 13 _what 12 good 12
    choose-subnet 0 mine 12 _how 11 _subnets 11 how 11 one 11 what 10 _good 9 _in 9 _whic 9
    choose-subnet 0 _which 9 should 9 _do 8 _for 8 _one 8 _subr 8 _subred 8 _to 8 best 8 _ich 6
    choose-subnet 0 _is 6 _me 6 _woul 6 _would 6 _best 5 _from 5 _look 5 _pick 5 _una 5 _welc 5
    choose-subnet 0 _you 5 stake 5 #amount 4 #tao 4 _chec 4 _como 4 _ein 4 _elij 4 _elijo 4
    choose-subnet 0 _make 4 _reco 4 _shou 4 _should 4 _tao 4 earn 4 tao 4 #subnet 3 _befo 3
    choose-subnet 0 _before 3 _buen 3 _buena 3 _check 3 _choo 3 _choose 3 _makes 3 _put 3 _sn 3
    choose-subnet 0 _welchen 3 whatif 3 _acht 2 _are 2 _at 2 _aus 2 _bei 2 _choi 2 _crit 2
    choose-subnet 0 _criteri 2 _der 2 _eine 2 _eines 2 _ente 2 _es 2 _help 2 _im 2 _ist 2 _krit 2
    choose-subnet 0 _kriteri 2 _mir 2 _mone 2 _money 2 _nach 2 _of 2 _para 2 _que 2 _recomme 2
    choose-subnet 0 _seri 2 _serious 2 _sign 2 _signs 2 _soli 2 _solid 2 _subnetz 2 _such 2
    choose-subnet 0 _suche 2 _tell 2 _ther 2 _tips 2 _wahl 2 _welches 2 _wher 2 _where 2 _wora 2
    choose-subnet 0 _worauf 2 define 2 scam 2 sort 2 start 2 type 2 #several 1 _achten 1 _all 1
    choose-subnet 0 _an 1 _and 1 _anot 1 _another 1 _any 1 _ausw 1 _auswahl 1 _avoi 1 _avoid 1
    choose-subnet 0 _away 1 _back 1 _bad 1 _be 1 _beste 1 _bett 1 _better 1 _buy 1 _can 1 _cash 1
    choose-subnet 0 _choice 1 _chut 1 _chutes 1 _clai 1 _claim 1 _cual 1 _das 1 _dece 1 _decent 1
    choose-subnet 0 _deci 1 _decide 1 _die 1 _does 1 _du 1 _empe 1 _empezar 1 _enter 1 _enterin 1
    choose-subnet 0 _expe 1 _favo 1 _find 1 _flag 1 _give 1 _gut 1 _gute 1 _have 1 _heal 1
    choose-subnet 0 _healthy 1 _if 1 _inve 1 _invest 1 _it 1 _kann 1 _kannst 1 _know 1 _la 1
    choose-subnet 0 _lass 1 _lassen 1 _legi 1 _legit 1 _looks 1 _lost 1 _many 1 _matt 1 _matter 1
    choose-subnet 0 _mejo 1 _mejor 1 _mete 1 _meter 1 _muss 1 _name 1 _now 1 _on 1 _or 1 _over 1
    choose-subnet 0 _picking 1 _putt 1 _putting 1 _recomie 1 _red 1 _righ 1 _right 1 _sele 1
    choose-subnet 0 _selecti 1 _sepa 1 _separat 1 _so 1 _soll 1 _sort 1 _spot 1 _stak 1 _stake 1
    choose-subnet 0 _stay 1 _sube 1 _take 1 _teh 1 _than 1 _the 1 _them 1 _there 1 _theres 1
    choose-subnet 0 _top 1 _von 1 _wahle 1 _warn 1 _weak 1 _whats 1 _wie 1 again 1 all 1 buy 1
    choose-subnet 0 can 1 claim 1 coins 1 fall 1 getin 1 holdings 1 list 1 now 1 or 1 predict 1
    choose-subnet 0 safe 1 show 1 technical 1 true 1 usage 1 where 1
    choose-validator 69 validator 66 _vali 60 choose 54 _validat 51 _a 22 _i 16 how 14 which 14
    choose-validator 0 mine 12 _to 11 _do 10 _how 10 _is 10 stake 10 _dele 9 _delegat 8 _validad 8
    choose-validator 0 best 8 _whic 7 _which 7 good 7 _best 6 _good 6 _trus 6 _what 6 _for 5
    choose-validator 0 _ich 5 _me 5 _one 5 _shou 5 _the 5 list 5 one 5 safe 5 _find 4 _que 4
    choose-validator 0 _should 4 _take 4 _trustwo 4 _who 4 _whom 4 what 4 _any 3 _choo 3 _choose 3
    choose-validator 0 _crit 3 _criteri 3 _does 3 _eine 3 _einen 3 _elij 3 _elijo 3 _from 3
    choose-validator 0 _hone 3 _honest 3 _it 3 _my 3 _root 3 _smal 3 _small 3 _tips 3 _welc 3
    choose-validator 0 _wie 3 consensus 3 root 3 should 3 _bett 2 _better 2 _big 2 _bigg 2
    choose-validator 0 _biggest 2 _chea 2 _cheapes 2 _como 2 _comp 2 _compare 2 _deci 2 _decide 2
    choose-validator 0 _diff 2 _differe 2 _foun 2 _foundat 2 _gute 2 _guten 2 _in 2 _matt 2
    choose-validator 0 _matter 2 _mejo 2 _mejor 2 _name 2 _on 2 _or 2 _pick 2 _reco 2 _sele 2
    choose-validator 0 _than 2 _trust 2 _upti 2 _uptime 2 _vtru 2 _vtrust 2 _wahl 2 _wahle 2
    choose-validator 0 _welchen 2 _whats 2 _with 2 can 2 define 2 difference 2 earn 2 metric 2
    choose-validator 0 more 2 offline 2 or 2 who 2 #subnet 1 _acht 1 _achten 1 _am 1 _an 1 _and 1
    choose-validator 0 _are 1 _ausw 1 _auswahl 1 _bad 1 _betw 1 _between 1 _can 1 _chec 1 _check 1
    choose-validator 0 _comm 1 _commiss 1 _conf 1 _cual 1 _den 1 _dist 1 _earn 1 _el 1 _erke 1
    choose-validator 0 _erkenne 1 _es 1 _finde 1 _frie 1 _friends 1 _impo 1 _ist 1 _know 1 _krit 1
    choose-validator 0 _kriteri 1 _lazy 1 _le 1 _list 1 _long 1 _look 1 _low 1 _make 1 _makes 1
    choose-validator 0 _mis 1 _more 1 _most 1 _much 1 _mucho 1 _nach 1 _nehm 1 _nehmen 1 _of 1
    choose-validator 0 _okay 1 _open 1 _openten 1 _para 1 _picking 1 _pros 1 _rank 1 _ranking 1
    choose-validator 0 _rate 1 _recomie 1 _recomme 1 _reli 1 _reliabl 1 _safe 1 _safest 1
    choose-validator 0 _selecti 1 _sepa 1 _separat 1 _sign 1 _signs 1 _sn 1 _soll 1 _stak 1
    choose-validator 0 _stake 1 _tao 1 _tell 1 _that 1 _ther 1 _theres 1 _top 1 _un 1 _use 1
    choose-validator 0 _wall 1 _wallet 1 _want 1 _wants 1 _welcher 1 _why 1 _wora 1 _worauf 1
    choose-validator 0 _you 1 _yuma 1 asks 1 bittensor 1 exact 1 rate 1 sort 1 subnet 1 take 1
    choose-validator 0 tao 1 true 1 wallet 1 why 1
    metrics 58 metric 57 define 29 _what 28 what 16 _the 15 _of 13 subnet 12 _subn 11 which 11
    metrics 0 _a 10 _does 10 _mean 10 _subnet 10 _cap 9 _colu 9 _liqu 9 _liquidi 9 _mark 9
    metrics 0 _market 9 mine 9 _do 8 _i 8 _columns 7 _in 7 _volu 7 _whats 7 _is 6 _me 6 _pool 6
    metrics 0 _tell 6 how 6 _and 5 _expl 5 _explain 5 _how 5 _pric 5 _price 5 _read 5 _tabl 5
    metrics 0 _table 5 _volume 5 _ema 4 _figu 4 _tao 4 _thes 4 _these 4 _was 4 difference 4
    metrics 0 price 4 tao 4 _alph 3 _alpha 3 _betw 3 _between 3 _dept 3 _depth 3 _diff 3
    metrics 0 _differe 3 _fdv 3 _figures 3 _meaning 3 _movi 3 _moving 3 _que 3 alpha 3 data 3
    metrics 0 large 3 list 3 pool 3 _column 2 _die 2 _eine 2 _emis 2 _emissio 2 _for 2 _high 2
    metrics 0 _inte 2 _interpr 2 _kenn 2 _kennzah 2 _list 2 _numb 2 _numbers 2 _or 2 _sage 2
    metrics 0 _sagen 2 _say 2 _spot 2 _that 2 _volumen 2 emission 2 or 2 supply 2 whatif 2 _abou 1
    metrics 0 _about 1 _are 1 _at 1 _aus 1 _bede 1 _bedeute 1 _bei 1 _burn 1 _burned 1 _by 1
    metrics 0 _call 1 _called 1 _capi 1 _capital 1 _como 1 _coun 1 _counts 1 _das 1 _dato 1
    metrics 0 _datos 1 _day 1 _de 1 _dice 1 _dont 1 _einem 1 _eines 1 _el 1 _es 1 _figure 1
    metrics 0 _from 1 _get 1 _good 1 _heal 1 _healthy 1 _heis 1 _heisst 1 _here 1 _la 1 _look 1
    metrics 0 _los 1 _meant 1 _one 1 _out 1 _plea 1 _please 1 _poin 1 _point 1 _see 1 _shou 1
    metrics 0 _should 1 _sign 1 _signifi 1 _stan 1 _stand 1 _stat 1 _subnets 1 _subr 1 _subred 1
    metrics 0 _telling 1 _this 1 _to 1 _una 1 _vs 1 _vtru 1 _vtrust 1 _whic 1 _which 1 compare 1
    metrics 0 consensus 1 get 1 good 1 lose 1 not 1 one 1 quote 1 should 1 show 1 sort 1
    emission 58 emission 49 _emis 34 _emissio 30 subnet 29 _subn 25 _is 16 _subnet 15 _a 13
    emission 0 _tao 13 _what 13 tao 13 _how 12 define 12 _the 11 _subnets 10 _new 9 get 9 how 9
    emission 0 _of 8 _does 7 _gets 7 which 7 why 7 _do 6 _shar 6 _to 6 _who 6 _why 6 what 6 who 6
    emission 0 _coin 5 _coins 5 #subnet 4 _emision 4 _share 4 _zero 4 howmuch 4 rate 4 share 4
    emission 0 #rate 3 _and 3 _deci 3 _each 3 _get 3 _la 3 _mean 3 _much 3 _que 3 _rece 3
    emission 0 _receive 3 _sn 3 _some 3 _spli 3 _split 3 _that 3 coins 3 earn 3 not 3 paid 3
    emission 0 some 3 #amount 2 #time 2 _amon 2 _among 2 _beko 2 _bekommt 2 _decides 2 _dete 2
    emission 0 _determi 2 _earn 2 _ein 2 _es 2 _flow 2 _give 2 _given 2 _go 2 _goes 2 _have 2
    emission 0 _if 2 _into 2 _it 2 _many 2 _more 2 _newl 2 _newly 2 _noth 2 _nothing 2 _per 2
    emission 0 _shared 2 _this 2 _up 2 _whats 2 _whic 2 _which 2 _wie 2 _with 2 about 2 choose 2
    emission 0 lose 2 more 2 whatif 2 #tao 1 #taofall 1 _abou 1 _about 1 _are 1 _bad 1 _best 1
    emission 0 _bett 1 _better 1 _betw 1 _between 1 _bloc 1 _block 1 _burn 1 _burned 1 _chai 1
    emission 0 _chain 1 _como 1 _crea 1 _dail 1 _daily 1 _day 1 _de 1 _decided 1 _depe 1 _die 1
    emission 0 _divi 1 _ever 1 _every 1 _expl 1 _explain 1 _fres 1 _fresh 1 _from 1 _goin 1
    emission 0 _going 1 _high 1 _i 1 _ist 1 _its 1 _kein 1 _larg 1 _las 1 _made 1 _mine 1
    emission 0 _miners 1 _next 1 _no 1 _nobo 1 _nobody 1 _on 1 _othe 1 _others 1 _owne 1 _owner 1
    emission 0 _page 1 _pay 1 _perc 1 _percent 1 _pool 1 _pools 1 _pric 1 _price 1 _repa 1 _rewa 1
    emission 0 _rewards 1 _rise 1 _se 1 _set 1 _slic 1 _slice 1 _so 1 _stak 1 _stakers 1 _stil 1
    emission 0 _still 1 _subr 1 _subred 1 _tell 1 _than 1 _una 1 _vali 1 _validat 1 _vert 1
    emission 0 _verteil 1 _viel 1 _waru 1 _warum 1 _was 1 _wer 1 _wher 1 _where 1 _whom 1 _wird 1
    emission 0 _word 1 _yiel 1 _yield 1 all 1 diversify 1 fresh 1 inflation 1 mine 1 miner 1
    emission 0 nothing 1 one 1 pool 1 predict 1 price 1 reward 1 split 1 stake 1 validator 1
    emission 0 where 1
    dereg 66 dereg 61 subnet 54 _subn 42 _subnet 35 mine 25 whatif 23 _is 18 _my 18 _a 13 _remo 12
    dereg 0 #subnet 11 _alph 11 _alpha 11 _what 11 alpha 11 _get 10 _in 10 _to 10 can 10 _be 9
    dereg 0 _do 9 _i 9 _if 9 _removed 9 _dere 8 _the 8 offline 8 _are 7 _dele 7 _deregis 7 _out 7
    dereg 0 _sn 7 _subnets 7 _when 7 _whic 7 _which 7 when 7 _deleted 6 _gets 6 _how 6 _kick 6
    dereg 0 _kicked 6 leave 6 lose 6 _dang 5 _danger 5 _does 5 _it 5 _of 5 _subr 5 _subred 5 get 5
    dereg 0 hack 5 list 5 #amount 4 _abou 4 _about 4 _can 4 _happ 4 _happens 4 _shut 4 _tao 4
    dereg 0 _was 4 emission 4 how 4 one 4 safe 4 tao 4 #tao 3 _and 3 _back 3 _bein 3 _being 3
    dereg 0 _down 3 _elim 3 _elimina 3 _gone 3 _immu 3 _immunit 3 _mi 3 _mone 3 _money 3 _pued 3
    dereg 0 _pueden 3 _removal 3 _risk 3 _thro 3 _thrown 3 _una 3 _will 3 choose 3 cost 3 _all 2
    dereg 0 _aus 2 _con 2 _das 2 _ein 2 _kann 2 _la 2 _lose 2 _lost 2 _mein 2 _meinem 2 _netw 2
    dereg 0 _network 2 _new 2 _off 2 _ones 2 _pasa 2 _peri 2 _period 2 _prun 2 _que 2 _rank 2
    dereg 0 _si 2 _stak 2 _stake 2 _that 2 _ther 2 _there 2 _they 2 _wenn 2 _werd 2 _werden 2
    dereg 0 _wird 2 all 2 coins 2 leaked 2 stake 2 what 2 which 2 #alpha 1 #change 1 _abge 1
    dereg 0 _afte 1 _after 1 _anyt 1 _anythin 1 _at 1 _beco 1 _become 1 _bei 1 _borr 1 _cier 1
    dereg 0 _clos 1 _close 1 _deci 1 _decide 1 _delete 1 _desa 1 _desapar 1 _die 1 _dies 1 _drop 1
    dereg 0 _dropped 1 _eine 1 _einer 1 _end 1 _ever 1 _everyth 1 _go 1 _goes 1 _goin 1 _going 1
    dereg 0 _got 1 _have 1 _hear 1 _heard 1 _hold 1 _holders 1 _its 1 _last 1 _like 1 _likely 1
    dereg 0 _list 1 _lowe 1 _lowest 1 _mine 1 _next 1 _on 1 _one 1 _pass 1 _passier 1 _ranking 1
    dereg 0 _rece 1 _receive 1 _refu 1 _regi 1 _rema 1 _remains 1 _risky 1 _take 1 _taken 1
    dereg 0 _weak 1 _wher 1 _wheres 1 _who 1 _with 1 _work 1 _wort 1 _woul 1 _would 1 _y 1
    dereg 0 define 1 detail 1 earn 1 form 1 fresh 1 metric 1 mining 1 own 1 predict 1 quit 1
    dereg 0 where 1 who 1
    subnet-price 72 alpha 56 _alph 47 _alpha 46 #subnet 45 price 45 subnet 41 _of 27 #amount 25
    subnet-price 0 #alpha 24 _pric 20 _price 20 _subn 18 _how 17 _is 17 _sn 17 _what 16 _in 14
    subnet-price 0 _subnet 13 _tao 11 tao 11 _wort 10 _worth 10 _the 9 howmuch 9 what 9 which 9
    subnet-price 0 _much 8 define 8 _a 7 _toke 7 _chut 6 _chutes 6 _de 6 _token 6 cost 6 _for 5
    subnet-price 0 _von 5 _was 5 _α 5 how 5 now 5 _are 4 _cuan 4 _cuanto 4 _does 4 _el 4 _kost 4
    subnet-price 0 _kostet 4 _la 4 _now 4 _subnets 4 _subr 4 _subred 4 _valu 4 _value 4 _why 4
    subnet-price 0 move 4 units 4 why 4 _cost 3 _do 3 _expe 3 _expensi 3 _get 3 _my 3 _quot 3
    subnet-price 0 _quote 3 _up 3 coins 3 earn 3 rise 3 #currency 2 _an 2 _at 2 _dete 2 _determi 2
    subnet-price 0 _esta 2 _forc 2 _forced 2 _go 2 _i 2 _make 2 _makes 2 _many 2 _netu 2 _netuid 2
    subnet-price 0 _or 2 _prec 2 _precio 2 _righ 2 _right 2 _vale 2 fall 2 get 2 mine 2 or 2
    subnet-price 0 quote 2 #tao 1 _alphas 1 _book 1 _chea 1 _cheaper 1 _coin 1 _cual 1 _curr 1
    subnet-price 0 _current 1 _das 1 _del 1 _did 1 _doll 1 _dollars 1 _down 1 _driv 1 _drives 1
    subnet-price 0 _eine 1 _eines 1 _en 1 _entr 1 _entry 1 _es 1 _form 1 _formula 1 _ist 1 _it 1
    subnet-price 0 _its 1 _list 1 _made 1 _more 1 _move 1 _moves 1 _orde 1 _order 1 _pay 1 _per 1
    subnet-price 0 _plea 1 _please 1 _prei 1 _preis 1 _rise 1 _s 1 _sind 1 _subnetz 1 _targ 1
    subnet-price 0 _targon 1 _ther 1 _there 1 _tokens 1 _trad 1 _trading 1 _una 1 _usd 1 _valen 1
    subnet-price 0 _wert 1 _whats 1 _who 1 _wie 1 alphafor 1 impact 1 more 1 one 1 transaction 1
    subnet-price 0 who 1 worthmine 1
    diversify 59 diversify 47 subnet 38 _subn 32 _subnets 20 _one 19 _in 12 _i 11 _subnet 11
    diversify 0 _all 10 _or 10 _is 9 _shou 9 _should 9 _spre 9 many 9 should 9 _a 8 _bask 8 _how 8
    diversify 0 _many 8 mine 8 split 8 #amount 7 _basket 7 _eggs 7 _hold 7 _seve 7 _several 7
    diversify 0 _spread 7 all 7 stake 7 _and 6 _it 6 _put 6 _root 6 _to 6 elsewhere 6 one 6 or 6
    diversify 0 root 6 #tao 5 _of 5 _over 5 _tao 5 can 5 tao 5 #subnet 4 _alph 4 _my 4 _than 4
    diversify 0 alpha 4 _at 3 _bett 3 _better 3 _both 3 _can 3 _dive 3 _diversi 3 _do 3 _ein 3
    diversify 0 _enou 3 _enough 3 _mehr 3 _mehrere 3 _oder 3 _sing 3 _single 3 _sn 3 _subr 3
    diversify 0 _vari 3 _varias 3 how 3 own 3 _alpha 2 _alphas 2 _dont 2 _ever 2 _everyth 2 _for 2
    diversify 0 _into 2 _o 2 _on 2 _once 2 _pick 2 _repa 2 _reparti 2 _risk 2 _safe 2 _safer 2
    diversify 0 _spreadi 2 _subred 2 _the 2 _toge 2 _togethe 2 _una 2 minimum 2 not 2 safe 2
    diversify 0 worthit 2 #share 1 _alle 1 _alles 1 _anyw 1 _anyway 1 _are 1 _auf 1 _betw 1
    diversify 0 _between 1 _conc 1 _conv 1 _convien 1 _cras 1 _crash 1 _dece 1 _decent 1 _diff 1
    diversify 0 _differe 1 _dist 1 _distrib 1 _does 1 _entr 1 _entre 1 _go 1 _have 1 _holding 1
    diversify 0 _lieb 1 _lieber 1 _lowe 1 _lower 1 _make 1 _may 1 _much 1 _part 1 _picking 1
    diversify 0 _poss 1 _possibl 1 _righ 1 _right 1 _same 1 _sens 1 _sense 1 _sind 1 _smar 1
    diversify 0 _smart 1 _so 1 _sola 1 _spli 1 _split 1 _stak 1 _stake 1 _subnetz 1 _subrede 1
    diversify 0 _that 1 _time 1 _too 1 _vert 1 _verteil 1 _viel 1 _viele 1 _wie 1 _wise 1 _woul 1
    diversify 0 _would 1 choose 1 difference 1 good 1 goodtime 1 greeting 1 howmuch 1 less 1
    diversify 0 list 1 same 1 some 1 sort 1 true 1
    volatility 49 volatile 42 _how 19 subnet 18 _pric 16 price 16 _the 14 alpha 12 #subnet 10
    volatility 0 _prices 10 _a 9 _alph 9 _alpha 9 _are 9 _subn 9 #time 8 _is 8 _of 8 _much 7
    volatility 0 _subnet 7 _swin 7 _price 6 _sn 6 howmuch 6 _can 5 _in 5 _stab 5 _wild 5 which 5
    volatility 0 _dail 4 _daily 4 _drop 4 _far 4 _move 4 _stable 4 _swings 4 _whic 4 _which 4
    volatility 0 fall 4 how 4 _and 3 _calm 3 _devi 3 _deviati 3 _did 3 _down 3 _fall 3 _it 3
    volatility 0 _stan 3 _standar 3 _swing 3 _toke 3 _vola 3 _volatil 3 fixed 3 past 3 #change 2
    volatility 0 _bigg 2 _biggest 2 _day 2 _do 2 _does 2 _es 2 _for 2 _jump 2 _lot 2 _moves 2
    volatility 0 _or 2 _roll 2 _schw 2 _schwank 2 _so 2 _subnets 2 _subr 2 _subred 2 _token 2
    volatility 0 _up 2 list 2 rate 2 sofar 2 _alre 1 _already 1 _am 1 _arou 1 _around 1 _befo 1
    volatility 0 _before 1 _big 1 _by 1 _chan 1 _change 1 _chut 1 _chutes 1 _cras 1 _crash 1
    volatility 0 _cuan 1 _cuanto 1 _der 1 _drops 1 _el 1 _esta 1 _expe 1 _expect 1 _fallen 1
    volatility 0 _have 1 _ist 1 _la 1 _leas 1 _least 1 _mas 1 _mont 1 _month 1 _most 1 _muy 1
    volatility 0 _nerv 1 _nervous 1 _netu 1 _netuid 1 _over 1 _overnig 1 _past 1 _perc 1
    volatility 0 _percent 1 _prec 1 _precio 1 _prei 1 _preis 1 _que 1 _rece 1 _retu 1 _returns 1
    volatility 0 _risk 1 _risky 1 _star 1 _stark 1 _stea 1 _steadie 1 _ther 1 _there 1 _thes 1
    volatility 0 _these 1 _thin 1 _things 1 _thos 1 _those 1 _to 1 _tokens 1 _vari 1 _week 1
    volatility 0 _welc 1 _welches 1 _weni 1 _were 1 _wie 1 _α 1 can 1 choose 1 earn 1 large 1
    volatility 0 minimum 1 or 1 scam 1
    market-list 65 list 58 subnet 41 _subn 38 _subnets 29 _the 20 _by 10 _subnet 8 _whic 8
    market-list 0 _which 8 show 8 _list 7 _me 7 _yiel 7 _show 6 _what 6 which 6 _all 5 _best 5
    market-list 0 _mark 5 _market 5 _of 5 _over 5 _with 5 define 5 earn 5 paymore 5 _chea 4
    market-list 0 _cheapes 4 _ever 4 _give 4 _high 4 _highest 4 _overvie 4 _top 4 _yield 4 rate 4
    market-list 0 _alle 3 _alph 3 _alpha 3 _every 3 _i 3 _is 3 _liqu 3 _most 3 _plea 3 _please 3
    market-list 0 _rank 3 _rate 3 _sort 3 _subr 3 _subrede 3 _tabl 3 _table 3 _zeig 3 alpha 3
    market-list 0 best 3 now 3 _apy 2 _are 2 _bigg 2 _biggest 2 _can 2 _cap 2 _deep 2 _deepest 2
    market-list 0 _die 2 _from 2 _has 2 _have 2 _las 2 _liquidi 2 _mir 2 _mues 2 _muestra 2
    market-list 0 _pool 2 _pools 2 _ranking 2 _ther 2 _there 2 _to 2 _whol 2 _whole 2 _yields 2
    market-list 0 large 2 mine 2 price 2 quote 2 #rate 1 _a 1 _amon 1 _among 1 _an 1 _apr 1 _at 1
    market-list 0 _choo 1 _choose 1 _de 1 _el 1 _emis 1 _emissio 1 _ense 1 _ensenam 1 _everyth 1
    market-list 0 _exis 1 _exist 1 _gros 1 _in 1 _larg 1 _largest 1 _liquide 1 _mit 1 _mome 1
    market-list 0 _moment 1 _netw 1 _network 1 _newe 1 _newest 1 _now 1 _on 1 _ones 1 _only 1
    market-list 0 _pay 1 _payi 1 _paying 1 _pays 1 _pick 1 _por 1 _prei 1 _preis 1 _pric 1
    market-list 0 _price 1 _retu 1 _return 1 _righ 1 _right 1 _see 1 _size 1 _stak 1 _stake 1
    market-list 0 _subnetz 1 _that 1 _thei 1 _their 1 _them 1 _toda 1 _today 1 _volu 1 _volume 1
    market-list 0 _want 1 _whats 1 _wher 1 _where 1 all 1 choose 1 emission 1 metric 1 more 1
    market-list 0 paid 1 some 1 stake 1 where 1
    mev 46 mev 46 _my 16 mine 15 _orde 14 can 14 _order 13 _a 11 _bots 11 _fron 11 _sand 11
    mev 0 _sandwic 11 _can 9 _front 9 _i 8 _is 8 _me 8 _mev 6 _of 6 _how 5 _runn 5 _some 5
    mev 0 transaction 5 _ahea 4 _ahead 4 _prot 4 _running 4 _stak 4 _stake 4 _thin 4 _trad 4
    mev 0 define 4 impact 4 stake 4 _agai 3 _befo 3 _before 3 _bitt 3 _bittens 3 _do 3 _from 3
    mev 0 _jump 3 _on 3 _protect 3 _pued 3 _pueden 3 _run 3 _shie 3 _shield 3 _someone 3 _thing 3
    mev 0 _trade 3 _what 3 _will 3 bittensor 3 hack 3 how 3 #amount 2 #tao 2 _against 2 _and 2
    mev 0 _at 2 _atta 2 _attack 2 _bot 2 _boug 2 _bought 2 _exec 2 _execute 2 _frontru 2 _get 2
    mev 0 _it 2 _righ 2 _right 2 _see 2 _somebod 2 _tao 2 _to 2 connect 2 paymore 2 safe 2 tao 2
    mev 0 _abou 1 _about 1 _afte 1 _after 1 _again 1 _am 1 _an 1 _ande 1 _andere 1 _are 1 _ausg 1
    mev 0 _bad 1 _be 1 _bein 1 _being 1 _come 1 _cont 1 _coul 1 _could 1 _did 1 _does 1 _hace 1
    mev 0 _hacer 1 _have 1 _hide 1 _in 1 _jema 1 _jemand 1 _kann 1 _los 1 _make 1 _mein 1 _meine 1
    mev 0 _mi 1 _mir 1 _more 1 _orden 1 _pay 1 _pric 1 _price 1 _priv 1 _private 1 _prof 1
    mev 0 _profits 1 _risk 1 _sehe 1 _sie 1 _sold 1 _that 1 _the 1 _ther 1 _there 1 _think 1
    mev 0 _trades 1 _tran 1 _transac 1 _un 1 _visi 1 _visible 1 _vor 1 _wird 1 _work 1 _wort 1
    mev 0 _worth 1 again 1 compare 1 difference 1 disposal 1 get 1 need 1 own 1 price 1 sell 1
    mev 0 slippage 1 why 1
    """
}
