<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Inter (typeface) 4.0: SIL Open Font License 1.1</source>
        <translation>Inter (typeface) 4.0: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>see its distribution</source>
        <translation>siehe die Distribution</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Overread</source>
        <translation>Über Overread</translation>
    </message>
    <message>
        <source>Overread {0}</source>
        <translation>Overread {0}</translation>
    </message>
    <message>
        <source>The workstation on which a clinician overreads what a local model found.</source>
        <translation>Die Befundstation, an der eine Ärztin oder ein Arzt nachliest, was ein lokales Modell gefunden hat.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Models run on: {0}</source>
        <translation>Modelle laufen auf: {0}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Apache License 2.0. Overread stands on the work of:</source>
        <translation>Apache-Lizenz 2.0. Overread baut auf der Arbeit von:</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>AddModel</name>
    <message>
        <source>Nothing had to be converted.</source>
        <translation>Nichts musste umgewandelt werden.</translation>
    </message>
    <message>
        <source>It was not converted yet: answer what is open.</source>
        <translation>Es wurde noch nicht umgewandelt: Beantworten Sie, was offen ist.</translation>
    </message>
    <message>
        <source>Its outputs are those of the file, exactly.</source>
        <translation>Die Ausgaben sind genau die der Datei.</translation>
    </message>
    <message>
        <source>Converted to ONNX; its outputs differ from the original&apos;s by {0:.1e} at most.</source>
        <translation>In ONNX umgewandelt; die Ausgaben weichen höchstens um {0:.1e} vom Original ab.</translation>
    </message>
    <message>
        <source> · {0} to answer</source>
        <translation> · {0} zu beantworten</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Datei des Modells</translation>
    </message>
    <message>
        <source>ONNX, Keras, or a torch state dict, TorchScript or torch.export file</source>
        <translation>ONNX, Keras oder eine Datei von torch (state dict, TorchScript, torch.export)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Model of the recipe</source>
        <translation>Modell des Rezepts</translation>
    </message>
    <message>
        <source>Put it in the place of a model of the same id</source>
        <translation>An die Stelle eines Modells mit derselben Kennung setzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Prüfen und hinzufügen</translation>
    </message>
    <message>
        <source>Run it on this study</source>
        <translation>Auf diese Studie anwenden</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>Choose one file, or several of one recipe</source>
        <translation>Eine Datei wählen, oder mehrere eines Rezepts</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>Choose the folder that holds all models of a recipe</source>
        <translation>Den Ordner wählen, der alle Modelle eines Rezepts enthält</translation>
    </message>
    <message>
        <source>None: found out from the file</source>
        <translation>Keines: wird aus der Datei ermittelt</translation>
    </message>
    <message>
        <source>A model that this site brings</source>
        <translation>Ein Modell, das dieser Standort mitbringt</translation>
    </message>
    <message>
        <source>It stays on this computer. It is read without running any code that may be in it, turned into ONNX where it is something else, and tested before it is added.</source>
        <translation>Es bleibt auf diesem Rechner. Es wird gelesen, ohne dass darin enthaltener Code ausgeführt wird, bei Bedarf in ONNX umgewandelt und geprüft, bevor es hinzugefügt wird.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What the file says of the model</source>
        <translation>Was die Datei vom Modell sagt</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <translation>Wofür es gehalten wurde</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>The file&apos;s inputs and outputs tell most; the rest is asked.</source>
        <translation>Die Ein- und Ausgaben der Datei sagen das meiste; der Rest wird gefragt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>den Wert</translation>
    </message>
    <message>
        <source>the {0} values</source>
        <translation>die {0} Werte</translation>
    </message>
    <message>
        <source>I have checked {0} that I am asked to confirm</source>
        <translation>Ich habe {0} geprüft, die ich bestätigen soll</translation>
    </message>
    <message>
        <source>It is in the list of models now.</source>
        <translation>Es steht jetzt in der Liste der Modelle.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Modelle ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Ordner der Modelle</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement and first reads</source>
        <translation>Übereinstimmung und Erstbefunde</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Das Archiv wird gelesen.</translation>
    </message>
    <message>
        <source>Save first reads as CSV...</source>
        <translation>Erstbefunde als CSV speichern...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Agreement between readers</source>
        <translation>Übereinstimmung zwischen Befundenden</translation>
    </message>
    <message>
        <source>First reads: before and after the model was shown</source>
        <translation>Erstbefunde: vor und nach dem Zeigen des Modells</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>No two readers have judged the same findings yet.</source>
        <translation>Noch keine zwei Befundenden haben dieselben Befunde beurteilt.</translation>
    </message>
    <message>
        <source>First reads as CSV</source>
        <translation>Erstbefunde als CSV</translation>
    </message>
    <message>
        <source>First reads</source>
        <translation>Erstbefunde</translation>
    </message>
    <message>
        <source>First reads were saved.</source>
        <translation>Die Erstbefunde wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>Why is the signed report changed?</source>
        <translation>Warum wird der signierte Befund geändert?</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>Grund für die Änderung</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Open the report again; what was signed is kept</source>
        <translation>Den Befund wieder öffnen; was signiert wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>AngleBar</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The model&apos;s angle lines become marks of yours that you can move; your value then counts.</source>
        <translation>Die Winkellinien des Modells werden Ihre Markierungen, die Sie verschieben können; dann zählt Ihr Wert.</translation>
    </message>
    <message>
        <source>Take the angle lines over</source>
        <translation>Winkellinien übernehmen</translation>
    </message>
    <message>
        <source>{0}: limit {1}° by {2}.</source>
        <translation>{0}: Grenze {1}° nach {2}.</translation>
    </message>
</context>
<context>
    <name>BindingsPage</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Reset keys and mouse</source>
        <translation>Tasten und Maus zurücksetzen</translation>
    </message>
    <message>
        <source>Every key and button as its preset has it</source>
        <translation>Jede Taste und jeder Knopf wie in der Voreinstellung</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>Diese Taste zurücksetzen</translation>
    </message>
    <message>
        <source>The selected command&apos;s own keys again</source>
        <translation>Wieder die eigenen Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>the chosen tool</source>
        <translation>das gewählte Werkzeug</translation>
    </message>
    <message>
        <source>window and level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Ziehen links</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Ziehen Mitte</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Ziehen rechts</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Rad</translation>
    </message>
    <message>
        <source>A double click fits the frame to the window</source>
        <translation>Ein Doppelklick passt das Bild ins Fenster ein</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Taste für {0}</translation>
    </message>
    <message>
        <source>Second key of {0}</source>
        <translation>Zweite Taste für {0}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>One key, several commands. {0}</source>
        <translation>Eine Taste, mehrere Befehle. {0}</translation>
    </message>
</context>
<context>
    <name>BurnedInDialog</name>
    <message>
        <source>Burned-in text</source>
        <translation>Eingebrannter Text</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Frames of the chosen mask</source>
        <translation>Bilder der gewählten Maske</translation>
    </message>
    <message>
        <source>Mask on every frame</source>
        <translation>Maske auf jedem Bild</translation>
    </message>
    <message>
        <source>Mask on this frame alone</source>
        <translation>Maske nur auf diesem Bild</translation>
    </message>
    <message>
        <source>Make masks of all suggestions</source>
        <translation>Alle Vorschläge zu Masken machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen rectangle (Delete)</source>
        <translation>Gewähltes Rechteck löschen (Entf)</translation>
    </message>
    <message>
        <source>As it will be given away</source>
        <translation>Wie es weitergegeben wird</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Go to the next one; this one still waits</source>
        <translation>Zum nächsten; dieses wartet noch</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>This picture is not given away</source>
        <translation>Dieses Bild wird nicht weitergegeben</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>Da ist nichts</translation>
    </message>
    <message>
        <source>Given away as it is</source>
        <translation>Wird unverändert weitergegeben</translation>
    </message>
    <message>
        <source>Mask and release</source>
        <translation>Maskieren und freigeben</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Entschieden &amp;von</translation>
    </message>
    <message>
        <source>Drag draws a mask. Dashed: text seems to be there; a click masks it. N goes to the next rectangle, Space masks it, the arrows move it, with Ctrl its size; the wheel zooms. The suggestion misses some text: look at all of the picture.</source>
        <translation>Ziehen zeichnet eine Maske. Gestrichelt: Hier scheint Text zu sein; ein Klick maskiert ihn. N geht zum nächsten Rechteck, die Leertaste maskiert es, die Pfeile verschieben es, mit Ctrl die Größe; das Rad zoomt. Der Vorschlag übersieht manchen Text: Sehen Sie das ganze Bild an.</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <source>Held picture {0} of {1}</source>
        <translation>Zurückgehaltenes Bild {0} von {1}</translation>
    </message>
    <message>
        <source>Mask all {0} suggestions</source>
        <translation>Alle {0} Vorschläge maskieren</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <translation>GESPIEGELT</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases of the cohort</source>
        <translation>Fälle der Kohorte</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>Choose a series for this viewport</source>
        <translation>Serie für diese Ansicht wählen</translation>
    </message>
    <message>
        <source>Choose a series</source>
        <translation>Serie wählen</translation>
    </message>
    <message>
        <source>Maximise this viewport, and back (F9)</source>
        <translation>Diese Ansicht vergrößern, und zurück (F9)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>CURRENT {date}</source>
        <translation>AKTUELL {date}</translation>
    </message>
    <message>
        <source>PRIOR {date}</source>
        <translation>VORAUFNAHME {date}</translation>
    </message>
    <message>
        <source>ANOTHER PATIENT {date}</source>
        <translation>ANDERER PATIENT {date}</translation>
    </message>
    <message>
        <source> ({days} days earlier)</source>
        <translation> ({days} Tage früher)</translation>
    </message>
    <message>
        <source> ({months} months earlier)</source>
        <translation> ({months} Monate früher)</translation>
    </message>
    <message>
        <source> ({years} years earlier)</source>
        <translation> ({years} Jahre früher)</translation>
    </message>
    <message>
        <source>Prior {date}</source>
        <translation>Voraufnahme {date}</translation>
    </message>
</context>
<context>
    <name>CohortBoard</name>
    <message>
        <source>Search study, patient, label, scanner</source>
        <translation>Studie, Patient, Label, Gerät suchen</translation>
    </message>
    <message>
        <source>Search the cohort</source>
        <translation>Kohorte durchsuchen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Stratum</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Nur gewählte</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Bericht schreiben...</translation>
    </message>
    <message>
        <source>report.html, report.pdf and tables, beside the run</source>
        <translation>report.html, report.pdf und Tabellen, neben dem Lauf</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Each study by its greatest doubt</source>
        <translation>Jede Studie nach ihrem größten Zweifel</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>Jedes Stratum</translation>
    </message>
    <message>
        <source>, {0} could not be read</source>
        <translation>, {0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0:,} selected, {1:,} shown of {2:,} studies{3}</source>
        <translation>{0:,} gewählt, {1:,} gezeigt von {2:,} Studien{3}</translation>
    </message>
</context>
<context>
    <name>CohortDesk</name>
    <message>
        <source>The cohort cannot be opened</source>
        <translation>Die Kohorte kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>Keine Studie dieser Kohorte wurde analysiert.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>Ihre failures.csv sagt, warum.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The report is beside the run: report.html, report.pdf and tables.</source>
        <translation>Der Bericht liegt neben dem Lauf: report.html, report.pdf und Tabellen.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Er nennt niemanden.</translation>
    </message>
</context>
<context>
    <name>CohortDoor</name>
    <message>
        <source>Open the folder of a finished run</source>
        <translation>Den Ordner eines fertigen Laufs öffnen</translation>
    </message>
</context>
<context>
    <name>CohortRunDialog</name>
    <message>
        <source>Run a cohort</source>
        <translation>Eine Kohorte ausführen</translation>
    </message>
    <message>
        <source>Folder of studies, or a list (CSV with a column “path”)</source>
        <translation>Ordner mit Studien, oder eine Liste (CSV mit einer Spalte „path“)</translation>
    </message>
    <message>
        <source>A new folder for the tables, or that of a run to go on with</source>
        <translation>Ein neuer Ordner für die Tabellen, oder der eines Laufs, der fortgesetzt wird</translation>
    </message>
    <message>
        <source>Chosen by header and router</source>
        <translation>Gewählt nach Header und Router</translation>
    </message>
    <message>
        <source>Only for a Dask cluster: tcp://host:8786</source>
        <translation>Nur für einen Dask-Cluster: tcp://host:8786</translation>
    </message>
    <message>
        <source>A trial of</source>
        <translation>Eine Probe von</translation>
    </message>
    <message>
        <source>Studies of the trial</source>
        <translation>Studien des Versuchs</translation>
    </message>
    <message>
        <source>Read those again that came to nothing</source>
        <translation>Die erneut lesen, die gescheitert sind</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is done is kept; Start goes on from there</source>
        <translation>Was fertig ist, bleibt; Starten macht dort weiter</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Die Tafel öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>Der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>Liste...</translation>
    </message>
    <message>
        <source>studies, evenly spaced: says what all would take</source>
        <translation>Studien, gleichmäßig verteilt: sagt, was alle brauchen würden</translation>
    </message>
    <message>
        <source>processes, a core each</source>
        <translation>Prozesse, je ein Kern</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>&amp;Studien</translation>
    </message>
    <message>
        <source>&amp;Tables to</source>
        <translation>&amp;Tabellen nach</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Arbeiter</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>A model over many studies</source>
        <translation>Ein Modell über viele Studien</translation>
    </message>
    <message>
        <source>It runs in processes of its own while you read on. Each result is kept at once: a run that was stopped goes on where it was.</source>
        <translation>Es läuft in eigenen Prozessen, während Sie weiter befunden. Jedes Ergebnis wird sofort gesichert: Ein angehaltener Lauf geht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The folder with the studies</source>
        <translation>Der Ordner mit den Studien</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>Eine Liste von Studien</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Ein Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>The run was refused.</source>
        <translation>Der Lauf wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
</context>
<context>
    <name>CohortRunner</name>
    <message>
        <source>The run could not be started.</source>
        <translation>Der Lauf konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The run ended without a word.</source>
        <translation>Der Lauf endete ohne Rückmeldung.</translation>
    </message>
    <message>
        <source>See Cohort &gt; Run.</source>
        <translation>Siehe Kohorte &gt; Ausführen.</translation>
    </message>
    <message>
        <source>The run over the cohort was stopped.</source>
        <translation>Der Lauf über die Kohorte wurde angehalten.</translation>
    </message>
    <message>
        <source>The cohort was read.</source>
        <translation>Die Kohorte wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Window: {0}</source>
        <translation>Fenster: {0}</translation>
    </message>
    <message>
        <source>The file&apos;s: {0}</source>
        <translation>Der Datei: {0}</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>Dateien öffnen...</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Ordner öffnen...</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Arbeitsliste filtern</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>Signieren...</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>Berichtsvorschau...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>De-identify...</source>
        <translation>Anonymisieren...</translation>
    </message>
    <message>
        <source>Readers...</source>
        <translation>Befundende...</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Nächste Schicht</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Ten slices forward</source>
        <translation>Zehn Schichten vor</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>Zehn Schichten zurück</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Nächste Serie</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>Vorige Serie</translation>
    </message>
    <message>
        <source>Play the series</source>
        <translation>Serie abspielen</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Pixel for pixel (100 %)</source>
        <translation>Pixel für Pixel (100 %)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Rotate by 90° anticlockwise</source>
        <translation>Um 90° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>DICOM-Overlays</translation>
    </message>
    <message>
        <source>The file&apos;s shutter</source>
        <translation>Blende der Datei</translation>
    </message>
    <message>
        <source>Display check...</source>
        <translation>Bildschirmprüfung...</translation>
    </message>
    <message>
        <source>Corner text...</source>
        <translation>Ecktext...</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Reset the docks</source>
        <translation>Fenster zurücksetzen</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>Eine Ansicht</translation>
    </message>
    <message>
        <source>Two viewports side by side</source>
        <translation>Zwei Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>Two viewports, one above the other</source>
        <translation>Zwei Ansichten übereinander</translation>
    </message>
    <message>
        <source>Four viewports</source>
        <translation>Vier Ansichten</translation>
    </message>
    <message>
        <source>Planes: axial, sagittal, coronal (MPR)</source>
        <translation>Ebenen: axial, sagittal, koronar (MPR)</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>Dickeres Schichtpaket</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>Dünneres Schichtpaket</translation>
    </message>
    <message>
        <source>Thin planes</source>
        <translation>Dünne Ebenen</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Schichtpaket</translation>
    </message>
    <message>
        <source>Slab of 2 mm</source>
        <translation>Schichtpaket von 2 mm</translation>
    </message>
    <message>
        <source>Slab of 5 mm</source>
        <translation>Schichtpaket von 5 mm</translation>
    </message>
    <message>
        <source>Slab of 10 mm</source>
        <translation>Schichtpaket von 10 mm</translation>
    </message>
    <message>
        <source>Slab of 20 mm</source>
        <translation>Schichtpaket von 20 mm</translation>
    </message>
    <message>
        <source>Slab of 40 mm</source>
        <translation>Schichtpaket von 40 mm</translation>
    </message>
    <message>
        <source>Slab of 80 mm</source>
        <translation>Schichtpaket von 80 mm</translation>
    </message>
    <message>
        <source>Slab shows the maximum (MIP)</source>
        <translation>Schichtpaket zeigt das Maximum (MIP)</translation>
    </message>
    <message>
        <source>Slab shows the mean</source>
        <translation>Schichtpaket zeigt den Mittelwert</translation>
    </message>
    <message>
        <source>Slab shows the minimum (MinIP)</source>
        <translation>Schichtpaket zeigt das Minimum (MinIP)</translation>
    </message>
    <message>
        <source>Maximise the viewport, and back</source>
        <translation>Ansicht vergrößern, und zurück</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Previous viewport</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>Voraufnahme daneben zeigen</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>Blättern koppeln</translation>
    </message>
    <message>
        <source>Link window</source>
        <translation>Fensterung koppeln</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Zoom koppeln</translation>
    </message>
    <message>
        <source>Link pan</source>
        <translation>Verschieben koppeln</translation>
    </message>
    <message>
        <source>Link everything, or nothing</source>
        <translation>Alles koppeln, oder nichts</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>Referenzlinien</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Window: automatic</source>
        <translation>Fenster: automatisch</translation>
    </message>
    <message>
        <source>Window: the file&apos;s own, then its next</source>
        <translation>Fenster: das der Datei, dann ihr nächstes</translation>
    </message>
    <message>
        <source>Window 1 of the file</source>
        <translation>Fenster 1 der Datei</translation>
    </message>
    <message>
        <source>The file&apos;s windows</source>
        <translation>Fenster der Datei</translation>
    </message>
    <message>
        <source>Window 2 of the file</source>
        <translation>Fenster 2 der Datei</translation>
    </message>
    <message>
        <source>Window 3 of the file</source>
        <translation>Fenster 3 der Datei</translation>
    </message>
    <message>
        <source>Window 4 of the file</source>
        <translation>Fenster 4 der Datei</translation>
    </message>
    <message>
        <source>Window 5 of the file</source>
        <translation>Fenster 5 der Datei</translation>
    </message>
    <message>
        <source>Window 6 of the file</source>
        <translation>Fenster 6 der Datei</translation>
    </message>
    <message>
        <source>Window preset 2</source>
        <translation>Fenstervorgabe 2</translation>
    </message>
    <message>
        <source>Window preset 3</source>
        <translation>Fenstervorgabe 3</translation>
    </message>
    <message>
        <source>Window preset 4</source>
        <translation>Fenstervorgabe 4</translation>
    </message>
    <message>
        <source>Window preset 5</source>
        <translation>Fenstervorgabe 5</translation>
    </message>
    <message>
        <source>Window preset 6</source>
        <translation>Fenstervorgabe 6</translation>
    </message>
    <message>
        <source>Window preset 7</source>
        <translation>Fenstervorgabe 7</translation>
    </message>
    <message>
        <source>Window preset 8</source>
        <translation>Fenstervorgabe 8</translation>
    </message>
    <message>
        <source>Window preset 9</source>
        <translation>Fenstervorgabe 9</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Edit the presets...</source>
        <translation>Vorgaben bearbeiten...</translation>
    </message>
    <message>
        <source>Colours: Grey</source>
        <translation>Farben: Grau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours: Hot iron</source>
        <translation>Farben: Hot Iron</translation>
    </message>
    <message>
        <source>Colours: PET</source>
        <translation>Farben: PET</translation>
    </message>
    <message>
        <source>Colours: Hot metal blue</source>
        <translation>Farben: Hot Metal Blue</translation>
    </message>
    <message>
        <source>Colours: PET 20 step</source>
        <translation>Farben: PET 20 Stufen</translation>
    </message>
    <message>
        <source>Colours: Inferno</source>
        <translation>Farben: Inferno</translation>
    </message>
    <message>
        <source>Colours: Viridis</source>
        <translation>Farben: Viridis</translation>
    </message>
    <message>
        <source>Colours: Magma</source>
        <translation>Farben: Magma</translation>
    </message>
    <message>
        <source>Colours: Turbo</source>
        <translation>Farben: Turbo</translation>
    </message>
    <message>
        <source>W/L</source>
        <translation>W/L</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Hallux valgus angle</source>
        <translation>Hallux-valgus-Winkel</translation>
    </message>
    <message>
        <source>Intermetatarsal angle</source>
        <translation>Intermetatarsalwinkel</translation>
    </message>
    <message>
        <source>Calibrate by a known length</source>
        <translation>Mit bekannter Länge kalibrieren</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Arrow with text</source>
        <translation>Pfeil mit Text</translation>
    </message>
    <message>
        <source>New finding: box</source>
        <translation>Neuer Befund: Rahmen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>New finding: outline</source>
        <translation>Neuer Befund: Umriss</translation>
    </message>
    <message>
        <source>New finding: brush</source>
        <translation>Neuer Befund: Pinsel</translation>
    </message>
    <message>
        <source>New finding: point</source>
        <translation>Neuer Befund: Punkt</translation>
    </message>
    <message>
        <source>Cross for the keyboard</source>
        <translation>Kreuz für die Tastatur</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <translation>An Kanten einrasten</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>State the magnification...</source>
        <translation>Vergrößerung angeben...</translation>
    </message>
    <message>
        <source>Next mark of the frame</source>
        <translation>Nächste Markierung des Bildes</translation>
    </message>
    <message>
        <source>Rename mark...</source>
        <translation>Markierung umbenennen...</translation>
    </message>
    <message>
        <source>Delete own mark</source>
        <translation>Eigene Markierung löschen</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Key frames of the report</source>
        <translation>Schlüsselbilder des Berichts</translation>
    </message>
    <message>
        <source>Next unreviewed finding</source>
        <translation>Nächster ungeprüfter Befund</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund annehmen</translation>
    </message>
    <message>
        <source>Reject finding</source>
        <translation>Befund ablehnen</translation>
    </message>
    <message>
        <source>Edit finding...</source>
        <translation>Befund bearbeiten...</translation>
    </message>
    <message>
        <source>Flag finding</source>
        <translation>Befund kennzeichnen</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Readers side by side...</source>
        <translation>Befundende nebeneinander...</translation>
    </message>
    <message>
        <source>Result sets...</source>
        <translation>Ergebnissätze...</translation>
    </message>
    <message>
        <source>Agreement and first reads...</source>
        <translation>Übereinstimmung und Erstbefunde...</translation>
    </message>
    <message>
        <source>Take the model&apos;s angle lines over</source>
        <translation>Winkellinien des Modells übernehmen</translation>
    </message>
    <message>
        <source>Name all levels one up</source>
        <translation>Alle Höhen eins nach oben benennen</translation>
    </message>
    <message>
        <source>Name all levels one down</source>
        <translation>Alle Höhen eins nach unten benennen</translation>
    </message>
    <message>
        <source>Run model</source>
        <translation>Modell ausführen</translation>
    </message>
    <message>
        <source>Run model on the whole series</source>
        <translation>Modell auf die ganze Serie anwenden</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Map over the frame</source>
        <translation>Karte über dem Bild</translation>
    </message>
    <message>
        <source>A map for every label...</source>
        <translation>Eine Karte für jedes Label...</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Zeigen, was das Modell sah</translation>
    </message>
    <message>
        <source>Add model...</source>
        <translation>Modell hinzufügen...</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>Ausführen...</translation>
    </message>
    <message>
        <source>Open board...</source>
        <translation>Tafel öffnen...</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Zur Tafel gehen</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>Projekt öffnen...</translation>
    </message>
    <message>
        <source>Statistics of the project...</source>
        <translation>Statistik des Projekts...</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>About Overread</source>
        <translation>Über Overread</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
</context>
<context>
    <name>ConflictBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>I have seen that these files contradict each other</source>
        <translation>Ich habe gesehen, dass sich diese Dateien widersprechen</translation>
    </message>
    <message>
        <source>Acknowledged by the reader.</source>
        <translation>Von der befundenden Person zur Kenntnis genommen.</translation>
    </message>
    <message>
        <source>Check whose files these are. Signing waits until you have.</source>
        <translation>Prüfen Sie, wessen Dateien das sind. Das Signieren wartet so lange.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>{0} of {1} {2} studies. A click opens one.</source>
        <translation>{0} von {1} Studien ({2}). Ein Klick öffnet eine.</translation>
    </message>
    <message>
        <source>
entropy {0:.2f}</source>
        <translation>
Entropie {0:.2f}</translation>
    </message>
    <message>
        <source> {0} frames are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames could not be read.</source>
        <translation>Die Bilder konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Lossy compression {0} {1}</source>
        <translation>Verlustbehaftet komprimiert {0} {1}</translation>
    </message>
    <message>
        <source>VOI table</source>
        <translation>VOI-Tabelle</translation>
    </message>
</context>
<context>
    <name>CornerTextDialog</name>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>Search what can be shown</source>
        <translation>Suchen, was gezeigt werden kann</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>Was gezeigt werden kann</translation>
    </message>
    <message>
        <source> (names the patient)</source>
        <translation> (nennt den Patienten)</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put the chosen item into the corner</source>
        <translation>Den gewählten Eintrag in die Ecke setzen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Put the chosen line onto the one above it</source>
        <translation>Die gewählte Zeile an die darüber hängen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen line away</source>
        <translation>Die gewählte Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>Die gewählte Zeile nach oben schieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>Die gewählte Zeile nach unten schieben</translation>
    </message>
    <message>
        <source>Lossy compression, down-sampling and other flags of the file are shown in any case.</source>
        <translation>Verlustbehaftete Kompression, verringerte Auflösung und andere Hinweise der Datei werden in jedem Fall gezeigt.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the finding (Enter)</source>
        <translation>Den Befund annehmen (Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject the finding (X)</source>
        <translation>Den Befund ablehnen (X)</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Mit Begründung ablehnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Correct, grade or comment the finding (E)</source>
        <translation>Den Befund korrigieren, einstufen oder kommentieren (E)</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Grund (kann entfallen)</translation>
    </message>
</context>
<context>
    <name>Deidentifier</name>
    <message>
        <source>Not given away</source>
        <translation>Nicht weitergegeben</translation>
    </message>
    <message>
        <source>Nothing more was given away</source>
        <translation>Mehr wurde nicht weitergegeben</translation>
    </message>
    <message>
        <source>{0} pictures wait for you: look at them for burned-in text.</source>
        <translation>{0} Bilder warten auf Sie: Prüfen Sie sie auf eingebrannten Text.</translation>
    </message>
    <message>
        <source>{0} files were given away.</source>
        <translation>{0} Dateien wurden weitergegeben.</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>De-identify</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Add the record&apos;s list</source>
        <translation>Liste des Archivs hinzufügen</translation>
    </message>
    <message>
        <source>The studies that the worklist shows of the record</source>
        <translation>Die Studien, die die Arbeitsliste aus dem Archiv zeigt</translation>
    </message>
    <message>
        <source>A new folder for the files</source>
        <translation>Ein neuer Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Beside the folder; an earlier one gives the same pseudonyms again</source>
        <translation>Neben dem Ordner; ein früherer gibt dieselben Pseudonyme</translation>
    </message>
    <message>
        <source>Keep dates, shifted by days: the same for all studies of a patient</source>
        <translation>Daten behalten, um Tage verschoben: für alle Studien eines Patienten gleich</translation>
    </message>
    <message>
        <source>Keep what names the device</source>
        <translation>Behalten, was das Gerät nennt</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned word by word</source>
        <translation>Beschreibungen behalten, Wort für Wort bereinigt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was given away stays</source>
        <translation>Was weitergegeben wurde, bleibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>Der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>&amp;Studien</translation>
    </message>
    <message>
        <source>Files &amp;to</source>
        <translation>Dateien &amp;nach</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Studies without identity, for giving away</source>
        <translation>Studien ohne Identität, zum Weitergeben</translation>
    </message>
    <message>
        <source>By the standard&apos;s own table (DICOM PS3.15). Pictures that may have text burned in are held until you have looked at them. The key and the table of decisions name patients: they stay beside the folder, not in it.</source>
        <translation>Nach der Tabelle des Standards (DICOM PS3.15). Bilder mit möglichem eingebranntem Text werden zurückgehalten, bis Sie sie angesehen haben. Schlüssel und Entscheidungstabelle nennen Patienten: Sie bleiben neben dem Ordner, nicht darin.</translation>
    </message>
    <message>
        <source>A folder with studies</source>
        <translation>Ein Ordner mit Studien</translation>
    </message>
    <message>
        <source>The key of an earlier run</source>
        <translation>Der Schlüssel eines früheren Laufs</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Schlüssel (*.json)</translation>
    </message>
    <message>
        <source>Look at {0} held...</source>
        <translation>{0} zurückgehaltene ansehen...</translation>
    </message>
    <message>
        <source>Nothing has been given away yet.</source>
        <translation>Noch wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} von {1} Dateien</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Given away: {0} ({1} masked). Held: {2}. Left out: {3}. Failed: {4}.</source>
        <translation>Weitergegeben: {0} ({1} maskiert). Zurückgehalten: {2}. Ausgelassen: {3}. Fehlgeschlagen: {4}.</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Bildschirmprüfung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Judge on the whole screen, in the light in which you read. The pattern follows TG18-QC. Overread measures no luminance and calibrates nothing: it keeps what you saw.</source>
        <translation>Urteilen Sie am ganzen Bildschirm, bei dem Licht, in dem Sie befunden. Das Muster folgt TG18-QC. Overread misst keine Leuchtdichte und kalibriert nichts: Es bewahrt auf, was Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Earlier checks, and acknowledgements that none was made</source>
        <translation>Frühere Prüfungen, und Kenntnisnahmen, dass keine gemacht wurde</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Any key or a click comes back</source>
        <translation>Eine Taste oder ein Klick führt zurück</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>CSV exportieren...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>failed: {items}</source>
        <translation>nicht bestanden: {items}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Say who looked.</source>
        <translation>Sagen Sie, wer geschaut hat.</translation>
    </message>
    <message>
        <source>Answer every line with yes or no.</source>
        <translation>Beantworten Sie jede Zeile mit Ja oder Nein.</translation>
    </message>
</context>
<context>
    <name>DisplayKeeper</name>
    <message>
        <source>Display check</source>
        <translation>Bildschirmprüfung</translation>
    </message>
    <message>
        <source>Export the display checks</source>
        <translation>Bildschirmprüfungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Display checks</source>
        <translation>Bildschirmprüfungen</translation>
    </message>
    <message>
        <source>The display checks were written as CSV.</source>
        <translation>Die Bildschirmprüfungen wurden als CSV geschrieben.</translation>
    </message>
</context>
<context>
    <name>DisplayStrip</name>
    <message>
        <source>Check the display</source>
        <translation>Bildschirm prüfen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Display not calibrated (no GSDF).</source>
        <translation>Bildschirm nicht kalibriert (keine GSDF).</translation>
    </message>
    <message>
        <source>No visual check of it is on record.</source>
        <translation>Keine Sichtprüfung ist verzeichnet.</translation>
    </message>
    <message>
        <source>The last visual check failed, {days} days ago.</source>
        <translation>Die letzte Sichtprüfung wurde vor {days} Tagen nicht bestanden.</translation>
    </message>
    <message>
        <source>The last visual check passed, {days} days ago.</source>
        <translation>Die letzte Sichtprüfung wurde vor {days} Tagen bestanden.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Float {0}</source>
        <translation>{0} ablösen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
</context>
<context>
    <name>DocumentReadingDialog</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Seite {}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} Entwürfe</translation>
    </message>
    <message>
        <source>{0} that nobody had signed expired and was deleted.</source>
        <translation>{0}, von niemandem signiert, lief ab und wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing that you decided is lost: it is in the record.</source>
        <translation>Nichts von Ihren Entscheidungen ist verloren: Es steht im Archiv.</translation>
    </message>
    <message>
        <source>The results were not filed</source>
        <translation>Die Ergebnisse wurden nicht abgelegt</translation>
    </message>
    <message>
        <source>The signed results are in the permanent record.</source>
        <translation>Die signierten Ergebnisse sind in der dauerhaften Ablage.</translation>
    </message>
</context>
<context>
    <name>DriftPlot</name>
    <message>
        <source>Looking at the months...</source>
        <translation>Die Monate werden betrachtet...</translation>
    </message>
    <message>
        <source>The studies have no dates, so nothing can be said of drift.</source>
        <translation>Die Studien haben kein Datum, über Drift lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>unlike the months before: {0}</source>
        <translation>anders als die Monate davor: {0}</translation>
    </message>
    <message>
        <source>no month is unlike those before</source>
        <translation>kein Monat ist anders als die davor</translation>
    </message>
    <message>
        <source>Mean normalised entropy by month; {0} (Kolmogorov-Smirnov, p below 0.01).</source>
        <translation>Mittlere normierte Entropie je Monat; {0} (Kolmogorow-Smirnow, p unter 0,01).</translation>
    </message>
</context>
<context>
    <name>EdgeItems</name>
    <message>
        <source>{0:g} cm</source>
        <translation>{0:g} cm</translation>
    </message>
    <message>
        <source>{0:g} mm</source>
        <translation>{0:g} mm</translation>
    </message>
</context>
<context>
    <name>EveryMapDialog</name>
    <message>
        <source>A map for every label</source>
        <translation>Eine Karte für jedes Label</translation>
    </message>
    <message>
        <source>Explain {0}</source>
        <translation>{0} erklären</translation>
    </message>
    <message>
        <source>Lay the map of {0} over the frame</source>
        <translation>Die Karte von {0} über das Bild legen</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each map shows which part of the frame speaks for its label, from none to most. Maps of different labels are not on one scale.</source>
        <translation>Jede Karte zeigt, welcher Teil des Bildes für ihr Label spricht, von wenig bis viel. Karten verschiedener Labels haben keine gemeinsame Skala.</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} von {1} Karten</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Show map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Lay the map over the frame</source>
        <translation>Die Karte über das Bild legen</translation>
    </message>
    <message>
        <source>A map for every label</source>
        <translation>Eine Karte für jedes Label</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Zu erklärendes Label</translation>
    </message>
    <message>
        <source>Method of explanation</source>
        <translation>Erklärverfahren</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Farben der Karte</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Run a model on this frame, then ask for a map.</source>
        <translation>Führen Sie ein Modell auf diesem Bild aus, dann fragen Sie nach einer Karte.</translation>
    </message>
    <message>
        <source>Off. A map shows which part of the frame drove a label.</source>
        <translation>Aus. Eine Karte zeigt, welcher Teil des Bildes den Ausschlag für ein Label gab.</translation>
    </message>
    <message>
        <source>Asking the model for the map.</source>
        <translation>Das Modell wird nach der Karte gefragt.</translation>
    </message>
    <message>
        <source>No map for this frame.</source>
        <translation>Keine Karte für dieses Bild.</translation>
    </message>
    <message>
        <source>{0} of “{1}” by {2} {3}</source>
        <translation>{0} von „{1}“ durch {2} {3}</translation>
    </message>
    <message>
        <source>Hide map</source>
        <translation>Karte verbergen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>In der Sprache des Fensters</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Plainly; or a file that says how this site&apos;s reports look</source>
        <translation>Schlicht; oder eine Datei, die sagt, wie die Berichte dieses Standorts aussehen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befundende Person</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Ihr Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>Template of the site&apos;s reports</source>
        <translation>Vorlage der Berichte des Standorts</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Vorlagen (*.toml)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>Ein nicht signierter Befund wird als Entwurf gekennzeichnet.</translation>
    </message>
    <message>
        <source>1 format</source>
        <translation>1 Format</translation>
    </message>
    <message>
        <source>{0} formats</source>
        <translation>{0} Formate</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Ordner für den Export</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the findings (Shift+F)</source>
        <translation>Die Befunde filtern (Umschalt+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>Nach Urteil zeigen</translation>
    </message>
    <message>
        <source>Show by label</source>
        <translation>Nach Label zeigen</translation>
    </message>
    <message>
        <source>Show by maker</source>
        <translation>Nach Urheber zeigen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>This model and the reader</source>
        <translation>Dieses Modell und die befundende Person</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Added by the reader</source>
        <translation>Von der befundenden Person hinzugefügt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>{0} of {1} shown, {2} hidden</source>
        <translation>{0} von {1} gezeigt, {2} verborgen</translation>
    </message>
    <message>
        <source>all {0} shown</source>
        <translation>alle {0} gezeigt</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Corrected label</source>
        <translation>Korrigiertes Label</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Value, scheme, meaning</source>
        <translation>Wert, Schema, Bedeutung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A code is written as value, scheme, meaning: 80967001, SCT, dental caries</source>
        <translation>Ein Code wird als Wert, Schema, Bedeutung geschrieben: 80967001, SCT, dental caries</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>flagged</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source> (model: {0})</source>
        <translation> (Modell: {0})</translation>
    </message>
    <message>
        <source>adjudicated between {0}</source>
        <translation>entschieden zwischen {0}</translation>
    </message>
    <message>
        <source>no verdict is asked</source>
        <translation>kein Urteil verlangt</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passiert den Filter</translation>
    </message>
    <message>
        <source>All findings are kept. Press Show all above to see them.</source>
        <translation>Alle Befunde bleiben erhalten. Drücken Sie oben „Alle zeigen“, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Findings appear here as soon as the model is done.</source>
        <translation>Befunde erscheinen hier, sobald das Modell fertig ist.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>The model ran and found nothing to report in this study.</source>
        <translation>Das Modell lief und fand in dieser Studie nichts zu berichten.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>Führen Sie ein Modell aus: was es findet, steht hier.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>Führen Sie ein Modell aus: was es findet, steht hier.</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} ungeprüft</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>alle geprüft</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Edit...</source>
        <translation>Bearbeiten...</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Put the default into the form</source>
        <translation>Die Vorgabe in das Formular setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>The file&apos;s own</source>
        <translation>Das der Datei</translation>
    </message>
    <message>
        <source>The file&apos;s: {name}</source>
        <translation>Der Datei: {name}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>No grey frame in view.</source>
        <translation>Kein Graustufenbild in Sicht.</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>Measure of the histogram</source>
        <translation>Größe des Histogramms</translation>
    </message>
</context>
<context>
    <name>ImpressionPanel</name>
    <message>
        <source>Impression</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Impression, in your own words</source>
        <translation>Beurteilung, in Ihren Worten</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Sign the reading and lock it (Ctrl+S)</source>
        <translation>Den Befund signieren und sperren (Strg+S)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write a report or a table (Ctrl+E)</source>
        <translation>Einen Bericht oder eine Tabelle schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Amend...</source>
        <translation>Ergänzen...</translation>
    </message>
    <message>
        <source>Change a signed report; what was signed is kept and named</source>
        <translation>Einen signierten Befund ändern; was signiert wurde, bleibt erhalten und wird genannt</translation>
    </message>
    <message>
        <source>Signed by {0} · {1}
{2}. Locked: read only.</source>
        <translation>Signiert von {0} · {1}
{2}. Gesperrt: nur lesen.</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>Berichtsvorschau...</translation>
    </message>
    <message>
        <source>Several formats...</source>
        <translation>Mehrere Formate...</translation>
    </message>
</context>
<context>
    <name>InlineEntry</name>
    <message>
        <source>Text on the frame</source>
        <translation>Text auf dem Bild</translation>
    </message>
</context>
<context>
    <name>KeyFramesPanel</name>
    <message>
        <source>Key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>What the report shows of it</source>
        <translation>Was der Bericht davon zeigt</translation>
    </message>
    <message>
        <source>With and without overlay</source>
        <translation>Mit und ohne Überlagerung</translation>
    </message>
    <message>
        <source>Without overlay</source>
        <translation>Ohne Überlagerung</translation>
    </message>
    <message>
        <source>With overlay</source>
        <translation>Mit Überlagerung</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Caption, printed under it</source>
        <translation>Bildunterschrift, darunter gedruckt</translation>
    </message>
    <message>
        <source>Earlier in the report</source>
        <translation>Im Bericht weiter vorn</translation>
    </message>
    <message>
        <source>Later in the report</source>
        <translation>Im Bericht weiter hinten</translation>
    </message>
    <message>
        <source>Show it with the window in view</source>
        <translation>Mit dem jetzigen Fenster zeigen</translation>
    </message>
    <message>
        <source>No longer a key frame</source>
        <translation>Kein Schlüsselbild mehr</translation>
    </message>
    <message>
        <source>No key frames chosen</source>
        <translation>Keine Schlüsselbilder gewählt</translation>
    </message>
    <message>
        <source>The report chooses the frames of its findings. Press K to choose your own.</source>
        <translation>Der Bericht wählt die Bilder seiner Befunde. K wählt Ihre eigenen.</translation>
    </message>
    <message>
        <source>Mark the frame in view</source>
        <translation>Gezeigtes Bild markieren</translation>
    </message>
    <message>
        <source>Signed: the key frames are part of the report.</source>
        <translation>Signiert: Die Schlüsselbilder gehören zum Bericht.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Opacity of {}</source>
        <translation>Deckkraft von {}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Show the first frame that it is of</source>
        <translation>Das erste zugehörige Bild zeigen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>In einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>Präsentationszustand</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translation>Parametrische Karte</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Strukturierter Bericht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Segmentations, presentation states, maps, reports and documents of the study are listed here.</source>
        <translation>Segmentierungen, Präsentationszustände, Karten, Berichte und Dokumente der Studie stehen hier.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>LayoutButton</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>Anordnung der Ansichten</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>Anordnung der Ansichten (Strg+1 bis Strg+5)</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>One up</source>
        <translation>Eins nach oben</translation>
    </message>
    <message>
        <source>Name every level one towards the head</source>
        <translation>Jede Höhe um eins kopfwärts benennen</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Eins nach unten</translation>
    </message>
    <message>
        <source>Name every level one towards the sacrum</source>
        <translation>Jede Höhe um eins zum Sakrum hin benennen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Höhen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>Fensterteile</translation>
    </message>
    <message>
        <source>Signed, read only</source>
        <translation>Signiert, nur lesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befundende</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Choose a tool, such as the ruler (Shift+L), and draw on the frame.</source>
        <translation>Wählen Sie ein Werkzeug, etwa das Lineal (Umschalt+L), und zeichnen Sie auf das Bild.</translation>
    </message>
    <message>
        <source>No measurements yet</source>
        <translation>Noch keine Messungen</translation>
    </message>
</context>
<context>
    <name>MaskBoard</name>
    <message>
        <source>Picture with masks</source>
        <translation>Bild mit Masken</translation>
    </message>
</context>
<context>
    <name>ModelAdder</name>
    <message>
        <source>The model was not added</source>
        <translation>Das Modell wurde nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ModelInput</name>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>{0} channels</source>
        <translation>{0} Kanäle</translation>
    </message>
    <message>
        <source>MONOCHROME1 is inverted first</source>
        <translation>MONOCHROME1 wird zuerst invertiert</translation>
    </message>
    <message>
        <source>polarity as stored</source>
        <translation>Polarität wie gespeichert</translation>
    </message>
    <message>
        <source>Read in {0} overlapping tiles, each prepared by itself.</source>
        <translation>In {0} überlappenden Kacheln gelesen, jede für sich vorbereitet.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}, by {3}{4}.</source>
        <translation>{0} x {1} Pixel, {2}, durch {3}{4}.</translation>
    </message>
    <message>
        <source>Window: {0}; {1}.</source>
        <translation>Fenster: {0}; {1}.</translation>
    </message>
    <message>
        <source>Grey 0 to 255 becomes {0:g} to {1:g}, then mean {2} is taken off and the rest divided by {3}.</source>
        <translation>Grau 0 bis 255 wird {0:g} bis {1:g}, dann wird der Mittelwert {2} abgezogen und der Rest durch {3} geteilt.</translation>
    </message>
    <message>
        <source>, a millimetre as long across as down where the spacing is known</source>
        <translation>, ein Millimeter quer so lang wie längs, wo der Abstand bekannt ist</translation>
    </message>
    <message>
        <source>rows {0:.0f} to {1:.0f}, columns {2:.0f} to {3:.0f} of the frame</source>
        <translation>Zeilen {0:.0f} bis {1:.0f}, Spalten {2:.0f} bis {3:.0f} des Bildes</translation>
    </message>
    <message>
        <source>Tile {0} of {1}: {2}</source>
        <translation>Kachel {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>It shows {0}.</source>
        <translation>Sie zeigt {0}.</translation>
    </message>
</context>
<context>
    <name>ModelInputDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Was das Modell sah</translation>
    </message>
    <message>
        <source>The model&apos;s input</source>
        <translation>Die Eingabe des Modells</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Add a model...</source>
        <translation>Modell hinzufügen...</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run this model on the study in view (Ctrl+R)</source>
        <translation>Dieses Modell auf die gezeigte Studie anwenden (Strg+R)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Zeigen, was das Modell sah</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>What the model answered</source>
        <translation>Was das Modell antwortete</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>quarantined: {0}</source>
        <translation>in Quarantäne: {0}</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
        <source>Found out by Run, or choose one</source>
        <translation>Wird beim Ausführen ermittelt, oder wählen Sie eines</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Kein Modell gewählt</translation>
    </message>
    <message>
        <source>Open a study, then run a model on it.</source>
        <translation>Öffnen Sie eine Studie und führen Sie dann ein Modell aus.</translation>
    </message>
    <message>
        <source>The model is reading the study.</source>
        <translation>Das Modell liest die Studie.</translation>
    </message>
    <message>
        <source>Hidden until you have recorded what you see yourself, below.</source>
        <translation>Verborgen, bis Sie unten festgehalten haben, was Sie selbst sehen.</translation>
    </message>
    <message>
        <source>This model does not run until what is wrong with it is mended; Run checks it again.</source>
        <translation>Dieses Modell läuft nicht, bis der Fehler behoben ist; „Ausführen“ prüft es erneut.</translation>
    </message>
    <message>
        <source>The model was not asked about this frame. N goes to the next finding.</source>
        <translation>Das Modell wurde zu diesem Bild nicht befragt. N führt zum nächsten Befund.</translation>
    </message>
    <message>
        <source>Not run yet. Press Run, or Ctrl+R.</source>
        <translation>Noch nicht ausgeführt. Drücken Sie Ausführen oder Strg+R.</translation>
    </message>
    <message>
        <source>The file does not say what it shows. Run asks the router which model fits; or choose one yourself.</source>
        <translation>Die Datei sagt nicht, was sie zeigt. „Ausführen“ fragt den Router, welches Modell passt; oder wählen Sie selbst eines.</translation>
    </message>
    <message>
        <source>No model of the catalogue was made for this kind of study. You may choose one yourself.</source>
        <translation>Kein Modell des Katalogs ist für diese Art von Studie gemacht. Sie können selbst eines wählen.</translation>
    </message>
</context>
<context>
    <name>MprPanes</name>
    <message>
        <source>Marks and measurements are made on the slices as they were taken, not on planes.</source>
        <translation>Markierungen und Messungen werden auf den aufgenommenen Schichten gemacht, nicht auf Ebenen.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>{0} more · dismiss all</source>
        <translation>{0} weitere · alle schließen</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>{0}  ({1} times)</source>
        <translation>{0}  ({1}-mal)</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects of the record</source>
        <translation>Projekte des Archivs</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Choose a file of labels...</source>
        <translation>Datei mit Bezeichnungen wählen...</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Beispiel verwenden</translation>
    </message>
    <message>
        <source>The studies that the worklist&apos;s search finds</source>
        <translation>Die Studien, die die Suche der Arbeitsliste findet</translation>
    </message>
    <message>
        <source>A folder, a list or a run over a cohort:</source>
        <translation>Ein Ordner, eine Liste oder ein Lauf über eine Kohorte:</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>Liste...</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Ein neues Projekt</translation>
    </message>
    <message>
        <source>{0} · {1:,} of {2:,} done</source>
        <translation>{0} · {1:,} von {2:,} erledigt</translation>
    </message>
    <message>
        <source>A project&apos;s file of labels</source>
        <translation>Datei mit den Bezeichnungen eines Projekts</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} · {1} labels</source>
        <translation>{0} · {1} Bezeichnungen</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A folder of studies, or of a finished run</source>
        <translation>Ein Ordner mit Studien oder eines fertigen Laufs</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>Eine Liste von Studien</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>An export is still being written.</source>
        <translation>Ein Export wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0} nach {1} exportiert</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Pattern of the display check</source>
        <translation>Muster der Bildschirmprüfung</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The presentation state&apos;s window does not fit this frame&apos;s values; the file&apos;s own is used.</source>
        <translation>Das Fenster des Präsentationszustands passt nicht zu den Werten dieses Bildes; das der Datei wird verwendet.</translation>
    </message>
</context>
<context>
    <name>PreviewMaker</name>
    <message>
        <source>No study is open.</source>
        <translation>Keine Studie ist offen.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Der Bericht konnte nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>PriorHanger</name>
    <message>
        <source>No earlier study of this patient is open.</source>
        <translation>Keine frühere Studie dieses Patienten ist geöffnet.</translation>
    </message>
    <message>
        <source>Right-click one in the worklist, or open its files; both are then in the worklist.</source>
        <translation>Klicken Sie in der Arbeitsliste mit der rechten Taste auf eine, oder öffnen Sie ihre Dateien; beide stehen dann in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>It is not certain that both studies are of one patient.</source>
        <translation>Es ist nicht sicher, dass beide Studien von einem Patienten sind.</translation>
    </message>
    <message>
        <source>Look at it by itself: it is in the worklist.</source>
        <translation>Sehen Sie sie für sich an: Sie steht in der Arbeitsliste.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>The project was not opened</source>
        <translation>Das Projekt wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>Progress of the project</source>
        <translation>Fortschritt des Projekts</translation>
    </message>
    <message>
        <source>End this case and go to the next (D)</source>
        <translation>Diesen Fall beenden und zum nächsten gehen (D)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Statistics...</source>
        <translation>Statistik...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>Projekt öffnen...</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Bezeichnungen des Projekts</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>A project has labels of its own and brings one case after the other.</source>
        <translation>Ein Projekt hat eigene Bezeichnungen und bringt einen Fall nach dem anderen.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} done</source>
        <translation>{0:,} von {1:,} erledigt</translation>
    </message>
    <message>
        <source>{0:,} by you</source>
        <translation>{0:,} von Ihnen</translation>
    </message>
    <message>
        <source>{0:.0f} s a case</source>
        <translation>{0:.0f} s je Fall</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>noch etwa {0}</translation>
    </message>
    <message>
        <source>For the whole study</source>
        <translation>Für die ganze Studie</translation>
    </message>
    <message>
        <source>For the frame in view</source>
        <translation>Für das gezeigte Bild</translation>
    </message>
    <message>
        <source>Drawn: {0}; the key again takes the next way</source>
        <translation>Gezeichnet: {0}; die Taste noch einmal nimmt die nächste Art</translation>
    </message>
</context>
<context>
    <name>ProjectStatisticsDialog</name>
    <message>
        <source>Statistics of the project</source>
        <translation>Statistik des Projekts</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Das Archiv wird gelesen.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befundende Person</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
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
        <translation>Übereinstimmung jedes Lesers mit sich selbst</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Als CSV speichern...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cases that came twice</source>
        <translation>Fälle, die zweimal kamen</translation>
    </message>
    <message>
        <source>No case has come twice yet.</source>
        <translation>Noch kein Fall kam zweimal.</translation>
    </message>
    <message>
        <source>{0} cases were read a second time without the first answer.</source>
        <translation>{0} Fälle wurden ein zweites Mal ohne die erste Antwort gelesen.</translation>
    </message>
    <message>
        <source>Time on a case: {0:.0f} s (middle half {1:.0f} to {2:.0f} s, {3} cases); pauses are left out.</source>
        <translation>Zeit je Fall: {0:.0f} s (mittlere Hälfte {1:.0f} bis {2:.0f} s, {3} Fälle); Pausen zählen nicht.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Statistics as CSV</source>
        <translation>Statistik als CSV</translation>
    </message>
    <message>
        <source>The statistics were saved.</source>
        <translation>Die Statistik wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Hours to read</source>
        <translation>Stunden zum Befunden</translation>
    </message>
    <message>
        <source>Minutes for a case</source>
        <translation>Minuten je Fall</translation>
    </message>
    <message>
        <source>Make the queue</source>
        <translation>Warteschlange bilden</translation>
    </message>
    <message>
        <source>Reading queue</source>
        <translation>Befundungsliste</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Ich habe</translation>
    </message>
    <message>
        <source>hours, at</source>
        <translation>Stunden, mit</translation>
    </message>
    <message>
        <source>minutes a case</source>
        <translation>Minuten je Fall</translation>
    </message>
    <message>
        <source>{0:.1f} minutes is the median of {1} that the list gives.</source>
        <translation>{0:.1f} Minuten ist der Median der {1} angegebenen.</translation>
    </message>
    <message>
        <source>{0:.1f} minutes a case is assumed: the list gives none.</source>
        <translation>{0:.1f} Minuten je Fall werden angenommen: Die Liste nennt keine.</translation>
    </message>
    <message>
        <source>{0} studies fit: {1}. They are selected; a click opens one.</source>
        <translation>{0} Studien passen: {1}. Sie sind gewählt; ein Klick öffnet eine.</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Labels that you see</source>
        <translation>Labels, die Sie sehen</translation>
    </message>
    <message>
        <source>Provisional impression</source>
        <translation>Vorläufige Beurteilung</translation>
    </message>
    <message>
        <source>Provisional impression, in your own words</source>
        <translation>Vorläufige Beurteilung, in Ihren Worten</translation>
    </message>
    <message>
        <source>How certain you are</source>
        <translation>Wie sicher Sie sind</translation>
    </message>
    <message>
        <source>Record and show the model</source>
        <translation>Festhalten und das Modell zeigen</translation>
    </message>
    <message>
        <source>Record what I hold now</source>
        <translation>Festhalten, was ich jetzt meine</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>First read: what do you see?</source>
        <translation>Erstbefund: Was sehen Sie?</translation>
    </message>
    <message>
        <source>Models stay hidden until you have recorded it.</source>
        <translation>Modelle bleiben verborgen, bis Sie es festgehalten haben.</translation>
    </message>
    <message>
        <source>Before the model: {0}. And now?</source>
        <translation>Vor dem Modell: {0}. Und jetzt?</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>keines davon</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Draw where it is, with a tool for findings (Shift+V); Escape leaves it as it is</source>
        <translation>Zeichnen Sie mit einem Befundwerkzeug (Umschalt+V), wo er ist; Escape lässt ihn, wie er ist</translation>
    </message>
    <message>
        <source>Label of the finding</source>
        <translation>Label des Befunds</translation>
    </message>
    <message>
        <source>Known length in mm</source>
        <translation>Bekannte Länge in mm</translation>
    </message>
    <message>
        <source>Words of the arrow</source>
        <translation>Text des Pfeils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Magnification, such as 1.10</source>
        <translation>Vergrößerung, etwa 1,10</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen...</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Diese Ecke entfernen</translation>
    </message>
    <message>
        <source>Make it a finding...</source>
        <translation>Zum Befund machen...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>Readers</source>
        <translation>Befundende</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read as this reader</source>
        <translation>Als diese Person befunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name, as it is printed</source>
        <translation>Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>PIN (may be left out)</source>
        <translation>PIN (kann entfallen)</translation>
    </message>
    <message>
        <source>What was read here so far is this reader&apos;s</source>
        <translation>Was hier bisher befundet wurde, gehört dieser Person</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Each reader has a review of their own of every study.</source>
        <translation>Jede befundende Person hat von jeder Studie eine eigene Beurteilung.</translation>
    </message>
    <message>
        <source>  (PIN)</source>
        <translation>  (PIN)</translation>
    </message>
    <message>
        <source>  · reads now</source>
        <translation>  · befundet jetzt</translation>
    </message>
    <message>
        <source>The PIN is being checked.</source>
        <translation>Die PIN wird geprüft.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s PIN.</source>
        <translation>Das ist nicht die PIN dieser Person.</translation>
    </message>
    <message>
        <source>The reader is being added.</source>
        <translation>Die Person wird hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>RecordPlot</name>
    <message>
        <source>Findings accepted, %</source>
        <translation>Angenommene Befunde, %</translation>
    </message>
    <message>
        <source>Looking into the record...</source>
        <translation>Das Archiv wird durchgesehen...</translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>Das Archiv kann jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No reader has decided on a finding of this cohort&apos;s studies yet.</source>
        <translation>Noch hat kein Leser über einen Befund der Studien dieser Kohorte entschieden.</translation>
    </message>
    <message>
        <source>{0} {1}: {2:,} of {3:,} findings accepted, {4:.0f} % (95 % interval {5:.0f} to {6:.0f})</source>
        <translation>{0} {1}: {2:,} von {3:,} Befunden angenommen, {4:.0f} % (95-%-Intervall {5:.0f} bis {6:.0f})</translation>
    </message>
    <message>
        <source>None of its studies is signed, so the minutes per case are not known.</source>
        <translation>Keine ihrer Studien ist signiert, also sind die Minuten je Fall unbekannt.</translation>
    </message>
    <message>
        <source>Minutes per case: median {0:.1f} (quartiles {1:.1f} and {2:.1f}) of {3:,} signed studies; a pause counts as {4:.0f} at most.</source>
        <translation>Minuten je Fall: Median {0:.1f} (Quartile {1:.1f} und {2:.1f}) von {3:,} signierten Studien; eine Pause zählt höchstens {4:.0f}.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Order of the worklist</source>
        <translation>Reihenfolge der Arbeitsliste</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 Studie</translation>
    </message>
    <message>
        <source>{0:,} studies</source>
        <translation>{0:,} Studien</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Diese Suche behalten...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>Studies of the record</source>
        <translation>Studien des Archivs</translation>
    </message>
</context>
<context>
    <name>ReportPreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Berichtsvorschau</translation>
    </message>
    <message>
        <source>Being made...</source>
        <translation>Wird erstellt...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Ctrl++)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is the report as it was before.</source>
        <translation>Das ist der Bericht, wie er vorher war.</translation>
    </message>
    <message>
        <source>A draft: nobody has signed it. It follows what you decide and write.</source>
        <translation>Ein Entwurf: Niemand hat ihn signiert. Er folgt dem, was Sie entscheiden und schreiben.</translation>
    </message>
    <message>
        <source>The signed report, as it would be written now.</source>
        <translation>Der signierte Bericht, wie er jetzt geschrieben würde.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
</context>
<context>
    <name>ReportReadingDialog</name>
    <message>
        <source>Structured report</source>
        <translation>Strukturierter Bericht</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>template {}</source>
        <translation>Vorlage {}</translation>
    </message>
    <message>
        <source>Verified by {name}, {when}</source>
        <translation>Verifiziert von {name}, {when}</translation>
    </message>
</context>
<context>
    <name>ResultSetsDialog</name>
    <message>
        <source>Result sets</source>
        <translation>Ergebnissätze</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>Im Betrachter zeigen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was abweicht</translation>
    </message>
    <message>
        <source>Findings of both sets</source>
        <translation>Befunde beider Sätze</translation>
    </message>
    <message>
        <source>Second result set</source>
        <translation>Zweiter Ergebnissatz</translation>
    </message>
    <message>
        <source>First result set</source>
        <translation>Erster Ergebnissatz</translation>
    </message>
    <message>
        <source>{0} of {1} findings differ.</source>
        <translation>{0} von {1} Befunden weichen ab.</translation>
    </message>
    <message>
        <source>There is one result set or none: run another model, or let another reader read.</source>
        <translation>Es gibt höchstens einen Ergebnissatz: Lassen Sie ein anderes Modell laufen oder einen anderen Leser lesen.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>RoutingChoice</name>
    <message>
        <source>{0} What is it?</source>
        <translation>{0} Was ist es?</translation>
    </message>
    <message>
        <source>Read it with {0}</source>
        <translation>Mit {0} lesen</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>Measure across</source>
        <translation>Größe waagrecht</translation>
    </message>
    <message>
        <source>Measure up</source>
        <translation>Größe senkrecht</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} Bilder</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>The series of the study in view are listed here.</source>
        <translation>Die Serien der gezeigten Studie stehen hier.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Reader</source>
        <translation>Befundende Person</translation>
    </message>
    <message>
        <source>Reader name</source>
        <translation>Name der befundenden Person</translation>
    </message>
    <message>
        <source>Your name as it is printed on a signed report.</source>
        <translation>Ihr Name, wie er auf einem signierten Befund steht.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The institution in the head of a report.</source>
        <translation>Die Einrichtung im Kopf eines Befunds.</translation>
    </message>
    <message>
        <source>Logo path</source>
        <translation>Pfad des Logos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Store url</source>
        <translation>Adresse des Archivs</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several workstations share (postgresql://user@server/database); empty: this computer.</source>
        <translation>Eine PostgreSQL-Datenbank, die mehrere Stationen teilen (postgresql://user@server/database); leer: dieser Rechner.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Folders whose new studies come into the worklist by themselves; empty: none.</source>
        <translation>Ordner, deren neue Studien von selbst in die Arbeitsliste kommen; leer: keine.</translation>
    </message>
    <message>
        <source>Watch settle (s)</source>
        <translation>Ruhezeit (s)</translation>
    </message>
    <message>
        <source>A study is read once nothing of it has changed for this long.</source>
        <translation>Eine Studie wird gelesen, sobald sich so lange nichts daran geändert hat.</translation>
    </message>
    <message>
        <source>Watch analyse</source>
        <translation>Eingetroffenes analysieren</translation>
    </message>
    <message>
        <source>Let the models that fit a study analyse it as soon as it has arrived.</source>
        <translation>Passende Modelle werten eine Studie aus, sobald sie eingetroffen ist.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Auto run</source>
        <translation>Selbst ausführen</translation>
    </message>
    <message>
        <source>Run the model as soon as a study is shown.</source>
        <translation>Das Modell ausführen, sobald eine Studie gezeigt wird.</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>Selbst weitergehen</translation>
    </message>
    <message>
        <source>Go on to the next unreviewed finding after a decision.</source>
        <translation>Nach einer Entscheidung zum nächsten ungeprüften Befund gehen.</translation>
    </message>
    <message>
        <source>Rejection reasons</source>
        <translation>Ablehnungsgründe</translation>
    </message>
    <message>
        <source>Reasons offered for a rejection, with semicolons between them; another can always be typed.</source>
        <translation>Angebotene Ablehnungsgründe, durch Semikolon getrennt; ein anderer kann immer getippt werden.</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Erstbefund</translation>
    </message>
    <message>
        <source>Hide everything a model says of a study until you have recorded what you see yourself.</source>
        <translation>Alles, was ein Modell zu einer Studie sagt, verbergen, bis Sie festgehalten haben, was Sie selbst sehen.</translation>
    </message>
    <message>
        <source>First read of</source>
        <translation>Erstbefund bei</translation>
    </message>
    <message>
        <source>First read only of studies that this search of the worklist finds; empty: of every study.</source>
        <translation>Erstbefund nur bei Studien, die diese Suche der Arbeitsliste findet; leer: bei jeder.</translation>
    </message>
    <message>
        <source>Draft hours</source>
        <translation>Stunden für Entwürfe</translation>
    </message>
    <message>
        <source>Hours after which draft files that nobody has signed are deleted.</source>
        <translation>Stunden, nach denen Entwürfe gelöscht werden, die niemand signiert hat.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on; system: that of the desktop.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start; system: die des Desktops.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>en</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>de</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>es</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How pixels are enlarged on screen.</source>
        <translation>Wie Pixel auf dem Bildschirm vergrößert werden.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Opacity of a heatmap over the frame.</source>
        <translation>Deckkraft einer Heatmap über dem Bild.</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbtabelle</translation>
    </message>
    <message>
        <source>Colours of a heatmap.</source>
        <translation>Farben einer Heatmap.</translation>
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
        <translation>grau</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Window presets of each modality, on the keys 2 to 9.</source>
        <translation>Fenstervorgaben jeder Modalität, auf den Tasten 2 bis 9.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>Which lines stand in which corner of the frame.</source>
        <translation>Welche Zeilen in welcher Ecke des Bildes stehen.</translation>
    </message>
    <message>
        <source>Anonymous corners</source>
        <translation>Anonyme Ecken</translation>
    </message>
    <message>
        <source>Leave out of the corners what names the patient; the worklist still does.</source>
        <translation>In den Ecken weglassen, was den Patienten nennt; die Arbeitsliste nennt ihn weiterhin.</translation>
    </message>
    <message>
        <source>Cine rate (fps)</source>
        <translation>Cine-Rate (fps)</translation>
    </message>
    <message>
        <source>Frames a second where the file does not say how fast to play.</source>
        <translation>Bilder je Sekunde, wo die Datei keine Geschwindigkeit nennt.</translation>
    </message>
    <message>
        <source>Display check (days)</source>
        <translation>Bildschirmprüfung (Tage)</translation>
    </message>
    <message>
        <source>Days after which a visual check of the display is asked for; 0: never.</source>
        <translation>Tage, nach denen eine Sichtprüfung des Bildschirms verlangt wird; 0: nie.</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Mouse preset</source>
        <translation>Mausvorgabe</translation>
    </message>
    <message>
        <source>What the mouse buttons do.</source>
        <translation>Was die Maustasten tun.</translation>
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
        <translation>Maus</translation>
    </message>
    <message>
        <source>What differs from the preset of the mouse; edited under Keys and mouse.</source>
        <translation>Was von der Mausvorgabe abweicht; zu bearbeiten unter Tasten und Maus.</translation>
    </message>
    <message>
        <source>Key preset</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>What the keys do.</source>
        <translation>Was die Tasten tun.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Paper of a PDF report.</source>
        <translation>Papier eines PDF-Berichts.</translation>
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
        <translation>Berichtssprache</translation>
    </message>
    <message>
        <source>Language of reports; window: that of the window.</source>
        <translation>Sprache der Berichte; window: die des Fensters.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Berichtsvorlage</translation>
    </message>
    <message>
        <source>A file that says how this site&apos;s reports look: its head, its colours, its sections; empty: plainly.</source>
        <translation>Eine Datei, die sagt, wie die Berichte dieses Standorts aussehen: Kopf, Farben, Abschnitte; leer: schlicht.</translation>
    </message>
    <message>
        <source>Uid root</source>
        <translation>UID-Wurzel</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>Die eigene Wurzel des Standorts für UIDs von DICOM-Objekten; leer: 2.25, das keine braucht.</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Exportformate</translation>
    </message>
    <message>
        <source>Formats that the export dialog ticks, with commas between; it keeps your choice.</source>
        <translation>Formate, die der Exportdialog ankreuzt, mit Kommas dazwischen; er merkt sich Ihre Wahl.</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Strukturierter Bericht</translation>
    </message>
    <message>
        <source>Kind of DICOM SR: 3d is Comprehensive 3D SR, 2d Comprehensive SR, which more PACS know; auto is 2d where no frame lies in a frame of reference (films, photographs).</source>
        <translation>Art des DICOM-SR: 3d ist Comprehensive 3D SR, 2d Comprehensive SR, das mehr PACS kennen; auto ist 2d, wo kein Bild in einem Bezugssystem liegt (Filme, Fotos).</translation>
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
        <translation>Exportordner</translation>
    </message>
    <message>
        <source>Where exports are proposed to go; empty: the last one used.</source>
        <translation>Wohin Exporte vorgeschlagen werden; leer: der zuletzt benutzte Ordner.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Wo Modelle laufen.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>A picture for the head of a report: PNG, JPEG, SVG or PDF.</source>
        <translation>Ein Bild für den Kopf eines Berichts: PNG, JPEG, SVG oder PDF.</translation>
    </message>
    <message>
        <source>What differs from the preset of the keys; edited under Keys and mouse.</source>
        <translation>Was von der Tastenbelegung abweicht; bearbeitet unter Tasten und Maus.</translation>
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
        <translation>Bildspeicher (MiB)</translation>
    </message>
    <message>
        <source>Memory for decoded frames; 0: a quarter of the machine&apos;s.</source>
        <translation>Speicher für dekodierte Bilder; 0: ein Viertel des Rechners.</translation>
    </message>
    <message>
        <source>Model memory (MiB)</source>
        <translation>Modellspeicher (MiB)</translation>
    </message>
    <message>
        <source>Memory for loaded models.</source>
        <translation>Speicher für geladene Modelle.</translation>
    </message>
    <message>
        <source>Reader deadline (s)</source>
        <translation>Lesefrist (s)</translation>
    </message>
    <message>
        <source>Longest time to read one file before it is given up.</source>
        <translation>Längste Zeit für das Lesen einer Datei, bevor sie aufgegeben wird.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Put the default into every field</source>
        <translation>In jedes Feld die Vorgabe setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A key is given to several commands: see Keys and mouse.</source>
        <translation>Eine Taste ist mehreren Befehlen gegeben: siehe Tasten und Maus.</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Readers side by side</source>
        <translation>Befundende nebeneinander</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Nur wo sie abweichen</translation>
    </message>
    <message>
        <source>Findings by reader</source>
        <translation>Befunde je Person</translation>
    </message>
    <message>
        <source>Decide between the readers, in your own review:</source>
        <translation>Zwischen den Befundenden entscheiden, in Ihrer eigenen Beurteilung:</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Nobody has judged a finding of this study yet.</source>
        <translation>Noch niemand hat einen Befund dieser Studie beurteilt.</translation>
    </message>
    <message>
        <source>Only {0} has read this study. Another reader is chosen in the status bar.</source>
        <translation>Nur {0} hat diese Studie befundet. Eine andere Person wird in der Statusleiste gewählt.</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Wie {0}</translation>
    </message>
    <message>
        <source>Take this reader&apos;s decision ({0})</source>
        <translation>Die Entscheidung dieser Person übernehmen ({0})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Ihr Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Name der befundenden Person</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Bedeutung der Signatur</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Signieren und sperren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Files contradict each other: acknowledge it first.</source>
        <translation>Dateien widersprechen sich: Nehmen Sie es zuerst zur Kenntnis.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar first.</source>
        <translation>Wählen Sie zuerst eine Person in der Statusleiste.</translation>
    </message>
    <message>
        <source>Record your first read first: what models say is still hidden.</source>
        <translation>Halten Sie zuerst Ihren Erstbefund fest: Was Modelle sagen, ist noch verborgen.</translation>
    </message>
    <message>
        <source>What you hold since you saw the model is not recorded.</source>
        <translation>Was Sie meinen, seit Sie das Modell gesehen haben, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>The model read {0} of {1} frames.</source>
        <translation>Das Modell hat {0} von {1} Bildern gelesen.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} Befunde</translation>
    </message>
    <message>
        <source>{0} not reviewed: left out of the report.</source>
        <translation>{0} ungeprüft: fehlen im Bericht.</translation>
    </message>
</context>
<context>
    <name>SliceBar</name>
    <message>
        <source>Play the series (C)</source>
        <translation>Serie abspielen (C)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>How the series is played</source>
        <translation>Wie die Serie abgespielt wird</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Forth and back</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>as the file says ({source})</source>
        <translation>wie die Datei sagt ({source})</translation>
    </message>
    <message>
        <source>the file does not say how fast: the rate of the settings</source>
        <translation>die Datei nennt keine Geschwindigkeit: die der Einstellungen</translation>
    </message>
    <message>
        <source>shows {rate:.0f}</source>
        <translation>zeigt {rate:.0f}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Device is chosen at the first run</source>
        <translation>Das Gerät wird beim ersten Lauf gewählt</translation>
    </message>
    <message>
        <source>Choose who reads (Ctrl+U)</source>
        <translation>Wählen, wer befundet (Strg+U)</translation>
    </message>
    <message>
        <source>Show what arrived in the watched folders</source>
        <translation>Zeigen, was in den überwachten Ordnern eintraf</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Choose a reader</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Reader: {0}</source>
        <translation>Befundet: {0}</translation>
    </message>
    <message>
        <source>1 watched folder cannot be reached</source>
        <translation>1 überwachter Ordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{0} watched folders cannot be reached</source>
        <translation>{0} überwachte Ordner sind nicht erreichbar</translation>
    </message>
    <message>
        <source>{0} files arriving</source>
        <translation>{0} Dateien treffen ein</translation>
    </message>
    <message>
        <source>reading what arrived</source>
        <translation>Eingetroffenes wird gelesen</translation>
    </message>
    <message>
        <source>1 folder watched</source>
        <translation>1 Ordner überwacht</translation>
    </message>
    <message>
        <source>{0} folders watched</source>
        <translation>{0} Ordner überwacht</translation>
    </message>
    <message>
        <source>{0} · {1} arrived</source>
        <translation>{0} · {1} eingetroffen</translation>
    </message>
    <message>
        <source>opening {0} of {1}</source>
        <translation>öffne {0} von {1}</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>assembling the volume: slice {0} of {1}</source>
        <translation>Volumen wird gebildet: Schicht {0} von {1}</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>keine Aufträge</translation>
    </message>
    <message>
        <source>saving {0} step{1}</source>
        <translation>speichere Schritte: {0}</translation>
    </message>
    <message>
        <source>autosaved {0:%H:%M}</source>
        <translation>gesichert {0:%H:%M}</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nichts zu sichern</translation>
    </message>
</context>
<context>
    <name>StrataPanel</name>
    <message>
        <source>{0}: {1}, {2} above</source>
        <translation>{0}: {1}, {2} darüber</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>jedes Label</translation>
    </message>
    <message>
        <source>Limit of {0}</source>
        <translation>Grenze von {0}</translation>
    </message>
</context>
<context>
    <name>StudyDelegate</name>
    <message>
        <source>⚠ Files contradict each other</source>
        <translation>⚠ Dateien widersprechen sich</translation>
    </message>
</context>
<context>
    <name>StudyMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>Voraufnahme daneben zeigen</translation>
    </message>
    <message>
        <source>Flag study</source>
        <translation>Studie kennzeichnen</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>Notiz...</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remove the study&apos;s flag</source>
        <translation>Kennzeichnung der Studie entfernen</translation>
    </message>
    <message>
        <source>Note on this study</source>
        <translation>Notiz zu dieser Studie</translation>
    </message>
    <message>
        <source>Every reader of the record sees it.</source>
        <translation>Alle, die mit dem Archiv arbeiten, sehen sie.</translation>
    </message>
</context>
<context>
    <name>StudyRow</name>
    <message>
        <source>files contradict each other</source>
        <translation>Dateien widersprechen sich</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} ungeprüft</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} von {1} gelesen</translation>
    </message>
    <message>
        <source>{0} flagged</source>
        <translation>{0} gekennzeichnet</translation>
    </message>
    <message>
        <source>No abnormal finding</source>
        <translation>Kein auffälliger Befund</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>Studie gekennzeichnet</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>befundet von {0}</translation>
    </message>
</context>
<context>
    <name>ToothChart</name>
    <message>
        <source>Tooth chart</source>
        <translation>Zahnschema</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Drop a study here</source>
        <translation>Studie hier ablegen</translation>
    </message>
    <message>
        <source>DICOM files, folders, ZIP archives, PNG, JPEG, TIFF.</source>
        <translation>DICOM-Dateien, Ordner, ZIP-Archive, PNG, JPEG, TIFF.</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>Dateien öffnen...</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>Serie hier ablegen</translation>
    </message>
    <message>
        <source>Drag one from the list of series, or click here.</source>
        <translation>Ziehen Sie eine aus der Serienliste, oder klicken Sie hier.</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Schlüsselbild</translation>
    </message>
</context>
<context>
    <name>WatchFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Studies that are put into these folders, or into folders in them, come into the worklist by themselves. Nothing in them is changed or deleted.</source>
        <translation>Studien, die in diese Ordner oder Ordner darin gelegt werden, kommen von selbst in die Arbeitsliste. Nichts darin wird geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>WindowPresetsDialog</name>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Level, or from %</source>
        <translation>Level, oder von %</translation>
    </message>
    <message>
        <source>Width, or to %</source>
        <translation>Breite, oder bis %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Level and width are in the unit of the frame, Hounsfield units for CT. A share is of the frame&apos;s own pixels, darkest first: from 1 to 99 % leaves the darkest and the brightest hundredth flat.</source>
        <translation>Level und Breite stehen in der Einheit des Bildes, bei CT Hounsfield-Einheiten. Ein Anteil ist der der Pixel des Bildes, die dunkelsten zuerst: von 1 bis 99 % lässt das dunkelste und das hellste Hundertstel flach.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Level and width</source>
        <translation>Level und Breite</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <source>Kind of preset {0}</source>
        <translation>Art der Voreinstellung {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
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
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source> x </source>
        <translation> x </translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>Zoom {0:.2f}x</translation>
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
        <translation>Studien (*.dcm *.dicom *.ima DICOMDIR *.zip *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>please answer</source>
        <translation>bitte beantworten</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>bitte bestätigen</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Id in the catalogue</source>
        <translation>Kennung im Katalog</translation>
    </message>
    <message>
        <source>Normal label</source>
        <translation>Label für Normal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>QUALITY CONTROL</source>
        <translation>QUALITÄTSKONTROLLE</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>Halten, um das Bild ohne alles zu sehen</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>Halten, um unter der Maus zu vergrößern; Rad: 2- bis 4-fach</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>random audit</source>
        <translation>zufällige Prüfung</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>seltenes Label</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Heatmap of the point</source>
        <translation>Heatmap des Punktes</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Responsibility: I read this study</source>
        <translation>Verantwortung: Ich habe diese Studie befundet</translation>
    </message>
    <message>
        <source>Review: I reviewed this report</source>
        <translation>Prüfung: Ich habe diesen Bericht geprüft</translation>
    </message>
    <message>
        <source>Approval: I approve this report</source>
        <translation>Freigabe: Ich gebe diesen Bericht frei</translation>
    </message>
    <message>
        <source>Authorship: I wrote this report</source>
        <translation>Urheberschaft: Ich habe diesen Bericht geschrieben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>NOT FOR DIAGNOSTIC USE: research software</source>
        <translation>NICHT FÜR DIAGNOSTISCHE ZWECKE: Forschungssoftware</translation>
    </message>
    <message>
        <source>PET 20 step</source>
        <translation>PET 20 Stufen</translation>
    </message>
    <message>
        <source>new mask</source>
        <translation>neue Maske</translation>
    </message>
    <message>
        <source>Move and reshape</source>
        <translation>Verschieben und umformen</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>along a known length</source>
        <translation>entlang einer bekannten Länge</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Finding: box</source>
        <translation>Befund: Rahmen</translation>
    </message>
    <message>
        <source>Finding: brush</source>
        <translation>Befund: Pinsel</translation>
    </message>
    <message>
        <source>Finding: outline</source>
        <translation>Befund: Umriss</translation>
    </message>
    <message>
        <source>Finding: point</source>
        <translation>Befund: Punkt</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Hallux valgus angle</source>
        <translation>Hallux-valgus-Winkel</translation>
    </message>
    <message>
        <source>1: axis of the first metatarsal</source>
        <translation>1: Achse des ersten Metatarsale</translation>
    </message>
    <message>
        <source>2: axis of the proximal phalanx</source>
        <translation>2: Achse der Grundphalanx</translation>
    </message>
    <message>
        <source>Intermetatarsal angle</source>
        <translation>Intermetatarsalwinkel</translation>
    </message>
    <message>
        <source>2: axis of the second metatarsal</source>
        <translation>2: Achse des zweiten Metatarsale</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>Workdesk</name>
    <message>
        <source>The model&apos;s input cannot be shown</source>
        <translation>Die Eingabe des Modells kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
</context>
<context>
    <name>WorklistFilters</name>
    <message>
        <source>From the date</source>
        <translation>Ab Datum</translation>
    </message>
    <message>
        <source>To the date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Label found</source>
        <translation>Gefundene Bezeichnung</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Unsicherheit ab</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Unsicherheit bis</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Nur vorgemerkte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>A date is written as 2031-03-05, 2031-03 or 2031.</source>
        <translation>Ein Datum wird 2031-03-05, 2031-03 oder 2031 geschrieben.</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>Search patient, date, modality, finding</source>
        <translation>Patient, Datum, Modalität, Befund suchen</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the record by date, modality, label, uncertainty and flag</source>
        <translation>Das Archiv nach Datum, Modalität, Bezeichnung, Unsicherheit und Merker eingrenzen</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere in this window.</source>
        <translation>Legen Sie Dateien oder einen Ordner irgendwo in diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Files...</source>
        <translation>Dateien...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Ordner...</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Change the search or the state.</source>
        <translation>Ändern Sie die Suche oder den Zustand.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Filter sind gesetzt</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Series {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>Aufnahme {0}</translation>
    </message>
    <message>
        <source>frame {0}/{1}</source>
        <translation>Bild {0}/{1}</translation>
    </message>
    <message>
        <source>{0:.3g} x {1:.3g} mm</source>
        <translation>{0:.3g} x {1:.3g} mm</translation>
    </message>
    <message>
        <source>{0:g} mm thick</source>
        <translation>{0:g} mm dick</translation>
    </message>
    <message>
        <source>{0:.3g} fps</source>
        <translation>{0:.3g} fps</translation>
    </message>
    <message>
        <source>Down-sampled to {0:.0%}</source>
        <translation>Verkleinert auf {0:.0%}</translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>Zoom {0:.2f}x</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>DICOM objects</source>
        <translation>DICOM-Objekte</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>The report to read, print and file, with a number by which it is checked</source>
        <translation>Der Bericht zum Lesen, Drucken und Ablegen, mit einer Nummer zur Prüfung</translation>
    </message>
    <message>
        <source>Each key frame beside itself with what was found, as a picture for slides</source>
        <translation>Jedes Schlüsselbild neben sich selbst mit den Befunden, als Bild für Folien</translation>
    </message>
    <message>
        <source>One row a finding, for any spreadsheet</source>
        <translation>Eine Zeile je Befund, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>One row for the study, to be put below others</source>
        <translation>Eine Zeile für die Studie, zum Untereinanderstellen</translation>
    </message>
    <message>
        <source>Study, findings and measurements on sheets of one workbook</source>
        <translation>Studie, Befunde und Messungen auf Blättern einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Everything that is known, by a published schema</source>
        <translation>Alles Bekannte, nach einem veröffentlichten Schema</translation>
    </message>
    <message>
        <source>All that another computer needs to come to the same numbers again</source>
        <translation>Alles, was ein anderer Rechner braucht, um wieder zu denselben Zahlen zu kommen</translation>
    </message>
    <message>
        <source>Findings, measurements and models as a coded document</source>
        <translation>Befunde, Messungen und Modelle als kodiertes Dokument</translation>
    </message>
    <message>
        <source>Masks that other viewers lay over the series</source>
        <translation>Masken, die andere Betrachter über die Serie legen</translation>
    </message>
    <message>
        <source>Heatmaps with their values</source>
        <translation>Heatmaps mit ihren Werten</translation>
    </message>
    <message>
        <source>Your marks and windows, shown over the frames themselves</source>
        <translation>Ihre Markierungen und Fenster, über den Bildern selbst gezeigt</translation>
    </message>
    <message>
        <source>The key frames named, so that others open them first</source>
        <translation>Die Schlüsselbilder benannt, damit andere sie zuerst öffnen</translation>
    </message>
    <message>
        <source>Key frames as pictures, for viewers that know nothing else</source>
        <translation>Schlüsselbilder als Bilder, für Betrachter, die nichts anderes kennen</translation>
    </message>
    <message>
        <source>The report as a document of the study, for the archive</source>
        <translation>Der Bericht als Dokument der Studie, für das Archiv</translation>
    </message>
    <message>
        <source>Boxes, masks and points with their labels, one JSON a split</source>
        <translation>Kästen, Masken und Punkte mit ihren Bezeichnungen, ein JSON je Teilung</translation>
    </message>
    <message>
        <source>A text file of boxes beside each picture</source>
        <translation>Eine Textdatei mit Kästen neben jedem Bild</translation>
    </message>
    <message>
        <source>A text file of outlines beside each picture</source>
        <translation>Eine Textdatei mit Umrissen neben jedem Bild</translation>
    </message>
    <message>
        <source>An XML file of boxes beside each picture</source>
        <translation>Eine XML-Datei mit Kästen neben jedem Bild</translation>
    </message>
    <message>
        <source>A label picture beside each picture</source>
        <translation>Ein Bild der Bezeichnungen neben jedem Bild</translation>
    </message>
    <message>
        <source>Volumes and label masks with their geometry</source>
        <translation>Volumen und Maskenvolumen mit ihrer Geometrie</translation>
    </message>
    <message>
        <source>A table of which label each picture has</source>
        <translation>Eine Tabelle, welches Bild welche Bezeichnung hat</translation>
    </message>
    <message>
        <source>A folder that Datasets loads by its name</source>
        <translation>Ein Ordner, den Datasets beim Namen lädt</translation>
    </message>
    <message>
        <source>No frame has been reviewed yet.</source>
        <translation>Noch wurde kein Bild geprüft.</translation>
    </message>
    <message>
        <source>The pictures of this study are not DICOM, so no DICOM object can refer to them.</source>
        <translation>Die Bilder dieser Studie sind nicht DICOM, also kann kein DICOM-Objekt auf sie verweisen.</translation>
    </message>
    <message>
        <source>There is no frame to show.</source>
        <translation>Es gibt kein Bild zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing has been found or measured.</source>
        <translation>Nichts wurde gefunden oder gemessen.</translation>
    </message>
    <message>
        <source>No finding is a mask.</source>
        <translation>Kein Befund ist eine Maske.</translation>
    </message>
    <message>
        <source>There is no heatmap: ask for one in the Explain panel.</source>
        <translation>Es gibt keine Heatmap: Fordern Sie im Feld Erklären eine an.</translation>
    </message>
    <message>
        <source>There is neither a mark nor a key frame.</source>
        <translation>Es gibt weder eine Markierung noch ein Schlüsselbild.</translation>
    </message>
    <message>
        <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
        <translation>{count} vom Leser gewählte Schlüsselbilder fehlen: Sie konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>1 key frame that the reader chose is not shown: it could not be read.</source>
        <translation>1 vom Leser gewähltes Schlüsselbild fehlt: Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is a heatmap that the report does not tell of.</source>
        <translation>Es gibt eine Heatmap, die der Bericht nicht erwähnt.</translation>
    </message>
    <message>
        <source>The segmentation has a mask that the report does not tell of: {label}.</source>
        <translation>Die Segmentierung hat eine Maske, die der Bericht nicht erwähnt: {label}.</translation>
    </message>
    <message>
        <source>The heatmap of {label} is not the one of the report; the report&apos;s own is shown.</source>
        <translation>Die Heatmap von {label} ist nicht die des Berichts; die des Berichts wird gezeigt.</translation>
    </message>
    <message>
        <source>An object that belongs to the review cannot be read: {name}.</source>
        <translation>Ein zur Prüfung gehörendes Objekt kann nicht gelesen werden: {name}.</translation>
    </message>
    <message>
        <source>It is not tried again until the file changes.</source>
        <translation>Es wird nicht erneut versucht, bis sich die Datei ändert.</translation>
    </message>
    <message>
        <source>What was decided is kept; put the files back to see the pictures again.</source>
        <translation>Was entschieden wurde, bleibt; legen Sie die Dateien zurück, um die Bilder wieder zu sehen.</translation>
    </message>
    <message>
        <source>A study that arrived was not analysed: {reason}</source>
        <translation>Eine eingetroffene Studie wurde nicht analysiert: {reason}</translation>
    </message>
    <message>
        <source>{name} arrived and was not opened, because that could do harm.</source>
        <translation>{name} traf ein und wurde nicht geöffnet, weil das schaden könnte.</translation>
    </message>
    <message>
        <source>{name} arrived and cannot be read: {reason}</source>
        <translation>{name} traf ein und kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{count} more files that arrived cannot be read.</source>
        <translation>{count} weitere eingetroffene Dateien können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Files of a study that had arrived were deleted or moved away.</source>
        <translation>Dateien einer eingetroffenen Studie wurden gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>Files of {count} studies that had arrived were deleted or moved away.</source>
        <translation>Dateien von {count} eingetroffenen Studien wurden gelöscht oder verschoben.</translation>
    </message>
    <message>
        <source>More files of a study arrived; the worklist has all of it.</source>
        <translation>Weitere Dateien einer Studie trafen ein; die Arbeitsliste hat sie vollständig.</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, aus einer Datei</translation>
    </message>
    <message>
        <source>These files hold another review of this study, by {name}; the one in the record stays.</source>
        <translation>Diese Dateien enthalten eine andere Prüfung dieser Studie, von {name}; die des Archivs bleibt.</translation>
    </message>
    <message>
        <source>The review tells of {count} frames that are not among these files.</source>
        <translation>Die Prüfung nennt {count} Bilder, die nicht unter diesen Dateien sind.</translation>
    </message>
    <message>
        <source>a reader without a name</source>
        <translation>ein Leser ohne Namen</translation>
    </message>
    <message>
        <source>The review that {name} signed on {time} was taken from these files.</source>
        <translation>Die Prüfung, die {name} am {time} signierte, wurde aus diesen Dateien übernommen.</translation>
    </message>
    <message>
        <source>It is in the record now; the audit trail names the report.</source>
        <translation>Sie steht jetzt im Archiv; das Prüfprotokoll nennt den Bericht.</translation>
    </message>
    <message>
        <source>A model of this review is not installed here; the findings of every model are shown.</source>
        <translation>Ein Modell dieser Prüfung ist hier nicht installiert; die Befunde aller Modelle werden gezeigt.</translation>
    </message>
    <message>
        <source>Compare them under Result sets.</source>
        <translation>Vergleichen Sie sie unter Ergebnissätze.</translation>
    </message>
    <message>
        <source>The review in {name} was not taken. {why}</source>
        <translation>Die Prüfung in {name} wurde nicht übernommen. {why}</translation>
    </message>
    <message>
        <source>Open the whole study to see all of it.</source>
        <translation>Öffnen Sie die ganze Studie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>What {model} said here before differs from what the report holds; that of the record is shown.</source>
        <translation>Was {model} hier früher sagte, weicht vom Bericht ab; das des Archivs wird gezeigt.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files.</source>
        <translation>Die nicht signierte Prüfung von {name} wurde aus diesen Dateien übernommen.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files, as theirs and not as yours.</source>
        <translation>Die nicht signierte Prüfung von {name} wurde aus diesen Dateien übernommen, als dessen und nicht als Ihre.</translation>
    </message>
    <message>
        <source>It can be read under Layers, as any report.</source>
        <translation>Sie ist unter Ebenen lesbar wie jeder Bericht.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>{who}: the same verdict on {agreed} of {findings} findings</source>
        <translation>{who}: dasselbe Urteil bei {agreed} von {findings} Befunden</translation>
    </message>
    <message>
        <source>{same}; {kind} kappa {value} (95 % interval {low} to {high})</source>
        <translation>{same}; {kind} Kappa {value} (95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>{readers} readers</source>
        <translation>{readers} Leser</translation>
    </message>
    <message>
        <source>{same}; kappa says nothing where a reader gave one verdict only</source>
        <translation>{same}; Kappa sagt nichts aus, wo ein Leser nur ein Urteil vergeben hat</translation>
    </message>
    <message>
        <source>It could not be analysed because of a fault in Overread.</source>
        <translation>Wegen eines Fehlers in Overread konnte sie nicht analysiert werden.</translation>
    </message>
    <message>
        <source>must name folders by their whole path</source>
        <translation>muss Ordner mit ihrem vollen Pfad nennen</translation>
    </message>
    <message>
        <source>with and without overlay</source>
        <translation>mit und ohne Überlagerung</translation>
    </message>
    <message>
        <source>without overlay</source>
        <translation>ohne Überlagerung</translation>
    </message>
    <message>
        <source>with overlay</source>
        <translation>mit Überlagerung</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help`.</source>
        <translation>Siehe `overread cohort analyse --help`.</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>Keine Studie dieser Kohorte wurde analysiert.</translation>
    </message>
    <message>
        <source>No model gave {label}; the labels are {join}.</source>
        <translation>Kein Modell gab {label} an; die Bezeichnungen sind {join}.</translation>
    </message>
    <message>
        <source>No case has the measure {measure}; there are {join}.</source>
        <translation>Kein Fall hat das Maß {measure}; es gibt {join}.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>Ihre failures.csv sagt, warum.</translation>
    </message>
    <message>
        <source>unlike the training</source>
        <translation>anders als das Training</translation>
    </message>
    <message>
        <source>Entropy, 0 to 1</source>
        <translation>Entropie, 0 bis 1</translation>
    </message>
    <message>
        <source>Entropy, nats</source>
        <translation>Entropie, Nat</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>Größe der Menge</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>{id} is not in its catalogue any more.</source>
        <translation>{id} steht nicht mehr in seinem Katalog.</translation>
    </message>
    <message>
        <source>this site&apos;s reviewed cases, held-back patients</source>
        <translation>geprüfte Fälle dieses Standorts, zurückgehaltene Patienten</translation>
    </message>
    <message>
        <source>The catalogue of this model cannot be read.</source>
        <translation>Der Katalog dieses Modells kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Normalised entropy</source>
        <translation>Normierte Entropie</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropie (Nat)</translation>
    </message>
    <message>
        <source>Peak confidence</source>
        <translation>Höchste Konfidenz</translation>
    </message>
    <message>
        <source>Spatial spread</source>
        <translation>Räumliche Streuung</translation>
    </message>
    <message>
        <source>Conformal set size</source>
        <translation>Größe der konformen Menge</translation>
    </message>
    <message>
        <source>Out-of-distribution score</source>
        <translation>Wert für Fremdheit (OOD)</translation>
    </message>
    <message>
        <source>reader {name}</source>
        <translation>Leser {name}</translation>
    </message>
    <message>
        <source>reader {other}</source>
        <translation>Leser {other}</translation>
    </message>
    <message>
        <source>withheld: text may be burned into the pixels</source>
        <translation>zurückgehalten: In den Pixeln kann Text eingebrannt sein</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file does not hold this frame any more.</source>
        <translation>Die Datei enthält dieses Bild nicht mehr.</translation>
    </message>
    <message>
        <source>The worker process ended while it read this study.</source>
        <translation>Der Arbeitsprozess endete, während er diese Studie las.</translation>
    </message>
    <message>
        <source>The model gave no answer to this study in time.</source>
        <translation>Das Modell gab zu dieser Studie nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Read it by itself in the window; if it ends there too, report the fault.</source>
        <translation>Lesen Sie sie einzeln im Fenster; endet er auch dort, melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The workers were ended.</source>
        <translation>Die Arbeitsprozesse wurden beendet.</translation>
    </message>
    <message>
        <source>The worker process does not start.</source>
        <translation>Der Arbeitsprozess startet nicht.</translation>
    </message>
    <message>
        <source>Run `overread selftest`; fewer workers need less memory.</source>
        <translation>Führen Sie `overread selftest` aus; weniger Prozesse brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Wählen Sie mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>See `overread cohort run --help`.</source>
        <translation>Siehe `overread cohort run --help`.</translation>
    </message>
    <message>
        <source>The list of the cohort&apos;s studies cannot be read.</source>
        <translation>Die Liste der Studien der Kohorte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The cohort was begun by another version of Overread.</source>
        <translation>Die Kohorte wurde von einer anderen Version von Overread begonnen.</translation>
    </message>
    <message>
        <source>The list is not a CSV file in UTF-8.</source>
        <translation>Die Liste ist keine CSV-Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8), with the names of its columns in the first line.</source>
        <translation>Speichern Sie sie erneut als CSV (UTF-8), mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The list has no column named path.</source>
        <translation>Die Liste hat keine Spalte namens path.</translation>
    </message>
    <message>
        <source>Two columns of the list have the same name.</source>
        <translation>Zwei Spalten der Liste haben denselben Namen.</translation>
    </message>
    <message>
        <source>The line has more cells than the list has columns.</source>
        <translation>Die Zeile hat mehr Zellen als die Liste Spalten.</translation>
    </message>
    <message>
        <source>Correct the line of the list.</source>
        <translation>Berichtigen Sie die Zeile der Liste.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>Die Liste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nennen Sie jede Spalte einmal.</translation>
    </message>
    <message>
        <source>The line names no path.</source>
        <translation>Die Zeile nennt keinen Pfad.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Line {before} of the list names the same path.</source>
        <translation>Zeile {before} der Liste nennt denselben Pfad.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Nehmen Sie eine der beiden Zeilen heraus.</translation>
    </message>
    <message>
        <source>The folder could not be looked through ({name}).</source>
        <translation>Der Ordner konnte nicht durchgesehen werden ({name}).</translation>
    </message>
    <message>
        <source>No maps were made: this model gives no gradient.</source>
        <translation>Es wurden keine Karten gemacht: Dieses Modell gibt keinen Gradienten.</translation>
    </message>
    <message>
        <source>A node of the cluster runs Overread {version}, another version.</source>
        <translation>Auf einem Knoten des Clusters läuft Overread {version}, eine andere Version.</translation>
    </message>
    <message>
        <source>Install the same version everywhere.</source>
        <translation>Installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>{label} is called in {count} of {total}</source>
        <translation>{label} wird in {count} von {total} gemeldet</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help` for the columns that it needs.</source>
        <translation>Welche Spalten nötig sind, zeigt `overread cohort analyse --help`.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table.</source>
        <translation>{name} kann nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>enthält kein Bild</translation>
    </message>
    <message>
        <source>It holds no picture that can be opened.</source>
        <translation>Sie enthält kein Bild, das geöffnet werden kann.</translation>
    </message>
    <message>
        <source>a study could not be analysed</source>
        <translation>eine Studie konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>A result cannot be written ({strerror}).</source>
        <translation>Ein Ergebnis kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und führen Sie denselben Befehl erneut aus.</translation>
    </message>
    <message>
        <source>Another run is at work in this folder.</source>
        <translation>In diesem Ordner arbeitet ein anderer Lauf.</translation>
    </message>
    <message>
        <source>The list was changed since the run in this folder began.</source>
        <translation>Die Liste wurde geändert, seit der Lauf in diesem Ordner begann.</translation>
    </message>
    <message>
        <source>The folder holds a run with another model, other settings or another version.</source>
        <translation>Der Ordner enthält einen Lauf mit anderem Modell, anderen Einstellungen oder anderer Version.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another with --out.</source>
        <translation>Warten Sie darauf, oder wählen Sie mit --out einen anderen.</translation>
    </message>
    <message>
        <source>The folder holds something else already.</source>
        <translation>Der Ordner enthält schon etwas anderes.</translation>
    </message>
    <message>
        <source>The folder holds another cohort.</source>
        <translation>Der Ordner enthält eine andere Kohorte.</translation>
    </message>
    <message>
        <source>The folder or list is not there.</source>
        <translation>Den Ordner oder die Liste gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Wählen Sie mit --out einen anderen.</translation>
    </message>
    <message>
        <source>Give the same as before, or choose another folder with --out.</source>
        <translation>Geben Sie dasselbe an wie vorher, oder wählen Sie mit --out einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose an empty or a new one with --out.</source>
        <translation>Wählen Sie mit --out einen leeren oder neuen.</translation>
    </message>
    <message>
        <source>Give the cohort.toml that a run left in its folder.</source>
        <translation>Geben Sie die cohort.toml an, die ein Lauf in seinem Ordner ließ.</translation>
    </message>
    <message>
        <source>A model&apos;s entry says something else than when the record was made: thresholds, labels or preparation.</source>
        <translation>Der Eintrag eines Modells sagt anderes als bei der Aufzeichnung: Schwellen, Bezeichnungen oder Vorbereitung.</translation>
    </message>
    <message>
        <source>The weights of {name} are not those of the record: here SHA-256 {sha256}..., there {sha2562}... (version {said}).</source>
        <translation>Die Gewichte von {name} sind nicht die der Aufzeichnung: hier SHA-256 {sha256}..., dort {sha2562}... (Version {said}).</translation>
    </message>
    <message>
        <source>though the same pixels were read</source>
        <translation>obwohl dieselben Pixel gelesen wurden</translation>
    </message>
    <message>
        <source>as other files or pixels were read</source>
        <translation>da andere Dateien oder Pixel gelesen wurden</translation>
    </message>
    <message>
        <source>Not those of the record, {why}: {join}.</source>
        <translation>Nicht die der Aufzeichnung, {why}: {join}.</translation>
    </message>
    <message>
        <source>The record was made by Overread {before}, this is {version}: the tables may differ.</source>
        <translation>Die Aufzeichnung stammt von Overread {before}, dies ist {version}: Die Tabellen können abweichen.</translation>
    </message>
    <message>
        <source>The model {name} of the record is not installed.</source>
        <translation>Das Modell {name} der Aufzeichnung ist nicht installiert.</translation>
    </message>
    <message>
        <source>The record is of a run that was not finished: there are no tables to compare with.</source>
        <translation>Die Aufzeichnung ist von einem nicht beendeten Lauf: Es gibt keine Tabellen zum Vergleich.</translation>
    </message>
    <message>
        <source>All {before} tables are those of the record, byte for byte.</source>
        <translation>Alle {before} Tabellen sind Byte für Byte die der Aufzeichnung.</translation>
    </message>
    <message>
        <source>{name} is not the record of a run.</source>
        <translation>{name} ist nicht die Aufzeichnung eines Laufs.</translation>
    </message>
    <message>
        <source>Install the version of the model that the record names.</source>
        <translation>Installieren Sie die Modellversion, die die Aufzeichnung nennt.</translation>
    </message>
    <message>
        <source>Install that version; tables made with other weights would not be the same.</source>
        <translation>Installieren Sie jene Version; mit anderen Gewichten wären die Tabellen nicht gleich.</translation>
    </message>
    <message>
        <source>The list was changed since the record was made.</source>
        <translation>Die Liste wurde seit der Aufzeichnung geändert.</translation>
    </message>
    <message>
        <source>Install it; its weights have the SHA-256 {sha256}.</source>
        <translation>Installieren Sie es; seine Gewichte haben den SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>The list of the record is not there.</source>
        <translation>Die Liste der Aufzeichnung ist nicht da.</translation>
    </message>
    <message>
        <source>Start a run of its own.</source>
        <translation>Starten Sie einen eigenen Lauf.</translation>
    </message>
    <message>
        <source>Put it back to where it was.</source>
        <translation>Legen Sie sie dorthin zurück, wo sie war.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>The run ended with a fault ({name}).</source>
        <translation>Der Lauf endete mit einem Fehler ({name}).</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>Studien werden gesucht</translation>
    </message>
    <message>
        <source>Starting the workers</source>
        <translation>Arbeitsprozesse starten</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>{STAGES}: {looked_at} files looked at</source>
        <translation>{STAGES}: {looked_at} Dateien angesehen</translation>
    </message>
    <message>
        <source> found so far, {looked_at} files looked at</source>
        <translation> bisher gefunden, {looked_at} Dateien angesehen</translation>
    </message>
    <message>
        <source>, {failed} failed</source>
        <translation>, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>; {per_minute} a minute, {duration_words} left</source>
        <translation>; {per_minute} pro Minute, noch {duration_words}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>No step of a run draws at random: there is no seed.</source>
        <translation>Kein Schritt eines Laufs zieht zufällig: Es gibt keinen Startwert.</translation>
    </message>
    <message>
        <source>The run is of another version of Overread.</source>
        <translation>Der Lauf ist von einer anderen Version von Overread.</translation>
    </message>
    <message>
        <source>The record of the run cannot be read.</source>
        <translation>Die Aufzeichnung des Laufs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Study {twin} of this cohort has the same Study Instance UID.</source>
        <translation>Studie {twin} dieser Kohorte hat dieselbe Study Instance UID.</translation>
    </message>
    <message>
        <source>{of}, {lower}{measure} above {above}: {name}</source>
        <translation>{of}, {lower}{measure} über {above}: {name}</translation>
    </message>
    <message>
        <source>{above} of {count} ({value} %) above</source>
        <translation>{above} von {count} ({value} %) darüber</translation>
    </message>
    <message>
        <source>{abs} SD {side} the mean of {mean} (SD {sd})</source>
        <translation>{abs} SD {side} vom Mittel {mean} (SD {sd})</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; {place}</source>
        <translation>{share}; Perzentil {percentile}; {place}</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>jedes Label</translation>
    </message>
    <message>
        <source>no case has this measure</source>
        <translation>kein Fall hat dieses Maß</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; mean {mean}</source>
        <translation>{share}; Perzentil {percentile}; Mittel {mean}</translation>
    </message>
    <message>
        <source>{text} is no rule; the measures are {join}.</source>
        <translation>{text} ist keine Regel; die Maße sind {join}.</translation>
    </message>
    <message>
        <source>{found} is no number.</source>
        <translation>{found} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Choose the folder of a cohort that `overread cohort run` has finished.</source>
        <translation>Wählen Sie den Ordner einer Kohorte, die `overread cohort run` fertiggestellt hat.</translation>
    </message>
    <message>
        <source>The table {name} of {name2} cannot be read.</source>
        <translation>Die Tabelle {name} von {name2} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} lacks a column of this version.</source>
        <translation>{name} fehlt eine Spalte dieser Version.</translation>
    </message>
    <message>
        <source>There is no table {name} in {name2}.</source>
        <translation>In {name2} gibt es keine Tabelle {name}.</translation>
    </message>
    <message>
        <source>{workers} workers of this machine</source>
        <translation>{workers} Prozesse dieses Rechners</translation>
    </message>
    <message>
        <source>{workers} worker of this machine</source>
        <translation>{workers} Prozess dieses Rechners</translation>
    </message>
    <message>
        <source>presentation state</source>
        <translation>Darstellungszustand</translation>
    </message>
    <message>
        <source>parametric map</source>
        <translation>Parameterkarte</translation>
    </message>
    <message>
        <source>structured report</source>
        <translation>strukturierter Bericht</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Alter bei der Studie</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Überweisender Arzt</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Studienbeschreibung</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Studienzeit</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serienbeschreibung</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Patient position</source>
        <translation>Lage des Patienten</translation>
    </message>
    <message>
        <source>Instance number</source>
        <translation>Instanznummer</translation>
    </message>
    <message>
        <source>Frame of the series</source>
        <translation>Bild der Serie</translation>
    </message>
    <message>
        <source>Acquisition time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Columns x rows</source>
        <translation>Spalten x Zeilen</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Schichtdicke</translation>
    </message>
    <message>
        <source>Slice location</source>
        <translation>Schichtposition</translation>
    </message>
    <message>
        <source>Spacing between slices</source>
        <translation>Schichtabstand</translation>
    </message>
    <message>
        <source>Tube voltage</source>
        <translation>Röhrenspannung</translation>
    </message>
    <message>
        <source>Tube current</source>
        <translation>Röhrenstrom</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>Echo time</source>
        <translation>Echozeit</translation>
    </message>
    <message>
        <source>Repetition time</source>
        <translation>Repetitionszeit</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <translation>Inversionszeit</translation>
    </message>
    <message>
        <source>Flip angle</source>
        <translation>Kippwinkel</translation>
    </message>
    <message>
        <source>Field strength</source>
        <translation>Feldstärke</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <translation>Kontrastmittel</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Gerätemodell</translation>
    </message>
    <message>
        <source>Frame rate of the file</source>
        <translation>Bildrate der Datei</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fenster und Mitte</translation>
    </message>
    <message>
        <source>Flags of the file</source>
        <translation>Hinweise der Datei</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>model said {name_words} → reader: {reader}</source>
        <translation>Modell: {name_words} → Leser: {reader}</translation>
    </message>
    <message>
        <source>FDI {quadrant}{place}</source>
        <translation>FDI {quadrant}{place}</translation>
    </message>
    <message>
        <source>{difficulty} to read</source>
        <translation>{difficulty} zu lesen</translation>
    </message>
    <message>
        <source>added by the reader</source>
        <translation>vom Leser hinzugefügt</translation>
    </message>
    <message>
        <source>on another frame</source>
        <translation>auf einem anderen Bild</translation>
    </message>
    <message>
        <source>The file says that text is burned into its pixels.</source>
        <translation>Die Datei sagt, dass Text in ihre Pixel eingebrannt ist.</translation>
    </message>
    <message>
        <source>It is a capture of a screen or of paper, which often has text in its pixels.</source>
        <translation>Es ist eine Aufnahme eines Bildschirms oder von Papier, die oft Text in den Pixeln hat.</translation>
    </message>
    <message>
        <source>It is a capture of a screen.</source>
        <translation>Es ist eine Bildschirmaufnahme.</translation>
    </message>
    <message>
        <source>The file does not say that its pixels ({value}) are free of text.</source>
        <translation>Die Datei sagt nicht, dass ihre Pixel ({value}) frei von Text sind.</translation>
    </message>
    <message>
        <source>of unknown modality</source>
        <translation>mit unbekannter Modalität</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Row {number} of the table of decisions: {what}.</source>
        <translation>Zeile {number} der Entscheidungstabelle: {what}.</translation>
    </message>
    <message>
        <source>its decision is none of {join}</source>
        <translation>ihre Entscheidung ist keine von {join}</translation>
    </message>
    <message>
        <source>it says mask and names no box</source>
        <translation>sie sagt mask und nennt keinen Kasten</translation>
    </message>
    <message>
        <source>Correct it and run again.</source>
        <translation>Berichtigen Sie sie und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The table of decisions cannot be read.</source>
        <translation>Die Entscheidungstabelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name another with --decisions.</source>
        <translation>Nennen Sie mit --decisions eine andere.</translation>
    </message>
    <message>
        <source>its boxes are not four numbers each</source>
        <translation>ihre Kästen sind nicht je vier Zahlen</translation>
    </message>
    <message>
        <source>Leave it out, or de-identify it by hand.</source>
        <translation>Lassen Sie sie aus, oder anonymisieren Sie sie von Hand.</translation>
    </message>
    <message>
        <source>Clean Pixel Data Option</source>
        <translation>Clean Pixel Data Option</translation>
    </message>
    <message>
        <source>It holds no picture, and the profile does not clean documents.</source>
        <translation>Sie enthält kein Bild, und das Profil bereinigt keine Dokumente.</translation>
    </message>
    <message>
        <source>Its data set cannot be read as a whole.</source>
        <translation>Ihr Datensatz kann nicht als Ganzes gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>given away: {given}, masked: {masked}</source>
        <translation>weitergegeben: {given}, maskiert: {masked}</translation>
    </message>
    <message>
        <source>{given}, left out: {left_out}, failed: {failed}</source>
        <translation>{given}, ausgelassen: {left_out}, fehlgeschlagen: {failed}</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>The key and the decisions name patients: keep them outside the folder.</source>
        <translation>Schlüssel und Entscheidungen nennen Patienten: Bewahren Sie sie außerhalb des Ordners auf.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name other places.</source>
        <translation>Nennen Sie andere Orte.</translation>
    </message>
    <message>
        <source>Leave the file out, or mask it with the program that made it.</source>
        <translation>Lassen Sie die Datei aus, oder maskieren Sie sie mit dem Programm, das sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers, or are missing.</source>
        <translation>Ihre Pixel sind reelle Zahlen oder fehlen.</translation>
    </message>
    <message>
        <source>Its pixels have {bits} bits each.</source>
        <translation>Ihre Pixel haben je {bits} Bit.</translation>
    </message>
    <message>
        <source>Its pixels do not have the size that the file states.</source>
        <translation>Ihre Pixel haben nicht die Größe, die die Datei angibt.</translation>
    </message>
    <message>
        <source>It is a compressed picture with a palette.</source>
        <translation>Es ist ein komprimiertes Bild mit einer Palette.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers.</source>
        <translation>Ihre Pixel sind reelle Zahlen.</translation>
    </message>
    <message>
        <source>Its palette is not one of three plain tables.</source>
        <translation>Ihre Palette besteht nicht aus drei einfachen Tabellen.</translation>
    </message>
    <message>
        <source>failed: {name}: {reason} {advice}</source>
        <translation>fehlgeschlagen: {name}: {reason} {advice}</translation>
    </message>
    <message>
        <source>It is no DICOM file.</source>
        <translation>Es ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>left out: {name}: it holds no picture, and the profile does not clean documents</source>
        <translation>ausgelassen: {name}: enthält kein Bild, und das Profil bereinigt keine Dokumente</translation>
    </message>
    <message>
        <source>left out: {name}: {error}</source>
        <translation>ausgelassen: {name}: {error}</translation>
    </message>
    <message>
        <source>failed: {name}: {error} {advice}</source>
        <translation>fehlgeschlagen: {name}: {error} {advice}</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name another file with --key; without the first one, pseudonyms and UIDs come out otherwise.</source>
        <translation>Nennen Sie mit --key eine andere Datei; ohne die erste kommen andere Pseudonyme und UIDs heraus.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>Die Schlüsseldatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>burned-in text: {decision}{regions}, decided by {decided_by}; file {uid}</source>
        <translation>eingebrannter Text: {decision}{regions}, entschieden von {decided_by}; Datei {uid}</translation>
    </message>
    <message>
        <source>de-identified export: {words}</source>
        <translation>anonymisierter Export: {words}</translation>
    </message>
    <message>
        <source>, 1 region</source>
        <translation>, 1 Bereich</translation>
    </message>
    <message>
        <source>, {count} regions</source>
        <translation>, {count} Bereiche</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to.</source>
        <translation>Prüfen Sie, ob in den Datenordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The outermost line is seen on all four sides, and the grid is straight.</source>
        <translation>Die äußerste Linie ist an allen vier Seiten zu sehen, und das Gitter ist gerade.</translation>
    </message>
    <message>
        <source>All sixteen grey squares in the ring can be told from their neighbours.</source>
        <translation>Alle sechzehn grauen Quadrate im Ring lassen sich von ihren Nachbarn unterscheiden.</translation>
    </message>
    <message>
        <source>In each grey square, the faint squares in two of its corners are seen.</source>
        <translation>In jedem grauen Quadrat sind die schwachen Quadrate in zwei Ecken zu sehen.</translation>
    </message>
    <message>
        <source>The 5 % square is seen within black, and the 95 % square within white.</source>
        <translation>Das 5-%-Quadrat ist im Schwarz zu sehen, das 95-%-Quadrat im Weiß.</translation>
    </message>
    <message>
        <source>QUALITY CONTROL can be read on dark, middle and bright ground, at least as far as CONT.</source>
        <translation>QUALITY CONTROL ist auf dunklem, mittlerem und hellem Grund lesbar, mindestens bis CONT.</translation>
    </message>
    <message>
        <source>The line patterns in the middle and in the corners are fine lines, not grey areas.</source>
        <translation>Die Linienmuster in der Mitte und in den Ecken sind feine Linien, keine grauen Flächen.</translation>
    </message>
    <message>
        <source>The two ramps at the sides rise smoothly, without steps or bands.</source>
        <translation>Die beiden Keile an den Seiten steigen gleichmäßig an, ohne Stufen oder Streifen.</translation>
    </message>
    <message>
        <source>There are no spots, streaks, tints or reflections.</source>
        <translation>Es gibt keine Flecken, Schlieren, Farbstiche oder Spiegelungen.</translation>
    </message>
    <message>
        <source>The log of display checks cannot be read.</source>
        <translation>Das Protokoll der Bildschirmprüfungen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The display check could not be kept.</source>
        <translation>Die Bildschirmprüfung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Only a signed report goes to the permanent record.</source>
        <translation>Nur ein signierter Bericht kommt in die dauerhafte Ablage.</translation>
    </message>
    <message>
        <source>The folder for the results cannot be made.</source>
        <translation>Der Ordner für die Ergebnisse kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>Signieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The signed results could not be written to the permanent record.</source>
        <translation>Die signierten Ergebnisse konnten nicht in die dauerhafte Ablage geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that this one exists and may be written to.</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie, ob dieser da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The file could not be written ({get}).</source>
        <translation>Die Datei konnte nicht geschrieben werden ({get}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>In diesen Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, dann exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, then export again.</source>
        <translation>Wählen Sie einen eigenen Ordner, dann exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Wählen Sie einen anderen Ordner, dann exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Urteil des Lesers</translation>
    </message>
    <message>
        <source>Reader&apos;s certainty</source>
        <translation>Sicherheit des Lesers</translation>
    </message>
    <message>
        <source>Difficulty of reading</source>
        <translation>Schwierigkeit der Lesung</translation>
    </message>
    <message>
        <source>Finding as the model gave it</source>
        <translation>Befund, wie ihn das Modell gab</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Grund des Urteils</translation>
    </message>
    <message>
        <source>Finding {value}</source>
        <translation>Befund {value}</translation>
    </message>
    <message>
        <source>Replay package (every number, to be run again)</source>
        <translation>Wiederholungspaket (jede Zahl, zum erneuten Rechnen)</translation>
    </message>
    <message>
        <source>Run a model or measure something.</source>
        <translation>Lassen Sie ein Modell laufen oder messen Sie etwas.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read any more.</source>
        <translation>Eine Datei der Studie kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Open the study again.</source>
        <translation>Öffnen Sie die Studie erneut.</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>jedes Modell</translation>
    </message>
    <message>
        <source>numbering in doubt</source>
        <translation>Zählung fraglich</translation>
    </message>
    <message>
        <source>Nothing was found on this frame.</source>
        <translation>Auf diesem Bild wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>{count} normal findings</source>
        <translation>{count} Normalbefunde</translation>
    </message>
    <message>
        <source>towards the model</source>
        <translation>zum Modell hin</translation>
    </message>
    <message>
        <source>away from the model</source>
        <translation>vom Modell weg</translation>
    </message>
    <message>
        <source>No study has been read before and after the model was shown.</source>
        <translation>Keine Studie wurde vor und nach dem Zeigen des Modells gelesen.</translation>
    </message>
    <message>
        <source>{studies} studies read before and after, {judgements} judgements of a label.</source>
        <translation>{studies} Studien vorher und nachher gelesen, {judgements} Urteile über eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Agreed with the model before seeing it: {agreed_before}.</source>
        <translation>Mit dem Modell einig, bevor es gezeigt wurde: {agreed_before}.</translation>
    </message>
    <message>
        <source>Agreed with the model after seeing it: {agreed_after}.</source>
        <translation>Mit dem Modell einig, nachdem es gezeigt wurde: {agreed_after}.</translation>
    </message>
    <message>
        <source>Changed towards the model: {changed}.</source>
        <translation>Zum Modell hin geändert: {changed}.</translation>
    </message>
    <message>
        <source>Changed away from the model: {changed}.</source>
        <translation>Vom Modell weg geändert: {changed}.</translation>
    </message>
    <message>
        <source>{waiting} first reads have no second one yet.</source>
        <translation>{waiting} erste Lesungen haben noch keine zweite.</translation>
    </message>
    <message>
        <source>Hardy and Clapham 1951</source>
        <translation>Hardy and Clapham 1951</translation>
    </message>
    <message>
        <source>hallux valgus</source>
        <translation>Hallux valgus</translation>
    </message>
    <message>
        <source>One row for each number that you measured, with its place and unit</source>
        <translation>Eine Zeile je gemessener Zahl, mit Ort und Einheit</translation>
    </message>
    <message>
        <source>Nothing has been measured.</source>
        <translation>Nichts wurde gemessen.</translation>
    </message>
    <message>
        <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
        <translation>{count} von Modellen gemessene Winkel wurden nicht übernommen und sind nicht Teil dieses Berichts.</translation>
    </message>
    <message>
        <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
        <translation>1 von einem Modell gemessener Winkel wurde nicht übernommen und ist nicht Teil dieses Berichts.</translation>
    </message>
    <message>
        <source>Prediction set: {labels}</source>
        <translation>Vorhersagemenge: {labels}</translation>
    </message>
    <message>
        <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
        <translation>Eine Vorhersagemenge enthält in {count} von 100 vergleichbaren Bildern das wahre Label.</translation>
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
        <translation>Studie geöffnet</translation>
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
        <translation>Das Archiv enthält keine signierte Studie, die Version {version} von {id} beantwortet hat.</translation>
    </message>
    <message>
        <source>frames have findings without a verdict, or a rejected one without the right label</source>
        <translation>Bilder haben Befunde ohne Urteil oder einen abgelehnten ohne die richtige Bezeichnung</translation>
    </message>
    <message>
        <source>studies are not signed</source>
        <translation>Studien sind nicht signiert</translation>
    </message>
    <message>
        <source>Review and sign more studies. Nothing was changed.</source>
        <translation>Prüfen und signieren Sie mehr Studien. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>left out: {count} {words}</source>
        <translation>ausgelassen: {count} {words}</translation>
    </message>
    <message>
        <source>The disk takes no file of this size.</source>
        <translation>Der Datenträger nimmt keine Datei dieser Größe.</translation>
    </message>
    <message>
        <source>Choose another disk, or export fewer formats at once.</source>
        <translation>Wählen Sie einen anderen Datenträger, oder exportieren Sie weniger Formate auf einmal.</translation>
    </message>
    <message>
        <source>Table of measurements (CSV)</source>
        <translation>Tabelle der Messungen (CSV)</translation>
    </message>
    <message>
        <source>Measure something, then export.</source>
        <translation>Messen Sie etwas, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>ein anderer Patient</translation>
    </message>
    <message>
        <source>opens, mind</source>
        <translation>öffnet sich, Vorsicht</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>, {frames} frames</source>
        <translation>, {frames} Bilder</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} Bilder</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Hallux valgus angle</source>
        <translation>Hallux-valgus-Winkel</translation>
    </message>
    <message>
        <source>Intermetatarsal angle</source>
        <translation>Intermetatarsalwinkel</translation>
    </message>
    <message>
        <source>Angle between lines</source>
        <translation>Winkel zwischen Linien</translation>
    </message>
    <message>
        <source>column {column}, row {row}</source>
        <translation>Spalte {column}, Zeile {row}</translation>
    </message>
    <message>
        <source>RGB {stored}</source>
        <translation>RGB {stored}</translation>
    </message>
    <message>
        <source>value {stored}</source>
        <translation>Wert {stored}</translation>
    </message>
    <message>
        <source>{rstrip} (stored {stored})</source>
        <translation>{rstrip} (gespeichert {stored})</translation>
    </message>
    <message>
        <source>Measure in pixels, or ask for the original DICOM file, which states the pixel spacing.</source>
        <translation>Messen Sie in Pixeln, oder bitten Sie um die DICOM-Originaldatei, die den Pixelabstand nennt.</translation>
    </message>
    <message>
        <source>The size of a pixel is not known, so there is no length in millimetres.</source>
        <translation>Die Größe eines Pixels ist unbekannt, also gibt es keine Länge in Millimetern.</translation>
    </message>
    <message>
        <source>angle between lines</source>
        <translation>Winkel zwischen Linien</translation>
    </message>
    <message>
        <source>plane not stated</source>
        <translation>Ebene nicht angegeben</translation>
    </message>
    <message>
        <source>reader&apos;s calibration</source>
        <translation>Kalibrierung des Lesers</translation>
    </message>
    <message>
        <source>reader&apos;s magnification</source>
        <translation>Vergrößerung des Lesers</translation>
    </message>
    <message>
        <source>pixel spacing unknown</source>
        <translation>Pixelabstand unbekannt</translation>
    </message>
    <message>
        <source>calibrated by the file ({kind})</source>
        <translation>von der Datei kalibriert ({kind})</translation>
    </message>
    <message>
        <source>spacing: {kind}</source>
        <translation>Abstand: {kind}</translation>
    </message>
    <message>
        <source>calibrated by reader</source>
        <translation>vom Leser kalibriert</translation>
    </message>
    <message>
        <source>magnification {value} stated by reader</source>
        <translation>Vergrößerung {value}, vom Leser angegeben</translation>
    </message>
    <message>
        <source>on the scanned film</source>
        <translation>auf dem gescannten Film</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>magnification {known} by the file</source>
        <translation>Vergrößerung {known} laut Datei</translation>
    </message>
    <message>
        <source>research only</source>
        <translation>nur Forschung</translation>
    </message>
    <message>
        <source>Add that model first, or leave the place after = empty where no model reads that kind.</source>
        <translation>Fügen Sie zuerst jenes Modell hinzu, oder lassen Sie den Platz nach = leer, wo kein Modell diese Art liest.</translation>
    </message>
    <message>
        <source>the names and the shapes of its tensors</source>
        <translation>die Namen und Formen seiner Tensoren</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>until somebody has measured more with it</source>
        <translation>bis jemand mehr damit gemessen hat</translation>
    </message>
    <message>
        <source>its answers are shown; shadow: kept, not shown</source>
        <translation>seine Antworten werden gezeigt; im Schatten: behalten, nicht gezeigt</translation>
    </message>
    <message>
        <source>{name}: not known: {names}.</source>
        <translation>{name}: nicht bekannt: {names}.</translation>
    </message>
    <message>
        <source>Two of the models would have the id {model_id}.</source>
        <translation>Zwei der Modelle hätten die Kennung {model_id}.</translation>
    </message>
    <message>
        <source>There is a model {model_id} already.</source>
        <translation>Es gibt schon ein Modell {model_id}.</translation>
    </message>
    <message>
        <source>{model_id} would hand on to {missing}, which is not in the catalogue.</source>
        <translation>{model_id} würde an {missing} weitergeben, das nicht im Katalog steht.</translation>
    </message>
    <message>
        <source>Say {flags}.</source>
        <translation>Geben Sie {flags} an.</translation>
    </message>
    <message>
        <source>Give each its own --id.</source>
        <translation>Geben Sie jedem seine eigene --id.</translation>
    </message>
    <message>
        <source>Choose another --id, or say --replace.</source>
        <translation>Wählen Sie eine andere --id, oder geben Sie --replace an.</translation>
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
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{model_id} is not one of the models that were added here.</source>
        <translation>{model_id} ist keines der hier hinzugefügten Modelle.</translation>
    </message>
    <message>
        <source>{id} hands pictures to {model_id}; without it, that router would not run.</source>
        <translation>{id} gibt Bilder an {model_id} weiter; ohne dieses liefe der Verteiler nicht.</translation>
    </message>
    <message>
        <source>Free some space, or check that the data folder can be written to.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie, ob in den Datenordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Those are: {known}. One that ships can be quarantined.</source>
        <translation>Das sind: {known}. Ein mitgeliefertes kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Remove {id} first.</source>
        <translation>Entfernen Sie zuerst {id}.</translation>
    </message>
    <message>
        <source>The model could not be written: {strerror}.</source>
        <translation>Das Modell konnte nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>two labels are called {doubled}.</source>
        <translation>zwei Bezeichnungen heißen {doubled}.</translation>
    </message>
    <message>
        <source>{values} is not one of the labels.</source>
        <translation>{values} ist keine der Bezeichnungen.</translation>
    </message>
    <message>
        <source>labels that do not exclude one another need sigmoid, or none.</source>
        <translation>Bezeichnungen, die einander nicht ausschließen, brauchen sigmoid oder none.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>muss über 0 liegen.</translation>
    </message>
    <message>
        <source>needs one number, or {channels}, not {found}.</source>
        <translation>braucht eine Zahl oder {channels}, nicht {found}.</translation>
    </message>
    <message>
        <source>{text} is out of range.</source>
        <translation>{text} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{text} is not rows,columns.</source>
        <translation>{text} ist nicht Zeilen,Spalten.</translation>
    </message>
    <message>
        <source>{text} is not lowest,highest.</source>
        <translation>{text} ist nicht kleinster,größter.</translation>
    </message>
    <message>
        <source>must be from 0 to 1.</source>
        <translation>muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>needs one number, or one for each of the {count} labels.</source>
        <translation>braucht eine Zahl oder eine für jede der {count} Bezeichnungen.</translation>
    </message>
    <message>
        <source>{text} must be small letters, digits, dots and dashes, 64 at most.</source>
        <translation>{text} muss aus kleinen Buchstaben, Ziffern, Punkten und Strichen bestehen, höchstens 64.</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to 4.</source>
        <translation>{text} ist keine Zahl von 1 bis 4.</translation>
    </message>
    <message>
        <source>{unknown} is not one of the labels.</source>
        <translation>{unknown} ist keine der Bezeichnungen.</translation>
    </message>
    <message>
        <source>imagenet&apos;s values are for three channels.</source>
        <translation>die Werte von imagenet sind für drei Kanäle.</translation>
    </message>
    <message>
        <source>{text} is not numbers separated by commas.</source>
        <translation>{text} sind keine Zahlen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>{part} is not label=model id.</source>
        <translation>{part} ist nicht Bezeichnung=Modellkennung.</translation>
    </message>
    <message>
        <source>Copy or download it again; what belongs to it must lie in the same folder.</source>
        <translation>Kopieren oder laden Sie es erneut; was dazugehört, muss im selben Ordner liegen.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Looking at its inputs and outputs</source>
        <translation>Ein- und Ausgaben werden angesehen</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at</source>
        <translation>womit {architecture} meist trainiert wird</translation>
    </message>
    <message>
        <source>Fitting the graph</source>
        <translation>Der Graph wird angepasst</translation>
    </message>
    <message>
        <source>Trying it on drawn frames</source>
        <translation>Es wird an gezeichneten Bildern erprobt</translation>
    </message>
    <message>
        <source>Shuffling its weights, to see whether its maps depend on them</source>
        <translation>Seine Gewichte werden gemischt, um zu sehen, ob seine Karten davon abhängen</translation>
    </message>
    <message>
        <source>Checking the entry</source>
        <translation>Der Eintrag wird geprüft</translation>
    </message>
    <message>
        <source>{name} was not converted.</source>
        <translation>{name} wurde nicht umgewandelt.</translation>
    </message>
    <message>
        <source>It found nothing on the drawn frames, so it has no golden sample: a changed answer will not be seen.</source>
        <translation>Es fand auf den gezeichneten Bildern nichts, hat also keine Kontrollprobe: Eine veränderte Antwort bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>The golden sample could not be written.</source>
        <translation>Die Kontrollprobe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Whether its maps depend on what it learned could not be told.</source>
        <translation>Ob seine Karten vom Gelernten abhängen, ließ sich nicht sagen.</translation>
    </message>
    <message>
        <source>Its maps hardly change with shuffled weights (SSIM {similarity}): do not rely on them.</source>
        <translation>Seine Karten ändern sich bei gemischten Gewichten kaum (SSIM {similarity}): Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The model failed its self-test: {reason}</source>
        <translation>Das Modell bestand seinen Selbsttest nicht: {reason}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>Choose a model in the model panel.</source>
        <translation>Wählen Sie im Modellfeld ein Modell.</translation>
    </message>
    <message>
        <source>this model&apos;s operating point</source>
        <translation>Arbeitspunkt dieses Modells</translation>
    </message>
    <message>
        <source>the least at which it decides</source>
        <translation>das Mindeste, ab dem er entscheidet</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}) and chose {display_name}.</source>
        <translation>Der Verteiler sieht {label} ({seen}) und hat {display_name} gewählt.</translation>
    </message>
    <message>
        <source>The router is not sure what this is: {label} {seen}.</source>
        <translation>Der Verteiler ist nicht sicher, was das ist: {label} {seen}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined: {value}.</source>
        <translation>{display_name} ist gesperrt: {value}.</translation>
    </message>
    <message>
        <source>{display_name} runs in the shadow: its answers are kept and not shown.</source>
        <translation>{display_name} läuft im Schatten: Seine Antworten werden behalten, nicht gezeigt.</translation>
    </message>
    <message>
        <source>{display_name} only names the kind of image.</source>
        <translation>{display_name} nennt nur die Art des Bildes.</translation>
    </message>
    <message>
        <source>This is unlike the pictures that the router knows.</source>
        <translation>Das ist anders als die Bilder, die der Verteiler kennt.</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}); no model reads that.</source>
        <translation>Der Verteiler sieht {label} ({seen}); das liest kein Modell.</translation>
    </message>
    <message>
        <source>{display_name} has no table of models.</source>
        <translation>{display_name} hat keine Tabelle von Modellen.</translation>
    </message>
    <message>
        <source>Another model can be chosen in the model panel.</source>
        <translation>Im Modellfeld kann ein anderes Modell gewählt werden.</translation>
    </message>
    <message>
        <source>its catalogue says so</source>
        <translation>sein Katalog sagt es</translation>
    </message>
    <message>
        <source>This study is signed; amend it to run a model again.</source>
        <translation>Diese Studie ist signiert; ergänzen Sie sie, um wieder ein Modell laufen zu lassen.</translation>
    </message>
    <message>
        <source>Nothing was added to it.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>waiting for the frame</source>
        <translation>wartet auf das Bild</translation>
    </message>
    <message>
        <source>{display_name} has answered {answered} of {total} frames{unread}.</source>
        <translation>{display_name} hat {answered} von {total} Bildern beantwortet{unread}.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It is not known which model reads this series.</source>
        <translation>Es ist nicht bekannt, welches Modell diese Serie liest.</translation>
    </message>
    <message>
        <source>There is nothing to explain yet.</source>
        <translation>Es gibt noch nichts zu erklären.</translation>
    </message>
    <message>
        <source>Run a model first.</source>
        <translation>Lassen Sie zuerst ein Modell laufen.</translation>
    </message>
    <message>
        <source>; {unread} could not be read</source>
        <translation>; {unread} konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is not known which model reads this study.</source>
        <translation>Es ist nicht bekannt, welches Modell diese Studie liest.</translation>
    </message>
    <message>
        <source>Look at {name} in the data folder; without it every model has the status of its entry again.</source>
        <translation>Sehen Sie {name} im Datenordner an; ohne die Datei hat jedes Modell wieder den Status seines Eintrags.</translation>
    </message>
    <message>
        <source>{name}: this program reads schema {SCHEMA}.</source>
        <translation>{name}: Dieses Programm liest Schema {SCHEMA}.</translation>
    </message>
    <message>
        <source>{name} says what no program wrote.</source>
        <translation>{name} enthält, was kein Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MiB.</source>
        <translation>{name} ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{capitalize} plane {letters} {abs} mm</source>
        <translation>Ebene {capitalize} {letters} {abs} mm</translation>
    </message>
    <message>
        <source>{prefix}an unexpected fault ({name})</source>
        <translation>{prefix}ein unerwarteter Fehler ({name})</translation>
    </message>
    <message>
        <source>Nothing was lost. The log names the place; please report it.</source>
        <translation>Nichts ging verloren. Das Protokoll nennt die Stelle; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>Correct the file and open it again; an example lies in resources/projects.</source>
        <translation>Berichtigen Sie die Datei und öffnen Sie sie erneut; ein Beispiel liegt in resources/projects.</translation>
    </message>
    <message>
        <source>The label {name}</source>
        <translation>Die Bezeichnung {name}</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>Label {value}</source>
        <translation>Bezeichnung {value}</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>mindestens 0</translation>
    </message>
    <message>
        <source>a whole number below 2147483648</source>
        <translation>eine ganze Zahl unter 2147483648</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>zwischen 0 und 1</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>The file is too large to be that of a project.</source>
        <translation>Die Datei ist zu groß für die eines Projekts.</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>Das Projekt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The project has no labels.</source>
        <translation>Das Projekt hat keine Bezeichnungen.</translation>
    </message>
    <message>
        <source>shows_models must be true or false.</source>
        <translation>shows_models muss true oder false sein.</translation>
    </message>
    <message>
        <source>Label {value} has no name.</source>
        <translation>Bezeichnung {value} hat keinen Namen.</translation>
    </message>
    <message>
        <source>{who} must have kinds, of {join}.</source>
        <translation>{who} muss Arten haben, aus {join}.</translation>
    </message>
    <message>
        <source>{who} is a class, and drawn too.</source>
        <translation>{who} ist eine Klasse und wird auch gezeichnet.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}, not such as #f09a3c.</source>
        <translation>Die Farbe von {name} ist {colour}, nicht wie #f09a3c.</translation>
    </message>
    <message>
        <source>The key of {name} is {key}, not a digit, a letter or F1 to F12.</source>
        <translation>Die Taste von {name} ist {key}, keine Ziffer, kein Buchstabe und nicht F1 bis F12.</translation>
    </message>
    <message>
        <source>{who} must be of a frame or of a study.</source>
        <translation>{who} muss zu einem Bild oder einer Studie gehören.</translation>
    </message>
    <message>
        <source>{who} is drawn; only a class has a group, and is of a frame or a study.</source>
        <translation>{who} wird gezeichnet; nur eine Klasse hat eine Gruppe und gehört zu Bild oder Studie.</translation>
    </message>
    <message>
        <source>The code of {name} needs a value, a scheme and a meaning.</source>
        <translation>Der Code von {name} braucht Wert, Schema und Bedeutung.</translation>
    </message>
    <message>
        <source>queue must be a part of its own: [queue].</source>
        <translation>queue muss ein eigener Teil sein: [queue].</translation>
    </message>
    <message>
        <source>The shares of the queue are all 0.</source>
        <translation>Die Anteile der Reihe sind alle 0.</translation>
    </message>
    <message>
        <source>{who}: {name} must be text, in quotation marks.</source>
        <translation>{who}: {name} muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read.</source>
        <translation>Die Datei des Projekts kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in UTF-8.</source>
        <translation>Die Datei des Projekts ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no TOML: {error}.</source>
        <translation>Die Datei des Projekts ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>Begin the file with name = &quot;...&quot;.</source>
        <translation>Beginnen Sie die Datei mit name = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>Write a [[labels]] part for each of them.</source>
        <translation>Schreiben Sie für jede einen Teil [[labels]].</translation>
    </message>
    <message>
        <source>Two labels have the {what} {twice}.</source>
        <translation>Zwei Bezeichnungen haben {what} {twice}.</translation>
    </message>
    <message>
        <source>Make two labels of it.</source>
        <translation>Machen Sie zwei Bezeichnungen daraus.</translation>
    </message>
    <message>
        <source>In the queue, {name} must be {words}.</source>
        <translation>In der Reihe muss {name} {words} sein.</translation>
    </message>
    <message>
        <source>Give at least one of uncertain, audit and rare.</source>
        <translation>Geben Sie mindestens eines von uncertain, audit und rare an.</translation>
    </message>
    <message>
        <source>{who} says {name}, which is unknown.</source>
        <translation>{who} sagt {name}, das unbekannt ist.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Prüfen Sie, ob sie da ist.</translation>
    </message>
    <message>
        <source>Known are {join}.</source>
        <translation>Bekannt sind {join}.</translation>
    </message>
    <message>
        <source>Choose a folder of studies, a list with a column path, or the folder of a finished run.</source>
        <translation>Wählen Sie einen Ordner mit Studien, eine Liste mit einer Spalte path oder den Ordner eines fertigen Laufs.</translation>
    </message>
    <message>
        <source>It names no study.</source>
        <translation>Sie nennt keine Studie.</translation>
    </message>
    <message>
        <source>Reader without a profile</source>
        <translation>Leser ohne Profil</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Ein Leser braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a reader of this name already.</source>
        <translation>Es gibt schon einen Leser dieses Namens.</translation>
    </message>
    <message>
        <source>A PIN has at least four characters.</source>
        <translation>Eine PIN hat mindestens vier Zeichen.</translation>
    </message>
    <message>
        <source>The file of reader profiles cannot be read.</source>
        <translation>Die Datei der Leserprofile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The reader profiles could not be saved.</source>
        <translation>Die Leserprofile konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Take a longer one, or none.</source>
        <translation>Nehmen Sie eine längere oder keine.</translation>
    </message>
    <message>
        <source>Correct or delete readers.toml in the data folder.</source>
        <translation>Berichtigen oder löschen Sie readers.toml im Datenordner.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>Prüfen Sie den Datenordner.</translation>
    </message>
    <message>
        <source>Ask for the file again from where it came from; nothing was changed.</source>
        <translation>Bitten Sie dort erneut um die Datei, woher sie kam; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Do not open this file; ask its sender for a plain copy.</source>
        <translation>Öffnen Sie diese Datei nicht; bitten Sie den Absender um eine einfache Kopie.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder that was opened.</source>
        <translation>Es ist ein Verweis, der aus dem geöffneten Ordner hinausführt.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe, a socket or a device.</source>
        <translation>Es ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is an archive in an archive in an archive: it is not opened further.</source>
        <translation>Es ist ein Archiv in einem Archiv in einem Archiv: Weiter wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>It has {members} members, more than any real archive.</source>
        <translation>Es hat {members} Mitglieder, mehr als jedes echte Archiv.</translation>
    </message>
    <message>
        <source>It would grow beyond any real size when it is unpacked.</source>
        <translation>Ausgepackt würde es größer als alles Echte.</translation>
    </message>
    <message>
        <source>A DICOMDIR inside an archive is not followed; the archive&apos;s own members are opened.</source>
        <translation>Einem DICOMDIR in einem Archiv wird nicht gefolgt; die Mitglieder des Archivs werden geöffnet.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Ihr Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>It is a link, which an archive of pictures has no need of.</source>
        <translation>Es ist ein Verweis, den ein Archiv von Bildern nicht braucht.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password first.</source>
        <translation>Es ist verschlüsselt: Packen Sie das Archiv zuerst mit seinem Passwort aus.</translation>
    </message>
    <message>
        <source>The archive has two members of this name.</source>
        <translation>Das Archiv hat zwei Mitglieder dieses Namens.</translation>
    </message>
    <message>
        <source>It is larger than {value} MiB unpacked: unpack the archive first.</source>
        <translation>Ausgepackt ist es größer als {value} MiB: Packen Sie das Archiv zuerst aus.</translation>
    </message>
    <message>
        <source>It is cut short in its archive.</source>
        <translation>Es ist in seinem Archiv abgeschnitten.</translation>
    </message>
    <message>
        <source>It has more records than any real one.</source>
        <translation>Es hat mehr Einträge als jedes echte.</translation>
    </message>
    <message>
        <source>It begins like a ZIP archive but is damaged or cut short.</source>
        <translation>Es beginnt wie ein ZIP-Archiv, ist aber beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Open what it leads to directly, if you trust it.</source>
        <translation>Öffnen Sie direkt, wohin er führt, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es ist ein Verweis, der nirgendwohin führt.</translation>
    </message>
    <message>
        <source>It is not in its archive any more.</source>
        <translation>Es ist nicht mehr in seinem Archiv.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, or packed in a way that cannot be read.</source>
        <translation>Es ist in seinem Archiv beschädigt oder so gepackt, dass es nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside its folder.</source>
        <translation>Das DICOMDIR nennt eine Datei außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>The DICOMDIR names it, but it is missing.</source>
        <translation>Das DICOMDIR nennt sie, aber sie fehlt.</translation>
    </message>
    <message>
        <source>It is longer than its archive says.</source>
        <translation>Es ist länger, als sein Archiv sagt.</translation>
    </message>
    <message>
        <source>shares its SOP Instance UID with another file</source>
        <translation>teilt ihre SOP Instance UID mit einer anderen Datei</translation>
    </message>
    <message>
        <source>Its files name {} different patients.</source>
        <translation>Ihre Dateien nennen {} verschiedene Patienten.</translation>
    </message>
    <message>
        <source>{} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>{} ihrer Dateien teilen eine SOP Instance UID mit einer anderen; jede wird für sich gezeigt.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different orientation.</source>
        <translation>Serie {} mischt Schichten verschiedener Ausrichtung.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different frames of reference.</source>
        <translation>Serie {} mischt Schichten verschiedener Bezugssysteme.</translation>
    </message>
    <message>
        <source>The slices of series {} are not evenly spaced.</source>
        <translation>Die Schichten der Serie {} haben ungleiche Abstände.</translation>
    </message>
    <message>
        <source>Series {} mixes pictures of different sizes.</source>
        <translation>Serie {} mischt Bilder verschiedener Größe.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is.</source>
        <translation>Sie ist beschädigt oder nicht, was sie zu sein vorgibt.</translation>
    </message>
    <message>
        <source>Its contents are nested deeper than in any real file.</source>
        <translation>Ihr Inhalt ist tiefer verschachtelt als in jeder echten Datei.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a file may have.</source>
        <translation>Sie zu lesen, bräuchte mehr Speicher, als eine Datei haben darf.</translation>
    </message>
    <message>
        <source>The disk or the network did not deliver it whole.</source>
        <translation>Der Datenträger oder das Netz hat sie nicht vollständig geliefert.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Sie ist nicht da.</translation>
    </message>
    <message>
        <source>It may not be read by this user.</source>
        <translation>Dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Its picture has no end: the file is truncated or damaged.</source>
        <translation>Ihr Bild hat kein Ende: Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Its transfer syntax is not one that can be decoded.</source>
        <translation>Ihre Transfersyntax kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>Its pixels are not in the compression that it names.</source>
        <translation>Ihre Pixel sind nicht in der Kompression, die sie nennt.</translation>
    </message>
    <message>
        <source>Its compressed picture has two headers: it is damaged.</source>
        <translation>Ihr komprimiertes Bild hat zwei Köpfe: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is not the one that was opened.</source>
        <translation>Die Datei ist nicht die, die geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>was compressed with loss</source>
        <translation>wurde mit Verlust komprimiert</translation>
    </message>
    <message>
        <source>has text burned into its pixels, which may name the patient</source>
        <translation>hat in die Pixel eingebrannten Text, der den Patienten nennen kann</translation>
    </message>
    <message>
        <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
        <translation>hat keine SOP Instance UID: Sie ist von einer Kopie nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>has pixels that are not numbers; they are shown black</source>
        <translation>hat Pixel, die keine Zahlen sind; sie werden schwarz gezeigt</translation>
    </message>
    <message>
        <source>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</source>
        <translation>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</translation>
    </message>
    <message>
        <source>an object of a kind that is not known</source>
        <translation>ein Objekt unbekannter Art</translation>
    </message>
    <message>
        <source>It has no pixels: either it was cut short, or its pixels are kept elsewhere.</source>
        <translation>Sie hat keine Pixel: Sie wurde abgeschnitten, oder ihre Pixel liegen anderswo.</translation>
    </message>
    <message>
        <source>Its pixel values need more than 32 bits.</source>
        <translation>Ihre Pixelwerte brauchen mehr als 32 Bit.</translation>
    </message>
    <message>
        <source>holds no picture: it is {what}</source>
        <translation>enthält kein Bild: Es ist {what}</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <translation>ein Linux-Programm</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>ein macOS-Programm</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript program</source>
        <translation>ein PostScript-Programm</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>has no DICOM preamble</source>
        <translation>hat keine DICOM-Präambel</translation>
    </message>
    <message>
        <source>does not name its transfer syntax: it was found out from its first element</source>
        <translation>nennt ihre Transfersyntax nicht: Sie wurde am ersten Element erkannt</translation>
    </message>
    <message>
        <source>It begins like a DICOM file but holds nothing.</source>
        <translation>Sie beginnt wie eine DICOM-Datei, enthält aber nichts.</translation>
    </message>
    <message>
        <source>is also {what}: its preamble is not empty; never run or forward this file</source>
        <translation>ist auch {what}: Ihre Präambel ist nicht leer; führen Sie diese Datei nie aus, leiten Sie sie nie weiter</translation>
    </message>
    <message>
        <source>Its compressed data set is damaged.</source>
        <translation>Ihr komprimierter Datensatz ist beschädigt.</translation>
    </message>
    <message>
        <source>Its compressed data set ends before it should: it is truncated.</source>
        <translation>Ihr komprimierter Datensatz endet zu früh: Er ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It grows beyond {value} MiB when it is decompressed.</source>
        <translation>Beim Dekomprimieren wächst sie über {value} MiB.</translation>
    </message>
    <message>
        <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
        <translation>hat kein Endezeichen der komprimierten Pixel; jedes ihrer Bilder hat sein eigenes</translation>
    </message>
    <message>
        <source>It holds {} frames and its header says {}: it is damaged.</source>
        <translation>Sie enthält {} Bilder, ihr Kopf sagt {}: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Its table of frames does not fit its frames: it is damaged.</source>
        <translation>Ihre Bildtabelle passt nicht zu ihren Bildern: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Its pixels are cut short: the file is truncated.</source>
        <translation>Ihre Pixel sind abgeschnitten: Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>Its compressed pixels are written in a way that no standard allows.</source>
        <translation>Ihre komprimierten Pixel sind so geschrieben, wie es kein Standard erlaubt.</translation>
    </message>
    <message>
        <source>Its compressed pixels are damaged.</source>
        <translation>Ihre komprimierten Pixel sind beschädigt.</translation>
    </message>
    <message>
        <source>its pixel spacing is not usable: no millimetres</source>
        <translation>ihr Pixelabstand ist nicht brauchbar: keine Millimeter</translation>
    </message>
    <message>
        <source>a window of it is not usable and is left out</source>
        <translation>eines ihrer Fenster ist nicht brauchbar und entfällt</translation>
    </message>
    <message>
        <source>its modality lookup table is damaged and is left out: its values are as stored</source>
        <translation>ihre Modality-LUT ist beschädigt und entfällt: Die Werte sind wie gespeichert</translation>
    </message>
    <message>
        <source>its rescale slope is zero and is left out</source>
        <translation>ihre Rescale-Steigung ist null und entfällt</translation>
    </message>
    <message>
        <source>A lookup table of it is damaged.</source>
        <translation>Eine ihrer Nachschlagetabellen ist beschädigt.</translation>
    </message>
    <message>
        <source>Its rescale slope or intercept is not a number.</source>
        <translation>Ihre Rescale-Steigung oder ihr Achsenabschnitt ist keine Zahl.</translation>
    </message>
    <message>
        <source>PALETTE COLOR</source>
        <translation>PALETTE COLOR</translation>
    </message>
    <message>
        <source>Its pixels are cut short: it has {:,} bytes of them and its header asks for {:,}.</source>
        <translation>Ihre Pixel sind abgeschnitten: Sie hat {:,} Byte davon, ihr Kopf verlangt {:,}.</translation>
    </message>
    <message>
        <source>Its header gives it no rows, no columns or no frames.</source>
        <translation>Ihr Kopf gibt ihr keine Zeilen, Spalten oder Bilder.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a depth that does not exist.</source>
        <translation>Ihr Kopf gibt den Pixeln eine Tiefe, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a number of samples that contradicts their colour.</source>
        <translation>Ihr Kopf gibt den Pixeln eine Zahl von Abtastwerten, die ihrer Farbe widerspricht.</translation>
    </message>
    <message>
        <source>Its pixels are in a colour space that is not in use any more.</source>
        <translation>Ihre Pixel sind in einem Farbraum, der nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>One of its frames would be larger than 4 GiB.</source>
        <translation>Eines ihrer Bilder wäre größer als 4 GiB.</translation>
    </message>
    <message>
        <source>Its compressed picture has another size than its header says.</source>
        <translation>Ihr komprimiertes Bild hat eine andere Größe, als ihr Kopf sagt.</translation>
    </message>
    <message>
        <source>It has no frame {number}.</source>
        <translation>Sie hat kein Bild {number}.</translation>
    </message>
    <message>
        <source>Its colour space belongs to a compression that it does not have.</source>
        <translation>Ihr Farbraum gehört zu einer Kompression, die sie nicht hat.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a layout that is not a number.</source>
        <translation>Ihr Kopf gibt den Pixeln eine Anordnung, die keine Zahl ist.</translation>
    </message>
    <message>
        <source>It holds more pixels than its header accounts for: it is damaged.</source>
        <translation>Sie enthält mehr Pixel, als ihr Kopf erklärt: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Its width is odd, which its colour sampling does not allow.</source>
        <translation>Ihre Breite ist ungerade, was ihre Farbabtastung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Its compressed picture is deeper than its header says.</source>
        <translation>Ihr komprimiertes Bild ist tiefer, als ihr Kopf sagt.</translation>
    </message>
    <message>
        <source>The file ends before it should: it is truncated.</source>
        <translation>Die Datei endet zu früh: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A value of its header is larger than any real one.</source>
        <translation>Ein Wert ihres Kopfes ist größer als jeder echte.</translation>
    </message>
    <message>
        <source>A sequence in it has no end: it is damaged.</source>
        <translation>Eine Sequenz in ihr hat kein Ende: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Its pixels are cut into pieces of unknown length: it is damaged.</source>
        <translation>Ihre Pixel sind in Stücke unbekannter Länge geteilt: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It holds no document.</source>
        <translation>Sie enthält kein Dokument.</translation>
    </message>
    <message>
        <source>It holds a document of type {mime}, which is not shown.</source>
        <translation>Sie enthält ein Dokument vom Typ {mime}, das nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The document in it is larger than any real one.</source>
        <translation>Das Dokument in ihr ist größer als jedes echte.</translation>
    </message>
    <message>
        <source>It says that it holds a PDF, and holds something else.</source>
        <translation>Sie sagt, sie enthalte ein PDF, und enthält etwas anderes.</translation>
    </message>
    <message>
        <source>The reader process answered with what was not asked.</source>
        <translation>Der Leseprozess antwortete, was nicht gefragt war.</translation>
    </message>
    <message>
        <source>The reader process answered with pixels that cannot be.</source>
        <translation>Der Leseprozess antwortete mit unmöglichen Pixeln.</translation>
    </message>
    <message>
        <source>The reader process does not start.</source>
        <translation>Der Leseprozess startet nicht.</translation>
    </message>
    <message>
        <source>The reader process ended while it read this file.</source>
        <translation>Der Leseprozess endete, während er diese Datei las.</translation>
    </message>
    <message>
        <source>One of its frames is larger than the memory that a file may take.</source>
        <translation>Eines ihrer Bilder ist größer als der Speicher, den eine Datei belegen darf.</translation>
    </message>
    <message>
        <source>Restart Overread; if it stays so, run `overread selftest`.</source>
        <translation>Starten Sie Overread neu; bleibt es so, führen Sie `overread selftest` aus.</translation>
    </message>
    <message>
        <source>It could not be read within {deadline_s} seconds.</source>
        <translation>Sie konnte nicht in {deadline_s} Sekunden gelesen werden.</translation>
    </message>
    <message>
        <source>does not say what its values mean: they are shown as stored</source>
        <translation>sagt nicht, was ihre Werte bedeuten: Sie werden wie gespeichert gezeigt</translation>
    </message>
    <message>
        <source>None of its values is a number.</source>
        <translation>Keiner ihrer Werte ist eine Zahl.</translation>
    </message>
    <message>
        <source>Its values take more memory than those of any real study.</source>
        <translation>Ihre Werte brauchen mehr Speicher als die jeder echten Studie.</translation>
    </message>
    <message>
        <source>It is a PDF document, not a picture.</source>
        <translation>Es ist ein PDF-Dokument, kein Bild.</translation>
    </message>
    <message>
        <source>It is a PostScript program, which is never run.</source>
        <translation>Es ist ein PostScript-Programm, das nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>It is compressed with gzip: unpack it first.</source>
        <translation>Sie ist mit gzip komprimiert: Packen Sie sie zuerst aus.</translation>
    </message>
    <message>
        <source>It is a 7-Zip archive: unpack it first.</source>
        <translation>Es ist ein 7-Zip-Archiv: Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>It is a RAR archive: unpack it first.</source>
        <translation>Es ist ein RAR-Archiv: Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>It is a GIF, which no picture for diagnosis is kept in.</source>
        <translation>Es ist ein GIF, in dem kein Bild zur Diagnose gespeichert wird.</translation>
    </message>
    <message>
        <source>It is a program.</source>
        <translation>Es ist ein Programm.</translation>
    </message>
    <message>
        <source>It is a placeholder of Git LFS: fetch the real file first.</source>
        <translation>Es ist ein Platzhalter von Git LFS: Holen Sie zuerst die echte Datei.</translation>
    </message>
    <message>
        <source>Overread opens DICOM, PNG, JPEG, TIFF and BMP files, folders, ZIP archives and DICOMDIRs.</source>
        <translation>Overread öffnet DICOM-, PNG-, JPEG-, TIFF- und BMP-Dateien, Ordner, ZIP-Archive und DICOMDIRs.</translation>
    </message>
    <message>
        <source>It is not a picture that can be read.</source>
        <translation>Es ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Then open what was in it.</source>
        <translation>Öffnen Sie dann, was darin war.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>{failed} of {files} files could not be opened</source>
        <translation>{failed} von {files} Dateien konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Choose a folder with pictures.</source>
        <translation>Wählen Sie einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>It was changed since Overread wrote it.</source>
        <translation>Er wurde geändert, seit Overread ihn schrieb.</translation>
    </message>
    <message>
        <source>It has lost the record that Overread keeps in its reports, or is of a version that kept none.</source>
        <translation>Ihm fehlt die Aufzeichnung, die Overread in seinen Berichten führt, oder er ist von einer Version ohne sie.</translation>
    </message>
    <message>
        <source>OVERREAD REVIEW 1</source>
        <translation>OVERREAD REVIEW 1</translation>
    </message>
    <message>
        <source>The PDF in it is damaged, or needs a password.</source>
        <translation>Das PDF in ihr ist beschädigt oder braucht ein Passwort.</translation>
    </message>
    <message>
        <source>It has more pages than any real document, or none.</source>
        <translation>Es hat mehr Seiten als jedes echte Dokument, oder keine.</translation>
    </message>
    <message>
        <source>It has no page {number}.</source>
        <translation>Es hat keine Seite {number}.</translation>
    </message>
    <message>
        <source>One of its pages is larger than any real one.</source>
        <translation>Eine seiner Seiten ist größer als jede echte.</translation>
    </message>
    <message>
        <source>Its palette is missing or damaged.</source>
        <translation>Ihre Palette fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>its compound graphics (axes, rulers, arrows) are not shown</source>
        <translation>ihre zusammengesetzten Grafiken (Achsen, Lineale, Pfeile) werden nicht gezeigt</translation>
    </message>
    <message>
        <source>its mask subtraction is not shown</source>
        <translation>ihre Maskensubtraktion wird nicht gezeigt</translation>
    </message>
    <message>
        <source>it blends two series, which is not shown</source>
        <translation>sie überblendet zwei Serien, was nicht gezeigt wird</translation>
    </message>
    <message>
        <source>it blends several series, which is not shown</source>
        <translation>sie überblendet mehrere Serien, was nicht gezeigt wird</translation>
    </message>
    <message>
        <source>its palette of colours is not applied</source>
        <translation>ihre Farbpalette wird nicht angewandt</translation>
    </message>
    <message>
        <source>its presentation table is not applied: the greys are as the window gives them</source>
        <translation>ihre Präsentationstabelle wird nicht angewandt: Die Grauwerte sind, wie das Fenster sie gibt</translation>
    </message>
    <message>
        <source>It is a presentation state that refers to no picture.</source>
        <translation>Es ist ein Darstellungszustand, der auf kein Bild verweist.</translation>
    </message>
    <message>
        <source>has colours from a palette</source>
        <translation>hat Farben aus einer Palette</translation>
    </message>
    <message>
        <source>has transparent parts; they are shown black</source>
        <translation>hat durchsichtige Teile; sie werden schwarz gezeigt</translation>
    </message>
    <message>
        <source>It ends before it should: the file is truncated or damaged.</source>
        <translation>Sie endet zu früh: Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It goes on behind the end of its picture: it is damaged, or something is hidden in it.</source>
        <translation>Sie geht hinter dem Ende des Bildes weiter: Sie ist beschädigt, oder etwas ist darin versteckt.</translation>
    </message>
    <message>
        <source>It would be larger than any real picture when it is decompressed.</source>
        <translation>Dekomprimiert wäre sie größer als jedes echte Bild.</translation>
    </message>
    <message>
        <source>It begins like a {kind} file but is none, or is damaged.</source>
        <translation>Sie beginnt wie eine {kind}-Datei, ist aber keine oder beschädigt.</translation>
    </message>
    <message>
        <source>It has {frames} pages, more than any real file.</source>
        <translation>Sie hat {frames} Seiten, mehr als jede echte Datei.</translation>
    </message>
    <message>
        <source>It is a structured report without content.</source>
        <translation>Es ist ein strukturierter Bericht ohne Inhalt.</translation>
    </message>
    <message>
        <source>Observation UID</source>
        <translation>Observation UID</translation>
    </message>
    <message>
        <source>Frame of reference</source>
        <translation>Bezugssystem</translation>
    </message>
    <message>
        <source>Refers to item</source>
        <translation>Verweist auf Eintrag</translation>
    </message>
    <message>
        <source>It has more content, or nests it deeper, than any real report.</source>
        <translation>Er hat mehr Inhalt, oder tiefer verschachtelt, als jeder echte Bericht.</translation>
    </message>
    <message>
        <source>was compressed with loss: the edges of its segments are not exact</source>
        <translation>wurde mit Verlust komprimiert: Die Ränder der Segmente sind nicht genau</translation>
    </message>
    <message>
        <source>It is a segmentation of a type that is not known.</source>
        <translation>Es ist eine Segmentierung unbekannter Art.</translation>
    </message>
    <message>
        <source>One of its frames does not say which segment it is of.</source>
        <translation>Eines ihrer Bilder sagt nicht, zu welchem Segment es gehört.</translation>
    </message>
    <message>
        <source>Segment {number}</source>
        <translation>Segment {number}</translation>
    </message>
    <message>
        <source>Its segments take more memory than those of any real study.</source>
        <translation>Ihre Segmente brauchen mehr Speicher als die jeder echten Studie.</translation>
    </message>
    <message>
        <source>{instances_found} pictures found</source>
        <translation>{instances_found} Bilder gefunden</translation>
    </message>
    <message>
        <source>It could not be read because of a fault in Overread.</source>
        <translation>Wegen eines Fehlers in Overread konnte sie nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The series is larger than the memory that is set aside for frames.</source>
        <translation>Die Serie ist größer als der für Bilder vorgesehene Speicher.</translation>
    </message>
    <message>
        <source>Raise the memory for decoded frames in Settings, Machine.</source>
        <translation>Erhöhen Sie den Speicher für dekodierte Bilder unter Einstellungen, Rechner.</translation>
    </message>
    <message>
        <source>Some files of this study were opened twice; the ones opened first are shown.</source>
        <translation>Einige Dateien dieser Studie wurden zweimal geöffnet; die zuerst geöffneten werden gezeigt.</translation>
    </message>
    <message>
        <source>The files of this study name different patients.</source>
        <translation>Die Dateien dieser Studie nennen verschiedene Patienten.</translation>
    </message>
    <message>
        <source>`overread models recipes` names the recipes and what each reads.</source>
        <translation>`overread models recipes` nennt die Rezepte und was jedes liest.</translation>
    </message>
    <message>
        <source>There is no recipe {recipe_id}.</source>
        <translation>Es gibt kein Rezept {recipe_id}.</translation>
    </message>
    <message>
        <source>The name {name} does not tell which model it is.</source>
        <translation>Der Name {name} sagt nicht, welches Modell es ist.</translation>
    </message>
    <message>
        <source>Several files are for {id}:{name}.</source>
        <translation>Mehrere Dateien sind für {id}:{name}.</translation>
    </message>
    <message>
        <source>{id} needs {parts} files; {missing} are missing.</source>
        <translation>{id} braucht {parts} Dateien; {missing} fehlen.</translation>
    </message>
    <message>
        <source>{name} is not a recipe: {error}.</source>
        <translation>{name} ist kein Rezept: {error}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>{recipe_id} has no part {part_name}.</source>
        <translation>{recipe_id} hat keinen Teil {part_name}.</translation>
    </message>
    <message>
        <source>Say --recipe {names}.</source>
        <translation>Geben Sie --recipe {names} an.</translation>
    </message>
    <message>
        <source>Give one file for each part.</source>
        <translation>Geben Sie für jeden Teil eine Datei.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Es fehlen: {names}.</translation>
    </message>
    <message>
        <source>the recipe {title}</source>
        <translation>das Rezept {title}</translation>
    </message>
    <message>
        <source>Its parts are: {names}.</source>
        <translation>Seine Teile sind: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no model.</source>
        <translation>{name} enthält kein Modell.</translation>
    </message>
    <message>
        <source>A model ends in {join}.</source>
        <translation>Ein Modell endet auf {join}.</translation>
    </message>
    <message>
        <source>Replay with the same files and the same models as the package was made with.</source>
        <translation>Wiederholen Sie mit denselben Dateien und Modellen, mit denen das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>Frame {number} of {instance_uid}</source>
        <translation>Bild {number} von {instance_uid}</translation>
    </message>
    <message>
        <source>The model {id} has other weights here: SHA-256 {sha256}, not {sha2562}.</source>
        <translation>Das Modell {id} hat hier andere Gewichte: SHA-256 {sha256}, nicht {sha2562}.</translation>
    </message>
    <message>
        <source>The study of the package is not among these files.</source>
        <translation>Die Studie des Pakets ist nicht unter diesen Dateien.</translation>
    </message>
    <message>
        <source>{id}, frame {number} of {instance_uid}</source>
        <translation>{id}, Bild {number} von {instance_uid}</translation>
    </message>
    <message>
        <source>measurement {title}</source>
        <translation>Messung {title}</translation>
    </message>
    <message>
        <source>{where}, worst of {count_nonzero} values</source>
        <translation>{where}, schlechtester von {count_nonzero} Werten</translation>
    </message>
    <message>
        <source>{where} has other pixels than those of the package: digest {digest}.</source>
        <translation>{where} hat andere Pixel als das Paket: Prüfsumme {digest}.</translation>
    </message>
    <message>
        <source>{where}, map of {label} ({method})</source>
        <translation>{where}, Karte von {label} ({method})</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>Form {shape}</translation>
    </message>
    <message>
        <source>The model {id} is not installed here.</source>
        <translation>Das Modell {id} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>{where} is not among these files.</source>
        <translation>{where} ist nicht unter diesen Dateien.</translation>
    </message>
    <message>
        <source>Name a package that `overread export --formats package` wrote, or the folder it was unpacked to.</source>
        <translation>Nennen Sie ein Paket, das `overread export --formats package` schrieb, oder den Ordner, in den es ausgepackt wurde.</translation>
    </message>
    <message>
        <source>It is no replay package, or one of a newer version of Overread.</source>
        <translation>Es ist kein Wiederholungspaket, oder eines einer neueren Version von Overread.</translation>
    </message>
    <message>
        <source>The package is damaged: it does not follow its own schema.</source>
        <translation>Das Paket ist beschädigt: Es folgt nicht seinem eigenen Schema.</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>Das Paket kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The package is larger than any real one.</source>
        <translation>Das Paket ist größer als jedes echte.</translation>
    </message>
    <message>
        <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>Der Verteiler sieht {kind} ({value}, über dem Mindesten, ab dem er entscheidet ({least})) und hat {model} gewählt.</translation>
    </message>
    <message>
        <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>Der Verteiler sieht {kind} (über {value}, über dem Mindesten, ab dem er entscheidet ({least})) und hat {model} gewählt.</translation>
    </message>
    <message>
        <source>The router sees {kind} ({value}, above the least at which it decides ({least})); no model reads that.</source>
        <translation>Der Router sieht {kind} ({value}, über seiner Entscheidungsschwelle {least}); kein Modell liest das.</translation>
    </message>
    <message>
        <source>The router sees {kind} (above {value}, above the least at which it decides ({least})); no model reads that.</source>
        <translation>Der Router sieht {kind} (über {value}, über seiner Entscheidungsschwelle {least}); kein Modell liest das.</translation>
    </message>
    <message>
        <source>The router is not sure what this is: {kind} {value}, below the least at which it decides ({least}).</source>
        <translation>Der Router ist nicht sicher, was dies ist: {kind} {value}, unter seiner Entscheidungsschwelle ({least}).</translation>
    </message>
    <message>
        <source>No model fits this study.</source>
        <translation>Kein Modell passt zu dieser Untersuchung.</translation>
    </message>
    <message>
        <source>The frames read of a series of {count} are evenly spaced.</source>
        <translation>Aus einer Serie von {count} wurden Bilder in gleichem Abstand gelesen.</translation>
    </message>
    <message>
        <source>No map was made: {reason}</source>
        <translation>Es wurde keine Karte erstellt: {reason}</translation>
    </message>
    <message>
        <source>must be a PNG, JPEG, SVG or PDF file</source>
        <translation>muss eine PNG-, JPEG-, SVG- oder PDF-Datei sein</translation>
    </message>
    <message>
        <source>names a file that cannot be drawn: {value}</source>
        <translation>nennt eine Datei, die sich nicht zeichnen lässt: {value}</translation>
    </message>
    <message>
        <source>Key frames (PNG)</source>
        <translation>Schlüsselbilder (PNG)</translation>
    </message>
    <message>
        <source>Key frames (DICOM secondary capture)</source>
        <translation>Schlüsselbilder (DICOM Secondary Capture)</translation>
    </message>
    <message>
        <source>Dental panoramic: eight kinds of finding (YOLO)</source>
        <translation>Zahn-Panorama: acht Befundarten (YOLO)</translation>
    </message>
    <message>
        <source>An ONNX file of YOLO v5, v8 or v11 that gives boxes, or boxes and masks, with or without built-in suppression. The findings&apos; names are taken from the file.</source>
        <translation>Eine ONNX-Datei von YOLO v5, v8 oder v11, die Kästen oder Kästen und Masken gibt, mit oder ohne eingebaute Unterdrückung. Die Namen der Befunde kommen aus der Datei.</translation>
    </message>
    <message>
        <source>Foot X-ray: Normal, Flatfoot, Foot Ulcer, Hallux Valgus (DenseNet121)</source>
        <translation>Röntgen-Fuß: normal, Plattfuß, Fußulkus, Hallux valgus (DenseNet121)</translation>
    </message>
    <message>
        <source>A DenseNet121 state dict (.pth) with torchvision&apos;s or MONAI&apos;s names, four outputs, or the same network as TorchScript, torch.export or ONNX.</source>
        <translation>Ein DenseNet121-state-dict (.pth) mit den Namen von torchvision oder MONAI, vier Ausgaben, oder dasselbe Netz als TorchScript, torch.export oder ONNX.</translation>
    </message>
    <message>
        <source>MedMNIST: a router and twelve classifiers</source>
        <translation>MedMNIST: ein Verteiler und zwölf Klassifikatoren</translation>
    </message>
    <message>
        <source>Thirteen files, or the folder that holds them: one whose name says router, and one for each data set, its name in the file&apos;s name (pathmnist, chestmnist, dermamnist, octmnist, pneumoniamnist, retinamnist, breastmnist, bloodmnist, tissuemnist, organamnist, organcmnist, organsmnist).</source>
        <translation>Dreizehn Dateien oder der Ordner mit ihnen: eine, deren Name router sagt, und eine für jeden Datensatz, mit dessen Namen im Dateinamen (pathmnist, chestmnist, dermamnist, octmnist, pneumoniamnist, retinamnist, breastmnist, bloodmnist, tissuemnist, organamnist, organcmnist, organsmnist).</translation>
    </message>
    <message>
        <source>Chest pneumonia and tuberculosis, brain tumour (ResNet50)</source>
        <translation>Pneumonie und Tuberkulose, Hirntumor (ResNet50)</translation>
    </message>
    <message>
        <source>ResNet50 state dicts (.pth), TorchScript or torch.export files, or ONNX. The parts are openmed-resnet50:chest and openmed-resnet50:brain; a file whose name says chest, lung, pneumonia, tb, brain or tumour is told by it.</source>
        <translation>ResNet50-state-dicts (.pth), TorchScript- oder torch.export-Dateien oder ONNX. Die Teile sind openmed-resnet50:chest und openmed-resnet50:brain; eine Datei, deren Name chest, lung, pneumonia, tb, brain oder tumour sagt, wird daran erkannt.</translation>
    </message>
    <message>
        <source>Lumbar MRI: a heatmap for each level (point net)</source>
        <translation>MRT LWS: eine Heatmap je Höhe (Punktnetz)</translation>
    </message>
    <message>
        <source>An ONNX, TorchScript or torch.export file whose output is five heatmaps, L1/L2 to L5/S1, for one slice. A series is read slice by slice; a network that takes a whole volume is refused.</source>
        <translation>Eine ONNX-, TorchScript- oder torch.export-Datei, deren Ausgabe fünf Heatmaps sind, L1/L2 bis L5/S1, für eine Schicht. Eine Serie wird Schicht für Schicht gelesen; ein Netz, das ein ganzes Volumen nimmt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>where the model sees {label}</source>
        <translation>wo das Modell {label} sieht</translation>
    </message>
    <message>
        <source>what drove the answer</source>
        <translation>was die Antwort bewirkt hat</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>andere Bezeichnung</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>anderer Ort</translation>
    </message>
    <message>
        <source>overlap {overlap}</source>
        <translation>Überlappung {overlap}</translation>
    </message>
    <message>
        <source>The mask of {label} in the segmentation is not the one of the report; the report&apos;s own is shown.</source>
        <translation>Die Maske von {label} in der Segmentierung ist nicht die des Berichts; die des Berichts wird gezeigt.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Ask whoever sent it for the report as it left Overread.</source>
        <translation>Er ist unter Ebenen lesbar. Bitten Sie den Absender um den Bericht, wie er Overread verließ.</translation>
    </message>
    <message>
        <source>It was written by another version of Overread, whose reviews are not understood here.</source>
        <translation>Er wurde von einer anderen Version von Overread geschrieben, deren Prüfungen hier nicht verstanden werden.</translation>
    </message>
    <message>
        <source>Its number does not follow from the review in it: it is not as Overread wrote it.</source>
        <translation>Seine Nummer folgt nicht aus der Prüfung darin: Er ist nicht, wie Overread ihn schrieb.</translation>
    </message>
    <message>
        <source>It does not name the models whose answers it holds: it is not as Overread wrote it.</source>
        <translation>Er nennt die Modelle nicht, deren Antworten er enthält: Er ist nicht, wie Overread ihn schrieb.</translation>
    </message>
    <message>
        <source>Its record is not what such a record is.</source>
        <translation>Seine Aufzeichnung ist nicht, was sie sein soll.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Open it with the version that wrote it, or with a newer one.</source>
        <translation>Er ist unter Ebenen lesbar. Öffnen Sie ihn mit der Version, die ihn schrieb, oder einer neueren.</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>Merker entfernt</translation>
    </message>
    <message>
        <source>conflicts acknowledged</source>
        <translation>Widersprüche bestätigt</translation>
    </message>
    <message>
        <source>measurement removed</source>
        <translation>Messung entfernt</translation>
    </message>
    <message>
        <source>amendment begun</source>
        <translation>Ergänzung begonnen</translation>
    </message>
    <message>
        <source>decided together</source>
        <translation>gemeinsam entschieden</translation>
    </message>
    <message>
        <source>read before the model</source>
        <translation>vor dem Modell gelesen</translation>
    </message>
    <message>
        <source>read after the model</source>
        <translation>nach dem Modell gelesen</translation>
    </message>
    <message>
        <source>key frames chosen</source>
        <translation>Schlüsselbilder gewählt</translation>
    </message>
    <message>
        <source>This study is signed; its review is locked.</source>
        <translation>Diese Studie ist signiert; ihre Prüfung ist gesperrt.</translation>
    </message>
    <message>
        <source>Begin an amendment to change what was signed.</source>
        <translation>Beginnen Sie eine Ergänzung, um das Signierte zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>The files of this study contradict each other, and nobody has acknowledged it.</source>
        <translation>Die Dateien dieser Studie widersprechen einander, und niemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>A signature needs the reader&apos;s name.</source>
        <translation>Eine Signatur braucht den Namen des Lesers.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>Eine Signatur braucht ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Only a signed study can be amended.</source>
        <translation>Nur eine signierte Studie kann ergänzt werden.</translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation>Eine Ergänzung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Read the conflicts above the frame and acknowledge them, then sign.</source>
        <translation>Lesen Sie die Widersprüche über dem Bild und bestätigen Sie sie, dann signieren Sie.</translation>
    </message>
    <message>
        <source>Enter your name, then sign.</source>
        <translation>Geben Sie Ihren Namen ein, dann signieren Sie.</translation>
    </message>
    <message>
        <source>Say what you sign for, such as &apos;reviewed&apos;.</source>
        <translation>Sagen Sie, wofür Sie signieren, etwa &apos;geprüft&apos;.</translation>
    </message>
    <message>
        <source>Change the review and sign it.</source>
        <translation>Ändern Sie die Prüfung und signieren Sie sie.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Sagen Sie, was berichtigt werden soll.</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
        <source>export {kind}{exported_words}</source>
        <translation>Export {kind}{exported_words}</translation>
    </message>
    <message>
        <source>This study was signed elsewhere; reopen it. What was done here since is not in the record.</source>
        <translation>Diese Studie wurde anderswo signiert; öffnen Sie sie neu. Was seither hier getan wurde, steht nicht im Archiv.</translation>
    </message>
    <message>
        <source>The signed review is shown. Begin an amendment to change it.</source>
        <translation>Die signierte Prüfung wird gezeigt. Beginnen Sie eine Ergänzung, um sie zu ändern.</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>nichts konnte geöffnet werden</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>eine Studie</translation>
    </message>
    <message>
        <source>application started</source>
        <translation>Anwendung gestartet</translation>
    </message>
    <message>
        <source>application stopped</source>
        <translation>Anwendung beendet</translation>
    </message>
    <message>
        <source>Another Overread window uses this record; what it does to a study open here is not seen.</source>
        <translation>Ein anderes Overread-Fenster benutzt dieses Archiv; was es mit einer hier offenen Studie tut, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>{named} frame {value}</source>
        <translation>{named} Bild {value}</translation>
    </message>
    <message>
        <source>Close one of the two windows.</source>
        <translation>Schließen Sie eines der beiden Fenster.</translation>
    </message>
    <message>
        <source>The report was not made: another study is in view.</source>
        <translation>Der Bericht wurde nicht erstellt: Eine andere Studie ist zu sehen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>An earlier answer was for other pixels than these; it is not shown.</source>
        <translation>Eine frühere Antwort galt anderen Pixeln; sie wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Run the model again.</source>
        <translation>Lassen Sie das Modell erneut laufen.</translation>
    </message>
    <message>
        <source>The files of this study are not where they were.</source>
        <translation>Die Dateien dieser Studie sind nicht mehr, wo sie waren.</translation>
    </message>
    <message>
        <source>{who} reads this study at {workstation} since {since}.</source>
        <translation>{who} liest diese Studie an {workstation} seit {since}.</translation>
    </message>
    <message>
        <source>Open them from where they are now; what was decided is kept.</source>
        <translation>Öffnen Sie sie dort, wo sie jetzt sind; was entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Its files hold another study now; that one is shown.</source>
        <translation>Ihre Dateien enthalten jetzt eine andere Studie; diese wird gezeigt.</translation>
    </message>
    <message>
        <source>Leave it to them, or take it over: right-click it in the worklist.</source>
        <translation>Überlassen Sie sie ihm, oder übernehmen Sie sie: Rechtsklick in der Arbeitsliste.</translation>
    </message>
    <message>
        <source>The record does not say where the files of this study are.</source>
        <translation>Das Archiv sagt nicht, wo die Dateien dieser Studie sind.</translation>
    </message>
    <message>
        <source>This is the last study.</source>
        <translation>Das ist die letzte Studie.</translation>
    </message>
    <message>
        <source>This is the first study.</source>
        <translation>Das ist die erste Studie.</translation>
    </message>
    <message>
        <source>study taken over</source>
        <translation>Studie übernommen</translation>
    </message>
    <message>
        <source>Open them with Ctrl+O; what was decided is kept.</source>
        <translation>Öffnen Sie sie mit Ctrl+O; was entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>series {count}</source>
        <translation>Serie {count}</translation>
    </message>
    <message>
        <source>frame {value}</source>
        <translation>Bild {value}</translation>
    </message>
    <message>
        <source>A magnification needs a pixel spacing at the detector, which this frame does not state.</source>
        <translation>Eine Vergrößerung braucht einen Pixelabstand am Detektor, den dieses Bild nicht nennt.</translation>
    </message>
    <message>
        <source>This frame lies in the patient by its own geometry: its spacing is measured already.</source>
        <translation>Dieses Bild liegt durch seine eigene Geometrie im Patienten: Sein Abstand ist schon gemessen.</translation>
    </message>
    <message>
        <source>Too short a line to calibrate by.</source>
        <translation>Die Linie ist zu kurz zum Kalibrieren.</translation>
    </message>
    <message>
        <source>Draw it along all of the known length.</source>
        <translation>Zeichnen Sie sie über die ganze bekannte Länge.</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Bekannte Länge</translation>
    </message>
    <message>
        <source>Calibrate by a known length instead.</source>
        <translation>Kalibrieren Sie stattdessen mit einer bekannten Länge.</translation>
    </message>
    <message>
        <source>A magnification is between 1 and 5.</source>
        <translation>Eine Vergrößerung liegt zwischen 1 und 5.</translation>
    </message>
    <message>
        <source>1.10 means enlarged by a tenth.</source>
        <translation>1.10 heißt: um ein Zehntel vergrößert.</translation>
    </message>
    <message>
        <source>Nobody has said who reads here.</source>
        <translation>Niemand hat gesagt, wer hier liest.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar.</source>
        <translation>Wählen Sie in der Statusleiste einen Leser.</translation>
    </message>
    <message>
        <source>Not signed: the first read of this study is not recorded.</source>
        <translation>Nicht signiert: Die erste Lesung dieser Studie ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>reader chosen</source>
        <translation>Leser gewählt</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>falsche PIN</translation>
    </message>
    <message>
        <source>Record what you see; then the findings of the model are shown.</source>
        <translation>Halten Sie fest, was Sie sehen; dann werden die Befunde des Modells gezeigt.</translation>
    </message>
    <message>
        <source>review imported from structured report {uid}</source>
        <translation>Prüfung aus dem strukturierten Bericht {uid} übernommen</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>No amendment</source>
        <translation>Keine Ergänzung</translation>
    </message>
    <message>
        <source>Every finding that the filter shows has a verdict.</source>
        <translation>Jeder Befund, den der Filter zeigt, hat ein Urteil.</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>Heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>Every finding has a verdict.</source>
        <translation>Jeder Befund hat ein Urteil.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>{called} was not opened: {reason}</source>
        <translation>{called} wurde nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>{more} more files were not opened.</source>
        <translation>{more} weitere Dateien wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no picture in what was opened.</source>
        <translation>In dem Geöffneten ist kein Bild.</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Es kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>No planes can be cut</source>
        <translation>Es können keine Ebenen geschnitten werden</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>Nichts wurde geöffnet</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value}, 95 % interval {low} to {high})</source>
        <translation>{part} von {whole} ({value}, 95-%-Intervall {low} bis {high})</translation>
    </message>
    <message>
        <source>The store is not there yet.</source>
        <translation>Der Speicher ist noch nicht da.</translation>
    </message>
    <message>
        <source>The store is being made ready.</source>
        <translation>Der Speicher wird vorbereitet.</translation>
    </message>
    <message>
        <source>The record&apos;s server cannot be reached.</source>
        <translation>Der Server des Archivs ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the server; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>Prüfen Sie Netz und Server; Overread versucht es weiter. Schließen Sie es nicht, bevor es gespeichert meldet.</translation>
    </message>
    <message>
        <source>Free some space; Overread goes on trying. Do not close it before.</source>
        <translation>Schaffen Sie Platz; Overread versucht es weiter. Schließen Sie es nicht vorher.</translation>
    </message>
    <message>
        <source>The store cannot be written to.</source>
        <translation>In den Speicher kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself write permission on the data folder; Overread goes on trying.</source>
        <translation>Geben Sie sich Schreibrecht auf den Datenordner; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Ein anderes Programm hält den Speicher.</translation>
    </message>
    <message>
        <source>Close the other program that uses it; Overread goes on trying.</source>
        <translation>Schließen Sie das andere Programm; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>Der Speicher kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and may be written to; Overread goes on trying.</source>
        <translation>Prüfen Sie, ob der Datenordner da ist und beschrieben werden darf; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>The disk of the store gave an error.</source>
        <translation>Der Datenträger des Speichers meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it; Overread goes on trying.</source>
        <translation>Prüfen Sie den Datenträger oder die Verbindung; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>The disk of the record&apos;s server is full.</source>
        <translation>Der Datenträger des Archivservers ist voll.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; Overread goes on trying.</source>
        <translation>Sagen Sie es dem, der den Server betreut; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>The record&apos;s server takes no changes now.</source>
        <translation>Der Server des Archivs nimmt jetzt keine Änderungen an.</translation>
    </message>
    <message>
        <source>The record&apos;s server does not let this user write.</source>
        <translation>Der Server des Archivs lässt diesen Benutzer nicht schreiben.</translation>
    </message>
    <message>
        <source>Ask for the rights on the database; Overread goes on trying.</source>
        <translation>Bitten Sie um die Rechte an der Datenbank; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>Another workstation holds the record.</source>
        <translation>Ein anderer Arbeitsplatz hält das Archiv.</translation>
    </message>
    <message>
        <source>It is free again as soon as that one is done; Overread goes on trying.</source>
        <translation>Es ist frei, sobald der andere fertig ist; Overread versucht es weiter.</translation>
    </message>
    <message>
        <source>The record&apos;s server refuses this user.</source>
        <translation>Der Server des Archivs weist diesen Benutzer ab.</translation>
    </message>
    <message>
        <source>The record&apos;s database does not exist.</source>
        <translation>Die Datenbank des Archivs gibt es nicht.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>Der Speicher ist beschädigt.</translation>
    </message>
    <message>
        <source>The store cannot be used ({value}).</source>
        <translation>Der Speicher kann nicht benutzt werden ({value}).</translation>
    </message>
    <message>
        <source>The store cannot be used ({name}).</source>
        <translation>Der Speicher kann nicht benutzt werden ({name}).</translation>
    </message>
    <message>
        <source>The store is missing.</source>
        <translation>Der Speicher fehlt.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store of Overread.</source>
        <translation>Die Datei des Speichers ist kein Speicher von Overread.</translation>
    </message>
    <message>
        <source>The store is from a newer version of Overread (layout {version}, this one knows {newest}).</source>
        <translation>Der Speicher stammt von einer neueren Version von Overread (Aufbau {version}, diese kennt {newest}).</translation>
    </message>
    <message>
        <source>Restore overread.db from the backups folder; to begin a new record, delete overread.db.id.</source>
        <translation>Stellen Sie overread.db aus dem Ordner backups wieder her; für ein neues Archiv löschen Sie overread.db.id.</translation>
    </message>
    <message>
        <source>Install the newer version again. The store was not changed.</source>
        <translation>Installieren Sie wieder die neuere Version. Der Speicher wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Free disk space or reconnect the drive; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>Schaffen Sie Platz oder schließen Sie das Laufwerk wieder an; Overread versucht es weiter. Schließen Sie es nicht, bevor es gespeichert meldet.</translation>
    </message>
    <message>
        <source>Restore the last good copy from the backups folder. The store was not changed.</source>
        <translation>Stellen Sie die letzte gute Kopie aus dem Ordner backups wieder her. Der Speicher wurde nicht geändert.</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>Studie gekennzeichnet</translation>
    </message>
    <message>
        <source>study flag removed</source>
        <translation>Merker der Studie entfernt</translation>
    </message>
    <message>
        <source>study noted</source>
        <translation>Notiz zur Studie</translation>
    </message>
    <message>
        <source>An array: base 85 of zlib of its bytes, row by row.</source>
        <translation>An array: base 85 of zlib of its bytes, row by row.</translation>
    </message>
    <message>
        <source>The database is not a store of Overread.</source>
        <translation>Die Datenbank ist kein Speicher von Overread.</translation>
    </message>
    <message>
        <source>The record on the server is missing.</source>
        <translation>Das Archiv auf dem Server fehlt.</translation>
    </message>
    <message>
        <source>Install the newer version here too. The store was not changed.</source>
        <translation>Installieren Sie auch hier die neuere Version. Der Speicher wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Restore it with `overread store restore`; to begin a new one, delete {name} from the data folder.</source>
        <translation>Stellen Sie sie mit `overread store restore` wieder her; für eine neue löschen Sie {name} aus dem Datenordner.</translation>
    </message>
    <message>
        <source>One step could not be written because of a fault in Overread; the others are saved.</source>
        <translation>Ein Schritt konnte wegen eines Fehlers in Overread nicht geschrieben werden; die anderen sind gespeichert.</translation>
    </message>
    <message>
        <source>The store cannot be used because of a fault in Overread.</source>
        <translation>Der Speicher kann wegen eines Fehlers in Overread nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Note it down and report the fault.</source>
        <translation>Notieren Sie ihn und melden Sie den Fehler.</translation>
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
        <translation>Antwort im Schatten</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nichts zu berichten</translation>
    </message>
    <message>
        <source>not told by the model</source>
        <translation>vom Modell nicht genannt</translation>
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
        <translation>Der Ordner für den Trainingssatz ist nicht leer.</translation>
    </message>
    <message>
        <source>No frame of these studies has been reviewed.</source>
        <translation>Kein Bild dieser Studien wurde geprüft.</translation>
    </message>
    <message>
        <source>A picture could not be encoded.</source>
        <translation>Ein Bild konnte nicht kodiert werden.</translation>
    </message>
    <message>
        <source>8 bit as displayed</source>
        <translation>8 Bit wie angezeigt</translation>
    </message>
    <message>
        <source>16 bit of the stored values</source>
        <translation>16 Bit der gespeicherten Werte</translation>
    </message>
    <message>
        <source>Choose a new one.</source>
        <translation>Wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Give every finding a verdict, or sign, then export.</source>
        <translation>Geben Sie jedem Befund ein Urteil, oder signieren Sie, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>Read the slices as they were taken.</source>
        <translation>Lesen Sie die Schichten, wie sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced.</source>
        <translation>Die Schichten haben ungleiche Abstände.</translation>
    </message>
    <message>
        <source>A volume needs at least three slices; this series has fewer.</source>
        <translation>Ein Volumen braucht mindestens drei Schichten; diese Serie hat weniger.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes.</source>
        <translation>Die Schichten dieser Serie sind verschieden groß.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient.</source>
        <translation>Die Dateien sagen nicht, wo jede Schicht im Patienten liegt.</translation>
    </message>
    <message>
        <source>The slices belong to different frames of reference: the patient was moved between them.</source>
        <translation>Die Schichten gehören zu verschiedenen Bezugssystemen: Der Patient wurde dazwischen bewegt.</translation>
    </message>
    <message>
        <source>The slices of this series do not lie the same way.</source>
        <translation>Die Schichten dieser Serie liegen nicht gleich.</translation>
    </message>
    <message>
        <source>Several slices lie at one place: this series holds more than one volume.</source>
        <translation>Mehrere Schichten liegen am selben Ort: Diese Serie enthält mehr als ein Volumen.</translation>
    </message>
    <message>
        <source>The gantry was tilted: the slices are stacked askew.</source>
        <translation>Die Gantry war gekippt: Die Schichten sind schräg gestapelt.</translation>
    </message>
    <message>
        <source>The slices are shifted against each other.</source>
        <translation>Die Schichten sind gegeneinander verschoben.</translation>
    </message>
    <message>
        <source>{count} slices are missing from the stack.</source>
        <translation>Im Stapel fehlen {count} Schichten.</translation>
    </message>
    <message>
        <source>{count} slice is missing from the stack.</source>
        <translation>Im Stapel fehlt {count} Schicht.</translation>
    </message>
    <message>
        <source>The pictures of this series are in colour.</source>
        <translation>Die Bilder dieser Serie sind farbig.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient, or how large a pixel is.</source>
        <translation>Die Dateien sagen nicht, wo jede Schicht im Patienten liegt oder wie groß ein Pixel ist.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes or depths.</source>
        <translation>Die Schichten dieser Serie haben verschiedene Größen oder Tiefen.</translation>
    </message>
    <message>
        <source>The pixels of this series are of different sizes.</source>
        <translation>Die Pixel dieser Serie sind verschieden groß.</translation>
    </message>
    <message>
        <source>The slices of this series measure in different units or scales.</source>
        <translation>Die Schichten dieser Serie messen in verschiedenen Einheiten oder Skalen.</translation>
    </message>
    <message>
        <source>The files do not say how large a pixel is.</source>
        <translation>Die Dateien sagen nicht, wie groß ein Pixel ist.</translation>
    </message>
    <message>
        <source>s are</source>
        <translation>s are</translation>
    </message>
    <message>
        <source>Research software, not a medical device, not for diagnostic use.</source>
        <translation>Forschungssoftware, kein Medizinprodukt, nicht für die Diagnose.</translation>
    </message>
    <message>
        <source>{count} findings of the model were not reviewed and are not part of this report.</source>
        <translation>{count} Befunde des Modells wurden nicht geprüft und gehören nicht zu diesem Bericht.</translation>
    </message>
    <message>
        <source>the model gave no usable number</source>
        <translation>das Modell gab keine brauchbare Zahl</translation>
    </message>
    <message>
        <source>drawn by the reader; no model gave it</source>
        <translation>vom Leser gezeichnet; kein Modell gab es an</translation>
    </message>
    <message>
        <source>by the reader</source>
        <translation>vom Leser</translation>
    </message>
    <message>
        <source>It has no check for images unlike its own</source>
        <translation>Es prüft nicht, ob Bilder anders als seine eigenen sind</translation>
    </message>
    <message>
        <source>Like the images it was trained on</source>
        <translation>Wie die Bilder, mit denen es trainiert wurde</translation>
    </message>
    <message>
        <source>its probabilities are too evenly spread</source>
        <translation>seine Wahrscheinlichkeiten sind zu gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>1 finding was rejected by the reader.</source>
        <translation>1 Befund wurde vom Leser abgelehnt.</translation>
    </message>
    <message>
        <source>{count} findings were rejected by the reader.</source>
        <translation>{count} Befunde wurden vom Leser abgelehnt.</translation>
    </message>
    <message>
        <source>whole frame</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>point at row {row}, column {column}</source>
        <translation>Punkt bei Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>empty region</source>
        <translation>leerer Bereich</translation>
    </message>
    <message>
        <source>1 finding of the model was not reviewed and is not part of this report.</source>
        <translation>1 Befund des Modells wurde nicht geprüft und gehört nicht zu diesem Bericht.</translation>
    </message>
    <message>
        <source>Unlike the images this model was trained on</source>
        <translation>Anders als die Bilder, mit denen dieses Modell trainiert wurde</translation>
    </message>
    <message>
        <source>no label is likely enough for its prediction set</source>
        <translation>keine Bezeichnung ist wahrscheinlich genug für seine Vorhersagemenge</translation>
    </message>
    <message>
        <source>several labels are likely enough for its prediction set</source>
        <translation>mehrere Bezeichnungen sind wahrscheinlich genug für seine Vorhersagemenge</translation>
    </message>
    <message>
        <source>the image is unlike its training images</source>
        <translation>das Bild ist anders als seine Trainingsbilder</translation>
    </message>
    <message>
        <source>most uncertain first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <source>most probable finding first</source>
        <translation>wahrscheinlichster Befund zuerst</translation>
    </message>
    <message>
        <source>longest waiting first</source>
        <translation>am längsten wartende zuerst</translation>
    </message>
    <message>
        <source>patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>opened last</source>
        <translation>zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The model&apos;s masks have the shape {shape}, its entry names {count} labels.</source>
        <translation>Die Masken des Modells haben die Form {shape}, sein Eintrag nennt {count} Bezeichnungen.</translation>
    </message>
    <message>
        <source>There is no model {model_id} in the catalogue.</source>
        <translation>Im Katalog gibt es kein Modell {model_id}.</translation>
    </message>
    <message>
        <source>this program reads schema {SCHEMA}, not {schema}</source>
        <translation>dieses Programm liest Schema {SCHEMA}, nicht {schema}</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Wählen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>models.toml is not TOML: {error}</source>
        <translation>models.toml ist kein TOML: {error}</translation>
    </message>
    <message>
        <source>{id} is there twice</source>
        <translation>{id} kommt zweimal vor</translation>
    </message>
    <message>
        <source>models.toml is larger than 16 MiB: it is not a catalogue.</source>
        <translation>models.toml ist größer als 16 MiB: Das ist kein Katalog.</translation>
    </message>
    <message>
        <source>models.toml cannot be read: {strerror}.</source>
        <translation>models.toml kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>models.toml is not UTF-8 text.</source>
        <translation>models.toml ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Its answers are explained by occlusion: {reason}</source>
        <translation>Seine Antworten werden durch Verdeckung erklärt: {reason}</translation>
    </message>
    <message>
        <source>The model always takes {dim_value} frames at once.</source>
        <translation>Das Modell nimmt immer {dim_value} Bilder auf einmal.</translation>
    </message>
    <message>
        <source>The model&apos;s graph does not fit together once it takes one frame.</source>
        <translation>Der Graph des Modells passt nicht zusammen, sobald es ein Bild nimmt.</translation>
    </message>
    <message>
        <source>Export it with a batch of 1, or with a free one.</source>
        <translation>Exportieren Sie es mit Stapelgröße 1 oder einer freien.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a model may have.</source>
        <translation>Es zu lesen, bräuchte mehr Speicher, als ein Modell haben darf.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is</source>
        <translation>Es ist beschädigt oder nicht, was es zu sein vorgibt</translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation>Nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Do not use this model; report it to whoever supplied it.</source>
        <translation>Benutzen Sie dieses Modell nicht; melden Sie es dem, der es geliefert hat.</translation>
    </message>
    <message>
        <source>The model answers {name} with values that are not numbers.</source>
        <translation>Das Modell antwortet bei {name} mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The converted model cannot be loaded: {reason}</source>
        <translation>Das umgewandelte Modell kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>{ndim} axes</source>
        <translation>{ndim} Achsen</translation>
    </message>
    <message>
        <source>The output {name} ({what}) is nothing that can be read.</source>
        <translation>Die Ausgabe {name} ({what}) ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The converted model differs from the original by {largest} at {output} (values up to {scale}).</source>
        <translation>Das umgewandelte Modell weicht vom Original um {largest} bei {output} ab (Werte bis {scale}).</translation>
    </message>
    <message>
        <source>Export the model with arrays of 1 to 4 axes as outputs.</source>
        <translation>Exportieren Sie das Modell mit Feldern von 1 bis 4 Achsen als Ausgaben.</translation>
    </message>
    <message>
        <source>The converted model answers {name} with shape {shape}, the original with {shape2}.</source>
        <translation>Das umgewandelte Modell antwortet bei {name} mit der Form {shape}, das Original mit {shape2}.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained, and add that file.</source>
        <translation>Exportieren Sie es dort nach ONNX, wo es trainiert wurde, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Export the model as ONNX and add that file.</source>
        <translation>Exportieren Sie das Modell als ONNX und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the model.</source>
        <translation>ist ein Git-LFS-Zeiger, nicht das Modell.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` first.</source>
        <translation>Führen Sie zuerst `git lfs pull` aus.</translation>
    </message>
    <message>
        <source>is a text with markup, not a model.</source>
        <translation>ist ein Text mit Auszeichnung, kein Modell.</translation>
    </message>
    <message>
        <source>Download the file itself, not the page that shows it.</source>
        <translation>Laden Sie die Datei selbst, nicht die Seite, die sie zeigt.</translation>
    </message>
    <message>
        <source>is a compressed archive.</source>
        <translation>ist ein komprimiertes Archiv.</translation>
    </message>
    <message>
        <source>Unpack it and add the file inside.</source>
        <translation>Packen Sie es aus und fügen Sie die Datei darin hinzu.</translation>
    </message>
    <message>
        <source>is a language model.</source>
        <translation>ist ein Sprachmodell.</translation>
    </message>
    <message>
        <source>Choose a model that reads pictures.</source>
        <translation>Wählen Sie ein Modell, das Bilder liest.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of a file.</source>
        <translation>{name} ist beschädigt oder nur ein Teil einer Datei.</translation>
    </message>
    <message>
        <source>{name} is a symbolic link.</source>
        <translation>{name} ist ein symbolischer Verweis.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a model file.</source>
        <translation>{name} ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GiB.</source>
        <translation>{name} ist größer als 4 GiB.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation>{name} ist ein TensorFlow-Lite-Modell, das nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{name} is an archive.</source>
        <translation>{name} ist ein Archiv.</translation>
    </message>
    <message>
        <source>{name} would unpack to {value} GiB.</source>
        <translation>{name} würde ausgepackt {value} GiB groß.</translation>
    </message>
    <message>
        <source>Copy or download it again, and compare its size.</source>
        <translation>Kopieren oder laden Sie es erneut und vergleichen Sie die Größe.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>Choose the file that it points to.</source>
        <translation>Wählen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>Choose a file; save a SavedModel as .keras first.</source>
        <translation>Wählen Sie eine Datei; speichern Sie ein SavedModel zuerst als .keras.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie es erneut.</translation>
    </message>
    <message>
        <source>Do not use this file; ask for another.</source>
        <translation>Benutzen Sie diese Datei nicht; bitten Sie um eine andere.</translation>
    </message>
    <message>
        <source>{name} has a member that leaves its folder or is encrypted.</source>
        <translation>{name} hat ein Mitglied, das seinen Ordner verlässt oder verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Choose a file that is there.</source>
        <translation>Wählen Sie eine Datei, die da ist.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Its input takes {lower}; frames are turned into that inside the model.</source>
        <translation>Seine Eingabe nimmt {lower}; Bilder werden im Modell dazu gemacht.</translation>
    </message>
    <message>
        <source>It reads one frame at a time, so that its answers can be explained.</source>
        <translation>Es liest ein Bild auf einmal, damit seine Antworten erklärt werden können.</translation>
    </message>
    <message>
        <source>Its operator set was raised from {version} to {OPSET}.</source>
        <translation>Sein Operatorensatz wurde von {version} auf {OPSET} angehoben.</translation>
    </message>
    <message>
        <source>{name} is no valid ONNX model: {splitlines}</source>
        <translation>{name} ist kein gültiges ONNX-Modell: {splitlines}</translation>
    </message>
    <message>
        <source>The file brings Grad-CAM&apos;s outputs with it.</source>
        <translation>Die Datei bringt die Ausgaben für Grad-CAM mit.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The graph could not be folded ({name}).</source>
        <translation>Der Graph konnte nicht vereinfacht werden ({name}).</translation>
    </message>
    <message>
        <source>Maps are made by occlusion, which takes longer: {reason}</source>
        <translation>Karten entstehen durch Verdeckung, was länger dauert: {reason}</translation>
    </message>
    <message>
        <source>It keeps its old operator set {version}.</source>
        <translation>Es behält seinen alten Operatorensatz {version}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Keras-Modell</translation>
    </message>
    <message>
        <source>Keras {version} on torch</source>
        <translation>Keras {version} auf torch</translation>
    </message>
    <message>
        <source>{name} is a Keras model, and {join} is not installed.</source>
        <translation>{name} ist ein Keras-Modell, und {join} ist nicht installiert.</translation>
    </message>
    <message>
        <source>Keras runs on {backend} here, not on torch.</source>
        <translation>Keras läuft hier auf {backend}, nicht auf torch.</translation>
    </message>
    <message>
        <source>{name} takes {inputs} inputs; a frame is one tensor.</source>
        <translation>{name} nimmt {inputs} Eingaben; ein Bild ist ein Tensor.</translation>
    </message>
    <message>
        <source>{shape} axes</source>
        <translation>{shape} Achsen</translation>
    </message>
    <message>
        <source>{name} takes {what}.</source>
        <translation>{name} nimmt {what}.</translation>
    </message>
    <message>
        <source>Start Overread anew.</source>
        <translation>Starten Sie Overread neu.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras {version}: {first_line}</source>
        <translation>{name} kann von Keras {version} nicht geladen werden: {first_line}</translation>
    </message>
    <message>
        <source>Use a model that reads one frame at a time.</source>
        <translation>Nehmen Sie ein Modell, das ein Bild auf einmal liest.</translation>
    </message>
    <message>
        <source>the file names {names}</source>
        <translation>die Datei nennt {names}</translation>
    </message>
    <message>
        <source>the model has {count}; </source>
        <translation>das Modell hat {count}; </translation>
    </message>
    <message>
        <source>the file names {names}, which does not fit; </source>
        <translation>die Datei nennt {names}, was nicht passt; </translation>
    </message>
    <message>
        <source>the file names {names}, some alike; </source>
        <translation>die Datei nennt {names}, einige gleich; </translation>
    </message>
    <message>
        <source>{told}{odd}their names in the order of the outputs, separated by commas</source>
        <translation>{told}{odd}ihre Namen in der Reihenfolge der Ausgaben, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>by its name it means that nothing was found</source>
        <translation>dem Namen nach heißt es, dass nichts gefunden wurde</translation>
    </message>
    <message>
        <source>no label&apos;s name says that nothing was found</source>
        <translation>keine Bezeichnung sagt dem Namen nach, dass nichts gefunden wurde</translation>
    </message>
    <message>
        <source>which does not fit</source>
        <translation>was nicht passt</translation>
    </message>
    <message>
        <source>some alike</source>
        <translation>einige gleich</translation>
    </message>
    <message>
        <source>The file&apos;s container (IR version {ir_version}) is written as version {OLDEST_CONTAINER}.</source>
        <translation>Der Behälter der Datei (IR-Version {ir_version}) wird als Version {OLDEST_CONTAINER} geschrieben.</translation>
    </message>
    <message>
        <source>The input {name} is set to the size of the model&apos;s input.</source>
        <translation>Die Eingabe {name} wird auf die Größe der Modelleingabe gesetzt.</translation>
    </message>
    <message>
        <source>{name} holds {value} GiB with its weights; one ONNX file takes 2.</source>
        <translation>{name} fasst mit Gewichten {value} GiB; eine ONNX-Datei nimmt 2.</translation>
    </message>
    <message>
        <source>Its weights lay in {found} further file(s); they are in one file now.</source>
        <translation>Seine Gewichte lagen in {found} weiteren Dateien; jetzt sind sie in einer.</translation>
    </message>
    <message>
        <source>The weights beside {name} are shorter than it says.</source>
        <translation>Die Gewichte neben {name} sind kürzer, als es sagt.</translation>
    </message>
    <message>
        <source>Copy all of its files again.</source>
        <translation>Kopieren Sie alle seine Dateien erneut.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {reason}</source>
        <translation>{name} kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>Export it again with operators of ONNX&apos;s own.</source>
        <translation>Exportieren Sie es erneut mit ONNX-eigenen Operatoren.</translation>
    </message>
    <message>
        <source>Export it so that it takes one picture and nothing else.</source>
        <translation>Exportieren Sie es so, dass es ein Bild nimmt und sonst nichts.</translation>
    </message>
    <message>
        <source>{name} takes an input of shape {shape}, in which no axis holds 1 or 3 colours.</source>
        <translation>{name} nimmt eine Eingabe der Form {shape}, in der keine Achse 1 oder 3 Farben hält.</translation>
    </message>
    <message>
        <source>{name} needs {entries} inputs ({names}), not one frame.</source>
        <translation>{name} braucht {entries} Eingaben ({names}), nicht ein Bild.</translation>
    </message>
    <message>
        <source>{name} takes {kind} numbers, which are no picture.</source>
        <translation>{name} nimmt {kind}-Zahlen, die kein Bild sind.</translation>
    </message>
    <message>
        <source>{name} takes volumes.</source>
        <translation>{name} nimmt Volumen.</translation>
    </message>
    <message>
        <source>{name} takes an input of {shape} axes; a frame has 4.</source>
        <translation>{name} nimmt eine Eingabe mit {shape} Achsen; ein Bild hat 4.</translation>
    </message>
    <message>
        <source>{name} takes {shape} frames at a time.</source>
        <translation>{name} nimmt {shape} Bilder auf einmal.</translation>
    </message>
    <message>
        <source>{name} does not say which axis of its input holds the colours.</source>
        <translation>{name} sagt nicht, welche Achse seiner Eingabe die Farben hält.</translation>
    </message>
    <message>
        <source>{name} does not say how many channels its input has.</source>
        <translation>{name} sagt nicht, wie viele Kanäle seine Eingabe hat.</translation>
    </message>
    <message>
        <source>Export it for one frame.</source>
        <translation>Exportieren Sie es für ein Bild.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s models are NCHW, TensorFlow&apos;s NHWC.</source>
        <translation>Modelle von PyTorch sind NCHW, von TensorFlow NHWC.</translation>
    </message>
    <message>
        <source>Say 1 for grey or 3 for colour.</source>
        <translation>Geben Sie 1 für Grau oder 3 für Farbe an.</translation>
    </message>
    <message>
        <source>{name} does not say how many rows and columns its input has.</source>
        <translation>{name} sagt nicht, wie viele Zeilen und Spalten seine Eingabe hat.</translation>
    </message>
    <message>
        <source>Say what it was trained with, for example 224 x 224.</source>
        <translation>Geben Sie an, womit es trainiert wurde, etwa 224 x 224.</translation>
    </message>
    <message>
        <source>{name} ended the process that read it: it is damaged, or too large for this machine.</source>
        <translation>{name} beendete den Prozess, der es las: Es ist beschädigt oder zu groß für diesen Rechner.</translation>
    </message>
    <message>
        <source>Copy or download it again, or use a smaller model.</source>
        <translation>Kopieren oder laden Sie es erneut, oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{get} could not be read within {deadline_s} seconds.</source>
        <translation>{get} konnte nicht in {deadline_s} Sekunden gelesen werden.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>1 normal finding</source>
        <translation>1 Normalbefund</translation>
    </message>
    <message>
        <source>1 tooth found</source>
        <translation>1 Zahn gefunden</translation>
    </message>
    <message>
        <source>{count} teeth found</source>
        <translation>{count} Zähne gefunden</translation>
    </message>
    <message>
        <source>1 vertebra found</source>
        <translation>1 Wirbel gefunden</translation>
    </message>
    <message>
        <source>{count} vertebrae found</source>
        <translation>{count} Wirbel gefunden</translation>
    </message>
    <message>
        <source>1 disc found</source>
        <translation>1 Bandscheibe gefunden</translation>
    </message>
    <message>
        <source>{count} discs found</source>
        <translation>{count} Bandscheiben gefunden</translation>
    </message>
    <message>
        <source>1 level found</source>
        <translation>1 Höhe gefunden</translation>
    </message>
    <message>
        <source>{count} levels found</source>
        <translation>{count} Höhen gefunden</translation>
    </message>
    <message>
        <source>this angle says {label}, the class does not</source>
        <translation>dieser Winkel spricht für {label}, die Klasse nicht</translation>
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
        <translation>Diese Grenze allein: Sensitivität {sensitivity}, Spezifität {specificity} ({n} Aufnahmen: {dataset}).</translation>
    </message>
    <message>
        <source>the class says {label}, this angle does not</source>
        <translation>die Klasse spricht für {label}, dieser Winkel nicht</translation>
    </message>
    <message>
        <source>{own}° (reader; model {model}°)</source>
        <translation>{own}° (Leser; Modell {model}°)</translation>
    </message>
    <message>
        <source>below {limit}° ({label})</source>
        <translation>unter {limit}° ({label})</translation>
    </message>
    <message>
        <source>not below {limit}°</source>
        <translation>nicht unter {limit}°</translation>
    </message>
    <message>
        <source>above {limit}° ({label})</source>
        <translation>über {limit}° ({label})</translation>
    </message>
    <message>
        <source>not above {limit}°</source>
        <translation>nicht über {limit}°</translation>
    </message>
    <message>
        <source>pixels taken as square: their spacing is not known</source>
        <translation>Pixel als quadratisch angenommen: Ihr Abstand ist unbekannt</translation>
    </message>
    <message>
        <source>where the model would look for {label} (probability {value}), which it did not answer</source>
        <translation>wo das Modell nach {label} suchen würde (Wahrscheinlichkeit {value}), was es nicht geantwortet hat</translation>
    </message>
    <message>
        <source>where the model would look for {label}, which it did not answer</source>
        <translation>wo das Modell nach {label} suchen würde, was es nicht geantwortet hat</translation>
    </message>
    <message>
        <source>{count} of {total} frames of series {series} were read by the model</source>
        <translation>{count} von {total} Bildern der Serie {series} wurden vom Modell gelesen</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{name} (again)</source>
        <translation>{name} (erneut)</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>Das Projekt hat keine Bezeichnung {label}.</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The studies of the project are being read.</source>
        <translation>Die Studien des Projekts werden gelesen.</translation>
    </message>
    <message>
        <source>No study was found for the project.</source>
        <translation>Für das Projekt wurde keine Studie gefunden.</translation>
    </message>
    <message>
        <source>The cases of a project are read one after the other.</source>
        <translation>Die Fälle eines Projekts werden nacheinander gelesen.</translation>
    </message>
    <message>
        <source>Choose one of the project&apos;s labels.</source>
        <translation>Wählen Sie eine Bezeichnung des Projekts.</translation>
    </message>
    <message>
        <source>{label} is given as: {kinds}.</source>
        <translation>{label} wird angegeben als: {kinds}.</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Das Projekt wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Close the project to go back to a case.</source>
        <translation>Schließen Sie das Projekt, um zu einem Fall zurückzugehen.</translation>
    </message>
    <message>
        <source>Every case of the project is done.</source>
        <translation>Jeder Fall des Projekts ist erledigt.</translation>
    </message>
    <message>
        <source>No case is left for you: others are at what is left, or must read it again.</source>
        <translation>Für Sie ist kein Fall mehr da: Andere sind am Rest oder müssen ihn erneut lesen.</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>The model is undecided (normalised entropy {value})</source>
        <translation>Das Modell ist unentschieden (normierte Entropie {value})</translation>
    </message>
    <message>
        <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
        <translation>Vorhersagemenge: {labels}; eine solche Menge enthält die Wahrheit in {count} von 100 Bildern wie denen, an denen sie eingestellt wurde</translation>
    </message>
    <message>
        <source>region of {count} pixels at row {row}, column {column}</source>
        <translation>Bereich von {count} Pixeln bei Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{value}, at this model&apos;s operating point ({point})</source>
        <translation>{value}, am Arbeitspunkt dieses Modells ({point})</translation>
    </message>
    <message>
        <source>score {sentence}, uncalibrated</source>
        <translation>Punktwert {sentence}, nicht kalibriert</translation>
    </message>
    <message>
        <source>peak {sentence}</source>
        <translation>Gipfel {sentence}</translation>
    </message>
    <message>
        <source>peak {value}</source>
        <translation>Gipfel {value}</translation>
    </message>
    <message>
        <source>score {value}</source>
        <translation>Punktwert {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>über {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>unter {value}</translation>
    </message>
    <message>
        <source>calibrated on {count} images, ECE {error}</source>
        <translation>an {count} Bildern kalibriert, ECE {error}</translation>
    </message>
    <message>
        <source>calibrated, ECE {error}</source>
        <translation>kalibriert, ECE {error}</translation>
    </message>
    <message>
        <source>calibrated on {count} images</source>
        <translation>an {count} Bildern kalibriert</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>The model is sure (normalised entropy {value})</source>
        <translation>Das Modell ist sicher (normierte Entropie {value})</translation>
    </message>
    <message>
        <source>The model is unsure (normalised entropy {value})</source>
        <translation>Das Modell ist unsicher (normierte Entropie {value})</translation>
    </message>
    <message>
        <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
        <translation>Keine Bezeichnung ist wahrscheinlich genug für eine Vorhersagemenge, die die Wahrheit in {count} von 100 Bildern wie denen enthält, an denen sie eingestellt wurde</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>box at row {row}, column {column}, {height} x {width} pixels</source>
        <translation>Kasten bei Zeile {row}, Spalte {column}, {height} x {width} Pixel</translation>
    </message>
    <message>
        <source>outline of {count} points</source>
        <translation>Umriss aus {count} Punkten</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>{value}, above this model&apos;s operating point ({point})</source>
        <translation>{value}, über dem Arbeitspunkt dieses Modells ({point})</translation>
    </message>
    <message>
        <source>{value}, below this model&apos;s operating point ({point})</source>
        <translation>{value}, unter dem Arbeitspunkt dieses Modells ({point})</translation>
    </message>
    <message>
        <source>entropy {value} nats</source>
        <translation>Entropie {value} Nat</translation>
    </message>
    <message>
        <source>The model asks for a careful look: {reasons}</source>
        <translation>Das Modell bittet um genaues Hinsehen: {reasons}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{series} frame {position}</source>
        <translation>{series} Bild {position}</translation>
    </message>
    <message>
        <source>its bitmap shutter is damaged and not shown</source>
        <translation>seine Bitmap-Blende ist beschädigt und wird nicht gezeigt</translation>
    </message>
    <message>
        <source>report language</source>
        <translation>Berichtssprache</translation>
    </message>
    <message>
        <source>Its files name {count} different patients.</source>
        <translation>Ihre Dateien nennen {count} verschiedene Patienten.</translation>
    </message>
    <message>
        <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>{count} ihrer Dateien teilen eine SOP Instance UID mit einer anderen; jede wird für sich gezeigt.</translation>
    </message>
    <message>
        <source>Series {number} mixes slices of different orientation.</source>
        <translation>Serie {number} mischt Schichten verschiedener Ausrichtung.</translation>
    </message>
    <message>
        <source>Series {number} mixes slices of different frames of reference.</source>
        <translation>Serie {number} mischt Schichten verschiedener Bezugssysteme.</translation>
    </message>
    <message>
        <source>The slices of series {number} are not evenly spaced.</source>
        <translation>Die Schichten der Serie {number} haben ungleiche Abstände.</translation>
    </message>
    <message>
        <source>Series {number} mixes pictures of different sizes.</source>
        <translation>Serie {number} mischt Bilder verschiedener Größe.</translation>
    </message>
    <message>
        <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
        <translation>Unter der Schwelle, doch wahrscheinlich genug bei Abdeckung {coverage}: {labels}.</translation>
    </message>
    <message>
        <source>The header does not name the modality: check that this is {names}.</source>
        <translation>Der Kopf nennt die Modalität nicht: Prüfen Sie, ob es {names} ist.</translation>
    </message>
    <message>
        <source>The header does not name the body part: check that this is {names}.</source>
        <translation>Der Kopf nennt das Körperteil nicht: Prüfen Sie, ob es {names} ist.</translation>
    </message>
    <message>
        <source>The header does not name the view: check that this is {names}.</source>
        <translation>Der Kopf nennt die Ansicht nicht: Prüfen Sie, ob es {names} ist.</translation>
    </message>
    <message>
        <source>{model} needs {least} pixels or more; this has {size}.</source>
        <translation>{model} braucht {least} Pixel oder mehr; dieses hat {size}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the modality here is {found}.</source>
        <translation>{model} liest {names}; die Modalität ist hier {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the body part here is {found}.</source>
        <translation>{model} liest {names}; das Körperteil ist hier {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the view here is {found}.</source>
        <translation>{model} liest {names}; die Ansicht ist hier {found}.</translation>
    </message>
    <message>
        <source>{level} competes for this place: check the numbering</source>
        <translation>{level} konkurriert um diesen Platz: Prüfen Sie die Zählung</translation>
    </message>
    <message>
        <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
        <translation>Zählung fraglich bei {levels}: Prüfen Sie die Höhen, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <source>{count} of {total} neighbouring slices agree</source>
        <translation>{count} von {total} Nachbarschichten stimmen überein</translation>
    </message>
    <message>
        <source>Responsibility: I read this study</source>
        <translation>Verantwortung: Ich habe diese Studie befundet</translation>
    </message>
    <message>
        <source>Review: I reviewed this report</source>
        <translation>Prüfung: Ich habe diesen Bericht geprüft</translation>
    </message>
    <message>
        <source>Approval: I approve this report</source>
        <translation>Freigabe: Ich gebe diesen Bericht frei</translation>
    </message>
    <message>
        <source>Authorship: I wrote this report</source>
        <translation>Urheberschaft: Ich habe diesen Bericht geschrieben</translation>
    </message>
    <message>
        <source>magnification {factor} stated by reader</source>
        <translation>Vergrößerung {factor}, vom Leser angegeben</translation>
    </message>
    <message>
        <source>magnification {factor} by the file</source>
        <translation>Vergrößerung {factor} laut Datei</translation>
    </message>
    <message>
        <source>{series} frame {number}</source>
        <translation>{series} Bild {number}</translation>
    </message>
    <message>
        <source>Tooth {number}</source>
        <translation>Zahn {number}</translation>
    </message>
    <message>
        <source>Hallux valgus</source>
        <translation>Hallux valgus</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>ganze Studie</translation>
    </message>
    <message>
        <source>project opened</source>
        <translation>Projekt geöffnet</translation>
    </message>
    <message>
        <source>Correct the file, or choose no template in the settings.</source>
        <translation>Berichtigen Sie die Datei, oder wählen Sie in den Einstellungen keine Vorlage.</translation>
    </message>
    <message>
        <source>a report without its findings is none</source>
        <translation>ein Bericht ohne Befunde ist keiner</translation>
    </message>
    <message>
        <source>what the reader must be warned of has to reach whoever reads the report</source>
        <translation>wovor der Leser zu warnen ist, muss jeden erreichen, der den Bericht liest</translation>
    </message>
    <message>
        <source>each number must be traceable to a model, its version and its checksum</source>
        <translation>jede Zahl muss zu Modell, Version und Prüfsumme zurückführbar sein</translation>
    </message>
    <message>
        <source>a report says who signed it, or that nobody did</source>
        <translation>ein Bericht sagt, wer ihn signierte oder dass es niemand tat</translation>
    </message>
    <message>
        <source>by the number of the document its file is checked against the record</source>
        <translation>an der Nummer des Dokuments wird seine Datei mit dem Archiv verglichen</translation>
    </message>
    <message>
        <source>{name} is too large for a template.</source>
        <translation>{name} ist zu groß für eine Vorlage.</translation>
    </message>
    <message>
        <source>The template {name} cannot be read.</source>
        <translation>Die Vorlage {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8.</source>
        <translation>{name} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no valid TOML: {error}.</source>
        <translation>{name} ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>must have at most {LIMITS} lines</source>
        <translation>darf höchstens {LIMITS} Zeilen haben</translation>
    </message>
    <message>
        <source>must be one of {join}, not {size}</source>
        <translation>muss eines von {join} sein, nicht {size}</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must have at most {limit} characters</source>
        <translation>darf höchstens {limit} Zeichen haben</translation>
    </message>
    <message>
        <source>must be a list of texts of at most {LIMITS} characters</source>
        <translation>muss eine Liste von Texten mit höchstens {LIMITS} Zeichen sein</translation>
    </message>
    <message>
        <source>names a section twice</source>
        <translation>nennt einen Abschnitt zweimal</translation>
    </message>
    <message>
        <source>must be a colour as &quot;#1c6b87&quot;, not {value}</source>
        <translation>muss eine Farbe wie &quot;#1c6b87&quot; sein, nicht {value}</translation>
    </message>
    <message>
        <source>cannot be read on paper: its contrast is {ratio}, and 4.5 is needed</source>
        <translation>ist auf Papier nicht lesbar: Der Kontrast ist {ratio}, nötig sind 4.5</translation>
    </message>
    <message>
        <source>names a file that is not there: {value}</source>
        <translation>nennt eine Datei, die nicht da ist: {value}</translation>
    </message>
    <message>
        <source>{one} cannot be hidden: {NEEDED}</source>
        <translation>{one} kann nicht verborgen werden: {NEEDED}</translation>
    </message>
    <message>
        <source>is not known; known are {join}</source>
        <translation>ist nicht bekannt; bekannt sind {join}</translation>
    </message>
    <message>
        <source>has no section {one}; known are {join}</source>
        <translation>hat keinen Abschnitt {one}; bekannt sind {join}</translation>
    </message>
    <message>
        <source>must be before or after, not {value}</source>
        <translation>muss before oder after sein, nicht {value}</translation>
    </message>
    <message>
        <source>of {section} has no words in any of {join}</source>
        <translation>von {section} hat in keiner von {join} Worte</translation>
    </message>
    <message>
        <source>must be written [[text]]</source>
        <translation>muss [[text]] geschrieben sein</translation>
    </message>
    <message>
        <source>must be a table [{table}]</source>
        <translation>muss eine Tabelle [{table}] sein</translation>
    </message>
    <message>
        <source>Check the user in store_url and the password in ~/.pgpass.</source>
        <translation>Prüfen Sie den Benutzer in store_url und das Passwort in ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check store_url, or have the database made.</source>
        <translation>Prüfen Sie store_url, oder lassen Sie die Datenbank anlegen.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Berichtigen Sie die Antwort.</translation>
    </message>
    <message>
        <source>the values go beyond 0..1, so they are logits</source>
        <translation>die Werte gehen über 0..1 hinaus, sind also Logits</translation>
    </message>
    <message>
        <source>which frames it may see; {ANY} to accept all</source>
        <translation>welche Bilder es sehen darf; {ANY} nimmt alle an</translation>
    </message>
    <message>
        <source>{count} names are given; the model answers with {expected}.</source>
        <translation>{count} Namen sind gegeben; das Modell antwortet mit {expected}.</translation>
    </message>
    <message>
        <source>{reason}; usual for this task</source>
        <translation>{reason}; üblich für diese Aufgabe</translation>
    </message>
    <message>
        <source>nobody has measured an operating point for it here</source>
        <translation>niemand hat hier einen Arbeitspunkt dafür gemessen</translation>
    </message>
    <message>
        <source>torchvision counts from 1, 0 is its background</source>
        <translation>torchvision zählt ab 1, 0 ist sein Hintergrund</translation>
    </message>
    <message>
        <source>labels count from 0</source>
        <translation>Bezeichnungen zählen ab 0</translation>
    </message>
    <message>
        <source>which model reads which kind: label=model id, separated by commas</source>
        <translation>welches Modell welche Art liest: Bezeichnung=Modellkennung, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>{value} is not possible; choose {join}.</source>
        <translation>{value} ist nicht möglich; wählen Sie {join}.</translation>
    </message>
    <message>
        <source>name what a low value means and what a high one means, or say --task multilabel.</source>
        <translation>nennen Sie, was ein niedriger und was ein hoher Wert bedeutet, oder geben Sie --task multilabel an.</translation>
    </message>
    <message>
        <source>the scores lie in 0..1 already</source>
        <translation>die Punktwerte liegen schon in 0..1</translation>
    </message>
    <message>
        <source>the scores go beyond 0..1</source>
        <translation>die Punktwerte gehen über 0..1 hinaus</translation>
    </message>
    <message>
        <source>heatmaps are read as they are</source>
        <translation>Heatmaps werden gelesen, wie sie sind</translation>
    </message>
    <message>
        <source>the values lie in 0..1 already</source>
        <translation>die Werte liegen schon in 0..1</translation>
    </message>
    <message>
        <source>one value against its opposite</source>
        <translation>ein Wert gegen sein Gegenteil</translation>
    </message>
    <message>
        <source>Correct --{replace}.</source>
        <translation>Berichtigen Sie --{replace}.</translation>
    </message>
    <message>
        <source>two names: what a low value means, then what a high value means</source>
        <translation>zwei Namen: was ein niedriger, dann was ein hoher Wert bedeutet</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as DX,CR or MR</source>
        <translation>{advice}: Wörter von DICOM, etwa DX,CR oder MR</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as CHEST or FOOT</source>
        <translation>{advice}: Wörter von DICOM, etwa CHEST oder FOOT</translation>
    </message>
    <message>
        <source>three outputs give the boxes, labels and scores of what was kept</source>
        <translation>drei Ausgaben geben Kästen, Bezeichnungen und Punktwerte des Behaltenen</translation>
    </message>
    <message>
        <source>DETR: softmax, the last value is &apos;no object&apos;</source>
        <translation>DETR: Softmax, der letzte Wert heißt &apos;kein Objekt&apos;</translation>
    </message>
    <message>
        <source>RT-DETR: sigmoid</source>
        <translation>RT-DETR: Sigmoid</translation>
    </message>
    <message>
        <source>two outputs give logits and boxes of {queries} queries, as DETR does</source>
        <translation>zwei Ausgaben geben Logits und Kästen von {queries} Anfragen, wie bei DETR</translation>
    </message>
    <message>
        <source>the output {shape_words} holds {candidates} candidates with box and scores</source>
        <translation>die Ausgabe {shape_words} enthält {candidates} Kandidaten mit Kasten und Punktwerten</translation>
    </message>
    <message>
        <source>{reason} of {count} labels with objectness</source>
        <translation>{reason} von {count} Bezeichnungen mit Objektwert</translation>
    </message>
    <message>
        <source>{reason} of {count} labels</source>
        <translation>{reason} von {count} Bezeichnungen</translation>
    </message>
    <message>
        <source>{queries} queries are taken for {kind}.</source>
        <translation>{queries} Anfragen werden für {kind} gehalten.</translation>
    </message>
    <message>
        <source>the output {shape} is a list of what was kept: box, score, label</source>
        <translation>die Ausgabe {shape} ist eine Liste des Behaltenen: Kasten, Punktwert, Bezeichnung</translation>
    </message>
    <message>
        <source>the output {shape} holds box and scores of {candidates} queries, as RT-DETR&apos;s export does</source>
        <translation>die Ausgabe {shape} enthält Kasten und Punktwerte von {candidates} Anfragen, wie im Export von RT-DETR</translation>
    </message>
    <message>
        <source> with objectness</source>
        <translation> mit Objektwert</translation>
    </message>
    <message>
        <source>The model takes volumes.</source>
        <translation>Das Modell nimmt Volumen.</translation>
    </message>
    <message>
        <source>The model takes no picture: none of its inputs has four axes.</source>
        <translation>Das Modell nimmt kein Bild: Keine seiner Eingaben hat vier Achsen.</translation>
    </message>
    <message>
        <source>The model answers noise with values that are not numbers ({name}).</source>
        <translation>Das Modell antwortet auf Rauschen mit Werten, die keine Zahlen sind ({name}).</translation>
    </message>
    <message>
        <source>Export it with an input of (batch, channels, rows, columns) or (batch, rows, columns, channels).</source>
        <translation>Exportieren Sie es mit einer Eingabe (Stapel, Kanäle, Zeilen, Spalten) oder (Stapel, Zeilen, Spalten, Kanäle).</translation>
    </message>
    <message>
        <source>the graph does not normalise; only whoever trained it knows what it was fed</source>
        <translation>der Graph normiert nicht; nur wer es trainiert hat, weiß, womit</translation>
    </message>
    <message>
        <source>what torchvision&apos;s {architecture} was trained with; the file does not say</source>
        <translation>womit {architecture} von torchvision trainiert wurde; die Datei sagt es nicht</translation>
    </message>
    <message>
        <source>the input {shape} does not tell; most files are so</source>
        <translation>die Eingabe {shape} sagt es nicht; die meisten Dateien sind so</translation>
    </message>
    <message>
        <source>the input takes any size: give the one it was trained at, as rows,columns</source>
        <translation>die Eingabe nimmt jede Größe: Geben Sie die des Trainings an, als Zeilen,Spalten</translation>
    </message>
    <message>
        <source>the file does not say: 1 for grey, 3 for colour</source>
        <translation>die Datei sagt es nicht: 1 für Grau, 3 für Farbe</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take grey values divided by 255</source>
        <translation>Exporte von Ultralytics nehmen Grauwerte, durch 255 geteilt</translation>
    </message>
    <message>
        <source>the usual choice for classifiers; the file does not say</source>
        <translation>die übliche Wahl bei Klassifikatoren; die Datei sagt es nicht</translation>
    </message>
    <message>
        <source>as the file&apos;s own window shows it; the usual choice</source>
        <translation>wie das eigene Fenster der Datei es zeigt; die übliche Wahl</translation>
    </message>
    <message>
        <source>the input {shape} has its channels {where}</source>
        <translation>die Eingabe {shape} hat ihre Kanäle {where}</translation>
    </message>
    <message>
        <source>the input is {shape_words}</source>
        <translation>die Eingabe ist {shape_words}</translation>
    </message>
    <message>
        <source>imgsz in the file&apos;s metadata</source>
        <translation>imgsz in den Metadaten der Datei</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at; the file takes any size</source>
        <translation>womit {architecture} meist trainiert wird; die Datei nimmt jede Größe</translation>
    </message>
    <message>
        <source>its first convolution takes so many</source>
        <translation>seine erste Faltung nimmt so viele</translation>
    </message>
    <message>
        <source>the input takes whole numbers of 8 bits</source>
        <translation>die Eingabe nimmt ganze Zahlen von 8 Bit</translation>
    </message>
    <message>
        <source>the graph takes the grey values as they are</source>
        <translation>der Graph nimmt die Grauwerte, wie sie sind</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>die Datei sagt es</translation>
    </message>
    <message>
        <source>the graph does what is left to do</source>
        <translation>der Graph tut, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take nothing off</source>
        <translation>Exporte von Ultralytics ziehen nichts ab</translation>
    </message>
    <message>
        <source>{advice}: 0,1 or 0,255 or -1,1</source>
        <translation>{advice}: 0,1 oder 0,255 oder -1,1</translation>
    </message>
    <message>
        <source>{advice}: 0 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 0 für keinen, imagenet, oder eine Zahl je Kanal</translation>
    </message>
    <message>
        <source>{advice}: 1 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 1 für keinen, imagenet, oder eine Zahl je Kanal</translation>
    </message>
    <message>
        <source>Ultralytics keeps the proportions and fills with grey</source>
        <translation>Ultralytics behält die Proportionen und füllt mit Grau</translation>
    </message>
    <message>
        <source>keeps the proportions; the file does not say</source>
        <translation>behält die Proportionen; die Datei sagt es nicht</translation>
    </message>
    <message>
        <source>the graph first moves the last axis to the second place</source>
        <translation>der Graph rückt zuerst die letzte Achse an die zweite Stelle</translation>
    </message>
    <message>
        <source>the input goes into a convolution as it is</source>
        <translation>die Eingabe geht unverändert in eine Faltung</translation>
    </message>
    <message>
        <source>{reason}, nor for one channel</source>
        <translation>{reason}, auch nicht für einen Kanal</translation>
    </message>
    <message>
        <source>the graph makes whole numbers of 8 bits of it</source>
        <translation>der Graph macht daraus ganze Zahlen von 8 Bit</translation>
    </message>
    <message>
        <source>the graph takes the grey values</source>
        <translation>der Graph nimmt die Grauwerte</translation>
    </message>
    <message>
        <source>the graph first divides by 255 or 127.5</source>
        <translation>der Graph teilt zuerst durch 255 oder 127.5</translation>
    </message>
    <message>
        <source>the graph scales its input itself</source>
        <translation>der Graph skaliert seine Eingabe selbst</translation>
    </message>
    <message>
        <source>the graph first takes off {words}</source>
        <translation>der Graph zieht zuerst {words} ab</translation>
    </message>
    <message>
        <source>the graph normalises its input itself</source>
        <translation>der Graph normiert seine Eingabe selbst</translation>
    </message>
    <message>
        <source>the output {shape} has one value for each of {count} labels</source>
        <translation>die Ausgabe {shape} hat einen Wert für jede von {count} Bezeichnungen</translation>
    </message>
    <message>
        <source>{sentence} They are: {shapes}.</source>
        <translation>{sentence} Es sind: {shapes}.</translation>
    </message>
    <message>
        <source>{found} outputs give one map each</source>
        <translation>{found} Ausgaben geben je eine Karte</translation>
    </message>
    <message>
        <source>the output {name} is {shape}: {count} maps</source>
        <translation>die Ausgabe {name} ist {shape}: {count} Karten</translation>
    </message>
    <message>
        <source>the output is one map ({shape})</source>
        <translation>die Ausgabe ist eine Karte ({shape})</translation>
    </message>
    <message>
        <source>{words}, for each kind of region</source>
        <translation>{words}, für jede Art von Bereich</translation>
    </message>
    <message>
        <source>{flat} outputs give one value each: labels that do not exclude one another</source>
        <translation>{flat} Ausgaben geben je einen Wert: Bezeichnungen, die einander nicht ausschließen</translation>
    </message>
    <message>
        <source>the output {shape} is one value: how likely one thing is</source>
        <translation>die Ausgabe {shape} ist ein Wert: wie wahrscheinlich etwas ist</translation>
    </message>
    <message>
        <source>No task can read the model&apos;s outputs.</source>
        <translation>Keine Aufgabe kann die Ausgaben des Modells lesen.</translation>
    </message>
    <message>
        <source>Export it as a classifier (batch, labels), a detector, or one map per label or point.</source>
        <translation>Exportieren Sie es als Klassifikator (Stapel, Bezeichnungen), Detektor oder mit einer Karte je Bezeichnung oder Punkt.</translation>
    </message>
    <message>
        <source>{words}, one for each point</source>
        <translation>{words}, eine für jeden Punkt</translation>
    </message>
    <message>
        <source>{words}; they add up to 1</source>
        <translation>{words}; zusammen ergeben sie 1</translation>
    </message>
    <message>
        <source>It was trained for the task {stated}, which no task here reads.</source>
        <translation>Es wurde für die Aufgabe {stated} trainiert, die hier nichts liest.</translation>
    </message>
    <message>
        <source>{words}, each a kind of picture</source>
        <translation>{words}, jede eine Art von Bild</translation>
    </message>
    <message>
        <source>{words}; each is in 0..1 by itself</source>
        <translation>{words}; jede liegt für sich in 0..1</translation>
    </message>
    <message>
        <source>{reason}; the file&apos;s metadata says {stated}</source>
        <translation>{reason}; die Metadaten der Datei sagen {stated}</translation>
    </message>
    <message>
        <source>{name} is no model of a kind that is known here.</source>
        <translation>{name} ist kein Modell einer hier bekannten Art.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Writing it as ONNX</source>
        <translation>Es wird als ONNX geschrieben</translation>
    </message>
    <message>
        <source>Comparing it with the original</source>
        <translation>Es wird mit dem Original verglichen</translation>
    </message>
    <message>
        <source>Making its answers explicable</source>
        <translation>Seine Antworten werden erklärbar gemacht</translation>
    </message>
    <message>
        <source>No format {source_format}.</source>
        <translation>Kein Format {source_format}.</translation>
    </message>
    <message>
        <source>Known are: {titles}.</source>
        <translation>Bekannt sind: {titles}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile.</source>
        <translation>{name} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Copy or download it again, with every file that belongs to it.</source>
        <translation>Kopieren oder laden Sie es erneut, mit jeder Datei, die dazugehört.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>{name} does not use its input.</source>
        <translation>{name} benutzt seine Eingabe nicht.</translation>
    </message>
    <message>
        <source>The model is larger than one ONNX file can be (2 GiB).</source>
        <translation>Das Modell ist größer, als eine ONNX-Datei sein kann (2 GiB).</translation>
    </message>
    <message>
        <source>The original does not run on {rows} x {columns} pixels: {reason}</source>
        <translation>Das Original läuft nicht auf {rows} x {columns} Pixeln: {reason}</translation>
    </message>
    <message>
        <source>It reads one frame at a time.</source>
        <translation>Es liest ein Bild auf einmal.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Nehmen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>Say the size that it was trained with.</source>
        <translation>Geben Sie die Größe an, mit der es trainiert wurde.</translation>
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
        <translation>Das Modell läuft nicht auf einem Bild mit {channels} Kanälen: {first_line}</translation>
    </message>
    <message>
        <source>The model needs more memory than one frame may take.</source>
        <translation>Das Modell braucht mehr Speicher, als ein Bild belegen darf.</translation>
    </message>
    <message>
        <source>The model answers with something that is not a tensor.</source>
        <translation>Das Modell antwortet mit etwas, das kein Tensor ist.</translation>
    </message>
    <message>
        <source>Say the size and the number of channels that it was trained with.</source>
        <translation>Geben Sie Größe und Kanalzahl des Trainings an.</translation>
    </message>
    <message>
        <source>Export it so that it returns tensors.</source>
        <translation>Exportieren Sie es so, dass es Tensoren zurückgibt.</translation>
    </message>
    <message>
        <source>{name} cannot be written as ONNX: {first_line}</source>
        <translation>{name} kann nicht als ONNX geschrieben werden: {first_line}</translation>
    </message>
    <message>
        <source>torch.export program</source>
        <translation>torch.export-Programm</translation>
    </message>
    <message>
        <source>{name} holds more than a graph and its weights ({foreign}).</source>
        <translation>{name} enthält mehr als einen Graphen und Gewichte ({foreign}).</translation>
    </message>
    <message>
        <source>{name} was written by an older torch, or holds several programs.</source>
        <translation>{name} wurde von einem älteren torch geschrieben oder enthält mehrere Programme.</translation>
    </message>
    <message>
        <source>{name} holds Python code, which is never run.</source>
        <translation>{name} enthält Python-Code, der nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>{name} holds pickled weights.</source>
        <translation>{name} enthält mit pickle gespeicherte Gewichte.</translation>
    </message>
    <message>
        <source>{name} needs the operator {value}, which is not known.</source>
        <translation>{name} braucht den Operator {value}, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{name} computes a size in a way that is not known.</source>
        <translation>{name} berechnet eine Größe auf unbekannte Weise.</translation>
    </message>
    <message>
        <source>{name} takes or gives objects of its own kind.</source>
        <translation>{name} nimmt oder gibt Objekte eigener Art.</translation>
    </message>
    <message>
        <source>Save it again with torch.export.save of torch 2.9 or newer, or export it to ONNX.</source>
        <translation>Speichern Sie es erneut mit torch.export.save von torch 2.9 oder neuer, oder exportieren Sie es nach ONNX.</translation>
    </message>
    <message>
        <source>PyTorch {version}</source>
        <translation>PyTorch {version}</translation>
    </message>
    <message>
        <source>Save the weights alone: torch.save(model.state_dict(), &apos;weights.pth&apos;), or export the model to ONNX.</source>
        <translation>Speichern Sie nur die Gewichte: torch.save(model.state_dict(), &apos;weights.pth&apos;), oder exportieren Sie das Modell nach ONNX.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: yolo export model=FILE format=onnx.</source>
        <translation>Exportieren Sie es dort nach ONNX, wo es trainiert wurde: yolo export model=FILE format=onnx.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: python export.py --weights FILE --include onnx.</source>
        <translation>Exportieren Sie es dort nach ONNX, wo es trainiert wurde: python export.py --weights FILE --include onnx.</translation>
    </message>
    <message>
        <source>{name} holds Python code{what}, which is never run.</source>
        <translation>{name} enthält Python-Code{what}, der nie ausgeführt wird.</translation>
    </message>
    <message>
        <source>The code in {name} may reach out of the model ({word}).</source>
        <translation>Der Code in {name} könnte aus dem Modell hinausgreifen ({word}).</translation>
    </message>
    <message>
        <source>{name} needs the custom operators of {decode}.</source>
        <translation>{name} braucht die eigenen Operatoren von {decode}.</translation>
    </message>
    <message>
        <source>{name} takes {words}; a frame is one tensor.</source>
        <translation>{name} nimmt {words}; ein Bild ist ein Tensor.</translation>
    </message>
    <message>
        <source>Its code has branches; the one for frames of this size is kept.</source>
        <translation>Sein Code hat Verzweigungen; die für Bilder dieser Größe wird behalten.</translation>
    </message>
    <message>
        <source>TorchScript, read by PyTorch {version}</source>
        <translation>TorchScript, von PyTorch {version} gelesen</translation>
    </message>
    <message>
        <source>{name} holds more code than any network.</source>
        <translation>{name} enthält mehr Code als jedes Netz.</translation>
    </message>
    <message>
        <source>{name} needs operators that torch does not have.</source>
        <translation>{name} braucht Operatoren, die torch nicht hat.</translation>
    </message>
    <message>
        <source>Export the network to ONNX or TorchScript where it was trained, and add that file.</source>
        <translation>Exportieren Sie das Netz dort nach ONNX oder TorchScript, wo es trainiert wurde, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>PyTorch-Gewichte (state dict)</translation>
    </message>
    <message>
        <source>The network is {architecture} as {origin} defines it, told by the names and shapes of its tensors; a network that was changed without new tensors would not be noticed.</source>
        <translation>Das Netz ist {architecture}, wie {origin} es festlegt, erkannt an Namen und Formen seiner Tensoren; ein ohne neue Tensoren geändertes Netz fiele nicht auf.</translation>
    </message>
    <message>
        <source>{name} holds a {name2}, not a state dict.</source>
        <translation>{name} enthält {name2}, kein state dict.</translation>
    </message>
    <message>
        <source>{name} belongs to no network that is known here; its tensors begin with {keys}.</source>
        <translation>{name} gehört zu keinem hier bekannten Netz; seine Tensoren beginnen mit {keys}.</translation>
    </message>
    <message>
        <source>{name} holds no state dict; it holds: {found}.</source>
        <translation>{name} enthält kein state dict, sondern: {found}.</translation>
    </message>
    <message>
        <source>No architecture {wish}.</source>
        <translation>Keine Architektur {wish}.</translation>
    </message>
    <message>
        <source>{EXPORT} Known are: {join}.</source>
        <translation>{EXPORT} Bekannt sind: {join}.</translation>
    </message>
    <message>
        <source>{name} holds a {architecture}, not a {wish}.</source>
        <translation>{name} enthält {architecture}, nicht {wish}.</translation>
    </message>
    <message>
        <source>has superfluous</source>
        <translation>hat überzählige</translation>
    </message>
    <message>
        <source>{name} holds a network for volumes.</source>
        <translation>{name} enthält ein Netz für Volumen.</translation>
    </message>
    <message>
        <source>Known are: {join}.</source>
        <translation>Bekannt sind: {join}.</translation>
    </message>
    <message>
        <source>Leave the architecture open.</source>
        <translation>Lassen Sie die Architektur offen.</translation>
    </message>
    <message>
        <source>{name} {what} tensors for a {architecture}: {some} ({keys} in all).</source>
        <translation>{name} {what} Tensoren für {architecture}: {some} ({keys} insgesamt).</translation>
    </message>
    <message>
        <source>{name}: {source} has the shape {tuple}, a {architecture} needs {tuple2}.</source>
        <translation>{name}: {source} hat die Form {tuple}, {architecture} braucht {tuple2}.</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load the model: {reason}</source>
        <translation>ONNX Runtime kann das Modell nicht laden: {reason}</translation>
    </message>
    <message>
        <source>The model answered with {boxes} boxes and {logits} rows of logits.</source>
        <translation>Das Modell antwortete mit {boxes} Kästen und {logits} Zeilen von Logits.</translation>
    </message>
    <message>
        <source>The model has {shape} mask prototypes, its entry describes {count}.</source>
        <translation>Das Modell hat {shape} Maskenprototypen, sein Eintrag beschreibt {count}.</translation>
    </message>
    <message>
        <source>The model&apos;s entry names no output of the role {roles}.</source>
        <translation>Der Eintrag des Modells nennt keine Ausgabe der Rolle {roles}.</translation>
    </message>
    <message>
        <source>(1, {width}, n) or (1, n, {width2})</source>
        <translation>(1, {width}, n) oder (1, n, {width2})</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {expected}.</source>
        <translation>Das Modell antwortete mit der Form {shape}, sein Eintrag beschreibt {expected}.</translation>
    </message>
    <message>
        <source>{axes} axes and a batch of one</source>
        <translation>{axes} Achsen und einem Stapel von eins</translation>
    </message>
    <message>
        <source>The model answered with values that are not finite.</source>
        <translation>Das Modell antwortete mit Werten, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The model&apos;s scores lie beyond 0 to 1: its entry may name the wrong activation, or the wrong layout.</source>
        <translation>Die Punktwerte des Modells liegen außerhalb von 0 bis 1: Sein Eintrag nennt vielleicht die falsche Aktivierung oder Anordnung.</translation>
    </message>
    <message>
        <source>The model says label number {number}; its entry names {labels} labels.</source>
        <translation>Das Modell nennt Bezeichnung Nummer {number}; sein Eintrag nennt {labels} Bezeichnungen.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and an output of shape {shape}.</source>
        <translation>Das Modell antwortete mit {count} Kästen und einer Ausgabe der Form {shape}.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and {found} masks.</source>
        <translation>Das Modell antwortete mit {count} Kästen und {found} Masken.</translation>
    </message>
    <message>
        <source>CPU ({machine})</source>
        <translation>CPU ({machine})</translation>
    </message>
    <message>
        <source>CUDA: this build of ONNX Runtime has none.</source>
        <translation>CUDA: Diese ONNX-Runtime hat keine.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>Die CPU wurde verlangt.</translation>
    </message>
    <message>
        <source>The fastest device that was found.</source>
        <translation>Das schnellste gefundene Gerät.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used. {absence}</source>
        <translation>{preference} wurde verlangt und nicht gefunden; die CPU wird benutzt. {absence}</translation>
    </message>
    <message>
        <source>CUDA: no NVIDIA driver was found.</source>
        <translation>CUDA: Kein NVIDIA-Treiber gefunden.</translation>
    </message>
    <message>
        <source>CUDA: the NVIDIA driver names no card.</source>
        <translation>CUDA: Der NVIDIA-Treiber nennt keine Karte.</translation>
    </message>
    <message>
        <source>CUDA: a library is missing ({missing}).</source>
        <translation>CUDA: Eine Bibliothek fehlt ({missing}).</translation>
    </message>
    <message>
        <source>CUDA card {index}</source>
        <translation>CUDA-Karte {index}</translation>
    </message>
    <message>
        <source>{preference} was asked for.</source>
        <translation>{preference} wurde verlangt.</translation>
    </message>
    <message>
        <source>Chosen by itself. {absence}</source>
        <translation>Von selbst gewählt. {absence}</translation>
    </message>
    <message>
        <source>must be two points: the line goes from the first to the second</source>
        <translation>müssen zwei Punkte sein: Die Linie geht vom ersten zum zweiten</translation>
    </message>
    <message>
        <source>a {task} model says where things lie with its findings: it has no points</source>
        <translation>ein Modell der Aufgabe {task} sagt mit seinen Befunden, wo etwas liegt: Es hat keine Punkte</translation>
    </message>
    <message>
        <source>angles need an output of the role points</source>
        <translation>Winkel brauchen eine Ausgabe der Rolle points</translation>
    </message>
    <message>
        <source>two angles have the same name</source>
        <translation>zwei Winkel haben denselben Namen</translation>
    </message>
    <message>
        <source>{label} is not a label of this model</source>
        <translation>{label} ist keine Bezeichnung dieses Modells</translation>
    </message>
    <message>
        <source>must lie beside the second line, not be one of its ends</source>
        <translation>muss neben der zweiten Linie liegen, nicht eines ihrer Enden sein</translation>
    </message>
    <message>
        <source>{name} is not a point of this model</source>
        <translation>{name} ist kein Punkt dieses Modells</translation>
    </message>
    <message>
        <source>the first value must be below the second</source>
        <translation>der erste Wert muss unter dem zweiten liegen</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>muss über 0 liegen</translation>
    </message>
    <message>
        <source>a stretched frame keeps no proportions: letterbox or crop it</source>
        <translation>ein gestrecktes Bild behält keine Proportionen: einpassen oder zuschneiden</translation>
    </message>
    <message>
        <source>only a letterboxed frame has room to lie in</source>
        <translation>nur ein eingepasstes Bild hat Platz, darin zu liegen</translation>
    </message>
    <message>
        <source>must name the points, in their order</source>
        <translation>muss die Punkte in ihrer Reihenfolge nennen</translation>
    </message>
    <message>
        <source>an output of the role {role} has no named points</source>
        <translation>eine Ausgabe der Rolle {role} hat keine benannten Punkte</translation>
    </message>
    <message>
        <source>each point needs a name of its own</source>
        <translation>jeder Punkt braucht einen eigenen Namen</translation>
    </message>
    <message>
        <source>a tile has {SMALLEST_TILE} rows and columns or more</source>
        <translation>eine Kachel hat {SMALLEST_TILE} Zeilen und Spalten oder mehr</translation>
    </message>
    <message>
        <source>must be two whole numbers from 0 to half a tile: rows and columns</source>
        <translation>müssen zwei ganze Zahlen von 0 bis zur halben Kachel sein: Zeilen und Spalten</translation>
    </message>
    <message>
        <source>must name the labels that this one is made of</source>
        <translation>muss die Bezeichnungen nennen, aus denen diese besteht</translation>
    </message>
    <message>
        <source>only the decoder detr has a column for the background</source>
        <translation>nur der Dekoder detr hat eine Spalte für den Hintergrund</translation>
    </message>
    <message>
        <source>the decoder {decoder} has no mask coefficients</source>
        <translation>der Dekoder {decoder} hat keine Maskenkoeffizienten</translation>
    </message>
    <message>
        <source>must be odd: the peak is its middle</source>
        <translation>muss ungerade sein: Der Gipfel ist die Mitte</translation>
    </message>
    <message>
        <source>must be above 1, or 0 where gaps are not compared</source>
        <translation>muss über 1 liegen, oder 0, wo Abstände nicht verglichen werden</translation>
    </message>
    <message>
        <source>must be [row, column], or [top, left, bottom, right]</source>
        <translation>muss [Zeile, Spalte] oder [oben, links, unten, rechts] sein</translation>
    </message>
    <message>
        <source>Correct the entry in models.toml, then reload the catalogue.</source>
        <translation>Berichtigen Sie den Eintrag in models.toml, dann laden Sie den Katalog neu.</translation>
    </message>
    <message>
        <source>Install the model again, or run `overread models check` to see what differs.</source>
        <translation>Installieren Sie das Modell erneut, oder sehen Sie mit `overread models check`, was abweicht.</translation>
    </message>
    <message>
        <source>It is quarantined. Install it again, then `overread models activate` checks it and lets it run.</source>
        <translation>Es ist gesperrt. Installieren Sie es erneut; `overread models activate` prüft es und lässt es laufen.</translation>
    </message>
    <message>
        <source>Choose a model made for this kind of image.</source>
        <translation>Wählen Sie ein Modell für diese Art von Bild.</translation>
    </message>
    <message>
        <source>Use a smaller model, close other programs on the device, or run on the CPU.</source>
        <translation>Nehmen Sie ein kleineres Modell, schließen Sie andere Programme auf dem Gerät, oder rechnen Sie auf der CPU.</translation>
    </message>
    <message>
        <source>Do not use this model; report the failure to whoever supplied it.</source>
        <translation>Benutzen Sie dieses Modell nicht; melden Sie den Fehler dem, der es geliefert hat.</translation>
    </message>
    <message>
        <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
        <translation>Das Bild wirkt invertiert, sein Grund ist hell: Das Modell wurde für dunklen gemacht.</translation>
    </message>
    <message>
        <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
        <translation>Die Datei sagt nicht, wie das Bild entstand: Prüfen Sie, ob dieses Modell diese Art liest.</translation>
    </message>
    <message>
        <source>{display_name} needs {least} pixels or more; this has {size} x {size2}.</source>
        <translation>{display_name} braucht {least} Pixel oder mehr; dieses hat {size} x {size2}.</translation>
    </message>
    <message>
        <source>the modality</source>
        <translation>die Modalität</translation>
    </message>
    <message>
        <source>the body part</source>
        <translation>das Körperteil</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>die Ansicht</translation>
    </message>
    <message>
        <source>{display_name} reads {join}; {words} here is {found}.</source>
        <translation>{display_name} liest {join}; {words} ist hier {found}.</translation>
    </message>
    <message>
        <source>The header does not name {words}: check that this is {join}.</source>
        <translation>Der Kopf nennt {words} nicht: Prüfen Sie, ob es {join} ist.</translation>
    </message>
    <message>
        <source>{label} at {probability} is not expected</source>
        <translation>{label} mit {probability} wird nicht erwartet</translation>
    </message>
    <message>
        <source>The golden sample gives probabilities that differ by {difference}.</source>
        <translation>Die Kontrollprobe ergibt Wahrscheinlichkeiten, die um {difference} abweichen.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>The golden sample gives other findings: {words}.</source>
        <translation>Die Kontrollprobe ergibt andere Befunde: {words}.</translation>
    </message>
    <message>
        <source>The golden sample gives no answer: {error}</source>
        <translation>Die Kontrollprobe ergibt keine Antwort: {error}</translation>
    </message>
    <message>
        <source>{label} at {probability} is missing</source>
        <translation>{label} mit {probability} fehlt</translation>
    </message>
    <message>
        <source>(1, {labels}, rows, columns)</source>
        <translation>(1, {labels}, Zeilen, Spalten)</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {described}.</source>
        <translation>Das Modell antwortete mit der Form {shape}, sein Eintrag beschreibt {described}.</translation>
    </message>
    <message>
        <source>The model&apos;s heatmaps lie beyond 0 to 1: its entry may name the wrong activation.</source>
        <translation>Die Heatmaps des Modells liegen außerhalb von 0 bis 1: Sein Eintrag nennt vielleicht die falsche Aktivierung.</translation>
    </message>
    <message>
        <source>a neighbouring slice shows this level elsewhere</source>
        <translation>eine Nachbarschicht zeigt diese Höhe anderswo</translation>
    </message>
    <message>
        <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
        <translation>die Abstände zu den Nachbarhöhen sind ungleich: Prüfen Sie die Zählung</translation>
    </message>
    <message>
        <source>Numbering in doubt at </source>
        <translation>Zählung fraglich bei </translation>
    </message>
    <message>
        <source>{rival} competes for this place: check the numbering</source>
        <translation>{rival} konkurriert um diesen Platz: Prüfen Sie die Zählung</translation>
    </message>
    <message>
        <source>{join} and {names}</source>
        <translation>{join} und {names}</translation>
    </message>
    <message>
        <source>{NUMBERING}{told}: check the levels before they are used.</source>
        <translation>{NUMBERING}{told}: Prüfen Sie die Höhen, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <source>{agreeing} of {beside} neighbouring slices agree</source>
        <translation>{agreeing} von {beside} Nachbarschichten stimmen überein</translation>
    </message>
    <message>
        <source>A feature map has the shape (1, channels, rows, columns), not {shape}.</source>
        <translation>Eine Merkmalskarte hat die Form (1, Kanäle, Zeilen, Spalten), nicht {shape}.</translation>
    </message>
    <message>
        <source>The model answered with shape {found}, its entry describes {expected}.</source>
        <translation>Das Modell antwortete mit der Form {found}, sein Eintrag beschreibt {expected}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined{because}.</source>
        <translation>{display_name} ist gesperrt{because}.</translation>
    </message>
    <message>
        <source>{name} gives other answers than the golden sample expects. The CPU is used.</source>
        <translation>{name} gibt andere Antworten, als die Kontrollprobe erwartet. Die CPU wird benutzt.</translation>
    </message>
    <message>
        <source>{name} does not hold the statistics.</source>
        <translation>{name} enthält die Statistik nicht.</translation>
    </message>
    <message>
        <source>{error} The CPU is used.</source>
        <translation>{error} Die CPU wird benutzt.</translation>
    </message>
    <message>
        <source>The checksum of {name} with its external data differs from the catalogue.</source>
        <translation>Die Prüfsumme von {name} mit seinen externen Daten weicht vom Katalog ab.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX file, or only a part of one.</source>
        <translation>{name} ist keine ONNX-Datei oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>The model&apos;s external data lies outside its folder.</source>
        <translation>Die externen Daten des Modells liegen außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>The model needs the custom operator {domain}.{op_type}.</source>
        <translation>Das Modell braucht den eigenen Operator {domain}.{op_type}.</translation>
    </message>
    <message>
        <source>Export the model again with ONNX&apos;s own operators only.</source>
        <translation>Exportieren Sie das Modell erneut, nur mit ONNX-eigenen Operatoren.</translation>
    </message>
    <message>
        <source>The model could not be run: {first_line}</source>
        <translation>Das Modell konnte nicht laufen: {first_line}</translation>
    </message>
    <message>
        <source>{name} could not be used.</source>
        <translation>{name} konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>{name} ran out of memory.</source>
        <translation>{name} hatte nicht genug Speicher.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {first_line}</source>
        <translation>{name} kann nicht geladen werden: {first_line}</translation>
    </message>
    <message>
        <source>The model&apos;s output {name} has values that are not finite.</source>
        <translation>Die Ausgabe {name} des Modells hat Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>Frame {value} of {count}</source>
        <translation>Bild {value} von {count}</translation>
    </message>
    <message>
        <source>No task {task} in this version.</source>
        <translation>Diese Version kennt keine Aufgabe {task}.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Use a model of one of these tasks: {known}.</source>
        <translation>Nehmen Sie ein Modell mit einer dieser Aufgaben: {known}.</translation>
    </message>
    <message>
        <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
        <translation>Dieses Bild ist anders als die Trainingsbilder dieses Modells: Verlassen Sie sich nicht auf die Antwort.</translation>
    </message>
    <message>
        <source>Whether this frame is like the images this model was trained on could not be checked.</source>
        <translation>Ob dieses Bild den Trainingsbildern dieses Modells gleicht, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>This model&apos;s probabilities are not calibrated: read them as scores.</source>
        <translation>Die Wahrscheinlichkeiten dieses Modells sind nicht kalibriert: Lesen Sie sie als Punktwerte.</translation>
    </message>
    <message>
        <source>No label reached its threshold; the likeliest is shown.</source>
        <translation>Keine Bezeichnung erreichte ihre Schwelle; die wahrscheinlichste wird gezeigt.</translation>
    </message>
    <message>
        <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
        <translation>Nichts, was dieses Modell lokalisiert, wurde gefunden: Was es fehlend nennt, liegt vielleicht nur außer Reichweite.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation>nicht {name}</translation>
    </message>
    <message>
        <source>Explained by occlusion, since this model gives no gradient.</source>
        <translation>Durch Verdeckung erklärt, da dieses Modell keinen Gradienten gibt.</translation>
    </message>
    <message>
        <source>The model has no label {label}.</source>
        <translation>Das Modell hat keine Bezeichnung {label}.</translation>
    </message>
    <message>
        <source>No explanation {wished}.</source>
        <translation>Keine Erklärung {wished}.</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <translation>Wählen Sie eines von: {join}.</translation>
    </message>
    <message>
        <source>Nothing was found that could be explained.</source>
        <translation>Es wurde nichts gefunden, was erklärt werden könnte.</translation>
    </message>
    <message>
        <source>There is no map of a finding that follows from another one: explain that one.</source>
        <translation>Zu einem Befund, der aus einem anderen folgt, gibt es keine Karte: Erklären Sie jenen.</translation>
    </message>
    <message>
        <source>No explanation {method}.</source>
        <translation>Keine Erklärung {method}.</translation>
    </message>
    <message>
        <source>Explained by its heatmap: that is what this model answers with.</source>
        <translation>Durch seine Heatmap erklärt: Damit antwortet dieses Modell.</translation>
    </message>
    <message>
        <source>There is no heatmap of a finding that is no point.</source>
        <translation>Zu einem Befund, der kein Punkt ist, gibt es keine Heatmap.</translation>
    </message>
    <message>
        <source>Choose one of: {choice}.</source>
        <translation>Wählen Sie eines von: {choice}.</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>Kacheln werden gelesen</translation>
    </message>
    <message>
        <source>The output {name} is a single number.</source>
        <translation>Die Ausgabe {name} ist eine einzelne Zahl.</translation>
    </message>
    <message>
        <source>No label reached its threshold.</source>
        <translation>Keine Bezeichnung erreichte ihre Schwelle.</translation>
    </message>
    <message>
        <source>The model calls this frame normal and not normal at once.</source>
        <translation>Das Modell nennt dieses Bild zugleich normal und nicht normal.</translation>
    </message>
    <message>
        <source>Below the threshold, yet likely enough at coverage {coverage}: {join}.</source>
        <translation>Unter der Schwelle, doch wahrscheinlich genug bei Abdeckung {coverage}: {join}.</translation>
    </message>
    <message>
        <source>The kind of picture is not certain: choose the model yourself.</source>
        <translation>Die Art des Bildes ist nicht sicher: Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>No installed model reads this kind of picture.</source>
        <translation>Kein installiertes Modell liest diese Art von Bild.</translation>
    </message>
    <message>
        <source>Explained by the label&apos;s own map: that is what this model answers with.</source>
        <translation>Durch die eigene Karte der Bezeichnung erklärt: Damit antwortet dieses Modell.</translation>
    </message>
    <message>
        <source>There is no map of a finding that has no region.</source>
        <translation>Zu einem Befund ohne Bereich gibt es keine Karte.</translation>
    </message>
    <message>
        <source>This model finds more regions than can be told: only the largest are shown.</source>
        <translation>Dieses Modell findet mehr Bereiche, als sich nennen lassen: Nur die größten werden gezeigt.</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry names {labels} labels of the frame.</source>
        <translation>Das Modell antwortete mit der Form {shape}, sein Eintrag nennt {labels} Bezeichnungen des Bildes.</translation>
    </message>
    <message>
        <source>models.toml, line {lines}, {value}: {message}</source>
        <translation>models.toml, Zeile {lines}, {value}: {message}</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>eine Folge von Tabellen</translation>
    </message>
    <message>
        <source>a table of strings</source>
        <translation>eine Tabelle von Texten</translation>
    </message>
    <message>
        <source>must be {words}, not {value}</source>
        <translation>muss {words} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be one of {join}, not {value}</source>
        <translation>muss eines von {join} sein, nicht {value}</translation>
    </message>
    <message>
        <source>{value} is not of the form {pattern}</source>
        <translation>{value} hat nicht die Form {pattern}</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>must have {count} values, not {value}</source>
        <translation>muss {count} Werte haben, nicht {value}</translation>
    </message>
    <message>
        <source>must be two whole numbers from 1 to {high}: rows and columns</source>
        <translation>müssen zwei ganze Zahlen von 1 bis {high} sein: Zeilen und Spalten</translation>
    </message>
    <message>
        <source>{value} must be a path below the folder of models.toml</source>
        <translation>{value} muss ein Pfad unter dem Ordner von models.toml sein</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>muss eine Folge von Tabellen sein</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>über {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>{value} is out of range: {bound}</source>
        <translation>{value} liegt außerhalb des Bereichs: {bound}</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>{name} must be a string</source>
        <translation>{name} muss ein Text sein</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>voller Bereich</translation>
    </message>
    <message>
        <source>{found}... instead of {sha256}...</source>
        <translation>{found}... statt {sha256}...</translation>
    </message>
    <message>
        <source>The checksum of {name} differs from the catalogue: {difference}</source>
        <translation>Die Prüfsumme von {name} weicht vom Katalog ab: {difference}</translation>
    </message>
    <message>
        <source>{name} is a Git LFS pointer, not the model.</source>
        <translation>{name} ist ein Git-LFS-Zeiger, nicht das Modell.</translation>
    </message>
    <message>
        <source>{name} lies outside the folder of its catalogue.</source>
        <translation>{name} liegt außerhalb des Ordners seines Katalogs.</translation>
    </message>
    <message>
        <source>{name} is a hard link: another name can change it while it is loaded.</source>
        <translation>{name} ist ein harter Verweis: Ein anderer Name kann es beim Laden ändern.</translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or copy the real file.</source>
        <translation>Führen Sie `git lfs pull` aus, oder kopieren Sie die echte Datei.</translation>
    </message>
    <message>
        <source>{name} is reached through a symbolic link.</source>
        <translation>{name} wird über einen symbolischen Verweis erreicht.</translation>
    </message>
    <message>
        <source>Copy the file, so that it has one name.</source>
        <translation>Kopieren Sie die Datei, damit sie einen Namen hat.</translation>
    </message>
    <message>
        <source>Copy the file itself.</source>
        <translation>Kopieren Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analysiert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>supplemented</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>impression</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwierig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>multilabel</source>
        <translation>Mehrfachbezeichnung</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>Detektion</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>im Schatten</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>reshaped</source>
        <translation>umgeformt</translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation>neu gezeichnet</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Area {value}</source>
        <translation>Fläche {value}</translation>
    </message>
    <message>
        <source>Perimeter {value}</source>
        <translation>Umfang {value}</translation>
    </message>
    <message>
        <source>Mean {value}</source>
        <translation>Mittel {value}</translation>
    </message>
    <message>
        <source>Min {value}</source>
        <translation>Min {value}</translation>
    </message>
    <message>
        <source>Max {value}</source>
        <translation>Max {value}</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Normal anatomy</source>
        <translation>Normale Anatomie</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Falscher Ort</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Falsche Bezeichnung</translation>
    </message>
    <message>
        <source>Known, unchanged</source>
        <translation>Bekannt, unverändert</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nicht relevant</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Faltungskern</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Table of findings (CSV)</source>
        <translation>Tabelle der Befunde (CSV)</translation>
    </message>
    <message>
        <source>PDF report as a DICOM object</source>
        <translation>PDF-Bericht als DICOM-Objekt</translation>
    </message>
    <message>
        <source>Marks and windows (DICOM presentation state)</source>
        <translation>Markierungen und Fenster (DICOM-Darstellungszustand)</translation>
    </message>
    <message>
        <source>Result for other programs (JSON)</source>
        <translation>Ergebnis für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>Key object selection (DICOM KO)</source>
        <translation>Schlüsselobjekte (DICOM KO)</translation>
    </message>
    <message>
        <source>Heatmaps (DICOM parametric map)</source>
        <translation>Heatmaps (DICOM-Parameterkarte)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>Masks (DICOM SEG)</source>
        <translation>Masken (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structured report (DICOM SR)</source>
        <translation>Strukturierter Bericht (DICOM SR)</translation>
    </message>
    <message>
        <source>Table of the study (CSV, one row)</source>
        <translation>Tabelle der Studie (CSV, eine Zeile)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Chosen by itself.</source>
        <translation>Von selbst gewählt.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used.</source>
        <translation>{preference} wurde verlangt und nicht gefunden; die CPU wird benutzt.</translation>
    </message>
    <message>
        <source>Chest X-ray: pneumonia</source>
        <translation>Röntgen-Thorax: Pneumonie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Adults: trained on children of one to five years only</source>
        <translation>Erwachsene: nur an Kindern von einem bis fünf Jahren trainiert</translation>
    </message>
    <message>
        <source>Lateral films, portable films with many lines, computed tomography</source>
        <translation>Seitliche Aufnahmen, Bettaufnahmen mit vielen Leitungen, Computertomographie</translation>
    </message>
    <message>
        <source>Any decision about a patient</source>
        <translation>Jede Entscheidung über einen Patienten</translation>
    </message>
    <message>
        <source>Brain MRI: tumour kind</source>
        <translation>MRT Gehirn: Tumorart</translation>
    </message>
    <message>
        <source>Glioma</source>
        <translation>Gliom</translation>
    </message>
    <message>
        <source>Meningioma</source>
        <translation>Meningeom</translation>
    </message>
    <message>
        <source>Pituitary</source>
        <translation>Hypophyse</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>Kein Tumor</translation>
    </message>
    <message>
        <source>Tumours other than the three kinds, and any other disease of the brain</source>
        <translation>Andere Tumoren als die drei Arten und jede andere Hirnerkrankung</translation>
    </message>
    <message>
        <source>Whole volumes: it reads one slice at a time and does not know its neighbours</source>
        <translation>Ganze Volumen: Es liest eine Schicht auf einmal und kennt ihre Nachbarn nicht</translation>
    </message>
    <message>
        <source>Router: kind of picture</source>
        <translation>Verteiler: Art des Bildes</translation>
    </message>
    <message>
        <source>panoramic</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>brain MRI</source>
        <translation>MRT Gehirn</translation>
    </message>
    <message>
        <source>lumbar MRI</source>
        <translation>MRT LWS</translation>
    </message>
    <message>
        <source>blood smear</source>
        <translation>Blutausstrich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>The model&apos;s points have the shape {shape}, its entry describes {value}.</source>
        <translation>Die Punkte des Modells haben die Form {shape}, sein Eintrag beschreibt {value}.</translation>
    </message>
    <message>
        <source>The model&apos;s points are not shares of its input, 0 to 1.</source>
        <translation>Die Punkte des Modells sind keine Anteile seiner Eingabe, 0 bis 1.</translation>
    </message>
    <message>
        <source>It names the kind of picture only; it must not be used to accept or refuse a patient&apos;s study</source>
        <translation>Es nennt nur die Art des Bildes; es darf nicht dazu dienen, die Studie eines Patienten anzunehmen oder abzuweisen</translation>
    </message>
    <message>
        <source>Panoramic film: teeth and findings</source>
        <translation>Panoramaaufnahme: Zähne und Befunde</translation>
    </message>
    <message>
        <source>Tooth 11</source>
        <translation>Zahn 11</translation>
    </message>
    <message>
        <source>Tooth 12</source>
        <translation>Zahn 12</translation>
    </message>
    <message>
        <source>Tooth 13</source>
        <translation>Zahn 13</translation>
    </message>
    <message>
        <source>Tooth 14</source>
        <translation>Zahn 14</translation>
    </message>
    <message>
        <source>Tooth 15</source>
        <translation>Zahn 15</translation>
    </message>
    <message>
        <source>Tooth 16</source>
        <translation>Zahn 16</translation>
    </message>
    <message>
        <source>Tooth 17</source>
        <translation>Zahn 17</translation>
    </message>
    <message>
        <source>Tooth 18</source>
        <translation>Zahn 18</translation>
    </message>
    <message>
        <source>Tooth 21</source>
        <translation>Zahn 21</translation>
    </message>
    <message>
        <source>Tooth 22</source>
        <translation>Zahn 22</translation>
    </message>
    <message>
        <source>Tooth 23</source>
        <translation>Zahn 23</translation>
    </message>
    <message>
        <source>Tooth 24</source>
        <translation>Zahn 24</translation>
    </message>
    <message>
        <source>Tooth 25</source>
        <translation>Zahn 25</translation>
    </message>
    <message>
        <source>Tooth 26</source>
        <translation>Zahn 26</translation>
    </message>
    <message>
        <source>Tooth 27</source>
        <translation>Zahn 27</translation>
    </message>
    <message>
        <source>Tooth 28</source>
        <translation>Zahn 28</translation>
    </message>
    <message>
        <source>Tooth 31</source>
        <translation>Zahn 31</translation>
    </message>
    <message>
        <source>Tooth 32</source>
        <translation>Zahn 32</translation>
    </message>
    <message>
        <source>Tooth 33</source>
        <translation>Zahn 33</translation>
    </message>
    <message>
        <source>Tooth 34</source>
        <translation>Zahn 34</translation>
    </message>
    <message>
        <source>Tooth 35</source>
        <translation>Zahn 35</translation>
    </message>
    <message>
        <source>Tooth 36</source>
        <translation>Zahn 36</translation>
    </message>
    <message>
        <source>Tooth 37</source>
        <translation>Zahn 37</translation>
    </message>
    <message>
        <source>Tooth 38</source>
        <translation>Zahn 38</translation>
    </message>
    <message>
        <source>Tooth 41</source>
        <translation>Zahn 41</translation>
    </message>
    <message>
        <source>Tooth 42</source>
        <translation>Zahn 42</translation>
    </message>
    <message>
        <source>Tooth 43</source>
        <translation>Zahn 43</translation>
    </message>
    <message>
        <source>Tooth 44</source>
        <translation>Zahn 44</translation>
    </message>
    <message>
        <source>Tooth 45</source>
        <translation>Zahn 45</translation>
    </message>
    <message>
        <source>Tooth 46</source>
        <translation>Zahn 46</translation>
    </message>
    <message>
        <source>Tooth 47</source>
        <translation>Zahn 47</translation>
    </message>
    <message>
        <source>Tooth 48</source>
        <translation>Zahn 48</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Orthodontic appliance</source>
        <translation>Kieferorthopädisches Gerät</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implantat</translation>
    </message>
    <message>
        <source>More than 32 teeth</source>
        <translation>Mehr als 32 Zähne</translation>
    </message>
    <message>
        <source>Fewer than 20 teeth</source>
        <translation>Weniger als 20 Zähne</translation>
    </message>
    <message>
        <source>Free end, quadrant 1</source>
        <translation>Freiende, Quadrant 1</translation>
    </message>
    <message>
        <source>Free end, quadrant 2</source>
        <translation>Freiende, Quadrant 2</translation>
    </message>
    <message>
        <source>Free end, quadrant 3</source>
        <translation>Freiende, Quadrant 3</translation>
    </message>
    <message>
        <source>Free end, quadrant 4</source>
        <translation>Freiende, Quadrant 4</translation>
    </message>
    <message>
        <source>Gap between teeth, upper jaw</source>
        <translation>Zahnlücke, Oberkiefer</translation>
    </message>
    <message>
        <source>Gap between teeth, lower jaw</source>
        <translation>Zahnlücke, Unterkiefer</translation>
    </message>
    <message>
        <source>Missing tooth</source>
        <translation>Fehlender Zahn</translation>
    </message>
    <message>
        <source>Third molar present</source>
        <translation>Weisheitszahn vorhanden</translation>
    </message>
    <message>
        <source>Third molar absent</source>
        <translation>Weisheitszahn fehlt</translation>
    </message>
    <message>
        <source>Intraoral and cephalometric films, cone beam CT</source>
        <translation>Intraorale und Fernröntgenaufnahmen, Kegelstrahl-CT</translation>
    </message>
    <message>
        <source>Milk teeth: they are neither found nor numbered</source>
        <translation>Milchzähne: Sie werden weder gefunden noch gezählt</translation>
    </message>
    <message>
        <source>Chest X-ray at 28 pixels: pneumonia</source>
        <translation>Röntgen-Thorax mit 28 Pixeln: Pneumonie</translation>
    </message>
    <message>
        <source>Reading films: it sees 28 x 28 pixels and is here for a published comparison; use Chest X-ray: pneumonia</source>
        <translation>Aufnahmen lesen: Es sieht 28 x 28 Pixel und dient einem veröffentlichten Vergleich; nehmen Sie Röntgen-Thorax: Pneumonie</translation>
    </message>
    <message>
        <source>Foot X-ray: arch</source>
        <translation>Röntgen-Fuß: Fußgewölbe</translation>
    </message>
    <message>
        <source>Flatfoot</source>
        <translation>Plattfuß</translation>
    </message>
    <message>
        <source>Films without weight on the foot, oblique or frontal views, children, feet after surgery</source>
        <translation>Aufnahmen ohne Belastung des Fußes, schräge oder frontale Ansichten, Kinder, operierte Füße</translation>
    </message>
    <message>
        <source>Hallux valgus, ulcer, fracture or any other finding: it answers for the arch alone</source>
        <translation>Hallux valgus, Geschwür, Fraktur oder jeder andere Befund: Es antwortet nur zum Gewölbe</translation>
    </message>
    <message>
        <source>Lumbar MRI: disc levels</source>
        <translation>MRT LWS: Bandscheibenhöhen</translation>
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
        <translation>Übergangswirbel (ein lumbalisierter S1, ein sakralisierter L5): Es zählt fünf lumbale Bandscheiben</translation>
    </message>
    <message>
        <source>Fields of view without the sacrum, coronal or axial slices, spines after surgery, scoliosis</source>
        <translation>Bildausschnitte ohne Kreuzbein, koronale oder axiale Schichten, operierte Wirbelsäulen, Skoliose</translation>
    </message>
    <message>
        <source>Any decision about a patient; in particular the level of an injection or an operation</source>
        <translation>Jede Entscheidung über einen Patienten, besonders die Höhe einer Injektion oder Operation</translation>
    </message>
</context>
</TS>
