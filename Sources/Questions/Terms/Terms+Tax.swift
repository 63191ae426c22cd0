/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    legal 19 legal 16 _is 11 _stak 11 stake 11 _staking 9 _allo 4 _it 4 _lega 4 _legal 4 can 4
    legal 0 _allowed 3 _in 3 _the 3 _this 3 _by 2 _forb 2 _forbid 2 _hala 2 _halal 2 _law 2 _my 2
    legal 0 _perm 2 _permitt 2 _regu 2 _regulat 2 _stake 2 _tao 2 country 2 tao 2 #country 1 _a 1
    legal 0 _agai 1 _against 1 _allow 1 _amer 1 _america 1 _any 1 _bank 1 _bitt 1 _bittens 1
    legal 0 _can 1 _coun 1 _country 1 _darf 1 _das 1 _do 1 _does 1 _earn 1 _earning 1 _es 1 _for 1
    legal 0 _gove 1 _governm 1 _hace 1 _hacer 1 _ist 1 _man 1 _may 1 _or 1 _rewa 1 _rewards 1
    legal 0 _take 1 _to 1 _uber 1 _uberhau 1 _woul 1 _would 1 bittensor 1 earn 1 mine 1 or 1
    legal 0 reward 1 scam 1 tax 1
    tax 64 tax 61 reward 36 _rewa 18 _rewards 18 _i 17 need 16 _do 15 _stak 15 stake 15
    tax 0 _staking 14 mine 13 _tax 12 _inco 11 _income 11 _the 11 earn 11 whatif 9 _is 8 _when 8
    tax 0 when 8 _are 7 _decl 7 _on 7 _to 7 _does 6 _ich 6 _it 6 _muss 6 _pay 6 sell 6 _declare 5
    tax 0 _have 5 _las 5 _reco 5 _recompe 5 _tao 5 _taxa 5 _taxable 5 _taxe 5 cost 5 or 5 tao 5
    tax 0 _a 4 _die 4 _how 4 _impu 4 _impuest 4 _or 4 _que 4 _taxed 4 _vers 4 _versteu 4 get 4
    tax 0 how 4 paid 4 _for 3 _haci 3 _haciend 3 _must 3 _my 3 _of 3 _owe 3 _paga 3 _por 3 _se 3
    tax 0 _sell 3 _shar 3 _share 3 _steu 3 _taxm 3 _taxman 3 _teng 3 _tengo 3 _this 3 _want 3
    tax 0 _what 3 not 3 #country 2 _alph 2 _alpha 2 _an 2 _anyt 2 _anythin 2 _auf 2 _belo 2
    tax 0 _belohnu 2 _capi 2 _capital 2 _declara 2 _divi 2 _dividen 2 _earn 2 _ertr 2 _ertrage 2
    tax 0 _fall 2 _gain 2 _gains 2 _if 2 _irs 2 _just 2 _pagar 2 _sold 2 _stat 2 _state 2
    tax 0 _steuern 2 _that 2 _trea 2 _trib 2 _tributa 2 alpha 2 define 2 grown 2 own 2 take 2
    tax 0 #amount 1 #tao 1 _abou 1 _about 1 _afte 1 _after 1 _al 1 _algo 1 _alre 1 _already 1
    tax 0 _and 1 _ange 1 _as 1 _beco 1 _become 1 _beim 1 _best 1 _besteue 1 _bloc 1 _block 1
    tax 0 _cash 1 _come 1 _con 1 _cons 1 _conside 1 _coun 1 _count 1 _cryp 1 _crypto 1 _cuan 1
    tax 0 _cuando 1 _das 1 _dem 1 _didn 1 _didnt 1 _dont 1 _earned 1 _earning 1 _erha 1 _etwa 1
    tax 0 _etwas 1 _ever 1 _every 1 _fallen 1 _fallt 1 _free 1 _from 1 _get 1 _gonn 1 _gonna 1
    tax 0 _gove 1 _governm 1 _havent 1 _hay 1 _hold 1 _in 1 _its 1 _know 1 _me 1 _meld 1 _mome 1
    tax 0 _moment 1 _mone 1 _money 1 _o 1 _oder 1 _offi 1 _office 1 _out 1 _pagan 1 _pock 1
    tax 0 _pocket 1 _qued 1 _queda 1 _rais 1 _raise 1 _rece 1 _receive 1 _reci 1 _repo 1 _report 1
    tax 0 _some 1 _somethi 1 _stakers 1 _steuer 1 _stil 1 _still 1 _take 1 _taxes 1 _treat 1
    tax 0 _uncl 1 _unclaim 1 _vend 1 _vender 1 _verk 1 _verkauf 1 _wann 1 _werd 1 _werden 1 _wie 1
    tax 0 _will 1 _work 1 all 1 can 1 coins 1 fall 1 fee 1 leave 1 raises 1 record 1 unclaimed 1
    tax 0 what 1 which 1 worthit 1
    tax-swap 42 disposal 34 tax 25 alpha 23 _alph 22 _alpha 22 _a 20 move 15 _tao 14 tao 14 _is 13
    tax-swap 0 subnet 13 _subn 11 swap 11 transaction 11 _into 8 _swap 8 _tax 8 _taxa 8 _taxable 8
    tax-swap 0 _to 8 _gain 7 _i 6 mine 6 _as 5 _der 5 _disp 5 _disposa 5 _do 5 _does 5 _even 5
    tax-swap 0 _event 5 _for 5 _in 5 _movi 5 _moving 5 _steu 5 _subnet 5 _subnets 5 _when 5
    tax-swap 0 whatif 5 when 5 _capi 4 _capital 4 _ein 4 _from 4 _ist 4 _sale 4 _swappin 4 _swit 4
    tax-swap 0 _taus 4 _tausch 4 _trig 4 _trigger 4 _unst 4 leave 4 _betw 3 _between 3 _coun 3
    tax-swap 0 _count 3 _gains 3 _real 3 _realise 3 _stak 3 _steuerp 3 _taxe 3 _taxed 3 _verk 3
    tax-swap 0 _verkauf 3 alphafor 3 sell 3 stake 3 #amount 2 #subnet 2 _als 2 _anot 2 _another 2
    tax-swap 0 _buyi 2 _buying 2 _es 2 _move 2 _offi 2 _office 2 _only 2 _sn 2 _staking 2
    tax-swap 0 _switch 2 _switchi 2 _the 2 _trad 2 _trade 2 _unstake 2 _unstaki 2 _von 2 _wech 2
    tax-swap 0 _wechsel 2 buy 2 record 2 #alpha 1 #several 1 #tao 1 _aus 1 _back 1 _by 1 _camb 1
    tax-swap 0 _cambiar 1 _cons 1 _conside 1 _conv 1 _convert 1 _de 1 _did 1 _ever 1 _every 1
    tax-swap 0 _go 1 _hold 1 _holding 1 _if 1 _just 1 _lost 1 _moved 1 _my 1 _not 1 _one 1 _or 1
    tax-swap 0 _owe 1 _pasa 1 _pasar 1 _peri 1 _period 1 _por 1 _rest 1 _root 1 _sell 1 _selling 1
    tax-swap 0 _stake 1 _steuern 1 _subnetz 1 _toke 1 _token 1 _trib 1 _tributa 1 _una 1 _vali 1
    tax-swap 0 _validat 1 _vend 1 _vender 1 _with 1 _zahl 1 all 1 holdingrule 1 leaked 1 lose 1
    tax-swap 0 not 1 or 1 root 1 validator 1
    tax-country 51 #country 47 tax 42 _in 25 _stak 18 _staking 18 stake 18 _tax 16 how 14 _the 10
    tax-country 0 _what 9 reward 9 _germ 7 _germany 7 _on 7 _rewa 7 _rewards 7 what 7 which 7
    tax-country 0 _aust 6 _does 6 _en 6 _i 6 _rule 6 _taxe 6 _do 5 _for 5 _how 5 _is 5 _rules 5
    tax-country 0 _wie 5 holdingrule 5 _abou 4 _about 4 _como 4 _irs 4 _pay 4 _uk 4 #time 3
    tax-country 0 _austral 3 _austria 3 _das 3 _espa 3 _espana 3 _free 3 _hmrc 3 _hold 3
    tax-country 0 _holding 3 _ist 3 _it 3 _live 3 _oste 3 _osterre 3 _say 3 _steu 3 _steuer 3
    tax-country 0 _swis 3 _swiss 3 _taxed 3 _taxes 3 _trea 3 _trib 3 _tributa 3 _year 3 cost 3
    tax-country 0 country 3 earn 3 mine 3 whatif 3 _a 2 _are 2 _best 2 _besteue 2 _cana 2
    tax-country 0 _canada 2 _der 2 _inco 2 _income 2 _of 2 _one 2 _schw 2 _schweiz 2 _spai 2
    tax-country 0 _spain 2 _tao 2 _treatme 2 _wird 2 form 2 tao 2 #rate 1 _afte 1 _after 1 _alph 1
    tax-country 0 _alpha 1 _amer 1 _america 1 _an 1 _and 1 _auf 1 _coun 1 _country 1 _cryp 1
    tax-country 0 _crypto 1 _decl 1 _declara 1 _deut 1 _deutsch 1 _dice 1 _die 1 _eine 1 _einem 1
    tax-country 0 _el 1 _esto 1 _fran 1 _france 1 _fren 1 _french 1 _halt 1 _impu 1 _impuest 1
    tax-country 0 _la 1 _land 1 _law 1 _mexi 1 _mexico 1 _mit 1 _owe 1 _peri 1 _period 1 _port 1
    tax-country 0 _que 1 _se 1 _see 1 _swap 1 _swit 1 _taxa 1 _taxable 1 _treat 1 _un 1 _us 1
    tax-country 0 _vien 1 _vienna 1 _want 1 alpha 1 coins 1 define 1 disposal 1 elsewhere 1 paid 1
    tax-country 0 program 1 quote 1 rate 1 show 1 swap 1 transaction 1
    records 49 record 45 _i 30 mine 22 _do 20 _for 20 _my 19 keep 17 need 17 which 17 _tax 12
    records 0 _to 11 what 11 _the 10 _what 10 reward 10 _how 8 _need 8 _rewa 8 _whic 8 _which 8
    records 0 should 8 _acco 7 _account 7 _down 7 data 7 how 7 _keep 6 _of 6 _shou 6 _should 6
    records 0 _writ 6 _write 6 _a 5 _have 5 _ich 5 _retu 5 _return 5 own 5 _docu 4 _documen 4
    records 0 _expo 4 _export 4 _pape 4 _pric 4 _que 4 _reco 4 _reward 4 _rewards 4 tax 4 _basi 3
    records 0 _basis 3 _bele 3 _belege 3 _cost 3 _csv 3 _each 3 _ever 3 _every 3 _log 3 _offi 3
    records 0 _office 3 _price 3 _records 3 _welc 3 _welche 3 #time 2 _alph 2 _alpha 2 _aufh 2
    records 0 _aufhebe 2 _can 2 _data 2 _debo 2 _fifo 2 _guar 2 _haci 2 _haciend 2 _muss 2 _must 2
    records 0 _note 2 _papers 2 _paperwo 2 _para 2 _trac 2 _track 2 _tran 2 _transac 2 _want 2
    records 0 alpha 2 asks 2 can 2 claim 2 price 2 report 2 save 2 _abou 1 _about 1 _advi 1
    records 0 _adviser 1 _am 1 _and 1 _anot 1 _asks 1 _at 1 _aver 1 _average 1 _back 1 _brau 1
    records 0 _brauche 1 _cada 1 _clai 1 _claim 1 _coll 1 _collect 1 _cont 1 _dato 1 _datos 1
    records 0 _day 1 _den 1 _die 1 _does 1 _downloa 1 _far 1 _feed 1 _figu 1 _figures 1 _fur 1
    records 0 _guardar 1 _guardo 1 _guy 1 _hand 1 _hund 1 _info 1 _informa 1 _is 1 _it 1 _kauf 1
    records 0 _list 1 _man 1 _nach 1 _needed 1 _noth 1 _nothing 1 _on 1 _or 1 _out 1 _over 1
    records 0 _payo 1 _payout 1 _prices 1 _prov 1 _purc 1 _purchas 1 _rece 1 _recompe 1 _regi 1
    records 0 _registr 1 _save 1 _soll 1 _sollte 1 _spre 1 _stak 1 _stake 1 _steu 1 _steuer 1
    records 0 _supp 1 _suppose 1 _tao 1 _taxe 1 _taxes 1 _teng 1 _tengo 1 _tiny 1 _use 1 _wants 1
    records 0 _was 1 _wie 1 _work 1 _year 1 all 1 buy 1 connect 1 define 1 earn 1 minimum 1 not 1
    records 0 nothing 1 or 1 paid 1 past 1 privacy 1 stake 1 tao 1 transaction 1 update 1
    """
}
