extension PostalOperator {
  /// After the UPU's list of member countries' designated operators.
  ///
  /// Territories that post under their mother country's letters have no row. `YP` and the like,
  /// which are nobody's country, are shapes of the carriers that print them.
  static let rows = """
    AD andorra-post La Poste and Correos in Andorra
    AE emirates-post Emirates Post
    AF afghan-post Afghan Post
    AG antigua-post Antigua and Barbuda Postal Services
    AI anguilla-post Anguilla Postal Service
    AL albanian-post Posta Shqiptare
    AM hay-post-armenia Haypost
    AO angola-post Correios de Angola
    AR correo-argentino Correo Argentino
    AT austrian-post Österreichische Post
    AU australia-post Australia Post
    AW aruba-post Post Aruba
    AX aland-post Åland Post
    AZ azerpost Azerpoçt
    BA bh-posta BH Pošta and the posts of the entities
    BB barbados-post Barbados Postal Service
    BD bangladesh-post Bangladesh Post Office
    BE bpost bpost
    BF sonapost La Poste Burkina Faso
    BG bulgarian-posts Bulgarian Posts
    BH bahrain-post Bahrain Post
    BI burundi-post Régie Nationale des Postes
    BJ benin-post La Poste du Bénin
    BM bermuda-post Bermuda Post Office
    BN brunei-post Brunei Postal Services
    BO bolivia-post Agencia Boliviana de Correos
    BR correios-br Correios
    BS bahamas-post Bahamas Postal Service
    BT bhutan-post Bhutan Post
    BW botswana-post BotswanaPost
    BY belpost Belpochta
    BZ belize-post Belize Postal Service
    CA canada-post Canada Post
    CD congo-kinshasa-post Société Congolaise des Postes
    CF central-african-post Office National des Postes et de l'Épargne
    CG congo-brazzaville-post Société des Postes et de l'Épargne du Congo
    CH swiss-post Swiss Post
    CI ivory-coast-post La Poste de Côte d'Ivoire
    CK cook-islands-post Cook Islands Post
    CL correos-chile CorreosChile
    CM campost Campost
    CN china-post China Post
    CO colombia-post 4-72
    CR correos-costa-rica Correos de Costa Rica
    CU correos-cuba Correos de Cuba
    CV cape-verde-post Correios de Cabo Verde
    CW curacao-post Cpost
    CY cyprus-post Cyprus Post
    CZ ceska-posta Česká pošta
    DE dhl-germany Deutsche Post
    DJ djibouti-post La Poste de Djibouti
    DK postnord PostNord Danmark
    DM dominica-post Dominica Post Office
    DO dominican-post Instituto Postal Dominicano
    DZ algeria-post Algérie Poste
    EC ecuador-post Servicios Postales del Ecuador
    EE omniva Omniva
    EG egypt-post Egypt Post
    ER eritrea-post Eritrean Postal Service
    ES correos-spain Correos
    ET ethio-post Ethio Post
    FI posti Posti
    FJ post-fiji Post Fiji
    FK falklands-post Falkland Islands Post Service
    FM micronesia-post FSM Postal Services
    FO posta-faroe Posta
    FR laposte La Poste
    GA gabon-post La Poste du Gabon
    GB royal-mail Royal Mail
    GD grenada-post Grenada Postal Corporation
    GE georgian-post Georgian Post
    GG guernsey-post Guernsey Post
    GH ghana-post Ghana Post
    GI gibraltar-post Royal Gibraltar Post Office
    GL tusass Tusass
    GM gampost Gambia Postal Services
    GN guinea-post La Poste Guinéenne
    GQ equatorial-guinea-post Correos de Guinea Ecuatorial
    GR elta ELTA
    GT correos-guatemala Correos de Guatemala
    GW guinea-bissau-post Correios da Guiné-Bissau
    GY guyana-post Guyana Post Office
    HK hongkong-post Hongkong Post
    HN honducor Honducor
    HR hrvatska-posta Hrvatska pošta
    HT haiti-post Office des Postes d'Haïti
    HU magyar-posta Magyar Posta
    ID pos-indonesia Pos Indonesia
    IE an-post An Post
    IL israel-post Israel Post
    IM isle-of-man-post Isle of Man Post Office
    IN india-post India Post
    IQ iraqi-post Iraqi Post
    IR iran-post Iran Post
    IS iceland-post Íslandspóstur
    IT poste-italiane Poste Italiane
    JE jersey-post Jersey Post
    JM jamaica-post Jamaica Post
    JO jordan-post Jordan Post
    JP japan-post Japan Post
    KE posta-kenya Postal Corporation of Kenya
    KG kyrgyz-post Kyrgyz Pochtasy
    KH cambodia-post Cambodia Post
    KI kiribati-post Kiribati Post
    KM comoros-post Société Nationale des Postes et des Services Financiers
    KN st-kitts-post St Kitts and Nevis Postal Services
    KP north-korea-post Korea Posts and Telecommunications
    KR korea-post Korea Post
    KW kuwait-post Kuwait Post
    KY cayman-post Cayman Islands Postal Service
    KZ kazpost Qazpost
    LA laos-post Lao Postal
    LB libanpost LibanPost
    LC st-lucia-post Saint Lucia Postal Service
    LI liechtenstein-post Liechtensteinische Post
    LK sri-lanka-post Sri Lanka Post
    LR liberia-post Liberian Postal Services
    LS lesotho-post Lesotho Postal Services
    LT lithuania-post Lietuvos paštas
    LU luxembourg-post POST Luxembourg
    LV latvia-post Latvijas Pasts
    LY libya-post Libya Post
    MA morocco-post Barid Al-Maghrib
    MC laposte La Poste in Monaco
    MD moldova-post Poșta Moldovei
    ME montenegro-post Pošta Crne Gore
    MG madagascar-post Paositra Malagasy
    MK macedonia-post Pošta na Severna Makedonija
    ML mali-post La Poste du Mali
    MM myanmar-post Myanma Posts
    MN mongol-post Mongol Post
    MO macau-post CTT Macau
    MR mauritania-post Mauripost
    MS montserrat-post Montserrat Postal Services
    MT malta-post MaltaPost
    MU mauritius-post Mauritius Post
    MV maldives-post Maldives Post
    MW malawi-post Malawi Posts
    MX correos-mexico Correos de México
    MY pos-laju Pos Malaysia
    MZ mozambique-post Correios de Moçambique
    NA nampost NamPost
    NC new-caledonia-post OPT Nouvelle-Calédonie
    NE niger-post Niger Poste
    NG nigeria-post Nigerian Postal Service
    NI correos-nicaragua Correos de Nicaragua
    NL postnl PostNL
    NO posten-norge Posten Norge
    NP nepal-post Nepal Post
    NR nauru-post Nauru Post
    NU niue-post Niue Post
    NZ nz-post New Zealand Post
    OM oman-post Oman Post
    PA correos-panama Correos de Panamá
    PE serpost Serpost
    PF french-polynesia-post Fare Rata
    PG papua-new-guinea-post Post PNG
    PH phlpost PHLPost
    PK pakistan-post Pakistan Post
    PL poczta-polska Poczta Polska
    PN pitcairn-post Pitcairn Islands Post
    PS palestine-post Palestine Post
    PT ctt CTT Correios
    PY correo-paraguayo Correo Paraguayo
    QA qatar-post Qatar Post
    RO posta-romana Poșta Română
    RS posta-srbije Pošta Srbije
    RU russian-post Russian Post
    RW rwanda-post National Post Office of Rwanda
    SA saudi-post SPL
    SB solomon-post Solomon Post
    SC seychelles-post Seychelles Postal Services
    SD sudan-post Sudapost
    SE postnord PostNord Sverige
    SG singapore-post SingPost
    SH st-helena-post St Helena Post Office
    SI posta-slovenije Pošta Slovenije
    SK slovenska-posta Slovenská pošta
    SL sierra-leone-post Salpost
    SM san-marino-post Poste San Marino
    SN senegal-post La Poste du Sénégal
    SO somali-post Somali Post
    SR surinam-post Surpost
    SS south-sudan-post South Sudan Post
    ST sao-tome-post Correios de São Tomé e Príncipe
    SV correos-el-salvador Correos de El Salvador
    SX st-maarten-post Postal Services St. Maarten
    SY syrian-post Syrian Post
    SZ eswatini-post Eswatini Post
    TC turks-caicos-post Turks and Caicos Post Office
    TD chad-post Société Tchadienne des Postes et de l'Épargne
    TG togo-post La Poste du Togo
    TH thailand-post Thailand Post
    TJ tajik-post Pochtai Tojik
    TL timor-post Correios de Timor-Leste
    TM turkmen-post Türkmenpoçta
    TN tunisia-post La Poste Tunisienne
    TO tonga-post Tonga Post
    TR ptt PTT
    TT ttpost TTPost
    TV tuvalu-post Tuvalu Post
    TW chunghwa-post Chunghwa Post
    TZ tanzania-post Tanzania Posts Corporation
    UA ukrposhta Ukrposhta
    UG posta-uganda Posta Uganda
    US usps United States Postal Service
    UY correo-uruguayo Correo Uruguayo
    UZ uzbekistan-post O'zbekiston Pochtasi
    VA vatican-post Poste Vaticane
    VC st-vincent-post St Vincent Postal Corporation
    VE ipostel Ipostel
    VG bvi-post BVI Post
    VN vietnam-post Vietnam Post
    VU vanuatu-post Vanuatu Post
    WF wallis-futuna-post Service des Postes de Wallis-et-Futuna
    WS samoa-post Samoa Post
    XK kosovo-post Posta e Kosovës
    YE yemen-post Yemen Post
    ZA sa-post-office South African Post Office
    ZM zampost Zampost
    ZW zimpost Zimpost
    """
}
