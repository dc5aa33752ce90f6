/** A modal dialog on the browser's own: focus is kept inside, Esc and a click beside it close it. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `wide` for a preview beside choices; `sheet` comes from the bottom edge of a phone. */
  readonly size?: 'narrow' | 'wide' | 'sheet';
  /** Actions on a line of their own that stays in sight. */
  readonly footer?: ReactNode;
}

/** Open as long as it is drawn; the focus returns to where it was. */
export function Dialog({ title, onClose, children, size = 'narrow', footer }: DialogProps) {
  const texts = useMessages(frameMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    // What it is, and not the way out, is what one is told first.
    top.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key that does the same.
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 ref={top} id={heading} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            className={controls.icon}
            aria-label={texts.close}
            title={texts.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  );
}
