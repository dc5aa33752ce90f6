/** What stands above an article's text, and how sure each part of its reading is. */
import type { Locale } from '../../messages/messages.ts';
import { cell, membersOf, textCell } from '../../model/dataset/columns.ts';
import { THEMES, type ThemeId } from '../../model/themes.ts';
import { ARTICLE_KINDS, CERTAINTIES, type Certainty } from '../../model/vocabulary.ts';
import { pageOfArticle } from '../columns/facts.ts';
import type { Dataset } from '../dataset.ts';
import { isOwnPage } from '../own-articles.ts';
import { placeNames } from '../place-names.ts';
import { dateOfPage } from './page-date.ts';

export interface ArticleHead {
  /** '' where a photo has none. */
  readonly title: string;
  readonly subtitle: string;
  readonly isPhoto: boolean;
  readonly truncated: boolean;
  /** Names joined by 、. */
  readonly authors: string;
  /** Names from the province down, as places are called everywhere; [] where none is known. */
  readonly region: readonly string[];
  readonly regionKey: string;
  /** The primary theme first. */
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
  /** What is told happened then: ISO, cut to what is known; '' where nothing is. */
  readonly date: string;
  /** When the page was printed: ISO, cut to what is known; '' where the page does not tell. */
  readonly issued: string;
  /** How sure that is; only a printed date line makes it certain. */
  readonly issuedCertainty: Certainty;
  readonly file: string;
  /** On a page that the user read in this tab. */
  readonly own: boolean;
  /** 1-based on its page. */
  readonly number: number;
  readonly certainty: Certainty;
  readonly regionCertainty: Certainty;
  readonly themeCertainty: Certainty;
}

export function headOfArticle(dataset: Dataset, row: number, locale: Locale): ArticleHead {
  const { facts } = dataset;
  const { articles } = facts;
  const regionKey = dataset.regionKeys[cell(articles.region, row)] ?? '';
  const primary = THEMES[cell(articles.theme, row)];
  const themes = [primary, ...membersOf(THEMES, cell(articles.otherThemes, row))];
  const page = cell(articles.page, row);
  const certaintyAt = (column: readonly number[], at = row): Certainty =>
    CERTAINTIES[cell(column, at)]?.id ?? 'doubtful';
  return {
    title: textCell(facts, articles.title, row),
    subtitle: textCell(facts, articles.subtitle, row),
    isPhoto: ARTICLE_KINDS[cell(articles.kind, row)]?.id === 'photo',
    truncated: cell(articles.truncated, row) === 1,
    authors: textCell(facts, articles.authors, row),
    region: regionKey === '' ? [] : placeNames(regionKey.split('/'), locale),
    regionKey,
    themes: themes.flatMap((theme) =>
      theme === undefined ? [] : [{ id: theme.id, label: theme[locale] }],
    ),
    date: textCell(facts, articles.date, row),
    issued: dateOfPage(facts, page),
    issuedCertainty: certaintyAt(facts.pages.dateCertainty, page),
    file: pageOfArticle(dataset, row),
    own: isOwnPage(dataset, page),
    number: cell(articles.position, row) + 1,
    certainty: certaintyAt(articles.certainty),
    regionCertainty: certaintyAt(articles.regionCertainty),
    themeCertainty: certaintyAt(articles.themeCertainty),
  };
}
