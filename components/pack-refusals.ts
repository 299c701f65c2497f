import type { Refusal } from '../core/pack/refusal.ts';
import type { Strings } from './strings.ts';

/** Why a file of facts is not taken, in a sentence. Faults are told by their number and first place: they are for its makers. */
export function refusalWords(refusal: Refusal, strings: Strings): string {
  switch (refusal.code) {
    case 'too-large':
      return strings.packRefusal.tooLarge(refusal.bytes, refusal.most);
    case 'not-a-pack':
      return strings.packRefusal.notAPack;
    case 'other-format':
      return strings.packRefusal.otherFormat(refusal.version);
    case 'no-key':
      return strings.packRefusal.noKey;
    case 'other-key':
      return strings.packRefusal.otherKey;
    case 'bad-signature':
      return strings.packRefusal.badSignature;
    case 'cannot-verify':
      return strings.packRefusal.cannotVerify;
    case 'unsound':
      return strings.packRefusal.unsound(refusal.faults.length, refusal.faults[0]!.at);
    case 'other-topic':
      return strings.packRefusal.otherTopic(refusal.topic);
    case 'not-newer':
      return strings.packRefusal.notNewer(refusal.edition, refusal.installed);
    case 'expired':
      return strings.packRefusal.expired(refusal.expires);
    case 'made-later':
      return strings.packRefusal.madeLater(refusal.made);
  }
}
