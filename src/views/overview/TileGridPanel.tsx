/** The provinces as a grid of tiles. */
import { overviewMessages } from '../../messages/overview.ts';
import { useMessages } from '../../store/use-messages.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { GRID_HEIGHT, TileGrid } from './TileGrid.tsx';
import { useProvinces } from './use-provinces.ts';

export function TileGridPanel() {
  const texts = useMessages(overviewMessages);
  const provinces = useProvinces();
  const table = {
    columns: [texts.province, texts.total],
    rows: provinces.rows.map((row) => ({
      id: row.province,
      cells: [provinces.nameOf(row.province), String(row.total)],
    })),
  };
  return (
    <ChartPanel
      id="tiles"
      title={texts.tiles}
      note={texts.tilesNote}
      usual={GRID_HEIGHT}
      table={table}
      picture={{ own: 'regions' }}
    >
      <Deferred height={GRID_HEIGHT} atOnce>
        {(width) => (
          <TileGrid
            width={width}
            title={texts.tiles}
            rows={provinces.rows}
            nameOf={provinces.nameOf}
            labelOf={provinces.labelOf}
            isSelected={provinces.isSelected}
            onChoose={provinces.choose}
          />
        )}
      </Deferred>
    </ChartPanel>
  );
}
