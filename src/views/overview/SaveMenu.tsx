/** Saves the chart as it is shown, as SVG or PNG. */
import { overviewMessages } from '../../messages/overview.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Popover } from '../frame/Popover.tsx';
import panel from './ChartPanel.module.css';
import type { PictureTexts } from './picture-texts.ts';
import styles from './SaveMenu.module.css';

interface SaveMenuProps {
  readonly title: string;
  readonly picture: PictureTexts;
  /** The chart that is on the page when the user asks for it. */
  readonly findChart: () => SVGSVGElement | null;
}

export function SaveMenu({ title, picture, findChart }: SaveMenuProps) {
  const texts = useMessages(overviewMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const notify = useFrameStore((frame) => frame.notify);
  const save = async (format: 'svg' | 'png') => {
    try {
      const chart = findChart();
      if (chart === null) throw new Error('no chart');
      const { filter } = useViewStore.getState();
      const { saveChart } = await import('./save-chart.ts');
      await saveChart({ chart, title, picture, filter, dataset, locale, format });
    } catch {
      notify(texts.notSaved(title));
    }
  };
  return (
    <Popover label={texts.saveChart(title)} button={texts.save} className={panel.switch}>
      {(close) => (
        <>
          <p className={styles.note}>{texts.saveNote}</p>
          <div className={styles.choices}>
            {(['png', 'svg'] as const).map((format) => (
              <button
                key={format}
                type="button"
                className={controls.button}
                onClick={() => {
                  close();
                  void save(format);
                }}
              >
                {format === 'png' ? texts.savePng : texts.saveSvg}
              </button>
            ))}
          </div>
        </>
      )}
    </Popover>
  );
}
