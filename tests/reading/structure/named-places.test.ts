/** Texts of interleaved articles, told apart by the places that their heads name. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(...blocks: readonly string[]): Record<string, string[]> {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return Object.fromEntries(
    articles.map(({ title, paragraphs }) => [
      title,
      paragraphs.map(({ text }) => text.slice(0, 6)),
    ]),
  );
}

describe('a section that is set between another article’s columns', () => {
  it('stays with the head that names its place', () => {
    const found = read(
      '# 云上茶园 托起好日子',
      '——青溪县沙湾镇产业发展见闻',
      '本报记者 宋丽 通讯员 赵平',
      '初夏的山间云雾缭绕。走进青溪县沙湾镇，连片的茶树漫上山坡，茶农们正忙着除草、采摘，空气里满是清香。',
      '### 一片叶子带活一座山',
      '沙湾镇平均海拔800多米，自古就有种茶的传统，可过去各家种各家的，好茶卖不出好价。2019年起，镇里成立茶业联合社，统一种苗、统一管护、统一销售。三年下来，全镇茶园面',
      '## 柳溪县古渡镇：小小讲解员 讲活渡口故事',
      '本报讯（通讯员 林一）“同学们，这条旧船就是最好的课本。”周末，在柳溪县古渡镇陈列馆，11岁的“小小讲解员”林小雨给研学团队讲故事，赢得阵阵掌声。',
      '为让故事代代相传，古渡镇从2022年起实施“小小讲解员”培养计划，面向全镇9所学校选拔学员，由陈列馆讲解员、退休教',
      '积从1900亩扩大到1.2万亩，年产值突破1.6亿元。',
      '“以前守着山受穷，如今一亩茶园一年能收八千来元，比外出打工强。”村民说。',
      '师组成12人导师团，利用课后服务开展发声、礼仪培训。两年多来，共培养“小小讲解员”354名，讲解7100余场。',
      '## 石桥县：田头书箱送书忙',
      '本报讯（王芳）4月7日，石桥县图书馆在6个村设“田头书箱”，送去图书1800册。',
    );
    expect(found['云上茶园 托起好日子']).toEqual([
      '初夏的山间云',
      '一片叶子带活',
      '沙湾镇平均海',
      '“以前守着山',
    ]);
    expect(found['柳溪县古渡镇：小小讲解员 讲活渡口故事']).toEqual(['“同学们，这', '为让故事代代']);
  });
});
