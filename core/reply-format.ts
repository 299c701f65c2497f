import type { Reply, ReplyPart } from './reply.ts';

/** The forms that a reply is copied in. */
export interface ReplyForms {
  readonly text: string;
  readonly markdown: string;
  /** For places that take rich text. */
  readonly html: string;
}

/** Writes a reply in every form. A short one is one line, so that no network counts breaks. */
export function formsOf({ length, parts }: Reply): ReplyForms {
  const short = length === 'short';
  return {
    text: parts.map(asText).join(short ? ' ' : '\n\n'),
    markdown: parts.map(asMarkdown).join(short ? ' ' : '\n\n'),
    html: parts.map(asHtml).join('\n'),
  };
}

function asText(part: ReplyPart): string {
  switch (part.kind) {
    case 'fact':
      return `${part.text} ${part.asOf}`;
    case 'quotation':
      return `${part.label}: “${part.words}” (${part.from})`;
    case 'timeline':
      return [`${part.label}:`, ...part.entries.map(({ day, text }) => `- ${day}: ${text}`)].join('\n');
    case 'source':
      return [`${part.label} ${part.address}`, ...(part.checked ? [part.checked] : [])].join('\n');
  }
}

function asMarkdown(part: ReplyPart): string {
  switch (part.kind) {
    case 'fact':
      return `${plain(part.text)} *${plain(part.asOf)}*`;
    case 'quotation':
      return `${plain(part.label)}:\n\n> “${plain(part.words)}”\n>\n> ${plain(part.from)}`;
    case 'timeline':
      return [
        `${plain(part.label)}:`,
        '',
        ...part.entries.map(({ day, text }) => `- **${plain(day)}:** ${plain(text)}`),
      ].join('\n');
    case 'source':
      return [`${plain(part.label)} <${part.address}>`, ...(part.checked ? [plain(part.checked)] : [])].join('  \n');
  }
}

function asHtml(part: ReplyPart): string {
  switch (part.kind) {
    case 'fact':
      return `<p>${escaped(part.text)} <em>${escaped(part.asOf)}</em></p>`;
    case 'quotation':
      return `<p>${escaped(part.label)}:</p>\n<blockquote lang="en"><p>“${escaped(part.words)}”</p></blockquote>\n<p>${escaped(part.from)}</p>`;
    case 'timeline':
      return `<p>${escaped(part.label)}:</p>\n<ul>${part.entries
        .map(({ day, text }) => `<li><strong>${escaped(day)}:</strong> ${escaped(text)}</li>`)
        .join('')}</ul>`;
    case 'source': {
      const link = `${escaped(part.label)} <a href="${escaped(part.address)}">${escaped(part.address)}</a>`;
      return `<p>${link}${part.checked ? `<br>${escaped(part.checked)}` : ''}</p>`;
    }
  }
}

/** Marks of Markdown made plain, so that what a text holds is never taken for a form. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
