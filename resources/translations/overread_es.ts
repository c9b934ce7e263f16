<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Inter (typeface) 4.0: SIL Open Font License 1.1</source>
        <translation>Inter (typeface) 4.0: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>see its distribution</source>
        <translation>véase su distribución</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Overread</source>
        <translation>Acerca de Overread</translation>
    </message>
    <message>
        <source>Overread {0}</source>
        <translation>Overread {0}</translation>
    </message>
    <message>
        <source>The workstation on which a clinician overreads what a local model found.</source>
        <translation>La estación en la que el médico relee lo que encontró un modelo local.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Models run on: {0}</source>
        <translation>Los modelos se ejecutan en: {0}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Apache License 2.0. Overread stands on the work of:</source>
        <translation>Licencia Apache 2.0. Overread se apoya en el trabajo de:</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>AddModel</name>
    <message>
        <source>Nothing had to be converted.</source>
        <translation>No hubo que convertir nada.</translation>
    </message>
    <message>
        <source>It was not converted yet: answer what is open.</source>
        <translation>Aún no se ha convertido: responda lo que falta.</translation>
    </message>
    <message>
        <source>Its outputs are those of the file, exactly.</source>
        <translation>Sus salidas son exactamente las del archivo.</translation>
    </message>
    <message>
        <source>Converted to ONNX; its outputs differ from the original&apos;s by {0:.1e} at most.</source>
        <translation>Convertido a ONNX; sus salidas difieren del original en {0:.1e} como máximo.</translation>
    </message>
    <message>
        <source> · {0} to answer</source>
        <translation> · {0} por responder</translation>
    </message>
</context>
<context>
    <name>AddModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>File of the model</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>ONNX, Keras, or a torch state dict, TorchScript or torch.export file</source>
        <translation>ONNX, Keras o un archivo de torch (state dict, TorchScript, torch.export)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Model of the recipe</source>
        <translation>Modelo de la receta</translation>
    </message>
    <message>
        <source>Put it in the place of a model of the same id</source>
        <translation>Ponerlo en lugar de un modelo con el mismo id</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Probar y añadir</translation>
    </message>
    <message>
        <source>Run it on this study</source>
        <translation>Ejecutarlo en este estudio</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Choose one file, or several of one recipe</source>
        <translation>Elija un archivo, o varios de una receta</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>Choose the folder that holds all models of a recipe</source>
        <translation>Elija la carpeta que contiene todos los modelos de una receta</translation>
    </message>
    <message>
        <source>None: found out from the file</source>
        <translation>Ninguna: se deduce del archivo</translation>
    </message>
    <message>
        <source>A model that this site brings</source>
        <translation>Un modelo que aporta este centro</translation>
    </message>
    <message>
        <source>It stays on this computer. It is read without running any code that may be in it, turned into ONNX where it is something else, and tested before it is added.</source>
        <translation>Permanece en este equipo. Se lee sin ejecutar ningún código que contenga, se convierte a ONNX si es otra cosa y se prueba antes de añadirlo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What the file says of the model</source>
        <translation>Lo que el archivo dice del modelo</translation>
    </message>
    <message>
        <source>What it was taken for</source>
        <translation>Por qué se ha tomado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>The file&apos;s inputs and outputs tell most; the rest is asked.</source>
        <translation>Las entradas y salidas del archivo dicen casi todo; el resto se pregunta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the {0} values</source>
        <translation>los {0} valores</translation>
    </message>
    <message>
        <source>I have checked {0} that I am asked to confirm</source>
        <translation>He comprobado {0} que se me pide confirmar</translation>
    </message>
    <message>
        <source>It is in the list of models now.</source>
        <translation>Ya está en la lista de modelos.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models ({0})</source>
        <translation>Modelos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement and first reads</source>
        <translation>Concordancia y primeras lecturas</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Save first reads as CSV...</source>
        <translation>Guardar primeras lecturas como CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Agreement between readers</source>
        <translation>Concordancia entre lectores</translation>
    </message>
    <message>
        <source>First reads: before and after the model was shown</source>
        <translation>Primeras lecturas: antes y después de mostrar el modelo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>No two readers have judged the same findings yet.</source>
        <translation>Aún no hay dos lectores que hayan juzgado los mismos hallazgos.</translation>
    </message>
    <message>
        <source>First reads as CSV</source>
        <translation>Primeras lecturas como CSV</translation>
    </message>
    <message>
        <source>First reads</source>
        <translation>Primeras lecturas</translation>
    </message>
    <message>
        <source>First reads were saved.</source>
        <translation>Se guardaron las primeras lecturas.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source>Why is the signed report changed?</source>
        <translation>¿Por qué se modifica el informe firmado?</translation>
    </message>
    <message>
        <source>Reason for the amendment</source>
        <translation>Motivo de la enmienda</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Enmendar</translation>
    </message>
    <message>
        <source>Open the report again; what was signed is kept</source>
        <translation>Volver a abrir el informe; lo firmado se conserva</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>AngleBar</name>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>The model&apos;s angle lines become marks of yours that you can move; your value then counts.</source>
        <translation>Las líneas de ángulo del modelo pasan a ser marcas suyas que puede mover; entonces cuenta su valor.</translation>
    </message>
    <message>
        <source>Take the angle lines over</source>
        <translation>Asumir las líneas de ángulo</translation>
    </message>
    <message>
        <source>{0}: limit {1}° by {2}.</source>
        <translation>{0}: límite {1}° según {2}.</translation>
    </message>
</context>
<context>
    <name>BindingsPage</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Reset keys and mouse</source>
        <translation>Restablecer teclas y ratón</translation>
    </message>
    <message>
        <source>Every key and button as its preset has it</source>
        <translation>Cada tecla y botón como en su preajuste</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <translation>Restablecer esta tecla</translation>
    </message>
    <message>
        <source>The selected command&apos;s own keys again</source>
        <translation>De nuevo las teclas propias del comando elegido</translation>
    </message>
    <message>
        <source>the chosen tool</source>
        <translation>la herramienta elegida</translation>
    </message>
    <message>
        <source>window and level</source>
        <translation>ventana y nivel</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonda</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastre izquierdo</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastre central</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastre derecho</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl y rueda</translation>
    </message>
    <message>
        <source>A double click fits the frame to the window</source>
        <translation>Un doble clic ajusta la imagen a la ventana</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Tecla de {0}</translation>
    </message>
    <message>
        <source>Second key of {0}</source>
        <translation>Segunda tecla de {0}</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>One key, several commands. {0}</source>
        <translation>Una tecla, varios comandos. {0}</translation>
    </message>
</context>
<context>
    <name>BurnedInDialog</name>
    <message>
        <source>Burned-in text</source>
        <translation>Texto grabado</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Frames of the chosen mask</source>
        <translation>Imágenes de la máscara elegida</translation>
    </message>
    <message>
        <source>Mask on every frame</source>
        <translation>Máscara en todas las imágenes</translation>
    </message>
    <message>
        <source>Mask on this frame alone</source>
        <translation>Máscara solo en esta imagen</translation>
    </message>
    <message>
        <source>Make masks of all suggestions</source>
        <translation>Convertir en máscaras todas las sugerencias</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the chosen rectangle (Delete)</source>
        <translation>Borrar el rectángulo elegido (Supr)</translation>
    </message>
    <message>
        <source>As it will be given away</source>
        <translation>Como se entregará</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Go to the next one; this one still waits</source>
        <translation>Ir a la siguiente; esta aún espera</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>This picture is not given away</source>
        <translation>Esta imagen no se entrega</translation>
    </message>
    <message>
        <source>Nothing is there</source>
        <translation>No hay nada</translation>
    </message>
    <message>
        <source>Given away as it is</source>
        <translation>Se entrega tal cual</translation>
    </message>
    <message>
        <source>Mask and release</source>
        <translation>Enmascarar y liberar</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Decidido &amp;por</translation>
    </message>
    <message>
        <source>Drag draws a mask. Dashed: text seems to be there; a click masks it. N goes to the next rectangle, Space masks it, the arrows move it, with Ctrl its size; the wheel zooms. The suggestion misses some text: look at all of the picture.</source>
        <translation>Arrastrar dibuja una máscara. A trazos: parece haber texto; un clic lo enmascara. N va al siguiente rectángulo, Espacio lo enmascara, las flechas lo mueven y con Ctrl cambian su tamaño; la rueda amplía. La sugerencia pasa por alto algún texto: mire toda la imagen.</translation>
    </message>
    <message>
        <source>Frame {0} of {1}</source>
        <translation>Imagen {0} de {1}</translation>
    </message>
    <message>
        <source>Held picture {0} of {1}</source>
        <translation>Imagen retenida {0} de {1}</translation>
    </message>
    <message>
        <source>Mask all {0} suggestions</source>
        <translation>Enmascarar las {0} sugerencias</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Frame</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>MIRRORED</source>
        <translation>EN ESPEJO</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases of the cohort</source>
        <translation>Casos de la cohorte</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>Choose a series for this viewport</source>
        <translation>Elegir una serie para esta vista</translation>
    </message>
    <message>
        <source>Choose a series</source>
        <translation>Elegir una serie</translation>
    </message>
    <message>
        <source>Maximise this viewport, and back (F9)</source>
        <translation>Maximizar esta vista, y volver (F9)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>CURRENT {date}</source>
        <translation>ACTUAL {date}</translation>
    </message>
    <message>
        <source>PRIOR {date}</source>
        <translation>PREVIO {date}</translation>
    </message>
    <message>
        <source>ANOTHER PATIENT {date}</source>
        <translation>OTRO PACIENTE {date}</translation>
    </message>
    <message>
        <source> ({days} days earlier)</source>
        <translation> ({days} días antes)</translation>
    </message>
    <message>
        <source> ({months} months earlier)</source>
        <translation> ({months} meses antes)</translation>
    </message>
    <message>
        <source> ({years} years earlier)</source>
        <translation> ({years} años antes)</translation>
    </message>
    <message>
        <source>Prior {date}</source>
        <translation>Previo {date}</translation>
    </message>
</context>
<context>
    <name>CohortBoard</name>
    <message>
        <source>Search study, patient, label, scanner</source>
        <translation>Buscar estudio, paciente, etiqueta, equipo</translation>
    </message>
    <message>
        <source>Search the cohort</source>
        <translation>Buscar en la cohorte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>Solo seleccionados</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Write report...</source>
        <translation>Escribir informe...</translation>
    </message>
    <message>
        <source>report.html, report.pdf and tables, beside the run</source>
        <translation>report.html, report.pdf y tablas, junto a la ejecución</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Each study by its greatest doubt</source>
        <translation>Cada estudio por su mayor duda</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>Cualquier estrato</translation>
    </message>
    <message>
        <source>, {0} could not be read</source>
        <translation>, {0} no se pudieron leer</translation>
    </message>
    <message>
        <source>{0:,} selected, {1:,} shown of {2:,} studies{3}</source>
        <translation>{0:,} seleccionados, {1:,} mostrados de {2:,} estudios{3}</translation>
    </message>
</context>
<context>
    <name>CohortDesk</name>
    <message>
        <source>The cohort cannot be opened</source>
        <translation>No se puede abrir la cohorte</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>No se analizó ningún estudio de esta cohorte.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>Su failures.csv dice por qué.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>El informe no se escribió</translation>
    </message>
    <message>
        <source>The report is beside the run: report.html, report.pdf and tables.</source>
        <translation>El informe está junto a la ejecución: report.html, report.pdf y tablas.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>No nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>CohortDoor</name>
    <message>
        <source>Open the folder of a finished run</source>
        <translation>Abrir la carpeta de una ejecución terminada</translation>
    </message>
</context>
<context>
    <name>CohortRunDialog</name>
    <message>
        <source>Run a cohort</source>
        <translation>Ejecutar una cohorte</translation>
    </message>
    <message>
        <source>Folder of studies, or a list (CSV with a column “path”)</source>
        <translation>Carpeta de estudios, o una lista (CSV con una columna «path»)</translation>
    </message>
    <message>
        <source>A new folder for the tables, or that of a run to go on with</source>
        <translation>Una carpeta nueva para las tablas, o la de una ejecución que se continúa</translation>
    </message>
    <message>
        <source>Chosen by header and router</source>
        <translation>Elegido por cabecera y enrutador</translation>
    </message>
    <message>
        <source>Only for a Dask cluster: tcp://host:8786</source>
        <translation>Solo para un clúster Dask: tcp://host:8786</translation>
    </message>
    <message>
        <source>A trial of</source>
        <translation>Una prueba de</translation>
    </message>
    <message>
        <source>Studies of the trial</source>
        <translation>Estudios del ensayo</translation>
    </message>
    <message>
        <source>Read those again that came to nothing</source>
        <translation>Leer de nuevo los que fallaron</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is done is kept; Start goes on from there</source>
        <translation>Lo hecho se conserva; Iniciar continúa desde ahí</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el tablero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>La ejecución continúa</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>Lista...</translation>
    </message>
    <message>
        <source>studies, evenly spaced: says what all would take</source>
        <translation>estudios, espaciados por igual: indica lo que tardarían todos</translation>
    </message>
    <message>
        <source>processes, a core each</source>
        <translation>procesos, un núcleo cada uno</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>&amp;Estudios</translation>
    </message>
    <message>
        <source>&amp;Tables to</source>
        <translation>&amp;Tablas en</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Procesos</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>A model over many studies</source>
        <translation>Un modelo sobre muchos estudios</translation>
    </message>
    <message>
        <source>It runs in processes of its own while you read on. Each result is kept at once: a run that was stopped goes on where it was.</source>
        <translation>Se ejecuta en procesos propios mientras usted sigue leyendo. Cada resultado se guarda al instante: una ejecución detenida continúa donde estaba.</translation>
    </message>
    <message>
        <source>The folder with the studies</source>
        <translation>La carpeta con los estudios</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>Una lista de estudios</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt)</source>
        <translation>CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Una carpeta para las tablas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comenzando</translation>
    </message>
    <message>
        <source>The run was refused.</source>
        <translation>La ejecución fue rechazada.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
</context>
<context>
    <name>CohortRunner</name>
    <message>
        <source>The run could not be started.</source>
        <translation>No se pudo iniciar la ejecución.</translation>
    </message>
    <message>
        <source>The run ended without a word.</source>
        <translation>La ejecución terminó sin decir nada.</translation>
    </message>
    <message>
        <source>See Cohort &gt; Run.</source>
        <translation>Véase Cohorte &gt; Ejecutar.</translation>
    </message>
    <message>
        <source>The run over the cohort was stopped.</source>
        <translation>Se detuvo la ejecución sobre la cohorte.</translation>
    </message>
    <message>
        <source>The cohort was read.</source>
        <translation>La cohorte se ha leído.</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Window: {0}</source>
        <translation>Ventana: {0}</translation>
    </message>
    <message>
        <source>The file&apos;s: {0}</source>
        <translation>Del archivo: {0}</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>Abrir archivos...</translation>
    </message>
    <message>
        <source>Open folder...</source>
        <translation>Abrir carpeta...</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Filter the worklist</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Sign...</source>
        <translation>Firmar...</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>Vista previa del informe...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>De-identify...</source>
        <translation>Anonimizar...</translation>
    </message>
    <message>
        <source>Readers...</source>
        <translation>Lectores...</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Ajustes...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Corte siguiente</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Ten slices forward</source>
        <translation>Diez cortes adelante</translation>
    </message>
    <message>
        <source>Ten slices back</source>
        <translation>Diez cortes atrás</translation>
    </message>
    <message>
        <source>First slice</source>
        <translation>Primer corte</translation>
    </message>
    <message>
        <source>Last slice</source>
        <translation>Último corte</translation>
    </message>
    <message>
        <source>Next series</source>
        <translation>Serie siguiente</translation>
    </message>
    <message>
        <source>Previous series</source>
        <translation>Serie anterior</translation>
    </message>
    <message>
        <source>Play the series</source>
        <translation>Reproducir la serie</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más lento</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Pixel for pixel (100 %)</source>
        <translation>Píxel a píxel (100 %)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>Voltear izquierda y derecha</translation>
    </message>
    <message>
        <source>Flip top and bottom</source>
        <translation>Voltear arriba y abajo</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>Rotate by 90° anticlockwise</source>
        <translation>Girar 90° en sentido antihorario</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>Superposiciones DICOM</translation>
    </message>
    <message>
        <source>The file&apos;s shutter</source>
        <translation>Obturador del archivo</translation>
    </message>
    <message>
        <source>Display check...</source>
        <translation>Comprobación de pantalla...</translation>
    </message>
    <message>
        <source>Corner text...</source>
        <translation>Texto de las esquinas...</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Reset the docks</source>
        <translation>Restablecer los paneles</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>Una vista</translation>
    </message>
    <message>
        <source>Two viewports side by side</source>
        <translation>Dos vistas lado a lado</translation>
    </message>
    <message>
        <source>Two viewports, one above the other</source>
        <translation>Dos vistas, una sobre otra</translation>
    </message>
    <message>
        <source>Four viewports</source>
        <translation>Cuatro vistas</translation>
    </message>
    <message>
        <source>Planes: axial, sagittal, coronal (MPR)</source>
        <translation>Planos: axial, sagital, coronal (MPR)</translation>
    </message>
    <message>
        <source>Thicker slab</source>
        <translation>Bloque más grueso</translation>
    </message>
    <message>
        <source>Thinner slab</source>
        <translation>Bloque más fino</translation>
    </message>
    <message>
        <source>Thin planes</source>
        <translation>Planos finos</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Slab of 2 mm</source>
        <translation>Bloque de 2 mm</translation>
    </message>
    <message>
        <source>Slab of 5 mm</source>
        <translation>Bloque de 5 mm</translation>
    </message>
    <message>
        <source>Slab of 10 mm</source>
        <translation>Bloque de 10 mm</translation>
    </message>
    <message>
        <source>Slab of 20 mm</source>
        <translation>Bloque de 20 mm</translation>
    </message>
    <message>
        <source>Slab of 40 mm</source>
        <translation>Bloque de 40 mm</translation>
    </message>
    <message>
        <source>Slab of 80 mm</source>
        <translation>Bloque de 80 mm</translation>
    </message>
    <message>
        <source>Slab shows the maximum (MIP)</source>
        <translation>El bloque muestra el máximo (MIP)</translation>
    </message>
    <message>
        <source>Slab shows the mean</source>
        <translation>El bloque muestra la media</translation>
    </message>
    <message>
        <source>Slab shows the minimum (MinIP)</source>
        <translation>El bloque muestra el mínimo (MinIP)</translation>
    </message>
    <message>
        <source>Maximise the viewport, and back</source>
        <translation>Maximizar la vista, y volver</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Previous viewport</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>Mostrar el previo al lado</translation>
    </message>
    <message>
        <source>Link scrolling</source>
        <translation>Vincular desplazamiento</translation>
    </message>
    <message>
        <source>Link window</source>
        <translation>Vincular ventana</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <translation>Vincular zoom</translation>
    </message>
    <message>
        <source>Link pan</source>
        <translation>Vincular desplazamiento de imagen</translation>
    </message>
    <message>
        <source>Link everything, or nothing</source>
        <translation>Vincular todo, o nada</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>Líneas de referencia</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Window: automatic</source>
        <translation>Ventana: automática</translation>
    </message>
    <message>
        <source>Window: the file&apos;s own, then its next</source>
        <translation>Ventana: la del archivo, después la siguiente</translation>
    </message>
    <message>
        <source>Window 1 of the file</source>
        <translation>Ventana 1 del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s windows</source>
        <translation>Ventanas del archivo</translation>
    </message>
    <message>
        <source>Window 2 of the file</source>
        <translation>Ventana 2 del archivo</translation>
    </message>
    <message>
        <source>Window 3 of the file</source>
        <translation>Ventana 3 del archivo</translation>
    </message>
    <message>
        <source>Window 4 of the file</source>
        <translation>Ventana 4 del archivo</translation>
    </message>
    <message>
        <source>Window 5 of the file</source>
        <translation>Ventana 5 del archivo</translation>
    </message>
    <message>
        <source>Window 6 of the file</source>
        <translation>Ventana 6 del archivo</translation>
    </message>
    <message>
        <source>Window preset 2</source>
        <translation>Preajuste de ventana 2</translation>
    </message>
    <message>
        <source>Window preset 3</source>
        <translation>Preajuste de ventana 3</translation>
    </message>
    <message>
        <source>Window preset 4</source>
        <translation>Preajuste de ventana 4</translation>
    </message>
    <message>
        <source>Window preset 5</source>
        <translation>Preajuste de ventana 5</translation>
    </message>
    <message>
        <source>Window preset 6</source>
        <translation>Preajuste de ventana 6</translation>
    </message>
    <message>
        <source>Window preset 7</source>
        <translation>Preajuste de ventana 7</translation>
    </message>
    <message>
        <source>Window preset 8</source>
        <translation>Preajuste de ventana 8</translation>
    </message>
    <message>
        <source>Window preset 9</source>
        <translation>Preajuste de ventana 9</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Edit the presets...</source>
        <translation>Editar los preajustes...</translation>
    </message>
    <message>
        <source>Colours: Grey</source>
        <translation>Colores: Gris</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours: Hot iron</source>
        <translation>Colores: Hot Iron</translation>
    </message>
    <message>
        <source>Colours: PET</source>
        <translation>Colores: PET</translation>
    </message>
    <message>
        <source>Colours: Hot metal blue</source>
        <translation>Colores: Hot Metal Blue</translation>
    </message>
    <message>
        <source>Colours: PET 20 step</source>
        <translation>Colores: PET 20 pasos</translation>
    </message>
    <message>
        <source>Colours: Inferno</source>
        <translation>Colores: Inferno</translation>
    </message>
    <message>
        <source>Colours: Viridis</source>
        <translation>Colores: Viridis</translation>
    </message>
    <message>
        <source>Colours: Magma</source>
        <translation>Colores: Magma</translation>
    </message>
    <message>
        <source>Colours: Turbo</source>
        <translation>Colores: Turbo</translation>
    </message>
    <message>
        <source>W/L</source>
        <translation>V/N</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Polilínea</translation>
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
        <source>Calibrate by a known length</source>
        <translation>Calibrar con una longitud conocida</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
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
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Arrow with text</source>
        <translation>Flecha con texto</translation>
    </message>
    <message>
        <source>New finding: box</source>
        <translation>Hallazgo nuevo: recuadro</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>New finding: outline</source>
        <translation>Hallazgo nuevo: contorno</translation>
    </message>
    <message>
        <source>New finding: brush</source>
        <translation>Hallazgo nuevo: pincel</translation>
    </message>
    <message>
        <source>New finding: point</source>
        <translation>Hallazgo nuevo: punto</translation>
    </message>
    <message>
        <source>Cross for the keyboard</source>
        <translation>Cruz para el teclado</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <translation>Ajustar a los bordes</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>State the magnification...</source>
        <translation>Indicar la magnificación...</translation>
    </message>
    <message>
        <source>Next mark of the frame</source>
        <translation>Marca siguiente de la imagen</translation>
    </message>
    <message>
        <source>Rename mark...</source>
        <translation>Renombrar marca...</translation>
    </message>
    <message>
        <source>Delete own mark</source>
        <translation>Borrar marca propia</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>Siguiente imagen clave</translation>
    </message>
    <message>
        <source>Key frames of the report</source>
        <translation>Imágenes clave del informe</translation>
    </message>
    <message>
        <source>Next unreviewed finding</source>
        <translation>Siguiente hallazgo sin revisar</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Aceptar hallazgo</translation>
    </message>
    <message>
        <source>Reject finding</source>
        <translation>Rechazar hallazgo</translation>
    </message>
    <message>
        <source>Edit finding...</source>
        <translation>Editar hallazgo...</translation>
    </message>
    <message>
        <source>Flag finding</source>
        <translation>Señalar hallazgo</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Readers side by side...</source>
        <translation>Lectores lado a lado...</translation>
    </message>
    <message>
        <source>Result sets...</source>
        <translation>Conjuntos de resultados...</translation>
    </message>
    <message>
        <source>Agreement and first reads...</source>
        <translation>Concordancia y primeras lecturas...</translation>
    </message>
    <message>
        <source>Take the model&apos;s angle lines over</source>
        <translation>Asumir las líneas de ángulo del modelo</translation>
    </message>
    <message>
        <source>Name all levels one up</source>
        <translation>Nombrar todos los niveles uno arriba</translation>
    </message>
    <message>
        <source>Name all levels one down</source>
        <translation>Nombrar todos los niveles uno abajo</translation>
    </message>
    <message>
        <source>Run model</source>
        <translation>Ejecutar modelo</translation>
    </message>
    <message>
        <source>Run model on the whole series</source>
        <translation>Ejecutar modelo en toda la serie</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Cancelar lo que se ejecuta</translation>
    </message>
    <message>
        <source>Map over the frame</source>
        <translation>Mapa sobre la imagen</translation>
    </message>
    <message>
        <source>A map for every label...</source>
        <translation>Un mapa para cada etiqueta...</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Mostrar lo que vio el modelo</translation>
    </message>
    <message>
        <source>Add model...</source>
        <translation>Añadir modelo...</translation>
    </message>
    <message>
        <source>Run...</source>
        <translation>Ejecutar...</translation>
    </message>
    <message>
        <source>Open board...</source>
        <translation>Abrir tablero...</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ir al tablero</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>Abrir proyecto...</translation>
    </message>
    <message>
        <source>Statistics of the project...</source>
        <translation>Estadísticas del proyecto...</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
    </message>
    <message>
        <source>About Overread</source>
        <translation>Acerca de Overread</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Window level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
</context>
<context>
    <name>ConflictBanner</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>I have seen that these files contradict each other</source>
        <translation>He visto que estos archivos se contradicen</translation>
    </message>
    <message>
        <source>Acknowledged by the reader.</source>
        <translation>Confirmado por el lector.</translation>
    </message>
    <message>
        <source>Check whose files these are. Signing waits until you have.</source>
        <translation>Compruebe de quién son estos archivos. La firma espera hasta entonces.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>{0} of {1} {2} studies. A click opens one.</source>
        <translation>{0} de {1} estudios ({2}). Un clic abre uno.</translation>
    </message>
    <message>
        <source>
entropy {0:.2f}</source>
        <translation>
entropía {0:.2f}</translation>
    </message>
    <message>
        <source> {0} frames are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames could not be read.</source>
        <translation>No se pudieron leer las imágenes.</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Lossy compression {0} {1}</source>
        <translation>Compresión con pérdida {0} {1}</translation>
    </message>
    <message>
        <source>VOI table</source>
        <translation>Tabla VOI</translation>
    </message>
</context>
<context>
    <name>CornerTextDialog</name>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Search what can be shown</source>
        <translation>Buscar lo que se puede mostrar</translation>
    </message>
    <message>
        <source>What can be shown</source>
        <translation>Lo que se puede mostrar</translation>
    </message>
    <message>
        <source> (names the patient)</source>
        <translation> (nombra al paciente)</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put the chosen item into the corner</source>
        <translation>Poner el elemento elegido en la esquina</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Put the chosen line onto the one above it</source>
        <translation>Unir la línea elegida a la de arriba</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen line away</source>
        <translation>Quitar la línea elegida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>Subir la línea elegida</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>Bajar la línea elegida</translation>
    </message>
    <message>
        <source>Lossy compression, down-sampling and other flags of the file are shown in any case.</source>
        <translation>La compresión con pérdida, el submuestreo y otros avisos del archivo se muestran en todo caso.</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept the finding (Enter)</source>
        <translation>Aceptar el hallazgo (Intro)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject the finding (X)</source>
        <translation>Rechazar el hallazgo (X)</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Rechazar con un motivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Correct, grade or comment the finding (E)</source>
        <translation>Corregir, graduar o comentar el hallazgo (E)</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motivo (puede omitirse)</translation>
    </message>
</context>
<context>
    <name>Deidentifier</name>
    <message>
        <source>Not given away</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Nothing more was given away</source>
        <translation>No se entregó nada más</translation>
    </message>
    <message>
        <source>{0} pictures wait for you: look at them for burned-in text.</source>
        <translation>{0} imágenes le esperan: busque en ellas texto grabado.</translation>
    </message>
    <message>
        <source>{0} files were given away.</source>
        <translation>Se entregaron {0} archivos.</translation>
    </message>
</context>
<context>
    <name>DeidentifyDialog</name>
    <message>
        <source>De-identify</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>Añadir una carpeta...</translation>
    </message>
    <message>
        <source>Add the record&apos;s list</source>
        <translation>Añadir la lista del registro</translation>
    </message>
    <message>
        <source>The studies that the worklist shows of the record</source>
        <translation>Los estudios del registro que muestra la lista</translation>
    </message>
    <message>
        <source>A new folder for the files</source>
        <translation>Una carpeta nueva para los archivos</translation>
    </message>
    <message>
        <source>Beside the folder; an earlier one gives the same pseudonyms again</source>
        <translation>Junto a la carpeta; una anterior da los mismos seudónimos</translation>
    </message>
    <message>
        <source>Keep dates, shifted by days: the same for all studies of a patient</source>
        <translation>Conservar fechas, desplazadas en días: igual en todos los estudios de un paciente</translation>
    </message>
    <message>
        <source>Keep what names the device</source>
        <translation>Conservar lo que nombra el equipo</translation>
    </message>
    <message>
        <source>Keep descriptions, cleaned word by word</source>
        <translation>Conservar descripciones, limpiadas palabra por palabra</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was given away stays</source>
        <translation>Lo entregado permanece</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The run goes on</source>
        <translation>La ejecución continúa</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Archivo...</translation>
    </message>
    <message>
        <source>&amp;Studies</source>
        <translation>&amp;Estudios</translation>
    </message>
    <message>
        <source>Files &amp;to</source>
        <translation>Archivos &amp;a</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Studies without identity, for giving away</source>
        <translation>Estudios sin identidad, para entregar</translation>
    </message>
    <message>
        <source>By the standard&apos;s own table (DICOM PS3.15). Pictures that may have text burned in are held until you have looked at them. The key and the table of decisions name patients: they stay beside the folder, not in it.</source>
        <translation>Según la tabla del estándar (DICOM PS3.15). Las imágenes que pueden tener texto grabado se retienen hasta que las mire. La clave y la tabla de decisiones nombran pacientes: quedan junto a la carpeta, no dentro.</translation>
    </message>
    <message>
        <source>A folder with studies</source>
        <translation>Una carpeta con estudios</translation>
    </message>
    <message>
        <source>The key of an earlier run</source>
        <translation>La clave de una ejecución anterior</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Claves (*.json)</translation>
    </message>
    <message>
        <source>Look at {0} held...</source>
        <translation>Mirar {0} retenidas...</translation>
    </message>
    <message>
        <source>Nothing has been given away yet.</source>
        <translation>Aún no se ha entregado nada.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} archivos</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>Given away: {0} ({1} masked). Held: {2}. Left out: {3}. Failed: {4}.</source>
        <translation>Entregados: {0} ({1} enmascarados). Retenidos: {2}. Omitidos: {3}. Fallidos: {4}.</translation>
    </message>
</context>
<context>
    <name>DisplayCheckDialog</name>
    <message>
        <source>Display check</source>
        <translation>Comprobación de pantalla</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Comprobaciones anteriores</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué ve?</translation>
    </message>
    <message>
        <source>Judge on the whole screen, in the light in which you read. The pattern follows TG18-QC. Overread measures no luminance and calibrates nothing: it keeps what you saw.</source>
        <translation>Juzgue a pantalla completa, con la luz en la que lee. El patrón sigue TG18-QC. Overread no mide luminancia ni calibra nada: guarda lo que usted vio.</translation>
    </message>
    <message>
        <source>Earlier checks, and acknowledgements that none was made</source>
        <translation>Comprobaciones anteriores, y confirmaciones de que no se hizo ninguna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Pantalla entera</translation>
    </message>
    <message>
        <source>Any key or a click comes back</source>
        <translation>Cualquier tecla o un clic vuelve</translation>
    </message>
    <message>
        <source>Export CSV...</source>
        <translation>Exportar CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>failed: {items}</source>
        <translation>no superada: {items}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>Say who looked.</source>
        <translation>Diga quién miró.</translation>
    </message>
    <message>
        <source>Answer every line with yes or no.</source>
        <translation>Responda cada línea con sí o no.</translation>
    </message>
</context>
<context>
    <name>DisplayKeeper</name>
    <message>
        <source>Display check</source>
        <translation>Comprobación de pantalla</translation>
    </message>
    <message>
        <source>Export the display checks</source>
        <translation>Exportar las comprobaciones de pantalla</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Display checks</source>
        <translation>Comprobaciones de pantalla</translation>
    </message>
    <message>
        <source>The display checks were written as CSV.</source>
        <translation>Las comprobaciones de pantalla se escribieron como CSV.</translation>
    </message>
</context>
<context>
    <name>DisplayStrip</name>
    <message>
        <source>Check the display</source>
        <translation>Comprobar la pantalla</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Display not calibrated (no GSDF).</source>
        <translation>Pantalla sin calibrar (sin GSDF).</translation>
    </message>
    <message>
        <source>No visual check of it is on record.</source>
        <translation>No consta ninguna comprobación visual.</translation>
    </message>
    <message>
        <source>The last visual check failed, {days} days ago.</source>
        <translation>La última comprobación visual falló hace {days} días.</translation>
    </message>
    <message>
        <source>The last visual check passed, {days} days ago.</source>
        <translation>La última comprobación visual se superó hace {days} días.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Float {0}</source>
        <translation>Desacoplar {0}</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
</context>
<context>
    <name>DocumentReadingDialog</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>Página {}</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} borradores</translation>
    </message>
    <message>
        <source>{0} that nobody had signed expired and was deleted.</source>
        <translation>{0} que nadie firmó caducó y se borró.</translation>
    </message>
    <message>
        <source>Nothing that you decided is lost: it is in the record.</source>
        <translation>Nada de lo que decidió se ha perdido: está en el registro.</translation>
    </message>
    <message>
        <source>The results were not filed</source>
        <translation>No se archivaron los resultados</translation>
    </message>
    <message>
        <source>The signed results are in the permanent record.</source>
        <translation>Los resultados firmados están en el registro permanente.</translation>
    </message>
</context>
<context>
    <name>DriftPlot</name>
    <message>
        <source>Looking at the months...</source>
        <translation>Examinando los meses...</translation>
    </message>
    <message>
        <source>The studies have no dates, so nothing can be said of drift.</source>
        <translation>Los estudios no tienen fecha, no se puede decir nada de la deriva.</translation>
    </message>
    <message>
        <source>unlike the months before: {0}</source>
        <translation>distintos de los meses anteriores: {0}</translation>
    </message>
    <message>
        <source>no month is unlike those before</source>
        <translation>ningún mes difiere de los anteriores</translation>
    </message>
    <message>
        <source>Mean normalised entropy by month; {0} (Kolmogorov-Smirnov, p below 0.01).</source>
        <translation>Entropía normalizada media por mes; {0} (Kolmogórov-Smirnov, p menor que 0,01).</translation>
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
        <translation>Un mapa para cada etiqueta</translation>
    </message>
    <message>
        <source>Explain {0}</source>
        <translation>Explicar {0}</translation>
    </message>
    <message>
        <source>Lay the map of {0} over the frame</source>
        <translation>Poner el mapa de {0} sobre la imagen</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each map shows which part of the frame speaks for its label, from none to most. Maps of different labels are not on one scale.</source>
        <translation>Cada mapa muestra qué parte de la imagen apoya su etiqueta, de nada a lo máximo. Los mapas de etiquetas distintas no comparten escala.</translation>
    </message>
    <message>
        <source>{0} of {1} maps</source>
        <translation>{0} de {1} mapas</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Show map</source>
        <translation>Mostrar mapa</translation>
    </message>
    <message>
        <source>Lay the map over the frame</source>
        <translation>Poner el mapa sobre la imagen</translation>
    </message>
    <message>
        <source>A map for every label</source>
        <translation>Un mapa para cada etiqueta</translation>
    </message>
    <message>
        <source>Label to explain</source>
        <translation>Etiqueta que explicar</translation>
    </message>
    <message>
        <source>Method of explanation</source>
        <translation>Método de explicación</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Run a model on this frame, then ask for a map.</source>
        <translation>Ejecute un modelo en esta imagen y pida después un mapa.</translation>
    </message>
    <message>
        <source>Off. A map shows which part of the frame drove a label.</source>
        <translation>Apagado. Un mapa muestra qué parte de la imagen motivó una etiqueta.</translation>
    </message>
    <message>
        <source>Asking the model for the map.</source>
        <translation>Pidiendo el mapa al modelo.</translation>
    </message>
    <message>
        <source>No map for this frame.</source>
        <translation>No hay mapa para esta imagen.</translation>
    </message>
    <message>
        <source>{0} of “{1}” by {2} {3}</source>
        <translation>{0} de «{1}» por {2} {3}</translation>
    </message>
    <message>
        <source>Hide map</source>
        <translation>Ocultar mapa</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>En el idioma de la ventana</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Plainly; or a file that says how this site&apos;s reports look</source>
        <translation>Sencillo; o un archivo que dice cómo son los informes de este centro</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Su nombre, tal como se imprime</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Archivo...</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>Template of the site&apos;s reports</source>
        <translation>Plantilla de los informes del centro</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>Plantillas (*.toml)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>Un informe sin firmar se marca como borrador.</translation>
    </message>
    <message>
        <source>1 format</source>
        <translation>1 formato</translation>
    </message>
    <message>
        <source>{0} formats</source>
        <translation>{0} formatos</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Carpeta de exportación</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the findings (Shift+F)</source>
        <translation>Filtrar los hallazgos (Mayús+F)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>Mostrar por veredicto</translation>
    </message>
    <message>
        <source>Show by label</source>
        <translation>Mostrar por etiqueta</translation>
    </message>
    <message>
        <source>Show by maker</source>
        <translation>Mostrar por autor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier veredicto</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>This model and the reader</source>
        <translation>Este modelo y el lector</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Added by the reader</source>
        <translation>Añadido por el lector</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{0} of {1} shown, {2} hidden</source>
        <translation>{0} de {1} mostrados, {2} ocultos</translation>
    </message>
    <message>
        <source>all {0} shown</source>
        <translation>los {0} mostrados</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Corrected label</source>
        <translation>Etiqueta corregida</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Value, scheme, meaning</source>
        <translation>Valor, esquema, significado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A code is written as value, scheme, meaning: 80967001, SCT, dental caries</source>
        <translation>Un código se escribe como valor, esquema, significado: 80967001, SCT, dental caries</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>frame {0}</source>
        <translation>imagen {0}</translation>
    </message>
    <message>
        <source> (model: {0})</source>
        <translation> (modelo: {0})</translation>
    </message>
    <message>
        <source>adjudicated between {0}</source>
        <translation>adjudicado entre {0}</translation>
    </message>
    <message>
        <source>no verdict is asked</source>
        <translation>no se pide veredicto</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada pasa el filtro</translation>
    </message>
    <message>
        <source>All findings are kept. Press Show all above to see them.</source>
        <translation>Todos los hallazgos se conservan. Pulse «Mostrar todo» arriba para verlos.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Findings appear here as soon as the model is done.</source>
        <translation>Los hallazgos aparecen aquí en cuanto el modelo termina.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>The model ran and found nothing to report in this study.</source>
        <translation>El modelo se ejecutó y no encontró nada que informar en este estudio.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aún sin hallazgos</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>Ejecute un modelo: lo que encuentre aparece aquí.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aún sin hallazgos</translation>
    </message>
    <message>
        <source>Run a model: what it finds is listed here.</source>
        <translation>Ejecute un modelo: lo que encuentre aparece aquí.</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} sin revisar</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todo revisado</translation>
    </message>
</context>
<context>
    <name>FormButton</name>
    <message>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Put the default into the form</source>
        <translation>Poner el valor predeterminado en el formulario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>The file&apos;s own</source>
        <translation>La del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s: {name}</source>
        <translation>Del archivo: {name}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>No grey frame in view.</source>
        <translation>No hay imagen en grises visible.</translation>
    </message>
</context>
<context>
    <name>HistogramPlot</name>
    <message>
        <source>Measure of the histogram</source>
        <translation>Magnitud del histograma</translation>
    </message>
</context>
<context>
    <name>ImpressionPanel</name>
    <message>
        <source>Impression</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Impression, in your own words</source>
        <translation>Impresión, en sus propias palabras</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign the reading and lock it (Ctrl+S)</source>
        <translation>Firmar la lectura y bloquearla (Ctrl+S)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write a report or a table (Ctrl+E)</source>
        <translation>Escribir un informe o una tabla (Ctrl+E)</translation>
    </message>
    <message>
        <source>Amend...</source>
        <translation>Enmendar...</translation>
    </message>
    <message>
        <source>Change a signed report; what was signed is kept and named</source>
        <translation>Cambiar un informe firmado; lo firmado se conserva y se nombra</translation>
    </message>
    <message>
        <source>Signed by {0} · {1}
{2}. Locked: read only.</source>
        <translation>Firmado por {0} · {1}
{2}. Bloqueado: solo lectura.</translation>
    </message>
    <message>
        <source>Preview of the report...</source>
        <translation>Vista previa del informe...</translation>
    </message>
    <message>
        <source>Several formats...</source>
        <translation>Varios formatos...</translation>
    </message>
</context>
<context>
    <name>InlineEntry</name>
    <message>
        <source>Text on the frame</source>
        <translation>Texto sobre la imagen</translation>
    </message>
</context>
<context>
    <name>KeyFramesPanel</name>
    <message>
        <source>Key frames</source>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>What the report shows of it</source>
        <translation>Lo que muestra de ella el informe</translation>
    </message>
    <message>
        <source>With and without overlay</source>
        <translation>Con y sin superposición</translation>
    </message>
    <message>
        <source>Without overlay</source>
        <translation>Sin superposición</translation>
    </message>
    <message>
        <source>With overlay</source>
        <translation>Con superposición</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Caption, printed under it</source>
        <translation>Leyenda, impresa debajo</translation>
    </message>
    <message>
        <source>Earlier in the report</source>
        <translation>Antes en el informe</translation>
    </message>
    <message>
        <source>Later in the report</source>
        <translation>Después en el informe</translation>
    </message>
    <message>
        <source>Show it with the window in view</source>
        <translation>Mostrarla con la ventana actual</translation>
    </message>
    <message>
        <source>No longer a key frame</source>
        <translation>Ya no es imagen clave</translation>
    </message>
    <message>
        <source>No key frames chosen</source>
        <translation>Sin imágenes clave elegidas</translation>
    </message>
    <message>
        <source>The report chooses the frames of its findings. Press K to choose your own.</source>
        <translation>El informe elige las imágenes de sus hallazgos. Pulse K para elegir las suyas.</translation>
    </message>
    <message>
        <source>Mark the frame in view</source>
        <translation>Marcar la imagen visible</translation>
    </message>
    <message>
        <source>Signed: the key frames are part of the report.</source>
        <translation>Firmado: las imágenes clave forman parte del informe.</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Opacity of {}</source>
        <translation>Opacidad de {}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Show the first frame that it is of</source>
        <translation>Mostrar la primera imagen a la que pertenece</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Abrirlo en una ventana propia</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <translation>Estado de presentación</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translation>Mapa paramétrico</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Informe estructurado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Segmentations, presentation states, maps, reports and documents of the study are listed here.</source>
        <translation>Aquí se listan las segmentaciones, estados de presentación, mapas, informes y documentos del estudio.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>LayoutButton</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>Disposición de las vistas</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>Disposición de las vistas (Ctrl+1 a Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>One up</source>
        <translation>Uno arriba</translation>
    </message>
    <message>
        <source>Name every level one towards the head</source>
        <translation>Nombrar cada nivel uno hacia la cabeza</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Uno abajo</translation>
    </message>
    <message>
        <source>Name every level one towards the sacrum</source>
        <translation>Nombrar cada nivel uno hacia el sacro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Signed, read only</source>
        <translation>Firmado, solo lectura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Choose a tool, such as the ruler (Shift+L), and draw on the frame.</source>
        <translation>Elija una herramienta, como la regla (Mayús+L), y dibuje sobre la imagen.</translation>
    </message>
    <message>
        <source>No measurements yet</source>
        <translation>Aún sin mediciones</translation>
    </message>
</context>
<context>
    <name>MaskBoard</name>
    <message>
        <source>Picture with masks</source>
        <translation>Imagen con máscaras</translation>
    </message>
</context>
<context>
    <name>ModelAdder</name>
    <message>
        <source>The model was not added</source>
        <translation>El modelo no se añadió</translation>
    </message>
</context>
<context>
    <name>ModelInput</name>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>{0} channels</source>
        <translation>{0} canales</translation>
    </message>
    <message>
        <source>MONOCHROME1 is inverted first</source>
        <translation>MONOCHROME1 se invierte primero</translation>
    </message>
    <message>
        <source>polarity as stored</source>
        <translation>polaridad tal como está almacenada</translation>
    </message>
    <message>
        <source>Read in {0} overlapping tiles, each prepared by itself.</source>
        <translation>Leído en {0} teselas solapadas, cada una preparada por separado.</translation>
    </message>
    <message>
        <source>{0} x {1} pixels, {2}, by {3}{4}.</source>
        <translation>{0} x {1} píxeles, {2}, por {3}{4}.</translation>
    </message>
    <message>
        <source>Window: {0}; {1}.</source>
        <translation>Ventana: {0}; {1}.</translation>
    </message>
    <message>
        <source>Grey 0 to 255 becomes {0:g} to {1:g}, then mean {2} is taken off and the rest divided by {3}.</source>
        <translation>El gris 0 a 255 pasa a {0:g} a {1:g}; luego se resta la media {2} y el resto se divide por {3}.</translation>
    </message>
    <message>
        <source>, a millimetre as long across as down where the spacing is known</source>
        <translation>, un milímetro igual de largo en ambos sentidos donde se conoce el espaciado</translation>
    </message>
    <message>
        <source>rows {0:.0f} to {1:.0f}, columns {2:.0f} to {3:.0f} of the frame</source>
        <translation>filas {0:.0f} a {1:.0f}, columnas {2:.0f} a {3:.0f} de la imagen</translation>
    </message>
    <message>
        <source>Tile {0} of {1}: {2}</source>
        <translation>Tesela {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>It shows {0}.</source>
        <translation>Muestra {0}.</translation>
    </message>
</context>
<context>
    <name>ModelInputDialog</name>
    <message>
        <source>What the model saw</source>
        <translation>Lo que vio el modelo</translation>
    </message>
    <message>
        <source>The model&apos;s input</source>
        <translation>La entrada del modelo</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Add a model...</source>
        <translation>Añadir un modelo...</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run this model on the study in view (Ctrl+R)</source>
        <translation>Ejecutar este modelo en el estudio visible (Ctrl+R)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Show what the model saw</source>
        <translation>Mostrar lo que vio el modelo</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>What the model answered</source>
        <translation>Lo que respondió el modelo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>quarantined: {0}</source>
        <translation>en cuarentena: {0}</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Found out by Run, or choose one</source>
        <translation>Se averigua al ejecutar, o elija uno</translation>
    </message>
    <message>
        <source>No model chosen</source>
        <translation>Ningún modelo elegido</translation>
    </message>
    <message>
        <source>Open a study, then run a model on it.</source>
        <translation>Abra un estudio y ejecute después un modelo.</translation>
    </message>
    <message>
        <source>The model is reading the study.</source>
        <translation>El modelo está leyendo el estudio.</translation>
    </message>
    <message>
        <source>Hidden until you have recorded what you see yourself, below.</source>
        <translation>Oculto hasta que haya registrado abajo lo que ve usted mismo.</translation>
    </message>
    <message>
        <source>This model does not run until what is wrong with it is mended; Run checks it again.</source>
        <translation>Este modelo no se ejecuta hasta que se corrija lo que falla; Ejecutar lo comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The model was not asked about this frame. N goes to the next finding.</source>
        <translation>No se preguntó al modelo por esta imagen. N va al hallazgo siguiente.</translation>
    </message>
    <message>
        <source>Not run yet. Press Run, or Ctrl+R.</source>
        <translation>Aún no ejecutado. Pulse Ejecutar o Ctrl+R.</translation>
    </message>
    <message>
        <source>The file does not say what it shows. Run asks the router which model fits; or choose one yourself.</source>
        <translation>El archivo no dice qué muestra. Ejecutar pregunta al enrutador qué modelo conviene; o elija uno usted mismo.</translation>
    </message>
    <message>
        <source>No model of the catalogue was made for this kind of study. You may choose one yourself.</source>
        <translation>Ningún modelo del catálogo está hecho para este tipo de estudio. Puede elegir uno usted mismo.</translation>
    </message>
</context>
<context>
    <name>MprPanes</name>
    <message>
        <source>Marks and measurements are made on the slices as they were taken, not on planes.</source>
        <translation>Las marcas y mediciones se hacen en los cortes adquiridos, no en los planos.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>{0} more · dismiss all</source>
        <translation>{0} más · descartar todo</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>{0}  ({1} times)</source>
        <translation>{0}  ({1} veces)</translation>
    </message>
</context>
<context>
    <name>OpenProjectDialog</name>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Projects of the record</source>
        <translation>Proyectos del registro</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con él</translation>
    </message>
    <message>
        <source>Choose a file of labels...</source>
        <translation>Elegir un archivo de etiquetas...</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation>Usar el ejemplo</translation>
    </message>
    <message>
        <source>The studies that the worklist&apos;s search finds</source>
        <translation>Los estudios que halla la búsqueda de la lista</translation>
    </message>
    <message>
        <source>A folder, a list or a run over a cohort:</source>
        <translation>Una carpeta, una lista o una ejecución sobre una cohorte:</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>List...</source>
        <translation>Lista...</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Un proyecto nuevo</translation>
    </message>
    <message>
        <source>{0} · {1:,} of {2:,} done</source>
        <translation>{0} · {1:,} de {2:,} hechos</translation>
    </message>
    <message>
        <source>A project&apos;s file of labels</source>
        <translation>Archivo de etiquetas de un proyecto</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} · {1} labels</source>
        <translation>{0} · {1} etiquetas</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>A folder of studies, or of a finished run</source>
        <translation>Una carpeta de estudios, o de una ejecución terminada</translation>
    </message>
    <message>
        <source>A list of studies</source>
        <translation>Una lista de estudios</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>An export is still being written.</source>
        <translation>Aún se está escribiendo una exportación.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>Exported {0} to {1}</source>
        <translation>{0} exportados a {1}</translation>
    </message>
</context>
<context>
    <name>PatternView</name>
    <message>
        <source>Pattern of the display check</source>
        <translation>Patrón de la comprobación de pantalla</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The presentation state&apos;s window does not fit this frame&apos;s values; the file&apos;s own is used.</source>
        <translation>La ventana del estado de presentación no corresponde a los valores de esta imagen; se usa la del archivo.</translation>
    </message>
</context>
<context>
    <name>PreviewMaker</name>
    <message>
        <source>No study is open.</source>
        <translation>No hay ningún estudio abierto.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>No se pudo hacer el informe</translation>
    </message>
</context>
<context>
    <name>PriorHanger</name>
    <message>
        <source>No earlier study of this patient is open.</source>
        <translation>No hay ningún estudio anterior de este paciente abierto.</translation>
    </message>
    <message>
        <source>Right-click one in the worklist, or open its files; both are then in the worklist.</source>
        <translation>Haga clic derecho en uno de la lista de trabajo, o abra sus archivos; ambos estarán entonces en la lista.</translation>
    </message>
    <message>
        <source>It is not certain that both studies are of one patient.</source>
        <translation>No es seguro que ambos estudios sean de un mismo paciente.</translation>
    </message>
    <message>
        <source>Look at it by itself: it is in the worklist.</source>
        <translation>Véalo por separado: está en la lista de trabajo.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>The project was not opened</source>
        <translation>No se abrió el proyecto</translation>
    </message>
</context>
<context>
    <name>ProjectPanel</name>
    <message>
        <source>Progress of the project</source>
        <translation>Progreso del proyecto</translation>
    </message>
    <message>
        <source>End this case and go to the next (D)</source>
        <translation>Terminar este caso e ir al siguiente (D)</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Statistics...</source>
        <translation>Estadísticas...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open project...</source>
        <translation>Abrir proyecto...</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>Etiquetas del proyecto</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>A project has labels of its own and brings one case after the other.</source>
        <translation>Un proyecto tiene etiquetas propias y trae un caso tras otro.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} done</source>
        <translation>{0:,} de {1:,} hechos</translation>
    </message>
    <message>
        <source>{0:,} by you</source>
        <translation>{0:,} por usted</translation>
    </message>
    <message>
        <source>{0:.0f} s a case</source>
        <translation>{0:.0f} s por caso</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>quedan unos {0}</translation>
    </message>
    <message>
        <source>For the whole study</source>
        <translation>Para todo el estudio</translation>
    </message>
    <message>
        <source>For the frame in view</source>
        <translation>Para la imagen visible</translation>
    </message>
    <message>
        <source>Drawn: {0}; the key again takes the next way</source>
        <translation>Dibujado: {0}; la tecla otra vez toma el siguiente modo</translation>
    </message>
</context>
<context>
    <name>ProjectStatisticsDialog</name>
    <message>
        <source>Statistics of the project</source>
        <translation>Estadísticas del proyecto</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
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
        <translation>Acuerdo de cada lector consigo mismo</translation>
    </message>
    <message>
        <source>Save as CSV...</source>
        <translation>Guardar como CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cases that came twice</source>
        <translation>Casos que vinieron dos veces</translation>
    </message>
    <message>
        <source>No case has come twice yet.</source>
        <translation>Aún ningún caso ha venido dos veces.</translation>
    </message>
    <message>
        <source>{0} cases were read a second time without the first answer.</source>
        <translation>{0} casos se leyeron otra vez sin la primera respuesta.</translation>
    </message>
    <message>
        <source>Time on a case: {0:.0f} s (middle half {1:.0f} to {2:.0f} s, {3} cases); pauses are left out.</source>
        <translation>Tiempo por caso: {0:.0f} s (mitad central de {1:.0f} a {2:.0f} s, {3} casos); sin pausas.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Statistics as CSV</source>
        <translation>Estadísticas como CSV</translation>
    </message>
    <message>
        <source>The statistics were saved.</source>
        <translation>Se guardaron las estadísticas.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Hours to read</source>
        <translation>Horas para leer</translation>
    </message>
    <message>
        <source>Minutes for a case</source>
        <translation>Minutos por caso</translation>
    </message>
    <message>
        <source>Make the queue</source>
        <translation>Crear la cola</translation>
    </message>
    <message>
        <source>Reading queue</source>
        <translation>Cola de lectura</translation>
    </message>
    <message>
        <source>I have</source>
        <translation>Tengo</translation>
    </message>
    <message>
        <source>hours, at</source>
        <translation>horas, a</translation>
    </message>
    <message>
        <source>minutes a case</source>
        <translation>minutos por caso</translation>
    </message>
    <message>
        <source>{0:.1f} minutes is the median of {1} that the list gives.</source>
        <translation>{0:.1f} minutos es la mediana de los {1} indicados.</translation>
    </message>
    <message>
        <source>{0:.1f} minutes a case is assumed: the list gives none.</source>
        <translation>Se suponen {0:.1f} minutos por caso: la lista no los indica.</translation>
    </message>
    <message>
        <source>{0} studies fit: {1}. They are selected; a click opens one.</source>
        <translation>Caben {0} estudios: {1}. Están seleccionados; un clic abre uno.</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Labels that you see</source>
        <translation>Etiquetas que usted ve</translation>
    </message>
    <message>
        <source>Provisional impression</source>
        <translation>Impresión provisional</translation>
    </message>
    <message>
        <source>Provisional impression, in your own words</source>
        <translation>Impresión provisional, en sus propias palabras</translation>
    </message>
    <message>
        <source>How certain you are</source>
        <translation>Qué seguridad tiene</translation>
    </message>
    <message>
        <source>Record and show the model</source>
        <translation>Registrar y mostrar el modelo</translation>
    </message>
    <message>
        <source>Record what I hold now</source>
        <translation>Registrar lo que opino ahora</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>First read: what do you see?</source>
        <translation>Primera lectura: ¿qué ve?</translation>
    </message>
    <message>
        <source>Models stay hidden until you have recorded it.</source>
        <translation>Los modelos permanecen ocultos hasta que lo registre.</translation>
    </message>
    <message>
        <source>Before the model: {0}. And now?</source>
        <translation>Antes del modelo: {0}. ¿Y ahora?</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Draw where it is, with a tool for findings (Shift+V); Escape leaves it as it is</source>
        <translation>Dibuje dónde está con una herramienta de hallazgos (Mayús+V); Escape lo deja como está</translation>
    </message>
    <message>
        <source>Label of the finding</source>
        <translation>Etiqueta del hallazgo</translation>
    </message>
    <message>
        <source>Known length in mm</source>
        <translation>Longitud conocida en mm</translation>
    </message>
    <message>
        <source>Words of the arrow</source>
        <translation>Texto de la flecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Magnification, such as 1.10</source>
        <translation>Magnificación, por ejemplo 1,10</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Renombrar...</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Quitar este vértice</translation>
    </message>
    <message>
        <source>Make it a finding...</source>
        <translation>Convertirlo en hallazgo...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Read as this reader</source>
        <translation>Leer como este lector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name, as it is printed</source>
        <translation>Nombre, tal como se imprime</translation>
    </message>
    <message>
        <source>PIN (may be left out)</source>
        <translation>PIN (puede omitirse)</translation>
    </message>
    <message>
        <source>What was read here so far is this reader&apos;s</source>
        <translation>Lo leído aquí hasta ahora es de este lector</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Añadir lector</translation>
    </message>
    <message>
        <source>Each reader has a review of their own of every study.</source>
        <translation>Cada lector tiene su propia revisión de cada estudio.</translation>
    </message>
    <message>
        <source>  (PIN)</source>
        <translation>  (PIN)</translation>
    </message>
    <message>
        <source>  · reads now</source>
        <translation>  · lee ahora</translation>
    </message>
    <message>
        <source>The PIN is being checked.</source>
        <translation>Se está comprobando el PIN.</translation>
    </message>
    <message>
        <source>This is not the reader&apos;s PIN.</source>
        <translation>Este no es el PIN del lector.</translation>
    </message>
    <message>
        <source>The reader is being added.</source>
        <translation>Se está añadiendo el lector.</translation>
    </message>
</context>
<context>
    <name>RecordPlot</name>
    <message>
        <source>Findings accepted, %</source>
        <translation>Hallazgos aceptados, %</translation>
    </message>
    <message>
        <source>Looking into the record...</source>
        <translation>Mirando el registro...</translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>Ahora no se puede leer el registro.</translation>
    </message>
    <message>
        <source>No reader has decided on a finding of this cohort&apos;s studies yet.</source>
        <translation>Ningún lector ha decidido aún sobre un hallazgo de los estudios de esta cohorte.</translation>
    </message>
    <message>
        <source>{0} {1}: {2:,} of {3:,} findings accepted, {4:.0f} % (95 % interval {5:.0f} to {6:.0f})</source>
        <translation>{0} {1}: {2:,} de {3:,} hallazgos aceptados, {4:.0f} % (intervalo del 95 %: {5:.0f} a {6:.0f})</translation>
    </message>
    <message>
        <source>None of its studies is signed, so the minutes per case are not known.</source>
        <translation>Ninguno de sus estudios está firmado, así que no se conocen los minutos por caso.</translation>
    </message>
    <message>
        <source>Minutes per case: median {0:.1f} (quartiles {1:.1f} and {2:.1f}) of {3:,} signed studies; a pause counts as {4:.0f} at most.</source>
        <translation>Minutos por caso: mediana {0:.1f} (cuartiles {1:.1f} y {2:.1f}) de {3:,} estudios firmados; una pausa cuenta {4:.0f} como máximo.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Order of the worklist</source>
        <translation>Orden de la lista de trabajo</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>1 study</source>
        <translation>1 estudio</translation>
    </message>
    <message>
        <source>{0:,} studies</source>
        <translation>{0:,} estudios</translation>
    </message>
    <message>
        <source>Keep this search...</source>
        <translation>Conservar esta búsqueda...</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Studies of the record</source>
        <translation>Estudios del registro</translation>
    </message>
</context>
<context>
    <name>ReportPreviewDialog</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Being made...</source>
        <translation>Creando...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is the report as it was before.</source>
        <translation>Este es el informe tal como era antes.</translation>
    </message>
    <message>
        <source>A draft: nobody has signed it. It follows what you decide and write.</source>
        <translation>Un borrador: nadie lo ha firmado. Sigue lo que usted decide y escribe.</translation>
    </message>
    <message>
        <source>The signed report, as it would be written now.</source>
        <translation>El informe firmado, como se escribiría ahora.</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
</context>
<context>
    <name>ReportReadingDialog</name>
    <message>
        <source>Structured report</source>
        <translation>Informe estructurado</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Leyendo...</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>template {}</source>
        <translation>plantilla {}</translation>
    </message>
    <message>
        <source>Verified by {name}, {when}</source>
        <translation>Verificado por {name}, {when}</translation>
    </message>
</context>
<context>
    <name>ResultSetsDialog</name>
    <message>
        <source>Result sets</source>
        <translation>Conjuntos de resultados</translation>
    </message>
    <message>
        <source>Show in the viewer</source>
        <translation>Mostrar en el visor</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Findings of both sets</source>
        <translation>Hallazgos de ambos conjuntos</translation>
    </message>
    <message>
        <source>Second result set</source>
        <translation>Segundo conjunto de resultados</translation>
    </message>
    <message>
        <source>First result set</source>
        <translation>Primer conjunto de resultados</translation>
    </message>
    <message>
        <source>{0} of {1} findings differ.</source>
        <translation>{0} de {1} hallazgos difieren.</translation>
    </message>
    <message>
        <source>There is one result set or none: run another model, or let another reader read.</source>
        <translation>Hay un conjunto o ninguno: ejecute otro modelo o deje que lea otro lector.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>RoutingChoice</name>
    <message>
        <source>{0} What is it?</source>
        <translation>{0} ¿Qué es?</translation>
    </message>
    <message>
        <source>Read it with {0}</source>
        <translation>Leerlo con {0}</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message>
        <source>Measure across</source>
        <translation>Magnitud horizontal</translation>
    </message>
    <message>
        <source>Measure up</source>
        <translation>Magnitud vertical</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} imágenes</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>The series of the study in view are listed here.</source>
        <translation>Aquí se listan las series del estudio visible.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Reader name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Your name as it is printed on a signed report.</source>
        <translation>Su nombre tal como se imprime en un informe firmado.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>The institution in the head of a report.</source>
        <translation>La institución en el encabezado de un informe.</translation>
    </message>
    <message>
        <source>Logo path</source>
        <translation>Ruta del logotipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Store url</source>
        <translation>URL del registro</translation>
    </message>
    <message>
        <source>A PostgreSQL database that several workstations share (postgresql://user@server/database); empty: this computer.</source>
        <translation>Una base de datos PostgreSQL compartida por varias estaciones (postgresql://user@server/database); vacío: este equipo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Folders whose new studies come into the worklist by themselves; empty: none.</source>
        <translation>Carpetas cuyos estudios nuevos entran solos en la lista; vacío: ninguna.</translation>
    </message>
    <message>
        <source>Watch settle (s)</source>
        <translation>Espera de reposo (s)</translation>
    </message>
    <message>
        <source>A study is read once nothing of it has changed for this long.</source>
        <translation>Un estudio se lee cuando nada suyo ha cambiado en este tiempo.</translation>
    </message>
    <message>
        <source>Watch analyse</source>
        <translation>Analizar lo que llega</translation>
    </message>
    <message>
        <source>Let the models that fit a study analyse it as soon as it has arrived.</source>
        <translation>Deja que los modelos adecuados analicen un estudio en cuanto llega.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Auto run</source>
        <translation>Ejecución automática</translation>
    </message>
    <message>
        <source>Run the model as soon as a study is shown.</source>
        <translation>Ejecutar el modelo en cuanto se muestra un estudio.</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>Go on to the next unreviewed finding after a decision.</source>
        <translation>Pasar al siguiente hallazgo sin revisar tras una decisión.</translation>
    </message>
    <message>
        <source>Rejection reasons</source>
        <translation>Motivos de rechazo</translation>
    </message>
    <message>
        <source>Reasons offered for a rejection, with semicolons between them; another can always be typed.</source>
        <translation>Motivos que se ofrecen para rechazar, separados por punto y coma; siempre se puede escribir otro.</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>Hide everything a model says of a study until you have recorded what you see yourself.</source>
        <translation>Ocultar todo lo que dice un modelo de un estudio hasta que registre lo que ve usted mismo.</translation>
    </message>
    <message>
        <source>First read of</source>
        <translation>Primera lectura de</translation>
    </message>
    <message>
        <source>First read only of studies that this search of the worklist finds; empty: of every study.</source>
        <translation>Primera lectura solo de los estudios que encuentra esta búsqueda; vacío: de todos.</translation>
    </message>
    <message>
        <source>Draft hours</source>
        <translation>Horas de borrador</translation>
    </message>
    <message>
        <source>Hours after which draft files that nobody has signed are deleted.</source>
        <translation>Horas tras las que se borran los borradores que nadie ha firmado.</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on; system: that of the desktop.</source>
        <translation>Idioma de la ventana, desde el próximo inicio; system: el del escritorio.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>en</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>de</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>es</source>
        <translation>español</translation>
    </message>
    <message>
        <source>ar</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>How pixels are enlarged on screen.</source>
        <translation>Cómo se amplían los píxeles en pantalla.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>vecino más próximo</translation>
    </message>
    <message>
        <source>Overlay opacity</source>
        <translation>Opacidad de la superposición</translation>
    </message>
    <message>
        <source>Opacity of a heatmap over the frame.</source>
        <translation>Opacidad de un mapa de calor sobre la imagen.</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Mapa de colores</translation>
    </message>
    <message>
        <source>Colours of a heatmap.</source>
        <translation>Colores de un mapa de calor.</translation>
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
        <translation>gris</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Preajustes de ventana</translation>
    </message>
    <message>
        <source>Window presets of each modality, on the keys 2 to 9.</source>
        <translation>Preajustes de ventana de cada modalidad, en las teclas 2 a 9.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Which lines stand in which corner of the frame.</source>
        <translation>Qué líneas van en cada esquina de la imagen.</translation>
    </message>
    <message>
        <source>Anonymous corners</source>
        <translation>Esquinas anónimas</translation>
    </message>
    <message>
        <source>Leave out of the corners what names the patient; the worklist still does.</source>
        <translation>Omitir en las esquinas lo que nombra al paciente; la lista de trabajo lo sigue mostrando.</translation>
    </message>
    <message>
        <source>Cine rate (fps)</source>
        <translation>Velocidad de cine (fps)</translation>
    </message>
    <message>
        <source>Frames a second where the file does not say how fast to play.</source>
        <translation>Imágenes por segundo cuando el archivo no indica la velocidad.</translation>
    </message>
    <message>
        <source>Display check (days)</source>
        <translation>Comprobación de pantalla (días)</translation>
    </message>
    <message>
        <source>Days after which a visual check of the display is asked for; 0: never.</source>
        <translation>Días tras los que se pide una comprobación visual de la pantalla; 0: nunca.</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Mouse preset</source>
        <translation>Preajuste del ratón</translation>
    </message>
    <message>
        <source>What the mouse buttons do.</source>
        <translation>Qué hacen los botones del ratón.</translation>
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
        <translation>Ratón</translation>
    </message>
    <message>
        <source>What differs from the preset of the mouse; edited under Keys and mouse.</source>
        <translation>Lo que difiere del preajuste del ratón; se edita en Teclas y ratón.</translation>
    </message>
    <message>
        <source>Key preset</source>
        <translation>Preajuste de teclas</translation>
    </message>
    <message>
        <source>What the keys do.</source>
        <translation>Qué hacen las teclas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Paper of a PDF report.</source>
        <translation>Papel de un informe PDF.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Language of reports; window: that of the window.</source>
        <translation>Idioma de los informes; window: el de la ventana.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Plantilla de informe</translation>
    </message>
    <message>
        <source>A file that says how this site&apos;s reports look: its head, its colours, its sections; empty: plainly.</source>
        <translation>Un archivo que dice cómo son los informes de este centro: cabecera, colores, secciones; vacío: sencillos.</translation>
    </message>
    <message>
        <source>Uid root</source>
        <translation>Raíz de UID</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>La raíz propia del centro para los UID de objetos DICOM; vacío: 2.25, que no la necesita.</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Formatos de exportación</translation>
    </message>
    <message>
        <source>Formats that the export dialog ticks, with commas between; it keeps your choice.</source>
        <translation>Formatos que marca el diálogo de exportación, separados por comas; recuerda su elección.</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation>Informe estructurado</translation>
    </message>
    <message>
        <source>Kind of DICOM SR: 3d is Comprehensive 3D SR, 2d Comprehensive SR, which more PACS know; auto is 2d where no frame lies in a frame of reference (films, photographs).</source>
        <translation>Tipo de DICOM SR: 3d es Comprehensive 3D SR; 2d, Comprehensive SR, que conocen más PACS; auto es 2d si ninguna imagen está en un marco de referencia (placas, fotografías).</translation>
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
        <translation>Carpeta de exportación</translation>
    </message>
    <message>
        <source>Where exports are proposed to go; empty: the last one used.</source>
        <translation>Dónde se proponen las exportaciones; vacío: la última usada.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where models run.</source>
        <translation>Dónde se ejecutan los modelos.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>A picture for the head of a report: PNG, JPEG, SVG or PDF.</source>
        <translation>Una imagen para el encabezado de un informe: PNG, JPEG, SVG o PDF.</translation>
    </message>
    <message>
        <source>What differs from the preset of the keys; edited under Keys and mouse.</source>
        <translation>Lo que difiere del preajuste de teclas; se edita en Teclas y ratón.</translation>
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
        <translation>Memoria de imágenes (MiB)</translation>
    </message>
    <message>
        <source>Memory for decoded frames; 0: a quarter of the machine&apos;s.</source>
        <translation>Memoria para imágenes decodificadas; 0: un cuarto de la del equipo.</translation>
    </message>
    <message>
        <source>Model memory (MiB)</source>
        <translation>Memoria de modelos (MiB)</translation>
    </message>
    <message>
        <source>Memory for loaded models.</source>
        <translation>Memoria para modelos cargados.</translation>
    </message>
    <message>
        <source>Reader deadline (s)</source>
        <translation>Plazo de lectura (s)</translation>
    </message>
    <message>
        <source>Longest time to read one file before it is given up.</source>
        <translation>Tiempo máximo para leer un archivo antes de abandonarlo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Put the default into every field</source>
        <translation>Poner el valor predeterminado en cada campo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A key is given to several commands: see Keys and mouse.</source>
        <translation>Una tecla está asignada a varios comandos: véase Teclas y ratón.</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>Readers side by side</source>
        <translation>Lectores lado a lado</translation>
    </message>
    <message>
        <source>Only where they differ</source>
        <translation>Solo donde difieren</translation>
    </message>
    <message>
        <source>Findings by reader</source>
        <translation>Hallazgos por lector</translation>
    </message>
    <message>
        <source>Decide between the readers, in your own review:</source>
        <translation>Decidir entre los lectores, en su propia revisión:</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Adjudicado</translation>
    </message>
    <message>
        <source>Nobody has judged a finding of this study yet.</source>
        <translation>Nadie ha juzgado aún un hallazgo de este estudio.</translation>
    </message>
    <message>
        <source>Only {0} has read this study. Another reader is chosen in the status bar.</source>
        <translation>Solo {0} ha leído este estudio. Otro lector se elige en la barra de estado.</translation>
    </message>
    <message>
        <source>As {0}</source>
        <translation>Como {0}</translation>
    </message>
    <message>
        <source>Take this reader&apos;s decision ({0})</source>
        <translation>Tomar la decisión de este lector ({0})</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Su nombre, tal como se imprime</translation>
    </message>
    <message>
        <source>Reader&apos;s name</source>
        <translation>Nombre del lector</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Significado de la firma</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Firmar y bloquear</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Files contradict each other: acknowledge it first.</source>
        <translation>Los archivos se contradicen: confírmelo primero.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar first.</source>
        <translation>Elija primero un lector en la barra de estado.</translation>
    </message>
    <message>
        <source>Record your first read first: what models say is still hidden.</source>
        <translation>Registre antes su primera lectura: lo que dicen los modelos sigue oculto.</translation>
    </message>
    <message>
        <source>What you hold since you saw the model is not recorded.</source>
        <translation>Lo que opina desde que vio el modelo no está registrado.</translation>
    </message>
    <message>
        <source>The model read {0} of {1} frames.</source>
        <translation>El modelo leyó {0} de {1} imágenes.</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} hallazgos</translation>
    </message>
    <message>
        <source>{0} not reviewed: left out of the report.</source>
        <translation>{0} sin revisar: no constan en el informe.</translation>
    </message>
</context>
<context>
    <name>SliceBar</name>
    <message>
        <source>Play the series (C)</source>
        <translation>Reproducir la serie (C)</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>How the series is played</source>
        <translation>Cómo se reproduce la serie</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Forth and back</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source> fps</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>as the file says ({source})</source>
        <translation>como indica el archivo ({source})</translation>
    </message>
    <message>
        <source>the file does not say how fast: the rate of the settings</source>
        <translation>el archivo no indica la velocidad: la de los ajustes</translation>
    </message>
    <message>
        <source>shows {rate:.0f}</source>
        <translation>muestra {rate:.0f}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Device is chosen at the first run</source>
        <translation>El dispositivo se elige en la primera ejecución</translation>
    </message>
    <message>
        <source>Choose who reads (Ctrl+U)</source>
        <translation>Elegir quién lee (Ctrl+U)</translation>
    </message>
    <message>
        <source>Show what arrived in the watched folders</source>
        <translation>Mostrar lo que llegó a las carpetas vigiladas</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Choose a reader</source>
        <translation>Elegir un lector</translation>
    </message>
    <message>
        <source>Reader: {0}</source>
        <translation>Lector: {0}</translation>
    </message>
    <message>
        <source>1 watched folder cannot be reached</source>
        <translation>No se alcanza 1 carpeta vigilada</translation>
    </message>
    <message>
        <source>{0} watched folders cannot be reached</source>
        <translation>No se alcanzan {0} carpetas vigiladas</translation>
    </message>
    <message>
        <source>{0} files arriving</source>
        <translation>Llegan {0} archivos</translation>
    </message>
    <message>
        <source>reading what arrived</source>
        <translation>leyendo lo que llegó</translation>
    </message>
    <message>
        <source>1 folder watched</source>
        <translation>1 carpeta vigilada</translation>
    </message>
    <message>
        <source>{0} folders watched</source>
        <translation>{0} carpetas vigiladas</translation>
    </message>
    <message>
        <source>{0} · {1} arrived</source>
        <translation>{0} · {1} llegaron</translation>
    </message>
    <message>
        <source>opening {0} of {1}</source>
        <translation>abriendo {0} de {1}</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>assembling the volume: slice {0} of {1}</source>
        <translation>formando el volumen: corte {0} de {1}</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>sin tareas</translation>
    </message>
    <message>
        <source>saving {0} step{1}</source>
        <translation>guardando pasos: {0}</translation>
    </message>
    <message>
        <source>autosaved {0:%H:%M}</source>
        <translation>guardado {0:%H:%M}</translation>
    </message>
    <message>
        <source>nothing to save</source>
        <translation>nada que guardar</translation>
    </message>
</context>
<context>
    <name>StrataPanel</name>
    <message>
        <source>{0}: {1}, {2} above</source>
        <translation>{0}: {1}, {2} por encima</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>cualquier etiqueta</translation>
    </message>
    <message>
        <source>Limit of {0}</source>
        <translation>Límite de {0}</translation>
    </message>
</context>
<context>
    <name>StudyDelegate</name>
    <message>
        <source>⚠ Files contradict each other</source>
        <translation>⚠ Los archivos se contradicen</translation>
    </message>
</context>
<context>
    <name>StudyMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show prior beside</source>
        <translation>Mostrar el previo al lado</translation>
    </message>
    <message>
        <source>Flag study</source>
        <translation>Señalar estudio</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>Nota...</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Remove the study&apos;s flag</source>
        <translation>Quitar la señal del estudio</translation>
    </message>
    <message>
        <source>Note on this study</source>
        <translation>Nota sobre este estudio</translation>
    </message>
    <message>
        <source>Every reader of the record sees it.</source>
        <translation>La ven todos los lectores del registro.</translation>
    </message>
</context>
<context>
    <name>StudyRow</name>
    <message>
        <source>files contradict each other</source>
        <translation>los archivos se contradicen</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{0} frames</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} unreviewed</source>
        <translation>{0} sin revisar</translation>
    </message>
    <message>
        <source>{0} of {1} read</source>
        <translation>{0} de {1} leídos</translation>
    </message>
    <message>
        <source>{0} flagged</source>
        <translation>{0} señalados</translation>
    </message>
    <message>
        <source>No abnormal finding</source>
        <translation>Sin hallazgos anormales</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>estudio señalado</translation>
    </message>
    <message>
        <source>read by {0}</source>
        <translation>leído por {0}</translation>
    </message>
</context>
<context>
    <name>ToothChart</name>
    <message>
        <source>Tooth chart</source>
        <translation>Odontograma</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Drop a study here</source>
        <translation>Suelte aquí un estudio</translation>
    </message>
    <message>
        <source>DICOM files, folders, ZIP archives, PNG, JPEG, TIFF.</source>
        <translation>Archivos DICOM, carpetas, archivos ZIP, PNG, JPEG, TIFF.</translation>
    </message>
    <message>
        <source>Open files...</source>
        <translation>Abrir archivos...</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <translation>Suelte aquí una serie</translation>
    </message>
    <message>
        <source>Drag one from the list of series, or click here.</source>
        <translation>Arrastre una de la lista de series, o haga clic aquí.</translation>
    </message>
    <message>
        <source>Key frame</source>
        <translation>Imagen clave</translation>
    </message>
</context>
<context>
    <name>WatchFoldersDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Studies that are put into these folders, or into folders in them, come into the worklist by themselves. Nothing in them is changed or deleted.</source>
        <translation>Los estudios que se ponen en estas carpetas, o en carpetas dentro de ellas, entran solos en la lista. Nada en ellas se cambia ni se borra.</translation>
    </message>
    <message>
        <source>Add a folder...</source>
        <translation>Añadir una carpeta...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>WindowPresetsDialog</name>
    <message>
        <source>Window presets</source>
        <translation>Preajustes de ventana</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Level, or from %</source>
        <translation>Nivel, o desde %</translation>
    </message>
    <message>
        <source>Width, or to %</source>
        <translation>Anchura, o hasta %</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Level and width are in the unit of the frame, Hounsfield units for CT. A share is of the frame&apos;s own pixels, darkest first: from 1 to 99 % leaves the darkest and the brightest hundredth flat.</source>
        <translation>Nivel y anchura están en la unidad de la imagen, unidades Hounsfield en TC. Una proporción es de los píxeles de la imagen, los más oscuros primero: de 1 a 99 % deja planas la centésima más oscura y la más clara.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Level and width</source>
        <translation>Nivel y anchura</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Proporción de píxeles</translation>
    </message>
    <message>
        <source>Kind of preset {0}</source>
        <translation>Tipo de preajuste {0}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
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
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Lateralidad</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source> x </source>
        <translation> x </translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>zoom {0:.2f}x</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <translation>Estudios (*.dcm *.dicom *.ima DICOMDIR *.zip *.png *.jpg *.jpeg *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>please answer</source>
        <translation>responda, por favor</translation>
    </message>
    <message>
        <source>please confirm</source>
        <translation>confirme, por favor</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Id in the catalogue</source>
        <translation>Id en el catálogo</translation>
    </message>
    <message>
        <source>Normal label</source>
        <translation>Etiqueta de normalidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>QUALITY CONTROL</source>
        <translation>CONTROL DE CALIDAD</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>Mantener para ver la imagen sin nada encima</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>Mantener para ampliar bajo el ratón; rueda: de 2 a 4 veces</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>random audit</source>
        <translation>auditoría aleatoria</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>etiqueta rara</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Heatmap of the point</source>
        <translation>Mapa de calor del punto</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
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
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizados</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmados</translation>
    </message>
    <message>
        <source>NOT FOR DIAGNOSTIC USE: research software</source>
        <translation>NO PARA USO DIAGNÓSTICO: software de investigación</translation>
    </message>
    <message>
        <source>PET 20 step</source>
        <translation>PET 20 pasos</translation>
    </message>
    <message>
        <source>new mask</source>
        <translation>máscara nueva</translation>
    </message>
    <message>
        <source>Move and reshape</source>
        <translation>Mover y dar forma</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>along a known length</source>
        <translation>a lo largo de una longitud conocida</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Finding: box</source>
        <translation>Hallazgo: recuadro</translation>
    </message>
    <message>
        <source>Finding: brush</source>
        <translation>Hallazgo: pincel</translation>
    </message>
    <message>
        <source>Finding: outline</source>
        <translation>Hallazgo: contorno</translation>
    </message>
    <message>
        <source>Finding: point</source>
        <translation>Hallazgo: punto</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Mano alzada</translation>
    </message>
    <message>
        <source>Hallux valgus angle</source>
        <translation>Ángulo de hallux valgus</translation>
    </message>
    <message>
        <source>1: axis of the first metatarsal</source>
        <translation>1: eje del primer metatarsiano</translation>
    </message>
    <message>
        <source>2: axis of the proximal phalanx</source>
        <translation>2: eje de la falange proximal</translation>
    </message>
    <message>
        <source>Intermetatarsal angle</source>
        <translation>Ángulo intermetatarsiano</translation>
    </message>
    <message>
        <source>2: axis of the second metatarsal</source>
        <translation>2: eje del segundo metatarsiano</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Polilínea</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
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
        <translation>No se puede mostrar la entrada del modelo</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
</context>
<context>
    <name>WorklistFilters</name>
    <message>
        <source>From the date</source>
        <translation>Desde la fecha</translation>
    </message>
    <message>
        <source>To the date</source>
        <translation>Hasta la fecha</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Label found</source>
        <translation>Etiqueta hallada</translation>
    </message>
    <message>
        <source>Uncertainty from</source>
        <translation>Incertidumbre desde</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Uncertainty to</source>
        <translation>Incertidumbre hasta</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Solo marcados</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>A date is written as 2031-03-05, 2031-03 or 2031.</source>
        <translation>Una fecha se escribe 2031-03-05, 2031-03 o 2031.</translation>
    </message>
</context>
<context>
    <name>WorklistPanel</name>
    <message>
        <source>Search patient, date, modality, finding</source>
        <translation>Buscar paciente, fecha, modalidad, hallazgo</translation>
    </message>
    <message>
        <source>Search the worklist</source>
        <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Narrow the record by date, modality, label, uncertainty and flag</source>
        <translation>Acotar el registro por fecha, modalidad, etiqueta, incertidumbre y marca</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Ningún estudio abierto</translation>
    </message>
    <message>
        <source>Drop files or a folder anywhere in this window.</source>
        <translation>Suelte archivos o una carpeta en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Files...</source>
        <translation>Archivos...</translation>
    </message>
    <message>
        <source>Folder...</source>
        <translation>Carpeta...</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Change the search or the state.</source>
        <translation>Cambie la búsqueda o el estado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Filters are set</source>
        <translation>Hay filtros puestos</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
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
        <translation>Series</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>imagen {0}</translation>
    </message>
    <message>
        <source>frame {0}/{1}</source>
        <translation>imagen {0}/{1}</translation>
    </message>
    <message>
        <source>{0:.3g} x {1:.3g} mm</source>
        <translation>{0:.3g} x {1:.3g} mm</translation>
    </message>
    <message>
        <source>{0:g} mm thick</source>
        <translation>{0:g} mm de grosor</translation>
    </message>
    <message>
        <source>{0:.3g} fps</source>
        <translation>{0:.3g} fps</translation>
    </message>
    <message>
        <source>Down-sampled to {0:.0%}</source>
        <translation>Submuestreado al {0:.0%}</translation>
    </message>
    <message>
        <source>zoom {0:.2f}x</source>
        <translation>zoom {0:.2f}x</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>For people</source>
        <translation>Para personas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>DICOM objects</source>
        <translation>Objetos DICOM</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Conjuntos de entrenamiento</translation>
    </message>
    <message>
        <source>The report to read, print and file, with a number by which it is checked</source>
        <translation>El informe para leer, imprimir y archivar, con un número para comprobarlo</translation>
    </message>
    <message>
        <source>Each key frame beside itself with what was found, as a picture for slides</source>
        <translation>Cada imagen clave junto a sí misma con lo hallado, como imagen para diapositivas</translation>
    </message>
    <message>
        <source>One row a finding, for any spreadsheet</source>
        <translation>Una fila por hallazgo, para cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>One row for the study, to be put below others</source>
        <translation>Una fila por estudio, para apilarla con otras</translation>
    </message>
    <message>
        <source>Study, findings and measurements on sheets of one workbook</source>
        <translation>Estudio, hallazgos y mediciones en hojas de un libro</translation>
    </message>
    <message>
        <source>Everything that is known, by a published schema</source>
        <translation>Todo lo que se sabe, con un esquema publicado</translation>
    </message>
    <message>
        <source>All that another computer needs to come to the same numbers again</source>
        <translation>Todo lo que otro equipo necesita para llegar de nuevo a los mismos números</translation>
    </message>
    <message>
        <source>Findings, measurements and models as a coded document</source>
        <translation>Hallazgos, mediciones y modelos como documento codificado</translation>
    </message>
    <message>
        <source>Masks that other viewers lay over the series</source>
        <translation>Máscaras que otros visores superponen a la serie</translation>
    </message>
    <message>
        <source>Heatmaps with their values</source>
        <translation>Mapas de calor con sus valores</translation>
    </message>
    <message>
        <source>Your marks and windows, shown over the frames themselves</source>
        <translation>Sus marcas y ventanas, sobre las propias imágenes</translation>
    </message>
    <message>
        <source>The key frames named, so that others open them first</source>
        <translation>Las imágenes clave nombradas, para que otros las abran primero</translation>
    </message>
    <message>
        <source>Key frames as pictures, for viewers that know nothing else</source>
        <translation>Imágenes clave como imágenes, para visores que no conocen otra cosa</translation>
    </message>
    <message>
        <source>The report as a document of the study, for the archive</source>
        <translation>El informe como documento del estudio, para el archivo</translation>
    </message>
    <message>
        <source>Boxes, masks and points with their labels, one JSON a split</source>
        <translation>Recuadros, máscaras y puntos con sus etiquetas, un JSON por partición</translation>
    </message>
    <message>
        <source>A text file of boxes beside each picture</source>
        <translation>Un archivo de texto con recuadros junto a cada imagen</translation>
    </message>
    <message>
        <source>A text file of outlines beside each picture</source>
        <translation>Un archivo de texto con contornos junto a cada imagen</translation>
    </message>
    <message>
        <source>An XML file of boxes beside each picture</source>
        <translation>Un archivo XML con recuadros junto a cada imagen</translation>
    </message>
    <message>
        <source>A label picture beside each picture</source>
        <translation>Una imagen de etiquetas junto a cada imagen</translation>
    </message>
    <message>
        <source>Volumes and label masks with their geometry</source>
        <translation>Volúmenes y máscaras con su geometría</translation>
    </message>
    <message>
        <source>A table of which label each picture has</source>
        <translation>Una tabla de qué etiqueta tiene cada imagen</translation>
    </message>
    <message>
        <source>A folder that Datasets loads by its name</source>
        <translation>Una carpeta que Datasets carga por su nombre</translation>
    </message>
    <message>
        <source>No frame has been reviewed yet.</source>
        <translation>Aún no se ha revisado ninguna imagen.</translation>
    </message>
    <message>
        <source>The pictures of this study are not DICOM, so no DICOM object can refer to them.</source>
        <translation>Las imágenes de este estudio no son DICOM, así que ningún objeto DICOM puede referirse a ellas.</translation>
    </message>
    <message>
        <source>There is no frame to show.</source>
        <translation>No hay ninguna imagen que mostrar.</translation>
    </message>
    <message>
        <source>Nothing has been found or measured.</source>
        <translation>No se ha hallado ni medido nada.</translation>
    </message>
    <message>
        <source>No finding is a mask.</source>
        <translation>Ningún hallazgo es una máscara.</translation>
    </message>
    <message>
        <source>There is no heatmap: ask for one in the Explain panel.</source>
        <translation>No hay mapa de calor: pida uno en el panel Explicar.</translation>
    </message>
    <message>
        <source>There is neither a mark nor a key frame.</source>
        <translation>No hay marcas ni imágenes clave.</translation>
    </message>
    <message>
        <source>{count} key frames that the reader chose are not shown: they could not be read.</source>
        <translation>Faltan {count} imágenes clave elegidas por el lector: no se pudieron leer.</translation>
    </message>
    <message>
        <source>1 key frame that the reader chose is not shown: it could not be read.</source>
        <translation>Falta 1 imagen clave elegida por el lector: no se pudo leer.</translation>
    </message>
    <message>
        <source>There is a heatmap that the report does not tell of.</source>
        <translation>Hay un mapa de calor que el informe no menciona.</translation>
    </message>
    <message>
        <source>The segmentation has a mask that the report does not tell of: {label}.</source>
        <translation>La segmentación tiene una máscara que el informe no menciona: {label}.</translation>
    </message>
    <message>
        <source>The heatmap of {label} is not the one of the report; the report&apos;s own is shown.</source>
        <translation>El mapa de calor de {label} no es el del informe; se muestra el del informe.</translation>
    </message>
    <message>
        <source>An object that belongs to the review cannot be read: {name}.</source>
        <translation>No se puede leer un objeto de la revisión: {name}.</translation>
    </message>
    <message>
        <source>It is not tried again until the file changes.</source>
        <translation>No se intenta de nuevo hasta que cambie el archivo.</translation>
    </message>
    <message>
        <source>What was decided is kept; put the files back to see the pictures again.</source>
        <translation>Lo decidido se conserva; devuelva los archivos para ver de nuevo las imágenes.</translation>
    </message>
    <message>
        <source>A study that arrived was not analysed: {reason}</source>
        <translation>Un estudio que llegó no se analizó: {reason}</translation>
    </message>
    <message>
        <source>{name} arrived and was not opened, because that could do harm.</source>
        <translation>{name} llegó y no se abrió porque podría hacer daño.</translation>
    </message>
    <message>
        <source>{name} arrived and cannot be read: {reason}</source>
        <translation>{name} llegó y no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{count} more files that arrived cannot be read.</source>
        <translation>No se pueden leer {count} archivos más que llegaron.</translation>
    </message>
    <message>
        <source>Files of a study that had arrived were deleted or moved away.</source>
        <translation>Se borraron o movieron archivos de un estudio que había llegado.</translation>
    </message>
    <message>
        <source>Files of {count} studies that had arrived were deleted or moved away.</source>
        <translation>Se borraron o movieron archivos de {count} estudios que habían llegado.</translation>
    </message>
    <message>
        <source>More files of a study arrived; the worklist has all of it.</source>
        <translation>Llegaron más archivos de un estudio; la lista lo tiene completo.</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, de un archivo</translation>
    </message>
    <message>
        <source>These files hold another review of this study, by {name}; the one in the record stays.</source>
        <translation>Estos archivos contienen otra revisión de este estudio, de {name}; queda la del registro.</translation>
    </message>
    <message>
        <source>The review tells of {count} frames that are not among these files.</source>
        <translation>La revisión habla de {count} imágenes que no están en estos archivos.</translation>
    </message>
    <message>
        <source>a reader without a name</source>
        <translation>un lector sin nombre</translation>
    </message>
    <message>
        <source>The review that {name} signed on {time} was taken from these files.</source>
        <translation>La revisión que {name} firmó el {time} se tomó de estos archivos.</translation>
    </message>
    <message>
        <source>It is in the record now; the audit trail names the report.</source>
        <translation>Está ahora en el registro; la pista de auditoría nombra el informe.</translation>
    </message>
    <message>
        <source>A model of this review is not installed here; the findings of every model are shown.</source>
        <translation>Un modelo de esta revisión no está instalado aquí; se muestran los hallazgos de todos.</translation>
    </message>
    <message>
        <source>Compare them under Result sets.</source>
        <translation>Compárelos en Conjuntos de resultados.</translation>
    </message>
    <message>
        <source>The review in {name} was not taken. {why}</source>
        <translation>No se tomó la revisión de {name}. {why}</translation>
    </message>
    <message>
        <source>Open the whole study to see all of it.</source>
        <translation>Abra el estudio entero para verlo todo.</translation>
    </message>
    <message>
        <source>What {model} said here before differs from what the report holds; that of the record is shown.</source>
        <translation>Lo que {model} dijo aquí antes difiere del informe; se muestra lo del registro.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files.</source>
        <translation>La revisión sin firmar de {name} se tomó de estos archivos.</translation>
    </message>
    <message>
        <source>The unsigned review of {name} was taken from these files, as theirs and not as yours.</source>
        <translation>La revisión sin firmar de {name} se tomó de estos archivos, como suya y no de usted.</translation>
    </message>
    <message>
        <source>It can be read under Layers, as any report.</source>
        <translation>Se puede leer en Capas, como cualquier informe.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>{who}: the same verdict on {agreed} of {findings} findings</source>
        <translation>{who}: el mismo veredicto en {agreed} de {findings} hallazgos</translation>
    </message>
    <message>
        <source>{same}; {kind} kappa {value} (95 % interval {low} to {high})</source>
        <translation>{same}; kappa {kind} {value} (intervalo del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>{readers} readers</source>
        <translation>{readers} lectores</translation>
    </message>
    <message>
        <source>{same}; kappa says nothing where a reader gave one verdict only</source>
        <translation>{same}; kappa no dice nada si un lector dio un solo veredicto</translation>
    </message>
    <message>
        <source>It could not be analysed because of a fault in Overread.</source>
        <translation>No se pudo analizar por un fallo de Overread.</translation>
    </message>
    <message>
        <source>must name folders by their whole path</source>
        <translation>debe nombrar carpetas con su ruta completa</translation>
    </message>
    <message>
        <source>with and without overlay</source>
        <translation>con y sin superposición</translation>
    </message>
    <message>
        <source>without overlay</source>
        <translation>sin superposición</translation>
    </message>
    <message>
        <source>with overlay</source>
        <translation>con superposición</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help`.</source>
        <translation>Vea `overread cohort analyse --help`.</translation>
    </message>
    <message>
        <source>No study of this cohort was analysed.</source>
        <translation>No se analizó ningún estudio de esta cohorte.</translation>
    </message>
    <message>
        <source>No model gave {label}; the labels are {join}.</source>
        <translation>Ningún modelo dio {label}; las etiquetas son {join}.</translation>
    </message>
    <message>
        <source>No case has the measure {measure}; there are {join}.</source>
        <translation>Ningún caso tiene la medida {measure}; hay {join}.</translation>
    </message>
    <message>
        <source>Its failures.csv says why.</source>
        <translation>Su failures.csv dice por qué.</translation>
    </message>
    <message>
        <source>unlike the training</source>
        <translation>distinto del entrenamiento</translation>
    </message>
    <message>
        <source>Entropy, 0 to 1</source>
        <translation>Entropía, 0 a 1</translation>
    </message>
    <message>
        <source>Entropy, nats</source>
        <translation>Entropía, nats</translation>
    </message>
    <message>
        <source>Set size</source>
        <translation>Tamaño del conjunto</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>{id} is not in its catalogue any more.</source>
        <translation>{id} ya no está en su catálogo.</translation>
    </message>
    <message>
        <source>this site&apos;s reviewed cases, held-back patients</source>
        <translation>casos revisados de este centro, pacientes reservados</translation>
    </message>
    <message>
        <source>The catalogue of this model cannot be read.</source>
        <translation>No se puede leer el catálogo de este modelo.</translation>
    </message>
    <message>
        <source>Normalised entropy</source>
        <translation>Entropía normalizada</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>Entropía (nats)</translation>
    </message>
    <message>
        <source>Peak confidence</source>
        <translation>Confianza máxima</translation>
    </message>
    <message>
        <source>Spatial spread</source>
        <translation>Dispersión espacial</translation>
    </message>
    <message>
        <source>Conformal set size</source>
        <translation>Tamaño del conjunto conforme</translation>
    </message>
    <message>
        <source>Out-of-distribution score</source>
        <translation>Puntuación fuera de distribución</translation>
    </message>
    <message>
        <source>reader {name}</source>
        <translation>lector {name}</translation>
    </message>
    <message>
        <source>reader {other}</source>
        <translation>lector {other}</translation>
    </message>
    <message>
        <source>withheld: text may be burned into the pixels</source>
        <translation>retenido: puede haber texto grabado en los píxeles</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file does not hold this frame any more.</source>
        <translation>El archivo ya no contiene esta imagen.</translation>
    </message>
    <message>
        <source>The worker process ended while it read this study.</source>
        <translation>El proceso de trabajo terminó mientras leía este estudio.</translation>
    </message>
    <message>
        <source>The model gave no answer to this study in time.</source>
        <translation>El modelo no respondió a tiempo para este estudio.</translation>
    </message>
    <message>
        <source>Read it by itself in the window; if it ends there too, report the fault.</source>
        <translation>Léalo por separado en la ventana; si también termina ahí, informe del fallo.</translation>
    </message>
    <message>
        <source>The workers were ended.</source>
        <translation>Se terminaron los procesos de trabajo.</translation>
    </message>
    <message>
        <source>The worker process does not start.</source>
        <translation>El proceso de trabajo no arranca.</translation>
    </message>
    <message>
        <source>Run `overread selftest`; fewer workers need less memory.</source>
        <translation>Ejecute `overread selftest`; menos procesos necesitan menos memoria.</translation>
    </message>
    <message>
        <source>Choose another folder with --out.</source>
        <translation>Elija otra carpeta con --out.</translation>
    </message>
    <message>
        <source>See `overread cohort run --help`.</source>
        <translation>Vea `overread cohort run --help`.</translation>
    </message>
    <message>
        <source>The list of the cohort&apos;s studies cannot be read.</source>
        <translation>No se puede leer la lista de estudios de la cohorte.</translation>
    </message>
    <message>
        <source>The cohort was begun by another version of Overread.</source>
        <translation>La cohorte la empezó otra versión de Overread.</translation>
    </message>
    <message>
        <source>The list is not a CSV file in UTF-8.</source>
        <translation>La lista no es un CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as CSV (UTF-8), with the names of its columns in the first line.</source>
        <translation>Guárdela de nuevo como CSV (UTF-8), con los nombres de columna en la primera línea.</translation>
    </message>
    <message>
        <source>The list has no column named path.</source>
        <translation>La lista no tiene ninguna columna llamada path.</translation>
    </message>
    <message>
        <source>Two columns of the list have the same name.</source>
        <translation>Dos columnas de la lista tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>The line has more cells than the list has columns.</source>
        <translation>La línea tiene más celdas que columnas la lista.</translation>
    </message>
    <message>
        <source>Correct the line of the list.</source>
        <translation>Corrija la línea de la lista.</translation>
    </message>
    <message>
        <source>The list cannot be read.</source>
        <translation>No se puede leer la lista.</translation>
    </message>
    <message>
        <source>Name each column once.</source>
        <translation>Nombre cada columna una vez.</translation>
    </message>
    <message>
        <source>The line names no path.</source>
        <translation>La línea no indica ninguna ruta.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Compruebe que está ahí y se puede leer.</translation>
    </message>
    <message>
        <source>Line {before} of the list names the same path.</source>
        <translation>La línea {before} de la lista indica la misma ruta.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>The folder could not be looked through ({name}).</source>
        <translation>No se pudo recorrer la carpeta ({name}).</translation>
    </message>
    <message>
        <source>No maps were made: this model gives no gradient.</source>
        <translation>No se hicieron mapas: este modelo no da gradiente.</translation>
    </message>
    <message>
        <source>A node of the cluster runs Overread {version}, another version.</source>
        <translation>Un nodo del clúster ejecuta Overread {version}, otra versión.</translation>
    </message>
    <message>
        <source>Install the same version everywhere.</source>
        <translation>Instale la misma versión en todas partes.</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>elegido al azar</translation>
    </message>
    <message>
        <source>{label} is called in {count} of {total}</source>
        <translation>{label} se señala en {count} de {total}</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>no analizado</translation>
    </message>
    <message>
        <source>See `overread cohort analyse --help` for the columns that it needs.</source>
        <translation>Vea `overread cohort analyse --help` para las columnas que necesita.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} no tiene filas.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table.</source>
        <translation>No se puede leer {name} como tabla.</translation>
    </message>
    <message>
        <source>holds no picture</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>It holds no picture that can be opened.</source>
        <translation>No contiene ninguna imagen que se pueda abrir.</translation>
    </message>
    <message>
        <source>a study could not be analysed</source>
        <translation>no se pudo analizar un estudio</translation>
    </message>
    <message>
        <source>A result cannot be written ({strerror}).</source>
        <translation>No se puede escribir un resultado ({strerror}).</translation>
    </message>
    <message>
        <source>Make room on the disk, then run the same command again.</source>
        <translation>Haga sitio en el disco y ejecute de nuevo la misma orden.</translation>
    </message>
    <message>
        <source>Another run is at work in this folder.</source>
        <translation>Otra ejecución trabaja en esta carpeta.</translation>
    </message>
    <message>
        <source>The list was changed since the run in this folder began.</source>
        <translation>La lista cambió desde que empezó la ejecución de esta carpeta.</translation>
    </message>
    <message>
        <source>The folder holds a run with another model, other settings or another version.</source>
        <translation>La carpeta contiene una ejecución con otro modelo, otros ajustes u otra versión.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another with --out.</source>
        <translation>Espere a que acabe o elija otra con --out.</translation>
    </message>
    <message>
        <source>The folder holds something else already.</source>
        <translation>La carpeta ya contiene otra cosa.</translation>
    </message>
    <message>
        <source>The folder holds another cohort.</source>
        <translation>La carpeta contiene otra cohorte.</translation>
    </message>
    <message>
        <source>The folder or list is not there.</source>
        <translation>La carpeta o la lista no existe.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>Elija otra con --out.</translation>
    </message>
    <message>
        <source>Give the same as before, or choose another folder with --out.</source>
        <translation>Indique lo mismo que antes o elija otra carpeta con --out.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Choose an empty or a new one with --out.</source>
        <translation>Elija una vacía o nueva con --out.</translation>
    </message>
    <message>
        <source>Give the cohort.toml that a run left in its folder.</source>
        <translation>Indique el cohort.toml que una ejecución dejó en su carpeta.</translation>
    </message>
    <message>
        <source>A model&apos;s entry says something else than when the record was made: thresholds, labels or preparation.</source>
        <translation>La entrada de un modelo dice algo distinto que cuando se hizo el registro: umbrales, etiquetas o preparación.</translation>
    </message>
    <message>
        <source>The weights of {name} are not those of the record: here SHA-256 {sha256}..., there {sha2562}... (version {said}).</source>
        <translation>Los pesos de {name} no son los del registro: aquí SHA-256 {sha256}..., allí {sha2562}... (versión {said}).</translation>
    </message>
    <message>
        <source>though the same pixels were read</source>
        <translation>aunque se leyeron los mismos píxeles</translation>
    </message>
    <message>
        <source>as other files or pixels were read</source>
        <translation>ya que se leyeron otros archivos o píxeles</translation>
    </message>
    <message>
        <source>Not those of the record, {why}: {join}.</source>
        <translation>No son los del registro, {why}: {join}.</translation>
    </message>
    <message>
        <source>The record was made by Overread {before}, this is {version}: the tables may differ.</source>
        <translation>El registro lo hizo Overread {before}; este es {version}: las tablas pueden diferir.</translation>
    </message>
    <message>
        <source>The model {name} of the record is not installed.</source>
        <translation>El modelo {name} del registro no está instalado.</translation>
    </message>
    <message>
        <source>The record is of a run that was not finished: there are no tables to compare with.</source>
        <translation>El registro es de una ejecución sin terminar: no hay tablas con que comparar.</translation>
    </message>
    <message>
        <source>All {before} tables are those of the record, byte for byte.</source>
        <translation>Las {before} tablas son las del registro, byte a byte.</translation>
    </message>
    <message>
        <source>{name} is not the record of a run.</source>
        <translation>{name} no es el registro de una ejecución.</translation>
    </message>
    <message>
        <source>Install the version of the model that the record names.</source>
        <translation>Instale la versión del modelo que nombra el registro.</translation>
    </message>
    <message>
        <source>Install that version; tables made with other weights would not be the same.</source>
        <translation>Instale esa versión; con otros pesos las tablas no serían iguales.</translation>
    </message>
    <message>
        <source>The list was changed since the record was made.</source>
        <translation>La lista cambió desde que se hizo el registro.</translation>
    </message>
    <message>
        <source>Install it; its weights have the SHA-256 {sha256}.</source>
        <translation>Instálelo; sus pesos tienen el SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>The list of the record is not there.</source>
        <translation>La lista del registro no está.</translation>
    </message>
    <message>
        <source>Start a run of its own.</source>
        <translation>Inicie una ejecución propia.</translation>
    </message>
    <message>
        <source>Put it back to where it was.</source>
        <translation>Devuélvala a donde estaba.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>The run ended with a fault ({name}).</source>
        <translation>La ejecución terminó con un fallo ({name}).</translation>
    </message>
    <message>
        <source>Looking for studies</source>
        <translation>Buscando estudios</translation>
    </message>
    <message>
        <source>Starting the workers</source>
        <translation>Iniciando los procesos</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Escribiendo las tablas</translation>
    </message>
    <message>
        <source>{STAGES}: {looked_at} files looked at</source>
        <translation>{STAGES}: {looked_at} archivos examinados</translation>
    </message>
    <message>
        <source> found so far, {looked_at} files looked at</source>
        <translation> hallados hasta ahora, {looked_at} archivos examinados</translation>
    </message>
    <message>
        <source>, {failed} failed</source>
        <translation>, {failed} fallidos</translation>
    </message>
    <message>
        <source>; {per_minute} a minute, {duration_words} left</source>
        <translation>; {per_minute} por minuto, quedan {duration_words}</translation>
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
        <translation>Ningún paso usa el azar: no hay semilla.</translation>
    </message>
    <message>
        <source>The run is of another version of Overread.</source>
        <translation>La ejecución es de otra versión de Overread.</translation>
    </message>
    <message>
        <source>The record of the run cannot be read.</source>
        <translation>No se puede leer el registro de la ejecución.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Study {twin} of this cohort has the same Study Instance UID.</source>
        <translation>El estudio {twin} de esta cohorte tiene el mismo Study Instance UID.</translation>
    </message>
    <message>
        <source>{of}, {lower}{measure} above {above}: {name}</source>
        <translation>{of}, {lower}{measure} por encima de {above}: {name}</translation>
    </message>
    <message>
        <source>{above} of {count} ({value} %) above</source>
        <translation>{above} de {count} ({value} %) por encima</translation>
    </message>
    <message>
        <source>{abs} SD {side} the mean of {mean} (SD {sd})</source>
        <translation>{abs} DE {side} de la media {mean} (DE {sd})</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; {place}</source>
        <translation>{share}; percentil {percentile}; {place}</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>cualquier etiqueta</translation>
    </message>
    <message>
        <source>no case has this measure</source>
        <translation>ningún caso tiene esta medida</translation>
    </message>
    <message>
        <source>{share}; percentile {percentile}; mean {mean}</source>
        <translation>{share}; percentil {percentile}; media {mean}</translation>
    </message>
    <message>
        <source>{text} is no rule; the measures are {join}.</source>
        <translation>{text} no es una regla; las medidas son {join}.</translation>
    </message>
    <message>
        <source>{found} is no number.</source>
        <translation>{found} no es un número.</translation>
    </message>
    <message>
        <source>Choose the folder of a cohort that `overread cohort run` has finished.</source>
        <translation>Elija la carpeta de una cohorte que `overread cohort run` haya terminado.</translation>
    </message>
    <message>
        <source>The table {name} of {name2} cannot be read.</source>
        <translation>No se puede leer la tabla {name} de {name2}.</translation>
    </message>
    <message>
        <source>{name} lacks a column of this version.</source>
        <translation>A {name} le falta una columna de esta versión.</translation>
    </message>
    <message>
        <source>There is no table {name} in {name2}.</source>
        <translation>No hay tabla {name} en {name2}.</translation>
    </message>
    <message>
        <source>{workers} workers of this machine</source>
        <translation>{workers} procesos de este equipo</translation>
    </message>
    <message>
        <source>{workers} worker of this machine</source>
        <translation>{workers} proceso de este equipo</translation>
    </message>
    <message>
        <source>presentation state</source>
        <translation>estado de presentación</translation>
    </message>
    <message>
        <source>parametric map</source>
        <translation>mapa paramétrico</translation>
    </message>
    <message>
        <source>structured report</source>
        <translation>informe estructurado</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age at the study</source>
        <translation>Edad en el estudio</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médico solicitante</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Hora del estudio</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descripción de la serie</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Patient position</source>
        <translation>Posición del paciente</translation>
    </message>
    <message>
        <source>Instance number</source>
        <translation>Número de instancia</translation>
    </message>
    <message>
        <source>Frame of the series</source>
        <translation>Imagen de la serie</translation>
    </message>
    <message>
        <source>Acquisition time</source>
        <translation>Hora de adquisición</translation>
    </message>
    <message>
        <source>Columns x rows</source>
        <translation>Columnas x filas</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Grosor de corte</translation>
    </message>
    <message>
        <source>Slice location</source>
        <translation>Posición del corte</translation>
    </message>
    <message>
        <source>Spacing between slices</source>
        <translation>Distancia entre cortes</translation>
    </message>
    <message>
        <source>Tube voltage</source>
        <translation>Tensión del tubo</translation>
    </message>
    <message>
        <source>Tube current</source>
        <translation>Corriente del tubo</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Tiempo de exposición</translation>
    </message>
    <message>
        <source>Echo time</source>
        <translation>Tiempo de eco</translation>
    </message>
    <message>
        <source>Repetition time</source>
        <translation>Tiempo de repetición</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <translation>Tiempo de inversión</translation>
    </message>
    <message>
        <source>Flip angle</source>
        <translation>Ángulo de inclinación</translation>
    </message>
    <message>
        <source>Field strength</source>
        <translation>Intensidad del campo</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <translation>Medio de contraste</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modelo del equipo</translation>
    </message>
    <message>
        <source>Frame rate of the file</source>
        <translation>Velocidad de imagen del archivo</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Ventana y nivel</translation>
    </message>
    <message>
        <source>Flags of the file</source>
        <translation>Avisos del archivo</translation>
    </message>
    <message>
        <source>cannot be read: {error}</source>
        <translation>no se puede leer: {error}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>model said {name_words} → reader: {reader}</source>
        <translation>el modelo dijo {name_words} → lector: {reader}</translation>
    </message>
    <message>
        <source>FDI {quadrant}{place}</source>
        <translation>FDI {quadrant}{place}</translation>
    </message>
    <message>
        <source>{difficulty} to read</source>
        <translation>lectura {difficulty}</translation>
    </message>
    <message>
        <source>added by the reader</source>
        <translation>añadido por el lector</translation>
    </message>
    <message>
        <source>on another frame</source>
        <translation>en otra imagen</translation>
    </message>
    <message>
        <source>The file says that text is burned into its pixels.</source>
        <translation>El archivo dice que hay texto grabado en sus píxeles.</translation>
    </message>
    <message>
        <source>It is a capture of a screen or of paper, which often has text in its pixels.</source>
        <translation>Es una captura de pantalla o de papel, que suele tener texto en sus píxeles.</translation>
    </message>
    <message>
        <source>It is a capture of a screen.</source>
        <translation>Es una captura de pantalla.</translation>
    </message>
    <message>
        <source>The file does not say that its pixels ({value}) are free of text.</source>
        <translation>El archivo no dice que sus píxeles ({value}) estén libres de texto.</translation>
    </message>
    <message>
        <source>of unknown modality</source>
        <translation>de modalidad desconocida</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Row {number} of the table of decisions: {what}.</source>
        <translation>Fila {number} de la tabla de decisiones: {what}.</translation>
    </message>
    <message>
        <source>its decision is none of {join}</source>
        <translation>su decisión no es ninguna de {join}</translation>
    </message>
    <message>
        <source>it says mask and names no box</source>
        <translation>dice mask y no nombra ningún recuadro</translation>
    </message>
    <message>
        <source>Correct it and run again.</source>
        <translation>Corríjala y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The table of decisions cannot be read.</source>
        <translation>No se puede leer la tabla de decisiones.</translation>
    </message>
    <message>
        <source>Name another with --decisions.</source>
        <translation>Indique otra con --decisions.</translation>
    </message>
    <message>
        <source>its boxes are not four numbers each</source>
        <translation>sus recuadros no son cuatro números cada uno</translation>
    </message>
    <message>
        <source>Leave it out, or de-identify it by hand.</source>
        <translation>Omítalo o anonimícelo a mano.</translation>
    </message>
    <message>
        <source>Clean Pixel Data Option</source>
        <translation>Clean Pixel Data Option</translation>
    </message>
    <message>
        <source>It holds no picture, and the profile does not clean documents.</source>
        <translation>No contiene imagen y el perfil no limpia documentos.</translation>
    </message>
    <message>
        <source>Its data set cannot be read as a whole.</source>
        <translation>No se puede leer completo su conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>given away: {given}, masked: {masked}</source>
        <translation>entregados: {given}, enmascarados: {masked}</translation>
    </message>
    <message>
        <source>{given}, left out: {left_out}, failed: {failed}</source>
        <translation>{given}, omitidos: {left_out}, fallidos: {failed}</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The key and the decisions name patients: keep them outside the folder.</source>
        <translation>La clave y las decisiones nombran pacientes: guárdelas fuera de la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>Name other places.</source>
        <translation>Indique otros lugares.</translation>
    </message>
    <message>
        <source>Leave the file out, or mask it with the program that made it.</source>
        <translation>Omita el archivo o enmascárelo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers, or are missing.</source>
        <translation>Sus píxeles son números reales o faltan.</translation>
    </message>
    <message>
        <source>Its pixels have {bits} bits each.</source>
        <translation>Sus píxeles tienen {bits} bits cada uno.</translation>
    </message>
    <message>
        <source>Its pixels do not have the size that the file states.</source>
        <translation>Sus píxeles no tienen el tamaño que indica el archivo.</translation>
    </message>
    <message>
        <source>It is a compressed picture with a palette.</source>
        <translation>Es una imagen comprimida con paleta.</translation>
    </message>
    <message>
        <source>Its pixels are real numbers.</source>
        <translation>Sus píxeles son números reales.</translation>
    </message>
    <message>
        <source>Its palette is not one of three plain tables.</source>
        <translation>Su paleta no es de tres tablas simples.</translation>
    </message>
    <message>
        <source>failed: {name}: {reason} {advice}</source>
        <translation>falló: {name}: {reason} {advice}</translation>
    </message>
    <message>
        <source>It is no DICOM file.</source>
        <translation>No es un archivo DICOM.</translation>
    </message>
    <message>
        <source>left out: {name}: it holds no picture, and the profile does not clean documents</source>
        <translation>omitido: {name}: no contiene imagen y el perfil no limpia documentos</translation>
    </message>
    <message>
        <source>left out: {name}: {error}</source>
        <translation>omitido: {name}: {error}</translation>
    </message>
    <message>
        <source>failed: {name}: {error} {advice}</source>
        <translation>falló: {name}: {error} {advice}</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Name another file with --key; without the first one, pseudonyms and UIDs come out otherwise.</source>
        <translation>Indique otro archivo con --key; sin el primero, los seudónimos y UID serán otros.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>No se puede leer el archivo de clave.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>No se puede escribir el archivo de clave.</translation>
    </message>
    <message>
        <source>burned-in text: {decision}{regions}, decided by {decided_by}; file {uid}</source>
        <translation>texto grabado: {decision}{regions}, decidido por {decided_by}; archivo {uid}</translation>
    </message>
    <message>
        <source>de-identified export: {words}</source>
        <translation>exportación anonimizada: {words}</translation>
    </message>
    <message>
        <source>, 1 region</source>
        <translation>, 1 región</translation>
    </message>
    <message>
        <source>, {count} regions</source>
        <translation>, {count} regiones</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to.</source>
        <translation>Compruebe que se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The outermost line is seen on all four sides, and the grid is straight.</source>
        <translation>La línea exterior se ve en los cuatro lados y la rejilla es recta.</translation>
    </message>
    <message>
        <source>All sixteen grey squares in the ring can be told from their neighbours.</source>
        <translation>Los dieciséis cuadrados grises del anillo se distinguen de sus vecinos.</translation>
    </message>
    <message>
        <source>In each grey square, the faint squares in two of its corners are seen.</source>
        <translation>En cada cuadrado gris se ven los cuadrados tenues de dos esquinas.</translation>
    </message>
    <message>
        <source>The 5 % square is seen within black, and the 95 % square within white.</source>
        <translation>El cuadrado del 5 % se ve dentro del negro y el del 95 % dentro del blanco.</translation>
    </message>
    <message>
        <source>QUALITY CONTROL can be read on dark, middle and bright ground, at least as far as CONT.</source>
        <translation>QUALITY CONTROL se lee sobre fondo oscuro, medio y claro, al menos hasta CONT.</translation>
    </message>
    <message>
        <source>The line patterns in the middle and in the corners are fine lines, not grey areas.</source>
        <translation>Los patrones de líneas del centro y las esquinas son líneas finas, no zonas grises.</translation>
    </message>
    <message>
        <source>The two ramps at the sides rise smoothly, without steps or bands.</source>
        <translation>Las dos rampas laterales suben suavemente, sin escalones ni bandas.</translation>
    </message>
    <message>
        <source>There are no spots, streaks, tints or reflections.</source>
        <translation>No hay manchas, rayas, tintes ni reflejos.</translation>
    </message>
    <message>
        <source>The log of display checks cannot be read.</source>
        <translation>No se puede leer el registro de comprobaciones de pantalla.</translation>
    </message>
    <message>
        <source>The display check could not be kept.</source>
        <translation>No se pudo guardar la comprobación de pantalla.</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>No se pudo escribir la tabla.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Only a signed report goes to the permanent record.</source>
        <translation>Solo un informe firmado pasa al registro permanente.</translation>
    </message>
    <message>
        <source>The folder for the results cannot be made.</source>
        <translation>No se puede crear la carpeta de resultados.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>Fírmelo primero.</translation>
    </message>
    <message>
        <source>The signed results could not be written to the permanent record.</source>
        <translation>No se pudieron escribir los resultados firmados en el registro permanente.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that this one exists and may be written to.</source>
        <translation>Elija otra carpeta o compruebe que esta existe y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The file could not be written ({get}).</source>
        <translation>No se pudo escribir el archivo ({get}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>No se permite escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>There is a folder of this name.</source>
        <translation>Hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>Libere espacio o elija otro disco y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, then export again.</source>
        <translation>Elija una carpeta propia y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, then export again.</source>
        <translation>Elija otra carpeta y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>Reader&apos;s verdict</source>
        <translation>Veredicto del lector</translation>
    </message>
    <message>
        <source>Reader&apos;s certainty</source>
        <translation>Certeza del lector</translation>
    </message>
    <message>
        <source>Difficulty of reading</source>
        <translation>Dificultad de lectura</translation>
    </message>
    <message>
        <source>Finding as the model gave it</source>
        <translation>Hallazgo como lo dio el modelo</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Motivo del veredicto</translation>
    </message>
    <message>
        <source>Finding {value}</source>
        <translation>Hallazgo {value}</translation>
    </message>
    <message>
        <source>Replay package (every number, to be run again)</source>
        <translation>Paquete de repetición (cada número, para ejecutar de nuevo)</translation>
    </message>
    <message>
        <source>Run a model or measure something.</source>
        <translation>Ejecute un modelo o mida algo.</translation>
    </message>
    <message>
        <source>A file of the study cannot be read any more.</source>
        <translation>Ya no se puede leer un archivo del estudio.</translation>
    </message>
    <message>
        <source>Open the study again.</source>
        <translation>Abra de nuevo el estudio.</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>todos los modelos</translation>
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
        <source>{count} normal findings</source>
        <translation>{count} hallazgos normales</translation>
    </message>
    <message>
        <source>towards the model</source>
        <translation>hacia el modelo</translation>
    </message>
    <message>
        <source>away from the model</source>
        <translation>alejándose del modelo</translation>
    </message>
    <message>
        <source>No study has been read before and after the model was shown.</source>
        <translation>Ningún estudio se leyó antes y después de mostrar el modelo.</translation>
    </message>
    <message>
        <source>{studies} studies read before and after, {judgements} judgements of a label.</source>
        <translation>{studies} estudios leídos antes y después, {judgements} juicios de una etiqueta.</translation>
    </message>
    <message>
        <source>Agreed with the model before seeing it: {agreed_before}.</source>
        <translation>De acuerdo con el modelo antes de verlo: {agreed_before}.</translation>
    </message>
    <message>
        <source>Agreed with the model after seeing it: {agreed_after}.</source>
        <translation>De acuerdo con el modelo después de verlo: {agreed_after}.</translation>
    </message>
    <message>
        <source>Changed towards the model: {changed}.</source>
        <translation>Cambiado hacia el modelo: {changed}.</translation>
    </message>
    <message>
        <source>Changed away from the model: {changed}.</source>
        <translation>Cambiado alejándose del modelo: {changed}.</translation>
    </message>
    <message>
        <source>{waiting} first reads have no second one yet.</source>
        <translation>{waiting} primeras lecturas aún no tienen segunda.</translation>
    </message>
    <message>
        <source>Hardy and Clapham 1951</source>
        <translation>Hardy and Clapham 1951</translation>
    </message>
    <message>
        <source>hallux valgus</source>
        <translation>hallux valgus</translation>
    </message>
    <message>
        <source>One row for each number that you measured, with its place and unit</source>
        <translation>Una fila por cada número medido, con su lugar y unidad</translation>
    </message>
    <message>
        <source>Nothing has been measured.</source>
        <translation>No se ha medido nada.</translation>
    </message>
    <message>
        <source>{count} angles that models measured were not taken over by the reader and are not part of this report.</source>
        <translation>{count} ángulos medidos por modelos no fueron adoptados por el lector y no forman parte de este informe.</translation>
    </message>
    <message>
        <source>1 angle that a model measured was not taken over by the reader and is not part of this report.</source>
        <translation>1 ángulo medido por un modelo no fue adoptado por el lector y no forma parte de este informe.</translation>
    </message>
    <message>
        <source>Prediction set: {labels}</source>
        <translation>Conjunto de predicción: {labels}</translation>
    </message>
    <message>
        <source>A prediction set holds the truth in {count} of 100 images like those it was set up on.</source>
        <translation>Un conjunto de predicción contiene la verdad en {count} de cada 100 imágenes como las de su ajuste.</translation>
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
        <translation>estudio abierto</translation>
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
        <translation>El registro no contiene ningún estudio firmado que la versión {version} de {id} haya respondido.</translation>
    </message>
    <message>
        <source>frames have findings without a verdict, or a rejected one without the right label</source>
        <translation>imágenes tienen hallazgos sin veredicto, o uno rechazado sin la etiqueta correcta</translation>
    </message>
    <message>
        <source>studies are not signed</source>
        <translation>estudios no están firmados</translation>
    </message>
    <message>
        <source>Review and sign more studies. Nothing was changed.</source>
        <translation>Revise y firme más estudios. No se cambió nada.</translation>
    </message>
    <message>
        <source>left out: {count} {words}</source>
        <translation>omitidos: {count} {words}</translation>
    </message>
    <message>
        <source>The disk takes no file of this size.</source>
        <translation>El disco no admite un archivo de este tamaño.</translation>
    </message>
    <message>
        <source>Choose another disk, or export fewer formats at once.</source>
        <translation>Elija otro disco o exporte menos formatos a la vez.</translation>
    </message>
    <message>
        <source>Table of measurements (CSV)</source>
        <translation>Tabla de mediciones (CSV)</translation>
    </message>
    <message>
        <source>Measure something, then export.</source>
        <translation>Mida algo y exporte.</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>otro paciente</translation>
    </message>
    <message>
        <source>opens, mind</source>
        <translation>se abre, atención</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>, {frames} frames</source>
        <translation>, {frames} imágenes</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation>{frames} imágenes</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
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
        <source>Angle between lines</source>
        <translation>Ángulo entre líneas</translation>
    </message>
    <message>
        <source>column {column}, row {row}</source>
        <translation>columna {column}, fila {row}</translation>
    </message>
    <message>
        <source>RGB {stored}</source>
        <translation>RGB {stored}</translation>
    </message>
    <message>
        <source>value {stored}</source>
        <translation>valor {stored}</translation>
    </message>
    <message>
        <source>{rstrip} (stored {stored})</source>
        <translation>{rstrip} (almacenado {stored})</translation>
    </message>
    <message>
        <source>Measure in pixels, or ask for the original DICOM file, which states the pixel spacing.</source>
        <translation>Mida en píxeles o pida el archivo DICOM original, que indica el espaciado.</translation>
    </message>
    <message>
        <source>The size of a pixel is not known, so there is no length in millimetres.</source>
        <translation>No se conoce el tamaño del píxel, así que no hay longitud en milímetros.</translation>
    </message>
    <message>
        <source>angle between lines</source>
        <translation>ángulo entre líneas</translation>
    </message>
    <message>
        <source>plane not stated</source>
        <translation>plano no indicado</translation>
    </message>
    <message>
        <source>reader&apos;s calibration</source>
        <translation>calibración del lector</translation>
    </message>
    <message>
        <source>reader&apos;s magnification</source>
        <translation>magnificación del lector</translation>
    </message>
    <message>
        <source>pixel spacing unknown</source>
        <translation>espaciado de píxeles desconocido</translation>
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
        <source>calibrated by reader</source>
        <translation>calibrado por el lector</translation>
    </message>
    <message>
        <source>magnification {value} stated by reader</source>
        <translation>magnificación {value} indicada por el lector</translation>
    </message>
    <message>
        <source>on the scanned film</source>
        <translation>en la película escaneada</translation>
    </message>
    <message>
        <source>at detector</source>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>magnification {known} by the file</source>
        <translation>magnificación {known} según el archivo</translation>
    </message>
    <message>
        <source>research only</source>
        <translation>solo investigación</translation>
    </message>
    <message>
        <source>Add that model first, or leave the place after = empty where no model reads that kind.</source>
        <translation>Añada antes ese modelo o deje vacío tras = donde ningún modelo lea ese tipo.</translation>
    </message>
    <message>
        <source>the names and the shapes of its tensors</source>
        <translation>los nombres y formas de sus tensores</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>until somebody has measured more with it</source>
        <translation>hasta que alguien haya medido más con él</translation>
    </message>
    <message>
        <source>its answers are shown; shadow: kept, not shown</source>
        <translation>sus respuestas se muestran; en la sombra: se guardan, no se muestran</translation>
    </message>
    <message>
        <source>{name}: not known: {names}.</source>
        <translation>{name}: desconocido: {names}.</translation>
    </message>
    <message>
        <source>Two of the models would have the id {model_id}.</source>
        <translation>Dos de los modelos tendrían el id {model_id}.</translation>
    </message>
    <message>
        <source>There is a model {model_id} already.</source>
        <translation>Ya hay un modelo {model_id}.</translation>
    </message>
    <message>
        <source>{model_id} would hand on to {missing}, which is not in the catalogue.</source>
        <translation>{model_id} pasaría a {missing}, que no está en el catálogo.</translation>
    </message>
    <message>
        <source>Say {flags}.</source>
        <translation>Indique {flags}.</translation>
    </message>
    <message>
        <source>Give each its own --id.</source>
        <translation>Dé a cada uno su propio --id.</translation>
    </message>
    <message>
        <source>Choose another --id, or say --replace.</source>
        <translation>Elija otro --id o indique --replace.</translation>
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
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>{model_id} is not one of the models that were added here.</source>
        <translation>{model_id} no es uno de los modelos añadidos aquí.</translation>
    </message>
    <message>
        <source>{id} hands pictures to {model_id}; without it, that router would not run.</source>
        <translation>{id} pasa imágenes a {model_id}; sin él, ese enrutador no funcionaría.</translation>
    </message>
    <message>
        <source>Free some space, or check that the data folder can be written to.</source>
        <translation>Libere espacio o compruebe que se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Those are: {known}. One that ships can be quarantined.</source>
        <translation>Son: {known}. Uno incluido se puede poner en cuarentena.</translation>
    </message>
    <message>
        <source>Remove {id} first.</source>
        <translation>Quite antes {id}.</translation>
    </message>
    <message>
        <source>The model could not be written: {strerror}.</source>
        <translation>No se pudo escribir el modelo: {strerror}.</translation>
    </message>
    <message>
        <source>two labels are called {doubled}.</source>
        <translation>dos etiquetas se llaman {doubled}.</translation>
    </message>
    <message>
        <source>{values} is not one of the labels.</source>
        <translation>{values} no es una de las etiquetas.</translation>
    </message>
    <message>
        <source>labels that do not exclude one another need sigmoid, or none.</source>
        <translation>etiquetas que no se excluyen necesitan sigmoid o none.</translation>
    </message>
    <message>
        <source>must be above 0.</source>
        <translation>debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>needs one number, or {channels}, not {found}.</source>
        <translation>necesita un número, o {channels}, no {found}.</translation>
    </message>
    <message>
        <source>{text} is out of range.</source>
        <translation>{text} está fuera de rango.</translation>
    </message>
    <message>
        <source>{text} is not rows,columns.</source>
        <translation>{text} no es filas,columnas.</translation>
    </message>
    <message>
        <source>{text} is not lowest,highest.</source>
        <translation>{text} no es menor,mayor.</translation>
    </message>
    <message>
        <source>must be from 0 to 1.</source>
        <translation>debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>needs one number, or one for each of the {count} labels.</source>
        <translation>necesita un número, o uno por cada una de las {count} etiquetas.</translation>
    </message>
    <message>
        <source>{text} must be small letters, digits, dots and dashes, 64 at most.</source>
        <translation>{text} debe tener letras minúsculas, cifras, puntos y guiones, 64 como máximo.</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to 4.</source>
        <translation>{text} no es un número de 1 a 4.</translation>
    </message>
    <message>
        <source>{unknown} is not one of the labels.</source>
        <translation>{unknown} no es una de las etiquetas.</translation>
    </message>
    <message>
        <source>imagenet&apos;s values are for three channels.</source>
        <translation>los valores de imagenet son para tres canales.</translation>
    </message>
    <message>
        <source>{text} is not numbers separated by commas.</source>
        <translation>{text} no son números separados por comas.</translation>
    </message>
    <message>
        <source>{part} is not label=model id.</source>
        <translation>{part} no es etiqueta=id de modelo.</translation>
    </message>
    <message>
        <source>Copy or download it again; what belongs to it must lie in the same folder.</source>
        <translation>Cópielo o descárguelo de nuevo; lo que le pertenece debe estar en la misma carpeta.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Looking at its inputs and outputs</source>
        <translation>Examinando entradas y salidas</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at</source>
        <translation>a lo que suele entrenarse {architecture}</translation>
    </message>
    <message>
        <source>Fitting the graph</source>
        <translation>Ajustando el grafo</translation>
    </message>
    <message>
        <source>Trying it on drawn frames</source>
        <translation>Probándolo en imágenes dibujadas</translation>
    </message>
    <message>
        <source>Shuffling its weights, to see whether its maps depend on them</source>
        <translation>Mezclando sus pesos para ver si sus mapas dependen de ellos</translation>
    </message>
    <message>
        <source>Checking the entry</source>
        <translation>Comprobando la entrada</translation>
    </message>
    <message>
        <source>{name} was not converted.</source>
        <translation>{name} no se convirtió.</translation>
    </message>
    <message>
        <source>It found nothing on the drawn frames, so it has no golden sample: a changed answer will not be seen.</source>
        <translation>No halló nada en las imágenes dibujadas, así que no tiene muestra de control: no se notará una respuesta cambiada.</translation>
    </message>
    <message>
        <source>The golden sample could not be written.</source>
        <translation>No se pudo escribir la muestra de control.</translation>
    </message>
    <message>
        <source>Whether its maps depend on what it learned could not be told.</source>
        <translation>No se pudo saber si sus mapas dependen de lo aprendido.</translation>
    </message>
    <message>
        <source>Its maps hardly change with shuffled weights (SSIM {similarity}): do not rely on them.</source>
        <translation>Sus mapas apenas cambian con pesos mezclados (SSIM {similarity}): no confíe en ellos.</translation>
    </message>
    <message>
        <source>The model failed its self-test: {reason}</source>
        <translation>El modelo no pasó su autoprueba: {reason}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>Choose a model in the model panel.</source>
        <translation>Elija un modelo en el panel del modelo.</translation>
    </message>
    <message>
        <source>this model&apos;s operating point</source>
        <translation>punto de operación de este modelo</translation>
    </message>
    <message>
        <source>the least at which it decides</source>
        <translation>el mínimo para decidir</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}) and chose {display_name}.</source>
        <translation>El enrutador ve {label} ({seen}) y eligió {display_name}.</translation>
    </message>
    <message>
        <source>The router is not sure what this is: {label} {seen}.</source>
        <translation>El enrutador no está seguro de qué es: {label} {seen}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined: {value}.</source>
        <translation>{display_name} está en cuarentena: {value}.</translation>
    </message>
    <message>
        <source>{display_name} runs in the shadow: its answers are kept and not shown.</source>
        <translation>{display_name} se ejecuta en la sombra: sus respuestas se guardan y no se muestran.</translation>
    </message>
    <message>
        <source>{display_name} only names the kind of image.</source>
        <translation>{display_name} solo nombra el tipo de imagen.</translation>
    </message>
    <message>
        <source>This is unlike the pictures that the router knows.</source>
        <translation>Esto es distinto de las imágenes que el enrutador conoce.</translation>
    </message>
    <message>
        <source>The router sees {label} ({seen}); no model reads that.</source>
        <translation>El enrutador ve {label} ({seen}); ningún modelo lo lee.</translation>
    </message>
    <message>
        <source>{display_name} has no table of models.</source>
        <translation>{display_name} no tiene tabla de modelos.</translation>
    </message>
    <message>
        <source>Another model can be chosen in the model panel.</source>
        <translation>Se puede elegir otro modelo en el panel del modelo.</translation>
    </message>
    <message>
        <source>its catalogue says so</source>
        <translation>lo dice su catálogo</translation>
    </message>
    <message>
        <source>This study is signed; amend it to run a model again.</source>
        <translation>Este estudio está firmado; enmiéndelo para ejecutar de nuevo un modelo.</translation>
    </message>
    <message>
        <source>Nothing was added to it.</source>
        <translation>No se le añadió nada.</translation>
    </message>
    <message>
        <source>waiting for the frame</source>
        <translation>esperando la imagen</translation>
    </message>
    <message>
        <source>{display_name} has answered {answered} of {total} frames{unread}.</source>
        <translation>{display_name} ha respondido {answered} de {total} imágenes{unread}.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>It is not known which model reads this series.</source>
        <translation>No se sabe qué modelo lee esta serie.</translation>
    </message>
    <message>
        <source>There is nothing to explain yet.</source>
        <translation>Aún no hay nada que explicar.</translation>
    </message>
    <message>
        <source>Run a model first.</source>
        <translation>Ejecute primero un modelo.</translation>
    </message>
    <message>
        <source>; {unread} could not be read</source>
        <translation>; {unread} no se pudieron leer</translation>
    </message>
    <message>
        <source>It is not known which model reads this study.</source>
        <translation>No se sabe qué modelo lee este estudio.</translation>
    </message>
    <message>
        <source>Look at {name} in the data folder; without it every model has the status of its entry again.</source>
        <translation>Revise {name} en la carpeta de datos; sin él, cada modelo vuelve al estado de su entrada.</translation>
    </message>
    <message>
        <source>{name}: this program reads schema {SCHEMA}.</source>
        <translation>{name}: este programa lee el esquema {SCHEMA}.</translation>
    </message>
    <message>
        <source>{name} says what no program wrote.</source>
        <translation>{name} dice lo que ningún programa escribió.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MiB.</source>
        <translation>{name} ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>No se puede leer {name}: {error}.</translation>
    </message>
    <message>
        <source>{capitalize} plane {letters} {abs} mm</source>
        <translation>Plano {capitalize} {letters} {abs} mm</translation>
    </message>
    <message>
        <source>{prefix}an unexpected fault ({name})</source>
        <translation>{prefix}un fallo inesperado ({name})</translation>
    </message>
    <message>
        <source>Nothing was lost. The log names the place; please report it.</source>
        <translation>No se perdió nada. El registro indica el lugar; informe de ello, por favor.</translation>
    </message>
    <message>
        <source>Correct the file and open it again; an example lies in resources/projects.</source>
        <translation>Corrija el archivo y ábralo de nuevo; hay un ejemplo en resources/projects.</translation>
    </message>
    <message>
        <source>The label {name}</source>
        <translation>La etiqueta {name}</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Label {value}</source>
        <translation>Etiqueta {value}</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>al menos 0</translation>
    </message>
    <message>
        <source>a whole number below 2147483648</source>
        <translation>un entero menor que 2147483648</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>entre 0 y 1</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>al menos 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>mayor que 0</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>La cola</translation>
    </message>
    <message>
        <source>The file is too large to be that of a project.</source>
        <translation>El archivo es demasiado grande para ser de un proyecto.</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>El proyecto no tiene nombre.</translation>
    </message>
    <message>
        <source>The project has no labels.</source>
        <translation>El proyecto no tiene etiquetas.</translation>
    </message>
    <message>
        <source>shows_models must be true or false.</source>
        <translation>shows_models debe ser true o false.</translation>
    </message>
    <message>
        <source>Label {value} has no name.</source>
        <translation>La etiqueta {value} no tiene nombre.</translation>
    </message>
    <message>
        <source>{who} must have kinds, of {join}.</source>
        <translation>{who} debe tener tipos, de {join}.</translation>
    </message>
    <message>
        <source>{who} is a class, and drawn too.</source>
        <translation>{who} es una clase y además se dibuja.</translation>
    </message>
    <message>
        <source>The colour of {name} is {colour}, not such as #f09a3c.</source>
        <translation>El color de {name} es {colour}, no como #f09a3c.</translation>
    </message>
    <message>
        <source>The key of {name} is {key}, not a digit, a letter or F1 to F12.</source>
        <translation>La tecla de {name} es {key}, no una cifra, una letra o F1 a F12.</translation>
    </message>
    <message>
        <source>{who} must be of a frame or of a study.</source>
        <translation>{who} debe ser de una imagen o de un estudio.</translation>
    </message>
    <message>
        <source>{who} is drawn; only a class has a group, and is of a frame or a study.</source>
        <translation>{who} se dibuja; solo una clase tiene grupo y es de una imagen o estudio.</translation>
    </message>
    <message>
        <source>The code of {name} needs a value, a scheme and a meaning.</source>
        <translation>El código de {name} necesita valor, esquema y significado.</translation>
    </message>
    <message>
        <source>queue must be a part of its own: [queue].</source>
        <translation>queue debe ser una parte propia: [queue].</translation>
    </message>
    <message>
        <source>The shares of the queue are all 0.</source>
        <translation>Las partes de la cola son todas 0.</translation>
    </message>
    <message>
        <source>{who}: {name} must be text, in quotation marks.</source>
        <translation>{who}: {name} debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read.</source>
        <translation>No se puede leer el archivo del proyecto.</translation>
    </message>
    <message>
        <source>The project&apos;s file is not in UTF-8.</source>
        <translation>El archivo del proyecto no está en UTF-8.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no TOML: {error}.</source>
        <translation>El archivo del proyecto no es TOML: {error}.</translation>
    </message>
    <message>
        <source>Begin the file with name = &quot;...&quot;.</source>
        <translation>Empiece el archivo con name = &quot;...&quot;.</translation>
    </message>
    <message>
        <source>Write a [[labels]] part for each of them.</source>
        <translation>Escriba una parte [[labels]] para cada una.</translation>
    </message>
    <message>
        <source>Two labels have the {what} {twice}.</source>
        <translation>Dos etiquetas tienen {what} {twice}.</translation>
    </message>
    <message>
        <source>Make two labels of it.</source>
        <translation>Haga dos etiquetas de ella.</translation>
    </message>
    <message>
        <source>In the queue, {name} must be {words}.</source>
        <translation>En la cola, {name} debe ser {words}.</translation>
    </message>
    <message>
        <source>Give at least one of uncertain, audit and rare.</source>
        <translation>Indique al menos uno de uncertain, audit y rare.</translation>
    </message>
    <message>
        <source>{who} says {name}, which is unknown.</source>
        <translation>{who} dice {name}, que es desconocido.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Compruebe que está ahí.</translation>
    </message>
    <message>
        <source>Known are {join}.</source>
        <translation>Se conocen {join}.</translation>
    </message>
    <message>
        <source>Choose a folder of studies, a list with a column path, or the folder of a finished run.</source>
        <translation>Elija una carpeta de estudios, una lista con una columna path o la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
        <source>It names no study.</source>
        <translation>No nombra ningún estudio.</translation>
    </message>
    <message>
        <source>Reader without a profile</source>
        <translation>Lector sin perfil</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lector necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a reader of this name already.</source>
        <translation>Ya hay un lector con este nombre.</translation>
    </message>
    <message>
        <source>A PIN has at least four characters.</source>
        <translation>Un PIN tiene al menos cuatro caracteres.</translation>
    </message>
    <message>
        <source>The file of reader profiles cannot be read.</source>
        <translation>No se puede leer el archivo de perfiles de lectores.</translation>
    </message>
    <message>
        <source>The reader profiles could not be saved.</source>
        <translation>No se pudieron guardar los perfiles de lectores.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Tome otro nombre.</translation>
    </message>
    <message>
        <source>Take a longer one, or none.</source>
        <translation>Tome uno más largo o ninguno.</translation>
    </message>
    <message>
        <source>Correct or delete readers.toml in the data folder.</source>
        <translation>Corrija o borre readers.toml en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>Compruebe la carpeta de datos.</translation>
    </message>
    <message>
        <source>Ask for the file again from where it came from; nothing was changed.</source>
        <translation>Pida de nuevo el archivo a su origen; no se cambió nada.</translation>
    </message>
    <message>
        <source>Do not open this file; ask its sender for a plain copy.</source>
        <translation>No abra este archivo; pida a quien lo envió una copia sencilla.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the folder that was opened.</source>
        <translation>Es un enlace que sale de la carpeta abierta.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe, a socket or a device.</source>
        <translation>No es un archivo sino una tubería, un socket o un dispositivo.</translation>
    </message>
    <message>
        <source>It is an archive in an archive in an archive: it is not opened further.</source>
        <translation>Es un archivo comprimido dentro de otro y de otro: no se abre más.</translation>
    </message>
    <message>
        <source>It has {members} members, more than any real archive.</source>
        <translation>Tiene {members} miembros, más que cualquier archivo real.</translation>
    </message>
    <message>
        <source>It would grow beyond any real size when it is unpacked.</source>
        <translation>Al descomprimirse superaría cualquier tamaño real.</translation>
    </message>
    <message>
        <source>A DICOMDIR inside an archive is not followed; the archive&apos;s own members are opened.</source>
        <translation>No se sigue un DICOMDIR dentro de un archivo comprimido; se abren sus miembros.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive.</source>
        <translation>Su nombre sale del archivo comprimido.</translation>
    </message>
    <message>
        <source>It is a link, which an archive of pictures has no need of.</source>
        <translation>Es un enlace, que un archivo de imágenes no necesita.</translation>
    </message>
    <message>
        <source>It is encrypted: unpack the archive with its password first.</source>
        <translation>Está cifrado: descomprímalo antes con su contraseña.</translation>
    </message>
    <message>
        <source>The archive has two members of this name.</source>
        <translation>El archivo comprimido tiene dos miembros con este nombre.</translation>
    </message>
    <message>
        <source>It is larger than {value} MiB unpacked: unpack the archive first.</source>
        <translation>Descomprimido supera {value} MiB: descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is cut short in its archive.</source>
        <translation>Está cortado en su archivo comprimido.</translation>
    </message>
    <message>
        <source>It has more records than any real one.</source>
        <translation>Tiene más registros que cualquiera real.</translation>
    </message>
    <message>
        <source>It begins like a ZIP archive but is damaged or cut short.</source>
        <translation>Empieza como un ZIP pero está dañado o cortado.</translation>
    </message>
    <message>
        <source>Open what it leads to directly, if you trust it.</source>
        <translation>Abra directamente adonde lleva, si confía en él.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es un enlace que no lleva a ningún sitio.</translation>
    </message>
    <message>
        <source>It is not in its archive any more.</source>
        <translation>Ya no está en su archivo comprimido.</translation>
    </message>
    <message>
        <source>It is damaged in its archive, or packed in a way that cannot be read.</source>
        <translation>Está dañado en su archivo comprimido o empaquetado de forma ilegible.</translation>
    </message>
    <message>
        <source>The DICOMDIR names a file outside its folder.</source>
        <translation>El DICOMDIR nombra un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The DICOMDIR names it, but it is missing.</source>
        <translation>El DICOMDIR lo nombra, pero falta.</translation>
    </message>
    <message>
        <source>It is longer than its archive says.</source>
        <translation>Es más largo de lo que dice su archivo comprimido.</translation>
    </message>
    <message>
        <source>shares its SOP Instance UID with another file</source>
        <translation>comparte su SOP Instance UID con otro archivo</translation>
    </message>
    <message>
        <source>Its files name {} different patients.</source>
        <translation>Sus archivos nombran {} pacientes distintos.</translation>
    </message>
    <message>
        <source>{} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>{} de sus archivos comparten SOP Instance UID con otro; cada uno se muestra por separado.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different orientation.</source>
        <translation>La serie {} mezcla cortes de distinta orientación.</translation>
    </message>
    <message>
        <source>Series {} mixes slices of different frames of reference.</source>
        <translation>La serie {} mezcla cortes de distintos marcos de referencia.</translation>
    </message>
    <message>
        <source>The slices of series {} are not evenly spaced.</source>
        <translation>Los cortes de la serie {} no están a distancias iguales.</translation>
    </message>
    <message>
        <source>Series {} mixes pictures of different sizes.</source>
        <translation>La serie {} mezcla imágenes de distinto tamaño.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is.</source>
        <translation>Está dañado o no es lo que dice ser.</translation>
    </message>
    <message>
        <source>Its contents are nested deeper than in any real file.</source>
        <translation>Su contenido está más anidado que en cualquier archivo real.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a file may have.</source>
        <translation>Leerlo requeriría más memoria de la permitida a un archivo.</translation>
    </message>
    <message>
        <source>The disk or the network did not deliver it whole.</source>
        <translation>El disco o la red no lo entregó entero.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>It may not be read by this user.</source>
        <translation>Este usuario no puede leerlo.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Compruebe que el archivo sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>Its picture has no end: the file is truncated or damaged.</source>
        <translation>Su imagen no tiene fin: el archivo está truncado o dañado.</translation>
    </message>
    <message>
        <source>Its transfer syntax is not one that can be decoded.</source>
        <translation>Su sintaxis de transferencia no se puede decodificar.</translation>
    </message>
    <message>
        <source>Its pixels are not in the compression that it names.</source>
        <translation>Sus píxeles no están en la compresión que indica.</translation>
    </message>
    <message>
        <source>Its compressed picture has two headers: it is damaged.</source>
        <translation>Su imagen comprimida tiene dos cabeceras: está dañada.</translation>
    </message>
    <message>
        <source>The file is not the one that was opened.</source>
        <translation>El archivo no es el que se abrió.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>was compressed with loss</source>
        <translation>se comprimió con pérdida</translation>
    </message>
    <message>
        <source>has text burned into its pixels, which may name the patient</source>
        <translation>tiene texto grabado en los píxeles que puede nombrar al paciente</translation>
    </message>
    <message>
        <source>has no SOP Instance UID: it cannot be told from a copy of itself</source>
        <translation>no tiene SOP Instance UID: no se distingue de una copia</translation>
    </message>
    <message>
        <source>has pixels that are not numbers; they are shown black</source>
        <translation>tiene píxeles que no son números; se muestran en negro</translation>
    </message>
    <message>
        <source>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</source>
        <translation>{STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber</translation>
    </message>
    <message>
        <source>an object of a kind that is not known</source>
        <translation>un objeto de tipo desconocido</translation>
    </message>
    <message>
        <source>It has no pixels: either it was cut short, or its pixels are kept elsewhere.</source>
        <translation>No tiene píxeles: se cortó o sus píxeles están en otro sitio.</translation>
    </message>
    <message>
        <source>Its pixel values need more than 32 bits.</source>
        <translation>Sus valores de píxel necesitan más de 32 bits.</translation>
    </message>
    <message>
        <source>holds no picture: it is {what}</source>
        <translation>no contiene imagen: es {what}</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <translation>un programa de Linux</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>un programa de macOS</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript program</source>
        <translation>un programa PostScript</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>has no DICOM preamble</source>
        <translation>no tiene preámbulo DICOM</translation>
    </message>
    <message>
        <source>does not name its transfer syntax: it was found out from its first element</source>
        <translation>no indica su sintaxis de transferencia: se dedujo del primer elemento</translation>
    </message>
    <message>
        <source>It begins like a DICOM file but holds nothing.</source>
        <translation>Empieza como un archivo DICOM pero no contiene nada.</translation>
    </message>
    <message>
        <source>is also {what}: its preamble is not empty; never run or forward this file</source>
        <translation>también es {what}: su preámbulo no está vacío; nunca ejecute ni reenvíe este archivo</translation>
    </message>
    <message>
        <source>Its compressed data set is damaged.</source>
        <translation>Su conjunto de datos comprimido está dañado.</translation>
    </message>
    <message>
        <source>Its compressed data set ends before it should: it is truncated.</source>
        <translation>Su conjunto de datos comprimido acaba antes de tiempo: está truncado.</translation>
    </message>
    <message>
        <source>It grows beyond {value} MiB when it is decompressed.</source>
        <translation>Al descomprimirse supera {value} MiB.</translation>
    </message>
    <message>
        <source>lacks the end mark of its compressed pixels; each of its pictures has its own</source>
        <translation>le falta la marca final de sus píxeles comprimidos; cada imagen tiene la suya</translation>
    </message>
    <message>
        <source>It holds {} frames and its header says {}: it is damaged.</source>
        <translation>Contiene {} imágenes y su cabecera dice {}: está dañado.</translation>
    </message>
    <message>
        <source>Its table of frames does not fit its frames: it is damaged.</source>
        <translation>Su tabla de imágenes no concuerda con ellas: está dañado.</translation>
    </message>
    <message>
        <source>Its pixels are cut short: the file is truncated.</source>
        <translation>Sus píxeles están cortados: el archivo está truncado.</translation>
    </message>
    <message>
        <source>Its compressed pixels are written in a way that no standard allows.</source>
        <translation>Sus píxeles comprimidos están escritos de un modo que ningún estándar permite.</translation>
    </message>
    <message>
        <source>Its compressed pixels are damaged.</source>
        <translation>Sus píxeles comprimidos están dañados.</translation>
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
        <source>A lookup table of it is damaged.</source>
        <translation>Una de sus tablas de consulta está dañada.</translation>
    </message>
    <message>
        <source>Its rescale slope or intercept is not a number.</source>
        <translation>Su pendiente o su ordenada de reescalado no es un número.</translation>
    </message>
    <message>
        <source>PALETTE COLOR</source>
        <translation>PALETTE COLOR</translation>
    </message>
    <message>
        <source>Its pixels are cut short: it has {:,} bytes of them and its header asks for {:,}.</source>
        <translation>Sus píxeles están cortados: tiene {:,} bytes y su cabecera pide {:,}.</translation>
    </message>
    <message>
        <source>Its header gives it no rows, no columns or no frames.</source>
        <translation>Su cabecera no le da filas, columnas ni imágenes.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a depth that does not exist.</source>
        <translation>Su cabecera da a los píxeles una profundidad inexistente.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a number of samples that contradicts their colour.</source>
        <translation>Su cabecera da a los píxeles un número de muestras que contradice su color.</translation>
    </message>
    <message>
        <source>Its pixels are in a colour space that is not in use any more.</source>
        <translation>Sus píxeles están en un espacio de color en desuso.</translation>
    </message>
    <message>
        <source>One of its frames would be larger than 4 GiB.</source>
        <translation>Una de sus imágenes superaría 4 GiB.</translation>
    </message>
    <message>
        <source>Its compressed picture has another size than its header says.</source>
        <translation>Su imagen comprimida tiene otro tamaño que el de la cabecera.</translation>
    </message>
    <message>
        <source>It has no frame {number}.</source>
        <translation>No tiene la imagen {number}.</translation>
    </message>
    <message>
        <source>Its colour space belongs to a compression that it does not have.</source>
        <translation>Su espacio de color es de una compresión que no tiene.</translation>
    </message>
    <message>
        <source>Its header gives its pixels a layout that is not a number.</source>
        <translation>Su cabecera da a los píxeles una disposición que no es un número.</translation>
    </message>
    <message>
        <source>It holds more pixels than its header accounts for: it is damaged.</source>
        <translation>Contiene más píxeles de los que explica su cabecera: está dañado.</translation>
    </message>
    <message>
        <source>Its width is odd, which its colour sampling does not allow.</source>
        <translation>Su ancho es impar, lo que su muestreo de color no permite.</translation>
    </message>
    <message>
        <source>Its compressed picture is deeper than its header says.</source>
        <translation>Su imagen comprimida es más profunda de lo que dice la cabecera.</translation>
    </message>
    <message>
        <source>The file ends before it should: it is truncated.</source>
        <translation>El archivo acaba antes de tiempo: está truncado.</translation>
    </message>
    <message>
        <source>A value of its header is larger than any real one.</source>
        <translation>Un valor de su cabecera es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>A sequence in it has no end: it is damaged.</source>
        <translation>Una secuencia suya no tiene fin: está dañado.</translation>
    </message>
    <message>
        <source>Its pixels are cut into pieces of unknown length: it is damaged.</source>
        <translation>Sus píxeles están cortados en trozos de longitud desconocida: está dañado.</translation>
    </message>
    <message>
        <source>It holds no document.</source>
        <translation>No contiene ningún documento.</translation>
    </message>
    <message>
        <source>It holds a document of type {mime}, which is not shown.</source>
        <translation>Contiene un documento de tipo {mime}, que no se muestra.</translation>
    </message>
    <message>
        <source>The document in it is larger than any real one.</source>
        <translation>El documento que contiene es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>It says that it holds a PDF, and holds something else.</source>
        <translation>Dice contener un PDF y contiene otra cosa.</translation>
    </message>
    <message>
        <source>The reader process answered with what was not asked.</source>
        <translation>El proceso de lectura respondió lo que no se preguntó.</translation>
    </message>
    <message>
        <source>The reader process answered with pixels that cannot be.</source>
        <translation>El proceso de lectura respondió con píxeles imposibles.</translation>
    </message>
    <message>
        <source>The reader process does not start.</source>
        <translation>El proceso de lectura no arranca.</translation>
    </message>
    <message>
        <source>The reader process ended while it read this file.</source>
        <translation>El proceso de lectura terminó mientras leía este archivo.</translation>
    </message>
    <message>
        <source>One of its frames is larger than the memory that a file may take.</source>
        <translation>Una de sus imágenes supera la memoria permitida a un archivo.</translation>
    </message>
    <message>
        <source>Restart Overread; if it stays so, run `overread selftest`.</source>
        <translation>Reinicie Overread; si sigue así, ejecute `overread selftest`.</translation>
    </message>
    <message>
        <source>It could not be read within {deadline_s} seconds.</source>
        <translation>No se pudo leer en {deadline_s} segundos.</translation>
    </message>
    <message>
        <source>does not say what its values mean: they are shown as stored</source>
        <translation>no dice qué significan sus valores: se muestran como están almacenados</translation>
    </message>
    <message>
        <source>None of its values is a number.</source>
        <translation>Ninguno de sus valores es un número.</translation>
    </message>
    <message>
        <source>Its values take more memory than those of any real study.</source>
        <translation>Sus valores ocupan más memoria que los de cualquier estudio real.</translation>
    </message>
    <message>
        <source>It is a PDF document, not a picture.</source>
        <translation>Es un documento PDF, no una imagen.</translation>
    </message>
    <message>
        <source>It is a PostScript program, which is never run.</source>
        <translation>Es un programa PostScript, que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>It is compressed with gzip: unpack it first.</source>
        <translation>Está comprimido con gzip: descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is a 7-Zip archive: unpack it first.</source>
        <translation>Es un archivo 7-Zip: descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is a RAR archive: unpack it first.</source>
        <translation>Es un archivo RAR: descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is a GIF, which no picture for diagnosis is kept in.</source>
        <translation>Es un GIF, en el que no se guarda ninguna imagen diagnóstica.</translation>
    </message>
    <message>
        <source>It is a program.</source>
        <translation>Es un programa.</translation>
    </message>
    <message>
        <source>It is a placeholder of Git LFS: fetch the real file first.</source>
        <translation>Es un marcador de Git LFS: obtenga antes el archivo real.</translation>
    </message>
    <message>
        <source>Overread opens DICOM, PNG, JPEG, TIFF and BMP files, folders, ZIP archives and DICOMDIRs.</source>
        <translation>Overread abre archivos DICOM, PNG, JPEG, TIFF y BMP, carpetas, archivos ZIP y DICOMDIR.</translation>
    </message>
    <message>
        <source>It is not a picture that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Then open what was in it.</source>
        <translation>Abra después lo que contenía.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>{failed} of {files} files could not be opened</source>
        <translation>No se pudieron abrir {failed} de {files} archivos</translation>
    </message>
    <message>
        <source>Choose a folder with pictures.</source>
        <translation>Elija una carpeta con imágenes.</translation>
    </message>
    <message>
        <source>It was changed since Overread wrote it.</source>
        <translation>Cambió desde que Overread lo escribió.</translation>
    </message>
    <message>
        <source>It has lost the record that Overread keeps in its reports, or is of a version that kept none.</source>
        <translation>Ha perdido el registro que Overread guarda en sus informes, o es de una versión que no lo guardaba.</translation>
    </message>
    <message>
        <source>OVERREAD REVIEW 1</source>
        <translation>OVERREAD REVIEW 1</translation>
    </message>
    <message>
        <source>The PDF in it is damaged, or needs a password.</source>
        <translation>El PDF que contiene está dañado o necesita contraseña.</translation>
    </message>
    <message>
        <source>It has more pages than any real document, or none.</source>
        <translation>Tiene más páginas que cualquier documento real, o ninguna.</translation>
    </message>
    <message>
        <source>It has no page {number}.</source>
        <translation>No tiene página {number}.</translation>
    </message>
    <message>
        <source>One of its pages is larger than any real one.</source>
        <translation>Una de sus páginas es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>Its palette is missing or damaged.</source>
        <translation>Su paleta falta o está dañada.</translation>
    </message>
    <message>
        <source>its compound graphics (axes, rulers, arrows) are not shown</source>
        <translation>sus gráficos compuestos (ejes, reglas, flechas) no se muestran</translation>
    </message>
    <message>
        <source>its mask subtraction is not shown</source>
        <translation>su sustracción de máscara no se muestra</translation>
    </message>
    <message>
        <source>it blends two series, which is not shown</source>
        <translation>mezcla dos series, lo que no se muestra</translation>
    </message>
    <message>
        <source>it blends several series, which is not shown</source>
        <translation>mezcla varias series, lo que no se muestra</translation>
    </message>
    <message>
        <source>its palette of colours is not applied</source>
        <translation>su paleta de colores no se aplica</translation>
    </message>
    <message>
        <source>its presentation table is not applied: the greys are as the window gives them</source>
        <translation>su tabla de presentación no se aplica: los grises son los de la ventana</translation>
    </message>
    <message>
        <source>It is a presentation state that refers to no picture.</source>
        <translation>Es un estado de presentación que no se refiere a ninguna imagen.</translation>
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
        <source>It ends before it should: the file is truncated or damaged.</source>
        <translation>Acaba antes de tiempo: el archivo está truncado o dañado.</translation>
    </message>
    <message>
        <source>It goes on behind the end of its picture: it is damaged, or something is hidden in it.</source>
        <translation>Continúa tras el final de la imagen: está dañado o esconde algo.</translation>
    </message>
    <message>
        <source>It would be larger than any real picture when it is decompressed.</source>
        <translation>Descomprimido sería mayor que cualquier imagen real.</translation>
    </message>
    <message>
        <source>It begins like a {kind} file but is none, or is damaged.</source>
        <translation>Empieza como un archivo {kind} pero no lo es o está dañado.</translation>
    </message>
    <message>
        <source>It has {frames} pages, more than any real file.</source>
        <translation>Tiene {frames} páginas, más que cualquier archivo real.</translation>
    </message>
    <message>
        <source>It is a structured report without content.</source>
        <translation>Es un informe estructurado sin contenido.</translation>
    </message>
    <message>
        <source>Observation UID</source>
        <translation>Observation UID</translation>
    </message>
    <message>
        <source>Frame of reference</source>
        <translation>Marco de referencia</translation>
    </message>
    <message>
        <source>Refers to item</source>
        <translation>Se refiere al elemento</translation>
    </message>
    <message>
        <source>It has more content, or nests it deeper, than any real report.</source>
        <translation>Tiene más contenido, o más anidado, que cualquier informe real.</translation>
    </message>
    <message>
        <source>was compressed with loss: the edges of its segments are not exact</source>
        <translation>se comprimió con pérdida: los bordes de sus segmentos no son exactos</translation>
    </message>
    <message>
        <source>It is a segmentation of a type that is not known.</source>
        <translation>Es una segmentación de tipo desconocido.</translation>
    </message>
    <message>
        <source>One of its frames does not say which segment it is of.</source>
        <translation>Una de sus imágenes no dice de qué segmento es.</translation>
    </message>
    <message>
        <source>Segment {number}</source>
        <translation>Segmento {number}</translation>
    </message>
    <message>
        <source>Its segments take more memory than those of any real study.</source>
        <translation>Sus segmentos ocupan más memoria que los de cualquier estudio real.</translation>
    </message>
    <message>
        <source>{instances_found} pictures found</source>
        <translation>{instances_found} imágenes encontradas</translation>
    </message>
    <message>
        <source>It could not be read because of a fault in Overread.</source>
        <translation>No se pudo leer por un fallo de Overread.</translation>
    </message>
    <message>
        <source>The series is larger than the memory that is set aside for frames.</source>
        <translation>La serie supera la memoria reservada para imágenes.</translation>
    </message>
    <message>
        <source>Raise the memory for decoded frames in Settings, Machine.</source>
        <translation>Aumente la memoria para imágenes decodificadas en Ajustes, Equipo.</translation>
    </message>
    <message>
        <source>Some files of this study were opened twice; the ones opened first are shown.</source>
        <translation>Algunos archivos de este estudio se abrieron dos veces; se muestran los primeros.</translation>
    </message>
    <message>
        <source>The files of this study name different patients.</source>
        <translation>Los archivos de este estudio nombran pacientes distintos.</translation>
    </message>
    <message>
        <source>`overread models recipes` names the recipes and what each reads.</source>
        <translation>`overread models recipes` nombra las recetas y qué lee cada una.</translation>
    </message>
    <message>
        <source>There is no recipe {recipe_id}.</source>
        <translation>No hay receta {recipe_id}.</translation>
    </message>
    <message>
        <source>The name {name} does not tell which model it is.</source>
        <translation>El nombre {name} no dice qué modelo es.</translation>
    </message>
    <message>
        <source>Several files are for {id}:{name}.</source>
        <translation>Varios archivos son para {id}:{name}.</translation>
    </message>
    <message>
        <source>{id} needs {parts} files; {missing} are missing.</source>
        <translation>{id} necesita {parts} archivos; faltan {missing}.</translation>
    </message>
    <message>
        <source>{name} is not a recipe: {error}.</source>
        <translation>{name} no es una receta: {error}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elija uno de: {names}.</translation>
    </message>
    <message>
        <source>{recipe_id} has no part {part_name}.</source>
        <translation>{recipe_id} no tiene la parte {part_name}.</translation>
    </message>
    <message>
        <source>Say --recipe {names}.</source>
        <translation>Indique --recipe {names}.</translation>
    </message>
    <message>
        <source>Give one file for each part.</source>
        <translation>Dé un archivo por cada parte.</translation>
    </message>
    <message>
        <source>Missing: {names}.</source>
        <translation>Faltan: {names}.</translation>
    </message>
    <message>
        <source>the recipe {title}</source>
        <translation>la receta {title}</translation>
    </message>
    <message>
        <source>Its parts are: {names}.</source>
        <translation>Sus partes son: {names}.</translation>
    </message>
    <message>
        <source>{name} holds no model.</source>
        <translation>{name} no contiene ningún modelo.</translation>
    </message>
    <message>
        <source>A model ends in {join}.</source>
        <translation>Un modelo termina en {join}.</translation>
    </message>
    <message>
        <source>Replay with the same files and the same models as the package was made with.</source>
        <translation>Repita con los mismos archivos y modelos con que se hizo el paquete.</translation>
    </message>
    <message>
        <source>Frame {number} of {instance_uid}</source>
        <translation>Imagen {number} de {instance_uid}</translation>
    </message>
    <message>
        <source>The model {id} has other weights here: SHA-256 {sha256}, not {sha2562}.</source>
        <translation>El modelo {id} tiene aquí otros pesos: SHA-256 {sha256}, no {sha2562}.</translation>
    </message>
    <message>
        <source>The study of the package is not among these files.</source>
        <translation>El estudio del paquete no está entre estos archivos.</translation>
    </message>
    <message>
        <source>{id}, frame {number} of {instance_uid}</source>
        <translation>{id}, imagen {number} de {instance_uid}</translation>
    </message>
    <message>
        <source>measurement {title}</source>
        <translation>medición {title}</translation>
    </message>
    <message>
        <source>{where}, worst of {count_nonzero} values</source>
        <translation>{where}, el peor de {count_nonzero} valores</translation>
    </message>
    <message>
        <source>{where} has other pixels than those of the package: digest {digest}.</source>
        <translation>{where} tiene otros píxeles que el paquete: resumen {digest}.</translation>
    </message>
    <message>
        <source>{where}, map of {label} ({method})</source>
        <translation>{where}, mapa de {label} ({method})</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>forma {shape}</translation>
    </message>
    <message>
        <source>The model {id} is not installed here.</source>
        <translation>El modelo {id} no está instalado aquí.</translation>
    </message>
    <message>
        <source>{where} is not among these files.</source>
        <translation>{where} no está entre estos archivos.</translation>
    </message>
    <message>
        <source>Name a package that `overread export --formats package` wrote, or the folder it was unpacked to.</source>
        <translation>Indique un paquete que escribió `overread export --formats package`, o la carpeta donde se descomprimió.</translation>
    </message>
    <message>
        <source>It is no replay package, or one of a newer version of Overread.</source>
        <translation>No es un paquete de repetición, o es de una versión más nueva de Overread.</translation>
    </message>
    <message>
        <source>The package is damaged: it does not follow its own schema.</source>
        <translation>El paquete está dañado: no sigue su propio esquema.</translation>
    </message>
    <message>
        <source>The package cannot be read.</source>
        <translation>No se puede leer el paquete.</translation>
    </message>
    <message>
        <source>The package is larger than any real one.</source>
        <translation>El paquete es mayor que cualquiera real.</translation>
    </message>
    <message>
        <source>The router sees {kind} ({value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>El enrutador ve {kind} ({value}, por encima del mínimo para decidir ({least})) y eligió {model}.</translation>
    </message>
    <message>
        <source>The router sees {kind} (above {value}, above the least at which it decides ({least})) and chose {model}.</source>
        <translation>El enrutador ve {kind} (más de {value}, por encima del mínimo para decidir ({least})) y eligió {model}.</translation>
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
        <source>must be a PNG, JPEG, SVG or PDF file</source>
        <translation>debe ser un archivo PNG, JPEG, SVG o PDF</translation>
    </message>
    <message>
        <source>names a file that cannot be drawn: {value}</source>
        <translation>nombra un archivo que no se puede dibujar: {value}</translation>
    </message>
    <message>
        <source>Key frames (PNG)</source>
        <translation>Imágenes clave (PNG)</translation>
    </message>
    <message>
        <source>Key frames (DICOM secondary capture)</source>
        <translation>Imágenes clave (captura secundaria DICOM)</translation>
    </message>
    <message>
        <source>Dental panoramic: eight kinds of finding (YOLO)</source>
        <translation>Panorámica dental: ocho tipos de hallazgo (YOLO)</translation>
    </message>
    <message>
        <source>An ONNX file of YOLO v5, v8 or v11 that gives boxes, or boxes and masks, with or without built-in suppression. The findings&apos; names are taken from the file.</source>
        <translation>Un archivo ONNX de YOLO v5, v8 o v11 que da recuadros, o recuadros y máscaras, con o sin supresión integrada. Los nombres de los hallazgos se toman del archivo.</translation>
    </message>
    <message>
        <source>Foot X-ray: Normal, Flatfoot, Foot Ulcer, Hallux Valgus (DenseNet121)</source>
        <translation>Radiografía de pie: normal, pie plano, úlcera, hallux valgus (DenseNet121)</translation>
    </message>
    <message>
        <source>A DenseNet121 state dict (.pth) with torchvision&apos;s or MONAI&apos;s names, four outputs, or the same network as TorchScript, torch.export or ONNX.</source>
        <translation>Un state dict de DenseNet121 (.pth) con los nombres de torchvision o MONAI, cuatro salidas, o la misma red como TorchScript, torch.export u ONNX.</translation>
    </message>
    <message>
        <source>MedMNIST: a router and twelve classifiers</source>
        <translation>MedMNIST: un enrutador y doce clasificadores</translation>
    </message>
    <message>
        <source>Thirteen files, or the folder that holds them: one whose name says router, and one for each data set, its name in the file&apos;s name (pathmnist, chestmnist, dermamnist, octmnist, pneumoniamnist, retinamnist, breastmnist, bloodmnist, tissuemnist, organamnist, organcmnist, organsmnist).</source>
        <translation>Trece archivos, o la carpeta que los contiene: uno cuyo nombre dice router y uno por conjunto de datos, con su nombre en el del archivo (pathmnist, chestmnist, dermamnist, octmnist, pneumoniamnist, retinamnist, breastmnist, bloodmnist, tissuemnist, organamnist, organcmnist, organsmnist).</translation>
    </message>
    <message>
        <source>Chest pneumonia and tuberculosis, brain tumour (ResNet50)</source>
        <translation>Neumonía y tuberculosis, tumor cerebral (ResNet50)</translation>
    </message>
    <message>
        <source>ResNet50 state dicts (.pth), TorchScript or torch.export files, or ONNX. The parts are openmed-resnet50:chest and openmed-resnet50:brain; a file whose name says chest, lung, pneumonia, tb, brain or tumour is told by it.</source>
        <translation>State dicts de ResNet50 (.pth), archivos TorchScript o torch.export, u ONNX. Las partes son openmed-resnet50:chest y openmed-resnet50:brain; un archivo cuyo nombre dice chest, lung, pneumonia, tb, brain o tumour se reconoce por él.</translation>
    </message>
    <message>
        <source>Lumbar MRI: a heatmap for each level (point net)</source>
        <translation>RM lumbar: un mapa de calor por nivel (red de puntos)</translation>
    </message>
    <message>
        <source>An ONNX, TorchScript or torch.export file whose output is five heatmaps, L1/L2 to L5/S1, for one slice. A series is read slice by slice; a network that takes a whole volume is refused.</source>
        <translation>Un archivo ONNX, TorchScript o torch.export cuya salida son cinco mapas de calor, L1/L2 a L5/S1, para un corte. Una serie se lee corte a corte; se rechaza una red que toma un volumen entero.</translation>
    </message>
    <message>
        <source>where the model sees {label}</source>
        <translation>dónde ve el modelo {label}</translation>
    </message>
    <message>
        <source>what drove the answer</source>
        <translation>qué motivó la respuesta</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>otra etiqueta</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>otra localización</translation>
    </message>
    <message>
        <source>overlap {overlap}</source>
        <translation>solapamiento {overlap}</translation>
    </message>
    <message>
        <source>The mask of {label} in the segmentation is not the one of the report; the report&apos;s own is shown.</source>
        <translation>La máscara de {label} en la segmentación no es la del informe; se muestra la del informe.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Ask whoever sent it for the report as it left Overread.</source>
        <translation>Se puede leer en Capas. Pida a quien lo envió el informe tal como salió de Overread.</translation>
    </message>
    <message>
        <source>It was written by another version of Overread, whose reviews are not understood here.</source>
        <translation>Lo escribió otra versión de Overread, cuyas revisiones no se entienden aquí.</translation>
    </message>
    <message>
        <source>Its number does not follow from the review in it: it is not as Overread wrote it.</source>
        <translation>Su número no se sigue de la revisión que contiene: no es como lo escribió Overread.</translation>
    </message>
    <message>
        <source>It does not name the models whose answers it holds: it is not as Overread wrote it.</source>
        <translation>No nombra los modelos cuyas respuestas contiene: no es como lo escribió Overread.</translation>
    </message>
    <message>
        <source>Its record is not what such a record is.</source>
        <translation>Su registro no es como debe ser.</translation>
    </message>
    <message>
        <source>It can be read under Layers. Open it with the version that wrote it, or with a newer one.</source>
        <translation>Se puede leer en Capas. Ábralo con la versión que lo escribió o con una más nueva.</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>marca quitada</translation>
    </message>
    <message>
        <source>conflicts acknowledged</source>
        <translation>conflictos reconocidos</translation>
    </message>
    <message>
        <source>measurement removed</source>
        <translation>medición quitada</translation>
    </message>
    <message>
        <source>amendment begun</source>
        <translation>enmienda iniciada</translation>
    </message>
    <message>
        <source>decided together</source>
        <translation>decidido en conjunto</translation>
    </message>
    <message>
        <source>read before the model</source>
        <translation>leído antes del modelo</translation>
    </message>
    <message>
        <source>read after the model</source>
        <translation>leído después del modelo</translation>
    </message>
    <message>
        <source>key frames chosen</source>
        <translation>imágenes clave elegidas</translation>
    </message>
    <message>
        <source>This study is signed; its review is locked.</source>
        <translation>Este estudio está firmado; su revisión está bloqueada.</translation>
    </message>
    <message>
        <source>Begin an amendment to change what was signed.</source>
        <translation>Inicie una enmienda para cambiar lo firmado.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se firmó nada.</translation>
    </message>
    <message>
        <source>The files of this study contradict each other, and nobody has acknowledged it.</source>
        <translation>Los archivos de este estudio se contradicen y nadie lo ha reconocido.</translation>
    </message>
    <message>
        <source>A signature needs the reader&apos;s name.</source>
        <translation>Una firma necesita el nombre del lector.</translation>
    </message>
    <message>
        <source>A signature needs its meaning.</source>
        <translation>Una firma necesita su significado.</translation>
    </message>
    <message>
        <source>Only a signed study can be amended.</source>
        <translation>Solo se puede enmendar un estudio firmado.</translation>
    </message>
    <message>
        <source>An amendment needs a reason.</source>
        <translation>Una enmienda necesita un motivo.</translation>
    </message>
    <message>
        <source>Read the conflicts above the frame and acknowledge them, then sign.</source>
        <translation>Lea los conflictos sobre la imagen, reconózcalos y firme.</translation>
    </message>
    <message>
        <source>Enter your name, then sign.</source>
        <translation>Escriba su nombre y firme.</translation>
    </message>
    <message>
        <source>Say what you sign for, such as &apos;reviewed&apos;.</source>
        <translation>Diga para qué firma, por ejemplo &apos;revisado&apos;.</translation>
    </message>
    <message>
        <source>Change the review and sign it.</source>
        <translation>Cambie la revisión y fírmela.</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Diga qué hay que corregir.</translation>
    </message>
    <message>
        <source>{done} of {total} frames</source>
        <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
        <source>export {kind}{exported_words}</source>
        <translation>exportación {kind}{exported_words}</translation>
    </message>
    <message>
        <source>This study was signed elsewhere; reopen it. What was done here since is not in the record.</source>
        <translation>Este estudio se firmó en otro sitio; reábralo. Lo hecho aquí desde entonces no está en el registro.</translation>
    </message>
    <message>
        <source>The signed review is shown. Begin an amendment to change it.</source>
        <translation>Se muestra la revisión firmada. Inicie una enmienda para cambiarla.</translation>
    </message>
    <message>
        <source>nothing could be opened</source>
        <translation>no se pudo abrir nada</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>un estudio</translation>
    </message>
    <message>
        <source>application started</source>
        <translation>aplicación iniciada</translation>
    </message>
    <message>
        <source>application stopped</source>
        <translation>aplicación detenida</translation>
    </message>
    <message>
        <source>Another Overread window uses this record; what it does to a study open here is not seen.</source>
        <translation>Otra ventana de Overread usa este registro; lo que haga con un estudio abierto aquí no se ve.</translation>
    </message>
    <message>
        <source>{named} frame {value}</source>
        <translation>{named} imagen {value}</translation>
    </message>
    <message>
        <source>Close one of the two windows.</source>
        <translation>Cierre una de las dos ventanas.</translation>
    </message>
    <message>
        <source>The report was not made: another study is in view.</source>
        <translation>No se hizo el informe: se está viendo otro estudio.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>An earlier answer was for other pixels than these; it is not shown.</source>
        <translation>Una respuesta anterior era para otros píxeles; no se muestra.</translation>
    </message>
    <message>
        <source>Run the model again.</source>
        <translation>Ejecute de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The files of this study are not where they were.</source>
        <translation>Los archivos de este estudio no están donde estaban.</translation>
    </message>
    <message>
        <source>{who} reads this study at {workstation} since {since}.</source>
        <translation>{who} lee este estudio en {workstation} desde {since}.</translation>
    </message>
    <message>
        <source>Open them from where they are now; what was decided is kept.</source>
        <translation>Ábralos desde donde están ahora; lo decidido se conserva.</translation>
    </message>
    <message>
        <source>Its files hold another study now; that one is shown.</source>
        <translation>Sus archivos contienen ahora otro estudio; se muestra ese.</translation>
    </message>
    <message>
        <source>Leave it to them, or take it over: right-click it in the worklist.</source>
        <translation>Déjeselo o asúmalo: clic derecho en la lista.</translation>
    </message>
    <message>
        <source>The record does not say where the files of this study are.</source>
        <translation>El registro no dice dónde están los archivos de este estudio.</translation>
    </message>
    <message>
        <source>This is the last study.</source>
        <translation>Es el último estudio.</translation>
    </message>
    <message>
        <source>This is the first study.</source>
        <translation>Es el primer estudio.</translation>
    </message>
    <message>
        <source>study taken over</source>
        <translation>estudio asumido</translation>
    </message>
    <message>
        <source>Open them with Ctrl+O; what was decided is kept.</source>
        <translation>Ábralos con Ctrl+O; lo decidido se conserva.</translation>
    </message>
    <message>
        <source>series {number}</source>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>series {count}</source>
        <translation>serie {count}</translation>
    </message>
    <message>
        <source>frame {value}</source>
        <translation>imagen {value}</translation>
    </message>
    <message>
        <source>A magnification needs a pixel spacing at the detector, which this frame does not state.</source>
        <translation>Una magnificación necesita un espaciado en el detector, que esta imagen no indica.</translation>
    </message>
    <message>
        <source>This frame lies in the patient by its own geometry: its spacing is measured already.</source>
        <translation>Esta imagen está en el paciente por su geometría: su espaciado ya está medido.</translation>
    </message>
    <message>
        <source>Too short a line to calibrate by.</source>
        <translation>Línea demasiado corta para calibrar.</translation>
    </message>
    <message>
        <source>Draw it along all of the known length.</source>
        <translation>Trácela a lo largo de toda la longitud conocida.</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Longitud conocida</translation>
    </message>
    <message>
        <source>Calibrate by a known length instead.</source>
        <translation>Calibre en su lugar con una longitud conocida.</translation>
    </message>
    <message>
        <source>A magnification is between 1 and 5.</source>
        <translation>Una magnificación está entre 1 y 5.</translation>
    </message>
    <message>
        <source>1.10 means enlarged by a tenth.</source>
        <translation>1.10 significa ampliado en una décima parte.</translation>
    </message>
    <message>
        <source>Nobody has said who reads here.</source>
        <translation>Nadie ha dicho quién lee aquí.</translation>
    </message>
    <message>
        <source>Choose a reader in the status bar.</source>
        <translation>Elija un lector en la barra de estado.</translation>
    </message>
    <message>
        <source>Not signed: the first read of this study is not recorded.</source>
        <translation>Sin firmar: la primera lectura de este estudio no está registrada.</translation>
    </message>
    <message>
        <source>reader chosen</source>
        <translation>lector elegido</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Record what you see; then the findings of the model are shown.</source>
        <translation>Registre lo que ve; después se muestran los hallazgos del modelo.</translation>
    </message>
    <message>
        <source>review imported from structured report {uid}</source>
        <translation>revisión importada del informe estructurado {uid}</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>No amendment</source>
        <translation>Sin enmienda</translation>
    </message>
    <message>
        <source>Every finding that the filter shows has a verdict.</source>
        <translation>Cada hallazgo que muestra el filtro tiene un veredicto.</translation>
    </message>
    <message>
        <source>Clear the filter.</source>
        <translation>Quite el filtro.</translation>
    </message>
    <message>
        <source>Every finding has a verdict.</source>
        <translation>Cada hallazgo tiene un veredicto.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>{called} was not opened: {reason}</source>
        <translation>No se abrió {called}: {reason}</translation>
    </message>
    <message>
        <source>{more} more files were not opened.</source>
        <translation>No se abrieron {more} archivos más.</translation>
    </message>
    <message>
        <source>There is no picture in what was opened.</source>
        <translation>No hay ninguna imagen en lo que se abrió.</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>This frame cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>No planes can be cut</source>
        <translation>No se pueden cortar planos</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>No se abrió nada</translation>
    </message>
    <message>
        <source>{part} of {whole} ({value}, 95 % interval {low} to {high})</source>
        <translation>{part} de {whole} ({value}, intervalo del 95 %: {low} a {high})</translation>
    </message>
    <message>
        <source>The store is not there yet.</source>
        <translation>El almacén aún no está.</translation>
    </message>
    <message>
        <source>The store is being made ready.</source>
        <translation>Se está preparando el almacén.</translation>
    </message>
    <message>
        <source>The record&apos;s server cannot be reached.</source>
        <translation>No se alcanza el servidor del registro.</translation>
    </message>
    <message>
        <source>Check the network and the server; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>Compruebe la red y el servidor; Overread sigue intentándolo. No lo cierre antes de que diga guardado.</translation>
    </message>
    <message>
        <source>Free some space; Overread goes on trying. Do not close it before.</source>
        <translation>Libere espacio; Overread sigue intentándolo. No lo cierre antes.</translation>
    </message>
    <message>
        <source>The store cannot be written to.</source>
        <translation>No se puede escribir en el almacén.</translation>
    </message>
    <message>
        <source>Give yourself write permission on the data folder; Overread goes on trying.</source>
        <translation>Dese permiso de escritura en la carpeta de datos; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Otro programa retiene el almacén.</translation>
    </message>
    <message>
        <source>Close the other program that uses it; Overread goes on trying.</source>
        <translation>Cierre el otro programa que lo usa; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>No se puede abrir el almacén.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and may be written to; Overread goes on trying.</source>
        <translation>Compruebe que la carpeta de datos está ahí y se puede escribir; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>The disk of the store gave an error.</source>
        <translation>El disco del almacén dio un error.</translation>
    </message>
    <message>
        <source>Check the disk or the connection to it; Overread goes on trying.</source>
        <translation>Compruebe el disco o su conexión; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>The disk of the record&apos;s server is full.</source>
        <translation>El disco del servidor del registro está lleno.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; Overread goes on trying.</source>
        <translation>Avise a quien mantiene el servidor; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>The record&apos;s server takes no changes now.</source>
        <translation>El servidor del registro no acepta cambios ahora.</translation>
    </message>
    <message>
        <source>The record&apos;s server does not let this user write.</source>
        <translation>El servidor del registro no deja escribir a este usuario.</translation>
    </message>
    <message>
        <source>Ask for the rights on the database; Overread goes on trying.</source>
        <translation>Pida los permisos de la base de datos; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>Another workstation holds the record.</source>
        <translation>Otra estación retiene el registro.</translation>
    </message>
    <message>
        <source>It is free again as soon as that one is done; Overread goes on trying.</source>
        <translation>Quedará libre en cuanto termine; Overread sigue intentándolo.</translation>
    </message>
    <message>
        <source>The record&apos;s server refuses this user.</source>
        <translation>El servidor del registro rechaza a este usuario.</translation>
    </message>
    <message>
        <source>The record&apos;s database does not exist.</source>
        <translation>La base de datos del registro no existe.</translation>
    </message>
    <message>
        <source>The store is damaged.</source>
        <translation>El almacén está dañado.</translation>
    </message>
    <message>
        <source>The store cannot be used ({value}).</source>
        <translation>No se puede usar el almacén ({value}).</translation>
    </message>
    <message>
        <source>The store cannot be used ({name}).</source>
        <translation>No se puede usar el almacén ({name}).</translation>
    </message>
    <message>
        <source>The store is missing.</source>
        <translation>Falta el almacén.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store of Overread.</source>
        <translation>El archivo del almacén no es de Overread.</translation>
    </message>
    <message>
        <source>The store is from a newer version of Overread (layout {version}, this one knows {newest}).</source>
        <translation>El almacén es de una versión más nueva de Overread (esquema {version}; esta conoce {newest}).</translation>
    </message>
    <message>
        <source>Restore overread.db from the backups folder; to begin a new record, delete overread.db.id.</source>
        <translation>Restaure overread.db de la carpeta backups; para empezar un registro nuevo, borre overread.db.id.</translation>
    </message>
    <message>
        <source>Install the newer version again. The store was not changed.</source>
        <translation>Instale de nuevo la versión más nueva. El almacén no se cambió.</translation>
    </message>
    <message>
        <source>Free disk space or reconnect the drive; Overread goes on trying. Do not close it before it says saved.</source>
        <translation>Libere espacio o reconecte la unidad; Overread sigue intentándolo. No lo cierre antes de que diga guardado.</translation>
    </message>
    <message>
        <source>Restore the last good copy from the backups folder. The store was not changed.</source>
        <translation>Restaure la última copia buena de la carpeta backups. El almacén no se cambió.</translation>
    </message>
    <message>
        <source>study flagged</source>
        <translation>estudio señalado</translation>
    </message>
    <message>
        <source>study flag removed</source>
        <translation>marca del estudio quitada</translation>
    </message>
    <message>
        <source>study noted</source>
        <translation>nota del estudio</translation>
    </message>
    <message>
        <source>An array: base 85 of zlib of its bytes, row by row.</source>
        <translation>An array: base 85 of zlib of its bytes, row by row.</translation>
    </message>
    <message>
        <source>The database is not a store of Overread.</source>
        <translation>La base de datos no es un almacén de Overread.</translation>
    </message>
    <message>
        <source>The record on the server is missing.</source>
        <translation>Falta el registro del servidor.</translation>
    </message>
    <message>
        <source>Install the newer version here too. The store was not changed.</source>
        <translation>Instale también aquí la versión más nueva. El almacén no se cambió.</translation>
    </message>
    <message>
        <source>Restore it with `overread store restore`; to begin a new one, delete {name} from the data folder.</source>
        <translation>Restáurelo con `overread store restore`; para empezar otro, borre {name} de la carpeta de datos.</translation>
    </message>
    <message>
        <source>One step could not be written because of a fault in Overread; the others are saved.</source>
        <translation>Un paso no se pudo escribir por un fallo de Overread; los demás están guardados.</translation>
    </message>
    <message>
        <source>The store cannot be used because of a fault in Overread.</source>
        <translation>No se puede usar el almacén por un fallo de Overread.</translation>
    </message>
    <message>
        <source>Note it down and report the fault.</source>
        <translation>Anótelo e informe del fallo.</translation>
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
        <translation>respuesta en la sombra</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada que informar</translation>
    </message>
    <message>
        <source>not told by the model</source>
        <translation>no indicado por el modelo</translation>
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
        <translation>La carpeta del conjunto de entrenamiento no está vacía.</translation>
    </message>
    <message>
        <source>No frame of these studies has been reviewed.</source>
        <translation>No se ha revisado ninguna imagen de estos estudios.</translation>
    </message>
    <message>
        <source>A picture could not be encoded.</source>
        <translation>No se pudo codificar una imagen.</translation>
    </message>
    <message>
        <source>8 bit as displayed</source>
        <translation>8 bits como se muestra</translation>
    </message>
    <message>
        <source>16 bit of the stored values</source>
        <translation>16 bits de los valores almacenados</translation>
    </message>
    <message>
        <source>Choose a new one.</source>
        <translation>Elija una nueva.</translation>
    </message>
    <message>
        <source>Give every finding a verdict, or sign, then export.</source>
        <translation>Dé un veredicto a cada hallazgo, o firme, y exporte.</translation>
    </message>
    <message>
        <source>Read the slices as they were taken.</source>
        <translation>Lea los cortes como se adquirieron.</translation>
    </message>
    <message>
        <source>The slices are not evenly spaced.</source>
        <translation>Los cortes no están a distancias iguales.</translation>
    </message>
    <message>
        <source>A volume needs at least three slices; this series has fewer.</source>
        <translation>Un volumen necesita al menos tres cortes; esta serie tiene menos.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes.</source>
        <translation>Los cortes de esta serie tienen distintos tamaños.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient.</source>
        <translation>Los archivos no dicen dónde está cada corte en el paciente.</translation>
    </message>
    <message>
        <source>The slices belong to different frames of reference: the patient was moved between them.</source>
        <translation>Los cortes son de distintos marcos de referencia: el paciente se movió entre ellos.</translation>
    </message>
    <message>
        <source>The slices of this series do not lie the same way.</source>
        <translation>Los cortes de esta serie no tienen la misma orientación.</translation>
    </message>
    <message>
        <source>Several slices lie at one place: this series holds more than one volume.</source>
        <translation>Varios cortes están en el mismo lugar: esta serie contiene más de un volumen.</translation>
    </message>
    <message>
        <source>The gantry was tilted: the slices are stacked askew.</source>
        <translation>El gantry estaba inclinado: los cortes están apilados en oblicuo.</translation>
    </message>
    <message>
        <source>The slices are shifted against each other.</source>
        <translation>Los cortes están desplazados entre sí.</translation>
    </message>
    <message>
        <source>{count} slices are missing from the stack.</source>
        <translation>Faltan {count} cortes de la pila.</translation>
    </message>
    <message>
        <source>{count} slice is missing from the stack.</source>
        <translation>Falta {count} corte de la pila.</translation>
    </message>
    <message>
        <source>The pictures of this series are in colour.</source>
        <translation>Las imágenes de esta serie son en color.</translation>
    </message>
    <message>
        <source>The files do not say where each slice lies in the patient, or how large a pixel is.</source>
        <translation>Los archivos no dicen dónde está cada corte en el paciente o cuánto mide un píxel.</translation>
    </message>
    <message>
        <source>The slices of this series are of different sizes or depths.</source>
        <translation>Los cortes de esta serie tienen distintos tamaños o profundidades.</translation>
    </message>
    <message>
        <source>The pixels of this series are of different sizes.</source>
        <translation>Los píxeles de esta serie tienen distintos tamaños.</translation>
    </message>
    <message>
        <source>The slices of this series measure in different units or scales.</source>
        <translation>Los cortes de esta serie miden en distintas unidades o escalas.</translation>
    </message>
    <message>
        <source>The files do not say how large a pixel is.</source>
        <translation>Los archivos no dicen cuánto mide un píxel.</translation>
    </message>
    <message>
        <source>s are</source>
        <translation>s are</translation>
    </message>
    <message>
        <source>Research software, not a medical device, not for diagnostic use.</source>
        <translation>Software de investigación, no es un producto sanitario, no apto para diagnóstico.</translation>
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
        <source>drawn by the reader; no model gave it</source>
        <translation>dibujado por el lector; ningún modelo lo dio</translation>
    </message>
    <message>
        <source>by the reader</source>
        <translation>del lector</translation>
    </message>
    <message>
        <source>It has no check for images unlike its own</source>
        <translation>No comprueba si las imágenes son distintas de las suyas</translation>
    </message>
    <message>
        <source>Like the images it was trained on</source>
        <translation>Como las imágenes con que se entrenó</translation>
    </message>
    <message>
        <source>its probabilities are too evenly spread</source>
        <translation>sus probabilidades están demasiado repartidas</translation>
    </message>
    <message>
        <source>1 finding was rejected by the reader.</source>
        <translation>El lector rechazó 1 hallazgo.</translation>
    </message>
    <message>
        <source>{count} findings were rejected by the reader.</source>
        <translation>El lector rechazó {count} hallazgos.</translation>
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
        <source>empty region</source>
        <translation>región vacía</translation>
    </message>
    <message>
        <source>1 finding of the model was not reviewed and is not part of this report.</source>
        <translation>1 hallazgo del modelo no se revisó y no forma parte de este informe.</translation>
    </message>
    <message>
        <source>Unlike the images this model was trained on</source>
        <translation>Distinto de las imágenes con que se entrenó este modelo</translation>
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
        <translation>la imagen es distinta de las de entrenamiento</translation>
    </message>
    <message>
        <source>most uncertain first</source>
        <translation>más inciertos primero</translation>
    </message>
    <message>
        <source>most probable finding first</source>
        <translation>hallazgo más probable primero</translation>
    </message>
    <message>
        <source>longest waiting first</source>
        <translation>mayor espera primero</translation>
    </message>
    <message>
        <source>patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>opened last</source>
        <translation>abierto al final</translation>
    </message>
    <message>
        <source>The model&apos;s masks have the shape {shape}, its entry names {count} labels.</source>
        <translation>Las máscaras del modelo tienen la forma {shape}; su entrada nombra {count} etiquetas.</translation>
    </message>
    <message>
        <source>There is no model {model_id} in the catalogue.</source>
        <translation>No hay modelo {model_id} en el catálogo.</translation>
    </message>
    <message>
        <source>this program reads schema {SCHEMA}, not {schema}</source>
        <translation>este programa lee el esquema {SCHEMA}, no {schema}</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija uno de: {known}.</translation>
    </message>
    <message>
        <source>models.toml is not TOML: {error}</source>
        <translation>models.toml no es TOML: {error}</translation>
    </message>
    <message>
        <source>{id} is there twice</source>
        <translation>{id} está dos veces</translation>
    </message>
    <message>
        <source>models.toml is larger than 16 MiB: it is not a catalogue.</source>
        <translation>models.toml supera 16 MiB: no es un catálogo.</translation>
    </message>
    <message>
        <source>models.toml cannot be read: {strerror}.</source>
        <translation>No se puede leer models.toml: {strerror}.</translation>
    </message>
    <message>
        <source>models.toml is not UTF-8 text.</source>
        <translation>models.toml no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Its answers are explained by occlusion: {reason}</source>
        <translation>Sus respuestas se explican por oclusión: {reason}</translation>
    </message>
    <message>
        <source>The model always takes {dim_value} frames at once.</source>
        <translation>El modelo toma siempre {dim_value} imágenes a la vez.</translation>
    </message>
    <message>
        <source>The model&apos;s graph does not fit together once it takes one frame.</source>
        <translation>El grafo del modelo no encaja al tomar una sola imagen.</translation>
    </message>
    <message>
        <source>Export it with a batch of 1, or with a free one.</source>
        <translation>Expórtelo con un lote de 1 o libre.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than a model may have.</source>
        <translation>Leerlo requeriría más memoria de la permitida a un modelo.</translation>
    </message>
    <message>
        <source>It is damaged, or not what it says it is</source>
        <translation>Está dañado o no es lo que dice ser</translation>
    </message>
    <message>
        <source>Use a smaller model.</source>
        <translation>Use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Do not use this model; report it to whoever supplied it.</source>
        <translation>No use este modelo; informe a quien lo suministró.</translation>
    </message>
    <message>
        <source>The model answers {name} with values that are not numbers.</source>
        <translation>El modelo responde {name} con valores que no son números.</translation>
    </message>
    <message>
        <source>The converted model cannot be loaded: {reason}</source>
        <translation>No se puede cargar el modelo convertido: {reason}</translation>
    </message>
    <message>
        <source>{ndim} axes</source>
        <translation>{ndim} ejes</translation>
    </message>
    <message>
        <source>The output {name} ({what}) is nothing that can be read.</source>
        <translation>La salida {name} ({what}) no se puede leer.</translation>
    </message>
    <message>
        <source>The converted model differs from the original by {largest} at {output} (values up to {scale}).</source>
        <translation>El modelo convertido difiere del original en {largest} en {output} (valores hasta {scale}).</translation>
    </message>
    <message>
        <source>Export the model with arrays of 1 to 4 axes as outputs.</source>
        <translation>Exporte el modelo con salidas de 1 a 4 ejes.</translation>
    </message>
    <message>
        <source>The converted model answers {name} with shape {shape}, the original with {shape2}.</source>
        <translation>El modelo convertido responde {name} con la forma {shape}; el original, con {shape2}.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained, and add that file.</source>
        <translation>Expórtelo a ONNX donde se entrenó y añada ese archivo.</translation>
    </message>
    <message>
        <source>Export the model as ONNX and add that file.</source>
        <translation>Exporte el modelo como ONNX y añada ese archivo.</translation>
    </message>
    <message>
        <source>is a Git LFS pointer, not the model.</source>
        <translation>es un puntero de Git LFS, no el modelo.</translation>
    </message>
    <message>
        <source>Run `git lfs pull` first.</source>
        <translation>Ejecute antes `git lfs pull`.</translation>
    </message>
    <message>
        <source>is a text with markup, not a model.</source>
        <translation>es un texto con marcado, no un modelo.</translation>
    </message>
    <message>
        <source>Download the file itself, not the page that shows it.</source>
        <translation>Descargue el archivo, no la página que lo muestra.</translation>
    </message>
    <message>
        <source>is a compressed archive.</source>
        <translation>es un archivo comprimido.</translation>
    </message>
    <message>
        <source>Unpack it and add the file inside.</source>
        <translation>Descomprímalo y añada el archivo que contiene.</translation>
    </message>
    <message>
        <source>is a language model.</source>
        <translation>es un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Choose a model that reads pictures.</source>
        <translation>Elija un modelo que lea imágenes.</translation>
    </message>
    <message>
        <source>{name} is damaged or only a part of a file.</source>
        <translation>{name} está dañado o es solo parte de un archivo.</translation>
    </message>
    <message>
        <source>{name} is a symbolic link.</source>
        <translation>{name} es un enlace simbólico.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a model file.</source>
        <translation>{name} es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
        <source>{name} is not a regular file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GiB.</source>
        <translation>{name} supera 4 GiB.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is a TensorFlow Lite model, which is not supported.</source>
        <translation>{name} es un modelo TensorFlow Lite, que no se admite.</translation>
    </message>
    <message>
        <source>{name} is an archive.</source>
        <translation>{name} es un archivo comprimido.</translation>
    </message>
    <message>
        <source>{name} would unpack to {value} GiB.</source>
        <translation>{name} ocuparía {value} GiB descomprimido.</translation>
    </message>
    <message>
        <source>Copy or download it again, and compare its size.</source>
        <translation>Cópielo o descárguelo de nuevo y compare su tamaño.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>Choose the file that it points to.</source>
        <translation>Elija el archivo al que apunta.</translation>
    </message>
    <message>
        <source>Choose a file; save a SavedModel as .keras first.</source>
        <translation>Elija un archivo; guarde antes un SavedModel como .keras.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Do not use this file; ask for another.</source>
        <translation>No use este archivo; pida otro.</translation>
    </message>
    <message>
        <source>{name} has a member that leaves its folder or is encrypted.</source>
        <translation>{name} tiene un miembro que sale de su carpeta o está cifrado.</translation>
    </message>
    <message>
        <source>Choose a file that is there.</source>
        <translation>Elija un archivo que exista.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>Its input takes {lower}; frames are turned into that inside the model.</source>
        <translation>Su entrada toma {lower}; las imágenes se convierten dentro del modelo.</translation>
    </message>
    <message>
        <source>It reads one frame at a time, so that its answers can be explained.</source>
        <translation>Lee una imagen cada vez, para poder explicar sus respuestas.</translation>
    </message>
    <message>
        <source>Its operator set was raised from {version} to {OPSET}.</source>
        <translation>Su conjunto de operadores pasó de {version} a {OPSET}.</translation>
    </message>
    <message>
        <source>{name} is no valid ONNX model: {splitlines}</source>
        <translation>{name} no es un modelo ONNX válido: {splitlines}</translation>
    </message>
    <message>
        <source>The file brings Grad-CAM&apos;s outputs with it.</source>
        <translation>El archivo trae las salidas de Grad-CAM.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The graph could not be folded ({name}).</source>
        <translation>No se pudo simplificar el grafo ({name}).</translation>
    </message>
    <message>
        <source>Maps are made by occlusion, which takes longer: {reason}</source>
        <translation>Los mapas se hacen por oclusión, que tarda más: {reason}</translation>
    </message>
    <message>
        <source>It keeps its old operator set {version}.</source>
        <translation>Conserva su antiguo conjunto de operadores {version}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Modelo Keras</translation>
    </message>
    <message>
        <source>Keras {version} on torch</source>
        <translation>Keras {version} sobre torch</translation>
    </message>
    <message>
        <source>{name} is a Keras model, and {join} is not installed.</source>
        <translation>{name} es un modelo Keras y {join} no está instalado.</translation>
    </message>
    <message>
        <source>Keras runs on {backend} here, not on torch.</source>
        <translation>Keras usa aquí {backend}, no torch.</translation>
    </message>
    <message>
        <source>{name} takes {inputs} inputs; a frame is one tensor.</source>
        <translation>{name} toma {inputs} entradas; una imagen es un tensor.</translation>
    </message>
    <message>
        <source>{shape} axes</source>
        <translation>{shape} ejes</translation>
    </message>
    <message>
        <source>{name} takes {what}.</source>
        <translation>{name} toma {what}.</translation>
    </message>
    <message>
        <source>Start Overread anew.</source>
        <translation>Reinicie Overread.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded by Keras {version}: {first_line}</source>
        <translation>Keras {version} no puede cargar {name}: {first_line}</translation>
    </message>
    <message>
        <source>Use a model that reads one frame at a time.</source>
        <translation>Use un modelo que lea una imagen cada vez.</translation>
    </message>
    <message>
        <source>the file names {names}</source>
        <translation>el archivo nombra {names}</translation>
    </message>
    <message>
        <source>the model has {count}; </source>
        <translation>el modelo tiene {count}; </translation>
    </message>
    <message>
        <source>the file names {names}, which does not fit; </source>
        <translation>el archivo nombra {names}, que no encaja; </translation>
    </message>
    <message>
        <source>the file names {names}, some alike; </source>
        <translation>el archivo nombra {names}, algunos iguales; </translation>
    </message>
    <message>
        <source>{told}{odd}their names in the order of the outputs, separated by commas</source>
        <translation>{told}{odd}sus nombres en el orden de las salidas, separados por comas</translation>
    </message>
    <message>
        <source>by its name it means that nothing was found</source>
        <translation>por su nombre significa que no se halló nada</translation>
    </message>
    <message>
        <source>no label&apos;s name says that nothing was found</source>
        <translation>ningún nombre de etiqueta dice que no se halló nada</translation>
    </message>
    <message>
        <source>which does not fit</source>
        <translation>que no encaja</translation>
    </message>
    <message>
        <source>some alike</source>
        <translation>algunos iguales</translation>
    </message>
    <message>
        <source>The file&apos;s container (IR version {ir_version}) is written as version {OLDEST_CONTAINER}.</source>
        <translation>El contenedor del archivo (versión IR {ir_version}) se escribe como versión {OLDEST_CONTAINER}.</translation>
    </message>
    <message>
        <source>The input {name} is set to the size of the model&apos;s input.</source>
        <translation>La entrada {name} se fija al tamaño de la entrada del modelo.</translation>
    </message>
    <message>
        <source>{name} holds {value} GiB with its weights; one ONNX file takes 2.</source>
        <translation>{name} ocupa {value} GiB con sus pesos; un archivo ONNX admite 2.</translation>
    </message>
    <message>
        <source>Its weights lay in {found} further file(s); they are in one file now.</source>
        <translation>Sus pesos estaban en {found} archivos más; ahora están en uno.</translation>
    </message>
    <message>
        <source>The weights beside {name} are shorter than it says.</source>
        <translation>Los pesos junto a {name} son más cortos de lo que dice.</translation>
    </message>
    <message>
        <source>Copy all of its files again.</source>
        <translation>Copie de nuevo todos sus archivos.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {reason}</source>
        <translation>No se puede cargar {name}: {reason}</translation>
    </message>
    <message>
        <source>Export it again with operators of ONNX&apos;s own.</source>
        <translation>Expórtelo de nuevo con operadores propios de ONNX.</translation>
    </message>
    <message>
        <source>Export it so that it takes one picture and nothing else.</source>
        <translation>Expórtelo para que tome una imagen y nada más.</translation>
    </message>
    <message>
        <source>{name} takes an input of shape {shape}, in which no axis holds 1 or 3 colours.</source>
        <translation>{name} toma una entrada de forma {shape}, en la que ningún eje tiene 1 o 3 colores.</translation>
    </message>
    <message>
        <source>{name} needs {entries} inputs ({names}), not one frame.</source>
        <translation>{name} necesita {entries} entradas ({names}), no una imagen.</translation>
    </message>
    <message>
        <source>{name} takes {kind} numbers, which are no picture.</source>
        <translation>{name} toma números {kind}, que no son una imagen.</translation>
    </message>
    <message>
        <source>{name} takes volumes.</source>
        <translation>{name} toma volúmenes.</translation>
    </message>
    <message>
        <source>{name} takes an input of {shape} axes; a frame has 4.</source>
        <translation>{name} toma una entrada de {shape} ejes; una imagen tiene 4.</translation>
    </message>
    <message>
        <source>{name} takes {shape} frames at a time.</source>
        <translation>{name} toma {shape} imágenes a la vez.</translation>
    </message>
    <message>
        <source>{name} does not say which axis of its input holds the colours.</source>
        <translation>{name} no dice qué eje de su entrada tiene los colores.</translation>
    </message>
    <message>
        <source>{name} does not say how many channels its input has.</source>
        <translation>{name} no dice cuántos canales tiene su entrada.</translation>
    </message>
    <message>
        <source>Export it for one frame.</source>
        <translation>Expórtelo para una imagen.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s models are NCHW, TensorFlow&apos;s NHWC.</source>
        <translation>Los modelos de PyTorch son NCHW; los de TensorFlow, NHWC.</translation>
    </message>
    <message>
        <source>Say 1 for grey or 3 for colour.</source>
        <translation>Indique 1 para gris o 3 para color.</translation>
    </message>
    <message>
        <source>{name} does not say how many rows and columns its input has.</source>
        <translation>{name} no dice cuántas filas y columnas tiene su entrada.</translation>
    </message>
    <message>
        <source>Say what it was trained with, for example 224 x 224.</source>
        <translation>Indique con qué se entrenó, por ejemplo 224 x 224.</translation>
    </message>
    <message>
        <source>{name} ended the process that read it: it is damaged, or too large for this machine.</source>
        <translation>{name} terminó el proceso que lo leía: está dañado o es demasiado grande para este equipo.</translation>
    </message>
    <message>
        <source>Copy or download it again, or use a smaller model.</source>
        <translation>Cópielo o descárguelo de nuevo, o use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{get} could not be read within {deadline_s} seconds.</source>
        <translation>No se pudo leer {get} en {deadline_s} segundos.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>1 normal finding</source>
        <translation>1 hallazgo normal</translation>
    </message>
    <message>
        <source>1 tooth found</source>
        <translation>1 diente hallado</translation>
    </message>
    <message>
        <source>{count} teeth found</source>
        <translation>{count} dientes hallados</translation>
    </message>
    <message>
        <source>1 vertebra found</source>
        <translation>1 vértebra hallada</translation>
    </message>
    <message>
        <source>{count} vertebrae found</source>
        <translation>{count} vértebras halladas</translation>
    </message>
    <message>
        <source>1 disc found</source>
        <translation>1 disco hallado</translation>
    </message>
    <message>
        <source>{count} discs found</source>
        <translation>{count} discos hallados</translation>
    </message>
    <message>
        <source>1 level found</source>
        <translation>1 nivel hallado</translation>
    </message>
    <message>
        <source>{count} levels found</source>
        <translation>{count} niveles hallados</translation>
    </message>
    <message>
        <source>this angle says {label}, the class does not</source>
        <translation>este ángulo indica {label}, la clase no</translation>
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
        <translation>Este límite solo: sensibilidad {sensitivity}, especificidad {specificity} ({n} placas: {dataset}).</translation>
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
        <source>where the model would look for {label} (probability {value}), which it did not answer</source>
        <translation>dónde buscaría el modelo {label} (probabilidad {value}), que no respondió</translation>
    </message>
    <message>
        <source>where the model would look for {label}, which it did not answer</source>
        <translation>dónde buscaría el modelo {label}, que no respondió</translation>
    </message>
    <message>
        <source>{count} of {total} frames of series {series} were read by the model</source>
        <translation>el modelo leyó {count} de {total} imágenes de la serie {series}</translation>
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
        <source>{name} (again)</source>
        <translation>{name} (de nuevo)</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>El proyecto no tiene la etiqueta {label}.</translation>
    </message>
    <message>
        <source>box</source>
        <translation>recuadro</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>pincel</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>The studies of the project are being read.</source>
        <translation>Se están leyendo los estudios del proyecto.</translation>
    </message>
    <message>
        <source>No study was found for the project.</source>
        <translation>No se halló ningún estudio para el proyecto.</translation>
    </message>
    <message>
        <source>The cases of a project are read one after the other.</source>
        <translation>Los casos de un proyecto se leen uno tras otro.</translation>
    </message>
    <message>
        <source>Choose one of the project&apos;s labels.</source>
        <translation>Elija una etiqueta del proyecto.</translation>
    </message>
    <message>
        <source>{label} is given as: {kinds}.</source>
        <translation>{label} se da como: {kinds}.</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>No se abrió el proyecto</translation>
    </message>
    <message>
        <source>Close the project to go back to a case.</source>
        <translation>Cierre el proyecto para volver a un caso.</translation>
    </message>
    <message>
        <source>Every case of the project is done.</source>
        <translation>Todos los casos del proyecto están hechos.</translation>
    </message>
    <message>
        <source>No case is left for you: others are at what is left, or must read it again.</source>
        <translation>No queda ningún caso para usted: otros están con lo que queda o deben leerlo de nuevo.</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>sin calibrar</translation>
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
        <translation>Conjunto de predicción: {labels}; un conjunto así contiene la verdad en {count} de 100 imágenes como aquellas con que se ajustó</translation>
    </message>
    <message>
        <source>region of {count} pixels at row {row}, column {column}</source>
        <translation>región de {count} píxeles en fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>{value}, at this model&apos;s operating point ({point})</source>
        <translation>{value}, en el punto de operación de este modelo ({point})</translation>
    </message>
    <message>
        <source>score {sentence}, uncalibrated</source>
        <translation>puntuación {sentence}, sin calibrar</translation>
    </message>
    <message>
        <source>peak {sentence}</source>
        <translation>pico {sentence}</translation>
    </message>
    <message>
        <source>peak {value}</source>
        <translation>pico {value}</translation>
    </message>
    <message>
        <source>score {value}</source>
        <translation>puntuación {value}</translation>
    </message>
    <message>
        <source>above {value}</source>
        <translation>por encima de {value}</translation>
    </message>
    <message>
        <source>below {value}</source>
        <translation>por debajo de {value}</translation>
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
        <source>The model is sure (normalised entropy {value})</source>
        <translation>El modelo está seguro (entropía normalizada {value})</translation>
    </message>
    <message>
        <source>The model is unsure (normalised entropy {value})</source>
        <translation>El modelo está inseguro (entropía normalizada {value})</translation>
    </message>
    <message>
        <source>No label is likely enough for a prediction set, which holds the truth in {count} of 100 images like those it was set up on</source>
        <translation>Ninguna etiqueta es bastante probable para un conjunto de predicción, que contiene la verdad en {count} de 100 imágenes como aquellas con que se ajustó</translation>
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
        <source>box at row {row}, column {column}, {height} x {width} pixels</source>
        <translation>recuadro en fila {row}, columna {column}, {height} x {width} píxeles</translation>
    </message>
    <message>
        <source>outline of {count} points</source>
        <translation>contorno de {count} puntos</translation>
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
        <source>{value}, above this model&apos;s operating point ({point})</source>
        <translation>{value}, por encima del punto de operación de este modelo ({point})</translation>
    </message>
    <message>
        <source>{value}, below this model&apos;s operating point ({point})</source>
        <translation>{value}, por debajo del punto de operación de este modelo ({point})</translation>
    </message>
    <message>
        <source>entropy {value} nats</source>
        <translation>entropía {value} nats</translation>
    </message>
    <message>
        <source>The model asks for a careful look: {reasons}</source>
        <translation>El modelo pide mirar con cuidado: {reasons}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{series} frame {position}</source>
        <translation>{series} imagen {position}</translation>
    </message>
    <message>
        <source>its bitmap shutter is damaged and not shown</source>
        <translation>su obturador de mapa de bits está dañado y no se muestra</translation>
    </message>
    <message>
        <source>report language</source>
        <translation>idioma del informe</translation>
    </message>
    <message>
        <source>Its files name {count} different patients.</source>
        <translation>Sus archivos nombran {count} pacientes distintos.</translation>
    </message>
    <message>
        <source>{count} of its files share a SOP Instance UID with another file; each is shown by itself.</source>
        <translation>{count} de sus archivos comparten SOP Instance UID con otro; cada uno se muestra por separado.</translation>
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
        <translation>Los cortes de la serie {number} no están a distancias iguales.</translation>
    </message>
    <message>
        <source>Series {number} mixes pictures of different sizes.</source>
        <translation>La serie {number} mezcla imágenes de distinto tamaño.</translation>
    </message>
    <message>
        <source>Below the threshold, yet likely enough at coverage {coverage}: {labels}.</source>
        <translation>Por debajo del umbral, pero bastante probable con cobertura {coverage}: {labels}.</translation>
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
        <source>{model} needs {least} pixels or more; this has {size}.</source>
        <translation>{model} necesita {least} píxeles o más; esta tiene {size}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the modality here is {found}.</source>
        <translation>{model} lee {names}; aquí la modalidad es {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the body part here is {found}.</source>
        <translation>{model} lee {names}; aquí la parte del cuerpo es {found}.</translation>
    </message>
    <message>
        <source>{model} reads {names}; the view here is {found}.</source>
        <translation>{model} lee {names}; aquí la proyección es {found}.</translation>
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
        <source>magnification {factor} stated by reader</source>
        <translation>magnificación {factor} indicada por el lector</translation>
    </message>
    <message>
        <source>magnification {factor} by the file</source>
        <translation>magnificación {factor} según el archivo</translation>
    </message>
    <message>
        <source>{series} frame {number}</source>
        <translation>{series} imagen {number}</translation>
    </message>
    <message>
        <source>Tooth {number}</source>
        <translation>Diente {number}</translation>
    </message>
    <message>
        <source>Hallux valgus</source>
        <translation>Hallux valgus</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>estudio completo</translation>
    </message>
    <message>
        <source>project opened</source>
        <translation>proyecto abierto</translation>
    </message>
    <message>
        <source>Correct the file, or choose no template in the settings.</source>
        <translation>Corrija el archivo o no elija plantilla en los ajustes.</translation>
    </message>
    <message>
        <source>a report without its findings is none</source>
        <translation>un informe sin hallazgos no lo es</translation>
    </message>
    <message>
        <source>what the reader must be warned of has to reach whoever reads the report</source>
        <translation>lo que hay que advertir debe llegar a quien lea el informe</translation>
    </message>
    <message>
        <source>each number must be traceable to a model, its version and its checksum</source>
        <translation>cada número debe remitir a un modelo, su versión y su suma</translation>
    </message>
    <message>
        <source>a report says who signed it, or that nobody did</source>
        <translation>un informe dice quién lo firmó, o que nadie lo hizo</translation>
    </message>
    <message>
        <source>by the number of the document its file is checked against the record</source>
        <translation>por el número del documento se comprueba su archivo con el registro</translation>
    </message>
    <message>
        <source>{name} is too large for a template.</source>
        <translation>{name} es demasiado grande para una plantilla.</translation>
    </message>
    <message>
        <source>The template {name} cannot be read.</source>
        <translation>No se puede leer la plantilla {name}.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8.</source>
        <translation>{name} no está en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no valid TOML: {error}.</source>
        <translation>{name} no es TOML válido: {error}.</translation>
    </message>
    <message>
        <source>must have at most {LIMITS} lines</source>
        <translation>debe tener como máximo {LIMITS} líneas</translation>
    </message>
    <message>
        <source>must be one of {join}, not {size}</source>
        <translation>debe ser uno de {join}, no {size}</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must have at most {limit} characters</source>
        <translation>debe tener como máximo {limit} caracteres</translation>
    </message>
    <message>
        <source>must be a list of texts of at most {LIMITS} characters</source>
        <translation>debe ser una lista de textos de {LIMITS} caracteres como máximo</translation>
    </message>
    <message>
        <source>names a section twice</source>
        <translation>nombra una sección dos veces</translation>
    </message>
    <message>
        <source>must be a colour as &quot;#1c6b87&quot;, not {value}</source>
        <translation>debe ser un color como &quot;#1c6b87&quot;, no {value}</translation>
    </message>
    <message>
        <source>cannot be read on paper: its contrast is {ratio}, and 4.5 is needed</source>
        <translation>no se lee en papel: su contraste es {ratio} y se necesita 4.5</translation>
    </message>
    <message>
        <source>names a file that is not there: {value}</source>
        <translation>nombra un archivo que no existe: {value}</translation>
    </message>
    <message>
        <source>{one} cannot be hidden: {NEEDED}</source>
        <translation>{one} no se puede ocultar: {NEEDED}</translation>
    </message>
    <message>
        <source>is not known; known are {join}</source>
        <translation>no se conoce; se conocen {join}</translation>
    </message>
    <message>
        <source>has no section {one}; known are {join}</source>
        <translation>no tiene la sección {one}; se conocen {join}</translation>
    </message>
    <message>
        <source>must be before or after, not {value}</source>
        <translation>debe ser before o after, no {value}</translation>
    </message>
    <message>
        <source>of {section} has no words in any of {join}</source>
        <translation>de {section} no tiene palabras en ninguno de {join}</translation>
    </message>
    <message>
        <source>must be written [[text]]</source>
        <translation>debe escribirse [[text]]</translation>
    </message>
    <message>
        <source>must be a table [{table}]</source>
        <translation>debe ser una tabla [{table}]</translation>
    </message>
    <message>
        <source>Check the user in store_url and the password in ~/.pgpass.</source>
        <translation>Compruebe el usuario en store_url y la contraseña en ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check store_url, or have the database made.</source>
        <translation>Compruebe store_url o pida que se cree la base de datos.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation>Corrija la respuesta.</translation>
    </message>
    <message>
        <source>the values go beyond 0..1, so they are logits</source>
        <translation>los valores salen de 0..1, así que son logits</translation>
    </message>
    <message>
        <source>which frames it may see; {ANY} to accept all</source>
        <translation>qué imágenes puede ver; {ANY} para aceptar todas</translation>
    </message>
    <message>
        <source>{count} names are given; the model answers with {expected}.</source>
        <translation>Se dan {count} nombres; el modelo responde con {expected}.</translation>
    </message>
    <message>
        <source>{reason}; usual for this task</source>
        <translation>{reason}; habitual en esta tarea</translation>
    </message>
    <message>
        <source>nobody has measured an operating point for it here</source>
        <translation>nadie ha medido aquí un punto de operación</translation>
    </message>
    <message>
        <source>torchvision counts from 1, 0 is its background</source>
        <translation>torchvision cuenta desde 1; 0 es su fondo</translation>
    </message>
    <message>
        <source>labels count from 0</source>
        <translation>las etiquetas cuentan desde 0</translation>
    </message>
    <message>
        <source>which model reads which kind: label=model id, separated by commas</source>
        <translation>qué modelo lee qué tipo: etiqueta=id de modelo, separados por comas</translation>
    </message>
    <message>
        <source>{value} is not possible; choose {join}.</source>
        <translation>{value} no es posible; elija {join}.</translation>
    </message>
    <message>
        <source>name what a low value means and what a high one means, or say --task multilabel.</source>
        <translation>diga qué significa un valor bajo y uno alto, o indique --task multilabel.</translation>
    </message>
    <message>
        <source>the scores lie in 0..1 already</source>
        <translation>las puntuaciones ya están en 0..1</translation>
    </message>
    <message>
        <source>the scores go beyond 0..1</source>
        <translation>las puntuaciones salen de 0..1</translation>
    </message>
    <message>
        <source>heatmaps are read as they are</source>
        <translation>los mapas se leen como son</translation>
    </message>
    <message>
        <source>the values lie in 0..1 already</source>
        <translation>los valores ya están en 0..1</translation>
    </message>
    <message>
        <source>one value against its opposite</source>
        <translation>un valor frente a su opuesto</translation>
    </message>
    <message>
        <source>Correct --{replace}.</source>
        <translation>Corrija --{replace}.</translation>
    </message>
    <message>
        <source>two names: what a low value means, then what a high value means</source>
        <translation>dos nombres: qué significa un valor bajo y luego uno alto</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as DX,CR or MR</source>
        <translation>{advice}: palabras de DICOM, como DX,CR o MR</translation>
    </message>
    <message>
        <source>{advice}: DICOM&apos;s words, such as CHEST or FOOT</source>
        <translation>{advice}: palabras de DICOM, como CHEST o FOOT</translation>
    </message>
    <message>
        <source>three outputs give the boxes, labels and scores of what was kept</source>
        <translation>tres salidas dan los recuadros, etiquetas y puntuaciones de lo conservado</translation>
    </message>
    <message>
        <source>DETR: softmax, the last value is &apos;no object&apos;</source>
        <translation>DETR: softmax, el último valor es &apos;ningún objeto&apos;</translation>
    </message>
    <message>
        <source>RT-DETR: sigmoid</source>
        <translation>RT-DETR: sigmoide</translation>
    </message>
    <message>
        <source>two outputs give logits and boxes of {queries} queries, as DETR does</source>
        <translation>dos salidas dan logits y recuadros de {queries} consultas, como DETR</translation>
    </message>
    <message>
        <source>the output {shape_words} holds {candidates} candidates with box and scores</source>
        <translation>la salida {shape_words} contiene {candidates} candidatos con recuadro y puntuaciones</translation>
    </message>
    <message>
        <source>{reason} of {count} labels with objectness</source>
        <translation>{reason} de {count} etiquetas con valor de objeto</translation>
    </message>
    <message>
        <source>{reason} of {count} labels</source>
        <translation>{reason} de {count} etiquetas</translation>
    </message>
    <message>
        <source>{queries} queries are taken for {kind}.</source>
        <translation>{queries} consultas se toman por {kind}.</translation>
    </message>
    <message>
        <source>the output {shape} is a list of what was kept: box, score, label</source>
        <translation>la salida {shape} es una lista de lo conservado: recuadro, puntuación, etiqueta</translation>
    </message>
    <message>
        <source>the output {shape} holds box and scores of {candidates} queries, as RT-DETR&apos;s export does</source>
        <translation>la salida {shape} contiene recuadro y puntuaciones de {candidates} consultas, como exporta RT-DETR</translation>
    </message>
    <message>
        <source> with objectness</source>
        <translation> con valor de objeto</translation>
    </message>
    <message>
        <source>The model takes volumes.</source>
        <translation>El modelo toma volúmenes.</translation>
    </message>
    <message>
        <source>The model takes no picture: none of its inputs has four axes.</source>
        <translation>El modelo no toma imágenes: ninguna entrada tiene cuatro ejes.</translation>
    </message>
    <message>
        <source>The model answers noise with values that are not numbers ({name}).</source>
        <translation>El modelo responde al ruido con valores que no son números ({name}).</translation>
    </message>
    <message>
        <source>Export it with an input of (batch, channels, rows, columns) or (batch, rows, columns, channels).</source>
        <translation>Expórtelo con una entrada de (lote, canales, filas, columnas) o (lote, filas, columnas, canales).</translation>
    </message>
    <message>
        <source>the graph does not normalise; only whoever trained it knows what it was fed</source>
        <translation>el grafo no normaliza; solo quien lo entrenó sabe con qué</translation>
    </message>
    <message>
        <source>what torchvision&apos;s {architecture} was trained with; the file does not say</source>
        <translation>con lo que se entrenó {architecture} de torchvision; el archivo no lo dice</translation>
    </message>
    <message>
        <source>the input {shape} does not tell; most files are so</source>
        <translation>la entrada {shape} no lo dice; la mayoría son así</translation>
    </message>
    <message>
        <source>the input takes any size: give the one it was trained at, as rows,columns</source>
        <translation>la entrada admite cualquier tamaño: dé el del entrenamiento, como filas,columnas</translation>
    </message>
    <message>
        <source>the file does not say: 1 for grey, 3 for colour</source>
        <translation>el archivo no lo dice: 1 para gris, 3 para color</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take grey values divided by 255</source>
        <translation>las exportaciones de Ultralytics toman grises divididos por 255</translation>
    </message>
    <message>
        <source>the usual choice for classifiers; the file does not say</source>
        <translation>lo habitual en clasificadores; el archivo no lo dice</translation>
    </message>
    <message>
        <source>as the file&apos;s own window shows it; the usual choice</source>
        <translation>como lo muestra la ventana del archivo; lo habitual</translation>
    </message>
    <message>
        <source>the input {shape} has its channels {where}</source>
        <translation>la entrada {shape} tiene sus canales {where}</translation>
    </message>
    <message>
        <source>the input is {shape_words}</source>
        <translation>la entrada es {shape_words}</translation>
    </message>
    <message>
        <source>imgsz in the file&apos;s metadata</source>
        <translation>imgsz en los metadatos del archivo</translation>
    </message>
    <message>
        <source>what {architecture} is usually trained at; the file takes any size</source>
        <translation>a lo que suele entrenarse {architecture}; el archivo admite cualquier tamaño</translation>
    </message>
    <message>
        <source>its first convolution takes so many</source>
        <translation>su primera convolución toma tantos</translation>
    </message>
    <message>
        <source>the input takes whole numbers of 8 bits</source>
        <translation>la entrada toma enteros de 8 bits</translation>
    </message>
    <message>
        <source>the graph takes the grey values as they are</source>
        <translation>el grafo toma los grises como son</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>el archivo lo dice</translation>
    </message>
    <message>
        <source>the graph does what is left to do</source>
        <translation>el grafo hace lo que falta</translation>
    </message>
    <message>
        <source>Ultralytics&apos; exports take nothing off</source>
        <translation>las exportaciones de Ultralytics no restan nada</translation>
    </message>
    <message>
        <source>{advice}: 0,1 or 0,255 or -1,1</source>
        <translation>{advice}: 0,1 o 0,255 o -1,1</translation>
    </message>
    <message>
        <source>{advice}: 0 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 0 para ninguno, imagenet o un número por canal</translation>
    </message>
    <message>
        <source>{advice}: 1 for none, imagenet, or one number per channel</source>
        <translation>{advice}: 1 para ninguno, imagenet o un número por canal</translation>
    </message>
    <message>
        <source>Ultralytics keeps the proportions and fills with grey</source>
        <translation>Ultralytics conserva las proporciones y rellena con gris</translation>
    </message>
    <message>
        <source>keeps the proportions; the file does not say</source>
        <translation>conserva las proporciones; el archivo no lo dice</translation>
    </message>
    <message>
        <source>the graph first moves the last axis to the second place</source>
        <translation>el grafo mueve primero el último eje al segundo lugar</translation>
    </message>
    <message>
        <source>the input goes into a convolution as it is</source>
        <translation>la entrada va tal cual a una convolución</translation>
    </message>
    <message>
        <source>{reason}, nor for one channel</source>
        <translation>{reason}, ni para un canal</translation>
    </message>
    <message>
        <source>the graph makes whole numbers of 8 bits of it</source>
        <translation>el grafo lo convierte en enteros de 8 bits</translation>
    </message>
    <message>
        <source>the graph takes the grey values</source>
        <translation>el grafo toma los grises</translation>
    </message>
    <message>
        <source>the graph first divides by 255 or 127.5</source>
        <translation>el grafo divide primero por 255 o 127.5</translation>
    </message>
    <message>
        <source>the graph scales its input itself</source>
        <translation>el grafo escala él mismo su entrada</translation>
    </message>
    <message>
        <source>the graph first takes off {words}</source>
        <translation>el grafo resta primero {words}</translation>
    </message>
    <message>
        <source>the graph normalises its input itself</source>
        <translation>el grafo normaliza él mismo su entrada</translation>
    </message>
    <message>
        <source>the output {shape} has one value for each of {count} labels</source>
        <translation>la salida {shape} tiene un valor por cada una de {count} etiquetas</translation>
    </message>
    <message>
        <source>{sentence} They are: {shapes}.</source>
        <translation>{sentence} Son: {shapes}.</translation>
    </message>
    <message>
        <source>{found} outputs give one map each</source>
        <translation>{found} salidas dan un mapa cada una</translation>
    </message>
    <message>
        <source>the output {name} is {shape}: {count} maps</source>
        <translation>la salida {name} es {shape}: {count} mapas</translation>
    </message>
    <message>
        <source>the output is one map ({shape})</source>
        <translation>la salida es un mapa ({shape})</translation>
    </message>
    <message>
        <source>{words}, for each kind of region</source>
        <translation>{words}, para cada tipo de región</translation>
    </message>
    <message>
        <source>{flat} outputs give one value each: labels that do not exclude one another</source>
        <translation>{flat} salidas dan un valor cada una: etiquetas que no se excluyen</translation>
    </message>
    <message>
        <source>the output {shape} is one value: how likely one thing is</source>
        <translation>la salida {shape} es un valor: cuán probable es algo</translation>
    </message>
    <message>
        <source>No task can read the model&apos;s outputs.</source>
        <translation>Ninguna tarea puede leer las salidas del modelo.</translation>
    </message>
    <message>
        <source>Export it as a classifier (batch, labels), a detector, or one map per label or point.</source>
        <translation>Expórtelo como clasificador (lote, etiquetas), detector o un mapa por etiqueta o punto.</translation>
    </message>
    <message>
        <source>{words}, one for each point</source>
        <translation>{words}, uno por punto</translation>
    </message>
    <message>
        <source>{words}; they add up to 1</source>
        <translation>{words}; suman 1</translation>
    </message>
    <message>
        <source>It was trained for the task {stated}, which no task here reads.</source>
        <translation>Se entrenó para la tarea {stated}, que aquí ninguna lee.</translation>
    </message>
    <message>
        <source>{words}, each a kind of picture</source>
        <translation>{words}, cada una un tipo de imagen</translation>
    </message>
    <message>
        <source>{words}; each is in 0..1 by itself</source>
        <translation>{words}; cada una está por sí en 0..1</translation>
    </message>
    <message>
        <source>{reason}; the file&apos;s metadata says {stated}</source>
        <translation>{reason}; los metadatos del archivo dicen {stated}</translation>
    </message>
    <message>
        <source>{name} is no model of a kind that is known here.</source>
        <translation>{name} no es un modelo de un tipo conocido aquí.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Writing it as ONNX</source>
        <translation>Escribiéndolo como ONNX</translation>
    </message>
    <message>
        <source>Comparing it with the original</source>
        <translation>Comparándolo con el original</translation>
    </message>
    <message>
        <source>Making its answers explicable</source>
        <translation>Haciendo explicables sus respuestas</translation>
    </message>
    <message>
        <source>No format {source_format}.</source>
        <translation>No hay formato {source_format}.</translation>
    </message>
    <message>
        <source>Known are: {titles}.</source>
        <translation>Se conocen: {titles}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile.</source>
        <translation>{name} cambió entretanto.</translation>
    </message>
    <message>
        <source>Copy or download it again, with every file that belongs to it.</source>
        <translation>Cópielo o descárguelo de nuevo, con todos sus archivos.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} does not use its input.</source>
        <translation>{name} no usa su entrada.</translation>
    </message>
    <message>
        <source>The model is larger than one ONNX file can be (2 GiB).</source>
        <translation>El modelo supera lo que admite un archivo ONNX (2 GiB).</translation>
    </message>
    <message>
        <source>The original does not run on {rows} x {columns} pixels: {reason}</source>
        <translation>El original no se ejecuta con {rows} x {columns} píxeles: {reason}</translation>
    </message>
    <message>
        <source>It reads one frame at a time.</source>
        <translation>Lee una imagen cada vez.</translation>
    </message>
    <message>
        <source>Use a smaller one.</source>
        <translation>Use uno más pequeño.</translation>
    </message>
    <message>
        <source>Say the size that it was trained with.</source>
        <translation>Indique el tamaño con que se entrenó.</translation>
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
        <translation>El modelo no se ejecuta con una imagen de {channels} canales: {first_line}</translation>
    </message>
    <message>
        <source>The model needs more memory than one frame may take.</source>
        <translation>El modelo necesita más memoria de la permitida a una imagen.</translation>
    </message>
    <message>
        <source>The model answers with something that is not a tensor.</source>
        <translation>El modelo responde con algo que no es un tensor.</translation>
    </message>
    <message>
        <source>Say the size and the number of channels that it was trained with.</source>
        <translation>Indique el tamaño y los canales con que se entrenó.</translation>
    </message>
    <message>
        <source>Export it so that it returns tensors.</source>
        <translation>Expórtelo para que devuelva tensores.</translation>
    </message>
    <message>
        <source>{name} cannot be written as ONNX: {first_line}</source>
        <translation>No se puede escribir {name} como ONNX: {first_line}</translation>
    </message>
    <message>
        <source>torch.export program</source>
        <translation>Programa torch.export</translation>
    </message>
    <message>
        <source>{name} holds more than a graph and its weights ({foreign}).</source>
        <translation>{name} contiene más que un grafo y sus pesos ({foreign}).</translation>
    </message>
    <message>
        <source>{name} was written by an older torch, or holds several programs.</source>
        <translation>{name} lo escribió un torch anterior o contiene varios programas.</translation>
    </message>
    <message>
        <source>{name} holds Python code, which is never run.</source>
        <translation>{name} contiene código Python, que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>{name} holds pickled weights.</source>
        <translation>{name} contiene pesos en pickle.</translation>
    </message>
    <message>
        <source>{name} needs the operator {value}, which is not known.</source>
        <translation>{name} necesita el operador {value}, desconocido.</translation>
    </message>
    <message>
        <source>{name} computes a size in a way that is not known.</source>
        <translation>{name} calcula un tamaño de un modo desconocido.</translation>
    </message>
    <message>
        <source>{name} takes or gives objects of its own kind.</source>
        <translation>{name} toma o da objetos de un tipo propio.</translation>
    </message>
    <message>
        <source>Save it again with torch.export.save of torch 2.9 or newer, or export it to ONNX.</source>
        <translation>Guárdelo de nuevo con torch.export.save de torch 2.9 o posterior, o expórtelo a ONNX.</translation>
    </message>
    <message>
        <source>PyTorch {version}</source>
        <translation>PyTorch {version}</translation>
    </message>
    <message>
        <source>Save the weights alone: torch.save(model.state_dict(), &apos;weights.pth&apos;), or export the model to ONNX.</source>
        <translation>Guarde solo los pesos: torch.save(model.state_dict(), &apos;weights.pth&apos;), o exporte el modelo a ONNX.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: yolo export model=FILE format=onnx.</source>
        <translation>Expórtelo a ONNX donde se entrenó: yolo export model=FILE format=onnx.</translation>
    </message>
    <message>
        <source>Export it to ONNX where it was trained: python export.py --weights FILE --include onnx.</source>
        <translation>Expórtelo a ONNX donde se entrenó: python export.py --weights FILE --include onnx.</translation>
    </message>
    <message>
        <source>{name} holds Python code{what}, which is never run.</source>
        <translation>{name} contiene código Python{what}, que nunca se ejecuta.</translation>
    </message>
    <message>
        <source>The code in {name} may reach out of the model ({word}).</source>
        <translation>El código de {name} podría salir del modelo ({word}).</translation>
    </message>
    <message>
        <source>{name} needs the custom operators of {decode}.</source>
        <translation>{name} necesita los operadores propios de {decode}.</translation>
    </message>
    <message>
        <source>{name} takes {words}; a frame is one tensor.</source>
        <translation>{name} toma {words}; una imagen es un tensor.</translation>
    </message>
    <message>
        <source>Its code has branches; the one for frames of this size is kept.</source>
        <translation>Su código tiene ramas; se conserva la de imágenes de este tamaño.</translation>
    </message>
    <message>
        <source>TorchScript, read by PyTorch {version}</source>
        <translation>TorchScript, leído por PyTorch {version}</translation>
    </message>
    <message>
        <source>{name} holds more code than any network.</source>
        <translation>{name} contiene más código que cualquier red.</translation>
    </message>
    <message>
        <source>{name} needs operators that torch does not have.</source>
        <translation>{name} necesita operadores que torch no tiene.</translation>
    </message>
    <message>
        <source>Export the network to ONNX or TorchScript where it was trained, and add that file.</source>
        <translation>Exporte la red a ONNX o TorchScript donde se entrenó y añada ese archivo.</translation>
    </message>
    <message>
        <source>PyTorch state dict</source>
        <translation>Pesos de PyTorch (state dict)</translation>
    </message>
    <message>
        <source>The network is {architecture} as {origin} defines it, told by the names and shapes of its tensors; a network that was changed without new tensors would not be noticed.</source>
        <translation>La red es {architecture} como la define {origin}, reconocida por los nombres y formas de sus tensores; no se notaría una red cambiada sin tensores nuevos.</translation>
    </message>
    <message>
        <source>{name} holds a {name2}, not a state dict.</source>
        <translation>{name} contiene {name2}, no un state dict.</translation>
    </message>
    <message>
        <source>{name} belongs to no network that is known here; its tensors begin with {keys}.</source>
        <translation>{name} no es de ninguna red conocida aquí; sus tensores empiezan por {keys}.</translation>
    </message>
    <message>
        <source>{name} holds no state dict; it holds: {found}.</source>
        <translation>{name} no contiene un state dict; contiene: {found}.</translation>
    </message>
    <message>
        <source>No architecture {wish}.</source>
        <translation>No hay arquitectura {wish}.</translation>
    </message>
    <message>
        <source>{EXPORT} Known are: {join}.</source>
        <translation>{EXPORT} Se conocen: {join}.</translation>
    </message>
    <message>
        <source>{name} holds a {architecture}, not a {wish}.</source>
        <translation>{name} contiene {architecture}, no {wish}.</translation>
    </message>
    <message>
        <source>has superfluous</source>
        <translation>tiene sobrantes</translation>
    </message>
    <message>
        <source>{name} holds a network for volumes.</source>
        <translation>{name} contiene una red para volúmenes.</translation>
    </message>
    <message>
        <source>Known are: {join}.</source>
        <translation>Se conocen: {join}.</translation>
    </message>
    <message>
        <source>Leave the architecture open.</source>
        <translation>Deje abierta la arquitectura.</translation>
    </message>
    <message>
        <source>{name} {what} tensors for a {architecture}: {some} ({keys} in all).</source>
        <translation>{name} {what} tensores para {architecture}: {some} ({keys} en total).</translation>
    </message>
    <message>
        <source>{name}: {source} has the shape {tuple}, a {architecture} needs {tuple2}.</source>
        <translation>{name}: {source} tiene la forma {tuple}; {architecture} necesita {tuple2}.</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load the model: {reason}</source>
        <translation>ONNX Runtime no puede cargar el modelo: {reason}</translation>
    </message>
    <message>
        <source>The model answered with {boxes} boxes and {logits} rows of logits.</source>
        <translation>El modelo respondió con {boxes} recuadros y {logits} filas de logits.</translation>
    </message>
    <message>
        <source>The model has {shape} mask prototypes, its entry describes {count}.</source>
        <translation>El modelo tiene {shape} prototipos de máscara; su entrada describe {count}.</translation>
    </message>
    <message>
        <source>The model&apos;s entry names no output of the role {roles}.</source>
        <translation>La entrada del modelo no nombra ninguna salida del papel {roles}.</translation>
    </message>
    <message>
        <source>(1, {width}, n) or (1, n, {width2})</source>
        <translation>(1, {width}, n) o (1, n, {width2})</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {expected}.</source>
        <translation>El modelo respondió con la forma {shape}; su entrada describe {expected}.</translation>
    </message>
    <message>
        <source>{axes} axes and a batch of one</source>
        <translation>{axes} ejes y un lote de uno</translation>
    </message>
    <message>
        <source>The model answered with values that are not finite.</source>
        <translation>El modelo respondió con valores no finitos.</translation>
    </message>
    <message>
        <source>The model&apos;s scores lie beyond 0 to 1: its entry may name the wrong activation, or the wrong layout.</source>
        <translation>Las puntuaciones del modelo salen de 0 a 1: su entrada puede nombrar una activación o disposición equivocada.</translation>
    </message>
    <message>
        <source>The model says label number {number}; its entry names {labels} labels.</source>
        <translation>El modelo dice la etiqueta número {number}; su entrada nombra {labels} etiquetas.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and an output of shape {shape}.</source>
        <translation>El modelo respondió con {count} recuadros y una salida de forma {shape}.</translation>
    </message>
    <message>
        <source>The model answered with {count} boxes and {found} masks.</source>
        <translation>El modelo respondió con {count} recuadros y {found} máscaras.</translation>
    </message>
    <message>
        <source>CPU ({machine})</source>
        <translation>CPU ({machine})</translation>
    </message>
    <message>
        <source>CUDA: this build of ONNX Runtime has none.</source>
        <translation>CUDA: esta versión de ONNX Runtime no la tiene.</translation>
    </message>
    <message>
        <source>The CPU was asked for.</source>
        <translation>Se pidió la CPU.</translation>
    </message>
    <message>
        <source>The fastest device that was found.</source>
        <translation>El dispositivo más rápido encontrado.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used. {absence}</source>
        <translation>Se pidió {preference} y no se encontró; se usa la CPU. {absence}</translation>
    </message>
    <message>
        <source>CUDA: no NVIDIA driver was found.</source>
        <translation>CUDA: no se encontró el controlador de NVIDIA.</translation>
    </message>
    <message>
        <source>CUDA: the NVIDIA driver names no card.</source>
        <translation>CUDA: el controlador de NVIDIA no nombra ninguna tarjeta.</translation>
    </message>
    <message>
        <source>CUDA: a library is missing ({missing}).</source>
        <translation>CUDA: falta una biblioteca ({missing}).</translation>
    </message>
    <message>
        <source>CUDA card {index}</source>
        <translation>Tarjeta CUDA {index}</translation>
    </message>
    <message>
        <source>{preference} was asked for.</source>
        <translation>Se pidió {preference}.</translation>
    </message>
    <message>
        <source>Chosen by itself. {absence}</source>
        <translation>Elegido automáticamente. {absence}</translation>
    </message>
    <message>
        <source>must be two points: the line goes from the first to the second</source>
        <translation>deben ser dos puntos: la línea va del primero al segundo</translation>
    </message>
    <message>
        <source>a {task} model says where things lie with its findings: it has no points</source>
        <translation>un modelo de {task} dice con sus hallazgos dónde está todo: no tiene puntos</translation>
    </message>
    <message>
        <source>angles need an output of the role points</source>
        <translation>los ángulos necesitan una salida del papel points</translation>
    </message>
    <message>
        <source>two angles have the same name</source>
        <translation>dos ángulos tienen el mismo nombre</translation>
    </message>
    <message>
        <source>{label} is not a label of this model</source>
        <translation>{label} no es una etiqueta de este modelo</translation>
    </message>
    <message>
        <source>must lie beside the second line, not be one of its ends</source>
        <translation>debe estar junto a la segunda línea, no ser un extremo</translation>
    </message>
    <message>
        <source>{name} is not a point of this model</source>
        <translation>{name} no es un punto de este modelo</translation>
    </message>
    <message>
        <source>the first value must be below the second</source>
        <translation>el primer valor debe ser menor que el segundo</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>debe ser mayor que 0</translation>
    </message>
    <message>
        <source>a stretched frame keeps no proportions: letterbox or crop it</source>
        <translation>una imagen estirada no conserva las proporciones: encájela o recórtela</translation>
    </message>
    <message>
        <source>only a letterboxed frame has room to lie in</source>
        <translation>solo una imagen encajada tiene espacio donde situarse</translation>
    </message>
    <message>
        <source>must name the points, in their order</source>
        <translation>debe nombrar los puntos, en su orden</translation>
    </message>
    <message>
        <source>an output of the role {role} has no named points</source>
        <translation>una salida del papel {role} no tiene puntos con nombre</translation>
    </message>
    <message>
        <source>each point needs a name of its own</source>
        <translation>cada punto necesita un nombre propio</translation>
    </message>
    <message>
        <source>a tile has {SMALLEST_TILE} rows and columns or more</source>
        <translation>una tesela tiene {SMALLEST_TILE} filas y columnas o más</translation>
    </message>
    <message>
        <source>must be two whole numbers from 0 to half a tile: rows and columns</source>
        <translation>deben ser dos enteros de 0 a media tesela: filas y columnas</translation>
    </message>
    <message>
        <source>must name the labels that this one is made of</source>
        <translation>debe nombrar las etiquetas de que se compone esta</translation>
    </message>
    <message>
        <source>only the decoder detr has a column for the background</source>
        <translation>solo el decodificador detr tiene una columna para el fondo</translation>
    </message>
    <message>
        <source>the decoder {decoder} has no mask coefficients</source>
        <translation>el decodificador {decoder} no tiene coeficientes de máscara</translation>
    </message>
    <message>
        <source>must be odd: the peak is its middle</source>
        <translation>debe ser impar: el pico es su centro</translation>
    </message>
    <message>
        <source>must be above 1, or 0 where gaps are not compared</source>
        <translation>debe ser mayor que 1, o 0 si no se comparan distancias</translation>
    </message>
    <message>
        <source>must be [row, column], or [top, left, bottom, right]</source>
        <translation>debe ser [fila, columna] o [arriba, izquierda, abajo, derecha]</translation>
    </message>
    <message>
        <source>Correct the entry in models.toml, then reload the catalogue.</source>
        <translation>Corrija la entrada en models.toml y recargue el catálogo.</translation>
    </message>
    <message>
        <source>Install the model again, or run `overread models check` to see what differs.</source>
        <translation>Instale de nuevo el modelo o ejecute `overread models check` para ver qué difiere.</translation>
    </message>
    <message>
        <source>It is quarantined. Install it again, then `overread models activate` checks it and lets it run.</source>
        <translation>Está en cuarentena. Instálelo de nuevo; `overread models activate` lo comprueba y deja que se ejecute.</translation>
    </message>
    <message>
        <source>Choose a model made for this kind of image.</source>
        <translation>Elija un modelo hecho para este tipo de imagen.</translation>
    </message>
    <message>
        <source>Use a smaller model, close other programs on the device, or run on the CPU.</source>
        <translation>Use un modelo más pequeño, cierre otros programas del dispositivo o use la CPU.</translation>
    </message>
    <message>
        <source>Do not use this model; report the failure to whoever supplied it.</source>
        <translation>No use este modelo; informe del fallo a quien lo suministró.</translation>
    </message>
    <message>
        <source>The picture looks inverted, its background is bright: the model was made for a dark one.</source>
        <translation>La imagen parece invertida, su fondo es claro: el modelo se hizo para uno oscuro.</translation>
    </message>
    <message>
        <source>The file does not say how the picture was made: check that it is of the kind this model reads.</source>
        <translation>El archivo no dice cómo se hizo la imagen: compruebe que es del tipo que lee este modelo.</translation>
    </message>
    <message>
        <source>{display_name} needs {least} pixels or more; this has {size} x {size2}.</source>
        <translation>{display_name} necesita {least} píxeles o más; esta tiene {size} x {size2}.</translation>
    </message>
    <message>
        <source>the modality</source>
        <translation>la modalidad</translation>
    </message>
    <message>
        <source>the body part</source>
        <translation>la parte del cuerpo</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>la proyección</translation>
    </message>
    <message>
        <source>{display_name} reads {join}; {words} here is {found}.</source>
        <translation>{display_name} lee {join}; aquí {words} es {found}.</translation>
    </message>
    <message>
        <source>The header does not name {words}: check that this is {join}.</source>
        <translation>La cabecera no indica {words}: compruebe que es {join}.</translation>
    </message>
    <message>
        <source>{label} at {probability} is not expected</source>
        <translation>no se espera {label} con {probability}</translation>
    </message>
    <message>
        <source>The golden sample gives probabilities that differ by {difference}.</source>
        <translation>La muestra de control da probabilidades que difieren en {difference}.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} no es una imagen.</translation>
    </message>
    <message>
        <source>The golden sample gives other findings: {words}.</source>
        <translation>La muestra de control da otros hallazgos: {words}.</translation>
    </message>
    <message>
        <source>The golden sample gives no answer: {error}</source>
        <translation>La muestra de control no da respuesta: {error}</translation>
    </message>
    <message>
        <source>{label} at {probability} is missing</source>
        <translation>falta {label} con {probability}</translation>
    </message>
    <message>
        <source>(1, {labels}, rows, columns)</source>
        <translation>(1, {labels}, filas, columnas)</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry describes {described}.</source>
        <translation>El modelo respondió con la forma {shape}; su entrada describe {described}.</translation>
    </message>
    <message>
        <source>The model&apos;s heatmaps lie beyond 0 to 1: its entry may name the wrong activation.</source>
        <translation>Los mapas del modelo salen de 0 a 1: su entrada puede nombrar una activación equivocada.</translation>
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
        <source>Numbering in doubt at </source>
        <translation>Numeración dudosa en </translation>
    </message>
    <message>
        <source>{rival} competes for this place: check the numbering</source>
        <translation>{rival} compite por este lugar: compruebe la numeración</translation>
    </message>
    <message>
        <source>{join} and {names}</source>
        <translation>{join} y {names}</translation>
    </message>
    <message>
        <source>{NUMBERING}{told}: check the levels before they are used.</source>
        <translation>{NUMBERING}{told}: compruebe los niveles antes de usarlos.</translation>
    </message>
    <message>
        <source>{agreeing} of {beside} neighbouring slices agree</source>
        <translation>{agreeing} de {beside} cortes vecinos coinciden</translation>
    </message>
    <message>
        <source>A feature map has the shape (1, channels, rows, columns), not {shape}.</source>
        <translation>Un mapa de características tiene la forma (1, canales, filas, columnas), no {shape}.</translation>
    </message>
    <message>
        <source>The model answered with shape {found}, its entry describes {expected}.</source>
        <translation>El modelo respondió con la forma {found}; su entrada describe {expected}.</translation>
    </message>
    <message>
        <source>{display_name} is quarantined{because}.</source>
        <translation>{display_name} está en cuarentena{because}.</translation>
    </message>
    <message>
        <source>{name} gives other answers than the golden sample expects. The CPU is used.</source>
        <translation>{name} da otras respuestas que las de la muestra de control. Se usa la CPU.</translation>
    </message>
    <message>
        <source>{name} does not hold the statistics.</source>
        <translation>{name} no contiene las estadísticas.</translation>
    </message>
    <message>
        <source>{error} The CPU is used.</source>
        <translation>{error} Se usa la CPU.</translation>
    </message>
    <message>
        <source>The checksum of {name} with its external data differs from the catalogue.</source>
        <translation>La suma de comprobación de {name} con sus datos externos difiere del catálogo.</translation>
    </message>
    <message>
        <source>{name} is not an ONNX file, or only a part of one.</source>
        <translation>{name} no es un archivo ONNX o es solo parte.</translation>
    </message>
    <message>
        <source>The model&apos;s external data lies outside its folder.</source>
        <translation>Los datos externos del modelo están fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The model needs the custom operator {domain}.{op_type}.</source>
        <translation>El modelo necesita el operador propio {domain}.{op_type}.</translation>
    </message>
    <message>
        <source>Export the model again with ONNX&apos;s own operators only.</source>
        <translation>Exporte de nuevo el modelo solo con operadores de ONNX.</translation>
    </message>
    <message>
        <source>The model could not be run: {first_line}</source>
        <translation>No se pudo ejecutar el modelo: {first_line}</translation>
    </message>
    <message>
        <source>{name} could not be used.</source>
        <translation>No se pudo usar {name}.</translation>
    </message>
    <message>
        <source>{name} ran out of memory.</source>
        <translation>{name} se quedó sin memoria.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded: {first_line}</source>
        <translation>No se puede cargar {name}: {first_line}</translation>
    </message>
    <message>
        <source>The model&apos;s output {name} has values that are not finite.</source>
        <translation>La salida {name} del modelo tiene valores no finitos.</translation>
    </message>
    <message>
        <source>Frame {value} of {count}</source>
        <translation>Imagen {value} de {count}</translation>
    </message>
    <message>
        <source>No task {task} in this version.</source>
        <translation>No hay tarea {task} en esta versión.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Use a model of one of these tasks: {known}.</source>
        <translation>Use un modelo de una de estas tareas: {known}.</translation>
    </message>
    <message>
        <source>This frame is unlike the images this model was trained on: do not rely on its answer.</source>
        <translation>Esta imagen es distinta de las que entrenaron el modelo: no confíe en su respuesta.</translation>
    </message>
    <message>
        <source>Whether this frame is like the images this model was trained on could not be checked.</source>
        <translation>No se pudo comprobar si esta imagen es como las que entrenaron el modelo.</translation>
    </message>
    <message>
        <source>This model&apos;s probabilities are not calibrated: read them as scores.</source>
        <translation>Las probabilidades de este modelo no están calibradas: léalas como puntuaciones.</translation>
    </message>
    <message>
        <source>No label reached its threshold; the likeliest is shown.</source>
        <translation>Ninguna etiqueta alcanzó su umbral; se muestra la más probable.</translation>
    </message>
    <message>
        <source>Nothing that this model locates was found: what it calls absent may only be out of its reach.</source>
        <translation>No se halló nada de lo que este modelo localiza: lo que llama ausente puede estar fuera de su alcance.</translation>
    </message>
    <message>
        <source>not {name}</source>
        <translation>no {name}</translation>
    </message>
    <message>
        <source>Explained by occlusion, since this model gives no gradient.</source>
        <translation>Explicado por oclusión, ya que este modelo no da gradiente.</translation>
    </message>
    <message>
        <source>The model has no label {label}.</source>
        <translation>El modelo no tiene la etiqueta {label}.</translation>
    </message>
    <message>
        <source>No explanation {wished}.</source>
        <translation>No hay explicación {wished}.</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <translation>Elija uno de: {join}.</translation>
    </message>
    <message>
        <source>Nothing was found that could be explained.</source>
        <translation>No se halló nada que se pueda explicar.</translation>
    </message>
    <message>
        <source>There is no map of a finding that follows from another one: explain that one.</source>
        <translation>No hay mapa de un hallazgo que deriva de otro: explique ese.</translation>
    </message>
    <message>
        <source>No explanation {method}.</source>
        <translation>No hay explicación {method}.</translation>
    </message>
    <message>
        <source>Explained by its heatmap: that is what this model answers with.</source>
        <translation>Explicado por su mapa de calor: con eso responde este modelo.</translation>
    </message>
    <message>
        <source>There is no heatmap of a finding that is no point.</source>
        <translation>No hay mapa de calor de un hallazgo que no es un punto.</translation>
    </message>
    <message>
        <source>Choose one of: {choice}.</source>
        <translation>Elija uno de: {choice}.</translation>
    </message>
    <message>
        <source>Reading the tiles</source>
        <translation>Leyendo las teselas</translation>
    </message>
    <message>
        <source>The output {name} is a single number.</source>
        <translation>La salida {name} es un solo número.</translation>
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
        <source>Below the threshold, yet likely enough at coverage {coverage}: {join}.</source>
        <translation>Por debajo del umbral, pero bastante probable con cobertura {coverage}: {join}.</translation>
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
        <source>Explained by the label&apos;s own map: that is what this model answers with.</source>
        <translation>Explicado por el mapa de la propia etiqueta: con eso responde este modelo.</translation>
    </message>
    <message>
        <source>There is no map of a finding that has no region.</source>
        <translation>No hay mapa de un hallazgo sin región.</translation>
    </message>
    <message>
        <source>This model finds more regions than can be told: only the largest are shown.</source>
        <translation>Este modelo halla más regiones de las que se pueden contar: solo se muestran las mayores.</translation>
    </message>
    <message>
        <source>The model answered with shape {shape}, its entry names {labels} labels of the frame.</source>
        <translation>El modelo respondió con la forma {shape}; su entrada nombra {labels} etiquetas de la imagen.</translation>
    </message>
    <message>
        <source>models.toml, line {lines}, {value}: {message}</source>
        <translation>models.toml, línea {lines}, {value}: {message}</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>una lista de tablas</translation>
    </message>
    <message>
        <source>a table of strings</source>
        <translation>una tabla de textos</translation>
    </message>
    <message>
        <source>must be {words}, not {value}</source>
        <translation>debe ser {words}, no {value}</translation>
    </message>
    <message>
        <source>must be one of {join}, not {value}</source>
        <translation>debe ser uno de {join}, no {value}</translation>
    </message>
    <message>
        <source>{value} is not of the form {pattern}</source>
        <translation>{value} no tiene la forma {pattern}</translation>
    </message>
    <message>
        <source>must be a list of strings</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a list of numbers</source>
        <translation>debe ser una lista de números</translation>
    </message>
    <message>
        <source>must have {count} values, not {value}</source>
        <translation>debe tener {count} valores, no {value}</translation>
    </message>
    <message>
        <source>must be two whole numbers from 1 to {high}: rows and columns</source>
        <translation>deben ser dos enteros de 1 a {high}: filas y columnas</translation>
    </message>
    <message>
        <source>{value} must be a path below the folder of models.toml</source>
        <translation>{value} debe ser una ruta bajo la carpeta de models.toml</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>mayor que {low}</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{value} is out of range: {bound}</source>
        <translation>{value} está fuera de rango: {bound}</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>{name} must be a string</source>
        <translation>{name} debe ser un texto</translation>
    </message>
    <message>
        <source>full range</source>
        <translation>rango completo</translation>
    </message>
    <message>
        <source>{found}... instead of {sha256}...</source>
        <translation>{found}... en vez de {sha256}...</translation>
    </message>
    <message>
        <source>The checksum of {name} differs from the catalogue: {difference}</source>
        <translation>La suma de comprobación de {name} difiere del catálogo: {difference}</translation>
    </message>
    <message>
        <source>{name} is a Git LFS pointer, not the model.</source>
        <translation>{name} es un puntero de Git LFS, no el modelo.</translation>
    </message>
    <message>
        <source>{name} lies outside the folder of its catalogue.</source>
        <translation>{name} está fuera de la carpeta de su catálogo.</translation>
    </message>
    <message>
        <source>{name} is a hard link: another name can change it while it is loaded.</source>
        <translation>{name} es un enlace duro: otro nombre puede cambiarlo mientras se carga.</translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or copy the real file.</source>
        <translation>Ejecute `git lfs pull` o copie el archivo real.</translation>
    </message>
    <message>
        <source>{name} is reached through a symbolic link.</source>
        <translation>A {name} se llega por un enlace simbólico.</translation>
    </message>
    <message>
        <source>Copy the file, so that it has one name.</source>
        <translation>Copie el archivo para que tenga un solo nombre.</translation>
    </message>
    <message>
        <source>Copy the file itself.</source>
        <translation>Copie el archivo mismo.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>analizado</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>enmendado</translation>
    </message>
    <message>
        <source>unreviewed</source>
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
        <source>supplemented</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>impression</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
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
        <translation>seguro</translation>
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
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>clasificación</translation>
    </message>
    <message>
        <source>multilabel</source>
        <translation>multietiqueta</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>detección</translation>
    </message>
    <message>
        <source>segmentation</source>
        <translation>segmentación</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>puntos de referencia</translation>
    </message>
    <message>
        <source>router</source>
        <translation>enrutador</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
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
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>en la sombra</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>reshaped</source>
        <translation>remodelado</translation>
    </message>
    <message>
        <source>redrawn</source>
        <translation>redibujado</translation>
    </message>
    <message>
        <source>occlusion</source>
        <translation>oclusión</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Area {value}</source>
        <translation>Área {value}</translation>
    </message>
    <message>
        <source>Perimeter {value}</source>
        <translation>Perímetro {value}</translation>
    </message>
    <message>
        <source>Mean {value}</source>
        <translation>Media {value}</translation>
    </message>
    <message>
        <source>Min {value}</source>
        <translation>Mín {value}</translation>
    </message>
    <message>
        <source>Max {value}</source>
        <translation>Máx {value}</translation>
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
        <translation>Lugar incorrecto</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta incorrecta</translation>
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
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Table of findings (CSV)</source>
        <translation>Tabla de hallazgos (CSV)</translation>
    </message>
    <message>
        <source>PDF report as a DICOM object</source>
        <translation>Informe PDF como objeto DICOM</translation>
    </message>
    <message>
        <source>Marks and windows (DICOM presentation state)</source>
        <translation>Marcas y ventanas (estado de presentación DICOM)</translation>
    </message>
    <message>
        <source>Result for other programs (JSON)</source>
        <translation>Resultado para otros programas (JSON)</translation>
    </message>
    <message>
        <source>Key object selection (DICOM KO)</source>
        <translation>Selección de objetos clave (DICOM KO)</translation>
    </message>
    <message>
        <source>Heatmaps (DICOM parametric map)</source>
        <translation>Mapas de calor (mapa paramétrico DICOM)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Masks (DICOM SEG)</source>
        <translation>Máscaras (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structured report (DICOM SR)</source>
        <translation>Informe estructurado (DICOM SR)</translation>
    </message>
    <message>
        <source>Table of the study (CSV, one row)</source>
        <translation>Tabla del estudio (CSV, una fila)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>Chosen by itself.</source>
        <translation>Elegido automáticamente.</translation>
    </message>
    <message>
        <source>{preference} was asked for and was not found; the CPU is used.</source>
        <translation>Se pidió {preference} y no se encontró; se usa la CPU.</translation>
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
        <source>Adults: trained on children of one to five years only</source>
        <translation>Adultos: entrenado solo con niños de uno a cinco años</translation>
    </message>
    <message>
        <source>Lateral films, portable films with many lines, computed tomography</source>
        <translation>Proyecciones laterales, portátiles con muchas vías, tomografía computarizada</translation>
    </message>
    <message>
        <source>Any decision about a patient</source>
        <translation>Cualquier decisión sobre un paciente</translation>
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
        <translation>Hipófisis</translation>
    </message>
    <message>
        <source>No tumour</source>
        <translation>Sin tumor</translation>
    </message>
    <message>
        <source>Tumours other than the three kinds, and any other disease of the brain</source>
        <translation>Tumores distintos de los tres tipos y cualquier otra enfermedad del cerebro</translation>
    </message>
    <message>
        <source>Whole volumes: it reads one slice at a time and does not know its neighbours</source>
        <translation>Volúmenes completos: lee un corte cada vez y no conoce a sus vecinos</translation>
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
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>The model&apos;s points have the shape {shape}, its entry describes {value}.</source>
        <translation>Los puntos del modelo tienen la forma {shape}; su entrada describe {value}.</translation>
    </message>
    <message>
        <source>The model&apos;s points are not shares of its input, 0 to 1.</source>
        <translation>Los puntos del modelo no son partes de su entrada, 0 a 1.</translation>
    </message>
    <message>
        <source>It names the kind of picture only; it must not be used to accept or refuse a patient&apos;s study</source>
        <translation>Solo nombra el tipo de imagen; no debe usarse para aceptar o rechazar el estudio de un paciente</translation>
    </message>
    <message>
        <source>Panoramic film: teeth and findings</source>
        <translation>Panorámica: dientes y hallazgos</translation>
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
        <translation>Hueco entre dientes, maxilar superior</translation>
    </message>
    <message>
        <source>Gap between teeth, lower jaw</source>
        <translation>Hueco entre dientes, mandíbula</translation>
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
        <source>Intraoral and cephalometric films, cone beam CT</source>
        <translation>Radiografías intraorales y cefalométricas, TC de haz cónico</translation>
    </message>
    <message>
        <source>Milk teeth: they are neither found nor numbered</source>
        <translation>Dientes de leche: ni se hallan ni se numeran</translation>
    </message>
    <message>
        <source>Chest X-ray at 28 pixels: pneumonia</source>
        <translation>Radiografía de tórax a 28 píxeles: neumonía</translation>
    </message>
    <message>
        <source>Reading films: it sees 28 x 28 pixels and is here for a published comparison; use Chest X-ray: pneumonia</source>
        <translation>Leer radiografías: ve 28 x 28 píxeles y está para una comparación publicada; use Radiografía de tórax: neumonía</translation>
    </message>
    <message>
        <source>Foot X-ray: arch</source>
        <translation>Radiografía de pie: arco</translation>
    </message>
    <message>
        <source>Flatfoot</source>
        <translation>Pie plano</translation>
    </message>
    <message>
        <source>Films without weight on the foot, oblique or frontal views, children, feet after surgery</source>
        <translation>Radiografías sin carga, proyecciones oblicuas o frontales, niños, pies operados</translation>
    </message>
    <message>
        <source>Hallux valgus, ulcer, fracture or any other finding: it answers for the arch alone</source>
        <translation>Hallux valgus, úlcera, fractura u otro hallazgo: responde solo del arco</translation>
    </message>
    <message>
        <source>Lumbar MRI: disc levels</source>
        <translation>RM lumbar: niveles discales</translation>
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
        <translation>Vértebras de transición (S1 lumbarizada, L5 sacralizada): cuenta cinco discos lumbares</translation>
    </message>
    <message>
        <source>Fields of view without the sacrum, coronal or axial slices, spines after surgery, scoliosis</source>
        <translation>Campos sin el sacro, cortes coronales o axiales, columnas operadas, escoliosis</translation>
    </message>
    <message>
        <source>Any decision about a patient; in particular the level of an injection or an operation</source>
        <translation>Cualquier decisión sobre un paciente; en particular, el nivel de una inyección u operación</translation>
    </message>
</context>
</TS>
