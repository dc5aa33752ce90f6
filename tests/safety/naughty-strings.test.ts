/** Strings that programs stumble over change nothing, wherever they come from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/build/build-dataset.ts';
import { formatReport } from '../../src/build/report.ts';
import { foldText } from '../../src/chinese/fold.ts';
import { parseFacts, parseManifest } from '../../src/model/dataset/parse.ts';
import { checkView } from '../../src/query/check-view.ts';
import { findCandidates, findHits, holdsText, needsNoTexts } from '../../src/query/search.ts';
import { formatView, parseView } from '../../src/query/url.ts';
import { URL_PARAMETERS } from '../../src/query/url-parameters.data.ts';
import { INITIAL_VIEW } from '../../src/query/view.ts';
import { makeFolder } from '../build/folders.ts';
import { hostileDataset } from './hostile-dataset.ts';
import { hostilePage } from './hostile-page.data.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.data.ts';

/** A file system has no such name, or the name is a folder's, or it would be written otherwise. */
const NO_NAME = /[/\u0000]|\p{Cs}/u;

describe('as a file name', () => {
  it('each page is there under its own name, and the report is safe to print', async () => {
    const names = NAUGHTY_STRINGS.map((text) => `${text}.txt`).filter(
      (name) => !NO_NAME.test(name) && !name.startsWith('.') && Buffer.byteLength(name) < 256,
    );
    expect(names.length).toBeGreaterThan(200);
    const [from, out] = [makeFolder(), makeFolder()];
    names.forEach((name, index) => {
      writeFileSync(join(from, name), `近日，柳林镇组织${index + 100}名志愿者清理河道。`);
    });
    const options = { encoding: null, onProgress: () => undefined, strict: true };
    const read = await buildDataset({ ...options, from, out });
    expect(read.pages.map(({ file }) => file).sort()).toEqual([...names].sort());
    expect(formatReport(read, 'zh').join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const manifest = parseManifest('m', readFileSync(join(out, 'manifest.json'), 'utf8'));
    const facts = parseFacts('f', readFileSync(join(out, manifest.folder, 'facts.json'), 'utf8'));
    expect(facts.pages.file.map((code) => facts.strings[code])).toEqual([...names].sort());
  });
});

describe('as page text', () => {
  const { dataset, texts } = hostileDataset(NAUGHTY_STRINGS);
  const shards = [...texts.values()];

  it('each page is kept character by character', () => {
    const kept = shards.flatMap(({ pages }) => pages.map(({ text }) => text));
    expect(kept).toEqual(NAUGHTY_STRINGS.map(hostilePage));
  });

  it('every page keeps its articles and their numbers', () => {
    const { articles, metrics } = dataset.facts;
    const pagesWith = (rows: readonly number[]) => new Set(rows.map((row) => articles.page[row]));
    expect(new Set(articles.page).size).toBe(NAUGHTY_STRINGS.length);
    expect(pagesWith(metrics.article).size).toBeGreaterThan(NAUGHTY_STRINGS.length * 0.95);
  });

  it('nothing reaches what all objects share', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('as a search term', () => {
  const { dataset, texts, postings } = hostileDataset(NAUGHTY_STRINGS);
  const articles = [...texts.values()].flatMap((shard) => shard.articles);
  const { facts } = dataset;
  const said = articles.map(({ article, paragraphs }) => [
    facts.strings[facts.articles.title[article] ?? -1] ?? '',
    facts.strings[facts.articles.subtitle[article] ?? -1] ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);

  it('finds exactly the articles that hold it, and marks it in them', () => {
    for (const text of NAUGHTY_STRINGS.filter((string) => string.trim() !== '')) {
      const folded = foldText(text);
      const naive = articles
        .filter((_, index) => said[index]?.some((one) => foldText(one).includes(folded)))
        .map(({ article }) => article);
      const candidates = findCandidates(text, postings, dataset.manifest.shards.postings);
      const found = articles.filter(
        (article) =>
          candidates.includes(article.article) &&
          (needsNoTexts(text) || holdsText(dataset, article, text)),
      );
      expect(
        found.map(({ article }) => article),
        JSON.stringify(text),
      ).toEqual(naive);
      for (const { sentence, marked } of found.flatMap((one) => findHits(dataset, one, text))) {
        const slice = sentence.slice(marked[0], marked[1]);
        expect(foldText(slice), JSON.stringify(text)).toBe(folded.slice(0, slice.length));
      }
    }
  });
});

describe('as a parameter of a link', () => {
  const { dataset } = hostileDataset(NAUGHTY_STRINGS.slice(0, 4));

  it.each(URL_PARAMETERS.map(({ name }) => name))('%s', (name) => {
    for (const text of NAUGHTY_STRINGS) {
      for (const value of [text, encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))]) {
        const { view } = parseView(`?${name}=${value}&tab=metrics&article=0.1`);
        const checked = checkView(view, dataset).view;
        expect(parseView(formatView(checked)).view).toEqual(checked);
        expect(Object.keys(checked).sort()).toEqual(Object.keys(INITIAL_VIEW).sort());
      }
    }
  });

  it('as the name of a parameter', () => {
    for (const text of NAUGHTY_STRINGS) {
      const { view } = parseView(`?${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}=1`);
      expect(view).toEqual(INITIAL_VIEW);
    }
  });
});
