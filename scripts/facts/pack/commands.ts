import type { Command } from 'commander';
import { type PackOptions, pack } from './pack.ts';
import { type VerifyOptions, verify } from './verify.ts';

/** `pack` and `verify`. */
export function addPackCommands(program: Command, folder: string): void {
  program
    .command('pack [file]')
    .description('writes the compiled base as one signed file, which the extension can load')
    .option('--key <file>', 'the private key to sign with (a JWK, Ed25519)')
    .option('--new-key <file>', 'make a key there first; never inside the project')
    .option('--expires <day>', 'the last day on which it may be loaded; 180 days from today if not given')
    .addHelpText(
      'after',
      `
The file's format is described in docs/fact-pack.md. Raise "edition" in facts/pack.json before each pack you publish.

Examples:
  npm run facts -- pack --new-key ~/fact-pack-key.json
  npm run facts -- pack notes.fact-pack.json --key ~/fact-pack-key.json --expires 2027-03-31`,
    )
    .action(async (file: string | undefined, options: PackOptions) => {
      process.exitCode = await pack(folder, file, options);
    });

  program
    .command('verify <file>')
    .description('checks a pack: signature, form, parts, expiry; says what it would change; exit code 1 if refused')
    .option('--key <file>', 'a public key to check by, in place of the one pinned in facts/pack.json')
    .addHelpText(
      'after',
      `
Examples:
  npm run facts -- verify notes.fact-pack.json
  npm run facts -- verify notes.fact-pack.json --key maintainers-key.json`,
    )
    .action(async (file: string, options: VerifyOptions) => {
      process.exitCode = await verify(folder, file, options);
    });
}
