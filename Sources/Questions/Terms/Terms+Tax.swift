/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    legal 11 _stak 9 legal 9 stake 9 _staking 8 _is 7 _lega 4 _legal 4 _allo 2 _allowed 2 _by 2
    legal 0 _in 2 _it 2 _my 2 can 2 _bitt 1 _bittens 1 _can 1 _coun 1 _country 1 _do 1 _earn 1
    legal 0 _earning 1 _es 1 _gove 1 _governm 1 _hace 1 _hacer 1 _ist 1 _law 1 _or 1 _perm 1
    legal 0 _rewa 1 _rewards 1 _stake 1 _take 1 _tao 1 _the 1 _to 1 bittensor 1 country 1 earn 1
    legal 0 mine 1 or 1 reward 1 scam 1 tao 1 tax 1
    tax 57 tax 54 reward 30 _i 16 _rewa 15 _rewards 15 _do 14 need 14 _stak 13 stake 13
    tax 0 _staking 12 mine 12 _tax 11 _the 11 earn 10 _inco 8 _income 8 whatif 8 _is 7 _on 7 _to 7
    tax 0 _when 7 when 7 _are 6 _does 6 _it 6 _pay 6 sell 6 _decl 5 _have 5 _ich 5 _muss 5 cost 5
    tax 0 _a 4 _declare 4 _impu 4 _impuest 4 _las 4 _reco 4 _recompe 4 _tao 4 _taxa 4 _taxable 4
    tax 0 _taxe 4 get 4 or 4 paid 4 tao 4 _die 3 _for 3 _haci 3 _haciend 3 _how 3 _my 3 _of 3
    tax 0 _or 3 _owe 3 _paga 3 _por 3 _que 3 _se 3 _sell 3 _shar 3 _share 3 _steu 3 _taxed 3
    tax 0 _taxm 3 _taxman 3 _this 3 _vers 3 _versteu 3 _want 3 _what 3 how 3 not 3 #country 2
    tax 0 _alph 2 _alpha 2 _an 2 _anyt 2 _anythin 2 _auf 2 _belo 2 _belohnu 2 _divi 2 _dividen 2
    tax 0 _earn 2 _ertr 2 _ertrage 2 _fall 2 _if 2 _irs 2 _just 2 _must 2 _pagar 2 _sold 2 _stat 2
    tax 0 _state 2 _steuern 2 _teng 2 _tengo 2 _that 2 _trea 2 _trib 2 _tributa 2 alpha 2 define 2
    tax 0 grown 2 own 2 take 2 #amount 1 #tao 1 _abou 1 _about 1 _afte 1 _after 1 _al 1 _algo 1
    tax 0 _alre 1 _already 1 _and 1 _ange 1 _as 1 _beim 1 _best 1 _besteue 1 _bloc 1 _block 1
    tax 0 _capi 1 _capital 1 _cash 1 _come 1 _con 1 _cons 1 _conside 1 _coun 1 _count 1 _cryp 1
    tax 0 _crypto 1 _cuan 1 _cuando 1 _das 1 _declara 1 _dem 1 _didn 1 _didnt 1 _dont 1 _earned 1
    tax 0 _earning 1 _erha 1 _etwa 1 _etwas 1 _ever 1 _every 1 _fallen 1 _fallt 1 _free 1 _from 1
    tax 0 _gain 1 _gains 1 _get 1 _gonn 1 _gonna 1 _gove 1 _governm 1 _havent 1 _hay 1 _hold 1
    tax 0 _in 1 _its 1 _know 1 _me 1 _meld 1 _mome 1 _moment 1 _mone 1 _money 1 _o 1 _oder 1
    tax 0 _offi 1 _office 1 _out 1 _pagan 1 _pock 1 _pocket 1 _qued 1 _queda 1 _rais 1 _raise 1
    tax 0 _rece 1 _receive 1 _reci 1 _repo 1 _report 1 _some 1 _somethi 1 _stakers 1 _steuer 1
    tax 0 _stil 1 _still 1 _take 1 _taxes 1 _treat 1 _uncl 1 _unclaim 1 _vend 1 _vender 1 _verk 1
    tax 0 _verkauf 1 _wann 1 _werd 1 _werden 1 _wie 1 _will 1 _work 1 all 1 can 1 coins 1 fall 1
    tax 0 fee 1 leave 1 raises 1 record 1 unclaimed 1 what 1 which 1 worthit 1
    tax-swap 38 disposal 30 tax 23 _a 19 alpha 19 _alph 18 _alpha 18 move 15 _tao 13 subnet 13
    tax-swap 0 tao 13 _is 11 _subn 11 transaction 10 _tax 9 swap 9 _into 8 _swap 7 _to 7 _do 6
    tax-swap 0 _gain 6 _i 6 _taxa 6 _taxable 6 mine 6 _as 5 _der 5 _disp 5 _disposa 5 _in 5
    tax-swap 0 _movi 5 _moving 5 _steu 5 _subnet 5 _subnets 5 _when 5 whatif 5 when 5 _does 4
    tax-swap 0 _ein 4 _even 4 _event 4 _for 4 _from 4 _ist 4 _taus 4 _tausch 4 _betw 3 _between 3
    tax-swap 0 _capi 3 _capital 3 _coun 3 _count 3 _real 3 _realise 3 _sale 3 _stak 3 _steuerp 3
    tax-swap 0 _swappin 3 _swit 3 _trig 3 _trigger 3 _unst 3 _verk 3 _verkauf 3 alphafor 3 leave 3
    tax-swap 0 sell 3 stake 3 #amount 2 #subnet 2 _als 2 _anot 2 _another 2 _es 2 _gains 2 _move 2
    tax-swap 0 _offi 2 _office 2 _only 2 _sn 2 _staking 2 _switch 2 _taxe 2 _taxed 2 _the 2
    tax-swap 0 _trad 2 _trade 2 _unstaki 2 _von 2 _wech 2 _wechsel 2 record 2 #alpha 1 #several 1
    tax-swap 0 #tao 1 _aus 1 _back 1 _buyi 1 _buying 1 _by 1 _camb 1 _cambiar 1 _chan 1 _change 1
    tax-swap 0 _cons 1 _conside 1 _de 1 _did 1 _ever 1 _every 1 _go 1 _hold 1 _holding 1 _if 1
    tax-swap 0 _just 1 _lost 1 _moved 1 _my 1 _not 1 _one 1 _or 1 _owe 1 _pasa 1 _pasar 1 _pay 1
    tax-swap 0 _peri 1 _period 1 _por 1 _rest 1 _root 1 _sell 1 _selling 1 _stake 1 _steuern 1
    tax-swap 0 _subnetz 1 _toke 1 _token 1 _trib 1 _tributa 1 _una 1 _unstake 1 _vali 1 _validat 1
    tax-swap 0 _vend 1 _vender 1 _with 1 _zahl 1 all 1 buy 1 cost 1 holdingrule 1 leaked 1 lose 1
    tax-swap 0 not 1 or 1 root 1 validator 1
    tax-country 41 #country 37 tax 33 _in 20 _stak 13 _staking 13 _tax 13 stake 13 how 11 _the 8
    tax-country 0 reward 8 _what 7 _germ 6 _germany 6 _on 6 _rewa 6 _rewards 6 what 6 which 6
    tax-country 0 _aust 5 _does 5 _en 5 _i 5 _rule 5 _abou 4 _about 4 _do 4 _how 4 _is 4 _pay 4
    tax-country 0 _rules 4 _taxe 4 _wie 4 holdingrule 4 #time 3 _austria 3 _como 3 _das 3 _for 3
    tax-country 0 _hmrc 3 _irs 3 _ist 3 _live 3 _steu 3 _steuer 3 _trea 3 _uk 3 _year 3 cost 3
    tax-country 0 earn 3 mine 3 _a 2 _austral 2 _der 2 _espa 2 _espana 2 _free 2 _hold 2
    tax-country 0 _holding 2 _inco 2 _income 2 _it 2 _of 2 _one 2 _oste 2 _osterre 2 _say 2
    tax-country 0 _schw 2 _schweiz 2 _spai 2 _spain 2 _swis 2 _swiss 2 _tao 2 _taxed 2 _taxes 2
    tax-country 0 _treatme 2 _trib 2 _tributa 2 country 2 form 2 tao 2 whatif 2 #rate 1 _afte 1
    tax-country 0 _after 1 _alph 1 _alpha 1 _an 1 _and 1 _are 1 _auf 1 _best 1 _besteue 1 _cana 1
    tax-country 0 _canada 1 _coun 1 _country 1 _decl 1 _declara 1 _deut 1 _deutsch 1 _dice 1
    tax-country 0 _die 1 _eine 1 _einem 1 _esto 1 _fren 1 _french 1 _halt 1 _impu 1 _impuest 1
    tax-country 0 _la 1 _land 1 _law 1 _mexi 1 _mexico 1 _mit 1 _que 1 _se 1 _see 1 _swap 1
    tax-country 0 _swit 1 _taxa 1 _taxable 1 _treat 1 _un 1 _us 1 _vien 1 _vienna 1 _want 1
    tax-country 0 _wird 1 alpha 1 define 1 disposal 1 paid 1 program 1 quote 1 rate 1 show 1
    tax-country 0 swap 1 transaction 1
    records 47 record 43 _i 31 mine 23 _for 21 _do 20 _my 19 keep 15 which 15 need 14 _tax 12
    records 0 _to 11 _the 10 reward 10 _what 9 what 9 _down 8 _how 8 _rewa 8 _whic 8 _which 8
    records 0 should 8 _acco 7 _account 7 _need 7 _shou 7 _should 7 how 7 _keep 6 _of 6 _writ 6
    records 0 _write 6 data 6 _a 5 _have 5 _pric 5 _retu 5 _return 5 own 5 tax 5 _docu 4
    records 0 _documen 4 _expo 4 _export 4 _ich 4 _reco 4 _reward 4 _rewards 4 _basi 3 _basis 3
    records 0 _cost 3 _csv 3 _each 3 _ever 3 _every 3 _log 3 _note 3 _offi 3 _office 3 _pape 3
    records 0 _price 3 _que 3 _records 3 price 3 #time 2 _alph 2 _alpha 2 _bele 2 _belege 2 _can 2
    records 0 _data 2 _fifo 2 _must 2 _papers 2 _prices 2 _taxe 2 _taxes 2 _trac 2 _track 2
    records 0 _tran 2 _transac 2 _want 2 _welc 2 _welche 2 alpha 2 asks 2 can 2 claim 2 report 2
    records 0 _abou 1 _about 1 _advi 1 _adviser 1 _am 1 _and 1 _anot 1 _asks 1 _at 1 _aufh 1
    records 0 _aver 1 _average 1 _back 1 _brau 1 _brauche 1 _cada 1 _clai 1 _claim 1 _coll 1
    records 0 _collect 1 _cont 1 _day 1 _debo 1 _den 1 _die 1 _does 1 _downloa 1 _far 1 _feed 1
    records 0 _figu 1 _figures 1 _fur 1 _guar 1 _guardo 1 _guy 1 _haci 1 _haciend 1 _hand 1
    records 0 _hund 1 _info 1 _informa 1 _it 1 _kauf 1 _list 1 _man 1 _muss 1 _nach 1 _noth 1
    records 0 _nothing 1 _on 1 _or 1 _out 1 _over 1 _para 1 _payo 1 _payout 1 _prov 1 _purc 1
    records 0 _purchas 1 _rece 1 _recompe 1 _regi 1 _registr 1 _save 1 _soll 1 _sollte 1 _spre 1
    records 0 _stak 1 _stake 1 _steu 1 _steuer 1 _supp 1 _suppose 1 _tao 1 _teng 1 _tengo 1 _use 1
    records 0 _wants 1 _was 1 _wie 1 _work 1 _year 1 all 1 buy 1 connect 1 define 1 earn 1
    records 0 minimum 1 not 1 nothing 1 or 1 paid 1 past 1 privacy 1 save 1 stake 1 tao 1
    records 0 transaction 1 update 1
    """
}
