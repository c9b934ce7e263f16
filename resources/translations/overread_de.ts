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
        <source>What it was taken for</source>
        <translation>Wofür es gehalten wurde</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
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
    <name>Application</name>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
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
        <source>Every key and button as at first</source>
        <translation>Alle Tasten wie am Anfang</translation>
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
    <message>
        <source>held to see the frame bare, or to magnify</source>
        <translation>gehalten für das Bild ohne alles, oder zum Vergrößern</translation>
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
        <source>Sign...</source>
        <translation>Signieren...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
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
        <source>Agreement and first reads...</source>
        <translation>Übereinstimmung und Erstbefunde...</translation>
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
        <source>Reader</source>
        <translation>Befundende Person</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Ihr Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>Ein nicht signierter Befund wird als Entwurf gekennzeichnet.</translation>
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
    <name>Help</name>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>Halten, um das Bild ohne alles zu sehen</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>Halten, um unter der Maus zu vergrößern; Rad: 2- bis 4-fach</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
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
        <source>A PNG or JPEG picture for the head of a report.</source>
        <translation>Ein PNG- oder JPEG-Bild für den Kopf eines Befunds.</translation>
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
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys that differ from the defaults; edited under Keys and mouse.</source>
        <translation>Tasten, die von den Vorgaben abweichen; zu bearbeiten unter Tasten und Maus.</translation>
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
        <source>Uid root</source>
        <translation>UID-Wurzel</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>Die eigene Wurzel des Standorts für UIDs von DICOM-Objekten; leer: 2.25, das keine braucht.</translation>
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
        <source>opening {0} of {1}</source>
        <translation>öffne {0} von {1}</translation>
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
        <source>Kind of preset</source>
        <translation>Art der Vorgabe</translation>
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
        <source>zoom </source>
        <translation>Zoom </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <source>Each study by its greatest doubt</source>
        <translation>Jede Studie nach ihrem größten Zweifel</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>Jedes Stratum</translation>
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
        <source>No earlier study of this patient is open.</source>
        <translation>Keine frühere Studie dieses Patienten ist geöffnet.</translation>
    </message>
    <message>
        <source>Open the earlier study&apos;s files; both are then in the worklist.</source>
        <translation>Öffnen Sie die Dateien der früheren Studie; beide stehen dann in der Arbeitsliste.</translation>
    </message>
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
</context>
<context>
    <name>button</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>Anordnung der Ansichten</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>Anordnung der Ansichten (Strg+1 bis Strg+5)</translation>
    </message>
</context>
</TS>
