import type { Day, FactBase } from '../types.ts';
import { type PackChanges, packChanges } from './changes.ts';
import { packFaults } from './faults.ts';
import type { Pack, PackHeader } from './pack.ts';
import type { Refusal } from './refusal.ts';

/** The facts in use, which a pack would take the place of. */
export interface Installed extends PackHeader {
  readonly base: FactBase;
}

export type Verdict =
  | { readonly ok: true; readonly pack: Pack; readonly changes: PackChanges }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const DAY = 86_400_000;
/** Where it is a day later on the other side of the date line, a pack made there today is not from the future. */
const dayAfter = (day: Day) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Why a pack whose signature and form are good may not take the place of the facts of a header; empty where it may. */
export function packRefusals(pack: Pack, installed: PackHeader, today: Day): Refusal[] {
  const refusals: Refusal[] = [];
  const faults = packFaults(pack);
  if (faults.length > 0) refusals.push({ code: 'unsound', faults });
  if (pack.topic !== installed.topic)
    refusals.push({ code: 'other-topic', topic: pack.topic, installed: installed.topic });
  else if (pack.edition <= installed.edition)
    refusals.push({ code: 'not-newer', edition: pack.edition, installed: installed.edition });
  if (pack.expires < today) refusals.push({ code: 'expired', expires: pack.expires });
  if (pack.made > dayAfter(today)) refusals.push({ code: 'made-later', made: pack.made });
  return refusals;
}

/** Decides whether a pack whose signature and form are good may take the place of the facts in use. Changes nothing. */
export function judgePack(pack: Pack, installed: Installed, today: Day): Verdict {
  const refusals = packRefusals(pack, installed, today);
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, pack, changes: packChanges(installed.base, pack.base) };
}
