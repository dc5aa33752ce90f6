// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { FOR_POINTER } from '../../src/export/chart-copy.ts';
import { composeImage, formatSvg } from '../../src/export/chart-image.ts';

function drawChart(): SVGSVGElement {
  document.body.innerHTML = `<svg width="300" height="100">
    <g class="mark" role="button" tabindex="0" aria-label="甲，点按筛选" data-mark="a">
      <rect width="10" height="10" style="fill: rgb(1, 2, 3)"></rect>
      <rect ${FOR_POINTER}="true" width="20" height="20"></rect>
    </g>
    <text onclick="stop()">甲</text></svg>`;
  const chart = document.querySelector('svg');
  if (chart === null) throw new Error('no chart');
  return chart;
}

const TEXTS = {
  title: '各省举措',
  notes: ['范围：<b>全部</b>'],
  legend: [{ label: '环境整治', colour: '--theme-environment' }],
  foot: ['数据集 1a2b'],
};

describe('composeImage', () => {
  beforeEach(() => {
    document.documentElement.style.setProperty('--theme-environment', '#123456');
    document.documentElement.style.setProperty('--paper', '#fefefe');
  });

  it('has title, scope, legend and source inside, as text', () => {
    const picture = composeImage({ chart: drawChart(), ...TEXTS });
    const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
    expect(words).toEqual(['各省举措', '范围：<b>全部</b>', '环境整治', '甲', '数据集 1a2b']);
    expect(picture.querySelector('b')).toBeNull();
  });

  it('takes the colours that hold on the page', () => {
    const picture = composeImage({ chart: drawChart(), ...TEXTS });
    const fills = [...picture.querySelectorAll('rect')].map((box) => box.getAttribute('fill'));
    expect(fills).toEqual(['#fefefe', '#123456', 'rgb(1, 2, 3)']);
  });

  it('leaves out what only the page needs', () => {
    const text = formatSvg(composeImage({ chart: drawChart(), ...TEXTS }));
    expect(text).not.toMatch(/tabindex|aria-|role=|class=|data-|onclick/u);
  });

  it('leaves out what focus and pointer do to a mark, and keeps what is chosen', () => {
    const chart = drawChart();
    const style = document.createElement('style');
    style.textContent = `.mark:focus rect { stroke: rgb(9, 9, 9) }
      .mark[aria-pressed="true"] rect { stroke-width: 2px }`;
    document.head.append(style);
    const mark = chart.querySelector<SVGGElement>('.mark');
    mark?.setAttribute('aria-pressed', 'true');
    mark?.focus();
    expect(mark).toHaveFocus();
    const picture = composeImage({ chart, ...TEXTS });
    style.remove();
    const drawn = [...picture.querySelectorAll('g g rect, svg svg rect')].at(-1);
    expect(drawn?.getAttribute('stroke')).not.toBe('rgb(9, 9, 9)');
    expect(drawn?.getAttribute('stroke-width')).toBe('2px');
  });

  it('does not change the chart on the page', () => {
    const chart = drawChart();
    const before = chart.outerHTML;
    composeImage({ chart, ...TEXTS });
    expect(chart.outerHTML).toBe(before);
  });
});
