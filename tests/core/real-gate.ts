import { join } from 'node:path';
import { createGate, type GateResult } from '../../core/gate.ts';
import { compileGate } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';

/** The gate over the project's own `facts/topic.yaml`; needs no fitted weights. */
export const gateData = compileGate(loadBase(join(import.meta.dirname, '../../facts')).topic.value);
export const gate = createGate(gateData);

/** The classes that a passage itself has, by name. */
export const classesOf = ({ own }: GateResult) => gateData.names.filter((_, at) => own & (1 << at));
