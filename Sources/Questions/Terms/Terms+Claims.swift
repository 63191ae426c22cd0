/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 89 claim 78 _clai 50 _claim 41 reward 36 _i 32 _root 30 root 30 _do 25 how 21 mine 20
    claim 0 _rewa 17 _rewards 17 _to 17 _how 16 _divi 13 _dividen 13 _the 13 _what 13 need 12
    claim 0 _coll 11 _collect 11 _is 11 _it 11 _my 9 _or 9 or 9 _does 8 _have 8 fee 8 minimum 8
    claim 0 _a 7 _recl 7 define 7 whatif 7 _for 6 _get 6 _ich 6 own 6 where 6 _auto 5 _butt 5
    claim 0 _button 5 _claimin 5 _como 5 _cost 5 _fee 5 _must 5 _reclamo 5 _some 5 _somethi 5
    claim 0 _when 5 _wher 5 should 5 when 5 _and 4 _are 4 _automat 4 _by 4 _come 4 _de 4 _pres 4
    claim 0 _press 4 _shou 4 _should 4 _them 4 _wie 4 can 4 earn 4 get 4 unclaimed 4 what 4
    claim 0 worthit 4 #time 3 _anyt 3 _anythin 3 _belo 3 _belohnu 3 _mini 3 _minimum 3 _neve 3
    claim 0 _never 3 _reco 3 _recompe 3 _uncl 3 _unclaim 3 _whats 3 _where 3 _wort 3 _worth 3
    claim 0 cost 3 howmuch 3 howoften 3 land 3 price 3 privacy 3 #amount 2 #tao 2 _ab 2 _claimed 2
    claim 0 _claimen 2 _comm 2 _command 2 _die 2 _ein 2 _fetc 2 _fetch 2 _freq 2 _frequen 2
    claim 0 _hole 2 _if 2 _in 2 _itse 2 _itself 2 _kost 2 _kostet 2 _las 2 _los 2 _me 2 _mein 2
    claim 0 _meine 2 _mis 2 _muss 2 _on 2 _owes 2 _que 2 _reclama 2 _tao 2 _teng 2 _tengo 2
    claim 0 _ther 2 _there 2 _too 2 _was 2 _wheres 2 all 2 not 2 tao 2 which 2 _algo 1 _alon 1
    claim 0 _alone 1 _alph 1 _alpha 1 _amou 1 _amount 1 _an 1 _appl 1 _apply 1 _arri 1 _arrive 1
    claim 0 _at 1 _best 1 _bett 1 _better 1 _btcl 1 _btcli 1 _can 1 _cobr 1 _cuan 1 _cuanto 1
    claim 0 _cues 1 _cuesta 1 _day 1 _did 1 _dond 1 _donde 1 _eat 1 _ever 1 _every 1 _extr 1
    claim 0 _extrins 1 _fees 1 _from 1 _got 1 _hace 1 _hacer 1 _hand 1 _happ 1 _happens 1 _hold 1
    claim 0 _ive 1 _just 1 _leav 1 _leave 1 _like 1 _litt 1 _little 1 _lleg 1 _llega 1 _lohn 1
    claim 0 _lohnt 1 _manu 1 _manual 1 _mome 1 _moment 1 _mont 1 _month 1 _need 1 _needed 1
    claim 0 _netw 1 _network 1 _o 1 _of 1 _off 1 _oft 1 _ofte 1 _often 1 _once 1 _paid 1 _pay 1
    claim 0 _per 1 _rece 1 _receive 1 _run 1 _selb 1 _selber 1 _sens 1 _sensibl 1 _sich 1 _sinc 1
    claim 0 _since 1 _sitt 1 _sitting 1 _smal 1 _smalles 1 _soll 1 _sollte 1 _solo 1 _star 1
    claim 0 _started 1 _subn 1 _subnets 1 _that 1 _themsel 1 _they 1 _tiny 1 _und 1 _up 1 _wait 1
    claim 0 _wann 1 _week 1 _weekly 1 _whol 1 _whole 1 _with 1 _work 1 _wron 1 _wrong 1 _year 1
    claim 0 _yo 1 alpha 1 best 1 bittensor 1 breakeven 1 free 1 good 1 goodtime 1 paid 1 subnet 1
    claim 0 usage 1
    claim-lost 54 expire 32 unclaimed 32 reward 29 _i 24 mine 21 _clai 18 whatif 18 _rewa 17
    claim-lost 0 _rewards 17 _uncl 13 _unclaim 13 leave 13 _claim 12 _do 12 _if 12 _to 12 _divi 9
    claim-lost 0 _dividen 9 _root 9 claim 9 root 9 _for 8 _is 8 _when 8 move 8 _lose 7 _unst 7
    claim-lost 0 _what 7 lose 7 #time 6 _a 6 _expi 6 _forg 6 _forgot 6 _leav 6 _unstake 6 _are 5
    claim-lost 0 _expire 5 _gone 5 _my 5 _pend 5 when 5 _claimin 4 _happ 4 _happens 4 _it 4
    claim-lost 0 _leave 4 _neve 4 _never 4 _pending 4 _stak 4 _stake 4 _the 4 _vali 4 _validat 4
    claim-lost 0 stake 4 validator 4 _afte 3 _after 3 _coll 3 _collect 3 _mont 3 _months 3 _nich 3
    claim-lost 0 _nicht 3 _swit 3 _switch 3 _ther 3 _there 3 _vani 3 _vanish 3 _year 3 hack 3
    claim-lost 0 not 3 _abge 2 _abgehol 2 _anot 2 _another 2 _befo 2 _before 2 _belo 2 _belohnu 2
    claim-lost 0 _dead 2 _deadlin 2 _firs 2 _first 2 _leaving 2 _lost 2 _move 2 _must 2 _of 2
    claim-lost 0 _on 2 _recl 2 _reclama 2 _stuf 2 _stuff 2 _tran 2 _transfe 2 _verf 2 _verfall 2
    claim-lost 0 _wait 2 _will 2 cost 2 first 2 need 2 _an 1 _and 1 _anyt 1 _anythin 1 _away 1
    claim-lost 0 _beco 1 _becomes 1 _by 1 _can 1 _claimed 1 _da 1 _date 1 _did 1 _didn 1 _didnt 1
    claim-lost 0 _disa 1 _disappe 1 _does 1 _dont 1 _etwa 1 _etwas 1 _fech 1 _fecha 1 _forf 1
    claim-lost 0 _forfeit 1 _from 1 _goes 1 _hay 1 _ich 1 _ive 1 _janu 1 _january 1 _kept 1 _las 1
    claim-lost 0 _left 1 _limi 1 _lo 1 _lyin 1 _lying 1 _me 1 _mine 1 _moved 1 _no 1 _noch 1
    claim-lost 0 _not 1 _ones 1 _open 1 _or 1 _orde 1 _order 1 _out 1 _para 1 _pick 1 _pier 1
    claim-lost 0 _pierdo 1 _reco 1 _recompe 1 _run 1 _salg 1 _salgo 1 _si 1 _sin 1 _sinc 1
    claim-lost 0 _since 1 _sind 1 _some 1 _stil 1 _still 1 _them 1 _they 1 _time 1 _unstaki 1
    claim-lost 0 _up 1 _verl 1 _verlier 1 _waiting 1 _wenn 1 _with 1 _without 1 can 1 choose 1
    claim-lost 0 custody 1 goodtime 1 or 1 past 1 save 1 slash 1 sort 1
    keep-swap 53 keepswap 44 _root 33 root 33 reward 24 _keep 20 alpha 20 _alph 19 _divi 19
    keep-swap 0 _dividen 19 _swap 19 _or 18 _alpha 16 mine 14 _i 12 _clai 11 _what 11 _as 9 _tao 9
    keep-swap 0 define 9 should 9 tao 9 _claim 8 _shou 7 _should 7 _the 7 can 7 _do 6 _does 6
    keep-swap 0 _is 6 _my 6 or 6 what 6 which 6 _auto 5 _can 5 _for 5 _set 5 _type 5 swap 5
    keep-swap 0 _conv 4 _convert 4 _get 4 _it 4 _oder 4 _of 4 _rewa 4 _rewards 4 _to 4 claim 4
    keep-swap 0 earn 4 keep 4 transaction 4 _alphas 3 _automat 3 _bett 3 _better 3 _claims 3
    keep-swap 0 _from 3 _inst 3 _instead 3 _me 3 _o 3 _sett 3 _setting 3 _that 3 _whic 3 _which 3
    keep-swap 0 choose 3 disposal 3 fixed 3 quote 3 _be 2 _bei 2 _camb 2 _chan 2 _choo 2 _choose 2
    keep-swap 0 _de 2 _how 2 _in 2 _into 2 _leav 2 _leave 2 _lo 2 _los 2 _mean 2 _on 2 _pile 2
    keep-swap 0 _que 2 _sell 2 _stay 2 _up 2 _was 2 _whats 2 form 2 how 2 own 2 paid 2 sort 2
    keep-swap 0 whatif 2 _accu 1 _beco 1 _becomes 1 _bede 1 _bedeute 1 _beha 1 _behalte 1 _bess 1
    keep-swap 0 _besser 1 _by 1 _cambiar 1 _cambio 1 _chai 1 _chain 1 _change 1 _changed 1 _chos 1
    keep-swap 0 _defa 1 _default 1 _deja 1 _dejar 1 _den 1 _die 1 _diff 1 _differe 1 _earn 1 _el 1
    keep-swap 0 _elij 1 _elijo 1 _en 1 _exch 1 _exchang 1 _give 1 _gives 1 _go 1 _happ 1
    keep-swap 0 _happens 1 _have 1 _hold 1 _ich 1 _ist 1 _itse 1 _itself 1 _kept 1 _lass 1
    keep-swap 0 _lassen 1 _let 1 _make 1 _one 1 _out 1 _paga 1 _pay 1 _pays 1 _pick 1 _pued 1
    keep-swap 0 _puedo 1 _qued 1 _quedo 1 _so 1 _sold 1 _soll 1 _subn 1 _subnet 1 _take 1 _taus 1
    keep-swap 0 _them 1 _then 1 _toke 1 _tokens 1 _turn 1 _turned 1 _vs 1 _werd 1 _werden 1
    keep-swap 0 _wher 1 _where 1 buy 1 compare 1 difference 1 get 1 goal 1 move 1 sell 1 subnet 1
    keep-swap 0 technical 1 where 1
    """
}
