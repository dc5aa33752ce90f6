/**
 * Cities and counties that one report of the page alone names at its head: on a page of many places what stands
 * elsewhere and says 汉河市连续举办四届大赛 is of the report on 汉河市.
 */
import type { Named } from './headline-places.ts';

/** Two characters and a kind: enough to tell a name, however many characters it has. */
const NAME = /[\u4e00-\u9fff]{2}(?:市(?![场民容])|[县州](?![域级])|区(?![域级划位间])|旗(?!帜))/gu;
/** 老旧小区, 农贸超市, 全县, 11个县: what is no name. */
const NO_NAME =
  /[全该各我本个邻县]|[城超夜门集早股][市]|[社小园景辖老山城片地校厂库林牧灾市郊矿]区|[神九广杭自]州$/u;
/** So much of a report's text says where it is. */
const LEAD = 160;

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [name] of text.matchAll(NAME)) if (!NO_NAME.test(name)) names.add(name);
  return names;
}

/** The report that alone names a city or county in its head or in the text right below it, of each name. */
function ownersOf({ drafts, fragments, stream, headings }: Page): Map<string, number> {
  const owners = new Map<string, number>();
  for (const label of drafts.keys()) {
    const first = fragments.find((one) => one.draft === label && one.parted === 'head');
    const lead = stream[first?.from ?? -1]?.unit.content.text.slice(0, LEAD) ?? '';
    for (const name of namesIn(`${headings[label] ?? ''}\n${lead}`)) {
      owners.set(name, owners.has(name) ? -1 : label);
    }
  }
  return owners;
}

type Page = Pick<Named, 'fragments' | 'stream' | 'drafts' | 'headings'>;

/** For each fragment the report whose city or county it names; -1 where it names none, or those of several. */
export function findOwnCounty(page: Page): number[] {
  const owners = ownersOf(page);
  return page.fragments.map(({ from, to }) => {
    const text = page.stream
      .slice(from, to)
      .map(({ unit }) => unit.content.text)
      .join('\n');
    const labels = new Set<number>();
    for (const name of namesIn(text)) {
      const owner = owners.get(name) ?? -1;
      if (owner >= 0) labels.add(owner);
    }
    const [label = -1] = labels;
    return labels.size === 1 ? label : -1;
  });
}
