/// What a word in a printed time means.
enum ClockWord: Sendable, Hashable {
  case month(Int)
  case weekday(Int)
  case am, pm
  /// Stands behind the number it names: `5日`, `15h`, `14시`.
  case unit(Unit)
  case connective
  case utc
  /// `T` between date and clock, as ISO 8601 writes it.
  case separator
  case relative(RelativeDay)

  enum Unit: Sendable, Hashable { case year, month, day, hour, minute, second }
}

/// The words of dates in the languages that carriers' pages speak, by hash of their lower-case bytes.
enum ClockWords {
  static func meaning(_ hash: UInt64) -> ClockWord? { table[hash] }

  /// FNV-1a over the bytes, ASCII letters in lower case.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 1_099_511_628_211
    }
    return hash
  }

  private static let table: [UInt64: ClockWord] = {
    var table: [UInt64: ClockWord] = [:]
    func add(_ word: Substring, _ meaning: ClockWord) {
      // Pages print Cyrillic and Greek in any case, and hashes fold ASCII only.
      let capital = word.prefix(1).uppercased() + word.dropFirst()
      for form in [String(word), capital, word.uppercased()] {
        let key = hash(form.utf8)
        if table[key] == nil { table[key] = meaning }
      }
    }
    for line in months.split(separator: "\n") {
      for (index, group) in line.split(separator: "|").enumerated() {
        for word in group.split(separator: " ") { add(word, .month(index + 1)) }
      }
    }
    for line in weekdays.split(separator: "\n") {
      for (index, group) in line.split(separator: "|").enumerated() {
        for word in group.split(separator: " ") { add(word, .weekday(index + 1)) }
      }
    }
    for (words, meaning) in others {
      for word in words.split(separator: " ") { add(word, meaning) }
    }
    return table
  }()

  // One language a line, January to December; abbreviations and genitives beside the names.
  private static let months = """
    january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec
    januar jan jän jänner|februar feb feber|märz mär mrz maerz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez
    janvier janv|février fevrier févr fév fevr|mars|avril avr|mai|juin|juillet juil|août aout aoû|septembre|octobre|novembre|décembre decembre déc
    enero ene|febrero|marzo|abril abr|mayo may|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic
    janeiro|fevereiro fev|março marco|abril|maio mai|junho|julho|agosto|setembro|outubro out|novembro|dezembro dez
    gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre|ottobre ott|novembre|dicembre
    januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|desember des
    tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu
    styczeń stycznia sty|luty lutego lut|marzec marca|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz wrze|październik października paź paźdz|listopad listopada lis|grudzień grudnia gru grudz
    leden ledna led|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu|prosinec prosince pro
    január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
    január|február febr|március márc már|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december
    ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie
    ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara
    январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек
    січень січня січ|лютий лютого лют|березень березня бер|квітень квітня кві|травень травня тра|червень червня чер|липень липня лип|серпень серпня сер|вересень вересня вер|жовтень жовтня жов|листопад листопада лис|грудень грудня гру
    януари яну|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
    ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ|απρίλιος απριλίου απρ|μάιος μαΐου μαϊ μαΐ|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπ|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ
    يناير|فبراير|مارس|أبريل إبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر
    ינואר בינואר ינו ינו׳|פברואר בפברואר פבר פבר׳|מרץ במרץ מרס|אפריל באפריל אפר אפר׳|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט אוג אוג׳|ספטמבר בספטמבר ספט ספט׳|אוקטובר באוקטובר אוק אוק׳|נובמבר בנובמבר נוב נוב׳|דצמבר בדצמבר דצמ דצמ׳
    มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.
    januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember
    sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
    janvāris janvārī|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
    jaanuar jaan|veebruar veebr|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember dets
    januar|februar|marec|april|maj|junij|julij|avgust avg|september|oktober|november|december
    """

  // Monday to Sunday.
  private static let weekdays = """
    monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun
    montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so
    lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim
    lunes lun|martes|miércoles miercoles mié mie|jueves jue|viernes vie|sábado sabado sáb|domingo dom
    segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua|quinta-feira quinta qui|sexta-feira sexta sex|sábado|domingo
    lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom
    maandag ma|dinsdag|woensdag wo|donderdag|vrijdag vr|zaterdag za|zondag zo
    måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön
    mandag man|tirsdag tir|onsdag|torsdag tor|fredag|lørdag lør|søndag søn
    maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to|perjantai perjantaina pe|lauantai lauantaina la|sunnuntai sunnuntaina su
    poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt pią|sobota sob|niedziela niedz nie
    pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne
    pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa
    luni|marți marţi|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică
    понеделник|вторник|сряда|четвъртък|петък|събота|неделя
    δευτέρα δευ|τρίτη τρί|τετάρτη τετ|πέμπτη πέμ|παρασκευή παρ|σάββατο σάβ|κυριακή κυρ
    الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد
    שני|שלישי|רביעי|חמישי|שישי|שבת|ראשון
    จันทร์ วันจันทร์|อังคาร วันอังคาร|พุธ วันพุธ|พฤหัสบดี วันพฤหัสบดี|ศุกร์ วันศุกร์|เสาร์ วันเสาร์|อาทิตย์ วันอาทิตย์
    senin|selasa|rabu|kamis|jumat|sabtu|minggu
    понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс
    понеділок пн|вівторок вт|середа ср|четвер чт|п'ятниця п’ятниця пт|субота сб|неділя нд
    pazartesi pzt|salı|çarşamba çar|perşembe per|cuma|cumartesi cmt|pazar
    hétfő|kedd|szerda sze|csütörtök csüt|péntek|szombat szo|vasárnap vas
    """

  private static let others: [(String, ClockWord)] = [
    ("am 上午 午前 오전 早上 凌晨 öö πμ д.п. ص", .am),
    ("pm 下午 午後 오후 晚上 中午 nachm μμ م", .pm),
    ("年 년", .unit(.year)), ("月 월", .unit(.month)), ("日 일 号", .unit(.day)),
    ("时 時 点 點 시 h uhr hrs hs godz ч", .unit(.hour)), ("分 분 min", .unit(.minute)), ("秒 초", .unit(.second)),
    (
      "at on à a às as um o de del kl klo the le el em den der dia am° st nd rd th er vers hour hours în в о об г року 星期 周 礼拜 曜 ngày tháng lúc jam pukul yy",
      .connective
    ),
    ("一 二 三 四 五 六 火 水 木 金 土 화 수 목 금 토 요", .connective),
    ("utc gmt", .utc), ("t", .separator),
    (
      "today heute aujourd'hui hoy hoje oggi vandaag idag dzisiaj dziś dnes сегодня сьогодні bugün 今天 今日 오늘 tänään",
      .relative(.today)
    ),
    (
      "yesterday gestern hier ayer ontem ieri gisteren igår wczoraj včera вчера вчора dün 昨天 昨日 어제 eilen",
      .relative(.yesterday)
    ),
    (
      "tomorrow morgen demain mañana amanhã domani imorgon jutro zítra завтра yarın 明天 明日 내일 huomenna",
      .relative(.tomorrow)
    ),
  ]
}
