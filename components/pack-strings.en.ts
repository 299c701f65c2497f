import type { Day } from '../core/types.ts';
import { formatDay } from './format-day.ts';

const date = (day: Day) => formatDay(day, 'en');
const megabytes = (bytes: number) =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 2 ** 20);

/** The options page's part on newer facts, in English. */
export const packEn = {
  pack: {
    title: 'Facts in use',
    lead: 'Between two versions of the extension, its maintainers can give out newer facts as a signed file. It holds facts and no program. We fetch nothing: you choose the file.',
    build: (edition: number) => `Edition ${edition}, as it came with the extension.`,
    loaded: (edition: number, made: Day) => `Edition ${edition}, from a file made on ${date(made)}.`,
    checked: (day: Day) => `A source was last checked on ${date(day)}.`,
    until: (day: Day) =>
      `The file holds until ${date(day)}. From the next day on, the facts that came with the extension are used again.`,
    noKey: 'This build of the extension names no key to check signatures by. So it takes no file of facts.',
    passedOver: (edition: number) =>
      `Edition ${edition} was loaded from a file and is not used. The facts that came with the extension are. Why:`,
    passedOverUnread: 'A file of facts was loaded and is not used. The facts that came with the extension are. Why:',
    reach:
      'All notes follow a loaded file: on pages, in the popup, in the panel. Which pages are looked at in the first place still goes by the words that came with the extension.',
    choose: 'Choose a file of facts',
    refused: 'Nothing was changed. Why this file is not taken:',
    offer: (edition: number, made: Day) => `Edition ${edition}, made on ${date(made)}. Its signature is good.`,
    changes: 'What would change',
    nothing: 'Nothing that a reader sees.',
    take: 'Use these facts',
    cancel: 'Cancel',
    backTo: (edition: number) => `Go back to edition ${edition}`,
    backToBuild: 'Go back to the facts that came with the extension',
    remove: 'Remove that file',
    notStored: (words: string) =>
      `Nothing was changed, because the file could not be stored. The browser says: “${words}”.`,
  },
  packChange: {
    added: 'New',
    removed: 'Taken out',
    question: 'the question is worded anew',
    newerAnswer: (from: Day, to: Day) => `a newer answer, as of ${date(to)}; the one so far is as of ${date(from)}`,
    wording: 'the answer is worded anew',
    quotation: 'another quotation',
    history: 'other earlier answers',
    newSource: 'New source',
    lostSource: 'Source taken out',
    newRevision: (name: string) => `new revision ${name}`,
    lostRevision: (name: string) => `revision ${name} is taken out`,
    lastChecked: (from: Day, to: Day) => `last checked on ${date(to)}, not ${date(from)}`,
    address: (from: string, to: string) => `the link to check for yourself leads to ${to}, no longer to ${from}`,
  },
  packRefusal: {
    tooLarge: (bytes: number, most: number) =>
      `It has ${megabytes(bytes)}; a file of facts has ${megabytes(most)} at most.`,
    notAPack: 'It is no file of facts, or a damaged one.',
    otherFormat: (version: number) =>
      `It is of format ${version}, which this version does not read. Update the extension first.`,
    noKey: 'This build names no key to check its signature by.',
    otherKey: 'It is signed by somebody else than the maintainers of this extension.',
    badSignature: 'Its signature does not fit: it was changed after it was signed, or the signature was made up.',
    cannotVerify: 'This browser cannot check its signature (Ed25519). Update the browser.',
    unsound: (count: number, first: string) =>
      `Its content does not hold together. Faults: ${count}, the first at ${first}.`,
    otherTopic: (topic: string) => `It is on another topic: ${topic}.`,
    notNewer: (edition: number, had: number) => `It is edition ${edition}; edition ${had} is here already.`,
    expired: (day: Day) => `It expired: its last day was ${date(day)}.`,
    madeLater: (day: Day) =>
      `It says that it was made on ${date(day)}, which is still to come. Is this device’s date right?`,
  },
};
