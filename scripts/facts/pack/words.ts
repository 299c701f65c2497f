import type { PackChanges } from '../../../core/pack/changes.ts';
import type { Refusal } from '../../../core/pack/refusal.ts';

/** What a refusal says to the person at the command line. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'too-large':
      return `It has ${refusal.bytes} bytes; a pack may have ${refusal.most}.`;
    case 'not-a-pack':
      return 'It is no fact pack, or a damaged one.';
    case 'other-format':
      return `It is of format version ${refusal.version}, which this version does not read.`;
    case 'no-key':
      return 'No key is pinned, so nobody’s packs are taken.\n    mend: put the public key in facts/pack.json as "publicKey", or give --key FILE';
    case 'other-key':
      return `It is signed by another key than the pinned one (${refusal.key}).`;
    case 'bad-signature':
      return 'The signature does not fit: the content was changed after it was signed, or the signature was made up.';
    case 'cannot-verify':
      return 'The pinned key cannot be used to check an Ed25519 signature.';
    case 'unsound':
      return ['Its parts do not hold:', ...refusal.faults.map(({ at, message }) => `    ${at}: ${message}`)].join('\n');
    case 'other-topic':
      return `It is on “${refusal.topic}”; the facts in use are on “${refusal.installed}”.`;
    case 'not-newer':
      return `It is edition ${refusal.edition}; the facts in use are edition ${refusal.installed} already.`;
    case 'expired':
      return `It might be loaded until ${refusal.expires} only.`;
    case 'made-later':
      return `It says it was made on ${refusal.made}, which is still to come.`;
  }
}

/** What would change for readers, a line each; says so where nothing does. */
export function changeLines(changes: PackChanges): string[] {
  const lines = [
    ...changes.added.map((id) => `+ new fact ${id}`),
    ...changes.removed.map((id) => `- fact ${id} is gone`),
    ...changes.changed.map(
      ({ id, changes: what, from, to }) => `~ ${id}: ${what.join(', ')}${from === to ? '' : ` (${from} → ${to})`}`,
    ),
    ...changes.newSources.map((id) => `+ new source ${id}`),
    ...changes.lostSources.map((id) => `- source ${id} is gone`),
    ...changes.changedSources.flatMap(({ id, newRevisions, lostRevisions, lastChecked, address }) => [
      ...newRevisions.map((revision) => `+ revision ${revision} of ${id}`),
      ...lostRevisions.map((revision) => `- revision ${revision} of ${id} is gone`),
      ...(lastChecked ? [`~ ${id}: last checked ${lastChecked.from} → ${lastChecked.to}`] : []),
      ...(address
        ? [`! ${id}: the address to check at changes\n    from ${address.from}\n    to   ${address.to}`]
        : []),
    ]),
  ];
  return lines.length > 0 ? lines : ['Nothing changes for a reader.'];
}
