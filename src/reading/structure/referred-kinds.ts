/**
 * Which kind of place a text speaks of as its own: 该县 and 全县 stand in no report of a district, 镇里 and 镇党委 in none
 * of a street. 为方便监督，该县设…… goes with 河口县纠治梗阻, and not with 东城区开起社区工厂.
 */
import type { Named } from './headline-places.ts';
import { leadOf, wordingOf } from './leads.ts';

/** A kind of place: how a report speaks of its own, and how it names one. Kinds of one level exclude each other. */
interface Kind {
  readonly level: 'county' | 'town' | 'village';
  readonly refers: RegExp;
  readonly names: RegExp;
}

const KINDS: readonly Kind[] = [
  // 该县还在窗口…… 全县…… but no 全县域.
  { level: 'county', refers: /[该我全]县(?![域级])/u, names: /[\u4e00-\u9fff]县(?![域级])/u },
  {
    level: 'county',
    refers: /[该我全]区(?![域级划位间])/u,
    names: /(?![社小园景辖校厂库林牧灾矿])[\u4e00-\u9fff]区(?![域级划位间])/u,
  },
  { level: 'county', refers: /[该我全]旗(?!帜)/u, names: /[\u4e00-\u9fff]旗(?!帜)/u },
  { level: 'town', refers: /[该全]镇|镇(?:里|党委|政府)/u, names: /[\u4e00-\u9fff]{2}镇/u },
  {
    level: 'town',
    refers:
      /[该全]街道|街道(?:办事处|党工委)|(?:^|[，,。；;])街道(?:还|将|对|把|依托|组织|投入|实行|推行|建立|联合|整合|通过|开设)/u,
    names: /[\u4e00-\u9fff]{2}街道/u,
  },
  {
    level: 'town',
    refers: /[该全]乡(?![村亲风镇土间邻贤])|乡(?:里|党委|政府)/u,
    names: /[\u4e00-\u9fff]{2}乡(?![村亲风镇土间邻贤])/u,
  },
  {
    level: 'village',
    refers: /[该全]村(?![民镇])|村(?:里|两委|“两委”)/u,
    names: /[\u4e00-\u9fff]{2}村(?![民里])/u,
  },
  { level: 'village', refers: /[该全]社区|社区(?:党委|党总支)/u, names: /[\u4e00-\u9fff]{2}社区/u },
];
/** So much of a report's text says which place it is about. */
const LEAD = 160;
/** 该 and 全 name nothing. */
const OWN = /[该我全](?:[县区旗镇乡村]|街道|社区)/gu;

function kindsNamed(text: string): Set<Kind> {
  const bare = text.replace(OWN, '');
  return new Set(KINDS.filter(({ names }) => names.test(bare)));
}

/** The kinds of place that a text speaks of as its own, and does not name. */
function kindsReferred(text: string): Kind[] {
  const referred = KINDS.filter(({ refers }) => refers.test(text));
  if (referred.length === 0) return [];
  const named = kindsNamed(text);
  return referred.filter((kind) => !named.has(kind));
}

/** Whether places of a kind's level are named, and none of that kind. */
function excludes(named: ReadonlySet<Kind>, kind: Kind): boolean {
  return !named.has(kind) && [...named].some(({ level }) => level === kind.level);
}

/** For each fragment the articles that are of another kind of place than it speaks of as its own. */
export function findOtherKind({
  fragments,
  stream,
  drafts,
  headings,
}: Pick<Named, 'fragments' | 'stream' | 'drafts' | 'headings'>): Set<number>[] {
  const named = drafts.map((_draft, label) => {
    const item = leadOf({ fragments, stream }, label);
    const opens = item !== undefined && (item.unit.dateline !== null || item.edge.opening);
    const lead = opens ? item.unit.content.text.slice(0, LEAD) : '';
    return kindsNamed(`${headings[label] ?? ''}\n${lead}`);
  });
  return fragments.map((fragment) => {
    const referred = kindsReferred(wordingOf(stream, fragment));
    const labels = named.flatMap((kinds, label) =>
      referred.some((kind) => excludes(kinds, kind)) ? [label] : [],
    );
    return new Set(labels);
  });
}
