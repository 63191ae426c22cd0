/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 81 subnet 72 _subn 60 choose 56 _subnet 46 _a 31 which 25 _i 16 _what 14 good 14
    choose-subnet 0 _how 13 mine 13 how 12 what 12 _good 11 _subnets 11 _whic 11 _which 11 one 11
    choose-subnet 0 should 11 _in 10 _do 9 _for 9 _to 9 best 9 _is 8 _one 8 _subr 8 _subred 8
    choose-subnet 0 _ich 7 _shou 7 _should 7 _best 6 _look 6 _me 6 _pick 6 _welc 6 _woul 6
    choose-subnet 0 _would 6 #subnet 5 _chec 5 _from 5 _una 5 _you 5 stake 5 #amount 4 #tao 4
    choose-subnet 0 _befo 4 _before 4 _check 4 _choo 4 _choose 4 _como 4 _ein 4 _elij 4 _elijo 4
    choose-subnet 0 _make 4 _reco 4 _tao 4 earn 4 tao 4 _at 3 _buen 3 _buena 3 _choi 3 _crit 3
    choose-subnet 0 _criteri 3 _makes 3 _put 3 _sn 3 _subnetz 3 _welchen 3 _welches 3 scam 3
    choose-subnet 0 sort 3 whatif 3 #several 2 _acht 2 _and 2 _are 2 _aus 2 _bei 2 _choice 2
    choose-subnet 0 _der 2 _eine 2 _eines 2 _ente 2 _es 2 _help 2 _im 2 _ist 2 _krit 2 _kriteri 2
    choose-subnet 0 _mir 2 _mone 2 _money 2 _nach 2 _of 2 _or 2 _para 2 _picking 2 _que 2
    choose-subnet 0 _recomme 2 _seri 2 _serious 2 _sign 2 _signs 2 _soli 2 _solid 2 _soll 2
    choose-subnet 0 _spot 2 _such 2 _suche 2 _take 2 _tell 2 _ther 2 _tips 2 _wahl 2 _weak 2
    choose-subnet 0 _wher 2 _where 2 _wora 2 _worauf 2 define 2 fall 2 or 2 start 2 type 2
    choose-subnet 0 _achten 1 _all 1 _an 1 _anot 1 _another 1 _any 1 _ausw 1 _auswahl 1 _avoi 1
    choose-subnet 0 _avoid 1 _away 1 _back 1 _bad 1 _be 1 _beste 1 _bett 1 _better 1 _betw 1
    choose-subnet 0 _between 1 _buy 1 _can 1 _cash 1 _chut 1 _chutes 1 _clai 1 _claim 1 _cual 1
    choose-subnet 0 _cust 1 _custome 1 _das 1 _dece 1 _decent 1 _deci 1 _decide 1 _die 1 _does 1
    choose-subnet 0 _du 1 _empe 1 _empezar 1 _enter 1 _enterin 1 _expe 1 _favo 1 _favouri 1
    choose-subnet 0 _find 1 _flag 1 _give 1 _gut 1 _gute 1 _have 1 _heal 1 _healthy 1 _if 1
    choose-subnet 0 _inve 1 _invest 1 _it 1 _kann 1 _kannst 1 _know 1 _la 1 _lass 1 _lassen 1
    choose-subnet 0 _legi 1 _legit 1 _looks 1 _lost 1 _many 1 _matt 1 _matter 1 _mejo 1 _mejor 1
    choose-subnet 0 _mete 1 _meter 1 _muss 1 _name 1 _nehm 1 _nehmen 1 _now 1 _on 1 _over 1
    choose-subnet 0 _putt 1 _putting 1 _recomie 1 _red 1 _righ 1 _right 1 _sele 1 _selecti 1
    choose-subnet 0 _sepa 1 _separat 1 _so 1 _sort 1 _stak 1 _stake 1 _stay 1 _sube 1 _teh 1
    choose-subnet 0 _than 1 _the 1 _them 1 _there 1 _theres 1 _top 1 _von 1 _wahle 1 _warn 1
    choose-subnet 0 _whats 1 _wich 1 _wie 1 again 1 all 1 buy 1 can 1 claim 1 coins 1 getin 1
    choose-subnet 0 holdings 1 list 1 now 1 predict 1 safe 1 show 1 technical 1 true 1 usage 1
    choose-subnet 0 where 1
    choose-validator 94 validator 91 _vali 86 _validat 76 choose 63 _a 34 _i 29 mine 20 how 19
    choose-validator 0 which 19 _do 15 _how 15 _to 13 stake 13 _is 12 can 11 _whic 10 _which 10
    choose-validator 0 manyvalidators 10 _dele 9 _on 9 _validad 9 _delegat 8 _good 8 _what 8
    choose-validator 0 best 8 good 8 _ich 7 _one 7 _shou 7 _the 7 _trus 7 list 7 one 7 _best 6
    choose-validator 0 _can 6 _choo 6 _choose 6 _for 6 _it 6 _should 6 what 6 _does 5 _find 5
    choose-validator 0 _me 5 _que 5 _root 5 _take 5 _use 5 _who 5 root 5 safe 5 should 5 _crit 4
    choose-validator 0 _criteri 4 _eine 4 _einen 4 _elij 4 _elijo 4 _matt 4 _matter 4 _pick 4
    choose-validator 0 _stak 4 _stake 4 _trustwo 4 _whom 4 _wie 4 split 4 _any 3 _from 3 _hone 3
    choose-validator 0 _honest 3 _in 3 _know 3 _reco 3 _smal 3 _small 3 _tips 3 _trust 3 _wahl 3
    choose-validator 0 _wahle 3 _welc 3 consensus 3 earn 3 subnet 3 true 3 who 3 _are 2 _at 2
    choose-validator 0 _be 2 _bett 2 _better 2 _betw 2 _between 2 _big 2 _bigg 2 _biggest 2
    choose-validator 0 _chea 2 _cheapes 2 _como 2 _comp 2 _compare 2 _deci 2 _decide 2 _foun 2
    choose-validator 0 _foundat 2 _gute 2 _guten 2 _impo 2 _importa 2 _make 2 _makes 2 _mejo 2
    choose-validator 0 _mejor 2 _my 2 _name 2 _nehm 2 _nehmen 2 _once 2 _or 2 _picking 2
    choose-validator 0 _recomme 2 _sele 2 _seve 2 _several 2 _subn 2 _subnet 2 _than 2 _upti 2
    choose-validator 0 _uptime 2 _vtru 2 _vtrust 2 _welchen 2 _whats 2 _with 2 define 2
    choose-validator 0 difference 2 metric 2 more 2 offline 2 or 2 sort 2 #subnet 1 _acht 1
    choose-validator 0 _achten 1 _all 1 _am 1 _an 1 _and 1 _ausw 1 _auswahl 1 _bad 1 _chec 1
    choose-validator 0 _check 1 _comm 1 _commiss 1 _conf 1 _cual 1 _den 1 _diff 1 _differe 1
    choose-validator 0 _dist 1 _dont 1 _earn 1 _el 1 _erke 1 _erkenne 1 _es 1 _finde 1 _have 1
    choose-validator 0 _ist 1 _judg 1 _judge 1 _kann 1 _krit 1 _kriteri 1 _larg 1 _largest 1
    choose-validator 0 _lazy 1 _le 1 _list 1 _long 1 _look 1 _low 1 _many 1 _may 1 _mehr 1
    choose-validator 0 _mehrere 1 _mis 1 _more 1 _most 1 _much 1 _mucho 1 _nach 1 _of 1 _okay 1
    choose-validator 0 _open 1 _openten 1 _over 1 _para 1 _pls 1 _pros 1 _rank 1 _ranking 1
    choose-validator 0 _real 1 _recomie 1 _reli 1 _reliabl 1 _safe 1 _safest 1 _same 1 _selecti 1
    choose-validator 0 _sepa 1 _separat 1 _sign 1 _signs 1 _sn 1 _soll 1 _spli 1 _split 1 _spre 1
    choose-validator 0 _spread 1 _tao 1 _tell 1 _that 1 _ther 1 _theres 1 _top 1 _u 1 _un 1
    choose-validator 0 _wall 1 _wallet 1 _want 1 _wants 1 _welcher 1 _why 1 _wich 1 _wora 1
    choose-validator 0 _worauf 1 _you 1 _yuma 1 all 1 asks 1 bittensor 1 diversify 1 howmuch 1
    choose-validator 0 large 1 need 1 not 1 own 1 same 1 take 1 tao 1 wallet 1 why 1
    metrics 66 metric 63 define 35 _what 34 _the 20 what 17 _of 15 _mark 14 _market 14 subnet 14
    metrics 0 _mean 13 _cap 12 _does 12 _subn 12 _a 11 _subnet 11 which 11 _colu 10 _do 10
    metrics 0 _liqu 10 _liquidi 10 _i 9 _in 9 mine 9 _columns 8 _is 8 _whats 8 _pool 7 _tabl 7
    metrics 0 _table 7 _volu 7 how 7 _and 6 _how 6 _me 6 _read 6 _tell 6 list 6 _alph 5 _alpha 5
    metrics 0 _expl 5 _explain 5 _pric 5 _price 5 _tao 5 _volume 5 alpha 5 difference 5 tao 5
    metrics 0 _betw 4 _between 4 _diff 4 _differe 4 _ema 4 _figu 4 _for 4 _thes 4 _these 4 _was 4
    metrics 0 price 4 _dept 3 _depth 3 _fdv 3 _figures 3 _meaning 3 _movi 3 _moving 3 _que 3
    metrics 0 data 3 large 3 pool 3 _burn 2 _burned 2 _column 2 _die 2 _eine 2 _emis 2 _emissio 2
    metrics 0 _good 2 _high 2 _inte 2 _interpr 2 _kenn 2 _kennzah 2 _list 2 _numb 2 _numbers 2
    metrics 0 _or 2 _sage 2 _sagen 2 _say 2 _spot 2 _that 2 _volumen 2 emission 2 lose 2 or 2
    metrics 0 supply 2 whatif 2 #subnet 1 _abou 1 _about 1 _are 1 _at 1 _aus 1 _bede 1 _bedeute 1
    metrics 0 _bei 1 _by 1 _call 1 _called 1 _capi 1 _capital 1 _chut 1 _chutes 1 _como 1 _coun 1
    metrics 0 _counts 1 _das 1 _dato 1 _datos 1 _day 1 _de 1 _dice 1 _dont 1 _einem 1 _eines 1
    metrics 0 _el 1 _es 1 _figure 1 _from 1 _get 1 _heal 1 _healthy 1 _heis 1 _heisst 1 _here 1
    metrics 0 _la 1 _look 1 _los 1 _meant 1 _one 1 _out 1 _plea 1 _please 1 _poin 1 _point 1
    metrics 0 _see 1 _shou 1 _should 1 _sign 1 _signifi 1 _sn 1 _stan 1 _stand 1 _stat 1
    metrics 0 _subnets 1 _subr 1 _subred 1 _telling 1 _this 1 _to 1 _una 1 _vs 1 _vtru 1 _vtrust 1
    metrics 0 _whic 1 _which 1 compare 1 consensus 1 get 1 good 1 not 1 one 1 quote 1 should 1
    metrics 0 show 1 sort 1
    emission 74 emission 61 _emis 44 _emissio 39 subnet 34 _subn 29 _is 19 _what 19 _subnet 18
    emission 0 define 17 _a 16 _how 16 _tao 16 tao 16 _the 15 _of 12 get 12 _subnets 11 _does 10
    emission 0 _gets 10 _new 10 how 10 which 10 _who 9 why 9 _to 8 _why 8 what 8 who 8 _and 7
    emission 0 howmuch 7 _do 6 _much 6 _shar 6 #subnet 5 _coin 5 _coins 5 _emision 5 _mine 5
    emission 0 miner 5 rate 5 some 5 _deci 4 _each 4 _get 4 _goes 4 _mean 4 _miners 4 _owne 4
    emission 0 _que 4 _rece 4 _receive 4 _share 4 _sn 4 _some 4 _spli 4 _split 4 _vali 4
    emission 0 _validat 4 _zero 4 earn 4 not 4 share 4 validator 4 #rate 3 #time 3 _amon 3
    emission 0 _among 3 _are 3 _betw 3 _between 3 _decides 3 _flow 3 _it 3 _la 3 _owner 3 _rewa 3
    emission 0 _rewards 3 _that 3 _whic 3 _which 3 choose 3 coins 3 paid 3 reward 3 #amount 2
    emission 0 _beko 2 _bekommt 2 _bloc 2 _block 2 _dail 2 _daily 2 _dete 2 _determi 2 _divi 2
    emission 0 _divided 2 _earn 2 _ein 2 _es 2 _expl 2 _explain 2 _from 2 _give 2 _given 2 _go 2
    emission 0 _have 2 _if 2 _into 2 _many 2 _more 2 _newl 2 _newly 2 _no 2 _noth 2 _nothing 2
    emission 0 _per 2 _perc 2 _percent 2 _shared 2 _this 2 _up 2 _whats 2 _wie 2 _with 2 _yiel 2
    emission 0 _yield 2 about 2 lose 2 more 2 split 2 whatif 2 #tao 1 #taofall 1 _abou 1 _about 1
    emission 0 _at 1 _bad 1 _best 1 _bett 1 _better 1 _burn 1 _burned 1 _chai 1 _chain 1 _como 1
    emission 0 _crea 1 _day 1 _de 1 _decided 1 _depe 1 _die 1 _diff 1 _differe 1 _ever 1 _every 1
    emission 0 _fres 1 _fresh 1 _goin 1 _going 1 _has 1 _high 1 _i 1 _im 1 _ist 1 _its 1 _kein 1
    emission 0 _larg 1 _las 1 _like 1 _made 1 _miner 1 _next 1 _nobo 1 _nobody 1 _off 1 _on 1
    emission 0 _othe 1 _others 1 _owners 1 _page 1 _part 1 _pay 1 _pool 1 _pools 1 _pric 1
    emission 0 _price 1 _repa 1 _rise 1 _se 1 _set 1 _sign 1 _signifi 1 _slic 1 _slice 1 _so 1
    emission 0 _stak 1 _stakers 1 _stil 1 _still 1 _subr 1 _subred 1 _tell 1 _than 1 _una 1
    emission 0 _vert 1 _verteil 1 _viel 1 _waru 1 _warum 1 _was 1 _wer 1 _wher 1 _where 1 _whom 1
    emission 0 _wird 1 _word 1 all 1 difference 1 diversify 1 fresh 1 howoften 1 inflation 1
    emission 0 mine 1 nothing 1 one 1 owner 1 pool 1 portion 1 predict 1 price 1 stake 1 where 1
    dereg 95 dereg 84 subnet 80 _subn 66 _subnet 47 mine 32 whatif 30 _is 25 _remo 23 _my 20
    dereg 0 _removed 18 _subnets 18 _what 18 #subnet 16 _a 16 _in 15 _get 14 _whic 13 _which 13
    dereg 0 can 13 _alph 12 _alpha 12 _be 12 _dere 12 _how 12 alpha 12 _are 11 _i 11 _if 11
    dereg 0 _the 11 _to 11 _deregis 10 _do 10 _does 10 _when 10 offline 10 when 10 _dang 9 _gets 9
    dereg 0 _it 9 list 9 _dele 8 _kick 8 _kicked 8 _of 8 _out 8 _sn 8 emission 8 get 8 _danger 7
    dereg 0 _deleted 7 lose 7 safe 7 _subr 6 _subred 6 how 6 leave 6 _abou 5 _about 5 _can 5
    dereg 0 _happ 5 _happens 5 _removal 5 _was 5 define 5 hack 5 #amount 4 _and 4 _elim 4
    dereg 0 _elimina 4 _immu 4 _immunit 4 _shut 4 _tao 4 one 4 tao 4 which 4 #tao 3 _back 3
    dereg 0 _bein 3 _being 3 _das 3 _down 3 _gone 3 _la 3 _many 3 _mean 3 _mein 3 _meinem 3 _mi 3
    dereg 0 _mone 3 _money 3 _new 3 _pasa 3 _pued 3 _pueden 3 _que 3 _risk 3 _si 3 _that 3 _thro 3
    dereg 0 _thrown 3 _una 3 _wenn 3 _will 3 _wird 3 choose 3 cost 3 detail 3 howmuch 3 past 3
    dereg 0 what 3 _all 2 _aus 2 _con 2 _coul 2 _could 2 _dangero 2 _dereg 2 _dies 2 _ein 2
    dereg 0 _fail 2 _failed 2 _far 2 _gelo 2 _gelosch 2 _goes 2 _hold 2 _holders 2 _kann 2 _like 2
    dereg 0 _likely 2 _lose 2 _lost 2 _netw 2 _network 2 _next 2 _off 2 _ones 2 _pass 2 _passier 2
    dereg 0 _peri 2 _period 2 _prun 2 _rank 2 _so 2 _stak 2 _stake 2 _ther 2 _there 2 _they 2
    dereg 0 _vali 2 _validat 2 _werd 2 _werden 2 _were 2 all 2 coins 2 leaked 2 metric 2 sofar 2
    dereg 0 stake 2 validator 2 #alpha 1 #change 1 _abge 1 _afte 1 _after 1 _alre 1 _already 1
    dereg 0 _am 1 _any 1 _anyt 1 _anythin 1 _at 1 _beco 1 _become 1 _been 1 _befo 1 _before 1
    dereg 0 _bei 1 _borr 1 _cier 1 _clos 1 _close 1 _deci 1 _decide 1 _delete 1 _desa 1 _desapar 1
    dereg 0 _did 1 _die 1 _disa 1 _disappe 1 _drop 1 _dropped 1 _eine 1 _einer 1 _end 1 _ever 1
    dereg 0 _everyth 1 _for 1 _from 1 _go 1 _goin 1 _going 1 _got 1 _has 1 _have 1 _hear 1
    dereg 0 _heard 1 _its 1 _last 1 _list 1 _lowe 1 _lowest 1 _me 1 _mine 1 _mit 1 _old 1 _on 1
    dereg 0 _one 1 _our 1 _past 1 _pay 1 _ranking 1 _rece 1 _receive 1 _refu 1 _regi 1 _rema 1
    dereg 0 _remains 1 _risky 1 _safe 1 _some 1 _somethi 1 _soon 1 _subnetz 1 _take 1 _taken 1
    dereg 0 _weak 1 _wher 1 _wheres 1 _whil 1 _while 1 _who 1 _with 1 _work 1 _wort 1 _worthle 1
    dereg 0 _woul 1 _would 1 _y 1 consensus 1 diversify 1 earn 1 form 1 fresh 1 mining 1 own 1
    dereg 0 predict 1 quit 1 take 1 where 1 who 1
    subnet-price 86 alpha 66 #subnet 58 _alph 56 _alpha 55 price 52 subnet 44 _of 38 #alpha 31
    subnet-price 0 #amount 31 _how 22 _is 22 _pric 22 _price 22 _subn 20 _what 19 _sn 18 _in 17
    subnet-price 0 _subnet 15 _tao 15 tao 15 howmuch 13 _the 12 _wort 12 _worth 12 _much 11
    subnet-price 0 what 10 which 10 define 9 _a 8 _toke 8 _de 7 _for 7 _token 7 cost 7 how 7
    subnet-price 0 _are 6 _chut 6 _chutes 6 _does 6 _von 6 _α 6 now 6 _cuan 5 _cuanto 5 _la 5
    subnet-price 0 _now 5 _subr 5 _subred 5 _was 5 _cost 4 _el 4 _kost 4 _kostet 4 _quot 4
    subnet-price 0 _quote 4 _subnets 4 _valu 4 _value 4 _why 4 coins 4 move 4 units 4 why 4
    subnet-price 0 #currency 3 _expe 3 _expensi 3 _go 3 _many 3 _my 3 _pool 3 _up 3 _vale 3 earn 3
    subnet-price 0 pool 3 rise 3 _an 2 _at 2 _chea 2 _dete 2 _determi 2 _do 2 _doll 2 _dollars 2
    subnet-price 0 _esta 2 _forc 2 _forced 2 _get 2 _ist 2 _make 2 _makes 2 _or 2 _prec 2
    subnet-price 0 _precio 2 _righ 2 _right 2 _ther 2 _there 2 _valen 2 _wie 2 fall 2 get 2 mine 2
    subnet-price 0 or 2 quote 2 _alphas 1 _and 1 _big 1 _book 1 _cheap 1 _cheaper 1 _coin 1
    subnet-price 0 _cual 1 _curr 1 _current 1 _das 1 _del 1 _der 1 _did 1 _down 1 _driv 1
    subnet-price 0 _drives 1 _eine 1 _eines 1 _en 1 _entr 1 _entry 1 _es 1 _form 1 _formula 1 _i 1
    subnet-price 0 _it 1 _its 1 _kurs 1 _list 1 _made 1 _more 1 _move 1 _moves 1 _netu 1 _netuid 1
    subnet-price 0 _on 1 _orde 1 _order 1 _pay 1 _per 1 _plea 1 _please 1 _prei 1 _preis 1 _rise 1
    subnet-price 0 _s 1 _sind 1 _subnetz 1 _targ 1 _targon 1 _toda 1 _today 1 _tokens 1 _trad 1
    subnet-price 0 _trading 1 _una 1 _usd 1 _wert 1 _whats 1 _who 1 impact 1 inflation 1 large 1
    subnet-price 0 more 1 one 1 predict 1 sort 1 supply 1 transaction 1 who 1 worthmine 1
    alpha-falls 23 _alph 17 _alpha 17 alpha 17 _why 13 why 13 _fall 10 _the 10 fall 9 price 9
    alpha-falls 0 alphafalls 8 _is 7 lose 6 _does 5 _good 5 _my 5 _pric 5 _what 5 declining 5
    alpha-falls 0 mine 5 _but 4 _i 4 _if 4 _of 4 _price 4 all 4 define 4 whatif 4 _falls 3 _less 3
    alpha-falls 0 _paid 3 _tao 3 _than 3 _toke 3 _token 3 _valu 3 _value 3 _waru 3 _warum 3
    alpha-falls 0 _wort 3 _worth 3 coins 3 good 3 rate 3 tao 3 what 3 #change 2 #time 2 _all 2
    alpha-falls 0 _baja 2 _do 2 _down 2 _el 2 _ever 2 _every 2 _expl 2 _explain 2 _falling 2
    alpha-falls 0 _fallt 2 _for 2 _grow 2 _grows 2 _halv 2 _halves 2 _high 2 _it 2 _its 2 _keep 2
    alpha-falls 0 _lose 2 _por 2 _que 2 _so 2 _year 2 _yiel 2 _yield 2 free 2 paid 2 which 2
    alpha-falls 0 #alpha 1 #amount 1 #share 1 #subnet 1 _a 1 _an 1 _apy 1 _are 1 _bala 1
    alpha-falls 0 _balance 1 _cust 1 _custome 1 _del 1 _der 1 _go 1 _he 1 _his 1 _how 1 _imme 1
    alpha-falls 0 _immer 1 _make 1 _makes 1 _mein 1 _prec 1 _precio 1 _prei 1 _preis 1 _prices 1
    alpha-falls 0 _rewa 1 _rewards 1 _sell 1 _sells 1 _sigu 1 _subn 1 _subnet 1 _time 1 _to 1
    alpha-falls 0 _verl 1 _verlier 1 _von 1 _weit 1 _weiter 1 _wert 1 _whats 1 _who 1 earn 1 how 1
    alpha-falls 0 land 1 reward 1 sell 1 subnet 1 who 1 worthmine 1
    diversify 67 diversify 52 subnet 44 _subn 38 _subnets 23 _one 21 _in 16 _subnet 14 _i 13
    diversify 0 _or 12 _all 11 _is 11 _a 10 _spre 10 split 10 #amount 9 _and 9 _how 9 _many 9
    diversify 0 _root 9 _shou 9 _should 9 can 9 many 9 root 9 should 9 stake 9 _bask 8 _eggs 8
    diversify 0 _put 8 mine 8 _basket 7 _hold 7 _seve 7 _several 7 _spread 7 all 7 elsewhere 7
    diversify 0 #tao 6 _can 6 _it 6 _over 6 _tao 6 _to 6 one 6 or 6 tao 6 #subnet 5 _alph 5 _my 5
    diversify 0 _of 5 alpha 5 _bett 4 _better 4 _than 4 #share 3 _alpha 3 _at 3 _betw 3 _between 3
    diversify 0 _both 3 _dive 3 _diversi 3 _do 3 _ein 3 _enou 3 _enough 3 _mehr 3 _mehrere 3
    diversify 0 _oder 3 _on 3 _safe 3 _safer 3 _sing 3 _single 3 _sn 3 _spli 3 _spreadi 3 _subr 3
    diversify 0 _vari 3 _varias 3 how 3 own 3 some 3 _alphas 2 _dont 2 _ever 2 _everyth 2 _for 2
    diversify 0 _half 2 _into 2 _o 2 _once 2 _pick 2 _poss 2 _possibl 2 _repa 2 _reparti 2 _risk 2
    diversify 0 _split 2 _stak 2 _stake 2 _subred 2 _the 2 _toge 2 _togethe 2 _una 2 difference 2
    diversify 0 minimum 2 not 2 safe 2 true 2 worthit 2 _alle 1 _alles 1 _anyw 1 _anyway 1 _are 1
    diversify 0 _auf 1 _be 1 _conc 1 _conv 1 _convien 1 _cras 1 _crash 1 _dece 1 _decent 1 _diff 1
    diversify 0 _differe 1 _dist 1 _distrib 1 _does 1 _entr 1 _entre 1 _go 1 _have 1 _holding 1
    diversify 0 _lieb 1 _lieber 1 _lowe 1 _lower 1 _make 1 _may 1 _much 1 _part 1 _picking 1
    diversify 0 _righ 1 _right 1 _same 1 _sens 1 _sense 1 _sind 1 _smar 1 _smart 1 _so 1 _sola 1
    diversify 0 _splitti 1 _subnetz 1 _subrede 1 _that 1 _time 1 _too 1 _vert 1 _verteil 1 _viel 1
    diversify 0 _viele 1 _wie 1 _wise 1 _woul 1 _would 1 choose 1 good 1 goodtime 1 greeting 1
    diversify 0 howmuch 1 less 1 list 1 proportion 1 same 1 sort 1 type 1
    volatility 59 volatile 49 _how 25 subnet 22 price 20 _pric 19 alpha 17 _the 14 _alph 13
    volatility 0 _alpha 12 _are 12 _prices 12 _subn 12 #subnet 11 _a 10 _is 10 _of 9 _swin 9
    volatility 0 #time 8 _much 8 _subnet 8 howmuch 8 _price 7 _sn 7 how 7 _in 6 _vola 6 _volatil 6
    volatility 0 _wild 6 which 6 _can 5 _stab 5 _swing 5 fall 5 _dail 4 _daily 4 _did 4 _does 4
    volatility 0 _drop 4 _far 4 _move 4 _stable 4 _subnets 4 _swings 4 _toke 4 _whic 4 _which 4
    volatility 0 _and 3 _calm 3 _devi 3 _deviati 3 _down 3 _fall 3 _it 3 _jump 3 _lot 3 _stan 3
    volatility 0 _standar 3 fixed 3 past 3 #change 2 _bigg 2 _biggest 2 _day 2 _do 2 _es 2 _for 2
    volatility 0 _jumpy 2 _most 2 _moves 2 _or 2 _roll 2 _schw 2 _schwank 2 _so 2 _subr 2
    volatility 0 _subred 2 _to 2 _token 2 _tokens 2 _up 2 _valu 2 _value 2 list 2 rate 2 sofar 2
    volatility 0 _alphas 1 _alre 1 _already 1 _am 1 _arou 1 _around 1 _befo 1 _before 1 _big 1
    volatility 0 _by 1 _chan 1 _change 1 _chut 1 _chutes 1 _comp 1 _compare 1 _cras 1 _crash 1
    volatility 0 _cuan 1 _cuanto 1 _der 1 _drops 1 _el 1 _esta 1 _expe 1 _expect 1 _fallen 1
    volatility 0 _fell 1 _have 1 _ist 1 _la 1 _leas 1 _least 1 _lose 1 _lost 1 _many 1 _mas 1
    volatility 0 _mont 1 _month 1 _muy 1 _nerv 1 _nervous 1 _netu 1 _netuid 1 _over 1 _overnig 1
    volatility 0 _past 1 _perc 1 _percent 1 _prec 1 _precio 1 _prei 1 _preis 1 _que 1 _rece 1
    volatility 0 _retu 1 _returns 1 _risk 1 _risky 1 _shar 1 _share 1 _star 1 _stark 1 _stea 1
    volatility 0 _steadie 1 _tao 1 _ther 1 _there 1 _thes 1 _these 1 _thin 1 _things 1 _this 1
    volatility 0 _thos 1 _those 1 _vari 1 _very 1 _week 1 _welc 1 _welches 1 _weni 1 _were 1
    volatility 0 _what 1 _wie 1 _year 1 _α 1 alphafalls 1 best 1 can 1 choose 1 difference 1
    volatility 0 earn 1 large 1 lose 1 minimum 1 more 1 or 1 same 1 scam 1 share 1 tao 1 what 1
    market-list 77 list 66 subnet 52 _subn 49 _subnets 38 _the 22 _by 13 _whic 11 _which 11
    market-list 0 _list 10 _subnet 10 _me 9 _yiel 9 which 9 _all 8 _with 8 show 8 _of 7 _show 7
    market-list 0 _best 6 _what 6 _yield 6 best 6 _chea 5 _cheapes 5 _give 5 _mark 5 _market 5
    market-list 0 _most 5 _over 5 _pool 5 _top 5 define 5 earn 5 paymore 5 rate 5 _ever 4 _high 4
    market-list 0 _highest 4 _is 4 _liqu 4 _overvie 4 _rank 4 _a 3 _alle 3 _alph 3 _alpha 3 _apy 3
    market-list 0 _deep 3 _every 3 _have 3 _i 3 _liquidi 3 _plea 3 _please 3 _pools 3 _rate 3
    market-list 0 _sort 3 _subr 3 _subrede 3 _tabl 3 _table 3 _thei 3 _their 3 _ther 3 _there 3
    market-list 0 _to 3 _zeig 3 alpha 3 large 3 more 3 now 3 pool 3 price 3 _are 2 _bigg 2
    market-list 0 _biggest 2 _can 2 _cap 2 _deepest 2 _die 2 _from 2 _has 2 _las 2 _mir 2 _mues 2
    market-list 0 _muestra 2 _pay 2 _pric 2 _price 2 _ranking 2 _whol 2 _whole 2 _yields 2
    market-list 0 choose 2 mine 2 paid 2 quote 2 #rate 1 _amon 1 _among 1 _an 1 _and 1 _apr 1
    market-list 0 _at 1 _choo 1 _choose 1 _de 1 _el 1 _emis 1 _emissio 1 _ense 1 _ensenam 1
    market-list 0 _everyth 1 _exis 1 _exist 1 _exit 1 _gros 1 _in 1 _larg 1 _largest 1 _last 1
    market-list 0 _leas 1 _least 1 _liquide 1 _lost 1 _mit 1 _mome 1 _moment 1 _mont 1 _month 1
    market-list 0 _netw 1 _network 1 _newe 1 _newest 1 _now 1 _on 1 _ones 1 _only 1 _payi 1
    market-list 0 _paying 1 _pays 1 _pick 1 _por 1 _prei 1 _preis 1 _r 1 _retu 1 _return 1 _righ 1
    market-list 0 _right 1 _risk 1 _see 1 _size 1 _stak 1 _stake 1 _subnetz 1 _that 1 _them 1
    market-list 0 _toda 1 _today 1 _volu 1 _volume 1 _want 1 _whats 1 _wher 1 _where 1 all 1
    market-list 0 emission 1 leaked 1 leave 1 lose 1 metric 1 minimum 1 past 1 safe 1 some 1
    market-list 0 stake 1 where 1
    mev 52 mev 52 _my 17 mine 17 _orde 15 can 15 _order 14 _a 13 _bots 13 _fron 12 _sand 12
    mev 0 _sandwic 12 _can 10 _front 10 _me 10 _i 9 _is 9 _mev 7 _some 7 _of 6 _how 5 _prot 5
    mev 0 _runn 5 _someone 5 _stak 5 define 5 stake 5 transaction 5 _ahea 4 _ahead 4 _befo 4
    mev 0 _before 4 _do 4 _from 4 _protect 4 _running 4 _stake 4 _thin 4 _trad 4 _what 4 hack 4
    mev 0 impact 4 #amount 3 #tao 3 _agai 3 _atta 3 _attack 3 _bitt 3 _bittens 3 _bot 3 _jump 3
    mev 0 _on 3 _pued 3 _pueden 3 _run 3 _see 3 _shie 3 _shield 3 _tao 3 _thing 3 _trade 3 _will 3
    mev 0 bittensor 3 how 3 safe 3 tao 3 _against 2 _am 2 _and 2 _at 2 _boug 2 _bought 2 _does 2
    mev 0 _exec 2 _execute 2 _frontru 2 _get 2 _it 2 _righ 2 _right 2 _risk 2 _somebod 2 _ther 2
    mev 0 _there 2 _to 2 connect 2 paymore 2 _abou 1 _about 1 _afte 1 _after 1 _again 1 _an 1
    mev 0 _ande 1 _andere 1 _are 1 _ausg 1 _bad 1 _be 1 _bein 1 _being 1 _buy 1 _come 1 _cont 1
    mev 0 _coul 1 _could 1 _did 1 _for 1 _hace 1 _hacer 1 _have 1 _hide 1 _in 1 _jema 1 _jemand 1
    mev 0 _kann 1 _los 1 _make 1 _mean 1 _mein 1 _meine 1 _mi 1 _mir 1 _more 1 _orden 1 _pay 1
    mev 0 _pric 1 _price 1 _priv 1 _private 1 _prof 1 _profits 1 _sehe 1 _sie 1 _sold 1 _stakes 1
    mev 0 _that 1 _the 1 _think 1 _trades 1 _tran 1 _transac 1 _un 1 _usin 1 _using 1 _visi 1
    mev 0 _visible 1 _vor 1 _who 1 _wird 1 _work 1 _worr 1 _worry 1 _wort 1 _worth 1 again 1
    mev 0 compare 1 difference 1 disposal 1 get 1 lose 1 need 1 own 1 price 1 sell 1 slippage 1
    mev 0 sort 1 why 1
    """
}
