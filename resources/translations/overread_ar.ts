<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Inter (typeface) 4.0: SIL Open Font License 1.1</source>
        <translation>Inter (typeface) 4.0: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>see its distribution</source>
        <translation>انظر توزيعته</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Overread</source>
        <translation>حول Overread</translation>
    </message>
    <message>
        <source>Overread {0}</source>
        <translation>Overread {0}</translation>
    </message>
    <message>
        <source>The workstation on which a clinician overreads what a local model found.</source>
        <translation>محطة العمل التي يراجع فيها الطبيب ما وجده نموذج محلي.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Models run on: {0}</source>
        <translation>تعمل النماذج على: {0}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Apache License 2.0. Overread stands on the work of:</source>
        <translation>ترخيص Apache 2.0. يقوم Overread على عمل:</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>AddModel</name>
    <message>
        <source>Nothing had to be converted.</source>
        <translation>لم يلزم تحويل شيء.</translation>
    </message>
    <message>
        <source>It was not converted yet: answer what is open.</source>
        <translation>لم يُحوَّل بعد: أجب عما بقي مفتوحًا.</translation>
    </message>
    <message>
        <source>Its outputs are those of the file, exactly.</source>
        <translation>مخرجاته هي مخرجات الملف تمامًا.</translation>
    </message>
    <message>
        <source>Converted to ONNX; its outputs differ from the original&apos;s by {0:.1e} at most.</source>
        <translation>حُوِّل إلى ONNX؛ تختلف مخرجاته عن الأصل بمقدار {0:.1e} على الأكثر.</translation>
    </message>
    <message>
        <source> · {0} to answer</source>
        <translation> · {0} بانتظار الإجابة</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>ONNX, Keras, or a torch state dict, TorchScript or torch.export file</source>
        <translation>ملف ONNX أو Keras أو torch ‏(state dict، TorchScript، torch.export)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Model of the recipe</source>
        <translation>نموذج الوصفة</translation>
    </message>
    <message>
        <source>Put it in the place of a model of the same id</source>
        <translation>وضعه مكان نموذج له المعرّف نفسه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>اختبار وإضافة</translation>
    </message>
    <message>
        <source>Run it on this study</source>
        <translation>تشغيله على هذه الدراسة</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Choose one file, or several of one recipe</source>
        <translation>اختر ملفًا واحدًا أو عدة ملفات من وصفة واحدة</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>مجلد...</translation>
    </message>
    <message>
        <source>Choose the folder that holds all models of a recipe</source>
        <translation>اختر المجلد الذي يضم كل نماذج الوصفة</translation>
    </message>
    <message>
        <source>None: found out from the file</source>
        <translation>لا شيء: يُستنتج من الملف</translation>
    </message>
    <message>
        <source>A model that this site brings</source>
        <translation>نموذج يقدمه هذا الموقع</translation>
    </message>
    <message>
        <source>It stays on this computer. It is read without running any code that may be in it, turned into ONNX where it is something else, and tested before it is added.</source>
        <translation>يبقى على هذا الحاسوب. يُقرأ دون تشغيل أي شيفرة فيه، ويُحوَّل إلى ONNX إن كان غير ذلك، ويُختبر قبل إضافته.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>What the file says of the model</source>
        <translation>ما يقوله الملف عن النموذج</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <translation>ما الذي اعتُبر أنه</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>The file&apos;s inputs and outputs tell most; the rest is asked.</source>
        <translation>مداخل الملف ومخارجه تقول أكثره؛ والباقي يُسأل عنه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>the {0} values</source>
        <translation>القيم وعددها {0}</translation>
    </message>
    <message>
        <source>I have checked {0} that I am asked to confirm</source>
        <translation>تحققت من {0} المطلوب مني تأكيدها</translation>
    </message>
    <message>
        <source>It is in the list of models now.</source>
        <translation>أصبح في قائمة النماذج.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>النماذج ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>مجلد النماذج</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement and first reads</source>
        <translation>التوافق والقراءات الأولى</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>يُقرأ السجل.</translation>
    </message>
    <message>
        <source>Save first reads as CSV...</source>
        <translation>حفظ القراءات الأولى بصيغة CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Agreement between readers</source>
        <translation>التوافق بين القرّاء</translation>
    </message>
    <message>
        <source>First reads: before and after the model was shown</source>
        <translation>القراءات الأولى: قبل عرض النموذج وبعده</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>No two readers have judged the same findings yet.</source>
        <translation>لم يحكم قارئان بعد على الموجودات نفسها.</translation>
    </message>
    <message>
        <source>First reads as CSV</source>
        <translation>القراءات الأولى بصيغة CSV</translation>
    </message>
    <message>
        <source>First reads</source>
        <translation>القراءات الأولى</translation>
    </message>
    <message>
        <source>First reads were saved.</source>
        <translation>حُفظت القراءات الأولى.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>Why is the signed report changed?</source>
        <translation>لماذا يُغيَّر التقرير الموقّع؟</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open the report again; what was signed is kept</source>
        <translation>إعادة فتح التقرير؛ ويُحفظ ما وُقِّع</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>AngleBar</name>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>The model&apos;s angle lines become marks of yours that you can move; your value then counts.</source>
        <translation>تصير خطوط زوايا النموذج علامات لك يمكنك تحريكها؛ ثم تُعتمد قيمتك.</translation>
    </message>
    <message>
        <source>Take the angle lines over</source>
        <translation>تولَّ خطوط الزوايا</translation>
    </message>
    <message>
        <source>{0}: limit {1}° by {2}.</source>
        <translation>{0}: الحد {1}° بحسب {2}.</translation>
    </message>
</context>
<context>
    <name>BindingsPage</name>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Reset keys and mouse</source>
        <translation>إعادة ضبط المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Every key and button as its preset has it</source>
        <translation>كل مفتاح وزر كما في إعداده</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>إعادة ضبط هذا المفتاح</translation>
    </message>
    <message>
        <source>The selected command&apos;s own keys again</source>
        <translation>مفاتيح الأمر المختار الأصلية</translation>
    </message>
    <message>
        <source>the chosen tool</source>
        <translation>الأداة المختارة</translation>
    </message>
    <message>
        <source>window and level</source>
        <translation>النافذة والمستوى</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>مجسّ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>السحب الأيسر</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>السحب الأوسط</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>السحب الأيمن</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl والعجلة</translation>
    </message>
    <message>
        <source>A double click fits the frame to the window</source>
        <translation>النقر المزدوج يلائم الصورة مع النافذة</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>مفتاح {0}</translation>
    </message>
    <message>
        <source>Second key of {0}</source>
        <translation>المفتاح الثاني لـ {0}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>One key, several commands. {0}</source>
        <translation>مفتاح واحد لعدة أوامر. {0}</translation>
    </message>
</context>
<context>
    <name>BurnedInDialog</name>
    <message>
        <source>Burned-in text</source>
        <translation>نص مطبوع</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Frames of the chosen mask</source>
        <translation>إطارات القناع المختار</translation>
    </message>
    <message>
        <source>Mask on every frame</source>
        <translation>القناع على كل الإطارات</translation>
    </message>
    <message>
        <source>Mask on this frame alone</source>
        <translation>القناع على هذا الإطار وحده</translation>
    </message>
    <message>
        <source>Make masks of all suggestions</source>
        <translation>اجعل كل الاقتراحات أقنعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the chosen rectangle (Delete)</source>
        <translation>احذف المستطيل المختار (Delete)</translation>
    </message>
    <message>
        <source>As it will be given away</source>
        <translation>كما سيُسلَّم</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Go to the next one; this one still waits</source>
        <translation>إلى التالية؛ وهذه ما زالت تنتظر</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>This picture is not given away</source>
        <translation>لا تُسلَّم هذه الصورة</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>Given away as it is</source>
        <translation>تُسلَّم كما هي</translation>
    </message>
    <message>
        <source>Mask and release</source>
        <translation>احجب وسلّم</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>Drag draws a mask. Dashed: text seems to be there; a click masks it. N goes to the next rectangle, Space masks it, the arrows move it, with Ctrl its size; the wheel zooms. The suggestion misses some text: look at all of the picture.</source>
        <translation>السحب يرسم قناعاً. المتقطع: يبدو أن نصاً هناك؛ والنقر يحجبه. ينتقل N إلى المستطيل التالي، وتحجبه المسافة، وتحركه الأسهم، ومع Ctrl حجمه؛ والعجلة تكبّر. يفوت الاقتراحَ بعض النص: انظر إلى الصورة كلها.</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>الإطار {0} من {1}</translation>
    </message>
    <message>
        <source>Held picture {0} of {1}</source>
        <translation>الصورة المحجوزة {0} من {1}</translation>
    </message>
    <message>
        <source>Mask all {0} suggestions</source>
        <translation>احجب كل الاقتراحات ({0})</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Frame</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <translation>معكوسة</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases of the cohort</source>
        <translation>حالات المجموعة</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>Choose a series for this viewport</source>
        <translation>اختر سلسلة لنافذة العرض هذه</translation>
    </message>
    <message>
        <source>Choose a series</source>
        <translation>اختر سلسلة</translation>
    </message>
    <message>
        <source>Maximise this viewport, and back (F9)</source>
        <translation>تكبير نافذة العرض هذه، ثم العودة (F9)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>CURRENT {date}</source>
        <translation>الحالية {date}</translation>
    </message>
    <message>
        <source>PRIOR {date}</source>
        <translation>السابقة {date}</translation>
    </message>
    <message>
        <source>ANOTHER PATIENT {date}</source>
        <translation>مريض آخر {date}</translation>
    </message>
    <message>
        <source> ({days} days earlier)</source>
        <translation> (قبل {days} يومًا)</translation>
    </message>
    <message>
        <source> ({months} months earlier)</source>
        <translation> (قبل {months} شهرًا)</translation>
    </message>
    <message>
        <source> ({years} years earlier)</source>
        <translation> (قبل {years} سنة)</translation>
    </message>
    <message>
        <source>Prior {date}</source>
        <translation>السابقة {date}</translation>
    </message>
</context>
<context>
    <name>CohortBoard</name>
    <message>
        <source>Search study, patient, label, scanner</source>
        <translation>بحث عن دراسة أو مريض أو تصنيف أو جهاز</translation>
    </message>
    <message>
        <source>Search the cohort</source>
        <translation>البحث في المجموعة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>المختارة فقط</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>كتابة تقرير...</translation>
    </message>
    <message>
        <source>report.html, report.pdf and tables, beside the run</source>
        <translation>report.html وreport.pdf وجداول إلى جانب التشغيل</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>المدرجات التكرارية</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>مخطط التبعثر</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>لوحة المصغرات</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف الزمني</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Each study by its greatest doubt</source>
        <translation>كل دراسة بأكبر شك فيها</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>أي طبقة</translation>
    </message>
    <message>
        <source>, {0} could not be read</source>
        <translation>، تعذرت قراءة {0}</translation>
    </message>
    <message>
        <source>{0:,} selected, {1:,} shown of {2:,} studies{3}</source>
        <translation>{0:,} مختارة، {1:,} ظاهرة من {2:,} دراسات{3}</translation>
    </message>
</context>
<context>
    <name>CohortDesk</name>
    <message>
        <source>The cohort cannot be opened</source>
        <translation>لا يمكن فتح المجموعة</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>لم تُحلَّل أي دراسة من هذه المجموعة.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>يذكر ملف failures.csv السبب.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>لم يُكتب التقرير</translation>
    </message>
    <message>
        <source>The report is beside the run: report.html, report.pdf and tables.</source>
        <translation>التقرير إلى جانب التشغيل: report.html وreport.pdf وجداول.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>لا يذكر اسم أحد.</translation>
    </message>
</context>
<context>
    <name>CohortDoor</name>
    <message>
        <source>Open the folder of a finished run</source>
        <translation>فتح مجلد تشغيل مكتمل</translation>
    </message>
</context>
<context>
    <name>CohortRunDialog</name>
    <message>
        <source>Run a cohort</source>
        <translation>تشغيل مجموعة</translation>
    </message>
    <message>
        <source>Folder of studies, or a list (CSV with a column “path”)</source>
        <translation>مجلد دراسات، أو قائمة (CSV بعمود «path»)</translation>
    </message>
    <message>
        <source>A new folder for the tables, or that of a run to go on with</source>
        <translation>مجلد جديد للجداول، أو مجلد تشغيل يُستأنف</translation>
    </message>
    <message>
        <source>Chosen by header and router</source>
        <translation>يُختار حسب الترويسة والموجِّه</translation>
    </message>
    <message>
        <source>Only for a Dask cluster: tcp://host:8786</source>
        <translation>لعنقود Dask فقط: tcp://host:8786</translation>
    </message>
    <message>
        <source>A trial of</source>
        <translation>تجربة على</translation>
    </message>
    <message>
        <source>Studies of the trial</source>
        <translation>دراسات التجربة</translation>
    </message>
    <message>
        <source>Read those again that came to nothing</source>
        <translation>إعادة قراءة ما فشل منها</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What is done is kept; Start goes on from there</source>
        <translation>يُحفظ ما أُنجز؛ ويُكمل «بدء» من هناك</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>التشغيل مستمر</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>مجلد...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>قائمة...</translation>
    </message>
    <message>
        <source>studies, evenly spaced: says what all would take</source>
        <translation>دراسات موزعة بالتساوي: تبيّن ما تتطلبه كلها</translation>
    </message>
    <message>
        <source>processes, a core each</source>
        <translation>عمليات، نواة لكل منها</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>ال&amp;دراسات</translation>
    </message>
    <message>
        <source>&amp;Tables to</source>
        <translation>ال&amp;جداول إلى</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>ال&amp;عمليات</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>ال&amp;عنقود</translation>
    </message>
    <message>
        <source>A model over many studies</source>
        <translation>نموذج على دراسات كثيرة</translation>
    </message>
    <message>
        <source>It runs in processes of its own while you read on. Each result is kept at once: a run that was stopped goes on where it was.</source>
        <translation>يعمل في عمليات مستقلة بينما تواصل القراءة. تُحفظ كل نتيجة فورًا: ويُستأنف التشغيل المتوقف من حيث كان.</translation>
    </message>
    <message>
        <source>The folder with the studies</source>
        <translation>المجلد الذي يضم الدراسات</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>قائمة دراسات</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV ‏(*.csv *.txt)</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>مجلد للجداول</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>The run was refused.</source>
        <translation>رُفض التشغيل.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>لم يُشغَّل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>CohortRunner</name>
    <message>
        <source>The run could not be started.</source>
        <translation>تعذر بدء التشغيل.</translation>
    </message>
    <message>
        <source>The run ended without a word.</source>
        <translation>انتهى التشغيل دون أي رد.</translation>
    </message>
    <message>
        <source>See Cohort &gt; Run.</source>
        <translation>انظر المجموعة &gt; تشغيل.</translation>
    </message>
    <message>
        <source>The run over the cohort was stopped.</source>
        <translation>أُوقف التشغيل على المجموعة.</translation>
    </message>
    <message>
        <source>The cohort was read.</source>
        <translation>قُرئت المجموعة.</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Window: {0}</source>
        <translation>النافذة: {0}</translation>
    </message>
    <message>
        <source>The file&apos;s: {0}</source>
        <translation>للملف: {0}</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>فتح ملفات...</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>فتح مجلد...</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>البحث في قائمة العمل</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>رشّح قائمة العمل</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>توقيع...</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>معاينة التقرير...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>De-identify...</source>
        <translation>نزع الهوية...</translation>
    </message>
    <message>
        <source>Readers...</source>
        <translation>القرّاء...</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>الإعدادات...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>الشريحة التالية</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>الشريحة السابقة</translation>
    </message>
    <message>
        <source>Ten slices forward</source>
        <translation>عشر شرائح إلى الأمام</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>عشر شرائح إلى الخلف</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>الشريحة الأولى</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>الشريحة الأخيرة</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>السلسلة التالية</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>السلسلة السابقة</translation>
    </message>
    <message>
        <source>Play the series</source>
        <translation>تشغيل السلسلة</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>تشغيل أسرع</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>تشغيل أبطأ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Pixel for pixel (100 %)</source>
        <translation>بكسل ببكسل (100 %)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>إعادة ضبط العرض</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>قلب اليمين واليسار</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>قلب الأعلى والأسفل</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>تدوير 90°</translation>
    </message>
    <message>
        <source>Rotate by 90° anticlockwise</source>
        <translation>تدوير 90° عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>التراكبات</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>تراكبات DICOM</translation>
    </message>
    <message>
        <source>The file&apos;s shutter</source>
        <translation>حاجب الملف</translation>
    </message>
    <message>
        <source>Display check...</source>
        <translation>فحص الشاشة...</translation>
    </message>
    <message>
        <source>Corner text...</source>
        <translation>نص الزوايا...</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>داكن أو فاتح</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Reset the docks</source>
        <translation>إعادة ضبط اللوحات</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>نافذة عرض واحدة</translation>
    </message>
    <message>
        <source>Two viewports side by side</source>
        <translation>نافذتا عرض متجاورتان</translation>
    </message>
    <message>
        <source>Two viewports, one above the other</source>
        <translation>نافذتا عرض إحداهما فوق الأخرى</translation>
    </message>
    <message>
        <source>Four viewports</source>
        <translation>أربع نوافذ عرض</translation>
    </message>
    <message>
        <source>Planes: axial, sagittal, coronal (MPR)</source>
        <translation>المستويات: محوري، سهمي، إكليلي (MPR)</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>مقطع أسمك</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>مقطع أرق</translation>
    </message>
    <message>
        <source>Thin planes</source>
        <translation>مستويات رقيقة</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>مقطع سميك</translation>
    </message>
    <message>
        <source>Slab of 2 mm</source>
        <translation>مقطع سميك 2 مم</translation>
    </message>
    <message>
        <source>Slab of 5 mm</source>
        <translation>مقطع سميك 5 مم</translation>
    </message>
    <message>
        <source>Slab of 10 mm</source>
        <translation>مقطع سميك 10 مم</translation>
    </message>
    <message>
        <source>Slab of 20 mm</source>
        <translation>مقطع سميك 20 مم</translation>
    </message>
    <message>
        <source>Slab of 40 mm</source>
        <translation>مقطع سميك 40 مم</translation>
    </message>
    <message>
        <source>Slab of 80 mm</source>
        <translation>مقطع سميك 80 مم</translation>
    </message>
    <message>
        <source>Slab shows the maximum (MIP)</source>
        <translation>يعرض المقطع القيمة العظمى (MIP)</translation>
    </message>
    <message>
        <source>Slab shows the mean</source>
        <translation>يعرض المقطع المتوسط</translation>
    </message>
    <message>
        <source>Slab shows the minimum (MinIP)</source>
        <translation>يعرض المقطع القيمة الصغرى (MinIP)</translation>
    </message>
    <message>
        <source>Maximise the viewport, and back</source>
        <translation>تكبير نافذة العرض، ثم العودة</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <translation>نافذة العرض التالية</translation>
    </message>
    <message>
        <source>Previous viewport</source>
        <translation>نافذة العرض السابقة</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>عرض الدراسة السابقة إلى جانبها</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>ربط التمرير</translation>
    </message>
    <message>
        <source>Link window</source>
        <translation>ربط النافذة</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>ربط التكبير</translation>
    </message>
    <message>
        <source>Link pan</source>
        <translation>ربط التحريك</translation>
    </message>
    <message>
        <source>Link everything, or nothing</source>
        <translation>ربط كل شيء أو لا شيء</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>خطوط مرجعية</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس التدرج</translation>
    </message>
    <message>
        <source>Window: automatic</source>
        <translation>النافذة: تلقائية</translation>
    </message>
    <message>
        <source>Window: the file&apos;s own, then its next</source>
        <translation>النافذة: الخاصة بالملف ثم التي تليها</translation>
    </message>
    <message>
        <source>Window 1 of the file</source>
        <translation>نافذة الملف 1</translation>
    </message>
    <message>
        <source>The file&apos;s windows</source>
        <translation>نوافذ الملف</translation>
    </message>
    <message>
        <source>Window 2 of the file</source>
        <translation>نافذة الملف 2</translation>
    </message>
    <message>
        <source>Window 3 of the file</source>
        <translation>نافذة الملف 3</translation>
    </message>
    <message>
        <source>Window 4 of the file</source>
        <translation>نافذة الملف 4</translation>
    </message>
    <message>
        <source>Window 5 of the file</source>
        <translation>نافذة الملف 5</translation>
    </message>
    <message>
        <source>Window 6 of the file</source>
        <translation>نافذة الملف 6</translation>
    </message>
    <message>
        <source>Window preset 2</source>
        <translation>إعداد النافذة 2</translation>
    </message>
    <message>
        <source>Window preset 3</source>
        <translation>إعداد النافذة 3</translation>
    </message>
    <message>
        <source>Window preset 4</source>
        <translation>إعداد النافذة 4</translation>
    </message>
    <message>
        <source>Window preset 5</source>
        <translation>إعداد النافذة 5</translation>
    </message>
    <message>
        <source>Window preset 6</source>
        <translation>إعداد النافذة 6</translation>
    </message>
    <message>
        <source>Window preset 7</source>
        <translation>إعداد النافذة 7</translation>
    </message>
    <message>
        <source>Window preset 8</source>
        <translation>إعداد النافذة 8</translation>
    </message>
    <message>
        <source>Window preset 9</source>
        <translation>إعداد النافذة 9</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>Edit the presets...</source>
        <translation>تحرير الإعدادات المسبقة...</translation>
    </message>
    <message>
        <source>Colours: Grey</source>
        <translation>الألوان: رمادي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours: Hot iron</source>
        <translation>الألوان: Hot Iron</translation>
    </message>
    <message>
        <source>Colours: PET</source>
        <translation>الألوان: PET</translation>
    </message>
    <message>
        <source>Colours: Hot metal blue</source>
        <translation>الألوان: Hot Metal Blue</translation>
    </message>
    <message>
        <source>Colours: PET 20 step</source>
        <translation>الألوان: PET 20 درجة</translation>
    </message>
    <message>
        <source>Colours: Inferno</source>
        <translation>الألوان: Inferno</translation>
    </message>
    <message>
        <source>Colours: Viridis</source>
        <translation>الألوان: Viridis</translation>
    </message>
    <message>
        <source>Colours: Magma</source>
        <translation>الألوان: Magma</translation>
    </message>
    <message>
        <source>Colours: Turbo</source>
        <translation>الألوان: Turbo</translation>
    </message>
    <message>
        <source>W/L</source>
        <translation>W/L</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>مجسّ</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>خط متعدد</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>زاوية</translation>
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
        <translation>الزاوية بين مشطي القدم</translation>
    </message>
    <message>
        <source>Calibrate by a known length</source>
        <translation>معايرة بطول معلوم</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>منطقة</translation>
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
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Arrow with text</source>
        <translation>سهم مع نص</translation>
    </message>
    <message>
        <source>New finding: box</source>
        <translation>موجودة جديدة: إطار</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>New finding: outline</source>
        <translation>موجودة جديدة: محيط</translation>
    </message>
    <message>
        <source>New finding: brush</source>
        <translation>موجودة جديدة: فرشاة</translation>
    </message>
    <message>
        <source>New finding: point</source>
        <translation>موجودة جديدة: نقطة</translation>
    </message>
    <message>
        <source>Cross for the keyboard</source>
        <translation>شعيرتان للوحة المفاتيح</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <translation>الانجذاب إلى الحواف</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>فرشاة أكبر</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>فرشاة أصغر</translation>
    </message>
    <message>
        <source>State the magnification...</source>
        <translation>تحديد معامل التكبير...</translation>
    </message>
    <message>
        <source>Next mark of the frame</source>
        <translation>العلامة التالية في الصورة</translation>
    </message>
    <message>
        <source>Rename mark...</source>
        <translation>إعادة تسمية العلامة...</translation>
    </message>
    <message>
        <source>Delete own mark</source>
        <translation>حذف علامتك</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>إطار رئيسي</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>الإطار الرئيسي التالي</translation>
    </message>
    <message>
        <source>Key frames of the report</source>
        <translation>إطارات التقرير الرئيسية</translation>
    </message>
    <message>
        <source>Next unreviewed finding</source>
        <translation>الموجودة التالية غير المراجعة</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>قبول الموجودة</translation>
    </message>
    <message>
        <source>Reject finding</source>
        <translation>رفض الموجودة</translation>
    </message>
    <message>
        <source>Edit finding...</source>
        <translation>تحرير الموجودة...</translation>
    </message>
    <message>
        <source>Flag finding</source>
        <translation>تمييز الموجودة</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>تصفية الموجودات</translation>
    </message>
    <message>
        <source>Readers side by side...</source>
        <translation>القرّاء جنبًا إلى جنب...</translation>
    </message>
    <message>
        <source>Result sets...</source>
        <translation>مجموعات النتائج...</translation>
    </message>
    <message>
        <source>Agreement and first reads...</source>
        <translation>التوافق والقراءات الأولى...</translation>
    </message>
    <message>
        <source>Take the model&apos;s angle lines over</source>
        <translation>تولَّ خطوط زوايا النموذج</translation>
    </message>
    <message>
        <source>Name all levels one up</source>
        <translation>تسمية كل المستويات أعلى بدرجة</translation>
    </message>
    <message>
        <source>Name all levels one down</source>
        <translation>تسمية كل المستويات أدنى بدرجة</translation>
    </message>
    <message>
        <source>Run model</source>
        <translation>تشغيل النموذج</translation>
    </message>
    <message>
        <source>Run model on the whole series</source>
        <translation>تشغيل النموذج على السلسلة كلها</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>إلغاء ما يجري</translation>
    </message>
    <message>
        <source>Map over the frame</source>
        <translation>خريطة فوق الصورة</translation>
    </message>
    <message>
        <source>A map for every label...</source>
        <translation>خريطة لكل تصنيف...</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>عرض ما رآه النموذج</translation>
    </message>
    <message>
        <source>Add model...</source>
        <translation>إضافة نموذج...</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>تشغيل...</translation>
    </message>
    <message>
        <source>Open board...</source>
        <translation>فتح اللوحة...</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>الانتقال إلى اللوحة</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>فتح مشروع...</translation>
    </message>
    <message>
        <source>Statistics of the project...</source>
        <translation>إحصاءات المشروع...</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>About Overread</source>
        <translation>حول Overread</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>النافذة والمستوى</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
</context>
<context>
    <name>ConflictBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>I have seen that these files contradict each other</source>
        <translation>رأيت أن هذه الملفات متناقضة</translation>
    </message>
    <message>
        <source>Acknowledged by the reader.</source>
        <translation>أقرّ به القارئ.</translation>
    </message>
    <message>
        <source>Check whose files these are. Signing waits until you have.</source>
        <translation>تحقق لمن هذه الملفات. ينتظر التوقيع حتى تفعل.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact sheet</source>
        <translation>لوحة المصغرات</translation>
    </message>
    <message>
        <source>{0} of {1} {2} studies. A click opens one.</source>
        <translation>{0} من {1} دراسات ({2}). تُفتح الدراسة بنقرة.</translation>
    </message>
    <message>
        <source>
entropy {0:.2f}</source>
        <translation>
الإنتروبيا {0:.2f}</translation>
    </message>
    <message>
        <source> {0} frames are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames could not be read.</source>
        <translation>تعذرت قراءة الصور.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Lossy compression {0} {1}</source>
        <translation>ضغط مع فقد {0} {1}</translation>
    </message>
    <message>
        <source>VOI table</source>
        <translation>جدول VOI</translation>
    </message>
</context>
<context>
    <name>CornerTextDialog</name>
    <message>
        <source>Corner text</source>
        <translation>نص الزوايا</translation>
    </message>
    <message>
        <source>Search what can be shown</source>
        <translation>البحث فيما يمكن عرضه</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>ما يمكن عرضه</translation>
    </message>
    <message>
        <source> (names the patient)</source>
        <translation> (يذكر اسم المريض)</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Put the chosen item into the corner</source>
        <translation>وضع العنصر المختار في الزاوية</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Put the chosen line onto the one above it</source>
        <translation>ضم السطر المختار إلى ما فوقه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the chosen line away</source>
        <translation>إزالة السطر المختار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>نقل السطر المختار إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>نقل السطر المختار إلى أسفل</translation>
    </message>
    <message>
        <source>Lossy compression, down-sampling and other flags of the file are shown in any case.</source>
        <translation>يُعرض الضغط مع الفقد وخفض الدقة وتنبيهات الملف الأخرى في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept the finding (Enter)</source>
        <translation>قبول الموجودة (Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reject the finding (X)</source>
        <translation>رفض الموجودة (X)</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>الرفض مع ذكر السبب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Correct, grade or comment the finding (E)</source>
        <translation>تصحيح الموجودة أو تدريجها أو التعليق عليها (E)</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>السبب (اختياري)</translation>
    </message>
</context>
<context>
    <name>Deidentifier</name>
    <message>
        <source>Not given away</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Nothing more was given away</source>
        <translation>لم يُسلَّم شيء بعد ذلك</translation>
    </message>
    <message>
        <source>{0} pictures wait for you: look at them for burned-in text.</source>
        <translation>{0} صور تنتظرك: ابحث فيها عن نص مطبوع.</translation>
    </message>
    <message>
        <source>{0} files were given away.</source>
        <translation>سُلِّم {0} ملفات.</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>De-identify</source>
        <translation>نزع الهوية</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>أضف مجلداً...</translation>
    </message>
    <message>
        <source>Add the record&apos;s list</source>
        <translation>أضف قائمة السجل</translation>
    </message>
    <message>
        <source>The studies that the worklist shows of the record</source>
        <translation>الدراسات التي تعرضها قائمة العمل من السجل</translation>
    </message>
    <message>
        <source>A new folder for the files</source>
        <translation>مجلد جديد للملفات</translation>
    </message>
    <message>
        <source>Beside the folder; an earlier one gives the same pseudonyms again</source>
        <translation>بجانب المجلد؛ والسابق يعطي الأسماء المستعارة نفسها</translation>
    </message>
    <message>
        <source>Keep dates, shifted by days: the same for all studies of a patient</source>
        <translation>إبقاء التواريخ مزاحة بأيام: نفسها لكل دراسات المريض</translation>
    </message>
    <message>
        <source>Keep what names the device</source>
        <translation>إبقاء ما يسمّي الجهاز</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned word by word</source>
        <translation>إبقاء الأوصاف منظَّفة كلمة كلمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What was given away stays</source>
        <translation>ما سُلِّم يبقى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>التشغيل مستمر</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>مجلد...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>ملف...</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>ال&amp;دراسات</translation>
    </message>
    <message>
        <source>Files &amp;to</source>
        <translation>الملفات إلى</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Studies without identity, for giving away</source>
        <translation>دراسات بلا هوية، للتسليم</translation>
    </message>
    <message>
        <source>By the standard&apos;s own table (DICOM PS3.15). Pictures that may have text burned in are held until you have looked at them. The key and the table of decisions name patients: they stay beside the folder, not in it.</source>
        <translation>بحسب جدول المعيار (DICOM PS3.15). تُحجز الصور التي قد يكون فيها نص مطبوع حتى تنظر إليها. المفتاح وجدول القرارات يسمّيان المرضى: يبقيان بجانب المجلد لا فيه.</translation>
    </message>
    <message>
        <source>A folder with studies</source>
        <translation>مجلد فيه دراسات</translation>
    </message>
    <message>
        <source>The key of an earlier run</source>
        <translation>مفتاح تشغيل سابق</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>مفاتيح (*.json)</translation>
    </message>
    <message>
        <source>Look at {0} held...</source>
        <translation>انظر {0} محجوزة...</translation>
    </message>
    <message>
        <source>Nothing has been given away yet.</source>
        <translation>لم يُسلَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} من {1} ملفات</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>البحث عن الملفات</translation>
    </message>
    <message>
        <source>Given away: {0} ({1} masked). Held: {2}. Left out: {3}. Failed: {4}.</source>
        <translation>سُلِّم: {0} (حُجب {1}). محجوز: {2}. مستبعد: {3}. فاشل: {4}.</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>الفحوص السابقة</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ماذا ترى؟</translation>
    </message>
    <message>
        <source>Judge on the whole screen, in the light in which you read. The pattern follows TG18-QC. Overread measures no luminance and calibrates nothing: it keeps what you saw.</source>
        <translation>احكم على الشاشة كاملة وفي الإضاءة التي تقرأ فيها. يتبع النمط TG18-QC. لا يقيس Overread النصوع ولا يعاير شيئًا: بل يحفظ ما رأيته.</translation>
    </message>
    <message>
        <source>Earlier checks, and acknowledgements that none was made</source>
        <translation>الفحوص السابقة، والإقرارات بعدم إجراء أي منها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كاملة</translation>
    </message>
    <message>
        <source>Any key or a click comes back</source>
        <translation>أي مفتاح أو نقرة للعودة</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>تصدير CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>failed: {items}</source>
        <translation>لم ينجح: {items}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Say who looked.</source>
        <translation>اذكر من نظر.</translation>
    </message>
    <message>
        <source>Answer every line with yes or no.</source>
        <translation>أجب عن كل سطر بنعم أو لا.</translation>
    </message>
</context>
<context>
    <name>DisplayKeeper</name>
    <message>
        <source>Display check</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>Export the display checks</source>
        <translation>تصدير فحوص الشاشة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Display checks</source>
        <translation>فحوص الشاشة</translation>
    </message>
    <message>
        <source>The display checks were written as CSV.</source>
        <translation>كُتبت فحوص الشاشة بصيغة CSV.</translation>
    </message>
</context>
<context>
    <name>DisplayStrip</name>
    <message>
        <source>Check the display</source>
        <translation>فحص الشاشة</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Display not calibrated (no GSDF).</source>
        <translation>الشاشة غير معايرة (بلا GSDF).</translation>
    </message>
    <message>
        <source>No visual check of it is on record.</source>
        <translation>لا يوجد فحص بصري مسجل لها.</translation>
    </message>
    <message>
        <source>The last visual check failed, {days} days ago.</source>
        <translation>لم ينجح آخر فحص بصري قبل {days} يومًا.</translation>
    </message>
    <message>
        <source>The last visual check passed, {days} days ago.</source>
        <translation>نجح آخر فحص بصري قبل {days} يومًا.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Float {0}</source>
        <translation>تعويم {0}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>إغلاق {0}</translation>
    </message>
</context>
<context>
    <name>DocumentReadingDialog</name>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>تجري القراءة...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>الصفحة {}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>1 draft</source>
        <translation>مسودة واحدة</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} مسودات</translation>
    </message>
    <message>
        <source>{0} that nobody had signed expired and was deleted.</source>
        <translation>انتهت صلاحية {0} لم يوقّعها أحد وحُذفت.</translation>
    </message>
    <message>
        <source>Nothing that you decided is lost: it is in the record.</source>
        <translation>لم يضع شيء مما قررته: إنه في السجل.</translation>
    </message>
    <message>
        <source>The results were not filed</source>
        <translation>لم تُحفظ النتائج</translation>
    </message>
    <message>
        <source>The signed results are in the permanent record.</source>
        <translation>النتائج الموقَّعة في السجل الدائم.</translation>
    </message>
</context>
<context>
    <name>DriftPlot</name>
    <message>
        <source>Looking at the months...</source>
        <translation>يُنظر في الأشهر...</translation>
    </message>
    <message>
        <source>The studies have no dates, so nothing can be said of drift.</source>
        <translation>الدراسات بلا تواريخ، فلا يمكن قول شيء عن الانحراف.</translation>
    </message>
    <message>
        <source>unlike the months before: {0}</source>
        <translation>مختلفة عن الأشهر السابقة: {0}</translation>
    </message>
    <message>
        <source>no month is unlike those before</source>
        <translation>لا شهر يختلف عما سبقه</translation>
    </message>
    <message>
        <source>Mean normalised entropy by month; {0} (Kolmogorov-Smirnov, p below 0.01).</source>
        <translation>متوسط الإنتروبيا المعيارية شهريًا؛ {0} (كولموغوروف-سميرنوف، p أقل من 0.01).</translation>
    </message>
</context>
<context>
    <name>EdgeItems</name>
    <message>
        <source>{0:g} cm</source>
        <translation>{0:g} سم</translation>
    </message>
    <message>
        <source>{0:g} mm</source>
        <translation>{0:g} مم</translation>
    </message>
</context>
<context>
    <name>EveryMapDialog</name>
    <message>
        <source>A map for every label</source>
        <translation>خريطة لكل تصنيف</translation>
    </message>
    <message>
        <source>Explain {0}</source>
        <translation>شرح {0}</translation>
    </message>
    <message>
        <source>Lay the map of {0} over the frame</source>
        <translation>وضع خريطة {0} فوق الصورة</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>خرائط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each map shows which part of the frame speaks for its label, from none to most. Maps of different labels are not on one scale.</source>
        <translation>تبيّن كل خريطة أي جزء من الصورة يدعم تصنيفها، من لا شيء إلى الأكثر. خرائط التصنيفات المختلفة ليست على مقياس واحد.</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} من {1} خرائط</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Show map</source>
        <translation>إظهار الخريطة</translation>
    </message>
    <message>
        <source>Lay the map over the frame</source>
        <translation>وضع الخريطة فوق الصورة</translation>
    </message>
    <message>
        <source>A map for every label</source>
        <translation>خريطة لكل تصنيف</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>التصنيف المراد شرحه</translation>
    </message>
    <message>
        <source>Method of explanation</source>
        <translation>طريقة الشرح</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>ألوان الخريطة</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>عتامة الخريطة</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Run a model on this frame, then ask for a map.</source>
        <translation>شغّل نموذجًا على هذه الصورة ثم اطلب خريطة.</translation>
    </message>
    <message>
        <source>Off. A map shows which part of the frame drove a label.</source>
        <translation>متوقفة. تبيّن الخريطة أي جزء من الصورة أدى إلى التصنيف.</translation>
    </message>
    <message>
        <source>Asking the model for the map.</source>
        <translation>يُطلب من النموذج إعداد الخريطة.</translation>
    </message>
    <message>
        <source>No map for this frame.</source>
        <translation>لا خريطة لهذه الصورة.</translation>
    </message>
    <message>
        <source>{0} of “{1}” by {2} {3}</source>
        <translation>{0} لتصنيف «{1}» من {2} {3}</translation>
    </message>
    <message>
        <source>Hide map</source>
        <translation>إخفاء الخريطة</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>بلغة النافذة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Plainly; or a file that says how this site&apos;s reports look</source>
        <translation>ببساطة؛ أو ملف يقول كيف تبدو تقارير هذا الموقع</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>اسمك كما يُطبع</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>ملف...</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Template of the site&apos;s reports</source>
        <translation>قالب تقارير الموقع</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>قوالب (*.toml)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>يوسم التقرير غير الموقّع كمسودة.</translation>
    </message>
    <message>
        <source>1 format</source>
        <translation>صيغة واحدة</translation>
    </message>
    <message>
        <source>{0} formats</source>
        <translation>{0} صيغ</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>مجلد التصدير</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the findings (Shift+F)</source>
        <translation>تصفية الموجودات (Shift+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>العرض حسب الحكم</translation>
    </message>
    <message>
        <source>Show by label</source>
        <translation>العرض حسب التصنيف</translation>
    </message>
    <message>
        <source>Show by maker</source>
        <translation>العرض حسب المصدر</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>أي حكم</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي تصنيف</translation>
    </message>
    <message>
        <source>This model and the reader</source>
        <translation>هذا النموذج والقارئ</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Added by the reader</source>
        <translation>أضافه القارئ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{0} of {1} shown, {2} hidden</source>
        <translation>{0} من {1} ظاهرة، {2} مخفية</translation>
    </message>
    <message>
        <source>all {0} shown</source>
        <translation>الكل ظاهر: {0}</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Corrected label</source>
        <translation>التصنيف المصحح</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>الصعوبة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Value, scheme, meaning</source>
        <translation>القيمة، النظام، المعنى</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>A code is written as value, scheme, meaning: 80967001, SCT, dental caries</source>
        <translation>يُكتب الرمز كقيمة ونظام ومعنى: 80967001, SCT, dental caries</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>flagged</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>الصورة {0}</translation>
    </message>
    <message>
        <source> (model: {0})</source>
        <translation> (النموذج: {0})</translation>
    </message>
    <message>
        <source>adjudicated between {0}</source>
        <translation>فُصل فيه بين {0}</translation>
    </message>
    <message>
        <source>no verdict is asked</source>
        <translation>لا يُطلب حكم</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Nothing passes the filter</source>
        <translation>لا شيء يجتاز التصفية</translation>
    </message>
    <message>
        <source>All findings are kept. Press Show all above to see them.</source>
        <translation>كل الموجودات محفوظة. اضغط «إظهار الكل» أعلاه لرؤيتها.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Findings appear here as soon as the model is done.</source>
        <translation>تظهر الموجودات هنا فور انتهاء النموذج.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>لا موجودات</translation>
    </message>
    <message>
        <source>The model ran and found nothing to report in this study.</source>
        <translation>عمل النموذج ولم يجد في هذه الدراسة ما يُذكر.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>لا موجودات بعد</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>شغّل نموذجًا: يُدرج هنا ما يجده.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>لا موجودات بعد</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>شغّل نموذجًا: يُدرج هنا ما يجده.</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} غير مراجعة</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>روجعت كلها</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Edit...</source>
        <translation>تحرير...</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Put the default into the form</source>
        <translation>وضع القيمة الافتراضية في النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>The file&apos;s own</source>
        <translation>الخاصة بالملف</translation>
    </message>
    <message>
        <source>The file&apos;s: {name}</source>
        <translation>الخاصة بالملف: {name}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>No grey frame in view.</source>
        <translation>لا توجد صورة رمادية معروضة.</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>Measure of the histogram</source>
        <translation>مقياس المدرج التكراري</translation>
    </message>
</context>
<context>
    <name>ImpressionPanel</name>
    <message>
        <source>Impression</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Impression, in your own words</source>
        <translation>الانطباع بكلماتك</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign the reading and lock it (Ctrl+S)</source>
        <translation>توقيع القراءة وقفلها (Ctrl+S)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write a report or a table (Ctrl+E)</source>
        <translation>كتابة تقرير أو جدول (Ctrl+E)</translation>
    </message>
    <message>
        <source>Amend...</source>
        <translation>تعديل...</translation>
    </message>
    <message>
        <source>Change a signed report; what was signed is kept and named</source>
        <translation>تغيير تقرير موقّع؛ ويُحفظ ما وُقِّع ويُذكر</translation>
    </message>
    <message>
        <source>Signed by {0} · {1}
{2}. Locked: read only.</source>
        <translation>وقّعه {0} · {1}
{2}. مقفل: للقراءة فقط.</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>معاينة التقرير...</translation>
    </message>
    <message>
        <source>Several formats...</source>
        <translation>عدة صيغ...</translation>
    </message>
</context>
<context>
    <name>InlineEntry</name>
    <message>
        <source>Text on the frame</source>
        <translation>نص على الصورة</translation>
    </message>
</context>
<context>
    <name>KeyFramesPanel</name>
    <message>
        <source>Key frames</source>
        <translation>الإطارات الرئيسية</translation>
    </message>
    <message>
        <source>What the report shows of it</source>
        <translation>ما يعرضه التقرير منه</translation>
    </message>
    <message>
        <source>With and without overlay</source>
        <translation>مع الطبقة ودونها</translation>
    </message>
    <message>
        <source>Without overlay</source>
        <translation>دون طبقة</translation>
    </message>
    <message>
        <source>With overlay</source>
        <translation>مع الطبقة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Caption, printed under it</source>
        <translation>تعليق يُطبع تحته</translation>
    </message>
    <message>
        <source>Earlier in the report</source>
        <translation>أسبق في التقرير</translation>
    </message>
    <message>
        <source>Later in the report</source>
        <translation>أبعد في التقرير</translation>
    </message>
    <message>
        <source>Show it with the window in view</source>
        <translation>اعرضه بالنافذة الحالية</translation>
    </message>
    <message>
        <source>No longer a key frame</source>
        <translation>لم يعد إطاراً رئيسياً</translation>
    </message>
    <message>
        <source>No key frames chosen</source>
        <translation>لم تُختر إطارات رئيسية</translation>
    </message>
    <message>
        <source>The report chooses the frames of its findings. Press K to choose your own.</source>
        <translation>يختار التقرير إطارات موجوداته. اضغط K لاختيار إطاراتك.</translation>
    </message>
    <message>
        <source>Mark the frame in view</source>
        <translation>علّم الإطار المعروض</translation>
    </message>
    <message>
        <source>Signed: the key frames are part of the report.</source>
        <translation>موقَّع: الإطارات الرئيسية جزء من التقرير.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Opacity of {}</source>
        <translation>عتامة {}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Show the first frame that it is of</source>
        <translation>عرض أول صورة تخصها</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>فتحه في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>حالة العرض</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translation>خريطة معلمية</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>تقرير منظم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Segmentations, presentation states, maps, reports and documents of the study are listed here.</source>
        <translation>تُدرج هنا تجزئات الدراسة وحالات العرض والخرائط والتقارير والمستندات.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
</context>
<context>
    <name>LayoutButton</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>تخطيط نوافذ العرض</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>تخطيط نوافذ العرض (Ctrl+1 إلى Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>One up</source>
        <translation>أعلى بدرجة</translation>
    </message>
    <message>
        <source>Name every level one towards the head</source>
        <translation>تسمية كل مستوى بدرجة نحو الرأس</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>أدنى بدرجة</translation>
    </message>
    <message>
        <source>Name every level one towards the sacrum</source>
        <translation>تسمية كل مستوى بدرجة نحو العجز</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>الإطارات الرئيسية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرج التكراري</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Signed, read only</source>
        <translation>موقّع، للقراءة فقط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Choose a tool, such as the ruler (Shift+L), and draw on the frame.</source>
        <translation>اختر أداة مثل المسطرة (Shift+L) وارسم على الصورة.</translation>
    </message>
    <message>
        <source>No measurements yet</source>
        <translation>لا قياسات بعد</translation>
    </message>
</context>
<context>
    <name>MaskBoard</name>
    <message>
        <source>Picture with masks</source>
        <translation>صورة بأقنعة</translation>
    </message>
</context>
<context>
    <name>ModelAdder</name>
    <message>
        <source>The model was not added</source>
        <translation>لم يُضف النموذج</translation>
    </message>
</context>
<context>
    <name>ModelInput</name>
    <message>
        <source>1 channel</source>
        <translation>قناة واحدة</translation>
    </message>
    <message>
        <source>{0} channels</source>
        <translation>{0} قنوات</translation>
    </message>
    <message>
        <source>MONOCHROME1 is inverted first</source>
        <translation>يُعكس MONOCHROME1 أولًا</translation>
    </message>
    <message>
        <source>polarity as stored</source>
        <translation>القطبية كما هي مخزنة</translation>
    </message>
    <message>
        <source>Read in {0} overlapping tiles, each prepared by itself.</source>
        <translation>قُرئت في {0} من القطع المتراكبة، أُعدّت كل منها على حدة.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}, by {3}{4}.</source>
        <translation>{0} x {1} بكسل، {2}، بطريقة {3}{4}.</translation>
    </message>
    <message>
        <source>Window: {0}; {1}.</source>
        <translation>النافذة: {0}؛ {1}.</translation>
    </message>
    <message>
        <source>Grey 0 to 255 becomes {0:g} to {1:g}, then mean {2} is taken off and the rest divided by {3}.</source>
        <translation>يصبح الرمادي 0 إلى 255 من {0:g} إلى {1:g}، ثم يُطرح المتوسط {2} ويُقسم الباقي على {3}.</translation>
    </message>
    <message>
        <source>, a millimetre as long across as down where the spacing is known</source>
        <translation>، المليمتر متساوٍ أفقيًا وعموديًا حيث يُعرف التباعد</translation>
    </message>
    <message>
        <source>rows {0:.0f} to {1:.0f}, columns {2:.0f} to {3:.0f} of the frame</source>
        <translation>الصفوف {0:.0f} إلى {1:.0f}، الأعمدة {2:.0f} إلى {3:.0f} من الصورة</translation>
    </message>
    <message>
        <source>Tile {0} of {1}: {2}</source>
        <translation>القطعة {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>It shows {0}.</source>
        <translation>تُظهر {0}.</translation>
    </message>
</context>
<context>
    <name>ModelInputDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>ما رآه النموذج</translation>
    </message>
    <message>
        <source>The model&apos;s input</source>
        <translation>مدخل النموذج</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Add a model...</source>
        <translation>إضافة نموذج...</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run this model on the study in view (Ctrl+R)</source>
        <translation>تشغيل هذا النموذج على الدراسة المعروضة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>إلغاء التشغيل</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>عرض ما رآه النموذج</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>تقدم التشغيل</translation>
    </message>
    <message>
        <source>What the model answered</source>
        <translation>ما أجاب به النموذج</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>quarantined: {0}</source>
        <translation>في الحجر: {0}</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>لا توجد دراسة مفتوحة</translation>
    </message>
    <message>
        <source>Found out by Run, or choose one</source>
        <translation>يُحدَّد عند التشغيل، أو اختر واحدًا</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>Open a study, then run a model on it.</source>
        <translation>افتح دراسة ثم شغّل نموذجًا عليها.</translation>
    </message>
    <message>
        <source>The model is reading the study.</source>
        <translation>النموذج يقرأ الدراسة.</translation>
    </message>
    <message>
        <source>Hidden until you have recorded what you see yourself, below.</source>
        <translation>مخفي حتى تسجل أدناه ما تراه بنفسك.</translation>
    </message>
    <message>
        <source>This model does not run until what is wrong with it is mended; Run checks it again.</source>
        <translation>لا يعمل هذا النموذج حتى يُصلَح خلله؛ ويتحقق «تشغيل» منه ثانية.</translation>
    </message>
    <message>
        <source>The model was not asked about this frame. N goes to the next finding.</source>
        <translation>لم يُسأل النموذج عن هذه الصورة. ينتقل N إلى الموجودة التالية.</translation>
    </message>
    <message>
        <source>Not run yet. Press Run, or Ctrl+R.</source>
        <translation>لم يُشغَّل بعد. اضغط تشغيل أو Ctrl+R.</translation>
    </message>
    <message>
        <source>The file does not say what it shows. Run asks the router which model fits; or choose one yourself.</source>
        <translation>لا يذكر الملف ما يعرضه. يسأل «تشغيل» الموجِّه عن النموذج المناسب؛ أو اختر واحدًا بنفسك.</translation>
    </message>
    <message>
        <source>No model of the catalogue was made for this kind of study. You may choose one yourself.</source>
        <translation>لا نموذج في الفهرس معدّ لهذا النوع من الدراسات. يمكنك اختيار واحد بنفسك.</translation>
    </message>
</context>
<context>
    <name>MprPanes</name>
    <message>
        <source>Marks and measurements are made on the slices as they were taken, not on planes.</source>
        <translation>تُجرى العلامات والقياسات على الشرائح المأخوذة لا على المستويات المعاد بناؤها.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>{0} more · dismiss all</source>
        <translation>{0} أخرى · إغلاق الكل</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>{0}  ({1} times)</source>
        <translation>{0}  ({1} مرات)</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Projects of the record</source>
        <translation>مشاريع السجل</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابعه</translation>
    </message>
    <message>
        <source>Choose a file of labels...</source>
        <translation>اختر ملف تسميات...</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>استعمل المثال</translation>
    </message>
    <message>
        <source>The studies that the worklist&apos;s search finds</source>
        <translation>الدراسات التي يجدها بحث قائمة العمل</translation>
    </message>
    <message>
        <source>A folder, a list or a run over a cohort:</source>
        <translation>مجلد أو قائمة أو تشغيل على مجموعة:</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>مجلد...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>قائمة...</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>{0} · {1:,} of {2:,} done</source>
        <translation>{0} · أُنجز {1:,} من {2:,}</translation>
    </message>
    <message>
        <source>A project&apos;s file of labels</source>
        <translation>ملف تسميات مشروع</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>{0} · {1} labels</source>
        <translation>{0} · {1} تسميات</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>A folder of studies, or of a finished run</source>
        <translation>مجلد دراسات أو تشغيل منتهٍ</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>قائمة دراسات</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>An export is still being written.</source>
        <translation>لا يزال تصدير قيد الكتابة.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>انتظر حتى يكتمل.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} ملفات</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>صُدِّر {0} إلى {1}</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Pattern of the display check</source>
        <translation>نمط فحص الشاشة</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The presentation state&apos;s window does not fit this frame&apos;s values; the file&apos;s own is used.</source>
        <translation>لا تلائم نافذة حالة العرض قيم هذه الصورة؛ تُستخدم نافذة الملف.</translation>
    </message>
</context>
<context>
    <name>PreviewMaker</name>
    <message>
        <source>No study is open.</source>
        <translation>لا دراسة مفتوحة.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>تعذّر إعداد التقرير</translation>
    </message>
</context>
<context>
    <name>PriorHanger</name>
    <message>
        <source>No earlier study of this patient is open.</source>
        <translation>لا توجد دراسة سابقة مفتوحة لهذا المريض.</translation>
    </message>
    <message>
        <source>Right-click one in the worklist, or open its files; both are then in the worklist.</source>
        <translation>انقر بالزر الأيمن على واحدة في قائمة العمل، أو افتح ملفاتها؛ عندئذ تكون الاثنتان في قائمة العمل.</translation>
    </message>
    <message>
        <source>It is not certain that both studies are of one patient.</source>
        <translation>ليس من المؤكد أن الدراستين لمريض واحد.</translation>
    </message>
    <message>
        <source>Look at it by itself: it is in the worklist.</source>
        <translation>انظر إليها وحدها: هي في قائمة العمل.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>The project was not opened</source>
        <translation>لم يُفتح المشروع</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>Progress of the project</source>
        <translation>تقدم المشروع</translation>
    </message>
    <message>
        <source>End this case and go to the next (D)</source>
        <translation>أنهِ هذه الحالة وانتقل إلى التالية (D)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Statistics...</source>
        <translation>الإحصاءات...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>فتح مشروع...</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>تسميات المشروع</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوح</translation>
    </message>
    <message>
        <source>A project has labels of its own and brings one case after the other.</source>
        <translation>للمشروع تسمياته ويأتي بحالة بعد أخرى.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} done</source>
        <translation>أُنجز {0:,} من {1:,}</translation>
    </message>
    <message>
        <source>{0:,} by you</source>
        <translation>{0:,} منك</translation>
    </message>
    <message>
        <source>{0:.0f} s a case</source>
        <translation>{0:.0f} ث للحالة</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>بقي نحو {0}</translation>
    </message>
    <message>
        <source>For the whole study</source>
        <translation>للدراسة كلها</translation>
    </message>
    <message>
        <source>For the frame in view</source>
        <translation>للإطار المعروض</translation>
    </message>
    <message>
        <source>Drawn: {0}; the key again takes the next way</source>
        <translation>يُرسم: {0}؛ والمفتاح ثانية يأخذ الطريقة التالية</translation>
    </message>
</context>
<context>
    <name>ProjectStatisticsDialog</name>
    <message>
        <source>Statistics of the project</source>
        <translation>إحصاءات المشروع</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>يُقرأ السجل.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Agreement of each reader with themselves</source>
        <translation>اتفاق كل قارئ مع نفسه</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>حفظ كـ CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cases that came twice</source>
        <translation>حالات جاءت مرتين</translation>
    </message>
    <message>
        <source>No case has come twice yet.</source>
        <translation>لم تأتِ حالة مرتين بعد.</translation>
    </message>
    <message>
        <source>{0} cases were read a second time without the first answer.</source>
        <translation>قُرئت {0} حالات ثانية دون الجواب الأول.</translation>
    </message>
    <message>
        <source>Time on a case: {0:.0f} s (middle half {1:.0f} to {2:.0f} s, {3} cases); pauses are left out.</source>
        <translation>زمن الحالة: {0:.0f} ث (النصف الأوسط من {1:.0f} إلى {2:.0f} ث، {3} حالات)؛ دون التوقفات.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Statistics as CSV</source>
        <translation>الإحصاءات كـ CSV</translation>
    </message>
    <message>
        <source>The statistics were saved.</source>
        <translation>حُفظت الإحصاءات.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Hours to read</source>
        <translation>ساعات القراءة</translation>
    </message>
    <message>
        <source>Minutes for a case</source>
        <translation>دقائق لكل حالة</translation>
    </message>
    <message>
        <source>Make the queue</source>
        <translation>إنشاء القائمة</translation>
    </message>
    <message>
        <source>Reading queue</source>
        <translation>قائمة القراءة</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>لدي</translation>
    </message>
    <message>
        <source>hours, at</source>
        <translation>ساعات، بمعدل</translation>
    </message>
    <message>
        <source>minutes a case</source>
        <translation>دقائق لكل حالة</translation>
    </message>
    <message>
        <source>{0:.1f} minutes is the median of {1} that the list gives.</source>
        <translation>{0:.1f} دقائق هي وسيط {1} الواردة.</translation>
    </message>
    <message>
        <source>{0:.1f} minutes a case is assumed: the list gives none.</source>
        <translation>تُفترض {0:.1f} دقائق لكل حالة: لا تذكرها القائمة.</translation>
    </message>
    <message>
        <source>{0} studies fit: {1}. They are selected; a click opens one.</source>
        <translation>تتسع لـ {0} دراسات: {1}. وهي مختارة؛ وتُفتح بنقرة.</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Labels that you see</source>
        <translation>التصنيفات التي تراها</translation>
    </message>
    <message>
        <source>Provisional impression</source>
        <translation>الانطباع المبدئي</translation>
    </message>
    <message>
        <source>Provisional impression, in your own words</source>
        <translation>الانطباع المبدئي بكلماتك</translation>
    </message>
    <message>
        <source>How certain you are</source>
        <translation>مدى يقينك</translation>
    </message>
    <message>
        <source>Record and show the model</source>
        <translation>تسجيل وعرض النموذج</translation>
    </message>
    <message>
        <source>Record what I hold now</source>
        <translation>تسجيل ما أراه الآن</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>First read: what do you see?</source>
        <translation>القراءة الأولى: ماذا ترى؟</translation>
    </message>
    <message>
        <source>Models stay hidden until you have recorded it.</source>
        <translation>تبقى النماذج مخفية حتى تسجله.</translation>
    </message>
    <message>
        <source>Before the model: {0}. And now?</source>
        <translation>قبل النموذج: {0}. والآن؟</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء منها</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Draw where it is, with a tool for findings (Shift+V); Escape leaves it as it is</source>
        <translation>ارسم موضعها بأداة الموجودات (Shift+V)؛ ويتركها Escape كما هي</translation>
    </message>
    <message>
        <source>Label of the finding</source>
        <translation>تصنيف الموجودة</translation>
    </message>
    <message>
        <source>Known length in mm</source>
        <translation>الطول المعلوم بالمليمتر</translation>
    </message>
    <message>
        <source>Words of the arrow</source>
        <translation>نص السهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Magnification, such as 1.10</source>
        <translation>معامل التكبير، مثل 1.10</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة تسمية...</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>إزالة هذا الرأس</translation>
    </message>
    <message>
        <source>Make it a finding...</source>
        <translation>تحويله إلى موجودة...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read as this reader</source>
        <translation>القراءة بصفة هذا القارئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name, as it is printed</source>
        <translation>الاسم كما يُطبع</translation>
    </message>
    <message>
        <source>PIN (may be left out)</source>
        <translation>PIN (اختياري)</translation>
    </message>
    <message>
        <source>What was read here so far is this reader&apos;s</source>
        <translation>ما قُرئ هنا حتى الآن لهذا القارئ</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>إضافة قارئ</translation>
    </message>
    <message>
        <source>Each reader has a review of their own of every study.</source>
        <translation>لكل قارئ مراجعته الخاصة لكل دراسة.</translation>
    </message>
    <message>
        <source>  (PIN)</source>
        <translation>  (PIN)</translation>
    </message>
    <message>
        <source>  · reads now</source>
        <translation>  · يقرأ الآن</translation>
    </message>
    <message>
        <source>The PIN is being checked.</source>
        <translation>يجري التحقق من PIN.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s PIN.</source>
        <translation>ليس هذا PIN القارئ.</translation>
    </message>
    <message>
        <source>The reader is being added.</source>
        <translation>تجري إضافة القارئ.</translation>
    </message>
</context>
<context>
    <name>RecordPlot</name>
    <message>
        <source>Findings accepted, %</source>
        <translation>الموجودات المقبولة، %</translation>
    </message>
    <message>
        <source>Looking into the record...</source>
        <translation>النظر في السجل...</translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>تعذّرت قراءة السجل الآن.</translation>
    </message>
    <message>
        <source>No reader has decided on a finding of this cohort&apos;s studies yet.</source>
        <translation>لم يقرر قارئ بعد في موجودة من دراسات هذه المجموعة.</translation>
    </message>
    <message>
        <source>{0} {1}: {2:,} of {3:,} findings accepted, {4:.0f} % (95 % interval {5:.0f} to {6:.0f})</source>
        <translation>{0} {1}: قُبل {2:,} من {3:,} موجودات، {4:.0f} % (فاصل 95 %: من {5:.0f} إلى {6:.0f})</translation>
    </message>
    <message>
        <source>None of its studies is signed, so the minutes per case are not known.</source>
        <translation>لا دراسة منها موقَّعة، فدقائق الحالة غير معروفة.</translation>
    </message>
    <message>
        <source>Minutes per case: median {0:.1f} (quartiles {1:.1f} and {2:.1f}) of {3:,} signed studies; a pause counts as {4:.0f} at most.</source>
        <translation>دقائق الحالة: الوسيط {0:.1f} (الربيعان {1:.1f} و{2:.1f}) من {3:,} دراسات موقَّعة؛ وتُحسب الوقفة {4:.0f} على الأكثر.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Order of the worklist</source>
        <translation>ترتيب قائمة العمل</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>دراسة واحدة</translation>
    </message>
    <message>
        <source>{0:,} studies</source>
        <translation>{0:,} دراسات</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>حفظ هذا البحث...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>اسمه:</translation>
    </message>
    <message>
        <source>Studies of the record</source>
        <translation>دراسات السجل</translation>
    </message>
</context>
<context>
    <name>ReportPreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Being made...</source>
        <translation>قيد الإعداد...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is the report as it was before.</source>
        <translation>هذا التقرير كما كان من قبل.</translation>
    </message>
    <message>
        <source>A draft: nobody has signed it. It follows what you decide and write.</source>
        <translation>مسودة: لم يوقّعها أحد. تتبع ما تقرره وتكتبه.</translation>
    </message>
    <message>
        <source>The signed report, as it would be written now.</source>
        <translation>التقرير الموقَّع كما كان ليُكتب الآن.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
</context>
<context>
    <name>ReportReadingDialog</name>
    <message>
        <source>Structured report</source>
        <translation>تقرير منظم</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>تجري القراءة...</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>محتوى التقرير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>template {}</source>
        <translation>القالب {}</translation>
    </message>
    <message>
        <source>Verified by {name}, {when}</source>
        <translation>تحقق منه {name}، {when}</translation>
    </message>
</context>
<context>
    <name>ResultSetsDialog</name>
    <message>
        <source>Result sets</source>
        <translation>مجموعات النتائج</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>اعرض في العارضة</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Findings of both sets</source>
        <translation>موجودات المجموعتين</translation>
    </message>
    <message>
        <source>Second result set</source>
        <translation>مجموعة النتائج الثانية</translation>
    </message>
    <message>
        <source>First result set</source>
        <translation>مجموعة النتائج الأولى</translation>
    </message>
    <message>
        <source>{0} of {1} findings differ.</source>
        <translation>تختلف {0} من {1} موجودات.</translation>
    </message>
    <message>
        <source>There is one result set or none: run another model, or let another reader read.</source>
        <translation>مجموعة نتائج واحدة أو لا شيء: شغّل نموذجاً آخر أو دع قارئاً آخر يقرأ.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>RoutingChoice</name>
    <message>
        <source>{0} What is it?</source>
        <translation>{0} ما هو؟</translation>
    </message>
    <message>
        <source>Read it with {0}</source>
        <translation>قراءته باستخدام {0}</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>Measure across</source>
        <translation>المقياس الأفقي</translation>
    </message>
    <message>
        <source>Measure up</source>
        <translation>المقياس العمودي</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} صور</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>The series of the study in view are listed here.</source>
        <translation>تُدرج هنا سلاسل الدراسة المعروضة.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Reader name</source>
        <translation>اسم القارئ</translation>
    </message>
    <message>
        <source>Your name as it is printed on a signed report.</source>
        <translation>اسمك كما يُطبع على تقرير موقّع.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>The institution in the head of a report.</source>
        <translation>المؤسسة في رأس التقرير.</translation>
    </message>
    <message>
        <source>Logo path</source>
        <translation>مسار الشعار</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Store url</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several workstations share (postgresql://user@server/database); empty: this computer.</source>
        <translation>قاعدة بيانات PostgreSQL تتشاركها عدة محطات (postgresql://user@server/database)؛ فارغ: هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>Folders whose new studies come into the worklist by themselves; empty: none.</source>
        <translation>مجلدات تدخل دراساتها الجديدة قائمة العمل تلقائياً؛ فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Watch settle (s)</source>
        <translation>مهلة الاستقرار (ث)</translation>
    </message>
    <message>
        <source>A study is read once nothing of it has changed for this long.</source>
        <translation>تُقرأ الدراسة حين لا يتغير منها شيء هذه المدة.</translation>
    </message>
    <message>
        <source>Watch analyse</source>
        <translation>تحليل الواصل</translation>
    </message>
    <message>
        <source>Let the models that fit a study analyse it as soon as it has arrived.</source>
        <translation>دع النماذج الملائمة تحلل الدراسة فور وصولها.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Auto run</source>
        <translation>تشغيل تلقائي</translation>
    </message>
    <message>
        <source>Run the model as soon as a study is shown.</source>
        <translation>تشغيل النموذج فور عرض الدراسة.</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>تقدم تلقائي</translation>
    </message>
    <message>
        <source>Go on to the next unreviewed finding after a decision.</source>
        <translation>الانتقال إلى الموجودة التالية غير المراجعة بعد القرار.</translation>
    </message>
    <message>
        <source>Rejection reasons</source>
        <translation>أسباب الرفض</translation>
    </message>
    <message>
        <source>Reasons offered for a rejection, with semicolons between them; another can always be typed.</source>
        <translation>أسباب الرفض المعروضة مفصولة بفاصلة منقوطة؛ ويمكن دائمًا كتابة غيرها.</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>القراءة الأولى</translation>
    </message>
    <message>
        <source>Hide everything a model says of a study until you have recorded what you see yourself.</source>
        <translation>إخفاء كل ما يقوله النموذج عن الدراسة حتى تسجل ما تراه بنفسك.</translation>
    </message>
    <message>
        <source>First read of</source>
        <translation>القراءة الأولى لـ</translation>
    </message>
    <message>
        <source>First read only of studies that this search of the worklist finds; empty: of every study.</source>
        <translation>القراءة الأولى فقط للدراسات التي يجدها هذا البحث؛ فارغ: لكل دراسة.</translation>
    </message>
    <message>
        <source>Draft hours</source>
        <translation>ساعات المسودة</translation>
    </message>
    <message>
        <source>Hours after which draft files that nobody has signed are deleted.</source>
        <translation>الساعات التي تُحذف بعدها المسودات غير الموقعة.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on; system: that of the desktop.</source>
        <translation>لغة النافذة ابتداءً من التشغيل التالي؛ system: لغة سطح المكتب.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>en</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>de</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>es</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>الاستيفاء</translation>
    </message>
    <message>
        <source>How pixels are enlarged on screen.</source>
        <translation>كيفية تكبير البكسلات على الشاشة.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation>عتامة التراكب</translation>
    </message>
    <message>
        <source>Opacity of a heatmap over the frame.</source>
        <translation>عتامة الخريطة الحرارية فوق الصورة.</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>خريطة الألوان</translation>
    </message>
    <message>
        <source>Colours of a heatmap.</source>
        <translation>ألوان الخريطة الحرارية.</translation>
    </message>
    <message>
        <source>inferno</source>
        <translation>inferno</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
    <message>
        <source>magma</source>
        <translation>magma</translation>
    </message>
    <message>
        <source>turbo</source>
        <translation>turbo</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>إعدادات النافذة المسبقة</translation>
    </message>
    <message>
        <source>Window presets of each modality, on the keys 2 to 9.</source>
        <translation>إعدادات النافذة لكل طريقة تصوير على المفاتيح 2 إلى 9.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>نص الزوايا</translation>
    </message>
    <message>
        <source>Which lines stand in which corner of the frame.</source>
        <translation>الأسطر الظاهرة في كل زاوية من الصورة.</translation>
    </message>
    <message>
        <source>Anonymous corners</source>
        <translation>زوايا مجهولة الهوية</translation>
    </message>
    <message>
        <source>Leave out of the corners what names the patient; the worklist still does.</source>
        <translation>حذف ما يعرّف المريض من الزوايا؛ وتبقيه قائمة العمل.</translation>
    </message>
    <message>
        <source>Cine rate (fps)</source>
        <translation>سرعة العرض (إطار/ث)</translation>
    </message>
    <message>
        <source>Frames a second where the file does not say how fast to play.</source>
        <translation>عدد الصور في الثانية حين لا يحدد الملف السرعة.</translation>
    </message>
    <message>
        <source>Display check (days)</source>
        <translation>فحص الشاشة (أيام)</translation>
    </message>
    <message>
        <source>Days after which a visual check of the display is asked for; 0: never.</source>
        <translation>الأيام التي يُطلب بعدها فحص بصري للشاشة؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>اليدان</translation>
    </message>
    <message>
        <source>Mouse preset</source>
        <translation>إعداد الفأرة المسبق</translation>
    </message>
    <message>
        <source>What the mouse buttons do.</source>
        <translation>ما تفعله أزرار الفأرة.</translation>
    </message>
    <message>
        <source>overread</source>
        <translation>overread</translation>
    </message>
    <message>
        <source>ohif</source>
        <translation>ohif</translation>
    </message>
    <message>
        <source>weasis</source>
        <translation>weasis</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>الفأرة</translation>
    </message>
    <message>
        <source>What differs from the preset of the mouse; edited under Keys and mouse.</source>
        <translation>ما يختلف عن إعداد الفأرة المسبق؛ يُحرَّر في «المفاتيح والفأرة».</translation>
    </message>
    <message>
        <source>Key preset</source>
        <translation>إعداد المفاتيح</translation>
    </message>
    <message>
        <source>What the keys do.</source>
        <translation>ما تفعله المفاتيح.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Paper of a PDF report.</source>
        <translation>ورق تقرير PDF.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Language of reports; window: that of the window.</source>
        <translation>لغة التقارير؛ window: لغة النافذة.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>قالب التقرير</translation>
    </message>
    <message>
        <source>A file that says how this site&apos;s reports look: its head, its colours, its sections; empty: plainly.</source>
        <translation>ملف يقول كيف تبدو تقارير هذا الموقع: رأسها وألوانها وأقسامها؛ فارغ: بسيطة.</translation>
    </message>
    <message>
        <source>Uid root</source>
        <translation>جذر UID</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>جذر الموقع لمعرّفات UID لكائنات DICOM؛ فارغ: 2.25 الذي لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>صيغ التصدير</translation>
    </message>
    <message>
        <source>Formats that the export dialog ticks, with commas between; it keeps your choice.</source>
        <translation>الصيغ التي يعلّمها مربع التصدير، بينها فواصل؛ ويحفظ اختيارك.</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>تقرير منظم</translation>
    </message>
    <message>
        <source>Kind of DICOM SR: 3d is Comprehensive 3D SR, 2d Comprehensive SR, which more PACS know; auto is 2d where no frame lies in a frame of reference (films, photographs).</source>
        <translation>نوع DICOM SR: 3d هو Comprehensive 3D SR، و2d هو Comprehensive SR الذي تعرفه أنظمة PACS أكثر؛ وauto هو 2d حيث لا إطار في إطار مرجعي (أفلام وصور).</translation>
    </message>
    <message>
        <source>3d</source>
        <translation>3d</translation>
    </message>
    <message>
        <source>2d</source>
        <translation>2d</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>مجلد التصدير</translation>
    </message>
    <message>
        <source>Where exports are proposed to go; empty: the last one used.</source>
        <translation>المكان المقترح للتصدير؛ فارغ: آخر ما استُخدم.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز الحاسب</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>مكان تشغيل النماذج.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>A picture for the head of a report: PNG, JPEG, SVG or PDF.</source>
        <translation>صورة لترويسة التقرير: PNG أو JPEG أو SVG أو PDF.</translation>
    </message>
    <message>
        <source>What differs from the preset of the keys; edited under Keys and mouse.</source>
        <translation>ما يختلف عن إعداد المفاتيح؛ يُحرَّر تحت المفاتيح والفأرة.</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>cpu</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>Frame memory (MiB)</source>
        <translation>ذاكرة الصور (MiB)</translation>
    </message>
    <message>
        <source>Memory for decoded frames; 0: a quarter of the machine&apos;s.</source>
        <translation>ذاكرة الصور المفكوكة؛ 0: ربع ذاكرة الجهاز.</translation>
    </message>
    <message>
        <source>Model memory (MiB)</source>
        <translation>ذاكرة النماذج (MiB)</translation>
    </message>
    <message>
        <source>Memory for loaded models.</source>
        <translation>ذاكرة النماذج المحمّلة.</translation>
    </message>
    <message>
        <source>Reader deadline (s)</source>
        <translation>مهلة القراءة (ث)</translation>
    </message>
    <message>
        <source>Longest time to read one file before it is given up.</source>
        <translation>أطول مدة لقراءة ملف قبل التخلي عنه.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Put the default into every field</source>
        <translation>وضع القيمة الافتراضية في كل حقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A key is given to several commands: see Keys and mouse.</source>
        <translation>أُسند مفتاح إلى عدة أوامر: انظر «المفاتيح والفأرة».</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Readers side by side</source>
        <translation>القرّاء جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>حيث يختلفون فقط</translation>
    </message>
    <message>
        <source>Findings by reader</source>
        <translation>الموجودات حسب القارئ</translation>
    </message>
    <message>
        <source>Decide between the readers, in your own review:</source>
        <translation>افصل بين القرّاء في مراجعتك:</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>تم الفصل</translation>
    </message>
    <message>
        <source>Nobody has judged a finding of this study yet.</source>
        <translation>لم يحكم أحد بعد على موجودات هذه الدراسة.</translation>
    </message>
    <message>
        <source>Only {0} has read this study. Another reader is chosen in the status bar.</source>
        <translation>لم يقرأ هذه الدراسة سوى {0}. يُختار قارئ آخر من شريط الحالة.</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>مثل {0}</translation>
    </message>
    <message>
        <source>Take this reader&apos;s decision ({0})</source>
        <translation>اعتماد قرار هذا القارئ ({0})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Your name, as it is printed</source>
        <translation>اسمك كما يُطبع</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>اسم القارئ</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>معنى التوقيع</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>توقيع وقفل</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Files contradict each other: acknowledge it first.</source>
        <translation>الملفات متناقضة: أقرّ بذلك أولًا.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar first.</source>
        <translation>اختر قارئًا أولًا من شريط الحالة.</translation>
    </message>
    <message>
        <source>Record your first read first: what models say is still hidden.</source>
        <translation>سجّل قراءتك الأولى أولًا: ما تقوله النماذج لا يزال مخفيًا.</translation>
    </message>
    <message>
        <source>What you hold since you saw the model is not recorded.</source>
        <translation>لم يُسجَّل رأيك بعد رؤية النموذج.</translation>
    </message>
    <message>
        <source>The model read {0} of {1} frames.</source>
        <translation>قرأ النموذج {0} من {1} صور.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>موجودة واحدة</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} موجودات</translation>
    </message>
    <message>
        <source>{0} not reviewed: left out of the report.</source>
        <translation>{0} غير مراجعة: تُستبعد من التقرير.</translation>
    </message>
</context>
<context>
    <name>SliceBar</name>
    <message>
        <source>Play the series (C)</source>
        <translation>تشغيل السلسلة (C)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>How the series is played</source>
        <translation>كيفية تشغيل السلسلة</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Forth and back</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>as the file says ({source})</source>
        <translation>كما يذكر الملف ({source})</translation>
    </message>
    <message>
        <source>the file does not say how fast: the rate of the settings</source>
        <translation>لا يحدد الملف السرعة: تُستخدم سرعة الإعدادات</translation>
    </message>
    <message>
        <source>shows {rate:.0f}</source>
        <translation>يعرض {rate:.0f}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Device is chosen at the first run</source>
        <translation>يُختار الجهاز عند أول تشغيل</translation>
    </message>
    <message>
        <source>Choose who reads (Ctrl+U)</source>
        <translation>اختيار القارئ (Ctrl+U)</translation>
    </message>
    <message>
        <source>Show what arrived in the watched folders</source>
        <translation>اعرض ما وصل في المجلدات المراقبة</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Choose a reader</source>
        <translation>اختيار قارئ</translation>
    </message>
    <message>
        <source>Reader: {0}</source>
        <translation>القارئ: {0}</translation>
    </message>
    <message>
        <source>1 watched folder cannot be reached</source>
        <translation>تعذّر الوصول إلى مجلد مراقب</translation>
    </message>
    <message>
        <source>{0} watched folders cannot be reached</source>
        <translation>تعذّر الوصول إلى {0} مجلدات مراقبة</translation>
    </message>
    <message>
        <source>{0} files arriving</source>
        <translation>تصل {0} ملفات</translation>
    </message>
    <message>
        <source>reading what arrived</source>
        <translation>قراءة ما وصل</translation>
    </message>
    <message>
        <source>1 folder watched</source>
        <translation>مجلد مراقب واحد</translation>
    </message>
    <message>
        <source>{0} folders watched</source>
        <translation>{0} مجلدات مراقبة</translation>
    </message>
    <message>
        <source>{0} · {1} arrived</source>
        <translation>{0} · وصل {1}</translation>
    </message>
    <message>
        <source>opening {0} of {1}</source>
        <translation>فتح {0} من {1}</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>assembling the volume: slice {0} of {1}</source>
        <translation>تجميع الحجم: الشريحة {0} من {1}</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>لا مهام</translation>
    </message>
    <message>
        <source>saving {0} step{1}</source>
        <translation>حفظ الخطوات: {0}</translation>
    </message>
    <message>
        <source>autosaved {0:%H:%M}</source>
        <translation>حُفظ {0:%H:%M}</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>لا شيء للحفظ</translation>
    </message>
</context>
<context>
    <name>StrataPanel</name>
    <message>
        <source>{0}: {1}, {2} above</source>
        <translation>{0}: {1}، {2} فوقها</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>أي تصنيف</translation>
    </message>
    <message>
        <source>Limit of {0}</source>
        <translation>حد {0}</translation>
    </message>
</context>
<context>
    <name>StudyDelegate</name>
    <message>
        <source>⚠ Files contradict each other</source>
        <translation>⚠ الملفات متناقضة</translation>
    </message>
</context>
<context>
    <name>StudyMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>عرض الدراسة السابقة إلى جانبها</translation>
    </message>
    <message>
        <source>Flag study</source>
        <translation>تمييز الدراسة</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>ملاحظة...</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>تولّي</translation>
    </message>
    <message>
        <source>Remove the study&apos;s flag</source>
        <translation>إزالة تمييز الدراسة</translation>
    </message>
    <message>
        <source>Note on this study</source>
        <translation>ملاحظة على هذه الدراسة</translation>
    </message>
    <message>
        <source>Every reader of the record sees it.</source>
        <translation>يراها كل قرّاء السجل.</translation>
    </message>
</context>
<context>
    <name>StudyRow</name>
    <message>
        <source>files contradict each other</source>
        <translation>الملفات متناقضة</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} صور</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} غير مراجعة</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>قُرئ {0} من {1}</translation>
    </message>
    <message>
        <source>{0} flagged</source>
        <translation>{0} مميزة</translation>
    </message>
    <message>
        <source>No abnormal finding</source>
        <translation>لا موجودات غير طبيعية</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>الدراسة مميزة</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>قرأها {0}</translation>
    </message>
</context>
<context>
    <name>ToothChart</name>
    <message>
        <source>Tooth chart</source>
        <translation>مخطط الأسنان</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Drop a study here</source>
        <translation>أفلت دراسة هنا</translation>
    </message>
    <message>
        <source>DICOM files, folders, ZIP archives, PNG, JPEG, TIFF.</source>
        <translation>ملفات DICOM ومجلدات وأرشيفات ZIP وPNG وJPEG وTIFF.</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>فتح ملفات...</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>أفلت سلسلة هنا</translation>
    </message>
    <message>
        <source>Drag one from the list of series, or click here.</source>
        <translation>اسحب واحدة من قائمة السلاسل أو انقر هنا.</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>إطار رئيسي</translation>
    </message>
</context>
<context>
    <name>WatchFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>Studies that are put into these folders, or into folders in them, come into the worklist by themselves. Nothing in them is changed or deleted.</source>
        <translation>الدراسات التي توضع في هذه المجلدات أو في مجلدات داخلها تدخل قائمة العمل تلقائياً. لا يُغيَّر فيها شيء ولا يُحذف.</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>أضف مجلداً...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>WindowPresetsDialog</name>
    <message>
        <source>Window presets</source>
        <translation>إعدادات النافذة المسبقة</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Level, or from %</source>
        <translation>المستوى، أو من %</translation>
    </message>
    <message>
        <source>Width, or to %</source>
        <translation>العرض، أو إلى %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Level and width are in the unit of the frame, Hounsfield units for CT. A share is of the frame&apos;s own pixels, darkest first: from 1 to 99 % leaves the darkest and the brightest hundredth flat.</source>
        <translation>المستوى والعرض بوحدة الصورة، وهي وحدات هاونسفيلد في CT. والنسبة من بكسلات الصورة نفسها بدءًا بالأغمق: من 1 إلى 99 % تُسطّح الجزء من المئة الأغمق والأفتح.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Level and width</source>
        <translation>المستوى والعرض</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>نسبة البكسلات</translation>
    </message>
    <message>
        <source>Kind of preset {0}</source>
        <translation>نوع الإعداد {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>JPEG 2000</source>
        <translation>JPEG 2000</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source> x </source>
        <translation> x </translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>تكبير {0:.2f}x</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Studies (*.dcm *.dicom *.ima DICOMDIR *.zip *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</source>
        <translation>دراسات (*.dcm *.dicom *.ima DICOMDIR *.zip *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>please answer</source>
        <translation>يرجى الإجابة</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>يرجى التأكيد</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Id in the catalogue</source>
        <translation>المعرّف في الفهرس</translation>
    </message>
    <message>
        <source>Normal label</source>
        <translation>تصنيف السليم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>QUALITY CONTROL</source>
        <translation>مراقبة الجودة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>اضغط باستمرار لرؤية الصورة دون أي شيء فوقها</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>اضغط باستمرار للتكبير تحت المؤشر؛ العجلة: من 2 إلى 4 مرات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>random audit</source>
        <translation>تدقيق عشوائي</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>تصنيف نادر</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Heatmap of the point</source>
        <translation>خريطة حرارية للنقطة</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الموجودات</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>غير مراجعة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
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
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>محلّلة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>NOT FOR DIAGNOSTIC USE: research software</source>
        <translation>ليس للاستخدام التشخيصي: برنامج بحثي</translation>
    </message>
    <message>
        <source>PET 20 step</source>
        <translation>PET 20 درجة</translation>
    </message>
    <message>
        <source>new mask</source>
        <translation>قناع جديد</translation>
    </message>
    <message>
        <source>Move and reshape</source>
        <translation>تحريك وتشكيل</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>زاوية</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>along a known length</source>
        <translation>على امتداد طول معلوم</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>زاوية كوب</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Finding: box</source>
        <translation>موجودة: إطار</translation>
    </message>
    <message>
        <source>Finding: brush</source>
        <translation>موجودة: فرشاة</translation>
    </message>
    <message>
        <source>Finding: outline</source>
        <translation>موجودة: محيط</translation>
    </message>
    <message>
        <source>Finding: point</source>
        <translation>موجودة: نقطة</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>رسم حر</translation>
    </message>
    <message>
        <source>Hallux valgus angle</source>
        <translation>زاوية إبهام القدم الأروح</translation>
    </message>
    <message>
        <source>1: axis of the first metatarsal</source>
        <translation>1: محور المشط الأول</translation>
    </message>
    <message>
        <source>2: axis of the proximal phalanx</source>
        <translation>2: محور السلامى الدانية</translation>
    </message>
    <message>
        <source>Intermetatarsal angle</source>
        <translation>الزاوية بين مشطي القدم</translation>
    </message>
    <message>
        <source>2: axis of the second metatarsal</source>
        <translation>2: محور المشط الثاني</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>مضلع</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>خط متعدد</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>مجسّ</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>Workdesk</name>
    <message>
        <source>The model&apos;s input cannot be shown</source>
        <translation>لا يمكن عرض مدخل النموذج</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
</context>
<context>
    <name>WorklistFilters</name>
    <message>
        <source>From the date</source>
        <translation>من التاريخ</translation>
    </message>
    <message>
        <source>To the date</source>
        <translation>إلى التاريخ</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Label found</source>
        <translation>تسمية موجودة</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>عدم اليقين من</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>عدم اليقين إلى</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>المعلَّمة فقط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>A date is written as 2031-03-05, 2031-03 or 2031.</source>
        <translation>يُكتب التاريخ 2031-03-05 أو 2031-03 أو 2031.</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>Search patient, date, modality, finding</source>
        <translation>بحث عن مريض أو تاريخ أو طريقة تصوير أو موجودة</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>البحث في قائمة العمل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Narrow the record by date, modality, label, uncertainty and flag</source>
        <translation>ضيّق السجل بالتاريخ والنمط والتسمية وعدم اليقين والعلامة</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>لا توجد دراسة مفتوحة</translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere in this window.</source>
        <translation>أفلت ملفات أو مجلدًا في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Files...</source>
        <translation>ملفات...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>مجلد...</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Change the search or the state.</source>
        <translation>غيّر البحث أو الحالة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>المرشحات مضبوطة</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>by you</source>
        <translation>بواسطتك</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Series {0}</source>
        <translation>السلسلة {0}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>الصورة {0}</translation>
    </message>
    <message>
        <source>frame {0}/{1}</source>
        <translation>الصورة {0}/{1}</translation>
    </message>
    <message>
        <source>{0:.3g} x {1:.3g} mm</source>
        <translation>{0:.3g} x {1:.3g} مم</translation>
    </message>
    <message>
        <source>{0:g} mm thick</source>
        <translation>السماكة {0:g} مم</translation>
    </message>
    <message>
        <source>{0:.3g} fps</source>
        <translation>{0:.3g} fps</translation>
    </message>
    <message>
        <source>Down-sampled to {0:.0%}</source>
        <translation>خُفضت الدقة إلى {0:.0%}</translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>تكبير {0:.2f}x</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>For people</source>
        <translation>للناس</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>DICOM objects</source>
        <translation>كائنات DICOM</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>لبرامج أخرى</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>مجموعات تدريب</translation>
    </message>
    <message>
        <source>The report to read, print and file, with a number by which it is checked</source>
        <translation>التقرير للقراءة والطباعة والحفظ، برقم يُتحقق به منه</translation>
    </message>
    <message>
        <source>Each key frame beside itself with what was found, as a picture for slides</source>
        <translation>كل إطار رئيسي بجانب نفسه مع الموجودات، كصورة للشرائح</translation>
    </message>
    <message>
        <source>One row a finding, for any spreadsheet</source>
        <translation>صف لكل موجودة، لأي جدول بيانات</translation>
    </message>
    <message>
        <source>One row for the study, to be put below others</source>
        <translation>صف للدراسة يوضع تحت غيره</translation>
    </message>
    <message>
        <source>Study, findings and measurements on sheets of one workbook</source>
        <translation>الدراسة والموجودات والقياسات في أوراق مصنف واحد</translation>
    </message>
    <message>
        <source>Everything that is known, by a published schema</source>
        <translation>كل المعروف وفق مخطط منشور</translation>
    </message>
    <message>
        <source>All that another computer needs to come to the same numbers again</source>
        <translation>كل ما يحتاجه جهاز آخر ليصل إلى الأعداد نفسها ثانية</translation>
    </message>
    <message>
        <source>Findings, measurements and models as a coded document</source>
        <translation>الموجودات والقياسات والنماذج كمستند مرمَّز</translation>
    </message>
    <message>
        <source>Masks that other viewers lay over the series</source>
        <translation>أقنعة تضعها عارضات أخرى فوق السلسلة</translation>
    </message>
    <message>
        <source>Heatmaps with their values</source>
        <translation>خرائط حرارية بقيمها</translation>
    </message>
    <message>
        <source>Your marks and windows, shown over the frames themselves</source>
        <translation>علاماتك ونوافذك معروضة فوق الإطارات نفسها</translation>
    </message>
    <message>
        <source>The key frames named, so that others open them first</source>
        <translation>الإطارات الرئيسية مسماة ليفتحها الآخرون أولاً</translation>
    </message>
    <message>
        <source>Key frames as pictures, for viewers that know nothing else</source>
        <translation>الإطارات الرئيسية كصور، لعارضات لا تعرف غيرها</translation>
    </message>
    <message>
        <source>The report as a document of the study, for the archive</source>
        <translation>التقرير كمستند للدراسة، للأرشيف</translation>
    </message>
    <message>
        <source>Boxes, masks and points with their labels, one JSON a split</source>
        <translation>مربعات وأقنعة ونقاط بتسمياتها، ملف JSON لكل قسم</translation>
    </message>
    <message>
        <source>A text file of boxes beside each picture</source>
        <translation>ملف نصي بالمربعات بجانب كل صورة</translation>
    </message>
    <message>
        <source>A text file of outlines beside each picture</source>
        <translation>ملف نصي بالحدود بجانب كل صورة</translation>
    </message>
    <message>
        <source>An XML file of boxes beside each picture</source>
        <translation>ملف XML بالمربعات بجانب كل صورة</translation>
    </message>
    <message>
        <source>A label picture beside each picture</source>
        <translation>صورة تسميات بجانب كل صورة</translation>
    </message>
    <message>
        <source>Volumes and label masks with their geometry</source>
        <translation>أحجام وأقنعة تسميات بهندستها</translation>
    </message>
    <message>
        <source>A table of which label each picture has</source>
        <translation>جدول بتسمية كل صورة</translation>
    </message>
    <message>
        <source>A folder that Datasets loads by its name</source>
        <translation>مجلد تحمّله Datasets باسمه</translation>
    </message>
    <message>
        <source>No frame has been reviewed yet.</source>
        <translation>لم يُراجَع أي إطار بعد.</translation>
    </message>
    <message>
        <source>The pictures of this study are not DICOM, so no DICOM object can refer to them.</source>
        <translation>صور هذه الدراسة ليست DICOM، فلا يمكن لكائن DICOM أن يشير إليها.</translation>
    </message>
    <message>
        <source>There is no frame to show.</source>
        <translation>لا إطار لعرضه.</translation>
    </message>
    <message>
        <source>Nothing has been found or measured.</source>
        <translation>لم يوجد شيء ولم يُقَس شيء.</translation>
    </message>
    <message>
        <source>No finding is a mask.</source>
        <translation>لا موجودة على هيئة قناع.</translation>
    </message>
    <message>
        <source>There is no heatmap: ask for one in the Explain panel.</source>
        <translation>لا خريطة حرارية: اطلب واحدة في لوحة الشرح.</translation>
    </message>
    <message>
        <source>There is neither a mark nor a key frame.</source>
        <translation>لا علامة ولا إطار رئيسي.</translation>
    </message>
    <message>
        <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
        <translation>لا تظهر {count} إطارات رئيسية اختارها القارئ: تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>1 key frame that the reader chose is not shown: it could not be read.</source>
        <translation>لا يظهر إطار رئيسي واحد اختاره القارئ: تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>There is a heatmap that the report does not tell of.</source>
        <translation>توجد خريطة حرارية لا يذكرها التقرير.</translation>
    </message>
    <message>
        <source>The segmentation has a mask that the report does not tell of: {label}.</source>
        <translation>في التجزئة قناع لا يذكره التقرير: {label}.</translation>
    </message>
    <message>
        <source>The heatmap of {label} is not the one of the report; the report&apos;s own is shown.</source>
        <translation>خريطة {label} ليست خريطة التقرير؛ تُعرض خريطة التقرير.</translation>
    </message>
    <message>
        <source>An object that belongs to the review cannot be read: {name}.</source>
        <translation>تعذّرت قراءة كائن يخص المراجعة: {name}.</translation>
    </message>
    <message>
        <source>It is not tried again until the file changes.</source>
        <translation>لا يُحاوَل ثانية حتى يتغير الملف.</translation>
    </message>
    <message>
        <source>What was decided is kept; put the files back to see the pictures again.</source>
        <translation>ما قُرر محفوظ؛ أعد الملفات لترى الصور ثانية.</translation>
    </message>
    <message>
        <source>A study that arrived was not analysed: {reason}</source>
        <translation>وصلت دراسة ولم تُحلَّل: {reason}</translation>
    </message>
    <message>
        <source>{name} arrived and was not opened, because that could do harm.</source>
        <translation>وصل {name} ولم يُفتح لأن ذلك قد يضر.</translation>
    </message>
    <message>
        <source>{name} arrived and cannot be read: {reason}</source>
        <translation>وصل {name} وتعذّرت قراءته: {reason}</translation>
    </message>
    <message>
        <source>{count} more files that arrived cannot be read.</source>
        <translation>تعذّرت قراءة {count} ملفات أخرى وصلت.</translation>
    </message>
    <message>
        <source>Files of a study that had arrived were deleted or moved away.</source>
        <translation>حُذفت ملفات دراسة وصلت أو نُقلت.</translation>
    </message>
    <message>
        <source>Files of {count} studies that had arrived were deleted or moved away.</source>
        <translation>حُذفت ملفات {count} دراسات وصلت أو نُقلت.</translation>
    </message>
    <message>
        <source>More files of a study arrived; the worklist has all of it.</source>
        <translation>وصلت ملفات أخرى لدراسة؛ وهي كاملة في قائمة العمل.</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}، من ملف</translation>
    </message>
    <message>
        <source>These files hold another review of this study, by {name}; the one in the record stays.</source>
        <translation>في هذه الملفات مراجعة أخرى لهذه الدراسة، من {name}؛ تبقى التي في السجل.</translation>
    </message>
    <message>
        <source>The review tells of {count} frames that are not among these files.</source>
        <translation>تذكر المراجعة {count} إطارات ليست بين هذه الملفات.</translation>
    </message>
    <message>
        <source>a reader without a name</source>
        <translation>قارئ بلا اسم</translation>
    </message>
    <message>
        <source>The review that {name} signed on {time} was taken from these files.</source>
        <translation>أُخذت المراجعة التي وقّعها {name} في {time} من هذه الملفات.</translation>
    </message>
    <message>
        <source>It is in the record now; the audit trail names the report.</source>
        <translation>هي الآن في السجل؛ وسجل التدقيق يسمّي التقرير.</translation>
    </message>
    <message>
        <source>A model of this review is not installed here; the findings of every model are shown.</source>
        <translation>نموذج من هذه المراجعة غير مثبّت هنا؛ تُعرض موجودات كل النماذج.</translation>
    </message>
    <message>
        <source>Compare them under Result sets.</source>
        <translation>قارنها تحت مجموعات النتائج.</translation>
    </message>
    <message>
        <source>The review in {name} was not taken. {why}</source>
        <translation>لم تؤخذ المراجعة في {name}. {why}</translation>
    </message>
    <message>
        <source>Open the whole study to see all of it.</source>
        <translation>افتح الدراسة كلها لترى كل شيء.</translation>
    </message>
    <message>
        <source>What {model} said here before differs from what the report holds; that of the record is shown.</source>
        <translation>ما قاله {model} هنا سابقاً يختلف عما في التقرير؛ يُعرض ما في السجل.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files.</source>
        <translation>أُخذت مراجعة {name} غير الموقَّعة من هذه الملفات.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files, as theirs and not as yours.</source>
        <translation>أُخذت مراجعة {name} غير الموقَّعة من هذه الملفات، باسمه لا باسمك.</translation>
    </message>
    <message>
        <source>It can be read under Layers, as any report.</source>
        <translation>يمكن قراءته تحت الطبقات كأي تقرير.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>لم يُراجَع</translation>
    </message>
    <message>
        <source>{who}: the same verdict on {agreed} of {findings} findings</source>
        <translation>{who}: الحكم نفسه في {agreed} من {findings} موجودات</translation>
    </message>
    <message>
        <source>{same}; {kind} kappa {value} (95 % interval {low} to {high})</source>
        <translation>{same}؛ كابا {kind} {value} (فاصل 95 %: من {low} إلى {high})</translation>
    </message>
    <message>
        <source>{readers} readers</source>
        <translation>{readers} قرّاء</translation>
    </message>
    <message>
        <source>{same}; kappa says nothing where a reader gave one verdict only</source>
        <translation>{same}؛ لا دلالة لكابا حين يعطي القارئ حكماً واحداً فقط</translation>
    </message>
    <message>
        <source>It could not be analysed because of a fault in Overread.</source>
        <translation>تعذّر التحليل بسبب خلل في Overread.</translation>
    </message>
    <message>
        <source>must name folders by their whole path</source>
        <translation>يجب أن يسمّي المجلدات بمسارها الكامل</translation>
    </message>
    <message>
        <source>with and without overlay</source>
        <translation>مع الطبقة ودونها</translation>
    </message>
    <message>
        <source>without overlay</source>
        <translation>دون طبقة</translation>
    </message>
    <message>
        <source>with overlay</source>
        <translation>مع الطبقة</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help`.</source>
        <translation>انظر `overread cohort analyse --help`.</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>لم تُحلَّل أي دراسة من هذه المجموعة.</translation>
    </message>
    <message>
        <source>No model gave {label}; the labels are {join}.</source>
        <translation>لم يعطِ أي نموذج {label}؛ التسميات هي {join}.</translation>
    </message>
    <message>
        <source>No case has the measure {measure}; there are {join}.</source>
        <translation>لا حالة لها المقياس {measure}؛ المتاح {join}.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>يذكر ملف failures.csv السبب.</translation>
    </message>
    <message>
        <source>unlike the training</source>
        <translation>مختلف عن التدريب</translation>
    </message>
    <message>
        <source>Entropy, 0 to 1</source>
        <translation>الإنتروبيا، 0 إلى 1</translation>
    </message>
    <message>
        <source>Entropy, nats</source>
        <translation>الإنتروبيا، نات</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>حجم المجموعة</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>{id} is not in its catalogue any more.</source>
        <translation>لم يعد {id} في فهرسه.</translation>
    </message>
    <message>
        <source>this site&apos;s reviewed cases, held-back patients</source>
        <translation>حالات هذا الموقع المراجَعة، مرضى محجوبون</translation>
    </message>
    <message>
        <source>The catalogue of this model cannot be read.</source>
        <translation>تعذّرت قراءة فهرس هذا النموذج.</translation>
    </message>
    <message>
        <source>Normalised entropy</source>
        <translation>إنتروبيا معيارية</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>الإنتروبيا (نات)</translation>
    </message>
    <message>
        <source>Peak confidence</source>
        <translation>أعلى ثقة</translation>
    </message>
    <message>
        <source>Spatial spread</source>
        <translation>التشتت المكاني</translation>
    </message>
    <message>
        <source>Conformal set size</source>
        <translation>حجم المجموعة المطابقة</translation>
    </message>
    <message>
        <source>Out-of-distribution score</source>
        <translation>درجة الخروج عن التوزيع</translation>
    </message>
    <message>
        <source>reader {name}</source>
        <translation>القارئ {name}</translation>
    </message>
    <message>
        <source>reader {other}</source>
        <translation>القارئ {other}</translation>
    </message>
    <message>
        <source>withheld: text may be burned into the pixels</source>
        <translation>محجوب: قد يكون في البكسلات نص مطبوع</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file does not hold this frame any more.</source>
        <translation>لم يعد الملف يحوي هذا الإطار.</translation>
    </message>
    <message>
        <source>The worker process ended while it read this study.</source>
        <translation>انتهت عملية العمل أثناء قراءة هذه الدراسة.</translation>
    </message>
    <message>
        <source>The model gave no answer to this study in time.</source>
        <translation>لم يُجب النموذج عن هذه الدراسة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Read it by itself in the window; if it ends there too, report the fault.</source>
        <translation>اقرأها وحدها في النافذة؛ وإن انتهت هناك أيضاً فأبلغ عن الخلل.</translation>
    </message>
    <message>
        <source>The workers were ended.</source>
        <translation>أُنهيت عمليات العمل.</translation>
    </message>
    <message>
        <source>The worker process does not start.</source>
        <translation>لا تبدأ عملية العمل.</translation>
    </message>
    <message>
        <source>Run `overread selftest`; fewer workers need less memory.</source>
        <translation>شغّل `overread selftest`؛ عمليات أقل تحتاج ذاكرة أقل.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>اختر مجلداً آخر بـ --out.</translation>
    </message>
    <message>
        <source>See `overread cohort run --help`.</source>
        <translation>انظر `overread cohort run --help`.</translation>
    </message>
    <message>
        <source>The list of the cohort&apos;s studies cannot be read.</source>
        <translation>تعذّرت قراءة قائمة دراسات المجموعة.</translation>
    </message>
    <message>
        <source>The cohort was begun by another version of Overread.</source>
        <translation>بدأ المجموعةَ إصدارٌ آخر من Overread.</translation>
    </message>
    <message>
        <source>The list is not a CSV file in UTF-8.</source>
        <translation>القائمة ليست ملف CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8), with the names of its columns in the first line.</source>
        <translation>احفظها ثانية كـ CSV (UTF-8) وأسماء الأعمدة في السطر الأول.</translation>
    </message>
    <message>
        <source>The list has no column named path.</source>
        <translation>لا عمود باسم path في القائمة.</translation>
    </message>
    <message>
        <source>Two columns of the list have the same name.</source>
        <translation>لعمودين في القائمة الاسم نفسه.</translation>
    </message>
    <message>
        <source>The line has more cells than the list has columns.</source>
        <translation>في السطر خلايا أكثر من أعمدة القائمة.</translation>
    </message>
    <message>
        <source>Correct the line of the list.</source>
        <translation>صحّح سطر القائمة.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>تعذّرت قراءة القائمة.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>سمِّ كل عمود مرة واحدة.</translation>
    </message>
    <message>
        <source>The line names no path.</source>
        <translation>لا يسمّي السطر مساراً.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>تحقق من وجودها وإمكان قراءتها.</translation>
    </message>
    <message>
        <source>Line {before} of the list names the same path.</source>
        <translation>يسمّي السطر {before} المسار نفسه.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>احذف أحد السطرين.</translation>
    </message>
    <message>
        <source>The folder could not be looked through ({name}).</source>
        <translation>تعذّر تصفح المجلد ({name}).</translation>
    </message>
    <message>
        <source>No maps were made: this model gives no gradient.</source>
        <translation>لم تُصنع خرائط: لا يعطي هذا النموذج تدرجاً.</translation>
    </message>
    <message>
        <source>A node of the cluster runs Overread {version}, another version.</source>
        <translation>تعمل عقدة في العنقود بإصدار آخر من Overread: {version}.</translation>
    </message>
    <message>
        <source>Install the same version everywhere.</source>
        <translation>ثبّت الإصدار نفسه في كل مكان.</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>مختار عشوائياً</translation>
    </message>
    <message>
        <source>{label} is called in {count} of {total}</source>
        <translation>يُعلَن {label} في {count} من {total}</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>لم يُحلَّل</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help` for the columns that it needs.</source>
        <translation>انظر `overread cohort analyse --help` للأعمدة المطلوبة.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>لا صفوف في {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table.</source>
        <translation>تعذّرت قراءة {name} كجدول.</translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>لا يحوي صورة</translation>
    </message>
    <message>
        <source>It holds no picture that can be opened.</source>
        <translation>لا يحوي صورة يمكن فتحها.</translation>
    </message>
    <message>
        <source>a study could not be analysed</source>
        <translation>تعذّر تحليل دراسة</translation>
    </message>
    <message>
        <source>A result cannot be written ({strerror}).</source>
        <translation>تعذّرت كتابة نتيجة ({strerror}).</translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again.</source>
        <translation>أفسح مكاناً على القرص ثم شغّل الأمر نفسه ثانية.</translation>
    </message>
    <message>
        <source>Another run is at work in this folder.</source>
        <translation>يعمل تشغيل آخر في هذا المجلد.</translation>
    </message>
    <message>
        <source>The list was changed since the run in this folder began.</source>
        <translation>تغيّرت القائمة منذ بدأ التشغيل في هذا المجلد.</translation>
    </message>
    <message>
        <source>The folder holds a run with another model, other settings or another version.</source>
        <translation>يحوي المجلد تشغيلاً بنموذج آخر أو إعدادات أخرى أو إصدار آخر.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another with --out.</source>
        <translation>انتظره أو اختر غيره بـ --out.</translation>
    </message>
    <message>
        <source>The folder holds something else already.</source>
        <translation>يحوي المجلد شيئاً آخر.</translation>
    </message>
    <message>
        <source>The folder holds another cohort.</source>
        <translation>يحوي المجلد مجموعة أخرى.</translation>
    </message>
    <message>
        <source>The folder or list is not there.</source>
        <translation>المجلد أو القائمة غير موجود.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>اختر غيره بـ --out.</translation>
    </message>
    <message>
        <source>Give the same as before, or choose another folder with --out.</source>
        <translation>أعطِ ما أعطيته قبلاً أو اختر مجلداً آخر بـ --out.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Choose an empty or a new one with --out.</source>
        <translation>اختر مجلداً فارغاً أو جديداً بـ --out.</translation>
    </message>
    <message>
        <source>Give the cohort.toml that a run left in its folder.</source>
        <translation>أعطِ ملف cohort.toml الذي تركه تشغيل في مجلده.</translation>
    </message>
    <message>
        <source>A model&apos;s entry says something else than when the record was made: thresholds, labels or preparation.</source>
        <translation>يقول مدخل نموذج غير ما كان عند التسجيل: عتبات أو تسميات أو تحضيراً.</translation>
    </message>
    <message>
        <source>The weights of {name} are not those of the record: here SHA-256 {sha256}..., there {sha2562}... (version {said}).</source>
        <translation>أوزان {name} ليست أوزان التسجيل: هنا SHA-256 {sha256}...، وهناك {sha2562}... (الإصدار {said}).</translation>
    </message>
    <message>
        <source>though the same pixels were read</source>
        <translation>مع أن البكسلات نفسها قُرئت</translation>
    </message>
    <message>
        <source>as other files or pixels were read</source>
        <translation>لأن ملفات أو بكسلات أخرى قُرئت</translation>
    </message>
    <message>
        <source>Not those of the record, {why}: {join}.</source>
        <translation>ليست كما في التسجيل، {why}: {join}.</translation>
    </message>
    <message>
        <source>The record was made by Overread {before}, this is {version}: the tables may differ.</source>
        <translation>صنع التسجيلَ Overread {before}، وهذا {version}: قد تختلف الجداول.</translation>
    </message>
    <message>
        <source>The model {name} of the record is not installed.</source>
        <translation>نموذج التسجيل {name} غير مثبّت.</translation>
    </message>
    <message>
        <source>The record is of a run that was not finished: there are no tables to compare with.</source>
        <translation>التسجيل لتشغيل لم يكتمل: لا جداول للمقارنة.</translation>
    </message>
    <message>
        <source>All {before} tables are those of the record, byte for byte.</source>
        <translation>كل الجداول ({before}) كما في التسجيل بايتاً ببايت.</translation>
    </message>
    <message>
        <source>{name} is not the record of a run.</source>
        <translation>{name} ليس تسجيل تشغيل.</translation>
    </message>
    <message>
        <source>Install the version of the model that the record names.</source>
        <translation>ثبّت إصدار النموذج الذي يسمّيه التسجيل.</translation>
    </message>
    <message>
        <source>Install that version; tables made with other weights would not be the same.</source>
        <translation>ثبّت ذلك الإصدار؛ فجداول بأوزان أخرى لن تكون مثلها.</translation>
    </message>
    <message>
        <source>The list was changed since the record was made.</source>
        <translation>تغيّرت القائمة منذ صُنع التسجيل.</translation>
    </message>
    <message>
        <source>Install it; its weights have the SHA-256 {sha256}.</source>
        <translation>ثبّته؛ لأوزانه SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>The list of the record is not there.</source>
        <translation>قائمة التسجيل غير موجودة.</translation>
    </message>
    <message>
        <source>Start a run of its own.</source>
        <translation>ابدأ تشغيلاً خاصاً به.</translation>
    </message>
    <message>
        <source>Put it back to where it was.</source>
        <translation>أعدها إلى حيث كانت.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The run ended with a fault ({name}).</source>
        <translation>انتهى التشغيل بخلل ({name}).</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>البحث عن الدراسات</translation>
    </message>
    <message>
        <source>Starting the workers</source>
        <translation>بدء عمليات العمل</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>كتابة الجداول</translation>
    </message>
    <message>
        <source>{STAGES}: {looked_at} files looked at</source>
        <translation>{STAGES}: فُحص {looked_at} من الملفات</translation>
    </message>
    <message>
        <source> found so far, {looked_at} files looked at</source>
        <translation> عُثر عليها حتى الآن، فُحص {looked_at} ملفات</translation>
    </message>
    <message>
        <source>, {failed} failed</source>
        <translation>، فشل {failed}</translation>
    </message>
    <message>
        <source>; {per_minute} a minute, {duration_words} left</source>
        <translation>؛ {per_minute} في الدقيقة، بقي {duration_words}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>No step of a run draws at random: there is no seed.</source>
        <translation>لا خطوة عشوائية في التشغيل: لا توجد بذرة.</translation>
    </message>
    <message>
        <source>The run is of another version of Overread.</source>
        <translation>التشغيل من إصدار آخر من Overread.</translation>
    </message>
    <message>
        <source>The record of the run cannot be read.</source>
        <translation>تعذّرت قراءة تسجيل التشغيل.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Study {twin} of this cohort has the same Study Instance UID.</source>
        <translation>للدراسة {twin} في هذه المجموعة رقم Study Instance UID نفسه.</translation>
    </message>
    <message>
        <source>{of}, {lower}{measure} above {above}: {name}</source>
        <translation>{of}، {lower}{measure} فوق {above}: {name}</translation>
    </message>
    <message>
        <source>{above} of {count} ({value} %) above</source>
        <translation>{above} من {count} ({value} %) فوق</translation>
    </message>
    <message>
        <source>{abs} SD {side} the mean of {mean} (SD {sd})</source>
        <translation>{abs} انحراف {side} المتوسط {mean} (الانحراف {sd})</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; {place}</source>
        <translation>{share}؛ المئين {percentile}؛ {place}</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>أي تصنيف</translation>
    </message>
    <message>
        <source>no case has this measure</source>
        <translation>لا حالة لها هذا المقياس</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; mean {mean}</source>
        <translation>{share}؛ المئين {percentile}؛ المتوسط {mean}</translation>
    </message>
    <message>
        <source>{text} is no rule; the measures are {join}.</source>
        <translation>{text} ليس قاعدة؛ المقاييس هي {join}.</translation>
    </message>
    <message>
        <source>{found} is no number.</source>
        <translation>{found} ليس عدداً.</translation>
    </message>
    <message>
        <source>Choose the folder of a cohort that `overread cohort run` has finished.</source>
        <translation>اختر مجلد مجموعة أتمّها `overread cohort run`.</translation>
    </message>
    <message>
        <source>The table {name} of {name2} cannot be read.</source>
        <translation>تعذّرت قراءة الجدول {name} من {name2}.</translation>
    </message>
    <message>
        <source>{name} lacks a column of this version.</source>
        <translation>ينقص {name} عمود من هذا الإصدار.</translation>
    </message>
    <message>
        <source>There is no table {name} in {name2}.</source>
        <translation>لا جدول {name} في {name2}.</translation>
    </message>
    <message>
        <source>{workers} workers of this machine</source>
        <translation>{workers} عمليات على هذا الجهاز</translation>
    </message>
    <message>
        <source>{workers} worker of this machine</source>
        <translation>{workers} عملية على هذا الجهاز</translation>
    </message>
    <message>
        <source>presentation state</source>
        <translation>حالة عرض</translation>
    </message>
    <message>
        <source>parametric map</source>
        <translation>خريطة قيم</translation>
    </message>
    <message>
        <source>structured report</source>
        <translation>تقرير مهيكل</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>العمر عند الدراسة</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>الطبيب المحيل</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>وصف الدراسة</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الدراسة</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>وقت الدراسة</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>وصف السلسلة</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>رقم السلسلة</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>جزء الجسم</translation>
    </message>
    <message>
        <source>Patient position</source>
        <translation>وضعية المريض</translation>
    </message>
    <message>
        <source>Instance number</source>
        <translation>رقم المثيل</translation>
    </message>
    <message>
        <source>Frame of the series</source>
        <translation>إطار السلسلة</translation>
    </message>
    <message>
        <source>Acquisition time</source>
        <translation>وقت الالتقاط</translation>
    </message>
    <message>
        <source>Columns x rows</source>
        <translation>أعمدة × صفوف</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>تباعد البكسلات</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>سماكة المقطع</translation>
    </message>
    <message>
        <source>Slice location</source>
        <translation>موضع المقطع</translation>
    </message>
    <message>
        <source>Spacing between slices</source>
        <translation>التباعد بين المقاطع</translation>
    </message>
    <message>
        <source>Tube voltage</source>
        <translation>جهد الأنبوب</translation>
    </message>
    <message>
        <source>Tube current</source>
        <translation>تيار الأنبوب</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>زمن التعريض</translation>
    </message>
    <message>
        <source>Echo time</source>
        <translation>زمن الصدى</translation>
    </message>
    <message>
        <source>Repetition time</source>
        <translation>زمن التكرار</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <translation>زمن الانقلاب</translation>
    </message>
    <message>
        <source>Flip angle</source>
        <translation>زاوية القلب</translation>
    </message>
    <message>
        <source>Field strength</source>
        <translation>شدة المجال</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <translation>مادة التباين</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>معدل القلب</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>طراز الجهاز</translation>
    </message>
    <message>
        <source>Frame rate of the file</source>
        <translation>معدل إطارات الملف</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>النافذة والمستوى</translation>
    </message>
    <message>
        <source>Flags of the file</source>
        <translation>تنبيهات الملف</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>تعذّرت القراءة: {error}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>model said {name_words} → reader: {reader}</source>
        <translation>النموذج: {name_words} ← القارئ: {reader}</translation>
    </message>
    <message>
        <source>FDI {quadrant}{place}</source>
        <translation>FDI {quadrant}{place}</translation>
    </message>
    <message>
        <source>{difficulty} to read</source>
        <translation>{difficulty} القراءة</translation>
    </message>
    <message>
        <source>added by the reader</source>
        <translation>أضافه القارئ</translation>
    </message>
    <message>
        <source>on another frame</source>
        <translation>في إطار آخر</translation>
    </message>
    <message>
        <source>The file says that text is burned into its pixels.</source>
        <translation>يذكر الملف أن نصاً مطبوع في بكسلاته.</translation>
    </message>
    <message>
        <source>It is a capture of a screen or of paper, which often has text in its pixels.</source>
        <translation>إنها لقطة شاشة أو ورق، وكثيراً ما تحوي بكسلاتها نصاً.</translation>
    </message>
    <message>
        <source>It is a capture of a screen.</source>
        <translation>إنها لقطة شاشة.</translation>
    </message>
    <message>
        <source>The file does not say that its pixels ({value}) are free of text.</source>
        <translation>لا يذكر الملف أن بكسلاته ({value}) خالية من النص.</translation>
    </message>
    <message>
        <source>of unknown modality</source>
        <translation>من نمط غير معروف</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Row {number} of the table of decisions: {what}.</source>
        <translation>الصف {number} من جدول القرارات: {what}.</translation>
    </message>
    <message>
        <source>its decision is none of {join}</source>
        <translation>قراره ليس من {join}</translation>
    </message>
    <message>
        <source>it says mask and names no box</source>
        <translation>يقول mask ولا يسمّي مربعاً</translation>
    </message>
    <message>
        <source>Correct it and run again.</source>
        <translation>صحّحه وشغّل ثانية.</translation>
    </message>
    <message>
        <source>The table of decisions cannot be read.</source>
        <translation>تعذّرت قراءة جدول القرارات.</translation>
    </message>
    <message>
        <source>Name another with --decisions.</source>
        <translation>سمِّ غيره بـ --decisions.</translation>
    </message>
    <message>
        <source>its boxes are not four numbers each</source>
        <translation>مربعاته ليست أربعة أعداد لكل منها</translation>
    </message>
    <message>
        <source>Leave it out, or de-identify it by hand.</source>
        <translation>استبعده أو أزل هويته يدوياً.</translation>
    </message>
    <message>
        <source>Clean Pixel Data Option</source>
        <translation>Clean Pixel Data Option</translation>
    </message>
    <message>
        <source>It holds no picture, and the profile does not clean documents.</source>
        <translation>لا يحوي صورة، ولا ينظّف الملفُّ التعريفيّ المستندات.</translation>
    </message>
    <message>
        <source>Its data set cannot be read as a whole.</source>
        <translation>تعذّرت قراءة مجموعة بياناته كاملة.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>given away: {given}, masked: {masked}</source>
        <translation>سُلِّم: {given}، حُجب: {masked}</translation>
    </message>
    <message>
        <source>{given}, left out: {left_out}, failed: {failed}</source>
        <translation>{given}، استُبعد: {left_out}، فشل: {failed}</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>المجلد ليس فارغاً.</translation>
    </message>
    <message>
        <source>The key and the decisions name patients: keep them outside the folder.</source>
        <translation>المفتاح والقرارات تسمّي المرضى: احفظها خارج المجلد.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>تعذّرت قراءة المجلد.</translation>
    </message>
    <message>
        <source>Name other places.</source>
        <translation>سمِّ أماكن أخرى.</translation>
    </message>
    <message>
        <source>Leave the file out, or mask it with the program that made it.</source>
        <translation>استبعد الملف أو احجب أجزاءه بالبرنامج الذي صنعه.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers, or are missing.</source>
        <translation>بكسلاته أعداد حقيقية أو مفقودة.</translation>
    </message>
    <message>
        <source>Its pixels have {bits} bits each.</source>
        <translation>لكل بكسل {bits} بت.</translation>
    </message>
    <message>
        <source>Its pixels do not have the size that the file states.</source>
        <translation>بكسلاته ليست بالحجم الذي يذكره الملف.</translation>
    </message>
    <message>
        <source>It is a compressed picture with a palette.</source>
        <translation>صورة مضغوطة ذات لوحة ألوان.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers.</source>
        <translation>بكسلاته أعداد حقيقية.</translation>
    </message>
    <message>
        <source>Its palette is not one of three plain tables.</source>
        <translation>لوحة ألوانه ليست ثلاثة جداول بسيطة.</translation>
    </message>
    <message>
        <source>failed: {name}: {reason} {advice}</source>
        <translation>فشل: {name}: {reason} {advice}</translation>
    </message>
    <message>
        <source>It is no DICOM file.</source>
        <translation>ليس ملف DICOM.</translation>
    </message>
    <message>
        <source>left out: {name}: it holds no picture, and the profile does not clean documents</source>
        <translation>استُبعد: {name}: لا صورة فيه، ولا ينظّف الملفُّ التعريفيّ المستندات</translation>
    </message>
    <message>
        <source>left out: {name}: {error}</source>
        <translation>استُبعد: {name}: {error}</translation>
    </message>
    <message>
        <source>failed: {name}: {error} {advice}</source>
        <translation>فشل: {name}: {error} {advice}</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>تعذّرت الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Name another file with --key; without the first one, pseudonyms and UIDs come out otherwise.</source>
        <translation>سمِّ ملفاً آخر بـ --key؛ دون الأول تختلف الأسماء المستعارة والمعرّفات.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>تعذّرت قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>تعذّرت كتابة ملف المفتاح.</translation>
    </message>
    <message>
        <source>burned-in text: {decision}{regions}, decided by {decided_by}; file {uid}</source>
        <translation>نص مطبوع: {decision}{regions}، قرره {decided_by}؛ الملف {uid}</translation>
    </message>
    <message>
        <source>de-identified export: {words}</source>
        <translation>تصدير منزوع الهوية: {words}</translation>
    </message>
    <message>
        <source>, 1 region</source>
        <translation>، منطقة واحدة</translation>
    </message>
    <message>
        <source>, {count} regions</source>
        <translation>، {count} مناطق</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to.</source>
        <translation>تحقق من إمكان الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The outermost line is seen on all four sides, and the grid is straight.</source>
        <translation>يُرى الخط الخارجي في الجهات الأربع، والشبكة مستقيمة.</translation>
    </message>
    <message>
        <source>All sixteen grey squares in the ring can be told from their neighbours.</source>
        <translation>تُميَّز المربعات الرمادية الستة عشر في الحلقة من جيرانها.</translation>
    </message>
    <message>
        <source>In each grey square, the faint squares in two of its corners are seen.</source>
        <translation>في كل مربع رمادي يُرى المربعان الخافتان في ركنين منه.</translation>
    </message>
    <message>
        <source>The 5 % square is seen within black, and the 95 % square within white.</source>
        <translation>يُرى مربع 5 % داخل الأسود ومربع 95 % داخل الأبيض.</translation>
    </message>
    <message>
        <source>QUALITY CONTROL can be read on dark, middle and bright ground, at least as far as CONT.</source>
        <translation>تُقرأ QUALITY CONTROL على خلفية داكنة ومتوسطة وفاتحة، حتى CONT على الأقل.</translation>
    </message>
    <message>
        <source>The line patterns in the middle and in the corners are fine lines, not grey areas.</source>
        <translation>أنماط الخطوط في الوسط والأركان خطوط دقيقة لا مساحات رمادية.</translation>
    </message>
    <message>
        <source>The two ramps at the sides rise smoothly, without steps or bands.</source>
        <translation>يتدرج المنحدران الجانبيان بسلاسة دون درجات أو أشرطة.</translation>
    </message>
    <message>
        <source>There are no spots, streaks, tints or reflections.</source>
        <translation>لا بقع ولا خطوط ولا تلوّن ولا انعكاسات.</translation>
    </message>
    <message>
        <source>The log of display checks cannot be read.</source>
        <translation>تعذّرت قراءة سجل فحوص الشاشة.</translation>
    </message>
    <message>
        <source>The display check could not be kept.</source>
        <translation>تعذّر حفظ فحص الشاشة.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>تعذّرت كتابة الجدول.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Only a signed report goes to the permanent record.</source>
        <translation>لا يدخل السجل الدائم إلا تقرير موقَّع.</translation>
    </message>
    <message>
        <source>The folder for the results cannot be made.</source>
        <translation>تعذّر إنشاء مجلد النتائج.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>وقّعه أولاً.</translation>
    </message>
    <message>
        <source>The signed results could not be written to the permanent record.</source>
        <translation>تعذّرت كتابة النتائج الموقَّعة في السجل الدائم.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that this one exists and may be written to.</source>
        <translation>اختر مجلداً آخر، أو تحقق من وجود هذا وإمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>The file could not be written ({get}).</source>
        <translation>تعذّرت كتابة الملف ({get}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>الكتابة في هذا المجلد غير مسموحة.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>أفسح مكاناً أو اختر قرصاً آخر ثم صدّر ثانية.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, then export again.</source>
        <translation>اختر مجلداً خاصاً بك ثم صدّر ثانية.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>اختر مجلداً آخر ثم صدّر ثانية.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>اختر اسماً آخر للملف.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>حكم القارئ</translation>
    </message>
    <message>
        <source>Reader&apos;s certainty</source>
        <translation>يقين القارئ</translation>
    </message>
    <message>
        <source>Difficulty of reading</source>
        <translation>صعوبة القراءة</translation>
    </message>
    <message>
        <source>Finding as the model gave it</source>
        <translation>الموجودة كما أعطاها النموذج</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>سبب الحكم</translation>
    </message>
    <message>
        <source>Finding {value}</source>
        <translation>الموجودة {value}</translation>
    </message>
    <message>
        <source>Replay package (every number, to be run again)</source>
        <translation>حزمة إعادة (كل عدد، للتشغيل ثانية)</translation>
    </message>
    <message>
        <source>Run a model or measure something.</source>
        <translation>شغّل نموذجاً أو قِس شيئاً.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read any more.</source>
        <translation>لم يعد ممكناً قراءة ملف من الدراسة.</translation>
    </message>
    <message>
        <source>Open the study again.</source>
        <translation>افتح الدراسة ثانية.</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>numbering in doubt</source>
        <translation>الترقيم موضع شك</translation>
    </message>
    <message>
        <source>Nothing was found on this frame.</source>
        <translation>لم يُعثر على شيء في هذا الإطار.</translation>
    </message>
    <message>
        <source>{count} normal findings</source>
        <translation>{count} موجودات طبيعية</translation>
    </message>
    <message>
        <source>towards the model</source>
        <translation>نحو النموذج</translation>
    </message>
    <message>
        <source>away from the model</source>
        <translation>بعيداً عن النموذج</translation>
    </message>
    <message>
        <source>No study has been read before and after the model was shown.</source>
        <translation>لم تُقرأ دراسة قبل عرض النموذج وبعده.</translation>
    </message>
    <message>
        <source>{studies} studies read before and after, {judgements} judgements of a label.</source>
        <translation>{studies} دراسات قُرئت قبل وبعد، {judgements} أحكام على تسمية.</translation>
    </message>
    <message>
        <source>Agreed with the model before seeing it: {agreed_before}.</source>
        <translation>وافق النموذجَ قبل رؤيته: {agreed_before}.</translation>
    </message>
    <message>
        <source>Agreed with the model after seeing it: {agreed_after}.</source>
        <translation>وافق النموذجَ بعد رؤيته: {agreed_after}.</translation>
    </message>
    <message>
        <source>Changed towards the model: {changed}.</source>
        <translation>غُيّر نحو النموذج: {changed}.</translation>
    </message>
    <message>
        <source>Changed away from the model: {changed}.</source>
        <translation>غُيّر بعيداً عن النموذج: {changed}.</translation>
    </message>
    <message>
        <source>{waiting} first reads have no second one yet.</source>
        <translation>{waiting} قراءات أولى بلا ثانية بعد.</translation>
    </message>
    <message>
        <source>Hardy and Clapham 1951</source>
        <translation>Hardy and Clapham 1951</translation>
    </message>
    <message>
        <source>hallux valgus</source>
        <translation>إبهام القدم الأروح</translation>
    </message>
    <message>
        <source>One row for each number that you measured, with its place and unit</source>
        <translation>صف لكل عدد قسته، مع موضعه ووحدته</translation>
    </message>
    <message>
        <source>Nothing has been measured.</source>
        <translation>لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
        <translation>عدد الزوايا التي قاستها النماذج ولم يعتمدها القارئ وليست جزءًا من هذا التقرير: {count}.</translation>
    </message>
    <message>
        <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
        <translation>عدد الزوايا التي قاسها نموذج ولم يعتمدها القارئ وليست جزءًا من هذا التقرير: 1.</translation>
    </message>
    <message>
        <source>Prediction set: {labels}</source>
        <translation>مجموعة التنبؤ: {labels}</translation>
    </message>
    <message>
        <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
        <translation>تحوي مجموعة التنبؤ الصواب في {count} من كل 100 صورة كالتي ضُبطت عليها.</translation>
    </message>
    <message>
        <source>, or give --other-label NAME for one that is meant to be none of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval: all samples alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --compare the folder of another run over the same studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run cannot be compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study of {name} was analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no study in common with this cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of the cohort&apos;s list were not used. {error} {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in {name} was ended before it wrote a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first: `overread cohort run` with the same arguments and --out {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study opened</source>
        <translation>فُتحت الدراسة</translation>
    </message>
    <message>
        <source>No column says which study is meant. The columns are: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {key} names no study of this cohort; its first word is “{named}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of `path`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row says what is there: their cells of labels are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compared with {MEANT} of the run&apos;s studies.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {join}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference names what no model of this cohort knows: {join}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are {join}; “none” says that there is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{labels_words} Correct the table{way_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; did you mean {join}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the reference contradict each other: {join}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and {value} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column says what is there. The columns are: {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{column}” ({removeprefix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} says “{text}” of {column}: neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one row for each study, with all its labels in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one `label`, or have a column of 1 and 0 for each label ({shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {line} and {line2} ({cells})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 or 0, yes or no; leave empty what is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line_num} of {name} has more cells than its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text with a comma in it into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no signed study that version {version} of {id} has answered.</source>
        <translation>لا دراسة موقَّعة في السجل أجاب عنها الإصدار {version} من {id}.</translation>
    </message>
    <message>
        <source>frames have findings without a verdict, or a rejected one without the right label</source>
        <translation>في إطارات موجودات بلا حكم، أو مرفوضة بلا التسمية الصحيحة</translation>
    </message>
    <message>
        <source>studies are not signed</source>
        <translation>دراسات غير موقَّعة</translation>
    </message>
    <message>
        <source>Review and sign more studies. Nothing was changed.</source>
        <translation>راجع ووقّع دراسات أكثر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>left out: {count} {words}</source>
        <translation>استُبعد: {count} {words}</translation>
    </message>
    <message>
        <source>The disk takes no file of this size.</source>
        <translation>لا يقبل القرص ملفاً بهذا الحجم.</translation>
    </message>
    <message>
        <source>Choose another disk, or export fewer formats at once.</source>
        <translation>اختر قرصاً آخر أو صدّر صيغاً أقل معاً.</translation>
    </message>
    <message>
        <source>Table of measurements (CSV)</source>
        <translation>جدول القياسات (CSV)</translation>
    </message>
    <message>
        <source>Measure something, then export.</source>
        <translation>قِس شيئاً ثم صدّر.</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>مريض آخر</translation>
    </message>
    <message>
        <source>opens, mind</source>
        <translation>يُفتح، انتبه</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>, {frames} frames</source>
        <translation>، {frames} إطارات</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} إطارات</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
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
        <translation>الزاوية بين مشطي القدم</translation>
    </message>
    <message>
        <source>Angle between lines</source>
        <translation>زاوية بين خطين</translation>
    </message>
    <message>
        <source>column {column}, row {row}</source>
        <translation>العمود {column}، الصف {row}</translation>
    </message>
    <message>
        <source>RGB {stored}</source>
        <translation>RGB {stored}</translation>
    </message>
    <message>
        <source>value {stored}</source>
        <translation>القيمة {stored}</translation>
    </message>
    <message>
        <source>{rstrip} (stored {stored})</source>
        <translation>{rstrip} (المخزَّن {stored})</translation>
    </message>
    <message>
        <source>Measure in pixels, or ask for the original DICOM file, which states the pixel spacing.</source>
        <translation>قِس بالبكسلات أو اطلب ملف DICOM الأصلي الذي يذكر تباعد البكسلات.</translation>
    </message>
    <message>
        <source>The size of a pixel is not known, so there is no length in millimetres.</source>
        <translation>حجم البكسل غير معروف، فلا طول بالمليمترات.</translation>
    </message>
    <message>
        <source>angle between lines</source>
        <translation>زاوية بين خطين</translation>
    </message>
    <message>
        <source>plane not stated</source>
        <translation>المستوى غير مذكور</translation>
    </message>
    <message>
        <source>reader&apos;s calibration</source>
        <translation>معايرة القارئ</translation>
    </message>
    <message>
        <source>reader&apos;s magnification</source>
        <translation>تكبير القارئ</translation>
    </message>
    <message>
        <source>pixel spacing unknown</source>
        <translation>تباعد البكسلات غير معروف</translation>
    </message>
    <message>
        <source>calibrated by the file ({kind})</source>
        <translation>معايَر من الملف ({kind})</translation>
    </message>
    <message>
        <source>spacing: {kind}</source>
        <translation>التباعد: {kind}</translation>
    </message>
    <message>
        <source>calibrated by reader</source>
        <translation>عايره القارئ</translation>
    </message>
    <message>
        <source>magnification {value} stated by reader</source>
        <translation>تكبير {value} ذكره القارئ</translation>
    </message>
    <message>
        <source>on the scanned film</source>
        <translation>على الفيلم الممسوح</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>عند الكاشف</translation>
    </message>
    <message>
        <source>magnification {known} by the file</source>
        <translation>تكبير {known} بحسب الملف</translation>
    </message>
    <message>
        <source>research only</source>
        <translation>للبحث فقط</translation>
    </message>
    <message>
        <source>Add that model first, or leave the place after = empty where no model reads that kind.</source>
        <translation>أضف ذلك النموذج أولاً، أو اترك ما بعد = فارغاً حيث لا نموذج يقرأ هذا النوع.</translation>
    </message>
    <message>
        <source>the names and the shapes of its tensors</source>
        <translation>أسماء موتراته وأشكالها</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>until somebody has measured more with it</source>
        <translation>حتى يقيس به أحد أكثر</translation>
    </message>
    <message>
        <source>its answers are shown; shadow: kept, not shown</source>
        <translation>تُعرض أجوبته؛ في الظل: تُحفظ ولا تُعرض</translation>
    </message>
    <message>
        <source>{name}: not known: {names}.</source>
        <translation>{name}: غير معروف: {names}.</translation>
    </message>
    <message>
        <source>Two of the models would have the id {model_id}.</source>
        <translation>سيكون لنموذجين المعرّف {model_id}.</translation>
    </message>
    <message>
        <source>There is a model {model_id} already.</source>
        <translation>يوجد نموذج {model_id}.</translation>
    </message>
    <message>
        <source>{model_id} would hand on to {missing}, which is not in the catalogue.</source>
        <translation>سيسلّم {model_id} إلى {missing}، وهو ليس في الفهرس.</translation>
    </message>
    <message>
        <source>Say {flags}.</source>
        <translation>أعطِ {flags}.</translation>
    </message>
    <message>
        <source>Give each its own --id.</source>
        <translation>أعطِ كلاً منها --id خاصاً.</translation>
    </message>
    <message>
        <source>Choose another --id, or say --replace.</source>
        <translation>اختر --id آخر أو قل --replace.</translation>
    </message>
    <message>
        <source># The models that this site has added. `overread models add` and `remove` write here.
schema = {SCHEMA}
</source>
        <translation># The models that this site has added. `overread models add` and `remove` write here.
schema = {SCHEMA}
</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{model_id} is not one of the models that were added here.</source>
        <translation>{model_id} ليس من النماذج المضافة هنا.</translation>
    </message>
    <message>
        <source>{id} hands pictures to {model_id}; without it, that router would not run.</source>
        <translation>يسلّم {id} صوراً إلى {model_id}؛ ودونه لا يعمل ذلك الموجِّه.</translation>
    </message>
    <message>
        <source>Free some space, or check that the data folder can be written to.</source>
        <translation>أفسح مكاناً أو تحقق من إمكان الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Those are: {known}. One that ships can be quarantined.</source>
        <translation>هي: {known}. ويمكن حجر نموذج مرفق.</translation>
    </message>
    <message>
        <source>Remove {id} first.</source>
        <translation>أزل {id} أولاً.</translation>
    </message>
    <message>
        <source>The model could not be written: {strerror}.</source>
        <translation>تعذّرت كتابة النموذج: {strerror}.</translation>
    </message>
    <message>
        <source>two labels are called {doubled}.</source>
        <translation>تسميتان بالاسم {doubled}.</translation>
    </message>
    <message>
        <source>{values} is not one of the labels.</source>
        <translation>{values} ليس من التسميات.</translation>
    </message>
    <message>
        <source>labels that do not exclude one another need sigmoid, or none.</source>
        <translation>التسميات غير المتنافية تحتاج sigmoid أو none.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>يجب أن يكون فوق 0.</translation>
    </message>
    <message>
        <source>needs one number, or {channels}, not {found}.</source>
        <translation>يحتاج عدداً واحداً أو {channels} لا {found}.</translation>
    </message>
    <message>
        <source>{text} is out of range.</source>
        <translation>{text} خارج المدى.</translation>
    </message>
    <message>
        <source>{text} is not rows,columns.</source>
        <translation>{text} ليس صفوفاً,أعمدة.</translation>
    </message>
    <message>
        <source>{text} is not lowest,highest.</source>
        <translation>{text} ليس أدنى,أقصى.</translation>
    </message>
    <message>
        <source>must be from 0 to 1.</source>
        <translation>يجب أن يكون من 0 إلى 1.</translation>
    </message>
    <message>
        <source>needs one number, or one for each of the {count} labels.</source>
        <translation>يحتاج عدداً واحداً أو عدداً لكل من {count} تسميات.</translation>
    </message>
    <message>
        <source>{text} must be small letters, digits, dots and dashes, 64 at most.</source>
        <translation>يجب أن يكون {text} حروفاً صغيرة وأرقاماً ونقاطاً وشرطات، 64 على الأكثر.</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to 4.</source>
        <translation>{text} ليس عدداً من 1 إلى 4.</translation>
    </message>
    <message>
        <source>{unknown} is not one of the labels.</source>
        <translation>{unknown} ليس من التسميات.</translation>
    </message>
    <message>
        <source>imagenet&apos;s values are for three channels.</source>
        <translation>قيم imagenet لثلاث قنوات.</translation>
    </message>
    <message>
        <source>{text} is not numbers separated by commas.</source>
        <translation>{text} ليس أعداداً بينها فواصل.</translation>
    </message>
    <message>
        <source>{part} is not label=model id.</source>
        <translation>{part} ليس تسمية=معرّف نموذج.</translation>
    </message>
    <message>
        <source>Copy or download it again; what belongs to it must lie in the same folder.</source>
        <translation>انسخه أو نزّله ثانية؛ وما يتبعه يجب أن يكون في المجلد نفسه.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Looking at its inputs and outputs</source>
        <translation>فحص المداخل والمخارج</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at</source>
        <translation>ما يُدرَّب عليه {architecture} عادة</translation>
    </message>
    <message>
        <source>Fitting the graph</source>
        <translation>ملاءمة المخطط</translation>
    </message>
    <message>
        <source>Trying it on drawn frames</source>
        <translation>تجربته على إطارات مرسومة</translation>
    </message>
    <message>
        <source>Shuffling its weights, to see whether its maps depend on them</source>
        <translation>خلط أوزانه لمعرفة هل تعتمد خرائطه عليها</translation>
    </message>
    <message>
        <source>Checking the entry</source>
        <translation>فحص المدخل</translation>
    </message>
    <message>
        <source>{name} was not converted.</source>
        <translation>لم يُحوَّل {name}.</translation>
    </message>
    <message>
        <source>It found nothing on the drawn frames, so it has no golden sample: a changed answer will not be seen.</source>
        <translation>لم يجد شيئاً في الإطارات المرسومة فلا عينة مرجعية له: لن يُلاحَظ تغيّر الجواب.</translation>
    </message>
    <message>
        <source>The golden sample could not be written.</source>
        <translation>تعذّرت كتابة العينة المرجعية.</translation>
    </message>
    <message>
        <source>Whether its maps depend on what it learned could not be told.</source>
        <translation>تعذّرت معرفة هل تعتمد خرائطه على ما تعلّمه.</translation>
    </message>
    <message>
        <source>Its maps hardly change with shuffled weights (SSIM {similarity}): do not rely on them.</source>
        <translation>لا تكاد خرائطه تتغير بأوزان مخلوطة (SSIM {similarity}): لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>The model failed its self-test: {reason}</source>
        <translation>لم يجتز النموذج اختباره الذاتي: {reason}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} مفقود.</translation>
    </message>
    <message>
        <source>Choose a model in the model panel.</source>
        <translation>اختر نموذجاً في لوحة النموذج.</translation>
    </message>
    <message>
        <source>this model&apos;s operating point</source>
        <translation>نقطة تشغيل هذا النموذج</translation>
    </message>
    <message>
        <source>the least at which it decides</source>
        <translation>الحد الأدنى ليقرر</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}) and chose {display_name}.</source>
        <translation>يرى الموجِّه {label} ({seen}) واختار {display_name}.</translation>
    </message>
    <message>
        <source>The router is not sure what this is: {label} {seen}.</source>
        <translation>الموجِّه غير متأكد مما هذا: {label} {seen}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined: {value}.</source>
        <translation>{display_name} محجور: {value}.</translation>
    </message>
    <message>
        <source>{display_name} runs in the shadow: its answers are kept and not shown.</source>
        <translation>{display_name} يعمل في الظل: تُحفظ أجوبته ولا تُعرض.</translation>
    </message>
    <message>
        <source>{display_name} only names the kind of image.</source>
        <translation>{display_name} يسمّي نوع الصورة فقط.</translation>
    </message>
    <message>
        <source>This is unlike the pictures that the router knows.</source>
        <translation>هذا مختلف عن الصور التي يعرفها الموجِّه.</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}); no model reads that.</source>
        <translation>يرى الموجِّه {label} ({seen})؛ لا نموذج يقرؤه.</translation>
    </message>
    <message>
        <source>{display_name} has no table of models.</source>
        <translation>ليس لـ {display_name} جدول نماذج.</translation>
    </message>
    <message>
        <source>Another model can be chosen in the model panel.</source>
        <translation>يمكن اختيار نموذج آخر في لوحة النموذج.</translation>
    </message>
    <message>
        <source>its catalogue says so</source>
        <translation>فهرسه يقول ذلك</translation>
    </message>
    <message>
        <source>This study is signed; amend it to run a model again.</source>
        <translation>هذه الدراسة موقَّعة؛ عدّلها لتشغيل نموذج ثانية.</translation>
    </message>
    <message>
        <source>Nothing was added to it.</source>
        <translation>لم يُضف إليها شيء.</translation>
    </message>
    <message>
        <source>waiting for the frame</source>
        <translation>في انتظار الإطار</translation>
    </message>
    <message>
        <source>{display_name} has answered {answered} of {total} frames{unread}.</source>
        <translation>أجاب {display_name} عن {answered} من {total} إطارات{unread}.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجاً آخر.</translation>
    </message>
    <message>
        <source>It is not known which model reads this series.</source>
        <translation>لا يُعرف أي نموذج يقرأ هذه السلسلة.</translation>
    </message>
    <message>
        <source>There is nothing to explain yet.</source>
        <translation>لا شيء لشرحه بعد.</translation>
    </message>
    <message>
        <source>Run a model first.</source>
        <translation>شغّل نموذجاً أولاً.</translation>
    </message>
    <message>
        <source>; {unread} could not be read</source>
        <translation>؛ تعذّرت قراءة {unread}</translation>
    </message>
    <message>
        <source>It is not known which model reads this study.</source>
        <translation>لا يُعرف أي نموذج يقرأ هذه الدراسة.</translation>
    </message>
    <message>
        <source>Look at {name} in the data folder; without it every model has the status of its entry again.</source>
        <translation>انظر {name} في مجلد البيانات؛ دونه تعود لكل نموذج حالة مدخله.</translation>
    </message>
    <message>
        <source>{name}: this program reads schema {SCHEMA}.</source>
        <translation>{name}: يقرأ هذا البرنامج المخطط {SCHEMA}.</translation>
    </message>
    <message>
        <source>{name} says what no program wrote.</source>
        <translation>في {name} ما لم يكتبه أي برنامج.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MiB.</source>
        <translation>{name} أكبر من 1 MiB.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>تعذّرت قراءة {name}: {error}.</translation>
    </message>
    <message>
        <source>{capitalize} plane {letters} {abs} mm</source>
        <translation>المستوى {capitalize} {letters} {abs} mm</translation>
    </message>
    <message>
        <source>{prefix}an unexpected fault ({name})</source>
        <translation>{prefix}خلل غير متوقع ({name})</translation>
    </message>
    <message>
        <source>Nothing was lost. The log names the place; please report it.</source>
        <translation>لم يضع شيء. يذكر السجل الموضع؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Correct the file and open it again; an example lies in resources/projects.</source>
        <translation>صحّح الملف وافتحه ثانية؛ يوجد مثال في resources/projects.</translation>
    </message>
    <message>
        <source>The label {name}</source>
        <translation>التسمية {name}</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Label {value}</source>
        <translation>التسمية {value}</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>0 على الأقل</translation>
    </message>
    <message>
        <source>a whole number below 2147483648</source>
        <translation>عدداً صحيحاً دون 2147483648</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>بين 0 و1</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>1 على الأقل</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>فوق 0</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>The file is too large to be that of a project.</source>
        <translation>الملف أكبر من أن يكون لمشروع.</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>لا اسم للمشروع.</translation>
    </message>
    <message>
        <source>The project has no labels.</source>
        <translation>لا تسميات للمشروع.</translation>
    </message>
    <message>
        <source>shows_models must be true or false.</source>
        <translation>يجب أن يكون shows_models true أو false.</translation>
    </message>
    <message>
        <source>Label {value} has no name.</source>
        <translation>لا اسم للتسمية {value}.</translation>
    </message>
    <message>
        <source>{who} must have kinds, of {join}.</source>
        <translation>يجب أن تكون لـ {who} أنواع من {join}.</translation>
    </message>
    <message>
        <source>{who} is a class, and drawn too.</source>
        <translation>{who} صنف ويُرسم أيضاً.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}, not such as #f09a3c.</source>
        <translation>لون {name} هو {colour} لا مثل #f09a3c.</translation>
    </message>
    <message>
        <source>The key of {name} is {key}, not a digit, a letter or F1 to F12.</source>
        <translation>مفتاح {name} هو {key}، ليس رقماً ولا حرفاً ولا F1 إلى F12.</translation>
    </message>
    <message>
        <source>{who} must be of a frame or of a study.</source>
        <translation>يجب أن يكون {who} لإطار أو لدراسة.</translation>
    </message>
    <message>
        <source>{who} is drawn; only a class has a group, and is of a frame or a study.</source>
        <translation>{who} يُرسم؛ الصنف وحده له مجموعة ويكون لإطار أو دراسة.</translation>
    </message>
    <message>
        <source>The code of {name} needs a value, a scheme and a meaning.</source>
        <translation>يحتاج رمز {name} إلى قيمة ومخطط ومعنى.</translation>
    </message>
    <message>
        <source>queue must be a part of its own: [queue].</source>
        <translation>يجب أن يكون queue جزءاً مستقلاً: [queue].</translation>
    </message>
    <message>
        <source>The shares of the queue are all 0.</source>
        <translation>حصص الطابور كلها 0.</translation>
    </message>
    <message>
        <source>{who}: {name} must be text, in quotation marks.</source>
        <translation>{who}: يجب أن يكون {name} نصاً بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read.</source>
        <translation>تعذّرت قراءة ملف المشروع.</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in UTF-8.</source>
        <translation>ملف المشروع ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no TOML: {error}.</source>
        <translation>ملف المشروع ليس TOML: {error}.</translation>
    </message>
    <message>
        <source>Begin the file with name = &quot;...&quot;.</source>
        <translation>ابدأ الملف بـ name = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>Write a [[labels]] part for each of them.</source>
        <translation>اكتب جزء [[labels]] لكل منها.</translation>
    </message>
    <message>
        <source>Two labels have the {what} {twice}.</source>
        <translation>لتسميتين {what} {twice}.</translation>
    </message>
    <message>
        <source>Make two labels of it.</source>
        <translation>اجعلها تسميتين.</translation>
    </message>
    <message>
        <source>In the queue, {name} must be {words}.</source>
        <translation>في الطابور يجب أن يكون {name} {words}.</translation>
    </message>
    <message>
        <source>Give at least one of uncertain, audit and rare.</source>
        <translation>أعطِ واحداً على الأقل من uncertain وaudit وrare.</translation>
    </message>
    <message>
        <source>{who} says {name}, which is unknown.</source>
        <translation>يقول {who} {name}، وهو غير معروف.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>تحقق من وجوده.</translation>
    </message>
    <message>
        <source>Known are {join}.</source>
        <translation>المعروف {join}.</translation>
    </message>
    <message>
        <source>Choose a folder of studies, a list with a column path, or the folder of a finished run.</source>
        <translation>اختر مجلد دراسات أو قائمة فيها عمود path أو مجلد تشغيل منتهٍ.</translation>
    </message>
    <message>
        <source>It names no study.</source>
        <translation>لا يسمّي دراسة.</translation>
    </message>
    <message>
        <source>Reader without a profile</source>
        <translation>قارئ بلا ملف</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>يحتاج القارئ إلى اسم.</translation>
    </message>
    <message>
        <source>There is a reader of this name already.</source>
        <translation>يوجد قارئ بهذا الاسم.</translation>
    </message>
    <message>
        <source>A PIN has at least four characters.</source>
        <translation>لرمز PIN أربعة أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The file of reader profiles cannot be read.</source>
        <translation>تعذّرت قراءة ملف القرّاء.</translation>
    </message>
    <message>
        <source>The reader profiles could not be saved.</source>
        <translation>تعذّر حفظ ملفات القرّاء.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Take a longer one, or none.</source>
        <translation>اختر أطول منه أو لا شيء.</translation>
    </message>
    <message>
        <source>Correct or delete readers.toml in the data folder.</source>
        <translation>صحّح readers.toml في مجلد البيانات أو احذفه.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>تحقق من مجلد البيانات.</translation>
    </message>
    <message>
        <source>Ask for the file again from where it came from; nothing was changed.</source>
        <translation>اطلب الملف ثانية من مصدره؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Do not open this file; ask its sender for a plain copy.</source>
        <translation>لا تفتح هذا الملف؛ اطلب من مرسله نسخة عادية.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder that was opened.</source>
        <translation>رابط يقود خارج المجلد المفتوح.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe, a socket or a device.</source>
        <translation>ليس ملفاً بل أنبوباً أو مقبساً أو جهازاً.</translation>
    </message>
    <message>
        <source>It is an archive in an archive in an archive: it is not opened further.</source>
        <translation>أرشيف داخل أرشيف داخل أرشيف: لا يُفتح أبعد.</translation>
    </message>
    <message>
        <source>It has {members} members, more than any real archive.</source>
        <translation>فيه {members} عضواً، أكثر من أي أرشيف حقيقي.</translation>
    </message>
    <message>
        <source>It would grow beyond any real size when it is unpacked.</source>
        <translation>سيتجاوز عند فكّه أي حجم حقيقي.</translation>
    </message>
    <message>
        <source>A DICOMDIR inside an archive is not followed; the archive&apos;s own members are opened.</source>
        <translation>لا يُتبع DICOMDIR داخل أرشيف؛ تُفتح أعضاء الأرشيف نفسها.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>اسمه يقود خارج الأرشيف.</translation>
    </message>
    <message>
        <source>It is a link, which an archive of pictures has no need of.</source>
        <translation>رابط لا يحتاجه أرشيف صور.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password first.</source>
        <translation>مشفّر: فُكّ الأرشيف بكلمة مروره أولاً.</translation>
    </message>
    <message>
        <source>The archive has two members of this name.</source>
        <translation>في الأرشيف عضوان بهذا الاسم.</translation>
    </message>
    <message>
        <source>It is larger than {value} MiB unpacked: unpack the archive first.</source>
        <translation>أكبر من {value} MiB بعد الفك: فُكّ الأرشيف أولاً.</translation>
    </message>
    <message>
        <source>It is cut short in its archive.</source>
        <translation>مبتور في أرشيفه.</translation>
    </message>
    <message>
        <source>It has more records than any real one.</source>
        <translation>فيه سجلات أكثر من أي حقيقي.</translation>
    </message>
    <message>
        <source>It begins like a ZIP archive but is damaged or cut short.</source>
        <translation>يبدأ كأرشيف ZIP لكنه تالف أو مبتور.</translation>
    </message>
    <message>
        <source>Open what it leads to directly, if you trust it.</source>
        <translation>افتح مباشرة ما يقود إليه إن وثقت به.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>رابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <source>It is not in its archive any more.</source>
        <translation>لم يعد في أرشيفه.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, or packed in a way that cannot be read.</source>
        <translation>تالف في أرشيفه أو مضغوط بطريقة لا تُقرأ.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside its folder.</source>
        <translation>يسمّي DICOMDIR ملفاً خارج مجلده.</translation>
    </message>
    <message>
        <source>The DICOMDIR names it, but it is missing.</source>
        <translation>يسمّيه DICOMDIR لكنه مفقود.</translation>
    </message>
    <message>
        <source>It is longer than its archive says.</source>
        <translation>أطول مما يقوله أرشيفه.</translation>
    </message>
    <message>
        <source>shares its SOP Instance UID with another file</source>
        <translation>يشترك في SOP Instance UID مع ملف آخر</translation>
    </message>
    <message>
        <source>Its files name {} different patients.</source>
        <translation>تسمّي ملفاتها {} مرضى مختلفين.</translation>
    </message>
    <message>
        <source>{} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>تشترك {} من ملفاتها في SOP Instance UID مع غيرها؛ يُعرض كل منها وحده.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different orientation.</source>
        <translation>تخلط السلسلة {} مقاطع مختلفة الاتجاه.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different frames of reference.</source>
        <translation>تخلط السلسلة {} مقاطع من أطر مرجعية مختلفة.</translation>
    </message>
    <message>
        <source>The slices of series {} are not evenly spaced.</source>
        <translation>مقاطع السلسلة {} غير متساوية التباعد.</translation>
    </message>
    <message>
        <source>Series {} mixes pictures of different sizes.</source>
        <translation>تخلط السلسلة {} صوراً مختلفة الأحجام.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is.</source>
        <translation>تالف أو ليس ما يدّعيه.</translation>
    </message>
    <message>
        <source>Its contents are nested deeper than in any real file.</source>
        <translation>محتواه متداخل أعمق من أي ملف حقيقي.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a file may have.</source>
        <translation>تحتاج قراءته ذاكرة أكثر مما يُسمح به لملف.</translation>
    </message>
    <message>
        <source>The disk or the network did not deliver it whole.</source>
        <translation>لم يسلّمه القرص أو الشبكة كاملاً.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>It may not be read by this user.</source>
        <translation>لا يُسمح لهذا المستخدم بقراءته.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>تحقق من أن الملف ما زال هناك وأنه يمكنك قراءته.</translation>
    </message>
    <message>
        <source>Its picture has no end: the file is truncated or damaged.</source>
        <translation>صورته بلا نهاية: الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>Its transfer syntax is not one that can be decoded.</source>
        <translation>صيغة نقله لا يمكن فكّ ترميزها.</translation>
    </message>
    <message>
        <source>Its pixels are not in the compression that it names.</source>
        <translation>بكسلاته ليست بالضغط الذي يسمّيه.</translation>
    </message>
    <message>
        <source>Its compressed picture has two headers: it is damaged.</source>
        <translation>لصورته المضغوطة رأسان: إنها تالفة.</translation>
    </message>
    <message>
        <source>The file is not the one that was opened.</source>
        <translation>ليس هذا الملف الذي فُتح.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه ثانية.</translation>
    </message>
    <message>
        <source>was compressed with loss</source>
        <translation>ضُغط مع فقد</translation>
    </message>
    <message>
        <source>has text burned into its pixels, which may name the patient</source>
        <translation>في بكسلاته نص مطبوع قد يسمّي المريض</translation>
    </message>
    <message>
        <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
        <translation>بلا SOP Instance UID: لا يُميَّز من نسخة منه</translation>
    </message>
    <message>
        <source>has pixels that are not numbers; they are shown black</source>
        <translation>فيه بكسلات ليست أعداداً؛ تُعرض سوداء</translation>
    </message>
    <message>
        <source>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</source>
        <translation>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</translation>
    </message>
    <message>
        <source>an object of a kind that is not known</source>
        <translation>كائن من نوع غير معروف</translation>
    </message>
    <message>
        <source>It has no pixels: either it was cut short, or its pixels are kept elsewhere.</source>
        <translation>بلا بكسلات: إما مبتور أو بكسلاته محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>Its pixel values need more than 32 bits.</source>
        <translation>قيم بكسلاته تحتاج أكثر من 32 بت.</translation>
    </message>
    <message>
        <source>holds no picture: it is {what}</source>
        <translation>لا يحوي صورة: إنه {what}</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <translation>برنامج Linux</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>برنامج macOS</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>نص برمجي</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a PostScript program</source>
        <translation>برنامج PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>has no DICOM preamble</source>
        <translation>بلا ديباجة DICOM</translation>
    </message>
    <message>
        <source>does not name its transfer syntax: it was found out from its first element</source>
        <translation>لا يسمّي صيغة نقله: عُرفت من عنصره الأول</translation>
    </message>
    <message>
        <source>It begins like a DICOM file but holds nothing.</source>
        <translation>يبدأ كملف DICOM لكنه لا يحوي شيئاً.</translation>
    </message>
    <message>
        <source>is also {what}: its preamble is not empty; never run or forward this file</source>
        <translation>هو أيضاً {what}: ديباجته غير فارغة؛ لا تشغّل هذا الملف ولا ترسله أبداً</translation>
    </message>
    <message>
        <source>Its compressed data set is damaged.</source>
        <translation>مجموعة بياناته المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>Its compressed data set ends before it should: it is truncated.</source>
        <translation>تنتهي مجموعة بياناته المضغوطة قبل أوانها: إنها مبتورة.</translation>
    </message>
    <message>
        <source>It grows beyond {value} MiB when it is decompressed.</source>
        <translation>يتجاوز {value} MiB عند فكّ ضغطه.</translation>
    </message>
    <message>
        <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
        <translation>تنقصه علامة نهاية بكسلاته المضغوطة؛ لكل صورة علامتها</translation>
    </message>
    <message>
        <source>It holds {} frames and its header says {}: it is damaged.</source>
        <translation>يحوي {} إطارات ورأسه يقول {}: إنه تالف.</translation>
    </message>
    <message>
        <source>Its table of frames does not fit its frames: it is damaged.</source>
        <translation>جدول إطاراته لا يطابقها: إنه تالف.</translation>
    </message>
    <message>
        <source>Its pixels are cut short: the file is truncated.</source>
        <translation>بكسلاته مبتورة: الملف ناقص.</translation>
    </message>
    <message>
        <source>Its compressed pixels are written in a way that no standard allows.</source>
        <translation>كُتبت بكسلاته المضغوطة بطريقة لا يسمح بها معيار.</translation>
    </message>
    <message>
        <source>Its compressed pixels are damaged.</source>
        <translation>بكسلاته المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>its pixel spacing is not usable: no millimetres</source>
        <translation>تباعد بكسلاته غير صالح: لا مليمترات</translation>
    </message>
    <message>
        <source>a window of it is not usable and is left out</source>
        <translation>إحدى نوافذه غير صالحة وتُهمل</translation>
    </message>
    <message>
        <source>its modality lookup table is damaged and is left out: its values are as stored</source>
        <translation>جدول النمط تالف ويُهمل: القيم كما خُزّنت</translation>
    </message>
    <message>
        <source>its rescale slope is zero and is left out</source>
        <translation>ميل إعادة القياس صفر ويُهمل</translation>
    </message>
    <message>
        <source>A lookup table of it is damaged.</source>
        <translation>أحد جداول البحث فيه تالف.</translation>
    </message>
    <message>
        <source>Its rescale slope or intercept is not a number.</source>
        <translation>ميل إعادة القياس أو مقطعه ليس عدداً.</translation>
    </message>
    <message>
        <source>PALETTE COLOR</source>
        <translation>PALETTE COLOR</translation>
    </message>
    <message>
        <source>Its pixels are cut short: it has {:,} bytes of them and its header asks for {:,}.</source>
        <translation>بكسلاته مبتورة: فيه {:,} بايت ورأسه يطلب {:,}.</translation>
    </message>
    <message>
        <source>Its header gives it no rows, no columns or no frames.</source>
        <translation>رأسه لا يعطيه صفوفاً أو أعمدة أو إطارات.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a depth that does not exist.</source>
        <translation>رأسه يعطي البكسلات عمقاً لا وجود له.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a number of samples that contradicts their colour.</source>
        <translation>رأسه يعطي البكسلات عدد عيّنات يناقض لونها.</translation>
    </message>
    <message>
        <source>Its pixels are in a colour space that is not in use any more.</source>
        <translation>بكسلاته في فضاء لوني لم يعد مستعملاً.</translation>
    </message>
    <message>
        <source>One of its frames would be larger than 4 GiB.</source>
        <translation>سيتجاوز أحد إطاراته 4 GiB.</translation>
    </message>
    <message>
        <source>Its compressed picture has another size than its header says.</source>
        <translation>لصورته المضغوطة حجم غير ما يقوله الرأس.</translation>
    </message>
    <message>
        <source>It has no frame {number}.</source>
        <translation>لا إطار {number} فيه.</translation>
    </message>
    <message>
        <source>Its colour space belongs to a compression that it does not have.</source>
        <translation>فضاؤه اللوني لضغط ليس فيه.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a layout that is not a number.</source>
        <translation>رأسه يعطي البكسلات ترتيباً ليس عدداً.</translation>
    </message>
    <message>
        <source>It holds more pixels than its header accounts for: it is damaged.</source>
        <translation>فيه بكسلات أكثر مما يفسره الرأس: إنه تالف.</translation>
    </message>
    <message>
        <source>Its width is odd, which its colour sampling does not allow.</source>
        <translation>عرضه فردي، وعيّنات لونه لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>Its compressed picture is deeper than its header says.</source>
        <translation>صورته المضغوطة أعمق مما يقوله الرأس.</translation>
    </message>
    <message>
        <source>The file ends before it should: it is truncated.</source>
        <translation>ينتهي الملف قبل أوانه: إنه مبتور.</translation>
    </message>
    <message>
        <source>A value of its header is larger than any real one.</source>
        <translation>قيمة في رأسه أكبر من أي حقيقية.</translation>
    </message>
    <message>
        <source>A sequence in it has no end: it is damaged.</source>
        <translation>فيه تسلسل بلا نهاية: إنه تالف.</translation>
    </message>
    <message>
        <source>Its pixels are cut into pieces of unknown length: it is damaged.</source>
        <translation>بكسلاته مقطعة قطعاً مجهولة الطول: إنه تالف.</translation>
    </message>
    <message>
        <source>It holds no document.</source>
        <translation>لا يحوي مستنداً.</translation>
    </message>
    <message>
        <source>It holds a document of type {mime}, which is not shown.</source>
        <translation>يحوي مستنداً من نوع {mime} لا يُعرض.</translation>
    </message>
    <message>
        <source>The document in it is larger than any real one.</source>
        <translation>المستند فيه أكبر من أي حقيقي.</translation>
    </message>
    <message>
        <source>It says that it holds a PDF, and holds something else.</source>
        <translation>يقول إن فيه PDF وفيه شيء آخر.</translation>
    </message>
    <message>
        <source>The reader process answered with what was not asked.</source>
        <translation>أجابت عملية القراءة بما لم يُسأل.</translation>
    </message>
    <message>
        <source>The reader process answered with pixels that cannot be.</source>
        <translation>أجابت عملية القراءة ببكسلات مستحيلة.</translation>
    </message>
    <message>
        <source>The reader process does not start.</source>
        <translation>لا تبدأ عملية القراءة.</translation>
    </message>
    <message>
        <source>The reader process ended while it read this file.</source>
        <translation>انتهت عملية القراءة أثناء قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>One of its frames is larger than the memory that a file may take.</source>
        <translation>أحد إطاراته أكبر من الذاكرة المسموحة لملف.</translation>
    </message>
    <message>
        <source>Restart Overread; if it stays so, run `overread selftest`.</source>
        <translation>أعد تشغيل Overread؛ وإن بقي كذلك فشغّل `overread selftest`.</translation>
    </message>
    <message>
        <source>It could not be read within {deadline_s} seconds.</source>
        <translation>تعذّرت قراءته خلال {deadline_s} ثانية.</translation>
    </message>
    <message>
        <source>does not say what its values mean: they are shown as stored</source>
        <translation>لا يذكر معنى قيمه: تُعرض كما خُزّنت</translation>
    </message>
    <message>
        <source>None of its values is a number.</source>
        <translation>لا قيمة من قيمه عدد.</translation>
    </message>
    <message>
        <source>Its values take more memory than those of any real study.</source>
        <translation>تحتاج قيمه ذاكرة أكثر من أي دراسة حقيقية.</translation>
    </message>
    <message>
        <source>It is a PDF document, not a picture.</source>
        <translation>مستند PDF لا صورة.</translation>
    </message>
    <message>
        <source>It is a PostScript program, which is never run.</source>
        <translation>برنامج PostScript، ولا يُشغَّل أبداً.</translation>
    </message>
    <message>
        <source>It is compressed with gzip: unpack it first.</source>
        <translation>مضغوط بـ gzip: فُكّه أولاً.</translation>
    </message>
    <message>
        <source>It is a 7-Zip archive: unpack it first.</source>
        <translation>أرشيف 7-Zip: فُكّه أولاً.</translation>
    </message>
    <message>
        <source>It is a RAR archive: unpack it first.</source>
        <translation>أرشيف RAR: فُكّه أولاً.</translation>
    </message>
    <message>
        <source>It is a GIF, which no picture for diagnosis is kept in.</source>
        <translation>صورة GIF، ولا تُحفظ فيها صورة تشخيصية.</translation>
    </message>
    <message>
        <source>It is a program.</source>
        <translation>إنه برنامج.</translation>
    </message>
    <message>
        <source>It is a placeholder of Git LFS: fetch the real file first.</source>
        <translation>علامة Git LFS: أحضر الملف الحقيقي أولاً.</translation>
    </message>
    <message>
        <source>Overread opens DICOM, PNG, JPEG, TIFF and BMP files, folders, ZIP archives and DICOMDIRs.</source>
        <translation>يفتح Overread ملفات DICOM وPNG وJPEG وTIFF وBMP والمجلدات وأرشيفات ZIP وDICOMDIR.</translation>
    </message>
    <message>
        <source>It is not a picture that can be read.</source>
        <translation>ليس صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Then open what was in it.</source>
        <translation>ثم افتح ما كان فيه.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>{failed} of {files} files could not be opened</source>
        <translation>تعذّر فتح {failed} من {files} ملفات</translation>
    </message>
    <message>
        <source>Choose a folder with pictures.</source>
        <translation>اختر مجلداً فيه صور.</translation>
    </message>
    <message>
        <source>It was changed since Overread wrote it.</source>
        <translation>تغيّر منذ كتبه Overread.</translation>
    </message>
    <message>
        <source>It has lost the record that Overread keeps in its reports, or is of a version that kept none.</source>
        <translation>فقد السجل الذي يحفظه Overread في تقاريره، أو هو من إصدار لم يكن يحفظه.</translation>
    </message>
    <message>
        <source>OVERREAD REVIEW 1</source>
        <translation>OVERREAD REVIEW 1</translation>
    </message>
    <message>
        <source>The PDF in it is damaged, or needs a password.</source>
        <translation>ملف PDF فيه تالف أو يحتاج كلمة مرور.</translation>
    </message>
    <message>
        <source>It has more pages than any real document, or none.</source>
        <translation>صفحاته أكثر من أي مستند حقيقي، أو لا صفحات.</translation>
    </message>
    <message>
        <source>It has no page {number}.</source>
        <translation>لا صفحة {number} فيه.</translation>
    </message>
    <message>
        <source>One of its pages is larger than any real one.</source>
        <translation>إحدى صفحاته أكبر من أي حقيقية.</translation>
    </message>
    <message>
        <source>Its palette is missing or damaged.</source>
        <translation>لوحة ألوانه مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>its compound graphics (axes, rulers, arrows) are not shown</source>
        <translation>لا تُعرض رسومه المركبة (محاور ومساطر وأسهم)</translation>
    </message>
    <message>
        <source>its mask subtraction is not shown</source>
        <translation>لا يُعرض طرح القناع فيه</translation>
    </message>
    <message>
        <source>it blends two series, which is not shown</source>
        <translation>يمزج سلسلتين، ولا يُعرض ذلك</translation>
    </message>
    <message>
        <source>it blends several series, which is not shown</source>
        <translation>يمزج عدة سلاسل، ولا يُعرض ذلك</translation>
    </message>
    <message>
        <source>its palette of colours is not applied</source>
        <translation>لا تُطبَّق لوحة ألوانه</translation>
    </message>
    <message>
        <source>its presentation table is not applied: the greys are as the window gives them</source>
        <translation>لا يُطبَّق جدول العرض: الرماديات كما تعطيها النافذة</translation>
    </message>
    <message>
        <source>It is a presentation state that refers to no picture.</source>
        <translation>حالة عرض لا تشير إلى صورة.</translation>
    </message>
    <message>
        <source>has colours from a palette</source>
        <translation>ألوانه من لوحة</translation>
    </message>
    <message>
        <source>has transparent parts; they are shown black</source>
        <translation>فيه أجزاء شفافة؛ تُعرض سوداء</translation>
    </message>
    <message>
        <source>It ends before it should: the file is truncated or damaged.</source>
        <translation>ينتهي قبل أوانه: الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>It goes on behind the end of its picture: it is damaged, or something is hidden in it.</source>
        <translation>يمتد بعد نهاية صورته: تالف أو فيه شيء مخفي.</translation>
    </message>
    <message>
        <source>It would be larger than any real picture when it is decompressed.</source>
        <translation>سيكون أكبر من أي صورة حقيقية عند فكّ ضغطه.</translation>
    </message>
    <message>
        <source>It begins like a {kind} file but is none, or is damaged.</source>
        <translation>يبدأ كملف {kind} لكنه ليس كذلك أو تالف.</translation>
    </message>
    <message>
        <source>It has {frames} pages, more than any real file.</source>
        <translation>فيه {frames} صفحات، أكثر من أي ملف حقيقي.</translation>
    </message>
    <message>
        <source>It is a structured report without content.</source>
        <translation>تقرير مهيكل بلا محتوى.</translation>
    </message>
    <message>
        <source>Observation UID</source>
        <translation>Observation UID</translation>
    </message>
    <message>
        <source>Frame of reference</source>
        <translation>الإطار المرجعي</translation>
    </message>
    <message>
        <source>Refers to item</source>
        <translation>يشير إلى البند</translation>
    </message>
    <message>
        <source>It has more content, or nests it deeper, than any real report.</source>
        <translation>محتواه أكثر أو أعمق تداخلاً من أي تقرير حقيقي.</translation>
    </message>
    <message>
        <source>was compressed with loss: the edges of its segments are not exact</source>
        <translation>ضُغط مع فقد: حواف قطاعاته غير دقيقة</translation>
    </message>
    <message>
        <source>It is a segmentation of a type that is not known.</source>
        <translation>تجزئة من نوع غير معروف.</translation>
    </message>
    <message>
        <source>One of its frames does not say which segment it is of.</source>
        <translation>أحد إطاراته لا يذكر قطاعه.</translation>
    </message>
    <message>
        <source>Segment {number}</source>
        <translation>القطاع {number}</translation>
    </message>
    <message>
        <source>Its segments take more memory than those of any real study.</source>
        <translation>تحتاج قطاعاته ذاكرة أكثر من أي دراسة حقيقية.</translation>
    </message>
    <message>
        <source>{instances_found} pictures found</source>
        <translation>عُثر على {instances_found} صور</translation>
    </message>
    <message>
        <source>It could not be read because of a fault in Overread.</source>
        <translation>تعذّرت قراءته بسبب خلل في Overread.</translation>
    </message>
    <message>
        <source>The series is larger than the memory that is set aside for frames.</source>
        <translation>السلسلة أكبر من الذاكرة المخصصة للإطارات.</translation>
    </message>
    <message>
        <source>Raise the memory for decoded frames in Settings, Machine.</source>
        <translation>زد ذاكرة الإطارات المفكوكة في الإعدادات، الجهاز.</translation>
    </message>
    <message>
        <source>Some files of this study were opened twice; the ones opened first are shown.</source>
        <translation>فُتحت بعض ملفات هذه الدراسة مرتين؛ يُعرض ما فُتح أولاً.</translation>
    </message>
    <message>
        <source>The files of this study name different patients.</source>
        <translation>تسمّي ملفات هذه الدراسة مرضى مختلفين.</translation>
    </message>
    <message>
        <source>`overread models recipes` names the recipes and what each reads.</source>
        <translation>يسمّي `overread models recipes` الوصفات وما تقرؤه كل منها.</translation>
    </message>
    <message>
        <source>There is no recipe {recipe_id}.</source>
        <translation>لا وصفة {recipe_id}.</translation>
    </message>
    <message>
        <source>The name {name} does not tell which model it is.</source>
        <translation>لا يدل الاسم {name} على النموذج.</translation>
    </message>
    <message>
        <source>Several files are for {id}:{name}.</source>
        <translation>عدة ملفات لـ {id}:{name}.</translation>
    </message>
    <message>
        <source>{id} needs {parts} files; {missing} are missing.</source>
        <translation>يحتاج {id} إلى {parts} ملفات؛ تنقص {missing}.</translation>
    </message>
    <message>
        <source>{name} is not a recipe: {error}.</source>
        <translation>{name} ليس وصفة: {error}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>اختر واحداً من: {names}.</translation>
    </message>
    <message>
        <source>{recipe_id} has no part {part_name}.</source>
        <translation>لا جزء {part_name} في {recipe_id}.</translation>
    </message>
    <message>
        <source>Say --recipe {names}.</source>
        <translation>قل --recipe {names}.</translation>
    </message>
    <message>
        <source>Give one file for each part.</source>
        <translation>أعطِ ملفاً لكل جزء.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>ينقص: {names}.</translation>
    </message>
    <message>
        <source>the recipe {title}</source>
        <translation>الوصفة {title}</translation>
    </message>
    <message>
        <source>Its parts are: {names}.</source>
        <translation>أجزاؤه: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no model.</source>
        <translation>لا نموذج في {name}.</translation>
    </message>
    <message>
        <source>A model ends in {join}.</source>
        <translation>ينتهي اسم النموذج بـ {join}.</translation>
    </message>
    <message>
        <source>Replay with the same files and the same models as the package was made with.</source>
        <translation>أعد بالملفات والنماذج نفسها التي صُنعت بها الحزمة.</translation>
    </message>
    <message>
        <source>Frame {number} of {instance_uid}</source>
        <translation>الإطار {number} من {instance_uid}</translation>
    </message>
    <message>
        <source>The model {id} has other weights here: SHA-256 {sha256}, not {sha2562}.</source>
        <translation>للنموذج {id} هنا أوزان أخرى: SHA-256 {sha256} لا {sha2562}.</translation>
    </message>
    <message>
        <source>The study of the package is not among these files.</source>
        <translation>دراسة الحزمة ليست بين هذه الملفات.</translation>
    </message>
    <message>
        <source>{id}, frame {number} of {instance_uid}</source>
        <translation>{id}، الإطار {number} من {instance_uid}</translation>
    </message>
    <message>
        <source>measurement {title}</source>
        <translation>القياس {title}</translation>
    </message>
    <message>
        <source>{where}, worst of {count_nonzero} values</source>
        <translation>{where}، أسوأ {count_nonzero} قيم</translation>
    </message>
    <message>
        <source>{where} has other pixels than those of the package: digest {digest}.</source>
        <translation>بكسلات {where} غير بكسلات الحزمة: الملخص {digest}.</translation>
    </message>
    <message>
        <source>{where}, map of {label} ({method})</source>
        <translation>{where}، خريطة {label} ({method})</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>الشكل {shape}</translation>
    </message>
    <message>
        <source>The model {id} is not installed here.</source>
        <translation>النموذج {id} غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>{where} is not among these files.</source>
        <translation>{where} ليس بين هذه الملفات.</translation>
    </message>
    <message>
        <source>Name a package that `overread export --formats package` wrote, or the folder it was unpacked to.</source>
        <translation>سمِّ حزمة كتبها `overread export --formats package` أو المجلد الذي فُكّت فيه.</translation>
    </message>
    <message>
        <source>It is no replay package, or one of a newer version of Overread.</source>
        <translation>ليست حزمة إعادة، أو من إصدار أحدث من Overread.</translation>
    </message>
    <message>
        <source>The package is damaged: it does not follow its own schema.</source>
        <translation>الحزمة تالفة: لا تتبع مخططها.</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>تعذّرت قراءة الحزمة.</translation>
    </message>
    <message>
        <source>The package is larger than any real one.</source>
        <translation>الحزمة أكبر من أي حقيقية.</translation>
    </message>
    <message>
        <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>يرى الموجِّه {kind} ({value}، فوق الحد الأدنى ليقرر ({least})) واختار {model}.</translation>
    </message>
    <message>
        <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>يرى الموجِّه {kind} (فوق {value}، فوق الحد الأدنى ليقرر ({least})) واختار {model}.</translation>
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
        <source>must be a PNG, JPEG, SVG or PDF file</source>
        <translation>يجب أن يكون ملف PNG أو JPEG أو SVG أو PDF</translation>
    </message>
    <message>
        <source>names a file that cannot be drawn: {value}</source>
        <translation>يذكر ملفًا لا يمكن رسمه: {value}</translation>
    </message>
    <message>
        <source>Key frames (PNG)</source>
        <translation>الصور الرئيسية (PNG)</translation>
    </message>
    <message>
        <source>Key frames (DICOM secondary capture)</source>
        <translation>الصور الرئيسية (التقاط ثانوي DICOM)</translation>
    </message>
    <message>
        <source>Dental panoramic: eight kinds of finding (YOLO)</source>
        <translation>بانورامية الأسنان: ثمانية أنواع موجودات (YOLO)</translation>
    </message>
    <message>
        <source>An ONNX file of YOLO v5, v8 or v11 that gives boxes, or boxes and masks, with or without built-in suppression. The findings&apos; names are taken from the file.</source>
        <translation>ملف ONNX لـ YOLO v5 أو v8 أو v11 يعطي مربعات، أو مربعات وأقنعة، مع الكبت المدمج أو دونه. وتؤخذ أسماء الموجودات من الملف.</translation>
    </message>
    <message>
        <source>Foot X-ray: Normal, Flatfoot, Foot Ulcer, Hallux Valgus (DenseNet121)</source>
        <translation>أشعة القدم: طبيعي، قدم مسطحة، قرحة، إبهام أروح (DenseNet121)</translation>
    </message>
    <message>
        <source>A DenseNet121 state dict (.pth) with torchvision&apos;s or MONAI&apos;s names, four outputs, or the same network as TorchScript, torch.export or ONNX.</source>
        <translation>ملف state dict لـ DenseNet121 (.pth) بأسماء torchvision أو MONAI وأربعة مخارج، أو الشبكة نفسها كـ TorchScript أو torch.export أو ONNX.</translation>
    </message>
    <message>
        <source>MedMNIST: a router and twelve classifiers</source>
        <translation>MedMNIST: موجِّه واثنا عشر مصنِّفاً</translation>
    </message>
    <message>
        <source>Thirteen files, or the folder that holds them: one whose name says router, and one for each data set, its name in the file&apos;s name (pathmnist, chestmnist, dermamnist, octmnist, pneumoniamnist, retinamnist, breastmnist, bloodmnist, tissuemnist, organamnist, organcmnist, organsmnist).</source>
        <translation>ثلاثة عشر ملفاً أو المجلد الذي يحويها: واحد اسمه يذكر router، وواحد لكل مجموعة بيانات باسمها في اسم الملف (pathmnist وchestmnist وdermamnist وoctmnist وpneumoniamnist وretinamnist وbreastmnist وbloodmnist وtissuemnist وorganamnist وorgancmnist وorgansmnist).</translation>
    </message>
    <message>
        <source>Chest pneumonia and tuberculosis, brain tumour (ResNet50)</source>
        <translation>التهاب رئوي وسل، ورم دماغ (ResNet50)</translation>
    </message>
    <message>
        <source>ResNet50 state dicts (.pth), TorchScript or torch.export files, or ONNX. The parts are openmed-resnet50:chest and openmed-resnet50:brain; a file whose name says chest, lung, pneumonia, tb, brain or tumour is told by it.</source>
        <translation>ملفات state dict لـ ResNet50 (.pth) أو TorchScript أو torch.export أو ONNX. الأجزاء openmed-resnet50:chest وopenmed-resnet50:brain؛ ويُعرف الملف باسمه إن ذكر chest أو lung أو pneumonia أو tb أو brain أو tumour.</translation>
    </message>
    <message>
        <source>Lumbar MRI: a heatmap for each level (point net)</source>
        <translation>رنين قطني: خريطة حرارية لكل مستوى (شبكة نقاط)</translation>
    </message>
    <message>
        <source>An ONNX, TorchScript or torch.export file whose output is five heatmaps, L1/L2 to L5/S1, for one slice. A series is read slice by slice; a network that takes a whole volume is refused.</source>
        <translation>ملف ONNX أو TorchScript أو torch.export مخرجه خمس خرائط حرارية، من L1/L2 إلى L5/S1، لمقطع واحد. تُقرأ السلسلة مقطعاً مقطعاً؛ وتُرفض شبكة تأخذ حجماً كاملاً.</translation>
    </message>
    <message>
        <source>where the model sees {label}</source>
        <translation>أين يرى النموذج {label}</translation>
    </message>
    <message>
        <source>what drove the answer</source>
        <translation>ما دفع إلى الجواب</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>في الثاني فقط</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>في الأول فقط</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>تسمية أخرى</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>موضع آخر</translation>
    </message>
    <message>
        <source>overlap {overlap}</source>
        <translation>التداخل {overlap}</translation>
    </message>
    <message>
        <source>The mask of {label} in the segmentation is not the one of the report; the report&apos;s own is shown.</source>
        <translation>قناع {label} في التجزئة ليس قناع التقرير؛ يُعرض قناع التقرير.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Ask whoever sent it for the report as it left Overread.</source>
        <translation>يمكن قراءته تحت الطبقات. اطلب من مرسله التقرير كما خرج من Overread.</translation>
    </message>
    <message>
        <source>It was written by another version of Overread, whose reviews are not understood here.</source>
        <translation>كتبه إصدار آخر من Overread لا تُفهم مراجعاته هنا.</translation>
    </message>
    <message>
        <source>Its number does not follow from the review in it: it is not as Overread wrote it.</source>
        <translation>رقمه لا ينتج من المراجعة التي فيه: ليس كما كتبه Overread.</translation>
    </message>
    <message>
        <source>It does not name the models whose answers it holds: it is not as Overread wrote it.</source>
        <translation>لا يسمّي النماذج التي فيه أجوبتها: ليس كما كتبه Overread.</translation>
    </message>
    <message>
        <source>Its record is not what such a record is.</source>
        <translation>سجله ليس كما ينبغي لمثله.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Open it with the version that wrote it, or with a newer one.</source>
        <translation>يمكن قراءته تحت الطبقات. افتحه بالإصدار الذي كتبه أو بأحدث.</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>أُزيلت العلامة</translation>
    </message>
    <message>
        <source>conflicts acknowledged</source>
        <translation>أُقرّت التناقضات</translation>
    </message>
    <message>
        <source>measurement removed</source>
        <translation>أُزيل القياس</translation>
    </message>
    <message>
        <source>amendment begun</source>
        <translation>بدأ التعديل</translation>
    </message>
    <message>
        <source>decided together</source>
        <translation>قُرر معاً</translation>
    </message>
    <message>
        <source>read before the model</source>
        <translation>قُرئ قبل النموذج</translation>
    </message>
    <message>
        <source>read after the model</source>
        <translation>قُرئ بعد النموذج</translation>
    </message>
    <message>
        <source>key frames chosen</source>
        <translation>اختيرت الإطارات الرئيسية</translation>
    </message>
    <message>
        <source>This study is signed; its review is locked.</source>
        <translation>هذه الدراسة موقَّعة؛ مراجعتها مقفلة.</translation>
    </message>
    <message>
        <source>Begin an amendment to change what was signed.</source>
        <translation>ابدأ تعديلاً لتغيير ما وُقّع.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The files of this study contradict each other, and nobody has acknowledged it.</source>
        <translation>تتناقض ملفات هذه الدراسة ولم يُقرّ أحد بذلك.</translation>
    </message>
    <message>
        <source>A signature needs the reader&apos;s name.</source>
        <translation>يحتاج التوقيع إلى اسم القارئ.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>يحتاج التوقيع إلى معناه.</translation>
    </message>
    <message>
        <source>Only a signed study can be amended.</source>
        <translation>لا تُعدَّل إلا دراسة موقَّعة.</translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation>يحتاج التعديل إلى سبب.</translation>
    </message>
    <message>
        <source>Read the conflicts above the frame and acknowledge them, then sign.</source>
        <translation>اقرأ التناقضات فوق الإطار وأقرّ بها ثم وقّع.</translation>
    </message>
    <message>
        <source>Enter your name, then sign.</source>
        <translation>أدخل اسمك ثم وقّع.</translation>
    </message>
    <message>
        <source>Say what you sign for, such as &apos;reviewed&apos;.</source>
        <translation>اذكر ما توقّع عليه، مثل &apos;رُوجع&apos;.</translation>
    </message>
    <message>
        <source>Change the review and sign it.</source>
        <translation>غيّر المراجعة ووقّعها.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>اذكر ما يجب تصحيحه.</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} من {total} إطارات</translation>
    </message>
    <message>
        <source>export {kind}{exported_words}</source>
        <translation>تصدير {kind}{exported_words}</translation>
    </message>
    <message>
        <source>This study was signed elsewhere; reopen it. What was done here since is not in the record.</source>
        <translation>وُقّعت هذه الدراسة في مكان آخر؛ أعد فتحها. ما جرى هنا منذ ذلك ليس في السجل.</translation>
    </message>
    <message>
        <source>The signed review is shown. Begin an amendment to change it.</source>
        <translation>تُعرض المراجعة الموقَّعة. ابدأ تعديلاً لتغييرها.</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>تعذّر فتح أي شيء</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>application started</source>
        <translation>بدأ التطبيق</translation>
    </message>
    <message>
        <source>application stopped</source>
        <translation>توقف التطبيق</translation>
    </message>
    <message>
        <source>Another Overread window uses this record; what it does to a study open here is not seen.</source>
        <translation>تستعمل نافذة Overread أخرى هذا السجل؛ ما تفعله بدراسة مفتوحة هنا لا يُرى.</translation>
    </message>
    <message>
        <source>{named} frame {value}</source>
        <translation>{named} الإطار {value}</translation>
    </message>
    <message>
        <source>Close one of the two windows.</source>
        <translation>أغلق إحدى النافذتين.</translation>
    </message>
    <message>
        <source>The report was not made: another study is in view.</source>
        <translation>لم يُعَدّ التقرير: المعروضة دراسة أخرى.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>An earlier answer was for other pixels than these; it is not shown.</source>
        <translation>جواب سابق كان لبكسلات أخرى؛ لا يُعرض.</translation>
    </message>
    <message>
        <source>Run the model again.</source>
        <translation>شغّل النموذج ثانية.</translation>
    </message>
    <message>
        <source>The files of this study are not where they were.</source>
        <translation>ملفات هذه الدراسة ليست حيث كانت.</translation>
    </message>
    <message>
        <source>{who} reads this study at {workstation} since {since}.</source>
        <translation>يقرأ {who} هذه الدراسة على {workstation} منذ {since}.</translation>
    </message>
    <message>
        <source>Open them from where they are now; what was decided is kept.</source>
        <translation>افتحها من حيث هي الآن؛ ما قُرر محفوظ.</translation>
    </message>
    <message>
        <source>Its files hold another study now; that one is shown.</source>
        <translation>في ملفاتها الآن دراسة أخرى؛ تُعرض تلك.</translation>
    </message>
    <message>
        <source>Leave it to them, or take it over: right-click it in the worklist.</source>
        <translation>اتركها له أو تولّها: انقر باليمين عليها في قائمة العمل.</translation>
    </message>
    <message>
        <source>The record does not say where the files of this study are.</source>
        <translation>لا يذكر السجل أين ملفات هذه الدراسة.</translation>
    </message>
    <message>
        <source>This is the last study.</source>
        <translation>هذه آخر دراسة.</translation>
    </message>
    <message>
        <source>This is the first study.</source>
        <translation>هذه أول دراسة.</translation>
    </message>
    <message>
        <source>study taken over</source>
        <translation>تولّى الدراسة</translation>
    </message>
    <message>
        <source>Open them with Ctrl+O; what was decided is kept.</source>
        <translation>افتحها بـ Ctrl+O؛ ما قُرر محفوظ.</translation>
    </message>
    <message>
        <source>series {number}</source>
        <translation>السلسلة {number}</translation>
    </message>
    <message>
        <source>series {count}</source>
        <translation>السلسلة {count}</translation>
    </message>
    <message>
        <source>frame {value}</source>
        <translation>الإطار {value}</translation>
    </message>
    <message>
        <source>A magnification needs a pixel spacing at the detector, which this frame does not state.</source>
        <translation>يحتاج التكبير إلى تباعد بكسلات عند الكاشف، ولا يذكره هذا الإطار.</translation>
    </message>
    <message>
        <source>This frame lies in the patient by its own geometry: its spacing is measured already.</source>
        <translation>يقع هذا الإطار في المريض بهندسته: تباعده مقيس.</translation>
    </message>
    <message>
        <source>Too short a line to calibrate by.</source>
        <translation>الخط أقصر من أن يُعايَر به.</translation>
    </message>
    <message>
        <source>Draw it along all of the known length.</source>
        <translation>ارسمه على كامل الطول المعروف.</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>طول معروف</translation>
    </message>
    <message>
        <source>Calibrate by a known length instead.</source>
        <translation>عاير بدلاً من ذلك بطول معروف.</translation>
    </message>
    <message>
        <source>A magnification is between 1 and 5.</source>
        <translation>التكبير بين 1 و5.</translation>
    </message>
    <message>
        <source>1.10 means enlarged by a tenth.</source>
        <translation>1.10 يعني مكبَّراً بالعُشر.</translation>
    </message>
    <message>
        <source>Nobody has said who reads here.</source>
        <translation>لم يذكر أحد من يقرأ هنا.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar.</source>
        <translation>اختر قارئاً في شريط الحالة.</translation>
    </message>
    <message>
        <source>Not signed: the first read of this study is not recorded.</source>
        <translation>غير موقَّع: لم تُسجَّل القراءة الأولى لهذه الدراسة.</translation>
    </message>
    <message>
        <source>reader chosen</source>
        <translation>اختير القارئ</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>Record what you see; then the findings of the model are shown.</source>
        <translation>سجّل ما تراه؛ ثم تُعرض موجودات النموذج.</translation>
    </message>
    <message>
        <source>review imported from structured report {uid}</source>
        <translation>استوردت المراجعة من التقرير المهيكل {uid}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>No amendment</source>
        <translation>لا تعديل</translation>
    </message>
    <message>
        <source>Every finding that the filter shows has a verdict.</source>
        <translation>لكل موجودة يُظهرها المرشح حكم.</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>ألغِ المرشح.</translation>
    </message>
    <message>
        <source>Every finding has a verdict.</source>
        <translation>لكل موجودة حكم.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>{called} was not opened: {reason}</source>
        <translation>لم يُفتح {called}: {reason}</translation>
    </message>
    <message>
        <source>{more} more files were not opened.</source>
        <translation>لم تُفتح {more} ملفات أخرى.</translation>
    </message>
    <message>
        <source>There is no picture in what was opened.</source>
        <translation>لا صورة فيما فُتح.</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>يتعذّر عرضه</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>يتعذّر عرض هذا الإطار</translation>
    </message>
    <message>
        <source>No planes can be cut</source>
        <translation>يتعذّر قطع مستويات</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>لم يُفتح شيء</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value}, 95 % interval {low} to {high})</source>
        <translation>{part} من {whole} ({value}، فاصل 95 %: من {low} إلى {high})</translation>
    </message>
    <message>
        <source>The store is not there yet.</source>
        <translation>المخزن غير موجود بعد.</translation>
    </message>
    <message>
        <source>The store is being made ready.</source>
        <translation>يُجهَّز المخزن.</translation>
    </message>
    <message>
        <source>The record&apos;s server cannot be reached.</source>
        <translation>تعذّر الوصول إلى خادم السجل.</translation>
    </message>
    <message>
        <source>Check the network and the server; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>تحقق من الشبكة والخادم؛ يواصل Overread المحاولة. لا تغلقه قبل أن يذكر أنه حفظ.</translation>
    </message>
    <message>
        <source>Free some space; Overread goes on trying. Do not close it before.</source>
        <translation>أفسح مكاناً؛ يواصل Overread المحاولة. لا تغلقه قبل ذلك.</translation>
    </message>
    <message>
        <source>The store cannot be written to.</source>
        <translation>تعذّرت الكتابة في المخزن.</translation>
    </message>
    <message>
        <source>Give yourself write permission on the data folder; Overread goes on trying.</source>
        <translation>امنح نفسك إذن الكتابة في مجلد البيانات؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>برنامج آخر يمسك المخزن.</translation>
    </message>
    <message>
        <source>Close the other program that uses it; Overread goes on trying.</source>
        <translation>أغلق البرنامج الآخر الذي يستعمله؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>تعذّر فتح المخزن.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and may be written to; Overread goes on trying.</source>
        <translation>تحقق من وجود مجلد البيانات وإمكان الكتابة فيه؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>The disk of the store gave an error.</source>
        <translation>أعطى قرص المخزن خطأ.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it; Overread goes on trying.</source>
        <translation>تحقق من القرص أو وصلته؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>The disk of the record&apos;s server is full.</source>
        <translation>قرص خادم السجل ممتلئ.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; Overread goes on trying.</source>
        <translation>أخبر القائم على الخادم؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>The record&apos;s server takes no changes now.</source>
        <translation>لا يقبل خادم السجل تغييرات الآن.</translation>
    </message>
    <message>
        <source>The record&apos;s server does not let this user write.</source>
        <translation>لا يسمح خادم السجل لهذا المستخدم بالكتابة.</translation>
    </message>
    <message>
        <source>Ask for the rights on the database; Overread goes on trying.</source>
        <translation>اطلب صلاحيات قاعدة البيانات؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>Another workstation holds the record.</source>
        <translation>محطة أخرى تمسك السجل.</translation>
    </message>
    <message>
        <source>It is free again as soon as that one is done; Overread goes on trying.</source>
        <translation>يتحرر فور انتهائها؛ يواصل Overread المحاولة.</translation>
    </message>
    <message>
        <source>The record&apos;s server refuses this user.</source>
        <translation>يرفض خادم السجل هذا المستخدم.</translation>
    </message>
    <message>
        <source>The record&apos;s database does not exist.</source>
        <translation>قاعدة بيانات السجل غير موجودة.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>المخزن تالف.</translation>
    </message>
    <message>
        <source>The store cannot be used ({value}).</source>
        <translation>تعذّر استعمال المخزن ({value}).</translation>
    </message>
    <message>
        <source>The store cannot be used ({name}).</source>
        <translation>تعذّر استعمال المخزن ({name}).</translation>
    </message>
    <message>
        <source>The store is missing.</source>
        <translation>المخزن مفقود.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store of Overread.</source>
        <translation>ملف المخزن ليس مخزن Overread.</translation>
    </message>
    <message>
        <source>The store is from a newer version of Overread (layout {version}, this one knows {newest}).</source>
        <translation>المخزن من إصدار أحدث من Overread (التخطيط {version}، وهذا يعرف {newest}).</translation>
    </message>
    <message>
        <source>Restore overread.db from the backups folder; to begin a new record, delete overread.db.id.</source>
        <translation>استعد overread.db من مجلد backups؛ ولبدء سجل جديد احذف overread.db.id.</translation>
    </message>
    <message>
        <source>Install the newer version again. The store was not changed.</source>
        <translation>ثبّت الإصدار الأحدث ثانية. لم يتغير المخزن.</translation>
    </message>
    <message>
        <source>Free disk space or reconnect the drive; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>أفسح مكاناً أو أعد وصل القرص؛ يواصل Overread المحاولة. لا تغلقه قبل أن يذكر أنه حفظ.</translation>
    </message>
    <message>
        <source>Restore the last good copy from the backups folder. The store was not changed.</source>
        <translation>استعد آخر نسخة سليمة من مجلد backups. لم يتغير المخزن.</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>الدراسة مميزة</translation>
    </message>
    <message>
        <source>study flag removed</source>
        <translation>أُزيلت علامة الدراسة</translation>
    </message>
    <message>
        <source>study noted</source>
        <translation>دُوّنت ملاحظة للدراسة</translation>
    </message>
    <message>
        <source>An array: base 85 of zlib of its bytes, row by row.</source>
        <translation>An array: base 85 of zlib of its bytes, row by row.</translation>
    </message>
    <message>
        <source>The database is not a store of Overread.</source>
        <translation>قاعدة البيانات ليست مخزن Overread.</translation>
    </message>
    <message>
        <source>The record on the server is missing.</source>
        <translation>السجل على الخادم مفقود.</translation>
    </message>
    <message>
        <source>Install the newer version here too. The store was not changed.</source>
        <translation>ثبّت الإصدار الأحدث هنا أيضاً. لم يتغير المخزن.</translation>
    </message>
    <message>
        <source>Restore it with `overread store restore`; to begin a new one, delete {name} from the data folder.</source>
        <translation>استعده بـ `overread store restore`؛ ولبدء جديد احذف {name} من مجلد البيانات.</translation>
    </message>
    <message>
        <source>One step could not be written because of a fault in Overread; the others are saved.</source>
        <translation>تعذّرت كتابة خطوة بسبب خلل في Overread؛ والأخرى محفوظة.</translation>
    </message>
    <message>
        <source>The store cannot be used because of a fault in Overread.</source>
        <translation>تعذّر استعمال المخزن بسبب خلل في Overread.</translation>
    </message>
    <message>
        <source>Note it down and report the fault.</source>
        <translation>دوّنه وأبلغ عن الخلل.</translation>
    </message>
    <message>
        <source>110103 study opened</source>
        <translation>110103 study opened</translation>
    </message>
    <message>
        <source>110103 study arrived</source>
        <translation>110103 study arrived</translation>
    </message>
    <message>
        <source>110103 study arrived again</source>
        <translation>110103 study arrived again</translation>
    </message>
    <message>
        <source>shadow answer</source>
        <translation>جواب في الظل</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>لا شيء للإبلاغ</translation>
    </message>
    <message>
        <source>not told by the model</source>
        <translation>لم يذكره النموذج</translation>
    </message>
    <message>
        <source>FDI {number}: {value}</source>
        <translation>FDI {number}: {value}</translation>
    </message>
    <message>
        <source>name {name} {birth_date}</source>
        <translation>name {name} {birth_date}</translation>
    </message>
    <message>
        <source>study {uid}</source>
        <translation>study {uid}</translation>
    </message>
    <message>
        <source>The folder for the training set is not empty.</source>
        <translation>مجلد مجموعة التدريب ليس فارغاً.</translation>
    </message>
    <message>
        <source>No frame of these studies has been reviewed.</source>
        <translation>لم يُراجَع أي إطار من هذه الدراسات.</translation>
    </message>
    <message>
        <source>A picture could not be encoded.</source>
        <translation>تعذّر ترميز صورة.</translation>
    </message>
    <message>
        <source>8 bit as displayed</source>
        <translation>8 بت كما تُعرض</translation>
    </message>
    <message>
        <source>16 bit of the stored values</source>
        <translation>16 بت من القيم المخزَّنة</translation>
    </message>
    <message>
        <source>Choose a new one.</source>
        <translation>اختر مجلداً جديداً.</translation>
    </message>
    <message>
        <source>Give every finding a verdict, or sign, then export.</source>
        <translation>أعطِ كل موجودة حكماً أو وقّع ثم صدّر.</translation>
    </message>
    <message>
        <source>Read the slices as they were taken.</source>
        <translation>اقرأ المقاطع كما التُقطت.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced.</source>
        <translation>المقاطع غير متساوية التباعد.</translation>
    </message>
    <message>
        <source>A volume needs at least three slices; this series has fewer.</source>
        <translation>يحتاج الحجم ثلاثة مقاطع على الأقل؛ في هذه السلسلة أقل.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes.</source>
        <translation>مقاطع هذه السلسلة مختلفة الأحجام.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient.</source>
        <translation>لا تذكر الملفات موضع كل مقطع في المريض.</translation>
    </message>
    <message>
        <source>The slices belong to different frames of reference: the patient was moved between them.</source>
        <translation>المقاطع من أطر مرجعية مختلفة: تحرك المريض بينها.</translation>
    </message>
    <message>
        <source>The slices of this series do not lie the same way.</source>
        <translation>مقاطع هذه السلسلة ليست بالاتجاه نفسه.</translation>
    </message>
    <message>
        <source>Several slices lie at one place: this series holds more than one volume.</source>
        <translation>عدة مقاطع في موضع واحد: في هذه السلسلة أكثر من حجم.</translation>
    </message>
    <message>
        <source>The gantry was tilted: the slices are stacked askew.</source>
        <translation>كان الإطار مائلاً: المقاطع مكدسة بانحراف.</translation>
    </message>
    <message>
        <source>The slices are shifted against each other.</source>
        <translation>المقاطع مزاحة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>{count} slices are missing from the stack.</source>
        <translation>{count} مقاطع مفقودة من المجموعة.</translation>
    </message>
    <message>
        <source>{count} slice is missing from the stack.</source>
        <translation>{count} مقطع مفقود من المجموعة.</translation>
    </message>
    <message>
        <source>The pictures of this series are in colour.</source>
        <translation>صور هذه السلسلة ملونة.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient, or how large a pixel is.</source>
        <translation>لا تذكر الملفات موضع كل مقطع في المريض أو حجم البكسل.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes or depths.</source>
        <translation>مقاطع هذه السلسلة مختلفة الأحجام أو الأعماق.</translation>
    </message>
    <message>
        <source>The pixels of this series are of different sizes.</source>
        <translation>بكسلات هذه السلسلة مختلفة الأحجام.</translation>
    </message>
    <message>
        <source>The slices of this series measure in different units or scales.</source>
        <translation>مقاطع هذه السلسلة تقيس بوحدات أو مقاييس مختلفة.</translation>
    </message>
    <message>
        <source>The files do not say how large a pixel is.</source>
        <translation>لا تذكر الملفات حجم البكسل.</translation>
    </message>
    <message>
        <source>s are</source>
        <translation>s are</translation>
    </message>
    <message>
        <source>Research software, not a medical device, not for diagnostic use.</source>
        <translation>برنامج بحثي، ليس جهازاً طبياً، لا يُستعمل للتشخيص.</translation>
    </message>
    <message>
        <source>{count} findings of the model were not reviewed and are not part of this report.</source>
        <translation>لم تُراجَع {count} من موجودات النموذج وليست جزءاً من هذا التقرير.</translation>
    </message>
    <message>
        <source>the model gave no usable number</source>
        <translation>لم يعطِ النموذج عدداً صالحاً</translation>
    </message>
    <message>
        <source>drawn by the reader; no model gave it</source>
        <translation>رسمه القارئ؛ لم يعطه أي نموذج</translation>
    </message>
    <message>
        <source>by the reader</source>
        <translation>من القارئ</translation>
    </message>
    <message>
        <source>It has no check for images unlike its own</source>
        <translation>لا يتحقق من الصور المختلفة عن صوره</translation>
    </message>
    <message>
        <source>Like the images it was trained on</source>
        <translation>كالصور التي دُرّب عليها</translation>
    </message>
    <message>
        <source>its probabilities are too evenly spread</source>
        <translation>احتمالاته موزعة بتقارب شديد</translation>
    </message>
    <message>
        <source>1 finding was rejected by the reader.</source>
        <translation>رفض القارئ موجودة واحدة.</translation>
    </message>
    <message>
        <source>{count} findings were rejected by the reader.</source>
        <translation>رفض القارئ {count} موجودات.</translation>
    </message>
    <message>
        <source>whole frame</source>
        <translation>الإطار كله</translation>
    </message>
    <message>
        <source>point at row {row}, column {column}</source>
        <translation>نقطة عند الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>empty region</source>
        <translation>منطقة فارغة</translation>
    </message>
    <message>
        <source>1 finding of the model was not reviewed and is not part of this report.</source>
        <translation>لم تُراجَع موجودة واحدة من النموذج وليست جزءاً من هذا التقرير.</translation>
    </message>
    <message>
        <source>Unlike the images this model was trained on</source>
        <translation>مختلفة عن الصور التي دُرّب عليها هذا النموذج</translation>
    </message>
    <message>
        <source>no label is likely enough for its prediction set</source>
        <translation>لا تسمية محتملة بما يكفي لمجموعة تنبؤه</translation>
    </message>
    <message>
        <source>several labels are likely enough for its prediction set</source>
        <translation>عدة تسميات محتملة بما يكفي لمجموعة تنبؤه</translation>
    </message>
    <message>
        <source>the image is unlike its training images</source>
        <translation>الصورة مختلفة عن صور تدريبه</translation>
    </message>
    <message>
        <source>most uncertain first</source>
        <translation>الأقل يقيناً أولاً</translation>
    </message>
    <message>
        <source>most probable finding first</source>
        <translation>الموجودة الأرجح أولاً</translation>
    </message>
    <message>
        <source>longest waiting first</source>
        <translation>الأطول انتظاراً أولاً</translation>
    </message>
    <message>
        <source>patient ID</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>opened last</source>
        <translation>آخر ما فُتح</translation>
    </message>
    <message>
        <source>The model&apos;s masks have the shape {shape}, its entry names {count} labels.</source>
        <translation>شكل أقنعة النموذج {shape}، ومدخله يسمّي {count} تسميات.</translation>
    </message>
    <message>
        <source>There is no model {model_id} in the catalogue.</source>
        <translation>لا نموذج {model_id} في الفهرس.</translation>
    </message>
    <message>
        <source>this program reads schema {SCHEMA}, not {schema}</source>
        <translation>يقرأ هذا البرنامج المخطط {SCHEMA} لا {schema}</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>اختر واحداً من: {known}.</translation>
    </message>
    <message>
        <source>models.toml is not TOML: {error}</source>
        <translation>ليس models.toml ملف TOML: {error}</translation>
    </message>
    <message>
        <source>{id} is there twice</source>
        <translation>{id} مكرر</translation>
    </message>
    <message>
        <source>models.toml is larger than 16 MiB: it is not a catalogue.</source>
        <translation>models.toml أكبر من 16 MiB: ليس فهرساً.</translation>
    </message>
    <message>
        <source>models.toml cannot be read: {strerror}.</source>
        <translation>تعذّرت قراءة models.toml: {strerror}.</translation>
    </message>
    <message>
        <source>models.toml is not UTF-8 text.</source>
        <translation>ليس models.toml نص UTF-8.</translation>
    </message>
    <message>
        <source>Its answers are explained by occlusion: {reason}</source>
        <translation>تُشرح أجوبته بالحجب: {reason}</translation>
    </message>
    <message>
        <source>The model always takes {dim_value} frames at once.</source>
        <translation>يأخذ النموذج دائماً {dim_value} إطارات معاً.</translation>
    </message>
    <message>
        <source>The model&apos;s graph does not fit together once it takes one frame.</source>
        <translation>لا يتسق مخطط النموذج حين يأخذ إطاراً واحداً.</translation>
    </message>
    <message>
        <source>Export it with a batch of 1, or with a free one.</source>
        <translation>صدّره بدفعة من 1 أو حرة.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a model may have.</source>
        <translation>تحتاج قراءته ذاكرة أكثر مما يُسمح به لنموذج.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is</source>
        <translation>تالف أو ليس ما يدّعيه</translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation>استعمل نموذجاً أصغر.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>انسخ الملف أو نزّله ثانية.</translation>
    </message>
    <message>
        <source>Do not use this model; report it to whoever supplied it.</source>
        <translation>لا تستعمل هذا النموذج؛ أبلغ مورّده.</translation>
    </message>
    <message>
        <source>The model answers {name} with values that are not numbers.</source>
        <translation>يجيب النموذج في {name} بقيم ليست أعداداً.</translation>
    </message>
    <message>
        <source>The converted model cannot be loaded: {reason}</source>
        <translation>تعذّر تحميل النموذج المحوَّل: {reason}</translation>
    </message>
    <message>
        <source>{ndim} axes</source>
        <translation>{ndim} محاور</translation>
    </message>
    <message>
        <source>The output {name} ({what}) is nothing that can be read.</source>
        <translation>المخرج {name} ({what}) لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The converted model differs from the original by {largest} at {output} (values up to {scale}).</source>
        <translation>يختلف النموذج المحوَّل عن الأصل بـ {largest} عند {output} (القيم حتى {scale}).</translation>
    </message>
    <message>
        <source>Export the model with arrays of 1 to 4 axes as outputs.</source>
        <translation>صدّر النموذج بمخارج من 1 إلى 4 محاور.</translation>
    </message>
    <message>
        <source>The converted model answers {name} with shape {shape}, the original with {shape2}.</source>
        <translation>يجيب النموذج المحوَّل في {name} بالشكل {shape}، والأصل بـ {shape2}.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained, and add that file.</source>
        <translation>صدّره إلى ONNX حيث دُرّب وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>Export the model as ONNX and add that file.</source>
        <translation>صدّر النموذج كـ ONNX وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the model.</source>
        <translation>مؤشر Git LFS لا النموذج.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` first.</source>
        <translation>شغّل `git lfs pull` أولاً.</translation>
    </message>
    <message>
        <source>is a text with markup, not a model.</source>
        <translation>نص موسوم لا نموذج.</translation>
    </message>
    <message>
        <source>Download the file itself, not the page that shows it.</source>
        <translation>نزّل الملف نفسه لا الصفحة التي تعرضه.</translation>
    </message>
    <message>
        <source>is a compressed archive.</source>
        <translation>أرشيف مضغوط.</translation>
    </message>
    <message>
        <source>Unpack it and add the file inside.</source>
        <translation>فُكّه وأضف الملف الذي فيه.</translation>
    </message>
    <message>
        <source>is a language model.</source>
        <translation>نموذج لغوي.</translation>
    </message>
    <message>
        <source>Choose a model that reads pictures.</source>
        <translation>اختر نموذجاً يقرأ الصور.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of a file.</source>
        <translation>{name} تالف أو جزء من ملف.</translation>
    </message>
    <message>
        <source>{name} is a symbolic link.</source>
        <translation>{name} رابط رمزي.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a model file.</source>
        <translation>{name} مجلد لا ملف نموذج.</translation>
    </message>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} ليس ملفاً عادياً.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GiB.</source>
        <translation>{name} أكبر من 4 GiB.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation>{name} نموذج TensorFlow Lite، وهو غير مدعوم.</translation>
    </message>
    <message>
        <source>{name} is an archive.</source>
        <translation>{name} أرشيف.</translation>
    </message>
    <message>
        <source>{name} would unpack to {value} GiB.</source>
        <translation>سيصير {name} {value} GiB عند فكّه.</translation>
    </message>
    <message>
        <source>Copy or download it again, and compare its size.</source>
        <translation>انسخه أو نزّله ثانية وقارن حجمه.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>تعذّرت قراءته: {strerror}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>تعذّرت قراءة {name}: {strerror}.</translation>
    </message>
    <message>
        <source>Choose the file that it points to.</source>
        <translation>اختر الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>Choose a file; save a SavedModel as .keras first.</source>
        <translation>اختر ملفاً؛ واحفظ SavedModel كـ .keras أولاً.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>اختر ملف نموذج.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله ثانية.</translation>
    </message>
    <message>
        <source>Do not use this file; ask for another.</source>
        <translation>لا تستعمل هذا الملف؛ اطلب غيره.</translation>
    </message>
    <message>
        <source>{name} has a member that leaves its folder or is encrypted.</source>
        <translation>في {name} عضو يخرج من مجلده أو مشفّر.</translation>
    </message>
    <message>
        <source>Choose a file that is there.</source>
        <translation>اختر ملفاً موجوداً.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>تحقق من إمكان قراءته.</translation>
    </message>
    <message>
        <source>Its input takes {lower}; frames are turned into that inside the model.</source>
        <translation>يأخذ مدخله {lower}؛ تُحوَّل الإطارات داخل النموذج.</translation>
    </message>
    <message>
        <source>It reads one frame at a time, so that its answers can be explained.</source>
        <translation>يقرأ إطاراً واحداً كل مرة لتُشرح أجوبته.</translation>
    </message>
    <message>
        <source>Its operator set was raised from {version} to {OPSET}.</source>
        <translation>رُفعت مجموعة عملياته من {version} إلى {OPSET}.</translation>
    </message>
    <message>
        <source>{name} is no valid ONNX model: {splitlines}</source>
        <translation>{name} ليس نموذج ONNX صالحاً: {splitlines}</translation>
    </message>
    <message>
        <source>The file brings Grad-CAM&apos;s outputs with it.</source>
        <translation>يجلب الملف مخارج Grad-CAM معه.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>صدّره ثانية.</translation>
    </message>
    <message>
        <source>The graph could not be folded ({name}).</source>
        <translation>تعذّر طيّ المخطط ({name}).</translation>
    </message>
    <message>
        <source>Maps are made by occlusion, which takes longer: {reason}</source>
        <translation>تُصنع الخرائط بالحجب، وهو أطول: {reason}</translation>
    </message>
    <message>
        <source>It keeps its old operator set {version}.</source>
        <translation>يحتفظ بمجموعة عملياته القديمة {version}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>نموذج Keras</translation>
    </message>
    <message>
        <source>Keras {version} on torch</source>
        <translation>Keras {version} على torch</translation>
    </message>
    <message>
        <source>{name} is a Keras model, and {join} is not installed.</source>
        <translation>{name} نموذج Keras و{join} غير مثبّت.</translation>
    </message>
    <message>
        <source>Keras runs on {backend} here, not on torch.</source>
        <translation>يعمل Keras هنا على {backend} لا torch.</translation>
    </message>
    <message>
        <source>{name} takes {inputs} inputs; a frame is one tensor.</source>
        <translation>يأخذ {name} {inputs} مداخل؛ والإطار موتر واحد.</translation>
    </message>
    <message>
        <source>{shape} axes</source>
        <translation>{shape} محاور</translation>
    </message>
    <message>
        <source>{name} takes {what}.</source>
        <translation>يأخذ {name} {what}.</translation>
    </message>
    <message>
        <source>Start Overread anew.</source>
        <translation>أعد تشغيل Overread.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras {version}: {first_line}</source>
        <translation>تعذّر على Keras {version} تحميل {name}: {first_line}</translation>
    </message>
    <message>
        <source>Use a model that reads one frame at a time.</source>
        <translation>استعمل نموذجاً يقرأ إطاراً واحداً كل مرة.</translation>
    </message>
    <message>
        <source>the file names {names}</source>
        <translation>يسمّي الملف {names}</translation>
    </message>
    <message>
        <source>the model has {count}; </source>
        <translation>للنموذج {count}؛ </translation>
    </message>
    <message>
        <source>the file names {names}, which does not fit; </source>
        <translation>يسمّي الملف {names}، ولا يطابق؛ </translation>
    </message>
    <message>
        <source>the file names {names}, some alike; </source>
        <translation>يسمّي الملف {names}، وبعضها متشابه؛ </translation>
    </message>
    <message>
        <source>{told}{odd}their names in the order of the outputs, separated by commas</source>
        <translation>{told}{odd}أسماؤها بترتيب المخارج، بينها فواصل</translation>
    </message>
    <message>
        <source>by its name it means that nothing was found</source>
        <translation>اسمه يعني أنه لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>no label&apos;s name says that nothing was found</source>
        <translation>لا اسم تسمية يقول إنه لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>which does not fit</source>
        <translation>ولا يطابق</translation>
    </message>
    <message>
        <source>some alike</source>
        <translation>وبعضها متشابه</translation>
    </message>
    <message>
        <source>The file&apos;s container (IR version {ir_version}) is written as version {OLDEST_CONTAINER}.</source>
        <translation>تُكتب حاوية الملف (إصدار IR {ir_version}) بالإصدار {OLDEST_CONTAINER}.</translation>
    </message>
    <message>
        <source>The input {name} is set to the size of the model&apos;s input.</source>
        <translation>ضُبط المدخل {name} على حجم مدخل النموذج.</translation>
    </message>
    <message>
        <source>{name} holds {value} GiB with its weights; one ONNX file takes 2.</source>
        <translation>في {name} بأوزانه {value} GiB؛ وملف ONNX يسع 2.</translation>
    </message>
    <message>
        <source>Its weights lay in {found} further file(s); they are in one file now.</source>
        <translation>كانت أوزانه في {found} ملفات أخرى؛ وهي الآن في ملف واحد.</translation>
    </message>
    <message>
        <source>The weights beside {name} are shorter than it says.</source>
        <translation>الأوزان بجانب {name} أقصر مما يقول.</translation>
    </message>
    <message>
        <source>Copy all of its files again.</source>
        <translation>انسخ كل ملفاته ثانية.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {reason}</source>
        <translation>تعذّر تحميل {name}: {reason}</translation>
    </message>
    <message>
        <source>Export it again with operators of ONNX&apos;s own.</source>
        <translation>صدّره ثانية بعمليات ONNX نفسها.</translation>
    </message>
    <message>
        <source>Export it so that it takes one picture and nothing else.</source>
        <translation>صدّره ليأخذ صورة واحدة لا غير.</translation>
    </message>
    <message>
        <source>{name} takes an input of shape {shape}, in which no axis holds 1 or 3 colours.</source>
        <translation>يأخذ {name} مدخلاً بالشكل {shape} لا محور فيه لـ 1 أو 3 ألوان.</translation>
    </message>
    <message>
        <source>{name} needs {entries} inputs ({names}), not one frame.</source>
        <translation>يحتاج {name} {entries} مداخل ({names}) لا إطاراً.</translation>
    </message>
    <message>
        <source>{name} takes {kind} numbers, which are no picture.</source>
        <translation>يأخذ {name} أعداد {kind}، وليست صورة.</translation>
    </message>
    <message>
        <source>{name} takes volumes.</source>
        <translation>يأخذ {name} أحجاماً.</translation>
    </message>
    <message>
        <source>{name} takes an input of {shape} axes; a frame has 4.</source>
        <translation>يأخذ {name} مدخلاً بـ {shape} محاور؛ وللإطار 4.</translation>
    </message>
    <message>
        <source>{name} takes {shape} frames at a time.</source>
        <translation>يأخذ {name} {shape} إطارات معاً.</translation>
    </message>
    <message>
        <source>{name} does not say which axis of its input holds the colours.</source>
        <translation>لا يذكر {name} أي محور من مدخله للألوان.</translation>
    </message>
    <message>
        <source>{name} does not say how many channels its input has.</source>
        <translation>لا يذكر {name} عدد قنوات مدخله.</translation>
    </message>
    <message>
        <source>Export it for one frame.</source>
        <translation>صدّره لإطار واحد.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s models are NCHW, TensorFlow&apos;s NHWC.</source>
        <translation>نماذج PyTorch بترتيب NCHW، ونماذج TensorFlow بـ NHWC.</translation>
    </message>
    <message>
        <source>Say 1 for grey or 3 for colour.</source>
        <translation>قل 1 للرمادي أو 3 للألوان.</translation>
    </message>
    <message>
        <source>{name} does not say how many rows and columns its input has.</source>
        <translation>لا يذكر {name} عدد صفوف مدخله وأعمدته.</translation>
    </message>
    <message>
        <source>Say what it was trained with, for example 224 x 224.</source>
        <translation>اذكر ما دُرّب عليه، مثل 224 × 224.</translation>
    </message>
    <message>
        <source>{name} ended the process that read it: it is damaged, or too large for this machine.</source>
        <translation>أنهى {name} العملية التي تقرؤه: تالف أو أكبر من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Copy or download it again, or use a smaller model.</source>
        <translation>انسخه أو نزّله ثانية أو استعمل نموذجاً أصغر.</translation>
    </message>
    <message>
        <source>{get} could not be read within {deadline_s} seconds.</source>
        <translation>تعذّرت قراءة {get} خلال {deadline_s} ثانية.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>1 normal finding</source>
        <translation>موجودة طبيعية واحدة</translation>
    </message>
    <message>
        <source>1 tooth found</source>
        <translation>عُثر على سن واحدة</translation>
    </message>
    <message>
        <source>{count} teeth found</source>
        <translation>عُثر على {count} أسنان</translation>
    </message>
    <message>
        <source>1 vertebra found</source>
        <translation>عُثر على فقرة واحدة</translation>
    </message>
    <message>
        <source>{count} vertebrae found</source>
        <translation>عُثر على {count} فقرات</translation>
    </message>
    <message>
        <source>1 disc found</source>
        <translation>عُثر على قرص واحد</translation>
    </message>
    <message>
        <source>{count} discs found</source>
        <translation>عُثر على {count} أقراص</translation>
    </message>
    <message>
        <source>1 level found</source>
        <translation>عُثر على مستوى واحد</translation>
    </message>
    <message>
        <source>{count} levels found</source>
        <translation>عُثر على {count} مستويات</translation>
    </message>
    <message>
        <source>this angle says {label}, the class does not</source>
        <translation>هذه الزاوية تدل على {label} والصنف لا</translation>
    </message>
    <message>
        <source>HVA</source>
        <translation>HVA</translation>
    </message>
    <message>
        <source>IMA</source>
        <translation>IMA</translation>
    </message>
    <message>
        <source>This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).</source>
        <translation>هذا الحد وحده: الحساسية {sensitivity}، النوعية {specificity} ({n} صور: {dataset}).</translation>
    </message>
    <message>
        <source>the class says {label}, this angle does not</source>
        <translation>الصنف يدل على {label} وهذه الزاوية لا</translation>
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
        <translation>ليس دون {limit}°</translation>
    </message>
    <message>
        <source>above {limit}° ({label})</source>
        <translation>فوق {limit}° ({label})</translation>
    </message>
    <message>
        <source>not above {limit}°</source>
        <translation>ليس فوق {limit}°</translation>
    </message>
    <message>
        <source>pixels taken as square: their spacing is not known</source>
        <translation>عُدّت البكسلات مربعة: تباعدها غير معروف</translation>
    </message>
    <message>
        <source>where the model would look for {label} (probability {value}), which it did not answer</source>
        <translation>أين كان النموذج ليبحث عن {label} (الاحتمال {value})، ولم يُجب به</translation>
    </message>
    <message>
        <source>where the model would look for {label}, which it did not answer</source>
        <translation>أين كان النموذج ليبحث عن {label}، ولم يُجب به</translation>
    </message>
    <message>
        <source>{count} of {total} frames of series {series} were read by the model</source>
        <translation>قرأ النموذج {count} من {total} إطارات السلسلة {series}</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} إطارات</translation>
    </message>
    <message>
        <source>{name} (again)</source>
        <translation>{name} (ثانية)</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>ليس في المشروع تسمية {label}.</translation>
    </message>
    <message>
        <source>box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>حدّ</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>class</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>The studies of the project are being read.</source>
        <translation>تُقرأ دراسات المشروع.</translation>
    </message>
    <message>
        <source>No study was found for the project.</source>
        <translation>لم يُعثر على دراسة للمشروع.</translation>
    </message>
    <message>
        <source>The cases of a project are read one after the other.</source>
        <translation>تُقرأ حالات المشروع واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>Choose one of the project&apos;s labels.</source>
        <translation>اختر إحدى تسميات المشروع.</translation>
    </message>
    <message>
        <source>{label} is given as: {kinds}.</source>
        <translation>يُعطى {label} كـ: {kinds}.</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>لم يُفتح المشروع</translation>
    </message>
    <message>
        <source>Close the project to go back to a case.</source>
        <translation>أغلق المشروع للعودة إلى حالة.</translation>
    </message>
    <message>
        <source>Every case of the project is done.</source>
        <translation>أُنجزت كل حالات المشروع.</translation>
    </message>
    <message>
        <source>No case is left for you: others are at what is left, or must read it again.</source>
        <translation>لم تبقَ حالة لك: آخرون على ما بقي أو عليهم قراءته ثانية.</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>غير معايَر</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>The model is undecided (normalised entropy {value})</source>
        <translation>النموذج متردد (الإنتروبيا المعيارية {value})</translation>
    </message>
    <message>
        <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
        <translation>مجموعة التنبؤ: {labels}؛ تحوي مجموعة كهذه الحقيقة في {count} من 100 صورة كالتي ضُبطت عليها</translation>
    </message>
    <message>
        <source>region of {count} pixels at row {row}, column {column}</source>
        <translation>منطقة من {count} بكسل عند الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>{value}, at this model&apos;s operating point ({point})</source>
        <translation>{value}، عند نقطة تشغيل هذا النموذج ({point})</translation>
    </message>
    <message>
        <source>score {sentence}, uncalibrated</source>
        <translation>درجة {sentence}، غير معايَرة</translation>
    </message>
    <message>
        <source>peak {sentence}</source>
        <translation>الذروة {sentence}</translation>
    </message>
    <message>
        <source>peak {value}</source>
        <translation>الذروة {value}</translation>
    </message>
    <message>
        <source>score {value}</source>
        <translation>درجة {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>فوق {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>دون {value}</translation>
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
        <source>The model is sure (normalised entropy {value})</source>
        <translation>النموذج متأكد (الإنتروبيا المعيارية {value})</translation>
    </message>
    <message>
        <source>The model is unsure (normalised entropy {value})</source>
        <translation>النموذج غير متأكد (الإنتروبيا المعيارية {value})</translation>
    </message>
    <message>
        <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
        <translation>لا تسمية محتملة بما يكفي لمجموعة تنبؤ تحوي الحقيقة في {count} من 100 صورة كالتي ضُبطت عليها</translation>
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
        <source>box at row {row}, column {column}, {height} x {width} pixels</source>
        <translation>مربع عند الصف {row}، العمود {column}، {height} × {width} بكسل</translation>
    </message>
    <message>
        <source>outline of {count} points</source>
        <translation>حدّ من {count} نقاط</translation>
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
        <source>{value}, above this model&apos;s operating point ({point})</source>
        <translation>{value}، فوق نقطة تشغيل هذا النموذج ({point})</translation>
    </message>
    <message>
        <source>{value}, below this model&apos;s operating point ({point})</source>
        <translation>{value}، دون نقطة تشغيل هذا النموذج ({point})</translation>
    </message>
    <message>
        <source>entropy {value} nats</source>
        <translation>الإنتروبيا {value} نات</translation>
    </message>
    <message>
        <source>The model asks for a careful look: {reasons}</source>
        <translation>يطلب النموذج نظرة متأنية: {reasons}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{series} frame {position}</source>
        <translation>{series} الإطار {position}</translation>
    </message>
    <message>
        <source>its bitmap shutter is damaged and not shown</source>
        <translation>غالقه النقطي تالف ولا يُعرض</translation>
    </message>
    <message>
        <source>report language</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Its files name {count} different patients.</source>
        <translation>تسمّي ملفاتها {count} مرضى مختلفين.</translation>
    </message>
    <message>
        <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>تشترك {count} من ملفاتها في SOP Instance UID مع غيرها؛ يُعرض كل منها وحده.</translation>
    </message>
    <message>
        <source>Series {number} mixes slices of different orientation.</source>
        <translation>تخلط السلسلة {number} مقاطع مختلفة الاتجاه.</translation>
    </message>
    <message>
        <source>Series {number} mixes slices of different frames of reference.</source>
        <translation>تخلط السلسلة {number} مقاطع من أطر مرجعية مختلفة.</translation>
    </message>
    <message>
        <source>The slices of series {number} are not evenly spaced.</source>
        <translation>مقاطع السلسلة {number} غير متساوية التباعد.</translation>
    </message>
    <message>
        <source>Series {number} mixes pictures of different sizes.</source>
        <translation>تخلط السلسلة {number} صوراً مختلفة الأحجام.</translation>
    </message>
    <message>
        <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
        <translation>دون العتبة، لكنه محتمل بما يكفي عند تغطية {coverage}: {labels}.</translation>
    </message>
    <message>
        <source>The header does not name the modality: check that this is {names}.</source>
        <translation>لا يذكر الرأس النمط: تحقق من أنه {names}.</translation>
    </message>
    <message>
        <source>The header does not name the body part: check that this is {names}.</source>
        <translation>لا يذكر الرأس جزء الجسم: تحقق من أنه {names}.</translation>
    </message>
    <message>
        <source>The header does not name the view: check that this is {names}.</source>
        <translation>لا يذكر الرأس المسقط: تحقق من أنه {names}.</translation>
    </message>
    <message>
        <source>{model} needs {least} pixels or more; this has {size}.</source>
        <translation>يحتاج {model} إلى {least} بكسل أو أكثر؛ في هذه {size}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the modality here is {found}.</source>
        <translation>يقرأ {model} {names}؛ النمط هنا {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the body part here is {found}.</source>
        <translation>يقرأ {model} {names}؛ جزء الجسم هنا {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the view here is {found}.</source>
        <translation>يقرأ {model} {names}؛ المسقط هنا {found}.</translation>
    </message>
    <message>
        <source>{level} competes for this place: check the numbering</source>
        <translation>ينافس {level} على هذا الموضع: تحقق من الترقيم</translation>
    </message>
    <message>
        <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
        <translation>الترقيم موضع شك عند {levels}: تحقق من المستويات قبل استعمالها.</translation>
    </message>
    <message>
        <source>{count} of {total} neighbouring slices agree</source>
        <translation>تتفق {count} من {total} مقاطع مجاورة</translation>
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
        <source>magnification {factor} stated by reader</source>
        <translation>تكبير {factor} ذكره القارئ</translation>
    </message>
    <message>
        <source>magnification {factor} by the file</source>
        <translation>تكبير {factor} بحسب الملف</translation>
    </message>
    <message>
        <source>{series} frame {number}</source>
        <translation>{series} الإطار {number}</translation>
    </message>
    <message>
        <source>Tooth {number}</source>
        <translation>السن {number}</translation>
    </message>
    <message>
        <source>Hallux valgus</source>
        <translation>إبهام القدم الأروح</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>الدراسة كلها</translation>
    </message>
    <message>
        <source>project opened</source>
        <translation>فُتح المشروع</translation>
    </message>
    <message>
        <source>Correct the file, or choose no template in the settings.</source>
        <translation>صحّح الملف أو لا تختر قالباً في الإعدادات.</translation>
    </message>
    <message>
        <source>a report without its findings is none</source>
        <translation>تقرير بلا موجودات ليس تقريراً</translation>
    </message>
    <message>
        <source>what the reader must be warned of has to reach whoever reads the report</source>
        <translation>ما يُنبَّه إليه يجب أن يصل إلى من يقرأ التقرير</translation>
    </message>
    <message>
        <source>each number must be traceable to a model, its version and its checksum</source>
        <translation>يجب أن يعود كل عدد إلى نموذج وإصداره ومجموع تحققه</translation>
    </message>
    <message>
        <source>a report says who signed it, or that nobody did</source>
        <translation>يذكر التقرير من وقّعه أو أن لا أحد فعل</translation>
    </message>
    <message>
        <source>by the number of the document its file is checked against the record</source>
        <translation>برقم المستند يُتحقق من ملفه مقابل السجل</translation>
    </message>
    <message>
        <source>{name} is too large for a template.</source>
        <translation>{name} أكبر من قالب.</translation>
    </message>
    <message>
        <source>The template {name} cannot be read.</source>
        <translation>تعذّرت قراءة القالب {name}.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8.</source>
        <translation>{name} ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no valid TOML: {error}.</source>
        <translation>{name} ليس TOML صالحاً: {error}.</translation>
    </message>
    <message>
        <source>must have at most {LIMITS} lines</source>
        <translation>يجب ألا يزيد على {LIMITS} سطور</translation>
    </message>
    <message>
        <source>must be one of {join}, not {size}</source>
        <translation>يجب أن يكون واحداً من {join} لا {size}</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>يجب أن يكون نصاً</translation>
    </message>
    <message>
        <source>must have at most {limit} characters</source>
        <translation>يجب ألا يزيد على {limit} حرفاً</translation>
    </message>
    <message>
        <source>must be a list of texts of at most {LIMITS} characters</source>
        <translation>يجب أن يكون قائمة نصوص لا تزيد على {LIMITS} حرفاً</translation>
    </message>
    <message>
        <source>names a section twice</source>
        <translation>يسمّي قسماً مرتين</translation>
    </message>
    <message>
        <source>must be a colour as &quot;#1c6b87&quot;, not {value}</source>
        <translation>يجب أن يكون لوناً مثل &quot;#1c6b87&quot; لا {value}</translation>
    </message>
    <message>
        <source>cannot be read on paper: its contrast is {ratio}, and 4.5 is needed</source>
        <translation>لا يُقرأ على الورق: تباينه {ratio} والمطلوب 4.5</translation>
    </message>
    <message>
        <source>names a file that is not there: {value}</source>
        <translation>يسمّي ملفاً غير موجود: {value}</translation>
    </message>
    <message>
        <source>{one} cannot be hidden: {NEEDED}</source>
        <translation>لا يمكن إخفاء {one}: {NEEDED}</translation>
    </message>
    <message>
        <source>is not known; known are {join}</source>
        <translation>غير معروف؛ المعروف {join}</translation>
    </message>
    <message>
        <source>has no section {one}; known are {join}</source>
        <translation>لا قسم {one} فيه؛ المعروف {join}</translation>
    </message>
    <message>
        <source>must be before or after, not {value}</source>
        <translation>يجب أن يكون before أو after لا {value}</translation>
    </message>
    <message>
        <source>of {section} has no words in any of {join}</source>
        <translation>في {section} لا كلمات في أي من {join}</translation>
    </message>
    <message>
        <source>must be written [[text]]</source>
        <translation>يجب أن يُكتب [[text]]</translation>
    </message>
    <message>
        <source>must be a table [{table}]</source>
        <translation>يجب أن يكون جدولاً [{table}]</translation>
    </message>
    <message>
        <source>Check the user in store_url and the password in ~/.pgpass.</source>
        <translation>تحقق من المستخدم في store_url وكلمة المرور في ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check store_url, or have the database made.</source>
        <translation>تحقق من store_url أو اطلب إنشاء قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>صحّح الجواب.</translation>
    </message>
    <message>
        <source>the values go beyond 0..1, so they are logits</source>
        <translation>القيم تتجاوز 0..1 فهي لوغيت</translation>
    </message>
    <message>
        <source>which frames it may see; {ANY} to accept all</source>
        <translation>أي إطارات يجوز أن يراها؛ {ANY} لقبول الكل</translation>
    </message>
    <message>
        <source>{count} names are given; the model answers with {expected}.</source>
        <translation>أُعطي {count} أسماء؛ ويجيب النموذج بـ {expected}.</translation>
    </message>
    <message>
        <source>{reason}; usual for this task</source>
        <translation>{reason}؛ معتاد لهذه المهمة</translation>
    </message>
    <message>
        <source>nobody has measured an operating point for it here</source>
        <translation>لم يقس أحد هنا نقطة تشغيل له</translation>
    </message>
    <message>
        <source>torchvision counts from 1, 0 is its background</source>
        <translation>يعد torchvision من 1، و0 خلفيته</translation>
    </message>
    <message>
        <source>labels count from 0</source>
        <translation>تُعد التسميات من 0</translation>
    </message>
    <message>
        <source>which model reads which kind: label=model id, separated by commas</source>
        <translation>أي نموذج يقرأ أي نوع: تسمية=معرّف نموذج، بينها فواصل</translation>
    </message>
    <message>
        <source>{value} is not possible; choose {join}.</source>
        <translation>{value} غير ممكن؛ اختر {join}.</translation>
    </message>
    <message>
        <source>name what a low value means and what a high one means, or say --task multilabel.</source>
        <translation>سمِّ معنى القيمة المنخفضة والعالية، أو قل --task multilabel.</translation>
    </message>
    <message>
        <source>the scores lie in 0..1 already</source>
        <translation>الدرجات ضمن 0..1</translation>
    </message>
    <message>
        <source>the scores go beyond 0..1</source>
        <translation>الدرجات تتجاوز 0..1</translation>
    </message>
    <message>
        <source>heatmaps are read as they are</source>
        <translation>تُقرأ الخرائط كما هي</translation>
    </message>
    <message>
        <source>the values lie in 0..1 already</source>
        <translation>القيم ضمن 0..1</translation>
    </message>
    <message>
        <source>one value against its opposite</source>
        <translation>قيمة مقابل ضدها</translation>
    </message>
    <message>
        <source>Correct --{replace}.</source>
        <translation>صحّح --{replace}.</translation>
    </message>
    <message>
        <source>two names: what a low value means, then what a high value means</source>
        <translation>اسمان: معنى القيمة المنخفضة ثم العالية</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as DX,CR or MR</source>
        <translation>{advice}: كلمات DICOM مثل DX,CR أو MR</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as CHEST or FOOT</source>
        <translation>{advice}: كلمات DICOM مثل CHEST أو FOOT</translation>
    </message>
    <message>
        <source>three outputs give the boxes, labels and scores of what was kept</source>
        <translation>ثلاثة مخارج تعطي المربعات والتسميات والدرجات لما بقي</translation>
    </message>
    <message>
        <source>DETR: softmax, the last value is &apos;no object&apos;</source>
        <translation>DETR: softmax، والقيمة الأخيرة &apos;لا شيء&apos;</translation>
    </message>
    <message>
        <source>RT-DETR: sigmoid</source>
        <translation>RT-DETR: sigmoid</translation>
    </message>
    <message>
        <source>two outputs give logits and boxes of {queries} queries, as DETR does</source>
        <translation>مخرجان يعطيان لوغيت ومربعات {queries} استعلاماً كما في DETR</translation>
    </message>
    <message>
        <source>the output {shape_words} holds {candidates} candidates with box and scores</source>
        <translation>في المخرج {shape_words} {candidates} مرشحاً بمربع ودرجات</translation>
    </message>
    <message>
        <source>{reason} of {count} labels with objectness</source>
        <translation>{reason} من {count} تسميات مع درجة وجود</translation>
    </message>
    <message>
        <source>{reason} of {count} labels</source>
        <translation>{reason} من {count} تسميات</translation>
    </message>
    <message>
        <source>{queries} queries are taken for {kind}.</source>
        <translation>تُعد {queries} استعلاماً {kind}.</translation>
    </message>
    <message>
        <source>the output {shape} is a list of what was kept: box, score, label</source>
        <translation>المخرج {shape} قائمة بما بقي: مربع ودرجة وتسمية</translation>
    </message>
    <message>
        <source>the output {shape} holds box and scores of {candidates} queries, as RT-DETR&apos;s export does</source>
        <translation>في المخرج {shape} مربع ودرجات {candidates} استعلاماً كتصدير RT-DETR</translation>
    </message>
    <message>
        <source> with objectness</source>
        <translation> مع درجة وجود</translation>
    </message>
    <message>
        <source>The model takes volumes.</source>
        <translation>يأخذ النموذج أحجاماً.</translation>
    </message>
    <message>
        <source>The model takes no picture: none of its inputs has four axes.</source>
        <translation>لا يأخذ النموذج صورة: لا مدخل له بأربعة محاور.</translation>
    </message>
    <message>
        <source>The model answers noise with values that are not numbers ({name}).</source>
        <translation>يجيب النموذج عن الضجيج بقيم ليست أعداداً ({name}).</translation>
    </message>
    <message>
        <source>Export it with an input of (batch, channels, rows, columns) or (batch, rows, columns, channels).</source>
        <translation>صدّره بمدخل (دفعة، قنوات، صفوف، أعمدة) أو (دفعة، صفوف، أعمدة، قنوات).</translation>
    </message>
    <message>
        <source>the graph does not normalise; only whoever trained it knows what it was fed</source>
        <translation>لا يعيّر المخطط؛ لا يعلم ما أُطعم إلا من درّبه</translation>
    </message>
    <message>
        <source>what torchvision&apos;s {architecture} was trained with; the file does not say</source>
        <translation>ما دُرّب عليه {architecture} من torchvision؛ لا يذكره الملف</translation>
    </message>
    <message>
        <source>the input {shape} does not tell; most files are so</source>
        <translation>لا يدل المدخل {shape}؛ وأكثر الملفات كذلك</translation>
    </message>
    <message>
        <source>the input takes any size: give the one it was trained at, as rows,columns</source>
        <translation>يأخذ المدخل أي حجم: أعطِ حجم التدريب، صفوفاً,أعمدة</translation>
    </message>
    <message>
        <source>the file does not say: 1 for grey, 3 for colour</source>
        <translation>لا يذكره الملف: 1 للرمادي، 3 للألوان</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take grey values divided by 255</source>
        <translation>تأخذ تصديرات Ultralytics الرماديات مقسومة على 255</translation>
    </message>
    <message>
        <source>the usual choice for classifiers; the file does not say</source>
        <translation>المعتاد للمصنِّفات؛ لا يذكره الملف</translation>
    </message>
    <message>
        <source>as the file&apos;s own window shows it; the usual choice</source>
        <translation>كما تعرضه نافذة الملف؛ المعتاد</translation>
    </message>
    <message>
        <source>the input {shape} has its channels {where}</source>
        <translation>قنوات المدخل {shape} {where}</translation>
    </message>
    <message>
        <source>the input is {shape_words}</source>
        <translation>المدخل {shape_words}</translation>
    </message>
    <message>
        <source>imgsz in the file&apos;s metadata</source>
        <translation>imgsz في بيانات الملف الوصفية</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at; the file takes any size</source>
        <translation>ما يُدرَّب عليه {architecture} عادة؛ الملف يأخذ أي حجم</translation>
    </message>
    <message>
        <source>its first convolution takes so many</source>
        <translation>طيّه الأول يأخذ هذا العدد</translation>
    </message>
    <message>
        <source>the input takes whole numbers of 8 bits</source>
        <translation>يأخذ المدخل أعداداً صحيحة من 8 بت</translation>
    </message>
    <message>
        <source>the graph takes the grey values as they are</source>
        <translation>يأخذ المخطط الرماديات كما هي</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>الملف يذكر ذلك</translation>
    </message>
    <message>
        <source>the graph does what is left to do</source>
        <translation>يفعل المخطط ما بقي</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take nothing off</source>
        <translation>لا تطرح تصديرات Ultralytics شيئاً</translation>
    </message>
    <message>
        <source>{advice}: 0,1 or 0,255 or -1,1</source>
        <translation>{advice}: 0,1 أو 0,255 أو -1,1</translation>
    </message>
    <message>
        <source>{advice}: 0 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 0 للا شيء، أو imagenet، أو عدد لكل قناة</translation>
    </message>
    <message>
        <source>{advice}: 1 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 1 للا شيء، أو imagenet، أو عدد لكل قناة</translation>
    </message>
    <message>
        <source>Ultralytics keeps the proportions and fills with grey</source>
        <translation>يحفظ Ultralytics النسب ويملأ بالرمادي</translation>
    </message>
    <message>
        <source>keeps the proportions; the file does not say</source>
        <translation>يحفظ النسب؛ لا يذكره الملف</translation>
    </message>
    <message>
        <source>the graph first moves the last axis to the second place</source>
        <translation>ينقل المخطط أولاً المحور الأخير إلى الموضع الثاني</translation>
    </message>
    <message>
        <source>the input goes into a convolution as it is</source>
        <translation>يدخل المدخل طيّاً كما هو</translation>
    </message>
    <message>
        <source>{reason}, nor for one channel</source>
        <translation>{reason}، ولا لقناة واحدة</translation>
    </message>
    <message>
        <source>the graph makes whole numbers of 8 bits of it</source>
        <translation>يحوّله المخطط إلى أعداد صحيحة من 8 بت</translation>
    </message>
    <message>
        <source>the graph takes the grey values</source>
        <translation>يأخذ المخطط الرماديات</translation>
    </message>
    <message>
        <source>the graph first divides by 255 or 127.5</source>
        <translation>يقسم المخطط أولاً على 255 أو 127.5</translation>
    </message>
    <message>
        <source>the graph scales its input itself</source>
        <translation>يقيس المخطط مدخله بنفسه</translation>
    </message>
    <message>
        <source>the graph first takes off {words}</source>
        <translation>يطرح المخطط أولاً {words}</translation>
    </message>
    <message>
        <source>the graph normalises its input itself</source>
        <translation>يعيّر المخطط مدخله بنفسه</translation>
    </message>
    <message>
        <source>the output {shape} has one value for each of {count} labels</source>
        <translation>للمخرج {shape} قيمة لكل من {count} تسميات</translation>
    </message>
    <message>
        <source>{sentence} They are: {shapes}.</source>
        <translation>{sentence} هي: {shapes}.</translation>
    </message>
    <message>
        <source>{found} outputs give one map each</source>
        <translation>{found} مخارج يعطي كل منها خريطة</translation>
    </message>
    <message>
        <source>the output {name} is {shape}: {count} maps</source>
        <translation>المخرج {name} هو {shape}: {count} خرائط</translation>
    </message>
    <message>
        <source>the output is one map ({shape})</source>
        <translation>المخرج خريطة واحدة ({shape})</translation>
    </message>
    <message>
        <source>{words}, for each kind of region</source>
        <translation>{words}، لكل نوع منطقة</translation>
    </message>
    <message>
        <source>{flat} outputs give one value each: labels that do not exclude one another</source>
        <translation>{flat} مخارج يعطي كل منها قيمة: تسميات غير متنافية</translation>
    </message>
    <message>
        <source>the output {shape} is one value: how likely one thing is</source>
        <translation>المخرج {shape} قيمة واحدة: مدى احتمال شيء</translation>
    </message>
    <message>
        <source>No task can read the model&apos;s outputs.</source>
        <translation>لا مهمة تقرأ مخارج النموذج.</translation>
    </message>
    <message>
        <source>Export it as a classifier (batch, labels), a detector, or one map per label or point.</source>
        <translation>صدّره كمصنِّف (دفعة، تسميات) أو كاشف أو خريطة لكل تسمية أو نقطة.</translation>
    </message>
    <message>
        <source>{words}, one for each point</source>
        <translation>{words}، واحدة لكل نقطة</translation>
    </message>
    <message>
        <source>{words}; they add up to 1</source>
        <translation>{words}؛ مجموعها 1</translation>
    </message>
    <message>
        <source>It was trained for the task {stated}, which no task here reads.</source>
        <translation>دُرّب لمهمة {stated}، ولا تقرؤها مهمة هنا.</translation>
    </message>
    <message>
        <source>{words}, each a kind of picture</source>
        <translation>{words}، كل منها نوع صورة</translation>
    </message>
    <message>
        <source>{words}; each is in 0..1 by itself</source>
        <translation>{words}؛ كل منها ضمن 0..1 بذاتها</translation>
    </message>
    <message>
        <source>{reason}; the file&apos;s metadata says {stated}</source>
        <translation>{reason}؛ وتقول بيانات الملف {stated}</translation>
    </message>
    <message>
        <source>{name} is no model of a kind that is known here.</source>
        <translation>{name} ليس نموذجاً من نوع معروف هنا.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Writing it as ONNX</source>
        <translation>كتابته كـ ONNX</translation>
    </message>
    <message>
        <source>Comparing it with the original</source>
        <translation>مقارنته بالأصل</translation>
    </message>
    <message>
        <source>Making its answers explicable</source>
        <translation>جعل أجوبته قابلة للشرح</translation>
    </message>
    <message>
        <source>No format {source_format}.</source>
        <translation>لا صيغة {source_format}.</translation>
    </message>
    <message>
        <source>Known are: {titles}.</source>
        <translation>المعروف: {titles}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile.</source>
        <translation>تغيّر {name} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Copy or download it again, with every file that belongs to it.</source>
        <translation>انسخه أو نزّله ثانية مع كل ملف يتبعه.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>أضفه ثانية.</translation>
    </message>
    <message>
        <source>{name} does not use its input.</source>
        <translation>لا يستعمل {name} مدخله.</translation>
    </message>
    <message>
        <source>The model is larger than one ONNX file can be (2 GiB).</source>
        <translation>النموذج أكبر مما يسعه ملف ONNX (2 GiB).</translation>
    </message>
    <message>
        <source>The original does not run on {rows} x {columns} pixels: {reason}</source>
        <translation>لا يعمل الأصل على {rows} × {columns} بكسل: {reason}</translation>
    </message>
    <message>
        <source>It reads one frame at a time.</source>
        <translation>يقرأ إطاراً واحداً كل مرة.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>استعمل أصغر منه.</translation>
    </message>
    <message>
        <source>Say the size that it was trained with.</source>
        <translation>اذكر الحجم الذي دُرّب عليه.</translation>
    </message>
    <message>
        <source>allocate memory</source>
        <translation>allocate memory</translation>
    </message>
    <message>
        <source>failed to allocate</source>
        <translation>failed to allocate</translation>
    </message>
    <message>
        <source>bad allocation</source>
        <translation>bad allocation</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>out of memory</translation>
    </message>
    <message>
        <source>The model does not run on one frame of {channels} channels: {first_line}</source>
        <translation>لا يعمل النموذج على إطار بـ {channels} قنوات: {first_line}</translation>
    </message>
    <message>
        <source>The model needs more memory than one frame may take.</source>
        <translation>يحتاج النموذج ذاكرة أكثر مما يُسمح به لإطار.</translation>
    </message>
    <message>
        <source>The model answers with something that is not a tensor.</source>
        <translation>يجيب النموذج بما ليس موتراً.</translation>
    </message>
    <message>
        <source>Say the size and the number of channels that it was trained with.</source>
        <translation>اذكر الحجم وعدد القنوات التي دُرّب عليها.</translation>
    </message>
    <message>
        <source>Export it so that it returns tensors.</source>
        <translation>صدّره ليعيد موترات.</translation>
    </message>
    <message>
        <source>{name} cannot be written as ONNX: {first_line}</source>
        <translation>تعذّرت كتابة {name} كـ ONNX: {first_line}</translation>
    </message>
    <message>
        <source>torch.export program</source>
        <translation>برنامج torch.export</translation>
    </message>
    <message>
        <source>{name} holds more than a graph and its weights ({foreign}).</source>
        <translation>في {name} أكثر من مخطط وأوزانه ({foreign}).</translation>
    </message>
    <message>
        <source>{name} was written by an older torch, or holds several programs.</source>
        <translation>كتب {name} إصدارٌ أقدم من torch أو فيه عدة برامج.</translation>
    </message>
    <message>
        <source>{name} holds Python code, which is never run.</source>
        <translation>في {name} شيفرة Python لا تُشغَّل أبداً.</translation>
    </message>
    <message>
        <source>{name} holds pickled weights.</source>
        <translation>في {name} أوزان pickle.</translation>
    </message>
    <message>
        <source>{name} needs the operator {value}, which is not known.</source>
        <translation>يحتاج {name} العملية {value}، وهي غير معروفة.</translation>
    </message>
    <message>
        <source>{name} computes a size in a way that is not known.</source>
        <translation>يحسب {name} حجماً بطريقة غير معروفة.</translation>
    </message>
    <message>
        <source>{name} takes or gives objects of its own kind.</source>
        <translation>يأخذ {name} كائنات من نوعه أو يعطيها.</translation>
    </message>
    <message>
        <source>Save it again with torch.export.save of torch 2.9 or newer, or export it to ONNX.</source>
        <translation>احفظه ثانية بـ torch.export.save من torch 2.9 أو أحدث، أو صدّره إلى ONNX.</translation>
    </message>
    <message>
        <source>PyTorch {version}</source>
        <translation>PyTorch {version}</translation>
    </message>
    <message>
        <source>Save the weights alone: torch.save(model.state_dict(), &apos;weights.pth&apos;), or export the model to ONNX.</source>
        <translation>احفظ الأوزان وحدها: torch.save(model.state_dict(), &apos;weights.pth&apos;)، أو صدّر النموذج إلى ONNX.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: yolo export model=FILE format=onnx.</source>
        <translation>صدّره إلى ONNX حيث دُرّب: yolo export model=FILE format=onnx.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: python export.py --weights FILE --include onnx.</source>
        <translation>صدّره إلى ONNX حيث دُرّب: python export.py --weights FILE --include onnx.</translation>
    </message>
    <message>
        <source>{name} holds Python code{what}, which is never run.</source>
        <translation>في {name} شيفرة Python{what} لا تُشغَّل أبداً.</translation>
    </message>
    <message>
        <source>The code in {name} may reach out of the model ({word}).</source>
        <translation>قد تخرج شيفرة {name} من النموذج ({word}).</translation>
    </message>
    <message>
        <source>{name} needs the custom operators of {decode}.</source>
        <translation>يحتاج {name} عمليات {decode} الخاصة.</translation>
    </message>
    <message>
        <source>{name} takes {words}; a frame is one tensor.</source>
        <translation>يأخذ {name} {words}؛ والإطار موتر واحد.</translation>
    </message>
    <message>
        <source>Its code has branches; the one for frames of this size is kept.</source>
        <translation>في شيفرته فروع؛ يبقى ما يخص إطارات هذا الحجم.</translation>
    </message>
    <message>
        <source>TorchScript, read by PyTorch {version}</source>
        <translation>TorchScript، قرأه PyTorch {version}</translation>
    </message>
    <message>
        <source>{name} holds more code than any network.</source>
        <translation>في {name} شيفرة أكثر من أي شبكة.</translation>
    </message>
    <message>
        <source>{name} needs operators that torch does not have.</source>
        <translation>يحتاج {name} عمليات ليست في torch.</translation>
    </message>
    <message>
        <source>Export the network to ONNX or TorchScript where it was trained, and add that file.</source>
        <translation>صدّر الشبكة إلى ONNX أو TorchScript حيث دُرّبت وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>أوزان PyTorch (state dict)</translation>
    </message>
    <message>
        <source>The network is {architecture} as {origin} defines it, told by the names and shapes of its tensors; a network that was changed without new tensors would not be noticed.</source>
        <translation>الشبكة {architecture} كما يعرّفها {origin}، عُرفت بأسماء موتراتها وأشكالها؛ ولن تُلاحَظ شبكة غُيّرت دون موترات جديدة.</translation>
    </message>
    <message>
        <source>{name} holds a {name2}, not a state dict.</source>
        <translation>في {name} {name2} لا state dict.</translation>
    </message>
    <message>
        <source>{name} belongs to no network that is known here; its tensors begin with {keys}.</source>
        <translation>لا ينتمي {name} إلى شبكة معروفة هنا؛ تبدأ موتراته بـ {keys}.</translation>
    </message>
    <message>
        <source>{name} holds no state dict; it holds: {found}.</source>
        <translation>لا state dict في {name}؛ بل فيه: {found}.</translation>
    </message>
    <message>
        <source>No architecture {wish}.</source>
        <translation>لا بنية {wish}.</translation>
    </message>
    <message>
        <source>{EXPORT} Known are: {join}.</source>
        <translation>{EXPORT} المعروف: {join}.</translation>
    </message>
    <message>
        <source>{name} holds a {architecture}, not a {wish}.</source>
        <translation>في {name} {architecture} لا {wish}.</translation>
    </message>
    <message>
        <source>has superfluous</source>
        <translation>فيه زائدة</translation>
    </message>
    <message>
        <source>{name} holds a network for volumes.</source>
        <translation>في {name} شبكة للأحجام.</translation>
    </message>
    <message>
        <source>Known are: {join}.</source>
        <translation>المعروف: {join}.</translation>
    </message>
    <message>
        <source>Leave the architecture open.</source>
        <translation>اترك البنية مفتوحة.</translation>
    </message>
    <message>
        <source>{name} {what} tensors for a {architecture}: {some} ({keys} in all).</source>
        <translation>{name} {what} موترات لـ {architecture}: {some} ({keys} إجمالاً).</translation>
    </message>
    <message>
        <source>{name}: {source} has the shape {tuple}, a {architecture} needs {tuple2}.</source>
        <translation>{name}: شكل {source} هو {tuple}، ويحتاج {architecture} إلى {tuple2}.</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load the model: {reason}</source>
        <translation>تعذّر على ONNX Runtime تحميل النموذج: {reason}</translation>
    </message>
    <message>
        <source>The model answered with {boxes} boxes and {logits} rows of logits.</source>
        <translation>أجاب النموذج بـ {boxes} مربعات و{logits} صفوف لوغيت.</translation>
    </message>
    <message>
        <source>The model has {shape} mask prototypes, its entry describes {count}.</source>
        <translation>للنموذج {shape} نماذج أقنعة، ومدخله يصف {count}.</translation>
    </message>
    <message>
        <source>The model&apos;s entry names no output of the role {roles}.</source>
        <translation>لا يسمّي مدخل النموذج مخرجاً بدور {roles}.</translation>
    </message>
    <message>
        <source>(1, {width}, n) or (1, n, {width2})</source>
        <translation>(1, {width}, n) أو (1, n, {width2})</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {expected}.</source>
        <translation>أجاب النموذج بالشكل {shape}، ومدخله يصف {expected}.</translation>
    </message>
    <message>
        <source>{axes} axes and a batch of one</source>
        <translation>{axes} محاور ودفعة من واحد</translation>
    </message>
    <message>
        <source>The model answered with values that are not finite.</source>
        <translation>أجاب النموذج بقيم غير منتهية.</translation>
    </message>
    <message>
        <source>The model&apos;s scores lie beyond 0 to 1: its entry may name the wrong activation, or the wrong layout.</source>
        <translation>درجات النموذج خارج 0 إلى 1: قد يسمّي مدخله تفعيلاً أو ترتيباً خاطئاً.</translation>
    </message>
    <message>
        <source>The model says label number {number}; its entry names {labels} labels.</source>
        <translation>يقول النموذج التسمية رقم {number}؛ ومدخله يسمّي {labels} تسميات.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and an output of shape {shape}.</source>
        <translation>أجاب النموذج بـ {count} مربعات ومخرج بالشكل {shape}.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and {found} masks.</source>
        <translation>أجاب النموذج بـ {count} مربعات و{found} أقنعة.</translation>
    </message>
    <message>
        <source>CPU ({machine})</source>
        <translation>CPU ({machine})</translation>
    </message>
    <message>
        <source>CUDA: this build of ONNX Runtime has none.</source>
        <translation>CUDA: ليس في هذا البناء من ONNX Runtime.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>طُلب المعالج CPU.</translation>
    </message>
    <message>
        <source>The fastest device that was found.</source>
        <translation>أسرع جهاز عُثر عليه.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used. {absence}</source>
        <translation>طُلب {preference} ولم يُعثر عليه؛ يُستعمل CPU. {absence}</translation>
    </message>
    <message>
        <source>CUDA: no NVIDIA driver was found.</source>
        <translation>CUDA: لم يُعثر على مشغّل NVIDIA.</translation>
    </message>
    <message>
        <source>CUDA: the NVIDIA driver names no card.</source>
        <translation>CUDA: لا يسمّي مشغّل NVIDIA أي بطاقة.</translation>
    </message>
    <message>
        <source>CUDA: a library is missing ({missing}).</source>
        <translation>CUDA: مكتبة مفقودة ({missing}).</translation>
    </message>
    <message>
        <source>CUDA card {index}</source>
        <translation>بطاقة CUDA {index}</translation>
    </message>
    <message>
        <source>{preference} was asked for.</source>
        <translation>طُلب {preference}.</translation>
    </message>
    <message>
        <source>Chosen by itself. {absence}</source>
        <translation>اختير تلقائياً. {absence}</translation>
    </message>
    <message>
        <source>must be two points: the line goes from the first to the second</source>
        <translation>يجب أن تكونا نقطتين: يمتد الخط من الأولى إلى الثانية</translation>
    </message>
    <message>
        <source>a {task} model says where things lie with its findings: it has no points</source>
        <translation>نموذج {task} يذكر المواضع بموجوداته: لا نقاط له</translation>
    </message>
    <message>
        <source>angles need an output of the role points</source>
        <translation>تحتاج الزوايا مخرجاً بدور points</translation>
    </message>
    <message>
        <source>two angles have the same name</source>
        <translation>لزاويتين الاسم نفسه</translation>
    </message>
    <message>
        <source>{label} is not a label of this model</source>
        <translation>{label} ليس تسمية في هذا النموذج</translation>
    </message>
    <message>
        <source>must lie beside the second line, not be one of its ends</source>
        <translation>يجب أن يقع بجانب الخط الثاني لا أن يكون طرفاً له</translation>
    </message>
    <message>
        <source>{name} is not a point of this model</source>
        <translation>{name} ليس نقطة في هذا النموذج</translation>
    </message>
    <message>
        <source>the first value must be below the second</source>
        <translation>يجب أن تكون القيمة الأولى دون الثانية</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>يجب أن يكون فوق 0</translation>
    </message>
    <message>
        <source>a stretched frame keeps no proportions: letterbox or crop it</source>
        <translation>الإطار الممطوط لا يحفظ النسب: أحِطه أو قصّه</translation>
    </message>
    <message>
        <source>only a letterboxed frame has room to lie in</source>
        <translation>للإطار المُحاط وحده متسع</translation>
    </message>
    <message>
        <source>must name the points, in their order</source>
        <translation>يجب أن يسمّي النقاط بترتيبها</translation>
    </message>
    <message>
        <source>an output of the role {role} has no named points</source>
        <translation>مخرج بدور {role} بلا نقاط مسماة</translation>
    </message>
    <message>
        <source>each point needs a name of its own</source>
        <translation>تحتاج كل نقطة اسماً خاصاً</translation>
    </message>
    <message>
        <source>a tile has {SMALLEST_TILE} rows and columns or more</source>
        <translation>للجزء {SMALLEST_TILE} صفوف وأعمدة أو أكثر</translation>
    </message>
    <message>
        <source>must be two whole numbers from 0 to half a tile: rows and columns</source>
        <translation>يجب أن يكونا عددين صحيحين من 0 إلى نصف الجزء: صفوفاً وأعمدة</translation>
    </message>
    <message>
        <source>must name the labels that this one is made of</source>
        <translation>يجب أن يسمّي التسميات التي تتكون منها هذه</translation>
    </message>
    <message>
        <source>only the decoder detr has a column for the background</source>
        <translation>للمفكّك detr وحده عمود للخلفية</translation>
    </message>
    <message>
        <source>the decoder {decoder} has no mask coefficients</source>
        <translation>لا معاملات أقنعة للمفكّك {decoder}</translation>
    </message>
    <message>
        <source>must be odd: the peak is its middle</source>
        <translation>يجب أن يكون فردياً: الذروة وسطه</translation>
    </message>
    <message>
        <source>must be above 1, or 0 where gaps are not compared</source>
        <translation>يجب أن يكون فوق 1، أو 0 حيث لا تُقارن المسافات</translation>
    </message>
    <message>
        <source>must be [row, column], or [top, left, bottom, right]</source>
        <translation>يجب أن يكون [صف، عمود] أو [أعلى، يسار، أسفل، يمين]</translation>
    </message>
    <message>
        <source>Correct the entry in models.toml, then reload the catalogue.</source>
        <translation>صحّح المدخل في models.toml ثم أعد تحميل الفهرس.</translation>
    </message>
    <message>
        <source>Install the model again, or run `overread models check` to see what differs.</source>
        <translation>ثبّت النموذج ثانية أو شغّل `overread models check` لترى الفرق.</translation>
    </message>
    <message>
        <source>It is quarantined. Install it again, then `overread models activate` checks it and lets it run.</source>
        <translation>إنه محجور. ثبّته ثانية، ثم يفحصه `overread models activate` ويسمح بتشغيله.</translation>
    </message>
    <message>
        <source>Choose a model made for this kind of image.</source>
        <translation>اختر نموذجاً صُنع لهذا النوع من الصور.</translation>
    </message>
    <message>
        <source>Use a smaller model, close other programs on the device, or run on the CPU.</source>
        <translation>استعمل نموذجاً أصغر، أو أغلق برامج أخرى على الجهاز، أو شغّل على CPU.</translation>
    </message>
    <message>
        <source>Do not use this model; report the failure to whoever supplied it.</source>
        <translation>لا تستعمل هذا النموذج؛ أبلغ مورّده بالخلل.</translation>
    </message>
    <message>
        <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
        <translation>تبدو الصورة معكوسة، خلفيتها فاتحة: صُنع النموذج لخلفية داكنة.</translation>
    </message>
    <message>
        <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
        <translation>لا يذكر الملف كيف صُنعت الصورة: تحقق من أنها من النوع الذي يقرؤه هذا النموذج.</translation>
    </message>
    <message>
        <source>{display_name} needs {least} pixels or more; this has {size} x {size2}.</source>
        <translation>يحتاج {display_name} إلى {least} بكسل أو أكثر؛ في هذه {size} × {size2}.</translation>
    </message>
    <message>
        <source>the modality</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>the body part</source>
        <translation>جزء الجسم</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>المسقط</translation>
    </message>
    <message>
        <source>{display_name} reads {join}; {words} here is {found}.</source>
        <translation>يقرأ {display_name} {join}؛ {words} هنا {found}.</translation>
    </message>
    <message>
        <source>The header does not name {words}: check that this is {join}.</source>
        <translation>لا يذكر الرأس {words}: تحقق من أنه {join}.</translation>
    </message>
    <message>
        <source>{label} at {probability} is not expected</source>
        <translation>{label} عند {probability} غير متوقع</translation>
    </message>
    <message>
        <source>The golden sample gives probabilities that differ by {difference}.</source>
        <translation>تعطي العينة المرجعية احتمالات تختلف بـ {difference}.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} ليس صورة.</translation>
    </message>
    <message>
        <source>The golden sample gives other findings: {words}.</source>
        <translation>تعطي العينة المرجعية موجودات أخرى: {words}.</translation>
    </message>
    <message>
        <source>The golden sample gives no answer: {error}</source>
        <translation>لا تعطي العينة المرجعية جواباً: {error}</translation>
    </message>
    <message>
        <source>{label} at {probability} is missing</source>
        <translation>{label} عند {probability} مفقود</translation>
    </message>
    <message>
        <source>(1, {labels}, rows, columns)</source>
        <translation>(1، {labels}، صفوف، أعمدة)</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {described}.</source>
        <translation>أجاب النموذج بالشكل {shape}، ومدخله يصف {described}.</translation>
    </message>
    <message>
        <source>The model&apos;s heatmaps lie beyond 0 to 1: its entry may name the wrong activation.</source>
        <translation>خرائط النموذج خارج 0 إلى 1: قد يسمّي مدخله تفعيلاً خاطئاً.</translation>
    </message>
    <message>
        <source>a neighbouring slice shows this level elsewhere</source>
        <translation>يُظهر مقطع مجاور هذا المستوى في موضع آخر</translation>
    </message>
    <message>
        <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
        <translation>المسافات إلى المستويات المجاورة غير متساوية: تحقق من الترقيم</translation>
    </message>
    <message>
        <source>Numbering in doubt at </source>
        <translation>الترقيم موضع شك عند </translation>
    </message>
    <message>
        <source>{rival} competes for this place: check the numbering</source>
        <translation>ينافس {rival} على هذا الموضع: تحقق من الترقيم</translation>
    </message>
    <message>
        <source>{join} and {names}</source>
        <translation>{join} و{names}</translation>
    </message>
    <message>
        <source>{NUMBERING}{told}: check the levels before they are used.</source>
        <translation>{NUMBERING}{told}: تحقق من المستويات قبل استعمالها.</translation>
    </message>
    <message>
        <source>{agreeing} of {beside} neighbouring slices agree</source>
        <translation>تتفق {agreeing} من {beside} مقاطع مجاورة</translation>
    </message>
    <message>
        <source>A feature map has the shape (1, channels, rows, columns), not {shape}.</source>
        <translation>شكل خريطة السمات (1، قنوات، صفوف، أعمدة) لا {shape}.</translation>
    </message>
    <message>
        <source>The model answered with shape {found}, its entry describes {expected}.</source>
        <translation>أجاب النموذج بالشكل {found}، ومدخله يصف {expected}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined{because}.</source>
        <translation>{display_name} محجور{because}.</translation>
    </message>
    <message>
        <source>{name} gives other answers than the golden sample expects. The CPU is used.</source>
        <translation>يعطي {name} أجوبة غير التي تتوقعها العينة المرجعية. يُستعمل CPU.</translation>
    </message>
    <message>
        <source>{name} does not hold the statistics.</source>
        <translation>لا يحوي {name} الإحصاءات.</translation>
    </message>
    <message>
        <source>{error} The CPU is used.</source>
        <translation>{error} يُستعمل CPU.</translation>
    </message>
    <message>
        <source>The checksum of {name} with its external data differs from the catalogue.</source>
        <translation>يختلف مجموع تحقق {name} مع بياناته الخارجية عن الفهرس.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX file, or only a part of one.</source>
        <translation>{name} ليس ملف ONNX أو جزء منه.</translation>
    </message>
    <message>
        <source>The model&apos;s external data lies outside its folder.</source>
        <translation>بيانات النموذج الخارجية خارج مجلده.</translation>
    </message>
    <message>
        <source>The model needs the custom operator {domain}.{op_type}.</source>
        <translation>يحتاج النموذج العملية الخاصة {domain}.{op_type}.</translation>
    </message>
    <message>
        <source>Export the model again with ONNX&apos;s own operators only.</source>
        <translation>صدّر النموذج ثانية بعمليات ONNX وحدها.</translation>
    </message>
    <message>
        <source>The model could not be run: {first_line}</source>
        <translation>تعذّر تشغيل النموذج: {first_line}</translation>
    </message>
    <message>
        <source>{name} could not be used.</source>
        <translation>تعذّر استعمال {name}.</translation>
    </message>
    <message>
        <source>{name} ran out of memory.</source>
        <translation>نفدت ذاكرة {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {first_line}</source>
        <translation>تعذّر تحميل {name}: {first_line}</translation>
    </message>
    <message>
        <source>The model&apos;s output {name} has values that are not finite.</source>
        <translation>في مخرج النموذج {name} قيم غير منتهية.</translation>
    </message>
    <message>
        <source>Frame {value} of {count}</source>
        <translation>الإطار {value} من {count}</translation>
    </message>
    <message>
        <source>No task {task} in this version.</source>
        <translation>لا مهمة {task} في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Use a model of one of these tasks: {known}.</source>
        <translation>استعمل نموذجاً لإحدى هذه المهام: {known}.</translation>
    </message>
    <message>
        <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
        <translation>هذا الإطار مختلف عن صور تدريب النموذج: لا تعتمد على جوابه.</translation>
    </message>
    <message>
        <source>Whether this frame is like the images this model was trained on could not be checked.</source>
        <translation>تعذّر التحقق من شبه هذا الإطار بصور تدريب النموذج.</translation>
    </message>
    <message>
        <source>This model&apos;s probabilities are not calibrated: read them as scores.</source>
        <translation>احتمالات هذا النموذج غير معايَرة: اقرأها كدرجات.</translation>
    </message>
    <message>
        <source>No label reached its threshold; the likeliest is shown.</source>
        <translation>لم تبلغ أي تسمية عتبتها؛ تُعرض الأرجح.</translation>
    </message>
    <message>
        <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
        <translation>لم يُعثر على شيء مما يحدده هذا النموذج: ما يسمّيه غائباً قد يكون خارج مداه.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation>ليس {name}</translation>
    </message>
    <message>
        <source>Explained by occlusion, since this model gives no gradient.</source>
        <translation>شُرح بالحجب لأن هذا النموذج لا يعطي تدرجاً.</translation>
    </message>
    <message>
        <source>The model has no label {label}.</source>
        <translation>ليس في النموذج تسمية {label}.</translation>
    </message>
    <message>
        <source>No explanation {wished}.</source>
        <translation>لا شرح {wished}.</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <translation>اختر واحداً من: {join}.</translation>
    </message>
    <message>
        <source>Nothing was found that could be explained.</source>
        <translation>لم يُعثر على ما يمكن شرحه.</translation>
    </message>
    <message>
        <source>There is no map of a finding that follows from another one: explain that one.</source>
        <translation>لا خريطة لموجودة تنتج من أخرى: اشرح تلك.</translation>
    </message>
    <message>
        <source>No explanation {method}.</source>
        <translation>لا شرح {method}.</translation>
    </message>
    <message>
        <source>Explained by its heatmap: that is what this model answers with.</source>
        <translation>شُرح بخريطته الحرارية: بها يجيب هذا النموذج.</translation>
    </message>
    <message>
        <source>There is no heatmap of a finding that is no point.</source>
        <translation>لا خريطة حرارية لموجودة ليست نقطة.</translation>
    </message>
    <message>
        <source>Choose one of: {choice}.</source>
        <translation>اختر واحداً من: {choice}.</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>قراءة الأجزاء</translation>
    </message>
    <message>
        <source>The output {name} is a single number.</source>
        <translation>المخرج {name} عدد واحد.</translation>
    </message>
    <message>
        <source>No label reached its threshold.</source>
        <translation>لم تبلغ أي تسمية عتبتها.</translation>
    </message>
    <message>
        <source>The model calls this frame normal and not normal at once.</source>
        <translation>يسمّي النموذج هذا الإطار طبيعياً وغير طبيعي معاً.</translation>
    </message>
    <message>
        <source>Below the threshold, yet likely enough at coverage {coverage}: {join}.</source>
        <translation>دون العتبة، لكنه محتمل بما يكفي عند تغطية {coverage}: {join}.</translation>
    </message>
    <message>
        <source>The kind of picture is not certain: choose the model yourself.</source>
        <translation>نوع الصورة غير مؤكد: اختر النموذج بنفسك.</translation>
    </message>
    <message>
        <source>No installed model reads this kind of picture.</source>
        <translation>لا نموذج مثبَّتاً يقرأ هذا النوع من الصور.</translation>
    </message>
    <message>
        <source>Explained by the label&apos;s own map: that is what this model answers with.</source>
        <translation>شُرح بخريطة التسمية نفسها: بها يجيب هذا النموذج.</translation>
    </message>
    <message>
        <source>There is no map of a finding that has no region.</source>
        <translation>لا خريطة لموجودة بلا منطقة.</translation>
    </message>
    <message>
        <source>This model finds more regions than can be told: only the largest are shown.</source>
        <translation>يجد هذا النموذج مناطق أكثر مما يمكن ذكره: تُعرض الكبرى فقط.</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry names {labels} labels of the frame.</source>
        <translation>أجاب النموذج بالشكل {shape}، ومدخله يسمّي {labels} تسميات للإطار.</translation>
    </message>
    <message>
        <source>models.toml, line {lines}, {value}: {message}</source>
        <translation>models.toml، السطر {lines}، {value}: {message}</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>نصاً</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدداً</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدداً صحيحاً</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>قائمة أعداد</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدولاً</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>مصفوفة جداول</translation>
    </message>
    <message>
        <source>a table of strings</source>
        <translation>جدول نصوص</translation>
    </message>
    <message>
        <source>must be {words}, not {value}</source>
        <translation>يجب أن يكون {words} لا {value}</translation>
    </message>
    <message>
        <source>must be one of {join}, not {value}</source>
        <translation>يجب أن يكون واحداً من {join} لا {value}</translation>
    </message>
    <message>
        <source>{value} is not of the form {pattern}</source>
        <translation>{value} ليس بالشكل {pattern}</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>يجب أن يكون قائمة نصوص</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>يجب أن يكون قائمة أعداد</translation>
    </message>
    <message>
        <source>must have {count} values, not {value}</source>
        <translation>يجب أن تكون له {count} قيم لا {value}</translation>
    </message>
    <message>
        <source>must be two whole numbers from 1 to {high}: rows and columns</source>
        <translation>يجب أن يكونا عددين صحيحين من 1 إلى {high}: صفوفاً وأعمدة</translation>
    </message>
    <message>
        <source>{value} must be a path below the folder of models.toml</source>
        <translation>يجب أن يكون {value} مساراً تحت مجلد models.toml</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>يجب أن يكون مصفوفة جداول</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>فوق {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{value} is out of range: {bound}</source>
        <translation>{value} خارج المدى: {bound}</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>{name} must be a string</source>
        <translation>يجب أن يكون {name} نصاً</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>المدى الكامل</translation>
    </message>
    <message>
        <source>{found}... instead of {sha256}...</source>
        <translation>{found}... بدل {sha256}...</translation>
    </message>
    <message>
        <source>The checksum of {name} differs from the catalogue: {difference}</source>
        <translation>يختلف مجموع تحقق {name} عن الفهرس: {difference}</translation>
    </message>
    <message>
        <source>{name} is a Git LFS pointer, not the model.</source>
        <translation>{name} مؤشر Git LFS لا النموذج.</translation>
    </message>
    <message>
        <source>{name} lies outside the folder of its catalogue.</source>
        <translation>{name} خارج مجلد فهرسه.</translation>
    </message>
    <message>
        <source>{name} is a hard link: another name can change it while it is loaded.</source>
        <translation>{name} رابط صلب: قد يغيّره اسم آخر أثناء تحميله.</translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or copy the real file.</source>
        <translation>شغّل `git lfs pull` أو انسخ الملف الحقيقي.</translation>
    </message>
    <message>
        <source>{name} is reached through a symbolic link.</source>
        <translation>يُوصل إلى {name} برابط رمزي.</translation>
    </message>
    <message>
        <source>Copy the file, so that it has one name.</source>
        <translation>انسخ الملف ليكون له اسم واحد.</translation>
    </message>
    <message>
        <source>Copy the file itself.</source>
        <translation>انسخ الملف نفسه.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>محلَّلة</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>غير مراجَع</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>supplemented</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>قُرر</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>impression</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>قيس</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>أُعيد</translation>
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
        <translation>ممكن</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>مرجَّح</translation>
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
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>multilabel</source>
        <translation>تعدد التسميات</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>معالم</translation>
    </message>
    <message>
        <source>router</source>
        <translation>موجِّه</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
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
        <translation>زاوية</translation>
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
        <source>active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>في الظل</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>محجور</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>reshaped</source>
        <translation>غُيّر شكله</translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation>أُعيد رسمه</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>الحجب</translation>
    </message>
    <message>
        <source>Area {value}</source>
        <translation>المساحة {value}</translation>
    </message>
    <message>
        <source>Perimeter {value}</source>
        <translation>المحيط {value}</translation>
    </message>
    <message>
        <source>Mean {value}</source>
        <translation>المتوسط {value}</translation>
    </message>
    <message>
        <source>Min {value}</source>
        <translation>الأدنى {value}</translation>
    </message>
    <message>
        <source>Max {value}</source>
        <translation>الأقصى {value}</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>أثر صنعي</translation>
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
        <translation>تسمية خاطئة</translation>
    </message>
    <message>
        <source>Known, unchanged</source>
        <translation>معروف، دون تغيير</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>غير ذي صلة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>التسلسل</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Table of findings (CSV)</source>
        <translation>جدول الموجودات (CSV)</translation>
    </message>
    <message>
        <source>PDF report as a DICOM object</source>
        <translation>تقرير PDF ككائن DICOM</translation>
    </message>
    <message>
        <source>Marks and windows (DICOM presentation state)</source>
        <translation>العلامات والنوافذ (حالة عرض DICOM)</translation>
    </message>
    <message>
        <source>Result for other programs (JSON)</source>
        <translation>النتيجة لبرامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>Key object selection (DICOM KO)</source>
        <translation>اختيار الكائنات الرئيسية (DICOM KO)</translation>
    </message>
    <message>
        <source>Heatmaps (DICOM parametric map)</source>
        <translation>خرائط حرارية (خريطة قيم DICOM)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>التقرير (PDF)</translation>
    </message>
    <message>
        <source>Masks (DICOM SEG)</source>
        <translation>أقنعة (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structured report (DICOM SR)</source>
        <translation>تقرير مهيكل (DICOM SR)</translation>
    </message>
    <message>
        <source>Table of the study (CSV, one row)</source>
        <translation>جدول الدراسة (CSV، صف واحد)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنف (XLSX)</translation>
    </message>
    <message>
        <source>Chosen by itself.</source>
        <translation>اختير تلقائياً.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used.</source>
        <translation>طُلب {preference} ولم يُعثر عليه؛ يُستعمل CPU.</translation>
    </message>
    <message>
        <source>Chest X-ray: pneumonia</source>
        <translation>أشعة الصدر: التهاب رئوي</translation>
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
        <source>Adults: trained on children of one to five years only</source>
        <translation>البالغون: دُرّب على أطفال من سنة إلى خمس سنوات فقط</translation>
    </message>
    <message>
        <source>Lateral films, portable films with many lines, computed tomography</source>
        <translation>الصور الجانبية، والصور المحمولة ذات الخطوط الكثيرة، والتصوير المقطعي</translation>
    </message>
    <message>
        <source>Any decision about a patient</source>
        <translation>أي قرار بشأن مريض</translation>
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
        <translation>نخامي</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>لا ورم</translation>
    </message>
    <message>
        <source>Tumours other than the three kinds, and any other disease of the brain</source>
        <translation>أورام غير الأنواع الثلاثة وأي مرض آخر في الدماغ</translation>
    </message>
    <message>
        <source>Whole volumes: it reads one slice at a time and does not know its neighbours</source>
        <translation>الأحجام الكاملة: يقرأ مقطعاً واحداً ولا يعرف جيرانه</translation>
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
        <translation>رنين قطني</translation>
    </message>
    <message>
        <source>blood smear</source>
        <translation>لطاخة دم</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>The model&apos;s points have the shape {shape}, its entry describes {value}.</source>
        <translation>شكل نقاط النموذج {shape}، ومدخله يصف {value}.</translation>
    </message>
    <message>
        <source>The model&apos;s points are not shares of its input, 0 to 1.</source>
        <translation>نقاط النموذج ليست حصصاً من مدخله، 0 إلى 1.</translation>
    </message>
    <message>
        <source>It names the kind of picture only; it must not be used to accept or refuse a patient&apos;s study</source>
        <translation>يسمّي نوع الصورة فقط؛ لا يجوز استعماله لقبول دراسة مريض أو رفضها</translation>
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
        <translation>زرعة</translation>
    </message>
    <message>
        <source>More than 32 teeth</source>
        <translation>أكثر من 32 سناً</translation>
    </message>
    <message>
        <source>Fewer than 20 teeth</source>
        <translation>أقل من 20 سناً</translation>
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
        <translation>سن مفقودة</translation>
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
        <source>Intraoral and cephalometric films, cone beam CT</source>
        <translation>الصور داخل الفم والقياسية للرأس والتصوير المقطعي المخروطي</translation>
    </message>
    <message>
        <source>Milk teeth: they are neither found nor numbered</source>
        <translation>الأسنان اللبنية: لا تُكتشف ولا تُرقَّم</translation>
    </message>
    <message>
        <source>Chest X-ray at 28 pixels: pneumonia</source>
        <translation>أشعة الصدر بـ 28 بكسل: التهاب رئوي</translation>
    </message>
    <message>
        <source>Reading films: it sees 28 x 28 pixels and is here for a published comparison; use Chest X-ray: pneumonia</source>
        <translation>قراءة الصور: يرى 28 × 28 بكسل وهو هنا لمقارنة منشورة؛ استعمل أشعة الصدر: التهاب رئوي</translation>
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
        <source>Films without weight on the foot, oblique or frontal views, children, feet after surgery</source>
        <translation>صور بلا تحميل على القدم، والمساقط المائلة أو الأمامية، والأطفال، والقدم بعد الجراحة</translation>
    </message>
    <message>
        <source>Hallux valgus, ulcer, fracture or any other finding: it answers for the arch alone</source>
        <translation>إبهام أروح أو قرحة أو كسر أو أي موجودة أخرى: يجيب عن القوس فقط</translation>
    </message>
    <message>
        <source>Lumbar MRI: disc levels</source>
        <translation>رنين قطني: مستويات الأقراص</translation>
    </message>
    <message>
        <source>L1/L2</source>
        <translation>L1/L2</translation>
    </message>
    <message>
        <source>L2/L3</source>
        <translation>L2/L3</translation>
    </message>
    <message>
        <source>L3/L4</source>
        <translation>L3/L4</translation>
    </message>
    <message>
        <source>L4/L5</source>
        <translation>L4/L5</translation>
    </message>
    <message>
        <source>L5/S1</source>
        <translation>L5/S1</translation>
    </message>
    <message>
        <source>Transitional vertebrae (a lumbarised S1, a sacralised L5): it counts five lumbar discs</source>
        <translation>فقرات انتقالية (S1 متقطّنة أو L5 متعجّزة): يعد خمسة أقراص قطنية</translation>
    </message>
    <message>
        <source>Fields of view without the sacrum, coronal or axial slices, spines after surgery, scoliosis</source>
        <translation>حقول بلا العجز، والمقاطع الإكليلية أو المحورية، والعمود بعد الجراحة، والجنف</translation>
    </message>
    <message>
        <source>Any decision about a patient; in particular the level of an injection or an operation</source>
        <translation>أي قرار بشأن مريض؛ وخصوصاً مستوى حقنة أو عملية</translation>
    </message>
</context>
</TS>
