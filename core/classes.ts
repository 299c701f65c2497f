/**
 * The word classes and vetoes of `facts/topic.yaml`, compiled; a class is named by its bit, in the file's order.
 * @typeParam Words a list of words as entries, or as the source of an expression (see `wordsSource`).
 */
export interface ClassData<Words = readonly string[]> {
  readonly classes: readonly Words[];
  /** `unless`: the classes, as bits, of which one in the passage lifts the veto. */
  readonly vetoes: readonly { readonly words: Words; readonly unless: number }[];
}

export interface Classes {
  /** The classes that a text has a word of, as bits. */
  find(text: string): number;
  /** The place of the first veto that fires on a text in which `found` was found; −1 where none does. */
  veto(text: string, found: number): number;
}

/**
 * Builds the classes. Their expressions are made when first needed: a page off topic never pays for them. Texts come
 * normalized (see `normalized`).
 */
export function createClasses<Words>(data: ClassData<Words>, expressionOf: (words: Words) => RegExp): Classes {
  let classes: RegExp[] | undefined;
  let vetoes: RegExp[] | undefined;
  return {
    find(text) {
      classes ??= data.classes.map(expressionOf);
      return classes.reduce((found, expression, at) => (expression.test(text) ? found | (1 << at) : found), 0);
    },
    veto(text, found) {
      vetoes ??= data.vetoes.map(({ words }) => expressionOf(words));
      return vetoes.findIndex((expression, at) => !(data.vetoes[at]!.unless & found) && expression.test(text));
    },
  };
}

/** What a passage may borrow from its neighbours. */
export interface BorrowData {
  /** What it must have itself, row by row. */
  readonly borrows: readonly number[];
  /** The class that it borrows: what the topic is about. */
  readonly subject: number;
}

/** What the gate on every page needs of `facts/topic.yaml`, and no more; words as sources of expressions. */
export interface PageGateData extends ClassData<string>, BorrowData {
  readonly trigger: string;
  readonly page: readonly number[];
  readonly mention: readonly number[];
}

/** What was found in a passage, with the subject where it may borrow it from `context`, normalized. */
export function withBorrowed(classes: Classes, data: BorrowData, own: number, context: string): number {
  const may = !(own & data.subject) && context !== '' && meets(data.borrows, own);
  return may && classes.find(context) & data.subject ? own | data.subject : own;
}

/** Whether all classes of one of the rows were found. A row is a set of classes, as bits. */
export const meets = (rows: readonly number[], found: number) => rows.some((row) => (found & row) === row);
