import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { demoPages, PAGES_FOLDER } from './demo-pages.ts';
import { siteIndex } from './site-index.ts';
import { fileBelow, sendFile } from './static-files.ts';

/** A page made on request, for tests; undefined: there is no such page. */
export type MakePage = (path: string) => GeneratedPage | undefined;

export interface GeneratedPage {
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The demo site, on loopback. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The address of a file or folder given at the start. */
  addressOf(file: string): string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Files and folders to serve beside the demo pages. */
  readonly files?: readonly string[];
  /** Answers what lies below `/hostile/`. */
  readonly hostile?: MakePage;
  /** Answers what lies below `/made/`. */
  readonly made?: MakePage;
}

/**
 * Serves the fixture pages at `/<name>/`, an index of them at `/`, given files below `/file/<n>/`.
 * It takes a free port of 127.0.0.1 and is not reachable from other machines.
 */
export async function serveSite({ files = [], hostile, made: make }: SiteOptions = {}): Promise<Site> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (path === undefined) return send(response, 400, { type: 'text/plain', body: 'bad address' });
    if (path === '/') return send(response, 200, { type: 'text/html; charset=utf-8', body: siteIndex(demoPages()) });
    // Asked for by browsers unbidden; an answer keeps a 404 off the page's console.
    if (path === '/favicon.ico') return void response.writeHead(204).end();

    const [, kind, name] = /^\/(hostile|made)\/(.*)$/.exec(path) ?? [];
    const made = kind && (kind === 'made' ? make : hostile)?.(name!);
    if (made) return send(response, 200, made);

    const given = /^\/file\/(\d+)\/(.*)$/.exec(path);
    const root = given ? files[Number(given[1])] : undefined;
    const file = root ? fileBelow(rootOf(root), given![2]!) : given ? undefined : fileBelow(PAGES_FOLDER, path);
    if (file) sendFile(response, file);
    else send(response, 404, { type: 'text/plain; charset=utf-8', body: `Nothing at ${path}` });
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    addressOf(file) {
      const at = files.indexOf(file);
      if (at < 0) throw new RangeError(`The site was not given ${file}`);
      const name = rootOf(file) === file ? '' : encodeURIComponent(basename(file));
      return `${origin}/file/${at}/${name}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page given as a file may lean on its neighbours, so its folder is what is served. */
function rootOf(file: string): string {
  return fileBelow(file, '.') === file ? dirname(file) : file;
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, { type, headers, body }: GeneratedPage): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}
