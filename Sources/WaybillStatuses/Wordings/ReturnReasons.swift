package import WaybillModel

/// Why a parcel goes back, as the row's words tell beside a code or a wording that only says that it does.
///
/// Asked after a reading, of rows of a return alone: elsewhere these words mean other things.
package enum ReturnReasons {
  package static let table = WordingTable(
    owner: "return-reason",
    """
    customs returning.initiated reason=customs cause=customs : customs | douane* | zoll | zollamt | verzollung | aduan* | dogan* | receita federal | таможн* | митн* | 海关 | 海關 | 税関 | 통관 | 세관 | gumruk | celnic* | celni* | urzad celny | tull | toll | vam | vamkezel*
    refused returning.initiated reason=refused cause=recipient : refus* | rejected by | declin* | verweiger* | annahme abgelehnt | nicht angenommen | rehus* | rechazad* | recus* | rifiut* | respint* | odmow* | odmit* | odmietn* | geweiger* | weiger* | nekta* | vagra* | avvis* | отказ* | отклон* | відмов* | адмов* | 拒收 | 拒绝 | 拒絕 | 拒签 | 受取拒否 | 受取辞退 | 수취거절 | 수취 거절 | kabul edilmed* | reddedil* | ditolak | menolak | enggan | 수취거부 | 수취 거부 | 수령거부 | 수령 거부 | từ chối | ปฏิเสธ | megtagad* | visszautasit* | atvetel megtagad* | αρνηση* | refuzat* | kieltayty* ! refused by customs
    unclaimed returning.initiated cause=recipient : unclaimed | not claimed | uncollected | not collected | not picked up | storage period | retention period | pickup period | time limit | expired | nicht abgeholt | lagerfrist | abholfrist | non reclame* | non retire* | delai de garde | delai expire | no reclamado | no retirado | no recogido | plazo | nao procurado | nao retirado | nao reclamado | prazo de retirada | prazo de guarda | giacenza | non ritirat* | niet afgehaald | niet opgehaald | nieodebran* | nie odebran* | nie podjet* | nevyzvednut* | neprevzat* | uloz* doba | ej uthamtad | ej uthamtat | ikke hentet | ikke avhentet | noutamat* | невостреб* | не востреб* | срок хранения | истек срок | термін зберігання | не отриман* | 逾期 | 超期 | 未领 | 未取 | 保管期限 | 保管期間 | 留置期間 | 보관기간 | 미수령 | nem vette at | nem kereste | teslim alinmad* | neridicat* | αζητητ* | tidak diambil | tidak diklaim | tidak dituntut | tidak dikutip | quá hạn lưu | không đến nhận | ไม่มารับ | เกินกำหนด
    moved returning.initiated reason=moved : moved | moved away | no longer lives | no longer at | left no address | verzogen | umgezogen | nicht mehr wohnhaft | demenage* | n habite plus | parti sans laisser | se mudo | mudou se | trasferit* | verhuisd | przeprowadz* | wyprowadz* | odstehov* | flyttat | flyttet | muuttanut | выбыл* | переехал* | вибув | 搬家 | 搬迁 | 迁移 | 転居 | 이사 | elkoltozot* | tasinmis | mutat | pindah | berpindah | chuyển nhà | ย้ายบ้าน | ย้ายที่อยู่
    address returning.initiated reason=address : address | addresses | unknown | no such number | no such street | house number | nicht zu ermitteln | unbekannt | hausnummer | anschrift | strasse nicht | inconnu* | npai | adresse | adressen | adressangabe* | adressfehler | adres | adresu | adresa | adresy | adresi | adreste | adresinde | adress | adressa | adressen | direccion* | desconocid* | enderec* | desconhecid* | numero inexistente | indirizz* | sconosciut* | onbekend* | nieznan* | neznam* | okand | ukjent | ukendt | osoite* | tuntematon | адрес | адреса | адресу | адресе | адреси | неизвест* | невідом* | 地址 | 查无此人 | 無此人 | 住所 | あて所 | 宛所 | 不明 | 주소 | 수취인불명 | cim | cimen | cime | ismeretlen | bilinmeyen | necunoscut* | διευθυνσ* | αγνωστ* | alamat | địa chỉ | ที่อยู่ ! alamat pengirim | alamat penjual | địa chỉ người gửi | ที่อยู่ผู้ส่ง | reason unknown | unknown reason | grund unbekannt | return address | address checked | due to unknown
    """)

  /// Adds the reason where the reading has none.
  package static func explain(_ reading: inout StatusReading, _ texts: [String?]) {
    guard reading.reason == nil, reading.status == .returning || reading.status == .returned else { return }
    for text in texts {
      guard let text, let found = table.read(text) else { continue }
      reading.reason = found.reason
      reading.cause = reading.cause ?? found.cause
      return
    }
  }
}
