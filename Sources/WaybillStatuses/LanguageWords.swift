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
    eine einer wir sie sich nach an durch aus hat werden wurden konnte bitte noch vom am in es \
    zu uns haben kann über ihren ihnen sind worden diese dieser beim war dass
    """,
    "fr": """
    le la les du des est été votre colis vous pour dans et au aux par sur une un il elle sera pas chez nous avec ce \
    cette en de à d l n a envoi livraison ont \
    se qui que s sont était être plus nos vos son sa leur lors y
    """,
    "es": """
    el la los las del su en se ha sido por para con al está envío paquete es una un de no le lo que y entrega fue \
    pedido han \
    a te tu nos ya más sus ser hasta desde como pero sin esta
    """,
    "pt": """
    o os as do da dos das no na em foi seu sua para por com ao está envio é uma um de não objeto encomenda pelo pela \
    que e entrega pedido saiu \
    a se já à às aos num numa pelos pelas foram são ser até mais sem ainda nos nas há entregue remetente coleta aguardando aguarda
    """,
    "it": """
    il la le lo gli del della dello dei in è stato stata per con al alla presso una un di non spedizione consegna \
    pacco da dal nel nella e che si sono \
    a ad ai alle allo ha ti tuo tua suo sua ed dall dell nell sul sulla già più se
    """,
    "nl": """
    het de een is wordt van naar voor met op bij uw je niet zending pakket werd zijn door en te heeft aan uit in deze \
    door bezorgd er \
    was dat die zich nog ook als dan om over tot kan kunnen hebben wij we u bent
    """,
    "pl": """
    przesyłka przesyłki została jest w do na z przez od nie dla się paczka został zostanie oraz po za i ze zostało o pod drzwi kurier dostarcz dostarczono doręczono doręczona paczkę paczki
    """,
    "cs": """
    zásilka zásilky byla je v do na z se od k ke pro nebyla bude byl balík u a za ve ze si čeká příjemce odesílatel doručena doručení výdejní pod číslem předáno předána doručeno odeslána odesláno depa
    """,
    "sk": """
    zásielka zásielky bola je v do na z sa od k pre nebola bude bol balík u a za vo zo si čaká príjemca odosielateľ doručená doručenie výdajné pod číslom odovzdané odovzdaná doručené zanechané adresát nezastihnutý som predajcovi odmietnutí nič ste správa omylom príjemcovi
    """,
    "hu": """
    a az és küldemény csomag van volt nem ki meg egy át alatt még már lesz címzett részére került átadva feladó \
    folyamatban
    """,
    "sv": """
    är och har på av till din ditt från i den det paketet försändelsen inte för med hos vi ett kommer att som under \
    kan ska du dig ut in upp när efter blev var levererad levererats mottagen mottagits avsändaren mottagaren
    """,
    "no": """
    er og har på av til din ditt fra i den det pakken sendingen ikke for med hos vi et vil blitt som å under \
    kan skal du deg ut inn opp når etter ble var oss ved levert utlevert mottatt avsender mottaker hentet sendt
    """,
    "da": """
    er og har på af til din dit fra i den det pakken forsendelsen ikke for med hos vi et vil blevet som at under \
    kan skal du dig ud ind op når efter blev var os ved leveret afleveret modtaget afsender modtager afhentet afsendt
    """,
    "fi": """
    on ja ei lähetys lähetyksen paketti lähetyksesi ovat oli tai sekä vastaanottajalle olemme sinun \
    ole kun emme olet paketin pakettia lähetystä se
    """,
    "ro": """
    a fost la în de pe și cu pentru coletul este nu din către dumneavoastră va fi sau expediția colet expeditor destinatar livrat
    """,
    "uz": """
    va bilan uchun qilindi jo natma buyurtma bo yo to bojxona yetkazib olib kuryer
    """,
    "tr": """
    ve için teslim gönderi gönderiniz kargo kargonuz bir edildi da de ile olarak tarafından
    """,
    "id": """
    di telah ke dari dan paket kiriman anda oleh untuk dengan sedang tidak akan ini yang pada sudah belum kurir \
    penerima pengirim kepada karena silakan pengiriman pengantaran diantar kantor berhasil bea pintu rumah sesuai
    """,
    "ms": """
    di telah ke dari dan bungkusan penghantaran anda oleh untuk dengan sedang tidak akan ini yang pada sudah belum \
    kurier penerima pengirim kepada daripada kerana sila kastam dihantar serahan kutipan pejabat cawangan tiada berjaya \
    duti bayaran penjual pintu rumah seperti
    """,
    "vi": """
    đã được đến tại của và cho từ trong không hàng đơn kiện bưu gửi đang sẽ người nhận giao phát chưa thành công \
    chuyển kho khách lấy bởi
    """,
    "sr": """
    je u na za od i se pošiljka paket nije sa do će pošiljke primalac primatelj pošiljalac prijem primitak odbio
    """,
    "sr-cyrl": """
    је у на за од и се пошиљка пакет није са до ће пошиљке пошиљку су
    """,
    "sl": """
    je v na za od in se pošiljka paket ni bila bo z s do k pri prejemnik naslovnik prevzem dostavljeno dostavljena pri manjka zadržano bil še prodajalcu prejemnika prejemniku sporočilo skoraj pomotoma odvisna
    """,
    "ru": """
    в и на не из по с к у вас для было был была будет отправление посылка посылку заказ со от до ваш ваша для вашу
    """,
    "uk": """
    і в у на не з по до від для було був буде відправлення посилка є та посилку замовлення зі ще ваша вашу ваше було митний отримувач відділення щоб якщо аеропорт митницю призначення
    """,
    "be": """
    і ў у на не з па да ад для было быў была будзе адпраўленне пасылка пасылку ваша са яшчэ
    """,
    "bg": """
    и в на не от за с е пратка пратката беше ще бъде към до се при по не пратки вашата поръчката поръчка бе са предадена доставена получена получателят опит неуспешен отсрочена
    """,
    "zh": "的 已 在 您 件 了 由",
    "ja": "の を に が は で ました",
  ]
}
