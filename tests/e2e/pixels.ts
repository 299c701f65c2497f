import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { PageDriver } from '../../scripts/browser/driver.ts';
import type { Box } from '../../scripts/browser/snapshot.ts';

/** What stands on the screen, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Takes a picture of what a tab shows now. */
export async function pictureOf(page: PageDriver): Promise<Picture> {
  const folder = mkdtempSync(join(tmpdir(), 'fact-notes-picture-'));
  try {
    const file = join(folder, 'page.png');
    await page.screenshot(file);
    return readPng(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Share of a box's pixels that are of a colour, each part of it within 6. */
export function shareOf(picture: Picture, box: Box, colour: readonly number[]): number {
  let hits = 0;
  let all = 0;
  for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++) {
    for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) {
      all++;
      if (picture.at(x, y).every((part, which) => Math.abs(part - colour[which]!) <= 6)) hits++;
    }
  }
  return hits / all;
}

/** Reads a PNG as browsers write their screenshots: 8 bits a part, three or four parts a pixel, not interlaced. */
function readPng(bytes: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, step] = [0, 0, 0];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      const kind = [...data.subarray(8, 13)].join();
      step = { '8,2,0,0,0': 3, '8,6,0,0,0': 4 }[kind] ?? 0;
      if (step === 0) throw new RangeError(`A screenshot of a kind that is not read here: ${kind}`);
    } else if (name === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * step;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const left = x < step ? 0 : pixels[y * row + x - step]!;
      const up = y === 0 ? 0 : pixels[(y - 1) * row + x]!;
      const corner = x < step || y === 0 ? 0 : pixels[(y - 1) * row + x - step]!;
      pixels[y * row + x] = raw[y * (row + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const from = y * row + x * step;
      return [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!];
    },
  };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const off = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  return off[0] <= off[1] && off[0] <= off[2] ? left : off[1] <= off[2] ? up : corner;
}
