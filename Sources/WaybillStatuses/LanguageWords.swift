extension SharedWordings {
  /// Small words that tell a language from those of the same script, as they are searched for.
  static func languageWords(_ language: String) -> [[UInt8]] {
    var text = languageWordLists[language] ?? ""
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x20).compactMap { WordingRules.compile($0) }
    }
  }

  // Words that two languages share stand with both. No word of parcels that is also a name.
  private static let languageWordLists = [
    "en": """
    the is has been was were be will your of from by for and at with this it that not are have we to its you our \
    their they on in an or out up due since until before after being
    """,
    "de": """
    der die das und wurde ist wird ihre ihrer ihr sendung paket im zum zur von den dem des nicht auf mit bei für ein \
    eine einer wir sie sich nach an durch aus hat werden wurden konnte bitte noch vom am in es
    """,
    "fr": """
    le la les du des est été votre colis vous pour dans et au aux par sur une un il elle sera pas chez nous avec ce \
    cette en de à d l n a envoi livraison ont
    """,
    "es": """
    el la los las del su en se ha sido por para con al está envío paquete es una un de no le lo que y entrega fue \
    pedido han
    """,
    "pt": """
    o os as do da dos das no na em foi seu sua para por com ao está envio é uma um de não objeto encomenda pelo pela \
    que e entrega pedido saiu
    """,
    "it": """
    il la le lo gli del della dello dei in è stato stata per con al alla presso una un di non spedizione consegna \
    pacco da dal nel nella e che si sono
    """,
    "nl": """
    het de een is wordt van naar voor met op bij uw je niet zending pakket werd zijn door en te heeft aan uit in deze \
    door bezorgd er
    """,
    "pl": """
    przesyłka przesyłki została jest w do na z przez od nie dla się paczka został zostanie oraz po za i ze zostało o
    """,
    "cs": """
    zásilka zásilky byla je v do na z se od k ke pro nebyla bude byl balík u a za ve ze si
    """,
    "sk": """
    zásielka zásielky bola je v do na z sa od k pre nebola bude bol balík u a za vo zo si
    """,
    "hu": """
    a az és küldemény csomag van volt nem ki meg egy át alatt még már lesz címzett részére került
    """,
    "sv": """
    är och har på av till din ditt från i den det paketet försändelsen inte för med hos vi ett kommer att som under
    """,
    "no": """
    er og har på av til din ditt fra i den det pakken sendingen ikke for med hos vi et vil blitt som å under
    """,
    "da": """
    er og har på af til din dit fra i den det pakken forsendelsen ikke for med hos vi et vil blevet som at under
    """,
    "fi": """
    on ja ei lähetys lähetyksen paketti lähetyksesi ovat oli tai sekä vastaanottajalle olemme sinun
    """,
    "ro": """
    a fost la în de pe și cu pentru coletul este nu din către dumneavoastră va fi sau expediția
    """,
    "tr": """
    ve için gönderi gönderiniz kargo kargonuz bir edildi da de ile olarak tarafından
    """,
    "id": """
    di telah ke dari dan paket kiriman anda oleh untuk dengan sedang tidak akan ini yang pada sudah belum kurir \
    penerima pengirim kepada karena silakan pengiriman pengantaran diantar kantor berhasil bea
    """,
    "ms": """
    di telah ke dari dan bungkusan penghantaran anda oleh untuk dengan sedang tidak akan ini yang pada sudah belum \
    kurier penerima pengirim kepada daripada kerana sila kastam dihantar serahan kutipan pejabat cawangan tiada berjaya \
    duti bayaran penjual
    """,
    "vi": """
    đã được đến tại của và cho từ trong không hàng đơn kiện bưu gửi đang sẽ người nhận giao phát chưa thành công \
    chuyển kho khách lấy bởi
    """,
    "sr": """
    je u na za od i se pošiljka paket nije sa do će pošiljke
    """,
    "sl": """
    je v na za od in se pošiljka paket ni bila bo z s do
    """,
    "ru": "в и на не из по с к у вас для было был была будет отправление посылка",
    "uk": "і в у на не з по до від для було був буде відправлення посилка є та",
    "bg": "и в на не от за с е пратка пратката беше ще бъде към е до",
    "zh": "的 已 在 您 件 了 由",
    "ja": "の を に が は で ました",
  ]
}
