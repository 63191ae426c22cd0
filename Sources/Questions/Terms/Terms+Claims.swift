/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 72 claim 67 _clai 40 _claim 31 reward 30 _root 27 root 27 _i 23 how 19 _do 17 _how 15
    claim 0 mine 15 _rewa 13 _rewards 13 _divi 12 _dividen 12 _to 12 _the 10 _coll 9 _collect 9
    claim 0 need 9 _is 8 _it 8 _my 8 _does 6 _ich 6 _or 6 _recl 6 _what 6 or 6 where 6 _claimin 5
    claim 0 _for 5 _get 5 _have 5 _must 5 _wher 5 fee 5 should 5 _a 4 _butt 4 _button 4 _como 4
    claim 0 _cost 4 _de 4 _reclamo 4 _shou 4 _should 4 _when 4 _wie 4 get 4 minimum 4 unclaimed 4
    claim 0 whatif 4 when 4 #time 3 _auto 3 _belo 3 _belohnu 3 _by 3 _come 3 _fee 3 _some 3
    claim 0 _somethi 3 _them 3 _uncl 3 _unclaim 3 _where 3 cost 3 define 3 howoften 3 own 3
    claim 0 privacy 3 what 3 _ab 2 _anyt 2 _anythin 2 _are 2 _automat 2 _claimed 2 _claimen 2
    claim 0 _comm 2 _command 2 _die 2 _fetc 2 _fetch 2 _freq 2 _frequen 2 _hole 2 _in 2 _las 2
    claim 0 _los 2 _me 2 _mein 2 _meine 2 _muss 2 _on 2 _owes 2 _pres 2 _press 2 _que 2 _reclama 2
    claim 0 _reco 2 _recompe 2 _teng 2 _tengo 2 _ther 2 _there 2 _too 2 _whats 2 _wheres 2 _wort 2
    claim 0 _worth 2 all 2 can 2 earn 2 howmuch 2 land 2 price 2 which 2 worthit 2 #amount 1
    claim 0 #tao 1 _algo 1 _alon 1 _alone 1 _alph 1 _alpha 1 _an 1 _and 1 _arri 1 _arrive 1 _at 1
    claim 0 _best 1 _bett 1 _better 1 _btcl 1 _btcli 1 _cobr 1 _cuan 1 _cuanto 1 _cues 1 _cuesta 1
    claim 0 _day 1 _did 1 _dond 1 _donde 1 _eat 1 _ein 1 _ever 1 _every 1 _extr 1 _extrins 1
    claim 0 _from 1 _got 1 _hace 1 _hacer 1 _hand 1 _hold 1 _itse 1 _itself 1 _ive 1 _kost 1
    claim 0 _kostet 1 _like 1 _litt 1 _little 1 _lleg 1 _llega 1 _lohn 1 _lohnt 1 _manu 1
    claim 0 _manual 1 _mini 1 _minimum 1 _mis 1 _mome 1 _moment 1 _mont 1 _month 1 _need 1
    claim 0 _needed 1 _neve 1 _never 1 _o 1 _of 1 _off 1 _oft 1 _ofte 1 _often 1 _once 1 _paid 1
    claim 0 _pay 1 _per 1 _rece 1 _receive 1 _selb 1 _selber 1 _sens 1 _sensibl 1 _sich 1 _sinc 1
    claim 0 _since 1 _sitt 1 _sitting 1 _soll 1 _sollte 1 _solo 1 _star 1 _started 1 _subn 1
    claim 0 _subnets 1 _tao 1 _that 1 _themsel 1 _tiny 1 _und 1 _up 1 _wait 1 _wann 1 _was 1
    claim 0 _week 1 _weekly 1 _whol 1 _whole 1 _work 1 _wron 1 _wrong 1 _year 1 _yo 1 alpha 1
    claim 0 best 1 bittensor 1 breakeven 1 free 1 good 1 goodtime 1 paid 1 subnet 1 tao 1 usage 1
    claim-lost 47 expire 30 unclaimed 30 reward 23 _i 21 mine 19 _clai 17 whatif 14 _claim 12
    claim-lost 0 leave 12 _do 11 _if 11 _rewa 11 _rewards 11 _uncl 11 _unclaim 11 _divi 9
    claim-lost 0 _dividen 9 _to 9 _for 8 claim 8 _is 7 _root 7 _unst 7 lose 7 root 7 #time 6 _a 6
    claim-lost 0 _expi 6 _forg 6 _forgot 6 _lose 6 _unstake 6 _expire 5 _gone 5 _leav 5 _my 5
    claim-lost 0 _pend 5 _it 4 _neve 4 _never 4 _pending 4 _what 4 _when 4 _afte 3 _after 3 _are 3
    claim-lost 0 _claimin 3 _coll 3 _collect 3 _leave 3 _mont 3 _months 3 _nich 3 _nicht 3 _the 3
    claim-lost 0 _ther 3 _there 3 _vali 3 _validat 3 _vani 3 _vanish 3 _year 3 hack 3 move 3
    claim-lost 0 validator 3 when 3 _abge 2 _abgehol 2 _befo 2 _before 2 _belo 2 _belohnu 2
    claim-lost 0 _dead 2 _deadlin 2 _firs 2 _first 2 _happ 2 _happens 2 _leaving 2 _must 2 _recl 2
    claim-lost 0 _reclama 2 _stuf 2 _stuff 2 _swit 2 _switch 2 _verf 2 _verfall 2 _wait 2 _will 2
    claim-lost 0 first 2 need 2 not 2 _an 1 _and 1 _anot 1 _another 1 _anyt 1 _anythin 1 _away 1
    claim-lost 0 _by 1 _can 1 _claimed 1 _da 1 _date 1 _did 1 _didn 1 _didnt 1 _disa 1 _disappe 1
    claim-lost 0 _does 1 _dont 1 _etwa 1 _etwas 1 _fech 1 _fecha 1 _forf 1 _forfeit 1 _from 1
    claim-lost 0 _hay 1 _ich 1 _ive 1 _janu 1 _january 1 _las 1 _limi 1 _lo 1 _lost 1 _lyin 1
    claim-lost 0 _lying 1 _me 1 _mine 1 _move 1 _no 1 _noch 1 _not 1 _on 1 _ones 1 _open 1 _or 1
    claim-lost 0 _orde 1 _order 1 _out 1 _para 1 _pick 1 _pier 1 _pierdo 1 _reco 1 _recompe 1
    claim-lost 0 _run 1 _salg 1 _salgo 1 _si 1 _sin 1 _sinc 1 _since 1 _sind 1 _some 1 _stil 1
    claim-lost 0 _still 1 _them 1 _they 1 _time 1 _unstaki 1 _up 1 _verl 1 _verlier 1 _waiting 1
    claim-lost 0 _wenn 1 can 1 choose 1 cost 1 custody 1 goodtime 1 or 1 past 1 slash 1 sort 1
    keep-swap 48 keepswap 40 _root 30 root 30 reward 21 _divi 19 _dividen 19 _keep 17 _swap 17
    keep-swap 0 alpha 17 _alph 16 _or 15 _alpha 13 mine 11 _clai 10 _i 10 _what 10 _tao 8 define 8
    keep-swap 0 tao 8 _as 7 _claim 7 should 7 _does 6 _shou 6 _should 6 _the 6 can 6 what 6
    keep-swap 0 which 6 _do 5 _for 5 _type 5 or 5 swap 5 _auto 4 _can 4 _conv 4 _convert 4 _is 4
    keep-swap 0 _my 4 _oder 4 _of 4 _set 4 earn 4 keep 4 transaction 4 _alphas 3 _claims 3 _from 3
    keep-swap 0 _get 3 _inst 3 _instead 3 _it 3 _me 3 _o 3 _sett 3 _setting 3 _that 3 _to 3
    keep-swap 0 _whic 3 _which 3 choose 3 claim 3 disposal 3 fixed 3 quote 3 _automat 2 _be 2
    keep-swap 0 _bei 2 _bett 2 _better 2 _camb 2 _chan 2 _choo 2 _choose 2 _de 2 _how 2 _in 2
    keep-swap 0 _into 2 _leav 2 _leave 2 _lo 2 _los 2 _mean 2 _on 2 _pile 2 _que 2 _stay 2 _up 2
    keep-swap 0 _was 2 _whats 2 how 2 own 2 paid 2 sort 2 whatif 2 #subnet 1 _accu 1 _beco 1
    keep-swap 0 _becomes 1 _bede 1 _bedeute 1 _beha 1 _behalte 1 _bess 1 _besser 1 _by 1
    keep-swap 0 _cambiar 1 _cambio 1 _chai 1 _chain 1 _change 1 _changed 1 _chos 1 _defa 1
    keep-swap 0 _default 1 _deja 1 _dejar 1 _den 1 _die 1 _diff 1 _differe 1 _earn 1 _el 1 _elij 1
    keep-swap 0 _elijo 1 _en 1 _exch 1 _exchang 1 _give 1 _gives 1 _go 1 _happ 1 _happens 1
    keep-swap 0 _have 1 _hold 1 _ich 1 _ist 1 _itse 1 _itself 1 _kept 1 _lass 1 _lassen 1 _let 1
    keep-swap 0 _make 1 _one 1 _out 1 _paga 1 _pay 1 _pays 1 _pick 1 _pued 1 _puedo 1 _qued 1
    keep-swap 0 _quedo 1 _rewa 1 _rewards 1 _sell 1 _so 1 _sold 1 _soll 1 _subn 1 _subnet 1
    keep-swap 0 _take 1 _taus 1 _them 1 _then 1 _toke 1 _tokens 1 _turn 1 _turned 1 _vs 1 _werd 1
    keep-swap 0 _werden 1 _wher 1 _where 1 buy 1 compare 1 difference 1 goal 1 move 1 subnet 1
    keep-swap 0 technical 1 where 1
    """
}
