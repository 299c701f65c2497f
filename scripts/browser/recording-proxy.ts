import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request that left the browser. */
export interface Exchange {
  readonly method: string;
  /** The whole address; of an encrypted connection only `https://host:port/`. */
  readonly url: string;
  readonly origin: string | undefined;
  readonly refused: boolean;
}

/** A proxy that writes down all that a browser asks for and lets nothing past this machine. */
export interface RecordingProxy {
  readonly address: string;
  readonly log: readonly Exchange[];
  close(): Promise<void>;
}

/** Starts the proxy on loopback. What is asked of any other host is refused, and stands in the log. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const log: Exchange[] = [];
  const sockets = new Set<Socket>();

  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = URL.parse(incoming.url ?? '');
    const local = url?.protocol === 'http:' && isLoopback(url.hostname);
    log.push({
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      origin: incoming.headers.origin,
      refused: !local,
    });
    if (!local) return void outgoing.writeHead(502, { 'content-type': 'text/plain' }).end('refused: not on loopback');
    const { hostname, port, pathname, search } = url;
    const onward = request(
      { hostname, port, path: pathname + search, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };

  const server = createServer(pass)
    .on('connect', (incoming: IncomingMessage, socket: Socket) => {
      log.push({ method: 'CONNECT', url: `https://${incoming.url}/`, origin: incoming.headers.origin, refused: true });
      socket.on('error', () => undefined).end('HTTP/1.1 502 Refused\r\n\r\n');
    })
    .on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isLoopback = (host: string) => host === '127.0.0.1' || host === 'localhost' || host === '[::1]';
