extension SharedWordings {
  static let japanese = """
    survey unknown.notice_only physical=no : アンケート | お客様の声
    returned returned.to_sender direction=return : 返送済 | 返送完了 | 返品完了 | 差出人に返送済 | 差出人へ配達 | 差出人に返還 | 差出人へ返還 | ご依頼主へお返し | 依頼主に返却 | ご依頼主様に返品
    returning_moving returning.in_transit direction=return : 返送中 | 返品中 | 返送の途中
    returning returning.initiated direction=return : 返送 | 返品 | 還付 | ご依頼主に返 | 差出人に返
    lost exception.lost cause=carrier : 紛失 | 亡失
    missing exception.missing : 行方 | 所在不明 | 捜索
    damaged exception.damaged : 破損 | 損傷 | 汚損
    destroyed exception.destroyed : 廃棄 | 棄却
    seized customs.seized cause=customs : 没収 | 差押
    cancelled cancelled.by_sender physical=no : キャンセル | 取消 | 発送中止
    refused exception.refused reason=refused cause=recipient : 受取辞退 | 受取拒否 | 受け取り拒否 | 受取拒絶 | 受け取りを拒否 | お受け取り辞退 | 受領拒否
    address exception.address_problem reason=address : 住所不明 | あて所 | 宛先不明 | 宛て所 | 住所 & 不備 | 誤り | 不明 | 不完全 | 相違
    address_2 exception.address_problem reason=address : 住所不明 | あて所に尋ねあたらず | あて名不完全 | 宛先不明 | 転居先不明 | 尋ねあたりません | 受取人不明
    closed delivery_failed.attempted reason=business_closed cause=recipient : 休業 | 定休日 | 閉店
    absent delivery_failed.attempted reason=absent cause=recipient : 不在 | ご不在
    failed delivery_failed.attempted : 持ち戻り | 持戻 | 配達できません | 配達できず | お届けできません | お届けできず | 配達不能 | 未配達 | 配達未了
    investigating exception.held : 調査中 | 確認中 | 保留中
    kept_for_day in_transit.at_delivery_office : 指定 & 保管中 ! 店 | 営業所
    redelivery out_for_delivery.rescheduled physical=no : 再配達 | 日時指定 | 時間帯指定 | 依頼受付 | 配達日指定 | 指定日
    duties_paid customs.duties_paid physical=no : 関税 & 納付済 | 支払済 | 納税済
    duties customs.duties_due reason=payment cause=recipient flag=action_required : 関税 | 消費税 | 税金 | 課税通知 & 支払 | 納付 | 未納 | 発送
    export_released customs.export_released : 輸出許可 | 輸出通関完了 | 輸出通関手続完了 | 輸出 & 完了 | 許可
    export_in customs.export_in_progress : 輸出 & 通関 | 申告 | 税関 | 検査
    import_refused customs.import_refused : 輸入不許可 | 通関不可 | 輸入禁止
    held customs.import_held reason=customs cause=customs : 税関 | 通関 & 保留 | 留置 | 検査 | 書類 | 差し止め | 遅延 | 確認待
    released customs.import_released : 通関手続完了 | 通関完了 | 輸入許可 | 通関許可 | 通関手続が完了 | 通関手続きが完了 | 税関検査終了 | 通関済 | 税関から受領
    in_customs customs.import_in_progress : 通関 | 税関 | 輸入申告
    locker pickup.ready handed_to=station : 宅配ロッカー | pudo | はこぽす | ロッカー & 入庫 | 到着 | 保管 | 投函 | 入れ | 配達完了
    mailbox delivered.mailbox : 郵便受け | 郵便ポスト | 宅配ボックス | 投函完了 & 配達 | 完了 | 投函 | お届け
    neighbour delivered.neighbour handed_to=proxy : 隣人 | ご近所 & お届け | 配達
    safe delivered.safe_place : 置き配 | 指定場所 | 玄関前 & 完了 | お届け | 配達しました ! 予定
    collected delivered.collected handed_to=recipient : 窓口でお渡し | 窓口引渡 | 受取完了 | 窓口交付 | コンビニで受取 | 店頭でお渡し | お渡し済 | 受け取り済
    expired pickup.expired : 保管期間 | 保管期限 & 経過 | 終了 | 切れ | 満了
    ready pickup.ready : お受け取りいただけます | 窓口で保管 | コンビニ到着 | 受取場所に到着 | 受け取り可能 | 受取可能 | 局留 | 営業所止 | センター止 | コンビニ店頭 | ご来店予定 | 来店予定 | ご指定店 | 指定店
    preparing in_transit.at_delivery_office : 配達準備中 | 配達店に到着 | 担当店に到着 | 配達局に到着 | 担当店保管
    at_depot in_transit.at_delivery_office : 配達営業所 & 到着
    kept exception.held : 保管中 | 保管
    to_partner in_transit.handed_to_last_mile : 委託先 | 配送業者 | 提携会社 & 引渡 | 引き渡し | 引渡し | 委託
    airline in_transit.handed_to_linehaul : 航空会社 | 航空機 & 引渡 | 引き渡し | 搭載 | 搬入
    promise unknown.notice_only physical=no : お届け予定 | 配達予定 | 到着予定
    out out_for_delivery.on_vehicle : 持ち出し中 | 持出中 | 持出 | 配達中 | 配達に出発 | 配達員 | お届け先に向け | お届け中 | 配送中 配達 | 配達に出ました
    delivered delivered.unspecified handed_to=recipient : 配達完了 | 配達を完了 | お届け済み | お届け済 | お届けしました | お届け完了 | 配達済 | 引渡完了 | 配達しました | お届け先にお届け ! 未 | 予定
    label pre_shipment.info_received physical=no : 出荷情報 | 発送情報 | 伝票 | 登録 | 送り状 | 荷物情報 | データ受信
    order pre_shipment.order_created physical=no : 発送準備 | 出荷準備 | 注文 | 出荷待 | 商品準備
    picked_up accepted.picked_up : 集荷 | 集貨
    accepted accepted.received_at_origin : 引受 | 荷物受付 | 受付 | 引き受け | お預かり | 発送受付
    import_office in_transit.arrived_import_office : 国際交換局に到着 | 国際交換支店に到着 | 国際交換局 & 到着
    export_office in_transit.departed_origin_country : 国際交換局から発送 | 国際交換支店から発送 | 国外へ | 日本を出発 | 輸出国を出発
    landed in_transit.arrived_destination_country : 日本に到着 | 到着国 | 輸入国に到着 | 相手国に到着 | 現地空港に到着
    redirected in_transit.redirected : 転送 | 宛先変更 | 届け先変更
    misrouted exception.misrouted : 誤送 | 誤着 | 仕分け誤り
    delayed exception.delayed : 遅延 | 遅れ | 天候 | 台風 | 積雪
    departed in_transit.departed_facility : 発送 | 出発 | 通過 | 中継 | 発送済み | 出荷
    arrived in_transit.arrived_facility : 到着 | 入荷 | 作業店通過 | 仕分け
    handed in_transit.moving : 引渡
    moving in_transit.moving : 輸送中 | 輸送 | 配送中
    """
}
