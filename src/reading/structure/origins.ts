/** Where a report was written: 石门 of 本报记者 王芳 石门报道 is no author. */
import { HAN } from '../../chinese/characters.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import { hasNameForm, isPersonName } from './names.ts';

/** What stands before 报道 at a byline's end, behind a blank and other names. */
const ORIGIN = new RegExp(
  `(?<=[${HAN}](?<!记者|通讯员|作者|实习生)[ \\u3000]{1,4})([${HAN}]{2,4})(?=(?:摄影)?报道$)`,
  'u',
);

/** Whether a name is a prefecture's or a province's, though a person may be called so (周 is a surname). */
function isGreatPlace(name: string): boolean {
  const ids = nameIndex().get(name)?.ids ?? [];
  return ids.some((id) => (divisionOf(id)?.level ?? 4) <= 2);
}

/**
 * A byline without the place that it says the report is from.
 *
 * @example dropOrigin('本报记者 王芳 北京报道') // '本报记者 王芳 报道'
 * @example dropOrigin('本报记者 王芳 李海报道') // as it is: both have written it
 */
export function dropOrigin(byline: string): string {
  const line = byline.trimEnd();
  const place = ORIGIN.exec(line)?.[1];
  if (place === undefined) return byline;
  const isName = isPersonName(place) || hasNameForm(place);
  return isName && !isGreatPlace(place) ? byline : line.replace(ORIGIN, '');
}
