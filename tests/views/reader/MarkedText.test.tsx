// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Highlight } from '../../../src/query/reader/marks.ts';
import { MarkedText } from '../../../src/views/reader/MarkedText.tsx';

const ACTIONS = { label: (key: string) => key, href: () => '?', choose: vi.fn(), point: vi.fn() };
const FACT = { key: 'metric:1', kind: 'metric', from: 1, to: 4 } as const;
const POINTED: Highlight = { kind: 'active', from: 1, to: 4 };

function marked(highlights: readonly Highlight[]) {
  return <MarkedText text="共12场宣讲" marks={{ facts: [FACT], highlights }} actions={ACTIONS} />;
}

describe('the text with its marks', () => {
  // A press moves the focus, the focus moves the light: of a press and a release on two elements,
  // one of them gone, a browser makes no click.
  it('keeps the element that a click begins on while the light comes and goes', () => {
    const { rerender } = render(marked([POINTED]));
    const pressed = screen.getByText('12场');
    expect(pressed).toHaveAttribute('data-lit', 'active');
    rerender(marked([]));
    expect(pressed).toBeInTheDocument();
    expect(pressed).not.toHaveAttribute('data-lit');
    rerender(marked([POINTED]));
    expect(screen.getByText('12场')).toBe(pressed);
  });
});
