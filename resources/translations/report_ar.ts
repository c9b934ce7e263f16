<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>report</name>
        <message>
            <source>The reader accepted no finding.</source>
            <translation>لم يقبل القارئ أي موجودة.</translation>
        </message>
        <message>
            <source>frames {numbers}</source>
            <translation>الصور {numbers}</translation>
        </message>
        <message>
            <source>{least} (frame {at_least}) to {most} (frame {at_most}); this model's operating point is {point}</source>
            <translation>من {least} (الصورة {at_least}) إلى {most} (الصورة {at_most})؛ نقطة تشغيل هذا النموذج {point}</translation>
        </message>
        <message>
            <source>The model said: {label}</source>
            <translation>قال النموذج: {label}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>الموجودات</translation>
        </message>
        <message>
            <source>No model was run on this study.</source>
            <translation>لم يُشغَّل أي نموذج على هذه الدراسة.</translation>
        </message>
        <message>
            <source>No finding was accepted.</source>
            <translation>لم تُقبل أي موجودة.</translation>
        </message>
        <message>
            <source>The model reported no finding.</source>
            <translation>لم يُبلغ النموذج عن أي موجودة.</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>الصورة {number}</translation>
        </message>
        <message>
            <source>score {sentence}, uncalibrated</source>
            <translation>الدرجة {sentence}، غير معايَرة</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>التدريج</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>{frames} of {count}</source>
            <translation>{frames} من {count}</translation>
        </message>
        <message>
            <source>Findings {numbers}</source>
            <translation>الموجودات {numbers}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>الموجودة</translation>
        </message>
        <message>
            <source>WHAT THE MODEL SAYS</source>
            <translation>ما يقوله النموذج</translation>
        </message>
        <message>
            <source>VERDICT</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>The model asks for a careful look at: {names}</source>
            <translation>يطلب النموذج تدقيقًا في: {names}</translation>
        </message>
        <message>
            <source>Normalised entropy {least} to {most}</source>
            <translation>إنتروبيا معيارية من {least} إلى {most}</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on: {names}</source>
            <translation>لا تشبه الصور التي دُرّب عليها هذا النموذج: {names}</translation>
        </message>
        <message>
            <source>Entropy of its heatmap: {value} nats</source>
            <translation>إنتروبيا الخريطة الحرارية: {value} نات</translation>
        </message>
        <message>
            <source>normal anatomy</source>
            <translation>تشريح طبيعي</translation>
        </message>
        <message>
            <source>severity {grade}</source>
            <translation>الشدة {grade}</translation>
        </message>
        <message>
            <source>certainty {grade}</source>
            <translation>اليقين {grade}</translation>
        </message>
        <message>
            <source>difficulty {grade}</source>
            <translation>الصعوبة {grade}</translation>
        </message>
        <message>
            <source>{title}, with what was found</source>
            <translation>{title}، مع ما وُجد فيها</translation>
        </message>
        <message>
            <source>{method} for {label}, {model}: {shows}</source>
            <translation>خريطة {method} من أجل {label}، {model}: {shows}</translation>
        </message>
        <message>
            <source>{title}, as read and with what was found</source>
            <translation>{title}، كما قُرئت ومع ما وُجد فيها</translation>
        </message>
        <message>
            <source>{title}, as read</source>
            <translation>{title}، كما قُرئت</translation>
        </message>
        <message>
            <source>frame {number} of {count}</source>
            <translation>الصورة {number} من {count}</translation>
        </message>
        <message>
            <source>With {shown}.</source>
            <translation>مع {shown}.</translation>
        </message>
        <message>
            <source>{group} (thin lines)</source>
            <translation>{group} (خطوط رفيعة)</translation>
        </message>
        <message>
            <source>Of the whole frame: {names}.</source>
            <translation>عن الصورة كاملة: {names}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} و{count} أخرى</translation>
        </message>
        <message>
            <source>Pixel spacing is not known: there is no scale.</source>
            <translation>تباعد البكسلات غير معروف: لا يوجد مقياس رسم.</translation>
        </message>
        <message>
            <source>The scale holds at the detector; the patient is smaller by the magnification.</source>
            <translation>المقياس صحيح عند الكاشف؛ والأبعاد في المريض أصغر بمقدار التكبير.</translation>
        </message>
        <message>
            <source>The scale: {words}.</source>
            <translation>المقياس: {words}.</translation>
        </message>
        <message>
            <source>Above as read; below the same with {shown}.</source>
            <translation>في الأعلى كما قُرئت؛ وفي الأسفل الصورة نفسها مع {shown}.</translation>
        </message>
        <message>
            <source>the measurements {names}</source>
            <translation>القياسات {names}</translation>
        </message>
        <message>
            <source>Right as read; left the same with {shown}.</source>
            <translation>إلى اليمين كما قُرئت؛ وإلى اليسار الصورة نفسها مع {shown}.</translation>
        </message>
        <message>
            <source>Left as read; right the same with {shown}.</source>
            <translation>إلى اليسار كما قُرئت؛ وإلى اليمين الصورة نفسها مع {shown}.</translation>
        </message>
        <message>
            <source>the heatmap</source>
            <translation>الخريطة الحرارية</translation>
        </message>
        <message>
            <source>a heatmap of another label</source>
            <translation>خريطة حرارية لتصنيف آخر</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>high</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>Key frame {number}</source>
            <translation>الصورة الرئيسية {number}</translation>
        </message>
        <message>
            <source>As read; nothing is marked.</source>
            <translation>كما قُرئت؛ لا شيء معلَّم عليها.</translation>
        </message>
        <message>
            <source>As read.</source>
            <translation>كما قُرئت.</translation>
        </message>
        <message>
            <source>Made {moment}</source>
            <translation>أُنشئ في {moment}</translation>
        </message>
        <message>
            <source>Nobody has signed this report. It lists every finding with the verdict so far.</source>
            <translation>لم يوقّع أحد هذا التقرير. وهو يعرض كل الموجودات مع الحكم حتى الآن.</translation>
        </message>
        <message>
            <source>Page {number} of</source>
            <translation>صفحة {number} من</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>SIGNED</source>
            <translation>موقَّع</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>المريض</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation>رقم المريض</translation>
        </message>
        <message>
            <source>Born, sex</source>
            <translation>الميلاد والجنس</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>الدراسة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>الطبيب المحيل</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Series {name}</source>
            <translation>السلسلة {name}</translation>
        </message>
        <message>
            <source>and {count} more series</source>
            <translation>و{count} سلاسل أخرى</translation>
        </message>
        <message>
            <source>SYNTHETIC</source>
            <translation>بيانات اصطناعية</translation>
        </message>
        <message>
            <source>This study was drawn by a program. It shows no person.</source>
            <translation>رسم هذه الدراسةَ برنامجٌ، ولا تُظهر أي شخص.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>The files of this study contradict each other</source>
            <translation>ملفات هذه الدراسة متناقضة</translation>
        </message>
        <message>
            <source>Not analysed</source>
            <translation>لم تُحلَّل</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>تقرير موقَّع</translation>
        </message>
        <message>
            <source>SYNTHETIC study.</source>
            <translation>دراسة اصطناعية.</translation>
        </message>
        <message>
            <source>{value} (from {threshold})</source>
            <translation>{value} (بدءًا من {threshold})</translation>
        </message>
        <message>
            <source>{value} nats</source>
            <translation>{value} نات</translation>
        </message>
        <message>
            <source>Teeth</source>
            <translation>الأسنان</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings.</source>
            <translation>ترقيم FDI، يمين المريض إلى اليسار. علامة ×: غائب. حلقة: لم يُرَ. قرص: موجودات.</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Disc: findings. Without a mark: nothing is reported of the tooth.</source>
            <translation>ترقيم FDI، يمين المريض إلى اليسار. علامة ×: غائب. قرص: موجودات. بلا علامة: لا يُذكر عن السن شيء.</translation>
        </message>
        <message>
            <source>Tooth chart: {teeth}</source>
            <translation>مخطط الأسنان: {teeth}</translation>
        </message>
        <message>
            <source>Tooth chart: nothing is told of any tooth.</source>
            <translation>مخطط الأسنان: لم يُذكر شيء عن أي سن.</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>SLICE</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>PEAK OF ITS HEATMAP</source>
            <translation>ذروة الخريطة الحرارية</translation>
        </message>
        <message>
            <source>ENTROPY</source>
            <translation>الإنتروبيا</translation>
        </message>
        <message>
            <source>REMARKS</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>المستويات</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>الاحتمالات</translation>
        </message>
        <message>
            <source>FRAME</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>{model}; in brackets the operating point of each label, and bold what lies at or above it.</source>
            <translation>{model}؛ بين قوسين نقطة تشغيل كل تصنيف، وبخط عريض ما بلغها أو تجاوزها.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>{value}, at or above its operating point ({point})</source>
            <translation>{value}، عند نقطة التشغيل أو فوقها ({point})</translation>
        </message>
        <message>
            <source>{value}, below its operating point ({point})</source>
            <translation>{value}، دون نقطة التشغيل ({point})</translation>
        </message>
        <message>
            <source>TOOTH</source>
            <translation>السن</translation>
        </message>
        <message>
            <source>FINDINGS</source>
            <translation>الموجودات</translation>
        </message>
        <message>
            <source>NO.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>MEASUREMENT</source>
            <translation>القياس</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>القياسات</translation>
        </message>
        <message>
            <source>Angles of the foot</source>
            <translation>زوايا القدم</translation>
        </message>
        <message>
            <source>ANGLE</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>VALUE AND LIMIT</source>
            <translation>القيمة والحد</translation>
        </message>
        <message>
            <source>BESIDE THE CLASS</source>
            <translation>بجانب التصنيف</translation>
        </message>
        <message>
            <source>Conflict: {words}</source>
            <translation>تعارض: {words}</translation>
        </message>
        <message>
            <source>The class: {names}</source>
            <translation>التصنيف: {names}</translation>
        </message>
        <message>
            <source>No class was given.</source>
            <translation>لم يُعطَ أي تصنيف.</translation>
        </message>
        <message>
            <source>Limits by {sources}.</source>
            <translation>الحدود بحسب {sources}.</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} مم</translation>
        </message>
        <message>
            <source>Whether this file is as it left Overread: {command}, on the workstation or with the record that it was made from.</source>
            <translation>للتحقق من أن هذا الملف كما خرج من Overread: {command} على محطة العمل أو مع السجل الذي أُنشئ منه.</translation>
        </message>
        <message>
            <source>Cautions</source>
            <translation>تنبيهات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>an unknown device</source>
            <translation>جهاز غير معروف</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>هذه الوثيقة</translation>
        </message>
        <message>
            <source>Head of the audit trail {head}</source>
            <translation>رأس سجل التدقيق {head}</translation>
        </message>
        <message>
            <source>No model was run.</source>
            <translation>لم يُشغَّل أي نموذج.</translation>
        </message>
        <message>
            <source>{name} · version {version}</source>
            <translation>{name} · الإصدار {version}</translation>
        </message>
        <message>
            <source>Calibration: {calibration}. Intended use: {use}.</source>
            <translation>المعايرة: {calibration}. الغرض المقصود: {use}.</translation>
        </message>
        <message>
            <source>ID {id} · ran on {device}</source>
            <translation>المعرّف {id} · شُغِّل على {device}</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>بصمة SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>الرقم {number}</translation>
        </message>
        <message>
            <source>No record knows of this file: whether it was changed cannot be checked.</source>
            <translation>لا يعرف أي سجل هذا الملف: لا يمكن التحقق مما إذا كان قد تغيّر.</translation>
        </message>
        <message>
            <source>QR code with the number of this document</source>
            <translation>رمز QR يحمل رقم هذه الوثيقة</translation>
        </message>
        <message>
            <source>Device UID {uid}</source>
            <translation>معرّف الجهاز UID {uid}</translation>
        </message>
        <message>
            <source>Not signed: this is a draft.</source>
            <translation>غير موقَّع: هذه مسودة.</translation>
        </message>
        <message>
            <source>Signed {moment}</source>
            <translation>وُقِّع في {moment}</translation>
        </message>
        <message>
            <source>Meaning of the signature: {meaning}</source>
            <translation>معنى التوقيع: {meaning}</translation>
        </message>
        <message>
            <source>Reader: {name}</source>
            <translation>القارئ: {name}</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>مسودة تقرير</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>الانطباع</translation>
        </message>
        <message>
            <source>Key frames</source>
            <translation>الصور الرئيسية</translation>
        </message>
        <message>
            <source>No impression was written.</source>
            <translation>لم يُكتب أي انطباع.</translation>
        </message>
        <message>
            <source>was compressed with loss</source>
            <translation>ضُغط مع فقد</translation>
        </message>
        <message>
            <source>was compressed with loss: the edges of its segments are not exact</source>
            <translation>ضُغط مع فقد: حدود القطع ليست دقيقة</translation>
        </message>
        <message>
            <source>has text burned into its pixels, which may name the patient</source>
            <translation>فيه نص مطبوع داخل البكسلات قد يكشف اسم المريض</translation>
        </message>
        <message>
            <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
            <translation>ليس له SOP Instance UID: لا يمكن تمييزه من نسخة عنه</translation>
        </message>
        <message>
            <source>has pixels that are not numbers; they are shown black</source>
            <translation>فيه بكسلات ليست أعدادًا؛ وهي معروضة بالأسود</translation>
        </message>
        <message>
            <source>shares its SOP Instance UID with another file</source>
            <translation>يشترك في SOP Instance UID مع ملف آخر</translation>
        </message>
        <message>
            <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
            <translation>تنقصه علامة نهاية البكسلات المضغوطة؛ ولكل صورة فيه علامتها</translation>
        </message>
        <message>
            <source>its pixel spacing is not usable: no millimetres</source>
            <translation>تباعد بكسلاته غير صالح: لا قياسات بالمليمتر</translation>
        </message>
        <message>
            <source>a window of it is not usable and is left out</source>
            <translation>إحدى نوافذه غير صالحة وقد أُهملت</translation>
        </message>
        <message>
            <source>its modality lookup table is damaged and is left out: its values are as stored</source>
            <translation>جدول تحويل القيم فيه تالف وقد أُهمل: القيم كما خُزّنت</translation>
        </message>
        <message>
            <source>its rescale slope is zero and is left out</source>
            <translation>ميل إعادة القياس فيه صفر وقد أُهمل</translation>
        </message>
        <message>
            <source>does not say what its values mean: they are shown as stored</source>
            <translation>لا يذكر معنى قيمه: وهي معروضة كما خُزّنت</translation>
        </message>
        <message>
            <source>has colours from a palette</source>
            <translation>ألوانه من لوحة ألوان</translation>
        </message>
        <message>
            <source>has transparent parts; they are shown black</source>
            <translation>فيه أجزاء شفافة؛ وهي معروضة بالأسود</translation>
        </message>
        <message>
            <source>has no DICOM preamble</source>
            <translation>ليس له مقدمة DICOM</translation>
        </message>
        <message>
            <source>does not name its transfer syntax: it was found out from its first element</source>
            <translation>لا يسمّي صيغة النقل: استُنتجت من عنصره الأول</translation>
        </message>
        <message>
            <source>Its files name {count} different patients.</source>
            <translation>تذكر ملفاتها مرضى مختلفين، عددهم {count}.</translation>
        </message>
        <message>
            <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
            <translation>عدد الملفات التي تشترك في SOP Instance UID مع ملف آخر: {count}؛ ويُعرض كل منها على حدة.</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different orientation.</source>
            <translation>في السلسلة {number} شرائح مختلفة الاتجاه.</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different frames of reference.</source>
            <translation>في السلسلة {number} شرائح مختلفة الإطار المرجعي.</translation>
        </message>
        <message>
            <source>The slices of series {number} are not evenly spaced.</source>
            <translation>شرائح السلسلة {number} غير متساوية التباعد.</translation>
        </message>
        <message>
            <source>Series {number} mixes pictures of different sizes.</source>
            <translation>في السلسلة {number} صور مختلفة الحجم.</translation>
        </message>
        <message>
            <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
            <translation>هذه الصورة لا تشبه صور تدريب هذا النموذج: لا تعتمد على إجابته.</translation>
        </message>
        <message>
            <source>Whether this frame is like the images this model was trained on could not be checked.</source>
            <translation>تعذّر التحقق من شبه هذه الصورة بصور تدريب هذا النموذج.</translation>
        </message>
        <message>
            <source>This model's probabilities are not calibrated: read them as scores.</source>
            <translation>احتمالات هذا النموذج غير معايرة: اقرأها كدرجات.</translation>
        </message>
        <message>
            <source>No label reached its threshold; the likeliest is shown.</source>
            <translation>لم يبلغ أي تصنيف عتبته؛ ويُعرض الأرجح منها.</translation>
        </message>
        <message>
            <source>No label reached its threshold.</source>
            <translation>لم يبلغ أي تصنيف عتبته.</translation>
        </message>
        <message>
            <source>The model calls this frame normal and not normal at once.</source>
            <translation>يصف النموذج هذه الصورة بأنها طبيعية وغير طبيعية في آن واحد.</translation>
        </message>
        <message>
            <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
            <translation>دون العتبة، لكنه مرجّح بما يكفي عند تغطية {coverage}: {labels}.</translation>
        </message>
        <message>
            <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
            <translation>لم يُعثر على أي شيء مما يحدده هذا النموذج: ما يصفه بالغائب قد يكون خارج مداه فحسب.</translation>
        </message>
        <message>
            <source>Explained by occlusion, since this model gives no gradient.</source>
            <translation>شُرحت الإجابة بالحجب، لأن هذا النموذج لا يعطي تدرّجًا.</translation>
        </message>
        <message>
            <source>Explained by its heatmap: that is what this model answers with.</source>
            <translation>شُرحت الإجابة بخريطتها الحرارية: فهي ما يجيب به هذا النموذج.</translation>
        </message>
        <message>
            <source>Explained by the label's own map: that is what this model answers with.</source>
            <translation>شُرحت الإجابة بخريطة التصنيف نفسه: فهي ما يجيب به هذا النموذج.</translation>
        </message>
        <message>
            <source>Nothing was found that could be explained.</source>
            <translation>لم يُعثر على ما يمكن شرحه.</translation>
        </message>
        <message>
            <source>There is no map of a finding that follows from another one: explain that one.</source>
            <translation>لا خريطة لموجودة مستنتجة من أخرى: اشرح تلك.</translation>
        </message>
        <message>
            <source>There is no map of a finding that has no region.</source>
            <translation>لا خريطة لموجودة بلا منطقة.</translation>
        </message>
        <message>
            <source>There is no heatmap of a finding that is no point.</source>
            <translation>لا خريطة حرارية لموجودة ليست نقطة.</translation>
        </message>
        <message>
            <source>This model finds more regions than can be told: only the largest are shown.</source>
            <translation>يجد هذا النموذج مناطق أكثر مما يمكن ذكره: تُعرض أكبرها فقط.</translation>
        </message>
        <message>
            <source>The kind of picture is not certain: choose the model yourself.</source>
            <translation>نوع الصورة غير مؤكد: اختر النموذج بنفسك.</translation>
        </message>
        <message>
            <source>No installed model reads this kind of picture.</source>
            <translation>لا يقرأ أي نموذج مثبَّت هذا النوع من الصور.</translation>
        </message>
        <message>
            <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
            <translation>تبدو الصورة معكوسة، فخلفيتها فاتحة: صُنع النموذج لخلفية داكنة.</translation>
        </message>
        <message>
            <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
            <translation>لا يذكر الملف كيف أُخذت الصورة: تحقق من أنها من النوع الذي يقرؤه هذا النموذج.</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>يرى الموجِّه {kind} ({value}، فوق حد قراره {least}) واختار {model}.</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>يرى الموجِّه {kind} (أكثر من {value}، فوق حد قراره {least}) واختار {model}.</translation>
        </message>
        <message>
            <source>The header does not name the modality: check that this is {names}.</source>
            <translation>لا تذكر الترويسة طريقة التصوير: تحقق من أنها {names}.</translation>
        </message>
        <message>
            <source>The header does not name the body part: check that this is {names}.</source>
            <translation>لا تذكر الترويسة جزء الجسم: تحقق من أنه {names}.</translation>
        </message>
        <message>
            <source>The header does not name the view: check that this is {names}.</source>
            <translation>لا تذكر الترويسة وضعية التصوير: تحقق من أنها {names}.</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>يرى الموجِّه {kind} ({value}، فوق حد قراره {least})؛ لا يقرأ ذلك أي نموذج.</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>يرى الموجِّه {kind} (أكثر من {value}، فوق حد قراره {least})؛ لا يقرأ ذلك أي نموذج.</translation>
        </message>
        <message>
            <source>The router is not sure what this is: {kind} {value}, below the least at which it decides ({least}).</source>
            <translation>الموجِّه غير متأكد مما هذا: {kind} {value}، دون حد قراره ({least}).</translation>
        </message>
        <message>
            <source>This is unlike the pictures that the router knows.</source>
            <translation>لا يشبه هذا الصور التي يعرفها الموجِّه.</translation>
        </message>
        <message>
            <source>No model fits this study.</source>
            <translation>لا يناسب هذه الدراسة أي نموذج.</translation>
        </message>
        <message>
            <source>The frames read of a series of {count} are evenly spaced.</source>
            <translation>الصور المقروءة من سلسلة عددها {count} متباعدة بالتساوي.</translation>
        </message>
        <message>
            <source>No map was made: {reason}</source>
            <translation>لم تُنشأ خريطة: {reason}</translation>
        </message>
        <message>
            <source>{preference} was asked for and was not found; the CPU is used.</source>
            <translation>طُلب {preference} ولم يُعثر عليه؛ تُستخدم CPU.</translation>
        </message>
        <message>
            <source>{model} needs {least} pixels or more; this has {size}.</source>
            <translation>يحتاج {model} إلى {least} بكسل على الأقل؛ وهذه الصورة {size}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the modality here is {found}.</source>
            <translation>يقرأ {model} {names}؛ وطريقة التصوير هنا {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the body part here is {found}.</source>
            <translation>يقرأ {model} {names}؛ وجزء الجسم هنا {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the view here is {found}.</source>
            <translation>يقرأ {model} {names}؛ ووضعية التصوير هنا {found}.</translation>
        </message>
        <message>
            <source>a neighbouring slice shows this level elsewhere</source>
            <translation>تُظهر شريحة مجاورة هذا المستوى في موضع آخر</translation>
        </message>
        <message>
            <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
            <translation>المسافات إلى المستويات المجاورة غير متساوية: تحقق من الترقيم</translation>
        </message>
        <message>
            <source>{level} competes for this place: check the numbering</source>
            <translation>ينافس {level} على هذا الموضع: تحقق من الترقيم</translation>
        </message>
        <message>
            <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
            <translation>الترقيم مشكوك فيه عند {levels}: تحقق من المستويات قبل استعمالها.</translation>
        </message>
        <message>
            <source>{count} of {total} neighbouring slices agree</source>
            <translation>تتفق {count} من {total} شرائح مجاورة</translation>
        </message>
        <message>
            <source>Responsibility: I read this study</source>
            <translation>المسؤولية: قرأت هذه الدراسة</translation>
        </message>
        <message>
            <source>Review: I reviewed this report</source>
            <translation>المراجعة: راجعت هذا التقرير</translation>
        </message>
        <message>
            <source>Approval: I approve this report</source>
            <translation>الاعتماد: أعتمد هذا التقرير</translation>
        </message>
        <message>
            <source>Authorship: I wrote this report</source>
            <translation>التأليف: كتبت هذا التقرير</translation>
        </message>
        <message>
            <source>Artefact</source>
            <translation>أثر صناعي</translation>
        </message>
        <message>
            <source>Normal anatomy</source>
            <translation>تشريح طبيعي</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>موضع خاطئ</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>تصنيف خاطئ</translation>
        </message>
        <message>
            <source>Known, unchanged</source>
            <translation>معروف بلا تغيّر</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>غير ذي صلة</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>خفيف</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>شديد</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>محتمل</translation>
        </message>
        <message>
            <source>probable</source>
            <translation>مرجّح</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>easy</source>
            <translation>سهل</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>صعب</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Cobb angle</source>
            <translation>زاوية كوب</translation>
        </message>
        <message>
            <source>Hallux valgus angle</source>
            <translation>زاوية إبهام القدم الأروح</translation>
        </message>
        <message>
            <source>Intermetatarsal angle</source>
            <translation>الزاوية بين الأمشاط</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <translation>مستطيل</translation>
        </message>
        <message>
            <source>Ellipse</source>
            <translation>قطع ناقص</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>مضلع</translation>
        </message>
        <message>
            <source>Freehand</source>
            <translation>رسم حر</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>قناع</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>سهم</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>المعايرة</translation>
        </message>
        <message>
            <source>Magnification</source>
            <translation>التكبير</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المساحة</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>المحيط</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>المتوسط</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>الانحراف المعياري</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>الأقصى</translation>
        </message>
        <message>
            <source>Cobb</source>
            <translation>كوب</translation>
        </message>
        <message>
            <source>pixel spacing unknown</source>
            <translation>تباعد البكسلات غير معروف</translation>
        </message>
        <message>
            <source>calibrated by reader</source>
            <translation>عايره القارئ</translation>
        </message>
        <message>
            <source>at detector</source>
            <translation>عند الكاشف</translation>
        </message>
        <message>
            <source>magnification {factor} stated by reader</source>
            <translation>تكبير {factor} ذكره القارئ</translation>
        </message>
        <message>
            <source>magnification {factor} by the file</source>
            <translation>تكبير {factor} بحسب الملف</translation>
        </message>
        <message>
            <source>on the scanned film</source>
            <translation>على الفيلم الممسوح</translation>
        </message>
        <message>
            <source>calibrated by the file ({kind})</source>
            <translation>معايَر بحسب الملف ({kind})</translation>
        </message>
        <message>
            <source>spacing: {kind}</source>
            <translation>التباعد: {kind}</translation>
        </message>
        <message>
            <source>{series} frame {number}</source>
            <translation>{series}، الصورة {number}</translation>
        </message>
        <message>
            <source>geometry</source>
            <translation>هندسيًا</translation>
        </message>
        <message>
            <source>fiducial</source>
            <translation>بجسم مرجعي</translation>
        </message>
        <message>
            <source>plane not stated</source>
            <translation>المستوى غير مذكور</translation>
        </message>
        <message>
            <source>Tooth {number}</source>
            <translation>السن {number}</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>الذروة</translation>
        </message>
        <message>
            <source>stratum</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>تحذير</translation>
        </message>
        <message>
            <source>slice</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>الشرائح المجاورة</translation>
        </message>
        <message>
            <source>area_px</source>
            <translation>المساحة (بكسل)</translation>
        </message>
        <message>
            <source>HVA</source>
            <translation>زاوية الإبهام</translation>
        </message>
        <message>
            <source>IMA</source>
            <translation>زاوية الأمشاط</translation>
        </message>
        <message>
            <source>research only</source>
            <translation>للبحث فقط</translation>
        </message>
        <message>
            <source>Hallux valgus</source>
            <translation>إبهام أروح</translation>
        </message>
        <message>
            <source>hallux valgus</source>
            <translation>إبهام أروح</translation>
        </message>
        <message>
            <source>Research software, not a medical device, not for diagnostic use.</source>
            <translation>برنامج بحثي، ليس جهازًا طبيًا، وليس للاستعمال في التشخيص.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <translation>غير معايَر</translation>
        </message>
        <message>
            <source>not reviewed</source>
            <translation>لم يُراجَع</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>مصحَّحة</translation>
        </message>
        <message>
            <source>The model is undecided (normalised entropy {value})</source>
            <translation>النموذج متردد (إنتروبيا معيارية {value})</translation>
        </message>
        <message>
            <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>مجموعة التنبؤ: {labels}؛ مثل هذه المجموعة تحوي الصواب في {count} من كل 100 صورة كالتي ضُبطت عليها</translation>
        </message>
        <message>
            <source>{count} findings were rejected by the reader.</source>
            <translation>عدد الموجودات التي رفضها القارئ: {count}.</translation>
        </message>
        <message>
            <source>region of {count} pixels at row {row}, column {column}</source>
            <translation>منطقة من {count} بكسل عند الصف {row}، العمود {column}</translation>
        </message>
        <message>
            <source>{count} findings of the model were not reviewed and are not part of this report.</source>
            <translation>عدد موجودات النموذج التي لم تُراجَع وليست جزءًا من هذا التقرير: {count}.</translation>
        </message>
        <message>
            <source>the model gave no usable number</source>
            <translation>لم يعطِ النموذج رقمًا صالحًا</translation>
        </message>
        <message>
            <source>{value}, at this model's operating point ({point})</source>
            <translation>{value}، عند نقطة تشغيل هذا النموذج ({point})</translation>
        </message>
        <message>
            <source>drawn by the reader; no model gave it</source>
            <translation>رسمها القارئ؛ ولم يعطها أي نموذج</translation>
        </message>
        <message>
            <source>peak {sentence}</source>
            <translation>الذروة {sentence}</translation>
        </message>
        <message>
            <source>by the reader</source>
            <translation>من القارئ</translation>
        </message>
        <message>
            <source>peak {value}</source>
            <translation>الذروة {value}</translation>
        </message>
        <message>
            <source>score {value}</source>
            <translation>الدرجة {value}</translation>
        </message>
        <message>
            <source>above {value}</source>
            <translation>أكثر من {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <translation>أقل من {value}</translation>
        </message>
        <message>
            <source>calibrated on {count} images, ECE {error}</source>
            <translation>معايَر على {count} صورة، ECE {error}</translation>
        </message>
        <message>
            <source>calibrated, ECE {error}</source>
            <translation>معايَر، ECE {error}</translation>
        </message>
        <message>
            <source>calibrated on {count} images</source>
            <translation>معايَر على {count} صورة</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>معايَر</translation>
        </message>
        <message>
            <source>Prediction set: {labels}</source>
            <translation>مجموعة التنبؤ: {labels}</translation>
        </message>
        <message>
            <source>The model is sure (normalised entropy {value})</source>
            <translation>النموذج واثق (إنتروبيا معيارية {value})</translation>
        </message>
        <message>
            <source>The model is unsure (normalised entropy {value})</source>
            <translation>النموذج غير واثق (إنتروبيا معيارية {value})</translation>
        </message>
        <message>
            <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>لا تصنيف مرجّح بما يكفي لمجموعة تنبؤ، وهي تحوي الصواب في {count} من كل 100 صورة كالتي ضُبطت عليها</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} أو {last}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} و{last}</translation>
        </message>
        <message>
            <source>It has no check for images unlike its own</source>
            <translation>لا يتحقق من الصور التي لا تشبه صوره</translation>
        </message>
        <message>
            <source>Like the images it was trained on</source>
            <translation>تشبه الصور التي دُرّب عليها</translation>
        </message>
        <message>
            <source>its probabilities are too evenly spread</source>
            <translation>احتمالاته موزعة بالتساوي أكثر من اللازم</translation>
        </message>
        <message>
            <source>1 finding was rejected by the reader.</source>
            <translation>عدد الموجودات التي رفضها القارئ: 1.</translation>
        </message>
        <message>
            <source>whole frame</source>
            <translation>الصورة كاملة</translation>
        </message>
        <message>
            <source>point at row {row}, column {column}</source>
            <translation>نقطة عند الصف {row}، العمود {column}</translation>
        </message>
        <message>
            <source>box at row {row}, column {column}, {height} x {width} pixels</source>
            <translation>إطار عند الصف {row}، العمود {column}، {height} x {width} بكسل</translation>
        </message>
        <message>
            <source>outline of {count} points</source>
            <translation>محيط من {count} نقطة</translation>
        </message>
        <message>
            <source>empty region</source>
            <translation>منطقة فارغة</translation>
        </message>
        <message>
            <source>1 finding of the model was not reviewed and is not part of this report.</source>
            <translation>عدد موجودات النموذج التي لم تُراجَع وليست جزءًا من هذا التقرير: 1.</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>الحجب</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>خريطة حرارية</translation>
        </message>
        <message>
            <source>male</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <source>female</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>other</source>
            <translation>آخر</translation>
        </message>
        <message>
            <source>{value}, above this model's operating point ({point})</source>
            <translation>{value}، فوق نقطة تشغيل هذا النموذج ({point})</translation>
        </message>
        <message>
            <source>{value}, below this model's operating point ({point})</source>
            <translation>{value}، دون نقطة تشغيل هذا النموذج ({point})</translation>
        </message>
        <message>
            <source>entropy {value} nats</source>
            <translation>الإنتروبيا {value} نات</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on</source>
            <translation>لا تشبه الصور التي دُرّب عليها هذا النموذج</translation>
        </message>
        <message>
            <source>The model asks for a careful look: {reasons}</source>
            <translation>يطلب النموذج تدقيقًا: {reasons}</translation>
        </message>
        <message>
            <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
            <translation>تحوي مجموعة التنبؤ الصواب في {count} من كل 100 صورة كالتي ضُبطت عليها.</translation>
        </message>
        <message>
            <source>no label is likely enough for its prediction set</source>
            <translation>لا تصنيف مرجّح بما يكفي لمجموعة تنبؤه</translation>
        </message>
        <message>
            <source>several labels are likely enough for its prediction set</source>
            <translation>عدة تصنيفات مرجّحة بما يكفي لمجموعة تنبؤه</translation>
        </message>
        <message>
            <source>the image is unlike its training images</source>
            <translation>الصورة لا تشبه صور تدريبه</translation>
        </message>
        <message>
            <source>where the model would look for {label} (probability {value}), which it did not answer</source>
            <translation>حيث يبحث النموذج عن {label} (الاحتمال {value})، ولم تكن تلك إجابته</translation>
        </message>
        <message>
            <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
            <translation>عدد الصور الرئيسية التي اختارها القارئ ولم تُعرض لتعذّر قراءتها: {count}.</translation>
        </message>
        <message>
            <source>added by the reader</source>
            <translation>أضافها القارئ</translation>
        </message>
        <message>
            <source>where the model sees {label}</source>
            <translation>حيث يرى النموذج {label}</translation>
        </message>
        <message>
            <source>what drove the answer</source>
            <translation>ما قاد إلى الإجابة</translation>
        </message>
        <message>
            <source>where the model would look for {label}, which it did not answer</source>
            <translation>حيث يبحث النموذج عن {label}، ولم تكن تلك إجابته</translation>
        </message>
        <message>
            <source>1 key frame that the reader chose is not shown: it could not be read.</source>
            <translation>عدد الصور الرئيسية التي اختارها القارئ ولم تُعرض لتعذّر قراءتها: 1.</translation>
        </message>
        <message>
            <source>{count} of {total} frames of series {series} were read by the model</source>
            <translation>قرأ النموذج {count} من {total} صورة في السلسلة {series}</translation>
        </message>
        <message>
            <source>1 frame</source>
            <translation>صورة واحدة</translation>
        </message>
        <message>
            <source>{count} frames</source>
            <translation>عدد الصور: {count}</translation>
        </message>
        <message>
            <source>1 normal finding</source>
            <translation>موجودة طبيعية واحدة</translation>
        </message>
        <message>
            <source>{count} normal findings</source>
            <translation>موجودات طبيعية: {count}</translation>
        </message>
        <message>
            <source>1 tooth found</source>
            <translation>أسنان وُجدت: 1</translation>
        </message>
        <message>
            <source>{count} teeth found</source>
            <translation>أسنان وُجدت: {count}</translation>
        </message>
        <message>
            <source>1 vertebra found</source>
            <translation>فقرات وُجدت: 1</translation>
        </message>
        <message>
            <source>{count} vertebrae found</source>
            <translation>فقرات وُجدت: {count}</translation>
        </message>
        <message>
            <source>1 disc found</source>
            <translation>أقراص وُجدت: 1</translation>
        </message>
        <message>
            <source>{count} discs found</source>
            <translation>أقراص وُجدت: {count}</translation>
        </message>
        <message>
            <source>1 level found</source>
            <translation>مستويات وُجدت: 1</translation>
        </message>
        <message>
            <source>{count} levels found</source>
            <translation>مستويات وُجدت: {count}</translation>
        </message>
        <message>
            <source>numbering in doubt</source>
            <translation>الترقيم مشكوك فيه</translation>
        </message>
        <message>
            <source>Nothing was found on this frame.</source>
            <translation>لم يُعثر على شيء في هذه الصورة.</translation>
        </message>
        <message>
            <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
            <translation>عدد الزوايا التي قاستها النماذج ولم يعتمدها القارئ وليست جزءًا من هذا التقرير: {count}.</translation>
        </message>
        <message>
            <source>this angle says {label}, the class does not</source>
            <translation>تشير هذه الزاوية إلى {label}، ولا يشير التصنيف إليه</translation>
        </message>
        <message>
            <source>This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).</source>
            <translation>هذا الحد وحده: الحساسية {sensitivity}، النوعية {specificity} (عدد الصور {n}: {dataset}).</translation>
        </message>
        <message>
            <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
            <translation>عدد الزوايا التي قاسها نموذج ولم يعتمدها القارئ وليست جزءًا من هذا التقرير: 1.</translation>
        </message>
        <message>
            <source>the class says {label}, this angle does not</source>
            <translation>يشير التصنيف إلى {label}، ولا تشير هذه الزاوية إليه</translation>
        </message>
        <message>
            <source>{own}° (reader; model {model}°)</source>
            <translation>{own}° (القارئ؛ النموذج {model}°)</translation>
        </message>
        <message>
            <source>below {limit}° ({label})</source>
            <translation>دون {limit}° ({label})</translation>
        </message>
        <message>
            <source>not below {limit}°</source>
            <translation>ليست دون {limit}°</translation>
        </message>
        <message>
            <source>above {limit}° ({label})</source>
            <translation>فوق {limit}° ({label})</translation>
        </message>
        <message>
            <source>not above {limit}°</source>
            <translation>ليست فوق {limit}°</translation>
        </message>
        <message>
            <source>pixels taken as square: their spacing is not known</source>
            <translation>عُدّت البكسلات مربعة: تباعدها غير معروف</translation>
        </message>
        <message>
            <source>Chest X-ray: pneumonia</source>
            <translation>أشعة الصدر: الالتهاب الرئوي</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>طبيعي</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation>التهاب رئوي</translation>
        </message>
        <message>
            <source>Brain MRI: tumour kind</source>
            <translation>رنين الدماغ: نوع الورم</translation>
        </message>
        <message>
            <source>Glioma</source>
            <translation>ورم دبقي</translation>
        </message>
        <message>
            <source>Meningioma</source>
            <translation>ورم سحائي</translation>
        </message>
        <message>
            <source>Pituitary</source>
            <translation>ورم نخامي</translation>
        </message>
        <message>
            <source>No tumour</source>
            <translation>لا ورم</translation>
        </message>
        <message>
            <source>Router: kind of picture</source>
            <translation>الموجِّه: نوع الصورة</translation>
        </message>
        <message>
            <source>panoramic</source>
            <translation>بانورامية</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>القدم</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>الصدر</translation>
        </message>
        <message>
            <source>brain MRI</source>
            <translation>رنين الدماغ</translation>
        </message>
        <message>
            <source>lumbar MRI</source>
            <translation>رنين الفقرات القطنية</translation>
        </message>
        <message>
            <source>blood smear</source>
            <translation>لطاخة دم</translation>
        </message>
        <message>
            <source>Panoramic film: teeth and findings</source>
            <translation>صورة بانورامية: الأسنان والموجودات</translation>
        </message>
        <message>
            <source>Tooth 11</source>
            <translation>السن 11</translation>
        </message>
        <message>
            <source>Tooth 12</source>
            <translation>السن 12</translation>
        </message>
        <message>
            <source>Tooth 13</source>
            <translation>السن 13</translation>
        </message>
        <message>
            <source>Tooth 14</source>
            <translation>السن 14</translation>
        </message>
        <message>
            <source>Tooth 15</source>
            <translation>السن 15</translation>
        </message>
        <message>
            <source>Tooth 16</source>
            <translation>السن 16</translation>
        </message>
        <message>
            <source>Tooth 17</source>
            <translation>السن 17</translation>
        </message>
        <message>
            <source>Tooth 18</source>
            <translation>السن 18</translation>
        </message>
        <message>
            <source>Tooth 21</source>
            <translation>السن 21</translation>
        </message>
        <message>
            <source>Tooth 22</source>
            <translation>السن 22</translation>
        </message>
        <message>
            <source>Tooth 23</source>
            <translation>السن 23</translation>
        </message>
        <message>
            <source>Tooth 24</source>
            <translation>السن 24</translation>
        </message>
        <message>
            <source>Tooth 25</source>
            <translation>السن 25</translation>
        </message>
        <message>
            <source>Tooth 26</source>
            <translation>السن 26</translation>
        </message>
        <message>
            <source>Tooth 27</source>
            <translation>السن 27</translation>
        </message>
        <message>
            <source>Tooth 28</source>
            <translation>السن 28</translation>
        </message>
        <message>
            <source>Tooth 31</source>
            <translation>السن 31</translation>
        </message>
        <message>
            <source>Tooth 32</source>
            <translation>السن 32</translation>
        </message>
        <message>
            <source>Tooth 33</source>
            <translation>السن 33</translation>
        </message>
        <message>
            <source>Tooth 34</source>
            <translation>السن 34</translation>
        </message>
        <message>
            <source>Tooth 35</source>
            <translation>السن 35</translation>
        </message>
        <message>
            <source>Tooth 36</source>
            <translation>السن 36</translation>
        </message>
        <message>
            <source>Tooth 37</source>
            <translation>السن 37</translation>
        </message>
        <message>
            <source>Tooth 38</source>
            <translation>السن 38</translation>
        </message>
        <message>
            <source>Tooth 41</source>
            <translation>السن 41</translation>
        </message>
        <message>
            <source>Tooth 42</source>
            <translation>السن 42</translation>
        </message>
        <message>
            <source>Tooth 43</source>
            <translation>السن 43</translation>
        </message>
        <message>
            <source>Tooth 44</source>
            <translation>السن 44</translation>
        </message>
        <message>
            <source>Tooth 45</source>
            <translation>السن 45</translation>
        </message>
        <message>
            <source>Tooth 46</source>
            <translation>السن 46</translation>
        </message>
        <message>
            <source>Tooth 47</source>
            <translation>السن 47</translation>
        </message>
        <message>
            <source>Tooth 48</source>
            <translation>السن 48</translation>
        </message>
        <message>
            <source>Restoration</source>
            <translation>ترميم</translation>
        </message>
        <message>
            <source>Orthodontic appliance</source>
            <translation>جهاز تقويم</translation>
        </message>
        <message>
            <source>Implant</source>
            <translation>غرسة</translation>
        </message>
        <message>
            <source>More than 32 teeth</source>
            <translation>أكثر من 32 سنًا</translation>
        </message>
        <message>
            <source>Fewer than 20 teeth</source>
            <translation>أقل من 20 سنًا</translation>
        </message>
        <message>
            <source>Free end, quadrant 1</source>
            <translation>نهاية حرة، الربع 1</translation>
        </message>
        <message>
            <source>Free end, quadrant 2</source>
            <translation>نهاية حرة، الربع 2</translation>
        </message>
        <message>
            <source>Free end, quadrant 3</source>
            <translation>نهاية حرة، الربع 3</translation>
        </message>
        <message>
            <source>Free end, quadrant 4</source>
            <translation>نهاية حرة، الربع 4</translation>
        </message>
        <message>
            <source>Gap between teeth, upper jaw</source>
            <translation>فراغ بين الأسنان، الفك العلوي</translation>
        </message>
        <message>
            <source>Gap between teeth, lower jaw</source>
            <translation>فراغ بين الأسنان، الفك السفلي</translation>
        </message>
        <message>
            <source>Missing tooth</source>
            <translation>سن مفقود</translation>
        </message>
        <message>
            <source>Third molar present</source>
            <translation>الرحى الثالثة موجودة</translation>
        </message>
        <message>
            <source>Third molar absent</source>
            <translation>الرحى الثالثة غائبة</translation>
        </message>
        <message>
            <source>Chest X-ray at 28 pixels: pneumonia</source>
            <translation>أشعة الصدر بدقة 28 بكسل: الالتهاب الرئوي</translation>
        </message>
        <message>
            <source>Calcaneal pitch</source>
            <translation>زاوية ميل العقب</translation>
        </message>
        <message>
            <source>radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° (doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)</source>
            <translation>تعليم الأشعة (pacs.de/term/calcaneal-inclination-angle)؛ تتراوح الحدود المنشورة بين 12.3° (doi:10.1258/ar.2011.110387) و 19° (radiopaedia.org)</translation>
        </message>
        <message>
            <source>hand-placed points of each source</source>
            <translation>نقاط وُضعت يدويًا من كل مصدر</translation>
        </message>
        <message>
            <source>Foot X-ray: arch</source>
            <translation>أشعة القدم: القوس</translation>
        </message>
        <message>
            <source>Flatfoot</source>
            <translation>قدم مسطحة</translation>
        </message>
        <message>
            <source>Lumbar MRI: disc levels</source>
            <translation>رنين الفقرات القطنية: مستويات الأقراص</translation>
        </message>
    </context>
</TS>
