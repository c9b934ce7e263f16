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
        <source>What it was taken for</source>
        <translation>ما الذي اعتُبر أنه</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
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
    <name>Application</name>
    <message>
        <source>Fusion</source>
        <translation>دمج</translation>
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
        <source>Every key and button as at first</source>
        <translation>كل المفاتيح والأزرار كما كانت</translation>
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
    <message>
        <source>held to see the frame bare, or to magnify</source>
        <translation>يُضغط باستمرار لرؤية الصورة وحدها أو للتكبير</translation>
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
        <source>Sign...</source>
        <translation>توقيع...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
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
        <source>Agreement and first reads...</source>
        <translation>التوافق والقراءات الأولى...</translation>
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
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>اسمك كما يُطبع</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>يوسم التقرير غير الموقّع كمسودة.</translation>
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
    <name>Help</name>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>اضغط باستمرار لرؤية الصورة دون أي شيء فوقها</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>اضغط باستمرار للتكبير تحت المؤشر؛ العجلة: من 2 إلى 4 مرات</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
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
        <source>A PNG or JPEG picture for the head of a report.</source>
        <translation>صورة PNG أو JPEG لرأس التقرير.</translation>
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
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys that differ from the defaults; edited under Keys and mouse.</source>
        <translation>المفاتيح المختلفة عن الافتراضية؛ تُحرَّر في «المفاتيح والفأرة».</translation>
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
        <source>Uid root</source>
        <translation>جذر UID</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>جذر الموقع لمعرّفات UID لكائنات DICOM؛ فارغ: 2.25 الذي لا يحتاج إليه.</translation>
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
        <source>opening {0} of {1}</source>
        <translation>فتح {0} من {1}</translation>
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
        <source>Kind of preset</source>
        <translation>نوع الإعداد</translation>
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
        <source>zoom </source>
        <translation>تكبير </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <source>Each study by its greatest doubt</source>
        <translation>كل دراسة بأكبر شك فيها</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>أي طبقة</translation>
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
        <source>No earlier study of this patient is open.</source>
        <translation>لا توجد دراسة سابقة مفتوحة لهذا المريض.</translation>
    </message>
    <message>
        <source>Open the earlier study&apos;s files; both are then in the worklist.</source>
        <translation>افتح ملفات الدراسة السابقة؛ تظهر الدراستان في قائمة العمل.</translation>
    </message>
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
</context>
<context>
    <name>button</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>تخطيط نوافذ العرض</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>تخطيط نوافذ العرض (Ctrl+1 إلى Ctrl+5)</translation>
    </message>
</context>
</TS>
