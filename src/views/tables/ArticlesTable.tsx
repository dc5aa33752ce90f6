/** The tab of articles. */
import { TableView } from './TableView.tsx';

export function ArticlesTable() {
  return <TableView table="articles" />;
}
