extension SharedWordings {
  static let hebrewCourse = """
    extended pickup.extended physical=no : הוארכ* | הארכת | הוארך | *הארכת ~ *המתנה | *שמירה | *אחסון | *מועד | תקופת
    expired pickup.expired : לא נאסף | לא נאספה | לא נדרש | לא נדרשה | לא אסף | לא אספה | אי דרישה | לא הגיע לאסוף | לא בא לאסוף | לא נלקח | לא נלקחה | לא נדרשו | לא הגיעה לאסוף ! *שולח | *שליח | עדיין | טרם
    expired_2 pickup.expired : *תקופת | *זמן | *מועד | *ימי ~ *המתנה | *שמירה | *איסוף | *אחסון ~ הסתיימ* | חלפ* | חלף | תם | פג | עבר | הסתיים | תמו
    expired_3 pickup.expired : חלף | חלפה | פג | תם | הסתיימה | הסתיים ~ *המתנה | *שמירה | *איסוף
    waits_still pickup.reminder : עדיין ~ מחכה | ממתין | ממתינה | לא נאסף* ! *מכס | *תשלום
    collected delivered.collected handed_to=recipient : @recipient > אסף | אספה | לקח | לקחה | קיבל | קיבלה > @point | @branch | *חבילה | *משלוח | *דבר הדואר ! @not | @will | *מבקש | הודעה
    collected_2 delivered.collected handed_to=recipient : נאסף | נאספה | נלקח | נלקחה ~ על ידי | ע י | בידי ~ @recipient ! @not | @will
    collected_3 delivered.collected handed_to=recipient : נאסף | נאספה | נלקח | נלקחה ~ @point | @branch ! @not | @will | *שליח | *שולח | *נהג
    collected_5 delivered.collected handed_to=recipient : @delivered ~ @to_recipient | בסניף | ביחידת | בדלפק | באשנב | בלוקר > בסניף | ביחידת | בנקודת | בדלפק | באשנב | מהלוקר | מנקודת | במרכז | בבית הדואר | בסוכנות | אשנב ! @not | @will | *לצורך | לנקודת | לסניף
    collected_6 delivered.collected handed_to=recipient : @delivered + בסניף | ביחידת הדואר | בדלפק | באשנב ! @not | @will | לצורך
    mailbox delivered.mailbox : *תיבת הדואר | *תיבת דואר | *תא הדואר | *תיבת המכתבים | *תיבה & @delivered | @placed | הוכנס* ! @undelivered | @will
    to_point_later out_for_delivery.to_pickup_point : בדרך | בדרכו | בדרכה | יועבר | תועבר | יצא | יצאה | מועבר | מועברת | נשלח | נשלחה ~ לנקודת | אל נקודת | ללוקר | לסניף | למרכז המסירה | לסוכנות | ליחידת הדואר
    to_point pickup.ready handed_to=station : @delivered | @placed | הגיע | הגיעה | נמצא | נמצאת | ממתין | ממתינה | הועבר | הועברה | התקבל | התקבלה | נקלט | נקלטה | מחכה | זמין | זמינה > @point ! @not | @will | *שולח | התקבל למשלוח | *שליח | בדרך
    ready pickup.ready : בואו | בוא | בואי | תוכל | תוכלו | תוכלי | מוזמנים | אפשר לבוא | מוזמנת | אנא | ממתין | ממתינה | מוכן | מוכנה | מחכה | זמין | זמינה | ניתן | אפשר | ניתנת | מחכים | ממתינים | הגיע | הגיעה | מוזמן | נא | יש ~ לאיסוף | לאסוף | לקבל | איסוף | להגיע לסניף | לאיסופך | למסירה בסניף | לנמען בסניף | לגשת | לקחת ! *מכס | *שליח | מהשולח | מהספק | *שולח | אישור
    ready_2 pickup.ready : לאיסוף | לאיסוף עצמי | איסוף עצמי | ממתין לך | ממתינה לך | מחכה לך ! *שליח | *שולח | *ספק | טרם | תואם | נקבע
    ready_3 pickup.ready handed_to=station : הגיע | הגיעה | נמסר | נמסרה | הועבר | הועברה | התקבל | נמצא | ממתין ~ @branch ~ *לצורך מסירה | לאיסוף | *למסירה | וממתין* ! למשלוח | *שולח
    ready_4 pickup.ready handed_to=station : @delivered | ממתין | ממתינה | מוחזק* ~ לסניף | ליחידת הדואר | ליחידת דואר | בסניף | ביחידת הדואר | לבית הדואר | לסוכנות ! *שולח | @not | לחלוקה
    ready_5 pickup.ready handed_to=station : הגיע לסניף | הגיעה לסניף | הגיע ליחידת הדואר | הגיעה ליחידת הדואר | הגיע לבית הדואר | התקבל ביחידת הדואר ! *חלוקה | למשלוח | *מיון

    neighbour delivered.neighbour handed_to=proxy : *שכן | *שכנה | *שכנים & @delivered | @placed ! @undelivered
    reception delivered.reception handed_to=proxy : *קבלה | *פקיד | *פקידת | *מזכירה | *מזכירות | *שומר | *מאבטח | *לובי | *שוער | *משרד | *דלפק הקבלה | *דואר פנימי & @delivered | @placed ! @undelivered
    agent delivered.agent handed_to=proxy : *בן משפחה | *בת משפחה | *בן זוג | *בת זוג | *מורשה | *מיופה | *קרוב | *בן בית | *אישה אחרת | *אדם אחר | *שותף לדירה & @delivered | @placed ! @undelivered
    moved delivery_failed.attempted reason=moved cause=recipient : @recipient | *עסק ~ עבר דירה | עזב | העתיק | עברה | עבר ! הועבר
    address exception.address_problem reason=address : @address ~ @bad
    address_2 exception.address_problem reason=address : @bad ~ @address
    address_3 exception.address_problem reason=address : @recipient ~ לא ידוע | לא מוכר | לא מוכרת | אינו מוכר | לא גר | לא מתגורר
    address_6 exception.address_problem reason=address : @not ~ מצא | מצאה | נמצא* | לאתר | אותר* | למצוא ~ *כתובת | *מען
    house exception.address_problem reason=address : *הבית | *הבניין | *הדירה | *דירה ~ לא נמצא* | לא אותר* | לא קיים
    address_4 exception.address_problem reason=address flag=action_required : נדרש* | *אימות | *עדכון | *השלמת | לעדכן | חסר* ~ *כתובת | מספר טלפון ! עודכנה
    address_5 exception.address_problem reason=address : מספר הטלפון | טלפון | *טלפון ~ שגוי | לא תקין | חסר
    redelivery out_for_delivery.rescheduled : נדחה | לדחות | דחה | דחתה | ביקש לשנות את מועד | *דחיה | נדחתה | תידחה | *דחיית | *דחייה | *תיאום מחדש | תואם מחדש | תואמה מחדש | מועד חדש | נקבע מועד אחר | *מסירה חוזרת | *מסירה נוספת | ניסיון נוסף | שוב & @deliver | *מועד | *לבקשת | מחר ! @not ~ נמסר*
    absent delivery_failed.attempted reason=absent cause=recipient : @recipient | בבית | בכתובת | איש ~ לא נמצא | לא נמצאה | נעדר | לא היה | לא הייתה | לא ענה | לא זמין | אינו זמין | לא זמינה | לא עונה | אינו עונה | לא פתח
    absent_2 delivery_failed.attempted reason=absent cause=recipient : ליצור קשר | להשיג את הנמען | לא זמין | לא זמינה | לא זמינים | העסק היה סגור | לא היה מי | אין מי | לא נענה | לא נענתה | לא השיב | לא השיבה | בחופשה | מספר חסום | הטלפון סגור | אין מענה | לא היה מענה | אין תשובה | לא היה איש | איש לא | אף אחד | לא היה אף אחד | לא נמצא בבית | ללא מענה | *עסק סגור | *עסק היה סגור | המקום סגור | סגור | אין גישה
    not_yet in_transit.moving : טרם | עדיין לא ~ נמסר* | חולק* | סופק* | הגיע* ! *ניסיון | לדואר
    failed delivery_failed.attempted : @not ~ @deliver | לאתר את הנמען | להשיג ! אין צורך
    failed_2 delivery_failed.attempted : *ניסיון | *נסיון | ניסינו | ניסה ~ נכשל* | שני נכשל | לא צלח* | ללא הצלחה | @deliver | למסור | שליח | חלוקה | מסר*
    failed_3 delivery_failed.attempted : *מסירה | מסירת | *אספקה | *חלוקה | *ההפצה ~ נכשל* | לא בוצע* | לא צלח* | לא הושלמ* | לא התאפשר* | ללא הצלחה | כשל* | לא הצליח*
    failed_4 delivery_failed.attempted : לא הצלחנו | לא הצליח | כישלון | נכשלה

    no_area delivery_failed.not_attempted reason=no_access : מחוץ לאזור | אינו נתמך | מחוץ לתחום | לא באזור | אינו בתחום
    no_access delivery_failed.attempted reason=no_access : אין גישה | לא ניתן להיכנס | לא ניתנה כניסה
    appointment out_for_delivery.appointment_scheduled : תואם | תואמה | תיאום | תיאמת | נקבע | נקבעה | *תיאום | נקבע מועד ~ @deliver | *מועד | ליום | *חלון זמן | בתאריך ! *איסוף
    today out_for_delivery.on_vehicle : @will & היום ! מחר
    courier_left out_for_delivery.on_vehicle : *שליח | *דוור ~ יצא לדרך | בדרך | בדרכו | יצא אליך | יצא עם | קרוב | מגיע | יגיע ! לאיסוף | לאסוף | *שולח | *ספק
    out out_for_delivery.on_vehicle : יצא | יצאה | יוצא | יוצאת | יצאו | בדרך | הועמס* | נמצא | הועבר ~ למסירה | לחלוקה | להפצה | לאספקה | לשליחות | בחלוקה | לנמען | ללקוח | לכתובת | אליך | אלייך | עם השליח | אצל השליח | לביתך | במסירה ! *מיון | נמסר | *מכס | *מתקן | לחברת | *תחנת
    out_2 out_for_delivery.on_vehicle : בחלוקה | בהפצה | בדרך אליך | בדרכו אליך | בדרכה אליך | בדרך ללקוח | בדרך לנמען | בדרכו לנמען | אצל השליח | אצל שליח | עם השליח | אצל הדוור | ^במסירה$ | נמצא במסירה | נמצאת במסירה
    with_courier out_for_delivery.on_vehicle : @delivered | נמצא | נמצאת | הועבר | הועברה | שויך | שויכה | שובץ | שובצה | נאסף | הועמס | הועמסה | יצא | יצאה ~ לשליח | אצל השליח | לקו | לקו חלוקה | לסבב | לדוור | לנהג | לשליחה | לידי השליח | לרכב | על רכב | על הרכב | למחלק | לשליח החלוקה ! *שולח | ע י | על ידי
    promise unknown.notice_only physical=no : צפוי להימסר | צפויה להימסר | *מסירה משוער | מועד מסירה | מועד אספקה | תאריך משוער | צפי הגעה | צפי מסירה | זמן משוער
    promise_2 in_transit.moving : יימסר | תימסר | ימסר | יגיע | תגיע | יחולק | תחולק | יסופק | תסופק | צפוי | צפויה | נמסור | ננסה | יצא לחלוקה מחר | תצא ! למדינת
    dropped accepted.dropped_off leg=origin : *שולח | *ספק | *מוכר ~ הפקיד | הפקידה | מסר | הביא | שלח ! נאסף | בוטל | @not
    dropped_2 accepted.dropped_off leg=origin : הופקד | הופקדה | נמסר | נמסרה ~ על ידי השולח | ע י השולח | בידי השולח | מהשולח | על ידי הספק | ע י הספק | על ידי המוכר
    flight_wait in_transit.moving : ממתין | ממתינה ~ לטיסה | להמראה
    linehaul in_transit.handed_to_linehaul : @delivered | הועבר* | הועמס* | ממתין | נמצא | הועלה | הועלתה ~ @airline | לטיסה ! *עיכוב
    last_mile in_transit.handed_to_last_mile : @delivered | הועבר | הועברה | עבר | עברה | מועבר | מועברת ~ @to_carrier | לטיפול חברת | לטיפול דואר | לדואר | לשליחויות
    to_facility in_transit.arrived_facility : @delivered ~ למרכז | למחסן | לבית המיון | למיון | למסוף
    safe delivered.safe_place : *דלת | *דלתו | *סמוך | *פתח הבית | *כניסה | *ארון החשמל | *ארון | *מקום בטוח | *מקום מוסכם | *חצר | *מרפסת & @placed | @delivered ! @undelivered | @will
    signed delivered.signed handed_to=recipient : חתם | חתמה | *חתימה | בחתימת | כנגד חתימה & @delivered | קיבל* | *קבלת ! @undelivered
    hands_over delivered.recipient handed_to=recipient : מסר | מסרה | מסרנו ~ @to_recipient ! @undelivered | הודעה
    recipient delivered.recipient handed_to=recipient : @delivered ~ @to_recipient ! @undelivered | @will
    recipient_2 delivered.recipient handed_to=recipient : @recipient | התקבל | התקבלה ~ קיבל | קיבלה | אישר קבלת | אישר את קבלת | אישרה את קבלת | אישר את הקבלה | אישר קבלה | אישרה קבלה | אצל הנמען | אצל הלקוח | על ידי הנמען | ע י הנמען ! @undelivered | @will | הודעה
    delivered delivered.unspecified handed_to=recipient : @delivered ! @undelivered | @will | @to_sender | נקודת | @to_carrier | *שליח | למכס | @facility | *נתונים | *מידע
    delivered_2 delivered.unspecified handed_to=recipient : ^נמסרה$ | ^נמסר$ | נמסר בהצלחה | נמסרה בהצלחה | *מסירה הושלמה | סופקה בהצלחה | משלוח הסתיים ! @undelivered

    pickup_set pre_shipment.pickup_scheduled physical=no : תואם | תואמה | נקבע | *תיאום | הוזמן | מתוכנן | ממתין | ממתינה | בדרך | הוזמנה | שובץ ~ איסוף | *איסוף | לאסוף
    at_office in_transit.at_delivery_office : ממתין להפצה | ממתין לחלוקה | ממתינה לחלוקה | ממתינה להפצה | ממתין למסירה | ממתין לתיאום | ממתינה לתיאום | מוכן לחלוקה | מוכנה לחלוקה | *יחידת חלוקה | *יחידת החלוקה | *יחידת הדואר חלוקה | *מרכז חלוקה | *מרכז החלוקה | *סניף חלוקה | *סניף הפצה | *מרכז הפצה | *סניף היעד | *תחנת היעד | *סניף המחלק | *דואר חלוקה | *מחסן היעד | *מרכז ההפצה ! עזב | עזבה | יצא | יצאה | בדרך
    label pre_shipment.info_received physical=no : *מידע | *מידע אלקטרוני | *פרטי | *נתוני | *נתונים | נרשם | נרשמה | *תווית | *שטר מטען | הוקם | הוקמה & התקבל* | נקלט* | הועבר* | נוצר* | נשלח* | *מערכת | הודפס* | הופק* | שודר* | אלקטרוני
    ordered pre_shipment.order_created physical=no : *הזמנה | הזמנתך ~ בוצעה | התקבלה | נקלטה | אושרה
    order pre_shipment.order_created physical=no : נוצר | נוצרה | הוקם | הוקמה | *אריזה | נפתח | נפתחה | אושרה | בהכנה | נארז | הוזמן ~ @parcel | תעודת
    order_2 pre_shipment.order_created physical=no : @parcel ~ נוצר | נוצרה | הוקם | הוקמה | בהכנה | נארז | נארזה | נרשם | נרשמה | אושרה
    label_2 pre_shipment.info_received physical=no : טרם התקבל | *מידע אלקטרוני | נרשם במערכת
    picked accepted.picked_up : נאסף | נאספה | נאספו | אספנו | אסף | איסוף בוצע | בוצע איסוף | האיסוף בוצע ! @not
    misrouted exception.misrouted : בטעות | *ניתוב שגוי | נותב שגוי | מיון שגוי | טעות במיון | לסניף הלא נכון | ליעד שגוי | ליעד הלא נכון | נותבה מחדש עקב
    delayed_weather exception.delayed reason=weather : *מזג האוויר | *סופה | *שלג | *שיטפונות
    delayed exception.delayed : *עיכוב | *עיכובים | מתעכב | מתעכבת | עוכב | עוכבה | מעוכב | מעוכבת | *איחור | מאחר | *שביתה | *עומס | *עומסים | *מלחמה | *מצב הביטחוני | *חג | טיסה בוטלה | הטיסה בוטלה
    held exception.held : *מוקפא | בהמתנה | *בהשהיה | הושהה | הושהתה | מושהה | מוחזק* | עצור
    redirected in_transit.redirected : *ניתוב מחדש | נותב מחדש | נותבה מחדש | הופנה | הופנתה | שינוי כתובת | כתובת חדשה | *כתובת שונתה | הוסט
    transit_country in_transit.transit_country : *מדינת מעבר | *מדינת ביניים | *טרנזיט | *ארץ מעבר
    import_office in_transit.arrived_import_office : *מיון הבינלאומי | *דואר נכנס | *מיון בינלאומי | *מסוף המטענים | *נתב ג | *בית נתיבות & הגיע* | התקבל* | נקלט* | נחת* | יבוא ! יצא | יצוא | לחו ל
    export in_transit.export_processing leg=origin : *יצוא | *ייצוא | *דואר יוצא | משלוח לחו ל | *מיון לחו ל ! התקבל | הגיע לישראל
    left_country in_transit.departed_origin_country : יצא | יצאה | עזב | עזבה | נשלח | נשלחה | הוטס | המריא | הוטסה ~ מארץ | ממדינת | את מדינת | את ארץ | לחו ל | לחול | מישראל | *ארץ המוצא | *ארץ המקור | *מדינת המוצא | מסין | ליעד | את הארץ | *ארץ היעד | *מדינת היעד | לישראל
    landed in_transit.arrived_destination_country : הגיע | הגיעה | נחת | נחתה | התקבל | התקבלה | נכנס ~ לישראל | בישראל | לארץ | בארץ | למדינת | במדינת היעד | בארץ היעד | לארץ היעד ! למסירה
    accepted accepted.received_at_origin : התקבל | התקבלה | נקלט | נקלטה | הופקד | הופקדה ~ למשלוח | בסניף | לשילוח | מהשולח | מהספק | מהלקוח | בחו ל | במערכת | אצלנו | בדואר | לטיפול ! *מיון
    accepted_2 accepted.received_at_origin : ^התקבל$ | ^התקבלה$ | ^נקלט$ | ^נקלטה$ | קבלה למשלוח | ^התקבל | ^נקלט ! @facility
    departed in_transit.departed_facility : פוזר | פוזרה | הופץ | הופצה | שולח | שוגרה | יצא | יצאה | נשלח | נשלחה | עזב | עזבה | יצאו | שוגר
    arrived in_transit.arrived_facility : הגיע | הגיעה | הגיעו | התקבל | התקבלה | נקלט | נקלטה | *מיון | *מרכז מיון | נסרק | נסרקה | במחסן | *מרלוג | נכנס | נכנסה | *מחסן | מוין | מוינה | *מרכז לוגיסטי
    moving in_transit.moving : בדרך | בהעברה | במעבר | בדרכו | בדרכה | הועבר | הועברה | מועבר | מועברת | בטיפול | *שינוע | הועמס | בתהליך | בהובלה | נמצא בטיפול | בשינוע | עובר
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
