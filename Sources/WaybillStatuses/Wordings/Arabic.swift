extension SharedWordings {
  /// Articles and prepositions stick to the word they govern, so most nouns are open at the front; what is said
  /// of "to" someone is spelled out.
  static let arabic = [arabicWords, arabicTroubles, arabicCourse].joined(separator: "\n")

  private static let arabicWords = """
    @parcel : *شحنة | شحنتك* | شحنته* | شحنات | الشحنات | *طرد | طردك* | *طرود | *بعيثة | *بعائث | *طلبية | *طلب | طلبك* | *إرسالية | *مادة البريدية | *مادة | *رسالة | *غرض | *منتج | *حزمة | *صنف | *مغلف | *محتويات
    @sender : *مرسل | مرسلها | *بائع | *متجر | *تاجر | *شاحن | *راسل | *مورد | الجهة المرسلة
    @recipient : *مستلم | *مستلمها | *عميل | عميلنا | *مرسل إليه | *مرسل اليها | *مستقبل | *زبون | *متلقي | *مشتري | صاحب الشحنة | صاحب الطرد | صاحبها | صاحب العلاقة | *مستفيد
    @to_sender : الى + @sender
    @to_sender : للمرسل | الى المرسل | لمرسلها | الى مرسلها | للبائع | الى البائع | للمتجر | الى المتجر | للتاجر | الى التاجر | للراسل | الى الراسل | للشاحن | الى الشاحن | للمورد | الى المورد | الى المصدر | لمصدرها | الى مصدرها | الى بلد المنشأ | لبلد المنشأ | إلى بلد المصدر | الى جهة الارسال
    @from_sender : من | من قبل | من عند | من طرف | من موقع + @sender
    @deliver : *تسليم | تسليمها | تسليمه | تسليمك* | *توصيل | توصيلها | توصيله | توصيلك* | *إيصال | إيصالها | *توزيع | توزيعها | توزيعه
    @delivered : تم + @deliver
    @delivered : تمت عملية + @deliver
    @delivered : سلمت | سلم | تسلم | تسلمت | تسلمها | استلمها | استلمت | وزعت | اكتمل التسليم | اكتمل التوصيل | تم بنجاح التسليم | وصلتك | توصلت
    @not : لم | لا | لن | ليس | ليست | ما | غير | *عدم | تعذر* | *تعذر | يتعذر | فشل* | *فشل | فاشل* | دون | بدون | ليس بعد | متعذر | متعذرة | لم يتمكن
    @yet : بعد | حتى الان | ما زال* | مازال* | لا يزال | لا تزال | لازال*
    @will : سيتم | سوف | ستتم | ستصل* | سيصل* | سنقوم | سنحاول | سيقوم | ستقوم | سيحاول | سنعيد | متوقع | المتوقع | يتوقع | *انتظار | ليتم | حتى يتم | لحين | قبل أن | قبل التسليم | قبل التوصيل | قبل الاستلام | قبل موعد | قبل نهاية | عند | اذا | في حال | مجدول* | سيسلم* | ستسلم* | سنسلم* | قريبا | غدا | مقرر | المقرر | تمهيدا | استعداد* | سيعاد | ستعاد | سترجع | يرجى | لكي | ليتمكن
    @under_way : جاري | جار | يجري | تجري | قيد | تحت | بصدد | في طور | طور | في طريق* | طريقها | طريقه | في مرحلة | يتم
    @point : *نقطة الاستلام | *نقطة استلام | *نقطة التجميع | *نقطة التسليم | *نقاط الاستلام | *خزانة | *خزائن | *خزنة | *لوكر | *لوكرات | *صندوق الذكي | *صندوق ذكي | *صناديق الذكية | *محطة الطرود | *محطة طرود | *منفذ الاستلام | *منفذ البريدي | *متجر الشريك | *بقالة | *سوبرماركت | *محطة الاستلام | *نقطة الخدمة | *مركز الاستلام | *مكتب الاستلام | *جهاز الذاتي | *صراف الطرود
    @branch : *فرع | فرعنا | *فروع | *مكتب البريد | *مكتب بريد | *مكتب | *شباك | *مكتبنا | *منفذ | *صندوق البريدي
    @facility : *مركز | *مراكز | *مستودع | *محطة | *منشأة | *منشأتنا | *مكتب | *فرع | *فروع | *مقر | *مخزن | *مطار | *فرز | *ميناء | *موقع | *مرفق | *مستودعنا | *هب
    @courier : *مندوب | المندوبين | مندوبنا | *ساعي | *موزع | *سائق | *كابتن | *سفير | *كورير
    @carrier : *ناقل | *شركة | *شريك | شريكنا | وكيل | الوكيل | لوكيل | للوكيل | *طرف ثالث | *مزود | *مشغل | أرامكس | ارامكس | سمسا | ناقل | سبل | فيديكس | دي إتش إل | البريد السعودي | البريد المصري | بريد الإمارات
    @airline : *طيران | *خطوط الجوية | *ناقل الجوي | *شركة الشحن الجوي | *رحلة الجوية
    @undelivered : @not ~ @deliver
    @undelivered : لم | لن | لا ~ تسلم | يسلم | توصل | تصل | تستلم | توزع | تسلمها | نسلم
    @to_carrier : الى + @carrier
    @to_carrier : لشركة | للناقل | لناقل | لشريك | للشريك | للوكيل | للبريد | لأرامكس | لسمسا | لسبل | للمشغل | لمشغل | لمزود | للشركة
    @customs : *جمارك | *جمركي | *جمركية | *جمرك | *فسح | *فسحها | *افراج
    @address : *عنوان | عنوانك* | عنوانه | *رمز البريدي
    @bad : خاطئ | خاطئة | *خطأ | غير صحيح | غير صحيحة | غير مكتمل | غير مكتملة | عدم اكتمال | نقص | ناقص | ناقصة | غير واضح | غير واضحة | عدم وضوح | غير معروف | مجهول | غير موجود | عدم صحة | غير دقيق | غير كاف | غير كافي | عدم كفاية | لا يوجد | غير مطابق | غير مدون | عدم وجود
    @return : عائد | عائدة | العائدة | العائد | *إرجاع | إرجاعها | إرجاعه | *ارتجاع | *مرتجع | *مرتجعة | *مرتجعات | أرجعت | أرجع | رجعت | أعيدت | أعيد | إعادتها | إعادته | ردت | تعاد | ستعاد | سترجع | سيعاد | *راجع | *رجيع | المعادة | المعاد | معادة
    @return : *إعادة + @parcel
    @return : *إعادة | عودة | عادت | *رد ~ @to_sender
    """

  private static let arabicTroubles = """
    # What stands under a condition has not happened, nor has what is asked for or announced.
    @fetch : *استلام | استلامها | استلامه | *استلامها | تستلم* | يستلم* | استلم | لاستلام* | الحضور | *سحب | استلام*
    if_unfetched pickup.reminder physical=no : إذا | في حال | في حالة | إن ~ لم | عدم ~ @fetch ! @customs | *رسوم | من المرسل | من البائع
    or_else pickup.reminder physical=no : وإلا | والا | خلاف ذلك | قبل إعادت* | لتجنب إعادت* | لتفادي إعادت* | لتجنب إرجاع*
    if_absent unknown.notice_only physical=no : ^إذا | ^في حال | ^في حالة | إذا لم تكن | إذا لم يكن | في حال عدم تواجدك | في حال عدم وجودك | في حالة غيابك | في حال غيابك ! تعذر
    arrival_news unknown.notice_only physical=no : سنخطرك* | سنبلغك* | سنعلمك* | سنرسل | سنقوم بإشعارك | سيتم إشعارك | سيتم إعلامك | ستتلقى | ستصلك رسالة | سيصلك إشعار | سنوافيك*
    storage_left pickup.reminder physical=no : تبقى | متبقي | يتبقى | المتبقي | بقي | باق ~ يوم | يومان | أيام | ساعة | ساعات & @fetch | حفظ | *تخزين | @point | @branch
    last_call pickup.reminder physical=no : آخر | أخير | الأخيرة | أخيرة | *أخير ~ فرصة | *فرصة | تذكير | *تذكير | تنبيه | *تنبيه | إنذار & @parcel | @fetch
    not_cancelled unknown.notice_only physical=no : @not ~ *إلغاء | إلغاؤ* | إلغاءها | يتم إلغاء* | تلغ | يلغ ! *رحلة
    not_cancelled2 unknown.notice_only physical=no : *إلغاء ~ مرفوض | غير ممكن | رفض طلب | فشل*
    label_cancelled0 pre_shipment.label_cancelled physical=no : حذف | حذفت | *إلغاء | إبطال | ألغيت | ألغي ~ *بوليصة | *ملصق | بوليصة
    # What speaks against a delivery, and deliveries told in other words.
    after_customs delivered.unspecified handed_to=recipient : ^تم التسليم | ^تم التوصيل | ^تم تسليم ~ بعد ~ *تخليص | *جمركي | *جمارك ! @to_sender | @to_carrier
    photo_later delivered.unspecified handed_to=recipient : ^تم التسليم | ^تم التوصيل | ^تم تسليم ~ *صورة ~ لاحقا | ستتوفر ! @to_sender
    then_today delivered.unspecified handed_to=recipient : أمس > @delivered ~ *يوم ! @to_sender | @to_carrier | سيتم
    on_wish delivered.unspecified handed_to=recipient : بناء على طلب | حسب طلب | كما طلبتم | بطلب من ~ @delivered ! @to_sender | @to_carrier | @point | لم | سيتم
    please_confirm delivered.unspecified handed_to=recipient : ^تم تسليم طلبك | ^تم تسليم شحنتك | ^تم توصيل طلبك > يرجى ~ *تأكيد | *تقييم ! لم
    @against : هل | كيف | لماذا | متى | ليتم | حتى يتم | لكي يتم | كي يتم | أن يتم | نريد | نرغب | نود | نسعى | يرجى | طلب | إذا | اذا | في حال | عند | قبل أن | كان سيتم | سيتم | سوف يتم | يجب | ينبغي | يمكن | من المتوقع ~ @delivered | @deliver
    @against : @delivered ~ غدا | بعد غد | لو | بشرط | بالخطأ | خطأ | عن طريق الخطأ | إلى شخص آخر بالخطأ
    @against : @delivered + لا$
    @against : كيف + أعرف | يمكنني | أتأكد
    @against : لم أستلم | لم استلم | لم يصلني | لم أحصل | لم أتسلم | ينفي | ينكر | يعترض | لم يؤكد | يفترض | يزعم
    @against : @delivered ~ *طلب | *شحنة | *طرد + *سابق | *سابقة | *آخر | *أخرى | *أول | *أولى
    @against : *طلب | *شحنة | *طرد + *سابق | *سابقة | *آخر | *أخرى ~ @delivered
    @against : @delivered ~ إلى + عنوان + خاطئ | خطأ | غير صحيح | آخر بالخطأ
    @against : @delivered ~ إلى ~ *مطار | *ميناء | *جمارك | *مستودع | *مركز الفرز | *ناقل | *خطوط الجوية
    @against : على وشك | أوشك | كاد | تقريبا ~ @deliver | @delivered
    @against : @delivered ~ *رسالة النصية | رسالة نصية | *إشعار | *إخطار | *رسالة | *معلومات | *بيانات
    @against : *إشعار | *رسالة النصية | *معلومات | *بيانات ~ @delivered
    @against : تسجيل* | سجلت | تحديد* ~ مسلمة | كمسلمة | بالخطأ
    @against : *توقيع ~ إلزامي | مطلوب | ضروري ~ @deliver
    @against : نجاح ~ @deliver ~ يعتمد
    @against : @delivered ~ إلى + مدينة | بلد | منطقة | المدينة | البلد
    @against : *توصيل + مجاني | المجاني | مجانا | سريع | السريع
    no delivered : @against
    to_city in_transit.arrived_facility : @delivered ~ إلى + مدينة | بلد | منطقة | المدينة | البلد ! لم
    collected_sender accepted.picked_up : الجمع | التجميع | جمعها | جمعت ~ @from_sender ! لم
    courier_back returning.in_transit direction=return : سلمت | تسليمها | تم تسليم ~ المندوب | للمندوب | السائق ~ لإرجاع* | لإعادت* | لإعادة
    personally delivered.recipient handed_to=recipient : استلام | استلمت | التسليم | تسلم ~ شخصيا | باليد ! لم | يجب | من المرسل | من البائع | يرجى | سيتم | للتسليم
    with_receipt delivered.unspecified handed_to=recipient : ^تم تسليم الطلب | ^تم تسليم الشحنة | ^تم التسليم > *فاتورة | *إيصال | *صورة ~ البريد الإلكتروني | مرفق* | مرفقة ! @to_sender
    done_though delivered.unspecified handed_to=recipient : ^تم التسليم | ^تم التوصيل | ^تم تسليم > أمس | سابقا | قبل ذلك | في المرة السابقة ~ لم يكن أحد | لم يكن | غير متواجد | لا أحد ! @to_sender
    disputed exception.missing : جار التحقيق | جاري التحقيق | قيد التحقيق | تحقيق & ينفي | ينكر | لم يؤكد
    in_box delivered.mailbox : موجود | موجودة | وضع | وضعت | تركت | ترك ~ في صندوق البريد | بصندوق البريد | في صندوق بريدك ! لم | إشعار
    took_out delivered.collected handed_to=recipient : أخذ | أخذت | أخرج | أخرجت ~ @recipient ! لم | من المرسل
    has_it delivered.recipient handed_to=recipient : أكد | أكدت | يؤكد ~ @recipient ~ معه | معها | الاستلام | استلام | استلامه | استلامها | وصول ! لم
    partial delivered.partial : @delivered ~ جزئيا | جزئي | جزء من | بعض الطرود | جزئية ! للمندوب | الى المندوب | @will | @carrier | لم
    partial2 delivered.partial : تسليم | توصيل | *تسليم | *توصيل + جزئي | جزئية ! للمندوب | الى المندوب | @will | @carrier | لم
    barcode unknown.invalid_number physical=no : *باركود | رمز الباركود | *رقم التتبع | *رقم الشحنة | رقم الشحنة | رقم التتبع ~ غير معروف | غير صالح | مجهول | غير مقروء | غير صحيح | خاطئ
    try_later unknown.not_found physical=no : حاول | المحاولة | أعد | تحقق | يرجى المحاولة ~ لاحقا | مرة أخرى | فيما بعد & *معلومات | *بيانات | رقم | *رقم
    instead_of_him delivered.reception handed_to=proxy : ليس | لم | وليس | لا ~ المستلم | للمستلم | العميل | للعميل | شخصيا ~ *حارس | *استقبال | *بواب | *أمن | *سكرتارية & @delivered | سلمت | بل
    instead_of_him2 delivered.neighbour handed_to=proxy : ليس | لم | وليس | لا ~ المستلم | للمستلم | العميل | للعميل | شخصيا ~ *جار | *جاره | *جيران & @delivered | سلمت | بل
    resumed in_transit.resumed : مجددا | من جديد | مرة أخرى ~ في الطريق | طريقها | قيد النقل | متحركة | تتحرك ! @to_sender | *مرسل
    resumed2 in_transit.resumed : استئناف | استؤنف* | تستأنف | استأنفت | تواصل | واصلت | تابعت | استمرار ~ *نقل | رحلتها | *شحن | طريقها | *توصيل | مسارها | *حركة | سيرها
    resumed22 in_transit.resumed : عادت | عاودت ~ إلى مسارها | للمسار | الحركة | التحرك
    resumed3 in_transit.resumed : تم تصحيح | تم توضيح | تم التحقق من | تم استكمال | تم التأكد من ~ *عنوان ! لم | يرجى
    soon_courier in_transit.at_delivery_office : وصلت | وصل | استلمت > سيتم | وسيتم | ستسلم | جاري تجهيز* | قيد التجهيز | تمهيدا ~ للمندوب | الى المندوب | للموزع | للتوصيل | للتسليم | للتوزيع | خروج* ! @point | @not | المرسل
    phoned2 out_for_delivery.customer_contacted physical=no : تواصل | اتصل | نسق | اتفق | تواصلنا | اتصلنا ~ @recipient ! @not | @customs
    done_and_more delivered.unspecified handed_to=recipient : ^تم التسليم | ^تم التوصيل | ^سلمت & استفسار | سؤال | أسئلة | قيم | تواصل معنا ! لم | @point | @courier | @facility
    after_duty customs.duties_due reason=payment cause=recipient flag=action_required : بعد | فور | عند ~ دفع | سداد | تسديد & *رسوم | *ضريبة | *جمارك | *جمركية ! تم دفع | تم سداد
    part_courier out_for_delivery.on_vehicle : جزء من ~ للمندوب | الى المندوب | للسائق | للموزع
    only_data pre_shipment.not_handed_over physical=no : *بيانات | *معلومات & لم ~ يصلنا | تصلنا | نستلم | يصل | تصل ~ الطرد | الشحنة | @yet ! @recipient
    airline0 in_transit.handed_to_linehaul : @delivered | تسليم | سلمت ~ @airline | لشركة الطيران | للخطوط الجوية | شركة الطيران ! لم | تأخر | تأخير
    carrier_agent in_transit.moving : @delivered | سلمت | تسليم ~ لموظف | الى موظف | لممثل | الى ممثل | لوكيل | الى وكيل | لمندوب ~ الناقل | شركة | الشحن | الطيران | المطار
    airport in_transit.arrived_facility : @delivered | سلمت ~ في المطار | الى المطار | للمطار | في الميناء | الى الميناء | في مطار | الى مطار
    back_to_depot delivery_failed.attempted cause=recipient : أعيدت | عادت | إعادتها | رجعت | أعيد ~ الى المستودع | للمستودع | الى الفرع | للفرع | الى المركز | للمركز & لا يرد | لم يرد | غير متواجد | لا يجيب | مغلق | لم يجب | غير موجود
    left_eta in_transit.departed_origin_country leg=origin : غادرت | غادر ~ بلد | دولة ~ المنشأ | المصدر | الارسال | المرسل
    with_courier_yet out_for_delivery.on_vehicle : لم ~ @deliver | تسلم | توصل ~ @yet & مع المندوب | لدى المندوب | مع السائق | بحوزة | مع الموزع
    not_reached delivery_failed.not_attempted : @courier ~ لم ~ يصل | يتمكن من الوصول | يزر | يحضر | يسعفه الوقت ! @sender | لاستلام
    not_reached2 delivery_failed.not_attempted : ضيق الوقت | لضيق الوقت | ضغط العمل | كثرة الطلبات | الطاقة الاستيعابية | نقص المندوبين | نقص السائقين | عدم توفر مندوب | لم يسعفنا الوقت | انتهاء وقت الدوام | توقف خط السير | لم تتم المحاولة | لم تجر محاولة | دون محاولة
    late_yet exception.delayed physical=no : لم ~ @deliver | تصل | تسلم | توصل ~ @yet & *تأخير | *تأخر | متأخر*
    back_out returning.in_transit direction=return : مع المندوب | خرجت | خرج | قيد التوصيل | قيد التسليم | جاري التوصيل | جاري التسليم | في طريقها | للتسليم | للتوصيل ~ للمرسل | الى المرسل | لمرسلها | الى مرسلها | للبائع | الى البائع | للمتجر | الى المتجر | للتاجر | الى التاجر ! المرسل إليه | المرسل اليه
    back_failed returning.in_transit direction=return : تعذر | لم | فشل* | محاولة ~ @deliver | إعادة | إرجاع | تسلم ~ للمرسل | الى المرسل | لمرسلها | للبائع | الى البائع | للمتجر | الى المتجر | للتاجر ! المرسل إليه | المرسل اليه | المستلم
    back_waits returning.awaiting_sender_pickup direction=return : @return | *مرتجع ~ *انتظار | بانتظار | تنتظر | جاهز* ~ المرسل | البائع | المتجر | التاجر | الراسل ! إليه
    sender_left accepted.dropped_off leg=origin : أودع* | سلم* | ترك* | وضع* | إيداع* | سلمها | أودعها ~ المرسل | البائع | التاجر | المتجر | الراسل ! إليه | اليه | @return | لم | مع | الى المرسل | للمرسل | @to_sender
    from_client accepted.picked_up : استلم* | جمع* | التقط* | أخذ | تسلم* | استلام* ~ من + المرسل | البائع | التاجر | المتجر | الراسل | العميل المرسل | مستودع البائع ! إليه | لم | تعذر | سيتم | انتظار | بانتظار | @return | موعد | جدولة
    seller_packs pre_shipment.order_created physical=no : *بائع | *متجر | *تاجر | *مرسل ~ يجهز | يحضر | يقوم بتجهيز | يقوم بتحضير | يعمل على تجهيز | يغلف
    handover_wait pre_shipment.not_handed_over physical=no : بانتظار | *انتظار | جاهزة | جاهز ~ تسليمها | تسليم | للتسليم | لتسليمها ~ للناقل | لشركة الشحن | إلى شركة الشحن | الى الناقل | للمندوب من ! @recipient
    carrier_delivers in_transit.handed_to_last_mile : @delivered | تم نقل | سلمت | تحويل* ~ للناقل | الى الناقل | لشركة | الى شركة | للشريك | الى شريك | لشريك | للوكيل ~ للتوصيل | للتسليم | لتوصيلها | لتسليمها | *ميل الأخير | *توصيل النهائي | *مرحلة الأخيرة ! لم | من قبل ! @airline
    no_code delivery_failed.attempted reason=no_access : عدم توفر | نقص | غياب | خطأ في | لا يوجد ~ رمز الدخول | كود الدخول | رمز البوابة | رمز البناية | رمز المبنى
    no_declaration customs.import_held reason=declaration flag=action_required cause=customs : *إقرار | *بيان الجمركي | *بيان المحتويات | وصف المحتويات ~ ناقص | غير مكتمل | مفقود | غير موجود | غير مرفق
    no_declaration2 customs.import_held reason=declaration flag=action_required cause=customs : نقص | عدم وجود | عدم إرفاق | غياب ~ *إقرار | *بيان الجمركي | بيان المحتويات | وصف المحتويات
    departed_eta in_transit.departed_facility : غادرت | غادر | انطلقت ~ مركز | *مركز | مستودع | *مستودع | محطة | منشأة | *فرز > متوقع | المتوقع | الموعد | ومن المتوقع | موعد
    arrived_eta in_transit.arrived_facility : وصلت | وصل ~ مركز | *مركز | مستودع | *مستودع | محطة | منشأة | *فرز > متوقع | المتوقع | موعد التسليم | ومن المتوقع ! *مركز التوزيع | مركز التوصيل | مركز الاستلام

    survey unknown.notice_only physical=no : *استبيان | تقييم الخدمة | تقييم تجربتك | قيم تجربتك | قيّم | تقييمك | رأيك
    number pre_shipment.info_received physical=no : *رقم التتبع & إصدار | إنشاء | تخصيص | توليد
    not_found unknown.not_found physical=no : لا توجد معلومات | لا توجد بيانات | لا توجد نتائج | لم يتم العثور على رقم | لم يتم العثور على الشحنة في النظام | لم يتم العثور على أي معلومات | لا تتوفر معلومات
    invalid unknown.invalid_number physical=no : *رقم الشحنة | *رقم التتبع & @bad
    @message : *رسالة نصية | *رسائل | *رسالة | *إشعار | *إخطار | *بريد إلكتروني | *بريد الإلكتروني | واتساب | واتس اب | sms
    reminder pickup.reminder : *تذكير | نذكرك* | إشعار ثان | إشعار ثاني | إشعار أخير | الإشعار الثاني | الإشعار الأخير | الإخطار الثاني | إخطار ثان | آخر يوم | اخر موعد | آخر إشعار & @parcel | استلام | *استلام | الفرع ! @customs | *رسوم
    left_notice_2 delivery_failed.notice_left : *إشعار | *إخطار | *بطاقة ~ ترك* | تم تركه | وضع
    left_notice delivery_failed.notice_left : ترك | تركنا | وضع | تُرك ~ *إشعار | *إخطار | *بطاقة | ورقة | إشعار بالمرور | *بلاغ
    notice_at_failure delivery_failed.notice_left : @message & لم يتم التسليم | تعذر التسليم | غير متواجد | غياب
    sent unknown.notice_only physical=no : إرسال | أرسلنا | أرسل | أرسلت | توجيه ~ @message ! @customs | *استلام من
    sent_3 unknown.notice_only physical=no : @delivered ~ *إشعار | رسالة نصية | *إخطار | بيانات | *استبيان ! @customs ~ تم الافراج
    sent_4 unknown.notice_only physical=no : @delivered ~ رسالة | الرسالة ~ تأكيد | نصية | هاتف* | جوال* | بريدك
    sent_2 unknown.notice_only physical=no : تم إشعار | تم إخطار | تم إعلام | تم إبلاغ | تم تبليغ | أبلغنا & @recipient | @sender ! @customs | @point | الحضور
    contacted out_for_delivery.customer_contacted physical=no : تم الاتصال | تم التواصل | جرى التواصل | جاري التواصل | جاري الاتصال | تواصلنا & @recipient | معك ! @not | *جمارك
    stolen exception.stolen : *سرقة | سرقت | مسروق*
    destroyed exception.destroyed : *إتلاف | إتلافها | أتلفت | التخلص من | إعدام ! إذا
    contents exception.missing_contents : *محتويات | *طرد | *شحنة & ناقصة | نقص | فارغ | فارغة | فقدان جزء ! @address | *فاتورة | *جمارك | بيانات | *مستندات | وثائق | الوثائق | بالوثائق
    missing exception.missing : فتح | بدء | جاري | قيد | تحت ~ *تحقيق | *بحث | *تحري | *استعلام | *تقصي
    missing_2 exception.missing : لم يتم العثور على + @parcel
    lost exception.lost : *فقدان | *فقد | مفقود* | *مفقودة | فقدت | ضاع* | ضياع | *ضياع | ضائعة
    damaged exception.damaged : *ضرر | للضرر | *كسرت | انكسر* | مبلل* | تبللت | مكسورة | تالف* | *تلف | *تالفة | متضرر* | *أضرار | تضررت | مكسور* | *كسر | *تمزق | تمزقت | ممزق* | تلفت | أعيد تغليف | إعادة تغليف
    handed_back_failed returning.initiated direction=return : @not ~ *إرجاع | إعادتها ! *رسوم
    sender_took returned.to_sender direction=return : استلم | تسلم | استلام | تم استلام ~ المرسل | البائع | المتجر | التاجر | الراسل & @return
    to_sender returned.to_sender direction=return : @delivered ~ @to_sender ! @will | @under_way | المرسل إليه | @not
    to_sender_2 returned.to_sender direction=return : تم | تمت ~ @return > @to_sender ! @will | @under_way | المرسل إليه | طلب | *إجراءات | بدء | وصلت | غادرت | @not | *فرع
    to_sender_3 returned.to_sender direction=return : أعيدت | أعيد | أرجعت | أرجع | رجعت | ردت | عادت ~ @to_sender ! @will | المرسل إليه | @under_way
    to_sender_4 returned.to_sender direction=return : @delivered > *مرتجع | *مرتجعة | *مرتجعات | @return ! @will | @under_way | @not | @carrier
    to_sender_5 returned.to_sender direction=return : اكتمال | اكتمل* ~ @return
    await_sender returning.awaiting_sender_pickup direction=return : @return | @to_sender & *انتظار | جاهز* ~ *استلام & @sender
    way_back returning.in_transit direction=return : @return | @to_sender & @under_way | غادر* | وصل* | شحنت | أرسلت | خرجت ! المرسل إليه | *إجراءات | طلب ! إعادة + @deliver
    return_again out_for_delivery.rescheduled : إعادة | معاودة ~ @deliver | محاولة | جدولة ! *رسوم | @to_sender | *مرتجع*
    return returning.initiated direction=return : @return ! إذا | @customs
    return_2 returning.initiated direction=return : @to_sender & @will | @return | *مسترجع ! المرسل إليه | *انتظار | @customs | إشعار

    seized customs.seized reason=customs cause=customs : *مصادرة | صودرت | صودر | مصادرتها | صادرت | حجز نهائي | ضبطت | تم ضبط
    refused_import customs.import_refused reason=customs cause=customs : رفض* | *رفض | منع* | حظر | لم تسمح | غير مسموح | عدم السماح | لا يسمح ~ @customs | *استيراد | دخول | إدخال
    refused_import_2 customs.import_refused reason=customs cause=customs : @customs ~ رفض* | *رفض | منع* | محظور* | ممنوع* | لم توافق | غير مسموح
    @duty : *رسوم | *ضرائب | *ضريبة | *رسم | *جمركية المستحقة
    paid customs.duties_paid physical=no : @duty & تم دفع | تم سداد | تم تسديد | تم تحصيل | مدفوع* | سددت | دفعت | تم الدفع | تم السداد | استلام مبلغ ! لم | غير | يرجى | بعد سداد
    due customs.duties_due reason=payment cause=recipient flag=action_required : @duty | *جمارك & دفع | *دفع | سداد | *سداد | *تسديد | تسديد | مستحق* | *مستحقة | ادفع
    papers customs.import_held reason=documents cause=recipient flag=action_required : @customs | *فاتورة | *تخليص & *مستندات | *مستند | وثائق | الوثائق | بالوثائق | *فاتورة | *هوية | *بيانات | *معلومات | *إقرار | *شهادة | *ترخيص | *تصريح & *عدم | مطلوب* | نقص | ناقصة | *انتظار | تقديم | يرجى | تزويد* | إرفاق | استكمال | طلب | غير | مفقود* ! إلكتروني* | تم استلام
    export_held customs.export_held leg=origin : *تصدير | *صادرات | *صادر & @customs & محتجز* | احتجاز | حجز | موقوف* | إيقاف | معلق* | تأخير | رفض*
    export_out customs.export_released leg=origin : *تصدير | *صادرات | *صادر & @customs | *تخليص & تم الإفراج | اكتمل* | انته* | اكتمال | تم التخليص | تم فسح | أفرج* | تم تخليص | تم الفسح | تمت
    export_in customs.export_in_progress leg=origin : *تصدير | *صادرات | *صادر & @customs | *تخليص
    held customs.import_held reason=customs cause=customs : @customs | *تخليص & محتجز* | احتجاز | حجز | حجزت | *انتظار مستندات | تأخير | تأخر | موقوف* | أوقفت | إيقاف | معلق* | مشكلة | تعذر | لم يتم | *احتجاز | توقيف ! *انتظار التخليص
    out_later customs.import_in_progress : @customs | *تخليص & @will | @under_way | *انتظار | بدء | دخول | دخلت | إحالة | *فحص ! تم الإفراج | تم فسح | تم التخليص
    customs_out customs.import_released : @customs | *تخليص & تم الإفراج | إعادة البعيثة من | أعيدت من | إعادة من | استلام البعيثة من | إعادة الشحنة من | اكتمل* | استكمل* | استكمال | انتهاء | اكتمال | تم التخليص | انته* | أفرج* | تم فسح | تم تخليص | تم الفسح | خرجت من | غادرت | فسحت | تخليصها | إنهاء | أنهت | بنجاح | إخراج | أجيزت ! لم
    customs_in customs.import_in_progress : @customs | *تخليص ! قبل

    pickup_failed pre_shipment.pickup_failed physical=no : @not ~ استلام | التقاط | جمع | الاستلام | جمعها | استلامها ~ @from_sender | من العميل | من موقع ! بعد
    pickup_failed_2 pre_shipment.pickup_failed physical=no : غير جاهزة | غير جاهز | عدم جاهزية | لم يجد الطرد | لم يجد الشحنة | لم يجهز | لم تجهز | لم تكن جاهزة | ليست جاهزة & @sender | البائع | عند البائع | استلام | *استلام | التقاط ! @customs
    pickup_failed_3 pre_shipment.pickup_failed physical=no : فشل* | تعذر* | إلغاء ~ *استلام من | *التقاط | *تجميع | موعد الاستلام ! *نقطة | @recipient
    pickup_failed_4 pre_shipment.pickup_failed physical=no : المرسل | البائع | المتجر | الراسل + غير متواجد | غير موجود | مغلق | لا يرد ! إليه
    not_handed pre_shipment.not_handed_over physical=no : @not ~ نستلم | يتم استلام | يستلم | تستلم | تصل | يصل | يسلم | يتم تسليم | تسلم | يتم شحن | يشحن > @sender | إلينا | *شركة الشحن | *ناقل ! @recipient | تسليم الشحنة بسبب
    not_handed_4 pre_shipment.not_handed_over physical=no : @not ~ @sender ~ @deliver | إرسال | شحن | بإرسال | بشحن ! إليه | @return
    not_handed_2 pre_shipment.not_handed_over physical=no : *انتظار ~ @deliver | شحن | استلام | إرسال > @sender ! إليه | @return | @to_sender
    not_handed_3 pre_shipment.not_handed_over physical=no : لم نستلم | لم يتم شحن | لم تشحن | لم ترسل | لم يسلم البائع | لم يسلم المرسل | لم يتم إرسال
    label_cancelled pre_shipment.label_cancelled physical=no : *إلغاء | ألغيت ~ *بوليصة | *ملصق | *بطاقة الشحن
    cancel_recipient cancelled.by_recipient cause=recipient : *إلغاء | إلغاؤ* | ألغيت | ألغى | ملغي* | ملغا* ~ @recipient | من طرفك
    cancel_carrier cancelled.by_carrier cause=carrier : *إلغاء | ألغيت ~ @carrier | النظام ! @sender
    cancelled cancelled.by_sender : *إلغاء | إلغاؤ* | ألغيت | ألغي | ألغى | ملغي* | ملغا* ! *رحلة | *موعد | @return
    """
}
