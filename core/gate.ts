import { type BorrowData, type ClassData, createClasses, meets, withBorrowed } from './classes.ts';
import { normalized, scanner, wordsExpression } from './vocabulary.ts';

/** The compiled form of `facts/topic.yaml`. The engine knows no class by its name: it goes by what the roles say. */
export interface GateData extends ClassData, BorrowData {
  /** The words that call for a closer look. */
  readonly trigger: readonly string[];
  /** The classes' names; a class's bit is its place. */
  readonly names: readonly string[];
  /** Each row is a set of classes, as bits. */
  readonly page: readonly number[];
  readonly topic: readonly number[];
  readonly overview: readonly number[];
  readonly mention: readonly number[];
  /** A passage with one of these words is about something else of its own: it takes nothing from its neighbours. */
  readonly alone: readonly string[];
  readonly vetoes: readonly (ClassData['vetoes'][number] & { readonly id: string })[];
  /** Classes, as bits, of which one must stand right before a passage to which the whole topic is lent. */
  readonly lends: number;
  /** Classes, as bits: on a page that is read in full, a passage without any of them in it or right before it is passed over. */
  readonly wakes: number;
  /** The classes, each as its bit, that the acceptance counts, in the order of its weights. */
  readonly scored: readonly number[];
  /** The concepts that a passage takes from its neighbours where they tell what it is about. */
  readonly carried: readonly string[];
  /** The subject by its best-known name, for a claim that is read as if it named it. */
  readonly named: string;
}

/** The names of the classes of a row, in the classes' order. */
export const namesOf = ({ names }: Pick<GateData, 'names'>, row: number) => names.filter((_, at) => row & (1 << at));

/** The words of which one stands in every passage that can have a note, or right before it. */
export const wakingWords = ({ classes, wakes }: GateData) => classes.filter((_, at) => wakes & (1 << at)).flat();

/** How much of the topic a passage holds, from nothing to enough for the overview. */
export type Tier = 'none' | 'mention' | 'topic' | 'overview';

export interface GateResult {
  readonly tier: Tier;
  /** Whether the passage calls for reading the page in full. */
  readonly calls: boolean;
  /** The classes found in the passage itself, as bits. */
  readonly own: number;
  /** The veto that fired, if one did. */
  readonly veto?: string;
  /** True where the passage passes only together with its neighbours. */
  readonly byContext: boolean;
  /** True where the passage has nothing of the topic itself: its neighbours alone tell what it is about. */
  readonly lent: boolean;
}

export interface Gate {
  /** What it was built of. */
  readonly data: GateData;
  /** The fast test on raw text: false means that no page can be on the topic by this text. */
  readonly triggers: (text: string) => boolean;
  /**
   * Decides on a passage. `context` is its neighbours' text (the heading above, the sentence before); from there only
   * the subject may be borrowed, and only for a passage that itself has the classes of a row of `borrows`; or the whole
   * topic is lent, where the context has enough of it for the overview and some of that stands right before: in
   * `nearest`, the context's part that is no heading.
   */
  readonly decide: (passage: string, context?: string, nearest?: string) => GateResult;
}

/** Builds the gate. */
export function createGate(data: GateData): Gate {
  const classes = createClasses(data, wordsExpression);
  let aloneWords: RegExp | undefined;
  const alone = (plain: string) => {
    aloneWords ??= wordsExpression(data.alone);
    // An expression of no words is met by every text.
    return data.alone.length > 0 && aloneWords.test(plain);
  };

  return {
    data,
    triggers: scanner(data.trigger),
    decide(passage, context = '', nearest = context) {
      const plain = normalized(passage);
      const own = classes.find(plain);
      const veto = data.vetoes[classes.veto(plain, own)]?.id;
      if (veto) return { tier: 'none', calls: false, own, veto, byContext: false, lent: false };
      const around = own & data.subject || context === '' || alone(plain) ? '' : normalized(context);
      const found = withBorrowed(classes, data, own, around);
      // What stands right under the topic may be understood from there alone: "So is it blocked now?"
      const lent =
        found === own &&
        meets(data.overview, classes.find(around)) &&
        (classes.find(normalized(nearest)) & data.lends) !== 0;
      // What is borrowed may bring a note, which the matcher vouches for; the overview needs the passage's own words.
      const tier: Tier = meets(data.overview, own)
        ? 'overview'
        : lent || meets(data.topic, found)
          ? 'topic'
          : meets(data.mention, found)
            ? 'mention'
            : 'none';
      return { tier, calls: meets(data.page, found), own, byContext: lent || found !== own, lent };
    },
  };
}
