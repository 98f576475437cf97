extension SharedWordings {
  static let japanese = [japaneseWords, japaneseTroubles, japaneseDelivery, japaneseTransit].joined(separator: "\n")

  private static let japaneseWords = """
    @sender : ご依頼主 | 依頼主 | 差出人 | 発送元 | 出荷元 | 送り主 | 発送人 | 荷送人 | 販売元 | ショップ | 出品者 | 荷主 | 発送者 | 発荷主 | 販売店
    @recipient : お届け先 | 届け先 | 受取人 | ご本人 | 本人 | お客様 | お客さま | 名宛人 | 荷受人 | あて先 | 宛先 | 受取主 | 受領者 | お受取人
    @not : ません | できず | できません | できなかった | れず | れなかった | ておらず | おりません | いません | 不能 | 不可 | なかった | ないため | 未了 | しておりません | 失敗
    @future : 予定 | 見込 | 予想 | 指定 | 希望 | お待ち | 待ち | します | いたします | 致します | 準備
    @deliver : 配達 | お届け | 配送 | お渡し | 引き渡し | お引渡し | 届け
    @done : 済 | 完了 | しました | いたしました | 致しました | されました | されています | 終了 | なりました | 完配
    @customs : 税関 | 通関 | 輸入申告 | 輸出申告 | 関税局
    @locker : 宅配ロッカー | pudo | はこぽす | ロッカー | パックステーション | 受取ロッカー
    @shop : コンビニ | 店頭 | 取扱店 | 受取店 | 指定店 | 店舗 | ローソン | ファミリーマート | セブン | ミニストップ | 受取場所 | 受け取り場所 | 受取スポット | 受取拠点 | 受取ポイント | 窓口 | 営業所止 | センター止 | 局留 | ゆうゆう | カウンター | 直営店 | スタンド
    @office : 営業所 | 担当店 | 配達店 | 配達局 | 集配局 | センター | 配達支店 | デポ | 配送店 | 着店 | 到着店 | 配送センター | 配達センター | 最寄り | 担当局 | 配送拠点 | 配達拠点 | 担当支店 | 集配所
    @message : メール | eメール | sms | ショートメッセージ | メッセージ | お知らせ | 通知 | アプリ
    """

  // Notices, losses, returns, customs, cancellations and what failed.
  private static let japaneseTroubles = """
    @if_absent : ご不在時 | 不在時に | お留守の際 | 留守の際 | お留守のとき | お留守だった場合 | ご不在だった場合 | 不在だった場合 | ご不在の場合 | 不在の場合 | 不在時は | ご不在時 | お留守の場合 | 留守の場合 | ご不在でしたら | ご不在のときは | ご不在の際 | 不在の際 | お受け取りになれない場合 | お届けできない場合 | 配達できない場合 | お届けできなかった場合 | 配達できなかった場合
    delivered_asks delivered.unspecified handed_to=recipient : ^配達完了 | ^お届け完了 | ^お届け済 | ^配達済 | ^配達しました | ^お届けしました > でしたか | ましたか | 評価 | アンケート | 届いていない場合 | 届かない場合 | お受け取りでない ! @sender | @shop | @locker
    delivered_early delivered.unspecified handed_to=recipient : 予定より早く | 予定どおり | 予定通り | ご予定より早く + お届けしました | 配達完了 | 配達しました | 配達いたしました | お届けいたしました | お届け完了 ! @shop | @locker | 営業所
    delivered_taxed delivered.unspecified handed_to=recipient : 関税 | 消費税 | 通関 > 後 > 配達完了 | お届け完了 | 配達しました | お届けしました ! ません | 予定 | @shop | @locker
    return_rules unknown.notice_only physical=no : 返品は | ご返品は | 返送は > ください | 下さい
    delivered_after delivered.unspecified handed_to=recipient : 持ち戻り | 持戻 | 不在 | 再配達 > 本日 | その後 | 再配達 | 二度目 | 2回目 > 配達完了し | お届けしました | お届け完了し | 配達しました ! @shop | @locker | @sender | できません | できず
    neighbour_instead delivered.neighbour handed_to=proxy : 不在 > お隣 | 隣人 | ご近所 | 隣家 > お届けしました | お渡ししました | お預けしました | お届けいたしました ! @if_absent
    undo unknown.notice_only physical=no : 配達完了 | お届け完了 + 取り消す | 取消す | を取り消し | の取消
    no delivered : みなします | みなされ | 一覧 | 履歴 | よろしいですか | 受け取られましたら | 受け取りましたら | 届きましたら | もうすぐ | まもなく | 間もなく | 受け取ることも | お受け取りになること | お届けが可能 | 配達が可能 | 今月 | 今週 | 今年 | 累計 | サインをいただきます | サインをお願い
    if_absent unknown.notice_only physical=no : @if_absent & となります | ございます | あります | します | いたします | 致します | します | ください | 下さい | となります | なります | ます$ ! 入れました | 投函しました | 持ち帰りました | 持ち戻り$ | 持戻$ | 持ち戻り中 | 配達中 | 持ち出し | 不在のため | 保管中 ! お届け済 | 配達済 | 完了
    collect_or_back pickup.reminder physical=no : ない場合 | なければ | なき場合 | 過ぎますと | 過ぎると | 過ぎた場合 | 経過した場合 | 経過後は | 経過しますと | 受け取りください | お受け取りください | お早め | まであと | お願いします & 受け取り | 受取 | 引き取り | 保管 | 期限 | 期間 & 返送 | 返品 | 返却 | お戻し ! ました | 返送中 | 配達中 ! 辞退 | 拒否 | 住所
    notice_left delivery_failed.notice_left : 不在連絡票 | ご不在票 | 不在票 | 不在通知 | 不在配達通知 | 連絡票 ! 受け取られ | 受け取り済 | お渡し | 引渡 | 受取済
    if_then unknown.notice_only physical=no : しましたら | ましたら | 次第 | したら & お知らせ | 通知 | ご連絡 | メール ! 不明点 | ご質問 | ご不便
    survey unknown.notice_only physical=no : アンケート | お客様の声 | ご意見 | 評価してください | ご感想
    message unknown.notice_only physical=no : @message + 送信 | 配信 | お送り | 発信 | 送付 | 送信済 | お届けしました ! 到着しました
    invalid unknown.invalid_number physical=no : 番号違い | 番号相違 | 番号誤り | 番号が正しく | 番号に誤り | 無効な番号 | 番号が無効 | 入力誤り | 番号が違 | 桁数
    not_found unknown.not_found physical=no : 伝票番号未登録 | 番号未登録 | 未登録 | 見つかりません | 番号が見つからない | 情報が見つからない | データが見つからない | 該当するデータ | 該当データ | データがありません | 情報がありません | 情報はありません | 情報がございません | データはありません | 未登録です | 登録されていません | 登録されておりません | 登録されてません | 登録がありません | 登録がございません | 登録はありません | 登録のない | 照会できません | 結果がありません | 結果はありません | 該当なし | 該当するお荷物は | 該当する荷物は | 該当する荷物が | 該当するお荷物が | 該当荷物 | 該当する追跡 | 確認できません ! お届け先 | 住所 | 受取人
    not_cancelled unknown.notice_only physical=no : キャンセル | 取消 | 取り消し | 取り消す + されていません | されておりません | していません | できません | できかね | 不可 | 承れません | 受け付けられません | 受付できません | いたしかね | ことはできません | はできません | できませんでした | に失敗 | 失敗
    label_cancelled pre_shipment.label_cancelled physical=no : ラベル | 送り状 | 伝票 & 削除 | キャンセル | 取消 | 取り消 | 無効 | 破棄
    returned returned.to_sender direction=return handed_to=recipient : 返送済 | 返送完了 | 返品完了 | 返却済 | 返却完了 | 返還済 | 返品済 | 返送が完了 | 返品が完了 | 返却しました | 返還しました | お返ししました | お返しいたしました | 返却いたしました | 返還いたしました | 返送先に配達 | 返品を受領
    returned_2 returned.to_sender direction=return handed_to=recipient : @sender ~ へ配達 | に配達 | お届け | へ返還 | に返還 | お返し | に返却 | へ返却 | に返品 | お渡し | 受領 | 引渡 | お受け取り & @done ! @not | @future | 集荷
    returned_3 returned.to_sender direction=return handed_to=recipient : 返品 | 返送 | 返却 + 配完 | 配達完了 | お届け完了 | 配達済 | お届け済 ! @not | @future
    returned_4 returned.to_sender direction=return handed_to=recipient : @sender ~ 返品 | 返送品 | 返却品 ~ 受け取りました | 受領しました | 受け取られました | 受け取り済 | 受領済 ! @not
    return_waiting returning.awaiting_sender_pickup direction=return : 返送 | 返品 | 返却 & 保管中 | 保管して | 受け取りを | お受け取り | 引き取り | お引き取り | 窓口 & @sender ! 拒
    refused_import customs.import_refused cause=customs : 輸入不許可 | 通関不可 | 輸入禁止 | 積み戻し | 積戻 | 輸入できません | 輸入不可 | 輸入が認められま | 輸入許可が下りま
    return_failed returning.in_transit direction=return : 返送 | 返品 | 返却 & 配達でき | お届けでき | 持ち戻り | 持戻 | 不在 | 失敗 ! 不在のため返 | 期間 | 期限 | 不在により返 | 返送いたします | 返送します | 返送しました | 返送手続
    return_road returning.in_transit direction=return : 返送 | 返品 | 返却 > 配達中 | 輸送中 | 持ち出し | 配達に出発 | 運送中 | 移動中 | 発送しました | 到着しました | 出発しました
    return_refused returning.initiated direction=return reason=refused cause=recipient : 返送 | 返品 | 返却 & 辞退 | 拒否 | 拒絶
    way_back returning.in_transit direction=return : @sender + に戻 | へ戻 | に返 | へ返 & 途中 | 輸送中 | 向かって | 中です | 移動中
    returning_moving returning.in_transit direction=return : 返送中 | 返品中 | 返却中 | 返送の途中 | 返送のため輸送 | 返送のため発送 | 返送処理中 | 返送しています | 差出人へ向け | 返品輸送 | 返送品 | 返品商品 | 返品のお荷物 | 返送のお荷物 | 返品荷物 | 返送荷物 & 中 | ました | 発送 | 到着
    return_unclaimed returning.initiated direction=return cause=recipient : 返送 | 返品 | 返却 & 期間 | 期限
    return_address returning.initiated direction=return reason=address : 返送 | 返品 | 返却 & 住所 | 宛先 | 転居 | あて所
    returning returning.initiated direction=return : 返送 | 返品 | 還付 | 返却 | 依頼主に返 | 依頼主へ返 | 差出人に返 | 差出人へ返 | 差出人に戻 | 依頼主様に戻 | 差出人に還 | お戻し ! 返品受付期間
    lost exception.lost cause=carrier : 紛失 | 亡失 | 滅失
    stolen exception.stolen : 盗難 | 盗まれ | 窃盗
    contents exception.missing_contents : 内容品不足 | 内容品の不足 | 内容物不足 | 数量不足 | 中身不足 | 欠品 | 抜き取
    damaged exception.damaged : 破損 | 損傷 | 汚損 | 毀損 | 濡損 | 水濡れ | 破れ | 壊れ | 中身漏れ
    seized customs.seized cause=customs : 没収 | 差押 | 差し押さえ
    collect_or_destroy pickup.reminder physical=no : ない場合 | なければ | 過ぎますと | 過ぎると | 経過後 & 廃棄 | 処分 | 破棄 ! ました | 通関 | 税関
    destroyed exception.destroyed : 廃棄 | 棄却 | 放棄 | 処分しました | 焼却
    missing exception.missing : 行方 | 所在不明 | 捜索 | 捜しております | 探して | 所在確認 | 所在調査 | 調査請求 | 調査中 ! 住所 | 宛名 | 宛先 | 届け先
    duties_paid customs.duties_paid physical=no : 関税 | 消費税 | 税金 | 輸入税 & 納付済 | 支払済 | 納税済 | 支払いが完了 | お支払い済 | 支払いが確認 | 支払いを確認 | 支払を確認 | 納付を確認 | お支払いを確認 | 納付完了 | 支払い完了 | お支払いが完了 | 納付されました | お支払いいただきました | 領収 ! 待ち
    duties customs.duties_due reason=payment cause=recipient flag=action_required : 関税 | 消費税 | 税金 | 課税通知 | 輸入税 | 関税等 & 支払 | 納付 | 未納 | 発送 | 必要 | 発生 | 請求 | 徴収 | お願い
    @export : 輸出 | 発送国 | 差出国
    @cleared : 完了 | 許可 | 済 | 終了 | 終わり | 通過しました | 受領 | 解除
    export_held customs.export_held reason=customs cause=customs : @export & 保留 | 留置 | 差し止め | 不許可 | 止められ | 待ち | 書類 ! 完了 | 受領
    export_released customs.export_released : @export & @cleared & @customs | 輸出許可 | 許可 ! @not | 未 | 予定
    export_in customs.export_in_progress : @export & 通関 | 申告 | 税関 | 検査 | 審査
    held_documents customs.import_held reason=documents cause=customs flag=action_required : @customs & 書類 | インボイス | 不備 | 納品書 | 提出 | 証明書 | 委任状 | 資料 ! 完了 | 許可 | 受理
    held customs.import_held reason=customs cause=customs : @customs & 保留 | 留置 | 差し止め | 差止 | 遅延 | 確認待 | 留め置 | 止まって | 止められ | 保管 | 要確認 | 情報が必要 | 情報不足 | 追加情報 | 遅れ | お問い合わせ ! 完了 | 解除
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : 検疫 ! 完了 | 終了 | 済
    released customs.import_released : @customs ~ 完了 | 許可 | 終了 | 済 | 通過 | 受領 | 解除 | 終わり | 下り ! 税関へ | 税関に | @not | 未 | 予定 | 待ち
    released_2 customs.import_released : 輸入許可 | 輸入が許可
    in_customs customs.import_in_progress : @customs | 輸入手続
    resumed_first in_transit.resumed physical=no : 再開 | 運送を再開 | 配送を再開 ! 予定 | 見込 | 未定 | 次第
    resumed_second in_transit.resumed physical=no : 訂正 | 修正 | 確認が取れ | 確認がとれ | 確認でき | 確認済 | 解消 | 解決 | 解除 & 輸送 | 配達 | 配送 | お届け & 継続 | 続け | 再び | 引き続き ! 税関
    resumed_third in_transit.resumed physical=no : トラブル | 問題 | 遅延 | 障害 | 保留 + 解消 | 解決 | 解除 & 輸送 | 配達 | 配送 ! 税関 | 予定
    not_tried_0 delivery_failed.not_attempted cause=carrier : 持出 | 持ち出し | 配達 | 配送 ~ 中止 | 見合わせ ! 再開 | ご依頼 | 依頼により | お客様
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : お客様 | 受取人 | 購入者 | お届け先様 & キャンセル | 取消 | 取り消 ! 配達予定
    cancelled cancelled.by_sender physical=no : キャンセル | 取消 | 取り消 | 発送中止 | 発送を中止 | 出荷中止 | 取りやめ | 取り止め | 取戻 | 取り戻 ! 再配達 | 集荷 | 欠航
    pickup_moved pre_shipment.pickup_scheduled physical=no : 集荷日 | 集荷日時 | 集荷時間 | 集荷予定 | 集荷 + 変更 | 延期 | 再調整
    to_collector accepted.picked_up leg=origin : @sender ~ 配達員 | ドライバー | 集荷員 | 集配員 ~ 渡し | 引き渡し | 預け ! @not | 予定 | 返送 | 返品
    pickup_failed pre_shipment.pickup_failed : 集荷 | 集貨 & @not | 未 | 不在 | 準備ができて | キャンセル | 取消 | 取り消 | 中止 | 失敗 | 準備が | お荷物なし | 荷物なし ! 預かりしておりません
    not_tried delivery_failed.not_attempted cause=carrier : 引き返 | 引返 | 積み切れ | 積みきれ | 間に合い | 間に合わ | 荷物多数 | 荷物が多 | 荷物量 | 取扱量 | 時間が足り | 時間内に | 時間切れ | 回りきれ | 回り切れ | まわりきれ | 物量 | 荷量 | 車両故障 | 車両の故障 | 配達員不足 | 人員不足 | 配達中止 | 配達を中止 | 配達を見合わせ | 配達業務中止 | 配達中断 | 未出発 & 引き返 | 引返 | @not | 未 | 中止 | 見合わせ | 中断 | 持ち戻り | 持戻 ! お客様 | ロッカー
    not_tried_2 delivery_failed.not_attempted cause=carrier : 本日 | 今日 & 伺えません | 伺えず | お伺いできません | お伺いできず | 伺うことができ ! 不在 | 集荷
    sender_dropped accepted.dropped_off leg=origin : @sender ~ 持ち込 | 持込 | 投函 | 差し出 | 預けまし | 入れまし | 発送手続き & @shop | @locker | ポスト | 郵便局 | 営業所 ! @not | 予定 | 返送 | 返品 | 待ち
    still_out_2 out_for_delivery.on_vehicle : 未配達 | 未配 | 未完了 & 持出中 | 持ち出し中 | 配達中 | 携行中 | 配達員が持 ! 不在 | 失敗
    no_entry delivery_failed.attempted reason=no_access : 暗証番号 | オートロック | 入館 | 入室 | 建物 | ゲート | マンション | エントランス & 入れませ | 入れず | 入れない | できません | できず | 不明 | 分から | わから ! 宅配 | 予定
    still_out out_for_delivery.on_vehicle : まだ | 未だ | いまだ | 現在 & @deliver & @not & 持ち出し中 | 持出中 | 配達中 | 配達員が | ドライバーが ! 失敗 | 不在
    partial delivered.partial : 個口 | 個 | 一部 | 部分 & 一部配達 | 部分配達 | 一部のみ | 一部をお届け | 一部を配達 | 一部お届け | のうち1個 | のうち2個 | のうち3個 | のうち4個 | 中1個 | 中2個 | 中3個 | 分納 ! @not | 予定
    partial_2 delivered.partial : 一部 + の荷物 | のみ | の商品 | だけ | を | のお荷物 & 配達 | お届け | 引渡 & されました | 済 | 完了 | しました | いたしました ! @not | 予定
    absent delivery_failed.attempted reason=absent cause=recipient : 不在 | お留守 | 留守 | 応答がな ! @sender + 不在 ! 所在不明 | 置き配 | 宅配ボックス | 受け取られ | 受け取り済 ! お届け済 | 配達済 | 配達完了 | お届け完了 | 配達しました
    closed delivery_failed.attempted reason=business_closed cause=recipient : 休業 | 定休日 | 閉店 | 休日のため | 会社休 | お休み | 営業時間外 | 業務終了
    address_failed exception.address_problem reason=address : 住所調査 | 住所不明 | あて所 | 宛先不明 | 宛て所 | 宛所 | 転居先不明 | 尋ねあたり | 尋ね当たり | 受取人不明 | 宛名不完全 | あて名不完全 | あて名不明 | 宛名不備 | 住所不備 | 住所相違 | 該当者なし | 表札
    address exception.address_problem reason=address : 住所 | 宛名 | あて名 | 番地 | 宛先 | 電話番号 & 不備 | 誤り | 不明 | 不完全 | 相違 | 不足 | 間違 | 特定でき | 確認でき | 見当た | 見つから | 見つかり | 見つけ | 違い ! 変更 | 修正しました
    moved exception.address_problem reason=moved cause=recipient : 転居 | 引越し | 引っ越し | 移転 ! 転送
    refused exception.refused reason=refused cause=recipient : 受取辞退 | 受取拒否 | 受け取り拒否 | 受取拒絶 | 受け取りを拒否 | 受領拒否 | 受取を辞退 | 受け取り辞退 | 辞退 | 受け取りを辞退 | 受取を拒否 | 拒否
    locker_full delivery_failed.attempted reason=locker_full : ロッカー | ボックス & 満杯 | 空きがな | 満室 | 一杯 | 満空
    not_arrived pre_shipment.not_handed_over physical=no : @sender ~ まだ | 未だ | 未 ~ 届いて | 到着して | 持ち込まれて | 引き渡されて | 受け取って & @not ! お届け先
    awaited pre_shipment.not_handed_over physical=no : @sender ~ 荷物 | 商品 | 持ち込み | 発送 | 引き渡し ~ 待って | 待ち | お待ち ! 受け取り | 返送 | 返品
    not_handed pre_shipment.not_handed_over physical=no : まだ | 未だ | 未 ~ お預かり | 預かっ | 引受 | 引き受け | 受け取って | 受領 | 引き渡され | 持ち込ん | 持ち込まれ | 集荷 | 差し出され | 発送され & @not | 未引受 | 未集荷 | 未受領 ! お受け取りいただ
    not_handed_2 pre_shipment.not_handed_over physical=no : お預かりしておりません | お預かりしていません | 出荷待ち | 発送待ち | 引受待ち | 持込待ち | 引渡し待ち | 発送をお待ち | まだ発送され | 未発送 | 未出荷
    still_not in_transit.moving : まだ & @deliver & @not ! 失敗 | 不在
    rescheduled out_for_delivery.rescheduled physical=no : 再配達 | 再配送 | 再度お届け | 再度配達 | 改めてお届け | 配達日変更 | 日時変更 | 配達日時の変更 | お届け日変更 | お届け日の変更 | お届け日時変更 | お届け日時の変更 | 配達日の変更 | 配達日を変更 | お届け日を変更 | 延期 | 変更受付 | 日時を変更 | 日を変更 | 翌日配達 | 後日配達 | 後日お届け | 明日お届け | 明日配達 ! できません | できず | 持ち戻り | 持戻 ! 営業所到着 | 営業所に到着 | 配達店到着 | 配達店に到着 | 着店
    """

  private static let japaneseDelivery = """
    @asked : ですか | ますか | ましたか | ませんか | でしょうか | まだでしょう | にする$ | 確認する$ | 完了とする | いいえ$ | 完了 未$ | 完了 no$
    @asked : 通常 | 普段は + 日でお届け | 日で配達 | 日以内 | 日程度
    @asked : 届いていません | ^お荷物が届かない | ^荷物が届かない | ^届かない場合 | 届いておりません | 受け取っていません | 表示されていますが | 表示されているが | となっていますが | になっていますが
    asked unknown.notice_only physical=no : @asked & @deliver | 届 | 受け取 | 受取 ! 不在 | お届けできません | 配達できません | お届けできず | 配達できず | 持ち戻り | 持戻 | 保管
    no delivered : @asked
    no delivered : 誤って | 誤配 | 誤登録 | 間違って | 別の住所 | 違う住所 | 別のお宅 | 誤り
    no delivered : 別のお荷物 | 別の荷物 | 他のお荷物 | 他の荷物 | 別の商品 | 他の商品 | 別便 > 完了 | 済 | しました
    no delivered : \(compounds("配達 お届け 配送 お渡し 引き渡し 届け", "する します いたします 致します することに 予定 見込 希望の方 をご希望 を希望 のため の場合 前に"))
    no delivered : 完了後 | 完了次第 | 完了したら | 完了しましたら | 完了の確認 | 完了の予定 | 完了の際 | 完了時 | 完了の写真 | 完了メール | 完了のお知らせ
    no delivered : 必着 | 以内にお届け | までにお届け | までに配達 | 計画
    mistaken exception.other : 誤って & 登録 | 入力 | 処理 & 完了 | 配達 ! 住所
    waits_shop pickup.ready : 取りに来る | 取りに来られる | 引き取りに来る | ご来店 | お受け取りに来 + 待って | お待ち ! @sender | 配達員 | 集荷
    failed delivery_failed.attempted : 持ち戻り | 持戻 | 配達不能 | 未配達 | 配達未了 | 配達不可 | 配達失敗 | 配達できず | 配達できません | お届けできず | お届けできません | 持ち帰り | 持帰 | 配達に失敗 | 配達例外 | 配達を試み | 未配 | 配送不可 | 配送失敗 | 配送できません
    failed_2 delivery_failed.attempted : 配達 | お届け | お渡し | 配送 + できず | できません | できなかった | れません | れず | 至らず | 至りません | 不可 | おりません | ていません | いたしかね | しかね | 叶いません
    reminder pickup.reminder physical=no : 期限 | 期間 | 最終日 & 近づ | 間もなく | まもなく | あと | 迫 | 本日まで | 明日まで | お早め | 残り | 明日で | 本日で | 今日で | 明日に | 明日切れ | 過ぎますと | 過ぎると & 受け取り | 受取 | 保管 | 引き取り
    reminder_2 pickup.reminder physical=no : お受け取りのご案内 | お早めにお受け取り | まだお受け取り | 受け取りがお済みで | リマインド | 受取催促 | 再通知
    extended pickup.extended physical=no : 保管期間 | 保管期限 | 受取期限 & 延長
    expired pickup.expired : 保管期間 | 保管期限 | 受取期限 | 受け取り期限 | 留置期間 | 保管日数 & 経過 | 終了 | 切れ | 満了 | 過ぎ | 超過 ! 切れます | 明日
    handed_point pickup.ready handed_to=station : @locker | @shop | 納品 & お受け取り待ち | 受取待ち | 受け取り待ち | お受け取りをお待ち | 受け取りをお待ち | お受け取りいただけ | 受け取り可能 | 受取可能 | お受け取りください | 受け取りください | 引き取り | お受取りいただけ ! 引き取りになりました | お引き取りいただきました | 引き取りました
    locker pickup.ready handed_to=station : @locker & 入庫 | 到着 | 保管 | 投函 | 入れ | 完了 | 納品 | 預け | 配達しました | 格納 | お届け ! 受け取りました | 受取完了 | 取り出し | 取出 | 受け取り完了 | 予定 | 中$
    collected delivered.collected handed_to=recipient : 窓口引渡 | 受取完了 | 受け取り完了 | 窓口交付 | 受取済 | 受け取り済 | お受け取り済 | 受け取られました | お受け取りになりました | 受け取りいただきました | 受取りいただきました | お受け取りされました | お引き取りになりました | 引き取りました | お持ち帰りになりました | 取り出されました | 引き取られ | 引取完了 | 引取済 | お引き取りいただきました | 受け取りが完了 | お受け取りが完了 ! @not | @sender ! お隣 | 隣人 | 隣家 | ご近所 | 管理人 | ご家族
    handed_shop out_for_delivery.to_pickup_point handed_to=station : コンビニに | コンビニへ | コンビニエンスストアに | コンビニエンスストアへ | 店舗に | 店舗へ | 取扱店に | 取扱店へ | 受取場所に | 受取店に & 引渡 | 引き渡 | 引渡し | お渡し | 渡しました ! @not | お客様
    collected_2 delivered.collected handed_to=recipient : @shop | @locker | 営業所 | センター | 郵便局 | 局 & お渡し | 引渡 | 引き渡し | 受け取りました | 受取りました | 交付 | で受取 | 引渡し | 取り出し | 取出 ! @not | 予定 | @sender | 業者 | 預かり | 待ち | 航空 | 会社 ! 郵便局に引 | 郵便局へ引 | 営業所に引 | 営業所へ引 | センターに引 | センターへ引 | 店に引 | 局に引 | 局へ引 | 局に引き
    reception delivered.reception handed_to=proxy : 管理人 | 管理室 | 受付に | 受付へ | 受付担当 | 受付の方 | フロント | 守衛 | 警備室 | 警備員 | コンシェルジュ | 管理事務所 | 管理組合 & お渡し | お届け | 配達 | 受け取り | 受領 | 預け | 引渡 ! @not | 予定
    neighbour delivered.neighbour handed_to=proxy : 隣人 | ご近所 | 隣家 | お隣 | 近隣 | 隣の方 & お届け | 配達 | お渡し | 預け | 引渡 | 受け取り | 受け取ら | 受領 ! @not | 予定
    proxy delivered.agent handed_to=proxy : ご家族 | 家族 | 同居 | 代理人 | 代理の方 | 同僚 | 代人 | 従業員 | 代理受領 & お届け | 配達 | お渡し | 受け取り | 受領 | 引渡 ! @not | 予定
    mailbox delivered.mailbox : 郵便受 | 郵便ポスト | ポスト | メールボックス | 新聞受 & 配達 | 完了 | 投函 | お届け | 入れ | 配達済 ! @not | 予定 | 不在
    box delivered.safe_place : 宅配ボックス | 宅配box | 宅配ｂｏｘ & 配達 | 完了 | お届け | 投函 | 入れ | 納め | 格納 ! @not | 予定
    posted delivered.mailbox : 投函完了 | 投函済 | 投函しました | 投函いたしました
    to_office in_transit.at_delivery_office : 営業所に | 営業所へ | 郵便局に | 郵便局へ | 支店に | 支店へ | センターに | センターへ | 配達局に | 配達局へ | 担当店に | 担当店へ | 集配局に | 集配局へ + 配達しました | 配達完了 | 配達済 | 配達されました | お届けしました | お届け済 | お届け完了 | 配送しました | 引き渡しました | 引き渡し | 引渡 ! @locker
    safe delivered.safe_place : 置き配 | 置配 | 指定場所 | 指定の場所 | 玄関前 | 玄関ドア前 | 玄関先 | 玄関の前 | 玄関ドア | ドアの前 | 玄関に | ドア前 | ガスメーター | 物置 | 車庫 | 自転車のかご | 非対面 | メーターボックス & 置いて | 完了 | お届け | 配達しました | 配達済 | 置きました | しました | 済 | 置き配$ ! 予定 | @not | 受け付け | 依頼
    appointment out_for_delivery.appointment_scheduled physical=no : 配達予約 | 予約完了 | 予約が完了 | 配達日時を指定 | 日時のご指定 | 日時指定を承り | 日時指定受付 | 配達希望日 | 配達希望受付 | 予約を承 | 日時をご予約 | お約束
    kept_for_day in_transit.at_delivery_office : 指定 & 保管中 ! @shop | @locker
    date_set out_for_delivery.appointment_scheduled physical=no : 日時指定 | 時間帯指定 | 配達日指定 | 指定日 | 依頼受付 | 日付指定 | 時間指定
    office_arrived in_transit.at_delivery_office : @office & 到着 | 着荷 | 入荷 | 届き | 入りました | 店着 | 局着 | 所着 ! @shop | @locker | 物流センター | 仕分けセンター | 国際 | 宅配ボックス | 向け | 通関 | 流通センター | 空港 | 海外
    ready pickup.ready : お受け取りいただけます | 窓口で保管 | 窓口保管 | コンビニ到着 | 受取場所に到着 | 受け取り可能 | 受取可能 | 局留 | 営業所止 | センター止 | コンビニ店頭 | 来店予定 | ご指定店 | 指定店 | 来店をお待ち | 来局をお待ち | お受け取りください | お受け取りをお待ち | お受け取り待ち | お渡し待ち | 受け渡し待ち | 交付待ち | 受取待ち | 引き取りをお待ち | 引取待ち | お受け取りの準備 | 受け取り準備完了 | ご来店ください | 保管しております | 営業所で保管 | 営業所保管 | 局で保管 | お引き取り
    ready_2 pickup.ready handed_to=station : @shop & 到着 | 納品 | 保管 | 入荷 | 配達完了 | 着荷 | 届き | お届け済 | お届けしました | 整いました | 準備完了 | 配達しました ! 予定 | 発送 | 引受 | 向け
    to_point out_for_delivery.to_pickup_point : @shop | @locker & 向け | 配達中 | 輸送中 | 移動中 | 予定 | 配送中 | 向かって | 納品予定
    promise_day out_for_delivery.on_vehicle physical=no : 本日 | 今日 | 当日 & 配達予定 | お届け予定 | お届けします | 配達します | 配達いたします | お届けいたします | 配送予定 | お届けの予定 | 配達の予定
    promise_2 unknown.notice_only physical=no : お届け | 配達 | 到着 | 配送 + 予定です | 予定となって | 見込み | の予定 ! 中$ | 出発しました | 出しました | 持ち出し | 本日 ! 遅れ | 遅延 | 欠航 ! を出発 | 出発し | を発送 | 発送し | 離陸 | 出港 ! 輸送中 | 移動中 | 運送中 | 配送中 | 輸送しています
    promise unknown.notice_only physical=no : お届け予定 | 配達予定 | 到着予定 | 配送予定 | お届け日 | お届けの予定 | 配達見込 | お届け見込 ! 中$ | 出発しました | 出しました | 持ち出し ! 遅れ | 遅延 | 欠航 ! を出発 | 出発し | を発送 | 発送し | 離陸 | 出港 ! 輸送中 | 移動中 | 運送中 | 配送中 | 輸送しています
    preparing in_transit.at_delivery_office : 配達準備中 | 配達の準備 | 配達準備 | 配送準備完了 | 担当店保管 | 配達待ち | 配達に向けて準備 | 配達を待って
    contacted out_for_delivery.customer_contacted physical=no : お電話 | 電話連絡 | ご連絡しました | ご連絡いたしました | 連絡済 ! @not
    partner in_transit.handed_to_last_mile : 委託業者 | 委託先 | 配送業者 | 配達業者 | 提携会社 | 提携先 | 提携業者 | 日本郵便 | ヤマト運輸 | 佐川急便 | 西濃運輸 | 福山通運 | 現地配送 | 現地の配送 | 現地郵便 | 国内配送会社 | 運送会社 | 配送会社 | パートナー | 現地業者 | ラストマイル | ラストワンマイル | 最終配送 | 協力会社 | 宅配業者 | 国内配送 & 引渡 | 引き渡 | 引渡し | 委託 | 引継 | 引き継 | 渡し | 移管 | 受け渡
    not_loaded in_transit.not_loaded : 搭載 | 積載 | 積み込 + ません | れず | できず | なかった
    not_loaded_2 in_transit.not_loaded : 積み残し | 積残 | 未搭載
    airline_got in_transit.handed_to_linehaul : 航空会社 | 航空貨物 | 船会社 + に | へ ~ 配達 | 届け | お渡し | 渡され | 届き ! @not | 予定
    airline in_transit.handed_to_linehaul : 航空搭載 | 航空会社 | 航空機 | 空港 | 飛行機 | 船会社 | 船便 | フォワーダー | 航空便 | フライト & 引渡 | 引き渡 | 搭載 | 搬入 | 待ち | 渡し | 積載 | 積み込 | 予約 | 手配
    out out_for_delivery.on_vehicle : 持ち出し中 | 持出中 | 持出 | 持ち出し | 配達中 | 配達に出発 | 配達員 | お届け先に向け | お届けに向 | お届け中 | 配送中 配達 | 配達に出ました | 配達に出まし | 配達に向か | 配達車両 | 配達へ出発 | 配達のため出発 | 配達ドライバー | ドライバーが | お届けに出発 | お届けにあがり | お届けに伺い | 配達に伺い | 配達に伺って | お届けに上が | ただいま配達 | まもなくお届け | 間もなくお届け | もうすぐお届け | 本日中に ! 完了 | 配達済 | お届け済 | 配達しました | お届けしました | 配達員がお渡し | 集荷
    signed delivered.signed handed_to=recipient : サイン | 署名 | 受領印 | 受領サイン & 配達 | お届け | 受領 | 完了 | いただき ! なし | @not | 予定 | 必要
    recipient delivered.recipient handed_to=recipient : ご本人 | 本人 | お届け先様 | 受取人 | 受取人様 | お客様 | 荷受人 + お渡し | お届け済 | お届けしました | 配達しました | 受領 | 直接お渡し | へ配達完了 | 受け取りました | 対面 ! @not | 予定 | @sender
    by_hand delivered.recipient handed_to=recipient : 手渡し | 対面 & 完了 | しました | 配達済 | お渡し済 ! @not | 予定 | @sender | 希望
    agent delivered.unspecified handed_to=recipient : 配達完了 | 配達を完了 | 配達が完了 | お届け済 | お届けしました | お届けいたしました | お届け致しました | お届け完了 | お届けが完了 | 配達済 | 引渡完了 | 配達しました | 配達いたしました | 配達致しました | お届け先にお届け | 配送完了 | 配送済 | 配達されました | 配送されました | 配送が完了 | 配達終了 | 配完 | お荷物をお渡ししました | お届けを完了 | 配送を完了 | 無事お届け | 無事に届きました | 無事届きました | お手元に届きました | ご自宅に届きました | 受け渡し完了 | お渡し完了 | お渡しが完了 | 受領されました | 受領済 ! 未 | 予定 | @not | @locker | @shop | @sender | 業者 | データ | 情報 ! 航空 | 空港に | 空港へ | 倉庫に | 倉庫へ | 拠点に | 拠点へ | 船会社 | 運送会社
    """

  private static let japaneseTransit = """
    @data : 出荷情報 | 発送情報 | 荷物情報 | お荷物データ | 荷物データ | 出荷データ | 送り状データ | 電子データ | 電子情報 | 配送情報 | 貨物情報 | 発送データ | 情報を受信 | 情報受信 | データを受信 | データ受信 | 差出情報 | 事前通知 | 運送状 | 追跡番号
    label pre_shipment.info_received physical=no : @data | ラベル | 伝票 | 送り状 | 登録 | 印字 | 発行 ! 集荷 | 引受 | 到着 | 通過
    pickup_planned pre_shipment.pickup_scheduled physical=no : 集荷 | 集貨 | 引き取り | 回収 & 予定 | 依頼 | 予約 | 手配 | 受付 | 待ち | 向かって | 伺います | 伺い | お申し込み | 申込 ! 完了 | 集荷しました | 集荷済
    label_2 pre_shipment.info_received physical=no : 情報 + 送信 | 送付 | 受信 | 受領 | 登録 | 提供
    order_2 pre_shipment.order_created physical=no : 発送 | 出荷 + 準備
    order pre_shipment.order_created physical=no : 発送準備 | 出荷準備 | 注文 | 商品準備 | 発送の準備 | 出荷の準備 | 梱包 | ピッキング | 出荷指示 | 発送手続 | 商品の準備 ! 輸送中 | 配達完了 | 配送中 | 出荷しました | 発送しました | 発送されました | 発送済
    dropped accepted.dropped_off leg=origin : @shop | 持込 | 持ち込み | 郵便ポスト | 差出箱 | 郵便局窓口 & 引受 | 預かり | 受付 | 差し出 | 引き受け | 発送手続き | 投函 | 持ち込まれ ! @not
    picked_up accepted.picked_up leg=origin : 集荷 | 集貨
    picked_up_2 accepted.picked_up leg=origin : @sender ~ お預かり | 預かり | 受け取り | 引き取り
    kept_office exception.held : 営業所 | 郵便局 | 支店 | センター & お預かりしています | お預かりしております | お預かり中 | 預かっています
    accepted accepted.received_at_origin leg=origin : 引受 | 荷物受付 | 受付 | 引き受け | 預かり | 預かりました | 荷受 | 受領しました | 荷物を受け取りました | 受託 | 差し出されました ! 引受局 ~ 発送 | 出発
    @exchange : 国際交換局 | 国際交換支店 | 交換局 | 国際郵便局 | 国際郵便 | 国際郵便センター
    import_left in_transit.left_import_office : 名宛国 | 到着国 | 輸入 | 受取国 & @exchange & 発送 | 出発
    export_at in_transit.export_processing : @exchange & 輸出 | 差出国 | 引受国 | 発送準備 | 発送国
    import_office in_transit.arrived_import_office : @exchange & 到着
    left_country in_transit.departed_origin_country : @exchange & 発送 | 出発
    left_country_2 in_transit.departed_origin_country : 国外へ | 国外に | 外国へ | 外国に | 海外向け | 海外へ | 日本を出発 | 輸出国を出発 | 発送国を | 差出国を | 海外に向け | 海外発送 | 空港を出発 | 空港を離陸 | 離陸 | 出港 | 現地向け | 便で出発 | 中国を出発 | 名宛国へ発送 | 名あて国へ | 相手国へ | 宛先国へ向け | 発地国 ! 到着しました
    landed in_transit.arrived_destination_country : 日本に到着 | 日本へ到着 | 日本到着 | 国内到着 | 国内に到着 | 到着国 | 輸入国に到着 | 相手国に | 相手国到着 | 現地空港 | 名宛国 | 名あて国 | 宛先国 | 仕向国 | 仕向地国 | 配達国 | 受取国 | 目的国 | 着陸 | 入港 | 仕向地空港 | 目的地の国 | 届け先国 | 空港に到着 ! 発送 | 向け | 交換
    transit_country in_transit.transit_country : 経由国 | 経由地 | 中継国 | 第三国 | 乗り継ぎ
    redirected_2 in_transit.redirected : 受け取り | 受取 | お届け先 + 変更
    redirected in_transit.redirected : 転送 | 宛先変更 | 届け先変更 | 届け先の変更 | 住所変更 | 受取場所変更 | 受け取り場所変更 | 受取場所の変更 | 届け先を変更 | 受取方法の変更 ! 誤
    misrouted exception.misrouted cause=carrier : 誤送 | 誤着 | 仕分け誤り | 誤仕分 | 誤配 | 誤転送 | 誤って | 誤った | 誤区分 | 仕分けミス
    delayed_weather exception.delayed reason=weather cause=external physical=no : 天候 | 台風 | 積雪 | 大雪 | 豪雨 | 悪天候 | 降雪 | 荒天 | 地震 | 災害
    delayed exception.delayed physical=no : 遅延 | 遅れ | 渋滞 | 通行止 | 欠航 | 運休 | 見合わせ | お時間をいただ | 混雑 | 延着
    held exception.held : 保留 | 確認中 | 保管中 | 保管 | 差し止め | 留め置き | 停止中 | お問い合わせください | 一時預かり | 留置
    trouble exception.other : 例外 | トラブル | 問題が発生 | 異常
    departed in_transit.departed_facility : 発送 | 出発 | 通過 | 中継 | 出荷 | 発車 | 出庫 ! 到着しました | 通過予定
    arrived_last in_transit.at_delivery_office : 到着 & 配達を行う | 配達を担当 | お届けを担当 | 配達担当
    arrived in_transit.arrived_facility : 到着 | 入荷 | 作業店 | 仕分け | 区分 | 入庫 | 着荷 | 処理中 | 処理しました | 着店 | スキャン | 施設
    handed in_transit.moving : 引渡 | 引き渡し
    moving in_transit.moving : 輸送 | 移送 | 配送中 | 運送中 | 移動中 | 運搬 | 輸送車 | 幹線 | 運ばれ | 向かって | 積み込 | 積載 | 経由 | 配送
    other exception.other : 例外 | 異常 | 問題が発生 | トラブル | 事故
    """
}
