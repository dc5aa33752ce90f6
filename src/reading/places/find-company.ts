/** Where the company that an article is about works, by its name and by the page. */
import { divisionOf, isWithin } from '../../gazetteer/divisions.ts';
import type { ArticleText } from '../../model/page.ts';
import { findInstitution } from './find-institution.ts';
import type { PlaceNode } from './node.ts';
import { findPointed } from './own-division.ts';
import type { PageContext } from './page-context.ts';
import type { Resolved } from './resolve-mentions.ts';
import { findCompanyCounty } from './title-words.ts';

/** A company that carries its province's name works in the city, or the county, that the page is about. */
function narrowed(carrier: PlaceNode | null, context: PageContext): PlaceNode | null {
  const city = context.home ?? context.dominant[2];
  const isProvince = carrier !== null && divisionOf(carrier.id)?.level === 1;
  if (!isProvince || city === undefined || !isWithin(city, carrier.id)) return carrier;
  return { id: city, tail: [] };
}

/**
 * The county, city or province in the name of the company that an article is about; null where none is.
 *
 * @example findCompany(article, resolved, context) // 湖南远航新材料公司 on a page of 醴陵's: the node of 醴陵市
 */
export function findCompany(
  article: ArticleText,
  resolved: readonly Resolved[],
  context: PageContext,
): PlaceNode | null {
  const province = context.dominant[1];
  const county = province === undefined ? undefined : findCompanyCounty(article.title, province);
  if (county !== undefined) return { id: county, tail: [] };
  const carrier = findInstitution(article, resolved);
  const pointed = carrier ? findPointed(article, context) : undefined;
  // 浙江某工具公司 on a county's page, where the text says 我县: the county, not the whole province.
  if (carrier && pointed !== undefined && isWithin(pointed, carrier.id))
    return { id: pointed, tail: [] };
  return narrowed(carrier, context);
}
