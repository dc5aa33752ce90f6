// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { frameMessages } from '../../../src/messages/frame.ts';
import { LOCALES } from '../../../src/messages/messages.ts';
import { FetchError } from '../../../src/store/fetch-file.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { FileFailed } from '../../../src/views/frame/FileFailed.tsx';
import { resetStores } from '../show-dataset.ts';

beforeEach(resetStores);

const cut = new FetchError('texts/0.json', 'cut', '3 of 9 bytes');

it.each(LOCALES)('says file, why and what to do, each under its name (%s)', (locale) => {
  usePreferences.setState({ locale });
  render(<FileFailed title="" error={cut} onRetry={() => undefined} />);
  const texts = frameMessages[locale];
  const names = screen.getAllByRole('term').map((name) => name.textContent);
  const said = screen.getAllByRole('definition').map((words) => words.textContent);
  expect(names).toEqual([texts.failedFile, texts.failedWhy, texts.failedWhat]);
  expect(said).toEqual(['texts/0.json', texts.whyCut, texts.doReload]);
});
