/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    legal 10 stake 8 _staki 7 _is 6 legal 6 _legal 4 can 3 _allow 2 _by 2 _it 2 _my 2 _bitte 1
    legal 0 _can 1 _count 1 _do 1 _es 1 _gover 1 _hacer 1 _in 1 _ist 1 _law 1 _or 1 _stake 1
    legal 0 _take 1 _tao 1 _the 1 _to 1 bittensor 1 country 1 mine 1 or 1 scam 1 tao 1 tax 1
    tax 54 tax 52 reward 27 _i 15 _rewar 14 need 14 _do 13 mine 12 stake 11 _staki 10 _the 10
    tax 0 whatif 10 _tax 9 when 9 earn 8 _incom 7 _is 7 _to 7 _when 7 _it 6 _on 6 sell 6 _are 5
    tax 0 _decla 5 _does 5 _ich 5 _muss 5 _pay 5 _have 4 _impue 4 _las 4 _recom 4 _tao 4 _taxab 4
    tax 0 cost 4 get 4 or 4 own 4 paid 4 tao 4 _a 3 _die 3 _hacie 3 _or 3 _owe 3 _por 3 _que 3
    tax 0 _se 3 _sell 3 _steue 3 _taxed 3 _this 3 _verst 3 _what 3 not 3 #country 2 _alpha 2 _an 2
    tax 0 _anyth 2 _auf 2 _beloh 2 _divid 2 _ertra 2 _for 2 _how 2 _if 2 _irs 2 _just 2 _must 2
    tax 0 _my 2 _of 2 _pagar 2 _share 2 _sold 2 _state 2 _taxma 2 _tengo 2 _that 2 _tribu 2
    tax 0 _want 2 alpha 2 define 2 how 2 #amount 1 #tao 1 _about 1 _after 1 _al 1 _algo 1 _alrea 1
    tax 0 _and 1 _angeb 1 _as 1 _beim 1 _beste 1 _block 1 _capit 1 _cash 1 _come 1 _con 1 _consi 1
    tax 0 _count 1 _crypt 1 _cuand 1 _das 1 _dem 1 _didnt 1 _dont 1 _earne 1 _erhal 1 _etwas 1
    tax 0 _every 1 _falle 1 _fallt 1 _free 1 _from 1 _gains 1 _get 1 _gonna 1 _gover 1 _haven 1
    tax 0 _hay 1 _hold 1 _in 1 _its 1 _know 1 _me 1 _melde 1 _momen 1 _money 1 _o 1 _oder 1
    tax 0 _offic 1 _out 1 _pagan 1 _pocke 1 _queda 1 _raise 1 _recei 1 _recib 1 _repor 1 _somet 1
    tax 0 _stake 1 _still 1 _take 1 _taxes 1 _treat 1 _uncla 1 _vende 1 _verka 1 _wann 1 _werde 1
    tax 0 _wie 1 _will 1 _work 1 all 1 can 1 coins 1 fall 1 fee 1 leave 1 raises 1 take 1
    tax 0 unclaimed 1 what 1 which 1 worthit 1
    tax-swap 34 disposal 28 tax 21 alpha 18 _a 17 _alpha 17 move 13 _tao 12 tao 12 _is 10
    tax-swap 0 subnet 10 transaction 9 _subne 8 swap 8 _into 7 _tax 7 _to 7 _taxab 6 _as 5 _der 4
    tax-swap 0 _dispo 4 _do 4 _does 4 _ein 4 _event 4 _from 4 _i 4 _in 4 _movin 4 _steue 4 mine 4
    tax-swap 0 _capit 3 _count 3 _for 3 _gain 3 _ist 3 _sale 3 _swap 3 _swapp 3 _switc 3 _tausc 3
    tax-swap 0 _trigg 3 _unsta 3 _verka 3 _when 3 leave 3 sell 3 whatif 3 when 3 #amount 2
    tax-swap 0 #subnet 2 _als 2 _anoth 2 _betwe 2 _es 2 _gains 2 _offic 2 _only 2 _reali 2 _sn 2
    tax-swap 0 _staki 2 _taxed 2 _the 2 _trade 2 _wechs 2 stake 2 #alpha 1 #several 1 #tao 1
    tax-swap 0 _aus 1 _back 1 _buyin 1 _by 1 _cambi 1 _consi 1 _de 1 _did 1 _every 1 _go 1
    tax-swap 0 _holdi 1 _if 1 _just 1 _lost 1 _move 1 _moved 1 _my 1 _not 1 _one 1 _or 1 _owe 1
    tax-swap 0 _pasar 1 _perio 1 _por 1 _resta 1 _root 1 _selli 1 _token 1 _tribu 1 _una 1
    tax-swap 0 _valid 1 _vende 1 _von 1 _with 1 all 1 buy 1 holdingrule 1 leaked 1 lose 1 not 1
    tax-swap 0 or 1 root 1 validator 1
    tax-country 41 #country 37 tax 33 _in 20 _staki 13 _tax 13 stake 13 how 11 _the 8 reward 8
    tax-country 0 _what 7 _germa 6 _on 6 _rewar 6 what 6 which 6 _austr 5 _does 5 _en 5 _i 5
    tax-country 0 _about 4 _do 4 _how 4 _is 4 _pay 4 _rules 4 _wie 4 holdingrule 4 #time 3 _como 3
    tax-country 0 _das 3 _for 3 _hmrc 3 _irs 3 _ist 3 _live 3 _steue 3 _treat 3 _uk 3 _year 3
    tax-country 0 cost 3 country 3 earn 3 mine 3 _a 2 _der 2 _espan 2 _free 2 _holdi 2 _incom 2
    tax-country 0 _it 2 _of 2 _one 2 _oster 2 _say 2 _schwe 2 _spain 2 _swiss 2 _tao 2 _taxed 2
    tax-country 0 _taxes 2 _tribu 2 form 2 tao 2 whatif 2 #rate 1 _after 1 _alpha 1 _an 1 _and 1
    tax-country 0 _are 1 _auf 1 _beste 1 _canad 1 _count 1 _decla 1 _deuts 1 _dice 1 _die 1
    tax-country 0 _einem 1 _esto 1 _frenc 1 _halte 1 _impue 1 _la 1 _land 1 _law 1 _mexic 1 _mit 1
    tax-country 0 _que 1 _se 1 _see 1 _swap 1 _taxab 1 _un 1 _us 1 _vienn 1 _want 1 _wird 1
    tax-country 0 alpha 1 define 1 disposal 1 paid 1 program 1 quote 1 rate 1 show 1 swap 1
    tax-country 0 transaction 1
    records 40 record 37 _i 24 mine 20 _do 16 _for 16 _my 16 keep 13 need 12 which 12 _tax 9 _to 9
    records 0 _the 8 _what 8 reward 8 what 8 _accou 6 _how 6 _need 6 _of 6 _rewar 6 _which 6
    records 0 should 6 _a 5 _down 5 _keep 5 _shoul 5 _write 5 data 5 how 5 tax 5 _have 4 _ich 4
    records 0 _price 4 _retur 4 own 4 _basis 3 _cost 3 _csv 3 _docum 3 _every 3 _expor 3 _paper 3
    records 0 _que 3 _recor 3 #time 2 _alpha 2 _beleg 2 _can 2 _each 2 _fifo 2 _log 2 _note 2
    records 0 _offic 2 _welch 2 alpha 2 asks 2 can 2 claim 2 price 2 report 2 _about 1 _advis 1
    records 0 _am 1 _and 1 _asks 1 _at 1 _avera 1 _back 1 _brauc 1 _cada 1 _claim 1 _colle 1
    records 0 _data 1 _day 1 _debo 1 _den 1 _die 1 _does 1 _downl 1 _far 1 _feed 1 _figur 1 _fur 1
    records 0 _guard 1 _guy 1 _hacie 1 _hand 1 _infor 1 _it 1 _list 1 _man 1 _muss 1 _must 1
    records 0 _nach 1 _nothi 1 _on 1 _or 1 _out 1 _over 1 _para 1 _payou 1 _purch 1 _recei 1
    records 0 _recom 1 _regis 1 _sollt 1 _sprea 1 _stake 1 _steue 1 _suppo 1 _tao 1 _taxes 1
    records 0 _tengo 1 _track 1 _trans 1 _use 1 _want 1 _wants 1 _was 1 _wie 1 _work 1 _year 1
    records 0 all 1 buy 1 define 1 earn 1 minimum 1 not 1 nothing 1 or 1 paid 1 past 1 privacy 1
    records 0 save 1 stake 1 tao 1 update 1
    """
}
