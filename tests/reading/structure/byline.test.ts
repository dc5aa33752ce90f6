import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/reading/structure/byline.ts';
import { readBylineLine } from '../../../src/reading/structure/byline-line.ts';
import { isOrganisation } from '../../../src/reading/structure/names.ts';
import {
  creditsPicture,
  findTrailingByline,
} from '../../../src/reading/structure/trailing-byline.ts';

describe('findDateline', () => {
  it.each([
    ['names in brackets', '本报讯（王芳）昨天，', ['王芳'], '昨天，'],
    ['a medium without 讯', '柳河融媒（通讯员 王芳 李海）6月，', ['王芳', '李海'], '6月，'],
    ['its centre', '柳河县融媒体中心（记者 王芳）昨天，', ['王芳'], '昨天，'],
    [
      'a medium, its day and its place',
      '河东网络广播电视台4月8日柳林讯（记者 王芳）昨天，',
      ['王芳'],
      '昨天，',
    ],
    ['a place before an everyday time', '柳河讯 每天早上，', [], '每天早上，'],
    [
      'role words',
      '本报讯(记者 王芳 通讯员 李海 陈小红)昨天,',
      ['王芳', '李海', '陈小红'],
      '昨天,',
    ],
    ['names run together', '本报讯（记者陈国强李明月）昨天，', ['陈国强', '李明月'], '昨天，'],
    ['a name with a blank', '本报讯（李 明）昨天，', ['李明'], '昨天，'],
    [
      'names of two and three characters',
      '本报讯（钱进 孙小山）昨天，',
      ['钱进', '孙小山'],
      '昨天，',
    ],
    ['no names', '【本网讯】昨天，', [], '昨天，'],
    [
      'names set off by blanks',
      '本报讯 王芳 李海 “门口就能买菜。”',
      ['王芳', '李海'],
      '“门口就能买菜。”',
    ],
    ['one name before a word', '本报讯 王芳 清晨6点，', ['王芳'], '清晨6点，'],
    ['words set off by blanks', '本报讯 近日 东河县开会，', [], '近日 东河县开会，'],
    ['a reporter before a word', '本报讯 记者 王芳 清晨6点，', ['王芳'], '清晨6点，'],
    ['an organisation', '本报讯(青山县石桥镇党委)以“三化”', ['青山县石桥镇党委'], '以“三化”'],
    ['a pen name', '本报讯（青文）昨天，', ['青文'], '昨天，'],
    ['no 讯', '本报（王芳）昨天，', ['王芳'], '昨天，'],
    ['a bracket that does not close', '本报讯（记者 王芳昨天，', ['王芳'], '昨天，'],
    ['a bracket that does not open', '本报讯 记者王芳）昨天，', ['王芳'], '昨天，'],
    ['a paper’s own name', '东湖日报讯（记者 王芳）昨天，', ['王芳'], '昨天，'],
    ['a date inside', '本报4月2日讯（记者 王芳）昨天，', ['王芳'], '昨天，'],
    ['no brackets', '本报讯 记者 王芳 通讯员 李海 昨天，', ['王芳', '李海'], '昨天，'],
    [
      'several kinds of reporter',
      '本报讯（全媒体记者 王芳 见习记者 李海）昨天，',
      ['王芳', '李海'],
      '昨天，',
    ],
    ['a colon in it', '本报讯（通讯员：王芳）昨天，', ['王芳'], '昨天，'],
    ['the enumeration comma', '本报讯（记者 王芳、李海）昨天，', ['王芳', '李海'], '昨天，'],
    ['a site with a date', '东湖网10月10日讯(东湖日报记者王芳)昨天，', ['王芳'], '昨天，'],
    ['an agency with its desk', '中新网河东新闻6月19日电 （王芳）昨天，', ['王芳'], '昨天，'],
    ['a site’s message', '青山网消息 昨天，', [], '昨天，'],
    ['names before 报道', '本网讯 王芳 李海 报道：昨天，', ['王芳', '李海'], '昨天，'],
    [
      'a media group before its reporter',
      '本报讯（王芳 东湖新闻传媒集团记者李小海）昨天，',
      ['王芳', '李小海'],
      '昨天，',
    ],
    [
      'a role before the bracket',
      '东湖网视讯 通讯员（王芳 李海）昨天，',
      ['王芳', '李海'],
      '昨天，',
    ],
    ['a bracket around the dateline', '（本报讯 记者 王芳）昨天，', ['王芳'], '昨天，'],
    ['a name and a reporter', '本报讯 王小海 记者李芳报道：昨天，', ['王小海', '李芳'], '昨天，'],
    ['a site’s county pages', '东湖新闻网河东讯 昨天，', [], '昨天，'],
    ['an editor', '东湖网2月9日讯（记者 王芳 编辑 李海）昨天，', ['王芳', '李海'], '昨天，'],
    ['a transcribed name', '本报讯（记者 古丽娜·买买提）昨天，', ['古丽娜·买买提'], '昨天，'],
    ['hour and minute', '山河网9月3日7时20分讯（通讯员 李海）昨天，', ['李海'], '昨天，'],
    ['a broadcaster’s message', '无线河东消息（记者：王芳）为环卫工人', ['王芳'], '为环卫工人'],
  ])('reads %s', (_name, text, authors, rest) => {
    const found = findDateline(text);
    expect(found?.authors).toEqual(authors);
    expect(text.slice(found?.to)).toBe(rest);
  });

  it.each([
    ['a plain text', '近日，志愿者走进社区。'],
    ['a report quoted in a sentence', '据省气象台消息，明天有雨。'],
    ['the paper in a sentence', '本报昨天报道了此事。'],
    ['a medium’s reporters in a sentence', '柳河融媒记者走进石桥村，看看变化。'],
    ['good news', '喜讯传来 每天都有人问。'],
    ['a medium and its day in a sentence', '柳河电视台4月8日晚间新闻播出了他的故事。'],
    ['a medium’s station', '柳河融媒（记者站）4月8日揭牌。'],
  ])('leaves %s', (_name, text) => {
    expect(findDateline(text)).toBeNull();
  });
});

describe('findTrailingByline', () => {
  it.each([
    ['a credit in brackets', '春茶开采。（王芳 摄）', ['王芳'], '春茶开采。'],
    ['a credit that touches the text', '春茶开采。王芳摄', ['王芳'], '春茶开采。'],
    ['a credit after a blank', '春茶开采。 王 芳 摄', ['王芳'], '春茶开采。'],
    ['names in brackets', '春茶开采。(李海珍)', ['李海珍'], '春茶开采。'],
    ['a name with a blank that is a word', '春茶开采。 江 海 摄', ['江海'], '春茶开采。'],
    ['a photographer whose name is a word', '春茶开采。（江海 摄）', ['江海'], '春茶开采。'],
    ['an author whose name is a word', '春茶开采。（高原）', ['高原'], '春茶开采。'],
    ['text and picture', '春茶开采。王芳 文/图', ['王芳'], '春茶开采。'],
    ['a reporter', '春茶开采。（记者 王芳 通讯员 李海）', ['王芳', '李海'], '春茶开采。'],
    ['a reporter’s picture', '春茶开采。本报记者 王芳 摄', ['王芳'], '春茶开采。'],
    [
      'a paper’s desk before its reporter',
      '春茶开采。（河东日报社大数据智慧全媒体记者 王芳）',
      ['王芳'],
      '春茶开采。',
    ],
    ['a medium’s reporter', '活动受到欢迎。河报融媒记者 李小红', ['李小红'], '活动受到欢迎。'],
    ['two photographers', '春茶开采。王芳 李海 摄', ['王芳', '李海'], '春茶开采。'],
    ['a source, which is no author', '春茶开采。(来源:柳林镇发布)', [], '春茶开采。'],
    ['an editor, who is no author', '春茶开采。（责任编辑：王芳）', [], '春茶开采。'],
  ])('reads %s', (_name, text, authors, rest) => {
    const found = findTrailingByline(text);
    expect(found?.authors).toEqual(authors);
    expect(text.slice(0, found?.from).trimEnd()).toBe(rest);
  });

  it.each([
    ['a remark in brackets', '全年开展活动320余场（次）。'],
    ['brackets that explain', '走访困难群众（含低保户）'],
    ['a sentence about pictures', '大家一起合影拍摄。'],
    ['a medium in a sentence that is cut', '大家都说好。河东电视台记者走访了他'],
    ['a reader without a full name', '能否晚发半个钟头？（读者 林女士）'],
    ['a sentence that is cut', '居民反映多年的问题解决了。记者随后来到文昌'],
  ])('leaves %s', (_name, text) => {
    expect(findTrailingByline(text)).toBeNull();
  });
});

describe('readBylineLine', () => {
  it.each(['新华社', '中新社'])('reads the agency that signs a report: %s', (line) => {
    expect(readBylineLine(line)).toEqual({ form: 'names', authors: [line] });
  });

  it.each([
    ['■本报记者 王芳 摄', ['王芳']],
    ['□ 通讯员 王芳 文/图', ['王芳']],
    ['■本报记者 高原', ['高原']],
    ['刘小嘉 马海伍达', ['刘小嘉', '马海伍达']],
    ['（石桥县古渡镇竹溪村 王芳）', ['王芳']],
    ['孟根其其格 莫日根', ['孟根其其格', '莫日根']],
    ['普布扎西 琼达', ['普布扎西', '琼达']],
    ['□通讯员 马力 向阳', ['马力', '向阳']],
    ['（向阳）', ['向阳']],
    ['本报记者 王芳 通讯员 李海', ['王芳', '李海']],
    ['王芳 李海', ['王芳', '李海']],
    ['王芳', ['王芳']],
    ['（李海珍）', ['李海珍']],
    ['记者 罗洪 通讯员 佟文', ['罗洪', '佟文']],
    ['陈国强李明月', ['陈国强', '李明月']],
    ['田 野 王芳', ['田野', '王芳']],
    ['文/图 王芳', ['王芳']],
    ['文/片 记者 王芳', ['王芳']],
    ['吉克阿牛 本报记者 王芳', ['吉克阿牛', '王芳']],
    ['王芳/文 李海/图', ['王芳', '李海']],
    ['记者 王芳 报道', ['王芳']],
    ['本报记者王芳', ['王芳']],
    ['作者：王芳', ['王芳']],
    ['王芳 摄影报道', ['王芳']],
    ['记者：王芳', ['王芳']],
    ['图/王芳', ['王芳']],
    ['摄影：王芳', ['王芳']],
    ['融媒体记者 王芳 李海 文/图', ['王芳', '李海']],
    ['本报见习记者 王芳', ['王芳']],
    ['通讯员 王芳 东湖晚报/湖新闻记者 李海', ['王芳', '李海']],
    ['湖报社区记者 王芳', ['王芳']],
    ['宝力德巴图', ['宝力德巴图']],
    ['扎西多吉', ['扎西多吉']],
    ['湖媒体记者 王芳 李海 摄', ['王芳', '李海']],
    ['（市民 沈小国）', ['沈小国']],
    ['（河东区读者 林一）', ['林一']],
    ['渡 言', ['渡言']],
    ['砚　耕', ['砚耕']],
    ['敖·巴特尔', ['敖·巴特尔']],
    ['（解答律师 林一）', ['林一']],
    ['河口区市民 沈小国', ['沈小国']],
    ['县红十字会', ['县红十字会']],
    ['山网时刻记者 王芳报道', ['王芳']],
    ['新河东•河东法制报记者 王志强', ['王志强']],
    ['掌上河东记者 王芳', ['王芳']],
    ['河东新闻网特约摄影师：王芳', ['王芳']],
    ['本报记者 王芳 通讯员 李海 邯郸报道', ['王芳', '李海']],
    ['本报记者 王芳 周口报道', ['王芳']],
    ['本报记者 王芳 李海报道', ['王芳', '李海']],
    ['本报记者 王芳 文 李 海 图', ['王芳', '李海']],
    ['王芳 文 强', ['王芳', '文强']],
    ['王小龙 杜 文', ['王小龙', '杜文']],
    ['（讲述：河东镇柳林村党支部书记 王芳 整理：本报记者 李海）', ['王芳', '李海']],
  ])('reads %s', (line, authors) => {
    expect(readBylineLine(line)?.authors).toEqual(authors);
  });

  it.each([
    '强化督查考核',
    '健全长效机制',
    '方便群众办事',
    '高度重视',
    '周密部署',
    '党员干部冲在前',
    '一餐热饭',
    '新桥县召开文明创建大会',
    '记者走进社区',
    '记者团走进云岭',
    '摄影展开幕',
    '通讯员培训班开班',
    '记者追访',
    '记者手记',
    '奋进新征程·一线',
    '寻新路',
    '惠民生',
    '曲水亭边听老段子',
    '讲述：一个村庄 记录：四季的变化',
  ])('leaves %s', (line) => {
    expect(readBylineLine(line)).toBeNull();
  });
});

describe('creditsPicture', () => {
  it.each([
    ['王芳 摄', true],
    ['蓝志文摄', true],
    ['王芳 文/摄', false],
    ['王芳 文图', false],
    ['文摄：王芳', false],
  ])('of %s is %s', (byline, picture) => {
    expect(creditsPicture(byline)).toBe(picture);
  });
});

describe('isOrganisation', () => {
  it.each([
    ['青山新闻网', true],
    ['青山县文明办', true],
    ['城里城外一张网', false],
    ['两个中心一支队', false],
    ['水压不足怎么办', false],
    ['停车一次办', false],
  ])('of %s is %s', (name, told) => {
    expect(isOrganisation(name)).toBe(told);
  });
});
