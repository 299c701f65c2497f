/** Elements that do not end a line of text: what stands in them belongs to the block around them. What pages have most of comes first. */
export const INLINE = new Set(
  'a span img br b i em strong abbr bdi cite data del dfn font ins label mark q rb ruby s samp small sub sup time u var wbr slot'.split(
    ' ',
  ),
);

/** Elements whose text is not read: machinery, code, media, readings beside a word, and whatever a person may be typing in. */
export const UNREAD = new Set(
  'script style noscript template textarea input select option button code pre kbd svg math iframe object embed canvas video audio head title rt rp fact-note-host'.split(
    ' ',
  ),
);
