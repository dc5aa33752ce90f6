/** An entry of a list of references, ready to paste: of the open article, or of a page. */
import type { Citation } from '../../export/citation.ts';
import { readerMessages } from '../../messages/reader.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import { Popover } from '../frame/Popover.tsx';
import styles from './CiteMenu.module.css';
import { useCopy } from './use-copy.ts';

const CITATION_STYLES = ['gbt', 'bibtex'] as const satisfies readonly (keyof Citation)[];

interface CiteMenuProps {
  readonly label: string;
  readonly citation: Citation;
  /** The end of the line that it stands at, which its panel is flush with. */
  readonly align?: 'start' | 'end';
  /** Whether its panel lies above all else, for a bar at the bottom. */
  readonly floating?: boolean;
}

export function CiteMenu({ label, citation, align = 'end', floating = false }: CiteMenuProps) {
  const texts = useMessages(readerMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const copy = useCopy();
  return (
    <div className={styles.menu} data-align={align}>
      <Popover label={label} className={controls.link} align={align} floating={floating}>
        {(close) => (
          <>
            <p className={styles.entry}>
              <Line text={citation.gbt} locale={locale} />
            </p>
            <div className={styles.choices}>
              {CITATION_STYLES.map((style) => (
                <button
                  key={style}
                  type="button"
                  className={controls.button}
                  onClick={() => {
                    close();
                    copy(citation[style], texts.citationCopied(texts[style]));
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
