/** Scores pages that were read against what a careful person wrote down. Pure. */
import type { Article, Page } from '../../src/model/page.ts';
import type { ExpectedArticle, ExpectedPage } from './expected.ts';
import { type Pair, pairArticles } from './pair-articles.ts';
import { scoreInitiatives } from './score-initiatives.ts';
import { scoreMetrics } from './score-metrics.ts';
import { scoreText } from './score-text.ts';
import type { Tally } from './tally.ts';

export interface Scored {
  readonly name: string;
  readonly expected: ExpectedPage;
  readonly page: Page;
}

/**
 * Adds one page's outcomes. What stands in an article that was not found counts as missed, what
 * stands in one that does not exist as wrong.
 */
export function scorePage(tally: Tally, { name, expected, page }: Scored): void {
  const { pairs, missed, surplus } = pairArticles(expected, page);
  const outcome = (right: boolean, wanted: string, read: string) => ({
    right,
    where: name.slice(0, 24),
    expected: wanted,
    read,
  });
  for (const pair of pairs) {
    tally.add('articles-recall', outcome(true, '', ''));
    tally.add('articles-precision', outcome(true, '', ''));
    scorePair(tally, pair, `${name.slice(0, 24)} ${headOf(pair.expected)}`);
  }
  for (const article of missed) {
    tally.add('articles-recall', outcome(false, headOf(article), ''));
    addMissed(tally, article, outcome(false, headOf(article), ''));
  }
  for (const article of surplus) {
    const told = article.title === '' ? (article.paragraphs[0]?.text ?? '') : article.title;
    tally.add('articles-precision', outcome(false, '', told.slice(0, 30)));
    tally.addCount('paragraphs-precision', 0, article.paragraphs.length);
    tally.addCount('metrics-precision', 0, article.metrics.length);
    tally.addCount('initiatives-precision', 0, article.initiatives.length);
    addSurplusJudged(tally, article, outcome(false, '', told.slice(0, 30)));
  }
}

/** What is marked certain in an article that does not exist is wrong. */
function addSurplusJudged(tally: Tally, article: Article, outcome: Missed): void {
  const facts = [article, ...article.metrics, ...article.initiatives];
  const certain = facts.filter((it) => it.certainty === 'certain').length;
  tally.addCount('certain', 0, certain);
  tally.addCount('marked', certain, facts.length);
  if (article.certainty === 'certain') tally.add('certain-articles', outcome);
}

type Missed = Parameters<Tally['add']>[1];

function addMissed(tally: Tally, article: ExpectedArticle, outcome: Missed): void {
  const required = article.metrics.filter((it) => it.required).length;
  const named = article.initiatives.filter((it) => it.required).length;
  tally.addCount('paragraphs-recall', 0, article.paragraphs.length);
  tally.addCount('metrics-recall', 0, required);
  tally.addCount('initiatives-recall', 0, named);
  tally.add('text', outcome);
}

function headOf(article: ExpectedArticle): string {
  const title = article.titles[0] ?? '';
  return (title === '' ? (article.paragraphs[0]?.text ?? '') : title).slice(0, 16);
}

function scorePair(tally: Tally, pair: Pair, where: string): void {
  const { expected, read } = pair;
  const whole = scoreText(tally, pair, where);
  addJudged(tally, 'certain-articles', {
    certain: read.certainty === 'certain',
    right: whole,
    where,
  });
  scoreRegion(tally, pair, where);
  scoreThemes(tally, pair, where);
  scoreMetrics(tally, { expected, read }, where);
  scoreInitiatives(tally, { expected, read }, where);
}

interface Judged {
  readonly certain: boolean;
  readonly right: boolean;
  readonly where: string;
}

function addJudged(
  tally: Tally,
  figure: 'certain-articles' | 'certain-regions' | 'certain-themes',
  { certain, right, where }: Judged,
): void {
  tally.addCount('marked', certain ? 1 : 0, 1);
  if (!certain) return;
  tally.add(figure, { right, where, expected: '', read: 'marked certain' });
  tally.addCount('certain', right ? 1 : 0, 1);
}

function scoreRegion(tally: Tally, { expected, read }: Pair, where: string): void {
  const wanted = expected.region.path.join('/');
  const got = read.region.path.join('/');
  const texts = {
    where,
    expected: `${expected.region.adcode} ${wanted}`,
    read: `${read.region.adcode} ${got}`,
  };
  tally.add('county', { ...texts, right: expected.region.adcode === read.region.adcode });
  tally.add('path', { ...texts, right: wanted === got });
  const certain = read.region.certainty === 'certain';
  addJudged(tally, 'certain-regions', { certain, right: wanted === got, where });
}

function scoreThemes(tally: Tally, { expected, read }: Pair, where: string): void {
  const right = expected.themes.primary === read.themes.primary;
  const texts = { expected: expected.themes.primary, read: read.themes.primary };
  tally.add('theme', { right, where, ...texts });
  const shared = expected.themes.others.filter((it) => read.themes.others.includes(it)).length;
  const all = expected.themes.others.length + read.themes.others.length;
  tally.addCount('other-themes', 2 * shared, all);
  if (all > 2 * shared) {
    const told = { expected: expected.themes.others.join(' '), read: read.themes.others.join(' ') };
    tally.misses.push({ figure: 'other-themes', where, ...told });
  }
  const certain = read.themes.certainty === 'certain';
  addJudged(tally, 'certain-themes', { certain, right, where });
}
