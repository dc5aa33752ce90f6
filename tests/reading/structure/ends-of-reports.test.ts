/** What ends a report, and what cannot begin one. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function textsOf(page: readonly string[]): Map<string, string> {
  const { articles } = segmentPage(page.join('\n\n'));
  return new Map(
    articles.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text).join('')]),
  );
}

describe('a report that has said what comes next', () => {
  it('gives back the text of the article above that stands behind it', () => {
    const texts = textsOf([
      '白塘镇：“候鸟学堂”陪娃过暑假',
      '本报讯（陶小云）竹哨、剪纸、游泳、算盘……暑假里，白塘镇“候鸟学堂”天天有课，跟着父母来渔场过暑假的孩子有了去处。',
      '白塘镇有渔场14个，外来渔工3100余人，暑假带来的孩子有460余名，没人看管成了渔工的心病。',
      '青石县“小导游”把老故事讲到码头',
      '本报讯（何立）6月12日，青石县“小导游”进码头活动在南渡小学启动，15名学生轮流登台，讲老船工的故事，全校430名师生来听。',
      '近年来，县教育局从各学校选拔培养“小导游”67名，利用假日为游客义务讲解，累计讲解520余场。下一步，活动将走进全县29所学校，把老故事讲给更多孩子听。',
      '为此，镇里腾出闲置的冰厂，办起“候鸟学堂”1处、分点5处，开设课程11门。',
      '缺老师，就到处去请。镇里招募大学生、渔民、退休教师等志愿者48名。截至8月10日，学堂已有孩子9000余人次来上课。',
      '北岭乡：山路装上护栏',
      '本报讯（沈平）北岭乡在九处急弯装上护栏和反光镜，山路夜里也看得清。乡里又修补路面12公里，校车从此不再绕道。',
    ]);
    expect(texts.get('白塘镇：“候鸟学堂”陪娃过暑假')?.endsWith('9000余人次来上课。')).toBe(true);
    expect(texts.get('青石县“小导游”把老故事讲到码头')?.endsWith('更多孩子听。')).toBe(true);
  });
});

describe('a dated text with two lines of heads below, and a text that begins no article', () => {
  it('is one article with its kicker and headline', () => {
    const { articles } = segmentPage(
      [
        '河湾村：果园里开起课堂',
        '本报讯（许静）5月8日，河湾村的果园里坐满了人，农技员正在讲怎么疏果。村里今年请来农技员6名，开课31场。',
        '本报讯（周平）眼下正是菱角采收的时节。9月2日清晨，南河县菱塘乡大圩村村民崔大勇划着木盆，在塘里采菱。“既种藕又种菱，比光种藕强多了。”他说。',
        '菱塘乡临水而居，过去围塘养鱼一度让塘水变了颜色。2021年退养还塘以后，乡里引导农户种菱，县农业农村局派出8名技术员分片指导。',
        '南河县菱塘乡探索生态种植新路',
        '藕菱同塘 一水两收',
        '目前，全乡藕菱同塘面积已有1.1万亩，种植户390户，亩均纯收入2600元左右。',
        '采得好，还要卖得好。菱塘乡组织12家合作社抱团销售，去年销售额达6400万元。',
        '东渡镇：码头上的阅览室',
        '本报讯（蒋文）东渡镇把旧候船室改成阅览室，添书4200册，船工等船时有书看。阅览室每天开到晚上九点，办借书证的有630人。',
      ].join('\n\n'),
    );
    const one = articles.find(({ title }) => title === '藕菱同塘 一水两收');
    expect(one?.authors).toEqual(['周平']);
    expect(one?.paragraphs).toHaveLength(4);
    expect(articles).toHaveLength(3);
  });
});
