const kilobytes = (count: number) =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }).format(count);

/** The options page and the welcome page in English. */
export const optionsEn = {
  options: {
    title: 'Settings',
    lead: 'Every change is saved at once, on this device.',
    saved: 'Saved.',
    notSaved: 'Not saved: the browser refused, perhaps for lack of room. Nothing was changed.',
    privateWindow:
      'This is a private window. Nothing is written here, so settings cannot be changed. Open an ordinary window for that.',

    pages: 'Notes on pages',
    on: 'Look for claims on pages',
    onDetail: 'Off: no page is read, and our script is loaded on none.',
    appear: 'How notes appear',
    discreet: 'Discreet mode',
    discreetDetail:
      'Nothing is drawn on pages, and the toolbar button stays neutral: no number, no dot, another icon and name.',
    sensitivity: 'Which pages get something',

    sites: 'Sites',
    scope: 'Where notes may appear',
    scopeOnlyDetail:
      'On other sites our script is not even loaded. With an empty list, a page is read only when you press our toolbar button and then “Read this page once”.',
    offSites: 'Sites left out',
    onlySites: 'Sites with notes',
    addSite: 'Add a site',
    add: 'Add',
    badSite: (typed: string) => `“${typed}” is no site. Write it as in news.example.`,
    removeSite: (site: string) => `Remove ${site}`,
    noSites: 'No site yet.',
    access: 'What the browser lets us read',
    accessAll: 'All web pages.',
    accessSome: 'Not all web pages: access was narrowed in the browser.',
    allowAll: 'Allow all web pages',
    allowListed: 'Allow the sites of the list',
    dropAll: 'Give access to all pages back',
    dropByHand:
      'This browser lets only you narrow it. On its page for this extension, choose “On click” or “On specific sites” under “Site access”.',
    openBrowserPage: 'Open that page of the browser',

    look: 'Look and language',
    language: 'Language',
    textSize: 'Text size',
    highlight: 'How a sentence with a note is marked',
    mark: 'Your own sign',
    markDetail: 'It stands in our button and card. A page that imitates them cannot know which one you chose.',
    markNone: 'No sign',

    moving: 'Other devices, file, reset',
    sync: 'Sync with my other devices',
    syncDetail:
      'Through your browser’s own account, with your lists of sites. Off: everything stays on this device. If another device has saved its settings there, this one takes them over.',
    syncTooLong: (size: number, room: number) =>
      `Not synced: the lists of sites make it ${kilobytes(size)}, and the browser’s sync has room for ${kilobytes(room)}. All is saved on this device.`,
    syncRefused: (words: string) => `Not synced. The browser says: “${words}”. All is saved on this device.`,
    exportFile: 'Save to a file',
    importFile: 'Load from a file',
    imported: 'Loaded: what the file says holds from now on.',
    importFailed: 'Nothing was loaded. What is wrong with the file:',
    reset: 'Reset all settings',
    resetSure: 'Reset everything, the lists of sites too?',
    resetYes: 'Yes, reset',
    resetNo: 'No, keep it',
    resetDone: 'All settings are as at the start.',
    factsTaken: 'From now on these facts are used.',
    factsBack: 'Done: the facts of before are used again.',
  },
  appearChoice: {
    open: 'The best note opens by itself',
    pill: 'A small button waits; I open notes',
    nothing: 'Nothing is drawn on pages',
  },
  appearDetail: {
    open: 'Once a page, beside the sentence it answers.',
    pill: 'The sentences are marked, no more.',
    nothing: 'Notes wait in the toolbar popup and the side panel.',
  },
  sensitivityChoice: {
    claims: 'Only pages with a claim that a note answers',
    mention: 'Also pages that only touch the topic',
  },
  scopeChoice: { all: 'On every site, save those I leave out', only: 'Only on sites that I list' },
  languageAuto: 'As the browser',
  highlightChoice: { tint: 'Tinted', underline: 'Underlined', none: 'Not at all' },
  fileProblem: {
    tooLarge: 'It is larger than a settings file can be (1 million characters).',
    notJson: (words: string) => `It is no JSON text: ${words}.`,
    noSettings: 'It holds no settings of ours: they begin with "version".',
    newer: (version: string) =>
      `It is of version ${version}, newer than this extension knows. Update the extension first.`,
    unknown: (key: string) => `“${key}” is no setting. Take that line out.`,
    value: (key: string, given: string, allowed: string) => `“${key}” is ${given}; it can be ${allowed}.`,
    noList: (key: string, given: string) => `“${key}” is ${given}; it must be a list of sites in [ ].`,
    site: (key: string, given: string, place: string) =>
      `“${key}”, entry ${place}: ${given} is no site. Write it as in "news.example".`,
  },
  welcome: {
    title: 'Welcome',
    what: 'When a page makes a claim about Medi-Cal members’ data and immigration enforcement, the sentence is marked, and a note beside it tells what California’s health agency (DHCS) has said, as of which day, and where to check.',
    reads: 'It reads the pages you open',
    readsMore: 'Inside your browser, to look for this one topic. You can narrow that below.',
    sends: 'It sends nothing, ever',
    sendsMore: 'No text, no address, no count. It works without a network and keeps no history.',
    example: 'An example, live',
    exampleSentence: 'Nobody has confirmed that Medi-Cal data was shared with Homeland Security.',
    choices: 'Three choices',
    sitesNow: 'I add sites in the settings, or in the toolbar popup.',
    done: 'Done',
    settings: 'All settings',
    later: 'You can change everything at any time in the settings.',
  },
};
