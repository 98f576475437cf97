/// Words that tell a town from an office of the carrier.
package enum PlaceWords {
  /// One to four words of letters, and none that names an office; it may be a country's name as well.
  package static func isTown(_ name: String) -> Bool {
    let count = name.split(separator: " ").count
    return name.count > 2 && count > 0 && count <= 4 && !name.contains(where: \.isNumber) && !name.contains(" - ")
      && !isFacility(name)
  }

  package static func isFacility(_ text: String) -> Bool {
    let words = LatinFolding.words(text)
    // Royal Mail's delivery offices: `Stafford DO`.
    return words.last == "do" || words.contains { facilities.contains($0) } || text.contains("/")
      || !LatinFolding.isLatin(text)
  }

  /// Where a state's code stands before the words for an office: `QUEENS NY DISTRIBUTION CENTER`,
  /// `ISC NEW YORK NY(USPS)`.
  static func stateBeforeFacility(_ words: [String]) -> Int? {
    words.indices.dropFirst().first { index in
      let word = words[index].prefix(2)
      guard word == word.uppercased(), RegionNames.code(word.lowercased(), in: "US") == word.lowercased() else {
        return false
      }
      if words[index].hasSuffix("(USPS)"), words[index].utf8.count == 8 { return true }
      guard words[index].utf8.count == 2, index + 1 < words.count else { return false }
      return words[(index + 1)...].allSatisfy { offices.contains($0) }
    }
  }

  /// A province or great city of China at the beginning, in Chinese.
  static func isChinese(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.value >= 0x4E00 else { return false }
    let head = String(text.prefix(2))
    return places.contains(head) || places.contains(String(text.prefix(3)))
  }

  /// A city that no state of the same letters has: `Berlin, DE` is not in Delaware.
  static func isCity(_ name: String, of country: String) -> Bool {
    cities[country]?.contains(LatinFolding.fold(name)) ?? false
  }

  private static let cities: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for line in cityRows.split(separator: "\n") {
      table[String(line.prefix(2))] = Set(line.dropFirst(3).split(separator: ";").map(String.init))
    }
    return table
  }()

  private static let cityRows = """
    AL tirana;tirane;durres
    AR buenos aires;ezeiza
    CO bogota;medellin
    DE berlin;frankfurt;frankfurt am main;hamburg;munich;munchen;muenchen;leipzig;koln;koeln;cologne;stuttgart;dusseldorf;duesseldorf;bremen;hannover;nurnberg;nuernberg;bonn;dresden;essen;dortmund;duisburg
    ES madrid;barcelona;sevilla;zaragoza;malaga;bilbao
    ID jakarta;surabaya;bandung
    IL tel aviv;tel-aviv;haifa;jerusalem;ben gurion
    IN mumbai;delhi;new delhi;bangalore;bengaluru;chennai;kolkata;hyderabad
    MA casablanca;rabat
    MD chisinau
    NL amsterdam;rotterdam;utrecht;eindhoven;schiphol;the hague;den haag
    PE lima;callao
    RO bucharest;bucuresti;otopeni;cluj-napoca
    RS belgrade;beograd
    SA riyadh;jeddah;dammam
    SE stockholm;goteborg;gothenburg;malmo;uppsala
    SK bratislava;kosice
    """

  private static let offices: Set<String> = [
    "DISTRIBUTION", "CENTER", "NETWORK", "INTERNATIONAL", "REGIONAL", "PROCESSING", "LOGISTICS", "ANNEX", "FACILITY",
    "SORTING", "GATEWAY", "(USPS)", "MAIL", "AND",
  ]

  private static let facilities: Set<String> = [
    "facility", "center", "centre", "hub", "depot", "office", "station", "warehouse", "airport", "sorting", "gateway",
    "isc", "cdd", "ctce", "cte", "ac", "acf", "agencia", "unidade", "distribution", "branch", "terminal", "locker",
    "point", "mc", "rdc", "network", "parcel", "post", "international", "exchange", "customs", "delivery", "centro",
    "bureau", "cee", "agf", "ctc", "uop", "poste", "plateforme", "agence", "paketzentrum", "zustellbasis", "filiale",
    "postamt", "logistics", "express", "carrier", "shop", "store", "partner", "service", "kiosk", "cpf", "lc", "plt",
    "ppdc", "ngd", "p", "vp", "district", "county", "province", "region", "smartpost", "fedex", "ups", "usps", "dhl",
  ]

  private static let places: Set<String> = [
    "北京", "上海", "天津", "重庆", "广东", "浙江", "江苏", "福建", "山东", "河南", "河北", "湖北", "湖南", "四川", "安徽", "江西",
    "陕西", "山西", "辽宁", "吉林", "黑龙江", "云南", "贵州", "广西", "海南", "甘肃", "青海", "宁夏", "新疆", "西藏", "内蒙古",
    "广州", "深圳", "东莞", "佛山", "珠海", "惠州", "汕头", "江门", "杭州", "宁波", "温州", "金华", "义乌", "嘉兴", "绍兴", "台州",
    "南京", "苏州", "无锡", "常州", "南通", "徐州", "福州", "厦门", "泉州", "莆田", "济南", "青岛", "烟台", "潍坊", "郑州", "洛阳",
    "石家庄", "武汉", "长沙", "成都", "合肥", "南昌", "赣州", "西安", "沈阳", "大连", "长春", "哈尔滨", "昆明", "贵阳", "南宁",
    "海口", "兰州", "乌鲁木", "太原", "池州",
  ]
}
