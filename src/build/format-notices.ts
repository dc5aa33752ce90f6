/** The notice file: every licence of what is shipped, its text once, with what it belongs to. */
import { ALLOWED_LICENCES, type Shipped } from './licences.data.ts';

/** Whether an SPDX expression of ids, AND and OR is met by the allowed ones. */
export function isAllowed(
  expression: string,
  allowed: ReadonlySet<string> = ALLOWED_LICENCES,
): boolean {
  const plain = expression.replace(/[()]/gu, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => allowed.has(id.trim())));
}

const RULE = '-'.repeat(78);

/** @example formatNotices([{ name: 'a 1.0.0', license: 'MIT', text: '…' }]) // 'Wenming Atlas …' */
export function formatNotices(shipped: readonly Shipped[]): string {
  const names = new Map<string, string[]>();
  for (const { name, license, text } of shipped) {
    const key = `${license}\n\n${text.replaceAll('\r\n', '\n').trim()}`;
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  const sections = [...names].map(([text, list]) => `${RULE}\n\n${list.join('\n')}\n\n${text}\n`);
  return `Wenming Atlas holds the following works of others, under these licences.\n\n${sections.join('\n')}`;
}
