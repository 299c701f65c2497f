/**
 * A process that builds the matcher once and matches a few texts, as a page's first moments do; prints its times as
 * JSON. It takes the bundle as JSON from standard input: to compile the base here would warm up what is to be measured.
 */
import { readFileSync } from 'node:fs';
import type { MatchBundle } from '../../facts/match-bundle.ts';
import { buildParts } from './build-parts.ts';
import { timeOf } from './clock.ts';

const data = JSON.parse(readFileSync(0, 'utf8')) as MatchBundle;

let parts: ReturnType<typeof buildParts> | undefined;
const build = timeOf(() => {
  parts = buildParts(data);
});
const match = (text: string) => timeOf(() => parts!.matcher.match(text));
const first = match('Federal officials handed the Medi-Cal records of millions of patients to ICE.');
const spanish = match('¿Es cierto que la migra ya tiene los datos de Medi-Cal de mi familia?');
let later = 0;
for (let count = 3; count <= 10; count++) later = match(`Did CMS share Medicaid data with ICE again in week ${count}?`);
console.log(JSON.stringify({ build, first, spanish, later }));
