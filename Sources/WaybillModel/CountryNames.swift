/// What the countries of cross-border trade are called in the languages that carriers and marketplaces write.
///
/// Names that are another country's or a state's in some language are left out.
enum CountryNames {
  /// Code by folded name (``LatinFolding``).
  static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let code = String(line.prefix(2))
      for name in line.dropFirst(3).split(separator: ";") { table[LatinFolding.fold(String(name))] = code }
    }
    return table
  }()

  // alpha-2 and numeric code
  static let numbers = """
    AD020 AE784 AF004 AG028 AI660 AL008 AM051 AO024 AQ010 AR032 AS016 AT040 AU036 AW533 AX248 AZ031 BA070 BB052 \
    BD050 BE056 BF854 BG100 BH048 BI108 BJ204 BL652 BM060 BN096 BO068 BQ535 BR076 BS044 BT064 BV074 BW072 BY112 \
    BZ084 CA124 CC166 CD180 CF140 CG178 CH756 CI384 CK184 CL152 CM120 CN156 CO170 CR188 CU192 CV132 CW531 CX162 \
    CY196 CZ203 DE276 DJ262 DK208 DM212 DO214 DZ012 EC218 EE233 EG818 EH732 ER232 ES724 ET231 FI246 FJ242 FK238 \
    FM583 FO234 FR250 GA266 GB826 GD308 GE268 GF254 GG831 GH288 GI292 GL304 GM270 GN324 GP312 GQ226 GR300 GS239 \
    GT320 GU316 GW624 GY328 HK344 HM334 HN340 HR191 HT332 HU348 ID360 IE372 IL376 IM833 IN356 IO086 IQ368 IR364 \
    IS352 IT380 JE832 JM388 JO400 JP392 KE404 KG417 KH116 KI296 KM174 KN659 KP408 KR410 KW414 KY136 KZ398 LA418 \
    LB422 LC662 LI438 LK144 LR430 LS426 LT440 LU442 LV428 LY434 MA504 MC492 MD498 ME499 MF663 MG450 MH584 MK807 \
    ML466 MM104 MN496 MO446 MP580 MQ474 MR478 MS500 MT470 MU480 MV462 MW454 MX484 MY458 MZ508 NA516 NC540 NE562 \
    NF574 NG566 NI558 NL528 NO578 NP524 NR520 NU570 NZ554 OM512 PA591 PE604 PF258 PG598 PH608 PK586 PL616 PM666 \
    PN612 PR630 PS275 PT620 PW585 PY600 QA634 RE638 RO642 RS688 RU643 RW646 SA682 SB090 SC690 SD729 SE752 SG702 \
    SH654 SI705 SJ744 SK703 SL694 SM674 SN686 SO706 SR740 SS728 ST678 SV222 SX534 SY760 SZ748 TC796 TD148 TF260 \
    TG768 TH764 TJ762 TK772 TL626 TM795 TN788 TO776 TR792 TT780 TV798 TW158 TZ834 UA804 UG800 UM581 US840 UY858 \
    UZ860 VA336 VC670 VE862 VG092 VI850 VN704 VU548 WF876 WS882 YE887 YT175 ZA710 ZM894 ZW716
    """

  // code names; German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Nordic, Hungarian, Romanian, Turkish;
  // Russian, Ukrainian; Chinese, Japanese, Korean
  private static let list = """
    AE vereinigte arabische emirate;emirats arabes unis;emiratos arabes unidos;emirados arabes unidos;emirati arabi uniti;verenigde arabische emiraten;zjednoczone emiraty arabskie;оаэ;объединенные арабские эмираты;阿联酋;阿聯酋;アラブ首長国連邦;아랍에미리트
    AR argentinien;argentine;argentyna;аргентина;阿根廷;アルゼンチン;아르헨티나
    AT österreich;oesterreich;autriche;oostenrijk;rakousko;rakusko;österrike;østrig;østerrike;ausztria;avusturya;австрия;австрія;奥地利;奧地利;オーストリア;오스트리아
    AU australien;australie;austrália;ausztrália;avustralya;австралия;австралія;澳大利亚;澳洲;澳大利亞;オーストラリア;오스트레일리아;호주
    BE belgien;belgique;bélgica;belgio;belgië;belgie;belgia;belgicko;belçika;бельгия;бельгія;比利时;比利時;ベルギー;벨기에
    BG bulgarien;bulgarie;bulgária;bulgarije;bułgaria;bulharsko;bulgaristan;болгария;болгарія;българия;保加利亚;保加利亞;ブルガリア;불가리아
    BR brasilien;brésil;brasil;brasile;brazilië;brazylia;brazílie;brezilya;бразилия;бразилія;巴西;ブラジル;브라질
    BY belarus;weißrussland;biélorussie;bielorrusia;bielorussia;białoruś;bělorusko;vitryssland;беларусь;белоруссия;білорусь;白俄罗斯;ベラルーシ;벨라루스
    CA kanada;canadá;канада;加拿大;カナダ;캐나다
    CH schweiz;suisse;suiza;suíça;svizzera;zwitserland;szwajcaria;švýcarsko;svájc;elveția;sveits;i̇sviçre;isviçre;швейцария;швейцарія;瑞士;スイス;스위스
    CL chili;чили;智利;チリ;칠레
    CN volksrepublik china;chine;cina;chiny;čína;kina;kína;çin;çin halk cumhuriyeti;república popular china;китай;кнр;中国;中國;中国大陆;中華人民共和国;중국
    CO kolumbien;colombie;colômbia;kolumbia;kolumbie;колумбия;哥伦比亚;コロンビア;콜롬비아
    CY zypern;chypre;chipre;cipro;cypr;kypr;kıbrıs;кипр;кіпр;塞浦路斯;キプロス;키프로스
    CZ tschechien;tschechische republik;république tchèque;tchéquie;república checa;chequia;república tcheca;tchéquia;repubblica ceca;cechia;tsjechië;czechy;česko;česká republika;tjeckien;tjekkiet;csehország;cehia;çekya;чехия;чешская республика;чехія;捷克;チェコ;체코
    DE deutschland;allemagne;alemania;alemanha;germania;duitsland;niemcy;německo;nemecko;tyskland;németország;almanya;германия;німеччина;德国;德國;ドイツ;독일
    DK dänemark;danemark;dinamarca;danimarca;denemarken;dania;dánsko;danmark;dánia;danemarca;danimarka;дания;данія;丹麦;丹麥;デンマーク;덴마크
    EE estland;estonie;estônia;estonsko;észtország;estonya;эстония;естонія;eesti;爱沙尼亚;エストニア;에스토니아
    ES spanien;espagne;españa;espanha;spagna;spanje;hiszpania;španělsko;španielsko;spania;spanyolország;i̇spanya;ispanya;испания;іспанія;西班牙;スペイン;스페인
    FI finnland;finlande;finlandia;finlândia;suomi;finsko;finnország;finlandiya;финляндия;фінляндія;芬兰;芬蘭;フィンランド;핀란드
    FR frankreich;france métropolitaine;francia;frança;frankrijk;francja;francie;francúzsko;frankrike;frankrig;franciaország;franța;fransa;франция;франція;法国;法國;フランス;프랑스
    GB großbritannien;vereinigtes königreich;royaume-uni;royaume uni;grande-bretagne;reino unido;gran bretaña;grã-bretanha;regno unito;gran bretagna;verenigd koninkrijk;groot-brittannië;wielka brytania;velká británie;spojené království;storbritannien;storbritannia;egyesült királyság;marea britanie;birleşik krallık;великобритания;соединенное королевство;велика британія;英国;英國;イギリス;영국
    GR griechenland;grèce;grecia;grécia;griekenland;grecja;řecko;grekland;grækenland;hellas;görögország;yunanistan;греция;греція;希腊;希臘;ギリシャ;그리스;ελλάδα
    HK hongkong;hong-kong;гонконг;香港;中国香港;홍콩
    HR kroatien;croatie;croacia;croácia;croazia;kroatië;chorwacja;chorvatsko;kroatia;horvátország;croația;hırvatistan;hrvatska;хорватия;хорватія;克罗地亚;クロアチア;크로아티아
    HU ungarn;hongrie;hungría;hungria;ungheria;hongarije;węgry;maďarsko;ungern;magyarország;ungaria;macaristan;венгрия;угорщина;匈牙利;ハンガリー;헝가리
    ID indonesien;indonésie;indonesië;indonezja;indonésia;endonezya;индонезия;印度尼西亚;印尼;インドネシア;인도네시아
    IE irland;irlande;irlanda;ierland;irlandia;irsko;írország;i̇rlanda;ирландия;ірландія;爱尔兰;愛爾蘭;アイルランド;아일랜드
    IL israël;izrael;israele;i̇srail;израиль;ізраїль;以色列;イスラエル;이스라엘
    IN indien;inde;índia;indie;hindistan;индия;індія;印度;インド;인도
    IS islande;islandia;islândia;islanda;ijsland;исландия;冰岛;アイスランド
    IT italien;italie;italia;itália;italië;włochy;itálie;taliansko;olaszország;i̇talya;италия;італія;意大利;義大利;イタリア;이탈리아
    JP japon;japón;japão;giappone;japonia;japonsko;japán;japonya;япония;японія;日本;일본
    KR südkorea;corée du sud;corea del sur;coreia do sul;corea del sud;zuid-korea;korea południowa;jižní korea;sydkorea;dél-korea;güney kore;корея;южная корея;республика корея;韩国;韓國;韓国;大韓民国;대한민국;한국
    KZ kasachstan;kazachstan;kazajistán;казахстан;哈萨克斯坦;カザフスタン;카자흐스탄
    LT litauen;lituanie;lituania;lituânia;litouwen;litwa;litva;litvánia;litvanya;lietuva;литва;立陶宛;リトアニア;리투아니아
    LU luxemburg;luxemburgo;lussemburgo;luksemburg;lucembursko;lüksemburg;люксембург;卢森堡;ルクセンブルク
    LV lettland;lettonie;letonia;letônia;lettonia;letland;łotwa;lotyšsko;lettország;letonya;latvija;латвия;латвія;拉脱维亚;ラトビア;라트비아
    MX mexiko;mexique;méxico;messico;meksyk;meksika;мексика;墨西哥;メキシコ;멕시코
    MY malaisie;malasia;malásia;malezja;malajsie;malezya;малайзия;马来西亚;馬來西亞;マレーシア;말레이시아
    NL niederlande;pays-bas;pays bas;países bajos;países baixos;paesi bassi;olanda;nederland;holandia;nizozemsko;holandsko;nederländerna;nederlandene;hollandia;hollanda;нидерланды;нідерланди;голландия;荷兰;荷蘭;オランダ;네덜란드
    NO norwegen;norvège;noruega;norvegia;noorwegen;norwegia;norsko;norge;norvégia;norveç;норвегия;норвегія;挪威;ノルウェー;노르웨이
    NZ neuseeland;nouvelle-zélande;nueva zelanda;nova zelândia;nuova zelanda;nieuw-zeeland;nowa zelandia;nový zéland;новая зеландия;新西兰;紐西蘭;ニュージーランド;뉴질랜드
    PH philippinen;filipinas;filippine;filipijnen;filipiny;филиппины;菲律宾;菲律賓;フィリピン;필리핀
    PL polen;pologne;polonia;polônia;polska;polsko;lengyelország;polonya;польша;польща;波兰;波蘭;ポーランド;폴란드
    PT portogallo;portugalia;portugalsko;portugália;portekiz;португалия;португалія;葡萄牙;ポルトガル;포르투갈
    RO rumänien;roumanie;rumania;rumanía;romênia;roemenië;rumunia;rumunsko;românia;romanya;румыния;румунія;罗马尼亚;ルーマニア;루마니아
    RS serbien;serbie;sérvia;servië;srbsko;srbija;sırbistan;сербия;сербія;србија;塞尔维亚;セルビア;세르비아
    RU russland;rußland;russie;rusia;rússia;rusland;rosja;rusko;ryssland;oroszország;rusya;россия;российская федерация;росія;俄罗斯;俄羅斯;俄罗斯联邦;ロシア;러시아
    SA saudi-arabien;arabie saoudite;arabia saudita;arábia saudita;arabia saudyjska;suudi arabistan;саудовская аравия;沙特阿拉伯;サウジアラビア;사우디아라비아
    SE schweden;suède;suecia;suécia;svezia;zweden;szwecja;švédsko;sverige;svédország;suedia;i̇sveç;isveç;швеция;швеція;瑞典;スウェーデン;스웨덴
    SG singapur;singapour;cingapura;singapura;сингапур;新加坡;シンガポール;싱가포르
    SI slowenien;slovénie;eslovenia;eslovênia;slovenië;słowenia;slovinsko;slovenien;szlovénia;slovenya;slovenija;словения;словенія;斯洛文尼亚;スロベニア
    SK slowakei;slovaquie;eslovaquia;eslováquia;slovacchia;slowakije;słowacja;slovensko;slovakien;szlovákia;slovakya;словакия;словаччина;斯洛伐克;スロバキア;슬로바키아
    TH thaïlande;tailandia;tailândia;thailandia;tajlandia;tayland;таиланд;泰国;泰國;タイ;태국
    TR türkei;turquie;turquía;turquia;turchia;turkije;turcja;turecko;turkiet;törökország;turcia;türkiye;турция;туреччина;土耳其;トルコ;터키
    TW taïwan;taiwán;tajwan;tayvan;тайвань;台湾;台灣;臺灣;中国台湾;대만
    UA ukraine;ucrania;ucrânia;ucraina;oekraïne;ukraina;ukrajina;ukrajna;ukrayna;украина;україна;乌克兰;烏克蘭;ウクライナ;우크라이나
    US vereinigte staaten;vereinigte staaten von amerika;états-unis;etats unis;états-unis d'amérique;estados unidos;estados unidos da américa;estados unidos de américa;ee.uu.;eua;stati uniti;stati uniti d'america;verenigde staten;stany zjednoczone;spojené státy;spojené státy americké;usa;förenta staterna;egyesült államok;amerikai egyesült államok;statele unite;amerika birleşik devletleri;сша;соединенные штаты;соединенные штаты америки;美国;美國;米国;アメリカ;アメリカ合衆国;미국
    VN vietnã;wietnam;вьетнам;越南;ベトナム;베트남
    ZA südafrika;afrique du sud;sudáfrica;áfrica do sul;sudafrica;zuid-afrika;республика южная африка;юар;南非;南アフリカ;남아프리카공화국
    """
}
