/** Elements that do not end a line of text: what stands in them belongs to the block around them. */
export const INLINE = new Set(
  'a abbr b bdi bdo big br cite data del dfn em font i ins label mark nobr q rb ruby s samp small span strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

/** Elements whose text is not read: machinery, code, media, readings beside a word, and whatever a person may be typing in. */
export const UNREAD = new Set(
  'script style noscript template textarea input select option button code pre kbd svg math iframe object embed canvas video audio head title rt rp rtc fact-note-host'.split(
    ' ',
  ),
);
