/** Pages made to be slow: what would show a loop inside a loop. */
export const HOSTILE: readonly {
  readonly name: string;
  readonly make: (size: number) => string;
}[] = [
  { name: 'digits', make: (size) => '7'.repeat(size) },
  { name: 'digits and units', make: (size) => '3万余5'.repeat(size / 4) },
  { name: 'Chinese numerals', make: (size) => '十百千万'.repeat(size / 4) },
  { name: 'brackets never closed', make: (size) => '（'.repeat(size) },
  { name: 'quotes never closed', make: (size) => '“文明'.repeat(size / 3) },
  { name: 'one character', make: (size) => '文'.repeat(size) },
  { name: 'one place', make: (size) => '朝阳区'.repeat(size / 3) },
  { name: 'headlines', make: (size) => '# 某镇开展志愿服务活动\n\n'.repeat(size / 14) },
  { name: 'headlines without marks', make: (size) => '某镇开展志愿服务活动\n\n'.repeat(size / 12) },
  { name: 'bylines', make: (size) => '本报讯（记者 甘露）'.repeat(size / 10) },
  { name: 'blanks', make: (size) => ' '.repeat(size) },
  { name: 'line ends', make: (size) => '\n'.repeat(size) },
  { name: 'commas', make: (size) => '，'.repeat(size) },
  { name: 'broken lines', make: (size) => '为提升服务\n\n'.repeat(size / 7) },
  { name: 'section headings', make: (size) => '## 一、建阵地\n'.repeat(size / 9) },
  { name: 'names', make: (size) => '王明 李红 摄\n'.repeat(size / 8) },
];
