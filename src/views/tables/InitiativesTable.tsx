/** The tab of named initiatives. */
import { TableView } from './TableView.tsx';

export function InitiativesTable() {
  return <TableView table="initiatives" />;
}
