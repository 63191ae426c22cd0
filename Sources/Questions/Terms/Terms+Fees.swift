/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    buy-alpha 27 _tao 27 tao 27 #amount 25 #tao 25 alpha 21 alphafor 21 _alph 20 _alpha 20
    buy-alpha 0 #subnet 19 _how 12 _in 12 subnet 12 _for 9 _i 8 _get 7 _much 7 _of 7 _sn 6 getin 6
    buy-alpha 0 _buy 5 _do 5 _many 5 _subn 5 _subnet 5 _what 5 _does 4 _to 4 _toke 4 _tokens 4
    buy-alpha 0 _with 4 cost 4 earn 4 _chut 3 _chutes 3 _cost 3 _me 3 mine 3 _amou 2 _amount 2
    buy-alpha 0 _beko 2 _bekomme 2 _cuan 2 _fur 2 _ich 2 _into 2 _is 2 _por 2 _viel 2 _wie 2
    buy-alpha 0 _wort 2 _worth 2 _woul 2 _would 2 disposal 2 get 2 howmuch 2 price 2 _an 1 _can 1
    buy-alpha 0 _come 1 _cuanto 1 _cuantos 1 _dan 1 _en 1 _entr 1 _entry 1 _gett 1 _getting 1
    buy-alpha 0 _give 1 _gives 1 _if 1 _it 1 _la 1 _numb 1 _number 1 _out 1 _pay 1 _reci 1
    buy-alpha 0 _recibo 1 _subr 1 _subred 1 _swap 1 _viele 1 _α 1 can 1 swap 1 transaction 1
    buy-alpha 0 what 1 whatif 1 which 1
    fees 92 fee 80 stake 24 _stak 23 cost 22 _cost 20 _what 16 _fees 15 _i 13 _fee 12 _is 12
    fees 0 _and 11 _do 11 _tao 11 tao 11 #amount 10 _in 10 _stake 10 _staking 10 _the 10 which 10
    fees 0 #tao 9 _char 9 _costs 9 _tran 9 what 9 _for 8 _ther 8 _there 8 _transac 8 _a 7 _pay 7
    fees 0 _to 7 howmuch 7 leave 7 mine 7 _are 6 _hay 6 _how 6 _on 6 _all 5 _an 5 _does 5 _gebu 5
    fees 0 _gebuhre 5 _kost 5 _list 5 _tota 5 _total 5 _unst 5 _welc 5 _welche 5 list 5 #subnet 4
    fees 0 _agai 4 _again 4 _charges 4 _comi 4 _comisio 4 _hidd 4 _hidden 4 _me 4 _much 4 _of 4
    fees 0 _que 4 _some 4 _swap 4 _unstake 4 _when 4 again 4 all 4 get 4 subnet 4 _charge 3
    fees 0 _cuan 3 _cuanto 3 _fall 3 _fallen 3 _gibt 3 _it 3 _kosten 3 _out 3 _plea 3 _please 3
    fees 0 _root 3 _was 3 define 3 root 3 transaction 3 #time 2 _amou 2 _amount 2 _beim 2
    fees 0 _charged 2 _cobr 2 _cobran 2 _costes 2 _dedu 2 _entr 2 _entrar 2 _es 2 _ever 2 _expe 2
    fees 0 _extr 2 _free 2 _gas 2 _gets 2 _insg 2 _insgesa 2 _kostet 2 _leav 2 _ocul 2 _ocultos 2
    fees 0 _over 2 _overvie 2 _por 2 _roun 2 _round 2 _sn 2 _somethi 2 _staken 2 _subn 2 _that 2
    fees 0 _trip 2 _vers 2 _verstec 2 _wher 2 _where 2 _whic 2 _which 2 _who 2 _with 2 earn 2
    fees 0 free 2 how 2 rate 2 supply 2 whatif 2 when 2 #rate 1 _afte 1 _after 1 _al 1 _annu 1
    fees 0 _annual 1 _any 1 _anyt 1 _anythin 1 _appl 1 _apply 1 _be 1 _bei 1 _big 1 _bitt 1
    fees 0 _bittens 1 _come 1 _de 1 _deducte 1 _deducti 1 _depe 1 _depend 1 _der 1 _did 1 _die 1
    fees 0 _each 1 _eine 1 _en 1 _ents 1 _entsteh 1 _every 1 _everyth 1 _expensi 1 _extra 1
    fees 0 _extrins 1 _from 1 _get 1 _gett 1 _getting 1 _gibts 1 _go 1 _hace 1 _hacer 1 _had 1
    fees 0 _hide 1 _hoch 1 _leave 1 _leaving 1 _mich 1 _miss 1 _missing 1 _mone 1 _money 1 _mont 1
    fees 0 _monthly 1 _need 1 _netw 1 _network 1 _o 1 _paga 1 _per 1 _perc 1 _percent 1 _pric 1
    fees 0 _price 1 _put 1 _putt 1 _putting 1 _rest 1 _sali 1 _salir 1 _same 1 _se 1 _sind 1
    fees 0 _size 1 _somewhe 1 _staked 1 _subnet 1 _subnets 1 _take 1 _taken 1 _tell 1 _they 1
    fees 0 _toge 1 _togethe 1 _unstaki 1 _vani 1 _vanishe 1 _whats 1 _why 1 _wie 1 _will 1 _woul 1
    fees 0 _would 1 bittensor 1 coins 1 disposal 1 getin 1 inout 1 large 1 more 1 need 1 or 1
    fees 0 paid 1 portion 1 price 1 swap 1 where 1 who 1 why 1
    price-impact 66 impact 58 _pric 32 _price 32 _the 32 _does 19 #amount 18 #tao 18 _tao 18
    price-impact 0 tao 18 why 16 _a 15 _how 15 _my 14 _orde 14 _order 14 _i 13 _why 13 mine 13
    price-impact 0 price 13 define 12 _impa 11 _impact 10 _is 10 _move 10 buy 10 _what 9 #subnet 8
    price-impact 0 _alph 8 _alpha 8 _than 8 alpha 8 _buy 7 _get 7 _much 7 _of 7 howmuch 7 large 7
    price-impact 0 subnet 7 _in 6 _it 6 _wors 6 _worse 6 how 6 _big 5 _do 5 _push 5 _sn 5 _aver 4
    price-impact 0 _average 4 _less 4 _mean 4 _more 4 _pool 4 _purc 4 _purchas 4 _quot 4 _when 4
    price-impact 0 transaction 4 _abov 3 _above 3 _buyi 3 _buying 3 _did 3 _el 3 _expe 3 _for 3
    price-impact 0 _mark 3 _market 3 _own 3 _paid 3 _prec 3 _precio 3 _prei 3 _quoted 3 _to 3
    price-impact 0 _up 3 _was 3 cost 3 get 3 more 3 quote 3 stake 3 volatile 3 what 3 whatif 3
    price-impact 0 _and 2 _at 2 _boug 2 _bought 2 _by 2 _chan 2 _change 2 _den 2 _effe 2 _effect 2
    price-impact 0 _expecte 2 _expl 2 _explain 2 _far 2 _ich 2 _lot 2 _me 2 _mit 2 _moves 2 _on 2
    price-impact 0 _put 2 _rate 2 _said 2 _says 2 _show 2 _shown 2 _stro 2 _strongl 2 _that 2
    price-impact 0 _whats 2 _will 2 _with 2 can 2 fixed 2 lose 2 move 2 pool 2 rate 2 sofar 2
    price-impact 0 when 2 #rate 1 _actu 1 _actual 1 _afte 1 _after 1 _agai 1 _against 1 _als 1
    price-impact 0 _ange 1 _avoi 1 _avoid 1 _away 1 _beko 1 _bekomme 1 _bewe 1 _bewegt 1 _bigg 1
    price-impact 0 _bigger 1 _but 1 _calc 1 _calcula 1 _come 1 _comp 1 _compra 1 _con 1 _cost 1
    price-impact 0 _cuan 1 _cuanto 1 _deep 1 _diff 1 _differ 1 _disp 1 _display 1 _driv 1 _empe 1
    price-impact 0 _en 1 _ente 1 _enterin 1 _es 1 _expensi 1 _fewe 1 _fewer 1 _fill 1 _geme 1
    price-impact 0 _gemeint 1 _got 1 _happ 1 _happens 1 _heis 1 _heisst 1 _hoch 1 _id 1 _if 1
    price-impact 0 _into 1 _ist 1 _kurs 1 _larg 1 _large 1 _lose 1 _losi 1 _losing 1 _make 1
    price-impact 0 _matt 1 _matter 1 _meaning 1 _meant 1 _mein 1 _meine 1 _mi 1 _mone 1 _money 1
    price-impact 0 _moved 1 _muev 1 _mueve 1 _name 1 _netu 1 _netuid 1 _one 1 _pay 1 _pools 1
    price-impact 0 _preis 1 _que 1 _quote 1 _reac 1 _reas 1 _reason 1 _run 1 _size 1 _smal 1
    price-impact 0 _small 1 _stak 1 _stake 1 _star 1 _stark 1 _subn 1 _subnet 1 _term 1 _thin 1
    price-impact 0 _waru 1 _warum 1 _weni 1 _weniger 1 _wie 1 _wort 1 _worth 1 _woul 1 _would 1
    price-impact 0 choose 1 coins 1 earn 1 getin 1 holdings 1 one 1 show 1 which 1
    slippage 55 slippage 54 _tole 24 _toleran 24 _slip 22 _slippag 22 define 21 _what 18 mine 13
    slippage 0 _is 11 what 11 which 11 _i 10 _the 10 should 10 _pric 9 _price 9 _limi 8 _limit 8
    slippage 0 stake 8 _a 7 _orde 7 _order 6 _shou 6 _should 6 _too 6 _of 5 _set 5 _stak 5
    slippage 0 _staking 5 rate 5 transaction 5 whatif 5 #rate 4 _beca 4 _because 4 _do 4 _expl 4
    slippage 0 _explain 4 _for 4 _move 4 _my 4 _was 4 _does 3 _fail 3 _failed 3 _high 3 _how 3
    slippage 0 _in 3 _mean 3 _moved 3 _prot 3 _protect 3 _que 3 _that 3 _whats 3 _when 3 price 3
    slippage 0 when 3 _can 2 _desl 2 _desliza 2 _die 2 _es 2 _exce 2 _exceede 2 _good 2 _ich 2
    slippage 0 _if 2 _it 2 _meaning 2 _much 2 _put 2 _rate 2 _reje 2 _rejecte 2 _safe 2 _soll 2
    slippage 0 _to 2 _tran 2 _transac 2 _tx 2 _whic 2 _which 2 can 2 good 2 how 2 move 2 portion 2
    slippage 0 #amount 1 #subnet 1 #tao 1 _allo 1 _bede 1 _bedeute 1 _bei 1 _boun 1 _btcl 1
    slippage 0 _btcli 1 _cap 1 _defa 1 _default 1 _der 1 _didn 1 _didnt 1 _ein 1 _eins 1 _el 1
    slippage 0 _fall 1 _fee 1 _fill 1 _flag 1 _go 1 _got 1 _hoch 1 _idea 1 _into 1 _ist 1 _low 1
    slippage 0 _mark 1 _market 1 _max 1 _numb 1 _number 1 _on 1 _or 1 _orders 1 _part 1 _partial 1
    slippage 0 _past 1 _pay 1 _perc 1 _percent 1 _pick 1 _plac 1 _place 1 _pock 1 _pong 1 _pongo 1
    slippage 0 _por 1 _reas 1 _reasona 1 _refu 1 _refuse 1 _safer 1 _sein 1 _sens 1 _sensibl 1
    slippage 0 _sett 1 _setting 1 _simp 1 _simple 1 _smal 1 _small 1 _sn 1 _some 1 _somebod 1
    slippage 0 _tao 1 _than 1 _thro 1 _through 1 _trad 1 _trade 1 _welc 1 _welche 1 _wie 1 _with 1
    slippage 0 _word 1 _words 1 _work 1 _zero 1 bittensor 1 choose 1 disposal 1 fee 1 get 1
    slippage 0 impact 1 lose 1 minimum 1 not 1 or 1 paid 1 past 1 sort 1 subnet 1 tao 1 units 1
    slippage 0 worthit 1
    take 71 take 59 validator 44 _vali 42 _validat 38 _take 27 _the 27 mine 20 _does 16 _is 15
    take 0 _my 15 _what 15 #rate 14 #taken 11 _a 11 _of 11 _comm 9 _commiss 9 howmuch 9 stake 9
    take 0 what 9 _do 8 _how 8 _much 8 reward 8 which 8 _stak 7 _stake 7 _tao 7 rate 7 tao 7
    take 0 _keep 6 _rewa 6 or 6 #amount 5 #tao 5 _char 5 _der 5 _or 5 _perc 5 _percent 5
    take 0 _rewards 5 cost 5 _charge 4 _cut 4 _el 4 _off 4 _on 4 _se 4 _validad 4 _wie 4 define 4
    take 0 get 4 some 4 _beha 3 _behalt 3 _come 3 _cost 3 _for 3 _from 3 _get 3 _i 3 _me 3 _part 3
    take 0 _que 3 _qued 3 _queda 3 _shar 3 _share 3 _that 3 _to 3 _viel 3 _who 3 _with 3 portion 3
    take 0 #time 2 _alwa 2 _always 2 _and 2 _bett 2 _better 2 _coin 2 _coins 2 _fee 2 _fur 2
    take 0 _goes 2 _keeps 2 _lowe 2 _lower 2 _mein 2 _meinem 2 _oper 2 _operato 2 _pay 2 _porc 2
    take 0 _porcent 2 _prov 2 _provisi 2 _sich 2 _skim 2 _taken 2 _von 2 _whats 2 _year 2 all 2
    take 0 choose 2 coins 2 earn 2 how 2 share 2 source 2 who 2 _ab 1 _all 1 _allo 1 _allowed 1
    take 0 _are 1 _at 1 _bad 1 _best 1 _betw 1 _between 1 _charged 1 _chea 1 _cheap 1 _chil 1
    take 0 _choo 1 _choose 1 _cobr 1 _comi 1 _comisio 1 _comp 1 _compare 1 _con 1 _cuan 1
    take 0 _cuanto 1 _de 1 _deci 1 _decides 1 _dele 1 _des 1 _die 1 _diff 1 _differe 1 _divi 1
    take 0 _dividen 1 _each 1 _ein 1 _eins 1 _ertr 1 _ertrag 1 _ever 1 _geht 1 _gets 1 _good 1
    take 0 _have 1 _he 1 _high 1 _highest 1 _hoch 1 _ist 1 _it 1 _llev 1 _lleva 1 _lose 1 _low 1
    take 0 _mi 1 _mis 1 _nimm 1 _no 1 _nomi 1 _nominat 1 _norm 1 _normal 1 _oder 1 _only 1 _out 1
    take 0 _parte 1 _pays 1 _per 1 _reward 1 _root 1 _same 1 _serv 1 _service 1 _shou 1 _should 1
    take 0 _susp 1 _suspici 1 _takes 1 _thei 1 _their 1 _this 1 _too 1 _whic 1 _which 1 _whol 1
    take 0 _whole 1 _why 1 about 1 best 1 breakeven 1 can 1 compare 1 consensus 1 difference 1
    take 0 good 1 keep 1 large 1 leave 1 root 1 same 1 scam 1 should 1 true 1 why 1
    break-even 64 breakeven 62 _i 23 _the 21 when 19 _in 18 howlong 18 mine 18 _how 17 whatif 16
    break-even 0 _cost 14 _when 13 #amount 12 #tao 12 _fees 12 _tao 12 _to 12 tao 12 _back 11
    break-even 0 #subnet 10 _unti 10 _until 10 _am 9 _costs 9 _days 9 _it 9 _long 9 subnet 9
    break-even 0 _afte 8 _after 8 _even 8 _have 8 _many 8 _sn 8 _time 8 fee 8 _for 7 _reco 7
    break-even 0 sofar 7 _brea 6 _do 6 _entr 6 _paid 6 _rewa 6 _rewards 6 cost 6 getin 6 reward 6
    break-even 0 _a 5 _break 5 _cuan 5 _earn 5 _entry 5 _of 5 _wann 5 _whic 5 _which 5 grown 5
    break-even 0 _at 4 _cove 4 _die 4 _ich 4 _off 4 _on 4 _plus 4 _prof 4 _profit 4 _recover 4
    break-even 0 _wied 4 _wieder 4 _are 3 _covered 3 _cuando 3 _does 3 _drin 3 _earned 3 _recoup 3
    break-even 0 _recu 3 _recuper 3 _so 3 _stay 3 _week 3 _what 3 _with 3 need 3 paid 3 past 3
    break-even 0 #time 2 _agai 2 _again 2 _and 2 _cuantos 2 _day 2 _dias 2 _from 2 _gebu 2
    break-even 0 _gebuhre 2 _got 2 _habe 2 _if 2 _im 2 _kost 2 _kosten 2 _lo 2 _los 2 _loss 2
    break-even 0 _me 2 _must 2 _only 2 _pay 2 _pays 2 _poin 2 _point 2 _que 2 _sind 2 _that 2
    break-even 0 _verd 2 _verdien 2 _weeks 2 _will 2 _zero 2 can 2 fixed 2 free 2 fresh 2 leave 2
    break-even 0 which 2 _ab 1 _alph 1 _alpha 1 _be 1 _beat 1 _bin 1 _blei 1 _bleiben 1 _buyi 1
    break-even 0 _buying 1 _cero 1 _chut 1 _chutes 1 _comp 1 _costes 1 _cover 1 _did 1 _dont 1
    break-even 0 _en 1 _ente 1 _enterin 1 _entrar 1 _es 1 _fee 1 _flat 1 _get 1 _goin 1 _going 1
    break-even 0 _is 1 _isnt 1 _its 1 _lang 1 _lange 1 _last 1 _longer 1 _lose 1 _losi 1 _losing 1
    break-even 0 _made 1 _make 1 _mini 1 _minimum 1 _minu 1 _mome 1 _moment 1 _mont 1 _months 1
    break-even 0 _muss 1 _need 1 _needed 1 _no 1 _noth 1 _nothing 1 _out 1 _own 1 _payi 1
    break-even 0 _paying 1 _pric 1 _price 1 _qued 1 _quedo 1 _rech 1 _sich 1 _soon 1 _stak 1
    break-even 0 _staking 1 _star 1 _start 1 _subn 1 _subnet 1 _take 1 _till 1 _up 1 _went 1
    break-even 0 _whats 1 _wie 1 _wort 1 _worth 1 again 1 alpha 1 buy 1 define 1 earn 1 get 1
    break-even 0 goodtime 1 holdings 1 inout 1 lock 1 minimum 1 own 1 price 1 stake 1 start 1
    break-even 0 what 1
    spread 64 split 60 _in 23 _or 17 _orde 17 or 14 _a 13 _one 12 _into 11 _order 11 should 11
    spread 0 #amount 10 _it 10 #tao 9 _does 9 _tao 9 tao 9 _i 8 _is 8 _smal 8 _small 8 _to 8
    spread 0 impact 8 mine 8 transaction 8 _buy 7 _cost 7 _my 7 _shou 7 _should 7 _spli 7 #time 6
    spread 0 _once 6 _the 6 cost 6 getin 6 _at 5 _aver 5 _averagi 5 _orders 5 _over 5 _piec 5
    spread 0 _pieces 5 _split 5 buy 5 subnet 5 #currency 4 _dca 4 _doll 4 _dollar 4 _good 4
    spread 0 _seve 4 _several 4 _slow 4 _subn 4 _subnet 4 can 4 stake 4 #subnet 3 _alph 3 _alpha 3
    spread 0 _bett 3 _better 3 _big 3 _bit 3 _by 3 _chea 3 _cheaper 3 _days 3 _ente 3 _ever 3
    spread 0 _go 3 _idea 3 _many 3 _ones 3 _part 3 _parts 3 _put 3 _save 3 _slowly 3 _step 3
    spread 0 _steps 3 _week 3 alpha 3 disposal 3 fall 3 help 3 some 3 worthit 3 _alle 2 _alles 2
    spread 0 _buyi 2 _buying 2 _chop 2 _chun 2 _chunks 2 _day 2 _divi 2 _enter 2 _everyth 2 _for 2
    spread 0 _help 2 _impa 2 _impact 2 _kauf 2 _kaufen 2 _lowe 2 _lower 2 _mehr 2 _mehrere 2
    spread 0 _oder 2 _of 2 _pay 2 _port 2 _portion 2 _pric 2 _price 2 _schr 2 _schritt 2 _sell 2
    spread 0 _shot 2 _slic 2 _smar 2 _smarter 2 _splitti 2 _than 2 _woul 2 _would 2 all 2 good 2
    spread 0 less 2 sell 2 start 2 #payment 1 #share 1 _all 1 _an 1 _any 1 _auf 1 _ayud 1 _ayuda 1
    spread 0 _be 1 _bite 1 _buys 1 _comp 1 _comprar 1 _costs 1 _cut 1 _de 1 _diff 1 _differe 1
    spread 0 _divide 1 _drip 1 _each 1 _en 1 _enterin 1 _entr 1 _entry 1 _es 1 _every 1 _feed 1
    spread 0 _fees 1 _give 1 _golp 1 _golpe 1 _got 1 _grad 1 _gradual 1 _he 1 _how 1 _inst 1
    spread 0 _instead 1 _ist 1 _la 1 _larg 1 _large 1 _lieb 1 _lieber 1 _litt 1 _little 1 _me 1
    spread 0 _mejo 1 _mejor 1 _mont 1 _month 1 _nach 1 _o 1 _orden 1 _pool 1 _purc 1 _purchas 1
    spread 0 _rate 1 _righ 1 _right 1 _sale 1 _sens 1 _sensibl 1 _slice 1 _sn 1 _so 1 _sofo 1
    spread 0 _sofort 1 _some 1 _stak 1 _stake 1 _stay 1 _stays 1 _stuc 1 _thin 1 _toda 1 _today 1
    spread 0 _toge 1 _togethe 1 _trad 1 _trade 1 _und 1 _unst 1 _unstake 1 _up 1 _vari 1 _varias 1
    spread 0 _weekly 1 _weeks 1 _x 1 _zu 1 best 1 difference 1 diversify 1 earn 1 fee 1 get 1
    spread 0 goodtime 1 holdings 1 howlong 1 howoften 1 large 1 leave 1 list 1 many 1 now 1 one 1
    spread 0 pool 1 portion 1 price 1 rate 1 rise 1 show 1 take 1 type 1 usage 1 whatif 1
    """
}
