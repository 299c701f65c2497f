import { spawn } from 'node:child_process';
import type { Command } from 'commander';

interface WorkbenchOptions {
  readonly port: string;
  readonly open: boolean;
}

/** Opens an address in the person's browser; where there is none, the printed address will do. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  spawn(command!, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** `workbench`. */
export function addWorkbenchCommand(program: Command, folder: string): void {
  program
    .command('workbench')
    .description('opens a page of this machine to try texts and phrasings in; nothing is written or sent')
    .option('--port <n>', 'the port to listen at, on 127.0.0.1 alone; 0 takes a free one', '0')
    .option('--no-open', 'print the address and open no browser')
    .addHelpText(
      'after',
      `
Paste an article or open a saved page: each passage with its gate, candidates, score and why. Change a fact's phrasings
and see at once what that does to the text and to the whole evaluation. Copy the lines you like into facts/ID.yaml.
A browser that has the extension reads this page as any other; "Never on this site" keeps its notes off it.

Examples:
  npm run facts -- workbench
  npm run facts -- workbench --port 8080 --no-open`,
    )
    .action(async ({ port, open }: WorkbenchOptions) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
        console.error(`"${port}" is no port; use a number from 0 to 65535.`);
        process.exitCode = 2;
        return;
      }
      // The bundler takes a second to load, which no other command should pay for.
      const { serveWorkbench } = await import('./serve.ts');
      const { address, close } = await serveWorkbench(folder, Number(port));
      console.log(`The workbench is at ${address}  (Ctrl+C ends it)`);
      if (open && process.stdout.isTTY) openInBrowser(address);
      process.once('SIGINT', () => void close());
    });
}
