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
        <source>What it was taken for</source>
        <translation>Por qué se ha tomado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
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
    <name>Application</name>
    <message>
        <source>Fusion</source>
        <translation>Fusión</translation>
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
        <source>Every key and button as at first</source>
        <translation>Todas las teclas y botones como al principio</translation>
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
    <message>
        <source>held to see the frame bare, or to magnify</source>
        <translation>mantenida para ver la imagen sola, o para ampliar</translation>
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
        <source>Sign...</source>
        <translation>Firmar...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
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
        <source>Agreement and first reads...</source>
        <translation>Concordancia y primeras lecturas...</translation>
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
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Your name, as it is printed</source>
        <translation>Su nombre, tal como se imprime</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>A report that is not signed is marked as a draft.</source>
        <translation>Un informe sin firmar se marca como borrador.</translation>
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
    <name>Help</name>
    <message>
        <source>Hold to see the frame with nothing on it</source>
        <translation>Mantener para ver la imagen sin nada encima</translation>
    </message>
    <message>
        <source>Hold to magnify under the mouse; the wheel: 2 to 4 times</source>
        <translation>Mantener para ampliar bajo el ratón; rueda: de 2 a 4 veces</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
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
        <source>A PNG or JPEG picture for the head of a report.</source>
        <translation>Una imagen PNG o JPEG para el encabezado de un informe.</translation>
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
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys that differ from the defaults; edited under Keys and mouse.</source>
        <translation>Teclas que difieren de las predeterminadas; se editan en Teclas y ratón.</translation>
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
        <source>Uid root</source>
        <translation>Raíz de UID</translation>
    </message>
    <message>
        <source>The site&apos;s own root for the UIDs of DICOM objects; empty: 2.25, which needs none.</source>
        <translation>La raíz propia del centro para los UID de objetos DICOM; vacío: 2.25, que no la necesita.</translation>
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
        <source>opening {0} of {1}</source>
        <translation>abriendo {0} de {1}</translation>
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
        <source>Kind of preset</source>
        <translation>Tipo de preajuste</translation>
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
        <source>zoom </source>
        <translation>zoom </translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
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
        <source>Each study by its greatest doubt</source>
        <translation>Cada estudio por su mayor duda</translation>
    </message>
    <message>
        <source>Any stratum</source>
        <translation>Cualquier estrato</translation>
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
        <source>No earlier study of this patient is open.</source>
        <translation>No hay ningún estudio anterior de este paciente abierto.</translation>
    </message>
    <message>
        <source>Open the earlier study&apos;s files; both are then in the worklist.</source>
        <translation>Abra los archivos del estudio anterior; ambos estarán entonces en la lista de trabajo.</translation>
    </message>
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
</context>
<context>
    <name>button</name>
    <message>
        <source>Layout of the viewports</source>
        <translation>Disposición de las vistas</translation>
    </message>
    <message>
        <source>Layout of the viewports (Ctrl+1 to Ctrl+5)</source>
        <translation>Disposición de las vistas (Ctrl+1 a Ctrl+5)</translation>
    </message>
</context>
</TS>
