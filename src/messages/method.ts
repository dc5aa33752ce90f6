/** Texts of the view that explains the method. */
import { defineMessages } from './messages.ts';
import { plural } from './plural.ts';

export const methodMessages = defineMessages(
  {
    heading: '方法',
    lead: '文明图谱读识别出来的地方报纸版面，列出报道了哪些数字和举措，每一条都指回原句和原版面。',
    contents: '本页内容',
    steps: '数据怎么来的',
    terms: '名词',
    lists: '分类',
    themes: '主题',
    kinds: '举措类型',
    bounds: '精确度',
    units: '单位类别',
    certainties: '可信度',
    certaintyNote:
      '“确定”的目标是百次里至少对九十九次，没见过的版面上还达不到，见“准确程度”；拿不准的标“较可信”或“存疑”，并写明原因。',
    notes: '说明用语',
    accuracy: '准确程度',
    accuracyNote:
      '按标注规范人工写出标准答案，再由程序逐项比对；得数由程序写入，有测试看住，不是手填的。',
    figure: '项目',
    setPages: (count: string) => `（${count} 版）：`,
    gaps: '已知的不足',
    version: '版本',
    schema: '数据格式',
    generator: '程序版本',
    input: '输入校验码',
    counts: '数量',
    countsLine: (pages: string, articles: string, metrics: string, initiatives: string) =>
      `${pages} 个版面，${articles} 篇文章，${metrics} 个指标，${initiatives} 项举措`,
    licence: '许可和来源',
    download: '下载全部数据',
    downloadNote: '以下就是本页所用的全部文件。先看 manifest.json；每种文件都有 JSON Schema。',
    file: '文件',
    size: '大小',
    digest: 'SHA-256',
    keys: '键盘',
    moreFiles: (count: string) => `其余 ${count} 个文件`,
    bytes: (count: string) => `${count} 字节`,
  },
  {
    heading: 'Method',
    lead: 'Wenming Atlas reads the recognised pages of local newspapers and lists the numbers and initiatives they report, each tied to its sentence and to the page.',
    contents: 'On this page',
    steps: 'How the dataset is made',
    terms: 'Terms',
    lists: 'Categories',
    themes: 'Themes',
    kinds: 'Kinds of initiative',
    bounds: 'How exact a number is',
    units: 'Groups of units',
    certainties: 'Certainty',
    certaintyNote:
      'What is marked certain is meant to be right at least 99 times in 100; on unseen pages it is not yet, see Accuracy. The rest is marked likely or doubtful, with the reason.',
    notes: 'Remarks',
    accuracy: 'Accuracy',
    accuracyNote:
      'The right answers are written by hand, after the annotation guide, and compared one by one. The figures are written by the evaluation and held by a test, not typed.',
    figure: 'Figure',
    setPages: (count: string) => `(${count}): `,
    gaps: 'Known to be wrong',
    version: 'Versions',
    schema: 'Format',
    generator: 'Program',
    input: 'Digest of the input',
    counts: 'Counts',
    countsLine: (pages: string, articles: string, metrics: string, initiatives: string) =>
      [
        plural(pages, 'page', 'pages'),
        plural(articles, 'article', 'articles'),
        plural(metrics, 'metric', 'metrics'),
        plural(initiatives, 'initiative', 'initiatives'),
      ].join(', '),
    licence: 'Licence and sources',
    download: 'The whole dataset',
    downloadNote:
      'These are all the files that this page uses. Begin with manifest.json; each kind of file has a JSON Schema.',
    file: 'File',
    size: 'Size',
    digest: 'SHA-256',
    keys: 'Keyboard',
    moreFiles: (count: string) => plural(count, 'more file', 'more files'),
    bytes: (count: string) => plural(count, 'byte', 'bytes'),
  },
);

export type MethodTexts = (typeof methodMessages)['zh'];
