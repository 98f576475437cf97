extension SharedWordings {
  /// Articles and prepositions stick to the word they govern, so most nouns are open at the front; what is said
  /// of "to" someone is spelled out.
  static let hebrew = [hebrewWords, hebrewTroubles, hebrewCourse].joined(separator: "\n")

  private static let hebrewWords = """
    @parcel : *חבילה | *חבילתך | *משלוח | משלוחך | *דבר דואר | דבר הדואר | *דברי הדואר | *פריט | *פריטים | *הזמנה | הזמנתך | *מעטפה | *מכתב | *מארז | *חבילות
    @sender : *שולח | *מוען | *מוכר | *ספק | *סוחר | *חנות | *בית העסק | *יצואן
    @to_sender : לשולח | אל השולח | למוען | אל המוען | למוכר | לספק | לחנות | לסוחר | לבית העסק | לשולחו | לשולחה | לארץ המוצא | למקור | לחברת המקור
    @recipient : *נמען | *נמענת | *לקוח | *לקוחה | *מקבל | *מקבלת | *נמענים | *קונה | *רוכש
    @to_recipient : לנמען | לנמענת | ללקוח | ללקוחה | למקבל | לידי | לידיך | ליעדו | ליעדה | ליעד | לבעליו | לקונה
    @delivered : נמסר | נמסרה | נמסרו | נמסר בהצלחה | מסרנו | סופק | סופקה | חולק | חולקה
    @delivered : המסירה | מסירה | מסירת | אספקה + בוצעה | הושלמה | הצליחה | אושרה
    @delivered : בוצעה | הושלמה | אושרה + מסירה | המסירה | מסירת | אספקה
    @placed : הושאר | הושארה | הונח | הונחה | הוכנס | הוכנסה | הופקד | הופקדה | השארנו | הושארו
    @not : לא | טרם | אינו | אינה | אין | אי | עדיין לא | נכשל | נכשלה | ללא | בלי | בלתי | לא ניתן | נבצר | כשל
    @will : יימסר | תימסר | ימסר | יגיע | תגיע | יחולק | תחולק | יסופק | תסופק | צפוי | צפויה | צפי | עתיד | עתידה | מיועד | מיועדת | אמור | אמורה | בקרוב | מחר | יועבר | תועבר | ייצא | תצא | יצא מחר | יוחזר | תוחזר | לקראת | בתהליך | לפני | ימתין | תמתין | יישלח | תישלח | נמסור | ננסה | ינסה | נמסר ידי | יישאר | ייאסף | תיאסף | לצורך | להמשך | אם
    @deliver : *מסירה | מסירת | *מסירת | *אספקה | *חלוקה | *משלוח לבית | *מסירתו | *מסירתה | למסור | נמסר | נמסרה | *שליחות | לספק
    @undelivered : @not ~ @delivered | למסור
    @point : *נקודת חלוקה | *נקודת איסוף | *נקודת האיסוף | *נקודת החלוקה | *נקודת מסירה | *נקודת המסירה | *לוקר | *לוקרים | לתא | בתא | מהתא | *תא איסוף | *תא האיסוף | *תאי האיסוף | *ארונית | *ארוניות | *בוקסיט | *מרכז מסירה | *מרכז המסירה | *סוכנות דואר | *סוכנות הדואר | *עמדת איסוף | *עמדת האיסוף | *עמדת שירות | *נקודת שירות | *נקודת pudo | *מכולת | *פיצוציה | *תחנת דלק | *נקודת יעד
    @branch : *סניף | *סניף הדואר | *יחידת דואר | *יחידת הדואר | *בית דואר | *בית הדואר | *אשנב | *דלפק | *מרכז שירות | *מרכז השירות | *דואר נע | *סניפנו | *משרד הדואר
    @facility : *מיון | *מרכז | *מרכז לוגיסטי | *מחסן | *מרלוג | *מתקן | *סניף | *יחידת | *מסוף | *מסוף המטענים | *שלוחה | *בית מיון | *בית המיון | *דיפו | *האב | *תחנת | *מחסני | *מחסננו | *נמל
    @courier : *שליח | *שליחה | *דוור | *מחלק | *נהג | *שליחים
    @to_carrier : לחברת | לחברה | לשותף | לשותפת | לדואר ישראל | לרשות הדואר | לספק השילוח | לספק המסירה | לספק השליחויות | לגורם | לקבלן | לצד שלישי | לסוכן | להפצה ל | לידי חברת | למפיץ | לחברות | למשלח
    @airline : *תעופה | *מטוס | *טיסה | *אל על | *מטען אווירי | *חברת תעופה
    @customs : *מכס | *עמילות | *עמיל | *עמיל המכס | *שחרור ממכס | *מיסי היבוא | *רשות המיסים
    @address : *כתובת | כתובתו | *מען | *כתובתך | *מיקוד | *מספר הבית | *רחוב
    @bad : שגוי* | *שגויה | לא נכונ* | *חסר | חסרה | חסרים | לא מלא* | לא תקינ* | לא תקין | לא מוכר* | לא ידוע* | אינה | אינו | לא מדויק* | שגיאה | לא ברור* | אי דיוק | לא קיימ* | לא נמצאה | לא אותר* | בעיה | בעיית | לא מזוהה | אי התאמה | לא מספק*
    @return : *החזרה | *החזרת | *מוחזר | *מוחזרת | *מוחזרים | הוחזר | הוחזרה | הוחזרו | *להחזיר | להחזרתו | *החזר | יוחזר | תוחזר | הושב | הושבה | חזר | חזרה | חוזר | חוזרת | בדרך חזרה | החזרתו | תחזיר | נחזיר | *החזרות
    """

  private static let hebrewTroubles = """
    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : לאסוף | תאסוף | תאספו | ייאסף | תיאסף | נאסף | נאספה | *איסוף | אספת | לקבלת
    if_unfetched pickup.reminder physical=no : אם | במידה ו* | במקרה ש* ~ לא | אי ~ @fetch | ייאסף | תיאסף | יאסף ! @customs | מהשולח
    if_unfetched2 pickup.reminder physical=no : במקרה של אי איסוף | באי איסוף | אי איסוף עד | אחרת ~ *החזר | יוחזר* | תוחזר* | חזר*
    or_else pickup.reminder physical=no : אחרת | ולא | שאם לא כן | לפני ~ יוחזר | תוחזר | תחזור | יחזור | החזרתו | החזרתה | *החזרה ! @customs
    if_absent unknown.notice_only physical=no : ^אם | ^במידה | אם לא תהיה | אם לא תהיו | אם לא יהיה | אם השליח | אם הנמען | במקרה שלא | במידה ולא ! ניסיון | נסיון
    arrival_news unknown.notice_only physical=no : נעדכן | נודיע | תקבל הודעה | תקבלו הודעה | נשלח אליך | נשלח אליכם | תישלח אליך | תישלח אליכם | יישלח אליך | נעדכנך
    storage_ends pickup.reminder physical=no : *זמן | *מועד | *תקופת | *ימי | *האיסוף ~ *שמירה | *איסוף | *אחסון | *המתנה ~ מסתיים | מסתיימת | יסתיים | תסתיים | יפוג | תפוג | פג מחר | עומד להסתיים | עומדת להסתיים | מחר
    storage_left pickup.reminder physical=no : נותר* | נשאר* | עוד | נשארו לך ~ שעות | שעה | ימים | יום | יומיים & @fetch | @point | *סניף
    last_call pickup.reminder physical=no : *אחרון | *אחרונה ~ *הזדמנות | *תזכורת | *יום | *הודעה | *התראה & @fetch | @parcel ! @customs
    reverse_last pickup.reminder physical=no : *הזדמנות | *תזכורת | יום | *התראה + אחרון | אחרונה ! @customs
    not_cancelled unknown.notice_only physical=no : לא ניתן | אי אפשר | לא בוטל* | לא נית* ~ לבטל | *ביטול | לבטלו | לבטלה
    not_cancelled2 unknown.notice_only physical=no : לא + בוטל | בוטלה | יבוטל
    not_cancelled3 unknown.notice_only physical=no : *ביטול | *בקשת הביטול ~ נדחתה | נדחה | לא אושר* | נכשל* | לא ניתן
    label_cancelled0 pre_shipment.label_cancelled physical=no : נמחק* | בוטל* | *מחיקת | *ביטול ~ *תווית | *שטר | *מדבקה | *מדבקת
    label_cancelled2 pre_shipment.label_cancelled physical=no : *תווית | *שטר המטען | *שטר מטען | *מדבקה | *מדבקת המשלוח ~ נמחק* | בוטל*
    # What speaks against a delivery, and deliveries told in other words.
    after_customs delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה ~ לאחר | אחרי ~ *מכס ! @to_sender | @point
    photo_later delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה ~ *תמונה | *צילום ~ תהיה | בהמשך | מאוחר יותר ! @to_sender | @point
    then_today delivered.unspecified handed_to=recipient : אתמול > היום ~ @delivered ! @to_sender | @point | יימסר | תימסר
    earlier delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה | ^החבילה נמסרה ~ לפני | מוקדם ~ המועד | הצפוי | המתוכנן ! @to_sender | @point
    rate_courier delivered.unspecified handed_to=recipient : ^החבילה נמסרה | ^נמסר | ^ההזמנה נמסרה | ^המשלוח נמסר > לדרג | דרגו | חוות דעת ! לא | לאחר המסירה | @to_sender
    at_post delivered.collected handed_to=recipient : ^נמסר | ^נמסרה ~ לנמען | ללקוח ~ בסניף | בדואר | בנקודת ! לא
    @against : האם | איך | כיצד | מדוע | למה | מתי | כדי ש | כדי שהחבילה | כדי שהמשלוח | על מנת | אם | אילו | לו | כאשר | כש | ברגע ש | לאחר ש | לפני ש | עד ש | רוצים | מבקשים | נשמח | ביקש | ביקשה | יש | צריך | צריכה | חייב | חייבת | אמור | אמורה | עשוי | עשויה | יכול | יכולה | ניתן | אפשר | צפוי | צפויה | הייתה | היה ~ @delivered
    @against : @delivered ~ אם | אילו | מחר | מחרתיים | רק אם | רק לאחר | בתנאי | בטעות | לנמען אחר | לאדם אחר
    @against : @delivered + לא$
    @against : לא קיבלתי | לא קבלתי | לא הגיע אלי | מכחיש | מכחישה | אינו מאשר | לא מאשר | כביכול | לכאורה
    @against : *קודמת | *קודם | *אחרת | *ראשונה ~ @delivered > עדיין | זו | זה | זאת
    @against : @delivered ~ לכתובת + שגויה | אחרת בטעות | לא נכונה
    @against : @delivered + לשדה | לנמל | למכס | למחסן | למיון | למרכז | לחברת | למוביל | לשליח | לנהג | למוכר | לשולח | לחנות
    @against : כמעט | עומד | עומדת ~ @delivered
    @against : @delivered ~ *הודעה | *הודעת | מסרון | sms
    @against : *הודעה | *הודעת | מסרון | sms | פרטי ~ @delivered
    @against : סומן | סומנה ~ בטעות | כנמסר | כנמסרה
    @against : @delivered + לעיר | לארץ | לאזור
    no delivered : @against
    to_city in_transit.arrived_facility : @delivered + לעיר | לאזור ! לא
    waits_seller pre_shipment.not_handed_over : ממתינים | ממתין | ממתינה | מחכים ~ מסירה | למסירה | קבלה | לקבלה ~ מהמוכר | מהשולח | מהספק | מהחנות
    not_there in_transit.moving : עדיין לא | טרם ~ הגיע | הגיעה ~ לסניף | לנקודה | לנקודת | ללוקר
    marked_wrong exception.other cause=carrier : סומן | סומנה | נרשם ~ בטעות ~ כנמסר | כנמסרה
    courier_back returning.in_transit direction=return : לשליח | לנהג | לחברת ~ להחזרה | להשבה | לצורך החזרה ~ @to_sender
    personally delivered.recipient handed_to=recipient : התקבל | התקבלה | נמסר | נמסרה + אישית ! לא | יש | צריך
    with_receipt delivered.unspecified handed_to=recipient : ^ההזמנה נמסרה | ^החבילה נמסרה | ^המשלוח נמסר | ^נמסר > *קבלה | *חשבונית | *תמונה ~ נשלחה | נשלח | מצורפת ! @to_sender | @point
    took_neighbour delivered.neighbour handed_to=proxy : השכן | השכנה | השכנים | שכן ~ קיבל | קיבלה | לקח | לקחה | אסף ! לא | אם
    returned_refused returned.to_sender direction=return : לאחר סירוב | אחרי סירוב | עקב סירוב | בשל סירוב ~ נמסר | נמסרה | הוחזר | הוחזרה ~ @to_sender
    done_though delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה > אתמול | קודם לכן | בפעם הקודמת ~ לא היה | לא הייתה | לא נמצא ! @to_sender | @point
    no_signature delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה ~ ליד הדלת | בדלת | על יד הדלת | בפתח ! לא נמסר* | לא נמסרה | @point
    disputed exception.missing : בבירור | בבדיקה | חקירה & מכחיש | מכחישה | אינו מאשר
    in_box delivered.mailbox : מונח | מונחת | נמצא | נמצאת | הושאר* | הונח* | הוכנס* ~ בתיבת הדואר | לתיבת הדואר | בתיבה | בתיבת הדואר שלך ! הודעה | לא
    took_out delivered.collected handed_to=recipient : @recipient ~ לקח | לקחה | הוציא | הוציאה ! לא
    has_it delivered.recipient handed_to=recipient : @recipient ~ אישר | אישרה | מאשר ~ אצלו | אצלה | קבלה | קבלת | שקיבל* ! לא
    service_done delivered.unspecified handed_to=recipient : ^המשלוח הושלם | ^המשלוח הושלם בהצלחה | ^המסירה הושלמה ! לא
    partial delivered.partial : @delivered | נמסרו ~ חלקי* | חלקית | חלק מ* | בחלקו | בחלקה | באופן חלקי ! לשליח | @will | @to_carrier | לא | טרם
    partial2 delivered.partial : *מסירה | מסירה | אספקה + חלקית ! לשליח | @will | @to_carrier | לא | טרם
    barcode unknown.invalid_number physical=no : *ברקוד | *מספר המשלוח | *מספר המעקב | מספר מעקב | מספר משלוח ~ לא מוכר | לא ידוע | לא תקין | שגוי | לא קריא | אינו מוכר | אינו תקין
    try_later unknown.not_found physical=no : נסה | נסו | אנא נסה | בדוק | נסי | לנסות | בדקו ~ שוב | מאוחר יותר | בהמשך & *מידע | *נתונים | *מספר
    instead_of_him delivered.reception handed_to=proxy : לא ~ *נמען | לנמען | *לקוח | אישית ~ אלא ~ *שומר | *מאבטח | *קבלה | *שוער | *מזכירה | *לובי
    instead_of_him2 delivered.neighbour handed_to=proxy : לא ~ *נמען | לנמען | *לקוח | אישית ~ אלא ~ *שכן | *שכנה | *שכנים
    resumed in_transit.resumed : שוב | מחדש | חזר | חזרה ~ בדרך | למסלול | בתנועה | לשינוע ! *שולח | לתאם
    resumed2 in_transit.resumed : ממשיך | ממשיכה | המשיך | המשיכה | חודש | חודשה | מתחדש | מתחדשת ~ *דרכו | *דרכה | *שינוע | *הובלה | *דרך | *מסע | *מסלול | *משלוח
    resumed3 in_transit.resumed : *כתובת ~ הובהרה | תוקנה | אומתה | עודכנה והמשלוח | בוררה | הושלמה ! נדרש*
    guard_instead delivered.reception handed_to=proxy : נמסר | נמסרה | הושאר | הושארה | הועבר | הועברה ~ לשומר | למאבטח | לשוער | בלובי | בקבלה | לקבלה | למזכירה | למזכירות | אצל השומר ! לא נמסר* | טרם | הודעה | אם
    neighbour_instead delivered.neighbour handed_to=proxy : נמסר | נמסרה | הושאר | הושארה | הועבר | הועברה ~ לשכן | לשכנה | לשכנים | אצל השכן | אצל השכנים ! לא נמסר* | טרם | הודעה | אם
    soon_courier in_transit.at_delivery_office : הגיע | הגיעה | התקבל | התקבלה > יימסר | תימסר | ויימסר | ותימסר | יועבר | תועבר | ויועבר | בקרוב | ממתין | ממתינה ~ לשליח | לחלוקה | בקרוב | לידי שליח | למסירה ! @point | לא | *שולח
    phoned2 out_for_delivery.customer_contacted physical=no : תיאם | תיאמה | שוחח | שוחחה | התקשר | התקשרה | יצר קשר | דיבר ~ @recipient | *נמען ! לא
    storage_ends2 pickup.reminder physical=no : מסתיים | מסתיימת | יסתיים | תסתיים | פג | יפוג ~ *תקופת | *זמן | *מועד | *תוקף ~ *שמירה | *איסוף | *אחסון | *המתנה
    flight_late2 exception.delayed reason=flight physical=no : *טיסה ~ בוטלה | מתעכבת | נדחתה | התעכבה & *משלוח | *חבילה | באיחור | *פריט
    done_and_more delivered.unspecified handed_to=recipient : ^נמסר | ^נמסרה & שאלות | שאלה | פנה | פנו | צרו קשר | דרגו ! לא | @point | @branch | *שולח | *שליח | *מחסן
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : לאחר | אחרי ~ תשלום | הסדרת | הסדר ~ *מכס | *מסים | *מיסים
    only_data pre_shipment.not_handed_over physical=no : *נתונים | *מידע | *פרטים ~ עוד לא | עדיין לא | טרם | אבל לא ! *נמען | *מכס
    extended0 pickup.extended physical=no : *תקופת | *זמן | *מועד ~ *איסוף | *שמירה | *המתנה | *אחסון ~ הוארכ* | הוארך | הוארכה
    airline0 in_transit.handed_to_linehaul : נמסר | נמסרה | הועבר | הועברה ~ לחברת התעופה | לחברת תעופה | לאל על ! לא | טרם
    resumed22 in_transit.resumed : *משלוח | *הובלה | *שינוע ~ ממשיך | נמשכת | חודש | חודשה ! *המתנה
    carrier_agent in_transit.moving : נמסר | נמסרה | הועבר | הועברה ~ לנציג | לעובד | לסוכן | לנציגת ~ חברת | השילוח | התעופה | *הובלה | *שליחויות
    seller_hands accepted.dropped_off leg=origin : *חנות | *מוכר | *ספק | *שולח ~ מסר | מסרה | העביר | העבירה ~ לחברת | לשליח | לדואר | לידי ! לא | טרם | *החזר*
    left_eta in_transit.departed_origin_country leg=origin : יצא | יצאה | עזב | עזבה ~ מארץ | את ארץ | ממדינת | את מדינת ~ המוצא | המקור | *מוצא | *מקור
    with_courier_yet out_for_delivery.on_vehicle : טרם | עדיין לא ~ נמסר* | סופק* & אצל השליח | עם השליח | בידי השליח | ברכב | על הרכב | בחלוקה
    not_reached delivery_failed.not_attempted : *שליח | *דוור | *נהג ~ לא הספיק | לא הגיע | לא הספיקה | לא ביקר | לא הצליח להגיע | לא יגיע ! *שולח | *ספק | לאסוף
    not_reached2 delivery_failed.not_attempted : חוסר זמן | מחוסר זמן | עומס | עומסים | מחסור בשליחים | מחסור בכוח אדם | קו החלוקה הופסק | קו החלוקה לא הושלם | לא בוצע ניסיון | ללא ניסיון מסירה | לא הספקנו | סבב החלוקה הופסק | לא יחולק היום | לא יימסר היום & *מסירה | *חלוקה | נמסר* | לכתובת | היום | מסירה | מסר* | סופק* | הספקנו | *משלוח | *חבילה ! *עיכוב | מתעכב*
    late_yet exception.delayed physical=no : טרם | עדיין לא ~ נמסר* | סופק* | הגיע* & *עיכוב | מתעכב* | *איחור | מאחר*
    data_only pre_shipment.not_handed_over physical=no : התקבל* | קיבלנו | נקלט* ~ *מידע | *פרטי | *נתוני ~ טרם | עדיין לא | אך לא | אולם ! *מכס
    data_only2 pre_shipment.not_handed_over physical=no : טרם | עדיין לא ~ לידינו | לידי הדואר | לידי חברת | לרשותנו | לדואר ! *נמען | *מכס
    back_out returning.in_transit direction=return : בחלוקה | אצל השליח | עם השליח | יצא למסירה | יצאה למסירה | יצא לחלוקה | בדרך | בדרכו | בדרכה | במסירה | למסירה ~ לשולח | אל השולח | למוען | לספק | למוכר | לחנות ! נמסר | נמסרה
    back_failed returning.in_transit direction=return : לא | טרם | ניסיון | נכשל* ~ *מסירה | מסירה | נמסר* | למסור | *החזרה | להחזיר ~ לשולח | אל השולח | למוען | לספק | למוכר ! *נמען
    back_waits returning.awaiting_sender_pickup direction=return : @return ~ ממתין | ממתינה | מחכה | מוכן | מוכנה ~ *שולח | *מוען | *ספק | *מוכר
    returned_done returned.to_sender direction=return handed_to=recipient : @return | *המוחזרת | *המוחזר ~ נמסר* | נאסף* | התקבל* ~ לשולח | על ידי השולח | ע י השולח | אצל השולח | למוען | לספק ! לא | טרם | בדרך
    sender_left accepted.dropped_off leg=origin : *שולח | *מוכר | *ספק | *סוחר ~ הפקיד* | השאיר* | הניח* | מסר | מסרה | הביא* ~ *נקודת | *לוקר | *סניף | *דואר | *משלוח | *חבילה ! @not | *נמען | ממתינ*
    from_client accepted.picked_up : *שליח | נאסף | נאספה | נאספו | אסף | נלקח* ~ מהשולח | מהספק | מהמוכר | מבית העסק | מהלקוח השולח | מהחנות | מן השולח ! @not | בדרך | ייאסף | טרם
    seller_packs pre_shipment.order_created physical=no : *מוכר | *ספק | *חנות | *שולח ~ מכין | מכינה | אורז | אורזת | מארגן | מטפל בהזמנה
    handover_wait pre_shipment.not_handed_over physical=no : ממתין | ממתינה | מוכן | מוכנה ~ למסירה | להעברה | לאיסוף ~ לחברת השליחויות | לחברת השילוח | לשליח על ידי | לידי השליח | לדואר ! *נמען
    point_message pickup.ready handed_to=station : נמסר | נמסרה | הגיע | הגיעה | הופקד* | ממתין | ממתינה | הוכנס* ~ לנקודת | בנקודת | ללוקר | בלוקר | לסניף | בסניף | לסוכנות | לעמדת | בעמדת | לתא ! לא | טרם | *שולח | למשלוח | *שליח
    carrier_delivers in_transit.handed_to_last_mile : נמסר | נמסרה | הועבר | הועברה ~ לחברת | לשותף | לקבלן | לגורם | לספק | למפיץ ~ לצורך מסירה | למסירה | להפצה | לחלוקה | לשלב האחרון | לקילומטר האחרון ! לא | *שולח ! @airline
    no_code delivery_failed.attempted reason=no_access : חסר | אין | שגוי | לא נמסר ~ קוד | *קוד + כניסה | לבניין | גישה | הכניסה | לשער | שער
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : חסרה | חסר | אין ~ *הצהרת | *הצהרה | *פירוט תכולה | *תיאור תכולה
    flight_late exception.delayed reason=flight physical=no : *ביטול | בוטלה | עיכוב | איחור | עיכוב ~ *טיסה | הטיסה
    departed_eta in_transit.departed_facility : יצא | יצאה | עזב | עזבה ~ *מיון | *מרכז | *מחסן | *מתקן | *מסוף > צפוי | צפויה | צפי | משוער | מועד
    arrived_eta in_transit.arrived_facility : הגיע | הגיעה | התקבל* ~ *מיון | *מרכז המיון | *מחסן | *מתקן | *מסוף > צפוי | צפויה | צפי | משוער | מועד מסירה ! *חלוקה | *נקודת

    survey unknown.notice_only physical=no : *סקר | דרגו | דרג | משוב | חוות דעתך
    number pre_shipment.info_received physical=no : מספר מעקב | מספר משלוח & הונפק | נוצר | הוקצה
    not_found unknown.not_found physical=no : אין מידע | לא נמצא מידע | לא נמצאו תוצאות | לא נמצאו נתונים | לא קיים מידע | אין נתונים | לא נמצא במערכת | לא קיים במערכת
    invalid unknown.invalid_number physical=no : מספר & לא תקין | אינו תקין | שגוי & *מעקב | פריט | *משלוח
    @message : *הודעה | *הודעת | הודעות | sms | מסרון | *מייל | *דוא ל | *וואטסאפ | *התראה | דואר אלקטרוני
    reminder pickup.reminder : *תזכורת | *תזכורות | הודעה שנייה | הודעה שניה | הודעה אחרונה | הודעה שלישית | התראה אחרונה | הודעה נוספת | יום אחרון לאיסוף | מועד אחרון
    reminder_2 pickup.reminder : נשאר* | נותר* ~ ימים | יום | יומיים | זמן ~ לאסוף | לאיסוף | *איסוף
    notice_left delivery_failed.notice_left : @placed | השאיר | נותרה | הודבקה | הותיר ~ הודעה | *הודעה | פתק | *הודעת | כרטיס
    notice_left_2 delivery_failed.notice_left : הודעה | פתק ~ @placed | נותר*
    notice_failed delivery_failed.notice_left : @message & לא נמצא | לא נמסר* | ניסיון | נסיון ! *מכס
    code unknown.notice_only physical=no : קוד | *קוד | קישור ~ נשלח | נשלחה | נשלחו ! הוכנס* | הופקד* | @placed
    message unknown.notice_only physical=no : נשלח | נשלחה | שלחנו | נשלחו | נמסרה | נמסר | הועברה ~ @message ! *מכס | *איסוף | הוכנס* | הגיע*
    message_2 unknown.notice_only physical=no : @message ~ נשלחה | נשלח | נמסרה | נשלחו ! *מכס | *לאיסוף | הגיע* | הוכנס* | @placed
    notified unknown.notice_only physical=no : @recipient ~ קיבל הודעה | עודכן | יודע ! *מכס
    contacted out_for_delivery.customer_contacted physical=no : יצרנו קשר | נוצר קשר | בוצעה שיחה | תואם עם | נציג התקשר | נוצר עמו קשר | שוחחנו ! לא
    stolen exception.stolen : נגנב | נגנבה | גניבה | *גניבת
    destroyed exception.destroyed : הושמד | הושמדה | *השמדה | *השמדת | הושלך | נזרק | נגרס
    contents exception.missing_contents : *תכולה | *תוכן | *תכולת & חסר | חסרה | חוסר | חסרים | חלקית ! *מכס | מסמכ*
    contents_2 exception.missing_contents : חבילה ריקה | נמצאה ריקה | חוסר בתכולה | החבילה ריקה
    lost exception.lost : אבד | אבדה | אובדן | *אובדן | אבדו | נאבד | הוכרז כאבוד | לא אותר סופית
    missing exception.missing : *בבירור | *בירור | *חקירה | *איתור | בחיפוש | לא אותר | לא אותרה | בבדיקת איתור | נעדרת | נעלמה | נעלם | תלונה ! נמסר* | @address | @recipient | *מכס
    damaged exception.damaged : נקרע | נקרעה | נמעך | נמעכה | נשבר | נשברה | נזקי | נפתחה האריזה | מעוך | רטוב | רטובה | ניזוק* | פגום | פגומה | *נזק | *נזקים | פגומים | נפגע | נפגעה | שבור | שבורה | נרטב | קרועה | קרוע | אריזה מחדש | נארז מחדש
    refused exception.refused reason=refused cause=recipient : לא לקבל | לא רוצה | אינו רוצה | אינה רוצה | לא רצה לקבל | לא מעוניין לקבל | סירב | סירבה | *סירוב | סורב | סורבה | מסרב | סרב | לא מעוניין | לא מעוניינת | דחה את קבלת | אינו מעוניין ! *מכס | חברת התעופה
    to_sender returned.to_sender direction=return : @delivered | הוחזר | הוחזרה | הוחזרו | חזר | חזרה | הושב | הושבה ~ @to_sender | השולח | לידי השולח ! @undelivered | @point | @will | בדרך | בדרכו | בדרכה | נמען | סניף
    to_sender_2 returned.to_sender direction=return : *שולח | *ספק | *מוכר ~ קיבל | קיבלה | אסף ~ חזרה | בחזרה | *המוחזר | *החזרה
    to_sender_3 returned.to_sender direction=return : *החזרה | *ההחזרה ~ הושלמה | בוצעה | הסתיימה ! לא
    await_sender returning.awaiting_sender_pickup direction=return : @return & *איסוף | ממתין ~ *שולח | *ספק ! נאסף
    way_back returning.in_transit direction=return : @return & בדרך | יצא | יצאה | הועבר | הועברה | נשלח | נשלחה | הגיע | הגיעה | מוחזר | מוחזרת | בדרכו | בדרכה | במיון ! *מכס | לנקודה | למרכז המיון | לסניף | למחסן | נכשל*
    failed_back delivery_failed.attempted : @return ~ לסניף | למחסן | לתחנה | למרכז | ליחידת | לבית ! @to_sender
    return returning.initiated direction=return : @return ! החזר מס | החזר כספי | *מכס | אם
    return_2 returning.initiated direction=return : נשלח | נשלחה | יצא | בדרך | הועבר ~ @to_sender

    refused_import customs.import_refused reason=customs cause=customs : @customs | *יבוא | *כניסה לארץ | *כניסה לישראל & סירב* | סורב | *אסור | נדחה | נדחתה | לא אושר | לא אושרה | לא הותר | לא הותרה | אינו מותר | לא מותר | נאסר | נאסרה | אי אישור ! ממתין
    seized customs.seized reason=customs cause=customs : הוחרם | הוחרמה | *החרמה | *תפיסה | נתפס | נתפסה | *חילוט | חולט
    @duty : *מכס | *מיסים | *מסים | *מס | *אגרה | *אגרת | *דמי | *מע מ | *היטל | *היטלים | *תשלום | *תשלומים | *עמלה | *עמלת
    paid customs.duties_paid physical=no : @duty & שולם | שולמו | שולמה | הוסדר | הוסדרו | התקבל תשלום | התקבל התשלום | התשלום התקבל | התשלום בוצע ! לא | טרם | ממתין | לאחר
    paid_2 customs.duties_paid physical=no : *תשלום | *תשלומים ~ התקבל* | בוצע | הושלם | אושר ! @not | ממתין
    due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & לתשלום | *תשלום | לשלם | תשלום | חיוב | נדרש לשלם | לא שולם | טרם שולם ! גוביינא | במזומן
    @papers : *חשבונית | *מסמכים | *מסמך | *רישיון | *אישור | *הצהרה | *הצהרת | *תעודת זהות | *ת ז | *ייפוי כוח | *יפוי כוח | *פרטים | *מידע | *אסמכתא | *תקן
    papers customs.import_held reason=documents cause=recipient flag=action_required : @papers & נדרש* | דורש | דורשת | מבקש | מבקשת | ביקש | ביקשו | חסר* | ממתין* | להמציא | להציג | *השלמת | להעביר | דרוש* | הנדרשים | *קבלת & @customs | *חשבונית | *שחרור | *יבוא
    papers_2 customs.import_held reason=documents flag=action_required : *מסמכים | *חשבונית | *רישיון ~ חסר* | לא צורפ* | לא הוצג*
    papers_3 customs.import_held reason=documents flag=action_required : חסר* ~ *מסמכים | *חשבונית
    export_out customs.export_released leg=origin : *יצוא | *ייצוא & @customs & שוחרר* | הושלם | הושלמה | הסתיים | אושר*
    export_in customs.export_in_progress leg=origin : *יצוא | *ייצוא & @customs
    held customs.import_held reason=customs cause=customs : @customs | *שחרור & עיכוב | *עיכוב | מעוכב | מעוכבת | עוכב | עוכבה | עצור | עצורה | נעצר* | מוחזק* | הוקפא | תקוע* | בעיה | מתעכב | מתעכבת ! ממתין לשחרור
    released customs.import_released : @customs | *שחרור & שוחרר | שוחררה | הושלם | הושלמה | הסתיים | הסתיימה | יצא | יצאה | אושר | אושרה | אישר | אישרה | אישרו | עבר את | סיים | הסתיימו | הושלמו | שחרר ! @not | @will | ממתין | *שחרור הממתין
    released_2 customs.import_released : שוחרר* | *שחרור הושלם ! ממתין
    customs_in customs.import_in_progress : @customs | *שחרור | *בידוק

    preparing pre_shipment.order_created physical=no : @sender ~ מכין | מכינה | אורז | אורזת | מטפל בהזמנה | בהכנה
    not_ready pre_shipment.pickup_failed physical=no : @not ~ *איסוף | נאסף | נאספה | לאסוף & *שולח | *ספק | *מוכר | *עסק | מוכנ* | השליח | בוצע ! *נמען | *לקוח | @point
    not_ready_2 pre_shipment.pickup_failed physical=no : *איסוף ~ @not | נדחה | נכשל | בוטל ! *לא נאסף | @point | *לאיסוף
    not_ready_3 pre_shipment.pickup_failed physical=no : *שולח | *ספק | *בית העסק ~ לא נמצא | לא היה | סגור | לא ענה | אינו זמין ! *נמען
    not_handed pre_shipment.not_handed_over physical=no : טרם | לא | עדיין לא | ממתין | ממתינה ~ התקבל* | נקלט* | נמסר לדואר | נמסר לחברת* | נמסר לשילוח | הופקד* | הגיע לידינו | הועבר* ! *נמען | @customs | *תשלום ! לא ניתן
    not_handed_3 pre_shipment.not_handed_over physical=no : @not | ממתין | ממתינה ~ מסר | מסרה | הגיע* | לקבלת | לקבלה | מסירה | הועבר* | קיבלנו | הפקיד* ~ @sender | *פריט | לדואר | לחברת | מהספק | *חבילה ! *נמען | *לקוח | @customs
    not_handed_4 pre_shipment.not_handed_over physical=no : @sender ~ @not ~ מסר | מסרה | הפקיד* | שלח | שלחה | העביר* ! *נמען
    not_handed_5 pre_shipment.not_handed_over physical=no : לא הגיע מה* | לא התקבל מה* | טרם התקבל מה* | ממתין לקבלת | ממתינה לקבלת
    not_handed_2 pre_shipment.not_handed_over physical=no : ממתין | ממתינה ~ לקבלה | לקבלת | להפקדה | למסירה | לשילוח | למשלוח | שהשולח ~ *שולח | *ספק | *מוכר | *חנות
    label_cancelled pre_shipment.label_cancelled physical=no : בוטל | בוטלה | *ביטול ~ *תווית | *שטר
    cancel_recipient cancelled.by_recipient cause=recipient : בוטל | בוטלה | ביטל | ביטלה | *ביטול ~ @recipient
    cancel_recipient_2 cancelled.by_recipient cause=recipient : @recipient ~ ביטל | ביטלה
    cancel_carrier cancelled.by_carrier cause=carrier : בוטל | בוטלה | *ביטול ~ *חברת השילוח | *חברת השליחויות | *דואר ישראל | *מערכת
    cancelled cancelled.by_sender : בוטל | בוטלה | בוטלו | *ביטול | ביטל | מבוטל | מבוטלת ! טיסה | הטיסה | *מועד | *איסוף
    """
}
