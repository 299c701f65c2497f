import { beforeEach, describe, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { askAccess, dropAccess, hasAccess } = await import('../../platform/site-access.ts');

let granted: string[];
let asked: string[];
/** As browsers do it: each origin asked for must lie within one pattern of those granted. */
const within = (origin: string) =>
  granted.some(
    (pattern) => pattern === origin || (pattern.endsWith('://*/*') && origin.startsWith(pattern.slice(0, -3))),
  );

beforeEach(() => {
  fakeBrowser.reset();
  [granted, asked] = [['http://*/*', 'https://*/*'], []];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.includes('') ? Promise.reject(new Error('no pattern')) : origins.every(within),
    request: async ({ origins }: { origins: string[] }) => {
      asked = origins;
      return true;
    },
    remove: async () => Promise.reject(new Error('You cannot remove required permissions.')),
  });
});

describe('access', () => {
  test.each([
    { name: 'to all sites', site: undefined, has: true },
    { name: 'to one of them', site: 'a.example', has: true },
    { name: 'to one with a port', site: 'a.example:81', has: true },
    { name: 'not to what no pattern can name', site: '[::1]', has: false },
  ])('$name: $has', async ({ site, has }) => {
    expect(await hasAccess(site)).toBe(has);
  });
  test.each([
    { name: 'to the one that was allowed', site: 'a.example', has: true },
    { name: 'not to another', site: 'b.example', has: false },
    { name: 'not to all', site: undefined, has: false },
  ])('narrowed to one site: $name', async ({ site, has }) => {
    granted = ['http://a.example/*', 'https://a.example/*'];
    expect(await hasAccess(site)).toBe(has);
  });
});

test.each([
  { sites: undefined, origins: ['http://*/*', 'https://*/*'] },
  { sites: ['a.example'], origins: ['http://a.example/*', 'https://a.example/*'] },
])('asks for $origins', async ({ sites, origins }) => {
  expect(await askAccess(sites)).toBe(true);
  expect(asked).toEqual(origins);
});

test('a browser that keeps the narrowing for the person is told as such', async () => {
  expect(await dropAccess()).toBe(false);
});
