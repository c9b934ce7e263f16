<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>report</name>
        <message>
            <source>The reader accepted no finding.</source>
            <translation>El lector no aceptó ningún hallazgo.</translation>
        </message>
        <message>
            <source>frames {numbers}</source>
            <translation>imágenes {numbers}</translation>
        </message>
        <message>
            <source>{least} (frame {at_least}) to {most} (frame {at_most}); this model's operating point is {point}</source>
            <translation>{least} (imagen {at_least}) a {most} (imagen {at_most}); el punto de corte de este modelo es {point}</translation>
        </message>
        <message>
            <source>The model said: {label}</source>
            <translation>El modelo indicó: {label}</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>No model was run on this study.</source>
            <translation>No se ejecutó ningún modelo en este estudio.</translation>
        </message>
        <message>
            <source>No finding was accepted.</source>
            <translation>No se aceptó ningún hallazgo.</translation>
        </message>
        <message>
            <source>The model reported no finding.</source>
            <translation>El modelo no comunicó ningún hallazgo.</translation>
        </message>
        <message>
            <source>frame {number}</source>
            <translation>imagen {number}</translation>
        </message>
        <message>
            <source>score {sentence}, uncalibrated</source>
            <translation>puntuación {sentence}, sin calibrar</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>Gradación</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>{frames} of {count}</source>
            <translation>{frames} de {count}</translation>
        </message>
        <message>
            <source>Findings {numbers}</source>
            <translation>Hallazgos {numbers}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>HALLAZGO</translation>
        </message>
        <message>
            <source>WHAT THE MODEL SAYS</source>
            <translation>LO QUE INDICA EL MODELO</translation>
        </message>
        <message>
            <source>VERDICT</source>
            <translation>VEREDICTO</translation>
        </message>
        <message>
            <source>The model asks for a careful look at: {names}</source>
            <translation>El modelo pide revisar con atención: {names}</translation>
        </message>
        <message>
            <source>Normalised entropy {least} to {most}</source>
            <translation>Entropía normalizada de {least} a {most}</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on: {names}</source>
            <translation>Distintas de las imágenes con que se entrenó este modelo: {names}</translation>
        </message>
        <message>
            <source>Entropy of its heatmap: {value} nats</source>
            <translation>Entropía de su mapa de calor: {value} nats</translation>
        </message>
        <message>
            <source>normal anatomy</source>
            <translation>anatomía normal</translation>
        </message>
        <message>
            <source>severity {grade}</source>
            <translation>gravedad {grade}</translation>
        </message>
        <message>
            <source>certainty {grade}</source>
            <translation>certeza {grade}</translation>
        </message>
        <message>
            <source>difficulty {grade}</source>
            <translation>dificultad {grade}</translation>
        </message>
        <message>
            <source>{title}, with what was found</source>
            <translation>{title}, con lo hallado</translation>
        </message>
        <message>
            <source>{method} for {label}, {model}: {shows}</source>
            <translation>{method} de {label}, {model}: {shows}</translation>
        </message>
        <message>
            <source>{title}, as read and with what was found</source>
            <translation>{title}, tal como se leyó y con lo hallado</translation>
        </message>
        <message>
            <source>{title}, as read</source>
            <translation>{title}, tal como se leyó</translation>
        </message>
        <message>
            <source>frame {number} of {count}</source>
            <translation>imagen {number} de {count}</translation>
        </message>
        <message>
            <source>With {shown}.</source>
            <translation>Con {shown}.</translation>
        </message>
        <message>
            <source>{group} (thin lines)</source>
            <translation>{group} (líneas finas)</translation>
        </message>
        <message>
            <source>Of the whole frame: {names}.</source>
            <translation>De la imagen completa: {names}.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
        <message>
            <source>Pixel spacing is not known: there is no scale.</source>
            <translation>Se desconoce el espaciado de píxeles: no hay escala.</translation>
        </message>
        <message>
            <source>The scale holds at the detector; the patient is smaller by the magnification.</source>
            <translation>La escala vale en el detector; en el paciente las medidas son menores según la magnificación.</translation>
        </message>
        <message>
            <source>The scale: {words}.</source>
            <translation>Escala: {words}.</translation>
        </message>
        <message>
            <source>Above as read; below the same with {shown}.</source>
            <translation>Arriba, tal como se leyó; abajo, lo mismo con {shown}.</translation>
        </message>
        <message>
            <source>the measurements {names}</source>
            <translation>las mediciones {names}</translation>
        </message>
        <message>
            <source>Right as read; left the same with {shown}.</source>
            <translation>A la derecha, tal como se leyó; a la izquierda, lo mismo con {shown}.</translation>
        </message>
        <message>
            <source>Left as read; right the same with {shown}.</source>
            <translation>A la izquierda, tal como se leyó; a la derecha, lo mismo con {shown}.</translation>
        </message>
        <message>
            <source>the heatmap</source>
            <translation>el mapa de calor</translation>
        </message>
        <message>
            <source>a heatmap of another label</source>
            <translation>un mapa de calor de otra etiqueta</translation>
        </message>
        <message>
            <source>low</source>
            <translation>bajo</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>Key frame {number}</source>
            <translation>Imagen clave {number}</translation>
        </message>
        <message>
            <source>As read; nothing is marked.</source>
            <translation>Tal como se leyó; no hay nada marcado.</translation>
        </message>
        <message>
            <source>As read.</source>
            <translation>Tal como se leyó.</translation>
        </message>
        <message>
            <source>Made {moment}</source>
            <translation>Emitido {moment}</translation>
        </message>
        <message>
            <source>Nobody has signed this report. It lists every finding with the verdict so far.</source>
            <translation>Nadie ha firmado este informe. Enumera todos los hallazgos con el veredicto actual.</translation>
        </message>
        <message>
            <source>Page {number} of</source>
            <translation>Página {number} de</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>BORRADOR</translation>
        </message>
        <message>
            <source>SIGNED</source>
            <translation>FIRMADO</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Patient ID</source>
            <translation>ID del paciente</translation>
        </message>
        <message>
            <source>Born, sex</source>
            <translation>Nacimiento, sexo</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>N.º de acceso</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>Remitido por</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Series {name}</source>
            <translation>Serie {name}</translation>
        </message>
        <message>
            <source>and {count} more series</source>
            <translation>y {count} series más</translation>
        </message>
        <message>
            <source>SYNTHETIC</source>
            <translation>SINTÉTICO</translation>
        </message>
        <message>
            <source>This study was drawn by a program. It shows no person.</source>
            <translation>Este estudio fue dibujado por un programa. No muestra a ninguna persona.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>The files of this study contradict each other</source>
            <translation>Los archivos de este estudio se contradicen</translation>
        </message>
        <message>
            <source>Not analysed</source>
            <translation>No analizado</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>no consta</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>Signed report</source>
            <translation>Informe firmado</translation>
        </message>
        <message>
            <source>SYNTHETIC study.</source>
            <translation>Estudio SINTÉTICO.</translation>
        </message>
        <message>
            <source>{value} (from {threshold})</source>
            <translation>{value} (desde {threshold})</translation>
        </message>
        <message>
            <source>{value} nats</source>
            <translation>{value} nats</translation>
        </message>
        <message>
            <source>Teeth</source>
            <translation>Dientes</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Ring: not seen. Disc: findings.</source>
            <translation>Numeración FDI, la derecha del paciente a la izquierda. Aspa: ausente. Anillo: no visto. Disco: hallazgos.</translation>
        </message>
        <message>
            <source>FDI numbers, the patient's right on the left. Crossed: absent. Disc: findings. Without a mark: nothing is reported of the tooth.</source>
            <translation>Numeración FDI, la derecha del paciente a la izquierda. Aspa: ausente. Disco: hallazgos. Sin marca: nada se informa del diente.</translation>
        </message>
        <message>
            <source>Tooth chart: {teeth}</source>
            <translation>Odontograma: {teeth}</translation>
        </message>
        <message>
            <source>Tooth chart: nothing is told of any tooth.</source>
            <translation>Odontograma: no se indica nada de ningún diente.</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>NIVEL</translation>
        </message>
        <message>
            <source>SLICE</source>
            <translation>CORTE</translation>
        </message>
        <message>
            <source>PEAK OF ITS HEATMAP</source>
            <translation>MÁXIMO DE SU MAPA DE CALOR</translation>
        </message>
        <message>
            <source>ENTROPY</source>
            <translation>ENTROPÍA</translation>
        </message>
        <message>
            <source>REMARKS</source>
            <translation>OBSERVACIONES</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Niveles</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <source>FRAME</source>
            <translation>IMAGEN</translation>
        </message>
        <message>
            <source>{model}; in brackets the operating point of each label, and bold what lies at or above it.</source>
            <translation>{model}; entre paréntesis el punto de corte de cada etiqueta, y en negrita lo que lo alcanza o supera.</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>{value}, at or above its operating point ({point})</source>
            <translation>{value}, igual o superior a su punto de corte ({point})</translation>
        </message>
        <message>
            <source>{value}, below its operating point ({point})</source>
            <translation>{value}, inferior a su punto de corte ({point})</translation>
        </message>
        <message>
            <source>TOOTH</source>
            <translation>DIENTE</translation>
        </message>
        <message>
            <source>FINDINGS</source>
            <translation>HALLAZGOS</translation>
        </message>
        <message>
            <source>NO.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>MEASUREMENT</source>
            <translation>MEDICIÓN</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>VALOR</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <source>Angles of the foot</source>
            <translation>Ángulos del pie</translation>
        </message>
        <message>
            <source>ANGLE</source>
            <translation>ÁNGULO</translation>
        </message>
        <message>
            <source>VALUE AND LIMIT</source>
            <translation>VALOR Y LÍMITE</translation>
        </message>
        <message>
            <source>BESIDE THE CLASS</source>
            <translation>FRENTE A LA CLASE</translation>
        </message>
        <message>
            <source>Conflict: {words}</source>
            <translation>Conflicto: {words}</translation>
        </message>
        <message>
            <source>The class: {names}</source>
            <translation>La clase: {names}</translation>
        </message>
        <message>
            <source>No class was given.</source>
            <translation>No se indicó ninguna clase.</translation>
        </message>
        <message>
            <source>Limits by {sources}.</source>
            <translation>Límites según {sources}.</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <source>Whether this file is as it left Overread: {command}, on the workstation or with the record that it was made from.</source>
            <translation>Si este archivo está como salió de Overread: {command}, en la estación de trabajo o con el registro del que se hizo.</translation>
        </message>
        <message>
            <source>Cautions</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>an unknown device</source>
            <translation>un dispositivo desconocido</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>This document</source>
            <translation>Este documento</translation>
        </message>
        <message>
            <source>Head of the audit trail {head}</source>
            <translation>Cabecera del registro de auditoría {head}</translation>
        </message>
        <message>
            <source>No model was run.</source>
            <translation>No se ejecutó ningún modelo.</translation>
        </message>
        <message>
            <source>{name} · version {version}</source>
            <translation>{name} · versión {version}</translation>
        </message>
        <message>
            <source>Calibration: {calibration}. Intended use: {use}.</source>
            <translation>Calibración: {calibration}. Uso previsto: {use}.</translation>
        </message>
        <message>
            <source>ID {id} · ran on {device}</source>
            <translation>ID {id} · ejecutado en {device}</translation>
        </message>
        <message>
            <source>SHA-256 {digest}</source>
            <translation>SHA-256 {digest}</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Número {number}</translation>
        </message>
        <message>
            <source>No record knows of this file: whether it was changed cannot be checked.</source>
            <translation>Ningún registro conoce este archivo: no se puede comprobar si fue modificado.</translation>
        </message>
        <message>
            <source>QR code with the number of this document</source>
            <translation>Código QR con el número de este documento</translation>
        </message>
        <message>
            <source>Device UID {uid}</source>
            <translation>UID del dispositivo {uid}</translation>
        </message>
        <message>
            <source>Not signed: this is a draft.</source>
            <translation>Sin firmar: esto es un borrador.</translation>
        </message>
        <message>
            <source>Signed {moment}</source>
            <translation>Firmado {moment}</translation>
        </message>
        <message>
            <source>Meaning of the signature: {meaning}</source>
            <translation>Significado de la firma: {meaning}</translation>
        </message>
        <message>
            <source>Reader: {name}</source>
            <translation>Lector: {name}</translation>
        </message>
        <message>
            <source>Draft report</source>
            <translation>Borrador de informe</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Impresión diagnóstica</translation>
        </message>
        <message>
            <source>Key frames</source>
            <translation>Imágenes clave</translation>
        </message>
        <message>
            <source>No impression was written.</source>
            <translation>No se escribió ninguna impresión.</translation>
        </message>
        <message>
            <source>was compressed with loss</source>
            <translation>se comprimió con pérdida</translation>
        </message>
        <message>
            <source>was compressed with loss: the edges of its segments are not exact</source>
            <translation>se comprimió con pérdida: los bordes de sus segmentos no son exactos</translation>
        </message>
        <message>
            <source>has text burned into its pixels, which may name the patient</source>
            <translation>tiene texto incrustado en los píxeles que puede identificar al paciente</translation>
        </message>
        <message>
            <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
            <translation>no tiene SOP Instance UID: no puede distinguirse de una copia</translation>
        </message>
        <message>
            <source>has pixels that are not numbers; they are shown black</source>
            <translation>tiene píxeles que no son números; se muestran en negro</translation>
        </message>
        <message>
            <source>shares its SOP Instance UID with another file</source>
            <translation>comparte su SOP Instance UID con otro archivo</translation>
        </message>
        <message>
            <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
            <translation>falta la marca final de sus píxeles comprimidos; cada una de sus imágenes tiene la suya</translation>
        </message>
        <message>
            <source>its pixel spacing is not usable: no millimetres</source>
            <translation>su espaciado de píxeles no es utilizable: sin milímetros</translation>
        </message>
        <message>
            <source>a window of it is not usable and is left out</source>
            <translation>una de sus ventanas no es utilizable y se omite</translation>
        </message>
        <message>
            <source>its modality lookup table is damaged and is left out: its values are as stored</source>
            <translation>su tabla de modalidad está dañada y se omite: los valores son los almacenados</translation>
        </message>
        <message>
            <source>its rescale slope is zero and is left out</source>
            <translation>su pendiente de reescalado es cero y se omite</translation>
        </message>
        <message>
            <source>does not say what its values mean: they are shown as stored</source>
            <translation>no dice qué significan sus valores: se muestran tal como están almacenados</translation>
        </message>
        <message>
            <source>has colours from a palette</source>
            <translation>tiene colores de una paleta</translation>
        </message>
        <message>
            <source>has transparent parts; they are shown black</source>
            <translation>tiene partes transparentes; se muestran en negro</translation>
        </message>
        <message>
            <source>has no DICOM preamble</source>
            <translation>no tiene preámbulo DICOM</translation>
        </message>
        <message>
            <source>does not name its transfer syntax: it was found out from its first element</source>
            <translation>no indica su sintaxis de transferencia: se dedujo de su primer elemento</translation>
        </message>
        <message>
            <source>Its files name {count} different patients.</source>
            <translation>Sus archivos nombran a {count} pacientes distintos.</translation>
        </message>
        <message>
            <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
            <translation>{count} de sus archivos comparten un SOP Instance UID con otro archivo; cada uno se muestra por separado.</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different orientation.</source>
            <translation>La serie {number} mezcla cortes de distinta orientación.</translation>
        </message>
        <message>
            <source>Series {number} mixes slices of different frames of reference.</source>
            <translation>La serie {number} mezcla cortes de distintos marcos de referencia.</translation>
        </message>
        <message>
            <source>The slices of series {number} are not evenly spaced.</source>
            <translation>Los cortes de la serie {number} no están espaciados por igual.</translation>
        </message>
        <message>
            <source>Series {number} mixes pictures of different sizes.</source>
            <translation>La serie {number} mezcla imágenes de distinto tamaño.</translation>
        </message>
        <message>
            <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
            <translation>Esta imagen no se parece a las del entrenamiento del modelo: no confíe en su respuesta.</translation>
        </message>
        <message>
            <source>Whether this frame is like the images this model was trained on could not be checked.</source>
            <translation>No se pudo comprobar si esta imagen se parece a las del entrenamiento del modelo.</translation>
        </message>
        <message>
            <source>This model's probabilities are not calibrated: read them as scores.</source>
            <translation>Las probabilidades de este modelo no están calibradas: léalas como puntuaciones.</translation>
        </message>
        <message>
            <source>No label reached its threshold; the likeliest is shown.</source>
            <translation>Ninguna etiqueta alcanzó su umbral; se muestra la más probable.</translation>
        </message>
        <message>
            <source>No label reached its threshold.</source>
            <translation>Ninguna etiqueta alcanzó su umbral.</translation>
        </message>
        <message>
            <source>The model calls this frame normal and not normal at once.</source>
            <translation>El modelo llama a esta imagen normal y no normal a la vez.</translation>
        </message>
        <message>
            <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
            <translation>Por debajo del umbral, pero bastante probable con cobertura {coverage}: {labels}.</translation>
        </message>
        <message>
            <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
            <translation>No se halló nada de lo que este modelo localiza: lo que llama ausente puede estar fuera de su alcance.</translation>
        </message>
        <message>
            <source>Explained by occlusion, since this model gives no gradient.</source>
            <translation>Explicado por oclusión, ya que este modelo no da gradiente.</translation>
        </message>
        <message>
            <source>Explained by its heatmap: that is what this model answers with.</source>
            <translation>Explicado por su mapa de calor: es lo que responde este modelo.</translation>
        </message>
        <message>
            <source>Explained by the label's own map: that is what this model answers with.</source>
            <translation>Explicado por el mapa propio de la etiqueta: es lo que responde este modelo.</translation>
        </message>
        <message>
            <source>Nothing was found that could be explained.</source>
            <translation>No se halló nada que pudiera explicarse.</translation>
        </message>
        <message>
            <source>There is no map of a finding that follows from another one: explain that one.</source>
            <translation>No hay mapa de un hallazgo que se deduce de otro: explique aquel.</translation>
        </message>
        <message>
            <source>There is no map of a finding that has no region.</source>
            <translation>No hay mapa de un hallazgo sin región.</translation>
        </message>
        <message>
            <source>There is no heatmap of a finding that is no point.</source>
            <translation>No hay mapa de calor de un hallazgo que no es un punto.</translation>
        </message>
        <message>
            <source>This model finds more regions than can be told: only the largest are shown.</source>
            <translation>Este modelo halla más regiones de las que caben: solo se muestran las mayores.</translation>
        </message>
        <message>
            <source>The kind of picture is not certain: choose the model yourself.</source>
            <translation>El tipo de imagen no es seguro: elija usted el modelo.</translation>
        </message>
        <message>
            <source>No installed model reads this kind of picture.</source>
            <translation>Ningún modelo instalado lee este tipo de imagen.</translation>
        </message>
        <message>
            <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
            <translation>La imagen parece invertida, su fondo es claro: el modelo se hizo para uno oscuro.</translation>
        </message>
        <message>
            <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
            <translation>El archivo no dice cómo se obtuvo la imagen: compruebe que es del tipo que lee este modelo.</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>El enrutador ve {kind} ({value}, por encima de su umbral de decisión, {least}) y eligió {model}.</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
            <translation>El enrutador ve {kind} (más de {value}, por encima de su umbral de decisión, {least}) y eligió {model}.</translation>
        </message>
        <message>
            <source>The header does not name the modality: check that this is {names}.</source>
            <translation>La cabecera no indica la modalidad: compruebe que es {names}.</translation>
        </message>
        <message>
            <source>The header does not name the body part: check that this is {names}.</source>
            <translation>La cabecera no indica la parte del cuerpo: compruebe que es {names}.</translation>
        </message>
        <message>
            <source>The header does not name the view: check that this is {names}.</source>
            <translation>La cabecera no indica la proyección: compruebe que es {names}.</translation>
        </message>
        <message>
            <source>The router sees {kind} ({value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>El enrutador ve {kind} ({value}, por encima de su umbral de decisión, {least}); ningún modelo lo lee.</translation>
        </message>
        <message>
            <source>The router sees {kind} (above {value}, above the least at which it decides ({least})); no model reads that.</source>
            <translation>El enrutador ve {kind} (más de {value}, por encima de su umbral de decisión, {least}); ningún modelo lo lee.</translation>
        </message>
        <message>
            <source>The router is not sure what this is: {kind} {value}, below the least at which it decides ({least}).</source>
            <translation>El enrutador no está seguro de qué es esto: {kind} {value}, por debajo de su umbral de decisión ({least}).</translation>
        </message>
        <message>
            <source>This is unlike the pictures that the router knows.</source>
            <translation>Esto es distinto de las imágenes que conoce el enrutador.</translation>
        </message>
        <message>
            <source>No model fits this study.</source>
            <translation>Ningún modelo se ajusta a este estudio.</translation>
        </message>
        <message>
            <source>The frames read of a series of {count} are evenly spaced.</source>
            <translation>De una serie de {count} se leyeron imágenes a intervalos regulares.</translation>
        </message>
        <message>
            <source>No map was made: {reason}</source>
            <translation>No se hizo ningún mapa: {reason}</translation>
        </message>
        <message>
            <source>{preference} was asked for and was not found; the CPU is used.</source>
            <translation>Se pidió {preference} y no se encontró; se usa la CPU.</translation>
        </message>
        <message>
            <source>{model} needs {least} pixels or more; this has {size}.</source>
            <translation>{model} necesita al menos {least} píxeles; esta tiene {size}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the modality here is {found}.</source>
            <translation>{model} lee {names}; la modalidad aquí es {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the body part here is {found}.</source>
            <translation>{model} lee {names}; la parte del cuerpo aquí es {found}.</translation>
        </message>
        <message>
            <source>{model} reads {names}; the view here is {found}.</source>
            <translation>{model} lee {names}; la proyección aquí es {found}.</translation>
        </message>
        <message>
            <source>a neighbouring slice shows this level elsewhere</source>
            <translation>un corte vecino muestra este nivel en otro lugar</translation>
        </message>
        <message>
            <source>the gaps to the neighbouring levels are uneven: check the numbering</source>
            <translation>las distancias a los niveles vecinos son desiguales: compruebe la numeración</translation>
        </message>
        <message>
            <source>{level} competes for this place: check the numbering</source>
            <translation>{level} compite por este lugar: compruebe la numeración</translation>
        </message>
        <message>
            <source>Numbering in doubt at {levels}: check the levels before they are used.</source>
            <translation>Numeración dudosa en {levels}: compruebe los niveles antes de usarlos.</translation>
        </message>
        <message>
            <source>{count} of {total} neighbouring slices agree</source>
            <translation>{count} de {total} cortes vecinos coinciden</translation>
        </message>
        <message>
            <source>Responsibility: I read this study</source>
            <translation>Responsabilidad: he leído este estudio</translation>
        </message>
        <message>
            <source>Review: I reviewed this report</source>
            <translation>Revisión: he revisado este informe</translation>
        </message>
        <message>
            <source>Approval: I approve this report</source>
            <translation>Aprobación: apruebo este informe</translation>
        </message>
        <message>
            <source>Authorship: I wrote this report</source>
            <translation>Autoría: he escrito este informe</translation>
        </message>
        <message>
            <source>Artefact</source>
            <translation>Artefacto</translation>
        </message>
        <message>
            <source>Normal anatomy</source>
            <translation>Anatomía normal</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>Lugar equivocado</translation>
        </message>
        <message>
            <source>Wrong label</source>
            <translation>Etiqueta equivocada</translation>
        </message>
        <message>
            <source>Known, unchanged</source>
            <translation>Conocido, sin cambios</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>No relevante</translation>
        </message>
        <message>
            <source>mild</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderada</translation>
        </message>
        <message>
            <source>severe</source>
            <translation>grave</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>posible</translation>
        </message>
        <message>
            <source>probable</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>segura</translation>
        </message>
        <message>
            <source>easy</source>
            <translation>fácil</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>difícil</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Trazado</translation>
        </message>
        <message>
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <source>Cobb angle</source>
            <translation>Ángulo de Cobb</translation>
        </message>
        <message>
            <source>Hallux valgus angle</source>
            <translation>Ángulo de hallux valgus</translation>
        </message>
        <message>
            <source>Intermetatarsal angle</source>
            <translation>Ángulo intermetatarsiano</translation>
        </message>
        <message>
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <source>Ellipse</source>
            <translation>Elipse</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <source>Freehand</source>
            <translation>Mano alzada</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <source>Calibration</source>
            <translation>Calibración</translation>
        </message>
        <message>
            <source>Magnification</source>
            <translation>Magnificación</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Perímetro</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>DE</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Mín.</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Máx.</translation>
        </message>
        <message>
            <source>Cobb</source>
            <translation>Cobb</translation>
        </message>
        <message>
            <source>pixel spacing unknown</source>
            <translation>espaciado de píxeles desconocido</translation>
        </message>
        <message>
            <source>calibrated by reader</source>
            <translation>calibrado por el lector</translation>
        </message>
        <message>
            <source>at detector</source>
            <translation>en el detector</translation>
        </message>
        <message>
            <source>magnification {factor} stated by reader</source>
            <translation>magnificación {factor} indicada por el lector</translation>
        </message>
        <message>
            <source>magnification {factor} by the file</source>
            <translation>magnificación {factor} según el archivo</translation>
        </message>
        <message>
            <source>on the scanned film</source>
            <translation>sobre la película escaneada</translation>
        </message>
        <message>
            <source>calibrated by the file ({kind})</source>
            <translation>calibrado por el archivo ({kind})</translation>
        </message>
        <message>
            <source>spacing: {kind}</source>
            <translation>espaciado: {kind}</translation>
        </message>
        <message>
            <source>{series} frame {number}</source>
            <translation>{series}, imagen {number}</translation>
        </message>
        <message>
            <source>geometry</source>
            <translation>geometría</translation>
        </message>
        <message>
            <source>fiducial</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>plane not stated</source>
            <translation>plano no indicado</translation>
        </message>
        <message>
            <source>Tooth {number}</source>
            <translation>Diente {number}</translation>
        </message>
        <message>
            <source>peak</source>
            <translation>máximo</translation>
        </message>
        <message>
            <source>stratum</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>advertencia</translation>
        </message>
        <message>
            <source>slice</source>
            <translation>corte</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>cortes vecinos</translation>
        </message>
        <message>
            <source>area_px</source>
            <translation>área (píxeles)</translation>
        </message>
        <message>
            <source>HVA</source>
            <translation>AHV</translation>
        </message>
        <message>
            <source>IMA</source>
            <translation>AIM</translation>
        </message>
        <message>
            <source>research only</source>
            <translation>solo para investigación</translation>
        </message>
        <message>
            <source>Hallux valgus</source>
            <translation>Hallux valgus</translation>
        </message>
        <message>
            <source>hallux valgus</source>
            <translation>hallux valgus</translation>
        </message>
        <message>
            <source>Research software, not a medical device, not for diagnostic use.</source>
            <translation>Software de investigación; no es un producto sanitario ni sirve para el diagnóstico.</translation>
        </message>
        <message>
            <source>uncalibrated</source>
            <translation>sin calibrar</translation>
        </message>
        <message>
            <source>not reviewed</source>
            <translation>sin revisar</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregido</translation>
        </message>
        <message>
            <source>The model is undecided (normalised entropy {value})</source>
            <translation>El modelo está indeciso (entropía normalizada {value})</translation>
        </message>
        <message>
            <source>Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>Conjunto de predicción: {labels}; tal conjunto contiene la verdad en {count} de cada 100 imágenes como las de su ajuste</translation>
        </message>
        <message>
            <source>{count} findings were rejected by the reader.</source>
            <translation>{count} hallazgos fueron rechazados por el lector.</translation>
        </message>
        <message>
            <source>region of {count} pixels at row {row}, column {column}</source>
            <translation>región de {count} píxeles en fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>{count} findings of the model were not reviewed and are not part of this report.</source>
            <translation>{count} hallazgos del modelo no se revisaron y no forman parte de este informe.</translation>
        </message>
        <message>
            <source>the model gave no usable number</source>
            <translation>el modelo no dio un número utilizable</translation>
        </message>
        <message>
            <source>{value}, at this model's operating point ({point})</source>
            <translation>{value}, en el punto de corte de este modelo ({point})</translation>
        </message>
        <message>
            <source>drawn by the reader; no model gave it</source>
            <translation>dibujado por el lector; ningún modelo lo indicó</translation>
        </message>
        <message>
            <source>peak {sentence}</source>
            <translation>máximo {sentence}</translation>
        </message>
        <message>
            <source>by the reader</source>
            <translation>por el lector</translation>
        </message>
        <message>
            <source>peak {value}</source>
            <translation>máximo {value}</translation>
        </message>
        <message>
            <source>score {value}</source>
            <translation>puntuación {value}</translation>
        </message>
        <message>
            <source>above {value}</source>
            <translation>más de {value}</translation>
        </message>
        <message>
            <source>below {value}</source>
            <translation>menos de {value}</translation>
        </message>
        <message>
            <source>calibrated on {count} images, ECE {error}</source>
            <translation>calibrado con {count} imágenes, ECE {error}</translation>
        </message>
        <message>
            <source>calibrated, ECE {error}</source>
            <translation>calibrado, ECE {error}</translation>
        </message>
        <message>
            <source>calibrated on {count} images</source>
            <translation>calibrado con {count} imágenes</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>calibrado</translation>
        </message>
        <message>
            <source>Prediction set: {labels}</source>
            <translation>Conjunto de predicción: {labels}</translation>
        </message>
        <message>
            <source>The model is sure (normalised entropy {value})</source>
            <translation>El modelo está seguro (entropía normalizada {value})</translation>
        </message>
        <message>
            <source>The model is unsure (normalised entropy {value})</source>
            <translation>El modelo está inseguro (entropía normalizada {value})</translation>
        </message>
        <message>
            <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
            <translation>Ninguna etiqueta es bastante probable para un conjunto de predicción, que contiene la verdad en {count} de cada 100 imágenes como las de su ajuste</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} o {last}</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>It has no check for images unlike its own</source>
            <translation>No comprueba si una imagen se parece a las de su entrenamiento</translation>
        </message>
        <message>
            <source>Like the images it was trained on</source>
            <translation>Parecida a las imágenes de su entrenamiento</translation>
        </message>
        <message>
            <source>its probabilities are too evenly spread</source>
            <translation>sus probabilidades están repartidas de forma demasiado uniforme</translation>
        </message>
        <message>
            <source>1 finding was rejected by the reader.</source>
            <translation>1 hallazgo fue rechazado por el lector.</translation>
        </message>
        <message>
            <source>whole frame</source>
            <translation>imagen completa</translation>
        </message>
        <message>
            <source>point at row {row}, column {column}</source>
            <translation>punto en fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>box at row {row}, column {column}, {height} x {width} pixels</source>
            <translation>recuadro en fila {row}, columna {column}, {height} x {width} píxeles</translation>
        </message>
        <message>
            <source>outline of {count} points</source>
            <translation>contorno de {count} puntos</translation>
        </message>
        <message>
            <source>empty region</source>
            <translation>región vacía</translation>
        </message>
        <message>
            <source>1 finding of the model was not reviewed and is not part of this report.</source>
            <translation>1 hallazgo del modelo no se revisó y no forma parte de este informe.</translation>
        </message>
        <message>
            <source>Occlusion</source>
            <translation>Oclusión</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <source>male</source>
            <translation>masculino</translation>
        </message>
        <message>
            <source>female</source>
            <translation>femenino</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>{value}, above this model's operating point ({point})</source>
            <translation>{value}, por encima del punto de corte de este modelo ({point})</translation>
        </message>
        <message>
            <source>{value}, below this model's operating point ({point})</source>
            <translation>{value}, por debajo del punto de corte de este modelo ({point})</translation>
        </message>
        <message>
            <source>entropy {value} nats</source>
            <translation>entropía {value} nats</translation>
        </message>
        <message>
            <source>Unlike the images this model was trained on</source>
            <translation>Distinta de las imágenes con que se entrenó este modelo</translation>
        </message>
        <message>
            <source>The model asks for a careful look: {reasons}</source>
            <translation>El modelo pide una revisión atenta: {reasons}</translation>
        </message>
        <message>
            <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
            <translation>Un conjunto de predicción contiene la verdad en {count} de cada 100 imágenes como las de su ajuste.</translation>
        </message>
        <message>
            <source>no label is likely enough for its prediction set</source>
            <translation>ninguna etiqueta es bastante probable para su conjunto de predicción</translation>
        </message>
        <message>
            <source>several labels are likely enough for its prediction set</source>
            <translation>varias etiquetas son bastante probables para su conjunto de predicción</translation>
        </message>
        <message>
            <source>the image is unlike its training images</source>
            <translation>la imagen no se parece a las de su entrenamiento</translation>
        </message>
        <message>
            <source>where the model would look for {label} (probability {value}), which it did not answer</source>
            <translation>dónde buscaría el modelo {label} (probabilidad {value}), que no fue su respuesta</translation>
        </message>
        <message>
            <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
            <translation>{count} imágenes clave elegidas por el lector no se muestran: no se pudieron leer.</translation>
        </message>
        <message>
            <source>added by the reader</source>
            <translation>añadido por el lector</translation>
        </message>
        <message>
            <source>where the model sees {label}</source>
            <translation>dónde ve el modelo {label}</translation>
        </message>
        <message>
            <source>what drove the answer</source>
            <translation>qué determinó la respuesta</translation>
        </message>
        <message>
            <source>where the model would look for {label}, which it did not answer</source>
            <translation>dónde buscaría el modelo {label}, que no fue su respuesta</translation>
        </message>
        <message>
            <source>1 key frame that the reader chose is not shown: it could not be read.</source>
            <translation>1 imagen clave elegida por el lector no se muestra: no se pudo leer.</translation>
        </message>
        <message>
            <source>{count} of {total} frames of series {series} were read by the model</source>
            <translation>El modelo leyó {count} de {total} imágenes de la serie {series}</translation>
        </message>
        <message>
            <source>1 frame</source>
            <translation>1 imagen</translation>
        </message>
        <message>
            <source>{count} frames</source>
            <translation>{count} imágenes</translation>
        </message>
        <message>
            <source>1 normal finding</source>
            <translation>1 hallazgo normal</translation>
        </message>
        <message>
            <source>{count} normal findings</source>
            <translation>{count} hallazgos normales</translation>
        </message>
        <message>
            <source>1 tooth found</source>
            <translation>1 diente encontrado</translation>
        </message>
        <message>
            <source>{count} teeth found</source>
            <translation>{count} dientes encontrados</translation>
        </message>
        <message>
            <source>1 vertebra found</source>
            <translation>1 vértebra encontrada</translation>
        </message>
        <message>
            <source>{count} vertebrae found</source>
            <translation>{count} vértebras encontradas</translation>
        </message>
        <message>
            <source>1 disc found</source>
            <translation>1 disco encontrado</translation>
        </message>
        <message>
            <source>{count} discs found</source>
            <translation>{count} discos encontrados</translation>
        </message>
        <message>
            <source>1 level found</source>
            <translation>1 nivel encontrado</translation>
        </message>
        <message>
            <source>{count} levels found</source>
            <translation>{count} niveles encontrados</translation>
        </message>
        <message>
            <source>numbering in doubt</source>
            <translation>numeración dudosa</translation>
        </message>
        <message>
            <source>Nothing was found on this frame.</source>
            <translation>No se halló nada en esta imagen.</translation>
        </message>
        <message>
            <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
            <translation>{count} ángulos medidos por modelos no fueron adoptados por el lector y no forman parte de este informe.</translation>
        </message>
        <message>
            <source>this angle says {label}, the class does not</source>
            <translation>este ángulo indica {label}, la clase no</translation>
        </message>
        <message>
            <source>This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).</source>
            <translation>Este límite por sí solo: sensibilidad {sensitivity}, especificidad {specificity} ({n} radiografías: {dataset}).</translation>
        </message>
        <message>
            <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
            <translation>1 ángulo medido por un modelo no fue adoptado por el lector y no forma parte de este informe.</translation>
        </message>
        <message>
            <source>the class says {label}, this angle does not</source>
            <translation>la clase indica {label}, este ángulo no</translation>
        </message>
        <message>
            <source>{own}° (reader; model {model}°)</source>
            <translation>{own}° (lector; modelo {model}°)</translation>
        </message>
        <message>
            <source>below {limit}° ({label})</source>
            <translation>por debajo de {limit}° ({label})</translation>
        </message>
        <message>
            <source>not below {limit}°</source>
            <translation>no por debajo de {limit}°</translation>
        </message>
        <message>
            <source>above {limit}° ({label})</source>
            <translation>por encima de {limit}° ({label})</translation>
        </message>
        <message>
            <source>not above {limit}°</source>
            <translation>no por encima de {limit}°</translation>
        </message>
        <message>
            <source>pixels taken as square: their spacing is not known</source>
            <translation>píxeles tomados como cuadrados: se desconoce su espaciado</translation>
        </message>
        <message>
            <source>Chest X-ray: pneumonia</source>
            <translation>Radiografía de tórax: neumonía</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Pneumonia</source>
            <translation>Neumonía</translation>
        </message>
        <message>
            <source>Brain MRI: tumour kind</source>
            <translation>RM cerebral: tipo de tumor</translation>
        </message>
        <message>
            <source>Glioma</source>
            <translation>Glioma</translation>
        </message>
        <message>
            <source>Meningioma</source>
            <translation>Meningioma</translation>
        </message>
        <message>
            <source>Pituitary</source>
            <translation>Tumor hipofisario</translation>
        </message>
        <message>
            <source>No tumour</source>
            <translation>Sin tumor</translation>
        </message>
        <message>
            <source>Router: kind of picture</source>
            <translation>Enrutador: tipo de imagen</translation>
        </message>
        <message>
            <source>panoramic</source>
            <translation>panorámica</translation>
        </message>
        <message>
            <source>foot</source>
            <translation>pie</translation>
        </message>
        <message>
            <source>chest</source>
            <translation>tórax</translation>
        </message>
        <message>
            <source>brain MRI</source>
            <translation>RM cerebral</translation>
        </message>
        <message>
            <source>lumbar MRI</source>
            <translation>RM lumbar</translation>
        </message>
        <message>
            <source>blood smear</source>
            <translation>frotis de sangre</translation>
        </message>
        <message>
            <source>Panoramic film: teeth and findings</source>
            <translation>Radiografía panorámica: dientes y hallazgos</translation>
        </message>
        <message>
            <source>Tooth 11</source>
            <translation>Diente 11</translation>
        </message>
        <message>
            <source>Tooth 12</source>
            <translation>Diente 12</translation>
        </message>
        <message>
            <source>Tooth 13</source>
            <translation>Diente 13</translation>
        </message>
        <message>
            <source>Tooth 14</source>
            <translation>Diente 14</translation>
        </message>
        <message>
            <source>Tooth 15</source>
            <translation>Diente 15</translation>
        </message>
        <message>
            <source>Tooth 16</source>
            <translation>Diente 16</translation>
        </message>
        <message>
            <source>Tooth 17</source>
            <translation>Diente 17</translation>
        </message>
        <message>
            <source>Tooth 18</source>
            <translation>Diente 18</translation>
        </message>
        <message>
            <source>Tooth 21</source>
            <translation>Diente 21</translation>
        </message>
        <message>
            <source>Tooth 22</source>
            <translation>Diente 22</translation>
        </message>
        <message>
            <source>Tooth 23</source>
            <translation>Diente 23</translation>
        </message>
        <message>
            <source>Tooth 24</source>
            <translation>Diente 24</translation>
        </message>
        <message>
            <source>Tooth 25</source>
            <translation>Diente 25</translation>
        </message>
        <message>
            <source>Tooth 26</source>
            <translation>Diente 26</translation>
        </message>
        <message>
            <source>Tooth 27</source>
            <translation>Diente 27</translation>
        </message>
        <message>
            <source>Tooth 28</source>
            <translation>Diente 28</translation>
        </message>
        <message>
            <source>Tooth 31</source>
            <translation>Diente 31</translation>
        </message>
        <message>
            <source>Tooth 32</source>
            <translation>Diente 32</translation>
        </message>
        <message>
            <source>Tooth 33</source>
            <translation>Diente 33</translation>
        </message>
        <message>
            <source>Tooth 34</source>
            <translation>Diente 34</translation>
        </message>
        <message>
            <source>Tooth 35</source>
            <translation>Diente 35</translation>
        </message>
        <message>
            <source>Tooth 36</source>
            <translation>Diente 36</translation>
        </message>
        <message>
            <source>Tooth 37</source>
            <translation>Diente 37</translation>
        </message>
        <message>
            <source>Tooth 38</source>
            <translation>Diente 38</translation>
        </message>
        <message>
            <source>Tooth 41</source>
            <translation>Diente 41</translation>
        </message>
        <message>
            <source>Tooth 42</source>
            <translation>Diente 42</translation>
        </message>
        <message>
            <source>Tooth 43</source>
            <translation>Diente 43</translation>
        </message>
        <message>
            <source>Tooth 44</source>
            <translation>Diente 44</translation>
        </message>
        <message>
            <source>Tooth 45</source>
            <translation>Diente 45</translation>
        </message>
        <message>
            <source>Tooth 46</source>
            <translation>Diente 46</translation>
        </message>
        <message>
            <source>Tooth 47</source>
            <translation>Diente 47</translation>
        </message>
        <message>
            <source>Tooth 48</source>
            <translation>Diente 48</translation>
        </message>
        <message>
            <source>Restoration</source>
            <translation>Restauración</translation>
        </message>
        <message>
            <source>Orthodontic appliance</source>
            <translation>Aparato de ortodoncia</translation>
        </message>
        <message>
            <source>Implant</source>
            <translation>Implante</translation>
        </message>
        <message>
            <source>More than 32 teeth</source>
            <translation>Más de 32 dientes</translation>
        </message>
        <message>
            <source>Fewer than 20 teeth</source>
            <translation>Menos de 20 dientes</translation>
        </message>
        <message>
            <source>Free end, quadrant 1</source>
            <translation>Extremo libre, cuadrante 1</translation>
        </message>
        <message>
            <source>Free end, quadrant 2</source>
            <translation>Extremo libre, cuadrante 2</translation>
        </message>
        <message>
            <source>Free end, quadrant 3</source>
            <translation>Extremo libre, cuadrante 3</translation>
        </message>
        <message>
            <source>Free end, quadrant 4</source>
            <translation>Extremo libre, cuadrante 4</translation>
        </message>
        <message>
            <source>Gap between teeth, upper jaw</source>
            <translation>Brecha edéntula, maxilar superior</translation>
        </message>
        <message>
            <source>Gap between teeth, lower jaw</source>
            <translation>Brecha edéntula, mandíbula</translation>
        </message>
        <message>
            <source>Missing tooth</source>
            <translation>Diente ausente</translation>
        </message>
        <message>
            <source>Third molar present</source>
            <translation>Tercer molar presente</translation>
        </message>
        <message>
            <source>Third molar absent</source>
            <translation>Tercer molar ausente</translation>
        </message>
        <message>
            <source>Chest X-ray at 28 pixels: pneumonia</source>
            <translation>Radiografía de tórax a 28 píxeles: neumonía</translation>
        </message>
        <message>
            <source>Calcaneal pitch</source>
            <translation>Ángulo de inclinación del calcáneo</translation>
        </message>
        <message>
            <source>radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° (doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)</source>
            <translation>la enseñanza radiológica (pacs.de/term/calcaneal-inclination-angle); los límites publicados van de 12.3° (doi:10.1258/ar.2011.110387) a 19° (radiopaedia.org)</translation>
        </message>
        <message>
            <source>hand-placed points of each source</source>
            <translation>puntos colocados a mano de cada fuente</translation>
        </message>
        <message>
            <source>Foot X-ray: arch</source>
            <translation>Radiografía de pie: arco plantar</translation>
        </message>
        <message>
            <source>Flatfoot</source>
            <translation>Pie plano</translation>
        </message>
        <message>
            <source>Lumbar MRI: disc levels</source>
            <translation>RM lumbar: niveles discales</translation>
        </message>
    </context>
</TS>
