extension SharedWordings {
  static let arabicCourse = """
    @collect : *سحب | سحبها | سحبه | تسلم | *تسلم | أخذ
    @collect : *استلام | استلامها | استلامه | *استلامها | تستلم* | استلم | لاستلام* | يستلم*
    extended pickup.extended physical=no : تمديد | مددت ~ مدة | فترة | *حفظ | *تخزين | مهلة
    ends pickup.reminder : تنتهي | ستنتهي | ينتهي | سينتهي | قاربت ~ صلاحية | مدة | مهلة | فترة | غدا | اليوم | حفظ
    ends_2 pickup.reminder : صلاحية | مدة | مهلة | فترة ~ تنتهي | ستنتهي | ينتهي
    expired pickup.expired : انته* | انقض* | تجاوز* ~ مدة | فترة | مهلة | المدة | المهلة | الفترة ! إذا | قبل | ستنته*
    expired_2 pickup.expired : لم يتم استلام | لم يستلم* | لم يحضر | لم تستلم | لم تستلمها | لم يتقدم | عدم حضور | لم يراجع | عدم مراجعة | غير مطالب* | لم يطالب | عدم المطالبة | عدم استلام ! @sender | محاولة | من قبل المندوب | @customs
    collected delivered.collected handed_to=recipient : استلم | تسلم | تسلمها | استلمها | قام | قامت | تم استلام | تم الاستلام | استلام ~ @recipient > @point | @branch ! @not | @will | يرغب | طلب* | سيقوم | @courier | @sender | بانتظار
    collected_2 delivered.collected handed_to=recipient : @recipient ~ استلم* | تسلم* | باستلام ~ @point | @branch ! @not | @will | طلب*
    collected_3 delivered.collected handed_to=recipient : @delivered > @recipient > من + @point | @branch ! @not | @will | *انتظار
    collected_5 delivered.collected handed_to=recipient : تم سحب | سحب | سحبت | تم أخذ ~ @recipient | من المكتب | من الفرع | من الخزانة ! @will | @not | يمكن*
    collected_4 delivered.collected handed_to=recipient : تم استلام* | استلمت | استلم* | تم الاستلام ~ من الخزانة | من اللوكر | من نقطة | من الصندوق | من مكتب البريد | من الفرع | من فرع ! @courier | @will | بواسطة الناقل | لم | من قبل المندوب
    mailbox delivered.mailbox : صندوق البريد | صندوق بريد | *صندوق البريد | صندوق الرسائل & @delivered | وضع* | إيداع* | أودعت | ترك* | تركت ! @not | ممتلئ
    to_point_later out_for_delivery.to_pickup_point : @will | @under_way | طريقها > @point ! جاهز* | وصلت | تم إيداع | تم تسليم | تم وضع | تم توصيل | يمكن* | استلامها | متاح* | تم إيصال
    to_point pickup.ready handed_to=station : @delivered | تم إيداع | تم وضع | أودعت | وضعت | وصل* | تم نقل | تركت | متوفر* | متاح* | تم ايداعها | *انتظار | في > @point ! من نقطة | @not
    to_branch_carrier in_transit.handed_to_last_mile : @delivered ~ للشريك | لشريك
    waits pickup.ready : *جاهزة | *جاهز | متاح* | متوفر* | *انتظار | بانتظارك* | محفوظ* | متواجد* | موجود* | تنتظرك ~ @collect | @branch | @point | *تسليم في ! @courier | من المرسل | من البائع | @sender | من قبل الناقل | ستكون | سيكون | *تحميل
    kept pickup.ready : حفظ | حفظت | تخزين | الاحتفاظ | محفوظ* ~ @branch | @point ! @customs | @return
    waits_you pickup.ready : بانتظارك* | تنتظرك* | ينتظرك | بانتظار حضور*
    can_collect pickup.ready : قم | قومي | استلم شحنتك | تفضل | تعال | احضر | يمكنك* | بإمكانك* | يرجى | الرجاء | نرجو | تفضل* | يمكن | يستطيع ~ @collect | مراجعة | الحضور | زيارة | التوجه ! تأكيد | @customs | ستكون
    to_collect_self pickup.ready : سيستلم | سيقوم | طلب | يرغب | يفضل | اختار > الفرع | من المكتب | من فرع | مكتب البريد | من مقر | استلام ذاتي ! تأجيل | تغيير
    waits_branch pickup.ready : @recipient ~ استلام* ~ من الفرع | من المكتب ! قام

    neighbour delivered.neighbour handed_to=proxy : *جار | *جاره | *جيران | *جارك | *جارة | جيرانك & @delivered | ترك* | وضع* | استلم* ! قيد | جاري | @undelivered
    reception delivered.reception handed_to=proxy : *حارس | *استقبال | *بواب | *أمن | *سكرتارية | *سكرتير | *موظف | *بريد الداخلي & @delivered | ترك* | استلم* ! محاولة | @undelivered | موظف البريد | مركز الاستقبال ! مستودع | المستودع | مركز | المركز | محطة | الفرز
    family delivered.agent handed_to=proxy : *زوجة | *زوج | *أحد أفراد | *عائلة | *أسرة | *شخص آخر | وكيل | الوكيل | لوكيل | للوكيل | *زميل | *قريب | *مفوض & @delivered | استلم* ! شركة | @undelivered | وكيل الشحن | لوكيل الشحن | وكيل التوصيل | وكيل النقل
    later_by_wish out_for_delivery.rescheduled : @recipient ~ طلب | يريد | يفضل | اختار ~ @deliver ~ يوم | غدا | لاحقا | موعد | وقت | بعد ! من الفرع | @delivered
    moved delivery_failed.attempted reason=moved cause=recipient : انتقل | غادر العنوان | غير مقيم | لم يعد يقيم | غير سكنه | مسافر ! من مركز
    address_new in_transit.redirected : لعنوان جديد | إلى عنوان جديد | عنوان آخر | العنوان الجديد | لعنوان آخر | تغيير وجهة ! @not
    unknown_recipient exception.address_problem reason=address : @recipient ~ مجهول | غير معروف | لا يعرف | غير مقيم ! رقم
    address exception.address_problem reason=address : @address ~ @bad
    address_2 exception.address_problem reason=address : @bad ~ @address
    address_3 exception.address_problem reason=address : تعذر | لم | لا | عدم ~ الوصول الى | وصول الى + *عنوان | *موقع
    address_4 exception.address_problem reason=address flag=action_required : يرجى | الرجاء | نرجو | *انتظار | مطلوب | تحديث | تأكيد ~ @address | *موقع الجغرافي | موقعك ! تم تحديث | تم تأكيد | تم تغيير | @delivered
    address_5 exception.address_problem reason=address : رقم الهاتف | رقم الجوال | رقم المستلم | *جوال ~ @bad
    refused exception.refused reason=refused cause=recipient : لم يرغب | لم يقبل | لم يوافق | رفض* | *رفض | مرفوض* | *مرفوضة | امتنع | لا يرغب ! *ناقل | *طيران | شركة
    refused_2 exception.refused reason=refused cause=recipient : @recipient ~ لا يريد | لم يقبل | لا يرغب
    redelivery out_for_delivery.rescheduled : مؤجل* | مؤجلة | *تأجيل | تأجل* | أجل* | إعادة جدولة | إعادة الجدولة | أعيدت جدولة | تغيير موعد | معاودة ! @not ~ @deliver
    @absent : خارج المدينة | خارج البلاد | مسافر | لا أحد | لم يكن أحد | عدم الإجابة | لا إجابة | لم يتجاوب | عدم التجاوب | مشغول | لا يستجيب | لم يستجب | عدم تجاوب | تعذر الاتصال | تعذر التواصل | تعذر الوصول إلى المستلم | لم نعثر على | لم يفتح | رقمه مغلق | هاتف مغلق
    @absent : غير متواجد | غير متواجدة | غير موجود | لم يكن متواجد* | لم يكن موجود* | لا يوجد أحد | لا يوجد احد | لا يرد | لم يرد | لا يجيب | لم يجب | غياب | غائب | عدم الرد | عدم رد | عدم تواجد | عدم وجود المستلم | عدم وجود أحد | مغلق | مغلقة | خارج المنزل | لا يمكن الوصول | مقفل | مقفول | خارج الخدمة | لا يوجد رد | لم يتم الرد | لم نجد أحد* | لم يجد أحد* | لم نجد المستلم | لم يجد المستلم | لم يجد العميل | لم نجد العميل
    absent delivery_failed.attempted reason=absent cause=recipient : @absent ! في الوقت الحالي غير متوفر
    absent_2 delivery_failed.attempted reason=absent cause=recipient : @not ~ @recipient ! @parcel ~ @yet
    not_yet in_transit.moving : لم ~ @deliver | توصل | تسلم ~ @yet ! محاولة | @absent | المستلم | العميل
    attempt delivery_failed.attempted : *محاولة | محاولات | حاول* | المحاولة ~ @deliver | المندوب | الوصول ! سيحاول | @will
    failed delivery_failed.attempted : @not ~ @deliver ! @yet ! لا يمكن تتبع
    failed_2 delivery_failed.attempted : @deliver ~ غير ناجح* | فاشلة | فشل* | لم يتم | لم تتم | تعذر | متعذر ! @delivered
    failed_4 delivery_failed.attempted : لم | لن ~ تسلم | توزع | توصل | يسلم ! @yet | إلينا | @sender
    try_again out_for_delivery.rescheduled : سنعاود | سنعيد | سيعاود | ستتم إعادة | سيتم إعادة ~ *محاولة | @deliver | الاتصال
    unreached delivery_failed.attempted : تعذر | يتعذر | لم | لا يمكن ~ الوصول | وصول ~ المنزل | الموقع | المكان | المستلم | العميل | الباب ! بعد
    failed_3 delivery_failed.attempted : لم نتمكن | لم يتمكن | لم نستطع
    cod delivery_failed.attempted reason=cod : المبلغ | *دفع عند الاستلام ~ @not

    no_area delivery_failed.not_attempted reason=no_access : خارج نطاق | خارج منطقة | خارج التغطية | غير مخدوم* | لا تغطي | غير مشمول* | لا تشمل
    delayed_flight exception.delayed reason=flight : *تأخير | *تأخر | تأخرت | متأخر* | إلغاء ~ *رحلة | *طيران
    delayed_weather exception.delayed reason=weather : *أحوال الجوية | *طقس | *أمطار | *عاصفة | *ظروف الجوية | *ضباب | *سيول
    delayed exception.delayed : *ازدحام | *ظروف | *تأخير | *تأخر | تأخرت | متأخر* | *تأخيرها ! @delivered
    appointment out_for_delivery.appointment_scheduled : تحديد | جدولة | جدولت | حجز | تأكيد | تنسيق | اتفاق | مجدول* ~ موعد | @deliver | @recipient | ليوم ! استلام من | من المرسل | من البائع | المندوب لاستلام
    later out_for_delivery.on_vehicle : سيتم | سوف | ستتم | ستصلك* | سيصلك* | سيقوم | سنقوم | سيسلم* | ستسلم* | سنسلم* > اليوم | هذا اليوم ! غدا
    with_courier out_for_delivery.on_vehicle : مع | لدى | الى | على | بحوزة | بعهدة | استلم | عهدة | إسناد | أسندت | أسند | تخصيص | تعيين | سلمت ~ @courier & @deliver | @parcel | خرجت | طريق* ! @from_sender | من العميل | استلام | التقاط | @return ! @delivered ~ @recipient
    with_courier_2 out_for_delivery.on_vehicle : مع + @courier
    out out_for_delivery.on_vehicle : خرج* | خروج | خارج* | في الطريق | في طريقها | طريقه | قيد | جاري | يجري | تجري | طور | على متن | على مركبة | في مركبة | في سيارة ~ للتسليم | للتوصيل | للتوزيع | @deliver | إليك | إليكم | الى العميل | إلى المستلم | الى عنوانك | مع المندوب | مع الموزع | مع ساعي ! *مركز | محطة | *شركة | @not | إلى مكتب | شريك | *محطة
    out_2 out_for_delivery.on_vehicle : إليك | إليكم & طريقها | الطريق | طريقه
    near out_for_delivery.on_vehicle : @courier ~ قريب منك | بالقرب منك | يقترب | في الطريق | طريقه | طريقه إليك | سيصل* ! استلام | من المرسل | من البائع | @sender
    out_3 out_for_delivery.on_vehicle : خرجت | خرج + مع
    promise unknown.notice_only physical=no : متوقع | المتوقع | موعد التسليم | تاريخ التسليم | *متوقعة | متوقعة
    promise_2 in_transit.moving : سيتم | سوف | ستتم | سيصل* | ستصل* | سنقوم | سيسلم* | ستسلم* ! استلام
    dropped accepted.dropped_off leg=origin : @delivered | سلم | إيداع | أودع | أسقط ~ من قبل المرسل | من قبل البائع | من قبل التاجر | من قبل المتجر | من طرف المرسل | بواسطة المرسل | بواسطة البائع | من المرسل ! إليه
    dropped_3 accepted.dropped_off leg=origin : سلم | أودع | أحضر | جلب + @sender ! إليه | @return
    dropped_2 accepted.dropped_off leg=origin : المرسل | البائع | التاجر | المتجر | الراسل ~ سلم | بتسليم | أودع | بإيداع | أحضر ! إليه | @return
    flight_wait in_transit.moving : *انتظار | بانتظار ~ *رحلة | *طيران | *إقلاع | *طائرة
    linehaul in_transit.handed_to_linehaul : @airline & @delivered | تسليمها | سلمت | إلى | تحميل | لشركة | نقل | على ! *تأخر | تأخير
    last_mile in_transit.handed_to_last_mile : @delivered | تم تحويل | تم نقل | نقلت | حولت | سلمت | إسناد | تسليمها | تحويلها | تم إرسال ~ @to_carrier ! من قبل
    handed_courier out_for_delivery.on_vehicle : @delivered ~ للمندوب | الى المندوب | للموزع | إلى الموزع | للسائق | إلى السائق | لساعي | الى ساعي | للكابتن ! من
    handed_facility in_transit.arrived_facility : @delivered ~ الى مركز | لمركز | إلى المستودع | إلى مستودع | لمستودع | للمستودع | إلى محطة | لمحطة | إلى المركز | إلى مكتب | لمكتب
    handed_branch pickup.ready handed_to=station : @delivered ~ الى الفرع | للفرع | لفرع | إلى فرع | في نقطة
    safe delivered.safe_place : أمام | عند | قرب | على | باب ~ *باب | *منزل | *مدخل & @delivered | ترك* | وضع* | تركت ! @undelivered | @absent
    safe_2 delivered.safe_place : مكان آمن | المكان الآمن | مكان امن
    signed delivered.signed handed_to=recipient : وقع | وقعت | توقيع | *توقيع | بتوقيع & @delivered | استلام | بالاستلام | استلم* | باستلام
    recipient delivered.recipient handed_to=recipient : @delivered > للمستلم | الى المستلم | للعميل | الى العميل | للمرسل إليه | إلى المرسل إليه | لصاحب* | إلى صاحب* | للزبون | إلى الزبون | لك | لكم | للمشتري | للمستفيد | لمستلمها | باليد | @recipient ! @undelivered | @will
    recipient_4 delivered.recipient handed_to=recipient : وصل* ~ للمستلم | الى المستلم | للعميل | إلى العميل | يد المستلم | يد العميل | الى صاحبها ! @not | @will | @under_way | مدينة | رسالة
    confirmed delivered.recipient handed_to=recipient : أكد | أكدت | تأكيد ~ @recipient ~ استلام* | *استلام ! @not | @will | موعد | من الفرع
    recipient_2 delivered.recipient handed_to=recipient : استلم* | تسلم* | تم استلام* | تم الاستلام | استلام | قام ~ @recipient ! @undelivered | @will | من العميل | من المستلم | معلومات | بيانات | طلب* ! @sender ~ استلم
    recipient_3 delivered.recipient handed_to=recipient : @recipient ~ استلم* | باستلام | تسلم* ! @undelivered | @will | من العميل | معلومات | طلب*
    delivered delivered.unspecified handed_to=recipient : @delivered ! @undelivered | @sender | @carrier | @will | @facility | للمندوب | الى المندوب | للسائق | للموزع | بيانات | معلومات | من المندوب
    delivered_2 delivered.unspecified handed_to=recipient : تم تسليم* | تم التسليم | تم التوصيل | تم توصيل* ! @undelivered | @sender | شركة | الناقل | @will | بيانات | معلومات | إلى | تسليمها الى
    delivered_4 delivered.unspecified handed_to=recipient : ^تسليم | ^توصيل | ^التسليم | ^توزيع | ^إيصال ! @undelivered | @to_carrier | @facility | محاولة | @will | @courier | @airline | @sender | @message | @point | @branch | بيانات
    delivered_3 delivered.unspecified handed_to=recipient : ^مسلمة$ | ^مسلم$ | ^مستلمة$ | ^تم الاستلام بنجاح$ | شحنة مسلمة | مسلّمة | ^التسليم$ | مكتملة

    await_courier pre_shipment.pickup_scheduled physical=no : بانتظار | *انتظار + @courier ! @recipient | @deliver
    delivery_office in_transit.at_delivery_office : *مكتب التوزيع | *مكتب التسليم | *محطة التوصيل | *مركز التوصيل | *فرع التوصيل | *محطة التسليم | *مركز التسليم | *مكتب التوصيل | مدينتك* | مدينة المستلم | مدينة الوصول | مدينة الوجهة | بمدينة المستلم | مركز التوزيع المحلي | المكتب الوجهة | فرع الوجهة | الفرع الوجهة | مكتب المقصد ! غادر* | في الطريق | طريقها
    ready_out in_transit.at_delivery_office : جاهزة للتوصيل | جاهزة للتسليم | تجهيز* للتوصيل | تجهيز* للتسليم | جاهز للتوصيل | جاهز للتسليم | جاهزة للتوزيع | جاهزة للخروج | بانتظار التوصيل | *انتظار التسليم | *انتظار التوصيل | *انتظار التوزيع | في انتظار تسليم | ضمن قائمة التوصيل | قائمة التوصيل | بانتظار التوزيع
    from_abroad in_transit.arrived_import_office : استلام | استلمت | وصول ~ من الخارج
    await_delivery in_transit.at_delivery_office : بانتظار | *انتظار + @deliver ! @sender
    pickup_set pre_shipment.pickup_scheduled physical=no : جدولة | موعد | سيتم | إسناد | تعيين | بانتظار | *انتظار | في طريقه | تكليف | طلب | سيقوم | ترتيب ~ *استلام | *التقاط | المندوب لاستلام | لاستلام | جمع | *تحصيل | *سحب | استلامها | الاستلام ! معلومات | بيانات
    label pre_shipment.info_received physical=no : طباعة | تم طباعة | طبعت | *معلومات | *بيانات | *تفاصيل | إلكترونيا | *بوليصة ! @return | @customs
    ready_to_ship pre_shipment.order_created physical=no : جاهز* | *جاهزة | تجهيز* ~ للشحن | للإرسال
    order pre_shipment.order_created physical=no : إنشاء | تسجيل | تأكيد | *تجهيز | *تحضير | تقديم | استلام طلب* | تجهز ~ @parcel | بوليصة | *بوليصة ! للتوصيل | للمغادرة | في مركز | للشحن الى | للتسليم
    picked accepted.picked_up : التقاط | التقطت | جمع | تجميع | تم جمع | تم التقاط*
    picked_2 accepted.picked_up : استلام* | استلم* | الاستلام ~ @from_sender | من العميل | من موقع | بواسطة المندوب | من قبل المندوب | المندوب | من طرف المندوب
    carrier_took accepted.picked_up : استلمت | تسلمت | استلمنا | تسلمنا ~ @carrier | شحنتك | طردك | @parcel ! @not | بيانات | معلومات
    in_system accepted.received_at_origin : إدخال | أدخلت | تسجيل | سجلت ~ نظامنا | النظام | المنظومة
    accepted accepted.received_at_origin : تم استلام* | تم الاستلام | استلام | استلمنا | تم قبول* | قبول | القبول | تم القبول | قبلت | تم إيداع | إيداع | مقبول* | الإيداع ! @point | في مركز | بمركز | في مستودع

    misrouted exception.misrouted : مدينة خاطئة | توجيه خاطئ | مسار خاطئ | بالخطأ | عن طريق الخطأ | خطأ في الفرز | خطأ في التوجيه | خطأ في المسار | سوء توجيه | وجهة خاطئة | فرع خاطئ | بشكل خاطئ | غير وجهتها | خاطئا
    force exception.delayed : ظروف خارجة | ظروف طارئة | خارج عن إرادتنا | عطلة | *إجازة | *عيد | ضغط العمل | *إضراب
    held exception.held : محجوز* | حجزت | مخزن* | تم تخزين | محتجز* | موقوف* | معلق* | تعليق | إيقاف | الاحتفاظ | تم حجز | قيد الانتظار | متوقفة
    redirected in_transit.redirected : إعادة توجيه | أعيد توجيه* | تحويل مسار | تغيير العنوان | تحديث العنوان | تغيير عنوان
    transit_country in_transit.transit_country : *عبور | *ترانزيت | دولة ثالثة
    import_office in_transit.arrived_import_office : *تبادل & وارد | الوارد | واردة | الواردة | وارد | *استيراد
    export_office in_transit.export_processing leg=origin : *تبادل | *تصدير | *صادر | *صادرة ! وصل* ~ بلد | *استيراد
    left_country in_transit.departed_origin_country : غادر* | مغادرة | خرجت من | تصدير* ~ بلد | دولة | البلد | الدولة | المملكة | خارج البلاد | دولة المصدر | أراضي ! وصل*
    left_country_2 in_transit.departed_origin_country : شحنت | أرسلت | إرسال | غادرت ~ إلى الخارج | خارج البلاد | إلى بلد المقصد | إلى دولة الوجهة | إلى بلد الوجهة
    landed in_transit.arrived_destination_country : هبطت | حطت | وصل* | وصول ~ بلد | دولة | البلد | الدولة | المملكة | السعودية | الإمارات | مصر | الأردن | الكويت | قطر | عمان | البحرين | المغرب | الجزائر | تونس | العراق | لبنان | البلاد ! مركز | مكتب | محطة | منشأة | مستودع | فرع
    processed in_transit.arrived_facility : معالجة | معالجتها | عولجت | *فرز | فرزها | فرزت | مسح | تم مسح ! غادر* | في الطريق
    departed in_transit.departed_facility : أقلعت | اقلعت الرحلة | أقلعت الطائرة | غادر* | مغادرة | أرسلت | تم إرسال* | خرجت من | شحنت | تم شحن | تم الشحن | انطلقت | ترحيل | تم ترحيل | مغادرتها | تحركت من | تم شحنها | نقلت من
    arrived in_transit.arrived_facility : وصل* | وصول | *فرز | في المستودع | في مستودع | في المركز | دخول | دخلت | في مركز | بمركز | داخل | متواجدة في | موجودة في | تم استلام* | في منشأة | بالمستودع | تفريغ | تم تفريغ | أفرغت | إنزال
    at_place in_transit.arrived_facility : في | لدى | داخل | بداخل + @facility ! @will | @deliver
    moving in_transit.moving : نقلت | نقل | انتقلت | حولت | تحويل | يجري نقل | محملة | تحركت | متجهة | متجه | متوجهة | متوجه | انتقال | يتم شحن | في الطريق | طريقها | طريقه | قيد النقل | جاري النقل | قيد الشحن | جاري الشحن | تنقل | تم نقل | يتم نقل | قيد المعالجة | تحميل | قيد التنفيذ | في طور النقل | نقل
    # A delivery spoken of that has not taken place; other tables are not to read it as one.
    spoken_of unknown.notice_only physical=no : @against
    """
}
