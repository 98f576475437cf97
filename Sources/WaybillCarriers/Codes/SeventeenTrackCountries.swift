/// 17TRACK's numbers for countries, as its answers with short keys write them (`b` origin, `c` destination), from the
/// list it publishes for its API. Numbers for overseas territories at large name no country and are left out.
enum SeventeenTrackCountries {
  /// The alpha-2 code; nil for a number that is no single country's.
  static func code(_ number: String) -> String? { table[number] }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for pair in text.split(whereSeparator: { $0 == "\n" || $0 == "," }) {
      let words = pair.split(separator: " ").map(String.init)
      table[words[0]] = words[1]
    }
    return table
  }()

  private static let text = """
    102 AF, 103 AL, 104 DZ, 105 AD, 106 AO, 108 AQ, 110 AG, 112 AR, 113 AM, 115 AU, 116 AT, 117 AZ,
    201 BS, 202 BH, 203 BD, 204 BB, 205 BY, 206 BE, 207 BZ, 208 BJ, 210 BT, 211 BO, 212 BA, 213 BW, 215 BR,
    216 BN, 217 BG, 218 BF, 219 BI,
    301 CN, 302 KH, 303 CM, 304 CA, 306 CV, 308 CF, 310 CL, 312 CI, 313 CO, 314 KM, 315 CG, 316 CD, 317 CK,
    318 CR, 319 HR, 320 CU, 321 CY, 322 CZ, 323 TD,
    401 DK, 402 DJ, 403 DM, 404 DO,
    501 EC, 502 EG, 503 AE, 504 EE, 505 ET, 506 ER, 507 GQ, 508 TL,
    603 FJ, 604 FI, 605 FR,
    701 GA, 702 GM, 703 GE, 704 DE, 705 GH, 707 GR, 709 GD, 712 GT, 713 GN, 714 GY, 716 GW,
    801 HK, 802 HT, 804 HN, 805 HU,
    901 IS, 902 IN, 903 ID, 904 IR, 905 IE, 906 IL, 907 IT, 908 IQ,
    1001 JM, 1002 JP, 1003 JO,
    1101 KZ, 1102 KE, 1103 GB, 1104 KI, 1105 KR, 1106 KP, 1108 KW, 1109 KG,
    1201 LA, 1202 LV, 1203 LB, 1204 LS, 1205 LR, 1206 LY, 1207 LI, 1208 LT, 1209 LC, 1210 LU,
    1301 MO, 1302 MK, 1303 MG, 1304 MW, 1305 MY, 1306 MV, 1307 ML, 1308 MT, 1310 MH, 1312 MR, 1313 MU,
    1314 MX, 1315 FM, 1316 MD, 1317 MC, 1318 MN, 1319 ME, 1321 MA, 1322 MZ, 1323 MM,
    1401 NA, 1402 NR, 1403 NP, 1404 NL, 1406 NZ, 1407 NI, 1408 NO, 1409 NE, 1410 NG,
    1501 OM,
    1601 PK, 1602 PS, 1603 PA, 1604 PG, 1605 PY, 1606 PE, 1607 PH, 1608 PL, 1610 PT, 1614 PW,
    1701 QA,
    1802 RO, 1803 RU, 1804 RW,
    1902 VC, 1903 SV, 1905 SM, 1906 ST, 1907 SA, 1908 SN, 1909 RS, 1911 SC, 1912 SL, 1913 SG, 1914 SK,
    1915 SI, 1916 SB, 1917 ZA, 1918 ES, 1919 LK, 1920 SD, 1921 SR, 1923 SZ, 1924 SE, 1925 CH, 1926 SY,
    1927 KN, 1928 WS, 1929 SO,
    2001 TW, 2002 TJ, 2003 TZ, 2004 TH, 2005 TG, 2006 TO, 2007 TT, 2009 TV, 2010 TN, 2011 TR, 2012 TM,
    2101 UG, 2102 UA, 2103 UZ, 2104 UY, 2105 US,
    2202 VU, 2203 VE, 2204 VN, 2205 VA,
    2302 EH,
    2501 YE,
    2601 ZM, 2602 ZW,
    9002 AI, 9004 BM, 9005 KY, 9006 GI, 9007 GG, 9008 SH,
    9102 AX,
    9203 AW,
    9502 NF,
    9602 FO, 9603 GL,
    9702 NC,
    """
}
