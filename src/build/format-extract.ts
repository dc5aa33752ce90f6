/** A page that was read → the JSON object that `extract` prints: the annotation guide's words. */
import type { Article, Evidence, Page } from '../model/page.ts';

/** One object, ready for JSON.stringify; field order is part of the format. */
export function formatExtract(name: string, page: Page): object {
  return {
    page: name,
    articles: page.articles.map(formatArticle),
    unplaced: page.unplaced,
    notes: page.notes,
  };
}

function formatArticle(article: Article): object {
  return {
    kind: article.kind,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    truncated: article.truncated,
    region: { path: article.region.path, adcode: article.region.adcode },
    themes: { primary: article.themes.primary, others: article.themes.others },
    paragraphs: article.paragraphs.map(({ role, text, pieces }) => ({ role, text, pieces })),
    metrics: article.metrics.map((metric) => ({
      raw: metric.raw,
      value: metric.value,
      valueMax: metric.valueMax,
      unit: metric.unit,
      approx: metric.approx,
      indicator: metric.indicator,
      ...formatEvidence(article, metric),
    })),
    initiatives: article.initiatives.map((initiative) => ({
      name: initiative.name,
      kind: initiative.kind,
      ...formatEvidence(article, initiative),
    })),
    notes: article.notes,
  };
}

function formatEvidence(article: Article, evidence: Evidence): object {
  const text = article.paragraphs[evidence.paragraph]?.text ?? '';
  return {
    sentence: text.slice(evidence.sentence[0], evidence.sentence[1]),
    paragraph: evidence.paragraph,
    from: evidence.from,
    to: evidence.to,
  };
}
