/**
 * How the dataset is made, what its terms mean, how far it can be trusted, and all of it to take.
 * It is shown without a dataset too: what needs the manifest is left out where there is none.
 */
import { methodMessages } from '../../messages/method.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useManifest } from '../../store/use-manifest.ts';
import { useMessages } from '../../store/use-messages.ts';
import { AccuracyTable } from './AccuracyTable.tsx';
import { Categories } from './Categories.tsx';
import { Contents } from './Contents.tsx';
import { Downloads } from './Downloads.tsx';
import { KeyTable } from './KeyTable.tsx';
import styles from './MethodView.module.css';
import { GAPS, SOURCES, STEPS, TERMS } from './method-texts.data.ts';
import { Section } from './Section.tsx';
import { SECTIONS, WITHOUT_MANIFEST } from './sections.ts';
import { Versions } from './Versions.tsx';

export function MethodView() {
  const texts = useMessages(methodMessages);
  const manifest = useManifest();
  const locale = usePreferences((preferences) => preferences.locale);
  const lines = (list: readonly { readonly zh: string; readonly en: string }[]) =>
    list.map((said) => <li key={said.zh}>{said[locale]}</li>);
  return (
    <div className={styles.view}>
      <Contents sections={manifest === null ? WITHOUT_MANIFEST : SECTIONS} />
      <div className={styles.text}>
        <h1 className={styles.title}>{texts.heading}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <Section id="steps">
          <ol className={styles.steps}>{lines(STEPS)}</ol>
        </Section>
        <Section id="terms">
          <dl className={styles.terms}>
            {TERMS.map(({ term, ...said }) => (
              <div key={term.zh}>
                <dt>{term[locale]}</dt>
                <dd>{said[locale]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="lists">
          <Categories />
        </Section>
        <AccuracyTable />
        <Section id="gaps">
          <ul className={styles.gaps}>{lines(GAPS)}</ul>
        </Section>
        {manifest !== null && (
          <Section id="version">
            <Versions manifest={manifest} />
          </Section>
        )}
        <Section id="licence">
          <ul className={styles.gaps}>{lines(SOURCES)}</ul>
        </Section>
        {manifest !== null && (
          <Section id="download">
            <Downloads manifest={manifest} />
          </Section>
        )}
        <Section id="keys">
          <KeyTable />
        </Section>
      </div>
    </div>
  );
}
