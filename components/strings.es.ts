import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';
import { optionsEs } from './options-strings.es.ts';
import { packEs } from './pack-strings.es.ts';
import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

const date = (day: Day) => formatDay(day, 'es');
const dated = (day: Day, dating: 'exact' | 'after') => (dating === 'exact' ? date(day) : `${date(day)} o después`);

const PARAGRAPHS: Readonly<Record<string, string>> = {
  TITLE: 'título',
  P1: 'primer párrafo',
  P2: 'segundo párrafo',
  P3: 'tercer párrafo',
  P4: 'cuarto párrafo',
  P5: 'quinto párrafo',
  L0: 'línea que abre la lista',
  L1: 'primer punto de la lista',
  L2: 'segundo punto de la lista',
  L3: 'tercer punto de la lista',
  P6: 'último párrafo',
  META1: 'línea del número y la fecha',
  META2: 'línea de contacto',
};

/** The interface in Spanish. */
export const es: Strings = {
  brand: 'Nota de datos',
  productName: 'Notas de datos sobre Medi-Cal',
  notOfficial: 'Independiente. No es un servicio del estado de California.',

  position: (index, count) => `${index} de ${count}`,
  close: 'Cerrar',
  asOf: (day, dating) =>
    dating === 'exact' ? `Al ${date(day)}` : `Según una revisión hecha el ${date(day)} o después`,
  asOfShort: (day, dating) => `Al ${dated(day, dating)}`,
  dated,
  ourTranslation: 'Nuestra traducción',
  newTab: '(se abre en otra pestaña)',

  thenSaid: (publisher, day) => `Cuando salió esta página (${date(day)}), ${publisher} había dicho:`,
  thenSaidPerhapsLater: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), ${publisher} había dicho, o dijo más tarde:`,
  thenSame: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), ${publisher} ya había dicho lo que se lee arriba.`,
  thenNewest: (day) => `Esta página salió el ${date(day)}. Lo que se lee arriba es lo más reciente que conocemos.`,
  thenNothing: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), que sepamos, ${publisher} todavía no había hablado de esto.`,
  sinceNothing: (publisher) => `Que sepamos, ${publisher} no ha cambiado esto desde entonces.`,

  fullAnswer: 'La respuesta completa',
  panelWhy: 'Esta nota está también en el panel lateral del navegador, que ninguna página web puede imitar.',
  panelOpen: 'Abrir el panel lateral',
  panelByKey: (key) => `Este navegador deja que solo usted lo abra: presione ${key}.`,
  panelByMenu: 'Este navegador deja que solo usted lo abra: elija Medi-Cal Fact Notes en el menú de su barra lateral.',

  inWords: (publisher, day) => `Palabras de ${publisher} del ${date(day)} (en inglés)`,
  wordsOvertaken: 'Son anteriores a la respuesta de arriba.',
  citation: (publisher, number, day, paragraph) =>
    `Comunicado ${number} de ${publisher}, ${date(day)}, ${PARAGRAPHS[paragraph] ?? `párrafo ${paragraph}`}`,

  timeline: (count) => `Cronología: ${plural('es', count, 'respuesta', 'respuestas')}`,
  timelineNewest: 'Lo más reciente',
  timelineAt: { page: 'Salió esta página', checked: 'Última revisión nuestra', today: 'Usted está aquí: hoy,' },

  cameAfter: 'Lo que vino después:',
  whereToCheck: 'Dónde comprobarlo',
  seeStatement: (day) => `Ver el comunicado como estaba el ${date(day)}`,
  officialPage: (host) => `${host} — la página de hoy; puede decir otra cosa`,
  lastChecked: (day) => `Comprobado por última vez el ${date(day)}.`,
  overdue: 'No se ha comprobado desde entonces. La página puede haber cambiado: consulte la página oficial.',
  previous: 'Nota anterior',
  next: 'Nota siguiente',
  notHere: 'No en esta página',
  neverOnSite: 'Nunca en este sitio',

  notes: (count) => plural('es', count, 'nota', 'notas'),
  notesOnPage: (count, publisher) =>
    `${plural('es', count, 'nota', 'notas')} del registro de ${publisher} en esta página`,
  dismiss: 'Descartar',
  yourSign: (sign) => `Su señal: ${sign}`,
  signs: {
    leaf: 'hoja',
    sun: 'sol',
    wave: 'ola',
    star: 'estrella',
    key: 'llave',
    boat: 'barco',
    bird: 'pájaro',
    hill: 'colina',
  },
  aboutTopic: 'Sobre este tema',
  aboutTopicText: (publisher) =>
    `Esta página trata de los datos de Medi-Cal, pero ninguna nota responde a lo que afirma. Lo que ha dicho ${publisher}:`,

  goToPassage: 'Ir al pasaje',
  readNote: 'Leer la nota',
  alsoIn: (count) =>
    count === 1 ? 'También en otro pasaje' : `También en otros ${plural('es', count, 'pasaje', 'pasajes')}`,
  goToPassageOf: (nth, count) => `Ir al pasaje ${nth} de ${count}`,
  noNotes: 'No hay notas.',
  searchLabel: 'Buscar en todas las notas',
  searchHint: 'Seguro Social, ICE, ayuda…',
  results: (count) => plural('es', count, 'nota encontrada', 'notas encontradas'),
  noResults: (query) => `Ninguna nota sobre «${query}». Pruebe con una sola palabra.`,

  notesHere: (count) => `${plural('es', count, 'nota', 'notas')} en esta página`,
  loading: 'Leyendo esta página…',
  mention: 'Esta página menciona Medi-Cal, CMS o ICE. No hay aquí ninguna afirmación comprobada.',
  mentionDot: 'Eso significa el punto en el botón de la barra.',
  generalNotes: 'Notas generales',
  nothing: 'Nada en esta página pide una nota.',
  nothingMore: 'Puede buscar arriba en todas las notas.',
  notWebPage: 'Las notas funcionan solo en páginas web.',
  notWebPageMore: 'Esta pestaña es una página del navegador o un archivo. Puede buscar en todas las notas.',
  offHere: (site) => `Desactivado en ${site}.`,
  offEverywhere: 'Desactivado en todas partes.',
  offMore: 'No se lee ninguna página. Actívelo abajo; puede seguir buscando en todas las notas.',
  offHereMore: 'No se leen las páginas de este sitio. Actívelo abajo; puede seguir buscando en todas las notas.',
  back: 'Volver',
  switches: 'Dónde aparecen las notas',
  onThisSite: 'En este sitio',
  everywhere: 'En todas partes',
  everywhereListed: 'En los sitios de mi lista',
  offUnlisted: (site) => `${site} no está en su lista.`,
  offUnlistedMore:
    'Eligió recibir notas solo en los sitios de su lista. Añada este abajo; puede seguir buscando en todas las notas.',
  readOnce: 'Leer esta página una vez',
  readRefused: 'El navegador no lo permitió. Vaya a la página, pulse nuestro botón de la barra y pruebe de nuevo allí.',
  noAccess: (site) => `El navegador no nos deja leer ${site}.`,
  noAccessTab: 'El navegador no nos deja leer esta pestaña.',
  noAccessMore: 'El acceso se limitó en el navegador. Puede seguir buscando en todas las notas.',
  allowSite: (site) => `Permitir siempre ${site}`,
  privateWindow: 'Ventana privada: no se guarda nada, por eso estos interruptores descansan.',
  openPanel: 'Abrir el panel lateral',
  openSettings: 'Configuración',
  buttonMeaning: 'Qué muestra el botón de la barra',
  buttonNumber: 'Un número: cuántas notas hay en la página.',
  buttonDot: 'Un punto: la página solo menciona el tema.',
  buttonEmpty: 'Nada: no se encontró ninguna afirmación, o las notas están desactivadas.',

  statementNumber: (publisher, number) => `Comunicado ${number} de ${publisher}`,
  statementBanner: (publisher, day) =>
    `Este es el comunicado como estaba el ${date(day)}. Después, ${publisher} reescribió la página en la misma dirección.`,
  statementLanguage: 'El comunicado está en inglés.',
  todaysPage: (host) => `La página de hoy en ${host}`,
  goToQuotation: 'Ir a la cita',
  quotationGone: 'No se encontró la cita en este texto.',
  laterRevisions: 'Lo que la página dijo después',
  laterRevisionsText: 'Contado con nuestras palabras. No se conocen los días exactos de los cambios.',

  // The side panel
  panelTabs: 'Qué mostrar',
  panelTab: { page: 'Esta página', check: 'Verificar', browse: 'Todos los datos' },
  claimLabel: 'Una afirmación para verificar',
  claimNone: 'Ninguna nota verificada corresponde a esto.',

  claimHint: 'Pegue una publicación, un mensaje o un hilo entero. No se envía ni se guarda nada.',
  claimClear: 'Borrar',
  claimList: 'Verificar línea por línea, como lista',
  claimPanel: 'Seguir en el panel lateral',
  claimFile: 'Abrir un archivo CSV o de texto',
  claimFound: (notes) => `${plural('es', notes, 'nota', 'notas')} para este texto`,
  claimRest: (count) => `${plural('es', count, 'oración', 'oraciones')} sin nota`,
  claimIf:
    'Aquí no se nombra a Medi-Cal. Solo si se trata de datos de Medi-Cal, esta nota responde. De otro programa no dice nada.',
  claimBoth: 'Una dice que sí y la otra que no. Esta nota responde a las dos.',
  claimEither: 'Esta nota responde a la afirmación y a lo contrario.',
  claimMatched: 'Marcado: las palabras que llevaron a esta nota.',
  claimMore: (count) => `y ${plural('es', count, 'más como esta', 'más como estas')}`,
  claimOthers: 'Notas sobre preguntas parecidas',
  claimNear: 'Una nota general que puede ayudar',
  claimOpen: 'Mostrar la nota',
  claimFold: 'Plegar la nota',
  claimTooLong: 'Solo se leyó la primera parte de este texto. Los textos más largos se pueden verificar como lista.',

  listTitle: 'La lista',
  listProgress: (done, of) => `${done} de ${plural('es', of, 'línea verificada', 'líneas verificadas')}`,
  listCancel: 'Cancelar',
  listCancelled: 'Detenido. Abajo queda lo verificado hasta ese momento.',
  listClose: 'Cerrar la lista',
  listNoted: (count) => `${plural('es', count, 'línea tiene', 'líneas tienen')} nota`,
  listIf: (count) => `${plural('es', count, 'línea', 'líneas')} solo si se trata de Medi-Cal`,
  listNone: (count) => `${plural('es', count, 'línea', 'líneas')} sin nota`,
  listBad: (count) => `${plural('es', count, 'línea omitida', 'líneas omitidas')}`,
  listLine: (line) => `Línea ${line}`,
  listFault: {
    empty: 'está vacía',
    'too-long': 'demasiado larga para una sola afirmación',
    'no-words': 'no tiene palabras',
    quotes: 'hay comillas sin cerrar',
    columns: 'tiene más columnas que la primera línea; ponga la afirmación entre comillas',
  },
  listMore: (count) => `y ${count} más, en el archivo`,
  listCsv: 'Guardar como CSV',
  listJson: 'Guardar como JSON',
  listUnreadable: 'Este archivo no se pudo leer como texto.',
  listEmpty: 'No contiene ninguna afirmación.',

  answerTitle: 'Responder con esta nota',
  answerReply: 'Respuesta',
  answerPicture: 'Imagen',
  answerCite: 'Citar',
  answerLanguage: 'Idioma',
  languages: { en: 'En inglés', es: 'En español' },
  replyLength: 'Extensión',
  replyLengths: { short: 'Corta', normal: 'Mediana', long: 'Larga' },
  replyCount: (count, most) => `${count} de ${most} caracteres; el enlace cuenta como 23`,
  replyPreview: 'La respuesta',
  replySource: (publisher) => `Fuente: ${publisher},`,
  replySourceFull: (publisher, number, revised) =>
    `Fuente: comunicado ${number} de ${publisher}${revised ? ', con sus cambios posteriores' : ''}:`,
  replyTimeline: (publisher) => `Lo que ha dicho ${publisher}, por fecha`,
  copyText: 'Copiar como texto',
  copyMarkdown: 'Copiar como Markdown',
  copyRich: 'Copiar con formato',
  copied: 'Copiado',
  copyFailed: 'El navegador no permitió copiar aquí. Seleccione el texto y cópielo.',

  shareShape: 'Forma',
  shareShapes: { wide: 'Ancha', square: 'Cuadrada' },
  shareTheme: 'Colores',
  shareThemes: { light: 'Claros', dark: 'Oscuros' },
  shareSource: (publisher, number) => `Fuente: comunicado ${number} de ${publisher}`,
  shareQuotation: (publisher, day) => `${publisher}, ${date(day)} (en inglés):`,
  shareCopy: 'Copiar la imagen',
  shareSave: 'Guardar la imagen',
  shareAlt: 'Texto alternativo, para pegar junto a la imagen',
  shareAltCopy: 'Copiar el texto alternativo',
  shareAltText: (question, answer, asOf, quotation, source) =>
    `Tarjeta con texto. ${question} ${answer} ${asOf}. ${quotation}${source} Con un código QR a esa página.`,

  citeStyles: { apa: 'Estilo APA', mla: 'Estilo MLA', plain: 'Sencillo' },
  citeStyle: 'Formato',
  citeEntry: 'Fuente',
  citeInText: 'En el texto',
  citeCopy: 'Copiar la cita',
  citeApaDay: (day) => {
    const [number, month, year] = date(day).split(' de ');
    return `${year}, ${number} de ${month}`;
  },
  citeMlaDay: (day) => date(day),
  citeNumber: (number) => `Comunicado n.º ${number}`,
  citeRevised: (day) => `modificado el ${date(day)} o después`,
  citePlace: (paragraph) =>
    /^P[1-5]$/.test(paragraph) ? `párr. ${paragraph.slice(1)}` : (PARAGRAPHS[paragraph] ?? `párrafo ${paragraph}`),
  citeAsItStood: (day) =>
    `Tal como estaba la página el ${date(day)}. Se reescribió en la misma dirección; hoy puede decir otra cosa.`,
  citeToldOf: (day) =>
    `La página de esta dirección, modificada el ${date(day)} o después. Contado con nuestras palabras.`,

  notePage: 'Una nota de datos',
  noteUnknown: 'Esa nota no existe. Estas son las generales.',
  copyShort: 'Copiar respuesta corta',
  copyShortDone: 'Respuesta corta copiada',
  pillCopied: (notes) => `${notes} · respuesta copiada`,
  jumpTo: 'Saltar a',
  matterTitle: 'Qué pasó y cuándo',
  matterChanged: (count) => plural('es', count, 'nota habla de esto', 'notas hablan de esto'),
  matterChecked: 'Última revisión nuestra',
  matterToday: 'Hoy: usted está aquí',

  ...optionsEs,
  ...packEs,
};
