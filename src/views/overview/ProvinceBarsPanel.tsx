/** Initiatives per province as bars stacked by theme, with the choice of scale. */
import { useState } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { THEMES } from '../../model/themes.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { PROVINCE_ROW, ProvinceBars } from './ProvinceBars.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { ThemeLegend } from './ThemeLegend.tsx';
import { useAnimate } from './use-animate.ts';
import { useProvinces } from './use-provinces.ts';
import { useThemesNamed } from './use-themes-named.ts';

export function ProvinceBarsPanel() {
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const animate = useAnimate();
  const provinces = useProvinces();
  const [scale, setScale] = useState<'count' | 'share'>('count');
  const named = useThemesNamed();
  const { rows, nameOf } = provinces;
  const table = {
    columns: [texts.province, texts.total, ...THEMES.map((theme) => theme[locale])],
    rows: rows.map((row) => ({
      id: row.province,
      cells: [nameOf(row.province), String(row.total), ...row.byTheme.map(String)],
    })),
  };
  const themes = THEMES.filter((_, index) => rows.some((row) => (row.byTheme[index] ?? 0) > 0));
  const legend = themes.map((theme) => ({
    label: theme[locale],
    colour: `--theme-${theme.id}`,
  }));
  return (
    <ChartPanel
      title={texts.byProvince}
      note={texts.byProvinceNote}
      table={table}
      picture={{ own: 'regions', legend }}
      isEmpty={rows.length === 0}
      controls={<ScaleSwitch scale={scale} onChange={setScale} />}
    >
      {!named && <ThemeLegend entries={legend} />}
      <Deferred height={(rows.length + 1) * PROVINCE_ROW}>
        <ProvinceBars
          rows={rows}
          scale={scale}
          nameOf={nameOf}
          labelOf={provinces.segmentLabelOf}
          isSelected={provinces.isSelected}
          anySelected={provinces.anySelected}
          animate={animate}
          nameWidth={locale === 'zh' ? 64 : 104}
          onChoose={provinces.chooseSegment}
          onChooseProvince={provinces.choose}
          totalLabelOf={(row) => provinces.labelOf(row.province, row.total)}
        />
      </Deferred>
    </ChartPanel>
  );
}
