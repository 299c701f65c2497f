import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';
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
  moreOnPage: (count) => `${count} más aquí`,
  close: 'Cerrar',
  asOf: (day, dating) =>
    dating === 'exact' ? `Al ${date(day)}` : `Según una revisión hecha el ${date(day)} o después`,
  asOfShort: (day, dating) => `Al ${dated(day, dating)}`,
  dated,
  ourTranslation: 'Nuestra traducción',
  newTab: '(se abre en otra pestaña)',

  thenTitle: 'Entonces y ahora',
  thenSaid: (publisher, day) => `Cuando salió esta página (${date(day)}), ${publisher} había dicho:`,
  thenSaidPerhapsLater: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), ${publisher} había dicho, o dijo más tarde:`,
  thenSame: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), ${publisher} ya había dicho lo que se lee arriba.`,
  thenNewest: (day) => `Esta página salió el ${date(day)}. Lo que se lee arriba es lo más reciente que conocemos.`,
  thenNothing: (publisher, day) =>
    `Cuando salió esta página (${date(day)}), que sepamos, ${publisher} todavía no había hablado de esto.`,
  since: 'Desde entonces:',
  sinceAbove: 'lo que se lee al comienzo de esta nota.',
  sinceNothing: (publisher) => `Que sepamos, ${publisher} no ha cambiado esto desde entonces.`,

  inWords: (publisher, day) => `Palabras de ${publisher} del ${date(day)}`,
  wordsOvertaken: 'Son anteriores a la respuesta de arriba.',
  citation: (publisher, number, day, paragraph) =>
    `Comunicado ${number} de ${publisher}, ${date(day)}, ${PARAGRAPHS[paragraph] ?? `párrafo ${paragraph}`}`,

  timeline: (count) => `Cronología: ${plural('es', count, 'respuesta', 'respuestas')}`,
  timelineNewest: 'Lo más reciente',
  timelinePage: 'Salió esta página',
  timelineChecked: 'Última revisión nuestra',

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
  aboutTopic: 'Sobre este tema',
  aboutTopicText: (publisher) =>
    `Esta página trata de los datos de Medi-Cal, pero ninguna nota responde a lo que afirma. Lo que ha dicho ${publisher}:`,

  goToPassage: 'Ir al pasaje',
  noNotes: 'No hay notas.',
  searchLabel: 'Buscar en todas las notas',
  searchHint: 'Seguro Social, ICE, ayuda…',
  results: (count) => plural('es', count, 'nota encontrada', 'notas encontradas'),
  noResults: (query) => `Ninguna nota sobre «${query}». Pruebe con una sola palabra.`,

  onThisTab: 'En esta página',
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
};
