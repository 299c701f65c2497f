import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';
import { plural } from './plural.ts';

const date = (day: Day) => formatDay(day, 'en');
const dated = (day: Day, dating: 'exact' | 'after') => (dating === 'exact' ? date(day) : `${date(day)} or later`);

const PARAGRAPHS: Readonly<Record<string, string>> = {
  TITLE: 'title',
  P1: 'first paragraph',
  P2: 'second paragraph',
  P3: 'third paragraph',
  P4: 'fourth paragraph',
  P5: 'fifth paragraph',
  L0: 'the line above its list',
  L1: 'first item of its list',
  L2: 'second item of its list',
  L3: 'third item of its list',
  P6: 'last paragraph',
  META1: 'number and date line',
  META2: 'contact line',
};

/** The interface in English, the original of every other language. */
export const en = {
  brand: 'Fact note',
  productName: 'Medi-Cal Fact Notes',
  notOfficial: 'Independent. Not a service of the State of California.',

  // The card
  position: (index: number, count: number) => `${index} of ${count}`,
  moreOnPage: (count: number) => `${count} more on this page`,
  close: 'Close',
  asOf: (day: Day, dating: 'exact' | 'after') =>
    dating === 'exact' ? `As of ${date(day)}` : `As of a revision made on or after ${date(day)}`,
  asOfShort: (day: Day, dating: 'exact' | 'after') => `As of ${dated(day, dating)}`,
  dated,
  ourTranslation: 'Our translation',
  newTab: '(opens in a new tab)',

  // When the page came out
  thenTitle: 'Then and now',
  thenSaid: (publisher: string, day: Day) => `When this page came out (${date(day)}), ${publisher} had said:`,
  thenSaidPerhapsLater: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had said, or said later:`,
  thenSame: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had already said what stands above.`,
  thenNewest: (day: Day) => `This page came out on ${date(day)}. What stands above is the newest that we know of.`,
  thenNothing: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had not yet spoken on this, as far as we know.`,
  since: 'Since then:',
  sinceAbove: 'what stands at the top of this note.',
  sinceNothing: (publisher: string) => `${publisher} has not changed this since, as far as we know.`,

  // The quotation
  inWords: (publisher: string, day: Day) => `${publisher}’s words on ${date(day)}`,
  wordsOvertaken: 'Older than the answer above.',
  citation: (publisher: string, number: string, day: Day, paragraph: string) =>
    `${publisher} statement ${number}, ${date(day)}, ${PARAGRAPHS[paragraph] ?? `paragraph ${paragraph}`}`,

  // The timeline
  timeline: (count: number) => `Timeline: ${plural('en', count, 'answer', 'answers')}`,
  timelineNewest: 'Newest',
  timelinePage: 'This page came out',
  timelineChecked: 'Last checked by us',

  // Where to go on
  cameAfter: 'What came after:',
  whereToCheck: 'Where to check',
  seeStatement: (day: Day) => `See the statement as of ${date(day)}`,
  officialPage: (host: string) => `${host} — today’s page; its words may differ`,
  lastChecked: (day: Day) => `Last checked ${date(day)}.`,
  overdue: 'Not checked since. The page may have changed: look at the official page.',
  previous: 'Previous note',
  next: 'Next note',
  notHere: 'Not on this page',
  neverOnSite: 'Never on this site',

  // The pill and the overview
  notes: (count: number) => plural('en', count, 'note', 'notes'),
  notesOnPage: (count: number, publisher: string) =>
    `${plural('en', count, 'note', 'notes')} from ${publisher}’s record on this page`,
  dismiss: 'Dismiss',
  aboutTopic: 'About this topic',
  aboutTopicText: (publisher: string) =>
    `This page touches the sharing of Medi-Cal data, but no note answers a claim on it. What ${publisher} has said:`,

  // Lists and the search
  goToPassage: 'Go to passage',
  noNotes: 'No notes.',
  searchLabel: 'Search all notes',
  searchHint: 'Social Security number, ICE, help…',
  results: (count: number) => plural('en', count, 'note found', 'notes found'),
  noResults: (query: string) => `No note on “${query}”. Try a single word.`,

  // The popup
  onThisTab: 'On this page',
  loading: 'Looking at this page…',
  mention: 'This page mentions Medi-Cal, CMS or ICE. No checked claim here.',
  mentionDot: 'That is what the dot on the toolbar button means.',
  generalNotes: 'General notes',
  nothing: 'Nothing on this page calls for a note.',
  nothingMore: 'You can search all notes above.',
  notWebPage: 'Notes work on web pages only.',
  notWebPageMore: 'This tab is a browser page or a file. You can still search all notes.',
  offHere: (site: string) => `Switched off on ${site}.`,
  offEverywhere: 'Switched off everywhere.',
  offMore: 'No page is read. Switch it on below; you can still search all notes.',
  offHereMore: 'This site’s pages are not read. Switch it on below; you can still search all notes.',
  back: 'Back',
  switches: 'Where notes appear',
  onThisSite: 'On this site',
  everywhere: 'Everywhere',

  // The statement's page
  statementNumber: (publisher: string, number: string) => `${publisher} statement ${number}`,
  statementBanner: (publisher: string, day: Day) =>
    `This is the statement as it stood on ${date(day)}. ${publisher} has since rewritten the page at the same address.`,
  statementLanguage: 'The statement is in English.',
  todaysPage: (host: string) => `Today’s page at ${host}`,
  goToQuotation: 'Go to the quotation',
  quotationGone: 'The quotation could not be found in this text.',
  laterRevisions: 'What the page said later',
  laterRevisionsText: 'Told in our own words. The exact days of the rewrites are not known.',

  // The side panel
  panelTabs: 'What to show',
  panelTab: { page: 'This page', check: 'Check', browse: 'All facts' },
  claimLabel: 'A claim to check',
  claimNone: 'No checked note fits this.',
};
