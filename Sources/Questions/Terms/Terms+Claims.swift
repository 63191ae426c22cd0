/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 95 claim 81 _clai 53 _claim 43 reward 38 _i 36 _root 33 root 33 _do 27 mine 23 how 21
    claim 0 _to 20 _rewa 19 _rewards 19 _how 17 _the 15 _what 14 need 14 _divi 13 _dividen 13
    claim 0 _is 12 _it 12 _coll 11 _collect 11 _or 11 or 11 _does 9 _have 9 _my 9 fee 9 minimum 8
    claim 0 _a 7 _get 7 _recl 7 define 7 own 7 whatif 7 _auto 6 _claimin 6 _cost 6 _for 6 _ich 6
    claim 0 _must 6 _some 6 _somethi 6 should 6 where 6 _automat 5 _butt 5 _button 5 _como 5
    claim 0 _fee 5 _pres 5 _press 5 _reclamo 5 _shou 5 _should 5 _when 5 _wher 5 get 5 howoften 5
    claim 0 what 5 when 5 #time 4 _and 4 _are 4 _by 4 _come 4 _de 4 _them 4 _wie 4 can 4 cost 4
    claim 0 earn 4 not 4 unclaimed 4 worthit 4 _anyt 3 _anythin 3 _belo 3 _belohnu 3 _fetc 3
    claim 0 _fetch 3 _mini 3 _minimum 3 _neve 3 _never 3 _reco 3 _recompe 3 _tao 3 _uncl 3
    claim 0 _unclaim 3 _whats 3 _where 3 _wort 3 _worth 3 howmuch 3 land 3 price 3 privacy 3 tao 3
    claim 0 which 3 #amount 2 #tao 2 _ab 2 _claimed 2 _claimen 2 _comm 2 _command 2 _day 2 _die 2
    claim 0 _ein 2 _ever 2 _every 2 _fees 2 _freq 2 _frequen 2 _hole 2 _if 2 _in 2 _itse 2
    claim 0 _itself 2 _kost 2 _kostet 2 _las 2 _los 2 _me 2 _mein 2 _meine 2 _mis 2 _muss 2 _not 2
    claim 0 _ofte 2 _often 2 _on 2 _owes 2 _que 2 _reclama 2 _teng 2 _tengo 2 _ther 2 _there 2
    claim 0 _too 2 _was 2 _wheres 2 all 2 _algo 1 _alon 1 _alone 1 _alph 1 _alpha 1 _amou 1
    claim 0 _amount 1 _an 1 _appl 1 _apply 1 _arri 1 _arrive 1 _at 1 _best 1 _bett 1 _better 1
    claim 0 _btcl 1 _btcli 1 _can 1 _cobr 1 _cuan 1 _cuanto 1 _cues 1 _cuesta 1 _did 1 _dond 1
    claim 0 _donde 1 _eat 1 _extr 1 _extrins 1 _from 1 _got 1 _hace 1 _hacer 1 _hand 1 _happ 1
    claim 0 _happens 1 _hold 1 _ive 1 _just 1 _leav 1 _leave 1 _like 1 _litt 1 _little 1 _lleg 1
    claim 0 _llega 1 _lohn 1 _lohnt 1 _manu 1 _manual 1 _mome 1 _moment 1 _mone 1 _money 1 _mont 1
    claim 0 _month 1 _need 1 _needed 1 _netw 1 _network 1 _o 1 _of 1 _off 1 _oft 1 _once 1 _paid 1
    claim 0 _pay 1 _per 1 _rece 1 _receive 1 _run 1 _selb 1 _selber 1 _sens 1 _sensibl 1 _sich 1
    claim 0 _sinc 1 _since 1 _sitt 1 _sitting 1 _smal 1 _smalles 1 _soll 1 _sollte 1 _solo 1
    claim 0 _star 1 _started 1 _subn 1 _subnets 1 _that 1 _themsel 1 _they 1 _tiny 1 _und 1 _up 1
    claim 0 _wait 1 _wann 1 _week 1 _weekly 1 _whol 1 _whole 1 _with 1 _work 1 _wron 1 _wrong 1
    claim 0 _year 1 _yo 1 alpha 1 best 1 bittensor 1 breakeven 1 coins 1 free 1 good 1 goodtime 1
    claim 0 paid 1 subnet 1 update 1 usage 1
    claim-lost 56 unclaimed 34 expire 33 reward 30 _i 25 mine 22 _clai 19 _rewa 18 _rewards 18
    claim-lost 0 whatif 18 _uncl 14 _unclaim 14 _claim 13 _do 13 _to 13 leave 13 _if 12 _divi 9
    claim-lost 0 _dividen 9 _for 9 _root 9 claim 9 root 9 #time 8 _is 8 _when 8 lose 8 move 8 _a 7
    claim-lost 0 _forg 7 _forgot 7 _lose 7 _unst 7 _what 7 _expi 6 _leav 6 _unstake 6 _are 5
    claim-lost 0 _expire 5 _gone 5 _my 5 _pend 5 when 5 _claimin 4 _happ 4 _happens 4 _it 4
    claim-lost 0 _leave 4 _neve 4 _never 4 _pending 4 _stak 4 _stake 4 _the 4 _vali 4 _validat 4
    claim-lost 0 _vani 4 _vanish 4 _year 4 hack 4 stake 4 validator 4 _afte 3 _after 3 _coll 3
    claim-lost 0 _collect 3 _mont 3 _months 3 _nich 3 _nicht 3 _swit 3 _switch 3 _ther 3 _there 3
    claim-lost 0 not 3 _abge 2 _abgehol 2 _anot 2 _another 2 _befo 2 _before 2 _belo 2 _belohnu 2
    claim-lost 0 _dead 2 _deadlin 2 _firs 2 _first 2 _leaving 2 _lost 2 _move 2 _must 2 _of 2
    claim-lost 0 _on 2 _recl 2 _reclama 2 _stuf 2 _stuff 2 _tran 2 _transfe 2 _verf 2 _verfall 2
    claim-lost 0 _wait 2 _will 2 cost 2 first 2 need 2 _an 1 _and 1 _anyt 1 _anythin 1 _away 1
    claim-lost 0 _beco 1 _becomes 1 _by 1 _can 1 _claimed 1 _da 1 _date 1 _day 1 _did 1 _didn 1
    claim-lost 0 _didnt 1 _disa 1 _disappe 1 _does 1 _dont 1 _etwa 1 _etwas 1 _fech 1 _fecha 1
    claim-lost 0 _forf 1 _forfeit 1 _from 1 _goes 1 _hay 1 _ich 1 _ive 1 _janu 1 _january 1
    claim-lost 0 _kept 1 _las 1 _left 1 _limi 1 _lo 1 _lyin 1 _lying 1 _me 1 _mine 1 _moved 1
    claim-lost 0 _no 1 _noch 1 _not 1 _one 1 _ones 1 _open 1 _or 1 _orde 1 _order 1 _out 1 _para 1
    claim-lost 0 _pick 1 _pier 1 _pierdo 1 _reco 1 _recompe 1 _run 1 _salg 1 _salgo 1 _si 1 _sin 1
    claim-lost 0 _sinc 1 _since 1 _sind 1 _some 1 _stil 1 _still 1 _them 1 _they 1 _time 1
    claim-lost 0 _unstaki 1 _up 1 _verl 1 _verlier 1 _waiting 1 _wenn 1 _with 1 _without 1 can 1
    claim-lost 0 choose 1 custody 1 goodtime 1 one 1 or 1 past 1 save 1 slash 1 sort 1
    keep-swap 57 keepswap 46 _root 35 root 35 reward 26 _divi 21 _dividen 21 _keep 21 alpha 21
    keep-swap 0 _alph 20 _swap 20 _or 18 _alpha 17 mine 16 _i 14 _what 12 _clai 11 _tao 11 tao 11
    keep-swap 0 define 10 _as 9 should 9 _claim 8 _my 8 _the 8 can 8 _do 7 _is 7 _shou 7 _should 7
    keep-swap 0 _can 6 _does 6 _of 6 or 6 what 6 which 6 _auto 5 _for 5 _set 5 _type 5 keep 5
    keep-swap 0 swap 5 _conv 4 _convert 4 _get 4 _inst 4 _instead 4 _it 4 _oder 4 _rewa 4
    keep-swap 0 _rewards 4 _to 4 claim 4 earn 4 transaction 4 _alphas 3 _automat 3 _bett 3
    keep-swap 0 _better 3 _claims 3 _from 3 _how 3 _into 3 _me 3 _o 3 _on 3 _sell 3 _sett 3
    keep-swap 0 _setting 3 _that 3 _whic 3 _which 3 choose 3 disposal 3 fixed 3 how 3 quote 3
    keep-swap 0 _be 2 _bei 2 _camb 2 _chan 2 _choo 2 _choose 2 _de 2 _in 2 _leav 2 _leave 2 _lo 2
    keep-swap 0 _los 2 _mean 2 _pile 2 _que 2 _stay 2 _turn 2 _turned 2 _up 2 _was 2 _whats 2
    keep-swap 0 form 2 own 2 paid 2 sell 2 sort 2 whatif 2 _accu 1 _are 1 _beco 1 _becomes 1
    keep-swap 0 _bede 1 _bedeute 1 _beha 1 _behalte 1 _bess 1 _besser 1 _by 1 _cambiar 1 _cambio 1
    keep-swap 0 _chai 1 _chain 1 _change 1 _changed 1 _chos 1 _defa 1 _default 1 _deja 1 _dejar 1
    keep-swap 0 _den 1 _die 1 _diff 1 _differe 1 _earn 1 _el 1 _elij 1 _elijo 1 _en 1 _exch 1
    keep-swap 0 _exchang 1 _give 1 _gives 1 _go 1 _happ 1 _happens 1 _have 1 _hold 1 _ich 1 _ist 1
    keep-swap 0 _itse 1 _itself 1 _kept 1 _lass 1 _lassen 1 _let 1 _make 1 _mode 1 _one 1 _out 1
    keep-swap 0 _paga 1 _pay 1 _pays 1 _pick 1 _pued 1 _puedo 1 _qued 1 _quedo 1 _selling 1 _so 1
    keep-swap 0 _sold 1 _soll 1 _stop 1 _subn 1 _subnet 1 _take 1 _taus 1 _them 1 _then 1 _toke 1
    keep-swap 0 _tokens 1 _vs 1 _werd 1 _werden 1 _wher 1 _where 1 buy 1 compare 1 difference 1
    keep-swap 0 get 1 goal 1 move 1 subnet 1 technical 1 where 1
    """
}
