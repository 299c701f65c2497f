import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';
import type { packEn } from './pack-strings.en.ts';

const date = (day: Day) => formatDay(day, 'es');
const megabytes = (bytes: number) =>
  new Intl.NumberFormat('es-US', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 2 ** 20);

/** The options page's part on newer facts, in Spanish. */
export const packEs: typeof packEn = {
  pack: {
    title: 'Datos en uso',
    lead: 'Entre una versión de la extensión y la siguiente, quienes la mantienen pueden publicar datos más nuevos en un archivo firmado. Contiene datos y ningún programa. No descargamos nada: usted elige el archivo.',
    build: (edition) => `Edición ${edition}, la que vino con la extensión.`,
    loaded: (edition, made) => `Edición ${edition}, de un archivo hecho el ${date(made)}.`,
    checked: (day) => `La última comprobación de una fuente es del ${date(day)}.`,
    until: (day) =>
      `El archivo vale hasta el ${date(day)}. Desde el día siguiente se usan de nuevo los datos que vinieron con la extensión.`,
    noKey:
      'Esta compilación de la extensión no tiene una clave para comprobar firmas. Por eso no acepta archivos de datos.',
    passedOver: (edition) =>
      `La edición ${edition} se cargó de un archivo y no se usa. Se usan los datos que vinieron con la extensión. Por qué:`,
    passedOverUnread:
      'Se cargó un archivo de datos que no se usa. Se usan los datos que vinieron con la extensión. Por qué:',
    reach:
      'Todas las notas siguen el archivo cargado: en las páginas, en el menú de la barra y en el panel. Qué páginas se examinan lo deciden todavía las palabras que vinieron con la extensión.',
    choose: 'Elegir un archivo de datos',
    refused: 'No se cambió nada. Por qué no se acepta este archivo:',
    offer: (edition, made) => `Edición ${edition}, hecha el ${date(made)}. Su firma es válida.`,
    changes: 'Qué cambiaría',
    nothing: 'Nada que se vea al leer.',
    take: 'Usar estos datos',
    cancel: 'Cancelar',
    backTo: (edition) => `Volver a la edición ${edition}`,
    backToBuild: 'Volver a los datos que vinieron con la extensión',
    remove: 'Quitar ese archivo',
    notStored: (words) => `No se cambió nada, porque el archivo no se pudo guardar. El navegador dice: «${words}».`,
  },
  packChange: {
    added: 'Nuevo',
    removed: 'Se quita',
    question: 'la pregunta tiene otra redacción',
    newerAnswer: (from, to) => `una respuesta más nueva, del ${date(to)}; la de ahora es del ${date(from)}`,
    wording: 'la respuesta tiene otra redacción',
    quotation: 'otra cita',
    history: 'otras respuestas anteriores',
    newSource: 'Fuente nueva',
    lostSource: 'Fuente que se quita',
    newRevision: (name) => `revisión nueva ${name}`,
    lostRevision: (name) => `se quita la revisión ${name}`,
    lastChecked: (from, to) => `comprobada por última vez el ${date(to)}, no el ${date(from)}`,
    address: (from, to) => `el enlace para comprobarlo lleva a ${to} y ya no a ${from}`,
  },
  packRefusal: {
    tooLarge: (bytes, most) => `Tiene ${megabytes(bytes)}; un archivo de datos tiene ${megabytes(most)} como máximo.`,
    notAPack: 'No es un archivo de datos, o está dañado.',
    otherFormat: (version) =>
      `Es de formato ${version}, que esta versión no sabe leer. Actualice primero la extensión.`,
    noKey: 'Esta compilación no tiene una clave para comprobar su firma.',
    otherKey: 'No lo firmaron quienes mantienen esta extensión, sino otra persona.',
    badSignature: 'Su firma no corresponde: se cambió después de firmarlo, o la firma es inventada.',
    cannotVerify: 'Este navegador no puede comprobar su firma (Ed25519). Actualice el navegador.',
    unsound: (count, first) => `Su contenido no es coherente. Fallos: ${count}, el primero en ${first}.`,
    otherTopic: (topic) => `Trata de otro tema: ${topic}.`,
    notNewer: (edition, had) => `Es la edición ${edition}; aquí ya está la edición ${had}.`,
    expired: (day) => `Caducó: su último día fue el ${date(day)}.`,
    madeLater: (day) =>
      `Dice que se hizo el ${date(day)}, que todavía no ha llegado. ¿Es correcta la fecha de este dispositivo?`,
  },
};
