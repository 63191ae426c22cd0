/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    buy-alpha 36 _tao 36 tao 36 #amount 34 #tao 34 #subnet 28 alpha 28 _alph 27 _alpha 27
    buy-alpha 0 alphafor 27 _in 19 _how 17 subnet 14 _for 13 _i 12 _get 11 _much 10 _of 10 _do 9
    buy-alpha 0 _many 7 _what 7 _sn 6 _subn 6 _subnet 6 earn 6 getin 6 mine 6 _buy 5 _does 4 _me 4
    buy-alpha 0 _to 4 _toke 4 _tokens 4 _with 4 cost 4 _amou 3 _amount 3 _chut 3 _chutes 3 _cost 3
    buy-alpha 0 _is 3 get 3 whatif 3 _beko 2 _bekomme 2 _cuan 2 _fur 2 _ich 2 _if 2 _into 2 _por 2
    buy-alpha 0 _put 2 _viel 2 _wie 2 _wort 2 _worth 2 _woul 2 _would 2 disposal 2 howmuch 2
    buy-alpha 0 price 2 stake 2 what 2 which 2 _an 1 _can 1 _come 1 _cuanto 1 _cuantos 1 _dan 1
    buy-alpha 0 _en 1 _entr 1 _entry 1 _gets 1 _gett 1 _getting 1 _give 1 _gives 1 _it 1 _la 1
    buy-alpha 0 _netu 1 _netuid 1 _numb 1 _number 1 _out 1 _pay 1 _pool 1 _reci 1 _recibo 1
    buy-alpha 0 _shar 1 _share 1 _subr 1 _subred 1 _swap 1 _the 1 _viele 1 _when 1 _α 1 can 1
    buy-alpha 0 pool 1 share 1 swap 1 transaction 1 when 1
    less-after 17 stake 16 _stak 15 lessafter 11 _afte 10 _after 10 _i 9 _staked 7 _tao 7 mine 7
    less-after 0 tao 7 _my 6 _righ 6 _right 6 _staking 6 _why 6 why 6 _and 5 _it 5 _bala 4
    less-after 0 _balance 4 _less 4 holdings 4 lock 4 lose 4 #amount 3 #tao 3 _did 3 _down 3
    less-after 0 _have 3 _in 3 _do 2 _drop 2 _dropped 2 _go 2 _is 2 _put 2 _show 2 _shows 2
    less-after 0 howlong 2 quote 2 show 2 #change 1 #subnet 1 _alph 1 _alpha 1 _am 1 _away 1
    less-after 0 _buyi 1 _buying 1 _de 1 _dem 1 _dire 1 _directl 1 _free 1 _habe 1 _hace 1
    less-after 0 _hacer 1 _he 1 _ich 1 _inst 1 _instant 1 _into 1 _lost 1 _meno 1 _menos 1 _nach 1
    less-after 0 _now 1 _por 1 _que 1 _red 1 _robb 1 _robbed 1 _smal 1 _smaller 1 _some 1
    less-after 0 _someone 1 _stake 1 _staken 1 _take 1 _teng 1 _tengo 1 _than 1 _the 1 _waru 1
    less-after 0 _warum 1 _was 1 _weni 1 _weniger 1 _went 1 _wher 1 _where 1 _who 1 alpha 1 buy 1
    less-after 0 early 1 earn 1 fall 1 leaked 1 less 1 now 1 offline 1 own 1 rate 1 scam 1 sofar 1
    less-after 0 where 1 who 1
    fees 112 fee 98 stake 32 _stak 30 _cost 25 cost 25 _fees 20 _is 20 _fee 19 _what 19 _i 16
    fees 0 _staking 14 #amount 13 _a 13 _in 13 _stake 13 _tao 13 _the 13 tao 13 _ther 12 _there 12
    fees 0 which 12 #tao 11 _and 11 _costs 11 _do 11 _for 11 _tran 11 _char 10 _transac 10 mine 10
    fees 0 _root 9 _to 9 howmuch 9 list 9 root 9 what 9 _are 8 _does 7 _how 7 _list 7 _of 7 _on 7
    fees 0 _pay 7 _when 7 leave 7 #subnet 6 _all 6 _hay 6 subnet 6 _an 5 _gebu 5 _gebuhre 5
    fees 0 _hidd 5 _hidden 5 _kost 5 _swap 5 _tota 5 _total 5 _unst 5 _welc 5 _welche 5 all 5
    fees 0 _agai 4 _again 4 _charge 4 _charges 4 _comi 4 _comisio 4 _free 4 _it 4 _me 4 _much 4
    fees 0 _que 4 _some 4 _subn 4 _unstake 4 _whic 4 _which 4 again 4 define 4 free 4 get 4 or 4
    fees 0 whatif 4 when 4 _cuan 3 _cuanto 3 _dedu 3 _ever 3 _fall 3 _fallen 3 _gibt 3 _kosten 3
    fees 0 _lowe 3 _or 3 _out 3 _plea 3 _please 3 _subnet 3 _was 3 _wher 3 _where 3 _with 3 more 3
    fees 0 transaction 3 #time 2 _amou 2 _amount 2 _anyt 2 _anythin 2 _beim 2 _charged 2 _cobr 2
    fees 0 _cobran 2 _costes 2 _deducte 2 _entr 2 _entrar 2 _es 2 _every 2 _expe 2 _extr 2 _gas 2
    fees 0 _gets 2 _has 2 _insg 2 _insgesa 2 _kostet 2 _late 2 _later 2 _leav 2 _lowest 2 _more 2
    fees 0 _ocul 2 _ocultos 2 _over 2 _overvie 2 _per 2 _por 2 _put 2 _roun 2 _round 2 _sn 2
    fees 0 _somethi 2 _staken 2 _that 2 _trip 2 _vers 2 _verstec 2 _who 2 compare 2 earn 2 getin 2
    fees 0 how 2 rate 2 supply 2 where 2 #rate 1 _add 1 _afte 1 _after 1 _al 1 _annu 1 _annual 1
    fees 0 _any 1 _appl 1 _apply 1 _be 1 _bei 1 _big 1 _bitt 1 _bittens 1 _chea 1 _cheaper 1
    fees 0 _come 1 _comp 1 _compare 1 _de 1 _deducti 1 _depe 1 _depend 1 _der 1 _did 1 _die 1
    fees 0 _each 1 _eine 1 _en 1 _ente 1 _enter 1 _ents 1 _entsteh 1 _everyth 1 _expensi 1
    fees 0 _extra 1 _extrins 1 _face 1 _from 1 _get 1 _gett 1 _getting 1 _gibts 1 _go 1 _hace 1
    fees 0 _hacer 1 _had 1 _hide 1 _hoch 1 _leave 1 _leaving 1 _lower 1 _many 1 _mich 1 _miss 1
    fees 0 _missing 1 _mone 1 _money 1 _mont 1 _monthly 1 _my 1 _need 1 _netw 1 _network 1 _o 1
    fees 0 _one 1 _paga 1 _perc 1 _percent 1 _pric 1 _price 1 _putt 1 _putting 1 _rest 1 _sali 1
    fees 0 _salir 1 _same 1 _se 1 _sind 1 _size 1 _somewhe 1 _staked 1 _subnets 1 _take 1 _taken 1
    fees 0 _tell 1 _than 1 _they 1 _toge 1 _togethe 1 _unstaki 1 _up 1 _vani 1 _vanishe 1 _vs 1
    fees 0 _whats 1 _why 1 _wie 1 _will 1 _woul 1 _would 1 biggerrate 1 bittensor 1 can 1 coins 1
    fees 0 difference 1 disposal 1 fall 1 inout 1 large 1 less 1 need 1 one 1 paid 1 portion 1
    fees 0 price 1 swap 1 who 1 why 1
    price-impact 81 impact 70 _pric 40 _price 40 _the 40 #amount 22 #tao 22 _tao 22 tao 22
    price-impact 0 _does 21 _i 19 _how 18 why 18 _a 17 mine 17 _impa 16 #subnet 15 _impact 15
    price-impact 0 _my 15 _orde 15 _order 15 _why 15 price 15 define 14 buy 13 _move 12 _than 11
    price-impact 0 subnet 11 _alph 10 _alpha 10 _buy 10 _in 10 _is 10 alpha 10 _sn 9 _what 9
    price-impact 0 large 9 _do 8 _get 8 _much 8 _of 8 how 8 howmuch 8 _it 6 _push 6 _wors 6
    price-impact 0 _worse 6 _big 5 _less 5 _more 5 _quot 5 _when 5 _with 5 quote 5 transaction 5
    price-impact 0 _aver 4 _average 4 _buyi 4 _buying 4 _did 4 _mean 4 _pool 4 _prei 4 _purc 4
    price-impact 0 _purchas 4 _to 4 _was 4 can 4 get 4 more 4 rate 4 whatif 4 _abov 3 _above 3
    price-impact 0 _el 3 _expe 3 _expl 3 _explain 3 _far 3 _for 3 _mark 3 _market 3 _on 3 _own 3
    price-impact 0 _paid 3 _prec 3 _precio 3 _quoted 3 _up 3 _will 3 cost 3 move 3 stake 3
    price-impact 0 volatile 3 what 3 when 3 _and 2 _at 2 _boug 2 _bought 2 _by 2 _chan 2 _change 2
    price-impact 0 _come 2 _den 2 _effe 2 _effect 2 _expecte 2 _fewe 2 _fewer 2 _ich 2 _ist 2
    price-impact 0 _lot 2 _me 2 _mit 2 _moves 2 _movi 2 _moving 2 _one 2 _preisei 2 _put 2
    price-impact 0 _quote 2 _rate 2 _said 2 _says 2 _show 2 _shown 2 _stro 2 _strongl 2 _that 2
    price-impact 0 _whats 2 _without 2 earn 2 fixed 2 getin 2 lose 2 pool 2 sofar 2 #rate 1
    price-impact 0 _actu 1 _actual 1 _afte 1 _after 1 _agai 1 _against 1 _als 1 _ange 1 _avoi 1
    price-impact 0 _avoid 1 _away 1 _back 1 _beko 1 _bekomme 1 _bewe 1 _bewegt 1 _bigg 1 _bigger 1
    price-impact 0 _but 1 _calc 1 _calcula 1 _can 1 _comp 1 _compra 1 _con 1 _cost 1 _cuan 1
    price-impact 0 _cuanto 1 _cust 1 _custome 1 _deep 1 _diff 1 _differ 1 _disp 1 _display 1
    price-impact 0 _driv 1 _ein 1 _empe 1 _en 1 _ente 1 _enterin 1 _es 1 _expensi 1 _fee 1 _fill 1
    price-impact 0 _geme 1 _gemeint 1 _got 1 _happ 1 _happens 1 _heis 1 _heisst 1 _hidd 1
    price-impact 0 _hidden 1 _hoch 1 _id 1 _if 1 _into 1 _isnt 1 _kurs 1 _larg 1 _large 1 _lose 1
    price-impact 0 _losi 1 _losing 1 _make 1 _matt 1 _matter 1 _max 1 _meaning 1 _meant 1 _mein 1
    price-impact 0 _meine 1 _mi 1 _mone 1 _money 1 _moved 1 _muev 1 _mueve 1 _name 1 _netu 1
    price-impact 0 _netuid 1 _now 1 _pay 1 _pools 1 _poss 1 _possibl 1 _preis 1 _prom 1 _promise 1
    price-impact 0 _que 1 _reac 1 _reas 1 _reason 1 _rece 1 _receive 1 _righ 1 _right 1 _run 1
    price-impact 0 _sell 1 _sent 1 _sentenc 1 _size 1 _slip 1 _slippag 1 _smal 1 _small 1 _spre 1
    price-impact 0 _spread 1 _stak 1 _stake 1 _star 1 _stark 1 _subn 1 _subnet 1 _term 1 _thin 1
    price-impact 0 _unde 1 _under 1 _waru 1 _warum 1 _weni 1 _weniger 1 _wie 1 _wort 1 _worth 1
    price-impact 0 _woul 1 _would 1 choose 1 coins 1 diversify 1 fall 1 fee 1 guarantee 1
    price-impact 0 holdings 1 not 1 now 1 one 1 save 1 sell 1 show 1 slippage 1 true 1 which 1
    slippage 65 slippage 62 _tole 28 _toleran 28 _slip 27 _slippag 26 define 25 _what 23 mine 15
    slippage 0 _is 14 what 14 which 14 _i 13 should 12 _the 11 _a 10 _limi 10 _limit 10 _pric 10
    slippage 0 _price 10 stake 9 _orde 7 _set 7 _shou 7 _should 7 _do 6 _order 6 _too 6 rate 6
    slippage 0 _of 5 _stak 5 _staking 5 refusedorder 5 whatif 5 #rate 4 _beca 4 _because 4 _does 4
    slippage 0 _expl 4 _explain 4 _for 4 _how 4 _in 4 _mean 4 _move 4 _my 4 _que 4 _was 4 good 4
    slippage 0 transaction 4 _es 3 _exce 3 _exceede 3 _fail 3 _failed 3 _good 3 _high 3 _moved 3
    slippage 0 _prot 3 _protect 3 _put 3 _that 3 _whats 3 _when 3 can 3 how 3 price 3 when 3
    slippage 0 _box 2 _can 2 _desl 2 _desliza 2 _die 2 _el 2 _fee 2 _ich 2 _if 2 _it 2 _meaning 2
    slippage 0 _much 2 _perc 2 _percent 2 _rate 2 _reje 2 _rejecte 2 _safe 2 _sens 2 _sensibl 2
    slippage 0 _sett 2 _setting 2 _soll 2 _to 2 _tran 2 _transac 2 _tx 2 _whic 2 _which 2 fee 2
    slippage 0 move 2 portion 2 #amount 1 #subnet 1 #tao 1 _allo 1 _bede 1 _bedeute 1 _bei 1
    slippage 0 _boun 1 _btcl 1 _btcli 1 _cap 1 _defa 1 _default 1 _der 1 _didn 1 _didnt 1 _ein 1
    slippage 0 _eins 1 _fall 1 _fill 1 _flag 1 _go 1 _got 1 _hoch 1 _idea 1 _into 1 _ist 1 _low 1
    slippage 0 _mark 1 _market 1 _max 1 _numb 1 _number 1 _on 1 _or 1 _orders 1 _part 1 _partial 1
    slippage 0 _past 1 _pay 1 _pick 1 _plac 1 _place 1 _pock 1 _pong 1 _pongo 1 _por 1 _poss 1
    slippage 0 _possibl 1 _reas 1 _reasona 1 _refu 1 _refused 1 _safer 1 _sein 1 _simp 1 _simple 1
    slippage 0 _smal 1 _small 1 _sn 1 _some 1 _somebod 1 _tao 1 _than 1 _thro 1 _through 1 _trad 1
    slippage 0 _trade 1 _wats 1 _welc 1 _welche 1 _wie 1 _with 1 _word 1 _words 1 _work 1 _zero 1
    slippage 0 bittensor 1 choose 1 disposal 1 impact 1 lose 1 minimum 1 or 1 paid 1 past 1 sort 1
    slippage 0 subnet 1 tao 1 true 1 units 1 worthit 1
    take 107 take 85 validator 64 _vali 62 _validat 57 _take 46 _the 42 #rate 27 mine 27 _does 24
    take 0 _what 24 #taken 22 _tao 20 tao 20 _a 19 _how 19 _is 19 howmuch 19 #amount 18 #tao 18
    take 0 _my 18 _of 18 _much 16 reward 14 _comm 13 _commiss 13 _on 12 _rewa 12 define 12 what 12
    take 0 _do 11 cost 11 rate 11 which 10 _rewards 9 _with 9 stake 9 _keep 8 _me 8 _to 8 _cost 7
    take 0 _perc 7 _percent 7 _stak 7 _stake 7 #time 6 _der 6 _el 6 _from 6 _i 6 _year 6 can 6
    take 0 or 6 _chan 5 _char 5 _cut 5 _or 5 _que 5 _validad 5 get 5 raises 5 _can 4 _change 4
    take 0 _charge 4 _for 4 _get 4 _goes 4 _in 4 _off 4 _se 4 _that 4 _who 4 _wie 4 choose 4
    take 0 portion 4 some 4 _an 3 _at 3 _beha 3 _behalt 3 _come 3 _fee 3 _lose 3 _lowe 3 _part 3
    take 0 _qued 3 _queda 3 _reward 3 _shar 3 _share 3 _viel 3 _whats 3 how 3 who 3 _alwa 2
    take 0 _always 2 _and 2 _bett 2 _better 2 _calc 2 _calcula 2 _cobr 2 _cobra 2 _coin 2 _coins 2
    take 0 _comi 2 _comisio 2 _deci 2 _decides 2 _eat 2 _fur 2 _good 2 _high 2 _ist 2 _keeps 2
    take 0 _lower 2 _mein 2 _meinem 2 _norm 2 _normal 2 _noti 2 _notice 2 _oper 2 _operato 2
    take 0 _pay 2 _per 2 _porc 2 _porcent 2 _prov 2 _provisi 2 _sich 2 _skim 2 _taken 2 _thei 2
    take 0 _their 2 _von 2 _was 2 _why 2 _woul 2 _would 2 all 2 coins 2 compare 2 consensus 2
    take 0 difference 2 earn 2 exact 2 fixed 2 share 2 source 2 why 2 _ab 1 _all 1 _allo 1
    take 0 _allowed 1 _anot 1 _another 1 _are 1 _away 1 _bad 1 _be 1 _bede 1 _bedeute 1 _befo 1
    take 0 _before 1 _best 1 _betw 1 _between 1 _catc 1 _catch 1 _changed 1 _charged 1 _chea 1
    take 0 _cheap 1 _chil 1 _choo 1 _choose 1 _comp 1 _compare 1 _con 1 _cuan 1 _cuanto 1 _de 1
    take 0 _dele 1 _des 1 _die 1 _diff 1 _differe 1 _divi 1 _dividen 1 _each 1 _ein 1 _eins 1
    take 0 _ertr 1 _ertrag 1 _es 1 _ever 1 _expl 1 _explain 1 _fast 1 _geht 1 _gets 1 _have 1
    take 0 _he 1 _highest 1 _hoch 1 _it 1 _its 1 _llev 1 _lleva 1 _loss 1 _low 1 _lowest 1 _may 1
    take 0 _mi 1 _mis 1 _nimm 1 _no 1 _nomi 1 _nominat 1 _oder 1 _ofte 1 _often 1 _one 1 _only 1
    take 0 _our 1 _out 1 _over 1 _overnig 1 _parte 1 _pays 1 _plai 1 _plain 1 _pric 1 _price 1
    take 0 _rais 1 _raise 1 _root 1 _same 1 _serv 1 _service 1 _set 1 _shou 1 _should 1 _susp 1
    take 0 _suspici 1 _takes 1 _ther 1 _there 1 _they 1 _this 1 _thro 1 _through 1 _too 1 _up 1
    take 0 _vers 1 _versus 1 _we 1 _went 1 _whic 1 _which 1 _whol 1 _whole 1 _word 1 _words 1
    take 0 _you 1 about 1 best 1 breakeven 1 fee 1 good 1 howlong 1 howoften 1 keep 1 large 1
    take 0 leave 1 list 1 lose 1 one 1 price 1 root 1 safe 1 same 1 scam 1 should 1 true 1
    break-even 74 breakeven 69 _i 29 _in 26 _the 26 _how 22 howlong 22 mine 22 when 21 whatif 19
    break-even 0 #amount 18 #tao 18 _tao 18 tao 18 #subnet 16 _fees 16 _back 15 _cost 15 _when 15
    break-even 0 _unti 14 _until 14 _to 13 _am 12 _long 12 fee 12 _days 11 _even 11 _afte 10
    break-even 0 _after 10 _costs 10 _do 10 _have 10 _it 10 _many 9 subnet 9 _brea 8 _sn 8 _time 8
    break-even 0 sofar 8 _at 7 _break 7 _earn 7 _for 7 _paid 7 _reco 7 getin 7 _a 6 _are 6 _entr 6
    break-even 0 _of 6 _rewa 6 _rewards 6 _with 6 cost 6 reward 6 _cuan 5 _earned 5 _entry 5 _on 5
    break-even 0 _prof 5 _profit 5 _wann 5 _what 5 _whic 5 _which 5 grown 5 _cove 4 _die 4 _does 4
    break-even 0 _ich 4 _off 4 _plus 4 _pric 4 _price 4 _recover 4 _so 4 _stay 4 _wied 4 _wieder 4
    break-even 0 can 4 need 4 paid 4 _agai 3 _again 3 _covered 3 _cuando 3 _drin 3 _if 3 _loss 3
    break-even 0 _recoup 3 _recu 3 _recuper 3 _that 3 _week 3 fixed 3 free 3 past 3 price 3
    break-even 0 which 3 #time 2 _alph 2 _alpha 2 _and 2 _buyi 2 _buying 2 _cuantos 2 _day 2
    break-even 0 _dias 2 _from 2 _gebu 2 _gebuhre 2 _got 2 _habe 2 _im 2 _kost 2 _kosten 2 _lo 2
    break-even 0 _los 2 _me 2 _must 2 _only 2 _pay 2 _pays 2 _poin 2 _point 2 _que 2 _sind 2
    break-even 0 _take 2 _verd 2 _verdien 2 _weeks 2 _will 2 _zero 2 alpha 2 fresh 2 goodtime 2
    break-even 0 leave 2 lock 2 own 2 stake 2 what 2 _ab 1 _be 1 _beat 1 _bin 1 _blei 1 _bleiben 1
    break-even 0 _cero 1 _chut 1 _chutes 1 _come 1 _comp 1 _costes 1 _cover 1 _did 1 _dont 1 _en 1
    break-even 0 _ente 1 _enterin 1 _entrar 1 _es 1 _fall 1 _far 1 _fee 1 _flat 1 _get 1 _goin 1
    break-even 0 _going 1 _is 1 _isnt 1 _its 1 _lang 1 _lange 1 _last 1 _longer 1 _lose 1 _losi 1
    break-even 0 _losing 1 _made 1 _make 1 _may 1 _mini 1 _minimum 1 _minu 1 _minus 1 _mome 1
    break-even 0 _moment 1 _mont 1 _months 1 _muss 1 _need 1 _needed 1 _no 1 _not 1 _noth 1
    break-even 0 _nothing 1 _out 1 _own 1 _payi 1 _paying 1 _put 1 _qued 1 _quedo 1 _rech 1
    break-even 0 _sich 1 _soon 1 _stak 1 _staking 1 _star 1 _start 1 _subn 1 _subnet 1 _thei 1
    break-even 0 _their 1 _till 1 _up 1 _went 1 _whats 1 _wie 1 _wort 1 _worth 1 again 1 buy 1
    break-even 0 define 1 earn 1 fall 1 get 1 holdings 1 how 1 inout 1 lose 1 not 1 save 1 start 1
    spread 67 split 63 _in 25 _or 18 _orde 18 or 14 _a 13 _one 12 _order 12 should 12 _into 11
    spread 0 #amount 10 _does 10 _it 10 #tao 9 _i 9 _tao 9 impact 9 mine 9 tao 9 transaction 9
    spread 0 _buy 8 _is 8 _my 8 _shou 8 _should 8 _smal 8 _small 8 _spli 8 _to 8 _cost 7 _once 7
    spread 0 getin 7 #time 6 _at 6 _the 6 cost 6 _aver 5 _averagi 5 _orders 5 _over 5 _piec 5
    spread 0 _pieces 5 _seve 5 _several 5 _split 5 buy 5 subnet 5 #currency 4 _bett 4 _better 4
    spread 0 _dca 4 _doll 4 _dollar 4 _good 4 _part 4 _parts 4 _save 4 _slow 4 _step 4 _steps 4
    spread 0 _subn 4 _subnet 4 can 4 some 4 stake 4 #subnet 3 _alph 3 _alpha 3 _big 3 _bit 3 _by 3
    spread 0 _chea 3 _cheaper 3 _days 3 _ente 3 _ever 3 _go 3 _idea 3 _many 3 _ones 3 _put 3
    spread 0 _slowly 3 _splitti 3 _week 3 alpha 3 disposal 3 fall 3 help 3 start 3 worthit 3
    spread 0 _all 2 _alle 2 _alles 2 _buyi 2 _buying 2 _chop 2 _chun 2 _chunks 2 _day 2 _divi 2
    spread 0 _enter 2 _everyth 2 _for 2 _help 2 _impa 2 _impact 2 _kauf 2 _kaufen 2 _lowe 2
    spread 0 _lower 2 _mehr 2 _mehrere 2 _oder 2 _of 2 _pay 2 _port 2 _portion 2 _pric 2 _price 2
    spread 0 _schr 2 _schritt 2 _sell 2 _shot 2 _slic 2 _smar 2 _smarter 2 _than 2 _woul 2
    spread 0 _would 2 all 2 good 2 less 2 sell 2 #payment 1 #share 1 _an 1 _any 1 _auf 1 _ayud 1
    spread 0 _ayuda 1 _be 1 _bite 1 _buys 1 _comp 1 _comprar 1 _costs 1 _cut 1 _de 1 _diff 1
    spread 0 _differe 1 _divide 1 _drip 1 _each 1 _en 1 _enterin 1 _entr 1 _entry 1 _es 1 _every 1
    spread 0 _feed 1 _fees 1 _give 1 _golp 1 _golpe 1 _got 1 _grad 1 _gradual 1 _he 1 _how 1
    spread 0 _inst 1 _instead 1 _ist 1 _la 1 _larg 1 _large 1 _lieb 1 _lieber 1 _litt 1 _little 1
    spread 0 _me 1 _mejo 1 _mejor 1 _mone 1 _money 1 _mont 1 _month 1 _nach 1 _o 1 _orden 1
    spread 0 _pool 1 _purc 1 _purchas 1 _rate 1 _righ 1 _right 1 _sale 1 _sens 1 _sensibl 1
    spread 0 _slice 1 _sn 1 _so 1 _sofo 1 _sofort 1 _some 1 _stak 1 _stake 1 _stay 1 _stays 1
    spread 0 _stuc 1 _thin 1 _toda 1 _today 1 _toge 1 _togethe 1 _trad 1 _trade 1 _und 1 _unst 1
    spread 0 _unstake 1 _up 1 _vari 1 _varias 1 _weekly 1 _weeks 1 _x 1 _zu 1 best 1 coins 1
    spread 0 difference 1 diversify 1 earn 1 fee 1 get 1 goodtime 1 holdings 1 howlong 1
    spread 0 howoften 1 large 1 leave 1 list 1 many 1 now 1 one 1 pool 1 portion 1 price 1 rate 1
    spread 0 rise 1 show 1 take 1 type 1 usage 1 whatif 1
    """
}
