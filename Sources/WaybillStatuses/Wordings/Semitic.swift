extension SharedWordings {
  static let hebrew = """
    survey unknown.notice_only physical=no : סקר | דרגו
    returned returned.to_sender direction=return : הוחזר לשולח | הוחזרה לשולח | נמסר לשולח | נמסרה לשולח
    returning returning.initiated direction=return : החזרה | מוחזר | מוחזרת | חזרה לשולח | הוחזר | הוחזרה | בדרך חזרה | להחזיר לשולח
    lost exception.lost : אבד | אבדה | אובדן
    missing exception.missing : בבירור | אותר ! לא נמסר
    damaged exception.damaged : ניזוק | ניזוקה | פגום | פגומה | נזק
    destroyed exception.destroyed : הושמד | הושמדה
    seized customs.seized cause=customs : הוחרם | הוחרמה | תפיסה
    cancelled cancelled.by_sender physical=no : בוטל | בוטלה | ביטול
    refused exception.refused reason=refused cause=recipient : סירב | סירוב | סורב
    address exception.address_problem reason=address : כתובת | מען & שגוי* | לא נכונ* | חסר* | לא מלא* | לא תקינ* | אינה | לא מוכר* | לא ידוע
    address_2 exception.address_problem reason=address : נמען לא ידוע | לא מוכר בכתובת
    paid customs.duties_paid physical=no : מכס | מסים | מיסים & שולם | שולמו
    due customs.duties_due reason=payment cause=recipient flag=action_required : מכס | המכס | במכס | מסים | מיסים & לתשלום | תשלום | לשלם
    held customs.import_held reason=customs cause=customs : מכס | המכס | במכס & עיכוב | מעוכב | מעוכבת | ממתין | ממתינה | מסמכים | עצור | בבדיקה | נדרש*
    refused_import customs.import_refused : מכס | המכס & סירב | אסור | נדחה
    customs_out customs.import_released : מכס | המכס | במכס & שוחרר | שוחררה | הושלם | הסתיים | יצא
    customs_in customs.import_in_progress : מכס | המכס | במכס | עמילות
    absent delivery_failed.attempted reason=absent cause=recipient : נמען & לא נמצא | נעדר | לא היה
    failed delivery_failed.attempted : לא נמסר | לא נמסרה | ניסיון מסירה | נסיון מסירה | מסירה נכשלה | המסירה נכשלה | לא ניתן היה למסור | לא הצלחנו למסור
    mailbox delivered.mailbox : תיבת הדואר | תיבת דואר & נמסר | הושאר | הונח
    neighbour delivered.neighbour handed_to=proxy : שכן | שכנה & נמסר | נמסרה | הושאר
    expired pickup.expired : לא נאסף | לא נדרש | תקופת ההמתנה & הסתיימה | חלפה
    promise unknown.notice_only physical=no : צפוי להימסר | צפויה להימסר | יימסר | תימסר | מועד מסירה משוער
    ready pickup.ready handed_to=station : ממתין לאיסוף | ממתינה לאיסוף | מוכן לאיסוף | מוכנה לאיסוף | ממתין למסירה | מוכן למסירה | ניתן לאסוף | לאיסוף
    ready_point pickup.ready handed_to=station : נקודת חלוקה | נקודת איסוף | לוקר | סניף | יחידת דואר & הגיע | ממתין | נמסר | נמצא ! יצא
    collected delivered.collected handed_to=recipient : נאסף על ידי הנמען | נאסף ע י הנמען | נאספה על ידי
    out out_for_delivery.on_vehicle : יצא למסירה | יצאה למסירה | יצא לחלוקה | יצאה לחלוקה | בחלוקה | שליח | בדרך אליך
    delivered delivered.unspecified handed_to=recipient : נמסר | נמסר לנמען | נמסרה ! לא נמסר | לא נמסרה | לשולח | נקודת | לחברת | לשליח
    handed in_transit.handed_to_last_mile : נמסר לחברת | הועבר לחברת | הועבר לשותף
    label pre_shipment.info_received physical=no : התקבל מידע | נוצר משלוח | מידע אלקטרוני | פרטי המשלוח | טרם התקבל | נרשם במערכת
    landed in_transit.arrived_destination_country : הגיע לישראל | הגיעה לישראל | נחת | הגיע למדינת היעד
    left_country in_transit.departed_origin_country : יצא ממדינת המקור | עזב את מדינת | יצא לחול | נשלח לחול | יצא מישראל
    accepted accepted.received_at_origin : התקבל | התקבלה | נקלט | נקלטה | נאסף | נאספה
    departed in_transit.departed_facility : יצא | יצאה | נשלח | נשלחה | עזב | עזבה
    arrived in_transit.arrived_facility : הגיע | הגיעה | במיון | מרכז מיון | מרכז המיון
    moving in_transit.moving : בדרך | בהעברה | במעבר
    """
  static let arabic = """
    survey unknown.notice_only physical=no : استبيان | تقييم الخدمة
    returned returned.to_sender direction=return : تم ارجاع الشحنة الى المرسل | تم التسليم الى المرسل | تم اعادة الشحنة الى المرسل | تم تسليم المرتجع | اعيدت الى المرسل | تمت اعادتها الى المرسل
    returning returning.initiated direction=return : ارجاع | اعادة الى المرسل | مرتجع* | اعادة الشحنة | الى المرسل | للمرسل | قيد الارجاع
    lost exception.lost : فقدان | مفقود* | فقدت | ضاع* | ضياع
    damaged exception.damaged : تالف* | تلف | متضرر*
    destroyed exception.destroyed : اتلاف | اتلفت
    seized customs.seized cause=customs : مصادرة | صودرت | حجز نهائي
    cancelled cancelled.by_sender physical=no : الغاء | الغيت | ملغي*
    refused exception.refused reason=refused cause=recipient : رفض المستلم | رفض الاستلام | رفض العميل | مرفوض* | رفض
    address exception.address_problem reason=address : عنوان | العنوان & خاطي | غير صحيح | غير مكتمل | ناقص | خطا | غير واضح
    paid customs.duties_paid physical=no : الرسوم | الضرايب & تم دفع | تم سداد | مدفوع*
    due customs.duties_due reason=payment cause=recipient flag=action_required : الرسوم | الضرايب | رسوم & دفع | سداد | مستحق*
    held customs.import_held reason=customs cause=customs : الجمارك | الجمركي | الجمركية | جمارك & محتجز* | احتجاز | انتظار | بانتظار | مستندات | وثايق | تاخير | موقوف* | معلق*
    customs_out customs.import_released : الجمارك | الجمركي | الجمركية & تم الافراج | اكتمل* | انتهاء | اكتمال | تم التخليص | انتهى | افرج
    customs_in customs.import_in_progress : الجمارك | الجمركي | الجمركية | جمارك | التخليص
    absent delivery_failed.attempted reason=absent cause=recipient : غير متواجد | غير موجود | لم يتم العثور على المستلم | لا يوجد احد
    failed delivery_failed.attempted : فشل التسليم | فشل التوصيل | فشل محاولة | لم يتم التسليم | لم يتم التوصيل | محاولة تسليم | محاولة توصيل | محاولة التسليم | تعذر التسليم | تعذر التوصيل | لم نتمكن من
    promise unknown.notice_only physical=no : سيتم التسليم | سيتم التوصيل | متوقع التسليم | موعد التسليم المتوقع
    ready pickup.ready handed_to=station : جاهز للاستلام | جاهزة للاستلام | بانتظار الاستلام | في نقطة الاستلام | متاح للاستلام | خزانة الاستلام
    to_last in_transit.handed_to_last_mile : تم تسليم* & لشركة | شركة الشحن | الى الناقل | لشركة التوصيل
    airline in_transit.handed_to_linehaul : شركة الطيران | الخطوط الجوية & تسليم* | سلمت
    out out_for_delivery.on_vehicle : خرج* للتسليم | خرج* للتوصيل | قيد التوصيل | مع المندوب | خارج للتسليم | قيد التسليم | في الطريق للتسليم
    delivered delivered.unspecified handed_to=recipient : تم التسليم | تم التوصيل | تم تسليم | تم توصيل | سلمت | استلم العميل ! لم | المرسل | شركة | الناقل | بنجاح الى مركز
    label pre_shipment.info_received physical=no : تم انشاء | معلومات الشحنة | بيانات الشحنة | تم استلام المعلومات
    accepted accepted.received_at_origin : تم استلام الشحنة | تم الاستلام | استلام | تم قبول | تم استلامها
    left_country in_transit.departed_origin_country : غادر* بلد المنشا | غادر* دولة المنشا | غادرت البلد
    landed in_transit.arrived_destination_country : وصل* الى بلد المقصد | وصل* الى دولة الوجهة | وصل* الى بلد الوجهة
    departed in_transit.departed_facility : غادر* | مغادرة | ارسلت
    arrived in_transit.arrived_facility : وصل* | وصول | فرز | الفرز
    moving in_transit.moving : في الطريق | قيد النقل | عبور | جاري النقل
    """
}
