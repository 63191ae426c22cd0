/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    tax 51 tax 50 reward 25 _i 14 _rewar 13 need 13 _do 12 mine 12 _the 10 stake 10 whatif 10
    tax 0 _staki 9 _tax 9 when 9 _when 7 earn 7 _incom 6 _is 6 _it 6 _to 6 sell 6 _are 5 _does 5
    tax 0 _ich 5 _muss 5 _on 5 _pay 5 _decla 4 _impue 4 _las 4 _recom 4 _tao 4 _taxab 4 cost 4
    tax 0 get 4 or 4 paid 4 tao 4 _a 3 _die 3 _hacie 3 _have 3 _or 3 _owe 3 _por 3 _que 3 _se 3
    tax 0 _sell 3 _steue 3 _taxed 3 _this 3 _verst 3 _what 3 not 3 own 3 #country 2 _an 2 _anyth 2
    tax 0 _auf 2 _beloh 2 _divid 2 _ertra 2 _for 2 _how 2 _if 2 _irs 2 _just 2 _must 2 _my 2 _of 2
    tax 0 _pagar 2 _share 2 _sold 2 _state 2 _taxma 2 _tengo 2 _that 2 _tribu 2 _want 2 define 2
    tax 0 how 2 #amount 1 #tao 1 _about 1 _after 1 _al 1 _algo 1 _alpha 1 _alrea 1 _and 1 _angeb 1
    tax 0 _as 1 _beim 1 _beste 1 _block 1 _cash 1 _come 1 _con 1 _consi 1 _count 1 _crypt 1
    tax 0 _cuand 1 _das 1 _dem 1 _didnt 1 _dont 1 _earne 1 _erhal 1 _etwas 1 _every 1 _falle 1
    tax 0 _fallt 1 _free 1 _from 1 _get 1 _gonna 1 _haven 1 _hay 1 _hold 1 _in 1 _its 1 _know 1
    tax 0 _me 1 _melde 1 _momen 1 _money 1 _o 1 _oder 1 _offic 1 _out 1 _pagan 1 _pocke 1 _queda 1
    tax 0 _raise 1 _recei 1 _recib 1 _repor 1 _somet 1 _stake 1 _still 1 _take 1 _taxes 1 _treat 1
    tax 0 _uncla 1 _vende 1 _verka 1 _wann 1 _werde 1 _wie 1 _will 1 _work 1 all 1 alpha 1 can 1
    tax 0 coins 1 fall 1 fee 1 leave 1 raises 1 take 1 unclaimed 1 what 1 which 1 worthit 1
    tax-swap 32 disposal 26 tax 20 alpha 18 _alpha 17 _a 16 _tao 12 move 12 tao 12 _is 9 subnet 9
    tax-swap 0 transaction 8 _subne 7 _to 7 swap 7 _into 6 _tax 6 _as 5 _taxab 5 _der 4 _dispo 4
    tax-swap 0 _does 4 _ein 4 _from 4 _in 4 _steue 4 _capit 3 _count 3 _do 3 _event 3 _for 3
    tax-swap 0 _gain 3 _i 3 _ist 3 _movin 3 _sale 3 _swapp 3 _switc 3 _tausc 3 _trigg 3 _unsta 3
    tax-swap 0 _verka 3 _when 3 leave 3 mine 3 sell 3 whatif 3 when 3 #amount 2 #subnet 2 _als 2
    tax-swap 0 _anoth 2 _betwe 2 _es 2 _gains 2 _offic 2 _reali 2 _sn 2 _staki 2 _swap 2 _taxed 2
    tax-swap 0 _the 2 _trade 2 _wechs 2 stake 2 #alpha 1 #several 1 #tao 1 _aus 1 _back 1 _buyin 1
    tax-swap 0 _by 1 _cambi 1 _consi 1 _de 1 _did 1 _every 1 _go 1 _holdi 1 _just 1 _lost 1
    tax-swap 0 _move 1 _moved 1 _my 1 _not 1 _one 1 _only 1 _or 1 _pasar 1 _perio 1 _por 1
    tax-swap 0 _resta 1 _root 1 _selli 1 _token 1 _tribu 1 _una 1 _valid 1 _vende 1 _von 1 _with 1
    tax-swap 0 all 1 buy 1 holdingrule 1 leaked 1 lose 1 not 1 or 1 root 1 validator 1
    tax-country 37 #country 33 tax 29 _in 17 _tax 12 _staki 11 how 11 stake 11 _the 7 _what 6
    tax-country 0 reward 6 _en 5 _germa 5 _rewar 5 what 5 which 5 _about 4 _austr 4 _does 4 _how 4
    tax-country 0 _i 4 _on 4 _rules 4 _wie 4 holdingrule 4 #time 3 _como 3 _das 3 _do 3 _for 3
    tax-country 0 _hmrc 3 _is 3 _ist 3 _live 3 _pay 3 _steue 3 _treat 3 _uk 3 _year 3 country 3
    tax-country 0 mine 3 _a 2 _der 2 _espan 2 _free 2 _holdi 2 _irs 2 _it 2 _of 2 _one 2 _oster 2
    tax-country 0 _say 2 _schwe 2 _swiss 2 _tao 2 _taxed 2 _tribu 2 cost 2 earn 2 tao 2 whatif 2
    tax-country 0 #rate 1 _after 1 _alpha 1 _an 1 _and 1 _are 1 _auf 1 _beste 1 _canad 1 _count 1
    tax-country 0 _decla 1 _deuts 1 _dice 1 _die 1 _einem 1 _esto 1 _frenc 1 _halte 1 _impue 1
    tax-country 0 _incom 1 _la 1 _land 1 _mexic 1 _mit 1 _que 1 _se 1 _see 1 _spain 1 _swap 1
    tax-country 0 _taxes 1 _un 1 _us 1 _vienn 1 _wird 1 alpha 1 define 1 disposal 1 form 1 paid 1
    tax-country 0 program 1 quote 1 rate 1 show 1 swap 1 transaction 1
    records 35 record 32 _i 20 mine 16 _do 14 _for 13 _my 12 keep 11 need 11 which 10 _to 9 _tax 7
    records 0 _the 7 _what 7 reward 7 what 7 _accou 5 _how 5 _need 5 _of 5 _rewar 5 _which 5
    records 0 data 5 should 5 _a 4 _down 4 _have 4 _ich 4 _keep 4 _price 4 _shoul 4 _write 4 how 4
    records 0 own 4 tax 4 _docum 3 _every 3 _que 3 _recor 3 _retur 3 #time 2 _alpha 2 _basis 2
    records 0 _beleg 2 _cost 2 _csv 2 _each 2 _expor 2 _fifo 2 _log 2 _paper 2 _welch 2 alpha 2
    records 0 asks 2 claim 2 price 2 _about 1 _advis 1 _am 1 _and 1 _asks 1 _at 1 _avera 1 _back 1
    records 0 _brauc 1 _cada 1 _can 1 _claim 1 _colle 1 _data 1 _day 1 _debo 1 _den 1 _die 1
    records 0 _does 1 _downl 1 _far 1 _feed 1 _figur 1 _fur 1 _guard 1 _guy 1 _hacie 1 _hand 1
    records 0 _infor 1 _it 1 _list 1 _man 1 _muss 1 _must 1 _nach 1 _note 1 _nothi 1 _offic 1
    records 0 _on 1 _or 1 _out 1 _over 1 _para 1 _payou 1 _purch 1 _recei 1 _recom 1 _regis 1
    records 0 _sollt 1 _sprea 1 _stake 1 _steue 1 _suppo 1 _tao 1 _taxes 1 _tengo 1 _trans 1
    records 0 _use 1 _want 1 _wants 1 _was 1 _wie 1 _work 1 _year 1 all 1 buy 1 can 1 define 1
    records 0 earn 1 minimum 1 not 1 nothing 1 or 1 paid 1 past 1 privacy 1 report 1 save 1
    records 0 stake 1 tao 1 update 1
    """
}
