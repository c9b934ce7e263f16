<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>report</name>
        <message>
            <source>The reader accepted no finding.</source>
            <translation>Die befundende Person hat keinen Befund bestätigt.</translation>
        </message>
        <message>
            <source>frames {numbers}</source>
            <translation>Bilder {numbers}</translation>
        </message>
        <message>
            <source>{least} (frame {at_least}) to {most} (frame {at_most}); this model's operating point is {point}</source>
            <translation>{least} (Bild {at_least}) bis {most} (Bild {at_most}); Arbeitspunkt dieses Modells {point}</translation>
        </message>
        <message>
            <source>The model said: {label}</source>
            <translation>Das Modell gab an: {label}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>No model was run on this study.</source>
            <translation>Zu dieser Untersuchung wurde kein Modell ausgeführt.</translation>
        </message>
        <message>
            <source>No finding was accepted.</source>
            <translation>Es wurde kein Befund bestätigt.</translation>
        </message>
        <message>
            <source>The model reported no finding.</source>
            <translation>Das Modell hat keinen Befund gemeldet.</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>Bild {number}</translation>
        </message>
        <message>
            <source>score {sentence}, uncalibrated</source>
            <translation>Punktwert {sentence}, nicht kalibriert</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>Einstufung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>{frames} of {count}</source>
            <translation>{frames} von {count}</translation>
        </message>
        <message>
            <source>Findings {numbers}</source>
            <translation>Befunde {numbers}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>BEFUND</translation>
        </message>
        <message>
            <source>WHAT THE MODEL SAYS</source>
            <translation>ANGABE DES MODELLS</translation>
        </message>
        <message>
            <source>VERDICT</source>
            <translation>BEWERTUNG</translation>
        </message>
        <message>
            <source>The model asks for a careful look at: {names}</source>
            <translation>Das Modell bittet um sorgfältige Prüfung von: {names}</translation>
        </message>
        <message>
            <source>Normalised entropy {least} to {most}</source>
            <translation>Normierte Entropie {least} bis {most}</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on: {names}</source>
            <translation>Den Trainingsbildern dieses Modells unähnlich: {names}</translation>
        </message>
        <message>
            <source>Entropy of its heatmap: {value} nats</source>
            <translation>Entropie der Heatmap: {value} nat</translation>
        </message>
        <message>
            <source>normal anatomy</source>
            <translation>normale Anatomie</translation>
        </message>
        <message>
            <source>severity {grade}</source>
            <translation>Schweregrad {grade}</translation>
        </message>
        <message>
            <source>certainty {grade}</source>
            <translation>Sicherheit {grade}</translation>
        </message>
        <message>
            <source>difficulty {grade}</source>
            <translation>Schwierigkeit {grade}</translation>
        </message>
        <message>
            <source>{title}, with what was found</source>
            <translation>{title}, mit den Befunden</translation>
        </message>
        <message>
            <source>{method} for {label}, {model}: {shows}</source>
            <translation>{method} zu {label}, {model}: {shows}</translation>
        </message>
        <message>
            <source>{title}, as read and with what was found</source>
            <translation>{title}, wie befundet und mit den Befunden</translation>
        </message>
        <message>
            <source>{title}, as read</source>
            <translation>{title}, wie befundet</translation>
        </message>
        <message>
            <source>frame {number} of {count}</source>
            <translation>Bild {number} von {count}</translation>
        </message>
        <message>
            <source>With {shown}.</source>
            <translation>Mit {shown}.</translation>
        </message>
        <message>
            <source>{group} (thin lines)</source>
            <translation>{group} (dünne Linien)</translation>
        </message>
        <message>
            <source>Of the whole frame: {names}.</source>
            <translation>Das gesamte Bild betreffend: {names}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} und {count} weitere</translation>
        </message>
        <message>
            <source>Pixel spacing is not known: there is no scale.</source>
            <translation>Der Pixelabstand ist nicht bekannt: kein Maßstab.</translation>
        </message>
        <message>
            <source>The scale holds at the detector; the patient is smaller by the magnification.</source>
            <translation>Der Maßstab gilt in der Detektorebene; im Patienten sind die Maße um den Vergrößerungsfaktor kleiner.</translation>
        </message>
        <message>
            <source>The scale: {words}.</source>
            <translation>Maßstab: {words}.</translation>
        </message>
        <message>
            <source>Above as read; below the same with {shown}.</source>
            <translation>Oben wie befundet; unten dasselbe mit {shown}.</translation>
        </message>
        <message>
            <source>the measurements {names}</source>
            <translation>den Messungen {names}</translation>
        </message>
        <message>
            <source>Right as read; left the same with {shown}.</source>
            <translation>Rechts wie befundet; links dasselbe mit {shown}.</translation>
        </message>
        <message>
            <source>Left as read; right the same with {shown}.</source>
            <translation>Links wie befundet; rechts dasselbe mit {shown}.</translation>
        </message>
        <message>
            <source>the heatmap</source>
            <translation>der Heatmap</translation>
        </message>
        <message>
            <source>a heatmap of another label</source>
            <translation>einer Heatmap zu einem anderen Label</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>Key frame {number}</source>
            <translation>Schlüsselbild {number}</translation>
        </message>
        <message>
            <source>As read; nothing is marked.</source>
            <translation>Wie befundet; nichts ist markiert.</translation>
        </message>
        <message>
            <source>As read.</source>
            <translation>Wie befundet.</translation>
        </message>
        <message>
            <source>Made {moment}</source>
            <translation>Erstellt {moment}</translation>
        </message>
        <message>
            <source>Nobody has signed this report. It lists every finding with the verdict so far.</source>
            <translation>Diesen Befundbericht hat niemand unterschrieben. Er führt jeden Befund mit der bisherigen Bewertung auf.</translation>
        </message>
        <message>
            <source>Page {number} of</source>
            <translation>Seite {number} von</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ENTWURF</translation>
        </message>
        <message>
            <source>SIGNED</source>
            <translation>UNTERSCHRIEBEN</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Befundbericht</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation>Patienten-ID</translation>
        </message>
        <message>
            <source>Born, sex</source>
            <translation>Geboren, Geschlecht</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Untersuchung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>Auftragsnummer</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Zuweisung</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Series {name}</source>
            <translation>Serie {name}</translation>
        </message>
        <message>
            <source>and {count} more series</source>
            <translation>und {count} weitere Serien</translation>
        </message>
        <message>
            <source>SYNTHETIC</source>
            <translation>SYNTHETISCH</translation>
        </message>
        <message>
            <source>This study was drawn by a program. It shows no person.</source>
            <translation>Diese Untersuchung wurde von einem Programm gezeichnet. Sie zeigt keinen Menschen.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>The files of this study contradict each other</source>
            <translation>Die Dateien dieser Untersuchung widersprechen einander</translation>
        </message>
        <message>
            <source>Not analysed</source>
            <translation>Nicht ausgewertet</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>nicht benannt</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>Unterschriebener Befundbericht</translation>
        </message>
        <message>
            <source>SYNTHETIC study.</source>
            <translation>SYNTHETISCHE Untersuchung.</translation>
        </message>
        <message>
            <source>{value} (from {threshold})</source>
            <translation>{value} (ab {threshold})</translation>
        </message>
        <message>
            <source>{value} nats</source>
            <translation>{value} nat</translation>
        </message>
        <message>
            <source>Teeth</source>
            <translation>Zähne</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings.</source>
            <translation>FDI-Zahnschema, rechte Seite des Patienten links. Kreuz: fehlt. Ring: nicht gesehen. Scheibe: Befunde.</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Disc: findings. Without a mark: nothing is reported of the tooth.</source>
            <translation>FDI-Zahnschema, rechte Seite des Patienten links. Kreuz: fehlt. Scheibe: Befunde. Ohne Zeichen: zu diesem Zahn wird nichts berichtet.</translation>
        </message>
        <message>
            <source>Tooth chart: {teeth}</source>
            <translation>Zahnschema: {teeth}</translation>
        </message>
        <message>
            <source>Tooth chart: nothing is told of any tooth.</source>
            <translation>Zahnschema: zu keinem Zahn liegt eine Angabe vor.</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>ETAGE</translation>
        </message>
        <message>
            <source>SLICE</source>
            <translation>SCHICHT</translation>
        </message>
        <message>
            <source>PEAK OF ITS HEATMAP</source>
            <translation>MAXIMUM DER HEATMAP</translation>
        </message>
        <message>
            <source>ENTROPY</source>
            <translation>ENTROPIE</translation>
        </message>
        <message>
            <source>REMARKS</source>
            <translation>HINWEISE</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Etagen</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>FRAME</source>
            <translation>BILD</translation>
        </message>
        <message>
            <source>{model}; in brackets the operating point of each label, and bold what lies at or above it.</source>
            <translation>{model}; in Klammern der Arbeitspunkt jedes Labels, fett, was darauf oder darüber liegt.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>{value}, at or above its operating point ({point})</source>
            <translation>{value}, auf oder über dem Arbeitspunkt ({point})</translation>
        </message>
        <message>
            <source>{value}, below its operating point ({point})</source>
            <translation>{value}, unter dem Arbeitspunkt ({point})</translation>
        </message>
        <message>
            <source>TOOTH</source>
            <translation>ZAHN</translation>
        </message>
        <message>
            <source>FINDINGS</source>
            <translation>BEFUNDE</translation>
        </message>
        <message>
            <source>NO.</source>
            <translation>NR.</translation>
        </message>
        <message>
            <source>MEASUREMENT</source>
            <translation>MESSUNG</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>WERT</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <source>Angles of the foot</source>
            <translation>Fußwinkel</translation>
        </message>
        <message>
            <source>ANGLE</source>
            <translation>WINKEL</translation>
        </message>
        <message>
            <source>VALUE AND LIMIT</source>
            <translation>WERT UND GRENZWERT</translation>
        </message>
        <message>
            <source>BESIDE THE CLASS</source>
            <translation>GEGENÜBER DER KLASSIFIKATION</translation>
        </message>
        <message>
            <source>Conflict: {words}</source>
            <translation>Widerspruch: {words}</translation>
        </message>
        <message>
            <source>The class: {names}</source>
            <translation>Klassifikation: {names}</translation>
        </message>
        <message>
            <source>No class was given.</source>
            <translation>Es liegt keine Klassifikation vor.</translation>
        </message>
        <message>
            <source>Limits by {sources}.</source>
            <translation>Grenzwerte nach {sources}.</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <source>Whether this file is as it left Overread: {command}, on the workstation or with the record that it was made from.</source>
            <translation>Ob diese Datei unverändert ist, prüft {command} auf der Arbeitsstation oder mit der Akte, aus der sie erstellt wurde.</translation>
        </message>
        <message>
            <source>Cautions</source>
            <translation>Warnhinweise</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>an unknown device</source>
            <translation>einem unbekannten Gerät</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>Dieses Dokument</translation>
        </message>
        <message>
            <source>Head of the audit trail {head}</source>
            <translation>Letzter Prüfwert des Protokolls {head}</translation>
        </message>
        <message>
            <source>No model was run.</source>
            <translation>Es wurde kein Modell ausgeführt.</translation>
        </message>
        <message>
            <source>{name} · version {version}</source>
            <translation>{name} · Version {version}</translation>
        </message>
        <message>
            <source>Calibration: {calibration}. Intended use: {use}.</source>
            <translation>Kalibrierung: {calibration}. Bestimmungszweck: {use}.</translation>
        </message>
        <message>
            <source>ID {id} · ran on {device}</source>
            <translation>ID {id} · ausgeführt auf {device}</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <source>No record knows of this file: whether it was changed cannot be checked.</source>
            <translation>Keine Akte kennt diese Datei: ob sie verändert wurde, lässt sich nicht prüfen.</translation>
        </message>
        <message>
            <source>QR code with the number of this document</source>
            <translation>QR-Code mit der Nummer dieses Dokuments</translation>
        </message>
        <message>
            <source>Device UID {uid}</source>
            <translation>Geräte-UID {uid}</translation>
        </message>
        <message>
            <source>Not signed: this is a draft.</source>
            <translation>Nicht unterschrieben: dies ist ein Entwurf.</translation>
        </message>
        <message>
            <source>Signed {moment}</source>
            <translation>Unterschrieben {moment}</translation>
        </message>
        <message>
            <source>Meaning of the signature: {meaning}</source>
            <translation>Bedeutung der Unterschrift: {meaning}</translation>
        </message>
        <message>
            <source>Reader: {name}</source>
            <translation>Befundet von: {name}</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>Entwurf eines Befundberichts</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Beurteilung</translation>
        </message>
        <message>
            <source>Key frames</source>
            <translation>Schlüsselbilder</translation>
        </message>
        <message>
            <source>No impression was written.</source>
            <translation>Es wurde keine Beurteilung geschrieben.</translation>
        </message>
        <message>
            <source>was compressed with loss</source>
            <translation>wurde verlustbehaftet komprimiert</translation>
        </message>
        <message>
            <source>was compressed with loss: the edges of its segments are not exact</source>
            <translation>wurde verlustbehaftet komprimiert: die Ränder der Segmente sind nicht genau</translation>
        </message>
        <message>
            <source>has text burned into its pixels, which may name the patient</source>
            <translation>hat eingebrannten Text in den Pixeln, der den Patienten nennen kann</translation>
        </message>
        <message>
            <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
            <translation>hat keine SOP Instance UID: von einer Kopie ist es nicht zu unterscheiden</translation>
        </message>
        <message>
            <source>has pixels that are not numbers; they are shown black</source>
            <translation>hat Pixel ohne Zahlenwert; sie sind schwarz dargestellt</translation>
        </message>
        <message>
            <source>shares its SOP Instance UID with another file</source>
            <translation>teilt seine SOP Instance UID mit einer anderen Datei</translation>
        </message>
        <message>
            <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
            <translation>die Endmarke der komprimierten Pixel fehlt; jedes Einzelbild hat seine eigene</translation>
        </message>
        <message>
            <source>its pixel spacing is not usable: no millimetres</source>
            <translation>der Pixelabstand ist nicht verwendbar: keine Millimeter</translation>
        </message>
        <message>
            <source>a window of it is not usable and is left out</source>
            <translation>eine Fensterung ist nicht verwendbar und bleibt unberücksichtigt</translation>
        </message>
        <message>
            <source>its modality lookup table is damaged and is left out: its values are as stored</source>
            <translation>die Modality-LUT ist beschädigt und bleibt unberücksichtigt: Werte wie gespeichert</translation>
        </message>
        <message>
            <source>its rescale slope is zero and is left out</source>
            <translation>die Rescale-Steigung ist null und bleibt unberücksichtigt</translation>
        </message>
        <message>
            <source>does not say what its values mean: they are shown as stored</source>
            <translation>nennt die Bedeutung der Werte nicht: sie sind dargestellt wie gespeichert</translation>
        </message>
        <message>
            <source>has colours from a palette</source>
            <translation>hat Farben aus einer Palette</translation>
        </message>
        <message>
            <source>has transparent parts; they are shown black</source>
            <translation>hat durchsichtige Teile; sie sind schwarz dargestellt</translation>
        </message>
        <message>
            <source>has no DICOM preamble</source>
            <translation>hat keine DICOM-Präambel</translation>
        </message>
        <message>
            <source>does not name its transfer syntax: it was found out from its first element</source>
            <translation>nennt die Transfersyntax nicht: sie wurde aus dem ersten Element erschlossen</translation>
        </message>
        <message>
            <source>Its files name {count} different patients.</source>
            <translation>Die Dateien nennen {count} verschiedene Patienten.</translation>
        </message>
        <message>
            <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
            <translation>{count} der Dateien teilen eine SOP Instance UID mit einer anderen Datei; jede wird für sich gezeigt.</translation>
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
            <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
            <translation>Dieses Bild gleicht den Trainingsbildern des Modells nicht: auf die Antwort ist kein Verlass.</translation>
        </message>
        <message>
            <source>Whether this frame is like the images this model was trained on could not be checked.</source>
            <translation>Ob dieses Bild den Trainingsbildern des Modells gleicht, konnte nicht geprüft werden.</translation>
        </message>
        <message>
            <source>This model's probabilities are not calibrated: read them as scores.</source>
            <translation>Die Wahrscheinlichkeiten dieses Modells sind nicht kalibriert: als bloße Punktwerte zu lesen.</translation>
        </message>
        <message>
            <source>No label reached its threshold; the likeliest is shown.</source>
            <translation>Kein Label erreichte seinen Schwellenwert; gezeigt wird das wahrscheinlichste.</translation>
        </message>
        <message>
            <source>No label reached its threshold.</source>
            <translation>Kein Label erreichte seinen Schwellenwert.</translation>
        </message>
        <message>
            <source>The model calls this frame normal and not normal at once.</source>
            <translation>Das Modell nennt dieses Bild zugleich normal und nicht normal.</translation>
        </message>
        <message>
            <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
            <translation>Unter dem Schwellenwert, bei einer Überdeckung von {coverage} aber wahrscheinlich genug: {labels}.</translation>
        </message>
        <message>
            <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
            <translation>Nichts wurde gefunden, was dieses Modell lokalisiert: was es fehlend nennt, kann außerhalb seiner Reichweite liegen.</translation>
        </message>
        <message>
            <source>Explained by occlusion, since this model gives no gradient.</source>
            <translation>Erklärt durch Okklusion, da dieses Modell keinen Gradienten liefert.</translation>
        </message>
        <message>
            <source>Explained by its heatmap: that is what this model answers with.</source>
            <translation>Erklärt durch die Heatmap: sie ist die Antwort dieses Modells.</translation>
        </message>
        <message>
            <source>Explained by the label's own map: that is what this model answers with.</source>
            <translation>Erklärt durch die Karte des Labels: sie ist die Antwort dieses Modells.</translation>
        </message>
        <message>
            <source>Nothing was found that could be explained.</source>
            <translation>Nichts wurde gefunden, was erklärt werden könnte.</translation>
        </message>
        <message>
            <source>There is no map of a finding that follows from another one: explain that one.</source>
            <translation>Zu einem Befund, der aus einem anderen folgt, gibt es keine Karte: jenen erklären.</translation>
        </message>
        <message>
            <source>There is no map of a finding that has no region.</source>
            <translation>Zu einem Befund ohne Region gibt es keine Karte.</translation>
        </message>
        <message>
            <source>There is no heatmap of a finding that is no point.</source>
            <translation>Zu einem Befund, der kein Punkt ist, gibt es keine Heatmap.</translation>
        </message>
        <message>
            <source>This model finds more regions than can be told: only the largest are shown.</source>
            <translation>Das Modell findet mehr Regionen, als genannt werden können: nur die größten sind gezeigt.</translation>
        </message>
        <message>
            <source>The kind of picture is not certain: choose the model yourself.</source>
            <translation>Die Art der Aufnahme ist unsicher: das Modell ist selbst zu wählen.</translation>
        </message>
        <message>
            <source>No installed model reads this kind of picture.</source>
            <translation>Kein installiertes Modell liest diese Art von Aufnahme.</translation>
        </message>
        <message>
            <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
            <translation>Die Aufnahme wirkt invertiert, ihr Hintergrund ist hell: das Modell ist für einen dunklen gemacht.</translation>
        </message>
        <message>
            <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
            <translation>Die Datei nennt die Herkunft der Aufnahme nicht: bitte prüfen, ob das Modell diese Art liest.</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>Der Router sieht {kind} ({value}, über seiner Entscheidungsschwelle {least}) und wählte {model}.</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>Der Router sieht {kind} (über {value}, über seiner Entscheidungsschwelle {least}) und wählte {model}.</translation>
        </message>
        <message>
            <source>The header does not name the modality: check that this is {names}.</source>
            <translation>Der Header nennt die Modalität nicht: bitte prüfen, ob es {names} ist.</translation>
        </message>
        <message>
            <source>The header does not name the body part: check that this is {names}.</source>
            <translation>Der Header nennt die Körperregion nicht: bitte prüfen, ob es {names} ist.</translation>
        </message>
        <message>
            <source>The header does not name the view: check that this is {names}.</source>
            <translation>Der Header nennt die Projektion nicht: bitte prüfen, ob es {names} ist.</translation>
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
            <source>This is unlike the pictures that the router knows.</source>
            <translation>Dies ist den Aufnahmen unähnlich, die der Router kennt.</translation>
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
            <source>{preference} was asked for and was not found; the CPU is used.</source>
            <translation>{preference} wurde verlangt und nicht gefunden; es rechnet die CPU.</translation>
        </message>
        <message>
            <source>{model} needs {least} pixels or more; this has {size}.</source>
            <translation>{model} braucht mindestens {least} Pixel; dieses Bild hat {size}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the modality here is {found}.</source>
            <translation>{model} liest {names}; die Modalität ist hier {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the body part here is {found}.</source>
            <translation>{model} liest {names}; die Körperregion ist hier {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the view here is {found}.</source>
            <translation>{model} liest {names}; die Projektion ist hier {found}.</translation>
        </message>
        <message>
            <source>a neighbouring slice shows this level elsewhere</source>
            <translation>eine Nachbarschicht zeigt diese Etage an anderer Stelle</translation>
        </message>
        <message>
            <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
            <translation>die Abstände zu den Nachbaretagen sind ungleich: Nummerierung prüfen</translation>
        </message>
        <message>
            <source>{level} competes for this place: check the numbering</source>
            <translation>{level} kommt für diese Stelle ebenfalls in Betracht: Nummerierung prüfen</translation>
        </message>
        <message>
            <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
            <translation>Nummerierung fraglich bei {levels}: die Etagen vor der Verwendung prüfen.</translation>
        </message>
        <message>
            <source>{count} of {total} neighbouring slices agree</source>
            <translation>{count} von {total} Nachbarschichten stimmen überein</translation>
        </message>
        <message>
            <source>Responsibility: I read this study</source>
            <translation>Verantwortung: Ich habe diese Untersuchung befundet</translation>
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
            <source>Artefact</source>
            <translation>Artefakt</translation>
        </message>
        <message>
            <source>Normal anatomy</source>
            <translation>Normale Anatomie</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>Falsche Stelle</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>Falsches Label</translation>
        </message>
        <message>
            <source>Known, unchanged</source>
            <translation>Bekannt, unverändert</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Ohne Belang</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>gering</translation>
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
            <translation>gesichert</translation>
        </message>
        <message>
            <source>easy</source>
            <translation>leicht</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>schwierig</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Path</source>
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
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>SD</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Cobb</source>
            <translation>Cobb</translation>
        </message>
        <message>
            <source>pixel spacing unknown</source>
            <translation>Pixelabstand unbekannt</translation>
        </message>
        <message>
            <source>calibrated by reader</source>
            <translation>von der befundenden Person kalibriert</translation>
        </message>
        <message>
            <source>at detector</source>
            <translation>in der Detektorebene</translation>
        </message>
        <message>
            <source>magnification {factor} stated by reader</source>
            <translation>Vergrößerung {factor}, von der befundenden Person angegeben</translation>
        </message>
        <message>
            <source>magnification {factor} by the file</source>
            <translation>Vergrößerung {factor} laut Datei</translation>
        </message>
        <message>
            <source>on the scanned film</source>
            <translation>auf dem gescannten Film</translation>
        </message>
        <message>
            <source>calibrated by the file ({kind})</source>
            <translation>laut Datei kalibriert ({kind})</translation>
        </message>
        <message>
            <source>spacing: {kind}</source>
            <translation>Pixelabstand: {kind}</translation>
        </message>
        <message>
            <source>{series} frame {number}</source>
            <translation>{series}, Bild {number}</translation>
        </message>
        <message>
            <source>geometry</source>
            <translation>Geometrie</translation>
        </message>
        <message>
            <source>fiducial</source>
            <translation>Referenzkörper</translation>
        </message>
        <message>
            <source>plane not stated</source>
            <translation>Ebene nicht angegeben</translation>
        </message>
        <message>
            <source>Tooth {number}</source>
            <translation>Zahn {number}</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>stratum</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>slice</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>Nachbarschichten</translation>
        </message>
        <message>
            <source>area_px</source>
            <translation>Fläche (Pixel)</translation>
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
            <source>research only</source>
            <translation>nur für die Forschung</translation>
        </message>
        <message>
            <source>Hallux valgus</source>
            <translation>Hallux valgus</translation>
        </message>
        <message>
            <source>hallux valgus</source>
            <translation>Hallux valgus</translation>
        </message>
        <message>
            <source>Research software, not a medical device, not for diagnostic use.</source>
            <translation>Forschungssoftware, kein Medizinprodukt, nicht für die Diagnostik.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <translation>nicht kalibriert</translation>
        </message>
        <message>
            <source>not reviewed</source>
            <translation>nicht beurteilt</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>korrigiert</translation>
        </message>
        <message>
            <source>The model is undecided (normalised entropy {value})</source>
            <translation>Das Modell ist unentschieden (normierte Entropie {value})</translation>
        </message>
        <message>
            <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>Vorhersagemenge: {labels}; eine solche Menge enthält in {count} von 100 vergleichbaren Bildern das wahre Label</translation>
        </message>
        <message>
            <source>{count} findings were rejected by the reader.</source>
            <translation>{count} Befunde wurden von der befundenden Person verworfen.</translation>
        </message>
        <message>
            <source>region of {count} pixels at row {row}, column {column}</source>
            <translation>Region von {count} Pixeln ab Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>{count} findings of the model were not reviewed and are not part of this report.</source>
            <translation>{count} Befunde des Modells wurden nicht beurteilt und sind nicht Teil dieses Berichts.</translation>
        </message>
        <message>
            <source>the model gave no usable number</source>
            <translation>das Modell lieferte keine verwendbare Zahl</translation>
        </message>
        <message>
            <source>{value}, at this model's operating point ({point})</source>
            <translation>{value}, am Arbeitspunkt dieses Modells ({point})</translation>
        </message>
        <message>
            <source>drawn by the reader; no model gave it</source>
            <translation>von der befundenden Person eingezeichnet; kein Modell gab dies an</translation>
        </message>
        <message>
            <source>peak {sentence}</source>
            <translation>Maximum {sentence}</translation>
        </message>
        <message>
            <source>by the reader</source>
            <translation>von der befundenden Person</translation>
        </message>
        <message>
            <source>peak {value}</source>
            <translation>Maximum {value}</translation>
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
            <translation>kalibriert an {count} Bildern, ECE {error}</translation>
        </message>
        <message>
            <source>calibrated, ECE {error}</source>
            <translation>kalibriert, ECE {error}</translation>
        </message>
        <message>
            <source>calibrated on {count} images</source>
            <translation>kalibriert an {count} Bildern</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>kalibriert</translation>
        </message>
        <message>
            <source>Prediction set: {labels}</source>
            <translation>Vorhersagemenge: {labels}</translation>
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
            <translation>Kein Label ist wahrscheinlich genug für eine Vorhersagemenge, die in {count} von 100 vergleichbaren Bildern das wahre Label enthält</translation>
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
            <source>It has no check for images unlike its own</source>
            <translation>Es prüft nicht, ob ein Bild seinen Trainingsbildern gleicht</translation>
        </message>
        <message>
            <source>Like the images it was trained on</source>
            <translation>Den Trainingsbildern ähnlich</translation>
        </message>
        <message>
            <source>its probabilities are too evenly spread</source>
            <translation>die Wahrscheinlichkeiten sind zu gleichmäßig verteilt</translation>
        </message>
        <message>
            <source>1 finding was rejected by the reader.</source>
            <translation>1 Befund wurde von der befundenden Person verworfen.</translation>
        </message>
        <message>
            <source>whole frame</source>
            <translation>gesamtes Bild</translation>
        </message>
        <message>
            <source>point at row {row}, column {column}</source>
            <translation>Punkt bei Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <source>box at row {row}, column {column}, {height} x {width} pixels</source>
            <translation>Rechteck ab Zeile {row}, Spalte {column}, {height} x {width} Pixel</translation>
        </message>
        <message>
            <source>outline of {count} points</source>
            <translation>Kontur aus {count} Punkten</translation>
        </message>
        <message>
            <source>empty region</source>
            <translation>leere Region</translation>
        </message>
        <message>
            <source>1 finding of the model was not reviewed and is not part of this report.</source>
            <translation>1 Befund des Modells wurde nicht beurteilt und ist nicht Teil dieses Berichts.</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>Okklusion</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>Heatmap</translation>
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
            <source>other</source>
            <translation>divers</translation>
        </message>
        <message>
            <source>{value}, above this model's operating point ({point})</source>
            <translation>{value}, über dem Arbeitspunkt dieses Modells ({point})</translation>
        </message>
        <message>
            <source>{value}, below this model's operating point ({point})</source>
            <translation>{value}, unter dem Arbeitspunkt dieses Modells ({point})</translation>
        </message>
        <message>
            <source>entropy {value} nats</source>
            <translation>Entropie {value} nat</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on</source>
            <translation>Den Trainingsbildern dieses Modells unähnlich</translation>
        </message>
        <message>
            <source>The model asks for a careful look: {reasons}</source>
            <translation>Das Modell bittet um sorgfältige Prüfung: {reasons}</translation>
        </message>
        <message>
            <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
            <translation>Eine Vorhersagemenge enthält in {count} von 100 vergleichbaren Bildern das wahre Label.</translation>
        </message>
        <message>
            <source>no label is likely enough for its prediction set</source>
            <translation>kein Label ist wahrscheinlich genug für die Vorhersagemenge</translation>
        </message>
        <message>
            <source>several labels are likely enough for its prediction set</source>
            <translation>mehrere Label sind wahrscheinlich genug für die Vorhersagemenge</translation>
        </message>
        <message>
            <source>the image is unlike its training images</source>
            <translation>das Bild gleicht den Trainingsbildern nicht</translation>
        </message>
        <message>
            <source>where the model would look for {label} (probability {value}), which it did not answer</source>
            <translation>wo das Modell nach {label} suchen würde (Wahrscheinlichkeit {value}), was es nicht angegeben hat</translation>
        </message>
        <message>
            <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
            <translation>{count} ausgewählte Schlüsselbilder sind nicht gezeigt: sie waren nicht lesbar.</translation>
        </message>
        <message>
            <source>added by the reader</source>
            <translation>von der befundenden Person ergänzt</translation>
        </message>
        <message>
            <source>where the model sees {label}</source>
            <translation>wo das Modell {label} sieht</translation>
        </message>
        <message>
            <source>what drove the answer</source>
            <translation>was die Antwort bestimmt hat</translation>
        </message>
        <message>
            <source>where the model would look for {label}, which it did not answer</source>
            <translation>wo das Modell nach {label} suchen würde, was es nicht angegeben hat</translation>
        </message>
        <message>
            <source>1 key frame that the reader chose is not shown: it could not be read.</source>
            <translation>1 ausgewähltes Schlüsselbild ist nicht gezeigt: es war nicht lesbar.</translation>
        </message>
        <message>
            <source>{count} of {total} frames of series {series} were read by the model</source>
            <translation>{count} von {total} Bildern der Serie {series} wurden vom Modell ausgewertet</translation>
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
            <source>1 normal finding</source>
            <translation>1 Normalbefund</translation>
        </message>
        <message>
            <source>{count} normal findings</source>
            <translation>{count} Normalbefunde</translation>
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
            <translation>1 Etage gefunden</translation>
        </message>
        <message>
            <source>{count} levels found</source>
            <translation>{count} Etagen gefunden</translation>
        </message>
        <message>
            <source>numbering in doubt</source>
            <translation>Nummerierung fraglich</translation>
        </message>
        <message>
            <source>Nothing was found on this frame.</source>
            <translation>Auf diesem Bild wurde nichts gefunden.</translation>
        </message>
        <message>
            <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
            <translation>{count} von Modellen gemessene Winkel wurden nicht übernommen und sind nicht Teil dieses Berichts.</translation>
        </message>
        <message>
            <source>this angle says {label}, the class does not</source>
            <translation>dieser Winkel spricht für {label}, die Klassifikation nicht</translation>
        </message>
        <message>
            <source>This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).</source>
            <translation>Dieser Grenzwert allein: Sensitivität {sensitivity}, Spezifität {specificity} ({n} Aufnahmen: {dataset}).</translation>
        </message>
        <message>
            <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
            <translation>1 von einem Modell gemessener Winkel wurde nicht übernommen und ist nicht Teil dieses Berichts.</translation>
        </message>
        <message>
            <source>the class says {label}, this angle does not</source>
            <translation>die Klassifikation lautet {label}, dieser Winkel spricht nicht dafür</translation>
        </message>
        <message>
            <source>{own}° (reader; model {model}°)</source>
            <translation>{own}° (befundende Person; Modell {model}°)</translation>
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
            <translation>Pixel als quadratisch angenommen: ihr Abstand ist nicht bekannt</translation>
        </message>
        <message>
            <source>Chest X-ray: pneumonia</source>
            <translation>Röntgenthorax: Pneumonie</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normalbefund</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation>Pneumonie</translation>
        </message>
        <message>
            <source>Brain MRI: tumour kind</source>
            <translation>Schädel-MRT: Tumorart</translation>
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
            <translation>Hypophysentumor</translation>
        </message>
        <message>
            <source>No tumour</source>
            <translation>Kein Tumor</translation>
        </message>
        <message>
            <source>Router: kind of picture</source>
            <translation>Router: Art der Aufnahme</translation>
        </message>
        <message>
            <source>panoramic</source>
            <translation>Panoramaschichtaufnahme</translation>
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
            <translation>Schädel-MRT</translation>
        </message>
        <message>
            <source>lumbar MRI</source>
            <translation>LWS-MRT</translation>
        </message>
        <message>
            <source>blood smear</source>
            <translation>Blutausstrich</translation>
        </message>
        <message>
            <source>Panoramic film: teeth and findings</source>
            <translation>Panoramaschichtaufnahme: Zähne und Befunde</translation>
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
            <translation>Kieferorthopädische Apparatur</translation>
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
            <translation>Freiendsituation, Quadrant 1</translation>
        </message>
        <message>
            <source>Free end, quadrant 2</source>
            <translation>Freiendsituation, Quadrant 2</translation>
        </message>
        <message>
            <source>Free end, quadrant 3</source>
            <translation>Freiendsituation, Quadrant 3</translation>
        </message>
        <message>
            <source>Free end, quadrant 4</source>
            <translation>Freiendsituation, Quadrant 4</translation>
        </message>
        <message>
            <source>Gap between teeth, upper jaw</source>
            <translation>Schaltlücke im Oberkiefer</translation>
        </message>
        <message>
            <source>Gap between teeth, lower jaw</source>
            <translation>Schaltlücke im Unterkiefer</translation>
        </message>
        <message>
            <source>Missing tooth</source>
            <translation>Fehlender Zahn</translation>
        </message>
        <message>
            <source>Third molar present</source>
            <translation>Dritter Molar vorhanden</translation>
        </message>
        <message>
            <source>Third molar absent</source>
            <translation>Dritter Molar fehlt</translation>
        </message>
        <message>
            <source>Chest X-ray at 28 pixels: pneumonia</source>
            <translation>Röntgenthorax mit 28 Pixeln: Pneumonie</translation>
        </message>
        <message>
            <source>Calcaneal pitch</source>
            <translation>Kalkaneus-Inklinationswinkel</translation>
        </message>
        <message>
            <source>radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° (doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)</source>
            <translation>radiologischer Lehre (pacs.de/term/calcaneal-inclination-angle); veröffentlichte Grenzwerte liegen zwischen 12.3° (doi:10.1258/ar.2011.110387) und 19° (radiopaedia.org)</translation>
        </message>
        <message>
            <source>hand-placed points of each source</source>
            <translation>von Hand gesetzte Punkte jeder Quelle</translation>
        </message>
        <message>
            <source>Foot X-ray: arch</source>
            <translation>Röntgen Fuß: Fußgewölbe</translation>
        </message>
        <message>
            <source>Flatfoot</source>
            <translation>Plattfuß</translation>
        </message>
        <message>
            <source>Lumbar MRI: disc levels</source>
            <translation>LWS-MRT: Bandscheibenetagen</translation>
        </message>
    </context>
</TS>
