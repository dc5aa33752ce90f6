/** The open article as an entry of a list of references, ready to paste. */
import type { Citation } from '../../export/citation.ts';
import controls from '../frame/controls.module.css';
import { Popover } from '../frame/Popover.tsx';
import styles from './CiteMenu.module.css';
import { citationsOfArticle } from './cite.ts';
import { useCopy } from './use-copy.ts';
import type { ReaderModel } from './use-reader-model.ts';

const CITATION_STYLES = ['gbt', 'bibtex'] as const satisfies readonly (keyof Citation)[];

export function CiteMenu({ model }: { readonly model: ReaderModel }) {
  const { texts } = model;
  const copy = useCopy();
  const citations = citationsOfArticle(model);
  return (
    <div className={styles.menu}>
      <Popover label={texts.cite} className={controls.link}>
        {(close) => (
          <>
            <p className={styles.entry} lang="zh-CN">
              {citations.gbt}
            </p>
            <div className={styles.choices}>
              {CITATION_STYLES.map((style) => (
                <button
                  key={style}
                  type="button"
                  className={controls.button}
                  onClick={() => {
                    close();
                    copy(citations[style], texts.citationCopied(texts[style]));
                  }}
                >
                  {texts.copyCitation(texts[style])}
                </button>
              ))}
            </div>
          </>
        )}
      </Popover>
    </div>
  );
}
