/** A process that builds the matcher once and matches a few texts, as a page's first moments do; prints its times as JSON. */
import { compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { readModel } from '../../facts/model.ts';
import { buildParts } from './build-parts.ts';
import { timeOf } from './clock.ts';

const [facts] = process.argv.slice(2);
// Compiling the base runs the lexicon too, which a page does not: what it left warm is the one flattery here.
const data = JSON.parse(JSON.stringify({ ...compileBase(loadBase(facts!)), ...readModel(facts!) }));

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
