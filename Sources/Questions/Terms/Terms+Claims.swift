/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let claims = """
    claim 67 claim 61 _clai 33 reward 32 _root 30 root 30 _i 24 _claim 23 how 21 _do 18 mine 17
    claim 0 _how 16 _divi 14 _dividen 14 _rewa 12 _rewards 12 _the 11 _coll 10 _collect 10 _to 10
    claim 0 need 9 _does 7 _ich 7 _it 7 _my 7 _what 7 where 7 _claimin 6 _is 6 _or 6 _recl 6
    claim 0 _wher 6 or 6 _como 5 _cost 5 _de 5 _get 5 _have 5 _must 5 _shou 5 _should 5 _wie 5
    claim 0 should 5 _butt 4 _button 4 _reclamo 4 fee 4 get 4 unclaimed 4 _ab 3 _auto 3 _belo 3
    claim 0 _belohnu 3 _by 3 _come 3 _for 3 _hole 3 _las 3 _mein 3 _meine 3 _reco 3 _recompe 3
    claim 0 _some 3 _somethi 3 _them 3 _uncl 3 _unclaim 3 _when 3 _where 3 _wheres 3 cost 3
    claim 0 define 3 earn 3 howmuch 3 howoften 3 own 3 privacy 3 what 3 whatif 3 when 3 #time 2
    claim 0 _a 2 _anyt 2 _anythin 2 _are 2 _automat 2 _claimed 2 _claimen 2 _cobr 2 _cobro 2
    claim 0 _comm 2 _command 2 _die 2 _fee 2 _freq 2 _frequen 2 _los 2 _me 2 _muss 2 _of 2 _on 2
    claim 0 _owes 2 _pres 2 _press 2 _que 2 _reclama 2 _teng 2 _tengo 2 _ther 2 _there 2 _whats 2
    claim 0 can 2 land 2 price 2 which 2 #amount 1 #tao 1 _algo 1 _alon 1 _alone 1 _an 1 _and 1
    claim 0 _arri 1 _arrive 1 _at 1 _bett 1 _better 1 _btcl 1 _btcli 1 _cuan 1 _cuanto 1 _cues 1
    claim 0 _cuesta 1 _did 1 _dond 1 _donde 1 _eat 1 _ein 1 _extr 1 _extrins 1 _fetc 1 _fetch 1
    claim 0 _from 1 _func 1 _functio 1 _got 1 _hace 1 _hacer 1 _hand 1 _hold 1 _in 1 _itse 1
    claim 0 _itself 1 _ive 1 _kost 1 _kostet 1 _like 1 _lleg 1 _llega 1 _lohn 1 _lohnt 1 _manu 1
    claim 0 _manual 1 _mis 1 _mont 1 _month 1 _need 1 _neve 1 _never 1 _o 1 _off 1 _oft 1 _ofte 1
    claim 0 _often 1 _once 1 _paid 1 _pay 1 _rece 1 _receive 1 _selb 1 _selber 1 _sich 1 _sinc 1
    claim 0 _since 1 _sitt 1 _sitting 1 _soll 1 _sollte 1 _solo 1 _star 1 _started 1 _tao 1
    claim 0 _that 1 _themsel 1 _und 1 _up 1 _wait 1 _wann 1 _was 1 _week 1 _weekly 1 _whol 1
    claim 0 _whole 1 _work 1 _wort 1 _worth 1 _wron 1 _wrong 1 _year 1 _yo 1 all 1 bittensor 1
    claim 0 breakeven 1 free 1 goodtime 1 minimum 1 paid 1 tao 1 usage 1 worthit 1
    claim-lost 43 unclaimed 30 expire 29 reward 25 _i 20 mine 18 _clai 14 whatif 14 _divi 11
    claim-lost 0 _dividen 11 _do 11 _rewa 11 _rewards 11 leave 11 _if 10 _uncl 10 _unclaim 10
    claim-lost 0 _claim 9 _to 9 claim 8 _is 7 _root 7 root 7 _expi 6 _for 6 _unst 6 _unstake 6
    claim-lost 0 lose 6 _expire 5 _forg 5 _forgot 5 _gone 5 _lose 5 _my 5 _pend 5 #time 4 _a 4
    claim-lost 0 _coll 4 _collect 4 _it 4 _leav 4 _neve 4 _never 4 _nich 4 _nicht 4 _pending 4
    claim-lost 0 _what 4 _when 4 _abge 3 _abgehol 3 _are 3 _claimin 3 _happ 3 _happens 3 _mont 3
    claim-lost 0 _months 3 _the 3 _ther 3 _there 3 _vali 3 _validat 3 _verf 3 _verfall 3 move 3
    claim-lost 0 validator 3 when 3 _afte 2 _after 2 _away 2 _befo 2 _before 2 _belo 2 _belohnu 2
    claim-lost 0 _can 2 _dead 2 _deadlin 2 _firs 2 _first 2 _leave 2 _leaving 2 _must 2 _recl 2
    claim-lost 0 _reclama 2 _stuf 2 _stuff 2 _swit 2 _switch 2 _vani 2 _vanish 2 _will 2 can 2
    claim-lost 0 first 2 hack 2 need 2 _an 1 _and 1 _anot 1 _another 1 _anyt 1 _anythin 1 _be 1
    claim-lost 0 _claimed 1 _da 1 _date 1 _did 1 _didn 1 _didnt 1 _disa 1 _disappe 1 _does 1
    claim-lost 0 _etwa 1 _etwas 1 _fech 1 _fecha 1 _forf 1 _forfeit 1 _from 1 _hay 1 _ich 1 _ive 1
    claim-lost 0 _janu 1 _january 1 _las 1 _limi 1 _lo 1 _lost 1 _me 1 _mine 1 _move 1 _nobo 1
    claim-lost 0 _nobody 1 _noch 1 _not 1 _old 1 _on 1 _ones 1 _open 1 _or 1 _orde 1 _order 1
    claim-lost 0 _out 1 _para 1 _pick 1 _pier 1 _pierdo 1 _reco 1 _recompe 1 _run 1 _salg 1
    claim-lost 0 _salgo 1 _si 1 _sin 1 _sinc 1 _since 1 _sind 1 _some 1 _stil 1 _still 1 _take 1
    claim-lost 0 _taken 1 _them 1 _time 1 _up 1 _verl 1 _verlier 1 _wait 1 _wenn 1 _year 1
    claim-lost 0 choose 1 cost 1 custody 1 goodtime 1 not 1 or 1 past 1 slash 1 sort 1
    keep-swap 47 keepswap 40 _root 27 root 27 reward 22 _divi 20 _dividen 20 _swap 18 _keep 17
    keep-swap 0 alpha 16 _alph 15 _or 13 _alpha 12 _what 12 mine 11 define 10 _clai 9 _i 9 _tao 8
    keep-swap 0 should 8 tao 8 _does 7 _shou 7 _should 7 _the 7 _as 6 _claim 6 _do 6 _for 6 what 6
    keep-swap 0 which 6 _is 5 can 5 _auto 4 _conv 4 _convert 4 _my 4 _oder 4 _of 4 _set 4 _type 4
    keep-swap 0 keep 4 or 4 swap 4 _alphas 3 _can 3 _claims 3 _from 3 _get 3 _in 3 _inst 3
    keep-swap 0 _instead 3 _it 3 _me 3 _o 3 _sett 3 _setting 3 _stay 3 _that 3 _to 3 _whic 3
    keep-swap 0 _which 3 claim 3 disposal 3 earn 3 fixed 3 quote 3 transaction 3 _automat 2 _be 2
    keep-swap 0 _bei 2 _bett 2 _better 2 _camb 2 _de 2 _diff 2 _differe 2 _into 2 _leav 2 _leave 2
    keep-swap 0 _lo 2 _los 2 _mean 2 _on 2 _pile 2 _que 2 _up 2 _was 2 _whats 2 choose 2
    keep-swap 0 difference 2 own 2 sort 2 whatif 2 #subnet 1 _accu 1 _and 1 _beco 1 _becomes 1
    keep-swap 0 _bede 1 _bedeute 1 _beha 1 _behalte 1 _bess 1 _besser 1 _betw 1 _between 1 _by 1
    keep-swap 0 _cambiar 1 _cambio 1 _chai 1 _chain 1 _chan 1 _changed 1 _choo 1 _choose 1 _chos 1
    keep-swap 0 _defa 1 _default 1 _deja 1 _dejar 1 _den 1 _die 1 _earn 1 _el 1 _elij 1 _elijo 1
    keep-swap 0 _en 1 _exch 1 _exchang 1 _give 1 _gives 1 _go 1 _happ 1 _happens 1 _have 1 _hold 1
    keep-swap 0 _how 1 _ich 1 _ist 1 _itse 1 _itself 1 _lass 1 _lassen 1 _let 1 _make 1 _mode 1
    keep-swap 0 _one 1 _out 1 _paga 1 _pay 1 _pick 1 _pued 1 _puedo 1 _qued 1 _quedo 1 _rewa 1
    keep-swap 0 _rewards 1 _sell 1 _so 1 _sold 1 _soll 1 _subn 1 _subnet 1 _take 1 _taus 1 _them 1
    keep-swap 0 _then 1 _toke 1 _tokens 1 _turn 1 _turned 1 _vs 1 _werd 1 _werden 1 _wher 1
    keep-swap 0 _where 1 buy 1 compare 1 goal 1 how 1 move 1 paid 1 subnet 1 technical 1 where 1
    """
}
