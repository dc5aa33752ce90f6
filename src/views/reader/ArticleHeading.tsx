/** Headline, subtitle, and the line that says where, about what, by whom, when. */

import type { ReactNode } from 'react';
import { regionWithWords, wordOfRegion } from '../../query/place-levels.ts';
import { formatDate } from '../../query/reader/format-date.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Line } from '../frame/Line.tsx';
import styles from './ArticleHeading.module.css';
import { CiteMenu } from './CiteMenu.tsx';
import { citationsOfArticle } from './cite.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
}

/** @param title the headline with its marks; what stands for one that is missing is not marked. */
export function ArticleHeading({ model, title, subtitle }: Props) {
  const { head, texts } = model;
  return (
    <header className={styles.head}>
      <h2 className={styles.title} tabIndex={-1} data-control="title">
        {head.title === '' ? (
          <span className={styles.missing}>{texts.noHeadline}</span>
        ) : (
          <span lang="zh-CN">{title}</span>
        )}
      </h2>
      {head.subtitle !== '' && (
        <p className={styles.subtitle} lang="zh-CN">
          {subtitle}
        </p>
      )}
      <p className={styles.line}>
        <RegionLink model={model} />
        {head.themes.map((theme, index) => (
          <ThemeLink key={theme.id} theme={theme} primary={index === 0} />
        ))}
        {head.isPhoto && <span>{texts.photo}</span>}
      </p>
      <div className={styles.source}>
        <div className={styles.line}>
          {head.authors !== '' && <span lang="zh-CN">{head.authors}</span>}
          {head.date !== '' && (
            <span title={texts.toldDateNote}>
              {texts.toldDate}{' '}
              <time dateTime={head.date}>{formatDate(head.date, model.locale)}</time>
            </span>
          )}
          <PageLink model={model} />
          {head.own && <span className={styles.cut}>{texts.own1}</span>}
          {head.truncated && <span className={styles.cut}>{texts.truncated}</span>}
        </div>
        <CiteMenu label={texts.cite} citation={citationsOfArticle(model)} />
      </div>
    </header>
  );
}

function RegionLink({ model: { dataset, head, texts, locale } }: { readonly model: ReaderModel }) {
  const toggle = useViewStore((view) => view.toggleValue);
  const pressed = useViewStore((view) => view.filter.regions.include.includes(head.regionKey));
  if (head.region.length === 0) return <span>{texts.unknownRegion}</span>;
  const kind = wordOfRegion(dataset, head.regionKey, locale);
  const whole = regionWithWords(dataset, head.regionKey, locale);
  const title = kind === '' ? texts.filterBy : `${texts.filterBy}: ${whole}`;
  return (
    <button
      type="button"
      className={styles.value}
      aria-pressed={pressed}
      title={title}
      onClick={() => toggle('regions', head.regionKey)}
    >
      <Line text={head.region.join(' ')} locale={locale} />
      {kind !== '' && <span className={styles.kind}> {kind}</span>}
    </button>
  );
}

interface ThemeProps {
  readonly theme: ReaderModel['head']['themes'][number];
  readonly primary: boolean;
}

function ThemeLink({ theme, primary }: ThemeProps) {
  const toggle = useViewStore((view) => view.toggleValue);
  const pressed = useViewStore((view) => view.filter.themes.include.includes(theme.id));
  return (
    <button
      type="button"
      className={styles.value}
      data-primary={primary}
      aria-pressed={pressed}
      onClick={() => toggle('themes', theme.id)}
    >
      <i
        className={styles.swatch}
        style={{ background: `var(--theme-${theme.id})` }}
        aria-hidden="true"
      />
      {theme.label}
    </button>
  );
}

function PageLink({ model: { head, texts, open } }: { readonly model: ReaderModel }) {
  const openArticle = useViewStore((view) => view.openArticle);
  return (
    <button
      type="button"
      className={styles.value}
      onClick={() => openArticle({ ...open, side: 'page' })}
    >
      {texts.pageOf(head.file.replace(/\.txt$/u, ''), String(head.number))}
    </button>
  );
}
