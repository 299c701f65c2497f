import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { told } from './told.ts';

/**
 * A file as given on the command line: `-` is standard input; a relative path counts from where npm was called.
 * @throws Error with `told` set, for the person to read, where there is no such file.
 */
export function given(path: string): string | number {
  if (path === '-') return 0;
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(file)) throw told(`There is no file ${file}`);
  return file;
}
