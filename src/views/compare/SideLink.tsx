/** A number of one side as a link to the rows that it counts. */
import type { MouseEvent, ReactNode } from 'react';
import type { Filter } from '../../query/filter.ts';
import { formatView } from '../../query/url.ts';
import type { TableId } from '../../query/view.ts';
import { useViewStore } from '../../store/view-store.ts';

interface SideLinkProps {
  readonly table: TableId;
  readonly filter: Filter;
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function SideLink({ table, filter, label, className, children }: SideLinkProps) {
  const view = useViewStore();
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // Both at once: one step of the history.
    useViewStore.setState({ tab: table, filter });
  };
  return (
    <a
      href={formatView({ ...view, tab: table, filter, open: null })}
      className={className}
      aria-label={label}
      title={label}
      onClick={show}
    >
      {children}
    </a>
  );
}
