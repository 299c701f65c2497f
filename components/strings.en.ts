import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';
import { optionsEn } from './options-strings.en.ts';
import { packEn } from './pack-strings.en.ts';
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
  close: 'Close',
  asOf: (day: Day, dating: 'exact' | 'after') =>
    dating === 'exact' ? `As of ${date(day)}` : `As of a revision made on or after ${date(day)}`,
  asOfShort: (day: Day, dating: 'exact' | 'after') => `As of ${dated(day, dating)}`,
  dated,
  ourTranslation: 'Our translation',
  newTab: '(opens in a new tab)',

  // When the page came out
  thenSaid: (publisher: string, day: Day) => `When this page came out (${date(day)}), ${publisher} had said:`,
  thenSaidPerhapsLater: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had said, or said later:`,
  thenSame: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had already said what stands above.`,
  thenNewest: (day: Day) => `This page came out on ${date(day)}. What stands above is the newest that we know of.`,
  thenNothing: (publisher: string, day: Day) =>
    `When this page came out (${date(day)}), ${publisher} had not yet spoken on this, as far as we know.`,
  sinceNothing: (publisher: string) => `${publisher} has not changed this since, as far as we know.`,

  // The rest, folded
  fullAnswer: 'The whole answer',
  panelWhy: 'This note also stands in the browser’s own side panel, which no web page can imitate.',
  panelOpen: 'Open the side panel',
  panelByKey: (key: string) => `This browser lets only you open it: press ${key}.`,
  panelByMenu: 'This browser lets only you open it: choose Medi-Cal Fact Notes in its sidebar menu.',

  // The quotation
  inWords: (publisher: string, day: Day) => `${publisher}’s words on ${date(day)}`,
  wordsOvertaken: 'Older than the answer above.',
  citation: (publisher: string, number: string, day: Day, paragraph: string) =>
    `${publisher} statement ${number}, ${date(day)}, ${PARAGRAPHS[paragraph] ?? `paragraph ${paragraph}`}`,

  // The timeline
  timeline: (count: number) => `Timeline: ${plural('en', count, 'answer', 'answers')}`,
  timelineNewest: 'Newest',
  timelineAt: { page: 'This page came out', checked: 'Last checked by us', today: 'You are here: today,' },

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
  yourSign: (sign: string) => `Your sign: ${sign}`,
  signs: { leaf: 'leaf', sun: 'sun', wave: 'wave', star: 'star', key: 'key', boat: 'boat', bird: 'bird', hill: 'hill' },
  aboutTopic: 'About this topic',
  aboutTopicText: (publisher: string) =>
    `This page touches the sharing of Medi-Cal data, but no note answers a claim on it. What ${publisher} has said:`,

  // Lists and the search
  goToPassage: 'Go to passage',
  readNote: 'Read the note',
  alsoIn: (count: number) => `Also in ${plural('en', count, 'other passage', 'other passages')}`,
  goToPassageOf: (nth: number, count: number) => `Go to passage ${nth} of ${count}`,
  noNotes: 'No notes.',
  searchLabel: 'Search all notes',
  searchHint: 'Social Security number, ICE, help…',
  results: (count: number) => plural('en', count, 'note found', 'notes found'),
  noResults: (query: string) => `No note on “${query}”. Try a single word.`,

  // The popup
  notesHere: (count: number) => `${plural('en', count, 'note', 'notes')} on this page`,
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
  everywhereListed: 'On the sites of my list',
  offUnlisted: (site: string) => `${site} is not on your list.`,
  offUnlistedMore:
    'You chose to get notes only on sites that you list. Add this one below; you can still search all notes.',
  readOnce: 'Read this page once',
  readRefused: 'The browser did not allow it. Go to the page, press our button in the toolbar, and try again there.',
  noAccess: (site: string) => `The browser does not let us read ${site}.`,
  noAccessTab: 'The browser does not let us read this tab.',
  noAccessMore: 'Access was narrowed in the browser. You can still search all notes.',
  allowSite: (site: string) => `Always allow ${site}`,
  privateWindow: 'Private window: nothing is stored, so these switches rest.',
  openPanel: 'Open the side panel',
  openSettings: 'Settings',
  buttonMeaning: 'What the toolbar button shows',
  buttonNumber: 'A number: so many notes on the page.',
  buttonDot: 'A dot: the page only mentions the topic.',
  buttonEmpty: 'Nothing: no claim was found, or notes are off.',

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

  // Checking claims
  claimHint: 'Paste a post, a message or a whole thread. Nothing is sent or kept.',
  claimClear: 'Clear',
  claimList: 'Check each line as a list',
  claimFile: 'Open a CSV or text file',
  claimPanel: 'Go on in the side panel',
  claimFound: (notes: number) => `${plural('en', notes, 'note', 'notes')} for this text`,
  claimRest: (count: number) => `${plural('en', count, 'sentence', 'sentences')} without a note`,
  claimIf:
    'This does not name Medi-Cal. Only if it is about Medi-Cal data, this note speaks to it. About another program it says nothing.',
  claimBoth: 'One of these says it is so, the other that it is not. This note speaks to both.',
  claimEither: 'This note speaks to the claim and to its opposite.',
  claimMatched: 'Marked: the words that led to this note.',
  claimMore: (count: number) => `and ${plural('en', count, 'more like it', 'more like these')}`,
  claimOthers: 'Notes on questions close to it',
  claimNear: 'A general note that may help',
  claimOpen: 'Show the note',
  claimFold: 'Fold the note',
  claimTooLong: 'Only the first part of this text was read. Longer texts can be checked as a list.',

  // Checking lists
  listTitle: 'The list',
  listProgress: (done: number, of: number) => `${done} of ${plural('en', of, 'line', 'lines')} checked`,
  listCancel: 'Cancel',
  listCancelled: 'Stopped. What was checked until then stands below.',
  listClose: 'Close the list',
  listNoted: (count: number) => `${plural('en', count, 'line has', 'lines have')} a note`,
  listIf: (count: number) => `${plural('en', count, 'line', 'lines')} only if about Medi-Cal`,
  listNone: (count: number) => `${plural('en', count, 'line', 'lines')} without a note`,
  listBad: (count: number) => `${plural('en', count, 'line', 'lines')} left out`,
  listLine: (line: number) => `Line ${line}`,
  listFault: {
    empty: 'nothing in it',
    'too-long': 'too long for one claim',
    'no-words': 'no words in it',
    quotes: 'a quotation mark is not closed',
    columns: 'more columns than the first line; put the claim in quotation marks',
  },
  listMore: (count: number) => `and ${count} more, in the file`,
  listCsv: 'Save as CSV',
  listJson: 'Save as JSON',
  listUnreadable: 'This file could not be read as text.',
  listEmpty: 'There is no claim in it.',

  // Answering
  answerTitle: 'Answer with this note',
  answerReply: 'Reply',
  answerPicture: 'Picture',
  answerCite: 'Cite',
  answerLanguage: 'Language',
  languages: { en: 'In English', es: 'In Spanish' },
  replyLength: 'Length',
  replyLengths: { short: 'Short', normal: 'Normal', long: 'Long' },
  replyCount: (count: number, most: number) => `${count} of ${most} characters, the link counted as 23`,
  replyPreview: 'The reply',
  replySource: (publisher: string) => `Source: ${publisher},`,
  replySourceFull: (publisher: string, number: string, revised: boolean) =>
    `Source: ${publisher} statement ${number}${revised ? ', as revised since' : ''}:`,
  replyTimeline: (publisher: string) => `What ${publisher} has said, by date`,
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copyRich: 'Copy as rich text',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying here. Select the text and copy it.',

  // The picture
  shareShape: 'Shape',
  shareShapes: { wide: 'Wide', square: 'Square' },
  shareTheme: 'Colors',
  shareThemes: { light: 'Light', dark: 'Dark' },
  shareSource: (publisher: string, number: string) => `Source: ${publisher} statement ${number}`,
  shareQuotation: (publisher: string, day: Day) => `${publisher} on ${date(day)}:`,
  shareCopy: 'Copy the picture',
  shareSave: 'Save the picture',
  shareAlt: 'Alternative text, to paste beside the picture',
  shareAltCopy: 'Copy the alternative text',
  shareAltText: (question: string, answer: string, asOf: string, quotation: string, source: string) =>
    `Card of text. ${question} ${answer} ${asOf}. ${quotation}${source} With a QR code to that page.`,

  // Citations
  citeStyles: { apa: 'APA', mla: 'MLA', plain: 'Plain' },
  citeStyle: 'Form',
  citeEntry: 'Source',
  citeInText: 'In the text',
  citeCopy: 'Copy the citation',
  citeApaDay: (day: Day) => {
    const [monthDay, year] = date(day).split(', ');
    return `${year}, ${monthDay}`;
  },
  citeMlaDay: (day: Day) => {
    const [monthDay, year] = date(day).split(', ');
    const [month, number] = (monthDay ?? '').split(' ');
    return `${number} ${month} ${year}`;
  },
  citeNumber: (number: string) => `Statement No. ${number}`,
  citeRevised: (day: Day) => `revised on or after ${date(day)}`,
  citePlace: (paragraph: string) =>
    /^P[1-5]$/.test(paragraph) ? `para. ${paragraph.slice(1)}` : (PARAGRAPHS[paragraph] ?? `paragraph ${paragraph}`),
  citeAsItStood: (day: Day) =>
    `As the page stood on ${date(day)}. It has been rewritten at the same address; the words may differ today.`,
  citeToldOf: (day: Day) => `The page at this address, as revised on or after ${date(day)}. Told in our own words.`,

  // The note's own page, the address bar and the menu
  notePage: 'A fact note',
  noteUnknown: 'There is no such note. These are the general ones.',
  copyShort: 'Copy a short answer',
  copyShortDone: 'Short answer copied',
  pillCopied: (notes: string) => `${notes} · answer copied`,
  jumpTo: 'Jump to',
  matterTitle: 'What happened when',
  matterChanged: (count: number) => plural('en', count, 'note tells of this', 'notes tell of this'),
  matterChecked: 'Last checked by us',
  matterToday: 'Today: you are here',

  ...optionsEn,
  ...packEn,
};
