import type { Day } from '../types.ts';

/** One place in a pack where it does not hold, as a path such as `base.facts.3.answers.0`, and what is wrong there. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

/** Why a pack is not loaded. Codes and figures; whoever shows them has the words. */
export type Refusal =
  /** The file has more bytes than a pack may. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** It is no fact pack at all, or a damaged one. */
  | { readonly code: 'not-a-pack' }
  /** A pack of a format that this version does not read. */
  | { readonly code: 'other-format'; readonly version: number }
  /** No key is pinned: nobody has been named whose packs may be loaded. */
  | { readonly code: 'no-key' }
  /** Signed by another key than the pinned one. */
  | { readonly code: 'other-key'; readonly key: string }
  /** The signature is not one of the pinned key over this content: the content was changed, or the signature made up. */
  | { readonly code: 'bad-signature' }
  /** This browser has no Ed25519 to check a signature with. */
  | { readonly code: 'cannot-verify' }
  /** Signed, but not of the form that a pack has, or its parts contradict each other. */
  | { readonly code: 'unsound'; readonly faults: readonly Fault[] }
  | { readonly code: 'other-topic'; readonly topic: string; readonly installed: string }
  /** Of the same edition as the facts in use, or an older one. */
  | { readonly code: 'not-newer'; readonly edition: number; readonly installed: number }
  | { readonly code: 'expired'; readonly expires: Day }
  /** Made on a day that has not come: a wrong clock, here or there. */
  | { readonly code: 'made-later'; readonly made: Day };
