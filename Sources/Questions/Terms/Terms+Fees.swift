/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    buy-alpha 18 _tao 18 alphafor 18 tao 18 #amount 17 #tao 17 _alph 15 _alpha 15 alpha 15
    buy-alpha 0 #subnet 12 _how 9 _in 9 subnet 7 _for 6 _get 5 _i 5 _much 5 _many 4 _of 4 _toke 4
    buy-alpha 0 _tokens 4 _buy 3 _do 3 _does 3 _me 3 _sn 3 _subn 3 _subnet 3 _what 3 earn 3
    buy-alpha 0 _amou 2 _amount 2 _beko 2 _bekomme 2 _chut 2 _chutes 2 _cuan 2 _fur 2 _ich 2 _is 2
    buy-alpha 0 _por 2 _viel 2 _wie 2 cost 2 get 2 mine 2 _an 1 _can 1 _conv 1 _convert 1
    buy-alpha 0 _cuanto 1 _cuantos 1 _dan 1 _en 1 _give 1 _gives 1 _la 1 _numb 1 _number 1 _reci 1
    buy-alpha 0 _recibo 1 _subr 1 _subred 1 _to 1 _viele 1 _with 1 _wort 1 _worth 1 _woul 1
    buy-alpha 0 _would 1 price 1 what 1 which 1
    fees 86 fee 75 stake 26 _stak 25 _cost 21 cost 19 _what 16 _fees 12 _is 12 _and 11 _i 11
    fees 0 _stake 11 _staking 11 _the 11 what 10 _char 9 _do 9 _in 9 _tao 9 _ther 9 _there 9
    fees 0 _tran 9 tao 9 #amount 8 _fee 8 _transac 8 which 8 #tao 7 _a 7 _are 7 _costs 7 _for 7
    fees 0 _hay 7 _to 7 howmuch 7 leave 7 mine 7 _does 6 _how 6 _kost 6 _welc 6 _welche 6 _an 5
    fees 0 _gebu 5 _gebuhre 5 _hidd 5 _hidden 5 _of 5 _on 5 _que 5 _some 5 _tota 5 _total 5
    fees 0 _unst 5 define 5 #subnet 4 _agai 4 _again 4 _all 4 _charges 4 _comi 4 _comisio 4 _it 4
    fees 0 _kosten 4 _list 4 _me 4 _much 4 _pay 4 _unstake 4 _when 4 again 4 all 4 get 4 list 4
    fees 0 subnet 4 supply 4 _charge 3 _cuan 3 _cuanto 3 _dedu 3 _ever 3 _fall 3 _fallen 3 _gibt 3
    fees 0 _insg 3 _insgesa 3 _out 3 _root 3 _somethi 3 _swap 3 _was 3 _whats 3 root 3
    fees 0 transaction 3 #time 2 _beim 2 _charged 2 _cobr 2 _cobran 2 _costes 2 _deducte 2 _en 2
    fees 0 _entr 2 _entrar 2 _ents 2 _entsteh 2 _es 2 _every 2 _expe 2 _free 2 _gas 2 _gast 2
    fees 0 _gastos 2 _gets 2 _kostet 2 _leav 2 _ocul 2 _ocultos 2 _plea 2 _please 2 _por 2 _roun 2
    fees 0 _round 2 _sn 2 _staken 2 _subn 2 _that 2 _trip 2 _vers 2 _verstec 2 _wher 2 _where 2
    fees 0 _who 2 free 2 how 2 rate 2 whatif 2 when 2 #rate 1 _afte 1 _after 1 _al 1 _alon 1
    fees 0 _along 1 _amou 1 _amount 1 _annu 1 _annual 1 _any 1 _appl 1 _apply 1 _be 1 _bei 1
    fees 0 _big 1 _bitt 1 _bittens 1 _de 1 _depe 1 _der 1 _did 1 _die 1 _each 1 _eine 1 _everyth 1
    fees 0 _expensi 1 _extr 1 _extrins 1 _from 1 _get 1 _gett 1 _getting 1 _gibts 1 _go 1 _hace 1
    fees 0 _hacer 1 _had 1 _hide 1 _hoch 1 _leave 1 _leaving 1 _mich 1 _miss 1 _missing 1 _mone 1
    fees 0 _money 1 _mont 1 _monthly 1 _need 1 _o 1 _over 1 _overvie 1 _paga 1 _per 1 _perc 1
    fees 0 _percent 1 _pric 1 _price 1 _put 1 _putt 1 _putting 1 _rest 1 _sali 1 _salir 1 _same 1
    fees 0 _se 1 _sind 1 _somewhe 1 _staked 1 _subnet 1 _subnets 1 _take 1 _taken 1 _tell 1
    fees 0 _they 1 _toge 1 _togethe 1 _unstaki 1 _vani 1 _vanishe 1 _way 1 _whic 1 _which 1 _why 1
    fees 0 _wie 1 _will 1 _with 1 _woul 1 _would 1 bittensor 1 coins 1 disposal 1 earn 1 large 1
    fees 0 need 1 or 1 portion 1 price 1 swap 1 where 1 who 1 why 1
    price-impact 59 impact 53 _pric 27 _the 27 _price 26 _does 18 mine 15 why 15 #amount 13
    price-impact 0 #tao 13 _a 13 _how 13 _i 13 _my 13 _orde 13 _tao 13 price 13 tao 13 _order 12
    price-impact 0 _why 12 define 11 _impa 9 _is 9 _what 9 _alph 8 _alpha 8 _impact 8 _than 8
    price-impact 0 alpha 8 buy 8 howmuch 8 _get 7 _it 7 _move 7 _much 6 how 6 subnet 6 #subnet 5
    price-impact 0 _buy 5 _do 5 _purc 5 _purchas 5 _wors 5 _worse 5 large 5 _big 4 _el 4 _less 4
    price-impact 0 _more 4 _of 4 _prec 4 _precio 4 _push 4 _quot 4 _sn 4 _when 4 _abov 3 _above 3
    price-impact 0 _aver 3 _average 3 _did 3 _expe 3 _for 3 _in 3 _mark 3 _market 3 _mean 3 _own 3
    price-impact 0 _paid 3 _pool 3 _prei 3 _quoted 3 _to 3 _up 3 _was 3 cost 3 get 3 more 3
    price-impact 0 quote 3 stake 3 transaction 3 what 3 whatif 3 _and 2 _at 2 _boug 2 _bought 2
    price-impact 0 _buyi 2 _buying 2 _by 2 _chan 2 _change 2 _cuan 2 _cuanto 2 _den 2 _expecte 2
    price-impact 0 _expl 2 _explain 2 _ich 2 _lot 2 _make 2 _me 2 _mi 2 _mit 2 _muev 2 _mueve 2
    price-impact 0 _on 2 _put 2 _rate 2 _said 2 _says 2 _show 2 _shown 2 _stro 2 _strongl 2
    price-impact 0 _that 2 _whats 2 can 2 fixed 2 lose 2 move 2 rate 2 when 2 #rate 1 _actu 1
    price-impact 0 _actual 1 _afte 1 _after 1 _agai 1 _against 1 _als 1 _ange 1 _avoi 1 _avoid 1
    price-impact 0 _away 1 _beko 1 _bekomme 1 _bewe 1 _bewegt 1 _bigg 1 _bigger 1 _but 1 _calc 1
    price-impact 0 _calcula 1 _come 1 _comp 1 _compra 1 _con 1 _cost 1 _deep 1 _diff 1 _differ 1
    price-impact 0 _disp 1 _display 1 _driv 1 _effe 1 _effect 1 _empe 1 _en 1 _ente 1 _enterin 1
    price-impact 0 _es 1 _expensi 1 _far 1 _fewe 1 _fewer 1 _fill 1 _geme 1 _gemeint 1 _got 1
    price-impact 0 _happ 1 _happens 1 _heis 1 _heisst 1 _hoch 1 _id 1 _if 1 _into 1 _ist 1 _kurs 1
    price-impact 0 _larg 1 _large 1 _lose 1 _losi 1 _losing 1 _matt 1 _matter 1 _meant 1 _mein 1
    price-impact 0 _meine 1 _mone 1 _money 1 _moved 1 _moves 1 _name 1 _netu 1 _netuid 1 _one 1
    price-impact 0 _orden 1 _pay 1 _pools 1 _preis 1 _que 1 _quote 1 _reac 1 _reas 1 _reason 1
    price-impact 0 _run 1 _size 1 _smal 1 _small 1 _stak 1 _stake 1 _star 1 _stark 1 _subn 1
    price-impact 0 _subnet 1 _term 1 _waru 1 _warum 1 _weni 1 _weniger 1 _wie 1 _will 1 _with 1
    price-impact 0 _wort 1 _worth 1 _woul 1 _would 1 choose 1 coins 1 earn 1 holdings 1 one 1
    price-impact 0 pool 1 show 1 volatile 1 which 1
    slippage 57 slippage 57 _slip 27 _slippag 27 define 24 _tole 23 _toleran 23 _what 21 mine 14
    slippage 0 what 13 _is 12 should 12 _i 11 which 11 _the 10 _pric 8 _price 8 stake 8 _a 7
    slippage 0 _limi 7 _limit 7 _shou 7 _should 7 _orde 6 _set 6 _too 6 rate 6 #rate 5 _do 5
    slippage 0 _expl 5 _explain 5 _of 5 _order 5 _stak 5 _staking 5 _was 5 transaction 5 whatif 5
    slippage 0 _beca 4 _because 4 _does 4 _move 4 _my 4 _die 3 _fail 3 _failed 3 _for 3 _high 3
    slippage 0 _how 3 _in 3 _mean 3 _moved 3 _prot 3 _protect 3 _que 3 _that 3 _whats 3 _when 3
    slippage 0 price 3 when 3 _can 2 _desl 2 _desliza 2 _eins 2 _einstel 2 _es 2 _exce 2
    slippage 0 _exceede 2 _good 2 _ich 2 _if 2 _it 2 _meaning 2 _much 2 _put 2 _rate 2 _reje 2
    slippage 0 _rejecte 2 _safe 2 _soll 2 _to 2 _tran 2 _transac 2 _tx 2 can 2 good 2 how 2 move 2
    slippage 0 portion 2 units 2 #amount 1 #subnet 1 #tao 1 _allo 1 _allow 1 _bede 1 _bedeute 1
    slippage 0 _bei 1 _btcl 1 _btcli 1 _cap 1 _defa 1 _default 1 _der 1 _didn 1 _didnt 1 _ein 1
    slippage 0 _el 1 _fall 1 _fee 1 _fill 1 _flag 1 _go 1 _got 1 _hoch 1 _idea 1 _into 1 _ist 1
    slippage 0 _low 1 _mark 1 _market 1 _max 1 _numb 1 _number 1 _on 1 _or 1 _orders 1 _part 1
    slippage 0 _partial 1 _past 1 _pay 1 _perc 1 _percent 1 _pick 1 _plac 1 _place 1 _pock 1
    slippage 0 _pong 1 _pongo 1 _por 1 _reas 1 _reasona 1 _reco 1 _recomme 1 _refu 1 _refuse 1
    slippage 0 _safer 1 _sein 1 _sens 1 _sensibl 1 _sett 1 _setting 1 _simp 1 _simple 1 _smal 1
    slippage 0 _small 1 _sn 1 _some 1 _somebod 1 _tao 1 _than 1 _thro 1 _through 1 _trad 1
    slippage 0 _trade 1 _welc 1 _welche 1 _whic 1 _which 1 _wie 1 _with 1 _word 1 _words 1 _work 1
    slippage 0 _zero 1 bittensor 1 choose 1 disposal 1 fee 1 get 1 impact 1 lose 1 minimum 1 not 1
    slippage 0 or 1 paid 1 past 1 sort 1 subnet 1 tao 1 worthit 1
    take 60 take 55 validator 39 _vali 37 _validat 34 _take 24 _the 22 _what 16 #rate 15 _is 15
    take 0 _does 12 mine 12 _a 9 _comm 9 _commiss 9 _my 9 what 9 rate 8 which 8 _do 6 _how 6
    take 0 _much 6 howmuch 6 reward 6 _char 5 _der 5 _of 5 define 5 or 5 stake 5 _charge 4 _keep 4
    take 0 _off 4 _or 4 _perc 4 _percent 4 _rewa 4 _who 4 _wie 4 _beha 3 _behalt 3 _bett 3
    take 0 _better 3 _cut 3 _el 3 _for 3 _que 3 _rewards 3 _se 3 _shar 3 _share 3 _stak 3 _stake 3
    take 0 _that 3 _validad 3 _viel 3 _whats 3 get 3 portion 3 who 3 _alwa 2 _always 2 _and 2
    take 0 _come 2 _fee 2 _fur 2 _gets 2 _lowe 2 _lower 2 _me 2 _norm 2 _normal 2 _on 2 _oper 2
    take 0 _operato 2 _porc 2 _porcent 2 _qued 2 _queda 2 _sich 2 _skim 2 _takes 2 choose 2 how 2
    take 0 share 2 #amount 1 #tao 1 #time 1 _allo 1 _allowed 1 _are 1 _ask 1 _bad 1 _best 1
    take 0 _betw 1 _between 1 _charged 1 _chea 1 _cheap 1 _choo 1 _choose 1 _cobr 1 _coin 1
    take 0 _coins 1 _comi 1 _comisio 1 _comp 1 _compare 1 _cost 1 _cuan 1 _cuanto 1 _deci 1
    take 0 _decides 1 _dele 1 _des 1 _diff 1 _differe 1 _divi 1 _dividen 1 _ein 1 _eins 1 _ertr 1
    take 0 _ertrag 1 _ever 1 _from 1 _get 1 _goes 1 _good 1 _have 1 _high 1 _highest 1 _hoch 1
    take 0 _i 1 _if 1 _ist 1 _keeps 1 _llev 1 _lleva 1 _low 1 _mein 1 _meinem 1 _mi 1 _nimm 1
    take 0 _nomi 1 _nominat 1 _oder 1 _only 1 _pay 1 _pays 1 _per 1 _prov 1 _reward 1 _root 1
    take 0 _same 1 _serv 1 _service 1 _shou 1 _should 1 _taken 1 _tao 1 _thei 1 _their 1 _this 1
    take 0 _to 1 _too 1 _von 1 _whic 1 _which 1 _why 1 _with 1 _year 1 _zero 1 about 1 best 1
    take 0 breakeven 1 can 1 coins 1 compare 1 consensus 1 cost 1 difference 1 earn 1 good 1
    take 0 large 1 root 1 same 1 scam 1 should 1 source 1 tao 1 true 1 whatif 1 why 1
    break-even 55 breakeven 53 _i 23 _the 18 mine 18 when 18 howlong 17 _how 15 _in 15 whatif 15
    break-even 0 _cost 13 _when 12 _fees 10 _to 10 #amount 9 #tao 9 _am 9 _tao 9 cost 9 tao 9
    break-even 0 _back 8 _costs 8 _days 8 _have 8 _it 8 _many 8 _unti 8 _until 8 fee 8 #subnet 7
    break-even 0 _afte 7 _after 7 _long 7 _time 7 _do 6 _entr 6 _even 6 _for 6 _paid 6 _reco 6
    break-even 0 _rewa 6 _rewards 6 _sn 6 reward 6 subnet 6 _a 5 _cuan 5 _entry 5 _wann 5 _whic 5
    break-even 0 _which 5 _at 4 _cove 4 _die 4 _earn 4 _ich 4 _of 4 _on 4 _plus 4 _wied 4
    break-even 0 _wieder 4 grown 4 start 4 _brea 3 _break 3 _covered 3 _cuando 3 _does 3 _drin 3
    break-even 0 _earned 3 _off 3 _prof 3 _profit 3 _recoup 3 _recover 3 _recu 3 _recuper 3 _so 3
    break-even 0 _stay 3 _week 3 need 3 paid 3 past 3 #time 2 _agai 2 _again 2 _and 2 _are 2
    break-even 0 _cuantos 2 _day 2 _dias 2 _from 2 _gebu 2 _gebuhre 2 _got 2 _habe 2 _if 2 _im 2
    break-even 0 _kost 2 _kosten 2 _lo 2 _los 2 _loss 2 _me 2 _must 2 _only 2 _pay 2 _poin 2
    break-even 0 _point 2 _que 2 _sind 2 _that 2 _verd 2 _verdien 2 _weeks 2 _what 2 _will 2 can 2
    break-even 0 fixed 2 free 2 fresh 2 get 2 leave 2 own 2 which 2 _ab 1 _alph 1 _alpha 1 _be 1
    break-even 0 _beat 1 _bin 1 _blei 1 _bleiben 1 _buyi 1 _buying 1 _cero 1 _comp 1 _costes 1
    break-even 0 _cover 1 _did 1 _dont 1 _en 1 _ente 1 _enterin 1 _entrar 1 _es 1 _fee 1 _flat 1
    break-even 0 _get 1 _goin 1 _going 1 _is 1 _isnt 1 _its 1 _lang 1 _lange 1 _last 1 _longer 1
    break-even 0 _lose 1 _losi 1 _losing 1 _made 1 _make 1 _mini 1 _minimum 1 _minu 1 _mome 1
    break-even 0 _moment 1 _mont 1 _months 1 _muss 1 _need 1 _needed 1 _no 1 _noth 1 _nothing 1
    break-even 0 _out 1 _own 1 _payi 1 _paying 1 _pays 1 _pric 1 _price 1 _qued 1 _quedo 1 _rech 1
    break-even 0 _sich 1 _soon 1 _stak 1 _staking 1 _star 1 _start 1 _take 1 _till 1 _up 1 _went 1
    break-even 0 _wie 1 _with 1 _wort 1 _worth 1 _zero 1 again 1 alpha 1 buy 1 earn 1 goodtime 1
    break-even 0 holdings 1 lock 1 minimum 1 price 1 stake 1
    spread 52 split 50 _in 16 _orde 14 _a 12 _or 11 #amount 10 _does 10 _into 10 #tao 9 _one 9
    spread 0 _order 9 _tao 9 mine 9 or 9 should 9 tao 9 _it 8 buy 8 #time 7 _cost 7 _i 7 _my 7
    spread 0 _spli 7 impact 7 transaction 7 _buy 6 _is 6 _shou 6 _should 6 _smal 6 _small 6 _to 6
    spread 0 _aver 5 _averagi 5 _over 5 _the 5 cost 5 #currency 4 _doll 4 _dollar 4 _good 4
    spread 0 _once 4 _orders 4 _save 4 _split 4 can 4 subnet 4 #subnet 3 _alph 3 _alpha 3 _at 3
    spread 0 _big 3 _chea 3 _cheaper 3 _days 3 _dca 3 _ente 3 _ever 3 _idea 3 _ones 3 _put 3
    spread 0 _seve 3 _several 3 _splitti 3 _subn 3 _subnet 3 _week 3 alpha 3 disposal 3 fall 3
    spread 0 help 3 stake 3 start 3 worthit 3 _alle 2 _alles 2 _bit 2 _by 2 _chop 2 _chun 2
    spread 0 _chunks 2 _comp 2 _comprar 2 _day 2 _divi 2 _en 2 _enter 2 _entr 2 _entry 2
    spread 0 _everyth 2 _for 2 _help 2 _impa 2 _impact 2 _kauf 2 _kaufen 2 _lowe 2 _lower 2
    spread 0 _many 2 _mehr 2 _mehrere 2 _mejo 2 _mejor 2 _oder 2 _of 2 _part 2 _parts 2 _pay 2
    spread 0 _piec 2 _pieces 2 _pric 2 _price 2 _schr 2 _schritt 2 _shot 2 _slow 2 _slowly 2
    spread 0 _smar 2 _smarter 2 _stag 2 _stagger 2 _than 2 _vari 2 _varias 2 _vece 2 _veces 2
    spread 0 _woul 2 _would 2 best 2 good 2 less 2 some 2 #share 1 _an 1 _any 1 _auf 1 _ayud 1
    spread 0 _ayuda 1 _be 1 _bett 1 _better 1 _bite 1 _buyi 1 _buying 1 _buys 1 _costs 1 _cut 1
    spread 0 _de 1 _diff 1 _differe 1 _divide 1 _drip 1 _each 1 _enterin 1 _es 1 _every 1 _feed 1
    spread 0 _fees 1 _give 1 _go 1 _golp 1 _golpe 1 _got 1 _grad 1 _he 1 _how 1 _inst 1 _instead 1
    spread 0 _ist 1 _la 1 _larg 1 _large 1 _lieb 1 _lieber 1 _litt 1 _little 1 _me 1 _mone 1
    spread 0 _money 1 _mont 1 _month 1 _nach 1 _o 1 _orden 1 _pool 1 _port 1 _portion 1 _purc 1
    spread 0 _purchas 1 _rate 1 _righ 1 _right 1 _sale 1 _sens 1 _sensibl 1 _slic 1 _sn 1 _so 1
    spread 0 _sofo 1 _sofort 1 _some 1 _stay 1 _stays 1 _step 1 _steps 1 _stuc 1 _thin 1 _toda 1
    spread 0 _today 1 _trad 1 _trade 1 _und 1 _up 1 _weekly 1 _weeks 1 _x 1 _zu 1 all 1 coins 1
    spread 0 difference 1 diversify 1 earn 1 fee 1 get 1 holdings 1 howlong 1 howoften 1 large 1
    spread 0 leave 1 list 1 now 1 one 1 pool 1 portion 1 price 1 rate 1 rise 1 show 1 source 1
    spread 0 take 1 type 1 usage 1 whatif 1
    """
}
