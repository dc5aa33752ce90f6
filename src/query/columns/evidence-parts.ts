/** Columns of a fact's evidence: its sentence, the characters' place, how sure the reading is. */
import { cell } from '../../model/dataset/columns.ts';
import { type FactTable, sentenceOfFact } from '../sentences.ts';
import { textColumn } from './article-parts.ts';
import type { Column, Field } from './column.ts';
import { certaintyOf, notesInWords } from './facts.ts';
import { byNumbers } from './sort-keys.ts';

type Evidence = 'sentence' | 'position' | 'certainty' | 'notes';

export function evidenceColumns(table: FactTable): Readonly<Record<Evidence, Column>> {
  return {
    sentence: sentenceColumn(table),
    position: positionColumn(table),
    certainty: certaintyColumn(table),
    notes: notesColumn(table),
  };
}

/** The fields that every exported fact carries, whether or not their columns are on screen. */
export function evidenceFields(table: FactTable): readonly Field[] {
  const { sentence, position } = evidenceColumns(table);
  return [...sentence.fields, ...position.fields];
}

function sentenceColumn(table: FactTable): Column {
  const header = { zh: '原句', en: 'Sentence' };
  return {
    id: 'sentence',
    header,
    meaning: { zh: '原文中的整句话。', en: 'The whole sentence in the text.' },
    align: 'start',
    width: 228,
    widthIn: { en: 200 },
    sort: null,
    needsText: true,
    format: ({ dataset, texts, row }) => sentenceOfFact(dataset, texts, { table, row }) ?? '',
    fields: [
      {
        id: 'sentence',
        header,
        width: 60,
        value: ({ dataset, texts, row }) => sentenceOfFact(dataset, texts, { table, row }),
      },
    ],
  };
}

function positionColumn(table: FactTable): Column {
  return {
    id: 'position',
    header: { zh: '位置', en: 'Position' },
    meaning: { zh: '在文章的第几段、第几个字。', en: 'Paragraph and characters in the article.' },
    align: 'start',
    width: 130,
    sort: byNumbers(
      ({ [table]: facts }, row) => cell(facts.article, row),
      ({ [table]: facts }, row) => cell(facts.paragraph, row),
      ({ [table]: facts }, row) => cell(facts.from, row),
    ),
    needsText: false,
    format: ({ dataset, row, locale }) => {
      const facts = dataset.facts[table];
      const paragraph = cell(facts.paragraph, row) + 1;
      const span = `${cell(facts.from, row)}–${cell(facts.to, row)}`;
      return locale === 'zh' ? `第${paragraph}段 ${span}` : `¶${paragraph} ${span}`;
    },
    fields: [
      placeField(table, 'paragraph', { zh: '段落（从0计）', en: 'Paragraph (from 0)' }),
      placeField(table, 'from', { zh: '起（字符）', en: 'From (character)' }),
      placeField(table, 'to', { zh: '止（字符）', en: 'To (character)' }),
    ],
  };
}

function placeField(
  table: FactTable,
  id: 'paragraph' | 'from' | 'to',
  header: Field['header'],
): Field {
  return {
    id,
    header,
    width: 10,
    value: ({ dataset, row }) => cell(dataset.facts[table][id], row),
  };
}

function certaintyColumn(table: FactTable): Column {
  return textColumn(
    {
      id: 'certainty',
      header: { zh: '可信度', en: 'Certainty' },
      meaning: { zh: '这条读得有多可靠。', en: 'How sure this reading is.' },
      align: 'start',
      width: 78,
      sort: byNumbers(({ [table]: facts }, row) => cell(facts.certainty, row)),
      format: ({ dataset, row, locale }) =>
        certaintyOf(cell(dataset.facts[table].certainty, row), locale),
    },
    10,
  );
}

function notesColumn(table: FactTable): Column {
  return textColumn(
    {
      id: 'notes',
      header: { zh: '存疑缘由', en: 'Remarks' },
      meaning: { zh: '读取时推断或存疑之处。', en: 'What was inferred or is in doubt.' },
      align: 'start',
      width: 220,
      sort: byNumbers(({ [table]: facts }, row) => cell(facts.notes, row)),
      format: ({ dataset, row, locale }) =>
        notesInWords(cell(dataset.facts[table].notes, row), locale),
    },
    30,
  );
}
