/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    tax 44 tax 43 reward 23 _i 12 need 12 _rewar 11 _do 10 stake 10 _staki 9 _the 9 mine 9
    tax 0 whatif 9 _tax 8 when 8 earn 7 _incom 6 _is 6 _it 6 _to 6 _when 6 _are 5 _ich 4 _impue 4
    tax 0 _las 4 _muss 4 _on 4 _pay 4 _recom 4 _tao 4 _taxab 4 get 4 or 4 paid 4 sell 4 tao 4
    tax 0 _decla 3 _die 3 _does 3 _have 3 _owe 3 _por 3 _que 3 _sell 3 _steue 3 _taxed 3 _this 3
    tax 0 _verst 3 own 3 _a 2 _an 2 _anyth 2 _auf 2 _beloh 2 _divid 2 _ertra 2 _for 2 _hacie 2
    tax 0 _how 2 _if 2 _just 2 _must 2 _of 2 _or 2 _pagar 2 _se 2 _state 2 _taxma 2 _tengo 2
    tax 0 _tribu 2 _what 2 cost 2 define 2 how 2 not 2 #amount 1 #country 1 #tao 1 _after 1 _al 1
    tax 0 _alpha 1 _alrea 1 _and 1 _as 1 _beim 1 _beste 1 _block 1 _cash 1 _come 1 _consi 1
    tax 0 _count 1 _crypt 1 _cuand 1 _das 1 _dem 1 _didnt 1 _dont 1 _every 1 _falle 1 _fallt 1
    tax 0 _free 1 _from 1 _get 1 _gonna 1 _hay 1 _hold 1 _in 1 _irs 1 _its 1 _me 1 _melde 1
    tax 0 _momen 1 _money 1 _my 1 _o 1 _oder 1 _offic 1 _out 1 _pagan 1 _pocke 1 _recei 1 _repor 1
    tax 0 _share 1 _somet 1 _stake 1 _still 1 _take 1 _taxes 1 _that 1 _treat 1 _uncla 1 _vende 1
    tax 0 _verka 1 _wann 1 _want 1 _werde 1 _wie 1 _work 1 all 1 alpha 1 can 1 coins 1 fall 1
    tax 0 fee 1 leave 1 take 1 unclaimed 1 what 1 which 1 worthit 1
    tax-swap 28 disposal 23 tax 18 alpha 16 _alpha 15 _a 14 _tao 11 tao 11 move 10 _is 8 subnet 8
    tax-swap 0 transaction 8 _to 7 swap 7 _subne 6 _tax 6 _as 5 _into 5 _taxab 5 _der 4 _dispo 4
    tax-swap 0 _does 4 _ein 4 _from 4 _in 4 _steue 4 _capit 3 _count 3 _event 3 _for 3 _ist 3
    tax-swap 0 _movin 3 _sale 3 _swapp 3 _switc 3 _tausc 3 _trigg 3 leave 3 sell 3 #amount 2
    tax-swap 0 #subnet 2 _anoth 2 _do 2 _gain 2 _gains 2 _i 2 _offic 2 _sn 2 _staki 2 _swap 2
    tax-swap 0 _the 2 _trade 2 _unsta 2 _verka 2 _wechs 2 _when 2 mine 2 stake 2 whatif 2 when 2
    tax-swap 0 #alpha 1 #several 1 #tao 1 _als 1 _aus 1 _back 1 _betwe 1 _buyin 1 _by 1 _cambi 1
    tax-swap 0 _consi 1 _did 1 _es 1 _holdi 1 _just 1 _lost 1 _moved 1 _my 1 _not 1 _one 1 _only 1
    tax-swap 0 _or 1 _perio 1 _por 1 _reali 1 _resta 1 _root 1 _selli 1 _taxed 1 _token 1 _tribu 1
    tax-swap 0 _una 1 _valid 1 _von 1 _with 1 buy 1 holdingrule 1 leaked 1 lose 1 not 1 or 1
    tax-swap 0 root 1 validator 1
    tax-country 33 #country 29 tax 27 _in 15 _tax 11 _staki 10 how 10 stake 10 _the 6 _germa 5
    tax-country 0 _what 5 reward 5 _austr 4 _en 4 _how 4 _i 4 _on 4 _rewar 4 _rules 4
    tax-country 0 holdingrule 4 #time 3 _about 3 _como 3 _do 3 _does 3 _for 3 _hmrc 3 _is 3 _ist 3
    tax-country 0 _live 3 _pay 3 _steue 3 _treat 3 _uk 3 _wie 3 _year 3 mine 3 what 3 which 3 _a 2
    tax-country 0 _das 2 _espan 2 _free 2 _holdi 2 _irs 2 _it 2 _of 2 _one 2 _oster 2 _swiss 2
    tax-country 0 _tao 2 _taxed 2 _tribu 2 cost 2 earn 2 tao 2 #rate 1 _after 1 _alpha 1 _an 1
    tax-country 0 _and 1 _are 1 _auf 1 _canad 1 _count 1 _decla 1 _der 1 _deuts 1 _die 1 _einem 1
    tax-country 0 _esto 1 _halte 1 _impue 1 _incom 1 _land 1 _mexic 1 _mit 1 _say 1 _se 1 _see 1
    tax-country 0 _spain 1 _swap 1 _taxes 1 _un 1 _us 1 _vienn 1 alpha 1 define 1 disposal 1
    tax-country 0 form 1 paid 1 program 1 rate 1 show 1 swap 1 transaction 1 whatif 1
    records 30 record 27 _i 17 mine 14 _do 12 _for 12 _my 10 keep 10 need 9 which 9 _to 8 _tax 7
    records 0 _the 7 _what 7 what 7 _of 5 reward 5 should 5 _accou 4 _down 4 _have 4 _how 4
    records 0 _need 4 _price 4 _rewar 4 _shoul 4 _which 4 _write 4 data 4 own 4 tax 4 _a 3
    records 0 _docum 3 _every 3 _ich 3 _keep 3 _recor 3 _retur 3 how 3 #time 2 _alpha 2 _basis 2
    records 0 _beleg 2 _cost 2 _csv 2 _expor 2 _fifo 2 _log 2 _paper 2 _que 2 _welch 2 alpha 2
    records 0 asks 2 claim 2 price 2 _about 1 _advis 1 _am 1 _and 1 _asks 1 _at 1 _avera 1
    records 0 _brauc 1 _can 1 _claim 1 _colle 1 _day 1 _die 1 _does 1 _downl 1 _each 1 _feed 1
    records 0 _fur 1 _guard 1 _guy 1 _hacie 1 _infor 1 _it 1 _list 1 _man 1 _muss 1 _note 1
    records 0 _nothi 1 _offic 1 _on 1 _or 1 _out 1 _over 1 _para 1 _payou 1 _purch 1 _regis 1
    records 0 _sollt 1 _sprea 1 _stake 1 _steue 1 _suppo 1 _tao 1 _taxes 1 _trans 1 _use 1 _want 1
    records 0 _wants 1 _was 1 _work 1 _year 1 all 1 can 1 define 1 earn 1 minimum 1 not 1
    records 0 nothing 1 or 1 paid 1 past 1 report 1 save 1 stake 1 tao 1 update 1
    """
}
