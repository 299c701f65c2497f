import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers a request; `count` is the how-manieth to this path it is, from 1 on. */
export type Answer = (response: ServerResponse, count: number, request: IncomingMessage) => void;

export const html =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8'): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(`<title>${code}</title>`);

/** A server on loopback, gone when the test is. */
export async function server(paths: Readonly<Record<string, Answer>>) {
  const counts = new Map<string, number>();
  const requests: IncomingMessage[] = [];
  const listening = createServer((request, response) => {
    const path = request.url ?? '/';
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    requests.push(request);
    (paths[path] ?? status(404))(response, count, request);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    listening.closeAllConnections();
    await new Promise((resolve) => listening.close(resolve));
  });
  const origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return { origin, requests, at: (path: string) => origin + path, count: (path: string) => counts.get(path) ?? 0 };
}

/** No wait between tries; for an answer, longer than any that a busy machine keeps one waiting for. */
export const HASTY = { tries: 3, pause: 1, silence: 10_000, whole: 20_000, longestPause: 5 };
