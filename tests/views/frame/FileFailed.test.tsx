// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { frameMessages } from '../../../src/messages/frame.ts';
import { FetchError } from '../../../src/store/fetch-file.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { FileFailed } from '../../../src/views/frame/FileFailed.tsx';
import { resetStores } from '../show-dataset.ts';

beforeEach(resetStores);

const cut = new FetchError('texts/0.json', 'cut', '3 of 9 bytes');
const said = (locale: 'zh' | 'en') => {
  usePreferences.setState({ locale });
  render(<FileFailed title="" error={cut} onRetry={() => undefined} />);
  return screen.getByRole('alert').textContent;
};

it('says file, why and what to do without a blank after a Chinese full stop', () => {
  const { whyCut, doReload } = frameMessages.zh;
  expect(said('zh')).toContain(`texts/0.json ${whyCut}${doReload}`);
});

it('sets English sentences apart', () => {
  const { whyCut, doReload } = frameMessages.en;
  expect(said('en')).toContain(`texts/0.json ${whyCut} ${doReload}`);
});
