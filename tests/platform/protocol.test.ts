import { describe, expect, test } from 'vitest';
import { callSchema } from '../../platform/protocol.ts';

const accepts = (message: unknown) => callSchema.safeParse(message).success;

describe('each call is accepted', () => {
  test.each([
    { type: 'topicFound' },
    { type: 'mentionFound' },
    { type: 'notesChanged' },
    { type: 'openStatement', fact: 'help-consulate' },
    { type: 'neverOnSite' },
    { type: 'settings' },
    { type: 'facts' },
  ])('$type', (message) => {
    expect(callSchema.safeParse(message)).toEqual({ success: true, data: message });
  });
  test('with the longest name there may be', () => {
    expect(accepts({ type: 'openStatement', fact: 'a'.repeat(80) })).toBe(true);
  });
});

describe('anything else is refused', () => {
  test.each([
    { name: 'an unknown call', message: { type: 'readPage' } },
    { name: 'no type', message: {} },
    { name: 'a type in other capitals', message: { type: 'TopicFound' } },
    { name: 'a key too many', message: { type: 'topicFound', text: 'what the page says' } },
    { name: 'a key too many beside a good one', message: { type: 'openStatement', fact: 'a', tabId: 1 } },
    { name: 'a key missing', message: { type: 'openStatement' } },
    { name: 'a name too long', message: { type: 'openStatement', fact: 'a'.repeat(81) } },
    { name: 'a megabyte for a name', message: { type: 'openStatement', fact: 'a'.repeat(1_000_000) } },
    { name: 'a number for a name', message: { type: 'openStatement', fact: 1 } },
    { name: 'a list for a name', message: { type: 'openStatement', fact: ['a'] } },
    { name: 'an object for a type', message: { type: { name: 'settings' } } },
    { name: 'a list of calls', message: [{ type: 'settings' }] },
    { name: 'a text', message: 'settings' },
    { name: 'null', message: null },
    { name: 'nothing', message: undefined },
  ])('$name', ({ message }) => {
    expect(accepts(message)).toBe(false);
  });
});
