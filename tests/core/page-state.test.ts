import { describe, expect, test } from 'vitest';
import {
  BLANK_PAGE,
  countOf,
  type NoteRef,
  type PageAction,
  type PageState,
  pageReducer,
  positionOf,
} from '../../core/page-state.ts';

const note = (key: string, score = 0.8): NoteRef => ({ key, fact: `fact-${key}`, score, more: 0 });
const A = note('a', 0.4);
const B = note('b', 0.95);
const C = note('c', 0.95);
const found = (notes: readonly NoteRef[], overview = false): PageAction => ({ type: 'found', notes, overview });
const following = (...actions: readonly PageAction[]): PageState => actions.reduce(pageReducer, BLANK_PAGE);
const openKey = ({ open }: PageState) => (open?.kind === 'note' ? open.key : open?.kind);

describe('found', () => {
  test.each([
    { name: 'the one that is far surer than the others', notes: [A, B], key: 'b' },
    { name: 'the first of two that are equally sure', notes: [A, B, C], key: 'b' },
    { name: 'the first on the page of two about equally sure', notes: [note('near', 0.9), B], key: 'near' },
    { name: 'the only one, however unsure', notes: [A], key: 'a' },
  ])('opens $name', ({ notes, key }) => {
    expect(openKey(following(found(notes)))).toBe(key);
  });
  test('opens the best note once a page', () => {
    const closed = following(found([A]), { type: 'close' });
    expect(openKey(pageReducer(closed, found([A, B])))).toBeUndefined();
  });
  test('leaves what is open alone when more is found', () => {
    expect(openKey(following(found([A]), found([A, B])))).toBe('a');
  });
  test('closes a note whose passage is gone, and opens no other for it', () => {
    const state = following(found([A]), { type: 'open-fact', fact: 'other' }, found([B]));
    expect(openKey(state)).toBeUndefined();
    expect(state.inside).toBeUndefined();
  });
  test('keeps a fact that is open within a card', () => {
    expect(following(found([A]), { type: 'open-fact', fact: 'other' }, found([A, B])).inside).toBe('other');
  });
  test('nothing: opens nothing, and a later note still introduces itself', () => {
    const nothing = following(found([], true));
    expect(nothing).toMatchObject({ introduced: false, overview: true });
    expect(nothing.open).toBeUndefined();
    expect(openKey(pageReducer(nothing, found([A])))).toBe('a');
  });
  test('notes take the overview’s place', () => {
    const state = following(found([], true), { type: 'open-overview' }, found([A]));
    expect(openKey(state)).toBe('a');
  });
  test('an open overview closes when notes come after one was introduced', () => {
    const state = following(found([A]), found([], true), { type: 'open-overview' }, found([B]));
    expect(openKey(state)).toBeUndefined();
  });
  test('after a dismissal opens nothing', () => {
    const state = following(found([A]), { type: 'dismiss' }, found([A, B]), found([C]));
    expect(openKey(state)).toBeUndefined();
    expect(state.dismissed).toBe(true);
  });
  test('a dismissal before any note was found holds as well', () => {
    expect(openKey(following(found([], true), { type: 'dismiss' }, found([A])))).toBeUndefined();
  });
});

describe('open', () => {
  test('opens that note', () => {
    expect(openKey(following(found([A, B]), { type: 'open', key: 'a' }))).toBe('a');
  });
  test('a note that is not there changes nothing', () => {
    const state = following(found([A]));
    expect(pageReducer(state, { type: 'open', key: 'gone' })).toBe(state);
  });
  test('leaves the fact that stood inside the card', () => {
    expect(
      following(found([A, B]), { type: 'open-fact', fact: 'x' }, { type: 'open', key: 'a' }).inside,
    ).toBeUndefined();
  });
  test('by hand takes a dismissal back', () => {
    const state = following(found([A]), { type: 'dismiss' }, { type: 'open', key: 'a' });
    expect(state.dismissed).toBe(false);
    expect(openKey(state)).toBe('a');
  });
});

describe('open-overview', () => {
  test('opens it and leaves the fact inside', () => {
    const state = following(found([], true), { type: 'open-fact', fact: 'x' }, { type: 'open-overview' });
    expect(openKey(state)).toBe('overview');
    expect(state.inside).toBeUndefined();
  });
});

describe('open-fact and back', () => {
  const inside = following(found([A]), { type: 'open-fact', fact: 'other' });
  test('a fact stands in the card’s place', () => {
    expect(inside).toMatchObject({ inside: 'other', open: { kind: 'note', key: 'a' } });
  });
  test('back shows the card again', () => {
    const state = pageReducer(inside, { type: 'back' });
    expect(state.inside).toBeUndefined();
    expect(openKey(state)).toBe('a');
  });
});

describe('step', () => {
  test.each([
    { from: 'a', by: 1, to: 'b' },
    { from: 'b', by: 1, to: 'c' },
    { from: 'c', by: 1, to: 'a' },
    { from: 'c', by: -1, to: 'b' },
    { from: 'a', by: -1, to: 'c' },
  ] as const)('from $from by $by comes $to', ({ from, by, to }) => {
    expect(openKey(following(found([A, B, C]), { type: 'open', key: from }, { type: 'step', by }))).toBe(to);
  });
  test('of one note stays', () => {
    expect(openKey(following(found([A]), { type: 'step', by: 1 }))).toBe('a');
  });
  test('leaves the fact inside', () => {
    expect(following(found([A, B]), { type: 'open-fact', fact: 'x' }, { type: 'step', by: 1 }).inside).toBeUndefined();
  });
  test.each([
    { name: 'nothing is open', state: following(found([A]), { type: 'close' }) },
    { name: 'the overview is open', state: following(found([], true), { type: 'open-overview' }) },
    { name: 'the page is blank', state: BLANK_PAGE },
  ])('does nothing where $name', ({ state }) => {
    expect(pageReducer(state, { type: 'step', by: 1 })).toBe(state);
  });
});

describe('close, dismiss, navigated', () => {
  test('close keeps the notes and dismisses nothing', () => {
    const state = following(found([A, B]), { type: 'close' });
    expect(openKey(state)).toBeUndefined();
    expect(state).toMatchObject({ notes: [A, B], dismissed: false, introduced: true });
  });
  test('dismiss closes, and stays through every later find', () => {
    const state = following(found([A]), { type: 'open-fact', fact: 'x' }, { type: 'dismiss' }, found([B]));
    expect(state).toMatchObject({ dismissed: true });
    expect(state.open).toBeUndefined();
    expect(state.inside).toBeUndefined();
  });
  test.each([
    { name: 'an open note', state: following(found([A])) },
    { name: 'a dismissal', state: following(found([A]), { type: 'dismiss' }) },
    { name: 'the overview', state: following(found([], true), { type: 'open-overview' }) },
  ])('navigated resets $name', ({ state }) => {
    expect(pageReducer(state, { type: 'navigated' })).toEqual(BLANK_PAGE);
  });
  test('after navigated the best note introduces itself anew', () => {
    expect(openKey(following(found([A]), { type: 'dismiss' }, { type: 'navigated' }, found([B])))).toBe('b');
  });
});

describe('passages of one fact share one card', () => {
  const of = (key: string, fact: string): NoteRef => ({ key, fact, score: 0.9, more: 0 });
  const PAGE = [of('a1', 'a'), of('b1', 'b'), of('a2', 'a'), of('c1', 'c'), of('b2', 'b')];
  const opened = (key: string, notes = PAGE) => following(found(notes), { type: 'open', key });

  test.each([
    { key: 'a1', index: 1 },
    { key: 'a2', index: 1 },
    { key: 'b2', index: 2 },
    { key: 'c1', index: 3 },
  ])('$key is note $index of 3', ({ key, index }) => {
    expect(positionOf(opened(key))).toEqual({ index, count: 3 });
    expect(countOf(opened(key))).toBe(3);
  });
  test.each([
    { from: 'a1', by: 1, to: 'b1' },
    { from: 'a2', by: 1, to: 'b1' },
    { from: 'b2', by: 1, to: 'c1' },
    { from: 'c1', by: 1, to: 'a1' },
    { from: 'a2', by: -1, to: 'c1' },
    { from: 'b2', by: -1, to: 'a1' },
  ] as const)('a step from $from by $by comes to $to', ({ from, by, to }) => {
    expect(openKey(pageReducer(opened(from), { type: 'step', by }))).toBe(to);
  });
  test('on a page of one fact a step goes from passage to passage', () => {
    const notes = [of('a1', 'a'), of('a2', 'a'), of('a3', 'a')];
    const next = pageReducer(opened('a1', notes), { type: 'step', by: 1 });
    expect(openKey(next)).toBe('a2');
    expect(positionOf(next)).toEqual({ index: 1, count: 1 });
  });
  test('nothing open has no position', () => {
    expect(positionOf(following(found(PAGE), { type: 'close' }))).toBeUndefined();
    expect(positionOf(BLANK_PAGE)).toBeUndefined();
    expect(countOf(BLANK_PAGE)).toBe(0);
  });
});

test('no action changes the state that it was given', () => {
  const freeze = (state: PageState) => Object.freeze({ ...state, notes: Object.freeze([...state.notes]) });
  const state = freeze(following(found([A, B], true)));
  const actions: readonly PageAction[] = [
    found([A]),
    { type: 'open', key: 'a' },
    { type: 'open-overview' },
    { type: 'open-fact', fact: 'x' },
    { type: 'back' },
    { type: 'step', by: 1 },
    { type: 'close' },
    { type: 'dismiss' },
    { type: 'navigated' },
  ];
  for (const action of actions) expect(() => pageReducer(state, action)).not.toThrow();
});
