/** What is shown in the place of a part that failed. */
import { useState } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from './controls.module.css';
import { PartError } from './part-error.ts';
import styles from './States.module.css';
import { writeClipboard } from './write-clipboard.ts';

interface Props {
  readonly part: string;
  readonly error: Error;
  readonly stack: string;
  readonly onRetry: () => void;
}

export function CrashReport({ part, error, stack, onRetry }: Props) {
  const texts = useMessages(frameMessages);
  const showTab = useViewStore((view) => view.showTab);
  const [copied, setCopied] = useState(false);
  // The address holds the whole view, so that nothing is lost by reloading.
  const missing = error instanceof PartError;
  const retry = missing ? () => window.location.reload() : onRetry;
  const report = formatReport({ part, error, stack });
  const copy = () => {
    // Where copying is not allowed the report can still be selected.
    writeClipboard(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const back = () => {
    showTab('overview');
    onRetry();
  };
  return (
    <section className={styles.state} role="alert">
      <h2 className={styles.title}>{texts.crashTitle}</h2>
      <p>{missing ? texts.partMissing : texts.crashText}</p>
      <p className={styles.actions}>
        <button type="button" className={controls.button} onClick={retry}>
          {texts.crashRetry}
        </button>
        <button type="button" className={controls.button} onClick={back}>
          {texts.crashBack}
        </button>
        <button type="button" className={controls.quiet} onClick={copy}>
          {copied ? texts.crashCopied : texts.crashCopy}
        </button>
      </p>
      <details className={styles.report}>
        <summary>{texts.crashReport}</summary>
        <pre>{report}</pre>
      </details>
    </section>
  );
}

function formatReport({ part, error, stack }: Omit<Props, 'onRetry'>): string {
  return [
    `Wenming Atlas: ${part}`,
    `${error.name}: ${error.message}`,
    window.location.href,
    navigator.userAgent,
    error.stack ?? '',
    stack.trim(),
  ].join('\n');
}
