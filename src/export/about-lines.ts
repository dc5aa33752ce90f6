/** An export's statement as labelled lines, for a sheet and for the dialog. */
import type { Locale } from '../messages/messages.ts';
import type { About } from './about.ts';

export interface AboutLine {
  readonly label: string;
  readonly text: string | number;
}

const LABELS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    title: '标题',
    filter: '筛选',
    order: '排序',
    grouping: '分组',
    rows: '行数',
    exported: '导出日期',
    version: '数据版本',
    schema: '格式版本',
    generator: '程序版本',
    link: '链接',
    citation: '引用',
    bibtex: 'BibTeX',
    licence: '许可',
    remark: '备注',
  },
  en: {
    title: 'Title',
    filter: 'Filter',
    order: 'Order',
    grouping: 'Grouped by',
    rows: 'Rows',
    exported: 'Exported on',
    version: 'Dataset version',
    schema: 'Schema version',
    generator: 'Program version',
    link: 'Link',
    citation: 'Citation',
    bibtex: 'BibTeX',
    licence: 'Licence',
    remark: 'Remark',
  },
};

export function aboutLines(about: About, locale: Locale): readonly AboutLine[] {
  const labels = LABELS[locale];
  const line = (id: string, text: string | number): AboutLine => ({
    label: labels[id] ?? id,
    text,
  });
  return [
    line('title', about.title),
    line('filter', about.filter),
    line('order', about.order),
    ...(about.grouping === '' ? [] : [line('grouping', about.grouping)]),
    line('rows', about.rows),
    line('exported', about.exported),
    line('version', about.dataset.version),
    line('schema', about.dataset.schema),
    line('generator', about.dataset.generator),
    line('link', about.link),
    line('citation', about.citation.gbt),
    line('bibtex', about.citation.bibtex),
    line('licence', about.licence),
    ...about.remarks.map((remark) => line('remark', remark)),
  ];
}
