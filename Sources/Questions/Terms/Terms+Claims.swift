/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 57 claim 52 _claim 29 reward 26 _root 25 root 25 _i 22 how 18 _do 17 _how 14 mine 14
    claim 0 _divid 11 _rewar 10 _the 9 _to 8 _it 7 need 7 _colle 6 _does 6 _ich 6 _my 6 _or 6
    claim 0 _recla 6 or 6 _get 5 _have 5 _is 5 where 5 _como 4 _de 4 _must 4 _shoul 4 _what 4
    claim 0 _where 4 _wie 4 fee 4 get 4 should 4 unclaimed 4 _beloh 3 _butto 3 _come 3 _cost 3
    claim 0 _for 3 _somet 3 _them 3 _uncla 3 _when 3 define 3 own 3 what 3 whatif 3 when 3 #time 2
    claim 0 _ab 2 _anyth 2 _are 2 _autom 2 _by 2 _comma 2 _die 2 _fee 2 _hole 2 _las 2 _los 2
    claim 0 _me 2 _meine 2 _muss 2 _on 2 _owes 2 _press 2 _que 2 _recom 2 _tengo 2 _there 2
    claim 0 _whats 2 can 2 cost 2 earn 2 howmuch 2 howoften 2 land 2 price 2 privacy 2 which 2
    claim 0 #amount 1 #tao 1 _a 1 _algo 1 _alone 1 _an 1 _and 1 _arriv 1 _at 1 _auto 1 _bette 1
    claim 0 _btcli 1 _cuant 1 _cuest 1 _did 1 _donde 1 _eat 1 _ein 1 _extri 1 _fetch 1 _from 1
    claim 0 _got 1 _hacer 1 _hold 1 _in 1 _itsel 1 _ive 1 _koste 1 _like 1 _llega 1 _lohnt 1
    claim 0 _manua 1 _mis 1 _month 1 _never 1 _o 1 _of 1 _off 1 _oft 1 _often 1 _once 1 _paid 1
    claim 0 _pay 1 _recei 1 _selbe 1 _sich 1 _since 1 _sitti 1 _sollt 1 _solo 1 _start 1 _tao 1
    claim 0 _that 1 _thems 1 _und 1 _up 1 _wait 1 _wann 1 _was 1 _weekl 1 _whole 1 _work 1
    claim 0 _worth 1 _wrong 1 _year 1 _yo 1 all 1 bittensor 1 breakeven 1 free 1 goodtime 1
    claim 0 minimum 1 paid 1 tao 1 usage 1 worthit 1
    claim-lost 36 expire 26 unclaimed 25 reward 20 _i 18 mine 16 _claim 12 whatif 12 leave 11
    claim-lost 0 _uncla 10 _do 9 _if 9 _rewar 9 _divid 8 _root 7 _to 7 claim 7 root 7 _is 6
    claim-lost 0 _unsta 6 _expir 5 _for 5 _my 5 _pendi 5 _a 4 _forgo 4 _gone 4 _lose 4 _when 4
    claim-lost 0 lose 4 #time 3 _are 3 _colle 3 _never 3 _nicht 3 _the 3 _there 3 _valid 3 _what 3
    claim-lost 0 move 3 validator 3 when 3 _abgeh 2 _after 2 _befor 2 _beloh 2 _deadl 2 _first 2
    claim-lost 0 _happe 2 _it 2 _leave 2 _leavi 2 _month 2 _must 2 _recla 2 _stuff 2 _switc 2
    claim-lost 0 _vanis 2 _verfa 2 _will 2 first 2 hack 2 need 2 _an 1 _and 1 _anoth 1 _away 1
    claim-lost 0 _can 1 _da 1 _date 1 _didnt 1 _disap 1 _does 1 _etwas 1 _fecha 1 _forfe 1 _from 1
    claim-lost 0 _hay 1 _ich 1 _ive 1 _janua 1 _las 1 _limit 1 _lo 1 _lost 1 _me 1 _mine 1 _move 1
    claim-lost 0 _noch 1 _not 1 _on 1 _ones 1 _open 1 _or 1 _order 1 _para 1 _pick 1 _pierd 1
    claim-lost 0 _recom 1 _salgo 1 _si 1 _sin 1 _since 1 _sind 1 _some 1 _still 1 _them 1 _time 1
    claim-lost 0 _up 1 _verli 1 _wenn 1 _year 1 can 1 choose 1 cost 1 custody 1 goodtime 1 not 1
    claim-lost 0 or 1 past 1 slash 1 sort 1
    keep-swap 39 keepswap 34 _root 25 root 25 _keep 16 reward 16 _divid 15 _swap 15 alpha 13
    keep-swap 0 _alpha 12 _or 12 mine 10 _claim 9 _i 8 _what 8 define 8 _tao 7 tao 7 _does 6
    keep-swap 0 _the 6 what 6 which 6 _as 5 _for 5 _shoul 5 can 5 should 5 _do 4 _is 4 _my 4 _of 4
    keep-swap 0 _set 4 _type 4 keep 4 swap 4 _can 3 _conve 3 _from 3 _get 3 _inste 3 _it 3 _oder 3
    keep-swap 0 _that 3 _which 3 claim 3 disposal 3 earn 3 or 3 quote 3 transaction 3 _auto 2
    keep-swap 0 _bei 2 _bette 2 _in 2 _into 2 _leave 2 _me 2 _mean 2 _o 2 _on 2 _pile 2 _que 2
    keep-swap 0 _setti 2 _stay 2 _to 2 _up 2 _was 2 _whats 2 buy 2 choose 2 fixed 2 sort 2
    keep-swap 0 whatif 2 #subnet 1 _autom 1 _be 1 _becom 1 _bedeu 1 _besse 1 _by 1 _cambi 1
    keep-swap 0 _chain 1 _chang 1 _choos 1 _chose 1 _de 1 _defau 1 _dejar 1 _den 1 _die 1 _diffe 1
    keep-swap 0 _earn 1 _elijo 1 _en 1 _gives 1 _go 1 _happe 1 _hold 1 _how 1 _ist 1 _itsel 1
    keep-swap 0 _let 1 _lo 1 _los 1 _make 1 _one 1 _out 1 _paga 1 _pay 1 _pick 1 _puedo 1 _sell 1
    keep-swap 0 _so 1 _sold 1 _subne 1 _take 1 _them 1 _then 1 _token 1 _vs 1 _werde 1 _where 1
    keep-swap 0 compare 1 difference 1 how 1 own 1 paid 1 subnet 1 technical 1 where 1
    """
}
