/** The tab of reported numbers. */
import { TableView } from './TableView.tsx';

export function MetricsTable() {
  return <TableView table="metrics" />;
}
