/** A page in either browser, as far as a measurement needs it. */
export interface OpenedPage {
  /** Runs an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** A browser in which pages can be opened, each in a new tab, until their document is ready. */
export interface PageOpener {
  open(url: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Milliseconds between two looks from outside. */
const LOOK_EVERY_MS = 100;

/**
 * Asks a page for a value until it gives one, seldom and from outside: nothing of the measuring runs in the page meanwhile.
 * @throws Error where it gives none in `patience` milliseconds.
 */
export async function awaited<T>(page: OpenedPage, expression: string, patience: number): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const value = await page.evaluate<T | null>(expression);
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`Not as awaited after ${patience} ms: ${expression}`);
}
