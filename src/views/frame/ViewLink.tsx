/** A link to a view: a plain click shows it here, any other opens it where the user wants it. */
import type { MouseEvent, ReactNode } from 'react';
import { formatView } from '../../query/url.ts';
import type { Tab } from '../../query/view.ts';
import { useViewStore } from '../../store/view-store.ts';

interface ViewLinkProps {
  readonly tab: Tab;
  readonly className: string | undefined;
  readonly title?: string;
  /** Says of the link to the view on screen that it is that. */
  readonly marksCurrent?: boolean;
  readonly children: ReactNode;
}

export function ViewLink({ tab, className, title, marksCurrent = false, children }: ViewLinkProps) {
  const view = useViewStore();
  const current = tab === view.tab;
  const show = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    view.showTab(tab);
  };
  const address = formatView({ ...view, tab, page: current ? view.page : null, open: null });
  return (
    <a
      href={address || '?'}
      className={className}
      {...(title === undefined ? {} : { title })}
      {...(marksCurrent && current ? { 'aria-current': 'page' as const } : {})}
      onClick={show}
    >
      {children}
    </a>
  );
}
