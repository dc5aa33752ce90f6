// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useViewStore } from '../../../src/store/view-store.ts';
import { ErrorBoundary } from '../../../src/views/frame/ErrorBoundary.tsx';
import { PartError } from '../../../src/views/frame/part-error.ts';
import { resetStores } from '../show-dataset.ts';

let broken = true;
let error: Error;
function Part() {
  if (broken) throw error;
  return <p>内容</p>;
}

beforeEach(() => {
  resetStores();
  broken = true;
  error = new RangeError('row 7 of a column of 3');
  // React reports the error that this test makes on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function show() {
  render(
    <>
      <p>其余部分</p>
      <ErrorBoundary part="metrics">
        <Part />
      </ErrorBoundary>
    </>,
  );
}

it('leaves the other parts as they are and tries again', async () => {
  const user = userEvent.setup();
  show();
  expect(screen.getByText('其余部分')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('这一部分出了错');
  broken = false;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(screen.getByText('内容')).toBeVisible();
});

it('leads back to the overview', async () => {
  const user = userEvent.setup();
  useViewStore.getState().showTab('metrics');
  show();
  await user.click(screen.getByRole('button', { name: '回到总览' }));
  expect(useViewStore.getState().tab).toBe('overview');
});

it('says so where a part of the program did not arrive', () => {
  error = new PartError('metrics', 'Failed to fetch');
  show();
  expect(screen.getByRole('alert')).toHaveTextContent('请检查网络后重试');
});

it('has a report to copy: part, error, place', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: '复制报告' }));
  const report = await navigator.clipboard.readText();
  expect(report).toContain('Wenming Atlas: metrics');
  expect(report).toContain('RangeError: row 7 of a column of 3');
  expect(report).toContain(window.location.href);
});
