/** The few pictograms of the interface, drawn on a grid of 16 with a line of 1.4. */
export type IconName = keyof typeof PATHS;

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4l3.4 3.4',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  right: 'M6 3.5L10.5 8L6 12.5',
  left: 'M10 3.5L5.5 8L10 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  up: 'M3.5 10L8 5.5L12.5 10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  export: 'M8 2v8M5 7.2L8 10.2l3-3M2.5 11v2.5h11V11',
  print: 'M4.5 5.5v-3h7v3M4.5 11H2.5V5.5h11V11h-2M4.5 9h7v4.5h-7z',
  link: 'M6.5 9.5l3-3M7 4.5l1.6-1.6a2.6 2.6 0 0 1 3.7 3.7L10.7 8.2M9 11.5l-1.6 1.6a2.6 2.6 0 0 1-3.7-3.7L5.3 7.8',
  bookmark: 'M4 2.5h8v11L8 10.6L4 13.5z',
  panel: 'M2.5 3h11v10h-11zM6.5 3v10',
  light:
    'M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1',
  dark: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  system:
    'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 0 1 0-11.6M8 2.2v11.6M8 4.6h3.8M8 7h5.4M8 9.4h5.4M8 11.8h3.6',
  overview: 'M2.5 13.5v-5M6.2 13.5v-9M9.8 13.5v-6M13.5 13.5v-11',
  metrics: 'M5.5 2.5L4 13.5M12 2.5l-1.5 11M2.5 5.8h11.2M2.2 10.2h11.2',
  initiatives: 'M3.5 14V2.5M3.5 3h9l-2.2 3L12.5 9h-9',
  articles: 'M3 3h10M3 6.3h10M3 9.6h10M3 13h6',
  compare: 'M2.5 3h4.4v10H2.5zM9.1 3h4.4v10H9.1z',
  pages: 'M2.5 2.5h11v11h-11zM2.5 5.8h11M8 5.8v7.7',
  method: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.3v4M8 4.6v.4',
} as const;

/** Always beside a text or on a control that has a label: it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
