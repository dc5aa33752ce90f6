/** The bar on top: name, views, search, export, language, colours, help. */
import { frameMessages } from '../../messages/frame.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import {
  SCHEME_CHOICES,
  type SchemeChoice,
  usePreferences,
} from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { ExportSlot } from './ExportSlot.tsx';
import { Icon } from './Icon.tsx';
import { SearchField, SearchRoom } from './SearchField.tsx';
import { TabLinks } from './TabLinks.tsx';
import styles from './TopBar.module.css';

const SCHEME_TEXTS = {
  light: 'schemeLight',
  dark: 'schemeDark',
  system: 'schemeSystem',
} as const satisfies Record<SchemeChoice, string>;

/** @param ready whether there is data that can be searched and exported. */
export function TopBar({ ready, phone }: { readonly ready: boolean; readonly phone: boolean }) {
  const texts = useMessages(frameMessages);
  return (
    <header className={styles.bar}>
      <p className={styles.name}>{texts.product}</p>
      {!phone && <TabLinks place="top" />}
      <div className={styles.tools}>
        {ready ? <SearchField /> : <SearchRoom />}
        <ExportSlot ready={ready} />
        <LanguageButton />
        <SchemeButton />
        {!phone && <HelpButton />}
      </div>
    </header>
  );
}

function LanguageButton() {
  const texts = useMessages(frameMessages);
  const { locale, chooseLocale } = usePreferences();
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={controls.quiet}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      title={texts.otherLanguageName}
      aria-label={texts.otherLanguageName}
      onClick={() => chooseLocale(other)}
    >
      {texts.otherLanguage}
    </button>
  );
}

function SchemeButton() {
  const texts = useMessages(frameMessages);
  const { scheme, chooseScheme } = usePreferences();
  const next = SCHEME_CHOICES[(SCHEME_CHOICES.indexOf(scheme) + 1) % SCHEME_CHOICES.length];
  const label = texts.schemeNow(texts[SCHEME_TEXTS[scheme]]);
  return (
    <button
      type="button"
      className={controls.icon}
      title={label}
      aria-label={label}
      onClick={() => chooseScheme(next ?? 'system')}
    >
      <Icon name={scheme} />
    </button>
  );
}

function HelpButton() {
  const texts = useMessages(frameMessages);
  const openSheet = useFrameStore((frame) => frame.openSheet);
  return (
    <button
      type="button"
      className={controls.icon}
      title={`${texts.help}  ?`}
      aria-label={texts.help}
      onClick={() => openSheet('help')}
    >
      ?
    </button>
  );
}
