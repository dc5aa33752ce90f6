/** A chart on the page → a file in the user's hands; loaded when the first one is saved. */

import { composeImage, formatSvg } from '../../export/chart-image.ts';
import { fileName } from '../../export/file-name.ts';
import { renderPng } from '../../export/render-png.ts';
import { shortVersion } from '../../export/short-version.ts';
import { frameMessages } from '../../messages/frame.ts';
import type { Locale } from '../../messages/messages.ts';
import { overviewMessages } from '../../messages/overview.ts';
import type { Dataset } from '../../query/dataset.ts';
import { EMPTY_FILTER, type Filter } from '../../query/filter.ts';
import { describeFilter, isEmptyFilter } from '../../query/filter-chips.ts';
import { download } from '../export/download.ts';
import { localDay } from '../export/local-day.ts';
import type { PictureTexts } from './picture-texts.ts';

export interface ChartToSave {
  readonly chart: SVGSVGElement;
  readonly title: string;
  readonly picture: PictureTexts;
  readonly filter: Filter;
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly format: 'svg' | 'png';
}

/** Pixels for one CSS pixel at least, so that a picture is sharp in print as well. */
const LEAST_SCALE = 3;

export async function saveChart(order: ChartToSave): Promise<void> {
  const { chart, title, picture, locale, dataset, format } = order;
  const texts = overviewMessages[locale];
  const today = localDay(new Date());
  const foot = [texts.source(shortVersion(dataset)), texts.imageDate(today)].join(' · ');
  const image = composeImage({
    chart,
    title,
    notes: [picture.note ?? '', scopeOf(order)].filter((line) => line !== ''),
    legend: picture.legend ?? [],
    foot: [picture.key ?? '', foot].filter((line) => line !== ''),
  });
  const scope = describeFilter(order.filter, locale);
  const name = fileName([frameMessages[locale].product, title, scope, today], format);
  const content =
    format === 'svg'
      ? new Blob([formatSvg(image)], { type: 'image/svg+xml' })
      : await renderPng(image, Math.max(LEAST_SCALE, window.devicePixelRatio));
  download(name, content);
}

/**
 * What is drawn, in words. A chart that offers a choice shows what could be chosen instead as
 * well, so that its own clause is no limit but says what is marked.
 */
function scopeOf({ filter, picture, locale }: ChartToSave): string {
  const texts = overviewMessages[locale];
  const { own } = picture;
  if (own === undefined) return texts.imageScope(describeFilter(filter, locale));
  const scope = texts.imageScope(describeFilter({ ...filter, [own]: EMPTY_FILTER[own] }, locale));
  const marked = { ...EMPTY_FILTER, [own]: filter[own] };
  return isEmptyFilter(marked) ? scope : texts.imageMarked(scope, describeFilter(marked, locale));
}
