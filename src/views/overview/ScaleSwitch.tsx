/** Absolute counts or shares of each province's own total. */
import { useContext } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './ChartPanel.module.css';
import { MotionContext } from './motion.ts';

interface ScaleSwitchProps {
  readonly scale: 'count' | 'share';
  readonly onChange: (scale: 'count' | 'share') => void;
}

export function ScaleSwitch({ scale, onChange }: ScaleSwitchProps) {
  const texts = useMessages(overviewMessages);
  const motion = useContext(MotionContext);
  const choices = [
    { id: 'count', label: texts.absolute },
    { id: 'share', label: texts.share },
  ] as const;
  return (
    <fieldset className={styles.group} aria-label={texts.scaleLabel}>
      {choices.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className={styles.switch}
          aria-pressed={scale === id}
          onClick={() => {
            motion.begin();
            onChange(id);
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
