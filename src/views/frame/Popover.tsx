/** A button and the panel it opens under itself; Esc, a click elsewhere or leaving it close it. */
import { type ReactNode, useId, useRef, useState } from 'react';
import styles from './Popover.module.css';
import { useClickOutside } from './use-click-outside.ts';
import { useEscape } from './use-escape.ts';
import { useFloat } from './use-float.ts';
import { useFocusLeave } from './use-focus-leave.ts';
import { useNudge } from './use-nudge.ts';

export interface PopoverProps {
  /** Name of the button, and of the panel. */
  readonly label: string;
  /** What the button shows; the label where it is left out. */
  readonly button?: ReactNode;
  /** A class of `controls.module.css`. */
  readonly className: string | undefined;
  /** The side of the button that the panel is flush with. */
  readonly align?: 'start' | 'end';
  /** Whether the panel lies above all else, for a button inside what scrolls or cuts off. */
  readonly floating?: boolean;
  /** Whether Tab stops at the button. */
  readonly tabbable?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

export function Popover(props: PopoverProps) {
  const { label, button, className, align = 'end', floating = false, children } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const trigger = useId();
  const panel = useId();
  const close = () => {
    setOpen(false);
    document.getElementById(trigger)?.focus();
  };
  useEscape(open, close);
  useFloat({ box, active: open && floating, onMoved: () => setOpen(false) });
  useNudge(box, open && !floating);
  useFocusLeave(box, () => setOpen(false));
  useClickOutside(box, open, () => setOpen(false));
  return (
    <div ref={box} className={styles.box}>
      <button
        id={trigger}
        type="button"
        className={className}
        tabIndex={props.tabbable === false ? -1 : 0}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={button === undefined ? undefined : label}
        title={button === undefined ? undefined : label}
        onClick={() => setOpen(!open)}
      >
        {button ?? label}
      </button>
      {open && (
        <section
          id={panel}
          className={styles.panel}
          data-align={floating ? 'floating' : align}
          popover={floating ? 'manual' : undefined}
          aria-label={label}
        >
          {children(close)}
        </section>
      )}
    </div>
  );
}
