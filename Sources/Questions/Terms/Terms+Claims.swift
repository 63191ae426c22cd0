/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 44 claim 39 _claim 22 reward 22 _root 20 root 20 _i 16 how 15 _do 12 _how 10 mine 10
    claim 0 _divid 9 _rewar 8 _the 8 _it 6 _ich 5 _is 5 _my 5 _or 5 _recla 5 or 5 _colle 4 _como 4
    claim 0 _de 4 _does 4 _to 4 fee 4 need 4 unclaimed 4 _beloh 3 _cost 3 _get 3 _have 3 _shoul 3
    claim 0 _them 3 _uncla 3 _where 3 _wie 3 define 3 get 3 should 3 where 3 #time 2 _ab 2
    claim 0 _anyth 2 _butto 2 _by 2 _come 2 _comma 2 _die 2 _fee 2 _for 2 _hole 2 _las 2 _los 2
    claim 0 _meine 2 _muss 2 _must 2 _que 2 _recom 2 _somet 2 _tengo 2 _there 2 _what 2 _whats 2
    claim 0 _when 2 cost 2 earn 2 howmuch 2 own 2 price 2 privacy 2 whatif 2 when 2 #amount 1
    claim 0 #tao 1 _a 1 _algo 1 _an 1 _and 1 _are 1 _at 1 _auto 1 _autom 1 _bette 1 _btcli 1
    claim 0 _cuant 1 _cuest 1 _did 1 _eat 1 _ein 1 _fetch 1 _from 1 _got 1 _hacer 1 _hold 1 _in 1
    claim 0 _itsel 1 _ive 1 _koste 1 _like 1 _llega 1 _lohnt 1 _manua 1 _me 1 _month 1 _never 1
    claim 0 _o 1 _of 1 _on 1 _once 1 _press 1 _recei 1 _selbe 1 _sich 1 _since 1 _sitti 1 _solo 1
    claim 0 _start 1 _tao 1 _that 1 _thems 1 _und 1 _up 1 _wait 1 _wann 1 _was 1 _weekl 1 _whole 1
    claim 0 _work 1 _worth 1 _wrong 1 _year 1 _yo 1 all 1 bittensor 1 can 1 goodtime 1 howoften 1
    claim 0 land 1 minimum 1 tao 1 usage 1 what 1 worthit 1
    claim-lost 28 unclaimed 23 expire 19 reward 16 _i 14 mine 13 whatif 9 _claim 8 _uncla 8 _do 7
    claim-lost 0 _if 7 _rewar 7 leave 7 _divid 6 _root 6 _to 6 root 6 _is 5 _my 5 _pendi 5
    claim-lost 0 _unsta 5 lose 5 _expir 4 _gone 4 _lose 4 claim 4 _a 3 _are 3 _colle 3 _for 3
    claim-lost 0 _forgo 3 _nicht 3 _the 3 _valid 3 _when 3 cost 3 move 3 validator 3 #time 2
    claim-lost 0 _abgeh 2 _after 2 _beloh 2 _first 2 _happe 2 _it 2 _leavi 2 _must 2 _never 2
    claim-lost 0 _stuff 2 _switc 2 _there 2 _vanis 2 _verfa 2 _what 2 _will 2 first 2 hack 2
    claim-lost 0 need 2 when 2 _an 1 _and 1 _anoth 1 _away 1 _befor 1 _can 1 _date 1 _didnt 1
    claim-lost 0 _disap 1 _does 1 _etwas 1 _from 1 _ich 1 _ive 1 _janua 1 _las 1 _leave 1 _lo 1
    claim-lost 0 _lost 1 _me 1 _mine 1 _month 1 _move 1 _not 1 _on 1 _ones 1 _open 1 _or 1
    claim-lost 0 _order 1 _pick 1 _pierd 1 _recla 1 _recom 1 _salgo 1 _si 1 _sin 1 _since 1
    claim-lost 0 _some 1 _still 1 _them 1 _time 1 _up 1 _verli 1 _wenn 1 _year 1 can 1 choose 1
    claim-lost 0 custody 1 goodtime 1 not 1 or 1 past 1 sort 1
    keep-swap 31 keepswap 27 _root 22 root 22 _divid 13 reward 13 alpha 12 _alpha 11 _keep 11
    keep-swap 0 _claim 9 _or 9 _swap 9 mine 8 _what 7 _tao 6 _the 6 define 6 tao 6 _does 5 _i 5
    keep-swap 0 can 5 what 5 _as 4 _for 4 _is 4 _of 4 _type 4 keep 4 which 4 _can 3 _conve 3 _do 3
    keep-swap 0 _from 3 _get 3 _inste 3 _it 3 _my 3 _set 3 _shoul 3 _that 3 claim 3 earn 3 or 3
    keep-swap 0 quote 3 should 3 swap 3 _auto 2 _bei 2 _bette 2 _into 2 _me 2 _oder 2 _on 2
    keep-swap 0 _pile 2 _setti 2 _stay 2 _to 2 _up 2 _whats 2 _which 2 buy 2 disposal 2 fixed 2
    keep-swap 0 transaction 2 whatif 2 #subnet 1 _autom 1 _be 1 _becom 1 _bedeu 1 _by 1 _cambi 1
    keep-swap 0 _chain 1 _chang 1 _de 1 _defau 1 _dejar 1 _den 1 _die 1 _diffe 1 _earn 1 _en 1
    keep-swap 0 _gives 1 _go 1 _happe 1 _hold 1 _in 1 _itsel 1 _leave 1 _let 1 _lo 1 _los 1
    keep-swap 0 _mean 1 _o 1 _paga 1 _pick 1 _puedo 1 _que 1 _sell 1 _so 1 _sold 1 _subne 1
    keep-swap 0 _take 1 _them 1 _then 1 _token 1 _vs 1 _was 1 _werde 1 _where 1 choose 1 compare 1
    keep-swap 0 difference 1 own 1 paid 1 sort 1 subnet 1 where 1
    """
}
