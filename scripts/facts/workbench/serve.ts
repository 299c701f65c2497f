import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleWorkbench } from './bundle.ts';
import { workbenchStyles } from './styles.ts';

export interface WorkbenchServer {
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  close(): Promise<void>;
}

/** The page may load its own script, style and icon and nothing else, and may send nothing anywhere, not even to this server. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Workbench · fact notes</title>
    <link rel="stylesheet" href="/style.css" />
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/main.js"></script>
  </body>
</html>
`;

/**
 * Serves the workbench on loopback alone. Requests under another name than the loopback's are refused, so that no page of
 * the web can reach it by pointing a name of its own here.
 * @param port 0 takes a free one.
 */
export async function serveWorkbench(folder: string, port = 0): Promise<WorkbenchServer> {
  const script = await bundleWorkbench(folder);
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', HTML],
    '/main.js': ['text/javascript', script],
    '/style.css': ['text/css', workbenchStyles],
  };
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    if (![`127.0.0.1:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')) return end(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (request.url === '/favicon.ico') return end(response, 204);
    const file = files[request.url ?? ''];
    if (!file) return end(response, 404);
    response.writeHead(200, {
      'content-type': `${file[0]}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.end(file[1]);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const end = (response: ServerResponse, status: number) => void response.writeHead(status).end();
