import { expect, test } from 'vitest';
import { linkFault } from '../../facts/check/link.ts';

test.each([
  'https://www.dhcs.ca.gov/page.aspx',
  'https://dhcs.ca.gov/',
  'https://www.dhcs.ca.gov/search?id=25-20',
  'https://www.dhcs.ca.gov/page#part',
])('%s is well formed', (address) => {
  expect(linkFault(address)).toBeUndefined();
});

test.each([
  { address: 'www.dhcs.ca.gov', fault: /no whole web address/ },
  { address: 'http://www.dhcs.ca.gov/', fault: /does not start with https/ },
  { address: 'https://www.dhcs.ca.gov/a page', fault: /has a space/ },
  { address: 'https://me:word@www.dhcs.ca.gov/', fault: /a name or a password/ },
  { address: 'https://www.dhcs.ca.gov:8443/', fault: /names the port 8443/ },
  { address: 'https://localhost/page', fault: /no public site \(localhost\)/ },
  { address: 'https://127.0.0.1/page', fault: /no public site/ },
  { address: 'https://www.dhcs.ca.gov/?utm_source=mail', fault: /carries "utm_source"/ },
  { address: 'https://www.dhcs.ca.gov/?a=1&fbclid=x', fault: /carries "fbclid"/ },
])('$address is not', ({ address, fault }) => {
  expect(linkFault(address)).toMatch(fault);
});
