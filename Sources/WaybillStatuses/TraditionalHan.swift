/// The traditional forms of the characters that parcels are spoken of with, each brought to its simplified
/// form, so that a table writes a word once for the mainland, Taiwan and Hong Kong.
enum TraditionalHan {
  // Pairs of a traditional character and its simplified one. Japanese texts and phrases pass through it alike.
  private static let pairs = """
    攬揽遞递運运輸输轉转發发貨货單单電电郵邮據据資资訊讯關关稅税繳缴費费報报檢检驗验進进離离開开達达國国際际機机場场飛飞總总區区處处網网點点 \
    營营業业門门櫃柜驛驿簽签領领還还賣卖買买戶户員员絕绝誤误錯错損损壞坏遺遗銷销毀毁燬毁沒没滅灭盜盗竊窃遲迟風风災灾節节週周約约預预計计將将準准備备 \
    裝装車车艙舱倉仓庫库揀拣撥拨陸陆順顺豐丰圓圆聯联繫系係系絡络話话號号碼码無无來来詢询詳详實实證证書书訂订創创審审過过結结續续辦办執执師师時时間间 \
    內内應应請请親亲屬属鄰邻們们個个樓楼衛卫傳传為为爲为與与給给從从臺台檯台颱台灣湾東东館馆廠厂廣广會会補补價价額额複复復复權权險险廢废棄弃認认識识 \
    層层滿满齊齐標标籤签條条務务產产記记錄录經经題题長长終终讓让歷历維维統统級级問问煩烦體体編编選选擇择濟济變变換换導导幹干線线連连壓压難难圍围願愿 \
    鐘钟鐵铁鎖锁錢钱賠赔償偿責责賬账貼贴購购啟启啓启動动勞劳團团響响顯显顧顾類类項项須须頻频駛驶駕驾畢毕當当獲获異异盡尽儘尽監监盤盘確确禮礼積积穩稳 \
    範范簡简紙纸紅红組组綠绿緊紧縣县織织繼继聲声聽听職职舊旧術术裏里裡里規规視视覽览觸触訪访設设許许訴诉評评試试該该誠诚說说調调談谈論论諮咨謝谢護护 \
    負负財财販贩貿贸賓宾質质輕轻輛辆載载農农邊边遷迁適适遠远醫医釋释銀银鋪铺鍵键鎮镇鏈链閉闭閱阅階阶隨随雜杂雲云靜静頭头養养餘余駁驳鬆松佈布佔占併并 \
    傷伤僅仅兒儿凍冻則则剛刚劃划勢势協协卻却嚴严園园塊块夠够夾夹寶宝寧宁專专對对屆届島岛帳帐帶带幣币幾几張张強强彙汇匯汇後后徑径惡恶態态憑凭懇恳掃扫 \
    掛挂採采擔担擴扩擱搁攔拦攜携敗败數数斷断於于暫暂暢畅棧栈構构樣样橋桥歸归殘残氣气決决況况減减溝沟滯滞濕湿狀状獨独現现麼么塢坞註注鄉乡霧雾鮮鲜 \
    麵面託托棟栋迴回徵征廳厅鄭郑揚扬訖讫綁绑縫缝濱滨澀涩閘闸 \
    兩两夥伙嘗尝貴贵鈴铃華华榮荣龍龙衝冲輪轮寫写筆笔頁页頂顶蓋盖擊击襲袭擾扰紐纽蘭兰歐欧韓韩圖图擬拟隊队陣阵鑰钥颶飓壘垒
    """

  // By scalar, from U+4E00 on.
  private static let simplified: [UInt16] = {
    var table = (UInt16(0x4E00)...0x9FFF).map { $0 }
    let characters = pairs.unicodeScalars.filter { $0.value >= 0x4E00 }.map(\.value)
    for index in stride(from: 0, to: characters.count - 1, by: 2) {
      table[Int(characters[index]) - 0x4E00] = UInt16(characters[index + 1])
    }
    return table
  }()

  /// - Parameter scalar: of U+4E00...U+9FFF.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 { UInt32(simplified[Int(scalar) - 0x4E00]) }
}
