/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 51 claim 46 _claim 25 _root 24 reward 24 root 24 _i 18 how 16 _do 15 mine 12 _divid 11
    claim 0 _how 11 _the 9 _rewar 8 _it 7 _to 7 _ich 6 _or 6 _recla 6 need 6 or 6 _colle 5 _does 5
    claim 0 _is 5 _my 5 where 5 _como 4 _de 4 _get 4 _have 4 _what 4 _where 4 _wie 4 fee 4 get 4
    claim 0 unclaimed 4 _beloh 3 _butto 3 _come 3 _cost 3 _for 3 _must 3 _shoul 3 _them 3 _uncla 3
    claim 0 define 3 own 3 should 3 what 3 #time 2 _ab 2 _anyth 2 _autom 2 _by 2 _comma 2 _die 2
    claim 0 _fee 2 _hole 2 _las 2 _los 2 _me 2 _meine 2 _muss 2 _on 2 _owes 2 _que 2 _recom 2
    claim 0 _somet 2 _tengo 2 _there 2 _whats 2 _when 2 can 2 cost 2 earn 2 howmuch 2 price 2
    claim 0 privacy 2 whatif 2 when 2 which 2 #amount 1 #tao 1 _a 1 _algo 1 _alone 1 _an 1 _and 1
    claim 0 _are 1 _arriv 1 _at 1 _auto 1 _bette 1 _btcli 1 _cuant 1 _cuest 1 _did 1 _donde 1
    claim 0 _eat 1 _ein 1 _fetch 1 _from 1 _got 1 _hacer 1 _hold 1 _in 1 _itsel 1 _ive 1 _koste 1
    claim 0 _like 1 _llega 1 _lohnt 1 _manua 1 _mis 1 _month 1 _never 1 _o 1 _of 1 _oft 1 _once 1
    claim 0 _paid 1 _press 1 _recei 1 _selbe 1 _sich 1 _since 1 _sitti 1 _sollt 1 _solo 1 _start 1
    claim 0 _tao 1 _that 1 _thems 1 _und 1 _up 1 _wait 1 _wann 1 _was 1 _weekl 1 _whole 1 _work 1
    claim 0 _worth 1 _wrong 1 _year 1 _yo 1 all 1 bittensor 1 free 1 goodtime 1 howoften 1 land 1
    claim 0 minimum 1 paid 1 tao 1 usage 1 worthit 1
    claim-lost 33 expire 24 unclaimed 23 reward 18 _i 16 mine 14 _claim 10 leave 10 whatif 10
    claim-lost 0 _uncla 9 _divid 8 _do 7 _if 7 _rewar 7 _root 7 _to 7 root 7 _is 6 claim 6 _for 5
    claim-lost 0 _my 5 _pendi 5 _unsta 5 _a 4 _expir 4 _forgo 4 _gone 4 _lose 4 _when 4 lose 4
    claim-lost 0 #time 3 _are 3 _colle 3 _nicht 3 _the 3 _there 3 _valid 3 move 3 validator 3
    claim-lost 0 when 3 _abgeh 2 _after 2 _beloh 2 _deadl 2 _first 2 _happe 2 _it 2 _leave 2
    claim-lost 0 _leavi 2 _month 2 _must 2 _never 2 _recla 2 _stuff 2 _switc 2 _vanis 2 _verfa 2
    claim-lost 0 _what 2 _will 2 first 2 hack 2 need 2 _an 1 _and 1 _anoth 1 _away 1 _befor 1
    claim-lost 0 _can 1 _da 1 _date 1 _didnt 1 _disap 1 _does 1 _etwas 1 _fecha 1 _from 1 _hay 1
    claim-lost 0 _ich 1 _ive 1 _janua 1 _las 1 _limit 1 _lo 1 _lost 1 _me 1 _mine 1 _move 1
    claim-lost 0 _noch 1 _not 1 _on 1 _ones 1 _open 1 _or 1 _order 1 _para 1 _pick 1 _pierd 1
    claim-lost 0 _recom 1 _salgo 1 _si 1 _sin 1 _since 1 _sind 1 _some 1 _still 1 _them 1 _time 1
    claim-lost 0 _up 1 _verli 1 _wenn 1 _year 1 can 1 choose 1 cost 1 custody 1 goodtime 1 not 1
    claim-lost 0 or 1 past 1 sort 1
    keep-swap 36 keepswap 32 _root 24 root 24 reward 15 _divid 14 _keep 14 alpha 13 _alpha 12
    keep-swap 0 _swap 12 _or 10 _claim 9 mine 9 _i 7 _tao 7 _what 7 define 7 tao 7 _the 6 what 6
    keep-swap 0 _as 5 _does 5 can 5 which 5 _do 4 _for 4 _is 4 _my 4 _of 4 _set 4 _shoul 4 _type 4
    keep-swap 0 keep 4 should 4 _can 3 _conve 3 _from 3 _get 3 _inste 3 _it 3 _oder 3 _that 3
    keep-swap 0 claim 3 earn 3 or 3 quote 3 swap 3 _auto 2 _bei 2 _bette 2 _in 2 _into 2 _leave 2
    keep-swap 0 _me 2 _o 2 _on 2 _pile 2 _que 2 _setti 2 _stay 2 _to 2 _up 2 _was 2 _whats 2
    keep-swap 0 _which 2 buy 2 choose 2 disposal 2 fixed 2 transaction 2 whatif 2 #subnet 1
    keep-swap 0 _autom 1 _be 1 _becom 1 _bedeu 1 _besse 1 _by 1 _cambi 1 _chain 1 _chang 1
    keep-swap 0 _chose 1 _de 1 _defau 1 _dejar 1 _den 1 _die 1 _diffe 1 _earn 1 _elijo 1 _en 1
    keep-swap 0 _gives 1 _go 1 _happe 1 _hold 1 _how 1 _ist 1 _itsel 1 _let 1 _lo 1 _los 1 _make 1
    keep-swap 0 _mean 1 _out 1 _paga 1 _pay 1 _pick 1 _puedo 1 _sell 1 _so 1 _sold 1 _subne 1
    keep-swap 0 _take 1 _them 1 _then 1 _token 1 _vs 1 _werde 1 _where 1 compare 1 difference 1
    keep-swap 0 how 1 own 1 paid 1 sort 1 subnet 1 technical 1 where 1
    """
}
