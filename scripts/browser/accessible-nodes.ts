import type { Page } from 'playwright-core';
import type { AccessibleNode } from './driver.ts';

/** The part of the protocol's node that is read here. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** What says nothing of its own: text is told by the name of what holds it. */
const SILENT = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'RootWebArea', 'ListMarker', 'LineBreak']);

/** Chromium's own accessibility tree of a page, depth first, without what screen readers are not told of. */
export async function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const told: AccessibleNode[] = [];
    const walk = (node: Node | undefined, depth: number): void => {
      if (!node) return;
      const role = String(node.role?.value ?? '');
      const tell = !node.ignored && !SILENT.has(role);
      if (tell) {
        const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
        told.push({ role, name: String(node.name?.value ?? ''), depth, states });
      }
      for (const child of node.childIds ?? []) walk(byId.get(child), tell ? depth + 1 : depth);
    };
    walk(nodes[0], 0);
    return told;
  } finally {
    await session.detach();
  }
}
