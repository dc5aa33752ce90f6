/**
 * Cities and counties that one report of the page alone names at its head: on a page of many places what stands
 * elsewhere and says 汉河市办起河长学堂 is of the report on 汉河市.
 */
import type { Named } from './headline-places.ts';
import { leadOf, wordingOf } from './leads.ts';

/** Two characters and a kind: enough to tell a name, however many characters it has. */
const NAME = /[\u4e00-\u9fff]{2}(?:市(?![场民容])|[县州](?![域级])|区(?![域级划位间])|旗(?!帜))/gu;
/** 老旧小区, 农贸超市, 搬迁全县, 村民自治州: what is no name. */
const NO_NAME =
  /^.[全该各我本个邻县区市]|[城超夜门集早股]市$|[社小园景辖老山城片地校厂库林牧灾市郊矿]区$|治州$/u;
/** So much of a report's text says where it is. */
const LEAD = 160;

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [name] of text.matchAll(NAME)) if (!NO_NAME.test(name)) names.add(name);
  return names;
}

/**
 * The report whose head alone says the name of a city or county, where no other report's first text gives it:
 * on a page of one county all do, whichever headline says it.
 */
function ownerOf(name: string, { headings, leads }: Reports): number {
  const stem = name.slice(0, 2);
  const labels = headings.flatMap((heading, label) => (heading.includes(stem) ? [label] : []));
  const [label = -1] = labels;
  if (labels.length !== 1) return -1;
  return leads.some((lead, other) => other !== label && lead.includes(name)) ? -1 : label;
}

interface Reports {
  readonly headings: readonly string[];
  /** How the text right below each head begins. */
  readonly leads: readonly string[];
}

type Page = Pick<Named, 'fragments' | 'stream' | 'drafts' | 'headings'>;

/** For each fragment the report whose city or county it names; -1 where it names none, or those of several. */
export function findOwnCounty({ drafts, fragments, stream, headings }: Page): number[] {
  const leads = drafts.map(
    (_draft, label) => leadOf({ fragments, stream }, label)?.unit.content.text.slice(0, LEAD) ?? '',
  );
  const owners = new Map<string, number>();
  return fragments.map((fragment) => {
    const labels = new Set<number>();
    for (const name of namesIn(wordingOf(stream, fragment))) {
      const owner = owners.get(name) ?? ownerOf(name, { headings, leads });
      owners.set(name, owner);
      if (owner >= 0) labels.add(owner);
    }
    const [label = -1] = labels;
    return labels.size === 1 ? label : -1;
  });
}
